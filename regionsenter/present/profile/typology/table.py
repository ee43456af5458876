"""The types of centres, as a table."""

from __future__ import annotations

import pandas as pd

from regionsenter.catalog.profile import By
from regionsenter.measures.typology import Typology
from regionsenter.present.profile.table import headed
from regionsenter.present.profile.typology.words import cluster_name
from regionsenter.present.profile.words import topic_name
from regionsenter.texts import Translate


def typology_table(typology: Typology, by: By, t: Translate) -> pd.DataFrame:
    """A row for every type and composite.

    The type's name, how many centres, the composite, its mean and quartiles (0-100), standard
    deviations from all peers' mean, that mean, likeness and silhouette.
    """
    everyone = dict(typology.scores)
    rows = [
        (
            cluster_name(cluster, by, t),
            len(cluster.members),
            topic_name(slug, by, t.language),
            score,
            lower,
            upper,
            deviation,
            everyone[slug],
            cluster.likeness,
            cluster.silhouette,
        )
        for cluster in typology.clusters
        for (slug, score), (_, lower, upper), (_, deviation) in zip(
            cluster.scores, cluster.middle, cluster.deviations, strict=True
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
