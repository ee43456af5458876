"""Two to eight centres side by side: one indicator as charts, a theme's indicators as a table."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from regionsenter import ui
from regionsenter.asked import comparison
from regionsenter.asked.peers import alike
from regionsenter.asked.shown import shown_year
from regionsenter.asked.table import table_indicators
from regionsenter.asked.topics import shown_indicator
from regionsenter.present.compare import examples
from regionsenter.present.compare.differ.html import differ_html
from regionsenter.present.compare.html import compare_html
from regionsenter.present.compare.lines_plot import lines_plot
from regionsenter.present.compare.strip_plot import compare_strip_plot
from regionsenter.present.compare.table import compare_strip_table, lines_table
from regionsenter.present.compare.words import (
    compare_strip_text,
    hinterlands_text,
    lines_text,
    name_of,
    names_marked,
)
from regionsenter.present.language.flags import missing_text
from regionsenter.present.language.lists import listed
from regionsenter.present.language.names import centre_name, theme_name
from regionsenter.present.language.numbers import unit_name
from regionsenter.present.language.sources import source_line
from regionsenter.present.language.spelled import spelled
from regionsenter.present.language.years import indicator_when_text, span_text
from regionsenter.present.parts.prose import lead_html
from regionsenter.present.similar.likeness import advice_text
from regionsenter.texts import Translate, translator
from regionsenter.ui import bound
from regionsenter.ui.chart_block import chart
from regionsenter.ui.combobox import chosen_chips, combobox
from regionsenter.ui.comparisons import comparisons_files
from regionsenter.ui.filters import hinterland_select, year_select
from regionsenter.ui.footnote import derived_note
from regionsenter.ui.header import header, navigation
from regionsenter.ui.own_hinterland import hinterland_picker
from regionsenter.ui.picker import indicator_picker
from regionsenter.view import View
from regionsenter.view.actions import set_compared, setter, take_out
from regionsenter.view.written import MOST_COMPARED


def centre_choices(view: View, t: Translate) -> None:
    """The centres, and the quick ways to choose them."""
    words = ui.vocabulary_in_use()
    title = t("Sentre (to til {most})").format(most=spelled(MOST_COMPARED, t))
    chosen_chips(
        title,
        [(centre_name(slug), comparison.drop_compared(view, slug, words)) for slug in view.compared],
        "compared",
        t,
    )
    with st.container(key="compare-whom", horizontal=True, vertical_alignment="bottom"):
        if len(view.compared) < MOST_COMPARED:
            combobox(
                title,
                kinds=("senter",),
                on_choose=bound.choosing(comparison.add_compared),
                placeholder=t("Skriv eller velg et senter"),
                key="sammenlign",
                width=380,
                t=t,
            )
        like = view.centre or next(iter(view.compared), None)
        taken = comparison.with_nearest(view, like) if like else ()
        if like is not None:
            st.button(
                t("Ta med de som ligner mest på {name}").format(name=centre_name(like)),
                **bound.press(setter("compared"), taken),
                key="with nearest",
                help=t("{name} og de fem sentrene i målgruppa som ligner mest.").format(
                    name=centre_name(like)
                ),
                width="content",
                disabled=taken == (like,),
            )
        if view.compared:
            st.button(t("Tøm"), **bound.press(set_compared, ()), key="clear", width="content")
    chosen_too(view, t)
    if like is not None and taken == (like,):
        st.caption(advice_text(alike(view, like).reason, like, t))


def chosen_too(view: View, t: Translate) -> None:
    """That the chosen centre is compared without having been put there, and the way to take it out."""
    if view.centre is None or view.centre in ui.current_view().compared:
        return
    name = centre_name(view.centre)
    with st.container(key="chosen-too", horizontal=True, vertical_alignment="center"):
        if view.centre not in view.compared:
            full = t("{name} er valgt, men ikke med: {most} sentre er det meste.")
            st.caption(full.format(name=name, most=spelled(MOST_COMPARED, t)), width="content")
            return
        st.caption(t("{name} er med fordi det er valgt.").format(name=name), width="content")
        st.button(
            t("Ta ut {name}").format(name=name),
            **bound.press(take_out, view.centre),
            key="take out",
            type="tertiary",
            width="content",
        )


def indicator_choices(view: View, t: Translate) -> None:
    """Theme, indicator, year, and whether values or gaps are compared."""
    with st.container(key="compare-what", horizontal=True, vertical_alignment="bottom"):
        indicator_picker(view, t)
        year_select(t)
        shown = "gap" if view.show == "gap" else "verdi"
        st.segmented_control(
            t("Vis"),
            ("verdi", "gap"),
            format_func={"verdi": t("Senter"), "gap": t("Gap mot omland")}.__getitem__,
            required=True,
            **bound.action(setter("show"), shown, key="compare show"),
        )
        if view.show == "gap":
            hinterland_select(t)
            hinterland_picker(None, view, t)


def invitation(view: View, t: Translate) -> None:
    """Nothing to compare yet: how to begin, with three examples."""
    with st.container(key="compare-empty"):
        if view.compared:
            lead = t("{name} er valgt. Velg minst ett senter til, så står de side om side her.").format(
                name=centre_name(view.compared[0])
            )
        else:
            lead = t("Velg sentre i feltet over, på kartet eller på siden til et senter.")
        st.html(lead_html(lead))
        suggestions = examples.examples(view, t)
        if not suggestions:
            return
        st.header(t("Eller begynn med et eksempel"), anchor=False)
        columns = st.columns(len(suggestions))
        for number, (column, example) in enumerate(zip(columns, suggestions, strict=True)):
            with column.container(border=True, key=f"example {number}"):
                ui.link(ui.current_page(), example.title, examples.example_view(view, example))
                st.caption(", ".join(example.names))


def one_indicator(view: View, t: Translate) -> None:
    """The chosen indicator: where each centre stands among all, and how it has gone."""
    entry, year = shown_indicator(view), shown_year(view, ui.vocabulary_in_use())
    gap = comparison.shows_gap(view, entry)
    position, compared = comparison.standing(view, year)
    unit = unit_name(entry.gap_unit if gap else entry.unit, t)
    st.header(name_of(entry, gap, t), anchor=False)
    measured = t("Enhet: {unit}.").format(unit=unit)
    st.caption(f"{entry.question.in_language(view.language)} {measured}")
    if view.show == "gap" and not gap:
        st.caption(t("Indikatoren finnes bare for senteret, så her vises verdien, ikke gapet."))
    for reason, names in comparison.missing_reasons(view, year).items():
        st.caption(
            t("Mangler for {names}: {reason}.").format(
                names=listed(names, t), reason=missing_text(reason, t)
            )
        )
    left, right = st.columns(2, gap="large")
    with left:
        st.subheader(
            t("Blant sentrene i målgruppa, {when}").format(when=indicator_when_text(entry.slug, year, t)),
            anchor=False,
        )
        estimated, few = comparison.estimates(view, year), comparison.too_few(view, year)
        ends, unranked = comparison.intervals(view, year), comparison.unranked(view, year)
        words = compare_strip_text(
            position,
            compared,
            entry.slug,
            year,
            t,
            gap=gap,
            estimated=estimated,
            few=few,
            unranked=unranked,
        )
        marked = names_marked(compared, unranked, t)
        chart(
            compare_strip_plot(
                position, marked, entry.slug, t, gap=gap, estimated=estimated, intervals=ends
            ),
            words,
            lambda: compare_strip_table(
                position, marked, entry.slug, t, gap=gap, estimated=estimated, intervals=ends, few=few
            ),
            t,
            key="strip",
            title=t("{indicator} i sentrene, {unit}, {when}").format(
                indicator=name_of(entry, gap, t), unit=unit, when=indicator_when_text(entry.slug, year, t)
            ),
            source=source_line([entry], t),
        )
    ui.let_browser_draw()
    with right:
        over_time(view, gap, t)


def over_time(view: View, gap: bool, t: Translate) -> None:
    """The chosen indicator year by year, where there are years."""
    entry, years = shown_indicator(view), ui.vocabulary_in_use().years(view)
    st.subheader(t("Over tid"), anchor=False)
    if len(years) < 2:
        only = t("Kilden har bare ett år ({year}), så det er ingen utvikling å vise ennå.")
        st.info(only.format(year=years[0]), icon=None)
        return
    frame = comparison.over_time(view)
    chart(
        lines_plot(frame, entry.slug, t, gap=gap),
        lines_text(frame, entry.slug, t, gap=gap),
        lambda: lines_table(frame, entry.slug, t, gap=gap),
        t,
        key="lines",
        title=t("{indicator} over tid, {unit}, {span}").format(
            indicator=name_of(entry, gap, t),
            unit=unit_name(entry.gap_unit if gap else entry.unit, t),
            span=span_text(frame),
        ),
        source=source_line([entry], t),
    )


def side_by_side(view: View, t: Translate) -> None:
    """A table: the theme's indicators, or the key figures, for every compared centre."""
    entries = table_indicators(view)
    if view.theme:
        title = theme_name(view.theme, t)
    else:
        title = t("Flere indikatorer") if view.challenge else t("Nøkkeltall")
    heading, file = st.columns([3, 1.2], vertical_alignment="bottom")
    heading.header(title, anchor=False)
    rows = comparison.comparison_rows(view, entries)
    comparisons_files(
        file,
        lambda: comparison.by_centre(view, rows),
        view.rule,
        t,
        title=f"{t('Sammenlign')} {'-'.join(view.compared)} {title}",
    )
    st.caption(
        t(
            "Hver rad har sin egen enhet og sitt eget år. Tallene er ikke farget etter godt og dårlig: om "
            "høyt er gunstig, kommer an på indikatoren."
        )
    )
    st.html(compare_html(rows, view, t))
    st.caption(source_line(entries, t))


@st.fragment
def choices_and_comparison(links: DeltaGenerator) -> None:
    """All that a choice changes; the chosen centre is compared as well."""
    view = comparison.with_chosen(ui.current_view())
    t = translator(view.language)
    navigation(links, t)
    centre_choices(view, t)
    if len(view.compared) < 2:
        invitation(view, t)
    else:
        st.html(differ_html(comparison.differences(view), view, t))
        indicator_choices(view, t)
        if view.show == "gap":
            st.caption(hinterlands_text(view, t))
        one_indicator(view, t)
        side_by_side(view, t)


def whole_page() -> None:
    """Header, title and what the page answers; then the fragment."""
    t = translator(ui.current_view().language)
    links = header(t, links=False)
    st.title(t("Sammenlign sentre"), anchor=False)
    lead = t("Hvordan står sentrene mot hverandre, mot målgruppa og mot landet?")
    st.html(lead_html(lead))
    choices_and_comparison(links)
    derived_note(t)


whole_page()
