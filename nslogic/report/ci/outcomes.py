"""What a JSON answer comes to, verdict by verdict: what passed, what failed, what is undecided, and where that is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, TypeAlias, cast

from nslogic.records import Record

Status: TypeAlias = Literal["passed", "failed", "undecided", "unread"]
AnswerPart: TypeAlias = Mapping[str, object]

SPOTCHECKS: Mapping[str, Status] = {"supported": "passed", "contradicted": "failed"}
LABELS_SHOWN = 8
"""How many labels of a clash a message names."""


class FilePlace(Record):
    """A line of a file, and a column where one is known; both count from 1. A file alone has line 0."""

    file: str
    line: int = 0
    column: int = 0


class Finding(Record):
    """One verdict of an answer, or one problem of a file.

    `rule` is the word or the code by which `nslogic explain` tells more; `group` is the theory, `name` what of it.
    """

    rule: str
    status: Status
    group: str
    name: str
    message: str
    place: FilePlace | None = None
    related: tuple[tuple[str, FilePlace], ...] = ()
    warning: bool = False


def outcomes_of(answer: AnswerPart) -> tuple[Finding, ...]:
    """Return the outcomes of a JSON answer of `check`, `verify` or `spotcheck`, in its order; problems come first."""
    return (
        *map(_diagnostic, _tables(answer, "diagnostics")),
        *_refusals(answer),
        *(outcome for theory in _tables(answer, "theories") for outcome in _theory(theory)),
        *map(_proof, _tables(answer, "proofs")),
        *map(_spotcheck, _tables(answer, "spotchecks")),
    )


def counts_text(outcomes: Sequence[Finding]) -> str:
    """Return how many outcomes there are of each status.

    >>> counts_text([Finding("proved", "passed", "t", "T1", "")] * 2)
    '2 passed'
    """
    statuses = [outcome.status for outcome in outcomes]
    kinds = ("passed", "failed", "undecided", "unread")
    return ", ".join(f"{statuses.count(kind)} {kind}" for kind in kinds if kind in statuses) or "nothing to check"


def _diagnostic(data: AnswerPart) -> Finding:
    message = f"{data['message']}; {data['help']}" if data["help"] else str(data["message"])
    related = ((str(each["role"]), _place(each)) for each in _tables(data, "related"))
    return Finding(
        str(data["code"]),
        "unread",
        "files",
        str(data["message"]),
        message,
        _place(data),
        tuple((role, place) for role, place in related if place is not None),
        warning=data["severity"] == "warning",
    )


def _refusals(answer: AnswerPart) -> Iterator[Finding]:
    """Yield what stands in place of an answer: a misuse, a limit, or what cannot be written."""
    for key, status in (("usage", "unread"), ("undecided", "undecided"), ("unwritable", "unread")):
        if isinstance(answer.get(key), str):
            yield Finding(key, cast("Status", status), "request", key, str(answer[key]))


def _theory(theory: AnswerPart) -> Iterator[Finding]:
    file = FilePlace(str(theory["file"]))
    for regime in _tables(theory, "regimes"):
        name = f"{theory['name']} · {regime['name']}"
        as_expected = regime["verdict"] == regime["expect"]
        yield Finding(
            str(regime["verdict"]),
            _status(regime),
            str(theory["name"]),
            str(regime["name"]),
            name + _against_expectation(regime) + ("" if as_expected else _clash(regime)),
            _place(regime.get("place")) or file,
            () if as_expected else tuple(_places(regime)),
        )
        for claim in _tables(regime, "claims"):
            vacuous = claim["verdict"] == "vacuous" and not as_expected  # the regime is the failure
            yield Finding(
                str(claim["verdict"]),
                "undecided" if vacuous else _status(claim),
                str(theory["name"]),
                f"{regime['name']} · {claim['id']}",
                f"{name} · {claim['id']}{_against_expectation(claim)}: {claim['law']}{_instead(claim)}",
                _place(claim.get("place")) or file,
            )


def _status(data: AnswerPart) -> Status:
    if data["verdict"] == data["expect"]:
        return "passed"
    return "undecided" if data["verdict"] == "unknown" else "failed"


def _against_expectation(data: AnswerPart) -> str:
    verdict, expected = data["verdict"], data["expect"]
    return f" is {verdict}" if verdict == expected else f" is {verdict}, expected {expected}"


def _clash(regime: AnswerPart) -> str:
    """Return why a regime cannot hold, as far as its data tell, and what to give up."""
    cores = cast("Sequence[Sequence[str]]", regime["cores"])
    explanations = _tables(regime, "explanations")
    sides = [side for explanation in explanations[:1] for side in _tables(explanation, "sides")]
    if sides:
        laws = "; ".join(f"{_labels(side['labels'])}: {side['law']}" for side in sides)
        return f". {laws}.{_repairs(regime)}"
    return f". These clash: {_labels(cores[0])}.{_repairs(regime)}" if cores else ""


def _repairs(regime: AnswerPart) -> str:
    repairs = [_labels(repair, " and ") for repair in cast("Sequence[Sequence[str]]", regime["repairs"])]
    others = [str(other["do"]) for other in _tables(regime, "other_repairs")]
    ways = [f"give up {', or '.join(repairs[:3])}"] * bool(repairs) + others[:2]
    return f" To resolve it, {'; or '.join(ways)}." if ways else ""


def _instead(claim: AnswerPart) -> str:
    """Return what follows in place of a claim."""
    if claim["verdict"] == claim["expect"]:
        return ""
    derived = claim.get("derived") or "; ".join(str(case["law"]) for case in _tables(claim, "derived_cases"))
    reason = claim.get("reason")
    return (f". Derived: {derived}" if derived else "") + (f". {reason}" if reason else "")


def _proof(proof: AnswerPart) -> Finding:
    of = f"{proof['theory']} · {proof['regime']}" + (f" · {proof['claim']}" if proof["claim"] else "")
    reason = f": {proof['reason']}" if proof["reason"] else ""
    status: Status = "passed" if proof["verdict"] == "verified" else "failed"
    file = FilePlace(str(proof["file"]))
    message = f"{of}: the proof of {proof['states']} is {proof['verdict']}{reason}"
    related = (
        (("the theory", FilePlace(str(proof["theory_file"]))),) if proof["theory_file"] and status == "failed" else ()
    )
    name = f"{proof['regime']} · {proof['claim'] or proof['kind']}"
    return Finding(str(proof["verdict"]), status, str(proof["theory"]), name, message, file, related)


def _spotcheck(spot: AnswerPart) -> Finding:
    measured = cast("AnswerPart", spot["measured"])
    verdict = str(spot["verdict"])
    status = SPOTCHECKS.get(verdict, "undecided")
    message = (
        f"{spot['theory']} · {spot['id']}: {measured['name']} is {verdict}: measured {_figure(measured['estimate'])}"
        f" ± {_figure(measured['error'])}, stated {measured['theory']}"
    )
    return Finding(
        verdict, status, str(spot["theory"]), f"{spot['id']} · {measured['name']}", message, _place(spot.get("place"))
    )


def _figure(value: object) -> str:
    return f"{value:.3g}" if isinstance(value, float) else "unknown"


def _labels(labels: object, last: str = ", ") -> str:
    names = list(cast("Sequence[str]", labels))
    return last.join(names[:LABELS_SHOWN]) + (f"{last}…" if len(names) > LABELS_SHOWN else "")


def _places(regime: AnswerPart) -> Iterator[tuple[str, FilePlace]]:
    """Yield the labels of the first clash with their places."""
    places = cast("Mapping[str, AnswerPart]", regime.get("places", {}))
    cores = cast("Sequence[Sequence[str]]", regime["cores"])
    for label in cores[0] if cores else ():
        place = _place(places.get(label))
        if place is not None:
            yield label, place


def _place(data: object) -> FilePlace | None:
    """Return the place of an object with `file`, `line` and perhaps `column`, None if it names no file."""
    if not isinstance(data, Mapping) or not isinstance(data.get("file"), str):
        return None
    line, column = data.get("line"), data.get("column")
    return FilePlace(data["file"], line if isinstance(line, int) else 0, column if isinstance(column, int) else 0)


def _tables(data: AnswerPart, key: str) -> list[AnswerPart]:
    return cast("list[AnswerPart]", data.get(key) or [])
