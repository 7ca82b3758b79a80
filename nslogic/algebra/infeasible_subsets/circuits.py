"""Minimal unsatisfiable subsets of labelled rows, as circuits of the left kernel.

Certificates against the same rows form the left kernel of the system, cut by the signs of inequalities. A
certificate whose rows are minimal is a support-minimal vector there (a circuit): if another kernel vector had its
support inside, adding a multiple would give a certificate with fewer rows. So all cores are the circuits with a
contradictory constant, and `arrangement` finds them without asking a single linear program.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from math import isqrt, lcm
from typing import NamedTuple

from nslogic.algebra.infeasible_subsets.arrangement import Arrangement, ConeSearch
from nslogic.algebra.infeasible_subsets.bit_sets import places_in
from nslogic.algebra.infeasible_subsets.cones import Cone
from nslogic.algebra.infeasible_subsets.small_circuits import CircuitGrowth
from nslogic.algebra.linear_programs.rows import Certificate, Row
from nslogic.algebra.linear_programs.simplex import LinearProgram, solve
from nslogic.algebra.linear_programs.tableau import Tableau
from nslogic.limits import SubsetLimits


class Core(NamedTuple):
    """Labels, in order, that cannot hold together though any fewer can, and the rows of one certificate for it."""

    labels: tuple[str, ...]
    rows: tuple[int, ...]

    def certificate(self, rows: Sequence[Row]) -> Certificate:
        """Prove the contradiction from the rows it was found in, by a linear program of its own."""
        answer = solve([rows[index] for index in self.rows])
        if not isinstance(answer, Certificate) or len(answer.multipliers) != len(self.rows):
            raise ArithmeticError("rows that are no minimal contradiction")
        multipliers = ((self.rows[place], multiplier) for place, multiplier in answer.multipliers)
        return answer._replace(multipliers=tuple(multipliers))


class CircuitCores(NamedTuple):
    """The cores of an enumeration: smallest first, ties in label order.

    `complete` says that there are no others; `ordered`, that none that was left out comes before one of these.
    """

    cores: tuple[Core, ...]
    complete: bool
    ordered: bool


def find_core(rows: Sequence[Row], labels: Sequence[str | None]) -> Core | None:
    """Return some minimal core, by linear programs: fast for any number of rows; None if the rows hold together.

    Rows with the label None are background: they always hold, and no core names them.
    """
    system = LinearProgram(rows)
    answer = system.check()
    return _shrunk(system, labels, answer.rows) if isinstance(answer, Certificate) else None


def circuit_cores(
    rows: Sequence[Row], labels: Sequence[str | None], limits: SubsetLimits, *, limit: int | None = None
) -> CircuitCores:
    """Return the first `limit` minimal cores (all, if None) by size, then labels.

    Args:
        rows: The rows; those with the label None are background, which always holds and is never named.
        labels: The label of each row; a label may own several rows.
        limits: How many flats of the arrangement to visit at most (`nodes`), or work of that size. Where that runs out,
            what was found is returned: fewer of the first cores, or minimal cores that are not `ordered`, at least one
            if there is any.
        limit: How many cores are wanted.
    """
    size = _size(labels)
    tableau = Tableau(rows)
    components = list(_components(tableau))
    deepest = max(map(len, components), default=0)
    grown = None
    few = limit is not None and limit <= limits.few  # then they are found by deepening their size
    nodes = limits.nodes
    if few:
        # Growing some sets takes a moment, and finds the small circuits; where the left kernel has a higher dimension
        # it also finds large ones sooner than an arrangement does.
        patient = deepest > limits.arranged_dimension
        first = nodes * limits.grown_nodes if patient else min(nodes, limits.first_nodes)
        grown = _grown(rows, labels, limit, first, size)
        if grown.complete or len(grown.cores) == limit or (patient and grown.cores):
            return grown
        grown = grown if patient else None
    walked = deepest <= limits.deepest_dimension  # beyond, even one walk to the bottom of an arrangement takes long
    parts = [_arrangement(tableau, part, limits.comparisons) for part in components if walked]
    search = ConeSearch(size=size, nodes=nodes if walked else -1)
    # Several circuits may name the same labels; then so many circuits may be fewer cores.
    wanted = limit if limit == 1 or size is int.bit_count else None
    cap = limits.first_size if few else None
    while True:
        circuits, beyond = search.run(parts, cap, wanted)
        if search.stopped:
            break
        whole = beyond is None and (wanted is None or len(circuits) <= wanted)
        cores = _sorted(labels, _least(circuits, size, wanted), limit, complete=whole)
        if beyond is None or cap is None or len(cores.cores) == limit:
            return cores
        cap = max(beyond, cap * 3 // 2)
    grown = grown or _grown(rows, labels, limit, nodes * limits.grown_nodes, size)
    if grown.complete or len(grown.cores) == limit or (grown.cores and cap is not None):
        return grown
    return _interrupted(rows, labels, grown.cores, _least(circuits, size, wanted), limit)


def _least(supports: list[int], size: Callable[[int], int], wanted: int | None) -> list[int]:
    """Keep so many of the smallest supports, and whatever ties with the last."""
    if wanted is None or len(supports) <= wanted:
        return supports
    sizes = sorted(map(size, supports))
    return [support for support in supports if size(support) <= sizes[wanted - 1]]


def _grown(
    rows: Sequence[Row], labels: Sequence[str | None], limit: int | None, nodes: int, size: Callable[[int], int]
) -> CircuitCores:
    """Return the first cores, as far as growing them within a number of nodes leads."""
    growth = CircuitGrowth(rows, size=size, nodes=nodes)
    cap, cores = 0, CircuitCores((), complete=False, ordered=True)
    while not cores.complete and (limit is None or len(cores.cores) < limit):
        supports, complete = growth.run(cap)
        if growth.stopped:
            break
        cores = _sorted(labels, supports, limit, complete=complete)
        cap += 1
    return cores


def _size(labels: Sequence[str | None]) -> Callable[[int], int]:
    """Return a function that counts the labels of a bit mask of rows."""
    names = sorted({label for label in labels if label is not None})
    if len(names) == len(labels):
        return int.bit_count
    bits: dict[str | None, int] = {name: 1 << place for place, name in enumerate(names)}
    weights = [bits.get(label, 0) for label in labels]

    def size(support: int) -> int:
        named = 0
        for index in places_in(support):
            named |= weights[index]
        return named.bit_count()

    return size


def _sorted(
    labels: Sequence[str | None], supports: Iterable[int], limit: int | None, *, complete: bool
) -> CircuitCores:
    rows = [tuple(places_in(support)) for support in supports]
    cores = [Core(_named(labels, support), support) for support in rows]
    cores.sort(key=lambda core: (len(core.labels), core.labels, len(core.rows), core.rows))
    if len(set(labels) - {None}) < len(labels):
        cores = _minimal(cores)
    return CircuitCores(tuple(cores[:limit]), complete and (limit is None or len(cores) <= limit), ordered=True)


def _interrupted(
    rows: Sequence[Row],
    labels: Sequence[str | None],
    first: Iterable[Core],
    supports: Iterable[int],
    limit: int | None,
) -> CircuitCores:
    """Return the first cores, and others, at least one, from the circuits that an interrupted search found."""
    system = LinearProgram(rows)
    answer = system.check()
    if not isinstance(answer, Certificate):
        return CircuitCores((), complete=True, ordered=True)
    circuits = [tuple(places_in(support)) for support in supports] or [answer.rows]
    cores = {core.labels: core for core in (_shrunk(system, labels, support) for support in circuits)}
    cores |= {core.labels: core for core in first}
    ordered = sorted(cores.values(), key=lambda core: (len(core.labels), core.labels))
    return CircuitCores(tuple(ordered[:limit]), complete=False, ordered=False)


def _components(tableau: Tableau) -> Iterator[list[int]]:
    """Yield the basic rows of the dictionary in groups that share no column: no circuit uses two groups."""
    remaining = set(tableau.basic)
    while remaining:
        part, todo = [], [min(remaining)]
        remaining.remove(todo[0])
        while todo:
            part.append(todo.pop())
            for column in tableau.basic[part[-1]]:
                if column >= 0:
                    new = tableau.columns[column] & remaining
                    remaining -= new
                    todo.extend(new)
        yield sorted(part)


def _arrangement(tableau: Tableau, part: Sequence[int], comparisons: int) -> Arrangement:
    """Return the certificates on some basic rows and what they use: the cone of multipliers with a positive constant.

    Its coordinates are the multipliers of rows, the constant, and once more those multipliers whose sign is still to
    be tested, since imposing it would take more than so many comparisons of rays.
    """
    constants = scalars(tableau, part)
    elements = sorted({column for basic in part for column in tableau.basic[basic] if column >= 0}.union(part))
    lines = []
    for basic in part:
        entries, denominator = tableau.basic[basic], tableau.denominators[basic]
        line = [denominator if element == basic else -entries.get(element, 0) for element in elements]
        lines.append([*line, constants[basic]])
    positive = 1 << len(tableau.rows)
    cone, imposed = Cone(lines, []).halved(len(elements), positive, 0), positive
    free: list[int] = []
    for place, element in enumerate(elements):
        if tableau.rows[element].relation != "=":
            if cone.effort(place) > comparisons:
                free.append(place)
            else:
                cone = cone.halved(place, 1 << element, imposed)
                imposed |= 1 << element
    return Arrangement(
        Cone(
            [[*line, *(line[place] for place in free)] for line in cone.lines],
            [([*vector, *(vector[place] for place in free)], tight) for vector, tight in cone.rays],
        ),
        [1 << element for element in elements],
        signed=imposed & ~positive,
        required=positive,
    )


def scalars(tableau: Tableau, part: Sequence[int]) -> dict[int, int]:
    """Return the constant of each basic row as one integer, with the sign of the vector on every circuit.

    The multipliers of a circuit, taken as coprime integers, are at most the minors of the matrix, and these at most
    the product of the lengths of its rows (Hadamard). So are the components of its constant, up to the sum of the
    constants; to a base beyond twice that, the digits of an integer compare like the components of a vector.
    """
    vectors = {basic: tableau.constant(basic) for basic in part}
    used = [place for place in range(tableau.size + 1) if any(vector[place] for vector in vectors.values())]
    base = 1
    if len(used) > 1:
        heights = 0
        for row in tableau.rows:
            scale = lcm(*(number.denominator for number in (*row.coefficients.values(), *row.constant)))
            base *= 1 + isqrt(sum(int(number * scale) ** 2 for number in row.coefficients.values()))
            heights += scale + sum(abs(int(number * scale)) for number in row.constant)
        base *= 2 * heights
    scalars = dict.fromkeys(part, 0)
    for place in used:
        for basic, vector in vectors.items():
            scalars[basic] = scalars[basic] * base + vector[place]
    return scalars


def _minimal(cores: Iterable[Core]) -> list[Core]:
    """Keep cores, given in order, that hold no earlier one."""
    kept: list[Core] = []
    holding: dict[str, list[frozenset[str]]] = {}
    for core in cores:
        names = frozenset(core.labels)
        if not any(smaller <= names for label in ("", *core.labels) for smaller in holding.get(label, ())):
            kept.append(core)
            # Any of its labels finds a core inside a larger one.
            holding.setdefault(core.labels[0] if core.labels else "", []).append(names)
    return kept


def _shrunk(system: LinearProgram, labels: Sequence[str | None], support: Sequence[int]) -> Core:
    """Return a minimal core inside a contradiction: drop labels, the last first, while the rest stay contradictory."""
    owned = Counter(labels)
    if None in owned or any(owned[labels[index]] > 1 for index in support):
        for label in reversed(_named(labels, support)):
            names = {labels[index] for index in support}
            if label in names:
                kept = (names | {None}) - {label}
                answer = system.check([index for index, other in enumerate(labels) if other in kept])
                if isinstance(answer, Certificate):
                    support = answer.rows
    return Core(_named(labels, support), tuple(support))


def _named(labels: Sequence[str | None], support: Sequence[int]) -> tuple[str, ...]:
    return tuple(sorted({label for label in (labels[index] for index in support) if label is not None}))
