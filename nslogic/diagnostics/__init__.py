"""The catalogue of diagnostics: a stable code for each problem of a file, a command or a question, and its meaning."""
