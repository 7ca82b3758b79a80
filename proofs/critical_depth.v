(* Theory critical-depth: 38 theorems; 0 left out.
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
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m3 : Z := (-3)%Z.
Definition m4 : Z := (-4)%Z.
Definition m63 : Z := (-63)%Z.
Definition m99 : Z := (-99)%Z.
Definition m133 : Z := (-133)%Z.
Definition m200 : Z := (-200)%Z.
Definition m1000 : Z := (-1000)%Z.
Definition m1259 : Z := (-1259)%Z.
Definition m2000 : Z := (-2000)%Z.
Definition m125000 : Z := (-125000)%Z.
Definition m595350 : Z := (-595350)%Z.
Definition m1259921 : Z := (-1259921)%Z.
Definition m3777000000 : Z := (-3777000000)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.
Definition z4 : Z := (4)%Z.
Definition z8 : Z := (8)%Z.
Definition z10 : Z := (10)%Z.
Definition z13 : Z := (13)%Z.
Definition z37 : Z := (37)%Z.
Definition z40 : Z := (40)%Z.
Definition z47 : Z := (47)%Z.
Definition z50 : Z := (50)%Z.
Definition z63 : Z := (63)%Z.
Definition z67 : Z := (67)%Z.
Definition z94 : Z := (94)%Z.
Definition z99 : Z := (99)%Z.
Definition z100 : Z := (100)%Z.
Definition z101 : Z := (101)%Z.
Definition z200 : Z := (200)%Z.
Definition z741 : Z := (741)%Z.
Definition z1259 : Z := (1259)%Z.
Definition z2000 : Z := (2000)%Z.
Definition z10201 : Z := (10201)%Z.
Definition z18900 : Z := (18900)%Z.
Definition z40000 : Z := (40000)%Z.
Definition z259921 : Z := (259921)%Z.
Definition z472500 : Z := (472500)%Z.
Definition z500000 : Z := (500000)%Z.
Definition z629961 : Z := (629961)%Z.
Definition z1000000 : Z := (1000000)%Z.
Definition z1259921 : Z := (1259921)%Z.
Definition z4383021 : Z := (4383021)%Z.
Definition z7554000 : Z := (7554000)%Z.
Definition z8766042 : Z := (8766042)%Z.
Definition z235263700 : Z := (235263700)%Z.
Definition z237616337 : Z := (237616337)%Z.
Definition z407019900 : Z := (407019900)%Z.
Definition z1000000000 : Z := (1000000000)%Z.
Definition z4755243000 : Z := (4755243000)%Z.
Definition z12497480000 : Z := (12497480000)%Z.
Definition l10 : list positive := (v k10 e).
Definition l10_10 : list positive := (v k10 (v k10 e)).
Definition l10_10_10 : list positive := (v k10 (v k10 (v k10 e))).
Definition l10_8 : list positive := (v k10 (v k8 e)).
Definition l12 : list positive := (v k12 e).
Definition l12_10 : list positive := (v k12 (v k10 e)).
Definition l14 : list positive := (v k14 e).
Definition l14_12 : list positive := (v k14 (v k12 e)).
Definition l16 : list positive := (v k16 e).
Definition l16_14 : list positive := (v k16 (v k14 e)).
Definition l16_16_16 : list positive := (v k16 (v k16 (v k16 e))).
Definition l18 : list positive := (v k18 e).
Definition l2 : list positive := (v k2 e).
Definition l20 : list positive := (v k20 e).
Definition l20_20 : list positive := (v k20 (v k20 e)).
Definition l20_20_20 : list positive := (v k20 (v k20 (v k20 e))).
Definition l20_22 : list positive := (v k20 (v k22 e)).
Definition l22 : list positive := (v k22 e).
Definition l22_12 : list positive := (v k22 (v k12 e)).
Definition l22_22_22 : list positive := (v k22 (v k22 (v k22 e))).
Definition l24 : list positive := (v k24 e).
Definition l24_24 : list positive := (v k24 (v k24 e)).
Definition l24_24_24 : list positive := (v k24 (v k24 (v k24 e))).
Definition l24_28 : list positive := (v k24 (v k28 e)).
Definition l24_32 : list positive := (v k24 (v k32 e)).
Definition l26 : list positive := (v k26 e).
Definition l28_32 : list positive := (v k28 (v k32 e)).
Definition l30 : list positive := (v k30 e).
Definition l32 : list positive := (v k32 e).
Definition l32_32_32 : list positive := (v k32 (v k32 (v k32 e))).
Definition l34 : list positive := (v k34 e).
Definition l34_32 : list positive := (v k34 (v k32 e)).
Definition l36 : list positive := (v k36 e).
Definition l36_20 : list positive := (v k36 (v k20 e)).
Definition l36_34_32 : list positive := (v k36 (v k34 (v k32 e))).
Definition l36_38 : list positive := (v k36 (v k38 e)).
Definition l38 : list positive := (v k38 e).
Definition l4 : list positive := (v k4 e).
Definition l40 : list positive := (v k40 e).
Definition l42 : list positive := (v k42 e).
Definition l6 : list positive := (v k6 e).
Definition l8 : list positive := (v k8 e).
Definition l8_8 : list positive := (v k8 (v k8 e)).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m125000k4k4k4 : polynomial := (t m125000 (v k4 (v k4 (v k4 e))) o).
Definition q_m1259921_z1000000k2 : polynomial := (t m1259921 e (t z1000000 (v k2 e) o)).
Definition q_m1259k4 : polynomial := (t m1259 (v k4 e) o).
Definition q_m1_m1k2 : polynomial := (t m1 e (t m1 (v k2 e) o)).
Definition q_m1_m1k6 : polynomial := (t m1 e (t m1 (v k6 e) o)).
Definition q_m1_z1k4 : polynomial := (t m1 e (t z1 (v k4 e) o)).
Definition q_m1k13 : polynomial := (t m1 (v k13 e) o).
Definition q_m1k15 : polynomial := (t m1 (v k15 e) o).
Definition q_m1k15_z1k17 : polynomial := (t m1 (v k15 e) (t z1 (v k17 e) o)).
Definition q_m1k19_z1k21 : polynomial := (t m1 (v k19 e) (t z1 (v k21 e) o)).
Definition q_m1k21 : polynomial := (t m1 (v k21 e) o).
Definition q_m1k2_z1k6 : polynomial := (t m1 (v k2 e) (t z1 (v k6 e) o)).
Definition q_m1k2_z1k8 : polynomial := (t m1 (v k2 e) (t z1 (v k8 e) o)).
Definition q_m1k2k15_z1k7 : polynomial := (t m1 (v k2 (v k15 e)) (t z1 (v k7 e) o)).
Definition q_m1k6_z1k8 : polynomial := (t m1 (v k6 e) (t z1 (v k8 e) o)).
Definition q_m1k6k15_z1k9 : polynomial := (t m1 (v k6 (v k15 e)) (t z1 (v k9 e) o)).
Definition q_m1k7_z1k11_m1k15 : polynomial := (t m1 (v k7 e) (t z1 (v k11 e) (t m1 (v k15 e) o))).
Definition q_m1k7_z1k13_m2k15 : polynomial := (t m1 (v k7 e) (t z1 (v k13 e) (t m2 (v k15 e) o))).
Definition q_m1k7_z1k9 : polynomial := (t m1 (v k7 e) (t z1 (v k9 e) o)).
Definition q_m1k9_z1k11_m1k15 : polynomial := (t m1 (v k9 e) (t z1 (v k11 e) (t m1 (v k15 e) o))).
Definition q_m2 : polynomial := (t m2 e o).
Definition q_m2000k4k4_z1259k4k4k4k4 : polynomial := (t m2000 (v k4 (v k4 e)) (t z1259 (v k4 (v k4 (v k4 (v k4 e)))) o)).
Definition q_m200k4k4k4_z101k4k4k4k4k4k4 : polynomial := (t m200 (v k4 (v k4 (v k4 e))) (t z101 (v k4 (v k4 (v k4 (v k4 (v k4 (v k4 e)))))) o)).
Definition q_m2_m1k2 : polynomial := (t m2 e (t m1 (v k2 e) o)).
Definition q_m2_m1k4k4k4 : polynomial := (t m2 e (t m1 (v k4 (v k4 (v k4 e))) o)).
Definition q_m2_m1k6 : polynomial := (t m2 e (t m1 (v k6 e) o)).
Definition q_m2_z1k2k2k2 : polynomial := (t m2 e (t z1 (v k2 (v k2 (v k2 e))) o)).
Definition q_m2_z1k4k4k4 : polynomial := (t m2 e (t z1 (v k4 (v k4 (v k4 e))) o)).
Definition q_m2k19_z1k21 : polynomial := (t m2 (v k19 e) (t z1 (v k21 e) o)).
Definition q_m3 : polynomial := (t m3 e o).
Definition q_m3777000000k4k4 : polynomial := (t m3777000000 (v k4 (v k4 e)) o).
Definition q_m4 : polynomial := (t m4 e o).
Definition q_m4_z1k2k2k2k2k2k2 : polynomial := (t m4 e (t z1 (v k2 (v k2 (v k2 (v k2 (v k2 (v k2 e)))))) o)).
Definition q_m4_z1k4k4k4k4k4k4 : polynomial := (t m4 e (t z1 (v k4 (v k4 (v k4 (v k4 (v k4 (v k4 e)))))) o)).
Definition q_m595350k4 : polynomial := (t m595350 (v k4 e) o).
Definition q_m63k4_z50k4k4 : polynomial := (t m63 (v k4 e) (t z50 (v k4 (v k4 e)) o)).
Definition q_z1000000 : polynomial := (t z1000000 e o).
Definition q_z1000000000k4k4k4 : polynomial := (t z1000000000 (v k4 (v k4 (v k4 e))) o).
Definition q_z100k4k4_m63k4k4k4k4 : polynomial := (t z100 (v k4 (v k4 e)) (t m63 (v k4 (v k4 (v k4 (v k4 e)))) o)).
Definition q_z10201 : polynomial := (t z10201 e o).
Definition q_z12497480000 : polynomial := (t z12497480000 e o).
Definition q_z1259k4_m1000k4k4 : polynomial := (t z1259 (v k4 e) (t m1000 (v k4 (v k4 e)) o)).
Definition q_z18900 : polynomial := (t z18900 e o).
Definition q_z1_m1k2 : polynomial := (t z1 e (t m1 (v k2 e) o)).
Definition q_z1_z1k2 : polynomial := (t z1 e (t z1 (v k2 e) o)).
Definition q_z1_z1k6 : polynomial := (t z1 e (t z1 (v k6 e) o)).
Definition q_z1k11_m1k15 : polynomial := (t z1 (v k11 e) (t m1 (v k15 e) o)).
Definition q_z1k11_z1k21 : polynomial := (t z1 (v k11 e) (t z1 (v k21 e) o)).
Definition q_z1k13 : polynomial := (t z1 (v k13 e) o).
Definition q_z1k13_z2k21 : polynomial := (t z1 (v k13 e) (t z2 (v k21 e) o)).
Definition q_z1k13_z3k21 : polynomial := (t z1 (v k13 e) (t z3 (v k21 e) o)).
Definition q_z1k13_z4k21 : polynomial := (t z1 (v k13 e) (t z4 (v k21 e) o)).
Definition q_z1k17_z2k19 : polynomial := (t z1 (v k17 e) (t z2 (v k19 e) o)).
Definition q_z1k2 : polynomial := (t z1 (v k2 e) o).
Definition q_z1k21 : polynomial := (t z1 (v k21 e) o).
Definition q_z1k2_m1k6 : polynomial := (t z1 (v k2 e) (t m1 (v k6 e) o)).
Definition q_z1k2_m1k8 : polynomial := (t z1 (v k2 e) (t m1 (v k8 e) o)).
Definition q_z1k2k13_z1k2k21_z1k13_z2k21 : polynomial := (t z1 (v k2 (v k13 e)) (t z1 (v k2 (v k21 e)) (t z1 (v k13 e) (t z2 (v k21 e) o)))).
Definition q_z1k2k21_z1k6k13_z1k13_z2k21 : polynomial := (t z1 (v k2 (v k21 e)) (t z1 (v k6 (v k13 e)) (t z1 (v k13 e) (t z2 (v k21 e) o)))).
Definition q_z1k2k21_z1k8k13_z1k13_z2k21 : polynomial := (t z1 (v k2 (v k21 e)) (t z1 (v k8 (v k13 e)) (t z1 (v k13 e) (t z2 (v k21 e) o)))).
Definition q_z1k4 : polynomial := (t z1 (v k4 e) o).
Definition q_z1k4k4 : polynomial := (t z1 (v k4 (v k4 e)) o).
Definition q_z1k4k4k4 : polynomial := (t z1 (v k4 (v k4 (v k4 e))) o).
Definition q_z1k6_m1k8 : polynomial := (t z1 (v k6 e) (t m1 (v k8 e) o)).
Definition q_z1k7 : polynomial := (t z1 (v k7 e) o).
Definition q_z1k7_m1k15 : polynomial := (t z1 (v k7 e) (t m1 (v k15 e) o)).
Definition q_z1k7_m1k9 : polynomial := (t z1 (v k7 e) (t m1 (v k9 e) o)).
Definition q_z2 : polynomial := (t z2 e o).
Definition q_z200k4k4_m133k4k4k4k4 : polynomial := (t z200 (v k4 (v k4 e)) (t m133 (v k4 (v k4 (v k4 (v k4 e)))) o)).
Definition q_z200k4k4k4_m99k4k4k4k4k4k4 : polynomial := (t z200 (v k4 (v k4 (v k4 e))) (t m99 (v k4 (v k4 (v k4 (v k4 (v k4 (v k4 e)))))) o)).
Definition q_z235263700 : polynomial := (t z235263700 e o).
Definition q_z237616337 : polynomial := (t z237616337 e o).
Definition q_z259921 : polynomial := (t z259921 e o).
Definition q_z2_m1k4k4k4 : polynomial := (t z2 e (t m1 (v k4 (v k4 (v k4 e))) o)).
Definition q_z2_z1k2 : polynomial := (t z2 e (t z1 (v k2 e) o)).
Definition q_z2_z1k4k4k4 : polynomial := (t z2 e (t z1 (v k4 (v k4 (v k4 e))) o)).
Definition q_z2_z1k6 : polynomial := (t z2 e (t z1 (v k6 e) o)).
Definition q_z2k13_z3k21 : polynomial := (t z2 (v k13 e) (t z3 (v k21 e) o)).
Definition q_z3 : polynomial := (t z3 e o).
Definition q_z3k11_m2k13 : polynomial := (t z3 (v k11 e) (t m2 (v k13 e) o)).
Definition q_z4 : polynomial := (t z4 e o).
Definition q_z407019900 : polynomial := (t z407019900 e o).
Definition q_z4383021 : polynomial := (t z4383021 e o).
Definition q_z47 : polynomial := (t z47 e o).
Definition q_z472500k4k4 : polynomial := (t z472500 (v k4 (v k4 e)) o).
Definition q_z4755243000k4 : polynomial := (t z4755243000 (v k4 e) o).
Definition q_z63k4 : polynomial := (t z63 (v k4 e) o).
Definition q_z7554000 : polynomial := (t z7554000 e o).
Definition q_z8766042 : polynomial := (t z8766042 e o).
Definition q_z8_z4k2k2k2_m2k2k2k2k2k2k2_m1k2k2k2k2k2k2k2k2k2 : polynomial := (t z8 e (t z4 (v k2 (v k2 (v k2 e))) (t m2 (v k2 (v k2 (v k2 (v k2 (v k2 (v k2 e)))))) (t m1 (v k2 (v k2 (v k2 (v k2 (v k2 (v k2 (v k2 (v k2 (v k2 e))))))))) o)))).
Definition q_z94 : polynomial := (t z94 e o).

(* structural, model: structural can hold *)
Definition structural_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Number GE (NInt z1) (NInt z0)); (Number GT (NInt z2) (NInt z1)); (Number GE (NInt z1) (NInt z0)); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z3))) (TRaised (TVar k2) (NInt z0))))].
Lemma structural_model_hold : all_decided structural_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem structural_model :
  exists (delta g gamma : R) (L N N_p N_w loss : order),
  (L ~~ N_w) /\ (* A2 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* A3 *)
  (loss ~~ (N ^^ (-1))) /\ (* H *)
  (N ~~ (N_w ** L)) /\ (* R1 *)
  (0 <= delta) /\ (* domain(delta) *)
  (1 < g) /\ (* domain(g) *)
  (0 <= gamma) /\ (* domain(gamma) *)
  (power one < power L) /\ (* trend(L) *)
  (power one < power N) /\ (* trend(N) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, 2, 1, ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (2 / 3)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-2) / 3)) ** (log_scale ^^ 0)).
exact_no_check (hold structural_model_laws structural_model_hold).
Qed.

(* structural, claim: loss ~ N_p^(-2/3) *)
Definition structural_claim_structural_law_laws : list law := [(Order EQ (TVar k3) (TVar k7)); (Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k3))); (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))); (Order EQ (TVar k5) (TTimes (TVar k7) (TVar k3))); (Not (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m2) (NInt z3)))))].
Definition structural_claim_structural_law_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z3 e e q_z2k13_z3k21 (Split k6 (Clear k7 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k5 e z1 z1 e e q_z1k7_m1k15 (Clear k11 e z1 z1 e e q_m1k7_z1k11_m1k15 (Clear k9 e z1 z1 e e q_z1k11_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w q_m2 e e k10 (w unit e e k12 (w q_z3 e e k14 (w q_m3 e e k16 n))))) (Absurd k18)))))) (Clear k7 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k5 e z1 z1 e e q_z1k7_m1k15 (Clear k11 e z1 z1 e e q_m1k7_z1k11_m1k15 (Clear k9 e z1 z1 e e q_z1k11_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w q_z2 e e k10 (w q_m1 e e k12 (w q_m3 e e k14 (w q_z3 e e k16 n))))) (Absurd k18)))))))))).
Lemma structural_claim_structural_law_checked : refutes structural_claim_structural_law_laws structural_claim_structural_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem structural_claim_structural_law :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (L ~~ N_w) -> (* A2 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  (loss ~~ (N ^^ (-1))) -> (* H *)
  (N ~~ (N_w ** L)) -> (* R1 *)
  (loss ~~ (N_p ^^ ((-2) / 3))).
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] structural_claim_structural_law_laws structural_claim_structural_law_steps structural_claim_structural_law_checked).
Qed.

(* structural, claim: N ~ N_p^(2/3) *)
Definition structural_claim_structural_resource_laws : list law := [(Order EQ (TVar k3) (TVar k7)); (Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k3))); (Order EQ (TVar k5) (TTimes (TVar k7) (TVar k3))); (Not (Order EQ (TVar k5) (TRaised (TVar k6) (NDiv (NInt z2) (NInt z3)))))].
Definition structural_claim_structural_resource_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z3 e e q_z3k11_m2k13 (Split k6 (Clear k7 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k5 e z1 z1 e e q_z1k7_m1k15 (Clear k9 e z1 z1 e e q_m1k7_z1k11_m1k15 (Combine true GT z1 e e o (w unit e e k8 (w q_z2 e e k10 (w q_m1 e e k12 (w q_m3 e e k14 n)))) (Absurd k16))))) (Clear k7 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k5 e z1 z1 e e q_z1k7_m1k15 (Clear k9 e z1 z1 e e q_m1k7_z1k11_m1k15 (Combine true GT z1 e e o (w unit e e k8 (w q_m2 e e k10 (w unit e e k12 (w q_z3 e e k14 n)))) (Absurd k16))))))))).
Lemma structural_claim_structural_resource_checked : refutes structural_claim_structural_resource_laws structural_claim_structural_resource_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem structural_claim_structural_resource :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (L ~~ N_w) -> (* A2 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  (N ~~ (N_w ** L)) -> (* R1 *)
  (N ~~ (N_p ^^ (2 / 3))).
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] structural_claim_structural_resource_laws structural_claim_structural_resource_steps structural_claim_structural_resource_checked).
Qed.

(* structural, law: loss ~ N_p^(-2/3) *)
Definition structural_law_laws : list law := [(Order EQ (TVar k3) (TVar k7)); (Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k3))); (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))); (Order EQ (TVar k5) (TTimes (TVar k7) (TVar k3))); (Not (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m2) (NInt z3)))))].
Definition structural_law_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z3 e e q_z2k13_z3k21 (Split k6 (Clear k7 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k5 e z1 z1 e e q_z1k7_m1k15 (Clear k11 e z1 z1 e e q_m1k7_z1k11_m1k15 (Clear k9 e z1 z1 e e q_z1k11_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w q_m2 e e k10 (w unit e e k12 (w q_z3 e e k14 (w q_m3 e e k16 n))))) (Absurd k18)))))) (Clear k7 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k5 e z1 z1 e e q_z1k7_m1k15 (Clear k11 e z1 z1 e e q_m1k7_z1k11_m1k15 (Clear k9 e z1 z1 e e q_z1k11_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w q_z2 e e k10 (w q_m1 e e k12 (w q_m3 e e k14 (w q_z3 e e k16 n))))) (Absurd k18)))))))))).
Lemma structural_law_checked : refutes structural_law_laws structural_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem structural_law :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (L ~~ N_w) -> (* A2 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  (loss ~~ (N ^^ (-1))) -> (* H *)
  (N ~~ (N_w ** L)) -> (* R1 *)
  (loss ~~ (N_p ^^ ((-2) / 3))).
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] structural_law_laws structural_law_steps structural_law_checked).
Qed.

(* redundancy, model: redundancy can hold *)
Definition redundancy_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1))); (Number GE (NInt z1) (NInt z0)); (Number GT (NInt z2) (NInt z1)); (Number GE (NInt z1) (NInt z0)); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))].
Lemma redundancy_model_hold : all_decided redundancy_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem redundancy_model :
  exists (delta g gamma : R) (L N N_p N_w loss : order),
  (N ~~ N_w) /\ (* A1 *)
  (L ~~ N_w) /\ (* A2 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* A3 *)
  (loss ~~ (N ^^ (-1))) /\ (* H *)
  (0 <= delta) /\ (* domain(delta) *)
  (1 < g) /\ (* domain(g) *)
  (0 <= gamma) /\ (* domain(gamma) *)
  (power one < power L) /\ (* trend(L) *)
  (power one < power N) /\ (* trend(N) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, 2, 1, ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)).
exact_no_check (hold redundancy_model_laws redundancy_model_hold).
Qed.

(* redundancy, claim: loss ~ N_p^(-1/3) *)
Definition redundancy_claim_redundancy_law_laws : list law := [(Order EQ (TVar k5) (TVar k7)); (Order EQ (TVar k3) (TVar k7)); (Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k3))); (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))); (Not (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z3)))))].
Definition redundancy_claim_redundancy_law_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z3 e e q_z1k13_z3k21 (Split k6 (Clear k11 e z1 z1 e e q_z1k11_z1k21 (Clear k5 e z1 z1 e e q_z1k11_m1k15 (Clear k9 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k7 e z1 z1 e e q_z1k7_m1k15 (Combine true GT z1 e e o (w unit e e k8 (w q_m3 e e k10 (w q_z3 e e k12 (w q_m1 e e k14 (w q_m1 e e k16 n))))) (Absurd k18)))))) (Clear k11 e z1 z1 e e q_z1k11_z1k21 (Clear k5 e z1 z1 e e q_z1k11_m1k15 (Clear k9 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k7 e z1 z1 e e q_z1k7_m1k15 (Combine true GT z1 e e o (w unit e e k8 (w q_z3 e e k10 (w q_m3 e e k12 (w unit e e k14 (w unit e e k16 n))))) (Absurd k18)))))))))).
Lemma redundancy_claim_redundancy_law_checked : refutes redundancy_claim_redundancy_law_laws redundancy_claim_redundancy_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem redundancy_claim_redundancy_law :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (N ~~ N_w) -> (* A1 *)
  (L ~~ N_w) -> (* A2 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  (loss ~~ (N ^^ (-1))) -> (* H *)
  (loss ~~ (N_p ^^ ((-1) / 3))).
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] redundancy_claim_redundancy_law_laws redundancy_claim_redundancy_law_steps redundancy_claim_redundancy_law_checked).
Qed.

(* redundancy, law: loss ~ N_p^(-1/3) *)
Definition redundancy_law_laws : list law := [(Order EQ (TVar k5) (TVar k7)); (Order EQ (TVar k3) (TVar k7)); (Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k3))); (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))); (Not (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z3)))))].
Definition redundancy_law_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z3 e e q_z1k13_z3k21 (Split k6 (Clear k11 e z1 z1 e e q_z1k11_z1k21 (Clear k5 e z1 z1 e e q_z1k11_m1k15 (Clear k9 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k7 e z1 z1 e e q_z1k7_m1k15 (Combine true GT z1 e e o (w unit e e k8 (w q_m3 e e k10 (w q_z3 e e k12 (w q_m1 e e k14 (w q_m1 e e k16 n))))) (Absurd k18)))))) (Clear k11 e z1 z1 e e q_z1k11_z1k21 (Clear k5 e z1 z1 e e q_z1k11_m1k15 (Clear k9 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k7 e z1 z1 e e q_z1k7_m1k15 (Combine true GT z1 e e o (w unit e e k8 (w q_z3 e e k10 (w q_m3 e e k12 (w unit e e k14 (w unit e e k16 n))))) (Absurd k18)))))))))).
Lemma redundancy_law_checked : refutes redundancy_law_laws redundancy_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem redundancy_law :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (N ~~ N_w) -> (* A1 *)
  (L ~~ N_w) -> (* A2 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  (loss ~~ (N ^^ (-1))) -> (* H *)
  (loss ~~ (N_p ^^ ((-1) / 3))).
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] redundancy_law_laws redundancy_law_steps redundancy_law_checked).
Qed.

(* width-only, model: width-only can hold *)
Definition width_only_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt m1))); (Number GE (NInt z1) (NInt z0)); (Number GT (NInt z2) (NInt z1)); (Number GE (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))].
Lemma width_only_model_hold : all_decided width_only_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem width_only_model :
  exists (delta g gamma : R) (L N N_p N_w loss : order),
  (N ~~ N_w) /\ (* A1 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* A3 *)
  (loss ~~ (N ^^ (-1))) /\ (* H *)
  (0 <= delta) /\ (* domain(delta) *)
  (1 < g) /\ (* domain(g) *)
  (0 <= gamma) /\ (* domain(gamma) *)
  (L ~~ one) /\ (* trend(L) *)
  (power one < power N) /\ (* trend(N) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, 2, 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)).
exact_no_check (hold width_only_model_laws width_only_model_hold).
Qed.

(* width-only, claim: loss ~ N_p^(-1/2) *)
Definition width_only_claim_width_only_law_laws : list law := [(Order EQ (TVar k5) (TVar k7)); (Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k3))); (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))); (Order EQ (TVar k3) TOne); (Not (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z2)))))].
Definition width_only_claim_width_only_law_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z2 e e q_z1k13_z2k21 (Split k6 (Clear k9 e z1 z1 e e q_z1k11_z1k21 (Clear k5 e z1 z1 e e q_z1k11_m1k15 (Clear k11 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k13_m2k15 (Combine true GT z1 e e o (w unit e e k8 (w q_m2 e e k10 (w q_z2 e e k12 (w q_m1 e e k14 (w q_m1 e e k16 n))))) (Absurd k18)))))) (Clear k9 e z1 z1 e e q_z1k11_z1k21 (Clear k5 e z1 z1 e e q_z1k11_m1k15 (Clear k11 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k13_m2k15 (Combine true GT z1 e e o (w unit e e k8 (w q_z2 e e k10 (w q_m2 e e k12 (w unit e e k14 (w unit e e k16 n))))) (Absurd k18)))))))))).
Lemma width_only_claim_width_only_law_checked : refutes width_only_claim_width_only_law_laws width_only_claim_width_only_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem width_only_claim_width_only_law :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (N ~~ N_w) -> (* A1 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  (loss ~~ (N ^^ (-1))) -> (* H *)
  (L ~~ one) -> (* trend(L) *)
  (loss ~~ (N_p ^^ ((-1) / 2))).
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] width_only_claim_width_only_law_laws width_only_claim_width_only_law_steps width_only_claim_width_only_law_checked).
Qed.

(* width-only, law: loss ~ N_p^(-1/2) *)
Definition width_only_law_laws : list law := [(Order EQ (TVar k5) (TVar k7)); (Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k3))); (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))); (Order EQ (TVar k3) TOne); (Not (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z2)))))].
Definition width_only_law_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z2 e e q_z1k13_z2k21 (Split k6 (Clear k9 e z1 z1 e e q_z1k11_z1k21 (Clear k5 e z1 z1 e e q_z1k11_m1k15 (Clear k11 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k13_m2k15 (Combine true GT z1 e e o (w unit e e k8 (w q_m2 e e k10 (w q_z2 e e k12 (w q_m1 e e k14 (w q_m1 e e k16 n))))) (Absurd k18)))))) (Clear k9 e z1 z1 e e q_z1k11_z1k21 (Clear k5 e z1 z1 e e q_z1k11_m1k15 (Clear k11 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k13_m2k15 (Combine true GT z1 e e o (w unit e e k8 (w q_z2 e e k10 (w q_m2 e e k12 (w unit e e k14 (w unit e e k16 n))))) (Absurd k18)))))))))).
Lemma width_only_law_checked : refutes width_only_law_laws width_only_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem width_only_law :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (N ~~ N_w) -> (* A1 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  (loss ~~ (N ^^ (-1))) -> (* H *)
  (L ~~ one) -> (* trend(L) *)
  (loss ~~ (N_p ^^ ((-1) / 2))).
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] width_only_law_laws width_only_law_steps width_only_law_checked).
Qed.

(* width-only-structural, model: width-only-structural can hold *)
Definition width_only_structural_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt m1))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Number GE (NInt z1) (NInt z0)); (Number GT (NInt z2) (NInt z1)); (Number GE (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))].
Lemma width_only_structural_model_hold : all_decided width_only_structural_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem width_only_structural_model :
  exists (delta g gamma : R) (L N N_p N_w loss : order),
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* A3 *)
  (loss ~~ (N ^^ (-1))) /\ (* H *)
  (N ~~ (N_w ** L)) /\ (* R1 *)
  (0 <= delta) /\ (* domain(delta) *)
  (1 < g) /\ (* domain(g) *)
  (0 <= gamma) /\ (* domain(gamma) *)
  (L ~~ one) /\ (* trend(L) *)
  (power one < power N) /\ (* trend(N) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, 2, 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)).
exact_no_check (hold width_only_structural_model_laws width_only_structural_model_hold).
Qed.

(* width-only-structural, claim: loss ~ N_p^(-1/2) *)
Definition width_only_structural_claim_same_exponent_laws : list law := [(Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k3))); (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))); (Order EQ (TVar k5) (TTimes (TVar k7) (TVar k3))); (Order EQ (TVar k3) TOne); (Not (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z2)))))].
Definition width_only_structural_claim_same_exponent_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z2 e e q_z1k13_z2k21 (Split k6 (Clear k11 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k9 e z1 z1 e e q_m1k7_z1k11_m1k15 (Clear k7 e z1 z1 e e q_z1k11_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w q_m1 e e k12 (w q_z2 e e k14 (w q_m2 e e k16 n))))) (Absurd k18)))))) (Clear k11 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k9 e z1 z1 e e q_m1k7_z1k11_m1k15 (Clear k7 e z1 z1 e e q_z1k11_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w unit e e k12 (w q_m2 e e k14 (w q_z2 e e k16 n))))) (Absurd k18)))))))))).
Lemma width_only_structural_claim_same_exponent_checked : refutes width_only_structural_claim_same_exponent_laws width_only_structural_claim_same_exponent_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem width_only_structural_claim_same_exponent :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  (loss ~~ (N ^^ (-1))) -> (* H *)
  (N ~~ (N_w ** L)) -> (* R1 *)
  (L ~~ one) -> (* trend(L) *)
  (loss ~~ (N_p ^^ ((-1) / 2))).
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] width_only_structural_claim_same_exponent_laws width_only_structural_claim_same_exponent_steps width_only_structural_claim_same_exponent_checked).
Qed.

(* width-only-structural, law: loss ~ N_p^(-1/2) *)
Definition width_only_structural_law_laws : list law := [(Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k3))); (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))); (Order EQ (TVar k5) (TTimes (TVar k7) (TVar k3))); (Order EQ (TVar k3) TOne); (Not (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z2)))))].
Definition width_only_structural_law_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z2 e e q_z1k13_z2k21 (Split k6 (Clear k11 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k9 e z1 z1 e e q_m1k7_z1k11_m1k15 (Clear k7 e z1 z1 e e q_z1k11_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w q_m1 e e k12 (w q_z2 e e k14 (w q_m2 e e k16 n))))) (Absurd k18)))))) (Clear k11 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k9 e z1 z1 e e q_m1k7_z1k11_m1k15 (Clear k7 e z1 z1 e e q_z1k11_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w unit e e k12 (w q_m2 e e k14 (w q_z2 e e k16 n))))) (Absurd k18)))))))))).
Lemma width_only_structural_law_checked : refutes width_only_structural_law_laws width_only_structural_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem width_only_structural_law :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  (loss ~~ (N ^^ (-1))) -> (* H *)
  (N ~~ (N_w ** L)) -> (* R1 *)
  (L ~~ one) -> (* trend(L) *)
  (loss ~~ (N_p ^^ ((-1) / 2))).
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] width_only_structural_law_laws width_only_structural_law_steps width_only_structural_law_checked).
Qed.

(* phases, model: phases can hold *)
Definition phases_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1))); (If (Order GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))))); (If (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (Number GE (NInt z1) (NInt z0)); (Number GT (NInt z2) (NInt z1)); (Number GE (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z3))) (TRaised (TVar k2) (NInt z0))))].
Lemma phases_model_hold : all_decided phases_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem phases_model :
  exists (delta g gamma : R) (L L_c N N_p N_w loss : order),
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* A3 *)
  (loss ~~ (N ^^ (-1))) /\ (* H *)
  ((L_c << L) -> (N ~~ (N_w ** L_c))) /\ (* above *)
  ((L <~ L_c) -> (N ~~ (N_w ** L))) /\ (* below *)
  (L_c ~~ (N_w ^^ gamma)) /\ (* critical *)
  (0 <= delta) /\ (* domain(delta) *)
  (1 < g) /\ (* domain(g) *)
  (0 <= gamma) /\ (* domain(gamma) *)
  (L ~~ (N_w ^^ delta)) /\ (* shape *)
  (power one < power N) /\ (* trend(N) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, 2, 1, ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (2 / 3)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-2) / 3)) ** (log_scale ^^ 0)).
exact_no_check (hold phases_model_laws phases_model_hold).
Qed.

(* phases, law: loss ~ N_p^(-(1+delta)/(2+delta)) where delta <= gamma *)
Definition phases_law_laws : list law := [(Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k3))); (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))); (If (Order GE (TVar k4) (TVar k3)) (Order EQ (TVar k5) (TTimes (TVar k7) (TVar k3)))); (Order EQ (TVar k4) (TRaised (TVar k7) (NVar k3))); (Number GE (NVar k1) (NInt z0)); (Order EQ (TVar k3) (TRaised (TVar k7) (NVar k1))); (Power GT (TVar k6) TOne); (Not (If (Number GE (NVar k3) (NVar k1)) (And (Number NE (NAdd (NInt z2) (NVar k1)) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))) (NAdd (NInt z2) (NVar k1))))))))].
Definition phases_law_steps : proof := (Unfold k19 (Unfold k2 (Split k9 (Unfold k8 (Signs q_z1k2_m1k6 (Clear k4 e z1 z1 e e q_m1k2_z1k6 (Combine false GE z1 e l12 q_m1 (r unit e l14 n) (Absurd k16))) (Clear k10 e z1 z1 e e q_z1k7_m1k9 (Clear k11 e z1 z1 e e q_m1k6k15_z1k9 (Clear k15 e z1 z1 e e q_m1k2k15_z1k7 (Combine true GT z1 e e o (w unit e e k14 (w unit e e k16 (w q_m1 e e k18 (r q_m1k15 e l12 n)))) (Absurd k20))))) (Clear k10 e z1 z1 e e q_z1k7_m1k9 (Clear k13 e z1 z1 e e q_z1k2 (Clear k11 e z1 z1 e e q_m1k6k15_z1k9 (Clear k15 e z1 z1 e e q_m1k2k15_z1k7 (Clear k17 e z1 z1 e e q_z1k13 (Clear k5 e z1 z1 e e q_m1k7_z1k13_m2k15 (Combine false GT z1 e e o (r q_z2 e l14 (r unit e l16_14 (r q_z2_z1k2 e l18 (r q_m2_m1k6 e l20 (r unit e l22_12 (r q_z1k2_m1k6 e l24 n)))))) (Absurd k26)))))))))) (Split k6 (Unfold k10 (Clear k13 e z1 z1 e e q_z1k2 (Clear k12 e z1 z1 e e q_z2_z1k2 (Combine false GE z1 e e q_m2 (r unit e l14 (r q_m1 e l16 n)) (Absurd k18))))) (Unfold k12 (Clear k10 e z1 z1 e e q_z2_z1k2 (Clear k14 l16 z1 z1 e l16 q_z1k2k13_z1k2k21_z1k13_z2k21 (Split k18 (Clear k8 e z1 z1 e e q_m1k7_z1k11_m1k15 (Clear k7 e z1 z1 e e q_z1k11_z1k21 (Clear k15 e z1 z1 e e q_m1k2k15_z1k7 (Clear k5 e z1 z1 e e q_m1k7_z1k13_m2k15 (Combine true GT z1 e e o (w unit e e k20 (w q_z2_z1k2 e e k22 (w q_m2_m1k2 e e k24 (w unit e e k26 (w q_m1_m1k2 e e k28 n))))) (Absurd k30)))))) (Clear k8 e z1 z1 e e q_m1k7_z1k11_m1k15 (Clear k7 e z1 z1 e e q_z1k11_z1k21 (Clear k15 e z1 z1 e e q_m1k2k15_z1k7 (Clear k5 e z1 z1 e e q_m1k7_z1k13_m2k15 (Combine true GT z1 e e o (w unit e e k20 (w q_m2_m1k2 e e k22 (w q_z2_z1k2 e e k24 (w q_m1 e e k26 (w q_z1_z1k2 e e k28 n))))) (Absurd k30)))))))))))))).
Lemma phases_law_checked : refutes phases_law_laws phases_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem phases_law :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  (loss ~~ (N ^^ (-1))) -> (* H *)
  ((L <~ L_c) -> (N ~~ (N_w ** L))) -> (* below *)
  (L_c ~~ (N_w ^^ gamma)) -> (* critical *)
  (0 <= delta) -> (* domain(delta) *)
  (L ~~ (N_w ^^ delta)) -> (* shape *)
  (power one < power N_p) -> (* trend(N_p) *)
  ((delta <= gamma) -> ((2 + delta) <> 0 /\ loss ~~ (N_p ^^ (((-1) * (1 + delta)) / (2 + delta))))).
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, refuted.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] phases_law_laws phases_law_steps phases_law_checked).
Qed.

(* phases, law: loss ~ N_p^(-(1+gamma)/(2+delta)) where delta > gamma *)
Definition phases_law_2_laws : list law := [(Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k3))); (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))); (If (Order GT (TVar k3) (TVar k4)) (Order EQ (TVar k5) (TTimes (TVar k7) (TVar k4)))); (Order EQ (TVar k4) (TRaised (TVar k7) (NVar k3))); (Number GE (NVar k1) (NInt z0)); (Order EQ (TVar k3) (TRaised (TVar k7) (NVar k1))); (Power GT (TVar k6) TOne); (Not (If (Number GT (NVar k1) (NVar k3)) (And (Number NE (NAdd (NInt z2) (NVar k1)) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NMul (NInt m1) (NAdd (NInt z1) (NVar k3))) (NAdd (NInt z2) (NVar k1))))))))].
Definition phases_law_2_steps : proof := (Unfold k19 (Unfold k2 (Split k9 (Unfold k8 (Clear k10 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2 (Clear k11 e z1 z1 e e q_m1k6k15_z1k9 (Clear k15 e z1 z1 e e q_m1k2k15_z1k7 (Clear k17 e z1 z1 e e q_z1k13 (Clear k4 e z1 z1 e e q_z1k2_m1k6 (Clear k5 e z1 z1 e e q_m1k7_z1k13_m2k15 (Combine false GT z1 e e o (r q_z2 e l12 (r unit e l14_12 (r q_m2_m1k2 e l16 (r q_z2_z1k6 e l18 (r unit e l20_22 (r q_m1k2_z1k6 e l24 n)))))) (Absurd k26)))))))))) (Split k6 (Unfold k10 (Clear k13 e z1 z1 e e q_z1k2 (Clear k12 e z1 z1 e e q_z2_z1k2 (Combine false GE z1 e e q_m2 (r unit e l14 (r q_m1 e l16 n)) (Absurd k18))))) (Unfold k12 (Clear k10 e z1 z1 e e q_z2_z1k2 (Clear k14 l16 z1 z1 e l16 q_z1k2k21_z1k6k13_z1k13_z2k21 (Split k18 (Clear k8 e z1 z1 e e q_m1k9_z1k11_m1k15 (Clear k7 e z1 z1 e e q_z1k11_z1k21 (Clear k11 e z1 z1 e e q_m1k6k15_z1k9 (Clear k15 e z1 z1 e e q_m1k2k15_z1k7 (Clear k5 e z1 z1 e e q_m1k7_z1k13_m2k15 (Combine true GT z1 e e o (w unit e e k20 (w q_z2_z1k2 e e k22 (w q_m2_m1k2 e e k24 (w q_z2_z1k2 e e k26 (w q_m1_m1k6 e e k28 (w q_m1_m1k6 e e k30 n)))))) (Absurd k32))))))) (Clear k8 e z1 z1 e e q_m1k9_z1k11_m1k15 (Clear k7 e z1 z1 e e q_z1k11_z1k21 (Clear k11 e z1 z1 e e q_m1k6k15_z1k9 (Clear k15 e z1 z1 e e q_m1k2k15_z1k7 (Clear k5 e z1 z1 e e q_m1k7_z1k13_m2k15 (Combine true GT z1 e e o (w unit e e k20 (w q_m2_m1k2 e e k22 (w q_z2_z1k2 e e k24 (w q_m2_m1k2 e e k26 (w q_z1_z1k6 e e k28 (w q_z1_z1k6 e e k30 n)))))) (Absurd k32))))))))))))))).
Lemma phases_law_2_checked : refutes phases_law_2_laws phases_law_2_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem phases_law_2 :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  (loss ~~ (N ^^ (-1))) -> (* H *)
  ((L_c << L) -> (N ~~ (N_w ** L_c))) -> (* above *)
  (L_c ~~ (N_w ^^ gamma)) -> (* critical *)
  (0 <= delta) -> (* domain(delta) *)
  (L ~~ (N_w ^^ delta)) -> (* shape *)
  (power one < power N_p) -> (* trend(N_p) *)
  ((gamma < delta) -> ((2 + delta) <> 0 /\ loss ~~ (N_p ^^ (((-1) * (1 + gamma)) / (2 + delta))))).
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, refuted.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] phases_law_2_laws phases_law_2_steps phases_law_2_checked).
Qed.

(* phases, cover: one of these holds: delta <= gamma; delta > gamma *)
Definition phases_cover_laws : list law := [(Not (Or (Number GE (NVar k3) (NVar k1)) (Number GT (NVar k1) (NVar k3))))].
Definition phases_cover_steps : proof := (Unfold k5 (Unfold k2 (Unfold k4 (Unfold k6 (Clear k8 e z1 z1 e e q_z1k2_m1k6 (Clear k10 e z1 z1 e e q_m1k2_z1k6 (Combine false GE z1 e l12 q_m1 (r unit e l14 n) (Absurd k16)))))))).
Lemma phases_cover_checked : refutes phases_cover_laws phases_cover_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem phases_cover :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (((delta <= gamma)) \/ ((gamma < delta))).
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss.
apply NNPP; intros refuted.
generalize refuted.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] phases_cover_laws phases_cover_steps phases_cover_checked).
Qed.

(* phases, disjoint: delta <= gamma excludes delta > gamma *)
Definition phases_disjoint_laws : list law := [(And (Number GE (NVar k3) (NVar k1)) (Number GT (NVar k1) (NVar k3)))].
Definition phases_disjoint_steps : proof := (Unfold k5 (Clear k4 e z1 z1 e e q_z1k2_m1k6 (Clear k2 e z1 z1 e e q_m1k2_z1k6 (Combine false GE z1 e l6 q_m1 (r unit e l8 n) (Absurd k10))))).
Lemma phases_disjoint_checked : refutes phases_disjoint_laws phases_disjoint_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem phases_disjoint :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  ~ ((delta <= gamma) /\ (gamma < delta)).
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss.
intros refuted.
generalize refuted.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] phases_disjoint_laws phases_disjoint_steps phases_disjoint_checked).
Qed.

(* averaging-variance, model: averaging-variance can hold *)
Definition averaging_variance_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z4))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (Number GE (NInt z1) (NInt z0)); (Number GT (NInt z2) (NInt z1)); (Number GE (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z4))) (TRaised (TVar k2) (NInt z0))) (NInt z2))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z4))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))].
Lemma averaging_variance_model_hold : all_decided averaging_variance_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem averaging_variance_model :
  exists (delta g gamma : R) (L N N_p N_w copies err loss : order),
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* A3 *)
  (err ~~ (copies ^^ ((-1) / 2))) /\ (* averaging *)
  (copies ~~ N_w) /\ (* copies *)
  (0 <= delta) /\ (* domain(delta) *)
  (1 < g) /\ (* domain(g) *)
  (0 <= gamma) /\ (* domain(gamma) *)
  (loss ~~ (err ^^ 2)) /\ (* loss-is-variance *)
  (L ~~ one) /\ (* trend(L) *)
  (power one < power N) /\ (* trend(N) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power one < power copies) /\ (* trend(copies) *)
  (power err < power one) /\ (* trend(err) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, 2, 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 4)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)).
exact_no_check (hold averaging_variance_model_laws averaging_variance_model_hold).
Qed.

(* averaging-variance, claim: loss ~ N_p^(-1/2) *)
Definition averaging_variance_claim_variance_law_laws : list law := [(Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k3))); (Order EQ (TVar k9) (TRaised (TVar k8) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TVar k8) (TVar k7)); (Order EQ (TVar k10) (TRaised (TVar k9) (NInt z2))); (Order EQ (TVar k3) TOne); (Not (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z2)))))].
Definition averaging_variance_claim_variance_law_steps : proof := (Unfold k15 (Unfold k2 (Clear k4 e z1 z2 e e q_z1k13_z2k21 (Split k6 (Clear k13 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k9 e z1 z1 e e q_m1k15_z1k17 (Clear k7 e z1 z2 e e q_z1k17_z2k19 (Clear k11 e z1 z1 e e q_m2k19_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_m1 e e k12 (w q_z2 e e k14 (w q_m2 e e k16 (w q_m2 e e k18 n)))))) (Absurd k20))))))) (Clear k13 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k9 e z1 z1 e e q_m1k15_z1k17 (Clear k7 e z1 z2 e e q_z1k17_z2k19 (Clear k11 e z1 z1 e e q_m2k19_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w unit e e k12 (w q_m2 e e k14 (w q_z2 e e k16 (w q_z2 e e k18 n)))))) (Absurd k20))))))))))).
Lemma averaging_variance_claim_variance_law_checked : refutes averaging_variance_claim_variance_law_laws averaging_variance_claim_variance_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem averaging_variance_claim_variance_law :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  (err ~~ (copies ^^ ((-1) / 2))) -> (* averaging *)
  (copies ~~ N_w) -> (* copies *)
  (loss ~~ (err ^^ 2)) -> (* loss-is-variance *)
  (L ~~ one) -> (* trend(L) *)
  (loss ~~ (N_p ^^ ((-1) / 2))).
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] averaging_variance_claim_variance_law_laws averaging_variance_claim_variance_law_steps averaging_variance_claim_variance_law_checked).
Qed.

(* averaging-variance, law: loss ~ N_p^(-1/2) *)
Definition averaging_variance_law_laws : list law := [(Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k3))); (Order EQ (TVar k9) (TRaised (TVar k8) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TVar k8) (TVar k7)); (Order EQ (TVar k10) (TRaised (TVar k9) (NInt z2))); (Order EQ (TVar k3) TOne); (Not (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z2)))))].
Definition averaging_variance_law_steps : proof := (Unfold k15 (Unfold k2 (Clear k4 e z1 z2 e e q_z1k13_z2k21 (Split k6 (Clear k13 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k9 e z1 z1 e e q_m1k15_z1k17 (Clear k7 e z1 z2 e e q_z1k17_z2k19 (Clear k11 e z1 z1 e e q_m2k19_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_m1 e e k12 (w q_z2 e e k14 (w q_m2 e e k16 (w q_m2 e e k18 n)))))) (Absurd k20))))))) (Clear k13 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k9 e z1 z1 e e q_m1k15_z1k17 (Clear k7 e z1 z2 e e q_z1k17_z2k19 (Clear k11 e z1 z1 e e q_m2k19_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w unit e e k12 (w q_m2 e e k14 (w q_z2 e e k16 (w q_z2 e e k18 n)))))) (Absurd k20))))))))))).
Lemma averaging_variance_law_checked : refutes averaging_variance_law_laws averaging_variance_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem averaging_variance_law :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  (err ~~ (copies ^^ ((-1) / 2))) -> (* averaging *)
  (copies ~~ N_w) -> (* copies *)
  (loss ~~ (err ^^ 2)) -> (* loss-is-variance *)
  (L ~~ one) -> (* trend(L) *)
  (loss ~~ (N_p ^^ ((-1) / 2))).
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] averaging_variance_law_laws averaging_variance_law_steps averaging_variance_law_checked).
Qed.

(* averaging-error, model: averaging-error can hold *)
Definition averaging_error_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z4))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (Number GE (NInt z1) (NInt z0)); (Number GT (NInt z2) (NInt z1)); (Number GE (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z4))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z4))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z4))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z4))) (TRaised (TVar k2) (NInt z0))))].
Lemma averaging_error_model_hold : all_decided averaging_error_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem averaging_error_model :
  exists (delta g gamma : R) (L N N_p N_w copies err loss : order),
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* A3 *)
  (err ~~ (copies ^^ ((-1) / 2))) /\ (* averaging *)
  (copies ~~ N_w) /\ (* copies *)
  (0 <= delta) /\ (* domain(delta) *)
  (1 < g) /\ (* domain(g) *)
  (0 <= gamma) /\ (* domain(gamma) *)
  (loss ~~ err) /\ (* loss-is-error *)
  (L ~~ one) /\ (* trend(L) *)
  (power one < power N) /\ (* trend(N) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power one < power copies) /\ (* trend(copies) *)
  (power err < power one) /\ (* trend(err) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, 2, 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 4)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 4)) ** (log_scale ^^ 0)).
exact_no_check (hold averaging_error_model_laws averaging_error_model_hold).
Qed.

(* averaging-error, claim: loss ~ N_p^(-1/4) *)
Definition averaging_error_claim_error_law_laws : list law := [(Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k3))); (Order EQ (TVar k9) (TRaised (TVar k8) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TVar k8) (TVar k7)); (Order EQ (TVar k10) (TVar k9)); (Order EQ (TVar k3) TOne); (Not (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z4)))))].
Definition averaging_error_claim_error_law_steps : proof := (Unfold k15 (Unfold k2 (Clear k4 e z1 z4 e e q_z1k13_z4k21 (Split k6 (Clear k13 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k9 e z1 z1 e e q_m1k15_z1k17 (Clear k7 e z1 z2 e e q_z1k17_z2k19 (Clear k11 e z1 z1 e e q_m1k19_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_m1 e e k12 (w q_z2 e e k14 (w q_m2 e e k16 (w q_m4 e e k18 n)))))) (Absurd k20))))))) (Clear k13 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k9 e z1 z1 e e q_m1k15_z1k17 (Clear k7 e z1 z2 e e q_z1k17_z2k19 (Clear k11 e z1 z1 e e q_m1k19_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w unit e e k12 (w q_m2 e e k14 (w q_z2 e e k16 (w q_z4 e e k18 n)))))) (Absurd k20))))))))))).
Lemma averaging_error_claim_error_law_checked : refutes averaging_error_claim_error_law_laws averaging_error_claim_error_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem averaging_error_claim_error_law :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  (err ~~ (copies ^^ ((-1) / 2))) -> (* averaging *)
  (copies ~~ N_w) -> (* copies *)
  (loss ~~ err) -> (* loss-is-error *)
  (L ~~ one) -> (* trend(L) *)
  (loss ~~ (N_p ^^ ((-1) / 4))).
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] averaging_error_claim_error_law_laws averaging_error_claim_error_law_steps averaging_error_claim_error_law_checked).
Qed.

(* averaging-error, law: loss ~ N_p^(-1/4) *)
Definition averaging_error_law_laws : list law := [(Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k3))); (Order EQ (TVar k9) (TRaised (TVar k8) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TVar k8) (TVar k7)); (Order EQ (TVar k10) (TVar k9)); (Order EQ (TVar k3) TOne); (Not (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z4)))))].
Definition averaging_error_law_steps : proof := (Unfold k15 (Unfold k2 (Clear k4 e z1 z4 e e q_z1k13_z4k21 (Split k6 (Clear k13 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k9 e z1 z1 e e q_m1k15_z1k17 (Clear k7 e z1 z2 e e q_z1k17_z2k19 (Clear k11 e z1 z1 e e q_m1k19_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_m1 e e k12 (w q_z2 e e k14 (w q_m2 e e k16 (w q_m4 e e k18 n)))))) (Absurd k20))))))) (Clear k13 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k9 e z1 z1 e e q_m1k15_z1k17 (Clear k7 e z1 z2 e e q_z1k17_z2k19 (Clear k11 e z1 z1 e e q_m1k19_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w unit e e k12 (w q_m2 e e k14 (w q_z2 e e k16 (w q_z4 e e k18 n)))))) (Absurd k20))))))))))).
Lemma averaging_error_law_checked : refutes averaging_error_law_laws averaging_error_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem averaging_error_law :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  (err ~~ (copies ^^ ((-1) / 2))) -> (* averaging *)
  (copies ~~ N_w) -> (* copies *)
  (loss ~~ err) -> (* loss-is-error *)
  (L ~~ one) -> (* trend(L) *)
  (loss ~~ (N_p ^^ ((-1) / 4))).
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] averaging_error_law_laws averaging_error_law_steps averaging_error_law_checked).
Qed.

(* everything, core: A1, R1, trend(L) cannot hold together *)
Definition everything_core_laws : list law := [(Order EQ (TVar k5) (TVar k7)); (Order EQ (TVar k5) (TTimes (TVar k7) (TVar k3))); (Power GT (TVar k3) TOne)].
Definition everything_core_steps : proof := (Clear k9 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k11_m1k15 (Clear k5 e z1 z1 e e q_z1k11_m1k15 (Combine false GT z1 e e o (r unit e l2 (r unit e l4 (r q_m1 e l6 n))) (Absurd k8))))).
Lemma everything_core_checked : refutes everything_core_laws everything_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem everything_core :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (N ~~ N_w) -> (* A1 *)
  (N ~~ (N_w ** L)) -> (* R1 *)
  (power one < power L) -> (* trend(L) *)
  False.
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2 given_3.
generalize given_1, given_2, given_3.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] everything_core_laws everything_core_steps everything_core_checked).
Qed.

(* everything, model: everything can hold but for its trends *)
Definition everything_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt m1))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Number GE (NInt z1) (NInt z0)); (Number GT (NInt z2) (NInt z1)); (Number GE (NInt z1) (NInt z0))].
Lemma everything_model_hold : all_decided everything_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem everything_model :
  exists (delta g gamma : R) (L N N_p N_w loss : order),
  (N ~~ N_w) /\ (* A1 *)
  (L ~~ N_w) /\ (* A2 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* A3 *)
  (loss ~~ (N ^^ (-1))) /\ (* H *)
  (N ~~ (N_w ** L)) /\ (* R1 *)
  (0 <= delta) /\ (* domain(delta) *)
  (1 < g) /\ (* domain(g) *)
  (0 <= gamma) (* domain(gamma) *).
Proof.
exists 1, 2, 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold everything_model_laws everything_model_hold).
Qed.

(* everything-at-any-shape, core: A1, R1, trend(L) cannot hold together *)
Definition everything_at_any_shape_core_laws : list law := [(Order EQ (TVar k5) (TVar k7)); (Order EQ (TVar k5) (TTimes (TVar k7) (TVar k3))); (Power GT (TVar k3) TOne)].
Definition everything_at_any_shape_core_steps : proof := (Clear k9 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k11_m1k15 (Clear k5 e z1 z1 e e q_z1k11_m1k15 (Combine false GT z1 e e o (r unit e l2 (r unit e l4 (r q_m1 e l6 n))) (Absurd k8))))).
Lemma everything_at_any_shape_core_checked : refutes everything_at_any_shape_core_laws everything_at_any_shape_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem everything_at_any_shape_core :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (N ~~ N_w) -> (* A1 *)
  (N ~~ (N_w ** L)) -> (* R1 *)
  (power one < power L) -> (* trend(L) *)
  False.
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2 given_3.
generalize given_1, given_2, given_3.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] everything_at_any_shape_core_laws everything_at_any_shape_core_steps everything_at_any_shape_core_checked).
Qed.

(* everything-at-any-shape, model: everything-at-any-shape can hold but for its trends *)
Definition everything_at_any_shape_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt m1))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Number GE (NInt z1) (NInt z0)); (Number GT (NInt z2) (NInt z1)); (Number GE (NInt z1) (NInt z0))].
Lemma everything_at_any_shape_model_hold : all_decided everything_at_any_shape_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem everything_at_any_shape_model :
  exists (delta g gamma : R) (L N N_p N_w loss : order),
  (N ~~ N_w) /\ (* A1 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* A3 *)
  (loss ~~ (N ^^ (-1))) /\ (* H *)
  (N ~~ (N_w ** L)) /\ (* R1 *)
  (0 <= delta) /\ (* domain(delta) *)
  (1 < g) /\ (* domain(g) *)
  (0 <= gamma) (* domain(gamma) *).
Proof.
exists 1, 2, 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold everything_at_any_shape_model_laws everything_at_any_shape_model_hold).
Qed.

(* positivity-everywhere, core: frozen, trend(L) cannot hold together *)
Definition positivity_everywhere_core_laws : list law := [(Order EQ (TVar k3) TOne); (Power GT (TVar k3) TOne)].
Definition positivity_everywhere_core_steps : proof := (Clear k7 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r unit e l2 (r q_m1 e l4 n)) (Absurd k6)))).
Lemma positivity_everywhere_core_checked : refutes positivity_everywhere_core_laws positivity_everywhere_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem positivity_everywhere_core :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (L ~~ one) -> (* frozen *)
  (power one < power L) -> (* trend(L) *)
  False.
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2.
generalize given_1, given_2.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] positivity_everywhere_core_laws positivity_everywhere_core_steps positivity_everywhere_core_checked).
Qed.

(* positivity-everywhere, model: positivity-everywhere can hold but for its trends *)
Definition positivity_everywhere_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt m1))); (Number GE (NInt z1) (NInt z0)); (Number GT (NInt z2) (NInt z1)); (Number GE (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma positivity_everywhere_model_hold : all_decided positivity_everywhere_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem positivity_everywhere_model :
  exists (delta g gamma : R) (L N N_p N_w loss : order),
  (N ~~ N_w) /\ (* A1 *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* A3 *)
  (loss ~~ (N ^^ (-1))) /\ (* H *)
  (0 <= delta) /\ (* domain(delta) *)
  (1 < g) /\ (* domain(g) *)
  (0 <= gamma) /\ (* domain(gamma) *)
  (L ~~ one) (* frozen *).
Proof.
exists 1, 2, 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold positivity_everywhere_model_laws positivity_everywhere_model_hold).
Qed.

(* averaging-as-announced, core: A3, announced, averaging, copies, loss-is-error, trend(L), trend(N_p) cannot hold together *)
Definition averaging_as_announced_core_laws : list law := [(Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k3))); (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TVar k9) (TRaised (TVar k8) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TVar k8) (TVar k7)); (Order EQ (TVar k10) (TVar k9)); (Order EQ (TVar k3) TOne); (Power GT (TVar k6) TOne)].
Definition averaging_as_announced_core_steps : proof := (Clear k17 e z1 z1 e e q_z1k13 (Clear k7 e z1 z2 e e q_z1k13_z2k21 (Clear k15 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_m1k7_z1k13_m2k15 (Clear k11 e z1 z1 e e q_m1k15_z1k17 (Clear k9 e z1 z2 e e q_z1k17_z2k19 (Clear k13 e z1 z1 e e q_m1k19_z1k21 (Combine false GT z1 e e o (r unit e l2 (r q_m2 e l4 (r unit e l6 (r unit e l8 (r q_m2 e l10 (r q_z2 e l12 (r q_z4 e l14 n))))))) (Absurd k16))))))))).
Lemma averaging_as_announced_core_checked : refutes averaging_as_announced_core_laws averaging_as_announced_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem averaging_as_announced_core :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  (loss ~~ (N_p ^^ ((-1) / 2))) -> (* announced *)
  (err ~~ (copies ^^ ((-1) / 2))) -> (* averaging *)
  (copies ~~ N_w) -> (* copies *)
  (loss ~~ err) -> (* loss-is-error *)
  (L ~~ one) -> (* trend(L) *)
  (power one < power N_p) -> (* trend(N_p) *)
  False.
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] averaging_as_announced_core_laws averaging_as_announced_core_steps averaging_as_announced_core_checked).
Qed.

(* averaging-as-announced, model: averaging-as-announced can hold but for its trends *)
Definition averaging_as_announced_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Number GE (NInt z1) (NInt z0)); (Number GT (NInt z2) (NInt z1)); (Number GE (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))].
Lemma averaging_as_announced_model_hold : all_decided averaging_as_announced_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem averaging_as_announced_model :
  exists (delta g gamma : R) (L N_p N_w copies err loss : order),
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* A3 *)
  (loss ~~ (N_p ^^ ((-1) / 2))) /\ (* announced *)
  (err ~~ (copies ^^ ((-1) / 2))) /\ (* averaging *)
  (copies ~~ N_w) /\ (* copies *)
  (0 <= delta) /\ (* domain(delta) *)
  (1 < g) /\ (* domain(g) *)
  (0 <= gamma) /\ (* domain(gamma) *)
  (loss ~~ err) (* loss-is-error *).
Proof.
exists 1, 2, 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold averaging_as_announced_model_laws averaging_as_announced_model_hold).
Qed.

(* guidance, core: a-half, a-third cannot hold together *)
Definition guidance_core_laws : list law := [(And (And (Number NE (NPow (NVar k2) 3) (NInt z0)) (Number GE (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z1) (NPow (NVar k2) 3)))) (NDiv (NInt z99) (NInt z200)))) (And (Number NE (NPow (NVar k2) 3) (NInt z0)) (Number GE (NDiv (NInt z101) (NInt z200)) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z1) (NPow (NVar k2) 3))))))); (And (And (Number NE (NPow (NVar k2) 2) (NInt z0)) (Number GE (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z1) (NPow (NVar k2) 2)))) (NDiv (NInt z13) (NInt z40)))) (And (Number NE (NPow (NVar k2) 2) (NInt z0)) (Number GE (NDiv (NInt z67) (NInt z200)) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z1) (NPow (NVar k2) 2)))))))].
Definition guidance_core_steps : proof := (Unfold k5 (Unfold k7 (Unfold k2 (Unfold k4 (Unfold k8 (Clear k10 e z1 z1 e e q_z1k4k4k4 (Clear k12 l22 z1 z200 l22 e q_m200k4k4k4_z101k4k4k4k4k4k4 (Clear k14 e z1 z1 e e q_z1k4k4k4 (Clear k16 l26 z1 z200 l26 e q_z200k4k4k4_m99k4k4k4k4k4k4 (Clear k18 e z1 z1 e e q_z1k4k4 (Clear k20 l30 z1 z200 l30 e q_z200k4k4_m133k4k4k4k4 (Combine false GT z40000 e e o (r q_z12497480000 l22 e (r q_z235263700 e l24_24 (r q_z237616337 e l24_28 (r q_z407019900 e l24_32 (r q_z407019900 e l28_32 (r q_z10201 e l32_32_32 n)))))) (Absurd k34))))))))))))).
Lemma guidance_core_checked : refutes guidance_core_laws guidance_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem guidance_core :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (((g ^ 3) <> 0 /\ (99 / 200) <= (1 + ((-1) * (1 / (g ^ 3))))) /\ ((g ^ 3) <> 0 /\ (1 + ((-1) * (1 / (g ^ 3)))) <= (101 / 200))) -> (* a-half *)
  (((g ^ 2) <> 0 /\ (13 / 40) <= (1 + ((-1) * (1 / (g ^ 2))))) /\ ((g ^ 2) <> 0 /\ (1 + ((-1) * (1 / (g ^ 2)))) <= (67 / 200))) -> (* a-third *)
  False.
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2.
generalize given_1, given_2.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] guidance_core_laws guidance_core_steps guidance_core_checked).
Qed.

(* guidance-fourfold, model: guidance-fourfold can hold *)
Definition guidance_fourfold_model_at_roots_1_laws : list law := [(Number EQ (NAdd (NPow (NVar k1) 3) (NInt m2)) (NInt z0)); (Number GT (NVar k1) (NDiv (NInt z1259921) (NInt z1000000))); (Number GT (NDiv (NInt z629961) (NInt z500000)) (NVar k1)); (Not (Number GT (NVar k1) (NInt z1)))].
Definition guidance_fourfold_model_at_roots_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k7 e z1 z1000000 e e q_m1259921_z1000000k2 (Clear k4 e z1 z1 e e q_z1_m1k2 (Combine false GT z1259921 e e o (r q_z259921 e e (r unit e l6 (r q_z1000000 e l8 n))) (Absurd k10)))))).
Lemma guidance_fourfold_model_at_roots_1_checked : refutes guidance_fourfold_model_at_roots_1_laws guidance_fourfold_model_at_roots_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma guidance_fourfold_model_at_roots_1 : forall g : R,
  (((g ^ 3) + (-2)) = 0) ->
  ((1259921 / 1000000) < g) ->
  (g < (629961 / 500000)) ->
  (1 < g).
Proof.
intros g given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [g] [] guidance_fourfold_model_at_roots_1_laws guidance_fourfold_model_at_roots_1_steps guidance_fourfold_model_at_roots_1_checked).
Qed.
Definition guidance_fourfold_model_at_roots_2_laws : list law := [(Number EQ (NAdd (NPow (NVar k1) 3) (NInt m2)) (NInt z0)); (Number GT (NVar k1) (NDiv (NInt z1259921) (NInt z1000000))); (Number GT (NDiv (NInt z629961) (NInt z500000)) (NVar k1)); (Not (Number EQ (NPow (NVar k1) 6) (NInt z4)))].
Definition guidance_fourfold_model_at_roots_2_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z1 e e q_m4_z1k2k2k2k2k2k2 (Clear k5 e z1 z1 e e q_m2_z1k2k2k2 (Combine false GT z1 e e o (r unit l6 e (r q_z8_z4k2k2k2_m2k2k2k2k2k2k2_m1k2k2k2k2k2k2k2k2k2 e l8 n)) (Absurd k10)))))).
Lemma guidance_fourfold_model_at_roots_2_checked : refutes guidance_fourfold_model_at_roots_2_laws guidance_fourfold_model_at_roots_2_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma guidance_fourfold_model_at_roots_2 : forall g : R,
  (((g ^ 3) + (-2)) = 0) ->
  ((1259921 / 1000000) < g) ->
  (g < (629961 / 500000)) ->
  ((g ^ 6) = 4).
Proof.
intros g given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [g] [] guidance_fourfold_model_at_roots_2_laws guidance_fourfold_model_at_roots_2_steps guidance_fourfold_model_at_roots_2_checked).
Qed.
Definition guidance_fourfold_model_laws : list law := [(Number GE (NInt z0) (NInt z0)); (Number GE (NInt z0) (NInt z0)); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma guidance_fourfold_model_hold : all_decided guidance_fourfold_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Definition guidance_fourfold_model_root_1_laws : list law := [(Number GT (NDiv (NInt z629961) (NInt z500000)) (NDiv (NInt z1259921) (NInt z1000000))); (Number GT (NInt z0) (NAdd (NPow (NDiv (NInt z1259921) (NInt z1000000)) 3) (NInt m2))); (Number GT (NAdd (NPow (NDiv (NInt z629961) (NInt z500000)) 3) (NInt m2)) (NInt z0))].
Lemma guidance_fourfold_model_root_1 : all_decided guidance_fourfold_model_root_1_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem guidance_fourfold_model :
  exists (delta g gamma : R) (L N N_p N_w loss : order),
  (
  (0 <= delta) /\ (* domain(delta) *)
  (0 <= gamma) /\ (* domain(gamma) *)
  (power one < power L) /\ (* trend(L) *)
  (power one < power N) /\ (* trend(N) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (1 < g) /\ (* domain(g) *)
  ((g ^ 6) = 4) (* fourfold *).
Proof.
destruct (root_between (fun root_1 : R => ((root_1 ^ 3) + (-2))) (1259921 / 1000000) (629961 / 500000)) as [root_1 [root_1_is [root_1_above root_1_below]]].
{ reg. }
{ exact_no_check (hold guidance_fourfold_model_root_1_laws guidance_fourfold_model_root_1). }
exists 0, root_1, 0, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold guidance_fourfold_model_laws guidance_fourfold_model_hold).
}
split.
{ exact_no_check (guidance_fourfold_model_at_roots_1 root_1 root_1_is root_1_above root_1_below).
}
exact_no_check (guidance_fourfold_model_at_roots_2 root_1 root_1_is root_1_above root_1_below).
Qed.

(* guidance-fourfold, claim: 0.37 < 1 - 1/g^2 < 0.3705 *)
Definition guidance_fourfold_claim_third_at_fourfold_laws : list law := [(Number GT (NVar k2) (NInt z1)); (Number EQ (NPow (NVar k2) 6) (NInt z4)); (Not (And (And (Number NE (NPow (NVar k2) 2) (NInt z0)) (Number GT (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z1) (NPow (NVar k2) 2)))) (NDiv (NInt z37) (NInt z100)))) (And (Number NE (NPow (NVar k2) 2) (NInt z0)) (Number GT (NDiv (NInt z741) (NInt z2000)) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z1) (NPow (NVar k2) 2))))))))].
Definition guidance_fourfold_claim_third_at_fourfold_steps : proof := (Unfold k9 (Signs q_m2_z1k4k4k4 (Clear k7 e z1 z1 e e q_m4_z1k4k4k4k4k4k4 (Combine false EQ z1 e l4 q_z2_z1k4k4k4 (r unit e l6 n) (Clear k5 e z1 z1 e e q_m1_z1k4 (Combine false GT z10 e e o (r q_z3 e e (r q_z3 e l10 (r q_z3 e l10_10 (r unit e l10_10_10 (r q_m1 e l8 n))))) (Absurd k12))))) (Clear k5 e z1 z1 e e q_m1_z1k4 (Combine false GT z1 e e q_z1k4 (r unit e e (r unit e l6 n)) (Split k2 (Split k10 (Unfold k12 (Clear k14 e z1 z1 e e q_z1k4k4 (Combine false EQ z1 e l8_8 unit (r unit e l16 n) (Absurd k18)))) (Unfold k14 (Clear k12 e z1 z1 e e q_z1k4k4 (Clear k16 l18 z1 z100 l18 e q_z100k4k4_m63k4k4k4k4 (Combine false GE z2 e e q_m63k4_z50k4k4 (r unit e l20 (r q_z63k4 e l4 n)) (Combine false GT z94 e e o (r q_z94 e e (r q_z18900 e l22 (r unit e l22_22_22 (r q_z47 e l4 (r q_m595350k4 e l4 (r q_z472500k4k4 e l4 (r q_m125000k4k4k4 e l4 n))))))) (Absurd k24))))))) (Split k12 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k4k4 (Combine false EQ z1 e l8_8 unit (r unit e l18 n) (Absurd k20)))) (Unfold k16 (Clear k14 e z1 z1 e e q_z1k4k4 (Clear k18 l20 z1 z2000 l20 e q_m2000k4k4_z1259k4k4k4k4 (Combine false GE z2 e e q_z1259k4_m1000k4k4 (r unit e l22 (r q_m1259k4 e l4 n)) (Combine false GT z8766042 e e o (r q_z8766042 e e (r q_z7554000 e l24 (r unit e l24_24_24 (r q_z4383021 e l4 (r q_z4755243000k4 e l4 (r q_m3777000000k4k4 e l4 (r q_z1000000000k4k4k4 e l4 n))))))) (Absurd k26)))))))))) (Clear k7 e z1 z1 e e q_m4_z1k4k4k4k4k4k4 (Combine false EQ z1 e l4 q_m2_m1k4k4k4 (r unit e l6 n) (Clear k5 e z1 z1 e e q_m1_z1k4 (Combine false GT z10 e e o (r q_z3 e e (r q_z3 e l10 (r q_z3 e l10_10 (r unit e l10_10_10 (r unit e l8 n))))) (Absurd k12))))))).
Lemma guidance_fourfold_claim_third_at_fourfold_checked : refutes guidance_fourfold_claim_third_at_fourfold_laws guidance_fourfold_claim_third_at_fourfold_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem guidance_fourfold_claim_third_at_fourfold :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (1 < g) -> (* domain(g) *)
  ((g ^ 6) = 4) -> (* fourfold *)
  (((g ^ 2) <> 0 /\ (37 / 100) < (1 + ((-1) * (1 / (g ^ 2))))) /\ ((g ^ 2) <> 0 /\ (1 + ((-1) * (1 / (g ^ 2)))) < (741 / 2000))).
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] guidance_fourfold_claim_third_at_fourfold_laws guidance_fourfold_claim_third_at_fourfold_steps guidance_fourfold_claim_third_at_fourfold_checked).
Qed.

(* guidance-fourfold, claim: 1 - 1/g^3 = 1/2 *)
Definition guidance_fourfold_claim_half_at_fourfold_laws : list law := [(Number GT (NVar k2) (NInt z1)); (Number EQ (NPow (NVar k2) 6) (NInt z4)); (Not (And (Number NE (NPow (NVar k2) 3) (NInt z0)) (Number EQ (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z1) (NPow (NVar k2) 3)))) (NDiv (NInt z1) (NInt z2)))))].
Definition guidance_fourfold_claim_half_at_fourfold_steps : proof := (Unfold k9 (Split k2 (Unfold k4 (Clear k6 e z1 z1 e e q_z1k4k4k4 (Combine false GT z1 e e q_z2_m1k4k4k4 (r q_z2 e e (r q_m1 e l8 n)) (Clear k5 e z1 z1 e e q_m1_z1k4 (Clear k7 e z1 z1 e e q_m4_z1k4k4k4k4k4k4 (Combine false GT z2 e l10 q_z1k4 (r q_z2 e l12_10 (r q_m1 e l10_8 (r q_m1 e l14 n))) (Combine false EQ z1 e l16_16_16 unit (r unit e l8 n) (Absurd k18)))))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z1k4k4k4 (Clear k8 l10 z1 z2 e l10 q_m2_z1k4k4k4 (Clear k7 e z1 z1 e e q_m4_z1k4k4k4k4k4k4 (Combine false GT z4 e e q_z2_m1k4k4k4 (r unit l12 e (r q_m1 e l14 n)) (Combine false EQ z1 e l16 q_m2_m1k4k4k4 (r unit e l14 n) (Clear k5 e z1 z1 e e q_m1_z1k4 (Combine false GT z10 e e o (r q_z3 e e (r q_z3 e l20 (r q_z3 e l20_20 (r unit e l20_20_20 (r unit e l18 n))))) (Absurd k22))))))))))).
Lemma guidance_fourfold_claim_half_at_fourfold_checked : refutes guidance_fourfold_claim_half_at_fourfold_laws guidance_fourfold_claim_half_at_fourfold_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem guidance_fourfold_claim_half_at_fourfold :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (1 < g) -> (* domain(g) *)
  ((g ^ 6) = 4) -> (* fourfold *)
  ((g ^ 3) <> 0 /\ (1 + ((-1) * (1 / (g ^ 3)))) = (1 / 2)).
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] guidance_fourfold_claim_half_at_fourfold_laws guidance_fourfold_claim_half_at_fourfold_steps guidance_fourfold_claim_half_at_fourfold_checked).
Qed.

(* guidance-fourfold, law: loss << N_p^(0) ignoring logs *)
Definition guidance_fourfold_law_laws : list law := [(Power GT TOne (TVar k10)); (Not (Power GT (TRaised (TVar k6) (NInt z0)) (TVar k10)))].
Definition guidance_fourfold_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k21 (Clear k4 e z1 z1 e e q_z1k21 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma guidance_fourfold_law_checked : refutes guidance_fourfold_law_laws guidance_fourfold_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem guidance_fourfold_law :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (N_p ^^ 0)).
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [delta; g; gamma] [L; L_c; N; N_p; N_w; copies; err; loss] guidance_fourfold_law_laws guidance_fourfold_law_steps guidance_fourfold_law_checked).
Qed.

(* phases, claim: loss ~ N_p^(-(1+min(delta, gamma))/(2+delta)) *)
Definition phases_claim_phase_law_laws : list law := [(Number GE (NVar k1) (NInt z0)); (Power GT TOne (TVar k10)); (If (Number GE (NVar k3) (NVar k1)) (And (Number NE (NAdd (NInt z2) (NVar k1)) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))) (NAdd (NInt z2) (NVar k1))))))); (If (Number GT (NVar k1) (NVar k3)) (And (Number NE (NAdd (NInt z2) (NVar k1)) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NMul (NInt m1) (NAdd (NInt z1) (NVar k3))) (NAdd (NInt z2) (NVar k1))))))); (And (Number GE (NVar k1) (NVar k4)) (And (Number GE (NVar k3) (NVar k4)) (Or (Number EQ (NVar k4) (NVar k1)) (Number EQ (NVar k4) (NVar k3))))); (Not (And (Number NE (NAdd (NInt z2) (NVar k1)) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NMul (NInt m1) (NAdd (NInt z1) (NVar k4))) (NAdd (NInt z2) (NVar k1)))))))].
Definition phases_claim_phase_law_steps : proof := (Unfold k15 (Split k9 (Unfold k4 (Split k11 (Unfold k8 (Clear k6 e z1 z1 e e q_z1k2_m1k6 (Clear k10 e z1 z1 e e q_m1k2_z1k6 (Combine false GE z1 e l12 q_m1 (r unit e l14 n) (Absurd k16))))) (Unfold k8 (Split k2 (Unfold k14 (Clear k5 e z1 z1 e e q_z1k2 (Clear k16 e z1 z1 e e q_z2_z1k2 (Combine false GE z1 e e q_m2 (r unit e l18 (r q_m1 e l20 n)) (Absurd k22))))) (Unfold k16 (Clear k14 e z1 z1 e e q_z2_z1k2 (Clear k18 l20 z1 z1 e l20 q_z1k2k21_z1k8k13_z1k13_z2k21 (Split k22 (Unfold k13 (Unfold k28 (Split k32 (Clear k6 e z1 z1 e e q_z1k2_m1k6 (Clear k30 e z1 z1 e e q_z1k6_m1k8 (Clear k34 e z1 z1 e e q_m1k2_z1k8 (Combine false GE z1 e l36 q_m1 (r unit e l38 (r unit e l40 n)) (Absurd k42))))) (Clear k34 e z1 z1 e e q_m1k6_z1k8 (Clear k10 e z1 z1 e e q_z2_z1k2 (Clear k12 l38 z1 z1 e l38 q_z1k2k21_z1k6k13_z1k13_z2k21 (Combine true GT z1 e e o (w unit e e k24 (r q_m1k13 e l36 (w q_m1 e e k40 n))) (Absurd k42)))))))) (Unfold k13 (Unfold k28 (Split k32 (Clear k6 e z1 z1 e e q_z1k2_m1k6 (Clear k30 e z1 z1 e e q_z1k6_m1k8 (Clear k34 e z1 z1 e e q_m1k2_z1k8 (Combine false GE z1 e l36 q_m1 (r unit e l38 (r unit e l40 n)) (Absurd k42))))) (Clear k34 e z1 z1 e e q_m1k6_z1k8 (Clear k10 e z1 z1 e e q_z2_z1k2 (Clear k12 l38 z1 z1 e l38 q_z1k2k21_z1k6k13_z1k13_z2k21 (Combine true GT z1 e e o (w unit e e k24 (r q_z1k13 e l36 (w unit e e k40 n))) (Absurd k42)))))))))))))))) (Unfold k4 (Split k2 (Unfold k10 (Clear k5 e z1 z1 e e q_z1k2 (Clear k12 e z1 z1 e e q_z2_z1k2 (Combine false GE z1 e e q_m2 (r unit e l14 (r q_m1 e l16 n)) (Absurd k18))))) (Unfold k12 (Clear k10 e z1 z1 e e q_z2_z1k2 (Clear k14 l16 z1 z1 e l16 q_z1k2k21_z1k8k13_z1k13_z2k21 (Split k18 (Unfold k13 (Unfold k24 (Split k28 (Clear k30 e z1 z1 e e q_m1k2_z1k8 (Clear k6 e z1 z1 e e q_z2_z1k2 (Clear k8 l34 z1 z1 e l34 q_z1k2k13_z1k2k21_z1k13_z2k21 (Combine true GT z1 e e o (w unit e e k20 (r q_m1k13 e l32 (w q_m1 e e k36 n))) (Absurd k38))))) (Signs q_z1k2_m1k6 (Clear k7 e z1 z1 e e q_m1k21 (Clear k5 e z1 z1 e e q_z1k2 (Clear k30 e z1 z1 e e q_m1k6_z1k8 (Clear k6 e z1 z1 e e q_z2_z1k2 (Clear k8 l40 z1 z1 e l40 q_z1k2k13_z1k2k21_z1k13_z2k21 (Combine false GT z1 e e o (r q_z2 e l34_32 (r unit e l36_34_32 (r unit e l20 (r unit e l36_20 (r q_m1k13 e l38 (r q_m1k13 e l36_38 (r q_m1_m1k6 e l42 n))))))) (Absurd k44))))))) (Clear k30 e z1 z1 e e q_m1k6_z1k8 (Clear k6 e z1 z1 e e q_z2_z1k2 (Clear k8 l36 z1 z1 e l36 q_z1k2k13_z1k2k21_z1k13_z2k21 (Combine true GT z1 e e o (w unit e e k20 (r q_m1k13 e l34 (w q_m1 e e k38 (r q_z1k13 e l32 n)))) (Absurd k40))))) (Clear k22 e z1 z1 e e q_z1k2_m1k8 (Clear k30 e z1 z1 e e q_m1k6_z1k8 (Combine false GE z1 e l32 q_m1 (r unit e l34 (r unit e l36 n)) (Absurd k38)))))))) (Unfold k13 (Unfold k24 (Split k28 (Clear k30 e z1 z1 e e q_m1k2_z1k8 (Clear k6 e z1 z1 e e q_z2_z1k2 (Clear k8 l34 z1 z1 e l34 q_z1k2k13_z1k2k21_z1k13_z2k21 (Combine true GT z1 e e o (w unit e e k20 (r q_z1k13 e l32 (w unit e e k36 n))) (Absurd k38))))) (Split k11 (Unfold k32 (Signs q_z1k2_m1k6 (Clear k34 e z1 z1 e e q_m1k2_z1k6 (Combine false GE z1 e l36 q_m1 (r unit e l38 n) (Absurd k40))) (Clear k30 e z1 z1 e e q_m1k6_z1k8 (Clear k6 e z1 z1 e e q_z2_z1k2 (Clear k8 l40 z1 z1 e l40 q_z1k2k13_z1k2k21_z1k13_z2k21 (Combine true GT z1 e e o (w unit e e k20 (r q_z1k13 e l38 (w unit e e k42 (r q_m1k13 e l36 n)))) (Absurd k44))))) (Clear k22 e z1 z1 e e q_z1k2_m1k8 (Clear k30 e z1 z1 e e q_m1k6_z1k8 (Combine false GE z1 e l36 q_m1 (r unit e l38 (r unit e l40 n)) (Absurd k42)))))) (Unfold k32 (Clear k30 e z1 z1 e e q_m1k6_z1k8 (Clear k34 e z1 z1 e e q_z2_z1k2 (Clear k36 l40 z1 z1 e l40 q_z1k2k21_z1k6k13_z1k13_z2k21 (Combine true GT z1 e e o (w unit e e k20 (r q_z1k13 e l38 (w unit e e k42 n))) (Absurd k44)))))))))))))))))).
Lemma phases_claim_phase_law_checked : refutes phases_claim_phase_law_laws phases_claim_phase_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem phases_claim_phase_law :
  forall (delta g gamma : R) (L L_c N N_p N_w copies err loss : order),
  (0 <= delta) -> (* domain(delta) *)
  (power loss < power one) -> (* trend(loss) *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)
  (loss ~~ (N ^^ (-1))) -> (* H *)
  ((L_c << L) -> (N ~~ (N_w ** L_c))) -> (* above *)
  ((L <~ L_c) -> (N ~~ (N_w ** L))) -> (* below *)
  (L_c ~~ (N_w ^^ gamma)) -> (* critical *)
  (L ~~ (N_w ^^ delta)) -> (* shape *)
  (power one < power N_p) -> (* trend(N_p) *)
  ((2 + delta) <> 0 /\ loss ~~ (N_p ^^ (((-1) * (1 + (least_number delta [gamma]))) / (2 + delta)))).
Proof.
intros delta g gamma L L_c N N_p N_w copies err loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
pose proof (phases_law delta g gamma L L_c N N_p N_w copies err loss given_3 given_4 given_6 given_7 given_1 given_8 given_9) as lemma_1.
pose proof (phases_law_2 delta g gamma L L_c N N_p N_w copies err loss given_3 given_4 given_5 given_7 given_1 given_8 given_9) as lemma_2.
apply NNPP; intros refuted.
pose (value_1 := (least_number delta [gamma])).
generalize given_1, given_2, lemma_1, lemma_2, (least_number_spec [gamma] delta), refuted.
exact_no_check (refute [delta; g; gamma; value_1] [L; L_c; N; N_p; N_w; copies; err; loss] phases_claim_phase_law_laws phases_claim_phase_law_steps phases_claim_phase_law_checked).
Qed.
