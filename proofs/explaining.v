(* Theory explaining: 44 theorems; 0 left out.
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
Definition k25 : positive := (25)%positive.
Definition k26 : positive := (26)%positive.
Definition k27 : positive := (27)%positive.
Definition k28 : positive := (28)%positive.
Definition k29 : positive := (29)%positive.
Definition k30 : positive := (30)%positive.
Definition k32 : positive := (32)%positive.
Definition k34 : positive := (34)%positive.
Definition k36 : positive := (36)%positive.
Definition k38 : positive := (38)%positive.
Definition k40 : positive := (40)%positive.
Definition k42 : positive := (42)%positive.
Definition k44 : positive := (44)%positive.
Definition k46 : positive := (46)%positive.
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m4 : Z := (-4)%Z.
Definition m5 : Z := (-5)%Z.
Definition m2849083 : Z := (-2849083)%Z.
Definition m8479271 : Z := (-8479271)%Z.
Definition m10000000 : Z := (-10000000)%Z.
Definition m50000000 : Z := (-50000000)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.
Definition z4 : Z := (4)%Z.
Definition z317 : Z := (317)%Z.
Definition z407 : Z := (407)%Z.
Definition z1000 : Z := (1000)%Z.
Definition z1623 : Z := (1623)%Z.
Definition z1739 : Z := (1739)%Z.
Definition z1829 : Z := (1829)%Z.
Definition z1893 : Z := (1893)%Z.
Definition z5000 : Z := (5000)%Z.
Definition z2713127 : Z := (2713127)%Z.
Definition z2849083 : Z := (2849083)%Z.
Definition z8479271 : Z := (8479271)%Z.
Definition z10000000 : Z := (10000000)%Z.
Definition z25000000 : Z := (25000000)%Z.
Definition z50000000 : Z := (50000000)%Z.
Definition l10 : list positive := (v k10 e).
Definition l10_10 : list positive := (v k10 (v k10 e)).
Definition l10_10_12 : list positive := (v k10 (v k10 (v k12 e))).
Definition l10_12 : list positive := (v k10 (v k12 e)).
Definition l12 : list positive := (v k12 e).
Definition l14 : list positive := (v k14 e).
Definition l14_12 : list positive := (v k14 (v k12 e)).
Definition l16 : list positive := (v k16 e).
Definition l18 : list positive := (v k18 e).
Definition l18_20 : list positive := (v k18 (v k20 e)).
Definition l2 : list positive := (v k2 e).
Definition l20 : list positive := (v k20 e).
Definition l22 : list positive := (v k22 e).
Definition l22_24 : list positive := (v k22 (v k24 e)).
Definition l24 : list positive := (v k24 e).
Definition l24_26 : list positive := (v k24 (v k26 e)).
Definition l26 : list positive := (v k26 e).
Definition l26_28 : list positive := (v k26 (v k28 e)).
Definition l28 : list positive := (v k28 e).
Definition l28_26 : list positive := (v k28 (v k26 e)).
Definition l28_30 : list positive := (v k28 (v k30 e)).
Definition l30 : list positive := (v k30 e).
Definition l30_30_24 : list positive := (v k30 (v k30 (v k24 e))).
Definition l30_36 : list positive := (v k30 (v k36 e)).
Definition l30_40 : list positive := (v k30 (v k40 e)).
Definition l32 : list positive := (v k32 e).
Definition l32_34 : list positive := (v k32 (v k34 e)).
Definition l34 : list positive := (v k34 e).
Definition l34_30 : list positive := (v k34 (v k30 e)).
Definition l34_32 : list positive := (v k34 (v k32 e)).
Definition l36 : list positive := (v k36 e).
Definition l38 : list positive := (v k38 e).
Definition l38_36_36 : list positive := (v k38 (v k36 (v k36 e))).
Definition l38_40 : list positive := (v k38 (v k40 e)).
Definition l4 : list positive := (v k4 e).
Definition l42 : list positive := (v k42 e).
Definition l44 : list positive := (v k44 e).
Definition l6 : list positive := (v k6 e).
Definition l8 : list positive := (v k8 e).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m10000000 : polynomial := (t m10000000 e o).
Definition q_m1_m1k4 : polynomial := (t m1 e (t m1 (v k4 e) o)).
Definition q_m1_m1k6 : polynomial := (t m1 e (t m1 (v k6 e) o)).
Definition q_m1_z1k14 : polynomial := (t m1 e (t z1 (v k14 e) o)).
Definition q_m1_z1k4k8 : polynomial := (t m1 e (t z1 (v k4 (v k8 e)) o)).
Definition q_m1k11 : polynomial := (t m1 (v k11 e) o).
Definition q_m1k19 : polynomial := (t m1 (v k19 e) o).
Definition q_m1k19_z1k27 : polynomial := (t m1 (v k19 e) (t z1 (v k27 e) o)).
Definition q_m1k29 : polynomial := (t m1 (v k29 e) o).
Definition q_m1k2_m1k2k6_z1k6 : polynomial := (t m1 (v k2 e) (t m1 (v k2 (v k6 e)) (t z1 (v k6 e) o))).
Definition q_m1k2_m1k4_z2k6 : polynomial := (t m1 (v k2 e) (t m1 (v k4 e) (t z2 (v k6 e) o))).
Definition q_m1k2_z1k4 : polynomial := (t m1 (v k2 e) (t z1 (v k4 e) o)).
Definition q_m1k4_z1k6 : polynomial := (t m1 (v k4 e) (t z1 (v k6 e) o)).
Definition q_m1k4k8_z1k14 : polynomial := (t m1 (v k4 (v k8 e)) (t z1 (v k14 e) o)).
Definition q_m1k6 : polynomial := (t m1 (v k6 e) o).
Definition q_m1k7 : polynomial := (t m1 (v k7 e) o).
Definition q_m1k8 : polynomial := (t m1 (v k8 e) o).
Definition q_m1k8k29_z1k25 : polynomial := (t m1 (v k8 (v k29 e)) (t z1 (v k25 e) o)).
Definition q_m1k9_z1k11_m2k13 : polynomial := (t m1 (v k9 e) (t z1 (v k11 e) (t m2 (v k13 e) o))).
Definition q_m2 : polynomial := (t m2 e o).
Definition q_m2849083_z10000000k2 : polynomial := (t m2849083 e (t z10000000 (v k2 e) o)).
Definition q_m2849083_z10000000k4 : polynomial := (t m2849083 e (t z10000000 (v k4 e) o)).
Definition q_m2k15_z1k19 : polynomial := (t m2 (v k15 e) (t z1 (v k19 e) o)).
Definition q_m2k2k8_z1k4k8_z1k14 : polynomial := (t m2 (v k2 (v k8 e)) (t z1 (v k4 (v k8 e)) (t z1 (v k14 e) o))).
Definition q_m4 : polynomial := (t m4 e o).
Definition q_m50000000 : polynomial := (t m50000000 e o).
Definition q_m5k11 : polynomial := (t m5 (v k11 e) o).
Definition q_m8479271_z25000000k6 : polynomial := (t m8479271 e (t z25000000 (v k6 e) o)).
Definition q_z10000000 : polynomial := (t z10000000 e o).
Definition q_z1_m1k2 : polynomial := (t z1 e (t m1 (v k2 e) o)).
Definition q_z1_z1k4 : polynomial := (t z1 e (t z1 (v k4 e) o)).
Definition q_z1_z1k6 : polynomial := (t z1 e (t z1 (v k6 e) o)).
Definition q_z1k11 : polynomial := (t z1 (v k11 e) o).
Definition q_z1k11_z2k19 : polynomial := (t z1 (v k11 e) (t z2 (v k19 e) o)).
Definition q_z1k13_z1k19 : polynomial := (t z1 (v k13 e) (t z1 (v k19 e) o)).
Definition q_z1k13_z2k15 : polynomial := (t z1 (v k13 e) (t z2 (v k15 e) o)).
Definition q_z1k19 : polynomial := (t z1 (v k19 e) o).
Definition q_z1k19_m1k27 : polynomial := (t z1 (v k19 e) (t m1 (v k27 e) o)).
Definition q_z1k19_m2k27 : polynomial := (t z1 (v k19 e) (t m2 (v k27 e) o)).
Definition q_z1k19_m4k27 : polynomial := (t z1 (v k19 e) (t m4 (v k27 e) o)).
Definition q_z1k2 : polynomial := (t z1 (v k2 e) o).
Definition q_z1k29 : polynomial := (t z1 (v k29 e) o).
Definition q_z1k2_m1k4 : polynomial := (t z1 (v k2 e) (t m1 (v k4 e) o)).
Definition q_z1k2_m1k6 : polynomial := (t z1 (v k2 e) (t m1 (v k6 e) o)).
Definition q_z1k2k7_z1k21 : polynomial := (t z1 (v k2 (v k7 e)) (t z1 (v k21 e) o)).
Definition q_z1k2k8_m1k14 : polynomial := (t z1 (v k2 (v k8 e)) (t m1 (v k14 e) o)).
Definition q_z1k4 : polynomial := (t z1 (v k4 e) o).
Definition q_z1k4_m1k6 : polynomial := (t z1 (v k4 e) (t m1 (v k6 e) o)).
Definition q_z1k4_z1k4k6_m1k6 : polynomial := (t z1 (v k4 e) (t z1 (v k4 (v k6 e)) (t m1 (v k6 e) o))).
Definition q_z1k4k11_z1k23 : polynomial := (t z1 (v k4 (v k11 e)) (t z1 (v k23 e) o)).
Definition q_z1k4k25_z1k17_z1k25 : polynomial := (t z1 (v k4 (v k25 e)) (t z1 (v k17 e) (t z1 (v k25 e) o))).
Definition q_z1k4k7_z1k21 : polynomial := (t z1 (v k4 (v k7 e)) (t z1 (v k21 e) o)).
Definition q_z1k4k8_m1k14 : polynomial := (t z1 (v k4 (v k8 e)) (t m1 (v k14 e) o)).
Definition q_z1k6 : polynomial := (t z1 (v k6 e) o).
Definition q_z1k6k11_z1k23 : polynomial := (t z1 (v k6 (v k11 e)) (t z1 (v k23 e) o)).
Definition q_z1k7 : polynomial := (t z1 (v k7 e) o).
Definition q_z1k7_z1k19 : polynomial := (t z1 (v k7 e) (t z1 (v k19 e) o)).
Definition q_z1k7_z1k8k21 : polynomial := (t z1 (v k7 e) (t z1 (v k8 (v k21 e)) o)).
Definition q_z1k7_z1k8k27 : polynomial := (t z1 (v k7 e) (t z1 (v k8 (v k27 e)) o)).
Definition q_z1k7_z2k15 : polynomial := (t z1 (v k7 e) (t z2 (v k15 e) o)).
Definition q_z1k7k8_z1k8k8k19 : polynomial := (t z1 (v k7 (v k8 e)) (t z1 (v k8 (v k8 (v k19 e))) o)).
Definition q_z1k8 : polynomial := (t z1 (v k8 e) o).
Definition q_z1k8k19_z4k11 : polynomial := (t z1 (v k8 (v k19 e)) (t z4 (v k11 e) o)).
Definition q_z1k8k27_z1k11 : polynomial := (t z1 (v k8 (v k27 e)) (t z1 (v k11 e) o)).
Definition q_z1k8k29_z1k14k29_z1k17 : polynomial := (t z1 (v k8 (v k29 e)) (t z1 (v k14 (v k29 e)) (t z1 (v k17 e) o))).
Definition q_z1k8k8k19_z1k8k11 : polynomial := (t z1 (v k8 (v k8 (v k19 e))) (t z1 (v k8 (v k11 e)) o)).
Definition q_z1k9 : polynomial := (t z1 (v k9 e) o).
Definition q_z2 : polynomial := (t z2 e o).
Definition q_z2713127 : polynomial := (t z2713127 e o).
Definition q_z2k11 : polynomial := (t z2 (v k11 e) o).
Definition q_z2k7_z1k8k19 : polynomial := (t z2 (v k7 e) (t z1 (v k8 (v k19 e)) o)).
Definition q_z3 : polynomial := (t z3 e o).
Definition q_z4 : polynomial := (t z4 e o).
Definition q_z4k7_z1k8k19 : polynomial := (t z4 (v k7 e) (t z1 (v k8 (v k19 e)) o)).
Definition q_z50000000 : polynomial := (t z50000000 e o).

(* variance-data, model: variance-data can hold *)
Definition variance_data_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NInt z2)))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt z2))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma variance_data_model_hold : all_decided variance_data_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem variance_data_model :
  exists (alpha_K d m_D m_N t : R) (D L N_p N_w dev loss wave : order),
  (dev ~~ (D ^^ ((-1) / 2))) /\ (* data-noise *)
  (0 < alpha_K) /\ (* domain(alpha_K) *)
  (0 < d) /\ (* domain(d) *)
  (0 < t) /\ (* domain(t) *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  (loss ~~ (dev ^^ 2)) /\ (* second-order *)
  (power one < power D) /\ (* trend(D) *)
  (L ~~ one) /\ (* trend(L) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power one < power wave) (* trend(wave) *).
Proof.
exists 1, 1, (1829 / 5000), (1739 / 5000), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold variance_data_model_laws variance_data_model_hold).
Qed.

(* variance-data, claim: loss ~ D^-1 *)
Definition variance_data_claim_variance_data_law_laws : list law := [(Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TVar k9) (TRaised (TVar k7) (NInt z2))); (Not (Order EQ (TVar k9) (TRaised (TVar k3) (NInt m1))))].
Definition variance_data_claim_variance_data_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k7_z1k19 (Split k6 (Clear k5 e z1 z2 e e q_z1k7_z2k15 (Clear k7 e z1 z1 e e q_m2k15_z1k19 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_m1 e e k12 n))) (Absurd k14)))) (Clear k5 e z1 z2 e e q_z1k7_z2k15 (Clear k7 e z1 z1 e e q_m2k15_z1k19 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w unit e e k12 n))) (Absurd k14)))))))).
Lemma variance_data_claim_variance_data_law_checked : refutes variance_data_claim_variance_data_law_laws variance_data_claim_variance_data_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem variance_data_claim_variance_data_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (dev ~~ (D ^^ ((-1) / 2))) -> (* data-noise *)
  (loss ~~ (dev ^^ 2)) -> (* second-order *)
  (loss ~~ (D ^^ (-1))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] variance_data_claim_variance_data_law_laws variance_data_claim_variance_data_law_steps variance_data_claim_variance_data_law_checked).
Qed.

(* variance-data, law: loss ~ D^-1 *)
Definition variance_data_law_laws : list law := [(Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TVar k9) (TRaised (TVar k7) (NInt z2))); (Not (Order EQ (TVar k9) (TRaised (TVar k3) (NInt m1))))].
Definition variance_data_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k7_z1k19 (Split k6 (Clear k5 e z1 z2 e e q_z1k7_z2k15 (Clear k7 e z1 z1 e e q_m2k15_z1k19 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_m1 e e k12 n))) (Absurd k14)))) (Clear k5 e z1 z2 e e q_z1k7_z2k15 (Clear k7 e z1 z1 e e q_m2k15_z1k19 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w unit e e k12 n))) (Absurd k14)))))))).
Lemma variance_data_law_checked : refutes variance_data_law_laws variance_data_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem variance_data_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (dev ~~ (D ^^ ((-1) / 2))) -> (* data-noise *)
  (loss ~~ (dev ^^ 2)) -> (* second-order *)
  (loss ~~ (D ^^ (-1))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] variance_data_law_laws variance_data_law_steps variance_data_law_checked).
Qed.

(* variance-width, model: variance-width can hold *)
Definition variance_width_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt z2))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NInt z2))))].
Lemma variance_width_model_hold : all_decided variance_width_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem variance_width_model :
  exists (alpha_K d m_D m_N t : R) (D L N_p N_w dev loss wave : order),
  (0 < alpha_K) /\ (* domain(alpha_K) *)
  (0 < d) /\ (* domain(d) *)
  (0 < t) /\ (* domain(t) *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* layers *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  (loss ~~ (dev ^^ 2)) /\ (* second-order *)
  (power one < power D) /\ (* trend(D) *)
  (L ~~ one) /\ (* trend(L) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power one < power wave) /\ (* trend(wave) *)
  (dev ~~ (N_w ^^ ((-1) / 2))) (* width-noise *).
Proof.
exists 1, 1, (1829 / 5000), (1739 / 5000), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold variance_width_model_laws variance_width_model_hold).
Qed.

(* variance-width, claim: loss ~ N_w^-1 *)
Definition variance_width_claim_variance_width_law_laws : list law := [(Order EQ (TVar k9) (TRaised (TVar k7) (NInt z2))); (Order EQ (TVar k7) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z2)))); (Not (Order EQ (TVar k9) (TRaised (TVar k6) (NInt m1))))].
Definition variance_width_claim_variance_width_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k13_z1k19 (Split k6 (Clear k7 e z1 z2 e e q_z1k13_z2k15 (Clear k5 e z1 z1 e e q_m2k15_z1k19 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_m1 e e k12 n))) (Absurd k14)))) (Clear k7 e z1 z2 e e q_z1k13_z2k15 (Clear k5 e z1 z1 e e q_m2k15_z1k19 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w unit e e k12 n))) (Absurd k14)))))))).
Lemma variance_width_claim_variance_width_law_checked : refutes variance_width_claim_variance_width_law_laws variance_width_claim_variance_width_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem variance_width_claim_variance_width_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (loss ~~ (dev ^^ 2)) -> (* second-order *)
  (dev ~~ (N_w ^^ ((-1) / 2))) -> (* width-noise *)
  (loss ~~ (N_w ^^ (-1))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] variance_width_claim_variance_width_law_laws variance_width_claim_variance_width_law_steps variance_width_claim_variance_width_law_checked).
Qed.

(* variance-width, claim: loss ~ N_p^(-1/2) *)
Definition variance_width_claim_variance_parameters_law_laws : list law := [(Order EQ (TVar k5) (TTimes (TRaised (TVar k6) (NInt z2)) (TVar k4))); (Order EQ (TVar k9) (TRaised (TVar k7) (NInt z2))); (Order EQ (TVar k4) TOne); (Order EQ (TVar k7) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z2)))); (Not (Order EQ (TVar k9) (TRaised (TVar k5) (NDiv (NInt m1) (NInt z2)))))].
Definition variance_width_claim_variance_parameters_law_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z2 e e q_z1k11_z2k19 (Split k6 (Clear k9 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_m1k9_z1k11_m2k13 (Clear k11 e z1 z2 e e q_z1k13_z2k15 (Clear k7 e z1 z1 e e q_m2k15_z1k19 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_m1 e e k12 (w q_m2 e e k14 (w q_m2 e e k16 n))))) (Absurd k18)))))) (Clear k9 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_m1k9_z1k11_m2k13 (Clear k11 e z1 z2 e e q_z1k13_z2k15 (Clear k7 e z1 z1 e e q_m2k15_z1k19 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w unit e e k12 (w q_z2 e e k14 (w q_z2 e e k16 n))))) (Absurd k18)))))))))).
Lemma variance_width_claim_variance_parameters_law_checked : refutes variance_width_claim_variance_parameters_law_laws variance_width_claim_variance_parameters_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem variance_width_claim_variance_parameters_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* layers *)
  (loss ~~ (dev ^^ 2)) -> (* second-order *)
  (L ~~ one) -> (* trend(L) *)
  (dev ~~ (N_w ^^ ((-1) / 2))) -> (* width-noise *)
  (loss ~~ (N_p ^^ ((-1) / 2))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] variance_width_claim_variance_parameters_law_laws variance_width_claim_variance_parameters_law_steps variance_width_claim_variance_parameters_law_checked).
Qed.

(* variance-width, law: loss << D^(0) ignoring logs *)
Definition variance_width_law_laws : list law := [(Power GT TOne (TVar k9)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k9)))].
Definition variance_width_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k19 (Clear k4 e z1 z1 e e q_z1k19 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma variance_width_law_checked : refutes variance_width_law_laws variance_width_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem variance_width_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (D ^^ 0)).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] variance_width_law_laws variance_width_law_steps variance_width_law_checked).
Qed.

(* resolution-data, model: resolution-data can hold *)
Definition resolution_data_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order GE (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma resolution_data_model_hold : all_decided resolution_data_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_data_model :
  exists (alpha_K d m_D m_N t : R) (D L N_p N_w loss side wave : order),
  (0 < alpha_K) /\ (* domain(alpha_K) *)
  (0 < d) /\ (* domain(d) *)
  (0 < t) /\ (* domain(t) *)
  (loss <~ side) /\ (* lipschitz *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  ((D ** (side ^^ d)) ~~ one) /\ (* nearest-sample *)
  (power one < power D) /\ (* trend(D) *)
  (L ~~ one) /\ (* trend(L) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power one < power wave) (* trend(wave) *).
Proof.
exists 1, 1, (1829 / 5000), (1739 / 5000), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold resolution_data_model_laws resolution_data_model_hold).
Qed.

(* resolution-data, claim: loss <~ D^(-1/d) *)
Definition resolution_data_claim_resolution_data_bound_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order GE (TVar k13) (TVar k9)); (Order EQ (TTimes (TVar k3) (TRaised (TVar k13) (NVar k4))) TOne); (Not (And (Number NE (NVar k4) (NInt z0)) (Order GE (TRaised (TVar k3) (NDiv (NInt m1) (NVar k4))) (TVar k9))))].
Definition resolution_data_claim_resolution_data_bound_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e q_z1k8 (Clear k6 e z1 z1 e e q_z1k8 (Combine false EQ z1 e l8 unit (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k5 e z1 z1 e e q_z1k8 (Clear k7 e z1 z1 e e q_m1k19_z1k27 (Clear k4 e z1 z1 e e q_z1k8 (Clear k8 l14 z1 z1 l14 e q_z1k7k8_z1k8k8k19 (Clear k9 e z1 z1 e e q_z1k7_z1k8k27 (Combine true GT z1 e e o (w unit e l10_10 k12 (w unit e e k16 (w q_m1k8 e e k18 n))) (Absurd k20)))))))))).
Lemma resolution_data_claim_resolution_data_bound_checked : refutes resolution_data_claim_resolution_data_bound_laws resolution_data_claim_resolution_data_bound_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_data_claim_resolution_data_bound :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (0 < d) -> (* domain(d) *)
  (loss <~ side) -> (* lipschitz *)
  ((D ** (side ^^ d)) ~~ one) -> (* nearest-sample *)
  (d <> 0 /\ loss <~ (D ^^ ((-1) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] resolution_data_claim_resolution_data_bound_laws resolution_data_claim_resolution_data_bound_steps resolution_data_claim_resolution_data_bound_checked).
Qed.

(* resolution-data, law: loss <~ D^(-1/d) ignoring logs *)
Definition resolution_data_law_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order GE (TVar k13) (TVar k9)); (Order EQ (TTimes (TVar k3) (TRaised (TVar k13) (NVar k4))) TOne); (Not (And (Number NE (NVar k4) (NInt z0)) (Power GE (TRaised (TVar k3) (NDiv (NInt m1) (NVar k4))) (TVar k9))))].
Definition resolution_data_law_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e q_z1k8 (Clear k6 e z1 z1 e e q_z1k8 (Combine false EQ z1 e l8 unit (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k5 e z1 z1 e e q_z1k8 (Clear k7 e z1 z1 e e q_m1k19_z1k27 (Clear k4 e z1 z1 e e q_z1k8 (Clear k8 l14 z1 z1 l14 e q_z1k7k8_z1k8k8k19 (Clear k9 e z1 z1 e e q_z1k7_z1k8k27 (Combine false GT z1 e e o (r unit e l10_10_12 (r unit e l16 (r q_m1k8 e l18 n))) (Absurd k20)))))))))).
Lemma resolution_data_law_checked : refutes resolution_data_law_laws resolution_data_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_data_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (0 < d) -> (* domain(d) *)
  (loss <~ side) -> (* lipschitz *)
  ((D ** (side ^^ d)) ~~ one) -> (* nearest-sample *)
  (d <> 0 /\ power loss <= power (D ^^ ((-1) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] resolution_data_law_laws resolution_data_law_steps resolution_data_law_checked).
Qed.

(* resolution-parameters, model: resolution-parameters can hold *)
Definition resolution_parameters_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order GE (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma resolution_parameters_model_hold : all_decided resolution_parameters_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_parameters_model :
  exists (alpha_K d m_D m_N t : R) (D L N_p N_w loss side wave : order),
  (0 < alpha_K) /\ (* domain(alpha_K) *)
  (0 < d) /\ (* domain(d) *)
  (0 < t) /\ (* domain(t) *)
  (loss <~ side) /\ (* lipschitz *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  ((N_p ** (side ^^ d)) ~~ one) /\ (* regions *)
  (power one < power D) /\ (* trend(D) *)
  (L ~~ one) /\ (* trend(L) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power one < power wave) (* trend(wave) *).
Proof.
exists 1, 1, (1829 / 5000), (1739 / 5000), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold resolution_parameters_model_laws resolution_parameters_model_hold).
Qed.

(* resolution-parameters, claim: loss <~ N_p^(-1/d) *)
Definition resolution_parameters_claim_resolution_parameters_bound_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order GE (TVar k13) (TVar k9)); (Order EQ (TTimes (TVar k5) (TRaised (TVar k13) (NVar k4))) TOne); (Not (And (Number NE (NVar k4) (NInt z0)) (Order GE (TRaised (TVar k5) (NDiv (NInt m1) (NVar k4))) (TVar k9))))].
Definition resolution_parameters_claim_resolution_parameters_bound_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e q_z1k8 (Clear k6 e z1 z1 e e q_z1k8 (Combine false EQ z1 e l8 unit (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k5 e z1 z1 e e q_z1k8 (Clear k7 e z1 z1 e e q_m1k19_z1k27 (Clear k4 e z1 z1 e e q_z1k8 (Clear k8 l14 z1 z1 l14 e q_z1k8k8k19_z1k8k11 (Clear k9 e z1 z1 e e q_z1k8k27_z1k11 (Combine true GT z1 e e o (w unit e l10_10 k12 (w unit e e k16 (w q_m1k8 e e k18 n))) (Absurd k20)))))))))).
Lemma resolution_parameters_claim_resolution_parameters_bound_checked : refutes resolution_parameters_claim_resolution_parameters_bound_laws resolution_parameters_claim_resolution_parameters_bound_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_parameters_claim_resolution_parameters_bound :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (0 < d) -> (* domain(d) *)
  (loss <~ side) -> (* lipschitz *)
  ((N_p ** (side ^^ d)) ~~ one) -> (* regions *)
  (d <> 0 /\ loss <~ (N_p ^^ ((-1) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] resolution_parameters_claim_resolution_parameters_bound_laws resolution_parameters_claim_resolution_parameters_bound_steps resolution_parameters_claim_resolution_parameters_bound_checked).
Qed.

(* resolution-parameters, law: loss << D^(0) ignoring logs *)
Definition resolution_parameters_law_laws : list law := [(Power GT TOne (TVar k9)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k9)))].
Definition resolution_parameters_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k19 (Clear k4 e z1 z1 e e q_z1k19 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma resolution_parameters_law_checked : refutes resolution_parameters_law_laws resolution_parameters_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_parameters_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (D ^^ 0)).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] resolution_parameters_law_laws resolution_parameters_law_steps resolution_parameters_law_checked).
Qed.

(* resolution-data-linear, model: resolution-data-linear can hold *)
Definition resolution_data_linear_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order GE (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m4)) (TRaised (TVar k2) (NInt z0)))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt m4)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z4))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m4)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma resolution_data_linear_model_hold : all_decided resolution_data_linear_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_data_linear_model :
  exists (alpha_K d m_D m_N t : R) (D L N_p N_w loss side wave : order),
  (0 < alpha_K) /\ (* domain(alpha_K) *)
  (0 < d) /\ (* domain(d) *)
  (0 < t) /\ (* domain(t) *)
  (loss <~ side) /\ (* lipschitz *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  ((D ** (side ^^ d)) ~~ one) /\ (* nearest-sample *)
  (loss ~~ (side ^^ 4)) /\ (* smooth-linear *)
  (power one < power D) /\ (* trend(D) *)
  (L ~~ one) /\ (* trend(L) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power one < power wave) (* trend(wave) *).
Proof.
exists 1, 1, (1829 / 5000), (1739 / 5000), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-4)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold resolution_data_linear_model_laws resolution_data_linear_model_hold).
Qed.

(* resolution-data-linear, claim: loss <~ D^(-1/d) *)
Definition resolution_data_linear_claim_resolution_data_bound_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order GE (TVar k13) (TVar k9)); (Order EQ (TTimes (TVar k3) (TRaised (TVar k13) (NVar k4))) TOne); (Not (And (Number NE (NVar k4) (NInt z0)) (Order GE (TRaised (TVar k3) (NDiv (NInt m1) (NVar k4))) (TVar k9))))].
Definition resolution_data_linear_claim_resolution_data_bound_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e q_z1k8 (Clear k6 e z1 z1 e e q_z1k8 (Combine false EQ z1 e l8 unit (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k5 e z1 z1 e e q_z1k8 (Clear k7 e z1 z1 e e q_m1k19_z1k27 (Clear k4 e z1 z1 e e q_z1k8 (Clear k8 l14 z1 z1 l14 e q_z1k7k8_z1k8k8k19 (Clear k9 e z1 z1 e e q_z1k7_z1k8k27 (Combine true GT z1 e e o (w unit e l10_10 k12 (w unit e e k16 (w q_m1k8 e e k18 n))) (Absurd k20)))))))))).
Lemma resolution_data_linear_claim_resolution_data_bound_checked : refutes resolution_data_linear_claim_resolution_data_bound_laws resolution_data_linear_claim_resolution_data_bound_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_data_linear_claim_resolution_data_bound :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (0 < d) -> (* domain(d) *)
  (loss <~ side) -> (* lipschitz *)
  ((D ** (side ^^ d)) ~~ one) -> (* nearest-sample *)
  (d <> 0 /\ loss <~ (D ^^ ((-1) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] resolution_data_linear_claim_resolution_data_bound_laws resolution_data_linear_claim_resolution_data_bound_steps resolution_data_linear_claim_resolution_data_bound_checked).
Qed.

(* resolution-data-linear, claim: loss ~ D^(-4/d) *)
Definition resolution_data_linear_claim_four_over_d_in_data_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order EQ (TTimes (TVar k3) (TRaised (TVar k13) (NVar k4))) TOne); (Order EQ (TVar k9) (TRaised (TVar k13) (NInt z4))); (Not (And (Number NE (NVar k4) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NInt m4) (NVar k4))))))].
Definition resolution_data_linear_claim_four_over_d_in_data_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e q_z1k8 (Clear k6 e z1 z1 e e q_z1k8 (Combine false EQ z1 e l8 unit (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z1k8 (Clear k8 l10 z1 z1 e l10 q_z4k7_z1k8k19 (Split k12 (Clear k9 e z1 z1 e e q_z1k19_m4k27 (Clear k7 e z1 z1 e e q_z1k7_z1k8k27 (Combine true GT z1 e e o (w unit e e k14 (w q_m1k8 e e k16 (w q_m4 e e k18 n))) (Absurd k20)))) (Clear k9 e z1 z1 e e q_z1k19_m4k27 (Clear k7 e z1 z1 e e q_z1k7_z1k8k27 (Combine true GT z1 e e o (w unit e e k14 (w q_z1k8 e e k16 (w q_z4 e e k18 n))) (Absurd k20)))))))))).
Lemma resolution_data_linear_claim_four_over_d_in_data_checked : refutes resolution_data_linear_claim_four_over_d_in_data_laws resolution_data_linear_claim_four_over_d_in_data_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_data_linear_claim_four_over_d_in_data :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (0 < d) -> (* domain(d) *)
  ((D ** (side ^^ d)) ~~ one) -> (* nearest-sample *)
  (loss ~~ (side ^^ 4)) -> (* smooth-linear *)
  (d <> 0 /\ loss ~~ (D ^^ ((-4) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] resolution_data_linear_claim_four_over_d_in_data_laws resolution_data_linear_claim_four_over_d_in_data_steps resolution_data_linear_claim_four_over_d_in_data_checked).
Qed.

(* resolution-data-linear, law: loss ~ D^(-4/d) *)
Definition resolution_data_linear_law_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order EQ (TTimes (TVar k3) (TRaised (TVar k13) (NVar k4))) TOne); (Order EQ (TVar k9) (TRaised (TVar k13) (NInt z4))); (Not (And (Number NE (NVar k4) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NInt m4) (NVar k4))))))].
Definition resolution_data_linear_law_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e q_z1k8 (Clear k6 e z1 z1 e e q_z1k8 (Combine false EQ z1 e l8 unit (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z1k8 (Clear k8 l10 z1 z1 e l10 q_z4k7_z1k8k19 (Split k12 (Clear k9 e z1 z1 e e q_z1k19_m4k27 (Clear k7 e z1 z1 e e q_z1k7_z1k8k27 (Combine true GT z1 e e o (w unit e e k14 (w q_m1k8 e e k16 (w q_m4 e e k18 n))) (Absurd k20)))) (Clear k9 e z1 z1 e e q_z1k19_m4k27 (Clear k7 e z1 z1 e e q_z1k7_z1k8k27 (Combine true GT z1 e e o (w unit e e k14 (w q_z1k8 e e k16 (w q_z4 e e k18 n))) (Absurd k20)))))))))).
Lemma resolution_data_linear_law_checked : refutes resolution_data_linear_law_laws resolution_data_linear_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_data_linear_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (0 < d) -> (* domain(d) *)
  ((D ** (side ^^ d)) ~~ one) -> (* nearest-sample *)
  (loss ~~ (side ^^ 4)) -> (* smooth-linear *)
  (d <> 0 /\ loss ~~ (D ^^ ((-4) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] resolution_data_linear_law_laws resolution_data_linear_law_steps resolution_data_linear_law_checked).
Qed.

(* resolution-data-constant, model: resolution-data-constant can hold *)
Definition resolution_data_constant_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order GE (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0)))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z2))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma resolution_data_constant_model_hold : all_decided resolution_data_constant_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_data_constant_model :
  exists (alpha_K d m_D m_N t : R) (D L N_p N_w loss side wave : order),
  (0 < alpha_K) /\ (* domain(alpha_K) *)
  (0 < d) /\ (* domain(d) *)
  (0 < t) /\ (* domain(t) *)
  (loss <~ side) /\ (* lipschitz *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  ((D ** (side ^^ d)) ~~ one) /\ (* nearest-sample *)
  (loss ~~ (side ^^ 2)) /\ (* smooth-constant *)
  (power one < power D) /\ (* trend(D) *)
  (L ~~ one) /\ (* trend(L) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power one < power wave) (* trend(wave) *).
Proof.
exists 1, 1, (1829 / 5000), (1739 / 5000), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-2)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold resolution_data_constant_model_laws resolution_data_constant_model_hold).
Qed.

(* resolution-data-constant, claim: loss <~ D^(-1/d) *)
Definition resolution_data_constant_claim_resolution_data_bound_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order GE (TVar k13) (TVar k9)); (Order EQ (TTimes (TVar k3) (TRaised (TVar k13) (NVar k4))) TOne); (Not (And (Number NE (NVar k4) (NInt z0)) (Order GE (TRaised (TVar k3) (NDiv (NInt m1) (NVar k4))) (TVar k9))))].
Definition resolution_data_constant_claim_resolution_data_bound_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e q_z1k8 (Clear k6 e z1 z1 e e q_z1k8 (Combine false EQ z1 e l8 unit (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k5 e z1 z1 e e q_z1k8 (Clear k7 e z1 z1 e e q_m1k19_z1k27 (Clear k4 e z1 z1 e e q_z1k8 (Clear k8 l14 z1 z1 l14 e q_z1k7k8_z1k8k8k19 (Clear k9 e z1 z1 e e q_z1k7_z1k8k27 (Combine true GT z1 e e o (w unit e l10_10 k12 (w unit e e k16 (w q_m1k8 e e k18 n))) (Absurd k20)))))))))).
Lemma resolution_data_constant_claim_resolution_data_bound_checked : refutes resolution_data_constant_claim_resolution_data_bound_laws resolution_data_constant_claim_resolution_data_bound_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_data_constant_claim_resolution_data_bound :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (0 < d) -> (* domain(d) *)
  (loss <~ side) -> (* lipschitz *)
  ((D ** (side ^^ d)) ~~ one) -> (* nearest-sample *)
  (d <> 0 /\ loss <~ (D ^^ ((-1) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] resolution_data_constant_claim_resolution_data_bound_laws resolution_data_constant_claim_resolution_data_bound_steps resolution_data_constant_claim_resolution_data_bound_checked).
Qed.

(* resolution-data-constant, claim: loss ~ D^(-2/d) *)
Definition resolution_data_constant_claim_two_over_d_in_data_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order EQ (TTimes (TVar k3) (TRaised (TVar k13) (NVar k4))) TOne); (Order EQ (TVar k9) (TRaised (TVar k13) (NInt z2))); (Not (And (Number NE (NVar k4) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NInt m2) (NVar k4))))))].
Definition resolution_data_constant_claim_two_over_d_in_data_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e q_z1k8 (Clear k6 e z1 z1 e e q_z1k8 (Combine false EQ z1 e l8 unit (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z1k8 (Clear k8 l10 z1 z1 e l10 q_z2k7_z1k8k19 (Split k12 (Clear k9 e z1 z1 e e q_z1k19_m2k27 (Clear k7 e z1 z1 e e q_z1k7_z1k8k27 (Combine true GT z1 e e o (w unit e e k14 (w q_m1k8 e e k16 (w q_m2 e e k18 n))) (Absurd k20)))) (Clear k9 e z1 z1 e e q_z1k19_m2k27 (Clear k7 e z1 z1 e e q_z1k7_z1k8k27 (Combine true GT z1 e e o (w unit e e k14 (w q_z1k8 e e k16 (w q_z2 e e k18 n))) (Absurd k20)))))))))).
Lemma resolution_data_constant_claim_two_over_d_in_data_checked : refutes resolution_data_constant_claim_two_over_d_in_data_laws resolution_data_constant_claim_two_over_d_in_data_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_data_constant_claim_two_over_d_in_data :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (0 < d) -> (* domain(d) *)
  ((D ** (side ^^ d)) ~~ one) -> (* nearest-sample *)
  (loss ~~ (side ^^ 2)) -> (* smooth-constant *)
  (d <> 0 /\ loss ~~ (D ^^ ((-2) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] resolution_data_constant_claim_two_over_d_in_data_laws resolution_data_constant_claim_two_over_d_in_data_steps resolution_data_constant_claim_two_over_d_in_data_checked).
Qed.

(* resolution-data-constant, law: loss ~ D^(-2/d) *)
Definition resolution_data_constant_law_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order EQ (TTimes (TVar k3) (TRaised (TVar k13) (NVar k4))) TOne); (Order EQ (TVar k9) (TRaised (TVar k13) (NInt z2))); (Not (And (Number NE (NVar k4) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NInt m2) (NVar k4))))))].
Definition resolution_data_constant_law_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e q_z1k8 (Clear k6 e z1 z1 e e q_z1k8 (Combine false EQ z1 e l8 unit (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z1k8 (Clear k8 l10 z1 z1 e l10 q_z2k7_z1k8k19 (Split k12 (Clear k9 e z1 z1 e e q_z1k19_m2k27 (Clear k7 e z1 z1 e e q_z1k7_z1k8k27 (Combine true GT z1 e e o (w unit e e k14 (w q_m1k8 e e k16 (w q_m2 e e k18 n))) (Absurd k20)))) (Clear k9 e z1 z1 e e q_z1k19_m2k27 (Clear k7 e z1 z1 e e q_z1k7_z1k8k27 (Combine true GT z1 e e o (w unit e e k14 (w q_z1k8 e e k16 (w q_z2 e e k18 n))) (Absurd k20)))))))))).
Lemma resolution_data_constant_law_checked : refutes resolution_data_constant_law_laws resolution_data_constant_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_data_constant_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (0 < d) -> (* domain(d) *)
  ((D ** (side ^^ d)) ~~ one) -> (* nearest-sample *)
  (loss ~~ (side ^^ 2)) -> (* smooth-constant *)
  (d <> 0 /\ loss ~~ (D ^^ ((-2) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] resolution_data_constant_law_laws resolution_data_constant_law_steps resolution_data_constant_law_checked).
Qed.

(* resolution-parameters-linear, model: resolution-parameters-linear can hold *)
Definition resolution_parameters_linear_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z4))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z4))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z4))) (TRaised (TVar k2) (NInt z0))) (NInt z1))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z4))) (TRaised (TVar k2) (NInt z0))) (NInt z4))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z4))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma resolution_parameters_linear_model_hold : all_decided resolution_parameters_linear_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_parameters_linear_model :
  exists (alpha_K d m_D m_N t : R) (D L N_p N_w loss side wave : order),
  (0 < alpha_K) /\ (* domain(alpha_K) *)
  (0 < d) /\ (* domain(d) *)
  (0 < t) /\ (* domain(t) *)
  (loss <~ side) /\ (* lipschitz *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  ((N_p ** (side ^^ d)) ~~ one) /\ (* regions *)
  (loss ~~ (side ^^ 4)) /\ (* smooth-linear *)
  (power one < power D) /\ (* trend(D) *)
  (L ~~ one) /\ (* trend(L) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power one < power wave) (* trend(wave) *).
Proof.
exists 1, 1, (1829 / 5000), (1739 / 5000), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ (1 / 4)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 4)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold resolution_parameters_linear_model_laws resolution_parameters_linear_model_hold).
Qed.

(* resolution-parameters-linear, claim: loss <~ N_p^(-1/d) *)
Definition resolution_parameters_linear_claim_resolution_parameters_bound_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order GE (TVar k13) (TVar k9)); (Order EQ (TTimes (TVar k5) (TRaised (TVar k13) (NVar k4))) TOne); (Not (And (Number NE (NVar k4) (NInt z0)) (Order GE (TRaised (TVar k5) (NDiv (NInt m1) (NVar k4))) (TVar k9))))].
Definition resolution_parameters_linear_claim_resolution_parameters_bound_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e q_z1k8 (Clear k6 e z1 z1 e e q_z1k8 (Combine false EQ z1 e l8 unit (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k5 e z1 z1 e e q_z1k8 (Clear k7 e z1 z1 e e q_m1k19_z1k27 (Clear k4 e z1 z1 e e q_z1k8 (Clear k8 l14 z1 z1 l14 e q_z1k8k8k19_z1k8k11 (Clear k9 e z1 z1 e e q_z1k8k27_z1k11 (Combine true GT z1 e e o (w unit e l10_10 k12 (w unit e e k16 (w q_m1k8 e e k18 n))) (Absurd k20)))))))))).
Lemma resolution_parameters_linear_claim_resolution_parameters_bound_checked : refutes resolution_parameters_linear_claim_resolution_parameters_bound_laws resolution_parameters_linear_claim_resolution_parameters_bound_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_parameters_linear_claim_resolution_parameters_bound :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (0 < d) -> (* domain(d) *)
  (loss <~ side) -> (* lipschitz *)
  ((N_p ** (side ^^ d)) ~~ one) -> (* regions *)
  (d <> 0 /\ loss <~ (N_p ^^ ((-1) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] resolution_parameters_linear_claim_resolution_parameters_bound_laws resolution_parameters_linear_claim_resolution_parameters_bound_steps resolution_parameters_linear_claim_resolution_parameters_bound_checked).
Qed.

(* resolution-parameters-linear, claim: loss ~ N_p^(-4/d) *)
Definition resolution_parameters_linear_claim_four_over_d_in_parameters_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order EQ (TTimes (TVar k5) (TRaised (TVar k13) (NVar k4))) TOne); (Order EQ (TVar k9) (TRaised (TVar k13) (NInt z4))); (Not (And (Number NE (NVar k4) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k5) (NDiv (NInt m4) (NVar k4))))))].
Definition resolution_parameters_linear_claim_four_over_d_in_parameters_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e q_z1k8 (Clear k6 e z1 z1 e e q_z1k8 (Combine false EQ z1 e l8 unit (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z1k8 (Clear k8 l10 z1 z1 e l10 q_z1k8k19_z4k11 (Split k12 (Clear k9 e z1 z1 e e q_z1k19_m4k27 (Clear k7 e z1 z1 e e q_z1k8k27_z1k11 (Combine true GT z1 e e o (w unit e e k14 (w q_m1k8 e e k16 (w q_m4 e e k18 n))) (Absurd k20)))) (Clear k9 e z1 z1 e e q_z1k19_m4k27 (Clear k7 e z1 z1 e e q_z1k8k27_z1k11 (Combine true GT z1 e e o (w unit e e k14 (w q_z1k8 e e k16 (w q_z4 e e k18 n))) (Absurd k20)))))))))).
Lemma resolution_parameters_linear_claim_four_over_d_in_parameters_checked : refutes resolution_parameters_linear_claim_four_over_d_in_parameters_laws resolution_parameters_linear_claim_four_over_d_in_parameters_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_parameters_linear_claim_four_over_d_in_parameters :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (0 < d) -> (* domain(d) *)
  ((N_p ** (side ^^ d)) ~~ one) -> (* regions *)
  (loss ~~ (side ^^ 4)) -> (* smooth-linear *)
  (d <> 0 /\ loss ~~ (N_p ^^ ((-4) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] resolution_parameters_linear_claim_four_over_d_in_parameters_laws resolution_parameters_linear_claim_four_over_d_in_parameters_steps resolution_parameters_linear_claim_four_over_d_in_parameters_checked).
Qed.

(* resolution-parameters-linear, law: loss << D^(0) ignoring logs *)
Definition resolution_parameters_linear_law_laws : list law := [(Power GT TOne (TVar k9)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k9)))].
Definition resolution_parameters_linear_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k19 (Clear k4 e z1 z1 e e q_z1k19 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma resolution_parameters_linear_law_checked : refutes resolution_parameters_linear_law_laws resolution_parameters_linear_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_parameters_linear_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (D ^^ 0)).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] resolution_parameters_linear_law_laws resolution_parameters_linear_law_steps resolution_parameters_linear_law_checked).
Qed.

(* duality, model: duality can hold *)
Definition duality_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma duality_model_hold : all_decided duality_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem duality_model :
  exists (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w loss loss_D loss_N wave : order),
  (0 < alpha_K) /\ (* domain(alpha_K) *)
  (0 < d) /\ (* domain(d) *)
  (0 < t) /\ (* domain(t) *)
  ((loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_N ~~ (N_p ^^ ((-1) * alpha_N)))) /\ (* exponents *)
  (one <~ D /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_D ~~ (tail_series D one ((-1) * (1 + alpha_K)))) /\ (* kernel-data *)
  (one <~ N_p /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_N ~~ (tail_series N_p one ((-1) * (1 + alpha_K)))) /\ (* kernel-features *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  (power one < power D) /\ (* trend(D) *)
  (L ~~ one) /\ (* trend(L) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power one < power wave) (* trend(wave) *).
Proof.
exists 1, 1, 1, 1, (1829 / 5000), (1739 / 5000), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold duality_model_laws duality_model_hold).
Qed.

(* duality, claim: alpha_D = alpha_N *)
Definition duality_claim_duality_law_laws : list law := [(And (Order EQ (TVar k10) (TRaised (TVar k3) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3))))); (And (Order GE (TVar k3) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))))); (And (Order GE (TVar k5) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k11) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))))); (Power GT (TVar k3) TOne); (Power GT (TVar k5) TOne); (Not (Number EQ (NVar k1) (NVar k3)))].
Definition duality_claim_duality_law_steps : proof := (Unfold k15 (Unfold k5 (Unfold k7 (Unfold k10 (Unfold k9 (Unfold k18 (Unfold k2 (Signs q_z1k2_m1k4 (Clear k11 e z1 z1 e e q_z1k7 (Clear k4 e z1 z1 e e q_z1k2k7_z1k21 (Clear k14 e z1 z1 e e q_z1k4k7_z1k21 (Combine false GT z1 e e o (r unit e l26_28 (r q_m1 e l30 (r unit e l32 n))) (Absurd k34))))) (Signs q_z1k4_m1k6 (Clear k13 e z1 z1 e e q_z1k11 (Clear k6 e z1 z1 e e q_z1k6k11_z1k23 (Clear k22 e z1 z1 e e q_z1k4k11_z1k23 (Combine false GT z1 e e o (r unit e l28_30 (r unit e l32 (r q_m1 e l34 n))) (Absurd k36))))) (Clear k24 e z1 z1 e e q_z1k2_m1k6 (Combine false GT z1 e e o (r unit l30 e (r q_m1k2_m1k4_z2k6 e l26 (r q_m1k4_z1k6 e l28 n))) (Absurd k32))) (Clear k13 e z1 z1 e e q_z1k11 (Clear k6 e z1 z1 e e q_z1k6k11_z1k23 (Clear k22 e z1 z1 e e q_z1k4k11_z1k23 (Combine false GT z1 e e o (r unit e l28_30 (r q_m1 e l32 (r unit e l34 n))) (Absurd k36)))))) (Clear k11 e z1 z1 e e q_z1k7 (Clear k4 e z1 z1 e e q_z1k2k7_z1k21 (Clear k14 e z1 z1 e e q_z1k4k7_z1k21 (Combine false GT z1 e e o (r unit e l26_28 (r unit e l30 (r q_m1 e l32 n))) (Absurd k34))))))))))))).
Lemma duality_claim_duality_law_checked : refutes duality_claim_duality_law_laws duality_claim_duality_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem duality_claim_duality_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  ((loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_N ~~ (N_p ^^ ((-1) * alpha_N)))) -> (* exponents *)
  (one <~ D /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_D ~~ (tail_series D one ((-1) * (1 + alpha_K)))) -> (* kernel-data *)
  (one <~ N_p /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_N ~~ (tail_series N_p one ((-1) * (1 + alpha_K)))) -> (* kernel-features *)
  (power one < power D) -> (* trend(D) *)
  (power one < power N_p) -> (* trend(N_p) *)
  (alpha_D = alpha_N).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] duality_claim_duality_law_laws duality_claim_duality_law_steps duality_claim_duality_law_checked).
Qed.

(* duality, claim: alpha_D = alpha_K *)
Definition duality_claim_spectrum_law_laws : list law := [(And (Order EQ (TVar k10) (TRaised (TVar k3) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3))))); (And (Order GE (TVar k3) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))))); (Power GT (TVar k3) TOne); (Not (Number EQ (NVar k1) (NVar k2)))].
Definition duality_claim_spectrum_law_steps : proof := (Unfold k11 (Unfold k5 (Unfold k7 (Unfold k10 (Unfold k2 (Signs q_z1k2_m1k4 (Clear k9 e z1 z1 e e q_z1k7 (Clear k4 e z1 z1 e e q_z1k2k7_z1k21 (Clear k14 e z1 z1 e e q_z1k4k7_z1k21 (Combine false GT z1 e e o (r unit e l18_20 (r q_m1 e l22 (r unit e l24 n))) (Absurd k26))))) (Clear k16 e z1 z1 e e q_z1k2_m1k4 (Combine false GT z1 e e o (r unit l20 e (r q_m1k2_z1k4 e l18 n)) (Absurd k22))) (Clear k9 e z1 z1 e e q_z1k7 (Clear k4 e z1 z1 e e q_z1k2k7_z1k21 (Clear k14 e z1 z1 e e q_z1k4k7_z1k21 (Combine false GT z1 e e o (r unit e l18_20 (r unit e l22 (r q_m1 e l24 n))) (Absurd k26))))))))))).
Lemma duality_claim_spectrum_law_checked : refutes duality_claim_spectrum_law_laws duality_claim_spectrum_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem duality_claim_spectrum_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  ((loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_N ~~ (N_p ^^ ((-1) * alpha_N)))) -> (* exponents *)
  (one <~ D /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_D ~~ (tail_series D one ((-1) * (1 + alpha_K)))) -> (* kernel-data *)
  (power one < power D) -> (* trend(D) *)
  (alpha_D = alpha_K).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] duality_claim_spectrum_law_laws duality_claim_spectrum_law_steps duality_claim_spectrum_law_checked).
Qed.

(* duality, law: loss << D^(0) ignoring logs *)
Definition duality_law_laws : list law := [(Power GT TOne (TVar k9)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k9)))].
Definition duality_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k19 (Clear k4 e z1 z1 e e q_z1k19 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma duality_law_checked : refutes duality_law_laws duality_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem duality_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (D ^^ 0)).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] duality_law_laws duality_law_steps duality_law_checked).
Qed.

(* duality-and-refit, model: duality-and-refit can hold *)
Definition duality_and_refit_model_laws : list law := [(Number GT (NDiv (NInt z1) (NInt z3)) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z3))))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z3)))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z1) (NInt z3)))))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z1) (NInt z3)))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z1) (NInt z3)))))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z1) (NInt z3)))))))); (And (Number GE (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1) (NInt z3)))); (And (Number GE (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1) (NInt z3)))); (And (Number EQ (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z1) (NInt z3))) (Number EQ (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z1) (NInt z3)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma duality_and_refit_model_hold : all_decided duality_and_refit_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem duality_and_refit_model :
  exists (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w loss loss_D loss_N wave : order),
  (0 < alpha_K) /\ (* domain(alpha_K) *)
  (0 < d) /\ (* domain(d) *)
  (0 < t) /\ (* domain(t) *)
  ((loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_N ~~ (N_p ^^ ((-1) * alpha_N)))) /\ (* exponents *)
  (one <~ D /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_D ~~ (tail_series D one ((-1) * (1 + alpha_K)))) /\ (* kernel-data *)
  (one <~ N_p /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_N ~~ (tail_series N_p one ((-1) * (1 + alpha_K)))) /\ (* kernel-features *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  ((alpha_N = m_N) /\ (alpha_D = m_D)) /\ (* refit *)
  (power one < power D) /\ (* trend(D) *)
  (L ~~ one) /\ (* trend(L) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power one < power wave) (* trend(wave) *).
Proof.
exists (1 / 3), (1 / 3), (1 / 3), 1, (1 / 3), (1 / 3), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold duality_and_refit_model_laws duality_and_refit_model_hold).
Qed.

(* duality-and-refit, law: loss << D^(0) ignoring logs *)
Definition duality_and_refit_law_laws : list law := [(Power GT TOne (TVar k9)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k9)))].
Definition duality_and_refit_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k19 (Clear k4 e z1 z1 e e q_z1k19 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma duality_and_refit_law_checked : refutes duality_and_refit_law_laws duality_and_refit_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem duality_and_refit_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (D ^^ 0)).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] duality_and_refit_law_laws duality_and_refit_law_steps duality_and_refit_law_checked).
Qed.

(* duality-and-hoffmann, core: exponents, hoffmann, kernel-data, kernel-features, trend(D), trend(N_p) cannot hold together *)
Definition duality_and_hoffmann_core_laws : list law := [(And (Order EQ (TVar k10) (TRaised (TVar k3) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3))))); (And (Number EQ (NVar k3) (NDiv (NInt z8479271) (NInt z25000000))) (Number EQ (NVar k1) (NDiv (NInt z2849083) (NInt z10000000)))); (And (Order GE (TVar k3) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))))); (And (Order GE (TVar k5) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k11) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))))); (Power GT (TVar k3) TOne); (Power GT (TVar k5) TOne)].
Definition duality_and_hoffmann_core_steps : proof := (Unfold k5 (Unfold k7 (Unfold k9 (Unfold k12 (Unfold k11 (Unfold k20 (Signs q_m2849083_z10000000k4 (Clear k13 e z1 z1 e e q_z1k7 (Clear k2 e z1 z1 e e q_z1k2k7_z1k21 (Clear k8 e z1 z10000000 e e q_m2849083_z10000000k2 (Clear k16 e z1 z1 e e q_z1k4k7_z1k21 (Combine false GT z1 e e o (r unit e l28_26 (r q_z10000000 e l30 (r q_m1k7 e l32 (r q_m10000000 e l34 n)))) (Absurd k36)))))) (Clear k15 e z1 z1 e e q_z1k11 (Clear k24 e z1 z1 e e q_z1k4k11_z1k23 (Clear k4 e z1 z1 e e q_z1k6k11_z1k23 (Clear k6 e z1 z25000000 e e q_m8479271_z25000000k6 (Combine false GT z1 e e o (r q_z2713127 e l28 (r q_z50000000 e l30 (r q_m5k11 e l26 (r q_m50000000 e l32 (r q_z2k11 e l34 n))))) (Absurd k36)))))) (Clear k13 e z1 z1 e e q_z1k7 (Clear k2 e z1 z1 e e q_z1k2k7_z1k21 (Clear k8 e z1 z10000000 e e q_m2849083_z10000000k2 (Clear k16 e z1 z1 e e q_z1k4k7_z1k21 (Combine false GT z1 e e o (r unit e l28_26 (r q_m10000000 e l30 (r q_z1k7 e l32 (r q_z10000000 e l34 n)))) (Absurd k36))))))))))))).
Lemma duality_and_hoffmann_core_checked : refutes duality_and_hoffmann_core_laws duality_and_hoffmann_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem duality_and_hoffmann_core :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  ((loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_N ~~ (N_p ^^ ((-1) * alpha_N)))) -> (* exponents *)
  ((alpha_N = (8479271 / 25000000)) /\ (alpha_D = (2849083 / 10000000))) -> (* hoffmann *)
  (one <~ D /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_D ~~ (tail_series D one ((-1) * (1 + alpha_K)))) -> (* kernel-data *)
  (one <~ N_p /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_N ~~ (tail_series N_p one ((-1) * (1 + alpha_K)))) -> (* kernel-features *)
  (power one < power D) -> (* trend(D) *)
  (power one < power N_p) -> (* trend(N_p) *)
  False.
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2 given_3 given_4 given_5 given_6.
generalize given_1, given_2, given_3, given_4, given_5, given_6.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] duality_and_hoffmann_core_laws duality_and_hoffmann_core_steps duality_and_hoffmann_core_checked).
Qed.

(* duality-and-hoffmann, model: duality-and-hoffmann can hold but for its trends *)
Definition duality_and_hoffmann_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z2849083) (NInt z10000000))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z8479271) (NInt z25000000)))))); (And (Number EQ (NDiv (NInt z8479271) (NInt z25000000)) (NDiv (NInt z8479271) (NInt z25000000))) (Number EQ (NDiv (NInt z2849083) (NInt z10000000)) (NDiv (NInt z2849083) (NInt z10000000)))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000))))].
Lemma duality_and_hoffmann_model_hold : all_decided duality_and_hoffmann_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem duality_and_hoffmann_model :
  exists (alpha_D alpha_K alpha_N d m_D m_N t : R) (D N_p loss_D loss_N : order),
  (0 < alpha_K) /\ (* domain(alpha_K) *)
  (0 < d) /\ (* domain(d) *)
  (0 < t) /\ (* domain(t) *)
  ((loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_N ~~ (N_p ^^ ((-1) * alpha_N)))) /\ (* exponents *)
  ((alpha_N = (8479271 / 25000000)) /\ (alpha_D = (2849083 / 10000000))) /\ (* hoffmann *)
  (one <~ D /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_D ~~ (tail_series D one ((-1) * (1 + alpha_K)))) /\ (* kernel-data *)
  (one <~ N_p /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_N ~~ (tail_series N_p one ((-1) * (1 + alpha_K)))) /\ (* kernel-features *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) (* measured(m_N) *).
Proof.
exists (2849083 / 10000000), 1, (8479271 / 25000000), 1, (1829 / 5000), (1739 / 5000), 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold duality_and_hoffmann_model_laws duality_and_hoffmann_model_hold).
Qed.

(* duality-and-quanta, core: exponents, kernel-data, kernel-features, quanta, trend(D), trend(N_p) cannot hold together *)
Definition duality_and_quanta_core_laws : list law := [(And (Order EQ (TVar k10) (TRaised (TVar k3) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3))))); (And (Order GE (TVar k3) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))))); (And (Order GE (TVar k5) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k11) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))))); (And (Number NE (NVar k1) (NInt z0)) (And (Number NE (NVar k3) (NInt z0)) (Number EQ (NDiv (NInt z1) (NVar k1)) (NAdd (NDiv (NInt z1) (NVar k3)) (NInt z1))))); (Power GT (TVar k3) TOne); (Power GT (TVar k5) TOne)].
Definition duality_and_quanta_core_steps : proof := (Unfold k5 (Unfold k7 (Unfold k8 (Unfold k9 (Unfold k16 (Unfold k11 (Unfold k24 (Signs q_z1_z1k6 (Signs q_z1k4_z1k4k6_m1k6 (Clear k13 e z1 z1 e e q_z1k7 (Clear k2 e z1 z1 e e q_z1k2k7_z1k21 (Clear k22 e z1 z1 e e q_z1k2 (Clear k26 l38 z1 z1 e e q_z1k6 (Clear k28 l38_40 z1 z1 e l38_40 q_m1k2_m1k2k6_z1k6 (Clear k12 e z1 z1 e e q_z1k4k7_z1k21 (Combine false GT z1 e e o (r unit e l34_32 (r unit e l30_36 (r q_z1k7 e l42 (r q_m1_m1k6 e l44 n)))) (Absurd k46)))))))) (Clear k10 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z1k6 (r unit e l34_30 (r q_m1 e l32 n)) (Clear k15 e z1 z1 e e q_z1k11 (Clear k20 e z1 z1 e e q_z1k4k11_z1k23 (Clear k4 e z1 z1 e e q_z1k6k11_z1k23 (Combine false GT z1 e e o (r unit e l38_36_36 (r unit e l30_40 (r q_m1k11 e l32 (r q_m1_m1k6 e l42 n)))) (Absurd k44))))))) (Clear k13 e z1 z1 e e q_z1k7 (Clear k2 e z1 z1 e e q_z1k2k7_z1k21 (Clear k22 e z1 z1 e e q_z1k2 (Clear k26 l38 z1 z1 e e q_z1k6 (Clear k28 l38_40 z1 z1 e l38_40 q_m1k2_m1k2k6_z1k6 (Clear k12 e z1 z1 e e q_z1k4k7_z1k21 (Combine false GT z1 e e o (r unit e l34_32 (r q_m1 e l30_36 (r q_m1k7 e l42 (r q_z1_z1k6 e l44 n)))) (Absurd k46))))))))) (Clear k22 e z1 z1 e e q_z1k2 (Clear k26 l32 z1 z1 e e q_z1k6 (Clear k28 l32_34 z1 z1 e l32_34 q_m1k2_m1k2k6_z1k6 (Combine false EQ z1 e e unit (r q_m1 e l36 (r q_z1_m1k2 e l30 n)) (Absurd k38))))) (Signs q_z1k4_z1k4k6_m1k6 (Clear k13 e z1 z1 e e q_z1k7 (Clear k2 e z1 z1 e e q_z1k2k7_z1k21 (Clear k22 e z1 z1 e e q_z1k2 (Clear k26 l38 z1 z1 e e q_z1k6 (Clear k28 l38_40 z1 z1 e l38_40 q_m1k2_m1k2k6_z1k6 (Clear k12 e z1 z1 e e q_z1k4k7_z1k21 (Combine false GT z1 e e o (r unit e l34_32 (r q_m1 e l30_36 (r q_z1k7 e l42 (r q_m1_m1k6 e l44 n)))) (Absurd k46)))))))) (Clear k10 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_m1k6 (r unit e l34_30 (r unit e l32 n)) (Clear k15 e z1 z1 e e q_z1k11 (Clear k20 e z1 z1 e e q_z1k4k11_z1k23 (Clear k4 e z1 z1 e e q_z1k6k11_z1k23 (Combine false GT z1 e e o (r unit e l38_36_36 (r q_m1 e l30_40 (r q_m1k11 e l32 (r q_m1_m1k6 e l42 n)))) (Absurd k44))))))) (Clear k13 e z1 z1 e e q_z1k7 (Clear k2 e z1 z1 e e q_z1k2k7_z1k21 (Clear k22 e z1 z1 e e q_z1k2 (Clear k26 l38 z1 z1 e e q_z1k6 (Clear k28 l38_40 z1 z1 e l38_40 q_m1k2_m1k2k6_z1k6 (Clear k12 e z1 z1 e e q_z1k4k7_z1k21 (Combine false GT z1 e e o (r unit e l34_32 (r unit e l30_36 (r q_m1k7 e l42 (r q_z1_z1k6 e l44 n)))) (Absurd k46))))))))))))))))).
Lemma duality_and_quanta_core_checked : refutes duality_and_quanta_core_laws duality_and_quanta_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem duality_and_quanta_core :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  ((loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_N ~~ (N_p ^^ ((-1) * alpha_N)))) -> (* exponents *)
  (one <~ D /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_D ~~ (tail_series D one ((-1) * (1 + alpha_K)))) -> (* kernel-data *)
  (one <~ N_p /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_N ~~ (tail_series N_p one ((-1) * (1 + alpha_K)))) -> (* kernel-features *)
  (alpha_D <> 0 /\ alpha_N <> 0 /\ (1 / alpha_D) = ((1 / alpha_N) + 1)) -> (* quanta *)
  (power one < power D) -> (* trend(D) *)
  (power one < power N_p) -> (* trend(N_p) *)
  False.
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2 given_3 given_4 given_5 given_6.
generalize given_1, given_2, given_3, given_4, given_5, given_6.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] duality_and_quanta_core_laws duality_and_quanta_core_steps duality_and_quanta_core_checked).
Qed.

(* duality-and-quanta, model: duality-and-quanta can hold but for its trends *)
Definition duality_and_quanta_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt m1)))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt m1) (NInt z2)))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (And (Number NE (NInt m1) (NInt z0)) (And (Number NE (NDiv (NInt m1) (NInt z2)) (NInt z0)) (Number EQ (NDiv (NInt z1) (NInt m1)) (NAdd (NDiv (NInt z1) (NDiv (NInt m1) (NInt z2))) (NInt z1)))))].
Lemma duality_and_quanta_model_hold : all_decided duality_and_quanta_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem duality_and_quanta_model :
  exists (alpha_D alpha_K alpha_N d m_D m_N t : R) (D N_p loss_D loss_N : order),
  (0 < alpha_K) /\ (* domain(alpha_K) *)
  (0 < d) /\ (* domain(d) *)
  (0 < t) /\ (* domain(t) *)
  ((loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_N ~~ (N_p ^^ ((-1) * alpha_N)))) /\ (* exponents *)
  (one <~ D /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_D ~~ (tail_series D one ((-1) * (1 + alpha_K)))) /\ (* kernel-data *)
  (one <~ N_p /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_N ~~ (tail_series N_p one ((-1) * (1 + alpha_K)))) /\ (* kernel-features *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  (alpha_D <> 0 /\ alpha_N <> 0 /\ (1 / alpha_D) = ((1 / alpha_N) + 1)) (* quanta *).
Proof.
exists (-1), 1, ((-1) / 2), 1, (1829 / 5000), (1739 / 5000), 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold duality_and_quanta_model_laws duality_and_quanta_model_hold).
Qed.

(* bound-as-law, core: equality, smooth-linear, trend(loss) cannot hold together *)
Definition bound_as_law_core_laws : list law := [(Order EQ (TVar k9) (TVar k13)); (Order EQ (TVar k9) (TRaised (TVar k13) (NInt z4))); (Power GT TOne (TVar k9))].
Definition bound_as_law_core_steps : proof := (Clear k9 e z1 z1 e e q_m1k19 (Clear k5 e z1 z1 e e q_z1k19_m1k27 (Clear k7 e z1 z1 e e q_z1k19_m4k27 (Combine false GT z1 e e o (r q_z3 e l2 (r q_z4 e l4 (r q_m1 e l6 n))) (Absurd k8))))).
Lemma bound_as_law_core_checked : refutes bound_as_law_core_laws bound_as_law_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem bound_as_law_core :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (loss ~~ side) -> (* equality *)
  (loss ~~ (side ^^ 4)) -> (* smooth-linear *)
  (power loss < power one) -> (* trend(loss) *)
  False.
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2 given_3.
generalize given_1, given_2, given_3.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] bound_as_law_core_laws bound_as_law_core_steps bound_as_law_core_checked).
Qed.

(* bound-as-law, model: bound-as-law can hold but for its trends *)
Definition bound_as_law_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z1))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z4)))].
Lemma bound_as_law_model_hold : all_decided bound_as_law_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem bound_as_law_model :
  exists (alpha_K d m_D m_N t : R) (N_p loss side : order),
  (0 < alpha_K) /\ (* domain(alpha_K) *)
  (0 < d) /\ (* domain(d) *)
  (0 < t) /\ (* domain(t) *)
  (loss ~~ side) /\ (* equality *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  ((N_p ** (side ^^ d)) ~~ one) /\ (* regions *)
  (loss ~~ (side ^^ 4)) (* smooth-linear *).
Proof.
exists 1, 1, (1829 / 5000), (1739 / 5000), 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold bound_as_law_model_laws bound_as_law_model_hold).
Qed.

(* kernel-on-manifold, model: kernel-on-manifold can hold *)
Definition kernel_on_manifold_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma kernel_on_manifold_model_hold : all_decided kernel_on_manifold_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem kernel_on_manifold_model :
  exists (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w eigenvalue loss loss_D loss_N mode wave : order),
  (0 < alpha_K) /\ (* domain(alpha_K) *)
  (0 < d) /\ (* domain(d) *)
  (0 < t) /\ (* domain(t) *)
  ((loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_N ~~ (N_p ^^ ((-1) * alpha_N)))) /\ (* exponents *)
  (eigenvalue ~~ (wave ^^ ((-1) * (d + t)))) /\ (* kernel-cusp *)
  (one <~ D /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_D ~~ (tail_series D one ((-1) * (1 + alpha_K)))) /\ (* kernel-data *)
  (one <~ N_p /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_N ~~ (tail_series N_p one ((-1) * (1 + alpha_K)))) /\ (* kernel-features *)
  (eigenvalue ~~ (mode ^^ ((-1) * (1 + alpha_K)))) /\ (* kernel-spectrum *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  (mode ~~ (wave ^^ d)) /\ (* modes-on-manifold *)
  (power one < power D) /\ (* trend(D) *)
  (L ~~ one) /\ (* trend(L) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power one < power wave) (* trend(wave) *).
Proof.
exists 1, 1, 1, 1, (1829 / 5000), (1739 / 5000), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-2)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold kernel_on_manifold_model_laws kernel_on_manifold_model_hold).
Qed.

(* kernel-on-manifold, claim: alpha_K = t/d *)
Definition kernel_on_manifold_claim_spectrum_and_dimension_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order EQ (TVar k8) (TRaised (TVar k14) (NMul (NInt m1) (NAdd (NVar k4) (NVar k7))))); (Order EQ (TVar k8) (TRaised (TVar k12) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))); (Order EQ (TVar k12) (TRaised (TVar k14) (NVar k4))); (Power GT (TVar k14) TOne); (Not (And (Number NE (NVar k4) (NInt z0)) (Number EQ (NVar k2) (NDiv (NVar k7) (NVar k4)))))].
Definition kernel_on_manifold_claim_spectrum_and_dimension_steps : proof := (Unfold k15 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e q_z1k8 (Clear k6 e z1 z1 e e q_z1k8 (Combine false EQ z1 e l8 unit (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Signs q_z1k4k8_m1k14 (Clear k13 e z1 z1 e e q_z1k29 (Clear k9 e z1 z1 e e q_z1k4k25_z1k17_z1k25 (Clear k7 e z1 z1 e e q_z1k8k29_z1k14k29_z1k17 (Clear k11 e z1 z1 e e q_m1k8k29_z1k25 (Combine false GT z1 e e o (r unit e l10_12 (r q_m1 e l14 (r unit e l16 (r q_z1_z1k4 e l18 n)))) (Absurd k20)))))) (Clear k4 e z1 z1 e e q_z1k8 (Clear k8 l12 z1 z1 e l12 q_z1k4k8_m1k14 (Combine false GT z1 e e o (r unit l14 e (r q_m1k4k8_z1k14 e l10 n)) (Absurd k16)))) (Clear k13 e z1 z1 e e q_z1k29 (Clear k9 e z1 z1 e e q_z1k4k25_z1k17_z1k25 (Clear k7 e z1 z1 e e q_z1k8k29_z1k14k29_z1k17 (Clear k11 e z1 z1 e e q_m1k8k29_z1k25 (Combine false GT z1 e e o (r unit e l10_12 (r unit e l14 (r q_m1 e l16 (r q_m1_m1k4 e l18 n)))) (Absurd k20)))))))))).
Lemma kernel_on_manifold_claim_spectrum_and_dimension_checked : refutes kernel_on_manifold_claim_spectrum_and_dimension_laws kernel_on_manifold_claim_spectrum_and_dimension_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem kernel_on_manifold_claim_spectrum_and_dimension :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (0 < d) -> (* domain(d) *)
  (eigenvalue ~~ (wave ^^ ((-1) * (d + t)))) -> (* kernel-cusp *)
  (eigenvalue ~~ (mode ^^ ((-1) * (1 + alpha_K)))) -> (* kernel-spectrum *)
  (mode ~~ (wave ^^ d)) -> (* modes-on-manifold *)
  (power one < power wave) -> (* trend(wave) *)
  (d <> 0 /\ alpha_K = (t / d)).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] kernel_on_manifold_claim_spectrum_and_dimension_laws kernel_on_manifold_claim_spectrum_and_dimension_steps kernel_on_manifold_claim_spectrum_and_dimension_checked).
Qed.

(* kernel-on-manifold, claim: alpha_D = t/d *)
Definition kernel_on_manifold_claim_kernel_data_and_dimension_laws : list law := [(Number GT (NVar k4) (NInt z0)); (And (Order EQ (TVar k10) (TRaised (TVar k3) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3))))); (Order EQ (TVar k8) (TRaised (TVar k14) (NMul (NInt m1) (NAdd (NVar k4) (NVar k7))))); (And (Order GE (TVar k3) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))))); (Order EQ (TVar k8) (TRaised (TVar k12) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))); (Order EQ (TVar k12) (TRaised (TVar k14) (NVar k4))); (Power GT (TVar k3) TOne); (Power GT (TVar k14) TOne); (Not (And (Number NE (NVar k4) (NInt z0)) (Number EQ (NVar k1) (NDiv (NVar k7) (NVar k4)))))].
Definition kernel_on_manifold_claim_kernel_data_and_dimension_steps : proof := (Unfold k21 (Unfold k7 (Unfold k11 (Unfold k10 (Split k2 (Unfold k16 (Clear k5 e z1 z1 e e q_z1k8 (Clear k18 e z1 z1 e e q_z1k8 (Combine false EQ z1 e l20 unit (r unit e l22 n) (Absurd k24))))) (Unfold k18 (Signs q_z1k4k8_m1k14 (Clear k19 e z1 z1 e e q_z1k29 (Clear k15 e z1 z1 e e q_m1k8k29_z1k25 (Clear k13 e z1 z1 e e q_z1k4k25_z1k17_z1k25 (Clear k9 e z1 z1 e e q_z1k8k29_z1k14k29_z1k17 (Combine false GT z1 e e o (r unit e l22_24 (r q_z1_z1k4 e l26 (r q_m1 e l28 (r unit e l30 n)))) (Absurd k32)))))) (Signs q_z1k2_m1k4 (Clear k17 e z1 z1 e e q_z1k7 (Clear k4 e z1 z1 e e q_z1k2k7_z1k21 (Clear k14 e z1 z1 e e q_z1k4k7_z1k21 (Combine false GT z1 e e o (r unit e l24_26 (r q_m1 e l28 (r unit e l30 n))) (Absurd k32))))) (Clear k16 e z1 z1 e e q_z1k8 (Clear k20 l26 z1 z1 e l26 q_z1k2k8_m1k14 (Clear k5 e z1 z1 e e q_z1k8 (Combine false GT z1 e e o (r unit l28 e (r q_m2k2k8_z1k4k8_z1k14 e l22 (r q_m1k2_z1k4 e l30_30_24 n))) (Absurd k32))))) (Clear k17 e z1 z1 e e q_z1k7 (Clear k4 e z1 z1 e e q_z1k2k7_z1k21 (Clear k14 e z1 z1 e e q_z1k4k7_z1k21 (Combine false GT z1 e e o (r unit e l24_26 (r unit e l28 (r q_m1 e l30 n))) (Absurd k32)))))) (Clear k19 e z1 z1 e e q_z1k29 (Clear k15 e z1 z1 e e q_m1k8k29_z1k25 (Clear k13 e z1 z1 e e q_z1k4k25_z1k17_z1k25 (Clear k9 e z1 z1 e e q_z1k8k29_z1k14k29_z1k17 (Combine false GT z1 e e o (r unit e l22_24 (r q_m1_m1k4 e l26 (r unit e l28 (r q_m1 e l30 n)))) (Absurd k32))))))))))))).
Lemma kernel_on_manifold_claim_kernel_data_and_dimension_checked : refutes kernel_on_manifold_claim_kernel_data_and_dimension_laws kernel_on_manifold_claim_kernel_data_and_dimension_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem kernel_on_manifold_claim_kernel_data_and_dimension :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (0 < d) -> (* domain(d) *)
  ((loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_N ~~ (N_p ^^ ((-1) * alpha_N)))) -> (* exponents *)
  (eigenvalue ~~ (wave ^^ ((-1) * (d + t)))) -> (* kernel-cusp *)
  (one <~ D /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_D ~~ (tail_series D one ((-1) * (1 + alpha_K)))) -> (* kernel-data *)
  (eigenvalue ~~ (mode ^^ ((-1) * (1 + alpha_K)))) -> (* kernel-spectrum *)
  (mode ~~ (wave ^^ d)) -> (* modes-on-manifold *)
  (power one < power D) -> (* trend(D) *)
  (power one < power wave) -> (* trend(wave) *)
  (d <> 0 /\ alpha_D = (t / d)).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, given_8, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] kernel_on_manifold_claim_kernel_data_and_dimension_laws kernel_on_manifold_claim_kernel_data_and_dimension_steps kernel_on_manifold_claim_kernel_data_and_dimension_checked).
Qed.

(* kernel-on-manifold, law: loss << D^(0) ignoring logs *)
Definition kernel_on_manifold_law_laws : list law := [(Power GT TOne (TVar k9)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k9)))].
Definition kernel_on_manifold_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k19 (Clear k4 e z1 z1 e e q_z1k19 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma kernel_on_manifold_law_checked : refutes kernel_on_manifold_law_laws kernel_on_manifold_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem kernel_on_manifold_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (D ^^ 0)).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] kernel_on_manifold_law_laws kernel_on_manifold_law_steps kernel_on_manifold_law_checked).
Qed.

(* tangent-kernel, model: tangent-kernel can hold *)
Definition tangent_kernel_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (Number EQ (NInt z1) (NInt z1)); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma tangent_kernel_model_hold : all_decided tangent_kernel_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem tangent_kernel_model :
  exists (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w eigenvalue loss loss_D loss_N mode wave : order),
  (0 < alpha_K) /\ (* domain(alpha_K) *)
  (0 < d) /\ (* domain(d) *)
  (0 < t) /\ (* domain(t) *)
  ((loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_N ~~ (N_p ^^ ((-1) * alpha_N)))) /\ (* exponents *)
  (eigenvalue ~~ (wave ^^ ((-1) * (d + t)))) /\ (* kernel-cusp *)
  (one <~ D /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_D ~~ (tail_series D one ((-1) * (1 + alpha_K)))) /\ (* kernel-data *)
  (one <~ N_p /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_N ~~ (tail_series N_p one ((-1) * (1 + alpha_K)))) /\ (* kernel-features *)
  (eigenvalue ~~ (mode ^^ ((-1) * (1 + alpha_K)))) /\ (* kernel-spectrum *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  (mode ~~ (wave ^^ d)) /\ (* modes-on-manifold *)
  (t = 1) /\ (* tangent-kernel *)
  (power one < power D) /\ (* trend(D) *)
  (L ~~ one) /\ (* trend(L) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power one < power wave) (* trend(wave) *).
Proof.
exists 1, 1, 1, 1, (1829 / 5000), (1739 / 5000), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-2)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold tangent_kernel_model_laws tangent_kernel_model_hold).
Qed.

(* tangent-kernel, claim: loss_D ~ D^(-1/d) *)
Definition tangent_kernel_claim_tangent_kernel_law_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order EQ (TVar k8) (TRaised (TVar k14) (NMul (NInt m1) (NAdd (NVar k4) (NVar k7))))); (And (Order GE (TVar k3) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))))); (Order EQ (TVar k8) (TRaised (TVar k12) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))); (Order EQ (TVar k12) (TRaised (TVar k14) (NVar k4))); (Number EQ (NVar k7) (NInt z1)); (Power GT (TVar k14) TOne); (Not (And (Number NE (NVar k4) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k3) (NDiv (NInt m1) (NVar k4))))))].
Definition tangent_kernel_claim_tangent_kernel_law_steps : proof := (Unfold k19 (Unfold k9 (Unfold k6 (Signs q_m1_z1k4k8 (Clear k17 e z1 z1 e e q_z1k29 (Clear k13 e z1 z1 e e q_m1k8k29_z1k25 (Clear k11 e z1 z1 e e q_z1k4k25_z1k17_z1k25 (Clear k7 e z1 z1 e e q_z1k8k29_z1k14k29_z1k17 (Clear k15 e z1 z1 e e q_m1_z1k14 (Combine false GT z1 e e o (r unit e l14_12 (r q_z1_z1k4 e l16 (r q_m1 e l18 (r unit e l20 (r q_m1k29 e l22 n))))) (Absurd k24))))))) (Split k2 (Unfold k14 (Clear k5 e z1 z1 e e q_z1k8 (Clear k16 e z1 z1 e e q_z1k8 (Combine false EQ z1 e l18 unit (r unit e l20 n) (Absurd k22))))) (Unfold k16 (Clear k14 e z1 z1 e e q_z1k8 (Clear k18 l20 z1 z1 e l20 q_z1k7_z1k8k21 (Split k22 (Clear k5 e z1 z1 e e q_z1k8 (Clear k10 e z1 z1 e e q_z1k4k7_z1k21 (Combine true GT z1 e e o (w unit e e k24 (w q_m1k8 e e k28 (r q_z1k7 e l12 n))) (Absurd k30)))) (Clear k5 e z1 z1 e e q_z1k8 (Clear k10 e z1 z1 e e q_z1k4k7_z1k21 (Combine true GT z1 e e o (w unit e e k24 (w q_z1k8 e e k28 (r q_m1k7 e l12 n))) (Absurd k30))))))))) (Clear k17 e z1 z1 e e q_z1k29 (Clear k13 e z1 z1 e e q_m1k8k29_z1k25 (Clear k11 e z1 z1 e e q_z1k4k25_z1k17_z1k25 (Clear k7 e z1 z1 e e q_z1k8k29_z1k14k29_z1k17 (Clear k15 e z1 z1 e e q_m1_z1k14 (Combine false GT z1 e e o (r unit e l14_12 (r q_m1_m1k4 e l16 (r unit e l18 (r q_m1 e l20 (r q_z1k29 e l22 n))))) (Absurd k24))))))))))).
Lemma tangent_kernel_claim_tangent_kernel_law_checked : refutes tangent_kernel_claim_tangent_kernel_law_laws tangent_kernel_claim_tangent_kernel_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem tangent_kernel_claim_tangent_kernel_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (0 < d) -> (* domain(d) *)
  (eigenvalue ~~ (wave ^^ ((-1) * (d + t)))) -> (* kernel-cusp *)
  (one <~ D /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_D ~~ (tail_series D one ((-1) * (1 + alpha_K)))) -> (* kernel-data *)
  (eigenvalue ~~ (mode ^^ ((-1) * (1 + alpha_K)))) -> (* kernel-spectrum *)
  (mode ~~ (wave ^^ d)) -> (* modes-on-manifold *)
  (t = 1) -> (* tangent-kernel *)
  (power one < power wave) -> (* trend(wave) *)
  (d <> 0 /\ loss_D ~~ (D ^^ ((-1) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] tangent_kernel_claim_tangent_kernel_law_laws tangent_kernel_claim_tangent_kernel_law_steps tangent_kernel_claim_tangent_kernel_law_checked).
Qed.

(* tangent-kernel, law: loss << D^(0) ignoring logs *)
Definition tangent_kernel_law_laws : list law := [(Power GT TOne (TVar k9)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k9)))].
Definition tangent_kernel_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k19 (Clear k4 e z1 z1 e e q_z1k19 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma tangent_kernel_law_checked : refutes tangent_kernel_law_laws tangent_kernel_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem tangent_kernel_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N t : R) (D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (D ^^ 0)).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N t D L N_p N_w dev eigenvalue loss loss_D loss_N mode side wave given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N; t] [D; L; N_p; N_w; dev; eigenvalue; loss; loss_D; loss_N; mode; side; wave] tangent_kernel_law_laws tangent_kernel_law_steps tangent_kernel_law_checked).
Qed.
