"""Proofs in prose, as Markdown and LaTeX."""
