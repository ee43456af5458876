"""Two indicators against each other, in words."""

from __future__ import annotations

from regionsenter.asked.scatter import ChosenPoint
from regionsenter.measures.model import Value
from regionsenter.measures.scatter import Corner, Scatter, Side
from regionsenter.present.language.flags import missing_text
from regionsenter.present.language.gaps import gap_text
from regionsenter.present.language.hinterland import around_name
from regionsenter.present.language.lists import listed
from regionsenter.present.language.names import centre_name, indicator_name, likeness_name, short_name
from regionsenter.present.language.numbers import format_number, format_value, interval_text, unit_name
from regionsenter.present.language.places import measured_place, places_note, several_places_note
from regionsenter.present.language.years import indicator_when_text
from regionsenter.texts import Translate
from regionsenter.view.model import Weights

#: From here the order of one indicator says a good deal of that of the other, and from here a lot.
SOME, MUCH = 0.3, 0.6


def side_name(side: Side, t: Translate) -> str:
    """An axis in few words: the indicator's short name, or that it is the gap of it."""
    name = short_name(side.slug, t)
    return t("Gap: {name}").format(name=name) if side.gap and not side.entry.is_gap else name


def axis_title(side: Side, t: Translate) -> str:
    """An axis in few words with its year, and its unit where the ticks have no sign for it."""
    name, unit = side_name(side, t), unit_name(side.unit, t)
    if side.unit == "percent":
        return f"{name}, {side.year}"
    return f"{name} ({unit}), {side.year}"


def side_title(side: Side, t: Translate) -> str:
    """An axis in full: what, in which unit, when."""
    name = indicator_name(side.slug, t)
    if side.gap and not side.entry.is_gap:
        name = t("{name}, gap").format(name=name)
    return f"{name} ({unit_name(side.unit, t)}), {indicator_when_text(side.slug, side.year, t)}"


def side_number(number: float | None, side: Side, language: str) -> str:
    """A number of an axis with its unit."""
    if side.is_gap:
        return gap_text(number, side.entry, language, long=True)
    return format_value(number, side.unit, side.decimals, language, long=True)


def pair_title(pair: Scatter, t: Translate) -> str:
    """What the picture shows, with units and years: for its files."""
    return t("{y} mot {x}").format(x=side_title(pair.x, t), y=side_title(pair.y, t))


def level_text(side: Side, high: bool, t: Translate) -> str:
    """On which side of the median of an axis: ``Til sykehus: høyt``."""
    return t("{name}: {level}").format(name=side_name(side, t), level=t("høyt") if high else t("lavt"))


def corner_name(corner: Corner, pair: Scatter, t: Translate) -> str:
    """A corner, by what is high and what is low in it."""
    if corner == "on_line":
        return t("På en av medianene")
    x, y = (level == "high" for level in corner.split("_"))
    return f"{level_text(pair.x, x, t)} · {level_text(pair.y, y, t)}"


def following_text(pair: Scatter, t: Translate) -> str:
    """Whether the two follow each other, in plain words."""
    found = pair.following
    if found is None:
        return t("Det er for få ulike tall til å si om målene henger sammen.")
    if not found.clear:
        return t("Ingen klar sammenheng mellom målene i disse {count} sentrene.").format(count=found.count)
    weak, some, much = (
        t("Svak sammenheng: sentre som ligger høyt på det ene, ligger litt oftere høyt på det andre."),
        t("Tydelig sammenheng: sentre som ligger høyt på det ene, ligger oftere høyt på det andre."),
        t("Sterk sammenheng: sentre som ligger høyt på det ene, ligger som regel høyt på det andre."),
    )
    if found.rho < 0:
        weak, some, much = (
            t("Svak sammenheng: sentre som ligger høyt på det ene, ligger litt oftere lavt på det andre."),
            t("Tydelig sammenheng: sentre som ligger høyt på det ene, ligger oftere lavt på det andre."),
            t("Sterk sammenheng: sentre som ligger høyt på det ene, ligger som regel lavt på det andre."),
        )
    size = abs(found.rho)
    text = weak if size < SOME else some if size < MUCH else much
    return " ".join([text, t("Sammenheng er ikke årsak.")])


def rho_text(pair: Scatter, t: Translate) -> str:
    """The number behind :func:`following_text` with its interval; empty where there is none."""
    found = pair.following
    if found is None:
        return ""
    return t(
        "Rangkorrelasjonen (Spearman) er {rho}, 95 %-intervall {interval}, {count} sentre: 1 er helt lik "
        "rekkefølge, 0 ingen sammenheng, −1 helt motsatt."
    ).format(
        count=found.count,
        rho=format_number(found.rho, 2, t.language),
        interval=interval_text((found.lower, found.upper), "count", 2, t.language),
    )


def chosen_text(point: ChosenPoint, pair: Scatter, t: Translate) -> str:
    """The chosen centre's numbers and corner, its hinterland's numbers, and what chance could have done."""
    corner: Corner = pair.frame.set_index("slug").at[point.place.slug, "corner"]
    parts = [
        t("{name}: {x} og {y} ({corner}).").format(
            name=point.place.name, corner=corner_name(corner, pair, t), **_numbers(point.numbers, pair, t)
        )
    ]
    if point.hinterland is not None:
        parts.append(_hinterland_text(point, point.hinterland, pair, t))
    near = [
        side_name(side, t) for side, is_near in zip((pair.x, pair.y), point.near, strict=True) if is_near
    ]
    if near:
        parts.append(t("Omtrent som medianen: {what}.").format(what=listed(near, t)))
    crossed = [
        t("{measure} ({interval})").format(
            measure=side_name(side, t),
            interval=interval_text(number.interval, side.unit, side.decimals, t.language),
        )
        for side, number, crosses in zip((pair.x, pair.y), point.numbers, point.crosses, strict=True)
        if crosses
    ]
    if crossed:
        parts.append(
            t("Usikkerheten krysser medianen for {what}, så hjørnet kan være tilfeldig.").format(
                what=listed(crossed, t)
            )
        )
    if point.outside:
        parts.append(
            t("{name} er utenfor utvalget og vises uten å telle med.").format(name=point.place.name)
        )
    return " ".join(parts)


def _hinterland_text(point: ChosenPoint, both: tuple[Value, Value], pair: Scatter, t: Translate) -> str:
    name = around_name(point.rule, t)
    if point.around is not None:
        return t("{name}: {x} og {y}.").format(name=name, **_numbers(both, pair, t))
    reason = next(one.missing for one in both if one.value is None) or "not_published"
    return t("{name} er ikke tegnet inn: {reason}.").format(name=name, reason=missing_text(reason, t))


def _numbers(both: tuple[Value, Value], pair: Scatter, t: Translate) -> dict[str, str]:
    return {
        name: side_number(one.value, side, t.language)
        for name, side, one in zip("xy", (pair.x, pair.y), both, strict=True)
    }


def scatter_text(pair: Scatter, point: ChosenPoint | None, t: Translate) -> str:
    """What the picture shows, for who does not see it."""
    texts = [
        t("{x} bortover og {y} oppover.").format(x=side_title(pair.x, t), y=side_title(pair.y, t)),
        following_text(pair, t),
    ]
    return " ".join([*texts, chosen_text(point, pair, t)] if point else texts)


def most_alike_text(
    point: ChosenPoint | None, peers: tuple[str, ...], likeness: str | Weights, pair: Scatter, t: Translate
) -> str:
    """Who is most like the chosen centre, and how many of them are in its corner; empty without."""
    if point is None or not peers:
        return ""
    corner = pair.frame.set_index("slug")["corner"]
    own = corner[point.place.slug]
    text = t("Ligner mest på {name} ({likeness}): {names}.").format(
        name=point.place.name,
        likeness=likeness_name(likeness, t).lower(),
        names=listed([centre_name(slug) for slug in peers], t),
    )
    if own == "on_line":
        return text
    same = sum(corner[slug] == own for slug in peers)
    return f"{text} " + t("{count} av disse {of} er i samme hjørne.").format(count=same, of=len(peers))


def two_years_text(pair: Scatter, t: Translate) -> str:
    """That the two are not of the same year; empty where they are."""
    if pair.x.year == pair.y.year:
        return ""
    return t("Tallene er fra ulike år: {x} {x_year}, {y} {y_year}.").format(
        x=side_name(pair.x, t), x_year=pair.x.year, y=side_name(pair.y, t), y_year=pair.y.year
    )


def of_what_text(pair: Scatter, point: ChosenPoint | None, t: Translate) -> str:
    """What the centres' numbers are of."""
    notes = {places_note(side.entry, t) for side in (pair.x, pair.y)}
    note = notes.pop() if len(notes) == 1 else several_places_note(t)
    if point is None:
        return note
    place = measured_place(point.place, pair.x.entry, t)
    return note if place.startswith(point.place.name) else f"{note} {point.place.name}: {place}."


def without_reasons(pair: Scatter, t: Translate) -> list[tuple[str, str]]:
    """Who is not in the picture: which measure lacks why, and the centres' names."""
    found: dict[str, list[str]] = {}
    for slug, name, reason in pair.left_out:
        side = pair.x if name == "x" else pair.y
        why = t("{measure}: {reason}").format(measure=side_name(side, t), reason=missing_text(reason, t))
        found.setdefault(why, []).append(centre_name(slug))
    return [(why, ", ".join(names)) for why, names in found.items()]


def absent_text(slug: str | None, pair: Scatter, t: Translate) -> str:
    """That the chosen centre is not in the picture, and why; empty where it is, and without one."""
    reasons = [
        t("{measure}: {reason}").format(
            measure=side_name(pair.x if name == "x" else pair.y, t), reason=missing_text(reason, t)
        )
        for left_out, name, reason in pair.left_out
        if left_out == slug
    ]
    if slug is None or not reasons:
        return ""
    return t("{name} er ikke med ({reasons}).").format(name=centre_name(slug), reasons="; ".join(reasons))


def without_count(pair: Scatter) -> int:
    """How many centres are not in the picture."""
    return len({slug for slug, *_ in pair.left_out})


def corner_count(pair: Scatter, corner: Corner, t: Translate) -> str:
    """How many centres a corner has."""
    count = len(pair.members(corner))
    return t.plural("{n} senter", "{n} sentre", count).format(n=count)
