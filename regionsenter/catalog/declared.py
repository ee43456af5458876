"""What every entry of the catalog is, and its texts in the product's languages."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class Declared(BaseModel):
    """Base of every catalog entry: immutable, and a misspelt field is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Text(Declared):
    """A text in the product's languages; nynorsk falls back on bokmål when it is not written."""

    nb: str = Field(min_length=1)
    en: str = Field(min_length=1)
    nn: str | None = None

    def in_language(self, language: str) -> str:
        """The text in ``language`` (``nb``, ``nn`` or ``en``)."""
        return getattr(self, language, None) or self.nb
