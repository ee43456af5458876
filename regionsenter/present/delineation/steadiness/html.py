"""How surely each centre is in over many reasonable delineations, as HTML."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.measures.sensitivity import Steadiness
from regionsenter.present.delineation.html import centres_by_heading_html
from regionsenter.texts import Translate


def steadiness_html(steadiness: Steadiness, t: Translate) -> Markup:
    """The centres that are always in, never in, in by some settings, and that hang on one step."""
    return centres_by_heading_html(
        (
            (t("Alltid med"), steadiness.always),
            (t("Noen ganger med"), [steady.slug for steady in steadiness.sometimes]),
            (t("Aldri med"), steadiness.never),
            (t("Henger på ett steg i én grense"), [steady.slug for steady in steadiness.single]),
        )
    )
