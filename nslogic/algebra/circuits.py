"""Minimal contradictory sets of labelled rows.

Certificates against the same rows form the left kernel of the system, cut by the signs of inequalities. A
certificate whose rows are minimal is a support-minimal vector there (a circuit): if another kernel vector had its
support inside, adding a multiple would give a certificate with fewer rows. So all cores are the circuits with a
contradictory constant, and `arrangement` finds them without asking a single linear program.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from math import isqrt, lcm
from typing import NamedTuple

from nslogic.algebra.arrangement import Search
from nslogic.algebra.cones import Cone
from nslogic.algebra.rows import Certificate, Row
from nslogic.algebra.simplex import System, solve
from nslogic.algebra.tableau import Tableau

NODE_LIMIT = 400_000
RAY_LIMIT = 250


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


class Cores(NamedTuple):
    """What an enumeration found: smallest first, ties in label order.

    `complete` says that there are no others; `ordered`, that none that was left out comes before one of these.
    """

    cores: tuple[Core, ...]
    complete: bool
    ordered: bool


def find_core(rows: Sequence[Row], labels: Sequence[str | None]) -> Core | None:
    """Return some minimal core, by linear programs: fast for any number of rows; None if the rows hold together.

    Rows with the label None are background: they always hold, and no core names them.
    """
    system = System(rows)
    answer = system.check()
    return _shrunk(system, labels, answer.rows) if isinstance(answer, Certificate) else None


def enumerate_cores(
    rows: Sequence[Row], labels: Sequence[str | None], *, limit: int | None = None, nodes: int = NODE_LIMIT
) -> Cores:
    """Return the first `limit` minimal cores (all, if None) by size, then labels.

    Args:
        rows: The rows; those with the label None are background, which always holds and is never named.
        labels: The label of each row; a label may own several rows.
        limit: How many cores are wanted.
        nodes: How many flats of the arrangement to visit at most. Where that runs out, some minimal cores are
            returned (at least one, if there is any), neither `complete` nor `ordered`.
    """
    own = [label for label in labels if label is not None]
    plain = len(own) == len(rows) == len(set(own))
    # Several circuits may name the same labels, so of sizes only the least can be read off a part of the circuits.
    search = _search(rows, labels, limit if plain or limit == 1 else None, nodes)
    supports = [tuple(_bits(support)) for support in search.found]
    cores = [Core(_named(labels, support), support) for support in supports]
    if not plain:
        cores = _minimal(cores)
    if search.stopped:
        cores = list(_completed(rows, labels, cores, plain=plain))
    cores.sort(key=lambda core: (len(core.labels), core.labels))
    complete = not search.stopped and not search.pruned and (limit is None or len(cores) <= limit)
    return Cores(tuple(cores[:limit]), complete, not search.stopped)


def _search(rows: Sequence[Row], labels: Sequence[str | None], limit: int | None, nodes: int) -> Search:
    tableau = Tableau(rows)
    names = sorted({label for label in labels if label is not None})
    bit = {name: 1 << place for place, name in enumerate(names)}
    weights = [bit[label] if label is not None else 0 for label in labels]

    def size(support: int) -> int:
        found = 0
        for index in _bits(support):
            found |= weights[index]
        return found.bit_count()

    search = Search(size=int.bit_count if len(names) == len(rows) else size, limit=limit, nodes=nodes)
    for part in _components(tableau):
        _search_part(search, tableau, part)
    return search


def _components(tableau: Tableau) -> Iterator[list[int]]:
    """Yield the basic rows of the dictionary in groups that share no column: no circuit uses two groups."""
    left = set(tableau.basic)
    while left:
        part, todo = [], [min(left)]
        left.remove(todo[0])
        while todo:
            part.append(todo.pop())
            for column in tableau.basic[part[-1]]:
                if column >= 0:
                    new = tableau.columns[column] & left
                    left -= new
                    todo.extend(new)
        yield sorted(part)


def _search_part(search: Search, tableau: Tableau, part: Sequence[int]) -> None:
    constants = _scalars(tableau, part)
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
            if len(cone.rays) > RAY_LIMIT:
                free.append(place)
            else:
                cone = cone.halved(place, 1 << element, imposed)
                imposed |= 1 << element
    search.run(
        Cone(
            [[*line, *(line[place] for place in free)] for line in cone.lines],
            [([*vector, *(vector[place] for place in free)], tight) for vector, tight in cone.rays],
        ),
        [1 << element for element in elements],
        signed=imposed & ~positive,
        required=positive,
        admissible=lambda tail: tail[0] > 0 and min(tail) >= 0,
    )


def _scalars(tableau: Tableau, part: Sequence[int]) -> dict[int, int]:
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


def _minimal(cores: Sequence[Core]) -> list[Core]:
    """Keep cores without a smaller one inside; of those with the same labels, one with the fewest rows."""
    kept: list[Core] = []
    holding: dict[str, list[set[str]]] = {}
    for core in sorted(cores, key=lambda core: (len(core.labels), core.labels, len(core.rows), core.rows)):
        names = set(core.labels)
        if any(one <= names for label in ("", *core.labels) for one in holding.get(label, ())):
            continue
        kept.append(core)
        # Any label of a core finds it again inside a larger one.
        holding.setdefault(core.labels[0] if core.labels else "", []).append(names)
    return kept


def _completed(
    rows: Sequence[Row], labels: Sequence[str | None], cores: Sequence[Core], *, plain: bool
) -> Iterator[Core]:
    """Yield minimal cores, at least one, from what an interrupted search found."""
    if not cores:
        core = find_core(rows, labels)
        if core is not None:
            yield core
    elif plain:
        yield from cores
    else:
        system = System(rows)
        yield from {core.labels: core for core in (_shrunk(system, labels, core.rows) for core in cores)}.values()


def _shrunk(system: System, labels: Sequence[str | None], support: Sequence[int]) -> Core:
    """Drop labels, the last first, until none of a contradiction is left that can be spared."""
    owned = Counter(labels)
    if any(labels[index] is None or owned[labels[index]] > 1 for index in support):
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


def _bits(mask: int) -> Iterator[int]:
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
