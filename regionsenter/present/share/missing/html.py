"""The page that answers an address that is none of ours: where one is, the ways home, a search."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.present.parts.navigation import page_titles
from regionsenter.present.share.words import PRODUCT
from regionsenter.texts import Translate
from regionsenter.view.format import url

#: Letters of an address that are repeated.
SHOWN = 80
STYLE = """
:root { color-scheme: light; }
body { margin: 0; padding: clamp(1.5rem, 6vw, 5rem); color: #16262e; background: #fff; line-height: 1.5;
  font: 18px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
main { max-width: 40rem; margin: auto; }
h1 { font-size: clamp(1.8rem, 5vw, 2.6rem); line-height: 1.2; margin: .5rem 0 1rem; }
a { color: #0b5c6b; display: inline-block; padding: .3rem 0; }
.brand { font-weight: 700; text-decoration: none; }
code { overflow-wrap: anywhere; background: #f1f4f5; padding: .1em .35em; border-radius: 4px; }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: 1.5rem 0; }
label { flex-basis: 100%; font-weight: 600; }
input, button { font: inherit; padding: .55rem .8rem; border-radius: 6px; border: 1px solid #5b6770; }
input { flex: 1 1 14rem; min-width: 0; }
button { background: #0b5c6b; border-color: #0b5c6b; color: #fff; cursor: pointer; }
:focus-visible { outline: 3px solid #c96a00; outline-offset: 2px; }
ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; }
"""


def missing_page_html(asked: str, root: str, t: Translate) -> Markup:
    """The whole page. ``asked`` is the address that was asked for, ``root`` the way to the app from it."""
    params = {} if t.language == "nb" else {"sprak": t.language}
    pages = Markup("").join(
        Markup('<li><a href="{}">{}</a></li>').format(root + url(name, params), title)
        for name, title in page_titles(t).items()
    )
    language = Markup("").join(
        Markup('<input type="hidden" name="{}" value="{}">').format(*item) for item in params.items()
    )
    body = Markup(
        '<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="robots" content="noindex">'
        "<title>{title} – {product}</title><style>{style}</style></head><body><main>"
        '<a class="brand" href="{home}">{product}</a><h1>{title}</h1>'
        "<p>{said}</p>"
        '<form action="{map}" role="search"><label for="place">{find}</label>{hidden}'
        '<input id="place" name="senter" type="search" autocomplete="off" required>'
        '<button type="submit">{search}</button></form>'
        '<nav aria-label="{label}"><ul>{pages}</ul></nav></main></body></html>'
    )
    shown = asked if len(asked) <= SHOWN else asked[:SHOWN] + "…"
    said = Markup(t("Adressen {address} finnes ikke her. Søk etter et sted, eller velg en side.")).format(
        address=Markup("<code>{}</code>").format(shown)
    )
    return body.format(
        language=t.language,
        title=t("Fant ikke siden"),
        product=PRODUCT,
        style=Markup(STYLE),
        home=root + url("kart", params),
        said=said,
        map=root + "kart",
        find=t("Finn ditt sted"),
        hidden=language,
        search=t("Søk"),
        label=t("Sider"),
        pages=pages,
    )
