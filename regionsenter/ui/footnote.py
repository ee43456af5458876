"""What stands under the pages that list or compare centres."""

import streamlit as st

from regionsenter.catalog import strategy_centres
from regionsenter.texts import Translate


def derived_note(t: Translate) -> None:
    """That the list of centres is derived, and where it says how."""
    st.caption(
        t(
            "Lista over sentre er avledet, ikke offisiell: strategien sier om lag {count}, "
            "og den endelige avgrensningen er åpen. Se «Data og metode»."
        ).format(count=strategy_centres())
    )
