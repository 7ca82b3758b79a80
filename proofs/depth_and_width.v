(* Theory depth-and-width: 26 theorems; 0 left out.
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
Definition k36 : positive := (36)%positive.
Definition k38 : positive := (38)%positive.
Definition k40 : positive := (40)%positive.
Definition k42 : positive := (42)%positive.
Definition k44 : positive := (44)%positive.
Definition k46 : positive := (46)%positive.
Definition k48 : positive := (48)%positive.
Definition k50 : positive := (50)%positive.
Definition k52 : positive := (52)%positive.
Definition k56 : positive := (56)%positive.
Definition k58 : positive := (58)%positive.
Definition k60 : positive := (60)%positive.
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m3 : Z := (-3)%Z.
Definition m6 : Z := (-6)%Z.
Definition m7 : Z := (-7)%Z.
Definition m9 : Z := (-9)%Z.
Definition m19 : Z := (-19)%Z.
Definition m25 : Z := (-25)%Z.
Definition m61 : Z := (-61)%Z.
Definition m67 : Z := (-67)%Z.
Definition m100 : Z := (-100)%Z.
Definition m125 : Z := (-125)%Z.
Definition m183 : Z := (-183)%Z.
Definition m250 : Z := (-250)%Z.
Definition m261 : Z := (-261)%Z.
Definition m375 : Z := (-375)%Z.
Definition m491 : Z := (-491)%Z.
Definition m800 : Z := (-800)%Z.
Definition m2300 : Z := (-2300)%Z.
Definition m12275 : Z := (-12275)%Z.
Definition m39200 : Z := (-39200)%Z.
Definition m53600 : Z := (-53600)%Z.
Definition m200000 : Z := (-200000)%Z.
Definition m208800 : Z := (-208800)%Z.
Definition m417600 : Z := (-417600)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.
Definition z4 : Z := (4)%Z.
Definition z5 : Z := (5)%Z.
Definition z6 : Z := (6)%Z.
Definition z7 : Z := (7)%Z.
Definition z8 : Z := (8)%Z.
Definition z9 : Z := (9)%Z.
Definition z10 : Z := (10)%Z.
Definition z17 : Z := (17)%Z.
Definition z18 : Z := (18)%Z.
Definition z19 : Z := (19)%Z.
Definition z23 : Z := (23)%Z.
Definition z25 : Z := (25)%Z.
Definition z26 : Z := (26)%Z.
Definition z34 : Z := (34)%Z.
Definition z41 : Z := (41)%Z.
Definition z46 : Z := (46)%Z.
Definition z50 : Z := (50)%Z.
Definition z57 : Z := (57)%Z.
Definition z61 : Z := (61)%Z.
Definition z67 : Z := (67)%Z.
Definition z68 : Z := (68)%Z.
Definition z73 : Z := (73)%Z.
Definition z75 : Z := (75)%Z.
Definition z85 : Z := (85)%Z.
Definition z100 : Z := (100)%Z.
Definition z108 : Z := (108)%Z.
Definition z116 : Z := (116)%Z.
Definition z125 : Z := (125)%Z.
Definition z134 : Z := (134)%Z.
Definition z161 : Z := (161)%Z.
Definition z173 : Z := (173)%Z.
Definition z175 : Z := (175)%Z.
Definition z200 : Z := (200)%Z.
Definition z250 : Z := (250)%Z.
Definition z267 : Z := (267)%Z.
Definition z322 : Z := (322)%Z.
Definition z375 : Z := (375)%Z.
Definition z393 : Z := (393)%Z.
Definition z400 : Z := (400)%Z.
Definition z491 : Z := (491)%Z.
Definition z492 : Z := (492)%Z.
Definition z732 : Z := (732)%Z.
Definition z800 : Z := (800)%Z.
Definition z1000 : Z := (1000)%Z.
Definition z1125 : Z := (1125)%Z.
Definition z1200 : Z := (1200)%Z.
Definition z1561 : Z := (1561)%Z.
Definition z2203 : Z := (2203)%Z.
Definition z2300 : Z := (2300)%Z.
Definition z2400 : Z := (2400)%Z.
Definition z2471 : Z := (2471)%Z.
Definition z4433 : Z := (4433)%Z.
Definition z5307 : Z := (5307)%Z.
Definition z6299 : Z := (6299)%Z.
Definition z7151 : Z := (7151)%Z.
Definition z24400 : Z := (24400)%Z.
Definition z36825 : Z := (36825)%Z.
Definition z53600 : Z := (53600)%Z.
Definition z200000 : Z := (200000)%Z.
Definition z208800 : Z := (208800)%Z.
Definition l10 : list positive := (v k10 e).
Definition l10_24 : list positive := (v k10 (v k24 e)).
Definition l12 : list positive := (v k12 e).
Definition l12_24 : list positive := (v k12 (v k24 e)).
Definition l12_6 : list positive := (v k12 (v k6 e)).
Definition l12_8 : list positive := (v k12 (v k8 e)).
Definition l14 : list positive := (v k14 e).
Definition l14_24 : list positive := (v k14 (v k24 e)).
Definition l14_30 : list positive := (v k14 (v k30 e)).
Definition l14_44 : list positive := (v k14 (v k44 e)).
Definition l14_50 : list positive := (v k14 (v k50 e)).
Definition l16 : list positive := (v k16 e).
Definition l16_10 : list positive := (v k16 (v k10 e)).
Definition l16_12 : list positive := (v k16 (v k12 e)).
Definition l18 : list positive := (v k18 e).
Definition l20 : list positive := (v k20 e).
Definition l20_14 : list positive := (v k20 (v k14 e)).
Definition l22 : list positive := (v k22 e).
Definition l22_28 : list positive := (v k22 (v k28 e)).
Definition l24 : list positive := (v k24 e).
Definition l26 : list positive := (v k26 e).
Definition l26_10 : list positive := (v k26 (v k10 e)).
Definition l28 : list positive := (v k28 e).
Definition l30 : list positive := (v k30 e).
Definition l32 : list positive := (v k32 e).
Definition l34 : list positive := (v k34 e).
Definition l36 : list positive := (v k36 e).
Definition l38 : list positive := (v k38 e).
Definition l38_12_36 : list positive := (v k38 (v k12 (v k36 e))).
Definition l40 : list positive := (v k40 e).
Definition l42 : list positive := (v k42 e).
Definition l44 : list positive := (v k44 e).
Definition l46 : list positive := (v k46 e).
Definition l48 : list positive := (v k48 e).
Definition l56 : list positive := (v k56 e).
Definition l58 : list positive := (v k58 e).
Definition l6 : list positive := (v k6 e).
Definition l8 : list positive := (v k8 e).
Definition l8_24 : list positive := (v k8 (v k24 e)).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m100 : polynomial := (t m100 e o).
Definition q_m12275 : polynomial := (t m12275 e o).
Definition q_m19_z68k2 : polynomial := (t m19 e (t z68 (v k2 e) o)).
Definition q_m1_m3k2 : polynomial := (t m1 e (t m3 (v k2 e) o)).
Definition q_m1k11 : polynomial := (t m1 (v k11 e) o).
Definition q_m1k11_z1k13_m2k15 : polynomial := (t m1 (v k11 e) (t z1 (v k13 e) (t m2 (v k15 e) o))).
Definition q_m1k11_z1k15 : polynomial := (t m1 (v k11 e) (t z1 (v k15 e) o)).
Definition q_m1k13_z3k25 : polynomial := (t m1 (v k13 e) (t z3 (v k25 e) o)).
Definition q_m1k13_z3k31 : polynomial := (t m1 (v k13 e) (t z3 (v k31 e) o)).
Definition q_m1k13_z7k27 : polynomial := (t m1 (v k13 e) (t z7 (v k27 e) o)).
Definition q_m1k15 : polynomial := (t m1 (v k15 e) o).
Definition q_m1k19 : polynomial := (t m1 (v k19 e) o).
Definition q_m1k19_z1k23 : polynomial := (t m1 (v k19 e) (t z1 (v k23 e) o)).
Definition q_m1k19_z1k29 : polynomial := (t m1 (v k19 e) (t z1 (v k29 e) o)).
Definition q_m1k21_z1k23 : polynomial := (t m1 (v k21 e) (t z1 (v k23 e) o)).
Definition q_m1k2k7_z3k2k25_z1k25 : polynomial := (t m1 (v k2 (v k7 e)) (t z3 (v k2 (v k25 e)) (t z1 (v k25 e) o))).
Definition q_m1k3_m3k11 : polynomial := (t m1 (v k3 e) (t m3 (v k11 e) o)).
Definition q_m1k3_m3k15 : polynomial := (t m1 (v k3 e) (t m3 (v k15 e) o)).
Definition q_m1k5_z1k23 : polynomial := (t m1 (v k5 e) (t z1 (v k23 e) o)).
Definition q_m1k6 : polynomial := (t m1 (v k6 e) o).
Definition q_m1k6k15_z1k11 : polynomial := (t m1 (v k6 (v k15 e)) (t z1 (v k11 e) o)).
Definition q_m1k7_m2k9 : polynomial := (t m1 (v k7 e) (t m2 (v k9 e) o)).
Definition q_m1k7_z1k9_m2k11 : polynomial := (t m1 (v k7 e) (t z1 (v k9 e) (t m2 (v k11 e) o))).
Definition q_m1k7_z2k13 : polynomial := (t m1 (v k7 e) (t z2 (v k13 e) o)).
Definition q_m1k7_z2k27 : polynomial := (t m1 (v k7 e) (t z2 (v k27 e) o)).
Definition q_m1k7_z6k25 : polynomial := (t m1 (v k7 e) (t z6 (v k25 e) o)).
Definition q_m1k9_z1k11_m2k13 : polynomial := (t m1 (v k9 e) (t z1 (v k11 e) (t m2 (v k13 e) o))).
Definition q_m2 : polynomial := (t m2 e o).
Definition q_m208800k6k6 : polynomial := (t m208800 (v k6 (v k6 e)) o).
Definition q_m2300 : polynomial := (t m2300 e o).
Definition q_m261 : polynomial := (t m261 e o).
Definition q_m2_m1k6 : polynomial := (t m2 e (t m1 (v k6 e) o)).
Definition q_m3 : polynomial := (t m3 e o).
Definition q_m375 : polynomial := (t m375 e o).
Definition q_m39200 : polynomial := (t m39200 e o).
Definition q_m3k13_z7k25 : polynomial := (t m3 (v k13 e) (t z7 (v k25 e) o)).
Definition q_m3k25_z1k27 : polynomial := (t m3 (v k25 e) (t z1 (v k27 e) o)).
Definition q_m3k2k7_z3k2k27_z1k27 : polynomial := (t m3 (v k2 (v k7 e)) (t z3 (v k2 (v k27 e)) (t z1 (v k27 e) o))).
Definition q_m3k3_m7k11 : polynomial := (t m3 (v k3 e) (t m7 (v k11 e) o)).
Definition q_m417600_z208800k6 : polynomial := (t m417600 e (t z208800 (v k6 e) o)).
Definition q_m417600k6_m208800k6k6 : polynomial := (t m417600 (v k6 e) (t m208800 (v k6 (v k6 e)) o)).
Definition q_m491k7_z1000k13 : polynomial := (t m491 (v k7 e) (t z1000 (v k13 e) o)).
Definition q_m6 : polynomial := (t m6 e o).
Definition q_m61_z100k6 : polynomial := (t m61 e (t z100 (v k6 e) o)).
Definition q_m67k13_m250k19 : polynomial := (t m67 (v k13 e) (t m250 (v k19 e) o)).
Definition q_m7 : polynomial := (t m7 e o).
Definition q_m7_z25k2 : polynomial := (t m7 e (t z25 (v k2 e) o)).
Definition q_m800 : polynomial := (t m800 e o).
Definition q_m800k6 : polynomial := (t m800 (v k6 e) o).
Definition q_z108 : polynomial := (t z108 e o).
Definition q_z116_m67k6 : polynomial := (t z116 e (t m67 (v k6 e) o)).
Definition q_z1200 : polynomial := (t z1200 e o).
Definition q_z125 : polynomial := (t z125 e o).
Definition q_z125_z375k2 : polynomial := (t z125 e (t z375 (v k2 e) o)).
Definition q_z134_m183k6 : polynomial := (t z134 e (t m183 (v k6 e) o)).
Definition q_z1561 : polynomial := (t z1561 e o).
Definition q_z161 : polynomial := (t z161 e o).
Definition q_z17 : polynomial := (t z17 e o).
Definition q_z173 : polynomial := (t z173 e o).
Definition q_z175 : polynomial := (t z175 e o).
Definition q_z18 : polynomial := (t z18 e o).
Definition q_z19 : polynomial := (t z19 e o).
Definition q_z19k3_m9k7_m9k11 : polynomial := (t z19 (v k3 e) (t m9 (v k7 e) (t m9 (v k11 e) o))).
Definition q_z1_m1k6 : polynomial := (t z1 e (t m1 (v k6 e) o)).
Definition q_z1_z3k2 : polynomial := (t z1 e (t z3 (v k2 e) o)).
Definition q_z1k11 : polynomial := (t z1 (v k11 e) o).
Definition q_z1k11_m1k13 : polynomial := (t z1 (v k11 e) (t m1 (v k13 e) o)).
Definition q_z1k11_m1k15 : polynomial := (t z1 (v k11 e) (t m1 (v k15 e) o)).
Definition q_z1k11_m1k23 : polynomial := (t z1 (v k11 e) (t m1 (v k23 e) o)).
Definition q_z1k11_z1k17 : polynomial := (t z1 (v k11 e) (t z1 (v k17 e) o)).
Definition q_z1k11_z1k19 : polynomial := (t z1 (v k11 e) (t z1 (v k19 e) o)).
Definition q_z1k11_z1k21 : polynomial := (t z1 (v k11 e) (t z1 (v k21 e) o)).
Definition q_z1k11_z1k27 : polynomial := (t z1 (v k11 e) (t z1 (v k27 e) o)).
Definition q_z1k13 : polynomial := (t z1 (v k13 e) o).
Definition q_z1k13_m2k25_m1k27 : polynomial := (t z1 (v k13 e) (t m2 (v k25 e) (t m1 (v k27 e) o))).
Definition q_z1k13_m3k25 : polynomial := (t z1 (v k13 e) (t m3 (v k25 e) o)).
Definition q_z1k13_m3k31 : polynomial := (t z1 (v k13 e) (t m3 (v k31 e) o)).
Definition q_z1k13_z1k17 : polynomial := (t z1 (v k13 e) (t z1 (v k17 e) o)).
Definition q_z1k13_z3k17 : polynomial := (t z1 (v k13 e) (t z3 (v k17 e) o)).
Definition q_z1k13_z3k19 : polynomial := (t z1 (v k13 e) (t z3 (v k19 e) o)).
Definition q_z1k13_z3k23 : polynomial := (t z1 (v k13 e) (t z3 (v k23 e) o)).
Definition q_z1k13_z3k29 : polynomial := (t z1 (v k13 e) (t z3 (v k29 e) o)).
Definition q_z1k15 : polynomial := (t z1 (v k15 e) o).
Definition q_z1k15_m1k17 : polynomial := (t z1 (v k15 e) (t m1 (v k17 e) o)).
Definition q_z1k15_z1k19 : polynomial := (t z1 (v k15 e) (t z1 (v k19 e) o)).
Definition q_z1k15_z1k21 : polynomial := (t z1 (v k15 e) (t z1 (v k21 e) o)).
Definition q_z1k15_z1k27 : polynomial := (t z1 (v k15 e) (t z1 (v k27 e) o)).
Definition q_z1k17_z3k21 : polynomial := (t z1 (v k17 e) (t z3 (v k21 e) o)).
Definition q_z1k19 : polynomial := (t z1 (v k19 e) o).
Definition q_z1k19_m1k21 : polynomial := (t z1 (v k19 e) (t m1 (v k21 e) o)).
Definition q_z1k19_m1k27 : polynomial := (t z1 (v k19 e) (t m1 (v k27 e) o)).
Definition q_z1k2 : polynomial := (t z1 (v k2 e) o).
Definition q_z1k23_m1k27 : polynomial := (t z1 (v k23 e) (t m1 (v k27 e) o)).
Definition q_z1k23_m1k29 : polynomial := (t z1 (v k23 e) (t m1 (v k29 e) o)).
Definition q_z1k23_m1k31 : polynomial := (t z1 (v k23 e) (t m1 (v k31 e) o)).
Definition q_z1k25_z1k27 : polynomial := (t z1 (v k25 e) (t z1 (v k27 e) o)).
Definition q_z1k25_z1k29 : polynomial := (t z1 (v k25 e) (t z1 (v k29 e) o)).
Definition q_z1k25_z1k31 : polynomial := (t z1 (v k25 e) (t z1 (v k31 e) o)).
Definition q_z1k27_z3k29 : polynomial := (t z1 (v k27 e) (t z3 (v k29 e) o)).
Definition q_z1k29_m1k33 : polynomial := (t z1 (v k29 e) (t m1 (v k33 e) o)).
Definition q_z1k2k29_z1k31 : polynomial := (t z1 (v k2 (v k29 e)) (t z1 (v k31 e) o)).
Definition q_z1k2k7_z3k2k23_z1k23 : polynomial := (t z1 (v k2 (v k7 e)) (t z3 (v k2 (v k23 e)) (t z1 (v k23 e) o))).
Definition q_z1k2k9_z1k21 : polynomial := (t z1 (v k2 (v k9 e)) (t z1 (v k21 e) o)).
Definition q_z1k31_z1k33 : polynomial := (t z1 (v k31 e) (t z1 (v k33 e) o)).
Definition q_z1k3_m1k7_m2k9 : polynomial := (t z1 (v k3 e) (t m1 (v k7 e) (t m2 (v k9 e) o))).
Definition q_z1k5_m1k15 : polynomial := (t z1 (v k5 e) (t m1 (v k15 e) o)).
Definition q_z1k5_m1k21 : polynomial := (t z1 (v k5 e) (t m1 (v k21 e) o)).
Definition q_z1k6 : polynomial := (t z1 (v k6 e) o).
Definition q_z1k6k13_z1k6k19_z2k19 : polynomial := (t z1 (v k6 (v k13 e)) (t z1 (v k6 (v k19 e)) (t z2 (v k19 e) o))).
Definition q_z1k7 : polynomial := (t z1 (v k7 e) o).
Definition q_z1k7_m1k13_m1k17 : polynomial := (t z1 (v k7 e) (t m1 (v k13 e) (t m1 (v k17 e) o))).
Definition q_z1k7_m1k27_m1k29 : polynomial := (t z1 (v k7 e) (t m1 (v k27 e) (t m1 (v k29 e) o))).
Definition q_z1k7_m1k9_m1k13 : polynomial := (t z1 (v k7 e) (t m1 (v k9 e) (t m1 (v k13 e) o))).
Definition q_z1k7_m2k27 : polynomial := (t z1 (v k7 e) (t m2 (v k27 e) o)).
Definition q_z1k7_z1k13 : polynomial := (t z1 (v k7 e) (t z1 (v k13 e) o)).
Definition q_z1k7_z1k17 : polynomial := (t z1 (v k7 e) (t z1 (v k17 e) o)).
Definition q_z1k7_z6k19 : polynomial := (t z1 (v k7 e) (t z6 (v k19 e) o)).
Definition q_z1k7_z6k23 : polynomial := (t z1 (v k7 e) (t z6 (v k23 e) o)).
Definition q_z1k9_z1k13 : polynomial := (t z1 (v k9 e) (t z1 (v k13 e) o)).
Definition q_z1k9_z1k17 : polynomial := (t z1 (v k9 e) (t z1 (v k17 e) o)).
Definition q_z2 : polynomial := (t z2 e o).
Definition q_z200000_m200000k6 : polynomial := (t z200000 e (t m200000 (v k6 e) o)).
Definition q_z208800 : polynomial := (t z208800 e o).
Definition q_z2203 : polynomial := (t z2203 e o).
Definition q_z23 : polynomial := (t z23 e o).
Definition q_z2300 : polynomial := (t z2300 e o).
Definition q_z2300k2 : polynomial := (t z2300 (v k2 e) o).
Definition q_z24400 : polynomial := (t z24400 e o).
Definition q_z2471 : polynomial := (t z2471 e o).
Definition q_z25 : polynomial := (t z25 e o).
Definition q_z250 : polynomial := (t z250 e o).
Definition q_z26 : polynomial := (t z26 e o).
Definition q_z2_z1k6 : polynomial := (t z2 e (t z1 (v k6 e) o)).
Definition q_z2k3_m1k9_m1k13 : polynomial := (t z2 (v k3 e) (t m1 (v k9 e) (t m1 (v k13 e) o))).
Definition q_z3 : polynomial := (t z3 e o).
Definition q_z322 : polynomial := (t z322 e o).
Definition q_z34 : polynomial := (t z34 e o).
Definition q_z36825 : polynomial := (t z36825 e o).
Definition q_z36825k2 : polynomial := (t z36825 (v k2 e) o).
Definition q_z375 : polynomial := (t z375 e o).
Definition q_z375_z1125k2 : polynomial := (t z375 e (t z1125 (v k2 e) o)).
Definition q_z393 : polynomial := (t z393 e o).
Definition q_z3k11_m1k15 : polynomial := (t z3 (v k11 e) (t m1 (v k15 e) o)).
Definition q_z3k11_z1k21 : polynomial := (t z3 (v k11 e) (t z1 (v k21 e) o)).
Definition q_z3k13_z7k19 : polynomial := (t z3 (v k13 e) (t z7 (v k19 e) o)).
Definition q_z3k13_z7k23 : polynomial := (t z3 (v k13 e) (t z7 (v k23 e) o)).
Definition q_z3k27_z1k29 : polynomial := (t z3 (v k27 e) (t z1 (v k29 e) o)).
Definition q_z3k2k29_m1k7_z1k29 : polynomial := (t z3 (v k2 (v k29 e)) (t m1 (v k7 e) (t z1 (v k29 e) o))).
Definition q_z3k7_z10k17 : polynomial := (t z3 (v k7 e) (t z10 (v k17 e) o)).
Definition q_z3k7_z1k13 : polynomial := (t z3 (v k7 e) (t z1 (v k13 e) o)).
Definition q_z4 : polynomial := (t z4 e o).
Definition q_z400 : polynomial := (t z400 e o).
Definition q_z41 : polynomial := (t z41 e o).
Definition q_z4433 : polynomial := (t z4433 e o).
Definition q_z46 : polynomial := (t z46 e o).
Definition q_z492 : polynomial := (t z492 e o).
Definition q_z5307 : polynomial := (t z5307 e o).
Definition q_z53600_m53600k6 : polynomial := (t z53600 e (t m53600 (v k6 e) o)).
Definition q_z57 : polynomial := (t z57 e o).
Definition q_z57k7_m125k13 : polynomial := (t z57 (v k7 e) (t m125 (v k13 e) o)).
Definition q_z6 : polynomial := (t z6 e o).
Definition q_z61 : polynomial := (t z61 e o).
Definition q_z6299 : polynomial := (t z6299 e o).
Definition q_z7 : polynomial := (t z7 e o).
Definition q_z7151 : polynomial := (t z7151 e o).
Definition q_z732 : polynomial := (t z732 e o).
Definition q_z73_m100k6 : polynomial := (t z73 e (t m100 (v k6 e) o)).
Definition q_z75 : polynomial := (t z75 e o).
Definition q_z800 : polynomial := (t z800 e o).
Definition q_z800k6 : polynomial := (t z800 (v k6 e) o).
Definition q_z85 : polynomial := (t z85 e o).
Definition q_z8_m25k2 : polynomial := (t z8 e (t m25 (v k2 e) o)).
Definition q_z9 : polynomial := (t z9 e o).

(* best-shape, model: best-shape can hold *)
Definition best_shape_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NInt m1))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NInt m1))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NInt m1))) (Order EQ (TVar k6) (TRaised (TVar k3) (NInt m1)))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k4) (NInt z2)) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))))].
Definition best_shape_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z3 e e q_m1k3_m3k11 (Unfold k5 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k7_z1k13 (Clear k9 e z1 z1 e e q_z1k3_m1k7_m2k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z1 e e q_z1k9_z1k13 (Combine true GT z1 e e o (w unit e e k6 (w unit e e k16 (w unit e e k18 (w q_z3 e e k20 (w q_z2 e e k22 n))))) (Absurd k24))))))))))).
Lemma best_shape_model_best_1_checked : refutes best_shape_model_best_1_laws best_shape_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma best_shape_model_best_1 :
  (forall loss' N_w' L' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-1))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ ((N_w' ^^ 2) ** L')) -> ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_w L given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_w ^^ (-1)) [(L ^^ (-1))])).
generalize (largest_spec [(L ^^ (-1))] (N_w ^^ (-1))), given_1, given_2, refuted.
exact_no_check (refute [] [L; N_w; loss; value_1] best_shape_model_best_1_laws best_shape_model_best_1_steps best_shape_model_best_1_checked).
Qed.
Definition best_shape_model_laws : list law := [(And (Number GE (NDiv (NInt z3) (NInt z10)) (NDiv (NInt z7) (NInt z25))) (Number GE (NDiv (NInt z8) (NInt z25)) (NDiv (NInt z3) (NInt z10)))); (And (Number GE (NDiv (NInt z6) (NInt z5)) (NDiv (NInt z3) (NInt z5))) (Number GE (NDiv (NInt z9) (NInt z5)) (NDiv (NInt z6) (NInt z5)))); (And (Number GE (NDiv (NInt z67) (NInt z100)) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NDiv (NInt z67) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1)) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))].
Lemma best_shape_model_hold : all_decided best_shape_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem best_shape_model :
  exists (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (
  (((7 / 25) <= m_D) /\ (m_D <= (8 / 25))) /\ (* measured(m_D) *)
  (((3 / 5) <= m_L) /\ (m_L <= (9 / 5))) /\ (* measured(m_L) *)
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) /\ (* measured(m_d) *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-1))])) /\ (* shape-loss *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* size *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power L) /\ (* trend(L) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall loss' N_w' L' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-1))])) -> (N_p ~~ ((N_w' ^^ 2) ** L')) -> loss <~ loss') (* best-shape *).
Proof.
exists (3 / 10), (6 / 5), (67 / 100), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold best_shape_model_laws best_shape_model_hold).
}
exact_no_check best_shape_model_best_1.
Qed.

(* best-shape, law: loss ~ N_p^(-1/3) *)
Definition best_shape_law_laws : list law := [(If (Order EQ (TVar k11) (TVar k13)) (If (Order EQ (TVar k6) (TTimes (TRaised (TVar k12) (NInt z2)) (TVar k12))) (Order GE (TVar k11) (TVar k9)))); (And (Order GE (TVar k10) (TRaised (TVar k7) (NInt m1))) (And (Order GE (TVar k10) (TRaised (TVar k5) (NInt m1))) (Or (Order EQ (TVar k10) (TRaised (TVar k7) (NInt m1))) (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1)))))); (Order EQ (TVar k9) (TVar k10)); (Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k5))); (Not (Order EQ (TVar k9) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z3))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k6) (NDiv (NInt m1) (NInt z3))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3))) (NInt z1))); (And (Order GE (TVar k13) (TRaised (TVar k12) (NInt m1))) (And (Order GE (TVar k13) (TRaised (TVar k12) (NInt m1))) (Or (Order EQ (TVar k13) (TRaised (TVar k12) (NInt m1))) (Order EQ (TVar k13) (TRaised (TVar k12) (NInt m1))))))].
Definition best_shape_law_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z3 e e q_z1k13_z3k19 (Split k6 (Split k5 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k23_m1k27 (Split k14 (Clear k15 e z1 z3 e e q_z1k13_z3k23 (Unfold k19 (Unfold k22 (Clear k20 e z1 z1 e e q_z1k25_z1k27 (Clear k17 e z1 z3 e e q_m1k13_z3k25 (Combine true GT z3 e e o (w q_z3 e e k16 (w q_m1 e e k18 (w q_z3 e e k28 (w q_m1 e e k30 n)))) (Absurd k32))))))) (Unfold k19 (Unfold k20 (Split k24 (Clear k15 e z1 z3 e e q_z1k13_z3k23 (Clear k26 e z1 z1 e e q_z1k25_z1k27 (Clear k17 e z1 z3 e e q_m1k13_z3k25 (Combine true GT z3 e e o (w q_z3 e e k16 (w unit e e k28 (w q_m3 e e k30 (w unit e e k32 n)))) (Absurd k34))))) (Clear k15 e z1 z3 e e q_z1k13_z3k23 (Clear k26 e z1 z1 e e q_z1k25_z1k27 (Clear k17 e z1 z3 e e q_m1k13_z3k25 (Combine true GT z3 e e o (w q_z3 e e k16 (w unit e e k28 (w q_m3 e e k30 (w unit e e k32 n)))) (Absurd k34))))))))))) (Split k10 (Unfold k12 (Clear k14 e z1 z1 e e q_z1k13_m3k25 (Split k16 (Clear k17 e z1 z3 e e q_m1k13_z3k25 (Combine true GT z3 e e o (w q_z3 e e k18 (w unit e e k20 (w q_z2 e e k20 n))) (Absurd k22))) (Clear k17 e z1 z3 e e q_m1k13_z3k25 (Combine true GT z3 e e o (w q_z3 e e k18 (w q_m1 e e k20 (w q_m2 e e k20 n))) (Absurd k22)))))) (Clear k12 e z1 z1 e e q_m1k19_z1k23 (Clear k15 e z1 z3 e e q_z1k13_z3k23 (Combine true GT z3 e e o (w q_z3 e e k14 (w q_m1 e e k16 (w unit e e k8 n))) (Absurd k18)))))) (Unfold k7 (Unfold k12 (Clear k14 e z1 z1 e e q_z1k11_z1k21 (Clear k11 e z1 z1 e e q_m1k11_z1k13_m2k15 (Clear k9 e z1 z1 e e q_z1k19_m1k21 (Clear k10 e z1 z1 e e q_z1k15_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k18 (w unit e e k20 (w q_z3 e e k22 (w q_z2 e e k24 n))))) (Absurd k26)))))))))))).
Lemma best_shape_law_checked : refutes best_shape_law_laws best_shape_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem best_shape_law :
  forall (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (forall loss' N_w' L' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-1))])) -> (N_p ~~ ((N_w' ^^ 2) ** L')) -> loss <~ loss') -> (* best-shape *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-1))])) -> (* shape-loss *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* size *)
  (loss ~~ (N_p ^^ ((-1) / 3))).
Proof.
intros m_D m_L m_d C D L N_p N_w S loss given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_w ^^ (-1)) [(L ^^ (-1))])).
pose (value_2 := ((N_p ^^ ((-1) / 3)) ^^ 1)).
pose (value_3 := ((N_p ^^ (1 / 3)) ^^ 1)).
pose (value_4 := (largest (value_3 ^^ (-1)) [(value_3 ^^ (-1))])).
generalize (given_1 value_2 value_3 value_3), (largest_spec [(L ^^ (-1))] (N_w ^^ (-1))), given_2, given_3, refuted, (same_refl ((N_p ^^ ((-1) / 3)) ^^ 1)), (same_refl ((N_p ^^ (1 / 3)) ^^ 1)), (largest_spec [(value_3 ^^ (-1))] (value_3 ^^ (-1))).
exact_no_check (refute [m_D; m_L; m_d] [C; D; L; N_p; N_w; S; loss; value_1; value_2; value_3; value_4] best_shape_law_laws best_shape_law_steps best_shape_law_checked).
Qed.

(* depth-limits, model: depth-limits can hold *)
Definition depth_limits_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))); (And (Number GE (NDiv (NInt z3) (NInt z10)) (NDiv (NInt z7) (NInt z25))) (Number GE (NDiv (NInt z8) (NInt z25)) (NDiv (NInt z3) (NInt z10)))); (And (Number GE (NInt z1) (NDiv (NInt z3) (NInt z5))) (Number GE (NDiv (NInt z9) (NInt z5)) (NInt z1))); (And (Number GE (NDiv (NInt z67) (NInt z100)) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NDiv (NInt z67) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt m1)) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))].
Lemma depth_limits_model_hold : all_decided depth_limits_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem depth_limits_model :
  exists (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (loss ~~ (L ^^ ((-1) * m_L))) /\ (* fitted-depth *)
  (((7 / 25) <= m_D) /\ (m_D <= (8 / 25))) /\ (* measured(m_D) *)
  (((3 / 5) <= m_L) /\ (m_L <= (9 / 5))) /\ (* measured(m_L) *)
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) /\ (* measured(m_d) *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-1))])) /\ (* shape-loss *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power L) /\ (* trend(L) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) /\ (* trend(loss) *)
  (L <~ N_w) (* where(depth-limits) *).
Proof.
exists (3 / 10), 1, (67 / 100), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold depth_limits_model_laws depth_limits_model_hold).
Qed.

(* depth-limits, claim: loss ~ L^-1 *)
Definition depth_limits_claim_inverse_depth_laws : list law := [(And (Order GE (TVar k10) (TRaised (TVar k7) (NInt m1))) (And (Order GE (TVar k10) (TRaised (TVar k5) (NInt m1))) (Or (Order EQ (TVar k10) (TRaised (TVar k7) (NInt m1))) (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1)))))); (Order EQ (TVar k9) (TVar k10)); (Order GE (TVar k7) (TVar k5)); (Not (Order EQ (TVar k9) (TRaised (TVar k5) (NInt m1))))].
Definition depth_limits_claim_inverse_depth_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k11_z1k19 (Split k6 (Unfold k5 (Unfold k12 (Split k16 (Clear k9 e z1 z1 e e q_m1k11_z1k15 (Clear k18 e z1 z1 e e q_z1k15_z1k21 (Clear k7 e z1 z1 e e q_z1k19_m1k21 (Combine true GT z1 e e o (w unit e e k20 (w q_m1 e e k22 (w q_m1 e e k24 (w unit e e k8 n)))) (Absurd k26))))) (Clear k18 e z1 z1 e e q_z1k11_z1k21 (Clear k7 e z1 z1 e e q_z1k19_m1k21 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k20 (w q_m1 e e k22 n))) (Absurd k24))))))) (Unfold k5 (Unfold k12 (Clear k14 e z1 z1 e e q_z1k11_z1k21 (Clear k7 e z1 z1 e e q_z1k19_m1k21 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k18 (w unit e e k20 n))) (Absurd k22)))))))))).
Lemma depth_limits_claim_inverse_depth_checked : refutes depth_limits_claim_inverse_depth_laws depth_limits_claim_inverse_depth_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem depth_limits_claim_inverse_depth :
  forall (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-1))])) -> (* shape-loss *)
  (L <~ N_w) -> (* where(depth-limits) *)
  (loss ~~ (L ^^ (-1))).
Proof.
intros m_D m_L m_d C D L N_p N_w S loss given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_w ^^ (-1)) [(L ^^ (-1))])).
generalize (largest_spec [(L ^^ (-1))] (N_w ^^ (-1))), given_1, given_2, refuted.
exact_no_check (refute [m_D; m_L; m_d] [C; D; L; N_p; N_w; S; loss; value_1] depth_limits_claim_inverse_depth_laws depth_limits_claim_inverse_depth_steps depth_limits_claim_inverse_depth_checked).
Qed.

(* depth-limits, law: loss << N_p^(0) ignoring logs *)
Definition depth_limits_law_laws : list law := [(Power GT TOne (TVar k9)); (Not (Power GT (TRaised (TVar k6) (NInt z0)) (TVar k9)))].
Definition depth_limits_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k19 (Clear k4 e z1 z1 e e q_z1k19 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma depth_limits_law_checked : refutes depth_limits_law_laws depth_limits_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem depth_limits_law :
  forall (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (N_p ^^ 0)).
Proof.
intros m_D m_L m_d C D L N_p N_w S loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [m_D; m_L; m_d] [C; D; L; N_p; N_w; S; loss] depth_limits_law_laws depth_limits_law_steps depth_limits_law_checked).
Qed.

(* published-shapes, model: published-shapes can hold *)
Definition published_shapes_model_laws : list law := [(And (Number GE (NDiv (NInt z3) (NInt z10)) (NDiv (NInt z7) (NInt z25))) (Number GE (NDiv (NInt z8) (NInt z25)) (NDiv (NInt z3) (NInt z10)))); (And (Number GE (NDiv (NInt z6) (NInt z5)) (NDiv (NInt z3) (NInt z5))) (Number GE (NDiv (NInt z9) (NInt z5)) (NDiv (NInt z6) (NInt z5)))); (And (Number GE (NDiv (NInt z67) (NInt z100)) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NDiv (NInt z67) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z67) (NInt z267))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z100) (NInt z267))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z67) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m67) (NInt z267))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z100) (NInt z267))) (TRaised (TVar k2) (NInt z0))) (NInt m1)) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z67) (NInt z267))) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z100) (NInt z267))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NDiv (NInt z67) (NInt z267))) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z67) (NInt z267))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z100) (NInt z267))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m67) (NInt z267))) (TRaised (TVar k2) (NInt z0))))].
Lemma published_shapes_model_hold : all_decided published_shapes_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem published_shapes_model :
  exists (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (((7 / 25) <= m_D) /\ (m_D <= (8 / 25))) /\ (* measured(m_D) *)
  (((3 / 5) <= m_L) /\ (m_L <= (9 / 5))) /\ (* measured(m_L) *)
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) /\ (* measured(m_d) *)
  (L ~~ (N_w ^^ m_d)) /\ (* published-depth *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-1))])) /\ (* shape-loss *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* size *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power L) /\ (* trend(L) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists (3 / 10), (6 / 5), (67 / 100), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (67 / 267)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (100 / 267)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ ((-67) / 267)) ** (log_scale ^^ 0)).
exact_no_check (hold published_shapes_model_laws published_shapes_model_hold).
Qed.

(* published-shapes, claim: loss >~ N_p^(-0.268) *)
Definition published_shapes_claim_slower_on_published_shapes_laws : list law := [(And (Number GE (NVar k3) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NVar k3))); (Order EQ (TVar k5) (TRaised (TVar k7) (NVar k3))); (And (Order GE (TVar k10) (TRaised (TVar k7) (NInt m1))) (And (Order GE (TVar k10) (TRaised (TVar k5) (NInt m1))) (Or (Order EQ (TVar k10) (TRaised (TVar k7) (NInt m1))) (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1)))))); (Order EQ (TVar k9) (TVar k10)); (Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k5))); (Not (Order GE (TVar k9) (TRaised (TVar k6) (NDiv (NInt m67) (NInt z250)))))].
Definition published_shapes_claim_slower_on_published_shapes_steps : proof := (Unfold k15 (Unfold k5 (Unfold k2 (Clear k4 e z1 z100 e e q_m61_z100k6 (Clear k6 e z1 z100 e e q_z73_m100k6 (Combine false GT z2400 e e q_z134_m183k6 (r q_z492 e e (r q_z41 e l10 (r q_z4433 e l12 n))) (Combine false GT z400 e e q_z116_m67k6 (r q_z400 e e (r q_z2203 e l10 (r q_z2471 e l12 n))) (Clear k8 e z1 z250 e e q_m67k13_m250k19 (Clear k13 e z1 z1 e e q_m1k11_z1k13_m2k15 (Clear k7 e z1 z1 e e q_m1k6k15_z1k11 (Unfold k9 (Unfold k26 (Clear k24 e z1 z1 e e q_z1k15_z1k21 (Clear k11 e z1 z1 e e q_z1k19_m1k21 (Clear k28 e z1 z1 e e q_z1k11_z1k21 (Combine true GT z200 e e o (w q_z108 e e k18 (w q_z9 e l10 k18 (w q_z17 e l12 k18 (w q_z53600_m53600k6 e e k20 (w q_m39200 e e k22 (w q_z800 e l14 k32 (w q_z200000_m200000k6 e e k34 (w q_z800 e l16 k36 n)))))))) (Absurd k38))))))))))))))))).
Lemma published_shapes_claim_slower_on_published_shapes_checked : refutes published_shapes_claim_slower_on_published_shapes_laws published_shapes_claim_slower_on_published_shapes_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem published_shapes_claim_slower_on_published_shapes :
  forall (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) -> (* measured(m_d) *)
  (L ~~ (N_w ^^ m_d)) -> (* published-depth *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-1))])) -> (* shape-loss *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* size *)
  ((N_p ^^ ((-67) / 250)) <~ loss).
Proof.
intros m_D m_L m_d C D L N_p N_w S loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_w ^^ (-1)) [(L ^^ (-1))])).
generalize given_1, given_2, (largest_spec [(L ^^ (-1))] (N_w ^^ (-1))), given_3, given_4, refuted.
exact_no_check (refute [m_D; m_L; m_d] [C; D; L; N_p; N_w; S; loss; value_1] published_shapes_claim_slower_on_published_shapes_laws published_shapes_claim_slower_on_published_shapes_steps published_shapes_claim_slower_on_published_shapes_checked).
Qed.

(* published-shapes, law: loss ~ N_p^(-m_d/(2+m_d)) *)
Definition published_shapes_law_laws : list law := [(And (Number GE (NVar k3) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NVar k3))); (Order EQ (TVar k5) (TRaised (TVar k7) (NVar k3))); (And (Order GE (TVar k10) (TRaised (TVar k7) (NInt m1))) (And (Order GE (TVar k10) (TRaised (TVar k5) (NInt m1))) (Or (Order EQ (TVar k10) (TRaised (TVar k7) (NInt m1))) (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1)))))); (Order EQ (TVar k9) (TVar k10)); (Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k5))); (Power GT (TVar k5) TOne); (Not (And (Number NE (NAdd (NInt z2) (NVar k3)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k6) (NDiv (NMul (NInt m1) (NVar k3)) (NAdd (NInt z2) (NVar k3)))))))].
Definition published_shapes_law_steps : proof := (Unfold k17 (Unfold k5 (Clear k4 e z1 z100 e e q_m61_z100k6 (Clear k6 e z1 z100 e e q_z73_m100k6 (Combine false GT z1200 e e q_z2_z1k6 (r q_z1200 e e (r q_z173 e l8 (r q_z161 e l10 n))) (Split k2 (Unfold k14 (Clear k16 e z1 z1 e e q_z2_z1k6 (Combine false GE z1 e e q_m261 (r unit e l8 (r q_m100 e l18 n)) (Absurd k20)))) (Unfold k16 (Clear k14 e z1 z1 e e q_z2_z1k6 (Clear k18 l20 z1 z1 e l20 q_z1k6k13_z1k6k19_z2k19 (Split k22 (Unfold k9 (Unfold k28 (Split k32 (Combine false GT z800 e e q_z1_m1k6 (r q_z108 e e (r q_z9 e l8 (r q_z17 e l10 n))) (Clear k15 e z1 z1 e e q_z1k11 (Clear k7 e z1 z1 e e q_m1k6k15_z1k11 (Clear k34 e z1 z1 e e q_z1k15_z1k21 (Clear k11 e z1 z1 e e q_z1k19_m1k21 (Clear k13 e z1 z1 e e q_m1k11_z1k13_m2k15 (Combine false GT z100 e e o (r q_z208800 e l38_12_36 (r q_m417600_z208800k6 e l40 (r q_m417600k6_m208800k6k6 e l42 (r q_m417600k6_m208800k6k6 e l44 (r q_z24400 e l12_24 (r q_z7151 e l8_24 (r q_z5307 e l10_24 (r q_m208800k6k6 e l46 n)))))))) (Absurd k48)))))))) (Clear k13 e z1 z1 e e q_m1k11_z1k13_m2k15 (Clear k7 e z1 z1 e e q_m1k6k15_z1k11 (Clear k34 e z1 z1 e e q_z1k11_z1k21 (Clear k11 e z1 z1 e e q_z1k19_m1k21 (Combine true GT z1 e e o (w unit e e k24 (w q_m1k6 e e k36 (w q_z2 e e k38 (w q_m2_m1k6 e e k40 (w q_m2_m1k6 e e k42 n))))) (Absurd k44))))))))) (Clear k13 e z1 z1 e e q_m1k11_z1k13_m2k15 (Clear k7 e z1 z1 e e q_m1k6k15_z1k11 (Unfold k9 (Unfold k32 (Clear k34 e z1 z1 e e q_z1k11_z1k21 (Clear k11 e z1 z1 e e q_z1k19_m1k21 (Combine true GT z1 e e o (w unit e e k24 (w q_z1k6 e e k26 (w q_m2 e e k28 (w unit e l12 k38 (w q_z2_z1k6 e e k40 n))))) (Absurd k42)))))))))))))))))).
Lemma published_shapes_law_checked : refutes published_shapes_law_laws published_shapes_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem published_shapes_law :
  forall (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) -> (* measured(m_d) *)
  (L ~~ (N_w ^^ m_d)) -> (* published-depth *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-1))])) -> (* shape-loss *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* size *)
  (power one < power L) -> (* trend(L) *)
  ((2 + m_d) <> 0 /\ loss ~~ (N_p ^^ (((-1) * m_d) / (2 + m_d)))).
Proof.
intros m_D m_L m_d C D L N_p N_w S loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_w ^^ (-1)) [(L ^^ (-1))])).
generalize given_1, given_2, (largest_spec [(L ^^ (-1))] (N_w ^^ (-1))), given_3, given_4, given_5, refuted.
exact_no_check (refute [m_D; m_L; m_d] [C; D; L; N_p; N_w; S; loss; value_1] published_shapes_law_laws published_shapes_law_steps published_shapes_law_checked).
Qed.

(* smooth, model: smooth can hold *)
Definition smooth_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NInt m1))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NInt m3))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NInt m1))) (Order EQ (TVar k6) (TRaised (TVar k3) (NInt m3)))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k4) (NInt z2)) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NDiv (NInt m3) (NInt z7))) (TRaised (TVar k2) (NInt z0)))))].
Definition smooth_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z7 e e q_m3k3_m7k11 (Unfold k5 (Unfold k10 (Clear k12 e z1 z1 e e q_z3k7_z1k13 (Clear k9 e z1 z1 e e q_z1k3_m1k7_m2k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z1 e e q_z1k9_z1k13 (Combine true GT z1 e e o (w unit e e k6 (w unit e e k16 (w q_z3 e e k18 (w q_z7 e e k20 (w q_z6 e e k22 n))))) (Absurd k24))))))))))).
Lemma smooth_model_best_1_checked : refutes smooth_model_best_1_laws smooth_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma smooth_model_best_1 :
  (forall loss' N_w' L' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-3))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ ((N_w' ^^ 2) ** L')) -> ((scale ^^ ((-3) / 7)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_w L given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_w ^^ (-1)) [(L ^^ (-3))])).
generalize (largest_spec [(L ^^ (-3))] (N_w ^^ (-1))), given_1, given_2, refuted.
exact_no_check (refute [] [L; N_w; loss; value_1] smooth_model_best_1_laws smooth_model_best_1_steps smooth_model_best_1_checked).
Qed.
Definition smooth_model_laws : list law := [(And (Number GE (NDiv (NInt z3) (NInt z10)) (NDiv (NInt z7) (NInt z25))) (Number GE (NDiv (NInt z8) (NInt z25)) (NDiv (NInt z3) (NInt z10)))); (And (Number GE (NDiv (NInt z6) (NInt z5)) (NDiv (NInt z3) (NInt z5))) (Number GE (NDiv (NInt z9) (NInt z5)) (NDiv (NInt z6) (NInt z5)))); (And (Number GE (NDiv (NInt z67) (NInt z100)) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NDiv (NInt z67) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z7))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z7))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m3) (NInt z7))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z7))) (TRaised (TVar k2) (NInt z0))) (NInt m1)) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z7))) (TRaised (TVar k2) (NInt z0))) (NInt m3)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z7))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z7))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m3) (NInt z7))) (TRaised (TVar k2) (NInt z0))))].
Lemma smooth_model_hold : all_decided smooth_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem smooth_model :
  exists (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (
  (((7 / 25) <= m_D) /\ (m_D <= (8 / 25))) /\ (* measured(m_D) *)
  (((3 / 5) <= m_L) /\ (m_L <= (9 / 5))) /\ (* measured(m_L) *)
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) /\ (* measured(m_d) *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* size *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-3))])) /\ (* smooth-loss *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power L) /\ (* trend(L) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall loss' N_w' L' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-3))])) -> (N_p ~~ ((N_w' ^^ 2) ** L')) -> loss <~ loss') (* best-smooth-shape *).
Proof.
exists (3 / 10), (6 / 5), (67 / 100), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 7)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (3 / 7)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ ((-3) / 7)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold smooth_model_laws smooth_model_hold).
}
exact_no_check smooth_model_best_1.
Qed.

(* smooth, law: loss ~ N_p^(-3/7) *)
Definition smooth_law_laws : list law := [(If (Order EQ (TVar k11) (TVar k14)) (If (Order EQ (TVar k6) (TTimes (TRaised (TVar k12) (NInt z2)) (TVar k13))) (Order GE (TVar k11) (TVar k9)))); (Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k5))); (And (Order GE (TVar k10) (TRaised (TVar k7) (NInt m1))) (And (Order GE (TVar k10) (TRaised (TVar k5) (NInt m3))) (Or (Order EQ (TVar k10) (TRaised (TVar k7) (NInt m1))) (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m3)))))); (Order EQ (TVar k9) (TVar k10)); (Not (Order EQ (TVar k9) (TRaised (TVar k6) (NDiv (NInt m3) (NInt z7))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k6) (NDiv (NInt m3) (NInt z7))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k6) (NDiv (NInt z3) (NInt z7))) (NInt z1))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k6) (NDiv (NInt z1) (NInt z7))) (NInt z1))); (And (Order GE (TVar k14) (TRaised (TVar k12) (NInt m1))) (And (Order GE (TVar k14) (TRaised (TVar k13) (NInt m3))) (Or (Order EQ (TVar k14) (TRaised (TVar k12) (NInt m1))) (Order EQ (TVar k14) (TRaised (TVar k13) (NInt m3))))))].
Definition smooth_law_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z7 e e q_z3k13_z7k19 (Split k6 (Split k5 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k23_m1k29 (Split k14 (Clear k15 e z1 z7 e e q_z3k13_z7k23 (Unfold k21 (Unfold k22 (Clear k20 e z1 z1 e e q_z1k25_z1k29 (Clear k17 e z1 z7 e e q_m3k13_z7k25 (Combine true GT z7 e e o (w q_z7 e e k16 (w q_m1 e e k18 (w q_z7 e e k28 (w q_m1 e e k30 n)))) (Absurd k32))))))) (Unfold k21 (Unfold k20 (Split k24 (Clear k15 e z1 z7 e e q_z3k13_z7k23 (Clear k26 e z1 z1 e e q_z1k25_z1k29 (Clear k17 e z1 z7 e e q_m3k13_z7k25 (Combine true GT z7 e e o (w q_z7 e e k16 (w unit e e k28 (w q_m7 e e k30 (w unit e e k32 n)))) (Absurd k34))))) (Clear k15 e z1 z7 e e q_z3k13_z7k23 (Clear k26 e z1 z1 e e q_z3k27_z1k29 (Clear k19 e z1 z7 e e q_m1k13_z7k27 (Combine true GT z7 e e o (w q_z7 e e k16 (w unit e e k28 (w q_m7 e e k30 (w q_z3 e e k32 n)))) (Absurd k34))))))))))) (Split k10 (Unfold k12 (Clear k14 e z1 z1 e e q_z1k13_m2k25_m1k27 (Split k16 (Clear k19 e z1 z7 e e q_m1k13_z7k27 (Clear k17 e z1 z7 e e q_m3k13_z7k25 (Combine true GT z7 e e o (w q_z7 e e k18 (w unit e e k20 (w q_z2 e e k22 n))) (Absurd k24)))) (Clear k19 e z1 z7 e e q_m1k13_z7k27 (Clear k17 e z1 z7 e e q_m3k13_z7k25 (Combine true GT z7 e e o (w q_z7 e e k18 (w q_m1 e e k20 (w q_m2 e e k22 n))) (Absurd k24))))))) (Clear k12 e z1 z1 e e q_m1k19_z1k23 (Clear k15 e z1 z7 e e q_z3k13_z7k23 (Combine true GT z7 e e o (w q_z7 e e k14 (w q_m1 e e k16 (w unit e e k8 n))) (Absurd k18)))))) (Unfold k9 (Unfold k12 (Clear k14 e z1 z1 e e q_z3k11_z1k21 (Clear k7 e z1 z1 e e q_m1k11_z1k13_m2k15 (Clear k11 e z1 z1 e e q_z1k19_m1k21 (Clear k10 e z1 z1 e e q_z1k15_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k18 (w q_z3 e e k20 (w q_z7 e e k22 (w q_z6 e e k24 n))))) (Absurd k26)))))))))))).
Lemma smooth_law_checked : refutes smooth_law_laws smooth_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem smooth_law :
  forall (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (forall loss' N_w' L' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-3))])) -> (N_p ~~ ((N_w' ^^ 2) ** L')) -> loss <~ loss') -> (* best-smooth-shape *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* size *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-3))])) -> (* smooth-loss *)
  (loss ~~ (N_p ^^ ((-3) / 7))).
Proof.
intros m_D m_L m_d C D L N_p N_w S loss given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_w ^^ (-1)) [(L ^^ (-3))])).
pose (value_2 := ((N_p ^^ ((-3) / 7)) ^^ 1)).
pose (value_3 := ((N_p ^^ (3 / 7)) ^^ 1)).
pose (value_4 := ((N_p ^^ (1 / 7)) ^^ 1)).
pose (value_5 := (largest (value_3 ^^ (-1)) [(value_4 ^^ (-3))])).
generalize (given_1 value_2 value_3 value_4), given_2, (largest_spec [(L ^^ (-3))] (N_w ^^ (-1))), given_3, refuted, (same_refl ((N_p ^^ ((-3) / 7)) ^^ 1)), (same_refl ((N_p ^^ (3 / 7)) ^^ 1)), (same_refl ((N_p ^^ (1 / 7)) ^^ 1)), (largest_spec [(value_4 ^^ (-3))] (value_3 ^^ (-1))).
exact_no_check (refute [m_D; m_L; m_d] [C; D; L; N_p; N_w; S; loss; value_1; value_2; value_3; value_4; value_5] smooth_law_laws smooth_law_steps smooth_law_checked).
Qed.

(* compute-optimal, model: compute-optimal can hold *)
Definition compute_optimal_model_best_1_laws : list law := [(And (Order GE (TVar k8) (TRaised (TVar k5) (NInt m1))) (And (Order GE (TVar k8) (TRaised (TVar k3) (NInt m1))) (And (Order GE (TVar k8) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z3)))) (Or (Order EQ (TVar k8) (TRaised (TVar k5) (NInt m1))) (Or (Order EQ (TVar k8) (TRaised (TVar k3) (NInt m1))) (Order EQ (TVar k8) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z3))))))))); (Order EQ (TVar k7) (TVar k8)); (Order EQ (TVar k4) (TTimes (TRaised (TVar k5) (NInt z2)) (TVar k3))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k6))); (Not (Order GE (TVar k7) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))))].
Definition compute_optimal_model_best_1_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z3 e e q_m1k3_m3k15 (Unfold k5 (Unfold k10 (Unfold k14 (Clear k12 e z1 z1 e e q_z1k7_z1k17 (Clear k9 e z1 z1 e e q_m1k7_z1k9_m2k11 (Clear k11 e z1 z1 e e q_z2k3_m1k9_m1k13 (Clear k7 e z1 z1 e e q_z1k15_m1k17 (Clear k8 e z1 z1 e e q_z1k11_z1k17 (Clear k16 e z1 z3 e e q_z1k13_z3k17 (Combine true GT z1 e e o (w q_z2 e e k6 (w unit e e k20 (w unit e e k22 (w unit e e k24 (w q_z6 e e k26 (w q_z2 e e k28 (w unit e e k30 n))))))) (Absurd k32)))))))))))))).
Lemma compute_optimal_model_best_1_checked : refutes compute_optimal_model_best_1_laws compute_optimal_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma compute_optimal_model_best_1 :
  (forall loss' N_w' L' N_p' S' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-1)); (S' ^^ ((-1) / 3))])) -> (N_p' ~~ ((N_w' ^^ 2) ** L')) -> (((scale ^^ 2) ** (log_scale ^^ 0)) ~~ (N_p' ** S')) -> ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_w L N_p S given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_w ^^ (-1)) [(L ^^ (-1)); (S ^^ ((-1) / 3))])).
generalize (largest_spec [(L ^^ (-1)); (S ^^ ((-1) / 3))] (N_w ^^ (-1))), given_1, given_2, given_3, refuted.
exact_no_check (refute [] [L; N_p; N_w; S; loss; value_1] compute_optimal_model_best_1_laws compute_optimal_model_best_1_steps compute_optimal_model_best_1_checked).
Qed.
Definition compute_optimal_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (And (Number GE (NDiv (NInt z3) (NInt z10)) (NDiv (NInt z7) (NInt z25))) (Number GE (NDiv (NInt z8) (NInt z25)) (NDiv (NInt z3) (NInt z10)))); (And (Number GE (NDiv (NInt z6) (NInt z5)) (NDiv (NInt z3) (NInt z5))) (Number GE (NDiv (NInt z9) (NInt z5)) (NDiv (NInt z6) (NInt z5)))); (And (Number GE (NDiv (NInt z67) (NInt z100)) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NDiv (NInt z67) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1)) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1)) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NInt z3))))))].
Lemma compute_optimal_model_hold : all_decided compute_optimal_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_model :
  exists (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (
  (C ~~ (N_p ** S)) /\ (* cost *)
  (((7 / 25) <= m_D) /\ (m_D <= (8 / 25))) /\ (* measured(m_D) *)
  (((3 / 5) <= m_L) /\ (m_L <= (9 / 5))) /\ (* measured(m_L) *)
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) /\ (* measured(m_d) *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* size *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power L) /\ (* trend(L) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) /\ (* trend(loss) *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-1)); (S ^^ ((-1) / 3))])) (* with-time *)
  ) /\
  (forall loss' N_w' L' N_p' S' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-1)); (S' ^^ ((-1) / 3))])) -> (N_p' ~~ ((N_w' ^^ 2) ** L')) -> (C ~~ (N_p' ** S')) -> loss <~ loss') (* best-split *).
Proof.
exists (3 / 10), (6 / 5), (67 / 100), ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold compute_optimal_model_laws compute_optimal_model_hold).
}
exact_no_check compute_optimal_model_best_1.
Qed.

(* compute-optimal, claim: N_p ~ C^(1/2) *)
Definition compute_optimal_claim_equal_proportions_laws : list law := [(If (Order EQ (TVar k11) (TVar k14)) (If (Order EQ (TVar k13) (TTimes (TRaised (TVar k12) (NInt z2)) (TVar k12))) (If (Order EQ (TVar k3) (TTimes (TVar k13) (TVar k13))) (Order GE (TVar k11) (TVar k9))))); (Order EQ (TVar k3) (TTimes (TVar k6) (TVar k8))); (Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k5))); (And (Order GE (TVar k10) (TRaised (TVar k7) (NInt m1))) (And (Order GE (TVar k10) (TRaised (TVar k5) (NInt m1))) (And (Order GE (TVar k10) (TRaised (TVar k8) (NDiv (NInt m1) (NInt z3)))) (Or (Order EQ (TVar k10) (TRaised (TVar k7) (NInt m1))) (Or (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))) (Order EQ (TVar k10) (TRaised (TVar k8) (NDiv (NInt m1) (NInt z3))))))))); (Order EQ (TVar k9) (TVar k10)); (Not (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k3) (NDiv (NInt m1) (NInt z6))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NDiv (NInt z1) (NInt z6))) (NInt z1))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2))) (NInt z1))); (And (Order GE (TVar k14) (TRaised (TVar k12) (NInt m1))) (And (Order GE (TVar k14) (TRaised (TVar k12) (NInt m1))) (And (Order GE (TVar k14) (TRaised (TVar k13) (NDiv (NInt m1) (NInt z3)))) (Or (Order EQ (TVar k14) (TRaised (TVar k12) (NInt m1))) (Or (Order EQ (TVar k14) (TRaised (TVar k12) (NInt m1))) (Order EQ (TVar k14) (TRaised (TVar k13) (NDiv (NInt m1) (NInt z3)))))))))].
Definition compute_optimal_claim_equal_proportions_steps : proof := (Unfold k15 (Split k5 (Unfold k4 (Clear k6 e z1 z1 e e q_z1k23_m1k29 (Split k8 (Clear k17 e z1 z6 e e q_z1k7_z6k23 (Unfold k23 (Unfold k16 (Unfold k20 (Clear k14 e z1 z1 e e q_z1k25_z1k29 (Clear k19 e z1 z6 e e q_m1k7_z6k25 (Combine true GT z6 e e o (w q_z6 e e k10 (w q_m1 e e k12 (w q_z6 e e k26 (w q_m1 e e k28 n)))) (Absurd k30)))))))) (Unfold k23 (Unfold k14 (Unfold k18 (Split k22 (Clear k17 e z1 z6 e e q_z1k7_z6k23 (Clear k24 e z1 z1 e e q_z1k25_z1k29 (Clear k19 e z1 z6 e e q_m1k7_z6k25 (Combine true GT z6 e e o (w q_z6 e e k10 (w unit e e k26 (w q_m6 e e k28 (w unit e e k30 n)))) (Absurd k32))))) (Split k24 (Clear k17 e z1 z6 e e q_z1k7_z6k23 (Clear k26 e z1 z1 e e q_z1k25_z1k29 (Clear k19 e z1 z6 e e q_m1k7_z6k25 (Combine true GT z6 e e o (w q_z6 e e k10 (w unit e e k28 (w q_m6 e e k30 (w unit e e k32 n)))) (Absurd k34))))) (Clear k17 e z1 z6 e e q_z1k7_z6k23 (Clear k26 e z1 z3 e e q_z1k27_z3k29 (Clear k21 e z1 z2 e e q_m1k7_z2k27 (Combine true GT z2 e e o (w q_z6 e e k10 (w unit e e k28 (w q_m2 e e k30 (w unit e e k32 n)))) (Absurd k34))))))))))))) (Split k4 (Unfold k6 (Clear k8 e z1 z1 e e q_m3k25_z1k27 (Split k10 (Clear k21 e z1 z2 e e q_m1k7_z2k27 (Clear k19 e z1 z6 e e q_m1k7_z6k25 (Combine true GT z6 e e o (w q_z6 e e k12 (w q_m3 e e k14 (w unit e e k16 (w q_z2 e e k16 n)))) (Absurd k18)))) (Clear k21 e z1 z2 e e q_m1k7_z2k27 (Clear k19 e z1 z6 e e q_m1k7_z6k25 (Combine true GT z6 e e o (w q_z6 e e k12 (w q_z3 e e k14 (w q_m1 e e k16 (w q_m2 e e k16 n)))) (Absurd k18))))))) (Split k6 (Unfold k8 (Clear k10 e z1 z1 e e q_z1k7_m2k27 (Split k12 (Clear k21 e z1 z2 e e q_m1k7_z2k27 (Combine true GT z2 e e o (w q_z2 e e k14 (w unit e e k16 (w unit e e k16 n))) (Absurd k18))) (Clear k21 e z1 z2 e e q_m1k7_z2k27 (Combine true GT z2 e e o (w q_z2 e e k14 (w q_m1 e e k16 (w q_m1 e e k16 n))) (Absurd k18)))))) (Unfold k2 (Clear k10 e z1 z2 e e q_m1k7_z2k13 (Split k12 (Clear k8 e z1 z1 e e q_m1k19_z1k23 (Clear k17 e z1 z6 e e q_z1k7_z6k23 (Clear k7 e z1 z1 e e q_z1k7_m1k13_m1k17 (Unfold k11 (Unfold k24 (Unfold k28 (Clear k30 e z1 z3 e e q_z1k17_z3k21 (Clear k13 e z1 z1 e e q_z1k19_m1k21 (Combine true GT z2 e e o (w q_z6 e e k16 (w q_m1 e e k18 (w q_z2 e e k20 (w unit e e k14 (w q_z2 e e k34 (w q_z6 e e k36 n)))))) (Absurd k38)))))))))) (Clear k8 e z1 z1 e e q_m1k19_z1k23 (Clear k17 e z1 z6 e e q_z1k7_z6k23 (Unfold k11 (Unfold k22 (Unfold k26 (Clear k24 e z1 z1 e e q_z1k11_z1k21 (Clear k9 e z1 z1 e e q_m1k11_z1k13_m2k15 (Clear k13 e z1 z1 e e q_z1k19_m1k21 (Clear k20 e z1 z1 e e q_z1k15_z1k21 (Combine true GT z2 e e o (w q_z6 e e k16 (w q_m1 e e k18 (w unit e e k14 (w q_z2 e e k32 (w q_z2 e e k34 (w q_z6 e e k36 (w q_z4 e e k38 n))))))) (Absurd k40)))))))))))))))))).
Lemma compute_optimal_claim_equal_proportions_checked : refutes compute_optimal_claim_equal_proportions_laws compute_optimal_claim_equal_proportions_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_equal_proportions :
  forall (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (forall loss' N_w' L' N_p' S' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-1)); (S' ^^ ((-1) / 3))])) -> (N_p' ~~ ((N_w' ^^ 2) ** L')) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* best-split *)
  (C ~~ (N_p ** S)) -> (* cost *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* size *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-1)); (S ^^ ((-1) / 3))])) -> (* with-time *)
  (N_p ~~ (C ^^ (1 / 2))).
Proof.
intros m_D m_L m_d C D L N_p N_w S loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_w ^^ (-1)) [(L ^^ (-1)); (S ^^ ((-1) / 3))])).
pose (value_2 := ((C ^^ ((-1) / 6)) ^^ 1)).
pose (value_3 := ((C ^^ (1 / 6)) ^^ 1)).
pose (value_4 := ((C ^^ (1 / 2)) ^^ 1)).
pose (value_5 := (largest (value_3 ^^ (-1)) [(value_3 ^^ (-1)); (value_4 ^^ ((-1) / 3))])).
generalize (given_1 value_2 value_3 value_3 value_4 value_4), given_2, given_3, (largest_spec [(L ^^ (-1)); (S ^^ ((-1) / 3))] (N_w ^^ (-1))), given_4, refuted, (same_refl ((C ^^ ((-1) / 6)) ^^ 1)), (same_refl ((C ^^ (1 / 6)) ^^ 1)), (same_refl ((C ^^ (1 / 2)) ^^ 1)), (largest_spec [(value_3 ^^ (-1)); (value_4 ^^ ((-1) / 3))] (value_3 ^^ (-1))).
exact_no_check (refute [m_D; m_L; m_d] [C; D; L; N_p; N_w; S; loss; value_1; value_2; value_3; value_4; value_5] compute_optimal_claim_equal_proportions_laws compute_optimal_claim_equal_proportions_steps compute_optimal_claim_equal_proportions_checked).
Qed.

(* compute-optimal, law: loss ~ N_p^(-1/3) *)
Definition compute_optimal_law_laws : list law := [(If (Order EQ (TVar k11) (TVar k14)) (If (Order EQ (TVar k13) (TTimes (TRaised (TVar k12) (NInt z2)) (TVar k12))) (If (Order EQ (TVar k3) (TTimes (TVar k13) (TVar k13))) (Order GE (TVar k11) (TVar k9))))); (Order EQ (TVar k3) (TTimes (TVar k6) (TVar k8))); (Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k5))); (And (Order GE (TVar k10) (TRaised (TVar k7) (NInt m1))) (And (Order GE (TVar k10) (TRaised (TVar k5) (NInt m1))) (And (Order GE (TVar k10) (TRaised (TVar k8) (NDiv (NInt m1) (NInt z3)))) (Or (Order EQ (TVar k10) (TRaised (TVar k7) (NInt m1))) (Or (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))) (Order EQ (TVar k10) (TRaised (TVar k8) (NDiv (NInt m1) (NInt z3))))))))); (Order EQ (TVar k9) (TVar k10)); (Not (Order EQ (TVar k9) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z3))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k3) (NDiv (NInt m1) (NInt z6))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NDiv (NInt z1) (NInt z6))) (NInt z1))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2))) (NInt z1))); (And (Order GE (TVar k14) (TRaised (TVar k12) (NInt m1))) (And (Order GE (TVar k14) (TRaised (TVar k12) (NInt m1))) (And (Order GE (TVar k14) (TRaised (TVar k13) (NDiv (NInt m1) (NInt z3)))) (Or (Order EQ (TVar k14) (TRaised (TVar k12) (NInt m1))) (Or (Order EQ (TVar k14) (TRaised (TVar k12) (NInt m1))) (Order EQ (TVar k14) (TRaised (TVar k13) (NDiv (NInt m1) (NInt z3)))))))))].
Definition compute_optimal_law_steps : proof := (Unfold k15 (Unfold k2 (Clear k4 e z1 z3 e e q_z1k13_z3k19 (Split k6 (Split k5 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k23_m1k29 (Split k14 (Clear k17 e z1 z6 e e q_z1k7_z6k23 (Unfold k23 (Unfold k22 (Unfold k26 (Clear k20 e z1 z1 e e q_z1k25_z1k29 (Clear k19 e z1 z6 e e q_m1k7_z6k25 (Combine true GT z6 e e o (w q_z6 e e k16 (w q_m1 e e k18 (w q_z6 e e k32 (w q_m1 e e k34 n)))) (Absurd k36)))))))) (Unfold k23 (Unfold k20 (Unfold k24 (Split k28 (Clear k17 e z1 z6 e e q_z1k7_z6k23 (Clear k30 e z1 z1 e e q_z1k25_z1k29 (Clear k19 e z1 z6 e e q_m1k7_z6k25 (Combine true GT z6 e e o (w q_z6 e e k16 (w unit e e k32 (w q_m6 e e k34 (w unit e e k36 n)))) (Absurd k38))))) (Split k30 (Clear k17 e z1 z6 e e q_z1k7_z6k23 (Clear k32 e z1 z1 e e q_z1k25_z1k29 (Clear k19 e z1 z6 e e q_m1k7_z6k25 (Combine true GT z6 e e o (w q_z6 e e k16 (w unit e e k34 (w q_m6 e e k36 (w unit e e k38 n)))) (Absurd k40))))) (Clear k17 e z1 z6 e e q_z1k7_z6k23 (Clear k32 e z1 z3 e e q_z1k27_z3k29 (Clear k21 e z1 z2 e e q_m1k7_z2k27 (Combine true GT z2 e e o (w q_z6 e e k16 (w unit e e k34 (w q_m2 e e k36 (w unit e e k38 n)))) (Absurd k40))))))))))))) (Split k10 (Unfold k12 (Clear k14 e z1 z1 e e q_m3k25_z1k27 (Split k16 (Clear k21 e z1 z2 e e q_m1k7_z2k27 (Clear k19 e z1 z6 e e q_m1k7_z6k25 (Combine true GT z6 e e o (w q_z6 e e k18 (w q_m3 e e k20 (w unit e e k22 (w q_z2 e e k22 n)))) (Absurd k24)))) (Clear k21 e z1 z2 e e q_m1k7_z2k27 (Clear k19 e z1 z6 e e q_m1k7_z6k25 (Combine true GT z6 e e o (w q_z6 e e k18 (w q_z3 e e k20 (w q_m1 e e k22 (w q_m2 e e k22 n)))) (Absurd k24))))))) (Split k12 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k7_m2k27 (Split k18 (Clear k21 e z1 z2 e e q_m1k7_z2k27 (Combine true GT z2 e e o (w q_z2 e e k20 (w unit e e k22 (w unit e e k22 n))) (Absurd k24))) (Clear k21 e z1 z2 e e q_m1k7_z2k27 (Combine true GT z2 e e o (w q_z2 e e k20 (w q_m1 e e k22 (w q_m1 e e k22 n))) (Absurd k24)))))) (Clear k14 e z1 z1 e e q_m1k19_z1k23 (Clear k17 e z1 z6 e e q_z1k7_z6k23 (Clear k7 e z1 z1 e e q_z1k7_m1k13_m1k17 (Unfold k11 (Unfold k24 (Unfold k28 (Clear k30 e z1 z3 e e q_z1k17_z3k21 (Clear k13 e z1 z1 e e q_z1k19_m1k21 (Combine true GT z1 e e o (w q_z6 e e k16 (w q_m1 e e k18 (w unit e e k20 (w unit e e k8 (w unit e e k34 (w q_z3 e e k36 n)))))) (Absurd k38))))))))))))) (Unfold k11 (Unfold k12 (Unfold k16 (Clear k14 e z1 z1 e e q_z1k11_z1k21 (Clear k9 e z1 z1 e e q_m1k11_z1k13_m2k15 (Clear k13 e z1 z1 e e q_z1k19_m1k21 (Clear k10 e z1 z1 e e q_z1k15_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k22 (w unit e e k24 (w q_z3 e e k26 (w q_z2 e e k28 n))))) (Absurd k30))))))))))))).
Lemma compute_optimal_law_checked : refutes compute_optimal_law_laws compute_optimal_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_law :
  forall (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (forall loss' N_w' L' N_p' S' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-1)); (S' ^^ ((-1) / 3))])) -> (N_p' ~~ ((N_w' ^^ 2) ** L')) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* best-split *)
  (C ~~ (N_p ** S)) -> (* cost *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* size *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-1)); (S ^^ ((-1) / 3))])) -> (* with-time *)
  (loss ~~ (N_p ^^ ((-1) / 3))).
Proof.
intros m_D m_L m_d C D L N_p N_w S loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_w ^^ (-1)) [(L ^^ (-1)); (S ^^ ((-1) / 3))])).
pose (value_2 := ((C ^^ ((-1) / 6)) ^^ 1)).
pose (value_3 := ((C ^^ (1 / 6)) ^^ 1)).
pose (value_4 := ((C ^^ (1 / 2)) ^^ 1)).
pose (value_5 := (largest (value_3 ^^ (-1)) [(value_3 ^^ (-1)); (value_4 ^^ ((-1) / 3))])).
generalize (given_1 value_2 value_3 value_3 value_4 value_4), given_2, given_3, (largest_spec [(L ^^ (-1)); (S ^^ ((-1) / 3))] (N_w ^^ (-1))), given_4, refuted, (same_refl ((C ^^ ((-1) / 6)) ^^ 1)), (same_refl ((C ^^ (1 / 6)) ^^ 1)), (same_refl ((C ^^ (1 / 2)) ^^ 1)), (largest_spec [(value_3 ^^ (-1)); (value_4 ^^ ((-1) / 3))] (value_3 ^^ (-1))).
exact_no_check (refute [m_D; m_L; m_d] [C; D; L; N_p; N_w; S; loss; value_1; value_2; value_3; value_4; value_5] compute_optimal_law_laws compute_optimal_law_steps compute_optimal_law_checked).
Qed.

(* compute-optimal-fitted, model: compute-optimal-fitted can hold *)
Definition compute_optimal_fitted_model_best_1_laws : list law := [(And (Order GE (TVar k8) (TRaised (TVar k6) (NInt m1))) (And (Order GE (TVar k8) (TRaised (TVar k4) (NInt m1))) (And (Order GE (TVar k8) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z3) (NInt z10))))) (Or (Order EQ (TVar k8) (TRaised (TVar k6) (NInt m1))) (Or (Order EQ (TVar k8) (TRaised (TVar k4) (NInt m1))) (Order EQ (TVar k8) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z3) (NInt z10)))))))))); (Order EQ (TVar k7) (TVar k8)); (Order EQ (TVar k5) (TTimes (TRaised (TVar k6) (NInt z2)) (TVar k4))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z19) (NInt z9))) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k5) (TVar k3))); (Not (Order GE (TVar k7) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))))].
Definition compute_optimal_fitted_model_best_1_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z3 e e q_m1k3_m3k15 (Unfold k5 (Unfold k10 (Unfold k14 (Clear k16 e z1 z10 e e q_z3k7_z10k17 (Clear k11 e z1 z9 e e q_z19k3_m9k7_m9k11 (Clear k7 e z1 z1 e e q_z1k15_m1k17 (Clear k12 e z1 z1 e e q_z1k9_z1k17 (Clear k9 e z1 z1 e e q_m1k9_z1k11_m2k13 (Clear k8 e z1 z1 e e q_z1k13_z1k17 (Combine true GT z3 e e o (w q_z19 e e k6 (w q_z3 e e k20 (w unit e e k22 (w q_z57 e e k24 (w q_z9 e e k26 (w q_z9 e e k28 (w q_z18 e e k30 n))))))) (Absurd k32)))))))))))))).
Lemma compute_optimal_fitted_model_best_1_checked : refutes compute_optimal_fitted_model_best_1_laws compute_optimal_fitted_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma compute_optimal_fitted_model_best_1 :
  (forall loss' N_w' L' N_p' D' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-1)); (D' ^^ ((-1) * (3 / 10)))])) -> (N_p' ~~ ((N_w' ^^ 2) ** L')) -> (((scale ^^ (19 / 9)) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_w L N_p D given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_w ^^ (-1)) [(L ^^ (-1)); (D ^^ ((-1) * (3 / 10)))])).
generalize (largest_spec [(L ^^ (-1)); (D ^^ ((-1) * (3 / 10)))] (N_w ^^ (-1))), given_1, given_2, given_3, refuted.
exact_no_check (refute [] [D; L; N_p; N_w; loss; value_1] compute_optimal_fitted_model_best_1_laws compute_optimal_fitted_model_best_1_steps compute_optimal_fitted_model_best_1_checked).
Qed.
Definition compute_optimal_fitted_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z19) (NInt z9))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z10) (NInt z9))) (TRaised (TVar k2) (NInt z0))))); (And (Number GE (NDiv (NInt z3) (NInt z10)) (NDiv (NInt z7) (NInt z25))) (Number GE (NDiv (NInt z8) (NInt z25)) (NDiv (NInt z3) (NInt z10)))); (And (Number GE (NDiv (NInt z6) (NInt z5)) (NDiv (NInt z3) (NInt z5))) (Number GE (NDiv (NInt z9) (NInt z5)) (NDiv (NInt z6) (NInt z5)))); (And (Number GE (NDiv (NInt z67) (NInt z100)) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NDiv (NInt z67) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z19) (NInt z9))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z10) (NInt z9))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1)) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1)) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z10) (NInt z9))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z3) (NInt z10)))))))].
Lemma compute_optimal_fitted_model_hold : all_decided compute_optimal_fitted_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_fitted_model :
  exists (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (
  (C ~~ (N_p ** D)) /\ (* cost-of-data *)
  (((7 / 25) <= m_D) /\ (m_D <= (8 / 25))) /\ (* measured(m_D) *)
  (((3 / 5) <= m_L) /\ (m_L <= (9 / 5))) /\ (* measured(m_L) *)
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) /\ (* measured(m_d) *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* size *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power L) /\ (* trend(L) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) /\ (* trend(loss) *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-1)); (D ^^ ((-1) * m_D))])) (* with-data *)
  ) /\
  (forall loss' N_w' L' N_p' D' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-1)); (D' ^^ ((-1) * m_D))])) -> (N_p' ~~ ((N_w' ^^ 2) ** L')) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* best-split-of-data *).
Proof.
exists (3 / 10), (6 / 5), (67 / 100), ((scale ^^ (19 / 9)) ** (log_scale ^^ 0)), ((scale ^^ (10 / 9)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold compute_optimal_fitted_model_laws compute_optimal_fitted_model_hold).
}
exact_no_check compute_optimal_fitted_model_best_1.
Qed.

(* compute-optimal-fitted, claim: N_p >~ C^0.456 *)
Definition compute_optimal_fitted_claim_fitted_at_least_laws : list law := [(If (Order EQ (TVar k11) (TVar k15)) (If (Order EQ (TVar k13) (TTimes (TRaised (TVar k12) (NInt z2)) (TVar k12))) (If (Order EQ (TVar k3) (TTimes (TVar k13) (TVar k14))) (Order GE (TVar k11) (TVar k9))))); (And (Number GE (NVar k1) (NDiv (NInt z7) (NInt z25))) (Number GE (NDiv (NInt z8) (NInt z25)) (NVar k1))); (Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k5))); (Power GT (TVar k3) TOne); (And (Order GE (TVar k10) (TRaised (TVar k7) (NInt m1))) (And (Order GE (TVar k10) (TRaised (TVar k5) (NInt m1))) (And (Order GE (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1)))) (Or (Order EQ (TVar k10) (TRaised (TVar k7) (NInt m1))) (Or (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))) (Order EQ (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1))))))))); (Order EQ (TVar k9) (TVar k10)); (Not (Order GE (TVar k6) (TRaised (TVar k3) (NDiv (NInt z57) (NInt z125))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k3) (NMul (NInt m1) (NVar k1))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z3) (NVar k1)))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z3) (NVar k1)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NMul (NInt z3) (NVar k1))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z3) (NVar k1)))))); (Order EQ (TVar k14) (TRaised (TRaised (TVar k3) (NInt z1)) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z3) (NVar k1)))))); (And (Order GE (TVar k15) (TRaised (TVar k12) (NInt m1))) (And (Order GE (TVar k15) (TRaised (TVar k12) (NInt m1))) (And (Order GE (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k1)))) (Or (Order EQ (TVar k15) (TRaised (TVar k12) (NInt m1))) (Or (Order EQ (TVar k15) (TRaised (TVar k12) (NInt m1))) (Order EQ (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k1)))))))))].
Definition compute_optimal_fitted_claim_fitted_at_least_steps : proof := (Unfold k17 (Unfold k7 (Unfold k2 (Clear k4 e z1 z25 e e q_m7_z25k2 (Clear k6 e z1 z25 e e q_z8_m25k2 (Combine false GT z25 e e q_z1_z3k2 (r q_z23 e e (r q_z26 e l10 (r q_z23 e l12 n))) (Split k5 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k23_m1k31 (Split k20 (Clear k19 l14 z1 z1 e l14 q_z1k2k7_z3k2k23_z1k23 (Unfold k27 (Unfold k28 (Unfold k32 (Clear k26 e z1 z1 e e q_z1k25_z1k31 (Clear k21 l14 z1 z1 e l14 q_m1k2k7_z3k2k25_z1k25 (Combine true GT z1 e e o (w unit e l14 k22 (w q_m1 e e k24 (w unit e l14 k38 (w q_m1 e e k40 n)))) (Absurd k42)))))))) (Unfold k27 (Unfold k26 (Unfold k30 (Split k34 (Clear k19 l14 z1 z1 e l14 q_z1k2k7_z3k2k23_z1k23 (Clear k36 e z1 z1 e e q_z1k25_z1k31 (Clear k21 l14 z1 z1 e l14 q_m1k2k7_z3k2k25_z1k25 (Combine true GT z1 e e o (w unit e l14 k22 (w unit e e k38 (w q_m1_m3k2 e e k40 (w unit e e k42 n)))) (Absurd k44))))) (Split k36 (Clear k19 l14 z1 z1 e l14 q_z1k2k7_z3k2k23_z1k23 (Clear k38 e z1 z1 e e q_z1k25_z1k31 (Clear k21 l14 z1 z1 e l14 q_m1k2k7_z3k2k25_z1k25 (Combine true GT z1 e e o (w unit e l14 k22 (w unit e e k40 (w q_m1_m3k2 e e k42 (w unit e e k44 n)))) (Absurd k46))))) (Clear k19 l14 z1 z1 e l14 q_z1k2k7_z3k2k23_z1k23 (Clear k25 l14 z1 z1 e l14 q_z3k2k29_m1k7_z1k29 (Clear k38 e z1 z1 e e q_z1k2k29_z1k31 (Combine true GT z1 e e o (w unit e l14 k22 (w unit e e k40 (w q_z1k2 e e k42 (w q_m1_m3k2 e e k44 n)))) (Absurd k46))))))))))))) (Split k16 (Unfold k18 (Clear k20 e z1 z1 e e q_m3k25_z1k27 (Split k22 (Clear k23 l14 z1 z1 e l14 q_m3k2k7_z3k2k27_z1k27 (Clear k21 l14 z1 z1 e l14 q_m1k2k7_z3k2k25_z1k25 (Combine true GT z1 e e o (w unit e l14 k24 (w q_m1 e e k26 (w unit e e k28 (w q_z2 e e k28 n)))) (Absurd k30)))) (Clear k23 l14 z1 z1 e l14 q_m3k2k7_z3k2k27_z1k27 (Clear k21 l14 z1 z1 e l14 q_m1k2k7_z3k2k25_z1k25 (Combine true GT z1 e e o (w unit e l14 k24 (w unit e e k26 (w q_m1 e e k28 (w q_m2 e e k28 n)))) (Absurd k30))))))) (Split k18 (Unfold k20 (Clear k22 e z1 z1 e e q_z1k7_m1k27_m1k29 (Split k24 (Clear k25 l14 z1 z1 e l14 q_z3k2k29_m1k7_z1k29 (Clear k23 l14 z1 z1 e l14 q_m3k2k7_z3k2k27_z1k27 (Combine true GT z1 e e o (w unit e l14 k26 (w unit e e k28 (w unit e e k30 n))) (Absurd k32)))) (Clear k25 l14 z1 z1 e l14 q_z3k2k29_m1k7_z1k29 (Clear k23 l14 z1 z1 e l14 q_m3k2k7_z3k2k27_z1k27 (Combine true GT z1 e e o (w unit e l14 k26 (w q_m1 e e k28 (w q_m1 e e k30 n))) (Absurd k32))))))) (Combine false GT z2300 e e q_m19_z68k2 (r q_z25 e l14 (r q_z6299 e l10 (r q_z46 e l12 n))) (Clear k20 e z1 z1 e e q_m1k19_z1k23 (Clear k19 l14 z1 z1 e l14 q_z1k2k7_z3k2k23_z1k23 (Clear k11 e z1 z1 e e q_z1k7 (Clear k8 e z1 z125 e e q_z57k7_m125k13 (Unfold k13 (Unfold k34 (Unfold k38 (Clear k36 e z1 z1 e e q_z1k11_z1k21 (Clear k9 e z1 z1 e e q_m1k11_z1k13_m2k15 (Clear k15 e z1 z1 e e q_z1k19_m1k21 (Clear k32 e z1 z1 e e q_z1k15_z1k21 (Combine false GT z1 e e o (r q_z375 e l14_24 (r q_m375 e l26 (r q_z3 e l22_28 (r unit e l14_30 (r q_z125 e l14_44 (r q_z125_z375k2 e l46 (r q_z375_z1125k2 e l48 (r q_z250 e l14_50 n)))))))) (Absurd k52))))))))))))))))))))))).
Lemma compute_optimal_fitted_claim_fitted_at_least_checked : refutes compute_optimal_fitted_claim_fitted_at_least_laws compute_optimal_fitted_claim_fitted_at_least_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_fitted_claim_fitted_at_least :
  forall (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (forall loss' N_w' L' N_p' D' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-1)); (D' ^^ ((-1) * m_D))])) -> (N_p' ~~ ((N_w' ^^ 2) ** L')) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* best-split-of-data *)
  (((7 / 25) <= m_D) /\ (m_D <= (8 / 25))) -> (* measured(m_D) *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* size *)
  (power one < power C) -> (* trend(C) *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-1)); (D ^^ ((-1) * m_D))])) -> (* with-data *)
  ((C ^^ (57 / 125)) <~ N_p).
Proof.
intros m_D m_L m_d C D L N_p N_w S loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_w ^^ (-1)) [(L ^^ (-1)); (D ^^ ((-1) * m_D))])).
pose (value_2 := ((C ^^ ((-1) * m_D)) ^^ (1 / (1 + (3 * m_D))))).
pose (value_3 := ((C ^^ (1 * m_D)) ^^ (1 / (1 + (3 * m_D))))).
pose (value_4 := ((C ^^ (3 * m_D)) ^^ (1 / (1 + (3 * m_D))))).
pose (value_5 := ((C ^^ 1) ^^ (1 / (1 + (3 * m_D))))).
pose (value_6 := (largest (value_3 ^^ (-1)) [(value_3 ^^ (-1)); (value_5 ^^ ((-1) * m_D))])).
generalize (given_1 value_2 value_3 value_3 value_4 value_5), given_2, given_3, given_4, (largest_spec [(L ^^ (-1)); (D ^^ ((-1) * m_D))] (N_w ^^ (-1))), given_5, refuted, (same_refl ((C ^^ ((-1) * m_D)) ^^ (1 / (1 + (3 * m_D))))), (same_refl ((C ^^ (1 * m_D)) ^^ (1 / (1 + (3 * m_D))))), (same_refl ((C ^^ (3 * m_D)) ^^ (1 / (1 + (3 * m_D))))), (same_refl ((C ^^ 1) ^^ (1 / (1 + (3 * m_D))))), (largest_spec [(value_3 ^^ (-1)); (value_5 ^^ ((-1) * m_D))] (value_3 ^^ (-1))).
exact_no_check (refute [m_D; m_L; m_d] [C; D; L; N_p; N_w; S; loss; value_1; value_2; value_3; value_4; value_5; value_6] compute_optimal_fitted_claim_fitted_at_least_laws compute_optimal_fitted_claim_fitted_at_least_steps compute_optimal_fitted_claim_fitted_at_least_checked).
Qed.

(* compute-optimal-fitted, law: loss ~ N_p^(-1/3) *)
Definition compute_optimal_fitted_law_laws : list law := [(If (Order EQ (TVar k11) (TVar k15)) (If (Order EQ (TVar k13) (TTimes (TRaised (TVar k12) (NInt z2)) (TVar k12))) (If (Order EQ (TVar k3) (TTimes (TVar k13) (TVar k14))) (Order GE (TVar k11) (TVar k9))))); (Order EQ (TVar k3) (TTimes (TVar k6) (TVar k4))); (And (Number GE (NVar k1) (NDiv (NInt z7) (NInt z25))) (Number GE (NDiv (NInt z8) (NInt z25)) (NVar k1))); (Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k5))); (And (Order GE (TVar k10) (TRaised (TVar k7) (NInt m1))) (And (Order GE (TVar k10) (TRaised (TVar k5) (NInt m1))) (And (Order GE (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1)))) (Or (Order EQ (TVar k10) (TRaised (TVar k7) (NInt m1))) (Or (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))) (Order EQ (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1))))))))); (Order EQ (TVar k9) (TVar k10)); (Not (Order EQ (TVar k9) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z3))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k3) (NMul (NInt m1) (NVar k1))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z3) (NVar k1)))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z3) (NVar k1)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NMul (NInt z3) (NVar k1))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z3) (NVar k1)))))); (Order EQ (TVar k14) (TRaised (TRaised (TVar k3) (NInt z1)) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt z3) (NVar k1)))))); (And (Order GE (TVar k15) (TRaised (TVar k12) (NInt m1))) (And (Order GE (TVar k15) (TRaised (TVar k12) (NInt m1))) (And (Order GE (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k1)))) (Or (Order EQ (TVar k15) (TRaised (TVar k12) (NInt m1))) (Or (Order EQ (TVar k15) (TRaised (TVar k12) (NInt m1))) (Order EQ (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k1)))))))))].
Definition compute_optimal_fitted_law_steps : proof := (Unfold k17 (Unfold k9 (Unfold k2 (Clear k8 e z1 z3 e e q_z1k13_z3k19 (Split k10 (Clear k4 e z1 z25 e e q_m7_z25k2 (Clear k6 e z1 z25 e e q_z8_m25k2 (Combine false GT z25 e e q_z1_z3k2 (r q_z23 e e (r q_z26 e l14 (r q_z23 e l16 n))) (Split k5 (Unfold k20 (Clear k22 e z1 z1 e e q_z1k23_m1k31 (Split k24 (Clear k19 l18 z1 z1 e l18 q_z1k2k7_z3k2k23_z1k23 (Unfold k27 (Unfold k32 (Unfold k36 (Clear k30 e z1 z1 e e q_z1k25_z1k31 (Clear k21 l18 z1 z1 e l18 q_m1k2k7_z3k2k25_z1k25 (Combine true GT z1 e e o (w unit e l18 k26 (w q_m1 e e k28 (w unit e l18 k42 (w q_m1 e e k44 n)))) (Absurd k46)))))))) (Unfold k27 (Unfold k30 (Unfold k34 (Split k38 (Clear k19 l18 z1 z1 e l18 q_z1k2k7_z3k2k23_z1k23 (Clear k40 e z1 z1 e e q_z1k25_z1k31 (Clear k21 l18 z1 z1 e l18 q_m1k2k7_z3k2k25_z1k25 (Combine true GT z1 e e o (w unit e l18 k26 (w unit e e k42 (w q_m1_m3k2 e e k44 (w unit e e k46 n)))) (Absurd k48))))) (Split k40 (Clear k19 l18 z1 z1 e l18 q_z1k2k7_z3k2k23_z1k23 (Clear k42 e z1 z1 e e q_z1k25_z1k31 (Clear k21 l18 z1 z1 e l18 q_m1k2k7_z3k2k25_z1k25 (Combine true GT z1 e e o (w unit e l18 k26 (w unit e e k44 (w q_m1_m3k2 e e k46 (w unit e e k48 n)))) (Absurd k50))))) (Clear k19 l18 z1 z1 e l18 q_z1k2k7_z3k2k23_z1k23 (Clear k25 l18 z1 z1 e l18 q_z3k2k29_m1k7_z1k29 (Clear k42 e z1 z1 e e q_z1k2k29_z1k31 (Combine true GT z1 e e o (w unit e l18 k26 (w unit e e k44 (w q_z1k2 e e k46 (w q_m1_m3k2 e e k48 n)))) (Absurd k50))))))))))))) (Split k20 (Unfold k22 (Clear k24 e z1 z1 e e q_m3k25_z1k27 (Split k26 (Clear k23 l18 z1 z1 e l18 q_m3k2k7_z3k2k27_z1k27 (Clear k21 l18 z1 z1 e l18 q_m1k2k7_z3k2k25_z1k25 (Combine true GT z1 e e o (w unit e l18 k28 (w q_m1 e e k30 (w unit e e k32 (w q_z2 e e k32 n)))) (Absurd k34)))) (Clear k23 l18 z1 z1 e l18 q_m3k2k7_z3k2k27_z1k27 (Clear k21 l18 z1 z1 e l18 q_m1k2k7_z3k2k25_z1k25 (Combine true GT z1 e e o (w unit e l18 k28 (w unit e e k30 (w q_m1 e e k32 (w q_m2 e e k32 n)))) (Absurd k34))))))) (Split k22 (Unfold k24 (Clear k26 e z1 z1 e e q_z1k7_m1k27_m1k29 (Split k28 (Clear k25 l18 z1 z1 e l18 q_z3k2k29_m1k7_z1k29 (Clear k23 l18 z1 z1 e l18 q_m3k2k7_z3k2k27_z1k27 (Combine true GT z1 e e o (w unit e l18 k30 (w unit e e k32 (w unit e e k34 n))) (Absurd k36)))) (Clear k25 l18 z1 z1 e l18 q_z3k2k29_m1k7_z1k29 (Clear k23 l18 z1 z1 e l18 q_m3k2k7_z3k2k27_z1k27 (Combine true GT z1 e e o (w unit e l18 k30 (w q_m1 e e k32 (w q_m1 e e k34 n))) (Absurd k36))))))) (Clear k24 e z1 z1 e e q_m1k19_z1k23 (Clear k19 l18 z1 z1 e l18 q_z1k2k7_z3k2k23_z1k23 (Clear k7 e z1 z1 e e q_z1k7_m1k9_m1k13 (Unfold k13 (Unfold k34 (Unfold k38 (Clear k40 e z1 z1 e e q_z1k2k9_z1k21 (Clear k15 e z1 z1 e e q_z1k19_m1k21 (Combine true GT z25 e e o (w q_z2300 e l18 k26 (w q_m2300 e e k28 (w q_z2300k2 e e k30 (w q_z2300 e e k44 (w q_z2300 e e k46 (w q_z175 e l18 k12 (w q_z393 e l14 k12 (w q_z322 e l16 k12 n)))))))) (Absurd k48)))))))))))))))) (Unfold k13 (Unfold k16 (Unfold k20 (Clear k18 e z1 z1 e e q_z1k11_z1k21 (Clear k11 e z1 z1 e e q_m1k11_z1k13_m2k15 (Clear k15 e z1 z1 e e q_z1k19_m1k21 (Clear k14 e z1 z1 e e q_z1k15_z1k21 (Combine true GT z1 e e o (w unit e e k12 (w unit e e k26 (w unit e e k28 (w q_z3 e e k30 (w q_z2 e e k32 n))))) (Absurd k34)))))))))))))).
Lemma compute_optimal_fitted_law_checked : refutes compute_optimal_fitted_law_laws compute_optimal_fitted_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_fitted_law :
  forall (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (forall loss' N_w' L' N_p' D' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-1)); (D' ^^ ((-1) * m_D))])) -> (N_p' ~~ ((N_w' ^^ 2) ** L')) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* best-split-of-data *)
  (C ~~ (N_p ** D)) -> (* cost-of-data *)
  (((7 / 25) <= m_D) /\ (m_D <= (8 / 25))) -> (* measured(m_D) *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* size *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-1)); (D ^^ ((-1) * m_D))])) -> (* with-data *)
  (loss ~~ (N_p ^^ ((-1) / 3))).
Proof.
intros m_D m_L m_d C D L N_p N_w S loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_w ^^ (-1)) [(L ^^ (-1)); (D ^^ ((-1) * m_D))])).
pose (value_2 := ((C ^^ ((-1) * m_D)) ^^ (1 / (1 + (3 * m_D))))).
pose (value_3 := ((C ^^ (1 * m_D)) ^^ (1 / (1 + (3 * m_D))))).
pose (value_4 := ((C ^^ (3 * m_D)) ^^ (1 / (1 + (3 * m_D))))).
pose (value_5 := ((C ^^ 1) ^^ (1 / (1 + (3 * m_D))))).
pose (value_6 := (largest (value_3 ^^ (-1)) [(value_3 ^^ (-1)); (value_5 ^^ ((-1) * m_D))])).
generalize (given_1 value_2 value_3 value_3 value_4 value_5), given_2, given_3, given_4, (largest_spec [(L ^^ (-1)); (D ^^ ((-1) * m_D))] (N_w ^^ (-1))), given_5, refuted, (same_refl ((C ^^ ((-1) * m_D)) ^^ (1 / (1 + (3 * m_D))))), (same_refl ((C ^^ (1 * m_D)) ^^ (1 / (1 + (3 * m_D))))), (same_refl ((C ^^ (3 * m_D)) ^^ (1 / (1 + (3 * m_D))))), (same_refl ((C ^^ 1) ^^ (1 / (1 + (3 * m_D))))), (largest_spec [(value_3 ^^ (-1)); (value_5 ^^ ((-1) * m_D))] (value_3 ^^ (-1))).
exact_no_check (refute [m_D; m_L; m_d] [C; D; L; N_p; N_w; S; loss; value_1; value_2; value_3; value_4; value_5; value_6] compute_optimal_fitted_law_laws compute_optimal_fitted_law_steps compute_optimal_fitted_law_checked).
Qed.

(* against-width-alone, core: measured(m_d), published-depth, shape-loss, trend(L), width-alone cannot hold together *)
Definition against_width_alone_core_laws : list law := [(And (Number GE (NVar k3) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NVar k3))); (Order EQ (TVar k5) (TRaised (TVar k7) (NVar k3))); (And (Order GE (TVar k10) (TRaised (TVar k7) (NInt m1))) (And (Order GE (TVar k10) (TRaised (TVar k5) (NInt m1))) (Or (Order EQ (TVar k10) (TRaised (TVar k7) (NInt m1))) (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1)))))); (Order EQ (TVar k9) (TVar k10)); (Power GT (TVar k5) TOne); (Order EQ (TVar k9) (TRaised (TVar k7) (NInt m1)))].
Definition against_width_alone_core_steps : proof := (Unfold k5 (Clear k2 e z1 z100 e e q_m61_z100k6 (Clear k4 e z1 z100 e e q_z73_m100k6 (Combine false GT z2400 e e q_z1k6 (r q_z732 e e (r q_z85 e l6 (r q_z61 e l8 n))) (Clear k13 e z1 z1 e e q_z1k11 (Clear k7 e z1 z1 e e q_m1k6k15_z1k11 (Clear k15 e z1 z1 e e q_z1k15_z1k19 (Unfold k9 (Unfold k20 (Clear k22 e z1 z1 e e q_z1k11_z1k21 (Clear k11 e z1 z1 e e q_z1k19_m1k21 (Combine false GT z4 e e o (r q_z108 e l12 (r q_z9 e l12_6 (r q_z17 e l12_8 (r q_m800 e l14 (r q_m800k6 e l16 (r q_z800 e l26_10 (r q_z800k6 e l28 n))))))) (Absurd k30))))))))))))).
Lemma against_width_alone_core_checked : refutes against_width_alone_core_laws against_width_alone_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_width_alone_core :
  forall (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) -> (* measured(m_d) *)
  (L ~~ (N_w ^^ m_d)) -> (* published-depth *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-1))])) -> (* shape-loss *)
  (power one < power L) -> (* trend(L) *)
  (loss ~~ (N_w ^^ (-1))) -> (* width-alone *)
  False.
Proof.
intros m_D m_L m_d C D L N_p N_w S loss given_1 given_2 given_3 given_4 given_5.
pose (value_1 := (largest (N_w ^^ (-1)) [(L ^^ (-1))])).
generalize given_1, given_2, (largest_spec [(L ^^ (-1))] (N_w ^^ (-1))), given_3, given_4, given_5.
exact_no_check (refute [m_D; m_L; m_d] [C; D; L; N_p; N_w; S; loss; value_1] against_width_alone_core_laws against_width_alone_core_steps against_width_alone_core_checked).
Qed.

(* against-width-alone, model: against-width-alone can hold but for its trends *)
Definition against_width_alone_model_laws : list law := [(And (Number GE (NDiv (NInt z3) (NInt z10)) (NDiv (NInt z7) (NInt z25))) (Number GE (NDiv (NInt z8) (NInt z25)) (NDiv (NInt z3) (NInt z10)))); (And (Number GE (NDiv (NInt z6) (NInt z5)) (NDiv (NInt z3) (NInt z5))) (Number GE (NDiv (NInt z9) (NInt z5)) (NDiv (NInt z6) (NInt z5)))); (And (Number GE (NDiv (NInt z67) (NInt z100)) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NDiv (NInt z67) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z67) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt m1)) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt m1)))].
Lemma against_width_alone_model_hold : all_decided against_width_alone_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_width_alone_model :
  exists (m_D m_L m_d : R) (L N_w loss : order),
  (((7 / 25) <= m_D) /\ (m_D <= (8 / 25))) /\ (* measured(m_D) *)
  (((3 / 5) <= m_L) /\ (m_L <= (9 / 5))) /\ (* measured(m_L) *)
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) /\ (* measured(m_d) *)
  (L ~~ (N_w ^^ m_d)) /\ (* published-depth *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-1))])) /\ (* shape-loss *)
  (loss ~~ (N_w ^^ (-1))) (* width-alone *).
Proof.
exists (3 / 10), (6 / 5), (67 / 100), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold against_width_alone_model_laws against_width_alone_model_hold).
Qed.

(* against-logarithm, core: best-shape, depth-as-logarithm, shape-loss, trend(N_p) cannot hold together *)
Definition against_logarithm_core_laws : list law := [(Order GE (TVar k10) TOne); (Order GT (TVar k2) (TVar k10)); (If (Order EQ (TVar k14) (TVar k16)) (If (Order EQ (TVar k6) (TTimes (TRaised (TVar k15) (NInt z2)) (TVar k15))) (Order GE (TVar k14) (TVar k9)))); (If (Order GE (TVar k7) TOne) (Or (And (Power GT (TVar k7) TOne) (Order EQ (TVar k11) (TVar k2))) (Or (And (Power EQ (TVar k7) TOne) (And (Order GE (TVar k7) (TVar k2)) (Order EQ (TVar k11) (TVar k10)))) (Or (And (Order GT (TVar k7) TOne) (And (Order GT (TVar k2) (TVar k7)) (And (Order GE (TVar k12) TOne) (And (Order GE (TVar k10) (TVar k12)) (And (Order GT (TVar k7) (TVar k12)) (Order EQ (TVar k11) (TVar k12))))))) (And (Order EQ (TVar k7) TOne) (Order EQ (TVar k11) TOne)))))); (And (Order GE (TVar k7) TOne) (Order EQ (TVar k5) (TVar k11))); (And (Order GE (TVar k13) (TRaised (TVar k7) (NInt m1))) (And (Order GE (TVar k13) (TRaised (TVar k5) (NInt m1))) (Or (Order EQ (TVar k13) (TRaised (TVar k7) (NInt m1))) (Order EQ (TVar k13) (TRaised (TVar k5) (NInt m1)))))); (Order EQ (TVar k9) (TVar k13)); (Power GT (TVar k6) TOne); (Order EQ (TVar k14) (TRaised (TRaised (TVar k6) (NDiv (NInt m1) (NInt z3))) (NInt z1))); (Order EQ (TVar k15) (TRaised (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3))) (NInt z1))); (And (Order GE (TVar k16) (TRaised (TVar k15) (NInt m1))) (And (Order GE (TVar k16) (TRaised (TVar k15) (NInt m1))) (Or (Order EQ (TVar k16) (TRaised (TVar k15) (NInt m1))) (Order EQ (TVar k16) (TRaised (TVar k15) (NInt m1))))))].
Definition against_logarithm_core_steps : proof := (Unfold k13 (Split k9 (Unfold k6 (Clear k8 e z1 z1 e e q_z1k29_m1k33 (Split k10 (Clear k21 e z1 z3 e e q_z1k13_z3k29 (Unfold k25 (Unfold k18 (Clear k16 e z1 z1 e e q_z1k31_z1k33 (Clear k23 e z1 z3 e e q_m1k13_z3k31 (Combine true GT z3 e e o (w q_z3 e e k12 (w q_m1 e e k14 (w q_z3 e e k24 (w q_m1 e e k26 n)))) (Absurd k28))))))) (Unfold k25 (Unfold k16 (Split k20 (Clear k21 e z1 z3 e e q_z1k13_z3k29 (Clear k22 e z1 z1 e e q_z1k31_z1k33 (Clear k23 e z1 z3 e e q_m1k13_z3k31 (Combine true GT z3 e e o (w q_z3 e e k12 (w unit e e k24 (w q_m3 e e k26 (w unit e e k28 n)))) (Absurd k30))))) (Clear k21 e z1 z3 e e q_z1k13_z3k29 (Clear k22 e z1 z1 e e q_z1k31_z1k33 (Clear k23 e z1 z3 e e q_m1k13_z3k31 (Combine true GT z3 e e o (w q_z3 e e k12 (w unit e e k24 (w q_m3 e e k26 (w unit e e k28 n)))) (Absurd k30))))))))))) (Split k6 (Unfold k8 (Clear k10 e z1 z1 e e q_z1k13_m3k31 (Split k12 (Clear k23 e z1 z3 e e q_m1k13_z3k31 (Combine true GT z3 e e o (w q_z3 e e k14 (w unit e e k16 (w q_z2 e e k16 n))) (Absurd k18))) (Clear k23 e z1 z3 e e q_m1k13_z3k31 (Combine true GT z3 e e o (w q_z3 e e k14 (w q_m1 e e k16 (w q_m2 e e k16 n))) (Absurd k18)))))) (Clear k2 e z1 z1 e e q_z1k15 (Split k11 (Unfold k12 (Clear k14 e z1 z1 e e q_m1k15 (Combine true GT z1 e e o (w unit e e k10 (w unit e e k16 n)) (Absurd k18)))) (Split k12 (Unfold k14 (Clear k8 e z1 z1 e e q_m1k19_z1k29 (Clear k21 e z1 z3 e e q_z1k13_z3k29 (Clear k19 e z1 z1 e e q_z1k13 (Unfold k15 (Unfold k28 (Clear k30 e z1 z1 e e q_z1k11_z1k27 (Clear k18 e z1 z1 e e q_m1k5_z1k23 (Clear k4 e z1 z1 e e q_z1k11_m1k23 (Clear k17 e z1 z1 e e q_z1k19_m1k27 (Combine false GT z1 e e o (r q_z3 e l20 (r q_m1 e l22 (r unit e l24 (r q_z3 e l34 (r q_m3 e l36 (r q_m3 e l38 (r q_z3 e l40 n))))))) (Absurd k42)))))))))))) (Split k14 (Unfold k16 (Unfold k20 (Clear k8 e z1 z1 e e q_m1k19_z1k29 (Clear k21 e z1 z3 e e q_z1k13_z3k29 (Clear k19 e z1 z1 e e q_z1k13 (Clear k7 e z1 z1 e e q_z1k5_m1k21 (Clear k24 e z1 z1 e e q_m1k21_z1k23 (Clear k4 e z1 z1 e e q_z1k11_m1k23 (Unfold k15 (Unfold k40 (Clear k42 e z1 z1 e e q_z1k11_z1k27 (Clear k17 e z1 z1 e e q_z1k19_m1k27 (Combine false GT z1 e e o (r q_z3 e l26 (r q_m1 e l28 (r unit e l30 (r q_z3 e l32 (r q_m3 e l34 (r q_m3 e l36 (r q_z3 e l46 (r q_z3 e l48 n)))))))) (Absurd k50)))))))))))))) (Split k16 (Unfold k18 (Unfold k22 (Unfold k26 (Unfold k30 (Unfold k34 (Clear k8 e z1 z1 e e q_m1k19_z1k29 (Clear k21 e z1 z3 e e q_z1k13_z3k29 (Clear k19 e z1 z1 e e q_z1k13 (Clear k24 e z1 z1 e e q_z1k5_m1k15 (Unfold k15 (Unfold k50 (Clear k48 e z1 z1 e e q_z1k15_z1k27 (Clear k17 e z1 z1 e e q_z1k19_m1k27 (Combine false GT z1 e e o (r q_z3 e l40 (r q_m1 e l42 (r unit e l44 (r q_z3 e l46 (r q_z3 e l56 (r q_z3 e l58 n)))))) (Absurd k60))))))))))))))) (Unfold k18 (Clear k8 e z1 z1 e e q_m1k19_z1k29 (Clear k21 e z1 z3 e e q_z1k13_z3k29 (Clear k19 e z1 z1 e e q_z1k13 (Unfold k15 (Unfold k32 (Clear k30 e z1 z1 e e q_z1k15_z1k27 (Clear k20 e z1 z1 e e q_z1k15 (Clear k17 e z1 z1 e e q_z1k19_m1k27 (Combine false GT z1 e e o (r q_z3 e l24 (r q_m1 e l26 (r unit e l28 (r q_z3 e l38 (r q_m3 e l40 (r q_z3 e l42 n)))))) (Absurd k44))))))))))))))))))).
Lemma against_logarithm_core_checked : refutes against_logarithm_core_laws against_logarithm_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_logarithm_core :
  forall (logs : logarithms) (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (forall loss' N_w' L' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-1))])) -> (N_p ~~ ((N_w' ^^ 2) ** L')) -> loss <~ loss') -> (* best-shape *)
  (one <~ N_w /\ L ~~ (log_of logs N_w)) -> (* depth-as-logarithm *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-1))])) -> (* shape-loss *)
  (power one < power N_p) -> (* trend(N_p) *)
  False.
Proof.
intros logs m_D m_L m_d C D L N_p N_w S loss given_1 given_2 given_3 given_4.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (log_of logs N_w)).
pose (value_3 := (log_of logs N_w)).
pose (value_4 := (largest (N_w ^^ (-1)) [(L ^^ (-1))])).
pose (value_5 := ((N_p ^^ ((-1) / 3)) ^^ 1)).
pose (value_6 := ((N_p ^^ (1 / 3)) ^^ 1)).
pose (value_7 := (largest (value_6 ^^ (-1)) [(value_6 ^^ (-1))])).
generalize (log_log_least logs), (log_log_most logs), (given_1 value_5 value_6 value_6), (log_spec logs N_w), given_2, (largest_spec [(L ^^ (-1))] (N_w ^^ (-1))), given_3, given_4, (same_refl ((N_p ^^ ((-1) / 3)) ^^ 1)), (same_refl ((N_p ^^ (1 / 3)) ^^ 1)), (largest_spec [(value_6 ^^ (-1))] (value_6 ^^ (-1))).
exact_no_check (refute_with logs [m_D; m_L; m_d] [C; D; L; N_p; N_w; S; loss; value_1; value_2; value_3; value_4; value_5; value_6; value_7] against_logarithm_core_laws against_logarithm_core_steps against_logarithm_core_checked).
Qed.

(* against-logarithm, model: against-logarithm can hold but for its trends *)
Definition against_logarithm_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NInt m1))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NInt m1))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NInt m1))) (Order EQ (TVar k6) (TRaised (TVar k3) (NInt m1)))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k4) (NInt z2)) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))))].
Definition against_logarithm_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z1 e e q_m1k11 (Unfold k5 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k7_z1k13 (Clear k9 e z1 z1 e e q_m1k7_m2k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z1 e e q_z1k9_z1k13 (Combine true GT z1 e e o (w q_z3 e e k6 (w unit e e k16 (w unit e e k18 (w q_z3 e e k20 (w q_z2 e e k22 n))))) (Absurd k24))))))))))).
Lemma against_logarithm_model_best_1_checked : refutes against_logarithm_model_best_1_laws against_logarithm_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma against_logarithm_model_best_1 :
  (forall loss' N_w' L' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-1))])) -> (((scale ^^ 0) ** (log_scale ^^ 0)) ~~ ((N_w' ^^ 2) ** L')) -> ((scale ^^ 0) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_w L given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_w ^^ (-1)) [(L ^^ (-1))])).
generalize (largest_spec [(L ^^ (-1))] (N_w ^^ (-1))), given_1, given_2, refuted.
exact_no_check (refute [] [L; N_w; loss; value_1] against_logarithm_model_best_1_laws against_logarithm_model_best_1_steps against_logarithm_model_best_1_checked).
Qed.
Definition against_logarithm_model_laws : list law := [(And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLog (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))))); (And (Number GE (NDiv (NInt z3) (NInt z10)) (NDiv (NInt z7) (NInt z25))) (Number GE (NDiv (NInt z8) (NInt z25)) (NDiv (NInt z3) (NInt z10)))); (And (Number GE (NDiv (NInt z6) (NInt z5)) (NDiv (NInt z3) (NInt z5))) (Number GE (NDiv (NInt z9) (NInt z5)) (NDiv (NInt z6) (NInt z5)))); (And (Number GE (NDiv (NInt z67) (NInt z100)) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NDiv (NInt z67) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt m1)) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))))].
Lemma against_logarithm_model_hold : all_decided against_logarithm_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_logarithm_model :
  exists (logs : logarithms) (m_D m_L m_d : R) (L N_p N_w loss : order),
  (
  (one <~ N_w /\ L ~~ (log_of logs N_w)) /\ (* depth-as-logarithm *)
  (((7 / 25) <= m_D) /\ (m_D <= (8 / 25))) /\ (* measured(m_D) *)
  (((3 / 5) <= m_L) /\ (m_L <= (9 / 5))) /\ (* measured(m_L) *)
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) /\ (* measured(m_d) *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-1))])) /\ (* shape-loss *)
  (N_p ~~ ((N_w ^^ 2) ** L)) (* size *)
  ) /\
  (forall loss' N_w' L' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-1))])) -> (N_p ~~ ((N_w' ^^ 2) ** L')) -> loss <~ loss') (* best-shape *).
Proof.
exists no_logs, (3 / 10), (6 / 5), (67 / 100), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold against_logarithm_model_laws against_logarithm_model_hold).
}
exact_no_check against_logarithm_model_best_1.
Qed.

(* best-shape, claim: L ~ N_w *)
Definition best_shape_claim_in_proportion_laws : list law := [(And (Order GE (TVar k10) (TRaised (TVar k7) (NInt m1))) (And (Order GE (TVar k10) (TRaised (TVar k5) (NInt m1))) (Or (Order EQ (TVar k10) (TRaised (TVar k7) (NInt m1))) (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1)))))); (Order EQ (TVar k9) (TVar k10)); (Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k5))); (Order EQ (TVar k9) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z3)))); (Not (Order EQ (TVar k5) (TVar k7)))].
Definition best_shape_claim_in_proportion_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k11_m1k15 (Split k6 (Clear k9 e z1 z1 e e q_m1k11_z1k13_m2k15 (Clear k11 e z1 z3 e e q_z1k13_z3k19 (Unfold k5 (Unfold k16 (Clear k14 e z1 z1 e e q_z1k15_z1k21 (Clear k7 e z1 z1 e e q_z1k19_m1k21 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w q_m1 e e k12 (w q_z3 e e k22 (w q_z3 e e k24 n))))) (Absurd k26)))))))) (Unfold k5 (Unfold k12 (Clear k14 e z1 z1 e e q_z1k11_z1k21 (Clear k9 e z1 z1 e e q_m1k11_z1k13_m2k15 (Clear k11 e z1 z3 e e q_z1k13_z3k19 (Clear k7 e z1 z1 e e q_z1k19_m1k21 (Combine true GT z1 e e o (w q_z3 e e k18 (w unit e e k20 (w q_m1 e e k22 (w q_z3 e e k24 (w q_z2 e e k8 n))))) (Absurd k26)))))))))))).
Lemma best_shape_claim_in_proportion_checked : refutes best_shape_claim_in_proportion_laws best_shape_claim_in_proportion_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem best_shape_claim_in_proportion :
  forall (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-1))])) -> (* shape-loss *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* size *)
  (forall loss' N_w' L' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-1))])) -> (N_p ~~ ((N_w' ^^ 2) ** L')) -> loss <~ loss') -> (* best-shape *)
  (L ~~ N_w).
Proof.
intros m_D m_L m_d C D L N_p N_w S loss given_1 given_2 given_3.
pose proof (best_shape_law m_D m_L m_d C D L N_p N_w S loss given_3 given_1 given_2) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_w ^^ (-1)) [(L ^^ (-1))])).
generalize (largest_spec [(L ^^ (-1))] (N_w ^^ (-1))), given_1, given_2, lemma_1, refuted.
exact_no_check (refute [m_D; m_L; m_d] [C; D; L; N_p; N_w; S; loss; value_1] best_shape_claim_in_proportion_laws best_shape_claim_in_proportion_steps best_shape_claim_in_proportion_checked).
Qed.

(* best-shape, claim: loss ~ N_p^(-1/3) *)
Definition best_shape_claim_third_laws : list law := [(Order EQ (TVar k9) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z3)))); (Not (Order EQ (TVar k9) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z3)))))].
Definition best_shape_claim_third_steps : proof := (Unfold k7 (Unfold k2 (Clear k4 e z1 z3 e e q_z1k13_z3k19 (Split k6 (Clear k5 e z1 z3 e e q_z1k13_z3k19 (Combine true GT z3 e e o (w unit e e k8 (w q_m1 e e k10 n)) (Absurd k12))) (Clear k5 e z1 z3 e e q_z1k13_z3k19 (Combine true GT z3 e e o (w unit e e k8 (w unit e e k10 n)) (Absurd k12))))))).
Lemma best_shape_claim_third_checked : refutes best_shape_claim_third_laws best_shape_claim_third_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem best_shape_claim_third :
  forall (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (forall loss' N_w' L' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-1))])) -> (N_p ~~ ((N_w' ^^ 2) ** L')) -> loss <~ loss') -> (* best-shape *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-1))])) -> (* shape-loss *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* size *)
  (loss ~~ (N_p ^^ ((-1) / 3))).
Proof.
intros m_D m_L m_d C D L N_p N_w S loss given_1 given_2 given_3.
pose proof (best_shape_law m_D m_L m_d C D L N_p N_w S loss given_1 given_2 given_3) as lemma_1.
apply NNPP; intros refuted.
generalize lemma_1, refuted.
exact_no_check (refute [m_D; m_L; m_d] [C; D; L; N_p; N_w; S; loss] best_shape_claim_third_laws best_shape_claim_third_steps best_shape_claim_third_checked).
Qed.

(* smooth, claim: L ~ N_w^(1/3) *)
Definition smooth_claim_smooth_shape_laws : list law := [(Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k5))); (And (Order GE (TVar k10) (TRaised (TVar k7) (NInt m1))) (And (Order GE (TVar k10) (TRaised (TVar k5) (NInt m3))) (Or (Order EQ (TVar k10) (TRaised (TVar k7) (NInt m1))) (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m3)))))); (Order EQ (TVar k9) (TVar k10)); (Order EQ (TVar k9) (TRaised (TVar k6) (NDiv (NInt m3) (NInt z7)))); (Not (Order EQ (TVar k5) (TRaised (TVar k7) (NDiv (NInt z1) (NInt z3)))))].
Definition smooth_claim_smooth_shape_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z3 e e q_z3k11_m1k15 (Split k6 (Clear k5 e z1 z1 e e q_m1k11_z1k13_m2k15 (Clear k11 e z1 z7 e e q_z3k13_z7k19 (Unfold k7 (Unfold k16 (Clear k14 e z1 z1 e e q_z1k15_z1k21 (Clear k9 e z1 z1 e e q_z1k19_m1k21 (Combine true GT z1 e e o (w unit e e k8 (w q_z3 e e k10 (w q_m1 e e k12 (w q_z7 e e k22 (w q_z7 e e k24 n))))) (Absurd k26)))))))) (Unfold k7 (Unfold k12 (Clear k14 e z1 z1 e e q_z3k11_z1k21 (Clear k5 e z1 z1 e e q_m1k11_z1k13_m2k15 (Clear k11 e z1 z7 e e q_z3k13_z7k19 (Clear k9 e z1 z1 e e q_z1k19_m1k21 (Combine true GT z1 e e o (w q_z7 e e k18 (w q_z3 e e k20 (w q_m1 e e k22 (w q_z7 e e k24 (w q_z6 e e k8 n))))) (Absurd k26)))))))))))).
Lemma smooth_claim_smooth_shape_checked : refutes smooth_claim_smooth_shape_laws smooth_claim_smooth_shape_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem smooth_claim_smooth_shape :
  forall (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* size *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-3))])) -> (* smooth-loss *)
  (forall loss' N_w' L' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-3))])) -> (N_p ~~ ((N_w' ^^ 2) ** L')) -> loss <~ loss') -> (* best-smooth-shape *)
  (L ~~ (N_w ^^ (1 / 3))).
Proof.
intros m_D m_L m_d C D L N_p N_w S loss given_1 given_2 given_3.
pose proof (smooth_law m_D m_L m_d C D L N_p N_w S loss given_3 given_1 given_2) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_w ^^ (-1)) [(L ^^ (-3))])).
generalize given_1, (largest_spec [(L ^^ (-3))] (N_w ^^ (-1))), given_2, lemma_1, refuted.
exact_no_check (refute [m_D; m_L; m_d] [C; D; L; N_p; N_w; S; loss; value_1] smooth_claim_smooth_shape_laws smooth_claim_smooth_shape_steps smooth_claim_smooth_shape_checked).
Qed.

(* smooth, claim: loss ~ N_p^(-3/7) *)
Definition smooth_claim_smooth_law_laws : list law := [(Order EQ (TVar k9) (TRaised (TVar k6) (NDiv (NInt m3) (NInt z7)))); (Not (Order EQ (TVar k9) (TRaised (TVar k6) (NDiv (NInt m3) (NInt z7)))))].
Definition smooth_claim_smooth_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k4 e z1 z7 e e q_z3k13_z7k19 (Split k6 (Clear k5 e z1 z7 e e q_z3k13_z7k19 (Combine true GT z7 e e o (w unit e e k8 (w q_m1 e e k10 n)) (Absurd k12))) (Clear k5 e z1 z7 e e q_z3k13_z7k19 (Combine true GT z7 e e o (w unit e e k8 (w unit e e k10 n)) (Absurd k12))))))).
Lemma smooth_claim_smooth_law_checked : refutes smooth_claim_smooth_law_laws smooth_claim_smooth_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem smooth_claim_smooth_law :
  forall (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (forall loss' N_w' L' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-3))])) -> (N_p ~~ ((N_w' ^^ 2) ** L')) -> loss <~ loss') -> (* best-smooth-shape *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* size *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-3))])) -> (* smooth-loss *)
  (loss ~~ (N_p ^^ ((-3) / 7))).
Proof.
intros m_D m_L m_d C D L N_p N_w S loss given_1 given_2 given_3.
pose proof (smooth_law m_D m_L m_d C D L N_p N_w S loss given_1 given_2 given_3) as lemma_1.
apply NNPP; intros refuted.
generalize lemma_1, refuted.
exact_no_check (refute [m_D; m_L; m_d] [C; D; L; N_p; N_w; S; loss] smooth_claim_smooth_law_laws smooth_claim_smooth_law_steps smooth_claim_smooth_law_checked).
Qed.

(* compute-optimal, claim: loss ~ C^(-1/6) *)
Definition compute_optimal_claim_sixth_laws : list law := [(Order EQ (TVar k6) (TTimes (TRaised (TVar k7) (NInt z2)) (TVar k5))); (And (Order GE (TVar k10) (TRaised (TVar k7) (NInt m1))) (And (Order GE (TVar k10) (TRaised (TVar k5) (NInt m1))) (And (Order GE (TVar k10) (TRaised (TVar k8) (NDiv (NInt m1) (NInt z3)))) (Or (Order EQ (TVar k10) (TRaised (TVar k7) (NInt m1))) (Or (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))) (Order EQ (TVar k10) (TRaised (TVar k8) (NDiv (NInt m1) (NInt z3))))))))); (Order EQ (TVar k9) (TVar k10)); (Order EQ (TVar k9) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z3)))); (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2)))); (Not (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NInt m1) (NInt z6)))))].
Definition compute_optimal_claim_sixth_steps : proof := (Unfold k15 (Unfold k2 (Clear k4 e z1 z6 e e q_z1k7_z6k19 (Split k6 (Clear k13 e z1 z2 e e q_m1k7_z2k13 (Clear k11 e z1 z3 e e q_z1k13_z3k19 (Combine true GT z2 e e o (w unit e e k8 (w unit e e k10 (w q_m2 e e k12 n))) (Absurd k14)))) (Clear k13 e z1 z2 e e q_m1k7_z2k13 (Unfold k7 (Unfold k14 (Unfold k18 (Clear k16 e z1 z1 e e q_z1k11_z1k21 (Clear k5 e z1 z1 e e q_m1k11_z1k13_m2k15 (Clear k9 e z1 z1 e e q_z1k19_m1k21 (Clear k12 e z1 z1 e e q_z1k15_z1k21 (Combine true GT z2 e e o (w unit e e k8 (w q_m1 e e k10 (w q_z2 e e k24 (w q_z2 e e k26 (w q_z6 e e k28 (w q_z4 e e k30 n)))))) (Absurd k32)))))))))))))).
Lemma compute_optimal_claim_sixth_checked : refutes compute_optimal_claim_sixth_laws compute_optimal_claim_sixth_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_sixth :
  forall (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* size *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-1)); (S ^^ ((-1) / 3))])) -> (* with-time *)
  (forall loss' N_w' L' N_p' S' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-1)); (S' ^^ ((-1) / 3))])) -> (N_p' ~~ ((N_w' ^^ 2) ** L')) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* best-split *)
  (C ~~ (N_p ** S)) -> (* cost *)
  (loss ~~ (C ^^ ((-1) / 6))).
Proof.
intros m_D m_L m_d C D L N_p N_w S loss given_1 given_2 given_3 given_4.
pose proof (compute_optimal_law m_D m_L m_d C D L N_p N_w S loss given_3 given_4 given_1 given_2) as lemma_1.
pose proof (compute_optimal_claim_equal_proportions m_D m_L m_d C D L N_p N_w S loss given_3 given_4 given_1 given_2) as lemma_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_w ^^ (-1)) [(L ^^ (-1)); (S ^^ ((-1) / 3))])).
generalize given_1, (largest_spec [(L ^^ (-1)); (S ^^ ((-1) / 3))] (N_w ^^ (-1))), given_2, lemma_1, lemma_2, refuted.
exact_no_check (refute [m_D; m_L; m_d] [C; D; L; N_p; N_w; S; loss; value_1] compute_optimal_claim_sixth_laws compute_optimal_claim_sixth_steps compute_optimal_claim_sixth_checked).
Qed.

(* compute-optimal-fitted, claim: N_p <~ C^0.491 *)
Definition compute_optimal_fitted_claim_fitted_at_most_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k6) (TVar k4))); (And (Number GE (NVar k1) (NDiv (NInt z7) (NInt z25))) (Number GE (NDiv (NInt z8) (NInt z25)) (NVar k1))); (Power GT (TVar k6) TOne); (And (Order GE (TVar k10) (TRaised (TVar k7) (NInt m1))) (And (Order GE (TVar k10) (TRaised (TVar k5) (NInt m1))) (And (Order GE (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1)))) (Or (Order EQ (TVar k10) (TRaised (TVar k7) (NInt m1))) (Or (Order EQ (TVar k10) (TRaised (TVar k5) (NInt m1))) (Order EQ (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1))))))))); (Order EQ (TVar k9) (TVar k10)); (Order EQ (TVar k9) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z3)))); (Not (Order GE (TRaised (TVar k3) (NDiv (NInt z491) (NInt z1000))) (TVar k6)))].
Definition compute_optimal_fitted_claim_fitted_at_most_steps : proof := (Unfold k17 (Unfold k7 (Unfold k2 (Clear k4 e z1 z25 e e q_m7_z25k2 (Clear k6 e z1 z25 e e q_z8_m25k2 (Combine false GT z50 e e q_z1k2 (r q_z7 e e (r q_z9 e l10 (r q_z7 e l12 n))) (Clear k9 e z1 z1 e e q_z1k13 (Clear k15 e z1 z3 e e q_z1k13_z3k19 (Clear k8 e z1 z1000 e e q_m491k7_z1000k13 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k13 (Unfold k11 (Unfold k26 (Unfold k30 (Clear k32 e z1 z1 e e q_z1k2k9_z1k21 (Clear k13 e z1 z1 e e q_z1k19_m1k21 (Combine false GT z25 e e o (r q_z25 e l16 (r q_z34 e l16_10 (r q_z1561 e l16_12 (r q_m12275 e l18 (r q_z75 e l20_14 (r q_z36825k2 e l22 (r q_z36825 e l36 (r q_z36825 e l38 n)))))))) (Absurd k40))))))))))))))))).
Lemma compute_optimal_fitted_claim_fitted_at_most_checked : refutes compute_optimal_fitted_claim_fitted_at_most_laws compute_optimal_fitted_claim_fitted_at_most_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_fitted_claim_fitted_at_most :
  forall (m_D m_L m_d : R) (C D L N_p N_w S loss : order),
  (C ~~ (N_p ** D)) -> (* cost-of-data *)
  (((7 / 25) <= m_D) /\ (m_D <= (8 / 25))) -> (* measured(m_D) *)
  (power one < power N_p) -> (* trend(N_p) *)
  (loss ~~ (largest (N_w ^^ (-1)) [(L ^^ (-1)); (D ^^ ((-1) * m_D))])) -> (* with-data *)
  (forall loss' N_w' L' N_p' D' : order, (loss' ~~ (largest (N_w' ^^ (-1)) [(L' ^^ (-1)); (D' ^^ ((-1) * m_D))])) -> (N_p' ~~ ((N_w' ^^ 2) ** L')) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* best-split-of-data *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* size *)
  (N_p <~ (C ^^ (491 / 1000))).
Proof.
intros m_D m_L m_d C D L N_p N_w S loss given_1 given_2 given_3 given_4 given_5 given_6.
pose proof (compute_optimal_fitted_law m_D m_L m_d C D L N_p N_w S loss given_5 given_1 given_2 given_6 given_4) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_w ^^ (-1)) [(L ^^ (-1)); (D ^^ ((-1) * m_D))])).
generalize given_1, given_2, given_3, (largest_spec [(L ^^ (-1)); (D ^^ ((-1) * m_D))] (N_w ^^ (-1))), given_4, lemma_1, refuted.
exact_no_check (refute [m_D; m_L; m_d] [C; D; L; N_p; N_w; S; loss; value_1] compute_optimal_fitted_claim_fitted_at_most_laws compute_optimal_fitted_claim_fitted_at_most_steps compute_optimal_fitted_claim_fitted_at_most_checked).
Qed.
