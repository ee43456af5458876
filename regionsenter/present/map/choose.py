"""Links that choose on the map: a class of the legend, a centre of a list.

They are real addresses with the whole view. Where a map is on the page it takes the click instead
(``page_client/links.js``), and only the map and what stands beside it are drawn anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from markupsafe import Markup

from regionsenter.geography.centres import Centre
from regionsenter.view import View, to_params, url
from regionsenter.vocabulary import county_name, vocabulary


@dataclass(frozen=True, eq=False)
class Choices:
    """The view's parameters, of which a link changes one; ``cell`` is the class that is shown alone.

    ``where`` tells several legends of one page apart.
    """

    params: Mapping[str, str]
    cell: str | None
    where: str = ""
    _without: dict[str, str] = field(default_factory=dict, init=False, repr=False)

    def cell_html(self, cell: str, content: Markup | str, label: str, colour: str, ink: str = "") -> Markup:
        """A button for a class; the one that is shown alone leads back to all of them."""
        on = cell == self.cell
        return Markup(
            '<a class="rs-class" role="button" aria-pressed="{pressed}" id="klasse{where}-{cell}"'
            ' data-map="cell:{to}" href="{address}" {named}="{label}"'
            ' style="background:{colour}{ink}">{content}</a>'
        ).format(
            pressed="true" if on else "false",
            where=self.where,
            cell=cell,
            to="" if on else cell,
            address=self._address("klasse", None if on else cell),
            # The browser looks at each attribute of each choice: a bare swatch is named by its title alone.
            named="aria-label" if content else "title",
            label=label,
            colour=colour,
            ink=f";color:{ink}" if ink else "",
            content=content,
        )

    def worded_html(self, cell: str, content: Markup | str) -> Markup:
        """A button in words for what is no class of its own, such as a mark."""
        on = cell == self.cell
        return Markup(
            '<a class="rs-pick" role="button" aria-pressed="{pressed}" id="klasse{where}-{cell}"'
            ' data-map="cell:{to}" href="{address}">{content}</a>'
        ).format(
            pressed="true" if on else "false",
            where=self.where,
            cell=cell,
            to="" if on else cell,
            address=self._address("klasse", None if on else cell),
            content=content,
        )

    def all_html(self, label: str) -> Markup:
        """The way back to all classes."""
        return Markup('<a class="rs-clear" data-map="cell:" href="{}">{}</a>').format(
            self._address("klasse", None), label
        )

    def centre_html(self, place: Centre) -> Markup:
        """A centre by name, with its county: chosen on the map by a click."""
        return Markup(
            '<a data-map="centre:{slug}" href="{address}">{name}</a> <small>{county}</small>'
        ).format(
            slug=place.slug,
            address=self._address("senter", place.slug),
            name=place.name,
            county=county_name()[place.county],
        )

    def municipality_html(self, slug: str, name: str, county: str) -> Markup:
        """A municipality by name, with its county."""
        return Markup(
            '<a data-map="municipality:{slug}" href="{address}">{name}</a> <small>{county}</small>'
        ).format(slug=slug, address=self._address("kommune", slug), name=name, county=county)

    def _address(self, parameter: str, value: str | None) -> str:
        """The view's address with another value, of letters and hyphens: there are a dozen in a legend."""
        if parameter not in self._without:
            others = {name: text for name, text in self.params.items() if name != parameter}
            self._without[parameter] = url("kart", others)
        bare = self._without[parameter]
        return f"{bare}{'&' if '?' in bare else '?'}{parameter}={value}" if value else bare


def choices_of(view: View, where: str = "") -> Choices:
    """The links of a view's map. A centre that is chosen by one drops the chosen municipality."""
    return Choices(to_params(replace(view, municipality=None), vocabulary()), view.cell, where)
