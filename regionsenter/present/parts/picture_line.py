"""The line under a chart: its source, and the buttons that take it along as a picture."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.texts import Translate


def picture_line_html(source: str, title: str, link: str, version: str, name: str, t: Translate) -> Markup:
    """The buttons, with what a picture must tell when it has left the page (``pictures.js`` reads it).

    ``title`` stands over the picture: what it shows, with unit and year. Under it stand the ``source``,
    the whole ``link`` to the view and the ``version`` of the data. ``name`` is the file's, without an end.
    """
    data = t("Dataversjon {version}").format(version=version)
    foot = "\n".join(filter(None, [source, " · ".join(filter(None, ["Regionsenter", link, data]))]))
    return Markup(
        '<div class="rs-under"><p>{source}</p><div class="rs-takes" data-title="{title}" '
        'data-foot="{foot}" data-name="{name}"><button type="button" data-picture="png">{png}</button>'
        '<button type="button" data-picture="svg">{svg}</button></div></div>'
    ).format(
        source=source,
        title=title,
        foot=foot,
        name=name,
        png=t("Last ned som bilde (PNG)"),
        svg=t("Last ned som tegning (SVG)"),
    )
