"""Proofs in LaTeX: nothing in them stops LaTeX, which is run where it is installed."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from nslogic.report.narration.latex import proof_latex
from nslogic.theory.library import load
from tests.export.coq.models import checked_in

FRAME = r"""\documentclass{article}
\usepackage[utf8]{inputenc}
\usepackage{amsmath,amssymb,amsthm}
\newtheorem*{nstheorem}{Theorem}
\begin{document}
\input{proofs.tex}
\end{document}
"""
THEORIES = ("critical-depth", "chinchilla")


@pytest.mark.parametrize("name", THEORIES)
def test_no_list_is_empty_and_every_environment_ends(name: str) -> None:
    text = proof_latex(load(name), checked_in(name))
    assert "\\begin{description}\n\\end{description}" not in text
    begun, ended = re.findall(r"\\begin\{(\w+)\}", text), re.findall(r"\\end\{(\w+)\}", text)
    assert sorted(begun) == sorted(ended)
    assert begun.count("nstheorem") == begun.count("proof") == len(checked_in(name))
    assert len([theorem for theorem, _ in checked_in(name) if theorem.hypotheses]) == begun.count("description")


@pytest.mark.parametrize("name", THEORIES)
def test_latex_reads_the_proofs(name: str, tmp_path: Path) -> None:
    command = shutil.which("pdflatex")
    if command is None:
        pytest.skip("pdflatex is not installed")
    (tmp_path / "proofs.tex").write_text(proof_latex(load(name), checked_in(name)), encoding="utf-8")
    (tmp_path / "frame.tex").write_text(FRAME, encoding="utf-8")
    done = subprocess.run(
        [command, "-interaction=nonstopmode", "-halt-on-error", "frame.tex"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout[-2000:]
