(* Theory inference: 11 theorems; 0 left out.
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
Definition k31 : positive := (31)%positive.
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
Definition m3 : Z := (-3)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.
Definition l10 : list positive := (v k10 e).
Definition l12 : list positive := (v k12 e).
Definition l14 : list positive := (v k14 e).
Definition l14_16 : list positive := (v k14 (v k16 e)).
Definition l16 : list positive := (v k16 e).
Definition l18 : list positive := (v k18 e).
Definition l18_18 : list positive := (v k18 (v k18 e)).
Definition l18_22_48 : list positive := (v k18 (v k22 (v k48 e))).
Definition l20 : list positive := (v k20 e).
Definition l20_18_22_36 : list positive := (v k20 (v k18 (v k22 (v k36 e)))).
Definition l20_22 : list positive := (v k20 (v k22 e)).
Definition l20_22_52 : list positive := (v k20 (v k22 (v k52 e))).
Definition l22 : list positive := (v k22 e).
Definition l24 : list positive := (v k24 e).
Definition l24_24 : list positive := (v k24 (v k24 e)).
Definition l26 : list positive := (v k26 e).
Definition l30 : list positive := (v k30 e).
Definition l32 : list positive := (v k32 e).
Definition l36 : list positive := (v k36 e).
Definition l38 : list positive := (v k38 e).
Definition l40 : list positive := (v k40 e).
Definition l42 : list positive := (v k42 e).
Definition l44 : list positive := (v k44 e).
Definition l50 : list positive := (v k50 e).
Definition l6 : list positive := (v k6 e).
Definition l8 : list positive := (v k8 e).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m1k11_m1k13_z1k17 : polynomial := (t m1 (v k11 e) (t m1 (v k13 e) (t z1 (v k17 e) o))).
Definition q_m1k11_m1k23_z1k27 : polynomial := (t m1 (v k11 e) (t m1 (v k23 e) (t z1 (v k27 e) o))).
Definition q_m1k11_z1k25 : polynomial := (t m1 (v k11 e) (t z1 (v k25 e) o)).
Definition q_m1k15 : polynomial := (t m1 (v k15 e) o).
Definition q_m1k15_z1k21 : polynomial := (t m1 (v k15 e) (t z1 (v k21 e) o)).
Definition q_m1k2 : polynomial := (t m1 (v k2 e) o).
Definition q_m1k23_m1k25_z1k27 : polynomial := (t m1 (v k23 e) (t m1 (v k25 e) (t z1 (v k27 e) o))).
Definition q_m1k2_m1k4 : polynomial := (t m1 (v k2 e) (t m1 (v k4 e) o)).
Definition q_m1k2k2_m1k2k4 : polynomial := (t m1 (v k2 (v k2 e)) (t m1 (v k2 (v k4 e)) o)).
Definition q_m1k2k2_m2k2k4_m1k4k4 : polynomial := (t m1 (v k2 (v k2 e)) (t m2 (v k2 (v k4 e)) (t m1 (v k4 (v k4 e)) o))).
Definition q_m1k2k2k4k7_m1k2k2k15_m1k2k4k4k7_m2k2k4k15_m1k4k4k15 : polynomial := (t m1 (v k2 (v k2 (v k4 (v k7 e)))) (t m1 (v k2 (v k2 (v k15 e))) (t m1 (v k2 (v k4 (v k4 (v k7 e)))) (t m2 (v k2 (v k4 (v k15 e))) (t m1 (v k4 (v k4 (v k15 e))) o))))).
Definition q_m1k2k2k7_z1k2k2k11_m1k2k4k7_z2k2k4k11_z1k4k4k11 : polynomial := (t m1 (v k2 (v k2 (v k7 e))) (t z1 (v k2 (v k2 (v k11 e))) (t m1 (v k2 (v k4 (v k7 e))) (t z2 (v k2 (v k4 (v k11 e))) (t z1 (v k4 (v k4 (v k11 e))) o))))).
Definition q_m1k2k7_z1k2k25_z1k4k25 : polynomial := (t m1 (v k2 (v k7 e)) (t z1 (v k2 (v k25 e)) (t z1 (v k4 (v k25 e)) o))).
Definition q_m1k3_m2k11 : polynomial := (t m1 (v k3 e) (t m2 (v k11 e) o)).
Definition q_m1k3_m2k9_z2k15 : polynomial := (t m1 (v k3 e) (t m2 (v k9 e) (t z2 (v k15 e) o))).
Definition q_m1k3_m3k11 : polynomial := (t m1 (v k3 e) (t m3 (v k11 e) o)).
Definition q_m1k4 : polynomial := (t m1 (v k4 e) o).
Definition q_m1k7_z1k11_z1k13 : polynomial := (t m1 (v k7 e) (t z1 (v k11 e) (t z1 (v k13 e) o))).
Definition q_m1k7_z1k11_z1k23 : polynomial := (t m1 (v k7 e) (t z1 (v k11 e) (t z1 (v k23 e) o))).
Definition q_m1k9_m1k13_z1k17 : polynomial := (t m1 (v k9 e) (t m1 (v k13 e) (t z1 (v k17 e) o))).
Definition q_m2k3_m3k9_z3k15 : polynomial := (t m2 (v k3 e) (t m3 (v k9 e) (t z3 (v k15 e) o))).
Definition q_z1k11_m1k13 : polynomial := (t z1 (v k11 e) (t m1 (v k13 e) o)).
Definition q_z1k15 : polynomial := (t z1 (v k15 e) o).
Definition q_z1k15_m1k17 : polynomial := (t z1 (v k15 e) (t m1 (v k17 e) o)).
Definition q_z1k15_m1k19 : polynomial := (t z1 (v k15 e) (t m1 (v k19 e) o)).
Definition q_z1k2 : polynomial := (t z1 (v k2 e) o).
Definition q_z1k21_m1k29 : polynomial := (t z1 (v k21 e) (t m1 (v k29 e) o)).
Definition q_z1k2_z1k4 : polynomial := (t z1 (v k2 e) (t z1 (v k4 e) o)).
Definition q_z1k2k13_m1k4k7_z1k4k13 : polynomial := (t z1 (v k2 (v k13 e)) (t m1 (v k4 (v k7 e)) (t z1 (v k4 (v k13 e)) o))).
Definition q_z1k2k13_z1k19 : polynomial := (t z1 (v k2 (v k13 e)) (t z1 (v k19 e) o)).
Definition q_z1k2k23_m1k4k7_z1k4k23 : polynomial := (t z1 (v k2 (v k23 e)) (t m1 (v k4 (v k7 e)) (t z1 (v k4 (v k23 e)) o))).
Definition q_z1k2k23_z1k29 : polynomial := (t z1 (v k2 (v k23 e)) (t z1 (v k29 e) o)).
Definition q_z1k2k2_z2k2k4_z1k4k4 : polynomial := (t z1 (v k2 (v k2 e)) (t z2 (v k2 (v k4 e)) (t z1 (v k4 (v k4 e)) o))).
Definition q_z1k2k2k13_m1k2k4k7_z2k2k4k13_m1k4k4k7_z1k4k4k13 : polynomial := (t z1 (v k2 (v k2 (v k13 e))) (t m1 (v k2 (v k4 (v k7 e))) (t z2 (v k2 (v k4 (v k13 e))) (t m1 (v k4 (v k4 (v k7 e))) (t z1 (v k4 (v k4 (v k13 e))) o))))).
Definition q_z1k2k2k4_z1k2k4k4 : polynomial := (t z1 (v k2 (v k2 (v k4 e))) (t z1 (v k2 (v k4 (v k4 e))) o)).
Definition q_z1k2k2k7_m1k2k2k11_z1k2k4k7_m2k2k4k11_m1k4k4k11 : polynomial := (t z1 (v k2 (v k2 (v k7 e))) (t m1 (v k2 (v k2 (v k11 e))) (t z1 (v k2 (v k4 (v k7 e))) (t m2 (v k2 (v k4 (v k11 e))) (t m1 (v k4 (v k4 (v k11 e))) o))))).
Definition q_z1k2k4 : polynomial := (t z1 (v k2 (v k4 e)) o).
Definition q_z1k2k4_z1k4k4 : polynomial := (t z1 (v k2 (v k4 e)) (t z1 (v k4 (v k4 e)) o)).
Definition q_z1k2k4k7_m1k2k4k11_m1k4k4k9 : polynomial := (t z1 (v k2 (v k4 (v k7 e))) (t m1 (v k2 (v k4 (v k11 e))) (t m1 (v k4 (v k4 (v k9 e))) o))).
Definition q_z1k2k4k7_z1k2k15_z1k4k15 : polynomial := (t z1 (v k2 (v k4 (v k7 e))) (t z1 (v k2 (v k15 e)) (t z1 (v k4 (v k15 e)) o))).
Definition q_z1k2k4k7_z1k2k21_z1k4k21 : polynomial := (t z1 (v k2 (v k4 (v k7 e))) (t z1 (v k2 (v k21 e)) (t z1 (v k4 (v k21 e)) o))).
Definition q_z1k2k7_m1k2k11_z1k15 : polynomial := (t z1 (v k2 (v k7 e)) (t m1 (v k2 (v k11 e)) (t z1 (v k15 e) o))).
Definition q_z1k2k7_m1k2k11_z1k21 : polynomial := (t z1 (v k2 (v k7 e)) (t m1 (v k2 (v k11 e)) (t z1 (v k21 e) o))).
Definition q_z1k3_m1k15 : polynomial := (t z1 (v k3 e) (t m1 (v k15 e) o)).
Definition q_z1k4 : polynomial := (t z1 (v k4 e) o).
Definition q_z1k4k25_z1k29 : polynomial := (t z1 (v k4 (v k25 e)) (t z1 (v k29 e) o)).
Definition q_z1k4k9_z1k17 : polynomial := (t z1 (v k4 (v k9 e)) (t z1 (v k17 e) o)).
Definition q_z1k4k9_z1k19 : polynomial := (t z1 (v k4 (v k9 e)) (t z1 (v k19 e) o)).
Definition q_z1k7_m1k17 : polynomial := (t z1 (v k7 e) (t m1 (v k17 e) o)).
Definition q_z1k7_m1k27 : polynomial := (t z1 (v k7 e) (t m1 (v k27 e) o)).
Definition q_z1k9_z1k13 : polynomial := (t z1 (v k9 e) (t z1 (v k13 e) o)).
Definition q_z2 : polynomial := (t z2 e o).
Definition q_z3 : polynomial := (t z3 e o).

(* training-dominates, model: training-dominates can hold *)
Definition training_dominates_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1)))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NInt z1)))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1)))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NInt z1))))))); (Order EQ (TVar k5) (TVar k6)); (And (Order GE (TVar k7) (TTimes (TVar k4) (TVar k3))) (And (Order GE (TVar k7) (TTimes (TVar k4) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))) (Or (Order EQ (TVar k7) (TTimes (TVar k4) (TVar k3))) (Order EQ (TVar k7) (TTimes (TVar k4) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TVar k7)); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))))].
Definition training_dominates_model_best_1_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z2 e e q_m1k3_m2k11 (Unfold k9 (Unfold k10 (Clear k12 e z1 z2 e e q_m1k3_m2k9_z2k15 (Clear k11 e z1 z1 e e q_z1k3_m1k15 (Unfold k5 (Unfold k22 (Clear k20 e z1 z1 e e q_z1k9_z1k13 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Combine true GT z2 e e o (w unit e e k6 (w unit e e k16 (w q_z2 e e k18 (w q_z2 e e k28 (w q_z2 e e k30 n))))) (Absurd k32))))))))))))).
Lemma training_dominates_model_best_1_checked : refutes training_dominates_model_best_1_laws training_dominates_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma training_dominates_model_best_1 :
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * 1)) [(D' ^^ ((-1) * 1))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (largest (N_p' ** D') [(N_p' ** ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)))])) -> ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p D given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * 1)) [(D ^^ ((-1) * 1))])).
pose (value_2 := (largest (N_p ** D) [(N_p ** ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)))])).
generalize (largest_spec [(D ^^ ((-1) * 1))] (N_p ^^ ((-1) * 1))), given_1, (largest_spec [(N_p ** ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)))] (N_p ** D)), given_2, refuted.
exact_no_check (refute [] [D; N_p; loss; value_1; value_2] training_dominates_model_best_1_laws training_dominates_model_best_1_steps training_dominates_model_best_1_checked).
Qed.
Definition training_dominates_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (And (Number NE (NAdd (NInt z1) (NInt z1)) (NInt z0)) (Order GE (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NAdd (NInt z1) (NInt z1)))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))))].
Lemma training_dominates_model_hold : all_decided training_dominates_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem training_dominates_model :
  exists (alpha beta : R) (C D I_1 N_p loss : order),
  (
  (C ~~ (largest (N_p ** D) [(N_p ** I_1)])) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) /\ (* fit *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power I_1) /\ (* trend(I) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  ((alpha + beta) <> 0 /\ I_1 <~ (C ^^ (alpha / (alpha + beta)))) (* where(training-dominates) *)
  ) /\
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (largest (N_p' ** D') [(N_p' ** I_1)])) -> loss <~ loss') (* best-loss *).
Proof.
exists 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold training_dominates_model_laws training_dominates_model_hold).
}
exact_no_check training_dominates_model_best_1.
Qed.

(* training-dominates, law: loss ~ C^(-alpha*beta/(alpha+beta)) *)
Definition training_dominates_law_laws : list law := [(If (Order EQ (TVar k10) (TVar k14)) (If (Order EQ (TVar k3) (TVar k13)) (Order GE (TVar k10) (TVar k7)))); (And (Order GE (TVar k8) (TTimes (TVar k6) (TVar k4))) (And (Order GE (TVar k8) (TTimes (TVar k6) (TVar k5))) (Or (Order EQ (TVar k8) (TTimes (TVar k6) (TVar k4))) (Order EQ (TVar k8) (TTimes (TVar k6) (TVar k5)))))); (Order EQ (TVar k3) (TVar k8)); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k9) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k9) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k7) (TVar k9)); (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order GE (TRaised (TVar k3) (NDiv (NVar k1) (NAdd (NVar k1) (NVar k2)))) (TVar k5))); (Not (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k2)) (NAdd (NVar k1) (NVar k2))))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k13) (TTimes (TVar k11) (TVar k12))) (And (Order GE (TVar k13) (TTimes (TVar k11) (TVar k5))) (Or (Order EQ (TVar k13) (TTimes (TVar k11) (TVar k12))) (Order EQ (TVar k13) (TTimes (TVar k11) (TVar k5)))))); (And (Order GE (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k2)))))))].
Definition training_dominates_law_steps : proof := (Unfold k21 (Unfold k19 (Split k2 (Unfold k8 (Clear k4 e z1 z1 e e q_z1k2_z1k4 (Clear k10 e z1 z1 e e q_z1k2_z1k4 (Combine false GT z1 e e o (r unit l12 e (r q_m1k2_m1k4 e l14 n)) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1k2_z1k4 (Clear k12 l14 z1 z1 e l14 q_z1k2k4k7_z1k2k15_z1k4k15 (Split k16 (Clear k11 e z1 z1 e e q_z1k2 (Clear k13 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z1k2_z1k4 (r unit e l20 (r unit e l22 n)) (Split k5 (Unfold k26 (Clear k28 e z1 z1 e e q_z1k21_m1k29 (Split k30 (Clear k23 l24 z1 z1 e l24 q_z1k2k4k7_z1k2k21_z1k4k21 (Unfold k31 (Unfold k38 (Clear k36 e z1 z1 e e q_z1k2k23_z1k29 (Clear k25 l24 z1 z1 e l24 q_z1k2k23_m1k4k7_z1k4k23 (Combine true GT z1 e e o (w unit e l24 k32 (w q_m1 e e k34 (w unit e l24 k44 (w q_m1k2 e e k46 n)))) (Absurd k48))))))) (Unfold k31 (Unfold k36 (Split k40 (Clear k23 l24 z1 z1 e l24 q_z1k2k4k7_z1k2k21_z1k4k21 (Clear k42 e z1 z1 e e q_z1k2k23_z1k29 (Clear k25 l24 z1 z1 e l24 q_z1k2k23_m1k4k7_z1k4k23 (Combine true GT z1 e e o (w unit e l24 k32 (w unit e e k44 (w q_m1k2_m1k4 e e k46 (w q_z1k2 e e k48 n)))) (Absurd k50))))) (Clear k23 l24 z1 z1 e l24 q_z1k2k4k7_z1k2k21_z1k4k21 (Clear k42 e z1 z1 e e q_z1k4k25_z1k29 (Clear k27 l24 z1 z1 e l24 q_m1k2k7_z1k2k25_z1k4k25 (Combine true GT z1 e e o (w unit e l24 k32 (w unit e e k44 (w q_m1k2_m1k4 e e k46 (w q_z1k4 e e k48 n)))) (Absurd k50))))))))))) (Split k26 (Unfold k28 (Clear k30 e z1 z1 e e q_z1k7_m1k27 (Split k32 (Unfold k29 (Unfold k38 (Clear k36 e z1 z1 e e q_m1k23_m1k25_z1k27 (Clear k27 l24 z1 z1 e l24 q_m1k2k7_z1k2k25_z1k4k25 (Clear k25 l24 z1 z1 e l24 q_z1k2k23_m1k4k7_z1k4k23 (Combine true GT z1 e e o (w unit e l24 k34 (w unit e l24 k44 (w unit e e k46 (w unit e e k48 n)))) (Absurd k50))))))) (Unfold k29 (Unfold k38 (Split k42 (Clear k44 e z1 z1 e e q_m1k23_m1k25_z1k27 (Clear k27 l24 z1 z1 e l24 q_m1k2k7_z1k2k25_z1k4k25 (Clear k25 l24 z1 z1 e l24 q_z1k2k23_m1k4k7_z1k4k23 (Combine true GT z1 e e o (w unit e l24 k34 (w q_m1k2_m1k4 e e k46 (w q_m1 e e k48 (w q_m1 e e k50 n)))) (Absurd k52))))) (Clear k44 e z1 z1 e e q_m1k11_m1k23_z1k27 (Clear k25 l24 z1 z1 e l24 q_z1k2k23_m1k4k7_z1k4k23 (Clear k4 e z1 z1 e e q_z1k2_z1k4 (Clear k6 l50 z1 z1 l50 e q_z1k2k2k7_m1k2k2k11_z1k2k4k7_m2k2k4k11_m1k4k4k11 (Combine true GT z1 e e o (w unit e l24_24 k34 (w q_m1k2k2_m2k2k4_m1k4k4 e e k46 (w q_m1k2_m1k4 e e k48 (w unit e e k52 n)))) (Absurd k54)))))))))))) (Clear k28 e z1 z1 e e q_m1k15_z1k21 (Clear k23 l24 z1 z1 e l24 q_z1k2k4k7_z1k2k21_z1k4k21 (Combine true GT z1 e e o (w unit e l24 k30 (w q_m1 e e k32 (w unit e e k18 n))) (Absurd k34))))))))) (Clear k13 e z1 z1 e e q_z1k4 (Clear k11 e z1 z1 e e q_z1k2 (Unfold k7 (Unfold k26 (Clear k24 e z1 z1 e e q_m1k9_m1k13_z1k17 (Clear k9 e z1 z1 e e q_z1k7_m1k17 (Unfold k15 (Unfold k38 (Clear k40 e z1 z1 e e q_z1k4k9_z1k19 (Clear k17 e z1 z1 e e q_z1k15_m1k19 (Clear k36 e z1 z1 e e q_z1k2k13_z1k19 (Combine true GT z1 e e o (w unit e e k18 (w unit e l20_22 k32 (w q_z1k2k4 e e k34 (w unit e l22 k44 (w q_z1k2_z1k4 e e k46 (w unit e l20 k48 n)))))) (Absurd k50)))))))))))))))))))).
Lemma training_dominates_law_checked : refutes training_dominates_law_laws training_dominates_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem training_dominates_law :
  forall (alpha beta : R) (C D I_1 N_p loss : order),
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (largest (N_p' ** D') [(N_p' ** I_1)])) -> loss <~ loss') -> (* best-loss *)
  (C ~~ (largest (N_p ** D) [(N_p ** I_1)])) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  ((alpha + beta) <> 0 /\ I_1 <~ (C ^^ (alpha / (alpha + beta)))) -> (* where(training-dominates) *)
  ((alpha + beta) <> 0 /\ loss ~~ (C ^^ ((((-1) * alpha) * beta) / (alpha + beta)))).
Proof.
intros alpha beta C D I_1 N_p loss given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ** D) [(N_p ** I_1)])).
pose (value_2 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
pose (value_3 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_4 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_5 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_6 := (largest (value_4 ** value_5) [(value_4 ** I_1)])).
pose (value_7 := (largest (value_4 ^^ ((-1) * alpha)) [(value_5 ^^ ((-1) * beta))])).
generalize (given_1 value_3 value_4 value_5), (largest_spec [(N_p ** I_1)] (N_p ** D)), given_2, given_3, given_4, (largest_spec [(D ^^ ((-1) * beta))] (N_p ^^ ((-1) * alpha))), given_5, given_6, refuted, (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (largest_spec [(value_4 ** I_1)] (value_4 ** value_5)), (largest_spec [(value_5 ^^ ((-1) * beta))] (value_4 ^^ ((-1) * alpha))).
exact_no_check (refute [alpha; beta] [C; D; I_1; N_p; loss; value_1; value_2; value_3; value_4; value_5; value_6; value_7] training_dominates_law_laws training_dominates_law_steps training_dominates_law_checked).
Qed.

(* inference-dominates, model: inference-dominates can hold *)
Definition inference_dominates_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1)))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NInt z1)))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1)))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NInt z1))))))); (Order EQ (TVar k5) (TVar k6)); (And (Order GE (TVar k7) (TTimes (TVar k4) (TVar k3))) (And (Order GE (TVar k7) (TTimes (TVar k4) (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))))) (Or (Order EQ (TVar k7) (TTimes (TVar k4) (TVar k3))) (Order EQ (TVar k7) (TTimes (TVar k4) (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0)))))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TVar k7)); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))))].
Definition inference_dominates_model_best_1_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z3 e e q_m1k3_m3k11 (Unfold k9 (Unfold k10 (Clear k12 e z1 z3 e e q_m2k3_m3k9_z3k15 (Clear k11 e z1 z1 e e q_z1k3_m1k15 (Unfold k5 (Unfold k22 (Clear k20 e z1 z1 e e q_z1k9_z1k13 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Combine true GT z3 e e o (w unit e e k6 (w unit e e k16 (w q_z3 e e k18 (w q_z3 e e k28 (w q_z3 e e k30 n))))) (Absurd k32))))))))))))).
Lemma inference_dominates_model_best_1_checked : refutes inference_dominates_model_best_1_laws inference_dominates_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma inference_dominates_model_best_1 :
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * 1)) [(D' ^^ ((-1) * 1))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (largest (N_p' ** D') [(N_p' ** ((scale ^^ (2 / 3)) ** (log_scale ^^ 0)))])) -> ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p D given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * 1)) [(D ^^ ((-1) * 1))])).
pose (value_2 := (largest (N_p ** D) [(N_p ** ((scale ^^ (2 / 3)) ** (log_scale ^^ 0)))])).
generalize (largest_spec [(D ^^ ((-1) * 1))] (N_p ^^ ((-1) * 1))), given_1, (largest_spec [(N_p ** ((scale ^^ (2 / 3)) ** (log_scale ^^ 0)))] (N_p ** D)), given_2, refuted.
exact_no_check (refute [] [D; N_p; loss; value_1; value_2] inference_dominates_model_best_1_laws inference_dominates_model_best_1_steps inference_dominates_model_best_1_checked).
Qed.
Definition inference_dominates_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0)))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (And (And (Number NE (NAdd (NInt z1) (NInt z1)) (NInt z0)) (Order GT (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NAdd (NInt z1) (NInt z1)))))) (Order GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0)))))].
Lemma inference_dominates_model_hold : all_decided inference_dominates_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem inference_dominates_model :
  exists (alpha beta : R) (C D I_1 N_p loss : order),
  (
  (C ~~ (largest (N_p ** D) [(N_p ** I_1)])) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) /\ (* fit *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power I_1) /\ (* trend(I) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  (((alpha + beta) <> 0 /\ (C ^^ (alpha / (alpha + beta))) << I_1) /\ (I_1 << C)) (* where(inference-dominates) *)
  ) /\
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (largest (N_p' ** D') [(N_p' ** I_1)])) -> loss <~ loss') (* best-loss *).
Proof.
exists 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (2 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold inference_dominates_model_laws inference_dominates_model_hold).
}
exact_no_check inference_dominates_model_best_1.
Qed.

(* inference-dominates, claim: N_p ~ C / I *)
Definition inference_dominates_claim_size_by_demand_laws : list law := [(If (Order EQ (TVar k10) (TVar k14)) (If (Order EQ (TVar k3) (TVar k13)) (Order GE (TVar k10) (TVar k7)))); (And (Order GE (TVar k8) (TTimes (TVar k6) (TVar k4))) (And (Order GE (TVar k8) (TTimes (TVar k6) (TVar k5))) (Or (Order EQ (TVar k8) (TTimes (TVar k6) (TVar k4))) (Order EQ (TVar k8) (TTimes (TVar k6) (TVar k5)))))); (Order EQ (TVar k3) (TVar k8)); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k9) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k9) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k7) (TVar k9)); (And (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order GT (TVar k5) (TRaised (TVar k3) (NDiv (NVar k1) (NAdd (NVar k1) (NVar k2)))))) (Order GT (TVar k3) (TVar k5))); (Not (Order EQ (TVar k6) (TTimes (TVar k3) (TRaised (TVar k5) (NInt m1))))); (Order EQ (TVar k10) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt m1) (NVar k1))) (TRaised (TVar k5) (NMul (NInt z1) (NVar k1)))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TTimes (TRaised (TVar k3) (NInt z1)) (TRaised (TVar k5) (NInt m1))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k5) (NInt z1)) (NInt z1))); (And (Order GE (TVar k13) (TTimes (TVar k11) (TVar k12))) (And (Order GE (TVar k13) (TTimes (TVar k11) (TVar k5))) (Or (Order EQ (TVar k13) (TTimes (TVar k11) (TVar k12))) (Order EQ (TVar k13) (TTimes (TVar k11) (TVar k5)))))); (And (Order GE (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k2)))))))].
Definition inference_dominates_claim_size_by_demand_steps : proof := (Unfold k21 (Unfold k19 (Unfold k4 (Unfold k2 (Clear k12 e z1 z1 e e q_m1k7_z1k11_z1k13 (Split k14 (Unfold k7 (Unfold k20 (Clear k22 e z1 z1 e e q_m1k11_m1k13_z1k17 (Clear k9 e z1 z1 e e q_z1k7_m1k17 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k26 (w unit e e k28 n))) (Absurd k30)))))) (Split k5 (Unfold k18 (Clear k20 e z1 z1 e e q_z1k21_m1k29 (Split k22 (Clear k23 e z1 z1 e e q_z1k2k7_m1k2k11_z1k21 (Unfold k31 (Unfold k30 (Clear k28 e z1 z1 e e q_z1k2k23_z1k29 (Clear k25 e z1 z1 e e q_m1k7_z1k11_z1k23 (Combine true GT z1 e e o (w unit e e k24 (w q_m1 e e k26 (w unit e e k36 (w q_m1k2 e e k38 n)))) (Absurd k40))))))) (Unfold k31 (Unfold k28 (Split k32 (Clear k23 e z1 z1 e e q_z1k2k7_m1k2k11_z1k21 (Clear k34 e z1 z1 e e q_z1k2k23_z1k29 (Clear k25 e z1 z1 e e q_m1k7_z1k11_z1k23 (Combine true GT z1 e e o (w unit e e k24 (w unit e e k36 (w q_m1 e e k38 (w q_z1k2 e e k40 n)))) (Absurd k42))))) (Clear k8 e z1 z1 e e q_z1k2_z1k4 (Clear k10 l36 z1 z1 l36 e q_m1k2k2k7_z1k2k2k11_m1k2k4k7_z2k2k4k11_z1k4k4k11 (Clear k11 e z1 z1 e e q_z1k2 (Clear k26 e z1 z1 e e q_z1k2k23_z1k29 (Clear k13 e z1 z1 e e q_z1k4 (Clear k25 e z1 z1 e e q_m1k7_z1k11_z1k23 (Clear k34 e z1 z1 e e q_z1k4k25_z1k29 (Clear k27 e z1 z1 e e q_m1k11_z1k25 (Combine true GT z1 e e o (w unit e e k38 (w unit e l40 k42 (w unit e l44 k42 (w q_m1k2k2_m1k2k4 e e k46 (w q_m1k2_m1k4 e e k48 (w q_z1k2k4_z1k4k4 e e k50 n)))))) (Absurd k52)))))))))))))))) (Split k18 (Unfold k20 (Clear k22 e z1 z1 e e q_z1k7_m1k27 (Split k24 (Unfold k29 (Unfold k30 (Clear k32 e z1 z1 e e q_m1k11_m1k23_z1k27 (Clear k25 e z1 z1 e e q_m1k7_z1k11_z1k23 (Combine true GT z1 e e o (w unit e e k26 (w unit e e k36 (w unit e e k38 n))) (Absurd k40)))))) (Unfold k29 (Unfold k30 (Split k34 (Clear k36 e z1 z1 e e q_m1k23_m1k25_z1k27 (Clear k27 e z1 z1 e e q_m1k11_z1k25 (Clear k25 e z1 z1 e e q_m1k7_z1k11_z1k23 (Combine true GT z1 e e o (w unit e e k26 (w q_m1 e e k38 (w q_m1 e e k40 (w q_m1 e e k42 n)))) (Absurd k44))))) (Clear k36 e z1 z1 e e q_m1k11_m1k23_z1k27 (Clear k25 e z1 z1 e e q_m1k7_z1k11_z1k23 (Combine true GT z1 e e o (w unit e e k26 (w q_m1 e e k38 (w q_m1 e e k40 n))) (Absurd k42)))))))))) (Clear k20 e z1 z1 e e q_m1k15_z1k21 (Clear k23 e z1 z1 e e q_z1k2k7_m1k2k11_z1k21 (Clear k11 e z1 z1 e e q_z1k2 (Unfold k15 (Unfold k30 (Clear k28 e z1 z1 e e q_z1k2k13_z1k19 (Clear k17 e z1 z1 e e q_z1k15_m1k19 (Combine true GT z1 e e o (w unit e e k22 (w q_m1 e e k24 (w unit e l26 k16 (w unit e e k36 (w unit e e k38 n))))) (Absurd k40))))))))))))))))).
Lemma inference_dominates_claim_size_by_demand_checked : refutes inference_dominates_claim_size_by_demand_laws inference_dominates_claim_size_by_demand_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem inference_dominates_claim_size_by_demand :
  forall (alpha beta : R) (C D I_1 N_p loss : order),
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (largest (N_p' ** D') [(N_p' ** I_1)])) -> loss <~ loss') -> (* best-loss *)
  (C ~~ (largest (N_p ** D) [(N_p ** I_1)])) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (((alpha + beta) <> 0 /\ (C ^^ (alpha / (alpha + beta))) << I_1) /\ (I_1 << C)) -> (* where(inference-dominates) *)
  (N_p ~~ (C ** (I_1 ^^ (-1)))).
Proof.
intros alpha beta C D I_1 N_p loss given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ** D) [(N_p ** I_1)])).
pose (value_2 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
pose (value_3 := (((C ^^ ((-1) * alpha)) ** (I_1 ^^ (1 * alpha))) ^^ 1)).
pose (value_4 := (((C ^^ 1) ** (I_1 ^^ (-1))) ^^ 1)).
pose (value_5 := ((I_1 ^^ 1) ^^ 1)).
pose (value_6 := (largest (value_4 ** value_5) [(value_4 ** I_1)])).
pose (value_7 := (largest (value_4 ^^ ((-1) * alpha)) [(value_5 ^^ ((-1) * beta))])).
generalize (given_1 value_3 value_4 value_5), (largest_spec [(N_p ** I_1)] (N_p ** D)), given_2, given_3, given_4, (largest_spec [(D ^^ ((-1) * beta))] (N_p ^^ ((-1) * alpha))), given_5, given_6, refuted, (same_refl (((C ^^ ((-1) * alpha)) ** (I_1 ^^ (1 * alpha))) ^^ 1)), (same_refl (((C ^^ 1) ** (I_1 ^^ (-1))) ^^ 1)), (same_refl ((I_1 ^^ 1) ^^ 1)), (largest_spec [(value_4 ** I_1)] (value_4 ** value_5)), (largest_spec [(value_5 ^^ ((-1) * beta))] (value_4 ^^ ((-1) * alpha))).
exact_no_check (refute [alpha; beta] [C; D; I_1; N_p; loss; value_1; value_2; value_3; value_4; value_5; value_6; value_7] inference_dominates_claim_size_by_demand_laws inference_dominates_claim_size_by_demand_steps inference_dominates_claim_size_by_demand_checked).
Qed.

(* inference-dominates, claim: loss ~ (C/I)^-alpha *)
Definition inference_dominates_claim_loss_by_demand_laws : list law := [(If (Order EQ (TVar k10) (TVar k14)) (If (Order EQ (TVar k3) (TVar k13)) (Order GE (TVar k10) (TVar k7)))); (And (Order GE (TVar k8) (TTimes (TVar k6) (TVar k4))) (And (Order GE (TVar k8) (TTimes (TVar k6) (TVar k5))) (Or (Order EQ (TVar k8) (TTimes (TVar k6) (TVar k4))) (Order EQ (TVar k8) (TTimes (TVar k6) (TVar k5)))))); (Order EQ (TVar k3) (TVar k8)); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k9) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k9) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k7) (TVar k9)); (And (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order GT (TVar k5) (TRaised (TVar k3) (NDiv (NVar k1) (NAdd (NVar k1) (NVar k2)))))) (Order GT (TVar k3) (TVar k5))); (Not (Order EQ (TVar k7) (TRaised (TTimes (TVar k3) (TRaised (TVar k5) (NInt m1))) (NMul (NInt m1) (NVar k1))))); (Order EQ (TVar k10) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt m1) (NVar k1))) (TRaised (TVar k5) (NMul (NInt z1) (NVar k1)))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TTimes (TRaised (TVar k3) (NInt z1)) (TRaised (TVar k5) (NInt m1))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k5) (NInt z1)) (NInt z1))); (And (Order GE (TVar k13) (TTimes (TVar k11) (TVar k12))) (And (Order GE (TVar k13) (TTimes (TVar k11) (TVar k5))) (Or (Order EQ (TVar k13) (TTimes (TVar k11) (TVar k12))) (Order EQ (TVar k13) (TTimes (TVar k11) (TVar k5)))))); (And (Order GE (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k2)))))))].
Definition inference_dominates_claim_loss_by_demand_steps : proof := (Unfold k21 (Unfold k19 (Unfold k4 (Unfold k2 (Clear k12 e z1 z1 e e q_z1k2k7_m1k2k11_z1k15 (Split k14 (Split k5 (Unfold k18 (Clear k20 e z1 z1 e e q_z1k21_m1k29 (Split k22 (Clear k23 e z1 z1 e e q_z1k2k7_m1k2k11_z1k21 (Unfold k31 (Unfold k30 (Clear k28 e z1 z1 e e q_z1k2k23_z1k29 (Clear k25 e z1 z1 e e q_m1k7_z1k11_z1k23 (Combine true GT z1 e e o (w unit e e k24 (w q_m1 e e k26 (w unit e e k36 (w q_m1k2 e e k38 n)))) (Absurd k40))))))) (Unfold k31 (Unfold k28 (Split k32 (Clear k23 e z1 z1 e e q_z1k2k7_m1k2k11_z1k21 (Clear k34 e z1 z1 e e q_z1k2k23_z1k29 (Clear k25 e z1 z1 e e q_m1k7_z1k11_z1k23 (Combine true GT z1 e e o (w unit e e k24 (w unit e e k36 (w q_m1 e e k38 (w q_z1k2 e e k40 n)))) (Absurd k42))))) (Clear k8 e z1 z1 e e q_z1k2_z1k4 (Clear k10 l36 z1 z1 l36 e q_m1k2k2k7_z1k2k2k11_m1k2k4k7_z2k2k4k11_z1k4k4k11 (Clear k11 e z1 z1 e e q_z1k2 (Clear k26 e z1 z1 e e q_z1k2k23_z1k29 (Clear k13 e z1 z1 e e q_z1k4 (Clear k25 e z1 z1 e e q_m1k7_z1k11_z1k23 (Clear k34 e z1 z1 e e q_z1k4k25_z1k29 (Clear k27 e z1 z1 e e q_m1k11_z1k25 (Combine true GT z1 e e o (w unit e e k38 (w unit e l40 k42 (w unit e l44 k42 (w q_m1k2k2_m1k2k4 e e k46 (w q_m1k2_m1k4 e e k48 (w q_z1k2k4_z1k4k4 e e k50 n)))))) (Absurd k52)))))))))))))))) (Split k18 (Unfold k20 (Clear k22 e z1 z1 e e q_z1k7_m1k27 (Split k24 (Unfold k29 (Unfold k30 (Clear k32 e z1 z1 e e q_m1k11_m1k23_z1k27 (Clear k25 e z1 z1 e e q_m1k7_z1k11_z1k23 (Combine true GT z1 e e o (w unit e e k26 (w unit e e k36 (w unit e e k38 n))) (Absurd k40)))))) (Unfold k29 (Unfold k30 (Split k34 (Clear k36 e z1 z1 e e q_m1k23_m1k25_z1k27 (Clear k27 e z1 z1 e e q_m1k11_z1k25 (Clear k25 e z1 z1 e e q_m1k7_z1k11_z1k23 (Combine true GT z1 e e o (w unit e e k26 (w q_m1 e e k38 (w q_m1 e e k40 (w q_m1 e e k42 n)))) (Absurd k44))))) (Clear k36 e z1 z1 e e q_m1k11_m1k23_z1k27 (Clear k25 e z1 z1 e e q_m1k7_z1k11_z1k23 (Combine true GT z1 e e o (w unit e e k26 (w q_m1 e e k38 (w q_m1 e e k40 n))) (Absurd k42)))))))))) (Clear k20 e z1 z1 e e q_m1k15_z1k21 (Clear k23 e z1 z1 e e q_z1k2k7_m1k2k11_z1k21 (Combine true GT z1 e e o (w unit e e k22 (w q_m1 e e k24 (w unit e e k16 n))) (Absurd k26)))))) (Clear k11 e z1 z1 e e q_z1k2 (Unfold k7 (Unfold k22 (Clear k24 e z1 z1 e e q_m1k11_m1k13_z1k17 (Clear k9 e z1 z1 e e q_z1k7_m1k17 (Unfold k15 (Unfold k34 (Clear k32 e z1 z1 e e q_z1k2k13_z1k19 (Clear k17 e z1 z1 e e q_z1k15_m1k19 (Combine true GT z1 e e o (w unit e e k16 (w unit e l18 k28 (w q_z1k2 e e k30 (w unit e e k40 (w unit e e k42 n))))) (Absurd k44))))))))))))))))).
Lemma inference_dominates_claim_loss_by_demand_checked : refutes inference_dominates_claim_loss_by_demand_laws inference_dominates_claim_loss_by_demand_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem inference_dominates_claim_loss_by_demand :
  forall (alpha beta : R) (C D I_1 N_p loss : order),
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (largest (N_p' ** D') [(N_p' ** I_1)])) -> loss <~ loss') -> (* best-loss *)
  (C ~~ (largest (N_p ** D) [(N_p ** I_1)])) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (((alpha + beta) <> 0 /\ (C ^^ (alpha / (alpha + beta))) << I_1) /\ (I_1 << C)) -> (* where(inference-dominates) *)
  (loss ~~ ((C ** (I_1 ^^ (-1))) ^^ ((-1) * alpha))).
Proof.
intros alpha beta C D I_1 N_p loss given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ** D) [(N_p ** I_1)])).
pose (value_2 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
pose (value_3 := (((C ^^ ((-1) * alpha)) ** (I_1 ^^ (1 * alpha))) ^^ 1)).
pose (value_4 := (((C ^^ 1) ** (I_1 ^^ (-1))) ^^ 1)).
pose (value_5 := ((I_1 ^^ 1) ^^ 1)).
pose (value_6 := (largest (value_4 ** value_5) [(value_4 ** I_1)])).
pose (value_7 := (largest (value_4 ^^ ((-1) * alpha)) [(value_5 ^^ ((-1) * beta))])).
generalize (given_1 value_3 value_4 value_5), (largest_spec [(N_p ** I_1)] (N_p ** D)), given_2, given_3, given_4, (largest_spec [(D ^^ ((-1) * beta))] (N_p ^^ ((-1) * alpha))), given_5, given_6, refuted, (same_refl (((C ^^ ((-1) * alpha)) ** (I_1 ^^ (1 * alpha))) ^^ 1)), (same_refl (((C ^^ 1) ** (I_1 ^^ (-1))) ^^ 1)), (same_refl ((I_1 ^^ 1) ^^ 1)), (largest_spec [(value_4 ** I_1)] (value_4 ** value_5)), (largest_spec [(value_5 ^^ ((-1) * beta))] (value_4 ^^ ((-1) * alpha))).
exact_no_check (refute [alpha; beta] [C; D; I_1; N_p; loss; value_1; value_2; value_3; value_4; value_5; value_6; value_7] inference_dominates_claim_loss_by_demand_laws inference_dominates_claim_loss_by_demand_steps inference_dominates_claim_loss_by_demand_checked).
Qed.

(* inference-dominates, claim: N_p << C^(beta/(alpha+beta)) *)
Definition inference_dominates_claim_smaller_than_trained_alone_laws : list law := [(And (Order GE (TVar k8) (TTimes (TVar k6) (TVar k4))) (And (Order GE (TVar k8) (TTimes (TVar k6) (TVar k5))) (Or (Order EQ (TVar k8) (TTimes (TVar k6) (TVar k4))) (Order EQ (TVar k8) (TTimes (TVar k6) (TVar k5)))))); (Order EQ (TVar k3) (TVar k8)); (And (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order GT (TVar k5) (TRaised (TVar k3) (NDiv (NVar k1) (NAdd (NVar k1) (NVar k2)))))) (Order GT (TVar k3) (TVar k5))); (Not (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order GT (TRaised (TVar k3) (NDiv (NVar k2) (NAdd (NVar k1) (NVar k2)))) (TVar k6))))].
Definition inference_dominates_claim_smaller_than_trained_alone_steps : proof := (Unfold k11 (Unfold k9 (Unfold k4 (Split k2 (Unfold k12 (Clear k8 e z1 z1 e e q_z1k2_z1k4 (Clear k14 e z1 z1 e e q_z1k2_z1k4 (Combine false GT z1 e e o (r unit l16 e (r q_m1k2_m1k4 e l18 n)) (Absurd k20))))) (Unfold k14 (Signs q_z1k2_z1k4 (Unfold k5 (Unfold k22 (Clear k24 e z1 z1 e e q_m1k11_m1k13_z1k17 (Clear k7 e z1 z1 e e q_z1k7_m1k17 (Clear k8 e z1 z1 e e q_z1k2_z1k4 (Clear k10 l32 z1 z1 l32 e q_m1k2k2k7_z1k2k2k11_m1k2k4k7_z2k2k4k11_z1k4k4k11 (Clear k12 e z1 z1 e e q_z1k2_z1k4 (Clear k16 l36 z1 z1 l36 e q_z1k2k2k13_m1k2k4k7_z2k2k4k13_m1k4k4k7_z1k4k4k13 (Combine true GT z1 e e o (w unit e l18_18 k28 (w q_z1k2k2_z2k2k4_z1k4k4 e e k30 (w unit e e k34 (w unit e e k38 n)))) (Absurd k40)))))))))) (Clear k8 e z1 z1 e e q_z1k2_z1k4 (Combine false GT z1 e e o (r unit l20 e (r q_m1k2_m1k4 e l18 n)) (Absurd k22))) (Unfold k5 (Unfold k22 (Clear k24 e z1 z1 e e q_m1k11_m1k13_z1k17 (Clear k7 e z1 z1 e e q_z1k7_m1k17 (Clear k8 e z1 z1 e e q_z1k2_z1k4 (Clear k10 l32 z1 z1 l32 e q_m1k2k2k7_z1k2k2k11_m1k2k4k7_z2k2k4k11_z1k4k4k11 (Clear k12 e z1 z1 e e q_z1k2_z1k4 (Clear k16 l36 z1 z1 l36 e q_z1k2k2k13_m1k2k4k7_z2k2k4k13_m1k4k4k7_z1k4k4k13 (Combine true GT z1 e e o (w unit e l18_18 k28 (w q_z1k2k2_z2k2k4_z1k4k4 e e k30 (w unit e e k34 (w unit e e k38 n)))) (Absurd k40)))))))))))))))).
Lemma inference_dominates_claim_smaller_than_trained_alone_checked : refutes inference_dominates_claim_smaller_than_trained_alone_laws inference_dominates_claim_smaller_than_trained_alone_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem inference_dominates_claim_smaller_than_trained_alone :
  forall (alpha beta : R) (C D I_1 N_p loss : order),
  (C ~~ (largest (N_p ** D) [(N_p ** I_1)])) -> (* cost *)
  (((alpha + beta) <> 0 /\ (C ^^ (alpha / (alpha + beta))) << I_1) /\ (I_1 << C)) -> (* where(inference-dominates) *)
  ((alpha + beta) <> 0 /\ N_p << (C ^^ (beta / (alpha + beta)))).
Proof.
intros alpha beta C D I_1 N_p loss given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ** D) [(N_p ** I_1)])).
generalize (largest_spec [(N_p ** I_1)] (N_p ** D)), given_1, given_2, refuted.
exact_no_check (refute [alpha; beta] [C; D; I_1; N_p; loss; value_1] inference_dominates_claim_smaller_than_trained_alone_laws inference_dominates_claim_smaller_than_trained_alone_steps inference_dominates_claim_smaller_than_trained_alone_checked).
Qed.

(* inference-dominates, law: loss >~ C^(-alpha*beta/(alpha+beta)) ignoring logs *)
Definition inference_dominates_law_laws : list law := [(And (Order GE (TVar k8) (TTimes (TVar k6) (TVar k4))) (And (Order GE (TVar k8) (TTimes (TVar k6) (TVar k5))) (Or (Order EQ (TVar k8) (TTimes (TVar k6) (TVar k4))) (Order EQ (TVar k8) (TTimes (TVar k6) (TVar k5)))))); (Order EQ (TVar k3) (TVar k8)); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k9) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k9) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k7) (TVar k9)); (And (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order GT (TVar k5) (TRaised (TVar k3) (NDiv (NVar k1) (NAdd (NVar k1) (NVar k2)))))) (Order GT (TVar k3) (TVar k5))); (Not (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Power GE (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k2)) (NAdd (NVar k1) (NVar k2)))))))].
Definition inference_dominates_law_steps : proof := (Unfold k19 (Unfold k17 (Unfold k4 (Split k2 (Unfold k12 (Clear k8 e z1 z1 e e q_z1k2_z1k4 (Clear k14 e z1 z1 e e q_z1k2_z1k4 (Combine false GT z1 e e o (r unit l16 e (r q_m1k2_m1k4 e l18 n)) (Absurd k20))))) (Unfold k14 (Clear k9 e z1 z1 e e q_z1k2 (Clear k11 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z1k2_z1k4 (r unit e l18 (r unit e l20 n)) (Clear k12 e z1 z1 e e q_z1k2_z1k4 (Clear k16 l24 z1 z1 l24 e q_m1k2k2k4k7_m1k2k2k15_m1k2k4k4k7_m2k2k4k15_m1k4k4k15 (Unfold k5 (Unfold k30 (Clear k28 e z1 z1 e e q_m1k9_m1k13_z1k17 (Clear k7 e z1 z1 e e q_z1k7_m1k17 (Unfold k13 (Unfold k42 (Clear k44 e z1 z1 e e q_z1k4k9_z1k19 (Clear k15 e z1 z1 e e q_z1k15_m1k19 (Clear k40 e z1 z1 e e q_z1k2k13_z1k19 (Combine false GT z1 e e o (r unit e l26 (r unit e l20_18_22_36 (r q_z1k2k2k4_z1k2k4k4 e l38 (r unit e l18_22_48 (r q_z1k2k2_z2k2k4_z1k4k4 e l50 (r unit e l20_22_52 n)))))) (Absurd k54))))))))))))))))))))).
Lemma inference_dominates_law_checked : refutes inference_dominates_law_laws inference_dominates_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem inference_dominates_law :
  forall (alpha beta : R) (C D I_1 N_p loss : order),
  (C ~~ (largest (N_p ** D) [(N_p ** I_1)])) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (((alpha + beta) <> 0 /\ (C ^^ (alpha / (alpha + beta))) << I_1) /\ (I_1 << C)) -> (* where(inference-dominates) *)
  ((alpha + beta) <> 0 /\ power (C ^^ ((((-1) * alpha) * beta) / (alpha + beta))) <= power loss).
Proof.
intros alpha beta C D I_1 N_p loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ** D) [(N_p ** I_1)])).
pose (value_2 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
generalize (largest_spec [(N_p ** I_1)] (N_p ** D)), given_1, given_2, given_3, (largest_spec [(D ^^ ((-1) * beta))] (N_p ^^ ((-1) * alpha))), given_4, given_5, refuted.
exact_no_check (refute [alpha; beta] [C; D; I_1; N_p; loss; value_1; value_2] inference_dominates_law_laws inference_dominates_law_steps inference_dominates_law_checked).
Qed.

(* inference-dominates, law: loss << C^(0) ignoring logs *)
Definition inference_dominates_law_2_laws : list law := [(Power GT TOne (TVar k7)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k7)))].
Definition inference_dominates_law_2_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k15 (Clear k4 e z1 z1 e e q_z1k15 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma inference_dominates_law_2_checked : refutes inference_dominates_law_2_laws inference_dominates_law_2_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem inference_dominates_law_2 :
  forall (alpha beta : R) (C D I_1 N_p loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros alpha beta C D I_1 N_p loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha; beta] [C; D; I_1; N_p; loss] inference_dominates_law_2_laws inference_dominates_law_2_steps inference_dominates_law_2_checked).
Qed.

(* training-dominates, claim: N_p ~ C^(beta/(alpha+beta)) *)
Definition training_dominates_claim_size_by_training_laws : list law := [(And (Order GE (TVar k8) (TTimes (TVar k6) (TVar k4))) (And (Order GE (TVar k8) (TTimes (TVar k6) (TVar k5))) (Or (Order EQ (TVar k8) (TTimes (TVar k6) (TVar k4))) (Order EQ (TVar k8) (TTimes (TVar k6) (TVar k5)))))); (Order EQ (TVar k3) (TVar k8)); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k9) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k9) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k7) (TVar k9)); (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order GE (TRaised (TVar k3) (NDiv (NVar k1) (NAdd (NVar k1) (NVar k2)))) (TVar k5))); (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k2)) (NAdd (NVar k1) (NVar k2)))))); (Not (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NVar k2) (NAdd (NVar k1) (NVar k2)))))))].
Definition training_dominates_claim_size_by_training_steps : proof := (Unfold k21 (Unfold k17 (Unfold k19 (Clear k9 e z1 z1 e e q_z1k2 (Clear k11 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z1k2_z1k4 (r unit e l12 (r unit e l14 n)) (Split k2 (Unfold k18 (Clear k4 e z1 z1 e e q_z1k2_z1k4 (Clear k20 e z1 z1 e e q_z1k2_z1k4 (Combine false GT z1 e e o (r unit l22 e (r q_m1k2_m1k4 e l24 n)) (Absurd k26))))) (Unfold k20 (Clear k18 e z1 z1 e e q_z1k2_z1k4 (Clear k22 l24 z1 z1 e l24 q_z1k2k13_m1k4k7_z1k4k13 (Split k26 (Unfold k5 (Unfold k32 (Clear k30 e z1 z1 e e q_m1k9_m1k13_z1k17 (Clear k7 e z1 z1 e e q_z1k7_m1k17 (Clear k8 e z1 z1 e e q_z1k2_z1k4 (Clear k10 l42 z1 z1 e l42 q_z1k2k4k7_z1k2k15_z1k4k15 (Unfold k13 (Unfold k48 (Clear k50 e z1 z1 e e q_z1k4k9_z1k19 (Clear k15 e z1 z1 e e q_z1k15_m1k19 (Combine true GT z1 e e o (w unit e l14_16 k38 (w q_z1k2k4_z1k4k4 e e k40 (w q_m1 e e k44 (w unit e l16 k54 (w q_z1k2_z1k4 e e k56 (w unit e l14 k28 n)))))) (Absurd k58)))))))))))) (Clear k8 e z1 z1 e e q_z1k2_z1k4 (Clear k10 l30 z1 z1 e l30 q_z1k2k4k7_z1k2k15_z1k4k15 (Unfold k13 (Unfold k36 (Clear k34 e z1 z1 e e q_z1k2k13_z1k19 (Clear k15 e z1 z1 e e q_z1k15_m1k19 (Combine true GT z1 e e o (w unit e l12 k28 (w q_m1 e e k32 (w unit e l16 k42 (w q_z1k2_z1k4 e e k44 n)))) (Absurd k46))))))))))))))))))).
Lemma training_dominates_claim_size_by_training_checked : refutes training_dominates_claim_size_by_training_laws training_dominates_claim_size_by_training_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem training_dominates_claim_size_by_training :
  forall (alpha beta : R) (C D I_1 N_p loss : order),
  (C ~~ (largest (N_p ** D) [(N_p ** I_1)])) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  ((alpha + beta) <> 0 /\ I_1 <~ (C ^^ (alpha / (alpha + beta)))) -> (* where(training-dominates) *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (largest (N_p' ** D') [(N_p' ** I_1)])) -> loss <~ loss') -> (* best-loss *)
  ((alpha + beta) <> 0 /\ N_p ~~ (C ^^ (beta / (alpha + beta)))).
Proof.
intros alpha beta C D I_1 N_p loss given_1 given_2 given_3 given_4 given_5 given_6.
pose proof (training_dominates_law alpha beta C D I_1 N_p loss given_6 given_1 given_2 given_3 given_4 given_5) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ** D) [(N_p ** I_1)])).
pose (value_2 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
generalize (largest_spec [(N_p ** I_1)] (N_p ** D)), given_1, given_2, given_3, (largest_spec [(D ^^ ((-1) * beta))] (N_p ^^ ((-1) * alpha))), given_4, given_5, lemma_1, refuted.
exact_no_check (refute [alpha; beta] [C; D; I_1; N_p; loss; value_1; value_2] training_dominates_claim_size_by_training_laws training_dominates_claim_size_by_training_steps training_dominates_claim_size_by_training_checked).
Qed.

(* training-dominates, claim: loss ~ C^(-alpha*beta/(alpha+beta)) *)
Definition training_dominates_claim_loss_by_training_laws : list law := [(And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order GE (TRaised (TVar k3) (NDiv (NVar k1) (NAdd (NVar k1) (NVar k2)))) (TVar k5))); (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k2)) (NAdd (NVar k1) (NVar k2)))))); (Not (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k2)) (NAdd (NVar k1) (NVar k2)))))))].
Definition training_dominates_claim_loss_by_training_steps : proof := (Unfold k9 (Unfold k5 (Unfold k7 (Split k2 (Unfold k12 (Clear k4 e z1 z1 e e q_z1k2_z1k4 (Clear k14 e z1 z1 e e q_z1k2_z1k4 (Combine false GT z1 e e o (r unit l16 e (r q_m1k2_m1k4 e l18 n)) (Absurd k20))))) (Unfold k14 (Clear k12 e z1 z1 e e q_z1k2_z1k4 (Clear k16 l18 z1 z1 e l18 q_z1k2k4k7_z1k2k15_z1k4k15 (Split k20 (Clear k8 e z1 z1 e e q_z1k2_z1k4 (Clear k10 l24 z1 z1 e l24 q_z1k2k4k7_z1k2k15_z1k4k15 (Combine true GT z1 e e o (w unit e e k22 (w q_m1 e e k26 n)) (Absurd k28)))) (Clear k8 e z1 z1 e e q_z1k2_z1k4 (Clear k10 l24 z1 z1 e l24 q_z1k2k4k7_z1k2k15_z1k4k15 (Combine true GT z1 e e o (w unit e e k22 (w unit e e k26 n)) (Absurd k28)))))))))))).
Lemma training_dominates_claim_loss_by_training_checked : refutes training_dominates_claim_loss_by_training_laws training_dominates_claim_loss_by_training_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem training_dominates_claim_loss_by_training :
  forall (alpha beta : R) (C D I_1 N_p loss : order),
  ((alpha + beta) <> 0 /\ I_1 <~ (C ^^ (alpha / (alpha + beta)))) -> (* where(training-dominates) *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (largest (N_p' ** D') [(N_p' ** I_1)])) -> loss <~ loss') -> (* best-loss *)
  (C ~~ (largest (N_p ** D) [(N_p ** I_1)])) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  ((alpha + beta) <> 0 /\ loss ~~ (C ^^ ((((-1) * alpha) * beta) / (alpha + beta)))).
Proof.
intros alpha beta C D I_1 N_p loss given_1 given_2 given_3 given_4 given_5 given_6.
pose proof (training_dominates_law alpha beta C D I_1 N_p loss given_2 given_3 given_4 given_5 given_6 given_1) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, lemma_1, refuted.
exact_no_check (refute [alpha; beta] [C; D; I_1; N_p; loss] training_dominates_claim_loss_by_training_laws training_dominates_claim_loss_by_training_steps training_dominates_claim_loss_by_training_checked).
Qed.

(* inference-dominates, claim: D >~ (C/I)^(alpha/beta) *)
Definition inference_dominates_claim_enough_data_laws : list law := [(Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k8) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k8) (TRaised (TVar k6) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k7) (TVar k8)); (Order EQ (TVar k7) (TRaised (TTimes (TVar k3) (TRaised (TVar k5) (NInt m1))) (NMul (NInt m1) (NVar k1)))); (Not (And (Number NE (NVar k2) (NInt z0)) (Order GE (TVar k4) (TRaised (TTimes (TVar k3) (TRaised (TVar k5) (NInt m1))) (NDiv (NVar k1) (NVar k2))))))].
Definition inference_dominates_claim_enough_data_steps : proof := (Unfold k13 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e q_z1k4 (Clear k6 e z1 z1 e e q_z1k4 (Combine false EQ z1 e l8 unit (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k5 e z1 z1 e e q_z1k4 (Unfold k7 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k4k9_z1k17 (Clear k9 e z1 z1 e e q_z1k15_m1k17 (Clear k11 e z1 z1 e e q_z1k2k7_m1k2k11_z1k15 (Clear k4 e z1 z1 e e q_z1k4 (Clear k8 l26 z1 z1 l26 e q_z1k2k4k7_m1k2k4k11_m1k4k4k9 (Combine true GT z1 e e o (w unit e l10 k20 (w q_z1k4 e e k22 (w q_m1k4 e e k24 (w unit e e k28 n)))) (Absurd k30))))))))))))).
Lemma inference_dominates_claim_enough_data_checked : refutes inference_dominates_claim_enough_data_laws inference_dominates_claim_enough_data_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem inference_dominates_claim_enough_data :
  forall (alpha beta : R) (C D I_1 N_p loss : order),
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (largest (N_p' ** D') [(N_p' ** I_1)])) -> loss <~ loss') -> (* best-loss *)
  (C ~~ (largest (N_p ** D) [(N_p ** I_1)])) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (((alpha + beta) <> 0 /\ (C ^^ (alpha / (alpha + beta))) << I_1) /\ (I_1 << C)) -> (* where(inference-dominates) *)
  (beta <> 0 /\ ((C ** (I_1 ^^ (-1))) ^^ (alpha / beta)) <~ D).
Proof.
intros alpha beta C D I_1 N_p loss given_1 given_2 given_3 given_4 given_5 given_6.
pose proof (inference_dominates_claim_loss_by_demand alpha beta C D I_1 N_p loss given_3 given_4 given_5 given_1 given_2 given_6) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
generalize given_1, (largest_spec [(D ^^ ((-1) * beta))] (N_p ^^ ((-1) * alpha))), given_2, lemma_1, refuted.
exact_no_check (refute [alpha; beta] [C; D; I_1; N_p; loss; value_1] inference_dominates_claim_enough_data_laws inference_dominates_claim_enough_data_steps inference_dominates_claim_enough_data_checked).
Qed.
