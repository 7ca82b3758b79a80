"""Pictures look alike, whatever a user's settings of Matplotlib are, and are the same bytes each time."""

from __future__ import annotations

import sys

import matplotlib as mpl
import pytest
from matplotlib.figure import Figure

from nslogic.errors import MissingLibraryError
from nslogic.report.pictures import STYLE, TINTS, empty_figure, figure, in_style, panel, power_of_ten, saved


@in_style
def line(words: str = "a line") -> Figure:
    """Return a figure with a line and a label."""
    drawn = empty_figure(3, 2)
    axes = drawn.add_subplot()
    axes.loglog([1, 10, 100], [3, 2, 1], label="$N_p^{-\\alpha}$")
    axes.set_title(words)
    axes.legend()
    return drawn


@pytest.mark.parametrize(("kind", "start"), [("svg", b"<?xml"), ("png", b"\x89PNG"), ("pdf", b"%PDF")])
def test_a_picture_is_the_same_bytes_each_time(kind: str, start: bytes) -> None:
    drawn = saved(line(), kind)
    assert drawn.startswith(start)
    assert saved(line(), kind) == drawn
    assert saved(line("another"), kind) != drawn


def test_settings_of_the_user_are_neither_asked_nor_changed() -> None:
    plain = saved(line(), "svg")
    with mpl.rc_context({"font.size": 30, "axes.facecolor": "red", "lines.linewidth": 9, "svg.fonttype": "path"}):
        before = dict(mpl.rcParams)
        assert saved(line(), "svg") == plain
        assert dict(mpl.rcParams) == before


def test_the_style_sets_what_matplotlib_knows() -> None:
    assert set(STYLE) <= set(mpl.rcParams)


def test_panels_stand_in_rows_of_three() -> None:
    drawn = figure(5)
    for number in range(5):
        panel(drawn, number, 5).set_title(str(number))
    drawn.draw_without_rendering()
    places = [axes.get_position() for axes in drawn.axes]
    assert places[0].y0 == pytest.approx(places[2].y0)
    assert places[3].y1 < places[0].y0


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, by WCAG 2."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4 for each in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_black_text_is_readable_on_every_tint() -> None:
    assert len(set(TINTS)) == len(TINTS)
    assert all((luminance(tint) + 0.05) / 0.05 >= 7 for tint in TINTS)


def test_a_missing_library_is_named_with_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    with pytest.raises(MissingLibraryError) as caught:
        line()
    assert "nslogic[report]" in str(caught.value)


def test_a_power_of_ten_is_mathematics() -> None:
    assert power_of_ten(5.76e23) == "$5.8\\times10^{23}$"
