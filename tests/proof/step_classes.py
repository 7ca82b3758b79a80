"""The class of each rule of the kernel."""

from __future__ import annotations

from typing import get_args

from nslogic.proof.steps import Step

STEP_CLASSES: dict[str, type[Step]] = {step_class.rule: step_class for step_class in get_args(Step)}
