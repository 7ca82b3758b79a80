"""Proof files: what they hold, and how they are read without trusting them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NoReturn

from nslogic import limits
from nslogic.errors import NslogicError
from nslogic.files import UnreadableError, read_bytes
from nslogic.kernel import FORMAT
from nslogic.printing import Brief
from nslogic.proof.witnesses import Proof, proof_data
from nslogic.records import Record, replace
from nslogic.statements.theorems import About, Theorem, subject, theorem_of
from nslogic.theory.model import Theory

MOST_BYTES = limits.PROOF_FILE_BYTES
"""The size of a proof file that is read: read as JSON, the worst of them takes some hundred MiB."""

MOST_LEMMAS = limits.PROOF_LEMMAS
"""How many lemmas a proof may have."""

_MOST_DIGITS = limits.PROOF_INTEGER_DIGITS
"""The length of a bare integer: formats and exponents are small, other numbers are written as text."""


class DocumentError(NslogicError):
    """A file that is not a proof file; the message says why."""


class Proved(Brief, Record):
    """A theorem with its proof: a list of steps, or a witness."""

    theorem: Theorem
    proof: Proof
    trusted: tuple[str, ...]

    def in_short(self) -> str:
        """Return what it states."""
        return f"{self.theorem.regime.name}: {self.theorem.states}"

    def data(self) -> dict[str, object]:
        """Return what a proof file has of it."""
        lemmas = [lemma.about for lemma in self.theorem.lemmas]
        return {
            "regime": self.theorem.regime.name,
            "states": self.theorem.states,
            "about": self.theorem.about,
            "hypotheses": [label for label in self.theorem.hypotheses if not label.startswith("(")],
            **({"lemmas": lemmas} if lemmas else {}),
            "witness" if self.theorem.model else "steps": proof_data(self.proof),
        }


class WrittenProof(Record):
    """One proof as a file has it, before anything of it is believed; `lemmas` are the places of the proofs it uses."""

    regime: str
    states: str
    about: About
    hypotheses: tuple[str, ...]
    model: bool
    proof: object
    lemmas: tuple[int, ...] = ()


class Document(Record):
    """A proof file: the theory it names, its digest when the proofs were found, and the proofs."""

    theory: str
    digest: str
    entries: tuple[WrittenProof, ...]


def document_text(theory: Theory, proofs: Iterable[Proved]) -> str:
    """Return the text of a proof file: one line for each proof, the same bytes for the same proofs."""
    head = json.dumps({"name": theory.name, "digest": theory.digest})
    lines = "".join(map(proof_text, proofs)).removesuffix(",\n")
    return f'{{"format": {FORMAT}, "theory": {head}, "proofs": [\n{lines}\n]}}\n'


def proof_text(proof: Proved) -> str:
    """Return the line of one proof in a file."""
    return f"  {json.dumps(proof.data(), separators=(',', ':'))},\n"


def read_document(path: Path) -> Document:
    """Read a proof file.

    Raises:
        DocumentError: it cannot be read, is too large, or has not the shape of a proof file.
    """
    return document_of(_text(path))


def document_of(text: str) -> Document:
    """Return what the text of a proof file says.

    Raises:
        DocumentError: it has not the shape of one.
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
        known = f" {data['format']}" if type(data["format"]) is int else ""
        raise DocumentError(f"the format{known} is not known; this is format {FORMAT}")
    theory = data["theory"]
    if not isinstance(theory, dict) or set(theory) != {"name", "digest"} or not _are_texts(theory.values()):
        raise DocumentError("`theory` has a `name` and a `digest`")
    if not isinstance(data["proofs"], list) or not data["proofs"]:
        raise DocumentError("`proofs` is a list of proofs")
    entries = tuple(_entry(number, one) for number, one in enumerate(data["proofs"], 1))
    try:
        entries = _resolved(entries, [one.get("lemmas", []) for one in data["proofs"]])
    except RecursionError as error:
        raise DocumentError("it is nested too deeply") from error
    return Document(theory["name"], theory["digest"], entries)


def theorems(theory: Theory, document: Document) -> Iterator[tuple[Theorem, WrittenProof]]:
    """Yield what each proof of a file is said to prove.

    Raises:
        TheoremError: it cannot be found in the theory.
        KeyError: the theory has no such regime.
    """
    for entry in document.entries:
        regime = theory.regime(entry.regime)
        used = [document.entries[place] for place in entry.lemmas]
        lemmas = [theorem_of(theory, regime, one.about, one.hypotheses) for one in used]
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
    found = dict(pairs)
    if len(found) < len(pairs):
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                raise DocumentError(f"an object has the key {name!r:.40} twice")
            seen.add(name)
    return found


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
    if not isinstance(lemmas, list) or len(lemmas) > MOST_LEMMAS or not all(isinstance(one, dict) for one in lemmas):
        raise DocumentError(f"proof {number}: `lemmas` are objects, at most {MOST_LEMMAS}")
    model = "witness" in data
    proof = data["witness" if model else "steps"]
    return WrittenProof(data["regime"], data["states"], data["about"], tuple(labels), model, proof)


def _resolved(entries: tuple[WrittenProof, ...], wanted: list[list[About]]) -> tuple[WrittenProof, ...]:
    """Return proofs with the places of those that they use."""
    if not any(wanted):
        return entries
    subjects: dict[str, int] = {}
    for place, (one, lemmas) in enumerate(zip(entries, wanted, strict=True)):
        if not lemmas:
            subjects.setdefault(subject(one.regime, one.about), place)
    return tuple(
        replace(one, lemmas=_places(number, one.regime, lemmas, subjects))
        for number, (one, lemmas) in enumerate(zip(entries, wanted, strict=True), 1)
    )


def _places(number: int, regime: str, lemmas: list[About], subjects: dict[str, int]) -> tuple[int, ...]:
    """Return where the proofs stand that a proof uses: each is the first about the same that uses none itself."""
    found = []
    for about in lemmas:
        place = subjects.get(subject(regime, about))
        if place is None:
            raise DocumentError(f"proof {number}: a lemma is not proved in this file: {json.dumps(about):.200}")
        found.append(place)
    return tuple(found)


def _are_texts(values: Iterable[object]) -> bool:
    return all(isinstance(value, str) for value in values)
