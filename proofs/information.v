(* Theory information: 20 theorems; 0 left out.
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
Definition k33 : positive := (33)%positive.
Definition k34 : positive := (34)%positive.
Definition k35 : positive := (35)%positive.
Definition k36 : positive := (36)%positive.
Definition k38 : positive := (38)%positive.
Definition k42 : positive := (42)%positive.
Definition k44 : positive := (44)%positive.
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m3 : Z := (-3)%Z.
Definition m6 : Z := (-6)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.
Definition z4 : Z := (4)%Z.
Definition z6 : Z := (6)%Z.
Definition z12 : Z := (12)%Z.
Definition l10 : list positive := (v k10 e).
Definition l12 : list positive := (v k12 e).
Definition l14 : list positive := (v k14 e).
Definition l16 : list positive := (v k16 e).
Definition l18 : list positive := (v k18 e).
Definition l20 : list positive := (v k20 e).
Definition l22 : list positive := (v k22 e).
Definition l24 : list positive := (v k24 e).
Definition l26 : list positive := (v k26 e).
Definition l28 : list positive := (v k28 e).
Definition l30 : list positive := (v k30 e).
Definition l32 : list positive := (v k32 e).
Definition l34 : list positive := (v k34 e).
Definition l36 : list positive := (v k36 e).
Definition l42 : list positive := (v k42 e).
Definition l6 : list positive := (v k6 e).
Definition l8 : list positive := (v k8 e).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m1k13 : polynomial := (t m1 (v k13 e) o).
Definition q_m1k15 : polynomial := (t m1 (v k15 e) o).
Definition q_m1k15_z1k21 : polynomial := (t m1 (v k15 e) (t z1 (v k21 e) o)).
Definition q_m1k15_z1k27 : polynomial := (t m1 (v k15 e) (t z1 (v k27 e) o)).
Definition q_m1k17_m1k29_z1k31 : polynomial := (t m1 (v k17 e) (t m1 (v k29 e) (t z1 (v k31 e) o))).
Definition q_m1k17_z1k27_z1k31 : polynomial := (t m1 (v k17 e) (t z1 (v k27 e) (t z1 (v k31 e) o))).
Definition q_m1k19_z1k21 : polynomial := (t m1 (v k19 e) (t z1 (v k21 e) o)).
Definition q_m1k19_z1k25 : polynomial := (t m1 (v k19 e) (t z1 (v k25 e) o)).
Definition q_m1k23_z1k25 : polynomial := (t m1 (v k23 e) (t z1 (v k25 e) o)).
Definition q_m1k27_z1k33 : polynomial := (t m1 (v k27 e) (t z1 (v k33 e) o)).
Definition q_m1k27_z1k35 : polynomial := (t m1 (v k27 e) (t z1 (v k35 e) o)).
Definition q_m1k3_m2k13 : polynomial := (t m1 (v k3 e) (t m2 (v k13 e) o)).
Definition q_m1k3_m3k13 : polynomial := (t m1 (v k3 e) (t m3 (v k13 e) o)).
Definition q_m1k3_z6k7_z6k15 : polynomial := (t m1 (v k3 e) (t z6 (v k7 e) (t z6 (v k15 e) o))).
Definition q_m1k3_z6k9_m6k11 : polynomial := (t m1 (v k3 e) (t z6 (v k9 e) (t m6 (v k11 e) o))).
Definition q_m1k7_m1k17_z3k31 : polynomial := (t m1 (v k7 e) (t m1 (v k17 e) (t z3 (v k31 e) o))).
Definition q_m1k7_m1k9 : polynomial := (t m1 (v k7 e) (t m1 (v k9 e) o)).
Definition q_m1k7_m2k15 : polynomial := (t m1 (v k7 e) (t m2 (v k15 e) o)).
Definition q_m1k7_z2k11 : polynomial := (t m1 (v k7 e) (t z2 (v k11 e) o)).
Definition q_m1k7_z2k13_z2k17 : polynomial := (t m1 (v k7 e) (t z2 (v k13 e) (t z2 (v k17 e) o))).
Definition q_m1k7_z2k17_z2k29 : polynomial := (t m1 (v k7 e) (t z2 (v k17 e) (t z2 (v k29 e) o))).
Definition q_m1k7_z2k17_z3k29 : polynomial := (t m1 (v k7 e) (t z2 (v k17 e) (t z3 (v k29 e) o))).
Definition q_m1k7_z2k31 : polynomial := (t m1 (v k7 e) (t z2 (v k31 e) o)).
Definition q_m1k7_z2k9 : polynomial := (t m1 (v k7 e) (t z2 (v k9 e) o)).
Definition q_m1k7_z3k11 : polynomial := (t m1 (v k7 e) (t z3 (v k11 e) o)).
Definition q_m2 : polynomial := (t m2 e o).
Definition q_m2k7_z1k17_z3k33 : polynomial := (t m2 (v k7 e) (t z1 (v k17 e) (t z3 (v k33 e) o))).
Definition q_m2k7_z3k9 : polynomial := (t m2 (v k7 e) (t z3 (v k9 e) o)).
Definition q_m3 : polynomial := (t m3 e o).
Definition q_z12 : polynomial := (t z12 e o).
Definition q_z1k11_m1k13_m1k17 : polynomial := (t z1 (v k11 e) (t m1 (v k13 e) (t m1 (v k17 e) o))).
Definition q_z1k11_z1k19 : polynomial := (t z1 (v k11 e) (t z1 (v k19 e) o)).
Definition q_z1k13_m1k21 : polynomial := (t z1 (v k13 e) (t m1 (v k21 e) o)).
Definition q_z1k13_z1k23 : polynomial := (t z1 (v k13 e) (t z1 (v k23 e) o)).
Definition q_z1k15 : polynomial := (t z1 (v k15 e) o).
Definition q_z1k15_m1k21 : polynomial := (t z1 (v k15 e) (t m1 (v k21 e) o)).
Definition q_z1k15_m1k25 : polynomial := (t z1 (v k15 e) (t m1 (v k25 e) o)).
Definition q_z1k17 : polynomial := (t z1 (v k17 e) o).
Definition q_z1k27_m1k31_z1k33 : polynomial := (t z1 (v k27 e) (t m1 (v k31 e) (t z1 (v k33 e) o))).
Definition q_z1k27_m1k33 : polynomial := (t z1 (v k27 e) (t m1 (v k33 e) o)).
Definition q_z1k27_m1k35 : polynomial := (t z1 (v k27 e) (t m1 (v k35 e) o)).
Definition q_z1k27_z1k29 : polynomial := (t z1 (v k27 e) (t z1 (v k29 e) o)).
Definition q_z1k3_m1k7_m1k9 : polynomial := (t z1 (v k3 e) (t m1 (v k7 e) (t m1 (v k9 e) o))).
Definition q_z1k7_m1k31_m1k33 : polynomial := (t z1 (v k7 e) (t m1 (v k31 e) (t m1 (v k33 e) o))).
Definition q_z1k7_m1k9_m1k11 : polynomial := (t z1 (v k7 e) (t m1 (v k9 e) (t m1 (v k11 e) o))).
Definition q_z1k7_m1k9_z1k15 : polynomial := (t z1 (v k7 e) (t m1 (v k9 e) (t z1 (v k15 e) o))).
Definition q_z1k7_m2k17_z2k27 : polynomial := (t z1 (v k7 e) (t m2 (v k17 e) (t z2 (v k27 e) o))).
Definition q_z1k7_m2k17_z3k27 : polynomial := (t z1 (v k7 e) (t m2 (v k17 e) (t z3 (v k27 e) o))).
Definition q_z1k7_m2k31 : polynomial := (t z1 (v k7 e) (t m2 (v k31 e) o)).
Definition q_z1k7_z1k15 : polynomial := (t z1 (v k7 e) (t z1 (v k15 e) o)).
Definition q_z1k7_z2k15 : polynomial := (t z1 (v k7 e) (t z2 (v k15 e) o)).
Definition q_z1k7_z2k21 : polynomial := (t z1 (v k7 e) (t z2 (v k21 e) o)).
Definition q_z1k7_z3k15 : polynomial := (t z1 (v k7 e) (t z3 (v k15 e) o)).
Definition q_z1k9_m1k11 : polynomial := (t z1 (v k9 e) (t m1 (v k11 e) o)).
Definition q_z1k9_m1k11_z1k19 : polynomial := (t z1 (v k9 e) (t m1 (v k11 e) (t z1 (v k19 e) o))).
Definition q_z1k9_m1k17_z1k19 : polynomial := (t z1 (v k9 e) (t m1 (v k17 e) (t z1 (v k19 e) o))).
Definition q_z2 : polynomial := (t z2 e o).
Definition q_z3 : polynomial := (t z3 e o).
Definition q_z4 : polynomial := (t z4 e o).
Definition q_z6 : polynomial := (t z6 e o).

(* compute-optimal, model: compute-optimal can hold *)
Definition compute_optimal_model_best_1_laws : list law := [(And (Order GE (TVar k10) (TVar k9)) (And (Order GE (TVar k10) (TVar k7)) (Or (Order EQ (TVar k10) (TVar k9)) (Order EQ (TVar k10) (TVar k7))))); (And (Power EQ (TVar k6) (TVar k10)) (Power GE (TVar k6) (TVar k8))); (Power EQ (TVar k9) (TRaised (TVar k5) (NInt m1))); (Power EQ (TVar k7) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TVar k3) (NInt m1)))); (Order EQ (TVar k4) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TVar k5))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Power GE (TVar k6) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))))].
Definition compute_optimal_model_best_1_steps : proof := (Unfold k17 (Unfold k2 (Clear k4 e z1 z2 e e q_m1k3_m2k13 (Unfold k7 (Clear k8 e z1 z1 e e q_z1k13_m1k21 (Unfold k5 (Unfold k16 (Clear k14 e z1 z1 e e q_m1k19_z1k21 (Clear k18 e z1 z1 e e q_m1k15_z1k21 (Clear k11 e z1 z1 e e q_z1k7_z1k15 (Clear k15 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k13 e z1 z1 e e q_z1k9_m1k11 (Clear k9 e z1 z1 e e q_z1k11_z1k19 (Combine false GT z1 e e o (r unit e l6 (r q_z2 e l12 (r unit e l22 (r unit e l24 (r unit e l26 (r unit e l28 (r unit e l30 (r unit e l32 n)))))))) (Absurd k34))))))))))))))).
Lemma compute_optimal_model_best_1_checked : refutes compute_optimal_model_best_1_laws compute_optimal_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma compute_optimal_model_best_1 :
  (forall bound' miss' guess' N_w' N_p' D' loss' : order, ((power bound' = power (largest miss' [guess'])) /\ (power loss' <= power bound')) -> (power miss' = power (N_w' ^^ (-1))) -> (power guess' = power (((scale ^^ 0) ** (log_scale ^^ 0)) ** (D' ^^ (-1)))) -> (N_p' ~~ (((scale ^^ 0) ** (log_scale ^^ 0)) ** N_w')) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> power ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)) <= power bound').
Proof.
intros bound miss guess N_w N_p D loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (largest miss [guess])).
generalize (largest_spec [guess] miss), given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [] [D; N_p; N_w; bound; guess; loss; miss; value_1] compute_optimal_model_best_1_laws compute_optimal_model_best_1_steps compute_optimal_model_best_1_checked).
Qed.
Definition compute_optimal_model_laws : list law := [(And (Power EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))) (Power GE (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))); (Power EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Power EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt m1))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma compute_optimal_model_hold : all_decided compute_optimal_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_model :
  exists (C D N_p N_w bound dim guess loss miss : order),
  (
  ((power bound = power (largest miss [guess])) /\ (power loss <= power bound)) /\ (* bounded *)
  (C ~~ (N_p ** D)) /\ (* cost *)
  (power guess = power (dim ** (D ^^ (-1)))) /\ (* estimation *)
  (power miss = power (N_w ^^ (-1))) /\ (* misspecification *)
  (N_p ~~ (dim ** N_w)) /\ (* size *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power bound < power one) /\ (* trend(bound) *)
  (dim ~~ one) /\ (* trend(dim) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall bound' miss' guess' N_w' N_p' D' loss' : order, ((power bound' = power (largest miss' [guess'])) /\ (power loss' <= power bound')) -> (power miss' = power (N_w' ^^ (-1))) -> (power guess' = power (dim ** (D' ^^ (-1)))) -> (N_p' ~~ (dim ** N_w')) -> (C ~~ (N_p' ** D')) -> power bound <= power bound') (* optimal *).
Proof.
exists ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold compute_optimal_model_laws compute_optimal_model_hold).
}
exact_no_check compute_optimal_model_best_1.
Qed.

(* compute-optimal, law: bound ~ C^(-1/2) ignoring logs *)
Definition compute_optimal_law_laws : list law := [(And (Order GE (TVar k12) (TVar k11)) (And (Order GE (TVar k12) (TVar k9)) (Or (Order EQ (TVar k12) (TVar k11)) (Order EQ (TVar k12) (TVar k9))))); (And (Power EQ (TVar k7) (TVar k12)) (Power GE (TVar k7) (TVar k10))); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Power EQ (TVar k9) (TTimes (TVar k8) (TRaised (TVar k4) (NInt m1)))); (Power EQ (TVar k11) (TRaised (TVar k6) (NInt m1))); (If (And (Power EQ (TVar k13) (TVar k16)) (Power GE (TVar k13) (TVar k13))) (If (Power EQ (TVar k13) (TRaised (TVar k14) (NInt m1))) (If (Power EQ (TVar k13) (TTimes (TVar k8) (TRaised (TVar k15) (NInt m1)))) (If (Order EQ (TVar k15) (TTimes (TVar k8) (TVar k14))) (If (Order EQ (TVar k3) (TTimes (TVar k15) (TVar k15))) (Power GE (TVar k13) (TVar k7))))))); (Order EQ (TVar k5) (TTimes (TVar k8) (TVar k6))); (Order EQ (TVar k8) TOne); (Not (Power EQ (TVar k7) (TRaised (TVar k3) (NDiv (NInt m1) (NInt z2))))); (Order EQ (TVar k13) (TRaised (TTimes (TRaised (TVar k3) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k8) (NInt z1))) (NInt z1))); (Order EQ (TVar k14) (TRaised (TTimes (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k8) (NInt m1))) (NInt z1))); (Order EQ (TVar k15) (TRaised (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2))) (NInt z1))); (And (Order GE (TVar k16) (TVar k13)) (And (Order GE (TVar k16) (TVar k13)) (Or (Order EQ (TVar k16) (TVar k13)) (Order EQ (TVar k16) (TVar k13)))))].
Definition compute_optimal_law_steps : proof := (Unfold k21 (Unfold k7 (Unfold k2 (Clear k8 e z1 z2 e e q_z1k7_z2k15 (Split k10 (Split k15 (Split k14 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k27_m1k33 (Split k20 (Clear k23 e z1 z2 e e q_z1k7_m2k17_z2k27 (Unfold k29 (Unfold k28 (Clear k26 e z1 z1 e e q_m1k27_z1k33 (Combine false GT z2 e e o (r q_z2 e l22 (r q_m1 e l24 (r q_z2 e l34 (r unit e l24 n)))) (Absurd k36)))))) (Unfold k29 (Unfold k26 (Split k30 (Clear k23 e z1 z2 e e q_z1k7_m2k17_z2k27 (Clear k32 e z1 z1 e e q_m1k27_z1k33 (Combine false GT z2 e e o (r q_z2 e l22 (r unit e l34 (r q_m2 e l36 (r q_m1 e l34 n)))) (Absurd k38)))) (Clear k23 e z1 z2 e e q_z1k7_m2k17_z2k27 (Clear k32 e z1 z1 e e q_m1k27_z1k33 (Combine false GT z2 e e o (r q_z2 e l22 (r unit e l34 (r q_m2 e l36 (r q_m1 e l34 n)))) (Absurd k38)))))))))) (Unfold k18 (Clear k20 e z1 z1 e e o (Clear k23 e z1 z2 e e q_z1k7_m2k17_z2k27 (Combine false GT z2 e e o (r q_z2 e l22 (r q_m1 e l24 (r unit e l24 n))) (Absurd k26)))))) (Split k14 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k27_z1k29 (Split k20 (Clear k25 e z1 z2 e e q_m1k7_z2k17_z2k29 (Clear k23 e z1 z2 e e q_z1k7_m2k17_z2k27 (Combine false GT z2 e e o (r q_z2 e l22 (r q_m1 e l24 (r q_m1 e l26 n))) (Absurd k28)))) (Clear k25 e z1 z2 e e q_m1k7_z2k17_z2k29 (Clear k23 e z1 z2 e e q_z1k7_m2k17_z2k27 (Combine false GT z2 e e o (r q_z2 e l22 (r unit e l24 (r unit e l26 n))) (Absurd k28))))))) (Split k16 (Unfold k18 (Clear k20 e z1 z1 e e q_m1k17_z1k27_z1k31 (Split k22 (Clear k27 e z1 z2 e e q_m1k7_z2k31 (Clear k23 e z1 z2 e e q_z1k7_m2k17_z2k27 (Combine false GT z2 e e o (r q_z2 e l24 (r q_m1 e l26 (r q_m1 e l28 n))) (Absurd k30)))) (Clear k27 e z1 z2 e e q_m1k7_z2k31 (Clear k23 e z1 z2 e e q_z1k7_m2k17_z2k27 (Combine false GT z2 e e o (r q_z2 e l24 (r unit e l26 (r unit e l28 n))) (Absurd k30))))))) (Split k18 (Unfold k20 (Clear k22 e z1 z1 e e q_m1k17_m1k29_z1k31 (Split k24 (Clear k27 e z1 z2 e e q_m1k7_z2k31 (Clear k25 e z1 z2 e e q_m1k7_z2k17_z2k29 (Combine true GT z2 e e o (w q_z2 e e k26 (w q_m1 e e k28 (w unit e e k30 n))) (Absurd k32)))) (Clear k27 e z1 z2 e e q_m1k7_z2k31 (Clear k25 e z1 z2 e e q_m1k7_z2k17_z2k29 (Combine true GT z2 e e o (w q_z2 e e k26 (w unit e e k28 (w q_m1 e e k30 n))) (Absurd k32))))))) (Split k20 (Unfold k22 (Clear k24 e z1 z1 e e q_z1k7_m2k31 (Split k26 (Clear k27 e z1 z2 e e q_m1k7_z2k31 (Combine true GT z2 e e o (w q_z2 e e k28 (w unit e e k30 (w unit e e k30 n))) (Absurd k32))) (Clear k27 e z1 z2 e e q_m1k7_z2k31 (Combine true GT z2 e e o (w q_z2 e e k28 (w q_m1 e e k30 (w q_m1 e e k30 n))) (Absurd k32)))))) (Clear k22 e z1 z1 e e q_m1k15_z1k27 (Clear k23 e z1 z2 e e q_z1k7_m2k17_z2k27 (Clear k19 e z1 z1 e e q_z1k17 (Combine false GT z2 e e o (r q_z2 e l24 (r q_m1 e l26 (r q_m2 e l28 (r unit e l12 n)))) (Absurd k30)))))))))) (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k17 e z1 z1 e e q_z1k11_m1k13_m1k17 (Clear k19 e z1 z1 e e q_z1k17 (Clear k11 e z1 z1 e e q_z1k9_m1k17_z1k19 (Clear k13 e z1 z1 e e q_z1k13_z1k23 (Clear k4 e z1 z1 e e q_z1k15_m1k25 (Unfold k5 (Unfold k28 (Clear k30 e z1 z1 e e q_m1k19_z1k25 (Clear k26 e z1 z1 e e q_m1k23_z1k25 (Combine false GT z1 e e o (r unit e l12 (r unit e l14 (r unit e l16 (r q_z2 e l18 (r unit e l20 (r unit e l22 (r q_z2 e l24 (r unit e l34 (r unit e l36 n))))))))) (Absurd k38))))))))))))))))).
Lemma compute_optimal_law_checked : refutes compute_optimal_law_laws compute_optimal_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_law :
  forall (C D N_p N_w bound dim guess loss miss : order),
  ((power bound = power (largest miss [guess])) /\ (power loss <= power bound)) -> (* bounded *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (power guess = power (dim ** (D ^^ (-1)))) -> (* estimation *)
  (power miss = power (N_w ^^ (-1))) -> (* misspecification *)
  (forall bound' miss' guess' N_w' N_p' D' loss' : order, ((power bound' = power (largest miss' [guess'])) /\ (power loss' <= power bound')) -> (power miss' = power (N_w' ^^ (-1))) -> (power guess' = power (dim ** (D' ^^ (-1)))) -> (N_p' ~~ (dim ** N_w')) -> (C ~~ (N_p' ** D')) -> power bound <= power bound') -> (* optimal *)
  (N_p ~~ (dim ** N_w)) -> (* size *)
  (dim ~~ one) -> (* trend(dim) *)
  (power bound = power (C ^^ ((-1) / 2))).
Proof.
intros C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
pose (value_1 := (largest miss [guess])).
pose (value_2 := (((C ^^ ((-1) / 2)) ** (dim ^^ 1)) ^^ 1)).
pose (value_3 := (((C ^^ (1 / 2)) ** (dim ^^ (-1))) ^^ 1)).
pose (value_4 := ((C ^^ (1 / 2)) ^^ 1)).
pose (value_5 := (largest value_2 [value_2])).
generalize (largest_spec [guess] miss), given_1, given_2, given_3, given_4, (given_5 value_2 value_2 value_2 value_3 value_4 value_4 value_2), given_6, given_7, refuted, (same_refl (((C ^^ ((-1) / 2)) ** (dim ^^ 1)) ^^ 1)), (same_refl (((C ^^ (1 / 2)) ** (dim ^^ (-1))) ^^ 1)), (same_refl ((C ^^ (1 / 2)) ^^ 1)), (largest_spec [value_2] value_2).
exact_no_check (refute [] [C; D; N_p; N_w; bound; dim; guess; loss; miss; value_1; value_2; value_3; value_4; value_5] compute_optimal_law_laws compute_optimal_law_steps compute_optimal_law_checked).
Qed.

(* growing-input, model: growing-input can hold *)
Definition growing_input_model_best_1_laws : list law := [(And (Order GE (TVar k10) (TVar k9)) (And (Order GE (TVar k10) (TVar k7)) (Or (Order EQ (TVar k10) (TVar k9)) (Order EQ (TVar k10) (TVar k7))))); (And (Power EQ (TVar k6) (TVar k10)) (Power GE (TVar k6) (TVar k8))); (Power EQ (TVar k9) (TRaised (TVar k5) (NInt m1))); (Power EQ (TVar k7) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z6))) (TRaised (TVar k2) (NInt z0))) (TRaised (TVar k3) (NInt m1)))); (Order EQ (TVar k4) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z6))) (TRaised (TVar k2) (NInt z0))) (TVar k5))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Power GE (TVar k6) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))))].
Definition growing_input_model_best_1_steps : proof := (Unfold k17 (Unfold k2 (Clear k4 e z1 z3 e e q_m1k3_m3k13 (Unfold k7 (Clear k8 e z1 z1 e e q_z1k13_m1k21 (Unfold k5 (Unfold k16 (Clear k14 e z1 z1 e e q_m1k19_z1k21 (Clear k18 e z1 z1 e e q_m1k15_z1k21 (Clear k11 e z1 z6 e e q_m1k3_z6k7_z6k15 (Clear k15 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k13 e z1 z6 e e q_m1k3_z6k9_m6k11 (Clear k9 e z1 z1 e e q_z1k11_z1k19 (Combine false GT z6 e e o (r q_z4 e l6 (r q_z12 e l12 (r q_z6 e l22 (r q_z6 e l24 (r unit e l26 (r q_z6 e l28 (r unit e l30 (r q_z6 e l32 n)))))))) (Absurd k34))))))))))))))).
Lemma growing_input_model_best_1_checked : refutes growing_input_model_best_1_laws growing_input_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma growing_input_model_best_1 :
  (forall bound' miss' guess' N_w' N_p' D' loss' : order, ((power bound' = power (largest miss' [guess'])) /\ (power loss' <= power bound')) -> (power miss' = power (N_w' ^^ (-1))) -> (power guess' = power (((scale ^^ (1 / 6)) ** (log_scale ^^ 0)) ** (D' ^^ (-1)))) -> (N_p' ~~ (((scale ^^ (1 / 6)) ** (log_scale ^^ 0)) ** N_w')) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> power ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)) <= power bound').
Proof.
intros bound miss guess N_w N_p D loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (largest miss [guess])).
generalize (largest_spec [guess] miss), given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [] [D; N_p; N_w; bound; guess; loss; miss; value_1] growing_input_model_best_1_laws growing_input_model_best_1_steps growing_input_model_best_1_checked).
Qed.
Definition growing_input_model_laws : list law := [(And (Power EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))) (Power GE (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))); (Power EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z6))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Power EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z6))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z6))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma growing_input_model_hold : all_decided growing_input_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem growing_input_model :
  exists (C D N_p N_w bound dim guess loss miss : order),
  (
  ((power bound = power (largest miss [guess])) /\ (power loss <= power bound)) /\ (* bounded *)
  (C ~~ (N_p ** D)) /\ (* cost *)
  (power guess = power (dim ** (D ^^ (-1)))) /\ (* estimation *)
  (power miss = power (N_w ^^ (-1))) /\ (* misspecification *)
  (N_p ~~ (dim ** N_w)) /\ (* size *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power bound < power one) /\ (* trend(bound) *)
  (power one < power dim) /\ (* trend(dim) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall bound' miss' guess' N_w' N_p' D' loss' : order, ((power bound' = power (largest miss' [guess'])) /\ (power loss' <= power bound')) -> (power miss' = power (N_w' ^^ (-1))) -> (power guess' = power (dim ** (D' ^^ (-1)))) -> (N_p' ~~ (dim ** N_w')) -> (C ~~ (N_p' ** D')) -> power bound <= power bound') (* optimal *).
Proof.
exists ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 6)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold growing_input_model_laws growing_input_model_hold).
}
exact_no_check growing_input_model_best_1.
Qed.

(* growing-input, claim: N_p ~ C^(1/2) ignoring logs *)
Definition growing_input_claim_equal_parameters_laws : list law := [(And (Order GE (TVar k12) (TVar k11)) (And (Order GE (TVar k12) (TVar k9)) (Or (Order EQ (TVar k12) (TVar k11)) (Order EQ (TVar k12) (TVar k9))))); (And (Power EQ (TVar k7) (TVar k12)) (Power GE (TVar k7) (TVar k10))); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Power EQ (TVar k9) (TTimes (TVar k8) (TRaised (TVar k4) (NInt m1)))); (Power EQ (TVar k11) (TRaised (TVar k6) (NInt m1))); (If (And (Power EQ (TVar k13) (TVar k16)) (Power GE (TVar k13) (TVar k13))) (If (Power EQ (TVar k13) (TRaised (TVar k14) (NInt m1))) (If (Power EQ (TVar k13) (TTimes (TVar k8) (TRaised (TVar k15) (NInt m1)))) (If (Order EQ (TVar k15) (TTimes (TVar k8) (TVar k14))) (If (Order EQ (TVar k3) (TTimes (TVar k15) (TVar k15))) (Power GE (TVar k13) (TVar k7))))))); (Order EQ (TVar k5) (TTimes (TVar k8) (TVar k6))); (Not (Power EQ (TVar k5) (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2))))); (Order EQ (TVar k13) (TRaised (TTimes (TRaised (TVar k3) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k8) (NInt z1))) (NInt z1))); (Order EQ (TVar k14) (TRaised (TTimes (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k8) (NInt m1))) (NInt z1))); (Order EQ (TVar k15) (TRaised (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2))) (NInt z1))); (And (Order GE (TVar k16) (TVar k13)) (And (Order GE (TVar k16) (TVar k13)) (Or (Order EQ (TVar k16) (TVar k13)) (Order EQ (TVar k16) (TVar k13)))))].
Definition growing_input_claim_equal_parameters_steps : proof := (Unfold k19 (Unfold k7 (Split k15 (Split k8 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k27_m1k33 (Split k14 (Clear k21 e z1 z2 e e q_z1k7_m2k17_z2k27 (Unfold k27 (Unfold k22 (Clear k20 e z1 z1 e e q_m1k27_z1k33 (Combine false GT z2 e e o (r q_z2 e l16 (r q_m1 e l18 (r q_z2 e l28 (r unit e l18 n)))) (Absurd k30)))))) (Unfold k27 (Unfold k20 (Split k24 (Clear k21 e z1 z2 e e q_z1k7_m2k17_z2k27 (Clear k26 e z1 z1 e e q_m1k27_z1k33 (Combine false GT z2 e e o (r q_z2 e l16 (r unit e l28 (r q_m2 e l30 (r q_m1 e l28 n)))) (Absurd k32)))) (Clear k21 e z1 z2 e e q_z1k7_m2k17_z2k27 (Clear k26 e z1 z1 e e q_m1k27_z1k33 (Combine false GT z2 e e o (r q_z2 e l16 (r unit e l28 (r q_m2 e l30 (r q_m1 e l28 n)))) (Absurd k32)))))))))) (Unfold k12 (Clear k14 e z1 z1 e e o (Clear k21 e z1 z2 e e q_z1k7_m2k17_z2k27 (Combine false GT z2 e e o (r q_z2 e l16 (r q_m1 e l18 (r unit e l18 n))) (Absurd k20)))))) (Split k8 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k27_z1k29 (Split k14 (Clear k23 e z1 z2 e e q_m1k7_z2k17_z2k29 (Clear k21 e z1 z2 e e q_z1k7_m2k17_z2k27 (Combine false GT z2 e e o (r q_z2 e l16 (r q_m1 e l18 (r q_m1 e l20 n))) (Absurd k22)))) (Clear k23 e z1 z2 e e q_m1k7_z2k17_z2k29 (Clear k21 e z1 z2 e e q_z1k7_m2k17_z2k27 (Combine false GT z2 e e o (r q_z2 e l16 (r unit e l18 (r unit e l20 n))) (Absurd k22))))))) (Split k10 (Unfold k12 (Clear k14 e z1 z1 e e q_m1k17_z1k27_z1k31 (Split k16 (Clear k25 e z1 z2 e e q_m1k7_z2k31 (Clear k21 e z1 z2 e e q_z1k7_m2k17_z2k27 (Combine false GT z2 e e o (r q_z2 e l18 (r q_m1 e l20 (r q_m1 e l22 n))) (Absurd k24)))) (Clear k25 e z1 z2 e e q_m1k7_z2k31 (Clear k21 e z1 z2 e e q_z1k7_m2k17_z2k27 (Combine false GT z2 e e o (r q_z2 e l18 (r unit e l20 (r unit e l22 n))) (Absurd k24))))))) (Split k12 (Unfold k14 (Clear k16 e z1 z1 e e q_m1k17_m1k29_z1k31 (Split k18 (Clear k25 e z1 z2 e e q_m1k7_z2k31 (Clear k23 e z1 z2 e e q_m1k7_z2k17_z2k29 (Combine true GT z2 e e o (w q_z2 e e k20 (w q_m1 e e k22 (w unit e e k24 n))) (Absurd k26)))) (Clear k25 e z1 z2 e e q_m1k7_z2k31 (Clear k23 e z1 z2 e e q_m1k7_z2k17_z2k29 (Combine true GT z2 e e o (w q_z2 e e k20 (w unit e e k22 (w q_m1 e e k24 n))) (Absurd k26))))))) (Split k14 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k7_m2k31 (Split k20 (Clear k25 e z1 z2 e e q_m1k7_z2k31 (Combine true GT z2 e e o (w q_z2 e e k22 (w unit e e k24 (w unit e e k24 n))) (Absurd k26))) (Clear k25 e z1 z2 e e q_m1k7_z2k31 (Combine true GT z2 e e o (w q_z2 e e k22 (w q_m1 e e k24 (w q_m1 e e k24 n))) (Absurd k26)))))) (Unfold k2 (Clear k18 e z1 z2 e e q_m1k7_z2k11 (Split k20 (Clear k16 e z1 z1 e e q_m1k15_z1k27 (Clear k21 e z1 z2 e e q_z1k7_m2k17_z2k27 (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k11 e z1 z1 e e q_z1k9_m1k17_z1k19 (Clear k4 e z1 z1 e e q_z1k15_m1k25 (Unfold k5 (Unfold k36 (Clear k38 e z1 z1 e e q_m1k19_z1k25 (Combine false GT z2 e e o (r q_z2 e l24 (r q_m1 e l26 (r q_z2 e l28 (r q_z2 e l30 (r unit e l22 (r q_z2 e l32 (r q_z2 e l42 n))))))) (Absurd k44)))))))))) (Clear k16 e z1 z1 e e q_m1k15_z1k27 (Clear k21 e z1 z2 e e q_z1k7_m2k17_z2k27 (Clear k17 e z1 z1 e e q_z1k11_m1k13_m1k17 (Clear k13 e z1 z1 e e q_z1k13_z1k23 (Clear k4 e z1 z1 e e q_z1k15_m1k25 (Unfold k5 (Unfold k36 (Clear k34 e z1 z1 e e q_m1k23_z1k25 (Combine false GT z2 e e o (r q_z2 e l24 (r q_m1 e l26 (r unit e l22 (r q_z2 e l28 (r q_z2 e l30 (r q_z2 e l32 (r q_z2 e l42 n))))))) (Absurd k44)))))))))))))))))))).
Lemma growing_input_claim_equal_parameters_checked : refutes growing_input_claim_equal_parameters_laws growing_input_claim_equal_parameters_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem growing_input_claim_equal_parameters :
  forall (C D N_p N_w bound dim guess loss miss : order),
  ((power bound = power (largest miss [guess])) /\ (power loss <= power bound)) -> (* bounded *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (power guess = power (dim ** (D ^^ (-1)))) -> (* estimation *)
  (power miss = power (N_w ^^ (-1))) -> (* misspecification *)
  (forall bound' miss' guess' N_w' N_p' D' loss' : order, ((power bound' = power (largest miss' [guess'])) /\ (power loss' <= power bound')) -> (power miss' = power (N_w' ^^ (-1))) -> (power guess' = power (dim ** (D' ^^ (-1)))) -> (N_p' ~~ (dim ** N_w')) -> (C ~~ (N_p' ** D')) -> power bound <= power bound') -> (* optimal *)
  (N_p ~~ (dim ** N_w)) -> (* size *)
  (power N_p = power (C ^^ (1 / 2))).
Proof.
intros C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
pose (value_1 := (largest miss [guess])).
pose (value_2 := (((C ^^ ((-1) / 2)) ** (dim ^^ 1)) ^^ 1)).
pose (value_3 := (((C ^^ (1 / 2)) ** (dim ^^ (-1))) ^^ 1)).
pose (value_4 := ((C ^^ (1 / 2)) ^^ 1)).
pose (value_5 := (largest value_2 [value_2])).
generalize (largest_spec [guess] miss), given_1, given_2, given_3, given_4, (given_5 value_2 value_2 value_2 value_3 value_4 value_4 value_2), given_6, refuted, (same_refl (((C ^^ ((-1) / 2)) ** (dim ^^ 1)) ^^ 1)), (same_refl (((C ^^ (1 / 2)) ** (dim ^^ (-1))) ^^ 1)), (same_refl ((C ^^ (1 / 2)) ^^ 1)), (largest_spec [value_2] value_2).
exact_no_check (refute [] [C; D; N_p; N_w; bound; dim; guess; loss; miss; value_1; value_2; value_3; value_4; value_5] growing_input_claim_equal_parameters_laws growing_input_claim_equal_parameters_steps growing_input_claim_equal_parameters_checked).
Qed.

(* growing-input, law: bound >> C^(-1/2) ignoring logs *)
Definition growing_input_law_laws : list law := [(And (Order GE (TVar k12) (TVar k11)) (And (Order GE (TVar k12) (TVar k9)) (Or (Order EQ (TVar k12) (TVar k11)) (Order EQ (TVar k12) (TVar k9))))); (And (Power EQ (TVar k7) (TVar k12)) (Power GE (TVar k7) (TVar k10))); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Power EQ (TVar k9) (TTimes (TVar k8) (TRaised (TVar k4) (NInt m1)))); (Power EQ (TVar k11) (TRaised (TVar k6) (NInt m1))); (Order EQ (TVar k5) (TTimes (TVar k8) (TVar k6))); (Power GT (TVar k8) TOne); (Not (Power GT (TVar k7) (TRaised (TVar k3) (NDiv (NInt m1) (NInt z2)))))].
Definition growing_input_law_steps : proof := (Unfold k19 (Unfold k7 (Unfold k2 (Clear k8 e z1 z2 e e q_m1k7_m2k15 (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k15 e z1 z1 e e q_z1k11_m1k13_m1k17 (Clear k11 e z1 z1 e e q_z1k9_m1k17_z1k19 (Clear k13 e z1 z1 e e q_z1k13_z1k23 (Clear k4 e z1 z1 e e q_z1k15_m1k25 (Unfold k5 (Unfold k24 (Clear k26 e z1 z1 e e q_m1k19_z1k25 (Clear k17 e z1 z1 e e q_z1k17 (Clear k22 e z1 z1 e e q_m1k23_z1k25 (Combine false GT z1 e e o (r unit e l10 (r unit e l12 (r unit e l14 (r unit e l16 (r unit e l18 (r q_z2 e l20 (r unit e l30 (r q_z2 e l32 (r unit e l34 n))))))))) (Absurd k36)))))))))))))))).
Lemma growing_input_law_checked : refutes growing_input_law_laws growing_input_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem growing_input_law :
  forall (C D N_p N_w bound dim guess loss miss : order),
  ((power bound = power (largest miss [guess])) /\ (power loss <= power bound)) -> (* bounded *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (power guess = power (dim ** (D ^^ (-1)))) -> (* estimation *)
  (power miss = power (N_w ^^ (-1))) -> (* misspecification *)
  (N_p ~~ (dim ** N_w)) -> (* size *)
  (power one < power dim) -> (* trend(dim) *)
  (power (C ^^ ((-1) / 2)) < power bound).
Proof.
intros C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
pose (value_1 := (largest miss [guess])).
generalize (largest_spec [guess] miss), given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [] [C; D; N_p; N_w; bound; dim; guess; loss; miss; value_1] growing_input_law_laws growing_input_law_steps growing_input_law_checked).
Qed.

(* growing-input, law: bound << C^(0) ignoring logs *)
Definition growing_input_law_2_laws : list law := [(Power GT TOne (TVar k7)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k7)))].
Definition growing_input_law_2_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k15 (Clear k4 e z1 z1 e e q_z1k15 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma growing_input_law_2_checked : refutes growing_input_law_2_laws growing_input_law_2_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem growing_input_law_2 :
  forall (C D N_p N_w bound dim guess loss miss : order),
  (power bound < power one) -> (* trend(bound) *)
  (power bound < power (C ^^ 0)).
Proof.
intros C D N_p N_w bound dim guess loss miss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [] [C; D; N_p; N_w; bound; dim; guess; loss; miss] growing_input_law_2_laws growing_input_law_2_steps growing_input_law_2_checked).
Qed.

(* parametric, model: parametric can hold *)
Definition parametric_model_best_1_laws : list law := [(And (Order GE (TVar k10) (TVar k9)) (And (Order GE (TVar k10) (TVar k7)) (Or (Order EQ (TVar k10) (TVar k9)) (Order EQ (TVar k10) (TVar k7))))); (And (Power EQ (TVar k6) (TVar k10)) (Power GE (TVar k6) (TVar k8))); (Power EQ (TVar k9) (TRaised (TVar k5) (NInt m1))); (Power EQ (TVar k7) (TTimes (TVar k4) (TRaised (TVar k3) (NInt m1)))); (Order EQ (TVar k4) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TVar k5))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Power GE (TVar k6) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))))].
Definition parametric_model_best_1_steps : proof := (Unfold k17 (Unfold k2 (Clear k4 e z1 z3 e e q_m1k3_m3k13 (Unfold k7 (Clear k8 e z1 z1 e e q_z1k13_m1k21 (Unfold k5 (Unfold k16 (Clear k14 e z1 z1 e e q_m1k19_z1k21 (Clear k18 e z1 z1 e e q_m1k15_z1k21 (Clear k11 e z1 z1 e e q_z1k7_m1k9_z1k15 (Clear k13 e z1 z1 e e q_z1k9_m1k11 (Clear k15 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k9 e z1 z1 e e q_z1k11_z1k19 (Combine false GT z1 e e o (r unit e l6 (r q_z3 e l12 (r q_z2 e l22 (r unit e l24 (r unit e l26 (r q_z2 e l28 (r unit e l30 (r q_z2 e l32 n)))))))) (Absurd k34))))))))))))))).
Lemma parametric_model_best_1_checked : refutes parametric_model_best_1_laws parametric_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma parametric_model_best_1 :
  (forall bound' miss' guess' N_w' N_p' D' loss' : order, ((power bound' = power (largest miss' [guess'])) /\ (power loss' <= power bound')) -> (power miss' = power (N_w' ^^ (-1))) -> (power guess' = power (N_p' ** (D' ^^ (-1)))) -> (N_p' ~~ (((scale ^^ 0) ** (log_scale ^^ 0)) ** N_w')) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> power ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)) <= power bound').
Proof.
intros bound miss guess N_w N_p D loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (largest miss [guess])).
generalize (largest_spec [guess] miss), given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [] [D; N_p; N_w; bound; guess; loss; miss; value_1] parametric_model_best_1_laws parametric_model_best_1_steps parametric_model_best_1_checked).
Qed.
Definition parametric_model_laws : list law := [(And (Power EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))) (Power GE (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Power EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1))); (Power EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma parametric_model_hold : all_decided parametric_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem parametric_model :
  exists (C D N_p N_w bound dim guess loss miss : order),
  (
  ((power bound = power (largest miss [guess])) /\ (power loss <= power bound)) /\ (* bounded *)
  (C ~~ (N_p ** D)) /\ (* cost *)
  (power miss = power (N_w ^^ (-1))) /\ (* misspecification *)
  (power guess = power (N_p ** (D ^^ (-1)))) /\ (* parametric-estimation *)
  (N_p ~~ (dim ** N_w)) /\ (* size *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power bound < power one) /\ (* trend(bound) *)
  (dim ~~ one) /\ (* trend(dim) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall bound' miss' guess' N_w' N_p' D' loss' : order, ((power bound' = power (largest miss' [guess'])) /\ (power loss' <= power bound')) -> (power miss' = power (N_w' ^^ (-1))) -> (power guess' = power (N_p' ** (D' ^^ (-1)))) -> (N_p' ~~ (dim ** N_w')) -> (C ~~ (N_p' ** D')) -> power bound <= power bound') (* parametric-optimal *).
Proof.
exists ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (2 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold parametric_model_laws parametric_model_hold).
}
exact_no_check parametric_model_best_1.
Qed.

(* parametric, law: bound ~ C^(-1/3) ignoring logs *)
Definition parametric_law_laws : list law := [(And (Order GE (TVar k12) (TVar k11)) (And (Order GE (TVar k12) (TVar k9)) (Or (Order EQ (TVar k12) (TVar k11)) (Order EQ (TVar k12) (TVar k9))))); (And (Power EQ (TVar k7) (TVar k12)) (Power GE (TVar k7) (TVar k10))); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Power EQ (TVar k11) (TRaised (TVar k6) (NInt m1))); (Power EQ (TVar k9) (TTimes (TVar k5) (TRaised (TVar k4) (NInt m1)))); (If (And (Power EQ (TVar k13) (TVar k17)) (Power GE (TVar k13) (TVar k13))) (If (Power EQ (TVar k13) (TRaised (TVar k14) (NInt m1))) (If (Power EQ (TVar k13) (TTimes (TVar k15) (TRaised (TVar k16) (NInt m1)))) (If (Order EQ (TVar k15) (TTimes (TVar k8) (TVar k14))) (If (Order EQ (TVar k3) (TTimes (TVar k15) (TVar k16))) (Power GE (TVar k13) (TVar k7))))))); (Order EQ (TVar k5) (TTimes (TVar k8) (TVar k6))); (Order EQ (TVar k8) TOne); (Not (Power EQ (TVar k7) (TRaised (TVar k3) (NDiv (NInt m1) (NInt z3))))); (Order EQ (TVar k13) (TRaised (TTimes (TRaised (TVar k3) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k8) (NDiv (NInt z2) (NInt z3)))) (NInt z1))); (Order EQ (TVar k14) (TRaised (TTimes (TRaised (TVar k3) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k8) (NDiv (NInt m2) (NInt z3)))) (NInt z1))); (Order EQ (TVar k15) (TRaised (TTimes (TRaised (TVar k3) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k8) (NDiv (NInt z1) (NInt z3)))) (NInt z1))); (Order EQ (TVar k16) (TRaised (TTimes (TRaised (TVar k3) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k8) (NDiv (NInt m1) (NInt z3)))) (NInt z1))); (And (Order GE (TVar k17) (TVar k13)) (And (Order GE (TVar k17) (TVar k13)) (Or (Order EQ (TVar k17) (TVar k13)) (Order EQ (TVar k17) (TVar k13)))))].
Definition parametric_law_steps : proof := (Unfold k21 (Unfold k7 (Unfold k2 (Clear k8 e z1 z3 e e q_z1k7_z3k15 (Split k10 (Split k15 (Split k14 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k27_m1k35 (Split k20 (Clear k23 e z1 z3 e e q_z1k7_m2k17_z3k27 (Unfold k31 (Unfold k28 (Clear k26 e z1 z1 e e q_m1k27_z1k35 (Combine false GT z3 e e o (r q_z3 e l22 (r q_m1 e l24 (r q_z3 e l34 (r unit e l24 n)))) (Absurd k36)))))) (Unfold k31 (Unfold k26 (Split k30 (Clear k23 e z1 z3 e e q_z1k7_m2k17_z3k27 (Clear k32 e z1 z1 e e q_m1k27_z1k35 (Combine false GT z3 e e o (r q_z3 e l22 (r unit e l34 (r q_m3 e l36 (r q_m1 e l34 n)))) (Absurd k38)))) (Clear k23 e z1 z3 e e q_z1k7_m2k17_z3k27 (Clear k32 e z1 z1 e e q_m1k27_z1k35 (Combine false GT z3 e e o (r q_z3 e l22 (r unit e l34 (r q_m3 e l36 (r q_m1 e l34 n)))) (Absurd k38)))))))))) (Unfold k18 (Clear k20 e z1 z1 e e o (Clear k23 e z1 z3 e e q_z1k7_m2k17_z3k27 (Combine false GT z3 e e o (r q_z3 e l22 (r q_m1 e l24 (r unit e l24 n))) (Absurd k26)))))) (Split k14 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k27_z1k29 (Split k20 (Clear k25 e z1 z3 e e q_m1k7_z2k17_z3k29 (Clear k23 e z1 z3 e e q_z1k7_m2k17_z3k27 (Combine false GT z3 e e o (r q_z3 e l22 (r q_m1 e l24 (r q_m1 e l26 n))) (Absurd k28)))) (Clear k25 e z1 z3 e e q_m1k7_z2k17_z3k29 (Clear k23 e z1 z3 e e q_z1k7_m2k17_z3k27 (Combine false GT z3 e e o (r q_z3 e l22 (r unit e l24 (r unit e l26 n))) (Absurd k28))))))) (Split k16 (Unfold k18 (Clear k20 e z1 z1 e e q_z1k27_m1k31_z1k33 (Split k22 (Clear k29 e z1 z3 e e q_m2k7_z1k17_z3k33 (Clear k27 e z1 z3 e e q_m1k7_m1k17_z3k31 (Clear k23 e z1 z3 e e q_z1k7_m2k17_z3k27 (Combine false GT z3 e e o (r q_z3 e l24 (r q_m1 e l26 (r unit e l28 (r q_m1 e l30 n)))) (Absurd k32))))) (Clear k29 e z1 z3 e e q_m2k7_z1k17_z3k33 (Clear k27 e z1 z3 e e q_m1k7_m1k17_z3k31 (Clear k23 e z1 z3 e e q_z1k7_m2k17_z3k27 (Combine false GT z3 e e o (r q_z3 e l24 (r unit e l26 (r q_m1 e l28 (r unit e l30 n)))) (Absurd k32)))))))) (Split k18 (Unfold k20 (Clear k22 e z1 z1 e e q_m1k17_m1k29_z1k31 (Split k24 (Clear k27 e z1 z3 e e q_m1k7_m1k17_z3k31 (Clear k25 e z1 z3 e e q_m1k7_z2k17_z3k29 (Combine true GT z3 e e o (w q_z3 e e k26 (w q_m1 e e k28 (w unit e e k30 n))) (Absurd k32)))) (Clear k27 e z1 z3 e e q_m1k7_m1k17_z3k31 (Clear k25 e z1 z3 e e q_m1k7_z2k17_z3k29 (Combine true GT z3 e e o (w q_z3 e e k26 (w unit e e k28 (w q_m1 e e k30 n))) (Absurd k32))))))) (Split k20 (Unfold k22 (Clear k24 e z1 z1 e e q_z1k7_m1k31_m1k33 (Split k26 (Clear k29 e z1 z3 e e q_m2k7_z1k17_z3k33 (Clear k27 e z1 z3 e e q_m1k7_m1k17_z3k31 (Combine true GT z3 e e o (w q_z3 e e k28 (w unit e e k30 (w unit e e k32 n))) (Absurd k34)))) (Clear k29 e z1 z3 e e q_m2k7_z1k17_z3k33 (Clear k27 e z1 z3 e e q_m1k7_m1k17_z3k31 (Combine true GT z3 e e o (w q_z3 e e k28 (w q_m1 e e k30 (w q_m1 e e k32 n))) (Absurd k34))))))) (Clear k22 e z1 z1 e e q_m1k15_z1k27 (Clear k23 e z1 z3 e e q_z1k7_m2k17_z3k27 (Clear k19 e z1 z1 e e q_z1k17 (Combine false GT z1 e e o (r q_z3 e l24 (r q_m1 e l26 (r q_m2 e l28 (r unit e l12 n)))) (Absurd k30)))))))))) (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k17 e z1 z1 e e q_z1k11_m1k13_m1k17 (Clear k19 e z1 z1 e e q_z1k17 (Clear k13 e z1 z1 e e q_z1k9_m1k11_z1k19 (Clear k11 e z1 z1 e e q_z1k13_z1k23 (Clear k4 e z1 z1 e e q_z1k15_m1k25 (Unfold k5 (Unfold k28 (Clear k30 e z1 z1 e e q_m1k19_z1k25 (Clear k26 e z1 z1 e e q_m1k23_z1k25 (Combine false GT z1 e e o (r unit e l12 (r unit e l14 (r q_z2 e l16 (r q_z2 e l18 (r unit e l20 (r q_z2 e l22 (r q_z3 e l24 (r unit e l34 (r q_z2 e l36 n))))))))) (Absurd k38))))))))))))))))).
Lemma parametric_law_checked : refutes parametric_law_laws parametric_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem parametric_law :
  forall (C D N_p N_w bound dim guess loss miss : order),
  ((power bound = power (largest miss [guess])) /\ (power loss <= power bound)) -> (* bounded *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (power miss = power (N_w ^^ (-1))) -> (* misspecification *)
  (power guess = power (N_p ** (D ^^ (-1)))) -> (* parametric-estimation *)
  (forall bound' miss' guess' N_w' N_p' D' loss' : order, ((power bound' = power (largest miss' [guess'])) /\ (power loss' <= power bound')) -> (power miss' = power (N_w' ^^ (-1))) -> (power guess' = power (N_p' ** (D' ^^ (-1)))) -> (N_p' ~~ (dim ** N_w')) -> (C ~~ (N_p' ** D')) -> power bound <= power bound') -> (* parametric-optimal *)
  (N_p ~~ (dim ** N_w)) -> (* size *)
  (dim ~~ one) -> (* trend(dim) *)
  (power bound = power (C ^^ ((-1) / 3))).
Proof.
intros C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
pose (value_1 := (largest miss [guess])).
pose (value_2 := (((C ^^ ((-1) / 3)) ** (dim ^^ (2 / 3))) ^^ 1)).
pose (value_3 := (((C ^^ (1 / 3)) ** (dim ^^ ((-2) / 3))) ^^ 1)).
pose (value_4 := (((C ^^ (1 / 3)) ** (dim ^^ (1 / 3))) ^^ 1)).
pose (value_5 := (((C ^^ (2 / 3)) ** (dim ^^ ((-1) / 3))) ^^ 1)).
pose (value_6 := (largest value_2 [value_2])).
generalize (largest_spec [guess] miss), given_1, given_2, given_3, given_4, (given_5 value_2 value_2 value_2 value_3 value_4 value_5 value_2), given_6, given_7, refuted, (same_refl (((C ^^ ((-1) / 3)) ** (dim ^^ (2 / 3))) ^^ 1)), (same_refl (((C ^^ (1 / 3)) ** (dim ^^ ((-2) / 3))) ^^ 1)), (same_refl (((C ^^ (1 / 3)) ** (dim ^^ (1 / 3))) ^^ 1)), (same_refl (((C ^^ (2 / 3)) ** (dim ^^ ((-1) / 3))) ^^ 1)), (largest_spec [value_2] value_2).
exact_no_check (refute [] [C; D; N_p; N_w; bound; dim; guess; loss; miss; value_1; value_2; value_3; value_4; value_5; value_6] parametric_law_laws parametric_law_steps parametric_law_checked).
Qed.

(* parametric-and-square-root, core: bounded, cost, parametric-estimation, square-root, trend(bound) cannot hold together *)
Definition parametric_and_square_root_core_laws : list law := [(And (Order GE (TVar k12) (TVar k11)) (And (Order GE (TVar k12) (TVar k9)) (Or (Order EQ (TVar k12) (TVar k11)) (Order EQ (TVar k12) (TVar k9))))); (And (Power EQ (TVar k7) (TVar k12)) (Power GE (TVar k7) (TVar k10))); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Power EQ (TVar k9) (TTimes (TVar k5) (TRaised (TVar k4) (NInt m1)))); (Power EQ (TVar k5) (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2)))); (Power GT TOne (TVar k7))].
Definition parametric_and_square_root_core_steps : proof := (Unfold k7 (Clear k13 e z1 z2 e e q_m1k7_z2k11 (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k15 e z1 z1 e e q_m1k15 (Clear k2 e z1 z1 e e q_z1k15_m1k25 (Unfold k5 (Unfold k16 (Clear k18 e z1 z1 e e q_m1k19_z1k25 (Clear k11 e z1 z1 e e q_z1k9_m1k11_z1k19 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 (r unit e l10 (r unit e l12 (r unit e l22 (r unit e l24 n)))))) (Absurd k26))))))))))).
Lemma parametric_and_square_root_core_checked : refutes parametric_and_square_root_core_laws parametric_and_square_root_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem parametric_and_square_root_core :
  forall (C D N_p N_w bound dim guess loss miss : order),
  ((power bound = power (largest miss [guess])) /\ (power loss <= power bound)) -> (* bounded *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (power guess = power (N_p ** (D ^^ (-1)))) -> (* parametric-estimation *)
  (power N_p = power (C ^^ (1 / 2))) -> (* square-root *)
  (power bound < power one) -> (* trend(bound) *)
  False.
Proof.
intros C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_5.
pose (value_1 := (largest miss [guess])).
generalize (largest_spec [guess] miss), given_1, given_2, given_3, given_4, given_5.
exact_no_check (refute [] [C; D; N_p; N_w; bound; dim; guess; loss; miss; value_1] parametric_and_square_root_core_laws parametric_and_square_root_core_steps parametric_and_square_root_core_checked).
Qed.

(* parametric-and-square-root, model: parametric-and-square-root can hold but for its trends *)
Definition parametric_and_square_root_model_best_1_laws : list law := [(And (Order GE (TVar k10) (TVar k9)) (And (Order GE (TVar k10) (TVar k7)) (Or (Order EQ (TVar k10) (TVar k9)) (Order EQ (TVar k10) (TVar k7))))); (And (Power EQ (TVar k6) (TVar k10)) (Power GE (TVar k6) (TVar k8))); (Power EQ (TVar k9) (TRaised (TVar k5) (NInt m1))); (Power EQ (TVar k7) (TTimes (TVar k4) (TRaised (TVar k3) (NInt m1)))); (Order EQ (TVar k4) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TVar k5))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Power GE (TVar k6) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))))].
Definition parametric_and_square_root_model_best_1_steps : proof := (Unfold k17 (Unfold k2 (Clear k4 e z1 z1 e e q_m1k13 (Unfold k7 (Clear k8 e z1 z1 e e q_z1k13_m1k21 (Unfold k5 (Unfold k16 (Clear k14 e z1 z1 e e q_m1k19_z1k21 (Clear k18 e z1 z1 e e q_m1k15_z1k21 (Clear k11 e z1 z1 e e q_z1k7_m1k9_z1k15 (Clear k13 e z1 z1 e e q_z1k9_m1k11 (Clear k15 e z1 z1 e e q_m1k7_m1k9 (Clear k9 e z1 z1 e e q_z1k11_z1k19 (Combine false GT z1 e e o (r q_z3 e l6 (r q_z3 e l12 (r q_z2 e l22 (r unit e l24 (r unit e l26 (r q_z2 e l28 (r unit e l30 (r q_z2 e l32 n)))))))) (Absurd k34))))))))))))))).
Lemma parametric_and_square_root_model_best_1_checked : refutes parametric_and_square_root_model_best_1_laws parametric_and_square_root_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma parametric_and_square_root_model_best_1 :
  (forall bound' miss' guess' N_w' N_p' D' loss' : order, ((power bound' = power (largest miss' [guess'])) /\ (power loss' <= power bound')) -> (power miss' = power (N_w' ^^ (-1))) -> (power guess' = power (N_p' ** (D' ^^ (-1)))) -> (N_p' ~~ (((scale ^^ 0) ** (log_scale ^^ 0)) ** N_w')) -> (((scale ^^ 0) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> power ((scale ^^ 0) ** (log_scale ^^ 0)) <= power bound').
Proof.
intros bound miss guess N_w N_p D loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (largest miss [guess])).
generalize (largest_spec [guess] miss), given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [] [D; N_p; N_w; bound; guess; loss; miss; value_1] parametric_and_square_root_model_best_1_laws parametric_and_square_root_model_best_1_steps parametric_and_square_root_model_best_1_checked).
Qed.
Definition parametric_and_square_root_model_laws : list law := [(And (Power EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))) (Power GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Power EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt m1))); (Power EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Power EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NInt z2))))].
Lemma parametric_and_square_root_model_hold : all_decided parametric_and_square_root_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem parametric_and_square_root_model :
  exists (C D N_p N_w bound dim guess loss miss : order),
  (
  ((power bound = power (largest miss [guess])) /\ (power loss <= power bound)) /\ (* bounded *)
  (C ~~ (N_p ** D)) /\ (* cost *)
  (power miss = power (N_w ^^ (-1))) /\ (* misspecification *)
  (power guess = power (N_p ** (D ^^ (-1)))) /\ (* parametric-estimation *)
  (N_p ~~ (dim ** N_w)) /\ (* size *)
  (power N_p = power (C ^^ (1 / 2))) (* square-root *)
  ) /\
  (forall bound' miss' guess' N_w' N_p' D' loss' : order, ((power bound' = power (largest miss' [guess'])) /\ (power loss' <= power bound')) -> (power miss' = power (N_w' ^^ (-1))) -> (power guess' = power (N_p' ** (D' ^^ (-1)))) -> (N_p' ~~ (dim ** N_w')) -> (C ~~ (N_p' ** D')) -> power bound <= power bound') (* parametric-optimal *).
Proof.
exists ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold parametric_and_square_root_model_laws parametric_and_square_root_model_hold).
}
exact_no_check parametric_and_square_root_model_best_1.
Qed.

(* compute-optimal, claim: N_p ~ C^(1/2) ignoring logs *)
Definition compute_optimal_claim_equal_parameters_laws : list law := [(And (Order GE (TVar k12) (TVar k11)) (And (Order GE (TVar k12) (TVar k9)) (Or (Order EQ (TVar k12) (TVar k11)) (Order EQ (TVar k12) (TVar k9))))); (And (Power EQ (TVar k7) (TVar k12)) (Power GE (TVar k7) (TVar k10))); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Power EQ (TVar k9) (TTimes (TVar k8) (TRaised (TVar k4) (NInt m1)))); (Power EQ (TVar k11) (TRaised (TVar k6) (NInt m1))); (Order EQ (TVar k5) (TTimes (TVar k8) (TVar k6))); (Order EQ (TVar k8) TOne); (Power EQ (TVar k7) (TRaised (TVar k3) (NDiv (NInt m1) (NInt z2)))); (Not (Power EQ (TVar k5) (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2)))))].
Definition compute_optimal_claim_equal_parameters_steps : proof := (Unfold k21 (Unfold k7 (Unfold k2 (Clear k8 e z1 z2 e e q_m1k7_z2k11 (Split k10 (Clear k19 e z1 z2 e e q_z1k7_z2k15 (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k11 e z1 z1 e e q_z1k9_m1k17_z1k19 (Clear k17 e z1 z1 e e q_z1k17 (Clear k4 e z1 z1 e e q_z1k15_m1k25 (Unfold k5 (Unfold k26 (Clear k28 e z1 z1 e e q_m1k19_z1k25 (Combine false GT z2 e e o (r q_m1 e l14 (r q_z2 e l16 (r unit e l12 (r q_z2 e l18 (r q_z2 e l20 (r q_z2 e l22 (r q_z2 e l32 n))))))) (Absurd k34)))))))))) (Clear k19 e z1 z2 e e q_z1k7_z2k15 (Clear k15 e z1 z1 e e q_z1k11_m1k13_m1k17 (Clear k17 e z1 z1 e e q_z1k17 (Clear k13 e z1 z1 e e q_z1k13_z1k23 (Clear k4 e z1 z1 e e q_z1k15_m1k25 (Unfold k5 (Unfold k26 (Clear k24 e z1 z1 e e q_m1k23_z1k25 (Combine false GT z2 e e o (r q_m1 e l14 (r unit e l12 (r q_z2 e l16 (r q_z2 e l18 (r q_z2 e l20 (r q_z2 e l22 (r q_z2 e l32 n))))))) (Absurd k34))))))))))))))).
Lemma compute_optimal_claim_equal_parameters_checked : refutes compute_optimal_claim_equal_parameters_laws compute_optimal_claim_equal_parameters_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_equal_parameters :
  forall (C D N_p N_w bound dim guess loss miss : order),
  ((power bound = power (largest miss [guess])) /\ (power loss <= power bound)) -> (* bounded *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (power guess = power (dim ** (D ^^ (-1)))) -> (* estimation *)
  (power miss = power (N_w ^^ (-1))) -> (* misspecification *)
  (N_p ~~ (dim ** N_w)) -> (* size *)
  (dim ~~ one) -> (* trend(dim) *)
  (forall bound' miss' guess' N_w' N_p' D' loss' : order, ((power bound' = power (largest miss' [guess'])) /\ (power loss' <= power bound')) -> (power miss' = power (N_w' ^^ (-1))) -> (power guess' = power (dim ** (D' ^^ (-1)))) -> (N_p' ~~ (dim ** N_w')) -> (C ~~ (N_p' ** D')) -> power bound <= power bound') -> (* optimal *)
  (power N_p = power (C ^^ (1 / 2))).
Proof.
intros C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (compute_optimal_law C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_7 given_5 given_6) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest miss [guess])).
generalize (largest_spec [guess] miss), given_1, given_2, given_3, given_4, given_5, given_6, lemma_1, refuted.
exact_no_check (refute [] [C; D; N_p; N_w; bound; dim; guess; loss; miss; value_1] compute_optimal_claim_equal_parameters_laws compute_optimal_claim_equal_parameters_steps compute_optimal_claim_equal_parameters_checked).
Qed.

(* compute-optimal, claim: D ~ C^(1/2) ignoring logs *)
Definition compute_optimal_claim_equal_data_laws : list law := [(And (Order GE (TVar k12) (TVar k11)) (And (Order GE (TVar k12) (TVar k9)) (Or (Order EQ (TVar k12) (TVar k11)) (Order EQ (TVar k12) (TVar k9))))); (And (Power EQ (TVar k7) (TVar k12)) (Power GE (TVar k7) (TVar k10))); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Power EQ (TVar k9) (TTimes (TVar k8) (TRaised (TVar k4) (NInt m1)))); (Power EQ (TVar k11) (TRaised (TVar k6) (NInt m1))); (Order EQ (TVar k5) (TTimes (TVar k8) (TVar k6))); (Order EQ (TVar k8) TOne); (Power EQ (TVar k7) (TRaised (TVar k3) (NDiv (NInt m1) (NInt z2)))); (Not (Power EQ (TVar k4) (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2)))))].
Definition compute_optimal_claim_equal_data_steps : proof := (Unfold k21 (Unfold k7 (Unfold k2 (Clear k8 e z1 z2 e e q_m1k7_z2k9 (Split k10 (Clear k19 e z1 z2 e e q_z1k7_z2k15 (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k15 e z1 z1 e e q_z1k11_m1k13_m1k17 (Clear k17 e z1 z1 e e q_z1k17 (Clear k13 e z1 z1 e e q_z1k13_z1k23 (Clear k4 e z1 z1 e e q_z1k15_m1k25 (Unfold k5 (Unfold k28 (Clear k26 e z1 z1 e e q_m1k23_z1k25 (Combine false GT z2 e e o (r q_m1 e l14 (r q_z2 e l16 (r q_z2 e l18 (r q_z2 e l20 (r unit e l12 (r q_z2 e l22 (r q_z2 e l24 (r q_z2 e l34 n)))))))) (Absurd k36))))))))))) (Clear k19 e z1 z2 e e q_z1k7_z2k15 (Clear k11 e z1 z1 e e q_z1k9_m1k17_z1k19 (Clear k17 e z1 z1 e e q_z1k17 (Clear k4 e z1 z1 e e q_z1k15_m1k25 (Unfold k5 (Unfold k24 (Clear k26 e z1 z1 e e q_m1k19_z1k25 (Combine false GT z2 e e o (r q_m1 e l14 (r unit e l12 (r q_z2 e l16 (r q_z2 e l18 (r q_z2 e l20 (r q_z2 e l30 n)))))) (Absurd k32)))))))))))))).
Lemma compute_optimal_claim_equal_data_checked : refutes compute_optimal_claim_equal_data_laws compute_optimal_claim_equal_data_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_equal_data :
  forall (C D N_p N_w bound dim guess loss miss : order),
  ((power bound = power (largest miss [guess])) /\ (power loss <= power bound)) -> (* bounded *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (power guess = power (dim ** (D ^^ (-1)))) -> (* estimation *)
  (power miss = power (N_w ^^ (-1))) -> (* misspecification *)
  (N_p ~~ (dim ** N_w)) -> (* size *)
  (dim ~~ one) -> (* trend(dim) *)
  (forall bound' miss' guess' N_w' N_p' D' loss' : order, ((power bound' = power (largest miss' [guess'])) /\ (power loss' <= power bound')) -> (power miss' = power (N_w' ^^ (-1))) -> (power guess' = power (dim ** (D' ^^ (-1)))) -> (N_p' ~~ (dim ** N_w')) -> (C ~~ (N_p' ** D')) -> power bound <= power bound') -> (* optimal *)
  (power D = power (C ^^ (1 / 2))).
Proof.
intros C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (compute_optimal_law C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_7 given_5 given_6) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest miss [guess])).
generalize (largest_spec [guess] miss), given_1, given_2, given_3, given_4, given_5, given_6, lemma_1, refuted.
exact_no_check (refute [] [C; D; N_p; N_w; bound; dim; guess; loss; miss; value_1] compute_optimal_claim_equal_data_laws compute_optimal_claim_equal_data_steps compute_optimal_claim_equal_data_checked).
Qed.

(* compute-optimal, claim: D ~ N_p ignoring logs *)
Definition compute_optimal_claim_linear_laws : list law := [(And (Order GE (TVar k12) (TVar k11)) (And (Order GE (TVar k12) (TVar k9)) (Or (Order EQ (TVar k12) (TVar k11)) (Order EQ (TVar k12) (TVar k9))))); (And (Power EQ (TVar k7) (TVar k12)) (Power GE (TVar k7) (TVar k10))); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Power EQ (TVar k9) (TTimes (TVar k8) (TRaised (TVar k4) (NInt m1)))); (Power EQ (TVar k11) (TRaised (TVar k6) (NInt m1))); (Order EQ (TVar k5) (TTimes (TVar k8) (TVar k6))); (Order EQ (TVar k8) TOne); (Power EQ (TVar k7) (TRaised (TVar k3) (NDiv (NInt m1) (NInt z2)))); (Not (Power EQ (TVar k4) (TVar k5)))].
Definition compute_optimal_claim_linear_steps : proof := (Unfold k21 (Unfold k7 (Unfold k2 (Clear k8 e z1 z1 e e q_z1k9_m1k11 (Split k10 (Clear k19 e z1 z2 e e q_z1k7_z2k15 (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k15 e z1 z1 e e q_z1k11_m1k13_m1k17 (Clear k17 e z1 z1 e e q_z1k17 (Clear k13 e z1 z1 e e q_z1k13_z1k23 (Clear k4 e z1 z1 e e q_z1k15_m1k25 (Unfold k5 (Unfold k28 (Clear k26 e z1 z1 e e q_m1k23_z1k25 (Combine false GT z1 e e o (r q_m1 e l14 (r unit e l16 (r q_z2 e l18 (r q_z2 e l20 (r unit e l12 (r q_z2 e l22 (r q_z2 e l24 (r q_z2 e l34 n)))))))) (Absurd k36))))))))))) (Clear k19 e z1 z2 e e q_z1k7_z2k15 (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k11 e z1 z1 e e q_z1k9_m1k17_z1k19 (Clear k17 e z1 z1 e e q_z1k17 (Clear k4 e z1 z1 e e q_z1k15_m1k25 (Unfold k5 (Unfold k26 (Clear k28 e z1 z1 e e q_m1k19_z1k25 (Combine false GT z1 e e o (r q_m1 e l14 (r unit e l16 (r unit e l12 (r q_z2 e l18 (r q_z2 e l20 (r q_z2 e l22 (r q_z2 e l32 n))))))) (Absurd k34))))))))))))))).
Lemma compute_optimal_claim_linear_checked : refutes compute_optimal_claim_linear_laws compute_optimal_claim_linear_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_linear :
  forall (C D N_p N_w bound dim guess loss miss : order),
  ((power bound = power (largest miss [guess])) /\ (power loss <= power bound)) -> (* bounded *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (power guess = power (dim ** (D ^^ (-1)))) -> (* estimation *)
  (power miss = power (N_w ^^ (-1))) -> (* misspecification *)
  (N_p ~~ (dim ** N_w)) -> (* size *)
  (dim ~~ one) -> (* trend(dim) *)
  (forall bound' miss' guess' N_w' N_p' D' loss' : order, ((power bound' = power (largest miss' [guess'])) /\ (power loss' <= power bound')) -> (power miss' = power (N_w' ^^ (-1))) -> (power guess' = power (dim ** (D' ^^ (-1)))) -> (N_p' ~~ (dim ** N_w')) -> (C ~~ (N_p' ** D')) -> power bound <= power bound') -> (* optimal *)
  (power D = power N_p).
Proof.
intros C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (compute_optimal_law C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_7 given_5 given_6) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest miss [guess])).
generalize (largest_spec [guess] miss), given_1, given_2, given_3, given_4, given_5, given_6, lemma_1, refuted.
exact_no_check (refute [] [C; D; N_p; N_w; bound; dim; guess; loss; miss; value_1] compute_optimal_claim_linear_laws compute_optimal_claim_linear_steps compute_optimal_claim_linear_checked).
Qed.

(* compute-optimal, claim: N_w ~ C^(1/2)/dim ignoring logs *)
Definition compute_optimal_claim_width_laws : list law := [(And (Order GE (TVar k12) (TVar k11)) (And (Order GE (TVar k12) (TVar k9)) (Or (Order EQ (TVar k12) (TVar k11)) (Order EQ (TVar k12) (TVar k9))))); (And (Power EQ (TVar k7) (TVar k12)) (Power GE (TVar k7) (TVar k10))); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Power EQ (TVar k9) (TTimes (TVar k8) (TRaised (TVar k4) (NInt m1)))); (Power EQ (TVar k11) (TRaised (TVar k6) (NInt m1))); (Order EQ (TVar k5) (TTimes (TVar k8) (TVar k6))); (Order EQ (TVar k8) TOne); (Power EQ (TVar k7) (TRaised (TVar k3) (NDiv (NInt m1) (NInt z2)))); (Not (Power EQ (TVar k6) (TTimes (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k8) (NInt m1)))))].
Definition compute_optimal_claim_width_steps : proof := (Unfold k21 (Unfold k7 (Unfold k2 (Clear k8 e z1 z2 e e q_m1k7_z2k13_z2k17 (Split k10 (Clear k19 e z1 z2 e e q_z1k7_z2k15 (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k15 e z1 z1 e e q_z1k11_m1k13_m1k17 (Clear k11 e z1 z1 e e q_z1k9_m1k17_z1k19 (Clear k17 e z1 z1 e e q_z1k17 (Clear k4 e z1 z1 e e q_z1k15_m1k25 (Unfold k5 (Unfold k28 (Clear k30 e z1 z1 e e q_m1k19_z1k25 (Combine false GT z2 e e o (r q_m1 e l14 (r q_z2 e l16 (r q_z2 e l18 (r unit e l12 (r q_z2 e l20 (r q_z2 e l22 (r q_z2 e l24 (r q_z2 e l34 n)))))))) (Absurd k36))))))))))) (Clear k19 e z1 z2 e e q_z1k7_z2k15 (Clear k17 e z1 z1 e e q_z1k17 (Clear k13 e z1 z1 e e q_z1k13_z1k23 (Clear k4 e z1 z1 e e q_z1k15_m1k25 (Unfold k5 (Unfold k24 (Clear k22 e z1 z1 e e q_m1k23_z1k25 (Combine false GT z2 e e o (r q_m1 e l14 (r unit e l12 (r q_z2 e l16 (r q_z2 e l18 (r q_z2 e l20 (r q_z2 e l30 n)))))) (Absurd k32)))))))))))))).
Lemma compute_optimal_claim_width_checked : refutes compute_optimal_claim_width_laws compute_optimal_claim_width_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_width :
  forall (C D N_p N_w bound dim guess loss miss : order),
  ((power bound = power (largest miss [guess])) /\ (power loss <= power bound)) -> (* bounded *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (power guess = power (dim ** (D ^^ (-1)))) -> (* estimation *)
  (power miss = power (N_w ^^ (-1))) -> (* misspecification *)
  (N_p ~~ (dim ** N_w)) -> (* size *)
  (dim ~~ one) -> (* trend(dim) *)
  (forall bound' miss' guess' N_w' N_p' D' loss' : order, ((power bound' = power (largest miss' [guess'])) /\ (power loss' <= power bound')) -> (power miss' = power (N_w' ^^ (-1))) -> (power guess' = power (dim ** (D' ^^ (-1)))) -> (N_p' ~~ (dim ** N_w')) -> (C ~~ (N_p' ** D')) -> power bound <= power bound') -> (* optimal *)
  (power N_w = power ((C ^^ (1 / 2)) ** (dim ^^ (-1)))).
Proof.
intros C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (compute_optimal_law C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_7 given_5 given_6) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest miss [guess])).
generalize (largest_spec [guess] miss), given_1, given_2, given_3, given_4, given_5, given_6, lemma_1, refuted.
exact_no_check (refute [] [C; D; N_p; N_w; bound; dim; guess; loss; miss; value_1] compute_optimal_claim_width_laws compute_optimal_claim_width_steps compute_optimal_claim_width_checked).
Qed.

(* compute-optimal, claim: loss <~ C^(-1/2) ignoring logs *)
Definition compute_optimal_claim_error_laws : list law := [(And (Order GE (TVar k12) (TVar k11)) (And (Order GE (TVar k12) (TVar k9)) (Or (Order EQ (TVar k12) (TVar k11)) (Order EQ (TVar k12) (TVar k9))))); (And (Power EQ (TVar k7) (TVar k12)) (Power GE (TVar k7) (TVar k10))); (Power EQ (TVar k7) (TRaised (TVar k3) (NDiv (NInt m1) (NInt z2)))); (Not (Power GE (TRaised (TVar k3) (NDiv (NInt m1) (NInt z2))) (TVar k10)))].
Definition compute_optimal_claim_error_steps : proof := (Unfold k11 (Unfold k7 (Unfold k2 (Clear k9 e z1 z2 e e q_z1k7_z2k15 (Clear k8 e z1 z2 e e q_z1k7_z2k21 (Clear k6 e z1 z1 e e q_z1k15_m1k21 (Combine false GT z2 e e o (r q_m1 e l10 (r unit e l12 (r q_z2 e l14 n))) (Absurd k16)))))))).
Lemma compute_optimal_claim_error_checked : refutes compute_optimal_claim_error_laws compute_optimal_claim_error_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_error :
  forall (C D N_p N_w bound dim guess loss miss : order),
  ((power bound = power (largest miss [guess])) /\ (power loss <= power bound)) -> (* bounded *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (power guess = power (dim ** (D ^^ (-1)))) -> (* estimation *)
  (power miss = power (N_w ^^ (-1))) -> (* misspecification *)
  (forall bound' miss' guess' N_w' N_p' D' loss' : order, ((power bound' = power (largest miss' [guess'])) /\ (power loss' <= power bound')) -> (power miss' = power (N_w' ^^ (-1))) -> (power guess' = power (dim ** (D' ^^ (-1)))) -> (N_p' ~~ (dim ** N_w')) -> (C ~~ (N_p' ** D')) -> power bound <= power bound') -> (* optimal *)
  (N_p ~~ (dim ** N_w)) -> (* size *)
  (dim ~~ one) -> (* trend(dim) *)
  (power loss <= power (C ^^ ((-1) / 2))).
Proof.
intros C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (compute_optimal_law C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_5 given_6 given_7) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest miss [guess])).
generalize (largest_spec [guess] miss), given_1, lemma_1, refuted.
exact_no_check (refute [] [C; D; N_p; N_w; bound; dim; guess; loss; miss; value_1] compute_optimal_claim_error_laws compute_optimal_claim_error_steps compute_optimal_claim_error_checked).
Qed.

(* growing-input, claim: D ~ C^(1/2) ignoring logs *)
Definition growing_input_claim_equal_data_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Power EQ (TVar k5) (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2)))); (Not (Power EQ (TVar k4) (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2)))))].
Definition growing_input_claim_equal_data_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z2 e e q_m1k7_z2k9 (Split k6 (Clear k7 e z1 z2 e e q_m1k7_z2k11 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Combine false GT z2 e e o (r unit e l10 (r q_z2 e l12 (r unit e l8 n))) (Absurd k14)))) (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k7 e z1 z2 e e q_m1k7_z2k11 (Combine false GT z2 e e o (r unit e l8 (r q_m2 e l10 (r q_m1 e l12 n))) (Absurd k14)))))))).
Lemma growing_input_claim_equal_data_checked : refutes growing_input_claim_equal_data_laws growing_input_claim_equal_data_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem growing_input_claim_equal_data :
  forall (C D N_p N_w bound dim guess loss miss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  ((power bound = power (largest miss [guess])) /\ (power loss <= power bound)) -> (* bounded *)
  (power guess = power (dim ** (D ^^ (-1)))) -> (* estimation *)
  (power miss = power (N_w ^^ (-1))) -> (* misspecification *)
  (forall bound' miss' guess' N_w' N_p' D' loss' : order, ((power bound' = power (largest miss' [guess'])) /\ (power loss' <= power bound')) -> (power miss' = power (N_w' ^^ (-1))) -> (power guess' = power (dim ** (D' ^^ (-1)))) -> (N_p' ~~ (dim ** N_w')) -> (C ~~ (N_p' ** D')) -> power bound <= power bound') -> (* optimal *)
  (N_p ~~ (dim ** N_w)) -> (* size *)
  (power D = power (C ^^ (1 / 2))).
Proof.
intros C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_5 given_6.
pose proof (growing_input_claim_equal_parameters C D N_p N_w bound dim guess loss miss given_2 given_1 given_3 given_4 given_5 given_6) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, lemma_1, refuted.
exact_no_check (refute [] [C; D; N_p; N_w; bound; dim; guess; loss; miss] growing_input_claim_equal_data_laws growing_input_claim_equal_data_steps growing_input_claim_equal_data_checked).
Qed.

(* growing-input, claim: D ~ N_p ignoring logs *)
Definition growing_input_claim_linear_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Power EQ (TVar k5) (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2)))); (Not (Power EQ (TVar k4) (TVar k5)))].
Definition growing_input_claim_linear_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k9_m1k11 (Split k6 (Clear k7 e z1 z2 e e q_m1k7_z2k11 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Combine false GT z1 e e o (r unit e l10 (r unit e l12 (r unit e l8 n))) (Absurd k14)))) (Clear k7 e z1 z2 e e q_m1k7_z2k11 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Combine false GT z1 e e o (r unit e l8 (r q_m1 e l10 (r q_m1 e l12 n))) (Absurd k14)))))))).
Lemma growing_input_claim_linear_checked : refutes growing_input_claim_linear_laws growing_input_claim_linear_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem growing_input_claim_linear :
  forall (C D N_p N_w bound dim guess loss miss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  ((power bound = power (largest miss [guess])) /\ (power loss <= power bound)) -> (* bounded *)
  (power guess = power (dim ** (D ^^ (-1)))) -> (* estimation *)
  (power miss = power (N_w ^^ (-1))) -> (* misspecification *)
  (forall bound' miss' guess' N_w' N_p' D' loss' : order, ((power bound' = power (largest miss' [guess'])) /\ (power loss' <= power bound')) -> (power miss' = power (N_w' ^^ (-1))) -> (power guess' = power (dim ** (D' ^^ (-1)))) -> (N_p' ~~ (dim ** N_w')) -> (C ~~ (N_p' ** D')) -> power bound <= power bound') -> (* optimal *)
  (N_p ~~ (dim ** N_w)) -> (* size *)
  (power D = power N_p).
Proof.
intros C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_5 given_6.
pose proof (growing_input_claim_equal_parameters C D N_p N_w bound dim guess loss miss given_2 given_1 given_3 given_4 given_5 given_6) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, lemma_1, refuted.
exact_no_check (refute [] [C; D; N_p; N_w; bound; dim; guess; loss; miss] growing_input_claim_linear_laws growing_input_claim_linear_steps growing_input_claim_linear_checked).
Qed.

(* growing-input, claim: N_w ~ C^(1/2)/dim ignoring logs *)
Definition growing_input_claim_width_laws : list law := [(Order EQ (TVar k5) (TTimes (TVar k8) (TVar k6))); (Power EQ (TVar k5) (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2)))); (Not (Power EQ (TVar k6) (TTimes (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k8) (NInt m1)))))].
Definition growing_input_claim_width_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z2 e e q_m1k7_z2k13_z2k17 (Split k6 (Clear k7 e z1 z2 e e q_m1k7_z2k11 (Clear k5 e z1 z1 e e q_z1k11_m1k13_m1k17 (Combine false GT z2 e e o (r unit e l8 (r q_m1 e l10 (r q_z2 e l12 n))) (Absurd k14)))) (Clear k7 e z1 z2 e e q_m1k7_z2k11 (Clear k5 e z1 z1 e e q_z1k11_m1k13_m1k17 (Combine false GT z2 e e o (r unit e l10 (r q_m2 e l12 (r unit e l8 n))) (Absurd k14)))))))).
Lemma growing_input_claim_width_checked : refutes growing_input_claim_width_laws growing_input_claim_width_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem growing_input_claim_width :
  forall (C D N_p N_w bound dim guess loss miss : order),
  (N_p ~~ (dim ** N_w)) -> (* size *)
  ((power bound = power (largest miss [guess])) /\ (power loss <= power bound)) -> (* bounded *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (power guess = power (dim ** (D ^^ (-1)))) -> (* estimation *)
  (power miss = power (N_w ^^ (-1))) -> (* misspecification *)
  (forall bound' miss' guess' N_w' N_p' D' loss' : order, ((power bound' = power (largest miss' [guess'])) /\ (power loss' <= power bound')) -> (power miss' = power (N_w' ^^ (-1))) -> (power guess' = power (dim ** (D' ^^ (-1)))) -> (N_p' ~~ (dim ** N_w')) -> (C ~~ (N_p' ** D')) -> power bound <= power bound') -> (* optimal *)
  (power N_w = power ((C ^^ (1 / 2)) ** (dim ^^ (-1)))).
Proof.
intros C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_5 given_6.
pose proof (growing_input_claim_equal_parameters C D N_p N_w bound dim guess loss miss given_2 given_3 given_4 given_5 given_6 given_1) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, lemma_1, refuted.
exact_no_check (refute [] [C; D; N_p; N_w; bound; dim; guess; loss; miss] growing_input_claim_width_laws growing_input_claim_width_steps growing_input_claim_width_checked).
Qed.

(* parametric, claim: N_p ~ C^(1/3) ignoring logs *)
Definition parametric_claim_parametric_parameters_laws : list law := [(And (Order GE (TVar k12) (TVar k11)) (And (Order GE (TVar k12) (TVar k9)) (Or (Order EQ (TVar k12) (TVar k11)) (Order EQ (TVar k12) (TVar k9))))); (And (Power EQ (TVar k7) (TVar k12)) (Power GE (TVar k7) (TVar k10))); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Power EQ (TVar k11) (TRaised (TVar k6) (NInt m1))); (Power EQ (TVar k9) (TTimes (TVar k5) (TRaised (TVar k4) (NInt m1)))); (Order EQ (TVar k5) (TTimes (TVar k8) (TVar k6))); (Order EQ (TVar k8) TOne); (Power EQ (TVar k7) (TRaised (TVar k3) (NDiv (NInt m1) (NInt z3)))); (Not (Power EQ (TVar k5) (TRaised (TVar k3) (NDiv (NInt z1) (NInt z3)))))].
Definition parametric_claim_parametric_parameters_steps : proof := (Unfold k21 (Unfold k7 (Unfold k2 (Clear k8 e z1 z3 e e q_m1k7_z3k11 (Split k10 (Clear k19 e z1 z3 e e q_z1k7_z3k15 (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k4 e z1 z1 e e q_z1k15_m1k25 (Unfold k5 (Unfold k22 (Clear k24 e z1 z1 e e q_m1k19_z1k25 (Clear k13 e z1 z1 e e q_z1k9_m1k11_z1k19 (Combine false GT z3 e e o (r q_m1 e l14 (r q_z3 e l16 (r q_z3 e l18 (r q_z3 e l28 (r q_z3 e l30 (r q_z2 e l12 n)))))) (Absurd k32))))))))) (Clear k19 e z1 z3 e e q_z1k7_z3k15 (Clear k15 e z1 z1 e e q_z1k11_m1k13_m1k17 (Clear k17 e z1 z1 e e q_z1k17 (Clear k11 e z1 z1 e e q_z1k13_z1k23 (Clear k4 e z1 z1 e e q_z1k15_m1k25 (Unfold k5 (Unfold k26 (Clear k24 e z1 z1 e e q_m1k23_z1k25 (Combine false GT z3 e e o (r q_m1 e l14 (r unit e l12 (r q_z3 e l16 (r q_z3 e l18 (r q_z3 e l20 (r q_z3 e l22 (r q_z3 e l32 n))))))) (Absurd k34))))))))))))))).
Lemma parametric_claim_parametric_parameters_checked : refutes parametric_claim_parametric_parameters_laws parametric_claim_parametric_parameters_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem parametric_claim_parametric_parameters :
  forall (C D N_p N_w bound dim guess loss miss : order),
  ((power bound = power (largest miss [guess])) /\ (power loss <= power bound)) -> (* bounded *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (power miss = power (N_w ^^ (-1))) -> (* misspecification *)
  (power guess = power (N_p ** (D ^^ (-1)))) -> (* parametric-estimation *)
  (N_p ~~ (dim ** N_w)) -> (* size *)
  (dim ~~ one) -> (* trend(dim) *)
  (forall bound' miss' guess' N_w' N_p' D' loss' : order, ((power bound' = power (largest miss' [guess'])) /\ (power loss' <= power bound')) -> (power miss' = power (N_w' ^^ (-1))) -> (power guess' = power (N_p' ** (D' ^^ (-1)))) -> (N_p' ~~ (dim ** N_w')) -> (C ~~ (N_p' ** D')) -> power bound <= power bound') -> (* parametric-optimal *)
  (power N_p = power (C ^^ (1 / 3))).
Proof.
intros C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (parametric_law C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_7 given_5 given_6) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest miss [guess])).
generalize (largest_spec [guess] miss), given_1, given_2, given_3, given_4, given_5, given_6, lemma_1, refuted.
exact_no_check (refute [] [C; D; N_p; N_w; bound; dim; guess; loss; miss; value_1] parametric_claim_parametric_parameters_laws parametric_claim_parametric_parameters_steps parametric_claim_parametric_parameters_checked).
Qed.

(* parametric, claim: D ~ C^(2/3) ignoring logs *)
Definition parametric_claim_parametric_data_laws : list law := [(And (Order GE (TVar k12) (TVar k11)) (And (Order GE (TVar k12) (TVar k9)) (Or (Order EQ (TVar k12) (TVar k11)) (Order EQ (TVar k12) (TVar k9))))); (And (Power EQ (TVar k7) (TVar k12)) (Power GE (TVar k7) (TVar k10))); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Power EQ (TVar k11) (TRaised (TVar k6) (NInt m1))); (Power EQ (TVar k9) (TTimes (TVar k5) (TRaised (TVar k4) (NInt m1)))); (Order EQ (TVar k5) (TTimes (TVar k8) (TVar k6))); (Order EQ (TVar k8) TOne); (Power EQ (TVar k7) (TRaised (TVar k3) (NDiv (NInt m1) (NInt z3)))); (Not (Power EQ (TVar k4) (TRaised (TVar k3) (NDiv (NInt z2) (NInt z3)))))].
Definition parametric_claim_parametric_data_steps : proof := (Unfold k21 (Unfold k7 (Unfold k2 (Clear k8 e z1 z3 e e q_m2k7_z3k9 (Split k10 (Clear k19 e z1 z3 e e q_z1k7_z3k15 (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k15 e z1 z1 e e q_z1k11_m1k13_m1k17 (Clear k17 e z1 z1 e e q_z1k17 (Clear k11 e z1 z1 e e q_z1k13_z1k23 (Clear k4 e z1 z1 e e q_z1k15_m1k25 (Unfold k5 (Unfold k28 (Clear k26 e z1 z1 e e q_m1k23_z1k25 (Combine false GT z3 e e o (r q_m1 e l14 (r q_z3 e l16 (r q_z3 e l18 (r q_z3 e l20 (r unit e l12 (r q_z3 e l22 (r q_z3 e l24 (r q_z3 e l34 n)))))))) (Absurd k36))))))))))) (Clear k19 e z1 z3 e e q_z1k7_z3k15 (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k4 e z1 z1 e e q_z1k15_m1k25 (Unfold k5 (Unfold k22 (Clear k24 e z1 z1 e e q_m1k19_z1k25 (Clear k13 e z1 z1 e e q_z1k9_m1k11_z1k19 (Combine false GT z3 e e o (r q_m1 e l14 (r q_m3 e l16 (r q_z3 e l18 (r q_z3 e l28 (r q_z3 e l30 (r q_z2 e l12 n)))))) (Absurd k32)))))))))))))).
Lemma parametric_claim_parametric_data_checked : refutes parametric_claim_parametric_data_laws parametric_claim_parametric_data_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem parametric_claim_parametric_data :
  forall (C D N_p N_w bound dim guess loss miss : order),
  ((power bound = power (largest miss [guess])) /\ (power loss <= power bound)) -> (* bounded *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (power miss = power (N_w ^^ (-1))) -> (* misspecification *)
  (power guess = power (N_p ** (D ^^ (-1)))) -> (* parametric-estimation *)
  (N_p ~~ (dim ** N_w)) -> (* size *)
  (dim ~~ one) -> (* trend(dim) *)
  (forall bound' miss' guess' N_w' N_p' D' loss' : order, ((power bound' = power (largest miss' [guess'])) /\ (power loss' <= power bound')) -> (power miss' = power (N_w' ^^ (-1))) -> (power guess' = power (N_p' ** (D' ^^ (-1)))) -> (N_p' ~~ (dim ** N_w')) -> (C ~~ (N_p' ** D')) -> power bound <= power bound') -> (* parametric-optimal *)
  (power D = power (C ^^ (2 / 3))).
Proof.
intros C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (parametric_law C D N_p N_w bound dim guess loss miss given_1 given_2 given_3 given_4 given_7 given_5 given_6) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest miss [guess])).
generalize (largest_spec [guess] miss), given_1, given_2, given_3, given_4, given_5, given_6, lemma_1, refuted.
exact_no_check (refute [] [C; D; N_p; N_w; bound; dim; guess; loss; miss; value_1] parametric_claim_parametric_data_laws parametric_claim_parametric_data_steps parametric_claim_parametric_data_checked).
Qed.
