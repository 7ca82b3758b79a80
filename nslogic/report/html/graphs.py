"""Which axioms feed which law: the argument of a regime as a picture, from left to right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple

from nslogic.report.formulas.symbols import Symbols
from nslogic.report.html.runs import Run, law_runs, runs_svg, width_of_runs
from nslogic.report.page import visible
from nslogic.report.pictures import AnswerData

SIZE = 14.0
"""The size of the letters."""

PAD, GAP, LANE, HEIGHT = 10.0, 12.0, 46.0, 30.0
"""The room beside the text of a node, between nodes of a column, between columns, and the height of a node."""

SWEEPS = 4
"""How often the nodes of each column are put in the order of what they hang on."""


class GraphNode(NamedTuple):
    """An axiom, a statement or a law: its column, the text that it shows, and what it follows from."""

    key: str
    sort: str
    column: int
    runs: tuple[Run, ...]
    parents: tuple[str, ...]


class _Box(NamedTuple):
    node: GraphNode
    x: float
    y: float
    width: float


def derivation_graph(law: AnswerData, symbols: Symbols, *, prefix: str, names: Sequence[str]) -> str:
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
    size = f'viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" height="{height:.0f}"'
    named = f'<title id="{prefix}-title">{escape(visible(title))}</title>'
    parts = [f'<svg class="graph" role="img" aria-labelledby="{prefix}-title" {size}>{named}']
    parts += [
        _edge(boxes[parent], box)
        for box in boxes.values()
        for parent in box.node.parents
        if parent in boxes and parent != box.node.key
    ]
    parts += [_drawn(box) for box in boxes.values()]
    return "".join(parts) + "</svg>"


def _nodes(law: AnswerData, symbols: Symbols, names: frozenset[str]) -> list[GraphNode]:
    """Return the axioms, the statements of each case, and the laws; equal statements of cases are one."""
    nodes: dict[str, GraphNode] = {}

    def add(key: str, sort: str, runs: tuple[Run, ...], parents: Sequence[str]) -> str:
        known = tuple(parent for parent in dict.fromkeys(parents) if parent in nodes and parent != key)
        before = nodes.get(key)
        if before is not None:
            known = tuple(dict.fromkeys((*before.parents, *known)))
        column = max((nodes[parent].column + 1 for parent in known), default=0)
        nodes[key] = GraphNode(key, sort, column if before is None else max(before.column, column), runs, known)
        return key

    def axioms(labels: Sequence[str]) -> list[str]:
        return [add(f"axiom {label}", "axiom", (Run(visible(label)),), ()) for label in labels if label in names]

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


def _laid_out(nodes: Sequence[GraphNode]) -> tuple[dict[str, _Box], float, float]:
    """Return a box for each node, and the size of the picture."""
    columns = _ordered(nodes)
    heights = [len(column) * HEIGHT + (len(column) - 1) * GAP for column in columns]
    tallest = max(heights)
    boxes: dict[str, _Box] = {}
    across = 1.0
    for column, height in zip(columns, heights, strict=True):
        widths = [SIZE * width_of_runs(node.runs) + 2 * PAD for node in column]
        down = 1 + (tallest - height) / 2
        for node, width in zip(column, widths, strict=True):
            boxes[node.key] = _Box(node, across, down, width)
            down += HEIGHT + GAP
        across += max(widths) + LANE
    return boxes, across - LANE + 1, tallest + 2


def _ordered(nodes: Sequence[GraphNode]) -> list[list[GraphNode]]:
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
            middles = {}
            for node in column:
                beside = [places[key] for key in (node.parents if sweep % 2 == 0 else _children(node, nodes))]
                middles[node.key] = sum(beside) / len(beside) if beside else places[node.key]
            order = sorted((middles[node.key], place) for place, node in enumerate(column))
            column[:] = [column[place] for _, place in order]
            places |= {node.key: place - len(column) / 2 for place, node in enumerate(column)}
    return columns


def _children(node: GraphNode, nodes: Sequence[GraphNode]) -> Iterator[str]:
    return (other.key for other in nodes if node.key in other.parents)


def _edge(start: _Box, end: _Box) -> str:
    x, y = start.x + start.width, start.y + HEIGHT / 2
    to_x, to_y = end.x, end.y + HEIGHT / 2
    bend = (to_x - x) / 2
    return f'<path d="M{x:.1f} {y:.1f}C{x + bend:.1f} {y:.1f} {to_x - bend:.1f} {to_y:.1f} {to_x:.1f} {to_y:.1f}"/>'


def _drawn(box: _Box) -> str:
    return (
        f'<g class="{box.node.sort}"><rect x="{box.x:.1f}" y="{box.y:.1f}" width="{box.width:.1f}"'
        f' height="{HEIGHT:.0f}" rx="5"/><text x="{box.x + box.width / 2:.1f}" y="{box.y + HEIGHT / 2 + 5:.1f}"'
        f' text-anchor="middle">{runs_svg(box.node.runs)}</text></g>'
    )
