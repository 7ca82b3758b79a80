"""Proofs made shorter: common steps are shared, combinations put into each other."""
