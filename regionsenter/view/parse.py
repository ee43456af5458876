"""From URL parameters to a view. Never raises: what is not understood becomes a notice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from regionsenter.view.fields import BY_NAME, BY_PARAMETER, FIELDS
from regionsenter.view.model import View
from regionsenter.view.vocabulary import Vocabulary

Reason = Literal["unknown", "repeated", "conflict"]
#: Letters of what was given that a notice repeats.
SHOWN = 40

_SPELLINGS = {spelling: field.parameter for field in FIELDS for spelling in field.spellings}


@dataclass(frozen=True)
class Notice:
    """Something in the link that could not be used.

    ``given`` is shortened and holds letters, digits, spaces and hyphens only, safe to show in
    Markdown and HTML. ``used`` is what stands instead, as the URL writes it; None: nothing.
    """

    parameter: str
    given: str
    used: str | None
    reason: Reason


def parse(
    params: Mapping[str, str | Sequence[str]], vocabulary: Vocabulary
) -> tuple[View, tuple[Notice, ...]]:
    """The view that ``params`` describe, and a notice for everything that fell back.

    Case, surrounding space and æ, ø, å in a value are forgiven. Parameters that are not ours are
    passed over in silence. An indicator outside the chosen theme or challenge wins over them, for
    the indicator is what the picture shows; a theme wins over a challenge it shares nothing with.
    """
    gathered = _gather(params)
    failed: list[tuple[str, str, Reason]] = []  # field, what was given, reason
    chosen: dict[str, str] = {}
    for name, texts in gathered.items():
        if len(set(texts)) > 1:
            failed.append((name, " ".join(texts), "repeated"))
        else:
            chosen[name] = texts[0]

    given: dict[str, Any] = {}
    for field in (field for field in FIELDS if not field.depends and field.name in chosen):
        try:
            given[field.name] = field.read(chosen[field.name], vocabulary.default, vocabulary)
        except ValueError:
            failed.append((field.name, chosen[field.name], "unknown"))
    view = replace(vocabulary.default, **given)
    view, conflicts = _settle(view, vocabulary, indicator_given="indicator" in given)
    failed += [(name, given[name], "conflict") for name in conflicts]

    for field in (field for field in FIELDS if field.depends and field.name in chosen):
        try:
            value = field.read(chosen[field.name], view, vocabulary)
            view = replace(view, **{field.name: value})
        except ValueError:
            failed.append((field.name, chosen[field.name], "unknown"))

    return view, tuple(
        Notice(BY_NAME[name].parameter, _safe(text), _instead(view, name, vocabulary), reason)
        for name, text, reason in failed
    )


def _gather(params: Mapping[str, str | Sequence[str]]) -> dict[str, list[str]]:
    """Field to its non-empty values, in the fields' order; ``?ar=`` says nothing and is no error."""
    texts: dict[str, list[str]] = {field.name: [] for field in FIELDS}
    for key, given in params.items():
        field = BY_PARAMETER.get(_SPELLINGS.get(key, key))
        if field:
            values = [given] if isinstance(given, str) else given
            texts[field.name].extend(text for text in values if text.strip())
    return {name: values for name, values in texts.items() if values}


def _settle(view: View, vocabulary: Vocabulary, *, indicator_given: bool) -> tuple[View, list[str]]:
    """Make indicator, theme and challenge agree; also which fields had to give way."""
    if indicator_given:
        terms = vocabulary.indicators[view.indicator]
        out = [
            name
            for name in ("theme", "challenge")
            if getattr(view, name) not in (None, getattr(terms, name))
        ]
        return _without(view, out), out
    for out in ([], ["challenge"], ["theme"], ["theme", "challenge"]):
        tried = _without(view, out)
        first = vocabulary.first_indicator(tried.theme, tried.challenge)
        if first:
            return replace(tried, indicator=first), out
    raise AssertionError("the default indicator is always there")


def _without(view: View, topics: Sequence[str]) -> View:
    return replace(
        view,
        theme=None if "theme" in topics else view.theme,
        challenge=None if "challenge" in topics else view.challenge,
    )


def _instead(view: View, name: str, vocabulary: Vocabulary) -> str | None:
    field = BY_NAME[name]
    value = field.shown(view, vocabulary)
    return None if value is None or value == () else field.write(value)


def _safe(text: str) -> str:
    short = text if len(text) <= SHOWN else text[:SHOWN] + "…"
    return "".join(c if c.isalnum() or c in " -…" else "·" for c in short)
