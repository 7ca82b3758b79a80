"""The pages of `show` and `list`: a theory as text, Markdown and BibTeX, and the bundled theories."""
