"""Proofs that laws can hold together: values, and steps where values alone do not show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeAlias

from nslogic.kernel import Pair, Point, ProofError, number
from nslogic.printing import Brief
from nslogic.proof.step_data import Data, body_data
from nslogic.proof.step_reading import body_from_data, list_from_data, object_from_data
from nslogic.proof.steps import Body


@dataclass(frozen=True, repr=False)
class RootProof(Brief):
    """A root of a polynomial between two rational numbers; `of` has the coefficients from the constant up."""

    of: tuple[Fraction, ...]
    between: tuple[Fraction, Fraction]

    def data(self) -> dict[str, Data]:
        """Return the root as a proof file writes it."""
        return {"of": [str(value) for value in self.of], "between": [str(value) for value in self.between]}


@dataclass(frozen=True, repr=False)
class WitnessProof(Brief):
    """Values at which laws hold, by name: rational `parameters`, `orders`, log powers of logarithms, and `roots`.

    By label, `optima` has steps which show that no competitor is better, and `laws` steps which show that a law with
    roots holds.
    """

    parameters: Mapping[str, Fraction]
    orders: Mapping[str, Pair]
    optima: Mapping[str, Body]
    logs: Mapping[str, Fraction] = field(default_factory=dict)
    roots: Mapping[str, RootProof] = field(default_factory=dict)
    laws: Mapping[str, Body] = field(default_factory=dict)

    @property
    def point(self) -> Point:
        """Return the values as the kernel has them."""
        roots = {name: root.data() for name, root in self.roots.items()}
        return Point(dict(self.parameters), dict(self.orders), roots, logs=dict(self.logs))

    def data(self) -> dict[str, Data]:
        """Return the witness as a proof file writes it.

        Raises:
            ProofError: A number in a step is longer than a proof file allows.
        """
        data: dict[str, Data] = {
            "parameters": {name: str(value) for name, value in self.parameters.items()},
            "orders": {name: [str(power), str(log)] for name, (power, log) in self.orders.items()},
            "optima": {label: body_data(body) for label, body in self.optima.items()},
        }
        if self.logs:
            data["logs"] = {name: str(value) for name, value in self.logs.items()}
        if self.roots:
            data["roots"] = {name: root.data() for name, root in self.roots.items()}
            data["laws"] = {label: body_data(body) for label, body in self.laws.items()}
        return data


Proof: TypeAlias = Body | WitnessProof
"""The proof of a theorem: steps, or for a model its witness."""


def proof_data(proof: Proof) -> Data:
    """Return a proof as a proof file writes it.

    Raises:
        ProofError: A number in a step is longer than a proof file allows.
    """
    return proof.data() if isinstance(proof, WitnessProof) else body_data(proof)


def proof_from_data(data: object) -> Proof:
    """Return the proof in the data of a proof file, not yet checked.

    Raises:
        ProofError: The data does not have the format of steps or of a witness.
    """
    return witness_from_data(data) if isinstance(data, dict) else body_from_data(data)


def witness_from_data(data: object) -> WitnessProof:
    """Return the witness in the data of a proof file.

    Raises:
        ProofError: The data does not have the format of a witness.
    """
    keys = object_from_data(data, "a witness")
    if keys.keys() - {"logs", "roots", "laws"} != {"parameters", "orders", "optima"}:
        raise ProofError("a witness has `parameters`, `orders` and `optima`, and may have `roots`, `laws` and `logs`")
    return WitnessProof(
        _numbers(keys["parameters"]),
        {name: _pair(value) for name, value in object_from_data(keys["orders"], "orders by name").items()},
        _bodies(keys["optima"]),
        _numbers(keys.get("logs", {})),
        {name: _root(value) for name, value in object_from_data(keys.get("roots", {}), "roots by name").items()},
        _bodies(keys.get("laws", {})),
    )


def _numbers(data: object) -> dict[str, Fraction]:
    return {name: Fraction(number(value)) for name, value in object_from_data(data, "numbers by name").items()}


def _bodies(data: object) -> dict[str, Body]:
    return {label: body_from_data(body) for label, body in object_from_data(data, "steps by label").items()}


def _pair(data: object) -> tuple[Fraction, Fraction]:
    numbers = [Fraction(number(value)) for value in list_from_data(data, "a pair of numbers")]
    if len(numbers) != 2:
        raise ProofError(f"not a pair of numbers: {data!r:.60}")
    return numbers[0], numbers[1]


def _root(data: object) -> RootProof:
    keys = object_from_data(data, "a root")
    if keys.keys() != {"of", "between"}:
        raise ProofError("a root has `of` and `between`")
    of = tuple(Fraction(number(value)) for value in list_from_data(keys["of"], "the coefficients of a polynomial"))
    return RootProof(of, _pair(keys["between"]))
