"""The graph of a derived law."""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree as ET

from nslogic.questions.derive import derive
from nslogic.report.derive.data import derive_data
from nslogic.report.html.graphs import derivation_graph

SVG = "{http://www.w3.org/2000/svg}"


def law_of(theory: str, regime: str) -> dict[str, Any]:
    (law,) = derive_data(list(derive(theory, regimes=regime)))
    return law


def drawn(theory: str, regime: str, names: list[str]) -> tuple[str, ET.Element]:
    svg = derivation_graph(law_of(theory, regime), {}, prefix="g", names=names)
    return svg, ET.fromstring(svg)


def texts(root: ET.Element, sort: str) -> list[str]:
    return ["".join(node.itertext()) for node in root.iter("g") if node.get("class") == sort]


def test_axioms_statements_and_laws_are_nodes() -> None:
    _, root = drawn("critical-depth", "phases", ["A3", "H", "below", "above", "critical", "shape"])
    assert sorted(texts(root, "axiom")) == ["A3", "H", "above", "below", "critical", "shape"]
    assert texts(root, "law") == ["loss ∼ Np−(1+δ)/(2+δ)", "loss ∼ Np−(1+γ)/(2+δ)"]
    assert len(texts(root, "step")) == len(set(texts(root, "step")))


def test_every_node_but_an_axiom_is_reached_and_boxes_do_not_overlap() -> None:
    _, root = drawn("chinchilla", "compute-optimal", ["fit", "cost", "optimal"])
    boxes = [[float(box.get(key, "0")) for key in ("x", "y", "width", "height")] for box in root.iter("rect")]
    for place, (x, y, width, height) in enumerate(boxes):
        for other_x, other_y, other_width, other_height in boxes[:place]:
            apart = (
                x + width < other_x or other_x + other_width < x or y + height < other_y or other_y + other_height < y
            )
            assert apart
    ends = {tuple(re.findall(r"[\d.]+ [\d.]+$", path.get("d", ""))) for path in root.iter("path")}
    assert len(ends) == len(boxes) - 3
    _, _, right, bottom = (float(number) for number in str(root.get("viewBox")).split())
    assert all(x + width <= right and y + height <= bottom for x, y, width, height in boxes)


def test_a_range_hangs_on_its_axioms() -> None:
    svg, root = drawn("associative-memory", "memory", ["room", "recall", "facts", "matrix"])
    assert len(list(root.iter("path"))) == len(texts(root, "axiom")) > 0
    assert svg == drawn("associative-memory", "memory", ["room", "recall", "facts", "matrix"])[0]


def test_without_axioms_there_is_no_graph() -> None:
    assert derivation_graph(law_of("solvable", "any-size"), {}, prefix="g", names=[]) == ""


def test_names_of_a_file_do_nothing() -> None:
    law = {"target": "<t>", "regime": "</title>", "cases": [{"law": "<x> &", "when": [], "rests_on": ["<script>"]}]}
    svg = derivation_graph(law, {}, prefix="g", names=["<script>"])
    assert "<script" not in svg
    assert texts(ET.fromstring(svg), "axiom") == ["<script>"]
