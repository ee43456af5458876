"""JavaScript that Python fills in, kept in ``.js`` files that can be read and linted as such."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from string import Template

from folium.template import Template as MapTemplate

from regionsenter.static_files import StaticError
from regionsenter.whole_files import told_as


def script_text(path: Path, **values: str) -> str:
    """A script with its placeholders filled: ``$name`` is an ordinary name of JavaScript's.

    ``values`` are JavaScript themselves: a name, or JSON. Raises StaticError when the file is not there,
    cannot be read, is empty, or has a placeholder without a value.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise StaticError(f"{path} is missing; install the app again") from error
    except (OSError, UnicodeError) as error:
        raise StaticError(f"{path} cannot be read ({error}); install the app again") from error
    if not text.strip():
        raise StaticError(f"{path} is empty; install the app again")
    with told_as(StaticError, f"{path} is not what it was; install the app again"):
        return Template(text).substitute(values) if values else text


class MapScriptTemplate:
    """The ``_template`` of an element of a folium map: a script with its placeholders, and HTML.

    ``values`` and ``html`` are written in Jinja, with ``this`` for the element. The script is read when
    the template is first asked for, and not when the class is made: a file that is not whole is then
    found by what looks for such (``server/warm_up.py``).
    """

    def __init__(self, path: Path, html: str = "", **values: str) -> None:
        self._path, self._html, self._values = path, html, values

    def __get__(self, _element: object, _owner: type) -> MapTemplate:
        return self._made

    @cached_property
    def _made(self) -> MapTemplate:
        script = script_text(self._path, **self._values)
        return MapTemplate(
            f"{{% macro html(this, kwargs) %}}{self._html}{{% endmacro %}}"
            f"{{% macro script(this, kwargs) %}}{script}{{% endmacro %}}"
        )
