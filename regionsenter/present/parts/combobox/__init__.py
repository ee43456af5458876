"""The combobox's script and style: one file that the browser fetches once and keeps.

Streamlit sends a component's script anew with every message of it; what it sends of this one is the line
that fetches the file (see :func:`combobox_loader`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from regionsenter.hashed_files import HashedFile, hashed_file
from regionsenter.present.parts.scripts import script_text

CLIENT = Path(__file__).parent / "client"
#: In the order they are joined: a part may use what the earlier ones define.
PARTS = ("marked.js", "answers.js", "list.js", "keys.js", "combobox.js")
FOLDER = "ui"


@cache
def combobox_file() -> HashedFile:
    """The parts joined in one scope of their own, with the style sheet in it. Raises StaticError."""
    sheet = json.dumps(script_text(CLIENT / "combobox.css"))
    parts = "\n".join(script_text(CLIENT / part) for part in PARTS)
    script = f'(() => {{\n"use strict";\nconst sheet = {sheet};\n{parts}}})();\n'
    return hashed_file("combobox", "js", script.encode())


def combobox_files() -> Mapping[str, HashedFile]:
    """The file made here, by its path below the address of the static files."""
    file = combobox_file()
    return {f"{FOLDER}/{file.name}": file}


@cache
def combobox_loader() -> str:
    """The script of the component itself. Raises StaticError."""
    script = json.dumps(f"app/static/{FOLDER}/{combobox_file().name}")
    return script_text(CLIENT / "loader.js", script=script)
