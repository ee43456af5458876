"""What the compared centres differ the most in: sentences, each with a way to its indicator."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from markupsafe import Markup

from regionsenter.measures.differ_most import Apart
from regionsenter.present.compare.differ.words import differ_text, nothing_text
from regionsenter.texts import Translate
from regionsenter.view import View, to_params, url
from regionsenter.vocabulary import vocabulary


def differ_html(found: Sequence[Apart], view: View, t: Translate) -> Markup:
    """A heading and a list; or a sentence that nothing stands out."""
    heading = Markup("<h2>{}</h2>").format(t("Hva skiller seg ut"))
    if not found:
        return Markup('<section class="rs-differ">{}<p>{}</p></section>').format(heading, nothing_text(t))
    rows = Markup("").join(
        Markup('<li><a class="rs-go" id="skiller-{slug}" href="{address}">{name}</a>: {text}</li>').format(
            slug=one.indicator.slug,
            address=_address(one, view),
            name=one.indicator.name.in_language(t.language),
            text=differ_text(one, t),
        )
        for one in found
    )
    return Markup('<section class="rs-differ">{}<ul>{}</ul></section>').format(heading, rows)


def _address(one: Apart, view: View) -> str:
    """The same comparison, of that indicator."""
    there = replace(view, indicator=one.indicator.slug, year=None, theme=None, challenge=None)
    return url("sammenlign", to_params(there, vocabulary()))
