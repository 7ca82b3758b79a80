"""A fit as a theory file: what it says, and that `check` and `derive` read it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import nslogic
from nslogic.fits.forms.sums import PowerSum
from nslogic.report.fit.theory import fit_theory
from tests.report.fit.fits import BOTH, PLAIN, estimate


def test_a_fit_of_two_scales_has_the_cost_and_the_optimum() -> None:
    assert fit_theory(BOTH, "measured") == (
        "# Fitted to 3 runs by nslogic: E + A/N^alpha + B/D^beta.\n"
        "# E = 1.761, A = 392, B = 1276, alpha = 0.339, beta = 0.345.\n"
        "# Huber loss of log residuals, delta = 0.001; 2 runs of highest loss left out;\n"
        "# errors are half of the 68 % intervals of 200 resamples, seed 0.\n"
        "# Correlation of alpha and beta over the resamples: 0.90; checks let each range over its own interval.\n"
        "# Caution: parameters and tokens vary together.\n"
        "\n"
        "[theory]\n"
        'name    = "measured"\n'
        'title   = "A fit to measured runs"\n'
        'summary = "Measured exponents."\n'
        'target  = "loss"\n'
        'base    = "C"\n'
        "\n"
        "[quantities]\n"
        'loss = { trend = "falls", meaning = "reducible loss: above the irreducible E" }\n'
        'N_p = { trend = "grows", meaning = "number of parameters" }\n'
        'D = { trend = "grows", meaning = "training tokens" }\n'
        'C = { trend = "grows", meaning = "training compute" }\n'
        "\n"
        "[parameters]\n"
        'alpha = { meaning = "measured exponent of N_p", value = 0.3390, error = 0.0240 }\n'
        'beta = { meaning = "measured exponent of D", value = 0.3450, error = 0.0280 }\n'
        "\n"
        "[[axioms]]\n"
        'id     = "fit"\n'
        'law    = "loss ~ N_p^-alpha + D^-beta"\n'
        'kind   = "measurement"\n'
        'text   = "The form that was fitted: E + A/N^alpha + B/D^beta."\n'
        "\n"
        "[[axioms]]\n"
        'id     = "cost"\n'
        'law    = "C ~ N_p * D"\n'
        'kind   = "assumption"\n'
        'text   = "Training compute is parameters times tokens."\n'
        "\n"
        "[[axioms]]\n"
        'id     = "optimal"\n'
        'minimise = "loss"\n'
        'over = ["N_p", "D"]\n'
        'subject_to = ["fit", "cost"]\n'
        'kind   = "definition"\n'
        'text   = "Compute is split so that the loss is least."\n'
        "\n"
        "[regimes.fitted]\n"
        'title  = "What the runs say"\n'
        'axioms = ["fit", "cost", "optimal"]\n'
    )


def test_the_file_is_a_theory_from_which_the_split_follows() -> None:
    theory = nslogic.loads(fit_theory(BOTH, "measured"))
    values = {parameter.name: (parameter.value, parameter.error) for parameter in theory.parameters}
    assert values == {
        "alpha": (Fraction(339, 1000), Fraction(24, 1000)),
        "beta": (Fraction(345, 1000), Fraction(28, 1000)),
    }
    (law,) = nslogic.derive(theory, target="N_p")
    assert law.derivation is not None
    assert [case.law for case in law.derivation.cases] == ["N_p ~ C^(beta/(alpha+beta))"]


def test_a_fit_of_one_scale_is_a_plain_power_law_in_it() -> None:
    form = PowerSum(("flop",), floor=False)
    plain = replace(PLAIN, form=form, parameters=(PLAIN.parameters[0], estimate("alpha", 0.05, 0.0004, 0.04, 0.06)))
    theory = nslogic.loads(fit_theory(plain, "one-scale"))
    assert theory.base == "C"
    assert [axiom.id for axiom in theory.axioms] == ["fit"]
    assert [quantity.meaning for quantity in theory.quantities] == ["loss", "training compute"]
    assert [(parameter.value, parameter.error) for parameter in theory.parameters] == [
        (Fraction(5, 100), Fraction(4, 10_000))
    ]


def test_beside_a_theory_a_regime_joins_both() -> None:
    published = nslogic.load("chinchilla")
    text = fit_theory(BOTH, "measured", beside=[(published, published.regime("printed-fit"), "chinchilla")])
    assert text.endswith(
        "\n[[imports]]\n"
        'theory     = "chinchilla"\n'
        'regime     = "printed-fit"\n'
        'as         = "other"\n'
        'quantities = { loss = "loss", N_p = "N_p", D = "D", C = "C" }\n'
        "\n"
        "[regimes.beside-chinchilla]\n"
        'title  = "What the runs say, and chinchilla: printed-fit"\n'
        'axioms = ["fit", "cost", "optimal", "other.fit", "other.cost", "other.optimal", "other.printed", "other.split"]\n'
    )


def test_exponents_that_a_theory_names_are_the_measured_ones() -> None:
    """Bahri et al.'s duality, alpha_D = alpha_N, speaks of no loss of the same name: it was "consistent" with anything."""
    duality = nslogic.load("explaining")
    apart = replace(
        BOTH,
        parameters=(
            *BOTH.parameters[:3],
            estimate("alpha", 0.67, 0.05, 0.57, 0.77),
            estimate("beta", 0.35, 0.04, 0.27, 0.43),
        ),
    )
    text = fit_theory(apart, "measured", beside=[(duality, duality.regime("duality"), "explaining")])
    assert 'law    = ["other.alpha_N = alpha", "other.alpha_D = beta"]' in text
    result = nslogic.check(nslogic.loads(text), regimes="beside-explaining")
    assert result.regimes[0].verdict == "degenerate"
    close = fit_theory(BOTH, "measured", beside=[(duality, duality.regime("duality"), "explaining")])
    assert nslogic.check(nslogic.loads(close), regimes="beside-explaining").regimes[0].verdict == "consistent"
