"""Data and method, generated from the registry and the descriptor."""

import streamlit as st

from regionsenter import ui
from regionsenter.asked.method import (
    WORST,
    borders_moved,
    files_left_out,
    indicators_by_challenge,
    reference_journeys,
    road_validation,
    town_choices,
    towns,
)
from regionsenter.present.language.spelled import spelled
from regionsenter.present.method.borders.html import borders_html
from regionsenter.present.method.borders.words import borders_text, corrected_text
from regionsenter.present.method.html import (
    challenge_register_html,
    contents_html,
    flags_html,
    glossary_html,
    sources_html,
)
from regionsenter.present.method.leaning.words import leaning_texts
from regionsenter.present.method.mylist.words import own_list_text
from regionsenter.present.method.noise.words import noise_texts
from regionsenter.present.method.ranks.words import rank_draws_text
from regionsenter.present.method.roads.html import crossings_html, gaps_html, reference_html, worst_html
from regionsenter.present.method.roads.plot import validation_plot
from regionsenter.present.method.roads.words import (
    assumptions_text,
    basis_text,
    crossings_text,
    reference_text,
    validation_text,
)
from regionsenter.present.method.towns.table import choices_table, worst_table
from regionsenter.present.method.towns.words import (
    choices_text,
    declared,
    fit_text,
    method_text,
    own_region_text,
    split_text,
    years_text,
)
from regionsenter.present.method.words import (
    aggregation_rule_text,
    candidate_rule_text,
    centres_text,
    challenge_rule_text,
    challenge_title,
    combined_text,
    derived_text,
    edge_text,
    exceptions,
    not_centres_text,
    old_figures_text,
    outside_by_reason,
    rule_texts,
    section_names,
    sharing_text,
    slight_text,
)
from regionsenter.present.parts.plain_table import table_html
from regionsenter.present.parts.prose import readout_html
from regionsenter.texts import Translate, translator
from regionsenter.ui.chart_block import picture
from regionsenter.ui.header import header
from regionsenter.view import View


def heading(anchor: str, t: Translate) -> None:
    """The heading of a section, which the list of contents leads to."""
    st.header(section_names(t)[anchor], anchor=anchor)


def centres_and_hinterlands(view: View, t: Translate) -> None:
    """What a centre, the target group and a hinterland are here."""
    heading("sentre", t)
    st.markdown(centres_text(t))
    st.subheader(t("Målgruppa er avledet"), anchor=False)
    st.markdown(derived_text(t))
    st.info(candidate_rule_text(t), icon=None)
    for reason, names in outside_by_reason(t):
        st.markdown(f"- {reason} ({len(names)}): {', '.join(names)}")
    st.markdown(not_centres_text(t))
    st.markdown(own_list_text(t))
    st.subheader(t("Omlandsregler"), anchor=False)
    st.markdown("\n".join(f"- {text}" for text in rule_texts(t)))
    for text in (sharing_text(t), edge_text(t), slight_text(t)):
        st.markdown(text)
    st.subheader(t("Unntak fra hovedregelen"), anchor=False)
    for place, reason in exceptions(view.language):
        st.markdown(f"- **{place.name}**: {reason}")


def towns_on_the_grid(view: View, t: Translate) -> None:
    """How the towns are cut out, and how they agree with SSB's settlements."""
    table = towns()
    heading("byen", t)
    st.markdown(method_text(t))
    st.markdown(years_text(t))
    st.markdown(own_region_text(t))
    st.html(readout_html(fit_text(table, t)))
    st.subheader(t("De ti som stemmer dårligst med tettstedet"), anchor=False)
    st.html(table_html(worst_table(table, t), t("De ti som stemmer dårligst med tettstedet")))
    st.subheader(t("Byer som trenger en forklaring"), anchor=False)
    st.markdown(split_text(t))
    for name, reason in declared(table, view.language):
        st.markdown(f"- **{name}**: {reason}")
    st.subheader(t("Grensene som ble prøvd"), anchor=False)
    st.markdown(choices_text(t))
    st.html(table_html(choices_table(town_choices(), t), t("Grensene som ble prøvd")))


def leaning(view: View, t: Translate) -> None:
    """For whom a centre is the nearest, and whom a hospital serves."""
    heading("stotter", t)
    for text in leaning_texts(t):
        st.markdown(text)


def number_rules(view: View, t: Translate) -> None:
    """How numbers are made and marked."""
    heading("tall", t)
    st.markdown(aggregation_rule_text(t))
    st.html(flags_html(t))
    st.subheader(t("Ord som går igjen"), anchor=False)
    st.html(glossary_html(t))
    st.markdown(old_figures_text(t))
    st.markdown(combined_text(t))
    heading("tilfeldigheter", t)
    for text in (*noise_texts(t), rank_draws_text(t)):
        st.markdown(text)


def moved_borders(view: View, t: Translate) -> None:
    """Borders that moved between municipalities that go on existing."""
    heading("grenser", t)
    frame = borders_moved()
    st.markdown(borders_text(frame, t))
    st.markdown(corrected_text(t))
    st.html(borders_html(frame, t))


def roads(view: View, t: Translate) -> None:
    """The road model: what it assumes, and how it agrees with reference journeys and TØI."""
    heading("vegmodellen", t)
    st.markdown(assumptions_text(t))
    journeys(t)
    st.subheader(t("Modellen mot TØIs reisetider"), anchor=False)
    frame = road_validation()
    words = validation_text(frame, t)
    st.html(readout_html(words))
    title = t("Modellens kjøretider mot TØIs reisetider, minutter")
    picture(validation_plot(frame, t), words, t, key="roads", title=title)
    st.subheader(t("De {count} største avvikene").format(count=spelled(WORST, t)), anchor=False)
    st.html(worst_html(frame, t))
    st.subheader(t("Gliper i vegnettet som modellen lukker"), anchor=False)
    st.html(gaps_html(t))


def journeys(t: Translate) -> None:
    """The reference journeys and the published crossings, with what the model makes of them."""
    reference = reference_journeys()
    st.subheader(t("Modellen mot referansereiser"), anchor=False)
    st.html(readout_html(reference_text(reference, t)))
    st.markdown(basis_text(reference, t))
    title = t("De {count} reisene").format(count=len(reference))
    with st.expander(title, key="journeys", on_change="rerun") as opened:
        if opened.open:
            st.html(reference_html(reference, t))
    with st.expander(t("Oppgitte overfartstider"), key="crossings", on_change="rerun") as opened:
        if opened.open:
            st.caption(crossings_text(t))
            st.html(crossings_html(t))


def registry(view: View, t: Translate) -> None:
    """Every indicator, by challenge."""
    heading("indikatorer", t)
    st.markdown(challenge_rule_text(t))
    for challenge, entries in indicators_by_challenge():
        st.html(challenge_register_html(challenge_title(challenge, t), entries, t))


def whole_page() -> None:
    """The whole page."""
    view = ui.current_view()
    t = translator(view.language)
    header(t)
    st.title(t("Data og metode"), anchor=False)
    st.html(contents_html(section_names(t), t))
    with st.container(key="prose"):
        centres_and_hinterlands(view, t)
        towns_on_the_grid(view, t)
        leaning(view, t)
        number_rules(view, t)
        moved_borders(view, t)
        roads(view, t)
        registry(view, t)
        heading("kilder", t)
        st.html(sources_html(t))
        st.subheader(t("Filer som ikke er brukt"), anchor=False)
        st.markdown(
            "\n".join(
                f"- `{unused.file}`: {unused.reason.in_language(view.language)}"
                for unused in files_left_out()
            )
        )


whole_page()
