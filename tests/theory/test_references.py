"""Names that refer to something declared: which are taken, which are reported, and with what advice."""

from __future__ import annotations

import pytest

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.theory.fields import Table
from nslogic.theory.in_memory import loads
from nslogic.theory.problems import Problems
from nslogic.theory.references import check_declared, check_identifiers, declared_names
from nslogic.theory.toml_reading import parse_toml

DECLARED = ("width", "depth", "loss")


def diagnostics(problems: Problems) -> tuple[Diagnostic, ...]:
    try:
        problems.raise_if_any()
    except InvalidInputError as error:
        return error.diagnostics
    return ()


def names(text: str) -> tuple[tuple[str, ...], tuple[Diagnostic, ...]]:
    """Return the declared names of the list `over` in a text, and the problems."""
    problems = Problems("f.toml", text)
    holder = parse_toml(text, "f.toml")
    chosen = declared_names(holder, "over", (), DECLARED, codes.UNKNOWN_QUANTITY, "quantity", problems)
    return chosen, diagnostics(problems)


def test_declared_names_are_returned_in_their_order() -> None:
    assert names('over = ["loss", "width"]') == (("loss", "width"), ())
    assert names("over = []") == ((), ())
    assert names("") == ((), ())


def test_a_text_in_the_place_of_a_list_is_left_to_the_check_of_shapes() -> None:
    assert names('over = "depth"') == ((), ())
    assert names('over = "dept"') == ((), ())


def test_a_name_that_is_not_declared_is_reported_at_its_place() -> None:
    chosen, (problem,) = names('over = ["loss", "dept"]')
    assert chosen == ("loss",)
    assert problem.code == codes.UNKNOWN_QUANTITY
    assert problem.message == "there is no quantity `dept`"
    assert problem.help == "did you mean `depth`? If not, declare `dept` in [quantities]"
    assert problem.location is not None
    assert (problem.location.line, problem.location.column) == (1, 17)


def test_a_name_that_is_like_no_other_is_answered_with_the_names_there_are() -> None:
    _, (problem,) = names('over = ["zzzzzz"]')
    assert problem.help == "there is `width`, `depth`, `loss`; declare `zzzzzz` in [quantities]"


def test_a_name_that_is_listed_twice_is_taken_once_and_reported() -> None:
    chosen, (problem,) = names('over = ["loss", "loss", "width"]')
    assert chosen == ("loss", "width")
    assert (problem.code, problem.message) == (codes.LISTED_TWICE, "`loss` is listed twice in `over`")


def check(name: str, declared: tuple[str, ...]) -> tuple[bool, tuple[Diagnostic, ...]]:
    problems = Problems("f.toml", f'x = "{name}"')
    return check_declared(name, ("x",), declared, codes.UNKNOWN_AXIOM, "axiom", problems), diagnostics(problems)


def test_only_a_declared_name_passes() -> None:
    assert check("loss", DECLARED) == (True, ())
    passes, (problem,) = check("los", DECLARED)
    assert not passes
    assert problem.help == "did you mean `loss`?"


def test_where_nothing_is_declared_the_advice_says_so() -> None:
    _, (problem,) = check("loss", ())
    assert problem.help == "there is no axiom here"


@pytest.mark.parametrize(("length", "shown"), [(60, 60), (61, 61)])
def test_a_long_name_is_cut_in_messages(length: int, shown: int) -> None:
    _, (problem,) = check("n" * length, DECLARED)
    name = problem.message.removeprefix("there is no axiom `").removesuffix("`")
    assert len(name) == shown
    assert name.endswith("…") is (length > 60)


def test_at_most_twenty_names_are_listed() -> None:
    _, (problem,) = check("zzzzzzzz", tuple(f"q{number}" for number in range(30)))
    assert problem.help.count("`") == 40


def test_an_id_that_is_given_twice_is_reported_with_the_first_place() -> None:
    text = '[[axioms]]\nid = "A"\n[[axioms]]\nid = "B"\n[[axioms]]\nid = "A"\n'
    problems = Problems("f.toml", text)
    data: Table = parse_toml(text, "f.toml")
    check_identifiers(data, "axioms", "f.toml", problems)
    (problem,) = diagnostics(problems)
    assert problem.code == codes.IDENTIFIER_TWICE
    assert problem.location is not None
    assert problem.location.line == 6
    assert [(place.location.line, place.role) for place in problem.related] == [(2, "first given here")]


def test_missing_ids_are_not_the_same_id() -> None:
    text = "[[axioms]]\ncost = 1\n[[axioms]]\ncost = 2\n"
    problems = Problems("f.toml", text)
    check_identifiers(parse_toml(text, "f.toml"), "axioms", "f.toml", problems)
    assert diagnostics(problems) == ()


@pytest.mark.parametrize(
    ("base", "help_text"),
    [
        ("C", "there is `N`, `loss`; declare `C` in [quantities]"),
        ("los", "did you mean `loss`? If not, declare `los` in [quantities]"),
        ("a b", "there is `N`, `loss`"),
    ],
)
def test_a_quantity_that_is_not_there_may_be_declared(base: str, help_text: str) -> None:
    text = f'[theory]\nname = "t"\nbase = "{base}"\n[quantities]\nN = {{ trend = "grows" }}\nloss = {{ trend = "falls" }}\n'
    with pytest.raises(InvalidInputError) as refused:
        loads(text + '[[axioms]]\nid = "A"\nlaw = "loss ~ N^-1"\n')
    (problem,) = refused.value.diagnostics
    assert problem.help == help_text
