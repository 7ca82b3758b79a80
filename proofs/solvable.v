(* Theory solvable: 33 theorems; 0 left out.
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
Definition k37 : positive := (37)%positive.
Definition k38 : positive := (38)%positive.
Definition k39 : positive := (39)%positive.
Definition k40 : positive := (40)%positive.
Definition k41 : positive := (41)%positive.
Definition k42 : positive := (42)%positive.
Definition k43 : positive := (43)%positive.
Definition k44 : positive := (44)%positive.
Definition k45 : positive := (45)%positive.
Definition k46 : positive := (46)%positive.
Definition k48 : positive := (48)%positive.
Definition k49 : positive := (49)%positive.
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
Definition k88 : positive := (88)%positive.
Definition k90 : positive := (90)%positive.
Definition k92 : positive := (92)%positive.
Definition k94 : positive := (94)%positive.
Definition k96 : positive := (96)%positive.
Definition k98 : positive := (98)%positive.
Definition k100 : positive := (100)%positive.
Definition k102 : positive := (102)%positive.
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z4 : Z := (4)%Z.
Definition l10 : list positive := (v k10 e).
Definition l12 : list positive := (v k12 e).
Definition l14_16 : list positive := (v k14 (v k16 e)).
Definition l16 : list positive := (v k16 e).
Definition l18 : list positive := (v k18 e).
Definition l20 : list positive := (v k20 e).
Definition l22 : list positive := (v k22 e).
Definition l24 : list positive := (v k24 e).
Definition l26 : list positive := (v k26 e).
Definition l28 : list positive := (v k28 e).
Definition l32 : list positive := (v k32 e).
Definition l34 : list positive := (v k34 e).
Definition l38 : list positive := (v k38 e).
Definition l40 : list positive := (v k40 e).
Definition l42 : list positive := (v k42 e).
Definition l48 : list positive := (v k48 e).
Definition l50 : list positive := (v k50 e).
Definition l52 : list positive := (v k52 e).
Definition l54 : list positive := (v k54 e).
Definition l56 : list positive := (v k56 e).
Definition l58 : list positive := (v k58 e).
Definition l6 : list positive := (v k6 e).
Definition l60 : list positive := (v k60 e).
Definition l62 : list positive := (v k62 e).
Definition l64 : list positive := (v k64 e).
Definition l66 : list positive := (v k66 e).
Definition l70 : list positive := (v k70 e).
Definition l74 : list positive := (v k74 e).
Definition l76 : list positive := (v k76 e).
Definition l78 : list positive := (v k78 e).
Definition l8 : list positive := (v k8 e).
Definition l80 : list positive := (v k80 e).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m1_m1k2 : polynomial := (t m1 e (t m1 (v k2 e) o)).
Definition q_m1k11 : polynomial := (t m1 (v k11 e) o).
Definition q_m1k11_z1k21 : polynomial := (t m1 (v k11 e) (t z1 (v k21 e) o)).
Definition q_m1k11_z1k21_m1k23 : polynomial := (t m1 (v k11 e) (t z1 (v k21 e) (t m1 (v k23 e) o))).
Definition q_m1k13 : polynomial := (t m1 (v k13 e) o).
Definition q_m1k13_z1k15 : polynomial := (t m1 (v k13 e) (t z1 (v k15 e) o)).
Definition q_m1k13_z1k29 : polynomial := (t m1 (v k13 e) (t z1 (v k29 e) o)).
Definition q_m1k13_z1k31 : polynomial := (t m1 (v k13 e) (t z1 (v k31 e) o)).
Definition q_m1k15_z1k23 : polynomial := (t m1 (v k15 e) (t z1 (v k23 e) o)).
Definition q_m1k15_z1k39 : polynomial := (t m1 (v k15 e) (t z1 (v k39 e) o)).
Definition q_m1k17_z1k23 : polynomial := (t m1 (v k17 e) (t z1 (v k23 e) o)).
Definition q_m1k19_z1k27 : polynomial := (t m1 (v k19 e) (t z1 (v k27 e) o)).
Definition q_m1k19_z1k29 : polynomial := (t m1 (v k19 e) (t z1 (v k29 e) o)).
Definition q_m1k19_z1k31 : polynomial := (t m1 (v k19 e) (t z1 (v k31 e) o)).
Definition q_m1k19_z1k41 : polynomial := (t m1 (v k19 e) (t z1 (v k41 e) o)).
Definition q_m1k2 : polynomial := (t m1 (v k2 e) o).
Definition q_m1k21 : polynomial := (t m1 (v k21 e) o).
Definition q_m1k21_z1k25 : polynomial := (t m1 (v k21 e) (t z1 (v k25 e) o)).
Definition q_m1k21_z1k37 : polynomial := (t m1 (v k21 e) (t z1 (v k37 e) o)).
Definition q_m1k23_z1k39 : polynomial := (t m1 (v k23 e) (t z1 (v k39 e) o)).
Definition q_m1k29_z1k33 : polynomial := (t m1 (v k29 e) (t z1 (v k33 e) o)).
Definition q_m1k29_z1k37 : polynomial := (t m1 (v k29 e) (t z1 (v k37 e) o)).
Definition q_m1k2k37_z1k21 : polynomial := (t m1 (v k2 (v k37 e)) (t z1 (v k21 e) o)).
Definition q_m1k31_z1k35 : polynomial := (t m1 (v k31 e) (t z1 (v k35 e) o)).
Definition q_m1k31_z1k39 : polynomial := (t m1 (v k31 e) (t z1 (v k39 e) o)).
Definition q_m1k33_z1k37 : polynomial := (t m1 (v k33 e) (t z1 (v k37 e) o)).
Definition q_m1k35_z1k39 : polynomial := (t m1 (v k35 e) (t z1 (v k39 e) o)).
Definition q_m1k39 : polynomial := (t m1 (v k39 e) o).
Definition q_m1k39_z1k43 : polynomial := (t m1 (v k39 e) (t z1 (v k43 e) o)).
Definition q_m1k39_z1k45 : polynomial := (t m1 (v k39 e) (t z1 (v k45 e) o)).
Definition q_m1k3_m2k15 : polynomial := (t m1 (v k3 e) (t m2 (v k15 e) o)).
Definition q_m1k45_z1k49 : polynomial := (t m1 (v k45 e) (t z1 (v k49 e) o)).
Definition q_m1k7_z2k19 : polynomial := (t m1 (v k7 e) (t z2 (v k19 e) o)).
Definition q_m1k7_z2k39 : polynomial := (t m1 (v k7 e) (t z2 (v k39 e) o)).
Definition q_m1k9_m1k11_m1k19_z1k25 : polynomial := (t m1 (v k9 e) (t m1 (v k11 e) (t m1 (v k19 e) (t z1 (v k25 e) o)))).
Definition q_m1k9_z1k15_m1k17 : polynomial := (t m1 (v k9 e) (t z1 (v k15 e) (t m1 (v k17 e) o))).
Definition q_m1k9_z1k19 : polynomial := (t m1 (v k9 e) (t z1 (v k19 e) o)).
Definition q_m1k9_z1k27 : polynomial := (t m1 (v k9 e) (t z1 (v k27 e) o)).
Definition q_m1k9_z1k29 : polynomial := (t m1 (v k9 e) (t z1 (v k29 e) o)).
Definition q_m1k9_z1k31 : polynomial := (t m1 (v k9 e) (t z1 (v k31 e) o)).
Definition q_m1k9_z1k41 : polynomial := (t m1 (v k9 e) (t z1 (v k41 e) o)).
Definition q_m2 : polynomial := (t m2 e o).
Definition q_m2_m2k2 : polynomial := (t m2 e (t m2 (v k2 e) o)).
Definition q_m2k2 : polynomial := (t m2 (v k2 e) o).
Definition q_z1_z1k2 : polynomial := (t z1 e (t z1 (v k2 e) o)).
Definition q_z1k11 : polynomial := (t z1 (v k11 e) o).
Definition q_z1k13 : polynomial := (t z1 (v k13 e) o).
Definition q_z1k13_m1k15 : polynomial := (t z1 (v k13 e) (t m1 (v k15 e) o)).
Definition q_z1k13_m1k23 : polynomial := (t z1 (v k13 e) (t m1 (v k23 e) o)).
Definition q_z1k13_m1k27 : polynomial := (t z1 (v k13 e) (t m1 (v k27 e) o)).
Definition q_z1k15 : polynomial := (t z1 (v k15 e) o).
Definition q_z1k15_m1k17 : polynomial := (t z1 (v k15 e) (t m1 (v k17 e) o)).
Definition q_z1k15_m1k19 : polynomial := (t z1 (v k15 e) (t m1 (v k19 e) o)).
Definition q_z1k15_m1k23 : polynomial := (t z1 (v k15 e) (t m1 (v k23 e) o)).
Definition q_z1k15_m1k39 : polynomial := (t z1 (v k15 e) (t m1 (v k39 e) o)).
Definition q_z1k17_m1k25 : polynomial := (t z1 (v k17 e) (t m1 (v k25 e) o)).
Definition q_z1k17_m1k27 : polynomial := (t z1 (v k17 e) (t m1 (v k27 e) o)).
Definition q_z1k19 : polynomial := (t z1 (v k19 e) o).
Definition q_z1k19_m1k29 : polynomial := (t z1 (v k19 e) (t m1 (v k29 e) o)).
Definition q_z1k19_m1k31 : polynomial := (t z1 (v k19 e) (t m1 (v k31 e) o)).
Definition q_z1k19_m1k41 : polynomial := (t z1 (v k19 e) (t m1 (v k41 e) o)).
Definition q_z1k19_z1k37 : polynomial := (t z1 (v k19 e) (t z1 (v k37 e) o)).
Definition q_z1k2 : polynomial := (t z1 (v k2 e) o).
Definition q_z1k21 : polynomial := (t z1 (v k21 e) o).
Definition q_z1k21_m1k31 : polynomial := (t z1 (v k21 e) (t m1 (v k31 e) o)).
Definition q_z1k23_m1k27 : polynomial := (t z1 (v k23 e) (t m1 (v k27 e) o)).
Definition q_z1k23_m1k29 : polynomial := (t z1 (v k23 e) (t m1 (v k29 e) o)).
Definition q_z1k23_m1k33 : polynomial := (t z1 (v k23 e) (t m1 (v k33 e) o)).
Definition q_z1k23_m1k35 : polynomial := (t z1 (v k23 e) (t m1 (v k35 e) o)).
Definition q_z1k23_m1k37 : polynomial := (t z1 (v k23 e) (t m1 (v k37 e) o)).
Definition q_z1k23_m1k39 : polynomial := (t z1 (v k23 e) (t m1 (v k39 e) o)).
Definition q_z1k2k13_z1k11_z1k13 : polynomial := (t z1 (v k2 (v k13 e)) (t z1 (v k11 e) (t z1 (v k13 e) o))).
Definition q_z1k2k13_z1k11_z1k33 : polynomial := (t z1 (v k2 (v k13 e)) (t z1 (v k11 e) (t z1 (v k33 e) o))).
Definition q_z1k2k13_z1k11_z1k35 : polynomial := (t z1 (v k2 (v k13 e)) (t z1 (v k11 e) (t z1 (v k35 e) o))).
Definition q_z1k2k15_z1k21 : polynomial := (t z1 (v k2 (v k15 e)) (t z1 (v k21 e) o)).
Definition q_z1k2k19_z1k21 : polynomial := (t z1 (v k2 (v k19 e)) (t z1 (v k21 e) o)).
Definition q_z1k2k19_z1k31 : polynomial := (t z1 (v k2 (v k19 e)) (t z1 (v k31 e) o)).
Definition q_z1k2k23_m1k23_z1k25 : polynomial := (t z1 (v k2 (v k23 e)) (t m1 (v k23 e) (t z1 (v k25 e) o))).
Definition q_z1k2k23_z1k11_z1k23 : polynomial := (t z1 (v k2 (v k23 e)) (t z1 (v k11 e) (t z1 (v k23 e) o))).
Definition q_z1k2k23_z1k21 : polynomial := (t z1 (v k2 (v k23 e)) (t z1 (v k21 e) o)).
Definition q_z1k2k31_z1k21 : polynomial := (t z1 (v k2 (v k31 e)) (t z1 (v k21 e) o)).
Definition q_z1k2k39_z1k21 : polynomial := (t z1 (v k2 (v k39 e)) (t z1 (v k21 e) o)).
Definition q_z1k2k39_z1k39_z1k41 : polynomial := (t z1 (v k2 (v k39 e)) (t z1 (v k39 e) (t z1 (v k41 e) o))).
Definition q_z1k2k39_z1k41_z1k49 : polynomial := (t z1 (v k2 (v k39 e)) (t z1 (v k41 e) (t z1 (v k49 e) o))).
Definition q_z1k2k41_z1k21 : polynomial := (t z1 (v k2 (v k41 e)) (t z1 (v k21 e) o)).
Definition q_z1k2k7_z1k7_z2k41 : polynomial := (t z1 (v k2 (v k7 e)) (t z1 (v k7 e) (t z2 (v k41 e) o))).
Definition q_z1k2k7_z2k21 : polynomial := (t z1 (v k2 (v k7 e)) (t z2 (v k21 e) o)).
Definition q_z1k2k7_z2k37 : polynomial := (t z1 (v k2 (v k7 e)) (t z2 (v k37 e) o)).
Definition q_z1k2k9_z1k21 : polynomial := (t z1 (v k2 (v k9 e)) (t z1 (v k21 e) o)).
Definition q_z1k2k9_z1k31 : polynomial := (t z1 (v k2 (v k9 e)) (t z1 (v k31 e) o)).
Definition q_z1k37_m1k39_m1k41 : polynomial := (t z1 (v k37 e) (t m1 (v k39 e) (t m1 (v k41 e) o))).
Definition q_z1k39 : polynomial := (t z1 (v k39 e) o).
Definition q_z1k39_m1k43 : polynomial := (t z1 (v k39 e) (t m1 (v k43 e) o)).
Definition q_z1k39_m1k49 : polynomial := (t z1 (v k39 e) (t m1 (v k49 e) o)).
Definition q_z1k3_m1k7_m1k13 : polynomial := (t z1 (v k3 e) (t m1 (v k7 e) (t m1 (v k13 e) o))).
Definition q_z1k7_m1k27 : polynomial := (t z1 (v k7 e) (t m1 (v k27 e) o)).
Definition q_z1k7_m1k9_m1k19 : polynomial := (t z1 (v k7 e) (t m1 (v k9 e) (t m1 (v k19 e) o))).
Definition q_z1k7_m2k39 : polynomial := (t z1 (v k7 e) (t m2 (v k39 e) o)).
Definition q_z1k9 : polynomial := (t z1 (v k9 e) o).
Definition q_z1k9_m1k19 : polynomial := (t z1 (v k9 e) (t m1 (v k19 e) o)).
Definition q_z1k9_m1k29 : polynomial := (t z1 (v k9 e) (t m1 (v k29 e) o)).
Definition q_z1k9_m1k31 : polynomial := (t z1 (v k9 e) (t m1 (v k31 e) o)).
Definition q_z1k9_m1k41 : polynomial := (t z1 (v k9 e) (t m1 (v k41 e) o)).
Definition q_z1k9_z1k37 : polynomial := (t z1 (v k9 e) (t z1 (v k37 e) o)).
Definition q_z1k9_z2k11 : polynomial := (t z1 (v k9 e) (t z2 (v k11 e) o)).
Definition q_z2 : polynomial := (t z2 e o).
Definition q_z2_z2k2 : polynomial := (t z2 e (t z2 (v k2 e) o)).
Definition q_z2k2 : polynomial := (t z2 (v k2 e) o).
Definition q_z4 : polynomial := (t z4 e o).

(* scaling, model: scaling can hold *)
Definition scaling_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLeast (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TSeries TOne (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NInt z0)) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (NInt m1)) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma scaling_model_hold : all_decided scaling_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem scaling_model :
  exists (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n : order),
  (n ~~ (least N_p [D])) /\ (* bottleneck *)
  (0 < alpha) /\ (* domain(alpha) *)
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) /\ (* edge *)
  (one <~ K /\ one <~ K /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n ~~ (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) /\ (* fixed-point *)
  (loss ~~ (n ** Delta)) /\ (* test-loss *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power M) /\ (* trend(M) *)
  (M_0 ~~ one) /\ (* trend(M_0) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists no_logs, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-2)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold scaling_model_laws scaling_model_hold).
Qed.

(* scaling, claim: K ~ n *)
Definition scaling_claim_resolved_laws : list law := [(Order GE (TVar k13) TOne); (Order GT (TVar k2) (TVar k13)); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (If (Order GE (TVar k6) TOne) (Or (And (Number GT (NAdd (NInt z1) (NInt z0)) (NInt z0)) (Order EQ (TVar k14) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NInt z0)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power GT (TVar k6) TOne) (Order EQ (TVar k14) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power EQ (TVar k6) TOne) (And (Order GE (TVar k6) (TVar k2)) (Order EQ (TVar k14) (TTimes TOne (TVar k13)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order GT (TVar k6) TOne) (And (Order GT (TVar k2) (TVar k6)) (And (Order GE (TVar k15) TOne) (And (Order GE (TVar k13) (TVar k15)) (And (Order GT (TVar k6) (TVar k15)) (Order EQ (TVar k14) (TTimes TOne (TVar k15))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order EQ (TVar k6) TOne) (Order EQ (TVar k14) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NInt z0))) (Order EQ (TVar k14) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NInt z0)))))))))))); (And (Order GE (TVar k16) (TVar k14)) (And (Order GE (TVar k16) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Or (Order EQ (TVar k16) (TVar k14)) (Order EQ (TVar k16) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))); (And (Order GE (TVar k6) TOne) (And (Order GE (TVar k6) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k11) (TVar k16))))); (Not (Order EQ (TVar k6) (TVar k11)))].
Definition scaling_claim_resolved_steps : proof := (Unfold k17 (Unfold k15 (Unfold k6 (Unfold k10 (Clear k8 e z1 z1 e e q_z1k13 (Split k11 (Unfold k18 (Clear k20 e z1 z1 e e q_m1k13 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k22 n)) (Absurd k24)))) (Split k18 (Unfold k20 (Unfold k2 (Clear k26 e z1 z1 e e q_z1k13_m1k23 (Split k28 (Unfold k13 (Unfold k34 (Clear k32 e z1 z1 e e q_m1k29_z1k33 (Clear k24 e z1 z1 e e q_m1k13_z1k29 (Clear k14 e z1 z1 e e q_z1k23_m1k33 (Combine true GT z1 e e o (w unit e e k40 (w unit e e k42 (w unit e e k44 (w unit e e k30 n)))) (Absurd k46))))))) (Unfold k13 (Unfold k34 (Split k38 (Clear k40 e z1 z1 e e q_m1k29_z1k33 (Clear k14 e z1 z1 e e q_z1k23_m1k33 (Clear k24 e z1 z1 e e q_m1k13_z1k29 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k42 (w q_m1 e e k44 (w q_m1 e e k46 n)))) (Absurd k48))))) (Clear k40 e z1 z1 e e q_z1k2k13_z1k11_z1k33 (Clear k9 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k14 e z1 z1 e e q_z1k23_m1k33 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k42 (w unit e e k44 (w q_m1 e e k46 n)))) (Absurd k48)))))))))))) (Split k20 (Unfold k22 (Unfold k26 (Clear k24 e z1 z1 e e unit (Absurd k32)))) (Split k22 (Unfold k24 (Unfold k28 (Unfold k32 (Clear k26 e z1 z1 e e unit (Absurd k38))))) (Split k24 (Unfold k26 (Unfold k30 (Unfold k34 (Unfold k38 (Unfold k42 (Unfold k46 (Clear k28 e z1 z1 e e unit (Absurd k52)))))))) (Split k26 (Unfold k28 (Unfold k32 (Clear k30 e z1 z1 e e unit (Absurd k38)))) (Unfold k28 (Clear k30 e z1 z1 e e q_m1 (Absurd k34)))))))))))))).
Lemma scaling_claim_resolved_checked : refutes scaling_claim_resolved_laws scaling_claim_resolved_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem scaling_claim_resolved :
  forall (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) -> (* edge *)
  (one <~ K /\ one <~ K /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n ~~ (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) -> (* fixed-point *)
  (K ~~ n).
Proof.
intros logs alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (series logs one K one 0)).
pose (value_3 := (log_of logs K)).
pose (value_4 := (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])).
generalize (log_log_least logs), (log_log_most logs), given_1, (series_from_one_spec logs K one 0), (largest_spec [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))] (series logs one K one 0)), given_2, refuted.
exact_no_check (refute_with logs [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge; value_1; value_2; value_3; value_4] scaling_claim_resolved_laws scaling_claim_resolved_steps scaling_claim_resolved_checked).
Qed.

(* scaling, claim: Delta ~ n^-(1+alpha) *)
Definition scaling_claim_edge_law_laws : list law := [(Order GE (TVar k13) TOne); (Order GT (TVar k2) (TVar k13)); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (If (Order GE (TVar k6) TOne) (Or (And (Number GT (NAdd (NInt z1) (NInt z0)) (NInt z0)) (Order EQ (TVar k14) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NInt z0)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power GT (TVar k6) TOne) (Order EQ (TVar k14) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power EQ (TVar k6) TOne) (And (Order GE (TVar k6) (TVar k2)) (Order EQ (TVar k14) (TTimes TOne (TVar k13)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order GT (TVar k6) TOne) (And (Order GT (TVar k2) (TVar k6)) (And (Order GE (TVar k15) TOne) (And (Order GE (TVar k13) (TVar k15)) (And (Order GT (TVar k6) (TVar k15)) (Order EQ (TVar k14) (TTimes TOne (TVar k15))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order EQ (TVar k6) TOne) (Order EQ (TVar k14) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NInt z0))) (Order EQ (TVar k14) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NInt z0)))))))))))); (And (Order GE (TVar k16) (TVar k14)) (And (Order GE (TVar k16) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Or (Order EQ (TVar k16) (TVar k14)) (Order EQ (TVar k16) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))); (And (Order GE (TVar k6) TOne) (And (Order GE (TVar k6) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k11) (TVar k16))))); (Not (Order EQ (TVar k5) (TRaised (TVar k11) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))].
Definition scaling_claim_edge_law_steps : proof := (Unfold k17 (Unfold k15 (Unfold k6 (Unfold k10 (Clear k8 e z1 z1 e e q_z1k13 (Split k11 (Unfold k18 (Clear k20 e z1 z1 e e q_m1k13 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k22 n)) (Absurd k24)))) (Split k18 (Unfold k20 (Unfold k2 (Clear k26 e z1 z1 e e q_z1k2k23_z1k11_z1k23 (Split k28 (Unfold k13 (Unfold k34 (Split k38 (Clear k9 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k40 e z1 z1 e e q_m1k29_z1k33 (Clear k14 e z1 z1 e e q_z1k23_m1k33 (Clear k24 e z1 z1 e e q_m1k13_z1k29 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k42 (w q_m1_m1k2 e e k44 (w q_m1_m1k2 e e k46 (w q_m1_m1k2 e e k48 n))))) (Absurd k50)))))) (Clear k9 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k40 e z1 z1 e e q_z1k2k13_z1k11_z1k33 (Clear k14 e z1 z1 e e q_z1k23_m1k33 (Combine true GT z1 e e o (w unit e e k30 (w q_z1k2 e e k42 (w q_m1_m1k2 e e k44 (w q_m1_m1k2 e e k46 n)))) (Absurd k48)))))))) (Unfold k13 (Unfold k34 (Clear k32 e z1 z1 e e q_m1k29_z1k33 (Clear k12 e z1 z1 e e q_z1k2 (Clear k24 e z1 z1 e e q_m1k13_z1k29 (Clear k14 e z1 z1 e e q_z1k23_m1k33 (Clear k9 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Combine true GT z1 e e o (w unit e e k40 (w unit e l42 k40 (w q_z1_z1k2 e e k44 (w q_z1_z1k2 e e k46 (w unit e e k30 (w unit e e k48 n)))))) (Absurd k50))))))))))))) (Split k20 (Unfold k22 (Unfold k26 (Clear k24 e z1 z1 e e unit (Absurd k32)))) (Split k22 (Unfold k24 (Unfold k28 (Unfold k32 (Clear k26 e z1 z1 e e unit (Absurd k38))))) (Split k24 (Unfold k26 (Unfold k30 (Unfold k34 (Unfold k38 (Unfold k42 (Unfold k46 (Clear k28 e z1 z1 e e unit (Absurd k52)))))))) (Split k26 (Unfold k28 (Unfold k32 (Clear k30 e z1 z1 e e unit (Absurd k38)))) (Unfold k28 (Clear k30 e z1 z1 e e q_m1 (Absurd k34)))))))))))))).
Lemma scaling_claim_edge_law_checked : refutes scaling_claim_edge_law_laws scaling_claim_edge_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem scaling_claim_edge_law :
  forall (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) -> (* edge *)
  (one <~ K /\ one <~ K /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n ~~ (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) -> (* fixed-point *)
  (Delta ~~ (n ^^ ((-1) * (1 + alpha)))).
Proof.
intros logs alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (series logs one K one 0)).
pose (value_3 := (log_of logs K)).
pose (value_4 := (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])).
generalize (log_log_least logs), (log_log_most logs), given_1, (series_from_one_spec logs K one 0), (largest_spec [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))] (series logs one K one 0)), given_2, refuted.
exact_no_check (refute_with logs [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge; value_1; value_2; value_3; value_4] scaling_claim_edge_law_laws scaling_claim_edge_law_steps scaling_claim_edge_law_checked).
Qed.

(* scaling, law: loss << C^(0) ignoring logs *)
Definition scaling_law_laws : list law := [(Power GT TOne (TVar k10)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k10)))].
Definition scaling_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k21 (Clear k4 e z1 z1 e e q_z1k21 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma scaling_law_checked : refutes scaling_law_laws scaling_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem scaling_law :
  forall (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros alpha C D Delta K M M_0 N_p loss n ridge given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge] scaling_law_laws scaling_law_steps scaling_law_checked).
Qed.

(* few-features, model: few-features can hold *)
Definition few_features_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLeast (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TSeries TOne (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NInt z0)) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (NInt m1)) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))].
Lemma few_features_model_hold : all_decided few_features_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem few_features_model :
  exists (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n : order),
  (n ~~ (least N_p [D])) /\ (* bottleneck *)
  (0 < alpha) /\ (* domain(alpha) *)
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) /\ (* edge *)
  (one <~ K /\ one <~ K /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n ~~ (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) /\ (* fixed-point *)
  (loss ~~ (n ** Delta)) /\ (* test-loss *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power M) /\ (* trend(M) *)
  (M_0 ~~ one) /\ (* trend(M_0) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  (N_p <~ D) (* where(few-features) *).
Proof.
exists no_logs, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-2)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold few_features_model_laws few_features_model_hold).
Qed.

(* few-features, claim: loss ~ N_p^-alpha *)
Definition few_features_claim_feature_law_laws : list law := [(Order GE (TVar k13) TOne); (Order GT (TVar k2) (TVar k13)); (And (Order GE (TVar k9) (TVar k14)) (And (Order GE (TVar k4) (TVar k14)) (Or (Order EQ (TVar k14) (TVar k9)) (Order EQ (TVar k14) (TVar k4))))); (Order EQ (TVar k11) (TVar k14)); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (If (Order GE (TVar k6) TOne) (Or (And (Number GT (NAdd (NInt z1) (NInt z0)) (NInt z0)) (Order EQ (TVar k15) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NInt z0)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power GT (TVar k6) TOne) (Order EQ (TVar k15) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power EQ (TVar k6) TOne) (And (Order GE (TVar k6) (TVar k2)) (Order EQ (TVar k15) (TTimes TOne (TVar k13)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order GT (TVar k6) TOne) (And (Order GT (TVar k2) (TVar k6)) (And (Order GE (TVar k16) TOne) (And (Order GE (TVar k13) (TVar k16)) (And (Order GT (TVar k6) (TVar k16)) (Order EQ (TVar k15) (TTimes TOne (TVar k16))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order EQ (TVar k6) TOne) (Order EQ (TVar k15) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NInt z0))) (Order EQ (TVar k15) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NInt z0)))))))))))); (And (Order GE (TVar k17) (TVar k15)) (And (Order GE (TVar k17) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Or (Order EQ (TVar k17) (TVar k15)) (Order EQ (TVar k17) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))); (And (Order GE (TVar k6) TOne) (And (Order GE (TVar k6) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k11) (TVar k17))))); (Order EQ (TVar k10) (TTimes (TVar k11) (TVar k5))); (Order GE (TVar k4) (TVar k9)); (Not (Order EQ (TVar k10) (TRaised (TVar k9) (NMul (NInt m1) (NVar k1)))))].
Definition few_features_claim_feature_law_steps : proof := (Unfold k25 (Unfold k19 (Unfold k6 (Unfold k10 (Clear k8 e z1 z1 e e q_z1k13 (Split k15 (Unfold k18 (Clear k20 e z1 z1 e e q_m1k13 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k22 n)) (Absurd k24)))) (Split k18 (Unfold k20 (Unfold k2 (Clear k26 e z1 z1 e e q_z1k2k19_z1k21 (Split k28 (Unfold k9 (Unfold k34 (Split k38 (Unfold k17 (Unfold k44 (Split k48 (Clear k21 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k13 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k50 e z1 z1 e e q_m1k31_z1k35 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Clear k24 e z1 z1 e e q_m1k13_z1k31 (Clear k40 e z1 z1 e e q_m1k19_z1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k52 (w q_m1 e e k54 (w q_m1_m1k2 e e k56 (w q_m1_m1k2 e e k58 (w q_m1_m1k2 e e k60 (w q_z1k2 e e k62 (w q_z1k2 e e k64 n)))))))) (Absurd k66))))))))) (Clear k21 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k13 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k50 e z1 z1 e e q_z1k2k13_z1k11_z1k35 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Clear k40 e z1 z1 e e q_m1k19_z1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k52 (w q_z1k2 e e k54 (w q_m1_m1k2 e e k56 (w q_m1_m1k2 e e k58 (w q_z1k2 e e k60 (w q_z1k2 e e k62 n))))))) (Absurd k64))))))))))) (Unfold k17 (Unfold k44 (Split k48 (Clear k21 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k13 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k50 e z1 z1 e e q_m1k31_z1k35 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Clear k24 e z1 z1 e e q_m1k13_z1k31 (Clear k12 e z1 z1 e e q_z1k2 (Clear k23 e z1 z1 e e q_z1k9_m1k19 (Clear k40 e z1 z1 e e q_m1k9_z1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k52 (w q_m1 e e k54 (w q_m1_m1k2 e e k56 (w q_m1_m1k2 e e k58 (w q_m1_m1k2 e e k60 (w unit e l62 k64 (w q_z1k2 e e k66 (w q_z1k2 e e k68 n))))))))) (Absurd k70))))))))))) (Clear k12 e z1 z1 e e q_z1k2 (Clear k23 e z1 z1 e e q_z1k9_m1k19 (Clear k40 e z1 z1 e e q_m1k9_z1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Clear k21 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k13 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k50 e z1 z1 e e q_z1k2k13_z1k11_z1k35 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Combine true GT z1 e e o (w unit e l52 k54 (w q_z1k2 e e k56 (w q_z1k2 e e k58 (w unit e e k30 (w q_m1 e e k60 (w q_z1k2 e e k62 (w q_m1_m1k2 e e k64 (w q_m1_m1k2 e e k66 n)))))))) (Absurd k68)))))))))))))))) (Clear k12 e z1 z1 e e q_z1k2 (Combine false GT z1 e e q_z1_z1k2 (r unit e e (r unit e l32 n)) (Unfold k17 (Unfold k38 (Clear k36 e z1 z1 e e q_m1k31_z1k35 (Clear k24 e z1 z1 e e q_m1k13_z1k31 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Clear k21 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k13 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Unfold k9 (Unfold k56 (Clear k54 e z1 z1 e e q_z1k19_m1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e l34 k44 (w q_z1_z1k2 e e k46 (w q_z1_z1k2 e e k48 (w unit e e k30 (w unit e e k50 (w unit e e k52 (w unit e l32 k62 (w q_m1k2 e e k64 n)))))))) (Absurd k66))))))))))))))))))) (Split k20 (Unfold k22 (Unfold k26 (Clear k24 e z1 z1 e e unit (Absurd k32)))) (Split k22 (Unfold k24 (Unfold k28 (Unfold k32 (Clear k26 e z1 z1 e e unit (Absurd k38))))) (Split k24 (Unfold k26 (Unfold k30 (Unfold k34 (Unfold k38 (Unfold k42 (Unfold k46 (Clear k28 e z1 z1 e e unit (Absurd k52)))))))) (Split k26 (Unfold k28 (Unfold k32 (Clear k30 e z1 z1 e e unit (Absurd k38)))) (Unfold k28 (Clear k30 e z1 z1 e e q_m1 (Absurd k34)))))))))))))).
Lemma few_features_claim_feature_law_checked : refutes few_features_claim_feature_law_laws few_features_claim_feature_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem few_features_claim_feature_law :
  forall (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (n ~~ (least N_p [D])) -> (* bottleneck *)
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) -> (* edge *)
  (one <~ K /\ one <~ K /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n ~~ (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) -> (* fixed-point *)
  (loss ~~ (n ** Delta)) -> (* test-loss *)
  (N_p <~ D) -> (* where(few-features) *)
  (loss ~~ (N_p ^^ ((-1) * alpha))).
Proof.
intros logs alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (least N_p [D])).
pose (value_3 := (series logs one K one 0)).
pose (value_4 := (log_of logs K)).
pose (value_5 := (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])).
generalize (log_log_least logs), (log_log_most logs), (least_spec [D] N_p), given_1, given_2, (series_from_one_spec logs K one 0), (largest_spec [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))] (series logs one K one 0)), given_3, given_4, given_5, refuted.
exact_no_check (refute_with logs [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge; value_1; value_2; value_3; value_4; value_5] few_features_claim_feature_law_laws few_features_claim_feature_law_steps few_features_claim_feature_law_checked).
Qed.

(* few-features, law: loss << C^(0) ignoring logs *)
Definition few_features_law_laws : list law := [(Power GT TOne (TVar k10)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k10)))].
Definition few_features_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k21 (Clear k4 e z1 z1 e e q_z1k21 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma few_features_law_checked : refutes few_features_law_laws few_features_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem few_features_law :
  forall (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros alpha C D Delta K M M_0 N_p loss n ridge given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge] few_features_law_laws few_features_law_steps few_features_law_checked).
Qed.

(* few-samples, model: few-samples can hold *)
Definition few_samples_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLeast (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TSeries TOne (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NInt z0)) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (NInt m1)) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))].
Lemma few_samples_model_hold : all_decided few_samples_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem few_samples_model :
  exists (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n : order),
  (n ~~ (least N_p [D])) /\ (* bottleneck *)
  (0 < alpha) /\ (* domain(alpha) *)
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) /\ (* edge *)
  (one <~ K /\ one <~ K /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n ~~ (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) /\ (* fixed-point *)
  (loss ~~ (n ** Delta)) /\ (* test-loss *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power M) /\ (* trend(M) *)
  (M_0 ~~ one) /\ (* trend(M_0) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  (D <~ N_p) (* where(few-samples) *).
Proof.
exists no_logs, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-2)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold few_samples_model_laws few_samples_model_hold).
Qed.

(* few-samples, claim: loss ~ D^-alpha *)
Definition few_samples_claim_sample_law_laws : list law := [(Order GE (TVar k13) TOne); (Order GT (TVar k2) (TVar k13)); (And (Order GE (TVar k9) (TVar k14)) (And (Order GE (TVar k4) (TVar k14)) (Or (Order EQ (TVar k14) (TVar k9)) (Order EQ (TVar k14) (TVar k4))))); (Order EQ (TVar k11) (TVar k14)); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (If (Order GE (TVar k6) TOne) (Or (And (Number GT (NAdd (NInt z1) (NInt z0)) (NInt z0)) (Order EQ (TVar k15) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NInt z0)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power GT (TVar k6) TOne) (Order EQ (TVar k15) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power EQ (TVar k6) TOne) (And (Order GE (TVar k6) (TVar k2)) (Order EQ (TVar k15) (TTimes TOne (TVar k13)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order GT (TVar k6) TOne) (And (Order GT (TVar k2) (TVar k6)) (And (Order GE (TVar k16) TOne) (And (Order GE (TVar k13) (TVar k16)) (And (Order GT (TVar k6) (TVar k16)) (Order EQ (TVar k15) (TTimes TOne (TVar k16))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order EQ (TVar k6) TOne) (Order EQ (TVar k15) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NInt z0))) (Order EQ (TVar k15) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NInt z0)))))))))))); (And (Order GE (TVar k17) (TVar k15)) (And (Order GE (TVar k17) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Or (Order EQ (TVar k17) (TVar k15)) (Order EQ (TVar k17) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))); (And (Order GE (TVar k6) TOne) (And (Order GE (TVar k6) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k11) (TVar k17))))); (Order EQ (TVar k10) (TTimes (TVar k11) (TVar k5))); (Order GE (TVar k9) (TVar k4)); (Not (Order EQ (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1)))))].
Definition few_samples_claim_sample_law_steps : proof := (Unfold k25 (Unfold k19 (Unfold k6 (Unfold k10 (Clear k8 e z1 z1 e e q_z1k13 (Split k15 (Unfold k18 (Clear k20 e z1 z1 e e q_m1k13 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k22 n)) (Absurd k24)))) (Split k18 (Unfold k20 (Unfold k2 (Clear k26 e z1 z1 e e q_z1k2k9_z1k21 (Split k28 (Unfold k9 (Unfold k34 (Split k38 (Unfold k17 (Unfold k44 (Split k48 (Clear k12 e z1 z1 e e q_z1k2 (Clear k23 e z1 z1 e e q_m1k9_z1k19 (Clear k40 e z1 z1 e e q_m1k19_z1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Clear k50 e z1 z1 e e q_m1k31_z1k35 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Clear k24 e z1 z1 e e q_m1k13_z1k31 (Clear k21 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k13 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Combine true GT z1 e e o (w unit e l52 k54 (w q_z1k2 e e k56 (w q_z1k2 e e k58 (w q_m1_m1k2 e e k60 (w q_m1_m1k2 e e k62 (w q_m1_m1k2 e e k64 (w unit e e k30 (w q_m1 e e k66 (w q_m1 e e k68 n))))))))) (Absurd k70))))))))))) (Clear k12 e z1 z1 e e q_z1k2 (Clear k23 e z1 z1 e e q_m1k9_z1k19 (Clear k40 e z1 z1 e e q_m1k19_z1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Clear k21 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k13 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k50 e z1 z1 e e q_z1k2k13_z1k11_z1k35 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Combine true GT z1 e e o (w unit e l52 k54 (w q_z1k2 e e k56 (w q_z1k2 e e k58 (w unit e e k30 (w q_m1 e e k60 (w q_z1k2 e e k62 (w q_m1_m1k2 e e k64 (w q_m1_m1k2 e e k66 n)))))))) (Absurd k68))))))))))))) (Unfold k17 (Unfold k44 (Split k48 (Clear k21 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k13 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k50 e z1 z1 e e q_m1k31_z1k35 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Clear k24 e z1 z1 e e q_m1k13_z1k31 (Clear k40 e z1 z1 e e q_m1k9_z1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k52 (w q_m1 e e k54 (w q_m1_m1k2 e e k56 (w q_m1_m1k2 e e k58 (w q_m1_m1k2 e e k60 (w q_z1k2 e e k62 (w q_z1k2 e e k64 n)))))))) (Absurd k66))))))))) (Clear k21 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k13 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k50 e z1 z1 e e q_z1k2k13_z1k11_z1k35 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Clear k40 e z1 z1 e e q_m1k9_z1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k52 (w q_z1k2 e e k54 (w q_m1_m1k2 e e k56 (w q_m1_m1k2 e e k58 (w q_z1k2 e e k60 (w q_z1k2 e e k62 n))))))) (Absurd k64)))))))))))))) (Clear k12 e z1 z1 e e q_z1k2 (Combine false GT z1 e e q_z1_z1k2 (r unit e e (r unit e l32 n)) (Unfold k17 (Unfold k38 (Clear k36 e z1 z1 e e q_m1k31_z1k35 (Clear k24 e z1 z1 e e q_m1k13_z1k31 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Clear k21 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k13 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Unfold k9 (Unfold k56 (Clear k58 e z1 z1 e e q_z1k9_m1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e l34 k44 (w q_z1_z1k2 e e k46 (w q_z1_z1k2 e e k48 (w unit e e k30 (w unit e e k50 (w unit e e k52 (w unit e l32 k62 (w q_m1k2 e e k64 n)))))))) (Absurd k66))))))))))))))))))) (Split k20 (Unfold k22 (Unfold k26 (Clear k24 e z1 z1 e e unit (Absurd k32)))) (Split k22 (Unfold k24 (Unfold k28 (Unfold k32 (Clear k26 e z1 z1 e e unit (Absurd k38))))) (Split k24 (Unfold k26 (Unfold k30 (Unfold k34 (Unfold k38 (Unfold k42 (Unfold k46 (Clear k28 e z1 z1 e e unit (Absurd k52)))))))) (Split k26 (Unfold k28 (Unfold k32 (Clear k30 e z1 z1 e e unit (Absurd k38)))) (Unfold k28 (Clear k30 e z1 z1 e e q_m1 (Absurd k34)))))))))))))).
Lemma few_samples_claim_sample_law_checked : refutes few_samples_claim_sample_law_laws few_samples_claim_sample_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem few_samples_claim_sample_law :
  forall (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (n ~~ (least N_p [D])) -> (* bottleneck *)
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) -> (* edge *)
  (one <~ K /\ one <~ K /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n ~~ (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) -> (* fixed-point *)
  (loss ~~ (n ** Delta)) -> (* test-loss *)
  (D <~ N_p) -> (* where(few-samples) *)
  (loss ~~ (D ^^ ((-1) * alpha))).
Proof.
intros logs alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (least N_p [D])).
pose (value_3 := (series logs one K one 0)).
pose (value_4 := (log_of logs K)).
pose (value_5 := (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])).
generalize (log_log_least logs), (log_log_most logs), (least_spec [D] N_p), given_1, given_2, (series_from_one_spec logs K one 0), (largest_spec [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))] (series logs one K one 0)), given_3, given_4, given_5, refuted.
exact_no_check (refute_with logs [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge; value_1; value_2; value_3; value_4; value_5] few_samples_claim_sample_law_laws few_samples_claim_sample_law_steps few_samples_claim_sample_law_checked).
Qed.

(* few-samples, law: loss << C^(0) ignoring logs *)
Definition few_samples_law_laws : list law := [(Power GT TOne (TVar k10)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k10)))].
Definition few_samples_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k21 (Clear k4 e z1 z1 e e q_z1k21 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma few_samples_law_checked : refutes few_samples_law_laws few_samples_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem few_samples_law :
  forall (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros alpha C D Delta K M M_0 N_p loss n ridge given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge] few_samples_law_laws few_samples_law_steps few_samples_law_checked).
Qed.

(* equiparameterisation, model: equiparameterisation can hold *)
Definition equiparameterisation_model_best_1_laws : list law := [(Order GE (TVar k9) TOne); (Order GT (TVar k2) (TVar k9)); (Order EQ (TVar k9) TOne); (Order EQ (TVar k4) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))); (If (Order GE (TVar k5) TOne) (Or (And (Number GT (NAdd (NInt z1) (NInt z0)) (NInt z0)) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NInt z0)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power GT (TVar k5) TOne) (Order EQ (TVar k10) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power EQ (TVar k5) TOne) (And (Order GE (TVar k5) (TVar k2)) (Order EQ (TVar k10) (TTimes TOne (TVar k9)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order GT (TVar k5) TOne) (And (Order GT (TVar k2) (TVar k5)) (And (Order GE (TVar k11) TOne) (And (Order GE (TVar k9) (TVar k11)) (And (Order GT (TVar k5) (TVar k11)) (Order EQ (TVar k10) (TTimes TOne (TVar k11))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order EQ (TVar k5) TOne) (Order EQ (TVar k10) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NInt z0))) (Order EQ (TVar k10) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NInt z0)))))))))))); (And (Order GE (TVar k12) (TVar k10)) (And (Order GE (TVar k12) (TTimes (TRaised (TVar k4) (NInt m1)) (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))) (Or (Order EQ (TVar k12) (TVar k10)) (Order EQ (TVar k12) (TTimes (TRaised (TVar k4) (NInt m1)) (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))))))); (And (Order GE (TVar k5) TOne) (And (Order GE (TVar k5) TOne) (Order EQ (TVar k8) (TVar k12)))); (And (Order GE (TVar k6) (TVar k13)) (And (Order GE (TVar k3) (TVar k13)) (Or (Order EQ (TVar k13) (TVar k6)) (Order EQ (TVar k13) (TVar k3))))); (Order EQ (TVar k8) (TVar k13)); (Order EQ (TVar k7) (TTimes (TVar k8) (TVar k4))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k6) (TVar k3))); (Not (Order GE (TVar k7) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))))].
Definition equiparameterisation_model_best_1_steps : proof := (Unfold k27 (Unfold k2 (Clear k4 e z1 z2 e e q_m1k3_m2k15 (Unfold k17 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k11 (Split k13 (Unfold k18 (Clear k20 e z1 z1 e e q_m1k11 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k22 n)) (Absurd k24)))) (Split k18 (Unfold k20 (Unfold k19 (Unfold k28 (Clear k30 e z1 z1 e e q_z1k7_m1k27 (Clear k25 e z1 z1 e e q_z1k3_m1k7_m1k13 (Clear k21 e z1 z1 e e q_z1k17_m1k27 (Clear k26 e z1 z1 e e q_z1k13_m1k27 (Unfold k15 (Unfold k44 (Clear k42 e z1 z1 e e q_m1k21_z1k25 (Clear k24 e z1 z1 e e q_m1k11_z1k21 (Clear k14 e z1 z1 e e q_z1k17_m1k25 (Clear k23 e z1 z1 e e q_m1k9_z1k15_m1k17 (Clear k11 e z1 z1 e e q_z1k9_z2k11 (Combine true GT z1 e e o (w unit e e k34 (w unit e e k36 (w q_m2 e e k38 (w unit e e k40 (w q_z4 e e k50 (w q_z4 e e k52 (w q_z4 e e k54 (w unit e e k6 (w q_z2 e e k56 (w q_z2 e e k58 n)))))))))) (Absurd k60)))))))))))))))) (Split k20 (Unfold k22 (Unfold k26 (Clear k24 e z1 z1 e e unit (Absurd k32)))) (Split k22 (Unfold k24 (Unfold k28 (Unfold k32 (Clear k26 e z1 z1 e e unit (Absurd k38))))) (Split k24 (Unfold k26 (Unfold k30 (Unfold k34 (Unfold k38 (Unfold k42 (Unfold k46 (Clear k28 e z1 z1 e e unit (Absurd k52)))))))) (Split k26 (Unfold k28 (Unfold k32 (Clear k30 e z1 z1 e e unit (Absurd k38)))) (Unfold k28 (Clear k30 e z1 z1 e e q_m1 (Absurd k34))))))))))))))).
Lemma equiparameterisation_model_best_1_checked : refutes equiparameterisation_model_best_1_laws equiparameterisation_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma equiparameterisation_model_best_1 :
  (forall loss' N_p' D' n' K' Delta' : order, (Delta' ~~ (K' ^^ ((-1) * (1 + 1)))) -> (one <~ K' /\ one <~ K' /\ (1 + ((-1) * (1 + 1))) < 0 /\ n' ~~ (largest (series no_logs one K' one 0) [(tail_series K' (Delta' ^^ (-1)) ((-1) * (1 + 1)))])) -> (n' ~~ (least N_p' [D'])) -> (loss' ~~ (n' ** Delta')) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p D n K Delta given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale no_logs)).
pose (value_2 := (series no_logs one K one 0)).
pose (value_3 := (log_of no_logs K)).
pose (value_4 := (largest (series no_logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + 1)))])).
pose (value_5 := (least N_p [D])).
generalize (log_log_least no_logs), (log_log_most no_logs), no_log_log, given_1, (series_from_one_spec no_logs K one 0), (largest_spec [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + 1)))] (series no_logs one K one 0)), (conj (proj1 given_2) (conj (proj1 (proj2 given_2)) (proj2 (proj2 (proj2 given_2))))), (least_spec [D] N_p), given_3, given_4, given_5, refuted.
exact_no_check (refute_with no_logs [] [D; Delta; K; N_p; loss; n; value_1; value_2; value_3; value_4; value_5] equiparameterisation_model_best_1_laws equiparameterisation_model_best_1_steps equiparameterisation_model_best_1_checked).
Qed.
Definition equiparameterisation_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TLeast (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))); (And (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne) (And (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TLargest (TSeries TOne (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne (NInt z0)) (TTail (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt m1)) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))].
Lemma equiparameterisation_model_hold : all_decided equiparameterisation_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equiparameterisation_model :
  exists (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n : order),
  (
  (n ~~ (least N_p [D])) /\ (* bottleneck *)
  (C ~~ (N_p ** D)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) /\ (* edge *)
  (one <~ K /\ one <~ K /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n ~~ (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) /\ (* fixed-point *)
  (loss ~~ (n ** Delta)) /\ (* test-loss *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power M) /\ (* trend(M) *)
  (M_0 ~~ one) /\ (* trend(M_0) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall loss' N_p' D' n' K' Delta' : order, (Delta' ~~ (K' ^^ ((-1) * (1 + alpha)))) -> (one <~ K' /\ one <~ K' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n' ~~ (largest (series logs one K' one 0) [(tail_series K' (Delta' ^^ (-1)) ((-1) * (1 + alpha)))])) -> (n' ~~ (least N_p' [D'])) -> (loss' ~~ (n' ** Delta')) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* optimal *).
Proof.
exists no_logs, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold equiparameterisation_model_laws equiparameterisation_model_hold).
}
exact_no_check equiparameterisation_model_best_1.
Qed.

(* equiparameterisation, claim: K ~ n *)
Definition equiparameterisation_claim_resolved_laws : list law := [(Order GE (TVar k13) TOne); (Order GT (TVar k2) (TVar k13)); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (If (Order GE (TVar k6) TOne) (Or (And (Number GT (NAdd (NInt z1) (NInt z0)) (NInt z0)) (Order EQ (TVar k14) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NInt z0)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power GT (TVar k6) TOne) (Order EQ (TVar k14) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power EQ (TVar k6) TOne) (And (Order GE (TVar k6) (TVar k2)) (Order EQ (TVar k14) (TTimes TOne (TVar k13)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order GT (TVar k6) TOne) (And (Order GT (TVar k2) (TVar k6)) (And (Order GE (TVar k15) TOne) (And (Order GE (TVar k13) (TVar k15)) (And (Order GT (TVar k6) (TVar k15)) (Order EQ (TVar k14) (TTimes TOne (TVar k15))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order EQ (TVar k6) TOne) (Order EQ (TVar k14) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NInt z0))) (Order EQ (TVar k14) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NInt z0)))))))))))); (And (Order GE (TVar k16) (TVar k14)) (And (Order GE (TVar k16) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Or (Order EQ (TVar k16) (TVar k14)) (Order EQ (TVar k16) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))); (And (Order GE (TVar k6) TOne) (And (Order GE (TVar k6) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k11) (TVar k16))))); (Not (Order EQ (TVar k6) (TVar k11)))].
Definition equiparameterisation_claim_resolved_steps : proof := (Unfold k17 (Unfold k15 (Unfold k6 (Unfold k10 (Clear k8 e z1 z1 e e q_z1k13 (Split k11 (Unfold k18 (Clear k20 e z1 z1 e e q_m1k13 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k22 n)) (Absurd k24)))) (Split k18 (Unfold k20 (Unfold k2 (Clear k26 e z1 z1 e e q_z1k13_m1k23 (Split k28 (Unfold k13 (Unfold k34 (Clear k32 e z1 z1 e e q_m1k29_z1k33 (Clear k24 e z1 z1 e e q_m1k13_z1k29 (Clear k14 e z1 z1 e e q_z1k23_m1k33 (Combine true GT z1 e e o (w unit e e k40 (w unit e e k42 (w unit e e k44 (w unit e e k30 n)))) (Absurd k46))))))) (Unfold k13 (Unfold k34 (Split k38 (Clear k40 e z1 z1 e e q_m1k29_z1k33 (Clear k14 e z1 z1 e e q_z1k23_m1k33 (Clear k24 e z1 z1 e e q_m1k13_z1k29 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k42 (w q_m1 e e k44 (w q_m1 e e k46 n)))) (Absurd k48))))) (Clear k40 e z1 z1 e e q_z1k2k13_z1k11_z1k33 (Clear k9 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k14 e z1 z1 e e q_z1k23_m1k33 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k42 (w unit e e k44 (w q_m1 e e k46 n)))) (Absurd k48)))))))))))) (Split k20 (Unfold k22 (Unfold k26 (Clear k24 e z1 z1 e e unit (Absurd k32)))) (Split k22 (Unfold k24 (Unfold k28 (Unfold k32 (Clear k26 e z1 z1 e e unit (Absurd k38))))) (Split k24 (Unfold k26 (Unfold k30 (Unfold k34 (Unfold k38 (Unfold k42 (Unfold k46 (Clear k28 e z1 z1 e e unit (Absurd k52)))))))) (Split k26 (Unfold k28 (Unfold k32 (Clear k30 e z1 z1 e e unit (Absurd k38)))) (Unfold k28 (Clear k30 e z1 z1 e e q_m1 (Absurd k34)))))))))))))).
Lemma equiparameterisation_claim_resolved_checked : refutes equiparameterisation_claim_resolved_laws equiparameterisation_claim_resolved_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equiparameterisation_claim_resolved :
  forall (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) -> (* edge *)
  (one <~ K /\ one <~ K /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n ~~ (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) -> (* fixed-point *)
  (K ~~ n).
Proof.
intros logs alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (series logs one K one 0)).
pose (value_3 := (log_of logs K)).
pose (value_4 := (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])).
generalize (log_log_least logs), (log_log_most logs), given_1, (series_from_one_spec logs K one 0), (largest_spec [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))] (series logs one K one 0)), given_2, refuted.
exact_no_check (refute_with logs [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge; value_1; value_2; value_3; value_4] equiparameterisation_claim_resolved_laws equiparameterisation_claim_resolved_steps equiparameterisation_claim_resolved_checked).
Qed.

(* equiparameterisation, claim: Delta ~ n^-(1+alpha) *)
Definition equiparameterisation_claim_edge_law_laws : list law := [(Order GE (TVar k13) TOne); (Order GT (TVar k2) (TVar k13)); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (If (Order GE (TVar k6) TOne) (Or (And (Number GT (NAdd (NInt z1) (NInt z0)) (NInt z0)) (Order EQ (TVar k14) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NInt z0)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power GT (TVar k6) TOne) (Order EQ (TVar k14) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power EQ (TVar k6) TOne) (And (Order GE (TVar k6) (TVar k2)) (Order EQ (TVar k14) (TTimes TOne (TVar k13)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order GT (TVar k6) TOne) (And (Order GT (TVar k2) (TVar k6)) (And (Order GE (TVar k15) TOne) (And (Order GE (TVar k13) (TVar k15)) (And (Order GT (TVar k6) (TVar k15)) (Order EQ (TVar k14) (TTimes TOne (TVar k15))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order EQ (TVar k6) TOne) (Order EQ (TVar k14) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NInt z0))) (Order EQ (TVar k14) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NInt z0)))))))))))); (And (Order GE (TVar k16) (TVar k14)) (And (Order GE (TVar k16) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Or (Order EQ (TVar k16) (TVar k14)) (Order EQ (TVar k16) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))); (And (Order GE (TVar k6) TOne) (And (Order GE (TVar k6) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k11) (TVar k16))))); (Not (Order EQ (TVar k5) (TRaised (TVar k11) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))].
Definition equiparameterisation_claim_edge_law_steps : proof := (Unfold k17 (Unfold k15 (Unfold k6 (Unfold k10 (Clear k8 e z1 z1 e e q_z1k13 (Split k11 (Unfold k18 (Clear k20 e z1 z1 e e q_m1k13 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k22 n)) (Absurd k24)))) (Split k18 (Unfold k20 (Unfold k2 (Clear k26 e z1 z1 e e q_z1k2k23_z1k11_z1k23 (Split k28 (Unfold k13 (Unfold k34 (Split k38 (Clear k9 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k40 e z1 z1 e e q_m1k29_z1k33 (Clear k14 e z1 z1 e e q_z1k23_m1k33 (Clear k24 e z1 z1 e e q_m1k13_z1k29 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k42 (w q_m1_m1k2 e e k44 (w q_m1_m1k2 e e k46 (w q_m1_m1k2 e e k48 n))))) (Absurd k50)))))) (Clear k9 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k40 e z1 z1 e e q_z1k2k13_z1k11_z1k33 (Clear k14 e z1 z1 e e q_z1k23_m1k33 (Combine true GT z1 e e o (w unit e e k30 (w q_z1k2 e e k42 (w q_m1_m1k2 e e k44 (w q_m1_m1k2 e e k46 n)))) (Absurd k48)))))))) (Unfold k13 (Unfold k34 (Clear k32 e z1 z1 e e q_m1k29_z1k33 (Clear k12 e z1 z1 e e q_z1k2 (Clear k24 e z1 z1 e e q_m1k13_z1k29 (Clear k14 e z1 z1 e e q_z1k23_m1k33 (Clear k9 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Combine true GT z1 e e o (w unit e e k40 (w unit e l42 k40 (w q_z1_z1k2 e e k44 (w q_z1_z1k2 e e k46 (w unit e e k30 (w unit e e k48 n)))))) (Absurd k50))))))))))))) (Split k20 (Unfold k22 (Unfold k26 (Clear k24 e z1 z1 e e unit (Absurd k32)))) (Split k22 (Unfold k24 (Unfold k28 (Unfold k32 (Clear k26 e z1 z1 e e unit (Absurd k38))))) (Split k24 (Unfold k26 (Unfold k30 (Unfold k34 (Unfold k38 (Unfold k42 (Unfold k46 (Clear k28 e z1 z1 e e unit (Absurd k52)))))))) (Split k26 (Unfold k28 (Unfold k32 (Clear k30 e z1 z1 e e unit (Absurd k38)))) (Unfold k28 (Clear k30 e z1 z1 e e q_m1 (Absurd k34)))))))))))))).
Lemma equiparameterisation_claim_edge_law_checked : refutes equiparameterisation_claim_edge_law_laws equiparameterisation_claim_edge_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equiparameterisation_claim_edge_law :
  forall (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) -> (* edge *)
  (one <~ K /\ one <~ K /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n ~~ (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) -> (* fixed-point *)
  (Delta ~~ (n ^^ ((-1) * (1 + alpha)))).
Proof.
intros logs alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (series logs one K one 0)).
pose (value_3 := (log_of logs K)).
pose (value_4 := (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])).
generalize (log_log_least logs), (log_log_most logs), given_1, (series_from_one_spec logs K one 0), (largest_spec [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))] (series logs one K one 0)), given_2, refuted.
exact_no_check (refute_with logs [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge; value_1; value_2; value_3; value_4] equiparameterisation_claim_edge_law_laws equiparameterisation_claim_edge_law_steps equiparameterisation_claim_edge_law_checked).
Qed.

(* equiparameterisation, law: loss ~ C^(-alpha/2) *)
Definition equiparameterisation_law_laws : list law := [(Order GE (TVar k13) TOne); (Order GT (TVar k2) (TVar k13)); (And (Order GE (TVar k9) (TVar k14)) (And (Order GE (TVar k4) (TVar k14)) (Or (Order EQ (TVar k14) (TVar k9)) (Order EQ (TVar k14) (TVar k4))))); (Order EQ (TVar k11) (TVar k14)); (Order EQ (TVar k3) (TTimes (TVar k9) (TVar k4))); (Number GT (NVar k1) (NInt z0)); (If (Order GE (TVar k6) TOne) (Or (And (Number GT (NAdd (NInt z1) (NInt z0)) (NInt z0)) (Order EQ (TVar k15) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NInt z0)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power GT (TVar k6) TOne) (Order EQ (TVar k15) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power EQ (TVar k6) TOne) (And (Order GE (TVar k6) (TVar k2)) (Order EQ (TVar k15) (TTimes TOne (TVar k13)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order GT (TVar k6) TOne) (And (Order GT (TVar k2) (TVar k6)) (And (Order GE (TVar k16) TOne) (And (Order GE (TVar k13) (TVar k16)) (And (Order GT (TVar k6) (TVar k16)) (Order EQ (TVar k15) (TTimes TOne (TVar k16))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order EQ (TVar k6) TOne) (Order EQ (TVar k15) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NInt z0))) (Order EQ (TVar k15) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NInt z0)))))))))))); (And (Order GE (TVar k17) (TVar k15)) (And (Order GE (TVar k17) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Or (Order EQ (TVar k17) (TVar k15)) (Order EQ (TVar k17) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))); (And (Order GE (TVar k6) TOne) (And (Order GE (TVar k6) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k11) (TVar k17))))); (If (Order EQ (TVar k20) (TRaised (TVar k19) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (If (And (Order GE (TVar k19) TOne) (And (Order GE (TVar k19) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k19) (TVar k24))))) (If (Order EQ (TVar k19) (TVar k21)) (If (Order EQ (TVar k18) (TTimes (TVar k19) (TVar k20))) (If (Order EQ (TVar k3) (TTimes (TVar k19) (TVar k19))) (Order GE (TVar k18) (TVar k10))))))); (Order EQ (TVar k10) (TTimes (TVar k11) (TVar k5))); (Not (Order EQ (TVar k10) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k1)) (NInt z2))))); (Order EQ (TVar k18) (TRaised (TRaised (TVar k3) (NMul (NDiv (NInt m1) (NInt z2)) (NVar k1))) (NInt z1))); (Order EQ (TVar k19) (TRaised (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2))) (NInt z1))); (Order EQ (TVar k20) (TRaised (TRaised (TVar k3) (NAdd (NDiv (NInt m1) (NInt z2)) (NMul (NDiv (NInt m1) (NInt z2)) (NVar k1)))) (NInt z1))); (And (Order GE (TVar k19) (TVar k21)) (And (Order GE (TVar k19) (TVar k21)) (Or (Order EQ (TVar k21) (TVar k19)) (Order EQ (TVar k21) (TVar k19))))); (If (Order GE (TVar k19) TOne) (Or (And (Number GT (NAdd (NInt z1) (NInt z0)) (NInt z0)) (Order EQ (TVar k22) (TTimes TOne (TRaised (TVar k19) (NAdd (NInt z1) (NInt z0)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power GT (TVar k19) TOne) (Order EQ (TVar k22) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power EQ (TVar k19) TOne) (And (Order GE (TVar k19) (TVar k2)) (Order EQ (TVar k22) (TTimes TOne (TVar k13)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order GT (TVar k19) TOne) (And (Order GT (TVar k2) (TVar k19)) (And (Order GE (TVar k23) TOne) (And (Order GE (TVar k13) (TVar k23)) (And (Order GT (TVar k19) (TVar k23)) (Order EQ (TVar k22) (TTimes TOne (TVar k23))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order EQ (TVar k19) TOne) (Order EQ (TVar k22) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NInt z0))) (Order EQ (TVar k22) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NInt z0)))))))))))); (And (Order GE (TVar k24) (TVar k22)) (And (Order GE (TVar k24) (TTimes (TRaised (TVar k20) (NInt m1)) (TRaised (TVar k19) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Or (Order EQ (TVar k24) (TVar k22)) (Order EQ (TVar k24) (TTimes (TRaised (TVar k20) (NInt m1)) (TRaised (TVar k19) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))))].
Definition equiparameterisation_law_steps : proof := (Unfold k27 (Unfold k21 (Unfold k6 (Unfold k10 (Clear k8 e z1 z1 e e q_z1k13 (Split k17 (Unfold k18 (Clear k20 e z1 z1 e e q_m1k13 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k22 n)) (Absurd k24)))) (Split k18 (Unfold k20 (Unfold k2 (Clear k26 e z1 z2 e e q_z1k2k7_z2k21 (Split k28 (Split k23 (Unfold k32 (Clear k34 e z1 z1 e e q_z1k2k39_z1k39_z1k41 (Split k36 (Clear k33 e z1 z2 e e q_z1k2k7_z1k7_z2k41 (Clear k31 e z1 z2 e e q_m1k7_z2k39 (Combine true GT z2 e e o (w q_z2 e e k38 (w q_m1 e e k40 (w q_m1_m1k2 e e k42 n))) (Absurd k44)))) (Clear k33 e z1 z2 e e q_z1k2k7_z1k7_z2k41 (Clear k31 e z1 z2 e e q_m1k7_z2k39 (Combine true GT z2 e e o (w q_z2 e e k38 (w unit e e k40 (w q_z1_z1k2 e e k42 n))) (Absurd k44))))))) (Split k32 (Split k34 (Unfold k36 (Clear k38 e z1 z1 e e q_m1k39 (Clear k31 e z1 z2 e e q_m1k7_z2k39 (Clear k13 e z1 z1 e e q_z1k7_m1k9_m1k19 (Unfold k9 (Unfold k48 (Clear k50 e z1 z1 e e q_z1k9_m1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Clear k46 e z1 z1 e e q_z1k19_m1k29 (Unfold k19 (Unfold k62 (Clear k60 e z1 z1 e e q_m1k31_z1k35 (Clear k24 e z1 z1 e e q_m1k13_z1k31 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Combine true GT z1 e e o (w q_z2 e e k40 (w unit e e k42 (w unit e e k44 (w unit e e k54 (w q_m2 e e k56 (w unit e e k58 (w q_z2 e e k68 (w q_z2 e e k70 (w q_z2 e e k72 (w q_z2 e e k16 n)))))))))) (Absurd k74)))))))))))))))) (Split k38 (Clear k36 e z1 z1 e e q_z1k39 (Split k37 (Unfold k44 (Clear k46 e z1 z1 e e q_m1k39 (Combine true GT z1 e e o (w unit e e k42 (w unit e e k48 n)) (Absurd k50)))) (Split k44 (Unfold k46 (Unfold k40 (Clear k52 e z1 z1 e e q_m1k39 (Combine true GT z1 e e o (w unit e e k54 (w unit e e k42 n)) (Absurd k56))))) (Split k46 (Unfold k48 (Unfold k52 (Clear k50 e z1 z1 e e unit (Absurd k58)))) (Split k48 (Unfold k50 (Unfold k54 (Unfold k58 (Clear k52 e z1 z1 e e unit (Absurd k64))))) (Split k50 (Unfold k52 (Unfold k56 (Unfold k60 (Unfold k64 (Unfold k68 (Unfold k72 (Clear k54 e z1 z1 e e unit (Absurd k78)))))))) (Split k52 (Unfold k54 (Unfold k58 (Clear k56 e z1 z1 e e unit (Absurd k64)))) (Unfold k54 (Clear k56 e z1 z1 e e q_m1 (Absurd k60)))))))))) (Split k42 (Clear k40 e z1 z1 e e q_z1k39 (Split k37 (Unfold k48 (Clear k50 e z1 z1 e e q_m1k39 (Combine true GT z1 e e o (w unit e e k46 (w unit e e k52 n)) (Absurd k54)))) (Split k48 (Unfold k50 (Unfold k44 (Clear k15 e z1 z1 e e q_z1k2 (Clear k56 e z1 z1 e e q_m1k2 (Combine false GE z1 e l58 q_m1 (r unit e l60 n) (Absurd k62)))))) (Split k50 (Unfold k52 (Unfold k56 (Clear k54 e z1 z1 e e unit (Absurd k62)))) (Split k52 (Unfold k54 (Unfold k58 (Unfold k62 (Clear k56 e z1 z1 e e unit (Absurd k68))))) (Split k54 (Unfold k56 (Unfold k60 (Unfold k64 (Unfold k68 (Unfold k72 (Unfold k76 (Clear k58 e z1 z1 e e unit (Absurd k82)))))))) (Split k56 (Unfold k58 (Unfold k62 (Clear k60 e z1 z1 e e unit (Absurd k68)))) (Unfold k58 (Clear k60 e z1 z1 e e q_m1 (Absurd k64)))))))))) (Clear k40 e z1 z1 e e q_z1k39 (Split k37 (Unfold k50 (Clear k52 e z1 z1 e e q_m1k39 (Combine true GT z1 e e o (w unit e e k48 (w unit e e k54 n)) (Absurd k56)))) (Split k50 (Unfold k52 (Unfold k46 (Clear k58 e z1 z1 e e q_z1k39_m1k49 (Split k60 (Clear k31 e z1 z2 e e q_m1k7_z2k39 (Unfold k39 (Unfold k68 (Clear k66 e z1 z1 e e q_m1k45_z1k49 (Clear k56 e z1 z1 e e q_m1k39_z1k45 (Combine true GT z2 e e o (w q_z2 e e k62 (w q_m1 e e k64 (w q_z2 e e k74 (w q_z2 e e k76 (w unit e e k64 n))))) (Absurd k78))))))) (Unfold k39 (Unfold k66 (Split k70 (Clear k31 e z1 z2 e e q_m1k7_z2k39 (Clear k72 e z1 z1 e e q_m1k45_z1k49 (Clear k56 e z1 z1 e e q_m1k39_z1k45 (Combine true GT z2 e e o (w q_z2 e e k62 (w unit e e k74 (w q_m2 e e k76 (w q_m2 e e k78 (w q_m1 e e k74 n))))) (Absurd k80))))) (Clear k31 e z1 z2 e e q_m1k7_z2k39 (Clear k72 e z1 z1 e e q_z1k2k39_z1k41_z1k49 (Clear k33 e z1 z2 e e q_z1k2k7_z1k7_z2k41 (Combine true GT z2 e e o (w q_z2 e e k62 (w unit e e k74 (w q_m2 e e k76 (w unit e e k78 (w q_z1k2 e e k74 n))))) (Absurd k80)))))))))))) (Split k52 (Unfold k54 (Unfold k58 (Clear k56 e z1 z1 e e unit (Absurd k64)))) (Split k54 (Unfold k56 (Unfold k60 (Unfold k64 (Clear k58 e z1 z1 e e unit (Absurd k70))))) (Split k56 (Unfold k58 (Unfold k62 (Unfold k66 (Unfold k70 (Unfold k74 (Unfold k78 (Clear k60 e z1 z1 e e unit (Absurd k84)))))))) (Split k58 (Unfold k60 (Unfold k64 (Clear k62 e z1 z1 e e unit (Absurd k70)))) (Unfold k60 (Clear k62 e z1 z1 e e q_m1 (Absurd k66))))))))))))) (Split k34 (Unfold k36 (Clear k38 e z1 z1 e e q_z1k39_m1k43 (Split k40 (Unfold k35 (Unfold k46 (Split k50 (Clear k31 e z1 z2 e e q_m1k7_z2k39 (Clear k52 e z1 z1 e e q_m1k39_z1k43 (Combine true GT z2 e e o (w q_z2 e e k42 (w q_m1 e e k54 (w q_z2 e e k56 (w unit e e k54 n)))) (Absurd k58)))) (Clear k31 e z1 z2 e e q_m1k7_z2k39 (Clear k52 e z1 z1 e e q_m1k39_z1k43 (Combine true GT z2 e e o (w q_z2 e e k42 (w q_m1 e e k54 (w q_z2 e e k56 (w unit e e k54 n)))) (Absurd k58))))))) (Unfold k35 (Unfold k46 (Clear k44 e z1 z1 e e q_z1k39_m1k43 (Clear k31 e z1 z2 e e q_m1k7_z2k39 (Combine true GT z2 e e o (w q_z2 e e k52 (w q_m1 e e k54 (w q_z2 e e k42 (w unit e e k54 n)))) (Absurd k56))))))))) (Split k36 (Unfold k38 (Clear k40 e z1 z1 e e q_z1k37_m1k39_m1k41 (Split k42 (Clear k33 e z1 z2 e e q_z1k2k7_z1k7_z2k41 (Clear k31 e z1 z2 e e q_m1k7_z2k39 (Clear k29 e z1 z2 e e q_z1k2k7_z2k37 (Combine true GT z2 e e o (w q_z2 e e k44 (w unit e e k46 (w unit e e k48 (w q_m1 e e k50 n)))) (Absurd k52))))) (Clear k33 e z1 z2 e e q_z1k2k7_z1k7_z2k41 (Clear k31 e z1 z2 e e q_m1k7_z2k39 (Clear k29 e z1 z2 e e q_z1k2k7_z2k37 (Combine true GT z2 e e o (w q_z2 e e k44 (w q_m1 e e k46 (w q_m1 e e k48 (w unit e e k50 n)))) (Absurd k52)))))))) (Split k38 (Unfold k40 (Clear k42 e z1 z1 e e q_z1k7_m2k39 (Split k44 (Clear k31 e z1 z2 e e q_m1k7_z2k39 (Combine true GT z2 e e o (w q_z2 e e k46 (w unit e e k48 (w unit e e k48 n))) (Absurd k50))) (Clear k31 e z1 z2 e e q_m1k7_z2k39 (Combine true GT z2 e e o (w q_z2 e e k46 (w q_m1 e e k48 (w q_m1 e e k48 n))) (Absurd k50)))))) (Clear k40 e z1 z1 e e q_m1k21_z1k37 (Clear k29 e z1 z2 e e q_z1k2k7_z2k37 (Combine true GT z2 e e o (w q_z2 e e k42 (w q_m1 e e k44 (w unit e e k30 n))) (Absurd k46))))))))) (Clear k13 e z1 z1 e e q_z1k7_m1k9_m1k19 (Clear k15 e z1 z1 e e q_z1k2 (Unfold k9 (Unfold k38 (Clear k40 e z1 z1 e e q_z1k9_m1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Clear k36 e z1 z1 e e q_z1k19_m1k29 (Unfold k19 (Unfold k52 (Clear k50 e z1 z1 e e q_m1k31_z1k35 (Clear k24 e z1 z1 e e q_m1k13_z1k31 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Clear k54 e z1 z1 e e q_z1k2k13_z1k11_z1k35 (Clear k25 e z1 z1 e e q_m1k11_z1k21_m1k23 (Combine true GT z1 e e o (w unit e e k30 (w q_z1k2 e e k32 (w unit e l34 k44 (w q_m2k2 e e k46 (w unit e l34 k48 (w q_z2 e l34 k58 (w q_z2k2 e e k60 (w q_z2_z2k2 e e k62 (w q_z2 e e k64 (w q_z2 e e k66 n)))))))))) (Absurd k68)))))))))))))))))))) (Split k20 (Unfold k22 (Unfold k26 (Clear k24 e z1 z1 e e unit (Absurd k32)))) (Split k22 (Unfold k24 (Unfold k28 (Unfold k32 (Clear k26 e z1 z1 e e unit (Absurd k38))))) (Split k24 (Unfold k26 (Unfold k30 (Unfold k34 (Unfold k38 (Unfold k42 (Unfold k46 (Clear k28 e z1 z1 e e unit (Absurd k52)))))))) (Split k26 (Unfold k28 (Unfold k32 (Clear k30 e z1 z1 e e unit (Absurd k38)))) (Unfold k28 (Clear k30 e z1 z1 e e q_m1 (Absurd k34)))))))))))))).
Lemma equiparameterisation_law_checked : refutes equiparameterisation_law_laws equiparameterisation_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equiparameterisation_law :
  forall (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (n ~~ (least N_p [D])) -> (* bottleneck *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (one <~ K /\ one <~ K /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n ~~ (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) -> (* fixed-point *)
  (forall loss' N_p' D' n' K' Delta' : order, (Delta' ~~ (K' ^^ ((-1) * (1 + alpha)))) -> (one <~ K' /\ one <~ K' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n' ~~ (largest (series logs one K' one 0) [(tail_series K' (Delta' ^^ (-1)) ((-1) * (1 + alpha)))])) -> (n' ~~ (least N_p' [D'])) -> (loss' ~~ (n' ** Delta')) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (loss ~~ (n ** Delta)) -> (* test-loss *)
  (loss ~~ (C ^^ (((-1) * alpha) / 2))).
Proof.
intros logs alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (least N_p [D])).
pose (value_3 := (series logs one K one 0)).
pose (value_4 := (log_of logs K)).
pose (value_5 := (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])).
pose (value_6 := ((C ^^ (((-1) / 2) * alpha)) ^^ 1)).
pose (value_7 := ((C ^^ (1 / 2)) ^^ 1)).
pose (value_8 := ((C ^^ (((-1) / 2) + (((-1) / 2) * alpha))) ^^ 1)).
pose (value_9 := (least value_7 [value_7])).
pose (value_10 := (series logs one value_7 one 0)).
pose (value_11 := (log_of logs value_7)).
pose (value_12 := (largest (series logs one value_7 one 0) [(tail_series value_7 (value_8 ^^ (-1)) ((-1) * (1 + alpha)))])).
generalize (log_log_least logs), (log_log_most logs), (least_spec [D] N_p), given_1, given_2, given_3, (series_from_one_spec logs K one 0), (largest_spec [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))] (series logs one K one 0)), given_4, (given_5 value_6 value_7 value_7 value_7 value_7 value_8), given_6, refuted, (same_refl ((C ^^ (((-1) / 2) * alpha)) ^^ 1)), (same_refl ((C ^^ (1 / 2)) ^^ 1)), (same_refl ((C ^^ (((-1) / 2) + (((-1) / 2) * alpha))) ^^ 1)), (least_spec [value_7] value_7), (series_from_one_spec logs value_7 one 0), (largest_spec [(tail_series value_7 (value_8 ^^ (-1)) ((-1) * (1 + alpha)))] (series logs one value_7 one 0)).
exact_no_check (refute_with logs [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge; value_1; value_2; value_3; value_4; value_5; value_6; value_7; value_8; value_9; value_10; value_11; value_12] equiparameterisation_law_laws equiparameterisation_law_steps equiparameterisation_law_checked).
Qed.

(* any-size, model: any-size can hold *)
Definition any_size_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLeast (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))); (If (Order GE (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))) (And (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Order GE (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TSeries TOne (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NInt z0)) (TSeries (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (NInt m1)) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))))))); (If (Order GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma any_size_model_hold : all_decided any_size_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem any_size_model :
  exists (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n : order),
  (n ~~ (least N_p [D])) /\ (* bottleneck *)
  (0 < alpha) /\ (* domain(alpha) *)
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) /\ (* edge *)
  ((n <~ M) -> ((one <~ K /\ one <~ K /\ K <~ M /\ n ~~ (largest (series logs one K one 0) [(series logs K M (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) /\ (loss ~~ (n ** Delta)))) /\ (* finite-spectrum *)
  ((M << n) -> (loss ~~ (M ^^ ((-1) * alpha)))) /\ (* plateau *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (M_0 ~~ one) /\ (* trend(M_0) *)
  (power one < power N_p) (* trend(N_p) *).
Proof.
exists no_logs, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-2)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold any_size_model_laws any_size_model_hold).
Qed.

(* any-size, claim: loss ~ min(n, M)^-alpha *)
Definition any_size_claim_law_or_plateau_laws : list law := [(Order GE (TVar k13) TOne); (Order GT (TVar k2) (TVar k13)); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (If (Order GE (TVar k6) TOne) (Or (And (Number GT (NAdd (NInt z1) (NInt z0)) (NInt z0)) (Order EQ (TVar k14) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NInt z0)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power GT (TVar k6) TOne) (Order EQ (TVar k14) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power EQ (TVar k6) TOne) (And (Order GE (TVar k6) (TVar k2)) (Order EQ (TVar k14) (TTimes TOne (TVar k13)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order GT (TVar k6) TOne) (And (Order GT (TVar k2) (TVar k6)) (And (Order GE (TVar k15) TOne) (And (Order GE (TVar k13) (TVar k15)) (And (Order GT (TVar k6) (TVar k15)) (Order EQ (TVar k14) (TTimes TOne (TVar k15))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order EQ (TVar k6) TOne) (Order EQ (TVar k14) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NInt z0))) (Order EQ (TVar k14) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NInt z0)))))))))))); (If (Order GE (TVar k7) (TVar k6)) (Or (And (Number GT (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))) (NInt z0)) (Order EQ (TVar k16) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k7) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))) (NInt z0)) (And (Power GT (TTimes (TVar k7) (TRaised (TVar k6) (NInt m1))) TOne) (Order EQ (TVar k16) (TTimes (TRaised (TVar k5) (NInt m1)) (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))) (NInt z0)) (And (Power EQ (TTimes (TVar k7) (TRaised (TVar k6) (NInt m1))) TOne) (And (Order GE (TTimes (TVar k7) (TRaised (TVar k6) (NInt m1))) (TVar k2)) (Order EQ (TVar k16) (TTimes (TRaised (TVar k5) (NInt m1)) (TVar k13)))))) (Or (And (Number EQ (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))) (NInt z0)) (And (Order GT (TTimes (TVar k7) (TRaised (TVar k6) (NInt m1))) TOne) (And (Order GT (TVar k2) (TTimes (TVar k7) (TRaised (TVar k6) (NInt m1)))) (And (Order GE (TVar k17) TOne) (And (Order GE (TVar k13) (TVar k17)) (And (Order GT (TTimes (TVar k7) (TRaised (TVar k6) (NInt m1))) (TVar k17)) (Order EQ (TVar k16) (TTimes (TRaised (TVar k5) (NInt m1)) (TVar k17))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))) (NInt z0)) (And (Order EQ (TTimes (TVar k7) (TRaised (TVar k6) (NInt m1))) TOne) (Order EQ (TVar k16) (TRaised (TVar k5) (NInt m1))))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k16) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))))))); (And (Order GE (TVar k18) (TVar k14)) (And (Order GE (TVar k18) (TVar k16)) (Or (Order EQ (TVar k18) (TVar k14)) (Order EQ (TVar k18) (TVar k16))))); (If (Order GE (TVar k7) (TVar k11)) (And (And (Order GE (TVar k6) TOne) (And (Order GE (TVar k6) TOne) (And (Order GE (TVar k7) (TVar k6)) (Order EQ (TVar k11) (TVar k18))))) (Order EQ (TVar k10) (TTimes (TVar k11) (TVar k5))))); (If (Order GT (TVar k11) (TVar k7)) (Order EQ (TVar k10) (TRaised (TVar k7) (NMul (NInt m1) (NVar k1))))); (And (Order GE (TVar k11) (TVar k19)) (And (Order GE (TVar k7) (TVar k19)) (Or (Order EQ (TVar k19) (TVar k11)) (Order EQ (TVar k19) (TVar k7))))); (Not (Order EQ (TVar k10) (TRaised (TVar k19) (NMul (NInt m1) (NVar k1)))))].
Definition any_size_claim_law_or_plateau_steps : proof := (Unfold k25 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k2k39_z1k21 (Split k6 (Split k21 (Unfold k10 (Split k19 (Unfold k14 (Clear k16 e z1 z1 e e q_m1k15_z1k23 (Clear k12 e z1 z1 e e q_z1k15_m1k23 (Combine true GT z1 e e o (w unit e e k18 (w unit e e k20 n)) (Absurd k22))))) (Unfold k14 (Unfold k16 (Unfold k22 (Unfold k26 (Clear k24 e z1 z1 e e q_z1k13 (Split k13 (Unfold k34 (Clear k36 e z1 z1 e e q_m1k13 (Combine true GT z1 e e o (w unit e e k32 (w unit e e k38 n)) (Absurd k40)))) (Split k34 (Unfold k36 (Clear k28 e z1 z1 e e q_m1k13_z1k15 (Split k15 (Unfold k44 (Clear k46 e z1 z1 e e q_z1k13_m1k15 (Combine true GT z1 e e o (w unit e e k42 (w unit e e k48 n)) (Absurd k50)))) (Split k44 (Unfold k46 (Clear k9 e z1 z1 e e q_z1k2 (Clear k48 e z1 z1 e e q_m1k2 (Combine false GT z1 e l52 q_m1 (r unit e l54 n) (Absurd k56))))) (Split k46 (Unfold k48 (Unfold k52 (Clear k9 e z1 z1 e e q_z1k2 (Clear k50 e z1 z1 e e q_m1k2 (Combine false EQ z1 e l58 q_m1 (r unit e l60 n) (Absurd k62)))))) (Split k48 (Unfold k50 (Unfold k54 (Unfold k58 (Clear k9 e z1 z1 e e q_z1k2 (Clear k52 e z1 z1 e e q_m1k2 (Combine false EQ z1 e l64 q_m1 (r unit e l66 n) (Absurd k68))))))) (Split k50 (Unfold k52 (Unfold k56 (Unfold k60 (Unfold k64 (Unfold k68 (Unfold k72 (Clear k9 e z1 z1 e e q_z1k2 (Clear k54 e z1 z1 e e q_m1k2 (Combine false EQ z1 e l78 q_m1 (r unit e l80 n) (Absurd k82)))))))))) (Split k52 (Unfold k54 (Unfold k58 (Clear k9 e z1 z1 e e q_z1k2 (Clear k56 e z1 z1 e e q_m1k2 (Combine false EQ z1 e l64 q_m1 (r unit e l66 n) (Absurd k68)))))) (Unfold k54 (Unfold k17 (Unfold k62 (Split k66 (Clear k9 e z1 z1 e e q_z1k2 (Unfold k23 (Unfold k74 (Clear k72 e z1 z1 e e q_z1k23_m1k39 (Clear k68 e z1 z1 e e q_m1k29_z1k37 (Clear k30 e z1 z1 e e q_z1k23_m1k37 (Clear k40 e z1 z1 e e q_m1k13_z1k29 (Clear k18 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k11 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Combine true GT z1 e e o (w unit e l70 k80 (w q_m1_m1k2 e e k82 (w q_m1_m1k2 e e k84 (w q_m1_m1k2 e e k86 (w unit e e k8 (w q_m1 e e k88 (w q_m1 e e k90 n))))))) (Absurd k92))))))))))) (Clear k9 e z1 z1 e e q_z1k2 (Unfold k23 (Unfold k74 (Clear k72 e z1 z1 e e q_z1k23_m1k39 (Clear k68 e z1 z1 e e q_m1k33_z1k37 (Clear k30 e z1 z1 e e q_z1k23_m1k37 (Clear k58 e z1 z1 e e q_z1k2k13_z1k11_z1k33 (Clear k11 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k18 e z1 z1 e e q_m1k11_z1k21_m1k23 (Combine true GT z1 e e o (w unit e l70 k80 (w q_m1_m1k2 e e k82 (w q_m1_m1k2 e e k84 (w q_m1_m1k2 e e k86 (w q_z1k2 e e k88 (w unit e e k8 (w q_m1 e e k90 n))))))) (Absurd k92))))))))))))))))))))))) (Split k36 (Unfold k38 (Unfold k42 (Clear k40 e z1 z1 e e unit (Absurd k48)))) (Split k38 (Unfold k40 (Unfold k44 (Unfold k48 (Clear k42 e z1 z1 e e unit (Absurd k54))))) (Split k40 (Unfold k42 (Unfold k46 (Unfold k50 (Unfold k54 (Unfold k58 (Unfold k62 (Clear k44 e z1 z1 e e unit (Absurd k68)))))))) (Split k42 (Unfold k44 (Unfold k48 (Clear k46 e z1 z1 e e unit (Absurd k54)))) (Unfold k44 (Clear k46 e z1 z1 e e q_m1 (Absurd k50)))))))))))))))) (Clear k9 e z1 z1 e e q_z1k2 (Unfold k23 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k15_m1k39 (Clear k10 e z1 z1 e e q_z1k2k15_z1k21 (Combine true GT z1 e e o (w unit e l12 k22 (w unit e e k8 (w q_m1 e e k24 n))) (Absurd k26)))))))) (Split k19 (Unfold k10 (Unfold k23 (Unfold k16 (Split k20 (Clear k12 e z1 z1 e e q_m1k15_z1k23 (Clear k18 e z1 z1 e e q_z1k15_m1k39 (Clear k22 e z1 z1 e e q_m1k23_z1k39 (Combine true GT z1 e e o (w unit e e k24 (w unit e e k26 (w unit e e k28 n))) (Absurd k30))))) (Split k21 (Unfold k24 (Clear k12 e z1 z1 e e q_m1k15_z1k23 (Clear k26 e z1 z1 e e q_z1k15_m1k23 (Combine true GT z1 e e o (w unit e e k28 (w unit e e k30 n)) (Absurd k32))))) (Clear k24 e z1 z1 e e q_z1k2k15_z1k21 (Clear k22 e z1 z1 e e q_m1k15_z1k39 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k26 (w q_z1k2 e e k28 n))) (Absurd k30))))))))) (Unfold k10 (Unfold k12 (Unfold k18 (Unfold k22 (Clear k20 e z1 z1 e e q_z1k13 (Split k13 (Unfold k30 (Clear k32 e z1 z1 e e q_m1k13 (Combine true GT z1 e e o (w unit e e k28 (w unit e e k34 n)) (Absurd k36)))) (Split k30 (Unfold k32 (Unfold k23 (Unfold k40 (Split k44 (Unfold k17 (Unfold k50 (Clear k48 e z1 z1 e e q_m1k29_z1k37 (Clear k9 e z1 z1 e e q_z1k2 (Clear k36 e z1 z1 e e q_m1k13_z1k29 (Clear k26 e z1 z1 e e q_z1k23_m1k37 (Clear k14 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k11 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k46 e z1 z1 e e q_m1k23_z1k39 (Combine true GT z1 e e o (w unit e e k56 (w unit e l58 k56 (w q_z1_z1k2 e e k60 (w q_z1_z1k2 e e k62 (w unit e e k8 (w unit e e k64 (w unit e e k66 (w q_z1k2 e e k68 n)))))))) (Absurd k70))))))))))) (Clear k38 e z1 z1 e e q_z1k23_m1k39 (Clear k46 e z1 z1 e e q_m1k15_z1k39 (Clear k24 e z1 z1 e e q_m1k13_z1k15 (Clear k9 e z1 z1 e e q_z1k2 (Clear k14 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k11 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Combine true GT z1 e e o (w unit e e k48 (w q_z1_z1k2 e e k50 (w unit e e k52 (w unit e l54 k52 (w unit e e k8 (w unit e e k56 (w unit e e k58 n))))))) (Absurd k60)))))))))))) (Split k32 (Unfold k34 (Unfold k38 (Clear k36 e z1 z1 e e unit (Absurd k44)))) (Split k34 (Unfold k36 (Unfold k40 (Unfold k44 (Clear k38 e z1 z1 e e unit (Absurd k50))))) (Split k36 (Unfold k38 (Unfold k42 (Unfold k46 (Unfold k50 (Unfold k54 (Unfold k58 (Clear k40 e z1 z1 e e unit (Absurd k64)))))))) (Split k38 (Unfold k40 (Unfold k44 (Clear k42 e z1 z1 e e unit (Absurd k50)))) (Unfold k40 (Clear k42 e z1 z1 e e q_m1 (Absurd k46))))))))))))))))))).
Lemma any_size_claim_law_or_plateau_checked : refutes any_size_claim_law_or_plateau_laws any_size_claim_law_or_plateau_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem any_size_claim_law_or_plateau :
  forall (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (0 < alpha) -> (* domain(alpha) *)
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) -> (* edge *)
  ((n <~ M) -> ((one <~ K /\ one <~ K /\ K <~ M /\ n ~~ (largest (series logs one K one 0) [(series logs K M (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) /\ (loss ~~ (n ** Delta)))) -> (* finite-spectrum *)
  ((M << n) -> (loss ~~ (M ^^ ((-1) * alpha)))) -> (* plateau *)
  (loss ~~ ((least n [M]) ^^ ((-1) * alpha))).
Proof.
intros logs alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (series logs one K one 0)).
pose (value_3 := (log_of logs K)).
pose (value_4 := (series logs K M (Delta ^^ (-1)) ((-1) * (1 + alpha)))).
pose (value_5 := (log_of logs (M ** (K ^^ (-1))))).
pose (value_6 := (largest (series logs one K one 0) [(series logs K M (Delta ^^ (-1)) ((-1) * (1 + alpha)))])).
pose (value_7 := (least n [M])).
generalize (log_log_least logs), (log_log_most logs), given_1, given_2, (series_from_one_spec logs K one 0), (series_spec logs K M (Delta ^^ (-1)) ((-1) * (1 + alpha))), (largest_spec [(series logs K M (Delta ^^ (-1)) ((-1) * (1 + alpha)))] (series logs one K one 0)), given_3, given_4, (least_spec [M] n), refuted.
exact_no_check (refute_with logs [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge; value_1; value_2; value_3; value_4; value_5; value_6; value_7] any_size_claim_law_or_plateau_laws any_size_claim_law_or_plateau_steps any_size_claim_law_or_plateau_checked).
Qed.

(* beyond-the-spectrum, core: bottleneck, domain(alpha), forever, plateau, trend(D), trend(M), trend(N_p) cannot hold together *)
Definition beyond_the_spectrum_core_laws : list law := [(And (Order GE (TVar k9) (TVar k13)) (And (Order GE (TVar k4) (TVar k13)) (Or (Order EQ (TVar k13) (TVar k9)) (Order EQ (TVar k13) (TVar k4))))); (Order EQ (TVar k11) (TVar k13)); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k10) (TRaised (TVar k11) (NMul (NInt m1) (NVar k1)))); (If (Order GT (TVar k11) (TVar k7)) (Order EQ (TVar k10) (TRaised (TVar k7) (NMul (NInt m1) (NVar k1))))); (Power GT (TVar k4) TOne); (Order EQ (TVar k7) TOne); (Power GT (TVar k9) TOne)].
Definition beyond_the_spectrum_core_steps : proof := (Split k13 (Unfold k2 (Unfold k5 (Unfold k8 (Split k12 (Clear k4 e z1 z1 e e q_z1k15_m1k23 (Clear k17 e z1 z1 e e q_z1k15 (Clear k19 e z1 z1 e e q_z1k19 (Clear k14 e z1 z1 e e q_m1k19_z1k27 (Clear k7 e z1 z1 e e q_z1k23_m1k27 (Combine false GT z1 e e o (r unit e l16 (r q_m1 e l18 (r unit e l20 (r unit e l22 (r unit e l24 n))))) (Absurd k26))))))) (Clear k4 e z1 z1 e e q_z1k15_m1k23 (Clear k17 e z1 z1 e e q_z1k15 (Clear k15 e z1 z1 e e q_z1k9 (Clear k14 e z1 z1 e e q_m1k9_z1k27 (Clear k7 e z1 z1 e e q_z1k23_m1k27 (Combine false GT z1 e e o (r unit e l16 (r q_m1 e l18 (r unit e l20 (r unit e l22 (r unit e l24 n))))) (Absurd k26))))))))))) (Unfold k5 (Unfold k6 (Split k10 (Clear k9 e z1 z1 e e q_z1k2 (Clear k19 e z1 z1 e e q_z1k19 (Clear k12 e z1 z1 e e q_m1k19_z1k27 (Clear k7 e z1 z1 e e q_z1k23_m1k27 (Clear k2 e z1 z1 e e q_z1k2k15_z1k21 (Clear k11 e z1 z1 e e q_z1k2k23_z1k21 (Clear k17 e z1 z1 e e q_z1k15 (Combine false GT z1 e e o (r unit e l14_16 (r q_z1k2 e l18 (r q_z1k2 e l20 (r unit e l22 (r q_m1 e l24 (r q_m1k2 e l26 n)))))) (Absurd k28))))))))) (Clear k9 e z1 z1 e e q_z1k2 (Clear k15 e z1 z1 e e q_z1k9 (Clear k12 e z1 z1 e e q_m1k9_z1k27 (Clear k7 e z1 z1 e e q_z1k23_m1k27 (Clear k2 e z1 z1 e e q_z1k2k15_z1k21 (Clear k11 e z1 z1 e e q_z1k2k23_z1k21 (Clear k17 e z1 z1 e e q_z1k15 (Combine false GT z1 e e o (r unit e l14_16 (r q_z1k2 e l18 (r q_z1k2 e l20 (r unit e l22 (r q_m1 e l24 (r q_m1k2 e l26 n)))))) (Absurd k28))))))))))))).
Lemma beyond_the_spectrum_core_checked : refutes beyond_the_spectrum_core_laws beyond_the_spectrum_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem beyond_the_spectrum_core :
  forall (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (n ~~ (least N_p [D])) -> (* bottleneck *)
  (0 < alpha) -> (* domain(alpha) *)
  (loss ~~ (n ^^ ((-1) * alpha))) -> (* forever *)
  ((M << n) -> (loss ~~ (M ^^ ((-1) * alpha)))) -> (* plateau *)
  (power one < power D) -> (* trend(D) *)
  (M ~~ one) -> (* trend(M) *)
  (power one < power N_p) -> (* trend(N_p) *)
  False.
Proof.
intros alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose (value_1 := (least N_p [D])).
generalize (least_spec [D] N_p), given_1, given_2, given_3, given_4, given_5, given_6, given_7.
exact_no_check (refute [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge; value_1] beyond_the_spectrum_core_laws beyond_the_spectrum_core_steps beyond_the_spectrum_core_checked).
Qed.

(* beyond-the-spectrum, model: beyond-the-spectrum can hold but for its trends *)
Definition beyond_the_spectrum_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLeast (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))); (If (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))) (And (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TSeries TOne (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NInt z0)) (TSeries (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt m1)) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))); (If (Order GT (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))))].
Lemma beyond_the_spectrum_model_hold : all_decided beyond_the_spectrum_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem beyond_the_spectrum_model :
  exists (logs : logarithms) (alpha : R) (D Delta K M N_p loss n : order),
  (n ~~ (least N_p [D])) /\ (* bottleneck *)
  (0 < alpha) /\ (* domain(alpha) *)
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) /\ (* edge *)
  ((n <~ M) -> ((one <~ K /\ one <~ K /\ K <~ M /\ n ~~ (largest (series logs one K one 0) [(series logs K M (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) /\ (loss ~~ (n ** Delta)))) /\ (* finite-spectrum *)
  (loss ~~ (n ^^ ((-1) * alpha))) /\ (* forever *)
  ((M << n) -> (loss ~~ (M ^^ ((-1) * alpha)))) (* plateau *).
Proof.
exists no_logs, 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold beyond_the_spectrum_model_laws beyond_the_spectrum_model_hold).
Qed.

(* linear-features, model: linear-features can hold *)
Definition linear_features_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLeast (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))); (If (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))) (And (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TSeries TOne (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NInt z0)) (TSeries (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (NInt m1)) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))))))); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))) (Order GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (If (Order GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma linear_features_model_hold : all_decided linear_features_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem linear_features_model :
  exists (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n : order),
  (n ~~ (least N_p [D])) /\ (* bottleneck *)
  (0 < alpha) /\ (* domain(alpha) *)
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) /\ (* edge *)
  ((n <~ M) -> ((one <~ K /\ one <~ K /\ K <~ M /\ n ~~ (largest (series logs one K one 0) [(series logs K M (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) /\ (loss ~~ (n ** Delta)))) /\ (* finite-spectrum *)
  ((M ~~ M_0) /\ (M_0 << n)) /\ (* linear-features *)
  ((M << n) -> (loss ~~ (M ^^ ((-1) * alpha)))) /\ (* plateau *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (M ~~ one) /\ (* trend(M) *)
  (M_0 ~~ one) /\ (* trend(M_0) *)
  (power one < power N_p) (* trend(N_p) *).
Proof.
exists no_logs, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-2)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold linear_features_model_laws linear_features_model_hold).
Qed.

(* linear-features, claim: loss ~ 1 *)
Definition linear_features_claim_linear_plateau_laws : list law := [(And (Order EQ (TVar k7) (TVar k8)) (Order GT (TVar k11) (TVar k8))); (If (Order GT (TVar k11) (TVar k7)) (Order EQ (TVar k10) (TRaised (TVar k7) (NMul (NInt m1) (NVar k1))))); (Order EQ (TVar k7) TOne); (Not (Order EQ (TVar k10) TOne))].
Definition linear_features_claim_linear_plateau_steps : proof := (Unfold k11 (Unfold k5 (Split k7 (Unfold k8 (Clear k6 e z1 z1 e e q_m1k17_z1k23 (Clear k10 e z1 z1 e e q_z1k15_m1k23 (Clear k4 e z1 z1 e e q_z1k15_m1k17 (Combine true GT z1 e e o (w unit e e k12 (w unit e e k14 (w q_m1 e e k16 n))) (Absurd k18)))))) (Unfold k2 (Clear k10 e z1 z1 e e q_z1k21 (Split k12 (Clear k8 e z1 z1 e e q_z1k2k15_z1k21 (Clear k9 e z1 z1 e e q_z1k15 (Combine true GT z1 e e o (w unit e e k14 (w q_m1 e e k16 (w q_z1k2 e e k18 n))) (Absurd k20)))) (Clear k8 e z1 z1 e e q_z1k2k15_z1k21 (Clear k9 e z1 z1 e e q_z1k15 (Combine true GT z1 e e o (w unit e e k14 (w unit e e k16 (w q_m1k2 e e k18 n))) (Absurd k20)))))))))).
Lemma linear_features_claim_linear_plateau_checked : refutes linear_features_claim_linear_plateau_laws linear_features_claim_linear_plateau_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem linear_features_claim_linear_plateau :
  forall (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  ((M ~~ M_0) /\ (M_0 << n)) -> (* linear-features *)
  ((M << n) -> (loss ~~ (M ^^ ((-1) * alpha)))) -> (* plateau *)
  (M ~~ one) -> (* trend(M) *)
  (loss ~~ one).
Proof.
intros alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge] linear_features_claim_linear_plateau_laws linear_features_claim_linear_plateau_steps linear_features_claim_linear_plateau_checked).
Qed.

(* linear-features, law: loss ~ 1 *)
Definition linear_features_law_laws : list law := [(And (Order EQ (TVar k7) (TVar k8)) (Order GT (TVar k11) (TVar k8))); (If (Order GT (TVar k11) (TVar k7)) (Order EQ (TVar k10) (TRaised (TVar k7) (NMul (NInt m1) (NVar k1))))); (Order EQ (TVar k7) TOne); (Not (Order EQ (TVar k10) TOne))].
Definition linear_features_law_steps : proof := (Unfold k11 (Unfold k5 (Split k7 (Unfold k8 (Clear k6 e z1 z1 e e q_m1k17_z1k23 (Clear k10 e z1 z1 e e q_z1k15_m1k23 (Clear k4 e z1 z1 e e q_z1k15_m1k17 (Combine true GT z1 e e o (w unit e e k12 (w unit e e k14 (w q_m1 e e k16 n))) (Absurd k18)))))) (Unfold k2 (Clear k10 e z1 z1 e e q_z1k21 (Split k12 (Clear k8 e z1 z1 e e q_z1k2k15_z1k21 (Clear k9 e z1 z1 e e q_z1k15 (Combine true GT z1 e e o (w unit e e k14 (w q_m1 e e k16 (w q_z1k2 e e k18 n))) (Absurd k20)))) (Clear k8 e z1 z1 e e q_z1k2k15_z1k21 (Clear k9 e z1 z1 e e q_z1k15 (Combine true GT z1 e e o (w unit e e k14 (w unit e e k16 (w q_m1k2 e e k18 n))) (Absurd k20)))))))))).
Lemma linear_features_law_checked : refutes linear_features_law_laws linear_features_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem linear_features_law :
  forall (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  ((M ~~ M_0) /\ (M_0 << n)) -> (* linear-features *)
  ((M << n) -> (loss ~~ (M ^^ ((-1) * alpha)))) -> (* plateau *)
  (M ~~ one) -> (* trend(M) *)
  (loss ~~ one).
Proof.
intros alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge] linear_features_law_laws linear_features_law_steps linear_features_law_checked).
Qed.

(* extended-features, model: extended-features can hold *)
Definition extended_features_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLeast (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))); (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (If (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))) (And (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TSeries TOne (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NInt z0)) (TSeries (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (NInt m1)) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma extended_features_model_hold : all_decided extended_features_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem extended_features_model :
  exists (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n : order),
  (n ~~ (least N_p [D])) /\ (* bottleneck *)
  (0 < alpha) /\ (* domain(alpha) *)
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) /\ (* edge *)
  (N_p <~ M) /\ (* extended-features *)
  ((n <~ M) -> ((one <~ K /\ one <~ K /\ K <~ M /\ n ~~ (largest (series logs one K one 0) [(series logs K M (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) /\ (loss ~~ (n ** Delta)))) /\ (* finite-spectrum *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power M) /\ (* trend(M) *)
  (M_0 ~~ one) /\ (* trend(M_0) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists no_logs, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-2)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold extended_features_model_laws extended_features_model_hold).
Qed.

(* extended-features, claim: loss ~ min(N_p, D)^-alpha *)
Definition extended_features_claim_extended_law_laws : list law := [(Order GE (TVar k13) TOne); (Order GT (TVar k2) (TVar k13)); (And (Order GE (TVar k9) (TVar k14)) (And (Order GE (TVar k4) (TVar k14)) (Or (Order EQ (TVar k14) (TVar k9)) (Order EQ (TVar k14) (TVar k4))))); (Order EQ (TVar k11) (TVar k14)); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (Order GE (TVar k7) (TVar k9)); (If (Order GE (TVar k6) TOne) (Or (And (Number GT (NAdd (NInt z1) (NInt z0)) (NInt z0)) (Order EQ (TVar k15) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NInt z0)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power GT (TVar k6) TOne) (Order EQ (TVar k15) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power EQ (TVar k6) TOne) (And (Order GE (TVar k6) (TVar k2)) (Order EQ (TVar k15) (TTimes TOne (TVar k13)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order GT (TVar k6) TOne) (And (Order GT (TVar k2) (TVar k6)) (And (Order GE (TVar k16) TOne) (And (Order GE (TVar k13) (TVar k16)) (And (Order GT (TVar k6) (TVar k16)) (Order EQ (TVar k15) (TTimes TOne (TVar k16))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order EQ (TVar k6) TOne) (Order EQ (TVar k15) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NInt z0))) (Order EQ (TVar k15) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NInt z0)))))))))))); (If (Order GE (TVar k7) (TVar k6)) (Or (And (Number GT (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))) (NInt z0)) (Order EQ (TVar k17) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k7) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))) (NInt z0)) (And (Power GT (TTimes (TVar k7) (TRaised (TVar k6) (NInt m1))) TOne) (Order EQ (TVar k17) (TTimes (TRaised (TVar k5) (NInt m1)) (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))) (NInt z0)) (And (Power EQ (TTimes (TVar k7) (TRaised (TVar k6) (NInt m1))) TOne) (And (Order GE (TTimes (TVar k7) (TRaised (TVar k6) (NInt m1))) (TVar k2)) (Order EQ (TVar k17) (TTimes (TRaised (TVar k5) (NInt m1)) (TVar k13)))))) (Or (And (Number EQ (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))) (NInt z0)) (And (Order GT (TTimes (TVar k7) (TRaised (TVar k6) (NInt m1))) TOne) (And (Order GT (TVar k2) (TTimes (TVar k7) (TRaised (TVar k6) (NInt m1)))) (And (Order GE (TVar k18) TOne) (And (Order GE (TVar k13) (TVar k18)) (And (Order GT (TTimes (TVar k7) (TRaised (TVar k6) (NInt m1))) (TVar k18)) (Order EQ (TVar k17) (TTimes (TRaised (TVar k5) (NInt m1)) (TVar k18))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))) (NInt z0)) (And (Order EQ (TTimes (TVar k7) (TRaised (TVar k6) (NInt m1))) TOne) (Order EQ (TVar k17) (TRaised (TVar k5) (NInt m1))))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k17) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))))))); (And (Order GE (TVar k19) (TVar k15)) (And (Order GE (TVar k19) (TVar k17)) (Or (Order EQ (TVar k19) (TVar k15)) (Order EQ (TVar k19) (TVar k17))))); (If (Order GE (TVar k7) (TVar k11)) (And (And (Order GE (TVar k6) TOne) (And (Order GE (TVar k6) TOne) (And (Order GE (TVar k7) (TVar k6)) (Order EQ (TVar k11) (TVar k19))))) (Order EQ (TVar k10) (TTimes (TVar k11) (TVar k5))))); (And (Order GE (TVar k9) (TVar k20)) (And (Order GE (TVar k4) (TVar k20)) (Or (Order EQ (TVar k20) (TVar k9)) (Order EQ (TVar k20) (TVar k4))))); (Not (Order EQ (TVar k10) (TRaised (TVar k20) (NMul (NInt m1) (NVar k1)))))].
Definition extended_features_claim_extended_law_steps : proof := (Unfold k29 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k2k41_z1k21 (Split k6 (Split k25 (Unfold k10 (Clear k12 e z1 z1 e e q_m1k15_z1k23 (Clear k17 e z1 z1 e e q_z1k15_m1k19 (Unfold k9 (Unfold k20 (Clear k18 e z1 z1 e e q_z1k19_m1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e e k14 (w unit e e k16 (w unit e e k26 (w q_m1 e e k28 n)))) (Absurd k30))))))))) (Unfold k10 (Unfold k12 (Unfold k18 (Unfold k22 (Clear k20 e z1 z1 e e q_z1k13 (Split k19 (Unfold k30 (Clear k32 e z1 z1 e e q_m1k13 (Combine true GT z1 e e o (w unit e e k28 (w unit e e k34 n)) (Absurd k36)))) (Split k30 (Unfold k32 (Clear k24 e z1 z1 e e q_m1k13_z1k15 (Split k21 (Unfold k40 (Clear k42 e z1 z1 e e q_z1k13_m1k15 (Combine true GT z1 e e o (w unit e e k38 (w unit e e k44 n)) (Absurd k46)))) (Split k40 (Unfold k42 (Clear k13 e z1 z1 e e q_z1k2 (Clear k44 e z1 z1 e e q_m1k2 (Combine false GT z1 e l48 q_m1 (r unit e l50 n) (Absurd k52))))) (Split k42 (Unfold k44 (Unfold k48 (Clear k13 e z1 z1 e e q_z1k2 (Clear k46 e z1 z1 e e q_m1k2 (Combine false EQ z1 e l54 q_m1 (r unit e l56 n) (Absurd k58)))))) (Split k44 (Unfold k46 (Unfold k50 (Unfold k54 (Clear k13 e z1 z1 e e q_z1k2 (Clear k48 e z1 z1 e e q_m1k2 (Combine false EQ z1 e l60 q_m1 (r unit e l62 n) (Absurd k64))))))) (Split k46 (Unfold k48 (Unfold k52 (Unfold k56 (Unfold k60 (Unfold k64 (Unfold k68 (Clear k13 e z1 z1 e e q_z1k2 (Clear k50 e z1 z1 e e q_m1k2 (Combine false EQ z1 e l74 q_m1 (r unit e l76 n) (Absurd k78)))))))))) (Split k48 (Unfold k50 (Unfold k54 (Clear k13 e z1 z1 e e q_z1k2 (Clear k52 e z1 z1 e e q_m1k2 (Combine false EQ z1 e l60 q_m1 (r unit e l62 n) (Absurd k64)))))) (Unfold k50 (Unfold k9 (Unfold k58 (Split k62 (Unfold k23 (Unfold k68 (Split k72 (Clear k13 e z1 z1 e e q_z1k2 (Unfold k27 (Unfold k80 (Clear k78 e z1 z1 e e q_z1k19_m1k41 (Clear k64 e z1 z1 e e q_m1k19_z1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Clear k74 e z1 z1 e e q_m1k31_z1k39 (Clear k26 e z1 z1 e e q_z1k23_m1k39 (Clear k36 e z1 z1 e e q_m1k13_z1k31 (Clear k14 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k15 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Combine true GT z1 e e o (w unit e l76 k86 (w q_z1k2 e e k88 (w q_z1k2 e e k90 (w q_m1_m1k2 e e k92 (w q_m1_m1k2 e e k94 (w q_m1_m1k2 e e k96 (w unit e e k8 (w q_m1 e e k98 (w q_m1 e e k100 n))))))))) (Absurd k102))))))))))))) (Clear k13 e z1 z1 e e q_z1k2 (Unfold k27 (Unfold k80 (Clear k78 e z1 z1 e e q_z1k19_m1k41 (Clear k64 e z1 z1 e e q_m1k19_z1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Clear k74 e z1 z1 e e q_m1k35_z1k39 (Clear k26 e z1 z1 e e q_z1k23_m1k39 (Clear k54 e z1 z1 e e q_z1k2k13_z1k11_z1k35 (Clear k15 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k14 e z1 z1 e e q_m1k11_z1k21_m1k23 (Combine true GT z1 e e o (w unit e l76 k86 (w q_z1k2 e e k88 (w q_z1k2 e e k90 (w q_m1_m1k2 e e k92 (w q_m1_m1k2 e e k94 (w q_m1_m1k2 e e k96 (w q_z1k2 e e k98 (w unit e e k8 (w q_m1 e e k100 n))))))))) (Absurd k102)))))))))))))))) (Unfold k23 (Unfold k68 (Split k72 (Clear k13 e z1 z1 e e q_z1k2 (Unfold k27 (Unfold k80 (Clear k82 e z1 z1 e e q_z1k9_m1k41 (Clear k64 e z1 z1 e e q_m1k9_z1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Clear k74 e z1 z1 e e q_m1k31_z1k39 (Clear k26 e z1 z1 e e q_z1k23_m1k39 (Clear k36 e z1 z1 e e q_m1k13_z1k31 (Clear k14 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k15 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Combine true GT z1 e e o (w unit e l76 k86 (w q_z1k2 e e k88 (w q_z1k2 e e k90 (w q_m1_m1k2 e e k92 (w q_m1_m1k2 e e k94 (w q_m1_m1k2 e e k96 (w unit e e k8 (w q_m1 e e k98 (w q_m1 e e k100 n))))))))) (Absurd k102))))))))))))) (Clear k13 e z1 z1 e e q_z1k2 (Unfold k27 (Unfold k80 (Clear k82 e z1 z1 e e q_z1k9_m1k41 (Clear k64 e z1 z1 e e q_m1k9_z1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Clear k74 e z1 z1 e e q_m1k35_z1k39 (Clear k26 e z1 z1 e e q_z1k23_m1k39 (Clear k54 e z1 z1 e e q_z1k2k13_z1k11_z1k35 (Clear k15 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k14 e z1 z1 e e q_m1k11_z1k21_m1k23 (Combine true GT z1 e e o (w unit e l76 k86 (w q_z1k2 e e k88 (w q_z1k2 e e k90 (w q_m1_m1k2 e e k92 (w q_m1_m1k2 e e k94 (w q_m1_m1k2 e e k96 (w q_z1k2 e e k98 (w unit e e k8 (w q_m1 e e k100 n))))))))) (Absurd k102)))))))))))))))))))))))))))) (Split k32 (Unfold k34 (Unfold k38 (Clear k36 e z1 z1 e e unit (Absurd k44)))) (Split k34 (Unfold k36 (Unfold k40 (Unfold k44 (Clear k38 e z1 z1 e e unit (Absurd k50))))) (Split k36 (Unfold k38 (Unfold k42 (Unfold k46 (Unfold k50 (Unfold k54 (Unfold k58 (Clear k40 e z1 z1 e e unit (Absurd k64)))))))) (Split k38 (Unfold k40 (Unfold k44 (Clear k42 e z1 z1 e e unit (Absurd k50)))) (Unfold k40 (Clear k42 e z1 z1 e e q_m1 (Absurd k46))))))))))))))) (Split k25 (Unfold k10 (Clear k12 e z1 z1 e e q_m1k15_z1k23 (Clear k17 e z1 z1 e e q_z1k15_m1k19 (Unfold k9 (Unfold k20 (Clear k18 e z1 z1 e e q_z1k19_m1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e e k14 (w unit e e k16 (w unit e e k26 (w q_m1 e e k28 n)))) (Absurd k30))))))))) (Unfold k10 (Unfold k12 (Unfold k18 (Unfold k22 (Clear k20 e z1 z1 e e q_z1k13 (Split k19 (Unfold k30 (Clear k32 e z1 z1 e e q_m1k13 (Combine true GT z1 e e o (w unit e e k28 (w unit e e k34 n)) (Absurd k36)))) (Split k30 (Unfold k32 (Clear k13 e z1 z1 e e q_z1k2 (Combine false GT z1 e e q_z1_z1k2 (r unit e e (r unit e l38 n)) (Unfold k27 (Unfold k44 (Split k48 (Unfold k23 (Unfold k54 (Clear k52 e z1 z1 e e q_m1k31_z1k39 (Clear k36 e z1 z1 e e q_m1k13_z1k31 (Clear k26 e z1 z1 e e q_z1k23_m1k39 (Clear k14 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k15 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k50 e z1 z1 e e q_m1k19_z1k41 (Unfold k9 (Unfold k74 (Clear k72 e z1 z1 e e q_z1k19_m1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e l40 k60 (w q_z1_z1k2 e e k62 (w q_z1_z1k2 e e k64 (w unit e e k8 (w unit e e k66 (w unit e e k68 (w q_z1k2 e e k70 (w unit e l38 k80 (w q_m1k2 e e k82 n))))))))) (Absurd k84)))))))))))))) (Unfold k23 (Unfold k54 (Clear k52 e z1 z1 e e q_m1k31_z1k39 (Clear k36 e z1 z1 e e q_m1k13_z1k31 (Clear k26 e z1 z1 e e q_z1k23_m1k39 (Clear k14 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k15 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k50 e z1 z1 e e q_m1k9_z1k41 (Unfold k9 (Unfold k74 (Clear k76 e z1 z1 e e q_z1k9_m1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e l40 k60 (w q_z1_z1k2 e e k62 (w q_z1_z1k2 e e k64 (w unit e e k8 (w unit e e k66 (w unit e e k68 (w q_z1k2 e e k70 (w unit e l38 k80 (w q_m1k2 e e k82 n))))))))) (Absurd k84)))))))))))))))))))) (Split k32 (Unfold k34 (Unfold k38 (Clear k36 e z1 z1 e e unit (Absurd k44)))) (Split k34 (Unfold k36 (Unfold k40 (Unfold k44 (Clear k38 e z1 z1 e e unit (Absurd k50))))) (Split k36 (Unfold k38 (Unfold k42 (Unfold k46 (Unfold k50 (Unfold k54 (Unfold k58 (Clear k40 e z1 z1 e e unit (Absurd k64)))))))) (Split k38 (Unfold k40 (Unfold k44 (Clear k42 e z1 z1 e e unit (Absurd k50)))) (Unfold k40 (Clear k42 e z1 z1 e e q_m1 (Absurd k46))))))))))))))))))).
Lemma extended_features_claim_extended_law_checked : refutes extended_features_claim_extended_law_laws extended_features_claim_extended_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem extended_features_claim_extended_law :
  forall (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (n ~~ (least N_p [D])) -> (* bottleneck *)
  (0 < alpha) -> (* domain(alpha) *)
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) -> (* edge *)
  (N_p <~ M) -> (* extended-features *)
  ((n <~ M) -> ((one <~ K /\ one <~ K /\ K <~ M /\ n ~~ (largest (series logs one K one 0) [(series logs K M (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) /\ (loss ~~ (n ** Delta)))) -> (* finite-spectrum *)
  (loss ~~ ((least N_p [D]) ^^ ((-1) * alpha))).
Proof.
intros logs alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (least N_p [D])).
pose (value_3 := (series logs one K one 0)).
pose (value_4 := (log_of logs K)).
pose (value_5 := (series logs K M (Delta ^^ (-1)) ((-1) * (1 + alpha)))).
pose (value_6 := (log_of logs (M ** (K ^^ (-1))))).
pose (value_7 := (largest (series logs one K one 0) [(series logs K M (Delta ^^ (-1)) ((-1) * (1 + alpha)))])).
pose (value_8 := (least N_p [D])).
generalize (log_log_least logs), (log_log_most logs), (least_spec [D] N_p), given_1, given_2, given_3, given_4, (series_from_one_spec logs K one 0), (series_spec logs K M (Delta ^^ (-1)) ((-1) * (1 + alpha))), (largest_spec [(series logs K M (Delta ^^ (-1)) ((-1) * (1 + alpha)))] (series logs one K one 0)), given_5, (least_spec [D] N_p), refuted.
exact_no_check (refute_with logs [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge; value_1; value_2; value_3; value_4; value_5; value_6; value_7; value_8] extended_features_claim_extended_law_laws extended_features_claim_extended_law_steps extended_features_claim_extended_law_checked).
Qed.

(* extended-features, law: loss << C^(0) ignoring logs *)
Definition extended_features_law_laws : list law := [(Power GT TOne (TVar k10)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k10)))].
Definition extended_features_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k21 (Clear k4 e z1 z1 e e q_z1k21 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma extended_features_law_checked : refutes extended_features_law_laws extended_features_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem extended_features_law :
  forall (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros alpha C D Delta K M M_0 N_p loss n ridge given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge] extended_features_law_laws extended_features_law_steps extended_features_law_checked).
Qed.

(* ridge, model: ridge can hold *)
Definition ridge_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLeast (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TSeries TOne (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NInt z0)) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (NInt m1)) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))].
Lemma ridge_model_hold : all_decided ridge_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem ridge_model :
  exists (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (n ~~ (least N_p [D])) /\ (* bottleneck *)
  (0 < alpha) /\ (* domain(alpha) *)
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) /\ (* edge *)
  (one <~ K /\ one <~ K /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n ~~ (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) /\ (* fixed-point *)
  (ridge ~~ ((Delta ** N_p) ** D)) /\ (* ridge *)
  (loss ~~ (n ** Delta)) /\ (* test-loss *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power M) /\ (* trend(M) *)
  (M_0 ~~ one) /\ (* trend(M_0) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  (N_p ~~ D) (* where(ridge) *).
Proof.
exists no_logs, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-2)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold ridge_model_laws ridge_model_hold).
Qed.

(* ridge, claim: ridge ~ n^(1-alpha) *)
Definition ridge_claim_ridge_law_laws : list law := [(Order GE (TVar k13) TOne); (Order GT (TVar k2) (TVar k13)); (And (Order GE (TVar k9) (TVar k14)) (And (Order GE (TVar k4) (TVar k14)) (Or (Order EQ (TVar k14) (TVar k9)) (Order EQ (TVar k14) (TVar k4))))); (Order EQ (TVar k11) (TVar k14)); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (If (Order GE (TVar k6) TOne) (Or (And (Number GT (NAdd (NInt z1) (NInt z0)) (NInt z0)) (Order EQ (TVar k15) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NInt z0)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power GT (TVar k6) TOne) (Order EQ (TVar k15) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power EQ (TVar k6) TOne) (And (Order GE (TVar k6) (TVar k2)) (Order EQ (TVar k15) (TTimes TOne (TVar k13)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order GT (TVar k6) TOne) (And (Order GT (TVar k2) (TVar k6)) (And (Order GE (TVar k16) TOne) (And (Order GE (TVar k13) (TVar k16)) (And (Order GT (TVar k6) (TVar k16)) (Order EQ (TVar k15) (TTimes TOne (TVar k16))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order EQ (TVar k6) TOne) (Order EQ (TVar k15) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NInt z0))) (Order EQ (TVar k15) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NInt z0)))))))))))); (And (Order GE (TVar k17) (TVar k15)) (And (Order GE (TVar k17) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Or (Order EQ (TVar k17) (TVar k15)) (Order EQ (TVar k17) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))); (And (Order GE (TVar k6) TOne) (And (Order GE (TVar k6) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k11) (TVar k17))))); (Order EQ (TVar k12) (TTimes (TTimes (TVar k5) (TVar k9)) (TVar k4))); (Order EQ (TVar k9) (TVar k4)); (Not (Order EQ (TVar k12) (TRaised (TVar k11) (NAdd (NInt z1) (NMul (NInt m1) (NVar k1))))))].
Definition ridge_claim_ridge_law_steps : proof := (Unfold k25 (Unfold k19 (Unfold k6 (Unfold k10 (Clear k8 e z1 z1 e e q_z1k13 (Split k15 (Unfold k18 (Clear k20 e z1 z1 e e q_m1k13 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k22 n)) (Absurd k24)))) (Split k18 (Unfold k20 (Unfold k2 (Clear k26 e z1 z1 e e q_z1k2k23_m1k23_z1k25 (Split k28 (Unfold k9 (Unfold k34 (Split k38 (Unfold k17 (Unfold k44 (Split k48 (Clear k40 e z1 z1 e e q_m1k19_z1k29 (Clear k23 e z1 z1 e e q_m1k9_z1k19 (Clear k21 e z1 z1 e e q_m1k9_m1k11_m1k19_z1k25 (Clear k13 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Clear k50 e z1 z1 e e q_m1k31_z1k35 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Clear k24 e z1 z1 e e q_m1k13_z1k31 (Combine true GT z1 e e o (w unit e e k30 (w q_z2 e e k52 (w unit e e k54 (w q_m1 e e k56 (w q_m1 e e k58 (w q_z2 e e k60 (w q_m1_m1k2 e e k62 (w q_m1_m1k2 e e k64 (w q_m1_m1k2 e e k66 n))))))))) (Absurd k68)))))))))) (Clear k40 e z1 z1 e e q_m1k19_z1k29 (Clear k23 e z1 z1 e e q_m1k9_z1k19 (Clear k21 e z1 z1 e e q_m1k9_m1k11_m1k19_z1k25 (Clear k13 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Clear k50 e z1 z1 e e q_z1k2k13_z1k11_z1k35 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Combine true GT z1 e e o (w unit e e k30 (w q_z2 e e k52 (w unit e e k54 (w q_m1 e e k56 (w q_z1k2 e e k58 (w q_z2 e e k60 (w q_m1_m1k2 e e k62 (w q_m1_m1k2 e e k64 n)))))))) (Absurd k66)))))))))))) (Unfold k17 (Unfold k44 (Split k48 (Clear k40 e z1 z1 e e q_m1k9_z1k29 (Clear k21 e z1 z1 e e q_m1k9_m1k11_m1k19_z1k25 (Clear k13 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k23 e z1 z1 e e q_m1k9_z1k19 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Clear k50 e z1 z1 e e q_m1k31_z1k35 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Clear k24 e z1 z1 e e q_m1k13_z1k31 (Combine true GT z1 e e o (w unit e e k30 (w q_z2 e e k52 (w q_m1 e e k54 (w q_m1 e e k56 (w q_m1 e e k58 (w q_z2 e e k60 (w q_m1_m1k2 e e k62 (w q_m1_m1k2 e e k64 (w q_m1_m1k2 e e k66 n))))))))) (Absurd k68)))))))))) (Clear k40 e z1 z1 e e q_m1k9_z1k29 (Clear k21 e z1 z1 e e q_m1k9_m1k11_m1k19_z1k25 (Clear k13 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k23 e z1 z1 e e q_m1k9_z1k19 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Clear k50 e z1 z1 e e q_z1k2k13_z1k11_z1k35 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Combine true GT z1 e e o (w unit e e k30 (w q_z2 e e k52 (w q_m1 e e k54 (w q_z1k2 e e k56 (w q_m1 e e k58 (w q_z2 e e k60 (w q_m1_m1k2 e e k62 (w q_m1_m1k2 e e k64 n)))))))) (Absurd k66))))))))))))))) (Clear k12 e z1 z1 e e q_z1k2 (Combine false GT z1 e e q_z1_z1k2 (r unit e e (r unit e l32 n)) (Unfold k17 (Unfold k38 (Clear k36 e z1 z1 e e q_m1k31_z1k35 (Clear k24 e z1 z1 e e q_m1k13_z1k31 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Unfold k9 (Unfold k52 (Clear k54 e z1 z1 e e q_z1k9_m1k29 (Clear k21 e z1 z1 e e q_m1k9_m1k11_m1k19_z1k25 (Clear k13 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Clear k50 e z1 z1 e e q_z1k19_m1k29 (Combine true GT z1 e e o (w unit e e k30 (w unit e l34 k44 (w q_z1_z1k2 e e k46 (w q_z1_z1k2 e e k48 (w unit e e k58 (w unit e e k60 (w unit e e k62 (w q_m2 e e k64 (w unit e e k66 n))))))))) (Absurd k68)))))))))))))))))))) (Split k20 (Unfold k22 (Unfold k26 (Clear k24 e z1 z1 e e unit (Absurd k32)))) (Split k22 (Unfold k24 (Unfold k28 (Unfold k32 (Clear k26 e z1 z1 e e unit (Absurd k38))))) (Split k24 (Unfold k26 (Unfold k30 (Unfold k34 (Unfold k38 (Unfold k42 (Unfold k46 (Clear k28 e z1 z1 e e unit (Absurd k52)))))))) (Split k26 (Unfold k28 (Unfold k32 (Clear k30 e z1 z1 e e unit (Absurd k38)))) (Unfold k28 (Clear k30 e z1 z1 e e q_m1 (Absurd k34)))))))))))))).
Lemma ridge_claim_ridge_law_checked : refutes ridge_claim_ridge_law_laws ridge_claim_ridge_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem ridge_claim_ridge_law :
  forall (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (n ~~ (least N_p [D])) -> (* bottleneck *)
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) -> (* edge *)
  (one <~ K /\ one <~ K /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n ~~ (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) -> (* fixed-point *)
  (ridge ~~ ((Delta ** N_p) ** D)) -> (* ridge *)
  (N_p ~~ D) -> (* where(ridge) *)
  (ridge ~~ (n ^^ (1 + ((-1) * alpha)))).
Proof.
intros logs alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (least N_p [D])).
pose (value_3 := (series logs one K one 0)).
pose (value_4 := (log_of logs K)).
pose (value_5 := (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])).
generalize (log_log_least logs), (log_log_most logs), (least_spec [D] N_p), given_1, given_2, (series_from_one_spec logs K one 0), (largest_spec [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))] (series logs one K one 0)), given_3, given_4, given_5, refuted.
exact_no_check (refute_with logs [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge; value_1; value_2; value_3; value_4; value_5] ridge_claim_ridge_law_laws ridge_claim_ridge_law_steps ridge_claim_ridge_law_checked).
Qed.

(* ridge, claim: loss ~ (1/N_p + 1/D)^alpha *)
Definition ridge_claim_loss_at_best_ridge_laws : list law := [(Order GE (TVar k13) TOne); (Order GT (TVar k2) (TVar k13)); (And (Order GE (TVar k9) (TVar k14)) (And (Order GE (TVar k4) (TVar k14)) (Or (Order EQ (TVar k14) (TVar k9)) (Order EQ (TVar k14) (TVar k4))))); (Order EQ (TVar k11) (TVar k14)); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (If (Order GE (TVar k6) TOne) (Or (And (Number GT (NAdd (NInt z1) (NInt z0)) (NInt z0)) (Order EQ (TVar k15) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NInt z0)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power GT (TVar k6) TOne) (Order EQ (TVar k15) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Power EQ (TVar k6) TOne) (And (Order GE (TVar k6) (TVar k2)) (Order EQ (TVar k15) (TTimes TOne (TVar k13)))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order GT (TVar k6) TOne) (And (Order GT (TVar k2) (TVar k6)) (And (Order GE (TVar k16) TOne) (And (Order GE (TVar k13) (TVar k16)) (And (Order GT (TVar k6) (TVar k16)) (Order EQ (TVar k15) (TTimes TOne (TVar k16))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NInt z0)) (NInt z0)) (And (Order EQ (TVar k6) TOne) (Order EQ (TVar k15) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NInt z0))) (Order EQ (TVar k15) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NInt z0)))))))))))); (And (Order GE (TVar k17) (TVar k15)) (And (Order GE (TVar k17) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Or (Order EQ (TVar k17) (TVar k15)) (Order EQ (TVar k17) (TTimes (TRaised (TVar k5) (NInt m1)) (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))); (And (Order GE (TVar k6) TOne) (And (Order GE (TVar k6) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k11) (TVar k17))))); (Order EQ (TVar k10) (TTimes (TVar k11) (TVar k5))); (And (Order GE (TVar k18) (TTimes TOne (TRaised (TVar k9) (NInt m1)))) (And (Order GE (TVar k18) (TTimes TOne (TRaised (TVar k4) (NInt m1)))) (Or (Order EQ (TVar k18) (TTimes TOne (TRaised (TVar k9) (NInt m1)))) (Order EQ (TVar k18) (TTimes TOne (TRaised (TVar k4) (NInt m1))))))); (Not (Order EQ (TVar k10) (TRaised (TVar k18) (NVar k1))))].
Definition ridge_claim_loss_at_best_ridge_steps : proof := (Unfold k25 (Unfold k19 (Unfold k6 (Unfold k10 (Clear k8 e z1 z1 e e q_z1k13 (Split k15 (Unfold k18 (Clear k20 e z1 z1 e e q_m1k13 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k22 n)) (Absurd k24)))) (Split k18 (Unfold k20 (Unfold k2 (Clear k26 e z1 z1 e e q_m1k2k37_z1k21 (Split k28 (Unfold k9 (Unfold k34 (Split k38 (Unfold k17 (Unfold k44 (Split k48 (Clear k21 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k13 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k50 e z1 z1 e e q_m1k31_z1k35 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Clear k24 e z1 z1 e e q_m1k13_z1k31 (Clear k12 e z1 z1 e e q_z1k2 (Unfold k23 (Unfold k66 (Clear k64 e z1 z1 e e q_z1k19_z1k37 (Clear k40 e z1 z1 e e q_m1k19_z1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k52 (w q_m1 e e k54 (w q_m1_m1k2 e e k56 (w q_m1_m1k2 e e k58 (w q_m1_m1k2 e e k60 (w unit e l62 k72 (w q_z1k2 e e k74 (w q_z1k2 e e k76 n))))))))) (Absurd k78))))))))))))) (Clear k21 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k13 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k50 e z1 z1 e e q_z1k2k13_z1k11_z1k35 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Clear k12 e z1 z1 e e q_z1k2 (Unfold k23 (Unfold k64 (Clear k62 e z1 z1 e e q_z1k19_z1k37 (Clear k40 e z1 z1 e e q_m1k19_z1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k52 (w q_z1k2 e e k54 (w q_m1_m1k2 e e k56 (w q_m1_m1k2 e e k58 (w unit e l60 k70 (w q_z1k2 e e k72 (w q_z1k2 e e k74 n)))))))) (Absurd k76))))))))))))))) (Unfold k17 (Unfold k44 (Split k48 (Clear k21 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k13 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k50 e z1 z1 e e q_m1k31_z1k35 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Clear k24 e z1 z1 e e q_m1k13_z1k31 (Clear k12 e z1 z1 e e q_z1k2 (Unfold k23 (Unfold k66 (Clear k68 e z1 z1 e e q_z1k9_z1k37 (Clear k40 e z1 z1 e e q_m1k9_z1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k52 (w q_m1 e e k54 (w q_m1_m1k2 e e k56 (w q_m1_m1k2 e e k58 (w q_m1_m1k2 e e k60 (w unit e l62 k72 (w q_z1k2 e e k74 (w q_z1k2 e e k76 n))))))))) (Absurd k78))))))))))))) (Clear k21 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k13 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k50 e z1 z1 e e q_z1k2k13_z1k11_z1k35 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Clear k12 e z1 z1 e e q_z1k2 (Unfold k23 (Unfold k64 (Clear k66 e z1 z1 e e q_z1k9_z1k37 (Clear k40 e z1 z1 e e q_m1k9_z1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k52 (w q_z1k2 e e k54 (w q_m1_m1k2 e e k56 (w q_m1_m1k2 e e k58 (w unit e l60 k70 (w q_z1k2 e e k72 (w q_z1k2 e e k74 n)))))))) (Absurd k76)))))))))))))))))) (Clear k12 e z1 z1 e e q_z1k2 (Combine false GT z1 e e q_z1_z1k2 (r unit e e (r unit e l32 n)) (Unfold k23 (Unfold k38 (Split k42 (Unfold k17 (Unfold k48 (Clear k46 e z1 z1 e e q_m1k31_z1k35 (Clear k24 e z1 z1 e e q_m1k13_z1k31 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Clear k21 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k13 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k44 e z1 z1 e e q_z1k19_z1k37 (Unfold k9 (Unfold k68 (Clear k66 e z1 z1 e e q_z1k19_m1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e l34 k54 (w q_z1_z1k2 e e k56 (w q_z1_z1k2 e e k58 (w unit e e k30 (w unit e e k60 (w unit e e k62 (w q_m1k2 e e k64 (w unit e l32 k74 (w q_m1k2 e e k76 n))))))))) (Absurd k78)))))))))))))) (Unfold k17 (Unfold k48 (Clear k46 e z1 z1 e e q_m1k31_z1k35 (Clear k24 e z1 z1 e e q_m1k13_z1k31 (Clear k14 e z1 z1 e e q_z1k23_m1k35 (Clear k21 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k13 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k44 e z1 z1 e e q_z1k9_z1k37 (Unfold k9 (Unfold k68 (Clear k70 e z1 z1 e e q_z1k9_m1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e l34 k54 (w q_z1_z1k2 e e k56 (w q_z1_z1k2 e e k58 (w unit e e k30 (w unit e e k60 (w unit e e k62 (w q_m1k2 e e k64 (w unit e l32 k74 (w q_m1k2 e e k76 n))))))))) (Absurd k78))))))))))))))))))))))) (Split k20 (Unfold k22 (Unfold k26 (Clear k24 e z1 z1 e e unit (Absurd k32)))) (Split k22 (Unfold k24 (Unfold k28 (Unfold k32 (Clear k26 e z1 z1 e e unit (Absurd k38))))) (Split k24 (Unfold k26 (Unfold k30 (Unfold k34 (Unfold k38 (Unfold k42 (Unfold k46 (Clear k28 e z1 z1 e e unit (Absurd k52)))))))) (Split k26 (Unfold k28 (Unfold k32 (Clear k30 e z1 z1 e e unit (Absurd k38)))) (Unfold k28 (Clear k30 e z1 z1 e e q_m1 (Absurd k34)))))))))))))).
Lemma ridge_claim_loss_at_best_ridge_checked : refutes ridge_claim_loss_at_best_ridge_laws ridge_claim_loss_at_best_ridge_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem ridge_claim_loss_at_best_ridge :
  forall (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (n ~~ (least N_p [D])) -> (* bottleneck *)
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) -> (* edge *)
  (one <~ K /\ one <~ K /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n ~~ (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) -> (* fixed-point *)
  (loss ~~ (n ** Delta)) -> (* test-loss *)
  (loss ~~ ((largest (one ** (N_p ^^ (-1))) [(one ** (D ^^ (-1)))]) ^^ alpha)).
Proof.
intros logs alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (least N_p [D])).
pose (value_3 := (series logs one K one 0)).
pose (value_4 := (log_of logs K)).
pose (value_5 := (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])).
pose (value_6 := (largest (one ** (N_p ^^ (-1))) [(one ** (D ^^ (-1)))])).
generalize (log_log_least logs), (log_log_most logs), (least_spec [D] N_p), given_1, given_2, (series_from_one_spec logs K one 0), (largest_spec [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))] (series logs one K one 0)), given_3, given_4, (largest_spec [(one ** (D ^^ (-1)))] (one ** (N_p ^^ (-1)))), refuted.
exact_no_check (refute_with logs [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge; value_1; value_2; value_3; value_4; value_5; value_6] ridge_claim_loss_at_best_ridge_laws ridge_claim_loss_at_best_ridge_steps ridge_claim_loss_at_best_ridge_checked).
Qed.

(* ridge, law: loss << C^(0) ignoring logs *)
Definition ridge_law_laws : list law := [(Power GT TOne (TVar k10)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k10)))].
Definition ridge_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k21 (Clear k4 e z1 z1 e e q_z1k21 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma ridge_law_checked : refutes ridge_law_laws ridge_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem ridge_law :
  forall (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros alpha C D Delta K M M_0 N_p loss n ridge given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge] ridge_law_laws ridge_law_steps ridge_law_checked).
Qed.

(* scaling, claim: loss ~ min(N_p, D)^-alpha *)
Definition scaling_claim_bottleneck_law_laws : list law := [(Order GE (TVar k13) TOne); (Order GT (TVar k2) (TVar k13)); (And (Order GE (TVar k9) (TVar k14)) (And (Order GE (TVar k4) (TVar k14)) (Or (Order EQ (TVar k14) (TVar k9)) (Order EQ (TVar k14) (TVar k4))))); (Order EQ (TVar k11) (TVar k14)); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (Order EQ (TVar k10) (TTimes (TVar k11) (TVar k5))); (Order EQ (TVar k6) (TVar k11)); (And (Order GE (TVar k9) (TVar k15)) (And (Order GE (TVar k4) (TVar k15)) (Or (Order EQ (TVar k15) (TVar k9)) (Order EQ (TVar k15) (TVar k4))))); (Not (Order EQ (TVar k10) (TRaised (TVar k15) (NMul (NInt m1) (NVar k1)))))].
Definition scaling_claim_bottleneck_law_steps : proof := (Unfold k23 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k2k31_z1k21 (Split k6 (Unfold k9 (Unfold k12 (Split k16 (Clear k13 e z1 z1 e e q_z1k2 (Unfold k21 (Unfold k24 (Clear k22 e z1 z1 e e q_z1k19_m1k31 (Clear k18 e z1 z1 e e q_m1k19_z1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Clear k17 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k15 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k19 e z1 z1 e e q_z1k13_m1k23 (Combine true GT z1 e e o (w unit e l20 k30 (w q_z1k2 e e k32 (w q_z1k2 e e k34 (w unit e e k8 (w q_m1 e e k36 (w q_m1 e e k38 (w q_z1_z1k2 e e k40 n))))))) (Absurd k42))))))))))) (Clear k13 e z1 z1 e e q_z1k2 (Unfold k21 (Unfold k24 (Clear k26 e z1 z1 e e q_z1k9_m1k31 (Clear k18 e z1 z1 e e q_m1k9_z1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Clear k17 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k15 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k19 e z1 z1 e e q_z1k13_m1k23 (Combine true GT z1 e e o (w unit e l20 k30 (w q_z1k2 e e k32 (w q_z1k2 e e k34 (w unit e e k8 (w q_m1 e e k36 (w q_m1 e e k38 (w q_z1_z1k2 e e k40 n))))))) (Absurd k42)))))))))))))) (Unfold k21 (Unfold k12 (Split k16 (Clear k17 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k15 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k19 e z1 z1 e e q_z1k13_m1k23 (Clear k18 e z1 z1 e e q_m1k19_z1k31 (Clear k13 e z1 z1 e e q_z1k2 (Unfold k9 (Unfold k32 (Clear k30 e z1 z1 e e q_z1k19_m1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k20 (w unit e e k22 (w q_m1_m1k2 e e k24 (w q_z1k2 e e k26 (w unit e l28 k38 (w q_m1k2 e e k40 n))))))) (Absurd k42))))))))))) (Clear k17 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k15 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k19 e z1 z1 e e q_z1k13_m1k23 (Clear k18 e z1 z1 e e q_m1k9_z1k31 (Clear k13 e z1 z1 e e q_z1k2 (Unfold k9 (Unfold k32 (Clear k34 e z1 z1 e e q_z1k9_m1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k20 (w unit e e k22 (w q_m1_m1k2 e e k24 (w q_z1k2 e e k26 (w unit e l28 k38 (w q_m1k2 e e k40 n))))))) (Absurd k42)))))))))))))))))).
Lemma scaling_claim_bottleneck_law_checked : refutes scaling_claim_bottleneck_law_laws scaling_claim_bottleneck_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem scaling_claim_bottleneck_law :
  forall (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (n ~~ (least N_p [D])) -> (* bottleneck *)
  (0 < alpha) -> (* domain(alpha) *)
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) -> (* edge *)
  (loss ~~ (n ** Delta)) -> (* test-loss *)
  (one <~ K /\ one <~ K /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n ~~ (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) -> (* fixed-point *)
  (loss ~~ ((least N_p [D]) ^^ ((-1) * alpha))).
Proof.
intros logs alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2 given_3 given_4 given_5.
pose proof (scaling_claim_resolved logs alpha C D Delta K M M_0 N_p loss n ridge given_3 given_5) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (least N_p [D])).
pose (value_3 := (least N_p [D])).
generalize (log_log_least logs), (log_log_most logs), (least_spec [D] N_p), given_1, given_2, given_3, given_4, lemma_1, (least_spec [D] N_p), refuted.
exact_no_check (refute_with logs [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge; value_1; value_2; value_3] scaling_claim_bottleneck_law_laws scaling_claim_bottleneck_law_steps scaling_claim_bottleneck_law_checked).
Qed.

(* scaling, claim: loss ~ N_p^-alpha + D^-alpha *)
Definition scaling_claim_sum_law_laws : list law := [(Order GE (TVar k13) TOne); (Order GT (TVar k2) (TVar k13)); (And (Order GE (TVar k9) (TVar k14)) (And (Order GE (TVar k4) (TVar k14)) (Or (Order EQ (TVar k14) (TVar k9)) (Order EQ (TVar k14) (TVar k4))))); (Order EQ (TVar k11) (TVar k14)); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (Order EQ (TVar k10) (TTimes (TVar k11) (TVar k5))); (Order EQ (TVar k6) (TVar k11)); (And (Order GE (TVar k15) (TRaised (TVar k9) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k15) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1)))) (Or (Order EQ (TVar k15) (TRaised (TVar k9) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k15) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1))))))); (Not (Order EQ (TVar k10) (TVar k15)))].
Definition scaling_claim_sum_law_steps : proof := (Unfold k23 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k21_m1k31 (Split k6 (Unfold k9 (Unfold k12 (Split k16 (Clear k17 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k15 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k19 e z1 z1 e e q_z1k13_m1k23 (Unfold k21 (Unfold k28 (Clear k26 e z1 z1 e e q_z1k2k19_z1k31 (Clear k18 e z1 z1 e e q_m1k19_z1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k20 (w q_m1 e e k22 (w q_z1_z1k2 e e k24 (w unit e e k34 (w q_z1k2 e e k36 (w q_z1k2 e e k38 n))))))) (Absurd k40)))))))))) (Clear k17 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k15 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k19 e z1 z1 e e q_z1k13_m1k23 (Unfold k21 (Unfold k28 (Clear k30 e z1 z1 e e q_z1k2k9_z1k31 (Clear k18 e z1 z1 e e q_m1k9_z1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k20 (w q_m1 e e k22 (w q_z1_z1k2 e e k24 (w unit e e k34 (w q_z1k2 e e k36 (w q_z1k2 e e k38 n))))))) (Absurd k40))))))))))))) (Unfold k21 (Unfold k12 (Split k16 (Clear k17 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k15 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k19 e z1 z1 e e q_z1k13_m1k23 (Clear k18 e z1 z1 e e q_z1k2k19_z1k31 (Clear k13 e z1 z1 e e q_z1k2 (Unfold k9 (Unfold k32 (Clear k30 e z1 z1 e e q_z1k19_m1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k20 (w unit e e k22 (w q_m1_m1k2 e e k24 (w q_m1 e e k26 (w unit e l28 k38 (w q_m1k2 e e k40 n))))))) (Absurd k42))))))))))) (Clear k17 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k15 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k19 e z1 z1 e e q_z1k13_m1k23 (Clear k18 e z1 z1 e e q_z1k2k9_z1k31 (Clear k13 e z1 z1 e e q_z1k2 (Unfold k9 (Unfold k32 (Clear k34 e z1 z1 e e q_z1k9_m1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k20 (w unit e e k22 (w q_m1_m1k2 e e k24 (w q_m1 e e k26 (w unit e l28 k38 (w q_m1k2 e e k40 n))))))) (Absurd k42)))))))))))))))))).
Lemma scaling_claim_sum_law_checked : refutes scaling_claim_sum_law_laws scaling_claim_sum_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem scaling_claim_sum_law :
  forall (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (n ~~ (least N_p [D])) -> (* bottleneck *)
  (0 < alpha) -> (* domain(alpha) *)
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) -> (* edge *)
  (loss ~~ (n ** Delta)) -> (* test-loss *)
  (one <~ K /\ one <~ K /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n ~~ (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) -> (* fixed-point *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * alpha))])).
Proof.
intros logs alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2 given_3 given_4 given_5.
pose proof (scaling_claim_resolved logs alpha C D Delta K M M_0 N_p loss n ridge given_3 given_5) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (least N_p [D])).
pose (value_3 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * alpha))])).
generalize (log_log_least logs), (log_log_most logs), (least_spec [D] N_p), given_1, given_2, given_3, given_4, lemma_1, (largest_spec [(D ^^ ((-1) * alpha))] (N_p ^^ ((-1) * alpha))), refuted.
exact_no_check (refute_with logs [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge; value_1; value_2; value_3] scaling_claim_sum_law_laws scaling_claim_sum_law_steps scaling_claim_sum_law_checked).
Qed.

(* equiparameterisation, claim: N_p ~ C^(1/2) *)
Definition equiparameterisation_claim_equal_features_laws : list law := [(Order GE (TVar k13) TOne); (Order GT (TVar k2) (TVar k13)); (And (Order GE (TVar k9) (TVar k14)) (And (Order GE (TVar k4) (TVar k14)) (Or (Order EQ (TVar k14) (TVar k9)) (Order EQ (TVar k14) (TVar k4))))); (Order EQ (TVar k11) (TVar k14)); (Order EQ (TVar k3) (TTimes (TVar k9) (TVar k4))); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (Order EQ (TVar k10) (TTimes (TVar k11) (TVar k5))); (Order EQ (TVar k10) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k1)) (NInt z2)))); (Order EQ (TVar k6) (TVar k11)); (Not (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2)))))].
Definition equiparameterisation_claim_equal_features_steps : proof := (Unfold k25 (Unfold k2 (Clear k4 e z1 z2 e e q_m1k7_z2k19 (Split k6 (Clear k15 e z1 z1 e e q_z1k2 (Clear k13 e z1 z1 e e q_z1k7_m1k9_m1k19 (Unfold k9 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k9_m1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Clear k21 e z1 z2 e e q_z1k2k7_z2k21 (Clear k19 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k17 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k23 e z1 z1 e e q_z1k13_m1k23 (Combine true GT z2 e e o (w unit e l10 k8 (w q_z2k2 e e k12 (w q_z2 e l10 k22 (w q_m2k2 e e k24 (w q_m1 e e k26 (w q_z2 e e k28 (w q_z2 e e k30 (w q_m2_m2k2 e e k32 n)))))))) (Absurd k34)))))))))))) (Clear k15 e z1 z1 e e q_z1k2 (Unfold k9 (Unfold k14 (Clear k12 e z1 z1 e e q_z1k19_m1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Clear k21 e z1 z2 e e q_z1k2k7_z2k21 (Clear k19 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k17 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k23 e z1 z1 e e q_z1k13_m1k23 (Combine true GT z2 e e o (w q_z2 e l10 k20 (w q_m2k2 e e k22 (w q_m1 e e k24 (w q_z2 e e k26 (w q_z2 e e k28 (w q_m2_m2k2 e e k30 (w unit e l10 k8 n))))))) (Absurd k32))))))))))))))).
Lemma equiparameterisation_claim_equal_features_checked : refutes equiparameterisation_claim_equal_features_laws equiparameterisation_claim_equal_features_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equiparameterisation_claim_equal_features :
  forall (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (n ~~ (least N_p [D])) -> (* bottleneck *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) -> (* edge *)
  (loss ~~ (n ** Delta)) -> (* test-loss *)
  (one <~ K /\ one <~ K /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n ~~ (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) -> (* fixed-point *)
  (forall loss' N_p' D' n' K' Delta' : order, (Delta' ~~ (K' ^^ ((-1) * (1 + alpha)))) -> (one <~ K' /\ one <~ K' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n' ~~ (largest (series logs one K' one 0) [(tail_series K' (Delta' ^^ (-1)) ((-1) * (1 + alpha)))])) -> (n' ~~ (least N_p' [D'])) -> (loss' ~~ (n' ** Delta')) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (N_p ~~ (C ^^ (1 / 2))).
Proof.
intros logs alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (equiparameterisation_law logs alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2 given_3 given_6 given_7 given_5) as lemma_1.
pose proof (equiparameterisation_claim_resolved logs alpha C D Delta K M M_0 N_p loss n ridge given_4 given_6) as lemma_2.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (least N_p [D])).
generalize (log_log_least logs), (log_log_most logs), (least_spec [D] N_p), given_1, given_2, given_3, given_4, given_5, lemma_1, lemma_2, refuted.
exact_no_check (refute_with logs [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge; value_1; value_2] equiparameterisation_claim_equal_features_laws equiparameterisation_claim_equal_features_steps equiparameterisation_claim_equal_features_checked).
Qed.

(* equiparameterisation, claim: D ~ N_p *)
Definition equiparameterisation_claim_equal_samples_laws : list law := [(Order GE (TVar k13) TOne); (Order GT (TVar k2) (TVar k13)); (And (Order GE (TVar k9) (TVar k14)) (And (Order GE (TVar k4) (TVar k14)) (Or (Order EQ (TVar k14) (TVar k9)) (Order EQ (TVar k14) (TVar k4))))); (Order EQ (TVar k11) (TVar k14)); (Order EQ (TVar k3) (TTimes (TVar k9) (TVar k4))); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (Order EQ (TVar k10) (TTimes (TVar k11) (TVar k5))); (Order EQ (TVar k10) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k1)) (NInt z2)))); (Order EQ (TVar k6) (TVar k11)); (Not (Order EQ (TVar k4) (TVar k9)))].
Definition equiparameterisation_claim_equal_samples_steps : proof := (Unfold k25 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k9_m1k19 (Split k6 (Clear k15 e z1 z1 e e q_z1k2 (Unfold k9 (Unfold k14 (Clear k12 e z1 z1 e e q_z1k19_m1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Clear k21 e z1 z2 e e q_z1k2k7_z2k21 (Clear k19 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k17 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k13 e z1 z1 e e q_z1k7_m1k9_m1k19 (Clear k23 e z1 z1 e e q_z1k13_m1k23 (Combine true GT z1 e e o (w q_z2 e l10 k20 (w q_m2k2 e e k22 (w q_m1 e e k24 (w q_z2 e e k26 (w q_z2 e e k28 (w q_z1k2 e e k30 (w q_m2_m2k2 e e k32 (w unit e l10 k8 n)))))))) (Absurd k34)))))))))))) (Clear k15 e z1 z1 e e q_z1k2 (Unfold k9 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k9_m1k29 (Clear k11 e z1 z1 e e q_z1k23_m1k29 (Clear k21 e z1 z2 e e q_z1k2k7_z2k21 (Clear k19 e z1 z1 e e q_m1k11_z1k21_m1k23 (Clear k17 e z1 z1 e e q_z1k2k13_z1k11_z1k13 (Clear k13 e z1 z1 e e q_z1k7_m1k9_m1k19 (Clear k23 e z1 z1 e e q_z1k13_m1k23 (Combine true GT z1 e e o (w unit e l10 k8 (w q_z2 e l10 k20 (w q_m2k2 e e k22 (w q_m1 e e k24 (w q_z2 e e k26 (w q_z2 e e k28 (w q_z1k2 e e k30 (w q_m2_m2k2 e e k32 n)))))))) (Absurd k34)))))))))))))))).
Lemma equiparameterisation_claim_equal_samples_checked : refutes equiparameterisation_claim_equal_samples_laws equiparameterisation_claim_equal_samples_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equiparameterisation_claim_equal_samples :
  forall (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (n ~~ (least N_p [D])) -> (* bottleneck *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (Delta ~~ (K ^^ ((-1) * (1 + alpha)))) -> (* edge *)
  (loss ~~ (n ** Delta)) -> (* test-loss *)
  (one <~ K /\ one <~ K /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n ~~ (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) -> (* fixed-point *)
  (forall loss' N_p' D' n' K' Delta' : order, (Delta' ~~ (K' ^^ ((-1) * (1 + alpha)))) -> (one <~ K' /\ one <~ K' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n' ~~ (largest (series logs one K' one 0) [(tail_series K' (Delta' ^^ (-1)) ((-1) * (1 + alpha)))])) -> (n' ~~ (least N_p' [D'])) -> (loss' ~~ (n' ** Delta')) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (D ~~ N_p).
Proof.
intros logs alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (equiparameterisation_law logs alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2 given_3 given_6 given_7 given_5) as lemma_1.
pose proof (equiparameterisation_claim_resolved logs alpha C D Delta K M M_0 N_p loss n ridge given_4 given_6) as lemma_2.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (least N_p [D])).
generalize (log_log_least logs), (log_log_most logs), (least_spec [D] N_p), given_1, given_2, given_3, given_4, given_5, lemma_1, lemma_2, refuted.
exact_no_check (refute_with logs [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge; value_1; value_2] equiparameterisation_claim_equal_samples_laws equiparameterisation_claim_equal_samples_steps equiparameterisation_claim_equal_samples_checked).
Qed.

(* equiparameterisation, claim: loss ~ C^(-alpha/2) *)
Definition equiparameterisation_claim_compute_law_laws : list law := [(Order GE (TVar k13) TOne); (Order GT (TVar k2) (TVar k13)); (Order EQ (TVar k10) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k1)) (NInt z2)))); (Not (Order EQ (TVar k10) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k1)) (NInt z2)))))].
Definition equiparameterisation_claim_compute_law_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z2 e e q_z1k2k7_z2k21 (Split k6 (Clear k9 e z1 z2 e e q_z1k2k7_z2k21 (Combine true GT z2 e e o (w unit e e k8 (w q_m1 e e k10 n)) (Absurd k12))) (Clear k9 e z1 z2 e e q_z1k2k7_z2k21 (Combine true GT z2 e e o (w unit e e k8 (w unit e e k10 n)) (Absurd k12))))))).
Lemma equiparameterisation_claim_compute_law_checked : refutes equiparameterisation_claim_compute_law_laws equiparameterisation_claim_compute_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equiparameterisation_claim_compute_law :
  forall (logs : logarithms) (alpha : R) (C D Delta K M M_0 N_p loss n ridge : order),
  (n ~~ (least N_p [D])) -> (* bottleneck *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (one <~ K /\ one <~ K /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n ~~ (largest (series logs one K one 0) [(tail_series K (Delta ^^ (-1)) ((-1) * (1 + alpha)))])) -> (* fixed-point *)
  (forall loss' N_p' D' n' K' Delta' : order, (Delta' ~~ (K' ^^ ((-1) * (1 + alpha)))) -> (one <~ K' /\ one <~ K' /\ (1 + ((-1) * (1 + alpha))) < 0 /\ n' ~~ (largest (series logs one K' one 0) [(tail_series K' (Delta' ^^ (-1)) ((-1) * (1 + alpha)))])) -> (n' ~~ (least N_p' [D'])) -> (loss' ~~ (n' ** Delta')) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (loss ~~ (n ** Delta)) -> (* test-loss *)
  (loss ~~ (C ^^ (((-1) * alpha) / 2))).
Proof.
intros logs alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2 given_3 given_4 given_5 given_6.
pose proof (equiparameterisation_law logs alpha C D Delta K M M_0 N_p loss n ridge given_1 given_2 given_3 given_4 given_5 given_6) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
generalize (log_log_least logs), (log_log_most logs), lemma_1, refuted.
exact_no_check (refute_with logs [alpha] [C; D; Delta; K; M; M_0; N_p; loss; n; ridge; value_1] equiparameterisation_claim_compute_law_laws equiparameterisation_claim_compute_law_steps equiparameterisation_claim_compute_law_checked).
Qed.
