"""Text that theorems for Coq have in common: how one stands in a file, its optima, and how a proof by refutation ends."""

from __future__ import annotations

from nslogic.export.coq.comparisons import compare_orders
from nslogic.export.coq.reading import Reader, law_in
from nslogic.export.coq.space import CoqSpace, Deep
from nslogic.kernel import LOG_LOG_SCALE, Statement, renamed
from nslogic.records import Record


class CoqTheorem(Record):
    """One theorem for Coq; `reason` says why it was left out, where it was.

    `laws` and `steps` are the data that its proof uses, `lemmas` what stands before it, `statement` the proposition, `script`
    its proof; `uses` names the theorems that have to stand before it.
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
        """Return the theorem as it stands in a file."""
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
    """Return the end of a proof: what the laws of the proof rest on, and the theorem that they are refuted.

    Only `Qed` sees that the laws as data say what is known, in Coq's kernel; to let a tactic find out takes ten times as long.
    """
    values = "".join(f"pose ({own} := {text}).\n" for own, text in space.values)
    evidence = ", ".join(one for _, one in space.laws)
    refuting = f"refute_with {space.logs}" if LOG_LOG_SCALE in space.variables else "refute"
    known = f"{refuting} [{'; '.join(space.number_list)}] [{'; '.join(space.order_list)}]"
    return f"{values}generalize {evidence}.\nexact_no_check ({known} {name}_laws {name}_steps {name}_checked).\n"


def coq_comment(text: str) -> str:
    """Return a text that may stand in a comment of Coq, and does not end it."""
    shown = "".join(one if one.isprintable() else " " for one in text)
    return shown.replace("(*", "( *").replace("*)", "* )").replace('"', "'")


def optimum_in(law: Statement) -> tuple[tuple[Statement, ...], Statement] | None:
    """Return the guard and the optimum of a law that says one."""
    if law[0] == "optimum":
        return (), law
    if law[0] == "if" and law[2][0] == "optimum":
        return law[1], law[2]
    return None


def statement(shown: CoqSpace, law: Statement, *, spelled: CoqSpace | None = None) -> str:
    """Return a hypothesis as a proposition; competitors are spelled as in another space where one is given."""
    optimum = optimum_in(law)
    if optimum is None:
        return law_in(shown, law)[0]
    guard, (_, target, sign, over, program, powers_only) = optimum
    names = {}
    inner = CoqSpace(shown.numbers, shown.quantities, dict(shown.texts), dict(shown.variables))
    inner.order_list = list(shown.order_list)
    inner.logs = shown.logs
    for quantity in (target, *over):
        other = f"{quantity}'"
        inner.texts[other], inner.variables[other] = (
            f"{(spelled or shown).texts[quantity]}'",
            2 * (len(inner.order_list) + 3) + 1,
        )
        inner.order_list.append(inner.texts[other])
        names[quantity] = ("quantity", other)
    binders = " ".join(inner.texts[f"{quantity}'"] for quantity in (target, *over))
    reader = Reader(inner, "optimum", ("one",))
    mine, theirs = reader.order(("quantity", target)), reader.order(names[target])
    text = compare_orders(theirs, ">~" if sign > 0 else "<~", mine, "power" if powers_only else "order").text
    for one in reversed(program):
        text = f"{law_in(inner, renamed(one, names))[0]} -> {text}"
    text = f"(forall {binders} : order, {text})"
    for one in reversed(guard):
        text = f"({law_in(inner, one)[0]} -> {text})"
    return text
