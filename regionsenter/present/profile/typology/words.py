"""The types of centres, in words."""

from __future__ import annotations

from regionsenter.catalog.profile import By
from regionsenter.geography.centres import centre
from regionsenter.geography.slugs import sort_key
from regionsenter.measures.typology import LEAST_LIKENESS, Cluster, Typology
from regionsenter.present.language.case import within_sentence
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.present.profile.words import topic_name
from regionsenter.texts import Translate

#: How many standard deviations from all peers' mean a composite must lie to mark a type.
DEVIATES = 0.25


def cluster_name(cluster: Cluster, by: By, t: Translate) -> str:
    """The type's name, after the number it has on the map: ``Type 1: lav på …``."""
    return t("Type {number}: {traits}").format(
        number=cluster.index + 1, traits=cluster_traits(cluster, by, t)
    )


def cluster_traits(cluster: Cluster, by: By, t: Translate) -> str:
    """What marks the type: the two composites that deviate most from all peers' mean, of those that
    deviate by at least :data:`DEVIATES`; said when all deviate that much the same way.
    """
    strongest = sorted(cluster.deviations, key=lambda pair: -abs(pair[1]))[:2]
    marked = [(slug, deviation) for slug, deviation in strongest if abs(deviation) >= DEVIATES]
    if not marked:
        return t("nær gjennomsnittet på alt")
    topics = [_topic(slug, by, t.language) for slug, _ in marked]
    first_greater, last_greater = marked[0][1] > 0, marked[-1][1] > 0
    if len(marked) == 1:
        pattern = t("større utfordring på {first}") if first_greater else t("mindre utfordring på {first}")
        return pattern.format(first=topics[0])
    deviations = [deviation for _, deviation in cluster.deviations]
    if min(deviations) >= DEVIATES:
        pattern = t("større utfordringer på alt, mest {first} og {second}")
    elif max(deviations) <= -DEVIATES:
        pattern = t("mindre utfordringer på alt, tydeligst {first} og {second}")
    else:
        pattern = {
            (True, True): t("større utfordring på {first} og {second}"),
            (True, False): t("større utfordring på {first}, mindre på {second}"),
            (False, True): t("mindre utfordring på {first}, større på {second}"),
            (False, False): t("mindre utfordring på {first} og {second}"),
        }[first_greater, last_greater]
    return pattern.format(first=topics[0], second=topics[1])


def cluster_text(cluster: Cluster, by: By, t: Translate) -> str:
    """The type in a sentence or two: how many, its scores, and how steady it is."""
    scores = ", ".join(
        f"{_topic(slug, by, t.language)} {format_number(score, 0, t.language)}"
        for slug, score in cluster.scores
    )
    count = t.plural("{n} senter", "{n} sentre", len(cluster.members)).format(n=len(cluster.members))
    pattern = (
        t(
            "{name}. {count} med snitt {scores} (100 er størst utfordring). Typen kommer godt igjen "
            "når utvalget av sentre trekkes på nytt (likhet {likeness})."
        )
        if cluster.likeness >= LEAST_LIKENESS
        else t(
            "{name}. {count} med snitt {scores} (100 er størst utfordring). Typen kommer dårlig "
            "igjen når utvalget av sentre trekkes på nytt (likhet {likeness}), så les den varsomt."
        )
    )
    return pattern.format(
        name=cluster_name(cluster, by, t),
        count=count,
        scores=scores,
        likeness=format_number(cluster.likeness, 2, t.language),
    )


def typology_text(typology: Typology, t: Translate) -> str:
    """How real the types are, with the silhouette: to be shown above every picture of them."""
    if not typology.clusters:
        return t("Det er for få sentre med hele profilen til å dele dem i typer.")
    words = {
        "silhouette": format_number(typology.silhouette, 2, t.language),
        "reference": format_number(typology.reference, 2, t.language),
        "count": len(typology.clusters),
        "of": len(typology.memberships),
    }
    if not typology.grouped:
        text = t(
            "Sentrene danner ikke klare grupper: silhuetten er {silhouette} (1 er helt klare "
            "grupper), og også en sky helt uten grupper kan gi opptil {reference}. De {count} "
            "typene av {of} sentre er en inndeling av en glidende overgang; bruk dem til å få "
            "oversikt, ikke til å skille sentre fra hverandre."
        )
    else:
        patterns: dict[str | None, str] = {
            "none": t(
                "Sentrene grupperer seg litt mer enn tilfeldig, men nesten ikke: silhuetten er "
                "{silhouette} (1 er helt klare grupper; uten grupper opptil {reference}). "
                "{of} sentre i {count} typer."
            ),
            "weak": t(
                "Sentrene grupperer seg svakt: silhuetten er {silhouette} (1 er helt klare "
                "grupper; uten grupper opptil {reference}). {of} sentre i {count} typer."
            ),
            "reasonable": t(
                "Sentrene danner rimelig klare grupper: silhuetten er {silhouette} (1 er helt "
                "klare grupper; uten grupper opptil {reference}). {of} sentre i {count} typer."
            ),
            "strong": t(
                "Sentrene danner klare grupper: silhuetten er {silhouette} (1 er helt klare "
                "grupper; uten grupper opptil {reference}). {of} sentre i {count} typer."
            ),
        }
        text = patterns[typology.structure]
    parts = [text.format(**words)]
    if not typology.steady:
        parts.append(t("Minst én av typene kommer dårlig igjen når utvalget trekkes på nytt."))
    if typology.left_out:
        n = len(typology.left_out)
        parts.append(
            t.plural(
                "{n} senter mangler en utfordring og er ikke med.",
                "{n} sentre mangler en utfordring og er ikke med.",
                n,
            ).format(n=n)
        )
    return " ".join(parts)


def membership_text(typology: Typology, slug: str, by: By, t: Translate) -> str:
    """Which type a centre is of, and how often it stays there when peers are drawn anew."""
    name = centre(slug).name
    membership = next((member for member in typology.memberships if member.slug == slug), None)
    if membership is None:
        return t("{centre} er ikke med i inndelingen i typer.").format(centre=name)
    return t(
        "{centre} hører til {name}. Senteret blir i typen i {share} av trekningene av utvalget."
    ).format(
        centre=name,
        name=within_sentence(cluster_name(typology.clusters[membership.cluster], by, t)),
        share=format_value(100 * membership.stays, "percent", 0, t.language),
    )


def members_text(cluster: Cluster) -> str:
    """The names of a type's centres, by the alphabet."""
    return ", ".join(sorted((centre(slug).name for slug in cluster.members), key=sort_key))


def _topic(slug: str, by: By, language: str) -> str:
    return within_sentence(topic_name(slug, by, language))
