"""The form in which the limits of the target group are moved: what may be chosen, what a choice gives.

Pure: a page hands over the limits and what was chosen, and gets the code of the new limits. Limits
that do not go together are never an error here; the one that was moved stands, and the other gives
way and is named.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from regionsenter.geography.delineation_code import to_code
from regionsenter.geography.limits import BY_FIELD, FUNCTIONS, Limits
from regionsenter.measures.sensitivity import GRID
from regionsenter.present.delineation_words import limit_name, limit_value
from regionsenter.present.numbers import format_number
from regionsenter.texts import Translate
from regionsenter.typed_numbers import read_number

#: What a limit that is off is called among the options; a slider takes None for "nothing chosen".
OFF = "av"
#: The limits that stand for what the strategy says of the group; they are always in sight.
MAIN = ("min_settlement", "max_settlement", "max_big_city_commuting", "big_city")
#: Hinterland and centrality.
AROUND = ("min_hinterland_population", "min_big_city_minutes", "min_centrality_class",
          "max_centrality_class")  # fmt: skip
#: The options of limits that have no curve: things counted in ones, as far as there are any.
COUNTED = {
    "hospitals": (1, 2, 3),
    "court_seats": (1, 2),
    "upper_secondary_schools": tuple(range(1, 11)),
    "stations_airports": tuple(range(1, 11)),
}

Option = float | str


@dataclass(frozen=True)
class Change:
    """What a moved limit gives: the limits, and the other limits that had to give way."""

    limits: Limits
    gave_way: tuple[str, ...] = ()

    @property
    def code(self) -> str | None:
        """The view's ``delineation``; None for the default limits."""
        return to_code(self.limits) or None


def options(field: str, limits: Limits) -> tuple[Option, ...]:
    """What a limit may be set to on a slider, from loose to strict or the other way, ascending.

    The value that is set is always among them, whatever it is. ``OFF`` is where its effect is: first
    for a limit from which one counts, last for one up to which one counts.
    """
    limit, today = BY_FIELD[field], getattr(limits, field)
    steps = {
        limit.checked(float(value)) for value in (*GRID.get(field, ()), *COUNTED.get(field, ()))
    }
    found = sorted(steps | ({today} if today is not None else set()))
    if not limit.optional:
        return tuple(found)
    return (OFF, *found) if limit.stricter > 0 else (*found, OFF)


def option(field: str, limits: Limits) -> Option:
    """The option that is set."""
    value = getattr(limits, field)
    return OFF if value is None else value


def option_text(field: str, value: Option, language: str, t: Translate) -> str:
    """An option in words: ``1 000 innbyggere``, ``ingen grense``."""
    if field in FUNCTIONS:
        return limit_value(field, None if value == OFF else value, language, t)
    if value == OFF or (value == 0 and field != "max_big_city_commuting"):
        return t("ingen grense")
    return limit_value(field, value, language, t)


def move(limits: Limits, field: str, value: Option) -> Change:
    """The limits with one of them moved, and the others that it does not go with moved after it.

    A lower limit pushes the upper one to the next option above it and the other way round; a class
    takes the other class along; the number of functions asked for never exceeds those counted.
    A value out of the limit's range raises ValueError.
    """
    limit = BY_FIELD[field]
    checked = limit.checked(None if value == OFF else value)
    wanted = {name: getattr(limits, name) for name in BY_FIELD} | {field: checked}
    before = dict(wanted)
    low, high = wanted["min_settlement"], wanted["max_settlement"]
    if high is not None and low >= high:
        if field == "max_settlement":
            below = [step for step in GRID["min_settlement"] if step < high]
            wanted["min_settlement"] = max(below, default=0)
        else:
            above = [step for step in GRID["max_settlement"] if step > low]
            wanted["max_settlement"] = min(above, default=None)
    if wanted["min_centrality_class"] > wanted["max_centrality_class"]:
        other = "max" if field == "min_centrality_class" else "min"
        wanted[f"{other}_centrality_class"] = checked
    counted = sum(wanted[name] is not None for name in FUNCTIONS)
    wanted["min_functions"] = min(wanted["min_functions"], counted)
    moved = tuple(name for name in BY_FIELD if wanted[name] != before[name])
    return Change(replace(limits, **wanted), moved)


def read_limit(field: str, text: str) -> Option | None:
    """A limit as a person writes it (``1 000``, ``1,000``, ``32,5 %``); empty is off.

    None for what is no such limit, or out of its range.
    """
    limit = BY_FIELD[field]
    if not text.strip().removesuffix("%"):
        return OFF if limit.optional else None
    try:
        # "100,000" is English for a hundred thousand: no limit has three decimals.
        return limit.checked(read_number(text, three_decimals=False))
    except ValueError:
        return None


def number_text(field: str, limits: Limits, language: str) -> str:
    """A limit as it stands in a box; empty when it is off."""
    value = getattr(limits, field)
    if value is None:
        return ""
    decimals = len(f"{value:.2f}".rstrip("0").partition(".")[2])
    return format_number(value, decimals, language)


def gave_way_text(change: Change, language: str, t: Translate) -> str:
    """Which limits were moved along, in a sentence; empty when none was."""
    if not change.gave_way:
        return ""
    told = ", ".join(
        f"{limit_name(name, t)}: {option_text(name, option(name, change.limits), language, t)}"
        for name in change.gave_way
    )
    return t("Grensene må gå sammen, så disse ble flyttet med: {limits}.").format(limits=told)


def not_read_text(field: str, language: str, t: Translate) -> str:
    """What a box for a limit takes, when what was written in it could not be used."""
    limit = BY_FIELD[field]
    text = t("{name}: skriv et tall fra {low} til {high}.")
    if limit.optional:
        text = t("{name}: skriv et tall fra {low} til {high}, eller la feltet stå tomt.")
    name = limit_name(field, t)
    return text.format(
        name=name[:1].upper() + name[1:],
        low=format_number(limit.low, 0, language),
        high=format_number(limit.high, 0, language),
    )


def label(field: str, t: Translate) -> str:
    """The heading over a limit's control, with what it counts."""
    if field in FUNCTIONS:
        name = limit_name(field, t)
        return name[:1].upper() + name[1:]
    return {
        "min_settlement": t("Tettstedet har minst"),
        "max_settlement": t("Tettstedet har under"),
        "max_big_city_commuting": t("Under så mange pendler til storby"),
        "big_city": t("Storby er et tettsted med minst"),
        "min_functions": t("Senteret har minst så mange av funksjonene"),
        "min_hinterland_population": t("Omlandet har minst"),
        "min_big_city_minutes": t("Kjøretid til storby er minst"),
        "min_centrality_class": t("Mest sentrale klasse som er med"),
        "max_centrality_class": t("Minst sentrale klasse som er med"),
    }[field]


def help_text(field: str, t: Translate) -> str:
    """What a limit is, where its figures are from, and what is special about them."""
    return {
        "min_settlement": t(
            "Innbyggere i sentertettstedet (SSBs tettsteder). Noen sentre mangler folketall; de er "
            "utenfor så lenge det er satt en grense for størrelsen."
        ),
        "max_settlement": t(
            "Innbyggere i sentertettstedet. Ifølge strategien er de største byene utenfor, men den "
            "sier ikke hvor grensen går."
        ),
        "max_big_city_commuting": t(
            "Andel av de sysselsatte i senterkommunen som arbeider i en storbys BA-region. Fra denne "
            "andelen regnes senteret til storbyens omland, som ifølge strategien er utenfor."
        ),
        "big_city": t(
            "Hvor stort sentertettstedet må være for at regionen er en storbyregion. Lavere grense "
            "gir flere storbyer, og flere sentre som kan ligge i omlandet til en."
        ),
        "min_functions": t(
            "Av dem som telles under. Ingen grense er standard: funksjonene er vist, men avgjør ikke."
        ),
        "hospitals": t("Større akuttsykehus i senterkommunen."),
        "clinic_municipalities": t("Hvor mange kommuner legevakta i senterkommunen betjener."),
        "court_seats": t("Tingrettens rettssteder i senterkommunen."),
        "upper_secondary_schools": t("Videregående skoler i senterkommunen."),
        "stations_airports": t(
            "Jernbanestasjoner og lufthavner med rutetrafikk i senterkommunen, til sammen."
        ),
        "job_coverage": t("Arbeidsplasser i prosent av sysselsatte bosatte i senterkommunen."),
        "self_containment": t("Andel av de sysselsatte bosatte som arbeider i egen kommune."),
        "hinterland_share": t(
            "Andel av omlandets sysselsatte som arbeider i senterkommunen (omland etter BA-region)."
        ),
        "min_hinterland_population": t(
            "Innbyggere i omlandet etter BA-region. Regioner som er senterkommunen alene har ikke "
            "slikt omland, og er utenfor så snart grensen er over null."
        ),
        "min_big_city_minutes": t(
            "Minutter med bil til nærmeste storby etter vegmodellen (modellert). Standard er at "
            "kjøretiden ikke avgjør."
        ),
        "min_centrality_class": t(
            "SSBs sentralitetsklasser: 1 er de mest sentrale kommunene, 6 de minst sentrale."
        ),
        "max_centrality_class": t(
            "SSBs sentralitetsklasser: 1 er de mest sentrale kommunene, 6 de minst sentrale."
        ),
    }[field]  # fmt: skip
