"""Tells Streamlit's page where its server is, so that it need not look for it first.

Left to itself the page asks for the server's health and settings under its own address, where there is
none at ``/kart``, then at the root, and opens its connection only when that has been answered: two or
three journeys there and back before the first word. Told both, it connects at once, and asks for the
settings meanwhile. What is told here stays, so ``client.allowedOrigins`` of Streamlit's configuration
has no effect; all other settings come with the answer.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from regionsenter.present.parts.scripts import script_text

#: Streamlit needs to be told of at least one origin that may command the page by ``postMessage``. None
#: may, and no page can ever come from this one (a name reserved for that).
NOBODY = "https://nobody.invalid"
SETTINGS = {"allowedOrigins": [NOBODY], "useExternalAuthToken": False}


SCRIPT = Path(__file__).parent / "connection.js"


@cache
def connection_script() -> str:
    """A ``<script>`` for the head, to be run before Streamlit's own.

    The address is that of the folder the page is in, as for the page's own links: it holds under any
    base path.
    """
    return f"<script>{script_text(SCRIPT, settings=json.dumps(SETTINGS))}</script>"
