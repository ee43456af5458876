"""What a file made on a page tells of itself: the link to the view, and which data these are."""

from __future__ import annotations

from regionsenter.export.csv import Meta
from regionsenter.ui.pages import address
from regionsenter.vocabulary import data_version


def origin(title: str = "", source: str = "", level: str = "") -> Meta:
    """Of the page as it is drawn now. Ask while it is: a file is made where no session is known.

    ``title`` is what the file holds, with unit and year, ``source`` who has published it.
    """
    return Meta(view_url=address(), title=title, source=source, level=level, version=data_version())
