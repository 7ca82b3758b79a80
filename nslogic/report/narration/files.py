"""The formats that proofs are written in beside the kernel's own, each loaded only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from typing import NamedTuple

from nslogic.proof.documents import Proved
from nslogic.proof.witnesses import Proof
from nslogic.statements.theorems import Theorem
from nslogic.theory.model import Theory


class Format(NamedTuple):
    """A format: the end of its files' names, and the function `(theory, [(theorem, proof)…]) -> text` that writes it.

    Coq compiles only files that are named like an `identifier`. By how one `begins` a file is known again. `shared` names a file that all files of the format need
    beside them, and the function that writes it.
    """

    suffix: str
    module: str
    function: str
    identifier: bool = False
    shared: tuple[str, str] | None = None
    begins: str = ""

    def file(self, theory: str) -> str:
        """Return the name of the file for a theory: another one for each."""
        return (identifier(theory) if self.identifier else theory) + self.suffix


COQ_PRELUDE_FILE = "nslogic_prelude"
"""The name of the file that Coq's files of the format `coq-library` need beside them."""


def identifier(theory: str) -> str:
    """Return the name of a theory as an identifier, another one for each.

    Where hyphens alone stand in the way, they are underscores. All other names begin with an underscore.

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
    """Return the proofs of a theory in a format."""
    chosen = FORMATS[name]
    write: Callable[[Theory, list[tuple[Theorem, Proof]]], str] = getattr(import_module(chosen.module), chosen.function)
    return write(theory, [(proof.theorem, proof.proof) for proof in proofs])


def shared_files(names: Iterable[str]) -> dict[str, str]:
    """Return what the files of some formats need beside them, by the names of the files."""
    texts = {}
    for chosen in map(FORMATS.__getitem__, names):
        if chosen.shared is not None:
            file, function = chosen.shared
            write: Callable[[], str] = getattr(import_module(chosen.module), function)
            texts[file] = write()
    return texts
