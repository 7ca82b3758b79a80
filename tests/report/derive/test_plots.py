"""Pictures of phases: regions with their laws, the exponent over a parameter, and a key for what has no room."""

from __future__ import annotations

import copy
import re
from pathlib import Path

import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.patches import Polygon

import nslogic
from nslogic.limits import Limits
from nslogic.questions.derive import DeriveOptions
from nslogic.questions.phases import AskedAxis, phases_of
from nslogic.questions.profile import profile_of
from nslogic.questions.several_bases import derive_bases
from nslogic.report.derive.phases_data import phases_data
from nslogic.report.derive.plots import phases_figure, phases_plot
from nslogic.report.derive.profile_data import profile_data
from nslogic.report.pictures import AnswerData

DOCS = Path(__file__).parents[3] / "docs"


def data_of(theory: str, regime: str, *over: str, given: tuple[str, ...] = ()) -> AnswerData:
    (law,) = nslogic.derive(theory, regimes=regime, options=DeriveOptions(given=given, keep=over))
    return phases_data(phases_of(law, [AskedAxis(name) for name in over], Limits()))


@pytest.fixture(scope="module")
def plane() -> AnswerData:
    return data_of("percolation", "model", "D_f", "alpha", given=("c = 2",))


@pytest.fixture(scope="module")
def line() -> AnswerData:
    return data_of("percolation", "model", "c", given=("D_f = 4", "alpha = 1/2"))


def key(drawn: Figure) -> list[str]:
    return [text.get_text() for legend in drawn.legends for text in legend.get_texts()]


def labels(drawn: Figure) -> list[str]:
    return [text.get_text() for text in drawn.axes[0].texts]


def test_regions_have_their_laws_and_axes_their_symbols(plane: AnswerData) -> None:
    drawn = phases_figure(plane)
    (axes,) = drawn.axes
    assert (axes.get_xlabel(), axes.get_ylabel()) == ("$D_{f}$", r"$\alpha$")
    assert (axes.get_xlim(), axes.get_ylim()) == ((0, 2), (0, 4))
    assert labels(drawn) == [r"$L \sim N^{-\alpha}$", "$L \\sim N^{-2/D_{f}}$"]
    assert key(drawn) == [r"on the line: $L \sim N^{-2/D_{f}} \, \log\left(N\right)^{1 + \alpha}$"]
    assert axes.get_title() == "percolation · model: $L$ in powers of $N$"


def test_labels_lie_in_their_regions(plane: AnswerData) -> None:
    drawn = phases_figure(plane)
    drawn.draw_without_rendering()
    (axes,) = drawn.axes
    for written in axes.texts:
        box = written.get_window_extent().transformed(axes.transData.inverted())
        patches = [patch for patch in axes.patches if isinstance(patch, Polygon)]
        corners = [(x, y) for x in (box.x0, box.x1) for y in (box.y0, box.y1)]
        colours = {
            patch.get_facecolor() for patch in patches for corner in corners if patch.get_path().contains_point(corner)
        }
        assert len(colours) == 1, written.get_text()


def test_a_law_without_room_has_a_number_and_stands_in_the_key(plane: AnswerData) -> None:
    narrow = copy.deepcopy(dict(plane))
    for cell in narrow["cells"]:
        cell["latex"] = "L" + " \\, L" * 60
    drawn = phases_figure(narrow)
    assert labels(drawn) == ["1", "2"]
    assert [text.split(":")[0] for text in key(drawn)] == ["1", "2", "on the line"]


def test_over_one_parameter_the_exponent_is_drawn(line: AnswerData) -> None:
    drawn = phases_figure(line)
    (axes,) = drawn.axes
    assert (axes.get_xlabel(), axes.get_ylabel()) == ("$c$", "exponent of $L$ in $N$")
    curves = [artist for artist in axes.get_lines() if len(np.asarray(artist.get_xdata())) > 2]
    for curve in curves:
        x, y = np.asarray(curve.get_xdata()), np.asarray(curve.get_ydata())
        assert y == pytest.approx(-np.minimum(0.5, x / 4))
    assert len(curves) == 2
    assert key(drawn) == [r"at $c$ = 2: $L \sim N^{-1/2} \, \log\left(N\right)^{3/2}$"]


def test_what_is_not_drawn_is_told(plane: AnswerData) -> None:
    drawn = phases_figure({**plane, "beside": ["d"], "unseen": [1]})
    assert "not drawn: conditions that the regime makes on these and d" in key(drawn)
    assert any(text.startswith("not in this window: ") for text in key(drawn))


def test_a_range_says_that_the_law_is_not_determined() -> None:
    drawn = phases_figure(data_of("pearce-song", "small-models", "alpha", given=("beta = 1/2",)))
    assert "any exponent in this range: the law is not determined" in key(drawn)


def test_a_profile_says_what_its_trajectory_is() -> None:
    options = DeriveOptions(given=("alpha_N = 0.076", "alpha_D = 0.095"))
    (result,) = derive_bases("kaplan", ("N_p", "D"), regimes=("joint",), options=options)
    drawn = phases_figure(profile_data(profile_of(result)))
    (axes,) = drawn.axes
    assert axes.get_xlabel() == r"$x$ along the trajectory $D \sim N^{x}$"
    assert labels(drawn) == [r"$L \sim D^{-0.095}$", r"$L \sim N^{-0.076}$"]


def test_pictures_are_the_same_bytes_each_time(plane: AnswerData, line: AnswerData) -> None:
    """That each type of file is, is tested for all pictures."""
    assert phases_plot(plane, "svg") == phases_plot(plane, "svg")
    assert phases_plot(line, "svg") != phases_plot(plane, "svg")


@pytest.mark.parametrize(
    ("picture", "asked"),
    [
        ("phases.svg", ("percolation", "model", ("D_f", "alpha"), ("c = 2",))),
        ("shapes.svg", ("resource", "any-shape", ("delta",), ("L ~ N_w^delta",))),
    ],
)
def test_a_picture_of_the_documentation_says_what_a_run_says(
    picture: str, asked: tuple[str, str, tuple[str, ...], tuple[str, ...]]
) -> None:
    """Its other bytes depend on the release of Matplotlib, and its title on the theory."""
    theory, regime, over, given = asked
    drawn = phases_plot(data_of(theory, regime, *over, given=given), "svg").decode()
    kept = (DOCS / picture).read_text(encoding="utf-8")
    assert words(kept) == words(drawn)


def words(svg: str) -> list[str]:
    """Return what is written in a picture, letter by letter, without its title and the letter of its law."""
    return re.findall(r">([^<>\s]*[\d.]+[^<>\s]*)</", svg)
