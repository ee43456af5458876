"""The view: everything the user has chosen, and its life in the URL. Pure.

``model`` what a view is, ``vocabulary`` which values exist, ``fields`` how the URL says each field,
``parse`` URL to view, ``format`` view to URL, ``change`` one field changed, ``actions`` the rules of it.
"""

from regionsenter.view.change import change
from regionsenter.view.fields import FIELDS
from regionsenter.view.format import PAGES, to_params, url
from regionsenter.view.model import View
from regionsenter.view.parse import Notice, parse
from regionsenter.view.vocabulary import HINTERLANDS, IndicatorTerms, Vocabulary

__all__ = [
    "FIELDS",
    "HINTERLANDS",
    "PAGES",
    "IndicatorTerms",
    "Notice",
    "View",
    "Vocabulary",
    "change",
    "parse",
    "to_params",
    "url",
]
