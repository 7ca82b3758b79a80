"""What `fit` found, as text, as JSON and as a theory file."""
