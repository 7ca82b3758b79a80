"""Diagnostics as text and JSON: what is wrong, where, and what to do about it."""
