"""What a newcomer met (`answers.md`, F-1 to F-53): which test holds that it is so no more.

F-5 has no test of an address: the project has none that it could give. F-6 is held by the count of the sources that were
read, which no theory may claim more of than it has.

F-1   test_language_page.py::test_every_key_of_a_theory_file_is_on_the_language_page
F-1   test_language_page.py::test_every_word_and_every_verdict_is_on_the_language_page
F-2   review/test_answers.py::test_no_phrase_that_was_odd_is_said_again
F-3   test_documents.py::test_the_first_screen_of_the_readme_is_three_answers
F-4   review/test_answers.py::test_the_first_paragraph_of_the_readme_says_what_a_law_is_and_what_is_left_out
F-5   test_wheel.py::test_the_wheel_holds_the_package_and_every_bundled_theory
F-6   theory/test_sources_read.py::test_sources_are_counted_by_their_tags
F-6   theory/test_sources_read.py::test_no_theory_claims_more_than_its_sources
F-7   review/test_answers.py::test_the_pages_on_the_design_have_the_words_that_people_look_for
F-8   review/test_answers.py::test_every_command_that_a_page_names_is_there
F-9   language/test_notation.py::test_an_equation_between_quantities_is_one_problem_with_its_law
F-10  language/test_notation.py::test_the_law_as_it_is_written_here_is_shown
F-10  language/test_notation.py::test_a_product_is_never_offered_for_a_function
F-10  language/test_notation.py::test_every_row_of_the_table_has_an_example
F-11  theory/test_structure.py::test_a_value_of_the_wrong_shape_is_shown_as_it_has_to_be
F-11  theory/test_structure.py::test_a_claim_states_one_law
F-11  theory/test_structure.py::test_what_stands_under_another_name_is_not_missing_too
F-12  theory/test_structure.py::test_a_synonym_is_mapped_by_its_meaning
F-12  theory/test_structure.py::test_a_trend_by_another_word_is_mended
F-12  theory/test_structure.py::test_an_optimum_may_be_spelled_with_a_z
F-13  theory/test_structure.py::test_a_table_that_is_not_known_is_pointed_at_where_it_stands
F-13  theory/test_structure.py::test_a_symbol_whose_backslash_was_an_escape_is_a_warning
F-13  theory/test_toml_slips.py::test_a_slip_is_told_with_what_to_write
F-13  theory/test_toml_slips.py::test_what_stands_twice_is_told_with_both_places
F-14  theory/test_folders.py::test_only_files_with_a_theory_are_theories
F-14  theory/test_folders.py::test_folders_of_other_people_are_passed_over
F-14  cli/test_theories.py::test_a_folder_says_how_much_of_it_was_passed_over
F-15  cli/commands/test_check.py::test_one_invalid_file_does_not_hide_the_verdicts_of_the_others
F-16  cli/commands/test_fit.py::test_what_somebody_else_wrote_is_not_replaced
F-16  cli/commands/test_fit.py::test_a_plot_makes_no_folders
F-16  cli/commands/test_prove.py::test_what_somebody_else_wrote_is_not_replaced
F-16  cli/commands/test_prove.py::test_proofs_of_other_regimes_stay_where_one_is_proved
F-16  cli/commands/test_library.py::test_a_new_theory_never_replaces_a_file
F-17  cli/commands/test_prove.py::test_the_command_that_verifies_is_shown_and_works
F-17  cli/commands/test_prove.py::test_the_theory_is_found_beside_its_proofs
F-18  cli/test_theories.py::test_regimes_are_named_by_patterns_as_often_as_wanted
F-19  logic/test_repairs.py::test_trends_are_repairs_that_keep_every_axiom
F-19  logic/test_repairs.py::test_there_is_no_dead_end_where_definitions_and_domains_clash
F-20  logic/test_tension.py::test_the_least_number_of_standard_errors_has_three_digits_and_is_rounded_up
F-20  logic/test_tension.py::test_an_interval_is_taken_as_it_stands
F-20  report/check/test_text.py::test_intervals_beside_standard_errors_are_said_not_to_be_widened
F-21  derivation/test_claimed_laws.py::test_a_refuted_claim_says_what_follows_instead
F-21  derivation/test_claimed_laws.py::test_an_open_claim_says_the_range_that_it_lies_in
F-22  report/check/test_text.py::test_an_optimum_without_the_law_that_bounds_it_names_it
F-23  review/test_soundness_logarithms.py::test_an_iterated_logarithm_is_neither_1_nor_more
F-23  review/test_soundness_logarithms.py::test_the_kernel_refuses_the_proof_that_rounded
F-24  review/test_answers.py::test_a_quantity_is_the_first_power_of_itself
F-25  cli/commands/test_derive.py::test_a_base_that_is_declared_fixed_is_a_bad_request
F-26  cli/test_theories.py::test_what_is_not_there_is_asked_for_by_the_other_kind_of_name
F-26  cli/test_theories.py::test_the_ending_may_be_in_capitals
F-26  cli/test_program.py::test_a_command_that_is_not_there_is_told_with_the_nearest
F-26  cli/commands/test_library.py::test_a_code_that_is_not_there_is_told_with_those_that_are
F-27  cli/test_streams.py::test_an_answer_that_cannot_be_written_is_2_and_a_line
F-27  test_files.py::test_what_cannot_be_written_is_said_and_left_alone
F-28  cli/test_program.py::test_a_factor_is_a_number_as_in_theory_files
F-29  cli/commands/test_plan.py::test_a_factor_is_told_with_how_far_it_may_be_off
F-30  fits/test_choosing.py::test_for_one_scale_a_floor_is_tried_and_taken_where_it_is_better
F-30  fits/test_goodness.py::test_a_floor_bends_a_power_law
F-31  fits/test_goodness.py::test_residuals_and_their_share
F-31  fits/test_goodness.py::test_dearer_runs_are_predicted_from_cheaper_ones
F-31  fits/test_split.py::test_parabolas_through_runs_of_equal_compute
F-31  fits/test_split.py::test_the_envelope_of_training_curves
F-31  fits/test_budget.py::test_the_split_is_the_one_of_least_loss
F-32  fits/test_choosing.py::test_runs_that_determine_nothing_are_refused
F-32  fits/test_intervals.py::test_an_interval_holds_its_estimate
F-33  fits/tables/test_json_rows.py::test_the_bytes_of_standard_input_are_a_table_too
F-33  fits/tables/test_column_roles.py::test_usual_names
F-33  fits/tables/test_column_roles.py::test_what_is_not_clear_is_told_with_all_columns
F-34  report/simulate/test_plots.py::test_the_axes_are_named_after_the_exponent
F-35  cli/commands/test_simulate.py::test_theories_that_name_no_simulation
F-36  cli/test_program.py::test_a_request_that_cannot_be_parsed_answers_in_json_too
F-36  cli/commands/test_check.py::test_a_request_that_makes_no_sense_answers_in_json_too
F-36  cli/commands/test_check.py::test_quiet_says_what_is_not_as_expected_and_nothing_else
F-36  cli/test_output.py::test_colour_is_for_terminals_unless_somebody_says_so
F-37  report/test_wrapping.py::test_a_formula_that_fits_is_on_one_line
F-37  report/test_wrapping.py::test_what_is_continued_is_indented_more_than_its_line
F-37  cli/test_program.py::test_help_is_broken_between_words
F-38  report/test_paths.py::test_a_bundled_file_is_shown_by_its_name
F-38  review/test_answers.py::test_places_are_plain_text_and_the_page_says_why
F-39  cli/test_output.py::test_a_stream_that_knows_no_signs_gets_plain_ones
F-40  cli/commands/test_check.py::test_a_clash_is_told_first_then_the_lines_it_stands_on_then_what_to_change
F-40  derivation/test_opposed_laws.py::test_the_plainest_law_is_set_against_what_the_others_give
F-40  cli/commands/test_check.py::test_the_multipliers_of_a_clash_are_shown_where_they_are_asked_for
F-41  derivation/test_opposed_laws.py::test_declared_domains_leave_one_case
F-42  report/check/test_clashes.py::test_no_auxiliary_order_and_no_hidden_scale_is_shown
F-42  derivation/test_opposed_laws.py::test_a_logarithm_is_no_power_that_a_trend_asks_for
F-43  cli/commands/test_derive.py::test_a_derivation_reads_like_that_of_a_paper
F-43  derivation/test_dominance.py::test_the_term_that_dominates_is_told
F-44  theory/test_structure.py::test_the_patterns_of_the_schema_are_those_of_every_validator
F-44  theory/test_structure.py::test_every_key_of_the_schema_says_what_it_is_for
F-45  test_display.py::test_a_value_and_its_parts_are_short_at_a_prompt
F-45  test_display.py::test_a_notebook_shows_parts_of_the_page_and_elsewhere_formulas_or_text
F-46  theory/test_changes.py::test_a_dict_says_what_its_file_would
F-46  theory/test_changes.py::test_a_sweep_asks_one_theory_many_ways
F-47  derivation/test_law_expressions.py::test_a_coefficient_is_taken_by_sympy_whatever_its_type
F-47  derivation/test_law_expressions.py::test_a_law_can_be_computed_with
F-47  language/test_sympy_laws.py::test_a_law_of_sympy_reads_as_its_text
F-48  questions/test_requests.py::test_a_theory_is_a_name_a_path_or_what_was_read
F-48  questions/test_requests.py::test_options_are_named_as_on_the_command_line
F-48  test_wrong_arguments.py::test_a_wrong_argument_is_never_an_error_of_python
F-49  test_api.py::test_the_public_names_are_these
F-49  review/test_answers.py::test_an_error_of_the_input_says_where
F-50  cli/commands/test_prove_ends.py::test_a_terminal_shows_what_is_done_and_nothing_is_left_of_it
F-50  cli/commands/test_prove.py::test_processes_find_the_same_proofs
F-51  report/check/test_text.py::test_a_witness_tells_what_the_laws_speak_of_and_may_have_irrational_parameters
F-52  review/test_answers.py::test_no_phrase_that_was_odd_is_said_again
F-53  report/check/test_text.py::test_every_failure_is_named_last_with_its_file_and_line
F-53  report/check/test_text.py::test_a_regime_that_is_as_expected_is_one_line_unless_everything_is_asked_for
"""

from __future__ import annotations

import pkgutil
import re
from pathlib import Path

import pytest

import nslogic
from nslogic.cli import commands

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *ROOT.glob("docs/*.md"), *ROOT.glob("examples/**/*.md")]
TABLE = re.findall(r"^F-(\d+) +(\S+)::(test_\w+)$", __doc__ or "", re.MULTILINE)

ODD = (
    *("theories of neural scaling can hold together", "would without any one of them", "Consistent on paper"),
    *(
        "To repair it, give up",
        "give up all that stands on",
        "1 << 1, which cannot be",
        "nothing to say",
        "Here it comes to",
    ),
    *("is left free.", "no part is played", "holds on paper", "what no scale takes away", "is no choice for"),
    *(
        "states no law and no optimum",
        "smaller without end",
        "names no work",
        "There are first",
        "to tell the result in",
    ),
    *(
        "the solver says so",
        "also follows without any one of",
        "ways in which the sums",
        "squeezed between",
    ),
)
"""What answers said, and no page and no module says any more."""


def test_every_finding_has_a_test_that_is_there() -> None:
    assert {int(number) for number, _, _ in TABLE} == {*range(1, 54)}
    for number, file, name in TABLE:
        text = (ROOT / "tests" / file).read_text(encoding="utf-8")
        assert re.search(rf"^def {name}\(", text, re.MULTILINE), f"F-{number}: {file} has no {name}"


@pytest.mark.parametrize("phrase", ODD)
def test_no_phrase_that_was_odd_is_said_again(phrase: str) -> None:
    for path in (*PAGES, *ROOT.glob("nslogic/**/*.py"), *ROOT.glob("nslogic/**/*.toml")):
        text = " ".join(path.read_text(encoding="utf-8").split())
        assert phrase not in text, path


def test_the_first_paragraph_of_the_readme_says_what_a_law_is_and_what_is_left_out() -> None:
    paragraph = (ROOT / "README.md").read_text(encoding="utf-8").split("\n\n")[1]
    for word in (
        "axioms",
        "`loss ~ N^-alpha`",
        "how one quantity scales with another",
        "constant factors",
        "exponentials",
    ):
        assert word in paragraph


def test_the_pages_on_the_design_have_the_words_that_people_look_for() -> None:
    assert "## The layers" in (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    design = (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
    assert "list of layers" in design
    assert not re.search("stairway", design, re.IGNORECASE)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_command_that_a_page_names_is_there(path: Path) -> None:
    named = set(re.findall(r"(?:`|\$ )nslogic ([a-z]+)", path.read_text(encoding="utf-8")))
    assert named <= {module.name for module in pkgutil.iter_modules(commands.__path__)}


@pytest.mark.parametrize(("target", "law"), [("N_p", "N_p ~ N_p"), ("loss", "loss ~ loss")])
def test_a_quantity_is_the_first_power_of_itself(target: str, law: str) -> None:
    (answer,) = nslogic.derive("chinchilla", regimes="compute-optimal", target=target, base=target)
    assert answer.derivation is not None
    assert [case.law for case in answer.derivation.cases] == [law]


def test_places_are_plain_text_and_the_page_says_why() -> None:
    page = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    assert "no hyperlinks" in page
    assert "\x1b]8" not in "".join(path.read_text(encoding="utf-8") for path in ROOT.glob("nslogic/**/*.py"))


def test_an_error_of_the_input_says_where(tmp_path: Path) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text('[theory]\nname = "wrong"\n[quantities]\nN = { trend = "up" }\n', encoding="utf-8")
    with pytest.raises(
        nslogic.InvalidInputError, match=rf"NSL104: invalid `trend`: `up` \({re.escape(str(path))}:4:15\)"
    ):
        nslogic.load(path)
