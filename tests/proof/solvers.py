"""Ask z3 and cvc5 what they say to a script, each within a limit of its own count of work.

Both refuse to answer otherwise than `:status` says, so they are not told.
"""

from __future__ import annotations

Z3_LIMIT, CVC5_LIMIT = 20_000_000, 100_000


def z3_answers(script: str) -> str:
    """Return what z3 prints."""
    import z3

    context = z3.Context()  # it has to outlive the call
    text = f"(set-option :rlimit {Z3_LIMIT})\n{_untold(script)}"
    return str(z3.Z3_eval_smtlib2_string(context.ref(), text)).strip()


def cvc5_answers(script: str) -> str:
    """Return what cvc5 prints."""
    import cvc5

    solver = cvc5.Solver(cvc5.TermManager())
    solver.setOption("rlimit", str(CVC5_LIMIT))
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, _untold(script), "script")
    names, found = parser.getSymbolManager(), []
    while not (command := parser.nextCommand()).isNull():
        found.append(command.invoke(solver, names))
    return "".join(found).strip()


def _untold(script: str) -> str:
    return "\n".join(line for line in script.splitlines() if ":status" not in line)
