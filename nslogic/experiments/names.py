"""The names of the registered experiments, which readers of theory files need without loading NumPy."""

MODULES = {
    "allocation": "allocation",
    "averaging": "averaging",
    "clusters": "clusters",
    "composite": "composite",
    "double-descent": "double_descent",
    "manifold": "manifold",
    "memory": "memory",
    "percolation-data": "percolation_data",
    "percolation-model": "percolation_model",
    "plateau": "plateau",
    "quanta": "quanta",
    "random-features": "random_features",
    "shapes": "shapes",
    "spectrum": "spectrum",
    "subtask": "subtask",
    "width-depth": "width_depth",
}
NAMES = frozenset(MODULES)
