"""Whether centre and hinterland grow together, in words."""

from __future__ import annotations

from regionsenter.catalog import indicator
from regionsenter.geography.centres import centre
from regionsenter.measures.growth_quadrants import ABOUT_ZERO, Quadrants
from regionsenter.present.development.order.words import breaks_text
from regionsenter.present.language.flags import missing_text
from regionsenter.present.language.numbers import format_value
from regionsenter.texts import Translate


def left_out_reasons(found: Quadrants, t: Translate) -> list[tuple[str, str]]:
    """The centres that no quadrant has: reason in words, and names."""
    reasons: dict[str, list[str]] = {}
    for slug, reason in found.left_out:
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


def quadrants_text(found: Quadrants, t: Translate, *, selected: tuple[str, ...] = ()) -> str:
    """How many centres in each quadrant, what became of the selected, and who is left out."""
    names = quadrant_names(t)
    counts = [
        t("{name}: {count}").format(name=names[one], count=count)
        for one, count in found.counts.items()
        if count or one != "unchanged"
    ]
    parts = [
        t("{indicator}, endring {start}–{end}, blant {of} sentre med omland: {counts}.").format(
            indicator=indicator(found.indicator).name.in_language(t.language),
            start=found.start,
            end=found.end,
            of=len(found.frame),
            counts="; ".join(counts),
        )
    ]
    row = found.frame.set_index("slug")
    without = dict(found.left_out)
    for slug in selected:
        if slug in row.index:
            inside, around = (
                format_value(row.at[slug, side], "percent", 1, t.language)
                for side in ("centre", "hinterland")
            )
            parts.append(
                t("{name}: {centre} i senteret og {hinterland} i omlandet.").format(
                    name=row.at[slug, "name"], centre=inside, hinterland=around
                )
            )
        elif slug in without:
            parts.append(
                t("{name} er ikke med: {reason}.").format(
                    name=centre(slug).name, reason=missing_text(without[slug], t)
                )
            )
    parts.append(
        t(
            "For {count} sentre er endringen under {limit} i senteret eller omlandet, altså "
            "omtrent uendret; de er likevel talt med etter fortegnet."
        ).format(
            count=sum(found.near_zero.values()),
            limit=format_value(ABOUT_ZERO, "percent", 1, t.language),
        )
    )
    if found.left_out:
        parts.append(
            t("{count} sentre er utelatt fordi omlandet eller tallene mangler.").format(
                count=len(found.left_out)
            )
        )
    parts += breaks_text(found.breaks, t)
    return " ".join(parts)
