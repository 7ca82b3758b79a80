(* Theory chinchilla: 52 theorems; 0 left out.
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
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m5 : Z := (-5)%Z.
Definition m7 : Z := (-7)%Z.
Definition m14 : Z := (-14)%Z.
Definition m17 : Z := (-17)%Z.
Definition m23 : Z := (-23)%Z.
Definition m27 : Z := (-27)%Z.
Definition m31 : Z := (-31)%Z.
Definition m49 : Z := (-49)%Z.
Definition m50 : Z := (-50)%Z.
Definition m51 : Z := (-51)%Z.
Definition m61 : Z := (-61)%Z.
Definition m62 : Z := (-62)%Z.
Definition m100 : Z := (-100)%Z.
Definition m119 : Z := (-119)%Z.
Definition m200 : Z := (-200)%Z.
Definition m217 : Z := (-217)%Z.
Definition m227 : Z := (-227)%Z.
Definition m271 : Z := (-271)%Z.
Definition m500 : Z := (-500)%Z.
Definition m501 : Z := (-501)%Z.
Definition m775 : Z := (-775)%Z.
Definition m1000 : Z := (-1000)%Z.
Definition m1550 : Z := (-1550)%Z.
Definition m2000 : Z := (-2000)%Z.
Definition m2283 : Z := (-2283)%Z.
Definition m5000 : Z := (-5000)%Z.
Definition m31000 : Z := (-31000)%Z.
Definition m1617259 : Z := (-1617259)%Z.
Definition m2849083 : Z := (-2849083)%Z.
Definition m8479271 : Z := (-8479271)%Z.
Definition m11558831 : Z := (-11558831)%Z.
Definition m14245415 : Z := (-14245415)%Z.
Definition m16958542 : Z := (-16958542)%Z.
Definition m31203957 : Z := (-31203957)%Z.
Definition m3120395700 : Z := (-3120395700)%Z.
Definition m24158146858493 : Z := (-24158146858493)%Z.
Definition m156019785000000 : Z := (-156019785000000)%Z.
Definition m312039570000000 : Z := (-312039570000000)%Z.
Definition m780098925000000 : Z := (-780098925000000)%Z.
Definition m26458680767534700 : Z := (-26458680767534700)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z5 : Z := (5)%Z.
Definition z7 : Z := (7)%Z.
Definition z8 : Z := (8)%Z.
Definition z11 : Z := (11)%Z.
Definition z14 : Z := (14)%Z.
Definition z17 : Z := (17)%Z.
Definition z19 : Z := (19)%Z.
Definition z21 : Z := (21)%Z.
Definition z22 : Z := (22)%Z.
Definition z23 : Z := (23)%Z.
Definition z25 : Z := (25)%Z.
Definition z27 : Z := (27)%Z.
Definition z31 : Z := (31)%Z.
Definition z33 : Z := (33)%Z.
Definition z35 : Z := (35)%Z.
Definition z37 : Z := (37)%Z.
Definition z43 : Z := (43)%Z.
Definition z49 : Z := (49)%Z.
Definition z50 : Z := (50)%Z.
Definition z51 : Z := (51)%Z.
Definition z61 : Z := (61)%Z.
Definition z64 : Z := (64)%Z.
Definition z91 : Z := (91)%Z.
Definition z99 : Z := (99)%Z.
Definition z100 : Z := (100)%Z.
Definition z119 : Z := (119)%Z.
Definition z125 : Z := (125)%Z.
Definition z136 : Z := (136)%Z.
Definition z185 : Z := (185)%Z.
Definition z200 : Z := (200)%Z.
Definition z217 : Z := (217)%Z.
Definition z227 : Z := (227)%Z.
Definition z231 : Z := (231)%Z.
Definition z249 : Z := (249)%Z.
Definition z251 : Z := (251)%Z.
Definition z253 : Z := (253)%Z.
Definition z267 : Z := (267)%Z.
Definition z271 : Z := (271)%Z.
Definition z350 : Z := (350)%Z.
Definition z400 : Z := (400)%Z.
Definition z425 : Z := (425)%Z.
Definition z483 : Z := (483)%Z.
Definition z500 : Z := (500)%Z.
Definition z501 : Z := (501)%Z.
Definition z529 : Z := (529)%Z.
Definition z543 : Z := (543)%Z.
Definition z775 : Z := (775)%Z.
Definition z909 : Z := (909)%Z.
Definition z913 : Z := (913)%Z.
Definition z1000 : Z := (1000)%Z.
Definition z1013 : Z := (1013)%Z.
Definition z1550 : Z := (1550)%Z.
Definition z2000 : Z := (2000)%Z.
Definition z2283 : Z := (2283)%Z.
Definition z5000 : Z := (5000)%Z.
Definition z2849083 : Z := (2849083)%Z.
Definition z8479271 : Z := (8479271)%Z.
Definition z10000000 : Z := (10000000)%Z.
Definition z14245415 : Z := (14245415)%Z.
Definition z16958542 : Z := (16958542)%Z.
Definition z25000000 : Z := (25000000)%Z.
Definition z31203957 : Z := (31203957)%Z.
Definition z50000000 : Z := (50000000)%Z.
Definition z847927100 : Z := (847927100)%Z.
Definition z24158146858493 : Z := (24158146858493)%Z.
Definition z71227075000000 : Z := (71227075000000)%Z.
Definition z80745664182223 : Z := (80745664182223)%Z.
Definition z84792710000000 : Z := (84792710000000)%Z.
Definition z156019785000000 : Z := (156019785000000)%Z.
Definition z312039570000000 : Z := (312039570000000)%Z.
Definition z334157564293231 : Z := (334157564293231)%Z.
Definition z780098925000000 : Z := (780098925000000)%Z.
Definition z78009892500000000 : Z := (78009892500000000)%Z.
Definition l10 : list positive := (v k10 e).
Definition l10_12 : list positive := (v k10 (v k12 e)).
Definition l12 : list positive := (v k12 e).
Definition l12_10 : list positive := (v k12 (v k10 e)).
Definition l14 : list positive := (v k14 e).
Definition l14_16 : list positive := (v k14 (v k16 e)).
Definition l14_18 : list positive := (v k14 (v k18 e)).
Definition l14_20 : list positive := (v k14 (v k20 e)).
Definition l16 : list positive := (v k16 e).
Definition l16_14 : list positive := (v k16 (v k14 e)).
Definition l18 : list positive := (v k18 e).
Definition l20 : list positive := (v k20 e).
Definition l22 : list positive := (v k22 e).
Definition l22_24 : list positive := (v k22 (v k24 e)).
Definition l22_24_26_28 : list positive := (v k22 (v k24 (v k26 (v k28 e)))).
Definition l22_26 : list positive := (v k22 (v k26 e)).
Definition l24 : list positive := (v k24 e).
Definition l26 : list positive := (v k26 e).
Definition l26_28 : list positive := (v k26 (v k28 e)).
Definition l28 : list positive := (v k28 e).
Definition l28_30 : list positive := (v k28 (v k30 e)).
Definition l30 : list positive := (v k30 e).
Definition l30_24 : list positive := (v k30 (v k24 e)).
Definition l32 : list positive := (v k32 e).
Definition l34 : list positive := (v k34 e).
Definition l36 : list positive := (v k36 e).
Definition l38 : list positive := (v k38 e).
Definition l4 : list positive := (v k4 e).
Definition l40 : list positive := (v k40 e).
Definition l42 : list positive := (v k42 e).
Definition l44 : list positive := (v k44 e).
Definition l46 : list positive := (v k46 e).
Definition l48 : list positive := (v k48 e).
Definition l50 : list positive := (v k50 e).
Definition l6 : list positive := (v k6 e).
Definition l8 : list positive := (v k8 e).
Definition l8_10 : list positive := (v k8 (v k10 e)).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m100 : polynomial := (t m100 e o).
Definition q_m1000 : polynomial := (t m1000 e o).
Definition q_m1000k7 : polynomial := (t m1000 (v k7 e) o).
Definition q_m11558831 : polynomial := (t m11558831 e o).
Definition q_m119k3_m775k11 : polynomial := (t m119 (v k3 e) (t m775 (v k11 e) o)).
Definition q_m14245415_z31203957k2 : polynomial := (t m14245415 e (t z31203957 (v k2 e) o)).
Definition q_m14245415k7_z31203957k11 : polynomial := (t m14245415 (v k7 e) (t z31203957 (v k11 e) o)).
Definition q_m14245415k7_z31203957k19 : polynomial := (t m14245415 (v k7 e) (t z31203957 (v k19 e) o)).
Definition q_m14_z31k2 : polynomial := (t m14 e (t z31 (v k2 e) o)).
Definition q_m14k11 : polynomial := (t m14 (v k11 e) o).
Definition q_m14k7_z31k11 : polynomial := (t m14 (v k7 e) (t z31 (v k11 e) o)).
Definition q_m14k7_z31k19 : polynomial := (t m14 (v k7 e) (t z31 (v k19 e) o)).
Definition q_m1550 : polynomial := (t m1550 e o).
Definition q_m1617259 : polynomial := (t m1617259 e o).
Definition q_m16958542k7_z31203957k21 : polynomial := (t m16958542 (v k7 e) (t z31203957 (v k21 e) o)).
Definition q_m17 : polynomial := (t m17 e o).
Definition q_m17_z31k12 : polynomial := (t m17 e (t z31 (v k12 e) o)).
Definition q_m17_z50k10 : polynomial := (t m17 e (t z50 (v k10 e) o)).
Definition q_m17k7 : polynomial := (t m17 (v k7 e) o).
Definition q_m17k7_z31k21 : polynomial := (t m17 (v k7 e) (t z31 (v k21 e) o)).
Definition q_m17k9 : polynomial := (t m17 (v k9 e) o).
Definition q_m1_z1k2_z1k12 : polynomial := (t m1 e (t z1 (v k2 e) (t z1 (v k12 e) o))).
Definition q_m1_z1k8_z1k12 : polynomial := (t m1 e (t z1 (v k8 e) (t z1 (v k12 e) o))).
Definition q_m1_z2k12 : polynomial := (t m1 e (t z2 (v k12 e) o)).
Definition q_m1_z2k2 : polynomial := (t m1 e (t z2 (v k2 e) o)).
Definition q_m1k10 : polynomial := (t m1 (v k10 e) o).
Definition q_m1k10_m1k20 : polynomial := (t m1 (v k10 e) (t m1 (v k20 e) o)).
Definition q_m1k10_z1k20 : polynomial := (t m1 (v k10 e) (t z1 (v k20 e) o)).
Definition q_m1k10k20 : polynomial := (t m1 (v k10 (v k20 e)) o).
Definition q_m1k11 : polynomial := (t m1 (v k11 e) o).
Definition q_m1k13 : polynomial := (t m1 (v k13 e) o).
Definition q_m1k13_z1k17 : polynomial := (t m1 (v k13 e) (t z1 (v k17 e) o)).
Definition q_m1k20 : polynomial := (t m1 (v k20 e) o).
Definition q_m1k2k7_z1k11 : polynomial := (t m1 (v k2 (v k7 e)) (t z1 (v k11 e) o)).
Definition q_m1k3_m2k11 : polynomial := (t m1 (v k3 e) (t m2 (v k11 e) o)).
Definition q_m1k7 : polynomial := (t m1 (v k7 e) o).
Definition q_m1k7_m1k9 : polynomial := (t m1 (v k7 e) (t m1 (v k9 e) o)).
Definition q_m1k7_z2k11 : polynomial := (t m1 (v k7 e) (t z2 (v k11 e) o)).
Definition q_m1k7k10_z1k10k21_z1k20k21 : polynomial := (t m1 (v k7 (v k10 e)) (t z1 (v k10 (v k21 e)) (t z1 (v k20 (v k21 e)) o))).
Definition q_m1k7k10_z1k9k10_z1k9k20 : polynomial := (t m1 (v k7 (v k10 e)) (t z1 (v k9 (v k10 e)) (t z1 (v k9 (v k20 e)) o))).
Definition q_m1k7k12_z1k9 : polynomial := (t m1 (v k7 (v k12 e)) (t z1 (v k9 e) o)).
Definition q_m1k7k20_z1k10k11_z1k11k20 : polynomial := (t m1 (v k7 (v k20 e)) (t z1 (v k10 (v k11 e)) (t z1 (v k11 (v k20 e)) o))).
Definition q_m1k7k20_z1k10k19_z1k19k20 : polynomial := (t m1 (v k7 (v k20 e)) (t z1 (v k10 (v k19 e)) (t z1 (v k19 (v k20 e)) o))).
Definition q_m1k9 : polynomial := (t m1 (v k9 e) o).
Definition q_m2 : polynomial := (t m2 e o).
Definition q_m217 : polynomial := (t m217 e o).
Definition q_m227_z500k8 : polynomial := (t m227 e (t z500 (v k8 e) o)).
Definition q_m2283_z5000k2 : polynomial := (t m2283 e (t z5000 (v k2 e) o)).
Definition q_m23_z50k2 : polynomial := (t m23 e (t z50 (v k2 e) o)).
Definition q_m24158146858493k3_m156019785000000k11 : polynomial := (t m24158146858493 (v k3 e) (t m156019785000000 (v k11 e) o)).
Definition q_m26458680767534700 : polynomial := (t m26458680767534700 e o).
Definition q_m26458680767534700k7 : polynomial := (t m26458680767534700 (v k7 e) o).
Definition q_m271_z500k18 : polynomial := (t m271 e (t z500 (v k18 e) o)).
Definition q_m27_z50k12 : polynomial := (t m27 e (t z50 (v k12 e) o)).
Definition q_m2849083_z10000000k20 : polynomial := (t m2849083 e (t z10000000 (v k20 e) o)).
Definition q_m2849083k11 : polynomial := (t m2849083 (v k11 e) o).
Definition q_m2k11 : polynomial := (t m2 (v k11 e) o).
Definition q_m2k7 : polynomial := (t m2 (v k7 e) o).
Definition q_m2k9 : polynomial := (t m2 (v k9 e) o).
Definition q_m31 : polynomial := (t m31 e o).
Definition q_m31000 : polynomial := (t m31000 e o).
Definition q_m31203957 : polynomial := (t m31203957 e o).
Definition q_m312039570000000 : polynomial := (t m312039570000000 e o).
Definition q_m3120395700k11 : polynomial := (t m3120395700 (v k11 e) o).
Definition q_m31203957k19 : polynomial := (t m31203957 (v k19 e) o).
Definition q_m31k19 : polynomial := (t m31 (v k19 e) o).
Definition q_m31k9 : polynomial := (t m31 (v k9 e) o).
Definition q_m49_z100k2 : polynomial := (t m49 e (t z100 (v k2 e) o)).
Definition q_m5 : polynomial := (t m5 e o).
Definition q_m50 : polynomial := (t m50 e o).
Definition q_m500 : polynomial := (t m500 e o).
Definition q_m5000 : polynomial := (t m5000 e o).
Definition q_m501_z1000k14 : polynomial := (t m501 e (t z1000 (v k14 e) o)).
Definition q_m51_z100k12 : polynomial := (t m51 e (t z100 (v k12 e) o)).
Definition q_m5k11 : polynomial := (t m5 (v k11 e) o).
Definition q_m5k9 : polynomial := (t m5 (v k9 e) o).
Definition q_m61_z125k4 : polynomial := (t m61 e (t z125 (v k4 e) o)).
Definition q_m62k9 : polynomial := (t m62 (v k9 e) o).
Definition q_m775 : polynomial := (t m775 e o).
Definition q_m780098925000000 : polynomial := (t m780098925000000 e o).
Definition q_m7_z25k20 : polynomial := (t m7 e (t z25 (v k20 e) o)).
Definition q_m7k11 : polynomial := (t m7 (v k11 e) o).
Definition q_m8479271 : polynomial := (t m8479271 e o).
Definition q_m8479271_z25000000k10 : polynomial := (t m8479271 e (t z25000000 (v k10 e) o)).
Definition q_m8479271k9 : polynomial := (t m8479271 (v k9 e) o).
Definition q_z100 : polynomial := (t z100 e o).
Definition q_z1000 : polynomial := (t z1000 e o).
Definition q_z119 : polynomial := (t z119 e o).
Definition q_z119k7_z775k13 : polynomial := (t z119 (v k7 e) (t z775 (v k13 e) o)).
Definition q_z119k7_z775k17 : polynomial := (t z119 (v k7 e) (t z775 (v k17 e) o)).
Definition q_z136 : polynomial := (t z136 e o).
Definition q_z14_m31k2 : polynomial := (t z14 e (t m31 (v k2 e) o)).
Definition q_z14k7 : polynomial := (t z14 (v k7 e) o).
Definition q_z1550 : polynomial := (t z1550 e o).
Definition q_z156019785000000 : polynomial := (t z156019785000000 e o).
Definition q_z17 : polynomial := (t z17 e o).
Definition q_z17_m31k12 : polynomial := (t z17 e (t m31 (v k12 e) o)).
Definition q_z17k11 : polynomial := (t z17 (v k11 e) o).
Definition q_z17k9_z50k13 : polynomial := (t z17 (v k9 e) (t z50 (v k13 e) o)).
Definition q_z185 : polynomial := (t z185 e o).
Definition q_z1_m1k2_m1k12 : polynomial := (t z1 e (t m1 (v k2 e) (t m1 (v k12 e) o))).
Definition q_z1_m2k12 : polynomial := (t z1 e (t m2 (v k12 e) o)).
Definition q_z1k10 : polynomial := (t z1 (v k10 e) o).
Definition q_z1k10_m1k20 : polynomial := (t z1 (v k10 e) (t m1 (v k20 e) o)).
Definition q_z1k10_z1k20 : polynomial := (t z1 (v k10 e) (t z1 (v k20 e) o)).
Definition q_z1k10k10_z1k10k20 : polynomial := (t z1 (v k10 (v k10 e)) (t z1 (v k10 (v k20 e)) o)).
Definition q_z1k10k11_z1k15 : polynomial := (t z1 (v k10 (v k11 e)) (t z1 (v k15 e) o)).
Definition q_z1k10k19_z1k23 : polynomial := (t z1 (v k10 (v k19 e)) (t z1 (v k23 e) o)).
Definition q_z1k10k20 : polynomial := (t z1 (v k10 (v k20 e)) o).
Definition q_z1k10k20_z1k20k20 : polynomial := (t z1 (v k10 (v k20 e)) (t z1 (v k20 (v k20 e)) o)).
Definition q_z1k11_m1k13 : polynomial := (t z1 (v k11 e) (t m1 (v k13 e) o)).
Definition q_z1k12_m1k14 : polynomial := (t z1 (v k12 e) (t m1 (v k14 e) o)).
Definition q_z1k12_m1k18 : polynomial := (t z1 (v k12 e) (t m1 (v k18 e) o)).
Definition q_z1k13 : polynomial := (t z1 (v k13 e) o).
Definition q_z1k13_m1k15 : polynomial := (t z1 (v k13 e) (t m1 (v k15 e) o)).
Definition q_z1k17_m1k23 : polynomial := (t z1 (v k17 e) (t m1 (v k23 e) o)).
Definition q_z1k20 : polynomial := (t z1 (v k20 e) o).
Definition q_z1k20k21_z1k23 : polynomial := (t z1 (v k20 (v k21 e)) (t z1 (v k23 e) o)).
Definition q_z1k2_m1k4 : polynomial := (t z1 (v k2 e) (t m1 (v k4 e) o)).
Definition q_z1k2_m1k8 : polynomial := (t z1 (v k2 e) (t m1 (v k8 e) o)).
Definition q_z1k3_m1k7_m1k9 : polynomial := (t z1 (v k3 e) (t m1 (v k7 e) (t m1 (v k9 e) o))).
Definition q_z1k7 : polynomial := (t z1 (v k7 e) o).
Definition q_z1k7_m1k19_m1k21 : polynomial := (t z1 (v k7 e) (t m1 (v k19 e) (t m1 (v k21 e) o))).
Definition q_z1k7_m1k9_m1k11 : polynomial := (t z1 (v k7 e) (t m1 (v k9 e) (t m1 (v k11 e) o))).
Definition q_z1k7_z1k13 : polynomial := (t z1 (v k7 e) (t z1 (v k13 e) o)).
Definition q_z1k7k10_z2k13 : polynomial := (t z1 (v k7 (v k10 e)) (t z2 (v k13 e) o)).
Definition q_z1k7k10k20_z1k10k13_z1k13k20 : polynomial := (t z1 (v k7 (v k10 (v k20 e))) (t z1 (v k10 (v k13 e)) (t z1 (v k13 (v k20 e)) o))).
Definition q_z1k7k10k20_z1k10k17_z1k17k20 : polynomial := (t z1 (v k7 (v k10 (v k20 e))) (t z1 (v k10 (v k17 e)) (t z1 (v k17 (v k20 e)) o))).
Definition q_z1k9 : polynomial := (t z1 (v k9 e) o).
Definition q_z1k9_m1k11 : polynomial := (t z1 (v k9 e) (t m1 (v k11 e) o)).
Definition q_z1k9_z1k13 : polynomial := (t z1 (v k9 e) (t z1 (v k13 e) o)).
Definition q_z1k9k20_m1k10k11 : polynomial := (t z1 (v k9 (v k20 e)) (t m1 (v k10 (v k11 e)) o)).
Definition q_z1k9k20_z1k15 : polynomial := (t z1 (v k9 (v k20 e)) (t z1 (v k15 e) o)).
Definition q_z2 : polynomial := (t z2 e o).
Definition q_z2000 : polynomial := (t z2000 e o).
Definition q_z21 : polynomial := (t z21 e o).
Definition q_z217 : polynomial := (t z217 e o).
Definition q_z217k7 : polynomial := (t z217 (v k7 e) o).
Definition q_z24158146858493 : polynomial := (t z24158146858493 e o).
Definition q_z24158146858493k7_z156019785000000k13 : polynomial := (t z24158146858493 (v k7 e) (t z156019785000000 (v k13 e) o)).
Definition q_z24158146858493k7_z156019785000000k17 : polynomial := (t z24158146858493 (v k7 e) (t z156019785000000 (v k17 e) o)).
Definition q_z27_m50k12 : polynomial := (t z27 e (t m50 (v k12 e) o)).
Definition q_z2849083 : polynomial := (t z2849083 e o).
Definition q_z2849083k7_z10000000k13 : polynomial := (t z2849083 (v k7 e) (t z10000000 (v k13 e) o)).
Definition q_z2k10 : polynomial := (t z2 (v k10 e) o).
Definition q_z2k7 : polynomial := (t z2 (v k7 e) o).
Definition q_z2k9 : polynomial := (t z2 (v k9 e) o).
Definition q_z31 : polynomial := (t z31 e o).
Definition q_z31203957 : polynomial := (t z31203957 e o).
Definition q_z312039570000000 : polynomial := (t z312039570000000 e o).
Definition q_z31203957k19 : polynomial := (t z31203957 (v k19 e) o).
Definition q_z31203957k21 : polynomial := (t z31203957 (v k21 e) o).
Definition q_z31k19 : polynomial := (t z31 (v k19 e) o).
Definition q_z31k21 : polynomial := (t z31 (v k21 e) o).
Definition q_z33 : polynomial := (t z33 e o).
Definition q_z334157564293231 : polynomial := (t z334157564293231 e o).
Definition q_z350 : polynomial := (t z350 e o).
Definition q_z37 : polynomial := (t z37 e o).
Definition q_z425 : polynomial := (t z425 e o).
Definition q_z5 : polynomial := (t z5 e o).
Definition q_z50 : polynomial := (t z50 e o).
Definition q_z50000000 : polynomial := (t z50000000 e o).
Definition q_z51_m100k12 : polynomial := (t z51 e (t m100 (v k12 e) o)).
Definition q_z543_m1000k18 : polynomial := (t z543 e (t m1000 (v k18 e) o)).
Definition q_z5k7 : polynomial := (t z5 (v k7 e) o).
Definition q_z5k9 : polynomial := (t z5 (v k9 e) o).
Definition q_z7 : polynomial := (t z7 e o).
Definition q_z71227075000000 : polynomial := (t z71227075000000 e o).
Definition q_z775 : polynomial := (t z775 e o).
Definition q_z780098925000000 : polynomial := (t z780098925000000 e o).
Definition q_z78009892500000000 : polynomial := (t z78009892500000000 e o).
Definition q_z7k7_z25k13 : polynomial := (t z7 (v k7 e) (t z25 (v k13 e) o)).
Definition q_z8 : polynomial := (t z8 e o).
Definition q_z80745664182223 : polynomial := (t z80745664182223 e o).
Definition q_z8479271 : polynomial := (t z8479271 e o).
Definition q_z847927100 : polynomial := (t z847927100 e o).
Definition q_z84792710000000 : polynomial := (t z84792710000000 e o).
Definition q_z8479271k9_z25000000k13 : polynomial := (t z8479271 (v k9 e) (t z25000000 (v k13 e) o)).
Definition q_z913_m2000k2 : polynomial := (t z913 e (t m2000 (v k2 e) o)).
Definition q_z91_m200k8 : polynomial := (t z91 e (t m200 (v k8 e) o)).

(* compute-optimal, model: compute-optimal can hold *)
Definition compute_optimal_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1)))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NInt z1)))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1)))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NInt z1))))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))))].
Definition compute_optimal_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z2 e e q_m1k3_m2k11 (Unfold k5 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k7_z1k13 (Clear k9 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z1 e e q_z1k9_z1k13 (Combine true GT z1 e e o (w unit e e k6 (w unit e e k16 (w unit e e k18 (w q_z2 e e k20 (w unit e e k22 n))))) (Absurd k24))))))))))).
Lemma compute_optimal_model_best_1_checked : refutes compute_optimal_model_best_1_laws compute_optimal_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma compute_optimal_model_best_1 :
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * 1)) [(D' ^^ ((-1) * 1))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p D given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * 1)) [(D ^^ ((-1) * 1))])).
generalize (largest_spec [(D ^^ ((-1) * 1))] (N_p ^^ ((-1) * 1))), given_1, given_2, refuted.
exact_no_check (refute [] [D; N_p; loss; value_1] compute_optimal_model_best_1_laws compute_optimal_model_best_1_steps compute_optimal_model_best_1_checked).
Qed.
Definition compute_optimal_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))); (And (Number GE (NDiv (NInt z99) (NInt z200)) (NDiv (NInt z61) (NInt z125))) (Number GE (NDiv (NInt z251) (NInt z500)) (NDiv (NInt z99) (NInt z200)))); (And (Number GE (NDiv (NInt z249) (NInt z500)) (NDiv (NInt z231) (NInt z500))) (Number GE (NDiv (NInt z267) (NInt z500)) (NDiv (NInt z249) (NInt z500)))); (And (Number GE (NDiv (NInt z909) (NInt z2000)) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NDiv (NInt z909) (NInt z2000)))); (And (Number GE (NDiv (NInt z1013) (NInt z2000)) (NDiv (NInt z501) (NInt z1000))) (Number GE (NDiv (NInt z64) (NInt z125)) (NDiv (NInt z1013) (NInt z2000)))); (And (Number GE (NDiv (NInt z253) (NInt z500)) (NDiv (NInt z483) (NInt z1000))) (Number GE (NDiv (NInt z529) (NInt z1000)) (NDiv (NInt z253) (NInt z500)))); (And (Number GE (NDiv (NInt z217) (NInt z400)) (NDiv (NInt z271) (NInt z500))) (Number GE (NDiv (NInt z543) (NInt z1000)) (NDiv (NInt z217) (NInt z400)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))].
Lemma compute_optimal_model_hold : all_decided compute_optimal_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_model :
  exists (a_first a_second a_third alpha b_first b_second b_third beta : R) (C D N_p loss : order),
  (
  (C ~~ (N_p ** D)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) /\ (* fit *)
  (((61 / 125) <= a_first) /\ (a_first <= (251 / 500))) /\ (* measured(a_first) *)
  (((231 / 500) <= a_second) /\ (a_second <= (267 / 500))) /\ (* measured(a_second) *)
  (((227 / 500) <= a_third) /\ (a_third <= (91 / 200))) /\ (* measured(a_third) *)
  (((501 / 1000) <= b_first) /\ (b_first <= (64 / 125))) /\ (* measured(b_first) *)
  (((483 / 1000) <= b_second) /\ (b_second <= (529 / 1000))) /\ (* measured(b_second) *)
  (((271 / 500) <= b_third) /\ (b_third <= (543 / 1000))) /\ (* measured(b_third) *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* optimal *).
Proof.
exists (99 / 200), (249 / 500), (909 / 2000), 1, (1013 / 2000), (253 / 500), (217 / 400), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold compute_optimal_model_laws compute_optimal_model_hold).
}
exact_no_check compute_optimal_model_best_1.
Qed.

(* compute-optimal, law: loss ~ C^(-alpha*beta/(alpha+beta)) *)
Definition compute_optimal_law_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Number GT (NVar k5) (NInt z0)); (Number GT (NVar k10) (NInt z0)); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (If (Order EQ (TVar k8) (TVar k11)) (If (Order EQ (TVar k3) (TTimes (TVar k9) (TVar k10))) (Order GE (TVar k8) (TVar k6)))); (Not (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k5)) (NVar k10)) (NAdd (NVar k5) (NVar k10))))))); (Order EQ (TVar k8) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k5)) (NVar k10))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k5)) (NMul (NInt z1) (NVar k10)))))); (Order EQ (TVar k9) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k10))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k5)) (NMul (NInt z1) (NVar k10)))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k5))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k5)) (NMul (NInt z1) (NVar k10)))))); (And (Order GE (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))))))].
Definition compute_optimal_law_steps : proof := (Unfold k17 (Split k2 (Unfold k4 (Clear k9 e z1 z1 e e q_z1k20 (Clear k7 e z1 z1 e e q_z1k10 (Clear k6 e z1 z1 e e q_z1k10_z1k20 (Combine false GT z1 e l8 q_m1 (r unit e l10 (r q_m1 e l12 n)) (Absurd k14)))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z1k10_z1k20 (Clear k8 l10 z1 z1 e l10 q_z1k7k10k20_z1k10k13_z1k13k20 (Split k12 (Clear k7 e z1 z1 e e q_z1k10 (Clear k9 e z1 z1 e e q_z1k20 (Combine false GT z1 e e q_z1k10_z1k20 (r unit e l16 (r unit e l18 n)) (Split k15 (Unfold k22 (Clear k24 e z1 z1 e e q_z1k17_m1k23 (Split k26 (Clear k19 l20 z1 z1 e l20 q_z1k7k10k20_z1k10k17_z1k17k20 (Unfold k25 (Unfold k34 (Clear k32 e z1 z1 e e q_z1k10k19_z1k23 (Clear k21 l20 z1 z1 e l20 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l20 k28 (w q_m1 e e k30 (w unit e l20 k40 (w q_m1k10 e e k42 n)))) (Absurd k44))))))) (Unfold k25 (Unfold k32 (Split k36 (Clear k19 l20 z1 z1 e l20 q_z1k7k10k20_z1k10k17_z1k17k20 (Clear k38 e z1 z1 e e q_z1k10k19_z1k23 (Clear k21 l20 z1 z1 e l20 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l20 k28 (w unit e e k40 (w q_m1k10_m1k20 e e k42 (w q_z1k10 e e k44 n)))) (Absurd k46))))) (Clear k19 l20 z1 z1 e l20 q_z1k7k10k20_z1k10k17_z1k17k20 (Clear k38 e z1 z1 e e q_z1k20k21_z1k23 (Clear k23 l20 z1 z1 e l20 q_m1k7k10_z1k10k21_z1k20k21 (Combine true GT z1 e e o (w unit e l20 k28 (w unit e e k40 (w q_m1k10_m1k20 e e k42 (w q_z1k20 e e k44 n)))) (Absurd k46))))))))))) (Split k22 (Unfold k24 (Clear k26 e z1 z1 e e q_z1k7_m1k19_m1k21 (Split k28 (Clear k23 l20 z1 z1 e l20 q_m1k7k10_z1k10k21_z1k20k21 (Clear k21 l20 z1 z1 e l20 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l20 k30 (w unit e e k32 (w unit e e k34 n))) (Absurd k36)))) (Clear k23 l20 z1 z1 e l20 q_m1k7k10_z1k10k21_z1k20k21 (Clear k21 l20 z1 z1 e l20 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l20 k30 (w q_m1 e e k32 (w q_m1 e e k34 n))) (Absurd k36))))))) (Clear k24 e z1 z1 e e q_m1k13_z1k17 (Clear k19 l20 z1 z1 e l20 q_z1k7k10k20_z1k10k17_z1k17k20 (Combine true GT z1 e e o (w unit e l20 k26 (w q_m1 e e k28 (w unit e e k14 n))) (Absurd k30))))))))) (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k7 e z1 z1 e e q_z1k10 (Unfold k11 (Unfold k22 (Clear k24 e z1 z1 e e q_z1k9k20_z1k15 (Clear k13 e z1 z1 e e q_z1k13_m1k15 (Clear k9 e z1 z1 e e q_z1k20 (Clear k20 e z1 z1 e e q_z1k10k11_z1k15 (Combine true GT z1 e e o (w unit e e k14 (w q_z1k10k20 e e k16 (w unit e l18 k28 (w q_z1k10_z1k20 e e k30 (w unit e l32 k34 n))))) (Absurd k36)))))))))))))))).
Lemma compute_optimal_law_checked : refutes compute_optimal_law_laws compute_optimal_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_law :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha + beta) <> 0 /\ loss ~~ (C ^^ ((((-1) * alpha) * beta) / (alpha + beta)))).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
pose (value_2 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_3 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_4 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_5 := (largest (value_3 ^^ ((-1) * alpha)) [(value_4 ^^ ((-1) * beta))])).
generalize given_1, given_2, given_3, (largest_spec [(D ^^ ((-1) * beta))] (N_p ^^ ((-1) * alpha))), given_4, (given_5 value_2 value_3 value_4), refuted, (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (largest_spec [(value_4 ^^ ((-1) * beta))] (value_3 ^^ ((-1) * alpha))).
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss; value_1; value_2; value_3; value_4; value_5] compute_optimal_law_laws compute_optimal_law_steps compute_optimal_law_checked).
Qed.

(* printed-fit, model: printed-fit can hold *)
Definition printed_fit_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z17) (NInt z50))))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z7) (NInt z25))))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z17) (NInt z50))))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z7) (NInt z25)))))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NDiv (NInt m119) (NInt z775))) (TRaised (TVar k2) (NInt z0)))))].
Definition printed_fit_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z775 e e q_m119k3_m775k11 (Unfold k5 (Unfold k10 (Clear k12 e z1 z25 e e q_z7k7_z25k13 (Clear k9 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z50 e e q_z17k9_z50k13 (Combine true GT z1 e e o (w unit e e k6 (w q_z17 e e k16 (w q_z119 e e k18 (w q_z775 e e k20 (w q_z7 e e k22 n))))) (Absurd k24))))))))))).
Lemma printed_fit_model_best_1_checked : refutes printed_fit_model_best_1_laws printed_fit_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma printed_fit_model_best_1 :
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * (17 / 50))) [(D' ^^ ((-1) * (7 / 25)))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ ((-119) / 775)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p D given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (17 / 50))) [(D ^^ ((-1) * (7 / 25)))])).
generalize (largest_spec [(D ^^ ((-1) * (7 / 25)))] (N_p ^^ ((-1) * (17 / 50)))), given_1, given_2, refuted.
exact_no_check (refute [] [D; N_p; loss; value_1] printed_fit_model_best_1_laws printed_fit_model_best_1_steps printed_fit_model_best_1_checked).
Qed.
Definition printed_fit_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z14) (NInt z31))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z17) (NInt z31))) (TRaised (TVar k2) (NInt z0))))); (Number GT (NDiv (NInt z17) (NInt z50)) (NInt z0)); (Number GT (NDiv (NInt z7) (NInt z25)) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m119) (NInt z775))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z14) (NInt z31))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z17) (NInt z50)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z17) (NInt z31))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z7) (NInt z25)))))); (And (Number GE (NDiv (NInt z99) (NInt z200)) (NDiv (NInt z61) (NInt z125))) (Number GE (NDiv (NInt z251) (NInt z500)) (NDiv (NInt z99) (NInt z200)))); (And (Number GE (NDiv (NInt z249) (NInt z500)) (NDiv (NInt z231) (NInt z500))) (Number GE (NDiv (NInt z267) (NInt z500)) (NDiv (NInt z249) (NInt z500)))); (And (Number GE (NDiv (NInt z909) (NInt z2000)) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NDiv (NInt z909) (NInt z2000)))); (And (Number GE (NDiv (NInt z1013) (NInt z2000)) (NDiv (NInt z501) (NInt z1000))) (Number GE (NDiv (NInt z64) (NInt z125)) (NDiv (NInt z1013) (NInt z2000)))); (And (Number GE (NDiv (NInt z253) (NInt z500)) (NDiv (NInt z483) (NInt z1000))) (Number GE (NDiv (NInt z529) (NInt z1000)) (NDiv (NInt z253) (NInt z500)))); (And (Number GE (NDiv (NInt z217) (NInt z400)) (NDiv (NInt z271) (NInt z500))) (Number GE (NDiv (NInt z543) (NInt z1000)) (NDiv (NInt z217) (NInt z400)))); (And (Number EQ (NDiv (NInt z17) (NInt z50)) (NDiv (NInt z17) (NInt z50))) (Number EQ (NDiv (NInt z7) (NInt z25)) (NDiv (NInt z7) (NInt z25)))); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z14) (NInt z31))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z14) (NInt z31)))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z17) (NInt z31))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z17) (NInt z31))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z17) (NInt z31))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z14) (NInt z31))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m119) (NInt z775))) (TRaised (TVar k2) (NInt z0))))].
Lemma printed_fit_model_hold : all_decided printed_fit_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_fit_model :
  exists (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (
  (C ~~ (N_p ** D)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) /\ (* fit *)
  (((61 / 125) <= a_first) /\ (a_first <= (251 / 500))) /\ (* measured(a_first) *)
  (((231 / 500) <= a_second) /\ (a_second <= (267 / 500))) /\ (* measured(a_second) *)
  (((227 / 500) <= a_third) /\ (a_third <= (91 / 200))) /\ (* measured(a_third) *)
  (((501 / 1000) <= b_first) /\ (b_first <= (64 / 125))) /\ (* measured(b_first) *)
  (((483 / 1000) <= b_second) /\ (b_second <= (529 / 1000))) /\ (* measured(b_second) *)
  (((271 / 500) <= b_third) /\ (b_third <= (543 / 1000))) /\ (* measured(b_third) *)
  ((alpha = (17 / 50)) /\ (beta = (7 / 25))) /\ (* printed *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) /\ (* split *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* optimal *).
Proof.
exists (14 / 31), (99 / 200), (249 / 500), (909 / 2000), (17 / 50), (17 / 31), (1013 / 2000), (253 / 500), (217 / 400), (7 / 25), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (17 / 31)) ** (log_scale ^^ 0)), ((scale ^^ (14 / 31)) ** (log_scale ^^ 0)), ((scale ^^ ((-119) / 775)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold printed_fit_model_laws printed_fit_model_hold).
}
exact_no_check printed_fit_model_best_1.
Qed.

(* printed-fit, claim: N_p ~ C^(beta/(alpha+beta)) *)
Definition printed_fit_claim_size_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (If (Order EQ (TVar k8) (TVar k11)) (If (Order EQ (TVar k3) (TTimes (TVar k9) (TVar k10))) (Order GE (TVar k8) (TVar k6)))); (And (Number EQ (NVar k5) (NDiv (NInt z17) (NInt z50))) (Number EQ (NVar k10) (NDiv (NInt z7) (NInt z25)))); (Not (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NVar k10) (NAdd (NVar k5) (NVar k10))))))); (Order EQ (TVar k8) (TRaised (TRaised (TVar k3) (NDiv (NInt m119) (NInt z775))) (NInt z1))); (Order EQ (TVar k9) (TRaised (TRaised (TVar k3) (NDiv (NInt z14) (NInt z31))) (NInt z1))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k3) (NDiv (NInt z17) (NInt z31))) (NInt z1))); (And (Order GE (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))))))].
Definition printed_fit_claim_size_steps : proof := (Unfold k15 (Unfold k13 (Split k11 (Unfold k8 (Clear k10 e z1 z1 e e q_z1k17_m1k23 (Split k12 (Clear k17 e z1 z775 e e q_z119k7_z775k17 (Unfold k23 (Unfold k20 (Clear k18 e z1 z1 e e q_z1k10k19_z1k23 (Clear k4 e z1 z50 e e q_m17_z50k10 (Clear k19 e z1 z31 e e q_m14k7_z31k19 (Combine true GT z31 e e o (w q_z1550 e e k14 (w q_m2 e e k16 (w q_z1550 e e k26 (r q_m31k19 e l28 (w q_m17 e e k30 n))))) (Absurd k32)))))))) (Unfold k23 (Unfold k18 (Split k22 (Clear k17 e z1 z775 e e q_z119k7_z775k17 (Clear k24 e z1 z1 e e q_z1k10k19_z1k23 (Clear k4 e z1 z50 e e q_m17_z50k10 (Clear k19 e z1 z31 e e q_m14k7_z31k19 (Combine true GT z31 e e o (w q_z1550 e e k14 (w q_z2 e e k26 (w q_m1550 e e k28 (r q_z31k19 e l30 (w q_z17 e e k32 n))))) (Absurd k34)))))) (Clear k17 e z1 z775 e e q_z119k7_z775k17 (Clear k24 e z1 z1 e e q_z1k20k21_z1k23 (Clear k6 e z1 z25 e e q_m7_z25k20 (Clear k21 e z1 z31 e e q_m17k7_z31k21 (Combine true GT z31 e e o (w q_z775 e e k14 (w unit e e k26 (w q_m775 e e k28 (r q_z31k21 e l30 (w q_z7 e e k32 n))))) (Absurd k34)))))))))))) (Split k8 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k7_m1k19_m1k21 (Split k14 (Clear k21 e z1 z31 e e q_m17k7_z31k21 (Clear k19 e z1 z31 e e q_m14k7_z31k19 (Combine true GT z31 e e o (w q_z31 e e k16 (w unit e e k18 (w unit e e k20 n))) (Absurd k22)))) (Clear k21 e z1 z31 e e q_m17k7_z31k21 (Clear k19 e z1 z31 e e q_m14k7_z31k19 (Combine true GT z31 e e o (w q_z31 e e k16 (w q_m1 e e k18 (w q_m1 e e k20 n))) (Absurd k22))))))) (Split k2 (Unfold k12 (Clear k14 e z1 z1 e e q_z1k10_z1k20 (Clear k4 e z1 z50 e e q_m17_z50k10 (Clear k6 e z1 z25 e e q_m7_z25k20 (Combine false EQ z1 e e q_z31 (r q_z50 e l16 (r q_m1 e l18 (r q_m2 e l20 n))) (Absurd k22)))))) (Unfold k14 (Clear k12 e z1 z1 e e q_z1k10_z1k20 (Clear k16 l18 z1 z1 e l18 q_m1k7k20_z1k10k11_z1k11k20 (Split k20 (Clear k10 e z1 z1 e e q_m1k13_z1k17 (Clear k17 e z1 z775 e e q_z119k7_z775k17 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Unfold k7 (Unfold k32 (Clear k34 e z1 z1 e e q_z1k9k20_z1k15 (Clear k6 e z1 z25 e e q_m7_z25k20 (Clear k9 e z1 z1 e e q_z1k13_m1k15 (Clear k4 e z1 z50 e e q_m17_z50k10 (Combine true GT z1 e e o (w q_z775 e e k24 (w q_m1 e e k26 (w q_z217 e e k28 (w q_z775 e e k38 (r q_m31k9 e l40 (w q_z775 e e k42 (w q_z350 e e k22 (r q_m7k11 e l44 (r q_m14k11 e l40 (r q_z14k7 e l40 n)))))))))) (Absurd k46))))))))))) (Clear k10 e z1 z1 e e q_m1k13_z1k17 (Clear k17 e z1 z775 e e q_z119k7_z775k17 (Clear k4 e z1 z50 e e q_m17_z50k10 (Clear k6 e z1 z25 e e q_m7_z25k20 (Unfold k7 (Unfold k34 (Clear k32 e z1 z1 e e q_z1k10k11_z1k15 (Clear k9 e z1 z1 e e q_z1k13_m1k15 (Combine true GT z25 e e o (w q_z775 e e k24 (w q_m1 e e k26 (w q_z425 e e k22 (r q_m7k11 e l28 (r q_z17k11 e l30 (r q_m17k7 e l30 (w q_z775 e e k40 (w q_z775 e e k42 n)))))))) (Absurd k44))))))))))))))))))).
Lemma printed_fit_claim_size_checked : refutes printed_fit_claim_size_laws printed_fit_claim_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_fit_claim_size :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha = (17 / 50)) /\ (beta = (7 / 25))) -> (* printed *)
  ((alpha + beta) <> 0 /\ N_p ~~ (C ^^ (beta / (alpha + beta)))).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
pose (value_2 := ((C ^^ ((-119) / 775)) ^^ 1)).
pose (value_3 := ((C ^^ (14 / 31)) ^^ 1)).
pose (value_4 := ((C ^^ (17 / 31)) ^^ 1)).
pose (value_5 := (largest (value_3 ^^ ((-1) * alpha)) [(value_4 ^^ ((-1) * beta))])).
generalize given_1, (largest_spec [(D ^^ ((-1) * beta))] (N_p ^^ ((-1) * alpha))), given_2, (given_3 value_2 value_3 value_4), given_4, refuted, (same_refl ((C ^^ ((-119) / 775)) ^^ 1)), (same_refl ((C ^^ (14 / 31)) ^^ 1)), (same_refl ((C ^^ (17 / 31)) ^^ 1)), (largest_spec [(value_4 ^^ ((-1) * beta))] (value_3 ^^ ((-1) * alpha))).
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss; value_1; value_2; value_3; value_4; value_5] printed_fit_claim_size_laws printed_fit_claim_size_steps printed_fit_claim_size_checked).
Qed.

(* printed-fit, claim: a + b = 1 *)
Definition printed_fit_claim_halves_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Order EQ (TVar k5) (TRaised (TVar k3) (NVar k1))) (Order EQ (TVar k4) (TRaised (TVar k3) (NVar k6)))); (Power GT (TVar k3) TOne); (Not (Number EQ (NAdd (NVar k1) (NVar k6)) (NInt z1)))].
Definition printed_fit_claim_halves_steps : proof := (Unfold k11 (Unfold k7 (Unfold k2 (Signs q_m1_z1k2_z1k12 (Clear k9 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k6 e z1 z1 e e q_m1k7k12_z1k9 (Clear k4 e z1 z1 e e q_m1k2k7_z1k11 (Combine false GT z1 e e o (r unit e l10_12 (r unit e l14 (r unit e l16 (r unit e l18 n)))) (Absurd k20)))))) (Clear k8 e z1 z1 e e q_m1_z1k2_z1k12 (Combine false GT z1 e e o (r unit l12 e (r q_z1_m1k2_m1k12 e l10 n)) (Absurd k14))) (Clear k9 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k6 e z1 z1 e e q_m1k7k12_z1k9 (Clear k4 e z1 z1 e e q_m1k2k7_z1k11 (Combine false GT z1 e e o (r unit e l10_12 (r q_m1 e l14 (r q_m1 e l16 (r q_m1 e l18 n)))) (Absurd k20)))))))))).
Lemma printed_fit_claim_halves_checked : refutes printed_fit_claim_halves_laws printed_fit_claim_halves_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_fit_claim_halves :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) -> (* split *)
  (power one < power C) -> (* trend(C) *)
  ((a + b) = 1).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] printed_fit_claim_halves_laws printed_fit_claim_halves_steps printed_fit_claim_halves_checked).
Qed.

(* printed-fit, law: loss ~ C^(-119/775) *)
Definition printed_fit_law_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (If (Order EQ (TVar k8) (TVar k11)) (If (Order EQ (TVar k3) (TTimes (TVar k9) (TVar k10))) (Order GE (TVar k8) (TVar k6)))); (And (Number EQ (NVar k5) (NDiv (NInt z17) (NInt z50))) (Number EQ (NVar k10) (NDiv (NInt z7) (NInt z25)))); (Not (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt m119) (NInt z775))))); (Order EQ (TVar k8) (TRaised (TRaised (TVar k3) (NDiv (NInt m119) (NInt z775))) (NInt z1))); (Order EQ (TVar k9) (TRaised (TRaised (TVar k3) (NDiv (NInt z14) (NInt z31))) (NInt z1))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k3) (NDiv (NInt z17) (NInt z31))) (NInt z1))); (And (Order GE (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))))))].
Definition printed_fit_law_steps : proof := (Unfold k15 (Unfold k13 (Unfold k2 (Clear k8 e z1 z775 e e q_z119k7_z775k13 (Split k10 (Split k11 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k17_m1k23 (Split k18 (Clear k17 e z1 z775 e e q_z119k7_z775k17 (Unfold k23 (Unfold k26 (Clear k24 e z1 z1 e e q_z1k10k19_z1k23 (Clear k4 e z1 z50 e e q_m17_z50k10 (Clear k19 e z1 z31 e e q_m14k7_z31k19 (Combine true GT z31 e e o (w q_z1550 e e k20 (w q_m2 e e k22 (w q_z1550 e e k32 (r q_m31k19 e l34 (w q_m17 e e k36 n))))) (Absurd k38)))))))) (Unfold k23 (Unfold k24 (Split k28 (Clear k17 e z1 z775 e e q_z119k7_z775k17 (Clear k30 e z1 z1 e e q_z1k10k19_z1k23 (Clear k4 e z1 z50 e e q_m17_z50k10 (Clear k19 e z1 z31 e e q_m14k7_z31k19 (Combine true GT z31 e e o (w q_z1550 e e k20 (w q_z2 e e k32 (w q_m1550 e e k34 (r q_z31k19 e l36 (w q_z17 e e k38 n))))) (Absurd k40)))))) (Clear k17 e z1 z775 e e q_z119k7_z775k17 (Clear k30 e z1 z1 e e q_z1k20k21_z1k23 (Clear k6 e z1 z25 e e q_m7_z25k20 (Clear k21 e z1 z31 e e q_m17k7_z31k21 (Combine true GT z31 e e o (w q_z775 e e k20 (w unit e e k32 (w q_m775 e e k34 (r q_z31k21 e l36 (w q_z7 e e k38 n))))) (Absurd k40)))))))))))) (Split k14 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k7_m1k19_m1k21 (Split k20 (Clear k21 e z1 z31 e e q_m17k7_z31k21 (Clear k19 e z1 z31 e e q_m14k7_z31k19 (Combine true GT z31 e e o (w q_z31 e e k22 (w unit e e k24 (w unit e e k26 n))) (Absurd k28)))) (Clear k21 e z1 z31 e e q_m17k7_z31k21 (Clear k19 e z1 z31 e e q_m14k7_z31k19 (Combine true GT z31 e e o (w q_z31 e e k22 (w q_m1 e e k24 (w q_m1 e e k26 n))) (Absurd k28))))))) (Clear k16 e z1 z1 e e q_m1k13_z1k17 (Clear k17 e z1 z775 e e q_z119k7_z775k17 (Combine true GT z775 e e o (w q_z775 e e k18 (w q_m1 e e k20 (w unit e e k12 n))) (Absurd k22)))))) (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Unfold k7 (Unfold k18 (Clear k20 e z1 z1 e e q_z1k9k20_z1k15 (Clear k6 e z1 z25 e e q_m7_z25k20 (Clear k9 e z1 z1 e e q_z1k13_m1k15 (Clear k16 e z1 z1 e e q_z1k10k11_z1k15 (Clear k4 e z1 z50 e e q_m17_z50k10 (Combine true GT z1 e e o (w unit e e k12 (w q_z119 e e k14 (w q_z425 e e k24 (r q_m17k9 e l26 (w q_z775 e e k28 (w q_z350 e e k30 (r q_m7k11 e l32 n))))))) (Absurd k34))))))))))))))).
Lemma printed_fit_law_checked : refutes printed_fit_law_laws printed_fit_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_fit_law :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha = (17 / 50)) /\ (beta = (7 / 25))) -> (* printed *)
  (loss ~~ (C ^^ ((-119) / 775))).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
pose (value_2 := ((C ^^ ((-119) / 775)) ^^ 1)).
pose (value_3 := ((C ^^ (14 / 31)) ^^ 1)).
pose (value_4 := ((C ^^ (17 / 31)) ^^ 1)).
pose (value_5 := (largest (value_3 ^^ ((-1) * alpha)) [(value_4 ^^ ((-1) * beta))])).
generalize given_1, (largest_spec [(D ^^ ((-1) * beta))] (N_p ^^ ((-1) * alpha))), given_2, (given_3 value_2 value_3 value_4), given_4, refuted, (same_refl ((C ^^ ((-119) / 775)) ^^ 1)), (same_refl ((C ^^ (14 / 31)) ^^ 1)), (same_refl ((C ^^ (17 / 31)) ^^ 1)), (largest_spec [(value_4 ^^ ((-1) * beta))] (value_3 ^^ ((-1) * alpha))).
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss; value_1; value_2; value_3; value_4; value_5] printed_fit_law_laws printed_fit_law_steps printed_fit_law_checked).
Qed.

(* unrounded-fit, model: unrounded-fit can hold *)
Definition unrounded_fit_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z8479271) (NInt z25000000))))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z2849083) (NInt z10000000))))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z8479271) (NInt z25000000))))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z2849083) (NInt z10000000)))))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NDiv (NInt m24158146858493) (NInt z156019785000000))) (TRaised (TVar k2) (NInt z0)))))].
Definition unrounded_fit_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z156019785000000 e e q_m24158146858493k3_m156019785000000k11 (Unfold k5 (Unfold k10 (Clear k12 e z1 z10000000 e e q_z2849083k7_z10000000k13 (Clear k9 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z25000000 e e q_z8479271k9_z25000000k13 (Combine true GT z1 e e o (w unit e e k6 (w q_z8479271 e e k16 (w q_z24158146858493 e e k18 (w q_z156019785000000 e e k20 (w q_z2849083 e e k22 n))))) (Absurd k24))))))))))).
Lemma unrounded_fit_model_best_1_checked : refutes unrounded_fit_model_best_1_laws unrounded_fit_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma unrounded_fit_model_best_1 :
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * (8479271 / 25000000))) [(D' ^^ ((-1) * (2849083 / 10000000)))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ ((-24158146858493) / 156019785000000)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p D given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (8479271 / 25000000))) [(D ^^ ((-1) * (2849083 / 10000000)))])).
generalize (largest_spec [(D ^^ ((-1) * (2849083 / 10000000)))] (N_p ^^ ((-1) * (8479271 / 25000000)))), given_1, given_2, refuted.
exact_no_check (refute [] [D; N_p; loss; value_1] unrounded_fit_model_best_1_laws unrounded_fit_model_best_1_steps unrounded_fit_model_best_1_checked).
Qed.
Definition unrounded_fit_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z14245415) (NInt z31203957))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z16958542) (NInt z31203957))) (TRaised (TVar k2) (NInt z0))))); (Number GT (NDiv (NInt z8479271) (NInt z25000000)) (NInt z0)); (Number GT (NDiv (NInt z2849083) (NInt z10000000)) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m24158146858493) (NInt z156019785000000))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z14245415) (NInt z31203957))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z8479271) (NInt z25000000)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z16958542) (NInt z31203957))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z2849083) (NInt z10000000)))))); (And (Number GE (NDiv (NInt z99) (NInt z200)) (NDiv (NInt z61) (NInt z125))) (Number GE (NDiv (NInt z251) (NInt z500)) (NDiv (NInt z99) (NInt z200)))); (And (Number GE (NDiv (NInt z249) (NInt z500)) (NDiv (NInt z231) (NInt z500))) (Number GE (NDiv (NInt z267) (NInt z500)) (NDiv (NInt z249) (NInt z500)))); (And (Number GE (NDiv (NInt z909) (NInt z2000)) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NDiv (NInt z909) (NInt z2000)))); (And (Number GE (NDiv (NInt z1013) (NInt z2000)) (NDiv (NInt z501) (NInt z1000))) (Number GE (NDiv (NInt z64) (NInt z125)) (NDiv (NInt z1013) (NInt z2000)))); (And (Number GE (NDiv (NInt z253) (NInt z500)) (NDiv (NInt z483) (NInt z1000))) (Number GE (NDiv (NInt z529) (NInt z1000)) (NDiv (NInt z253) (NInt z500)))); (And (Number GE (NDiv (NInt z217) (NInt z400)) (NDiv (NInt z271) (NInt z500))) (Number GE (NDiv (NInt z543) (NInt z1000)) (NDiv (NInt z217) (NInt z400)))); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z14245415) (NInt z31203957))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z14245415) (NInt z31203957)))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z16958542) (NInt z31203957))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z16958542) (NInt z31203957))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z16958542) (NInt z31203957))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z14245415) (NInt z31203957))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m24158146858493) (NInt z156019785000000))) (TRaised (TVar k2) (NInt z0)))); (And (Number EQ (NDiv (NInt z8479271) (NInt z25000000)) (NDiv (NInt z8479271) (NInt z25000000))) (Number EQ (NDiv (NInt z2849083) (NInt z10000000)) (NDiv (NInt z2849083) (NInt z10000000))))].
Lemma unrounded_fit_model_hold : all_decided unrounded_fit_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem unrounded_fit_model :
  exists (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (
  (C ~~ (N_p ** D)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) /\ (* fit *)
  (((61 / 125) <= a_first) /\ (a_first <= (251 / 500))) /\ (* measured(a_first) *)
  (((231 / 500) <= a_second) /\ (a_second <= (267 / 500))) /\ (* measured(a_second) *)
  (((227 / 500) <= a_third) /\ (a_third <= (91 / 200))) /\ (* measured(a_third) *)
  (((501 / 1000) <= b_first) /\ (b_first <= (64 / 125))) /\ (* measured(b_first) *)
  (((483 / 1000) <= b_second) /\ (b_second <= (529 / 1000))) /\ (* measured(b_second) *)
  (((271 / 500) <= b_third) /\ (b_third <= (543 / 1000))) /\ (* measured(b_third) *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) /\ (* split *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  ((alpha = (8479271 / 25000000)) /\ (beta = (2849083 / 10000000))) (* unrounded *)
  ) /\
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* optimal *).
Proof.
exists (14245415 / 31203957), (99 / 200), (249 / 500), (909 / 2000), (8479271 / 25000000), (16958542 / 31203957), (1013 / 2000), (253 / 500), (217 / 400), (2849083 / 10000000), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (16958542 / 31203957)) ** (log_scale ^^ 0)), ((scale ^^ (14245415 / 31203957)) ** (log_scale ^^ 0)), ((scale ^^ ((-24158146858493) / 156019785000000)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold unrounded_fit_model_laws unrounded_fit_model_hold).
}
exact_no_check unrounded_fit_model_best_1.
Qed.

(* unrounded-fit, claim: N_p ~ C^(beta/(alpha+beta)) *)
Definition unrounded_fit_claim_size_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Number GT (NVar k5) (NInt z0)); (Number GT (NVar k10) (NInt z0)); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (If (Order EQ (TVar k8) (TVar k11)) (If (Order EQ (TVar k3) (TTimes (TVar k9) (TVar k10))) (Order GE (TVar k8) (TVar k6)))); (Not (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NVar k10) (NAdd (NVar k5) (NVar k10))))))); (Order EQ (TVar k8) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k5)) (NVar k10))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k5)) (NMul (NInt z1) (NVar k10)))))); (Order EQ (TVar k9) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k10))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k5)) (NMul (NInt z1) (NVar k10)))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k5))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k5)) (NMul (NInt z1) (NVar k10)))))); (And (Order GE (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))))))].
Definition unrounded_fit_claim_size_steps : proof := (Unfold k17 (Clear k7 e z1 z1 e e q_z1k10 (Clear k9 e z1 z1 e e q_z1k20 (Combine false GT z1 e e q_z1k10_z1k20 (r unit e l4 (r unit e l6 n)) (Split k15 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k17_m1k23 (Split k14 (Clear k19 l8 z1 z1 e l8 q_z1k7k10k20_z1k10k17_z1k17k20 (Unfold k25 (Unfold k22 (Clear k20 e z1 z1 e e q_z1k10k19_z1k23 (Clear k21 l8 z1 z1 e l8 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l8 k16 (w q_m1 e e k18 (w unit e l8 k28 (w q_m1k10 e e k30 n)))) (Absurd k32))))))) (Unfold k25 (Unfold k20 (Split k24 (Clear k19 l8 z1 z1 e l8 q_z1k7k10k20_z1k10k17_z1k17k20 (Clear k26 e z1 z1 e e q_z1k10k19_z1k23 (Clear k21 l8 z1 z1 e l8 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l8 k16 (w unit e e k28 (w q_m1k10_m1k20 e e k30 (w q_z1k10 e e k32 n)))) (Absurd k34))))) (Clear k19 l8 z1 z1 e l8 q_z1k7k10k20_z1k10k17_z1k17k20 (Clear k26 e z1 z1 e e q_z1k20k21_z1k23 (Clear k23 l8 z1 z1 e l8 q_m1k7k10_z1k10k21_z1k20k21 (Combine true GT z1 e e o (w unit e l8 k16 (w unit e e k28 (w q_m1k10_m1k20 e e k30 (w q_z1k20 e e k32 n)))) (Absurd k34))))))))))) (Split k10 (Unfold k12 (Clear k14 e z1 z1 e e q_z1k7_m1k19_m1k21 (Split k16 (Clear k23 l8 z1 z1 e l8 q_m1k7k10_z1k10k21_z1k20k21 (Clear k21 l8 z1 z1 e l8 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l8 k18 (w unit e e k20 (w unit e e k22 n))) (Absurd k24)))) (Clear k23 l8 z1 z1 e l8 q_m1k7k10_z1k10k21_z1k20k21 (Clear k21 l8 z1 z1 e l8 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l8 k18 (w q_m1 e e k20 (w q_m1 e e k22 n))) (Absurd k24))))))) (Split k2 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k10_z1k20 (Combine false GT z1 e l6 q_m1 (r unit e l4 (r q_m1 e l18 n)) (Absurd k20)))) (Unfold k16 (Clear k14 e z1 z1 e e q_z1k10_z1k20 (Clear k18 l20 z1 z1 e l20 q_m1k7k20_z1k10k11_z1k11k20 (Split k22 (Clear k12 e z1 z1 e e q_m1k13_z1k17 (Clear k19 l8 z1 z1 e l8 q_z1k7k10k20_z1k10k17_z1k17k20 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Unfold k11 (Unfold k34 (Clear k36 e z1 z1 e e q_z1k9k20_z1k15 (Clear k13 e z1 z1 e e q_z1k13_m1k15 (Combine true GT z1 e e o (w unit e l8 k26 (w q_m1 e e k28 (w q_z1k10k20_z1k20k20 e e k30 (w unit e l8 k40 (w q_z1k10_z1k20 e e k42 (w unit e l6 k24 n)))))) (Absurd k44))))))))) (Clear k12 e z1 z1 e e q_m1k13_z1k17 (Clear k19 l8 z1 z1 e l8 q_z1k7k10k20_z1k10k17_z1k17k20 (Unfold k11 (Unfold k32 (Clear k30 e z1 z1 e e q_z1k10k11_z1k15 (Clear k13 e z1 z1 e e q_z1k13_m1k15 (Combine true GT z1 e e o (w unit e l8 k26 (w q_m1 e e k28 (w unit e l4 k24 (w unit e l8 k38 (w q_z1k10_z1k20 e e k40 n))))) (Absurd k42))))))))))))))))))).
Lemma unrounded_fit_claim_size_checked : refutes unrounded_fit_claim_size_laws unrounded_fit_claim_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem unrounded_fit_claim_size :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha + beta) <> 0 /\ N_p ~~ (C ^^ (beta / (alpha + beta)))).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
pose (value_2 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_3 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_4 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_5 := (largest (value_3 ^^ ((-1) * alpha)) [(value_4 ^^ ((-1) * beta))])).
generalize given_1, given_2, given_3, (largest_spec [(D ^^ ((-1) * beta))] (N_p ^^ ((-1) * alpha))), given_4, (given_5 value_2 value_3 value_4), refuted, (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (largest_spec [(value_4 ^^ ((-1) * beta))] (value_3 ^^ ((-1) * alpha))).
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss; value_1; value_2; value_3; value_4; value_5] unrounded_fit_claim_size_laws unrounded_fit_claim_size_steps unrounded_fit_claim_size_checked).
Qed.

(* unrounded-fit, claim: a + b = 1 *)
Definition unrounded_fit_claim_halves_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Order EQ (TVar k5) (TRaised (TVar k3) (NVar k1))) (Order EQ (TVar k4) (TRaised (TVar k3) (NVar k6)))); (Power GT (TVar k3) TOne); (Not (Number EQ (NAdd (NVar k1) (NVar k6)) (NInt z1)))].
Definition unrounded_fit_claim_halves_steps : proof := (Unfold k11 (Unfold k7 (Unfold k2 (Signs q_m1_z1k2_z1k12 (Clear k9 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k6 e z1 z1 e e q_m1k7k12_z1k9 (Clear k4 e z1 z1 e e q_m1k2k7_z1k11 (Combine false GT z1 e e o (r unit e l10_12 (r unit e l14 (r unit e l16 (r unit e l18 n)))) (Absurd k20)))))) (Clear k8 e z1 z1 e e q_m1_z1k2_z1k12 (Combine false GT z1 e e o (r unit l12 e (r q_z1_m1k2_m1k12 e l10 n)) (Absurd k14))) (Clear k9 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k6 e z1 z1 e e q_m1k7k12_z1k9 (Clear k4 e z1 z1 e e q_m1k2k7_z1k11 (Combine false GT z1 e e o (r unit e l10_12 (r q_m1 e l14 (r q_m1 e l16 (r q_m1 e l18 n)))) (Absurd k20)))))))))).
Lemma unrounded_fit_claim_halves_checked : refutes unrounded_fit_claim_halves_laws unrounded_fit_claim_halves_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem unrounded_fit_claim_halves :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) -> (* split *)
  (power one < power C) -> (* trend(C) *)
  ((a + b) = 1).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] unrounded_fit_claim_halves_laws unrounded_fit_claim_halves_steps unrounded_fit_claim_halves_checked).
Qed.

(* unrounded-fit, law: loss ~ C^(-24158146858493/156019785000000) *)
Definition unrounded_fit_law_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (If (Order EQ (TVar k8) (TVar k11)) (If (Order EQ (TVar k3) (TTimes (TVar k9) (TVar k10))) (Order GE (TVar k8) (TVar k6)))); (And (Number EQ (NVar k5) (NDiv (NInt z8479271) (NInt z25000000))) (Number EQ (NVar k10) (NDiv (NInt z2849083) (NInt z10000000)))); (Not (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt m24158146858493) (NInt z156019785000000))))); (Order EQ (TVar k8) (TRaised (TRaised (TVar k3) (NDiv (NInt m24158146858493) (NInt z156019785000000))) (NInt z1))); (Order EQ (TVar k9) (TRaised (TRaised (TVar k3) (NDiv (NInt z14245415) (NInt z31203957))) (NInt z1))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k3) (NDiv (NInt z16958542) (NInt z31203957))) (NInt z1))); (And (Order GE (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))))))].
Definition unrounded_fit_law_steps : proof := (Unfold k15 (Unfold k13 (Unfold k2 (Clear k8 e z1 z156019785000000 e e q_z24158146858493k7_z156019785000000k13 (Split k10 (Split k11 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k17_m1k23 (Split k18 (Clear k17 e z1 z156019785000000 e e q_z24158146858493k7_z156019785000000k17 (Unfold k23 (Unfold k26 (Clear k24 e z1 z1 e e q_z1k10k19_z1k23 (Clear k4 e z1 z25000000 e e q_m8479271_z25000000k10 (Clear k19 e z1 z31203957 e e q_m14245415k7_z31203957k19 (Combine true GT z31203957 e e o (w q_z780098925000000 e e k20 (w q_m5 e e k22 (w q_z780098925000000 e e k32 (r q_m31203957k19 e l34 (w q_m8479271 e e k36 n))))) (Absurd k38)))))))) (Unfold k23 (Unfold k24 (Split k28 (Clear k17 e z1 z156019785000000 e e q_z24158146858493k7_z156019785000000k17 (Clear k30 e z1 z1 e e q_z1k10k19_z1k23 (Clear k4 e z1 z25000000 e e q_m8479271_z25000000k10 (Clear k19 e z1 z31203957 e e q_m14245415k7_z31203957k19 (Combine true GT z31203957 e e o (w q_z780098925000000 e e k20 (w q_z5 e e k32 (w q_m780098925000000 e e k34 (r q_z31203957k19 e l36 (w q_z8479271 e e k38 n))))) (Absurd k40)))))) (Clear k17 e z1 z156019785000000 e e q_z24158146858493k7_z156019785000000k17 (Clear k30 e z1 z1 e e q_z1k20k21_z1k23 (Clear k6 e z1 z10000000 e e q_m2849083_z10000000k20 (Clear k21 e z1 z31203957 e e q_m16958542k7_z31203957k21 (Combine true GT z31203957 e e o (w q_z312039570000000 e e k20 (w q_z2 e e k32 (w q_m312039570000000 e e k34 (r q_z31203957k21 e l36 (w q_z2849083 e e k38 n))))) (Absurd k40)))))))))))) (Split k14 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k7_m1k19_m1k21 (Split k20 (Clear k21 e z1 z31203957 e e q_m16958542k7_z31203957k21 (Clear k19 e z1 z31203957 e e q_m14245415k7_z31203957k19 (Combine true GT z31203957 e e o (w q_z31203957 e e k22 (w unit e e k24 (w unit e e k26 n))) (Absurd k28)))) (Clear k21 e z1 z31203957 e e q_m16958542k7_z31203957k21 (Clear k19 e z1 z31203957 e e q_m14245415k7_z31203957k19 (Combine true GT z31203957 e e o (w q_z31203957 e e k22 (w q_m1 e e k24 (w q_m1 e e k26 n))) (Absurd k28))))))) (Clear k16 e z1 z1 e e q_m1k13_z1k17 (Clear k17 e z1 z156019785000000 e e q_z24158146858493k7_z156019785000000k17 (Combine true GT z156019785000000 e e o (w q_z156019785000000 e e k18 (w q_m1 e e k20 (w unit e e k12 n))) (Absurd k22)))))) (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Unfold k7 (Unfold k18 (Clear k20 e z1 z1 e e q_z1k9k20_z1k15 (Clear k6 e z1 z10000000 e e q_m2849083_z10000000k20 (Clear k9 e z1 z1 e e q_z1k13_m1k15 (Clear k16 e z1 z1 e e q_z1k10k11_z1k15 (Clear k4 e z1 z25000000 e e q_m8479271_z25000000k10 (Combine true GT z1 e e o (w unit e e k12 (w q_z24158146858493 e e k14 (w q_z84792710000000 e e k24 (r q_m8479271k9 e l26 (w q_z156019785000000 e e k28 (w q_z71227075000000 e e k30 (r q_m2849083k11 e l32 n))))))) (Absurd k34))))))))))))))).
Lemma unrounded_fit_law_checked : refutes unrounded_fit_law_laws unrounded_fit_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem unrounded_fit_law :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha = (8479271 / 25000000)) /\ (beta = (2849083 / 10000000))) -> (* unrounded *)
  (loss ~~ (C ^^ ((-24158146858493) / 156019785000000))).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
pose (value_2 := ((C ^^ ((-24158146858493) / 156019785000000)) ^^ 1)).
pose (value_3 := ((C ^^ (14245415 / 31203957)) ^^ 1)).
pose (value_4 := ((C ^^ (16958542 / 31203957)) ^^ 1)).
pose (value_5 := (largest (value_3 ^^ ((-1) * alpha)) [(value_4 ^^ ((-1) * beta))])).
generalize given_1, (largest_spec [(D ^^ ((-1) * beta))] (N_p ^^ ((-1) * alpha))), given_2, (given_3 value_2 value_3 value_4), given_4, refuted, (same_refl ((C ^^ ((-24158146858493) / 156019785000000)) ^^ 1)), (same_refl ((C ^^ (14245415 / 31203957)) ^^ 1)), (same_refl ((C ^^ (16958542 / 31203957)) ^^ 1)), (largest_spec [(value_4 ^^ ((-1) * beta))] (value_3 ^^ ((-1) * alpha))).
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss; value_1; value_2; value_3; value_4; value_5] unrounded_fit_law_laws unrounded_fit_law_steps unrounded_fit_law_checked).
Qed.

(* equal-scaling, model: equal-scaling can hold *)
Definition equal_scaling_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1)))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NInt z1)))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1)))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NInt z1))))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))))].
Definition equal_scaling_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z2 e e q_m1k3_m2k11 (Unfold k5 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k7_z1k13 (Clear k9 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z1 e e q_z1k9_z1k13 (Combine true GT z1 e e o (w unit e e k6 (w unit e e k16 (w unit e e k18 (w q_z2 e e k20 (w unit e e k22 n))))) (Absurd k24))))))))))).
Lemma equal_scaling_model_best_1_checked : refutes equal_scaling_model_best_1_laws equal_scaling_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma equal_scaling_model_best_1 :
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * 1)) [(D' ^^ ((-1) * 1))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p D given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * 1)) [(D ^^ ((-1) * 1))])).
generalize (largest_spec [(D ^^ ((-1) * 1))] (N_p ^^ ((-1) * 1))), given_1, given_2, refuted.
exact_no_check (refute [] [D; N_p; loss; value_1] equal_scaling_model_best_1_laws equal_scaling_model_best_1_steps equal_scaling_model_best_1_checked).
Qed.
Definition equal_scaling_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))); (And (Number GE (NDiv (NInt z99) (NInt z200)) (NDiv (NInt z61) (NInt z125))) (Number GE (NDiv (NInt z251) (NInt z500)) (NDiv (NInt z99) (NInt z200)))); (And (Number GE (NDiv (NInt z249) (NInt z500)) (NDiv (NInt z231) (NInt z500))) (Number GE (NDiv (NInt z267) (NInt z500)) (NDiv (NInt z249) (NInt z500)))); (And (Number GE (NDiv (NInt z909) (NInt z2000)) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NDiv (NInt z909) (NInt z2000)))); (And (Number GE (NDiv (NInt z1013) (NInt z2000)) (NDiv (NInt z501) (NInt z1000))) (Number GE (NDiv (NInt z64) (NInt z125)) (NDiv (NInt z1013) (NInt z2000)))); (And (Number GE (NDiv (NInt z253) (NInt z500)) (NDiv (NInt z483) (NInt z1000))) (Number GE (NDiv (NInt z529) (NInt z1000)) (NDiv (NInt z253) (NInt z500)))); (And (Number GE (NDiv (NInt z217) (NInt z400)) (NDiv (NInt z271) (NInt z500))) (Number GE (NDiv (NInt z543) (NInt z1000)) (NDiv (NInt z217) (NInt z400)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))].
Lemma equal_scaling_model_hold : all_decided equal_scaling_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equal_scaling_model :
  exists (a_first a_second a_third alpha b_first b_second b_third beta : R) (C D N_p loss : order),
  (
  (C ~~ (N_p ** D)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  (D ~~ N_p) /\ (* equal *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) /\ (* fit *)
  (((61 / 125) <= a_first) /\ (a_first <= (251 / 500))) /\ (* measured(a_first) *)
  (((231 / 500) <= a_second) /\ (a_second <= (267 / 500))) /\ (* measured(a_second) *)
  (((227 / 500) <= a_third) /\ (a_third <= (91 / 200))) /\ (* measured(a_third) *)
  (((501 / 1000) <= b_first) /\ (b_first <= (64 / 125))) /\ (* measured(b_first) *)
  (((483 / 1000) <= b_second) /\ (b_second <= (529 / 1000))) /\ (* measured(b_second) *)
  (((271 / 500) <= b_third) /\ (b_third <= (543 / 1000))) /\ (* measured(b_third) *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* optimal *).
Proof.
exists (99 / 200), (249 / 500), (909 / 2000), 1, (1013 / 2000), (253 / 500), (217 / 400), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold equal_scaling_model_laws equal_scaling_model_hold).
}
exact_no_check equal_scaling_model_best_1.
Qed.

(* equal-scaling, claim: N_p ~ C^(beta/(alpha+beta)) *)
Definition equal_scaling_claim_size_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Number GT (NVar k5) (NInt z0)); (Number GT (NVar k10) (NInt z0)); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (If (Order EQ (TVar k8) (TVar k11)) (If (Order EQ (TVar k3) (TTimes (TVar k9) (TVar k10))) (Order GE (TVar k8) (TVar k6)))); (Not (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NVar k10) (NAdd (NVar k5) (NVar k10))))))); (Order EQ (TVar k8) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k5)) (NVar k10))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k5)) (NMul (NInt z1) (NVar k10)))))); (Order EQ (TVar k9) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k10))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k5)) (NMul (NInt z1) (NVar k10)))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k5))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k5)) (NMul (NInt z1) (NVar k10)))))); (And (Order GE (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))))))].
Definition equal_scaling_claim_size_steps : proof := (Unfold k17 (Clear k7 e z1 z1 e e q_z1k10 (Clear k9 e z1 z1 e e q_z1k20 (Combine false GT z1 e e q_z1k10_z1k20 (r unit e l4 (r unit e l6 n)) (Split k15 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k17_m1k23 (Split k14 (Clear k19 l8 z1 z1 e l8 q_z1k7k10k20_z1k10k17_z1k17k20 (Unfold k25 (Unfold k22 (Clear k20 e z1 z1 e e q_z1k10k19_z1k23 (Clear k21 l8 z1 z1 e l8 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l8 k16 (w q_m1 e e k18 (w unit e l8 k28 (w q_m1k10 e e k30 n)))) (Absurd k32))))))) (Unfold k25 (Unfold k20 (Split k24 (Clear k19 l8 z1 z1 e l8 q_z1k7k10k20_z1k10k17_z1k17k20 (Clear k26 e z1 z1 e e q_z1k10k19_z1k23 (Clear k21 l8 z1 z1 e l8 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l8 k16 (w unit e e k28 (w q_m1k10_m1k20 e e k30 (w q_z1k10 e e k32 n)))) (Absurd k34))))) (Clear k19 l8 z1 z1 e l8 q_z1k7k10k20_z1k10k17_z1k17k20 (Clear k26 e z1 z1 e e q_z1k20k21_z1k23 (Clear k23 l8 z1 z1 e l8 q_m1k7k10_z1k10k21_z1k20k21 (Combine true GT z1 e e o (w unit e l8 k16 (w unit e e k28 (w q_m1k10_m1k20 e e k30 (w q_z1k20 e e k32 n)))) (Absurd k34))))))))))) (Split k10 (Unfold k12 (Clear k14 e z1 z1 e e q_z1k7_m1k19_m1k21 (Split k16 (Clear k23 l8 z1 z1 e l8 q_m1k7k10_z1k10k21_z1k20k21 (Clear k21 l8 z1 z1 e l8 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l8 k18 (w unit e e k20 (w unit e e k22 n))) (Absurd k24)))) (Clear k23 l8 z1 z1 e l8 q_m1k7k10_z1k10k21_z1k20k21 (Clear k21 l8 z1 z1 e l8 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l8 k18 (w q_m1 e e k20 (w q_m1 e e k22 n))) (Absurd k24))))))) (Split k2 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k10_z1k20 (Combine false GT z1 e l6 q_m1 (r unit e l4 (r q_m1 e l18 n)) (Absurd k20)))) (Unfold k16 (Clear k14 e z1 z1 e e q_z1k10_z1k20 (Clear k18 l20 z1 z1 e l20 q_m1k7k20_z1k10k11_z1k11k20 (Split k22 (Clear k12 e z1 z1 e e q_m1k13_z1k17 (Clear k19 l8 z1 z1 e l8 q_z1k7k10k20_z1k10k17_z1k17k20 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Unfold k11 (Unfold k34 (Clear k36 e z1 z1 e e q_z1k9k20_z1k15 (Clear k13 e z1 z1 e e q_z1k13_m1k15 (Combine true GT z1 e e o (w unit e l8 k26 (w q_m1 e e k28 (w q_z1k10k20_z1k20k20 e e k30 (w unit e l8 k40 (w q_z1k10_z1k20 e e k42 (w unit e l6 k24 n)))))) (Absurd k44))))))))) (Clear k12 e z1 z1 e e q_m1k13_z1k17 (Clear k19 l8 z1 z1 e l8 q_z1k7k10k20_z1k10k17_z1k17k20 (Unfold k11 (Unfold k32 (Clear k30 e z1 z1 e e q_z1k10k11_z1k15 (Clear k13 e z1 z1 e e q_z1k13_m1k15 (Combine true GT z1 e e o (w unit e l8 k26 (w q_m1 e e k28 (w unit e l4 k24 (w unit e l8 k38 (w q_z1k10_z1k20 e e k40 n))))) (Absurd k42))))))))))))))))))).
Lemma equal_scaling_claim_size_checked : refutes equal_scaling_claim_size_laws equal_scaling_claim_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equal_scaling_claim_size :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha + beta) <> 0 /\ N_p ~~ (C ^^ (beta / (alpha + beta)))).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
pose (value_2 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_3 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_4 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_5 := (largest (value_3 ^^ ((-1) * alpha)) [(value_4 ^^ ((-1) * beta))])).
generalize given_1, given_2, given_3, (largest_spec [(D ^^ ((-1) * beta))] (N_p ^^ ((-1) * alpha))), given_4, (given_5 value_2 value_3 value_4), refuted, (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (largest_spec [(value_4 ^^ ((-1) * beta))] (value_3 ^^ ((-1) * alpha))).
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss; value_1; value_2; value_3; value_4; value_5] equal_scaling_claim_size_laws equal_scaling_claim_size_steps equal_scaling_claim_size_checked).
Qed.

(* equal-scaling, claim: N_p ~ C^(1/2) *)
Definition equal_scaling_claim_equal_root_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Order EQ (TVar k4) (TVar k5)); (Not (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2)))))].
Definition equal_scaling_claim_equal_root_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z2 e e q_m1k7_z2k11 (Split k6 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k7 e z1 z1 e e q_z1k9_m1k11 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w unit e e k12 n))) (Absurd k14)))) (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k7 e z1 z1 e e q_z1k9_m1k11 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_m1 e e k12 n))) (Absurd k14)))))))).
Lemma equal_scaling_claim_equal_root_checked : refutes equal_scaling_claim_equal_root_laws equal_scaling_claim_equal_root_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equal_scaling_claim_equal_root :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (D ~~ N_p) -> (* equal *)
  (N_p ~~ (C ^^ (1 / 2))).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] equal_scaling_claim_equal_root_laws equal_scaling_claim_equal_root_steps equal_scaling_claim_equal_root_checked).
Qed.

(* equal-scaling, law: loss ~ C^(-alpha/2) *)
Definition equal_scaling_law_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Number GT (NVar k5) (NInt z0)); (Number GT (NVar k10) (NInt z0)); (Order EQ (TVar k4) (TVar k5)); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (If (Order EQ (TVar k8) (TVar k11)) (If (Order EQ (TVar k3) (TTimes (TVar k9) (TVar k10))) (Order GE (TVar k8) (TVar k6)))); (Not (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k5)) (NInt z2))))); (Order EQ (TVar k8) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k5)) (NVar k10))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k5)) (NMul (NInt z1) (NVar k10)))))); (Order EQ (TVar k9) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k10))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k5)) (NMul (NInt z1) (NVar k10)))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k5))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k5)) (NMul (NInt z1) (NVar k10)))))); (And (Order GE (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))))))].
Definition equal_scaling_law_steps : proof := (Unfold k19 (Unfold k2 (Clear k4 e z1 z2 e e q_z1k7k10_z2k13 (Split k6 (Clear k7 e z1 z1 e e q_z1k10 (Clear k9 e z1 z1 e e q_z1k20 (Combine false GT z1 e e q_z1k10_z1k20 (r unit e l10 (r unit e l12 n)) (Split k17 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k17_m1k23 (Split k20 (Clear k21 l14 z1 z1 e l14 q_z1k7k10k20_z1k10k17_z1k17k20 (Unfold k27 (Unfold k28 (Clear k26 e z1 z1 e e q_z1k10k19_z1k23 (Clear k23 l14 z1 z1 e l14 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l14 k22 (w q_m1 e e k24 (w unit e l14 k34 (w q_m1k10 e e k36 n)))) (Absurd k38))))))) (Unfold k27 (Unfold k26 (Split k30 (Clear k21 l14 z1 z1 e l14 q_z1k7k10k20_z1k10k17_z1k17k20 (Clear k32 e z1 z1 e e q_z1k10k19_z1k23 (Clear k23 l14 z1 z1 e l14 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l14 k22 (w unit e e k34 (w q_m1k10_m1k20 e e k36 (w q_z1k10 e e k38 n)))) (Absurd k40))))) (Clear k21 l14 z1 z1 e l14 q_z1k7k10k20_z1k10k17_z1k17k20 (Clear k32 e z1 z1 e e q_z1k20k21_z1k23 (Clear k25 l14 z1 z1 e l14 q_m1k7k10_z1k10k21_z1k20k21 (Combine true GT z1 e e o (w unit e l14 k22 (w unit e e k34 (w q_m1k10_m1k20 e e k36 (w q_z1k20 e e k38 n)))) (Absurd k40))))))))))) (Split k16 (Unfold k18 (Clear k20 e z1 z1 e e q_z1k7_m1k19_m1k21 (Split k22 (Clear k25 l14 z1 z1 e l14 q_m1k7k10_z1k10k21_z1k20k21 (Clear k23 l14 z1 z1 e l14 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l14 k24 (w unit e e k26 (w unit e e k28 n))) (Absurd k30)))) (Clear k25 l14 z1 z1 e l14 q_m1k7k10_z1k10k21_z1k20k21 (Clear k23 l14 z1 z1 e l14 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l14 k24 (w q_m1 e e k26 (w q_m1 e e k28 n))) (Absurd k30))))))) (Clear k18 e z1 z1 e e q_m1k13_z1k17 (Clear k21 l14 z1 z1 e l14 q_z1k7k10k20_z1k10k17_z1k17k20 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k11 e z1 z1 e e q_z1k9_m1k11 (Unfold k13 (Unfold k30 (Clear k32 e z1 z1 e e q_z1k9k20_z1k15 (Clear k15 e z1 z1 e e q_z1k13_m1k15 (Combine true GT z1 e e o (w q_z2 e l14 k20 (w q_m2 e e k22 (w unit e l12 k8 (w q_z1k10k20 e e k24 (w q_m1k10k20 e e k26 (w q_z2 e l10 k36 (w q_z2k10 e e k38 n))))))) (Absurd k40))))))))))))))) (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k11 e z1 z1 e e q_z1k9_m1k11 (Unfold k13 (Unfold k16 (Clear k14 e z1 z1 e e q_z1k10k11_z1k15 (Clear k15 e z1 z1 e e q_z1k13_m1k15 (Combine true GT z1 e e o (w unit e e k8 (w q_z1k10 e e k10 (w q_z1k10 e e k12 (w q_z2 e e k22 (w q_z2 e e k24 n))))) (Absurd k26)))))))))))).
Lemma equal_scaling_law_checked : refutes equal_scaling_law_laws equal_scaling_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equal_scaling_law :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (D ~~ N_p) -> (* equal *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (loss ~~ (C ^^ (((-1) * alpha) / 2))).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
pose (value_2 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_3 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_4 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_5 := (largest (value_3 ^^ ((-1) * alpha)) [(value_4 ^^ ((-1) * beta))])).
generalize given_1, given_2, given_3, given_4, (largest_spec [(D ^^ ((-1) * beta))] (N_p ^^ ((-1) * alpha))), given_5, (given_6 value_2 value_3 value_4), refuted, (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (largest_spec [(value_4 ^^ ((-1) * beta))] (value_3 ^^ ((-1) * alpha))).
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss; value_1; value_2; value_3; value_4; value_5] equal_scaling_law_laws equal_scaling_law_steps equal_scaling_law_checked).
Qed.

(* approaches-1-and-2, model: approaches-1-and-2 can hold *)
Definition approaches_1_and_2_model_laws : list law := [(Number EQ (NDiv (NInt z21) (NInt z43)) (NDiv (NInt z21) (NInt z43))); (Number EQ (NDiv (NInt z22) (NInt z43)) (NDiv (NInt z22) (NInt z43))); (Number EQ (NDiv (NInt z21) (NInt z43)) (NDiv (NInt z21) (NInt z43))); (Number EQ (NDiv (NInt z22) (NInt z43)) (NDiv (NInt z22) (NInt z43))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z21) (NInt z43))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z22) (NInt z43))) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (And (Number GE (NDiv (NInt z21) (NInt z43)) (NDiv (NInt z61) (NInt z125))) (Number GE (NDiv (NInt z251) (NInt z500)) (NDiv (NInt z21) (NInt z43)))); (And (Number GE (NDiv (NInt z21) (NInt z43)) (NDiv (NInt z231) (NInt z500))) (Number GE (NDiv (NInt z267) (NInt z500)) (NDiv (NInt z21) (NInt z43)))); (And (Number GE (NDiv (NInt z909) (NInt z2000)) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NDiv (NInt z909) (NInt z2000)))); (And (Number GE (NDiv (NInt z22) (NInt z43)) (NDiv (NInt z501) (NInt z1000))) (Number GE (NDiv (NInt z64) (NInt z125)) (NDiv (NInt z22) (NInt z43)))); (And (Number GE (NDiv (NInt z22) (NInt z43)) (NDiv (NInt z483) (NInt z1000))) (Number GE (NDiv (NInt z529) (NInt z1000)) (NDiv (NInt z22) (NInt z43)))); (And (Number GE (NDiv (NInt z217) (NInt z400)) (NDiv (NInt z271) (NInt z500))) (Number GE (NDiv (NInt z543) (NInt z1000)) (NDiv (NInt z217) (NInt z400)))); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z21) (NInt z43))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z21) (NInt z43)))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z22) (NInt z43))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z22) (NInt z43))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z22) (NInt z43))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z21) (NInt z43))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma approaches_1_and_2_model_hold : all_decided approaches_1_and_2_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem approaches_1_and_2_model :
  exists (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (a = a_first) /\ (* approach-1 *)
  (b = b_first) /\ (* approach-1-data *)
  (a = a_second) /\ (* approach-2 *)
  (b = b_second) /\ (* approach-2-data *)
  (C ~~ (N_p ** D)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  (((61 / 125) <= a_first) /\ (a_first <= (251 / 500))) /\ (* measured(a_first) *)
  (((231 / 500) <= a_second) /\ (a_second <= (267 / 500))) /\ (* measured(a_second) *)
  (((227 / 500) <= a_third) /\ (a_third <= (91 / 200))) /\ (* measured(a_third) *)
  (((501 / 1000) <= b_first) /\ (b_first <= (64 / 125))) /\ (* measured(b_first) *)
  (((483 / 1000) <= b_second) /\ (b_second <= (529 / 1000))) /\ (* measured(b_second) *)
  (((271 / 500) <= b_third) /\ (b_third <= (543 / 1000))) /\ (* measured(b_third) *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) /\ (* split *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists (21 / 43), (21 / 43), (21 / 43), (909 / 2000), 1, (22 / 43), (22 / 43), (22 / 43), (217 / 400), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (22 / 43)) ** (log_scale ^^ 0)), ((scale ^^ (21 / 43)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold approaches_1_and_2_model_laws approaches_1_and_2_model_hold).
Qed.

(* approaches-1-and-2, law: loss << C^(0) ignoring logs *)
Definition approaches_1_and_2_law_laws : list law := [(Power GT TOne (TVar k6)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k6)))].
Definition approaches_1_and_2_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k13 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma approaches_1_and_2_law_checked : refutes approaches_1_and_2_law_laws approaches_1_and_2_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem approaches_1_and_2_law :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] approaches_1_and_2_law_laws approaches_1_and_2_law_steps approaches_1_and_2_law_checked).
Qed.

(* three-approaches, core: approach-1, approach-3, measured(a_first), measured(a_third) cannot hold together *)
Definition three_approaches_core_laws : list law := [(Number EQ (NVar k1) (NVar k2)); (Number EQ (NVar k1) (NVar k4)); (And (Number GE (NVar k2) (NDiv (NInt z61) (NInt z125))) (Number GE (NDiv (NInt z251) (NInt z500)) (NVar k2))); (And (Number GE (NVar k4) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NVar k4)))].
Definition three_approaches_core_steps : proof := (Unfold k9 (Unfold k11 (Clear k2 e z1 z125 e e q_m61_z125k4 (Clear k7 e z1 z1 e e q_z1k2_m1k8 (Clear k5 e z1 z1 e e q_z1k2_m1k4 (Clear k8 e z1 z200 e e q_z91_m200k8 (Combine false GT z1 e e o (r q_z33 e e (r q_z8 e l10 (r q_m1000 e l12 (r q_z1000 e l14 (r q_z5 e l16 n))))) (Absurd k18)))))))).
Lemma three_approaches_core_checked : refutes three_approaches_core_laws three_approaches_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem three_approaches_core :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (a = a_first) -> (* approach-1 *)
  (a = a_third) -> (* approach-3 *)
  (((61 / 125) <= a_first) /\ (a_first <= (251 / 500))) -> (* measured(a_first) *)
  (((227 / 500) <= a_third) /\ (a_third <= (91 / 200))) -> (* measured(a_third) *)
  False.
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4.
generalize given_1, given_2, given_3, given_4.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] three_approaches_core_laws three_approaches_core_steps three_approaches_core_checked).
Qed.

(* approach-1-interval, core: approach-1-data, approach-1-point, measured(b_first) cannot hold together *)
Definition approach_1_interval_core_laws : list law := [(Number EQ (NVar k6) (NVar k7)); (Number EQ (NVar k6) (NDiv (NInt z1) (NInt z2))); (And (Number GE (NVar k7) (NDiv (NInt z501) (NInt z1000))) (Number GE (NDiv (NInt z64) (NInt z125)) (NVar k7)))].
Definition approach_1_interval_core_steps : proof := (Unfold k9 (Clear k2 e z1 z1000 e e q_m501_z1000k14 (Clear k7 e z1 z2 e e q_m1_z2k12 (Clear k5 e z1 z1 e e q_z1k12_m1k14 (Combine false GE z1 e e q_m1 (r unit e l6 (r q_m500 e l8 (r q_z1000 e l10 n))) (Absurd k12)))))).
Lemma approach_1_interval_core_checked : refutes approach_1_interval_core_laws approach_1_interval_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem approach_1_interval_core :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (b = b_first) -> (* approach-1-data *)
  (b = (1 / 2)) -> (* approach-1-point *)
  (((501 / 1000) <= b_first) /\ (b_first <= (64 / 125))) -> (* measured(b_first) *)
  False.
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3.
generalize given_1, given_2, given_3.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] approach_1_interval_core_laws approach_1_interval_core_steps approach_1_interval_core_checked).
Qed.

(* approach-3-intervals, core: approach-3, approach-3-data, cost, measured(a_third), measured(b_third), split, trend(C) cannot hold together *)
Definition approach_3_intervals_core_laws : list law := [(Number EQ (NVar k1) (NVar k4)); (Number EQ (NVar k6) (NVar k9)); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Number GE (NVar k4) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NVar k4))); (And (Number GE (NVar k9) (NDiv (NInt z271) (NInt z500))) (Number GE (NDiv (NInt z543) (NInt z1000)) (NVar k9))); (And (Order EQ (TVar k5) (TRaised (TVar k3) (NVar k1))) (Order EQ (TVar k4) (TRaised (TVar k3) (NVar k6)))); (Power GT (TVar k3) TOne)].
Definition approach_3_intervals_core_steps : proof := (Unfold k11 (Unfold k13 (Unfold k15 (Clear k17 e z1 z1 e e q_z1k7 (Clear k6 e z1 z500 e e q_m271_z500k18 (Clear k8 e z1 z1000 e e q_z543_m1000k18 (Clear k4 e z1 z200 e e q_z91_m200k8 (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k10 e z1 z1 e e q_m1k2k7_z1k11 (Clear k5 e z1 z1 e e q_z1k2_m1k8 (Clear k12 e z1 z1 e e q_m1k7k12_z1k9 (Clear k7 e z1 z1 e e q_z1k12_m1k18 (Combine false GT z1 e e o (r unit e l14 (r q_z2 e l14_16 (r q_z2 e l14_18 (r q_z5 e l14_20 (r q_m1000 e l22 (r q_m1000 e l24 (r q_m1000k7 e l26 (r q_m1000 e l28 (r q_m1000k7 e l30 n))))))))) (Absurd k32)))))))))))))).
Lemma approach_3_intervals_core_checked : refutes approach_3_intervals_core_laws approach_3_intervals_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem approach_3_intervals_core :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (a = a_third) -> (* approach-3 *)
  (b = b_third) -> (* approach-3-data *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (((227 / 500) <= a_third) /\ (a_third <= (91 / 200))) -> (* measured(a_third) *)
  (((271 / 500) <= b_third) /\ (b_third <= (543 / 1000))) -> (* measured(b_third) *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) -> (* split *)
  (power one < power C) -> (* trend(C) *)
  False.
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] approach_3_intervals_core_laws approach_3_intervals_core_steps approach_3_intervals_core_checked).
Qed.

(* approach-3-intervals, model: approach-3-intervals can hold but for its trends *)
Definition approach_3_intervals_model_laws : list law := [(Number EQ (NDiv (NInt z5) (NInt z11)) (NDiv (NInt z5) (NInt z11))); (Number EQ (NDiv (NInt z19) (NInt z35)) (NDiv (NInt z19) (NInt z35))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (And (Number GE (NDiv (NInt z99) (NInt z200)) (NDiv (NInt z61) (NInt z125))) (Number GE (NDiv (NInt z251) (NInt z500)) (NDiv (NInt z99) (NInt z200)))); (And (Number GE (NDiv (NInt z249) (NInt z500)) (NDiv (NInt z231) (NInt z500))) (Number GE (NDiv (NInt z267) (NInt z500)) (NDiv (NInt z249) (NInt z500)))); (And (Number GE (NDiv (NInt z5) (NInt z11)) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NDiv (NInt z5) (NInt z11)))); (And (Number GE (NDiv (NInt z1013) (NInt z2000)) (NDiv (NInt z501) (NInt z1000))) (Number GE (NDiv (NInt z64) (NInt z125)) (NDiv (NInt z1013) (NInt z2000)))); (And (Number GE (NDiv (NInt z253) (NInt z500)) (NDiv (NInt z483) (NInt z1000))) (Number GE (NDiv (NInt z529) (NInt z1000)) (NDiv (NInt z253) (NInt z500)))); (And (Number GE (NDiv (NInt z19) (NInt z35)) (NDiv (NInt z271) (NInt z500))) (Number GE (NDiv (NInt z543) (NInt z1000)) (NDiv (NInt z19) (NInt z35)))); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z5) (NInt z11)))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z19) (NInt z35)))))].
Lemma approach_3_intervals_model_hold : all_decided approach_3_intervals_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem approach_3_intervals_model :
  exists (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p : order),
  (a = a_third) /\ (* approach-3 *)
  (b = b_third) /\ (* approach-3-data *)
  (C ~~ (N_p ** D)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  (((61 / 125) <= a_first) /\ (a_first <= (251 / 500))) /\ (* measured(a_first) *)
  (((231 / 500) <= a_second) /\ (a_second <= (267 / 500))) /\ (* measured(a_second) *)
  (((227 / 500) <= a_third) /\ (a_third <= (91 / 200))) /\ (* measured(a_third) *)
  (((501 / 1000) <= b_first) /\ (b_first <= (64 / 125))) /\ (* measured(b_first) *)
  (((483 / 1000) <= b_second) /\ (b_second <= (529 / 1000))) /\ (* measured(b_second) *)
  (((271 / 500) <= b_third) /\ (b_third <= (543 / 1000))) /\ (* measured(b_third) *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) (* split *).
Proof.
exists (5 / 11), (99 / 200), (249 / 500), (5 / 11), 1, (19 / 35), (1013 / 2000), (253 / 500), (19 / 35), 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold approach_3_intervals_model_laws approach_3_intervals_model_hold).
Qed.

(* approach-3-and-its-fit, core: approach-3, cost, fit, measured(a_third), optimal, printed, split, trend(C) cannot hold together *)
Definition approach_3_and_its_fit_core_laws : list law := [(Number EQ (NVar k1) (NVar k4)); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (And (Number GE (NVar k4) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NVar k4))); (If (Order EQ (TVar k8) (TVar k11)) (If (Order EQ (TVar k3) (TTimes (TVar k9) (TVar k10))) (Order GE (TVar k8) (TVar k6)))); (And (Number EQ (NVar k5) (NDiv (NInt z17) (NInt z50))) (Number EQ (NVar k10) (NDiv (NInt z7) (NInt z25)))); (And (Order EQ (TVar k5) (TRaised (TVar k3) (NVar k1))) (Order EQ (TVar k4) (TRaised (TVar k3) (NVar k6)))); (Power GT (TVar k3) TOne); (Order EQ (TVar k8) (TRaised (TRaised (TVar k3) (NDiv (NInt m119) (NInt z775))) (NInt z1))); (Order EQ (TVar k9) (TRaised (TRaised (TVar k3) (NDiv (NInt z14) (NInt z31))) (NInt z1))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k3) (NDiv (NInt z17) (NInt z31))) (NInt z1))); (And (Order GE (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))))))].
Definition approach_3_and_its_fit_core_steps : proof := (Unfold k13 (Unfold k17 (Unfold k19 (Signs q_m1_z1k8_z1k12 (Clear k21 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k10 e z1 z1 e e q_m1k2k7_z1k11 (Clear k5 e z1 z1 e e q_z1k2_m1k8 (Clear k12 e z1 z1 e e q_m1k7k12_z1k9 (Combine false GT z1 e e o (r unit e l16_14 (r unit e l18 (r unit e l20 (r q_z1k7 e l22 (r unit e l24 n))))) (Absurd k26))))))) (Split k15 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k17_m1k23 (Split k20 (Clear k23 e z1 z775 e e q_z119k7_z775k17 (Unfold k29 (Unfold k28 (Clear k26 e z1 z1 e e q_z1k10k19_z1k23 (Clear k6 e z1 z50 e e q_m17_z50k10 (Clear k25 e z1 z31 e e q_m14k7_z31k19 (Combine true GT z31 e e o (w q_z1550 e e k22 (w q_m2 e e k24 (w q_z1550 e e k34 (r q_m31k19 e l36 (w q_m17 e e k38 n))))) (Absurd k40)))))))) (Unfold k29 (Unfold k26 (Split k30 (Clear k23 e z1 z775 e e q_z119k7_z775k17 (Clear k32 e z1 z1 e e q_z1k10k19_z1k23 (Clear k6 e z1 z50 e e q_m17_z50k10 (Clear k25 e z1 z31 e e q_m14k7_z31k19 (Combine true GT z31 e e o (w q_z1550 e e k22 (w q_z2 e e k34 (w q_m1550 e e k36 (r q_z31k19 e l38 (w q_z17 e e k40 n))))) (Absurd k42)))))) (Clear k23 e z1 z775 e e q_z119k7_z775k17 (Clear k32 e z1 z1 e e q_z1k20k21_z1k23 (Clear k8 e z1 z25 e e q_m7_z25k20 (Clear k27 e z1 z31 e e q_m17k7_z31k21 (Combine true GT z31 e e o (w q_z775 e e k22 (w unit e e k34 (w q_m775 e e k36 (r q_z31k21 e l38 (w q_z7 e e k40 n))))) (Absurd k42)))))))))))) (Split k16 (Unfold k18 (Clear k20 e z1 z1 e e q_z1k7_m1k19_m1k21 (Split k22 (Clear k27 e z1 z31 e e q_m17k7_z31k21 (Clear k25 e z1 z31 e e q_m14k7_z31k19 (Combine true GT z31 e e o (w q_z31 e e k24 (w unit e e k26 (w unit e e k28 n))) (Absurd k30)))) (Clear k27 e z1 z31 e e q_m17k7_z31k21 (Clear k25 e z1 z31 e e q_m14k7_z31k19 (Combine true GT z31 e e o (w q_z31 e e k24 (w q_m1 e e k26 (w q_m1 e e k28 n))) (Absurd k30))))))) (Clear k2 e z1 z500 e e q_m227_z500k8 (Clear k4 e z1 z200 e e q_z91_m200k8 (Combine false GT z1000 e e q_z17_m31k12 (r q_z37 e e (r q_z136 e l20 (r q_m31000 e l14 (r q_z185 e l22 n)))) (Clear k18 e z1 z1 e e q_m1k13_z1k17 (Clear k23 e z1 z775 e e q_z119k7_z775k17 (Clear k21 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k10 e z1 z1 e e q_m1k2k7_z1k11 (Clear k5 e z1 z1 e e q_z1k2_m1k8 (Unfold k9 (Unfold k40 (Clear k42 e z1 z1 e e q_z1k9k20_z1k15 (Clear k8 e z1 z25 e e q_m7_z25k20 (Clear k11 e z1 z1 e e q_z1k13_m1k15 (Combine false GT z1 e e o (r q_z775 e l26 (r q_m1 e l28 (r q_z7 e l30_24 (r q_z217 e l32 (r q_z217 e l34 (r q_z217k7 e l36 (r q_z217k7 e l14 (r q_z775 e l46 (r q_m31k9 e l48 (r q_z775 e l50 n)))))))))) (Absurd k52)))))))))))))))))) (Clear k21 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k10 e z1 z1 e e q_m1k2k7_z1k11 (Clear k5 e z1 z1 e e q_z1k2_m1k8 (Clear k12 e z1 z1 e e q_m1k7k12_z1k9 (Combine false GT z1 e e o (r unit e l16_14 (r q_m1 e l18 (r q_m1 e l20 (r q_m1k7 e l22 (r q_m1 e l24 n))))) (Absurd k26))))))))))).
Lemma approach_3_and_its_fit_core_checked : refutes approach_3_and_its_fit_core_laws approach_3_and_its_fit_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem approach_3_and_its_fit_core :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (a = a_third) -> (* approach-3 *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (((227 / 500) <= a_third) /\ (a_third <= (91 / 200))) -> (* measured(a_third) *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha = (17 / 50)) /\ (beta = (7 / 25))) -> (* printed *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) -> (* split *)
  (power one < power C) -> (* trend(C) *)
  False.
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
pose (value_2 := ((C ^^ ((-119) / 775)) ^^ 1)).
pose (value_3 := ((C ^^ (14 / 31)) ^^ 1)).
pose (value_4 := ((C ^^ (17 / 31)) ^^ 1)).
pose (value_5 := (largest (value_3 ^^ ((-1) * alpha)) [(value_4 ^^ ((-1) * beta))])).
generalize given_1, given_2, (largest_spec [(D ^^ ((-1) * beta))] (N_p ^^ ((-1) * alpha))), given_3, given_4, (given_5 value_2 value_3 value_4), given_6, given_7, given_8, (same_refl ((C ^^ ((-119) / 775)) ^^ 1)), (same_refl ((C ^^ (14 / 31)) ^^ 1)), (same_refl ((C ^^ (17 / 31)) ^^ 1)), (largest_spec [(value_4 ^^ ((-1) * beta))] (value_3 ^^ ((-1) * alpha))).
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss; value_1; value_2; value_3; value_4; value_5] approach_3_and_its_fit_core_laws approach_3_and_its_fit_core_steps approach_3_and_its_fit_core_checked).
Qed.

(* approach-3-and-its-fit, model: approach-3-and-its-fit can hold but for its trends *)
Definition approach_3_and_its_fit_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z17) (NInt z50))))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z7) (NInt z25))))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z17) (NInt z50))))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z7) (NInt z25)))))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))))].
Definition approach_3_and_its_fit_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z1 e e q_m1k11 (Unfold k5 (Unfold k10 (Clear k12 e z1 z25 e e q_z7k7_z25k13 (Clear k9 e z1 z1 e e q_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z50 e e q_z17k9_z50k13 (Combine true GT z1 e e o (w q_z775 e e k6 (w q_z17 e e k16 (w q_z119 e e k18 (w q_z775 e e k20 (w q_z7 e e k22 n))))) (Absurd k24))))))))))).
Lemma approach_3_and_its_fit_model_best_1_checked : refutes approach_3_and_its_fit_model_best_1_laws approach_3_and_its_fit_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma approach_3_and_its_fit_model_best_1 :
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * (17 / 50))) [(D' ^^ ((-1) * (7 / 25)))])) -> (((scale ^^ 0) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ 0) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p D given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (17 / 50))) [(D ^^ ((-1) * (7 / 25)))])).
generalize (largest_spec [(D ^^ ((-1) * (7 / 25)))] (N_p ^^ ((-1) * (17 / 50)))), given_1, given_2, refuted.
exact_no_check (refute [] [D; N_p; loss; value_1] approach_3_and_its_fit_model_best_1_laws approach_3_and_its_fit_model_best_1_steps approach_3_and_its_fit_model_best_1_checked).
Qed.
Definition approach_3_and_its_fit_model_laws : list law := [(Number EQ (NDiv (NInt z5) (NInt z11)) (NDiv (NInt z5) (NInt z11))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Number GT (NDiv (NInt z17) (NInt z50)) (NInt z0)); (Number GT (NDiv (NInt z7) (NInt z25)) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z17) (NInt z50)))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z7) (NInt z25)))))); (And (Number GE (NDiv (NInt z99) (NInt z200)) (NDiv (NInt z61) (NInt z125))) (Number GE (NDiv (NInt z251) (NInt z500)) (NDiv (NInt z99) (NInt z200)))); (And (Number GE (NDiv (NInt z249) (NInt z500)) (NDiv (NInt z231) (NInt z500))) (Number GE (NDiv (NInt z267) (NInt z500)) (NDiv (NInt z249) (NInt z500)))); (And (Number GE (NDiv (NInt z5) (NInt z11)) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NDiv (NInt z5) (NInt z11)))); (And (Number GE (NDiv (NInt z1013) (NInt z2000)) (NDiv (NInt z501) (NInt z1000))) (Number GE (NDiv (NInt z64) (NInt z125)) (NDiv (NInt z1013) (NInt z2000)))); (And (Number GE (NDiv (NInt z253) (NInt z500)) (NDiv (NInt z483) (NInt z1000))) (Number GE (NDiv (NInt z529) (NInt z1000)) (NDiv (NInt z253) (NInt z500)))); (And (Number GE (NDiv (NInt z217) (NInt z400)) (NDiv (NInt z271) (NInt z500))) (Number GE (NDiv (NInt z543) (NInt z1000)) (NDiv (NInt z217) (NInt z400)))); (And (Number EQ (NDiv (NInt z17) (NInt z50)) (NDiv (NInt z17) (NInt z50))) (Number EQ (NDiv (NInt z7) (NInt z25)) (NDiv (NInt z7) (NInt z25)))); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z5) (NInt z11)))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z1))))].
Lemma approach_3_and_its_fit_model_hold : all_decided approach_3_and_its_fit_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem approach_3_and_its_fit_model :
  exists (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (
  (a = a_third) /\ (* approach-3 *)
  (C ~~ (N_p ** D)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) /\ (* fit *)
  (((61 / 125) <= a_first) /\ (a_first <= (251 / 500))) /\ (* measured(a_first) *)
  (((231 / 500) <= a_second) /\ (a_second <= (267 / 500))) /\ (* measured(a_second) *)
  (((227 / 500) <= a_third) /\ (a_third <= (91 / 200))) /\ (* measured(a_third) *)
  (((501 / 1000) <= b_first) /\ (b_first <= (64 / 125))) /\ (* measured(b_first) *)
  (((483 / 1000) <= b_second) /\ (b_second <= (529 / 1000))) /\ (* measured(b_second) *)
  (((271 / 500) <= b_third) /\ (b_third <= (543 / 1000))) /\ (* measured(b_third) *)
  ((alpha = (17 / 50)) /\ (beta = (7 / 25))) /\ (* printed *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) (* split *)
  ) /\
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* optimal *).
Proof.
exists (5 / 11), (99 / 200), (249 / 500), (5 / 11), (17 / 50), 1, (1013 / 2000), (253 / 500), (217 / 400), (7 / 25), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold approach_3_and_its_fit_model_laws approach_3_and_its_fit_model_hold).
}
exact_no_check approach_3_and_its_fit_model_best_1.
Qed.

(* approach-3-and-its-unrounded-fit, core: approach-3, fit, measured(a_third), optimal, split, trend(C), unrounded cannot hold together *)
Definition approach_3_and_its_unrounded_fit_core_laws : list law := [(Number EQ (NVar k1) (NVar k4)); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (And (Number GE (NVar k4) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NVar k4))); (If (Order EQ (TVar k8) (TVar k11)) (If (Order EQ (TVar k3) (TTimes (TVar k9) (TVar k10))) (Order GE (TVar k8) (TVar k6)))); (And (Order EQ (TVar k5) (TRaised (TVar k3) (NVar k1))) (Order EQ (TVar k4) (TRaised (TVar k3) (NVar k6)))); (Power GT (TVar k3) TOne); (And (Number EQ (NVar k5) (NDiv (NInt z8479271) (NInt z25000000))) (Number EQ (NVar k10) (NDiv (NInt z2849083) (NInt z10000000)))); (Order EQ (TVar k8) (TRaised (TRaised (TVar k3) (NDiv (NInt m24158146858493) (NInt z156019785000000))) (NInt z1))); (Order EQ (TVar k9) (TRaised (TRaised (TVar k3) (NDiv (NInt z14245415) (NInt z31203957))) (NInt z1))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k3) (NDiv (NInt z16958542) (NInt z31203957))) (NInt z1))); (And (Order GE (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))))))].
Definition approach_3_and_its_unrounded_fit_core_steps : proof := (Unfold k11 (Unfold k15 (Unfold k19 (Split k13 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k17_m1k23 (Split k18 (Clear k21 e z1 z156019785000000 e e q_z24158146858493k7_z156019785000000k17 (Unfold k27 (Unfold k26 (Clear k24 e z1 z1 e e q_z1k10k19_z1k23 (Clear k10 e z1 z25000000 e e q_m8479271_z25000000k10 (Clear k23 e z1 z31203957 e e q_m14245415k7_z31203957k19 (Combine true GT z31203957 e e o (w q_z780098925000000 e e k20 (w q_m5 e e k22 (w q_z780098925000000 e e k32 (r q_m31203957k19 e l34 (w q_m8479271 e e k36 n))))) (Absurd k38)))))))) (Unfold k27 (Unfold k24 (Split k28 (Clear k21 e z1 z156019785000000 e e q_z24158146858493k7_z156019785000000k17 (Clear k30 e z1 z1 e e q_z1k10k19_z1k23 (Clear k10 e z1 z25000000 e e q_m8479271_z25000000k10 (Clear k23 e z1 z31203957 e e q_m14245415k7_z31203957k19 (Combine true GT z31203957 e e o (w q_z780098925000000 e e k20 (w q_z5 e e k32 (w q_m780098925000000 e e k34 (r q_z31203957k19 e l36 (w q_z8479271 e e k38 n))))) (Absurd k40)))))) (Clear k21 e z1 z156019785000000 e e q_z24158146858493k7_z156019785000000k17 (Clear k30 e z1 z1 e e q_z1k20k21_z1k23 (Clear k12 e z1 z10000000 e e q_m2849083_z10000000k20 (Clear k25 e z1 z31203957 e e q_m16958542k7_z31203957k21 (Combine true GT z31203957 e e o (w q_z312039570000000 e e k20 (w q_z2 e e k32 (w q_m312039570000000 e e k34 (r q_z31203957k21 e l36 (w q_z2849083 e e k38 n))))) (Absurd k40)))))))))))) (Split k14 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k7_m1k19_m1k21 (Split k20 (Clear k25 e z1 z31203957 e e q_m16958542k7_z31203957k21 (Clear k23 e z1 z31203957 e e q_m14245415k7_z31203957k19 (Combine true GT z31203957 e e o (w q_z31203957 e e k22 (w unit e e k24 (w unit e e k26 n))) (Absurd k28)))) (Clear k25 e z1 z31203957 e e q_m16958542k7_z31203957k21 (Clear k23 e z1 z31203957 e e q_m14245415k7_z31203957k19 (Combine true GT z31203957 e e o (w q_z31203957 e e k22 (w q_m1 e e k24 (w q_m1 e e k26 n))) (Absurd k28))))))) (Clear k16 e z1 z1 e e q_m1k13_z1k17 (Clear k21 e z1 z156019785000000 e e q_z24158146858493k7_z156019785000000k17 (Clear k17 e z1 z1 e e q_z1k7 (Clear k2 e z1 z500 e e q_m227_z500k8 (Clear k4 e z1 z200 e e q_z91_m200k8 (Unfold k7 (Unfold k30 (Clear k28 e z1 z1 e e q_z1k10k11_z1k15 (Clear k10 e z1 z25000000 e e q_m8479271_z25000000k10 (Clear k6 e z1 z1 e e q_m1k2k7_z1k11 (Clear k5 e z1 z1 e e q_z1k2_m1k8 (Clear k9 e z1 z1 e e q_z1k13_m1k15 (Combine false GT z100 e e o (r q_z78009892500000000 e l18 (r q_m500 e l20 (r q_z847927100 e l22 (r q_z80745664182223 e l22_24 (r q_z334157564293231 e l22_26 (r q_z78009892500000000 e l36 (r q_m3120395700k11 e l38 (r q_m26458680767534700 e l40 (r q_m26458680767534700k7 e l42 (r q_z78009892500000000 e l44 n)))))))))) (Absurd k46))))))))))))))))))).
Lemma approach_3_and_its_unrounded_fit_core_checked : refutes approach_3_and_its_unrounded_fit_core_laws approach_3_and_its_unrounded_fit_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem approach_3_and_its_unrounded_fit_core :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (a = a_third) -> (* approach-3 *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (((227 / 500) <= a_third) /\ (a_third <= (91 / 200))) -> (* measured(a_third) *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) -> (* split *)
  (power one < power C) -> (* trend(C) *)
  ((alpha = (8479271 / 25000000)) /\ (beta = (2849083 / 10000000))) -> (* unrounded *)
  False.
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
pose (value_2 := ((C ^^ ((-24158146858493) / 156019785000000)) ^^ 1)).
pose (value_3 := ((C ^^ (14245415 / 31203957)) ^^ 1)).
pose (value_4 := ((C ^^ (16958542 / 31203957)) ^^ 1)).
pose (value_5 := (largest (value_3 ^^ ((-1) * alpha)) [(value_4 ^^ ((-1) * beta))])).
generalize given_1, (largest_spec [(D ^^ ((-1) * beta))] (N_p ^^ ((-1) * alpha))), given_2, given_3, (given_4 value_2 value_3 value_4), given_5, given_6, given_7, (same_refl ((C ^^ ((-24158146858493) / 156019785000000)) ^^ 1)), (same_refl ((C ^^ (14245415 / 31203957)) ^^ 1)), (same_refl ((C ^^ (16958542 / 31203957)) ^^ 1)), (largest_spec [(value_4 ^^ ((-1) * beta))] (value_3 ^^ ((-1) * alpha))).
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss; value_1; value_2; value_3; value_4; value_5] approach_3_and_its_unrounded_fit_core_laws approach_3_and_its_unrounded_fit_core_steps approach_3_and_its_unrounded_fit_core_checked).
Qed.

(* approach-3-and-its-unrounded-fit, model: approach-3-and-its-unrounded-fit can hold but for its trends *)
Definition approach_3_and_its_unrounded_fit_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z8479271) (NInt z25000000))))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z2849083) (NInt z10000000))))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z8479271) (NInt z25000000))))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z2849083) (NInt z10000000)))))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))))].
Definition approach_3_and_its_unrounded_fit_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z1 e e q_m1k11 (Unfold k5 (Unfold k10 (Clear k12 e z1 z10000000 e e q_z2849083k7_z10000000k13 (Clear k9 e z1 z1 e e q_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z25000000 e e q_z8479271k9_z25000000k13 (Combine true GT z1 e e o (w q_z156019785000000 e e k6 (w q_z8479271 e e k16 (w q_z24158146858493 e e k18 (w q_z156019785000000 e e k20 (w q_z2849083 e e k22 n))))) (Absurd k24))))))))))).
Lemma approach_3_and_its_unrounded_fit_model_best_1_checked : refutes approach_3_and_its_unrounded_fit_model_best_1_laws approach_3_and_its_unrounded_fit_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma approach_3_and_its_unrounded_fit_model_best_1 :
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * (8479271 / 25000000))) [(D' ^^ ((-1) * (2849083 / 10000000)))])) -> (((scale ^^ 0) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ 0) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p D given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (8479271 / 25000000))) [(D ^^ ((-1) * (2849083 / 10000000)))])).
generalize (largest_spec [(D ^^ ((-1) * (2849083 / 10000000)))] (N_p ^^ ((-1) * (8479271 / 25000000)))), given_1, given_2, refuted.
exact_no_check (refute [] [D; N_p; loss; value_1] approach_3_and_its_unrounded_fit_model_best_1_laws approach_3_and_its_unrounded_fit_model_best_1_steps approach_3_and_its_unrounded_fit_model_best_1_checked).
Qed.
Definition approach_3_and_its_unrounded_fit_model_laws : list law := [(Number EQ (NDiv (NInt z5) (NInt z11)) (NDiv (NInt z5) (NInt z11))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Number GT (NDiv (NInt z8479271) (NInt z25000000)) (NInt z0)); (Number GT (NDiv (NInt z2849083) (NInt z10000000)) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z8479271) (NInt z25000000)))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z2849083) (NInt z10000000)))))); (And (Number GE (NDiv (NInt z99) (NInt z200)) (NDiv (NInt z61) (NInt z125))) (Number GE (NDiv (NInt z251) (NInt z500)) (NDiv (NInt z99) (NInt z200)))); (And (Number GE (NDiv (NInt z249) (NInt z500)) (NDiv (NInt z231) (NInt z500))) (Number GE (NDiv (NInt z267) (NInt z500)) (NDiv (NInt z249) (NInt z500)))); (And (Number GE (NDiv (NInt z5) (NInt z11)) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NDiv (NInt z5) (NInt z11)))); (And (Number GE (NDiv (NInt z1013) (NInt z2000)) (NDiv (NInt z501) (NInt z1000))) (Number GE (NDiv (NInt z64) (NInt z125)) (NDiv (NInt z1013) (NInt z2000)))); (And (Number GE (NDiv (NInt z253) (NInt z500)) (NDiv (NInt z483) (NInt z1000))) (Number GE (NDiv (NInt z529) (NInt z1000)) (NDiv (NInt z253) (NInt z500)))); (And (Number GE (NDiv (NInt z217) (NInt z400)) (NDiv (NInt z271) (NInt z500))) (Number GE (NDiv (NInt z543) (NInt z1000)) (NDiv (NInt z217) (NInt z400)))); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z5) (NInt z11)))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z1)))); (And (Number EQ (NDiv (NInt z8479271) (NInt z25000000)) (NDiv (NInt z8479271) (NInt z25000000))) (Number EQ (NDiv (NInt z2849083) (NInt z10000000)) (NDiv (NInt z2849083) (NInt z10000000))))].
Lemma approach_3_and_its_unrounded_fit_model_hold : all_decided approach_3_and_its_unrounded_fit_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem approach_3_and_its_unrounded_fit_model :
  exists (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (
  (a = a_third) /\ (* approach-3 *)
  (C ~~ (N_p ** D)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) /\ (* fit *)
  (((61 / 125) <= a_first) /\ (a_first <= (251 / 500))) /\ (* measured(a_first) *)
  (((231 / 500) <= a_second) /\ (a_second <= (267 / 500))) /\ (* measured(a_second) *)
  (((227 / 500) <= a_third) /\ (a_third <= (91 / 200))) /\ (* measured(a_third) *)
  (((501 / 1000) <= b_first) /\ (b_first <= (64 / 125))) /\ (* measured(b_first) *)
  (((483 / 1000) <= b_second) /\ (b_second <= (529 / 1000))) /\ (* measured(b_second) *)
  (((271 / 500) <= b_third) /\ (b_third <= (543 / 1000))) /\ (* measured(b_third) *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) /\ (* split *)
  ((alpha = (8479271 / 25000000)) /\ (beta = (2849083 / 10000000))) (* unrounded *)
  ) /\
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* optimal *).
Proof.
exists (5 / 11), (99 / 200), (249 / 500), (5 / 11), (8479271 / 25000000), 1, (1013 / 2000), (253 / 500), (217 / 400), (2849083 / 10000000), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold approach_3_and_its_unrounded_fit_model_laws approach_3_and_its_unrounded_fit_model_hold).
}
exact_no_check approach_3_and_its_unrounded_fit_model_best_1.
Qed.

(* equal-scaling-and-fit, core: cost, equal, fit, optimal, printed, trend(C) cannot hold together *)
Definition equal_scaling_and_fit_core_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Order EQ (TVar k4) (TVar k5)); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (If (Order EQ (TVar k8) (TVar k11)) (If (Order EQ (TVar k3) (TTimes (TVar k9) (TVar k10))) (Order GE (TVar k8) (TVar k6)))); (And (Number EQ (NVar k5) (NDiv (NInt z17) (NInt z50))) (Number EQ (NVar k10) (NDiv (NInt z7) (NInt z25)))); (Power GT (TVar k3) TOne); (Order EQ (TVar k8) (TRaised (TRaised (TVar k3) (NDiv (NInt m119) (NInt z775))) (NInt z1))); (Order EQ (TVar k9) (TRaised (TRaised (TVar k3) (NDiv (NInt z14) (NInt z31))) (NInt z1))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k3) (NDiv (NInt z17) (NInt z31))) (NInt z1))); (And (Order GE (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))))))].
Definition equal_scaling_and_fit_core_steps : proof := (Unfold k15 (Split k13 (Unfold k6 (Clear k8 e z1 z1 e e q_z1k17_m1k23 (Split k10 (Clear k19 e z1 z775 e e q_z119k7_z775k17 (Unfold k25 (Unfold k18 (Clear k16 e z1 z1 e e q_z1k10k19_z1k23 (Clear k2 e z1 z50 e e q_m17_z50k10 (Clear k21 e z1 z31 e e q_m14k7_z31k19 (Combine true GT z31 e e o (w q_z1550 e e k12 (w q_m2 e e k14 (w q_z1550 e e k24 (r q_m31k19 e l26 (w q_m17 e e k28 n))))) (Absurd k30)))))))) (Unfold k25 (Unfold k16 (Split k20 (Clear k19 e z1 z775 e e q_z119k7_z775k17 (Clear k22 e z1 z1 e e q_z1k10k19_z1k23 (Clear k2 e z1 z50 e e q_m17_z50k10 (Clear k21 e z1 z31 e e q_m14k7_z31k19 (Combine true GT z31 e e o (w q_z1550 e e k12 (w q_z2 e e k24 (w q_m1550 e e k26 (r q_z31k19 e l28 (w q_z17 e e k30 n))))) (Absurd k32)))))) (Clear k19 e z1 z775 e e q_z119k7_z775k17 (Clear k22 e z1 z1 e e q_z1k20k21_z1k23 (Clear k4 e z1 z25 e e q_m7_z25k20 (Clear k23 e z1 z31 e e q_m17k7_z31k21 (Combine true GT z31 e e o (w q_z775 e e k12 (w unit e e k24 (w q_m775 e e k26 (r q_z31k21 e l28 (w q_z7 e e k30 n))))) (Absurd k32)))))))))))) (Split k6 (Unfold k8 (Clear k10 e z1 z1 e e q_z1k7_m1k19_m1k21 (Split k12 (Clear k23 e z1 z31 e e q_m17k7_z31k21 (Clear k21 e z1 z31 e e q_m14k7_z31k19 (Combine true GT z31 e e o (w q_z31 e e k14 (w unit e e k16 (w unit e e k18 n))) (Absurd k20)))) (Clear k23 e z1 z31 e e q_m17k7_z31k21 (Clear k21 e z1 z31 e e q_m14k7_z31k19 (Combine true GT z31 e e o (w q_z31 e e k14 (w q_m1 e e k16 (w q_m1 e e k18 n))) (Absurd k20))))))) (Clear k8 e z1 z1 e e q_m1k13_z1k17 (Clear k19 e z1 z775 e e q_z119k7_z775k17 (Clear k17 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k7 e z1 z1 e e q_z1k9_m1k11 (Unfold k9 (Unfold k22 (Clear k24 e z1 z1 e e q_z1k9k20_z1k15 (Clear k4 e z1 z25 e e q_m7_z25k20 (Clear k11 e z1 z1 e e q_z1k13_m1k15 (Combine false GT z1 e e o (r q_z1550 e l10 (r q_m2 e l12 (r q_z21 e l14 (r q_z217 e l16 (r q_m217 e l18 (r q_z1550 e l28 (r q_m62k9 e l30 (r q_z1550 e l32 n)))))))) (Absurd k34))))))))))))))).
Lemma equal_scaling_and_fit_core_checked : refutes equal_scaling_and_fit_core_laws equal_scaling_and_fit_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equal_scaling_and_fit_core :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (D ~~ N_p) -> (* equal *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha = (17 / 50)) /\ (beta = (7 / 25))) -> (* printed *)
  (power one < power C) -> (* trend(C) *)
  False.
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5 given_6.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
pose (value_2 := ((C ^^ ((-119) / 775)) ^^ 1)).
pose (value_3 := ((C ^^ (14 / 31)) ^^ 1)).
pose (value_4 := ((C ^^ (17 / 31)) ^^ 1)).
pose (value_5 := (largest (value_3 ^^ ((-1) * alpha)) [(value_4 ^^ ((-1) * beta))])).
generalize given_1, given_2, (largest_spec [(D ^^ ((-1) * beta))] (N_p ^^ ((-1) * alpha))), given_3, (given_4 value_2 value_3 value_4), given_5, given_6, (same_refl ((C ^^ ((-119) / 775)) ^^ 1)), (same_refl ((C ^^ (14 / 31)) ^^ 1)), (same_refl ((C ^^ (17 / 31)) ^^ 1)), (largest_spec [(value_4 ^^ ((-1) * beta))] (value_3 ^^ ((-1) * alpha))).
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss; value_1; value_2; value_3; value_4; value_5] equal_scaling_and_fit_core_laws equal_scaling_and_fit_core_steps equal_scaling_and_fit_core_checked).
Qed.

(* equal-scaling-and-fit, model: equal-scaling-and-fit can hold but for its trends *)
Definition equal_scaling_and_fit_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z17) (NInt z50))))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z7) (NInt z25))))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z17) (NInt z50))))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z7) (NInt z25)))))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))))].
Definition equal_scaling_and_fit_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z1 e e q_m1k11 (Unfold k5 (Unfold k10 (Clear k12 e z1 z25 e e q_z7k7_z25k13 (Clear k9 e z1 z1 e e q_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z50 e e q_z17k9_z50k13 (Combine true GT z1 e e o (w q_z775 e e k6 (w q_z17 e e k16 (w q_z119 e e k18 (w q_z775 e e k20 (w q_z7 e e k22 n))))) (Absurd k24))))))))))).
Lemma equal_scaling_and_fit_model_best_1_checked : refutes equal_scaling_and_fit_model_best_1_laws equal_scaling_and_fit_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma equal_scaling_and_fit_model_best_1 :
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * (17 / 50))) [(D' ^^ ((-1) * (7 / 25)))])) -> (((scale ^^ 0) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ 0) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p D given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (17 / 50))) [(D ^^ ((-1) * (7 / 25)))])).
generalize (largest_spec [(D ^^ ((-1) * (7 / 25)))] (N_p ^^ ((-1) * (17 / 50)))), given_1, given_2, refuted.
exact_no_check (refute [] [D; N_p; loss; value_1] equal_scaling_and_fit_model_best_1_laws equal_scaling_and_fit_model_best_1_steps equal_scaling_and_fit_model_best_1_checked).
Qed.
Definition equal_scaling_and_fit_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Number GT (NDiv (NInt z17) (NInt z50)) (NInt z0)); (Number GT (NDiv (NInt z7) (NInt z25)) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z17) (NInt z50)))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z7) (NInt z25)))))); (And (Number GE (NDiv (NInt z99) (NInt z200)) (NDiv (NInt z61) (NInt z125))) (Number GE (NDiv (NInt z251) (NInt z500)) (NDiv (NInt z99) (NInt z200)))); (And (Number GE (NDiv (NInt z249) (NInt z500)) (NDiv (NInt z231) (NInt z500))) (Number GE (NDiv (NInt z267) (NInt z500)) (NDiv (NInt z249) (NInt z500)))); (And (Number GE (NDiv (NInt z909) (NInt z2000)) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NDiv (NInt z909) (NInt z2000)))); (And (Number GE (NDiv (NInt z1013) (NInt z2000)) (NDiv (NInt z501) (NInt z1000))) (Number GE (NDiv (NInt z64) (NInt z125)) (NDiv (NInt z1013) (NInt z2000)))); (And (Number GE (NDiv (NInt z253) (NInt z500)) (NDiv (NInt z483) (NInt z1000))) (Number GE (NDiv (NInt z529) (NInt z1000)) (NDiv (NInt z253) (NInt z500)))); (And (Number GE (NDiv (NInt z217) (NInt z400)) (NDiv (NInt z271) (NInt z500))) (Number GE (NDiv (NInt z543) (NInt z1000)) (NDiv (NInt z217) (NInt z400)))); (And (Number EQ (NDiv (NInt z17) (NInt z50)) (NDiv (NInt z17) (NInt z50))) (Number EQ (NDiv (NInt z7) (NInt z25)) (NDiv (NInt z7) (NInt z25))))].
Lemma equal_scaling_and_fit_model_hold : all_decided equal_scaling_and_fit_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equal_scaling_and_fit_model :
  exists (a_first a_second a_third alpha b_first b_second b_third beta : R) (C D N_p loss : order),
  (
  (C ~~ (N_p ** D)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  (D ~~ N_p) /\ (* equal *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) /\ (* fit *)
  (((61 / 125) <= a_first) /\ (a_first <= (251 / 500))) /\ (* measured(a_first) *)
  (((231 / 500) <= a_second) /\ (a_second <= (267 / 500))) /\ (* measured(a_second) *)
  (((227 / 500) <= a_third) /\ (a_third <= (91 / 200))) /\ (* measured(a_third) *)
  (((501 / 1000) <= b_first) /\ (b_first <= (64 / 125))) /\ (* measured(b_first) *)
  (((483 / 1000) <= b_second) /\ (b_second <= (529 / 1000))) /\ (* measured(b_second) *)
  (((271 / 500) <= b_third) /\ (b_third <= (543 / 1000))) /\ (* measured(b_third) *)
  ((alpha = (17 / 50)) /\ (beta = (7 / 25))) (* printed *)
  ) /\
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* optimal *).
Proof.
exists (99 / 200), (249 / 500), (909 / 2000), (17 / 50), (1013 / 2000), (253 / 500), (217 / 400), (7 / 25), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold equal_scaling_and_fit_model_laws equal_scaling_and_fit_model_hold).
}
exact_no_check equal_scaling_and_fit_model_best_1.
Qed.

(* approach-1-estimate, model: approach-1-estimate can hold *)
Definition approach_1_estimate_model_laws : list law := [(Number EQ (NDiv (NInt z1) (NInt z2)) (NDiv (NInt z1) (NInt z2))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (And (Number GE (NDiv (NInt z99) (NInt z200)) (NDiv (NInt z61) (NInt z125))) (Number GE (NDiv (NInt z251) (NInt z500)) (NDiv (NInt z99) (NInt z200)))); (And (Number GE (NDiv (NInt z249) (NInt z500)) (NDiv (NInt z231) (NInt z500))) (Number GE (NDiv (NInt z267) (NInt z500)) (NDiv (NInt z249) (NInt z500)))); (And (Number GE (NDiv (NInt z909) (NInt z2000)) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NDiv (NInt z909) (NInt z2000)))); (And (Number GE (NDiv (NInt z1013) (NInt z2000)) (NDiv (NInt z501) (NInt z1000))) (Number GE (NDiv (NInt z64) (NInt z125)) (NDiv (NInt z1013) (NInt z2000)))); (And (Number GE (NDiv (NInt z253) (NInt z500)) (NDiv (NInt z483) (NInt z1000))) (Number GE (NDiv (NInt z529) (NInt z1000)) (NDiv (NInt z253) (NInt z500)))); (And (Number GE (NDiv (NInt z217) (NInt z400)) (NDiv (NInt z271) (NInt z500))) (Number GE (NDiv (NInt z543) (NInt z1000)) (NDiv (NInt z217) (NInt z400)))); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NInt z2)))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NInt z2))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma approach_1_estimate_model_hold : all_decided approach_1_estimate_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem approach_1_estimate_model :
  exists (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (a = (1 / 2)) /\ (* approach-1-estimate *)
  (C ~~ (N_p ** D)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  (((61 / 125) <= a_first) /\ (a_first <= (251 / 500))) /\ (* measured(a_first) *)
  (((231 / 500) <= a_second) /\ (a_second <= (267 / 500))) /\ (* measured(a_second) *)
  (((227 / 500) <= a_third) /\ (a_third <= (91 / 200))) /\ (* measured(a_third) *)
  (((501 / 1000) <= b_first) /\ (b_first <= (64 / 125))) /\ (* measured(b_first) *)
  (((483 / 1000) <= b_second) /\ (b_second <= (529 / 1000))) /\ (* measured(b_second) *)
  (((271 / 500) <= b_third) /\ (b_third <= (543 / 1000))) /\ (* measured(b_third) *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) /\ (* split *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists (1 / 2), (99 / 200), (249 / 500), (909 / 2000), 1, (1 / 2), (1013 / 2000), (253 / 500), (217 / 400), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold approach_1_estimate_model_laws approach_1_estimate_model_hold).
Qed.

(* approach-1-estimate, claim: a + b = 1 *)
Definition approach_1_estimate_claim_halves_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Order EQ (TVar k5) (TRaised (TVar k3) (NVar k1))) (Order EQ (TVar k4) (TRaised (TVar k3) (NVar k6)))); (Power GT (TVar k3) TOne); (Not (Number EQ (NAdd (NVar k1) (NVar k6)) (NInt z1)))].
Definition approach_1_estimate_claim_halves_steps : proof := (Unfold k11 (Unfold k7 (Unfold k2 (Signs q_m1_z1k2_z1k12 (Clear k9 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k6 e z1 z1 e e q_m1k7k12_z1k9 (Clear k4 e z1 z1 e e q_m1k2k7_z1k11 (Combine false GT z1 e e o (r unit e l10_12 (r unit e l14 (r unit e l16 (r unit e l18 n)))) (Absurd k20)))))) (Clear k8 e z1 z1 e e q_m1_z1k2_z1k12 (Combine false GT z1 e e o (r unit l12 e (r q_z1_m1k2_m1k12 e l10 n)) (Absurd k14))) (Clear k9 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k6 e z1 z1 e e q_m1k7k12_z1k9 (Clear k4 e z1 z1 e e q_m1k2k7_z1k11 (Combine false GT z1 e e o (r unit e l10_12 (r q_m1 e l14 (r q_m1 e l16 (r q_m1 e l18 n)))) (Absurd k20)))))))))).
Lemma approach_1_estimate_claim_halves_checked : refutes approach_1_estimate_claim_halves_laws approach_1_estimate_claim_halves_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem approach_1_estimate_claim_halves :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) -> (* split *)
  (power one < power C) -> (* trend(C) *)
  ((a + b) = 1).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] approach_1_estimate_claim_halves_laws approach_1_estimate_claim_halves_steps approach_1_estimate_claim_halves_checked).
Qed.

(* approach-1-estimate, claim: b = 0.50 *)
Definition approach_1_estimate_claim_approach_1_split_laws : list law := [(Number EQ (NVar k1) (NDiv (NInt z1) (NInt z2))); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Order EQ (TVar k5) (TRaised (TVar k3) (NVar k1))) (Order EQ (TVar k4) (TRaised (TVar k3) (NVar k6)))); (Power GT (TVar k3) TOne); (Not (Number EQ (NVar k6) (NDiv (NInt z1) (NInt z2))))].
Definition approach_1_estimate_claim_approach_1_split_steps : proof := (Unfold k13 (Unfold k9 (Unfold k2 (Signs q_m1_z2k12 (Clear k11 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k4 e z1 z1 e e q_m1k2k7_z1k11 (Clear k5 e z1 z2 e e q_m1_z2k2 (Clear k6 e z1 z1 e e q_m1k7k12_z1k9 (Combine false GT z1 e e o (r unit e l12_10 (r q_z2 e l14 (r q_z2 e l16 (r q_z1k7 e l18 (r q_z2 e l20 n))))) (Absurd k22))))))) (Clear k8 e z1 z2 e e q_m1_z2k12 (Combine false GT z1 e e o (r unit l12 e (r q_z1_m2k12 e l10 n)) (Absurd k14))) (Clear k11 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k4 e z1 z1 e e q_m1k2k7_z1k11 (Clear k5 e z1 z2 e e q_m1_z2k2 (Clear k6 e z1 z1 e e q_m1k7k12_z1k9 (Combine false GT z1 e e o (r unit e l12_10 (r q_m2 e l14 (r q_m2 e l16 (r q_m1k7 e l18 (r q_m2 e l20 n))))) (Absurd k22))))))))))).
Lemma approach_1_estimate_claim_approach_1_split_checked : refutes approach_1_estimate_claim_approach_1_split_laws approach_1_estimate_claim_approach_1_split_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem approach_1_estimate_claim_approach_1_split :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (a = (1 / 2)) -> (* approach-1-estimate *)
  (C ~~ (N_p ** D)) -> (* cost *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) -> (* split *)
  (power one < power C) -> (* trend(C) *)
  (b = (1 / 2)).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] approach_1_estimate_claim_approach_1_split_laws approach_1_estimate_claim_approach_1_split_steps approach_1_estimate_claim_approach_1_split_checked).
Qed.

(* approach-1-estimate, law: loss << C^(0) ignoring logs *)
Definition approach_1_estimate_law_laws : list law := [(Power GT TOne (TVar k6)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k6)))].
Definition approach_1_estimate_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k13 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma approach_1_estimate_law_checked : refutes approach_1_estimate_law_laws approach_1_estimate_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem approach_1_estimate_law :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] approach_1_estimate_law_laws approach_1_estimate_law_steps approach_1_estimate_law_checked).
Qed.

(* approach-2-estimate, model: approach-2-estimate can hold *)
Definition approach_2_estimate_model_laws : list law := [(Number EQ (NDiv (NInt z49) (NInt z100)) (NDiv (NInt z49) (NInt z100))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z49) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z51) (NInt z100))) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (And (Number GE (NDiv (NInt z99) (NInt z200)) (NDiv (NInt z61) (NInt z125))) (Number GE (NDiv (NInt z251) (NInt z500)) (NDiv (NInt z99) (NInt z200)))); (And (Number GE (NDiv (NInt z249) (NInt z500)) (NDiv (NInt z231) (NInt z500))) (Number GE (NDiv (NInt z267) (NInt z500)) (NDiv (NInt z249) (NInt z500)))); (And (Number GE (NDiv (NInt z909) (NInt z2000)) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NDiv (NInt z909) (NInt z2000)))); (And (Number GE (NDiv (NInt z1013) (NInt z2000)) (NDiv (NInt z501) (NInt z1000))) (Number GE (NDiv (NInt z64) (NInt z125)) (NDiv (NInt z1013) (NInt z2000)))); (And (Number GE (NDiv (NInt z253) (NInt z500)) (NDiv (NInt z483) (NInt z1000))) (Number GE (NDiv (NInt z529) (NInt z1000)) (NDiv (NInt z253) (NInt z500)))); (And (Number GE (NDiv (NInt z217) (NInt z400)) (NDiv (NInt z271) (NInt z500))) (Number GE (NDiv (NInt z543) (NInt z1000)) (NDiv (NInt z217) (NInt z400)))); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z49) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z49) (NInt z100)))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z51) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z51) (NInt z100))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z51) (NInt z100))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z49) (NInt z100))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma approach_2_estimate_model_hold : all_decided approach_2_estimate_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem approach_2_estimate_model :
  exists (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (a = (49 / 100)) /\ (* approach-2-estimate *)
  (C ~~ (N_p ** D)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  (((61 / 125) <= a_first) /\ (a_first <= (251 / 500))) /\ (* measured(a_first) *)
  (((231 / 500) <= a_second) /\ (a_second <= (267 / 500))) /\ (* measured(a_second) *)
  (((227 / 500) <= a_third) /\ (a_third <= (91 / 200))) /\ (* measured(a_third) *)
  (((501 / 1000) <= b_first) /\ (b_first <= (64 / 125))) /\ (* measured(b_first) *)
  (((483 / 1000) <= b_second) /\ (b_second <= (529 / 1000))) /\ (* measured(b_second) *)
  (((271 / 500) <= b_third) /\ (b_third <= (543 / 1000))) /\ (* measured(b_third) *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) /\ (* split *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists (49 / 100), (99 / 200), (249 / 500), (909 / 2000), 1, (51 / 100), (1013 / 2000), (253 / 500), (217 / 400), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (51 / 100)) ** (log_scale ^^ 0)), ((scale ^^ (49 / 100)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold approach_2_estimate_model_laws approach_2_estimate_model_hold).
Qed.

(* approach-2-estimate, claim: a + b = 1 *)
Definition approach_2_estimate_claim_halves_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Order EQ (TVar k5) (TRaised (TVar k3) (NVar k1))) (Order EQ (TVar k4) (TRaised (TVar k3) (NVar k6)))); (Power GT (TVar k3) TOne); (Not (Number EQ (NAdd (NVar k1) (NVar k6)) (NInt z1)))].
Definition approach_2_estimate_claim_halves_steps : proof := (Unfold k11 (Unfold k7 (Unfold k2 (Signs q_m1_z1k2_z1k12 (Clear k9 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k6 e z1 z1 e e q_m1k7k12_z1k9 (Clear k4 e z1 z1 e e q_m1k2k7_z1k11 (Combine false GT z1 e e o (r unit e l10_12 (r unit e l14 (r unit e l16 (r unit e l18 n)))) (Absurd k20)))))) (Clear k8 e z1 z1 e e q_m1_z1k2_z1k12 (Combine false GT z1 e e o (r unit l12 e (r q_z1_m1k2_m1k12 e l10 n)) (Absurd k14))) (Clear k9 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k6 e z1 z1 e e q_m1k7k12_z1k9 (Clear k4 e z1 z1 e e q_m1k2k7_z1k11 (Combine false GT z1 e e o (r unit e l10_12 (r q_m1 e l14 (r q_m1 e l16 (r q_m1 e l18 n)))) (Absurd k20)))))))))).
Lemma approach_2_estimate_claim_halves_checked : refutes approach_2_estimate_claim_halves_laws approach_2_estimate_claim_halves_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem approach_2_estimate_claim_halves :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) -> (* split *)
  (power one < power C) -> (* trend(C) *)
  ((a + b) = 1).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] approach_2_estimate_claim_halves_laws approach_2_estimate_claim_halves_steps approach_2_estimate_claim_halves_checked).
Qed.

(* approach-2-estimate, claim: b = 0.51 *)
Definition approach_2_estimate_claim_approach_2_split_laws : list law := [(Number EQ (NVar k1) (NDiv (NInt z49) (NInt z100))); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Order EQ (TVar k5) (TRaised (TVar k3) (NVar k1))) (Order EQ (TVar k4) (TRaised (TVar k3) (NVar k6)))); (Power GT (TVar k3) TOne); (Not (Number EQ (NVar k6) (NDiv (NInt z51) (NInt z100))))].
Definition approach_2_estimate_claim_approach_2_split_steps : proof := (Unfold k13 (Unfold k9 (Unfold k2 (Signs q_m51_z100k12 (Clear k11 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k4 e z1 z1 e e q_m1k2k7_z1k11 (Clear k5 e z1 z100 e e q_m49_z100k2 (Clear k6 e z1 z1 e e q_m1k7k12_z1k9 (Combine false GT z1 e e o (r unit e l12_10 (r q_z100 e l14 (r q_z100 e l16 (r q_z1k7 e l18 (r q_z100 e l20 n))))) (Absurd k22))))))) (Clear k8 e z1 z100 e e q_m51_z100k12 (Combine false GT z1 e e o (r unit l12 e (r q_z51_m100k12 e l10 n)) (Absurd k14))) (Clear k11 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k4 e z1 z1 e e q_m1k2k7_z1k11 (Clear k5 e z1 z100 e e q_m49_z100k2 (Clear k6 e z1 z1 e e q_m1k7k12_z1k9 (Combine false GT z1 e e o (r unit e l12_10 (r q_m100 e l14 (r q_m100 e l16 (r q_m1k7 e l18 (r q_m100 e l20 n))))) (Absurd k22))))))))))).
Lemma approach_2_estimate_claim_approach_2_split_checked : refutes approach_2_estimate_claim_approach_2_split_laws approach_2_estimate_claim_approach_2_split_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem approach_2_estimate_claim_approach_2_split :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (a = (49 / 100)) -> (* approach-2-estimate *)
  (C ~~ (N_p ** D)) -> (* cost *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) -> (* split *)
  (power one < power C) -> (* trend(C) *)
  (b = (51 / 100)).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] approach_2_estimate_claim_approach_2_split_laws approach_2_estimate_claim_approach_2_split_steps approach_2_estimate_claim_approach_2_split_checked).
Qed.

(* approach-2-estimate, law: loss << C^(0) ignoring logs *)
Definition approach_2_estimate_law_laws : list law := [(Power GT TOne (TVar k6)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k6)))].
Definition approach_2_estimate_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k13 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma approach_2_estimate_law_checked : refutes approach_2_estimate_law_laws approach_2_estimate_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem approach_2_estimate_law :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] approach_2_estimate_law_laws approach_2_estimate_law_steps approach_2_estimate_law_checked).
Qed.

(* approach-3-estimate, model: approach-3-estimate can hold *)
Definition approach_3_estimate_model_laws : list law := [(Number EQ (NDiv (NInt z23) (NInt z50)) (NDiv (NInt z23) (NInt z50))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z23) (NInt z50))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z27) (NInt z50))) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (And (Number GE (NDiv (NInt z99) (NInt z200)) (NDiv (NInt z61) (NInt z125))) (Number GE (NDiv (NInt z251) (NInt z500)) (NDiv (NInt z99) (NInt z200)))); (And (Number GE (NDiv (NInt z249) (NInt z500)) (NDiv (NInt z231) (NInt z500))) (Number GE (NDiv (NInt z267) (NInt z500)) (NDiv (NInt z249) (NInt z500)))); (And (Number GE (NDiv (NInt z909) (NInt z2000)) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NDiv (NInt z909) (NInt z2000)))); (And (Number GE (NDiv (NInt z1013) (NInt z2000)) (NDiv (NInt z501) (NInt z1000))) (Number GE (NDiv (NInt z64) (NInt z125)) (NDiv (NInt z1013) (NInt z2000)))); (And (Number GE (NDiv (NInt z253) (NInt z500)) (NDiv (NInt z483) (NInt z1000))) (Number GE (NDiv (NInt z529) (NInt z1000)) (NDiv (NInt z253) (NInt z500)))); (And (Number GE (NDiv (NInt z217) (NInt z400)) (NDiv (NInt z271) (NInt z500))) (Number GE (NDiv (NInt z543) (NInt z1000)) (NDiv (NInt z217) (NInt z400)))); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z23) (NInt z50))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z23) (NInt z50)))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z27) (NInt z50))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z27) (NInt z50))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z27) (NInt z50))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z23) (NInt z50))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma approach_3_estimate_model_hold : all_decided approach_3_estimate_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem approach_3_estimate_model :
  exists (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (a = (23 / 50)) /\ (* approach-3-estimate *)
  (C ~~ (N_p ** D)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  (((61 / 125) <= a_first) /\ (a_first <= (251 / 500))) /\ (* measured(a_first) *)
  (((231 / 500) <= a_second) /\ (a_second <= (267 / 500))) /\ (* measured(a_second) *)
  (((227 / 500) <= a_third) /\ (a_third <= (91 / 200))) /\ (* measured(a_third) *)
  (((501 / 1000) <= b_first) /\ (b_first <= (64 / 125))) /\ (* measured(b_first) *)
  (((483 / 1000) <= b_second) /\ (b_second <= (529 / 1000))) /\ (* measured(b_second) *)
  (((271 / 500) <= b_third) /\ (b_third <= (543 / 1000))) /\ (* measured(b_third) *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) /\ (* split *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists (23 / 50), (99 / 200), (249 / 500), (909 / 2000), 1, (27 / 50), (1013 / 2000), (253 / 500), (217 / 400), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (27 / 50)) ** (log_scale ^^ 0)), ((scale ^^ (23 / 50)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold approach_3_estimate_model_laws approach_3_estimate_model_hold).
Qed.

(* approach-3-estimate, claim: a + b = 1 *)
Definition approach_3_estimate_claim_halves_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Order EQ (TVar k5) (TRaised (TVar k3) (NVar k1))) (Order EQ (TVar k4) (TRaised (TVar k3) (NVar k6)))); (Power GT (TVar k3) TOne); (Not (Number EQ (NAdd (NVar k1) (NVar k6)) (NInt z1)))].
Definition approach_3_estimate_claim_halves_steps : proof := (Unfold k11 (Unfold k7 (Unfold k2 (Signs q_m1_z1k2_z1k12 (Clear k9 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k6 e z1 z1 e e q_m1k7k12_z1k9 (Clear k4 e z1 z1 e e q_m1k2k7_z1k11 (Combine false GT z1 e e o (r unit e l10_12 (r unit e l14 (r unit e l16 (r unit e l18 n)))) (Absurd k20)))))) (Clear k8 e z1 z1 e e q_m1_z1k2_z1k12 (Combine false GT z1 e e o (r unit l12 e (r q_z1_m1k2_m1k12 e l10 n)) (Absurd k14))) (Clear k9 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k6 e z1 z1 e e q_m1k7k12_z1k9 (Clear k4 e z1 z1 e e q_m1k2k7_z1k11 (Combine false GT z1 e e o (r unit e l10_12 (r q_m1 e l14 (r q_m1 e l16 (r q_m1 e l18 n)))) (Absurd k20)))))))))).
Lemma approach_3_estimate_claim_halves_checked : refutes approach_3_estimate_claim_halves_laws approach_3_estimate_claim_halves_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem approach_3_estimate_claim_halves :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) -> (* split *)
  (power one < power C) -> (* trend(C) *)
  ((a + b) = 1).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] approach_3_estimate_claim_halves_laws approach_3_estimate_claim_halves_steps approach_3_estimate_claim_halves_checked).
Qed.

(* approach-3-estimate, claim: b = 0.54 *)
Definition approach_3_estimate_claim_approach_3_split_laws : list law := [(Number EQ (NVar k1) (NDiv (NInt z23) (NInt z50))); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Order EQ (TVar k5) (TRaised (TVar k3) (NVar k1))) (Order EQ (TVar k4) (TRaised (TVar k3) (NVar k6)))); (Power GT (TVar k3) TOne); (Not (Number EQ (NVar k6) (NDiv (NInt z27) (NInt z50))))].
Definition approach_3_estimate_claim_approach_3_split_steps : proof := (Unfold k13 (Unfold k9 (Unfold k2 (Signs q_m27_z50k12 (Clear k11 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k4 e z1 z1 e e q_m1k2k7_z1k11 (Clear k5 e z1 z50 e e q_m23_z50k2 (Clear k6 e z1 z1 e e q_m1k7k12_z1k9 (Combine false GT z1 e e o (r unit e l12_10 (r q_z50 e l14 (r q_z50 e l16 (r q_z1k7 e l18 (r q_z50 e l20 n))))) (Absurd k22))))))) (Clear k8 e z1 z50 e e q_m27_z50k12 (Combine false GT z1 e e o (r unit l12 e (r q_z27_m50k12 e l10 n)) (Absurd k14))) (Clear k11 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k4 e z1 z1 e e q_m1k2k7_z1k11 (Clear k5 e z1 z50 e e q_m23_z50k2 (Clear k6 e z1 z1 e e q_m1k7k12_z1k9 (Combine false GT z1 e e o (r unit e l12_10 (r q_m50 e l14 (r q_m50 e l16 (r q_m1k7 e l18 (r q_m50 e l20 n))))) (Absurd k22))))))))))).
Lemma approach_3_estimate_claim_approach_3_split_checked : refutes approach_3_estimate_claim_approach_3_split_laws approach_3_estimate_claim_approach_3_split_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem approach_3_estimate_claim_approach_3_split :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (a = (23 / 50)) -> (* approach-3-estimate *)
  (C ~~ (N_p ** D)) -> (* cost *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) -> (* split *)
  (power one < power C) -> (* trend(C) *)
  (b = (27 / 50)).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] approach_3_estimate_claim_approach_3_split_laws approach_3_estimate_claim_approach_3_split_steps approach_3_estimate_claim_approach_3_split_checked).
Qed.

(* approach-3-estimate, law: loss << C^(0) ignoring logs *)
Definition approach_3_estimate_law_laws : list law := [(Power GT TOne (TVar k6)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k6)))].
Definition approach_3_estimate_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k13 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma approach_3_estimate_law_checked : refutes approach_3_estimate_law_laws approach_3_estimate_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem approach_3_estimate_law :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] approach_3_estimate_law_laws approach_3_estimate_law_steps approach_3_estimate_law_checked).
Qed.

(* compute-optimal, claim: N_p ~ C^(beta/(alpha+beta)) *)
Definition compute_optimal_claim_size_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Number GT (NVar k5) (NInt z0)); (Number GT (NVar k10) (NInt z0)); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k5)) (NVar k10)) (NAdd (NVar k5) (NVar k10)))))); (Not (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NVar k10) (NAdd (NVar k5) (NVar k10)))))))].
Definition compute_optimal_claim_size_steps : proof := (Unfold k17 (Unfold k15 (Split k2 (Unfold k8 (Clear k4 e z1 z1 e e q_z1k10_z1k20 (Clear k10 e z1 z1 e e q_z1k10_z1k20 (Combine false GT z1 e e o (r unit l12 e (r q_m1k10_m1k20 e l14 n)) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1k10_z1k20 (Clear k12 l14 z1 z1 e l14 q_m1k7k20_z1k10k11_z1k11k20 (Split k16 (Clear k9 e z1 z1 e e q_z1k20 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k7 e z1 z1 e e q_z1k10 (Unfold k11 (Unfold k28 (Clear k30 e z1 z1 e e q_z1k9k20_z1k15 (Clear k13 e z1 z1 e e q_z1k13_m1k15 (Clear k4 e z1 z1 e e q_z1k10_z1k20 (Clear k6 l38 z1 z1 e l38 q_z1k7k10k20_z1k10k13_z1k13k20 (Combine true GT z1 e e o (w unit e l20 k18 (w q_z1k10k20_z1k20k20 e e k22 (w unit e l24 k34 (w unit e l20 k34 (w q_z1k10_z1k20 e e k36 (w q_m1 e e k40 n)))))) (Absurd k42))))))))))) (Clear k7 e z1 z1 e e q_z1k10 (Clear k4 e z1 z1 e e q_z1k10_z1k20 (Clear k6 l22 z1 z1 e l22 q_z1k7k10k20_z1k10k13_z1k13k20 (Unfold k11 (Unfold k28 (Clear k26 e z1 z1 e e q_z1k10k11_z1k15 (Clear k9 e z1 z1 e e q_z1k20 (Clear k13 e z1 z1 e e q_z1k13_m1k15 (Combine true GT z1 e e o (w unit e l20 k18 (w q_m1 e e k24 (w unit e l20 k34 (w unit e l36 k34 (w q_z1k10_z1k20 e e k38 n))))) (Absurd k40))))))))))))))))).
Lemma compute_optimal_claim_size_checked : refutes compute_optimal_claim_size_laws compute_optimal_claim_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_size :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha + beta) <> 0 /\ N_p ~~ (C ^^ (beta / (alpha + beta)))).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5.
pose proof (compute_optimal_law a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
generalize given_1, given_2, given_3, (largest_spec [(D ^^ ((-1) * beta))] (N_p ^^ ((-1) * alpha))), given_4, lemma_1, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss; value_1] compute_optimal_claim_size_laws compute_optimal_claim_size_steps compute_optimal_claim_size_checked).
Qed.

(* compute-optimal, claim: D ~ C^(alpha/(alpha+beta)) *)
Definition compute_optimal_claim_data_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Number GT (NVar k5) (NInt z0)); (Number GT (NVar k10) (NInt z0)); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k5)) (NVar k10)) (NAdd (NVar k5) (NVar k10)))))); (Not (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k4) (TRaised (TVar k3) (NDiv (NVar k5) (NAdd (NVar k5) (NVar k10)))))))].
Definition compute_optimal_claim_data_steps : proof := (Unfold k17 (Unfold k15 (Split k2 (Unfold k8 (Clear k4 e z1 z1 e e q_z1k10_z1k20 (Clear k10 e z1 z1 e e q_z1k10_z1k20 (Combine false GT z1 e e o (r unit l12 e (r q_m1k10_m1k20 e l14 n)) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1k10_z1k20 (Clear k12 l14 z1 z1 e l14 q_m1k7k10_z1k9k10_z1k9k20 (Split k16 (Clear k7 e z1 z1 e e q_z1k10 (Unfold k11 (Unfold k24 (Clear k22 e z1 z1 e e q_z1k10k11_z1k15 (Clear k9 e z1 z1 e e q_z1k20 (Clear k13 e z1 z1 e e q_z1k13_m1k15 (Clear k4 e z1 z1 e e q_z1k10_z1k20 (Clear k6 l36 z1 z1 e l36 q_z1k7k10k20_z1k10k13_z1k13k20 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Combine true GT z1 e e o (w unit e l20 k30 (w unit e l32 k30 (w q_z1k10_z1k20 e e k34 (w q_m1 e e k38 (w q_z1k10k10_z1k10k20 e e k40 (w unit e l20 k18 n)))))) (Absurd k42))))))))))) (Clear k9 e z1 z1 e e q_z1k20 (Clear k4 e z1 z1 e e q_z1k10_z1k20 (Clear k6 l22 z1 z1 e l22 q_z1k7k10k20_z1k10k13_z1k13k20 (Clear k7 e z1 z1 e e q_z1k10 (Unfold k11 (Unfold k30 (Clear k32 e z1 z1 e e q_z1k9k20_z1k15 (Clear k13 e z1 z1 e e q_z1k13_m1k15 (Combine true GT z1 e e o (w unit e l20 k18 (w q_m1 e e k24 (w unit e l26 k36 (w unit e l20 k36 (w q_z1k10_z1k20 e e k38 n))))) (Absurd k40))))))))))))))))).
Lemma compute_optimal_claim_data_checked : refutes compute_optimal_claim_data_laws compute_optimal_claim_data_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_data :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha + beta) <> 0 /\ D ~~ (C ^^ (alpha / (alpha + beta)))).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5.
pose proof (compute_optimal_law a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
generalize given_1, given_2, given_3, (largest_spec [(D ^^ ((-1) * beta))] (N_p ^^ ((-1) * alpha))), given_4, lemma_1, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss; value_1] compute_optimal_claim_data_laws compute_optimal_claim_data_steps compute_optimal_claim_data_checked).
Qed.

(* compute-optimal, claim: loss ~ C^(-alpha*beta/(alpha+beta)) *)
Definition compute_optimal_claim_frontier_laws : list law := [(And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k5)) (NVar k10)) (NAdd (NVar k5) (NVar k10)))))); (Not (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k5)) (NVar k10)) (NAdd (NVar k5) (NVar k10)))))))].
Definition compute_optimal_claim_frontier_steps : proof := (Unfold k7 (Unfold k5 (Split k2 (Unfold k8 (Clear k4 e z1 z1 e e q_z1k10_z1k20 (Clear k10 e z1 z1 e e q_z1k10_z1k20 (Combine false GT z1 e e o (r unit l12 e (r q_m1k10_m1k20 e l14 n)) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1k10_z1k20 (Clear k12 l14 z1 z1 e l14 q_z1k7k10k20_z1k10k13_z1k13k20 (Split k16 (Clear k4 e z1 z1 e e q_z1k10_z1k20 (Clear k6 l20 z1 z1 e l20 q_z1k7k10k20_z1k10k13_z1k13k20 (Combine true GT z1 e e o (w unit e e k18 (w q_m1 e e k22 n)) (Absurd k24)))) (Clear k4 e z1 z1 e e q_z1k10_z1k20 (Clear k6 l20 z1 z1 e l20 q_z1k7k10k20_z1k10k13_z1k13k20 (Combine true GT z1 e e o (w unit e e k18 (w unit e e k22 n)) (Absurd k24))))))))))).
Lemma compute_optimal_claim_frontier_checked : refutes compute_optimal_claim_frontier_laws compute_optimal_claim_frontier_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_frontier :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha + beta) <> 0 /\ loss ~~ (C ^^ ((((-1) * alpha) * beta) / (alpha + beta)))).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5.
pose proof (compute_optimal_law a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5) as lemma_1.
apply NNPP; intros refuted.
generalize lemma_1, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] compute_optimal_claim_frontier_laws compute_optimal_claim_frontier_steps compute_optimal_claim_frontier_checked).
Qed.

(* compute-optimal, claim: N_p^-alpha ~ D^-beta *)
Definition compute_optimal_claim_balance_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Number GT (NVar k5) (NInt z0)); (Number GT (NVar k10) (NInt z0)); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k5)) (NVar k10)) (NAdd (NVar k5) (NVar k10)))))); (Not (Order EQ (TRaised (TVar k5) (NMul (NInt m1) (NVar k5))) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))))].
Definition compute_optimal_claim_balance_steps : proof := (Unfold k17 (Unfold k15 (Unfold k2 (Clear k8 e z1 z1 e e q_z1k9k20_m1k10k11 (Split k10 (Clear k7 e z1 z1 e e q_z1k10 (Unfold k11 (Unfold k18 (Clear k16 e z1 z1 e e q_z1k10k11_z1k15 (Clear k9 e z1 z1 e e q_z1k20 (Clear k13 e z1 z1 e e q_z1k13_m1k15 (Clear k4 e z1 z1 e e q_z1k10_z1k20 (Clear k6 l30 z1 z1 e l30 q_z1k7k10k20_z1k10k13_z1k13k20 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Combine true GT z1 e e o (w unit e l14 k24 (w unit e l26 k24 (w q_z1k10_z1k20 e e k28 (w q_m1 e e k32 (w q_z1k10k20 e e k34 (w unit e l14 k12 n)))))) (Absurd k36))))))))))) (Clear k9 e z1 z1 e e q_z1k20 (Clear k7 e z1 z1 e e q_z1k10 (Unfold k11 (Unfold k20 (Clear k22 e z1 z1 e e q_z1k9k20_z1k15 (Clear k13 e z1 z1 e e q_z1k13_m1k15 (Clear k4 e z1 z1 e e q_z1k10_z1k20 (Clear k6 l30 z1 z1 e l30 q_z1k7k10k20_z1k10k13_z1k13k20 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Combine true GT z1 e e o (w unit e l14 k12 (w unit e l16 k26 (w unit e l14 k26 (w q_z1k10_z1k20 e e k28 (w q_m1 e e k32 (w q_z1k10k20 e e k34 n)))))) (Absurd k36)))))))))))))))).
Lemma compute_optimal_claim_balance_checked : refutes compute_optimal_claim_balance_laws compute_optimal_claim_balance_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_balance :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((N_p ^^ ((-1) * alpha)) ~~ (D ^^ ((-1) * beta))).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5.
pose proof (compute_optimal_law a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
generalize given_1, given_2, given_3, (largest_spec [(D ^^ ((-1) * beta))] (N_p ^^ ((-1) * alpha))), given_4, lemma_1, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss; value_1] compute_optimal_claim_balance_laws compute_optimal_claim_balance_steps compute_optimal_claim_balance_checked).
Qed.

(* compute-optimal, claim: loss ~ C^(-1/(1/alpha + 1/beta)) *)
Definition compute_optimal_claim_harmonic_laws : list law := [(Number GT (NVar k5) (NInt z0)); (Number GT (NVar k10) (NInt z0)); (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k5)) (NVar k10)) (NAdd (NVar k5) (NVar k10)))))); (Not (And (Number NE (NVar k5) (NInt z0)) (And (Number NE (NVar k10) (NInt z0)) (And (Number NE (NAdd (NDiv (NInt z1) (NVar k5)) (NDiv (NInt z1) (NVar k10))) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt m1) (NAdd (NDiv (NInt z1) (NVar k5)) (NDiv (NInt z1) (NVar k10))))))))))].
Definition compute_optimal_claim_harmonic_steps : proof := (Unfold k11 (Unfold k9 (Split k2 (Unfold k8 (Clear k5 e z1 z1 e e q_z1k10 (Clear k10 e z1 z1 e e q_z1k10 (Combine false EQ z1 e l12 unit (r unit e l14 n) (Absurd k16))))) (Split k10 (Unfold k12 (Clear k7 e z1 z1 e e q_z1k20 (Clear k8 e z1 z1 e e q_z1k10 (Clear k14 l18 z1 z1 e e q_z1k20 (Combine false EQ z1 e l16 unit (r unit e l20 n) (Absurd k22)))))) (Split k14 (Unfold k16 (Clear k4 e z1 z1 e e q_z1k10_z1k20 (Clear k8 e z1 z1 e e q_z1k10 (Clear k12 l22 z1 z1 e e q_z1k20 (Clear k18 l22_24 z1 z1 e l22_24 q_z1k10_z1k20 (Combine false GT z1 e e o (r unit l20 e (r q_m1k10_m1k20 e l26 n)) (Absurd k28))))))) (Unfold k18 (Clear k8 e z1 z1 e e q_z1k10 (Clear k12 l22 z1 z1 e e q_z1k20 (Clear k16 l22_24 z1 z1 e l22_24 q_z1k10_z1k20 (Numerator k16 l22_24 (Clear k20 l22_24_26_28 z1 z1 e l26 q_z1k7k10k20_z1k10k13_z1k13k20 (Split k30 (Clear k4 e z1 z1 e e q_z1k10_z1k20 (Clear k6 l34 z1 z1 e l34 q_z1k7k10k20_z1k10k13_z1k13k20 (Combine true GT z1 e e o (w unit e e k32 (w q_m1 e e k36 n)) (Absurd k38)))) (Clear k4 e z1 z1 e e q_z1k10_z1k20 (Clear k6 l34 z1 z1 e l34 q_z1k7k10k20_z1k10k13_z1k13k20 (Combine true GT z1 e e o (w unit e e k32 (w unit e e k36 n)) (Absurd k38)))))))))))))))).
Lemma compute_optimal_claim_harmonic_checked : refutes compute_optimal_claim_harmonic_laws compute_optimal_claim_harmonic_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_harmonic :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (alpha <> 0 /\ beta <> 0 /\ ((1 / alpha) + (1 / beta)) <> 0 /\ loss ~~ (C ^^ ((-1) / ((1 / alpha) + (1 / beta))))).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5.
pose proof (compute_optimal_law a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_3 given_1 given_2 given_4 given_5) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, given_2, lemma_1, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] compute_optimal_claim_harmonic_laws compute_optimal_claim_harmonic_steps compute_optimal_claim_harmonic_checked).
Qed.

(* printed-fit, claim: D ~ C^(alpha/(alpha+beta)) *)
Definition printed_fit_claim_data_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Number EQ (NVar k5) (NDiv (NInt z17) (NInt z50))) (Number EQ (NVar k10) (NDiv (NInt z7) (NInt z25)))); (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NVar k10) (NAdd (NVar k5) (NVar k10)))))); (Not (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k4) (TRaised (TVar k3) (NDiv (NVar k5) (NAdd (NVar k5) (NVar k10)))))))].
Definition printed_fit_claim_data_steps : proof := (Unfold k11 (Unfold k7 (Unfold k9 (Clear k8 e z1 z1 e e q_z1k10_z1k20 (Clear k10 l12 z1 z1 e l12 q_m1k7k20_z1k10k11_z1k11k20 (Clear k4 e z1 z50 e e q_m17_z50k10 (Clear k6 e z1 z25 e e q_m7_z25k20 (Combine true EQ z1 e e q_m14k7_z31k11 (w q_z50 e e k14 (r q_m1k11 e l16 (r q_m2k11 e l18 (r q_z2k7 e l18 n)))) (Split k2 (Unfold k22 (Clear k24 e z1 z1 e e q_z1k10_z1k20 (Combine false EQ z1 e e q_z31 (r q_z50 e l26 (r q_m1 e l16 (r q_m2 e l18 n))) (Absurd k28)))) (Unfold k24 (Clear k22 e z1 z1 e e q_z1k10_z1k20 (Clear k26 l28 z1 z1 e l28 q_m1k7k10_z1k9k10_z1k9k20 (Split k30 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Combine true GT z1 e e o (w q_z50 e e k32 (r q_m1k9 e l16 (r q_z1k7 e l16 (r q_m2k9 e l18 (w q_z31 e e k34 (w unit e e k20 n)))))) (Absurd k36))) (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Combine true GT z1 e e o (w q_z50 e e k32 (r q_z1k9 e l16 (r q_m1k7 e l16 (r q_z2k9 e l18 (w q_m31 e e k34 (w q_m1 e e k20 n)))))) (Absurd k36)))))))))))))))).
Lemma printed_fit_claim_data_checked : refutes printed_fit_claim_data_laws printed_fit_claim_data_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_fit_claim_data :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  ((alpha = (17 / 50)) /\ (beta = (7 / 25))) -> (* printed *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha + beta) <> 0 /\ D ~~ (C ^^ (alpha / (alpha + beta)))).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4.
pose proof (printed_fit_claim_size a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_3 given_4 given_2) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, given_2, lemma_1, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] printed_fit_claim_data_laws printed_fit_claim_data_steps printed_fit_claim_data_checked).
Qed.

(* printed-fit, claim: a = 14/31 *)
Definition printed_fit_claim_printed_size_laws : list law := [(And (Number EQ (NVar k5) (NDiv (NInt z17) (NInt z50))) (Number EQ (NVar k10) (NDiv (NInt z7) (NInt z25)))); (And (Order EQ (TVar k5) (TRaised (TVar k3) (NVar k1))) (Order EQ (TVar k4) (TRaised (TVar k3) (NVar k6)))); (Power GT (TVar k3) TOne); (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NVar k10) (NAdd (NVar k5) (NVar k10)))))); (Not (Number EQ (NVar k1) (NDiv (NInt z14) (NInt z31))))].
Definition printed_fit_claim_printed_size_steps : proof := (Unfold k13 (Unfold k5 (Unfold k7 (Unfold k11 (Clear k12 e z1 z1 e e q_z1k10_z1k20 (Clear k14 l16 z1 z1 e l16 q_m1k7k20_z1k10k11_z1k11k20 (Clear k4 e z1 z50 e e q_m17_z50k10 (Clear k6 e z1 z25 e e q_m7_z25k20 (Combine true EQ z1 e e q_m14k7_z31k11 (w q_z50 e e k18 (r q_m1k11 e l20 (r q_m2k11 e l22 (r q_z2k7 e l22 n)))) (Unfold k2 (Signs q_m14_z31k2 (Clear k9 e z1 z1 e e q_z1k7 (Clear k8 e z1 z1 e e q_m1k2k7_z1k11 (Combine false GT z1 e e o (r unit e l28_30 (r q_m1 e l24 (r q_z31 e l32 n))) (Absurd k34)))) (Clear k26 e z1 z31 e e q_m14_z31k2 (Combine false GT z1 e e o (r unit l30 e (r q_z14_m31k2 e l28 n)) (Absurd k32))) (Clear k9 e z1 z1 e e q_z1k7 (Clear k8 e z1 z1 e e q_m1k2k7_z1k11 (Combine false GT z1 e e o (r unit e l28_30 (r unit e l24 (r q_m31 e l32 n))) (Absurd k34))))))))))))))).
Lemma printed_fit_claim_printed_size_checked : refutes printed_fit_claim_printed_size_laws printed_fit_claim_printed_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_fit_claim_printed_size :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  ((alpha = (17 / 50)) /\ (beta = (7 / 25))) -> (* printed *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) -> (* split *)
  (power one < power C) -> (* trend(C) *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (a = (14 / 31)).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5 given_6.
pose proof (printed_fit_claim_size a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_4 given_5 given_6 given_1) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, lemma_1, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] printed_fit_claim_printed_size_laws printed_fit_claim_printed_size_steps printed_fit_claim_printed_size_checked).
Qed.

(* printed-fit, claim: loss ~ C^(-119/775) *)
Definition printed_fit_claim_printed_frontier_laws : list law := [(Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt m119) (NInt z775)))); (Not (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt m119) (NInt z775)))))].
Definition printed_fit_claim_printed_frontier_steps : proof := (Unfold k7 (Unfold k2 (Clear k4 e z1 z775 e e q_z119k7_z775k13 (Split k6 (Clear k5 e z1 z775 e e q_z119k7_z775k13 (Combine true GT z775 e e o (w unit e e k8 (w q_m1 e e k10 n)) (Absurd k12))) (Clear k5 e z1 z775 e e q_z119k7_z775k13 (Combine true GT z775 e e o (w unit e e k8 (w unit e e k10 n)) (Absurd k12))))))).
Lemma printed_fit_claim_printed_frontier_checked : refutes printed_fit_claim_printed_frontier_laws printed_fit_claim_printed_frontier_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_fit_claim_printed_frontier :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha = (17 / 50)) /\ (beta = (7 / 25))) -> (* printed *)
  (loss ~~ (C ^^ ((-119) / 775))).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4.
pose proof (printed_fit_law a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4) as lemma_1.
apply NNPP; intros refuted.
generalize lemma_1, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] printed_fit_claim_printed_frontier_laws printed_fit_claim_printed_frontier_steps printed_fit_claim_printed_frontier_checked).
Qed.

(* printed-fit, claim: b = 17/31 *)
Definition printed_fit_claim_printed_data_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Number EQ (NVar k5) (NDiv (NInt z17) (NInt z50))) (Number EQ (NVar k10) (NDiv (NInt z7) (NInt z25)))); (And (Order EQ (TVar k5) (TRaised (TVar k3) (NVar k1))) (Order EQ (TVar k4) (TRaised (TVar k3) (NVar k6)))); (Power GT (TVar k3) TOne); (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NVar k10) (NAdd (NVar k5) (NVar k10)))))); (Not (Number EQ (NVar k6) (NDiv (NInt z17) (NInt z31))))].
Definition printed_fit_claim_printed_data_steps : proof := (Unfold k15 (Unfold k7 (Unfold k9 (Unfold k13 (Clear k12 e z1 z1 e e q_z1k10_z1k20 (Clear k14 l16 z1 z1 e l16 q_m1k7k20_z1k10k11_z1k11k20 (Clear k4 e z1 z50 e e q_m17_z50k10 (Clear k6 e z1 z25 e e q_m7_z25k20 (Combine true EQ z1 e e q_m14k7_z31k11 (w q_z50 e e k18 (r q_m1k11 e l20 (r q_m2k11 e l22 (r q_z2k7 e l22 n)))) (Unfold k2 (Signs q_m17_z31k12 (Clear k11 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k10 e z1 z1 e e q_m1k7k12_z1k9 (Combine false GT z1 e e o (r unit e l28_30 (r q_z31 e l32 (r unit e l24 (r q_z31 e l34 n)))) (Absurd k36))))) (Clear k26 e z1 z31 e e q_m17_z31k12 (Combine false GT z1 e e o (r unit l30 e (r q_z17_m31k12 e l28 n)) (Absurd k32))) (Clear k11 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k10 e z1 z1 e e q_m1k7k12_z1k9 (Combine false GT z1 e e o (r unit e l28_30 (r q_m31 e l32 (r q_m1 e l24 (r q_m31 e l34 n)))) (Absurd k36)))))))))))))))).
Lemma printed_fit_claim_printed_data_checked : refutes printed_fit_claim_printed_data_laws printed_fit_claim_printed_data_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_fit_claim_printed_data :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  ((alpha = (17 / 50)) /\ (beta = (7 / 25))) -> (* printed *)
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) -> (* split *)
  (power one < power C) -> (* trend(C) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (b = (17 / 31)).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5 given_6.
pose proof (printed_fit_claim_size a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_5 given_6 given_2) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, lemma_1, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] printed_fit_claim_printed_data_laws printed_fit_claim_printed_data_steps printed_fit_claim_printed_data_checked).
Qed.

(* unrounded-fit, claim: D ~ C^(alpha/(alpha+beta)) *)
Definition unrounded_fit_claim_data_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Number EQ (NVar k5) (NDiv (NInt z8479271) (NInt z25000000))) (Number EQ (NVar k10) (NDiv (NInt z2849083) (NInt z10000000)))); (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NVar k10) (NAdd (NVar k5) (NVar k10)))))); (Not (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k4) (TRaised (TVar k3) (NDiv (NVar k5) (NAdd (NVar k5) (NVar k10)))))))].
Definition unrounded_fit_claim_data_steps : proof := (Unfold k11 (Unfold k7 (Unfold k9 (Clear k8 e z1 z1 e e q_z1k10_z1k20 (Clear k10 l12 z1 z1 e l12 q_m1k7k20_z1k10k11_z1k11k20 (Clear k4 e z1 z25000000 e e q_m8479271_z25000000k10 (Clear k6 e z1 z10000000 e e q_m2849083_z10000000k20 (Combine true EQ z1 e e q_m14245415k7_z31203957k11 (w q_z50000000 e e k14 (r q_m2k11 e l16 (r q_m5k11 e l18 (r q_z5k7 e l18 n)))) (Split k2 (Unfold k22 (Clear k24 e z1 z1 e e q_z1k10_z1k20 (Combine false EQ z1 e e q_z31203957 (r q_z50000000 e l26 (r q_m2 e l16 (r q_m5 e l18 n))) (Absurd k28)))) (Unfold k24 (Clear k22 e z1 z1 e e q_z1k10_z1k20 (Clear k26 l28 z1 z1 e l28 q_m1k7k10_z1k9k10_z1k9k20 (Split k30 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Combine true GT z1 e e o (w q_z50000000 e e k32 (r q_m2k9 e l16 (r q_z2k7 e l16 (r q_m5k9 e l18 (w q_z31203957 e e k34 (w unit e e k20 n)))))) (Absurd k36))) (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Combine true GT z1 e e o (w q_z50000000 e e k32 (r q_z2k9 e l16 (r q_m2k7 e l16 (r q_z5k9 e l18 (w q_m31203957 e e k34 (w q_m1 e e k20 n)))))) (Absurd k36)))))))))))))))).
Lemma unrounded_fit_claim_data_checked : refutes unrounded_fit_claim_data_laws unrounded_fit_claim_data_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem unrounded_fit_claim_data :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  ((alpha = (8479271 / 25000000)) /\ (beta = (2849083 / 10000000))) -> (* unrounded *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha + beta) <> 0 /\ D ~~ (C ^^ (alpha / (alpha + beta)))).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5 given_6.
pose proof (unrounded_fit_claim_size a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_3 given_4 given_5 given_6) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, given_2, lemma_1, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] unrounded_fit_claim_data_laws unrounded_fit_claim_data_steps unrounded_fit_claim_data_checked).
Qed.

(* unrounded-fit, claim: 0.4565 < a < 0.4566 *)
Definition unrounded_fit_claim_unrounded_size_laws : list law := [(And (Order EQ (TVar k5) (TRaised (TVar k3) (NVar k1))) (Order EQ (TVar k4) (TRaised (TVar k3) (NVar k6)))); (Power GT (TVar k3) TOne); (And (Number EQ (NVar k5) (NDiv (NInt z8479271) (NInt z25000000))) (Number EQ (NVar k10) (NDiv (NInt z2849083) (NInt z10000000)))); (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NVar k10) (NAdd (NVar k5) (NVar k10)))))); (Not (And (Number GT (NVar k1) (NDiv (NInt z913) (NInt z2000))) (Number GT (NDiv (NInt z2283) (NInt z5000)) (NVar k1))))].
Definition unrounded_fit_claim_unrounded_size_steps : proof := (Unfold k13 (Unfold k5 (Unfold k9 (Unfold k11 (Clear k12 e z1 z1 e e q_z1k10_z1k20 (Clear k14 l16 z1 z1 e l16 q_m1k7k20_z1k10k11_z1k11k20 (Clear k8 e z1 z25000000 e e q_m8479271_z25000000k10 (Clear k10 e z1 z10000000 e e q_m2849083_z10000000k20 (Combine true EQ z1 e e q_m14245415k7_z31203957k11 (w q_z50000000 e e k18 (r q_m2k11 e l20 (r q_m5k11 e l22 (r q_z5k7 e l22 n)))) (Signs q_m14245415_z31203957k2 (Clear k7 e z1 z1 e e q_z1k7 (Clear k4 e z1 z1 e e q_m1k2k7_z1k11 (Combine false GT z1 e e o (r unit e l26_28 (r q_m1 e l24 (r q_z31203957 e l30 n))) (Absurd k32)))) (Split k2 (Unfold k28 (Clear k30 e z1 z2000 e e q_z913_m2000k2 (Combine false GE z1 e e q_m1617259 (r q_z31203957 e l32 (r q_z2000 e l26 n)) (Absurd k34)))) (Unfold k30 (Clear k32 e z1 z5000 e e q_m2283_z5000k2 (Combine false GE z1 e e q_m11558831 (r q_z31203957 e l34 (r q_m5000 e l26 n)) (Absurd k36))))) (Clear k7 e z1 z1 e e q_z1k7 (Clear k4 e z1 z1 e e q_m1k2k7_z1k11 (Combine false GT z1 e e o (r unit e l26_28 (r unit e l24 (r q_m31203957 e l30 n))) (Absurd k32)))))))))))))).
Lemma unrounded_fit_claim_unrounded_size_checked : refutes unrounded_fit_claim_unrounded_size_laws unrounded_fit_claim_unrounded_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem unrounded_fit_claim_unrounded_size :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  ((N_p ~~ (C ^^ a)) /\ (D ~~ (C ^^ b))) -> (* split *)
  (power one < power C) -> (* trend(C) *)
  ((alpha = (8479271 / 25000000)) /\ (beta = (2849083 / 10000000))) -> (* unrounded *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (((913 / 2000) < a) /\ (a < (2283 / 5000))).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
pose proof (unrounded_fit_claim_size a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_4 given_5 given_6 given_7 given_8) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, lemma_1, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] unrounded_fit_claim_unrounded_size_laws unrounded_fit_claim_unrounded_size_steps unrounded_fit_claim_unrounded_size_checked).
Qed.

(* equal-scaling, claim: D ~ C^(alpha/(alpha+beta)) *)
Definition equal_scaling_claim_data_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Number GT (NVar k5) (NInt z0)); (Order EQ (TVar k4) (TVar k5)); (Power GT (TVar k3) TOne); (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NVar k10) (NAdd (NVar k5) (NVar k10)))))); (Not (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k4) (TRaised (TVar k3) (NDiv (NVar k5) (NAdd (NVar k5) (NVar k10)))))))].
Definition equal_scaling_claim_data_steps : proof := (Unfold k15 (Unfold k13 (Signs q_z1k10_m1k20 (Clear k11 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k9 e z1 z1 e e q_z1k9_m1k11 (Clear k4 e z1 z1 e e q_z1k10_z1k20 (Clear k6 l16 z1 z1 e l16 q_m1k7k20_z1k10k11_z1k11k20 (Combine false GT z1 e e o (r unit e l8_10 (r q_m1k10_m1k20 e l12 (r q_m1k10_m1k20 e l14 (r q_m2 e l18 n)))) (Absurd k20))))))) (Clear k7 e z1 z1 e e q_z1k10 (Combine false GT z1 e e q_z1k20 (r unit e l10 (r q_m1 e l8 n)) (Split k2 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k10_z1k20 (Combine false EQ z1 e l12 q_z2 (r unit e l18 (r q_m1 e l8 n)) (Absurd k20)))) (Unfold k16 (Clear k14 e z1 z1 e e q_z1k10_z1k20 (Clear k18 l20 z1 z1 e l20 q_m1k7k10_z1k9k10_z1k9k20 (Split k22 (Clear k9 e z1 z1 e e q_z1k9_m1k11 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Combine true GT z1 e e o (w unit e e k24 (r q_m1k9 e l8 (r q_z1k7 e l8 (w q_m1k20 e e k26 (w q_z1k20 e e k28 n))))) (Absurd k30)))) (Clear k9 e z1 z1 e e q_z1k9_m1k11 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Combine true GT z1 e e o (w unit e e k24 (r q_z1k9 e l8 (r q_m1k7 e l8 (w q_z1k20 e e k26 (w q_m1k20 e e k28 n))))) (Absurd k30))))))))))) (Clear k11 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k9 e z1 z1 e e q_z1k9_m1k11 (Clear k4 e z1 z1 e e q_z1k10_z1k20 (Clear k6 l16 z1 z1 e l16 q_m1k7k20_z1k10k11_z1k11k20 (Combine false GT z1 e e o (r unit e l8_10 (r q_z1k10_z1k20 e l12 (r q_z1k10_z1k20 e l14 (r q_z2 e l18 n)))) (Absurd k20)))))))))).
Lemma equal_scaling_claim_data_checked : refutes equal_scaling_claim_data_laws equal_scaling_claim_data_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equal_scaling_claim_data :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (D ~~ N_p) -> (* equal *)
  (power one < power C) -> (* trend(C) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha + beta) <> 0 /\ D ~~ (C ^^ (alpha / (alpha + beta)))).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (equal_scaling_claim_size a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_5 given_6 given_7) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, lemma_1, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] equal_scaling_claim_data_laws equal_scaling_claim_data_steps equal_scaling_claim_data_checked).
Qed.

(* equal-scaling, claim: loss ~ C^(-alpha*beta/(alpha+beta)) *)
Definition equal_scaling_claim_frontier_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Number GT (NVar k5) (NInt z0)); (Order EQ (TVar k4) (TVar k5)); (Power GT (TVar k3) TOne); (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k5)) (NInt z2)))); (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NVar k10) (NAdd (NVar k5) (NVar k10)))))); (Not (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k5)) (NVar k10)) (NAdd (NVar k5) (NVar k10)))))))].
Definition equal_scaling_claim_frontier_steps : proof := (Unfold k17 (Unfold k15 (Signs q_z1k10_m1k20 (Clear k11 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k9 e z1 z1 e e q_z1k9_m1k11 (Clear k4 e z1 z1 e e q_z1k10_z1k20 (Clear k6 l16 z1 z1 e l16 q_m1k7k20_z1k10k11_z1k11k20 (Combine false GT z1 e e o (r unit e l8_10 (r q_m1k10_m1k20 e l12 (r q_m1k10_m1k20 e l14 (r q_m2 e l18 n)))) (Absurd k20))))))) (Clear k7 e z1 z1 e e q_z1k10 (Combine false GT z1 e e q_z1k20 (r unit e l10 (r q_m1 e l8 n)) (Split k2 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k10_z1k20 (Combine false EQ z1 e l12 q_z2 (r unit e l18 (r q_m1 e l8 n)) (Absurd k20)))) (Unfold k16 (Clear k14 e z1 z1 e e q_z1k10_z1k20 (Clear k18 l20 z1 z1 e l20 q_z1k7k10k20_z1k10k13_z1k13k20 (Split k22 (Clear k13 e z1 z2 e e q_z1k7k10_z2k13 (Combine true GT z1 e e o (w unit e e k24 (r q_m1k13 e l8 (w q_m1k20 e e k26 n))) (Absurd k28))) (Clear k13 e z1 z2 e e q_z1k7k10_z2k13 (Combine true GT z1 e e o (w unit e e k24 (r q_z1k13 e l8 (w q_z1k20 e e k26 n))) (Absurd k28)))))))))) (Clear k11 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k9 e z1 z1 e e q_z1k9_m1k11 (Clear k4 e z1 z1 e e q_z1k10_z1k20 (Clear k6 l16 z1 z1 e l16 q_m1k7k20_z1k10k11_z1k11k20 (Combine false GT z1 e e o (r unit e l8_10 (r q_z1k10_z1k20 e l12 (r q_z1k10_z1k20 e l14 (r q_z2 e l18 n)))) (Absurd k20)))))))))).
Lemma equal_scaling_claim_frontier_checked : refutes equal_scaling_claim_frontier_laws equal_scaling_claim_frontier_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equal_scaling_claim_frontier :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (D ~~ N_p) -> (* equal *)
  (power one < power C) -> (* trend(C) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha + beta) <> 0 /\ loss ~~ (C ^^ ((((-1) * alpha) * beta) / (alpha + beta)))).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (equal_scaling_law a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_5 given_3 given_6 given_7) as lemma_1.
pose proof (equal_scaling_claim_size a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_5 given_6 given_7) as lemma_2.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, lemma_1, lemma_2, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] equal_scaling_claim_frontier_laws equal_scaling_claim_frontier_steps equal_scaling_claim_frontier_checked).
Qed.

(* equal-scaling, claim: alpha = beta *)
Definition equal_scaling_claim_equal_exponents_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (Order EQ (TVar k4) (TVar k5)); (Power GT (TVar k3) TOne); (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NVar k10) (NAdd (NVar k5) (NVar k10)))))); (Not (Number EQ (NVar k5) (NVar k10)))].
Definition equal_scaling_claim_equal_exponents_steps : proof := (Unfold k13 (Unfold k11 (Unfold k2 (Signs q_z1k10_m1k20 (Clear k9 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k7 e z1 z1 e e q_z1k9_m1k11 (Clear k4 e z1 z1 e e q_z1k10_z1k20 (Clear k6 l18 z1 z1 e l18 q_m1k7k20_z1k10k11_z1k11k20 (Combine false GT z1 e e o (r unit e l10_12 (r q_m1k10_m1k20 e l14 (r q_m1k10_m1k20 e l16 (r q_m2 e l20 n)))) (Absurd k22))))))) (Clear k8 e z1 z1 e e q_z1k10_m1k20 (Combine false GT z1 e e o (r unit l12 e (r q_m1k10_z1k20 e l10 n)) (Absurd k14))) (Clear k9 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k7 e z1 z1 e e q_z1k9_m1k11 (Clear k4 e z1 z1 e e q_z1k10_z1k20 (Clear k6 l18 z1 z1 e l18 q_m1k7k20_z1k10k11_z1k11k20 (Combine false GT z1 e e o (r unit e l10_12 (r q_z1k10_z1k20 e l14 (r q_z1k10_z1k20 e l16 (r q_z2 e l20 n)))) (Absurd k22))))))))))).
Lemma equal_scaling_claim_equal_exponents_checked : refutes equal_scaling_claim_equal_exponents_laws equal_scaling_claim_equal_exponents_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equal_scaling_claim_equal_exponents :
  forall (a a_first a_second a_third alpha b b_first b_second b_third beta : R) (C D N_p loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (D ~~ N_p) -> (* equal *)
  (power one < power C) -> (* trend(C) *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (alpha = beta).
Proof.
intros a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (equal_scaling_claim_size a a_first a_second a_third alpha b b_first b_second b_third beta C D N_p loss given_1 given_4 given_5 given_6 given_7) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, lemma_1, refuted.
exact_no_check (refute [a; a_first; a_second; a_third; alpha; b; b_first; b_second; b_third; beta] [C; D; N_p; loss] equal_scaling_claim_equal_exponents_laws equal_scaling_claim_equal_exponents_steps equal_scaling_claim_equal_exponents_checked).
Qed.
