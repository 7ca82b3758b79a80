"""What `check` found, as text and as JSON."""
