"""`nslogic new`: write a template of a theory that checks."""

from __future__ import annotations

import os
import re
from pathlib import Path
from shlex import quote

import click

from nslogic.cli import exit_codes
from nslogic.cli.options import answers
from nslogic.cli.output import Output
from nslogic.cli.replacing import force_option
from nslogic.files import write_files
from nslogic.report.paths import shown_path
from nslogic.theory.folders import bundled
from nslogic.theory.schema import schema_text

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

SCHEMA = "theory.schema.json"
"""The file beside a new theory by which editors check it."""

TEMPLATE = """\
#:schema ./theory.schema.json
# Check this file with: nslogic check {file}

[theory]
name    = "{name}"
title   = "One line on what the theory says"
cite    = "Authors Year"
summary = "What is assumed, and what follows."
target  = "loss"   # what is to be predicted …
base    = "N_p"    # … as a power of what

# What scales. trend: grows, falls, fixed or free.
[quantities]
loss = {{ trend = "falls", meaning = "test loss" }}
N    = {{ trend = "grows", meaning = "allocated resource" }}
N_w  = {{ trend = "grows", meaning = "width" }}
N_p  = {{ trend = "grows", meaning = "number of parameters" }}

# Numbers that do not scale.
[parameters]
alpha = {{ meaning = "how fast the loss falls with the resource", where = ["alpha > 0"] }}

[[axioms]]
id     = "H1"
law    = "loss ~ N^-alpha"
kind   = "hypothesis"
text   = "The loss is a power of the allocated resource."
source = "Eq. 1"

[[axioms]]
id     = "A1"
law    = "N ~ N_w"
kind   = "assumption"
text   = "The resource grows with the width."
source = "Sec. 2"

[[axioms]]
id     = "D1"
law    = "N_p ~ N_w^2"
kind   = "definition"
text   = "Parameters of layers of constant depth."
source = "Sec. 2"

# What the source says follows.
[[claims]]
id     = "T1"
law    = "loss ~ N_p^(-alpha/2)"
source = "Eq. 3"
"""


@answers("new", "Write a template of a theory.")
@click.argument("name")
@click.option(
    "-o",
    "--output",
    "path",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The file to write; NAME.toml by default.",
)
@force_option
def command(output: Output, name: str, path: Path | None, *, force: bool) -> int:
    """Write a template of a theory: it checks as it is, and every line is yours to change.

    Beside it, unless it is there, the schema by which editors check theories while they are typed: theory.schema.json.

    $ nslogic new my-theory
    $ nslogic check my-theory.toml
    """
    if not SLUG.fullmatch(name):
        raise click.BadParameter(
            f"{name!r} is not a slug such as my-theory: a-z, 0-9 and single hyphens.", param_hint="NAME"
        )
    file = path or Path(f"{name}.toml")
    schema = file.with_name(SCHEMA)
    written = schema_text()
    has_schema = os.path.lexists(schema)
    contents = {file: TEMPLATE.format(name=name, file=shown_path(str(file)))} | (
        {} if has_schema else {schema: written}
    )
    try:
        write_files(contents, replace=force)
    except FileExistsError:
        raise click.UsageError(
            f"{shown_path(str(file))} exists already; nothing was written. Name another file, or replace it with --force."
        ) from None
    if not has_schema:
        output.note(f"wrote {shown_path(str(schema))} too, by which editors check theories")
    elif _differs(schema, written):
        renewal = f"nslogic schema > {quote(shown_path(str(schema)))}"
        output.note(f"{shown_path(str(schema))} is of another version of nslogic: `{renewal}` renews it")
    if name in dict(bundled()):
        output.note(
            f"{name} is also the name of a bundled theory: only the path {shown_path(str(file))} means this one"
        )
    if output.format == "json":
        output.json({"name": name, "file": shown_path(str(file))}, ok=True)
    else:
        output.raw(f"{shown_path(str(file))}\n")
    return exit_codes.AS_EXPECTED


def _differs(file: Path, text: str) -> bool:
    try:
        return file.read_bytes() != text.encode()
    except OSError:
        return True
