"""The steps of a proof, for the checker of the Coq prelude: one step of the kernel becomes a few of its steps.

Nothing here is trusted: a mistake makes Coq refuse the theorem.
"""

from __future__ import annotations

from nslogic.export.coq.branch import (
    Branch,
    LeftOutError,
    Said,
    Waiting,
)
from nslogic.export.coq.case_steps import signs, split
from nslogic.export.coq.combine_steps import combine, let
from nslogic.export.coq.comparisons import compare_orders
from nslogic.export.coq.hypotheses import enter
from nslogic.export.coq.reading import Reader, as_facts, law_in, needs_of
from nslogic.export.coq.space import key as name_of
from nslogic.kernel import (
    Law,
    ProofError,
    consequences,
    expanded,
    renamed,
)
from nslogic.proof.steps import (
    AbsurdStep,
    Body,
    CombineStep,
    CompareStep,
    LetStep,
    OptimumStep,
    SignsStep,
    SplitStep,
    TrustedStep,
    UnfoldStep,
)


def body(branch: Branch, steps: Body) -> str:
    """Return the checker's steps for a list of steps of the kernel."""
    for step in steps:
        match step:
            case UnfoldStep():
                _unfold(branch, step)
            case CombineStep():
                combine(branch, step)
            case LetStep():
                let(branch, step)
            case OptimumStep():
                _optimum(branch, step)
            case SplitStep():
                return split(branch, step, body)
            case SignsStep():
                return signs(branch, step, body)
            case AbsurdStep():
                return branch.finished(f"(Absurd {name_of(branch.known(step.of).key)})")
            case TrustedStep():
                raise LeftOutError(f"step {step.id} is left to {step.solver}")
            case CompareStep():
                raise ProofError(f"step {step.id}: there is no rule {step.rule!r} here")
    raise ProofError("the proof does not end")


def _said(branch: Branch, name: str) -> Said:
    entry = branch.entries.get(name)
    if not isinstance(entry, Said):
        raise ProofError(f"{name} is not a law")
    return entry


def _unfold(branch: Branch, step: UnfoldStep) -> None:
    said, prefix = _said(branch, step.of), step.id
    match expanded(said.law), said.holds:
        case ("and" | "or", *parts), _:
            found = branch.chain(said.key, len(parts))
            for place, (part, key) in enumerate(zip(parts, found, strict=True), 1):
                branch.entries[f"{prefix}.{place}"] = Said(part, said.holds, key)
        case ("if", guard, law), False:
            found = branch.chain(said.key, len(guard) + 1)
            for place, (part, key) in enumerate(zip(guard, found, strict=False), 1):
                branch.entries[f"{prefix}.{place}"] = Said(part, True, key)
            branch.entries[f"{prefix}.{len(found)}"] = Said(law, False, found[-1])
        case (("order" | "real"), *_) as atom, True:
            reader = Reader(branch.space, prefix, atom)
            piece = reader.piece()
            needs = needs_of(reader)
            found = branch.chain(said.key, len(needs) + 1)
            facts = as_facts(reader, piece)
            if tuple(fact for fact, _, _ in facts) != consequences(Law(said.law, True), prefix):
                raise ProofError(f"step {prefix}: the law is read in another way")
            enter(branch, prefix, facts, dict(zip([need.piece.deep for need in needs], found, strict=False)), found[-1])
        case _:
            raise ProofError(f"step {prefix}: this law cannot be unfolded")


def _optimum(branch: Branch, step: OptimumStep) -> None:
    said, at, space, prefix = _said(branch, step.of), dict(step.at), branch.space, step.id
    _, target, sign, over, program, powers_only = said.law
    steps = branch.instances.steps[said.label]
    key = branch.chain(said.key, len(steps))[steps.index(prefix)]
    names = {quantity: ("quantity", name) for quantity, name in at.items()}
    laws = [renamed(law, names) for law in program]
    reader = Reader(space, prefix, ("one",))
    mine, other = reader.order(("quantity", target)), reader.order(names[target])
    better = compare_orders(other, ">~" if sign > 0 else "<~", mine, "power" if powers_only else "order")
    deep = better.deep
    for law in reversed(laws):
        deep = f"(If {law_in(space, law)[1]} {deep})"
    arguments = " ".join(space.texts[at[name]] for name in (target, *over))
    branch.instances.found[said.label, prefix] = deep, arguments
    for place, (law, inner) in enumerate(zip(laws, step.proofs, strict=True), 2):
        first = branch.child(1)
        first.entries[f"{prefix}.{place}"] = Said(law, False, branch.next)
        branch.do(f"Split {name_of(key)} {body(first, inner)}")
        key = branch.key()
    branch.entries[f"{prefix}.1"] = Waiting(better, key, ())
