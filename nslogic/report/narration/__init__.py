"""Proofs as a person would tell them."""
