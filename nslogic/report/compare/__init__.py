"""How a comparison of theories is shown: a matrix, each clash as laws that differ, and what reconciles the others."""
