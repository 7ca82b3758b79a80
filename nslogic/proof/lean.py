"""Proofs as Lean 4 for Mathlib, step by step. Nothing here was run: the files say so.

A theorem is stated over real numbers and orders (pairs of real numbers); each step of the kernel is one tactic:
`obtain` for what a law says, `rcases` for cases, `linear_combination`, `linarith` and lemmas about forms for sums of
products of facts. A step that was left to a solver is `sorry`, and nothing else is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from nslogic.kernel import (
    GOAL,
    LOG_SCALE,
    SCALE,
    Definition,
    Fact,
    Law,
    Point,
    Real,
    Statement,
    Vector,
    expanded,
    mentioned,
)
from nslogic.proof.lean_sums import divisor, of_equation, of_form, product
from nslogic.proof.lean_terms import (
    PRELUDE,
    alternatives,
    binders,
    fact,
    label,
    law,
    literal,
    name,
    number,
    part,
    polynomial,
    side,
)
from nslogic.proof.replay import (
    Body,
    Node,
    failing,
    laws_of,
    names_of_law,
    no_better,
    point_of,
    product_of,
    replay,
    replayed,
    walk,
)
from nslogic.proof.theorems import LEMMA, Theorem
from nslogic.theory.model import Theory

Proof: TypeAlias = "list[dict[str, Any]] | dict[str, Any]"
"""The steps of a proof, or a witness."""


def lean(theory: Theory, proofs: Sequence[tuple[Theorem, Proof]]) -> str:
    """Return the theorems of a theory as one Lean file.

    Args:
        theory: What the theorems belong to.
        proofs: Theorems with what proves them, as the kernel accepted it.
    """
    head = [
        "/-",
        f"The theorems of the theory {_comment(theory.name)}, for Lean 4 with Mathlib.",
        f"SHA-256 of the theory's files: {theory.digest}",
        "",
        "This file was written by a machine and was NOT RUN: no Lean was at hand where it was made.",
        "A `sorry` stands where a step was left to a solver (trusted), and nowhere else.",
        "-/",
        "import Mathlib",
        "",
        "namespace NSLogic",
        "",
        PRELUDE,
    ]
    shown: dict[str, _Shown] = {}
    found: list[str] = []
    numbered = [(place, *pair) for place, pair in enumerate(proofs, 1)]
    for place, theorem, proof in sorted(numbered, key=lambda one: bool(one[1].lemmas)):
        found += _theorem(place, theorem, proof, shown)
    return "\n".join([*head, *found, "end NSLogic"]) + "\n"


@dataclass(frozen=True)
class _Shown:
    """A theorem that others may use: its number, and the parameters and quantities that it is about."""

    number: int
    parameters: tuple[str, ...]
    quantities: tuple[str, ...]


def _theorem(number: int, theorem: Theorem, proof: Proof, shown: dict[str, _Shown]) -> Iterator[str]:
    about = f"/-- {_comment(theorem.regime.name)}: {_comment(theorem.states)} -/"
    if isinstance(proof, dict):
        yield from (about, *_witness(number, theorem, proof), "")
        return
    body = replay(theorem, proof)
    if any(lemma.subject not in shown for lemma in theorem.lemmas):
        yield from (f"-- LEFT OUT, as a lemma is not in this file: {_comment(theorem.states)}", "")
        return
    lemmas = [shown[lemma.subject] for lemma in theorem.lemmas]
    own = _shown(number, theorem, body, lemmas)
    if not lemmas:
        shown.setdefault(theorem.subject, own)
    yield about
    yield f"theorem theorem_{number} {binders(own.parameters, own.quantities)}"
    for one, statement in theorem.assumptions.items():
        yield f"    ({label(one)} : {law(statement)})"
    if theorem.goal is None:
        yield "    : False := by"
    elif theorem.goal.holds:
        yield f"    : ¬ ({law(theorem.goal.law)}) := by"
    else:
        yield f"    : {law(theorem.goal.law)} := by"
    for place, (lemma, known) in enumerate(zip(theorem.lemmas, lemmas, strict=True), 1):
        arguments = [name(one) for one in (*known.parameters, *known.quantities)] + [*map(label, lemma.hypotheses)]
        own_label = LEMMA.format(place)
        yield f"  have {label(own_label)} : {law(theorem.hypotheses[own_label])} :="
        yield f"    theorem_{known.number} {' '.join(arguments)}"
    if theorem.goal is not None:
        yield f"  {'intro' if theorem.goal.holds else 'by_contra'} {label(GOAL)}"
    writer = _Steps()
    writer.body(body, 1)
    yield from (*writer.lines, "")


def _shown(number: int, theorem: Theorem, body: Body, lemmas: Sequence[_Shown]) -> _Shown:
    spoken_of: set[tuple[str, str]] = set()
    for statement in (*theorem.assumptions.values(), *theorem.hypotheses.values()):
        mentioned(statement, spoken_of)
    if theorem.goal is not None:
        mentioned(theorem.goal.law, spoken_of)
    spoken_of.update(("quantity", one) for _, node in walk(body) for _, one in node.at if one in theorem.quantities)
    for lemma in lemmas:
        spoken_of.update(("parameter", one) for one in lemma.parameters)
        spoken_of.update(("quantity", one) for one in lemma.quantities)
    parameters, quantities = (
        tuple(sorted(one for sort, one in spoken_of if sort == wanted)) for wanted in ("parameter", "quantity")
    )
    return _Shown(number, parameters, quantities)


def _comment(text: str) -> str:
    """Return text that cannot end a comment."""
    shown = "".join(one if one.isprintable() else " " for one in text)
    return shown.replace("-/", "- /").replace("/-", "/ -")


def _witness(number: int, theorem: Theorem, witness: dict[str, Any]) -> Iterator[str]:
    point, laws = point_of(witness), laws_of(witness)
    bound = [f"({name(one)} : ℝ)" for one in (*point.roots, *point.numbers)]
    bound += [f"({name(one)} : Order)" for one in point.orders]
    values = [name(one) for one in point.roots] + [literal(value) for value in point.numbers.values()]
    values += [f"⟨{literal(power)}, {literal(log)}⟩" for power, log in point.orders.values()]
    said = " ∧\n      ".join(f"({law(statement)})" for statement in theorem.hypotheses.values())
    there = "".join(f"∃ {one}, " for one in bound)
    yield f"theorem theorem_{number} :\n    {there}\n      {said} := by"
    for one in point.roots:
        yield from _root(point, one)
    yield f"  refine ⟨{', '.join([*values, *('?_' for _ in theorem.hypotheses)])}⟩"
    for one in theorem.hypotheses:
        if one in witness["optima"]:
            yield from _best(theorem.hypotheses[one], point, witness["optima"][one])
        elif one in laws:
            facts = failing(point, theorem.hypotheses[one])
            yield "  · by_contra refuted"
            yield f"    have {label(GOAL)} : {fact(facts[GOAL])} := by read_laws refuted"
            writer = _Steps()
            writer.body(replayed(facts, laws[one]), 2)
            yield from writer.lines
        else:
            yield f"  · read_laws -- {_comment(one)}"


def _root(point: Point, one: str) -> Iterator[str]:
    """Yield that a polynomial that is negative at one end of an interval and positive at the other has a root there."""
    equation, above, below = point.root(one)
    x, function = name(one), number(equation.law[2], [])
    low, high = (literal(law.law[3][1]) for law in (above, below))
    names = ", ".join(label(f"{one} {place}") for place in (2, 3, 1))
    yield f"  obtain ⟨{x}, {names}⟩ : ∃ {x} : ℝ, {x} > {low} ∧ {x} < {high} ∧ {function} = 0 := by"
    yield f"    have there := intermediate_value_Ioo (f := fun {x} : ℝ => {function}) (a := {low}) (b := {high})"
    yield "      (by norm_num) (by fun_prop)"
    yield "    obtain ⟨x, ⟨low, high⟩, zero⟩ := there ⟨by norm_num, by norm_num⟩"
    yield "    exact ⟨x, low, high, zero⟩"


def _best(statement: Statement, point: Point, steps: list[dict[str, Any]]) -> Iterator[str]:
    """Yield that no competitor is better at a witness."""
    said = statement[2] if statement[0] == "if" else statement
    free = sorted({said[1], *said[3]})
    facts = no_better(point, statement)
    program = [label(one) for one in facts if one != "better"]
    guard = ["_"] if statement[0] == "if" else []
    yield f"  · intro {' '.join([*guard, *map(name, free), *program])}"
    yield "    by_contra worse"
    yield f"    have {label('better')} : {fact(facts['better'])} := by read_laws worse"
    writer = _Steps()
    writer.body(replayed(facts, steps), 2)
    yield from writer.lines


@dataclass
class _Steps:
    """Write the steps of a proof as tactics."""

    lines: list[str] = field(default_factory=list)

    def _say(self, depth: int, text: str) -> None:
        self.lines.append("  " * depth + text)

    def body(self, body: Body, depth: int) -> None:
        """Write the steps of a body."""
        for node in body.nodes:
            getattr(self, f"_{node.rule}")(body, node, depth)

    # Laws ------------------------------------------------------------------------------------------------------------

    def _unfold(self, body: Body, node: Node, depth: int) -> None:
        of = label(node.of[0])
        known = body.known[node.of[0]]
        assert isinstance(known, Law), "only laws are unfolded"
        statement = expanded(known.law)
        names = [label(one) for one in node.gives]
        if statement[0] in ("order", "real"):
            how = self._parts(statement, node, depth)
            for one in node.gives:
                self._say(depth, f"have {label(one)} : {fact(body.known[one])} := by {how}")
        elif known.holds:
            self._say(depth, f"obtain ⟨{', '.join(names)}⟩ := {of}" if len(names) > 1 else f"have {names[0]} := {of}")
        else:
            for one in node.gives:
                self._say(depth, f"have {label(one)} : {fact(body.known[one])} := by have said := {of}; tauto")

    def _parts(self, statement: Statement, node: Node, depth: int) -> str:
        """Name the parts of a law that its facts speak of; return the tactic that reads the law."""
        said = ["said"]
        for one, stands_for in names_of_law(statement, node.id).items():
            sort, term = part(stands_for, is_order=_is_order(stands_for))
            self._say(depth, f"obtain ⟨{name(one)}, {name(one)}_is⟩ : ∃ x : {sort}, x = {term} := ⟨_, rfl⟩")
            said.append(f"{name(one)}_is")
        return f"have said := {label(node.of[0])}; read_laws {' '.join(said)}"

    def _split(self, body: Body, node: Node, depth: int) -> None:
        known = body.known[node.of[0]]
        cases = [[case.known[one] for one in case.assumes] for case in node.cases]
        if isinstance(known, Law):
            statement = expanded(known.law)
            if statement[0] in ("order", "real"):
                how = self._parts(statement, node, depth)
            else:
                how = f"have said := {label(node.of[0])}; tauto"
        else:
            how = "exact " + label(node.of[0]) if isinstance(known, Definition) else _SIGN_OF.format(label(node.of[0]))
        self._cases(node, cases, how, depth)

    def _signs(self, _body: Body, node: Node, depth: int) -> None:
        cases = [[case.known[one] for one in case.assumes] for case in node.cases]
        positive = cases[0][0]
        assert isinstance(positive, Real), "the cases of a sign"
        value = polynomial(positive.value)
        self._cases(
            node,
            cases,
            f"rcases lt_trichotomy (0 : ℝ) ({value}) with h | h | h <;> [left; (right; left); (right; right)] <;> linarith",
            depth,
        )

    def _compare(self, _body: Body, node: Node, depth: int) -> None:
        cases = [[case.known[one] for one in case.assumes] for case in node.cases]
        form = cases[0][0]
        assert isinstance(form, Vector), "the cases of a form"
        power, log = side(form.form, "power"), side(form.form, "log")
        if form.level == "power":
            how = f"rcases lt_trichotomy (0 : ℝ) ({power}) with h | h | h"
            how += " <;> [left; (right; left); (right; right)] <;> linarith"
        else:
            how = f"rcases compare_forms ({power}) ({log}) with h | h | h"
            how += " <;> [left; (right; left); (right; right)] <;> (convert h using 1 <;> ring)"
        self._cases(node, cases, how, depth)

    def _cases(self, node: Node, cases: Sequence[Sequence[Fact]], how: str, depth: int) -> None:
        self._say(depth, f"have s{node.id} : {alternatives(cases)} := by {how}")
        patterns = []
        for case in node.cases:
            names = [label(one) for one in case.assumes]
            patterns.append(f"⟨{', '.join(names)}⟩" if len(names) > 1 else names[0])
        self._say(depth, f"rcases s{node.id} with {' | '.join(patterns)}")
        for case in node.cases:
            self._say(depth, "·")
            self.body(case, depth + 1)

    # Arithmetic ------------------------------------------------------------------------------------------------------

    def _combine(self, body: Body, node: Node, depth: int) -> None:
        said = body.known[node.gives[0]]
        self._say(depth, f"have {label(node.gives[0])} : {fact(said)} := by")
        if isinstance(said, Vector) and said.level == "order":
            self._forms(body.known, node, said, depth + 1)
        else:
            self._reals(body.known, node, said, depth + 1)

    def _reals(self, known: Mapping[str, Fact], node: Node, said: Fact, depth: int) -> None:
        assert isinstance(said, (Real, Vector)), "a combination concludes a relation"
        below = divisor(known, node.over, positive=said.relation != "=")
        if said.relation == "=":
            if below:
                self._say(depth, f"refine (mul_eq_zero.mp ?_).resolve_left {below}")
            parts = [of_equation(known, term) for term in node.terms]
            self._say(depth, f"linear_combination {' + '.join(parts)}")
            return
        if below:
            lemma = "mul_pos_iff_of_pos_left" if said.relation == ">" else "mul_nonneg_iff_of_pos_left"
            self._say(depth, f"refine ({lemma} {below}).mp ?_")
        products = [product(known, term.facts, power=True)[0] for term in node.terms if term.facts]
        self._say(depth, f"nlinarith [{', '.join(products)}]")

    def _forms(self, known: Mapping[str, Fact], node: Node, said: Vector, depth: int) -> None:
        below = divisor(known, node.over, positive=said.relation != "=")
        kind = {"=": "Zero", ">=": "Nonneg", ">": "Pos"}[said.relation]
        if below:
            self._say(depth, f"refine {kind}.of_scale {below} ?_")
        terms = sorted((of_form(known, term) for term in node.terms), key=lambda one: -_RANK[one[1]])
        proof, relation = terms[0]
        for other, weaker in terms[1:]:
            if relation == "=":
                proof = f"{proof}.add {other}"
            else:
                proof = f"{proof}.add ({other}{'' if weaker == '>=' else '.nonneg'})"
            proof = f"({proof})"
        if relation != said.relation:
            proof = f"({proof}).nonneg"
        self._say(depth, f"have sum := {proof}")
        self._say(depth, "convert sum using 1 <;> ring")

    def _let(self, body: Body, node: Node, depth: int) -> None:
        made = f"{node.id}#1"
        value = product_of(body.known, node.over)
        form = dict(node.form)
        below = f" / ({polynomial(value)})"
        pair = ", ".join(f"({side(form, which)}){below}" for which in ("power", "log"))
        said = fact(body.known[node.gives[0]]).replace(f"{name(made)}.", "x.")
        nonzero = divisor(body.known, node.over, positive=False)
        self._say(depth, f"obtain ⟨{name(made)}, {label(node.gives[0])}⟩ : ∃ x : Order, {said} := by")
        if nonzero:
            self._say(depth + 1, f"have nonzero := {nonzero}")
        self._say(depth + 1, f"exact ⟨⟨{pair}⟩, by constructor <;> (simp only []; field_simp; ring)⟩")

    def _optimum(self, body: Body, node: Node, depth: int) -> None:
        names = []
        for position, case in enumerate(node.cases, 2):
            denied = case.known[case.assumes[0]]
            assert isinstance(denied, Law), "a law of the program is denied"
            names.append(f"p{node.id}_{position}")
            self._say(depth, f"have {names[-1]} : {law(denied.law)} := by")
            self._say(depth + 1, f"by_contra {label(case.assumes[0])}")
            self.body(case, depth + 1)
        scales = {SCALE: "(⟨1, 0⟩ : Order)", LOG_SCALE: "(⟨0, 1⟩ : Order)"}
        at = [scales.get(one) or name(one) for _, one in node.at]
        self._say(depth, f"have best := {label(node.of[0])} {' '.join([*at, *names])}")
        self._say(depth, f"have {label(node.gives[0])} : {fact(body.known[node.gives[0]])} := by read_laws best")

    def _absurd(self, _body: Body, node: Node, depth: int) -> None:
        self._say(depth, f"exact absurd {label(node.of[0])} (by norm_num [Zero, Nonneg, Pos])")

    def _trusted(self, _body: Body, node: Node, depth: int) -> None:
        self._say(depth, f"sorry -- trusted: z3 refuted {_comment(', '.join(map(label, node.of)))}")


_RANK = {"=": 0, ">=": 1, ">": 2}
_SIGN_OF = "rcases lt_or_gt_of_ne {} with h | h <;> [right; left] <;> linarith"


def _is_order(term: Statement) -> bool:
    return term[0] in ("plus", "log", "series") or (
        term[0] in ("least", "greatest")
        and term[1][0] not in ("number", "parameter", "sum", "product", "quotient", "power")
        and (term[1][0] not in ("least", "greatest") or _is_order(term[1]))
    )
