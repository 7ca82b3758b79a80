"""The split of compute between parameters and data: a small theory that many tests build on."""

from __future__ import annotations


def compute_theory(name: str, *more: str, parameters: str = "") -> str:
    """Return the file of a theory: the loss of N and D, the cost C of both, and the best split; then what is more.

    Its axioms are `fit`, `cost` and `best`; `parameters` are lines for its table of parameters.
    """
    head = f"""\
[theory]
name = "{name}"
target = "loss"
base = "C"

[quantities]
loss = {{ trend = "falls" }}
N    = {{ trend = "grows" }}
D    = {{ trend = "grows" }}
C    = {{ trend = "grows" }}

[parameters]
alpha = {{ where = ["alpha > 0"] }}
beta  = {{ where = ["beta > 0"] }}
{parameters}
[[axioms]]
id = "fit"
law = "loss ~ N^-alpha + D^-beta"

[[axioms]]
id = "cost"
law = "C ~ N * D"

[[axioms]]
id = "best"
minimise = "loss"
over = ["N", "D"]
subject_to = ["fit", "cost"]
"""
    return "\n".join((head, *more))
