"""Words that stay words in LaTeX."""

from __future__ import annotations

from nslogic.report.formulas.escaping import label_latex, latex_escaped


def test_words_cannot_become_commands() -> None:
    assert latex_escaped("\\input{x} $1$ ~^") == (
        r"\textbackslash{}input\{x\} \$1\$ \textasciitilde{}\textasciicircum{}"
    )


def test_signs_that_tex_would_join_stay_apart() -> None:
    assert latex_escaped("A--1, ``x''") == "A-{}-1, `{}`x'{}'"


def test_what_does_not_print_is_told_by_its_code() -> None:
    assert latex_escaped("a\x1b[31mb\tc") == "a\\textbackslash{}x1b[31mb c"


def test_a_label_inside_a_formula_keeps_letters_and_codes_the_rest() -> None:
    assert label_latex("trend(N_w)") == r"trend(N\_w)"
    assert label_latex("a$b^c") == r"a\{24\}b\{5e\}c"
    assert label_latex("größe") == "größe"
