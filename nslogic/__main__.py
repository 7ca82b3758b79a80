"""Run `python -m nslogic`, which is `nslogic`."""

from nslogic.cli import main

if __name__ == "__main__":
    main()
