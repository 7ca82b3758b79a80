"""The experiments by name; each is loaded when it is asked for."""

from __future__ import annotations

from difflib import get_close_matches
from importlib import import_module

from nslogic.experiments.experiment import Experiment, SettingError
from nslogic.experiments.names import MODULES


def experiment(name: str) -> Experiment:
    """Return an experiment by its name.

    Raises:
        SettingError: there is no experiment of this name.
    """
    if name not in MODULES:
        near = get_close_matches(name, MODULES, n=1)
        hint = f"did you mean `{near[0]}`?" if near else f"there are {', '.join(MODULES)}"
        raise SettingError(f"no experiment `{name}` is registered; {hint}")
    found = import_module(f"nslogic.experiments.{MODULES[name]}").EXPERIMENT
    assert isinstance(found, Experiment)
    return found
