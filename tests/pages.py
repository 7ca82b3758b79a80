"""The pages of the project that people read."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[1]

# What the build of the site makes lies in a folder with an underscore, and is built from these.
PAGES = sorted(
    path
    for path in (
        *ROOT.glob("*.md"),
        *ROOT.glob("docs/**/*.md"),
        *ROOT.glob("examples/**/*.md"),
        ROOT / "proofs" / "README.md",
    )
    if not any(part[0] in "._" for part in path.relative_to(ROOT).parts)
)
