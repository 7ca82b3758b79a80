"""What `prove` and `verify` found, as text and as JSON."""
