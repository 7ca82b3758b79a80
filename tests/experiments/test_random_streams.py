"""Random numbers come from streams that are the same in every NumPy, so that a simulation gives the same figures."""

from __future__ import annotations

import ast
from pathlib import Path

import numpy as np
import pytest

import nslogic
from nslogic.experiments.trees import grow_widths

FIRST: dict[str, list[float]] = {
    "exponential": [0.737425703894, 0.555395415215, 0.148097393526, 11.599424942, 1036.84400441],
    "integers": [0, 898387, 455775179337, 0],
    "permutation": [7, 2, 4, 3, 6, 0, 1, 5],
    "random": [0.898387439784, 0.455775179338, 0.11731295689, 0.997471961369, 519.257798889],
    "standard_normal": [-0.3366458403, 1.35926795266, 2.51567279033, 4.60211652292, 8.43528032299],
    "uniform": [0.898387439784, 0.455775179338, 0.11731295689, 0.997471961369, 519.257798889],
}
"""The methods of a generator that nslogic calls, and what NumPy 1.26.0 and 2.5.5 draw: three numbers, and of a thousand the
greatest and the sum."""


def drawn_by(method: str) -> list[float]:
    generator = np.random.default_rng([3, 4])
    match method:
        case "integers":
            return [int(each) for each in generator.integers(0, [10, 10**6, 10**12, 3])]
        case "permutation":
            return [int(each) for each in generator.permutation(8)]
        case _:
            numbers = getattr(generator, method)(size=1000)
            return [float(each) for each in (*numbers[:3], numbers.max(), numbers.sum())]


@pytest.mark.parametrize("method", FIRST)
def test_each_method_draws_what_it_always_drew(method: str) -> None:
    """Where this fails, NumPy has changed a stream: draw these numbers from another that has not."""
    assert drawn_by(method) == pytest.approx(FIRST[method], rel=1e-11)


def test_no_other_method_is_called() -> None:
    """A method that is new here needs its first numbers above."""
    methods = {each for each in dir(np.random.Generator) if not each.startswith("_")} - {"bit_generator", "spawn"}
    called = set()
    for path in Path(nslogic.__file__).parent.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "np.random" not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            match node:
                case ast.Call(func=ast.Attribute(value=ast.Name(id="children"), attr="binomial")):
                    pass
                case ast.Call(func=ast.Attribute(attr=name)) if name in methods:
                    called.add(name)
    assert called == FIRST.keys()


def test_trees_grow_as_they_always_did() -> None:
    """With Generator.binomial these trees have 235,057 sites up to NumPy 2.4, and 191,273 from 2.5 on."""
    sizes, _ = grow_widths(np.random.default_rng(32), 300, 12, 10**5)
    assert sizes.sum() == 235_057
