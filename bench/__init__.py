"""``python -m bench``: the app against its peers, in a real browser, in one run."""
