"""The pictures of a page."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from nslogic.report.html.drawn import pictures_of
from nslogic.report.html.gathering import Asked, Gathered, gather
from nslogic.theory.library import load


def test_several_theories_have_a_landscape() -> None:
    chosen = [(load("quanta"), ("parameters",)), (load("resource"), ("redundancy",))]
    drawn = pictures_of(gather(chosen, Asked("none", processes=1)))
    assert list(drawn) == ["landscape"]
    root = ET.fromstring(drawn["landscape"])
    assert root.get("role") == "img"
    assert "quanta" in "".join(root.itertext())


def test_spot_checks_have_their_curves() -> None:
    theory = load("critical-depth")
    answers = gather([(theory, ("phases",))], Asked("none", spotchecks=True, processes=1))
    drawn = pictures_of(answers)
    assert "spotchecks critical-depth" in drawn
    assert "amplitude in copies" in "".join(ET.fromstring(drawn["spotchecks critical-depth"]).itertext())


def test_a_law_in_several_cases_has_a_picture_of_its_phases() -> None:
    answers = gather([(load("critical-depth"), ("phases", "structural"))], Asked("none", processes=1))
    drawn = pictures_of(answers)
    assert list(drawn) == ["phases critical-depth phases"]
    root = ET.fromstring(drawn["phases critical-depth phases"])
    assert "over delta and gamma" in "".join(root.itertext())


def test_a_law_in_size_and_data_has_a_picture_of_its_profile() -> None:
    drawn = pictures_of(gather([(load("quanta"), ("both",))], Asked("none", processes=1)))
    assert list(drawn) == ["profile quanta both"]
    assert "along D ~ N_p^x" in "".join(ET.fromstring(drawn["profile quanta both"]).itertext())


def test_pictures_are_the_same_from_several_processes() -> None:
    chosen = [(load("critical-depth"), ("phases",)), (load("resource"), ("redundancy",))]
    gathered = gather(chosen, Asked("none", processes=1))
    assert pictures_of(gathered, processes=2) == pictures_of(gathered)


def test_nothing_is_drawn_of_nothing() -> None:
    assert pictures_of(Gathered(())) == {}
