"""What a page says of its view: tags of the head, words for the tab, and the menu that hands it on."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.present.share.words import PRODUCT, description_text, headline_text, tab_title_text
from regionsenter.texts import Translate
from regionsenter.view import View

LOCALES = {"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"}


def head_tags_html(view: View, page: str, address: str, t: Translate) -> Markup:
    """Description, canonical address, and what other programs show of a link (Open Graph, Twitter)."""
    headline, description = headline_text(view, page, t), description_text(view, page, t)
    properties = {
        "og:type": "website",
        "og:site_name": PRODUCT,
        "og:locale": LOCALES[t.language],
        "og:title": headline,
        "og:description": description,
        "og:url": address,
    }
    names = {
        "description": description,
        "twitter:card": "summary",
        "twitter:title": headline,
        "twitter:description": description,
    }
    tags = [Markup('<link rel="canonical" href="{}">').format(address)]
    tags += [Markup('<meta property="{}" content="{}">').format(*item) for item in properties.items()]
    tags += [Markup('<meta name="{}" content="{}">').format(*item) for item in names.items()]
    return Markup("").join(tags)


def view_said_html(view: View, page: str, t: Translate) -> Markup:
    """What the tab is called and the language of the page from now on.

    Drawn with every change of the view, and read by ``server/share_client/said.js``.
    """
    title = tab_title_text(view, page, t)
    return Markup('<div id="rs-said" hidden lang="{}" data-title="{}"></div>').format(t.language, title)


def share_html(t: Translate) -> Markup:
    """The button that opens the share menu, and the menu; ``share.js`` fills it when it is opened.

    Nothing of the view is in it: the link is what the browser's address says when the menu is opened.
    """
    return Markup(
        '<button type="button" class="rs-share-button" aria-haspopup="dialog">{share}</button>'
        '<dialog class="rs-share" aria-labelledby="rs-share-title" data-copied="{copied}" '
        'data-selected="{selected}" data-too-long="{too_long}" data-failed="{failed}">'
        '<div class="rs-share-head"><h2 id="rs-share-title">{title}</h2>'
        '<button type="button" class="rs-share-close" aria-label="{close}">×</button></div>'
        '<label class="rs-share-label" for="rs-share-link">{link}</label>'
        '<div class="rs-share-row"><input id="rs-share-link" type="text" readonly spellcheck="false">'
        '<button type="button" class="rs-share-copy">{copy}</button></div>'
        '<p class="rs-share-status" role="status"></p>'
        '<label class="rs-share-extent" hidden><input type="checkbox">{extent}</label>'
        '<div class="rs-share-code"><div class="rs-share-qr" role="img" aria-label="{code}"></div>'
        '<p class="rs-share-note">{scan}</p></div>'
        '<div class="rs-share-row rs-share-files">'
        '<button type="button" class="rs-share-large" aria-pressed="false">{large}</button>'
        '<a class="rs-share-svg" download="regionsenter-qr.svg">{svg}</a>'
        '<a class="rs-share-png" download="regionsenter-qr.png">{png}</a></div>'
        "</dialog>"
    ).format(
        share=t("Del"),
        title=t("Del visningen"),
        close=t("Lukk"),
        link=t("Lenke til det du ser nå"),
        copy=t("Kopier lenken"),
        copied=t("Lenken er kopiert."),
        selected=t("Lenken er merket. Kopier den med Ctrl+C."),
        extent=t("Ta med kartutsnittet"),
        code=t("QR-kode med lenken"),
        scan=t("Pek kameraet på koden, så åpnes visningen på telefonen."),
        large=t("Vis stor kode"),
        svg=t("Last ned SVG"),
        png=t("Last ned PNG"),
        too_long=t("Lenken er for lang for en QR-kode."),
        failed=t("QR-koden kunne ikke hentes."),
    )
