"""The pages of `derive`: text, JSON, LaTeX and Markdown."""
