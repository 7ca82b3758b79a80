"""The pictures of a page, drawn from the same data as its tables, in one process or several."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

from nslogic.report.html.gathering import Gathered
from nslogic.report.pictures import AnswerData
from nslogic.workers import ordered_map


class _Picture(NamedTuple):
    """A picture: what it shows, and what it is drawn from. The prefix begins its identifiers."""

    sort: Literal["landscape", "phases", "profile", "spotchecks"]
    name: str
    prefix: str
    data: Any


def pictures_of(gathered: Gathered, *, processes: int = 1) -> dict[str, str]:
    """Return the pictures as SVG elements, by what they show.

    The keys are `landscape`, `phases THEORY REGIME`, `profile THEORY REGIME` and `spotchecks THEORY`.

    Args:
        gathered: The answers.
        processes: The greatest number of processes that draw.

    Raises:
        MissingLibraryError: Matplotlib is not installed.
    """
    from markupsafe import Markup

    pictures = list(_asked_for(gathered))
    if pictures:
        import matplotlib.backends.backend_svg  # once, before there are several processes
        import matplotlib.figure  # noqa: F401
    drawn = ordered_map(_drawn, pictures, processes=processes)
    return {f"{each.sort} {each.name}".rstrip(): Markup(svg) for each, svg in zip(pictures, drawn, strict=True)}


def _asked_for(gathered: Gathered) -> Iterator[_Picture]:
    if gathered.landscape is not None and any(row["exponents"] for row in gathered.landscape["theories"]):
        yield _Picture("landscape", "", "landscape-picture", gathered.landscape)
    for place, answers in enumerate(gathered.theories):
        name = str(answers.show["name"])
        for number, regime in enumerate(answers.regimes):
            key = f"{name} {regime.check['name']}"
            if regime.phases is not None:
                yield _Picture("phases", key, f"phases-{place}-{number}", regime.phases)
            if regime.profile is not None:
                yield _Picture("profile", key, f"profile-{place}-{number}", regime.profile)
        if answers.spotchecks:
            yield _Picture("spotchecks", name, f"curves-{place}", answers.spotchecks)


def _drawn(picture: _Picture) -> str:
    match picture.sort:
        case "landscape":
            return _landscape(picture.data)
        case "spotchecks":
            return _spotchecks(picture.data, picture.prefix, picture.name)
        case "phases":
            return _phases(picture.data, picture.prefix)
        case "profile":
            return _profile(picture.data, picture.prefix)


def _landscape(data: AnswerData) -> str:
    from nslogic.report.inline_svg import inline_svg
    from nslogic.report.landscape.plots import landscape_figure

    title = "Derived exponents beside measured ones"
    return inline_svg(
        landscape_figure(data), prefix="landscape-picture", title=title, description="The table below says the same."
    )


def _phases(data: AnswerData, prefix: str) -> str:
    from nslogic.report.derive.plots import phases_figure
    from nslogic.report.inline_svg import inline_svg

    over = " and ".join(axis["name"] for axis in data["over"])
    title = f"Where which law of {data['regime']} holds, over {over}"
    return inline_svg(phases_figure(data), prefix=prefix, title=title, description="The cases above say the same.")


def _profile(data: AnswerData, prefix: str) -> str:
    from nslogic.report.derive.plots import phases_figure
    from nslogic.report.inline_svg import inline_svg

    title = f"The exponent of {data['target']['name']} along {data['trajectory']['law']}"
    return inline_svg(phases_figure(data), prefix=prefix, title=title, description="The law above says the same.")


def _spotchecks(checks: tuple[AnswerData, ...], prefix: str, name: str) -> str:
    from nslogic.report.inline_svg import inline_svg
    from nslogic.report.simulate.plots import curves_figure

    curves = [(f"{check['id']}: {check['measured']['name']}", check["measured"]) for check in checks]
    title = f"Measured curves of {name} beside its laws"
    return inline_svg(
        curves_figure(curves), prefix=prefix, title=title, description="The table above has the exponents."
    )
