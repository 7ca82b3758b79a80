"""The small simulations: settings and a seed in, numbers out. Knows no theory file, and draws no conclusion."""
