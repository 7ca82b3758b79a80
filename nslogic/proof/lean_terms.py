"""Statements and facts as Lean 4 terms over Mathlib's real numbers: an order is a pair, `Order`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from nslogic.kernel import (
    LOG_SCALE,
    SCALE,
    Definition,
    Fact,
    Form,
    Law,
    Polynomial,
    Real,
    Statement,
    Vector,
    expanded,
)

NEW = {"~": "=", "<~": "≤", "<<": "<", ">~": "≥", ">>": ">"}
NUMBERS = {"=": "=", "!=": "≠", "<": "<", "<=": "≤", ">": ">", ">=": "≥"}
SIGNS = {"=": "Zero", ">=": "Nonneg", ">": "Pos"}
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_]*", re.ASCII)
_OF_LEAN = frozenset(
    {"at", "by", "do", "from", "fun", "have", "if", "in", "let", "open", "show", "then", "this", "where"}
)


def name(text: str) -> str:
    """Return a name of a theory or of a proof as an identifier.

    >>> name("N_p"), name("trend(N_p)"), name("7#1"), name("7.2")
    ('N_p', '«trend(N_p)»', 'x7_1', 'f7_2')
    """
    if re.fullmatch(r"[0-9]+#[0-9]+", text):
        return "x" + text.replace("#", "_")
    if re.fullmatch(r"[0-9]+[.][0-9]+", text):
        return "f" + text.replace(".", "_")
    if _PLAIN.fullmatch(text) and text not in _OF_LEAN:
        return text
    return f"«{''.join(one for one in text if one not in '«»' and one.isprintable())}»"


def label(text: str) -> str:
    """Return the identifier of the hypothesis or the fact of a label; none is a quantity's."""
    found = name(text)
    return found if found.startswith("f") and found[1:2].isdigit() else f"«law {text}»"


def literal(value: Fraction | int) -> str:
    """Return a rational number."""
    value = Fraction(value)
    text = str(abs(value.numerator)) if value.denominator == 1 else f"({abs(value.numerator)} / {value.denominator})"
    return f"(-{text})" if value < 0 else text


def polynomial(value: Polynomial) -> str:
    """Return a polynomial as a term, without parentheses around a sum."""
    terms = []
    for monomial, coefficient in sorted(value.terms.items()):
        factors = [name(one) if power == 1 else f"{name(one)} ^ {power}" for one, power in monomial]
        terms.append(" * ".join(([] if coefficient == 1 and factors else [literal(coefficient)]) + factors))
    return " + ".join(terms) or "0"


def side(form: Form, which: str) -> str:
    """Return the power or the log of a form."""
    terms = []
    constant = SCALE if which == "power" else LOG_SCALE
    for one, value in form.items():
        if one in (SCALE, LOG_SCALE):
            if one == constant:
                terms.append(f"({polynomial(value)})")
        else:
            terms.append(f"({polynomial(value)}) * {name(one)}.{which}")
    return " + ".join(terms) or "0"


def real(text: str, relation: str) -> str:
    """Return that a term is zero, positive, not negative or not zero."""
    typed = f"({text} : ℝ)"
    return {"=": f"{typed} = 0", "!=": f"{typed} ≠ 0", ">=": f"0 ≤ {typed}", ">": f"0 < {typed}"}[relation]


def fact(one: Fact) -> str:
    """Return a fact as a proposition."""
    match one:
        case Real(value, relation):
            return real(polynomial(value), relation)
        case Vector(form, relation, "power"):
            return real(side(form, "power"), relation)
        case Vector(form, relation, _):
            return f"{SIGNS[relation]} ({side(form, 'power')}) ({side(form, 'log')})"
        case Definition(cases):
            return alternatives(cases)
        case Law(said, holds):
            return law(said) if holds else f"¬ ({law(said)})"


def alternatives(cases: Sequence[Sequence[Fact]]) -> str:
    """Return that one of some cases holds."""
    return " ∨ ".join("(" + " ∧ ".join(map(fact, case)) + ")" for case in cases)


def law(statement: Statement) -> str:
    """Return a law as a proposition: it has a meaning, and it holds."""
    match expanded(statement):
        case ("and", *parts):
            return " ∧ ".join(f"({law(part)})" for part in parts) or "True"
        case ("or", *parts):
            return " ∨ ".join(f"({law(part)})" for part in parts)
        case ("if", guard, said):
            return f"({law(('and', *guard))}) → ({law(said)})"
        case ("not", said):
            return f"¬ ({law(said)})"
        case ("order", relation, left, right, powers_only):
            needs: list[str] = []
            first, second = order(left, needs), order(right, needs)
            if powers_only:
                first, second = f"({first}).power", f"({second}).power"
            return " ∧ ".join([*needs, f"{first} {NEW[relation]} {second}"])
        case ("real", relation, left, right):
            needs = []
            one, two = number(left, needs), number(right, needs)
            return " ∧ ".join([*needs, f"{one} {NUMBERS[relation]} {two}"])
        case ("optimum", target, sign, over, program, powers_only):
            free = sorted({target, *over})
            given = " → ".join(f"({law(_primed(part, free))})" for part in program)
            here, there = name(target), f"«{target}'»"
            if powers_only:
                here, there = f"{here}.power", f"{there}.power"
            best = f"{here} ≤ {there}" if sign > 0 else f"{there} ≤ {here}"
            bound = " ".join(f"«{one}'»" for one in free)
            return f"∀ {bound} : Order, {given + ' → ' if given else ''}{best}"
    raise AssertionError(f"not a law: {statement!r:.80}")


def _primed(statement: Statement, free: Sequence[str]) -> Statement:
    if len(statement) == 2 and statement[0] == "quantity":
        return ("quantity", f"{statement[1]}'") if statement[1] in free else statement
    return tuple(_primed(part, free) if isinstance(part, tuple) else part for part in statement)


def number(term: Statement, needs: list[str]) -> str:
    """Return a number as a term, and note its denominators as needs."""
    match term:
        case ("number", value):
            return f"({literal(value)} : ℝ)"
        case ("parameter", text):
            return name(text)
        case ("sum", *parts):
            return "(" + " + ".join(number(part, needs) for part in parts) + ")"
        case ("product", *parts):
            return "(" + " * ".join(number(part, needs) for part in parts) + ")"
        case ("quotient", above, below):
            first, second = number(above, needs), number(below, needs)
            needs.append(f"{second} ≠ 0")
            return f"({first} / {second})"
        case ("power", base, exponent):
            return f"({number(base, needs)} ^ {exponent})"
        case ("least" | "greatest" as which, *parts):
            function = "min" if which == "least" else "max"
            return _nested(function, [number(part, needs) for part in parts])
    raise AssertionError(f"not a number: {term!r:.80}")


def order(term: Statement, needs: list[str]) -> str:
    """Return an order as a term, and note what it needs to have a meaning."""
    match term:
        case ("one",):
            return "Order.one"
        case ("quantity", text):
            return name(text)
        case ("fixed", power, log):
            return f"(⟨{literal(power)}, {literal(log)}⟩ : Order)"
        case ("times", *parts):
            return _nested("Order.times", [order(part, needs) for part in parts])
        case ("raised", base, exponent):
            inner = order(base, needs)
            return f"(Order.raised {inner} {number(exponent, needs)})"
        case ("plus" | "greatest" | "least" as which, *parts):
            function = "Order.least" if which == "least" else "Order.greatest"
            return _nested(function, [order(part, needs) for part in parts])
        case ("log", argument):
            inner = order(argument, needs)
            needs.append(f"0 ≤ ({inner}).power")
            return f"(Order.log {inner})"
        case ("series", lower, upper, summands):
            start, end = order(lower, needs), None if upper is None else order(upper, needs)
            needs.append(f"Order.one ≤ {start}")
            if end is not None:
                needs.append(f"{start} ≤ {end}")
            found = []
            for factor, exponent in summands:
                first, second = order(factor, needs), number(exponent, needs)
                if end is None:
                    needs.append(f"1 + {second} < 0")
                    found.append(f"(Order.tail {start} {first} {second})")
                else:
                    found.append(f"(Order.series {start} {end} {first} {second})")
            return _nested("Order.greatest", found)
    raise AssertionError(f"not an order: {term!r:.80}")


def _nested(function: str, arguments: Sequence[str]) -> str:
    found = arguments[0]
    for one in arguments[1:]:
        found = f"({function} {found} {one})"
    return found


def binders(parameters: Sequence[str], quantities: Sequence[str]) -> str:
    """Return what a theorem is about, as its first arguments."""
    found = [f"({' '.join(map(name, parameters))} : ℝ)"] if parameters else []
    if quantities:
        found.append(f"({' '.join(map(name, quantities))} : Order)")
    return " ".join(found)


def part(term: Statement, *, is_order: bool) -> tuple[str, str]:
    """Return the type and the term of what an auxiliary name stands for."""
    needs: list[str] = []
    return ("Order", order(term, needs)) if is_order else ("ℝ", number(term, needs))


PRELUDE = """\
/-- What `t ^ power * (log t) ^ log` is in the long run, for the hidden scale `t`. -/
@[ext] structure Order where
  power : ℝ
  log : ℝ

namespace Order

instance : LE Order := ⟨fun a b => a.power < b.power ∨ (a.power = b.power ∧ a.log ≤ b.log)⟩
instance : LT Order := ⟨fun a b => a.power < b.power ∨ (a.power = b.power ∧ a.log < b.log)⟩

theorem le_def (a b : Order) : a ≤ b ↔ a.power < b.power ∨ (a.power = b.power ∧ a.log ≤ b.log) := Iff.rfl
theorem lt_def (a b : Order) : a < b ↔ a.power < b.power ∨ (a.power = b.power ∧ a.log < b.log) := Iff.rfl

def one : Order := ⟨0, 0⟩
def times (a b : Order) : Order := ⟨a.power + b.power, a.log + b.log⟩
def raised (a : Order) (x : ℝ) : Order := ⟨a.power * x, a.log * x⟩
open Classical in
noncomputable def greatest (a b : Order) : Order := if a ≤ b then b else a
open Classical in
noncomputable def least (a b : Order) : Order := if a ≤ b then a else b
open Classical in
/-- The logarithm of what grows, or of what is constant. -/
noncomputable def log (a : Order) : Order := if 0 < a.power then ⟨0, 1⟩ else ⟨0, 0⟩
/-- `sum(k = start..inf, factor * k ^ x)` where it converges. -/
def tail (start factor : Order) (x : ℝ) : Order := times factor (raised start (1 + x))
open Classical in
/-- `sum(k = start..stop, factor * k ^ x)`. -/
noncomputable def series (start stop factor : Order) (x : ℝ) : Order :=
  if 0 < 1 + x then times factor (raised stop (1 + x))
  else if 1 + x = 0 then (if start.power < stop.power then times factor ⟨0, 1⟩ else factor)
  else times factor (raised start (1 + x))

end Order

def Zero (p l : ℝ) : Prop := p = 0 ∧ l = 0
def Nonneg (p l : ℝ) : Prop := 0 < p ∨ (p = 0 ∧ 0 ≤ l)
def Pos (p l : ℝ) : Prop := 0 < p ∨ (p = 0 ∧ 0 < l)

theorem Pos.nonneg {p l : ℝ} (h : Pos p l) : Nonneg p l := by
  rcases h with h | ⟨h, k⟩
  · exact Or.inl h
  · exact Or.inr ⟨h, k.le⟩
theorem Zero.nonneg {p l : ℝ} (h : Zero p l) : Nonneg p l := Or.inr ⟨h.1, h.2.ge⟩
theorem Nonneg.power {p l : ℝ} (h : Nonneg p l) : 0 ≤ p := by
  rcases h with h | ⟨h, _⟩
  · exact h.le
  · exact h.ge
theorem Pos.power {p l : ℝ} (h : Pos p l) : 0 ≤ p := h.nonneg.power
theorem Zero.power {p l : ℝ} (h : Zero p l) : p = 0 := h.1

theorem Zero.scale {p l : ℝ} (c : ℝ) (h : Zero p l) : Zero (c * p) (c * l) := by
  constructor
  · rw [h.1, mul_zero]
  · rw [h.2, mul_zero]
theorem Zero.of_eq {c : ℝ} (h : c = 0) (p l : ℝ) : Zero (c * p) (c * l) := by
  constructor
  · rw [h, zero_mul]
  · rw [h, zero_mul]
theorem Nonneg.scale {c p l : ℝ} (hc : 0 ≤ c) (h : Nonneg p l) : Nonneg (c * p) (c * l) := by
  rcases hc.lt_or_eq with hc | rfl
  · rcases h with h | ⟨h, k⟩
    · exact Or.inl (mul_pos hc h)
    · exact Or.inr ⟨by rw [h, mul_zero], mul_nonneg hc.le k⟩
  · exact Or.inr ⟨zero_mul p, (zero_mul l).ge⟩
theorem Pos.scale {c p l : ℝ} (hc : 0 < c) (h : Pos p l) : Pos (c * p) (c * l) := by
  rcases h with h | ⟨h, k⟩
  · exact Or.inl (mul_pos hc h)
  · exact Or.inr ⟨by rw [h, mul_zero], mul_pos hc k⟩

theorem Zero.add {p l q m : ℝ} (h : Zero p l) (k : Zero q m) : Zero (p + q) (l + m) :=
  ⟨by rw [h.1, k.1, add_zero], by rw [h.2, k.2, add_zero]⟩
theorem Nonneg.add {p l q m : ℝ} (h : Nonneg p l) (k : Nonneg q m) : Nonneg (p + q) (l + m) := by
  rcases h with h | ⟨h, h'⟩ <;> rcases k with k | ⟨k, k'⟩
  · exact Or.inl (add_pos h k)
  · exact Or.inl (by rw [k, add_zero]; exact h)
  · exact Or.inl (by rw [h, zero_add]; exact k)
  · exact Or.inr ⟨by rw [h, k, add_zero], add_nonneg h' k'⟩
theorem Pos.add {p l q m : ℝ} (h : Pos p l) (k : Nonneg q m) : Pos (p + q) (l + m) := by
  rcases h with h | ⟨h, h'⟩ <;> rcases k with k | ⟨k, k'⟩
  · exact Or.inl (add_pos h k)
  · exact Or.inl (by rw [k, add_zero]; exact h)
  · exact Or.inl (by rw [h, zero_add]; exact k)
  · exact Or.inr ⟨by rw [h, k, add_zero], add_pos_of_pos_of_nonneg h' k'⟩

theorem Zero.of_scale {c p l : ℝ} (hc : c ≠ 0) (h : Zero (c * p) (c * l)) : Zero p l :=
  ⟨(mul_eq_zero.mp h.1).resolve_left hc, (mul_eq_zero.mp h.2).resolve_left hc⟩
theorem Nonneg.of_scale {c p l : ℝ} (hc : 0 < c) (h : Nonneg (c * p) (c * l)) : Nonneg p l := by
  rcases h with h | ⟨h, k⟩
  · exact Or.inl ((mul_pos_iff_of_pos_left hc).mp h)
  · exact Or.inr ⟨(mul_eq_zero.mp h).resolve_left hc.ne', (mul_nonneg_iff_of_pos_left hc).mp k⟩
theorem Pos.of_scale {c p l : ℝ} (hc : 0 < c) (h : Pos (c * p) (c * l)) : Pos p l := by
  rcases h with h | ⟨h, k⟩
  · exact Or.inl ((mul_pos_iff_of_pos_left hc).mp h)
  · exact Or.inr ⟨(mul_eq_zero.mp h).resolve_left hc.ne', (mul_pos_iff_of_pos_left hc).mp k⟩

theorem compare_forms (p l : ℝ) : Pos p l ∨ Zero p l ∨ Pos (-p) (-l) := by
  rcases lt_trichotomy (0 : ℝ) p with h | h | h
  · exact Or.inl (Or.inl h)
  · rcases lt_trichotomy (0 : ℝ) l with k | k | k
    · exact Or.inl (Or.inr ⟨h.symm, k⟩)
    · exact Or.inr (Or.inl ⟨h.symm, k.symm⟩)
    · exact Or.inr (Or.inr (Or.inr ⟨by linarith, by linarith⟩))
  · exact Or.inr (Or.inr (Or.inl (by linarith)))

/-- Read laws as facts about powers and logs, with denominators cleared. -/
syntax "read_laws" (ppSpace colGt ident)* : tactic
macro_rules
  | `(tactic| read_laws $laws*) => `(tactic| (
      simp only [Order.le_def, Order.lt_def, ge_iff_le, gt_iff_lt, Order.ext_iff, Order.one, Order.times, Order.raised,
        Order.greatest, Order.least, Order.log, Order.tail, Order.series, Zero, Nonneg, Pos, min_def, max_def]
        at $laws* ⊢
      (try split_ifs at $laws* ⊢) <;> (try field_simp at $laws* ⊢) <;>
        first
          | tauto
          | linarith
          | nlinarith
          | (constructor <;> nlinarith)
          | (by_contra absurdity; push_neg at absurdity; nlinarith)))
"""
"""What stands before the theorems of a file: orders, the three signs of a form, and how they add up."""
