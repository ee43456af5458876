"""Tell what differs between two records: ``python tests/recorded/compare.py OLD NEW``."""

from __future__ import annotations

import argparse
import difflib
import sys
from itertools import islice
from pathlib import Path


def main() -> int:
    """Print the differences; 1 when there are any."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("old", type=Path)
    parser.add_argument("new", type=Path)
    parser.add_argument("--lines", type=int, default=12, help="lines shown of each difference")
    options = parser.parse_args()
    old, new = (
        {str(path.relative_to(folder)): path for path in folder.rglob("*") if path.is_file()}
        for folder in (options.old, options.new)
    )
    if not old or not new:
        parser.error("nothing is recorded in one of the two")
    gone, come = sorted(old.keys() - new.keys()), sorted(new.keys() - old.keys())
    differing = [
        name for name in sorted(old.keys() & new.keys()) if old[name].read_bytes() != new[name].read_bytes()
    ]
    for word, names in (("only in the old", gone), ("only in the new", come)):
        for name in names:
            print(f"{word}: {name}")
    for name in differing:
        print(f"\n=== {name}")
        print("\n".join(islice(differences(old[name], new[name]), options.lines)))
    same = len(old.keys() & new.keys()) - len(differing)
    print(f"\n{same} same, {len(differing)} differ, {len(gone)} gone, {len(come)} new")
    return int(bool(differing or gone or come))


def differences(old: Path, new: Path):
    """The lines that went (-) and came (+), with where they stand."""
    before, after = (path.read_text(encoding="utf-8").splitlines() for path in (old, new))
    for line in difflib.unified_diff(before, after, n=0, lineterm=""):
        if not line.startswith(("---", "+++")):
            yield line[:300]


if __name__ == "__main__":
    sys.exit(main())
