"""The menu at the head of a page with what the page offers as files."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup


def menu_html(heading: str, files: Sequence[tuple[str, str]]) -> Markup:
    """A heading that opens a list of ``files``: the file's name below ``fil/`` and its words.

    The page's script gives each link the view that is shown when it is pressed, so that the menu
    itself never changes with a choice.
    """
    item = Markup('<li><a href="./fil/{name}" data-file="{name}" download>{words}</a></li>')
    items = Markup("").join(item.format(name=name, words=words) for name, words in files)
    return Markup('<details class="rs-files"><summary>{}</summary><ul>{}</ul></details>').format(
        heading, items
    )
