"""From URL parameters to a view. Never raises: what is not understood becomes a notice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from regionsenter.view.model import PARAMETER_ALIASES, PARAMETERS, View
from regionsenter.view.vocabulary import Vocabulary, in_url, tidy
from regionsenter.view.written import WRITTEN

LONGEST = 100  # no single word of ours is near it
LONGEST_WRITTEN = 1500  # all indicators with a weight each
SHOWN = 40


@dataclass(frozen=True)
class Notice:
    """Something in the link that could not be used.

    ``given`` is shortened and holds letters, digits, spaces and hyphens only, safe to show in
    Markdown and HTML. ``used`` is what stands instead, as the URL writes it; None: nothing.
    """

    parameter: str
    given: str
    used: str | None
    reason: Literal["unknown", "repeated", "conflict"]


def parse(
    params: Mapping[str, str | Sequence[str]], vocabulary: Vocabulary
) -> tuple[View, tuple[Notice, ...]]:
    """The view that ``params`` describe, and a notice for everything that fell back.

    Case, surrounding space and æ, ø, å in a value are forgiven. Parameters that are not ours are
    passed over in silence. An indicator outside the chosen theme or challenge wins over them, for
    the indicator is what the picture shows; a theme wins over a challenge it shares nothing with.
    """
    raw = _gather(params)
    chosen: dict[str, str] = {}
    failed: list[tuple[str, str, str]] = []  # field, what was given, reason
    for name in PARAMETERS:
        values = raw.get(name, [])
        if len(set(values)) > 1:
            failed.append((name, " ".join(values), "repeated"))
        elif values:
            chosen[name] = values[0]

    depending = {name: chosen.pop(name) for name in ("year", "limit", "since") if name in chosen}
    known: dict[str, Any] = {}
    for name in WRITTEN:
        if name in chosen:
            text = chosen.pop(name)
            try:
                known[name] = WRITTEN[name].read(_tidy(text, LONGEST_WRITTEN), vocabulary)
            except ValueError:
                failed.append((name, text, "unknown"))
    for name, text in chosen.items():
        value = vocabulary.readings[name].get(_tidy(text))
        if value is None:
            failed.append((name, text, "unknown"))
        else:
            known[name] = value

    view = replace(vocabulary.default, **known)
    view, conflicts = _settle(view, vocabulary, indicator_given="indicator" in known)
    failed += [(name, known[name], "conflict") for name in conflicts]

    for name, text in depending.items():
        found = {str(n): n for n in vocabulary.depending(view)[name]}.get(_tidy(text))
        view = replace(view, **{name: found})
        if found is None:
            failed.append((name, text, "unknown"))

    return view, tuple(
        Notice(PARAMETERS[name], _safe(text), _instead(view, name, vocabulary), reason)
        for name, text, reason in failed
    )


def _gather(params: Mapping[str, str | Sequence[str]]) -> dict[str, list[str]]:
    """Field to its non-empty values; ``?ar=`` says nothing and is no error."""
    field_of = {parameter: name for name, parameter in PARAMETERS.items()}
    gathered: dict[str, list[str]] = {}
    for key, given in params.items():
        name = field_of.get(PARAMETER_ALIASES.get(key, key))
        if name:
            values = [given] if isinstance(given, str) else list(given)
            gathered.setdefault(name, []).extend(v for v in values if v.strip())
    return gathered


def _tidy(text: str, longest: int = LONGEST) -> str:
    return tidy(text) if len(text) <= longest else ""


def _settle(view: View, vocabulary: Vocabulary, *, indicator_given: bool) -> tuple[View, list[str]]:
    """Make indicator, theme and challenge agree; also which fields had to give way."""
    if indicator_given:
        terms = vocabulary.indicators[view.indicator]
        out = [
            name
            for name in ("theme", "challenge")
            if getattr(view, name) not in (None, getattr(terms, name))
        ]
        return replace(view, **dict.fromkeys(out)), out
    for out in ([], ["challenge"], ["theme"], ["theme", "challenge"]):
        tried = replace(view, **dict.fromkeys(out))
        first = vocabulary.first_indicator(tried.theme, tried.challenge)
        if first:
            return replace(tried, indicator=first), out
    raise AssertionError("the default indicator is always there")


def _instead(view: View, name: str, vocabulary: Vocabulary) -> str | None:
    in_force = {"year": vocabulary.year, "limit": vocabulary.limit}
    value = in_force[name](view) if name in in_force else getattr(view, name)
    return None if value is None or value == () else in_url(name, value)


def _safe(text: str) -> str:
    short = text if len(text) <= SHOWN else text[:SHOWN] + "…"
    return "".join(c if c.isalnum() or c in " -…" else "·" for c in short)
