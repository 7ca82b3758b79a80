"""The pictures of a page, drawn from the same data as its tables."""

from __future__ import annotations

from nslogic.report.html.gathering import Gathered
from nslogic.report.pictures import AnswerData


def pictures_of(gathered: Gathered) -> dict[str, str]:
    """Return the pictures as SVG elements, by what they show: `landscape`, `phases THEORY REGIME`, `spotchecks THEORY`.

    Raises:
        MissingLibraryError: Matplotlib is not installed.
    """
    from markupsafe import Markup

    drawn: dict[str, str] = {}
    if gathered.landscape is not None and any(row["exponents"] for row in gathered.landscape["theories"]):
        drawn["landscape"] = Markup(_landscape(gathered.landscape))
    for place, answers in enumerate(gathered.theories):
        for number, regime in enumerate(answers.regimes):
            if regime.phases is not None:
                key = f"phases {answers.show['name']} {regime.check['name']}"
                drawn[key] = Markup(_phases(regime.phases, f"phases-{place}-{number}"))
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


def _phases(data: AnswerData, prefix: str) -> str:
    from nslogic.report.derive.plots import phases_figure
    from nslogic.report.inline_svg import inline_svg

    over = " and ".join(axis["name"] for axis in data["over"])
    title = f"Where which law of {data['regime']} holds, over {over}"
    return inline_svg(phases_figure(data), prefix=prefix, title=title, description="The cases above say the same.")


def _spotchecks(checks: tuple[AnswerData, ...], prefix: str, name: str) -> str:
    from nslogic.report.inline_svg import inline_svg
    from nslogic.report.simulate.plots import curves_figure

    curves = [(f"{check['id']}: {check['measured']['name']}", check["measured"]) for check in checks]
    title = f"Measured curves of {name} beside its laws"
    return inline_svg(
        curves_figure(curves), prefix=prefix, title=title, description="The table above has the exponents."
    )
