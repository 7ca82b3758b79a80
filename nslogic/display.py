"""The page, the data and the formulas of each public value; `nslogic.printing` finds this module by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING, TypeVar

from nslogic.errors import MissingLibraryError
from nslogic.memory import with_memory
from nslogic.printing import Printed
from nslogic.questions.answers import Answers
from nslogic.records import Record
from nslogic.report.page import BLANK, Page, PageLine, line
from nslogic.report.rendering import render

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from nslogic.diagnostics.catalogue import CatalogueEntry
    from nslogic.diagnostics.verdicts import VerdictMeaning
    from nslogic.evidence.simulation import Simulation
    from nslogic.questions.ablate import AblationResult
    from nslogic.questions.against import AgainstRegime
    from nslogic.questions.check import TheoryResult
    from nslogic.questions.compare import CompareResult
    from nslogic.questions.decide import DecideResult
    from nslogic.questions.derive import LawResult
    from nslogic.questions.diff import DiffResult
    from nslogic.questions.fit import FitResult
    from nslogic.questions.landscape import LandscapeResult
    from nslogic.questions.plan import PlanResult
    from nslogic.questions.prove import ProveResult
    from nslogic.questions.sensitivity import SensitivityResult
    from nslogic.questions.several_bases import BasesResult
    from nslogic.questions.spotcheck import SpotResult
    from nslogic.questions.verify import Verified
    from nslogic.report.html.notebook import SameClass
    from nslogic.theory.model import Theory


class View(Record):
    """The ways to show values of one class: a page, data, and Markdown where there are formulas.

    `key` is the key of their list in the command's JSON; `several` says whether one answer holds several values.
    `picture` draws them, where the command has a `--plot` for it: its title and the figure. `values` are what is shown.
    """

    page: Callable[[], Page]
    rows: Callable[[], Sequence[Mapping[str, object]]]
    key: str
    formulas: Callable[[], str] | None = None
    several: bool = False
    display: Callable[[], str | None] | None = None
    picture: Callable[[], tuple[str, Figure]] | None = None
    values: Sequence[Printed] = ()

    @with_memory
    def text(self) -> str:
        """Return the page that the command line prints, without the empty lines at its end."""
        return render(self.page()).rstrip("\n")

    @with_memory
    def data(self) -> dict[str, object]:
        """Return the data of one value, or a list of data under the command's key where there are several."""
        rows = [dict(row) for row in self.rows()]
        return {self.key: rows} if self.several else rows[0]

    @with_memory
    def markdown(self) -> str | None:
        """Return Markdown with formulas, None for values without formulas."""
        return None if self.formulas is None else self.formulas()

    @with_memory
    def latex(self) -> str | None:
        """Return the laws as one displayed formula, None where there is none."""
        return None if self.display is None else self.display()

    @with_memory
    def html(self) -> str | None:
        """Return the part of the page of `report` that tells them, else the text and its picture.

        Without Jinja2, and where no such part is, it is None where there is Markdown, which shows more than the text;
        without Matplotlib there is no picture.
        """
        from nslogic.report.html.notebook import part_of

        part = part_of(self.values, self.text())
        if part is not None or self.formulas is not None:
            return part
        text = self.text()
        page = f"<pre>{escape(text)}</pre>"
        if self.picture is None:
            return page
        from hashlib import sha256

        from nslogic.report.inline_svg import inline_svg

        try:
            title, drawn = self.picture()
        except MissingLibraryError:
            return page
        # identifiers are those of the whole notebook, in which the same picture may stand twice
        prefix = f"nslogic-{sha256(text.encode()).hexdigest()[:12]}"
        return f"{page}\n{inline_svg(drawn, prefix=prefix, title=title)}"


def view_of(value: Printed) -> View:
    """Return the view of a value, or of several values of one class."""
    several = isinstance(value, Answers)
    values = tuple(value) if isinstance(value, Answers) else (value,)
    if not values:
        return View(lambda: (line("no answers: there is no regime to ask about"),), tuple, "answers", None, several)
    view = VIEWS[type(values[0]).__name__](values)
    return View(view.page, view.rows, view.key, view.formulas, several, view.display, view.picture, values)


Shown = TypeVar("Shown")


def _joined(page: Callable[[Shown], Iterable[PageLine]], values: Iterable[Shown]) -> Page:
    return tuple(line_of_page for value in values for line_of_page in page(value))


def _theories(theories: Sequence[Theory]) -> View:
    from nslogic.report.show.data import show_data
    from nslogic.report.show.latex import displayed_axioms
    from nslogic.report.show.markdown import show_markdown
    from nslogic.report.show.text import show_page

    return View(
        lambda: _joined(show_page, theories),
        lambda: [show_data(theory) for theory in theories],
        "theories",
        lambda: "\n".join(map(show_markdown, theories)),
        display=lambda: displayed_axioms(theories),
    )


def _checks(results: Sequence[TheoryResult]) -> View:
    from nslogic.report.check.data import check_data
    from nslogic.report.check.summary import summary_page
    from nslogic.report.check.text import result_page

    def page() -> Page:
        pages = _joined(result_page, results)
        space = () if not pages or pages[-1] == BLANK else (BLANK,)
        return (*pages, *space, *summary_page(results))

    return View(page, lambda: check_data(results), "theories")


def _laws(results: Sequence[LawResult]) -> View:
    from nslogic.report.derive.data import derive_data
    from nslogic.report.derive.latex import displayed_laws
    from nslogic.report.derive.markdown import derive_markdown
    from nslogic.report.derive.text import law_page

    return View(
        lambda: _joined(law_page, results),
        lambda: derive_data(results),
        "laws",
        lambda: derive_markdown(results),
        display=lambda: displayed_laws(results),
    )


def _ablations(results: Sequence[AblationResult]) -> View:
    from nslogic.report.ablate.data import ablation_data
    from nslogic.report.ablate.formulas import ablation_markdown
    from nslogic.report.ablate.text import ablation_page

    return View(
        lambda: _joined(ablation_page, results),
        lambda: ablation_data(results),
        "ablations",
        lambda: ablation_markdown(results),
    )


def _sensitivities(results: Sequence[SensitivityResult]) -> View:
    from nslogic.report.sensitivity.data import sensitivity_data
    from nslogic.report.sensitivity.formulas import sensitivity_markdown
    from nslogic.report.sensitivity.text import sensitivity_page

    return View(
        lambda: _joined(sensitivity_page, results),
        lambda: sensitivity_data(results),
        "sensitivities",
        lambda: sensitivity_markdown(results),
    )


def _bases(results: Sequence[BasesResult]) -> View:
    from nslogic.report.derive.bases_data import bases_data
    from nslogic.report.derive.bases_formulas import bases_markdown, displayed_bases
    from nslogic.report.derive.bases_text import bases_page

    return View(
        lambda: _joined(bases_page, results),
        lambda: bases_data(results),
        "laws",
        lambda: bases_markdown(results),
        display=lambda: displayed_bases(results),
    )


def _plans(results: Sequence[PlanResult]) -> View:
    from nslogic.report.plan.data import plan_data
    from nslogic.report.plan.latex import displayed_growths
    from nslogic.report.plan.text import plan_page

    return View(
        lambda: _joined(plan_page, results),
        lambda: plan_data(results),
        "plans",
        display=lambda: displayed_growths(results),
    )


def _decisions(results: Sequence[DecideResult]) -> View:
    from nslogic.report.decide.data import decide_data
    from nslogic.report.decide.tables import decide_markdown
    from nslogic.report.decide.text import decide_page

    return View(
        lambda: _joined(decide_page, results),
        lambda: [decide_data(result) for result in results],
        "decisions",
        lambda: "\n".join(map(decide_markdown, results)),
    )


def _diffs(results: Sequence[DiffResult]) -> View:
    from nslogic.report.diff.data import diff_data
    from nslogic.report.diff.tables import diff_markdown
    from nslogic.report.diff.text import diff_page

    return View(
        lambda: _joined(diff_page, results),
        lambda: [diff_data(result) for result in results],
        "diffs",
        lambda: "\n".join(map(diff_markdown, results)),
    )


def _landscapes(results: Sequence[LandscapeResult]) -> View:
    from nslogic.report.landscape.data import landscape_data
    from nslogic.report.landscape.text import landscape_page

    def picture() -> tuple[str, Figure]:
        from nslogic.report.landscape.plots import landscape_figure

        return "Measured exponents, and what theories derive", landscape_figure(landscape_data(results[0]))

    return View(
        lambda: _joined(landscape_page, results),
        lambda: [landscape_data(result) for result in results],
        "landscapes",
        picture=picture,
    )


def _compared_theories(results: Sequence[CompareResult]) -> View:
    from nslogic.report.compare.data import compare_data
    from nslogic.report.compare.markdown import compare_markdown
    from nslogic.report.compare.text import compare_page

    return View(
        lambda: _joined(compare_page, results),
        lambda: [compare_data(result) for result in results],
        "comparisons",
        lambda: "\n".join(map(compare_markdown, results)),
    )


def _proofs(results: Sequence[ProveResult]) -> View:
    from nslogic.report.prove.data import prove_data
    from nslogic.report.prove.text import prove_page

    # None: these proofs are not in a file yet
    return View(
        lambda: _joined(lambda result: prove_page(result, None), results), lambda: prove_data(results, None), "theories"
    )


def _verified(proofs: Sequence[Verified]) -> View:
    from nslogic.report.prove.verify import verify_page
    from nslogic.report.prove.verify_data import verify_data

    return View(lambda: verify_page(proofs), lambda: verify_data(proofs), "proofs")


def _fits(results: Sequence[FitResult]) -> View:
    from nslogic.report.fit.data import fit_data
    from nslogic.report.fit.text import fit_page

    def picture() -> tuple[str, Figure]:
        from nslogic.report.fit.plots import fit_figure

        return f"The fit of {results[0].form.text}, term by term, and its residuals", fit_figure(fit_data(results[0]))

    return View(
        lambda: _joined(fit_page, results), lambda: [fit_data(result) for result in results], "fits", picture=picture
    )


def _comparisons(rows: Sequence[AgainstRegime]) -> View:
    from nslogic.report.fit.against import against_data, against_page

    return View(lambda: against_page(rows), lambda: against_data(rows), "against")


def _simulations(results: Sequence[Simulation]) -> View:
    from nslogic.report.simulate.data import measurement_data, simulation_data
    from nslogic.report.simulate.text import simulation_page

    def picture() -> tuple[str, Figure]:
        from nslogic.report.simulate.plots import curves_figure

        measured = [
            (each.name, measurement_data(each, result.experiment)) for result in results for each in result.measurements
        ]
        return "Measured curves with their fits, and what the theory says", curves_figure(measured)

    return View(
        lambda: _joined(simulation_page, results),
        lambda: [simulation_data(result) for result in results],
        "simulations",
        picture=picture,
    )


def _spotchecks(results: Sequence[SpotResult]) -> View:
    from nslogic.report.simulate.spotcheck import spotcheck_data, spotcheck_page

    def picture() -> tuple[str, Figure]:
        from nslogic.report.simulate.plots import spotchecks_figure

        return "Measured curves with their fits, and what the theory says", spotchecks_figure(spotcheck_data(results))

    return View(lambda: spotcheck_page(results), lambda: spotcheck_data(results), "spotchecks", picture=picture)


def _entries(entries: Sequence[CatalogueEntry]) -> View:
    from nslogic.report.diagnostics.page import entry_data, explanation_page

    return View(lambda: _joined(explanation_page, entries), lambda: [entry_data(entry) for entry in entries], "entries")


def _meanings(meanings: Sequence[VerdictMeaning]) -> View:
    from nslogic.report.diagnostics.page import verdict_page

    return View(
        lambda: _joined(lambda meaning: verdict_page(meaning.verdict, meaning.meaning), meanings),
        lambda: [{"verdict": meaning.verdict, "explanation": meaning.meaning} for meaning in meanings],
        "verdicts",
    )


VIEWS: dict[str, Callable[[SameClass], View]] = {
    "AblationResult": _ablations,
    "AgainstRegime": _comparisons,
    "BasesResult": _bases,
    "CatalogueEntry": _entries,
    "CompareResult": _compared_theories,
    "DecideResult": _decisions,
    "DiffResult": _diffs,
    "FitResult": _fits,
    "LandscapeResult": _landscapes,
    "LawResult": _laws,
    "PlanResult": _plans,
    "ProveResult": _proofs,
    "SensitivityResult": _sensitivities,
    "Simulation": _simulations,
    "SpotResult": _spotchecks,
    "Theory": _theories,
    "TheoryResult": _checks,
    "VerdictMeaning": _meanings,
    "Verified": _verified,
}
"""The view of each public class, by the name of the class: whoever made the value has loaded the class already."""
