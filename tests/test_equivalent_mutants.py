"""The list of mutants that do what the original does is of mutants that there are, each with its reason."""

from __future__ import annotations

from pathlib import Path

from benchmarks.mutant_changes import ROOT, known_equivalents, mutants


def test_what_is_listed_is_a_mutant_of_its_module() -> None:
    listed = known_equivalents()
    modules = {Path(module) for module, _, _ in listed}
    assert not listed.keys() - {mutant.key for module in sorted(modules) for mutant in mutants(module)}
    assert all(reason.strip() for reason in listed.values())


def test_the_strictness_of_zip_is_left_as_it_is() -> None:
    module = Path("nslogic", "algebra", "boxes.py")
    assert "strict=True" in (ROOT / module).read_text(encoding="utf-8")
    assert "True" not in {mutant.before for mutant in mutants(module)}
