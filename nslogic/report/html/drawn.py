"""The pictures of a page, drawn from the same data as its tables."""

from __future__ import annotations

from nslogic.report.html.gathering import Gathered
from nslogic.report.pictures import AnswerData


def pictures_of(gathered: Gathered) -> dict[str, str]:
    """Return the pictures as SVG elements, by what they show: `landscape`, and the name of each theory for its spot checks.

    Raises:
        MissingLibraryError: Matplotlib is not installed.
    """
    from markupsafe import Markup

    drawn: dict[str, str] = {}
    if gathered.landscape is not None and any(row["exponents"] for row in gathered.landscape["theories"]):
        drawn["landscape"] = Markup(_landscape(gathered.landscape))
    for place, answers in enumerate(gathered.theories):
        if answers.spotchecks:
            name = str(answers.show["name"])
            drawn[f"spotchecks {name}"] = Markup(_spotchecks(answers.spotchecks, f"curves-{place}", name))
    return drawn


def _landscape(data: AnswerData) -> str:
    from nslogic.report.inline_svg import inline_svg
    from nslogic.report.landscape.plots import landscape_figure

    title = "Derived exponents beside measured ones"
    return inline_svg(
        landscape_figure(data), prefix="landscape-picture", title=title, description="The table below says the same."
    )


def _spotchecks(checks: tuple[AnswerData, ...], prefix: str, name: str) -> str:
    from nslogic.report.inline_svg import inline_svg
    from nslogic.report.simulate.plots import curves_figure

    curves = [(f"{check['id']}: {check['measured']['name']}", check["measured"]) for check in checks]
    title = f"Measured curves of {name} beside its laws"
    return inline_svg(
        curves_figure(curves), prefix=prefix, title=title, description="The table above has the exponents."
    )
