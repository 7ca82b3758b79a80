"""The rows of a clash: of each label its place, its name and its meaning."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nslogic.logic.results import RegimeResult
from nslogic.questions.check import TheoryResult
from nslogic.report.columns import Cells, cells_of, in_columns, widest
from nslogic.report.labels import meaning, place_of
from nslogic.report.page import PageLine, Span


class LabelRows:
    """The rows of labels with their places and meanings: thousands of clashes may share each."""

    def __init__(self, result: TheoryResult, regime: RegimeResult) -> None:
        self._result = result
        self._regime = regime
        self._cells: dict[str, Cells] = {}
        self._lines: dict[tuple[str, tuple[int, ...]], PageLine] = {}

    def aligned(self, labels: Sequence[str]) -> Iterator[PageLine]:
        """Yield the rows of labels with aligned columns."""
        for label in labels:
            if label not in self._cells:
                meant = meaning(self._result.theory, self._regime.regime, label)
                place = Span(place_of(self._result.theory, meant.origin), "dim")
                name = Span(self._regime.whole_label(label), "name")
                self._cells[label] = cells_of((place, name, meant.text))
        widths = widest([self._cells[label] for label in labels])
        for label in labels:
            if (label, widths) not in self._lines:
                self._lines[label, widths] = in_columns(self._cells[label], widths, indent=4)
            yield self._lines[label, widths]
