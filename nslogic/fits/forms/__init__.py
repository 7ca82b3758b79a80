"""The forms that a loss is fitted to, one module each; `catalogue` lists them by name."""
