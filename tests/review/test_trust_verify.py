"""What attacks on `nslogic verify` found: a solver's word, work that is not counted, and what an answer leaves out."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from click.testing import CliRunner, Result

from nslogic.cli.program import program
from nslogic.proof.witnesses import witness_from_data
from nslogic.questions.verify import verify
from nslogic.report.narration.latex import proof_latex
from nslogic.report.narration.markdown import proof_markdown
from nslogic.statements.theorems import theorem_of
from nslogic.testing import read
from nslogic.theory.library import load

Steps = list[dict[str, Any]]

HEAD = """\
theory = { name = "evil" }
[quantities]
X = { trend = "grows" }
Y = { trend = "free" }
[parameters]
a = { where = ["a > 0"] }
b = {}
"""
THEORY = (
    HEAD
    + """\
[[axioms]]
id = "A1"
law = "Y ~ X^a"
[[axioms]]
id = "A2"
law = "b >= 1"
[[claims]]
id = "false"
law = "Y ~ X^(-1)"
[[claims]]
id = "true"
law = "Y >> 1 ignoring logs"
"""
)


class Sent(NamedTuple):
    """A folder as somebody may send it: a theory, and proofs beside it."""

    folder: Path

    @classmethod
    def into(cls, folder: Path, theory: str, *, name: str = "evil") -> Sent:
        """Write a theory file."""
        (folder / "theories").mkdir()
        (folder / "proofs").mkdir()
        (folder / "theories" / f"{name}.toml").write_text(theory, encoding="utf-8")
        return cls(folder)

    def prove(self, *entries: dict[str, Any], name: str = "evil") -> Path:
        """Write a proof file of the theory as it is."""
        digest = load(self.folder / "theories" / f"{name}.toml").digest
        path = self.folder / "proofs" / f"{name}.json"
        data = {"format": 1, "theory": {"name": name, "digest": digest}, "proofs": list(entries)}
        path.write_text(json.dumps(data), encoding="utf-8")
        return path


def entry(about: dict[str, Any], states: str, labels: list[str], proof: Any, **more: Any) -> dict[str, Any]:
    steps = "witness" if isinstance(proof, dict) else "steps"
    return {"regime": "default", "states": states, "about": about, "hypotheses": labels, steps: proof, **more}


def law(text: str, *when: str) -> dict[str, Any]:
    return {"kind": "law", "when": list(when), "law": text, "base": None}


def unfold(identifier: int, of: str) -> dict[str, Any]:
    return {"id": str(identifier), "rule": "unfold", "of": of}


def run(*arguments: str) -> Result:
    return CliRunner().invoke(program, ["verify", *arguments])


ABSURD: Steps = [{"id": "0", "rule": "absurd", "of": "(t)"}]
ONE_IS_ONE: Steps = [
    {
        "id": "1",
        "rule": "split",
        "of": "(goal)",
        "branches": [
            [
                {
                    "id": "2",
                    "rule": "split",
                    "of": "1.1",
                    "branches": [
                        [{"id": "3", "rule": "absurd", "of": "2.1"}],
                        [{"id": "4", "rule": "absurd", "of": "2.1"}],
                    ],
                }
            ]
        ],
    }
]

# A solver's word ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("of", ["(goal)", "(t)", "A1", "1.1"])
def test_a_theorem_is_not_left_to_a_solver(of: str, tmp_path: Path) -> None:
    """`trusted` made any statement verified: z3 was never asked, and the facts could be the theorem itself."""
    about = {"kind": "claim", "id": "false", "verdict": "proved"}
    steps = [unfold(1, "A1"), {"id": "2", "rule": "trusted", "solver": "z3", "of": [of, "1.1"]}]
    path = Sent.into(tmp_path, THEORY).prove(entry(about, "Y ~ X^(-1)", ["A1"], steps))
    (found,) = verify(path)
    assert found.verdict == "failed"
    assert "is not a fact about numbers" in found.reason


def test_a_solvers_word_about_numbers_is_no_proof(tmp_path: Path) -> None:
    """`a > 0 or a <= 0` with the failing cases left to z3; a theorem that uses it as a lemma is not verified either."""
    about = law("a < 5")
    trusted = [{"id": "2", "rule": "trusted", "solver": "z3", "of": ["1.1"]}]
    steps = [{"id": "1", "rule": "split", "of": "(goal)", "branches": [trusted]}]
    from_lemma = [
        unfold(1, "(lemma 1)"),
        {
            "id": "2",
            "rule": "split",
            "of": "(goal)",
            "branches": [
                [
                    {
                        "id": "3",
                        "rule": "combine",
                        "level": "real",
                        "relation": ">",
                        "is": [["-1", {}]],
                        "terms": [{"times": [["1", {}]], "facts": ["1.1"]}, {"times": [["1", {}]], "facts": ["2.1"]}],
                        "over": [],
                    },
                    {"id": "4", "rule": "absurd", "of": "3.1"},
                ]
            ],
        },
    ]
    path = Sent.into(tmp_path, THEORY).prove(
        entry(about, "a < 5", [], steps), entry(law("a < 6"), "a < 6", [], from_lemma, lemmas=[about])
    )
    assert [(one.verdict, one.trusted) for one in verify(path)] == [
        ("trusted", ("z3: step 2",)),
        ("trusted", ("lemma 1: z3: step 2",)),
    ]
    answer = run(str(path), "--format", "json")
    assert (answer.exit_code, json.loads(answer.stdout)["ok"]) == (1, False)
    allowed = run(str(path), "--allow-trusted", "--format", "json")
    assert (allowed.exit_code, json.loads(allowed.stdout)["ok"]) == (0, True)
    assert {one["verdict"] for one in json.loads(allowed.stdout)["proofs"]} == {"trusted"}
    text = run(str(path)).stdout
    assert "0 of 2 proofs verified; 2 more with 2 steps left to a solver." in text
    assert "trusted  default: a < 5" in text


def test_a_core_has_a_label(tmp_path: Path) -> None:
    path = Sent.into(tmp_path, THEORY).prove(entry({"kind": "core"}, " cannot hold together", [], ABSURD))
    (found,) = verify(path)
    assert (found.verdict, found.reason) == ("failed", "a core has at least one label")


# Work that is counted before it is done -------------------------------------------------------------------------------


def reads_again(hard: str, *, times: int) -> dict[str, Any]:
    """Return a proof that reads a condition again and again."""
    steps = [unfold(1, "(goal)"), *(unfold(number, "1.1") for number in range(2, times + 2)), *ABSURD]
    return entry(law("a > 0", hard), f"a > 0 where {hard}", [], steps)


def witnessed(parameters: dict[str, str], labels: list[str], **more: Any) -> dict[str, Any]:
    witness = {"parameters": parameters, "orders": {}, "optima": {}, **more}
    return entry({"kind": "model", "without": None}, "default can hold", labels, witness)


def axioms(*laws: str) -> str:
    return "".join(f'[[axioms]]\nid = "A{place}"\nlaw = "{one}"\n' for place, one in enumerate(laws))


BARE = 'theory = { name = "evil" }\n'
SEVERAL = [f"p{place}" for place in range(400)]
PARAMETERS = "[parameters]\n" + "".join(f"{name} = {{}}\n" for name in SEVERAL)
LONG_PRODUCT = "*".join(["X"] * 19_000)
PROGRAM = (
    HEAD
    + f'[[axioms]]\nid = "A"\nlaw = "{LONG_PRODUCT} ~ Y"\n[[axioms]]\nid = "O"\nwhen = "1 > 2"\nminimise = "Y"\n'
    + 'over = ["X"]\nsubject_to = ["A"]\n[[axioms]]\nid = "P"\nminimise = "Y"\nover = ["X"]\nsubject_to = ["A"]\n'
    + '[regimes.default]\naxioms = ["O", "P"]\n'
)


def chosen_again(times: int) -> Steps:
    body = ABSURD
    for number in range(1, times):
        step = {"id": str(number), "rule": "optimum", "of": "P", "at": {"X": "X", "Y": "Y"}, "proofs": [body]}
        body = [step]
    return body


WIDE = [[str(place + 1), {f"p{name}": 1 + place % 3 for name in range(place, place + 90)}] for place in range(60)]
OTHER = [
    [str(place + 1), {f"p{name}": 1 + place % 3 for name in range(200 + place, 210 + place)}] for place in range(80)
]
WIDE_PRODUCTS: Steps = [
    {"id": "1", "rule": "let", "is": {}, "over": []},
    {
        "id": "2",
        "rule": "signs",
        "of": WIDE,
        "branches": [
            [
                {
                    "id": "3",
                    "rule": "combine",
                    "level": "real",
                    "relation": ">",
                    "is": [],
                    "terms": [{"times": [["1", {}]], "facts": ["2.1", "2.1"]}] * 300,
                    "over": [],
                },
                {"id": "4", "rule": "absurd", "of": "3.1"},
            ],
            [],
            [],
        ],
    },
]
LONG_ROOT = {"of": ["-1", *["1"] * 90], "between": [f"1/{'9' * 850}", f"{'9' * 850}/7"]}

SMALL: dict[str, tuple[str, Callable[[], list[dict[str, Any]]]]] = {
    "terms that cancel while a law is read": (
        THEORY,
        lambda: [reads_again("a + (1+a+b)^60 - (1+a+b)^60 > 0", times=12_000)],
    ),
    "the same in many proofs": (THEORY, lambda: [reads_again("a + (1+a+b)^60 - (1+a+b)^60 > 0", times=3)] * 1500),
    "extremes inside each other": (
        THEORY,
        lambda: [reads_again("max(min(a,b)," * 30 + "a" + ")" * 30 + " > 0", times=9000)],
    ),
    "sums over an index": (
        THEORY,
        lambda: [entry(law(f"sum(k = 1..X, {'*'.join(['(X+k)'] * 9)}) ~ Y"), "", [], ABSURD)] * 2500,
    ),
    "powers of a long number": (
        BARE + "[parameters]\na = {}\n" + axioms("(a^100)^100 > 0"),
        lambda: [witnessed({"a": "9" * 1990}, ["A0"])],
    ),
    "a sum of long fractions": (
        BARE + PARAMETERS + axioms(" + ".join(SEVERAL) + " > 0"),
        lambda: [
            witnessed({name: f"1/{10**1980 + place}" for place, name in enumerate(SEVERAL)}, ["A0"]),
        ],
    ),
    "the greatest of long numbers": (
        BARE + "[parameters]\na = {}\nb = {}\n" + axioms(f"max({','.join(['a', 'b'] * 9_000)}) > 0"),
        lambda: [witnessed({"a": "9" * 1990, "b": f"{'9' * 990}/7"}, ["A0"])] * 20,
    ),
    "roots between long numbers": (
        BARE + "[parameters]\na = {}\n" + axioms(*["a > 0"] * 200),
        lambda: [
            witnessed(
                {},
                sorted(f"A{place}" for place in range(200)),
                roots={"a": LONG_ROOT},
                laws={"A0": ABSURD, "A1": ABSURD},
            )
        ],
    ),
    "a long program that is never obeyed": (
        PROGRAM,
        lambda: [witnessed({}, ["O", "P", "domain(a)", "trend(X)"])] * 3000,
    ),
    "a long program for every competitor": (
        PROGRAM,
        lambda: [entry({"kind": "core"}, "P cannot hold together", ["P"], chosen_again(140))] * 20,
    ),
    "products of many names": (BARE + PARAMETERS, lambda: [entry(law("1 = 1"), "1 = 1", [], WIDE_PRODUCTS)]),
    "names that take long to compare": (
        BARE + f"[parameters]\n{'x' * 200_000}a = {{}}\n{'x' * 200_000}b = {{}}\n",
        lambda: [entry(law("1 = 1"), "1 = 1", [], ONE_IS_ONE)],
    ),
    "many names in every law": (
        BARE + "[parameters]\n" + "".join(f"a{place} = {{}}\n" for place in range(20_000)),
        lambda: [entry(law("1 = 1", *["1 = 1"] * 3), "", [], ABSURD)] * 3000,
    ),
    "names that are nearly right": (
        HEAD + "".join(f"Xabcdefgh{place} = {{}}\n" for place in range(1500)),
        lambda: [entry(law(f"{' * '.join(f'Xabcdefg{place}' for place in range(20))} ~ 1"), "", [], ABSURD)] * 2000,
    ),
    "a regime for every proof": (
        HEAD + axioms(*["X ~ 1"] * 6000) + "".join(f"[regimes.r{place}]\n" for place in range(6000)),
        lambda: [{**entry(law("1 = 1"), "1 = 1", [], ONE_IS_ONE), "regime": f"r{place}"} for place in range(5000)],
    ),
    "a long reason for every proof": (
        HEAD + "".join(f'[[axioms]]\nid = "{"y" * 400}{place}"\nlaw = "X ~ 1"\n' for place in range(900)),
        lambda: [
            entry(law("1 = 1"), "1 = 1", [f"{'y' * 400}{place}" for place in range(900)], ONE_IS_ONE),
            *([entry(law("2 = 2"), "2 = 2", [], ABSURD, lemmas=[law("1 = 1")])] * 2000),
        ],
    ),
    "a long claim for every proof": (
        HEAD + f'[[claims]]\nid = "{"y" * 900_000}"\nlaw = "X ~ 1"\n',
        lambda: [entry(law("1 = 1"), "1 = 1", [], ABSURD)] * 6000,
    ),
    "a digest for every lemma": (
        THEORY + "#" + "z" * 900_000,
        lambda: [
            entry(law("1 = 1"), "1 = 1", [], ONE_IS_ONE),
            *([entry(law("2 = 2"), "2 = 2", [], ONE_IS_ONE, lemmas=[law("1 = 1")] * 20)] * 700),
        ],
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", SMALL)
def test_a_small_file_is_answered_soon(name: str, tmp_path: Path) -> None:
    """Processor time, of a machine that may be loaded: each takes seconds, and took minutes to hours."""
    theory, entries = SMALL[name]
    assert len(theory.encode()) <= 1 << 20
    path = Sent.into(tmp_path, theory).prove(*entries())
    started = time.process_time()
    answer = run(str(path))
    assert time.process_time() - started < 30
    assert answer.exit_code in (1, 2)
    assert len(answer.output) < 5_000_000


@pytest.mark.slow
@pytest.mark.parametrize(
    "theory",
    [
        HEAD + axioms(*[f"sum(k = 1..X, {'*'.join(['(X+k)'] * 9)}) ~ Y"] * 9000),
        HEAD + axioms("X ~ Y") + '[[axioms]]\nid = "{}"\nminimise = "Y"\nover = ["X"]\nsubject_to = ["A0"]\n' * 12_000,
    ],
    ids=["summands", "optima"],
)
def test_a_theory_is_read_soon(theory: str, tmp_path: Path) -> None:
    sent = Sent.into(tmp_path, HEAD)
    path = sent.prove(entry(law("1 = 1"), "1 = 1", [], ONE_IS_ONE))
    pieces = theory.split('{}"\nminimise')
    text = "".join(f'{piece}{place}"\nminimise' for place, piece in enumerate(pieces[:-1])) + pieces[-1]
    (sent.folder / "theories" / "evil.toml").write_text(text, encoding="utf-8")
    started = time.process_time()
    assert run(str(path)).exit_code in (1, 2)
    assert time.process_time() - started < 30


# What an answer says --------------------------------------------------------------------------------------------------


def test_an_answer_says_what_was_verified_and_what_was_not(tmp_path: Path) -> None:
    """A file whose one theorem is `1 = 1` looked like one that proves the theory's claims."""
    path = Sent.into(tmp_path, THEORY).prove(entry(law("1 = 1"), "1 = 1", [], ONE_IS_ONE))
    answer = run(str(path))
    assert answer.exit_code == 0
    assert "law   1 = 1" in answer.stdout
    assert "no verified proof of the claims false, true" in answer.stdout
    (found,) = json.loads(run(str(path), "--format", "json").stdout)["proofs"]
    assert found["unproved_claims"] == ["false", "true"]
    assert found["states"] == "1 = 1"


def test_a_claim_is_proved_where_it_is_in_every_regime_of_it(tmp_path: Path) -> None:
    theory = THEORY + '[regimes.default]\naxioms = ["A1"]\n[regimes.other]\naxioms = ["A2"]\n'
    sent = Sent.into(tmp_path, theory)
    about = {"kind": "claim", "id": "false", "verdict": "proved"}
    steps = [unfold(1, "A1"), *ABSURD]
    assert verify(sent.prove(entry(about, "Y ~ X^(-1)", ["A1"], steps)))[0].unproved_claims == ("false", "true")


def test_an_answer_names_the_theory_file(tmp_path: Path) -> None:
    """Whoever sends a folder chooses the axioms: a theory of the name of a bundled one is said to be another."""
    theory = THEORY.replace("evil", "resource")
    path = Sent.into(tmp_path, theory, name="resource").prove(
        entry(law("1 = 1"), "1 = 1", [], ONE_IS_ONE), name="resource"
    )
    mine, bundled = load(tmp_path / "theories" / "resource.toml").digest, load("resource").digest
    text = run(str(path)).stdout
    assert f"of {tmp_path / 'theories' / 'resource.toml'}, digest {mine}" in text
    assert f"the bundled theory `resource` differs from it, digest {bundled}" in text
    (found,) = json.loads(run(str(path), "--format", "json").stdout)["proofs"]
    assert found["theory_file"] == str(tmp_path / "theories" / "resource.toml")
    assert (found["digest"], found["bundled_digest"]) == (mine, bundled)


def test_statements_of_several_files_are_listed_on_request(tmp_path: Path) -> None:
    path = Sent.into(tmp_path, THEORY).prove(entry(law("1 = 1"), "1 = 1", [], ONE_IS_ONE))
    (tmp_path / "proofs" / "more.json").write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    short, long = run(str(path.parent)).stdout, run(str(path.parent), "--list").stdout
    assert "law   1 = 1" not in short
    assert short.count("digest") == 2
    assert long.count("law   1 = 1") == 2


# Words that mean one thing ------------------------------------------------------------------------------------------


def states(about: dict[str, Any], labels: tuple[str, ...] = (), theory: str = THEORY) -> str:
    one = read(theory)
    return theorem_of(one, one.regimes[0], about, labels).states


def test_laws_with_or_stand_in_parentheses_beside_others() -> None:
    """`a > 1 or a < 0 and b > 1 excludes b < 1` was verified: read with the usual precedence, it is false."""
    either, both = "a > 1 or a < 0", ["a > 1 or a < 0", "b > 1"]
    assert states({"kind": "disjoint", "cases": [both, ["b < 1"]]}) == "(a > 1 or a < 0) and b > 1 excludes b < 1"
    assert states({"kind": "cover", "cases": [both, [either]], "base": None}) == (
        "one of these holds: (a > 1 or a < 0) and b > 1; (a > 1 or a < 0)"
    )
    assert states(law(either)) == either
    assert states(law(either, "b > 1")) == "(a > 1 or a < 0) where b > 1"
    assert states(law("b > 1", either, either)) == "b > 1 where (a > 1 or a < 0), (a > 1 or a < 0)"
    assert states({"kind": "law", "when": [], "law": either, "base": "Y"}) == "(a > 1 or a < 0), if Y grows"
    every = "forall k: X*k^a <~ Y"
    assert states({"kind": "disjoint", "cases": [[every], ["b < 1"]]}) == f"({every}) excludes b < 1"


def test_claims_with_or_stand_in_parentheses_beside_others() -> None:
    theory = HEAD + '[[claims]]\nid = "c"\nlaw = "a > 1 or a < 0"\n'
    assert states({"kind": "claim", "id": "c", "verdict": "proved"}, theory=theory) == "a > 1 or a < 0"
    assert states({"kind": "claim", "id": "c", "verdict": "refuted"}, theory=theory) == "not: (a > 1 or a < 0)"
    labels = ("domain(a)", "trend(X)")
    about = {"kind": "open", "id": "c", "holds": False}
    assert states(about, labels, theory) == "(a > 1 or a < 0) can fail"


def test_labels_of_a_core_are_told_apart() -> None:
    theory = HEAD + '[[axioms]]\nid = "A, B"\nlaw = "X ~ Y"\n[[axioms]]\nid = "A"\nlaw = "X >> Y"\n'
    assert states({"kind": "core"}, ("A", "A, B"), theory) == 'A, "A, B" cannot hold together'


def test_formulas_with_or_stand_in_parentheses_beside_others() -> None:
    theory = read(
        HEAD
        + '[[axioms]]\nid = "A"\nlaw = ["X ~ Y or X ~ 1", "Y ~ 1"]\nwhen = "a > 1 or b > 1"\n[[axioms]]\nid = "B"\n'
        'law = "0 < b < 1 or 2 < b < 3"\n'
    )
    labels = ("A", "B", "domain(a)", "trend(X)")
    theorem = theorem_of(theory, theory.regimes[0], {"kind": "model", "without": None}, labels)
    witness = {"parameters": {"a": "1/2", "b": "1/2"}, "orders": {"X": ["1", "0"], "Y": ["0", "0"]}, "optima": {}}
    for written in (proof_markdown, proof_latex):
        text = written(theory, [(theorem, witness_from_data(witness))])
        assert r"\left(X \sim Y \;\text{or}\; X \sim 1\right),\; Y \sim 1\right) \;\text{where}\; \left(a > 1" in text
        assert r"\left(0 < b,\; b < 1\right) \;\text{or}\; \left(2 < b,\; b < 3\right)" in text
