"""What chance does to a number, and when two numbers are told apart, in words for «Data og metode»."""

from __future__ import annotations

from regionsenter.catalog.models import Indicator
from regionsenter.measures.dispersion import flow_dispersion, growth_dispersion
from regionsenter.measures.noise import LEAST_EVENTS, LEAST_PEOPLE
from regionsenter.measures.relation import threshold
from regionsenter.present.language.numbers import difference_text, format_number
from regionsenter.texts import Translate


def noise_texts(t: Translate) -> list[str]:
    """A paragraph each on intervals, on what varies more than by chance alone, on limits, on the few."""
    return [
        t(
            "Hvor mange som fødes, flytter eller er over 67 år, er ett utfall av det stedet gir opphav "
            "til; neste år blir tallet et annet uten at noe er endret. Derfor har tall som er talt "
            "opp, et 95 %-intervall: eksakt etter Poisson for hendelser, eksakt binomisk for andeler, "
            "også når hele befolkningen er talt. Et gap er forskjellen mellom to tall som er "
            "uavhengige av hverandre. Medianer, minutter, avstander og arealer har ikke noe intervall, "
            "for kildene sier ikke hvor sikre de er. Det har heller ikke ting alle kan gå og telle, "
            "som skoler."
        ),
        _measured_text(t),
        t(
            "«Omtrent som» betyr at forskjellen er under indikatorens grense, den minste forskjellen som "
            "betyr noe for den som planlegger. «Kan være tilfeldig» betyr at forskjellen er større enn "
            "grensen, men at tilfeldigheter alene kan ha laget den. Grensen er 1 prosentpoeng for andeler "
            "(0,5 for de små, 0,3 for ledighet, 5 "
            "der hele kommuner er innenfor eller utenfor), 0,2 prosentpoeng for ett års vekst og 1–2 "
            "for flere, 5 minutter, 0,5–10 per 1 000 etter hvor vanlig det er, og 10 000 kroner i "
            "inntekt. Hver indikator har grensen sin under."
        ),
        t(
            "Et tall med under {events} hendelser eller under {people} personer bak seg får ingen "
            "plassering og blir ingen overskrift."
        ).format(events=LEAST_EVENTS, people=format_number(LEAST_PEOPLE, 0, t.language)),
    ]


def _measured_text(t: Translate) -> str:
    """The factors, from the figures themselves."""
    persons = ("population",)
    factors = {
        "migration": flow_dispersion(("net_migration",), persons),
        "growth": growth_dispersion("population"),
        "refugees": flow_dispersion(("refugees_settled",), persons),
        "births": flow_dispersion(("births",), persons),
        "deaths": flow_dispersion(("deaths",), persons),
    }
    digits = {"migration": 2, "growth": 2}
    shown = {
        name: format_number(factor, digits.get(name, 1), t.language) for name, factor in factors.items()
    }
    return t(
        "Folk flytter i familier og bølger, så flytting og vekst svinger mer enn uavhengige hendelser. "
        "Hvor mye, er målt på alle kommunene, fra hvert år til det neste, slik at 95 % av endringene "
        "er innenfor: variansen er {migration} per innbygger og år for nettoinnflytting og {growth} "
        "for folkevekst (vekst over flere år har summen av årene). Bosatte flyktninger svinger "
        "{refugees} ganger så mye som uavhengige hendelser, fødte {births} og døde {deaths} ganger."
    ).format(**shown)


def chance_fact(entry: Indicator, t: Translate) -> str:
    """How an indicator's interval is reckoned, or that it has none."""
    return {
        "counts": t("95 %-intervall som for uavhengige hendelser (Poisson)"),
        "shares": t("95 %-intervall som for en andel av et kjent antall (binomisk)"),
        "two_counts": t("95 %-intervall som for ett antall mot et annet"),
        "overdispersed": t("95 %-intervall; svinger mer enn uavhengige hendelser, målt fra år til år"),
        "none": t("uten intervall"),
    }[entry.noise]


def limit_fact(entry: Indicator, t: Translate) -> str:
    """The least difference that is told in words."""
    return difference_text(threshold(entry), entry.unit, entry.decimals, t.language)
