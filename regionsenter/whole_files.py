"""What is wrong with a file, whatever it is, told as one kind of error that names the file and the mend."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

#: What reading a file can raise when it is missing, unreadable, or says something of another form.
SPOILT: tuple[type[Exception], ...] = (
    OSError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    RecursionError,
    BufferError,
)


class NotWhole(Exception):
    """A file that the app needs is missing or not what it was; the message names it and the mend."""


@contextmanager
def told_as(kind: type[NotWhole], said: str, *also: type[Exception]) -> Iterator[None]:
    """What is found wrong inside becomes ``kind``: ``said``, and the reason in brackets.

    ``also`` are errors of the library that reads, besides :data:`SPOILT`. Raises ``kind``; an error that
    already names its file passes as it is.
    """
    try:
        yield
    except NotWhole:
        raise
    except (*SPOILT, *also) as error:
        reason = " ".join(str(error).split())
        raise kind(f"{said} ({type(error).__name__}: {reason})") from error
