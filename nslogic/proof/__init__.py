"""Proofs of the theorems of a theory: their steps, the search for them, and the files that hold them."""
