"""The commands, one file each: a module `name.py` with a `command` is the command `nslogic name`."""
