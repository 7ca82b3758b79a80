"""The only room that talks to Z3: questions, encodings, and the values of its models."""
