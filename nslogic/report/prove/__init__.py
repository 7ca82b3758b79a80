"""The pages of `prove` and `verify`: text and JSON."""
