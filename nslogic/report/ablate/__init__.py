"""What becomes of a law without each axiom, for people and programs."""
