"""Links as people get them: what mail, chat and word processors do to an address is undone.

Only what no key and no value of ours can hold is touched, so a link that is whole stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import unescape
from re import Match
from unicodedata import category, normalize
from urllib.parse import unquote

_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d", "-"))
_ENCODED = re.compile(r"%[0-9a-fA-F]{2}")
#: With its semicolon: without one, `&sect` would be a letter.
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{1,6});")
_WHOLE = re.compile(r"[a-z0-9](?:[a-z0-9_.~:-]*[a-z0-9])?")
#: Some programs encode an address each time it passes through them.
_TIMES = 4
#: What a sentence, a bracket or a quote round a link leaves at the end of it, and at the beginning.
_AFTER = "\"'.,:;!?>)]}*`´’”»›…\\/"
_BEFORE = "\"'<([{*`´‘“«‹"
_OPENS = {")": "(", "]": "[", "}": "{"}


def cleaned_pairs(params: Mapping[str, str | Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Every key and value that a link's parameters hold, cleaned.

    One value may hold several: a link that was encoded whole has all of them in its first key.
    """
    for key, given in params.items():
        for value in [given] if isinstance(given, str) else given:
            if _WHOLE.fullmatch(key) and _WHOLE.fullmatch(value):  # as we write it, and as most come
                yield key, value
            else:
                yield from _unpacked(key, value)


def clean(text: str) -> str:
    """One word of a link: composed letters, plain hyphens and spaces, nothing that is not seen.

    And nothing that stood round the link in a text: ``voss).``, ``«voss»``.
    """
    seen = "".join(_plain(normalize("NFC", text))).translate(_DASHES)
    return _without_surroundings(" ".join(seen.split()))


def _unpacked(key: str, value: str) -> Iterator[tuple[str, str]]:
    whole = _decoded(f"{key}={value}" if value else key)
    first, *more = re.split(r"[&?]", whole)
    for part in (first, *more):
        name, _, text = part.partition("=")
        # `&amp;` comes as `amp;`, for the sign before it has parted the two.
        name = re.sub(r"^(amp;)+", "", name.strip(), flags=re.IGNORECASE)
        yield clean(name).casefold(), clean(text)


def _decoded(text: str) -> str:
    for _ in range(_TIMES):
        plain = _ENTITY.sub(_letter, unquote(text) if _ENCODED.search(text) else text)
        if plain == text:
            break
        text = plain
    return text.replace("+", " ")


def _letter(entity: Match[str]) -> str:
    return unescape(entity[0])


def _plain(text: str) -> Iterable[str]:
    for letter in text:
        kind = category(letter)
        if kind in ("Zs", "Zl", "Zp") or letter in "\t\r\n":
            yield " "
        elif kind not in ("Cf", "Cc"):
            yield letter


def _without_surroundings(text: str) -> str:
    text = text.lstrip(_BEFORE + " ")
    while text and (text[-1] == " " or text[-1] in _AFTER):
        opens = _OPENS.get(text[-1], "")
        if opens and text.count(opens) >= text.count(text[-1]):
            break  # «Bø (Telemark)»
        text = text[:-1]
    return text
