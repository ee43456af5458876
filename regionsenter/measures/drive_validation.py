"""How the modelled drive times compare with TØI's times to the centre of the region (report 1713).

TØI's figure is not a time between two points: the centre municipalities themselves have one, 12
minutes in the middle, so it holds how far people live from each other. Therefore two comparisons
are made: the model's time from the municipal centre to the centre point, which the product shows
(``model_minutes``), and the mean over settlements weighted by population at both ends, which is
nearer to what TØI measured (``weighted_minutes``). The speeds were set from speed limits and known
journeys (:mod:`regionsenter.geography.road_speeds`); TØI's times were held against the result, and
no place was fitted.
"""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from regionsenter.geography.centres import centres
from regionsenter.geography.road_speeds import FERRY_QUAYS
from regionsenter.snapshot import snapshot

#: How many municipalities are told of where the two differ most.
WORST = 10
#: What a ferry on a county road costs beside sailing.
_LOCAL_QUAY = f"{FERRY_QUAYS['F']:.0f}"
#: Why the model and TØI differ where they differ most, by municipal code: from the model's way, the
#: workbook's remarks and the weighted time; what TØI did inside is known only in outline.
EXPLANATIONS: dict[str, dict[str, str]] = {
    "4649": {
        "nb": "Ferje (Stårheim–Isane). TØI har tatt kommunen inn med «alternativ reisemåte»; modellen "
        f"legger {_LOCAL_QUAY} minutter til hver overfart.",
        "nn": f"Ferje (Stårheim–Isane). TØI har teke kommunen inn med «alternativ reisemåte»; modellen "
        f"legg {_LOCAL_QUAY} minutt til kvar overfart.",
        "en": "Ferry (Stårheim–Isane). TØI let the municipality in by an “alternative mode of travel”; "
        f"the model adds {_LOCAL_QUAY} minutes to each crossing.",
    },
    "5052": {
        "nb": f"Ferje: modellen legger {_LOCAL_QUAY} minutter til hver overfart, TØIs tider har trolig "
        "lite venting.",
        "nn": f"Ferje: modellen legg {_LOCAL_QUAY} minutt til kvar overfart, tidene til TØI har truleg "
        "lite venting.",
        "en": f"Ferry: the model adds {_LOCAL_QUAY} minutes to each crossing, TØI's times probably hold "
        "little wait.",
    },
    "4634": {
        "nb": "Kommunesenteret Masfjordnes ligger på andre siden av ferja; TØI måler fra hele kommunen, "
        "på begge sider av fjorden.",
        "nn": "Kommunesenteret Masfjordnes ligg på andre sida av ferja; TØI måler frå heile kommunen, på "
        "begge sider av fjorden.",
        "en": "The municipal centre, Masfjordnes, lies across the ferry; TØI measures from the whole "
        "municipality, on both sides of the fjord.",
    },
    "1580": {
        "nb": "Omkodet: Haram var del av Ålesund i 2020, så tallet er Ålesunds egen interne tid.",
        "nn": "Omkoda: Haram var del av Ålesund i 2020, så talet er den eigne interne tida til Ålesund.",
        "en": "Recoded: Haram was part of Ålesund in 2020, so the figure is Ålesund's own internal time.",
    },
    "5534": {
        "nb": "Kommunesenteret Hansnes er den delen som ligger nærmest Tromsø; TØI regner med øyene bak "
        "(«alternativ reisemåte»).",
        "nn": "Kommunesenteret Hansnes er den delen som ligg nærast Tromsø; TØI reknar med øyane bak "
        "(«alternativ reisemåte»).",
        "en": "The municipal centre, Hansnes, is the part nearest Tromsø; TØI counts the islands behind "
        "it (“alternative mode of travel”).",
    },
    "1130": {
        "nb": "Ryfylketunnelen til Stavanger åpnet i desember 2019; TØIs tid er trolig med ferja før den.",
        "nn": "Ryfylketunnelen til Stavanger opna i desember 2019; tida til TØI er truleg med ferja før "
        "han.",
        "en": "The Ryfylke tunnel to Stavanger opened in December 2019; TØI's time is probably by the "
        "ferry before it.",
    },
    "5528": {
        "nb": "Modellen måler fra kommunesenteret Brøstadbotn; TØI fra hele den spredte kommunen.",
        "nn": "Modellen måler frå kommunesenteret Brøstadbotn; TØI frå heile den spreidde kommunen.",
        "en": "The model measures from the municipal centre, Brøstadbotn; TØI from all of the scattered "
        "municipality.",
    },
    "1578": {
        "nb": "Kommunesenteret Valldal ligger lengst unna; Stordal er mye nærmere. Vektet med folketall "
        "er forskjellen liten.",
        "nn": "Kommunesenteret Valldal ligg lengst unna; Stordal er mykje nærare. Vekta med folketal er "
        "skilnaden liten.",
        "en": "The municipal centre, Valldal, is farthest away; Stordal is much nearer. Weighted by "
        "population the difference is small.",
    },
    "4611": {
        "nb": "Senterpunktet er Ølen, like ved Etne; TØI måler til hele Vindafjord og fra hele Etne. "
        "Vektet med folketall er forskjellen liten.",
        "nn": "Senterpunktet er Ølen, like ved Etne; TØI måler til heile Vindafjord og frå heile Etne. "
        "Vekta med folketal er skilnaden liten.",
        "en": "The centre point is Ølen, close to Etne; TØI measures to all of Vindafjord, from all of "
        "Etne. Weighted by population the difference is small.",
    },
    "1816": {
        "nb": "Ferje. Modellen måler fra kommunesenteret; TØI fra hele den spredte kommunen, med "
        "«alternativ reisemåte».",
        "nn": "Ferje. Modellen måler frå kommunesenteret; TØI frå heile den spreidde kommunen, med "
        "«alternativ reisemåte».",
        "en": "Ferry. The model measures from the municipal centre; TØI from all of the scattered "
        "municipality, by an “alternative mode of travel”.",
    },
    "5014": {
        "nb": "Fra Sistranda til Fillan er det kort veg gjennom tunnelen; TØI måler mellom alle grender "
        "på to store øyer.",
        "nn": "Frå Sistranda til Fillan er det kort veg gjennom tunnelen; TØI måler mellom alle grender "
        "på to store øyar.",
        "en": "From Sistranda to Fillan the tunnel is short; TØI measures between all hamlets of two "
        "large islands.",
    },
}


@dataclass(frozen=True)
class Agreement:
    """How well modelled minutes agree with TØI's, over ``count`` municipalities.

    Errors are minutes, shares per cent; ``bias`` is the median of model minus TØI.
    """

    count: int
    median_absolute_error: float
    bias: float
    within_5: float
    within_10: float
    correlation: float


def drive_validation() -> pd.DataFrame:
    """A row for each municipality that is not the centre's own, by code.

    Returns
    -------
    DataFrame
        ``code, name, slug, region, toi_minutes, model_minutes, weighted_minutes, difference
        (model - TØI), ferry``; minutes, NaN where there is none.
    """
    data = snapshot()
    cube = data.components["travel_time_to_centre"]
    toi = dict(zip(data.codes, cube.values[-1], strict=True))
    table = data.table("drive_validation")
    names = data.table("municipalities").set_index("code")["name"]
    regions = {centre.slug: centre.region_name for centre in centres()}
    return compare_with_toi(
        table.assign(name=table["code"].map(names), region=table["slug"].map(regions)),
        data.table("centre_drive_times"),
        toi,
    )


def compare_with_toi(
    pairs: pd.DataFrame, centre_times: pd.DataFrame, toi: dict[str, float]
) -> pd.DataFrame:
    """The rows of :func:`drive_validation` from its parts.

    Parameters
    ----------
    pairs
        ``slug, code, name, region, weighted_minutes``.
    centre_times
        ``slug, code, minutes, ferry`` of the model.
    toi
        TØI's minutes by municipal code.
    """
    times = centre_times[["slug", "code", "minutes", "ferry"]]
    frame = pairs.merge(times, on=["slug", "code"], how="left", validate="1:1")
    frame["toi_minutes"] = frame["code"].map(toi)
    frame = frame.rename(columns={"minutes": "model_minutes"})
    # A few hundred rows: plain floats, so that rounding is the reader's choice.
    for column in ("model_minutes", "weighted_minutes"):
        frame[column] = frame[column].astype("float64")
    frame["difference"] = frame["model_minutes"] - frame["toi_minutes"]
    frame["ferry"] = frame["ferry"].eq(True)
    order = [
        "code",
        "name",
        "slug",
        "region",
        "toi_minutes",
        "model_minutes",
        "weighted_minutes",
        "difference",
        "ferry",
    ]
    return frame[order].sort_values("code", ignore_index=True)


def agreement(frame: pd.DataFrame, column: str = "model_minutes") -> Agreement:
    """How well ``column`` of :func:`drive_validation` agrees with TØI's minutes."""
    both = frame[[column, "toi_minutes"]].dropna()
    difference = both[column] - both["toi_minutes"]
    error = difference.abs()
    return Agreement(
        count=len(both),
        median_absolute_error=float(error.median()),
        bias=float(difference.median()),
        within_5=100 * float((error <= 5).mean()),
        within_10=100 * float((error <= 10).mean()),
        correlation=float(both.corr().to_numpy()[0, 1]),
    )


def road_gaps() -> tuple[tuple[str, int, float], ...]:
    """Kind, number and longest (metres) of the gaps in the road network that the model closes."""
    lengths = snapshot().table("road_gaps").groupby("kind")["length_m"]
    counts, longest = lengths.count(), lengths.max()
    return tuple((str(kind), int(counts[kind]), float(longest[kind])) for kind in counts.index)


def worst(frame: pd.DataFrame, count: int = WORST) -> pd.DataFrame:
    """The rows that differ most, with an ``explanation_`` column a language (empty: unknown)."""
    order = frame["difference"].abs().sort_values(ascending=False, kind="stable").index
    rows = frame.loc[order].head(count).reset_index(drop=True)
    for language in ("nb", "nn", "en"):
        rows[f"explanation_{language}"] = [
            EXPLANATIONS.get(code, {}).get(language, "") for code in rows["code"]
        ]
    return rows
