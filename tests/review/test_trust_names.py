"""Review of trust, find 3a: names stay apart in every format, and no text of a file leaves the place it is shown at."""

from __future__ import annotations

import itertools
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.errors import InvalidInputError
from nslogic.export.coq import PRELUDE, coq, prelude
from nslogic.export.coq.names import TheoremNames
from nslogic.export.smtlib.script import refutation, scripts, smtlib
from nslogic.export.smtlib.syntax import symbol
from nslogic.proof.documents import Proved
from nslogic.questions.prove import prove
from nslogic.report.formulas.escaping import label_latex, latex_escaped, markdown_escaped
from nslogic.report.formulas.symbols import theory_symbols
from nslogic.report.narration import files
from nslogic.report.narration.files import FORMATS, identifier
from nslogic.report.narration.latex import proof_latex
from nslogic.report.narration.lines import bracketed, called
from nslogic.report.narration.markdown import proof_markdown
from nslogic.report.show.bibtex import bibtex
from nslogic.report.show.markdown import show_markdown
from nslogic.theory.bibliography import works
from nslogic.theory.library import load, load_all
from nslogic.theory.model import Theory
from tests.proof.bodies import changed
from tests.proof.solvers import cvc5_answers, z3_answers

# `check` finds this consistent; in SMT-LIB its three quantities, its two parameters and its two labels were one each.
NAMES = """
[theory]
name = "names"
[quantities]
"é" = { trend = "grows" }
"ö" = { trend = "falls" }
"α" = { trend = "free" }
[parameters]
"β" = { where = "β > 1" }
"γ" = { where = "γ < 0" }
[[axioms]]
id = "A|1"
law = "α ~ é^β"
[[axioms]]
id = "A!1"
law = "α >> é^γ"
[[claims]]
id = "c"
law = "α >> ö"
"""

HOSTILE = r"""
[theory]
name = "inj"
title = "t \\input{/etc/passwd} *) Axiom cheat : False. (* $x$ \u202e"
cite = "c *) Axiom cheat2 : False. (*"
summary = "s *) Axiom cheat3 : False. (* <script>alert(1)</script>"
[quantities]
X = { trend = "grows", meaning = "x", symbol = '\input{/etc/passwd}' }
Z = { trend = "free", meaning = "z", symbol = '^^5cinput{passwd}' }
forall_ = { trend = "free", meaning = "y *) Axiom cheat4: False. (*" }
Theorem = { trend = "free", meaning = "y" }
Axiom = { trend = "free", meaning = "y" }
"é" = { trend = "free", meaning = "y" }
[parameters]
a = { meaning = "a", where = "a > 0" }
[[axioms]]
id = "A|1"
law = "forall_ ~ X^a"
text = "t *) Axiom cheat5 : False. (* \\write18{id} \n (set-logic ALL)"
source = "s *) Axiom cheat6 : False. (*"
[[axioms]]
id = "B\\ -/ x ]$"
law = "Theorem ~ X^a"
[[axioms]]
id = "C* ; [x] <y>"
law = "é ~ X^a * Theorem"
[[axioms]]
id = "1"
law = "Axiom ~ X + Theorem"
[[claims]]
id = "c"
law = "forall_ >> 1 ignoring logs"
[[claims]]
id = "d-"
law = "é >> X^a ignoring logs"
[[claims]]
id = "e"
law = "Axiom >~ X"
"""


def theory_of(folder: Path, text: str) -> Theory:
    (folder / "theory.toml").write_text(text, encoding="utf-8")
    return load(folder / "theory.toml")


def proofs_of(theory: Theory) -> tuple[Proved, ...]:
    found = prove(theory)
    assert not found.unproved
    return found.proofs


@pytest.fixture
def names(tmp_path: Path) -> Theory:
    return theory_of(tmp_path, NAMES)


@pytest.fixture
def hostile(tmp_path: Path) -> Theory:
    return theory_of(tmp_path, HOSTILE)


# SMT-LIB -------------------------------------------------------------------------------------------------------------


def test_names_outside_ascii_are_different_constants(names: Theory) -> None:
    declared: set[str] = set()
    for one in proofs_of(names):
        for script in scripts(one.theorem, one.proof):
            found = re.findall(r"^\(declare-const (\|[^|]*\|) Real\)$", script, re.MULTILINE)
            assert len(set(found)) == len(found)
            declared.update(found)
            labels = re.findall(r":named (\|[^|]*\|)\)", script)
            assert len(set(labels)) == len(labels)
            expected = "sat" if one.theorem.model else "unsat"
            assert z3_answers(script) == expected
            assert cvc5_answers(script) == expected
    assert len(declared) == 2 * 3 + 2


def test_the_hypotheses_of_a_claim_alone_have_a_model(names: Theory) -> None:
    """With one constant for three quantities they had none, and any claim was confirmed."""
    (claim,) = (one.theorem for one in proofs_of(names) if one.theorem.kind == "claim")
    assert claim.hypotheses
    assert z3_answers(refutation(changed(claim, goal=None))) == "sat"


@given(st.lists(st.text(max_size=8), min_size=2, max_size=6, unique=True))
def test_every_name_is_a_symbol_of_its_own(texts: list[str]) -> None:
    found = [symbol(text) for text in texts]
    assert len(set(found)) == len(texts)
    for one in found:
        assert one.isascii()
        assert re.fullmatch(r"\|[^|\\]*\|", one)


# Coq -----------------------------------------------------------------------------------------------------------------


def coqc(text: str, name: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = shutil.which("coqc")
    if command is None:
        pytest.skip("coqc is not installed")
    (folder / name).write_text(text, encoding="utf-8")
    return subprocess.run([command, name], cwd=folder, capture_output=True, text=True, check=False, timeout=300)


@pytest.mark.slow
def test_coq_takes_names_of_its_own_and_those_of_a_file(tmp_path: Path) -> None:
    """Quantities called as Coq's words, the prelude's, and as what the file defines; claims whose names meet there."""
    words = {*re.findall(r"^(?:Definition|Fixpoint|Lemma|Theorem|Inductive) (\w+)", prelude(), re.MULTILINE)}
    own = "Axiom CoFixpoint Fixpoint Hypothesis Parameter Variable Type Set proj1 proj2 conj NNPP k1 z1 m1 l1_2 q_z1 e o t"
    own += (
        " given_1 lemma_1 value_1 root_1 root_1_is root_is default_claim_c default_claim_c_laws default_model theorem"
    )
    quantities = [f'"{word}" = {{ trend = "free" }}' for word in sorted({*words, *own.split()} - {"fails"})]
    text = '[theory]\nname = "w"\n[quantities]\n'
    text += 'X = { trend = "grows" }\nW = { trend = "free" }\nroot_above = { trend = "free" }\n' + "\n".join(quantities)
    text += """
[parameters]
p = { where = "p > 0" }
fails = { where = ["fails^2 = 2", "fails > 0"] }
Not = { where = ["Not^3 = 2 + fails", "Not > 1"] }
[[axioms]]
id = "A"
law = ["W ~ X^p", "conj ~ W + X", "proj1 ~ log(X)", "k1 ~ max(X, W)"]
[[claims]]
id = "c"
law = "W >> 1"
[[claims]]
id = "c_laws"
law = "proj1 ~ log(X)"
[[claims]]
id = "c-laws"
law = "conj ~ W + X"
[[claims]]
id = "c_2"
law = "k1 >~ X"
[[claims]]
id = "c!"
law = "k1 >~ W"
"""
    theory = theory_of(tmp_path, text)
    proofs = [(one.theorem, one.proof) for one in proofs_of(theory)]
    written = coq(theory, proofs)
    assert written.count("\nTheorem ") == len(proofs) + prelude().count("\nTheorem ")
    done = coqc(written, "w.v", tmp_path)
    assert done.returncode == 0, done.stderr


def test_theorems_have_names_of_their_own() -> None:
    names = TheoremNames(["r_claim_x", "é", "r_claim_v_laws"])
    given_names = [
        "r_claim_c",
        "r_claim_c",
        "r_claim_c_2",
        "r_claim_c_laws",
        "r_claim_d_steps",
        "r_claim_d",
        "r_claim_x",
    ]
    found = [names.new(one) for one in [*given_names, "r_claim_v"]]
    assert found[:3] == ["r_claim_c", "r_claim_c_2", "r_claim_c_2_2"]
    assert len(set(found)) == len(found)
    derived = [f"{one}{end}" for one in found for end in ("", "_laws", "_steps", "_checked", "_best_1", "_best_1_laws")]
    assert len(set(derived)) == len(derived)
    assert not {"r_claim_x", "n", "r_claim_v_laws"} & set(derived)


# Files ---------------------------------------------------------------------------------------------------------------


def test_theories_have_files_of_their_own() -> None:
    """Also in Coq, whose files are named like identifiers."""
    texts = ("".join(parts) for size in range(1, 6) for parts in itertools.product("aB-_hu2", repeat=size))
    theories = [text for text in texts if text[0].isalnum()] + ["nslogic-prelude", "nslogic_prelude"]
    for form in FORMATS.values():
        assert len({form.file(theory) for theory in theories}) == len(theories)
    for theory in theories:
        assert re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", identifier(theory))
        assert identifier(theory) != PRELUDE
    assert files.COQ_PRELUDE_FILE == PRELUDE
    assert identifier("critical-depth") == "critical_depth"


# Markdown and LaTeX --------------------------------------------------------------------------------------------------


def symbols(folder: Path, quantities: Iterable[tuple[str, str | None]]) -> dict[str, str]:
    lines = []
    for name, given_symbol in quantities:
        beside = "" if given_symbol is None else f", symbol = '{given_symbol}'"
        lines.append(f'"{name}" = {{ trend = "free"{beside} }}')
    return theory_symbols(theory_of(folder, '[theory]\nname = "s"\n[quantities]\n' + "\n".join(lines)))


def test_names_have_symbols_of_their_own(tmp_path: Path) -> None:
    names = ["N_w", "N__w", "N_w_", "_N_w", "alpha", "α", "é", "ö", "e", "E", "ab", "a_b", "x", "mathrm", "lambda_1"]
    found = symbols(tmp_path, [(name, None) for name in names])
    assert len(set(found.values())) == len(names)
    assert found["N_w"] == "N_{w}"
    assert found["alpha"] == r"\alpha"


def test_two_names_with_one_symbol_get_their_own(tmp_path: Path) -> None:
    found = symbols(
        tmp_path,
        [
            ("N", None),
            ("size", "N"),
            ("A", "M_p"),
            ("B", "M_{p}"),
            ("M_p", None),
            ("loss", r"\ell"),
            ("L", "L"),
            ("K", "L"),
        ],
    )
    assert found["loss"] == r"\ell"
    assert (found["N"], found["size"]) == ("N", r"\mathrm{size}")
    assert (found["A"], found["B"], found["M_p"]) == ("A", "B", "M_{p}")
    assert (found["L"], found["K"]) == ("L", "K")


def test_symbols_of_imports_stay_apart(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text('[theory]\nname = "a"\n[quantities]\nb = { trend = "grows", symbol = "N" }\n')
    text = '[theory]\nname = "s"\n[quantities]\nb_a = { trend = "grows" }\nN = { trend = "grows" }\n'
    found = theory_symbols(theory_of(tmp_path, text + '[[imports]]\ntheory = "a.toml"\nas = "a"\n'))
    assert set(found) == {"b_a", "N", "a.b"}
    assert len(set(found.values())) == 3


def test_the_hidden_scale_and_the_index_of_a_sum_are_no_name_of_the_theory(tmp_path: Path) -> None:
    theory = theory_of(
        tmp_path,
        """
[theory]
name = "s"
[quantities]
t = { trend = "grows" }
k = { trend = "free" }
[[axioms]]
id = "A"
law = "k ~ sum(i = 1..t, t * i^-2)"
[[claims]]
id = "c"
law = "k ~ t"
""",
    )
    for written in (show_markdown(theory), *both_for_people(theory)):
        assert r"\sum_{k" not in written
    assert all(r"\mathtt{(t)}" in one for one in both_for_people(theory))


def both_for_people(theory: Theory) -> tuple[str, str]:
    proofs = [(one.theorem, one.proof) for one in proofs_of(theory)]
    return proof_markdown(theory, proofs), proof_latex(theory, proofs)


def test_labels_are_none_of_the_words_of_a_page(tmp_path: Path) -> None:
    text = """
[theory]
name = "s"
[quantities]
X = { trend = "grows" }
Y = { trend = "free" }
[parameters]
a = { where = "a > 1" }
[[axioms]]
id = "1"
law = ["Y ~ X^a + X", "a < 5"]
[[axioms]]
id = "1, law 2"
law = "X >~ 1"
[[axioms]]
id = "t grows"
law = "X >~ 1"
[[claims]]
id = "c"
law = "Y ~ X^a"
"""
    markdown, latex = both_for_people(theory_of(tmp_path, text))
    assert '- **("1")** ' in markdown
    assert '("1, law 2")' in markdown
    assert '("t grows")' in latex
    for label in ("1", "1, law 2"):
        assert f"- **({label})** " not in markdown


@given(st.lists(st.sampled_from(["1", '"1"', '""1""', "lemma 1", "A", "A, law 1", "(lemma 1)", "claim"]), unique=True))
def test_labels_are_called_differently(labels: list[str]) -> None:
    assert len({bracketed(called(label)) for label in labels}) == len(labels)


LABELS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z"), exclude_characters=".()"), max_size=6)


@given(st.lists(LABELS, unique=True, max_size=6))
def test_labels_are_written_differently(labels: list[str]) -> None:
    for write in (markdown_escaped, latex_escaped, label_latex):
        assert len({write(label) for label in labels}) == len(labels)


@given(LABELS)
def test_a_label_in_a_formula_steers_neither_tex_nor_markdown(label: str) -> None:
    bare = re.sub(r"\\\{[0-9a-f]+\\\}|\\_|-?\{\}", "", label_latex(label))
    assert not set(bare) & set('\\{}$%#&~^_*`[]<>|"')


@pytest.mark.parametrize("identifier_", ["A\u200b1", "A\u202e1", "A\u00a01", "A  1", "A\u20281", "\ufeffA", "A\t1"])
def test_ids_hold_nothing_that_does_not_print(identifier_: str, tmp_path: Path) -> None:
    text = f'[theory]\nname = "s"\n[quantities]\nX = {{ trend = "grows" }}\n[[axioms]]\nid = "{identifier_}"\nlaw = "X >> 1"\n'
    with pytest.raises(InvalidInputError) as caught:
        theory_of(tmp_path, text)
    assert {one.code for one in caught.value.diagnostics} == {"NSL107"}


# Texts that want to leave their place --------------------------------------------------------------------------------


def test_symbols_that_are_no_symbols_are_warned_of_and_not_written(tmp_path: Path) -> None:
    (tmp_path / "inj.toml").write_text(HOSTILE, encoding="utf-8")
    (theory,), warnings = load_all([tmp_path / "inj.toml"])
    assert {one.code for one in warnings} == {"NSL903"}
    assert [one.location.line for one in warnings if one.location] == [8, 9]
    assert theory_symbols(theory)["X"] == "X"
    assert theory_symbols(theory)["Z"] == "Z"


def test_texts_stay_in_their_place_for_people(hostile: Theory) -> None:
    known = """begin cdot end frac ge gg gtrsim item le left lesssim ll log mathrm mathtt max ne newtheorem right section
        sim subsection text textasciicircum textasciitilde textbackslash textbf textgreater textless texttt usepackage"""
    for written in (*both_for_people(hostile), show_markdown(hostile)):
        assert "\u202e" not in written
        assert "<script>" not in written.replace(r"\<", "")
        assert "^^" not in written.replace(r"\^", "")
    markdown, latex = both_for_people(hostile)
    commands = set(re.findall(r"\\([A-Za-z]+)", latex))
    assert commands <= set(known.split())
    # in a formula of the Markdown page no sign of a text stands that ends it
    for formula in re.findall(r"(?<!\\)\$(.*?)(?<!\\)\$", markdown):
        assert not re.search(r"input|write|passwd", formula)


@pytest.mark.slow
def test_texts_stay_in_their_comments_for_provers(hostile: Theory, tmp_path: Path) -> None:
    proofs = [(one.theorem, one.proof) for one in proofs_of(hostile)]
    outside = re.sub(r"\(\*.*?\*\)", "", coq(hostile, proofs), flags=re.DOTALL)
    assert "cheat" not in outside
    done = coqc(coq(hostile, proofs), "inj.v", tmp_path)
    assert done.returncode == 0, done.stderr
    for line in smtlib(hostile, proofs).splitlines():
        assert line.startswith(("; ", "(")) or not line
        assert line.startswith("; ") or line.isascii()
    for _, script in itertools.groupby(smtlib(hostile, proofs).split("(reset)")):
        assert z3_answers("".join(script)) in ("sat", "unsat")


@pytest.mark.parametrize("text", ['x}}, note = "y', "{", "}", "a } b {", "\\}", "@misc{x,"])
def test_braces_of_a_title_are_counted_by_bibtex(text: str, tmp_path: Path) -> None:
    (tmp_path / "b.toml").write_text(
        f"[theory]\nname = \"b\"\ncite = 'A 2001'\ntitle = '{text}'\n[quantities]\nX = {{ trend = \"grows\" }}\n"
    )
    entry = bibtex(works([load(tmp_path / "b.toml")]))
    depth = 0
    for line in entry.splitlines()[1:-1]:
        for sign in line:
            depth += {"{": 1, "}": -1}.get(sign, 0)
            assert depth >= 0
        assert depth == 0
