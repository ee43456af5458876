"""Is the snapshot as it should be: schemas of its tables, internal truths, what two of them differ in."""
