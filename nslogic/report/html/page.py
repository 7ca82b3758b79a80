"""The page of theories as one text, made of templates; what theory files say is escaped everywhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from nslogic.experiments.optional_imports import need
from nslogic.memory import with_memory
from nslogic.report.fit.estimates import ends_of_interval, measured_estimate, plain_estimate
from nslogic.report.formulas.symbols import Symbols
from nslogic.report.html.anchors import Anchors
from nslogic.report.html.drawn import pictures_of
from nslogic.report.html.gathering import Gathered, TheoryAnswers, is_determined
from nslogic.report.html.graphs import derivation_graph
from nslogic.report.html.mathml import MATHML_RELATIONS, formula, name_formula
from nslogic.report.page import visible
from nslogic.report.pictures import AnswerData

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

TEMPLATES = Path(__file__).with_name("templates")

SMALLEST = 0.001
"""What lies below is told as that."""

BLANK_LINES = re.compile(r"\n\s*\n")
_CODE = re.compile(r"`([^`]+)`")
_IDENTIFIER = re.compile(r"[A-Za-z0-9./()_-]+")
_CALLED = re.compile(r"(trend|domain|value|measured|where)\(.*\)")


class TheoryOnPage:
    """The answers about a theory, with the places on the page that its labels lead to."""

    def __init__(self, answers: TheoryAnswers, anchors: Anchors, *, linked: bool = True) -> None:
        self.show = answers.show
        self.symbols = answers.symbols
        self.regimes = answers.regimes
        self.spotchecks = answers.spotchecks
        self.place = anchors.new(str(answers.show["name"]))
        self._proofs = answers.proofs
        self._axioms: dict[str, AnswerData] = {axiom["id"]: axiom for axiom in answers.show["axioms"]}
        self._declared: dict[str, AnswerData] = {regime["name"]: regime for regime in answers.show["regimes"]}
        self._claims: dict[str, AnswerData] = {claim["id"]: claim for claim in answers.show["claims"]}
        names = [*self._axioms]
        names += [f"trend({quantity['name']})" for quantity in answers.show["quantities"]]
        names += [f"domain({parameter['name']})" for parameter in answers.show["parameters"]]
        self._places = {name: anchors.new(f"{self.place}.{name}") for name in names} if linked else {}
        self._regime_places = {name: anchors.new(f"{self.place}-{name}") for name in self._declared}

    @property
    def clashes(self) -> bool:
        """Return whether some regime cannot hold."""
        return any(answers.check["cores"] for answers in self.regimes)

    @property
    def axioms(self) -> tuple[str, ...]:
        """Return the labels of its axioms."""
        return tuple(self._axioms)

    def place_of(self, label: str) -> str:
        """Return where a label is told: an axiom, or the quantity or parameter that it is about; empty for others."""
        sort, _, rest = label.partition("(")
        if sort in ("value", "measured"):
            label = f"domain({rest}"
        return self._places.get(label, "")

    def regime_place(self, name: str) -> str:
        """Return where a regime is told."""
        return self._regime_places[name]

    def regime(self, name: str) -> AnswerData:
        """Return a regime as `show` tells it."""
        return self._declared[name]

    def claim(self, name: str) -> AnswerData:
        """Return a claim as `show` tells it."""
        return self._claims[name]

    def axiom(self, label: str) -> AnswerData:
        """Return an axiom as `show` tells it, an empty one for another label."""
        return self._axioms.get(label, {"text": ""})

    def proofs_of(self, name: str) -> list[AnswerData]:
        """Return the proofs of a regime, as `verify` tells them."""
        return [proof for proof in self._proofs if proof["regime"] == name]


@with_memory
def report_page(gathered: Gathered, *, processes: int = 1) -> str:
    """Return a page of theories: the same bytes for the same answers.

    Args:
        gathered: The answers.
        processes: The greatest number of processes that draw its pictures.

    Raises:
        MissingLibraryError: Jinja2 is not installed.
    """
    need("jinja2", "A page", extra="report")
    anchors = Anchors(("theories", "compare", "landscape", "decide", "findings", "published", "content"))
    theories = [TheoryOnPage(answers, anchors) for answers in gathered.theories]
    names = [str(theory.show["title"] or theory.show["name"]) for theory in theories]
    environment = page_environment()
    compared = gathered.comparison or {"pairs": [], "larger": []}
    symbols = {str(theory.show["name"]): theory.symbols for theory in theories}
    environment.globals |= compared_globals(compared, anchors) | {
        "at": str,
        "symbols_of": lambda name: symbols.get(name, {}),
    }
    page = environment.get_template("page.html.j2").render(
        gathered=gathered,
        theories=theories,
        findings=[TheoryOnPage(answers, anchors, linked=False) for answers in gathered.findings],
        title=names[0] if len(names) == 1 else "Theories of neural scaling",
        version=_version(),
        nothing=Nothing(),
        pictures=pictures_of(gathered, processes=processes),
    )
    return BLANK_LINES.sub("\n", page).lstrip()


def compared_globals(compared: AnswerData, anchors: Anchors) -> dict[str, Callable[..., object]]:
    """Return what finds a pair of a comparison, and the place where a clash is told."""
    pairs = {frozenset(pair["names"]): pair for pair in compared["pairs"]}
    clashes = [*compared["pairs"], *compared["larger"]]
    places = {tuple(each["names"]): anchors.new("clash-" + "-".join(each["names"])) for each in clashes}
    return {
        "pair_of": lambda first, second: pairs.get(frozenset((first, second)), {"verdict": "unknown"}),
        "clash_place": lambda each: places[tuple(each)],
    }


def page_environment() -> Environment:
    """Return the templates with what typesets values in them: formulas, symbols, figures, prose, graphs."""
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.ChainableUndefined,
        finalize=_finalized,
    )
    environment.tests["determined"] = is_determined
    environment.tests["is_declared"] = lambda label: _CALLED.fullmatch(label) is not None
    environment.globals |= {
        "formula": _safe(formula),
        "symbol": _safe(name_formula),
        "stated": _safe(_stated),
        "figure": _safe(_figure),
        "with_error": measured_estimate,
        "interval": ends_of_interval,
        "plain": plain_estimate,
        "signed": lambda text: str(text).replace("-", "−"),
        "prose": _safe(_prose),
        "relation": _safe(lambda sign: MATHML_RELATIONS[sign]),
        "graph": _safe(_graph),
        "is_identifier": lambda text: _IDENTIFIER.fullmatch(text) is not None,
    }
    return environment


class Nothing:
    """What stands for a theory where labels lead nowhere."""

    symbols: Mapping[str, str] = {}

    def place_of(self, label: str) -> str:
        """Return no place."""
        del label
        return ""


def _finalized(value: object) -> object:
    """Return what stands on the page for a value: text that steers nothing, and nothing for None."""
    from markupsafe import Markup

    if value is None:
        return ""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _safe(function: Callable[..., str]) -> Callable[..., Markup]:
    """Return a function whose HTML is taken as it is: it escapes what it is given."""
    from markupsafe import Markup

    return lambda *arguments: Markup(function(*arguments))


def _stated(text: str, symbols: Symbols) -> str:
    """Return what a proof states: a law, or words."""
    shown = formula(text, symbols)
    return _escaped(text) if shown.startswith("<code>") else shown


def _figure(given: float | str | None) -> str:
    """Return a number, or the text of an exact one, to three digits; with all of them for machines.

    A distance next to nothing is told as that.
    """
    if given is None:
        return "–"
    value = float(Fraction(given)) if isinstance(given, str) else given
    if 0 < value < SMALLEST:
        return f'<data value="{given}">&lt; {SMALLEST}</data>'
    return f'<data value="{given}">{f"{value:.3g}".replace("-", "−")}</data>'


def _prose(text: str, symbols: Symbols | None = None) -> str:
    """Return words of a file; what stands in backticks is a formula if it is a law, else code."""
    pieces = _CODE.split(text)
    return "".join(_escaped(piece) if place % 2 == 0 else _code(piece, symbols) for place, piece in enumerate(pieces))


def _code(piece: str, symbols: Symbols | None) -> str:
    if symbols is not None and any(sign in piece for sign in "~<>="):
        return formula(piece, symbols)
    return f"<code>{_escaped(piece)}</code>"


def _graph(theory: TheoryOnPage, law: AnswerData) -> str:
    prefix = f"graph-{theory.regime_place(law['regime'])}"
    return derivation_graph(law, theory.symbols, prefix=prefix, names=theory.axioms)


def _escaped(text: str) -> str:
    from html import escape

    return escape(visible(text))


def _version() -> str:
    try:
        return version("nslogic")
    except PackageNotFoundError:
        return ""
