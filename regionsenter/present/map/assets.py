"""The map's own scripts with their styles: readable parts in ``client/``, joined when the app starts.

They are kept in memory and served as hashed files that never change (``server/own_files.py``), so that
the app runs where it may write nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from regionsenter.hashed_files import HashedFile, hashed_file
from regionsenter.present.parts.scripts import script_text
from regionsenter.static_files import read_static

CLIENT = Path(__file__).parent / "client"
#: The scripts of the elements that folium puts together.
FOLIUM = CLIENT / "folium"
#: What also runs in the page round the map.
GROUND_PARTS = ("utm.js", "shapes.js", "geometry.js")

#: In the order they are joined: a part may use what the earlier ones define.
PARTS = (
    *GROUND_PARTS,
    "crs.js",
    "ground.js",
    "background.js",
    "symbols.js",
    "labels.js",
    "bands.js",
    "catchment.js",
    "over.js",
    "flows.js",
    "towns.js",
    "words.js",
    "moves.js",
    "pointer.js",
    "walk.js",
    "touch.js",
    "player.js",
    "extent.js",
    "speak.js",
    "map.js",
    "adapter.js",
)

#: In the page round the map: what is done with its tables and pictures.
PAGE_CLIENT = Path(__file__).parent / "page_client"
PAGE_PARTS = ("written.js", "tables.js", "copying.js", "pictures.js", "printing.js", "about.js")

SCRIPT, GROUND_SCRIPT, PAGE_SCRIPT = "regionsenter-map", "regionsenter-ground", "regionsenter-page"
#: Below the address of the static files.
FOLDER = "map"
LEAFLET = "vendor/leaflet-1.9.4"
TOPOJSON = "vendor/topojson-client-3.1.0"
#: With their licences in their first lines.
GROUND_LIBRARIES = (f"{TOPOJSON}/topojson-client.min.js",)
LIBRARIES = (f"{LEAFLET}/leaflet.js", *GROUND_LIBRARIES)
LEAFLET_STYLES = f"{LEAFLET}/leaflet.css"
VENDORED = (*LIBRARIES, LEAFLET_STYLES)


@cache
def map_script() -> HashedFile:
    """The libraries, the style sheets, and the parts joined in one scope of their own.

    One file: the frame of a map waits for each script before it asks for the next, and does not wait
    for style sheets, so that the map could be drawn before its colours were known. Raises StaticError.
    """
    leaflet = read_static(LEAFLET_STYLES).decode().replace("\r\n", "\n")
    sheets = leaflet + script_text(CLIENT / "map.css")
    first = script_text(CLIENT / "styles.js", sheets=json.dumps(sheets))
    return hashed_file(SCRIPT, "js", _joined(LIBRARIES, PARTS, first))


@cache
def ground_script() -> HashedFile:
    """What makes the geometry ready in the page round the map, with the library it needs."""
    parts = (*GROUND_PARTS, "ready.js")
    return hashed_file(GROUND_SCRIPT, "js", _joined(GROUND_LIBRARIES, parts))


@cache
def page_script() -> HashedFile:
    """What sorts, searches and copies tables and takes pictures; not needed to read the page."""
    return hashed_file(PAGE_SCRIPT, "js", _joined((), PAGE_PARTS, folder=PAGE_CLIENT))


def built_files() -> Mapping[str, HashedFile]:
    """The files made here, by their path below the address of the static files."""
    return {f"{FOLDER}/{file.name}": file for file in (map_script(), ground_script(), page_script())}


def _joined(
    libraries: tuple[str, ...], parts: tuple[str, ...], first: str = "", folder: Path = CLIENT
) -> bytes:
    # Without the lines that point to source maps, which are not served.
    theirs = b"\n".join(
        re.sub(rb"(?m)^//# sourceMappingURL=.*$", b"", read_static(path)) for path in libraries
    )
    ours = "\n".join(script_text(folder / part) for part in parts)
    return theirs + f'\n(() => {{\n"use strict";\n{first}{ours}}})();\n'.encode()
