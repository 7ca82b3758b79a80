"""`nslogic check`: the verdict first, then what it stands on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from nslogic.kernel import ProofError
from nslogic.proof import unproved

Nslogic = Callable[..., Result]


def test_a_clash_is_told_first_then_the_lines_it_stands_on_then_what_to_change(nslogic: Nslogic) -> None:
    result = nslogic("check", "depth.toml")
    assert (result.exit_code, result.stderr) == (1, "")
    assert result.stdout == (
        "✗ depth · default   degenerate\n"
        "  Degenerate: the laws hold together only if a quantity that should grow or fall as a power does not.\n"
        "  A1 and R1 give L ~ 1;\n"
        "  but L is declared to grow.\n"
        "  Minimal conflict (drop any one to resolve it):\n"
        "    depth.toml:4   A1         N ~ N_w\n"
        "    depth.toml:5   R1         N ~ N_w * L\n"
        "    depth.toml:2   trend(L)   L grows\n"
        "  Repairs (drop one):\n"
        "    A1   cost 1   Neurons scale with the width alone.\n"
        "    R1   cost 2   Neurons are width times depth.\n"
        "    or declare L `free`\n"
        "\n"
        "1 regime: 1 degenerate. 1 not as expected.\n"
        "FAILED depth.toml:1 depth · default: degenerate, expected consistent\n"
    )


def test_the_multipliers_of_a_clash_are_shown_where_they_are_asked_for(nslogic: Nslogic) -> None:
    text = nslogic("check", "depth.toml", "--certificate").stdout
    assert (
        "      multiply   N ~ N_w       A1\n"
        "      by         L * N_w ~ N   R1\n"
        "      gives L ~ 1, but L is declared to grow\n"
    ) in text
    assert "multiply" not in nslogic("check", "depth.toml").stdout


def test_programs_get_the_two_sides_and_the_multipliers(nslogic: Nslogic) -> None:
    answer = json.loads(nslogic("check", "depth.toml", "--format", "json").stdout)
    (explanation,) = answer["theories"][0]["regimes"][0]["explanations"]
    assert explanation["core"] == ["A1", "R1", "trend(L)"]
    assert explanation["sides"] == [
        {"labels": ["A1", "R1"], "law": "L ~ 1"},
        {"labels": ["trend(L)"], "law": "L grows"},
    ]
    (case,) = explanation["cases"]
    assert [use["label"] for use in case["uses"]] == ["A1", "R1"]


def test_what_is_as_expected_takes_one_line_a_regime(nslogic: Nslogic) -> None:
    result = nslogic("check", "width.toml")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "✓ width · any   consistent   1 claim: 1 open\n"
        "✓ width · shallow   consistent   1 claim: 1 proved\n"
        "✓ width · both   inconsistent, as the file expects\n"
        "\n"
        "3 regimes: 2 consistent, 1 inconsistent; 2 claims: 1 proved, 1 open. All as expected.\n"
    )


def test_what_is_expected_is_shown_in_full_where_everything_is_asked_for(nslogic: Nslogic) -> None:
    result = nslogic("check", "width.toml", "--verbose")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "✓ width · any   consistent\n"
        "  for example  loss ~ N_p^-1, N_w ~ N_p, L ~ N_p^-1\n"
        "  ✓  also-half  open  loss ~ N_p^(-1/2), as the file expects\n"
        "                      derived: loss ~ N_p^x, x < 0\n"
        "                      holds for loss ~ N_p^(-1/2), N_w ~ N_p^(1/2), L ~ 1\n"
        "                      fails for loss ~ N_p^-1, N_w ~ N_p, L ~ N_p^-1\n"
        "\n"
        "✓ width · shallow   consistent\n"
        "  for example  loss ~ N_p^(-1/2), N_w ~ N_p^(1/2), L ~ 1\n"
        "  ✓  half  proved  loss ~ N_p^(-1/2)\n"
        "                   rests on A, F, H\n"
        "\n"
        "✓ width · both   inconsistent, as the file expects\n"
        "  F says L ~ 1;\n"
        "  the regime has L >> 1.\n"
        "  Minimal conflict (drop any one to resolve it):\n"
        "    width.toml:21   F             L ~ 1\n"
        "    width.toml:30   where(both)   L >> 1\n"
        "  Repairs (drop one):\n"
        "    F\n"
        "    or drop where(both)\n"
        "\n"
        "3 regimes: 2 consistent, 1 inconsistent; 2 claims: 1 proved, 1 open. All as expected.\n"
    )


def test_quiet_says_what_is_not_as_expected_and_nothing_else(nslogic: Nslogic) -> None:
    assert nslogic("check", "width.toml", "-q").stdout == ""
    both = nslogic("check", "width.toml", "depth.toml", "--quiet")
    assert both.exit_code == 1
    assert both.stdout.startswith("✗ depth · default   degenerate\n")
    assert both.stdout.endswith("\nFAILED depth.toml:1 depth · default: degenerate, expected consistent\n")
    assert "width" not in both.stdout.replace("width alone", "").replace("are width", "")
    assert nslogic("check", "width.toml", "-q", "-v").exit_code == 2


def test_labels_of_a_clash_have_their_places_for_programs(nslogic: Nslogic) -> None:
    answer = json.loads(nslogic("check", "depth.toml", "--format", "json").stdout)
    (regime,) = answer["theories"][0]["regimes"]
    assert regime["places"] == {
        "A1": {"file": "depth.toml", "line": 4},
        "R1": {"file": "depth.toml", "line": 5},
        "trend(L)": {"file": "depth.toml", "line": 2},
    }
    assert regime["other_repairs"] == [{"labels": ["trend(L)"], "do": "declare L `free`"}]


def test_programs_get_one_object(nslogic: Nslogic) -> None:
    result = nslogic("check", "width.toml", "--regime", "shallow", "--format", "json")
    assert result.exit_code == 0
    assert json.loads(result.stdout) == {
        "version": 1,
        "command": "check",
        "ok": True,
        "theories": [
            {
                "name": "width",
                "file": "width.toml",
                "regimes": [
                    {
                        "name": "shallow",
                        "verdict": "consistent",
                        "expect": "consistent",
                        "witness": {
                            "orders": {"loss": ["-1/2", "0"], "N_w": ["1/2", "0"], "N_p": ["1", "0"], "L": ["0", "0"]},
                            "parameters": {},
                            "verified": True,
                        },
                        "cores": [],
                        "cores_complete": True,
                        "repairs": [],
                        "repairs_complete": True,
                        "repair_costs": [],
                        "claims": [
                            {
                                "id": "half",
                                "law": "loss ~ N_p^(-1/2)",
                                "verdict": "proved",
                                "expect": "proved",
                                "rests_on": ["A", "F", "H"],
                                "plays_no_part": [],
                                "place": {"file": "width.toml", "line": 33},
                            }
                        ],
                        "place": {"file": "width.toml", "line": 26},
                        "places": {
                            label: {"file": "width.toml", "line": line}
                            for label, line in (("A", 17), ("F", 21), ("H", 13))
                        },
                    }
                ],
            }
        ],
    }


def test_cores_and_repairs_are_sorted_lists_of_labels(nslogic: Nslogic) -> None:
    result = nslogic("check", "depth.toml", "--cores", "all", "--repairs", "all", "--format", "json")
    assert result.exit_code == 1
    answer = json.loads(result.stdout)
    (regime,) = answer["theories"][0]["regimes"]
    assert answer["ok"] is False
    assert regime["verdict"] == "degenerate"
    assert regime["witness"] is None
    assert regime["cores"] == [["A1", "R1", "trend(L)"]]
    assert (regime["cores_complete"], regime["repairs_complete"]) == (True, True)
    assert (regime["repairs"], regime["repair_costs"]) == ([["A1"], ["R1"]], ["1", "2"])
    certificates = regime["certificates"]
    (core,) = certificates["cores"]
    assert [certificates["laws"][place]["label"] for place in core["laws"]] == regime["cores"][0]
    assert len(core["powers"]) == 3


def test_an_open_claim_has_two_witnesses_in_place_of_what_it_rests_on(nslogic: Nslogic) -> None:
    result = nslogic("check", "width.toml", "--regime", "any", "--format", "json")
    (claim,) = json.loads(result.stdout)["theories"][0]["regimes"][0]["claims"]
    assert claim["verdict"] == "open"
    assert "rests_on" not in claim
    assert [one["orders"]["L"] for one in claim["witnesses"]] == [["0", "0"], ["-1", "0"]]


def test_cores_and_repairs_can_be_left_out(nslogic: Nslogic) -> None:
    result = nslogic("check", "depth.toml", "--cores", "none", "--repairs", "none")
    assert result.exit_code == 1
    assert "trend(L)" not in result.stdout
    assert "repair" not in result.stdout


def test_one_invalid_file_does_not_hide_the_verdicts_of_the_others(nslogic: Nslogic) -> None:
    result = nslogic("check", "depth.toml", "broken.toml", "missing.toml")
    assert result.exit_code == 2
    assert result.stdout == nslogic("check", "depth.toml").stdout
    for mention in ("broken.toml:9:", "N_ww", "broken.toml:12:", "broken.toml:13:", "missing.toml"):
        assert mention in result.stderr
    assert result.stderr.splitlines()[-1] == "nslogic: not read: broken.toml; there is no file `missing.toml`"


def test_programs_get_the_problems_beside_the_verdicts(nslogic: Nslogic) -> None:
    result = nslogic("check", "width.toml", "broken.toml", "--format", "json")
    answer = json.loads(result.stdout)
    assert (result.exit_code, answer["ok"]) == (2, False)
    assert [one["name"] for one in answer["theories"]] == ["width"]
    assert [one["code"] for one in answer["diagnostics"]] == ["NSL202", "NSL301", "NSL203"]


def test_without_any_theory_that_can_be_read_there_is_no_answer(nslogic: Nslogic) -> None:
    result = nslogic("check", "broken.toml", "--format", "json")
    assert (result.exit_code, "theories" in json.loads(result.stdout)) == (2, False)
    assert nslogic("check", "broken.toml").stdout == ""


def test_a_regime_is_looked_for_in_all_theories(nslogic: Nslogic) -> None:
    result = nslogic("check", "depth.toml", "width.toml", "--regime", "shallow", "--format", "json")
    assert result.exit_code == 0
    assert [one["name"] for one in json.loads(result.stdout)["theories"]] == ["width"]


def test_a_regime_that_no_theory_has_is_refused_with_those_there_are(nslogic: Nslogic) -> None:
    result = nslogic("check", "depth.toml", "width.toml", "--regime", "shalow")
    assert (result.exit_code, result.stdout) == (2, "")
    for mention in ("shalow", "default", "any, shallow, both"):
        assert mention in result.stderr


def test_the_theories_of_the_folder_come_first(nslogic: Nslogic, folder: Path) -> None:
    (folder / "theories").mkdir()
    (folder / "depth.toml").rename(folder / "theories" / "depth.toml")
    result = nslogic("check", "--format", "json")
    assert [one["file"] for one in json.loads(result.stdout)["theories"]] == ["theories/depth.toml"]


def test_text_of_a_theory_cannot_steer_a_terminal(nslogic: Nslogic, folder: Path) -> None:
    text = (folder / "depth.toml").read_text(encoding="utf-8")
    (folder / "depth.toml").write_text(text.replace("Neurons scale", r"\u001b[31mNeurons scale"), encoding="utf-8")
    assert "\x1b" not in nslogic("check", "depth.toml").stdout


@pytest.mark.parametrize("format_", ["text", "json"])
def test_the_same_bytes_come_out_on_every_run(folder: Path, format_: str) -> None:
    def run(seed: str) -> bytes:
        command = [
            sys.executable,
            "-m",
            "nslogic",
            "check",
            "depth.toml",
            "width.toml",
            "--cores",
            "all",
            "--format",
            format_,
        ]
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        return subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, timeout=120, check=False
        ).stdout

    first = run("1")
    assert first
    assert run("2") == first


def test_a_reader_that_goes_away_is_no_error(folder: Path) -> None:
    command = [sys.executable, "-m", "nslogic", "check", "width.toml"]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=120) == 0


def test_an_experiment_that_cannot_run_is_a_warning(nslogic: Nslogic) -> None:
    text = Path("depth.toml").read_text(encoding="utf-8")
    Path("spot.toml").write_text(
        f'{text}\n[[spotchecks]]\nid = "s"\naxiom = "A1"\nexperiment = "none-of-that-name"\n', encoding="utf-8"
    )
    result = nslogic("check", "spot.toml")
    assert (result.exit_code, result.stdout) == (
        1,
        nslogic("check", "depth.toml").stdout.replace("depth.toml", "spot.toml"),
    )
    assert "warning NSL902: no experiment `none-of-that-name` is registered" in result.stderr


def test_a_request_that_makes_no_sense_answers_in_json_too(nslogic: Nslogic) -> None:
    result = nslogic("check", "depth.toml", "--regime", "shallow", "--format", "json")
    assert result.exit_code == 2
    answer = json.loads(result.stdout)
    assert (answer["version"], answer["command"], answer["ok"]) == (1, "check", False)
    assert "no theory here has a regime 'shallow'" in answer["usage"]
    assert answer["usage"] in result.stderr


def test_verdicts_are_certified_where_that_is_asked_for(nslogic: Nslogic) -> None:
    result = nslogic("check", "depth.toml", "--certify")
    assert (result.exit_code, result.stderr) == (1, "")
    assert result.stdout.endswith("Certified: the kernel has checked a proof of the verdict.\n")
    data = json.loads(nslogic("check", "depth.toml", "--certify", "--format", "json").stdout)
    assert data["theories"][0]["regimes"][0]["certified"] is True


def test_a_certificate_that_the_kernel_refuses_is_an_internal_error(
    nslogic: Nslogic, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_: object) -> None:
        raise ProofError("step 1: this is not absurd")

    monkeypatch.setattr(unproved, "check_theorem", refuses)
    result = nslogic("check", "depth.toml", "--certify")
    assert (result.exit_code, result.stdout) == (70, "")
    assert "internal error: RefusedError: depth · default: A1, R1, trend(L) cannot hold together" in result.stderr
    assert "Please report it" in result.stderr
