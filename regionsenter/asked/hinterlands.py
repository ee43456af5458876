"""Which rules draw the hinterlands of several centres."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from regionsenter.geography.centres import Centre
from regionsenter.geography.hinterland import hinterland
from regionsenter.geography.rules import BEST, OWN, read_rule


@dataclass(frozen=True)
class RulesInUse:
    """How many of some centres each rule draws the hinterland of, those of ``best`` in its order.

    ``without`` are those whose hinterland has neither municipality nor a town against the rest of its own.
    """

    counts: dict[str, int]
    without: int

    @property
    def mixed(self) -> bool:
        """Whether gaps of the centres are not of one kind."""
        return len(self.counts) > 1


def rules_in_use(places: Iterable[Centre], rule: str) -> RulesInUse:
    """The rules that draw the centres' hinterlands under ``rule``. Raises UnknownRule."""
    around = [hinterland(place, rule) for place in places]
    there = [one for one in around if one.members or one.below_municipality]
    found = Counter(one.used for one in there)
    order = {used: n for n, used in enumerate(BEST)}
    counts = {used: found[used] for used in sorted(found, key=lambda used: order.get(used, len(order)))}
    return RulesInUse(counts, len(around) - len(there))


def ranked(rule: str) -> bool:
    """Whether gaps under a rule can be put in order: not to one hinterland picked for one centre."""
    return read_rule(rule).name != OWN
