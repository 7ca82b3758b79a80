(* Theory skills: 12 theorems; 0 left out.
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
Definition k62 : positive := (62)%positive.
Definition k64 : positive := (64)%positive.
Definition k66 : positive := (66)%positive.
Definition k68 : positive := (68)%positive.
Definition k70 : positive := (70)%positive.
Definition k72 : positive := (72)%positive.
Definition k74 : positive := (74)%positive.
Definition k76 : positive := (76)%positive.
Definition k78 : positive := (78)%positive.
Definition k80 : positive := (80)%positive.
Definition k82 : positive := (82)%positive.
Definition k84 : positive := (84)%positive.
Definition k86 : positive := (86)%positive.
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m3 : Z := (-3)%Z.
Definition m73 : Z := (-73)%Z.
Definition m100 : Z := (-100)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.
Definition z4 : Z := (4)%Z.
Definition z6 : Z := (6)%Z.
Definition z23 : Z := (23)%Z.
Definition z46 : Z := (46)%Z.
Definition z50 : Z := (50)%Z.
Definition z73 : Z := (73)%Z.
Definition z100 : Z := (100)%Z.
Definition z200 : Z := (200)%Z.
Definition z300 : Z := (300)%Z.
Definition l12 : list positive := (v k12 e).
Definition l14 : list positive := (v k14 e).
Definition l20 : list positive := (v k20 e).
Definition l22 : list positive := (v k22 e).
Definition l24 : list positive := (v k24 e).
Definition l24_24_40 : list positive := (v k24 (v k24 (v k40 e))).
Definition l24_28_48 : list positive := (v k24 (v k28 (v k48 e))).
Definition l24_30 : list positive := (v k24 (v k30 e)).
Definition l24_36 : list positive := (v k24 (v k36 e)).
Definition l24_36_42 : list positive := (v k24 (v k36 (v k42 e))).
Definition l26 : list positive := (v k26 e).
Definition l26_30_32 : list positive := (v k26 (v k30 (v k32 e))).
Definition l26_32_30 : list positive := (v k26 (v k32 (v k30 e))).
Definition l26_48_24_28 : list positive := (v k26 (v k48 (v k24 (v k28 e)))).
Definition l28 : list positive := (v k28 e).
Definition l28_30 : list positive := (v k28 (v k30 e)).
Definition l30 : list positive := (v k30 e).
Definition l30_36_32 : list positive := (v k30 (v k36 (v k32 e))).
Definition l30_54_26_34 : list positive := (v k30 (v k54 (v k26 (v k34 e)))).
Definition l32 : list positive := (v k32 e).
Definition l32_30 : list positive := (v k32 (v k30 e)).
Definition l34 : list positive := (v k34 e).
Definition l34_26_36 : list positive := (v k34 (v k26 (v k36 e))).
Definition l34_26_38 : list positive := (v k34 (v k26 (v k38 e))).
Definition l34_26_54 : list positive := (v k34 (v k26 (v k54 e))).
Definition l34_26_56 : list positive := (v k34 (v k26 (v k56 e))).
Definition l34_32_30 : list positive := (v k34 (v k32 (v k30 e))).
Definition l36 : list positive := (v k36 e).
Definition l38 : list positive := (v k38 e).
Definition l40 : list positive := (v k40 e).
Definition l42 : list positive := (v k42 e).
Definition l42_26 : list positive := (v k42 (v k26 e)).
Definition l44 : list positive := (v k44 e).
Definition l46 : list positive := (v k46 e).
Definition l48 : list positive := (v k48 e).
Definition l48_24_28 : list positive := (v k48 (v k24 (v k28 e))).
Definition l50 : list positive := (v k50 e).
Definition l52 : list positive := (v k52 e).
Definition l54 : list positive := (v k54 e).
Definition l54_26_34 : list positive := (v k54 (v k26 (v k34 e))).
Definition l56 : list positive := (v k56 e).
Definition l58 : list positive := (v k58 e).
Definition l6 : list positive := (v k6 e).
Definition l60 : list positive := (v k60 e).
Definition l62 : list positive := (v k62 e).
Definition l62_62 : list positive := (v k62 (v k62 e)).
Definition l64 : list positive := (v k64 e).
Definition l64_64 : list positive := (v k64 (v k64 e)).
Definition l8 : list positive := (v k8 e).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m100_m100k4 : polynomial := (t m100 e (t m100 (v k4 e) o)).
Definition q_m1_m1k4 : polynomial := (t m1 e (t m1 (v k4 e) o)).
Definition q_m1_m2k4_m1k4k4 : polynomial := (t m1 e (t m2 (v k4 e) (t m1 (v k4 (v k4 e)) o))).
Definition q_m1_z1k2 : polynomial := (t m1 e (t z1 (v k2 e) o)).
Definition q_m1_z1k2_z1k2k4_m1k4 : polynomial := (t m1 e (t z1 (v k2 e) (t z1 (v k2 (v k4 e)) (t m1 (v k4 e) o)))).
Definition q_m1_z2k2 : polynomial := (t m1 e (t z2 (v k2 e) o)).
Definition q_m1_z2k2_z1k2k4 : polynomial := (t m1 e (t z2 (v k2 e) (t z1 (v k2 (v k4 e)) o))).
Definition q_m1k11 : polynomial := (t m1 (v k11 e) o).
Definition q_m1k13 : polynomial := (t m1 (v k13 e) o).
Definition q_m1k19 : polynomial := (t m1 (v k19 e) o).
Definition q_m1k19_z1k23 : polynomial := (t m1 (v k19 e) (t z1 (v k23 e) o)).
Definition q_m1k2 : polynomial := (t m1 (v k2 e) o).
Definition q_m1k25 : polynomial := (t m1 (v k25 e) o).
Definition q_m1k2_m1k2k4 : polynomial := (t m1 (v k2 e) (t m1 (v k2 (v k4 e)) o)).
Definition q_m1k2k7_z1k11 : polynomial := (t m1 (v k2 (v k7 e)) (t z1 (v k11 e) o)).
Definition q_m1k3_m3k13 : polynomial := (t m1 (v k3 e) (t m3 (v k13 e) o)).
Definition q_m1k4 : polynomial := (t m1 (v k4 e) o).
Definition q_m1k4_m1k4k4 : polynomial := (t m1 (v k4 e) (t m1 (v k4 (v k4 e)) o)).
Definition q_m1k4k15_z1k9_m1k15 : polynomial := (t m1 (v k4 (v k15 e)) (t z1 (v k9 e) (t m1 (v k15 e) o))).
Definition q_m1k4k17_z1k13_m1k17 : polynomial := (t m1 (v k4 (v k17 e)) (t z1 (v k13 e) (t m1 (v k17 e) o))).
Definition q_m1k4k25_m1k25_z1k27 : polynomial := (t m1 (v k4 (v k25 e)) (t m1 (v k25 e) (t z1 (v k27 e) o))).
Definition q_m1k4k7_z1k4k27_m1k7_z2k27 : polynomial := (t m1 (v k4 (v k7 e)) (t z1 (v k4 (v k27 e)) (t m1 (v k7 e) (t z2 (v k27 e) o)))).
Definition q_m1k7 : polynomial := (t m1 (v k7 e) o).
Definition q_m1k7_m1k9 : polynomial := (t m1 (v k7 e) (t m1 (v k9 e) o)).
Definition q_m1k7_z2k11 : polynomial := (t m1 (v k7 e) (t z2 (v k11 e) o)).
Definition q_m2 : polynomial := (t m2 e o).
Definition q_m2_m1k4 : polynomial := (t m2 e (t m1 (v k4 e) o)).
Definition q_m2_m2k4 : polynomial := (t m2 e (t m2 (v k4 e) o)).
Definition q_m2k2k4_m1k2k4k4_z2k4_z1k4k4 : polynomial := (t m2 (v k2 (v k4 e)) (t m1 (v k2 (v k4 (v k4 e))) (t z2 (v k4 e) (t z1 (v k4 (v k4 e)) o)))).
Definition q_m73_z100k2 : polynomial := (t m73 e (t z100 (v k2 e) o)).
Definition q_m73k7_z100k11 : polynomial := (t m73 (v k7 e) (t z100 (v k11 e) o)).
Definition q_z100 : polynomial := (t z100 e o).
Definition q_z1_z1k4 : polynomial := (t z1 e (t z1 (v k4 e) o)).
Definition q_z1k11 : polynomial := (t z1 (v k11 e) o).
Definition q_z1k11_z1k15 : polynomial := (t z1 (v k11 e) (t z1 (v k15 e) o)).
Definition q_z1k13 : polynomial := (t z1 (v k13 e) o).
Definition q_z1k13_m1k15 : polynomial := (t z1 (v k13 e) (t m1 (v k15 e) o)).
Definition q_z1k17 : polynomial := (t z1 (v k17 e) o).
Definition q_z1k19 : polynomial := (t z1 (v k19 e) o).
Definition q_z1k19_m1k21 : polynomial := (t z1 (v k19 e) (t m1 (v k21 e) o)).
Definition q_z1k19_m1k23 : polynomial := (t z1 (v k19 e) (t m1 (v k23 e) o)).
Definition q_z1k2 : polynomial := (t z1 (v k2 e) o).
Definition q_z1k23_m1k29 : polynomial := (t z1 (v k23 e) (t m1 (v k29 e) o)).
Definition q_z1k25 : polynomial := (t z1 (v k25 e) o).
Definition q_z1k3_m1k7_m1k9 : polynomial := (t z1 (v k3 e) (t m1 (v k7 e) (t m1 (v k9 e) o))).
Definition q_z1k4 : polynomial := (t z1 (v k4 e) o).
Definition q_z1k4_z1k4k4 : polynomial := (t z1 (v k4 e) (t z1 (v k4 (v k4 e)) o)).
Definition q_z1k4k11_m1k7_z2k11 : polynomial := (t z1 (v k4 (v k11 e)) (t m1 (v k7 e) (t z2 (v k11 e) o))).
Definition q_z1k4k11_z1k21 : polynomial := (t z1 (v k4 (v k11 e)) (t z1 (v k21 e) o)).
Definition q_z1k4k11_z1k23 : polynomial := (t z1 (v k4 (v k11 e)) (t z1 (v k23 e) o)).
Definition q_z1k4k13_z1k4k23_z1k23 : polynomial := (t z1 (v k4 (v k13 e)) (t z1 (v k4 (v k23 e)) (t z1 (v k23 e) o))).
Definition q_z1k4k15_z1k21 : polynomial := (t z1 (v k4 (v k15 e)) (t z1 (v k21 e) o)).
Definition q_z1k4k17_z1k21 : polynomial := (t z1 (v k4 (v k17 e)) (t z1 (v k21 e) o)).
Definition q_z1k4k25_m1k7_z2k25 : polynomial := (t z1 (v k4 (v k25 e)) (t m1 (v k7 e) (t z2 (v k25 e) o))).
Definition q_z1k4k25_z1k29 : polynomial := (t z1 (v k4 (v k25 e)) (t z1 (v k29 e) o)).
Definition q_z1k4k4k13_z1k4k4k23_z1k4k13_z2k4k23_z1k23 : polynomial := (t z1 (v k4 (v k4 (v k13 e))) (t z1 (v k4 (v k4 (v k23 e))) (t z1 (v k4 (v k13 e)) (t z2 (v k4 (v k23 e)) (t z1 (v k23 e) o))))).
Definition q_z1k4k4k9_z1k4k4k23_z1k4k9_z2k4k23_z1k23 : polynomial := (t z1 (v k4 (v k4 (v k9 e))) (t z1 (v k4 (v k4 (v k23 e))) (t z1 (v k4 (v k9 e)) (t z2 (v k4 (v k23 e)) (t z1 (v k23 e) o))))).
Definition q_z1k4k7_z1k4k19_z2k19 : polynomial := (t z1 (v k4 (v k7 e)) (t z1 (v k4 (v k19 e)) (t z2 (v k19 e) o))).
Definition q_z1k4k7_z1k4k23_z2k23 : polynomial := (t z1 (v k4 (v k7 e)) (t z1 (v k4 (v k23 e)) (t z2 (v k23 e) o))).
Definition q_z1k4k9_z1k4k23_z1k23 : polynomial := (t z1 (v k4 (v k9 e)) (t z1 (v k4 (v k23 e)) (t z1 (v k23 e) o))).
Definition q_z1k7 : polynomial := (t z1 (v k7 e) o).
Definition q_z1k7_m1k11_m1k13 : polynomial := (t z1 (v k7 e) (t m1 (v k11 e) (t m1 (v k13 e) o))).
Definition q_z1k7_m1k25_m1k27 : polynomial := (t z1 (v k7 e) (t m1 (v k25 e) (t m1 (v k27 e) o))).
Definition q_z1k7_z1k15 : polynomial := (t z1 (v k7 e) (t z1 (v k15 e) o)).
Definition q_z1k9_m2k11 : polynomial := (t z1 (v k9 e) (t m2 (v k11 e) o)).
Definition q_z2 : polynomial := (t z2 e o).
Definition q_z200_z300k4_z100k4k4 : polynomial := (t z200 e (t z300 (v k4 e) (t z100 (v k4 (v k4 e)) o))).
Definition q_z200k4_z100k4k4 : polynomial := (t z200 (v k4 e) (t z100 (v k4 (v k4 e)) o)).
Definition q_z23 : polynomial := (t z23 e o).
Definition q_z2_m2k2_m3k2k4_m1k2k4k4_z3k4_z1k4k4 : polynomial := (t z2 e (t m2 (v k2 e) (t m3 (v k2 (v k4 e)) (t m1 (v k2 (v k4 (v k4 e))) (t z3 (v k4 e) (t z1 (v k4 (v k4 e)) o)))))).
Definition q_z2_z1k4 : polynomial := (t z2 e (t z1 (v k4 e) o)).
Definition q_z2k2_z1k2k4 : polynomial := (t z2 (v k2 e) (t z1 (v k2 (v k4 e)) o)).
Definition q_z2k2_z3k2k4_z1k2k4k4 : polynomial := (t z2 (v k2 e) (t z3 (v k2 (v k4 e)) (t z1 (v k2 (v k4 (v k4 e))) o))).
Definition q_z2k2k4_z1k2k4k4 : polynomial := (t z2 (v k2 (v k4 e)) (t z1 (v k2 (v k4 (v k4 e))) o)).
Definition q_z2k4_z1k4k4 : polynomial := (t z2 (v k4 e) (t z1 (v k4 (v k4 e)) o)).
Definition q_z3 : polynomial := (t z3 e o).
Definition q_z46_z73k4 : polynomial := (t z46 e (t z73 (v k4 e) o)).
Definition q_z4_z6k4_z2k4k4 : polynomial := (t z4 e (t z6 (v k4 e) (t z2 (v k4 (v k4 e)) o))).
Definition q_z4k4_z2k4k4 : polynomial := (t z4 (v k4 e) (t z2 (v k4 (v k4 e)) o)).
Definition q_z50 : polynomial := (t z50 e o).
Definition q_z73 : polynomial := (t z73 e o).

(* scarce, model: scarce can hold *)
Definition scarce_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) TOne); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) TOne); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))) (TLargest (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))))))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma scarce_model_hold : all_decided scarce_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem scarce_model :
  exists (alpha : R) (C D N_p S k_D k_S loss : order),
  (0 < alpha) /\ (* domain(alpha) *)
  ((D ** (k_D ^^ ((-1) * (1 + alpha)))) ~~ one) /\ (* in-data *)
  ((S ** (k_S ^^ ((-1) * (1 + alpha)))) ~~ one) /\ (* in-time *)
  (one <~ k_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ k_D /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ N_p /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (largest (tail_series k_S one ((-1) * (1 + alpha))) [(tail_series k_D one ((-1) * (1 + alpha))); (tail_series N_p one ((-1) * (1 + alpha)))])) /\ (* not-learned *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold scarce_model_laws scarce_model_hold).
Qed.

(* scarce, claim: loss ~ S^(-alpha/(1+alpha)) + D^(-alpha/(1+alpha)) + N_p^-alpha *)
Definition scarce_claim_joint_law_laws : list law := [(Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) TOne); (Order EQ (TTimes (TVar k6) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) TOne); (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k7) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (Or (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (Or (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k7) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2)))))))))))); (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (And (Order GE (TVar k7) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (And (Order GE (TVar k5) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k9) (TVar k10)))))))); (And (Order GE (TVar k11) (TRaised (TVar k6) (NDiv (NMul (NInt m1) (NVar k2)) (NAdd (NInt z1) (NVar k2))))) (And (Order GE (TVar k11) (TRaised (TVar k4) (NDiv (NMul (NInt m1) (NVar k2)) (NAdd (NInt z1) (NVar k2))))) (And (Order GE (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k11) (TRaised (TVar k6) (NDiv (NMul (NInt m1) (NVar k2)) (NAdd (NInt z1) (NVar k2))))) (Or (Order EQ (TVar k11) (TRaised (TVar k4) (NDiv (NMul (NInt m1) (NVar k2)) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NVar k2))))))))); (Not (And (Number NE (NAdd (NInt z1) (NVar k2)) (NInt z0)) (And (Number NE (NAdd (NInt z1) (NVar k2)) (NInt z0)) (Order EQ (TVar k9) (TVar k11)))))].
Definition scarce_claim_joint_law_steps : proof := (Unfold k15 (Unfold k11 (Unfold k6 (Unfold k10 (Unfold k14 (Unfold k18 (Unfold k22 (Split k2 (Unfold k28 (Clear k30 e z1 z1 e e q_z1_z1k4 (Combine false EQ z1 e e q_z1_z1k4 (r unit e l32 n) (Clear k24 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_m1 (r unit e l36 (r q_m1 e l34 n)) (Absurd k38)))))) (Split k30 (Unfold k32 (Clear k28 e z1 z1 e e q_z1_z1k4 (Clear k34 l36 z1 z1 e e q_z1_z1k4 (Combine false EQ z1 e e q_z1_z1k4 (r unit e l38 n) (Clear k24 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_m1 (r unit e l42 (r q_m1 e l40 n)) (Absurd k44))))))) (Unfold k34 (Clear k32 e z1 z1 e e q_z1_z1k4 (Clear k32 l38 z1 z1 e e q_z1_z1k4 (Clear k36 l40 z1 z1 e e q_z1k19_m1k23 (Split k42 (Unfold k9 (Unfold k48 (Unfold k52 (Split k56 (Clear k24 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z1_z1k4 (r unit e e (r unit e l60 n)) (Clear k58 e z1 z1 e e q_z1k4k17_z1k21 (Clear k26 e z1 z1 e e q_z1k19_m1k21 (Unfold k13 (Unfold k70 (Unfold k74 (Clear k68 l40 z1 z1 l40 e q_z1k4k4k13_z1k4k4k23_z1k4k13_z2k4k23_z1k23 (Clear k7 e z1 z1 e e q_m1k4k17_z1k13_m1k17 (Combine true GT z1 e e o (w unit e l62_62 k44 (w q_m1_m2k4_m1k4k4 e e k64 (w q_m1_m2k4_m1k4k4 e e k66 (w unit e e k80 (w q_m1k4_m1k4k4 e e k82 n))))) (Absurd k84))))))))))) (Split k58 (Clear k24 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z1_z1k4 (r unit e e (r unit e l62 n)) (Clear k60 e z1 z1 e e q_z1k4k15_z1k21 (Clear k26 e z1 z1 e e q_z1k19_m1k21 (Unfold k13 (Unfold k72 (Unfold k76 (Clear k74 l40 z1 z1 l40 e q_z1k4k4k9_z1k4k4k23_z1k4k9_z2k4k23_z1k23 (Clear k5 e z1 z1 e e q_m1k4k15_z1k9_m1k15 (Combine true GT z1 e e o (w unit e l64_64 k44 (w q_m1_m2k4_m1k4k4 e e k66 (w q_m1_m2k4_m1k4k4 e e k68 (w unit e e k82 (w q_m1k4_m1k4k4 e e k84 n))))) (Absurd k86))))))))))) (Clear k60 e z1 z1 e e q_z1k4k11_z1k21 (Clear k26 e z1 z1 e e q_z1k19_m1k21 (Unfold k13 (Unfold k68 (Unfold k72 (Clear k74 l40 z1 z1 e e q_z1k4k11_z1k23 (Combine true GT z1 e e o (w unit e e k44 (w q_m1 e e k62 (w q_m1 e e k64 (w unit e e k78 n)))) (Absurd k80))))))))))))) (Unfold k13 (Unfold k48 (Unfold k52 (Split k56 (Clear k24 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z1_z1k4 (r unit e e (r unit e l60 n)) (Clear k58 l40 z1 z1 e l40 q_z1k4k13_z1k4k23_z1k23 (Clear k7 e z1 z1 e e q_m1k4k17_z1k13_m1k17 (Unfold k9 (Unfold k70 (Unfold k74 (Clear k68 e z1 z1 e e q_z1k4k17_z1k21 (Clear k26 e z1 z1 e e q_z1k19_m1k21 (Combine true GT z1 e e o (w unit e l62 k44 (w q_m1 e e k64 (w q_z1k4 e e k66 (w unit e l62 k80 (w q_z1_z1k4 e e k82 n))))) (Absurd k84))))))))))) (Split k58 (Clear k24 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z1_z1k4 (r unit e e (r unit e l62 n)) (Clear k60 l40 z1 z1 e l40 q_z1k4k9_z1k4k23_z1k23 (Clear k5 e z1 z1 e e q_m1k4k15_z1k9_m1k15 (Unfold k9 (Unfold k72 (Unfold k76 (Clear k74 e z1 z1 e e q_z1k4k15_z1k21 (Clear k26 e z1 z1 e e q_z1k19_m1k21 (Combine true GT z1 e e o (w unit e l64 k44 (w q_m1 e e k66 (w q_z1k4 e e k68 (w unit e l64 k82 (w q_z1_z1k4 e e k84 n))))) (Absurd k86))))))))))) (Clear k60 l40 z1 z1 e e q_z1k4k11_z1k23 (Unfold k9 (Unfold k66 (Unfold k70 (Clear k72 e z1 z1 e e q_z1k4k11_z1k21 (Clear k26 e z1 z1 e e q_z1k19_m1k21 (Combine true GT z1 e e o (w unit e e k44 (w q_m1 e e k62 (w unit e e k76 (w unit e e k78 n)))) (Absurd k80))))))))))))))))))))))))))).
Lemma scarce_claim_joint_law_checked : refutes scarce_claim_joint_law_laws scarce_claim_joint_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem scarce_claim_joint_law :
  forall (a alpha : R) (C D N_p S k_D k_S loss : order),
  ((D ** (k_D ^^ ((-1) * (1 + alpha)))) ~~ one) -> (* in-data *)
  ((S ** (k_S ^^ ((-1) * (1 + alpha)))) ~~ one) -> (* in-time *)
  (one <~ k_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ k_D /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ N_p /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (largest (tail_series k_S one ((-1) * (1 + alpha))) [(tail_series k_D one ((-1) * (1 + alpha))); (tail_series N_p one ((-1) * (1 + alpha)))])) -> (* not-learned *)
  ((1 + alpha) <> 0 /\ (1 + alpha) <> 0 /\ loss ~~ (largest (S ^^ (((-1) * alpha) / (1 + alpha))) [(D ^^ (((-1) * alpha) / (1 + alpha))); (N_p ^^ ((-1) * alpha))])).
Proof.
intros a alpha C D N_p S k_D k_S loss given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest (tail_series k_S one ((-1) * (1 + alpha))) [(tail_series k_D one ((-1) * (1 + alpha))); (tail_series N_p one ((-1) * (1 + alpha)))])).
pose (value_2 := (largest (S ^^ (((-1) * alpha) / (1 + alpha))) [(D ^^ (((-1) * alpha) / (1 + alpha))); (N_p ^^ ((-1) * alpha))])).
generalize given_1, given_2, (largest_spec [(tail_series k_D one ((-1) * (1 + alpha))); (tail_series N_p one ((-1) * (1 + alpha)))] (tail_series k_S one ((-1) * (1 + alpha)))), given_3, (largest_spec [(D ^^ (((-1) * alpha) / (1 + alpha))); (N_p ^^ ((-1) * alpha))] (S ^^ (((-1) * alpha) / (1 + alpha)))), refuted.
exact_no_check (refute [a; alpha] [C; D; N_p; S; k_D; k_S; loss; value_1; value_2] scarce_claim_joint_law_laws scarce_claim_joint_law_steps scarce_claim_joint_law_checked).
Qed.

(* scarce, law: loss << C^(0) ignoring logs *)
Definition scarce_law_laws : list law := [(Power GT TOne (TVar k9)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k9)))].
Definition scarce_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k19 (Clear k4 e z1 z1 e e q_z1k19 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma scarce_law_checked : refutes scarce_law_laws scarce_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem scarce_law :
  forall (a alpha : R) (C D N_p S k_D k_S loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros a alpha C D N_p S k_D k_S loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [a; alpha] [C; D; N_p; S; k_D; k_S; loss] scarce_law_laws scarce_law_steps scarce_law_checked).
Qed.

(* compute-optimal, model: compute-optimal can hold *)
Definition compute_optimal_model_best_1_laws : list law := [(Order EQ (TTimes (TVar k4) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) TOne); (And (Order GE (TVar k7) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))) (And (Order GE (TVar k7) (TTimes TOne (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))) (Or (Order EQ (TVar k7) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))) (Order EQ (TVar k7) (TTimes TOne (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))))))); (And (Order GE (TVar k5) TOne) (And (Order GE (TVar k3) TOne) (Order EQ (TVar k6) (TVar k7)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k3) (TVar k4))); (Not (Order GE (TVar k6) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))))].
Definition compute_optimal_model_best_1_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z3 e e q_m1k3_m3k13 (Unfold k9 (Unfold k10 (Unfold k7 (Unfold k18 (Clear k20 e z1 z1 e e q_z1k7_z1k15 (Clear k11 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k5 e z1 z1 e e q_z1k9_m2k11 (Clear k14 e z1 z1 e e q_z1k13_m1k15 (Clear k16 e z1 z1 e e q_z1k11_z1k15 (Combine true GT z1 e e o (w unit e e k6 (w unit e e k24 (w unit e e k26 (w unit e e k28 (w q_z3 e e k30 (w q_z2 e e k32 n)))))) (Absurd k34)))))))))))))).
Lemma compute_optimal_model_best_1_checked : refutes compute_optimal_model_best_1_laws compute_optimal_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma compute_optimal_model_best_1 :
  (forall loss' N_p' S' k_S' : order, ((S' ** (k_S' ^^ ((-1) * (1 + 1)))) ~~ one) -> (one <~ k_S' /\ (1 + ((-1) * (1 + 1))) < 0 /\ one <~ N_p' /\ (1 + ((-1) * (1 + 1))) < 0 /\ loss' ~~ (largest (tail_series k_S' one ((-1) * (1 + 1))) [(tail_series N_p' one ((-1) * (1 + 1)))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** S')) -> ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p S k_S given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest (tail_series k_S one ((-1) * (1 + 1))) [(tail_series N_p one ((-1) * (1 + 1)))])).
generalize given_1, (largest_spec [(tail_series N_p one ((-1) * (1 + 1)))] (tail_series k_S one ((-1) * (1 + 1)))), (conj (proj1 given_2) (conj (proj1 (proj2 (proj2 given_2))) (proj2 (proj2 (proj2 (proj2 given_2)))))), given_3, refuted.
exact_no_check (refute [] [N_p; S; k_S; loss; value_1] compute_optimal_model_best_1_laws compute_optimal_model_best_1_steps compute_optimal_model_best_1_checked).
Qed.
Definition compute_optimal_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NInt z3)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) TOne); (And (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (And (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTail (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))) (TTail (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))].
Lemma compute_optimal_model_hold : all_decided compute_optimal_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_model :
  exists (a alpha : R) (C D N_p S k_S loss : order),
  (
  (N_p ~~ (C ^^ a)) /\ (* best-size *)
  (C ~~ (N_p ** S)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  ((S ** (k_S ^^ ((-1) * (1 + alpha)))) ~~ one) /\ (* in-time *)
  (one <~ k_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ N_p /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (largest (tail_series k_S one ((-1) * (1 + alpha))) [(tail_series N_p one ((-1) * (1 + alpha)))])) /\ (* time-and-size *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall loss' N_p' S' k_S' : order, ((S' ** (k_S' ^^ ((-1) * (1 + alpha)))) ~~ one) -> (one <~ k_S' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ N_p' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss' ~~ (largest (tail_series k_S' one ((-1) * (1 + alpha))) [(tail_series N_p' one ((-1) * (1 + alpha)))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') (* optimal *).
Proof.
exists (1 / 3), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (2 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold compute_optimal_model_laws compute_optimal_model_hold).
}
exact_no_check compute_optimal_model_best_1.
Qed.

(* compute-optimal, law: loss ~ C^(-alpha/(2+alpha)) *)
Definition compute_optimal_law_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k6))); (Number GT (NVar k2) (NInt z0)); (Order EQ (TTimes (TVar k6) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) TOne); (If (Order EQ (TTimes (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) TOne) (If (And (Order GE (TVar k12) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (And (Order GE (TVar k12) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k11) (TVar k14)))))) (If (Order EQ (TVar k3) (TTimes (TVar k12) (TVar k13))) (Order GE (TVar k11) (TVar k9))))); (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (Or (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2)))))))))); (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (And (Order GE (TVar k5) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k9) (TVar k10)))))); (Not (And (Number NE (NAdd (NInt z2) (NVar k2)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k2)) (NAdd (NInt z2) (NVar k2))))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k3) (NMul (NInt m1) (NVar k2))) (NDiv (NInt z1) (NAdd (NInt z2) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NInt z1)) (NDiv (NInt z1) (NAdd (NInt z2) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))) (NDiv (NInt z1) (NAdd (NInt z2) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k14) (TTimes TOne (TRaised (TVar k12) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (And (Order GE (TVar k14) (TTimes TOne (TRaised (TVar k12) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (Or (Order EQ (TVar k14) (TTimes TOne (TRaised (TVar k12) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (Order EQ (TVar k14) (TTimes TOne (TRaised (TVar k12) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))))))].
Definition compute_optimal_law_steps : proof := (Unfold k17 (Unfold k15 (Unfold k6 (Unfold k10 (Unfold k14 (Split k2 (Unfold k20 (Clear k7 e z1 z1 e e q_z1k4 (Clear k22 e z1 z1 e e q_z2_z1k4 (Combine false GT z1 e e q_m2 (r unit e l24 (r q_m1 e l26 n)) (Absurd k28))))) (Unfold k22 (Clear k20 e z1 z1 e e q_z2_z1k4 (Clear k24 l26 z1 z1 e l26 q_z1k4k7_z1k4k19_z2k19 (Split k28 (Clear k7 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z2_z1k4 (r q_z2 e e (r unit e l32 n)) (Split k11 (Unfold k36 (Clear k38 e z1 z1 e e q_m1k4k25_m1k25_z1k27 (Split k40 (Clear k23 l34 z1 z1 e l34 q_m1k4k7_z1k4k27_m1k7_z2k27 (Clear k21 l34 z1 z1 e l34 q_z1k4k25_m1k7_z2k25 (Combine true GT z1 e e o (w unit e l34 k42 (w q_m1 e e k44 (w q_z1_z1k4 e e k46 n))) (Absurd k48)))) (Clear k23 l34 z1 z1 e l34 q_m1k4k7_z1k4k27_m1k7_z2k27 (Clear k21 l34 z1 z1 e l34 q_z1k4k25_m1k7_z2k25 (Combine true GT z1 e e o (w unit e l34 k42 (w unit e e k44 (w q_m1_m1k4 e e k46 n))) (Absurd k48))))))) (Split k36 (Split k38 (Unfold k40 (Clear k42 e z1 z1 e e q_m1k25 (Clear k12 e z1 z1 e e q_z1k11 (Clear k21 l34 z1 z1 e l34 q_z1k4k25_m1k7_z2k25 (Clear k5 e z1 z1 e e q_z1k7_m1k11_m1k13 (Clear k9 e z1 z1 e e q_m1k4k17_z1k13_m1k17 (Clear k4 e z1 z1 e e q_z1k17 (Combine true GT z1 e e o (w unit e l34 k44 (w unit e e k46 (w unit e e k48 (w unit e e k50 (w unit e e k52 (w unit e e k54 (w unit e l32 k54 n))))))) (Absurd k56))))))))) (Split k42 (Unfold k44 (Clear k46 e z1 z1 e e q_m1k4 (Combine false GE z1 e l32 q_m1 (r unit e l48 n) (Absurd k50)))) (Split k46 (Unfold k48 (Clear k50 e z1 z1 e e q_m1k25 (Clear k40 e z1 z1 e e q_z1k25 (Clear k21 l34 z1 z1 e l34 q_z1k4k25_m1k7_z2k25 (Combine true GT z1 e e o (w unit e l34 k52 (w unit e l34 k54 (w q_m1 e e k56 (w unit e e k56 n)))) (Absurd k58)))))) (Split k50 (Unfold k52 (Clear k54 e z1 z1 e e q_m1k4 (Combine false GE z1 e l32 q_m1 (r unit e l56 n) (Absurd k58)))) (Unfold k54 (Clear k56 e z1 z1 e e q_z1k23_m1k29 (Split k58 (Clear k19 l34 z1 z1 e l34 q_z1k4k7_z1k4k23_z2k23 (Clear k21 l34 z1 z1 e l34 q_z1k4k25_m1k7_z2k25 (Unfold k25 (Unfold k68 (Clear k66 e z1 z1 e e q_z1k4k25_z1k29 (Combine true GT z1 e e o (w unit e l34 k60 (w q_m1 e e k62 (w q_m1k4 e e k64 (w unit e l34 k74 n)))) (Absurd k76))))))) (Unfold k25 (Unfold k64 (Split k68 (Clear k19 l34 z1 z1 e l34 q_z1k4k7_z1k4k23_z2k23 (Clear k21 l34 z1 z1 e l34 q_z1k4k25_m1k7_z2k25 (Clear k70 e z1 z1 e e q_z1k4k25_z1k29 (Combine true GT z1 e e o (w unit e l34 k60 (w unit e e k72 (w q_z1k4 e e k74 (w q_m2_m1k4 e e k76 n)))) (Absurd k78))))) (Clear k19 l34 z1 z1 e l34 q_z1k4k7_z1k4k23_z2k23 (Clear k21 l34 z1 z1 e l34 q_z1k4k25_m1k7_z2k25 (Clear k70 e z1 z1 e e q_z1k4k25_z1k29 (Combine true GT z1 e e o (w unit e l34 k60 (w unit e e k72 (w q_z1k4 e e k74 (w q_m2_m1k4 e e k76 n)))) (Absurd k78))))))))))))))) (Split k38 (Unfold k40 (Clear k42 e z1 z1 e e q_z1k7_m1k25_m1k27 (Split k44 (Clear k21 l34 z1 z1 e l34 q_z1k4k25_m1k7_z2k25 (Clear k23 l34 z1 z1 e l34 q_m1k4k7_z1k4k27_m1k7_z2k27 (Combine true GT z1 e e o (w unit e l34 k46 (w unit e e k48 (w unit e e k50 n))) (Absurd k52)))) (Clear k21 l34 z1 z1 e l34 q_z1k4k25_m1k7_z2k25 (Clear k23 l34 z1 z1 e l34 q_m1k4k7_z1k4k27_m1k7_z2k27 (Combine true GT z1 e e o (w unit e l34 k46 (w q_m1 e e k48 (w q_m1 e e k50 n))) (Absurd k52))))))) (Clear k40 e z1 z1 e e q_m1k19_z1k23 (Clear k19 l34 z1 z1 e l34 q_z1k4k7_z1k4k23_z2k23 (Combine true GT z1 e e o (w unit e l34 k42 (w q_m1 e e k44 (w unit e e k30 n))) (Absurd k46))))))))) (Clear k5 e z1 z1 e e q_z1k7_m1k11_m1k13 (Clear k9 e z1 z1 e e q_m1k4k17_z1k13_m1k17 (Unfold k13 (Unfold k38 (Clear k40 e z1 z1 e e q_z1k4k11_z1k21 (Clear k18 e z1 z1 e e q_z1k19_m1k21 (Clear k36 e z1 z1 e e q_z1k4k17_z1k21 (Clear k7 e z1 z1 e e q_z1k4 (Combine true GT z1 e e o (w unit e e k30 (w q_z1k4 e e k32 (w q_z1k4 e e k34 (w unit e e k44 (w q_z2_z1k4 e e k46 (w unit e e k48 (w unit e l50 k48 n))))))) (Absurd k52)))))))))))))))))))).
Lemma compute_optimal_law_checked : refutes compute_optimal_law_laws compute_optimal_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_law :
  forall (a alpha : R) (C D N_p S k_D k_S loss : order),
  (C ~~ (N_p ** S)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  ((S ** (k_S ^^ ((-1) * (1 + alpha)))) ~~ one) -> (* in-time *)
  (forall loss' N_p' S' k_S' : order, ((S' ** (k_S' ^^ ((-1) * (1 + alpha)))) ~~ one) -> (one <~ k_S' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ N_p' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss' ~~ (largest (tail_series k_S' one ((-1) * (1 + alpha))) [(tail_series N_p' one ((-1) * (1 + alpha)))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  (one <~ k_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ N_p /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (largest (tail_series k_S one ((-1) * (1 + alpha))) [(tail_series N_p one ((-1) * (1 + alpha)))])) -> (* time-and-size *)
  ((2 + alpha) <> 0 /\ loss ~~ (C ^^ (((-1) * alpha) / (2 + alpha)))).
Proof.
intros a alpha C D N_p S k_D k_S loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (largest (tail_series k_S one ((-1) * (1 + alpha))) [(tail_series N_p one ((-1) * (1 + alpha)))])).
pose (value_2 := ((C ^^ ((-1) * alpha)) ^^ (1 / (2 + (1 * alpha))))).
pose (value_3 := ((C ^^ 1) ^^ (1 / (2 + (1 * alpha))))).
pose (value_4 := ((C ^^ (1 + (1 * alpha))) ^^ (1 / (2 + (1 * alpha))))).
pose (value_5 := (largest (tail_series value_3 one ((-1) * (1 + alpha))) [(tail_series value_3 one ((-1) * (1 + alpha)))])).
generalize given_1, given_2, given_3, (given_4 value_2 value_3 value_4 value_3), (largest_spec [(tail_series N_p one ((-1) * (1 + alpha)))] (tail_series k_S one ((-1) * (1 + alpha)))), given_5, refuted, (same_refl ((C ^^ ((-1) * alpha)) ^^ (1 / (2 + (1 * alpha))))), (same_refl ((C ^^ 1) ^^ (1 / (2 + (1 * alpha))))), (same_refl ((C ^^ (1 + (1 * alpha))) ^^ (1 / (2 + (1 * alpha))))), (largest_spec [(tail_series value_3 one ((-1) * (1 + alpha)))] (tail_series value_3 one ((-1) * (1 + alpha)))).
exact_no_check (refute [a; alpha] [C; D; N_p; S; k_D; k_S; loss; value_1; value_2; value_3; value_4; value_5] compute_optimal_law_laws compute_optimal_law_steps compute_optimal_law_checked).
Qed.

(* against-kaplan, core: best-size, cost, in-time, kaplan, optimal, time-and-size, trend(C) cannot hold together *)
Definition against_kaplan_core_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k3) (NVar k1))); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k6))); (Order EQ (TTimes (TVar k6) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) TOne); (Number EQ (NVar k1) (NDiv (NInt z73) (NInt z100))); (If (Order EQ (TTimes (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) TOne) (If (And (Order GE (TVar k12) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (And (Order GE (TVar k12) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k11) (TVar k14)))))) (If (Order EQ (TVar k3) (TTimes (TVar k12) (TVar k13))) (Order GE (TVar k11) (TVar k9))))); (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (Or (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2)))))))))); (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (And (Order GE (TVar k5) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k9) (TVar k10)))))); (Power GT (TVar k3) TOne); (Order EQ (TVar k11) (TRaised (TRaised (TVar k3) (NMul (NInt m1) (NVar k2))) (NDiv (NInt z1) (NAdd (NInt z2) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NInt z1)) (NDiv (NInt z1) (NAdd (NInt z2) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))) (NDiv (NInt z1) (NAdd (NInt z2) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k14) (TTimes TOne (TRaised (TVar k12) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (And (Order GE (TVar k14) (TTimes TOne (TRaised (TVar k12) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (Or (Order EQ (TVar k14) (TTimes TOne (TRaised (TVar k12) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (Order EQ (TVar k14) (TTimes TOne (TRaised (TVar k12) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))))))].
Definition against_kaplan_core_steps : proof := (Unfold k17 (Unfold k4 (Unfold k8 (Unfold k12 (Clear k5 e z1 z1 e e q_m1k2k7_z1k11 (Clear k11 e z1 z100 e e q_m73_z100k2 (Combine true EQ z1 e e q_m73k7_z100k11 (w q_z100 e e k18 (r q_z1k7 e l20 n)) (Clear k14 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z2_z1k4 (r q_z2 e e (r unit e l24 n)) (Split k13 (Unfold k28 (Clear k30 e z1 z1 e e q_m1k4k25_m1k25_z1k27 (Split k32 (Clear k25 l26 z1 z1 e l26 q_m1k4k7_z1k4k27_m1k7_z2k27 (Clear k23 l26 z1 z1 e l26 q_z1k4k25_m1k7_z2k25 (Combine true GT z1 e e o (w unit e l26 k34 (w q_m1 e e k36 (w q_z1_z1k4 e e k38 n))) (Absurd k40)))) (Clear k25 l26 z1 z1 e l26 q_m1k4k7_z1k4k27_m1k7_z2k27 (Clear k23 l26 z1 z1 e l26 q_z1k4k25_m1k7_z2k25 (Combine true GT z1 e e o (w unit e l26 k34 (w unit e e k36 (w q_m1_m1k4 e e k38 n))) (Absurd k40))))))) (Split k28 (Split k30 (Unfold k32 (Clear k34 e z1 z1 e e q_m1k25 (Clear k10 e z1 z1 e e q_z1k11 (Clear k23 l26 z1 z1 e l26 q_z1k4k25_m1k7_z2k25 (Combine true GT z1 e e o (w q_z73 e l26 k36 (w q_z100 e e k38 (w q_z73 e e k40 (w q_m1 e e k22 n)))) (Absurd k42)))))) (Split k34 (Unfold k36 (Clear k38 e z1 z1 e e q_m1k4 (Combine false GE z1 e l24 q_m1 (r unit e l40 n) (Absurd k42)))) (Split k38 (Unfold k40 (Clear k42 e z1 z1 e e q_m1k25 (Clear k10 e z1 z1 e e q_z1k11 (Clear k23 l26 z1 z1 e l26 q_z1k4k25_m1k7_z2k25 (Combine true GT z1 e e o (w q_z73 e l26 k44 (w q_z100 e e k46 (w q_z73 e e k48 (w q_m1 e e k22 n)))) (Absurd k50)))))) (Split k42 (Unfold k44 (Clear k46 e z1 z1 e e q_m1k4 (Combine false GE z1 e l24 q_m1 (r unit e l48 n) (Absurd k50)))) (Unfold k46 (Clear k48 e z1 z1 e e q_z1k23_m1k29 (Split k50 (Clear k21 l26 z1 z1 e l26 q_z1k4k7_z1k4k23_z2k23 (Clear k23 l26 z1 z1 e l26 q_z1k4k25_m1k7_z2k25 (Unfold k27 (Unfold k60 (Clear k58 e z1 z1 e e q_z1k4k25_z1k29 (Combine true GT z1 e e o (w unit e l26 k52 (w q_m1 e e k54 (w q_m1k4 e e k56 (w unit e l26 k66 n)))) (Absurd k68))))))) (Unfold k27 (Unfold k56 (Split k60 (Clear k21 l26 z1 z1 e l26 q_z1k4k7_z1k4k23_z2k23 (Clear k23 l26 z1 z1 e l26 q_z1k4k25_m1k7_z2k25 (Clear k62 e z1 z1 e e q_z1k4k25_z1k29 (Combine true GT z1 e e o (w unit e l26 k52 (w unit e e k64 (w q_z1k4 e e k66 (w q_m2_m1k4 e e k68 n)))) (Absurd k70))))) (Clear k21 l26 z1 z1 e l26 q_z1k4k7_z1k4k23_z2k23 (Clear k23 l26 z1 z1 e l26 q_z1k4k25_m1k7_z2k25 (Clear k62 e z1 z1 e e q_z1k4k25_z1k29 (Combine true GT z1 e e o (w unit e l26 k52 (w unit e e k64 (w q_z1k4 e e k66 (w q_m2_m1k4 e e k68 n)))) (Absurd k70))))))))))))))) (Split k30 (Unfold k32 (Clear k34 e z1 z1 e e q_z1k7_m1k25_m1k27 (Split k36 (Clear k23 l26 z1 z1 e l26 q_z1k4k25_m1k7_z2k25 (Clear k25 l26 z1 z1 e l26 q_m1k4k7_z1k4k27_m1k7_z2k27 (Combine true GT z1 e e o (w unit e l26 k38 (w unit e e k40 (w unit e e k42 n))) (Absurd k44)))) (Clear k23 l26 z1 z1 e l26 q_z1k4k25_m1k7_z2k25 (Clear k25 l26 z1 z1 e l26 q_m1k4k7_z1k4k27_m1k7_z2k27 (Combine true GT z1 e e o (w unit e l26 k38 (w q_m1 e e k40 (w q_m1 e e k42 n))) (Absurd k44))))))) (Combine false GT z2 e e q_z1_z1k4 (r unit e l26 (r unit e l24 n)) (Combine false GT z1 e e q_z46_z73k4 (r q_z23 e l26 (r q_z50 e l24 n)) (Clear k32 e z1 z1 e e q_m1k19_z1k23 (Clear k21 l26 z1 z1 e l26 q_z1k4k7_z1k4k23_z2k23 (Clear k19 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_z1k7_m1k11_m1k13 (Clear k9 e z1 z1 e e q_m1k4k17_z1k13_m1k17 (Unfold k15 (Unfold k50 (Clear k48 e z1 z1 e e q_z1k4k17_z1k21 (Clear k16 e z1 z1 e e q_z1k19_m1k21 (Combine false GT z1 e e o (r q_z100 e l34_26_38 (r q_m100_m100k4 e l40 (r unit e l24_36_42 (r q_z2k4_z1k4k4 e l22 (r q_z200k4_z100k4k4 e l44 (r q_z200k4_z100k4k4 e l46 (r q_z100 e l34_26_56 (r q_z200_z300k4_z100k4k4 e l58 n)))))))) (Absurd k60))))))))))))))))))))))))).
Lemma against_kaplan_core_checked : refutes against_kaplan_core_laws against_kaplan_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_kaplan_core :
  forall (a alpha : R) (C D N_p S k_D k_S loss : order),
  (N_p ~~ (C ^^ a)) -> (* best-size *)
  (C ~~ (N_p ** S)) -> (* cost *)
  ((S ** (k_S ^^ ((-1) * (1 + alpha)))) ~~ one) -> (* in-time *)
  (a = (73 / 100)) -> (* kaplan *)
  (forall loss' N_p' S' k_S' : order, ((S' ** (k_S' ^^ ((-1) * (1 + alpha)))) ~~ one) -> (one <~ k_S' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ N_p' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss' ~~ (largest (tail_series k_S' one ((-1) * (1 + alpha))) [(tail_series N_p' one ((-1) * (1 + alpha)))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  (one <~ k_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ N_p /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (largest (tail_series k_S one ((-1) * (1 + alpha))) [(tail_series N_p one ((-1) * (1 + alpha)))])) -> (* time-and-size *)
  (power one < power C) -> (* trend(C) *)
  False.
Proof.
intros a alpha C D N_p S k_D k_S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose (value_1 := (largest (tail_series k_S one ((-1) * (1 + alpha))) [(tail_series N_p one ((-1) * (1 + alpha)))])).
pose (value_2 := ((C ^^ ((-1) * alpha)) ^^ (1 / (2 + (1 * alpha))))).
pose (value_3 := ((C ^^ 1) ^^ (1 / (2 + (1 * alpha))))).
pose (value_4 := ((C ^^ (1 + (1 * alpha))) ^^ (1 / (2 + (1 * alpha))))).
pose (value_5 := (largest (tail_series value_3 one ((-1) * (1 + alpha))) [(tail_series value_3 one ((-1) * (1 + alpha)))])).
generalize given_1, given_2, given_3, given_4, (given_5 value_2 value_3 value_4 value_3), (largest_spec [(tail_series N_p one ((-1) * (1 + alpha)))] (tail_series k_S one ((-1) * (1 + alpha)))), given_6, given_7, (same_refl ((C ^^ ((-1) * alpha)) ^^ (1 / (2 + (1 * alpha))))), (same_refl ((C ^^ 1) ^^ (1 / (2 + (1 * alpha))))), (same_refl ((C ^^ (1 + (1 * alpha))) ^^ (1 / (2 + (1 * alpha))))), (largest_spec [(tail_series value_3 one ((-1) * (1 + alpha)))] (tail_series value_3 one ((-1) * (1 + alpha)))).
exact_no_check (refute [a; alpha] [C; D; N_p; S; k_D; k_S; loss; value_1; value_2; value_3; value_4; value_5] against_kaplan_core_laws against_kaplan_core_steps against_kaplan_core_checked).
Qed.

(* against-kaplan, model: against-kaplan can hold but for its trends *)
Definition against_kaplan_model_best_1_laws : list law := [(Order EQ (TTimes (TVar k4) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) TOne); (And (Order GE (TVar k7) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))) (And (Order GE (TVar k7) (TTimes TOne (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))) (Or (Order EQ (TVar k7) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))) (Order EQ (TVar k7) (TTimes TOne (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))))))); (And (Order GE (TVar k5) TOne) (And (Order GE (TVar k3) TOne) (Order EQ (TVar k6) (TVar k7)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k3) (TVar k4))); (Not (Order GE (TVar k6) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))))].
Definition against_kaplan_model_best_1_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z1 e e q_m1k13 (Unfold k9 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k7 (Clear k11 e z1 z1 e e q_m1k7_m1k9 (Clear k5 e z1 z1 e e q_z1k9_m2k11 (Unfold k7 (Unfold k24 (Clear k22 e z1 z1 e e q_z1k11_z1k15 (Clear k14 e z1 z1 e e q_z1k13_m1k15 (Combine true GT z1 e e o (w q_z2 e e k6 (w unit e e k16 (w unit e e k18 (w unit e e k20 (w q_z2 e e k30 (w q_z2 e e k32 n)))))) (Absurd k34)))))))))))))).
Lemma against_kaplan_model_best_1_checked : refutes against_kaplan_model_best_1_laws against_kaplan_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma against_kaplan_model_best_1 :
  (forall loss' N_p' S' k_S' : order, ((S' ** (k_S' ^^ ((-1) * (1 + 1)))) ~~ one) -> (one <~ k_S' /\ (1 + ((-1) * (1 + 1))) < 0 /\ one <~ N_p' /\ (1 + ((-1) * (1 + 1))) < 0 /\ loss' ~~ (largest (tail_series k_S' one ((-1) * (1 + 1))) [(tail_series N_p' one ((-1) * (1 + 1)))])) -> (((scale ^^ 0) ** (log_scale ^^ 0)) ~~ (N_p' ** S')) -> ((scale ^^ 0) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p S k_S given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest (tail_series k_S one ((-1) * (1 + 1))) [(tail_series N_p one ((-1) * (1 + 1)))])).
generalize given_1, (largest_spec [(tail_series N_p one ((-1) * (1 + 1)))] (tail_series k_S one ((-1) * (1 + 1)))), (conj (proj1 given_2) (conj (proj1 (proj2 (proj2 given_2))) (proj2 (proj2 (proj2 (proj2 given_2)))))), given_3, refuted.
exact_no_check (refute [] [N_p; S; k_S; loss; value_1] against_kaplan_model_best_1_laws against_kaplan_model_best_1_steps against_kaplan_model_best_1_checked).
Qed.
Definition against_kaplan_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z73) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) TOne); (Number EQ (NDiv (NInt z73) (NInt z100)) (NDiv (NInt z73) (NInt z100))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTail (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))) (TTail (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))))))].
Lemma against_kaplan_model_hold : all_decided against_kaplan_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_kaplan_model :
  exists (a alpha : R) (C N_p S k_S loss : order),
  (
  (N_p ~~ (C ^^ a)) /\ (* best-size *)
  (C ~~ (N_p ** S)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  ((S ** (k_S ^^ ((-1) * (1 + alpha)))) ~~ one) /\ (* in-time *)
  (a = (73 / 100)) /\ (* kaplan *)
  (one <~ k_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ N_p /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (largest (tail_series k_S one ((-1) * (1 + alpha))) [(tail_series N_p one ((-1) * (1 + alpha)))])) (* time-and-size *)
  ) /\
  (forall loss' N_p' S' k_S' : order, ((S' ** (k_S' ^^ ((-1) * (1 + alpha)))) ~~ one) -> (one <~ k_S' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ N_p' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss' ~~ (largest (tail_series k_S' one ((-1) * (1 + alpha))) [(tail_series N_p' one ((-1) * (1 + alpha)))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') (* optimal *).
Proof.
exists (73 / 100), 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold against_kaplan_model_laws against_kaplan_model_hold).
}
exact_no_check against_kaplan_model_best_1.
Qed.

(* against-half, core: best-size, cost, half, in-time, optimal, time-and-size, trend(C) cannot hold together *)
Definition against_half_core_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k3) (NVar k1))); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k6))); (Number EQ (NVar k1) (NDiv (NInt z1) (NInt z2))); (Order EQ (TTimes (TVar k6) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) TOne); (If (Order EQ (TTimes (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) TOne) (If (And (Order GE (TVar k12) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (And (Order GE (TVar k12) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k11) (TVar k14)))))) (If (Order EQ (TVar k3) (TTimes (TVar k12) (TVar k13))) (Order GE (TVar k11) (TVar k9))))); (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (Or (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2)))))))))); (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (And (Order GE (TVar k5) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k9) (TVar k10)))))); (Power GT (TVar k3) TOne); (Order EQ (TVar k11) (TRaised (TRaised (TVar k3) (NMul (NInt m1) (NVar k2))) (NDiv (NInt z1) (NAdd (NInt z2) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NInt z1)) (NDiv (NInt z1) (NAdd (NInt z2) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))) (NDiv (NInt z1) (NAdd (NInt z2) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k14) (TTimes TOne (TRaised (TVar k12) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (And (Order GE (TVar k14) (TTimes TOne (TRaised (TVar k12) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (Or (Order EQ (TVar k14) (TTimes TOne (TRaised (TVar k12) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (Order EQ (TVar k14) (TTimes TOne (TRaised (TVar k12) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))))))].
Definition against_half_core_steps : proof := (Unfold k17 (Unfold k4 (Unfold k8 (Unfold k12 (Clear k5 e z1 z1 e e q_m1k2k7_z1k11 (Clear k9 e z1 z2 e e q_m1_z2k2 (Combine true EQ z1 e e q_m1k7_z2k11 (w q_z2 e e k18 (r q_z1k7 e l20 n)) (Clear k14 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z2_z1k4 (r q_z2 e e (r unit e l24 n)) (Split k13 (Unfold k28 (Clear k30 e z1 z1 e e q_m1k4k25_m1k25_z1k27 (Split k32 (Clear k25 l26 z1 z1 e l26 q_m1k4k7_z1k4k27_m1k7_z2k27 (Clear k23 l26 z1 z1 e l26 q_z1k4k25_m1k7_z2k25 (Combine true GT z1 e e o (w unit e l26 k34 (w q_m1 e e k36 (w q_z1_z1k4 e e k38 n))) (Absurd k40)))) (Clear k25 l26 z1 z1 e l26 q_m1k4k7_z1k4k27_m1k7_z2k27 (Clear k23 l26 z1 z1 e l26 q_z1k4k25_m1k7_z2k25 (Combine true GT z1 e e o (w unit e l26 k34 (w unit e e k36 (w q_m1_m1k4 e e k38 n))) (Absurd k40))))))) (Split k28 (Split k30 (Unfold k32 (Clear k34 e z1 z1 e e q_m1k25 (Clear k10 e z1 z1 e e q_z1k11 (Clear k23 l26 z1 z1 e l26 q_z1k4k25_m1k7_z2k25 (Combine true GT z1 e e o (w unit e l26 k36 (w q_z2 e e k38 (w unit e e k40 (w q_m1 e e k22 n)))) (Absurd k42)))))) (Split k34 (Unfold k36 (Clear k38 e z1 z1 e e q_m1k4 (Combine false GE z1 e l24 q_m1 (r unit e l40 n) (Absurd k42)))) (Split k38 (Unfold k40 (Clear k42 e z1 z1 e e q_m1k25 (Clear k10 e z1 z1 e e q_z1k11 (Clear k23 l26 z1 z1 e l26 q_z1k4k25_m1k7_z2k25 (Combine true GT z1 e e o (w unit e l26 k44 (w q_z2 e e k46 (w unit e e k48 (w q_m1 e e k22 n)))) (Absurd k50)))))) (Split k42 (Unfold k44 (Clear k46 e z1 z1 e e q_m1k4 (Combine false GE z1 e l24 q_m1 (r unit e l48 n) (Absurd k50)))) (Unfold k46 (Clear k48 e z1 z1 e e q_z1k23_m1k29 (Split k50 (Clear k21 l26 z1 z1 e l26 q_z1k4k7_z1k4k23_z2k23 (Clear k23 l26 z1 z1 e l26 q_z1k4k25_m1k7_z2k25 (Unfold k27 (Unfold k60 (Clear k58 e z1 z1 e e q_z1k4k25_z1k29 (Combine true GT z1 e e o (w unit e l26 k52 (w q_m1 e e k54 (w q_m1k4 e e k56 (w unit e l26 k66 n)))) (Absurd k68))))))) (Unfold k27 (Unfold k56 (Split k60 (Clear k21 l26 z1 z1 e l26 q_z1k4k7_z1k4k23_z2k23 (Clear k23 l26 z1 z1 e l26 q_z1k4k25_m1k7_z2k25 (Clear k62 e z1 z1 e e q_z1k4k25_z1k29 (Combine true GT z1 e e o (w unit e l26 k52 (w unit e e k64 (w q_z1k4 e e k66 (w q_m2_m1k4 e e k68 n)))) (Absurd k70))))) (Clear k21 l26 z1 z1 e l26 q_z1k4k7_z1k4k23_z2k23 (Clear k23 l26 z1 z1 e l26 q_z1k4k25_m1k7_z2k25 (Clear k62 e z1 z1 e e q_z1k4k25_z1k29 (Combine true GT z1 e e o (w unit e l26 k52 (w unit e e k64 (w q_z1k4 e e k66 (w q_m2_m1k4 e e k68 n)))) (Absurd k70))))))))))))))) (Split k30 (Unfold k32 (Clear k34 e z1 z1 e e q_z1k7_m1k25_m1k27 (Split k36 (Clear k23 l26 z1 z1 e l26 q_z1k4k25_m1k7_z2k25 (Clear k25 l26 z1 z1 e l26 q_m1k4k7_z1k4k27_m1k7_z2k27 (Combine true GT z1 e e o (w unit e l26 k38 (w unit e e k40 (w unit e e k42 n))) (Absurd k44)))) (Clear k23 l26 z1 z1 e l26 q_z1k4k25_m1k7_z2k25 (Clear k25 l26 z1 z1 e l26 q_m1k4k7_z1k4k27_m1k7_z2k27 (Combine true GT z1 e e o (w unit e l26 k38 (w q_m1 e e k40 (w q_m1 e e k42 n))) (Absurd k44))))))) (Combine false GT z2 e e q_z1_z1k4 (r unit e l26 (r unit e l24 n)) (Clear k32 e z1 z1 e e q_m1k19_z1k23 (Clear k21 l26 z1 z1 e l26 q_z1k4k7_z1k4k23_z2k23 (Clear k19 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_z1k7_m1k11_m1k13 (Clear k11 e z1 z1 e e q_m1k4k17_z1k13_m1k17 (Unfold k15 (Unfold k48 (Clear k46 e z1 z1 e e q_z1k4k17_z1k21 (Clear k16 e z1 z1 e e q_z1k19_m1k21 (Combine false GT z1 e e o (r q_z2 e l34_26_36 (r q_m2_m2k4 e l38 (r unit e l24_24_40 (r q_z2k4_z1k4k4 e l22 (r q_z4k4_z2k4k4 e l42 (r q_z4k4_z2k4k4 e l44 (r q_z2 e l34_26_54 (r q_z4_z6k4_z2k4k4 e l56 n)))))))) (Absurd k58)))))))))))))))))))))))).
Lemma against_half_core_checked : refutes against_half_core_laws against_half_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_half_core :
  forall (a alpha : R) (C D N_p S k_D k_S loss : order),
  (N_p ~~ (C ^^ a)) -> (* best-size *)
  (C ~~ (N_p ** S)) -> (* cost *)
  (a = (1 / 2)) -> (* half *)
  ((S ** (k_S ^^ ((-1) * (1 + alpha)))) ~~ one) -> (* in-time *)
  (forall loss' N_p' S' k_S' : order, ((S' ** (k_S' ^^ ((-1) * (1 + alpha)))) ~~ one) -> (one <~ k_S' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ N_p' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss' ~~ (largest (tail_series k_S' one ((-1) * (1 + alpha))) [(tail_series N_p' one ((-1) * (1 + alpha)))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  (one <~ k_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ N_p /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (largest (tail_series k_S one ((-1) * (1 + alpha))) [(tail_series N_p one ((-1) * (1 + alpha)))])) -> (* time-and-size *)
  (power one < power C) -> (* trend(C) *)
  False.
Proof.
intros a alpha C D N_p S k_D k_S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose (value_1 := (largest (tail_series k_S one ((-1) * (1 + alpha))) [(tail_series N_p one ((-1) * (1 + alpha)))])).
pose (value_2 := ((C ^^ ((-1) * alpha)) ^^ (1 / (2 + (1 * alpha))))).
pose (value_3 := ((C ^^ 1) ^^ (1 / (2 + (1 * alpha))))).
pose (value_4 := ((C ^^ (1 + (1 * alpha))) ^^ (1 / (2 + (1 * alpha))))).
pose (value_5 := (largest (tail_series value_3 one ((-1) * (1 + alpha))) [(tail_series value_3 one ((-1) * (1 + alpha)))])).
generalize given_1, given_2, given_3, given_4, (given_5 value_2 value_3 value_4 value_3), (largest_spec [(tail_series N_p one ((-1) * (1 + alpha)))] (tail_series k_S one ((-1) * (1 + alpha)))), given_6, given_7, (same_refl ((C ^^ ((-1) * alpha)) ^^ (1 / (2 + (1 * alpha))))), (same_refl ((C ^^ 1) ^^ (1 / (2 + (1 * alpha))))), (same_refl ((C ^^ (1 + (1 * alpha))) ^^ (1 / (2 + (1 * alpha))))), (largest_spec [(tail_series value_3 one ((-1) * (1 + alpha)))] (tail_series value_3 one ((-1) * (1 + alpha)))).
exact_no_check (refute [a; alpha] [C; D; N_p; S; k_D; k_S; loss; value_1; value_2; value_3; value_4; value_5] against_half_core_laws against_half_core_steps against_half_core_checked).
Qed.

(* against-half, model: against-half can hold but for its trends *)
Definition against_half_model_best_1_laws : list law := [(Order EQ (TTimes (TVar k4) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) TOne); (And (Order GE (TVar k7) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))) (And (Order GE (TVar k7) (TTimes TOne (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))) (Or (Order EQ (TVar k7) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))) (Order EQ (TVar k7) (TTimes TOne (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))))))); (And (Order GE (TVar k5) TOne) (And (Order GE (TVar k3) TOne) (Order EQ (TVar k6) (TVar k7)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k3) (TVar k4))); (Not (Order GE (TVar k6) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))))].
Definition against_half_model_best_1_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z1 e e q_m1k13 (Unfold k9 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k7 (Clear k11 e z1 z1 e e q_m1k7_m1k9 (Clear k5 e z1 z1 e e q_z1k9_m2k11 (Unfold k7 (Unfold k24 (Clear k22 e z1 z1 e e q_z1k11_z1k15 (Clear k14 e z1 z1 e e q_z1k13_m1k15 (Combine true GT z1 e e o (w q_z2 e e k6 (w unit e e k16 (w unit e e k18 (w unit e e k20 (w q_z2 e e k30 (w q_z2 e e k32 n)))))) (Absurd k34)))))))))))))).
Lemma against_half_model_best_1_checked : refutes against_half_model_best_1_laws against_half_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma against_half_model_best_1 :
  (forall loss' N_p' S' k_S' : order, ((S' ** (k_S' ^^ ((-1) * (1 + 1)))) ~~ one) -> (one <~ k_S' /\ (1 + ((-1) * (1 + 1))) < 0 /\ one <~ N_p' /\ (1 + ((-1) * (1 + 1))) < 0 /\ loss' ~~ (largest (tail_series k_S' one ((-1) * (1 + 1))) [(tail_series N_p' one ((-1) * (1 + 1)))])) -> (((scale ^^ 0) ** (log_scale ^^ 0)) ~~ (N_p' ** S')) -> ((scale ^^ 0) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p S k_S given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest (tail_series k_S one ((-1) * (1 + 1))) [(tail_series N_p one ((-1) * (1 + 1)))])).
generalize given_1, (largest_spec [(tail_series N_p one ((-1) * (1 + 1)))] (tail_series k_S one ((-1) * (1 + 1)))), (conj (proj1 given_2) (conj (proj1 (proj2 (proj2 given_2))) (proj2 (proj2 (proj2 (proj2 given_2)))))), given_3, refuted.
exact_no_check (refute [] [N_p; S; k_S; loss; value_1] against_half_model_best_1_laws against_half_model_best_1_steps against_half_model_best_1_checked).
Qed.
Definition against_half_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NInt z2)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Number EQ (NDiv (NInt z1) (NInt z2)) (NDiv (NInt z1) (NInt z2))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) TOne); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTail (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))) (TTail (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))))))].
Lemma against_half_model_hold : all_decided against_half_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_half_model :
  exists (a alpha : R) (C N_p S k_S loss : order),
  (
  (N_p ~~ (C ^^ a)) /\ (* best-size *)
  (C ~~ (N_p ** S)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (a = (1 / 2)) /\ (* half *)
  ((S ** (k_S ^^ ((-1) * (1 + alpha)))) ~~ one) /\ (* in-time *)
  (one <~ k_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ N_p /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (largest (tail_series k_S one ((-1) * (1 + alpha))) [(tail_series N_p one ((-1) * (1 + alpha)))])) (* time-and-size *)
  ) /\
  (forall loss' N_p' S' k_S' : order, ((S' ** (k_S' ^^ ((-1) * (1 + alpha)))) ~~ one) -> (one <~ k_S' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ N_p' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss' ~~ (largest (tail_series k_S' one ((-1) * (1 + alpha))) [(tail_series N_p' one ((-1) * (1 + alpha)))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') (* optimal *).
Proof.
exists (1 / 2), 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold against_half_model_laws against_half_model_hold).
}
exact_no_check against_half_model_best_1.
Qed.

(* compute-optimal, claim: N_p ~ C^(1/(2+alpha)) *)
Definition compute_optimal_claim_size_law_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k3) (NVar k1))); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k6))); (Number GT (NVar k2) (NInt z0)); (Order EQ (TTimes (TVar k6) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) TOne); (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (Or (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2)))))))))); (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (And (Order GE (TVar k5) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k9) (TVar k10)))))); (Power GT (TVar k3) TOne); (Power GT (TVar k5) TOne); (And (Number NE (NAdd (NInt z2) (NVar k2)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k2)) (NAdd (NInt z2) (NVar k2)))))); (Not (And (Number NE (NAdd (NInt z2) (NVar k2)) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NInt z1) (NAdd (NInt z2) (NVar k2)))))))].
Definition compute_optimal_claim_size_law_steps : proof := (Unfold k23 (Unfold k15 (Unfold k6 (Unfold k10 (Unfold k14 (Unfold k21 (Signs q_z1k2 (Clear k9 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z2_z1k4 (r q_z2 e e (r unit e l26 n)) (Signs q_m1_z2k2_z1k2k4 (Clear k19 e z1 z1 e e q_z1k11 (Clear k5 e z1 z1 e e q_m1k2k7_z1k11 (Clear k20 e z1 z1 e e q_z2_z1k4 (Clear k22 l36 z1 z1 e l36 q_z1k4k7_z1k4k19_z2k19 (Unfold k13 (Unfold k42 (Clear k40 e z1 z1 e e q_z1k4k17_z1k21 (Clear k11 e z1 z1 e e q_m1k4k17_z1k13_m1k17 (Clear k7 e z1 z1 e e q_z1k7_m1k11_m1k13 (Clear k18 e z1 z1 e e q_z1k19_m1k21 (Combine false GT z1 e e o (r unit e l26_32_30 (r q_z1k4 e l34 (r q_m1k2_m1k2k4 e l38 (r unit e l48_24_28 (r unit e l26_48_24_28 (r q_z2k2k4_z1k2k4k4 e l50 (r q_z2k2k4_z1k2k4k4 e l52 (r q_z2k2_z3k2k4_z1k2k4k4 e l54 n)))))))) (Absurd k56)))))))))))) (Split k2 (Unfold k32 (Clear k34 e z1 z1 e e q_z2_z1k4 (Combine false EQ z1 e e unit (r unit e l24_36 (r q_m1 e l30 n)) (Absurd k38)))) (Unfold k34 (Clear k32 e z1 z1 e e q_z2_z1k4 (Clear k36 l38 z1 z1 e l38 q_z1k4k11_m1k7_z2k11 (Split k40 (Clear k5 e z1 z1 e e q_m1k2k7_z1k11 (Combine true GT z1 e e o (w unit e l24 k42 (r q_m1k11 e l30 (w q_m1 e e k44 n))) (Absurd k46))) (Clear k5 e z1 z1 e e q_m1k2k7_z1k11 (Combine true GT z1 e e o (w unit e l24 k42 (r q_z1k11 e l30 (w unit e e k44 n))) (Absurd k46)))))))) (Clear k19 e z1 z1 e e q_z1k11 (Clear k5 e z1 z1 e e q_m1k2k7_z1k11 (Clear k20 e z1 z1 e e q_z2_z1k4 (Clear k22 l36 z1 z1 e l36 q_z1k4k7_z1k4k19_z2k19 (Unfold k13 (Unfold k42 (Clear k44 e z1 z1 e e q_z1k4k11_z1k21 (Clear k18 e z1 z1 e e q_z1k19_m1k21 (Combine false GT z1 e e o (r unit e l26_30_32 (r q_m1k4 e l34 (r q_m1k2 e l38 (r unit e l24_28_48 (r q_z2k2_z1k2k4 e l50 n))))) (Absurd k52))))))))))))) (Clear k19 e z1 z1 e e q_z1k11 (Clear k5 e z1 z1 e e q_m1k2k7_z1k11 (Combine false GT z1 e e o (r unit e l26 (r q_m1 e l28 (r q_m1k7 e l24 n))) (Absurd k30)))) (Clear k12 e z1 z1 e e q_z1k11 (Clear k5 e z1 z1 e e q_m1k2k7_z1k11 (Clear k17 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r unit e l26 (r q_m1 e l28 (r unit e l24_30 n))) (Absurd k32)))))))))))).
Lemma compute_optimal_claim_size_law_checked : refutes compute_optimal_claim_size_law_laws compute_optimal_claim_size_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_size_law :
  forall (a alpha : R) (C D N_p S k_D k_S loss : order),
  (N_p ~~ (C ^^ a)) -> (* best-size *)
  (C ~~ (N_p ** S)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  ((S ** (k_S ^^ ((-1) * (1 + alpha)))) ~~ one) -> (* in-time *)
  (one <~ k_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ N_p /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (largest (tail_series k_S one ((-1) * (1 + alpha))) [(tail_series N_p one ((-1) * (1 + alpha)))])) -> (* time-and-size *)
  (power one < power C) -> (* trend(C) *)
  (power one < power N_p) -> (* trend(N_p) *)
  (forall loss' N_p' S' k_S' : order, ((S' ** (k_S' ^^ ((-1) * (1 + alpha)))) ~~ one) -> (one <~ k_S' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ N_p' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss' ~~ (largest (tail_series k_S' one ((-1) * (1 + alpha))) [(tail_series N_p' one ((-1) * (1 + alpha)))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  ((2 + alpha) <> 0 /\ N_p ~~ (C ^^ (1 / (2 + alpha)))).
Proof.
intros a alpha C D N_p S k_D k_S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
pose proof (compute_optimal_law a alpha C D N_p S k_D k_S loss given_2 given_3 given_4 given_8 given_5) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (tail_series k_S one ((-1) * (1 + alpha))) [(tail_series N_p one ((-1) * (1 + alpha)))])).
generalize given_1, given_2, given_3, given_4, (largest_spec [(tail_series N_p one ((-1) * (1 + alpha)))] (tail_series k_S one ((-1) * (1 + alpha)))), given_5, given_6, given_7, lemma_1, refuted.
exact_no_check (refute [a; alpha] [C; D; N_p; S; k_D; k_S; loss; value_1] compute_optimal_claim_size_law_laws compute_optimal_claim_size_law_steps compute_optimal_claim_size_law_checked).
Qed.

(* compute-optimal, claim: loss ~ C^(-alpha/(2+alpha)) *)
Definition compute_optimal_claim_compute_law_laws : list law := [(Number GT (NVar k2) (NInt z0)); (And (Number NE (NAdd (NInt z2) (NVar k2)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k2)) (NAdd (NInt z2) (NVar k2)))))); (Not (And (Number NE (NAdd (NInt z2) (NVar k2)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k2)) (NAdd (NInt z2) (NVar k2)))))))].
Definition compute_optimal_claim_compute_law_steps : proof := (Unfold k9 (Unfold k7 (Split k2 (Unfold k8 (Clear k5 e z1 z1 e e q_z1k4 (Clear k10 e z1 z1 e e q_z2_z1k4 (Combine false GT z1 e e q_m2 (r unit e l12 (r q_m1 e l14 n)) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z2_z1k4 (Clear k12 l14 z1 z1 e l14 q_z1k4k7_z1k4k19_z2k19 (Split k16 (Clear k4 e z1 z1 e e q_z2_z1k4 (Clear k6 l20 z1 z1 e l20 q_z1k4k7_z1k4k19_z2k19 (Combine true GT z1 e e o (w unit e e k18 (w q_m1 e e k22 n)) (Absurd k24)))) (Clear k4 e z1 z1 e e q_z2_z1k4 (Clear k6 l20 z1 z1 e l20 q_z1k4k7_z1k4k19_z2k19 (Combine true GT z1 e e o (w unit e e k18 (w unit e e k22 n)) (Absurd k24))))))))))).
Lemma compute_optimal_claim_compute_law_checked : refutes compute_optimal_claim_compute_law_laws compute_optimal_claim_compute_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_compute_law :
  forall (a alpha : R) (C D N_p S k_D k_S loss : order),
  (0 < alpha) -> (* domain(alpha) *)
  (C ~~ (N_p ** S)) -> (* cost *)
  ((S ** (k_S ^^ ((-1) * (1 + alpha)))) ~~ one) -> (* in-time *)
  (forall loss' N_p' S' k_S' : order, ((S' ** (k_S' ^^ ((-1) * (1 + alpha)))) ~~ one) -> (one <~ k_S' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ N_p' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss' ~~ (largest (tail_series k_S' one ((-1) * (1 + alpha))) [(tail_series N_p' one ((-1) * (1 + alpha)))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  (one <~ k_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ N_p /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (largest (tail_series k_S one ((-1) * (1 + alpha))) [(tail_series N_p one ((-1) * (1 + alpha)))])) -> (* time-and-size *)
  ((2 + alpha) <> 0 /\ loss ~~ (C ^^ (((-1) * alpha) / (2 + alpha)))).
Proof.
intros a alpha C D N_p S k_D k_S loss given_1 given_2 given_3 given_4 given_5.
pose proof (compute_optimal_law a alpha C D N_p S k_D k_S loss given_2 given_1 given_3 given_4 given_5) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, lemma_1, refuted.
exact_no_check (refute [a; alpha] [C; D; N_p; S; k_D; k_S; loss] compute_optimal_claim_compute_law_laws compute_optimal_claim_compute_law_steps compute_optimal_claim_compute_law_checked).
Qed.

(* compute-optimal, claim: a < 1/2 *)
Definition compute_optimal_claim_less_than_half_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k3) (NVar k1))); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k6))); (Number GT (NVar k2) (NInt z0)); (Order EQ (TTimes (TVar k6) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) TOne); (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (Or (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2)))))))))); (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (And (Order GE (TVar k5) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k9) (TVar k10)))))); (Power GT (TVar k5) TOne); (Power GT (TVar k6) TOne); (And (Number NE (NAdd (NInt z2) (NVar k2)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k2)) (NAdd (NInt z2) (NVar k2)))))); (Not (Number GT (NDiv (NInt z1) (NInt z2)) (NVar k1)))].
Definition compute_optimal_claim_less_than_half_steps : proof := (Unfold k23 (Unfold k15 (Unfold k6 (Unfold k10 (Unfold k14 (Unfold k21 (Unfold k2 (Signs q_m1_z1k2 (Clear k24 e z1 z2 e e q_m1_z2k2 (Combine false GT z2 e e q_z1k2 (r unit e e (r unit e l28 n)) (Clear k4 e z1 z1 e e q_z1k17 (Clear k9 e z1 z1 e e q_z1k4 (Clear k11 e z1 z1 e e q_m1k4k17_z1k13_m1k17 (Clear k7 e z1 z1 e e q_z1k7_m1k11_m1k13 (Clear k5 e z1 z1 e e q_m1k2k7_z1k11 (Clear k17 e z1 z1 e e q_z1k11 (Combine false GT z1 e e o (r unit e l32_30 (r unit e l34_32_30 (r q_z1k2 e l36 (r q_z1k2 e l38 (r unit e l40 (r unit e l42_26 n)))))) (Absurd k44)))))))))) (Clear k19 e z1 z1 e e q_z1k13 (Clear k7 e z1 z1 e e q_z1k7_m1k11_m1k13 (Clear k5 e z1 z1 e e q_m1k2k7_z1k11 (Combine false GT z1 e e o (r unit e l28 (r unit e l30 (r unit e l32 (r q_z1k7 e l26 n)))) (Absurd k34))))) (Clear k24 e z1 z2 e e q_m1_z2k2 (Clear k9 e z1 z1 e e q_z1k4 (Combine false GT z2 e e q_m1_z2k2_z1k2k4 (r q_z2 e l28 (r unit e l30 (r unit e l28_30 n))) (Combine false GT z1 e e q_z2_z1k4 (r q_z2 e e (r unit e l30 n)) (Clear k19 e z1 z1 e e q_z1k13 (Clear k7 e z1 z1 e e q_z1k7_m1k11_m1k13 (Clear k5 e z1 z1 e e q_m1k2k7_z1k11 (Clear k20 e z1 z1 e e q_z2_z1k4 (Clear k22 l42 z1 z1 e l42 q_z1k4k7_z1k4k19_z2k19 (Unfold k13 (Unfold k48 (Clear k46 e z1 z1 e e q_z1k4k17_z1k21 (Clear k11 e z1 z1 e e q_m1k4k17_z1k13_m1k17 (Clear k18 e z1 z1 e e q_z1k19_m1k21 (Combine false GT z1 e e o (r unit e l30_36_32 (r q_z1k4_z1k4k4 e l38 (r q_z1k4_z1k4k4 e l40 (r q_m1_z1k2_z1k2k4_m1k4 e l44 (r unit e l54_26_34 (r unit e l30_54_26_34 (r q_m2k2k4_m1k2k4k4_z2k4_z1k4k4 e l56 (r q_z2_m2k2_m3k2k4_m1k2k4k4_z3k4_z1k4k4 e l58 n)))))))) (Absurd k60)))))))))))))))))))))))).
Lemma compute_optimal_claim_less_than_half_checked : refutes compute_optimal_claim_less_than_half_laws compute_optimal_claim_less_than_half_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_less_than_half :
  forall (a alpha : R) (C D N_p S k_D k_S loss : order),
  (N_p ~~ (C ^^ a)) -> (* best-size *)
  (C ~~ (N_p ** S)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  ((S ** (k_S ^^ ((-1) * (1 + alpha)))) ~~ one) -> (* in-time *)
  (one <~ k_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ N_p /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (largest (tail_series k_S one ((-1) * (1 + alpha))) [(tail_series N_p one ((-1) * (1 + alpha)))])) -> (* time-and-size *)
  (power one < power N_p) -> (* trend(N_p) *)
  (power one < power S) -> (* trend(S) *)
  (forall loss' N_p' S' k_S' : order, ((S' ** (k_S' ^^ ((-1) * (1 + alpha)))) ~~ one) -> (one <~ k_S' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ N_p' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss' ~~ (largest (tail_series k_S' one ((-1) * (1 + alpha))) [(tail_series N_p' one ((-1) * (1 + alpha)))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  (a < (1 / 2)).
Proof.
intros a alpha C D N_p S k_D k_S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
pose proof (compute_optimal_law a alpha C D N_p S k_D k_S loss given_2 given_3 given_4 given_8 given_5) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (tail_series k_S one ((-1) * (1 + alpha))) [(tail_series N_p one ((-1) * (1 + alpha)))])).
generalize given_1, given_2, given_3, given_4, (largest_spec [(tail_series N_p one ((-1) * (1 + alpha)))] (tail_series k_S one ((-1) * (1 + alpha)))), given_5, given_6, given_7, lemma_1, refuted.
exact_no_check (refute [a; alpha] [C; D; N_p; S; k_D; k_S; loss; value_1] compute_optimal_claim_less_than_half_laws compute_optimal_claim_less_than_half_steps compute_optimal_claim_less_than_half_checked).
Qed.
