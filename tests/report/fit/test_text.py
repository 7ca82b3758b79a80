"""What `fit` says to people: each parameter with its error, the method, and cautions."""

from __future__ import annotations

from dataclasses import replace

from nslogic.fits.options import FitOptions
from nslogic.report.fit.text import fit_page
from nslogic.report.rendering import render
from tests.report.fit.fits import BOTH, PLAIN


def test_each_parameter_has_its_error_its_interval_and_its_meaning() -> None:
    assert render(fit_page(BOTH)) == (
        "loss = E + A/N^alpha + B/D^beta   3 runs, without the 2 of highest loss\n"
        "  E       1.761 ± 0.043   95 %: 1.71 to 1.86     irreducible loss\n"
        "  A       392 ± 301       95 %: 258 to 1262      factor of N\n"
        "  B       1276 ± 1531     95 %: 693 to 6643      factor of D\n"
        "  alpha   0.339 ± 0.024   95 %: 0.315 to 0.406   exponent of N\n"
        "  beta    0.345 ± 0.028   95 %: 0.31 to 0.43     exponent of D\n"
        "  a       0.505 ± 0.021   95 %: 0.463 to 0.548   N ~ C^a, the best split of C ~ N * D\n"
        "  b       0.495 ± 0.021   95 %: 0.452 to 0.537   D ~ C^b\n"
        "  Residuals of log loss: median 0.32 %, rms 0.75 %; R² 0.9950. Fitted to the 19 cheapest runs, it predicts the"
        " other 6 to 0.94 % (median; 0.75 % too high).\n"
        "  Huber's loss (delta 0.001) of log loss, summed; errors from 200 resamples of the runs (seed 0).\n"
        "  Caution: parameters and tokens vary together.\n"
        "  Caution: 2 runs far from the fit, in robust standard deviations: line 7 (+4), line 9 (-6).\n"
        "  --drop-line N shows what the fit is without one of them.\n"
    )


def test_a_fit_without_resamples_has_no_errors_and_says_so() -> None:
    assert render(fit_page(PLAIN)) == (
        "loss = A/C^alpha   3 runs\n"
        "  A       12.5      factor of C\n"
        "  alpha   0.05      exponent of C\n"
        "  Residuals of log loss: median 0.32 %, rms 0.75 %; R² 0.9950.\n"
        "  Absolute deviations of log loss, summed; no errors: nothing was resampled.\n"
    )


def test_only_the_first_runs_far_from_the_fit_are_named_with_a_way_to_leave_them_out() -> None:
    far = tuple((line, 4.0 + line) for line in range(2, 10))
    lines = render(fit_page(replace(BOTH, options=FitOptions(), warnings=(), far=far))).splitlines()
    assert lines[-2:] == [
        (
            "  Caution: 8 runs far from the fit, in robust standard deviations: line 2 (+6), line 3 (+7), line 4 (+8),"
            " line 5 (+9), line 6 (+10), line 7 (+11), …."
        ),
        ("  --drop-highest N shows what the fit is without those of highest loss, --drop-line N without one of them."),
    ]


def test_runs_below_the_fit_are_not_those_of_highest_loss() -> None:
    lines = render(fit_page(replace(BOTH, options=FitOptions(), far=((9, -6.1),)))).splitlines()
    assert lines[-2:] == [
        "  Caution: 1 run far from the fit, in robust standard deviations: line 9 (-6).",
        "  --drop-line N shows what the fit is without one of them.",
    ]
