"""What `derive` answers about a law beside its derivation: what it needs, and how errors of parameters move it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from nslogic.cli import exit_codes
from nslogic.cli.output import Output

if TYPE_CHECKING:
    from nslogic.questions.ablate import AblationResult
    from nslogic.questions.derive import DeriveOptions, LawResult
    from nslogic.questions.sensitivity import SensitivityResult
    from nslogic.theory.model import Theory


def ablater(options: DeriveOptions) -> Callable[[Theory, str], Sequence[AblationResult]]:
    """Return what leaves out the axioms of one regime."""
    from nslogic.questions.ablate import ablate

    return lambda theory, name: ablate(theory, regimes=(name,), options=options)


def sensitivity_asker(options: DeriveOptions) -> Callable[[Theory, str], Sequence[SensitivityResult]]:
    """Return the function that computes the sensitivity of the law of one regime."""
    from nslogic.questions.sensitivity import sensitivity

    return lambda theory, name: sensitivity(theory, regimes=(name,), options=options)


def answer_ablations(output: Output, answers: Iterable[AblationResult]) -> int:
    """Answer what becomes of laws without each axiom, and return the exit code."""
    from nslogic.report.ablate.data import ablation_data
    from nslogic.report.ablate.formulas import ablation_latex, ablation_markdown
    from nslogic.report.ablate.text import ablation_page

    results = []
    for result in answers:
        results.append(result)
        if output.format == "text":
            output.text(ablation_page(result))
    code = _exit_code([result.law for result in results], [result.undecided for result in results])
    if output.format == "json":
        output.json({"ablations": ablation_data(results)}, ok=code == exit_codes.AS_EXPECTED)
    elif output.format != "text":
        output.raw((ablation_latex if output.format == "latex" else ablation_markdown)(results))
    return code


def answer_sensitivities(output: Output, answers: Iterable[SensitivityResult]) -> int:
    """Answer how errors move exponents, and return the exit code."""
    from nslogic.report.sensitivity.data import sensitivity_data
    from nslogic.report.sensitivity.formulas import sensitivity_latex, sensitivity_markdown
    from nslogic.report.sensitivity.text import sensitivity_page

    results = []
    for result in answers:
        results.append(result)
        if output.format == "text":
            output.text(sensitivity_page(result))
    code = _exit_code([result.law for result in results], [result.law.undecided for result in results])
    if output.format == "json":
        output.json({"sensitivities": sensitivity_data(results)}, ok=code == exit_codes.AS_EXPECTED)
    elif output.format != "text":
        output.raw((sensitivity_latex if output.format == "latex" else sensitivity_markdown)(results))
    return code


def _exit_code(laws: Sequence[LawResult], undecided: Sequence[str]) -> int:
    if any(law.derivation is None and not reason for law, reason in zip(laws, undecided, strict=True)):
        return exit_codes.NOT_AS_EXPECTED
    return exit_codes.UNDECIDED if any(undecided) else exit_codes.AS_EXPECTED
