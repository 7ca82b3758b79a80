"""Optional libraries: one that is there is returned, one that is missing is named with its extra."""

from __future__ import annotations

import os

import pytest

from nslogic.errors import MissingLibraryError
from nslogic.experiments.names import MODULES, NAMES
from nslogic.experiments.optional_imports import POOLS, need, one_thread_a_process
from nslogic.experiments.registry import experiment


def test_a_module_that_is_installed_is_returned() -> None:
    assert need("json.decoder", "A test").__name__ == "json.decoder"


@pytest.mark.parametrize(("extra", "install"), [("sim", "nslogic[sim]"), ("cluster", "nslogic[cluster]")])
def test_a_library_that_is_missing_is_named_with_its_extra(extra: str, install: str) -> None:
    with pytest.raises(MissingLibraryError) as caught:
        need("no_such_library.part", "The experiment", extra=extra)
    assert caught.value.library == "no_such_library"
    assert (
        str(caught.value) == f"The experiment needs no_such_library. Install it with: python -m pip install '{install}'"
    )


def test_what_a_person_set_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in POOLS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(POOLS[0], "7")
    one_thread_a_process()
    assert [os.environ[name] for name in POOLS] == ["7", *["1"] * (len(POOLS) - 1)]


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_name_leads_to_the_experiment_of_that_name(name: str) -> None:
    assert experiment(name).name == name
    assert MODULES[name].replace("_", "-") == name
