"""What a link may have meant, as a question with a link to each answer; nothing of it has been taken."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from markupsafe import Markup

from regionsenter.texts import Translate
from regionsenter.view.format import url
from regionsenter.view.parse import Notice


def meant_html(notices: Iterable[Notice], page: str, params: Mapping[str, str], t: Translate) -> Markup:
    """A line for each notice that asks; ``params`` are the view's, as a URL has them. Empty without any."""
    lines = []
    for notice in notices:
        links = [
            Markup('<a class="rs-go" id="meant-{slug}" href="{address}">{name}</a>').format(
                slug=slug, address=url(page, {**params, notice.parameter: slug}), name=name
            )
            for slug, name in notice.meant
        ]
        if links:
            question = t("Mente du {names}?").format(names="\0")
            before, after = question.split("\0")
            line = Markup("<p>{}{}{}</p>").format(before, Markup(" · ").join(links), after)
            lines.append(line)
    return Markup('<div class="rs-meant">{}</div>').format(Markup("").join(lines)) if lines else Markup("")
