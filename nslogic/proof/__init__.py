"""Why is it so? Statements rebuilt from the theory, proofs found for them, and writers to other provers."""
