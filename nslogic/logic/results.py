"""Results of checking a regime, as plain data."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Literal, TypeAlias

from nslogic.algebra.algebraic_numbers import Root
from nslogic.engines.engine import Order
from nslogic.logic.cores import Cores
from nslogic.orders.duplicates import Twins
from nslogic.printing import Brief
from nslogic.records import Record
from nslogic.theory.model import Claim, Regime

if TYPE_CHECKING:
    from nslogic.explain.clashes import Certificates
    from nslogic.explain.explanations import Explanation

Verdict: TypeAlias = Literal["consistent", "degenerate", "inconsistent", "unknown"]
ClaimVerdict: TypeAlias = Literal["proved", "refuted", "open", "vacuous", "unknown"]


class Witness(Brief, Record):
    """Orders and parameter values under which everything asked for holds, chosen by the rule in `witness.py`.

    `orders` and `parameters` keep the order of the file; a parameter without a rational value here stands in
    `irrational` as a root of a polynomial. `verified` says whether every law was evaluated again at these values by
    exact arithmetic, and found to hold. `logs` has the log powers of `log log t`, and of logarithms of quantities below
    `log t`, as far as laws ask for them or they are not 0.
    """

    orders: tuple[tuple[str, Order], ...]
    parameters: tuple[tuple[str, Fraction], ...]
    irrational: tuple[tuple[str, Root], ...]
    verified: bool
    logs: tuple[tuple[str, Fraction], ...] = ()

    def in_short(self) -> str:
        """Return how much it gives, and whether it was evaluated again."""
        return (
            f"{len(self.orders)} orders, {len(self.parameters)} parameters, {'' if self.verified else 'not '}verified"
        )


class Tension(Brief, Record):
    """From how many standard errors on something holds, to three digits, rounded up.

    `of` are the measured values that clash with the rest at fewer.
    """

    sigma: Fraction
    of: tuple[str, ...]


class OtherRepair(Brief, Record):
    """A minimal set of other labels than axioms without which a regime is consistent.

    Trends and conditions; where these and the axioms do not suffice, anything. `logarithmic` are the quantities among
    its trends that may still grow, or fall, as a logarithm does.
    """

    labels: tuple[str, ...]
    logarithmic: tuple[str, ...] = ()


class Repairs(Brief, Record):
    """Minimal sets of axioms whose removal makes a regime consistent, cheapest first, with their costs.

    `hopeless` holds a core made of what is never given up (trends, domains, values, definitions), where there is one:
    then no set of axioms is a repair. `others` are repairs that keep every axiom, the smallest first.
    """

    found: tuple[tuple[str, ...], ...]
    costs: tuple[Fraction, ...]
    complete: bool
    hopeless: tuple[str, ...] = ()
    reason: str = ""
    others: tuple[OtherRepair, ...] = ()

    def in_short(self) -> str:
        """Return the repairs, the cheapest first."""
        return " or ".join("{" + ", ".join(repair) + "}" for repair in self.found) or "none"


class PowerRange(Brief, Record):
    """Between which powers of its base a quantity lies, as text in the law language; None is without a bound."""

    low: str | None
    low_attained: bool
    high: str | None
    high_attained: bool


class FollowingLaw(Brief, Record):
    """The law of a regime for the quantity of a claim, where `when` holds.

    `range` is None where the power is determined. `span` are then the least and the greatest value of the power over
    the values that are known of the parameters in it, which `parameters` names.
    """

    law: str
    when: tuple[str, ...] = ()
    range: PowerRange | None = None
    span: tuple[Fraction, Fraction] | None = None
    parameters: tuple[str, ...] = ()

    def in_short(self) -> str:
        """Return the law, and where it holds."""
        return self.law + (f" where {' and '.join(self.when)}" if self.when else "")


class ClaimResult(Brief, Record):
    """The result of a claim in one regime.

    `rests_on` entails a proved claim (or contradicts a refuted one); `smallest` says whether no smaller set does.
    `idle` are the axioms outside every such set, or None where a limit cut the search for them. An open claim has two
    witnesses: one in which it holds, one in which it does not. `tension` is the least number of standard errors at which
    a claim can hold that measured values refute; `derived` are the laws that follow in place of a refuted or open claim,
    case by case. `certified` says whether the kernel has checked a proof of the verdict, where that was asked for and
    there is something to prove; if not, `uncertified` says why.
    """

    claim: Claim
    verdict: ClaimVerdict
    rests_on: tuple[str, ...] = ()
    smallest: bool = True
    idle: tuple[str, ...] | None = None
    witnesses: tuple[Witness, ...] = ()
    reason: str = ""
    tension: Tension | None = None
    derived: tuple[FollowingLaw, ...] = ()
    certified: bool | None = None
    uncertified: str = ""

    def in_short(self) -> str:
        """Return the claim, and what became of it."""
        return f"{self.claim.id}: {self.verdict}{'' if self.as_expected else f', expected {self.claim.expect}'}"

    @property
    def as_expected(self) -> bool:
        """Return whether this is what the file expects."""
        return self.verdict == self.claim.expect


class RegimeResult(Brief, Record):
    """Everything `check` finds out about one regime; `reason` says why a verdict is unknown.

    `explanations` say why cores are contradictory, for the first of them and where it can be said; `certificates` have
    the multipliers of the first of them, or of all, where laws are linear and have no alternatives. `tension` says from
    how many standard errors on a regime holds that does not for its measured values. `twins` are labels that say the
    same after an import: the first of each group stands for all of it. `certified` and `uncertified` are of the verdict,
    as those of a claim.
    """

    regime: Regime
    verdict: Verdict
    witness: Witness | None
    cores: Cores
    repairs: Repairs
    claims: tuple[ClaimResult, ...]
    reason: str = ""
    explanations: tuple[Explanation, ...] = ()
    certificates: Certificates | None = None
    tension: Tension | None = None
    twins: Twins = ()
    certified: bool | None = None
    uncertified: str = ""

    def in_short(self) -> str:
        """Return the regime, its verdict, and what the file expects where that is something else."""
        expected = "" if self.verdict == self.regime.expect else f", expected {self.regime.expect}"
        return f"{self.regime.name}: {self.verdict}{expected}"

    def whole_label(self, label: str) -> str:
        """Return a label with those that say the same: `song.A2 = topal.A2`."""
        return next((" = ".join(group) for group in self.twins if group[0] == label), label)

    @property
    def as_expected(self) -> bool:
        """Return whether verdict and claims are what the file expects."""
        return self.verdict == self.regime.expect and all(claim.as_expected for claim in self.claims)

    @property
    def undecided(self) -> bool:
        """Return whether something asked for stayed unknown against what the file expects."""
        return (self.verdict == "unknown" != self.regime.expect) or any(
            claim.verdict == "unknown" and not claim.as_expected for claim in self.claims
        )

    @property
    def contradicted(self) -> bool:
        """Return whether something decided is not what the file expects."""
        return (self.verdict not in ("unknown", self.regime.expect)) or any(
            claim.verdict != "unknown" and not claim.as_expected for claim in self.claims
        )
