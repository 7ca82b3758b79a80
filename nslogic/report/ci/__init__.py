"""Answers in the formats of other people's CI: GitHub's annotations, SARIF and JUnit, made from the JSON answers."""
