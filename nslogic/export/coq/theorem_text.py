"""Text that all theorems for Coq share: their place in a file, their optima, and the end of a proof by refutation."""

from __future__ import annotations

from nslogic.export.coq.comparisons import compare_orders
from nslogic.export.coq.laws import law_in
from nslogic.export.coq.reading import Reader
from nslogic.export.coq.space import CoqSpace, Deep
from nslogic.kernel import LOG_LOG_SCALE, Statement, renamed
from nslogic.records import Record


class CoqTheorem(Record):
    """One theorem for Coq; `reason` says why it was left out, if it was.

    `laws` and `steps` are the data that its proof uses, `lemmas` the text before it, `statement` the proposition and
    `script` its proof; `uses` names the theorems that have to come before it.
    """

    name: str
    about: str
    laws: str
    steps: str
    lemmas: str
    statement: str
    script: str
    reason: str
    uses: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Return the text of the theorem in a file."""
        if self.reason:
            return f"(* {self.about}\n   LEFT OUT: {coq_comment(self.reason)} *)\n"
        return f"(* {self.about} *)\n{self.lemmas}Theorem {self.name} :\n{self.statement}.\nProof.\n{self.script}Qed.\n"


def checker_theorem(name: str, laws: Deep, steps: str) -> str:
    """Return the definitions of the laws and the steps of a proof, and the lemma that the checker accepts them."""
    return (
        f"Definition {name}_laws : list law := {laws}.\n"
        f"Definition {name}_steps : proof := {steps}.\n"
        f"Lemma {name}_checked : refutes {name}_laws {name}_steps = true.\n"
        f"Proof. vm_cast_no_check (@eq_refl bool true). Qed.\n"
    )


def by_refuting(name: str, space: CoqSpace) -> str:
    """Return the end of a proof: the proofs of its laws, and the theorem that the laws are refuted.

    That the laws as data state the same as the hypotheses is left to Coq's kernel at `Qed`; a tactic takes ten times as
    long to find out.
    """
    values = "".join(f"pose ({value_name} := {text}).\n" for value_name, text in space.values)
    evidence = ", ".join(proof for _, proof in space.laws)
    refuting = f"refute_with {space.logs}" if LOG_LOG_SCALE in space.variables else "refute"
    theorem = f"{refuting} [{'; '.join(space.number_list)}] [{'; '.join(space.order_list)}]"
    return f"{values}generalize {evidence}.\nexact_no_check ({theorem} {name}_laws {name}_steps {name}_checked).\n"


def coq_comment(text: str) -> str:
    """Return a text that is safe inside a comment of Coq: it cannot end the comment."""
    printable = "".join(character if character.isprintable() else " " for character in text)
    return printable.replace("(*", "( *").replace("*)", "* )").replace('"', "'")


def optimum_in(law: Statement) -> tuple[tuple[Statement, ...], Statement] | None:
    """Return the guard and the optimum of a law, None if it has no optimum."""
    if law[0] == "optimum":
        return (), law
    if law[0] == "if" and law[2][0] == "optimum":
        return law[1], law[2]
    return None


def statement(space: CoqSpace, law: Statement, *, spelled: CoqSpace | None = None) -> str:
    """Return a hypothesis as a proposition; the names of competitors are those of `spelled`, if given."""
    optimum = optimum_in(law)
    if optimum is None:
        return law_in(space, law)[0]
    guard, (_, target, sign, over, program, powers_only) = optimum
    names = {}
    inner = CoqSpace(space.numbers, space.quantities, dict(space.texts), dict(space.variables))
    inner.order_list = list(space.order_list)
    inner.logs = space.logs
    for quantity in (target, *over):
        primed = f"{quantity}'"
        inner.texts[primed], inner.variables[primed] = (
            f"{(spelled or space).texts[quantity]}'",
            2 * (len(inner.order_list) + 3) + 1,
        )
        inner.order_list.append(inner.texts[primed])
        names[quantity] = ("quantity", primed)
    binders = " ".join(inner.texts[f"{quantity}'"] for quantity in (target, *over))
    reader = Reader(inner, "optimum", ("one",))
    mine, theirs = reader.order(("quantity", target)), reader.order(names[target])
    text = compare_orders(theirs, ">~" if sign > 0 else "<~", mine, "power" if powers_only else "order").text
    for part in reversed(program):
        text = f"{law_in(inner, renamed(part, names))[0]} -> {text}"
    text = f"(forall {binders} : order, {text})"
    for part in reversed(guard):
        text = f"({law_in(inner, part)[0]} -> {text})"
    return text
