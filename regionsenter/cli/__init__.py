"""The command line: one file a command; what they share is in ``options`` and ``output``."""

from regionsenter.cli.command_line import main

__all__ = ["main"]
