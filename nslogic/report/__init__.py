"""What people and programs see: text, JSON, diagnostics.

Takes results and returns text or plain data; writes nothing, and knows no command line.
"""
