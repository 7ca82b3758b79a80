"""The measurement that decides between two theories, for people and programs."""
