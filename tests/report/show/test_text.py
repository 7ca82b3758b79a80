"""What `show` says to people: a theory, section by section."""

from __future__ import annotations

import nslogic
from nslogic.report.rendering import render
from nslogic.report.show.text import known_text, regime_text, show_page, source_text
from tests.report.shown import PROVED

THEORY = nslogic.loads(PROVED)


def test_a_theory_is_shown_section_by_section() -> None:
    assert render(show_page(THEORY)) == (
        "proved   Proved & shown\n"
        "Nobody 2024, arXiv:2401.00001\n"
        "Two laws.\n"
        "loss as a power of N\n"
        "\n"
        "quantities\n"
        "  loss   falls   test loss\n"
        "  N      grows   neurons\n"
        "  D      free\n"
        "\n"
        "parameters\n"
        "  alpha   alpha > 0                          exponent\n"
        "  beta    beta = 0.5 ± 0.1\n"
        "  gamma   1/3 <= gamma <= 2/3 at level 0.9\n"
        "\n"
        "axioms\n"
        "  H1     hypothesis   loss ~ N^-alpha\n"
        "                      The loss is a power. (Eq. 1)\n"
        "  F      assumption   loss >> 1\n"
        "  G      assumption   D ~ N, alpha != 1   when alpha < 2\n"
        "  best   assumption   minimise loss over D subject to H1\n"
        "\n"
        "regimes\n"
        "  good   H1\n"
        "  bad    H1, F   where alpha > 1; with D fixed; expected to be degenerate\n"
        "\n"
        "claims\n"
        "  halved   loss^2 ~ N^(-2*alpha)   in good; Sec. 3\n"
        "  open     D ~ N                   in good; expected to be open\n"
    )


def test_what_a_file_leaves_out_takes_no_line() -> None:
    bare = nslogic.loads("""
theory     = { name = "bare" }
quantities = { N = { trend = "grows" } }
axioms     = []
""")
    assert render(show_page(bare)) == "bare\n\nquantities\n  N   grows\n\nregimes\n  default   no axioms\n"
    assert source_text(bare) == ""


def test_the_source_has_the_citation_and_the_identifiers() -> None:
    assert source_text(THEORY) == "Nobody 2024, arXiv:2401.00001"
    published = nslogic.loads(
        'theory = { name = "published", cite = "Somebody 2023", doi = "10.1/x" }\n'
        'quantities = { N = { trend = "grows" } }\naxioms = []'
    )
    assert source_text(published) == "Somebody 2023, doi:10.1/x"


def test_a_parameter_shows_its_domain_and_its_value() -> None:
    assert [known_text(parameter) for parameter in THEORY.parameters] == [
        "alpha > 0",
        "beta = 0.5 ± 0.1",
        "1/3 <= gamma <= 2/3 at level 0.9",
    ]
    both = nslogic.loads(
        'theory = { name = "both" }\nquantities = { N = { trend = "grows" } }\n'
        'parameters = { a = { where = ["a > 0", "a < 3"], value = 2 } }\naxioms = []'
    )
    assert known_text(both.parameters[0]) == "a > 0, a < 3, a = 2"


def test_a_regime_shows_only_what_it_adds() -> None:
    good, bad = THEORY.regimes
    assert regime_text(good) == ""
    assert regime_text(bad) == "where alpha > 1; with D fixed; expected to be degenerate"


def test_on_a_narrow_terminal_words_hang_under_their_column() -> None:
    lines = render(show_page(THEORY), width=46).splitlines()
    start = lines.index("  bad    H1, F   where alpha > 1; with D")
    assert lines[start + 1].startswith(" " * 17)
    assert all(len(line) <= 46 for line in lines)
