"""The versions of nslogic and of what it computes with."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from nslogic.report.columns import aligned
from nslogic.report.page import Page, line

SOLVERS = (
    ("z3", "z3-solver"),
    ("python-flint", "python-flint"),
    ("SymPy", "sympy"),
    ("NumPy", "numpy"),
    ("tree-sitter", "tree-sitter"),
    ("jsonschema-rs", "jsonschema-rs"),
    ("click", "click"),
)
EXTRAS = (("cvc5", "cvc5"), ("SciPy", "scipy"), ("Matplotlib", "matplotlib"), ("Dask", "dask"))
"""What nslogic can do without: shown where it is installed."""


def versions_page() -> Page:
    """Return a line with the version of nslogic, and one for Python and for each library that is installed."""
    rows = [("Python", platform.python_version())]
    rows += [(name, installed_version(package) or "not installed") for name, package in SOLVERS]
    rows += [(name, known) for name, package in EXTRAS if (known := installed_version(package))]
    return (line(f"nslogic {installed_version('nslogic')}"), *aligned(rows, indent=2, gap=1))


def installed_version(package: str) -> str:
    """Return the version of an installed package, empty if it is not installed."""
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
