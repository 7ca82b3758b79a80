"""The questions that can be asked, one file each: the Python API, which the command line calls."""
