"""`nslogic prove` and `nslogic verify`: proofs are written, found right, and refused where they are not."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from nslogic.proof.documents import document_text
from nslogic.questions.prove import prove
from nslogic.theory.library import load
from tests.compute import compute_theory

Nslogic = Callable[..., Result]

PROVEN = compute_theory(
    "proven",
    """\
[[axioms]]
id = "flat"
law = "N ~ 1"

[[axioms]]
id = "phases"
law = "loss ~ C^-alpha + C^-beta"

[regimes.optimum]
axioms = ["fit", "cost", "best"]

[regimes.phases]
axioms = ["phases"]

[regimes.flat]
axioms = ["fit", "cost", "flat"]
expect = "degenerate"

[[claims]]
id = "size"
law = "N ~ C^(beta/(alpha+beta))"
regime = "optimum"

[[claims]]
id = "not-so"
law = "loss ~ C"
regime = "phases"
expect = "refuted"

[[claims]]
id = "perhaps"
law = "loss ~ C^-alpha"
regime = "phases"
expect = "open"
""",
)


@pytest.fixture(scope="module")
def proved(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Prove a theory with every kind of theorem once; return the text of the proof file."""
    path = tmp_path_factory.mktemp("proven") / "proven.toml"
    path.write_text(PROVEN, encoding="utf-8")
    result = prove(load(path))
    assert (result.unproved, result.skipped, result.trusted) == ((), (), 0)
    return document_text(result.theory, result.proofs)


@pytest.fixture
def proofs(folder: Path, proved: str) -> Path:
    """Return a proof file in a folder beside that of its theory."""
    for name, text in (("theories/proven.toml", PROVEN), ("proofs/proven.json", proved)):
        (folder / name).parent.mkdir()
        (folder / name).write_text(text, encoding="utf-8")
    return folder / "proofs" / "proven.json"


def answer(run: Result) -> Any:
    return json.loads(run.stdout)


def kinds(proofs: Path) -> list[str]:
    return [proof["about"]["kind"] for proof in json.loads(proofs.read_text())["proofs"]]


def test_every_kind_of_theorem_is_proved_and_verified(proofs: Path, nslogic: Nslogic) -> None:
    assert set(kinds(proofs)) == {"model", "core", "claim", "open", "law", "cover", "disjoint"}
    run = nslogic("verify", str(proofs), "--format", "json")
    assert run.exit_code == 0
    found = answer(run)
    assert found["ok"]
    assert len(found["proofs"]) == len(kinds(proofs))
    for one in found["proofs"]:
        assert one["verdict"] == "verified"
        assert one["theory"] == "proven"
        assert one["trusted"] == []
        assert one["file"] == str(proofs)
    assert "N ~ C^(beta/(alpha+beta))" in [one["states"] for one in found["proofs"]]


def test_what_was_left_to_a_solver_is_not_verified(proofs: Path, nslogic: Nslogic) -> None:
    data = json.loads(proofs.read_text())
    about: dict[str, Any] = {"kind": "law", "when": [], "law": "alpha + beta > 0", "base": None}
    domains = ["domain(alpha)", "domain(beta)"]
    steps: list[dict[str, Any]] = [
        {"id": str(place), "rule": "unfold", "of": one} for place, one in enumerate(domains, 1)
    ]
    failing = [{"id": "4", "rule": "trusted", "solver": "z3", "of": ["1.1", "2.1", "3.1"]}]
    steps.append({"id": "3", "rule": "split", "of": "(goal)", "branches": [failing]})
    entry = {"regime": "optimum", "states": about["law"], "about": about, "hypotheses": domains, "steps": steps}
    data["proofs"].append(entry)
    proofs.write_text(json.dumps(data), encoding="utf-8")
    run = nslogic("verify", str(proofs), "--format", "json")
    assert run.exit_code == 1
    assert answer(run)["ok"] is False
    assert answer(run)["proofs"][-1]["verdict"] == "trusted"
    assert answer(run)["proofs"][-1]["trusted"] == ["z3: step 4"]
    count = len(data["proofs"])
    counts = {"proofs": count, "verified": count - 1, "trusted": 1, "failed": 0, "stale": 0, "trusted_steps": 1}
    assert answer(run)["counts"] == counts
    page = nslogic("verify", str(proofs)).stdout
    assert f"{count - 1} of {count} proofs verified; 1 more with 1 step left to a solver." in page
    assert "z3: step 4" in page
    allowed = nslogic("verify", str(proofs), "--allow-trusted", "--format", "json")
    assert (allowed.exit_code, answer(allowed)["ok"]) == (0, True)
    assert answer(allowed)["proofs"][-1]["verdict"] == "trusted"


def test_a_folder_stands_for_the_proof_files_in_it_and_below(proofs: Path, nslogic: Nslogic) -> None:
    """Hidden folders are passed over."""
    for below in ("deep/er", ".hidden"):
        folder = proofs.parent / below
        folder.mkdir(parents=True)
        (folder / "copy.json").write_bytes(proofs.read_bytes())
    run = nslogic("verify", str(proofs.parent), "--theory", "theories/proven.toml", "--format", "json")
    assert run.exit_code == 0
    files = {proof["file"] for proof in answer(run)["proofs"]}
    assert files == {str(proofs), str(proofs.parent / "deep" / "er" / "copy.json")}


def test_proofs_are_the_same_bytes_every_time(proofs: Path, nslogic: Nslogic) -> None:
    before = proofs.read_bytes()
    assert nslogic("prove", "theories/proven.toml", "--format", "json").exit_code == 0
    assert proofs.read_bytes() == before


def test_one_regime_is_proved_where_one_is_asked_for(folder: Path, proofs: Path, nslogic: Nslogic) -> None:
    assert nslogic("prove", "theories/proven.toml", "--regime", "flat", "-o", "flat").exit_code == 0
    assert kinds(folder / "flat" / "proven.json") == ["core", "model"]
    assert proofs.exists()


@pytest.mark.parametrize(("form", "ending"), [("markdown", "md"), ("latex", "tex"), ("smtlib", "smt2")])
def test_other_formats_are_written_beside(form: str, ending: str, proofs: Path, nslogic: Nslogic) -> None:
    assert nslogic("prove", "theories/proven.toml", "--regime", "flat", "--to", form).exit_code == 0
    assert proofs.with_suffix(f".{ending}").read_text(encoding="utf-8")


def test_files_for_coq_may_share_what_they_rest_on(proofs: Path, nslogic: Nslogic) -> None:
    assert nslogic("prove", "theories/proven.toml", "--regime", "flat", "--to", "coq").exit_code == 0
    alone = proofs.with_suffix(".v").read_text(encoding="utf-8")
    assert not proofs.with_name("nslogic_prelude.v").exists()
    assert nslogic("prove", "theories/proven.toml", "--regime", "flat", "--to", "coq-library").exit_code == 0
    prelude = proofs.with_name("nslogic_prelude.v").read_text(encoding="utf-8")
    shared = proofs.with_suffix(".v").read_text(encoding="utf-8")
    assert "Require Import nslogic_prelude." in shared
    assert prelude in alone
    assert prelude not in shared


def test_a_changed_theory_makes_its_proofs_stale(folder: Path, proofs: Path, nslogic: Nslogic) -> None:
    theory = folder / "theories" / "proven.toml"
    theory.write_text(PROVEN.replace('"C ~ N * D"', '"C ~ N * D^2"'), encoding="utf-8")
    run = nslogic("verify", str(proofs), "--format", "json")
    assert run.exit_code == 1
    assert {one["verdict"] for one in answer(run)["proofs"]} == {"stale"}
    assert "prove it again" in nslogic("verify", str(proofs)).output


def test_a_corrupted_proof_fails_and_says_where(proofs: Path, nslogic: Nslogic) -> None:
    data = json.loads(proofs.read_text())
    claim = next(proof for proof in data["proofs"] if proof["about"]["kind"] == "claim")
    claim["steps"].pop(0)
    proofs.write_text(json.dumps(data))
    run = nslogic("verify", str(proofs), "--format", "json")
    assert run.exit_code == 1
    (failed,) = [one for one in answer(run)["proofs"] if one["verdict"] == "failed"]
    assert failed["states"] == claim["states"]
    assert failed["reason"].startswith("step ")


def test_a_proof_of_something_else_fails(proofs: Path, nslogic: Nslogic) -> None:
    data = json.loads(proofs.read_text())
    claim = next(proof for proof in data["proofs"] if proof["about"].get("id") == "not-so")
    claim["states"] = "loss ~ C^-alpha"
    proofs.write_text(json.dumps(data))
    assert "and the file claims that it states something else" in nslogic("verify", str(proofs)).output


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not JSON"),
        ("[]", "a proof file has"),
        ('{"format": 1, "theory": {"name": "nowhere", "digest": ""}, "proofs": [1]}', "proof 1 has"),
        ('{"format": 9, "theory": {}, "proofs": []}', "the format 9 is not known"),
        ('{"format": 1.0, "theory": {}, "proofs": []}', "no floating-point numbers"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_what_is_no_proof_file_is_refused(text: str, said: str, folder: Path, nslogic: Nslogic) -> None:
    (folder / "bad.json").write_text(text, encoding="utf-8")
    run = nslogic("verify", "bad.json")
    assert run.exit_code == 2
    assert "NSL501" in run.output
    assert said in " ".join(run.output.split())


@pytest.mark.parametrize("place", ["theories/proven.toml", "proofs/proven.toml", "proven.toml", "../proven.toml"])
def test_the_theory_is_found_beside_its_proofs(
    place: str, folder: Path, proofs: Path, nslogic: Nslogic, monkeypatch: pytest.MonkeyPatch
) -> None:
    below = folder / "below"
    below.mkdir()
    proofs.parent.rename(below / "proofs")
    (folder / "theories" / "proven.toml").rename(_made(below / place))
    for here, path in ((below, "proofs/proven.json"), (folder, "below/proofs/proven.json")):
        monkeypatch.chdir(here)
        found = nslogic("verify", path).exit_code == 0
        assert found == (place != "../proven.toml" or here == folder), (here, place)


def _made(path: Path) -> Path:
    path.parent.mkdir(exist_ok=True)
    return path


def test_of_several_theories_of_one_name_the_digest_decides(folder: Path, proofs: Path, nslogic: Nslogic) -> None:
    (folder / "proven.toml").write_text(PROVEN, encoding="utf-8")
    (folder / "theories" / "proven.toml").write_text(PROVEN.replace("D^-beta", "D^-beta + 1/C"), encoding="utf-8")
    run = nslogic("verify", str(proofs), "--format", "json")
    assert {one["theory_file"] for one in answer(run)["proofs"]} == {"proven.toml"}


def test_the_command_that_verifies_is_shown_and_works(folder: Path, nslogic: Nslogic) -> None:
    (folder / "my own").mkdir()
    (folder / "my own" / "proven.toml").write_text(PROVEN, encoding="utf-8")
    for options in (("my own/proven.toml",), ("my own/proven.toml", "-o", "my own/proofs")):
        run = nslogic("prove", *options, "--regime", "flat")
        assert run.exit_code == 0, run.output
        command = run.stdout.splitlines()[-1].removeprefix("To verify: nslogic ")
        assert ("--theory" in command) == (len(options) == 1)
        assert nslogic(*shlex.split(command)).exit_code == 0


def test_proofs_of_other_regimes_stay_where_one_is_proved(folder: Path, proofs: Path, nslogic: Nslogic) -> None:
    before = proofs.read_bytes()
    run = nslogic("prove", "theories/proven.toml", "--regime", "flat", "--to", "markdown")
    assert run.exit_code == 0
    assert proofs.read_bytes() == before
    count = len(kinds(proofs))
    assert run.stderr == f"nslogic: proofs/proven.json keeps {count - 2} proofs of other regimes\n"
    assert proofs.with_suffix(".md").read_text(encoding="utf-8").count("\n## ") == count
    (folder / "theories" / "proven.toml").write_text(PROVEN.replace("D^-beta", "D^(-beta)"), encoding="utf-8")
    run = nslogic("prove", "theories/proven.toml", "--regime", "flat")
    assert " ".join(run.stderr.split()) == (
        "nslogic: proofs/proven.json had proofs of optimum and phases from before the theory was changed, which are "
        "left out; prove them again with --regime optimum --regime phases"
    )
    assert kinds(proofs) == ["core", "model"]
    assert nslogic("prove", "theories/proven.toml", "--regime", "flat").stderr == ""


@pytest.mark.parametrize(
    "name", ["proven.json", "proven.md", "proven.smt2", "proven.tex", "proven.v", "nslogic_prelude.v"]
)
def test_what_somebody_else_wrote_is_not_replaced(name: str, folder: Path, nslogic: Nslogic) -> None:
    (folder / "proven.toml").write_text(PROVEN, encoding="utf-8")
    theirs = folder / "out" / name
    theirs.parent.mkdir()
    theirs.write_text("# My notes\n", encoding="utf-8")
    formats = [word for form in ("markdown", "smtlib", "latex", "coq-library") for word in ("--to", form)]
    arguments = ["prove", "proven.toml", "--regime", "flat", "-o", "out", *formats]
    run = nslogic(*arguments)
    assert (run.exit_code, run.stdout) == (2, "")
    assert f"out/{name} exists already" in " ".join(run.stderr.split())
    assert (theirs.read_text(encoding="utf-8"), len(list(theirs.parent.iterdir()))) == ("# My notes\n", 1)
    assert nslogic(*arguments, "--force").exit_code == 0
    assert theirs.read_text(encoding="utf-8") != "# My notes\n"
    assert nslogic(*arguments).exit_code == 0, "what nslogic wrote may be written again"


def test_processes_find_the_same_proofs(folder: Path, proofs: Path, nslogic: Nslogic) -> None:
    assert nslogic("prove", "theories/proven.toml", "-o", "beside", "--jobs", "2").exit_code == 0
    assert (folder / "beside" / "proven.json").read_bytes() == proofs.read_bytes()


def test_a_proof_without_its_theory_is_refused(folder: Path, proofs: Path, nslogic: Nslogic) -> None:
    theory = folder / "theories" / "proven.toml"
    theory.rename(folder / "elsewhere.toml")
    run = nslogic("verify", str(proofs))
    assert run.exit_code == 2
    assert "there is no theory 'proven'" in " ".join(run.output.split())
    assert nslogic("verify", str(proofs), "--theory", "elsewhere.toml").exit_code == 0


def test_a_folder_stands_for_its_proofs(proofs: Path, nslogic: Nslogic) -> None:
    assert nslogic("verify", str(proofs.parent)).exit_code == 0
