"""The steps of a proof in prose: numbered lines, cases, and the conditions on parameters that each step uses.

A fact that a step of the kernel gives is stated once and then referred to by its number, a law by its label. Steps that
only unfold a law or raise it to a power get no line: later steps refer to the law itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nslogic.kernel import (
    BUILT_IN,
    GOAL,
    Definition,
    Fact,
    Law,
    Real,
    Statement,
    Vector,
    expanded,
    read,
)
from nslogic.proof.auxiliary_names import names_of_law
from nslogic.proof.proof_tree import Node, Refutation, product_of, vector_of, walk
from nslogic.proof.steps import (
    AbsurdStep,
    CombineStep,
    CompareStep,
    LetStep,
    OptimumStep,
    SignsStep,
    SplitStep,
    Term,
    TrustedStep,
    UnfoldStep,
    uses,
)
from nslogic.report.narration.direct import DirectNode, directed, vectors
from nslogic.report.narration.formulas import FactFormulas, has_denominator, raised_to
from nslogic.report.narration.lines import LinePiece, Math, ProofLine, Strong, bracketed, called, reference, using
from nslogic.report.narration.terms import is_order
from nslogic.report.page import enumeration

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction

KNOWN_AS = {
    "(t)": "t grows",
    "(log t)": "log t grows",
    "(log log t)": "log log t does not fall",
    "(log t / log log t)": "log log t is below log t",
    GOAL: "the theorem denied",
}
"""The names of facts without a label."""


@dataclass(frozen=True)
class Ref:
    """A reference to a fact: the law or line named `text`, raised to `power`, under `conditions`."""

    text: str
    power: RationalFunction
    conditions: tuple[str, ...] = ()


@dataclass(frozen=True)
class Direct:
    """The conclusion of every case of a direct proof: the law itself, instead of an absurdity."""

    assumed: str
    law: Statement
    raised: RationalFunction


@dataclass
class Narrator:
    """The narrator of one proof; `lines` are those written so far."""

    formulas: FactFormulas
    lines: list[ProofLine] = field(default_factory=list)
    _refs: dict[str, Ref] = field(default_factory=dict)
    _count: int = 0
    _direct: Direct | None = None

    def narrate(self, body: Refutation) -> tuple[ProofLine, ...]:
        """Return the lines of a proof."""
        unit = self.formulas.numbers.one
        self._refs = {name: Ref(KNOWN_AS.get(name) or called(name), unit) for name in (*BUILT_IN, *body.assumes)}
        goal = body.known.get(GOAL)
        if isinstance(goal, Law) and goal.holds:
            self._refs[GOAL] = Ref("what is refuted", unit)
        self._body(body, ())
        return tuple(self.lines)

    def _body(self, body: Refutation, path: tuple[int, ...]) -> None:
        nodes = tuple(map(directed, body.nodes, [body.known] * len(body.nodes)))
        used = {name for _, node in walk(Refutation(body.assumes, body.known, nodes)) for name in uses(node.step)}
        following = dict(zip((node.id for node in nodes), nodes[1:], strict=False))
        closed: set[str] = set()
        for node in nodes:
            if node.id in closed:
                continue
            match node.step:
                case UnfoldStep() as step:
                    self._unfold(body, node, step, used)
                case SplitStep() if isinstance(node, DirectNode):
                    self._directly(body, node, path)
                case SplitStep() | SignsStep() | CompareStep():
                    self._split(body, node, path)
                case CombineStep() as step:
                    after = following.get(node.id)
                    closes = after is not None and isinstance(after.step, AbsurdStep) and (after.step.of,) == node.gives
                    if closes and after is not None:
                        closed.add(after.id)
                    self._combine(body, node.gives[0], step, closes=closes)
                case LetStep() as step:
                    self._let(body, node.gives[0], step)
                case OptimumStep() as step:
                    self._optimum(body, node, step, path)
                case AbsurdStep(_, of):
                    fact = Math(self.formulas.fact(body.known[of]))
                    self._say("But ", self._named((of,)), " says ", fact, ", which is absurd.")
                case TrustedStep(_, facts):
                    self._say(
                        Strong("Trusted, not proved:"),
                        " z3 answers that ",
                        self._named(facts),
                        " cannot hold together.",
                    )

    # Lines -----------------------------------------------------------------------------------------------------------

    def _say(self, *pieces: LinePiece, number: int | None = None, heading: bool = False) -> None:
        self.lines.append(ProofLine(pieces, number, heading))

    def _new(self, name: str) -> int:
        """Return a new line number, and refer to a fact by it from now on."""
        self._count += 1
        self._refs[name] = Ref(str(self._count), self.formulas.numbers.one)
        return self._count

    def _named(self, names: Sequence[str]) -> str:
        texts = dict.fromkeys(text for name in names for text in (self._refs[name].text, *self._refs[name].conditions))
        return enumeration([bracketed(text) for text in texts])

    # Laws ------------------------------------------------------------------------------------------------------------

    def _unfold(self, body: Refutation, node: Node, step: UnfoldStep, used: set[str]) -> None:
        fact, of = body.known[step.of], self._refs[step.of]
        assert isinstance(fact, Law), "only laws are unfolded"
        law = expanded(fact.law)
        if law[0] in ("order", "real"):
            self._atom(body, node, law, of, used)
        elif fact.law[0] == "forall" or not fact.holds:
            if step.of == GOAL:
                self._say("Suppose that the theorem does not hold. Then:")
            else:
                means = "means, for every index" if fact.law[0] == "forall" else "fails"
                self._say(f"{bracketed(of.text)} {means}:")
            for name in node.gives:
                part = body.known[name]
                if name in used:
                    self._say(self._fact(part), number=self._new(name))
        else:
            for position, name in enumerate(node.gives, 1):
                text = of.text if len(node.gives) == 1 else f"{of.text}, law {position}"
                self._refs[name] = Ref(text, of.power)

    def _fact(self, fact: Fact) -> LinePiece:
        return Math(self.formulas.fact(fact))

    def _atom(self, body: Refutation, node: Node, law: Statement, of: Ref, used: set[str]) -> None:
        reading, _ = read(law, node.id)
        parts = names_of_law(law, node.id)
        for name, part in parts.items():
            self._introduce(name, part, of.text)
        for name, (fact, needed) in zip(node.gives, reading.facts, strict=False):
            if name in used:
                why = f", since {bracketed(of.text)} is defined" if needed else ""
                self._say(self._fact(fact), f"{why}.", number=self._new(name))
        relation = node.gives[-1]
        if relation in used and (parts or has_denominator(law, node.id)):
            self._say(f"{bracketed(of.text)} says ", self._fact(body.known[relation]), ".", number=self._new(relation))
        else:
            power = self.formulas.value(raised_to(law, node.id))
            self._refs[relation] = Ref(of.text, of.power * power)

    def _introduce(self, name: str, part: Statement, label: str) -> None:
        symbol, formula = Math(self.formulas.symbols[name]), Math(self.formulas.part(part))
        if not is_order(part):
            self._say("Write ", symbol, " for ", formula, f" in {bracketed(label)}.")
            return
        why = {
            "plus": "a sum has the order of its greatest term",
            "greatest": "it is one of these orders, and at least each of them",
            "least": "it is one of these orders, and at most each of them",
            "log": "it is that of the logarithm of t if the argument has a power of t, and a lower one otherwise",
            "series": "it is that of the end that dominates, times the logarithm of their quotient if neither does",
        }[part[0]]
        self._say("Write ", symbol, " for the order of ", formula, f" in {bracketed(label)}: {why}.")

    # Cases -----------------------------------------------------------------------------------------------------------

    def _split(self, body: Refutation, node: Node, path: tuple[int, ...]) -> None:
        match node.step:
            case SignsStep(_, value):
                self._say("Consider the sign of ", Math(self.formulas.coefficient(self.formulas.value(value))), ".")
            case CompareStep():
                self._say("Compare two orders: one is greater, or they are equal.")
            case SplitStep(number, of):
                self._say(*self._choice(body.known[of], of, len(node.cases)))
                for name, part in _new_parts(body.known[of], number):
                    self._introduce(name, part, self._refs[of].text)
        alone = len(node.cases) == 1
        for position, case in enumerate(node.cases, 1):
            branch = path if alone else (*path, position)
            if not alone:
                self._say(f"Case {'.'.join(map(str, branch))}.", heading=True)
            used = {name for _, inner in walk(case) for name in uses(inner.step)}
            for name in case.assumes:
                if name in used:
                    self._assume(name, case.known[name], "" if alone else "Suppose ")
            self._body(case, branch)

    def _assume(self, name: str, fact: Fact, word: str) -> None:
        if isinstance(fact, Law) and not fact.holds:
            fails: tuple[LinePiece, ...] = (Math(self.formulas.law_within(fact.law)), " fails.")
            self._say(*((f"{word}that ",) if word else ()), *fails, number=self._new(name))
        else:
            self._say(*((word,) if word else ()), self._fact(fact), ".", number=self._new(name))

    def _choice(self, fact: Fact, of: str, cases: int) -> tuple[LinePiece, ...]:
        ref = bracketed(self._refs[of].text)
        ways = ". Then:" if cases == 1 else f": there are {cases} cases."
        match fact:
            case Law(law, True) if law[0] == "if":
                return (f"Either a condition of {ref} fails, or its law holds.",)
            case Law(law, False):
                if of == GOAL:
                    return ("Suppose that ", Math(self.formulas.law_within(law)), f" does not hold{ways}")
                return (f"{ref} leaves {cases} cases.",) if cases > 1 else (f"By {ref}:",)
            case Definition():
                return (f"One of the cases of {ref} applies.",)
            case Real():
                return (f"By {ref}, it is positive or negative.",)
        return (f"By {ref}, one of {cases} laws holds.",)

    def _directly(self, body: Refutation, node: Node, path: tuple[int, ...]) -> None:
        """Narrate a direct proof of the law, case by case, instead of assuming the contrary."""
        goal, name = body.known[GOAL], f"{node.id}.1"
        assert isinstance(goal, Law), "the goal is a law"
        self._refs[name] = Ref(GOAL, self.formulas.numbers.one)
        self._direct = Direct(name, goal.law, self.formulas.value(raised_to(goal.law, node.id)))
        self._body(node.cases[0], path)
        self._direct = None

    # Arithmetic ------------------------------------------------------------------------------------------------------

    def _combine(self, body: Refutation, name: str, step: CombineStep, *, closes: bool) -> None:
        combined = body.known[name]
        if isinstance(combined, Real):
            self._numbers(body, name, step, closes=closes)
            return
        factors, conditions = self._factors(body.known, step)
        direct = self._direct
        if direct is not None and closes and direct.assumed in vectors(body.known, step):
            own = factors.pop(direct.assumed)[1] * direct.raised
            product = self._product({factor: (text, -power / own) for factor, (text, power) in factors.items()})
            self._say(*product, Math(self.formulas.law(direct.law)), ", as was to be shown", *using(conditions), ".")
            return
        if len(factors) == 1 and not closes and len(step.terms) == 1:
            ((text, power),) = factors.values()
            self._refs[name] = Ref(text, power, tuple(conditions))
            return
        end = ", which is absurd" if closes else ""
        number = None if closes else self._new(name)
        self._say(*self._product(factors), self._fact(combined), end, *using(conditions), ".", number=number)

    def _factors(
        self, known: Mapping[str, Fact], step: CombineStep
    ) -> tuple[dict[str, tuple[str, RationalFunction]], dict[str, None]]:
        """Return the laws that are multiplied, each with its power, and the conditions that signs and divisions use."""
        divisor = self.formulas.value(product_of(known, step.over))
        factors: dict[str, tuple[str, RationalFunction]] = {}
        conditions: dict[str, None] = {}
        for term in step.terms:
            name = vector_of(known, term)
            reals = [fact for fact in term.facts if isinstance(known[fact], Real)]
            if name is None:
                self._note(conditions, reals)
                continue
            ref, fact = self._refs[name], known[name]
            power = self.formulas.value(term.times * product_of(known, reals)) / divisor * ref.power
            before = factors[name][1] if name in factors else self.formulas.numbers.zero
            factors[name] = ref.text, before + power
            conditions.update(dict.fromkeys(ref.conditions))
            if isinstance(fact, Vector) and fact.relation != "=":
                self._note(conditions, reals)
        self._note(conditions, step.over)
        # assumptions in their order, then what was shown, however the step was found
        return {name: factors[name] for name in self._refs if name in factors}, conditions

    def _note(self, conditions: dict[str, None], names: Sequence[str]) -> None:
        for name in names:
            conditions.update(dict.fromkeys((self._refs[name].text, *self._refs[name].conditions)))

    def _product(self, factors: Mapping[str, tuple[str, RationalFunction]]) -> tuple[LinePiece, ...]:
        shown = [(text, power) for text, power in factors.values() if power]
        if len(shown) == 1 and shown[0][1] == 1:
            return (f"By {bracketed(shown[0][0])}, ",)
        parts = []
        for text, power in shown:
            exponent = self.formulas.coefficient(power)
            parts.append(reference(text) + ("" if exponent == "1" else f"^{{{exponent}}}"))
        verb = "Take" if len(shown) == 1 else "Multiply"
        return f"{verb} ", Math(r" \cdot ".join(parts)), ": "

    def _numbers(self, body: Refutation, name: str, step: CombineStep, *, closes: bool) -> None:
        if not closes and self._only_scaled(body.known, name, step):
            return
        parts = [self._summand(term) for term in step.terms]
        total = " + ".join(parts)
        over = ""
        if step.over:
            over = f", divided by {self._named(step.over)}"
        end = ", which is absurd" if closes else ""
        number = None if closes else self._new(name)
        self._say("From ", Math(total), f"{over}: ", self._fact(body.known[name]), f"{end}.", number=number)

    def _only_scaled(self, known: Mapping[str, Fact], name: str, step: CombineStep) -> bool:
        """Return whether a combination only scales a fact by a number; if so, refer to it as that fact."""
        term = step.terms[0]
        if len(step.terms) != 1 or step.over or len(term.facts) != 1 or term.times.constant is None:
            return False
        ref = self._refs[term.facts[0]]
        if term.times.constant != 1 and known[term.facts[0]] != known[name]:
            return False
        self._refs[name] = ref
        return True

    def _summand(self, term: Term) -> str:
        references = [reference(self._refs[name].text) for name in term.facts]
        constant = term.times.constant
        if constant == 1 and references:
            return r" \cdot ".join(references)
        factor = self.formulas.coefficient(self.formulas.value(term.times))
        if constant is None or constant < 0:
            factor = rf"\left({factor}\right)"
        return r" \cdot ".join([factor, *references])

    # Optima ----------------------------------------------------------------------------------------------------------

    def _let(self, body: Refutation, name: str, step: LetStep) -> None:
        divisor = self.formulas.value(product_of(body.known, step.over))
        powers = {part: self.formulas.value(value) / divisor for part, value in step.form.items()}
        right = self.formulas.product(powers)
        conditions: dict[str, None] = {}
        self._note(conditions, step.over)
        symbol = self.formulas.symbols[step.name]
        self._say("Let ", Math(rf"{symbol} \sim {right}"), *using(conditions), ".", number=self._new(name))
        self._refs[name] = Ref(self._refs[name].text, divisor)

    def _optimum(self, body: Refutation, node: Node, step: OptimumStep, path: tuple[int, ...]) -> None:
        of = bracketed(self._refs[step.of].text)
        symbols = self.formulas.symbols
        at = ", ".join(symbols[name] for _, name in sorted(step.at))
        quantities = ", ".join(symbols[name] for name, _ in sorted(step.at))
        self._say(f"Compare {of} with the competitor that has ", Math(at), " for ", Math(quantities), ".")
        for position, case in enumerate(node.cases, 1):
            branch = (*path, position)
            denied = case.known[case.assumes[0]]
            assert isinstance(denied, Law), "a law of the program is denied"
            self._say(f"Competitor, {'.'.join(map(str, branch))}.", heading=True)
            self._say(
                "It obeys ", Math(self.formulas.law(denied.law)), ": suppose not.", number=self._new(case.assumes[0])
            )
            self._body(case, branch)
        self._say(
            "The competitor obeys the program; since none is better, ",
            self._fact(body.known[node.gives[0]]),
            ".",
            number=self._new(node.gives[0]),
        )


def _new_parts(fact: Fact, number: str) -> Iterator[tuple[str, Statement]]:
    """Yield the auxiliary names, and the parts of the law that they stand for, of a failing law that a step splits."""
    if isinstance(fact, Law) and expanded(fact.law)[0] in ("order", "real"):
        yield from names_of_law(fact.law, number).items()
