"""The view: everything the user has chosen, and its life in the URL.

``model`` what a view is, ``vocabulary`` which values exist, ``parse`` URL to view, ``format`` view
to URL, ``actions`` changes of one thing. All pure; only ``binding`` knows Streamlit.
"""

from regionsenter.view.format import PAGES, to_params, url
from regionsenter.view.model import PARAMETERS, View
from regionsenter.view.parse import Notice, parse
from regionsenter.view.vocabulary import HINTERLANDS, IndicatorTerms, Vocabulary

__all__ = [
    "HINTERLANDS",
    "PAGES",
    "PARAMETERS",
    "IndicatorTerms",
    "Notice",
    "View",
    "Vocabulary",
    "parse",
    "to_params",
    "url",
]
