"""Who leans on a centre, as HTML."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.measures.leaning import LeaningProfile
from regionsenter.present.centre.leaning.table import leaning_table
from regionsenter.present.centre.leaning.words import leaning_method_text, leaning_text
from regionsenter.present.parts.listing import listing_html
from regionsenter.texts import Translate


def leaning_html(profile: LeaningProfile, t: Translate) -> Markup:
    """The section: sentences, a row a function, how the minutes are worked out."""
    return listing_html(
        t("Hvem som støtter seg på senteret"),
        leaning_text(profile, t),
        leaning_table(profile, t),
        leaning_method_text(t),
    )
