"""Static files whose name carries a hash of their content, so that they can be cached for ever."""

from __future__ import annotations

import gzip
import hashlib
from pathlib import Path


def hashed_name(stem: str, suffix: str, content: bytes) -> str:
    """``<stem>.<12 hex digits of SHA-256>.<suffix>``."""
    return f"{stem}.{hashlib.sha256(content).hexdigest()[:12]}.{suffix}"


def write_hashed(folder: Path, stem: str, suffix: str, content: bytes) -> str:
    """Write the file under its hashed name with its ``.gz``, drop older ones; return the name."""
    for old in folder.glob(f"{stem}.*.{suffix}*"):
        old.unlink()
    name = hashed_name(stem, suffix, content)
    (folder / name).write_bytes(content)
    write_gzip(folder / name)
    return name


def write_gzip(path: Path) -> None:
    """Write ``<path>.gz`` beside a file, without a time stamp so that the bytes are stable."""
    packed = gzip.compress(path.read_bytes(), compresslevel=9, mtime=0)
    path.with_name(path.name + ".gz").write_bytes(packed)
