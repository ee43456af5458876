"""What a delineation does against another: whom it moves, and what decides it, as HTML."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from regionsenter.geography.centres import centre
from regionsenter.measures.target_group import Moved, TargetGroup, compare_groups
from regionsenter.present.delineation.effect.words import change_text
from regionsenter.present.delineation.html import centres_by_reason_html, count_html
from regionsenter.present.delineation.words import reasons_text
from regionsenter.present.parts.prose import headed_html
from regionsenter.texts import Translate

#: A change of more centres than this is told by reason, not centre by centre.
MOST_TOLD = 15


def change_html(before: TargetGroup, after: TargetGroup, t: Translate) -> Markup:
    """Who enters and who leaves, each with what decides it; by reason when they are many."""
    change = compare_groups(before, after)
    parts = [Markup("<p>{}</p>").format(change_text(before, after, t))]
    for heading, mark, moved, outside_in in (
        (t("Kommer inn"), "+", change.entered, before),
        (t("Går ut"), "−", change.left, after),
    ):
        if moved:
            parts.append(Markup("<p><strong>{} ({})</strong></p>").format(heading, len(moved)))
            parts.append(_moved(moved, outside_in, mark, t))
    for heading, slugs in (
        (t("Andre byer som kommer inn"), change.towns_entered),
        (t("Andre byer som går ut"), change.towns_left),
    ):
        if slugs:
            names = ", ".join(town.town.name for town in after.towns if town.slug in slugs)
            parts.append(headed_html(f"{heading} ({len(slugs)}):", names))
    return Markup('<div class="rs-moved">{}</div>').format(Markup("").join(parts))


def outcome_html(others: Sequence[tuple[str, TargetGroup]], group: TargetGroup, t: Translate) -> Markup:
    """How many are in, and how many that moves against each of the ``others``, by their headings."""
    moves = Markup("").join(
        headed_html(f"{heading}:", change_text(before, group, t)) for heading, before in others
    )
    return count_html(group, t) + Markup('<div class="rs-covered">{}</div>').format(moves)


def _moved(moved: Sequence[Moved], outside_in: TargetGroup, mark: str, t: Translate) -> Markup:
    """Those who moved, with why they are outside in that one of the two groups where they are."""
    judgements = [outside_in.of(move.slug) for move in moved]
    if len(judgements) > MOST_TOLD:
        return centres_by_reason_html(judgements, t)
    items = Markup("").join(
        Markup('<li><span aria-hidden="true">{}</span> <strong>{}</strong> {}</li>').format(
            mark, centre(judgement.slug).name, reasons_text(judgement, outside_in.limits, t)
        )
        for judgement in judgements
    )
    return Markup("<ul>{}</ul>").format(items)
