"""Laws drawn around a hidden assignment: any laws, or laws that hold there."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from hypothesis import strategies as st

from nslogic.testing.expressions import Author, power_suffix
from nslogic.testing.scenes import EVERYTHING, Features, SampleOrder, Scene, pick

LAW_RELATIONS = ("~", "<~", ">~", "<<", ">>")


@st.composite
def laws(draw: st.DrawFn, scene: Scene, features: Features = EVERYTHING, *, holds: bool = False) -> str:
    """Draw the text of a law about the quantities and parameters of a scene.

    Args:
        draw: The draw function of Hypothesis.
        scene: The hidden assignment.
        features: What the law may contain.
        holds: Whether it has to hold in the scene.

    >>> from hypothesis import find, settings
    >>> from nslogic.testing import WITHOUT_PARAMETERS
    >>> one = Fraction(1)
    >>> scene = Scene({"N": (one, one), "loss": (-one, one)}, {})
    >>> quick = settings(database=None)
    >>> "log(" in find(laws(scene, WITHOUT_PARAMETERS, holds=True), lambda law: "log(" in law, settings=quick)
    True
    """
    return write_law(draw, scene, features, holds=holds)


def write_law(draw: st.DrawFn, scene: Scene, features: Features, *, holds: bool) -> str:
    """Draw a law, sometimes joined to another by `or`."""
    first = _write_alternative(draw, scene, features, holds=holds)
    if not features.alternatives or pick(draw, range(5)) < 4:
        return first
    second = _write_alternative(draw, scene, features, holds=False)
    return " or ".join((second, first) if pick(draw, (False, True)) else (first, second))


def write_parameter_law(draw: st.DrawFn, scene: Scene, *, holds: bool) -> str:
    """Draw a law about the parameters of a scene, sometimes a chain."""
    author = Author(draw, scene, EVERYTHING, holds)
    text, last = author.exponent()
    for _ in range(pick(draw, (1, 1, 2))):
        side, value = author.exponent()
        relations = ["=", "!=", "<", "<=", ">", ">="]
        if holds:
            assert last is not None
            assert value is not None
            true = {"=": last == value, "!=": last != value, "<": last < value, "<=": last <= value}
            true |= {">": last > value, ">=": last >= value}
            relations = [relation for relation in relations if true[relation]]
        text, last = f"{text} {pick(draw, relations)} {side}", value
    return text


def _write_alternative(draw: st.DrawFn, scene: Scene, features: Features, *, holds: bool) -> str:
    kinds = ["orders", "orders", "orders"]
    if scene.parameters and features.parameters:
        kinds.append("parameters")
    if features.logs:
        kinds += ["powers", "forall"]
    author = Author(draw, scene, features, holds)
    match pick(draw, kinds):
        case "parameters":
            return write_parameter_law(draw, scene, holds=holds)
        case "forall":
            return _write_for_all(author)
        case kind:
            return _write_order_law(author, powers_only=kind == "powers")


def _write_order_law(author: Author, *, powers_only: bool) -> str:
    left_side, right_side = author.expression(), author.expression()
    ending = " ignoring logs" if powers_only else ""
    if not author.defined:
        return f"{left_side.text} {pick(author.draw, LAW_RELATIONS)} {right_side.text}{ending}"
    assert left_side.order is not None
    assert right_side.order is not None
    if pick(author.draw, (True, False)):
        balanced = _balanced(author.scene, left_side.order)
        if balanced is not None:
            return f"{left_side.text} ~ {balanced}{ending}"
    zero = Fraction(0)
    left_order, right_order = (
        ((left_side.order[0], zero), (right_side.order[0], zero))
        if powers_only
        else (left_side.order, right_side.order)
    )
    return f"{left_side.text} {pick(author.draw, _true_relations(left_order, right_order))} {right_side.text}{ending}"


def _true_relations(left_order: SampleOrder, right_order: SampleOrder) -> Sequence[str]:
    if left_order == right_order:
        return ("~", "<~", ">~")
    return ("<~", "<<") if left_order < right_order else (">~", ">>")


def _balanced(scene: Scene, order: SampleOrder) -> str | None:
    """Return a product of powers of one quantity and its logarithm that has the given order, None if there is none."""
    for name, (power, log) in scene.orders.items():
        if power:
            exponent = order[0] / power
            logs = order[1] - exponent * log
            argument = name if power > 0 else f"1/{name}"
            powers = [f"{name}{power_suffix(exponent)}"] if exponent else []
            return " * ".join(powers + ([f"log({argument}){power_suffix(logs)}"] if logs else [])) or "1"
    return None


def _write_for_all(author: Author) -> str:
    """Draw `forall k: X * k^p REL Y * k^q`."""
    left_side, right_side = author.product(), author.product()
    left_exponent, right_exponent = author.exponent(), author.exponent()
    if not author.defined:
        relation = pick(author.draw, LAW_RELATIONS)
    else:
        assert left_side.order is not None
        assert right_side.order is not None
        assert left_exponent.value is not None
        assert right_exponent.value is not None
        relation = pick(author.draw, _true_relations(left_side.order, right_side.order))
        # The index must not grow faster on the smaller side; for `~` the exponents must agree.
        small, large = (
            (left_exponent, right_exponent)
            if left_exponent.value <= right_exponent.value
            else (right_exponent, left_exponent)
        )
        if relation == "~":
            right_exponent = left_exponent
        else:
            left_exponent, right_exponent = (small, large) if relation in ("<~", "<<") else (large, small)
    return f"forall k: {left_side.text} * k^({left_exponent.text}) {relation} {right_side.text} * k^({right_exponent.text})"
