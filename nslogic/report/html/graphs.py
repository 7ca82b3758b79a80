"""Which axioms feed which law: the argument of a regime as a picture, from left to right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any, NamedTuple

from nslogic.report.formulas.symbols import Symbols
from nslogic.report.html.runs import Run, law_runs, runs_svg, width_of_runs
from nslogic.report.page import visible

SIZE = 14.0
"""The size of the letters."""

PAD, GAP, LANE, HEIGHT = 10.0, 12.0, 46.0, 30.0
"""The room beside the text of a node, between nodes of a column, between columns, and the height of a node."""

SWEEPS = 4
"""How often the nodes of each column are put in the order of what they hang on."""


class Node(NamedTuple):
    """An axiom, a statement or a law: its column, the text that it shows, and what it follows from."""

    key: str
    sort: str
    column: int
    runs: tuple[Run, ...]
    parents: tuple[str, ...]


class _Box(NamedTuple):
    node: Node
    left: float
    top: float
    width: float


def derivation_graph(law: Mapping[str, Any], symbols: Symbols, *, prefix: str, names: Sequence[str]) -> str:
    """Return the graph of a derived law as an SVG element, empty where no axiom is needed.

    Args:
        law: A law in the data of `derive`.
        symbols: The symbols of names.
        prefix: What begins the identifiers of the picture.
        names: The axioms of the theory; other labels (domains, trends) are left out.
    """
    nodes = _nodes(law, symbols, frozenset(names))
    if not any(node.sort == "axiom" for node in nodes):
        return ""
    boxes, width, height = _laid_out(nodes)
    title = f"From axioms to {law['target']} in regime {law['regime']}"
    parts = [
        f'<svg class="graph" role="img" aria-labelledby="{prefix}-title" viewBox="0 0 {width:.0f} {height:.0f}"'
        f' width="{width:.0f}" height="{height:.0f}"><title id="{prefix}-title">{escape(visible(title))}</title>'
    ]
    parts += [
        _edge(boxes[parent], box)
        for box in boxes.values()
        for parent in box.node.parents
        if parent in boxes and parent != box.node.key
    ]
    parts += [_drawn(box) for box in boxes.values()]
    return "".join(parts) + "</svg>"


def _nodes(law: Mapping[str, Any], symbols: Symbols, names: frozenset[str]) -> list[Node]:
    """Return the axioms, the statements of each case, and the laws; equal statements of cases are one."""
    nodes: dict[str, Node] = {}

    def add(key: str, sort: str, runs: tuple[Run, ...], parents: Sequence[str]) -> str:
        known = tuple(parent for parent in dict.fromkeys(parents) if parent in nodes and parent != key)
        before = nodes.get(key)
        if before is not None:
            known = tuple(dict.fromkeys((*before.parents, *known)))
        column = max((nodes[parent].column + 1 for parent in known), default=0)
        nodes[key] = Node(key, sort, column if before is None else max(before.column, column), runs, known)
        return key

    def axioms(labels: Sequence[str]) -> list[str]:
        return [
            add(f"axiom {label}", "axiom", (Run(visible(label)),), ()) for label in labels if label in names
        ]  # fmt: skip

    for case in law["cases"]:
        text = str(case["law"] or "")
        last = f"law {text} {case['when']}"
        steps = case.get("argument") or []
        keys: list[str] = []
        for step in steps[:-1]:
            labels = [*([step["label"]] if "label" in step else []), *step["rests_on"]]
            parents = [*axioms(labels), *(keys[place - 1] for place in step["uses"] if place <= len(keys))]
            keys.append(add(f"step {step['says']}", "step", law_runs(step["says"], symbols), parents))
        final = steps[-1] if steps else {"rests_on": case.get("rests_on", ()), "uses": []}
        labels = [*([final["label"]] if "label" in final else []), *final["rests_on"]]
        parents = [*axioms(labels), *(keys[place - 1] for place in final["uses"] if place <= len(keys))]
        first, comma, rest = text.partition(", ")
        runs = law_runs(first, symbols) + ((Run(comma), *law_runs(rest, symbols)) if comma else ())
        add(last, "law", runs, parents)
    return list(nodes.values())


def _laid_out(nodes: Sequence[Node]) -> tuple[dict[str, _Box], float, float]:
    """Return a box for each node, and the size of the picture."""
    columns = _ordered(nodes)
    heights = [len(column) * HEIGHT + (len(column) - 1) * GAP for column in columns]
    tallest = max(heights)
    boxes: dict[str, _Box] = {}
    left = 1.0
    for column, height in zip(columns, heights, strict=True):
        widths = [SIZE * width_of_runs(node.runs) + 2 * PAD for node in column]
        top = 1 + (tallest - height) / 2
        for node, width in zip(column, widths, strict=True):
            boxes[node.key] = _Box(node, left, top, width)
            top += HEIGHT + GAP
        left += max(widths) + LANE
    return boxes, left - LANE + 1, tallest + 2


def _ordered(nodes: Sequence[Node]) -> list[list[Node]]:
    """Return the nodes in columns, each in the order of the middle of its neighbours."""
    last = max(node.column for node in nodes)
    columns = [[node for node in nodes if node.column == number] for number in range(last + 1)]
    for node in list(nodes):  # laws stand in the last column
        if node.sort == "law" and node.column < last:
            columns[node.column].remove(node)
            columns[last].append(node)
    columns = [column for column in columns if column]
    for sweep in range(SWEEPS):
        places = {node.key: place - len(column) / 2 for column in columns for place, node in enumerate(column)}
        for column in columns if sweep % 2 == 0 else reversed(columns):
            neighbours = {
                node.key: [places[key] for key in (node.parents if sweep % 2 == 0 else _children(node, nodes))]
                for node in column
            }
            column.sort(key=lambda node, of=neighbours: sum(of[node.key]) / len(of[node.key]) if of[node.key] else places[node.key])  # fmt: skip
            places |= {node.key: place - len(column) / 2 for place, node in enumerate(column)}
    return columns


def _children(node: Node, nodes: Sequence[Node]) -> Iterator[str]:
    return (other.key for other in nodes if node.key in other.parents)


def _edge(start: _Box, end: _Box) -> str:
    x, y = start.left + start.width, start.top + HEIGHT / 2
    to_x, to_y = end.left, end.top + HEIGHT / 2
    bend = (to_x - x) / 2
    return f'<path d="M{x:.1f} {y:.1f}C{x + bend:.1f} {y:.1f} {to_x - bend:.1f} {to_y:.1f} {to_x:.1f} {to_y:.1f}"/>'


def _drawn(box: _Box) -> str:
    return (
        f'<g class="{box.node.sort}"><rect x="{box.left:.1f}" y="{box.top:.1f}" width="{box.width:.1f}"'
        f' height="{HEIGHT:.0f}" rx="5"/><text x="{box.left + box.width / 2:.1f}" y="{box.top + HEIGHT / 2 + 5:.1f}"'
        f' text-anchor="middle">{runs_svg(box.node.runs)}</text></g>'
    )
