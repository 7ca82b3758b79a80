"""The pages of `plan`: text and JSON."""
