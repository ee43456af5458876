"""The address of a view as it can be sent to anybody: scheme, host, base path and all."""

from __future__ import annotations

import os
from collections.abc import Mapping
from urllib.parse import urlsplit

from regionsenter.view.format import PAGES

#: The setting for the public address, where neither browser nor proxy tells the right one:
#: ``REGIONSENTER_ADDRESS=https://regionsenter.example.no``.
SETTING = "REGIONSENTER_ADDRESS"


def site_of_page(url: str | None) -> str:
    """The app's own address, with a slash at its end, from the address of one of its pages.

    The setting goes first. ``https://a.no/app/kart?x=1`` is a page of ``https://a.no/app/``; empty
    where nothing is known.
    """
    if chosen := _setting():
        return chosen
    parts = urlsplit(url or "")
    if not parts.netloc:
        return ""
    path = parts.path.rstrip("/")
    folder, _, last = path.rpartition("/")
    inside = folder if last.lower() in PAGES else path
    return f"{parts.scheme or 'http'}://{parts.netloc}{inside}/"


def site_of_request(headers: Mapping[str, str], scheme: str, base: str = "") -> str:
    """The same from a request's headers (names in small letters), behind a proxy as the visitor has it.

    ``base`` is the path below which the app lies, if the proxy does not tell. Empty without a host.
    """
    if chosen := _setting():
        return chosen

    def told(name: str) -> str:
        # A chain of proxies writes one behind the other; the first met the visitor.
        return headers.get(name, "").partition(",")[0].strip()

    host = told("x-forwarded-host") or headers.get("host", "")
    if not host:
        return ""
    path = (told("x-forwarded-prefix") or base).strip("/")
    return f"{told('x-forwarded-proto') or scheme}://{host}/{path + '/' if path else ''}"


def _setting() -> str:
    chosen = os.environ.get(SETTING, "").strip()
    return chosen.rstrip("/") + "/" if chosen else ""
