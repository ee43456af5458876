"""What an installation without an extra cannot do, said in a line instead of a traceback."""

from __future__ import annotations

from importlib.util import find_spec


class MissingExtra(ValueError):
    """What was asked needs packages that only an extra brings; the message says how to get them.

    A ``ValueError``, so that the command line says it in one line like everything it cannot do.
    """

    def __init__(self, package: str, extra: str) -> None:
        super().__init__(
            f"this needs {package}, which comes with the extra '{extra}': "
            f"pip install 'regionsenter[{extra}]' "
            f"(in a checkout: pip install -r requirements-{extra}.txt)"
        )


def require(extra: str, *packages: str) -> None:
    """Raise :class:`MissingExtra` for the first of the top-level ``packages`` that is not installed."""
    for package in packages:
        if find_spec(package) is None:
            raise MissingExtra(package, extra)
