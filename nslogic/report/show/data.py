"""One theory as JSON data."""

from __future__ import annotations

from collections.abc import Iterable

from nslogic.report.paths import whole_path
from nslogic.report.show.notes import titled_notes
from nslogic.theory.model import Axiom, ExponentDeclaration, ParameterDeclaration, Theory, WrittenLaw
from nslogic.theory.sources_read import sources_read


def show_data(theory: Theory) -> dict[str, object]:
    """Return a theory as JSON data."""
    sources = sources_read(theory)
    return {
        "name": theory.name,
        "file": whole_path(theory.file),
        "title": theory.title,
        "cite": theory.cite,
        "arxiv": theory.arxiv,
        "doi": theory.doi,
        "summary": theory.summary,
        "target": theory.target,
        "base": theory.base,
        "digest": theory.digest,
        "sources": {"given": sources.given, "read": sources.read},
        "notes": {title: list(paragraphs) for title, paragraphs in titled_notes(theory.notes)},
        "quantities": [
            {"name": quantity.name, "trend": quantity.trend, "meaning": quantity.meaning, "symbol": quantity.symbol}
            for quantity in theory.quantities
        ],
        "parameters": [_parameter_data(parameter) for parameter in theory.parameters],
        "axioms": [_axiom_data(axiom) for axiom in theory.axioms],
        "regimes": [
            {
                "name": regime.name,
                "title": regime.title,
                "axioms": list(regime.axioms),
                "where": [law.text for condition in regime.where for law in condition.laws],
                "trends": dict(regime.trends),
                "expect": regime.expect,
            }
            for regime in theory.regimes
        ],
        "claims": [
            {
                "id": claim.id,
                "law": claim.law.text,
                "regimes": list(claim.regimes),
                "expect": claim.expect,
                "published": claim.published,
                "text": claim.text,
                "source": claim.source,
            }
            for claim in theory.claims
        ],
        "exponents": [_exponent_data(exponent) for exponent in theory.exponents],
        "correlations": [
            {"between": [each.first, each.second], "value": str(each.value), "source": each.source}
            for each in theory.correlations
        ],
    }


def _exponent_data(exponent: ExponentDeclaration) -> dict[str, object]:
    data: dict[str, object] = {"name": exponent.name, "bound": exponent.bound, "source": exponent.source}
    if exponent.parameter is not None:
        return {**data, "parameter": exponent.parameter}
    return {**data, "target": exponent.target, "base": exponent.base, "regime": exponent.regime}


def _parameter_data(parameter: ParameterDeclaration) -> dict[str, object]:
    data: dict[str, object] = {
        "name": parameter.name,
        "meaning": parameter.meaning,
        "symbol": parameter.symbol,
        "where": _texts(parameter.where),
    }
    if parameter.value is not None:
        data["value"] = str(parameter.value)
    if parameter.error is not None:
        data["error"] = str(parameter.error)
    if parameter.interval is not None:
        data["interval"] = [str(end) for end in parameter.interval]
    if parameter.level is not None:
        data["level"] = str(parameter.level)
    if parameter.shared is not None:
        data["shared"] = parameter.shared
    return data


def _axiom_data(axiom: Axiom) -> dict[str, object]:
    data: dict[str, object] = {"id": axiom.id}
    if axiom.optimum is None:
        data["laws"] = _texts(axiom.laws)
    else:
        data[axiom.optimum.direction] = axiom.optimum.target
        data["over"] = list(axiom.optimum.over)
        data["subject_to"] = list(axiom.optimum.subject_to)
        data["ignoring_logs"] = axiom.optimum.ignoring_logs
    return {
        **data,
        "when": _texts(axiom.when),
        "kind": axiom.kind,
        "text": axiom.text,
        "source": axiom.source,
        "cost": str(axiom.cost),
    }


def _texts(laws: Iterable[WrittenLaw]) -> list[str]:
    return [law.text for law in laws]
