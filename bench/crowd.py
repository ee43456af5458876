"""Many visitors of one server at once; a process of its own, not to share the server's interpreter.

``python -m bench.crowd ADDRESS PID --path kart`` prints one JSON object. ``bench.users`` starts it.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import statistics
import time
from contextlib import AsyncExitStack
from urllib.parse import urlsplit

import psutil

from bench.apps.shared import NAMES
from bench.servers import Server
from bench.tab import RunFailed, Tab, tab

LABEL = "Indikator"
#: So many open their page at the same time before the acting starts.
DOOR = 8


def percentile(values: list[float], share: int) -> float:
    """The ``share``-th percentile (1-99) of at least two values."""
    return statistics.quantiles(values, n=100, method="inclusive")[share - 1]


async def act(
    one: Tab, first: float, every: float, rounds: int, place: int, in_address: bool
) -> list[float]:
    """ms from each press to the end of its run; the first round, which warms, is left out.

    A press is due every ``every`` seconds, whether or not the server keeps up: one that had to wait
    for the same visitor's run before it counts from when it was due.
    """
    took, free = [], 0.0
    for number in range(rounds + 1):
        due = first + number * every
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        begun = due if free > due else time.perf_counter()
        before = one.query
        await one.choose(NAMES[(place + number) % len(NAMES)])
        free = time.perf_counter()
        if in_address and one.query == before:
            raise RunFailed("the choice did not reach the address line")
        if number:
            took.append((free - begun) * 1000)
    return took


async def acting(server: Server, path: str, people: int, every: float, rounds: int) -> dict:
    """Open ``people`` tabs, then let each choose every ``every`` seconds."""
    draw = random.Random(people)
    door = asyncio.Semaphore(DOOR)
    async with AsyncExitStack() as stack:
        before = server.memory_mb()

        async def enter() -> Tab:
            async with door:
                one = await stack.enter_async_context(tab(server.url, path, LABEL))
                await one.open()
                return one

        tabs = await asyncio.gather(*(enter() for _ in range(people)))
        session = (server.memory_mb() - before) / people
        begin = time.perf_counter() + 1
        cpu, clock = server.cpu_ms(), time.perf_counter()
        took = await asyncio.gather(
            *(
                # From the second name on: the page opens with the first.
                act(one, begin + draw.uniform(0, every), every, rounds, number % 13 + 1, path != "")
                for number, one in enumerate(tabs)
            )
        )
        cpu = server.cpu_ms() - cpu
        seconds = time.perf_counter() - clock
    all_ms = [one for each in took for one in each]
    return {
        "people": people,
        "actions": len(all_ms),
        "act_p50_ms": percentile(all_ms, 50),
        "act_p95_ms": percentile(all_ms, 95),
        "act_max_ms": max(all_ms),
        "cpu_ms_an_action": cpu / (people * (rounds + 1)),
        "cpu_share": cpu / 1000 / seconds,
        "session_mb": session,
    }


async def fetch(url: str) -> None:
    """Ask for the HTML page, as every visitor does first; scripts and styles are not fetched."""
    where = urlsplit(url)
    reader, writer = await asyncio.open_connection(where.hostname, where.port)
    writer.write(
        f"GET {where.path or '/'} HTTP/1.1\r\nHost: {where.netloc}\r\n"
        "Accept: text/html\r\nConnection: close\r\n\r\n".encode()
    )
    answer = await reader.read()
    writer.close()
    if not answer.startswith(b"HTTP/1.1 200"):
        raise RunFailed(f"{url} answers {answer[:60]!r}")


async def landing(server: Server, people: int) -> dict:
    """Everybody asks for the landing page at the same moment."""

    async def visit() -> float:
        begun = time.perf_counter()
        await fetch(f"{server.url}/")
        async with tab(server.url, "", LABEL) as one:
            await one.open()
            return time.perf_counter() - begun

    took = await asyncio.gather(*(visit() for _ in range(people)))
    return {
        "landing_p50_s": percentile(took, 50),
        "landing_p95_s": percentile(took, 95),
        "landing_max_s": max(took),
    }


async def crowd(asked: argparse.Namespace) -> dict:
    """One warming visit, then the acting, then the landing."""
    server = Server(asked.address, psutil.Process(asked.pid))
    async with tab(server.url, asked.path, LABEL) as one:
        await one.open()
        for name in NAMES[1:]:
            await one.choose(name)
    found = await acting(server, asked.path, asked.people, asked.every, asked.rounds)
    return found | (await landing(server, asked.people) if asked.landing else {})


def main(arguments: list[str] | None = None) -> None:
    """Print what the crowd measured."""
    parser = argparse.ArgumentParser(prog="python -m bench.crowd", description=__doc__)
    parser.add_argument("address")
    parser.add_argument("pid", type=int)
    parser.add_argument("--path", default="")
    parser.add_argument("--people", type=int, default=100)
    parser.add_argument("--every", type=float, default=3.0, help="seconds between two choices")
    parser.add_argument("--rounds", type=int, default=10, help="choices each that count")
    parser.add_argument("--landing", action="store_true")
    print(json.dumps(asyncio.run(crowd(parser.parse_args(arguments)))))


if __name__ == "__main__":
    main()
