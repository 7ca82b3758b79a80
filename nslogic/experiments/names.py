"""The names of the registered experiments, which readers of theory files need without loading NumPy."""

MODULES = {
    "averaging": "averaging",
    "clusters": "clusters",
    "manifold": "manifold",
    "percolation-data": "percolation_data",
    "quanta": "quanta",
    "random-features": "random_features",
}
NAMES = frozenset(MODULES)
