"""The page of spot checks: a table of all, and what was done for each."""

from __future__ import annotations

from typing import Any

from nslogic.experiments.registry import experiment
from nslogic.report.simulate.data import measurement_data
from nslogic.report.simulate.markdown import grouped, has_picture, picture_name, spotchecks_markdown
from tests.report.simulate.measurements import CONTRADICTED, INCONCLUSIVE, SUPPORTED

KNOWN = experiment("averaging")


def check(name: str, measurement: object, **changed: object) -> dict[str, Any]:
    return {
        "theory": "copies",
        "id": name,
        "axiom": "averaging",
        "claim": None,
        "law": "err ~ copies^(-1/2)",
        "stated": -0.5,
        "experiment": "averaging",
        "settings": {"bias": 0.1},
        "measured": measurement,
        **changed,
    }


RESULTS = [
    check("one", measurement_data(SUPPORTED, KNOWN)),
    check("two", {**measurement_data(CONTRADICTED, KNOWN), "corrected": True}, settings={}, stated=None),
    check("two", measurement_data(INCONCLUSIVE, KNOWN), settings={}, law=""),
]


def test_results_of_a_check_stand_together() -> None:
    assert {name: len(checks) for name, checks in grouped(RESULTS).items()} == {
        ("copies", "one"): 1,
        ("copies", "two"): 2,
    }
    assert picture_name(RESULTS[0]) == "copies-one.svg"
    assert has_picture(RESULTS[:1])
    assert not has_picture(RESULTS[1:2])


def test_the_table_has_a_row_for_each_exponent() -> None:
    table = spotchecks_markdown(RESULTS, "pictures").splitlines()
    assert table[2] == (
        "| [copies](#copies-one) one | `err ~ copies^(-1/2)` | amplitude in copies: −0.4994 ± 0.0010 | −0.4994 ± 0.0010 |"
        " −0.5 | ✓ supported |"
    )
    assert table[4].startswith("| [copies](#copies-two) two | `averaging` | variance:  | – | −1 | ? inconclusive |")


def test_a_check_has_its_run_its_figures_and_its_picture() -> None:
    page = spotchecks_markdown(RESULTS, "pictures")
    section = page[page.index("## copies one") : page.index("## copies two")]
    assert section == (
        "## copies one\n"
        "\n"
        "`averaging`: `err ~ copies^(-1/2)`  \n"
        "`nslogic simulate averaging --set bias=0.1`, 64 seeds\n"
        "\n"
        "- **amplitude in copies**: −0.4994 ± 0.0010, theory −0.5: *supported*, within the tolerance 0.02, 0.6 standard"
        " errors off. Slope of the mean over seeds; from 1 to 1000. Last two points −0.4895 ± 0.0091.\n"
        "\n"
        "![copies one](pictures/copies-one.svg)\n"
        "\n"
    )


def test_what_a_correction_was_made_of_comes_first_and_what_is_bent_is_told() -> None:
    page = spotchecks_markdown(RESULTS, "pictures")
    line = next(line for line in page.splitlines() if line.startswith('- **loss "in" N**'))
    assert line == (
        '- **loss "in" N**: plain slope −0.3000 ± 0.0020; with a correction that the theory itself gives −0.2500 ± 0.0010,'
        " theory −0.5: *contradicted*, off by 0.25, more than the tolerance 0.02, 250 standard errors off."
        " Relative slope; from 10 to 1e+06. Not straight: curvature 0.04000 ± 0.00030."
    )
    assert "The law is not one power of one quantity; the exponent beside it is the experiment's own." in page
    assert "no estimate" in page
