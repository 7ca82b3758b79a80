(* Theory width-depth: 16 theorems; 0 left out.
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
Definition k38 : positive := (38)%positive.
Definition k40 : positive := (40)%positive.
Definition k42 : positive := (42)%positive.
Definition k44 : positive := (44)%positive.
Definition k46 : positive := (46)%positive.
Definition k48 : positive := (48)%positive.
Definition k50 : positive := (50)%positive.
Definition k52 : positive := (52)%positive.
Definition k54 : positive := (54)%positive.
Definition k56 : positive := (56)%positive.
Definition k58 : positive := (58)%positive.
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z4 : Z := (4)%Z.
Definition l10 : list positive := (v k10 e).
Definition l12 : list positive := (v k12 e).
Definition l16 : list positive := (v k16 e).
Definition l18 : list positive := (v k18 e).
Definition l20_22 : list positive := (v k20 (v k22 e)).
Definition l24 : list positive := (v k24 e).
Definition l26 : list positive := (v k26 e).
Definition l28 : list positive := (v k28 e).
Definition l30 : list positive := (v k30 e).
Definition l32 : list positive := (v k32 e).
Definition l34 : list positive := (v k34 e).
Definition l36 : list positive := (v k36 e).
Definition l38 : list positive := (v k38 e).
Definition l40 : list positive := (v k40 e).
Definition l42 : list positive := (v k42 e).
Definition l48 : list positive := (v k48 e).
Definition l50 : list positive := (v k50 e).
Definition l52 : list positive := (v k52 e).
Definition l54 : list positive := (v k54 e).
Definition l56 : list positive := (v k56 e).
Definition l6 : list positive := (v k6 e).
Definition l8 : list positive := (v k8 e).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m1k11 : polynomial := (t m1 (v k11 e) o).
Definition q_m1k13 : polynomial := (t m1 (v k13 e) o).
Definition q_m1k13_z1k15 : polynomial := (t m1 (v k13 e) (t z1 (v k15 e) o)).
Definition q_m1k17 : polynomial := (t m1 (v k17 e) o).
Definition q_m1k19_z1k21 : polynomial := (t m1 (v k19 e) (t z1 (v k21 e) o)).
Definition q_m1k2 : polynomial := (t m1 (v k2 e) o).
Definition q_m1k5_z1k21 : polynomial := (t m1 (v k5 e) (t z1 (v k21 e) o)).
Definition q_m1k7_m2k11_z1k15 : polynomial := (t m1 (v k7 e) (t m2 (v k11 e) (t z1 (v k15 e) o))).
Definition q_m1k7_z1k21 : polynomial := (t m1 (v k7 e) (t z1 (v k21 e) o)).
Definition q_m1k9_z1k21 : polynomial := (t m1 (v k9 e) (t z1 (v k21 e) o)).
Definition q_m2k7_m2k11_z1k13 : polynomial := (t m2 (v k7 e) (t m2 (v k11 e) (t z1 (v k13 e) o))).
Definition q_z1k11 : polynomial := (t z1 (v k11 e) o).
Definition q_z1k13 : polynomial := (t z1 (v k13 e) o).
Definition q_z1k13_m1k15 : polynomial := (t z1 (v k13 e) (t m1 (v k15 e) o)).
Definition q_z1k13_m2k15 : polynomial := (t z1 (v k13 e) (t m2 (v k15 e) o)).
Definition q_z1k17 : polynomial := (t z1 (v k17 e) o).
Definition q_z1k19_m1k23 : polynomial := (t z1 (v k19 e) (t m1 (v k23 e) o)).
Definition q_z1k2 : polynomial := (t z1 (v k2 e) o).
Definition q_z1k21 : polynomial := (t z1 (v k21 e) o).
Definition q_z1k21_m1k23 : polynomial := (t z1 (v k21 e) (t m1 (v k23 e) o)).
Definition q_z1k2k9_m1k17 : polynomial := (t z1 (v k2 (v k9 e)) (t m1 (v k17 e) o)).
Definition q_z1k5_m1k17 : polynomial := (t z1 (v k5 e) (t m1 (v k17 e) o)).
Definition q_z1k5_m1k19 : polynomial := (t z1 (v k5 e) (t m1 (v k19 e) o)).
Definition q_z1k7 : polynomial := (t z1 (v k7 e) o).
Definition q_z1k7_m1k13_z1k15 : polynomial := (t z1 (v k7 e) (t m1 (v k13 e) (t z1 (v k15 e) o))).
Definition q_z2 : polynomial := (t z2 e o).

(* deep-for-wide, model: deep-for-wide can hold *)
Definition deep_for_wide_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GE (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Power GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))))].
Lemma deep_for_wide_model_hold : all_decided deep_for_wide_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem deep_for_wide_model :
  exists (p : R) (L N_w P_narrow P_wide W : order),
  (0 < p) /\ (* domain(p) *)
  (one <~ L) /\ (* layers *)
  (power P_narrow <= power (P_wide ** L)) /\ (* narrow-for-wide *)
  (power P_wide <= power P_narrow) /\ (* not-less *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power one < power P_narrow) /\ (* trend(P_narrow) *)
  (power one < power P_wide) /\ (* trend(P_wide) *)
  (power one < power W) /\ (* trend(W) *)
  (P_wide ~~ ((N_w ^^ 2) ** L)) (* wide *).
Proof.
exists 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold deep_for_wide_model_laws deep_for_wide_model_hold).
Qed.

(* deep-for-wide, claim: P_narrow <~ N_w^2 * L^2 ignoring logs *)
Definition deep_for_wide_claim_cost_of_depth_laws : list law := [(Power GE (TTimes (TVar k7) (TVar k3)) (TVar k6)); (Order EQ (TVar k7) (TTimes (TRaised (TVar k5) (NInt z2)) (TVar k3))); (Not (Power GE (TTimes (TRaised (TVar k5) (NInt z2)) (TRaised (TVar k3) (NInt z2))) (TVar k6)))].
Definition deep_for_wide_claim_cost_of_depth_steps : proof := (Unfold k9 (Unfold k2 (Clear k5 e z1 z1 e e q_z1k7_m1k13_z1k15 (Clear k7 e z1 z1 e e q_m1k7_m2k11_z1k15 (Clear k4 e z1 z1 e e q_m2k7_m2k11_z1k13 (Combine false GT z1 e e o (r unit e l6 (r q_m1 e l8 (r unit e l10 n))) (Absurd k12))))))).
Lemma deep_for_wide_claim_cost_of_depth_checked : refutes deep_for_wide_claim_cost_of_depth_laws deep_for_wide_claim_cost_of_depth_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem deep_for_wide_claim_cost_of_depth :
  forall (p : R) (L L_deep N_w P_narrow P_wide W : order),
  (power P_narrow <= power (P_wide ** L)) -> (* narrow-for-wide *)
  (P_wide ~~ ((N_w ^^ 2) ** L)) -> (* wide *)
  (power P_narrow <= power ((N_w ^^ 2) ** (L ^^ 2))).
Proof.
intros p L L_deep N_w P_narrow P_wide W given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [p] [L; L_deep; N_w; P_narrow; P_wide; W] deep_for_wide_claim_cost_of_depth_laws deep_for_wide_claim_cost_of_depth_steps deep_for_wide_claim_cost_of_depth_checked).
Qed.

(* deep-for-wide, claim: P_narrow <~ P_wide^2 ignoring logs *)
Definition deep_for_wide_claim_at_most_square_laws : list law := [(Power GE (TTimes (TVar k7) (TVar k3)) (TVar k6)); (Power GT (TVar k5) TOne); (Order EQ (TVar k7) (TTimes (TRaised (TVar k5) (NInt z2)) (TVar k3))); (Not (Power GE (TRaised (TVar k7) (NInt z2)) (TVar k6)))].
Definition deep_for_wide_claim_at_most_square_steps : proof := (Unfold k11 (Unfold k2 (Clear k5 e z1 z1 e e q_z1k7_m1k13_z1k15 (Clear k9 e z1 z1 e e q_m1k7_m2k11_z1k15 (Clear k7 e z1 z1 e e q_z1k11 (Clear k4 e z1 z1 e e q_z1k13_m2k15 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 (r q_z2 e l10 (r unit e l12 n)))) (Absurd k14)))))))).
Lemma deep_for_wide_claim_at_most_square_checked : refutes deep_for_wide_claim_at_most_square_laws deep_for_wide_claim_at_most_square_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem deep_for_wide_claim_at_most_square :
  forall (p : R) (L L_deep N_w P_narrow P_wide W : order),
  (power P_narrow <= power (P_wide ** L)) -> (* narrow-for-wide *)
  (power one < power N_w) -> (* trend(N_w) *)
  (P_wide ~~ ((N_w ^^ 2) ** L)) -> (* wide *)
  (power P_narrow <= power (P_wide ^^ 2)).
Proof.
intros p L L_deep N_w P_narrow P_wide W given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [p] [L; L_deep; N_w; P_narrow; P_wide; W] deep_for_wide_claim_at_most_square_laws deep_for_wide_claim_at_most_square_steps deep_for_wide_claim_at_most_square_checked).
Qed.

(* deep-for-wide, law: P_narrow >~ P_wide^(1) ignoring logs *)
Definition deep_for_wide_law_laws : list law := [(Power GE (TVar k6) (TVar k7)); (Not (Power GE (TVar k6) (TRaised (TVar k7) (NInt z1))))].
Definition deep_for_wide_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k4 e z1 z1 e e q_m1k13_z1k15 (Clear k5 e z1 z1 e e q_z1k13_m1k15 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma deep_for_wide_law_checked : refutes deep_for_wide_law_laws deep_for_wide_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem deep_for_wide_law :
  forall (p : R) (L L_deep N_w P_narrow P_wide W : order),
  (power P_wide <= power P_narrow) -> (* not-less *)
  (power (P_wide ^^ 1) <= power P_narrow).
Proof.
intros p L L_deep N_w P_narrow P_wide W given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [p] [L; L_deep; N_w; P_narrow; P_wide; W] deep_for_wide_law_laws deep_for_wide_law_steps deep_for_wide_law_checked).
Qed.

(* deep-for-wide, law: P_narrow << P_wide^(2) ignoring logs *)
Definition deep_for_wide_law_2_laws : list law := [(Power GE (TTimes (TVar k7) (TVar k3)) (TVar k6)); (Power GT (TVar k5) TOne); (Order EQ (TVar k7) (TTimes (TRaised (TVar k5) (NInt z2)) (TVar k3))); (Not (Power GT (TRaised (TVar k7) (NInt z2)) (TVar k6)))].
Definition deep_for_wide_law_2_steps : proof := (Unfold k11 (Unfold k2 (Clear k5 e z1 z1 e e q_z1k7_m1k13_z1k15 (Clear k9 e z1 z1 e e q_m1k7_m2k11_z1k15 (Clear k7 e z1 z1 e e q_z1k11 (Clear k4 e z1 z1 e e q_z1k13_m2k15 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 (r q_z2 e l10 (r unit e l12 n)))) (Absurd k14)))))))).
Lemma deep_for_wide_law_2_checked : refutes deep_for_wide_law_2_laws deep_for_wide_law_2_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem deep_for_wide_law_2 :
  forall (p : R) (L L_deep N_w P_narrow P_wide W : order),
  (power P_narrow <= power (P_wide ** L)) -> (* narrow-for-wide *)
  (power one < power N_w) -> (* trend(N_w) *)
  (P_wide ~~ ((N_w ^^ 2) ** L)) -> (* wide *)
  (power P_narrow < power (P_wide ^^ 2)).
Proof.
intros p L L_deep N_w P_narrow P_wide W given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [p] [L; L_deep; N_w; P_narrow; P_wide; W] deep_for_wide_law_2_laws deep_for_wide_law_2_steps deep_for_wide_law_2_checked).
Qed.

(* fixed-depth, model: fixed-depth can hold *)
Definition fixed_depth_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GE (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Power GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))))].
Lemma fixed_depth_model_hold : all_decided fixed_depth_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem fixed_depth_model :
  exists (p : R) (L N_w P_narrow P_wide W : order),
  (0 < p) /\ (* domain(p) *)
  (one <~ L) /\ (* layers *)
  (power P_narrow <= power (P_wide ** L)) /\ (* narrow-for-wide *)
  (power P_wide <= power P_narrow) /\ (* not-less *)
  (L ~~ one) /\ (* trend(L) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power one < power P_narrow) /\ (* trend(P_narrow) *)
  (power one < power P_wide) /\ (* trend(P_wide) *)
  (power one < power W) /\ (* trend(W) *)
  (P_wide ~~ ((N_w ^^ 2) ** L)) (* wide *).
Proof.
exists 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold fixed_depth_model_laws fixed_depth_model_hold).
Qed.

(* fixed-depth, claim: P_narrow <~ N_w^2 * L^2 ignoring logs *)
Definition fixed_depth_claim_cost_of_depth_laws : list law := [(Power GE (TTimes (TVar k7) (TVar k3)) (TVar k6)); (Order EQ (TVar k7) (TTimes (TRaised (TVar k5) (NInt z2)) (TVar k3))); (Not (Power GE (TTimes (TRaised (TVar k5) (NInt z2)) (TRaised (TVar k3) (NInt z2))) (TVar k6)))].
Definition fixed_depth_claim_cost_of_depth_steps : proof := (Unfold k9 (Unfold k2 (Clear k5 e z1 z1 e e q_z1k7_m1k13_z1k15 (Clear k7 e z1 z1 e e q_m1k7_m2k11_z1k15 (Clear k4 e z1 z1 e e q_m2k7_m2k11_z1k13 (Combine false GT z1 e e o (r unit e l6 (r q_m1 e l8 (r unit e l10 n))) (Absurd k12))))))).
Lemma fixed_depth_claim_cost_of_depth_checked : refutes fixed_depth_claim_cost_of_depth_laws fixed_depth_claim_cost_of_depth_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem fixed_depth_claim_cost_of_depth :
  forall (p : R) (L L_deep N_w P_narrow P_wide W : order),
  (power P_narrow <= power (P_wide ** L)) -> (* narrow-for-wide *)
  (P_wide ~~ ((N_w ^^ 2) ** L)) -> (* wide *)
  (power P_narrow <= power ((N_w ^^ 2) ** (L ^^ 2))).
Proof.
intros p L L_deep N_w P_narrow P_wide W given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [p] [L; L_deep; N_w; P_narrow; P_wide; W] fixed_depth_claim_cost_of_depth_laws fixed_depth_claim_cost_of_depth_steps fixed_depth_claim_cost_of_depth_checked).
Qed.

(* fixed-depth, claim: P_narrow ~ P_wide ignoring logs *)
Definition fixed_depth_claim_no_cost_at_fixed_depth_laws : list law := [(Power GE (TTimes (TVar k7) (TVar k3)) (TVar k6)); (Power GE (TVar k6) (TVar k7)); (Order EQ (TVar k3) TOne); (Not (Power EQ (TVar k6) (TVar k7)))].
Definition fixed_depth_claim_no_cost_at_fixed_depth_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k13_m1k15 (Split k6 (Clear k5 e z1 z1 e e q_z1k7_m1k13_z1k15 (Clear k9 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r unit e l10 (r q_m1 e l12 (r unit e l8 n))) (Absurd k14)))) (Clear k7 e z1 z1 e e q_z1k13_m1k15 (Combine false GT z1 e e o (r unit e l8 (r unit e l10 n)) (Absurd k12))))))).
Lemma fixed_depth_claim_no_cost_at_fixed_depth_checked : refutes fixed_depth_claim_no_cost_at_fixed_depth_laws fixed_depth_claim_no_cost_at_fixed_depth_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem fixed_depth_claim_no_cost_at_fixed_depth :
  forall (p : R) (L L_deep N_w P_narrow P_wide W : order),
  (power P_narrow <= power (P_wide ** L)) -> (* narrow-for-wide *)
  (power P_wide <= power P_narrow) -> (* not-less *)
  (L ~~ one) -> (* trend(L) *)
  (power P_narrow = power P_wide).
Proof.
intros p L L_deep N_w P_narrow P_wide W given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [p] [L; L_deep; N_w; P_narrow; P_wide; W] fixed_depth_claim_no_cost_at_fixed_depth_laws fixed_depth_claim_no_cost_at_fixed_depth_steps fixed_depth_claim_no_cost_at_fixed_depth_checked).
Qed.

(* fixed-depth, law: P_narrow ~ P_wide^(1) ignoring logs *)
Definition fixed_depth_law_laws : list law := [(Power GE (TTimes (TVar k7) (TVar k3)) (TVar k6)); (Power GE (TVar k6) (TVar k7)); (Order EQ (TVar k3) TOne); (Not (Power EQ (TVar k6) (TRaised (TVar k7) (NInt z1))))].
Definition fixed_depth_law_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k13_m1k15 (Split k6 (Clear k5 e z1 z1 e e q_z1k7_m1k13_z1k15 (Clear k9 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r unit e l10 (r q_m1 e l12 (r unit e l8 n))) (Absurd k14)))) (Clear k7 e z1 z1 e e q_z1k13_m1k15 (Combine false GT z1 e e o (r unit e l8 (r unit e l10 n)) (Absurd k12))))))).
Lemma fixed_depth_law_checked : refutes fixed_depth_law_laws fixed_depth_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem fixed_depth_law :
  forall (p : R) (L L_deep N_w P_narrow P_wide W : order),
  (power P_narrow <= power (P_wide ** L)) -> (* narrow-for-wide *)
  (power P_wide <= power P_narrow) -> (* not-less *)
  (L ~~ one) -> (* trend(L) *)
  (power P_narrow = power (P_wide ^^ 1)).
Proof.
intros p L L_deep N_w P_narrow P_wide W given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [p] [L; L_deep; N_w; P_narrow; P_wide; W] fixed_depth_law_laws fixed_depth_law_steps fixed_depth_law_checked).
Qed.

(* wide-for-deep, model: wide-for-deep can hold *)
Definition wide_for_deep_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (Order GE (TLog (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma wide_for_deep_model_hold : all_decided wide_for_deep_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem wide_for_deep_model :
  exists (logs : logarithms) (p : R) (L_deep N_w P_narrow P_wide W : order),
  (0 < p) /\ (* domain(p) *)
  (one <~ W /\ L_deep <~ (log_of logs W)) /\ (* shallow-for-deep *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power one < power P_narrow) /\ (* trend(P_narrow) *)
  (power one < power P_wide) /\ (* trend(P_wide) *)
  (power one < power W) (* trend(W) *).
Proof.
exists no_logs, 1, ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold wide_for_deep_model_laws wide_for_deep_model_hold).
Qed.

(* wide-for-deep, claim: W >> L_deep^p *)
Definition wide_for_deep_claim_more_than_any_power_laws : list law := [(Order GE (TVar k9) TOne); (Order GT (TVar k2) (TVar k9)); (Number GT (NVar k1) (NInt z0)); (If (Order GE (TVar k8) TOne) (Or (And (Power GT (TVar k8) TOne) (Order EQ (TVar k10) (TVar k2))) (Or (And (Power EQ (TVar k8) TOne) (And (Order GE (TVar k8) (TVar k2)) (Order EQ (TVar k10) (TVar k9)))) (Or (And (Order GT (TVar k8) TOne) (And (Order GT (TVar k2) (TVar k8)) (And (Order GE (TVar k11) TOne) (And (Order GE (TVar k9) (TVar k11)) (And (Order GT (TVar k8) (TVar k11)) (Order EQ (TVar k10) (TVar k11))))))) (And (Order EQ (TVar k8) TOne) (Order EQ (TVar k10) TOne)))))); (And (Order GE (TVar k8) TOne) (Order GE (TVar k10) (TVar k4))); (Power GT (TVar k8) TOne); (Not (Order GT (TVar k8) (TRaised (TVar k4) (NVar k1))))].
Definition wide_for_deep_claim_more_than_any_power_steps : proof := (Unfold k17 (Unfold k13 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k17 (Split k11 (Unfold k12 (Clear k14 e z1 z1 e e q_m1k17 (Combine true GT z1 e e o (w unit e e k10 (w unit e e k16 n)) (Absurd k18)))) (Split k12 (Unfold k14 (Clear k9 e z1 z1 e e q_z1k2 (Clear k6 e z1 z1 e e q_m1k9_z1k21 (Clear k18 e z1 z1 e e q_m1k5_z1k21 (Clear k8 e z1 z1 e e q_z1k2k9_m1k17 (Clear k15 e z1 z1 e e q_z1k17 (Combine false GT z1 e e o (r unit e l20_22 (r q_m1k2 e l24 (r unit e l26 (r unit e l28 n)))) (Absurd k30)))))))) (Split k14 (Unfold k16 (Unfold k20 (Clear k18 e z1 z1 e e q_z1k17 (Clear k15 e z1 z1 e e q_z1k17 (Combine false GT z1 e e o (r q_m1 e l26 (r unit e l28 n)) (Absurd k30)))))) (Split k16 (Unfold k18 (Unfold k22 (Unfold k26 (Unfold k30 (Unfold k34 (Clear k24 e z1 z1 e e q_z1k5_m1k17 (Clear k15 e z1 z1 e e q_z1k17 (Combine false GT z1 e e o (r unit e l40 (r unit e l42 n)) (Absurd k44))))))))) (Unfold k18 (Clear k15 e z1 z1 e e q_z1k17 (Clear k20 e z1 z1 e e q_z1k17 (Combine false GT z1 e e o (r unit e l24 (r q_m1 e l26 n)) (Absurd k28))))))))))))).
Lemma wide_for_deep_claim_more_than_any_power_checked : refutes wide_for_deep_claim_more_than_any_power_laws wide_for_deep_claim_more_than_any_power_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem wide_for_deep_claim_more_than_any_power :
  forall (logs : logarithms) (p : R) (L L_deep N_w P_narrow P_wide W : order),
  (0 < p) -> (* domain(p) *)
  (one <~ W /\ L_deep <~ (log_of logs W)) -> (* shallow-for-deep *)
  (power one < power W) -> (* trend(W) *)
  ((L_deep ^^ p) << W).
Proof.
intros logs p L L_deep N_w P_narrow P_wide W given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (log_of logs W)).
pose (value_3 := (log_of logs W)).
generalize (log_log_least logs), (log_log_most logs), given_1, (log_spec logs W), given_2, given_3, refuted.
exact_no_check (refute_with logs [p] [L; L_deep; N_w; P_narrow; P_wide; W; value_1; value_2; value_3] wide_for_deep_claim_more_than_any_power_laws wide_for_deep_claim_more_than_any_power_steps wide_for_deep_claim_more_than_any_power_checked).
Qed.

(* wide-for-deep, law: P_narrow >> P_wide^(0) ignoring logs *)
Definition wide_for_deep_law_laws : list law := [(Power GT (TVar k6) TOne); (Not (Power GT (TVar k6) (TRaised (TVar k7) (NInt z0))))].
Definition wide_for_deep_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k4 e z1 z1 e e q_m1k13 (Clear k5 e z1 z1 e e q_z1k13 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma wide_for_deep_law_checked : refutes wide_for_deep_law_laws wide_for_deep_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem wide_for_deep_law :
  forall (p : R) (L L_deep N_w P_narrow P_wide W : order),
  (power one < power P_narrow) -> (* trend(P_narrow) *)
  (power (P_wide ^^ 0) < power P_narrow).
Proof.
intros p L L_deep N_w P_narrow P_wide W given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [p] [L; L_deep; N_w; P_narrow; P_wide; W] wide_for_deep_law_laws wide_for_deep_law_steps wide_for_deep_law_checked).
Qed.

(* slow-depth, model: slow-depth can hold *)
Definition slow_depth_model_laws : list law := [(And (Order GT (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NDiv (NInt z1) (NInt z2)))) TOne) (And (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NDiv (NInt m1) (NInt z4)))) TOne) (Order GE (TLog (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NDiv (NInt m1) (NInt z4))))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NDiv (NInt z1) (NInt z2))))))); (Number GT (NInt z1) (NInt z0)); (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NDiv (NInt z1) (NInt z2)))) TOne); (Power GE (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NDiv (NInt z1) (NInt z2))))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Power GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NDiv (NInt m1) (NInt z4)))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NDiv (NInt m1) (NInt z4)))) (NInt z2)) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NDiv (NInt z1) (NInt z2))))))].
Lemma slow_depth_model_hold : all_decided slow_depth_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem slow_depth_model :
  exists (logs : logarithms) (p : R) (L N_w P_narrow P_wide W : order),
  ((one << L) /\ (one <~ N_w /\ L <~ (log_of logs N_w))) /\ (* critical-depth *)
  (0 < p) /\ (* domain(p) *)
  (one <~ L) /\ (* layers *)
  (power P_narrow <= power (P_wide ** L)) /\ (* narrow-for-wide *)
  (power P_wide <= power P_narrow) /\ (* not-less *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power one < power P_narrow) /\ (* trend(P_narrow) *)
  (power one < power P_wide) /\ (* trend(P_wide) *)
  (power one < power W) /\ (* trend(W) *)
  (P_wide ~~ ((N_w ^^ 2) ** L)) (* wide *).
Proof.
exists no_logs, 1, ((scale ^^ 0) ** (log_scale ^^ (1 / 2))), ((scale ^^ (1 / 2)) ** (log_scale ^^ ((-1) / 4))), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold slow_depth_model_laws slow_depth_model_hold).
Qed.

(* slow-depth, claim: P_narrow <~ N_w^2 * L^2 ignoring logs *)
Definition slow_depth_claim_cost_of_depth_laws : list law := [(Power GE (TTimes (TVar k7) (TVar k3)) (TVar k6)); (Order EQ (TVar k7) (TTimes (TRaised (TVar k5) (NInt z2)) (TVar k3))); (Not (Power GE (TTimes (TRaised (TVar k5) (NInt z2)) (TRaised (TVar k3) (NInt z2))) (TVar k6)))].
Definition slow_depth_claim_cost_of_depth_steps : proof := (Unfold k9 (Unfold k2 (Clear k5 e z1 z1 e e q_z1k7_m1k13_z1k15 (Clear k7 e z1 z1 e e q_m1k7_m2k11_z1k15 (Clear k4 e z1 z1 e e q_m2k7_m2k11_z1k13 (Combine false GT z1 e e o (r unit e l6 (r q_m1 e l8 (r unit e l10 n))) (Absurd k12))))))).
Lemma slow_depth_claim_cost_of_depth_checked : refutes slow_depth_claim_cost_of_depth_laws slow_depth_claim_cost_of_depth_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem slow_depth_claim_cost_of_depth :
  forall (p : R) (L L_deep N_w P_narrow P_wide W : order),
  (power P_narrow <= power (P_wide ** L)) -> (* narrow-for-wide *)
  (P_wide ~~ ((N_w ^^ 2) ** L)) -> (* wide *)
  (power P_narrow <= power ((N_w ^^ 2) ** (L ^^ 2))).
Proof.
intros p L L_deep N_w P_narrow P_wide W given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [p] [L; L_deep; N_w; P_narrow; P_wide; W] slow_depth_claim_cost_of_depth_laws slow_depth_claim_cost_of_depth_steps slow_depth_claim_cost_of_depth_checked).
Qed.

(* slow-depth, claim: P_narrow ~ P_wide ignoring logs *)
Definition slow_depth_claim_no_cost_at_fixed_depth_laws : list law := [(Order GE (TVar k9) TOne); (Order GT (TVar k2) (TVar k9)); (If (Order GE (TVar k5) TOne) (Or (And (Power GT (TVar k5) TOne) (Order EQ (TVar k10) (TVar k2))) (Or (And (Power EQ (TVar k5) TOne) (And (Order GE (TVar k5) (TVar k2)) (Order EQ (TVar k10) (TVar k9)))) (Or (And (Order GT (TVar k5) TOne) (And (Order GT (TVar k2) (TVar k5)) (And (Order GE (TVar k11) TOne) (And (Order GE (TVar k9) (TVar k11)) (And (Order GT (TVar k5) (TVar k11)) (Order EQ (TVar k10) (TVar k11))))))) (And (Order EQ (TVar k5) TOne) (Order EQ (TVar k10) TOne)))))); (And (Order GT (TVar k3) TOne) (And (Order GE (TVar k5) TOne) (Order GE (TVar k10) (TVar k3)))); (Power GE (TTimes (TVar k7) (TVar k3)) (TVar k6)); (Power GE (TVar k6) (TVar k7)); (Not (Power EQ (TVar k6) (TVar k7)))].
Definition slow_depth_claim_no_cost_at_fixed_depth_steps : proof := (Unfold k17 (Unfold k11 (Unfold k6 (Unfold k2 (Clear k12 e z1 z1 e e q_z1k13_m1k15 (Split k14 (Clear k8 e z1 z1 e e q_z1k11 (Split k9 (Unfold k20 (Clear k22 e z1 z1 e e q_m1k11 (Combine true GT z1 e e o (w unit e e k18 (w unit e e k24 n)) (Absurd k26)))) (Split k20 (Unfold k22 (Clear k10 e z1 z1 e e q_m1k7_z1k21 (Clear k26 e z1 z1 e e q_m1k5_z1k21 (Clear k13 e z1 z1 e e q_z1k7_m1k13_z1k15 (Combine false GT z1 e e o (r unit e l28 (r q_m1 e l30 (r unit e l32 (r unit e l16 n)))) (Absurd k34)))))) (Split k22 (Unfold k24 (Unfold k28 (Clear k7 e z1 z1 e e q_z1k5_m1k19 (Clear k32 e z1 z1 e e q_m1k19_z1k21 (Clear k10 e z1 z1 e e q_m1k7_z1k21 (Clear k13 e z1 z1 e e q_z1k7_m1k13_z1k15 (Combine false GT z1 e e o (r unit e l34 (r q_m1 e l36 (r unit e l38 (r unit e l40 (r unit e l16 n))))) (Absurd k42)))))))) (Split k24 (Unfold k26 (Unfold k30 (Unfold k34 (Unfold k38 (Unfold k42 (Clear k7 e z1 z1 e e q_z1k5_m1k19 (Clear k40 e z1 z1 e e q_z1k19_m1k23 (Clear k46 e z1 z1 e e q_z1k21_m1k23 (Clear k10 e z1 z1 e e q_m1k7_z1k21 (Clear k13 e z1 z1 e e q_z1k7_m1k13_z1k15 (Combine false GT z1 e e o (r unit e l48 (r unit e l50 (r q_m1 e l52 (r unit e l54 (r unit e l56 (r unit e l16 n)))))) (Absurd k58)))))))))))) (Unfold k26 (Clear k10 e z1 z1 e e q_m1k7_z1k21 (Clear k30 e z1 z1 e e q_z1k21 (Clear k4 e z1 z1 e e q_z1k7 (Combine true GT z1 e e o (w unit e e k32 (w q_m1 e e k34 (w unit e e k36 n))) (Absurd k38))))))))))) (Clear k15 e z1 z1 e e q_z1k13_m1k15 (Combine false GT z1 e e o (r unit e l16 (r unit e l18 n)) (Absurd k20))))))))).
Lemma slow_depth_claim_no_cost_at_fixed_depth_checked : refutes slow_depth_claim_no_cost_at_fixed_depth_laws slow_depth_claim_no_cost_at_fixed_depth_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem slow_depth_claim_no_cost_at_fixed_depth :
  forall (logs : logarithms) (p : R) (L L_deep N_w P_narrow P_wide W : order),
  ((one << L) /\ (one <~ N_w /\ L <~ (log_of logs N_w))) -> (* critical-depth *)
  (power P_narrow <= power (P_wide ** L)) -> (* narrow-for-wide *)
  (power P_wide <= power P_narrow) -> (* not-less *)
  (power P_narrow = power P_wide).
Proof.
intros logs p L L_deep N_w P_narrow P_wide W given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (log_of logs N_w)).
pose (value_3 := (log_of logs N_w)).
generalize (log_log_least logs), (log_log_most logs), (log_spec logs N_w), given_1, given_2, given_3, refuted.
exact_no_check (refute_with logs [p] [L; L_deep; N_w; P_narrow; P_wide; W; value_1; value_2; value_3] slow_depth_claim_no_cost_at_fixed_depth_laws slow_depth_claim_no_cost_at_fixed_depth_steps slow_depth_claim_no_cost_at_fixed_depth_checked).
Qed.

(* slow-depth, law: P_narrow ~ P_wide^(1) ignoring logs *)
Definition slow_depth_law_laws : list law := [(Order GE (TVar k9) TOne); (Order GT (TVar k2) (TVar k9)); (If (Order GE (TVar k5) TOne) (Or (And (Power GT (TVar k5) TOne) (Order EQ (TVar k10) (TVar k2))) (Or (And (Power EQ (TVar k5) TOne) (And (Order GE (TVar k5) (TVar k2)) (Order EQ (TVar k10) (TVar k9)))) (Or (And (Order GT (TVar k5) TOne) (And (Order GT (TVar k2) (TVar k5)) (And (Order GE (TVar k11) TOne) (And (Order GE (TVar k9) (TVar k11)) (And (Order GT (TVar k5) (TVar k11)) (Order EQ (TVar k10) (TVar k11))))))) (And (Order EQ (TVar k5) TOne) (Order EQ (TVar k10) TOne)))))); (And (Order GT (TVar k3) TOne) (And (Order GE (TVar k5) TOne) (Order GE (TVar k10) (TVar k3)))); (Power GE (TTimes (TVar k7) (TVar k3)) (TVar k6)); (Power GE (TVar k6) (TVar k7)); (Not (Power EQ (TVar k6) (TRaised (TVar k7) (NInt z1))))].
Definition slow_depth_law_steps : proof := (Unfold k17 (Unfold k11 (Unfold k6 (Unfold k2 (Clear k12 e z1 z1 e e q_z1k13_m1k15 (Split k14 (Clear k8 e z1 z1 e e q_z1k11 (Split k9 (Unfold k20 (Clear k22 e z1 z1 e e q_m1k11 (Combine true GT z1 e e o (w unit e e k18 (w unit e e k24 n)) (Absurd k26)))) (Split k20 (Unfold k22 (Clear k10 e z1 z1 e e q_m1k7_z1k21 (Clear k26 e z1 z1 e e q_m1k5_z1k21 (Clear k13 e z1 z1 e e q_z1k7_m1k13_z1k15 (Combine false GT z1 e e o (r unit e l28 (r q_m1 e l30 (r unit e l32 (r unit e l16 n)))) (Absurd k34)))))) (Split k22 (Unfold k24 (Unfold k28 (Clear k7 e z1 z1 e e q_z1k5_m1k19 (Clear k32 e z1 z1 e e q_m1k19_z1k21 (Clear k10 e z1 z1 e e q_m1k7_z1k21 (Clear k13 e z1 z1 e e q_z1k7_m1k13_z1k15 (Combine false GT z1 e e o (r unit e l34 (r q_m1 e l36 (r unit e l38 (r unit e l40 (r unit e l16 n))))) (Absurd k42)))))))) (Split k24 (Unfold k26 (Unfold k30 (Unfold k34 (Unfold k38 (Unfold k42 (Clear k7 e z1 z1 e e q_z1k5_m1k19 (Clear k40 e z1 z1 e e q_z1k19_m1k23 (Clear k46 e z1 z1 e e q_z1k21_m1k23 (Clear k10 e z1 z1 e e q_m1k7_z1k21 (Clear k13 e z1 z1 e e q_z1k7_m1k13_z1k15 (Combine false GT z1 e e o (r unit e l48 (r unit e l50 (r q_m1 e l52 (r unit e l54 (r unit e l56 (r unit e l16 n)))))) (Absurd k58)))))))))))) (Unfold k26 (Clear k10 e z1 z1 e e q_m1k7_z1k21 (Clear k30 e z1 z1 e e q_z1k21 (Clear k4 e z1 z1 e e q_z1k7 (Combine true GT z1 e e o (w unit e e k32 (w q_m1 e e k34 (w unit e e k36 n))) (Absurd k38))))))))))) (Clear k15 e z1 z1 e e q_z1k13_m1k15 (Combine false GT z1 e e o (r unit e l16 (r unit e l18 n)) (Absurd k20))))))))).
Lemma slow_depth_law_checked : refutes slow_depth_law_laws slow_depth_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem slow_depth_law :
  forall (logs : logarithms) (p : R) (L L_deep N_w P_narrow P_wide W : order),
  ((one << L) /\ (one <~ N_w /\ L <~ (log_of logs N_w))) -> (* critical-depth *)
  (power P_narrow <= power (P_wide ** L)) -> (* narrow-for-wide *)
  (power P_wide <= power P_narrow) -> (* not-less *)
  (power P_narrow = power (P_wide ^^ 1)).
Proof.
intros logs p L L_deep N_w P_narrow P_wide W given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (log_of logs N_w)).
pose (value_3 := (log_of logs N_w)).
generalize (log_log_least logs), (log_log_most logs), (log_spec logs N_w), given_1, given_2, given_3, refuted.
exact_no_check (refute_with logs [p] [L; L_deep; N_w; P_narrow; P_wide; W; value_1; value_2; value_3] slow_depth_law_laws slow_depth_law_steps slow_depth_law_checked).
Qed.
