"""What a file says: reading, positions, the law parser, validation, imports, the bundled library.

Nothing above this room reads TOML, and this room does not know what a law means. Every way in ends in a `Theory` or in
an `InvalidInputError` that carries all problems of the file at once.
"""
