(* Theory resource: 17 theorems; 0 left out.
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
Definition k30 : positive := (30)%positive.
Definition k32 : positive := (32)%positive.
Definition k34 : positive := (34)%positive.
Definition k36 : positive := (36)%positive.
Definition k38 : positive := (38)%positive.
Definition k40 : positive := (40)%positive.
Definition k42 : positive := (42)%positive.
Definition k44 : positive := (44)%positive.
Definition k46 : positive := (46)%positive.
Definition k48 : positive := (48)%positive.
Definition k50 : positive := (50)%positive.
Definition k52 : positive := (52)%positive.
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m3 : Z := (-3)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.
Definition l10 : list positive := (v k10 e).
Definition l12 : list positive := (v k12 e).
Definition l14 : list positive := (v k14 e).
Definition l24 : list positive := (v k24 e).
Definition l26 : list positive := (v k26 e).
Definition l28 : list positive := (v k28 e).
Definition l30 : list positive := (v k30 e).
Definition l40 : list positive := (v k40 e).
Definition l42 : list positive := (v k42 e).
Definition l6 : list positive := (v k6 e).
Definition l8 : list positive := (v k8 e).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m1k11_z1k27 : polynomial := (t m1 (v k11 e) (t z1 (v k27 e) o)).
Definition q_m1k13_z1k27 : polynomial := (t m1 (v k13 e) (t z1 (v k27 e) o)).
Definition q_m1k15_m2k19 : polynomial := (t m1 (v k15 e) (t m2 (v k19 e) o)).
Definition q_m1k19 : polynomial := (t m1 (v k19 e) o).
Definition q_m1k21_z1k25 : polynomial := (t m1 (v k21 e) (t z1 (v k25 e) o)).
Definition q_m1k23_z1k25 : polynomial := (t m1 (v k23 e) (t z1 (v k25 e) o)).
Definition q_m1k7_z1k15_m2k17 : polynomial := (t m1 (v k7 e) (t z1 (v k15 e) (t m2 (v k17 e) o))).
Definition q_m2 : polynomial := (t m2 e o).
Definition q_m3 : polynomial := (t m3 e o).
Definition q_m3k9_z1k15 : polynomial := (t m3 (v k9 e) (t z1 (v k15 e) o)).
Definition q_z1k11_m1k13 : polynomial := (t z1 (v k11 e) (t m1 (v k13 e) o)).
Definition q_z1k11_z1k21 : polynomial := (t z1 (v k11 e) (t z1 (v k21 e) o)).
Definition q_z1k13_z1k23 : polynomial := (t z1 (v k13 e) (t z1 (v k23 e) o)).
Definition q_z1k15_z2k19 : polynomial := (t z1 (v k15 e) (t z2 (v k19 e) o)).
Definition q_z1k15_z3k19 : polynomial := (t z1 (v k15 e) (t z3 (v k19 e) o)).
Definition q_z1k19 : polynomial := (t z1 (v k19 e) o).
Definition q_z1k19_m1k25 : polynomial := (t z1 (v k19 e) (t m1 (v k25 e) o)).
Definition q_z1k7 : polynomial := (t z1 (v k7 e) o).
Definition q_z1k7_m1k17 : polynomial := (t z1 (v k7 e) (t m1 (v k17 e) o)).
Definition q_z1k9_m1k17 : polynomial := (t z1 (v k9 e) (t m1 (v k17 e) o)).
Definition q_z1k9_m1k27 : polynomial := (t z1 (v k9 e) (t m1 (v k27 e) o)).
Definition q_z1k9_z1k19 : polynomial := (t z1 (v k9 e) (t z1 (v k19 e) o)).
Definition q_z2 : polynomial := (t z2 e o).
Definition q_z3 : polynomial := (t z3 e o).

(* composite, model: composite can hold *)
Definition composite_model_laws : list law := [(And (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt m1))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma composite_model_hold : all_decided composite_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem composite_model :
  exists (L N N_1 N_2 N_p N_w loss loss_1 loss_2 : order),
  ((loss_1 ~~ (N_1 ^^ (-1))) /\ (loss_2 ~~ (N_2 ^^ (-1)))) /\ (* H1 *)
  (N_1 ~~ N_2) /\ (* H2 *)
  (loss ~~ (largest loss_1 [loss_2])) /\ (* H3 *)
  (N ~~ (largest N_1 [N_2])) /\ (* resource *)
  (power one < power L) /\ (* trend(L) *)
  (power one < power N) /\ (* trend(N) *)
  (power one < power N_1) /\ (* trend(N_1) *)
  (power one < power N_2) /\ (* trend(N_2) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power loss_1 < power one) /\ (* trend(loss_1) *)
  (power loss_2 < power one) (* trend(loss_2) *).
Proof.
exists ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold composite_model_laws composite_model_hold).
Qed.

(* composite, claim: loss ~ N^-1 *)
Definition composite_claim_theorem_laws : list law := [(And (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))) (Order EQ (TVar k11) (TRaised (TVar k6) (NInt m1)))); (Order EQ (TVar k5) (TVar k6)); (And (Order GE (TVar k12) (TVar k10)) (And (Order GE (TVar k12) (TVar k11)) (Or (Order EQ (TVar k12) (TVar k10)) (Order EQ (TVar k12) (TVar k11))))); (Order EQ (TVar k9) (TVar k12)); (And (Order GE (TVar k13) (TVar k5)) (And (Order GE (TVar k13) (TVar k6)) (Or (Order EQ (TVar k13) (TVar k5)) (Order EQ (TVar k13) (TVar k6))))); (Order EQ (TVar k4) (TVar k13)); (Not (Order EQ (TVar k9) (TRaised (TVar k4) (NInt m1))))].
Definition composite_claim_theorem_steps : proof := (Unfold k17 (Unfold k5 (Unfold k2 (Clear k8 e z1 z1 e e q_z1k9_z1k19 (Split k10 (Unfold k9 (Unfold k16 (Split k20 (Unfold k13 (Unfold k26 (Split k30 (Clear k32 e z1 z1 e e q_m1k11_z1k27 (Clear k4 e z1 z1 e e q_z1k11_z1k21 (Clear k22 e z1 z1 e e q_m1k21_z1k25 (Clear k11 e z1 z1 e e q_z1k19_m1k25 (Clear k15 e z1 z1 e e q_z1k9_m1k27 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 (w q_m1 e e k40 (w q_m1 e e k42 n)))))) (Absurd k44))))))) (Clear k32 e z1 z1 e e q_m1k13_z1k27 (Clear k22 e z1 z1 e e q_m1k21_z1k25 (Clear k4 e z1 z1 e e q_z1k11_z1k21 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k11 e z1 z1 e e q_z1k19_m1k25 (Clear k15 e z1 z1 e e q_z1k9_m1k27 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 (w unit e e k40 (w q_m1 e e k42 (w q_m1 e e k44 n))))))) (Absurd k46))))))))))) (Unfold k13 (Unfold k26 (Split k30 (Clear k32 e z1 z1 e e q_m1k11_z1k27 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k6 e z1 z1 e e q_z1k13_z1k23 (Clear k22 e z1 z1 e e q_m1k23_z1k25 (Clear k11 e z1 z1 e e q_z1k19_m1k25 (Clear k15 e z1 z1 e e q_z1k9_m1k27 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 (w q_m1 e e k40 (w q_m1 e e k42 (w q_m1 e e k44 n))))))) (Absurd k46)))))))) (Clear k32 e z1 z1 e e q_m1k13_z1k27 (Clear k6 e z1 z1 e e q_z1k13_z1k23 (Clear k22 e z1 z1 e e q_m1k23_z1k25 (Clear k11 e z1 z1 e e q_z1k19_m1k25 (Clear k15 e z1 z1 e e q_z1k9_m1k27 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 (w q_m1 e e k40 (w q_m1 e e k42 n)))))) (Absurd k44))))))))))))) (Unfold k13 (Unfold k16 (Clear k18 e z1 z1 e e q_m1k13_z1k27 (Clear k6 e z1 z1 e e q_z1k13_z1k23 (Clear k15 e z1 z1 e e q_z1k9_m1k27 (Unfold k9 (Unfold k30 (Clear k32 e z1 z1 e e q_m1k23_z1k25 (Clear k11 e z1 z1 e e q_z1k19_m1k25 (Combine true GT z1 e e o (w unit e e k12 (w unit e e k22 (w unit e e k24 (w unit e e k26 (w unit e e k36 (w unit e e k38 n)))))) (Absurd k40)))))))))))))))).
Lemma composite_claim_theorem_checked : refutes composite_claim_theorem_laws composite_claim_theorem_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem composite_claim_theorem :
  forall (L N N_1 N_2 N_p N_w loss loss_1 loss_2 : order),
  ((loss_1 ~~ (N_1 ^^ (-1))) /\ (loss_2 ~~ (N_2 ^^ (-1)))) -> (* H1 *)
  (N_1 ~~ N_2) -> (* H2 *)
  (loss ~~ (largest loss_1 [loss_2])) -> (* H3 *)
  (N ~~ (largest N_1 [N_2])) -> (* resource *)
  (loss ~~ (N ^^ (-1))).
Proof.
intros L N N_1 N_2 N_p N_w loss loss_1 loss_2 given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest loss_1 [loss_2])).
pose (value_2 := (largest N_1 [N_2])).
generalize given_1, given_2, (largest_spec [loss_2] loss_1), given_3, (largest_spec [N_2] N_1), given_4, refuted.
exact_no_check (refute [] [L; N; N_1; N_2; N_p; N_w; loss; loss_1; loss_2; value_1; value_2] composite_claim_theorem_laws composite_claim_theorem_steps composite_claim_theorem_checked).
Qed.

(* composite, law: loss << N_p^(0) ignoring logs *)
Definition composite_law_laws : list law := [(Power GT TOne (TVar k9)); (Not (Power GT (TRaised (TVar k7) (NInt z0)) (TVar k9)))].
Definition composite_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k19 (Clear k4 e z1 z1 e e q_z1k19 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma composite_law_checked : refutes composite_law_laws composite_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem composite_law :
  forall (L N N_1 N_2 N_p N_w loss loss_1 loss_2 : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (N_p ^^ 0)).
Proof.
intros L N N_1 N_2 N_p N_w loss loss_1 loss_2 given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [] [L; N; N_1; N_2; N_p; N_w; loss; loss_1; loss_2] composite_law_laws composite_law_steps composite_law_checked).
Qed.

(* redundancy, model: redundancy can hold *)
Definition redundancy_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))].
Lemma redundancy_model_hold : all_decided redundancy_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem redundancy_model :
  exists (L N N_1 N_2 N_p N_w loss loss_1 loss_2 : order),
  (N ~~ N_w) /\ (* A1 *)
  (L ~~ N_w) /\ (* A2 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* A3 *)
  ((loss_1 ~~ (N_1 ^^ (-1))) /\ (loss_2 ~~ (N_2 ^^ (-1)))) /\ (* H1 *)
  (N_1 ~~ N_2) /\ (* H2 *)
  (loss ~~ (largest loss_1 [loss_2])) /\ (* H3 *)
  (N ~~ (largest N_1 [N_2])) /\ (* resource *)
  (power one < power L) /\ (* trend(L) *)
  (power one < power N) /\ (* trend(N) *)
  (power one < power N_1) /\ (* trend(N_1) *)
  (power one < power N_2) /\ (* trend(N_2) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power loss_1 < power one) /\ (* trend(loss_1) *)
  (power loss_2 < power one) (* trend(loss_2) *).
Proof.
exists ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)).
exact_no_check (hold redundancy_model_laws redundancy_model_hold).
Qed.

(* redundancy, claim: loss ~ N^-1 *)
Definition redundancy_claim_theorem_laws : list law := [(And (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))) (Order EQ (TVar k11) (TRaised (TVar k6) (NInt m1)))); (Order EQ (TVar k5) (TVar k6)); (And (Order GE (TVar k12) (TVar k10)) (And (Order GE (TVar k12) (TVar k11)) (Or (Order EQ (TVar k12) (TVar k10)) (Order EQ (TVar k12) (TVar k11))))); (Order EQ (TVar k9) (TVar k12)); (And (Order GE (TVar k13) (TVar k5)) (And (Order GE (TVar k13) (TVar k6)) (Or (Order EQ (TVar k13) (TVar k5)) (Order EQ (TVar k13) (TVar k6))))); (Order EQ (TVar k4) (TVar k13)); (Not (Order EQ (TVar k9) (TRaised (TVar k4) (NInt m1))))].
Definition redundancy_claim_theorem_steps : proof := (Unfold k17 (Unfold k5 (Unfold k2 (Clear k8 e z1 z1 e e q_z1k9_z1k19 (Split k10 (Unfold k9 (Unfold k16 (Split k20 (Unfold k13 (Unfold k26 (Split k30 (Clear k32 e z1 z1 e e q_m1k11_z1k27 (Clear k4 e z1 z1 e e q_z1k11_z1k21 (Clear k22 e z1 z1 e e q_m1k21_z1k25 (Clear k11 e z1 z1 e e q_z1k19_m1k25 (Clear k15 e z1 z1 e e q_z1k9_m1k27 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 (w q_m1 e e k40 (w q_m1 e e k42 n)))))) (Absurd k44))))))) (Clear k32 e z1 z1 e e q_m1k13_z1k27 (Clear k22 e z1 z1 e e q_m1k21_z1k25 (Clear k4 e z1 z1 e e q_z1k11_z1k21 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k11 e z1 z1 e e q_z1k19_m1k25 (Clear k15 e z1 z1 e e q_z1k9_m1k27 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 (w unit e e k40 (w q_m1 e e k42 (w q_m1 e e k44 n))))))) (Absurd k46))))))))))) (Unfold k13 (Unfold k26 (Split k30 (Clear k32 e z1 z1 e e q_m1k11_z1k27 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k6 e z1 z1 e e q_z1k13_z1k23 (Clear k22 e z1 z1 e e q_m1k23_z1k25 (Clear k11 e z1 z1 e e q_z1k19_m1k25 (Clear k15 e z1 z1 e e q_z1k9_m1k27 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 (w q_m1 e e k40 (w q_m1 e e k42 (w q_m1 e e k44 n))))))) (Absurd k46)))))))) (Clear k32 e z1 z1 e e q_m1k13_z1k27 (Clear k6 e z1 z1 e e q_z1k13_z1k23 (Clear k22 e z1 z1 e e q_m1k23_z1k25 (Clear k11 e z1 z1 e e q_z1k19_m1k25 (Clear k15 e z1 z1 e e q_z1k9_m1k27 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 (w q_m1 e e k40 (w q_m1 e e k42 n)))))) (Absurd k44))))))))))))) (Unfold k13 (Unfold k16 (Clear k18 e z1 z1 e e q_m1k13_z1k27 (Clear k6 e z1 z1 e e q_z1k13_z1k23 (Clear k15 e z1 z1 e e q_z1k9_m1k27 (Unfold k9 (Unfold k30 (Clear k32 e z1 z1 e e q_m1k23_z1k25 (Clear k11 e z1 z1 e e q_z1k19_m1k25 (Combine true GT z1 e e o (w unit e e k12 (w unit e e k22 (w unit e e k24 (w unit e e k26 (w unit e e k36 (w unit e e k38 n)))))) (Absurd k40)))))))))))))))).
Lemma redundancy_claim_theorem_checked : refutes redundancy_claim_theorem_laws redundancy_claim_theorem_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem redundancy_claim_theorem :
  forall (L N N_1 N_2 N_p N_w loss loss_1 loss_2 : order),
  ((loss_1 ~~ (N_1 ^^ (-1))) /\ (loss_2 ~~ (N_2 ^^ (-1)))) -> (* H1 *)
  (N_1 ~~ N_2) -> (* H2 *)
  (loss ~~ (largest loss_1 [loss_2])) -> (* H3 *)
  (N ~~ (largest N_1 [N_2])) -> (* resource *)
  (loss ~~ (N ^^ (-1))).
Proof.
intros L N N_1 N_2 N_p N_w loss loss_1 loss_2 given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest loss_1 [loss_2])).
pose (value_2 := (largest N_1 [N_2])).
generalize given_1, given_2, (largest_spec [loss_2] loss_1), given_3, (largest_spec [N_2] N_1), given_4, refuted.
exact_no_check (refute [] [L; N; N_1; N_2; N_p; N_w; loss; loss_1; loss_2; value_1; value_2] redundancy_claim_theorem_laws redundancy_claim_theorem_steps redundancy_claim_theorem_checked).
Qed.

(* redundancy, claim: N_p ~ N^3 *)
Definition redundancy_claim_width_cubed_laws : list law := [(Order EQ (TVar k4) (TVar k8)); (Order EQ (TVar k3) (TVar k8)); (Order EQ (TVar k7) (TTimes (TRaised (TVar k8) (NInt z2)) (TVar k3))); (Not (Order EQ (TVar k7) (TRaised (TVar k4) (NInt z3))))].
Definition redundancy_claim_width_cubed_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z1 e e q_m3k9_z1k15 (Split k6 (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k7 e z1 z1 e e q_z1k7_m1k17 (Clear k5 e z1 z1 e e q_z1k9_m1k17 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_m1 e e k12 (w q_z3 e e k14 n)))) (Absurd k16))))) (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k7 e z1 z1 e e q_z1k7_m1k17 (Clear k5 e z1 z1 e e q_z1k9_m1k17 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w unit e e k12 (w q_m3 e e k14 n)))) (Absurd k16))))))))).
Lemma redundancy_claim_width_cubed_checked : refutes redundancy_claim_width_cubed_laws redundancy_claim_width_cubed_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem redundancy_claim_width_cubed :
  forall (L N N_1 N_2 N_p N_w loss loss_1 loss_2 : order),
  (N ~~ N_w) -> (* A1 *)
  (L ~~ N_w) -> (* A2 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  (N_p ~~ (N ^^ 3)).
Proof.
intros L N N_1 N_2 N_p N_w loss loss_1 loss_2 given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [] [L; N; N_1; N_2; N_p; N_w; loss; loss_1; loss_2] redundancy_claim_width_cubed_laws redundancy_claim_width_cubed_steps redundancy_claim_width_cubed_checked).
Qed.

(* redundancy, law: loss ~ N_p^(-1/3) *)
Definition redundancy_law_laws : list law := [(Order EQ (TVar k4) (TVar k8)); (Order EQ (TVar k3) (TVar k8)); (Order EQ (TVar k7) (TTimes (TRaised (TVar k8) (NInt z2)) (TVar k3))); (And (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))) (Order EQ (TVar k11) (TRaised (TVar k6) (NInt m1)))); (Order EQ (TVar k5) (TVar k6)); (And (Order GE (TVar k12) (TVar k10)) (And (Order GE (TVar k12) (TVar k11)) (Or (Order EQ (TVar k12) (TVar k10)) (Order EQ (TVar k12) (TVar k11))))); (Order EQ (TVar k9) (TVar k12)); (And (Order GE (TVar k13) (TVar k5)) (And (Order GE (TVar k13) (TVar k6)) (Or (Order EQ (TVar k13) (TVar k5)) (Order EQ (TVar k13) (TVar k6))))); (Order EQ (TVar k4) (TVar k13)); (Not (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NInt m1) (NInt z3)))))].
Definition redundancy_law_steps : proof := (Unfold k23 (Unfold k11 (Unfold k2 (Clear k8 e z1 z3 e e q_z1k15_z3k19 (Split k10 (Unfold k15 (Unfold k16 (Split k20 (Unfold k19 (Unfold k26 (Split k30 (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k7 e z1 z1 e e q_z1k7_m1k17 (Clear k32 e z1 z1 e e q_m1k11_z1k27 (Clear k4 e z1 z1 e e q_z1k11_z1k21 (Clear k22 e z1 z1 e e q_m1k21_z1k25 (Clear k17 e z1 z1 e e q_z1k19_m1k25 (Clear k21 e z1 z1 e e q_z1k9_m1k27 (Clear k5 e z1 z1 e e q_z1k9_m1k17 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m3 e e k38 (w q_m3 e e k40 (w q_m3 e e k42 (w q_m3 e e k44 (w q_m3 e e k46 (w q_z3 e e k48 n))))))))) (Absurd k50)))))))))) (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k7 e z1 z1 e e q_z1k7_m1k17 (Clear k32 e z1 z1 e e q_m1k13_z1k27 (Clear k22 e z1 z1 e e q_m1k21_z1k25 (Clear k4 e z1 z1 e e q_z1k11_z1k21 (Clear k13 e z1 z1 e e q_z1k11_m1k13 (Clear k17 e z1 z1 e e q_z1k19_m1k25 (Clear k21 e z1 z1 e e q_z1k9_m1k27 (Clear k5 e z1 z1 e e q_z1k9_m1k17 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m3 e e k38 (w q_m3 e e k40 (w q_m3 e e k42 (w q_z3 e e k44 (w q_m3 e e k46 (w q_m3 e e k48 (w q_z3 e e k50 n)))))))))) (Absurd k52)))))))))))))) (Unfold k19 (Unfold k26 (Split k30 (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k7 e z1 z1 e e q_z1k7_m1k17 (Clear k32 e z1 z1 e e q_m1k11_z1k27 (Clear k13 e z1 z1 e e q_z1k11_m1k13 (Clear k6 e z1 z1 e e q_z1k13_z1k23 (Clear k22 e z1 z1 e e q_m1k23_z1k25 (Clear k17 e z1 z1 e e q_z1k19_m1k25 (Clear k21 e z1 z1 e e q_z1k9_m1k27 (Clear k5 e z1 z1 e e q_z1k9_m1k17 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m3 e e k38 (w q_m3 e e k40 (w q_m3 e e k42 (w q_m3 e e k44 (w q_m3 e e k46 (w q_m3 e e k48 (w q_z3 e e k50 n)))))))))) (Absurd k52))))))))))) (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k7 e z1 z1 e e q_z1k7_m1k17 (Clear k32 e z1 z1 e e q_m1k13_z1k27 (Clear k6 e z1 z1 e e q_z1k13_z1k23 (Clear k22 e z1 z1 e e q_m1k23_z1k25 (Clear k17 e z1 z1 e e q_z1k19_m1k25 (Clear k21 e z1 z1 e e q_z1k9_m1k27 (Clear k5 e z1 z1 e e q_z1k9_m1k17 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m3 e e k38 (w q_m3 e e k40 (w q_m3 e e k42 (w q_m3 e e k44 (w q_m3 e e k46 (w q_z3 e e k48 n))))))))) (Absurd k50)))))))))))))))) (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k7 e z1 z1 e e q_z1k7_m1k17 (Unfold k19 (Unfold k20 (Clear k22 e z1 z1 e e q_m1k13_z1k27 (Clear k6 e z1 z1 e e q_z1k13_z1k23 (Clear k21 e z1 z1 e e q_z1k9_m1k27 (Clear k5 e z1 z1 e e q_z1k9_m1k17 (Unfold k15 (Unfold k36 (Clear k38 e z1 z1 e e q_m1k23_z1k25 (Clear k17 e z1 z1 e e q_z1k19_m1k25 (Combine true GT z1 e e o (w unit e e k12 (w unit e e k14 (w unit e e k16 (w q_z3 e e k26 (w q_z3 e e k28 (w q_z3 e e k30 (w q_m3 e e k32 (w q_z3 e e k42 (w q_z3 e e k44 n))))))))) (Absurd k46))))))))))))))))))).
Lemma redundancy_law_checked : refutes redundancy_law_laws redundancy_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem redundancy_law :
  forall (L N N_1 N_2 N_p N_w loss loss_1 loss_2 : order),
  (N ~~ N_w) -> (* A1 *)
  (L ~~ N_w) -> (* A2 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  ((loss_1 ~~ (N_1 ^^ (-1))) /\ (loss_2 ~~ (N_2 ^^ (-1)))) -> (* H1 *)
  (N_1 ~~ N_2) -> (* H2 *)
  (loss ~~ (largest loss_1 [loss_2])) -> (* H3 *)
  (N ~~ (largest N_1 [N_2])) -> (* resource *)
  (loss ~~ (N_p ^^ ((-1) / 3))).
Proof.
intros L N N_1 N_2 N_p N_w loss loss_1 loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
pose (value_1 := (largest loss_1 [loss_2])).
pose (value_2 := (largest N_1 [N_2])).
generalize given_1, given_2, given_3, given_4, given_5, (largest_spec [loss_2] loss_1), given_6, (largest_spec [N_2] N_1), given_7, refuted.
exact_no_check (refute [] [L; N; N_1; N_2; N_p; N_w; loss; loss_1; loss_2; value_1; value_2] redundancy_law_laws redundancy_law_steps redundancy_law_checked).
Qed.

(* width-only, model: width-only can hold *)
Definition width_only_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt m1))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))].
Lemma width_only_model_hold : all_decided width_only_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem width_only_model :
  exists (L N N_1 N_2 N_p N_w loss loss_1 loss_2 : order),
  (N ~~ N_w) /\ (* A1 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* A3 *)
  ((loss_1 ~~ (N_1 ^^ (-1))) /\ (loss_2 ~~ (N_2 ^^ (-1)))) /\ (* H1 *)
  (N_1 ~~ N_2) /\ (* H2 *)
  (loss ~~ (largest loss_1 [loss_2])) /\ (* H3 *)
  (N ~~ (largest N_1 [N_2])) /\ (* resource *)
  (L ~~ one) /\ (* trend(L) *)
  (power one < power N) /\ (* trend(N) *)
  (power one < power N_1) /\ (* trend(N_1) *)
  (power one < power N_2) /\ (* trend(N_2) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power loss_1 < power one) /\ (* trend(loss_1) *)
  (power loss_2 < power one) (* trend(loss_2) *).
Proof.
exists ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)).
exact_no_check (hold width_only_model_laws width_only_model_hold).
Qed.

(* width-only, claim: loss ~ N^-1 *)
Definition width_only_claim_theorem_laws : list law := [(And (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))) (Order EQ (TVar k11) (TRaised (TVar k6) (NInt m1)))); (Order EQ (TVar k5) (TVar k6)); (And (Order GE (TVar k12) (TVar k10)) (And (Order GE (TVar k12) (TVar k11)) (Or (Order EQ (TVar k12) (TVar k10)) (Order EQ (TVar k12) (TVar k11))))); (Order EQ (TVar k9) (TVar k12)); (And (Order GE (TVar k13) (TVar k5)) (And (Order GE (TVar k13) (TVar k6)) (Or (Order EQ (TVar k13) (TVar k5)) (Order EQ (TVar k13) (TVar k6))))); (Order EQ (TVar k4) (TVar k13)); (Not (Order EQ (TVar k9) (TRaised (TVar k4) (NInt m1))))].
Definition width_only_claim_theorem_steps : proof := (Unfold k17 (Unfold k5 (Unfold k2 (Clear k8 e z1 z1 e e q_z1k9_z1k19 (Split k10 (Unfold k9 (Unfold k16 (Split k20 (Unfold k13 (Unfold k26 (Split k30 (Clear k32 e z1 z1 e e q_m1k11_z1k27 (Clear k4 e z1 z1 e e q_z1k11_z1k21 (Clear k22 e z1 z1 e e q_m1k21_z1k25 (Clear k11 e z1 z1 e e q_z1k19_m1k25 (Clear k15 e z1 z1 e e q_z1k9_m1k27 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 (w q_m1 e e k40 (w q_m1 e e k42 n)))))) (Absurd k44))))))) (Clear k32 e z1 z1 e e q_m1k13_z1k27 (Clear k22 e z1 z1 e e q_m1k21_z1k25 (Clear k4 e z1 z1 e e q_z1k11_z1k21 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k11 e z1 z1 e e q_z1k19_m1k25 (Clear k15 e z1 z1 e e q_z1k9_m1k27 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 (w unit e e k40 (w q_m1 e e k42 (w q_m1 e e k44 n))))))) (Absurd k46))))))))))) (Unfold k13 (Unfold k26 (Split k30 (Clear k32 e z1 z1 e e q_m1k11_z1k27 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k6 e z1 z1 e e q_z1k13_z1k23 (Clear k22 e z1 z1 e e q_m1k23_z1k25 (Clear k11 e z1 z1 e e q_z1k19_m1k25 (Clear k15 e z1 z1 e e q_z1k9_m1k27 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 (w q_m1 e e k40 (w q_m1 e e k42 (w q_m1 e e k44 n))))))) (Absurd k46)))))))) (Clear k32 e z1 z1 e e q_m1k13_z1k27 (Clear k6 e z1 z1 e e q_z1k13_z1k23 (Clear k22 e z1 z1 e e q_m1k23_z1k25 (Clear k11 e z1 z1 e e q_z1k19_m1k25 (Clear k15 e z1 z1 e e q_z1k9_m1k27 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 (w q_m1 e e k40 (w q_m1 e e k42 n)))))) (Absurd k44))))))))))))) (Unfold k13 (Unfold k16 (Clear k18 e z1 z1 e e q_m1k13_z1k27 (Clear k6 e z1 z1 e e q_z1k13_z1k23 (Clear k15 e z1 z1 e e q_z1k9_m1k27 (Unfold k9 (Unfold k30 (Clear k32 e z1 z1 e e q_m1k23_z1k25 (Clear k11 e z1 z1 e e q_z1k19_m1k25 (Combine true GT z1 e e o (w unit e e k12 (w unit e e k22 (w unit e e k24 (w unit e e k26 (w unit e e k36 (w unit e e k38 n)))))) (Absurd k40)))))))))))))))).
Lemma width_only_claim_theorem_checked : refutes width_only_claim_theorem_laws width_only_claim_theorem_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem width_only_claim_theorem :
  forall (L N N_1 N_2 N_p N_w loss loss_1 loss_2 : order),
  ((loss_1 ~~ (N_1 ^^ (-1))) /\ (loss_2 ~~ (N_2 ^^ (-1)))) -> (* H1 *)
  (N_1 ~~ N_2) -> (* H2 *)
  (loss ~~ (largest loss_1 [loss_2])) -> (* H3 *)
  (N ~~ (largest N_1 [N_2])) -> (* resource *)
  (loss ~~ (N ^^ (-1))).
Proof.
intros L N N_1 N_2 N_p N_w loss loss_1 loss_2 given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest loss_1 [loss_2])).
pose (value_2 := (largest N_1 [N_2])).
generalize given_1, given_2, (largest_spec [loss_2] loss_1), given_3, (largest_spec [N_2] N_1), given_4, refuted.
exact_no_check (refute [] [L; N; N_1; N_2; N_p; N_w; loss; loss_1; loss_2; value_1; value_2] width_only_claim_theorem_laws width_only_claim_theorem_steps width_only_claim_theorem_checked).
Qed.

(* width-only, law: loss ~ N_p^(-1/2) *)
Definition width_only_law_laws : list law := [(Order EQ (TVar k4) (TVar k8)); (Order EQ (TVar k7) (TTimes (TRaised (TVar k8) (NInt z2)) (TVar k3))); (And (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))) (Order EQ (TVar k11) (TRaised (TVar k6) (NInt m1)))); (Order EQ (TVar k5) (TVar k6)); (And (Order GE (TVar k12) (TVar k10)) (And (Order GE (TVar k12) (TVar k11)) (Or (Order EQ (TVar k12) (TVar k10)) (Order EQ (TVar k12) (TVar k11))))); (Order EQ (TVar k9) (TVar k12)); (And (Order GE (TVar k13) (TVar k5)) (And (Order GE (TVar k13) (TVar k6)) (Or (Order EQ (TVar k13) (TVar k5)) (Order EQ (TVar k13) (TVar k6))))); (Order EQ (TVar k4) (TVar k13)); (Order EQ (TVar k3) TOne); (Not (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NInt m1) (NInt z2)))))].
Definition width_only_law_steps : proof := (Unfold k23 (Unfold k9 (Unfold k2 (Clear k8 e z1 z2 e e q_z1k15_z2k19 (Split k10 (Unfold k13 (Unfold k16 (Split k20 (Unfold k17 (Unfold k26 (Split k30 (Clear k21 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k32 e z1 z1 e e q_m1k11_z1k27 (Clear k4 e z1 z1 e e q_z1k11_z1k21 (Clear k22 e z1 z1 e e q_m1k21_z1k25 (Clear k15 e z1 z1 e e q_z1k19_m1k25 (Clear k19 e z1 z1 e e q_z1k9_m1k27 (Clear k5 e z1 z1 e e q_z1k9_m1k17 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m2 e e k38 (w q_m2 e e k40 (w q_m2 e e k42 (w q_m2 e e k44 (w q_m2 e e k46 (w q_z2 e e k48 n))))))))) (Absurd k50)))))))))) (Clear k21 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k32 e z1 z1 e e q_m1k13_z1k27 (Clear k22 e z1 z1 e e q_m1k21_z1k25 (Clear k4 e z1 z1 e e q_z1k11_z1k21 (Clear k11 e z1 z1 e e q_z1k11_m1k13 (Clear k15 e z1 z1 e e q_z1k19_m1k25 (Clear k19 e z1 z1 e e q_z1k9_m1k27 (Clear k5 e z1 z1 e e q_z1k9_m1k17 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m2 e e k38 (w q_m2 e e k40 (w q_m2 e e k42 (w q_z2 e e k44 (w q_m2 e e k46 (w q_m2 e e k48 (w q_z2 e e k50 n)))))))))) (Absurd k52)))))))))))))) (Unfold k17 (Unfold k26 (Split k30 (Clear k21 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k32 e z1 z1 e e q_m1k11_z1k27 (Clear k11 e z1 z1 e e q_z1k11_m1k13 (Clear k6 e z1 z1 e e q_z1k13_z1k23 (Clear k22 e z1 z1 e e q_m1k23_z1k25 (Clear k15 e z1 z1 e e q_z1k19_m1k25 (Clear k19 e z1 z1 e e q_z1k9_m1k27 (Clear k5 e z1 z1 e e q_z1k9_m1k17 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m2 e e k38 (w q_m2 e e k40 (w q_m2 e e k42 (w q_m2 e e k44 (w q_m2 e e k46 (w q_m2 e e k48 (w q_z2 e e k50 n)))))))))) (Absurd k52))))))))))) (Clear k21 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k32 e z1 z1 e e q_m1k13_z1k27 (Clear k6 e z1 z1 e e q_z1k13_z1k23 (Clear k22 e z1 z1 e e q_m1k23_z1k25 (Clear k15 e z1 z1 e e q_z1k19_m1k25 (Clear k19 e z1 z1 e e q_z1k9_m1k27 (Clear k5 e z1 z1 e e q_z1k9_m1k17 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m2 e e k38 (w q_m2 e e k40 (w q_m2 e e k42 (w q_m2 e e k44 (w q_m2 e e k46 (w q_z2 e e k48 n))))))))) (Absurd k50)))))))))))))))) (Clear k21 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Unfold k17 (Unfold k20 (Clear k22 e z1 z1 e e q_m1k13_z1k27 (Clear k6 e z1 z1 e e q_z1k13_z1k23 (Clear k19 e z1 z1 e e q_z1k9_m1k27 (Clear k5 e z1 z1 e e q_z1k9_m1k17 (Unfold k13 (Unfold k36 (Clear k38 e z1 z1 e e q_m1k23_z1k25 (Clear k15 e z1 z1 e e q_z1k19_m1k25 (Combine true GT z1 e e o (w unit e e k12 (w unit e e k14 (w unit e e k16 (w q_z2 e e k26 (w q_z2 e e k28 (w q_z2 e e k30 (w q_m2 e e k32 (w q_z2 e e k42 (w q_z2 e e k44 n))))))))) (Absurd k46))))))))))))))))))).
Lemma width_only_law_checked : refutes width_only_law_laws width_only_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem width_only_law :
  forall (L N N_1 N_2 N_p N_w loss loss_1 loss_2 : order),
  (N ~~ N_w) -> (* A1 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  ((loss_1 ~~ (N_1 ^^ (-1))) /\ (loss_2 ~~ (N_2 ^^ (-1)))) -> (* H1 *)
  (N_1 ~~ N_2) -> (* H2 *)
  (loss ~~ (largest loss_1 [loss_2])) -> (* H3 *)
  (N ~~ (largest N_1 [N_2])) -> (* resource *)
  (L ~~ one) -> (* trend(L) *)
  (loss ~~ (N_p ^^ ((-1) / 2))).
Proof.
intros L N N_1 N_2 N_p N_w loss loss_1 loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
pose (value_1 := (largest loss_1 [loss_2])).
pose (value_2 := (largest N_1 [N_2])).
generalize given_1, given_2, given_3, given_4, (largest_spec [loss_2] loss_1), given_5, (largest_spec [N_2] N_1), given_6, given_7, refuted.
exact_no_check (refute [] [L; N; N_1; N_2; N_p; N_w; loss; loss_1; loss_2; value_1; value_2] width_only_law_laws width_only_law_steps width_only_law_checked).
Qed.

(* any-shape, model: any-shape can hold *)
Definition any_shape_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))].
Lemma any_shape_model_hold : all_decided any_shape_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem any_shape_model :
  exists (L N N_1 N_2 N_p N_w loss loss_1 loss_2 : order),
  (N ~~ N_w) /\ (* A1 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* A3 *)
  ((loss_1 ~~ (N_1 ^^ (-1))) /\ (loss_2 ~~ (N_2 ^^ (-1)))) /\ (* H1 *)
  (N_1 ~~ N_2) /\ (* H2 *)
  (loss ~~ (largest loss_1 [loss_2])) /\ (* H3 *)
  (N ~~ (largest N_1 [N_2])) /\ (* resource *)
  (power one < power L) /\ (* trend(L) *)
  (power one < power N) /\ (* trend(N) *)
  (power one < power N_1) /\ (* trend(N_1) *)
  (power one < power N_2) /\ (* trend(N_2) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power loss_1 < power one) /\ (* trend(loss_1) *)
  (power loss_2 < power one) (* trend(loss_2) *).
Proof.
exists ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)).
exact_no_check (hold any_shape_model_laws any_shape_model_hold).
Qed.

(* any-shape, claim: loss ~ N^-1 *)
Definition any_shape_claim_theorem_laws : list law := [(And (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))) (Order EQ (TVar k11) (TRaised (TVar k6) (NInt m1)))); (Order EQ (TVar k5) (TVar k6)); (And (Order GE (TVar k12) (TVar k10)) (And (Order GE (TVar k12) (TVar k11)) (Or (Order EQ (TVar k12) (TVar k10)) (Order EQ (TVar k12) (TVar k11))))); (Order EQ (TVar k9) (TVar k12)); (And (Order GE (TVar k13) (TVar k5)) (And (Order GE (TVar k13) (TVar k6)) (Or (Order EQ (TVar k13) (TVar k5)) (Order EQ (TVar k13) (TVar k6))))); (Order EQ (TVar k4) (TVar k13)); (Not (Order EQ (TVar k9) (TRaised (TVar k4) (NInt m1))))].
Definition any_shape_claim_theorem_steps : proof := (Unfold k17 (Unfold k5 (Unfold k2 (Clear k8 e z1 z1 e e q_z1k9_z1k19 (Split k10 (Unfold k9 (Unfold k16 (Split k20 (Unfold k13 (Unfold k26 (Split k30 (Clear k32 e z1 z1 e e q_m1k11_z1k27 (Clear k4 e z1 z1 e e q_z1k11_z1k21 (Clear k22 e z1 z1 e e q_m1k21_z1k25 (Clear k11 e z1 z1 e e q_z1k19_m1k25 (Clear k15 e z1 z1 e e q_z1k9_m1k27 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 (w q_m1 e e k40 (w q_m1 e e k42 n)))))) (Absurd k44))))))) (Clear k32 e z1 z1 e e q_m1k13_z1k27 (Clear k22 e z1 z1 e e q_m1k21_z1k25 (Clear k4 e z1 z1 e e q_z1k11_z1k21 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k11 e z1 z1 e e q_z1k19_m1k25 (Clear k15 e z1 z1 e e q_z1k9_m1k27 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 (w unit e e k40 (w q_m1 e e k42 (w q_m1 e e k44 n))))))) (Absurd k46))))))))))) (Unfold k13 (Unfold k26 (Split k30 (Clear k32 e z1 z1 e e q_m1k11_z1k27 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k6 e z1 z1 e e q_z1k13_z1k23 (Clear k22 e z1 z1 e e q_m1k23_z1k25 (Clear k11 e z1 z1 e e q_z1k19_m1k25 (Clear k15 e z1 z1 e e q_z1k9_m1k27 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 (w q_m1 e e k40 (w q_m1 e e k42 (w q_m1 e e k44 n))))))) (Absurd k46)))))))) (Clear k32 e z1 z1 e e q_m1k13_z1k27 (Clear k6 e z1 z1 e e q_z1k13_z1k23 (Clear k22 e z1 z1 e e q_m1k23_z1k25 (Clear k11 e z1 z1 e e q_z1k19_m1k25 (Clear k15 e z1 z1 e e q_z1k9_m1k27 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 (w q_m1 e e k40 (w q_m1 e e k42 n)))))) (Absurd k44))))))))))))) (Unfold k13 (Unfold k16 (Clear k18 e z1 z1 e e q_m1k13_z1k27 (Clear k6 e z1 z1 e e q_z1k13_z1k23 (Clear k15 e z1 z1 e e q_z1k9_m1k27 (Unfold k9 (Unfold k30 (Clear k32 e z1 z1 e e q_m1k23_z1k25 (Clear k11 e z1 z1 e e q_z1k19_m1k25 (Combine true GT z1 e e o (w unit e e k12 (w unit e e k22 (w unit e e k24 (w unit e e k26 (w unit e e k36 (w unit e e k38 n)))))) (Absurd k40)))))))))))))))).
Lemma any_shape_claim_theorem_checked : refutes any_shape_claim_theorem_laws any_shape_claim_theorem_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem any_shape_claim_theorem :
  forall (L N N_1 N_2 N_p N_w loss loss_1 loss_2 : order),
  ((loss_1 ~~ (N_1 ^^ (-1))) /\ (loss_2 ~~ (N_2 ^^ (-1)))) -> (* H1 *)
  (N_1 ~~ N_2) -> (* H2 *)
  (loss ~~ (largest loss_1 [loss_2])) -> (* H3 *)
  (N ~~ (largest N_1 [N_2])) -> (* resource *)
  (loss ~~ (N ^^ (-1))).
Proof.
intros L N N_1 N_2 N_p N_w loss loss_1 loss_2 given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest loss_1 [loss_2])).
pose (value_2 := (largest N_1 [N_2])).
generalize given_1, given_2, (largest_spec [loss_2] loss_1), given_3, (largest_spec [N_2] N_1), given_4, refuted.
exact_no_check (refute [] [L; N; N_1; N_2; N_p; N_w; loss; loss_1; loss_2; value_1; value_2] any_shape_claim_theorem_laws any_shape_claim_theorem_steps any_shape_claim_theorem_checked).
Qed.

(* any-shape, claim: loss >> N_p^(-1/2) *)
Definition any_shape_claim_width_only_is_best_laws : list law := [(Order EQ (TVar k4) (TVar k8)); (Order EQ (TVar k7) (TTimes (TRaised (TVar k8) (NInt z2)) (TVar k3))); (And (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))) (Order EQ (TVar k11) (TRaised (TVar k6) (NInt m1)))); (And (Order GE (TVar k12) (TVar k10)) (And (Order GE (TVar k12) (TVar k11)) (Or (Order EQ (TVar k12) (TVar k10)) (Order EQ (TVar k12) (TVar k11))))); (Order EQ (TVar k9) (TVar k12)); (And (Order GE (TVar k13) (TVar k5)) (And (Order GE (TVar k13) (TVar k6)) (Or (Order EQ (TVar k13) (TVar k5)) (Order EQ (TVar k13) (TVar k6))))); (Order EQ (TVar k4) (TVar k13)); (Power GT (TVar k3) TOne); (Not (Order GT (TVar k9) (TRaised (TVar k7) (NDiv (NInt m1) (NInt z2)))))].
Definition any_shape_claim_width_only_is_best_steps : proof := (Unfold k21 (Unfold k9 (Unfold k2 (Clear k8 e z1 z2 e e q_m1k15_m2k19 (Clear k19 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Unfold k15 (Unfold k18 (Clear k16 e z1 z1 e e q_m1k11_z1k27 (Clear k4 e z1 z1 e e q_z1k11_z1k21 (Clear k17 e z1 z1 e e q_z1k9_m1k27 (Clear k5 e z1 z1 e e q_z1k9_m1k17 (Unfold k11 (Unfold k34 (Clear k32 e z1 z1 e e q_m1k21_z1k25 (Clear k13 e z1 z1 e e q_z1k19_m1k25 (Combine false GT z1 e e o (r unit e l10 (r unit e l12 (r unit e l14 (r q_z2 e l24 (r q_z2 e l26 (r q_z2 e l28 (r q_m2 e l30 (r q_z2 e l40 (r q_z2 e l42 n))))))))) (Absurd k44)))))))))))))))))).
Lemma any_shape_claim_width_only_is_best_checked : refutes any_shape_claim_width_only_is_best_laws any_shape_claim_width_only_is_best_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem any_shape_claim_width_only_is_best :
  forall (L N N_1 N_2 N_p N_w loss loss_1 loss_2 : order),
  (N ~~ N_w) -> (* A1 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  ((loss_1 ~~ (N_1 ^^ (-1))) /\ (loss_2 ~~ (N_2 ^^ (-1)))) -> (* H1 *)
  (loss ~~ (largest loss_1 [loss_2])) -> (* H3 *)
  (N ~~ (largest N_1 [N_2])) -> (* resource *)
  (power one < power L) -> (* trend(L) *)
  ((N_p ^^ ((-1) / 2)) << loss).
Proof.
intros L N N_1 N_2 N_p N_w loss loss_1 loss_2 given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
pose (value_1 := (largest loss_1 [loss_2])).
pose (value_2 := (largest N_1 [N_2])).
generalize given_1, given_2, given_3, (largest_spec [loss_2] loss_1), given_4, (largest_spec [N_2] N_1), given_5, given_6, refuted.
exact_no_check (refute [] [L; N; N_1; N_2; N_p; N_w; loss; loss_1; loss_2; value_1; value_2] any_shape_claim_width_only_is_best_laws any_shape_claim_width_only_is_best_steps any_shape_claim_width_only_is_best_checked).
Qed.

(* any-shape, law: loss >> N_p^(-1/2) ignoring logs *)
Definition any_shape_law_laws : list law := [(Order EQ (TVar k4) (TVar k8)); (Order EQ (TVar k7) (TTimes (TRaised (TVar k8) (NInt z2)) (TVar k3))); (And (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))) (Order EQ (TVar k11) (TRaised (TVar k6) (NInt m1)))); (And (Order GE (TVar k12) (TVar k10)) (And (Order GE (TVar k12) (TVar k11)) (Or (Order EQ (TVar k12) (TVar k10)) (Order EQ (TVar k12) (TVar k11))))); (Order EQ (TVar k9) (TVar k12)); (And (Order GE (TVar k13) (TVar k5)) (And (Order GE (TVar k13) (TVar k6)) (Or (Order EQ (TVar k13) (TVar k5)) (Order EQ (TVar k13) (TVar k6))))); (Order EQ (TVar k4) (TVar k13)); (Power GT (TVar k3) TOne); (Not (Power GT (TVar k9) (TRaised (TVar k7) (NDiv (NInt m1) (NInt z2)))))].
Definition any_shape_law_steps : proof := (Unfold k21 (Unfold k9 (Unfold k2 (Clear k8 e z1 z2 e e q_m1k15_m2k19 (Clear k19 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Unfold k15 (Unfold k18 (Clear k16 e z1 z1 e e q_m1k11_z1k27 (Clear k4 e z1 z1 e e q_z1k11_z1k21 (Clear k17 e z1 z1 e e q_z1k9_m1k27 (Clear k5 e z1 z1 e e q_z1k9_m1k17 (Unfold k11 (Unfold k34 (Clear k32 e z1 z1 e e q_m1k21_z1k25 (Clear k13 e z1 z1 e e q_z1k19_m1k25 (Combine false GT z1 e e o (r unit e l10 (r unit e l12 (r unit e l14 (r q_z2 e l24 (r q_z2 e l26 (r q_z2 e l28 (r q_m2 e l30 (r q_z2 e l40 (r q_z2 e l42 n))))))))) (Absurd k44)))))))))))))))))).
Lemma any_shape_law_checked : refutes any_shape_law_laws any_shape_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem any_shape_law :
  forall (L N N_1 N_2 N_p N_w loss loss_1 loss_2 : order),
  (N ~~ N_w) -> (* A1 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  ((loss_1 ~~ (N_1 ^^ (-1))) /\ (loss_2 ~~ (N_2 ^^ (-1)))) -> (* H1 *)
  (loss ~~ (largest loss_1 [loss_2])) -> (* H3 *)
  (N ~~ (largest N_1 [N_2])) -> (* resource *)
  (power one < power L) -> (* trend(L) *)
  (power (N_p ^^ ((-1) / 2)) < power loss).
Proof.
intros L N N_1 N_2 N_p N_w loss loss_1 loss_2 given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
pose (value_1 := (largest loss_1 [loss_2])).
pose (value_2 := (largest N_1 [N_2])).
generalize given_1, given_2, given_3, (largest_spec [loss_2] loss_1), given_4, (largest_spec [N_2] N_1), given_5, given_6, refuted.
exact_no_check (refute [] [L; N; N_1; N_2; N_p; N_w; loss; loss_1; loss_2; value_1; value_2] any_shape_law_laws any_shape_law_steps any_shape_law_checked).
Qed.

(* any-shape, law: loss << N_p^(0) ignoring logs *)
Definition any_shape_law_2_laws : list law := [(Power GT TOne (TVar k9)); (Not (Power GT (TRaised (TVar k7) (NInt z0)) (TVar k9)))].
Definition any_shape_law_2_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k19 (Clear k4 e z1 z1 e e q_z1k19 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma any_shape_law_2_checked : refutes any_shape_law_2_laws any_shape_law_2_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem any_shape_law_2 :
  forall (L N N_1 N_2 N_p N_w loss loss_1 loss_2 : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (N_p ^^ 0)).
Proof.
intros L N N_1 N_2 N_p N_w loss loss_1 loss_2 given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [] [L; N; N_1; N_2; N_p; N_w; loss; loss_1; loss_2] any_shape_law_2_laws any_shape_law_2_steps any_shape_law_2_checked).
Qed.

(* redundancy, claim: loss ~ N_p^(-1/3) *)
Definition redundancy_claim_T1_laws : list law := [(Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NInt m1) (NInt z3)))); (Not (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NInt m1) (NInt z3)))))].
Definition redundancy_claim_T1_steps : proof := (Unfold k7 (Unfold k2 (Clear k4 e z1 z3 e e q_z1k15_z3k19 (Split k6 (Clear k5 e z1 z3 e e q_z1k15_z3k19 (Combine true GT z3 e e o (w unit e e k8 (w q_m1 e e k10 n)) (Absurd k12))) (Clear k5 e z1 z3 e e q_z1k15_z3k19 (Combine true GT z3 e e o (w unit e e k8 (w unit e e k10 n)) (Absurd k12))))))).
Lemma redundancy_claim_T1_checked : refutes redundancy_claim_T1_laws redundancy_claim_T1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem redundancy_claim_T1 :
  forall (L N N_1 N_2 N_p N_w loss loss_1 loss_2 : order),
  (N ~~ N_w) -> (* A1 *)
  (L ~~ N_w) -> (* A2 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  ((loss_1 ~~ (N_1 ^^ (-1))) /\ (loss_2 ~~ (N_2 ^^ (-1)))) -> (* H1 *)
  (N_1 ~~ N_2) -> (* H2 *)
  (loss ~~ (largest loss_1 [loss_2])) -> (* H3 *)
  (N ~~ (largest N_1 [N_2])) -> (* resource *)
  (loss ~~ (N_p ^^ ((-1) / 3))).
Proof.
intros L N N_1 N_2 N_p N_w loss loss_1 loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (redundancy_law L N N_1 N_2 N_p N_w loss loss_1 loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7) as lemma_1.
apply NNPP; intros refuted.
generalize lemma_1, refuted.
exact_no_check (refute [] [L; N; N_1; N_2; N_p; N_w; loss; loss_1; loss_2] redundancy_claim_T1_laws redundancy_claim_T1_steps redundancy_claim_T1_checked).
Qed.

(* width-only, claim: loss ~ N_p^(-1/2) *)
Definition width_only_claim_T2_laws : list law := [(Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NInt m1) (NInt z2)))); (Not (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NInt m1) (NInt z2)))))].
Definition width_only_claim_T2_steps : proof := (Unfold k7 (Unfold k2 (Clear k4 e z1 z2 e e q_z1k15_z2k19 (Split k6 (Clear k5 e z1 z2 e e q_z1k15_z2k19 (Combine true GT z2 e e o (w unit e e k8 (w q_m1 e e k10 n)) (Absurd k12))) (Clear k5 e z1 z2 e e q_z1k15_z2k19 (Combine true GT z2 e e o (w unit e e k8 (w unit e e k10 n)) (Absurd k12))))))).
Lemma width_only_claim_T2_checked : refutes width_only_claim_T2_laws width_only_claim_T2_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem width_only_claim_T2 :
  forall (L N N_1 N_2 N_p N_w loss loss_1 loss_2 : order),
  (N ~~ N_w) -> (* A1 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  ((loss_1 ~~ (N_1 ^^ (-1))) /\ (loss_2 ~~ (N_2 ^^ (-1)))) -> (* H1 *)
  (N_1 ~~ N_2) -> (* H2 *)
  (loss ~~ (largest loss_1 [loss_2])) -> (* H3 *)
  (N ~~ (largest N_1 [N_2])) -> (* resource *)
  (L ~~ one) -> (* trend(L) *)
  (loss ~~ (N_p ^^ ((-1) / 2))).
Proof.
intros L N N_1 N_2 N_p N_w loss loss_1 loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (width_only_law L N N_1 N_2 N_p N_w loss loss_1 loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7) as lemma_1.
apply NNPP; intros refuted.
generalize lemma_1, refuted.
exact_no_check (refute [] [L; N; N_1; N_2; N_p; N_w; loss; loss_1; loss_2] width_only_claim_T2_laws width_only_claim_T2_steps width_only_claim_T2_checked).
Qed.
