"""The exit codes of commands; the README says what each number means."""

from __future__ import annotations

AS_EXPECTED = 0
NOT_AS_EXPECTED = 1
UNREADABLE = 2
"""The request cannot be read, or the answer cannot be written."""
UNDECIDED = 3
INTERNAL = 70
INTERRUPTED = 130
