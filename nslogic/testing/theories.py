"""Whole theories as the text of a file, with a model or a contradiction planted in them."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

from hypothesis import strategies as st

from nslogic.testing.expressions import (
    EVERYTHING,
    POWER_LAWS,
    SMALL_NUMBERS,
    Author,
    Features,
    SampleOrder,
    Scene,
    pick,
    power_suffix,
    scenes,
)
from nslogic.testing.laws import write_law, write_parameter_law
from nslogic.theory.loading import load_file
from nslogic.theory.model import Theory


@dataclass(frozen=True)
class Sample:
    """The text of a theory file, and what was planted in it.

    `orders` and `parameters` are a model of all that the text says; `core` is a minimal contradiction, in label order.
    Each is empty where it was not planted.
    """

    text: str
    orders: Mapping[str, SampleOrder] = field(default_factory=dict)
    parameters: Mapping[str, Fraction] = field(default_factory=dict)
    core: tuple[str, ...] = ()

    def theory(self) -> Theory:
        """Read the text as a theory."""
        return read(self.text)


def read(text: str) -> Theory:
    """Read the text of a theory file.

    >>> read('theory = { name = "empty" }').name
    'empty'

    Raises:
        InvalidInputError: The text is not a theory; the error carries every problem of it.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "sample.toml")
        path.write_text(text, encoding="utf-8")
        theory, _ = load_file(path)
        return theory


@st.composite
def theories(draw: st.DrawFn, features: Features = EVERYTHING, *, most_axioms: int = 4, claims: int = 0) -> Sample:
    """Draw a theory in which nothing was planted; trends are the only thing known to agree with each other."""
    scene = draw(scenes(features))
    return Sample(_text(draw, scene, features, most_axioms=most_axioms, claims=claims, holds=False))


@st.composite
def planted_models(
    draw: st.DrawFn, features: Features = EVERYTHING, *, most_axioms: int = 4, claims: int = 0
) -> Sample:
    """Draw a theory that is true of a hidden assignment: its laws, trends, domains, values and conditions hold there."""
    scene = draw(scenes(features))
    text = _text(draw, scene, features, most_axioms=most_axioms, claims=claims, holds=True)
    return Sample(text, scene.orders, scene.parameters)


@st.composite
def planted_cores(draw: st.DrawFn, features: Features = EVERYTHING, *, most_axioms: int = 2, claims: int = 0) -> Sample:
    """Draw a theory with a known minimal contradiction, among laws of which nothing is known.

    The contradiction goes round in a circle of quantities: each at most the next and the last less than the first, or
    each a power of the next where the powers do not multiply to one, and the first grows or falls.
    """
    scene = draw(scenes(features))
    names = list(scene.orders)[: pick(draw, range(2, len(scene.orders) + 1))]
    circle = list(zip(names, [*names[1:], names[0]], strict=True))
    first, trends, values, core = names[0], {}, {}, []
    if pick(draw, (False, True)):
        relations = ["<~"] * (len(circle) - 1) + ["<<"]
        links = [f"{left} {relation} {right}" for (left, right), relation in zip(circle, relations, strict=True)]
    else:
        trends[first] = "falls" if scene.orders[first][0] < 0 else "grows"
        powers = [pick(draw, SMALL_NUMBERS) for _ in circle[1:]]
        total = Fraction(1)
        for power in powers:
            total *= power
        powers.append(pick(draw, [power for power in SMALL_NUMBERS if power * total != 1]))
        texts = [power_suffix(power) for power in powers]
        if features.parameters and pick(draw, (False, True)):
            values["a"] = powers[0]
            texts[0] = "^a"
            core.append("value(a)")
        core.append(f"trend({first})")
        links = [f"{left} ~ {right}{text}" for (left, right), text in zip(circle, texts, strict=True)]
    ids = draw(st.permutations([f"A{number}" for number in range(1, len(links) + 1)]))
    circle_axioms = [_axiom(identifier, (law,), (), draw) for identifier, law in zip(ids, links, strict=True)]
    text = _text(
        draw,
        scene,
        features,
        most_axioms=most_axioms,
        claims=claims,
        holds=False,
        planted=circle_axioms,
        trends=trends,
        values=values,
    )
    return Sample(text, core=tuple(sorted((*core, *ids))))


@st.composite
def programs(draw: st.DrawFn, features: Features = POWER_LAWS, *, most_axioms: int = 2, claims: int = 0) -> Sample:
    """Draw a theory with an optimum over one or two laws, feasible or not, bounded or not, at times under a guard."""
    scene = draw(scenes(features))
    names = list(scene.orders)
    target = names.pop(pick(draw, range(len(names))))
    direction = pick(draw, ("minimise", "maximise"))
    inner = pick(draw, range(1, len(names) + 1))
    # Without a bound by what stands outside, hardly any program is bounded.
    outside = Scene({name: scene.orders[name] for name in names[inner:] or names[:1]}, scene.parameters)
    bound = Author(draw, outside, features, defined=False).product()
    axioms = [_axiom("A1", (f"{target} {'>~' if direction == 'minimise' else '<~'} {bound.text}",), (), draw)]
    if pick(draw, (False, True)):
        axioms.append(_written_axiom(draw, "A2", scene, features, holds=False))
    entries = [
        f'id = "A{len(axioms) + 1}"',
        f'{direction} = "{target}"',
        f"over = {_list(names[:inner])}",
        f"subject_to = {_list([f'A{number}' for number in range(1, len(axioms) + 1)])}",
    ]
    if features.logs and pick(draw, (False, True)):
        entries.append('ignoring = "logs"')
    if features.guards and pick(draw, (False, False, True)):
        entries.append(f'when = "{write_law(draw, scene, features, holds=False)}"')
    axioms.append(f"{{ {', '.join(entries)} }}")
    return Sample(_text(draw, scene, features, most_axioms=most_axioms, claims=claims, holds=False, planted=axioms))


def _text(
    draw: st.DrawFn,
    scene: Scene,
    features: Features,
    *,
    most_axioms: int,
    claims: int,
    holds: bool,
    planted: Sequence[str] = (),
    trends: Mapping[str, str] | None = None,
    values: Mapping[str, Fraction] | None = None,
) -> str:
    """Draw the text of a theory file around a scene, with some axioms, trends and values given."""
    given_trends, given_values = trends or {}, values or {}
    quantities = []
    for name, order in scene.orders.items():
        trend = given_trends.get(name) or draw(st.sampled_from(("free", _trend(order))))
        quantities.append(f'{name} = {{ trend = "{trend}" }}')
    parameters = []
    for name, value in scene.parameters.items():
        said = f'value = "{given_values[name]}"' if name in given_values else _about_parameter(draw, name, value, scene)
        parameters.append(f"{name} = {{ {said} }}")
    more = pick(draw, range(0 if planted else 1, most_axioms + 1))
    ids = [f"A{number}" for number in range(1, len(planted) + more + 1)]
    axioms = [
        *planted,
        *(_written_axiom(draw, identifier, scene, features, holds=holds) for identifier in ids[len(planted) :]),
    ]
    lines = [
        'theory     = { name = "sample" }',
        f"quantities = {{ {', '.join(quantities)} }}",
        *([f"parameters = {{ {', '.join(parameters)} }}"] if parameters else []),
        "axioms     = [",
        *(f"    {axiom}," for axiom in axioms),
        "]",
    ]
    if claims:
        asked = [
            f'    {{ id = "T{number}", law = "{write_law(draw, scene, features, holds=False)}" }},'
            for number in range(1, claims + 1)
        ]
        lines += ["claims     = [", *asked, "]"]
    if features.conditions and pick(draw, range(4)) == 3:
        condition = write_law(draw, scene, features, holds=holds)
        free = pick(draw, [None, *(name for name in scene.orders if name not in given_trends)])
        override = f'trends = {{ {free} = "free" }}' if free else ""
        names = ", ".join(f'"{identifier}"' for identifier in ids)
        lines += ["[regimes.main]", f"axioms = [{names}]", f'where = ["{condition}"]', override]
    return "\n".join(line for line in lines if line) + "\n"


def _written_axiom(draw: st.DrawFn, identifier: str, scene: Scene, features: Features, *, holds: bool) -> str:
    if features.guards and pick(draw, range(4)) == 3:
        guard = write_law(draw, scene, features, holds=False)
        return _axiom(identifier, (write_law(draw, scene, features, holds=holds),), (guard,), draw)
    count = pick(draw, (1, 1, 1, 2))
    return _axiom(identifier, tuple(write_law(draw, scene, features, holds=holds) for _ in range(count)), (), draw)


def _axiom(identifier: str, said: Sequence[str], when: Sequence[str], draw: st.DrawFn) -> str:
    entries = [f'id = "{identifier}"', f"law = {_one_or_list(said)}"]
    if when:
        entries.append(f"when = {_one_or_list(when)}")
    if pick(draw, range(5)) == 4:
        entries.append('kind = "definition"')
    cost = pick(draw, ("1", "1", "2", "0.5"))
    if cost != "1":
        entries.append(f"cost = {cost}")
    return f"{{ {', '.join(entries)} }}"


def _one_or_list(texts: Sequence[str]) -> str:
    return f'"{texts[0]}"' if len(texts) == 1 else _list(texts)


def _list(texts: Sequence[str]) -> str:
    quoted = (f'"{text}"' for text in texts)
    return f"[{', '.join(quoted)}]"


def _about_parameter(draw: st.DrawFn, name: str, value: Fraction, scene: Scene) -> str:
    """Draw what a declaration says about a parameter; it is true in the scene."""
    match pick(draw, ("nothing", "domain", "value", "error", "interval")):
        case "domain":
            alone = Scene({}, {name: value} if pick(draw, (False, True)) else scene.parameters)
            return f'where = ["{write_parameter_law(draw, alone, holds=True)}"]'
        case "value":
            return f'value = "{value}"'
        case "error":
            return f'value = "{value + draw(st.sampled_from((Fraction(0), Fraction(1, 20))))}", error = 0.05'
        case "interval":
            return f'interval = ["{value}", "{value + pick(draw, SMALL_NUMBERS[:1] + SMALL_NUMBERS[2:4])}"]'
    return 'meaning = "a number"'


def _trend(order: SampleOrder) -> str:
    power, log = order
    return "grows" if power > 0 else "falls" if power < 0 else "fixed" if log == 0 else "free"
