"""What is wrong with a file, a command or a question, by code: the codes, and what each of them means."""
