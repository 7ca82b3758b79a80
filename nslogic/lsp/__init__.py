"""The language server: what an editor asks about theory files, and nothing that a question or a report decides itself.

Each module answers one sort of request by a plain function of a text and a place in it. The server puts the answers
into the words of the protocol; what takes long is worked out in processes of their own, which can be stopped.
"""
