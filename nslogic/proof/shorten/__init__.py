"""Shorter proofs: common steps are shared, and combinations are inlined."""
