(* Theory data-constrained: 15 theorems; 0 left out.
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
Definition k48 : positive := (48)%positive.
Definition k50 : positive := (50)%positive.
Definition k52 : positive := (52)%positive.
Definition k54 : positive := (54)%positive.
Definition k56 : positive := (56)%positive.
Definition k58 : positive := (58)%positive.
Definition k60 : positive := (60)%positive.
Definition m1 : Z := (-1)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition l10 : list positive := (v k10 e).
Definition l10_14 : list positive := (v k10 (v k14 e)).
Definition l12 : list positive := (v k12 e).
Definition l12_10 : list positive := (v k12 (v k10 e)).
Definition l12_22 : list positive := (v k12 (v k22 e)).
Definition l14 : list positive := (v k14 e).
Definition l20 : list positive := (v k20 e).
Definition l24 : list positive := (v k24 e).
Definition l26 : list positive := (v k26 e).
Definition l30 : list positive := (v k30 e).
Definition l32 : list positive := (v k32 e).
Definition l34 : list positive := (v k34 e).
Definition l36 : list positive := (v k36 e).
Definition l36_38 : list positive := (v k36 (v k38 e)).
Definition l36_44 : list positive := (v k36 (v k44 e)).
Definition l38 : list positive := (v k38 e).
Definition l40 : list positive := (v k40 e).
Definition l42 : list positive := (v k42 e).
Definition l42_44 : list positive := (v k42 (v k44 e)).
Definition l52 : list positive := (v k52 e).
Definition l6 : list positive := (v k6 e).
Definition l8 : list positive := (v k8 e).
Definition l8_18 : list positive := (v k8 (v k18 e)).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m1k15 : polynomial := (t m1 (v k15 e) o).
Definition q_m1k15_z1k17 : polynomial := (t m1 (v k15 e) (t z1 (v k17 e) o)).
Definition q_m1k15_z1k23 : polynomial := (t m1 (v k15 e) (t z1 (v k23 e) o)).
Definition q_m1k17_z1k23 : polynomial := (t m1 (v k17 e) (t z1 (v k23 e) o)).
Definition q_m1k19_z1k27 : polynomial := (t m1 (v k19 e) (t z1 (v k27 e) o)).
Definition q_m1k2 : polynomial := (t m1 (v k2 e) o).
Definition q_m1k21 : polynomial := (t m1 (v k21 e) o).
Definition q_m1k2k15_z1k4k19 : polynomial := (t m1 (v k2 (v k15 e)) (t z1 (v k4 (v k19 e)) o)).
Definition q_m1k2k2_m1k2k4 : polynomial := (t m1 (v k2 (v k2 e)) (t m1 (v k2 (v k4 e)) o)).
Definition q_m1k4 : polynomial := (t m1 (v k4 e) o).
Definition q_m1k4k19_m1k21 : polynomial := (t m1 (v k4 (v k19 e)) (t m1 (v k21 e) o)).
Definition q_m1k9_z1k19 : polynomial := (t m1 (v k9 e) (t z1 (v k19 e) o)).
Definition q_m1k9_z1k27 : polynomial := (t m1 (v k9 e) (t z1 (v k27 e) o)).
Definition q_z1k11_m1k25 : polynomial := (t z1 (v k11 e) (t m1 (v k25 e) o)).
Definition q_z1k11_m1k27 : polynomial := (t z1 (v k11 e) (t m1 (v k27 e) o)).
Definition q_z1k13_m1k23 : polynomial := (t z1 (v k13 e) (t m1 (v k23 e) o)).
Definition q_z1k15 : polynomial := (t z1 (v k15 e) o).
Definition q_z1k15_m1k17 : polynomial := (t z1 (v k15 e) (t m1 (v k17 e) o)).
Definition q_z1k15_m1k19 : polynomial := (t z1 (v k15 e) (t m1 (v k19 e) o)).
Definition q_z1k15_m1k23 : polynomial := (t z1 (v k15 e) (t m1 (v k23 e) o)).
Definition q_z1k17 : polynomial := (t z1 (v k17 e) o).
Definition q_z1k17_m1k23 : polynomial := (t z1 (v k17 e) (t m1 (v k23 e) o)).
Definition q_z1k19 : polynomial := (t z1 (v k19 e) o).
Definition q_z1k19_m1k25 : polynomial := (t z1 (v k19 e) (t m1 (v k25 e) o)).
Definition q_z1k19_m1k27 : polynomial := (t z1 (v k19 e) (t m1 (v k27 e) o)).
Definition q_z1k2 : polynomial := (t z1 (v k2 e) o).
Definition q_z1k21 : polynomial := (t z1 (v k21 e) o).
Definition q_z1k21_m1k23 : polynomial := (t z1 (v k21 e) (t m1 (v k23 e) o)).
Definition q_z1k21_m1k25 : polynomial := (t z1 (v k21 e) (t m1 (v k25 e) o)).
Definition q_z1k21_m1k29 : polynomial := (t z1 (v k21 e) (t m1 (v k29 e) o)).
Definition q_z1k2_m1k4 : polynomial := (t z1 (v k2 e) (t m1 (v k4 e) o)).
Definition q_z1k2_z1k4 : polynomial := (t z1 (v k2 e) (t z1 (v k4 e) o)).
Definition q_z1k2k13_z1k25 : polynomial := (t z1 (v k2 (v k13 e)) (t z1 (v k25 e) o)).
Definition q_z1k2k17_z1k29 : polynomial := (t z1 (v k2 (v k17 e)) (t z1 (v k29 e) o)).
Definition q_z1k2k4k7_z1k2k21_z1k4k21 : polynomial := (t z1 (v k2 (v k4 (v k7 e))) (t z1 (v k2 (v k21 e)) (t z1 (v k4 (v k21 e)) o))).
Definition q_z1k4 : polynomial := (t z1 (v k4 e) o).
Definition q_z1k4k11_z1k23 : polynomial := (t z1 (v k4 (v k11 e)) (t z1 (v k23 e) o)).
Definition q_z1k4k11_z1k25 : polynomial := (t z1 (v k4 (v k11 e)) (t z1 (v k25 e) o)).
Definition q_z1k4k19_z1k21 : polynomial := (t z1 (v k4 (v k19 e)) (t z1 (v k21 e) o)).
Definition q_z1k4k9_z1k29 : polynomial := (t z1 (v k4 (v k9 e)) (t z1 (v k29 e) o)).
Definition q_z1k7_m1k15_m1k19 : polynomial := (t z1 (v k7 e) (t m1 (v k15 e) (t m1 (v k19 e) o))).
Definition q_z1k9_m1k19 : polynomial := (t z1 (v k9 e) (t m1 (v k19 e) o)).
Definition q_z1k9_m1k27 : polynomial := (t z1 (v k9 e) (t m1 (v k27 e) o)).

(* unique, model: unique can hold *)
Definition unique_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLeast (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))) (Order EQ (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLeast (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))) (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))))].
Lemma unique_model_hold : all_decided unique_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem unique_model :
  exists (alpha beta : R) (C D D_eff N_eff N_fit N_p U loss : order),
  (C ~~ (N_p ** D)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  ((N_eff ~~ (least N_p [N_fit])) /\ ((N_fit ^^ ((-1) * alpha)) ~~ (U ^^ ((-1) * beta)))) /\ (* excess *)
  (loss ~~ (largest (N_eff ^^ ((-1) * alpha)) [(D_eff ^^ ((-1) * beta))])) /\ (* fit *)
  (D_eff ~~ (least D [U])) /\ (* repeated *)
  (U <~ D) /\ (* seen *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power U) /\ (* trend(U) *)
  (power loss < power one) /\ (* trend(loss) *)
  ((U ~~ D) /\ (N_p <~ N_fit)) (* where(unique) *).
Proof.
exists 1, 1, ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold unique_model_laws unique_model_hold).
Qed.

(* unique, claim: loss ~ N_p^-alpha + D^-beta *)
Definition unique_claim_unique_law_laws : list law := [(Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k8) (TVar k11)) (And (Order GE (TVar k7) (TVar k11)) (Or (Order EQ (TVar k11) (TVar k8)) (Order EQ (TVar k11) (TVar k7))))); (And (Order EQ (TVar k6) (TVar k11)) (Order EQ (TRaised (TVar k7) (NMul (NInt m1) (NVar k1))) (TRaised (TVar k9) (NMul (NInt m1) (NVar k2))))); (And (Order GE (TVar k12) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k12) (TRaised (TVar k5) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k12) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k12) (TRaised (TVar k5) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k10) (TVar k12)); (And (Order GE (TVar k4) (TVar k13)) (And (Order GE (TVar k9) (TVar k13)) (Or (Order EQ (TVar k13) (TVar k4)) (Order EQ (TVar k13) (TVar k9))))); (Order EQ (TVar k5) (TVar k13)); (And (Order EQ (TVar k9) (TVar k4)) (Order GE (TVar k7) (TVar k8))); (And (Order GE (TVar k14) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k14) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k14) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k14) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Not (Order EQ (TVar k10) (TVar k14)))].
Definition unique_claim_unique_law_steps : proof := (Unfold k25 (Unfold k11 (Unfold k21 (Unfold k2 (Clear k12 e z1 z1 e e q_z1k21_m1k29 (Split k14 (Unfold k13 (Unfold k20 (Split k24 (Unfold k9 (Unfold k30 (Split k34 (Clear k26 e z1 z1 e e q_z1k2k13_z1k25 (Clear k15 e z1 z1 e e q_z1k21_m1k25 (Unfold k23 (Unfold k44 (Clear k42 e z1 z1 e e q_z1k2k17_z1k29 (Clear k36 e z1 z1 e e q_m1k17_z1k23 (Clear k4 e z1 z1 e e q_z1k13_m1k23 (Combine true GT z1 e e o (w unit e e k16 (w q_m1 e e k38 (w q_m1 e e k40 (w unit e e k50 (w q_z1k2 e e k52 (w q_z1k2 e e k54 n)))))) (Absurd k56))))))))) (Clear k26 e z1 z1 e e q_z1k2k13_z1k25 (Clear k15 e z1 z1 e e q_z1k21_m1k25 (Unfold k23 (Unfold k44 (Clear k42 e z1 z1 e e q_z1k2k17_z1k29 (Clear k5 e z1 z1 e e q_z1k2 (Clear k10 e z1 z1 e e q_z1k15_m1k17 (Clear k36 e z1 z1 e e q_m1k15_z1k23 (Clear k4 e z1 z1 e e q_z1k13_m1k23 (Combine true GT z1 e e o (w unit e e k16 (w q_m1 e e k38 (w q_m1 e e k40 (w unit e e k50 (w unit e l52 k54 (w q_z1k2 e e k56 (w q_z1k2 e e k58 n))))))) (Absurd k60)))))))))))))) (Unfold k17 (Unfold k30 (Split k34 (Clear k26 e z1 z1 e e q_z1k4k11_z1k25 (Clear k15 e z1 z1 e e q_z1k21_m1k25 (Unfold k23 (Unfold k44 (Clear k46 e z1 z1 e e q_z1k4k9_z1k29 (Clear k36 e z1 z1 e e q_m1k9_z1k27 (Clear k19 e z1 z1 e e q_z1k11_m1k27 (Combine true GT z1 e e o (w unit e e k16 (w q_m1 e e k38 (w q_m1 e e k40 (w unit e e k50 (w q_z1k4 e e k52 (w q_z1k4 e e k54 n)))))) (Absurd k56))))))))) (Clear k26 e z1 z1 e e q_z1k4k11_z1k25 (Clear k15 e z1 z1 e e q_z1k21_m1k25 (Unfold k23 (Unfold k44 (Clear k46 e z1 z1 e e q_z1k4k9_z1k29 (Clear k8 e z1 z1 e e q_m1k9_z1k19 (Clear k36 e z1 z1 e e q_m1k19_z1k27 (Clear k19 e z1 z1 e e q_z1k11_m1k27 (Combine true GT z1 e e o (w unit e e k16 (w q_m1 e e k38 (w q_m1 e e k40 (w unit e e k50 (w q_z1k4 e e k52 (w q_z1k4 e e k54 (w q_z1k4 e e k56 n))))))) (Absurd k58)))))))))))))))) (Unfold k23 (Unfold k20 (Split k24 (Clear k26 e z1 z1 e e q_z1k2k17_z1k29 (Clear k5 e z1 z1 e e q_z1k2 (Unfold k9 (Unfold k34 (Clear k32 e z1 z1 e e q_z1k17_m1k23 (Clear k4 e z1 z1 e e q_z1k13_m1k23 (Unfold k13 (Unfold k46 (Clear k44 e z1 z1 e e q_z1k2k13_z1k25 (Clear k15 e z1 z1 e e q_z1k21_m1k25 (Combine true GT z1 e e o (w unit e e k16 (w q_m1 e e k28 (w unit e l30 k40 (w q_m1k2 e e k42 (w unit e e k52 (w unit e e k54 n)))))) (Absurd k56)))))))))))) (Clear k26 e z1 z1 e e q_z1k4k9_z1k29 (Clear k7 e z1 z1 e e q_z1k4 (Unfold k17 (Unfold k34 (Clear k32 e z1 z1 e e q_z1k9_m1k27 (Clear k19 e z1 z1 e e q_z1k11_m1k27 (Unfold k13 (Unfold k46 (Clear k48 e z1 z1 e e q_z1k4k11_z1k25 (Clear k15 e z1 z1 e e q_z1k21_m1k25 (Combine true GT z1 e e o (w unit e e k16 (w q_m1 e e k28 (w unit e l30 k40 (w q_m1k4 e e k42 (w unit e e k52 (w unit e e k54 n)))))) (Absurd k56))))))))))))))))))))).
Lemma unique_claim_unique_law_checked : refutes unique_claim_unique_law_laws unique_claim_unique_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem unique_claim_unique_law :
  forall (alpha beta : R) (C D D_eff N_eff N_fit N_p U loss : order),
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  ((N_eff ~~ (least N_p [N_fit])) /\ ((N_fit ^^ ((-1) * alpha)) ~~ (U ^^ ((-1) * beta)))) -> (* excess *)
  (loss ~~ (largest (N_eff ^^ ((-1) * alpha)) [(D_eff ^^ ((-1) * beta))])) -> (* fit *)
  (D_eff ~~ (least D [U])) -> (* repeated *)
  ((U ~~ D) /\ (N_p <~ N_fit)) -> (* where(unique) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
Proof.
intros alpha beta C D D_eff N_eff N_fit N_p U loss given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
pose (value_1 := (least N_p [N_fit])).
pose (value_2 := (largest (N_eff ^^ ((-1) * alpha)) [(D_eff ^^ ((-1) * beta))])).
pose (value_3 := (least D [U])).
pose (value_4 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
generalize given_1, given_2, (least_spec [N_fit] N_p), given_3, (largest_spec [(D_eff ^^ ((-1) * beta))] (N_eff ^^ ((-1) * alpha))), given_4, (least_spec [U] D), given_5, given_6, (largest_spec [(D ^^ ((-1) * beta))] (N_p ^^ ((-1) * alpha))), refuted.
exact_no_check (refute [alpha; beta] [C; D; D_eff; N_eff; N_fit; N_p; U; loss; value_1; value_2; value_3; value_4] unique_claim_unique_law_laws unique_claim_unique_law_steps unique_claim_unique_law_checked).
Qed.

(* unique, law: loss >~ U^(-beta) ignoring logs *)
Definition unique_law_laws : list law := [(Number GT (NVar k1) (NInt z0)); (And (Order GE (TVar k8) (TVar k11)) (And (Order GE (TVar k7) (TVar k11)) (Or (Order EQ (TVar k11) (TVar k8)) (Order EQ (TVar k11) (TVar k7))))); (And (Order EQ (TVar k6) (TVar k11)) (Order EQ (TRaised (TVar k7) (NMul (NInt m1) (NVar k1))) (TRaised (TVar k9) (NMul (NInt m1) (NVar k2))))); (And (Order GE (TVar k12) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k12) (TRaised (TVar k5) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k12) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k12) (TRaised (TVar k5) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k10) (TVar k12)); (Not (Power GE (TVar k10) (TRaised (TVar k9) (NMul (NInt m1) (NVar k2)))))].
Definition unique_law_steps : proof := (Unfold k15 (Unfold k9 (Unfold k2 (Clear k8 e z1 z1 e e q_m1k4k19_m1k21 (Clear k5 e z1 z1 e e q_z1k2 (Unfold k7 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k15_m1k23 (Clear k6 e z1 z1 e e q_m1k2k15_z1k4k19 (Clear k4 e z1 z1 e e q_z1k13_m1k23 (Unfold k11 (Unfold k30 (Clear k28 e z1 z1 e e q_z1k2k13_z1k25 (Clear k13 e z1 z1 e e q_z1k21_m1k25 (Combine false GT z1 e e o (r unit e l10 (r unit e l12_22 (r unit e l24 (r q_m1k2 e l26 (r unit e l36 (r unit e l38 n)))))) (Absurd k40)))))))))))))))).
Lemma unique_law_checked : refutes unique_law_laws unique_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem unique_law :
  forall (alpha beta : R) (C D D_eff N_eff N_fit N_p U loss : order),
  (0 < alpha) -> (* domain(alpha) *)
  ((N_eff ~~ (least N_p [N_fit])) /\ ((N_fit ^^ ((-1) * alpha)) ~~ (U ^^ ((-1) * beta)))) -> (* excess *)
  (loss ~~ (largest (N_eff ^^ ((-1) * alpha)) [(D_eff ^^ ((-1) * beta))])) -> (* fit *)
  (power (U ^^ ((-1) * beta)) <= power loss).
Proof.
intros alpha beta C D D_eff N_eff N_fit N_p U loss given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (least N_p [N_fit])).
pose (value_2 := (largest (N_eff ^^ ((-1) * alpha)) [(D_eff ^^ ((-1) * beta))])).
generalize given_1, (least_spec [N_fit] N_p), given_2, (largest_spec [(D_eff ^^ ((-1) * beta))] (N_eff ^^ ((-1) * alpha))), given_3, refuted.
exact_no_check (refute [alpha; beta] [C; D; D_eff; N_eff; N_fit; N_p; U; loss; value_1; value_2] unique_law_laws unique_law_steps unique_law_checked).
Qed.

(* unique, law: loss << U^(0) ignoring logs *)
Definition unique_law_2_laws : list law := [(Power GT TOne (TVar k10)); (Not (Power GT (TRaised (TVar k9) (NInt z0)) (TVar k10)))].
Definition unique_law_2_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k21 (Clear k4 e z1 z1 e e q_z1k21 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma unique_law_2_checked : refutes unique_law_2_laws unique_law_2_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem unique_law_2 :
  forall (alpha beta : R) (C D D_eff N_eff N_fit N_p U loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (U ^^ 0)).
Proof.
intros alpha beta C D D_eff N_eff N_fit N_p U loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha; beta] [C; D; D_eff; N_eff; N_fit; N_p; U; loss] unique_law_2_laws unique_law_2_steps unique_law_2_checked).
Qed.

(* repeating, model: repeating can hold *)
Definition repeating_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLeast (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))) (Order EQ (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLeast (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))].
Lemma repeating_model_hold : all_decided repeating_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem repeating_model :
  exists (alpha beta : R) (C D D_eff N_eff N_fit N_p U loss : order),
  (C ~~ (N_p ** D)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  ((N_eff ~~ (least N_p [N_fit])) /\ ((N_fit ^^ ((-1) * alpha)) ~~ (U ^^ ((-1) * beta)))) /\ (* excess *)
  (loss ~~ (largest (N_eff ^^ ((-1) * alpha)) [(D_eff ^^ ((-1) * beta))])) /\ (* fit *)
  (D_eff ~~ (least D [U])) /\ (* repeated *)
  (U <~ D) /\ (* seen *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power U) /\ (* trend(U) *)
  (N_fit <~ N_p) (* where(repeating) *).
Proof.
exists 1, 1, ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold repeating_model_laws repeating_model_hold).
Qed.

(* repeating, law: loss ~ U^-beta *)
Definition repeating_law_laws : list law := [(Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k8) (TVar k11)) (And (Order GE (TVar k7) (TVar k11)) (Or (Order EQ (TVar k11) (TVar k8)) (Order EQ (TVar k11) (TVar k7))))); (And (Order EQ (TVar k6) (TVar k11)) (Order EQ (TRaised (TVar k7) (NMul (NInt m1) (NVar k1))) (TRaised (TVar k9) (NMul (NInt m1) (NVar k2))))); (And (Order GE (TVar k12) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k12) (TRaised (TVar k5) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k12) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k12) (TRaised (TVar k5) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k10) (TVar k12)); (And (Order GE (TVar k4) (TVar k13)) (And (Order GE (TVar k9) (TVar k13)) (Or (Order EQ (TVar k13) (TVar k4)) (Order EQ (TVar k13) (TVar k9))))); (Order EQ (TVar k5) (TVar k13)); (Order GE (TVar k4) (TVar k9)); (Order GE (TVar k8) (TVar k7)); (Not (Order EQ (TVar k10) (TRaised (TVar k9) (NMul (NInt m1) (NVar k2)))))].
Definition repeating_law_steps : proof := (Unfold k25 (Unfold k11 (Unfold k2 (Clear k8 e z1 z1 e e q_z1k4k19_z1k21 (Split k10 (Unfold k13 (Unfold k16 (Split k20 (Unfold k9 (Unfold k26 (Split k30 (Clear k22 e z1 z1 e e q_z1k2k13_z1k25 (Clear k15 e z1 z1 e e q_z1k21_m1k25 (Clear k5 e z1 z1 e e q_z1k2 (Clear k23 e z1 z1 e e q_m1k15_z1k17 (Clear k32 e z1 z1 e e q_m1k17_z1k23 (Clear k4 e z1 z1 e e q_z1k13_m1k23 (Clear k6 e z1 z1 e e q_m1k2k15_z1k4k19 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w unit e l38 k40 (w q_z1k2 e e k42 (w q_z1k2 e e k44 (w q_m1 e e k46 n))))))) (Absurd k48))))))))) (Clear k22 e z1 z1 e e q_z1k2k13_z1k25 (Clear k15 e z1 z1 e e q_z1k21_m1k25 (Clear k32 e z1 z1 e e q_m1k15_z1k23 (Clear k6 e z1 z1 e e q_m1k2k15_z1k4k19 (Clear k4 e z1 z1 e e q_z1k13_m1k23 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_z1k2 e e k38 (w q_m1 e e k40 (w q_z1k2 e e k42 n)))))) (Absurd k44)))))))))) (Unfold k17 (Unfold k26 (Split k30 (Clear k22 e z1 z1 e e q_z1k4k11_z1k25 (Clear k15 e z1 z1 e e q_z1k21_m1k25 (Clear k7 e z1 z1 e e q_z1k4 (Clear k21 e z1 z1 e e q_z1k9_m1k19 (Clear k32 e z1 z1 e e q_m1k9_z1k27 (Clear k19 e z1 z1 e e q_z1k11_m1k27 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w unit e l38 k40 (w q_z1k4 e e k42 (w q_z1k4 e e k44 n)))))) (Absurd k46)))))))) (Clear k22 e z1 z1 e e q_z1k4k11_z1k25 (Clear k15 e z1 z1 e e q_z1k21_m1k25 (Clear k32 e z1 z1 e e q_m1k19_z1k27 (Clear k19 e z1 z1 e e q_z1k11_m1k27 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_z1k4 e e k38 (w q_z1k4 e e k40 n))))) (Absurd k42)))))))))))) (Clear k7 e z1 z1 e e q_z1k4 (Unfold k17 (Unfold k18 (Clear k20 e z1 z1 e e q_z1k19_m1k27 (Clear k19 e z1 z1 e e q_z1k11_m1k27 (Unfold k13 (Unfold k30 (Clear k32 e z1 z1 e e q_z1k4k11_z1k25 (Clear k15 e z1 z1 e e q_z1k21_m1k25 (Combine true GT z1 e e o (w unit e e k12 (w unit e l14 k24 (w q_m1k4 e e k26 (w unit e e k36 (w unit e e k38 n))))) (Absurd k40)))))))))))))))).
Lemma repeating_law_checked : refutes repeating_law_laws repeating_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem repeating_law :
  forall (alpha beta : R) (C D D_eff N_eff N_fit N_p U loss : order),
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  ((N_eff ~~ (least N_p [N_fit])) /\ ((N_fit ^^ ((-1) * alpha)) ~~ (U ^^ ((-1) * beta)))) -> (* excess *)
  (loss ~~ (largest (N_eff ^^ ((-1) * alpha)) [(D_eff ^^ ((-1) * beta))])) -> (* fit *)
  (D_eff ~~ (least D [U])) -> (* repeated *)
  (U <~ D) -> (* seen *)
  (N_fit <~ N_p) -> (* where(repeating) *)
  (loss ~~ (U ^^ ((-1) * beta))).
Proof.
intros alpha beta C D D_eff N_eff N_fit N_p U loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
pose (value_1 := (least N_p [N_fit])).
pose (value_2 := (largest (N_eff ^^ ((-1) * alpha)) [(D_eff ^^ ((-1) * beta))])).
pose (value_3 := (least D [U])).
generalize given_1, given_2, (least_spec [N_fit] N_p), given_3, (largest_spec [(D_eff ^^ ((-1) * beta))] (N_eff ^^ ((-1) * alpha))), given_4, (least_spec [U] D), given_5, given_6, given_7, refuted.
exact_no_check (refute [alpha; beta] [C; D; D_eff; N_eff; N_fit; N_p; U; loss; value_1; value_2; value_3] repeating_law_laws repeating_law_steps repeating_law_checked).
Qed.

(* any-budget, model: any-budget can hold *)
Definition any_budget_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLeast (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))) (Order EQ (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLeast (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma any_budget_model_hold : all_decided any_budget_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem any_budget_model :
  exists (alpha beta : R) (C D D_eff N_eff N_fit N_p U loss : order),
  (C ~~ (N_p ** D)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  ((N_eff ~~ (least N_p [N_fit])) /\ ((N_fit ^^ ((-1) * alpha)) ~~ (U ^^ ((-1) * beta)))) /\ (* excess *)
  (loss ~~ (largest (N_eff ^^ ((-1) * alpha)) [(D_eff ^^ ((-1) * beta))])) /\ (* fit *)
  (D_eff ~~ (least D [U])) /\ (* repeated *)
  (U <~ D) /\ (* seen *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power U) (* trend(U) *).
Proof.
exists 1, 1, ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold any_budget_model_laws any_budget_model_hold).
Qed.

(* any-budget, claim: loss >~ U^-beta *)
Definition any_budget_claim_floor_laws : list law := [(Number GT (NVar k1) (NInt z0)); (And (Order GE (TVar k8) (TVar k11)) (And (Order GE (TVar k7) (TVar k11)) (Or (Order EQ (TVar k11) (TVar k8)) (Order EQ (TVar k11) (TVar k7))))); (And (Order EQ (TVar k6) (TVar k11)) (Order EQ (TRaised (TVar k7) (NMul (NInt m1) (NVar k1))) (TRaised (TVar k9) (NMul (NInt m1) (NVar k2))))); (And (Order GE (TVar k12) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k12) (TRaised (TVar k5) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k12) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k12) (TRaised (TVar k5) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k10) (TVar k12)); (Not (Order GE (TVar k10) (TRaised (TVar k9) (NMul (NInt m1) (NVar k2)))))].
Definition any_budget_claim_floor_steps : proof := (Unfold k15 (Unfold k9 (Unfold k2 (Clear k8 e z1 z1 e e q_m1k4k19_m1k21 (Clear k5 e z1 z1 e e q_z1k2 (Unfold k7 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k15_m1k23 (Clear k6 e z1 z1 e e q_m1k2k15_z1k4k19 (Clear k4 e z1 z1 e e q_z1k13_m1k23 (Unfold k11 (Unfold k30 (Clear k28 e z1 z1 e e q_z1k2k13_z1k25 (Clear k13 e z1 z1 e e q_z1k21_m1k25 (Combine true GT z1 e e o (w unit e e k10 (w unit e l12 k22 (w unit e e k24 (w q_m1k2 e e k26 (w unit e e k36 (w unit e e k38 n)))))) (Absurd k40)))))))))))))))).
Lemma any_budget_claim_floor_checked : refutes any_budget_claim_floor_laws any_budget_claim_floor_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem any_budget_claim_floor :
  forall (alpha beta : R) (C D D_eff N_eff N_fit N_p U loss : order),
  (0 < alpha) -> (* domain(alpha) *)
  ((N_eff ~~ (least N_p [N_fit])) /\ ((N_fit ^^ ((-1) * alpha)) ~~ (U ^^ ((-1) * beta)))) -> (* excess *)
  (loss ~~ (largest (N_eff ^^ ((-1) * alpha)) [(D_eff ^^ ((-1) * beta))])) -> (* fit *)
  ((U ^^ ((-1) * beta)) <~ loss).
Proof.
intros alpha beta C D D_eff N_eff N_fit N_p U loss given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (least N_p [N_fit])).
pose (value_2 := (largest (N_eff ^^ ((-1) * alpha)) [(D_eff ^^ ((-1) * beta))])).
generalize given_1, (least_spec [N_fit] N_p), given_2, (largest_spec [(D_eff ^^ ((-1) * beta))] (N_eff ^^ ((-1) * alpha))), given_3, refuted.
exact_no_check (refute [alpha; beta] [C; D; D_eff; N_eff; N_fit; N_p; U; loss; value_1; value_2] any_budget_claim_floor_laws any_budget_claim_floor_steps any_budget_claim_floor_checked).
Qed.

(* any-budget, law: loss >~ U^(-beta) ignoring logs *)
Definition any_budget_law_laws : list law := [(Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k10) (TVar k11)); (And (Order GE (TVar k4) (TVar k12)) (And (Order GE (TVar k9) (TVar k12)) (Or (Order EQ (TVar k12) (TVar k4)) (Order EQ (TVar k12) (TVar k9))))); (Order EQ (TVar k5) (TVar k12)); (Not (Power GE (TVar k10) (TRaised (TVar k9) (NMul (NInt m1) (NVar k2)))))].
Definition any_budget_law_steps : proof := (Unfold k15 (Unfold k2 (Clear k4 e z1 z1 e e q_m1k4k19_m1k21 (Clear k5 e z1 z1 e e q_z1k4 (Unfold k11 (Unfold k12 (Clear k14 e z1 z1 e e q_z1k19_m1k25 (Clear k13 e z1 z1 e e q_z1k11_m1k25 (Unfold k7 (Unfold k24 (Clear k26 e z1 z1 e e q_z1k4k11_z1k23 (Clear k9 e z1 z1 e e q_z1k21_m1k23 (Combine false GT z1 e e o (r unit e l6 (r unit e l8_18 (r q_m1k4 e l20 (r unit e l30 (r unit e l32 n))))) (Absurd k34)))))))))))))).
Lemma any_budget_law_checked : refutes any_budget_law_laws any_budget_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem any_budget_law :
  forall (alpha beta : R) (C D D_eff N_eff N_fit N_p U loss : order),
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_eff ^^ ((-1) * alpha)) [(D_eff ^^ ((-1) * beta))])) -> (* fit *)
  (D_eff ~~ (least D [U])) -> (* repeated *)
  (power (U ^^ ((-1) * beta)) <= power loss).
Proof.
intros alpha beta C D D_eff N_eff N_fit N_p U loss given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_eff ^^ ((-1) * alpha)) [(D_eff ^^ ((-1) * beta))])).
pose (value_2 := (least D [U])).
generalize given_1, (largest_spec [(D_eff ^^ ((-1) * beta))] (N_eff ^^ ((-1) * alpha))), given_2, (least_spec [U] D), given_3, refuted.
exact_no_check (refute [alpha; beta] [C; D; D_eff; N_eff; N_fit; N_p; U; loss; value_1; value_2] any_budget_law_laws any_budget_law_steps any_budget_law_checked).
Qed.

(* any-budget, law: loss << U^(0) ignoring logs *)
Definition any_budget_law_2_laws : list law := [(Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k8) (TVar k11)) (And (Order GE (TVar k7) (TVar k11)) (Or (Order EQ (TVar k11) (TVar k8)) (Order EQ (TVar k11) (TVar k7))))); (And (Order EQ (TVar k6) (TVar k11)) (Order EQ (TRaised (TVar k7) (NMul (NInt m1) (NVar k1))) (TRaised (TVar k9) (NMul (NInt m1) (NVar k2))))); (And (Order GE (TVar k12) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k12) (TRaised (TVar k5) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k12) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k12) (TRaised (TVar k5) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k10) (TVar k12)); (And (Order GE (TVar k4) (TVar k13)) (And (Order GE (TVar k9) (TVar k13)) (Or (Order EQ (TVar k13) (TVar k4)) (Order EQ (TVar k13) (TVar k9))))); (Order EQ (TVar k5) (TVar k13)); (Order GE (TVar k4) (TVar k9)); (Power GT (TVar k8) TOne); (Power GT (TVar k9) TOne); (Not (Power GT (TRaised (TVar k9) (NInt z0)) (TVar k10)))].
Definition any_budget_law_2_steps : proof := (Unfold k27 (Unfold k11 (Unfold k2 (Unfold k13 (Unfold k12 (Split k16 (Unfold k9 (Unfold k22 (Split k26 (Clear k8 e z1 z1 e e q_z1k21 (Clear k18 e z1 z1 e e q_z1k2k13_z1k25 (Clear k15 e z1 z1 e e q_z1k21_m1k25 (Clear k5 e z1 z1 e e q_z1k2 (Clear k23 e z1 z1 e e q_z1k17 (Clear k28 e z1 z1 e e q_m1k17_z1k23 (Clear k4 e z1 z1 e e q_z1k13_m1k23 (Combine false GT z1 e e o (r unit e l30 (r q_m1 e l32 (r q_m1 e l34 (r unit e l36_38 (r q_z1k2 e l40 (r q_z1k2 e l42 n)))))) (Absurd k44))))))))) (Clear k8 e z1 z1 e e q_z1k21 (Clear k18 e z1 z1 e e q_z1k2k13_z1k25 (Clear k15 e z1 z1 e e q_z1k21_m1k25 (Clear k28 e z1 z1 e e q_m1k15_z1k23 (Clear k6 e z1 z1 e e q_m1k2k15_z1k4k19 (Clear k4 e z1 z1 e e q_z1k13_m1k23 (Clear k7 e z1 z1 e e q_z1k4 (Clear k25 e z1 z1 e e q_z1k19 (Combine false GT z1 e e o (r unit e l30 (r q_m1 e l32 (r q_m1 e l34 (r q_z1k2 e l36 (r q_m1 e l38 (r q_z1k2 e l40 (r unit e l42_44 n))))))) (Absurd k46))))))))))))) (Unfold k17 (Unfold k22 (Split k26 (Clear k8 e z1 z1 e e q_z1k21 (Clear k18 e z1 z1 e e q_z1k4k11_z1k25 (Clear k15 e z1 z1 e e q_z1k21_m1k25 (Clear k7 e z1 z1 e e q_z1k4 (Clear k21 e z1 z1 e e q_z1k9_m1k19 (Clear k28 e z1 z1 e e q_m1k9_z1k27 (Clear k19 e z1 z1 e e q_z1k11_m1k27 (Clear k25 e z1 z1 e e q_z1k19 (Combine false GT z1 e e o (r unit e l30 (r q_m1 e l32 (r q_m1 e l34 (r unit e l36_38 (r q_z1k4 e l40 (r q_z1k4 e l42 (r unit e l36_44 n))))))) (Absurd k46)))))))))) (Clear k8 e z1 z1 e e q_z1k21 (Clear k18 e z1 z1 e e q_z1k4k11_z1k25 (Clear k15 e z1 z1 e e q_z1k21_m1k25 (Clear k7 e z1 z1 e e q_z1k4 (Clear k25 e z1 z1 e e q_z1k19 (Clear k28 e z1 z1 e e q_m1k19_z1k27 (Clear k19 e z1 z1 e e q_z1k11_m1k27 (Combine false GT z1 e e o (r unit e l30 (r q_m1 e l32 (r q_m1 e l34 (r unit e l36_38 (r q_z1k4 e l40 (r q_z1k4 e l42 n)))))) (Absurd k44)))))))))))))))))).
Lemma any_budget_law_2_checked : refutes any_budget_law_2_laws any_budget_law_2_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem any_budget_law_2 :
  forall (alpha beta : R) (C D D_eff N_eff N_fit N_p U loss : order),
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  ((N_eff ~~ (least N_p [N_fit])) /\ ((N_fit ^^ ((-1) * alpha)) ~~ (U ^^ ((-1) * beta)))) -> (* excess *)
  (loss ~~ (largest (N_eff ^^ ((-1) * alpha)) [(D_eff ^^ ((-1) * beta))])) -> (* fit *)
  (D_eff ~~ (least D [U])) -> (* repeated *)
  (U <~ D) -> (* seen *)
  (power one < power N_p) -> (* trend(N_p) *)
  (power one < power U) -> (* trend(U) *)
  (power loss < power (U ^^ 0)).
Proof.
intros alpha beta C D D_eff N_eff N_fit N_p U loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
apply NNPP; intros refuted.
pose (value_1 := (least N_p [N_fit])).
pose (value_2 := (largest (N_eff ^^ ((-1) * alpha)) [(D_eff ^^ ((-1) * beta))])).
pose (value_3 := (least D [U])).
generalize given_1, given_2, (least_spec [N_fit] N_p), given_3, (largest_spec [(D_eff ^^ ((-1) * beta))] (N_eff ^^ ((-1) * alpha))), given_4, (least_spec [U] D), given_5, given_6, given_7, given_8, refuted.
exact_no_check (refute [alpha; beta] [C; D; D_eff; N_eff; N_fit; N_p; U; loss; value_1; value_2; value_3] any_budget_law_2_laws any_budget_law_2_steps any_budget_law_2_checked).
Qed.

(* equal-exponents, model: equal-exponents can hold *)
Definition equal_exponents_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number EQ (NInt z1) (NInt z1)); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLeast (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))) (Order EQ (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma equal_exponents_model_hold : all_decided equal_exponents_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equal_exponents_model :
  exists (alpha beta : R) (C D N_eff N_fit N_p U loss : order),
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  (alpha = beta) /\ (* equal-exponents *)
  ((N_eff ~~ (least N_p [N_fit])) /\ ((N_fit ^^ ((-1) * alpha)) ~~ (U ^^ ((-1) * beta)))) /\ (* excess *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power U) /\ (* trend(U) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold equal_exponents_model_laws equal_exponents_model_hold).
Qed.

(* equal-exponents, claim: N_fit ~ U *)
Definition equal_exponents_claim_as_many_laws : list law := [(Number GT (NVar k1) (NInt z0)); (Number EQ (NVar k1) (NVar k2)); (And (Order GE (TVar k8) (TVar k11)) (And (Order GE (TVar k7) (TVar k11)) (Or (Order EQ (TVar k11) (TVar k8)) (Order EQ (TVar k11) (TVar k7))))); (And (Order EQ (TVar k6) (TVar k11)) (Order EQ (TRaised (TVar k7) (NMul (NInt m1) (NVar k1))) (TRaised (TVar k9) (NMul (NInt m1) (NVar k2))))); (Not (Order EQ (TVar k7) (TVar k9)))].
Definition equal_exponents_claim_as_many_steps : proof := (Unfold k13 (Unfold k11 (Clear k5 e z1 z1 e e q_z1k2 (Clear k7 e z1 z1 e e q_z1k2_m1k4 (Combine false GT z1 e e q_z1k4 (r unit e l8 (r q_m1 e l10 n)) (Unfold k2 (Clear k14 e z1 z1 e e q_z1k15_m1k19 (Split k16 (Clear k6 e z1 z1 e e q_m1k2k15_z1k4k19 (Combine true GT z1 e e o (w unit e l12 k18 (w unit e e k20 (r q_z1k15 e l10 n))) (Absurd k22))) (Clear k6 e z1 z1 e e q_m1k2k15_z1k4k19 (Combine true GT z1 e e o (w unit e l12 k18 (w q_m1 e e k20 (r q_m1k15 e l10 n))) (Absurd k22))))))))))).
Lemma equal_exponents_claim_as_many_checked : refutes equal_exponents_claim_as_many_laws equal_exponents_claim_as_many_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equal_exponents_claim_as_many :
  forall (alpha beta : R) (C D D_eff N_eff N_fit N_p U loss : order),
  (0 < alpha) -> (* domain(alpha) *)
  (alpha = beta) -> (* equal-exponents *)
  ((N_eff ~~ (least N_p [N_fit])) /\ ((N_fit ^^ ((-1) * alpha)) ~~ (U ^^ ((-1) * beta)))) -> (* excess *)
  (N_fit ~~ U).
Proof.
intros alpha beta C D D_eff N_eff N_fit N_p U loss given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (least N_p [N_fit])).
generalize given_1, given_2, (least_spec [N_fit] N_p), given_3, refuted.
exact_no_check (refute [alpha; beta] [C; D; D_eff; N_eff; N_fit; N_p; U; loss; value_1] equal_exponents_claim_as_many_laws equal_exponents_claim_as_many_steps equal_exponents_claim_as_many_checked).
Qed.

(* equal-exponents, law: loss << U^(0) ignoring logs *)
Definition equal_exponents_law_laws : list law := [(Power GT TOne (TVar k10)); (Not (Power GT (TRaised (TVar k9) (NInt z0)) (TVar k10)))].
Definition equal_exponents_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k21 (Clear k4 e z1 z1 e e q_z1k21 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma equal_exponents_law_checked : refutes equal_exponents_law_laws equal_exponents_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equal_exponents_law :
  forall (alpha beta : R) (C D D_eff N_eff N_fit N_p U loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (U ^^ 0)).
Proof.
intros alpha beta C D D_eff N_eff N_fit N_p U loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha; beta] [C; D; D_eff; N_eff; N_fit; N_p; U; loss] equal_exponents_law_laws equal_exponents_law_steps equal_exponents_law_checked).
Qed.

(* frontier-goes-on, core: domain(alpha), domain(beta), enough-compute, excess, fit, goes-on cannot hold together *)
Definition frontier_goes_on_core_laws : list law := [(Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (Order GT (TVar k3) (TTimes (TVar k7) (TVar k9))); (And (Order GE (TVar k8) (TVar k11)) (And (Order GE (TVar k7) (TVar k11)) (Or (Order EQ (TVar k11) (TVar k8)) (Order EQ (TVar k11) (TVar k7))))); (And (Order EQ (TVar k6) (TVar k11)) (Order EQ (TRaised (TVar k7) (NMul (NInt m1) (NVar k1))) (TRaised (TVar k9) (NMul (NInt m1) (NVar k2))))); (And (Order GE (TVar k12) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k12) (TRaised (TVar k5) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k12) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k12) (TRaised (TVar k5) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k10) (TVar k12)); (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k2)) (NAdd (NVar k1) (NVar k2))))))].
Definition frontier_goes_on_core_steps : proof := (Unfold k13 (Unfold k19 (Clear k5 e z1 z1 e e q_z1k2 (Clear k7 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z1k2_z1k4 (r unit e l10 (r unit e l12 n)) (Clear k9 e z1 z1 e e q_z1k7_m1k15_m1k19 (Clear k4 e z1 z1 e e q_m1k2k15_z1k4k19 (Clear k6 e z1 z1 e e q_z1k2_z1k4 (Clear k8 l20 z1 z1 e l20 q_z1k2k4k7_z1k2k21_z1k4k21 (Unfold k11 (Unfold k26 (Clear k28 e z1 z1 e e q_z1k15_m1k23 (Clear k2 e z1 z1 e e q_z1k13_m1k23 (Unfold k15 (Unfold k38 (Clear k36 e z1 z1 e e q_z1k2k13_z1k25 (Clear k17 e z1 z1 e e q_z1k21_m1k25 (Combine true GT z1 e e o (w unit e l12_10 k16 (w q_z1k2 e e k18 (w q_m1 e e k22 (w unit e l10_14 k32 (w q_m1k2k2_m1k2k4 e e k34 (w unit e l14 k44 (w q_z1k2_z1k4 e e k46 n))))))) (Absurd k48))))))))))))))))))).
Lemma frontier_goes_on_core_checked : refutes frontier_goes_on_core_laws frontier_goes_on_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem frontier_goes_on_core :
  forall (alpha beta : R) (C D D_eff N_eff N_fit N_p U loss : order),
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  ((N_fit ** U) << C) -> (* enough-compute *)
  ((N_eff ~~ (least N_p [N_fit])) /\ ((N_fit ^^ ((-1) * alpha)) ~~ (U ^^ ((-1) * beta)))) -> (* excess *)
  (loss ~~ (largest (N_eff ^^ ((-1) * alpha)) [(D_eff ^^ ((-1) * beta))])) -> (* fit *)
  ((alpha + beta) <> 0 /\ loss ~~ (C ^^ ((((-1) * alpha) * beta) / (alpha + beta)))) -> (* goes-on *)
  False.
Proof.
intros alpha beta C D D_eff N_eff N_fit N_p U loss given_1 given_2 given_3 given_4 given_5 given_6.
pose (value_1 := (least N_p [N_fit])).
pose (value_2 := (largest (N_eff ^^ ((-1) * alpha)) [(D_eff ^^ ((-1) * beta))])).
generalize given_1, given_2, given_3, (least_spec [N_fit] N_p), given_4, (largest_spec [(D_eff ^^ ((-1) * beta))] (N_eff ^^ ((-1) * alpha))), given_5, given_6.
exact_no_check (refute [alpha; beta] [C; D; D_eff; N_eff; N_fit; N_p; U; loss; value_1; value_2] frontier_goes_on_core_laws frontier_goes_on_core_steps frontier_goes_on_core_checked).
Qed.

(* repeating, claim: loss ~ U^-beta *)
Definition repeating_claim_at_the_floor_laws : list law := [(Order EQ (TVar k10) (TRaised (TVar k9) (NMul (NInt m1) (NVar k2)))); (Not (Order EQ (TVar k10) (TRaised (TVar k9) (NMul (NInt m1) (NVar k2)))))].
Definition repeating_claim_at_the_floor_steps : proof := (Unfold k7 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k4k19_z1k21 (Split k6 (Clear k5 e z1 z1 e e q_z1k4k19_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 n)) (Absurd k12))) (Clear k5 e z1 z1 e e q_z1k4k19_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 n)) (Absurd k12))))))).
Lemma repeating_claim_at_the_floor_checked : refutes repeating_claim_at_the_floor_laws repeating_claim_at_the_floor_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem repeating_claim_at_the_floor :
  forall (alpha beta : R) (C D D_eff N_eff N_fit N_p U loss : order),
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  ((N_eff ~~ (least N_p [N_fit])) /\ ((N_fit ^^ ((-1) * alpha)) ~~ (U ^^ ((-1) * beta)))) -> (* excess *)
  (loss ~~ (largest (N_eff ^^ ((-1) * alpha)) [(D_eff ^^ ((-1) * beta))])) -> (* fit *)
  (D_eff ~~ (least D [U])) -> (* repeated *)
  (U <~ D) -> (* seen *)
  (N_fit <~ N_p) -> (* where(repeating) *)
  (loss ~~ (U ^^ ((-1) * beta))).
Proof.
intros alpha beta C D D_eff N_eff N_fit N_p U loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (repeating_law alpha beta C D D_eff N_eff N_fit N_p U loss given_1 given_2 given_3 given_4 given_5 given_6 given_7) as lemma_1.
apply NNPP; intros refuted.
generalize lemma_1, refuted.
exact_no_check (refute [alpha; beta] [C; D; D_eff; N_eff; N_fit; N_p; U; loss] repeating_claim_at_the_floor_laws repeating_claim_at_the_floor_steps repeating_claim_at_the_floor_checked).
Qed.
