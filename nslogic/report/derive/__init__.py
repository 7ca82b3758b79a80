"""What `derive` found, as text, JSON, LaTeX and Markdown."""
