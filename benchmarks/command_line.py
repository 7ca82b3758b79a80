"""Compare the part of `docs/command-line.md` that lists commands and options with the commands, or write it.

python benchmarks/command_line.py            exit 1 if it differs
python benchmarks/command_line.py --write    write it; what stands outside of the marks is written by hand

The manual page goes with it (man_page.py).
"""

from __future__ import annotations

import argparse
import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click

sys.path.insert(0, str(Path(__file__).parents[1]))

from nslogic.cli.program import program

PAGE = Path(__file__).parents[1] / "docs" / "command-line.md"
BEGIN = "<!-- commands: written by `python benchmarks/command_line.py --write` -->"
END = "<!-- end of commands -->"
EXIT_CODES = re.compile(r"Exit code .*", re.DOTALL)


def commands() -> dict[str, click.Command]:
    """Return every command by its name."""
    context = click.Context(program)
    found = {name: program.get_command(context, name) for name in program.list_commands(context)}
    return {name: command for name, command in found.items() if command is not None}


def section(name: str, command: click.Command) -> str:
    """Return what the page says of one command: its words, its examples, its options and its exit codes."""
    words, examples, codes = parts_of(command)
    usage = " ".join(["nslogic", name, *command.collect_usage_pieces(context_of(command))])
    lines = [f"### `nslogic {name}`", "", *words, "", "```sh", usage, "```", ""]
    if examples:
        lines += ["For example:", "", "```sh", *examples, "```", ""]
    lines += ["| option | default | |", "|---|---|---|", *rows(command), ""]
    return "\n".join([*lines, codes, ""]) if codes else "\n".join(lines)


def context_of(command: click.Command) -> click.Context:
    """Return a context as the program makes it: click keeps the help option of the first one that asks for it."""
    return click.Context(command, help_option_names=["-h", "--help"])


def parts_of(command: click.Command) -> tuple[list[str], list[str], str]:
    """Return the words of a command's help, its examples, and its sentence about exit codes."""
    text = inspect.cleandoc(command.help or "")
    codes = EXIT_CODES.search(text)
    said = text[: codes.start()] if codes else text
    examples = [line.removeprefix("$ ") for line in said.splitlines() if line.startswith("$ ")]
    kept = [line for line in said.splitlines() if not line.startswith("$ ")]
    words = re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip().splitlines()
    return words, examples, " ".join(codes[0].split()) if codes else ""


def rows(command: click.Command) -> Iterator[str]:
    """Yield a row of the table for each option."""
    context = context_of(command)
    for parameter in command.get_params(context):
        if isinstance(parameter, click.Option) and parameter.name != "help":
            names = ", ".join(f"`{name}`" for name in (*parameter.opts, *parameter.secondary_opts))
            help_text = escaped((parameter.help or "").strip())
            yield f"| {names}{takes(parameter, context)} | {left_out(parameter)} | {help_text} |"


def takes(option: click.Option, context: click.Context) -> str:
    """Return what an option takes: its choices, or the name of its value."""
    if option.is_flag or option.count:
        return ""
    if isinstance(option.type, click.Choice):
        shown = " ".join(f"`{choice}`" for choice in option.type.choices)
    else:
        shown = f"`{escaped(option.make_metavar(context))}`"
    return f" {shown}{', as often as wanted' if option.multiple else ''}"


def left_out(option: click.Option) -> str:
    """Return what stands in for an option that is left out, where its help says so."""
    if option.show_default and not option.is_flag and option.default not in (None, ()):
        return f"`{option.default}`"
    return ""


def escaped(text: str) -> str:
    """Return text that may stand in a cell of a table."""
    return text.replace("|", "\\|")


def generated() -> str:
    """Return the part of the page that lists the commands."""
    return "\n".join([BEGIN, "", *(section(name, command) for name, command in commands().items()), END])


def filled(page: str) -> str:
    """Return the page with the commands of today."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{generated()}{after}"


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    write = parser.parse_args().write
    page = PAGE.read_text(encoding="utf-8")
    today = filled(page)
    if today != page:
        print("the commands were written again" if write else "the page does not list the commands as they are")
        if write:
            PAGE.write_text(today, encoding="utf-8", newline="\n")
    from benchmarks import man_page  # which takes its words from here

    other = man_page.main(["--write"] if write else [])
    return 1 if today != page and not write else other


if __name__ == "__main__":
    sys.exit(main())
