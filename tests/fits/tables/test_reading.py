"""Tables are read with every problem at once; nothing is skipped in silence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from nslogic import limits
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.fits.tables import reading as module
from nslogic.fits.tables.column_roles import Role
from nslogic.fits.tables.reading import read_runs


def table(folder: Path, text: str) -> Path:
    path = folder / "runs.csv"
    path.write_text(text, encoding="utf-8")
    return path


def problems(path: Path, named: dict[Role, str] | None = None) -> tuple[Diagnostic, ...]:
    with pytest.raises(InvalidInputError) as caught:
        read_runs(path, named)
    return caught.value.diagnostics


def test_usual_names_are_recognised_and_tokens_follow_from_compute(tmp_path: Path) -> None:
    found = read_runs(
        table(tmp_path, "x,Model Size,Training FLOP,loss,color\n1,1e8,6e17,3.1,#fff\n2,2e8,6e18,2.8,#000\n")
    )
    assert found.columns["tokens"] == pytest.approx([1e9, 5e9])
    assert found.names["tokens"] == "Training FLOP / (6 Model Size)"
    assert list(found.lines) == [2, 3]


def test_compute_follows_from_parameters_and_tokens(tmp_path: Path) -> None:
    found = read_runs(table(tmp_path, "n_params,tokens,loss\n1e8,2e9,3.1\n3e8,5e9,2.8\n"))
    assert found.columns["flop"] == pytest.approx([1.2e18, 9e18])
    assert found.names["flop"] == "6 n_params tokens"


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_separators_byte_order_marks_quotes_and_blank_lines(separator: str, tmp_path: Path) -> None:
    lines = ['\ufeff"n_params"|tokens|"val, loss"', "", '1e8|1e9|"3.5"', "||", "2e8|1e10|3.0", ""]
    path = table(tmp_path, "\r\n".join(line.replace("|", separator) for line in lines))
    found = read_runs(path, {"loss": "val, loss"})
    assert list(found.columns["loss"]) == [3.5, 3.0]
    assert list(found.lines) == [3, 5]


def test_all_bad_cells_are_reported_with_their_places(tmp_path: Path) -> None:
    path = table(tmp_path, "n,d,loss\n1e8,0,3\n-1,2,nan\n1e9,,inf\n1_0,x,2\n1e9\n")
    found = problems(path)
    assert {one.code for one in found} == {"NSL604"}
    places = [(one.location.line, one.location.column) for one in found if one.location]
    assert places == [(2, 5), (3, 1), (3, 6), (4, 5), (4, 6), (5, 1), (5, 5), (6, 4), (6, 4)]
    assert "`nan`" in found[2].message
    assert "nothing" in found[3].message


@pytest.mark.parametrize(
    ("text", "code", "mention"),
    [
        ("", "NSL601", "the table is empty"),
        ("n,d,loss\n", "NSL601", "no run"),
        ("n,d,los\n1,2,3\n", "NSL602", "no column holds the loss"),
        ("n,d,loss,loss\n1,2,3,4\n", "NSL603", "`loss`, `loss`"),
        ("params,size,d,loss\n1,2,3,4\n", "NSL603", "`params`, `size`"),
        ("n,d,loss\n1e8,2e9,3,312\n", "NSL608", "4 values, and there are 3 columns"),
        ("n,d,loss\n1,1e8,2e9,3.3\n1e8,1e9,3,\n", "NSL608", "4 values"),
        ('n,d,loss\n1,2,"3\n' + "x" * 200_000 + "\n", "NSL002", "no row of a table"),
    ],
)
def test_what_is_no_table_of_runs(text: str, code: str, mention: str, tmp_path: Path) -> None:
    (found,) = problems(table(tmp_path, text))
    assert found.code == code
    assert mention in found.message


def test_a_column_that_is_named_has_to_be_there(tmp_path: Path) -> None:
    (found,) = problems(table(tmp_path, "n,d,loss,perplexity\n1,2,3,4\n"), {"loss": "perplexty"})
    assert found.code == "NSL602"
    assert "did you mean `perplexity`?" in found.help


def test_files_that_are_not_there_or_not_text(tmp_path: Path) -> None:
    assert problems(tmp_path / "none.csv")[0].code == "NSL001"
    assert problems(tmp_path)[0].code == "NSL002"
    (tmp_path / "latin.csv").write_bytes(b"n,d,loss\n1,2,\xe4\n")
    assert problems(tmp_path / "latin.csv")[0].code == "NSL004"


def test_too_many_runs_are_refused_before_they_are_all_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "RUNS", 10)
    path = table(tmp_path, "n,d,loss\n" + "1,2,3\n" * 11 + "not a number\n")
    (found,) = problems(path)
    assert found.code == "NSL606"


def test_too_many_columns_are_refused(tmp_path: Path) -> None:
    (found,) = problems(table(tmp_path, "n,d,loss" + "," * limits.RUNS_COLUMNS + "\n1,2,3\n"))
    assert found.code == "NSL606"
    assert found.location is not None
    assert found.location.line == 1


def test_a_table_has_a_size(tmp_path: Path) -> None:
    path = tmp_path / "one-line.csv"
    with path.open("wb") as file:
        file.truncate(limits.RUNS_FILE_BYTES + 1)
    (found,) = problems(path)
    assert (found.code, found.message) == ("NSL003", f"`{path}` is larger than 256 MiB")


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/full", "/dev/null"])
def test_a_device_is_no_table(device: str) -> None:
    (found,) = problems(Path(device))
    assert found.code in ("NSL001", "NSL002")


@pytest.mark.parametrize(
    ("header", "named", "message"),
    [
        (
            "N,D,loss",
            {"loss": "N", "parameters": "N"},
            "the column `N` is named as the parameters, and is named as the loss",
        ),
        ("N,D,loss", {"loss": "D"}, "the column `D` holds the tokens by its name, and is named as the loss"),
        ("N,D,L", {"parameters": "L"}, "the column `L` is named as the parameters, and holds the loss by its name"),
        ("x,y", {"loss": "x", "flop": "x"}, "the column `x` is named as the flop, and is named as the loss"),
    ],
)
def test_a_column_is_one_thing(header: str, named: dict[Role, str], message: str, tmp_path: Path) -> None:
    found = problems(table(tmp_path, f"{header}\n1,2,3\n"), named)
    assert [(each.code, each.message) for each in found] == [("NSL603", message)]


def test_a_column_may_be_named_where_another_has_the_usual_name(tmp_path: Path) -> None:
    found = read_runs(table(tmp_path, "N,D,loss,other\n1,2,3,4\n"), {"loss": "other"})
    assert found.columns["loss"] == [4]


def test_many_problems_are_cut_off(tmp_path: Path) -> None:
    assert len(problems(table(tmp_path, "n,d,loss\n" + "0,0,0\n" * 100))) == module.MOST_PROBLEMS


def test_runs_that_are_left_out_may_hold_anything(tmp_path: Path) -> None:
    path = table(tmp_path, "n,d,loss\n1e8,1e9,nan\n1e8,2e9,3\nx\n")
    runs = read_runs(path, without=(2, 4))
    assert list(runs.lines) == [3]
    with pytest.raises(InvalidInputError, match="no run stands on line 1, 9"):
        read_runs(path, without=(1, 2, 4, 9))


@pytest.mark.parametrize("header", ["N;D;loss", "N,D,loss"])
def test_one_comma_in_a_loss_may_be_either_and_is_refused(header: str, tmp_path: Path) -> None:
    cells = ["1e8", "2e9", '"3,312"']
    (found,) = problems(table(tmp_path, f"{header}\n{header[1].join(cells)}\n"))
    assert found.message == "column `loss` has `3,312`, which may be 3.312 or 3312"
    assert found.help == "write `.` for a decimal comma, and no separator of thousands"


def test_one_comma_beside_semicolons_may_be_either(tmp_path: Path) -> None:
    (found,) = problems(table(tmp_path, "N;D;loss\n1,500;2,000,000;3.3\n"))
    assert found.message == "column `N` has `1,500`, which may be 1.500 or 1500"
    assert read_runs(table(tmp_path, 'N,D,loss\n"1,500","2,000,000",3.3\n')).columns["parameters"] == [1500]


def test_a_decimal_comma_is_named(tmp_path: Path) -> None:
    (found,) = problems(table(tmp_path, "N;D;loss\n1e8;2e9;3,3208\n"))
    assert found.help == "write `.` for a decimal comma"


def test_a_bad_cell_far_to_the_right_is_shown(tmp_path: Path) -> None:
    others = [f"x{number}" for number in range(300)]
    (found,) = problems(table(tmp_path, ",".join([*others, "N,D,loss"]) + "\n" + "0.125," * 300 + "1e8,2e9,bad\n"))
    assert found.location is not None
    assert found.location.text[found.location.column - 1 :] == "bad"


def test_names_of_columns_are_known_by_their_places(tmp_path: Path) -> None:
    runs = read_runs(table(tmp_path, "# made today\nrun,N,D,loss\na,1,2,3\n"))
    assert {role: (place.line, place.column) for role, place in runs.places.items()} == {
        "parameters": (2, 5),
        "tokens": (2, 7),
        "loss": (2, 9),
    }


def test_the_highest_losses_are_left_out(tmp_path: Path) -> None:
    found = read_runs(table(tmp_path, "n,d,loss\n1,1,3\n2,1,9\n3,1,4\n4,1,9\n"))
    assert list(found.lines[found.without_highest(1)]) == [2, 4, 5]
    assert list(found.lines[found.without_highest(2)]) == [2, 4]
    assert np.array_equal(found.lines[found.without_highest(0)], found.lines)


def test_all_values_beyond_the_columns_are_shown(tmp_path: Path) -> None:
    (problem,) = problems(table(tmp_path, "n,d,loss\n1e8,2e9,3,312,5\n"))
    assert problem.location is not None
    begin = problem.location.column - 1
    assert problem.location.text[begin : begin + problem.location.length] == "312,5"
    assert begin + problem.location.length == len(problem.location.text)
