"""Every field of the view, in the order the URL shows them. Names of parameters are for ever.

A new choice is a record here and the attribute of :class:`View` that holds it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from regionsenter.texts import mark
from regionsenter.view import actions, written
from regionsenter.view.classing_field import ClassingField
from regionsenter.view.field import Choice, Field, Number, Written
from regionsenter.view.hinterland_field import HinterlandChoice
from regionsenter.view.model import OWN
from regionsenter.view.vocabulary import HINTERLANDS, Vocabulary


def _always(*values: str) -> Callable[[Vocabulary], tuple[str, ...]]:
    """The same words whatever the data hold."""
    return lambda vocabulary: values


FIELDS: tuple[Field, ...] = (
    Choice(
        name="theme",
        parameter="tema",
        words=mark("tema"),
        about="a theme: `a`–`e`",
        allowed=lambda vocabulary: vocabulary.themes,
        action=actions.set_theme,
    ),
    Choice(
        name="challenge",
        parameter="utfordring",
        words=mark("utfordring"),
        about="a challenge",
        allowed=lambda vocabulary: vocabulary.challenges,
        action=actions.set_challenge,
    ),
    Choice(
        name="indicator",
        parameter="indikator",
        words=mark("indikator"),
        about="an indicator; without it the leading one of the theme or the challenge",
        allowed=lambda vocabulary: vocabulary.indicators,
        action=actions.set_indicator,
        fallback=lambda view, vocabulary: vocabulary.first_indicator(view.theme, view.challenge),
    ),
    Choice(
        name="centre",
        parameter="senter",
        words=mark("senter"),
        about="the selected centre",
        allowed=lambda vocabulary: vocabulary.centres,
        action=actions.set_centre,
    ),
    Choice(
        name="municipality",
        parameter="kommune",
        words=mark("kommune"),
        about="the selected municipality",
        allowed=lambda vocabulary: vocabulary.municipalities,
        action=actions.set_municipality,
    ),
    HinterlandChoice(
        name="hinterland",
        parameter="omland",
        words=mark("omland"),
        about="the hinterland rule: "
        + ", ".join(f"`{name}`" for rule, name in HINTERLANDS.items() if rule != OWN)
        + ", or municipalities picked by hand: `egen:4618.4621`",
        allowed=lambda vocabulary: vocabulary.hinterlands,
        action=actions.set_hinterland,
    ),
    Number(
        name="limit",
        parameter="grense",
        words=mark("grense"),
        about="the limit of that rule: least per cent of commuters, most minutes",
        allowed=lambda view, vocabulary: vocabulary.limits.get(view.hinterland, ()),
        in_force=lambda view, vocabulary: vocabulary.limit(view),
    ),
    Choice(
        name="overlap",
        parameter="overlapp",
        words=mark("overlappende omland"),
        about="whether hinterlands by commuting and drive time may overlap and hold larger centres: `ja`",
        allowed=_always("nei", "ja"),
    ),
    Number(
        name="year",
        parameter="ar",
        words=mark("år"),
        about="a year the indicator has; without it the latest",
        allowed=lambda view, vocabulary: vocabulary.years(view),
        in_force=lambda view, vocabulary: vocabulary.year(view),
    ),
    Choice(
        name="county",
        parameter="fylke",
        words=mark("fylke"),
        about="filter: a county",
        allowed=lambda vocabulary: vocabulary.counties,
        action=actions.set_county,
    ),
    Choice(
        name="size",
        parameter="storrelse",
        words=mark("størrelse"),
        about="filter: a size class of settlements",
        allowed=lambda vocabulary: vocabulary.sizes,
    ),
    Choice(
        name="group",
        parameter="utvalg",
        words=mark("utvalg"),
        about="filter: the target group (`kandidater`) or all the centres (`alle`)",
        allowed=_always("kandidater", "alle"),
    ),
    Choice(
        name="show",
        parameter="vis",
        words=mark("hva kartet viser"),
        about="what colours the map: `verdi`, `gap`, `bivariat` (centre and hinterland at once)",
        allowed=_always("verdi", "gap", "bivariat"),
        action=actions.set_show,
    ),
    ClassingField(
        name="classing",
        parameter="klasser",
        words=mark("klasser"),
        about="`kvantiler`, `naturlige`, or limits of one's own: `10_20_30.5`",
        example="10_20_30.5",
        action=actions.set_classing,
    ),
    Choice(
        name="cell",
        parameter="klasse",
        words=mark("klasse"),
        about="the one class of the map that is shown and listed: `1` is the lowest; of both at once, "
        "centre before hinterland: `lav-lav` … `hoy-hoy`; or who fares worse: `omland-verre`, "
        "`nedgang-omland-verst`",
        page="kart",
        allowed=_always(*written.CELLS),
    ),
    Written(
        name="layers",
        parameter="lag",
        words=mark("kartlag"),
        about="map layers: " + ", ".join(f"`{layer}`" for layer in written.LAYERS),
        reader=written.read_layers,
        writer=".".join,
        listed=_always(*written.LAYERS),
    ),
    Choice(
        name="pictures",
        parameter="bilder",
        words=mark("flere kart"),
        about="four maps beside one another: `tema` or `ar`",
        allowed=_always("tema", "ar"),
    ),
    Written(
        name="compared",
        parameter="sammenlign",
        words=mark("sentre å sammenligne"),
        about=f"up to {written.MOST_COMPARED} centres: `voss.alta.narvik`",
        reader=written.read_centres,
        writer=".".join,
        listed=lambda vocabulary: vocabulary.centres,
    ),
    Choice(
        name="against",
        parameter="mot",
        words=mark("det andre målet"),
        about="the indicator that the first is held up against; without it the leading one of another "
        "theme",
        allowed=lambda vocabulary: vocabulary.indicators,
        action=actions.set_against,
    ),
    Written(
        name="likeness",
        parameter="likhet",
        words=mark("likhet"),
        about="whom a centre is held up against: a preset (`storrelse`, `naring` …) or weights "
        "`folketall~2.gjeld~1`; without it the target group",
        reader=written.read_likeness,
        writer=written.write_likeness,
        numbers=True,
    ),
    Number(
        name="since",
        parameter="fra",
        words=mark("fra år"),
        about="first year of a development",
        allowed=lambda view, vocabulary: vocabulary.years(view)[:-1],
        in_force=lambda view, vocabulary: view.since,
    ),
    Written(
        name="weights",
        parameter="vekter",
        words=mark("vekter"),
        about="weights of the challenge profile that are not 1: `folketall~0`",
        reader=written.read_weights,
        writer=written.write_weights,
        numbers=True,
        example="folketall~0.5",
    ),
    Written(
        name="delineation",
        parameter="avgrensning",
        words=mark("avgrensning"),
        about="limits of the target group that differ from the default: `min1000-maks50000`",
        reader=written.read_delineation,
        numbers=True,
        example="min1000-maks50000",
    ),
    Written(
        name="alternative",
        parameter="alternativ",
        words=mark("alternativ avgrensning"),
        about="limits to hold those up against, `standard` for the default ones",
        reader=written.read_alternative,
        numbers=True,
        example="min1000-maks50000",
    ),
    Choice(
        name="section",
        parameter="del",
        words=mark("del av siden"),
        about="the part shown of the page of one centre: `befolkning`, `tema`, `pendling`, "
        "`rekkevidde`, `alle`; without it an overview",
        page="senter",
        allowed=_always("oversikt", "befolkning", "tema", "pendling", "rekkevidde", "alle"),
    ),
    Choice(
        name="more",
        parameter="mer",
        words=mark("åpen indikator"),
        about="the indicator whose row is open there",
        page="senter",
        allowed=lambda vocabulary: vocabulary.indicators,
    ),
    Written(
        name="extent",
        parameter="utsnitt",
        words=mark("kartutsnitt"),
        about="where the map begins: latitude, longitude and zoom of its middle, `61.2_7.1_7`; "
        "a link has it when its sender asked for it",
        page="kart",
        reader=written.read_extent,
        writer=written.write_extent,
        numbers=True,
        example="61.2_7.1_7",
    ),
    Choice(
        name="language",
        parameter="sprak",
        words=mark("språk"),
        about="`nb`, `nn`, `en`",
        allowed=_always("nb", "nn", "en"),
    ),
)

#: By the attribute of the view.
BY_NAME: Mapping[str, Field] = MappingProxyType({field.name: field for field in FIELDS})
#: By the URL's parameter.
BY_PARAMETER: Mapping[str, Field] = MappingProxyType({field.parameter: field for field in FIELDS})


def parameter_table() -> str:
    """The URL's parameters as the README lists them, in Markdown."""
    rows = [f"| `{field.parameter}` | {field.about} |" for field in FIELDS]
    return "\n".join(["| parameter | holds |", "|---|---|", *rows])
