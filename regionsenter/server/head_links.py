"""What the browser is told to fetch at once, in the head of Streamlit's page.

Streamlit's page asks for the script of a kind of element when it first meets one, and the map asks for
its files one after the other. All are known beforehand. Nothing here is needed: a name that is not
found leaves the page as it was.
"""

from __future__ import annotations

import html
import json
import re
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from regionsenter.present.map.assets import FOLDER, ground_script, page_script
from regionsenter.present.map.base import base_map
from regionsenter.static_files import geometry_manifest

#: Kinds of element on the first screen of every page.
ELEMENTS = ("Html", "Selectbox", "ButtonGroup", "ComponentInstance", "BidiComponent")
#: Pages that begin with a map; "" is the landing page.
MAP_PAGES = frozenset({"", "kart", "senter"})
#: The map cannot be drawn without these; the others follow after the first picture.
FIRST_PICTURE = ("norway", "centres")
IMPORT = re.compile(r"""(?:from|import)\s*["']\./([\w.-]+\.js)["']""")


def _folder(package: str) -> Path:
    """Where an installed package lies, without running it."""
    spec = find_spec(package)
    return Path(spec.origin).parent if spec and spec.origin else Path()


CHUNKS = _folder("streamlit") / "static" / "static" / "js"
COMPONENT = _folder("streamlit_folium") / "frontend" / "build"
COMPONENT_URL = "component/streamlit_folium.st_folium"


def head_links(page: str, already: str) -> str:
    """Elements of the head for ``page`` (its name in the URL), without links that are in ``already``."""
    links = [
        f'<link rel="modulepreload" crossorigin href="./static/js/{html.escape(name)}">'
        for name in chunks()
        if name not in already
    ]
    # Also run, after Streamlit's own script, which the page names first: the browser would wait for the
    # server's first message now, and later run them while the map waits.
    links += [
        f'<script type="module" crossorigin src="./static/js/{html.escape(name)}"></script>'
        for name in entries()
    ]
    # Last of all: it is asked for when the reader does something with a table or a picture.
    links.append(
        f'<script defer fetchpriority="low" src="./app/static/{FOLDER}/{page_script().name}"></script>'
    )
    if page in MAP_PAGES:
        links += [f'<link rel="prefetch" href="./{html.escape(url)}">' for url in map_files()]
    return "".join(links)


def ground_element(page: str) -> str:
    """The first element of the head: the script that reads the map's geometry for all maps of ``page``.

    On a page that begins with a map at once, else when asked.
    """
    at_once = page in MAP_PAGES
    shapes = geometry_manifest() if at_once else {}
    data = "".join(
        f' data-{name}="./app/static/geo/{html.escape(shapes[name])}"' for name in FIRST_PICTURE if at_once
    )
    address = f"./app/static/{FOLDER}/{ground_script().name}"
    return f'<script async fetchpriority="high" src="{address}"{data}></script>'


@lru_cache(maxsize=1)
def entries(folder: Path = CHUNKS, elements: tuple[str, ...] = ELEMENTS) -> tuple[str, ...]:
    """Names of Streamlit's scripts for ``elements``."""
    return tuple(path.name for element in elements for path in sorted(folder.glob(f"{element}.*.js")))


@lru_cache(maxsize=1)
def chunks(folder: Path = CHUNKS, elements: tuple[str, ...] = ELEMENTS) -> tuple[str, ...]:
    """Names of Streamlit's scripts for ``elements`` and of all that these import at once."""
    names: dict[str, None] = {}
    queue = list(entries(folder, elements))
    while queue:
        name = queue.pop(0)
        if name in names or not (folder / name).is_file():
            continue
        names[name] = None
        queue += IMPORT.findall((folder / name).read_text(encoding="utf-8"))
    return tuple(names)


@lru_cache(maxsize=1)
def map_files() -> tuple[str, ...]:
    """Addresses, relative to the app's root, of what the map's frame will ask for, in that order."""
    try:
        scripts = json.loads((COMPONENT / "asset-manifest.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        scripts = {}
    base = base_map()
    links = [address for _, address in (*base.default_js, *base.default_css)]
    return (
        *(
            f"{COMPONENT_URL}/{path.removeprefix('./').removeprefix('/')}"
            for path in scripts.get("entrypoints", ())
        ),
        *(address.removeprefix("../../") for address in links),
    )
