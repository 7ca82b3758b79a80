"""What each paper states, pinned: exponents, what they rest on, and the clashes that are really there."""

from __future__ import annotations

import pytest

from tests.theories.library import claim, decided, theory

PROVED = [
    # Song et al. 2024
    ("resource", "composite", "loss ~ N^-1"),
    ("resource", "redundancy", "loss ~ N_p^(-1/3)"),
    ("resource", "width-only", "loss ~ N_p^(-1/2)"),
    ("resource", "any-shape", "loss >> N_p^(-1/2)"),
    ("resource-shapes", "any-shape", "loss ~ N_p^(-(a+b*delta)/(2+delta))"),
    # Topal 2025
    ("critical-depth", "structural", "loss ~ N_p^(-2/3)"),
    ("critical-depth", "redundancy", "loss ~ N_p^(-1/3)"),
    ("critical-depth", "width-only", "loss ~ N_p^(-1/2)"),
    ("critical-depth", "width-only-structural", "loss ~ N_p^(-1/2)"),
    ("critical-depth", "phases", "loss ~ N_p^(-(1+min(delta, gamma))/(2+delta))"),
    ("critical-depth", "averaging-error", "loss ~ N_p^(-1/4)"),
    ("critical-depth", "averaging-variance", "loss ~ N_p^(-1/2)"),
    # Brill 2024
    ("percolation", "clusters", "alpha = (3-tau)/(tau-2)"),
    ("percolation", "model", "beta = (1+alpha)/(1+c/D_f)"),
    ("percolation", "model", "loss ~ N_dof^(-min(alpha, c/D_f)) ignoring logs"),
    ("percolation", "model-boundary", "loss ~ N_dof^-alpha * log(N_dof)^(1+alpha)"),
    ("percolation", "data", "loss ~ D^(-min(alpha/(1+alpha), c/D_f)) ignoring logs"),
    ("percolation", "data-boundary", "loss ~ D^(-alpha/(1+alpha)) * log(D)"),
    ("percolation", "model-mean-field", "alpha = 1"),
    ("percolation", "supercritical-model", "loss ~ N_dof^(-c/D_f)"),
    # Maloney, Roberts, Sully 2022
    ("solvable", "scaling", "loss ~ min(N_p, D)^-alpha"),
    ("solvable", "few-features", "loss ~ N_p^-alpha"),
    ("solvable", "few-samples", "loss ~ D^-alpha"),
    ("solvable", "equiparameterisation", "loss ~ C^(-alpha/2)"),
    # Michaud et al. 2023
    ("quanta", "parameters", "loss ~ N_p^-alpha"),
    ("quanta", "data", "loss ~ D^(-alpha/(1+alpha))"),
    ("quanta", "single-epoch", "loss ~ S^(-alpha/(1+alpha))"),
    ("quanta", "exponents", "1/alpha_D = 1/alpha_N + 1"),
    # Hutter 2021
    ("learning-curve", "zipf", "loss ~ D^(-alpha/(1+alpha))"),
    ("learning-curve", "zipf-averaged", "average ~ loss"),
    ("learning-curve", "exponential", "loss ~ D^-1"),
    # Sharma, Kaplan 2020
    ("manifold", "linear-squared", "loss ~ N_p^(-4/d)"),
    ("manifold", "constant-squared", "loss ~ N_p^(-2/d)"),
    ("manifold", "any-target", "loss <~ N_p^(-4/d)"),
    # Bahri et al. 2024
    ("explaining", "variance-data", "loss ~ D^-1"),
    ("explaining", "variance-width", "loss ~ N_w^-1"),
    ("explaining", "resolution-data", "loss <~ D^(-1/d)"),
    ("explaining", "duality", "alpha_D = alpha_N"),
    # Jeon, Van Roy 2024
    ("information", "compute-optimal", "N_p ~ C^(1/2) ignoring logs"),
    ("information", "compute-optimal", "D ~ N_p ignoring logs"),
    # Cabannes et al. 2023
    ("associative-memory", "memory", "loss ~ N_w^-alpha + D^(-alpha/(1+alpha))"),
    ("associative-memory", "wide-data", "loss ~ N_p^(-alpha/2)"),
    # Kaplan et al. 2020
    ("kaplan", "compute-optimal", "loss ~ C^(-1/(1/alpha_N + 1/alpha_S + 1/alpha_B))"),
    ("kaplan", "printed-exponents", "0.0519 < alpha_C < 0.0520"),
    ("kaplan", "no-overfitting-printed", "D >~ N_p^(76/103)"),
    # Hoffmann et al. 2022
    ("chinchilla", "compute-optimal", "N_p ~ C^(beta/(alpha+beta))"),
    ("chinchilla", "compute-optimal", "D ~ C^(alpha/(alpha+beta))"),
    ("chinchilla", "compute-optimal", "loss ~ C^(-alpha*beta/(alpha+beta))"),
    ("chinchilla", "printed-fit", "a = 14/31"),
    ("chinchilla", "equal-scaling", "alpha = beta"),
    # Besiroglu et al. 2024
    ("besiroglu", "refitted", "0.46 < fit.a < 0.563"),
    # Pearce, Song 2024
    ("pearce-song", "small-models", "N_p ~ C^(beta/(alpha/3+beta)) * omega^(-alpha/(alpha/3+beta))"),
    ("pearce-song", "constant-omega", "N_p ~ C^(beta/(alpha+beta))"),
    # Vardi et al. 2022
    ("width-depth", "deep-for-wide", "P_narrow <~ N_w^2 * L^2 ignoring logs"),
    # Percolation
    ("percolation-dimensions", "relations", "tau = 2 + beta_p/(beta_p+gamma_p)"),
    ("percolation-dimensions", "hyperscaling", "D_f = d - beta_p/nu"),
    ("percolation-dimensions", "two-dimensions", "tau = 187/91"),
    ("percolation-dimensions", "two-dimensions", "D_f = 91/48"),
    ("percolation-dimensions", "six-dimensions", "D_f = 4"),
    ("percolation-dimensions", "high-dimensions", "alpha = 1"),
    # Outside machine learning
    ("statistical-physics", "relations", "alpha + 2*beta + gamma = 2"),
    ("statistical-physics", "hyperscaling", "d*nu = 2 - alpha"),
    ("turbulence", "default", "E ~ k^(-5/3)"),
    ("turbulence", "default", "points ~ Re^(9/4)"),
    ("polymers", "any-dimension", "R ~ N^max(1/2, 3/(d+2))"),
    ("allometry", "default", "rate ~ M^(3/4)"),
    # Bordelon et al. 2024
    ("dynamical", "modes", "loss ~ S^(-(a-1)/b) + N_p^-(a-1) + D^-(a-1)"),
    ("dynamical", "compute-optimal", "loss ~ C^(-min(a-1,2*b)*(a-1)/(b*min(a-1,2*b)+a-1))"),
    ("dynamical", "compute-optimal-easy", "N_p ~ C^(1/(1+b))"),
    # Paquette et al. 2024
    ("compute-phases", "Ia", "N_p ~ C^(1/(2*a+1))"),
    ("compute-phases", "Ib", "N_p ~ C^(1/2)"),
    ("compute-phases", "II", "N_p ~ C^(b/(a+b))"),
    ("compute-phases", "III", "loss ~ C^(-(4*a-1)/(4*a))"),
    ("compute-phases", "IVa", "loss ~ C^-a"),
    # Liu et al. 2026
    ("depth-and-width", "best-shape", "L ~ N_w"),
    ("depth-and-width", "best-shape", "loss ~ N_p^(-1/3)"),
    # Krajewski et al. 2024
    ("mixture-of-experts", "compute-optimal", "N_p ~ C^(beta/(alpha+beta))"),
    ("mixture-of-experts", "both", "loss << dense"),
    # Yang et al. 2022, Everett et al. 2024
    ("width-parametrisation", "maximal-update", "rate ~ N_w^-1"),
    ("width-parametrisation", "without-alignment", "rate ~ N_w^(-1/2)"),
]


@pytest.mark.parametrize(("name", "regime", "law"), PROVED)
def test_a_published_law_is_claimed_and_expected_to_be_proved(name: str, regime: str, law: str) -> None:
    """That what a file expects is what comes out is tested regime by regime in `test_bundled`."""
    found = [one for one in theory(name).claims if one.law.text == law and regime in one.regimes]
    assert [one.expect for one in found] == ["proved"]


RESTS_ON = [
    ("resource", "composite", "theorem", "H1 H2 H3 resource"),
    ("resource", "redundancy", "T1", "A1 A2 A3 H1 H2 H3 resource"),
    ("resource", "width-only", "T2", "A1 A3 H1 H2 H3 resource trend(L)"),
    ("critical-depth", "structural", "structural-law", "A2 A3 H R1"),
    ("critical-depth", "redundancy", "redundancy-law", "A1 A2 A3 H"),
    ("critical-depth", "width-only", "width-only-law", "A1 A3 H trend(L)"),
    ("solvable", "scaling", "bottleneck-law", "bottleneck edge fixed-point test-loss"),
    ("quanta", "data", "data-law", "data-decide enough-occurrences occurrences unlearned-by-data"),
]


@pytest.mark.parametrize(("name", "regime", "identifier", "labels"), RESTS_ON)
def test_a_published_law_rests_on_what_the_paper_assumes(name: str, regime: str, identifier: str, labels: str) -> None:
    assert list(claim(name, regime, identifier).rests_on) == labels.split()


CORES = [
    (
        "critical-depth",
        "everything",
        "degenerate",
        [
            "A1 R1 trend(L)",
            "A1 A2 R1 trend(N)",
            "A1 A2 R1 trend(N_w)",
            "A1 A2 A3 R1 trend(N_p)",
            "A1 A2 H R1 trend(loss)",
        ],
    ),
    ("critical-depth", "positivity-everywhere", "degenerate", ["frozen trend(L)"]),
    ("critical-depth", "guidance", "inconsistent", ["a-half a-third"]),
    (
        "resource-shapes",
        "one-letter-two-meanings",
        "degenerate",
        [
            "layer-is-resource layers-add-up trend(L)",
            "layer-is-resource layer-shape layers-add-up trend(N)",
            "layer-is-resource layer-shape layers-add-up trend(N_layer)",
        ],
    ),
    (
        "chinchilla",
        "three-approaches",
        "inconsistent",
        [
            "approach-1 approach-3 measured(a_first) measured(a_third)",
            "approach-2 approach-3 measured(a_second) measured(a_third)",
        ],
    ),
    ("chinchilla", "approach-1-interval", "inconsistent", ["approach-1-data approach-1-point measured(b_first)"]),
    ("besiroglu", "against-printed", "inconsistent", ["measured(m_beta) printed refit"]),
    (
        "pearce-song",
        "kaplan-against-chinchilla",
        "degenerate",
        ["chinchilla kaplan trend(C)", "chinchilla kaplan trend(N_p)"],
    ),
    ("kaplan", "two-data-exponents", "inconsistent", ["printed-data printed-data-jointly"]),
    (
        "explaining",
        "bound-as-law",
        "degenerate",
        [
            "equality smooth-linear trend(loss)",
            "equality regions smooth-linear trend(N_p)",
        ],
    ),
]


@pytest.mark.parametrize(("name", "regime", "verdict", "cores"), CORES)
def test_a_published_clash_has_these_cores(name: str, regime: str, verdict: str, cores: list[str]) -> None:
    found = decided(name, regime)
    assert found.verdict == verdict
    assert found.cores.complete
    assert [" ".join(core) for core in found.cores.found] == cores


CLASHING_AXIOMS = [
    ("depth-and-width", "against-width-alone", "published-depth shape-loss width-alone"),
    ("width-parametrisation", "constant-rate", "adds-up constant-rate stable"),
    ("width-parametrisation", "step-law", "adds-up features-learned published-size same-data step-law"),
    ("critical-depth", "averaging-as-announced", "A3 announced averaging copies loss-is-error"),
    (
        "resource-shapes",
        "published-sizes-and-loss",
        "published-size refitted-loss song.H1 song.H2 song.H3 song.resource width-is-the-resource",
    ),
    ("chinchilla", "approach-3-intervals", "approach-3 approach-3-data cost split"),
    ("chinchilla", "equal-scaling-and-fit", "cost equal fit optimal printed"),
    (
        "quanta",
        "against-kaplan",
        "capacity enough-occurrences exponents kaplan occurrences unlearned-by-data unlearned-by-size",
    ),
    (
        "quanta",
        "against-duality",
        "capacity duality enough-occurrences exponents occurrences unlearned-by-data unlearned-by-size",
    ),
    ("explaining", "duality-and-quanta", "exponents kernel-data kernel-features quanta"),
    ("manifold", "against-resource-model", "approximation loss-power regions resource-model tiling"),
    ("manifold", "constant-as-one-over-d", "approximation loss-power one-over-d regions tiling"),
    ("associative-memory", "against-quanta", "matrix quanta recall room"),
]


@pytest.mark.parametrize(("name", "regime", "axioms"), CLASHING_AXIOMS)
def test_a_published_clash_stands_on_these_axioms(name: str, regime: str, axioms: str) -> None:
    identifiers = {axiom.id for axiom in theory(name).axioms}
    found = {" ".join(label for label in core if label in identifiers) for core in decided(name, regime).cores.found}
    assert found == {axioms}


def test_kaplans_quoted_frontier_is_better_than_any_split_of_compute_can_be() -> None:
    for core in decided("kaplan", "frontier-against-its-parts").cores.found:
        assert "optimal" not in core


def test_kaplans_fitted_frontier_is_worse_than_the_best_split_of_compute() -> None:
    for core in decided("kaplan", "measured-frontier-against-its-parts").cores.found:
        assert "optimal" in core


def test_ranks_counted_by_sites_and_by_clusters_cannot_both_be_right() -> None:
    found = decided("percolation", "rank-step")
    assert ("belonging", "counting", "rank-by-count", "rank-by-sites", "trend(rank)") in found.cores.found
    assert found.repairs.found == (("rank-by-count",),)


def test_the_classical_estimation_error_and_the_square_root_clash_without_any_optimum() -> None:
    found = decided("information", "parametric-and-square-root")
    assert found.cores.found[0] == ("bounded", "cost", "parametric-estimation", "square-root", "trend(bound)")
    assert found.repairs.found == (("parametric-estimation",), ("square-root",))
