"""Moving the limits of the target group: what may be chosen, and what a choice gives."""

from __future__ import annotations

from dataclasses import dataclass, replace

from regionsenter.geography.delineation_code import from_code, to_code
from regionsenter.geography.limit_presets import PRESETS
from regionsenter.geography.limits import BY_FIELD, FUNCTIONS, Limits
from regionsenter.measures.sensitivity import GRID
from regionsenter.typed_numbers import TwoReadings, read_number, read_range
from regionsenter.view import View
from regionsenter.view.written import STANDARD

#: What a limit that is off is called among the options; a slider takes None for "nothing chosen".
OFF = "av"
LimitOption = float | str

#: The limits that stand for what the strategy says of the group; they are always in sight.
MAIN = ("min_settlement", "max_settlement", "max_big_city_commuting", "big_city")

#: A range written for either sets both: ``1 000–50 000``.
SIZE = ("min_settlement", "max_settlement")

#: Hinterland and centrality.
AROUND = (
    "min_hinterland_population",
    "min_big_city_minutes",
    "min_centrality_class",
    "max_centrality_class",
)

#: The options of limits that have no curve: things counted in ones, as far as there are any.
COUNTED = {
    "hospitals": (1, 2, 3),
    "court_seats": (1, 2),
    "upper_secondary_schools": tuple(range(1, 11)),
    "stations_airports": tuple(range(1, 11)),
    "several_centres": (0, 1),
}


@dataclass(frozen=True)
class LimitMove:
    """What a moved limit gives: the limits, and the other limits that had to give way."""

    limits: Limits
    gave_way: tuple[str, ...] = ()

    @property
    def code(self) -> str | None:
        """The view's ``delineation``; None for the default limits."""
        return to_code(self.limits) or None


def limit_options(field: str, limits: Limits) -> tuple[LimitOption, ...]:
    """What a limit may be set to on a slider, from loose to strict or the other way, ascending.

    The value that is set is always among them, whatever it is. ``OFF`` is where its effect is: first
    for a limit from which one counts, last for one up to which one counts.
    """
    limit, today = BY_FIELD[field], getattr(limits, field)
    checked = {limit.checked(float(step)) for step in (*GRID.get(field, ()), *COUNTED.get(field, ()))}
    steps = sorted(step for step in checked | {today} if step is not None)
    if not limit.optional:
        return tuple(steps)
    return (OFF, *steps) if limit.stricter > 0 else (*steps, OFF)


def limit_option(field: str, limits: Limits) -> LimitOption:
    """The option that is set."""
    value = getattr(limits, field)
    return OFF if value is None else value


def move_limit(limits: Limits, field: str, value: LimitOption) -> LimitMove:
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
    return LimitMove(replace(limits, **wanted), moved)


def read_limit(field: str, text: str) -> LimitOption | None:
    """A limit as a person writes it (``1 000``, ``1,000``, ``32,5 %``); empty is off.

    None for what is no such limit, or out of its range; raises TwoReadings for what may be two numbers.
    """
    limit = BY_FIELD[field]
    if not text.strip().removesuffix("%"):
        return OFF if limit.optional else None
    try:
        return limit.checked(read_number(text, limit.wanted))
    except TwoReadings:
        raise
    except ValueError:
        return None


def move_written(limits: Limits, field: str, text: str) -> LimitMove | None:
    """The limits with what was written for one of them: a limit, or both ends of :data:`SIZE` at once.

    None for what cannot be read; raises TwoReadings for what may be two numbers.
    """
    if field in SIZE:
        try:
            ends = read_range(text, BY_FIELD[field].wanted)
            both = {name: BY_FIELD[name].checked(end) for name, end in zip(SIZE, ends, strict=True)}
            return LimitMove(limits.with_values(both))
        except ValueError:
            pass  # no range, or none of two sizes
    value = read_limit(field, text)
    return None if value is None else move_limit(limits, field, value)


def preset_of(view: View) -> str | None:
    """The preset whose limits the view has (``STANDARD`` for the default ones), else None."""
    if view.delineation is None:
        return STANDARD
    return next((name for name, code in PRESETS.items() if code == view.delineation), None)


def preset_code(name: str) -> str | None:
    """The view's ``delineation`` of a preset; None for the default."""
    return None if name == STANDARD else to_code(from_code(PRESETS[name]))
