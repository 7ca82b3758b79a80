"""What a notebook shows of an answer: the part of the page that tells it, by itself, from the same data and templates."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from hashlib import sha256
from html import escape
from typing import TYPE_CHECKING, Any, TypeAlias

from nslogic.errors import MissingLibraryError
from nslogic.experiments.optional_imports import need
from nslogic.report.formulas.symbols import theory_symbols
from nslogic.report.html.anchors import Anchors
from nslogic.report.html.gathering import Gathered, RegimeAnswers, TheoryAnswers
from nslogic.report.html.page import BLANK_LINES, Nothing, TheoryOnPage, compared_globals, page_environment
from nslogic.report.page import visible
from nslogic.report.pictures import AnswerData

if TYPE_CHECKING:
    from jinja2.environment import TemplateModule
    from markupsafe import Markup
    from matplotlib.figure import Figure

    from nslogic.questions.ablate import AblationResult
    from nslogic.questions.check import TheoryResult
    from nslogic.questions.compare import CompareResult
    from nslogic.questions.decide import DecideResult
    from nslogic.questions.derive import LawResult
    from nslogic.questions.fit import FitResult
    from nslogic.questions.landscape import LandscapeResult
    from nslogic.questions.prove import ProveResult
    from nslogic.questions.spotcheck import SpotResult
    from nslogic.questions.verify import Verified
    from nslogic.theory.model import Theory

SameClass: TypeAlias = "Sequence[Any]"
"""Values of one class, which its name tells."""

LONGEST_PARTS = 88_000
"""The characters of the parts that are shown in one place of a notebook; what is left out is told."""

LONGEST_TEXT = 10_000
"""The characters of a page of text in place of a part that is longer than that."""

MOST_RUNS = 250
"""The runs that the picture of a fit has here; it says that it has no more."""


class Parts:
    """The parts of one place of a notebook; its identifiers begin with letters of their own, since a notebook has several.

    Args:
        text: What the answer prints, which tells it from others.
        symbols: The symbols of theories by name, for answers about several.
        compared: Comparisons of theories.

    Raises:
        MissingLibraryError: Jinja2 is not installed.
    """

    def __init__(
        self, text: str, symbols: dict[str, dict[str, str]] | None = None, compared: Sequence[AnswerData] = ()
    ) -> None:
        need("jinja2", "A page", extra="report")
        self._text = text
        self.prefix = f"n{sha256(text.encode()).hexdigest()[:10]}"
        self.anchors = Anchors(prefix=f"{self.prefix}-")
        self.pictures: dict[str, Markup] = {}
        environment = page_environment()
        both = {key: [each for data in compared for each in data[key]] for key in ("pairs", "larger")}
        environment.globals |= compared_globals(both, self.anchors) | {
            "at": lambda name: f"{self.prefix}-{name}",
            "symbols_of": lambda name: (symbols or {}).get(name, {}),
        }
        self._module: TemplateModule = environment.get_template("notebook.html.j2").make_module(
            {"gathered": Gathered((), ablations="none"), "pictures": self.pictures, "nothing": Nothing()}
        )

    def on_page(self, theory: Theory, answers: Sequence[RegimeAnswers] = (), *, linked: bool = False) -> TheoryOnPage:
        """Return a theory whose labels lead somewhere only if it is shown itself."""
        from nslogic.report.show.data import show_data

        regimes = TheoryAnswers(show_data(theory), theory_symbols(theory), tuple(answers))
        return TheoryOnPage(regimes, self.anchors, linked=linked)

    def draw(self, key: str, title: str, draw: Callable[[], Figure]) -> None:
        """Draw a picture for the parts that show it, where Matplotlib is installed."""
        from markupsafe import Markup

        from nslogic.report.inline_svg import inline_svg

        try:
            prefix = f"{self.prefix}-p{len(self.pictures)}"
            self.pictures[key] = Markup(inline_svg(draw(), prefix=prefix, title=title))
        except MissingLibraryError:
            return

    def part(self, name: str, *arguments: object) -> str:
        """Return a part by its name in the template."""
        return str(getattr(self._module, name)(*arguments))

    def shown(self, parts: Iterable[str]) -> str:
        """Return as many parts as there is room for, from the first on, with the style; or a text, if there is none for one."""
        kept: list[str] = []
        room, left_out = LONGEST_PARTS, 0
        for part in parts:
            if left_out or len(part) > room:
                left_out += 1
                continue
            kept.append(part)
            room -= len(part)
        if not kept:
            kept, left_out = [self._in_text()], int(len(self._text) > LONGEST_TEXT)
        if left_out:
            kept.append('<p class="small">This is not all of it; <code>print</code> shows the rest.</p>')
        shown = f'{self.part("style")}\n<div class="nslogic-part">\n{"".join(kept)}\n</div>'
        return BLANK_LINES.sub("\n", shown).strip()

    def _in_text(self) -> str:
        """Return what stands for parts that are too long: the beginning of the text, and the pictures that there is room for."""
        text, shown = f"<pre>{escape(visible_lines(self._text[:LONGEST_TEXT]))}</pre>", ""
        for picture in self.pictures.values():
            if len(text) + len(shown) + len(picture) < LONGEST_PARTS:
                shown += f'<figure class="picture"><div class="scroll">{picture}</div></figure>'
        return shown + text


def visible_lines(text: str) -> str:
    """Return text that steers nothing, line by line."""
    return "\n".join(map(visible, text.split("\n")))


def theories_part(theories: Sequence[Theory], text: str) -> str:
    """Return the assumptions of theories, with what they are about."""
    parts = Parts(text)
    return parts.shown(parts.part("theory", parts.on_page(theory, linked=True)) for theory in theories)


def checks_part(results: Sequence[TheoryResult], text: str) -> str:
    """Return the regimes of theories with their verdicts; a regime by itself is open, and so is one of an unexpected verdict."""
    from nslogic.report.check.data import check_data

    parts = Parts(text)

    def regimes() -> Iterator[str]:
        alone = sum(len(result.regimes) for result in results) == 1
        for result, data in zip(results, check_data(results), strict=True):
            checked = data["regimes"]
            assert isinstance(checked, list), "check lists regimes"
            theory = parts.on_page(result.theory)
            for number, each in enumerate(checked):
                opened = alone or each["verdict"] != each["expect"]
                yield parts.part("checked", theory, RegimeAnswers(each), number == 0, opened)

    return parts.shown(regimes())


def laws_part(results: Sequence[LawResult], text: str) -> str:
    """Return derived laws, each with its proof and the graph of what feeds it."""
    from nslogic.report.derive.data import derive_data

    parts = Parts(text)
    return parts.shown(
        parts.part("law", parts.on_page(result.theory), RegimeAnswers({}, law))
        for result, law in zip(results, derive_data(results), strict=True)
    )


def ablations_part(results: Sequence[AblationResult], text: str) -> str:
    """Return what becomes of laws without each axiom."""
    from nslogic.report.ablate.data import ablation_data

    parts = Parts(text)
    return parts.shown(
        parts.part("ablation", parts.on_page(result.law.theory), data)
        for result, data in zip(results, ablation_data(results), strict=True)
    )


def proofs_part(results: Sequence[ProveResult], text: str) -> str:
    """Return which verdicts and laws were proved, and which not."""
    from nslogic.report.prove.data import prove_data

    parts = Parts(text)
    return parts.shown(
        parts.part("proved", parts.on_page(result.theory), data)
        for result, data in zip(results, prove_data(results, None), strict=True)
    )


def verified_part(proofs: Sequence[Verified], text: str) -> str:
    """Return what the kernel says of proofs, regime by regime."""
    from nslogic.report.prove.verify_data import verify_data

    parts = Parts(text)
    rows: dict[tuple[str, str], list[object]] = {}
    for proof, data in zip(proofs, verify_data(proofs), strict=True):
        rows.setdefault((proof.theory, proof.regime), []).append(data)
    return parts.shown(parts.part("verified", *names, several) for names, several in rows.items())


def spotchecks_part(results: Sequence[SpotResult], text: str) -> str:
    """Return measured exponents beside those that theories state, with their curves."""
    from nslogic.report.simulate.plots import curves_figure
    from nslogic.report.simulate.spotcheck import spotcheck_data

    parts = Parts(text)

    def shown() -> Iterator[str]:
        for name in dict.fromkeys(result.theory.name for result in results):
            own = [result for result in results if result.theory.name == name]
            checks = spotcheck_data(own)
            theory = parts.on_page(own[0].theory)
            theory.spotchecks = tuple(checks)
            curves: list[tuple[str, AnswerData]] = []
            for result, data in zip(own, checks, strict=True):
                assert isinstance(data["measured"], dict), "a spot check was measured"
                curves.append((f"{result.check.id}: {result.measurement.name}", data["measured"]))
            parts.draw(
                f"spotchecks {name}", f"Measured curves of {name} beside its laws", partial(curves_figure, curves)
            )
            yield parts.part("spotchecks", theory)

    return parts.shown(shown())


def comparisons_part(results: Sequence[CompareResult], text: str) -> str:
    """Return which theories can hold together."""
    from nslogic.report.compare.data import compare_data

    several = [compare_data(result) for result in results]
    parts = Parts(text, compared=several)
    return parts.shown(parts.part("comparison", data) for data in several)


def landscapes_part(results: Sequence[LandscapeResult], text: str) -> str:
    """Return theories against measured exponents, with the picture."""
    from nslogic.report.landscape.data import landscape_data
    from nslogic.report.landscape.plots import landscape_figure

    theories = {row.variant.theory.name: row.variant.theory for result in results for row in result.rows}
    parts = Parts(text, {name: theory_symbols(theory) for name, theory in theories.items()})

    def shown() -> Iterator[str]:
        for result in results:
            data = landscape_data(result)
            if any(row.variant.exponents for row in result.rows):
                parts.draw("landscape", "Derived exponents beside measured ones", partial(landscape_figure, data))
            yield parts.part("landscape", data)

    return parts.shown(shown())


def fits_part(results: Sequence[FitResult], text: str) -> str:
    """Return fitted laws with their parameters, each with its picture."""
    from nslogic.report.fit.curves_data import drawn_data
    from nslogic.report.fit.data import fit_data
    from nslogic.report.fit.plots import fit_figure

    parts = Parts(text)

    def shown() -> Iterator[str]:
        for result in results:
            data = {**fit_data(result), **drawn_data(result, most=MOST_RUNS)}
            parts.draw(
                "fit", f"The fit of {result.form.text}, term by term, and its residuals", partial(fit_figure, data)
            )
            yield parts.part("fit", data)

    return parts.shown(shown())


def decisions_part(results: Sequence[DecideResult], text: str) -> str:
    """Return which measurement decides between theories."""
    from nslogic.report.decide.data import decide_data

    parts = Parts(text)
    return parts.shown([parts.part("decisions", [decide_data(result) for result in results])])


PARTS: dict[str, Callable[[SameClass, str], str]] = {
    "AblationResult": ablations_part,
    "CompareResult": comparisons_part,
    "DecideResult": decisions_part,
    "FitResult": fits_part,
    "LandscapeResult": landscapes_part,
    "LawResult": laws_part,
    "ProveResult": proofs_part,
    "SpotResult": spotchecks_part,
    "Theory": theories_part,
    "TheoryResult": checks_part,
    "Verified": verified_part,
}
"""What shows several values of a class, by the name of the class."""


def part_of(values: Sequence[object], text: str) -> str | None:
    """Return what a notebook shows of values of one class; None where the page has no part for it, or without Jinja2.

    Args:
        values: The values.
        text: What they print.
    """
    part = PARTS.get(type(values[0]).__name__) if values else None
    if part is None:
        return None
    try:
        return part(values, text)
    except MissingLibraryError:
        return None
