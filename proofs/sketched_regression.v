(* Theory sketched-regression: 17 theorems; 0 left out.
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
Definition k60 : positive := (60)%positive.
Definition k62 : positive := (62)%positive.
Definition k64 : positive := (64)%positive.
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m3 : Z := (-3)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.
Definition z4 : Z := (4)%Z.
Definition l10 : list positive := (v k10 e).
Definition l10_10 : list positive := (v k10 (v k10 e)).
Definition l10_24 : list positive := (v k10 (v k24 e)).
Definition l12 : list positive := (v k12 e).
Definition l12_12 : list positive := (v k12 (v k12 e)).
Definition l14 : list positive := (v k14 e).
Definition l14_14_18 : list positive := (v k14 (v k14 (v k18 e))).
Definition l14_18_18 : list positive := (v k14 (v k18 (v k18 e))).
Definition l16 : list positive := (v k16 e).
Definition l18 : list positive := (v k18 e).
Definition l20 : list positive := (v k20 e).
Definition l22 : list positive := (v k22 e).
Definition l24 : list positive := (v k24 e).
Definition l24_24 : list positive := (v k24 (v k24 e)).
Definition l24_26 : list positive := (v k24 (v k26 e)).
Definition l26 : list positive := (v k26 e).
Definition l28 : list positive := (v k28 e).
Definition l28_28 : list positive := (v k28 (v k28 e)).
Definition l30 : list positive := (v k30 e).
Definition l30_26 : list positive := (v k30 (v k26 e)).
Definition l30_26_42 : list positive := (v k30 (v k26 (v k42 e))).
Definition l32 : list positive := (v k32 e).
Definition l34 : list positive := (v k34 e).
Definition l36 : list positive := (v k36 e).
Definition l36_46 : list positive := (v k36 (v k46 e)).
Definition l38 : list positive := (v k38 e).
Definition l40 : list positive := (v k40 e).
Definition l42 : list positive := (v k42 e).
Definition l44 : list positive := (v k44 e).
Definition l44_28 : list positive := (v k44 (v k28 e)).
Definition l44_30_30_26_28 : list positive := (v k44 (v k30 (v k30 (v k26 (v k28 e))))).
Definition l44_44_30_26_42 : list positive := (v k44 (v k44 (v k30 (v k26 (v k42 e))))).
Definition l46 : list positive := (v k46 e).
Definition l48 : list positive := (v k48 e).
Definition l50 : list positive := (v k50 e).
Definition l52 : list positive := (v k52 e).
Definition l56 : list positive := (v k56 e).
Definition l58 : list positive := (v k58 e).
Definition l6 : list positive := (v k6 e).
Definition l8 : list positive := (v k8 e).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m1_m1k2 : polynomial := (t m1 e (t m1 (v k2 e) o)).
Definition q_m1_z1k2 : polynomial := (t m1 e (t z1 (v k2 e) o)).
Definition q_m1_z1k4 : polynomial := (t m1 e (t z1 (v k4 e) o)).
Definition q_m1k11 : polynomial := (t m1 (v k11 e) o).
Definition q_m1k15 : polynomial := (t m1 (v k15 e) o).
Definition q_m1k15_z1k19 : polynomial := (t m1 (v k15 e) (t z1 (v k19 e) o)).
Definition q_m1k2 : polynomial := (t m1 (v k2 e) o).
Definition q_m1k2_m1k2k2_z1k2k2k4_z1k2k4 : polynomial := (t m1 (v k2 e) (t m1 (v k2 (v k2 e)) (t z1 (v k2 (v k2 (v k4 e))) (t z1 (v k2 (v k4 e)) o)))).
Definition q_m1k2_z1k2k4 : polynomial := (t m1 (v k2 e) (t z1 (v k2 (v k4 e)) o)).
Definition q_m1k2_z1k4 : polynomial := (t m1 (v k2 e) (t z1 (v k4 e) o)).
Definition q_m1k2k2 : polynomial := (t m1 (v k2 (v k2 e)) o).
Definition q_m1k2k2k2k4_z1k2k2k4k4 : polynomial := (t m1 (v k2 (v k2 (v k2 (v k4 e)))) (t z1 (v k2 (v k2 (v k4 (v k4 e)))) o)).
Definition q_m1k2k4k4 : polynomial := (t m1 (v k2 (v k4 (v k4 e))) o).
Definition q_m1k2k7_z1k2k23_z1k23 : polynomial := (t m1 (v k2 (v k7 e)) (t z1 (v k2 (v k23 e)) (t z1 (v k23 e) o))).
Definition q_m1k2k9_z1k4k13 : polynomial := (t m1 (v k2 (v k9 e)) (t z1 (v k4 (v k13 e)) o)).
Definition q_m1k3_m3k11 : polynomial := (t m1 (v k3 e) (t m3 (v k11 e) o)).
Definition q_m1k4 : polynomial := (t m1 (v k4 e) o).
Definition q_m1k4_z1k4k4 : polynomial := (t m1 (v k4 e) (t z1 (v k4 (v k4 e)) o)).
Definition q_m1k4k17 : polynomial := (t m1 (v k4 (v k17 e)) o).
Definition q_m1k4k19 : polynomial := (t m1 (v k4 (v k19 e)) o).
Definition q_m1k4k4 : polynomial := (t m1 (v k4 (v k4 e)) o).
Definition q_m1k4k4k9_m1k4k4k15_z1k4k9 : polynomial := (t m1 (v k4 (v k4 (v k9 e))) (t m1 (v k4 (v k4 (v k15 e))) (t z1 (v k4 (v k9 e)) o))).
Definition q_m1k4k9 : polynomial := (t m1 (v k4 (v k9 e)) o).
Definition q_m1k9_z1k11 : polynomial := (t m1 (v k9 e) (t z1 (v k11 e) o)).
Definition q_m1k9_z1k13 : polynomial := (t m1 (v k9 e) (t z1 (v k13 e) o)).
Definition q_m2 : polynomial := (t m2 e o).
Definition q_z1_m1k4 : polynomial := (t z1 e (t m1 (v k4 e) o)).
Definition q_z1_z1k2 : polynomial := (t z1 e (t z1 (v k2 e) o)).
Definition q_z1k11 : polynomial := (t z1 (v k11 e) o).
Definition q_z1k11_m1k13 : polynomial := (t z1 (v k11 e) (t m1 (v k13 e) o)).
Definition q_z1k15 : polynomial := (t z1 (v k15 e) o).
Definition q_z1k15_m1k17 : polynomial := (t z1 (v k15 e) (t m1 (v k17 e) o)).
Definition q_z1k15_m1k19 : polynomial := (t z1 (v k15 e) (t m1 (v k19 e) o)).
Definition q_z1k19_m1k25 : polynomial := (t z1 (v k19 e) (t m1 (v k25 e) o)).
Definition q_z1k2 : polynomial := (t z1 (v k2 e) o).
Definition q_z1k2_m1k2k4 : polynomial := (t z1 (v k2 e) (t m1 (v k2 (v k4 e)) o)).
Definition q_z1k2_m1k4 : polynomial := (t z1 (v k2 e) (t m1 (v k4 e) o)).
Definition q_z1k2_z1k2k2 : polynomial := (t z1 (v k2 e) (t z1 (v k2 (v k2 e)) o)).
Definition q_z1k2k11_m1k11_z1k19 : polynomial := (t z1 (v k2 (v k11 e)) (t m1 (v k11 e) (t z1 (v k19 e) o))).
Definition q_z1k2k11_m1k7_z1k11 : polynomial := (t z1 (v k2 (v k11 e)) (t m1 (v k7 e) (t z1 (v k11 e) o))).
Definition q_z1k2k15_z1k4k7_m1k7_z1k15 : polynomial := (t z1 (v k2 (v k15 e)) (t z1 (v k4 (v k7 e)) (t m1 (v k7 e) (t z1 (v k15 e) o)))).
Definition q_z1k2k17_z1k4k13_m1k13 : polynomial := (t z1 (v k2 (v k17 e)) (t z1 (v k4 (v k13 e)) (t m1 (v k13 e) o))).
Definition q_z1k2k17_z1k4k17 : polynomial := (t z1 (v k2 (v k17 e)) (t z1 (v k4 (v k17 e)) o)).
Definition q_z1k2k19_z1k4k19 : polynomial := (t z1 (v k2 (v k19 e)) (t z1 (v k4 (v k19 e)) o)).
Definition q_z1k2k19_z1k4k7_m1k7_z1k19 : polynomial := (t z1 (v k2 (v k19 e)) (t z1 (v k4 (v k7 e)) (t m1 (v k7 e) (t z1 (v k19 e) o)))).
Definition q_z1k2k19_z1k4k9_m1k9 : polynomial := (t z1 (v k2 (v k19 e)) (t z1 (v k4 (v k9 e)) (t m1 (v k9 e) o))).
Definition q_z1k2k2 : polynomial := (t z1 (v k2 (v k2 e)) o).
Definition q_z1k2k21_m1k7_z1k21 : polynomial := (t z1 (v k2 (v k21 e)) (t m1 (v k7 e) (t z1 (v k21 e) o))).
Definition q_z1k2k25_z1k4k23_m1k23 : polynomial := (t z1 (v k2 (v k25 e)) (t z1 (v k4 (v k23 e)) (t m1 (v k23 e) o))).
Definition q_z1k2k2_z1k2k2k2 : polynomial := (t z1 (v k2 (v k2 e)) (t z1 (v k2 (v k2 (v k2 e))) o)).
Definition q_z1k2k2k15_z1k2k4k9_m1k2k9 : polynomial := (t z1 (v k2 (v k2 (v k15 e))) (t z1 (v k2 (v k4 (v k9 e))) (t m1 (v k2 (v k9 e)) o))).
Definition q_z1k2k2k17_z1k2k4k13_m1k2k13 : polynomial := (t z1 (v k2 (v k2 (v k17 e))) (t z1 (v k2 (v k4 (v k13 e))) (t m1 (v k2 (v k13 e)) o))).
Definition q_z1k2k2k19_z1k2k4k9_m1k2k9 : polynomial := (t z1 (v k2 (v k2 (v k19 e))) (t z1 (v k2 (v k4 (v k9 e))) (t m1 (v k2 (v k9 e)) o))).
Definition q_z1k2k2k4 : polynomial := (t z1 (v k2 (v k2 (v k4 e))) o).
Definition q_z1k2k2k4k4 : polynomial := (t z1 (v k2 (v k2 (v k4 (v k4 e)))) o).
Definition q_z1k2k2k9_z1k2k2k19_m1k2k9 : polynomial := (t z1 (v k2 (v k2 (v k9 e))) (t z1 (v k2 (v k2 (v k19 e))) (t m1 (v k2 (v k9 e)) o))).
Definition q_z1k2k4k9_m1k4k4k13 : polynomial := (t z1 (v k2 (v k4 (v k9 e))) (t m1 (v k4 (v k4 (v k13 e))) o)).
Definition q_z1k2k9_z1k2k19_m1k9 : polynomial := (t z1 (v k2 (v k9 e)) (t z1 (v k2 (v k19 e)) (t m1 (v k9 e) o))).
Definition q_z1k2k9_z1k4k9_m1k9 : polynomial := (t z1 (v k2 (v k9 e)) (t z1 (v k4 (v k9 e)) (t m1 (v k9 e) o))).
Definition q_z1k3_m1k7_m1k9 : polynomial := (t z1 (v k3 e) (t m1 (v k7 e) (t m1 (v k9 e) o))).
Definition q_z1k4 : polynomial := (t z1 (v k4 e) o).
Definition q_z1k4_m1k4k4 : polynomial := (t z1 (v k4 e) (t m1 (v k4 (v k4 e)) o)).
Definition q_z1k4k11_m1k11_z1k17 : polynomial := (t z1 (v k4 (v k11 e)) (t m1 (v k11 e) (t z1 (v k17 e) o))).
Definition q_z1k4k11_m1k11_z1k19 : polynomial := (t z1 (v k4 (v k11 e)) (t m1 (v k11 e) (t z1 (v k19 e) o))).
Definition q_z1k4k13_m1k13 : polynomial := (t z1 (v k4 (v k13 e)) (t m1 (v k13 e) o)).
Definition q_z1k4k21_m1k21_z1k25 : polynomial := (t z1 (v k4 (v k21 e)) (t m1 (v k21 e) (t z1 (v k25 e) o))).
Definition q_z1k4k4 : polynomial := (t z1 (v k4 (v k4 e)) o).
Definition q_z1k4k4k9_z1k4k4k19_m1k4k9 : polynomial := (t z1 (v k4 (v k4 (v k9 e))) (t z1 (v k4 (v k4 (v k19 e))) (t m1 (v k4 (v k9 e)) o))).
Definition q_z1k4k9_z1k4k19_m1k9 : polynomial := (t z1 (v k4 (v k9 e)) (t z1 (v k4 (v k19 e)) (t m1 (v k9 e) o))).
Definition q_z1k7_m1k11_m1k13 : polynomial := (t z1 (v k7 e) (t m1 (v k11 e) (t m1 (v k13 e) o))).
Definition q_z1k7_m1k21_m1k23 : polynomial := (t z1 (v k7 e) (t m1 (v k21 e) (t m1 (v k23 e) o))).
Definition q_z1k7_z1k13 : polynomial := (t z1 (v k7 e) (t z1 (v k13 e) o)).
Definition q_z1k9_z2k13 : polynomial := (t z1 (v k9 e) (t z2 (v k13 e) o)).
Definition q_z2 : polynomial := (t z2 e o).
Definition q_z3 : polynomial := (t z3 e o).

(* one-pass, model: one-pass can hold *)
Definition one_pass_model_laws : list law := [(Number GT (NInt z2) (NInt z1)); (Number GT (NInt z2) (NInt z1)); (And (Number NE (NInt z2) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NAdd (NInt z1) (NMul (NInt m1) (NInt z2)))) (TRaised (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NInt z2))) (NInt z2)))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma one_pass_model_hold : all_decided one_pass_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_pass_model :
  exists (a b : R) (C D N_p S loss : order),
  (1 < a) /\ (* domain(a) *)
  (1 < b) /\ (* domain(b) *)
  (a <> 0 /\ loss ~~ (largest (N_p ^^ (1 + ((-1) * b))) [(S ^^ ((1 + ((-1) * b)) / a))])) /\ (* error *)
  (S ~~ D) /\ (* one-pass *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 2, 2, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold one_pass_model_laws one_pass_model_hold).
Qed.

(* one-pass, claim: loss ~ N_p^(1-b) + D^((1-b)/a) *)
Definition one_pass_claim_one_pass_law_laws : list law := [(Number GT (NVar k1) (NInt z1)); (And (Order GE (TVar k8) (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))) (And (Order GE (TVar k8) (TRaised (TVar k6) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k1)))) (Or (Order EQ (TVar k8) (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))) (Order EQ (TVar k8) (TRaised (TVar k6) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k1))))))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k7) (TVar k8))); (Order EQ (TVar k6) (TVar k4)); (And (Order GE (TVar k9) (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))) (And (Order GE (TVar k9) (TRaised (TVar k4) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k1)))) (Or (Order EQ (TVar k9) (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))) (Order EQ (TVar k9) (TRaised (TVar k4) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k1))))))); (Not (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k7) (TVar k9))))].
Definition one_pass_claim_one_pass_law_steps : proof := (Unfold k15 (Unfold k9 (Clear k5 e z1 z1 e e q_m1_z1k2 (Combine false GT z1 e e q_z1k2 (r unit e e (r unit e l8 n)) (Split k2 (Unfold k12 (Clear k14 e z1 z1 e e q_z1k2 (Combine false GT z1 e e q_m1 (r unit e l8 (r q_m1 e l16 n)) (Absurd k18)))) (Unfold k14 (Clear k12 e z1 z1 e e q_z1k2 (Clear k16 l18 z1 z1 e e q_z1k15_m1k19 (Split k20 (Unfold k7 (Unfold k26 (Split k30 (Clear k4 e z1 z1 e e q_z1k2 (Clear k32 l34 z1 z1 e e q_z1k4k11_m1k11_z1k17 (Clear k6 l34 z1 z1 e e q_z1k15_m1k17 (Unfold k13 (Unfold k42 (Clear k40 l18 z1 z1 e e q_z1k4k11_m1k11_z1k19 (Combine true GT z1 e e o (w unit e e k22 (w q_m1 e e k36 (w q_m1 e e k38 (w unit e e k48 n)))) (Absurd k50)))))))) (Unfold k13 (Unfold k36 (Clear k38 l18 z1 z1 l18 e q_z1k2k2k19_z1k2k4k9_m1k2k9 (Clear k11 e z1 z1 e e q_m1k9_z1k13 (Clear k4 e z1 z1 e e q_z1k2 (Clear k32 l46 z1 z1 e l46 q_z1k2k17_z1k4k13_m1k13 (Clear k6 l46 z1 z1 e e q_z1k15_m1k17 (Combine true GT z1 e e o (w unit e l10_10 k22 (w unit e e k42 (w q_m1k2_z1k2k4 e e k44 (w q_m1k2 e e k48 (w q_m1k2k2 e e k50 n))))) (Absurd k52)))))))))))) (Unfold k13 (Unfold k26 (Split k30 (Clear k32 l18 z1 z1 e e q_z1k4k11_m1k11_z1k19 (Unfold k7 (Unfold k38 (Clear k4 e z1 z1 e e q_z1k2 (Clear k36 l44 z1 z1 e e q_z1k4k11_m1k11_z1k17 (Clear k6 l44 z1 z1 e e q_z1k15_m1k17 (Combine true GT z1 e e o (w unit e e k22 (w q_m1 e e k34 (w unit e e k46 (w unit e e k48 n)))) (Absurd k50)))))))) (Clear k32 l18 z1 z1 e l18 q_z1k2k19_z1k4k9_m1k9 (Clear k11 e z1 z1 e e q_m1k9_z1k13 (Unfold k7 (Unfold k40 (Clear k4 e z1 z1 e e q_z1k2 (Clear k42 l46 z1 z1 l46 e q_z1k2k2k17_z1k2k4k13_m1k2k13 (Clear k6 l46 z1 z1 e e q_z1k15_m1k17 (Combine true GT z1 e e o (w unit e l10_10 k22 (w q_m1k2 e e k34 (w q_z1k2_m1k2k4 e e k36 (w unit e e k48 (w q_z1k2k2 e e k50 n))))) (Absurd k52))))))))))))))))))))).
Lemma one_pass_claim_one_pass_law_checked : refutes one_pass_claim_one_pass_law_laws one_pass_claim_one_pass_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_pass_claim_one_pass_law :
  forall (a b : R) (C D N_p S loss : order),
  (1 < a) -> (* domain(a) *)
  (a <> 0 /\ loss ~~ (largest (N_p ^^ (1 + ((-1) * b))) [(S ^^ ((1 + ((-1) * b)) / a))])) -> (* error *)
  (S ~~ D) -> (* one-pass *)
  (a <> 0 /\ loss ~~ (largest (N_p ^^ (1 + ((-1) * b))) [(D ^^ ((1 + ((-1) * b)) / a))])).
Proof.
intros a b C D N_p S loss given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ (1 + ((-1) * b))) [(S ^^ ((1 + ((-1) * b)) / a))])).
pose (value_2 := (largest (N_p ^^ (1 + ((-1) * b))) [(D ^^ ((1 + ((-1) * b)) / a))])).
generalize given_1, (largest_spec [(S ^^ ((1 + ((-1) * b)) / a))] (N_p ^^ (1 + ((-1) * b)))), given_2, given_3, (largest_spec [(D ^^ ((1 + ((-1) * b)) / a))] (N_p ^^ (1 + ((-1) * b)))), refuted.
exact_no_check (refute [a; b] [C; D; N_p; S; loss; value_1; value_2] one_pass_claim_one_pass_law_laws one_pass_claim_one_pass_law_steps one_pass_claim_one_pass_law_checked).
Qed.

(* one-pass, law: loss << C^(0) ignoring logs *)
Definition one_pass_law_laws : list law := [(Power GT TOne (TVar k7)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k7)))].
Definition one_pass_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k15 (Clear k4 e z1 z1 e e q_z1k15 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma one_pass_law_checked : refutes one_pass_law_laws one_pass_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_pass_law :
  forall (a b : R) (C D N_p S loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros a b C D N_p S loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [a; b] [C; D; N_p; S; loss] one_pass_law_laws one_pass_law_steps one_pass_law_checked).
Qed.

(* one-pass-isotropic, model: one-pass-isotropic can hold *)
Definition one_pass_isotropic_model_laws : list law := [(Number GT (NInt z2) (NInt z1)); (Number GT (NInt z2) (NInt z1)); (And (Number NE (NInt z2) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NAdd (NInt z1) (NMul (NInt m1) (NInt z2)))) (TRaised (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NInt z2))) (NInt z2)))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Number EQ (NInt z2) (NInt z2))].
Lemma one_pass_isotropic_model_hold : all_decided one_pass_isotropic_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_pass_isotropic_model :
  exists (a b : R) (C D N_p S loss : order),
  (1 < a) /\ (* domain(a) *)
  (1 < b) /\ (* domain(b) *)
  (a <> 0 /\ loss ~~ (largest (N_p ^^ (1 + ((-1) * b))) [(S ^^ ((1 + ((-1) * b)) / a))])) /\ (* error *)
  (S ~~ D) /\ (* one-pass *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) /\ (* trend(loss) *)
  (b = a) (* where(one-pass-isotropic) *).
Proof.
exists 2, 2, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold one_pass_isotropic_model_laws one_pass_isotropic_model_hold).
Qed.

(* one-pass-isotropic, claim: loss ~ N_p^-(a-1) + D^(-(a-1)/a) *)
Definition one_pass_isotropic_claim_isotropic_law_laws : list law := [(Number GT (NVar k1) (NInt z1)); (And (Order GE (TVar k8) (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))) (And (Order GE (TVar k8) (TRaised (TVar k6) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k1)))) (Or (Order EQ (TVar k8) (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))) (Order EQ (TVar k8) (TRaised (TVar k6) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k1))))))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k7) (TVar k8))); (Order EQ (TVar k6) (TVar k4)); (Number EQ (NVar k2) (NVar k1)); (And (Order GE (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k9) (TRaised (TVar k4) (NDiv (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))) (NVar k1)))) (Or (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k9) (TRaised (TVar k4) (NDiv (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))) (NVar k1))))))); (Not (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k7) (TVar k9))))].
Definition one_pass_isotropic_claim_isotropic_law_steps : proof := (Unfold k17 (Unfold k9 (Clear k5 e z1 z1 e e q_m1_z1k2 (Clear k13 e z1 z1 e e q_m1k2_z1k4 (Combine false GT z1 e e q_z1k4 (r unit e e (r unit e l8 (r unit e l10 n))) (Split k2 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k2 (Combine false GT z1 e e q_m1 (r unit e l8 (r q_m1 e l18 n)) (Absurd k20)))) (Unfold k16 (Clear k14 e z1 z1 e e q_z1k2 (Clear k18 l20 z1 z1 e e q_z1k15_m1k19 (Split k22 (Unfold k7 (Unfold k28 (Split k32 (Clear k4 e z1 z1 e e q_z1k2 (Clear k34 l36 z1 z1 e e q_z1k4k11_m1k11_z1k17 (Clear k6 l36 z1 z1 e e q_z1k15_m1k17 (Unfold k15 (Unfold k44 (Clear k42 l20 z1 z1 e e q_z1k2k11_m1k11_z1k19 (Combine true GT z1 e e o (w unit e e k24 (w q_m1 e e k38 (w q_m1 e e k40 (w unit e e k50 (r q_z1k11 e l10 n))))) (Absurd k52)))))))) (Unfold k15 (Unfold k38 (Clear k40 l20 z1 z1 l20 e q_z1k2k2k9_z1k2k2k19_m1k2k9 (Clear k11 e z1 z1 e e q_m1k9_z1k13 (Clear k4 e z1 z1 e e q_z1k2 (Clear k34 l48 z1 z1 e l48 q_z1k2k17_z1k4k13_m1k13 (Clear k6 l48 z1 z1 e e q_z1k15_m1k17 (Combine true GT z1 e e o (w unit e l12_12 k24 (w unit e e k44 (r q_z1k2k19_z1k4k19 e l10 (r q_z1k2k9_z1k4k9_m1k9 e l10 (w q_m1k4_z1k4k4 e e k46 (w q_m1k4 e e k50 (r q_m1k4k17 e l10 (w q_m1k4k4 e e k52 n)))))))) (Absurd k54)))))))))))) (Unfold k15 (Unfold k28 (Split k32 (Clear k34 l20 z1 z1 e e q_z1k2k11_m1k11_z1k19 (Unfold k7 (Unfold k40 (Clear k4 e z1 z1 e e q_z1k2 (Clear k38 l46 z1 z1 e e q_z1k4k11_m1k11_z1k17 (Clear k6 l46 z1 z1 e e q_z1k15_m1k17 (Combine true GT z1 e e o (w unit e e k24 (w q_m1 e e k36 (r q_m1k11 e l10 (w unit e e k48 (w unit e e k50 n))))) (Absurd k52)))))))) (Clear k34 l20 z1 z1 e l20 q_z1k2k9_z1k2k19_m1k9 (Clear k11 e z1 z1 e e q_m1k9_z1k13 (Unfold k7 (Unfold k42 (Clear k4 e z1 z1 e e q_z1k2 (Clear k44 l48 z1 z1 l48 e q_z1k2k2k17_z1k2k4k13_m1k2k13 (Clear k6 l48 z1 z1 e e q_z1k15_m1k17 (Combine true GT z1 e e o (w unit e l12_12 k24 (w q_m1k4 e e k36 (r q_m1k4k19 e l10 (r q_m1k4k9 e l10 (w q_z1k4_m1k4k4 e e k38 (w unit e e k50 (r q_z1k2k17_z1k4k17 e l10 (r q_z1k4k13_m1k13 e l10 (w q_z1k4k4 e e k52 n))))))))) (Absurd k54)))))))))))))))))))))).
Lemma one_pass_isotropic_claim_isotropic_law_checked : refutes one_pass_isotropic_claim_isotropic_law_laws one_pass_isotropic_claim_isotropic_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_pass_isotropic_claim_isotropic_law :
  forall (a b : R) (C D N_p S loss : order),
  (1 < a) -> (* domain(a) *)
  (a <> 0 /\ loss ~~ (largest (N_p ^^ (1 + ((-1) * b))) [(S ^^ ((1 + ((-1) * b)) / a))])) -> (* error *)
  (S ~~ D) -> (* one-pass *)
  (b = a) -> (* where(one-pass-isotropic) *)
  (a <> 0 /\ loss ~~ (largest (N_p ^^ ((-1) * (a + (-1)))) [(D ^^ (((-1) * (a + (-1))) / a))])).
Proof.
intros a b C D N_p S loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ (1 + ((-1) * b))) [(S ^^ ((1 + ((-1) * b)) / a))])).
pose (value_2 := (largest (N_p ^^ ((-1) * (a + (-1)))) [(D ^^ (((-1) * (a + (-1))) / a))])).
generalize given_1, (largest_spec [(S ^^ ((1 + ((-1) * b)) / a))] (N_p ^^ (1 + ((-1) * b)))), given_2, given_3, given_4, (largest_spec [(D ^^ (((-1) * (a + (-1))) / a))] (N_p ^^ ((-1) * (a + (-1))))), refuted.
exact_no_check (refute [a; b] [C; D; N_p; S; loss; value_1; value_2] one_pass_isotropic_claim_isotropic_law_laws one_pass_isotropic_claim_isotropic_law_steps one_pass_isotropic_claim_isotropic_law_checked).
Qed.

(* one-pass-isotropic, law: loss << C^(0) ignoring logs *)
Definition one_pass_isotropic_law_laws : list law := [(Power GT TOne (TVar k7)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k7)))].
Definition one_pass_isotropic_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k15 (Clear k4 e z1 z1 e e q_z1k15 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma one_pass_isotropic_law_checked : refutes one_pass_isotropic_law_laws one_pass_isotropic_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_pass_isotropic_law :
  forall (a b : R) (C D N_p S loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros a b C D N_p S loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [a; b] [C; D; N_p; S; loss] one_pass_isotropic_law_laws one_pass_isotropic_law_steps one_pass_isotropic_law_checked).
Qed.

(* many-passes, model: many-passes can hold *)
Definition many_passes_model_laws : list law := [(Number GT (NInt z2) (NInt z1)); (Number GT (NDiv (NInt z3) (NInt z2)) (NInt z1)); (And (Number NE (NInt z2) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z3) (NInt z2))))) (TRaised (TTimes (TRaised (TVar k1) (NInt z4)) (TRaised (TVar k2) (NInt z0))) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z3) (NInt z2)))) (NInt z2)))))); (And (Number NE (NDiv (NInt z3) (NInt z2)) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt z4)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z3)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z2) (NDiv (NInt z3) (NInt z2)))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z3)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z4)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Number GT (NInt z2) (NDiv (NInt z3) (NInt z2)))].
Lemma many_passes_model_hold : all_decided many_passes_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem many_passes_model :
  exists (a b : R) (C D N_p S loss : order),
  (1 < a) /\ (* domain(a) *)
  (1 < b) /\ (* domain(b) *)
  (a <> 0 /\ loss ~~ (largest (N_p ^^ (1 + ((-1) * b))) [(S ^^ ((1 + ((-1) * b)) / a))])) /\ (* error *)
  (b <> 0 /\ S ~~ (D ^^ (a / b))) /\ (* most-passes *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) /\ (* trend(loss) *)
  (b < a) (* where(many-passes) *).
Proof.
exists 2, (3 / 2), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 3) ** (log_scale ^^ 0)), ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ 4) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold many_passes_model_laws many_passes_model_hold).
Qed.

(* many-passes, claim: loss ~ N_p^(1-b) + D^((1-b)/b) *)
Definition many_passes_claim_many_passes_law_laws : list law := [(Number GT (NVar k1) (NInt z1)); (Number GT (NVar k2) (NInt z1)); (And (Order GE (TVar k8) (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))) (And (Order GE (TVar k8) (TRaised (TVar k6) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k1)))) (Or (Order EQ (TVar k8) (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))) (Order EQ (TVar k8) (TRaised (TVar k6) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k1))))))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k7) (TVar k8))); (And (Number NE (NVar k2) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NVar k1) (NVar k2))))); (And (Order GE (TVar k9) (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))) (And (Order GE (TVar k9) (TRaised (TVar k4) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k2)))) (Or (Order EQ (TVar k9) (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))) (Order EQ (TVar k9) (TRaised (TVar k4) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k2))))))); (Not (And (Number NE (NVar k2) (NInt z0)) (Order EQ (TVar k7) (TVar k9))))].
Definition many_passes_claim_many_passes_law_steps : proof := (Unfold k17 (Unfold k11 (Unfold k13 (Clear k7 e z1 z1 e e q_m1_z1k4 (Combine false GT z1 e e q_z1k4 (r unit e e (r unit e l12 n)) (Clear k5 e z1 z1 e e q_m1_z1k2 (Combine false GT z1 e e q_z1k2 (r unit e e (r unit e l16 n)) (Split k2 (Unfold k20 (Clear k22 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_m1 (r unit e l12 (r q_m1 e l24 n)) (Absurd k26)))) (Unfold k22 (Clear k20 e z1 z1 e e q_z1k4 (Clear k24 l26 z1 z1 e e q_z1k15_m1k19 (Split k28 (Unfold k9 (Unfold k34 (Split k38 (Clear k4 e z1 z1 e e q_z1k2 (Clear k40 l42 z1 z1 e e q_z1k4k11_m1k11_z1k17 (Clear k6 l42 z1 z1 e e q_z1k15_m1k17 (Unfold k15 (Unfold k50 (Clear k48 l26 z1 z1 e e q_z1k4k11_m1k11_z1k19 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k44 (w q_m1 e e k46 (w unit e e k56 n)))) (Absurd k58)))))))) (Unfold k15 (Unfold k44 (Clear k46 l26 z1 z1 l26 e q_z1k4k4k9_z1k4k4k19_m1k4k9 (Clear k8 e z1 z1 e e q_z1k4 (Clear k10 l52 z1 z1 e l52 q_m1k2k9_z1k4k13 (Clear k4 e z1 z1 e e q_z1k2 (Clear k40 l56 z1 z1 e l56 q_z1k2k17_z1k4k13_m1k13 (Clear k6 l56 z1 z1 e e q_z1k15_m1k17 (Combine true GT z1 e e o (w unit e l14_14_18 k30 (w unit e l18 k50 (w q_m1k4_z1k4k4 e e k54 (w q_m1k4k4 e e k58 (w q_m1k2k4k4 e e k60 n))))) (Absurd k62))))))))))))) (Unfold k15 (Unfold k34 (Split k38 (Clear k40 l26 z1 z1 e e q_z1k4k11_m1k11_z1k19 (Unfold k9 (Unfold k46 (Clear k4 e z1 z1 e e q_z1k2 (Clear k44 l52 z1 z1 e e q_z1k4k11_m1k11_z1k17 (Clear k6 l52 z1 z1 e e q_z1k15_m1k17 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k42 (w unit e e k54 (w unit e e k56 n)))) (Absurd k58)))))))) (Clear k40 l26 z1 z1 e l26 q_z1k4k9_z1k4k19_m1k9 (Clear k8 e z1 z1 e e q_z1k4 (Clear k10 l44 z1 z1 e l44 q_m1k2k9_z1k4k13 (Unfold k9 (Unfold k50 (Clear k4 e z1 z1 e e q_z1k2 (Clear k52 l56 z1 z1 l56 e q_z1k2k2k17_z1k2k4k13_m1k2k13 (Clear k6 l56 z1 z1 e e q_z1k15_m1k17 (Combine true GT z1 e e o (w unit e l14_18_18 k30 (w q_m1k2k2 e e k42 (w q_z1k2_m1k2k4 e e k46 (w unit e l14 k58 (w q_z1k2k2k4 e e k60 n))))) (Absurd k62))))))))))))))))))))))))).
Lemma many_passes_claim_many_passes_law_checked : refutes many_passes_claim_many_passes_law_laws many_passes_claim_many_passes_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem many_passes_claim_many_passes_law :
  forall (a b : R) (C D N_p S loss : order),
  (1 < a) -> (* domain(a) *)
  (1 < b) -> (* domain(b) *)
  (a <> 0 /\ loss ~~ (largest (N_p ^^ (1 + ((-1) * b))) [(S ^^ ((1 + ((-1) * b)) / a))])) -> (* error *)
  (b <> 0 /\ S ~~ (D ^^ (a / b))) -> (* most-passes *)
  (b <> 0 /\ loss ~~ (largest (N_p ^^ (1 + ((-1) * b))) [(D ^^ ((1 + ((-1) * b)) / b))])).
Proof.
intros a b C D N_p S loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ (1 + ((-1) * b))) [(S ^^ ((1 + ((-1) * b)) / a))])).
pose (value_2 := (largest (N_p ^^ (1 + ((-1) * b))) [(D ^^ ((1 + ((-1) * b)) / b))])).
generalize given_1, given_2, (largest_spec [(S ^^ ((1 + ((-1) * b)) / a))] (N_p ^^ (1 + ((-1) * b)))), given_3, given_4, (largest_spec [(D ^^ ((1 + ((-1) * b)) / b))] (N_p ^^ (1 + ((-1) * b)))), refuted.
exact_no_check (refute [a; b] [C; D; N_p; S; loss; value_1; value_2] many_passes_claim_many_passes_law_laws many_passes_claim_many_passes_law_steps many_passes_claim_many_passes_law_checked).
Qed.

(* many-passes, law: loss << C^(0) ignoring logs *)
Definition many_passes_law_laws : list law := [(Power GT TOne (TVar k7)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k7)))].
Definition many_passes_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k15 (Clear k4 e z1 z1 e e q_z1k15 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma many_passes_law_checked : refutes many_passes_law_laws many_passes_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem many_passes_law :
  forall (a b : R) (C D N_p S loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros a b C D N_p S loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [a; b] [C; D; N_p; S; loss] many_passes_law_laws many_passes_law_steps many_passes_law_checked).
Qed.

(* some-passes, model: some-passes can hold *)
Definition some_passes_model_laws : list law := [(Number GT (NInt z2) (NInt z1)); (Number GT (NDiv (NInt z3) (NInt z2)) (NInt z1)); (And (Number NE (NInt z2) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z3)) (TRaised (TVar k2) (NInt z0))) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z3) (NInt z2))))) (TRaised (TTimes (TRaised (TVar k1) (NInt z4)) (TRaised (TVar k2) (NInt z0))) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z3) (NInt z2)))) (NInt z2)))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z4)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z3)) (TRaised (TVar k2) (NInt z0)))) (And (Number NE (NDiv (NInt z3) (NInt z2)) (NInt z0)) (Order GE (TRaised (TTimes (TRaised (TVar k1) (NInt z3)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z2) (NDiv (NInt z3) (NInt z2)))) (TTimes (TRaised (TVar k1) (NInt z4)) (TRaised (TVar k2) (NInt z0)))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z3)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z3)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z4)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (And (Number GT (NInt z2) (NDiv (NInt z3) (NInt z2))) (Order GE (TTimes (TRaised (TVar k1) (NInt z3)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z3)) (TRaised (TVar k2) (NInt z0)))))].
Lemma some_passes_model_hold : all_decided some_passes_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem some_passes_model :
  exists (a b : R) (C D N_p S loss : order),
  (1 < a) /\ (* domain(a) *)
  (1 < b) /\ (* domain(b) *)
  (a <> 0 /\ loss ~~ (largest (N_p ^^ (1 + ((-1) * b))) [(S ^^ ((1 + ((-1) * b)) / a))])) /\ (* error *)
  ((D <~ S) /\ (b <> 0 /\ S <~ (D ^^ (a / b)))) /\ (* passes *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) /\ (* trend(loss) *)
  ((b < a) /\ (D <~ N_p)) (* where(some-passes) *).
Proof.
exists 2, (3 / 2), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 3) ** (log_scale ^^ 0)), ((scale ^^ 3) ** (log_scale ^^ 0)), ((scale ^^ 4) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold some_passes_model_laws some_passes_model_hold).
Qed.

(* some-passes, claim: loss <~ D^((1-b)/a) *)
Definition some_passes_claim_no_worse_than_one_pass_laws : list law := [(Number GT (NVar k2) (NInt z1)); (And (Order GE (TVar k8) (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))) (And (Order GE (TVar k8) (TRaised (TVar k6) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k1)))) (Or (Order EQ (TVar k8) (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))) (Order EQ (TVar k8) (TRaised (TVar k6) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k1))))))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k7) (TVar k8))); (And (Order GE (TVar k6) (TVar k4)) (And (Number NE (NVar k2) (NInt z0)) (Order GE (TRaised (TVar k4) (NDiv (NVar k1) (NVar k2))) (TVar k6)))); (And (Number GT (NVar k1) (NVar k2)) (Order GE (TVar k5) (TVar k4))); (Not (And (Number NE (NVar k1) (NInt z0)) (Order GE (TRaised (TVar k4) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k1))) (TVar k7))))].
Definition some_passes_claim_no_worse_than_one_pass_steps : proof := (Unfold k15 (Unfold k9 (Unfold k11 (Unfold k13 (Unfold k10 (Split k2 (Unfold k20 (Clear k4 e z1 z1 e e q_z1k2 (Clear k22 e z1 z1 e e q_z1k2 (Combine false GT z1 e e o (r unit l24 e (r q_m1k2 e l26 n)) (Absurd k28))))) (Unfold k22 (Clear k5 e z1 z1 e e q_m1_z1k4 (Clear k12 e z1 z1 e e q_z1k2_m1k4 (Combine false GT z1 e e q_z1k2 (r unit e e (r unit e l26 (r unit e l28 n))) (Unfold k7 (Unfold k34 (Split k38 (Combine false GT z1 e e q_m1_z1k2 (r unit e l26 (r unit e l28 n)) (Combine false GT z1 e e q_z1k4 (r unit e e (r unit e l26 n)) (Clear k20 e z1 z1 e e q_z1k2 (Clear k24 l46 z1 z1 l46 e q_z1k2k2k15_z1k2k4k9_m1k2k9 (Clear k4 e z1 z1 e e q_z1k2 (Clear k40 l50 z1 z1 e e q_z1k4k11_m1k11_z1k17 (Clear k6 l50 z1 z1 e e q_z1k15_m1k17 (Clear k14 e z1 z1 e e q_m1k9_z1k11 (Clear k16 e z1 z1 e e q_z1k4 (Clear k18 l58 z1 z1 l58 e q_z1k2k4k9_m1k4k4k13 (Clear k8 e z1 z1 e e q_m1k9_z1k13 (Combine true GT z1 e e o (w unit e l44_28 k48 (w q_m1k2k2k2k4_z1k2k2k4k4 e e k52 (w q_m1k2k2k2k4_z1k2k2k4k4 e e k54 (w unit e l44_30_30_26_28 k56 (w unit e l30_26_42 k60 (w unit e l44_44_30_26_42 k62 n)))))) (Absurd k64))))))))))))) (Clear k8 e z1 z1 e e q_m1k9_z1k13 (Clear k4 e z1 z1 e e q_z1k2 (Clear k40 l44 z1 z1 e l44 q_z1k2k17_z1k4k13_m1k13 (Clear k6 l44 z1 z1 e e q_z1k15_m1k17 (Clear k20 e z1 z1 e e q_z1k2 (Clear k24 l50 z1 z1 l50 e q_z1k2k2k15_z1k2k4k9_m1k2k9 (Combine true GT z1 e e o (w unit e l30_26 k42 (w q_m1k2 e e k46 (w q_m1k2k2 e e k48 (w unit e e k52 n)))) (Absurd k54))))))))))))))))))))).
Lemma some_passes_claim_no_worse_than_one_pass_checked : refutes some_passes_claim_no_worse_than_one_pass_laws some_passes_claim_no_worse_than_one_pass_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem some_passes_claim_no_worse_than_one_pass :
  forall (a b : R) (C D N_p S loss : order),
  (1 < b) -> (* domain(b) *)
  (a <> 0 /\ loss ~~ (largest (N_p ^^ (1 + ((-1) * b))) [(S ^^ ((1 + ((-1) * b)) / a))])) -> (* error *)
  ((D <~ S) /\ (b <> 0 /\ S <~ (D ^^ (a / b)))) -> (* passes *)
  ((b < a) /\ (D <~ N_p)) -> (* where(some-passes) *)
  (a <> 0 /\ loss <~ (D ^^ ((1 + ((-1) * b)) / a))).
Proof.
intros a b C D N_p S loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ (1 + ((-1) * b))) [(S ^^ ((1 + ((-1) * b)) / a))])).
generalize given_1, (largest_spec [(S ^^ ((1 + ((-1) * b)) / a))] (N_p ^^ (1 + ((-1) * b)))), given_2, given_3, given_4, refuted.
exact_no_check (refute [a; b] [C; D; N_p; S; loss; value_1] some_passes_claim_no_worse_than_one_pass_laws some_passes_claim_no_worse_than_one_pass_steps some_passes_claim_no_worse_than_one_pass_checked).
Qed.

(* some-passes, claim: loss >~ D^((1-b)/b) *)
Definition some_passes_claim_no_better_than_all_passes_laws : list law := [(Number GT (NVar k1) (NInt z1)); (Number GT (NVar k2) (NInt z1)); (And (Order GE (TVar k8) (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))) (And (Order GE (TVar k8) (TRaised (TVar k6) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k1)))) (Or (Order EQ (TVar k8) (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))) (Order EQ (TVar k8) (TRaised (TVar k6) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k1))))))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k7) (TVar k8))); (And (Order GE (TVar k6) (TVar k4)) (And (Number NE (NVar k2) (NInt z0)) (Order GE (TRaised (TVar k4) (NDiv (NVar k1) (NVar k2))) (TVar k6)))); (Not (And (Number NE (NVar k2) (NInt z0)) (Order GE (TVar k7) (TRaised (TVar k4) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k2))))))].
Definition some_passes_claim_no_better_than_all_passes_steps : proof := (Unfold k15 (Unfold k11 (Unfold k13 (Unfold k10 (Split k2 (Unfold k16 (Clear k7 e z1 z1 e e q_m1_z1k4 (Clear k18 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_m1 (r unit e l20 (r q_m1 e l22 n)) (Absurd k24))))) (Unfold k18 (Clear k5 e z1 z1 e e q_m1_z1k2 (Combine false GT z1 e e q_z1k2 (r unit e e (r unit e l22 n)) (Clear k7 e z1 z1 e e q_m1_z1k4 (Combine false GT z1 e e q_z1k4 (r unit e e (r unit e l26 n)) (Clear k16 e z1 z1 e e q_z1k4 (Clear k20 l30 z1 z1 l30 e q_m1k4k4k9_m1k4k4k15_z1k4k9 (Clear k12 e z1 z1 e e q_z1k4 (Clear k14 l34 z1 z1 l34 e q_z1k2k4k9_m1k4k4k13 (Unfold k9 (Unfold k40 (Clear k4 e z1 z1 e e q_z1k2 (Clear k42 l46 z1 z1 l46 e q_z1k2k2k17_z1k2k4k13_m1k2k13 (Clear k6 l46 z1 z1 e e q_z1k15_m1k17 (Combine true GT z1 e e o (w unit e l24_24 k32 (w unit e l24_26 k36 (w unit e l28_28 k48 (w q_z1k2k2k4k4 e e k50 n)))) (Absurd k52))))))))))))))))))))).
Lemma some_passes_claim_no_better_than_all_passes_checked : refutes some_passes_claim_no_better_than_all_passes_laws some_passes_claim_no_better_than_all_passes_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem some_passes_claim_no_better_than_all_passes :
  forall (a b : R) (C D N_p S loss : order),
  (1 < a) -> (* domain(a) *)
  (1 < b) -> (* domain(b) *)
  (a <> 0 /\ loss ~~ (largest (N_p ^^ (1 + ((-1) * b))) [(S ^^ ((1 + ((-1) * b)) / a))])) -> (* error *)
  ((D <~ S) /\ (b <> 0 /\ S <~ (D ^^ (a / b)))) -> (* passes *)
  (b <> 0 /\ (D ^^ ((1 + ((-1) * b)) / b)) <~ loss).
Proof.
intros a b C D N_p S loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ (1 + ((-1) * b))) [(S ^^ ((1 + ((-1) * b)) / a))])).
generalize given_1, given_2, (largest_spec [(S ^^ ((1 + ((-1) * b)) / a))] (N_p ^^ (1 + ((-1) * b)))), given_3, given_4, refuted.
exact_no_check (refute [a; b] [C; D; N_p; S; loss; value_1] some_passes_claim_no_better_than_all_passes_laws some_passes_claim_no_better_than_all_passes_steps some_passes_claim_no_better_than_all_passes_checked).
Qed.

(* some-passes, law: loss << C^(0) ignoring logs *)
Definition some_passes_law_laws : list law := [(Power GT TOne (TVar k7)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k7)))].
Definition some_passes_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k15 (Clear k4 e z1 z1 e e q_z1k15 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma some_passes_law_checked : refutes some_passes_law_laws some_passes_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem some_passes_law :
  forall (a b : R) (C D N_p S loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros a b C D N_p S loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [a; b] [C; D; N_p; S; loss] some_passes_law_laws some_passes_law_steps some_passes_law_checked).
Qed.

(* compute-optimal, model: compute-optimal can hold *)
Definition compute_optimal_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NInt z2))))) (And (Order GE (TVar k6) (TRaised (TVar k4) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NInt z2))) (NInt z2)))) (Or (Order EQ (TVar k6) (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NInt z2))))) (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NInt z2))) (NInt z2))))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k3) (TVar k4))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))))].
Definition compute_optimal_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z3 e e q_m1k3_m3k11 (Unfold k5 (Unfold k10 (Clear k8 e z1 z1 e e q_z1k7_z1k13 (Clear k9 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k12 e z1 z2 e e q_z1k9_z2k13 (Combine true GT z1 e e o (w unit e e k6 (w unit e e k16 (w unit e e k18 (w q_z3 e e k20 (w unit e e k22 n))))) (Absurd k24))))))))))).
Lemma compute_optimal_model_best_1_checked : refutes compute_optimal_model_best_1_laws compute_optimal_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma compute_optimal_model_best_1 :
  (forall loss' N_p' S' : order, (2 <> 0 /\ loss' ~~ (largest (N_p' ^^ (1 + ((-1) * 2))) [(S' ^^ ((1 + ((-1) * 2)) / 2))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** S')) -> ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p S given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ (1 + ((-1) * 2))) [(S ^^ ((1 + ((-1) * 2)) / 2))])).
generalize (largest_spec [(S ^^ ((1 + ((-1) * 2)) / 2))] (N_p ^^ (1 + ((-1) * 2)))), (proj2 given_1), given_2, refuted.
exact_no_check (refute [] [N_p; S; loss; value_1] compute_optimal_model_best_1_laws compute_optimal_model_best_1_steps compute_optimal_model_best_1_checked).
Qed.
Definition compute_optimal_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z2) (NInt z1)); (Number GT (NInt z2) (NInt z1)); (And (Number NE (NInt z2) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NAdd (NInt z1) (NMul (NInt m1) (NInt z2)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NInt z2))) (NInt z2)))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))].
Lemma compute_optimal_model_hold : all_decided compute_optimal_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_model :
  exists (a b : R) (C D N_p S loss : order),
  (
  (C ~~ (N_p ** S)) /\ (* cost *)
  (1 < a) /\ (* domain(a) *)
  (1 < b) /\ (* domain(b) *)
  (a <> 0 /\ loss ~~ (largest (N_p ^^ (1 + ((-1) * b))) [(S ^^ ((1 + ((-1) * b)) / a))])) /\ (* error *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall loss' N_p' S' : order, (a <> 0 /\ loss' ~~ (largest (N_p' ^^ (1 + ((-1) * b))) [(S' ^^ ((1 + ((-1) * b)) / a))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') (* optimal *).
Proof.
exists 2, 2, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (2 / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold compute_optimal_model_laws compute_optimal_model_hold).
}
exact_no_check compute_optimal_model_best_1.
Qed.

(* compute-optimal, law: loss ~ C^((1-b)/(1+a)) *)
Definition compute_optimal_law_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k6))); (Number GT (NVar k1) (NInt z1)); (And (Order GE (TVar k8) (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))) (And (Order GE (TVar k8) (TRaised (TVar k6) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k1)))) (Or (Order EQ (TVar k8) (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))) (Order EQ (TVar k8) (TRaised (TVar k6) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k1))))))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k7) (TVar k8))); (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k9) (TVar k12))) (If (Order EQ (TVar k3) (TTimes (TVar k10) (TVar k11))) (Order GE (TVar k9) (TVar k7)))); (Not (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NAdd (NInt z1) (NVar k1))))))); (Order EQ (TVar k9) (TRaised (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2)))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k1)))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k3) (NInt z1)) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k1)))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k1)))))); (And (Order GE (TVar k12) (TRaised (TVar k10) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))) (And (Order GE (TVar k12) (TRaised (TVar k11) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k1)))) (Or (Order EQ (TVar k12) (TRaised (TVar k10) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))) (Order EQ (TVar k12) (TRaised (TVar k11) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k1)))))))].
Definition compute_optimal_law_steps : proof := (Unfold k15 (Unfold k11 (Clear k7 e z1 z1 e e q_m1_z1k2 (Combine false GT z1 e e q_z1k2 (r unit e e (r unit e l8 n)) (Split k2 (Unfold k12 (Clear k14 e z1 z1 e e q_z1_z1k2 (Combine false GT z1 e e q_m2 (r unit e l8 (r q_m1 e l16 n)) (Absurd k18)))) (Unfold k14 (Clear k12 e z1 z1 e e q_z1_z1k2 (Clear k16 l18 z1 z1 e l18 q_z1k2k15_z1k4k7_m1k7_z1k15 (Split k20 (Combine false GT z1 e e q_z1_z1k2 (r q_z2 e e (r unit e l8 n)) (Split k13 (Split k26 (Unfold k28 (Clear k30 e z1 z1 e e q_z1k2 (Combine false GT z1 e e q_m1 (r unit e l8 (r q_m1 e l32 n)) (Absurd k34)))) (Unfold k30 (Clear k28 e z1 z1 e e q_z1k2 (Clear k32 l34 z1 z1 e e q_z1k19_m1k25 (Split k36 (Clear k17 l24 z1 z1 e l24 q_z1k2k19_z1k4k7_m1k7_z1k19 (Clear k19 l24 z1 z1 e l24 q_z1k2k21_m1k7_z1k21 (Unfold k23 (Unfold k46 (Clear k44 l34 z1 z1 e e q_z1k4k21_m1k21_z1k25 (Combine true GT z1 e e o (w unit e l24 k38 (w q_m1 e e k40 (w q_z1_m1k4 e e k42 (w unit e l24 k52 n)))) (Absurd k54))))))) (Unfold k23 (Unfold k42 (Split k46 (Clear k17 l24 z1 z1 e l24 q_z1k2k19_z1k4k7_m1k7_z1k19 (Clear k19 l24 z1 z1 e l24 q_z1k2k21_m1k7_z1k21 (Clear k48 l34 z1 z1 e e q_z1k4k21_m1k21_z1k25 (Combine true GT z1 e e o (w unit e l24 k38 (w unit e e k50 (w q_m1_z1k4 e e k52 (w q_m1_m1k2 e e k54 n)))) (Absurd k56))))) (Clear k17 l24 z1 z1 e l24 q_z1k2k19_z1k4k7_m1k7_z1k19 (Clear k48 l34 z1 z1 e l34 q_z1k2k25_z1k4k23_m1k23 (Clear k21 l24 z1 z1 e l24 q_m1k2k7_z1k2k23_z1k23 (Combine true GT z1 e e o (w unit e l10_24 k38 (w q_z1k2 e e k50 (w q_m1_m1k2 e e k52 (w q_m1_z1k4 e e k54 n)))) (Absurd k56))))))))))))) (Split k26 (Unfold k28 (Clear k30 e z1 z1 e e q_z1k7_m1k21_m1k23 (Split k32 (Clear k19 l24 z1 z1 e l24 q_z1k2k21_m1k7_z1k21 (Clear k21 l24 z1 z1 e l24 q_m1k2k7_z1k2k23_z1k23 (Combine true GT z1 e e o (w unit e l24 k34 (w unit e e k36 (w unit e e k38 n))) (Absurd k40)))) (Clear k19 l24 z1 z1 e l24 q_z1k2k21_m1k7_z1k21 (Clear k21 l24 z1 z1 e l24 q_m1k2k7_z1k2k23_z1k23 (Combine true GT z1 e e o (w unit e l24 k34 (w q_m1 e e k36 (w q_m1 e e k38 n))) (Absurd k40))))))) (Clear k28 e z1 z1 e e q_m1k15_z1k19 (Clear k17 l24 z1 z1 e l24 q_z1k2k19_z1k4k7_m1k7_z1k19 (Combine true GT z1 e e o (w unit e l24 k30 (w q_m1 e e k32 (w unit e e k22 n))) (Absurd k34))))))) (Clear k5 e z1 z1 e e q_z1k7_m1k11_m1k13 (Unfold k9 (Unfold k28 (Clear k4 e z1 z1 e e q_z1k2 (Clear k26 l34 z1 z1 e e q_z1k4k11_m1k11_z1k17 (Clear k6 l34 z1 z1 e e q_z1k15_m1k17 (Clear k30 l34 z1 z1 l34 e q_z1k2k2k17_z1k2k4k13_m1k2k13 (Combine true GT z1 e e o (w unit e l10 k22 (w q_m1k2_z1k2k4 e e k24 (w unit e l10 k36 (w q_z1k2_z1k2k2 e e k38 (w unit e e k40 n))))) (Absurd k42)))))))))))))))))).
Lemma compute_optimal_law_checked : refutes compute_optimal_law_laws compute_optimal_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_law :
  forall (a b : R) (C D N_p S loss : order),
  (C ~~ (N_p ** S)) -> (* cost *)
  (1 < a) -> (* domain(a) *)
  (a <> 0 /\ loss ~~ (largest (N_p ^^ (1 + ((-1) * b))) [(S ^^ ((1 + ((-1) * b)) / a))])) -> (* error *)
  (forall loss' N_p' S' : order, (a <> 0 /\ loss' ~~ (largest (N_p' ^^ (1 + ((-1) * b))) [(S' ^^ ((1 + ((-1) * b)) / a))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  ((1 + a) <> 0 /\ loss ~~ (C ^^ ((1 + ((-1) * b)) / (1 + a)))).
Proof.
intros a b C D N_p S loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ (1 + ((-1) * b))) [(S ^^ ((1 + ((-1) * b)) / a))])).
pose (value_2 := ((C ^^ (1 + ((-1) * b))) ^^ (1 / (1 + (1 * a))))).
pose (value_3 := ((C ^^ 1) ^^ (1 / (1 + (1 * a))))).
pose (value_4 := ((C ^^ (1 * a)) ^^ (1 / (1 + (1 * a))))).
pose (value_5 := (largest (value_3 ^^ (1 + ((-1) * b))) [(value_4 ^^ ((1 + ((-1) * b)) / a))])).
generalize given_1, given_2, (largest_spec [(S ^^ ((1 + ((-1) * b)) / a))] (N_p ^^ (1 + ((-1) * b)))), given_3, (given_4 value_2 value_3 value_4), refuted, (same_refl ((C ^^ (1 + ((-1) * b))) ^^ (1 / (1 + (1 * a))))), (same_refl ((C ^^ 1) ^^ (1 / (1 + (1 * a))))), (same_refl ((C ^^ (1 * a)) ^^ (1 / (1 + (1 * a))))), (largest_spec [(value_4 ^^ ((1 + ((-1) * b)) / a))] (value_3 ^^ (1 + ((-1) * b)))).
exact_no_check (refute [a; b] [C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5] compute_optimal_law_laws compute_optimal_law_steps compute_optimal_law_checked).
Qed.

(* compute-optimal, claim: N_p ~ C^(1/(1+a)) *)
Definition compute_optimal_claim_best_size_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k6))); (Number GT (NVar k1) (NInt z1)); (Number GT (NVar k2) (NInt z1)); (And (Order GE (TVar k8) (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))) (And (Order GE (TVar k8) (TRaised (TVar k6) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k1)))) (Or (Order EQ (TVar k8) (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))) (Order EQ (TVar k8) (TRaised (TVar k6) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NVar k1))))))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k7) (TVar k8))); (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NAdd (NInt z1) (NVar k1)))))); (Not (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NInt z1) (NAdd (NInt z1) (NVar k1)))))))].
Definition compute_optimal_claim_best_size_steps : proof := (Unfold k17 (Unfold k13 (Unfold k15 (Split k2 (Unfold k12 (Clear k7 e z1 z1 e e q_m1_z1k2 (Clear k14 e z1 z1 e e q_z1_z1k2 (Combine false GT z1 e e q_m2 (r unit e l16 (r q_m1 e l18 n)) (Absurd k20))))) (Unfold k14 (Clear k12 e z1 z1 e e q_z1_z1k2 (Clear k16 l18 z1 z1 e l18 q_z1k2k11_m1k7_z1k11 (Split k20 (Unfold k11 (Unfold k26 (Clear k4 e z1 z1 e e q_z1k2 (Clear k28 l32 z1 z1 l32 e q_z1k2k2k17_z1k2k4k13_m1k2k13 (Clear k7 e z1 z1 e e q_m1_z1k2 (Clear k6 l32 z1 z1 e e q_z1k15_m1k17 (Clear k8 e z1 z1 e e q_z1_z1k2 (Clear k10 l40 z1 z1 e l40 q_z1k2k15_z1k4k7_m1k7_z1k15 (Clear k5 e z1 z1 e e q_z1k7_m1k11_m1k13 (Clear k9 e z1 z1 e e q_m1_z1k4 (Combine true GT z1 e e o (w q_z2 e e k34 (w unit e l36 k34 (w q_z1k2k2_z1k2k2k2 e e k38 (w q_m1k2k2 e e k42 (w q_m1k2_m1k2k2_z1k2k2k4_z1k2k4 e e k44 (w unit e l46 k22 (w unit e l36_46 k22 n))))))) (Absurd k48)))))))))))) (Clear k9 e z1 z1 e e q_m1_z1k4 (Clear k8 e z1 z1 e e q_z1_z1k2 (Clear k10 l26 z1 z1 e l26 q_z1k2k15_z1k4k7_m1k7_z1k15 (Unfold k11 (Unfold k32 (Clear k4 e z1 z1 e e q_z1k2 (Clear k30 l38 z1 z1 e e q_z1k4k11_m1k11_z1k17 (Clear k7 e z1 z1 e e q_m1_z1k2 (Clear k6 l38 z1 z1 e e q_z1k15_m1k17 (Combine true GT z1 e e o (w unit e l24 k22 (w q_m1 e e k28 (w q_z2 e e k40 (w unit e l42 k40 (w q_z1_z1k2 e e k44 n))))) (Absurd k46))))))))))))))))))).
Lemma compute_optimal_claim_best_size_checked : refutes compute_optimal_claim_best_size_laws compute_optimal_claim_best_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_best_size :
  forall (a b : R) (C D N_p S loss : order),
  (C ~~ (N_p ** S)) -> (* cost *)
  (1 < a) -> (* domain(a) *)
  (1 < b) -> (* domain(b) *)
  (a <> 0 /\ loss ~~ (largest (N_p ^^ (1 + ((-1) * b))) [(S ^^ ((1 + ((-1) * b)) / a))])) -> (* error *)
  (forall loss' N_p' S' : order, (a <> 0 /\ loss' ~~ (largest (N_p' ^^ (1 + ((-1) * b))) [(S' ^^ ((1 + ((-1) * b)) / a))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  ((1 + a) <> 0 /\ N_p ~~ (C ^^ (1 / (1 + a)))).
Proof.
intros a b C D N_p S loss given_1 given_2 given_3 given_4 given_5.
pose proof (compute_optimal_law a b C D N_p S loss given_1 given_2 given_4 given_5) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ (1 + ((-1) * b))) [(S ^^ ((1 + ((-1) * b)) / a))])).
generalize given_1, given_2, given_3, (largest_spec [(S ^^ ((1 + ((-1) * b)) / a))] (N_p ^^ (1 + ((-1) * b)))), given_4, lemma_1, refuted.
exact_no_check (refute [a; b] [C; D; N_p; S; loss; value_1] compute_optimal_claim_best_size_laws compute_optimal_claim_best_size_steps compute_optimal_claim_best_size_checked).
Qed.

(* compute-optimal, claim: loss ~ C^(-(b-1)/(1+a)) *)
Definition compute_optimal_claim_best_loss_laws : list law := [(Number GT (NVar k1) (NInt z1)); (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NAdd (NInt z1) (NVar k1)))))); (Not (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NAdd (NVar k2) (NInt m1))) (NAdd (NInt z1) (NVar k1)))))))].
Definition compute_optimal_claim_best_loss_steps : proof := (Unfold k9 (Unfold k7 (Split k2 (Unfold k8 (Clear k5 e z1 z1 e e q_m1_z1k2 (Clear k10 e z1 z1 e e q_z1_z1k2 (Combine false GT z1 e e q_m2 (r unit e l12 (r q_m1 e l14 n)) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1_z1k2 (Clear k12 l14 z1 z1 e l14 q_z1k2k15_z1k4k7_m1k7_z1k15 (Split k16 (Clear k4 e z1 z1 e e q_z1_z1k2 (Clear k6 l20 z1 z1 e l20 q_z1k2k15_z1k4k7_m1k7_z1k15 (Combine true GT z1 e e o (w unit e e k18 (w q_m1 e e k22 n)) (Absurd k24)))) (Clear k4 e z1 z1 e e q_z1_z1k2 (Clear k6 l20 z1 z1 e l20 q_z1k2k15_z1k4k7_m1k7_z1k15 (Combine true GT z1 e e o (w unit e e k18 (w unit e e k22 n)) (Absurd k24))))))))))).
Lemma compute_optimal_claim_best_loss_checked : refutes compute_optimal_claim_best_loss_laws compute_optimal_claim_best_loss_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_best_loss :
  forall (a b : R) (C D N_p S loss : order),
  (1 < a) -> (* domain(a) *)
  (C ~~ (N_p ** S)) -> (* cost *)
  (a <> 0 /\ loss ~~ (largest (N_p ^^ (1 + ((-1) * b))) [(S ^^ ((1 + ((-1) * b)) / a))])) -> (* error *)
  (forall loss' N_p' S' : order, (a <> 0 /\ loss' ~~ (largest (N_p' ^^ (1 + ((-1) * b))) [(S' ^^ ((1 + ((-1) * b)) / a))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  ((1 + a) <> 0 /\ loss ~~ (C ^^ (((-1) * (b + (-1))) / (1 + a)))).
Proof.
intros a b C D N_p S loss given_1 given_2 given_3 given_4.
pose proof (compute_optimal_law a b C D N_p S loss given_2 given_1 given_3 given_4) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, lemma_1, refuted.
exact_no_check (refute [a; b] [C; D; N_p; S; loss] compute_optimal_claim_best_loss_laws compute_optimal_claim_best_loss_steps compute_optimal_claim_best_loss_checked).
Qed.
