"""Compare the manual page `docs/nslogic.1` with the commands, or write it: `man docs/nslogic.1`.

python benchmarks/man_page.py            exit 1 if it differs
python benchmarks/man_page.py --write    write it
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.command_line import commands, context_of, parts_of

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "nslogic.1"
README = ROOT / "README.md"


def man_page() -> str:
    """Return the manual page, in the macros of man(7)."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = [
        f'.TH NSLOGIC 1 "" "nslogic {project["version"]}" "User Commands"',
        ".ad l",
        ".SH NAME",
        f"nslogic \\- {plain(summary_of(project['description']))}",
        ".SH SYNOPSIS",
        ".B nslogic",
        "[\\fB\\-V\\fR|\\fB\\-\\-version\\fR] [\\fB\\-h\\fR|\\fB\\-\\-help\\fR] \\fICOMMAND\\fR [\\fIOPTIONS\\fR] [\\fIARGUMENTS\\fR]",
        ".SH DESCRIPTION",
        *paragraphs(sentences_of(README)),
        ".SH COMMANDS",
        *(line for name, command in commands().items() for line in command_lines(name, command)),
        ".SH EXIT STATUS",
        *(line for code, when in exit_codes(README) for line in (".TP", f".B {code}", plain(when))),
        ".SH ENVIRONMENT",
        *(line for name, what in ENVIRONMENT for line in (".TP", f".B {name}", plain(what))),
        ".SH SEE ALSO",
        f"The documentation: {plain(project['urls']['Documentation'])}",
    ]
    return "\n".join(lines) + "\n"


ENVIRONMENT = (
    ("NO_COLOR", "No colours, whatever the terminal can do."),
    ("FORCE_COLOR", "Colours also where output is no terminal."),
    ("COLUMNS", "The width of help where it is no terminal's."),
    ("NSLOGIC_TRACEBACK", "If set, an internal error shows where it happened."),
)


def summary_of(description: str) -> str:
    """Return a sentence as the line of a manual that says what a program does."""
    return description[0].lower() + description[1:].rstrip(".")


def sentences_of(readme: Path) -> str:
    """Return the first paragraph of the README below its title, up to where it names other pages."""
    paragraph = readme.read_text(encoding="utf-8").split("\n\n")[1].split(" One page describes")[0]
    return re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", paragraph).replace("**", "")


def exit_codes(readme: Path) -> Iterator[tuple[str, str]]:
    """Yield the exit codes of the README's table, and when they come."""
    rows = readme.read_text(encoding="utf-8").split("| exit code | when |")[1].split("\n\n")[0]
    for line in rows.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 2 and cells[0].isdigit():
            yield cells[0], cells[1]


def command_lines(name: str, command: click.Command) -> Iterator[str]:
    """Yield the section of one command."""
    words, examples, codes = parts_of(command)
    context = context_of(command)
    yield f".SS nslogic {name}"
    usage = " ".join(command.collect_usage_pieces(context))
    yield f".B nslogic {name}\n{plain(usage)}"
    yield from paragraphs("\n".join(words))
    for parameter in command.get_params(context):
        if isinstance(parameter, click.Option):
            names = ", ".join(f"\\fB{plain(each)}\\fR" for each in (*parameter.opts, *parameter.secondary_opts))
            value = "" if parameter.is_flag or parameter.count else f" \\fI{plain(parameter.make_metavar(context))}\\fR"
            yield from (".TP", f"{names}{value}", plain((parameter.help or "").strip()))
    if examples:
        yield from (".PP", "For example:", ".PP", ".nf", ".RS", *map(plain, examples), ".RE", ".fi")
    if codes:
        yield from (".PP", plain(codes))


def paragraphs(text: str) -> Iterator[str]:
    """Yield the paragraphs of a text, each on one line."""
    for paragraph in text.split("\n\n"):
        yield from (".PP", plain(" ".join(paragraph.split())))


def plain(text: str) -> str:
    """Return text that roff takes as it is, in ASCII."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("`", "")
    text = "".join(sign if sign.isascii() else f"\\[u{ord(sign):04X}]" for sign in text)
    return f"\\&{text}" if text.startswith((".", "'")) else text


def main(words: Iterable[str] | None = None) -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    write = parser.parse_args(None if words is None else list(words)).write
    today = man_page()
    same = PAGE.exists() and PAGE.read_text(encoding="utf-8") == today
    if not same:
        print("the manual was written again" if write else "the manual does not list the commands as they are")
        if write:
            PAGE.write_text(today, encoding="utf-8", newline="\n")
    return 0 if same or write else 1


if __name__ == "__main__":
    sys.exit(main())
