"""Read proof files without trusting them: every check of their format, and the theorems that they state."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NoReturn

from nslogic import limits
from nslogic.errors import NslogicError
from nslogic.files import UnreadableError, read_bytes
from nslogic.kernel import FORMAT
from nslogic.proof.documents import MOST_LEMMAS
from nslogic.records import Record, replace
from nslogic.statements.theorems import About, Theorem, subject, theorem_of
from nslogic.theory.model import Theory

MOST_BYTES = limits.PROOF_FILE_BYTES
"""The greatest size of a proof file: parsed as JSON, the worst file of this size takes some hundred MiB."""


_MOST_DIGITS = limits.PROOF_INTEGER_DIGITS
"""The digits of a bare integer: only formats and exponents are, other numbers are text."""


class DocumentError(NslogicError):
    """A file that is not a proof file; the message says why."""


class WrittenProof(Record):
    """One proof as it is in a file, before it is checked; `lemmas` are the indices of the proofs that it uses."""

    regime: str
    states: str
    about: About
    hypotheses: tuple[str, ...]
    model: bool
    proof: object
    lemmas: tuple[int, ...] = ()


class Document(Record):
    """A proof file: the name of the theory, its digest when the proofs were found, and the proofs."""

    theory: str
    digest: str
    entries: tuple[WrittenProof, ...]


def read_document(path: Path) -> Document:
    """Read a proof file.

    Raises:
        DocumentError: The file cannot be read, is too large, or does not have the format of a proof file.
    """
    return document_of(_text(path))


def document_of(text: str) -> Document:
    """Return the content of a proof file from its text.

    Raises:
        DocumentError: The text does not have the format of a proof file.
    """
    try:
        data = json.loads(
            text, parse_float=_refuse, parse_constant=_refuse, object_pairs_hook=_object, parse_int=_integer
        )
    except RecursionError as error:
        raise DocumentError("it is nested too deeply") from error
    except ValueError as error:
        raise DocumentError(f"not JSON: {error}") from error
    if not isinstance(data, dict) or set(data) != {"format", "theory", "proofs"}:
        raise DocumentError("a proof file has `format`, `theory` and `proofs`")
    if type(data["format"]) is not int or data["format"] != FORMAT:
        version = f" {data['format']}" if type(data["format"]) is int else ""
        raise DocumentError(f"the format{version} is not known; this is format {FORMAT}")
    theory = data["theory"]
    if not isinstance(theory, dict) or set(theory) != {"name", "digest"} or not _are_texts(theory.values()):
        raise DocumentError("`theory` has a `name` and a `digest`")
    if not isinstance(data["proofs"], list) or not data["proofs"]:
        raise DocumentError("`proofs` is a list of proofs")
    entries = tuple(_entry(number, entry) for number, entry in enumerate(data["proofs"], 1))
    try:
        entries = _resolved(entries, [entry.get("lemmas", []) for entry in data["proofs"]])
    except RecursionError as error:
        raise DocumentError("it is nested too deeply") from error
    return Document(theory["name"], theory["digest"], entries)


def theorems(theory: Theory, document: Document) -> Iterator[tuple[Theorem, WrittenProof]]:
    """Yield the theorem of each proof of a file, with the proof.

    Raises:
        TheoremError: The theory has no such theorem.
        KeyError: The theory has no such regime.
    """
    for entry in document.entries:
        regime = theory.regime(entry.regime)
        used = [document.entries[place] for place in entry.lemmas]
        lemmas = [theorem_of(theory, regime, lemma.about, lemma.hypotheses) for lemma in used]
        yield theorem_of(theory, regime, entry.about, entry.hypotheses, lemmas=lemmas), entry


def _text(path: Path) -> str:
    try:
        content = read_bytes(path, most=MOST_BYTES)
    except UnreadableError as error:
        raise DocumentError(error.reason) from error
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise DocumentError(f"it is not UTF-8 text: {error.reason} at byte {error.start}") from error


def _refuse(text: str) -> NoReturn:
    raise DocumentError(f"a proof has no floating-point numbers: {text:.40}")


def _integer(text: str) -> int:
    if len(text) > _MOST_DIGITS:
        raise DocumentError(f"an integer is too long: {text:.40}…")
    return int(text)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    data = dict(pairs)
    if len(data) < len(pairs):
        names: set[str] = set()
        for name, _ in pairs:
            if name in names:
                raise DocumentError(f"an object has the key {name!r:.40} twice")
            names.add(name)
    return data


def _entry(number: int, data: object) -> WrittenProof:
    common = {"regime", "states", "about", "hypotheses"}
    if not isinstance(data, dict) or data.keys() - {"lemmas"} not in ({*common, "steps"}, {*common, "witness"}):
        raise DocumentError(f"proof {number} has `regime`, `states`, `about`, `hypotheses`, and `steps` or `witness`")
    if not _are_texts((data["regime"], data["states"])) or not isinstance(data["about"], dict):
        raise DocumentError(f"proof {number}: `regime` and `states` are texts, `about` is an object")
    labels = data["hypotheses"]
    if not isinstance(labels, list) or not _are_texts(labels):
        raise DocumentError(f"proof {number}: `hypotheses` are labels")
    lemmas = data.get("lemmas", [])
    if (
        not isinstance(lemmas, list)
        or len(lemmas) > MOST_LEMMAS
        or not all(isinstance(lemma, dict) for lemma in lemmas)
    ):
        raise DocumentError(f"proof {number}: `lemmas` are objects, at most {MOST_LEMMAS}")
    model = "witness" in data
    proof = data["witness" if model else "steps"]
    return WrittenProof(data["regime"], data["states"], data["about"], tuple(labels), model, proof)


def _resolved(entries: tuple[WrittenProof, ...], lemmas_of_entries: list[list[About]]) -> tuple[WrittenProof, ...]:
    """Return proofs with the indices of their lemmas' proofs."""
    if not any(lemmas_of_entries):
        return entries
    subjects: dict[str, int] = {}
    for place, (entry, lemmas) in enumerate(zip(entries, lemmas_of_entries, strict=True)):
        if not lemmas:
            subjects.setdefault(subject(entry.regime, entry.about), place)
    return tuple(
        replace(entry, lemmas=_places(number, entry.regime, lemmas, subjects))
        for number, (entry, lemmas) in enumerate(zip(entries, lemmas_of_entries, strict=True), 1)
    )


def _places(number: int, regime: str, lemmas: list[About], subjects: dict[str, int]) -> tuple[int, ...]:
    """Return the indices of the lemmas' proofs: for each lemma, the first proof of it that has no lemmas itself."""
    places = []
    for about in lemmas:
        place = subjects.get(subject(regime, about))
        if place is None:
            raise DocumentError(f"proof {number}: a lemma is not proved in this file: {json.dumps(about):.200}")
        places.append(place)
    return tuple(places)


def _are_texts(values: Iterable[object]) -> bool:
    return all(isinstance(value, str) for value in values)
