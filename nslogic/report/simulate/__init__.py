"""What `simulate` and `spotcheck` found, as text, JSON and plots."""
