"""The formats that proofs are written in besides the kernel's own; each writer is loaded on demand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from typing import NamedTuple

from nslogic.proof.documents import Proved
from nslogic.proof.witnesses import Proof
from nslogic.statements.theorems import Theorem
from nslogic.theory.model import Theory


class Format(NamedTuple):
    """A format of proofs: the suffix of its files, and the function `(theory, [(theorem, proof)…]) -> text` behind it.

    With `identifier` the file is named like an identifier, as Coq requires. `begins` is the start of every such file,
    by which it is recognised. `shared` names a file that all files of the format need beside them, and its writer.
    """

    suffix: str
    module: str
    function: str
    identifier: bool = False
    shared: tuple[str, str] | None = None
    begins: str = ""

    def file(self, theory: str) -> str:
        """Return the name of the file for a theory; it differs between theories."""
        return (identifier(theory) if self.identifier else theory) + self.suffix


COQ_PRELUDE_FILE = "nslogic_prelude"
"""The name of the Coq file that files of the format `coq-library` require."""


def identifier(theory: str) -> str:
    """Return the name of a theory as an identifier; different names give different identifiers.

    If only hyphens prevent a name from being an identifier, they become underscores; all others begin with one.

    >>> identifier("critical-depth"), identifier("a_b-c"), identifier("2024")
    ('critical_depth', '_a_ub_hc', '_2024')
    """
    underscored = theory.replace("-", "_")
    if "_" not in theory and theory[0].isalpha() and underscored != COQ_PRELUDE_FILE:
        return underscored
    return "_" + theory.replace("_", "_u").replace("-", "_h")


FORMATS: dict[str, Format] = {
    "coq": Format(".v", "nslogic.export.coq", "coq", identifier=True, begins="(* Theory "),
    "coq-library": Format(
        ".v",
        "nslogic.export.coq",
        "coq_requiring",
        identifier=True,
        shared=(f"{COQ_PRELUDE_FILE}.v", "prelude"),
        begins="(* Theory ",
    ),
    "latex": Format(
        ".tex",
        "nslogic.report.narration.latex",
        "proof_latex",
        begins="% \\usepackage{amsmath,amssymb,amsthm}\n% \\newtheorem*{nstheorem}",
    ),
    "markdown": Format(".md", "nslogic.report.narration.markdown", "proof_markdown", begins="# Proofs: "),
    "smtlib": Format(".smt2", "nslogic.export.smtlib.script", "smtlib", begins="; The theorems of the theory "),
}

KEPT = tuple(name for name in FORMATS if name not in ("coq", "latex"))
"""The formats in which the proofs of the bundled theories are kept in `proofs/`."""


def file_text(name: str, theory: Theory, proofs: Sequence[Proved]) -> str:
    """Return the text of a file with the proofs of a theory in a format."""
    chosen = FORMATS[name]
    write: Callable[[Theory, list[tuple[Theorem, Proof]]], str] = getattr(import_module(chosen.module), chosen.function)
    return write(theory, [(proof.theorem, proof.proof) for proof in proofs])


def shared_files(names: Iterable[str]) -> dict[str, str]:
    """Return the texts of the files that some formats need beside theirs, by file name."""
    texts = {}
    for chosen in map(FORMATS.__getitem__, names):
        if chosen.shared is not None:
            file, function = chosen.shared
            write: Callable[[], str] = getattr(import_module(chosen.module), function)
            texts[file] = write()
    return texts
