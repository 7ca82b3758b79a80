"""One theory builds on another."""

from __future__ import annotations

from pathlib import Path

import pytest

from nslogic.diagnostics import codes
from nslogic.errors import InvalidInputError
from nslogic.theory.loading import load_file
from nslogic.theory.model import Theory

HEAD = '[theory]\nname = "{name}"\n'
SONG = """
[theory]
name = "song"
[quantities]
loss = { trend = "free" }
N = { trend = "grows" }
L = { trend = "grows" }
[parameters]
alpha = { where = ["alpha > 0"], value = "5/2" }
d = { shared = "dimension", where = ["d >= 1"] }
[[axioms]]
id = "H1"
law = "loss ~ N^(-alpha/d)"
when = "L >> 1"
[[axioms]]
id = "cost"
law = "N * L ~ 1"
[[axioms]]
id = "best"
minimise = "loss"
over = ["N"]
subject_to = ["H1", "cost"]
[regimes.deep]
axioms = ["H1", "best"]
where = ["L >> N", "alpha < d"]
trends = { L = "fixed", loss = "fixed" }
[regimes.wide]
axioms = ["H1"]
[[claims]]
id = "T1"
law = "loss ~ N^-1"
[[spotchecks]]
id = "s"
axiom = "H1"
experiment = "subtask"
"""
IMPORTING = """
[theory]
name = "importing"
target = "loss"
base = "s.N"
[quantities]
loss = { trend = "falls" }
[parameters]
dim = { shared = "dimension" }
[[imports]]
theory = "song.toml"
regime = "deep"
as = "s"
quantities = { loss = "loss" }
[[axioms]]
id = "own"
law = "loss ~ s.N^(-s.alpha/dim) * s.L"
"""


def write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")


@pytest.fixture
def imported(tmp_path: Path) -> Theory:
    write(tmp_path, song=SONG, importing=IMPORTING)
    return load_file(tmp_path / "importing.toml")[0]


def codes_of(path: Path) -> list[str]:
    with pytest.raises(InvalidInputError) as caught:
        load_file(path)
    return [diagnostic.code for diagnostic in caught.value.diagnostics]


def test_names_come_in_with_the_prefix_and_identified_ones_are_this_file_s(imported: Theory) -> None:
    assert [(each.name, each.trend) for each in imported.quantities] == [
        ("loss", "falls"),
        ("s.N", "grows"),
        ("s.L", "grows"),
    ]
    (law,) = imported.axiom("s.H1").laws
    assert law.text == "loss ~ s.N^(-s.alpha/dim)"
    (guard,) = imported.axiom("s.H1").when
    assert guard.text == "s.L >> 1"


def test_the_axioms_of_the_regime_come_in_and_the_program_of_its_optima_beside_them(imported: Theory) -> None:
    assert [axiom.id for axiom in imported.axioms] == ["own", "s.H1", "s.cost", "s.best"]
    assert imported.regime("default").axioms == ("own", "s.H1", "s.best")
    optimum = imported.axiom("s.best").optimum
    assert optimum is not None
    assert (optimum.target, optimum.over, optimum.subject_to) == ("loss", ("s.N",), ("s.H1", "s.cost"))


def test_conditions_and_trends_of_the_regime_come_in_except_the_trend_of_what_is_identified(imported: Theory) -> None:
    regime = imported.regime("default")
    assert [(each.name, [law.text for law in each.laws]) for each in regime.where] == [
        ("s.deep", ["s.L >> s.N", "s.alpha < dim"])
    ]
    assert regime.trends == (("s.L", "fixed"),)


def test_claims_and_spot_checks_do_not_come_in(imported: Theory) -> None:
    assert imported.claims == ()
    assert imported.spotchecks == ()


def test_a_shared_parameter_has_the_name_of_the_importing_file(imported: Theory) -> None:
    assert [(each.name, each.same_as) for each in imported.parameters] == [
        ("dim", None),
        ("s.alpha", None),
        ("s.d", "dim"),
    ]
    (domain,) = imported.parameters[2].where
    assert domain.text == "dim >= 1"


def test_the_first_of_two_imports_names_what_they_share(tmp_path: Path) -> None:
    text = HEAD.format(name="two") + "".join(
        f'[[imports]]\ntheory = "song.toml"\nregime = "wide"\nas = "{prefix}"\n' for prefix in ("p", "q")
    )
    write(tmp_path, song=SONG, two=text + '[parameters]\nx = { where = ["x = p.d + q.d"] }\n')
    theory, _ = load_file(tmp_path / "two.toml")
    assert [each.name for each in theory.parameters if each.same_as == "p.d"] == ["q.d"]
    assert theory.axiom("q.H1").laws[0].text == "q.loss ~ q.N^(-q.alpha/p.d)"


def test_prefixes_stack_and_every_text_is_kept(tmp_path: Path) -> None:
    top = HEAD.format(name="top") + '[[imports]]\ntheory = "importing.toml"\nas = "t"\n'
    write(tmp_path, song=SONG, importing=IMPORTING, top=top)
    theory, _ = load_file(tmp_path / "top.toml")
    assert "t.s.H1" in theory.regime("default").axioms
    assert theory.regime("default").where[0].name == "t.s.deep"
    assert [Path(file).name for file, _ in theory.sources] == ["top.toml", "importing.toml", "song.toml"]
    assert theory.axiom("t.s.H1").origin.file == theory.sources[2][0]
    assert {each.name: each.same_as for each in theory.parameters}["t.s.d"] == "t.dim"


def test_the_digest_changes_with_an_imported_text(tmp_path: Path) -> None:
    write(tmp_path, song=SONG, importing=IMPORTING)
    before, _ = load_file(tmp_path / "importing.toml")
    assert load_file(tmp_path / "importing.toml")[0].digest == before.digest
    write(tmp_path, song=SONG + "# a remark\n")
    assert load_file(tmp_path / "importing.toml")[0].digest != before.digest


def test_a_regime_that_lists_ids_holds_these_and_the_imported_conditions(tmp_path: Path) -> None:
    regimes = (
        '[regimes.some]\naxioms = ["own", "s.best"]\nwhere = "s.N >> 1"\n[regimes.all]\ntrends = { "s.L" = "free" }\n'
    )
    write(tmp_path, song=SONG, importing=IMPORTING + regimes)
    theory, _ = load_file(tmp_path / "importing.toml")
    some, every = theory.regimes
    assert some.axioms == ("own", "s.best")
    assert [condition.name for condition in some.where] == ["some", "s.deep"]
    assert every.axioms == ("own", "s.H1", "s.best")
    assert every.trends == (("s.L", "free"),)


def test_the_only_regime_is_taken_without_being_named(tmp_path: Path) -> None:
    one = SONG[: SONG.index("[regimes.wide]")]
    write(tmp_path, song=one, importing=IMPORTING.replace('regime = "deep"\n', ""))
    assert load_file(tmp_path / "importing.toml")[0].regime("default").axioms == ("own", "s.H1", "s.best")


CHOSEN = IMPORTING.replace('regime = "deep"\n', 'axioms = ["best", "H1"]\n')


def test_an_import_of_listed_axioms_brings_no_conditions_and_no_trends_of_a_regime(tmp_path: Path) -> None:
    write(tmp_path, song=SONG, importing=CHOSEN)
    regime = load_file(tmp_path / "importing.toml")[0].regime("default")
    assert regime.axioms == ("own", "s.best", "s.H1")
    assert regime.where == ()
    assert regime.trends == ()


def test_an_import_lists_axioms_or_names_a_regime(tmp_path: Path) -> None:
    write(tmp_path, song=SONG, importing=CHOSEN.replace('axioms = ["best"', 'regime = "deep"\naxioms = ["best"'))
    with pytest.raises(InvalidInputError, match="`regime` cannot be combined with `axioms`"):
        load_file(tmp_path / "importing.toml")


def test_an_import_of_an_unknown_axiom_lists_those_of_the_whole_file(tmp_path: Path) -> None:
    write(tmp_path, song=SONG, importing=CHOSEN.replace('"H1"]', '"H2"]'))
    with pytest.raises(InvalidInputError, match="there is no axiom of `song` `H2`") as raised:
        load_file(tmp_path / "importing.toml")
    assert [problem.help for problem in raised.value.diagnostics] == ["did you mean `H1`?"]


def test_a_regime_has_the_axioms_conditions_and_trends_of_its_imports_alone(tmp_path: Path) -> None:
    wide = '[[imports]]\ntheory = "song.toml"\nregime = "wide"\nas = "w"\n'
    regimes = '[regimes.both]\n[regimes.one]\nimports = ["w"]\n[regimes.listed]\nimports = []\naxioms = ["s.H1"]\n'
    write(tmp_path, song=SONG, importing=f"{IMPORTING}\n{wide}{regimes}")
    theory, _ = load_file(tmp_path / "importing.toml")
    both, alone, listed = theory.regimes
    assert both.axioms == ("own", "s.H1", "s.best", "w.H1")
    assert [condition.name for condition in both.where] == ["s.deep"]
    assert alone.axioms == ("own", "w.H1")
    assert alone.where == ()
    assert alone.trends == ()
    assert listed.axioms == ("s.H1",)
    assert listed.where == ()
    assert listed.trends == ()


def test_a_regime_names_imports_by_their_prefix(tmp_path: Path) -> None:
    write(tmp_path, song=SONG, importing=IMPORTING + '[regimes.one]\nimports = ["song", "s", "s"]\n')
    with pytest.raises(InvalidInputError) as raised:
        load_file(tmp_path / "importing.toml")
    assert [(problem.code, problem.help) for problem in raised.value.diagnostics] == [
        (codes.UNKNOWN_PREFIX, "there is `s`"),
        (codes.LISTED_TWICE, "name it once"),
    ]


@pytest.mark.parametrize("taken", ['regime = "wide"', 'axioms = ["H1"]'])
def test_help_for_a_missing_axiom_looks_in_the_whole_imported_file(taken: str, tmp_path: Path) -> None:
    regimes = '[regimes.one]\naxioms = ["s.best"]\n'
    write(tmp_path, song=SONG, importing=IMPORTING.replace('regime = "deep"', taken) + regimes)
    with pytest.raises(InvalidInputError, match=r"there is no axiom `s\.best`") as raised:
        load_file(tmp_path / "importing.toml")
    (problem,) = raised.value.diagnostics
    if taken.startswith("regime"):
        assert problem.help == (
            '`song` has it outside of the regime `wide`: import it with `axioms = ["best"]` in place of a regime,'
            " or import the regime `deep`"
        )
    else:
        assert problem.help == 'add `"best"` to the `axioms` of the import'


PROGRAM = """
[[axioms]]
id = "shape"
minimise = "loss"
over = ["s.N"]
subject_to = ["own", "s.H1"]
"""


def test_the_program_of_an_optimum_may_name_imported_axioms(tmp_path: Path) -> None:
    write(tmp_path, song=SONG, importing=IMPORTING.replace("[[imports]]", f"{PROGRAM}[[imports]]"))
    optimum = load_file(tmp_path / "importing.toml")[0].axiom("shape").optimum
    assert optimum is not None
    assert optimum.subject_to == ("own", "s.H1")


@pytest.mark.parametrize(
    ("name", "code"),
    [("s.best", codes.PROGRAM_OF_OPTIMUM), ("s.H2", codes.UNKNOWN_AXIOM)],
)
def test_an_imported_optimum_or_a_missing_axiom_is_no_part_of_a_program(name: str, code: str, tmp_path: Path) -> None:
    program = PROGRAM.replace("s.H1", name)
    write(tmp_path, song=SONG, importing=IMPORTING.replace("[[imports]]", f"{program}[[imports]]"))
    with pytest.raises(InvalidInputError) as raised:
        load_file(tmp_path / "importing.toml")
    assert [problem.code for problem in raised.value.diagnostics] == [code]


def test_a_bundled_theory_is_imported_by_its_name(tmp_path: Path) -> None:
    text = HEAD.format(name="mine") + '[[imports]]\ntheory = "resource"\nregime = "redundancy"\nas = "song"\n'
    write(tmp_path, mine=text)
    theory, _ = load_file(tmp_path / "mine.toml")
    assert any(axiom.id.startswith("song.") for axiom in theory.axioms)


def test_a_circle_is_shown(tmp_path: Path) -> None:
    for name, other in (("a", "b"), ("b", "c"), ("c", "a")):
        (tmp_path / f"{name}.toml").write_text(
            HEAD.format(name=name) + f'[[imports]]\ntheory = "{other}.toml"\nas = "x"\n', encoding="utf-8"
        )
    with pytest.raises(InvalidInputError) as caught:
        load_file(tmp_path / "a.toml")
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.code == "NSL403"
    assert [part.rpartition("/")[2] for part in diagnostic.message.split(" → ")] == [
        "a.toml",
        "b.toml",
        "c.toml",
        "a.toml",
    ]
    assert diagnostic.location is not None
    assert Path(diagnostic.location.file).name == "c.toml"


def test_problems_of_an_imported_file_are_its_own_and_not_repeated_as_unknown_names(tmp_path: Path) -> None:
    write(tmp_path, song=SONG.replace('"loss ~ N^-1"', '"loss ~ M^-1"'), importing=IMPORTING)
    with pytest.raises(InvalidInputError) as caught:
        load_file(tmp_path / "importing.toml")
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.location is not None
    assert (diagnostic.code, Path(diagnostic.location.file).name) == ("NSL202", "song.toml")


@pytest.mark.parametrize(
    "reference",
    ["../song.toml", "/etc/hostname.toml", "down/../../song.toml", "link.toml", "linked/song.toml", "\\u0000.toml"],
)
def test_an_import_stays_in_the_folder_of_the_file_that_was_asked_for(reference: str, tmp_path: Path) -> None:
    write(tmp_path, song=SONG)
    inside = tmp_path / "inside"
    (inside / "down").mkdir(parents=True)
    (inside / "link.toml").symlink_to(tmp_path / "song.toml")
    (inside / "linked").symlink_to(tmp_path)
    write(inside, a=HEAD.format(name="a") + f'[[imports]]\ntheory = "{reference}"\nas = "x"\n')
    assert codes_of(inside / "a.toml") == ["NSL402"]


def test_a_file_below_may_import_one_above_it_within_the_folder_asked_for(tmp_path: Path) -> None:
    (tmp_path / "down").mkdir()
    write(
        tmp_path / "down", b=HEAD.format(name="b") + '[[imports]]\ntheory = "../song.toml"\nregime = "wide"\nas = "x"\n'
    )
    write(tmp_path, song=SONG, a=HEAD.format(name="a") + '[[imports]]\ntheory = "down/b.toml"\nas = "x"\n')
    assert load_file(tmp_path / "a.toml")[0].axiom("x.x.H1").laws
    assert codes_of(tmp_path / "down" / "b.toml") == ["NSL402"]


@pytest.mark.parametrize("reference", ["secret.txt", "./song", "resorce", "down"])
def test_only_toml_files_and_bundled_names_are_read(reference: str, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text(SONG, encoding="utf-8")
    (tmp_path / "down").mkdir()
    write(tmp_path, a=HEAD.format(name="a") + f'[[imports]]\ntheory = "{reference}"\nas = "x"\n')
    assert codes_of(tmp_path / "a.toml") == ["NSL401"]


def test_imports_cannot_grow_without_bound(tmp_path: Path) -> None:
    (tmp_path / "f0.toml").write_text(SONG, encoding="utf-8")
    for number in range(1, 8):
        twice = "".join(
            f'[[imports]]\ntheory = "f{number - 1}.toml"\nas = "{prefix}"\n'
            + ('regime = "wide"\n' if number == 1 else "")
            for prefix in "xyz"
        )
        (tmp_path / f"f{number}.toml").write_text(HEAD.format(name="f") + twice, encoding="utf-8")
    assert set(codes_of(tmp_path / "f7.toml")) == {"NSL404"}
