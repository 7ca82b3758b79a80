"""Which page, which data and which formulas belong to which public value; `nslogic.printing` asks here by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING, Any, TypeVar

from nslogic.printing import Printed
from nslogic.questions.answers import Answers
from nslogic.records import Record
from nslogic.report.page import BLANK, Page, PageLine, line, render

if TYPE_CHECKING:
    from nslogic.diagnostics.catalogue import CatalogueEntry
    from nslogic.diagnostics.verdicts import VerdictMeaning
    from nslogic.evidence.simulation import Simulation
    from nslogic.questions.check import TheoryResult
    from nslogic.questions.derive import LawResult
    from nslogic.questions.fit import FitResult
    from nslogic.questions.plan import PlanResult
    from nslogic.questions.prove import ProveResult
    from nslogic.questions.several_bases import BasesResult
    from nslogic.questions.spotcheck import SpotResult
    from nslogic.questions.verify import Verified
    from nslogic.theory.model import Theory


class View(Record):
    """How values of one class are shown: as a page, as data, and as Markdown where that has formulas.

    `key` is the name that the command's JSON has for several of them, `several` whether these are several in one answer.
    """

    page: Callable[[], Page]
    rows: Callable[[], Sequence[Mapping[str, object]]]
    key: str
    formulas: Callable[[], str] | None = None
    several: bool = False

    def text(self) -> str:
        """Return the page of the command line, without the empty lines at its end."""
        return render(self.page()).rstrip("\n")

    def data(self) -> dict[str, object]:
        """Return the data of one value; of several, a list under the key that the command has for them."""
        rows = [dict(row) for row in self.rows()]
        return {self.key: rows} if self.several else rows[0]

    def markdown(self) -> str | None:
        """Return Markdown with formulas, None where there is none."""
        return None if self.formulas is None else self.formulas()

    def html(self) -> str | None:
        """Return the page as HTML, None where Markdown shows more."""
        return None if self.formulas is not None else f"<pre>{escape(self.text())}</pre>"


def view_of(value: Printed) -> View:
    """Return how a value, or several of one class, are shown."""
    several = isinstance(value, Answers)
    values = tuple(value) if isinstance(value, Answers) else (value,)
    if not values:
        return View(lambda: (line("no answers: there is no regime to ask about"),), tuple, "answers", None, several)
    view = VIEWS[type(values[0]).__name__](values)
    return View(view.page, view.rows, view.key, view.formulas, several)


Shown = TypeVar("Shown")


def _joined(page: Callable[[Shown], Iterable[PageLine]], values: Iterable[Shown]) -> Page:
    return tuple(one for value in values for one in page(value))


def _theories(theories: Sequence[Theory]) -> View:
    from nslogic.report.show.markdown import show_markdown
    from nslogic.report.show.text import show_data, show_page

    return View(
        lambda: _joined(show_page, theories),
        lambda: [show_data(one) for one in theories],
        "theories",
        lambda: "\n".join(map(show_markdown, theories)),
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
    from nslogic.report.derive.markdown import derive_markdown
    from nslogic.report.derive.text import law_page

    return View(
        lambda: _joined(law_page, results), lambda: derive_data(results), "laws", lambda: derive_markdown(results)
    )


def _bases(results: Sequence[BasesResult]) -> View:
    from nslogic.report.derive.bases import bases_data, bases_page
    from nslogic.report.derive.bases_formulas import bases_markdown

    return View(
        lambda: _joined(bases_page, results), lambda: bases_data(results), "laws", lambda: bases_markdown(results)
    )


def _plans(results: Sequence[PlanResult]) -> View:
    from nslogic.report.plan.data import plan_data
    from nslogic.report.plan.text import plan_page

    return View(lambda: _joined(plan_page, results), lambda: plan_data(results), "plans")


def _proofs(results: Sequence[ProveResult]) -> View:
    from nslogic.report.prove.data import prove_data
    from nslogic.report.prove.text import prove_page

    # they lie in no file yet
    return View(
        lambda: _joined(lambda one: prove_page(one, None), results), lambda: prove_data(results, None), "theories"
    )


def _verified(found: Sequence[Verified]) -> View:
    from nslogic.report.prove.verify import verify_data, verify_page

    return View(lambda: verify_page(found), lambda: verify_data(found), "proofs")


def _fits(results: Sequence[FitResult]) -> View:
    from nslogic.report.fit.data import fit_data
    from nslogic.report.fit.text import fit_page

    return View(lambda: _joined(fit_page, results), lambda: [fit_data(one) for one in results], "fits")


def _simulations(results: Sequence[Simulation]) -> View:
    from nslogic.report.simulate.data import simulation_data
    from nslogic.report.simulate.text import simulation_page

    return View(
        lambda: _joined(simulation_page, results), lambda: [simulation_data(one) for one in results], "simulations"
    )


def _spotchecks(results: Sequence[SpotResult]) -> View:
    from nslogic.report.simulate.spotcheck import spotcheck_data, spotcheck_page

    return View(lambda: spotcheck_page(results), lambda: spotcheck_data(results), "spotchecks")


def _entries(entries: Sequence[CatalogueEntry]) -> View:
    from nslogic.report.diagnostics.page import entry_data, explanation_page

    return View(lambda: _joined(explanation_page, entries), lambda: [entry_data(one) for one in entries], "entries")


def _meanings(meanings: Sequence[VerdictMeaning]) -> View:
    from nslogic.report.diagnostics.page import verdict_page

    return View(
        lambda: _joined(lambda one: verdict_page(one.verdict, one.meaning), meanings),
        lambda: [{"verdict": one.verdict, "explanation": one.meaning} for one in meanings],
        "verdicts",
    )


VIEWS: dict[str, Callable[[Sequence[Any]], View]] = {
    "BasesResult": _bases,
    "CatalogueEntry": _entries,
    "FitResult": _fits,
    "LawResult": _laws,
    "PlanResult": _plans,
    "ProveResult": _proofs,
    "Simulation": _simulations,
    "SpotResult": _spotchecks,
    "Theory": _theories,
    "TheoryResult": _checks,
    "VerdictMeaning": _meanings,
    "Verified": _verified,
}
"""How each class is shown, by its name: the class itself is loaded by whoever made the value."""
