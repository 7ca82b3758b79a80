"""Whole theories as texts of files, with a model or a contradiction planted in them."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from nslogic.testing.expressions import Author, power_suffix
from nslogic.testing.laws import write_law
from nslogic.testing.samples import Sample, axiom_entry, list_text, sample_text, written_axiom
from nslogic.testing.scenes import EVERYTHING, POWER_LAWS, SMALL_NUMBERS, Features, Scene, pick, scenes


@st.composite
def theories(draw: st.DrawFn, features: Features = EVERYTHING, *, most_axioms: int = 4, claims: int = 0) -> Sample:
    """Draw a theory in which nothing was planted; only its trends are known to agree with each other."""
    scene = draw(scenes(features))
    return Sample(sample_text(draw, scene, features, most_axioms=most_axioms, claims=claims, holds=False))


@st.composite
def planted_models(
    draw: st.DrawFn, features: Features = EVERYTHING, *, most_axioms: int = 4, claims: int = 0
) -> Sample:
    """Draw a theory with a planted model, at which its laws, trends, domains, values and conditions hold."""
    scene = draw(scenes(features))
    text = sample_text(draw, scene, features, most_axioms=most_axioms, claims=claims, holds=True)
    return Sample(text, scene.orders, scene.parameters)


@st.composite
def planted_cores(draw: st.DrawFn, features: Features = EVERYTHING, *, most_axioms: int = 2, claims: int = 0) -> Sample:
    """Draw a theory with a planted minimal contradiction among arbitrary laws.

    The contradiction is a circle of quantities: either each is at most the next and the last is less than the first, or
    each is a power of the next, the powers do not multiply to one, and the first grows or falls.
    """
    scene = draw(scenes(features))
    names = list(scene.orders)[: pick(draw, range(2, len(scene.orders) + 1))]
    circle = list(zip(names, [*names[1:], names[0]], strict=True))
    first, trends, values, core = names[0], {}, {}, []
    if pick(draw, (False, True)):
        relations = ["<~"] * (len(circle) - 1) + ["<<"]
        links = [
            f"{quantity} {relation} {following}"
            for (quantity, following), relation in zip(circle, relations, strict=True)
        ]
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
        links = [f"{quantity} ~ {following}{text}" for (quantity, following), text in zip(circle, texts, strict=True)]
    ids = draw(st.permutations([f"A{number}" for number in range(1, len(links) + 1)]))
    circle_axioms = [axiom_entry(identifier, (law,), (), draw) for identifier, law in zip(ids, links, strict=True)]
    text = sample_text(
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
    """Draw a theory with an optimum over one or two laws: feasible or not, bounded or not, sometimes under a guard."""
    scene = draw(scenes(features))
    names = list(scene.orders)
    target = names.pop(pick(draw, range(len(names))))
    direction = pick(draw, ("minimise", "maximise"))
    inner = pick(draw, range(1, len(names) + 1))
    # Without a bound by quantities outside the program, hardly any program is bounded.
    outside = Scene({name: scene.orders[name] for name in names[inner:] or names[:1]}, scene.parameters)
    bound = Author(draw, outside, features, defined=False).product()
    axioms = [axiom_entry("A1", (f"{target} {'>~' if direction == 'minimise' else '<~'} {bound.text}",), (), draw)]
    if pick(draw, (False, True)):
        axioms.append(written_axiom(draw, "A2", scene, features, holds=False))
    entries = [
        f'id = "A{len(axioms) + 1}"',
        f'{direction} = "{target}"',
        f"over = {list_text(names[:inner])}",
        f"subject_to = {list_text([f'A{number}' for number in range(1, len(axioms) + 1)])}",
    ]
    if features.logs and pick(draw, (False, True)):
        entries.append('ignoring = "logs"')
    if features.guards and pick(draw, (False, False, True)):
        entries.append(f'when = "{write_law(draw, scene, features, holds=False)}"')
    axioms.append(f"{{ {', '.join(entries)} }}")
    return Sample(
        sample_text(draw, scene, features, most_axioms=most_axioms, claims=claims, holds=False, planted=axioms)
    )
