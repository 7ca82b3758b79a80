"""What is left out is named in every form of an answer that people read."""

from __future__ import annotations

import nslogic
from nslogic.report.compare.markdown import compare_markdown
from nslogic.report.compare.text import compare_page
from nslogic.report.landscape.markdown import landscape_markdown
from nslogic.report.landscape.text import landscape_page
from nslogic.report.left_out import left_out_lines


def test_theories_with_the_same_reason_are_on_one_line() -> None:
    lines = left_out_lines([("a", "too long"), ("b", "unnamed"), ("c", "too long"), ("d", "too long")])
    assert [line.text for line in lines] == ["Left out: a, c and d (too long)", "Left out: b (unnamed)"]
    assert list(left_out_lines([])) == []


def test_a_theory_that_was_named_does_not_disappear() -> None:
    names = ["chinchilla", "kaplan", "width-depth"]
    compared, seen = nslogic.compare(names), nslogic.landscape(names[::2])
    last = "Left out: width-depth (no exponents are named, see 'exponents' of the language)"
    assert compare_page(compared)[-1].text == last
    assert compare_markdown(compared).splitlines()[-1] == last
    last = "Left out: width-depth (no exponent is named, or none could be derived)"
    assert landscape_page(seen)[-1].text == last
    assert landscape_markdown(seen).splitlines()[-1] == last
