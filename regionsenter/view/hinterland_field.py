"""The hinterland of the view: a rule by name, or municipalities picked by hand (``egen:4618.4621``)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from regionsenter.view.field import Choice
from regionsenter.view.model import OWN, View
from regionsenter.view.vocabulary import HINTERLANDS, Vocabulary

#: More than the largest labour-market region has, and few enough for a link that can be sent.
MOST_OWN = 40


@dataclass(frozen=True, kw_only=True)
class HinterlandChoice(Choice):
    """A rule of ``HINTERLANDS``, or ``own:`` with the codes of municipalities, dots between."""

    longest: ClassVar[int] = 500
    parting: ClassVar[str] = ":.-"

    def options(self, view: View, vocabulary: Vocabulary) -> tuple[str, ...]:
        rules = super().options(view, vocabulary)
        return rules if view.hinterland in rules else (*rules, view.hinterland)

    def read(self, text: str, view: View, vocabulary: Vocabulary) -> str:
        written = self.tidied(text)
        name, colon, codes = written.partition(":")
        if colon and name == HINTERLANDS[OWN]:
            return own_hinterland(codes.split("."), vocabulary)
        return super().read(text, view, vocabulary)

    def write(self, value: str) -> str:
        name, colon, codes = value.partition(":")
        return f"{HINTERLANDS[name]}{colon}{codes}"

    def checked(self, value: Any, view: View, vocabulary: Vocabulary) -> str | None:
        if isinstance(value, str) and value.startswith(f"{OWN}:"):
            return own_hinterland(value.removeprefix(f"{OWN}:").split("."), vocabulary)
        return super().checked(value, view, vocabulary)


def own_hinterland(places: list[str], vocabulary: Vocabulary) -> str:
    """Municipalities, by code or slug, as the view keeps them: ``own:`` and codes, ascending.

    Raises ValueError for none, more than :data:`MOST_OWN`, or one that does not exist.
    """
    slug_of = vocabulary.aliases.get("municipality", {})
    code_of = {slug: code for code, slug in slug_of.items()}
    codes = sorted(
        {
            place if place in slug_of else code_of[vocabulary.slug("municipality", place)]
            for place in places
            if place
        }
    )
    if not 1 <= len(codes) <= MOST_OWN:
        raise ValueError(f"no hinterland of one's own: {places!r}")
    return f"{OWN}:{'.'.join(codes)}"
