"""The small simulations: settings and a seed in, numbers out. They know no theory file, and draw no conclusion."""
