"""The files in ``static/`` that the pages need: where they are, what they say, whether they are whole."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import re
import zlib
from functools import cache
from pathlib import Path

from regionsenter.hashed_files import hash_of
from regionsenter.whole_files import NotWhole, told_as

#: Where the static files lie; the environment variable lets a test point elsewhere.
STATIC = Path(os.environ.get("REGIONSENTER_STATIC", Path(__file__).parents[1] / "static"))
ICON = "icon.png"
#: The signs of Streamlit's elements, cut out of its own font of 376 kB.
ICON_FONT = "vendor/material-symbols-1.67.0/icons.woff2"
MANIFEST, ORDER = "geo/manifest.json", "geo/order.json"
#: What the map asks for, by the names it has in the manifest.
GEOMETRY = ("norway", "centres", "quiet", "places", "towns")
#: Where a municipality is named in the geometry, which would take longer to parse.
CODE = re.compile(rb'"id":"(\d{4})"')
#: What follows the logical name in the name of a file of geometry.
HASHED = re.compile(r"\.[0-9a-f]{12}\.json")
#: Files that no build makes, with the SHA-256 of the bytes they were put here with.
BY_HAND = {
    ICON: "8e0336dbb10389c640ff2fab14afebb01add01f7ac2df4179453c47cb1c4ca2c",
    "vendor/leaflet-1.9.4/leaflet.js": ("db49d009c841f5ca34a888c96511ae936fd9f5533e90d8b2c4d57596f4e5641a"),
    "vendor/leaflet-1.9.4/leaflet.css": (
        "a7837102824184820dfa198d1ebcd109ff6d0ff9a2672a074b9a1b4d147d04c6"
    ),
    ICON_FONT: "2a7044be9663bfe0d162191796825eb9d125cad2ab9d2db57c4690a486ccae59",
    "vendor/topojson-client-3.1.0/topojson-client.min.js": (
        "25cd02ae486cc5063e0215a4e4cfb15de83700c87ac48bac4d57dc6aaf3ebb89"
    ),
}

MEND = "restore it from git or rebuild"


class StaticError(NotWhole, RuntimeError):
    """A file that the pages need is missing or not what it was; the message names it and the mend."""


def read_static(name: str, static: Path = STATIC) -> bytes:
    """The bytes of a file, by its path below ``static``, e.g. ``icon.png``. Raises StaticError."""
    try:
        return (static / name).read_bytes()
    except OSError as error:
        raise StaticError(f"{static / name} is missing; restore it from git") from error


@cache
def geometry_manifest(static: Path = STATIC) -> dict[str, str]:
    """Logical name (one of :data:`GEOMETRY`) to file name in ``static/geo``. Raises StaticError."""
    manifest = _json(MANIFEST, static)
    if not isinstance(manifest, dict) or set(manifest) != set(GEOMETRY):
        raise _broken(static / MANIFEST, f"it must name {', '.join(GEOMETRY)}")
    for name, file in manifest.items():
        if not isinstance(file, str) or not HASHED.fullmatch(file.removeprefix(name)):
            raise _broken(static / MANIFEST, f"{name} must be a file of that name with its hash")
    return manifest


@cache
def place_order(static: Path = STATIC) -> dict[str, tuple[str, ...]]:
    """``municipalities`` (codes) and ``centres`` (slugs) in the order of the geometry.

    A map state refers to places by it. Raises StaticError.
    """
    order = _json(ORDER, static)
    if not isinstance(order, dict):
        raise _broken(static / ORDER, "it must list municipalities and centres")
    try:
        if not isinstance(order, dict):
            raise TypeError("no object")
        return {name: tuple(order[name]) for name in ("municipalities", "centres")}
    except (KeyError, TypeError) as error:
        raise _broken(static / ORDER, "it must list municipalities and centres") from error


def check_static(static: Path = STATIC) -> None:
    """See that every file the pages need is there and whole.

    Raises
    ------
    StaticError
        If one is not; the message names it.
    """
    for name, digest in BY_HAND.items():
        if hashlib.sha256(read_static(name, static)).hexdigest() != digest:
            raise _broken(static / name, "checksum differs")
    geometry = {
        name: _checked_geometry(f"geo/{file}", static) for name, file in geometry_manifest(static).items()
    }
    with told_as(StaticError, f"{static / MANIFEST} names another file of centres; {MEND}"):
        centres = tuple(centre["slug"] for centre in json.loads(geometry["centres"])["centres"])
    if place_order(static) != {
        "municipalities": tuple(code.decode() for code in CODE.findall(geometry["norway"])),
        "centres": centres,
    }:
        raise _broken(static / ORDER, "its places are not those of the geometry")


def _checked_geometry(name: str, static: Path) -> bytes:
    """The content of a file that carries its hash in its name; its ``.gz``, when there, is the same."""
    content = read_static(name, static)
    if name.split(".")[-2] != hash_of(content):
        raise _broken(static / name, "checksum differs")
    packed = static / f"{name}.gz"
    if packed.exists():
        try:
            same = gzip.decompress(packed.read_bytes()) == content
        except (OSError, EOFError, zlib.error):
            same = False
        if not same:
            raise _broken(packed, "it does not hold what the file beside it does")
    return content


def _json(name: str, static: Path) -> object:
    try:
        return json.loads(read_static(name, static))
    except (ValueError, RecursionError) as error:
        raise _broken(static / name, str(error)) from error


def _broken(path: Path, reason: str) -> StaticError:
    return StaticError(f"{path} is not whole ({reason}); {MEND}")
