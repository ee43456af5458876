"""The types of centres, as tables."""

from __future__ import annotations

import pandas as pd

from regionsenter.catalog.profile import By
from regionsenter.measures.typology import Typology
from regionsenter.present.profile.table import headed
from regionsenter.present.profile.typology import words as typology_words
from regionsenter.present.profile.words import topic_name
from regionsenter.texts import Translate


def typology_table(typology: Typology, by: By, t: Translate) -> pd.DataFrame:
    """Every type on every composite: its name, how many centres, the composite, its mean and
    quartiles, standard deviations from all peers' mean, that mean, likeness and silhouette."""
    everyone = dict(typology.scores)
    rows = [
        (
            typology_words.cluster_name(one, by, t),
            len(one.members),
            topic_name(slug, by, t.language),
            score,
            lower,
            upper,
            deviation,
            everyone[slug],
            one.likeness,
            one.silhouette,
        )
        for one in typology.clusters
        for (slug, score), (_, lower, upper), (_, deviation) in zip(
            one.scores, one.middle, one.deviations, strict=True
        )
    ]
    columns = [
        "type",
        "centres",
        "topic",
        "score",
        "lower",
        "upper",
        "deviation",
        "all",
        "likeness",
        "silhouette",
    ]
    return headed(pd.DataFrame(rows, columns=columns), t)
