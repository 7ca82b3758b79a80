"""What can be asked, one file each: the Python API. The command line only calls these."""
