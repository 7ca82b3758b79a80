"""Settings for all tests: properties are drawn the same way on every run where CI is set.

`HYPOTHESIS_PROFILE=thorough` draws twenty times as many examples, and other ones on every run.
"""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
settings.register_profile("local", deadline=None)
settings.register_profile("thorough", deadline=None, max_examples=2000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "local"))
