"""Data and method, generated from the registry and the descriptor."""

import streamlit as st

from pages.parts import header
from regionsenter.catalog import challenges, indicators, left_out
from regionsenter.measures.drive_validation import drive_validation
from regionsenter.present.charts.house import CONFIG
from regionsenter.present.method import html as method_html
from regionsenter.present.method.roads.html import gaps_table, worst_table
from regionsenter.present.method.roads.plot import validation_plot
from regionsenter.present.method.roads.words import validation_text
from regionsenter.texts import Translate, translator
from regionsenter.view import View, binding


def centres_and_hinterlands(view: View, t: Translate) -> None:
    """What a centre, the target group and a hinterland are here."""
    st.header(t("Sentre og omland"), anchor=False)
    st.markdown(
        t(
            "Hvert regionsenter er senteret i én av de 159 BA-regionene (TØI-rapport 1713/2019, "
            "inndelingen fra 2020 omkodet til kommunene i 2024). Senterkommunen er den TØI har pekt "
            "ut; sentertettstedet er det største tettstedet i den."
        )
    )
    st.subheader(t("Målgruppa er avledet"), anchor=False)
    st.markdown(
        t(
            "Det finnes ingen offisiell liste. Strategien sier om lag 120 små og store regionsentre "
            "med utgangspunkt i BA-regionene, de største byene og sentre i omlandet deres utenfor, "
            "endelig avgrensning senere. Standardregelen her:"
        )
    )
    st.info(method_html.candidate_rule(t), icon=None)
    for reason, names in method_html.outside(t):
        st.markdown(f"- {reason} ({len(names)}): {', '.join(names)}")
    st.subheader(t("Omlandsregler"), anchor=False)
    st.markdown(
        "- "
        + t(
            "**BA-region**: kommunene i BA-regionen uten senterkommunen. {count} regioner består av "
            "senterkommunen alene og har dermed ikke omland etter denne regelen."
        ).format(count=method_html.without_hinterland())
        + "\n- "
        + t(
            "**Pendling**: kommuner der minst en viss andel av de sysselsatte arbeider i "
            "senterkommunen (2022; 10 % hvis ikke annet er valgt)."
        )
        + "\n- "
        + t(
            "**Kjøretid**: kommuner der kommunesenteret ligger innen et visst antall minutter fra "
            "senteret etter vegmodellen (45 hvis ikke annet er valgt)."
        )
        + "\n- "
        + t(
            "**Lokalt**: senterkommunen utenfor tettstedet. Finnes bare for det som publiseres under "
            "kommunenivå: folketall i tettstedet og ansatte i ruter innen 2 km fra senterpunktet."
        )
    )
    st.subheader(t("Unntak fra hovedregelen"), anchor=False)
    for place, reason in method_html.exceptions(view.language):
        st.markdown(f"- **{place.name}**: {reason}")


def numbers(view: View, t: Translate) -> None:
    """How numbers are made and marked."""
    st.header(t("Slik regnes tallene"), anchor=False)
    st.markdown(
        t(
            "En andel for flere kommuner er summen av tellerne delt på summen av nevnerne, aldri "
            "snittet av prosenter. En median kan ikke summeres; da vises et vektet snitt merket "
            "«anslag». Mangler en kommune tall, regnes den aldri som null: dekker resten minst 90 % av "
            "folketallet, merkes tallet «anslag», ellers står det «mangler» med grunn. Gap er senteret "
            "minus omlandet, regnet av tall som ikke er avrundet."
        )
    )
    st.html(method_html.flags_list(t))
    st.markdown(
        t(
            "Ålesund og Haram var én kommune 2020–2023. Tall for de årene kan ikke deles og vises bare "
            "for områder som har begge."
        )
    )


def roads(view: View, t: Translate) -> None:
    """The road model: what it assumes, and how it agrees with TØI."""
    st.header(t("Vegmodellen"), anchor=False)
    st.markdown(
        t(
            "Kjøretidene er modellert av veger og bilferjer på Kartverkets N1000-kart: én "
            "gjennomsnittsfart per vegklasse (motorveg 95, motortrafikkveg 80, europaveg 70, riksveg "
            "65, fylkesveg 60, kommunal veg 45 km/t, høyst 40 i tettbygd strøk), ferjer i 28 km/t og "
            "15 minutter ved kai. Rutetider, vinterstengte veger, envegskjøring og veger i utlandet "
            "er ikke med."
        )
    )
    frame = drive_validation()
    words = validation_text(frame, t)
    st.html(f'<p class="rs-readout">{words}</p>')
    st.plotly_chart(validation_plot(frame, t), theme=None, config=CONFIG, key="roads", alt=words)
    st.subheader(t("De ti største avvikene"), anchor=False)
    st.html(worst_table(frame, t))
    st.subheader(t("Gliper i vegnettet som modellen lukker"), anchor=False)
    st.html(gaps_table(t))


def registry(view: View, t: Translate) -> None:
    """Every indicator, by challenge."""
    st.header(t("Indikatorer"), anchor=False)
    for challenge in challenges().values():
        st.subheader(challenge.name.in_language(view.language), anchor=False)
        st.html(
            "".join(
                method_html.indicator_details(entry, t)
                for entry in indicators().values()
                if entry.challenge == challenge.slug
            )
        )


def page() -> None:
    """The whole page."""
    view = binding.current_view()
    t = translator(view.language)
    header(t)
    st.title(t("Data og metode"), anchor=False)
    with st.container(key="prose"):
        centres_and_hinterlands(view, t)
        numbers(view, t)
        roads(view, t)
        registry(view, t)
        st.header(t("Kilder og lisenser"), anchor=False)
        st.html(method_html.sources_table(t))
        st.subheader(t("Filer som ikke er brukt"), anchor=False)
        st.markdown(
            "\n".join(
                f"- `{entry.file}`: {entry.reason.in_language(view.language)}"
                for entry in left_out().values()
            )
        )


page()
