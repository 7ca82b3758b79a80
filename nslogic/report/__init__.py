"""The pages that people and programs see: text, JSON, LaTeX, Markdown, diagnostics.

Takes results and returns text or plain data; writes nothing, and knows no command line.
"""
