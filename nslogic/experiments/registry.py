"""The experiments by name; each is loaded when it is needed."""

from __future__ import annotations

from difflib import get_close_matches
from importlib import import_module

from nslogic.experiments.experiment import Experiment
from nslogic.experiments.names import MODULES
from nslogic.experiments.settings import SettingError


def experiment(name: str) -> Experiment:
    """Return an experiment by its name.

    Raises:
        SettingError: There is no experiment of this name.
    """
    if name not in MODULES:
        near = get_close_matches(name, MODULES, n=1)
        hint = f"did you mean `{near[0]}`?" if near else f"there are {', '.join(MODULES)}"
        raise SettingError(f"no experiment `{name}` is registered; {hint}")
    registered = import_module(f"nslogic.experiments.{MODULES[name]}").EXPERIMENT
    assert isinstance(registered, Experiment)
    return registered
