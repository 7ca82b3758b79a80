"""Groups of cores that differ only in their trends, to be shown as one."""

from __future__ import annotations

from collections.abc import Iterable

from nslogic.records import Record


class CoreGroup(Record):
    """The labels that all cores of a group share, and the trends that each core adds (empty for a single core)."""

    common: tuple[str, ...]
    alternatives: tuple[tuple[str, ...], ...]


def group_by_trend(cores: Iterable[tuple[str, ...]]) -> tuple[CoreGroup, ...]:
    """Group cores that agree in everything but trends, in the order of their first members.

    >>> [group.alternatives for group in group_by_trend([("A1", "trend(L)"), ("A1", "trend(N)")])]
    [(('trend(L)',), ('trend(N)',))]
    """
    groups: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    whole = tuple(cores)
    trends_of_cores = {label for label in set().union(*whole) if label.startswith("trend(")}
    for core in whole:
        others = tuple([label for label in core if label not in trends_of_cores])
        groups.setdefault(others, []).append(tuple([label for label in core if label in trends_of_cores]))
    result = []
    for others, trends in groups.items():
        shared = tuple(label for label in trends[0] if all(label in core for core in trends))
        rest = tuple(tuple(label for label in core if label not in shared) for core in trends)
        result.append(CoreGroup((*others, *shared), rest))
    return tuple(result)
