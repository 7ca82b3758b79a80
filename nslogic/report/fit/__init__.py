"""The pages of `fit`: text, JSON and a theory file."""
