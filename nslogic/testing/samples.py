"""Texts of theory files around a scene, with the model or the contradiction that was planted in them."""

from __future__ import annotations

import tempfile
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from hypothesis import strategies as st

from nslogic.testing.laws import write_law, write_parameter_law
from nslogic.testing.scenes import QUANTITY_NAMES, SMALL_NUMBERS, Features, SampleOrder, Scene, pick
from nslogic.theory.in_memory import theory_of_tables
from nslogic.theory.loading import load_file
from nslogic.theory.model import Theory


@dataclass(frozen=True)
class Sample:
    """The text of a theory file, with the model or the contradiction that was planted in it.

    `orders` and `parameters` are a model of the whole text; `core` is a minimal contradiction, in label order. Each is
    empty if it was not planted.
    """

    text: str
    orders: Mapping[str, SampleOrder] = field(default_factory=dict)
    parameters: Mapping[str, Fraction] = field(default_factory=dict)
    core: tuple[str, ...] = ()

    def theory(self) -> Theory:
        """Read the text as a theory."""
        return read(self.text)

    def extended(
        self, *, quantities: Mapping[str, object] | None = None, axioms: Mapping[str, object] | None = None
    ) -> Theory:
        r"""Read the text with more quantities, and with more axioms in every regime.

        Args:
            quantities: The trend of each, or the table that declares it.
            axioms: By id, the law of each, a list of laws, or the table that states it.

        >>> sample = Sample('theory = { name = "x" }\nquantities = { N = { trend = "grows" } }')
        >>> sample.extended(quantities={"D": "free"}, axioms={"cost": "D ~ N"}).axiom("cost").laws[0].text
        'D ~ N'

        Raises:
            InvalidInputError: It is not a theory any more; the error carries every problem of it.
        """
        tables = tomllib.loads(self.text, parse_float=Decimal)
        more = [
            {"id": name, **(axiom if isinstance(axiom, Mapping) else {"law": axiom})}
            for name, axiom in (axioms or {}).items()
        ]
        tables["quantities"] = {**tables.get("quantities", {}), **(quantities or {})}
        tables["axioms"] = [*tables.get("axioms", ()), *more]
        for regime in tables.get("regimes", {}).values():
            if "axioms" in regime:
                regime["axioms"] += list(axioms or ())
        return theory_of_tables(tables)


def read(text: str) -> Theory:
    """Read the text of a theory file.

    >>> read('theory = { name = "empty" }').name
    'empty'

    Raises:
        InvalidInputError: The text is not a theory; the error carries every problem of it.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "sample.toml")
        path.write_text(text, encoding="utf-8")
        theory, _ = load_file(path)
        return theory


def sample_text(
    draw: st.DrawFn,
    scene: Scene,
    features: Features,
    *,
    most_axioms: int,
    claims: int,
    holds: bool,
    planted: Sequence[str] = (),
    trends: Mapping[str, str] | None = None,
    values: Mapping[str, Fraction] | None = None,
) -> str:
    """Draw the text of a theory file around a scene; some axioms, trends and values may be given."""
    given_trends, given_values = trends or {}, values or {}
    quantities = []
    # for every quantity that there may be, as in `scenes`
    has_trend = [pick(draw, (False, True)) for _ in QUANTITY_NAMES]
    for (name, order), known in zip(scene.orders.items(), has_trend, strict=False):
        trend = given_trends.get(name) or (_trend(order) if known else "free")
        quantities.append(f'{name} = {{ trend = "{trend}" }}')
    parameters = []
    for name, value in scene.parameters.items():
        declaration = (
            f'value = "{given_values[name]}"' if name in given_values else _about_parameter(draw, name, value, scene)
        )
        parameters.append(f"{name} = {{ {declaration} }}")
    more = pick(draw, range(0 if planted else 1, most_axioms + 1))
    ids = [f"A{number}" for number in range(1, len(planted) + more + 1)]
    axioms = [
        *planted,
        *(written_axiom(draw, identifier, scene, features, holds=holds) for identifier in ids[len(planted) :]),
    ]
    lines = [
        'theory     = { name = "sample" }',
        f"quantities = {{ {', '.join(quantities)} }}",
        *([f"parameters = {{ {', '.join(parameters)} }}"] if parameters else []),
        "axioms     = [",
        *(f"    {axiom}," for axiom in axioms),
        "]",
    ]
    if claims:
        claim_lines = [
            f'    {{ id = "T{number}", law = "{write_law(draw, scene, features, holds=False)}" }},'
            for number in range(1, claims + 1)
        ]
        lines += ["claims     = [", *claim_lines, "]"]
    if features.conditions and pick(draw, range(4)) == 3:
        condition = write_law(draw, scene, features, holds=holds)
        free = pick(draw, [None, *(name for name in scene.orders if name not in given_trends)])
        override = f'trends = {{ {free} = "free" }}' if free else ""
        names = ", ".join(f'"{identifier}"' for identifier in ids)
        lines += ["[regimes.main]", f"axioms = [{names}]", f'where = ["{condition}"]', override]
    return "\n".join(line for line in lines if line) + "\n"


def written_axiom(draw: st.DrawFn, identifier: str, scene: Scene, features: Features, *, holds: bool) -> str:
    """Draw an axiom of one or two laws, or of a law under a guard."""
    if features.guards and pick(draw, range(4)) == 3:
        guard = write_law(draw, scene, features, holds=False)
        return axiom_entry(identifier, (write_law(draw, scene, features, holds=holds),), (guard,), draw)
    count = pick(draw, (1, 1, 1, 2))
    return axiom_entry(identifier, tuple(write_law(draw, scene, features, holds=holds) for _ in range(count)), (), draw)


def axiom_entry(identifier: str, axiom_laws: Sequence[str], when: Sequence[str], draw: st.DrawFn) -> str:
    """Draw the text of an axiom with the given laws and guards."""
    entries = [f'id = "{identifier}"', f"law = {_one_or_list(axiom_laws)}"]
    if when:
        entries.append(f"when = {_one_or_list(when)}")
    if pick(draw, range(5)) == 4:
        entries.append('kind = "definition"')
    cost = pick(draw, ("1", "1", "2", "0.5"))
    if cost != "1":
        entries.append(f"cost = {cost}")
    return f"{{ {', '.join(entries)} }}"


def _one_or_list(texts: Sequence[str]) -> str:
    return f'"{texts[0]}"' if len(texts) == 1 else list_text(texts)


def list_text(texts: Sequence[str]) -> str:
    """Return texts as a list of TOML."""
    quoted = (f'"{text}"' for text in texts)
    return f"[{', '.join(quoted)}]"


def _about_parameter(draw: st.DrawFn, name: str, value: Fraction, scene: Scene) -> str:
    """Draw the keys of a parameter's declaration, which is true in the scene."""
    match pick(draw, ("nothing", "domain", "value", "error", "interval")):
        case "domain":
            alone = Scene({}, {name: value} if pick(draw, (False, True)) else scene.parameters)
            return f'where = ["{write_parameter_law(draw, alone, holds=True)}"]'
        case "value":
            return f'value = "{value}"'
        case "error":
            return f'value = "{value + draw(st.sampled_from((Fraction(0), Fraction(1, 20))))}", error = 0.05'
        case "interval":
            return f'interval = ["{value}", "{value + pick(draw, SMALL_NUMBERS[:1] + SMALL_NUMBERS[2:4])}"]'
    return 'meaning = "a number"'


def _trend(order: SampleOrder) -> str:
    power, log = order
    return "grows" if power > 0 else "falls" if power < 0 else "fixed" if log == 0 else "free"
