"""A fit as a theory file, so that `check`, `derive` and `plan` can use the measured exponents."""

from __future__ import annotations

from nslogic.evidence.column_roles import Role
from nslogic.questions.fit import FitResult, term_symbols
from nslogic.report.uncertainties import decimals_for
from nslogic.theory.model import Regime, Theory

QUANTITY_LINES: dict[Role, tuple[str, str]] = {
    "parameters": ("N_p", "number of parameters"),
    "tokens": ("D", "training tokens"),
    "flop": ("C", "training compute"),
}


def fit_theory(result: FitResult, name: str, *, beside: tuple[Theory, Regime, str] | None = None) -> str:
    """Return the text of a theory file that states the measured exponents.

    Args:
        result: A fit with errors: an exponent without one would be taken as exact.
        name: The name of the theory, a slug.
        beside: A theory, its regime and the reference to import it by: its axioms are imported under the prefix `other`
            and joined with the measured ones in a regime of their own. Quantities of the same name are identified.
    """
    terms = term_symbols(result.form)
    both = len(terms) == 2
    quantities = [("loss", "falls", "reducible loss: above the irreducible E" if result.form.floor else "loss")]
    quantities += [(QUANTITY_LINES[scale][0], "grows", QUANTITY_LINES[scale][1]) for _, _, scale in terms]
    if both:
        quantities.append(("C", "grows", "training compute"))
    law = " + ".join(f"{QUANTITY_LINES[scale][0]}^-{exponent}" for _, exponent, scale in terms)
    parts = [
        _head(result, name, base="C" if both else QUANTITY_LINES[terms[0][2]][0]),
        "[quantities]\n"
        + "".join(f'{each} = {{ trend = "{trend}", meaning = "{meaning}" }}\n' for each, trend, meaning in quantities),
        "[parameters]\n"
        + "".join(_parameter(result, exponent, QUANTITY_LINES[scale][0]) for _, exponent, scale in terms),
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
    if beside is not None:
        parts += _beside(beside, own, [each for each, _, _ in quantities])
    return "\n".join(parts)


def _head(result: FitResult, name: str, *, base: str) -> str:
    options = result.options
    comment = [
        f"Fitted to {result.runs.count} runs by nslogic: {result.form.text}.",
        ", ".join(f"{each.name} = {each.value:.6g}" for each in result.parameters) + ".",
        f"Huber loss of log residuals, delta = {options.delta:g}; {options.drop_highest} runs of highest loss left out;",
        f"errors are standard deviations over {len(result.sample)} resamples of the runs, seed {options.seed}.",
        "A theory file cannot express correlations: each exponent ranges over its own interval.",
        *(f"Caution: {warning}." for warning in result.warnings),
    ]
    return (
        "".join(f"# {each}\n" for each in comment)
        + f'\n[theory]\nname    = "{name}"\ntitle   = "A fit to measured runs"\nsummary = "Measured exponents."\n'
        + f'target  = "loss"\nbase    = "{base}"\n'
    )


def _parameter(result: FitResult, name: str, quantity: str) -> str:
    estimate = next(each for each in result.parameters if each.name == name)
    assert estimate.error is not None, "a measured parameter has an error"
    places = max(decimals_for(estimate.error, 3), 1)
    error = max(estimate.error, 10.0**-places)
    return f'{name} = {{ meaning = "measured exponent of {quantity}", value = {estimate.value:.{places}f}, error = {error:.{places}f} }}\n'


def _axiom(identifier: str, content: str, kind: str, text: str) -> str:
    return f'[[axioms]]\nid     = "{identifier}"\n{content}\nkind   = "{kind}"\ntext   = "{text}"\n'


def _list(names: list[str]) -> str:
    return "[" + ", ".join(f'"{name}"' for name in names) + "]"


def _beside(beside: tuple[Theory, Regime, str], own: list[str], quantities: list[str]) -> list[str]:
    theory, regime, reference = beside
    same = [each.name for each in theory.quantities if each.name in quantities]
    pairs = ", ".join(f'{name} = "{name}"' for name in same)
    taken = [*own, *(f"other.{axiom}" for axiom in regime.axioms)]
    imported = (
        f'[[imports]]\ntheory     = "{reference}"\nregime     = "{regime.name}"\nas         = "other"\n'
        f"quantities = {{ {pairs} }}\n"
    )
    together = (
        f'[regimes.beside-{theory.name}]\ntitle  = "What the runs say, and {theory.name}: {regime.name}"\n'
        f"axioms = {_list(taken)}\n"
    )
    return [imported, together]
