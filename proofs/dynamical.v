(* Theory dynamical: 30 theorems; 0 left out.
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
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m3 : Z := (-3)%Z.
Definition m4 : Z := (-4)%Z.
Definition m18 : Z := (-18)%Z.
Definition m25 : Z := (-25)%Z.
Definition m27 : Z := (-27)%Z.
Definition m35 : Z := (-35)%Z.
Definition m37 : Z := (-37)%Z.
Definition m73 : Z := (-73)%Z.
Definition m100 : Z := (-100)%Z.
Definition m200 : Z := (-200)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.
Definition z9 : Z := (9)%Z.
Definition z23 : Z := (23)%Z.
Definition z25 : Z := (25)%Z.
Definition z27 : Z := (27)%Z.
Definition z37 : Z := (37)%Z.
Definition z50 : Z := (50)%Z.
Definition z73 : Z := (73)%Z.
Definition z100 : Z := (100)%Z.
Definition z146 : Z := (146)%Z.
Definition z200 : Z := (200)%Z.
Definition l10 : list positive := (v k10 e).
Definition l12 : list positive := (v k12 e).
Definition l12_12 : list positive := (v k12 (v k12 e)).
Definition l12_22 : list positive := (v k12 (v k22 e)).
Definition l14 : list positive := (v k14 e).
Definition l14_14_34 : list positive := (v k14 (v k14 (v k34 e))).
Definition l14_20 : list positive := (v k14 (v k20 e)).
Definition l16 : list positive := (v k16 e).
Definition l16_18_18 : list positive := (v k16 (v k18 (v k18 e))).
Definition l16_18_20 : list positive := (v k16 (v k18 (v k20 e))).
Definition l16_20 : list positive := (v k16 (v k20 e)).
Definition l16_38 : list positive := (v k16 (v k38 e)).
Definition l18 : list positive := (v k18 e).
Definition l18_20 : list positive := (v k18 (v k20 e)).
Definition l18_24 : list positive := (v k18 (v k24 e)).
Definition l18_26 : list positive := (v k18 (v k26 e)).
Definition l18_40 : list positive := (v k18 (v k40 e)).
Definition l20 : list positive := (v k20 e).
Definition l22 : list positive := (v k22 e).
Definition l22_22 : list positive := (v k22 (v k22 e)).
Definition l22_24 : list positive := (v k22 (v k24 e)).
Definition l22_34 : list positive := (v k22 (v k34 e)).
Definition l24 : list positive := (v k24 e).
Definition l24_24 : list positive := (v k24 (v k24 e)).
Definition l26 : list positive := (v k26 e).
Definition l26_20 : list positive := (v k26 (v k20 e)).
Definition l26_28 : list positive := (v k26 (v k28 e)).
Definition l28 : list positive := (v k28 e).
Definition l30 : list positive := (v k30 e).
Definition l30_30 : list positive := (v k30 (v k30 e)).
Definition l32 : list positive := (v k32 e).
Definition l34 : list positive := (v k34 e).
Definition l34_36 : list positive := (v k34 (v k36 e)).
Definition l36 : list positive := (v k36 e).
Definition l36_46 : list positive := (v k36 (v k46 e)).
Definition l38 : list positive := (v k38 e).
Definition l38_40 : list positive := (v k38 (v k40 e)).
Definition l4 : list positive := (v k4 e).
Definition l40 : list positive := (v k40 e).
Definition l40_40 : list positive := (v k40 (v k40 e)).
Definition l42 : list positive := (v k42 e).
Definition l42_42 : list positive := (v k42 (v k42 e)).
Definition l44 : list positive := (v k44 e).
Definition l44_24 : list positive := (v k44 (v k24 e)).
Definition l44_44_46 : list positive := (v k44 (v k44 (v k46 e))).
Definition l44_44_48 : list positive := (v k44 (v k44 (v k48 e))).
Definition l46 : list positive := (v k46 e).
Definition l48 : list positive := (v k48 e).
Definition l48_48_46 : list positive := (v k48 (v k48 (v k46 e))).
Definition l4_18 : list positive := (v k4 (v k18 e)).
Definition l50 : list positive := (v k50 e).
Definition l50_46 : list positive := (v k50 (v k46 e)).
Definition l50_52 : list positive := (v k50 (v k52 e)).
Definition l52 : list positive := (v k52 e).
Definition l52_46 : list positive := (v k52 (v k46 e)).
Definition l52_52 : list positive := (v k52 (v k52 e)).
Definition l6 : list positive := (v k6 e).
Definition l60 : list positive := (v k60 e).
Definition l62 : list positive := (v k62 e).
Definition l6_20 : list positive := (v k6 (v k20 e)).
Definition l6_22 : list positive := (v k6 (v k22 e)).
Definition l6_40 : list positive := (v k6 (v k40 e)).
Definition l8 : list positive := (v k8 e).
Definition l8_22 : list positive := (v k8 (v k22 e)).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m100 : polynomial := (t m100 e o).
Definition q_m100_z100k2 : polynomial := (t m100 e (t z100 (v k2 e) o)).
Definition q_m18 : polynomial := (t m18 e o).
Definition q_m1_m1k4 : polynomial := (t m1 e (t m1 (v k4 e) o)).
Definition q_m1_z1k2 : polynomial := (t m1 e (t z1 (v k2 e) o)).
Definition q_m1_z1k2_m1k10 : polynomial := (t m1 e (t z1 (v k2 e) (t m1 (v k10 e) o))).
Definition q_m1_z1k2_m1k8 : polynomial := (t m1 e (t z1 (v k2 e) (t m1 (v k8 e) o))).
Definition q_m1_z1k2_m2k4 : polynomial := (t m1 e (t z1 (v k2 e) (t m2 (v k4 e) o))).
Definition q_m1_z1k2_z1k2k4_m1k4 : polynomial := (t m1 e (t z1 (v k2 e) (t z1 (v k2 (v k4 e)) (t m1 (v k4 e) o)))).
Definition q_m1_z1k2_z1k4k10 : polynomial := (t m1 e (t z1 (v k2 e) (t z1 (v k4 (v k10 e)) o))).
Definition q_m1_z1k2_z2k4k4 : polynomial := (t m1 e (t z1 (v k2 e) (t z2 (v k4 (v k4 e)) o))).
Definition q_m1_z1k4 : polynomial := (t m1 e (t z1 (v k4 e) o)).
Definition q_m1_z1k6 : polynomial := (t m1 e (t z1 (v k6 e) o)).
Definition q_m1k10 : polynomial := (t m1 (v k10 e) o).
Definition q_m1k11_z1k13 : polynomial := (t m1 (v k11 e) (t z1 (v k13 e) o)).
Definition q_m1k11_z1k23 : polynomial := (t m1 (v k11 e) (t z1 (v k23 e) o)).
Definition q_m1k13 : polynomial := (t m1 (v k13 e) o).
Definition q_m1k17 : polynomial := (t m1 (v k17 e) o).
Definition q_m1k19 : polynomial := (t m1 (v k19 e) o).
Definition q_m1k19_z1k25 : polynomial := (t m1 (v k19 e) (t z1 (v k25 e) o)).
Definition q_m1k19_z1k27 : polynomial := (t m1 (v k19 e) (t z1 (v k27 e) o)).
Definition q_m1k29 : polynomial := (t m1 (v k29 e) o).
Definition q_m1k2k4k4_z1k4k4 : polynomial := (t m1 (v k2 (v k4 (v k4 e))) (t z1 (v k4 (v k4 e)) o)).
Definition q_m1k2k7_z1k2k27_z2k4k4k27_z1k7_m1k27 : polynomial := (t m1 (v k2 (v k7 e)) (t z1 (v k2 (v k27 e)) (t z2 (v k4 (v k4 (v k27 e))) (t z1 (v k7 e) (t m1 (v k27 e) o))))).
Definition q_m1k3_m2k13 : polynomial := (t m1 (v k3 e) (t m2 (v k13 e) o)).
Definition q_m1k3_m3k13 : polynomial := (t m1 (v k3 e) (t m3 (v k13 e) o)).
Definition q_m1k4 : polynomial := (t m1 (v k4 e) o).
Definition q_m1k4k17_z1k13 : polynomial := (t m1 (v k4 (v k17 e)) (t z1 (v k13 e) o)).
Definition q_m1k4k27_z1k29 : polynomial := (t m1 (v k4 (v k27 e)) (t z1 (v k29 e) o)).
Definition q_m1k4k29_z1k31 : polynomial := (t m1 (v k4 (v k29 e)) (t z1 (v k31 e) o)).
Definition q_m1k4k31_z1k29 : polynomial := (t m1 (v k4 (v k31 e)) (t z1 (v k29 e) o)).
Definition q_m1k4k4 : polynomial := (t m1 (v k4 (v k4 e)) o).
Definition q_m1k4k4k23_z1k4k13 : polynomial := (t m1 (v k4 (v k4 (v k23 e))) (t z1 (v k4 (v k13 e)) o)).
Definition q_m1k4k7_z1k4k13_z1k13 : polynomial := (t m1 (v k4 (v k7 e)) (t z1 (v k4 (v k13 e)) (t z1 (v k13 e) o))).
Definition q_m1k4k7_z1k4k29_z1k29 : polynomial := (t m1 (v k4 (v k7 e)) (t z1 (v k4 (v k29 e)) (t z1 (v k29 e) o))).
Definition q_m1k4k7_z1k4k31_z1k31 : polynomial := (t m1 (v k4 (v k7 e)) (t z1 (v k4 (v k31 e)) (t z1 (v k31 e) o))).
Definition q_m1k4k8 : polynomial := (t m1 (v k4 (v k8 e)) o).
Definition q_m1k7 : polynomial := (t m1 (v k7 e) o).
Definition q_m1k7_m1k9 : polynomial := (t m1 (v k7 e) (t m1 (v k9 e) o)).
Definition q_m1k7_z2k11 : polynomial := (t m1 (v k7 e) (t z2 (v k11 e) o)).
Definition q_m1k8 : polynomial := (t m1 (v k8 e) o).
Definition q_m1k9_z1k23 : polynomial := (t m1 (v k9 e) (t z1 (v k23 e) o)).
Definition q_m2 : polynomial := (t m2 e o).
Definition q_m27 : polynomial := (t m27 e o).
Definition q_m27_z73k4 : polynomial := (t m27 e (t z73 (v k4 e) o)).
Definition q_m2_z2k2 : polynomial := (t m2 e (t z2 (v k2 e) o)).
Definition q_m2k2k4_z1k2k8_z2k4_z2k4k4k8_m2k4k4k10_m1k8 : polynomial := (t m2 (v k2 (v k4 e)) (t z1 (v k2 (v k8 e)) (t z2 (v k4 e) (t z2 (v k4 (v k4 (v k8 e))) (t m2 (v k4 (v k4 (v k10 e))) (t m1 (v k8 e) o)))))).
Definition q_m2k4 : polynomial := (t m2 (v k4 e) o).
Definition q_m2k4_z1k10 : polynomial := (t m2 (v k4 e) (t z1 (v k10 e) o)).
Definition q_m2k4_z1k8 : polynomial := (t m2 (v k4 e) (t z1 (v k8 e) o)).
Definition q_m2k6k13_m1k21 : polynomial := (t m2 (v k6 (v k13 e)) (t m1 (v k21 e) o)).
Definition q_m3 : polynomial := (t m3 e o).
Definition q_m35 : polynomial := (t m35 e o).
Definition q_m37_z100k4 : polynomial := (t m37 e (t z100 (v k4 e) o)).
Definition q_m73 : polynomial := (t m73 e o).
Definition q_m73k3_m200k13 : polynomial := (t m73 (v k3 e) (t m200 (v k13 e) o)).
Definition q_m73k7_z100k11 : polynomial := (t m73 (v k7 e) (t z100 (v k11 e) o)).
Definition q_z100 : polynomial := (t z100 e o).
Definition q_z100k4 : polynomial := (t z100 (v k4 e) o).
Definition q_z1_m1k2 : polynomial := (t z1 e (t m1 (v k2 e) o)).
Definition q_z1_m1k2_m2k4k4 : polynomial := (t z1 e (t m1 (v k2 e) (t m2 (v k4 (v k4 e)) o))).
Definition q_z1_m1k2_m4k4k4_z1k4k10 : polynomial := (t z1 e (t m1 (v k2 e) (t m4 (v k4 (v k4 e)) (t z1 (v k4 (v k10 e)) o)))).
Definition q_z1_m1k2_z1k10 : polynomial := (t z1 e (t m1 (v k2 e) (t z1 (v k10 e) o))).
Definition q_z1_m1k2_z1k4k8_m1k4k10_z1k8 : polynomial := (t z1 e (t m1 (v k2 e) (t z1 (v k4 (v k8 e)) (t m1 (v k4 (v k10 e)) (t z1 (v k8 e) o))))).
Definition q_z1_m1k2_z1k8 : polynomial := (t z1 e (t m1 (v k2 e) (t z1 (v k8 e) o))).
Definition q_z1_m1k2_z2k4 : polynomial := (t z1 e (t m1 (v k2 e) (t z2 (v k4 e) o))).
Definition q_z1_m1k6 : polynomial := (t z1 e (t m1 (v k6 e) o)).
Definition q_z1_z1k4 : polynomial := (t z1 e (t z1 (v k4 e) o)).
Definition q_z1_z1k6 : polynomial := (t z1 e (t z1 (v k6 e) o)).
Definition q_z1k11_m1k23 : polynomial := (t z1 (v k11 e) (t m1 (v k23 e) o)).
Definition q_z1k11_z1k15 : polynomial := (t z1 (v k11 e) (t z1 (v k15 e) o)).
Definition q_z1k11_z2k15 : polynomial := (t z1 (v k11 e) (t z2 (v k15 e) o)).
Definition q_z1k13 : polynomial := (t z1 (v k13 e) o).
Definition q_z1k13_m1k15 : polynomial := (t z1 (v k13 e) (t m1 (v k15 e) o)).
Definition q_z1k15_m1k23 : polynomial := (t z1 (v k15 e) (t m1 (v k23 e) o)).
Definition q_z1k19 : polynomial := (t z1 (v k19 e) o).
Definition q_z1k19_m1k23 : polynomial := (t z1 (v k19 e) (t m1 (v k23 e) o)).
Definition q_z1k19_m1k25 : polynomial := (t z1 (v k19 e) (t m1 (v k25 e) o)).
Definition q_z1k25_m1k33 : polynomial := (t z1 (v k25 e) (t m1 (v k33 e) o)).
Definition q_z1k27_m1k33 : polynomial := (t z1 (v k27 e) (t m1 (v k33 e) o)).
Definition q_z1k27_m1k35 : polynomial := (t z1 (v k27 e) (t m1 (v k35 e) o)).
Definition q_z1k2k11_m1k11_z1k23 : polynomial := (t z1 (v k2 (v k11 e)) (t m1 (v k11 e) (t z1 (v k23 e) o))).
Definition q_z1k2k11_m1k11_z1k25 : polynomial := (t z1 (v k2 (v k11 e)) (t m1 (v k11 e) (t z1 (v k25 e) o))).
Definition q_z1k2k13_z1k4k25_m1k13 : polynomial := (t z1 (v k2 (v k13 e)) (t z1 (v k4 (v k25 e)) (t m1 (v k13 e) o))).
Definition q_z1k2k15_m1k15_z1k19 : polynomial := (t z1 (v k2 (v k15 e)) (t m1 (v k15 e) (t z1 (v k19 e) o))).
Definition q_z1k2k17_m1k17_z1k23 : polynomial := (t z1 (v k2 (v k17 e)) (t m1 (v k17 e) (t z1 (v k23 e) o))).
Definition q_z1k2k17_m1k17_z1k25 : polynomial := (t z1 (v k2 (v k17 e)) (t m1 (v k17 e) (t z1 (v k25 e) o))).
Definition q_z1k2k27_m1k27_z1k33 : polynomial := (t z1 (v k2 (v k27 e)) (t m1 (v k27 e) (t z1 (v k33 e) o))).
Definition q_z1k2k29_m1k29_z1k33 : polynomial := (t z1 (v k2 (v k29 e)) (t m1 (v k29 e) (t z1 (v k33 e) o))).
Definition q_z1k2k29_m1k29_z1k35 : polynomial := (t z1 (v k2 (v k29 e)) (t m1 (v k29 e) (t z1 (v k35 e) o))).
Definition q_z1k2k29_m2k4k4k7_z2k4k4k29_m1k29 : polynomial := (t z1 (v k2 (v k29 e)) (t m2 (v k4 (v k4 (v k7 e))) (t z2 (v k4 (v k4 (v k29 e))) (t m1 (v k29 e) o)))).
Definition q_z1k2k31_m1k31_z1k33 : polynomial := (t z1 (v k2 (v k31 e)) (t m1 (v k31 e) (t z1 (v k33 e) o))).
Definition q_z1k2k31_z2k4k4k31_m2k4k7_m1k31 : polynomial := (t z1 (v k2 (v k31 e)) (t z2 (v k4 (v k4 (v k31 e))) (t m2 (v k4 (v k7 e)) (t m1 (v k31 e) o)))).
Definition q_z1k2k4_m1k4 : polynomial := (t z1 (v k2 (v k4 e)) (t m1 (v k4 e) o)).
Definition q_z1k2k4k13_z1k4k4k25_m1k4k13 : polynomial := (t z1 (v k2 (v k4 (v k13 e))) (t z1 (v k4 (v k4 (v k25 e))) (t m1 (v k4 (v k13 e)) o))).
Definition q_z1k2k4k4_m1k4k4 : polynomial := (t z1 (v k2 (v k4 (v k4 e))) (t m1 (v k4 (v k4 e)) o)).
Definition q_z1k2k7_m1k7 : polynomial := (t z1 (v k2 (v k7 e)) (t m1 (v k7 e) o)).
Definition q_z1k2k7_z1k4k19_m1k7_z1k19 : polynomial := (t z1 (v k2 (v k7 e)) (t z1 (v k4 (v k19 e)) (t m1 (v k7 e) (t z1 (v k19 e) o)))).
Definition q_z1k2k7_z1k4k25_m1k7_z1k25 : polynomial := (t z1 (v k2 (v k7 e)) (t z1 (v k4 (v k25 e)) (t m1 (v k7 e) (t z1 (v k25 e) o)))).
Definition q_z1k2k7_z1k4k27_m1k7_z1k27 : polynomial := (t z1 (v k2 (v k7 e)) (t z1 (v k4 (v k27 e)) (t m1 (v k7 e) (t z1 (v k27 e) o)))).
Definition q_z1k2k7k8_z1k2k19_z1k4k10k19_m1k7k8_m1k19 : polynomial := (t z1 (v k2 (v k7 (v k8 e))) (t z1 (v k2 (v k19 e)) (t z1 (v k4 (v k10 (v k19 e))) (t m1 (v k7 (v k8 e)) (t m1 (v k19 e) o))))).
Definition q_z1k2k9_m1k9_z1k25 : polynomial := (t z1 (v k2 (v k9 e)) (t m1 (v k9 e) (t z1 (v k25 e) o))).
Definition q_z1k3_m1k7_m1k9 : polynomial := (t z1 (v k3 e) (t m1 (v k7 e) (t m1 (v k9 e) o))).
Definition q_z1k4 : polynomial := (t z1 (v k4 e) o).
Definition q_z1k4_z1k4k4 : polynomial := (t z1 (v k4 e) (t z1 (v k4 (v k4 e)) o)).
Definition q_z1k4k11_m1k7_z1k11 : polynomial := (t z1 (v k4 (v k11 e)) (t m1 (v k7 e) (t z1 (v k11 e) o))).
Definition q_z1k4k19 : polynomial := (t z1 (v k4 (v k19 e)) o).
Definition q_z1k4k19_z1k19 : polynomial := (t z1 (v k4 (v k19 e)) (t z1 (v k19 e) o)).
Definition q_z1k4k23_m1k13 : polynomial := (t z1 (v k4 (v k23 e)) (t m1 (v k13 e) o)).
Definition q_z1k4k27_m1k7_z1k27 : polynomial := (t z1 (v k4 (v k27 e)) (t m1 (v k7 e) (t z1 (v k27 e) o))).
Definition q_z1k4k29_m1k7_z1k29 : polynomial := (t z1 (v k4 (v k29 e)) (t m1 (v k7 e) (t z1 (v k29 e) o))).
Definition q_z1k4k29_z1k29 : polynomial := (t z1 (v k4 (v k29 e)) (t z1 (v k29 e) o)).
Definition q_z1k4k4 : polynomial := (t z1 (v k4 (v k4 e)) o).
Definition q_z1k6 : polynomial := (t z1 (v k6 e) o).
Definition q_z1k6k13_z1k21 : polynomial := (t z1 (v k6 (v k13 e)) (t z1 (v k21 e) o)).
Definition q_z1k7 : polynomial := (t z1 (v k7 e) o).
Definition q_z1k7_m1k11_m1k13 : polynomial := (t z1 (v k7 e) (t m1 (v k11 e) (t m1 (v k13 e) o))).
Definition q_z1k7_m1k27_m1k29 : polynomial := (t z1 (v k7 e) (t m1 (v k27 e) (t m1 (v k29 e) o))).
Definition q_z1k7_m1k29_m1k31 : polynomial := (t z1 (v k7 e) (t m1 (v k29 e) (t m1 (v k31 e) o))).
Definition q_z1k7_z1k15 : polynomial := (t z1 (v k7 e) (t z1 (v k15 e) o)).
Definition q_z1k7_z2k15 : polynomial := (t z1 (v k7 e) (t z2 (v k15 e) o)).
Definition q_z1k9_m1k11 : polynomial := (t z1 (v k9 e) (t m1 (v k11 e) o)).
Definition q_z1k9_m1k23 : polynomial := (t z1 (v k9 e) (t m1 (v k23 e) o)).
Definition q_z1k9_m2k11 : polynomial := (t z1 (v k9 e) (t m2 (v k11 e) o)).
Definition q_z2 : polynomial := (t z2 e o).
Definition q_z200 : polynomial := (t z200 e o).
Definition q_z23 : polynomial := (t z23 e o).
Definition q_z25 : polynomial := (t z25 e o).
Definition q_z27 : polynomial := (t z27 e o).
Definition q_z2k2k4_m2k4 : polynomial := (t z2 (v k2 (v k4 e)) (t m2 (v k4 e) o)).
Definition q_z2k2k4k7_z1k2k19_z2k4k4k19_m2k4k7_m1k19 : polynomial := (t z2 (v k2 (v k4 (v k7 e))) (t z1 (v k2 (v k19 e)) (t z2 (v k4 (v k4 (v k19 e))) (t m2 (v k4 (v k7 e)) (t m1 (v k19 e) o))))).
Definition q_z2k2k4k7_z1k2k25_z2k4k4k25_m2k4k7_m1k25 : polynomial := (t z2 (v k2 (v k4 (v k7 e))) (t z1 (v k2 (v k25 e)) (t z2 (v k4 (v k4 (v k25 e))) (t m2 (v k4 (v k7 e)) (t m1 (v k25 e) o))))).
Definition q_z2k4 : polynomial := (t z2 (v k4 e) o).
Definition q_z2k4_m1k10 : polynomial := (t z2 (v k4 e) (t m1 (v k10 e) o)).
Definition q_z2k4_m1k8 : polynomial := (t z2 (v k4 e) (t m1 (v k8 e) o)).
Definition q_z2k4k11_z1k23 : polynomial := (t z2 (v k4 (v k11 e)) (t z1 (v k23 e) o)).
Definition q_z2k4k27_z1k33 : polynomial := (t z2 (v k4 (v k27 e)) (t z1 (v k33 e) o)).
Definition q_z2k4k29_z1k33 : polynomial := (t z2 (v k4 (v k29 e)) (t z1 (v k33 e) o)).
Definition q_z2k4k4 : polynomial := (t z2 (v k4 (v k4 e)) o).
Definition q_z2k6k13_z1k6k21_z1k21 : polynomial := (t z2 (v k6 (v k13 e)) (t z1 (v k6 (v k21 e)) (t z1 (v k21 e) o))).
Definition q_z3 : polynomial := (t z3 e o).
Definition q_z50 : polynomial := (t z50 e o).
Definition q_z73 : polynomial := (t z73 e o).
Definition q_z73k2k7_m73k7_z100k19 : polynomial := (t z73 (v k2 (v k7 e)) (t m73 (v k7 e) (t z100 (v k19 e) o))).
Definition q_z73k9_m27k11 : polynomial := (t z73 (v k9 e) (t m27 (v k11 e) o)).
Definition q_z9_m25k4 : polynomial := (t z9 e (t m25 (v k4 e) o)).

(* bottlenecks, model: bottlenecks can hold *)
Definition bottlenecks_model_laws : list law := [(And (Number NE (NInt z1) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))) (NInt z1))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NMin (NAdd (NInt z2) (NInt m1)) (NMul (NInt z2) (NInt z1))))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NMin (NAdd (NInt z2) (NInt m1)) (NMul (NInt z2) (NInt z1))))))))); (Number GT (NInt z2) (NInt z1)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma bottlenecks_model_hold : all_decided bottlenecks_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem bottlenecks_model :
  exists (a b beta : R) (C D N_p S loss loss_S : order),
  (b <> 0 /\ loss ~~ (largest (S ^^ (((-1) * (a + (-1))) / b)) [(N_p ^^ ((-1) * (least_number (a + (-1)) [(2 * b)]))); (D ^^ ((-1) * (least_number (a + (-1)) [(2 * b)])))])) /\ (* bottlenecks *)
  (1 < a) /\ (* domain(a) *)
  (0 < b) /\ (* domain(b) *)
  (0 < beta) /\ (* domain(beta) *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power loss_S < power one) (* trend(loss_S) *).
Proof.
exists 2, 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold bottlenecks_model_laws bottlenecks_model_hold).
Qed.

(* bottlenecks, law: loss << C^(0) ignoring logs *)
Definition bottlenecks_law_laws : list law := [(Power GT TOne (TVar k9)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k9)))].
Definition bottlenecks_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k19 (Clear k4 e z1 z1 e e q_z1k19 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma bottlenecks_law_checked : refutes bottlenecks_law_laws bottlenecks_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem bottlenecks_law :
  forall (a b beta : R) (C D N_p S k k_S loss loss_S : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros a b beta C D N_p S k k_S loss loss_S given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [a; b; beta] [C; D; N_p; S; k; k_S; loss; loss_S] bottlenecks_law_laws bottlenecks_law_steps bottlenecks_law_checked).
Qed.

(* modes, model: modes can hold *)
Definition modes_model_laws : list law := [(Number GT (NInt z2) (NInt z1)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NMul (NInt z2) (NInt z1)) (NAdd (NInt z2) (NInt m1))); (And (Number NE (NInt z1) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLeast (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NInt z1))) (TLeast (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NInt z2)))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NInt z2)))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma modes_model_hold : all_decided modes_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem modes_model :
  exists (a b beta : R) (C D N_p S k loss loss_S : order),
  (1 < a) /\ (* domain(a) *)
  (0 < b) /\ (* domain(b) *)
  (0 < beta) /\ (* domain(beta) *)
  ((a + (-1)) < (2 * b)) /\ (* easy-enough *)
  (b <> 0 /\ k ~~ (least (S ^^ (1 / b)) [N_p; D])) /\ (* modes *)
  (one <~ k /\ (1 + ((-1) * a)) < 0 /\ loss ~~ (tail_series k one ((-1) * a))) /\ (* not-captured *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power loss_S < power one) (* trend(loss_S) *).
Proof.
exists 2, 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold modes_model_laws modes_model_hold).
Qed.

(* modes, claim: loss ~ S^(-(a-1)/b) + N_p^-(a-1) + D^-(a-1) *)
Definition modes_claim_three_laws_laws : list law := [(Number GT (NVar k1) (NInt z1)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TRaised (TVar k6) (NDiv (NInt z1) (NVar k2))) (TVar k11)) (And (Order GE (TVar k5) (TVar k11)) (And (Order GE (TVar k4) (TVar k11)) (Or (Order EQ (TVar k11) (TRaised (TVar k6) (NDiv (NInt z1) (NVar k2)))) (Or (Order EQ (TVar k11) (TVar k5)) (Order EQ (TVar k11) (TVar k4))))))); (And (Number NE (NVar k2) (NInt z0)) (Order EQ (TVar k7) (TVar k11))); (And (Order GE (TVar k7) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k9) (TTimes TOne (TRaised (TVar k7) (NAdd (NInt z1) (NMul (NInt m1) (NVar k1)))))))); (And (Order GE (TVar k12) (TRaised (TVar k6) (NDiv (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))) (NVar k2)))) (And (Order GE (TVar k12) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k12) (TRaised (TVar k4) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Or (Order EQ (TVar k12) (TRaised (TVar k6) (NDiv (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))) (NVar k2)))) (Or (Order EQ (TVar k12) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k12) (TRaised (TVar k4) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1)))))))))); (Not (And (Number NE (NVar k2) (NInt z0)) (Order EQ (TVar k9) (TVar k12))))].
Definition modes_claim_three_laws_steps : proof := (Unfold k17 (Unfold k11 (Unfold k13 (Unfold k10 (Split k2 (Unfold k16 (Clear k7 e z1 z1 e e q_z1k4 (Clear k18 e z1 z1 e e q_z1k4 (Combine false EQ z1 e l20 unit (r unit e l22 n) (Absurd k24))))) (Unfold k18 (Clear k16 e z1 z1 e e q_z1k4 (Clear k20 l22 z1 z1 e e q_z1k19_m1k25 (Split k24 (Unfold k9 (Unfold k30 (Unfold k34 (Split k38 (Clear k7 e z1 z1 e e q_z1k4 (Clear k14 e z1 z1 e e q_z1k2k15_m1k15_z1k19 (Unfold k15 (Unfold k48 (Unfold k52 (Clear k46 l22 z1 z1 l22 e q_z1k2k4k13_z1k4k4k25_m1k4k13 (Clear k4 e z1 z1 e e q_z1k4 (Clear k40 l60 z1 z1 e l60 q_z1k4k23_m1k13 (Clear k6 l60 z1 z1 e e q_z1k15_m1k23 (Combine true GT z1 e e o (w unit e l42_42 k26 (w q_m1k4k4 e e k44 (w unit e e k58 (w q_z1k2k4_m1k4 e e k62 (w q_z1k2k4k4_m1k4k4 e e k64 n))))) (Absurd k66))))))))))) (Split k40 (Clear k14 e z1 z1 e e q_z1k2k15_m1k15_z1k19 (Unfold k15 (Unfold k48 (Unfold k52 (Clear k50 l22 z1 z1 e e q_z1k2k11_m1k11_z1k25 (Clear k4 e z1 z1 e e q_z1k4 (Clear k42 l60 z1 z1 e e q_m1k11_z1k23 (Clear k6 l60 z1 z1 e e q_z1k15_m1k23 (Combine true GT z1 e e o (w unit e e k26 (w q_m1 e e k44 (w unit e e k58 (w q_m1_z1k2 e e k62 (w q_m1_z1k2 e e k64 n))))) (Absurd k66)))))))))) (Clear k14 e z1 z1 e e q_z1k2k15_m1k15_z1k19 (Unfold k15 (Unfold k48 (Unfold k52 (Clear k54 l22 z1 z1 e e q_z1k2k9_m1k9_z1k25 (Clear k4 e z1 z1 e e q_z1k4 (Clear k42 l60 z1 z1 e e q_m1k9_z1k23 (Clear k6 l60 z1 z1 e e q_z1k15_m1k23 (Combine true GT z1 e e o (w unit e e k26 (w q_m1 e e k44 (w unit e e k58 (w q_m1_z1k2 e e k62 (w q_m1_z1k2 e e k64 n))))) (Absurd k66))))))))))))))) (Unfold k15 (Unfold k30 (Unfold k34 (Split k38 (Clear k7 e z1 z1 e e q_z1k4 (Clear k14 e z1 z1 e e q_z1k2k15_m1k15_z1k19 (Clear k40 l22 z1 z1 e l22 q_z1k2k13_z1k4k25_m1k13 (Clear k5 e z1 z1 e e q_m1_z1k2 (Unfold k9 (Unfold k52 (Unfold k56 (Clear k4 e z1 z1 e e q_z1k4 (Clear k50 l62 z1 z1 l62 e q_m1k4k4k23_z1k4k13 (Clear k6 l62 z1 z1 e e q_z1k15_m1k23 (Combine true GT z1 e e o (w unit e l42_42 k26 (w q_z1k4k4 e e k44 (w q_m1k4 e e k46 (w unit e l48 k64 (w q_m1k2k4k4_z1k4k4 e e k66 n))))) (Absurd k68)))))))))))) (Split k40 (Clear k14 e z1 z1 e e q_z1k2k15_m1k15_z1k19 (Clear k42 l22 z1 z1 e e q_z1k2k11_m1k11_z1k25 (Clear k5 e z1 z1 e e q_m1_z1k2 (Unfold k9 (Unfold k52 (Unfold k56 (Clear k4 e z1 z1 e e q_z1k4 (Clear k54 l62 z1 z1 e e q_z1k11_m1k23 (Clear k6 l62 z1 z1 e e q_z1k15_m1k23 (Combine true GT z1 e e o (w unit e e k26 (w unit e e k44 (w q_m1 e e k46 (w unit e l48 k64 (w q_z1_m1k2 e e k66 n))))) (Absurd k68))))))))))) (Clear k14 e z1 z1 e e q_z1k2k15_m1k15_z1k19 (Clear k42 l22 z1 z1 e e q_z1k2k9_m1k9_z1k25 (Clear k5 e z1 z1 e e q_m1_z1k2 (Unfold k9 (Unfold k52 (Unfold k56 (Clear k4 e z1 z1 e e q_z1k4 (Clear k58 l62 z1 z1 e e q_z1k9_m1k23 (Clear k6 l62 z1 z1 e e q_z1k15_m1k23 (Combine true GT z1 e e o (w unit e e k26 (w unit e e k44 (w q_m1 e e k46 (w unit e l48 k64 (w q_z1_m1k2 e e k66 n))))) (Absurd k68))))))))))))))))))))))))).
Lemma modes_claim_three_laws_checked : refutes modes_claim_three_laws_laws modes_claim_three_laws_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem modes_claim_three_laws :
  forall (a b beta : R) (C D N_p S k k_S loss loss_S : order),
  (1 < a) -> (* domain(a) *)
  (0 < b) -> (* domain(b) *)
  (b <> 0 /\ k ~~ (least (S ^^ (1 / b)) [N_p; D])) -> (* modes *)
  (one <~ k /\ (1 + ((-1) * a)) < 0 /\ loss ~~ (tail_series k one ((-1) * a))) -> (* not-captured *)
  (b <> 0 /\ loss ~~ (largest (S ^^ (((-1) * (a + (-1))) / b)) [(N_p ^^ ((-1) * (a + (-1)))); (D ^^ ((-1) * (a + (-1))))])).
Proof.
intros a b beta C D N_p S k k_S loss loss_S given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (least (S ^^ (1 / b)) [N_p; D])).
pose (value_2 := (largest (S ^^ (((-1) * (a + (-1))) / b)) [(N_p ^^ ((-1) * (a + (-1)))); (D ^^ ((-1) * (a + (-1))))])).
generalize given_1, given_2, (least_spec [N_p; D] (S ^^ (1 / b))), given_3, given_4, (largest_spec [(N_p ^^ ((-1) * (a + (-1)))); (D ^^ ((-1) * (a + (-1))))] (S ^^ (((-1) * (a + (-1))) / b))), refuted.
exact_no_check (refute [a; b; beta] [C; D; N_p; S; k; k_S; loss; loss_S; value_1; value_2] modes_claim_three_laws_laws modes_claim_three_laws_steps modes_claim_three_laws_checked).
Qed.

(* modes, law: loss << C^(0) ignoring logs *)
Definition modes_law_laws : list law := [(Power GT TOne (TVar k9)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k9)))].
Definition modes_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k19 (Clear k4 e z1 z1 e e q_z1k19 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma modes_law_checked : refutes modes_law_laws modes_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem modes_law :
  forall (a b beta : R) (C D N_p S k k_S loss loss_S : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros a b beta C D N_p S k k_S loss loss_S given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [a; b; beta] [C; D; N_p; S; k; k_S; loss; loss_S] modes_law_laws modes_law_steps modes_law_checked).
Qed.

(* compute-optimal, model: compute-optimal can hold *)
Definition compute_optimal_model_best_1_laws : list law := [(Order EQ (TVar k4) (TRaised (TVar k5) (NInt z1))); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (And (Order GE (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (Order EQ (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1)))))))); (If (Number GT (NMul (NInt z2) (NInt z1)) (NAdd (NInt z2) (NInt m1))) (Order EQ (TVar k6) (TVar k7))); (And (Order GE (TVar k8) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (And (Order GE (TVar k8) (TRaised (TVar k3) (NMul (NInt m1) (NMul (NInt z2) (NInt z1))))) (Or (Order EQ (TVar k8) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (Order EQ (TVar k8) (TRaised (TVar k3) (NMul (NInt m1) (NMul (NInt z2) (NInt z1)))))))); (If (Number GE (NAdd (NInt z2) (NInt m1)) (NMul (NInt z2) (NInt z1))) (Order EQ (TVar k6) (TVar k8))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k3) (TVar k4))); (Not (Order GE (TVar k6) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))))].
Definition compute_optimal_model_best_1_steps : proof := (Unfold k17 (Unfold k2 (Clear k4 e z1 z2 e e q_m1k3_m2k13 (Split k9 (Unfold k8 (Clear k10 e z1 z1 e e q_m1 (Absurd k12))) (Unfold k7 (Unfold k12 (Clear k14 e z1 z1 e e q_z1k7_z1k15 (Clear k15 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k5 e z1 z1 e e q_z1k9_m1k11 (Clear k8 e z1 z1 e e q_z1k13_m1k15 (Clear k10 e z1 z1 e e q_z1k11_z1k15 (Combine true GT z1 e e o (w unit e e k6 (w unit e e k18 (w unit e e k20 (w unit e e k22 (w q_z2 e e k24 (w unit e e k26 n)))))) (Absurd k28))))))))))))).
Lemma compute_optimal_model_best_1_checked : refutes compute_optimal_model_best_1_laws compute_optimal_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma compute_optimal_model_best_1 :
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ 1)) -> (((2 + (-1)) < (2 * 1)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (2 + (-1)))) [(N_p' ^^ ((-1) * (2 + (-1))))]))) -> (((2 * 1) <= (2 + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (2 + (-1)))) [(N_p' ^^ ((-1) * (2 * 1)))]))) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** S')) -> ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p S k_S given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (k_S ^^ ((-1) * (2 + (-1)))) [(N_p ^^ ((-1) * (2 + (-1))))])).
pose (value_2 := (largest (k_S ^^ ((-1) * (2 + (-1)))) [(N_p ^^ ((-1) * (2 * 1)))])).
generalize given_1, (largest_spec [(N_p ^^ ((-1) * (2 + (-1))))] (k_S ^^ ((-1) * (2 + (-1))))), given_2, (largest_spec [(N_p ^^ ((-1) * (2 * 1)))] (k_S ^^ ((-1) * (2 + (-1))))), given_3, given_4, refuted.
exact_no_check (refute [] [N_p; S; k_S; loss; value_1; value_2] compute_optimal_model_best_1_laws compute_optimal_model_best_1_steps compute_optimal_model_best_1_checked).
Qed.
Definition compute_optimal_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z2) (NInt z1)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (If (Number GE (NAdd (NInt z2) (NInt m1)) (NMul (NInt z2) (NInt z1))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NMul (NInt z2) (NInt z1))))))); (If (Number GT (NMul (NInt z2) (NInt z1)) (NAdd (NInt z2) (NInt m1))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma compute_optimal_model_hold : all_decided compute_optimal_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_model :
  exists (a b beta : R) (C D N_p S k_S loss loss_S : order),
  (
  (C ~~ (N_p ** S)) /\ (* cost *)
  (1 < a) /\ (* domain(a) *)
  (0 < b) /\ (* domain(b) *)
  (0 < beta) /\ (* domain(beta) *)
  (S ~~ (k_S ^^ b)) /\ (* in-time *)
  (((2 * b) <= (a + (-1))) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (2 * b)))]))) /\ (* time-and-noisy-size *)
  (((a + (-1)) < (2 * b)) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))]))) /\ (* time-and-size *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power loss_S < power one) (* trend(loss_S) *)
  ) /\
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ b)) -> (((a + (-1)) < (2 * b)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (a + (-1))))]))) -> (((2 * b) <= (a + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (2 * b)))]))) -> (C ~~ (N_p' ** S')) -> loss <~ loss') (* optimal *).
Proof.
exists 2, 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold compute_optimal_model_laws compute_optimal_model_hold).
}
exact_no_check compute_optimal_model_best_1.
Qed.

(* compute-optimal, law: loss ~ C^((1-a)/(1+b)) where a <= 1+2*b *)
Definition compute_optimal_law_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k6))); (Number GT (NVar k2) (NInt z0)); (Order EQ (TVar k6) (TRaised (TVar k8) (NVar k2))); (If (Order EQ (TVar k15) (TRaised (TVar k14) (NVar k2))) (If (If (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))) (Order EQ (TVar k13) (TVar k17))) (If (If (Number GE (NAdd (NVar k1) (NInt m1)) (NMul (NInt z2) (NVar k2))) (Order EQ (TVar k13) (TVar k16))) (If (Order EQ (TVar k3) (TTimes (TVar k14) (TVar k15))) (Order GE (TVar k13) (TVar k9)))))); (And (Order GE (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NMul (NInt z2) (NVar k2))))) (Or (Order EQ (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NMul (NInt z2) (NVar k2)))))))); (If (Number GE (NAdd (NVar k1) (NInt m1)) (NMul (NInt z2) (NVar k2))) (Order EQ (TVar k9) (TVar k11))); (And (Order GE (TVar k12) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k12) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Or (Order EQ (TVar k12) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k12) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1)))))))); (If (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))) (Order EQ (TVar k9) (TVar k12))); (Not (If (Number GE (NAdd (NInt z1) (NMul (NInt z2) (NVar k2))) (NVar k1)) (And (Number NE (NAdd (NInt z1) (NVar k2)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k1))) (NAdd (NInt z1) (NVar k2)))))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NVar k1)))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k14) (TRaised (TRaised (TVar k3) (NInt z1)) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k15) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k16) (TRaised (TVar k14) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k16) (TRaised (TVar k14) (NMul (NInt m1) (NMul (NInt z2) (NVar k2))))) (Or (Order EQ (TVar k16) (TRaised (TVar k14) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k16) (TRaised (TVar k14) (NMul (NInt m1) (NMul (NInt z2) (NVar k2)))))))); (And (Order GE (TVar k17) (TRaised (TVar k14) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k17) (TRaised (TVar k14) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Or (Order EQ (TVar k17) (TRaised (TVar k14) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k17) (TRaised (TVar k14) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))))))].
Definition compute_optimal_law_steps : proof := (Unfold k21 (Unfold k2 (Split k6 (Unfold k8 (Clear k7 e z1 z1 e e q_z1k4 (Clear k10 e z1 z1 e e q_z1_z1k4 (Combine false GT z1 e e q_m1 (r unit e l12 (r q_m1 e l14 n)) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1_z1k4 (Clear k12 l14 z1 z1 e l14 q_z1k2k7_z1k4k19_m1k7_z1k19 (Split k16 (Clear k7 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z1_z1k4 (r unit e e (r unit e l20 n)) (Split k11 (Unfold k24 (Clear k26 e z1 z1 e e q_m1k4k29_z1k31 (Split k28 (Clear k27 l22 z1 z1 e l22 q_m1k4k7_z1k4k31_z1k31 (Clear k25 l22 z1 z1 e l22 q_z1k4k29_m1k7_z1k29 (Combine true GT z1 e e o (w unit e l22 k30 (w q_m1 e e k32 (w q_z1k4 e e k34 n))) (Absurd k36)))) (Clear k27 l22 z1 z1 e l22 q_m1k4k7_z1k4k31_z1k31 (Clear k25 l22 z1 z1 e l22 q_z1k4k29_m1k7_z1k29 (Combine true GT z1 e e o (w unit e l22 k30 (w unit e e k32 (w q_m1k4 e e k34 n))) (Absurd k36))))))) (Split k24 (Unfold k26 (Unfold k30 (Clear k32 e z1 z1 e e q_z1k27_m1k35 (Split k34 (Clear k23 l22 z1 z1 e l22 q_z1k2k7_z1k4k27_m1k7_z1k27 (Clear k25 l22 z1 z1 e l22 q_z1k4k29_m1k7_z1k29 (Unfold k31 (Unfold k44 (Clear k42 e z1 z1 e e q_z1k2k29_m1k29_z1k35 (Combine true GT z1 e e o (w unit e l22 k36 (w q_m1 e e k38 (w q_z1_m1k2 e e k40 (w unit e l22 k50 n)))) (Absurd k52))))))) (Unfold k31 (Unfold k40 (Split k44 (Clear k23 l22 z1 z1 e l22 q_z1k2k7_z1k4k27_m1k7_z1k27 (Clear k25 l22 z1 z1 e l22 q_z1k4k29_m1k7_z1k29 (Clear k46 e z1 z1 e e q_z1k2k29_m1k29_z1k35 (Combine true GT z1 e e o (w unit e l22 k36 (w unit e e k48 (w q_m1_z1k2 e e k50 (w q_m1_m1k4 e e k52 n)))) (Absurd k54))))) (Clear k23 l22 z1 z1 e l22 q_z1k2k7_z1k4k27_m1k7_z1k27 (Clear k25 l22 z1 z1 e l22 q_z1k4k29_m1k7_z1k29 (Clear k46 e z1 z1 e e q_z1k2k29_m1k29_z1k35 (Combine true GT z1 e e o (w unit e l22 k36 (w unit e e k48 (w q_m1_z1k2 e e k50 (w q_m1_m1k4 e e k52 n)))) (Absurd k54)))))))))))) (Split k26 (Unfold k28 (Signs q_m1_z1k2_m2k4 (Clear k4 e z1 z1 e e q_z1_m1k2_z2k4 (Combine false GE z1 e l34 q_m1 (r unit e l36 n) (Absurd k38))) (Unfold k32 (Clear k36 e z1 z1 e e q_z1k27_m1k33 (Split k38 (Clear k23 l22 z1 z1 e l22 q_z1k2k7_z1k4k27_m1k7_z1k27 (Clear k25 l22 z1 z1 e l22 q_z1k4k29_m1k7_z1k29 (Unfold k29 (Unfold k48 (Clear k46 e z1 z1 e e q_z1k2k29_m1k29_z1k33 (Combine true GT z1 e e o (w unit e l22 k40 (w q_m1 e e k42 (r q_z1k7 e l34 (w q_m2k4 e e k44 (w unit e l22 k54 (r q_m1k29 e l22_34 n)))))) (Absurd k56))))))) (Unfold k29 (Unfold k44 (Split k48 (Clear k23 l22 z1 z1 e l22 q_z1k2k7_z1k4k27_m1k7_z1k27 (Clear k25 l22 z1 z1 e l22 q_z1k4k29_m1k7_z1k29 (Clear k50 e z1 z1 e e q_z1k2k29_m1k29_z1k33 (Combine true GT z1 e e o (w unit e l22 k40 (w unit e e k52 (r q_m1k7 e l34 (w q_z2k4 e e k54 (w q_m1_m1k4 e e k56 (r q_z1k4k29_z1k29 e l34 n)))))) (Absurd k58))))) (Clear k23 l22 z1 z1 e l22 q_z1k2k7_z1k4k27_m1k7_z1k27 (Clear k25 l22 z1 z1 e l22 q_z1k4k29_m1k7_z1k29 (Clear k50 e z1 z1 e e q_z2k4k29_z1k33 (Combine true GT z1 e e o (w unit e l22 k40 (w unit e e k52 (r q_m1k7 e l34 (w q_z2k4 e e k54 (w q_m1_m1k4 e e k56 n))))) (Absurd k58))))))))))) (Clear k30 e z1 z1 e e q_m1_z1k2_m2k4 (Combine false GE z1 e l34 q_m1 (r unit e l36 n) (Absurd k38))))) (Split k28 (Unfold k30 (Clear k32 e z1 z1 e e q_z1k7_m1k29_m1k31 (Split k34 (Clear k25 l22 z1 z1 e l22 q_z1k4k29_m1k7_z1k29 (Clear k27 l22 z1 z1 e l22 q_m1k4k7_z1k4k31_z1k31 (Combine true GT z1 e e o (w unit e l22 k36 (w unit e e k38 (w unit e e k40 n))) (Absurd k42)))) (Clear k25 l22 z1 z1 e l22 q_z1k4k29_m1k7_z1k29 (Clear k27 l22 z1 z1 e l22 q_m1k4k7_z1k4k31_z1k31 (Combine true GT z1 e e o (w unit e l22 k36 (w q_m1 e e k38 (w q_m1 e e k40 n))) (Absurd k42))))))) (Clear k30 e z1 z1 e e q_m1k19_z1k27 (Clear k23 l22 z1 z1 e l22 q_z1k2k7_z1k4k27_m1k7_z1k27 (Combine true GT z1 e e o (w unit e l22 k32 (w q_m1 e e k34 (w unit e e k18 n))) (Absurd k36)))))))))) (Split k19 (Unfold k20 (Signs q_m1_z1k2_m2k4 (Clear k4 e z1 z1 e e q_z1_m1k2_z2k4 (Combine false GE z1 e l24 q_m1 (r unit e l26 n) (Absurd k28))) (Split k15 (Unfold k26 (Clear k28 e z1 z1 e e q_z1_m1k2_z2k4 (Combine false GT z1 e e o (r unit e l30 (r unit e l24 n)) (Absurd k32)))) (Clear k5 e z1 z1 e e q_z1k7_m1k11_m1k13 (Clear k9 e z1 z1 e e q_m1k4k17_z1k13 (Unfold k13 (Unfold k34 (Clear k36 e z1 z1 e e q_z2k4k11_z1k23 (Clear k26 e z1 z1 e e q_z1k19_m1k23 (Clear k7 e z1 z1 e e q_z1k4 (Clear k32 e z1 z1 e e q_z1k2k17_m1k17_z1k23 (Combine true GT z1 e e o (w unit e e k18 (r q_z1k7 e l24 (w q_z2k4 e e k28 (w q_z2k4 e e k30 (w unit e e k40 (w q_z1_z1k4 e e k42 (w unit e l44 k46 (r q_m1k17 e l44_24 n)))))))) (Absurd k48))))))))))) (Clear k22 e z1 z1 e e q_m1_z1k2_m2k4 (Combine false GE z1 e l24 q_m1 (r unit e l26 n) (Absurd k28))))) (Clear k5 e z1 z1 e e q_z1k7_m1k11_m1k13 (Clear k9 e z1 z1 e e q_m1k4k17_z1k13 (Unfold k17 (Unfold k28 (Clear k30 e z1 z1 e e q_z1k2k11_m1k11_z1k25 (Clear k20 e z1 z1 e e q_z1k19_m1k25 (Clear k7 e z1 z1 e e q_z1k4 (Clear k26 e z1 z1 e e q_z1k2k17_m1k17_z1k25 (Combine true GT z1 e e o (w unit e e k18 (w q_m1_z1k2 e e k22 (w q_m1_z1k2 e e k24 (w unit e e k34 (w q_z1_z1k4 e e k36 (w unit e l38 k40 n)))))) (Absurd k42)))))))))))))))))).
Lemma compute_optimal_law_checked : refutes compute_optimal_law_laws compute_optimal_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_law :
  forall (a b beta : R) (C D N_p S k k_S loss loss_S : order),
  (C ~~ (N_p ** S)) -> (* cost *)
  (0 < b) -> (* domain(b) *)
  (S ~~ (k_S ^^ b)) -> (* in-time *)
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ b)) -> (((a + (-1)) < (2 * b)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (a + (-1))))]))) -> (((2 * b) <= (a + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (2 * b)))]))) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  (((2 * b) <= (a + (-1))) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (2 * b)))]))) -> (* time-and-noisy-size *)
  (((a + (-1)) < (2 * b)) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))]))) -> (* time-and-size *)
  ((a <= (1 + (2 * b))) -> ((1 + b) <> 0 /\ loss ~~ (C ^^ ((1 + ((-1) * a)) / (1 + b))))).
Proof.
intros a b beta C D N_p S k k_S loss loss_S given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
pose (value_1 := (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (2 * b)))])).
pose (value_2 := (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))])).
pose (value_3 := ((C ^^ (1 + ((-1) * a))) ^^ (1 / (1 + (1 * b))))).
pose (value_4 := ((C ^^ 1) ^^ (1 / (1 + (1 * b))))).
pose (value_5 := ((C ^^ (1 * b)) ^^ (1 / (1 + (1 * b))))).
pose (value_6 := (largest (value_4 ^^ ((-1) * (a + (-1)))) [(value_4 ^^ ((-1) * (2 * b)))])).
pose (value_7 := (largest (value_4 ^^ ((-1) * (a + (-1)))) [(value_4 ^^ ((-1) * (a + (-1))))])).
generalize given_1, given_2, given_3, (given_4 value_3 value_4 value_5 value_4), (largest_spec [(N_p ^^ ((-1) * (2 * b)))] (k_S ^^ ((-1) * (a + (-1))))), given_5, (largest_spec [(N_p ^^ ((-1) * (a + (-1))))] (k_S ^^ ((-1) * (a + (-1))))), given_6, refuted, (same_refl ((C ^^ (1 + ((-1) * a))) ^^ (1 / (1 + (1 * b))))), (same_refl ((C ^^ 1) ^^ (1 / (1 + (1 * b))))), (same_refl ((C ^^ (1 * b)) ^^ (1 / (1 + (1 * b))))), (largest_spec [(value_4 ^^ ((-1) * (2 * b)))] (value_4 ^^ ((-1) * (a + (-1))))), (largest_spec [(value_4 ^^ ((-1) * (a + (-1))))] (value_4 ^^ ((-1) * (a + (-1))))).
exact_no_check (refute [a; b; beta] [C; D; N_p; S; k; k_S; loss; loss_S; value_1; value_2; value_3; value_4; value_5; value_6; value_7] compute_optimal_law_laws compute_optimal_law_steps compute_optimal_law_checked).
Qed.

(* compute-optimal, law: loss ~ C^(-2*b*(a-1)/(a-1+2*b^2)) where a > 1+2*b *)
Definition compute_optimal_law_2_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k6))); (Number GT (NVar k1) (NInt z1)); (Number GT (NVar k2) (NInt z0)); (Order EQ (TVar k6) (TRaised (TVar k8) (NVar k2))); (If (Order EQ (TVar k14) (TRaised (TVar k15) (NVar k2))) (If (If (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))) (Order EQ (TVar k12) (TVar k17))) (If (If (Number GE (NAdd (NVar k1) (NInt m1)) (NMul (NInt z2) (NVar k2))) (Order EQ (TVar k12) (TVar k16))) (If (Order EQ (TVar k3) (TTimes (TVar k13) (TVar k14))) (Order GE (TVar k12) (TVar k9)))))); (And (Order GE (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NMul (NInt z2) (NVar k2))))) (Or (Order EQ (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NMul (NInt z2) (NVar k2)))))))); (If (Number GE (NAdd (NVar k1) (NInt m1)) (NMul (NInt z2) (NVar k2))) (Order EQ (TVar k9) (TVar k11))); (Not (If (Number GT (NVar k1) (NAdd (NInt z1) (NMul (NInt z2) (NVar k2)))) (And (Number NE (NAdd (NAdd (NVar k1) (NInt m1)) (NMul (NInt z2) (NPow (NVar k2) 2))) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m2) (NVar k2)) (NAdd (NVar k1) (NInt m1))) (NAdd (NAdd (NVar k1) (NInt m1)) (NMul (NInt z2) (NPow (NVar k2) 2))))))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NAdd (NMul (NMul (NInt m2) (NVar k1)) (NVar k2)) (NMul (NInt z2) (NVar k2)))) (NDiv (NInt z1) (NAdd (NAdd (NInt m1) (NMul (NInt z1) (NVar k1))) (NMul (NMul (NInt z2) (NVar k2)) (NVar k2)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NAdd (NInt m1) (NMul (NInt z1) (NVar k1)))) (NDiv (NInt z1) (NAdd (NAdd (NInt m1) (NMul (NInt z1) (NVar k1))) (NMul (NMul (NInt z2) (NVar k2)) (NVar k2)))))); (Order EQ (TVar k14) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt z2) (NVar k2)) (NVar k2))) (NDiv (NInt z1) (NAdd (NAdd (NInt m1) (NMul (NInt z1) (NVar k1))) (NMul (NMul (NInt z2) (NVar k2)) (NVar k2)))))); (Order EQ (TVar k15) (TRaised (TRaised (TVar k3) (NMul (NInt z2) (NVar k2))) (NDiv (NInt z1) (NAdd (NAdd (NInt m1) (NMul (NInt z1) (NVar k1))) (NMul (NMul (NInt z2) (NVar k2)) (NVar k2)))))); (And (Order GE (TVar k16) (TRaised (TVar k15) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NMul (NInt z2) (NVar k2))))) (Or (Order EQ (TVar k16) (TRaised (TVar k15) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NMul (NInt z2) (NVar k2)))))))); (And (Order GE (TVar k17) (TRaised (TVar k15) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k17) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Or (Order EQ (TVar k17) (TRaised (TVar k15) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k17) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))))))].
Definition compute_optimal_law_2_steps : proof := (Unfold k19 (Unfold k2 (Split k6 (Unfold k8 (Clear k9 e z1 z1 e e q_z1k4 (Clear k7 e z1 z1 e e q_m1_z1k2 (Clear k10 e z1 z1 e e q_m1_z1k2_z2k4k4 (Combine false GT z1 e l12_12 q_m2 (r unit e l14 (r q_m1 e l16 n)) (Absurd k18)))))) (Unfold k10 (Clear k8 e z1 z1 e e q_m1_z1k2_z2k4k4 (Clear k12 l14 z1 z1 e l14 q_z2k2k4k7_z1k2k19_z2k4k4k19_m2k4k7_m1k19 (Split k16 (Clear k7 e z1 z1 e e q_m1_z1k2 (Clear k9 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_m1_z1k2_z2k4k4 (r unit e l20 (r q_z2 e l22_22 n)) (Split k13 (Unfold k26 (Clear k28 e z1 z1 e e q_m1k4k31_z1k29 (Split k30 (Clear k27 l24 z1 z1 e l24 q_z1k2k31_z2k4k4k31_m2k4k7_m1k31 (Clear k25 l24 z1 z1 e l24 q_z1k2k29_m2k4k4k7_z2k4k4k29_m1k29 (Combine true GT z1 e e o (w unit e l24 k32 (w q_z1k4 e e k34 (w q_m1 e e k36 n))) (Absurd k38)))) (Clear k27 l24 z1 z1 e l24 q_z1k2k31_z2k4k4k31_m2k4k7_m1k31 (Clear k25 l24 z1 z1 e l24 q_z1k2k29_m2k4k4k7_z2k4k4k29_m1k29 (Combine true GT z1 e e o (w unit e l24 k32 (w q_m1k4 e e k34 (w unit e e k36 n))) (Absurd k38))))))) (Split k26 (Unfold k28 (Clear k4 e z1 z1 e e q_m1_z1k2_m2k4 (Clear k30 e z1 z1 e e q_z1_m1k2_z2k4 (Combine false GT z1 e l34 q_m1 (r unit e l36 n) (Absurd k38))))) (Split k28 (Unfold k30 (Unfold k34 (Clear k36 e z1 z1 e e q_z1k25_m1k33 (Split k38 (Clear k21 l24 z1 z1 e l24 q_z2k2k4k7_z1k2k25_z2k4k4k25_m2k4k7_m1k25 (Unfold k29 (Unfold k46 (Clear k44 e z1 z1 e e q_z1k2k31_m1k31_z1k33 (Clear k27 l24 z1 z1 e l24 q_z1k2k31_z2k4k4k31_m2k4k7_m1k31 (Combine true GT z1 e e o (w unit e l24 k40 (w q_m1 e e k42 (w unit e l24 k52 (w q_z1_m1k2 e e k54 n)))) (Absurd k56))))))) (Unfold k29 (Unfold k44 (Split k48 (Clear k21 l24 z1 z1 e l24 q_z2k2k4k7_z1k2k25_z2k4k4k25_m2k4k7_m1k25 (Clear k50 e z1 z1 e e q_z1k2k31_m1k31_z1k33 (Clear k27 l24 z1 z1 e l24 q_z1k2k31_z2k4k4k31_m2k4k7_m1k31 (Combine true GT z1 e e o (w unit e l24 k40 (w unit e e k52 (w q_z1_m1k2_m2k4k4 e e k54 (w q_m1_z1k2 e e k56 n)))) (Absurd k58))))) (Clear k21 l24 z1 z1 e l24 q_z2k2k4k7_z1k2k25_z2k4k4k25_m2k4k7_m1k25 (Clear k50 e z1 z1 e e q_z2k4k27_z1k33 (Clear k23 l24 z1 z1 e l24 q_m1k2k7_z1k2k27_z2k4k4k27_z1k7_m1k27 (Combine true GT z1 e e o (w unit e l24 k40 (w unit e e k52 (w q_z1_m1k2_m2k4k4 e e k54 (w q_z2k4 e e k56 n)))) (Absurd k58)))))))))))) (Split k30 (Unfold k32 (Clear k34 e z1 z1 e e q_z1k7_m1k27_m1k29 (Split k36 (Clear k25 l24 z1 z1 e l24 q_z1k2k29_m2k4k4k7_z2k4k4k29_m1k29 (Clear k23 l24 z1 z1 e l24 q_m1k2k7_z1k2k27_z2k4k4k27_z1k7_m1k27 (Combine true GT z1 e e o (w unit e l24 k38 (w unit e e k40 (w unit e e k42 n))) (Absurd k44)))) (Clear k25 l24 z1 z1 e l24 q_z1k2k29_m2k4k4k7_z2k4k4k29_m1k29 (Clear k23 l24 z1 z1 e l24 q_m1k2k7_z1k2k27_z2k4k4k27_z1k7_m1k27 (Combine true GT z1 e e o (w unit e l24 k38 (w q_m1 e e k40 (w q_m1 e e k42 n))) (Absurd k44))))))) (Clear k32 e z1 z1 e e q_m1k19_z1k25 (Clear k21 l24 z1 z1 e l24 q_z2k2k4k7_z1k2k25_z2k4k4k25_m2k4k7_m1k25 (Combine true GT z1 e e o (w unit e l24 k34 (w q_m1 e e k36 (w unit e e k18 n))) (Absurd k38))))))))))) (Split k17 (Unfold k20 (Clear k4 e z1 z1 e e q_m1_z1k2_m2k4 (Clear k22 e z1 z1 e e q_z1_m1k2_z2k4 (Combine false GT z1 e l24 q_m1 (r unit e l26 n) (Absurd k28))))) (Clear k5 e z1 z1 e e q_z1k7_m1k11_m1k13 (Clear k11 e z1 z1 e e q_m1k4k17_z1k13 (Clear k7 e z1 z1 e e q_m1_z1k2 (Unfold k15 (Unfold k30 (Clear k32 e z1 z1 e e q_z2k4k11_z1k23 (Clear k20 e z1 z1 e e q_z1k19_m1k23 (Clear k9 e z1 z1 e e q_z1k4 (Clear k28 e z1 z1 e e q_z1k2k17_m1k17_z1k23 (Combine true GT z1 e e o (w unit e e k18 (w q_z2k2k4_m2k4 e e k22 (w q_z2k2k4_m2k4 e e k24 (w unit e l26 k36 (w q_m1_z1k2_z2k4k4 e e k38 (w q_z2 e l40_40 k42 n)))))) (Absurd k44))))))))))))))))))).
Lemma compute_optimal_law_2_checked : refutes compute_optimal_law_2_laws compute_optimal_law_2_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_law_2 :
  forall (a b beta : R) (C D N_p S k k_S loss loss_S : order),
  (C ~~ (N_p ** S)) -> (* cost *)
  (1 < a) -> (* domain(a) *)
  (0 < b) -> (* domain(b) *)
  (S ~~ (k_S ^^ b)) -> (* in-time *)
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ b)) -> (((a + (-1)) < (2 * b)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (a + (-1))))]))) -> (((2 * b) <= (a + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (2 * b)))]))) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  (((2 * b) <= (a + (-1))) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (2 * b)))]))) -> (* time-and-noisy-size *)
  (((1 + (2 * b)) < a) -> (((a + (-1)) + (2 * (b ^ 2))) <> 0 /\ loss ~~ (C ^^ ((((-2) * b) * (a + (-1))) / ((a + (-1)) + (2 * (b ^ 2))))))).
Proof.
intros a b beta C D N_p S k k_S loss loss_S given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
pose (value_1 := (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (2 * b)))])).
pose (value_2 := ((C ^^ ((((-2) * a) * b) + (2 * b))) ^^ (1 / (((-1) + (1 * a)) + ((2 * b) * b))))).
pose (value_3 := ((C ^^ ((-1) + (1 * a))) ^^ (1 / (((-1) + (1 * a)) + ((2 * b) * b))))).
pose (value_4 := ((C ^^ ((2 * b) * b)) ^^ (1 / (((-1) + (1 * a)) + ((2 * b) * b))))).
pose (value_5 := ((C ^^ (2 * b)) ^^ (1 / (((-1) + (1 * a)) + ((2 * b) * b))))).
pose (value_6 := (largest (value_5 ^^ ((-1) * (a + (-1)))) [(value_3 ^^ ((-1) * (2 * b)))])).
pose (value_7 := (largest (value_5 ^^ ((-1) * (a + (-1)))) [(value_3 ^^ ((-1) * (a + (-1))))])).
generalize given_1, given_2, given_3, given_4, (given_5 value_2 value_3 value_4 value_5), (largest_spec [(N_p ^^ ((-1) * (2 * b)))] (k_S ^^ ((-1) * (a + (-1))))), given_6, refuted, (same_refl ((C ^^ ((((-2) * a) * b) + (2 * b))) ^^ (1 / (((-1) + (1 * a)) + ((2 * b) * b))))), (same_refl ((C ^^ ((-1) + (1 * a))) ^^ (1 / (((-1) + (1 * a)) + ((2 * b) * b))))), (same_refl ((C ^^ ((2 * b) * b)) ^^ (1 / (((-1) + (1 * a)) + ((2 * b) * b))))), (same_refl ((C ^^ (2 * b)) ^^ (1 / (((-1) + (1 * a)) + ((2 * b) * b))))), (largest_spec [(value_3 ^^ ((-1) * (2 * b)))] (value_5 ^^ ((-1) * (a + (-1))))), (largest_spec [(value_3 ^^ ((-1) * (a + (-1))))] (value_5 ^^ ((-1) * (a + (-1))))).
exact_no_check (refute [a; b; beta] [C; D; N_p; S; k; k_S; loss; loss_S; value_1; value_2; value_3; value_4; value_5; value_6; value_7] compute_optimal_law_2_laws compute_optimal_law_2_steps compute_optimal_law_2_checked).
Qed.

(* compute-optimal, cover: one of these holds: a <= 1+2*b; a > 1+2*b *)
Definition compute_optimal_cover_laws : list law := [(Not (Or (Number GE (NAdd (NInt z1) (NMul (NInt z2) (NVar k2))) (NVar k1)) (Number GT (NVar k1) (NAdd (NInt z1) (NMul (NInt z2) (NVar k2))))))].
Definition compute_optimal_cover_steps : proof := (Unfold k5 (Unfold k2 (Unfold k4 (Unfold k6 (Clear k8 e z1 z1 e e q_m1_z1k2_m2k4 (Clear k10 e z1 z1 e e q_z1_m1k2_z2k4 (Combine false GE z1 e l12 q_m1 (r unit e l14 n) (Absurd k16)))))))).
Lemma compute_optimal_cover_checked : refutes compute_optimal_cover_laws compute_optimal_cover_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_cover :
  forall (a b beta : R) (C D N_p S k k_S loss loss_S : order),
  (((a <= (1 + (2 * b)))) \/ (((1 + (2 * b)) < a))).
Proof.
intros a b beta C D N_p S k k_S loss loss_S.
apply NNPP; intros refuted.
generalize refuted.
exact_no_check (refute [a; b; beta] [C; D; N_p; S; k; k_S; loss; loss_S] compute_optimal_cover_laws compute_optimal_cover_steps compute_optimal_cover_checked).
Qed.

(* compute-optimal, disjoint: a <= 1+2*b excludes a > 1+2*b *)
Definition compute_optimal_disjoint_laws : list law := [(And (Number GE (NAdd (NInt z1) (NMul (NInt z2) (NVar k2))) (NVar k1)) (Number GT (NVar k1) (NAdd (NInt z1) (NMul (NInt z2) (NVar k2)))))].
Definition compute_optimal_disjoint_steps : proof := (Unfold k5 (Clear k4 e z1 z1 e e q_m1_z1k2_m2k4 (Clear k2 e z1 z1 e e q_z1_m1k2_z2k4 (Combine false GE z1 e l6 q_m1 (r unit e l8 n) (Absurd k10))))).
Lemma compute_optimal_disjoint_checked : refutes compute_optimal_disjoint_laws compute_optimal_disjoint_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_disjoint :
  forall (a b beta : R) (C D N_p S k k_S loss loss_S : order),
  ~ ((a <= (1 + (2 * b))) /\ ((1 + (2 * b)) < a)).
Proof.
intros a b beta C D N_p S k k_S loss loss_S.
intros refuted.
generalize refuted.
exact_no_check (refute [a; b; beta] [C; D; N_p; S; k; k_S; loss; loss_S] compute_optimal_disjoint_laws compute_optimal_disjoint_steps compute_optimal_disjoint_checked).
Qed.

(* compute-optimal-easy, model: compute-optimal-easy can hold *)
Definition compute_optimal_easy_model_best_1_laws : list law := [(Order EQ (TVar k4) (TRaised (TVar k5) (NInt z1))); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (And (Order GE (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (Order EQ (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1)))))))); (If (Number GT (NMul (NInt z2) (NInt z1)) (NAdd (NInt z2) (NInt m1))) (Order EQ (TVar k6) (TVar k7))); (And (Order GE (TVar k8) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (And (Order GE (TVar k8) (TRaised (TVar k3) (NMul (NInt m1) (NMul (NInt z2) (NInt z1))))) (Or (Order EQ (TVar k8) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (Order EQ (TVar k8) (TRaised (TVar k3) (NMul (NInt m1) (NMul (NInt z2) (NInt z1)))))))); (If (Number GE (NAdd (NInt z2) (NInt m1)) (NMul (NInt z2) (NInt z1))) (Order EQ (TVar k6) (TVar k8))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k3) (TVar k4))); (Not (Order GE (TVar k6) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))))].
Definition compute_optimal_easy_model_best_1_steps : proof := (Unfold k17 (Unfold k2 (Clear k4 e z1 z2 e e q_m1k3_m2k13 (Split k9 (Unfold k8 (Clear k10 e z1 z1 e e q_m1 (Absurd k12))) (Unfold k7 (Unfold k12 (Clear k14 e z1 z1 e e q_z1k7_z1k15 (Clear k15 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k5 e z1 z1 e e q_z1k9_m1k11 (Clear k8 e z1 z1 e e q_z1k13_m1k15 (Clear k10 e z1 z1 e e q_z1k11_z1k15 (Combine true GT z1 e e o (w unit e e k6 (w unit e e k18 (w unit e e k20 (w unit e e k22 (w q_z2 e e k24 (w unit e e k26 n)))))) (Absurd k28))))))))))))).
Lemma compute_optimal_easy_model_best_1_checked : refutes compute_optimal_easy_model_best_1_laws compute_optimal_easy_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma compute_optimal_easy_model_best_1 :
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ 1)) -> (((2 + (-1)) < (2 * 1)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (2 + (-1)))) [(N_p' ^^ ((-1) * (2 + (-1))))]))) -> (((2 * 1) <= (2 + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (2 + (-1)))) [(N_p' ^^ ((-1) * (2 * 1)))]))) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** S')) -> ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p S k_S given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (k_S ^^ ((-1) * (2 + (-1)))) [(N_p ^^ ((-1) * (2 + (-1))))])).
pose (value_2 := (largest (k_S ^^ ((-1) * (2 + (-1)))) [(N_p ^^ ((-1) * (2 * 1)))])).
generalize given_1, (largest_spec [(N_p ^^ ((-1) * (2 + (-1))))] (k_S ^^ ((-1) * (2 + (-1))))), given_2, (largest_spec [(N_p ^^ ((-1) * (2 * 1)))] (k_S ^^ ((-1) * (2 + (-1))))), given_3, given_4, refuted.
exact_no_check (refute [] [N_p; S; k_S; loss; value_1; value_2] compute_optimal_easy_model_best_1_laws compute_optimal_easy_model_best_1_steps compute_optimal_easy_model_best_1_checked).
Qed.
Definition compute_optimal_easy_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z2) (NInt z1)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NMul (NInt z2) (NInt z1)) (NAdd (NInt z2) (NInt m1))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (If (Number GE (NAdd (NInt z2) (NInt m1)) (NMul (NInt z2) (NInt z1))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NMul (NInt z2) (NInt z1))))))); (If (Number GT (NMul (NInt z2) (NInt z1)) (NAdd (NInt z2) (NInt m1))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma compute_optimal_easy_model_hold : all_decided compute_optimal_easy_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_easy_model :
  exists (a b beta : R) (C D N_p S k_S loss loss_S : order),
  (
  (C ~~ (N_p ** S)) /\ (* cost *)
  (1 < a) /\ (* domain(a) *)
  (0 < b) /\ (* domain(b) *)
  (0 < beta) /\ (* domain(beta) *)
  ((a + (-1)) < (2 * b)) /\ (* easy-enough *)
  (S ~~ (k_S ^^ b)) /\ (* in-time *)
  (((2 * b) <= (a + (-1))) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (2 * b)))]))) /\ (* time-and-noisy-size *)
  (((a + (-1)) < (2 * b)) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))]))) /\ (* time-and-size *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power loss_S < power one) (* trend(loss_S) *)
  ) /\
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ b)) -> (((a + (-1)) < (2 * b)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (a + (-1))))]))) -> (((2 * b) <= (a + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (2 * b)))]))) -> (C ~~ (N_p' ** S')) -> loss <~ loss') (* optimal *).
Proof.
exists 2, 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold compute_optimal_easy_model_laws compute_optimal_easy_model_hold).
}
exact_no_check compute_optimal_easy_model_best_1.
Qed.

(* compute-optimal-easy, law: loss ~ C^((1-a)/(1+b)) *)
Definition compute_optimal_easy_law_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k6))); (Number GT (NVar k2) (NInt z0)); (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))); (Order EQ (TVar k6) (TRaised (TVar k8) (NVar k2))); (If (Order EQ (TVar k14) (TRaised (TVar k13) (NVar k2))) (If (If (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))) (Order EQ (TVar k12) (TVar k16))) (If (If (Number GE (NAdd (NVar k1) (NInt m1)) (NMul (NInt z2) (NVar k2))) (Order EQ (TVar k12) (TVar k15))) (If (Order EQ (TVar k3) (TTimes (TVar k13) (TVar k14))) (Order GE (TVar k12) (TVar k9)))))); (And (Order GE (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Or (Order EQ (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1)))))))); (If (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))) (Order EQ (TVar k9) (TVar k11))); (Not (And (Number NE (NAdd (NInt z1) (NVar k2)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k1))) (NAdd (NInt z1) (NVar k2))))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NVar k1)))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NInt z1)) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k14) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NMul (NInt z2) (NVar k2))))) (Or (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NMul (NInt z2) (NVar k2)))))))); (And (Order GE (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Or (Order EQ (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))))))].
Definition compute_optimal_easy_law_steps : proof := (Unfold k19 (Split k2 (Unfold k4 (Clear k7 e z1 z1 e e q_z1k4 (Clear k6 e z1 z1 e e q_z1_z1k4 (Combine false GT z1 e e q_m1 (r unit e l8 (r q_m1 e l10 n)) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z1_z1k4 (Clear k8 l10 z1 z1 e l10 q_z1k2k7_z1k4k19_m1k7_z1k19 (Split k12 (Clear k7 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z1_z1k4 (r unit e e (r unit e l16 n)) (Split k13 (Unfold k20 (Clear k22 e z1 z1 e e q_m1k4k27_z1k29 (Split k24 (Clear k25 l18 z1 z1 e l18 q_m1k4k7_z1k4k29_z1k29 (Clear k23 l18 z1 z1 e l18 q_z1k4k27_m1k7_z1k27 (Combine true GT z1 e e o (w unit e l18 k26 (w q_m1 e e k28 (w q_z1k4 e e k30 n))) (Absurd k32)))) (Clear k25 l18 z1 z1 e l18 q_m1k4k7_z1k4k29_z1k29 (Clear k23 l18 z1 z1 e l18 q_z1k4k27_m1k7_z1k27 (Combine true GT z1 e e o (w unit e l18 k26 (w unit e e k28 (w q_m1k4 e e k30 n))) (Absurd k32))))))) (Split k20 (Unfold k22 (Unfold k26 (Clear k28 e z1 z1 e e q_z1k25_m1k33 (Split k30 (Clear k21 l18 z1 z1 e l18 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k23 l18 z1 z1 e l18 q_z1k4k27_m1k7_z1k27 (Unfold k29 (Unfold k40 (Clear k38 e z1 z1 e e q_z1k2k27_m1k27_z1k33 (Combine true GT z1 e e o (w unit e l18 k32 (w q_m1 e e k34 (w q_z1_m1k2 e e k36 (w unit e l18 k46 n)))) (Absurd k48))))))) (Unfold k29 (Unfold k36 (Split k40 (Clear k21 l18 z1 z1 e l18 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k23 l18 z1 z1 e l18 q_z1k4k27_m1k7_z1k27 (Clear k42 e z1 z1 e e q_z1k2k27_m1k27_z1k33 (Combine true GT z1 e e o (w unit e l18 k32 (w unit e e k44 (w q_m1_z1k2 e e k46 (w q_m1_m1k4 e e k48 n)))) (Absurd k50))))) (Clear k21 l18 z1 z1 e l18 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k23 l18 z1 z1 e l18 q_z1k4k27_m1k7_z1k27 (Clear k42 e z1 z1 e e q_z1k2k27_m1k27_z1k33 (Combine true GT z1 e e o (w unit e l18 k32 (w unit e e k44 (w q_m1_z1k2 e e k46 (w q_m1_m1k4 e e k48 n)))) (Absurd k50)))))))))))) (Split k22 (Unfold k24 (Clear k9 e z1 z1 e e q_z1_m1k2_z2k4 (Clear k26 e z1 z1 e e q_m1_z1k2_m2k4 (Combine false GE z1 e l30 q_m1 (r unit e l32 n) (Absurd k34))))) (Split k24 (Unfold k26 (Clear k28 e z1 z1 e e q_z1k7_m1k27_m1k29 (Split k30 (Clear k23 l18 z1 z1 e l18 q_z1k4k27_m1k7_z1k27 (Clear k25 l18 z1 z1 e l18 q_m1k4k7_z1k4k29_z1k29 (Combine true GT z1 e e o (w unit e l18 k32 (w unit e e k34 (w unit e e k36 n))) (Absurd k38)))) (Clear k23 l18 z1 z1 e l18 q_z1k4k27_m1k7_z1k27 (Clear k25 l18 z1 z1 e l18 q_m1k4k7_z1k4k29_z1k29 (Combine true GT z1 e e o (w unit e l18 k32 (w q_m1 e e k34 (w q_m1 e e k36 n))) (Absurd k38))))))) (Clear k26 e z1 z1 e e q_m1k19_z1k25 (Clear k21 l18 z1 z1 e l18 q_z1k2k7_z1k4k25_m1k7_z1k25 (Combine true GT z1 e e o (w unit e l18 k28 (w q_m1 e e k30 (w unit e e k14 n))) (Absurd k32)))))))))) (Split k17 (Unfold k16 (Clear k9 e z1 z1 e e q_z1_m1k2_z2k4 (Clear k18 e z1 z1 e e q_m1_z1k2_m2k4 (Combine false GE z1 e l20 q_m1 (r unit e l22 n) (Absurd k24))))) (Clear k5 e z1 z1 e e q_z1k7_m1k11_m1k13 (Clear k11 e z1 z1 e e q_m1k4k17_z1k13 (Unfold k15 (Unfold k24 (Clear k26 e z1 z1 e e q_z1k2k11_m1k11_z1k23 (Clear k16 e z1 z1 e e q_z1k19_m1k23 (Clear k7 e z1 z1 e e q_z1k4 (Clear k22 e z1 z1 e e q_z1k2k17_m1k17_z1k23 (Combine true GT z1 e e o (w unit e e k14 (w q_m1_z1k2 e e k18 (w q_m1_z1k2 e e k20 (w unit e e k30 (w q_z1_z1k4 e e k32 (w unit e l34 k36 n)))))) (Absurd k38))))))))))))))))).
Lemma compute_optimal_easy_law_checked : refutes compute_optimal_easy_law_laws compute_optimal_easy_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_easy_law :
  forall (a b beta : R) (C D N_p S k k_S loss loss_S : order),
  (C ~~ (N_p ** S)) -> (* cost *)
  (0 < b) -> (* domain(b) *)
  ((a + (-1)) < (2 * b)) -> (* easy-enough *)
  (S ~~ (k_S ^^ b)) -> (* in-time *)
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ b)) -> (((a + (-1)) < (2 * b)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (a + (-1))))]))) -> (((2 * b) <= (a + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (2 * b)))]))) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  (((a + (-1)) < (2 * b)) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))]))) -> (* time-and-size *)
  ((1 + b) <> 0 /\ loss ~~ (C ^^ ((1 + ((-1) * a)) / (1 + b)))).
Proof.
intros a b beta C D N_p S k k_S loss loss_S given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
pose (value_1 := (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))])).
pose (value_2 := ((C ^^ (1 + ((-1) * a))) ^^ (1 / (1 + (1 * b))))).
pose (value_3 := ((C ^^ 1) ^^ (1 / (1 + (1 * b))))).
pose (value_4 := ((C ^^ (1 * b)) ^^ (1 / (1 + (1 * b))))).
pose (value_5 := (largest (value_3 ^^ ((-1) * (a + (-1)))) [(value_3 ^^ ((-1) * (2 * b)))])).
pose (value_6 := (largest (value_3 ^^ ((-1) * (a + (-1)))) [(value_3 ^^ ((-1) * (a + (-1))))])).
generalize given_1, given_2, given_3, given_4, (given_5 value_2 value_3 value_4 value_3), (largest_spec [(N_p ^^ ((-1) * (a + (-1))))] (k_S ^^ ((-1) * (a + (-1))))), given_6, refuted, (same_refl ((C ^^ (1 + ((-1) * a))) ^^ (1 / (1 + (1 * b))))), (same_refl ((C ^^ 1) ^^ (1 / (1 + (1 * b))))), (same_refl ((C ^^ (1 * b)) ^^ (1 / (1 + (1 * b))))), (largest_spec [(value_3 ^^ ((-1) * (2 * b)))] (value_3 ^^ ((-1) * (a + (-1))))), (largest_spec [(value_3 ^^ ((-1) * (a + (-1))))] (value_3 ^^ ((-1) * (a + (-1))))).
exact_no_check (refute [a; b; beta] [C; D; N_p; S; k; k_S; loss; loss_S; value_1; value_2; value_3; value_4; value_5; value_6] compute_optimal_easy_law_laws compute_optimal_easy_law_steps compute_optimal_easy_law_checked).
Qed.

(* summable, model: summable can hold *)
Definition summable_model_best_1_laws : list law := [(Order EQ (TVar k4) (TRaised (TVar k5) (NInt z2))); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (And (Order GE (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (Order EQ (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1)))))))); (If (Number GT (NMul (NInt z2) (NInt z2)) (NAdd (NInt z2) (NInt m1))) (Order EQ (TVar k6) (TVar k7))); (And (Order GE (TVar k8) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (And (Order GE (TVar k8) (TRaised (TVar k3) (NMul (NInt m1) (NMul (NInt z2) (NInt z2))))) (Or (Order EQ (TVar k8) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (Order EQ (TVar k8) (TRaised (TVar k3) (NMul (NInt m1) (NMul (NInt z2) (NInt z2)))))))); (If (Number GE (NAdd (NInt z2) (NInt m1)) (NMul (NInt z2) (NInt z2))) (Order EQ (TVar k6) (TVar k8))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k3) (TVar k4))); (Not (Order GE (TVar k6) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))))].
Definition summable_model_best_1_steps : proof := (Unfold k17 (Unfold k2 (Clear k4 e z1 z3 e e q_m1k3_m3k13 (Split k9 (Unfold k8 (Clear k10 e z1 z1 e e q_m3 (Absurd k12))) (Unfold k7 (Unfold k12 (Clear k14 e z1 z1 e e q_z1k7_z1k15 (Clear k15 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k5 e z1 z1 e e q_z1k9_m2k11 (Clear k8 e z1 z1 e e q_z1k13_m1k15 (Clear k10 e z1 z1 e e q_z1k11_z1k15 (Combine true GT z1 e e o (w unit e e k6 (w unit e e k18 (w unit e e k20 (w unit e e k22 (w q_z3 e e k24 (w q_z2 e e k26 n)))))) (Absurd k28))))))))))))).
Lemma summable_model_best_1_checked : refutes summable_model_best_1_laws summable_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma summable_model_best_1 :
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ 2)) -> (((2 + (-1)) < (2 * 2)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (2 + (-1)))) [(N_p' ^^ ((-1) * (2 + (-1))))]))) -> (((2 * 2) <= (2 + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (2 + (-1)))) [(N_p' ^^ ((-1) * (2 * 2)))]))) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** S')) -> ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p S k_S given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (k_S ^^ ((-1) * (2 + (-1)))) [(N_p ^^ ((-1) * (2 + (-1))))])).
pose (value_2 := (largest (k_S ^^ ((-1) * (2 + (-1)))) [(N_p ^^ ((-1) * (2 * 2)))])).
generalize given_1, (largest_spec [(N_p ^^ ((-1) * (2 + (-1))))] (k_S ^^ ((-1) * (2 + (-1))))), given_2, (largest_spec [(N_p ^^ ((-1) * (2 * 2)))] (k_S ^^ ((-1) * (2 + (-1))))), given_3, given_4, refuted.
exact_no_check (refute [] [N_p; S; k_S; loss; value_1; value_2] summable_model_best_1_laws summable_model_best_1_steps summable_model_best_1_checked).
Qed.
Definition summable_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z2) (NInt z1)); (Number GT (NInt z2) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NMul (NInt z2) (NInt z2)) (NAdd (NInt z2) (NInt m1))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z2))); (Number GT (NInt z2) (NInt z1)); (If (Number GE (NAdd (NInt z2) (NInt m1)) (NMul (NInt z2) (NInt z2))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NMul (NInt z2) (NInt z2))))))); (If (Number GT (NMul (NInt z2) (NInt z2)) (NAdd (NInt z2) (NInt m1))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma summable_model_hold : all_decided summable_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem summable_model :
  exists (a b beta : R) (C D N_p S k_S loss loss_S : order),
  (
  (C ~~ (N_p ** S)) /\ (* cost *)
  (1 < a) /\ (* domain(a) *)
  (0 < b) /\ (* domain(b) *)
  (0 < beta) /\ (* domain(beta) *)
  ((a + (-1)) < (2 * b)) /\ (* easy-enough *)
  (S ~~ (k_S ^^ b)) /\ (* in-time *)
  (1 < b) /\ (* summable *)
  (((2 * b) <= (a + (-1))) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (2 * b)))]))) /\ (* time-and-noisy-size *)
  (((a + (-1)) < (2 * b)) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))]))) /\ (* time-and-size *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power loss_S < power one) (* trend(loss_S) *)
  ) /\
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ b)) -> (((a + (-1)) < (2 * b)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (a + (-1))))]))) -> (((2 * b) <= (a + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (2 * b)))]))) -> (C ~~ (N_p' ** S')) -> loss <~ loss') (* optimal *).
Proof.
exists 2, 2, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (2 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold summable_model_laws summable_model_hold).
}
exact_no_check summable_model_best_1.
Qed.

(* summable, law: loss ~ C^((1-a)/(1+b)) *)
Definition summable_law_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k6))); (Number GT (NVar k2) (NInt z0)); (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))); (Order EQ (TVar k6) (TRaised (TVar k8) (NVar k2))); (If (Order EQ (TVar k14) (TRaised (TVar k13) (NVar k2))) (If (If (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))) (Order EQ (TVar k12) (TVar k16))) (If (If (Number GE (NAdd (NVar k1) (NInt m1)) (NMul (NInt z2) (NVar k2))) (Order EQ (TVar k12) (TVar k15))) (If (Order EQ (TVar k3) (TTimes (TVar k13) (TVar k14))) (Order GE (TVar k12) (TVar k9)))))); (And (Order GE (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Or (Order EQ (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1)))))))); (If (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))) (Order EQ (TVar k9) (TVar k11))); (Not (And (Number NE (NAdd (NInt z1) (NVar k2)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k1))) (NAdd (NInt z1) (NVar k2))))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NVar k1)))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NInt z1)) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k14) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NMul (NInt z2) (NVar k2))))) (Or (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NMul (NInt z2) (NVar k2)))))))); (And (Order GE (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Or (Order EQ (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))))))].
Definition summable_law_steps : proof := (Unfold k19 (Split k2 (Unfold k4 (Clear k7 e z1 z1 e e q_z1k4 (Clear k6 e z1 z1 e e q_z1_z1k4 (Combine false GT z1 e e q_m1 (r unit e l8 (r q_m1 e l10 n)) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z1_z1k4 (Clear k8 l10 z1 z1 e l10 q_z1k2k7_z1k4k19_m1k7_z1k19 (Split k12 (Clear k7 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z1_z1k4 (r unit e e (r unit e l16 n)) (Split k13 (Unfold k20 (Clear k22 e z1 z1 e e q_m1k4k27_z1k29 (Split k24 (Clear k25 l18 z1 z1 e l18 q_m1k4k7_z1k4k29_z1k29 (Clear k23 l18 z1 z1 e l18 q_z1k4k27_m1k7_z1k27 (Combine true GT z1 e e o (w unit e l18 k26 (w q_m1 e e k28 (w q_z1k4 e e k30 n))) (Absurd k32)))) (Clear k25 l18 z1 z1 e l18 q_m1k4k7_z1k4k29_z1k29 (Clear k23 l18 z1 z1 e l18 q_z1k4k27_m1k7_z1k27 (Combine true GT z1 e e o (w unit e l18 k26 (w unit e e k28 (w q_m1k4 e e k30 n))) (Absurd k32))))))) (Split k20 (Unfold k22 (Unfold k26 (Clear k28 e z1 z1 e e q_z1k25_m1k33 (Split k30 (Clear k21 l18 z1 z1 e l18 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k23 l18 z1 z1 e l18 q_z1k4k27_m1k7_z1k27 (Unfold k29 (Unfold k40 (Clear k38 e z1 z1 e e q_z1k2k27_m1k27_z1k33 (Combine true GT z1 e e o (w unit e l18 k32 (w q_m1 e e k34 (w q_z1_m1k2 e e k36 (w unit e l18 k46 n)))) (Absurd k48))))))) (Unfold k29 (Unfold k36 (Split k40 (Clear k21 l18 z1 z1 e l18 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k23 l18 z1 z1 e l18 q_z1k4k27_m1k7_z1k27 (Clear k42 e z1 z1 e e q_z1k2k27_m1k27_z1k33 (Combine true GT z1 e e o (w unit e l18 k32 (w unit e e k44 (w q_m1_z1k2 e e k46 (w q_m1_m1k4 e e k48 n)))) (Absurd k50))))) (Clear k21 l18 z1 z1 e l18 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k23 l18 z1 z1 e l18 q_z1k4k27_m1k7_z1k27 (Clear k42 e z1 z1 e e q_z1k2k27_m1k27_z1k33 (Combine true GT z1 e e o (w unit e l18 k32 (w unit e e k44 (w q_m1_z1k2 e e k46 (w q_m1_m1k4 e e k48 n)))) (Absurd k50)))))))))))) (Split k22 (Unfold k24 (Clear k9 e z1 z1 e e q_z1_m1k2_z2k4 (Clear k26 e z1 z1 e e q_m1_z1k2_m2k4 (Combine false GE z1 e l30 q_m1 (r unit e l32 n) (Absurd k34))))) (Split k24 (Unfold k26 (Clear k28 e z1 z1 e e q_z1k7_m1k27_m1k29 (Split k30 (Clear k23 l18 z1 z1 e l18 q_z1k4k27_m1k7_z1k27 (Clear k25 l18 z1 z1 e l18 q_m1k4k7_z1k4k29_z1k29 (Combine true GT z1 e e o (w unit e l18 k32 (w unit e e k34 (w unit e e k36 n))) (Absurd k38)))) (Clear k23 l18 z1 z1 e l18 q_z1k4k27_m1k7_z1k27 (Clear k25 l18 z1 z1 e l18 q_m1k4k7_z1k4k29_z1k29 (Combine true GT z1 e e o (w unit e l18 k32 (w q_m1 e e k34 (w q_m1 e e k36 n))) (Absurd k38))))))) (Clear k26 e z1 z1 e e q_m1k19_z1k25 (Clear k21 l18 z1 z1 e l18 q_z1k2k7_z1k4k25_m1k7_z1k25 (Combine true GT z1 e e o (w unit e l18 k28 (w q_m1 e e k30 (w unit e e k14 n))) (Absurd k32)))))))))) (Split k17 (Unfold k16 (Clear k9 e z1 z1 e e q_z1_m1k2_z2k4 (Clear k18 e z1 z1 e e q_m1_z1k2_m2k4 (Combine false GE z1 e l20 q_m1 (r unit e l22 n) (Absurd k24))))) (Clear k5 e z1 z1 e e q_z1k7_m1k11_m1k13 (Clear k11 e z1 z1 e e q_m1k4k17_z1k13 (Unfold k15 (Unfold k24 (Clear k26 e z1 z1 e e q_z1k2k11_m1k11_z1k23 (Clear k16 e z1 z1 e e q_z1k19_m1k23 (Clear k7 e z1 z1 e e q_z1k4 (Clear k22 e z1 z1 e e q_z1k2k17_m1k17_z1k23 (Combine true GT z1 e e o (w unit e e k14 (w q_m1_z1k2 e e k18 (w q_m1_z1k2 e e k20 (w unit e e k30 (w q_z1_z1k4 e e k32 (w unit e l34 k36 n)))))) (Absurd k38))))))))))))))))).
Lemma summable_law_checked : refutes summable_law_laws summable_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem summable_law :
  forall (a b beta : R) (C D N_p S k k_S loss loss_S : order),
  (C ~~ (N_p ** S)) -> (* cost *)
  (0 < b) -> (* domain(b) *)
  ((a + (-1)) < (2 * b)) -> (* easy-enough *)
  (S ~~ (k_S ^^ b)) -> (* in-time *)
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ b)) -> (((a + (-1)) < (2 * b)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (a + (-1))))]))) -> (((2 * b) <= (a + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (2 * b)))]))) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  (((a + (-1)) < (2 * b)) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))]))) -> (* time-and-size *)
  ((1 + b) <> 0 /\ loss ~~ (C ^^ ((1 + ((-1) * a)) / (1 + b)))).
Proof.
intros a b beta C D N_p S k k_S loss loss_S given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
pose (value_1 := (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))])).
pose (value_2 := ((C ^^ (1 + ((-1) * a))) ^^ (1 / (1 + (1 * b))))).
pose (value_3 := ((C ^^ 1) ^^ (1 / (1 + (1 * b))))).
pose (value_4 := ((C ^^ (1 * b)) ^^ (1 / (1 + (1 * b))))).
pose (value_5 := (largest (value_3 ^^ ((-1) * (a + (-1)))) [(value_3 ^^ ((-1) * (2 * b)))])).
pose (value_6 := (largest (value_3 ^^ ((-1) * (a + (-1)))) [(value_3 ^^ ((-1) * (a + (-1))))])).
generalize given_1, given_2, given_3, given_4, (given_5 value_2 value_3 value_4 value_3), (largest_spec [(N_p ^^ ((-1) * (a + (-1))))] (k_S ^^ ((-1) * (a + (-1))))), given_6, refuted, (same_refl ((C ^^ (1 + ((-1) * a))) ^^ (1 / (1 + (1 * b))))), (same_refl ((C ^^ 1) ^^ (1 / (1 + (1 * b))))), (same_refl ((C ^^ (1 * b)) ^^ (1 / (1 + (1 * b))))), (largest_spec [(value_3 ^^ ((-1) * (2 * b)))] (value_3 ^^ ((-1) * (a + (-1))))), (largest_spec [(value_3 ^^ ((-1) * (a + (-1))))] (value_3 ^^ ((-1) * (a + (-1))))).
exact_no_check (refute [a; b; beta] [C; D; N_p; S; k; k_S; loss; loss_S; value_1; value_2; value_3; value_4; value_5; value_6] summable_law_laws summable_law_steps summable_law_checked).
Qed.

(* against-kaplan, core: cost, easy-enough, in-time, kaplan, optimal, summable, time-and-size, trend(loss) cannot hold together *)
Definition against_kaplan_core_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k6))); (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))); (Order EQ (TVar k6) (TRaised (TVar k8) (NVar k2))); (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NInt z73) (NInt z100)))); (If (Order EQ (TVar k14) (TRaised (TVar k13) (NVar k2))) (If (If (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))) (Order EQ (TVar k12) (TVar k16))) (If (If (Number GE (NAdd (NVar k1) (NInt m1)) (NMul (NInt z2) (NVar k2))) (Order EQ (TVar k12) (TVar k15))) (If (Order EQ (TVar k3) (TTimes (TVar k13) (TVar k14))) (Order GE (TVar k12) (TVar k9)))))); (Number GT (NVar k2) (NInt z1)); (And (Order GE (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Or (Order EQ (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1)))))))); (If (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))) (Order EQ (TVar k9) (TVar k11))); (Power GT TOne (TVar k9)); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NVar k1)))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NInt z1)) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k14) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NMul (NInt z2) (NVar k2))))) (Or (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NMul (NInt z2) (NVar k2)))))))); (And (Order GE (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Or (Order EQ (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))))))].
Definition against_kaplan_core_steps : proof := (Split k19 (Unfold k2 (Clear k7 e z1 z1 e e q_z1_m1k2_z2k4 (Clear k4 e z1 z1 e e q_m1_z1k2_m2k4 (Combine false GE z1 e l6 q_m1 (r unit e l8 n) (Absurd k10))))) (Clear k15 e z1 z1 e e q_m1_z1k4 (Combine false GT z1 e e q_z1_z1k4 (r q_z2 e e (r unit e l4 n)) (Split k13 (Unfold k8 (Clear k10 e z1 z1 e e q_m1k4k27_z1k29 (Split k12 (Clear k27 l6 z1 z1 e l6 q_m1k4k7_z1k4k29_z1k29 (Clear k25 l6 z1 z1 e l6 q_z1k4k27_m1k7_z1k27 (Combine true GT z1 e e o (w unit e l6 k14 (w q_m1 e e k16 (w q_z1k4 e e k18 n))) (Absurd k20)))) (Clear k27 l6 z1 z1 e l6 q_m1k4k7_z1k4k29_z1k29 (Clear k25 l6 z1 z1 e l6 q_z1k4k27_m1k7_z1k27 (Combine true GT z1 e e o (w unit e l6 k14 (w unit e e k16 (w q_m1k4 e e k18 n))) (Absurd k20))))))) (Split k8 (Unfold k10 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k25_m1k33 (Split k18 (Clear k23 l6 z1 z1 e l6 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k25 l6 z1 z1 e l6 q_z1k4k27_m1k7_z1k27 (Unfold k31 (Unfold k28 (Clear k26 e z1 z1 e e q_z1k2k27_m1k27_z1k33 (Combine true GT z1 e e o (w unit e l6 k20 (w q_m1 e e k22 (w q_z1_m1k2 e e k24 (w unit e l6 k34 n)))) (Absurd k36))))))) (Unfold k31 (Unfold k24 (Split k28 (Clear k23 l6 z1 z1 e l6 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k25 l6 z1 z1 e l6 q_z1k4k27_m1k7_z1k27 (Clear k30 e z1 z1 e e q_z1k2k27_m1k27_z1k33 (Combine true GT z1 e e o (w unit e l6 k20 (w unit e e k32 (w q_m1_z1k2 e e k34 (w q_m1_m1k4 e e k36 n)))) (Absurd k38))))) (Clear k23 l6 z1 z1 e l6 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k25 l6 z1 z1 e l6 q_z1k4k27_m1k7_z1k27 (Clear k30 e z1 z1 e e q_z1k2k27_m1k27_z1k33 (Combine true GT z1 e e o (w unit e l6 k20 (w unit e e k32 (w q_m1_z1k2 e e k34 (w q_m1_m1k4 e e k36 n)))) (Absurd k38)))))))))))) (Split k10 (Unfold k12 (Clear k7 e z1 z1 e e q_z1_m1k2_z2k4 (Clear k14 e z1 z1 e e q_m1_z1k2_m2k4 (Combine false GE z1 e l18 q_m1 (r unit e l20 n) (Absurd k22))))) (Split k12 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k7_m1k27_m1k29 (Split k18 (Clear k25 l6 z1 z1 e l6 q_z1k4k27_m1k7_z1k27 (Clear k27 l6 z1 z1 e l6 q_m1k4k7_z1k4k29_z1k29 (Combine true GT z1 e e o (w unit e l6 k20 (w unit e e k22 (w unit e e k24 n))) (Absurd k26)))) (Clear k25 l6 z1 z1 e l6 q_z1k4k27_m1k7_z1k27 (Clear k27 l6 z1 z1 e l6 q_m1k4k7_z1k4k29_z1k29 (Combine true GT z1 e e o (w unit e l6 k20 (w q_m1 e e k22 (w q_m1 e e k24 n))) (Absurd k26))))))) (Combine false GT z1 e e q_m27_z73k4 (r q_z23 e l6 (r q_z50 e l4 n)) (Combine false GT z2 e e q_z1k4 (r unit e l6 (r unit e l4 n)) (Clear k21 e z1 z1 e e q_m1k19 (Clear k14 e z1 z1 e e q_m1k19_z1k25 (Clear k23 l6 z1 z1 e l6 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k5 e z1 z1 e e q_z1k7_m1k11_m1k13 (Clear k9 e z1 z1 e e q_m1k4k17_z1k13 (Clear k11 e z1 z100 e e q_m73k7_z100k11 (Unfold k17 (Unfold k34 (Clear k32 e z1 z1 e e q_z1k2k17_m1k17_z1k23 (Clear k2 e z1 z1 e e q_z1k19_m1k23 (Combine false GT z1 e e o (r unit e l16_20 (r q_z27 e l6_22 (r q_m27 e l24 (r q_m100_z100k2 e l26 (r q_m100_z100k2 e l28 (r q_m1_z1k2 e l30 (r q_z100 e l18_40 (r q_z100k4 e l42 n)))))))) (Absurd k44))))))))))))))))))))).
Lemma against_kaplan_core_checked : refutes against_kaplan_core_laws against_kaplan_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_kaplan_core :
  forall (a b beta : R) (C D N_p S k k_S loss loss_S : order),
  (C ~~ (N_p ** S)) -> (* cost *)
  ((a + (-1)) < (2 * b)) -> (* easy-enough *)
  (S ~~ (k_S ^^ b)) -> (* in-time *)
  (N_p ~~ (C ^^ (73 / 100))) -> (* kaplan *)
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ b)) -> (((a + (-1)) < (2 * b)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (a + (-1))))]))) -> (((2 * b) <= (a + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (2 * b)))]))) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  (1 < b) -> (* summable *)
  (((a + (-1)) < (2 * b)) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))]))) -> (* time-and-size *)
  (power loss < power one) -> (* trend(loss) *)
  False.
Proof.
intros a b beta C D N_p S k k_S loss loss_S given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
pose (value_1 := (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))])).
pose (value_2 := ((C ^^ (1 + ((-1) * a))) ^^ (1 / (1 + (1 * b))))).
pose (value_3 := ((C ^^ 1) ^^ (1 / (1 + (1 * b))))).
pose (value_4 := ((C ^^ (1 * b)) ^^ (1 / (1 + (1 * b))))).
pose (value_5 := (largest (value_3 ^^ ((-1) * (a + (-1)))) [(value_3 ^^ ((-1) * (2 * b)))])).
pose (value_6 := (largest (value_3 ^^ ((-1) * (a + (-1)))) [(value_3 ^^ ((-1) * (a + (-1))))])).
generalize given_1, given_2, given_3, given_4, (given_5 value_2 value_3 value_4 value_3), given_6, (largest_spec [(N_p ^^ ((-1) * (a + (-1))))] (k_S ^^ ((-1) * (a + (-1))))), given_7, given_8, (same_refl ((C ^^ (1 + ((-1) * a))) ^^ (1 / (1 + (1 * b))))), (same_refl ((C ^^ 1) ^^ (1 / (1 + (1 * b))))), (same_refl ((C ^^ (1 * b)) ^^ (1 / (1 + (1 * b))))), (largest_spec [(value_3 ^^ ((-1) * (2 * b)))] (value_3 ^^ ((-1) * (a + (-1))))), (largest_spec [(value_3 ^^ ((-1) * (a + (-1))))] (value_3 ^^ ((-1) * (a + (-1))))).
exact_no_check (refute [a; b; beta] [C; D; N_p; S; k; k_S; loss; loss_S; value_1; value_2; value_3; value_4; value_5; value_6] against_kaplan_core_laws against_kaplan_core_steps against_kaplan_core_checked).
Qed.

(* against-kaplan, model: against-kaplan can hold but for its trends *)
Definition against_kaplan_model_best_1_laws : list law := [(Order EQ (TVar k4) (TRaised (TVar k5) (NInt z2))); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (And (Order GE (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (Order EQ (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1)))))))); (If (Number GT (NMul (NInt z2) (NInt z2)) (NAdd (NInt z2) (NInt m1))) (Order EQ (TVar k6) (TVar k7))); (And (Order GE (TVar k8) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (And (Order GE (TVar k8) (TRaised (TVar k3) (NMul (NInt m1) (NMul (NInt z2) (NInt z2))))) (Or (Order EQ (TVar k8) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (Order EQ (TVar k8) (TRaised (TVar k3) (NMul (NInt m1) (NMul (NInt z2) (NInt z2)))))))); (If (Number GE (NAdd (NInt z2) (NInt m1)) (NMul (NInt z2) (NInt z2))) (Order EQ (TVar k6) (TVar k8))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k3) (TVar k4))); (Not (Order GE (TVar k6) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))))].
Definition against_kaplan_model_best_1_steps : proof := (Unfold k17 (Unfold k2 (Clear k4 e z1 z1 e e q_m1k13 (Split k9 (Unfold k8 (Clear k10 e z1 z1 e e q_m3 (Absurd k12))) (Unfold k7 (Unfold k12 (Clear k14 e z1 z1 e e q_z1k7_z1k15 (Clear k15 e z1 z1 e e q_m1k7_m1k9 (Clear k5 e z1 z1 e e q_z1k9_m2k11 (Clear k8 e z1 z1 e e q_z1k13_m1k15 (Clear k10 e z1 z1 e e q_z1k11_z1k15 (Combine true GT z1 e e o (w q_z3 e e k6 (w unit e e k18 (w unit e e k20 (w unit e e k22 (w q_z3 e e k24 (w q_z2 e e k26 n)))))) (Absurd k28))))))))))))).
Lemma against_kaplan_model_best_1_checked : refutes against_kaplan_model_best_1_laws against_kaplan_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma against_kaplan_model_best_1 :
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ 2)) -> (((2 + (-1)) < (2 * 2)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (2 + (-1)))) [(N_p' ^^ ((-1) * (2 + (-1))))]))) -> (((2 * 2) <= (2 + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (2 + (-1)))) [(N_p' ^^ ((-1) * (2 * 2)))]))) -> (((scale ^^ 0) ** (log_scale ^^ 0)) ~~ (N_p' ** S')) -> ((scale ^^ 0) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p S k_S given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (k_S ^^ ((-1) * (2 + (-1)))) [(N_p ^^ ((-1) * (2 + (-1))))])).
pose (value_2 := (largest (k_S ^^ ((-1) * (2 + (-1)))) [(N_p ^^ ((-1) * (2 * 2)))])).
generalize given_1, (largest_spec [(N_p ^^ ((-1) * (2 + (-1))))] (k_S ^^ ((-1) * (2 + (-1))))), given_2, (largest_spec [(N_p ^^ ((-1) * (2 * 2)))] (k_S ^^ ((-1) * (2 + (-1))))), given_3, given_4, refuted.
exact_no_check (refute [] [N_p; S; k_S; loss; value_1; value_2] against_kaplan_model_best_1_laws against_kaplan_model_best_1_steps against_kaplan_model_best_1_checked).
Qed.
Definition against_kaplan_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z2) (NInt z1)); (Number GT (NInt z2) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NMul (NInt z2) (NInt z2)) (NAdd (NInt z2) (NInt m1))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z2))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z73) (NInt z100)))); (Number GT (NInt z2) (NInt z1)); (If (Number GE (NAdd (NInt z2) (NInt m1)) (NMul (NInt z2) (NInt z2))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1)))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NMul (NInt z2) (NInt z2))))))); (If (Number GT (NMul (NInt z2) (NInt z2)) (NAdd (NInt z2) (NInt m1))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1)))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1)))))))].
Lemma against_kaplan_model_hold : all_decided against_kaplan_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_kaplan_model :
  exists (a b beta : R) (C N_p S k_S loss : order),
  (
  (C ~~ (N_p ** S)) /\ (* cost *)
  (1 < a) /\ (* domain(a) *)
  (0 < b) /\ (* domain(b) *)
  (0 < beta) /\ (* domain(beta) *)
  ((a + (-1)) < (2 * b)) /\ (* easy-enough *)
  (S ~~ (k_S ^^ b)) /\ (* in-time *)
  (N_p ~~ (C ^^ (73 / 100))) /\ (* kaplan *)
  (1 < b) /\ (* summable *)
  (((2 * b) <= (a + (-1))) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (2 * b)))]))) /\ (* time-and-noisy-size *)
  (((a + (-1)) < (2 * b)) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))]))) (* time-and-size *)
  ) /\
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ b)) -> (((a + (-1)) < (2 * b)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (a + (-1))))]))) -> (((2 * b) <= (a + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (2 * b)))]))) -> (C ~~ (N_p' ** S')) -> loss <~ loss') (* optimal *).
Proof.
exists 2, 2, 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold against_kaplan_model_laws against_kaplan_model_hold).
}
exact_no_check against_kaplan_model_best_1.
Qed.

(* against-equal, core: cost, easy-enough, equal, in-time, optimal, summable, time-and-size, trend(loss) cannot hold together *)
Definition against_equal_core_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k6))); (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))); (Order EQ (TVar k6) (TVar k5)); (Order EQ (TVar k6) (TRaised (TVar k8) (NVar k2))); (If (Order EQ (TVar k14) (TRaised (TVar k13) (NVar k2))) (If (If (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))) (Order EQ (TVar k12) (TVar k16))) (If (If (Number GE (NAdd (NVar k1) (NInt m1)) (NMul (NInt z2) (NVar k2))) (Order EQ (TVar k12) (TVar k15))) (If (Order EQ (TVar k3) (TTimes (TVar k13) (TVar k14))) (Order GE (TVar k12) (TVar k9)))))); (Number GT (NVar k2) (NInt z1)); (And (Order GE (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Or (Order EQ (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1)))))))); (If (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))) (Order EQ (TVar k9) (TVar k11))); (Power GT TOne (TVar k9)); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NVar k1)))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NInt z1)) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k14) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NMul (NInt z2) (NVar k2))))) (Or (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NMul (NInt z2) (NVar k2)))))))); (And (Order GE (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Or (Order EQ (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))))))].
Definition against_equal_core_steps : proof := (Split k19 (Unfold k2 (Clear k7 e z1 z1 e e q_z1_m1k2_z2k4 (Clear k4 e z1 z1 e e q_m1_z1k2_m2k4 (Combine false GE z1 e l6 q_m1 (r unit e l8 n) (Absurd k10))))) (Clear k15 e z1 z1 e e q_m1_z1k4 (Combine false GT z1 e e q_z1_z1k4 (r q_z2 e e (r unit e l4 n)) (Split k13 (Unfold k8 (Clear k10 e z1 z1 e e q_m1k4k27_z1k29 (Split k12 (Clear k27 l6 z1 z1 e l6 q_m1k4k7_z1k4k29_z1k29 (Clear k25 l6 z1 z1 e l6 q_z1k4k27_m1k7_z1k27 (Combine true GT z1 e e o (w unit e l6 k14 (w q_m1 e e k16 (w q_z1k4 e e k18 n))) (Absurd k20)))) (Clear k27 l6 z1 z1 e l6 q_m1k4k7_z1k4k29_z1k29 (Clear k25 l6 z1 z1 e l6 q_z1k4k27_m1k7_z1k27 (Combine true GT z1 e e o (w unit e l6 k14 (w unit e e k16 (w q_m1k4 e e k18 n))) (Absurd k20))))))) (Split k8 (Unfold k10 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k25_m1k33 (Split k18 (Clear k23 l6 z1 z1 e l6 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k25 l6 z1 z1 e l6 q_z1k4k27_m1k7_z1k27 (Unfold k31 (Unfold k28 (Clear k26 e z1 z1 e e q_z1k2k27_m1k27_z1k33 (Combine true GT z1 e e o (w unit e l6 k20 (w q_m1 e e k22 (w q_z1_m1k2 e e k24 (w unit e l6 k34 n)))) (Absurd k36))))))) (Unfold k31 (Unfold k24 (Split k28 (Clear k23 l6 z1 z1 e l6 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k25 l6 z1 z1 e l6 q_z1k4k27_m1k7_z1k27 (Clear k30 e z1 z1 e e q_z1k2k27_m1k27_z1k33 (Combine true GT z1 e e o (w unit e l6 k20 (w unit e e k32 (w q_m1_z1k2 e e k34 (w q_m1_m1k4 e e k36 n)))) (Absurd k38))))) (Clear k23 l6 z1 z1 e l6 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k25 l6 z1 z1 e l6 q_z1k4k27_m1k7_z1k27 (Clear k30 e z1 z1 e e q_z1k2k27_m1k27_z1k33 (Combine true GT z1 e e o (w unit e l6 k20 (w unit e e k32 (w q_m1_z1k2 e e k34 (w q_m1_m1k4 e e k36 n)))) (Absurd k38)))))))))))) (Split k10 (Unfold k12 (Clear k7 e z1 z1 e e q_z1_m1k2_z2k4 (Clear k14 e z1 z1 e e q_m1_z1k2_m2k4 (Combine false GE z1 e l18 q_m1 (r unit e l20 n) (Absurd k22))))) (Split k12 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k7_m1k27_m1k29 (Split k18 (Clear k25 l6 z1 z1 e l6 q_z1k4k27_m1k7_z1k27 (Clear k27 l6 z1 z1 e l6 q_m1k4k7_z1k4k29_z1k29 (Combine true GT z1 e e o (w unit e l6 k20 (w unit e e k22 (w unit e e k24 n))) (Absurd k26)))) (Clear k25 l6 z1 z1 e l6 q_z1k4k27_m1k7_z1k27 (Clear k27 l6 z1 z1 e l6 q_m1k4k7_z1k4k29_z1k29 (Combine true GT z1 e e o (w unit e l6 k20 (w q_m1 e e k22 (w q_m1 e e k24 n))) (Absurd k26))))))) (Combine false GT z2 e e q_z1k4 (r unit e l6 (r unit e l4 n)) (Clear k21 e z1 z1 e e q_m1k19 (Clear k14 e z1 z1 e e q_m1k19_z1k25 (Clear k23 l6 z1 z1 e l6 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k5 e z1 z1 e e q_z1k7_m1k11_m1k13 (Clear k11 e z1 z1 e e q_m1k4k17_z1k13 (Clear k9 e z1 z1 e e q_m1k11_z1k13 (Unfold k17 (Unfold k32 (Clear k30 e z1 z1 e e q_z1k2k17_m1k17_z1k23 (Clear k2 e z1 z1 e e q_z1k19_m1k23 (Combine false GT z1 e e o (r unit e l4_18 (r unit e l6_20 (r q_m1 e l22 (r q_m1_z1k2 e l24 (r q_m2_z2k2 e l26 (r q_z1_m1k2 e l28 (r q_z2 e l16_38 (r q_z2k4 e l40 n)))))))) (Absurd k42)))))))))))))))))))).
Lemma against_equal_core_checked : refutes against_equal_core_laws against_equal_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_equal_core :
  forall (a b beta : R) (C D N_p S k k_S loss loss_S : order),
  (C ~~ (N_p ** S)) -> (* cost *)
  ((a + (-1)) < (2 * b)) -> (* easy-enough *)
  (S ~~ N_p) -> (* equal *)
  (S ~~ (k_S ^^ b)) -> (* in-time *)
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ b)) -> (((a + (-1)) < (2 * b)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (a + (-1))))]))) -> (((2 * b) <= (a + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (2 * b)))]))) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  (1 < b) -> (* summable *)
  (((a + (-1)) < (2 * b)) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))]))) -> (* time-and-size *)
  (power loss < power one) -> (* trend(loss) *)
  False.
Proof.
intros a b beta C D N_p S k k_S loss loss_S given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
pose (value_1 := (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))])).
pose (value_2 := ((C ^^ (1 + ((-1) * a))) ^^ (1 / (1 + (1 * b))))).
pose (value_3 := ((C ^^ 1) ^^ (1 / (1 + (1 * b))))).
pose (value_4 := ((C ^^ (1 * b)) ^^ (1 / (1 + (1 * b))))).
pose (value_5 := (largest (value_3 ^^ ((-1) * (a + (-1)))) [(value_3 ^^ ((-1) * (2 * b)))])).
pose (value_6 := (largest (value_3 ^^ ((-1) * (a + (-1)))) [(value_3 ^^ ((-1) * (a + (-1))))])).
generalize given_1, given_2, given_3, given_4, (given_5 value_2 value_3 value_4 value_3), given_6, (largest_spec [(N_p ^^ ((-1) * (a + (-1))))] (k_S ^^ ((-1) * (a + (-1))))), given_7, given_8, (same_refl ((C ^^ (1 + ((-1) * a))) ^^ (1 / (1 + (1 * b))))), (same_refl ((C ^^ 1) ^^ (1 / (1 + (1 * b))))), (same_refl ((C ^^ (1 * b)) ^^ (1 / (1 + (1 * b))))), (largest_spec [(value_3 ^^ ((-1) * (2 * b)))] (value_3 ^^ ((-1) * (a + (-1))))), (largest_spec [(value_3 ^^ ((-1) * (a + (-1))))] (value_3 ^^ ((-1) * (a + (-1))))).
exact_no_check (refute [a; b; beta] [C; D; N_p; S; k; k_S; loss; loss_S; value_1; value_2; value_3; value_4; value_5; value_6] against_equal_core_laws against_equal_core_steps against_equal_core_checked).
Qed.

(* against-equal, model: against-equal can hold but for its trends *)
Definition against_equal_model_best_1_laws : list law := [(Order EQ (TVar k4) (TRaised (TVar k5) (NInt z2))); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (And (Order GE (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (Order EQ (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1)))))))); (If (Number GT (NMul (NInt z2) (NInt z2)) (NAdd (NInt z2) (NInt m1))) (Order EQ (TVar k6) (TVar k7))); (And (Order GE (TVar k8) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (And (Order GE (TVar k8) (TRaised (TVar k3) (NMul (NInt m1) (NMul (NInt z2) (NInt z2))))) (Or (Order EQ (TVar k8) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1))))) (Order EQ (TVar k8) (TRaised (TVar k3) (NMul (NInt m1) (NMul (NInt z2) (NInt z2)))))))); (If (Number GE (NAdd (NInt z2) (NInt m1)) (NMul (NInt z2) (NInt z2))) (Order EQ (TVar k6) (TVar k8))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k3) (TVar k4))); (Not (Order GE (TVar k6) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))))].
Definition against_equal_model_best_1_steps : proof := (Unfold k17 (Unfold k2 (Clear k4 e z1 z1 e e q_m1k13 (Split k9 (Unfold k8 (Clear k10 e z1 z1 e e q_m3 (Absurd k12))) (Unfold k7 (Unfold k12 (Clear k14 e z1 z1 e e q_z1k7_z1k15 (Clear k15 e z1 z1 e e q_m1k7_m1k9 (Clear k5 e z1 z1 e e q_z1k9_m2k11 (Clear k8 e z1 z1 e e q_z1k13_m1k15 (Clear k10 e z1 z1 e e q_z1k11_z1k15 (Combine true GT z1 e e o (w q_z3 e e k6 (w unit e e k18 (w unit e e k20 (w unit e e k22 (w q_z3 e e k24 (w q_z2 e e k26 n)))))) (Absurd k28))))))))))))).
Lemma against_equal_model_best_1_checked : refutes against_equal_model_best_1_laws against_equal_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma against_equal_model_best_1 :
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ 2)) -> (((2 + (-1)) < (2 * 2)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (2 + (-1)))) [(N_p' ^^ ((-1) * (2 + (-1))))]))) -> (((2 * 2) <= (2 + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (2 + (-1)))) [(N_p' ^^ ((-1) * (2 * 2)))]))) -> (((scale ^^ 0) ** (log_scale ^^ 0)) ~~ (N_p' ** S')) -> ((scale ^^ 0) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p S k_S given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (k_S ^^ ((-1) * (2 + (-1)))) [(N_p ^^ ((-1) * (2 + (-1))))])).
pose (value_2 := (largest (k_S ^^ ((-1) * (2 + (-1)))) [(N_p ^^ ((-1) * (2 * 2)))])).
generalize given_1, (largest_spec [(N_p ^^ ((-1) * (2 + (-1))))] (k_S ^^ ((-1) * (2 + (-1))))), given_2, (largest_spec [(N_p ^^ ((-1) * (2 * 2)))] (k_S ^^ ((-1) * (2 + (-1))))), given_3, given_4, refuted.
exact_no_check (refute [] [N_p; S; k_S; loss; value_1; value_2] against_equal_model_best_1_laws against_equal_model_best_1_steps against_equal_model_best_1_checked).
Qed.
Definition against_equal_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z2) (NInt z1)); (Number GT (NInt z2) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NMul (NInt z2) (NInt z2)) (NAdd (NInt z2) (NInt m1))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z2))); (Number GT (NInt z2) (NInt z1)); (If (Number GE (NAdd (NInt z2) (NInt m1)) (NMul (NInt z2) (NInt z2))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1)))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NMul (NInt z2) (NInt z2))))))); (If (Number GT (NMul (NInt z2) (NInt z2)) (NAdd (NInt z2) (NInt m1))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1)))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z2) (NInt m1)))))))].
Lemma against_equal_model_hold : all_decided against_equal_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_equal_model :
  exists (a b beta : R) (C N_p S k_S loss : order),
  (
  (C ~~ (N_p ** S)) /\ (* cost *)
  (1 < a) /\ (* domain(a) *)
  (0 < b) /\ (* domain(b) *)
  (0 < beta) /\ (* domain(beta) *)
  ((a + (-1)) < (2 * b)) /\ (* easy-enough *)
  (S ~~ N_p) /\ (* equal *)
  (S ~~ (k_S ^^ b)) /\ (* in-time *)
  (1 < b) /\ (* summable *)
  (((2 * b) <= (a + (-1))) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (2 * b)))]))) /\ (* time-and-noisy-size *)
  (((a + (-1)) < (2 * b)) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))]))) (* time-and-size *)
  ) /\
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ b)) -> (((a + (-1)) < (2 * b)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (a + (-1))))]))) -> (((2 * b) <= (a + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (2 * b)))]))) -> (C ~~ (N_p' ** S')) -> loss <~ loss') (* optimal *).
Proof.
exists 2, 2, 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold against_equal_model_laws against_equal_model_hold).
}
exact_no_check against_equal_model_best_1.
Qed.

(* kaplan, model: kaplan can hold *)
Definition kaplan_model_best_1_laws : list law := [(Order EQ (TVar k4) (TRaised (TVar k5) (NDiv (NInt z27) (NInt z73)))); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NDiv (NInt z3) (NInt z2)) (NInt m1))))) (And (Order GE (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NAdd (NDiv (NInt z3) (NInt z2)) (NInt m1))))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NDiv (NInt z3) (NInt z2)) (NInt m1))))) (Order EQ (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NAdd (NDiv (NInt z3) (NInt z2)) (NInt m1)))))))); (If (Number GT (NMul (NInt z2) (NDiv (NInt z27) (NInt z73))) (NAdd (NDiv (NInt z3) (NInt z2)) (NInt m1))) (Order EQ (TVar k6) (TVar k7))); (And (Order GE (TVar k8) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NDiv (NInt z3) (NInt z2)) (NInt m1))))) (And (Order GE (TVar k8) (TRaised (TVar k3) (NMul (NInt m1) (NMul (NInt z2) (NDiv (NInt z27) (NInt z73)))))) (Or (Order EQ (TVar k8) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NDiv (NInt z3) (NInt z2)) (NInt m1))))) (Order EQ (TVar k8) (TRaised (TVar k3) (NMul (NInt m1) (NMul (NInt z2) (NDiv (NInt z27) (NInt z73))))))))); (If (Number GE (NAdd (NDiv (NInt z3) (NInt z2)) (NInt m1)) (NMul (NInt z2) (NDiv (NInt z27) (NInt z73)))) (Order EQ (TVar k6) (TVar k8))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k3) (TVar k4))); (Not (Order GE (TVar k6) (TTimes (TRaised (TVar k1) (NDiv (NInt m73) (NInt z200))) (TRaised (TVar k2) (NInt z0)))))].
Definition kaplan_model_best_1_steps : proof := (Unfold k17 (Unfold k2 (Clear k4 e z1 z200 e e q_m73k3_m200k13 (Split k9 (Unfold k8 (Clear k10 e z1 z146 e e q_m35 (Absurd k12))) (Unfold k7 (Unfold k12 (Clear k14 e z1 z2 e e q_z1k7_z2k15 (Clear k15 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k5 e z1 z73 e e q_z73k9_m27k11 (Clear k8 e z1 z1 e e q_z1k13_m1k15 (Clear k10 e z1 z2 e e q_z1k11_z2k15 (Combine true GT z1 e e o (w unit e e k6 (w q_z73 e e k18 (w q_z73 e e k20 (w unit e e k22 (w q_z200 e e k24 (w q_z27 e e k26 n)))))) (Absurd k28))))))))))))).
Lemma kaplan_model_best_1_checked : refutes kaplan_model_best_1_laws kaplan_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma kaplan_model_best_1 :
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ (27 / 73))) -> ((((3 / 2) + (-1)) < (2 * (27 / 73))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * ((3 / 2) + (-1)))) [(N_p' ^^ ((-1) * ((3 / 2) + (-1))))]))) -> (((2 * (27 / 73)) <= ((3 / 2) + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * ((3 / 2) + (-1)))) [(N_p' ^^ ((-1) * (2 * (27 / 73))))]))) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** S')) -> ((scale ^^ ((-73) / 200)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p S k_S given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (k_S ^^ ((-1) * ((3 / 2) + (-1)))) [(N_p ^^ ((-1) * ((3 / 2) + (-1))))])).
pose (value_2 := (largest (k_S ^^ ((-1) * ((3 / 2) + (-1)))) [(N_p ^^ ((-1) * (2 * (27 / 73))))])).
generalize given_1, (largest_spec [(N_p ^^ ((-1) * ((3 / 2) + (-1))))] (k_S ^^ ((-1) * ((3 / 2) + (-1))))), given_2, (largest_spec [(N_p ^^ ((-1) * (2 * (27 / 73))))] (k_S ^^ ((-1) * ((3 / 2) + (-1))))), given_3, given_4, refuted.
exact_no_check (refute [] [N_p; S; k_S; loss; value_1; value_2] kaplan_model_best_1_laws kaplan_model_best_1_steps kaplan_model_best_1_checked).
Qed.
Definition kaplan_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z73) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z27) (NInt z100))) (TRaised (TVar k2) (NInt z0))))); (Number GT (NDiv (NInt z3) (NInt z2)) (NInt z1)); (Number GT (NDiv (NInt z27) (NInt z73)) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NMul (NInt z2) (NDiv (NInt z27) (NInt z73))) (NAdd (NDiv (NInt z3) (NInt z2)) (NInt m1))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z27) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z73) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z27) (NInt z73)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z73) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z73) (NInt z100)))); (If (Number GE (NAdd (NDiv (NInt z3) (NInt z2)) (NInt m1)) (NMul (NInt z2) (NDiv (NInt z27) (NInt z73)))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m73) (NInt z200))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z73) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NDiv (NInt z3) (NInt z2)) (NInt m1)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z73) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NMul (NInt z2) (NDiv (NInt z27) (NInt z73)))))))); (If (Number GT (NMul (NInt z2) (NDiv (NInt z27) (NInt z73))) (NAdd (NDiv (NInt z3) (NInt z2)) (NInt m1))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m73) (NInt z200))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z73) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NDiv (NInt z3) (NInt z2)) (NInt m1)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z73) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NDiv (NInt z3) (NInt z2)) (NInt m1))))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z73) (NInt z100))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z27) (NInt z100))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m73) (NInt z200))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma kaplan_model_hold : all_decided kaplan_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem kaplan_model :
  exists (a b beta : R) (C D N_p S k_S loss loss_S : order),
  (
  (C ~~ (N_p ** S)) /\ (* cost *)
  (1 < a) /\ (* domain(a) *)
  (0 < b) /\ (* domain(b) *)
  (0 < beta) /\ (* domain(beta) *)
  ((a + (-1)) < (2 * b)) /\ (* easy-enough *)
  (S ~~ (k_S ^^ b)) /\ (* in-time *)
  (N_p ~~ (C ^^ (73 / 100))) /\ (* kaplan *)
  (((2 * b) <= (a + (-1))) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (2 * b)))]))) /\ (* time-and-noisy-size *)
  (((a + (-1)) < (2 * b)) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))]))) /\ (* time-and-size *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power loss_S < power one) (* trend(loss_S) *)
  ) /\
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ b)) -> (((a + (-1)) < (2 * b)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (a + (-1))))]))) -> (((2 * b) <= (a + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (2 * b)))]))) -> (C ~~ (N_p' ** S')) -> loss <~ loss') (* optimal *).
Proof.
exists (3 / 2), (27 / 73), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (73 / 100)) ** (log_scale ^^ 0)), ((scale ^^ (27 / 100)) ** (log_scale ^^ 0)), ((scale ^^ (73 / 100)) ** (log_scale ^^ 0)), ((scale ^^ ((-73) / 200)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold kaplan_model_laws kaplan_model_hold).
}
exact_no_check kaplan_model_best_1.
Qed.

(* kaplan, claim: 0.36 < b < 0.37 *)
Definition kaplan_claim_slow_spectrum_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k6))); (Number GT (NVar k2) (NInt z0)); (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))); (Order EQ (TVar k6) (TRaised (TVar k8) (NVar k2))); (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NInt z73) (NInt z100)))); (If (Order EQ (TVar k14) (TRaised (TVar k13) (NVar k2))) (If (If (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))) (Order EQ (TVar k12) (TVar k16))) (If (If (Number GE (NAdd (NVar k1) (NInt m1)) (NMul (NInt z2) (NVar k2))) (Order EQ (TVar k12) (TVar k15))) (If (Order EQ (TVar k3) (TTimes (TVar k13) (TVar k14))) (Order GE (TVar k12) (TVar k9)))))); (And (Order GE (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Or (Order EQ (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1)))))))); (If (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))) (Order EQ (TVar k9) (TVar k11))); (Power GT TOne (TVar k9)); (Not (And (Number GT (NVar k2) (NDiv (NInt z9) (NInt z25))) (Number GT (NDiv (NInt z37) (NInt z100)) (NVar k2)))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NVar k1)))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NInt z1)) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k14) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NMul (NInt z2) (NVar k2))))) (Or (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NMul (NInt z2) (NVar k2)))))))); (And (Order GE (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Or (Order EQ (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))))))].
Definition kaplan_claim_slow_spectrum_steps : proof := (Unfold k23 (Split k19 (Unfold k4 (Clear k9 e z1 z1 e e q_z1_m1k2_z2k4 (Clear k6 e z1 z1 e e q_m1_z1k2_m2k4 (Combine false GE z1 e l8 q_m1 (r unit e l10 n) (Absurd k12))))) (Clear k7 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z1_z1k4 (r unit e e (r unit e l6 n)) (Split k15 (Unfold k10 (Clear k12 e z1 z1 e e q_m1k4k27_z1k29 (Split k14 (Clear k29 l8 z1 z1 e l8 q_m1k4k7_z1k4k29_z1k29 (Clear k27 l8 z1 z1 e l8 q_z1k4k27_m1k7_z1k27 (Combine true GT z1 e e o (w unit e l8 k16 (w q_m1 e e k18 (w q_z1k4 e e k20 n))) (Absurd k22)))) (Clear k29 l8 z1 z1 e l8 q_m1k4k7_z1k4k29_z1k29 (Clear k27 l8 z1 z1 e l8 q_z1k4k27_m1k7_z1k27 (Combine true GT z1 e e o (w unit e l8 k16 (w unit e e k18 (w q_m1k4 e e k20 n))) (Absurd k22))))))) (Split k10 (Unfold k12 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k25_m1k33 (Split k20 (Clear k25 l8 z1 z1 e l8 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k27 l8 z1 z1 e l8 q_z1k4k27_m1k7_z1k27 (Unfold k33 (Unfold k30 (Clear k28 e z1 z1 e e q_z1k2k27_m1k27_z1k33 (Combine true GT z1 e e o (w unit e l8 k22 (w q_m1 e e k24 (w q_z1_m1k2 e e k26 (w unit e l8 k36 n)))) (Absurd k38))))))) (Unfold k33 (Unfold k26 (Split k30 (Clear k25 l8 z1 z1 e l8 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k27 l8 z1 z1 e l8 q_z1k4k27_m1k7_z1k27 (Clear k32 e z1 z1 e e q_z1k2k27_m1k27_z1k33 (Combine true GT z1 e e o (w unit e l8 k22 (w unit e e k34 (w q_m1_z1k2 e e k36 (w q_m1_m1k4 e e k38 n)))) (Absurd k40))))) (Clear k25 l8 z1 z1 e l8 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k27 l8 z1 z1 e l8 q_z1k4k27_m1k7_z1k27 (Clear k32 e z1 z1 e e q_z1k2k27_m1k27_z1k33 (Combine true GT z1 e e o (w unit e l8 k22 (w unit e e k34 (w q_m1_z1k2 e e k36 (w q_m1_m1k4 e e k38 n)))) (Absurd k40)))))))))))) (Split k12 (Unfold k14 (Clear k9 e z1 z1 e e q_z1_m1k2_z2k4 (Clear k16 e z1 z1 e e q_m1_z1k2_m2k4 (Combine false GE z1 e l20 q_m1 (r unit e l22 n) (Absurd k24))))) (Split k14 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k7_m1k27_m1k29 (Split k20 (Clear k27 l8 z1 z1 e l8 q_z1k4k27_m1k7_z1k27 (Clear k29 l8 z1 z1 e l8 q_m1k4k7_z1k4k29_z1k29 (Combine true GT z1 e e o (w unit e l8 k22 (w unit e e k24 (w unit e e k26 n))) (Absurd k28)))) (Clear k27 l8 z1 z1 e l8 q_z1k4k27_m1k7_z1k27 (Clear k29 l8 z1 z1 e l8 q_m1k4k7_z1k4k29_z1k29 (Combine true GT z1 e e o (w unit e l8 k22 (w q_m1 e e k24 (w q_m1 e e k26 n))) (Absurd k28))))))) (Signs q_m27_z73k4 (Clear k21 e z1 z1 e e q_m1k19 (Clear k16 e z1 z1 e e q_m1k19_z1k25 (Clear k25 l8 z1 z1 e l8 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k5 e z1 z1 e e q_z1k7_m1k11_m1k13 (Clear k11 e z1 z1 e e q_m1k4k17_z1k13 (Clear k13 e z1 z100 e e q_m73k7_z100k11 (Unfold k17 (Unfold k34 (Clear k32 e z1 z1 e e q_z1k2k17_m1k17_z1k23 (Clear k4 e z1 z1 e e q_z1k19_m1k23 (Combine false GT z1 e e o (r unit e l18_20 (r q_z27 e l8_22 (r q_m27 e l24 (r q_m100_z100k2 e l26 (r q_m100_z100k2 e l28 (r q_m1_z1k2 e l30 (r q_z100 e l6_40 (r q_z100k4 e l42 n)))))))) (Absurd k44)))))))))))) (Split k2 (Unfold k20 (Clear k22 e z1 z25 e e q_z9_m25k4 (Combine false GE z1 e e q_m18 (r q_z73 e l24 (r q_z25 e l18 n)) (Absurd k26)))) (Unfold k22 (Clear k24 e z1 z100 e e q_m37_z100k4 (Combine false GE z1 e e q_m1 (r q_z73 e l26 (r q_m100 e l18 n)) (Absurd k28))))) (Clear k21 e z1 z1 e e q_m1k19 (Clear k16 e z1 z1 e e q_m1k19_z1k25 (Clear k25 l8 z1 z1 e l8 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k13 e z1 z100 e e q_m73k7_z100k11 (Unfold k17 (Unfold k30 (Clear k32 e z1 z1 e e q_z1k2k11_m1k11_z1k23 (Clear k4 e z1 z1 e e q_z1k19_m1k23 (Combine false GT z1 e e o (r unit e l18_20 (r q_z73 e l8_22 (r q_m73 e l24 (r q_z1_m1k2 e l26 (r q_z100 e l36 (r q_z100 e l38 n)))))) (Absurd k40))))))))))))))))))).
Lemma kaplan_claim_slow_spectrum_checked : refutes kaplan_claim_slow_spectrum_laws kaplan_claim_slow_spectrum_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem kaplan_claim_slow_spectrum :
  forall (a b beta : R) (C D N_p S k k_S loss loss_S : order),
  (C ~~ (N_p ** S)) -> (* cost *)
  (0 < b) -> (* domain(b) *)
  ((a + (-1)) < (2 * b)) -> (* easy-enough *)
  (S ~~ (k_S ^^ b)) -> (* in-time *)
  (N_p ~~ (C ^^ (73 / 100))) -> (* kaplan *)
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ b)) -> (((a + (-1)) < (2 * b)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (a + (-1))))]))) -> (((2 * b) <= (a + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (2 * b)))]))) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  (((a + (-1)) < (2 * b)) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))]))) -> (* time-and-size *)
  (power loss < power one) -> (* trend(loss) *)
  (((9 / 25) < b) /\ (b < (37 / 100))).
Proof.
intros a b beta C D N_p S k k_S loss loss_S given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
apply NNPP; intros refuted.
pose (value_1 := (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))])).
pose (value_2 := ((C ^^ (1 + ((-1) * a))) ^^ (1 / (1 + (1 * b))))).
pose (value_3 := ((C ^^ 1) ^^ (1 / (1 + (1 * b))))).
pose (value_4 := ((C ^^ (1 * b)) ^^ (1 / (1 + (1 * b))))).
pose (value_5 := (largest (value_3 ^^ ((-1) * (a + (-1)))) [(value_3 ^^ ((-1) * (2 * b)))])).
pose (value_6 := (largest (value_3 ^^ ((-1) * (a + (-1)))) [(value_3 ^^ ((-1) * (a + (-1))))])).
generalize given_1, given_2, given_3, given_4, given_5, (given_6 value_2 value_3 value_4 value_3), (largest_spec [(N_p ^^ ((-1) * (a + (-1))))] (k_S ^^ ((-1) * (a + (-1))))), given_7, given_8, refuted, (same_refl ((C ^^ (1 + ((-1) * a))) ^^ (1 / (1 + (1 * b))))), (same_refl ((C ^^ 1) ^^ (1 / (1 + (1 * b))))), (same_refl ((C ^^ (1 * b)) ^^ (1 / (1 + (1 * b))))), (largest_spec [(value_3 ^^ ((-1) * (2 * b)))] (value_3 ^^ ((-1) * (a + (-1))))), (largest_spec [(value_3 ^^ ((-1) * (a + (-1))))] (value_3 ^^ ((-1) * (a + (-1))))).
exact_no_check (refute [a; b; beta] [C; D; N_p; S; k; k_S; loss; loss_S; value_1; value_2; value_3; value_4; value_5; value_6] kaplan_claim_slow_spectrum_laws kaplan_claim_slow_spectrum_steps kaplan_claim_slow_spectrum_checked).
Qed.

(* kaplan, law: loss ~ C^(-73*(a-1)/100) *)
Definition kaplan_law_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k6))); (Number GT (NVar k2) (NInt z0)); (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))); (Order EQ (TVar k6) (TRaised (TVar k8) (NVar k2))); (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NInt z73) (NInt z100)))); (If (Order EQ (TVar k14) (TRaised (TVar k13) (NVar k2))) (If (If (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))) (Order EQ (TVar k12) (TVar k16))) (If (If (Number GE (NAdd (NVar k1) (NInt m1)) (NMul (NInt z2) (NVar k2))) (Order EQ (TVar k12) (TVar k15))) (If (Order EQ (TVar k3) (TTimes (TVar k13) (TVar k14))) (Order GE (TVar k12) (TVar k9)))))); (And (Order GE (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Or (Order EQ (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1)))))))); (If (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))) (Order EQ (TVar k9) (TVar k11))); (Not (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NMul (NInt m73) (NAdd (NVar k1) (NInt m1))) (NInt z100))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NVar k1)))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NInt z1)) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k14) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NMul (NInt z2) (NVar k2))))) (Or (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NMul (NInt z2) (NVar k2)))))))); (And (Order GE (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Or (Order EQ (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k16) (TRaised (TVar k13) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))))))].
Definition kaplan_law_steps : proof := (Unfold k21 (Unfold k2 (Clear k4 e z1 z100 e e q_z73k2k7_m73k7_z100k19 (Split k6 (Split k19 (Unfold k10 (Clear k9 e z1 z1 e e q_z1_m1k2_z2k4 (Clear k12 e z1 z1 e e q_m1_z1k2_m2k4 (Combine false GE z1 e l14 q_m1 (r unit e l16 n) (Absurd k18))))) (Clear k7 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z1_z1k4 (r unit e e (r unit e l12 n)) (Split k15 (Unfold k16 (Clear k18 e z1 z1 e e q_m1k4k27_z1k29 (Split k20 (Clear k27 l14 z1 z1 e l14 q_m1k4k7_z1k4k29_z1k29 (Clear k25 l14 z1 z1 e l14 q_z1k4k27_m1k7_z1k27 (Combine true GT z1 e e o (w unit e l14 k22 (w q_m1 e e k24 (w q_z1k4 e e k26 n))) (Absurd k28)))) (Clear k27 l14 z1 z1 e l14 q_m1k4k7_z1k4k29_z1k29 (Clear k25 l14 z1 z1 e l14 q_z1k4k27_m1k7_z1k27 (Combine true GT z1 e e o (w unit e l14 k22 (w unit e e k24 (w q_m1k4 e e k26 n))) (Absurd k28))))))) (Split k16 (Unfold k18 (Unfold k22 (Clear k24 e z1 z1 e e q_z1k25_m1k33 (Split k26 (Clear k23 l14 z1 z1 e l14 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k25 l14 z1 z1 e l14 q_z1k4k27_m1k7_z1k27 (Unfold k31 (Unfold k36 (Clear k34 e z1 z1 e e q_z1k2k27_m1k27_z1k33 (Combine true GT z1 e e o (w unit e l14 k28 (w q_m1 e e k30 (w q_z1_m1k2 e e k32 (w unit e l14 k42 n)))) (Absurd k44))))))) (Unfold k31 (Unfold k32 (Split k36 (Clear k23 l14 z1 z1 e l14 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k25 l14 z1 z1 e l14 q_z1k4k27_m1k7_z1k27 (Clear k38 e z1 z1 e e q_z1k2k27_m1k27_z1k33 (Combine true GT z1 e e o (w unit e l14 k28 (w unit e e k40 (w q_m1_z1k2 e e k42 (w q_m1_m1k4 e e k44 n)))) (Absurd k46))))) (Clear k23 l14 z1 z1 e l14 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k25 l14 z1 z1 e l14 q_z1k4k27_m1k7_z1k27 (Clear k38 e z1 z1 e e q_z1k2k27_m1k27_z1k33 (Combine true GT z1 e e o (w unit e l14 k28 (w unit e e k40 (w q_m1_z1k2 e e k42 (w q_m1_m1k4 e e k44 n)))) (Absurd k46)))))))))))) (Split k18 (Unfold k20 (Clear k9 e z1 z1 e e q_z1_m1k2_z2k4 (Clear k22 e z1 z1 e e q_m1_z1k2_m2k4 (Combine false GE z1 e l26 q_m1 (r unit e l28 n) (Absurd k30))))) (Split k20 (Unfold k22 (Clear k24 e z1 z1 e e q_z1k7_m1k27_m1k29 (Split k26 (Clear k25 l14 z1 z1 e l14 q_z1k4k27_m1k7_z1k27 (Clear k27 l14 z1 z1 e l14 q_m1k4k7_z1k4k29_z1k29 (Combine true GT z1 e e o (w unit e l14 k28 (w unit e e k30 (w unit e e k32 n))) (Absurd k34)))) (Clear k25 l14 z1 z1 e l14 q_z1k4k27_m1k7_z1k27 (Clear k27 l14 z1 z1 e l14 q_m1k4k7_z1k4k29_z1k29 (Combine true GT z1 e e o (w unit e l14 k28 (w q_m1 e e k30 (w q_m1 e e k32 n))) (Absurd k34))))))) (Clear k22 e z1 z1 e e q_m1k19_z1k25 (Clear k23 l14 z1 z1 e l14 q_z1k2k7_z1k4k25_m1k7_z1k25 (Clear k5 e z1 z1 e e q_z1k7_m1k11_m1k13 (Clear k11 e z1 z1 e e q_m1k4k17_z1k13 (Clear k13 e z1 z100 e e q_m73k7_z100k11 (Unfold k17 (Unfold k36 (Clear k34 e z1 z1 e e q_z1k2k17_m1k17_z1k23 (Clear k10 e z1 z1 e e q_z1k19_m1k23 (Combine true GT z100 e e o (w q_z100 e l14 k24 (w q_m100 e e k26 (w unit e e k8 (w q_m100_z100k2 e e k28 (w q_m100_z100k2 e e k30 (w q_m1_z1k2 e e k32 (w q_z100 e l12 k42 (w q_z100k4 e e k44 n)))))))) (Absurd k46)))))))))))))))))) (Split k19 (Unfold k10 (Clear k9 e z1 z1 e e q_z1_m1k2_z2k4 (Clear k12 e z1 z1 e e q_m1_z1k2_m2k4 (Combine false GE z1 e l14 q_m1 (r unit e l16 n) (Absurd k18))))) (Clear k13 e z1 z100 e e q_m73k7_z100k11 (Unfold k17 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k2k11_m1k11_z1k23 (Clear k10 e z1 z1 e e q_z1k19_m1k23 (Combine true GT z100 e e o (w unit e e k8 (w q_z1_m1k2 e e k12 (w q_z100 e e k22 (w q_z100 e e k24 n)))) (Absurd k26)))))))))))).
Lemma kaplan_law_checked : refutes kaplan_law_laws kaplan_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem kaplan_law :
  forall (a b beta : R) (C D N_p S k k_S loss loss_S : order),
  (C ~~ (N_p ** S)) -> (* cost *)
  (0 < b) -> (* domain(b) *)
  ((a + (-1)) < (2 * b)) -> (* easy-enough *)
  (S ~~ (k_S ^^ b)) -> (* in-time *)
  (N_p ~~ (C ^^ (73 / 100))) -> (* kaplan *)
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ b)) -> (((a + (-1)) < (2 * b)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (a + (-1))))]))) -> (((2 * b) <= (a + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (2 * b)))]))) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  (((a + (-1)) < (2 * b)) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))]))) -> (* time-and-size *)
  (loss ~~ (C ^^ (((-73) * (a + (-1))) / 100))).
Proof.
intros a b beta C D N_p S k k_S loss loss_S given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
pose (value_1 := (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))])).
pose (value_2 := ((C ^^ (1 + ((-1) * a))) ^^ (1 / (1 + (1 * b))))).
pose (value_3 := ((C ^^ 1) ^^ (1 / (1 + (1 * b))))).
pose (value_4 := ((C ^^ (1 * b)) ^^ (1 / (1 + (1 * b))))).
pose (value_5 := (largest (value_3 ^^ ((-1) * (a + (-1)))) [(value_3 ^^ ((-1) * (2 * b)))])).
pose (value_6 := (largest (value_3 ^^ ((-1) * (a + (-1)))) [(value_3 ^^ ((-1) * (a + (-1))))])).
generalize given_1, given_2, given_3, given_4, given_5, (given_6 value_2 value_3 value_4 value_3), (largest_spec [(N_p ^^ ((-1) * (a + (-1))))] (k_S ^^ ((-1) * (a + (-1))))), given_7, refuted, (same_refl ((C ^^ (1 + ((-1) * a))) ^^ (1 / (1 + (1 * b))))), (same_refl ((C ^^ 1) ^^ (1 / (1 + (1 * b))))), (same_refl ((C ^^ (1 * b)) ^^ (1 / (1 + (1 * b))))), (largest_spec [(value_3 ^^ ((-1) * (2 * b)))] (value_3 ^^ ((-1) * (a + (-1))))), (largest_spec [(value_3 ^^ ((-1) * (a + (-1))))] (value_3 ^^ ((-1) * (a + (-1))))).
exact_no_check (refute [a; b; beta] [C; D; N_p; S; k; k_S; loss; loss_S; value_1; value_2; value_3; value_4; value_5; value_6] kaplan_law_laws kaplan_law_steps kaplan_law_checked).
Qed.

(* feature-learning, model: feature-learning can hold *)
Definition feature_learning_model_laws : list law := [(Number GT (NInt z2) (NInt z1)); (Number GT (NInt z1) (NInt z0)); (Number GT (NDiv (NInt z1) (NInt z2)) (NInt z0)); (And (Number GT (NDiv (NInt z1) (NInt z2)) (NInt z0)) (Number GT (NInt z1) (NDiv (NInt z1) (NInt z2)))); (If (Number GT (NInt z1) (NDiv (NInt z1) (NInt z2))) (And (Number NE (NAdd (NInt z1) (NDiv (NInt z1) (NInt z2))) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NDiv (NMul (NInt m2) (NDiv (NInt z1) (NInt z2))) (NAdd (NInt z1) (NDiv (NInt z1) (NInt z2)))))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma feature_learning_model_hold : all_decided feature_learning_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem feature_learning_model :
  exists (a b beta : R) (C D N_p S loss loss_S : order),
  (1 < a) /\ (* domain(a) *)
  (0 < b) /\ (* domain(b) *)
  (0 < beta) /\ (* domain(beta) *)
  ((0 < beta) /\ (beta < 1)) /\ (* hard-task *)
  ((beta < 1) -> ((1 + beta) <> 0 /\ loss_S ~~ (S ^^ (((-2) * beta) / (1 + beta))))) /\ (* learned-features *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power loss_S < power one) (* trend(loss_S) *).
Proof.
exists 2, 1, (1 / 2), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (3 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold feature_learning_model_laws feature_learning_model_hold).
Qed.

(* feature-learning, claim: loss_S << S^-beta *)
Definition feature_learning_claim_learned_faster_laws : list law := [(And (Number GT (NVar k3) (NInt z0)) (Number GT (NInt z1) (NVar k3))); (If (Number GT (NInt z1) (NVar k3)) (And (Number NE (NAdd (NInt z1) (NVar k3)) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NMul (NInt m2) (NVar k3)) (NAdd (NInt z1) (NVar k3))))))); (Power GT (TVar k6) TOne); (Not (Order GT (TRaised (TVar k6) (NMul (NInt m1) (NVar k3))) (TVar k10)))].
Definition feature_learning_claim_learned_faster_steps : proof := (Unfold k11 (Unfold k5 (Unfold k2 (Split k7 (Unfold k10 (Clear k6 e z1 z1 e e q_z1_m1k6 (Clear k12 e z1 z1 e e q_m1_z1k6 (Combine false GE z1 e l14 q_m1 (r unit e l16 n) (Absurd k18))))) (Unfold k10 (Clear k9 e z1 z1 e e q_z1k13 (Clear k4 e z1 z1 e e q_z1k6 (Clear k6 e z1 z1 e e q_z1_m1k6 (Clear k12 e z1 z1 e e q_z1_z1k6 (Clear k14 l22 z1 z1 e l22 q_z2k6k13_z1k6k21_z1k21 (Clear k8 e z1 z1 e e q_z1k6k13_z1k21 (Combine false GT z1 e e o (r unit e l16_18_20 (r q_m1 e l24 (r unit e l26 (r unit e l18_26 n)))) (Absurd k28))))))))))))).
Lemma feature_learning_claim_learned_faster_checked : refutes feature_learning_claim_learned_faster_laws feature_learning_claim_learned_faster_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem feature_learning_claim_learned_faster :
  forall (a b beta : R) (C D N_p S k k_S loss loss_S : order),
  ((0 < beta) /\ (beta < 1)) -> (* hard-task *)
  ((beta < 1) -> ((1 + beta) <> 0 /\ loss_S ~~ (S ^^ (((-2) * beta) / (1 + beta))))) -> (* learned-features *)
  (power one < power S) -> (* trend(S) *)
  (loss_S << (S ^^ ((-1) * beta))).
Proof.
intros a b beta C D N_p S k k_S loss loss_S given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [a; b; beta] [C; D; N_p; S; k; k_S; loss; loss_S] feature_learning_claim_learned_faster_laws feature_learning_claim_learned_faster_steps feature_learning_claim_learned_faster_checked).
Qed.

(* feature-learning, claim: loss_S >> S^(-2*beta) *)
Definition feature_learning_claim_less_than_double_laws : list law := [(And (Number GT (NVar k3) (NInt z0)) (Number GT (NInt z1) (NVar k3))); (If (Number GT (NInt z1) (NVar k3)) (And (Number NE (NAdd (NInt z1) (NVar k3)) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NMul (NInt m2) (NVar k3)) (NAdd (NInt z1) (NVar k3))))))); (Power GT (TVar k6) TOne); (Not (Order GT (TVar k10) (TRaised (TVar k6) (NMul (NInt m2) (NVar k3)))))].
Definition feature_learning_claim_less_than_double_steps : proof := (Unfold k11 (Unfold k5 (Unfold k2 (Split k7 (Unfold k10 (Clear k6 e z1 z1 e e q_z1_m1k6 (Clear k12 e z1 z1 e e q_m1_z1k6 (Combine false GE z1 e l14 q_m1 (r unit e l16 n) (Absurd k18))))) (Unfold k10 (Clear k9 e z1 z1 e e q_z1k13 (Clear k4 e z1 z1 e e q_z1k6 (Clear k12 e z1 z1 e e q_z1_z1k6 (Clear k14 l20 z1 z1 e l20 q_z2k6k13_z1k6k21_z1k21 (Clear k8 e z1 z1 e e q_m2k6k13_m1k21 (Combine false GT z1 e e o (r q_z2 e l16_18_18 (r unit e l22 (r unit e l24 (r unit e l18_24 n)))) (Absurd k26)))))))))))).
Lemma feature_learning_claim_less_than_double_checked : refutes feature_learning_claim_less_than_double_laws feature_learning_claim_less_than_double_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem feature_learning_claim_less_than_double :
  forall (a b beta : R) (C D N_p S k k_S loss loss_S : order),
  ((0 < beta) /\ (beta < 1)) -> (* hard-task *)
  ((beta < 1) -> ((1 + beta) <> 0 /\ loss_S ~~ (S ^^ (((-2) * beta) / (1 + beta))))) -> (* learned-features *)
  (power one < power S) -> (* trend(S) *)
  ((S ^^ ((-2) * beta)) << loss_S).
Proof.
intros a b beta C D N_p S k k_S loss loss_S given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [a; b; beta] [C; D; N_p; S; k; k_S; loss; loss_S] feature_learning_claim_less_than_double_laws feature_learning_claim_less_than_double_steps feature_learning_claim_less_than_double_checked).
Qed.

(* feature-learning, law: loss << C^(0) ignoring logs *)
Definition feature_learning_law_laws : list law := [(Power GT TOne (TVar k9)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k9)))].
Definition feature_learning_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k19 (Clear k4 e z1 z1 e e q_z1k19 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma feature_learning_law_checked : refutes feature_learning_law_laws feature_learning_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem feature_learning_law :
  forall (a b beta : R) (C D N_p S k k_S loss loss_S : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros a b beta C D N_p S k k_S loss loss_S given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [a; b; beta] [C; D; N_p; S; k; k_S; loss; loss_S] feature_learning_law_laws feature_learning_law_steps feature_learning_law_checked).
Qed.

(* compute-optimal, claim: loss ~ C^(-min(a-1,2*b)*(a-1)/(b*min(a-1,2*b)+a-1)) *)
Definition compute_optimal_claim_best_loss_laws : list law := [(Number GT (NVar k1) (NInt z1)); (Number GT (NVar k2) (NInt z0)); (Power GT TOne (TVar k9)); (If (Number GE (NAdd (NInt z1) (NMul (NInt z2) (NVar k2))) (NVar k1)) (And (Number NE (NAdd (NInt z1) (NVar k2)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k1))) (NAdd (NInt z1) (NVar k2))))))); (If (Number GT (NVar k1) (NAdd (NInt z1) (NMul (NInt z2) (NVar k2)))) (And (Number NE (NAdd (NAdd (NVar k1) (NInt m1)) (NMul (NInt z2) (NPow (NVar k2) 2))) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m2) (NVar k2)) (NAdd (NVar k1) (NInt m1))) (NAdd (NAdd (NVar k1) (NInt m1)) (NMul (NInt z2) (NPow (NVar k2) 2)))))))); (And (Number GE (NAdd (NVar k1) (NInt m1)) (NVar k4)) (And (Number GE (NMul (NInt z2) (NVar k2)) (NVar k4)) (Or (Number EQ (NVar k4) (NAdd (NVar k1) (NInt m1))) (Number EQ (NVar k4) (NMul (NInt z2) (NVar k2)))))); (And (Number GE (NAdd (NVar k1) (NInt m1)) (NVar k5)) (And (Number GE (NMul (NInt z2) (NVar k2)) (NVar k5)) (Or (Number EQ (NVar k5) (NAdd (NVar k1) (NInt m1))) (Number EQ (NVar k5) (NMul (NInt z2) (NVar k2)))))); (Not (And (Number NE (NAdd (NAdd (NMul (NVar k2) (NVar k5)) (NVar k1)) (NInt m1)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k4)) (NAdd (NVar k1) (NInt m1))) (NAdd (NAdd (NMul (NVar k2) (NVar k5)) (NVar k1)) (NInt m1)))))))].
Definition compute_optimal_claim_best_loss_steps : proof := (Unfold k19 (Split k13 (Unfold k4 (Split k11 (Unfold k8 (Clear k10 e z1 z1 e e q_m1_z1k2_m2k4 (Clear k6 e z1 z1 e e q_z1_m1k2_z2k4 (Combine false GE z1 e l12 q_m1 (r unit e l14 n) (Absurd k16))))) (Unfold k8 (Split k2 (Unfold k14 (Clear k7 e z1 z1 e e q_z1k4 (Clear k5 e z1 z1 e e q_m1_z1k2 (Clear k16 e z1 z1 e e q_m1_z1k2_z1k4k10 (Combine false GT z1 e l18 q_m1k10 (r unit e l20 (r q_m1 e l22 n)) (Unfold k17 (Unfold k28 (Split k32 (Clear k34 e z1 z1 e e q_z1_m1k2_z1k10 (Combine false GT z1 e l24 q_m1 (r unit e l18_24 (r unit e l36 (r unit e l22 n))) (Absurd k38))) (Clear k34 e z1 z1 e e q_m2k4_z1k10 (Combine false GT z1 e l18 q_m2 (r unit e l24 (r unit e l36 n)) (Absurd k38))))))))))) (Unfold k16 (Clear k14 e z1 z1 e e q_m1_z1k2_z1k4k10 (Clear k18 l20 z1 z1 e l20 q_z1k2k7k8_z1k2k19_z1k4k10k19_m1k7k8_m1k19 (Split k22 (Signs q_z1_m1k2_z1k4k8_m1k4k10_z1k8 (Unfold k17 (Unfold k30 (Split k34 (Unfold k15 (Unfold k40 (Clear k38 e z1 z1 e e q_m1_z1k2_m1k8 (Clear k36 e z1 z1 e e q_z1_m1k2_z1k10 (Clear k7 e z1 z1 e e q_z1k4 (Combine false GT z1 e e o (r unit e l46 (r unit e l26 (r q_z1k4 e l48 (r unit e l50_46 n)))) (Absurd k52))))))) (Unfold k15 (Unfold k40 (Clear k38 e z1 z1 e e q_m1_z1k2_m1k8 (Clear k36 e z1 z1 e e q_m2k4_z1k10 (Clear k5 e z1 z1 e e q_m1_z1k2 (Clear k6 e z1 z1 e e q_z1_m1k2_z2k4 (Combine false GT z1 e e o (r q_z2 e l46 (r q_z2 e l26 (r q_z2k4 e l48 (r unit e l50_52 (r unit e l50_46 (r unit e l52_52 (r unit e l52_46 n))))))) (Absurd k54))))))))))) (Clear k10 e z1 z1 e e q_z1_z1k4 (Clear k12 l28 z1 z1 e l28 q_z1k2k7_z1k4k19_m1k7_z1k19 (Combine true GT z1 e e o (w unit e e k24 (r q_z1k19 e l26 (w q_m1k8 e e k30 n))) (Absurd k32)))) (Clear k9 e z1 z1 e e q_m1k19 (Clear k10 e z1 z1 e e q_z1_z1k4 (Clear k12 l30 z1 z1 e l30 q_z1k2k7_z1k4k19_m1k7_z1k19 (Combine false GT z1 e e o (r unit e l26_28 (r unit e l24 (r q_m1k8 e l32 n))) (Absurd k34)))))) (Unfold k15 (Unfold k28 (Split k32 (Unfold k17 (Unfold k38 (Split k42 (Clear k34 e z1 z1 e e q_z1_m1k2_z1k8 (Clear k44 e z1 z1 e e q_z1_m1k2_z1k10 (Clear k10 e z1 z1 e e q_z1_z1k4 (Clear k12 l50 z1 z1 e l50 q_z1k2k7_z1k4k19_m1k7_z1k19 (Combine true GT z1 e e o (w unit e e k24 (r q_z1k2k7_m1k7 e l46 (r q_z1k4k19 e l48 (w q_m1_z1k2 e e k52 n)))) (Absurd k54)))))) (Signs q_m1_z1k2_m2k4 (Clear k6 e z1 z1 e e q_z1_m1k2_z2k4 (Combine false GE z1 e l46 q_m1 (r unit e l48 n) (Absurd k50))) (Clear k34 e z1 z1 e e q_z1_m1k2_z1k8 (Clear k44 e z1 z1 e e q_m2k4_z1k10 (Clear k10 e z1 z1 e e q_z1_z1k4 (Clear k12 l52 z1 z1 e l52 q_z1k2k7_z1k4k19_m1k7_z1k19 (Combine true GT z1 e e o (w unit e e k24 (r q_z1k2k7_m1k7 e l48 (r q_z1k4k19 e l50 (r q_z1k19 e l46 (r q_z1k2k7_m1k7 e l46 (w q_z2k4 e e k54 n)))))) (Absurd k56)))))) (Clear k36 e z1 z1 e e q_m1_z1k2_m1k10 (Clear k44 e z1 z1 e e q_m2k4_z1k10 (Combine false GE z1 e l46 q_m1 (r unit e l48 (r unit e l50 n)) (Absurd k52)))))))) (Signs q_m1_z1k2_m2k4 (Clear k6 e z1 z1 e e q_z1_m1k2_z2k4 (Combine false GE z1 e l36 q_m1 (r unit e l38 n) (Absurd k40))) (Unfold k17 (Unfold k40 (Split k44 (Clear k34 e z1 z1 e e q_m2k4_z1k8 (Clear k46 e z1 z1 e e q_z1_m1k2_z1k10 (Clear k10 e z1 z1 e e q_z1_z1k4 (Clear k12 l52 z1 z1 e l52 q_z1k2k7_z1k4k19_m1k7_z1k19 (Combine true GT z1 e e o (w unit e e k24 (r q_z1k2k7_m1k7 e l48 (r q_z1k4k19_z1k19 e l36 (r q_z1k4k19 e l50 (w q_z2k4 e e k54 n))))) (Absurd k56)))))) (Clear k34 e z1 z1 e e q_m2k4_z1k8 (Clear k46 e z1 z1 e e q_m2k4_z1k10 (Clear k10 e z1 z1 e e q_z1_z1k4 (Clear k12 l52 z1 z1 e l52 q_z1k2k7_z1k4k19_m1k7_z1k19 (Combine true GT z1 e e o (w unit e e k24 (r q_z1k2k7_m1k7 e l48 (r q_z1k19 e l36 (r q_z1k4k19 e l50 (w q_z2k4 e e k54 n))))) (Absurd k56))))))))) (Clear k26 e z1 z1 e e q_m1_z1k2_m1k8 (Clear k34 e z1 z1 e e q_m2k4_z1k8 (Combine false GE z1 e l36 q_m1 (r unit e l38 (r unit e l40 n)) (Absurd k42)))))))))))))))) (Unfold k4 (Split k2 (Unfold k10 (Clear k7 e z1 z1 e e q_z1k4 (Clear k5 e z1 z1 e e q_m1_z1k2 (Clear k12 e z1 z1 e e q_m1_z1k2_z1k4k10 (Combine false GT z1 e l14 q_m1k10 (r unit e l16 (r q_m1 e l18 n)) (Unfold k17 (Unfold k24 (Split k28 (Clear k30 e z1 z1 e e q_z1_m1k2_z1k10 (Combine false GT z1 e l20 q_m1 (r unit e l14_20 (r unit e l32 (r unit e l18 n))) (Absurd k34))) (Clear k6 e z1 z1 e e q_m1_z1k2_z2k4k4 (Clear k30 e z1 z1 e e q_m2k4_z1k10 (Combine false GT z1 e e o (r unit l32 e (r q_z1_m1k2_m4k4k4_z1k4k10 e l18 (r q_z2k4_m1k10 e l14_14_34 n))) (Absurd k36)))))))))))) (Unfold k12 (Clear k10 e z1 z1 e e q_m1_z1k2_z1k4k10 (Clear k14 l16 z1 z1 e l16 q_z1k2k7k8_z1k2k19_z1k4k10k19_m1k7k8_m1k19 (Split k18 (Signs q_m2k2k4_z1k2k8_z2k4_z2k4k4k8_m2k4k4k10_m1k8 (Unfold k17 (Unfold k26 (Split k30 (Unfold k15 (Unfold k36 (Split k40 (Clear k5 e z1 z1 e e q_m1_z1k2 (Clear k32 e z1 z1 e e q_z1_m1k2_z1k10 (Clear k42 e z1 z1 e e q_z1_m1k2_z1k8 (Combine false GT z1 e l44 q_m1_z1k2_m2k4 (r unit e l22 (r q_z2k4k4 e l46 (r q_z1_m1k2_m2k4k4 e l48 n))) (Clear k38 e z1 z1 e e q_z2k4_m1k8 (Combine false GE z1 e l50 q_m1 (r unit e l52 (r unit e l48 n)) (Absurd k54))))))) (Clear k7 e z1 z1 e e q_z1k4 (Clear k34 e z1 z1 e e q_m1_z1k2_m1k8 (Clear k42 e z1 z1 e e q_m2k4_z1k8 (Clear k32 e z1 z1 e e q_z1_m1k2_z1k10 (Combine false GT z1 e e o (r q_z2 e l44_44_46 (r q_z2 e l44_44_48 (r unit e l22 (r q_z2k4k4 e l50 (r q_z1_m1k2_m2k4k4 e l48 n))))) (Absurd k52))))))))) (Clear k32 e z1 z1 e e q_m2k4_z1k10 (Clear k5 e z1 z1 e e q_m1_z1k2 (Unfold k15 (Unfold k40 (Clear k42 e z1 z1 e e q_z2k4_m1k8 (Clear k7 e z1 z1 e e q_z1k4 (Combine false GT z1 e e o (r unit e l22 (r q_z2k4k4 e l34 (r unit e l36_46 (r q_z2 e l48_48_46 n)))) (Absurd k50))))))))))) (Clear k7 e z1 z1 e e q_z1k4 (Clear k6 e z1 z1 e e q_m1_z1k2_z2k4k4 (Clear k8 l26 z1 z1 e l26 q_z2k2k4k7_z1k2k19_z2k4k4k19_m2k4k7_m1k19 (Combine true GT z1 e e o (w q_z2 e l24_24 k20 (r q_z1k4k19 e l22 (w q_m1k4k8 e e k28 n))) (Absurd k30))))) (Clear k9 e z1 z1 e e q_m1k19 (Clear k7 e z1 z1 e e q_z1k4 (Clear k6 e z1 z1 e e q_m1_z1k2_z2k4k4 (Clear k8 l28 z1 z1 e l28 q_z2k2k4k7_z1k2k19_z2k4k4k19_m2k4k7_m1k19 (Combine false GT z1 e e o (r unit e l22_24 (r q_z2 e l26_20 (r q_m1k8 e l30 n))) (Absurd k32))))))) (Unfold k15 (Unfold k24 (Split k28 (Unfold k17 (Unfold k34 (Split k38 (Split k11 (Unfold k42 (Clear k44 e z1 z1 e e q_m1_z1k2_m2k4 (Clear k26 e z1 z1 e e q_z2k4_m1k8 (Clear k30 e z1 z1 e e q_z1_m1k2_z1k8 (Combine false GE z1 e l46 q_m1 (r unit e l48 (r unit e l50 n)) (Absurd k52)))))) (Unfold k42 (Clear k30 e z1 z1 e e q_z1_m1k2_z1k8 (Clear k40 e z1 z1 e e q_z1_m1k2_z1k10 (Clear k44 e z1 z1 e e q_z1_z1k4 (Clear k46 l52 z1 z1 e l52 q_z1k2k7_z1k4k19_m1k7_z1k19 (Combine true GT z1 e e o (w unit e e k20 (r q_z1k2k7_m1k7 e l48 (r q_z1k4k19 e l50 (w q_m1_z1k2 e e k54 n)))) (Absurd k56)))))))) (Signs q_m1_z1k2_m2k4 (Clear k26 e z1 z1 e e q_z2k4_m1k8 (Clear k30 e z1 z1 e e q_z1_m1k2_z1k8 (Combine false GE z1 e l42 q_m1 (r unit e l44 (r unit e l46 n)) (Absurd k48)))) (Clear k30 e z1 z1 e e q_z1_m1k2_z1k8 (Clear k40 e z1 z1 e e q_m2k4_z1k10 (Clear k6 e z1 z1 e e q_m1_z1k2_z2k4k4 (Clear k8 l48 z1 z1 e l48 q_z2k2k4k7_z1k2k19_z2k4k4k19_m2k4k7_m1k19 (Combine true GT z1 e e o (w unit e e k20 (r q_z1k2k7_m1k7 e l44 (r q_z1k4k19 e l46 (r q_z1k2k7_m1k7 e l42 (w unit e e k50 n))))) (Absurd k52)))))) (Clear k32 e z1 z1 e e q_m1_z1k2_m1k10 (Clear k40 e z1 z1 e e q_m2k4_z1k10 (Combine false GE z1 e l42 q_m1 (r unit e l44 (r unit e l46 n)) (Absurd k48)))))))) (Unfold k17 (Unfold k34 (Split k38 (Signs q_m1_z1k2_m2k4 (Clear k36 e z1 z1 e e q_z2k4_m1k10 (Clear k40 e z1 z1 e e q_z1_m1k2_z1k10 (Combine false GE z1 e l42 q_m1 (r unit e l44 (r unit e l46 n)) (Absurd k48)))) (Clear k30 e z1 z1 e e q_m2k4_z1k8 (Clear k40 e z1 z1 e e q_z1_m1k2_z1k10 (Clear k6 e z1 z1 e e q_m1_z1k2_z2k4k4 (Clear k8 l48 z1 z1 e l48 q_z2k2k4k7_z1k2k19_z2k4k4k19_m2k4k7_m1k19 (Combine true GT z1 e e o (w unit e e k20 (r q_z1k2k7_m1k7 e l44 (r q_z1k4k19 e l46 (r q_z1k4k19 e l42 (w unit e e k50 n))))) (Absurd k52)))))) (Clear k22 e z1 z1 e e q_m1_z1k2_m1k8 (Clear k30 e z1 z1 e e q_m2k4_z1k8 (Combine false GE z1 e l42 q_m1 (r unit e l44 (r unit e l46 n)) (Absurd k48))))) (Clear k30 e z1 z1 e e q_m2k4_z1k8 (Clear k40 e z1 z1 e e q_m2k4_z1k10 (Clear k6 e z1 z1 e e q_m1_z1k2_z2k4k4 (Clear k8 l46 z1 z1 e l46 q_z2k2k4k7_z1k2k19_z2k4k4k19_m2k4k7_m1k19 (Combine true GT z1 e e o (w unit e e k20 (r q_z1k2k7_m1k7 e l42 (r q_z1k4k19 e l44 (w unit e e k48 n)))) (Absurd k50)))))))))))))))))))).
Lemma compute_optimal_claim_best_loss_checked : refutes compute_optimal_claim_best_loss_laws compute_optimal_claim_best_loss_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_best_loss :
  forall (a b beta : R) (C D N_p S k k_S loss loss_S : order),
  (1 < a) -> (* domain(a) *)
  (0 < b) -> (* domain(b) *)
  (power loss < power one) -> (* trend(loss) *)
  (C ~~ (N_p ** S)) -> (* cost *)
  (S ~~ (k_S ^^ b)) -> (* in-time *)
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ b)) -> (((a + (-1)) < (2 * b)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (a + (-1))))]))) -> (((2 * b) <= (a + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (2 * b)))]))) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  (((2 * b) <= (a + (-1))) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (2 * b)))]))) -> (* time-and-noisy-size *)
  (((a + (-1)) < (2 * b)) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))]))) -> (* time-and-size *)
  ((((b * (least_number (a + (-1)) [(2 * b)])) + a) + (-1)) <> 0 /\ loss ~~ (C ^^ ((((-1) * (least_number (a + (-1)) [(2 * b)])) * (a + (-1))) / (((b * (least_number (a + (-1)) [(2 * b)])) + a) + (-1))))).
Proof.
intros a b beta C D N_p S k k_S loss loss_S given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
pose proof (compute_optimal_law a b beta C D N_p S k k_S loss loss_S given_4 given_2 given_5 given_6 given_7 given_8) as lemma_1.
pose proof (compute_optimal_law_2 a b beta C D N_p S k k_S loss loss_S given_4 given_1 given_2 given_5 given_6 given_7) as lemma_2.
apply NNPP; intros refuted.
pose (value_1 := (least_number (a + (-1)) [(2 * b)])).
pose (value_2 := (least_number (a + (-1)) [(2 * b)])).
generalize given_1, given_2, given_3, lemma_1, lemma_2, (least_number_spec [(2 * b)] (a + (-1))), (least_number_spec [(2 * b)] (a + (-1))), refuted.
exact_no_check (refute [a; b; beta; value_1; value_2] [C; D; N_p; S; k; k_S; loss; loss_S] compute_optimal_claim_best_loss_laws compute_optimal_claim_best_loss_steps compute_optimal_claim_best_loss_checked).
Qed.

(* compute-optimal-easy, claim: loss ~ C^(-(a-1)/(1+b)) *)
Definition compute_optimal_easy_claim_best_loss_easy_laws : list law := [(Number GT (NVar k2) (NInt z0)); (And (Number NE (NAdd (NInt z1) (NVar k2)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k1))) (NAdd (NInt z1) (NVar k2)))))); (Not (And (Number NE (NAdd (NInt z1) (NVar k2)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))) (NAdd (NInt z1) (NVar k2)))))))].
Definition compute_optimal_easy_claim_best_loss_easy_steps : proof := (Unfold k9 (Unfold k7 (Split k2 (Unfold k8 (Clear k5 e z1 z1 e e q_z1k4 (Clear k10 e z1 z1 e e q_z1_z1k4 (Combine false GT z1 e e q_m1 (r unit e l12 (r q_m1 e l14 n)) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1_z1k4 (Clear k12 l14 z1 z1 e l14 q_z1k2k7_z1k4k19_m1k7_z1k19 (Split k16 (Clear k4 e z1 z1 e e q_z1_z1k4 (Clear k6 l20 z1 z1 e l20 q_z1k2k7_z1k4k19_m1k7_z1k19 (Combine true GT z1 e e o (w unit e e k18 (w q_m1 e e k22 n)) (Absurd k24)))) (Clear k4 e z1 z1 e e q_z1_z1k4 (Clear k6 l20 z1 z1 e l20 q_z1k2k7_z1k4k19_m1k7_z1k19 (Combine true GT z1 e e o (w unit e e k18 (w unit e e k22 n)) (Absurd k24))))))))))).
Lemma compute_optimal_easy_claim_best_loss_easy_checked : refutes compute_optimal_easy_claim_best_loss_easy_laws compute_optimal_easy_claim_best_loss_easy_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_easy_claim_best_loss_easy :
  forall (a b beta : R) (C D N_p S k k_S loss loss_S : order),
  (0 < b) -> (* domain(b) *)
  (C ~~ (N_p ** S)) -> (* cost *)
  ((a + (-1)) < (2 * b)) -> (* easy-enough *)
  (S ~~ (k_S ^^ b)) -> (* in-time *)
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ b)) -> (((a + (-1)) < (2 * b)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (a + (-1))))]))) -> (((2 * b) <= (a + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (2 * b)))]))) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  (((a + (-1)) < (2 * b)) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))]))) -> (* time-and-size *)
  ((1 + b) <> 0 /\ loss ~~ (C ^^ (((-1) * (a + (-1))) / (1 + b)))).
Proof.
intros a b beta C D N_p S k k_S loss loss_S given_1 given_2 given_3 given_4 given_5 given_6.
pose proof (compute_optimal_easy_law a b beta C D N_p S k k_S loss loss_S given_2 given_1 given_3 given_4 given_5 given_6) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, lemma_1, refuted.
exact_no_check (refute [a; b; beta] [C; D; N_p; S; k; k_S; loss; loss_S] compute_optimal_easy_claim_best_loss_easy_laws compute_optimal_easy_claim_best_loss_easy_steps compute_optimal_easy_claim_best_loss_easy_checked).
Qed.

(* compute-optimal-easy, claim: N_p ~ C^(1/(1+b)) *)
Definition compute_optimal_easy_claim_best_size_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k6))); (Number GT (NVar k1) (NInt z1)); (Number GT (NVar k2) (NInt z0)); (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))); (Order EQ (TVar k6) (TRaised (TVar k8) (NVar k2))); (And (Order GE (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Or (Order EQ (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1)))))))); (If (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))) (Order EQ (TVar k9) (TVar k11))); (And (Number NE (NAdd (NInt z1) (NVar k2)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k1))) (NAdd (NInt z1) (NVar k2)))))); (Not (And (Number NE (NAdd (NInt z1) (NVar k2)) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NInt z1) (NAdd (NInt z1) (NVar k2)))))))].
Definition compute_optimal_easy_claim_best_size_steps : proof := (Unfold k21 (Unfold k19 (Split k17 (Unfold k8 (Clear k11 e z1 z1 e e q_z1_m1k2_z2k4 (Clear k10 e z1 z1 e e q_m1_z1k2_m2k4 (Combine false GE z1 e l12 q_m1 (r unit e l14 n) (Absurd k16))))) (Split k2 (Unfold k10 (Clear k9 e z1 z1 e e q_z1k4 (Clear k12 e z1 z1 e e q_z1_z1k4 (Combine false GT z1 e e q_m1 (r unit e l14 (r q_m1 e l16 n)) (Absurd k18))))) (Unfold k12 (Clear k10 e z1 z1 e e q_z1_z1k4 (Clear k14 l16 z1 z1 e l16 q_z1k4k11_m1k7_z1k11 (Split k18 (Clear k9 e z1 z1 e e q_z1k4 (Unfold k15 (Unfold k26 (Clear k24 e z1 z1 e e q_z1k2k17_m1k17_z1k23 (Clear k8 e z1 z1 e e q_z1k19_m1k23 (Clear k4 e z1 z1 e e q_z1_z1k4 (Clear k6 l36 z1 z1 e l36 q_z1k2k7_z1k4k19_m1k7_z1k19 (Clear k5 e z1 z1 e e q_z1k7_m1k11_m1k13 (Clear k13 e z1 z1 e e q_m1k4k17_z1k13 (Clear k7 e z1 z1 e e q_m1_z1k2 (Combine true GT z1 e e o (w unit e l22 k32 (w unit e l22_22 k32 (w q_z1k4_z1k4k4 e e k34 (w q_m1k4 e e k38 (w q_m1_z1k2_z1k2k4_m1k4 e e k40 (w q_m1_z1k2_z1k2k4_m1k4 e e k42 (w unit e l44 k20 n))))))) (Absurd k46)))))))))))) (Clear k7 e z1 z1 e e q_m1_z1k2 (Clear k4 e z1 z1 e e q_z1_z1k4 (Clear k6 l24 z1 z1 e l24 q_z1k2k7_z1k4k19_m1k7_z1k19 (Unfold k15 (Unfold k30 (Clear k32 e z1 z1 e e q_z1k2k11_m1k11_z1k23 (Clear k9 e z1 z1 e e q_z1k4 (Clear k8 e z1 z1 e e q_z1k19_m1k23 (Combine true GT z1 e e o (w unit e l22 k20 (w q_m1 e e k26 (w unit e e k36 (w unit e l38 k36 (w q_z1_z1k4 e e k40 n))))) (Absurd k42)))))))))))))))))).
Lemma compute_optimal_easy_claim_best_size_checked : refutes compute_optimal_easy_claim_best_size_laws compute_optimal_easy_claim_best_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_easy_claim_best_size :
  forall (a b beta : R) (C D N_p S k k_S loss loss_S : order),
  (C ~~ (N_p ** S)) -> (* cost *)
  (1 < a) -> (* domain(a) *)
  (0 < b) -> (* domain(b) *)
  ((a + (-1)) < (2 * b)) -> (* easy-enough *)
  (S ~~ (k_S ^^ b)) -> (* in-time *)
  (((a + (-1)) < (2 * b)) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))]))) -> (* time-and-size *)
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ b)) -> (((a + (-1)) < (2 * b)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (a + (-1))))]))) -> (((2 * b) <= (a + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (2 * b)))]))) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  ((1 + b) <> 0 /\ N_p ~~ (C ^^ (1 / (1 + b)))).
Proof.
intros a b beta C D N_p S k k_S loss loss_S given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (compute_optimal_easy_law a b beta C D N_p S k k_S loss loss_S given_1 given_3 given_4 given_5 given_7 given_6) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))])).
generalize given_1, given_2, given_3, given_4, given_5, (largest_spec [(N_p ^^ ((-1) * (a + (-1))))] (k_S ^^ ((-1) * (a + (-1))))), given_6, lemma_1, refuted.
exact_no_check (refute [a; b; beta] [C; D; N_p; S; k; k_S; loss; loss_S; value_1] compute_optimal_easy_claim_best_size_laws compute_optimal_easy_claim_best_size_steps compute_optimal_easy_claim_best_size_checked).
Qed.

(* compute-optimal-easy, claim: S ~ C^(b/(1+b)) *)
Definition compute_optimal_easy_claim_best_time_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k6))); (Number GT (NVar k1) (NInt z1)); (Number GT (NVar k2) (NInt z0)); (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))); (Order EQ (TVar k6) (TRaised (TVar k8) (NVar k2))); (And (Order GE (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Or (Order EQ (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1)))))))); (If (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))) (Order EQ (TVar k9) (TVar k11))); (And (Number NE (NAdd (NInt z1) (NVar k2)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k1))) (NAdd (NInt z1) (NVar k2)))))); (Not (And (Number NE (NAdd (NInt z1) (NVar k2)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NVar k2) (NAdd (NInt z1) (NVar k2)))))))].
Definition compute_optimal_easy_claim_best_time_steps : proof := (Unfold k21 (Unfold k19 (Split k17 (Unfold k8 (Clear k11 e z1 z1 e e q_z1_m1k2_z2k4 (Clear k10 e z1 z1 e e q_m1_z1k2_m2k4 (Combine false GE z1 e l12 q_m1 (r unit e l14 n) (Absurd k16))))) (Split k2 (Unfold k10 (Clear k9 e z1 z1 e e q_z1k4 (Clear k12 e z1 z1 e e q_z1_z1k4 (Combine false GT z1 e e q_m1 (r unit e l14 (r q_m1 e l16 n)) (Absurd k18))))) (Unfold k12 (Clear k10 e z1 z1 e e q_z1_z1k4 (Clear k14 l16 z1 z1 e l16 q_m1k4k7_z1k4k13_z1k13 (Split k18 (Clear k7 e z1 z1 e e q_m1_z1k2 (Clear k5 e z1 z1 e e q_z1k7_m1k11_m1k13 (Unfold k15 (Unfold k28 (Clear k30 e z1 z1 e e q_z1k2k11_m1k11_z1k23 (Clear k9 e z1 z1 e e q_z1k4 (Clear k8 e z1 z1 e e q_z1k19_m1k23 (Clear k4 e z1 z1 e e q_z1_z1k4 (Clear k6 l40 z1 z1 e l40 q_z1k2k7_z1k4k19_m1k7_z1k19 (Combine true GT z1 e e o (w unit e l22 k20 (w q_m1_z1k2_z1k2k4_m1k4 e e k24 (w unit e e k34 (w unit e l36 k34 (w q_z1_z1k4 e e k38 (w q_m1 e e k42 n)))))) (Absurd k44))))))))))) (Clear k7 e z1 z1 e e q_m1_z1k2 (Clear k13 e z1 z1 e e q_m1k4k17_z1k13 (Clear k4 e z1 z1 e e q_z1_z1k4 (Clear k6 l26 z1 z1 e l26 q_z1k2k7_z1k4k19_m1k7_z1k19 (Clear k9 e z1 z1 e e q_z1k4 (Unfold k15 (Unfold k34 (Clear k32 e z1 z1 e e q_z1k2k17_m1k17_z1k23 (Clear k8 e z1 z1 e e q_z1k19_m1k23 (Combine true GT z1 e e o (w unit e l22 k20 (w q_m1_z1k2_z1k2k4_m1k4 e e k24 (w q_m1k4 e e k28 (w unit e l30 k40 (w unit e l30_30 k40 (w q_z1k4_z1k4k4 e e k42 n)))))) (Absurd k44))))))))))))))))))).
Lemma compute_optimal_easy_claim_best_time_checked : refutes compute_optimal_easy_claim_best_time_laws compute_optimal_easy_claim_best_time_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_easy_claim_best_time :
  forall (a b beta : R) (C D N_p S k k_S loss loss_S : order),
  (C ~~ (N_p ** S)) -> (* cost *)
  (1 < a) -> (* domain(a) *)
  (0 < b) -> (* domain(b) *)
  ((a + (-1)) < (2 * b)) -> (* easy-enough *)
  (S ~~ (k_S ^^ b)) -> (* in-time *)
  (((a + (-1)) < (2 * b)) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))]))) -> (* time-and-size *)
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ b)) -> (((a + (-1)) < (2 * b)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (a + (-1))))]))) -> (((2 * b) <= (a + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (2 * b)))]))) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  ((1 + b) <> 0 /\ S ~~ (C ^^ (b / (1 + b)))).
Proof.
intros a b beta C D N_p S k k_S loss loss_S given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (compute_optimal_easy_law a b beta C D N_p S k k_S loss loss_S given_1 given_3 given_4 given_5 given_7 given_6) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))])).
generalize given_1, given_2, given_3, given_4, given_5, (largest_spec [(N_p ^^ ((-1) * (a + (-1))))] (k_S ^^ ((-1) * (a + (-1))))), given_6, lemma_1, refuted.
exact_no_check (refute [a; b; beta] [C; D; N_p; S; k; k_S; loss; loss_S; value_1] compute_optimal_easy_claim_best_time_laws compute_optimal_easy_claim_best_time_steps compute_optimal_easy_claim_best_time_checked).
Qed.

(* summable, claim: N_p << C^(1/2) *)
Definition summable_claim_less_than_half_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k6))); (Number GT (NVar k1) (NInt z1)); (Number GT (NVar k2) (NInt z0)); (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))); (Order EQ (TVar k6) (TRaised (TVar k8) (NVar k2))); (Number GT (NVar k2) (NInt z1)); (And (Order GE (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (And (Order GE (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Or (Order EQ (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1))))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NVar k1) (NInt m1)))))))); (If (Number GT (NMul (NInt z2) (NVar k2)) (NAdd (NVar k1) (NInt m1))) (Order EQ (TVar k9) (TVar k11))); (Power GT TOne (TVar k9)); (And (Number NE (NAdd (NInt z1) (NVar k2)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NAdd (NInt z1) (NMul (NInt m1) (NVar k1))) (NAdd (NInt z1) (NVar k2)))))); (Not (Order GT (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2))) (TVar k5)))].
Definition summable_claim_less_than_half_steps : proof := (Unfold k25 (Unfold k23 (Unfold k2 (Split k19 (Unfold k10 (Clear k11 e z1 z1 e e q_z1_m1k2_z2k4 (Clear k12 e z1 z1 e e q_m1_z1k2_m2k4 (Combine false GE z1 e l14 q_m1 (r unit e l16 n) (Absurd k18))))) (Clear k9 e z1 z1 e e q_z1k4 (Unfold k17 (Unfold k16 (Clear k14 e z1 z1 e e q_z1k2k17_m1k17_z1k23 (Clear k10 e z1 z1 e e q_z1k19_m1k23 (Clear k4 e z1 z1 e e q_z1_z1k4 (Clear k6 l26 z1 z1 e l26 q_z1k2k7_z1k4k19_m1k7_z1k19 (Clear k5 e z1 z1 e e q_z1k7_m1k11_m1k13 (Clear k13 e z1 z1 e e q_m1k4k17_z1k13 (Clear k7 e z1 z1 e e q_m1_z1k2 (Clear k8 e z1 z2 e e q_m1k7_z2k11 (Clear k15 e z1 z1 e e q_m1_z1k4 (Clear k21 e z1 z1 e e q_m1k19 (Combine false GT z1 e e o (r q_z2 e l12_22 (r q_z2k4 e l24 (r q_m1 e l28 (r q_m2_z2k2 e l30 (r q_m2_z2k2 e l32 (r unit e l34_36 (r unit e l38_40 n))))))) (Absurd k42))))))))))))))))))).
Lemma summable_claim_less_than_half_checked : refutes summable_claim_less_than_half_laws summable_claim_less_than_half_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem summable_claim_less_than_half :
  forall (a b beta : R) (C D N_p S k k_S loss loss_S : order),
  (C ~~ (N_p ** S)) -> (* cost *)
  (1 < a) -> (* domain(a) *)
  (0 < b) -> (* domain(b) *)
  ((a + (-1)) < (2 * b)) -> (* easy-enough *)
  (S ~~ (k_S ^^ b)) -> (* in-time *)
  (1 < b) -> (* summable *)
  (((a + (-1)) < (2 * b)) -> (loss ~~ (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))]))) -> (* time-and-size *)
  (power loss < power one) -> (* trend(loss) *)
  (forall loss' N_p' S' k_S' : order, (S' ~~ (k_S' ^^ b)) -> (((a + (-1)) < (2 * b)) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (a + (-1))))]))) -> (((2 * b) <= (a + (-1))) -> (loss' ~~ (largest (k_S' ^^ ((-1) * (a + (-1)))) [(N_p' ^^ ((-1) * (2 * b)))]))) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* optimal *)
  (N_p << (C ^^ (1 / 2))).
Proof.
intros a b beta C D N_p S k k_S loss loss_S given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
pose proof (summable_law a b beta C D N_p S k k_S loss loss_S given_1 given_3 given_4 given_5 given_9 given_7) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (k_S ^^ ((-1) * (a + (-1)))) [(N_p ^^ ((-1) * (a + (-1))))])).
generalize given_1, given_2, given_3, given_4, given_5, given_6, (largest_spec [(N_p ^^ ((-1) * (a + (-1))))] (k_S ^^ ((-1) * (a + (-1))))), given_7, given_8, lemma_1, refuted.
exact_no_check (refute [a; b; beta] [C; D; N_p; S; k; k_S; loss; loss_S; value_1] summable_claim_less_than_half_laws summable_claim_less_than_half_steps summable_claim_less_than_half_checked).
Qed.
