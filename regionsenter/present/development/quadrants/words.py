"""Whether centre and hinterland grow together, in words."""

from __future__ import annotations

from regionsenter.catalog import indicator
from regionsenter.geography.centres import centre
from regionsenter.measures.growth_quadrants import ABOUT_ZERO, Quadrants
from regionsenter.present.language.breaks import breaks_text
from regionsenter.present.language.flags import missing_text
from regionsenter.present.language.hinterland import hinterland_text
from regionsenter.present.language.mixed_rules import rules_text
from regionsenter.present.language.numbers import format_value
from regionsenter.present.language.places import own_municipality, places_note
from regionsenter.texts import Translate


def left_out_reasons(quadrants: Quadrants, t: Translate) -> list[tuple[str, str]]:
    """The centres that no quadrant has: reason in words, and names."""
    reasons: dict[str, list[str]] = {}
    for slug, reason in quadrants.left_out:
        reasons.setdefault(reason, []).append(centre(slug).name)
    return [(missing_text(reason, t), ", ".join(names)) for reason, names in reasons.items()]


def quadrant_names(t: Translate) -> dict[str, str]:
    """The quadrants in words."""
    return {
        "both_grow": t("begge vokser"),
        "centre_grows": t("senteret vokser, omlandet krymper"),
        "hinterland_grows": t("senteret krymper, omlandet vokser"),
        "both_shrink": t("begge krymper"),
        "unchanged": t("uendret på den ene siden"),
    }


def quadrants_text(quadrants: Quadrants, t: Translate, *, selected: tuple[str, ...] = ()) -> str:
    """How many centres in each quadrant, what became of the selected, and who is left out."""
    names = quadrant_names(t)
    counts = [
        t("{name}: {count}").format(name=names[quadrant], count=count)
        for quadrant, count in quadrants.counts.items()
        if count or quadrant != "unchanged"
    ]
    parts = [
        t("{indicator}, endring {start}–{end}, blant {of} sentre med omland: {counts}.").format(
            indicator=indicator(quadrants.indicator).name.in_language(t.language),
            start=quadrants.start,
            end=quadrants.end,
            of=len(quadrants.frame),
            counts="; ".join(counts),
        )
    ]
    parts.append(rules_text(map(centre, quadrants.frame["slug"]), quadrants.rule, t, put_in_order=False))
    row = quadrants.frame.set_index("slug")
    without = dict(quadrants.left_out)
    for slug in selected:
        if slug in row.index:
            inside, around = (
                format_value(row.at[slug, side], "percent", 1, t.language)
                for side in ("centre", "hinterland")
            )
            parts.append(
                t("{name}: {centre} i {own} og {hinterland} i omlandet.").format(
                    own=own_municipality(centre(slug), t),
                    name=row.at[slug, "name"],
                    centre=inside,
                    hinterland=around,
                )
            )
            parts.append(hinterland_text(centre(slug), quadrants.rule, t))
        elif slug in without:
            pattern = t("{name} er ikke med: {reason}.")
            if without[slug] == "not_below_municipality":
                pattern = t("{name} er ikke med: senteret er egen region, uten kommuner i omlandet.")
            parts.append(pattern.format(name=centre(slug).name, reason=missing_text(without[slug], t)))
    parts.append(
        t(
            "For {count} sentre er endringen under {limit} i senteret eller omlandet, altså "
            "omtrent uendret; de er likevel talt med etter fortegnet."
        ).format(
            count=sum(quadrants.near_zero.values()),
            limit=format_value(ABOUT_ZERO, "percent", 1, t.language),
        )
    )
    if quadrants.left_out:
        parts.append(
            t("{count} sentre er utelatt fordi omlandet eller tallene mangler.").format(
                count=len(quadrants.left_out)
            )
        )
    parts.append(places_note(indicator(quadrants.indicator), t))
    parts.append(breaks_text(quadrants.breaks, t))
    return " ".join(filter(None, parts))
