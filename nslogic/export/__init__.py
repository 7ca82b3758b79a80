"""Proofs in the languages of other provers."""
