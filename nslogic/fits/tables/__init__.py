"""Tables of runs: read from files of several kinds, every problem at once, and what their columns are about."""
