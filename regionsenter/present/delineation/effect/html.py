"""What a delineation does: whom it covers, whom it moves, against what, as HTML."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from html import escape

from regionsenter.geography.centres import centre
from regionsenter.measures.sensitivity import Steadiness
from regionsenter.measures.target_group import Judgement, Moved, TargetGroup, compare_groups
from regionsenter.present.delineation.effect.table import centre_list
from regionsenter.present.delineation.effect.words import change_text
from regionsenter.present.delineation.words import borderline_text, reason_heading, reasons_text
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate

#: A change of more centres than this is told by reason, not centre by centre.
MOST_TOLD = 15


def count_html(group: TargetGroup, t: Translate) -> str:
    """The big number of centres that are in."""
    number = format_number(len(group.slugs_in), 0, t.language)
    label = t("av {all} regionsentre er med").format(all=len(group.judgements))
    return f'<p class="rs-count"><strong>{number}</strong> <span>{escape(label)}</span></p>'


def change_html(before: TargetGroup, after: TargetGroup, t: Translate) -> str:
    """Who enters and who leaves, each with what decides it; by reason when they are many."""
    change = compare_groups(before, after)
    parts = [f"<p>{escape(change_text(before, after, t))}</p>"]
    for heading, mark, moved, judged in (
        (t("Kommer inn"), "+", change.entered, before),
        (t("Går ut"), "−", change.left, after),
    ):
        if moved:
            parts.append(f"<p><strong>{escape(heading)} ({len(moved)})</strong></p>")
            parts.append(_moved(moved, judged, mark, t))
    return f'<div class="rs-moved">{"".join(parts)}</div>'


def _moved(moved: Sequence[Moved], judged: TargetGroup, mark: str, t: Translate) -> str:
    if len(moved) > MOST_TOLD:
        return _by_reason([judged.of(one.slug) for one in moved], t)
    items = "".join(
        f'<li><span aria-hidden="true">{mark}</span> <strong>{escape(centre(one.slug).name)}</strong> '
        f"{escape(reasons_text(judged.of(one.slug), judged.limits, t))}</li>"
        for one in moved
    )
    return f"<ul>{items}</ul>"


def outside_html(group: TargetGroup, t: Translate) -> str:
    """Those outside, under the first reason of each."""
    outside = [one for one in group.judgements if not one.inside]
    if not outside:
        nobody = t("Ingen er utenfor.")
        return f"<p>{escape(nobody)}</p>"
    return _by_reason(outside, t)


def _by_reason(judged: Sequence[Judgement], t: Translate) -> str:
    """Centres under the first reason of each, the most common reason first."""
    by: dict[str, list[str]] = {}
    for one in judged:
        by.setdefault(one.reason, []).append(one.slug)
    return _listed(
        (reason_heading(reason, t), slugs)
        for reason, slugs in sorted(by.items(), key=lambda item: -len(item[1]))
    )


def _listed(groups: Iterable[tuple[str, Collection[str]]]) -> str:
    """Names under headings."""
    rows = "".join(
        f"<dt>{escape(name)} ({len(slugs)})</dt><dd>{escape(', '.join(centre_list(slugs)))}</dd>"
        for name, slugs in groups
    )
    return f'<dl class="rs-outside">{rows}</dl>'


def judgement_html(one: Judgement, group: TargetGroup, t: Translate) -> str:
    """One centre: in or out, why, and what it is near."""
    verdict = t("med i målgruppa") if one.inside else t("utenfor målgruppa")
    words = [reasons_text(one, group.limits, t), borderline_text(one.borderline, t)]
    return (
        f'<p class="rs-judged"><strong>{escape(one.centre.name)}: {escape(verdict)}.</strong> '
        f"{escape(' '.join(filter(None, words)))}</p>"
    )


def steady_html(steady: Steadiness, t: Translate) -> str:
    """The centres that are always in, never in, in by some settings, and that hang on one step."""
    return _listed(
        (
            (t("Alltid med"), steady.always),
            (t("Noen ganger med"), [one.slug for one in steady.sometimes]),
            (t("Aldri med"), steady.never),
            (t("Henger på ett steg i én grense"), [one.slug for one in steady.single]),
        )
    )
