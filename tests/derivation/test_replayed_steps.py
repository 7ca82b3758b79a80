"""The steps of an argument are told as they are: each follows from the lines it names, and the last leaves the law."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from nslogic.derivation.derive import Derivation
from nslogic.derivation.grounds import denial
from nslogic.derivation.steps import Argument
from nslogic.engines.z3 import Z3Engine
from nslogic.limits import Limits
from nslogic.orders.formulas import conjunction
from nslogic.questions.derive import DeriveOptions, LawResult, derive
from nslogic.testing import EVERYTHING, Sample, planted_models, read
from nslogic.theory.loading import load_file
from tests.derivation.determined import draw
from tests.derivation.steps import Count, replay
from tests.derivation.theories import CLUSTERS, FIT, SCHEDULE, WIDTH, asked, derived

ROOT = Path(__file__).parents[2]
FILES = sorted(
    path
    for path in (*ROOT.glob("theories/*.toml"), *ROOT.glob("examples/*.toml"))
    if path.stem not in ("broken", "clash")
)
LONG = ("besiroglu", "pearce-song", "percolation", "percolation-dimensions", "polymers")
SOME = settings(max_examples=max(15, settings().max_examples // 4))


@pytest.mark.parametrize(
    "path", [pytest.param(path, marks=[pytest.mark.slow] * (path.stem in LONG), id=path.stem) for path in FILES]
)
def test_every_step_of_the_library_follows_from_the_lines_it_names(path: Path) -> None:
    theory, _ = load_file(path)
    count = Count()
    for result in derive(theory):
        replay(result, path.stem, count)
    assert not count.faults, "\n".join(count.faults)
    assert count.arguments
    assert count.unargued == 0
    assert count.untold == 0
    assert count.statements
    assert count.checks >= 2 * count.steps > 0


@pytest.mark.parametrize(
    ("result", "steps"),
    [
        (asked(WIDTH, "shaped"), 4),
        (asked(CLUSTERS), 4),
        (asked(SCHEDULE), 3),
        (asked(FIT, "best"), 4),
        (asked(FIT, "best", DeriveOptions(target="N")), 2),
    ],
    ids=("width", "clusters", "schedule", "optimum", "argument-of-an-optimum"),
)
def test_steps_of_small_theories_are_right(result: LawResult, steps: int) -> None:
    count = Count()
    replay(result, "small", count, points=6)
    assert not count.faults, "\n".join(count.faults)
    assert count.steps >= 2 * steps
    assert count.unargued == 0


@pytest.mark.slow
@given(st.integers(0, 10**9))
@SOME
def test_steps_of_random_theories_are_right(seed: int) -> None:
    (result,) = derive(read(draw(seed)), options=DeriveOptions(limits=Limits(resource=2_000_000)))
    count = Count()
    replay(result, str(seed), count)
    assert not count.faults, "\n".join(count.faults)
    event("with steps" if count.checks else "without steps")


@pytest.mark.slow
@given(planted_models(EVERYTHING, most_axioms=3))
@SOME
def test_steps_of_theories_with_everything_are_right(sample: Sample) -> None:
    theory = sample.theory()
    base, target = [quantity.name for quantity in theory.quantities][:2]
    options = DeriveOptions(target=target, base=base, limits=Limits(resource=2_000_000))
    (result,) = derive(theory, options=options)
    count = Count()
    replay(result, sample.text, count)
    assert not count.faults, "\n".join(count.faults)


def test_most_random_theories_have_steps() -> None:
    count = Count()
    for seed in range(12):
        (result,) = derive(read(draw(seed)))
        replay(result, str(seed), count)
    assert not count.faults, "\n".join(count.faults)
    assert count.arguments >= 12
    assert count.unargued == 0
    assert count.checks >= 200


def right_steps(found: Derivation, argument: Argument) -> list[bool]:
    """Return of each step whether its lemma follows from its lines in every model, as Z3 alone sees it."""
    engine = Z3Engine(found.system, Limits())
    return [
        engine.ask(step.lines, conjunction((case.conditions, denial(step.lemma)))).model is None
        for case in found.cases
        if case.argument is argument
        for step in argument.steps
    ]


def test_lemmas_hold_for_all_parameters_of_a_case() -> None:
    for found in (derived(WIDTH, "shaped"), derived(SCHEDULE), derived(FIT, "best")):
        for case in found.cases:
            assert case.argument is not None
            assert all(right_steps(found, case.argument))
            assert {label for step in case.argument.steps for label in step.lines} == set(case.rests_on)
