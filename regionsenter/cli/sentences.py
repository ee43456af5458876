"""``sentences``: what stands out for a centre, in words."""

from __future__ import annotations

import argparse

from regionsenter.cli.options import add_format, add_hinterland, add_language, add_slug, rule
from regionsenter.cli.output import Answer
from regionsenter.geography.centres import centre
from regionsenter.present.centre.stand_out.words import sentences
from regionsenter.present.language.hinterland import hinterland_text
from regionsenter.texts import translator


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    add_slug(parser)
    add_language(parser)
    add_hinterland(parser)
    add_format(parser, "text", rows="a sentence")


def run(options: argparse.Namespace) -> Answer:
    """Three sentences, the most striking first; then which hinterland they are of."""
    t = translator(options.lang)
    around = hinterland_text(centre(options.slug), rule(options), t)
    lines = (*sentences(options.slug, rule(options), t), around)
    return Answer(lines, rows=[{"slug": options.slug, "sentence": line} for line in lines], lines=lines)
