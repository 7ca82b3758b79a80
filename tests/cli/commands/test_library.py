"""`list`, `show`, `new`, `schema` and `explain`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
from click.testing import Result

from nslogic.diagnostics.catalogue import known_codes
from nslogic.logic.results import ClaimVerdict, Verdict
from nslogic.theory.schema import schema_text

Nslogic = Callable[..., Result]


def test_the_library_is_listed_with_titles_and_regimes(nslogic: Nslogic) -> None:
    result = nslogic("list")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "resource   A resource model for neural scaling law" in result.stdout
    assert "redundancy, width-only" in result.stdout


def test_programs_get_the_library_too(nslogic: Nslogic) -> None:
    answer = json.loads(nslogic("list", "--format", "json").stdout)
    names = [one["name"] for one in answer["theories"]]
    assert names == sorted(names)
    assert {"chinchilla", "critical-depth", "resource"} <= set(names)


def test_a_theory_is_shown_as_formulas(nslogic: Nslogic) -> None:
    result = nslogic("show", "width.toml")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "width\n"
        "\n"
        "quantities\n"
        "  loss   falls   test loss\n"
        "  N_w    grows   width\n"
        "  N_p    grows   parameters\n"
        "  L      free    depth\n"
        "\n"
        "axioms\n"
        "  H   assumption   loss ~ N_w^-1\n"
        "  A   assumption   N_p ~ N_w^2 * L\n"
        "  F   assumption   L ~ 1\n"
        "\n"
        "regimes\n"
        "  any       H, A\n"
        "  shallow   H, A, F\n"
        "  both      H, A, F   where L >> 1; expected to be inconsistent\n"
        "\n"
        "claims\n"
        "  half        loss ~ N_p^(-1/2)   in shallow\n"
        "  also-half   loss ~ N_p^(-1/2)   in any; expected to be open\n"
    )


def test_a_theory_is_shown_as_data(nslogic: Nslogic) -> None:
    (theory,) = json.loads(nslogic("show", "depth.toml", "--format", "json").stdout)["theories"]
    assert theory["axioms"][1] == {
        "id": "R1",
        "laws": ["N ~ N_w * L"],
        "when": [],
        "kind": "assumption",
        "text": "Neurons are width times depth.",
        "source": "",
        "cost": "2",
    }


def test_a_theory_is_shown_as_markdown(nslogic: Nslogic) -> None:
    result = nslogic("show", "width.toml", "--format", "markdown")
    assert result.stdout.startswith("# width\n")
    assert r"| A | $N_{p} \sim N_{w}^{2} \, L$ | assumption |  |  |" in result.stdout


def test_the_works_of_a_theory_and_of_its_imports_are_cited(nslogic: Nslogic) -> None:
    result = nslogic("show", "besiroglu", "--cite")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "@misc{besiroglu2024,\n"
        "  author        = {Besiroglu and Erdil and Barnett and You},\n"
        "  title         = {{Chinchilla scaling: a replication attempt}},\n"
        "  year          = {2024},\n"
        "  eprint        = {2404.10102},\n"
        "  archiveprefix = {arXiv},\n"
        "}\n"
        "\n"
        "@misc{hoffmann2022,\n"
        "  author        = {Hoffmann and others},\n"
        "  title         = {{Training compute-optimal large language models}},\n"
        "  year          = {2022},\n"
        "  eprint        = {2203.15556},\n"
        "  archiveprefix = {arXiv},\n"
        "}\n"
    )


def test_programs_get_the_works_too(nslogic: Nslogic) -> None:
    answer = json.loads(nslogic("show", "besiroglu", "--cite", "--format", "json").stdout)
    assert answer["ok"] is True
    assert [(one["key"], one["arxiv"]) for one in answer["works"]] == [
        ("besiroglu2024", "2404.10102"),
        ("hoffmann2022", "2203.15556"),
    ]


def test_works_are_not_cited_as_markdown(nslogic: Nslogic) -> None:
    result = nslogic("show", "besiroglu", "--cite", "--format", "markdown")
    assert (result.exit_code, result.stdout) == (2, "")


def test_a_theory_that_names_no_work_says_so(nslogic: Nslogic) -> None:
    result = nslogic("show", "width.toml", "--cite")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "no citation: add `cite = " in result.stderr


def test_a_new_theory_checks_as_it_is(nslogic: Nslogic, folder: Path) -> None:
    made = nslogic("new", "my-theory")
    note = "nslogic: wrote theory.schema.json too, by which editors check theories\n"
    assert (made.exit_code, made.stdout, made.stderr) == (0, "my-theory.toml\n", note)
    checked = nslogic("check", "my-theory.toml")
    assert (checked.exit_code, checked.stderr) == (0, "")
    assert (folder / "my-theory.toml").exists()


def test_editors_check_a_new_theory_by_the_schema_beside_it(nslogic: Nslogic, folder: Path) -> None:
    nslogic("new", "one", "-o", "folder/one.toml")
    assert (folder / "folder" / "one.toml").read_text(encoding="utf-8").startswith("#:schema ./theory.schema.json\n")
    schema = folder / "folder" / "theory.schema.json"
    assert schema.read_text(encoding="utf-8") == schema_text()
    assert nslogic("new", "two", "-o", "folder/two.toml").stderr == ""


def test_a_schema_that_is_there_is_kept(nslogic: Nslogic, folder: Path) -> None:
    schema = folder / "theory.schema.json"
    schema.write_text("{}", encoding="utf-8")
    assert "`nslogic schema > theory.schema.json` renews it" in nslogic("new", "one").stderr
    assert "renews it" in nslogic("new", "one", "--force").stderr
    assert schema.read_text(encoding="utf-8") == "{}"


def test_a_new_theory_never_replaces_a_file(nslogic: Nslogic, folder: Path) -> None:
    before = (folder / "depth.toml").read_bytes()
    result = nslogic("new", "depth")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "depth.toml exists already" in result.stderr
    assert (folder / "depth.toml").read_bytes() == before


def test_a_new_theory_replaces_a_file_by_force(nslogic: Nslogic, folder: Path) -> None:
    assert nslogic("new", "depth", "--force").exit_code == 0
    assert 'name    = "depth"' in (folder / "depth.toml").read_text(encoding="utf-8")


def test_a_new_theory_with_the_name_of_a_bundled_one_says_so(nslogic: Nslogic) -> None:
    assert "also the name of a bundled theory" in nslogic("new", "chinchilla").stderr


def test_a_new_theory_goes_where_it_is_told_to(nslogic: Nslogic, folder: Path) -> None:
    assert nslogic("new", "other", "-o", "folder/file.toml").exit_code == 0
    assert (folder / "folder" / "file.toml").exists()


@pytest.mark.parametrize("name", ["../up", "A b", "", "x/y", "-x"])
def test_the_name_of_a_new_theory_is_a_slug(nslogic: Nslogic, folder: Path, name: str) -> None:
    before = sorted(folder.iterdir())
    assert nslogic("new", "--", name).exit_code == 2
    assert sorted(folder.iterdir()) == before


def test_the_schema_of_theory_files_is_printed(nslogic: Nslogic) -> None:
    result = nslogic("schema")
    assert result.exit_code == 0
    assert {"theory", "quantities", "axioms"} <= json.loads(result.stdout)["properties"].keys()


def test_a_diagnostic_is_explained_with_a_before_and_an_after(nslogic: Nslogic) -> None:
    result = nslogic("explain", "NSL202")
    assert result.exit_code == 0
    assert result.stdout.startswith("NSL202")
    assert nslogic("explain", "nsl202").stdout == result.stdout


def test_a_code_that_is_none_is_refused_with_the_nearest(nslogic: Nslogic) -> None:
    result = nslogic("explain", "NSL2020")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "NSL202" in result.stderr


def test_explain_alone_lists_what_it_explains(nslogic: Nslogic) -> None:
    listed = nslogic("explain").stdout
    assert listed.startswith("NSL001")
    assert "degenerate" in listed
    answer = json.loads(nslogic("explain", "--format", "json").stdout)
    assert list(answer["codes"]) == list(known_codes())
    assert set(answer["verdicts"]) >= {*get_args(Verdict), *get_args(ClaimVerdict)}


@pytest.mark.parametrize("word", [*get_args(Verdict), *get_args(ClaimVerdict), "trusted", "stale"])
def test_the_words_of_answers_are_explained(word: str, nslogic: Nslogic) -> None:
    result = nslogic("explain", word)
    assert (result.exit_code, result.stdout.splitlines()[0]) == (0, word)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("999", "NSL901 to NSL904"),
        ("vacous", "Did you mean vacuous?"),
        ("NSL2O2", "Did you mean NSL2"),
        ("?", "lists all of them"),
    ],
)
def test_a_code_that_is_not_there_is_told_with_those_that_are(typed: str, said: str, nslogic: Nslogic) -> None:
    result = nslogic("explain", typed)
    assert result.exit_code == 2
    assert said in " ".join(result.stderr.split())


def test_a_code_may_be_given_by_its_number(nslogic: Nslogic) -> None:
    assert nslogic("explain", "202").stdout == nslogic("explain", "NSL202").stdout
