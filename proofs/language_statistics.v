(* Theory language-statistics: 9 theorems; 0 left out.
   Written by nslogic; docs/coq.md says what a statement means. *)
From Coq Require Import Classical_Prop List Reals ZArith.
Import ListNotations.
Require Import nslogic_prelude.
Open Scope R_scope.
Definition k1 : positive := (1)%positive.
Definition k2 : positive := (2)%positive.
Definition k3 : positive := (3)%positive.
Definition k4 : positive := (4)%positive.
Definition k5 : positive := (5)%positive.
Definition k6 : positive := (6)%positive.
Definition k7 : positive := (7)%positive.
Definition k8 : positive := (8)%positive.
Definition k9 : positive := (9)%positive.
Definition k10 : positive := (10)%positive.
Definition k11 : positive := (11)%positive.
Definition k12 : positive := (12)%positive.
Definition k13 : positive := (13)%positive.
Definition k14 : positive := (14)%positive.
Definition k15 : positive := (15)%positive.
Definition k16 : positive := (16)%positive.
Definition k17 : positive := (17)%positive.
Definition k18 : positive := (18)%positive.
Definition k19 : positive := (19)%positive.
Definition k20 : positive := (20)%positive.
Definition k21 : positive := (21)%positive.
Definition k22 : positive := (22)%positive.
Definition k23 : positive := (23)%positive.
Definition k24 : positive := (24)%positive.
Definition k26 : positive := (26)%positive.
Definition k28 : positive := (28)%positive.
Definition k30 : positive := (30)%positive.
Definition k32 : positive := (32)%positive.
Definition k34 : positive := (34)%positive.
Definition k36 : positive := (36)%positive.
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition l10 : list positive := (v k10 e).
Definition l10_8 : list positive := (v k10 (v k8 e)).
Definition l12 : list positive := (v k12 e).
Definition l12_14 : list positive := (v k12 (v k14 e)).
Definition l14 : list positive := (v k14 e).
Definition l16 : list positive := (v k16 e).
Definition l18 : list positive := (v k18 e).
Definition l18_20 : list positive := (v k18 (v k20 e)).
Definition l20 : list positive := (v k20 e).
Definition l20_20 : list positive := (v k20 (v k20 e)).
Definition l22 : list positive := (v k22 e).
Definition l22_24 : list positive := (v k22 (v k24 e)).
Definition l24 : list positive := (v k24 e).
Definition l26 : list positive := (v k26 e).
Definition l28 : list positive := (v k28 e).
Definition l30 : list positive := (v k30 e).
Definition l32 : list positive := (v k32 e).
Definition l34 : list positive := (v k34 e).
Definition l6 : list positive := (v k6 e).
Definition l8 : list positive := (v k8 e).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m1k11_z1k15 : polynomial := (t m1 (v k11 e) (t z1 (v k15 e) o)).
Definition q_m1k2k6_m1k6 : polynomial := (t m1 (v k2 (v k6 e)) (t m1 (v k6 e) o)).
Definition q_m1k6 : polynomial := (t m1 (v k6 e) o).
Definition q_m2 : polynomial := (t m2 e o).
Definition q_m2k2k2k2k4_z1k2k2k2k6_z1k2k2k6 : polynomial := (t m2 (v k2 (v k2 (v k2 (v k4 e)))) (t z1 (v k2 (v k2 (v k2 (v k6 e)))) (t z1 (v k2 (v k2 (v k6 e))) o))).
Definition q_m2k2k4_m2k4 : polynomial := (t m2 (v k2 (v k4 e)) (t m2 (v k4 e) o)).
Definition q_m2k2k4_z1k2k6_z1k6 : polynomial := (t m2 (v k2 (v k4 e)) (t z1 (v k2 (v k6 e)) (t z1 (v k6 e) o))).
Definition q_m2k2k6_m2k6 : polynomial := (t m2 (v k2 (v k6 e)) (t m2 (v k6 e) o)).
Definition q_m2k4 : polynomial := (t m2 (v k4 e) o).
Definition q_m2k4_z1k6 : polynomial := (t m2 (v k4 e) (t z1 (v k6 e) o)).
Definition q_m2k6 : polynomial := (t m2 (v k6 e) o).
Definition q_z1_z1k2 : polynomial := (t z1 e (t z1 (v k2 e) o)).
Definition q_z1k2 : polynomial := (t z1 (v k2 e) o).
Definition q_z1k2k6_z1k6 : polynomial := (t z1 (v k2 (v k6 e)) (t z1 (v k6 e) o)).
Definition q_z1k2k7_z1k2k15_z1k15 : polynomial := (t z1 (v k2 (v k7 e)) (t z1 (v k2 (v k15 e)) (t z1 (v k15 e) o))).
Definition q_z1k4 : polynomial := (t z1 (v k4 e) o).
Definition q_z1k4k13_z1k9 : polynomial := (t z1 (v k4 (v k13 e)) (t z1 (v k9 e) o)).
Definition q_z1k6 : polynomial := (t z1 (v k6 e) o).
Definition q_z1k6k13_z1k11 : polynomial := (t z1 (v k6 (v k13 e)) (t z1 (v k11 e) o)).
Definition q_z1k7 : polynomial := (t z1 (v k7 e) o).
Definition q_z1k7_z2k17 : polynomial := (t z1 (v k7 e) (t z2 (v k17 e) o)).
Definition q_z1k9_m1k17 : polynomial := (t z1 (v k9 e) (t m1 (v k17 e) o)).
Definition q_z2 : polynomial := (t z2 e o).
Definition q_z2k2k4_m1k2k6_m1k6 : polynomial := (t z2 (v k2 (v k4 e)) (t m1 (v k2 (v k6 e)) (t m1 (v k6 e) o))).
Definition q_z2k2k4_z2k4 : polynomial := (t z2 (v k2 (v k4 e)) (t z2 (v k4 e) o)).
Definition q_z2k2k6_z2k6 : polynomial := (t z2 (v k2 (v k6 e)) (t z2 (v k6 e) o)).
Definition q_z2k4 : polynomial := (t z2 (v k4 e) o).
Definition q_z2k4k13_m1k7 : polynomial := (t z2 (v k4 (v k13 e)) (t m1 (v k7 e) o)).
Definition q_z2k4k15_z1k6k7 : polynomial := (t z2 (v k4 (v k15 e)) (t z1 (v k6 (v k7 e)) o)).
Definition q_z2k6 : polynomial := (t z2 (v k6 e) o).

(* data-limited, model: data-limited can hold *)
Definition data_limited_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))].
Lemma data_limited_model_hold : all_decided data_limited_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem data_limited_model :
  exists (alpha_Z beta gamma : R) (D corr entropy horizon loss noise : order),
  (corr ~~ (horizon ^^ ((-1) * beta))) /\ (* correlations *)
  (0 < alpha_Z) /\ (* domain(alpha_Z) *)
  (0 < beta) /\ (* domain(beta) *)
  (0 < gamma) /\ (* domain(gamma) *)
  (entropy ~~ (horizon ^^ ((-1) * gamma))) /\ (* entropy-law *)
  (noise ~~ (D ^^ ((-1) / 2))) /\ (* sampling-noise *)
  (corr ~~ noise) /\ (* stands-out *)
  (power one < power D) /\ (* trend(D) *)
  (power loss < power one) /\ (* trend(loss) *)
  (loss ~~ entropy) (* uses-context *).
Proof.
exists 1, 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)).
exact_no_check (hold data_limited_model_laws data_limited_model_hold).
Qed.

(* data-limited, claim: horizon ~ D^(1/(2*beta)) *)
Definition data_limited_claim_horizon_law_laws : list law := [(Order EQ (TVar k4) (TRaised (TVar k6) (NMul (NInt m1) (NVar k2)))); (Number GT (NVar k2) (NInt z0)); (Order EQ (TVar k8) (TRaised (TVar k3) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TVar k4) (TVar k8)); (Not (And (Number NE (NMul (NInt z2) (NVar k2)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt z1) (NMul (NInt z2) (NVar k2)))))))].
Definition data_limited_claim_horizon_law_steps : proof := (Unfold k13 (Split k2 (Unfold k4 (Clear k7 e z1 z1 e e q_z1k4 (Clear k6 e z1 z1 e e q_z2k4 (Combine false EQ z1 e l8 q_z2 (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z2k4 (Clear k8 l10 z1 z1 e l10 q_z2k4k13_m1k7 (Split k12 (Clear k9 e z1 z2 e e q_z1k7_z2k17 (Clear k11 e z1 z1 e e q_z1k9_m1k17 (Clear k5 e z1 z1 e e q_z1k4k13_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w unit e e k16 (w q_z2 e e k18 (w q_m2 e e k20 n)))) (Absurd k22))))) (Clear k9 e z1 z2 e e q_z1k7_z2k17 (Clear k11 e z1 z1 e e q_z1k9_m1k17 (Clear k5 e z1 z1 e e q_z1k4k13_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w q_m1 e e k16 (w q_m2 e e k18 (w q_z2 e e k20 n)))) (Absurd k22))))))))))).
Lemma data_limited_claim_horizon_law_checked : refutes data_limited_claim_horizon_law_laws data_limited_claim_horizon_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem data_limited_claim_horizon_law :
  forall (alpha_Z beta gamma : R) (D corr entropy horizon loss noise : order),
  (corr ~~ (horizon ^^ ((-1) * beta))) -> (* correlations *)
  (0 < beta) -> (* domain(beta) *)
  (noise ~~ (D ^^ ((-1) / 2))) -> (* sampling-noise *)
  (corr ~~ noise) -> (* stands-out *)
  ((2 * beta) <> 0 /\ horizon ~~ (D ^^ (1 / (2 * beta)))).
Proof.
intros alpha_Z beta gamma D corr entropy horizon loss noise given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [alpha_Z; beta; gamma] [D; corr; entropy; horizon; loss; noise] data_limited_claim_horizon_law_laws data_limited_claim_horizon_law_steps data_limited_claim_horizon_law_checked).
Qed.

(* data-limited, claim: loss ~ D^(-gamma/(2*beta)) *)
Definition data_limited_claim_loss_law_laws : list law := [(Order EQ (TVar k4) (TRaised (TVar k6) (NMul (NInt m1) (NVar k2)))); (Number GT (NVar k2) (NInt z0)); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k3)))); (Order EQ (TVar k8) (TRaised (TVar k3) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TVar k4) (TVar k8)); (Order EQ (TVar k7) (TVar k5)); (Not (And (Number NE (NMul (NInt z2) (NVar k2)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k3)) (NMul (NInt z2) (NVar k2)))))))].
Definition data_limited_claim_loss_law_steps : proof := (Unfold k17 (Split k2 (Unfold k4 (Clear k7 e z1 z1 e e q_z1k4 (Clear k6 e z1 z1 e e q_z2k4 (Combine false EQ z1 e l8 q_z2 (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z2k4 (Clear k8 l10 z1 z1 e l10 q_z2k4k15_z1k6k7 (Split k12 (Clear k15 e z1 z1 e e q_m1k11_z1k15 (Clear k9 e z1 z1 e e q_z1k6k13_z1k11 (Clear k11 e z1 z2 e e q_z1k7_z2k17 (Clear k13 e z1 z1 e e q_z1k9_m1k17 (Clear k5 e z1 z1 e e q_z1k4k13_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w q_m2k4 e e k16 (w q_m2k4 e e k18 (w q_m1k6 e e k20 (w q_m2k6 e e k22 (w q_z2k6 e e k24 n)))))) (Absurd k26))))))) (Clear k15 e z1 z1 e e q_m1k11_z1k15 (Clear k9 e z1 z1 e e q_z1k6k13_z1k11 (Clear k11 e z1 z2 e e q_z1k7_z2k17 (Clear k13 e z1 z1 e e q_z1k9_m1k17 (Clear k5 e z1 z1 e e q_z1k4k13_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w q_z2k4 e e k16 (w q_z2k4 e e k18 (w q_z1k6 e e k20 (w q_z2k6 e e k22 (w q_m2k6 e e k24 n)))))) (Absurd k26))))))))))))).
Lemma data_limited_claim_loss_law_checked : refutes data_limited_claim_loss_law_laws data_limited_claim_loss_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem data_limited_claim_loss_law :
  forall (alpha_Z beta gamma : R) (D corr entropy horizon loss noise : order),
  (corr ~~ (horizon ^^ ((-1) * beta))) -> (* correlations *)
  (0 < beta) -> (* domain(beta) *)
  (entropy ~~ (horizon ^^ ((-1) * gamma))) -> (* entropy-law *)
  (noise ~~ (D ^^ ((-1) / 2))) -> (* sampling-noise *)
  (corr ~~ noise) -> (* stands-out *)
  (loss ~~ entropy) -> (* uses-context *)
  ((2 * beta) <> 0 /\ loss ~~ (D ^^ (((-1) * gamma) / (2 * beta)))).
Proof.
intros alpha_Z beta gamma D corr entropy horizon loss noise given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [alpha_Z; beta; gamma] [D; corr; entropy; horizon; loss; noise] data_limited_claim_loss_law_laws data_limited_claim_loss_law_steps data_limited_claim_loss_law_checked).
Qed.

(* data-limited, law: loss ~ D^(-gamma/(2*beta)) *)
Definition data_limited_law_laws : list law := [(Order EQ (TVar k4) (TRaised (TVar k6) (NMul (NInt m1) (NVar k2)))); (Number GT (NVar k2) (NInt z0)); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k3)))); (Order EQ (TVar k8) (TRaised (TVar k3) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TVar k4) (TVar k8)); (Order EQ (TVar k7) (TVar k5)); (Not (And (Number NE (NMul (NInt z2) (NVar k2)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k3)) (NMul (NInt z2) (NVar k2)))))))].
Definition data_limited_law_steps : proof := (Unfold k17 (Split k2 (Unfold k4 (Clear k7 e z1 z1 e e q_z1k4 (Clear k6 e z1 z1 e e q_z2k4 (Combine false EQ z1 e l8 q_z2 (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z2k4 (Clear k8 l10 z1 z1 e l10 q_z2k4k15_z1k6k7 (Split k12 (Clear k15 e z1 z1 e e q_m1k11_z1k15 (Clear k9 e z1 z1 e e q_z1k6k13_z1k11 (Clear k11 e z1 z2 e e q_z1k7_z2k17 (Clear k13 e z1 z1 e e q_z1k9_m1k17 (Clear k5 e z1 z1 e e q_z1k4k13_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w q_m2k4 e e k16 (w q_m2k4 e e k18 (w q_m1k6 e e k20 (w q_m2k6 e e k22 (w q_z2k6 e e k24 n)))))) (Absurd k26))))))) (Clear k15 e z1 z1 e e q_m1k11_z1k15 (Clear k9 e z1 z1 e e q_z1k6k13_z1k11 (Clear k11 e z1 z2 e e q_z1k7_z2k17 (Clear k13 e z1 z1 e e q_z1k9_m1k17 (Clear k5 e z1 z1 e e q_z1k4k13_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w q_z2k4 e e k16 (w q_z2k4 e e k18 (w q_z1k6 e e k20 (w q_z2k6 e e k22 (w q_m2k6 e e k24 n)))))) (Absurd k26))))))))))))).
Lemma data_limited_law_checked : refutes data_limited_law_laws data_limited_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem data_limited_law :
  forall (alpha_Z beta gamma : R) (D corr entropy horizon loss noise : order),
  (corr ~~ (horizon ^^ ((-1) * beta))) -> (* correlations *)
  (0 < beta) -> (* domain(beta) *)
  (entropy ~~ (horizon ^^ ((-1) * gamma))) -> (* entropy-law *)
  (noise ~~ (D ^^ ((-1) / 2))) -> (* sampling-noise *)
  (corr ~~ noise) -> (* stands-out *)
  (loss ~~ entropy) -> (* uses-context *)
  ((2 * beta) <> 0 /\ loss ~~ (D ^^ (((-1) * gamma) / (2 * beta)))).
Proof.
intros alpha_Z beta gamma D corr entropy horizon loss noise given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [alpha_Z; beta; gamma] [D; corr; entropy; horizon; loss; noise] data_limited_law_laws data_limited_law_steps data_limited_law_checked).
Qed.

(* with-zipf, model: with-zipf can hold *)
Definition with_zipf_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (And (Number NE (NAdd (NInt z1) (NInt z1)) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NMul (NInt m1) (NInt z1)) (NAdd (NInt z1) (NInt z1))))))].
Lemma with_zipf_model_hold : all_decided with_zipf_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem with_zipf_model :
  exists (alpha_Z beta gamma : R) (D corr entropy horizon loss noise : order),
  (corr ~~ (horizon ^^ ((-1) * beta))) /\ (* correlations *)
  (0 < alpha_Z) /\ (* domain(alpha_Z) *)
  (0 < beta) /\ (* domain(beta) *)
  (0 < gamma) /\ (* domain(gamma) *)
  (entropy ~~ (horizon ^^ ((-1) * gamma))) /\ (* entropy-law *)
  (noise ~~ (D ^^ ((-1) / 2))) /\ (* sampling-noise *)
  (corr ~~ noise) /\ (* stands-out *)
  (power one < power D) /\ (* trend(D) *)
  (power loss < power one) /\ (* trend(loss) *)
  (loss ~~ entropy) /\ (* uses-context *)
  ((1 + alpha_Z) <> 0 /\ loss ~~ (D ^^ (((-1) * alpha_Z) / (1 + alpha_Z)))) (* zipf-of-features *).
Proof.
exists 1, 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)).
exact_no_check (hold with_zipf_model_laws with_zipf_model_hold).
Qed.

(* with-zipf, claim: gamma/(2*beta) = alpha_Z/(1+alpha_Z) *)
Definition with_zipf_claim_zipf_needs_laws : list law := [(Order EQ (TVar k4) (TRaised (TVar k6) (NMul (NInt m1) (NVar k2)))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k3)))); (Order EQ (TVar k8) (TRaised (TVar k3) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TVar k4) (TVar k8)); (Power GT (TVar k3) TOne); (Order EQ (TVar k7) (TVar k5)); (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k1)) (NAdd (NInt z1) (NVar k1)))))); (Not (And (Number NE (NMul (NInt z2) (NVar k2)) (NInt z0)) (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Number EQ (NDiv (NVar k3) (NMul (NInt z2) (NVar k2))) (NDiv (NVar k1) (NAdd (NInt z1) (NVar k1)))))))].
Definition with_zipf_claim_zipf_needs_steps : proof := (Unfold k23 (Unfold k21 (Split k2 (Unfold k8 (Clear k9 e z1 z1 e e q_z1k4 (Clear k10 e z1 z1 e e q_z2k4 (Combine false EQ z1 e l12 q_z2 (r unit e l14 n) (Absurd k16))))) (Split k10 (Unfold k12 (Clear k7 e z1 z1 e e q_z1k2 (Clear k8 e z1 z1 e e q_z2k4 (Clear k14 l18 z1 z1 e e q_z1_z1k2 (Combine false GT z1 e e q_m1 (r unit e l16 (r q_m1 e l20 n)) (Absurd k22)))))) (Unfold k14 (Signs q_z2k2k4_m1k2k6_m1k6 (Clear k17 e z1 z1 e e q_z1k7 (Clear k13 e z1 z2 e e q_z1k7_z2k17 (Clear k15 e z1 z1 e e q_z1k9_m1k17 (Clear k5 e z1 z1 e e q_z1k4k13_z1k9 (Clear k4 e z1 z1 e e q_z1_z1k2 (Clear k6 l28 z1 z1 e l28 q_z1k2k7_z1k2k15_z1k15 (Clear k19 e z1 z1 e e q_m1k11_z1k15 (Clear k11 e z1 z1 e e q_z1k6k13_z1k11 (Combine false GT z1 e e o (r unit e l18_20 (r q_z1k2k6_z1k6 e l22 (r q_z2k2k6_z2k6 e l24 (r q_m2k2k6_m2k6 e l26 (r q_m2k4 e l30 (r q_z2k2k4_z2k4 e l32 (r q_z2k2k4_z2k4 e l34 n))))))) (Absurd k36)))))))))) (Clear k7 e z1 z1 e e q_z1k2 (Clear k8 e z1 z1 e e q_z2k4 (Clear k12 l22 z1 z1 e e q_z1_z1k2 (Clear k16 l22_24 z1 z1 e l22_24 q_m2k2k4_z1k2k6_z1k6 (Combine false GT z1 e e o (r unit l26 l20_20 (r q_m2k2k2k2k4_z1k2k2k2k6_z1k2k2k6 e l18 n)) (Absurd k28)))))) (Clear k17 e z1 z1 e e q_z1k7 (Clear k13 e z1 z2 e e q_z1k7_z2k17 (Clear k15 e z1 z1 e e q_z1k9_m1k17 (Clear k5 e z1 z1 e e q_z1k4k13_z1k9 (Clear k4 e z1 z1 e e q_z1_z1k2 (Clear k6 l28 z1 z1 e l28 q_z1k2k7_z1k2k15_z1k15 (Clear k19 e z1 z1 e e q_m1k11_z1k15 (Clear k11 e z1 z1 e e q_z1k6k13_z1k11 (Combine false GT z1 e e o (r unit e l18_20 (r q_m1k2k6_m1k6 e l22 (r q_m2k2k6_m2k6 e l24 (r q_z2k2k6_z2k6 e l26 (r q_z2k4 e l30 (r q_m2k2k4_m2k4 e l32 (r q_m2k2k4_m2k4 e l34 n))))))) (Absurd k36)))))))))))))))).
Lemma with_zipf_claim_zipf_needs_checked : refutes with_zipf_claim_zipf_needs_laws with_zipf_claim_zipf_needs_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem with_zipf_claim_zipf_needs :
  forall (alpha_Z beta gamma : R) (D corr entropy horizon loss noise : order),
  (corr ~~ (horizon ^^ ((-1) * beta))) -> (* correlations *)
  (0 < alpha_Z) -> (* domain(alpha_Z) *)
  (0 < beta) -> (* domain(beta) *)
  (entropy ~~ (horizon ^^ ((-1) * gamma))) -> (* entropy-law *)
  (noise ~~ (D ^^ ((-1) / 2))) -> (* sampling-noise *)
  (corr ~~ noise) -> (* stands-out *)
  (power one < power D) -> (* trend(D) *)
  (loss ~~ entropy) -> (* uses-context *)
  ((1 + alpha_Z) <> 0 /\ loss ~~ (D ^^ (((-1) * alpha_Z) / (1 + alpha_Z)))) -> (* zipf-of-features *)
  ((2 * beta) <> 0 /\ (1 + alpha_Z) <> 0 /\ (gamma / (2 * beta)) = (alpha_Z / (1 + alpha_Z))).
Proof.
intros alpha_Z beta gamma D corr entropy horizon loss noise given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, given_8, given_9, refuted.
exact_no_check (refute [alpha_Z; beta; gamma] [D; corr; entropy; horizon; loss; noise] with_zipf_claim_zipf_needs_laws with_zipf_claim_zipf_needs_steps with_zipf_claim_zipf_needs_checked).
Qed.

(* with-zipf, law: loss ~ D^(-gamma/(2*beta)) *)
Definition with_zipf_law_laws : list law := [(Order EQ (TVar k4) (TRaised (TVar k6) (NMul (NInt m1) (NVar k2)))); (Number GT (NVar k2) (NInt z0)); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k3)))); (Order EQ (TVar k8) (TRaised (TVar k3) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TVar k4) (TVar k8)); (Order EQ (TVar k7) (TVar k5)); (Not (And (Number NE (NMul (NInt z2) (NVar k2)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k3)) (NMul (NInt z2) (NVar k2)))))))].
Definition with_zipf_law_steps : proof := (Unfold k17 (Split k2 (Unfold k4 (Clear k7 e z1 z1 e e q_z1k4 (Clear k6 e z1 z1 e e q_z2k4 (Combine false EQ z1 e l8 q_z2 (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z2k4 (Clear k8 l10 z1 z1 e l10 q_z2k4k15_z1k6k7 (Split k12 (Clear k15 e z1 z1 e e q_m1k11_z1k15 (Clear k9 e z1 z1 e e q_z1k6k13_z1k11 (Clear k11 e z1 z2 e e q_z1k7_z2k17 (Clear k13 e z1 z1 e e q_z1k9_m1k17 (Clear k5 e z1 z1 e e q_z1k4k13_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w q_m2k4 e e k16 (w q_m2k4 e e k18 (w q_m1k6 e e k20 (w q_m2k6 e e k22 (w q_z2k6 e e k24 n)))))) (Absurd k26))))))) (Clear k15 e z1 z1 e e q_m1k11_z1k15 (Clear k9 e z1 z1 e e q_z1k6k13_z1k11 (Clear k11 e z1 z2 e e q_z1k7_z2k17 (Clear k13 e z1 z1 e e q_z1k9_m1k17 (Clear k5 e z1 z1 e e q_z1k4k13_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w q_z2k4 e e k16 (w q_z2k4 e e k18 (w q_z1k6 e e k20 (w q_z2k6 e e k22 (w q_m2k6 e e k24 n)))))) (Absurd k26))))))))))))).
Lemma with_zipf_law_checked : refutes with_zipf_law_laws with_zipf_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem with_zipf_law :
  forall (alpha_Z beta gamma : R) (D corr entropy horizon loss noise : order),
  (corr ~~ (horizon ^^ ((-1) * beta))) -> (* correlations *)
  (0 < beta) -> (* domain(beta) *)
  (entropy ~~ (horizon ^^ ((-1) * gamma))) -> (* entropy-law *)
  (noise ~~ (D ^^ ((-1) / 2))) -> (* sampling-noise *)
  (corr ~~ noise) -> (* stands-out *)
  (loss ~~ entropy) -> (* uses-context *)
  ((2 * beta) <> 0 /\ loss ~~ (D ^^ (((-1) * gamma) / (2 * beta)))).
Proof.
intros alpha_Z beta gamma D corr entropy horizon loss noise given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [alpha_Z; beta; gamma] [D; corr; entropy; horizon; loss; noise] with_zipf_law_laws with_zipf_law_steps with_zipf_law_checked).
Qed.

(* with-fast-entropy, core: correlations, domain(alpha_Z), domain(beta), entropy-law, sampling-noise, stands-out, trend(D), uses-context, where(with-fast-entropy), zipf-of-features cannot hold together *)
Definition with_fast_entropy_core_laws : list law := [(Order EQ (TVar k4) (TRaised (TVar k6) (NMul (NInt m1) (NVar k2)))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k3)))); (Order EQ (TVar k8) (TRaised (TVar k3) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TVar k4) (TVar k8)); (Power GT (TVar k3) TOne); (Order EQ (TVar k7) (TVar k5)); (Number GE (NVar k3) (NMul (NInt z2) (NVar k2))); (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k1)) (NAdd (NInt z1) (NVar k1))))))].
Definition with_fast_entropy_core_steps : proof := (Unfold k23 (Clear k9 e z1 z1 e e q_z1k4 (Clear k21 e z1 z1 e e q_m2k4_z1k6 (Clear k7 e z1 z1 e e q_z1k2 (Combine false GT z1 e e q_m2k2k4_z1k2k6_z1k6 (r q_z2 e l6 (r unit e l8 (r unit e l10_8 n))) (Clear k17 e z1 z1 e e q_z1k7 (Clear k13 e z1 z2 e e q_z1k7_z2k17 (Clear k15 e z1 z1 e e q_z1k9_m1k17 (Clear k5 e z1 z1 e e q_z1k4k13_z1k9 (Clear k2 e z1 z1 e e q_z1_z1k2 (Clear k4 l22 z1 z1 e l22 q_z1k2k7_z1k2k15_z1k15 (Clear k19 e z1 z1 e e q_m1k11_z1k15 (Clear k11 e z1 z1 e e q_z1k6k13_z1k11 (Combine false GT z1 e e o (r unit e l12_14 (r q_m1k2k6_m1k6 e l16 (r q_m2k2k6_m2k6 e l18 (r q_z2k2k6_z2k6 e l20 (r q_z2k4 e l24 (r q_m2k2k4_m2k4 e l26 (r q_m2k2k4_m2k4 e l28 n))))))) (Absurd k30))))))))))))))).
Lemma with_fast_entropy_core_checked : refutes with_fast_entropy_core_laws with_fast_entropy_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem with_fast_entropy_core :
  forall (alpha_Z beta gamma : R) (D corr entropy horizon loss noise : order),
  (corr ~~ (horizon ^^ ((-1) * beta))) -> (* correlations *)
  (0 < alpha_Z) -> (* domain(alpha_Z) *)
  (0 < beta) -> (* domain(beta) *)
  (entropy ~~ (horizon ^^ ((-1) * gamma))) -> (* entropy-law *)
  (noise ~~ (D ^^ ((-1) / 2))) -> (* sampling-noise *)
  (corr ~~ noise) -> (* stands-out *)
  (power one < power D) -> (* trend(D) *)
  (loss ~~ entropy) -> (* uses-context *)
  ((2 * beta) <= gamma) -> (* where(with-fast-entropy) *)
  ((1 + alpha_Z) <> 0 /\ loss ~~ (D ^^ (((-1) * alpha_Z) / (1 + alpha_Z)))) -> (* zipf-of-features *)
  False.
Proof.
intros alpha_Z beta gamma D corr entropy horizon loss noise given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_10.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, given_8, given_9, given_10.
exact_no_check (refute [alpha_Z; beta; gamma] [D; corr; entropy; horizon; loss; noise] with_fast_entropy_core_laws with_fast_entropy_core_steps with_fast_entropy_core_checked).
Qed.

(* with-fast-entropy, model: with-fast-entropy can hold but for its trends *)
Definition with_fast_entropy_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z2) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z2)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Number GE (NInt z2) (NMul (NInt z2) (NInt z1))); (And (Number NE (NAdd (NInt z1) (NInt z1)) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NMul (NInt m1) (NInt z1)) (NAdd (NInt z1) (NInt z1))))))].
Lemma with_fast_entropy_model_hold : all_decided with_fast_entropy_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem with_fast_entropy_model :
  exists (alpha_Z beta gamma : R) (D corr entropy horizon loss noise : order),
  (corr ~~ (horizon ^^ ((-1) * beta))) /\ (* correlations *)
  (0 < alpha_Z) /\ (* domain(alpha_Z) *)
  (0 < beta) /\ (* domain(beta) *)
  (0 < gamma) /\ (* domain(gamma) *)
  (entropy ~~ (horizon ^^ ((-1) * gamma))) /\ (* entropy-law *)
  (noise ~~ (D ^^ ((-1) / 2))) /\ (* sampling-noise *)
  (corr ~~ noise) /\ (* stands-out *)
  (loss ~~ entropy) /\ (* uses-context *)
  ((2 * beta) <= gamma) /\ (* where(with-fast-entropy) *)
  ((1 + alpha_Z) <> 0 /\ loss ~~ (D ^^ (((-1) * alpha_Z) / (1 + alpha_Z)))) (* zipf-of-features *).
Proof.
exists 1, 1, 2, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold with_fast_entropy_model_laws with_fast_entropy_model_hold).
Qed.
