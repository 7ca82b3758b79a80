"""The meanings of the words in answers, for `nslogic explain`; docs/language.md §4 defines them."""

from __future__ import annotations

from nslogic.printing import Printed
from nslogic.records import Record


class VerdictMeaning(Printed, Record):
    """The meaning of a verdict's word."""

    verdict: str
    meaning: str

    def in_short(self) -> str:
        """Return the word itself."""
        return self.verdict


VERDICT_MEANINGS = {
    "consistent": "The laws of the regime have a model: orders of the quantities and values of the parameters at which all"
    " of them hold, with every trend as declared. `check` shows one.",
    "degenerate": "The laws can be satisfied, but only if a quantity that is declared to grow or to fall does not, or"
    " changes only like a logarithm. Look at the trends that the clash names: declare one of them `free`, or give up a law.",
    "inconsistent": "The laws, domains, values, measurements and conditions of the regime contradict each other, whatever"
    " the trends. `check` shows a smallest clash and what to give up.",
    "unknown": "A solver reached its limits without an answer. A longer --timeout, a smaller regime, or a value"
    " for a parameter may help. The exit code is 3.",
    "proved": "The claim holds in every model of the regime. It rests on a smallest set of labels that entails it.",
    "refuted": "The claim holds in no model of the regime. The labels that it rests on contradict it.",
    "open": "The claim holds in some models of the regime and fails in others; one of each is shown. A law that tells them"
    " apart would decide it.",
    "vacuous": "The regime has no model, so every claim follows and none says anything. Mend the regime first.",
    "verified": "The kernel has checked every step of the proof, without a solver.",
    "trusted": "The kernel has checked every step but those that were left to a solver. `verify --allow-trusted` trusts the"
    " solver on these.",
    "failed": "A step of the proof does not follow, or the proof shows something else than it states. Prove it again.",
    "stale": "The theory has changed since the proof was written. Prove it again.",
}
"""The verdicts of regimes, claims and proofs, and what to do about each."""
