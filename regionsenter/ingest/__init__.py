"""Raw files to the snapshot in ``data/``. One module a source; nothing above imports this package."""
