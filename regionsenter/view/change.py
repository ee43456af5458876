"""One field of a view changed, checked first."""

from __future__ import annotations

from typing import Any

from regionsenter.view.fields import BY_NAME
from regionsenter.view.model import View
from regionsenter.view.vocabulary import Vocabulary


def change(view: View, name: str, value: Any, vocabulary: Vocabulary) -> View:
    """``view`` with field ``name`` changed to ``value`` (aliases allowed) by the field's action.

    Raises ValueError for a field or a value that does not exist.
    """
    if name not in BY_NAME:
        raise ValueError(f"a view has no {name!r}")
    field = BY_NAME[name]
    return field.changed(view, field.checked(value, view, vocabulary), vocabulary)
