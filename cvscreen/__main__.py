"""``python -m cvscreen``."""

from cvscreen.cli import main

if __name__ == "__main__":
    main()
