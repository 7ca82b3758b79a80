"""The language of laws: its terms, reading and writing them, and the names they may use; nothing about files."""
