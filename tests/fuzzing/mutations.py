"""Broken theory files: files that can be read, mutated byte by byte, token by token, and table by table."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

ROOT = Path(__file__).parents[2]
FOLDERS = ("theories", "examples")

TOKEN = re.compile(r'"""|"[^"\n]*"|[A-Za-z_][A-Za-z0-9_.]*|[0-9]+(?:\.[0-9]+)?|<<|>>|<~|>~|\[\[|\]\]|\s+|.', re.DOTALL)
STRANGE = (
    *"[]{}()=,.#~^*/+-<>'\"\\\n\t\0\x1b\x7f%&;:|",
    *(
        "[[",
        "]]",
        '"""',
        "'''",
        "<<",
        ">>",
        "<~",
        ">~",
        "==",
        "^^",
        "or",
        "ignoring logs",
        "forall k:",
        "sum(k = 1..N, k^-2)",
    ),
    *(
        "log(",
        "max(",
        "min(",
        "log(log(N))",
        "inf",
        "nan",
        "true",
        "1979-05-27",
        "-0",
        "1e400",
        "1e-400",
        "0x1F",
        "1_000",
    ),
    *(
        "9" * 60,
        "1/0",
        "N^N",
        "2 N",
        "N^(a",
        "é",
        "α",
        "∞",
        "×",
        "\u202e",
        "\u2028",
        "\ufeff",
        "\U0001f600",
        "__class__",
    ),
    *("[theory]", "[quantities]", "[parameters]", "[regimes.x]", "[[axioms]]", "[[claims]]", "[[imports]]", "[notes]"),
    *(
        '{ trend = "grows" }',
        "{}",
        "[]",
        '""',
        'theory = "resource"',
        'theory = "../x.toml"',
        "law",
        "id",
        "minimise",
        "over",
    ),
)
"""What is put into a file: signs of TOML and of laws, numbers without a value, keys and tables where they do not belong."""

LONGEST_PIECE = 40


def sources() -> tuple[str, ...]:
    """Return the texts of all theories that come with nslogic, and of the examples, in the order of their paths."""
    paths = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.toml"))
    return tuple(path.read_text(encoding="utf-8") for path in paths)


def mutated(random: Random, texts: tuple[str, ...]) -> tuple[str, bytes]:
    """Return the level of a mutation, and the content of a file that was mutated there one to four times.

    Half of the files are first cut down to a few of their tables, so that short files are as frequent as long ones.
    """
    text = random.choice(texts)
    if random.random() < 0.5:
        text = shortened(random, text)
    level = random.choice(("byte", "token", "structure"))
    times = random.randint(1, 4)
    if level == "byte":
        content = bytearray(text.encode())
        for _ in range(times):
            _change_bytes(random, content)
        return level, bytes(content)
    change = _change_tokens if level == "token" else _change_tables
    for _ in range(times):
        text = change(random, text, texts)
    return level, text.encode()


def shortened(random: Random, text: str) -> str:
    """Return the tables of a file up to the first axiom, and a few of the others."""
    tables = split(text)
    first = next((place for place, table in enumerate(tables) if table.startswith("[[axioms]]")), len(tables))
    others = [table for table in tables[first:] if random.random() < 0.3]
    return "".join((*tables[:first], *others))


def split(text: str) -> list[str]:
    """Return the tables of a file, each with the lines below its head."""
    return [table for table in re.split(r"(?m)^(?=\[)", text) if table]


def _change_bytes(random: Random, content: bytearray) -> None:
    place = random.randrange(len(content) + 1)
    end = min(len(content), place + random.randint(0, LONGEST_PIECE) * (random.random() < 0.3))
    match random.randrange(6):
        case 0 if content:
            content[place % len(content)] ^= 1 << random.randrange(8)
        case 1:
            del content[place:end]
        case 2:
            content[place:place] = content[place:end]
        case 3:
            content[place:place] = random.randbytes(random.randint(1, 4))
        case 4:
            del content[place:]
        case _:
            content[place:end] = random.choice(STRANGE).encode()


def _change_tokens(random: Random, text: str, texts: tuple[str, ...]) -> str:
    tokens = TOKEN.findall(text)
    if not tokens:
        return text
    place, other = random.randrange(len(tokens)), random.randrange(len(tokens))
    match random.randrange(6):
        case 0:
            del tokens[place]
        case 1:
            tokens.insert(place, tokens[other])
        case 2:
            tokens[place], tokens[other] = tokens[other], tokens[place]
        case 3:
            tokens[place] = random.choice(TOKEN.findall(random.choice(texts)[:2000]) or [""])
        case 4:
            tokens.insert(place, random.choice(STRANGE))
        case _:
            tokens[place] = random.choice(STRANGE)
    return "".join(tokens)


def _change_tables(random: Random, text: str, texts: tuple[str, ...]) -> str:
    tables = split(text)
    if not tables:
        return text
    place, other = random.randrange(len(tables)), random.randrange(len(tables))
    match random.randrange(7):
        case 0:
            del tables[place]
        case 1:
            tables.insert(place, tables[other])
        case 2:
            tables[place], tables[other] = tables[other], tables[place]
        case 3:
            tables.insert(place, random.choice(split(random.choice(texts))))
        case 4:
            tables[place] = _change_lines(random, tables[place], tables[other])
        case 5:
            tables[place] = re.sub(r"\A\[+[\w.]+\]+", lambda _: random.choice(HEADS), tables[place])
        case _:
            tables[place] = re.sub(
                r"= (.+)",
                lambda value: f"= {random.choice(VALUES)}" if random.random() < 0.3 else value[0],
                tables[place],
            )
    return "".join(tables)


def _change_lines(random: Random, table: str, other: str) -> str:
    """Return a table without a line, or with one of another table."""
    lines, others = table.splitlines(keepends=True), other.splitlines(keepends=True)
    place = random.randrange(len(lines))
    if random.random() < 0.5:
        del lines[place]
    else:
        lines.insert(place, random.choice(others))
    return "".join(lines)


HEADS = (
    "[theory]",
    "[quantities]",
    "[[axioms]]",
    "[[claims]]",
    "[regimes.deep]",
    "[regimes]",
    "[axioms]",
    "[[x.y]]",
    "[]",
    "[a",
)
VALUES = (
    *(
        '"grows"',
        '"N ~ D"',
        '"L ~ N_p^-1/3"',
        '["A1"]',
        '["*"]',
        "[]",
        "{}",
        "0",
        "-1",
        "1.5",
        "1e999",
        "nan",
        "true",
        "'a'",
    ),
    *(
        '{ trend = "free" }',
        "{ value = 0.3, error = 0.1 }",
        "[[1, 2], [3]]",
        '"forall k: N ~ k"',
        '""',
        "1979-05-27T07:32:00Z",
    ),
)
