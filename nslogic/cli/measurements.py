"""Files of published measurements as the command line names them."""

from __future__ import annotations

from collections.abc import Iterable

from nslogic.theory.folders import bundled, bundled_measurements


def with_measurements(references: Iterable[str]) -> tuple[str, ...]:
    """Return references with the names of bundled measurements as paths; a theory's name takes precedence."""
    theories, measurements = dict(bundled()), dict(bundled_measurements())
    return tuple(
        str(measurements[reference]) if reference in measurements and reference not in theories else reference
        for reference in references
    )
