"""The logarithms of a model that pairs do not determine, for Coq: `log log t`, and logarithms of powers of `log t`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from nslogic.export.coq.comparisons import UNIT, CoqOrder, compare_orders
from nslogic.export.coq.entries import CheckerEntry, LeftOutError, Waiting
from nslogic.export.coq.reading import log_log_term
from nslogic.export.coq.space import CoqSpace
from nslogic.kernel import (
    LOG_LOG_SCALE,
    ONE,
    NoMeaningError,
    Point,
    ProofError,
    Ratio,
    Statement,
    argument_of_log,
    name_of_log,
)


@dataclass(frozen=True)
class Logs:
    """The log power of `log log t`, and those of logarithms by the log power of the argument; others are constants."""

    log_log: Fraction
    table: tuple[tuple[Fraction, Fraction], ...]

    @property
    def _plain(self) -> bool:
        return not self.log_log and not self.table

    @property
    def _values(self) -> str:
        entries = "; ".join(f"({_fraction(inside)}, {_fraction(value)})" for inside, value in self.table)
        return f"{_fraction(self.log_log)} [{entries}]"

    @property
    def text(self) -> str:
        """Return the logarithms in the text of a statement."""
        return "no_logs" if self._plain else f"(logs_at {self._values} (@eq_refl bool true))"

    @property
    def decided(self) -> str:
        """Return the function that decides laws without names."""
        return "all_decided" if self._plain else f"all_decided_with {self._values}"

    @property
    def hold(self) -> str:
        """Return the theorem that laws hold if they are decided to hold."""
        return "hold" if self._plain else f"hold_with {self._values} (@eq_refl bool true)"

    @property
    def fails(self) -> str:
        """Return the theorem that laws fail if they are decided to fail."""
        return "fails" if self._plain else f"fails_with {self._values} (@eq_refl bool true)"

    def facts(self, space: CoqSpace) -> dict[str, CheckerEntry]:
        """Return the fact that `log log t` is a constant, if it is and a proof can use it."""
        if not self._plain or LOG_LOG_SCALE not in space.variables:
            return {}
        log_log = CoqOrder(space.texts[LOG_LOG_SCALE], log_log_term(space), {LOG_LOG_SCALE: Ratio(ONE)})
        piece = compare_orders(log_log, "~", UNIT, "order")
        return {f"value of {LOG_LOG_SCALE}": Waiting(piece, space.law(piece.deep, "no_log_log"), ())}


def logarithms_at_witness(point: Point, laws: Iterable[Statement]) -> Logs:
    """Return the values of logarithms at a witness.

    Raises:
        LeftOutError: A logarithm depends on more than the order of its argument.
    """
    table: dict[Fraction, Fraction] = {}
    for law in laws:
        for argument in _arguments(law):
            powers = _at(point, argument)
            if powers is not None and table.setdefault(*powers) != powers[1]:
                raise LeftOutError("two logarithms of arguments of the same order have different orders")
    entries = tuple(sorted((inside, value) for inside, value in table.items() if value))
    return Logs(point.logs.get(LOG_LOG_SCALE, Fraction(0)), entries)


def _at(point: Point, argument: Statement) -> tuple[Fraction, Fraction] | None:
    """Return the log powers of an argument between 1 and `log t` and of its logarithm, None for other arguments."""
    try:
        power, log = point.order(argument)
    except (NoMeaningError, ProofError):
        return None
    return None if power or not 0 < log < 1 else (log, point.logs.get(name_of_log(argument), Fraction(0)))


def _arguments(statement: object) -> Iterator[Statement]:
    if isinstance(statement, tuple):
        argument = argument_of_log(statement)
        if argument is not None:
            yield argument
        for part in statement:
            yield from _arguments(part)


def _fraction(value: Fraction) -> str:
    return f"(fraction ({value.numerator})%Z {value.denominator}%positive)"
