"""From what random theories are drawn."""

from __future__ import annotations

import os
from datetime import UTC, datetime

SEED = "NSLOGIC_SEED"


def seed_of_today() -> str:
    """Return the seed that the environment names, or else today's date."""
    return os.environ.get(SEED) or datetime.now(UTC).date().isoformat()
