"""The pages of `simulate` and `spotcheck`: text, JSON, tables and plots."""
