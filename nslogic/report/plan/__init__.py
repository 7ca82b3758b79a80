"""What `plan` found, as text and as JSON."""
