"""The steps of a proof for the checker of the Coq prelude: a step of the kernel becomes a few of the checker's.

Nothing here is trusted: a mistake makes Coq refuse the theorem.
"""

from __future__ import annotations

from nslogic.export.coq.branch import Branch
from nslogic.export.coq.case_steps import signs, split
from nslogic.export.coq.combine_steps import combine, let
from nslogic.export.coq.comparisons import compare_orders
from nslogic.export.coq.entries import LeftOutError, StatedLaw, Waiting
from nslogic.export.coq.hypotheses import enter
from nslogic.export.coq.laws import as_facts, law_in, needs_of
from nslogic.export.coq.numerals import key_name
from nslogic.export.coq.reading import Reader
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
    """Return the checker's steps for steps of the kernel."""
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
                return branch.finished(f"(Absurd {key_name(branch.known(step.of).key)})")
            case TrustedStep():
                raise LeftOutError(f"step {step.id} is left to {step.solver}")
            case CompareStep():
                raise ProofError(f"step {step.id}: the checker has no rule {step.rule!r}")
    raise ProofError("the proof does not end")


def _stated_law(branch: Branch, name: str) -> StatedLaw:
    entry = branch.entries.get(name)
    if not isinstance(entry, StatedLaw):
        raise ProofError(f"{name} is not a law")
    return entry


def _unfold(branch: Branch, step: UnfoldStep) -> None:
    stated, prefix = _stated_law(branch, step.of), step.id
    match expanded(stated.law), stated.holds:
        case ("and" | "or", *parts), _:
            part_keys = branch.chain(stated.key, len(parts))
            for place, (part, key) in enumerate(zip(parts, part_keys, strict=True), 1):
                branch.entries[f"{prefix}.{place}"] = StatedLaw(part, stated.holds, key)
        case ("if", guard, law), False:
            part_keys = branch.chain(stated.key, len(guard) + 1)
            for place, (part, key) in enumerate(zip(guard, part_keys, strict=False), 1):
                branch.entries[f"{prefix}.{place}"] = StatedLaw(part, True, key)
            branch.entries[f"{prefix}.{len(part_keys)}"] = StatedLaw(law, False, part_keys[-1])
        case (("order" | "real"), *_) as atom, True:
            reader = Reader(branch.space, prefix, atom)
            piece = reader.piece()
            needs = needs_of(reader)
            part_keys = branch.chain(stated.key, len(needs) + 1)
            facts = as_facts(reader, piece)
            if tuple(fact for fact, _, _ in facts) != consequences(Law(stated.law, True), prefix):
                raise ProofError(f"step {prefix}: the kernel reads the law differently")
            enter(
                branch,
                prefix,
                facts,
                dict(zip([need.piece.deep for need in needs], part_keys, strict=False)),
                part_keys[-1],
            )
        case _:
            raise ProofError(f"step {prefix}: this law cannot be unfolded")


def _optimum(branch: Branch, step: OptimumStep) -> None:
    stated, at, space, prefix = _stated_law(branch, step.of), dict(step.at), branch.space, step.id
    _, target, sign, over, program, powers_only = stated.law
    steps = branch.instances.steps[stated.label]
    key = branch.chain(stated.key, len(steps))[steps.index(prefix)]
    names = {quantity: ("quantity", name) for quantity, name in at.items()}
    laws = [renamed(law, names) for law in program]
    reader = Reader(space, prefix, ("one",))
    mine, competitor = reader.order(("quantity", target)), reader.order(names[target])
    better = compare_orders(competitor, ">~" if sign > 0 else "<~", mine, "power" if powers_only else "order")
    deep = better.deep
    for law in reversed(laws):
        deep = f"(If {law_in(space, law)[1]} {deep})"
    arguments = " ".join(space.texts[at[name]] for name in (target, *over))
    branch.instances.found[stated.label, prefix] = deep, arguments
    for place, (law, inner) in enumerate(zip(laws, step.proofs, strict=True), 2):
        first = branch.child(1)
        first.entries[f"{prefix}.{place}"] = StatedLaw(law, False, branch.next)
        branch.do(f"Split {key_name(key)} {body(first, inner)}")
        key = branch.key()
    branch.entries[f"{prefix}.1"] = Waiting(better, key, ())
