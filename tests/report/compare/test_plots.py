"""The matrix as a picture."""

from __future__ import annotations

from matplotlib.colors import to_hex
from matplotlib.patches import Rectangle

from nslogic.questions.compare import compare
from nslogic.report.compare.data import compare_data
from nslogic.report.compare.plots import SHADES, compare_figure, compare_plot

NAMES = ["quanta", "solvable", "information"]


def test_the_picture_names_the_theories_and_is_the_same_each_time() -> None:
    data = compare_data(compare(NAMES, sets=2))
    drawn = compare_plot(data, "svg")
    text = drawn.decode()
    assert all(name in text for name in (*NAMES, "cannot"))
    assert compare_plot(data, "svg") == drawn


def test_each_square_has_the_shade_of_its_pair() -> None:
    pairs = [("b", "a", "clash"), ("c", "a", "together"), ("c", "b", "unknown"), ("d", "a", "apart")]
    pairs += [("d", "b", "together"), ("d", "c", "clash")]
    data = {"theories": list("abcd"), "pairs": [{"names": [x, y], "verdict": verdict} for x, y, verdict in pairs]}
    (axes,) = compare_figure(data).axes
    shades = {
        (int(patch.get_y()), int(patch.get_x())): to_hex(patch.get_facecolor())
        for patch in axes.patches
        if isinstance(patch, Rectangle)
    }
    places = "abcd"
    assert shades == {(places.index(x), places.index(y)): to_hex(SHADES[verdict]) for x, y, verdict in pairs}
    legend = axes.get_legend()
    assert legend is not None
    words = [text.get_text() for text in legend.get_texts()]
    assert words == ["can hold together", "cannot", "undecided", "no exponent in common"]
