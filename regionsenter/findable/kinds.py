"""The kinds of what can be found."""

from regionsenter.geography.place_names import CENTRE, MUNICIPALITY, TOWN

COUNTY, THEME, CHALLENGE, INDICATOR, PAGE = "county", "theme", "challenge", "indicator", "page"
#: The kinds, in the order in which they are wanted of what fits equally well.
KINDS = (CENTRE, TOWN, MUNICIPALITY, COUNTY, THEME, CHALLENGE, INDICATOR, PAGE)
PLACES = (CENTRE, TOWN, MUNICIPALITY, COUNTY)
