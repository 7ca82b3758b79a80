"""What a comparison says of theories that it was given and leaves out."""

from __future__ import annotations

from collections.abc import Iterable

from nslogic.report.page import PageLine, Span, enumeration, line


def left_out_lines(without: Iterable[tuple[str, str]]) -> Iterable[PageLine]:
    """Yield a line for each reason to leave theories out, with their names; `without` has pairs of a name and a reason."""
    names_by_reason: dict[str, list[str]] = {}
    for name, reason in without:
        names_by_reason.setdefault(reason, []).append(name)
    for reason, names in names_by_reason.items():
        yield line(Span(f"Left out: {enumeration(names)} ({reason})", "dim"), hang=2)
