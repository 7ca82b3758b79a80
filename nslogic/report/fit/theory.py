"""A fit as a theory file, so that `check`, `derive` and `compare` can use what was measured."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nslogic.diagnostics.codes import FORM_NOT_DETERMINED
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.fits.forms.form import FormParameter
from nslogic.fits.tables.column_roles import Role
from nslogic.questions.fit import FitResult
from nslogic.report.uncertainties import decimals_for
from nslogic.theory.model import Regime, Theory

QUANTITY_LINES: dict[Role, tuple[str, str]] = {
    "parameters": ("N_p", "number of parameters"),
    "tokens": ("D", "training tokens"),
    "flop": ("C", "training compute"),
}


def fit_theory(result: FitResult, name: str, *, beside: Sequence[tuple[Theory, Regime, str]] = ()) -> str:
    """Return the text of a theory that says what was measured.

    Args:
        result: A fit with errors: an exponent without one would be taken as exact.
        name: The name of the theory, a slug.
        beside: Theories, each with a regime and the reference to import it by: its axioms come in under the prefix
            `other` (`other2`, …), and stand with the measured ones in a regime of their own. Quantities of the same
            name are the same, and parameters `alpha_N`, `alpha_D` and `alpha_C` of the other theory are the exponents
            that were measured: else nothing would be compared where they stand in no law of the loss.

    Raises:
        InvalidInputError: the form is no sum of powers, or the runs do not determine its exponents.
    """
    terms = sayable_exponents(result)
    both = len(terms) == 2
    floor = any(each.kind == "floor" for each in result.form.parameters)
    quantities = [("loss", "falls", "reducible loss: above the irreducible E" if floor else "loss")]
    quantities += [(QUANTITY_LINES[scale][0], "grows", QUANTITY_LINES[scale][1]) for _, scale in terms]
    if both:
        quantities.append(("C", "grows", "training compute"))
    law = " + ".join(f"{QUANTITY_LINES[scale][0]}^-{exponent}" for exponent, scale in terms)
    parts = [
        _head(result, name, base="C" if both else QUANTITY_LINES[terms[0][1]][0]),
        "[quantities]\n"
        + "".join(f'{each} = {{ trend = "{trend}", meaning = "{meaning}" }}\n' for each, trend, meaning in quantities),
        "[parameters]\n" + "".join(_parameter(result, exponent, QUANTITY_LINES[scale][0]) for exponent, scale in terms),
        _axiom("fit", f'law    = "loss ~ {law}"', "measurement", f"The form that was fitted: {result.form.text}."),
    ]
    own = ["fit"]
    if both:
        parts.append(
            _axiom("cost", 'law    = "C ~ N_p * D"', "assumption", "Training compute is parameters times tokens.")
        )
        optimum = 'minimise = "loss"\nover = ["N_p", "D"]\nsubject_to = ["fit", "cost"]'
        parts.append(_axiom("optimal", optimum, "definition", "Compute is split so that the loss is least."))
        own += ["cost", "optimal"]
    parts.append(f'[regimes.fitted]\ntitle  = "What the runs say"\naxioms = {_list(own)}\n')
    titles: list[str] = []
    for number, other in enumerate(beside, 1):
        titles.append(_regime_name(other, titles))
        prefix = "other" if number == 1 else f"other{number}"
        parts += _beside(other, own, [each for each, _, _ in quantities], terms, prefix, titles[-1])
    return "\n".join(parts)


def sayable_exponents(result: FitResult) -> tuple[tuple[str, Role], ...]:
    """Return the exponents that a theory can say, with their scales.

    Raises:
        InvalidInputError: there are none.
    """
    if result.form.name not in SAYABLE:
        message = f"{result.form.text} is no sum of powers, so no axiom says it"
        raise InvalidInputError((Diagnostic(FORM_NOT_DETERMINED, message, None, "fit --form chinchilla or power"),))
    exponents = [each for each in result.form.parameters if _is_exponent(each)]
    lost = [each.name for each in exponents if not result.by_name[each.name].determined]
    if lost:
        message = f"these runs do not determine {' and '.join(lost)}, so nothing is written"
        advice = "give runs in which N and D differ, or fit one scale with --over"
        raise InvalidInputError((Diagnostic(FORM_NOT_DETERMINED, message, None, advice),))
    return tuple((each.name, each.scale) for each in exponents if each.scale is not None)


def _is_exponent(parameter: FormParameter) -> bool:
    return parameter.kind == "exponent" and parameter.scale in QUANTITY_LINES


EXPONENT_NAMES: dict[Role, str] = {"parameters": "alpha_N", "tokens": "alpha_D", "flop": "alpha_C"}
"""What theories call the exponents with which the loss falls, where they are parameters."""

SAYABLE = ("chinchilla", "two-powers", "kaplan", "power", "power-floor")
"""The forms whose reducible loss is of the order of a sum of powers; Kaplan's is of the order of the larger term."""


def _head(result: FitResult, name: str, *, base: str) -> str:
    options = result.options
    comment = [
        f"Fitted to {result.runs.count} runs by nslogic: {result.form.text}.",
        ", ".join(f"{each.name} = {each.value:.6g}" for each in result.parameters) + ".",
        f"Huber loss of log residuals, delta = {options.delta:g}; {options.drop_highest} runs of highest loss left out;",
        f"errors are half of the 68 % intervals of {len(result.sample)} resamples, seed {options.seed}.",
        *_correlation(result),
        *(f"Caution: {warning}." for warning in result.warnings),
    ]
    return (
        "".join(f"# {each}\n" for each in comment)
        + f'\n[theory]\nname    = "{name}"\ntitle   = "A fit to measured runs"\nsummary = "Measured exponents."\n'
        + f'target  = "loss"\nbase    = "{base}"\n'
    )


def _correlation(result: FitResult) -> tuple[str, ...]:
    """Return how the two exponents vary together, which the laws below do not use."""
    import numpy as np

    exponents = [result.form.place(name) for name, _ in sayable_exponents(result)]
    if len(exponents) < 2 or len(result.sample) < 3:
        return ()
    first, second = result.sample[:, exponents].T
    related = float(np.corrcoef(np.stack([first, second]))[0][1])
    return (
        f"Correlation of alpha and beta over the resamples: {related:.2f}; checks let each range over its own interval.",
    )


def _parameter(result: FitResult, name: str, quantity: str) -> str:
    estimate = result.by_name[name]
    assert estimate.error is not None, "a measured parameter has an error"
    places = max(decimals_for(estimate.error, 3), 1)
    error = max(estimate.error, 10.0**-places)
    return f'{name} = {{ meaning = "measured exponent of {quantity}", value = {estimate.value:.{places}f}, error = {error:.{places}f} }}\n'


def _axiom(identifier: str, content: str, kind: str, text: str) -> str:
    return f'[[axioms]]\nid     = "{identifier}"\n{content}\nkind   = "{kind}"\ntext   = "{text}"\n'


def _list(names: list[str]) -> str:
    return "[" + ", ".join(f'"{name}"' for name in names) + "]"


def _regime_name(beside: tuple[Theory, Regime, str], taken: list[str]) -> str:
    """Return the name of the regime in which a theory stands beside the runs."""
    theory, regime, _ = beside
    short = f"beside-{theory.name}"
    return short if short not in taken else f"{short}-{regime.name}"


def _beside(
    beside: tuple[Theory, Regime, str],
    own: list[str],
    quantities: list[str],
    terms: Sequence[tuple[str, Role]],
    prefix: str,
    name: str,
) -> list[str]:
    theory, regime, reference = beside
    laws = [
        f"{prefix}.{EXPONENT_NAMES[scale]} = {exponent}"
        for exponent, scale in terms
        if _speaks_of(theory, regime, EXPONENT_NAMES[scale])
    ]
    tied = f"{prefix}-exponents"
    same = [each.name for each in theory.quantities if each.name in quantities]
    pairs = ", ".join(f'{name} = "{name}"' for name in same)
    taken = [*own, *(f"{prefix}.{axiom}" for axiom in regime.axioms), *([tied] if laws else [])]
    imported = (
        f'[[imports]]\ntheory     = "{reference}"\nregime     = "{regime.name}"\nas         = "{prefix}"\n'
        f"quantities = {{ {pairs} }}\n"
    )
    together = (
        f'[regimes.{name}]\ntitle  = "What the runs say, and {theory.name}: {regime.name}"\naxioms = {_list(taken)}\n'
    )
    text = f"What {theory.name} names so are the exponents that were measured."
    ties = [_axiom(tied, f"law    = {_list(laws)}", "definition", text)] if laws else []
    return [imported, *ties, together]


def _speaks_of(theory: Theory, regime: Regime, name: str) -> bool:
    """Return whether an axiom of a regime has a parameter in one of its laws."""
    laws = [statement.text for axiom in regime.axioms for statement in theory.axiom(axiom).laws]
    return any(re.search(rf"(?<![\w.]){name}(?![\w.])", law) for law in laws)
