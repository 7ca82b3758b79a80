"""The names of the registered experiments, for whoever only wants to know whether there is one."""

MODULES = {
    "averaging": "averaging",
    "clusters": "clusters",
    "manifold": "manifold",
    "percolation-data": "percolation_data",
    "quanta": "quanta",
    "random-features": "random_features",
}
NAMES = frozenset(MODULES)
