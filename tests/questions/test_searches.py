"""What is searched where a theory is set against measured exponents."""

from __future__ import annotations

from nslogic.fits.published import published_groups
from nslogic.questions.exponents import derived_exponents
from nslogic.questions.joint import variants_of
from nslogic.questions.requests import theory_from
from nslogic.questions.searches import searches_of
from nslogic.theory.folders import bundled_measurements

(REFIT,) = published_groups(theory_from(dict(bundled_measurements())["besiroglu-refit"]))


def test_alternatives_that_exclude_themselves_are_not_searched() -> None:
    """Cases of two exponents, put together, may say of one function that it is zero and that it is negative."""
    searches = [
        search
        for variant in variants_of(derived_exponents(theory_from("dynamical"), reasons=False))
        for search in searches_of(variant, REFIT, list(REFIT.with_errors()))
    ]
    assert searches
    for search in searches:
        zeros = {each.value for each in search.conditions if each.sign == "="}
        assert not any({each.value, -each.value} & zeros for each in search.conditions if each.sign in ("<", "!="))
