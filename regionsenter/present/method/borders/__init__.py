"""Borders that moved between municipalities, on «Data og metode»."""
