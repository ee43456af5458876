"""JavaScript that Python fills in, kept in ``.js`` files that can be read and linted as such."""

from __future__ import annotations

from pathlib import Path
from string import Template

from folium.template import Template as MapTemplate

from regionsenter.static_files import StaticError


def script_text(path: Path, **values: str) -> str:
    """A script with its placeholders filled: ``$name`` is an ordinary name of JavaScript's.

    ``values`` are JavaScript themselves: a name, or JSON. Raises StaticError when the file is not there,
    and KeyError for a placeholder without a value.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise StaticError(f"{path} is missing; install the app again") from error
    return Template(text).substitute(values) if values else text


def map_script_template(path: Path, html: str = "", **values: str) -> MapTemplate:
    """What an element of a folium map is made of: a script with its placeholders, and HTML.

    ``values`` and ``html`` are written in Jinja, with ``this`` for the element.
    """
    script = script_text(path, **values)
    return MapTemplate(
        f"{{% macro html(this, kwargs) %}}{html}{{% endmacro %}}"
        f"{{% macro script(this, kwargs) %}}{script}{{% endmacro %}}"
    )
