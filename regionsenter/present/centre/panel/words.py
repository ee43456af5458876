"""The panel beside the map: a selected centre or municipality, in words."""

from __future__ import annotations

from collections.abc import Sequence

from regionsenter.catalog import sources
from regionsenter.geography.centres import Centre
from regionsenter.present.language.numbers import format_number
from regionsenter.present.language.rules import rule_text
from regionsenter.texts import Translate


def centre_text(place: Centre, county: str, t: Translate) -> str:
    """What kind of place a centre is, in one line of text."""
    parts = [t("BA-region {region}").format(region=place.region_name), county]
    if place.settlement_population is None:
        parts.append(t("tettstedets folketall mangler"))
    else:
        people = format_number(place.settlement_population, 0, t.language)
        parts.append(
            t("{people} innbyggere i tettstedet ({year})").format(
                people=people, year=place.settlement_date[:4]
            )
        )
    return " · ".join(parts)


def hinterland_text(place: Centre, rule: str, names: Sequence[str], t: Translate) -> str:
    """Which area the hinterland is, in one line of text.

    ``names`` are of the municipalities in it, empty when it holds no whole municipality.
    """
    if rule == "local":
        return t("Omland: senterkommunen utenfor tettstedet.")
    if rule != "ba":
        members = ", ".join(names) or t("ingen kommuner")
        return t("Omland: {rule}: {names}.").format(rule=rule_text(rule, t), names=members)
    if not names:
        return t(
            "Regionen har ingen kommuner utenom senteret, så det finnes ikke omland etter BA-region. "
            "Velg omland «lokalt»."
        )
    return t("Omland: {names}.").format(names=", ".join(names))


def kostra_text(groups: Sequence[str], t: Translate) -> str:
    """The KOSTRA group of the centre municipality (or municipalities), and of which year it is."""
    edition = sources()["ssb-kommuneregister"].edition
    return t("{groups} (SSB, {edition}).").format(groups=", ".join(dict.fromkeys(groups)), edition=edition)
