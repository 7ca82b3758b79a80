"""All that public answers are made of is public too, or in a room that the page on Python names, and is short at a prompt."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

import nslogic
from nslogic.records import Record

API: Any = nslogic
ROOT = Path(__file__).parents[1]
MOST = 400
"""How many characters a public value may have at a prompt."""

ROOMS = (
    *("nslogic.language.terms", "nslogic.orders", "nslogic.proof", "nslogic.kernel", "nslogic.algebra"),
    *("nslogic.derivation", "nslogic.fits", "nslogic.limits"),
)
"""Where the other classes are; the page on Python names them."""

TWICE = '[theory]\nname = "x"\n[theory]\n'
REFUTED = {
    "name": "refuted",
    "quantities": {"y": "free", "X": "grows"},
    "axioms": {"least": "y >~ X", "most": "y <~ X^2"},
    "claims": [{"id": "open", "law": "y ~ X"}, {"id": "wrong", "law": "y >> X^3"}],
    "target": "y",
    "base": "X",
}
RUNS = "params,tokens,loss\n" + "".join(
    f"{n}e{m},{d}e10,{1.7 + 400 / (n * 10**m) ** 0.34 + 410 / (d * 1e10) ** 0.28 + 0.001 * (n + d) % 0.003}\n"
    for m in (7, 8, 9)
    for n, d in ((1, 1), (3, 2), (5, 9))
)


CORRELATED = """
theory = { name = "correlated" }
quantities = { N = { trend = "grows" }, L = { trend = "grows" } }
parameters = { a = { value = 0.3, error = 0.1 }, b = { value = 0.2, error = 0.1 } }
axioms = [{ id = "A", law = "L ~ N^(a+b)" }]
correlations = [{ between = ["a", "b"], value = 0.9 }]
"""


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> list[object]:
    """Ask every question, and gather what can be handed in."""
    table = tmp_path_factory.mktemp("runs") / "runs.csv"
    table.write_text(RUNS, encoding="utf-8")
    examples = ROOT / "examples"
    wrong: list[object] = []
    asked: tuple[Any, ...] = (
        lambda: API.load(examples / "broken.toml"),
        lambda: API.load("resorce"),
        lambda: API.loads(TWICE),
        lambda: API.load("resource").axiom(1),
    )
    for ask in asked:
        with pytest.raises(nslogic.InvalidInputError) as raised:
            ask()
        wrong.append(raised.value)
    with pytest.raises(nslogic.UnknownNameError) as unknown:
        nslogic.load("resource").axiom("A22")
    return [
        *wrong,
        unknown.value,
        *(API.check(theory) for theory in ("resource", examples / "clash.toml", examples / "allometry.toml")),
        *(nslogic.check(examples / "clashes" / f"{name}.toml") for name in ("budgets", "cascade", "repeated-data")),
        nslogic.check("percolation", regimes="model"),
        nslogic.check(REFUTED),
        nslogic.loads(CORRELATED),
        nslogic.derive(examples / "settled.toml"),
        nslogic.derive("resource", regimes="any-shape"),
        nslogic.ablate("resource", regimes=["redundancy", "any-shape"]),
        nslogic.sensitivity("besiroglu", target="N_p", base="C"),
        nslogic.derive_bases("kaplan", ["N_p", "D"], regimes="joint"),
        nslogic.phase_diagram(examples / "settled.toml", "any", parameters=["delta", "gamma"]),
        nslogic.plan("critical-depth", scale={"N_p": 4}),
        nslogic.prove(examples / "first.toml"),
        nslogic.verify(ROOT / "proofs" / "resource.json"),
        nslogic.fit(table, bootstrap=2),
        nslogic.against(nslogic.fit(table, bootstrap=2), ["resource", "quanta"]),
        nslogic.decide("quanta", "solvable"),
        nslogic.diff("resource", "critical-depth"),
        nslogic.compare(["quanta", "solvable", "resource"]),
        nslogic.landscape(["quanta", "explaining"]),
        nslogic.simulate("averaging", small=True, seeds=2),
        nslogic.explain("NSL202"),
        nslogic.explain("degenerate"),
        *map(nslogic.show, ("percolation", "kaplan")),
        nslogic.DeriveOptions(given=("loss ~ N_p^-1",) * 100),
        nslogic.PlanOptions("x" * 1000, Fraction(10**1000)),
        nslogic.FitOptions(columns={"loss": "x" * 1000}),
        nslogic.RunOptions(folder=Path("x" * 1000)),
        nslogic.Limits(),
        nslogic.LimitReachedError("it takes too long", "ask for less"),
        nslogic.MissingLibraryError("scipy", "a fit"),
        nslogic.UndecidedError("a limit"),
    ]


def made_of(value: object, seen: dict[int, object]) -> Iterator[object]:
    """Yield a value and all that it is made of."""
    if id(value) in seen:
        return
    seen[id(value)] = value
    yield value
    if isinstance(value, Mapping):
        inner: list[object] = list(value.values())
    elif isinstance(value, (tuple, list, frozenset)):
        inner = list(value)
    elif dataclasses.is_dataclass(value):
        inner = [getattr(value, field.name) for field in dataclasses.fields(value)]
    elif isinstance(value, (Record, nslogic.NslogicError)):
        inner = list(vars(value).values())
    else:
        inner = []
    for part in inner:
        yield from made_of(part, seen)


def own(answers: list[object]) -> list[object]:
    seen: dict[int, object] = {}
    values = [value for answer in answers for value in made_of(answer, seen)]
    return [value for value in values if type(value).__module__.startswith("nslogic.")]


def test_what_answers_are_made_of_is_short_at_a_prompt(answers: list[object]) -> None:
    long = {type(value).__name__: len(repr(value)) for value in own(answers) if len(repr(value)) >= MOST}
    assert long == {}


def test_what_answers_are_made_of_is_public_or_in_a_room_that_the_page_names(answers: list[object]) -> None:
    page = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
    assert all(f"`{room}`" in page for room in ROOMS)
    hidden = {
        f"{type(value).__module__}.{type(value).__name__}"
        for value in own(answers)
        if type(value).__name__ not in nslogic.__all__ and not type(value).__module__.startswith(ROOMS)
    }
    assert hidden == set()


def test_nearly_every_public_class_is_part_of_these_answers(answers: list[object]) -> None:
    seen = {type(value).__name__ for value in own(answers)}
    classes = {name for name in nslogic.__all__ if inspect.isclass(getattr(API, name))}
    rare = {"ClusterError", "Memory", "NslogicError", "SettingError", "SpotResult", "Unproved"}
    rare |= {"ParameterClash", "ParameterUse", "Refusal", "RefusedError", "Dominance"}
    rare |= {"Allocation", "Compared", "Cost", "Given", "LossForm", "Minimum"}
    assert classes - seen <= rare
