"""The map's own scripts with their styles: readable parts in ``map/client/``, served as hashed copies.

Run ``python -m regionsenter.present.map.assets`` after a change; a test fails when the copies in
``static/map`` are stale.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path

from regionsenter.hashed_files import hashed_name, write_gzip, write_hashed

CLIENT = Path(__file__).parent / "client"
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
    "over.js",
    "flows.js",
    "player.js",
    "map.js",
    "adapter.js",
)

SCRIPT, GROUND_SCRIPT = "regionsenter-map", "regionsenter-ground"
STATIC = Path(__file__).parents[3] / "static"
LEAFLET = "vendor/leaflet-1.9.4"
TOPOJSON = "vendor/topojson-client-3.1.0"
#: With their licences in their first lines.
GROUND_LIBRARIES = (f"{TOPOJSON}/topojson-client.min.js",)
LIBRARIES = (f"{LEAFLET}/leaflet.js", *GROUND_LIBRARIES)
LEAFLET_STYLES = f"{LEAFLET}/leaflet.css"
VENDORED = (*LIBRARIES, LEAFLET_STYLES)


def script(static: Path = STATIC) -> bytes:
    """The libraries, the style sheets, and the parts joined in one scope of their own.

    One file: the frame of a map waits for each script before it asks for the next, and does not wait
    for style sheets, so that the map could be drawn before its colours were known.
    """
    sheets = json.dumps((static / LEAFLET_STYLES).read_text(encoding="utf-8") + styles().decode())
    # In the body, for the frame writes its head anew.
    style = f'Object.assign(document.createElement("style"), {{textContent: {sheets}}})'
    return _joined(static, LIBRARIES, PARTS, f"document.body.append({style});\n")


def ground_script(static: Path = STATIC) -> bytes:
    """What makes the geometry ready in the page round the map, with the library it needs."""
    return _joined(static, GROUND_LIBRARIES, (*GROUND_PARTS, "ready.js"))


def _joined(static: Path, libraries: tuple[str, ...], parts: tuple[str, ...], first: str = "") -> bytes:
    # Without the lines that point to source maps, which are not served.
    theirs = b"\n".join(
        re.sub(rb"(?m)^//# sourceMappingURL=.*$", b"", (static / path).read_bytes()) for path in libraries
    )
    ours = "\n".join((CLIENT / part).read_text(encoding="utf-8") for part in parts)
    return theirs + f'\n(() => {{\n"use strict";\n{first}{ours}}})();\n'.encode()


def styles() -> bytes:
    """The map's style sheet."""
    return (CLIENT / "map.css").read_bytes()


@lru_cache(maxsize=1)
def script_name() -> str:
    """File name in ``static/map`` that belongs to the script as it is now."""
    return hashed_name(SCRIPT, "js", script())


@lru_cache(maxsize=1)
def ground_script_name() -> str:
    """The same of the page's script."""
    return hashed_name(GROUND_SCRIPT, "js", ground_script())


@lru_cache(maxsize=4)
def geometry_manifest(static: Path = STATIC) -> dict[str, str]:
    """Logical name (``norway``, ``centres``, ``quiet``, ``places``) to file name in ``static/geo``.

    Raises ``FileNotFoundError`` when the geometry has not been built.
    """
    return json.loads((static / "geo" / "manifest.json").read_text(encoding="utf-8"))


def write_assets(static: Path = STATIC) -> list[str]:
    """Write the hashed scripts, and ``.gz`` of them and the vendored files."""
    folder = static / "map"
    folder.mkdir(parents=True, exist_ok=True)
    names = [
        write_hashed(folder, SCRIPT, "js", script()),
        write_hashed(folder, GROUND_SCRIPT, "js", ground_script()),
    ]
    for path in VENDORED:
        if (static / path).is_file():
            write_gzip(static / path)
    return names


if __name__ == "__main__":
    print("\n".join(write_assets()))
