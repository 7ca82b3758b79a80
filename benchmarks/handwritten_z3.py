"""Ask z3 by hand what `nslogic check theories/resource.toml` asks: the script a researcher would write instead."""

from z3 import Not, Reals, Solver, unsat

loss, N, w, L, P = Reals("loss N w L P")

solver = Solver()
solver.assert_and_track(loss == -N, "H1")
solver.assert_and_track(N == w, "A1")
solver.assert_and_track(L == w, "A2")
solver.assert_and_track(P == 2 * w + L, "A3")
solver.assert_and_track(loss < 0, "trend(loss)")
for name, exponent in (("N", N), ("w", w), ("L", L), ("P", P)):
    solver.assert_and_track(exponent > 0, f"trend({name})")
print("redundancy:", solver.check())

solver.push()
solver.assert_and_track(Not(3 * loss == -P), "not T1")
print("T1:", "proved" if solver.check() == unsat else "open", solver.unsat_core())
