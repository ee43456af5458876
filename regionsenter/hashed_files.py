"""Static files whose name carries a hash of their content, so that they can be cached for ever."""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass
from pathlib import Path

_GZIP = 16 + zlib.MAX_WBITS  # zlib writes gzip's header and trailer
_SYSTEM = 9  # the header's byte for the system the file was packed on
_UNIX = 3


@dataclass(frozen=True)
class HashedFile:
    """A file made in memory: its hashed ``name``, and its bytes plain and packed."""

    name: str
    content: bytes
    packed: bytes


def hashed_file(stem: str, suffix: str, content: bytes) -> HashedFile:
    """The file with its name, packed once."""
    return HashedFile(hashed_name(stem, suffix, content), content, gzipped(content))


def hash_of(content: bytes) -> str:
    """What stands for the content in a file's name: the first 12 hex digits of its SHA-256."""
    return hashlib.sha256(content).hexdigest()[:12]


def hashed_name(stem: str, suffix: str, content: bytes) -> str:
    """``<stem>.<12 hex digits of SHA-256>.<suffix>``."""
    return f"{stem}.{hash_of(content)}.{suffix}"


def write_hashed(folder: Path, stem: str, suffix: str, content: bytes) -> str:
    """Write the file under its hashed name with its ``.gz``, drop older ones; return the name."""
    for old in folder.glob(f"{stem}.*.{suffix}*"):
        old.unlink()
    made = hashed_file(stem, suffix, content)
    (folder / made.name).write_bytes(content)
    (folder / f"{made.name}.gz").write_bytes(made.packed)
    return made.name


def gzipped(content: bytes, level: int = 9) -> bytes:
    """``content`` as a gzip file without time stamp or name, the same whatever made it.

    Not ``gzip.compress``, whose header says the system it ran on, and from Python 3.13 an unknown one.
    """
    packed = bytearray(zlib.compress(content, level, wbits=_GZIP))
    packed[_SYSTEM] = _UNIX
    return bytes(packed)
