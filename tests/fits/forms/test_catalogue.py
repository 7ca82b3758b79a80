"""The forms by name, and which of them are offered to a table."""

from __future__ import annotations

import pytest

from nslogic.fits.forms.catalogue import BY_NAME_ONLY, FORM_NAMES, OF_ONE_SCALE, form_named, forms_for, scales_there
from nslogic.fits.tables.column_roles import Role

BOTH: tuple[Role, ...] = ("parameters", "tokens")


@pytest.mark.parametrize("name", FORM_NAMES)
def test_the_catalogue_has_each_form_by_its_name(name: str) -> None:
    form = form_named(name, ("tokens",))
    assert form is not None
    assert form.name == name
    assert form.text
    assert form.source
    assert len(set(form.names)) == len(form.names)


def test_names_are_of_one_form_each_and_others_of_none() -> None:
    assert len(set(FORM_NAMES)) == len(FORM_NAMES)
    assert form_named("cubic", ("tokens",)) is None
    assert form_named("Power", ("tokens",)) is None


@pytest.mark.parametrize("scale", ["parameters", "tokens", "flop"])
@pytest.mark.parametrize("name", OF_ONE_SCALE)
def test_a_form_of_one_scale_is_of_the_first_that_is_given(name: str, scale: Role) -> None:
    form = form_named(name, (scale, "tokens"))
    assert form is not None
    assert form.needs == (scale,)


@pytest.mark.parametrize("name", [name for name in OF_ONE_SCALE if f"{name}-floor" in OF_ONE_SCALE])
def test_a_floor_is_one_parameter_more(name: str) -> None:
    plain, floored = form_named(name, ("flop",)), form_named(f"{name}-floor", ("flop",))
    assert plain is not None
    assert floored is not None
    assert floored.names == ("E", *plain.names)


@pytest.mark.parametrize(
    ("columns", "names"),
    [
        ({*BOTH, "loss"}, ["chinchilla", "two-powers", "kaplan"]),
        ({*BOTH, "unique", "loss"}, ["chinchilla", "two-powers", "kaplan", "data-constrained"]),
        ({"parameters", "loss"}, []),
    ],
)
def test_forms_of_two_scales_are_offered_where_their_columns_are(columns: set[Role], names: list[str]) -> None:
    assert [form.name for form in forms_for(BOTH, columns)] == names


def test_forms_of_one_scale_are_compared_but_for_those_that_take_long() -> None:
    offered = [form.name for form in forms_for(("flop",), {"flop", "loss"})]
    assert offered == [name for name in OF_ONE_SCALE if name not in BY_NAME_ONLY]
    assert set(BY_NAME_ONLY) <= set(OF_ONE_SCALE)


@pytest.mark.parametrize(
    ("columns", "scales"),
    [
        ({"parameters", "tokens", "flop", "loss"}, BOTH),
        ({"parameters", "flop", "loss"}, ("parameters",)),
        ({"tokens", "flop", "loss"}, ("tokens",)),
        ({"flop", "loss"}, ("flop",)),
        ({"unique", "loss"}, ()),
        ({"loss"}, ()),
    ],
)
def test_the_loss_depends_on_parameters_and_tokens_else_on_the_scale_that_is_there(
    columns: set[Role], scales: tuple[Role, ...]
) -> None:
    assert scales_there(columns) == scales
