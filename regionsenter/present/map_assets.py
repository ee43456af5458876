"""The map's own script with its styles: readable parts in ``map_client/``, served as one hashed copy.

Run ``python -m regionsenter.present.map_assets`` after a change; a test fails when the copies in
``static/map`` are stale.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path

from regionsenter.hashed_files import hashed_name, write_gzip, write_hashed

CLIENT = Path(__file__).parent / "map_client"
#: In the order they are joined: a part may use what the earlier ones define.
PARTS = (
    "crs.js",
    "geometry.js",
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
STATIC = Path(__file__).parents[2] / "static"
LEAFLET = "vendor/leaflet-1.9.4"
TOPOJSON = "vendor/topojson-client-3.1.0"
#: With their licences in their first lines.
LIBRARIES = (f"{LEAFLET}/leaflet.js", f"{TOPOJSON}/topojson-client.min.js")
LEAFLET_STYLES = f"{LEAFLET}/leaflet.css"
VENDORED = (*LIBRARIES, LEAFLET_STYLES)


def script(static: Path = STATIC) -> bytes:
    """The libraries, the style sheets, and the parts joined in one scope of their own.

    One file: the frame of a map waits for each script before it asks for the next, and does not wait
    for style sheets, so that the map could be drawn before its colours were known.
    """
    # Without the lines that point to source maps, which are not served.
    libraries = b"\n".join(
        re.sub(rb"(?m)^//# sourceMappingURL=.*$", b"", (static / path).read_bytes())
        for path in LIBRARIES
    )
    sheets = json.dumps((static / LEAFLET_STYLES).read_text(encoding="utf-8") + styles().decode())
    # In the body, for the frame writes its head anew.
    style = f'Object.assign(document.createElement("style"), {{textContent: {sheets}}})'
    dressed = f"document.body.append({style});"
    joined = "\n".join((CLIENT / part).read_text(encoding="utf-8") for part in PARTS)
    own = f'\n(() => {{\n"use strict";\n{dressed}\n{joined}}})();\n'
    return libraries + own.encode()


def styles() -> bytes:
    """The map's style sheet."""
    return (CLIENT / "map.css").read_bytes()


@lru_cache(maxsize=1)
def script_name() -> str:
    """File name in ``static/map`` that belongs to the script as it is now."""
    return hashed_name("regionsenter-map", "js", script())


@lru_cache(maxsize=4)
def geometry_manifest(static: Path = STATIC) -> dict[str, str]:
    """Logical name (``norway``, ``centres``, ``quiet``, ``places``) to file name in ``static/geo``.

    Raises ``FileNotFoundError`` when the geometry has not been built.
    """
    return json.loads((static / "geo" / "manifest.json").read_text(encoding="utf-8"))


def write_assets(static: Path = STATIC) -> list[str]:
    """Write the hashed script, and ``.gz`` of it and the vendored files."""
    folder = static / "map"
    folder.mkdir(parents=True, exist_ok=True)
    names = [write_hashed(folder, "regionsenter-map", "js", script())]
    for path in VENDORED:
        if (static / path).is_file():
            write_gzip(static / path)
    return names


if __name__ == "__main__":
    print("\n".join(write_assets()))
