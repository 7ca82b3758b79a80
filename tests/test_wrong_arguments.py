"""No public function or method breaks on a wrong argument: it says what is wrong, and what to write instead."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from functools import cache, partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sympy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import nslogic
from nslogic.errors import Diagnostic, InvalidInputError, LimitReachedError
from nslogic.limits import PROCESSES
from nslogic.printing import Printed
from nslogic.questions.check import CHECK_FIELDS, CHECK_OPTIONS
from nslogic.questions.compare import COMPARE_OPTIONS
from nslogic.questions.decide import DECIDE_OPTIONS
from nslogic.questions.derive import DERIVE_FIELDS, DERIVE_OPTIONS
from nslogic.questions.diff import DIFF_OPTIONS
from nslogic.questions.fit_options import FIT_FIELDS, FIT_OPTIONS, fit_options_from
from nslogic.questions.plan import PLAN_FIELDS, PLAN_OPTIONS
from nslogic.questions.prove import PROVE_OPTIONS
from nslogic.questions.simulate import RUN_FIELDS, RUN_OPTIONS
from nslogic.theory.library import bundled

SYMPY: Any = sympy
API: Any = nslogic  # what is asked here is what a type checker would refuse

SMALL = nslogic.theory(
    {
        "name": "small",
        "quantities": {"loss": "falls", "N": "grows"},
        "parameters": {"a": "a > 0", "b": "b > 0"},
        "axioms": {"A": "loss ~ N^-a + N^-b"},
        "target": "loss",
        "base": "N",
    }
)
TABLES: dict[str, Any] = {"name": "x", "quantities": {"N": "grows"}, "axioms": {"A": "N >> 1"}}
DIAGRAM = nslogic.phase_diagram(SMALL, parameters="a")

Ask = Callable[[Any], object]


def by_name(ask: Callable[..., object], names: Mapping[str, object], **others: Any) -> dict[str, Ask]:
    return {name: partial(_one_wrong, ask, others, name) for name in names}


def _one_wrong(ask: Callable[..., object], others: dict[str, Any], name: str, value: object) -> object:
    return ask(**{**others, name: value})


def in_options(question: str, kind: Any, fields: Mapping[str, object], **others: Any) -> dict[str, Ask]:
    """Return how to ask with each field of an options object wrong."""
    question_of, right = getattr(nslogic, question), others.pop("right", {})

    def ask_with(**given: object) -> object:
        return question_of(options=kind(**given), **others)

    return {f"{kind.__name__}.{name}": partial(_one_wrong, ask_with, right, name) for name in fields}


def check(**named: Any) -> object:
    return API.check(SMALL, **named)


def derive(**named: Any) -> object:
    return API.derive(SMALL, **named)


def derive_bases(**named: Any) -> object:
    return API.derive_bases(SMALL, **{"bases": "N", **named})


def phase_diagram(**named: Any) -> object:
    return API.phase_diagram(SMALL, **{"parameters": "a", **named})


def plan(**named: Any) -> object:
    return API.plan(SMALL, **{"scale": {"N": 2}, **named})


def fit(**named: Any) -> object:
    return API.fit("no-such-table.csv", **named)


RUNS = "\n".join(
    [
        "parameters,tokens,loss,name",
        *(f"{n},{d},{1.5 + n**-0.3 + d**-0.3},{d:g}" for n in (1e6, 1e7, 1e8, 1e9) for d in (1e8, 1e9, 1e10)),
    ]
).encode()
"""Runs that can be fitted, as a table."""


def fit_runs(**named: Any) -> object:
    """Fit the runs, unless what is asked for is what is fitted anyway, or as many resamples as take long."""
    read = fit_options_from(None, {"bootstrap": 2, **named})
    asked = str(replace(read, resamples=2 if "bootstrap" in named else read.resamples))
    if asked in FITTED:
        return None
    FITTED.add(asked)
    return API.fit("runs.csv", content=RUNS, **{**named, "bootstrap": 2})


FITTED: set[str] = set()
"""The options of fits that were made."""


@cache
def fitted() -> object:
    return API.fit("runs.csv", content=RUNS, bootstrap=2)


def against(**named: Any) -> object:
    """Compare with a theory of these tests: that of all bundled ones is right, and takes long."""
    asked = {"result": fitted(), "theories": SMALL, **named}
    return None if asked["theories"] is None else API.against(**asked)


def simulate(**named: Any) -> object:
    """Never run: a setting is wrong in any case."""
    return API.simulate("averaging", **{"settings": {"no such setting": 1}, **named})


DERIVE = {**DERIVE_OPTIONS, "options": None, "regimes": None, "no such option": None}
ASKED: dict[str, dict[str, Ask]] = {
    "load": {"reference": API.load},
    "loads": {"text": API.loads},
    "theory": {"tables": API.theory, **by_name(lambda **one: API.theory({**TABLES, **one}), {**TABLES, "regimes": 0})},
    "show": {"theory": API.show},
    "explain": {"word": API.explain},
    "check": {
        "theory": API.check,
        **by_name(check, {**CHECK_OPTIONS, "options": None, "regimes": None, "no such option": None}),
        **in_options("check", nslogic.CheckOptions, CHECK_FIELDS, theory=SMALL),
    },
    "derive": {
        "theory": API.derive,
        **by_name(derive, DERIVE),
        **in_options("derive", nslogic.DeriveOptions, DERIVE_FIELDS, theory=SMALL),
    },
    "ablate": {
        "theory": API.ablate,
        **by_name(lambda **one: API.ablate(SMALL, **one), DERIVE),
        **in_options("ablate", nslogic.DeriveOptions, DERIVE_FIELDS, theory=SMALL),
    },
    "sensitivity": {
        "theory": API.sensitivity,
        **by_name(lambda **one: API.sensitivity(SMALL, **one), DERIVE),
        **in_options("sensitivity", nslogic.DeriveOptions, DERIVE_FIELDS, theory=SMALL),
    },
    "derive_bases": {
        "theory": lambda value: API.derive_bases(value, "N"),
        **by_name(derive_bases, {**DERIVE, "bases": None}),
    },
    "phase_diagram": {
        "theory": lambda value: API.phase_diagram(value, parameters="a"),
        **by_name(phase_diagram, {**DERIVE_OPTIONS, "options": None, "regime": None, "parameters": None}),
    },
    "plan": {
        "theory": lambda value: API.plan(value, scale={"N": 2}),
        **by_name(plan, {**PLAN_OPTIONS, "options": None, "regimes": None, "no such option": None}),
        **in_options("plan", nslogic.PlanOptions, PLAN_FIELDS, theory=SMALL, right={"base": "N", "scale": Fraction(2)}),
    },
    "prove": {
        "theory": API.prove,
        **by_name(
            lambda **one: API.prove(SMALL, **one),
            {**PROVE_OPTIONS, "progress": None, "limits": None, "regimes": None, "no such": None},
        ),
    },
    "verify": {
        "path": API.verify,
        **by_name(lambda **one: API.verify("no-such-proofs.json", **one), {"theory": None, "theories": None}),
    },
    "fit": {
        "path": API.fit,
        **by_name(fit, {**FIT_OPTIONS, "options": None, "content": None, "step": None, "no such option": None}),
        **in_options("fit", nslogic.FitOptions, FIT_FIELDS, path="no-such-table.csv"),
    },
    "fit of runs": by_name(fit_runs, dict.fromkeys(FIT_OPTIONS)),
    "against": by_name(against, {"result": None, "theories": None, "step": None}),
    "simulate": {
        "name": API.simulate,
        **by_name(
            simulate,
            {**RUN_OPTIONS, "options": None, "settings": None, "tolerance": None, "step": None, "no such": None},
        ),
        **in_options("simulate", nslogic.RunOptions, RUN_FIELDS, name="averaging", settings={"no such": 1}),
    },
    "spotcheck": {
        "theory": API.spotcheck,
        **by_name(lambda **one: API.spotcheck(SMALL, **one), {**RUN_OPTIONS, "options": None, "step": None}),
    },
    "compare": {
        "theories": API.compare,
        **by_name(
            lambda **one: API.compare(["resource", "critical-depth"], **one),
            {**COMPARE_OPTIONS, "limits": None, "step": None, "no such option": None},
        ),
    },
    "decide": {
        "first": lambda value: API.decide(value, "quanta"),
        "second": lambda value: API.decide("quanta", value),
        **by_name(
            lambda **one: API.decide("resource:redundancy", "critical-depth:redundancy", **one),
            {**DECIDE_OPTIONS, "measurements": None, "limits": None, "no such option": None},
        ),
    },
    "diff": {
        "first": lambda value: API.diff(value, SMALL),
        "second": lambda value: API.diff(SMALL, value),
        **by_name(
            lambda **one: API.diff(SMALL, SMALL, **one), {**DIFF_OPTIONS, "limits": None, "no such option": None}
        ),
    },
    "landscape": {
        "theories": API.landscape,
        **by_name(
            lambda **one: API.landscape(["resource"], **one),
            {"measurements": None, "reasons": None, "limits": None, "step": None},
        ),
    },
    "Theory": {
        "axiom": API.Theory.axiom.__get__(SMALL),
        "regime": API.Theory.regime.__get__(SMALL),
        "without": API.Theory.without.__get__(SMALL),
        "with_axiom": API.Theory.with_axiom.__get__(SMALL),
        **by_name(
            lambda **one: API.Theory.with_axiom(SMALL, "loss ~ N^-a", **one),
            {"id": None, "when": None, "kind": None, "text": None, "source": None, "cost": None},
        ),
    },
    "PhaseDiagram": {"at": DIAGRAM.at},
}
"""How to hand something in, for each argument of each public function, and of each method that takes any."""

FOREIGN: tuple[object, ...] = (
    *(None, True, False, 0, 1, -1, 3.5, float("nan"), float("inf"), 10**400, complex(1, 2), Decimal(2), Fraction(1, 3)),
    *("", " ", "x", "smal", "los", "\0", "é\ud800", "x" * 5000, "1e999999", "1/0", "a=b=c", b"x", Path("x")),
    *([], (), {}, set(), [None], [1], ["x"], ("x", None), {"x": 1}, {1: 2}, {None: None}, {"x": None}, {"N": "ten"}),
    *(frozenset({"x"}), range(3), object(), object, len, Ellipsis, NotImplemented, np.array([1, 2]), np.float64(2)),
    *(sympy.Symbol("x"), SYMPY.Eq(sympy.Symbol("x"), 1), nslogic.Limits(), SMALL.axioms[0], [["x"]], {"x": {"y": []}}),
)

# no separators, so that no folder is gone through
WORDS = st.text("aNloss~^-+*=[]{}()\"'#\n\\\0 é\ud800", max_size=12)
KEYS = st.one_of(WORDS, st.none(), st.integers())
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), WORDS, st.binary(max_size=3), st.fractions()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=3), st.tuples(inner)),
    max_leaves=4,
)


def is_right(what: str, value: object) -> bool:
    """Say whether a value would be right, and cost processes; or be a function of somebody else that fails."""
    word = what.rpartition(".")[2]
    if word in ("step", "progress"):
        return callable(value)
    return word == "jobs" and isinstance(value, int) and 1 < value <= PROCESSES


def ask(question: str, what: str, value: object) -> None:
    if is_right(what, value):
        return
    problems: tuple[Diagnostic, ...] | None = None
    try:
        ASKED[question][what](value)
    except InvalidInputError as error:
        problems = error.diagnostics
    assert problems is None or (problems and all(one.message and one.code for one in problems)), problems


TABLE_WORDS: tuple[object, ...] = (
    *("parameters", "tokens", "loss", "name", "alpha=beta", "E=1.5", "E=-1", "alpha=0", "E=alpha", "E=nan", "auto"),
    *("6*N*D", "-6*N*D", "1e21", "N", "D", "C", [2, 3], [1], [10**9], list(range(2, 14)), 0.999999, 1e-300, 1e300),
)
"""What an option of a fit may be, and what may be right for another."""

PLACES = [(question, what) for question, arguments in ASKED.items() for what in arguments]


@pytest.fixture(autouse=True, scope="module")
def _three_theories_for_all() -> Iterator[None]:
    """Compare three theories where all bundled ones are asked for, which is right, and takes a quarter of a minute."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("nslogic.questions.compare.bundled", lambda: bundled()[:3])
        yield


@pytest.mark.parametrize(("question", "what"), PLACES)
def test_a_wrong_argument_is_never_an_error_of_python(
    question: str, what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for value in FOREIGN:
        ask(question, what, value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@pytest.mark.parametrize("what", FIT_OPTIONS)
def test_runs_are_fitted_or_an_option_is_refused(what: str) -> None:
    for value in TABLE_WORDS:
        try:
            ask("fit of runs", what, value)
        except LimitReachedError as error:
            assert error.advice  # noqa: PT017 (a limit is no error of Python, and says what to do)


@pytest.mark.parametrize(("question", "what"), PLACES)
@given(value=VALUES)
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_whatever_is_handed_in_is_answered_or_refused(question: str, what: str, value: object) -> None:
    ask(question, what, value)


def test_every_argument_of_every_question_is_asked_wrongly() -> None:
    for name in nslogic.__all__:
        if name[0].islower():
            names = set(inspect.signature(getattr(API, name)).parameters) - {"named"}
            assert names <= ASKED[name].keys() | {"theory"}, name


def test_every_method_of_an_answer_that_takes_arguments_is_asked_wrongly() -> None:
    taking = set()
    for name in nslogic.__all__:
        kind = getattr(nslogic, name)
        if inspect.isclass(kind) and (issubclass(kind, Printed) or kind is nslogic.PhaseDiagram):
            for method, function in inspect.getmembers(kind, inspect.isfunction):
                if not method.startswith("_") and len(inspect.signature(function).parameters) > 1:
                    taking.add((name, method))
    assert taking == {
        (name, method)
        for name in ("Theory", "PhaseDiagram")
        for method in ASKED[name]
        if method in vars(getattr(nslogic, name))
    }
