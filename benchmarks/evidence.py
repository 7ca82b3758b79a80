"""How fast are forests, distances along trees, and fits? Each is measured on one thread, distances against SciPy."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Any

from nslogic.experiments.optional_imports import one_thread_a_process

one_thread_a_process()

import numpy as np  # noqa: E402  threads are counted when NumPy is loaded
from scipy.sparse import csr_array  # noqa: E402
from scipy.sparse.csgraph import dijkstra  # noqa: E402

from nslogic.experiments.tree_walks import nearest_chosen  # noqa: E402
from nslogic.experiments.trees import Forest, grow_forest  # noqa: E402
from nslogic.fits.forms.form import RunData  # noqa: E402
from nslogic.fits.forms.sums import PowerSum  # noqa: E402
from nslogic.fits.minimising import HUBER, fit_form, promising  # noqa: E402
from nslogic.fits.problem import Problem  # noqa: E402
from nslogic.fits.resampling import OTHER_STARTS, resample  # noqa: E402

TURNS = 5


def best(work: Callable[[], Any]) -> tuple[float, Any]:
    """Return the least processor time of a few turns, and the last result."""
    times = []
    for _ in range(TURNS):
        start = time.process_time()
        result = work()
        times.append(time.process_time() - start)
    return min(times), result


def grown(trees: int, smallest: int, largest: int) -> Forest:
    """Return the same forest on every call."""
    return grow_forest(np.random.default_rng(0), trees, 12, smallest, largest)


def main() -> None:
    """Measure, and print what was found."""
    for trees, smallest, largest in ((20_000, 10, 10**5), (20_000, 1000, 10**6)):
        seconds, forest = best(partial(grown, trees, smallest, largest))
        sites = len(forest.parent)
        print(
            f"forest of {trees} trees, sizes {smallest} to {largest} kept: {sites / seconds / 1e6:.1f} million kept sites/s ({sites} sites)"
        )
    chosen = np.random.default_rng(1).permutation(sites)[: sites // 100]
    seconds, (distance, _) = best(lambda: nearest_chosen(forest, chosen))
    print(f"nearest chosen site along trees: {sites / seconds / 1e6:.1f} million sites/s ({sites} sites, 1 % chosen)")
    below = np.arange(forest.levels[1], sites)
    edges = csr_array((np.ones(len(below)), (below, forest.parent[below])), shape=(sites, sites))
    start = time.process_time()
    reference = dijkstra(edges, directed=False, indices=chosen, min_only=True)
    slower = time.process_time() - start
    assert np.array_equal(np.where(np.isfinite(reference), reference, -1), distance)
    print(f"the same distances by scipy.sparse.csgraph.dijkstra: {slower / seconds:.0f} times as long")
    generator = np.random.default_rng(2)
    scales = (10 ** generator.uniform(7.7, 10.2, 240), 10 ** generator.uniform(9.0, 11.5, 240))
    loss = 1.8 + 480 / scales[0] ** 0.35 + 2100 / scales[1] ** 0.37
    loss = loss * np.exp(0.005 * generator.standard_normal(240))
    form = PowerSum(("parameters", "tokens"), floor=True)
    problem = Problem.of(form, RunData.of(form.needs, {"parameters": scales[0], "tokens": scales[1], "loss": loss}))
    seconds, minimum = best(lambda: fit_form(problem))
    print(f"fit of E + A/N^alpha + B/D^beta to 240 runs: {seconds:.2f} s")
    start = time.process_time()
    resample(problem, minimum, promising(problem, OTHER_STARTS), delta=HUBER, resamples=200, seed=0)
    print(f"200 resamples: {time.process_time() - start:.2f} s")


if __name__ == "__main__":
    main()
