"""The panel beside the map: a selected centre or municipality, in words."""

from __future__ import annotations

from collections.abc import Sequence

from regionsenter.catalog import sources
from regionsenter.geography.centres import Centre
from regionsenter.present.language.numbers import format_number
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


def instead_text(t: Translate) -> str:
    """Why there are other columns than the hinterland's."""
    return t(
        "Tallene finnes ikke for et omland, så kolonnene Omland og Gap er byttet ut med medianen i "
        "målgruppa og blant de mest lignende sentrene."
    )


def share_gap_text(rule: str, t: Translate) -> str:
    """What the gap of a count is; ``rule`` drew the hinterland."""
    if rule == "local":
        return t("Gapet i et antall er byens andel av kommunen.")
    return t("Gapet i et antall er senterets andel av senter og omland.")


def kostra_text(groups: Sequence[str], t: Translate) -> str:
    """The KOSTRA group of the centre municipality (or municipalities), and of which year it is."""
    edition = sources()["ssb-kommuneregister"].edition
    return t("{groups} (SSB, {edition}).").format(groups=", ".join(dict.fromkeys(groups)), edition=edition)
