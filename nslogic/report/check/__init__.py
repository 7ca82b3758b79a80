"""The pages of `check`: text and JSON."""
