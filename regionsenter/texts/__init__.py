"""The product's texts in bokmål, nynorsk and English, through gettext.

The bokmål text is itself the key (msgid), so bokmål needs no catalogue. Functions that make text
take ``t``, a :class:`Translate`; there is no global language. Texts in a table at module level are
marked with :func:`mark` and translated when they are shown.

``python -m regionsenter.texts update`` collects the texts from the code into the .pot and .po
files under ``regionsenter/locale``; ``check`` fails when they are stale or not fully translated.
"""

from __future__ import annotations

import gettext
import io
from functools import cache
from pathlib import Path

from regionsenter.whole_files import NotWhole, told_as

LANGUAGES = ("nb", "nn", "en")
TRANSLATED = ("nn", "en")
DOMAIN = "regionsenter"
LOCALE: Path = Path(__file__).parents[1] / "locale"


class TextsError(NotWhole, RuntimeError):
    """A file of translations is missing or unreadable; the message names it and the mend."""


class Translate:
    """Texts in one language: ``t("Velg senter")``, ``t.plural("{n} senter", "{n} sentre", n)``.

    A text without a translation is shown in bokmål, never left out. Placeholders are filled
    afterwards, ``t("Kart over {county}").format(county=...)``, so that they are not translated.
    """

    def __init__(self, language: str, catalogue: gettext.NullTranslations) -> None:
        self.language = language
        self._catalogue = catalogue

    def __call__(self, text: str) -> str:
        # gettext answers the empty text with the catalogue's header
        return self._catalogue.gettext(text) if text else ""

    def plural(self, singular: str, plural: str, n: int) -> str:
        """The form that goes with ``n``; ``{n}`` in the text is for the caller to fill."""
        return self._catalogue.ngettext(singular, plural, n)


def mark(text: str) -> str:
    """Mark ``text`` for translation without translating it yet."""
    return text


@cache
def translator(language: str) -> Translate:
    """The texts in ``language``, read from its .po file the first time and then kept.

    Raises ValueError for a language the product does not speak, TextsError when its file is missing
    or cannot be read.
    """
    if language not in LANGUAGES:
        raise ValueError(f"unknown language {language!r}; choose {', '.join(LANGUAGES)}")
    if language not in TRANSLATED:
        return Translate(language, gettext.NullTranslations())
    # Compiled in memory, so that no binary .mo file has to be committed and kept fresh.
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import PoFileError

    compiled, path = io.BytesIO(), po_file(language)
    if not path.exists():
        raise TextsError(f"{path} is missing; restore it from git")
    with told_as(TextsError, f"{path} cannot be read; restore it from git", PoFileError):
        texts = catalogue(language)
        if not len(texts):
            raise ValueError("no text in it")
        write_mo(compiled, texts)
    compiled.seek(0)
    return Translate(language, gettext.GNUTranslations(compiled))


def po_file(language: str) -> Path:
    """Where the translations into ``language`` are."""
    return LOCALE / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def catalogue(language: str):
    """The Babel catalogue of ``language``; empty when its file does not exist yet."""
    from babel.messages.catalog import Catalog
    from babel.messages.pofile import read_po

    path = po_file(language)
    if not path.exists():
        return Catalog(locale=language, domain=DOMAIN, fuzzy=False)
    with path.open("rb") as file:
        return read_po(file, locale=language, domain=DOMAIN)
