(* Theory pearce-song: 28 theorems; 0 left out.
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
Definition k47 : positive := (47)%positive.
Definition k48 : positive := (48)%positive.
Definition k49 : positive := (49)%positive.
Definition k50 : positive := (50)%positive.
Definition k51 : positive := (51)%positive.
Definition k52 : positive := (52)%positive.
Definition k53 : positive := (53)%positive.
Definition k54 : positive := (54)%positive.
Definition k55 : positive := (55)%positive.
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
Definition k104 : positive := (104)%positive.
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m3 : Z := (-3)%Z.
Definition m5 : Z := (-5)%Z.
Definition m6 : Z := (-6)%Z.
Definition m8 : Z := (-8)%Z.
Definition m9 : Z := (-9)%Z.
Definition m12 : Z := (-12)%Z.
Definition m15 : Z := (-15)%Z.
Definition m19 : Z := (-19)%Z.
Definition m25 : Z := (-25)%Z.
Definition m50 : Z := (-50)%Z.
Definition m73 : Z := (-73)%Z.
Definition m100 : Z := (-100)%Z.
Definition m119 : Z := (-119)%Z.
Definition m125 : Z := (-125)%Z.
Definition m150 : Z := (-150)%Z.
Definition m159 : Z := (-159)%Z.
Definition m173 : Z := (-173)%Z.
Definition m200 : Z := (-200)%Z.
Definition m273 : Z := (-273)%Z.
Definition m317 : Z := (-317)%Z.
Definition m457 : Z := (-457)%Z.
Definition m513 : Z := (-513)%Z.
Definition m563 : Z := (-563)%Z.
Definition m717 : Z := (-717)%Z.
Definition m1000 : Z := (-1000)%Z.
Definition m1233 : Z := (-1233)%Z.
Definition m1623 : Z := (-1623)%Z.
Definition m1739 : Z := (-1739)%Z.
Definition m1829 : Z := (-1829)%Z.
Definition m1922 : Z := (-1922)%Z.
Definition m5000 : Z := (-5000)%Z.
Definition m5487 : Z := (-5487)%Z.
Definition m10601 : Z := (-10601)%Z.
Definition m19391 : Z := (-19391)%Z.
Definition m41000 : Z := (-41000)%Z.
Definition m125000 : Z := (-125000)%Z.
Definition m951000 : Z := (-951000)%Z.
Definition m1311000 : Z := (-1311000)%Z.
Definition m2051326 : Z := (-2051326)%Z.
Definition m2849083 : Z := (-2849083)%Z.
Definition m8479271 : Z := (-8479271)%Z.
Definition m10894459 : Z := (-10894459)%Z.
Definition m14245415 : Z := (-14245415)%Z.
Definition m14793349 : Z := (-14793349)%Z.
Definition m42736245 : Z := (-42736245)%Z.
Definition m64917279 : Z := (-64917279)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.
Definition z4 : Z := (4)%Z.
Definition z5 : Z := (5)%Z.
Definition z6 : Z := (6)%Z.
Definition z8 : Z := (8)%Z.
Definition z9 : Z := (9)%Z.
Definition z15 : Z := (15)%Z.
Definition z19 : Z := (19)%Z.
Definition z23 : Z := (23)%Z.
Definition z25 : Z := (25)%Z.
Definition z41 : Z := (41)%Z.
Definition z57 : Z := (57)%Z.
Definition z64 : Z := (64)%Z.
Definition z73 : Z := (73)%Z.
Definition z100 : Z := (100)%Z.
Definition z114 : Z := (114)%Z.
Definition z125 : Z := (125)%Z.
Definition z143 : Z := (143)%Z.
Definition z150 : Z := (150)%Z.
Definition z159 : Z := (159)%Z.
Definition z200 : Z := (200)%Z.
Definition z317 : Z := (317)%Z.
Definition z407 : Z := (407)%Z.
Definition z446 : Z := (446)%Z.
Definition z457 : Z := (457)%Z.
Definition z461 : Z := (461)%Z.
Definition z500 : Z := (500)%Z.
Definition z513 : Z := (513)%Z.
Definition z563 : Z := (563)%Z.
Definition z631 : Z := (631)%Z.
Definition z634 : Z := (634)%Z.
Definition z717 : Z := (717)%Z.
Definition z719 : Z := (719)%Z.
Definition z759 : Z := (759)%Z.
Definition z843 : Z := (843)%Z.
Definition z892 : Z := (892)%Z.
Definition z951 : Z := (951)%Z.
Definition z1000 : Z := (1000)%Z.
Definition z1311 : Z := (1311)%Z.
Definition z1383 : Z := (1383)%Z.
Definition z1617 : Z := (1617)%Z.
Definition z1623 : Z := (1623)%Z.
Definition z1739 : Z := (1739)%Z.
Definition z1829 : Z := (1829)%Z.
Definition z1836 : Z := (1836)%Z.
Definition z1893 : Z := (1893)%Z.
Definition z1922 : Z := (1922)%Z.
Definition z3000 : Z := (3000)%Z.
Definition z3568 : Z := (3568)%Z.
Definition z3613 : Z := (3613)%Z.
Definition z5000 : Z := (5000)%Z.
Definition z5487 : Z := (5487)%Z.
Definition z6372 : Z := (6372)%Z.
Definition z6762 : Z := (6762)%Z.
Definition z7122 : Z := (7122)%Z.
Definition z7226 : Z := (7226)%Z.
Definition z250000 : Z := (250000)%Z.
Definition z2849083 : Z := (2849083)%Z.
Definition z5000000 : Z := (5000000)%Z.
Definition z8479271 : Z := (8479271)%Z.
Definition z9610000 : Z := (9610000)%Z.
Definition z10000000 : Z := (10000000)%Z.
Definition z14245415 : Z := (14245415)%Z.
Definition z25000000 : Z := (25000000)%Z.
Definition z31203957 : Z := (31203957)%Z.
Definition z42736245 : Z := (42736245)%Z.
Definition z50000000 : Z := (50000000)%Z.
Definition z59694787 : Z := (59694787)%Z.
Definition l1 : list positive := (v k1 e).
Definition l10 : list positive := (v k10 e).
Definition l12 : list positive := (v k12 e).
Definition l12_10_30_30_38 : list positive := (v k12 (v k10 (v k30 (v k30 (v k38 e))))).
Definition l14 : list positive := (v k14 e).
Definition l14_18 : list positive := (v k14 (v k18 e)).
Definition l14_38 : list positive := (v k14 (v k38 e)).
Definition l14_56 : list positive := (v k14 (v k56 e)).
Definition l16 : list positive := (v k16 e).
Definition l18 : list positive := (v k18 e).
Definition l18_16_36 : list positive := (v k18 (v k16 (v k36 e))).
Definition l2 : list positive := (v k2 e).
Definition l20 : list positive := (v k20 e).
Definition l22 : list positive := (v k22 e).
Definition l22_24 : list positive := (v k22 (v k24 e)).
Definition l24 : list positive := (v k24 e).
Definition l26 : list positive := (v k26 e).
Definition l28 : list positive := (v k28 e).
Definition l28_34_42 : list positive := (v k28 (v k34 (v k42 e))).
Definition l28_42 : list positive := (v k28 (v k42 e)).
Definition l30 : list positive := (v k30 e).
Definition l30_30_14_50 : list positive := (v k30 (v k30 (v k14 (v k50 e)))).
Definition l30_30_38 : list positive := (v k30 (v k30 (v k38 e))).
Definition l32 : list positive := (v k32 e).
Definition l32_20 : list positive := (v k32 (v k20 e)).
Definition l32_38_46 : list positive := (v k32 (v k38 (v k46 e))).
Definition l32_46 : list positive := (v k32 (v k46 e)).
Definition l34 : list positive := (v k34 e).
Definition l36 : list positive := (v k36 e).
Definition l36_20 : list positive := (v k36 (v k20 e)).
Definition l38 : list positive := (v k38 e).
Definition l4 : list positive := (v k4 e).
Definition l40 : list positive := (v k40 e).
Definition l42 : list positive := (v k42 e).
Definition l42_28 : list positive := (v k42 (v k28 e)).
Definition l42_42_50 : list positive := (v k42 (v k42 (v k50 e))).
Definition l44 : list positive := (v k44 e).
Definition l44_34_42 : list positive := (v k44 (v k34 (v k42 e))).
Definition l46 : list positive := (v k46 e).
Definition l46_30 : list positive := (v k46 (v k30 e)).
Definition l46_36 : list positive := (v k46 (v k36 e)).
Definition l46_52 : list positive := (v k46 (v k52 e)).
Definition l48 : list positive := (v k48 e).
Definition l48_38_46 : list positive := (v k48 (v k38 (v k46 e))).
Definition l48_60 : list positive := (v k48 (v k60 e)).
Definition l48_64 : list positive := (v k48 (v k64 e)).
Definition l4_8_52 : list positive := (v k4 (v k8 (v k52 e))).
Definition l50 : list positive := (v k50 e).
Definition l50_54 : list positive := (v k50 (v k54 e)).
Definition l52 : list positive := (v k52 e).
Definition l52_42 : list positive := (v k52 (v k42 e)).
Definition l54 : list positive := (v k54 e).
Definition l56 : list positive := (v k56 e).
Definition l56_44 : list positive := (v k56 (v k44 e)).
Definition l58 : list positive := (v k58 e).
Definition l6 : list positive := (v k6 e).
Definition l60 : list positive := (v k60 e).
Definition l62 : list positive := (v k62 e).
Definition l62_46 : list positive := (v k62 (v k46 e)).
Definition l64 : list positive := (v k64 e).
Definition l64_62 : list positive := (v k64 (v k62 e)).
Definition l66_46 : list positive := (v k66 (v k46 e)).
Definition l66_48 : list positive := (v k66 (v k48 e)).
Definition l6_48 : list positive := (v k6 (v k48 e)).
Definition l6_6_4_34 : list positive := (v k6 (v k6 (v k4 (v k34 e)))).
Definition l6_8_56 : list positive := (v k6 (v k8 (v k56 e))).
Definition l8 : list positive := (v k8 e).
Definition l8_12 : list positive := (v k8 (v k12 e)).
Definition l8_40 : list positive := (v k8 (v k40 e)).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m1000 : polynomial := (t m1000 e o).
Definition q_m10601 : polynomial := (t m10601 e o).
Definition q_m10894459 : polynomial := (t m10894459 e o).
Definition q_m119 : polynomial := (t m119 e o).
Definition q_m12 : polynomial := (t m12 e o).
Definition q_m1233 : polynomial := (t m1233 e o).
Definition q_m125 : polynomial := (t m125 e o).
Definition q_m125000 : polynomial := (t m125000 e o).
Definition q_m1311000 : polynomial := (t m1311000 e o).
Definition q_m14245415_z31203957k6 : polynomial := (t m14245415 e (t z31203957 (v k6 e) o)).
Definition q_m14793349 : polynomial := (t m14793349 e o).
Definition q_m159_z200k12 : polynomial := (t m159 e (t z200 (v k12 e) o)).
Definition q_m1623_z5000k10 : polynomial := (t m1623 e (t z5000 (v k10 e) o)).
Definition q_m173 : polynomial := (t m173 e o).
Definition q_m1739_z5000k2 : polynomial := (t m1739 e (t z5000 (v k2 e) o)).
Definition q_m1829_z3568k6 : polynomial := (t m1829 e (t z3568 (v k6 e) o)).
Definition q_m1829_z5000k4 : polynomial := (t m1829 e (t z5000 (v k4 e) o)).
Definition q_m19391 : polynomial := (t m19391 e o).
Definition q_m19_z25k12 : polynomial := (t m19 e (t z25 (v k12 e) o)).
Definition q_m1k11_z1k15 : polynomial := (t m1 (v k11 e) (t z1 (v k15 e) o)).
Definition q_m1k11_z3k15 : polynomial := (t m1 (v k11 e) (t z3 (v k15 e) o)).
Definition q_m1k12 : polynomial := (t m1 (v k12 e) o).
Definition q_m1k13_m3k17_z3k19 : polynomial := (t m1 (v k13 e) (t m3 (v k17 e) (t z3 (v k19 e) o))).
Definition q_m1k13_z1k19 : polynomial := (t m1 (v k13 e) (t z1 (v k19 e) o)).
Definition q_m1k15 : polynomial := (t m1 (v k15 e) o).
Definition q_m1k15_z1k19 : polynomial := (t m1 (v k15 e) (t z1 (v k19 e) o)).
Definition q_m1k15_z1k23 : polynomial := (t m1 (v k15 e) (t z1 (v k23 e) o)).
Definition q_m1k15_z1k31 : polynomial := (t m1 (v k15 e) (t z1 (v k31 e) o)).
Definition q_m1k15_z1k35 : polynomial := (t m1 (v k15 e) (t z1 (v k35 e) o)).
Definition q_m1k15_z1k41 : polynomial := (t m1 (v k15 e) (t z1 (v k41 e) o)).
Definition q_m1k15_z1k45 : polynomial := (t m1 (v k15 e) (t z1 (v k45 e) o)).
Definition q_m1k2 : polynomial := (t m1 (v k2 e) o).
Definition q_m1k21_z1k29 : polynomial := (t m1 (v k21 e) (t z1 (v k29 e) o)).
Definition q_m1k25_z1k31 : polynomial := (t m1 (v k25 e) (t z1 (v k31 e) o)).
Definition q_m1k25_z1k33 : polynomial := (t m1 (v k25 e) (t z1 (v k33 e) o)).
Definition q_m1k2_m1k4 : polynomial := (t m1 (v k2 e) (t m1 (v k4 e) o)).
Definition q_m1k2_m3k4 : polynomial := (t m1 (v k2 e) (t m3 (v k4 e) o)).
Definition q_m1k2k2_m1k2k4 : polynomial := (t m1 (v k2 (v k2 e)) (t m1 (v k2 (v k4 e)) o)).
Definition q_m1k2k2_m2k2k4_m1k4k4 : polynomial := (t m1 (v k2 (v k2 e)) (t m2 (v k2 (v k4 e)) (t m1 (v k4 (v k4 e)) o))).
Definition q_m1k2k2_m3k2k4 : polynomial := (t m1 (v k2 (v k2 e)) (t m3 (v k2 (v k4 e)) o)).
Definition q_m1k2k2_m6k2k4_m9k4k4 : polynomial := (t m1 (v k2 (v k2 e)) (t m6 (v k2 (v k4 e)) (t m9 (v k4 (v k4 e)) o))).
Definition q_m1k2k2k2k4_m2k2k2k4k4_m1k2k4k4k4 : polynomial := (t m1 (v k2 (v k2 (v k2 (v k4 e)))) (t m2 (v k2 (v k2 (v k4 (v k4 e)))) (t m1 (v k2 (v k4 (v k4 (v k4 e)))) o))).
Definition q_m1k2k2k4_m1k2k4k4 : polynomial := (t m1 (v k2 (v k2 (v k4 e))) (t m1 (v k2 (v k4 (v k4 e))) o)).
Definition q_m1k2k2k7_z1k2k2k9_m3k2k2k17_m3k2k4k7_z6k2k4k9_m9k2k4k17_z9k4k4k9 : polynomial := (t m1 (v k2 (v k2 (v k7 e))) (t z1 (v k2 (v k2 (v k9 e))) (t m3 (v k2 (v k2 (v k17 e))) (t m3 (v k2 (v k4 (v k7 e))) (t z6 (v k2 (v k4 (v k9 e))) (t m9 (v k2 (v k4 (v k17 e))) (t z9 (v k4 (v k4 (v k9 e))) o))))))).
Definition q_m1k2k4 : polynomial := (t m1 (v k2 (v k4 e)) o).
Definition q_m1k2k7_m3k2k17_z1k2k25_z3k4k25 : polynomial := (t m1 (v k2 (v k7 e)) (t m3 (v k2 (v k17 e)) (t z1 (v k2 (v k25 e)) (t z3 (v k4 (v k25 e)) o)))).
Definition q_m1k2k7_m3k2k17_z1k2k29_z3k4k29 : polynomial := (t m1 (v k2 (v k7 e)) (t m3 (v k2 (v k17 e)) (t z1 (v k2 (v k29 e)) (t z3 (v k4 (v k29 e)) o)))).
Definition q_m1k2k7_z1k2k27_z1k4k27 : polynomial := (t m1 (v k2 (v k7 e)) (t z1 (v k2 (v k27 e)) (t z1 (v k4 (v k27 e)) o))).
Definition q_m1k2k7_z1k2k35_z1k4k35 : polynomial := (t m1 (v k2 (v k7 e)) (t z1 (v k2 (v k35 e)) (t z1 (v k4 (v k35 e)) o))).
Definition q_m1k2k7_z1k2k39_z1k4k39 : polynomial := (t m1 (v k2 (v k7 e)) (t z1 (v k2 (v k39 e)) (t z1 (v k4 (v k39 e)) o))).
Definition q_m1k2k7_z1k2k45_z1k4k45 : polynomial := (t m1 (v k2 (v k7 e)) (t z1 (v k2 (v k45 e)) (t z1 (v k4 (v k45 e)) o))).
Definition q_m1k2k7_z1k2k49_z1k4k49 : polynomial := (t m1 (v k2 (v k7 e)) (t z1 (v k2 (v k49 e)) (t z1 (v k4 (v k49 e)) o))).
Definition q_m1k33_z1k39 : polynomial := (t m1 (v k33 e) (t z1 (v k39 e) o)).
Definition q_m1k37_z1k43 : polynomial := (t m1 (v k37 e) (t z1 (v k43 e) o)).
Definition q_m1k3_m1k11_z3k15 : polynomial := (t m1 (v k3 e) (t m1 (v k11 e) (t z3 (v k15 e) o))).
Definition q_m1k3_m2k13 : polynomial := (t m1 (v k3 e) (t m2 (v k13 e) o)).
Definition q_m1k43_z1k49 : polynomial := (t m1 (v k43 e) (t z1 (v k49 e) o)).
Definition q_m1k47_z1k53 : polynomial := (t m1 (v k47 e) (t z1 (v k53 e) o)).
Definition q_m1k4k7_m1k15 : polynomial := (t m1 (v k4 (v k7 e)) (t m1 (v k15 e) o)).
Definition q_m1k6 : polynomial := (t m1 (v k6 e) o).
Definition q_m1k7_z2k13 : polynomial := (t m1 (v k7 e) (t z2 (v k13 e) o)).
Definition q_m1k8_m3k10 : polynomial := (t m1 (v k8 e) (t m3 (v k10 e) o)).
Definition q_m2 : polynomial := (t m2 e o).
Definition q_m2051326 : polynomial := (t m2051326 e o).
Definition q_m25 : polynomial := (t m25 e o).
Definition q_m25_z25k6 : polynomial := (t m25 e (t z25 (v k6 e) o)).
Definition q_m273 : polynomial := (t m273 e o).
Definition q_m2849083_z10000000k4 : polynomial := (t m2849083 e (t z10000000 (v k4 e) o)).
Definition q_m2k12 : polynomial := (t m2 (v k12 e) o).
Definition q_m2k13_z3k17 : polynomial := (t m2 (v k13 e) (t z3 (v k17 e) o)).
Definition q_m2k2k2_m2k2k4 : polynomial := (t m2 (v k2 (v k2 e)) (t m2 (v k2 (v k4 e)) o)).
Definition q_m2k6 : polynomial := (t m2 (v k6 e) o).
Definition q_m3 : polynomial := (t m3 e o).
Definition q_m317_z1000k8 : polynomial := (t m317 e (t z1000 (v k8 e) o)).
Definition q_m3k17_m1k21_z3k29 : polynomial := (t m3 (v k17 e) (t m1 (v k21 e) (t z3 (v k29 e) o))).
Definition q_m3k17_m1k25_z3k31 : polynomial := (t m3 (v k17 e) (t m1 (v k25 e) (t z3 (v k31 e) o))).
Definition q_m3k17_m1k25_z3k33 : polynomial := (t m3 (v k17 e) (t m1 (v k25 e) (t z3 (v k33 e) o))).
Definition q_m3k17_m1k33_z3k39 : polynomial := (t m3 (v k17 e) (t m1 (v k33 e) (t z3 (v k39 e) o))).
Definition q_m3k17_m1k37_z3k43 : polynomial := (t m3 (v k17 e) (t m1 (v k37 e) (t z3 (v k43 e) o))).
Definition q_m3k17_m1k43_z3k49 : polynomial := (t m3 (v k17 e) (t m1 (v k43 e) (t z3 (v k49 e) o))).
Definition q_m3k17_m1k47_z3k53 : polynomial := (t m3 (v k17 e) (t m1 (v k47 e) (t z3 (v k53 e) o))).
Definition q_m3k2 : polynomial := (t m3 (v k2 e) o).
Definition q_m3k2_m3k4 : polynomial := (t m3 (v k2 e) (t m3 (v k4 e) o)).
Definition q_m3k2_m9k4 : polynomial := (t m3 (v k2 e) (t m9 (v k4 e) o)).
Definition q_m3k2k2_m3k2k4 : polynomial := (t m3 (v k2 (v k2 e)) (t m3 (v k2 (v k4 e)) o)).
Definition q_m3k2k2_m9k2k4 : polynomial := (t m3 (v k2 (v k2 e)) (t m9 (v k2 (v k4 e)) o)).
Definition q_m3k2k2k4_m3k2k4k4 : polynomial := (t m3 (v k2 (v k2 (v k4 e))) (t m3 (v k2 (v k4 (v k4 e))) o)).
Definition q_m3k2k4 : polynomial := (t m3 (v k2 (v k4 e)) o).
Definition q_m3k3_m2k11_z6k15 : polynomial := (t m3 (v k3 e) (t m2 (v k11 e) (t z6 (v k15 e) o))).
Definition q_m41000 : polynomial := (t m41000 e o).
Definition q_m42736245_z59694787k12 : polynomial := (t m42736245 e (t z59694787 (v k12 e) o)).
Definition q_m457_z1000k6 : polynomial := (t m457 e (t z1000 (v k6 e) o)).
Definition q_m50 : polynomial := (t m50 e o).
Definition q_m50k12 : polynomial := (t m50 (v k12 e) o).
Definition q_m513_z1000k6 : polynomial := (t m513 e (t z1000 (v k6 e) o)).
Definition q_m5487_z7226k12 : polynomial := (t m5487 e (t z7226 (v k12 e) o)).
Definition q_m563_z1000k6 : polynomial := (t m563 e (t z1000 (v k6 e) o)).
Definition q_m5k3_m8k13 : polynomial := (t m5 (v k3 e) (t m8 (v k13 e) o)).
Definition q_m6 : polynomial := (t m6 e o).
Definition q_m64917279 : polynomial := (t m64917279 e o).
Definition q_m6k2k2_m6k2k4 : polynomial := (t m6 (v k2 (v k2 e)) (t m6 (v k2 (v k4 e)) o)).
Definition q_m717_z1000k12 : polynomial := (t m717 e (t z1000 (v k12 e) o)).
Definition q_m73_z100k6 : polynomial := (t m73 e (t z100 (v k6 e) o)).
Definition q_m73k7_z100k13 : polynomial := (t m73 (v k7 e) (t z100 (v k13 e) o)).
Definition q_m8479271_z25000000k2 : polynomial := (t m8479271 e (t z25000000 (v k2 e) o)).
Definition q_m951000 : polynomial := (t m951000 e o).
Definition q_z1000 : polynomial := (t z1000 e o).
Definition q_z114 : polynomial := (t z114 e o).
Definition q_z125 : polynomial := (t z125 e o).
Definition q_z1311 : polynomial := (t z1311 e o).
Definition q_z1383_m1922k12 : polynomial := (t z1383 e (t m1922 (v k12 e) o)).
Definition q_z143_m200k12 : polynomial := (t z143 e (t m200 (v k12 e) o)).
Definition q_z150_m150k12 : polynomial := (t z150 e (t m150 (v k12 e) o)).
Definition q_z15_m15k12 : polynomial := (t z15 e (t m15 (v k12 e) o)).
Definition q_z1617 : polynomial := (t z1617 e o).
Definition q_z1836 : polynomial := (t z1836 e o).
Definition q_z1893 : polynomial := (t z1893 e o).
Definition q_z1893_m5000k8 : polynomial := (t z1893 e (t m5000 (v k8 e) o)).
Definition q_z1922 : polynomial := (t z1922 e o).
Definition q_z1_m1k6 : polynomial := (t z1 e (t m1 (v k6 e) o)).
Definition q_z1k10 : polynomial := (t z1 (v k10 e) o).
Definition q_z1k11_m1k19 : polynomial := (t z1 (v k11 e) (t m1 (v k19 e) o)).
Definition q_z1k12 : polynomial := (t z1 (v k12 e) o).
Definition q_z1k13 : polynomial := (t z1 (v k13 e) o).
Definition q_z1k13_m1k17 : polynomial := (t z1 (v k13 e) (t m1 (v k17 e) o)).
Definition q_z1k15 : polynomial := (t z1 (v k15 e) o).
Definition q_z1k15_m1k19 : polynomial := (t z1 (v k15 e) (t m1 (v k19 e) o)).
Definition q_z1k15_m1k21 : polynomial := (t z1 (v k15 e) (t m1 (v k21 e) o)).
Definition q_z1k17 : polynomial := (t z1 (v k17 e) o).
Definition q_z1k19_m1k27 : polynomial := (t z1 (v k19 e) (t m1 (v k27 e) o)).
Definition q_z1k2 : polynomial := (t z1 (v k2 e) o).
Definition q_z1k23_m1k29 : polynomial := (t z1 (v k23 e) (t m1 (v k29 e) o)).
Definition q_z1k23_m1k31 : polynomial := (t z1 (v k23 e) (t m1 (v k31 e) o)).
Definition q_z1k25_m1k31 : polynomial := (t z1 (v k25 e) (t m1 (v k31 e) o)).
Definition q_z1k27_m1k33 : polynomial := (t z1 (v k27 e) (t m1 (v k33 e) o)).
Definition q_z1k2_m1k8 : polynomial := (t z1 (v k2 e) (t m1 (v k8 e) o)).
Definition q_z1k2_z1k4 : polynomial := (t z1 (v k2 e) (t z1 (v k4 e) o)).
Definition q_z1k2_z3k4 : polynomial := (t z1 (v k2 e) (t z3 (v k4 e) o)).
Definition q_z1k2k11_z1k21 : polynomial := (t z1 (v k2 (v k11 e)) (t z1 (v k21 e) o)).
Definition q_z1k2k12_m3k4_z3k4k12 : polynomial := (t z1 (v k2 (v k12 e)) (t m3 (v k4 e) (t z3 (v k4 (v k12 e)) o))).
Definition q_z1k2k13_m1k4k7_z1k4k13 : polynomial := (t z1 (v k2 (v k13 e)) (t m1 (v k4 (v k7 e)) (t z1 (v k4 (v k13 e)) o))).
Definition q_z1k2k13_z3k2k17_m3k4k7_z3k4k13 : polynomial := (t z1 (v k2 (v k13 e)) (t z3 (v k2 (v k17 e)) (t m3 (v k4 (v k7 e)) (t z3 (v k4 (v k13 e)) o)))).
Definition q_z1k2k23_m1k4k7_m3k4k17_z3k4k23 : polynomial := (t z1 (v k2 (v k23 e)) (t m1 (v k4 (v k7 e)) (t m3 (v k4 (v k17 e)) (t z3 (v k4 (v k23 e)) o)))).
Definition q_z1k2k23_z1k27 : polynomial := (t z1 (v k2 (v k23 e)) (t z1 (v k27 e) o)).
Definition q_z1k2k25_m1k4k7_z1k4k25 : polynomial := (t z1 (v k2 (v k25 e)) (t m1 (v k4 (v k7 e)) (t z1 (v k4 (v k25 e)) o))).
Definition q_z1k2k25_z1k29 : polynomial := (t z1 (v k2 (v k25 e)) (t z1 (v k29 e) o)).
Definition q_z1k2k27_m1k4k7_m3k4k17_z3k4k27 : polynomial := (t z1 (v k2 (v k27 e)) (t m1 (v k4 (v k7 e)) (t m3 (v k4 (v k17 e)) (t z3 (v k4 (v k27 e)) o)))).
Definition q_z1k2k27_z1k31 : polynomial := (t z1 (v k2 (v k27 e)) (t z1 (v k31 e) o)).
Definition q_z1k2k2_z4k2k4_z3k4k4 : polynomial := (t z1 (v k2 (v k2 e)) (t z4 (v k2 (v k4 e)) (t z3 (v k4 (v k4 e)) o))).
Definition q_z1k2k2_z6k2k4_z9k4k4 : polynomial := (t z1 (v k2 (v k2 e)) (t z6 (v k2 (v k4 e)) (t z9 (v k4 (v k4 e)) o))).
Definition q_z1k2k2k4_z1k2k4k4 : polynomial := (t z1 (v k2 (v k2 (v k4 e))) (t z1 (v k2 (v k4 (v k4 e))) o)).
Definition q_z1k2k2k4k7_z1k2k2k15_z1k2k4k4k7_z2k2k4k15_z1k4k4k15 : polynomial := (t z1 (v k2 (v k2 (v k4 (v k7 e)))) (t z1 (v k2 (v k2 (v k15 e))) (t z1 (v k2 (v k4 (v k4 (v k7 e)))) (t z2 (v k2 (v k4 (v k15 e))) (t z1 (v k4 (v k4 (v k15 e))) o))))).
Definition q_z1k2k33_m1k4k7_z1k4k33 : polynomial := (t z1 (v k2 (v k33 e)) (t m1 (v k4 (v k7 e)) (t z1 (v k4 (v k33 e)) o))).
Definition q_z1k2k33_z1k37 : polynomial := (t z1 (v k2 (v k33 e)) (t z1 (v k37 e) o)).
Definition q_z1k2k37_m1k4k7_z1k4k37 : polynomial := (t z1 (v k2 (v k37 e)) (t m1 (v k4 (v k7 e)) (t z1 (v k4 (v k37 e)) o))).
Definition q_z1k2k37_z1k41 : polynomial := (t z1 (v k2 (v k37 e)) (t z1 (v k41 e) o)).
Definition q_z1k2k4 : polynomial := (t z1 (v k2 (v k4 e)) o).
Definition q_z1k2k43_m1k4k7_z1k4k43 : polynomial := (t z1 (v k2 (v k43 e)) (t m1 (v k4 (v k7 e)) (t z1 (v k4 (v k43 e)) o))).
Definition q_z1k2k43_z1k47 : polynomial := (t z1 (v k2 (v k43 e)) (t z1 (v k47 e) o)).
Definition q_z1k2k47_m1k4k7_z1k4k47 : polynomial := (t z1 (v k2 (v k47 e)) (t m1 (v k4 (v k7 e)) (t z1 (v k4 (v k47 e)) o))).
Definition q_z1k2k47_z1k51 : polynomial := (t z1 (v k2 (v k47 e)) (t z1 (v k51 e) o)).
Definition q_z1k2k4_z1k4k4 : polynomial := (t z1 (v k2 (v k4 e)) (t z1 (v k4 (v k4 e)) o)).
Definition q_z1k2k4_z3k4k4 : polynomial := (t z1 (v k2 (v k4 e)) (t z3 (v k4 (v k4 e)) o)).
Definition q_z1k2k4k7_z1k2k15_z1k4k15 : polynomial := (t z1 (v k2 (v k4 (v k7 e))) (t z1 (v k2 (v k15 e)) (t z1 (v k4 (v k15 e)) o))).
Definition q_z1k2k4k7_z1k2k23_z1k4k23 : polynomial := (t z1 (v k2 (v k4 (v k7 e))) (t z1 (v k2 (v k23 e)) (t z1 (v k4 (v k23 e)) o))).
Definition q_z1k2k4k7_z1k2k31_z1k4k31 : polynomial := (t z1 (v k2 (v k4 (v k7 e))) (t z1 (v k2 (v k31 e)) (t z1 (v k4 (v k31 e)) o))).
Definition q_z1k2k4k7_z1k2k35_z1k4k35 : polynomial := (t z1 (v k2 (v k4 (v k7 e))) (t z1 (v k2 (v k35 e)) (t z1 (v k4 (v k35 e)) o))).
Definition q_z1k2k4k7_z1k2k41_z1k4k41 : polynomial := (t z1 (v k2 (v k4 (v k7 e))) (t z1 (v k2 (v k41 e)) (t z1 (v k4 (v k41 e)) o))).
Definition q_z1k2k4k7_z1k2k45_z1k4k45 : polynomial := (t z1 (v k2 (v k4 (v k7 e))) (t z1 (v k2 (v k45 e)) (t z1 (v k4 (v k45 e)) o))).
Definition q_z1k2k4k7_z3k2k4k17_z1k2k19_z3k4k19 : polynomial := (t z1 (v k2 (v k4 (v k7 e))) (t z3 (v k2 (v k4 (v k17 e))) (t z1 (v k2 (v k19 e)) (t z3 (v k4 (v k19 e)) o)))).
Definition q_z1k2k4k7_z3k2k4k17_z1k2k23_z3k4k23 : polynomial := (t z1 (v k2 (v k4 (v k7 e))) (t z3 (v k2 (v k4 (v k17 e))) (t z1 (v k2 (v k23 e)) (t z3 (v k4 (v k23 e)) o)))).
Definition q_z1k2k6_m1k4_z1k4k6 : polynomial := (t z1 (v k2 (v k6 e)) (t m1 (v k4 e) (t z1 (v k4 (v k6 e)) o))).
Definition q_z1k31_m1k37 : polynomial := (t z1 (v k31 e) (t m1 (v k37 e) o)).
Definition q_z1k33_m1k39 : polynomial := (t z1 (v k33 e) (t m1 (v k39 e) o)).
Definition q_z1k35_m1k41 : polynomial := (t z1 (v k35 e) (t m1 (v k41 e) o)).
Definition q_z1k37_m1k43 : polynomial := (t z1 (v k37 e) (t m1 (v k43 e) o)).
Definition q_z1k3_m1k7_m1k11 : polynomial := (t z1 (v k3 e) (t m1 (v k7 e) (t m1 (v k11 e) o))).
Definition q_z1k4 : polynomial := (t z1 (v k4 e) o).
Definition q_z1k41_m1k47 : polynomial := (t z1 (v k41 e) (t m1 (v k47 e) o)).
Definition q_z1k43_m1k49 : polynomial := (t z1 (v k43 e) (t m1 (v k49 e) o)).
Definition q_z1k45_m1k51 : polynomial := (t z1 (v k45 e) (t m1 (v k51 e) o)).
Definition q_z1k47_m1k53 : polynomial := (t z1 (v k47 e) (t m1 (v k53 e) o)).
Definition q_z1k4_m1k10 : polynomial := (t z1 (v k4 e) (t m1 (v k10 e) o)).
Definition q_z1k4k25_z1k27 : polynomial := (t z1 (v k4 (v k25 e)) (t z1 (v k27 e) o)).
Definition q_z1k4k27_z1k29 : polynomial := (t z1 (v k4 (v k27 e)) (t z1 (v k29 e) o)).
Definition q_z1k4k29_z1k31 : polynomial := (t z1 (v k4 (v k29 e)) (t z1 (v k31 e) o)).
Definition q_z1k4k35_z1k37 : polynomial := (t z1 (v k4 (v k35 e)) (t z1 (v k37 e) o)).
Definition q_z1k4k39_z1k41 : polynomial := (t z1 (v k4 (v k39 e)) (t z1 (v k41 e) o)).
Definition q_z1k4k45_z1k47 : polynomial := (t z1 (v k4 (v k45 e)) (t z1 (v k47 e) o)).
Definition q_z1k4k49_z1k51 : polynomial := (t z1 (v k4 (v k49 e)) (t z1 (v k51 e) o)).
Definition q_z1k4k9_z1k19 : polynomial := (t z1 (v k4 (v k9 e)) (t z1 (v k19 e) o)).
Definition q_z1k4k9_z1k21 : polynomial := (t z1 (v k4 (v k9 e)) (t z1 (v k21 e) o)).
Definition q_z1k7 : polynomial := (t z1 (v k7 e) o).
Definition q_z1k7_m1k21_m1k25 : polynomial := (t z1 (v k7 e) (t m1 (v k21 e) (t m1 (v k25 e) o))).
Definition q_z1k7_m1k25_m1k27 : polynomial := (t z1 (v k7 e) (t m1 (v k25 e) (t m1 (v k27 e) o))).
Definition q_z1k7_m1k25_m1k29 : polynomial := (t z1 (v k7 e) (t m1 (v k25 e) (t m1 (v k29 e) o))).
Definition q_z1k7_m1k33_m1k35 : polynomial := (t z1 (v k7 e) (t m1 (v k33 e) (t m1 (v k35 e) o))).
Definition q_z1k7_m1k37_m1k39 : polynomial := (t z1 (v k7 e) (t m1 (v k37 e) (t m1 (v k39 e) o))).
Definition q_z1k7_m1k43_m1k45 : polynomial := (t z1 (v k7 e) (t m1 (v k43 e) (t m1 (v k45 e) o))).
Definition q_z1k7_m1k47_m1k49 : polynomial := (t z1 (v k7 e) (t m1 (v k47 e) (t m1 (v k49 e) o))).
Definition q_z1k7_m1k9_m1k13 : polynomial := (t z1 (v k7 e) (t m1 (v k9 e) (t m1 (v k13 e) o))).
Definition q_z1k7_z1k17 : polynomial := (t z1 (v k7 e) (t z1 (v k17 e) o)).
Definition q_z1k8 : polynomial := (t z1 (v k8 e) o).
Definition q_z1k8k12_m3k10_z3k10k12 : polynomial := (t z1 (v k8 (v k12 e)) (t m3 (v k10 e) (t z3 (v k10 (v k12 e)) o))).
Definition q_z1k9_m1k15 : polynomial := (t z1 (v k9 e) (t m1 (v k15 e) o)).
Definition q_z1k9_z1k17 : polynomial := (t z1 (v k9 e) (t z1 (v k17 e) o)).
Definition q_z2 : polynomial := (t z2 e o).
Definition q_z200 : polynomial := (t z200 e o).
Definition q_z23 : polynomial := (t z23 e o).
Definition q_z250000 : polynomial := (t z250000 e o).
Definition q_z25k6 : polynomial := (t z25 (v k6 e) o).
Definition q_z2k13_m3k17 : polynomial := (t z2 (v k13 e) (t m3 (v k17 e) o)).
Definition q_z3 : polynomial := (t z3 e o).
Definition q_z3000 : polynomial := (t z3000 e o).
Definition q_z31203957 : polynomial := (t z31203957 e o).
Definition q_z317 : polynomial := (t z317 e o).
Definition q_z3568 : polynomial := (t z3568 e o).
Definition q_z3613 : polynomial := (t z3613 e o).
Definition q_z3_m3k12 : polynomial := (t z3 e (t m3 (v k12 e) o)).
Definition q_z3k2 : polynomial := (t z3 (v k2 e) o).
Definition q_z3k2_z3k4 : polynomial := (t z3 (v k2 e) (t z3 (v k4 e) o)).
Definition q_z3k2_z9k4 : polynomial := (t z3 (v k2 e) (t z9 (v k4 e) o)).
Definition q_z3k2k17_z1k2k21_m3k4k7_z3k4k21 : polynomial := (t z3 (v k2 (v k17 e)) (t z1 (v k2 (v k21 e)) (t m3 (v k4 (v k7 e)) (t z3 (v k4 (v k21 e)) o)))).
Definition q_z3k2k17_z1k2k25_m3k4k7_z3k4k25 : polynomial := (t z3 (v k2 (v k17 e)) (t z1 (v k2 (v k25 e)) (t m3 (v k4 (v k7 e)) (t z3 (v k4 (v k25 e)) o)))).
Definition q_z3k2k2k4_z3k2k4k4 : polynomial := (t z3 (v k2 (v k2 (v k4 e))) (t z3 (v k2 (v k4 (v k4 e))) o)).
Definition q_z3k2k4 : polynomial := (t z3 (v k2 (v k4 e)) o).
Definition q_z3k6_m2k6k12_m1k12 : polynomial := (t z3 (v k6 e) (t m2 (v k6 (v k12 e)) (t m1 (v k12 e) o))).
Definition q_z407_m1000k10 : polynomial := (t z407 e (t m1000 (v k10 e) o)).
Definition q_z41 : polynomial := (t z41 e o).
Definition q_z446 : polynomial := (t z446 e o).
Definition q_z461_m1000k6 : polynomial := (t z461 e (t m1000 (v k6 e) o)).
Definition q_z500 : polynomial := (t z500 e o).
Definition q_z5000 : polynomial := (t z5000 e o).
Definition q_z5000000 : polynomial := (t z5000000 e o).
Definition q_z50000000 : polynomial := (t z50000000 e o).
Definition q_z57_m125k6 : polynomial := (t z57 e (t m125 (v k6 e) o)).
Definition q_z59694787 : polynomial := (t z59694787 e o).
Definition q_z5_m5k6 : polynomial := (t z5 e (t m5 (v k6 e) o)).
Definition q_z6 : polynomial := (t z6 e o).
Definition q_z631 : polynomial := (t z631 e o).
Definition q_z634 : polynomial := (t z634 e o).
Definition q_z6372 : polynomial := (t z6372 e o).
Definition q_z64_m125k6 : polynomial := (t z64 e (t m125 (v k6 e) o)).
Definition q_z6762 : polynomial := (t z6762 e o).
Definition q_z6k2_z6k4 : polynomial := (t z6 (v k2 e) (t z6 (v k4 e) o)).
Definition q_z7122 : polynomial := (t z7122 e o).
Definition q_z719_m1000k12 : polynomial := (t z719 e (t m1000 (v k12 e) o)).
Definition q_z7226 : polynomial := (t z7226 e o).
Definition q_z73_m100k12 : polynomial := (t z73 e (t m100 (v k12 e) o)).
Definition q_z759_m1000k12 : polynomial := (t z759 e (t m1000 (v k12 e) o)).
Definition q_z8 : polynomial := (t z8 e o).
Definition q_z843 : polynomial := (t z843 e o).
Definition q_z892 : polynomial := (t z892 e o).
Definition q_z951 : polynomial := (t z951 e o).
Definition q_z9610000 : polynomial := (t z9610000 e o).

(* small-models, model: small-models can hold *)
Definition small_models_model_best_1_laws : list law := [(And (Order GE (TVar k7) (TVar k5)) (And (Order GE (TVar k7) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TVar k5) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k7) (TVar k5)) (Order EQ (TVar k7) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TVar k5) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k4) (TVar k7)); (And (Order GE (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1)))) (And (Order GE (TVar k8) (TRaised (TVar k3) (NMul (NInt m1) (NInt z1)))) (Or (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1)))) (Order EQ (TVar k8) (TRaised (TVar k3) (NMul (NInt m1) (NInt z1))))))); (Order EQ (TVar k6) (TVar k8)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k5) (TVar k3))); (Not (Order GE (TVar k6) (TTimes (TRaised (TVar k1) (NDiv (NInt m5) (NInt z8))) (TRaised (TVar k2) (NInt z0)))))].
Definition small_models_model_best_1_steps : proof := (Unfold k15 (Unfold k2 (Clear k4 e z1 z8 e e q_m5k3_m8k13 (Unfold k5 (Unfold k10 (Split k14 (Unfold k9 (Unfold k20 (Clear k22 e z1 z1 e e q_z1k7_z1k17 (Clear k13 e z1 z1 e e q_z1k3_m1k7_m1k11 (Clear k11 e z1 z1 e e q_z1k13_m1k17 (Clear k12 e z1 z6 e e q_m3k3_m2k11_z6k15 (Clear k16 e z1 z1 e e q_m1k11_z1k15 (Combine false GT z1 e e o (r unit e l6 (r q_z3 e l1 (r q_z8 e l26 (r q_z8 e l28 (r q_z8 e l30 (r q_z2 e l32 (r q_m12 e l34 n))))))) (Absurd k36))))))))) (Unfold k9 (Unfold k20 (Clear k22 e z1 z1 e e q_z1k7_z1k17 (Clear k13 e z1 z1 e e q_z1k3_m1k7_m1k11 (Clear k16 e z1 z6 e e q_m3k3_m2k11_z6k15 (Clear k7 e z1 z1 e e q_z1k9_m1k15 (Clear k11 e z1 z1 e e q_z1k13_m1k17 (Clear k18 e z1 z1 e e q_z1k9_z1k17 (Combine true GT z2 e e o (w unit e e k6 (w q_z2 e e k26 (w q_z2 e e k28 (w q_m1 e e k30 (w q_m6 e e k32 (w q_z8 e e k34 (w q_z6 e e k36 n))))))) (Absurd k38)))))))))))))))).
Lemma small_models_model_best_1_checked : refutes small_models_model_best_1_laws small_models_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma small_models_model_best_1 :
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(((scale ^^ (1 / 2)) ** (log_scale ^^ 0)) ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * 1)) [(D' ^^ ((-1) * 1))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ ((-5) / 8)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p N_T D given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest N_p [(((scale ^^ (1 / 2)) ** (log_scale ^^ 0)) ** (N_p ^^ (1 / 3)))])).
pose (value_2 := (largest (N_T ^^ ((-1) * 1)) [(D ^^ ((-1) * 1))])).
generalize (largest_spec [(((scale ^^ (1 / 2)) ** (log_scale ^^ 0)) ** (N_p ^^ (1 / 3)))] N_p), given_1, (largest_spec [(D ^^ ((-1) * 1))] (N_T ^^ ((-1) * 1))), given_2, given_3, refuted.
exact_no_check (refute [] [D; N_T; N_p; loss; value_1; value_2] small_models_model_best_1_laws small_models_model_best_1_steps small_models_model_best_1_checked).
Qed.
Definition small_models_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z5) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NInt z3)))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z5) (NInt z8))) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m5) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z5) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z5) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z5) (NInt z8))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z5) (NInt z8))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m5) (NInt z8))) (TRaised (TVar k2) (NInt z0)))); (Order GT (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z3) (NInt z2))) (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))))].
Lemma small_models_model_hold : all_decided small_models_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem small_models_model :
  exists (alpha beta m_alpha m_beta : R) (C D N_T N_p loss omega : order),
  (
  (N_T ~~ (largest N_p [(omega ** (N_p ^^ (1 / 3)))])) /\ (* all-parameters *)
  (C ~~ (N_p ** D)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  (loss ~~ (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) /\ (* fit *)
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) /\ (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) /\ (* measured(m_beta) *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_T) /\ (* trend(N_T) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  (N_p << (omega ^^ (3 / 2))) (* where(small-models) *)
  ) /\
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(omega ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* optimal *).
Proof.
exists 1, 1, (1739 / 5000), (1829 / 5000), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (5 / 8)) ** (log_scale ^^ 0)), ((scale ^^ (5 / 8)) ** (log_scale ^^ 0)), ((scale ^^ (3 / 8)) ** (log_scale ^^ 0)), ((scale ^^ ((-5) / 8)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold small_models_model_laws small_models_model_hold).
}
exact_no_check small_models_model_best_1.
Qed.

(* small-models, claim: N_p ~ C^(beta/(alpha/3+beta)) * omega^(-alpha/(alpha/3+beta)) *)
Definition small_models_claim_small_size_laws : list law := [(And (Order GE (TVar k9) (TVar k6)) (And (Order GE (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k9) (TVar k6)) (Order EQ (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k5) (TVar k9)); (Order EQ (TVar k3) (TTimes (TVar k6) (TVar k4))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k7) (TVar k10)); (And (If (Order EQ (TVar k13) (TVar k16)) (If (Order EQ (TVar k11) (TVar k15)) (If (Order EQ (TVar k3) (TTimes (TVar k12) (TVar k14))) (Order GE (TVar k11) (TVar k7))))) (And (If (Order EQ (TVar k18) (TVar k21)) (If (Order EQ (TVar k17) (TVar k20)) (If (Order EQ (TVar k3) (TTimes (TVar k18) (TVar k19))) (Order GE (TVar k17) (TVar k7))))) (And (If (Order EQ (TVar k13) (TVar k16)) (If (Order EQ (TVar k11) (TVar k15)) (If (Order EQ (TVar k3) (TTimes (TVar k12) (TVar k14))) (Order GE (TVar k11) (TVar k7))))) (If (Order EQ (TVar k13) (TVar k16)) (If (Order EQ (TVar k11) (TVar k15)) (If (Order EQ (TVar k3) (TTimes (TVar k12) (TVar k14))) (Order GE (TVar k11) (TVar k7)))))))); (Order GT (TRaised (TVar k8) (NDiv (NInt z3) (NInt z2))) (TVar k6)); (Not (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (Order EQ (TVar k6) (TTimes (TRaised (TVar k3) (NDiv (NVar k2) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)))) (TRaised (TVar k8) (NDiv (NMul (NInt m1) (NVar k1)) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2))))))))); (Order EQ (TVar k11) (TRaised (TTimes (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (TRaised (TVar k8) (NMul (NMul (NInt m3) (NVar k1)) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k12) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z3) (NVar k2))) (TRaised (TVar k8) (NMul (NInt m3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k13) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k14) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k16) (TVar k12)) (And (Order GE (TVar k16) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k16) (TVar k12)) (Order EQ (TVar k16) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k17) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k18) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k19) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k20) (TRaised (TVar k18) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k20) (TRaised (TVar k19) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k20) (TRaised (TVar k18) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k20) (TRaised (TVar k19) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k21) (TVar k18)) (And (Order GE (TVar k21) (TTimes (TVar k8) (TRaised (TVar k18) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k21) (TVar k18)) (Order EQ (TVar k21) (TTimes (TVar k8) (TRaised (TVar k18) (NDiv (NInt z1) (NInt z3))))))))].
Definition small_models_claim_small_size_steps : proof := (Unfold k23 (Unfold k5 (Unfold k6 (Split k10 (Clear k21 e z1 z2 e e q_m2k13_z3k17 (Clear k8 e z1 z3 e e q_m1k13_m3k17_z3k19 (Clear k12 e z1 z1 e e q_m1k13_z1k19 (Combine true GT z1 e e o (w unit e e k14 (w unit e e k16 (w q_m3 e e k18 n))) (Absurd k20))))) (Clear k11 e z1 z1 e e q_z1k2 (Clear k13 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z1k2_z3k4 (r unit e l14 (r q_z3 e l16 n)) (Split k2 (Unfold k20 (Clear k22 e z1 z3 e e q_z1k2_z3k4 (Combine false GT z1 e l16 q_m3 (r unit e l14 (r q_m1 e l24 n)) (Absurd k26)))) (Split k22 (Unfold k24 (Clear k20 e z1 z3 e e q_z1k2_z3k4 (Clear k26 l28 z1 z3 e e q_z1k2_z3k4 (Combine false GT z3 e e o (r unit l28 e (r q_m1k2_m3k4 e l30 n)) (Absurd k32))))) (Unfold k26 (Clear k24 e z1 z3 e e q_z1k2_z3k4 (Clear k24 l30 z1 z3 e e q_z1k2_z3k4 (Clear k28 l32 z3 z3 e l32 q_z1k2k13_z3k2k17_m3k4k7_z3k4k13 (Split k34 (Unfold k19 (Unfold k40 (Unfold k44 (Split k38 (Unfold k50 (Clear k52 e z1 z1 e e q_z1k27_m1k33 (Split k54 (Clear k29 l18 z1 z1 e l18 q_z1k2k27_m1k4k7_m3k4k17_z3k4k27 (Unfold k35 (Unfold k62 (Clear k64 e z1 z3 e e q_m3k17_m1k25_z3k33 (Clear k27 l18 z1 z1 e l18 q_z3k2k17_z1k2k25_m3k4k7_z3k4k25 (Combine true GT z1 e e o (w q_z3 e l18 k56 (w q_m3 e e k58 (w unit e l18 k68 (w unit e e k70 n)))) (Absurd k72))))))) (Unfold k35 (Unfold k60 (Split k64 (Clear k21 e z1 z2 e e q_m2k13_z3k17 (Clear k29 l18 z1 z1 e l18 q_z1k2k27_m1k4k7_m3k4k17_z3k4k27 (Clear k66 e z1 z1 e e q_m1k25_z1k33 (Clear k27 l18 z1 z1 e l18 q_z3k2k17_z1k2k25_m3k4k7_z3k4k25 (Combine true GT z1 e e o (w unit e l18 k68 (w q_z2 e e k36 (w q_z3 e l18 k56 (w q_z3 e e k70 (w q_m3k2_m9k4 e e k72 (w q_m3 e e k74 n)))))) (Absurd k76)))))) (Clear k29 l18 z1 z1 e l18 q_z1k2k27_m1k4k7_m3k4k17_z3k4k27 (Clear k66 e z1 z3 e e q_m3k17_m1k25_z3k33 (Clear k27 l18 z1 z1 e l18 q_z3k2k17_z1k2k25_m3k4k7_z3k4k25 (Combine true GT z1 e e o (w q_z3 e l18 k56 (w q_z3 e e k68 (w q_m1k2_m3k4 e e k70 (w q_m1 e e k72 n)))) (Absurd k74))))))))))) (Split k50 (Unfold k52 (Clear k54 e z1 z1 e e q_z1k23_m1k31 (Split k56 (Clear k25 l18 z1 z1 e l18 q_z1k2k4k7_z3k2k4k17_z1k2k23_z3k4k23 (Unfold k33 (Unfold k64 (Clear k62 e z1 z1 e e q_z1k2k27_z1k31 (Clear k29 l18 z1 z1 e l18 q_z1k2k27_m1k4k7_m3k4k17_z3k4k27 (Combine true GT z1 e e o (w unit e l18 k58 (w q_m1 e e k60 (w unit e l18 k70 (w q_m1k2 e e k72 n)))) (Absurd k74))))))) (Unfold k33 (Unfold k62 (Split k66 (Clear k25 l18 z1 z1 e l18 q_z1k2k4k7_z3k2k4k17_z1k2k23_z3k4k23 (Clear k68 e z1 z1 e e q_z1k2k27_z1k31 (Clear k29 l18 z1 z1 e l18 q_z1k2k27_m1k4k7_m3k4k17_z3k4k27 (Combine true GT z1 e e o (w unit e l18 k58 (w unit e e k70 (w q_m1k2_m3k4 e e k72 (w q_z1k2 e e k74 n)))) (Absurd k76))))) (Clear k25 l18 z1 z1 e l18 q_z1k2k4k7_z3k2k4k17_z1k2k23_z3k4k23 (Clear k68 e z1 z1 e e q_z1k4k29_z1k31 (Clear k31 l18 z1 z1 e l18 q_m1k2k7_m3k2k17_z1k2k29_z3k4k29 (Combine true GT z1 e e o (w unit e l18 k58 (w unit e e k70 (w q_m1k2_m3k4 e e k72 (w q_z1k4 e e k74 n)))) (Absurd k76))))))))))) (Split k52 (Unfold k54 (Clear k56 e z1 z1 e e q_z1k7_m1k25_m1k29 (Split k58 (Clear k31 l18 z1 z1 e l18 q_m1k2k7_m3k2k17_z1k2k29_z3k4k29 (Clear k27 l18 z1 z1 e l18 q_z3k2k17_z1k2k25_m3k4k7_z3k4k25 (Combine true GT z1 e e o (w unit e l18 k60 (w unit e e k62 (w unit e e k64 n))) (Absurd k66)))) (Clear k31 l18 z1 z1 e l18 q_m1k2k7_m3k2k17_z1k2k29_z3k4k29 (Clear k27 l18 z1 z1 e l18 q_z3k2k17_z1k2k25_m3k4k7_z3k4k25 (Combine true GT z1 e e o (w unit e l18 k60 (w q_m1 e e k62 (w q_m1 e e k64 n))) (Absurd k66))))))) (Clear k54 e z1 z1 e e q_m1k15_z1k23 (Clear k25 l18 z1 z1 e l18 q_z1k2k4k7_z3k2k4k17_z1k2k23_z3k4k23 (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k13 (Unfold k15 (Unfold k64 (Clear k66 e z1 z1 e e q_z1k4k9_z1k21 (Clear k17 e z1 z1 e e q_z1k15_m1k21 (Combine true GT z1 e e o (w unit e l18 k56 (w q_m1 e e k58 (w q_z1k2k4_z3k4k4 e e k60 (w unit e l18 k70 (w q_z1k2_z3k4 e e k72 (w unit e l16 k36 n)))))) (Absurd k74))))))))))))))) (Combine false GT z1 e e q_z1k2_z1k4 (r unit e l14 (r unit e l16 n)) (Unfold k19 (Unfold k42 (Unfold k46 (Split k44 (Unfold k52 (Clear k54 e z1 z1 e e q_z1k37_m1k43 (Split k56 (Clear k39 l38 z1 z1 e l38 q_z1k2k37_m1k4k7_z1k4k37 (Unfold k45 (Unfold k64 (Clear k62 e z1 z1 e e q_m1k37_z1k43 (Combine true GT z1 e e o (w unit e l38 k58 (w q_m1 e e k60 (w unit e l38 k70 (w unit e e k60 n)))) (Absurd k72)))))) (Unfold k45 (Unfold k62 (Split k66 (Clear k39 l38 z1 z1 e l38 q_z1k2k37_m1k4k7_z1k4k37 (Clear k68 e z1 z1 e e q_m1k37_z1k43 (Combine true GT z1 e e o (w unit e l38 k58 (w unit e e k70 (w q_m1k2_m1k4 e e k72 (w q_m1 e e k70 n)))) (Absurd k74)))) (Split k48 (Unfold k70 (Clear k72 e z1 z1 e e q_z1k27_m1k33 (Split k74 (Clear k29 l18 z1 z1 e l18 q_z1k2k27_m1k4k7_m3k4k17_z3k4k27 (Unfold k35 (Unfold k82 (Clear k84 e z1 z3 e e q_m3k17_m1k25_z3k33 (Clear k27 l18 z1 z1 e l18 q_z3k2k17_z1k2k25_m3k4k7_z3k4k25 (Combine true GT z1 e e o (w q_z3 e l18 k76 (w q_m3 e e k78 (w unit e l18 k88 (w unit e e k90 n)))) (Absurd k92))))))) (Unfold k35 (Unfold k80 (Split k84 (Clear k39 l38 z1 z1 e l38 q_z1k2k37_m1k4k7_z1k4k37 (Clear k68 e z1 z3 e e q_m3k17_m1k37_z3k43 (Clear k29 l18 z1 z1 e l18 q_z1k2k27_m1k4k7_m3k4k17_z3k4k27 (Clear k86 e z1 z1 e e q_m1k25_z1k33 (Clear k27 l18 z1 z1 e l18 q_z3k2k17_z1k2k25_m3k4k7_z3k4k25 (Combine true GT z1 e e o (w q_z3 e l38 k58 (w q_z3 e e k88 (w q_m1k2_m1k4 e e k90 (w q_m1 e e k88 (w unit e l18 k76 (w unit e e k92 (w q_m1k2_m3k4 e e k94 (w q_m1 e e k96 n)))))))) (Absurd k98))))))) (Clear k29 l18 z1 z1 e l18 q_z1k2k27_m1k4k7_m3k4k17_z3k4k27 (Clear k86 e z1 z3 e e q_m3k17_m1k25_z3k33 (Clear k27 l18 z1 z1 e l18 q_z3k2k17_z1k2k25_m3k4k7_z3k4k25 (Combine true GT z1 e e o (w q_z3 e l18 k76 (w q_z3 e e k88 (w q_m1k2_m3k4 e e k90 (w q_m1 e e k92 n)))) (Absurd k94))))))))))) (Split k70 (Unfold k72 (Clear k74 e z1 z1 e e q_z1k23_m1k31 (Split k76 (Clear k25 l18 z1 z1 e l18 q_z1k2k4k7_z3k2k4k17_z1k2k23_z3k4k23 (Unfold k33 (Unfold k84 (Clear k82 e z1 z1 e e q_z1k2k27_z1k31 (Clear k29 l18 z1 z1 e l18 q_z1k2k27_m1k4k7_m3k4k17_z3k4k27 (Combine true GT z1 e e o (w unit e l18 k78 (w q_m1 e e k80 (w unit e l18 k90 (w q_m1k2 e e k92 n)))) (Absurd k94))))))) (Unfold k33 (Unfold k82 (Split k86 (Clear k25 l18 z1 z1 e l18 q_z1k2k4k7_z3k2k4k17_z1k2k23_z3k4k23 (Clear k88 e z1 z1 e e q_z1k2k27_z1k31 (Clear k29 l18 z1 z1 e l18 q_z1k2k27_m1k4k7_m3k4k17_z3k4k27 (Combine true GT z1 e e o (w unit e l18 k78 (w unit e e k90 (w q_m1k2_m3k4 e e k92 (w q_z1k2 e e k94 n)))) (Absurd k96))))) (Clear k25 l18 z1 z1 e l18 q_z1k2k4k7_z3k2k4k17_z1k2k23_z3k4k23 (Clear k88 e z1 z1 e e q_z1k4k29_z1k31 (Clear k31 l18 z1 z1 e l18 q_m1k2k7_m3k2k17_z1k2k29_z3k4k29 (Combine true GT z1 e e o (w unit e l18 k78 (w unit e e k90 (w q_m1k2_m3k4 e e k92 (w q_z1k4 e e k94 n)))) (Absurd k96))))))))))) (Split k72 (Unfold k74 (Clear k76 e z1 z1 e e q_z1k7_m1k25_m1k29 (Split k78 (Clear k31 l18 z1 z1 e l18 q_m1k2k7_m3k2k17_z1k2k29_z3k4k29 (Clear k27 l18 z1 z1 e l18 q_z3k2k17_z1k2k25_m3k4k7_z3k4k25 (Combine true GT z1 e e o (w unit e l18 k80 (w unit e e k82 (w unit e e k84 n))) (Absurd k86)))) (Clear k31 l18 z1 z1 e l18 q_m1k2k7_m3k2k17_z1k2k29_z3k4k29 (Clear k27 l18 z1 z1 e l18 q_z3k2k17_z1k2k25_m3k4k7_z3k4k25 (Combine true GT z1 e e o (w unit e l18 k80 (w q_m1 e e k82 (w q_m1 e e k84 n))) (Absurd k86))))))) (Clear k74 e z1 z1 e e q_m1k15_z1k23 (Clear k25 l18 z1 z1 e l18 q_z1k2k4k7_z3k2k4k17_z1k2k23_z3k4k23 (Clear k12 e z1 z3 e e q_m1k13_m3k17_z3k19 (Clear k7 e z1 z1 e e q_z1k11_m1k19 (Unfold k15 (Unfold k86 (Clear k84 e z1 z1 e e q_z1k2k11_z1k21 (Clear k17 e z1 z1 e e q_z1k15_m1k21 (Combine true GT z3 e e o (w q_z3 e l18 k76 (w q_m3 e e k78 (w unit e l14 k36 (w q_m1k2k2_m3k2k4 e e k80 (w q_m3k2k2_m9k2k4 e e k82 (w q_z3 e l18 k92 (w q_z3k2_z9k4 e e k94 n))))))) (Absurd k96))))))))))))))))))) (Split k52 (Unfold k54 (Clear k56 e z1 z1 e e q_z1k35_m1k41 (Split k58 (Clear k37 l38 z1 z1 e l38 q_z1k2k4k7_z1k2k35_z1k4k35 (Unfold k43 (Unfold k66 (Clear k64 e z1 z1 e e q_z1k2k37_z1k41 (Clear k39 l38 z1 z1 e l38 q_z1k2k37_m1k4k7_z1k4k37 (Combine true GT z1 e e o (w unit e l38 k60 (w q_m1 e e k62 (w unit e l38 k72 (w q_m1k2 e e k74 n)))) (Absurd k76))))))) (Unfold k43 (Unfold k64 (Split k68 (Clear k37 l38 z1 z1 e l38 q_z1k2k4k7_z1k2k35_z1k4k35 (Clear k70 e z1 z1 e e q_z1k2k37_z1k41 (Clear k39 l38 z1 z1 e l38 q_z1k2k37_m1k4k7_z1k4k37 (Combine true GT z1 e e o (w unit e l38 k60 (w unit e e k72 (w q_m1k2_m1k4 e e k74 (w q_z1k2 e e k76 n)))) (Absurd k78))))) (Clear k37 l38 z1 z1 e l38 q_z1k2k4k7_z1k2k35_z1k4k35 (Clear k70 e z1 z1 e e q_z1k4k39_z1k41 (Clear k41 l38 z1 z1 e l38 q_m1k2k7_z1k2k39_z1k4k39 (Combine true GT z1 e e o (w unit e l38 k60 (w unit e e k72 (w q_m1k2_m1k4 e e k74 (w q_z1k4 e e k76 n)))) (Absurd k78))))))))))) (Split k54 (Unfold k56 (Clear k58 e z1 z1 e e q_z1k7_m1k37_m1k39 (Split k60 (Clear k41 l38 z1 z1 e l38 q_m1k2k7_z1k2k39_z1k4k39 (Clear k39 l38 z1 z1 e l38 q_z1k2k37_m1k4k7_z1k4k37 (Combine true GT z1 e e o (w unit e l38 k62 (w unit e e k64 (w unit e e k66 n))) (Absurd k68)))) (Clear k41 l38 z1 z1 e l38 q_m1k2k7_z1k2k39_z1k4k39 (Clear k39 l38 z1 z1 e l38 q_z1k2k37_m1k4k7_z1k4k37 (Combine true GT z1 e e o (w unit e l38 k62 (w q_m1 e e k64 (w q_m1 e e k66 n))) (Absurd k68))))))) (Split k50 (Unfold k58 (Clear k60 e z1 z1 e e q_z1k27_m1k33 (Split k62 (Clear k29 l18 z1 z1 e l18 q_z1k2k27_m1k4k7_m3k4k17_z3k4k27 (Unfold k35 (Unfold k70 (Clear k72 e z1 z3 e e q_m3k17_m1k25_z3k33 (Clear k27 l18 z1 z1 e l18 q_z3k2k17_z1k2k25_m3k4k7_z3k4k25 (Combine true GT z1 e e o (w q_z3 e l18 k64 (w q_m3 e e k66 (w unit e l18 k76 (w unit e e k78 n)))) (Absurd k80))))))) (Unfold k35 (Unfold k68 (Split k72 (Clear k56 e z1 z1 e e q_m1k15_z1k35 (Clear k37 l38 z1 z1 e l38 q_z1k2k4k7_z1k2k35_z1k4k35 (Clear k29 l18 z1 z1 e l18 q_z1k2k27_m1k4k7_m3k4k17_z3k4k27 (Clear k74 e z1 z1 e e q_m1k25_z1k33 (Clear k27 l18 z1 z1 e l18 q_z3k2k17_z1k2k25_m3k4k7_z3k4k25 (Clear k21 e z1 z2 e e q_m2k13_z3k17 (Clear k12 e z1 z3 e e q_m1k13_m3k17_z3k19 (Clear k7 e z1 z1 e e q_z1k11_m1k19 (Unfold k15 (Unfold k94 (Clear k92 e z1 z1 e e q_z1k2k11_z1k21 (Clear k17 e z1 z1 e e q_z1k15_m1k21 (Combine true GT z1 e e o (w q_z6 e l38 k76 (w q_m6 e e k78 (w q_z3 e l14_18 k64 (w q_z3k2 e e k80 (w q_m3k2k2_m9k2k4 e e k82 (w q_m3k2 e e k84 (w unit e l14_38 k86 (w q_m2k2k2_m2k2k4 e e k88 (w q_m6k2k2_m6k2k4 e e k90 (w q_z6 e l38 k100 (w q_z6k2_z6k4 e e k102 n))))))))))) (Absurd k104)))))))))))))) (Clear k29 l18 z1 z1 e l18 q_z1k2k27_m1k4k7_m3k4k17_z3k4k27 (Clear k74 e z1 z3 e e q_m3k17_m1k25_z3k33 (Clear k27 l18 z1 z1 e l18 q_z3k2k17_z1k2k25_m3k4k7_z3k4k25 (Combine true GT z1 e e o (w q_z3 e l18 k64 (w q_z3 e e k76 (w q_m1k2_m3k4 e e k78 (w q_m1 e e k80 n)))) (Absurd k82))))))))))) (Split k58 (Unfold k60 (Clear k62 e z1 z1 e e q_z1k23_m1k31 (Split k64 (Clear k25 l18 z1 z1 e l18 q_z1k2k4k7_z3k2k4k17_z1k2k23_z3k4k23 (Unfold k33 (Unfold k72 (Clear k70 e z1 z1 e e q_z1k2k27_z1k31 (Clear k29 l18 z1 z1 e l18 q_z1k2k27_m1k4k7_m3k4k17_z3k4k27 (Combine true GT z1 e e o (w unit e l18 k66 (w q_m1 e e k68 (w unit e l18 k78 (w q_m1k2 e e k80 n)))) (Absurd k82))))))) (Unfold k33 (Unfold k70 (Split k74 (Clear k25 l18 z1 z1 e l18 q_z1k2k4k7_z3k2k4k17_z1k2k23_z3k4k23 (Clear k76 e z1 z1 e e q_z1k2k27_z1k31 (Clear k29 l18 z1 z1 e l18 q_z1k2k27_m1k4k7_m3k4k17_z3k4k27 (Combine true GT z1 e e o (w unit e l18 k66 (w unit e e k78 (w q_m1k2_m3k4 e e k80 (w q_z1k2 e e k82 n)))) (Absurd k84))))) (Clear k25 l18 z1 z1 e l18 q_z1k2k4k7_z3k2k4k17_z1k2k23_z3k4k23 (Clear k76 e z1 z1 e e q_z1k4k29_z1k31 (Clear k31 l18 z1 z1 e l18 q_m1k2k7_m3k2k17_z1k2k29_z3k4k29 (Combine true GT z1 e e o (w unit e l18 k66 (w unit e e k78 (w q_m1k2_m3k4 e e k80 (w q_z1k4 e e k82 n)))) (Absurd k84))))))))))) (Split k60 (Unfold k62 (Clear k64 e z1 z1 e e q_z1k7_m1k25_m1k29 (Split k66 (Clear k31 l18 z1 z1 e l18 q_m1k2k7_m3k2k17_z1k2k29_z3k4k29 (Clear k27 l18 z1 z1 e l18 q_z3k2k17_z1k2k25_m3k4k7_z3k4k25 (Combine true GT z1 e e o (w unit e l18 k68 (w unit e e k70 (w unit e e k72 n))) (Absurd k74)))) (Clear k31 l18 z1 z1 e l18 q_m1k2k7_m3k2k17_z1k2k29_z3k4k29 (Clear k27 l18 z1 z1 e l18 q_z3k2k17_z1k2k25_m3k4k7_z3k4k25 (Combine true GT z1 e e o (w unit e l18 k68 (w q_m1 e e k70 (w q_m1 e e k72 n))) (Absurd k74))))))) (Clear k62 e z1 z1 e e q_m1k15_z1k23 (Clear k25 l18 z1 z1 e l18 q_z1k2k4k7_z3k2k4k17_z1k2k23_z3k4k23 (Clear k12 e z1 z3 e e q_m1k13_m3k17_z3k19 (Clear k7 e z1 z1 e e q_z1k11_m1k19 (Unfold k15 (Unfold k74 (Clear k72 e z1 z1 e e q_z1k2k11_z1k21 (Clear k17 e z1 z1 e e q_z1k15_m1k21 (Combine true GT z3 e e o (w q_z3 e l18 k64 (w q_m3 e e k66 (w unit e l14 k36 (w q_m1k2k2_m3k2k4 e e k68 (w q_m3k2k2_m9k2k4 e e k70 (w q_z3 e l18 k80 (w q_z3k2_z9k4 e e k82 n))))))) (Absurd k84)))))))))))))))))))))))))))))))))).
Lemma small_models_claim_small_size_checked : refutes small_models_claim_small_size_laws small_models_claim_small_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem small_models_claim_small_size :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (N_T ~~ (largest N_p [(omega ** (N_p ^^ (1 / 3)))])) -> (* all-parameters *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(omega ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (N_p << (omega ^^ (3 / 2))) -> (* where(small-models) *)
  (((alpha / 3) + beta) <> 0 /\ ((alpha / 3) + beta) <> 0 /\ N_p ~~ ((C ^^ (beta / ((alpha / 3) + beta))) ** (omega ^^ (((-1) * alpha) / ((alpha / 3) + beta))))).
Proof.
intros alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
pose (value_1 := (largest N_p [(omega ** (N_p ^^ (1 / 3)))])).
pose (value_2 := (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
pose (value_3 := (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))).
pose (value_4 := (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))).
pose (value_5 := (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))).
pose (value_6 := (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))).
pose (value_7 := (largest (value_5 ^^ ((-1) * alpha)) [(value_6 ^^ ((-1) * beta))])).
pose (value_8 := (largest value_4 [(omega ** (value_4 ^^ (1 / 3)))])).
pose (value_9 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_10 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_11 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_12 := (largest (value_10 ^^ ((-1) * alpha)) [(value_11 ^^ ((-1) * beta))])).
pose (value_13 := (largest value_10 [(omega ** (value_10 ^^ (1 / 3)))])).
generalize (largest_spec [(omega ** (N_p ^^ (1 / 3)))] N_p), given_1, given_2, given_3, given_4, (largest_spec [(D ^^ ((-1) * beta))] (N_T ^^ ((-1) * alpha))), given_5, (conj (given_6 value_3 value_4 value_5 value_6) (conj (given_6 value_9 value_10 value_10 value_11) (conj (given_6 value_3 value_4 value_5 value_6) (given_6 value_3 value_4 value_5 value_6)))), given_7, refuted, (same_refl (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))), (same_refl (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))), (same_refl (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))), (same_refl (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))), (largest_spec [(value_6 ^^ ((-1) * beta))] (value_5 ^^ ((-1) * alpha))), (largest_spec [(omega ** (value_4 ^^ (1 / 3)))] value_4), (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (largest_spec [(value_11 ^^ ((-1) * beta))] (value_10 ^^ ((-1) * alpha))), (largest_spec [(omega ** (value_10 ^^ (1 / 3)))] value_10).
exact_no_check (refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega; value_1; value_2; value_3; value_4; value_5; value_6; value_7; value_8; value_9; value_10; value_11; value_12; value_13] small_models_claim_small_size_laws small_models_claim_small_size_steps small_models_claim_small_size_checked).
Qed.

(* small-models, law: loss >> C^(-beta) ignoring logs *)
Definition small_models_law_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k6) (TVar k4))); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k9) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k9) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k7) (TVar k9)); (Power GT (TVar k6) TOne); (Not (Power GT (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))))].
Definition small_models_law_steps : proof := (Unfold k15 (Unfold k2 (Clear k4 e z1 z1 e e q_m1k4k7_m1k15 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k13 (Unfold k9 (Unfold k12 (Clear k14 e z1 z1 e e q_z1k4k9_z1k19 (Clear k11 e z1 z1 e e q_z1k15_m1k19 (Clear k7 e z1 z1 e e q_z1k4 (Clear k13 e z1 z1 e e q_z1k13 (Combine false GT z1 e e o (r unit e l6 (r q_z1k4 e l8 (r unit e l18 (r unit e l20 (r unit e l22_24 n))))) (Absurd k26)))))))))))).
Lemma small_models_law_checked : refutes small_models_law_laws small_models_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem small_models_law :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (power one < power N_p) -> (* trend(N_p) *)
  (power (C ^^ ((-1) * beta)) < power loss).
Proof.
intros alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
generalize given_1, given_2, (largest_spec [(D ^^ ((-1) * beta))] (N_T ^^ ((-1) * alpha))), given_3, given_4, refuted.
exact_no_check (refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega; value_1] small_models_law_laws small_models_law_steps small_models_law_checked).
Qed.

(* small-models, law: loss <~ C^(-alpha*beta/(alpha+beta)) ignoring logs *)
Definition small_models_law_2_laws : list law := [(Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (If (Order EQ (TVar k11) (TVar k14)) (If (Order EQ (TVar k9) (TVar k13)) (If (Order EQ (TVar k3) (TTimes (TVar k10) (TVar k12))) (Order GE (TVar k9) (TVar k7))))) (And (If (Order EQ (TVar k16) (TVar k19)) (If (Order EQ (TVar k15) (TVar k18)) (If (Order EQ (TVar k3) (TTimes (TVar k16) (TVar k17))) (Order GE (TVar k15) (TVar k7))))) (If (Order EQ (TVar k21) (TVar k24)) (If (Order EQ (TVar k20) (TVar k23)) (If (Order EQ (TVar k3) (TTimes (TVar k21) (TVar k22))) (Order GE (TVar k20) (TVar k7))))))); (Not (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Power GE (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k2)) (NAdd (NVar k1) (NVar k2)))) (TVar k7)))); (Order EQ (TVar k9) (TRaised (TTimes (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (TRaised (TVar k8) (NMul (NMul (NInt m3) (NVar k1)) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k10) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z3) (NVar k2))) (TRaised (TVar k8) (NMul (NInt m3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k11) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k12) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (And (Order GE (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k14) (TVar k10)) (And (Order GE (TVar k14) (TTimes (TVar k8) (TRaised (TVar k10) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k14) (TVar k10)) (Order EQ (TVar k14) (TTimes (TVar k8) (TRaised (TVar k10) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k15) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k16) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k17) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k18) (TRaised (TVar k16) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k18) (TRaised (TVar k17) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k18) (TRaised (TVar k16) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k18) (TRaised (TVar k17) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k19) (TVar k16)) (And (Order GE (TVar k19) (TTimes (TVar k8) (TRaised (TVar k16) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k19) (TVar k16)) (Order EQ (TVar k19) (TTimes (TVar k8) (TRaised (TVar k16) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k20) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k21) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k22) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k23) (TRaised (TVar k21) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k23) (TRaised (TVar k22) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k23) (TRaised (TVar k21) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k23) (TRaised (TVar k22) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k24) (TVar k21)) (And (Order GE (TVar k24) (TTimes (TVar k8) (TRaised (TVar k21) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k24) (TVar k21)) (Order EQ (TVar k24) (TTimes (TVar k8) (TRaised (TVar k21) (NDiv (NInt z1) (NInt z3))))))))].
Definition small_models_law_2_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k7 e z1 z1 e e q_z1k4 (Clear k5 e z1 z1 e e q_z1k2 (Clear k6 e z1 z1 e e q_z1k2_z1k4 (Combine false GT z1 e l8 q_m1 (r unit e l10 (r q_m1 e l12 n)) (Absurd k14)))))) (Unfold k6 (Clear k5 e z1 z1 e e q_z1k2 (Clear k7 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z1k2_z3k4 (r unit e l10 (r q_z3 e l12 n)) (Unfold k9 (Unfold k18 (Split k16 (Unfold k24 (Clear k26 e z1 z1 e e q_z1k23_m1k29 (Split k28 (Clear k17 l14 z1 z1 e l14 q_z1k2k23_m1k4k7_m3k4k17_z3k4k23 (Unfold k23 (Unfold k36 (Clear k38 e z1 z3 e e q_m3k17_m1k21_z3k29 (Clear k15 l14 z1 z1 e l14 q_z3k2k17_z1k2k21_m3k4k7_z3k4k21 (Combine true GT z1 e e o (w q_z3 e l14 k30 (w q_m3 e e k32 (w unit e l14 k42 (w unit e e k44 n)))) (Absurd k46))))))) (Unfold k23 (Unfold k34 (Split k38 (Combine false GT z3 e e q_z1k2_z1k4 (r q_z2 e l10 (r unit e l14 n)) (Split k20 (Unfold k44 (Clear k46 e z1 z1 e e q_z1k33_m1k39 (Split k48 (Clear k27 l42 z1 z1 e l42 q_z1k2k33_m1k4k7_z1k4k33 (Unfold k33 (Unfold k56 (Clear k54 e z1 z1 e e q_m1k33_z1k39 (Combine true GT z1 e e o (w unit e l42 k50 (w q_m1 e e k52 (w unit e l42 k62 (w unit e e k52 n)))) (Absurd k64)))))) (Unfold k33 (Unfold k54 (Split k58 (Clear k27 l42 z1 z1 e l42 q_z1k2k33_m1k4k7_z1k4k33 (Clear k60 e z1 z1 e e q_m1k33_z1k39 (Combine true GT z1 e e o (w unit e l42 k50 (w unit e e k62 (w q_m1k2_m1k4 e e k64 (w q_m1 e e k62 n)))) (Absurd k66)))) (Clear k27 l42 z1 z1 e l42 q_z1k2k33_m1k4k7_z1k4k33 (Clear k60 e z1 z3 e e q_m3k17_m1k33_z3k39 (Clear k17 l14 z1 z1 e l14 q_z1k2k23_m1k4k7_m3k4k17_z3k4k23 (Clear k40 e z1 z1 e e q_m1k21_z1k29 (Clear k15 l14 z1 z1 e l14 q_z3k2k17_z1k2k21_m3k4k7_z3k4k21 (Combine true GT z1 e e o (w q_z3 e l42 k50 (w q_z3 e e k62 (w q_m1k2_m1k4 e e k64 (w q_m1 e e k62 (w unit e l14 k30 (w unit e e k66 (w q_m1k2_m3k4 e e k68 (w q_m1 e e k70 n)))))))) (Absurd k72))))))))))))) (Split k44 (Unfold k46 (Clear k48 e z1 z1 e e q_z1k31_m1k37 (Split k50 (Clear k25 l42 z1 z1 e l42 q_z1k2k4k7_z1k2k31_z1k4k31 (Unfold k31 (Unfold k58 (Clear k56 e z1 z1 e e q_z1k2k33_z1k37 (Clear k27 l42 z1 z1 e l42 q_z1k2k33_m1k4k7_z1k4k33 (Combine true GT z1 e e o (w unit e l42 k52 (w q_m1 e e k54 (w unit e l42 k64 (w q_m1k2 e e k66 n)))) (Absurd k68))))))) (Unfold k31 (Unfold k56 (Split k60 (Clear k25 l42 z1 z1 e l42 q_z1k2k4k7_z1k2k31_z1k4k31 (Clear k62 e z1 z1 e e q_z1k2k33_z1k37 (Clear k27 l42 z1 z1 e l42 q_z1k2k33_m1k4k7_z1k4k33 (Combine true GT z1 e e o (w unit e l42 k52 (w unit e e k64 (w q_m1k2_m1k4 e e k66 (w q_z1k2 e e k68 n)))) (Absurd k70))))) (Clear k25 l42 z1 z1 e l42 q_z1k2k4k7_z1k2k31_z1k4k31 (Clear k62 e z1 z1 e e q_z1k4k35_z1k37 (Clear k29 l42 z1 z1 e l42 q_m1k2k7_z1k2k35_z1k4k35 (Combine true GT z1 e e o (w unit e l42 k52 (w unit e e k64 (w q_m1k2_m1k4 e e k66 (w q_z1k4 e e k68 n)))) (Absurd k70))))))))))) (Split k46 (Unfold k48 (Clear k50 e z1 z1 e e q_z1k7_m1k33_m1k35 (Split k52 (Clear k29 l42 z1 z1 e l42 q_m1k2k7_z1k2k35_z1k4k35 (Clear k27 l42 z1 z1 e l42 q_z1k2k33_m1k4k7_z1k4k33 (Combine true GT z1 e e o (w unit e l42 k54 (w unit e e k56 (w unit e e k58 n))) (Absurd k60)))) (Clear k29 l42 z1 z1 e l42 q_m1k2k7_z1k2k35_z1k4k35 (Clear k27 l42 z1 z1 e l42 q_z1k2k33_m1k4k7_z1k4k33 (Combine true GT z1 e e o (w unit e l42 k54 (w q_m1 e e k56 (w q_m1 e e k58 n))) (Absurd k60))))))) (Clear k48 e z1 z1 e e q_m1k15_z1k31 (Clear k25 l42 z1 z1 e l42 q_z1k2k4k7_z1k2k31_z1k4k31 (Clear k4 e z1 z1 e e q_z1k2_z1k4 (Clear k8 l54 z1 z1 l54 e q_z1k2k2k4k7_z1k2k2k15_z1k2k4k4k7_z2k2k4k15_z1k4k4k15 (Combine false GT z1 e e o (r unit e l42_42_50 (r q_m1k2_m1k4 e l52 (r unit e l56 n))) (Absurd k58)))))))))) (Clear k17 l14 z1 z1 e l14 q_z1k2k23_m1k4k7_m3k4k17_z3k4k23 (Clear k40 e z1 z3 e e q_m3k17_m1k21_z3k29 (Clear k15 l14 z1 z1 e l14 q_z3k2k17_z1k2k21_m3k4k7_z3k4k21 (Combine true GT z1 e e o (w q_z3 e l14 k30 (w q_z3 e e k42 (w q_m1k2_m3k4 e e k44 (w q_m1 e e k46 n)))) (Absurd k48))))))))))) (Split k24 (Unfold k26 (Clear k28 e z1 z1 e e q_z1k19_m1k27 (Split k30 (Clear k13 l14 z1 z1 e l14 q_z1k2k4k7_z3k2k4k17_z1k2k19_z3k4k19 (Unfold k21 (Unfold k38 (Clear k36 e z1 z1 e e q_z1k2k23_z1k27 (Clear k17 l14 z1 z1 e l14 q_z1k2k23_m1k4k7_m3k4k17_z3k4k23 (Combine true GT z1 e e o (w unit e l14 k32 (w q_m1 e e k34 (w unit e l14 k44 (w q_m1k2 e e k46 n)))) (Absurd k48))))))) (Unfold k21 (Unfold k36 (Split k40 (Clear k13 l14 z1 z1 e l14 q_z1k2k4k7_z3k2k4k17_z1k2k19_z3k4k19 (Clear k42 e z1 z1 e e q_z1k2k23_z1k27 (Clear k17 l14 z1 z1 e l14 q_z1k2k23_m1k4k7_m3k4k17_z3k4k23 (Combine true GT z1 e e o (w unit e l14 k32 (w unit e e k44 (w q_m1k2_m3k4 e e k46 (w q_z1k2 e e k48 n)))) (Absurd k50))))) (Clear k13 l14 z1 z1 e l14 q_z1k2k4k7_z3k2k4k17_z1k2k19_z3k4k19 (Clear k42 e z1 z1 e e q_z1k4k25_z1k27 (Clear k19 l14 z1 z1 e l14 q_m1k2k7_m3k2k17_z1k2k25_z3k4k25 (Combine true GT z1 e e o (w unit e l14 k32 (w unit e e k44 (w q_m1k2_m3k4 e e k46 (w q_z1k4 e e k48 n)))) (Absurd k50))))))))))) (Split k26 (Unfold k28 (Clear k30 e z1 z1 e e q_z1k7_m1k21_m1k25 (Split k32 (Clear k19 l14 z1 z1 e l14 q_m1k2k7_m3k2k17_z1k2k25_z3k4k25 (Clear k15 l14 z1 z1 e l14 q_z3k2k17_z1k2k21_m3k4k7_z3k4k21 (Combine true GT z1 e e o (w unit e l14 k34 (w unit e e k36 (w unit e e k38 n))) (Absurd k40)))) (Clear k19 l14 z1 z1 e l14 q_m1k2k7_m3k2k17_z1k2k25_z3k4k25 (Clear k15 l14 z1 z1 e l14 q_z3k2k17_z1k2k21_m3k4k7_z3k4k21 (Combine true GT z1 e e o (w unit e l14 k34 (w q_m1 e e k36 (w q_m1 e e k38 n))) (Absurd k40))))))) (Combine false GT z3 e e q_z1k2_z1k4 (r q_z2 e l10 (r unit e l14 n)) (Split k22 (Unfold k32 (Clear k34 e z1 z1 e e q_z1k43_m1k49 (Split k36 (Clear k37 l30 z1 z1 e l30 q_z1k2k43_m1k4k7_z1k4k43 (Unfold k43 (Unfold k44 (Clear k42 e z1 z1 e e q_m1k43_z1k49 (Combine true GT z1 e e o (w unit e l30 k38 (w q_m1 e e k40 (w unit e l30 k50 (w unit e e k40 n)))) (Absurd k52)))))) (Unfold k43 (Unfold k42 (Split k46 (Clear k37 l30 z1 z1 e l30 q_z1k2k43_m1k4k7_z1k4k43 (Clear k48 e z1 z1 e e q_m1k43_z1k49 (Combine true GT z1 e e o (w unit e l30 k38 (w unit e e k50 (w q_m1k2_m1k4 e e k52 (w q_m1 e e k50 n)))) (Absurd k54)))) (Clear k28 e z1 z1 e e q_m1k15_z1k19 (Clear k13 l14 z1 z1 e l14 q_z1k2k4k7_z3k2k4k17_z1k2k19_z3k4k19 (Clear k4 e z1 z1 e e q_z1k2_z1k4 (Clear k8 l54 z1 z1 l54 e q_z1k2k2k4k7_z1k2k2k15_z1k2k4k4k7_z2k2k4k15_z1k4k4k15 (Clear k37 l30 z1 z1 e l30 q_z1k2k43_m1k4k7_z1k4k43 (Clear k48 e z1 z3 e e q_m3k17_m1k43_z3k49 (Combine false GT z1 e e o (r unit e l30_30_14_50 (r q_m1k2k2_m2k2k4_m1k4k4 e l52 (r unit e l14_56 (r q_z3 e l12_10_30_30_38 (r q_z3k2k2k4_z3k2k4k4 e l58 (r q_m1k2k2k2k4_m2k2k2k4k4_m1k2k4k4k4 e l60 (r q_m1k2k2k4_m1k2k4k4 e l58 n))))))) (Absurd k62)))))))))))))) (Split k32 (Unfold k34 (Clear k36 e z1 z1 e e q_z1k41_m1k47 (Split k38 (Clear k35 l30 z1 z1 e l30 q_z1k2k4k7_z1k2k41_z1k4k41 (Unfold k41 (Unfold k46 (Clear k44 e z1 z1 e e q_z1k2k43_z1k47 (Clear k37 l30 z1 z1 e l30 q_z1k2k43_m1k4k7_z1k4k43 (Combine true GT z1 e e o (w unit e l30 k40 (w q_m1 e e k42 (w unit e l30 k52 (w q_m1k2 e e k54 n)))) (Absurd k56))))))) (Unfold k41 (Unfold k44 (Split k48 (Clear k35 l30 z1 z1 e l30 q_z1k2k4k7_z1k2k41_z1k4k41 (Clear k50 e z1 z1 e e q_z1k2k43_z1k47 (Clear k37 l30 z1 z1 e l30 q_z1k2k43_m1k4k7_z1k4k43 (Combine true GT z1 e e o (w unit e l30 k40 (w unit e e k52 (w q_m1k2_m1k4 e e k54 (w q_z1k2 e e k56 n)))) (Absurd k58))))) (Clear k35 l30 z1 z1 e l30 q_z1k2k4k7_z1k2k41_z1k4k41 (Clear k50 e z1 z1 e e q_z1k4k45_z1k47 (Clear k39 l30 z1 z1 e l30 q_m1k2k7_z1k2k45_z1k4k45 (Combine true GT z1 e e o (w unit e l30 k40 (w unit e e k52 (w q_m1k2_m1k4 e e k54 (w q_z1k4 e e k56 n)))) (Absurd k58))))))))))) (Split k34 (Unfold k36 (Clear k38 e z1 z1 e e q_z1k7_m1k43_m1k45 (Split k40 (Clear k39 l30 z1 z1 e l30 q_m1k2k7_z1k2k45_z1k4k45 (Clear k37 l30 z1 z1 e l30 q_z1k2k43_m1k4k7_z1k4k43 (Combine true GT z1 e e o (w unit e l30 k42 (w unit e e k44 (w unit e e k46 n))) (Absurd k48)))) (Clear k39 l30 z1 z1 e l30 q_m1k2k7_z1k2k45_z1k4k45 (Clear k37 l30 z1 z1 e l30 q_z1k2k43_m1k4k7_z1k4k43 (Combine true GT z1 e e o (w unit e l30 k42 (w q_m1 e e k44 (w q_m1 e e k46 n))) (Absurd k48))))))) (Clear k36 e z1 z1 e e q_m1k15_z1k41 (Clear k35 l30 z1 z1 e l30 q_z1k2k4k7_z1k2k41_z1k4k41 (Clear k4 e z1 z1 e e q_z1k2_z1k4 (Clear k8 l42 z1 z1 l42 e q_z1k2k2k4k7_z1k2k2k15_z1k2k4k4k7_z2k2k4k15_z1k4k4k15 (Combine false GT z1 e e o (r unit e l30_30_38 (r q_m1k2_m1k4 e l40 (r unit e l44 n))) (Absurd k46))))))))))))))))))))).
Lemma small_models_law_2_checked : refutes small_models_law_2_laws small_models_law_2_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem small_models_law_2 :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(omega ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha + beta) <> 0 /\ power loss <= power (C ^^ ((((-1) * alpha) * beta) / (alpha + beta)))).
Proof.
intros alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))).
pose (value_2 := (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))).
pose (value_3 := (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))).
pose (value_4 := (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))).
pose (value_5 := (largest (value_3 ^^ ((-1) * alpha)) [(value_4 ^^ ((-1) * beta))])).
pose (value_6 := (largest value_2 [(omega ** (value_2 ^^ (1 / 3)))])).
pose (value_7 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_8 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_9 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_10 := (largest (value_8 ^^ ((-1) * alpha)) [(value_9 ^^ ((-1) * beta))])).
pose (value_11 := (largest value_8 [(omega ** (value_8 ^^ (1 / 3)))])).
pose (value_12 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_13 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_14 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_15 := (largest (value_13 ^^ ((-1) * alpha)) [(value_14 ^^ ((-1) * beta))])).
pose (value_16 := (largest value_13 [(omega ** (value_13 ^^ (1 / 3)))])).
generalize given_1, given_2, (conj (given_3 value_1 value_2 value_3 value_4) (conj (given_3 value_7 value_8 value_8 value_9) (given_3 value_12 value_13 value_13 value_14))), refuted, (same_refl (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))), (same_refl (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))), (same_refl (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))), (same_refl (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))), (largest_spec [(value_4 ^^ ((-1) * beta))] (value_3 ^^ ((-1) * alpha))), (largest_spec [(omega ** (value_2 ^^ (1 / 3)))] value_2), (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (largest_spec [(value_9 ^^ ((-1) * beta))] (value_8 ^^ ((-1) * alpha))), (largest_spec [(omega ** (value_8 ^^ (1 / 3)))] value_8), (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (largest_spec [(value_14 ^^ ((-1) * beta))] (value_13 ^^ ((-1) * alpha))), (largest_spec [(omega ** (value_13 ^^ (1 / 3)))] value_13).
exact_no_check (refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega; value_1; value_2; value_3; value_4; value_5; value_6; value_7; value_8; value_9; value_10; value_11; value_12; value_13; value_14; value_15; value_16] small_models_law_2_laws small_models_law_2_steps small_models_law_2_checked).
Qed.

(* large-models, model: large-models can hold *)
Definition large_models_model_best_1_laws : list law := [(And (Order GE (TVar k7) (TVar k5)) (And (Order GE (TVar k7) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TVar k5) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k7) (TVar k5)) (Order EQ (TVar k7) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TVar k5) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k4) (TVar k7)); (And (Order GE (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1)))) (And (Order GE (TVar k8) (TRaised (TVar k3) (NMul (NInt m1) (NInt z1)))) (Or (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1)))) (Order EQ (TVar k8) (TRaised (TVar k3) (NMul (NInt m1) (NInt z1))))))); (Order EQ (TVar k6) (TVar k8)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k5) (TVar k3))); (Not (Order GE (TVar k6) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))))].
Definition large_models_model_best_1_steps : proof := (Unfold k15 (Unfold k2 (Clear k4 e z1 z2 e e q_m1k3_m2k13 (Unfold k5 (Unfold k10 (Split k14 (Unfold k9 (Unfold k20 (Clear k22 e z1 z1 e e q_z1k7_z1k17 (Clear k13 e z1 z1 e e q_z1k3_m1k7_m1k11 (Clear k16 e z1 z1 e e q_m1k11_z1k15 (Clear k7 e z1 z1 e e q_z1k9_m1k15 (Clear k11 e z1 z1 e e q_z1k13_m1k17 (Clear k18 e z1 z1 e e q_z1k9_z1k17 (Combine true GT z1 e e o (w unit e e k6 (w unit e e k26 (w unit e e k28 (w q_m1 e e k30 (w q_m1 e e k32 (w q_z2 e e k34 (w unit e e k36 n))))))) (Absurd k38)))))))))) (Clear k8 e z1 z1 e e q_m1k11_z1k15 (Clear k16 e z1 z3 e e q_m1k3_m1k11_z3k15 (Clear k7 e z1 z1 e e q_z1k9_m1k15 (Unfold k9 (Unfold k26 (Clear k24 e z1 z1 e e q_z1k9_z1k17 (Clear k11 e z1 z1 e e q_z1k13_m1k17 (Combine true GT z1 e e o (w unit e e k6 (w unit e e k18 (w q_m1 e e k20 (w q_m2 e e k22 (w q_z2 e e k32 (w q_z2 e e k34 n)))))) (Absurd k36))))))))))))))).
Lemma large_models_model_best_1_checked : refutes large_models_model_best_1_laws large_models_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma large_models_model_best_1 :
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(((scale ^^ (1 / 3)) ** (log_scale ^^ 0)) ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * 1)) [(D' ^^ ((-1) * 1))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p N_T D given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest N_p [(((scale ^^ (1 / 3)) ** (log_scale ^^ 0)) ** (N_p ^^ (1 / 3)))])).
pose (value_2 := (largest (N_T ^^ ((-1) * 1)) [(D ^^ ((-1) * 1))])).
generalize (largest_spec [(((scale ^^ (1 / 3)) ** (log_scale ^^ 0)) ** (N_p ^^ (1 / 3)))] N_p), given_1, (largest_spec [(D ^^ ((-1) * 1))] (N_T ^^ ((-1) * 1))), given_2, given_3, refuted.
exact_no_check (refute [] [D; N_T; N_p; loss; value_1; value_2] large_models_model_best_1_laws large_models_model_best_1_steps large_models_model_best_1_checked).
Qed.
Definition large_models_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NInt z3)))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z3) (NInt z2))))].
Lemma large_models_model_hold : all_decided large_models_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem large_models_model :
  exists (alpha beta m_alpha m_beta : R) (C D N_T N_p loss omega : order),
  (
  (N_T ~~ (largest N_p [(omega ** (N_p ^^ (1 / 3)))])) /\ (* all-parameters *)
  (C ~~ (N_p ** D)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  (loss ~~ (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) /\ (* fit *)
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) /\ (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) /\ (* measured(m_beta) *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_T) /\ (* trend(N_T) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  ((omega ^^ (3 / 2)) <~ N_p) (* where(large-models) *)
  ) /\
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(omega ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* optimal *).
Proof.
exists 1, 1, (1739 / 5000), (1829 / 5000), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold large_models_model_laws large_models_model_hold).
}
exact_no_check large_models_model_best_1.
Qed.

(* large-models, law: loss ~ C^(-alpha*beta/(alpha+beta)) *)
Definition large_models_law_laws : list law := [(And (Order GE (TVar k9) (TVar k6)) (And (Order GE (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k9) (TVar k6)) (Order EQ (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k5) (TVar k9)); (Order EQ (TVar k3) (TTimes (TVar k6) (TVar k4))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k7) (TVar k10)); (And (If (Order EQ (TVar k13) (TVar k16)) (If (Order EQ (TVar k11) (TVar k15)) (If (Order EQ (TVar k3) (TTimes (TVar k12) (TVar k14))) (Order GE (TVar k11) (TVar k7))))) (And (If (Order EQ (TVar k18) (TVar k21)) (If (Order EQ (TVar k17) (TVar k20)) (If (Order EQ (TVar k3) (TTimes (TVar k18) (TVar k19))) (Order GE (TVar k17) (TVar k7))))) (If (Order EQ (TVar k23) (TVar k26)) (If (Order EQ (TVar k22) (TVar k25)) (If (Order EQ (TVar k3) (TTimes (TVar k23) (TVar k24))) (Order GE (TVar k22) (TVar k7))))))); (Order GE (TVar k6) (TRaised (TVar k8) (NDiv (NInt z3) (NInt z2)))); (Not (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k2)) (NAdd (NVar k1) (NVar k2))))))); (Order EQ (TVar k11) (TRaised (TTimes (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (TRaised (TVar k8) (NMul (NMul (NInt m3) (NVar k1)) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k12) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z3) (NVar k2))) (TRaised (TVar k8) (NMul (NInt m3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k13) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k14) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k16) (TVar k12)) (And (Order GE (TVar k16) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k16) (TVar k12)) (Order EQ (TVar k16) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k17) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k18) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k19) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k20) (TRaised (TVar k18) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k20) (TRaised (TVar k19) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k20) (TRaised (TVar k18) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k20) (TRaised (TVar k19) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k21) (TVar k18)) (And (Order GE (TVar k21) (TTimes (TVar k8) (TRaised (TVar k18) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k21) (TVar k18)) (Order EQ (TVar k21) (TTimes (TVar k8) (TRaised (TVar k18) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k22) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k23) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k24) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k25) (TRaised (TVar k23) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k25) (TRaised (TVar k24) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k25) (TRaised (TVar k23) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k25) (TRaised (TVar k24) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k26) (TVar k23)) (And (Order GE (TVar k26) (TTimes (TVar k8) (TRaised (TVar k23) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k26) (TVar k23)) (Order EQ (TVar k26) (TTimes (TVar k8) (TRaised (TVar k23) (NDiv (NInt z1) (NInt z3))))))))].
Definition large_models_law_steps : proof := (Unfold k23 (Split k2 (Unfold k4 (Clear k13 e z1 z1 e e q_z1k4 (Clear k11 e z1 z1 e e q_z1k2 (Clear k6 e z1 z1 e e q_z1k2_z1k4 (Combine false GT z1 e l8 q_m1 (r unit e l10 (r q_m1 e l12 n)) (Absurd k14)))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z1k2_z1k4 (Clear k8 l10 z1 z1 e l10 q_z1k2k4k7_z1k2k15_z1k4k15 (Split k12 (Clear k11 e z1 z1 e e q_z1k2 (Clear k13 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z1k2_z3k4 (r unit e l16 (r q_z3 e l18 n)) (Unfold k19 (Unfold k24 (Split k22 (Unfold k30 (Clear k32 e z1 z1 e e q_z1k27_m1k33 (Split k34 (Clear k29 l20 z1 z1 e l20 q_z1k2k27_m1k4k7_m3k4k17_z3k4k27 (Unfold k35 (Unfold k42 (Clear k44 e z1 z3 e e q_m3k17_m1k25_z3k33 (Clear k27 l20 z1 z1 e l20 q_z3k2k17_z1k2k25_m3k4k7_z3k4k25 (Combine true GT z1 e e o (w q_z3 e l20 k36 (w q_m3 e e k38 (w unit e l20 k48 (w unit e e k50 n)))) (Absurd k52))))))) (Unfold k35 (Unfold k40 (Split k44 (Combine false GT z3 e e q_z1k2_z1k4 (r unit e l20 (r q_z2 e l16 n)) (Split k26 (Unfold k50 (Clear k52 e z1 z1 e e q_z1k37_m1k43 (Split k54 (Clear k39 l48 z1 z1 e l48 q_z1k2k37_m1k4k7_z1k4k37 (Unfold k45 (Unfold k62 (Clear k60 e z1 z1 e e q_m1k37_z1k43 (Combine true GT z1 e e o (w unit e l48 k56 (w q_m1 e e k58 (w unit e l48 k68 (w unit e e k58 n)))) (Absurd k70)))))) (Unfold k45 (Unfold k60 (Split k64 (Clear k39 l48 z1 z1 e l48 q_z1k2k37_m1k4k7_z1k4k37 (Clear k66 e z1 z1 e e q_m1k37_z1k43 (Combine true GT z1 e e o (w unit e l48 k56 (w unit e e k68 (w q_m1k2_m1k4 e e k70 (w q_m1 e e k68 n)))) (Absurd k72)))) (Clear k39 l48 z1 z1 e l48 q_z1k2k37_m1k4k7_z1k4k37 (Clear k66 e z1 z3 e e q_m3k17_m1k37_z3k43 (Clear k29 l20 z1 z1 e l20 q_z1k2k27_m1k4k7_m3k4k17_z3k4k27 (Clear k46 e z1 z1 e e q_m1k25_z1k33 (Clear k27 l20 z1 z1 e l20 q_z3k2k17_z1k2k25_m3k4k7_z3k4k25 (Combine true GT z1 e e o (w q_z3 e l48 k56 (w q_z3 e e k68 (w q_m1k2_m1k4 e e k70 (w q_m1 e e k68 (w unit e l20 k36 (w unit e e k72 (w q_m1k2_m3k4 e e k74 (w q_m1 e e k76 n)))))))) (Absurd k78))))))))))))) (Split k50 (Unfold k52 (Clear k54 e z1 z1 e e q_z1k35_m1k41 (Split k56 (Clear k37 l48 z1 z1 e l48 q_z1k2k4k7_z1k2k35_z1k4k35 (Unfold k43 (Unfold k64 (Clear k62 e z1 z1 e e q_z1k2k37_z1k41 (Clear k39 l48 z1 z1 e l48 q_z1k2k37_m1k4k7_z1k4k37 (Combine true GT z1 e e o (w unit e l48 k58 (w q_m1 e e k60 (w unit e l48 k70 (w q_m1k2 e e k72 n)))) (Absurd k74))))))) (Unfold k43 (Unfold k62 (Split k66 (Clear k37 l48 z1 z1 e l48 q_z1k2k4k7_z1k2k35_z1k4k35 (Clear k68 e z1 z1 e e q_z1k2k37_z1k41 (Clear k39 l48 z1 z1 e l48 q_z1k2k37_m1k4k7_z1k4k37 (Combine true GT z1 e e o (w unit e l48 k58 (w unit e e k70 (w q_m1k2_m1k4 e e k72 (w q_z1k2 e e k74 n)))) (Absurd k76))))) (Clear k37 l48 z1 z1 e l48 q_z1k2k4k7_z1k2k35_z1k4k35 (Clear k68 e z1 z1 e e q_z1k4k39_z1k41 (Clear k41 l48 z1 z1 e l48 q_m1k2k7_z1k2k39_z1k4k39 (Combine true GT z1 e e o (w unit e l48 k58 (w unit e e k70 (w q_m1k2_m1k4 e e k72 (w q_z1k4 e e k74 n)))) (Absurd k76))))))))))) (Split k52 (Unfold k54 (Clear k56 e z1 z1 e e q_z1k7_m1k37_m1k39 (Split k58 (Clear k41 l48 z1 z1 e l48 q_m1k2k7_z1k2k39_z1k4k39 (Clear k39 l48 z1 z1 e l48 q_z1k2k37_m1k4k7_z1k4k37 (Combine true GT z1 e e o (w unit e l48 k60 (w unit e e k62 (w unit e e k64 n))) (Absurd k66)))) (Clear k41 l48 z1 z1 e l48 q_m1k2k7_z1k2k39_z1k4k39 (Clear k39 l48 z1 z1 e l48 q_z1k2k37_m1k4k7_z1k4k37 (Combine true GT z1 e e o (w unit e l48 k60 (w q_m1 e e k62 (w q_m1 e e k64 n))) (Absurd k66))))))) (Clear k54 e z1 z1 e e q_m1k15_z1k35 (Clear k37 l48 z1 z1 e l48 q_z1k2k4k7_z1k2k35_z1k4k35 (Combine true GT z1 e e o (w unit e l48 k56 (w q_m1 e e k58 (w unit e e k14 n))) (Absurd k60)))))))) (Clear k29 l20 z1 z1 e l20 q_z1k2k27_m1k4k7_m3k4k17_z3k4k27 (Clear k46 e z1 z3 e e q_m3k17_m1k25_z3k33 (Clear k27 l20 z1 z1 e l20 q_z3k2k17_z1k2k25_m3k4k7_z3k4k25 (Combine true GT z1 e e o (w q_z3 e l20 k36 (w q_z3 e e k48 (w q_m1k2_m3k4 e e k50 (w q_m1 e e k52 n)))) (Absurd k54))))))))))) (Split k30 (Unfold k32 (Clear k34 e z1 z1 e e q_z1k23_m1k31 (Split k36 (Clear k25 l20 z1 z1 e l20 q_z1k2k4k7_z3k2k4k17_z1k2k23_z3k4k23 (Unfold k33 (Unfold k44 (Clear k42 e z1 z1 e e q_z1k2k27_z1k31 (Clear k29 l20 z1 z1 e l20 q_z1k2k27_m1k4k7_m3k4k17_z3k4k27 (Combine true GT z1 e e o (w unit e l20 k38 (w q_m1 e e k40 (w unit e l20 k50 (w q_m1k2 e e k52 n)))) (Absurd k54))))))) (Unfold k33 (Unfold k42 (Split k46 (Clear k25 l20 z1 z1 e l20 q_z1k2k4k7_z3k2k4k17_z1k2k23_z3k4k23 (Clear k48 e z1 z1 e e q_z1k2k27_z1k31 (Clear k29 l20 z1 z1 e l20 q_z1k2k27_m1k4k7_m3k4k17_z3k4k27 (Combine true GT z1 e e o (w unit e l20 k38 (w unit e e k50 (w q_m1k2_m3k4 e e k52 (w q_z1k2 e e k54 n)))) (Absurd k56))))) (Clear k25 l20 z1 z1 e l20 q_z1k2k4k7_z3k2k4k17_z1k2k23_z3k4k23 (Clear k48 e z1 z1 e e q_z1k4k29_z1k31 (Clear k31 l20 z1 z1 e l20 q_m1k2k7_m3k2k17_z1k2k29_z3k4k29 (Combine true GT z1 e e o (w unit e l20 k38 (w unit e e k50 (w q_m1k2_m3k4 e e k52 (w q_z1k4 e e k54 n)))) (Absurd k56))))))))))) (Split k32 (Unfold k34 (Clear k36 e z1 z1 e e q_z1k7_m1k25_m1k29 (Split k38 (Clear k31 l20 z1 z1 e l20 q_m1k2k7_m3k2k17_z1k2k29_z3k4k29 (Clear k27 l20 z1 z1 e l20 q_z3k2k17_z1k2k25_m3k4k7_z3k4k25 (Combine true GT z1 e e o (w unit e l20 k40 (w unit e e k42 (w unit e e k44 n))) (Absurd k46)))) (Clear k31 l20 z1 z1 e l20 q_m1k2k7_m3k2k17_z1k2k29_z3k4k29 (Clear k27 l20 z1 z1 e l20 q_z3k2k17_z1k2k25_m3k4k7_z3k4k25 (Combine true GT z1 e e o (w unit e l20 k40 (w q_m1 e e k42 (w q_m1 e e k44 n))) (Absurd k46))))))) (Combine false GT z3 e e q_z1k2_z1k4 (r unit e l20 (r q_z2 e l16 n)) (Split k28 (Unfold k38 (Clear k40 e z1 z1 e e q_z1k47_m1k53 (Split k42 (Clear k49 l36 z1 z1 e l36 q_z1k2k47_m1k4k7_z1k4k47 (Unfold k55 (Unfold k50 (Clear k48 e z1 z1 e e q_m1k47_z1k53 (Combine true GT z1 e e o (w unit e l36 k44 (w q_m1 e e k46 (w unit e l36 k56 (w unit e e k46 n)))) (Absurd k58)))))) (Unfold k55 (Unfold k48 (Split k52 (Clear k49 l36 z1 z1 e l36 q_z1k2k47_m1k4k7_z1k4k47 (Clear k54 e z1 z1 e e q_m1k47_z1k53 (Combine true GT z1 e e o (w unit e l36 k44 (w unit e e k56 (w q_m1k2_m1k4 e e k58 (w q_m1 e e k56 n)))) (Absurd k60)))) (Clear k34 e z1 z1 e e q_m1k15_z1k23 (Clear k25 l20 z1 z1 e l20 q_z1k2k4k7_z3k2k4k17_z1k2k23_z3k4k23 (Clear k49 l36 z1 z1 e l36 q_z1k2k47_m1k4k7_z1k4k47 (Clear k54 e z1 z3 e e q_m3k17_m1k47_z3k53 (Combine true GT z1 e e o (w unit e l36_20 k56 (w q_m1k2_m1k4 e e k58 (w unit e l20 k14 (w q_z3 e l18_16_36 k44 (w q_z3k2k4 e e k60 (w q_m1k2k2k4_m1k2k4k4 e e k62 (w q_m1k2k4 e e k60 n))))))) (Absurd k64)))))))))))) (Split k38 (Unfold k40 (Clear k42 e z1 z1 e e q_z1k45_m1k51 (Split k44 (Clear k47 l36 z1 z1 e l36 q_z1k2k4k7_z1k2k45_z1k4k45 (Unfold k53 (Unfold k52 (Clear k50 e z1 z1 e e q_z1k2k47_z1k51 (Clear k49 l36 z1 z1 e l36 q_z1k2k47_m1k4k7_z1k4k47 (Combine true GT z1 e e o (w unit e l36 k46 (w q_m1 e e k48 (w unit e l36 k58 (w q_m1k2 e e k60 n)))) (Absurd k62))))))) (Unfold k53 (Unfold k50 (Split k54 (Clear k47 l36 z1 z1 e l36 q_z1k2k4k7_z1k2k45_z1k4k45 (Clear k56 e z1 z1 e e q_z1k2k47_z1k51 (Clear k49 l36 z1 z1 e l36 q_z1k2k47_m1k4k7_z1k4k47 (Combine true GT z1 e e o (w unit e l36 k46 (w unit e e k58 (w q_m1k2_m1k4 e e k60 (w q_z1k2 e e k62 n)))) (Absurd k64))))) (Clear k47 l36 z1 z1 e l36 q_z1k2k4k7_z1k2k45_z1k4k45 (Clear k56 e z1 z1 e e q_z1k4k49_z1k51 (Clear k51 l36 z1 z1 e l36 q_m1k2k7_z1k2k49_z1k4k49 (Combine true GT z1 e e o (w unit e l36 k46 (w unit e e k58 (w q_m1k2_m1k4 e e k60 (w q_z1k4 e e k62 n)))) (Absurd k64))))))))))) (Split k40 (Unfold k42 (Clear k44 e z1 z1 e e q_z1k7_m1k47_m1k49 (Split k46 (Clear k51 l36 z1 z1 e l36 q_m1k2k7_z1k2k49_z1k4k49 (Clear k49 l36 z1 z1 e l36 q_z1k2k47_m1k4k7_z1k4k47 (Combine true GT z1 e e o (w unit e l36 k48 (w unit e e k50 (w unit e e k52 n))) (Absurd k54)))) (Clear k51 l36 z1 z1 e l36 q_m1k2k7_z1k2k49_z1k4k49 (Clear k49 l36 z1 z1 e l36 q_z1k2k47_m1k4k7_z1k4k47 (Combine true GT z1 e e o (w unit e l36 k48 (w q_m1 e e k50 (w q_m1 e e k52 n))) (Absurd k54))))))) (Clear k42 e z1 z1 e e q_m1k15_z1k45 (Clear k47 l36 z1 z1 e l36 q_z1k2k4k7_z1k2k45_z1k4k45 (Combine true GT z1 e e o (w unit e l36 k44 (w q_m1 e e k46 (w unit e e k14 n))) (Absurd k48)))))))))))))))) (Unfold k5 (Unfold k18 (Split k22 (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k13 (Clear k24 e z1 z1 e e q_m1k13_z1k19 (Clear k7 e z1 z1 e e q_z1k11_m1k19 (Clear k11 e z1 z1 e e q_z1k2 (Unfold k15 (Unfold k36 (Clear k38 e z1 z1 e e q_z1k4k9_z1k21 (Clear k17 e z1 z1 e e q_z1k15_m1k21 (Clear k13 e z1 z1 e e q_z1k4 (Clear k34 e z1 z1 e e q_z1k2k11_z1k21 (Combine true GT z1 e e o (w unit e e k14 (w q_z1k2k4 e e k26 (w q_m1k2k4 e e k28 (w q_m1k2k4 e e k30 (w unit e l32 k42 (w q_z1k2_z1k4 e e k44 (w unit e l46 k48 n))))))) (Absurd k50)))))))))))) (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k13 (Clear k11 e z1 z1 e e q_z1k2 (Unfold k15 (Unfold k32 (Clear k34 e z1 z1 e e q_z1k4k9_z1k21 (Clear k17 e z1 z1 e e q_z1k15_m1k21 (Clear k13 e z1 z1 e e q_z1k4 (Clear k21 e z1 z2 e e q_z2k13_m3k17 (Clear k24 e z1 z3 e e q_m1k13_m3k17_z3k19 (Clear k7 e z1 z1 e e q_z1k11_m1k19 (Clear k30 e z1 z1 e e q_z1k2k11_z1k21 (Combine true GT z1 e e o (w q_z3 e e k14 (w q_z3k2k4 e e k26 (w q_z3 e l28 k38 (w q_z3k2_z3k4 e e k40 (w unit e l42_28 k44 (w q_m1k2k4 e e k46 (w q_m3k2k4 e e k48 (w q_z3 e l42 k50 n)))))))) (Absurd k52)))))))))))))))))))))).
Lemma large_models_law_checked : refutes large_models_law_laws large_models_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem large_models_law :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (N_T ~~ (largest N_p [(omega ** (N_p ^^ (1 / 3)))])) -> (* all-parameters *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(omega ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((omega ^^ (3 / 2)) <~ N_p) -> (* where(large-models) *)
  ((alpha + beta) <> 0 /\ loss ~~ (C ^^ ((((-1) * alpha) * beta) / (alpha + beta)))).
Proof.
intros alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
pose (value_1 := (largest N_p [(omega ** (N_p ^^ (1 / 3)))])).
pose (value_2 := (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
pose (value_3 := (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))).
pose (value_4 := (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))).
pose (value_5 := (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))).
pose (value_6 := (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))).
pose (value_7 := (largest (value_5 ^^ ((-1) * alpha)) [(value_6 ^^ ((-1) * beta))])).
pose (value_8 := (largest value_4 [(omega ** (value_4 ^^ (1 / 3)))])).
pose (value_9 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_10 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_11 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_12 := (largest (value_10 ^^ ((-1) * alpha)) [(value_11 ^^ ((-1) * beta))])).
pose (value_13 := (largest value_10 [(omega ** (value_10 ^^ (1 / 3)))])).
pose (value_14 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_15 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_16 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_17 := (largest (value_15 ^^ ((-1) * alpha)) [(value_16 ^^ ((-1) * beta))])).
pose (value_18 := (largest value_15 [(omega ** (value_15 ^^ (1 / 3)))])).
generalize (largest_spec [(omega ** (N_p ^^ (1 / 3)))] N_p), given_1, given_2, given_3, given_4, (largest_spec [(D ^^ ((-1) * beta))] (N_T ^^ ((-1) * alpha))), given_5, (conj (given_6 value_3 value_4 value_5 value_6) (conj (given_6 value_9 value_10 value_10 value_11) (given_6 value_14 value_15 value_15 value_16))), given_7, refuted, (same_refl (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))), (same_refl (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))), (same_refl (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))), (same_refl (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))), (largest_spec [(value_6 ^^ ((-1) * beta))] (value_5 ^^ ((-1) * alpha))), (largest_spec [(omega ** (value_4 ^^ (1 / 3)))] value_4), (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (largest_spec [(value_11 ^^ ((-1) * beta))] (value_10 ^^ ((-1) * alpha))), (largest_spec [(omega ** (value_10 ^^ (1 / 3)))] value_10), (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (largest_spec [(value_16 ^^ ((-1) * beta))] (value_15 ^^ ((-1) * alpha))), (largest_spec [(omega ** (value_15 ^^ (1 / 3)))] value_15).
exact_no_check (refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega; value_1; value_2; value_3; value_4; value_5; value_6; value_7; value_8; value_9; value_10; value_11; value_12; value_13; value_14; value_15; value_16; value_17; value_18] large_models_law_laws large_models_law_steps large_models_law_checked).
Qed.

(* constant-omega, model: constant-omega can hold *)
Definition constant_omega_model_best_1_laws : list law := [(And (Order GE (TVar k7) (TVar k5)) (And (Order GE (TVar k7) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TVar k5) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k7) (TVar k5)) (Order EQ (TVar k7) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TVar k5) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k4) (TVar k7)); (And (Order GE (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1)))) (And (Order GE (TVar k8) (TRaised (TVar k3) (NMul (NInt m1) (NInt z1)))) (Or (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1)))) (Order EQ (TVar k8) (TRaised (TVar k3) (NMul (NInt m1) (NInt z1))))))); (Order EQ (TVar k6) (TVar k8)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k5) (TVar k3))); (Not (Order GE (TVar k6) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))))].
Definition constant_omega_model_best_1_steps : proof := (Unfold k15 (Unfold k2 (Clear k4 e z1 z2 e e q_m1k3_m2k13 (Unfold k5 (Unfold k10 (Split k14 (Unfold k9 (Unfold k20 (Clear k22 e z1 z1 e e q_z1k7_z1k17 (Clear k13 e z1 z1 e e q_z1k3_m1k7_m1k11 (Clear k16 e z1 z1 e e q_m1k11_z1k15 (Clear k7 e z1 z1 e e q_z1k9_m1k15 (Clear k11 e z1 z1 e e q_z1k13_m1k17 (Clear k18 e z1 z1 e e q_z1k9_z1k17 (Combine true GT z1 e e o (w unit e e k6 (w unit e e k26 (w unit e e k28 (w q_m1 e e k30 (w q_m1 e e k32 (w q_z2 e e k34 (w unit e e k36 n))))))) (Absurd k38)))))))))) (Clear k8 e z1 z1 e e q_m1k11_z1k15 (Clear k16 e z1 z3 e e q_m1k11_z3k15 (Clear k7 e z1 z1 e e q_z1k9_m1k15 (Unfold k9 (Unfold k26 (Clear k24 e z1 z1 e e q_z1k9_z1k17 (Clear k11 e z1 z1 e e q_z1k13_m1k17 (Combine false GT z1 e e o (r unit e l6 (r unit e l1 (r unit e l18 (r q_m1 e l20 (r q_m2 e l22 (r q_z2 e l32 (r q_z2 e l34 n))))))) (Absurd k36))))))))))))))).
Lemma constant_omega_model_best_1_checked : refutes constant_omega_model_best_1_laws constant_omega_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma constant_omega_model_best_1 :
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(((scale ^^ 0) ** (log_scale ^^ 0)) ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * 1)) [(D' ^^ ((-1) * 1))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p N_T D given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest N_p [(((scale ^^ 0) ** (log_scale ^^ 0)) ** (N_p ^^ (1 / 3)))])).
pose (value_2 := (largest (N_T ^^ ((-1) * 1)) [(D ^^ ((-1) * 1))])).
generalize (largest_spec [(((scale ^^ 0) ** (log_scale ^^ 0)) ** (N_p ^^ (1 / 3)))] N_p), given_1, (largest_spec [(D ^^ ((-1) * 1))] (N_T ^^ ((-1) * 1))), given_2, given_3, refuted.
exact_no_check (refute [] [D; N_T; N_p; loss; value_1; value_2] constant_omega_model_best_1_laws constant_omega_model_best_1_steps constant_omega_model_best_1_checked).
Qed.
Definition constant_omega_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NInt z3)))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma constant_omega_model_hold : all_decided constant_omega_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem constant_omega_model :
  exists (alpha beta m_alpha m_beta : R) (C D N_T N_p loss omega : order),
  (
  (N_T ~~ (largest N_p [(omega ** (N_p ^^ (1 / 3)))])) /\ (* all-parameters *)
  (C ~~ (N_p ** D)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  (loss ~~ (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) /\ (* fit *)
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) /\ (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) /\ (* measured(m_beta) *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_T) /\ (* trend(N_T) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  (omega ~~ one) (* trend(omega) *)
  ) /\
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(omega ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* optimal *).
Proof.
exists 1, 1, (1739 / 5000), (1829 / 5000), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold constant_omega_model_laws constant_omega_model_hold).
}
exact_no_check constant_omega_model_best_1.
Qed.

(* constant-omega, law: loss ~ C^(-alpha*beta/(alpha+beta)) *)
Definition constant_omega_law_laws : list law := [(And (Order GE (TVar k9) (TVar k6)) (And (Order GE (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k9) (TVar k6)) (Order EQ (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k5) (TVar k9)); (Order EQ (TVar k3) (TTimes (TVar k6) (TVar k4))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k7) (TVar k10)); (If (Order EQ (TVar k12) (TVar k15)) (If (Order EQ (TVar k11) (TVar k14)) (If (Order EQ (TVar k3) (TTimes (TVar k12) (TVar k13))) (Order GE (TVar k11) (TVar k7))))); (Power GT (TVar k3) TOne); (Order EQ (TVar k8) TOne); (Not (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k2)) (NAdd (NVar k1) (NVar k2))))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k14) (TRaised (TVar k13) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k14) (TRaised (TVar k13) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k15) (TVar k12)) (And (Order GE (TVar k15) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k15) (TVar k12)) (Order EQ (TVar k15) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3))))))))].
Definition constant_omega_law_steps : proof := (Unfold k25 (Clear k11 e z1 z1 e e q_z1k2 (Clear k13 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z1k2_z1k4 (r unit e l4 (r unit e l6 n)) (Split k2 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k2_z1k4 (Combine false GT z1 e l6 q_m1 (r unit e l4 (r q_m1 e l14 n)) (Absurd k16)))) (Unfold k12 (Clear k10 e z1 z1 e e q_z1k2_z1k4 (Clear k14 l16 z1 z1 e l16 q_z1k2k4k7_z1k2k15_z1k4k15 (Split k18 (Split k19 (Unfold k22 (Clear k24 e z1 z1 e e q_z1k25_m1k31 (Split k26 (Clear k29 l8 z1 z1 e l8 q_z1k2k25_m1k4k7_z1k4k25 (Unfold k35 (Unfold k34 (Clear k32 e z1 z1 e e q_m1k25_z1k31 (Combine true GT z1 e e o (w unit e l8 k28 (w q_m1 e e k30 (w unit e l8 k40 (w unit e e k30 n)))) (Absurd k42)))))) (Unfold k35 (Unfold k32 (Split k36 (Clear k29 l8 z1 z1 e l8 q_z1k2k25_m1k4k7_z1k4k25 (Clear k38 e z1 z1 e e q_m1k25_z1k31 (Combine true GT z1 e e o (w unit e l8 k28 (w unit e e k40 (w q_m1k2_m1k4 e e k42 (w q_m1 e e k40 n)))) (Absurd k44)))) (Clear k30 e z1 z1 e e q_m1k25_z1k31 (Clear k29 l8 z1 z1 e l8 q_z1k2k25_m1k4k7_z1k4k25 (Clear k38 e z1 z3 e e q_m3k17_m1k25_z3k31 (Clear k23 e z1 z1 e e q_z1k17 (Clear k21 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r q_z3 e l8_40 (r q_z2 e l42 (r q_m1k2_m1k4 e l44 (r q_m3k2_m3k4 e l46 (r q_z2 e l6_48 n))))) (Absurd k50))))))))))))) (Split k22 (Unfold k24 (Clear k26 e z1 z1 e e q_z1k23_m1k29 (Split k28 (Clear k27 l8 z1 z1 e l8 q_z1k2k4k7_z1k2k23_z1k4k23 (Unfold k33 (Unfold k36 (Clear k34 e z1 z1 e e q_z1k2k25_z1k29 (Clear k29 l8 z1 z1 e l8 q_z1k2k25_m1k4k7_z1k4k25 (Combine true GT z1 e e o (w unit e l8 k30 (w q_m1 e e k32 (w unit e l8 k42 (w q_m1k2 e e k44 n)))) (Absurd k46))))))) (Unfold k33 (Unfold k34 (Split k38 (Clear k27 l8 z1 z1 e l8 q_z1k2k4k7_z1k2k23_z1k4k23 (Clear k40 e z1 z1 e e q_z1k2k25_z1k29 (Clear k29 l8 z1 z1 e l8 q_z1k2k25_m1k4k7_z1k4k25 (Combine true GT z1 e e o (w unit e l8 k30 (w unit e e k42 (w q_m1k2_m1k4 e e k44 (w q_z1k2 e e k46 n)))) (Absurd k48))))) (Clear k27 l8 z1 z1 e l8 q_z1k2k4k7_z1k2k23_z1k4k23 (Clear k40 e z1 z1 e e q_z1k4k27_z1k29 (Clear k31 l8 z1 z1 e l8 q_m1k2k7_z1k2k27_z1k4k27 (Combine true GT z1 e e o (w unit e l8 k30 (w unit e e k42 (w q_m1k2_m1k4 e e k44 (w q_z1k4 e e k46 n)))) (Absurd k48))))))))))) (Split k24 (Unfold k26 (Clear k28 e z1 z1 e e q_z1k7_m1k25_m1k27 (Split k30 (Clear k31 l8 z1 z1 e l8 q_m1k2k7_z1k2k27_z1k4k27 (Clear k29 l8 z1 z1 e l8 q_z1k2k25_m1k4k7_z1k4k25 (Combine true GT z1 e e o (w unit e l8 k32 (w unit e e k34 (w unit e e k36 n))) (Absurd k38)))) (Clear k31 l8 z1 z1 e l8 q_m1k2k7_z1k2k27_z1k4k27 (Clear k29 l8 z1 z1 e l8 q_z1k2k25_m1k4k7_z1k4k25 (Combine true GT z1 e e o (w unit e l8 k32 (w q_m1 e e k34 (w q_m1 e e k36 n))) (Absurd k38))))))) (Clear k26 e z1 z1 e e q_m1k15_z1k23 (Clear k27 l8 z1 z1 e l8 q_z1k2k4k7_z1k2k23_z1k4k23 (Combine true GT z1 e e o (w unit e l8 k28 (w q_m1 e e k30 (w unit e e k20 n))) (Absurd k32))))))) (Unfold k5 (Unfold k24 (Split k28 (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k13 (Clear k30 e z1 z1 e e q_m1k13_z1k19 (Clear k7 e z1 z1 e e q_z1k11_m1k19 (Unfold k15 (Unfold k40 (Clear k42 e z1 z1 e e q_z1k4k9_z1k21 (Clear k17 e z1 z1 e e q_z1k15_m1k21 (Clear k38 e z1 z1 e e q_z1k2k11_z1k21 (Combine true GT z1 e e o (w unit e e k20 (w q_z1k2k4 e e k32 (w q_m1k2k4 e e k34 (w q_m1k2k4 e e k36 (w unit e l4 k46 (w q_z1k2_z1k4 e e k48 (w unit e l6 k50 n))))))) (Absurd k52)))))))))) (Combine false GT z1 e e q_z1k2_z3k4 (r unit e l4 (r q_z3 e l6 n)) (Clear k21 e z1 z1 e e q_z1k7 (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k13 (Clear k30 e z1 z3 e e q_m1k13_m3k17_z3k19 (Clear k23 e z1 z1 e e q_z1k17 (Clear k7 e z1 z1 e e q_z1k11_m1k19 (Unfold k15 (Unfold k46 (Clear k48 e z1 z1 e e q_z1k4k9_z1k21 (Clear k17 e z1 z1 e e q_z1k15_m1k21 (Clear k44 e z1 z1 e e q_z1k2k11_z1k21 (Combine false GT z1 e e o (r unit e l32_20 (r q_z2 e l6_6_4_34 (r q_z1k2k2k4_z1k2k4k4 e l36 (r q_m1k2k2k4_m1k2k4k4 e l38 (r q_m3k2k2k4_m3k2k4k4 e l40 (r q_m3k2k2k4_m3k2k4k4 e l42 (r unit e l4_8_52 (r q_z1k2k2_z4k2k4_z3k4k4 e l54 (r q_z3 e l6_8_56 n))))))))) (Absurd k58))))))))))))))))))))))))).
Lemma constant_omega_law_checked : refutes constant_omega_law_laws constant_omega_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem constant_omega_law :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (N_T ~~ (largest N_p [(omega ** (N_p ^^ (1 / 3)))])) -> (* all-parameters *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(omega ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (power one < power C) -> (* trend(C) *)
  (omega ~~ one) -> (* trend(omega) *)
  ((alpha + beta) <> 0 /\ loss ~~ (C ^^ ((((-1) * alpha) * beta) / (alpha + beta)))).
Proof.
intros alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
apply NNPP; intros refuted.
pose (value_1 := (largest N_p [(omega ** (N_p ^^ (1 / 3)))])).
pose (value_2 := (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
pose (value_3 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_4 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_5 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_6 := (largest (value_4 ^^ ((-1) * alpha)) [(value_5 ^^ ((-1) * beta))])).
pose (value_7 := (largest value_4 [(omega ** (value_4 ^^ (1 / 3)))])).
generalize (largest_spec [(omega ** (N_p ^^ (1 / 3)))] N_p), given_1, given_2, given_3, given_4, (largest_spec [(D ^^ ((-1) * beta))] (N_T ^^ ((-1) * alpha))), given_5, (given_6 value_3 value_4 value_4 value_5), given_7, given_8, refuted, (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (largest_spec [(value_5 ^^ ((-1) * beta))] (value_4 ^^ ((-1) * alpha))), (largest_spec [(omega ** (value_4 ^^ (1 / 3)))] value_4).
exact_no_check (refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega; value_1; value_2; value_3; value_4; value_5; value_6; value_7] constant_omega_law_laws constant_omega_law_steps constant_omega_law_checked).
Qed.

(* refitted, model: refitted can hold *)
Definition refitted_model_laws : list law := [(Number GT (NDiv (NInt z1) (NInt z3)) (NInt z0)); (Number GT (NDiv (NInt z1) (NInt z3)) (NInt z0)); (And (And (Number NE (NAdd (NDiv (NDiv (NInt z1) (NInt z3)) (NInt z3)) (NDiv (NInt z1) (NInt z3))) (NInt z0)) (Number EQ (NDiv (NInt z3) (NInt z4)) (NDiv (NDiv (NInt z1) (NInt z3)) (NAdd (NDiv (NDiv (NInt z1) (NInt z3)) (NInt z3)) (NDiv (NInt z1) (NInt z3)))))) (And (Number NE (NAdd (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z1) (NInt z3))) (NInt z0)) (Number EQ (NDiv (NInt z1) (NInt z2)) (NDiv (NDiv (NInt z1) (NInt z3)) (NAdd (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z1) (NInt z3))))))); (And (Number GE (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1) (NInt z3)))); (And (Number GE (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1) (NInt z3)))); (And (Number EQ (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z1) (NInt z3))) (Number EQ (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z1) (NInt z3)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma refitted_model_hold : all_decided refitted_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem refitted_model :
  exists (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss : order),
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  ((((alpha / 3) + beta) <> 0 /\ small = (beta / ((alpha / 3) + beta))) /\ ((alpha + beta) <> 0 /\ large = (beta / (alpha + beta)))) /\ (* local-exponents *)
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) /\ (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) /\ (* measured(m_beta) *)
  ((alpha = m_alpha) /\ (beta = m_beta)) /\ (* refit *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_T) /\ (* trend(N_T) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists (1 / 3), (1 / 3), (1 / 2), (1 / 3), (1 / 3), (3 / 4), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold refitted_model_laws refitted_model_hold).
Qed.

(* refitted, claim: 0.719 < small < 0.795 *)
Definition refitted_claim_refitted_small_laws : list law := [(Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (Number EQ (NVar k6) (NDiv (NVar k2) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2))))) (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Number EQ (NVar k3) (NDiv (NVar k2) (NAdd (NVar k1) (NVar k2)))))); (And (Number GE (NVar k4) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NVar k4))); (And (Number GE (NVar k5) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NVar k5))); (And (Number EQ (NVar k1) (NVar k4)) (Number EQ (NVar k2) (NVar k5))); (Not (And (Number GT (NVar k6) (NDiv (NInt z719) (NInt z1000))) (Number GT (NDiv (NInt z159) (NInt z200)) (NVar k6))))].
Definition refitted_claim_refitted_small_steps : proof := (Unfold k17 (Unfold k9 (Unfold k11 (Unfold k13 (Unfold k15 (Unfold k4 (Clear k5 e z1 z1 e e q_z1k2 (Clear k16 e z1 z1 e e q_z1k2_m1k8 (Combine false GT z1 e e q_z1k8 (r unit e l24 (r q_m1 e l26 n)) (Clear k7 e z1 z1 e e q_z1k4 (Clear k18 e z1 z1 e e q_z1k4_m1k10 (Combine false GT z1 e e q_z1k10 (r unit e l30 (r q_m1 e l32 n)) (Clear k20 e z1 z3 e e q_z1k2_z3k4 (Clear k22 l36 z3 z3 e l36 q_z1k2k12_m3k4_z3k4k12 (Combine false EQ z1 e e q_z1k8k12_m3k10_z3k10k12 (r unit e l38 (r q_m1k12 e l26 (r q_z3_m3k12 e l32 n))) (Signs q_z1k12 (Combine false GT z1 e l34 q_z3_m3k12 (r unit e l28_42 (r q_m1 e l40 n)) (Split k2 (Unfold k46 (Clear k12 e z1 z5000 e e q_m1623_z5000k10 (Clear k10 e z1 z5000 e e q_z1893_m5000k8 (Clear k48 e z1 z1000 e e q_z719_m1000k12 (Combine false GT z2 e e o (r q_z7122 e e (r q_z843 e l50 (r q_z1000 e l52_42 (r q_z5000000 e l40 (r q_z6762 e l54 (r q_z3 e l50_54 n)))))) (Absurd k56)))))) (Unfold k48 (Clear k8 e z1 z1000 e e q_m317_z1000k8 (Clear k50 e z1 z200 e e q_m159_z200k12 (Clear k14 e z1 z1000 e e q_z407_m1000k10 (Combine false GT z2 e e o (r q_z41 e l52_42 (r q_m41000 e l40 (r q_z114 e l44 (r q_z317 e l54 (r q_z41 e l56_44 n))))) (Absurd k58)))))))) (Combine false EQ z1 e l34 q_m3 (r unit e l40 (r q_m1k8_m3k10 e l42 n)) (Absurd k44)) (Clear k10 e z1 z5000 e e q_z1893_m5000k8 (Combine false GT z1 e e o (r q_z1893 e l34 (r unit e l44_34_42 (r q_z631 e l28_42 (r q_z631 e l40 (r q_z5000 e l28_34_42 n))))) (Absurd k46))))))))))))))))))).
Lemma refitted_claim_refitted_small_checked : refutes refitted_claim_refitted_small_laws refitted_claim_refitted_small_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem refitted_claim_refitted_small :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  ((((alpha / 3) + beta) <> 0 /\ small = (beta / ((alpha / 3) + beta))) /\ ((alpha + beta) <> 0 /\ large = (beta / (alpha + beta)))) -> (* local-exponents *)
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) -> (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) -> (* measured(m_beta) *)
  ((alpha = m_alpha) /\ (beta = m_beta)) -> (* refit *)
  (((719 / 1000) < small) /\ (small < (159 / 200))).
Proof.
intros alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] refitted_claim_refitted_small_laws refitted_claim_refitted_small_steps refitted_claim_refitted_small_checked).
Qed.

(* refitted, claim: 0.461 < large < 0.563 *)
Definition refitted_claim_refitted_large_laws : list law := [(Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (Number EQ (NVar k6) (NDiv (NVar k2) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2))))) (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Number EQ (NVar k3) (NDiv (NVar k2) (NAdd (NVar k1) (NVar k2)))))); (And (Number GE (NVar k4) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NVar k4))); (And (Number GE (NVar k5) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NVar k5))); (And (Number EQ (NVar k1) (NVar k4)) (Number EQ (NVar k2) (NVar k5))); (Not (And (Number GT (NVar k3) (NDiv (NInt z461) (NInt z1000))) (Number GT (NDiv (NInt z563) (NInt z1000)) (NVar k3))))].
Definition refitted_claim_refitted_large_steps : proof := (Unfold k17 (Unfold k9 (Unfold k11 (Unfold k13 (Unfold k15 (Unfold k4 (Unfold k6 (Clear k5 e z1 z1 e e q_z1k2 (Clear k16 e z1 z1 e e q_z1k2_m1k8 (Combine false GT z1 e e q_z1k8 (r unit e l28 (r q_m1 e l30 n)) (Clear k7 e z1 z1 e e q_z1k4 (Clear k18 e z1 z1 e e q_z1k4_m1k10 (Combine false GT z1 e e q_z1k10 (r unit e l34 (r q_m1 e l36 n)) (Clear k20 e z1 z3 e e q_z1k2_z3k4 (Clear k22 l40 z3 z3 e l40 q_z1k2k12_m3k4_z3k4k12 (Combine false EQ z1 e e q_z1k8k12_m3k10_z3k10k12 (r unit e l42 (r q_m1k12 e l30 (r q_z3_m3k12 e l36 n))) (Signs q_z1k12 (Combine false GT z1 e l38 q_z3_m3k12 (r unit e l32_46 (r q_m1 e l44 n)) (Clear k24 e z1 z1 e e q_z1k2_z1k4 (Clear k26 l50 z1 z1 e l50 q_z1k2k6_m1k4_z1k4k6 (Combine false EQ z1 e l38 q_z3k6_m2k6k12_m1k12 (r unit e l46_52 (r q_m1k6 e l46_30 (r q_z1_m1k6 e l46_36 (r q_m1k6 e l44 n)))) (Split k2 (Unfold k56 (Clear k58 e z1 z1000 e e q_z461_m1000k6 (Combine false GE z3 e e q_z1383_m1922k12 (r q_z3 e l60 (r q_z2 e l48_60 (r q_z3000 e l54 n))) (Clear k12 e z1 z5000 e e q_m1623_z5000k10 (Clear k10 e z1 z5000 e e q_z1893_m5000k8 (Combine false GT z4 e e o (r q_z6372 e e (r q_z1617 e l64 (r q_z1922 e l66_46 (r q_z9610000 e l44 (r q_z6762 e l62 (r q_z3 e l64_62 n)))))) (Absurd k68))))))) (Unfold k58 (Clear k8 e z1 z1000 e e q_m317_z1000k8 (Clear k60 e z1 z1000 e e q_m563_z1000k6 (Clear k14 e z1 z1000 e e q_z407_m1000k10 (Combine false GT z4 e e o (r q_z1311 e l62_46 (r q_m1311000 e l44 (r q_z1836 e l48 (r q_z951 e l64 (r q_z634 e l48_64 (r q_m951000 e l54 (r q_z1311 e l66_48 n))))))) (Absurd k68))))))))))) (Combine false EQ z1 e l38 q_m3 (r unit e l44 (r q_m1k8_m3k10 e l46 n)) (Absurd k48)) (Clear k10 e z1 z5000 e e q_z1893_m5000k8 (Combine false GT z1 e e o (r q_z1893 e l38 (r unit e l48_38_46 (r q_z631 e l32_46 (r q_z631 e l44 (r q_z5000 e l32_38_46 n))))) (Absurd k50)))))))))))))))))))).
Lemma refitted_claim_refitted_large_checked : refutes refitted_claim_refitted_large_laws refitted_claim_refitted_large_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem refitted_claim_refitted_large :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  ((((alpha / 3) + beta) <> 0 /\ small = (beta / ((alpha / 3) + beta))) /\ ((alpha + beta) <> 0 /\ large = (beta / (alpha + beta)))) -> (* local-exponents *)
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) -> (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) -> (* measured(m_beta) *)
  ((alpha = m_alpha) /\ (beta = m_beta)) -> (* refit *)
  (((461 / 1000) < large) /\ (large < (563 / 1000))).
Proof.
intros alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] refitted_claim_refitted_large_laws refitted_claim_refitted_large_steps refitted_claim_refitted_large_checked).
Qed.

(* refitted, law: loss << C^(0) ignoring logs *)
Definition refitted_law_laws : list law := [(Power GT TOne (TVar k7)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k7)))].
Definition refitted_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k15 (Clear k4 e z1 z1 e e q_z1k15 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma refitted_law_checked : refutes refitted_law_laws refitted_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem refitted_law :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] refitted_law_laws refitted_law_steps refitted_law_checked).
Qed.

(* refitted-estimates, model: refitted-estimates can hold *)
Definition refitted_estimates_model_laws : list law := [(Number GT (NDiv (NInt z1739) (NInt z5000)) (NInt z0)); (Number GT (NDiv (NInt z1829) (NInt z5000)) (NInt z0)); (And (And (Number NE (NAdd (NDiv (NDiv (NInt z1739) (NInt z5000)) (NInt z3)) (NDiv (NInt z1829) (NInt z5000))) (NInt z0)) (Number EQ (NDiv (NInt z5487) (NInt z7226)) (NDiv (NDiv (NInt z1829) (NInt z5000)) (NAdd (NDiv (NDiv (NInt z1739) (NInt z5000)) (NInt z3)) (NDiv (NInt z1829) (NInt z5000)))))) (And (Number NE (NAdd (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z1829) (NInt z5000))) (NInt z0)) (Number EQ (NDiv (NInt z1829) (NInt z3568)) (NDiv (NDiv (NInt z1829) (NInt z5000)) (NAdd (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z1829) (NInt z5000))))))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number EQ (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000))) (Number EQ (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1829) (NInt z5000)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma refitted_estimates_model_hold : all_decided refitted_estimates_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem refitted_estimates_model :
  exists (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss : order),
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  ((((alpha / 3) + beta) <> 0 /\ small = (beta / ((alpha / 3) + beta))) /\ ((alpha + beta) <> 0 /\ large = (beta / (alpha + beta)))) /\ (* local-exponents *)
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) /\ (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) /\ (* measured(m_beta) *)
  ((alpha = (1739 / 5000)) /\ (beta = (1829 / 5000))) /\ (* refit-estimates *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_T) /\ (* trend(N_T) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists (1739 / 5000), (1829 / 5000), (1829 / 3568), (1739 / 5000), (1829 / 5000), (5487 / 7226), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold refitted_estimates_model_laws refitted_estimates_model_hold).
Qed.

(* refitted-estimates, claim: large < 0.73 < small *)
Definition refitted_estimates_claim_kaplan_between_laws : list law := [(And (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (Number EQ (NVar k6) (NDiv (NVar k2) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2))))) (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Number EQ (NVar k3) (NDiv (NVar k2) (NAdd (NVar k1) (NVar k2)))))); (And (Number EQ (NVar k1) (NDiv (NInt z1739) (NInt z5000))) (Number EQ (NVar k2) (NDiv (NInt z1829) (NInt z5000)))); (Not (And (Number GT (NDiv (NInt z73) (NInt z100)) (NVar k3)) (Number GT (NVar k6) (NDiv (NInt z73) (NInt z100)))))].
Definition refitted_estimates_claim_kaplan_between_steps : proof := (Unfold k9 (Unfold k5 (Unfold k7 (Unfold k4 (Unfold k6 (Split k2 (Unfold k20 (Clear k22 e z1 z100 e e q_m73_z100k6 (Clear k16 e z1 z1 e e q_z1k2_z1k4 (Clear k18 l26 z1 z1 e l26 q_z1k2k6_m1k4_z1k4k6 (Clear k8 e z1 z5000 e e q_m1739_z5000k2 (Clear k10 e z1 z5000 e e q_m1829_z5000k4 (Combine false GE z1 e e q_m19391 (r q_z892 e l24 (r q_m125000 e l28 (r q_z25k6 e l30 (r q_m25_z25k6 e l32 n)))) (Absurd k34)))))))) (Unfold k22 (Clear k24 e z1 z100 e e q_z73_m100k12 (Clear k12 e z1 z3 e e q_z1k2_z3k4 (Clear k14 l28 z3 z3 e l28 q_z1k2k12_m3k4_z3k4k12 (Clear k8 e z1 z5000 e e q_m1739_z5000k2 (Clear k10 e z1 z5000 e e q_m1829_z5000k4 (Combine false GE z1 e e q_m10601 (r q_z3613 e l26 (r q_z250000 e l30 (r q_m50k12 e l32 (r q_z150_m150k12 e l34 n)))) (Absurd k36)))))))))))))).
Lemma refitted_estimates_claim_kaplan_between_checked : refutes refitted_estimates_claim_kaplan_between_laws refitted_estimates_claim_kaplan_between_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem refitted_estimates_claim_kaplan_between :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  ((((alpha / 3) + beta) <> 0 /\ small = (beta / ((alpha / 3) + beta))) /\ ((alpha + beta) <> 0 /\ large = (beta / (alpha + beta)))) -> (* local-exponents *)
  ((alpha = (1739 / 5000)) /\ (beta = (1829 / 5000))) -> (* refit-estimates *)
  ((large < (73 / 100)) /\ ((73 / 100) < small)).
Proof.
intros alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] refitted_estimates_claim_kaplan_between_laws refitted_estimates_claim_kaplan_between_steps refitted_estimates_claim_kaplan_between_checked).
Qed.

(* refitted-estimates, claim: 0.759 < small < 0.760 *)
Definition refitted_estimates_claim_small_estimate_laws : list law := [(And (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (Number EQ (NVar k6) (NDiv (NVar k2) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2))))) (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Number EQ (NVar k3) (NDiv (NVar k2) (NAdd (NVar k1) (NVar k2)))))); (And (Number EQ (NVar k1) (NDiv (NInt z1739) (NInt z5000))) (Number EQ (NVar k2) (NDiv (NInt z1829) (NInt z5000)))); (Not (And (Number GT (NVar k6) (NDiv (NInt z759) (NInt z1000))) (Number GT (NDiv (NInt z19) (NInt z25)) (NVar k6))))].
Definition refitted_estimates_claim_small_estimate_steps : proof := (Unfold k9 (Unfold k5 (Unfold k7 (Unfold k4 (Clear k12 e z1 z3 e e q_z1k2_z3k4 (Clear k14 l16 z3 z3 e l16 q_z1k2k12_m3k4_z3k4k12 (Clear k8 e z1 z5000 e e q_m1739_z5000k2 (Clear k10 e z1 z5000 e e q_m1829_z5000k4 (Combine false EQ z1 e e q_m5487_z7226k12 (r q_z5000 e l18 (r q_m1k12 e l20 (r q_z3_m3k12 e l22 n))) (Split k2 (Unfold k26 (Clear k28 e z1 z1000 e e q_z759_m1000k12 (Combine false GE z1 e e q_m1233 (r q_z3613 e l30 (r q_z500 e l24 n)) (Absurd k32)))) (Unfold k28 (Clear k30 e z1 z25 e e q_m19_z25k12 (Combine false GE z1 e e q_m119 (r q_z7226 e l32 (r q_m25 e l24 n)) (Absurd k34)))))))))))))).
Lemma refitted_estimates_claim_small_estimate_checked : refutes refitted_estimates_claim_small_estimate_laws refitted_estimates_claim_small_estimate_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem refitted_estimates_claim_small_estimate :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  ((((alpha / 3) + beta) <> 0 /\ small = (beta / ((alpha / 3) + beta))) /\ ((alpha + beta) <> 0 /\ large = (beta / (alpha + beta)))) -> (* local-exponents *)
  ((alpha = (1739 / 5000)) /\ (beta = (1829 / 5000))) -> (* refit-estimates *)
  (((759 / 1000) < small) /\ (small < (19 / 25))).
Proof.
intros alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] refitted_estimates_claim_small_estimate_laws refitted_estimates_claim_small_estimate_steps refitted_estimates_claim_small_estimate_checked).
Qed.

(* refitted-estimates, claim: 0.512 < large < 0.513 *)
Definition refitted_estimates_claim_large_estimate_laws : list law := [(And (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (Number EQ (NVar k6) (NDiv (NVar k2) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2))))) (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Number EQ (NVar k3) (NDiv (NVar k2) (NAdd (NVar k1) (NVar k2)))))); (And (Number EQ (NVar k1) (NDiv (NInt z1739) (NInt z5000))) (Number EQ (NVar k2) (NDiv (NInt z1829) (NInt z5000)))); (Not (And (Number GT (NVar k3) (NDiv (NInt z64) (NInt z125))) (Number GT (NDiv (NInt z513) (NInt z1000)) (NVar k3))))].
Definition refitted_estimates_claim_large_estimate_steps : proof := (Unfold k9 (Unfold k5 (Unfold k7 (Unfold k6 (Clear k12 e z1 z1 e e q_z1k2_z1k4 (Clear k14 l16 z1 z1 e l16 q_z1k2k6_m1k4_z1k4k6 (Clear k8 e z1 z5000 e e q_m1739_z5000k2 (Clear k10 e z1 z5000 e e q_m1829_z5000k4 (Combine false EQ z1 e e q_m1829_z3568k6 (r q_z5000 e l18 (r q_m1k6 e l20 (r q_z1_m1k6 e l22 n))) (Split k2 (Unfold k26 (Clear k28 e z1 z125 e e q_z64_m125k6 (Combine false GE z1 e e q_m273 (r q_z3568 e l30 (r q_z125 e l24 n)) (Absurd k32)))) (Unfold k28 (Clear k30 e z1 z1000 e e q_m513_z1000k6 (Combine false GE z1 e e q_m173 (r q_z446 e l32 (r q_m125 e l24 n)) (Absurd k34)))))))))))))).
Lemma refitted_estimates_claim_large_estimate_checked : refutes refitted_estimates_claim_large_estimate_laws refitted_estimates_claim_large_estimate_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem refitted_estimates_claim_large_estimate :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  ((((alpha / 3) + beta) <> 0 /\ small = (beta / ((alpha / 3) + beta))) /\ ((alpha + beta) <> 0 /\ large = (beta / (alpha + beta)))) -> (* local-exponents *)
  ((alpha = (1739 / 5000)) /\ (beta = (1829 / 5000))) -> (* refit-estimates *)
  (((64 / 125) < large) /\ (large < (513 / 1000))).
Proof.
intros alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] refitted_estimates_claim_large_estimate_laws refitted_estimates_claim_large_estimate_steps refitted_estimates_claim_large_estimate_checked).
Qed.

(* refitted-estimates, law: loss << C^(0) ignoring logs *)
Definition refitted_estimates_law_laws : list law := [(Power GT TOne (TVar k7)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k7)))].
Definition refitted_estimates_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k15 (Clear k4 e z1 z1 e e q_z1k15 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma refitted_estimates_law_checked : refutes refitted_estimates_law_laws refitted_estimates_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem refitted_estimates_law :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] refitted_estimates_law_laws refitted_estimates_law_steps refitted_estimates_law_checked).
Qed.

(* hoffmann, model: hoffmann can hold *)
Definition hoffmann_model_laws : list law := [(Number GT (NDiv (NInt z8479271) (NInt z25000000)) (NInt z0)); (Number GT (NDiv (NInt z2849083) (NInt z10000000)) (NInt z0)); (And (Number EQ (NDiv (NInt z8479271) (NInt z25000000)) (NDiv (NInt z8479271) (NInt z25000000))) (Number EQ (NDiv (NInt z2849083) (NInt z10000000)) (NDiv (NInt z2849083) (NInt z10000000)))); (And (And (Number NE (NAdd (NDiv (NDiv (NInt z8479271) (NInt z25000000)) (NInt z3)) (NDiv (NInt z2849083) (NInt z10000000))) (NInt z0)) (Number EQ (NDiv (NInt z42736245) (NInt z59694787)) (NDiv (NDiv (NInt z2849083) (NInt z10000000)) (NAdd (NDiv (NDiv (NInt z8479271) (NInt z25000000)) (NInt z3)) (NDiv (NInt z2849083) (NInt z10000000)))))) (And (Number NE (NAdd (NDiv (NInt z8479271) (NInt z25000000)) (NDiv (NInt z2849083) (NInt z10000000))) (NInt z0)) (Number EQ (NDiv (NInt z14245415) (NInt z31203957)) (NDiv (NDiv (NInt z2849083) (NInt z10000000)) (NAdd (NDiv (NInt z8479271) (NInt z25000000)) (NDiv (NInt z2849083) (NInt z10000000))))))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma hoffmann_model_hold : all_decided hoffmann_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hoffmann_model :
  exists (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss : order),
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  ((alpha = (8479271 / 25000000)) /\ (beta = (2849083 / 10000000))) /\ (* hoffmann *)
  ((((alpha / 3) + beta) <> 0 /\ small = (beta / ((alpha / 3) + beta))) /\ ((alpha + beta) <> 0 /\ large = (beta / (alpha + beta)))) /\ (* local-exponents *)
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) /\ (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) /\ (* measured(m_beta) *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_T) /\ (* trend(N_T) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists (8479271 / 25000000), (2849083 / 10000000), (14245415 / 31203957), (1739 / 5000), (1829 / 5000), (42736245 / 59694787), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold hoffmann_model_laws hoffmann_model_hold).
Qed.

(* hoffmann, claim: 0.715 < small < 0.717 *)
Definition hoffmann_claim_small_hoffmann_laws : list law := [(And (Number EQ (NVar k1) (NDiv (NInt z8479271) (NInt z25000000))) (Number EQ (NVar k2) (NDiv (NInt z2849083) (NInt z10000000)))); (And (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (Number EQ (NVar k6) (NDiv (NVar k2) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2))))) (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Number EQ (NVar k3) (NDiv (NVar k2) (NAdd (NVar k1) (NVar k2)))))); (Not (And (Number GT (NVar k6) (NDiv (NInt z143) (NInt z200))) (Number GT (NDiv (NInt z717) (NInt z1000)) (NVar k6))))].
Definition hoffmann_claim_small_hoffmann_steps : proof := (Unfold k9 (Unfold k5 (Unfold k7 (Unfold k8 (Clear k12 e z1 z3 e e q_z1k2_z3k4 (Clear k14 l16 z3 z3 e l16 q_z1k2k12_m3k4_z3k4k12 (Clear k4 e z1 z25000000 e e q_m8479271_z25000000k2 (Clear k6 e z1 z10000000 e e q_m2849083_z10000000k4 (Combine false EQ z1 e e q_m42736245_z59694787k12 (r q_z50000000 e l18 (r q_m2k12 e l20 (r q_z15_m15k12 e l22 n))) (Split k2 (Unfold k26 (Clear k28 e z1 z200 e e q_z143_m200k12 (Combine false GE z1 e e q_m10894459 (r q_z59694787 e l30 (r q_z200 e l24 n)) (Absurd k32)))) (Unfold k28 (Clear k30 e z1 z1000 e e q_m717_z1000k12 (Combine false GE z1 e e q_m64917279 (r q_z59694787 e l32 (r q_m1000 e l24 n)) (Absurd k34)))))))))))))).
Lemma hoffmann_claim_small_hoffmann_checked : refutes hoffmann_claim_small_hoffmann_laws hoffmann_claim_small_hoffmann_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hoffmann_claim_small_hoffmann :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  ((alpha = (8479271 / 25000000)) /\ (beta = (2849083 / 10000000))) -> (* hoffmann *)
  ((((alpha / 3) + beta) <> 0 /\ small = (beta / ((alpha / 3) + beta))) /\ ((alpha + beta) <> 0 /\ large = (beta / (alpha + beta)))) -> (* local-exponents *)
  (((143 / 200) < small) /\ (small < (717 / 1000))).
Proof.
intros alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] hoffmann_claim_small_hoffmann_laws hoffmann_claim_small_hoffmann_steps hoffmann_claim_small_hoffmann_checked).
Qed.

(* hoffmann, claim: 0.456 < large < 0.457 *)
Definition hoffmann_claim_large_hoffmann_laws : list law := [(And (Number EQ (NVar k1) (NDiv (NInt z8479271) (NInt z25000000))) (Number EQ (NVar k2) (NDiv (NInt z2849083) (NInt z10000000)))); (And (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (Number EQ (NVar k6) (NDiv (NVar k2) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2))))) (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Number EQ (NVar k3) (NDiv (NVar k2) (NAdd (NVar k1) (NVar k2)))))); (Not (And (Number GT (NVar k3) (NDiv (NInt z57) (NInt z125))) (Number GT (NDiv (NInt z457) (NInt z1000)) (NVar k3))))].
Definition hoffmann_claim_large_hoffmann_steps : proof := (Unfold k9 (Unfold k5 (Unfold k7 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k2_z1k4 (Clear k14 l16 z1 z1 e l16 q_z1k2k6_m1k4_z1k4k6 (Clear k4 e z1 z25000000 e e q_m8479271_z25000000k2 (Clear k6 e z1 z10000000 e e q_m2849083_z10000000k4 (Combine false EQ z1 e e q_m14245415_z31203957k6 (r q_z50000000 e l18 (r q_m2k6 e l20 (r q_z5_m5k6 e l22 n))) (Split k2 (Unfold k26 (Clear k28 e z1 z125 e e q_z57_m125k6 (Combine false GE z1 e e q_m2051326 (r q_z31203957 e l30 (r q_z125 e l24 n)) (Absurd k32)))) (Unfold k28 (Clear k30 e z1 z1000 e e q_m457_z1000k6 (Combine false GE z1 e e q_m14793349 (r q_z31203957 e l32 (r q_m1000 e l24 n)) (Absurd k34)))))))))))))).
Lemma hoffmann_claim_large_hoffmann_checked : refutes hoffmann_claim_large_hoffmann_laws hoffmann_claim_large_hoffmann_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hoffmann_claim_large_hoffmann :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  ((alpha = (8479271 / 25000000)) /\ (beta = (2849083 / 10000000))) -> (* hoffmann *)
  ((((alpha / 3) + beta) <> 0 /\ small = (beta / ((alpha / 3) + beta))) /\ ((alpha + beta) <> 0 /\ large = (beta / (alpha + beta)))) -> (* local-exponents *)
  (((57 / 125) < large) /\ (large < (457 / 1000))).
Proof.
intros alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] hoffmann_claim_large_hoffmann_laws hoffmann_claim_large_hoffmann_steps hoffmann_claim_large_hoffmann_checked).
Qed.

(* hoffmann, law: loss << C^(0) ignoring logs *)
Definition hoffmann_law_laws : list law := [(Power GT TOne (TVar k7)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k7)))].
Definition hoffmann_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k15 (Clear k4 e z1 z1 e e q_z1k15 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma hoffmann_law_checked : refutes hoffmann_law_laws hoffmann_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hoffmann_law :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] hoffmann_law_laws hoffmann_law_steps hoffmann_law_checked).
Qed.

(* kaplan-against-chinchilla, core: chinchilla, kaplan, trend(C) cannot hold together *)
Definition kaplan_against_chinchilla_core_laws : list law := [(Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2)))); (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt z73) (NInt z100)))); (Power GT (TVar k3) TOne)].
Definition kaplan_against_chinchilla_core_steps : proof := (Clear k9 e z1 z1 e e q_z1k7 (Clear k5 e z1 z2 e e q_m1k7_z2k13 (Clear k7 e z1 z100 e e q_m73k7_z100k13 (Combine false GT z1 e e o (r q_z23 e l2 (r q_m50 e l4 (r unit e l6 n))) (Absurd k8))))).
Lemma kaplan_against_chinchilla_core_checked : refutes kaplan_against_chinchilla_core_laws kaplan_against_chinchilla_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem kaplan_against_chinchilla_core :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (N_p ~~ (C ^^ (1 / 2))) -> (* chinchilla *)
  (N_p ~~ (C ^^ (73 / 100))) -> (* kaplan *)
  (power one < power C) -> (* trend(C) *)
  False.
Proof.
intros alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3.
generalize given_1, given_2, given_3.
exact_no_check (refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] kaplan_against_chinchilla_core_laws kaplan_against_chinchilla_core_steps kaplan_against_chinchilla_core_checked).
Qed.

(* kaplan-against-chinchilla, model: kaplan-against-chinchilla can hold but for its trends *)
Definition kaplan_against_chinchilla_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NInt z2)))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z73) (NInt z100)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000))))].
Lemma kaplan_against_chinchilla_model_hold : all_decided kaplan_against_chinchilla_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem kaplan_against_chinchilla_model :
  exists (alpha beta m_alpha m_beta : R) (C N_p : order),
  (N_p ~~ (C ^^ (1 / 2))) /\ (* chinchilla *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < beta) /\ (* domain(beta) *)
  (N_p ~~ (C ^^ (73 / 100))) /\ (* kaplan *)
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) /\ (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) (* measured(m_beta) *).
Proof.
exists 1, 1, (1739 / 5000), (1829 / 5000), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold kaplan_against_chinchilla_model_laws kaplan_against_chinchilla_model_hold).
Qed.

(* small-models, claim: D ~ C^(alpha/3/(alpha/3+beta)) * omega^(alpha/(alpha/3+beta)) *)
Definition small_models_claim_small_data_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k6) (TVar k4))); (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (Order EQ (TVar k6) (TTimes (TRaised (TVar k3) (NDiv (NVar k2) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)))) (TRaised (TVar k8) (NDiv (NMul (NInt m1) (NVar k1)) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)))))))); (Not (And (Number NE (NMul (NInt z3) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2))) (NInt z0)) (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (Order EQ (TVar k4) (TTimes (TRaised (TVar k3) (NDiv (NVar k1) (NMul (NInt z3) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2))))) (TRaised (TVar k8) (NDiv (NVar k1) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)))))))))].
Definition small_models_claim_small_data_steps : proof := (Unfold k9 (Unfold k7 (Unfold k6 (Split k2 (Unfold k12 (Clear k8 e z1 z3 e e q_z1k2_z3k4 (Clear k14 e z1 z1 e e q_z1k2_z3k4 (Combine false GT z1 e e o (r unit l16 e (r q_m1k2_m3k4 e l18 n)) (Absurd k20))))) (Split k14 (Unfold k16 (Clear k8 e z1 z3 e e q_z1k2_z3k4 (Clear k12 e z1 z1 e e q_z1k2_z3k4 (Clear k18 l22 z1 z3 e e q_z1k2_z3k4 (Combine false GT z3 e e o (r unit l20 e (r q_m1k2_m3k4 e l24 n)) (Absurd k26)))))) (Unfold k18 (Clear k12 e z1 z1 e e q_z1k2_z3k4 (Clear k16 l22 z1 z3 e e q_z1k2_z3k4 (Clear k20 l22_24 z3 z3 e l22_24 q_m1k2k2k7_z1k2k2k9_m3k2k2k17_m3k2k4k7_z6k2k4k9_m9k2k4k17_z9k4k4k9 (Split k26 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k13 (Clear k8 e z1 z3 e e q_z1k2_z3k4 (Clear k8 l32 z1 z3 e e q_z1k2_z3k4 (Clear k10 l34 z3 z3 e l34 q_z1k2k13_z3k2k17_m3k4k7_z3k4k13 (Combine true GT z1 e e o (w unit e e k28 (w q_z1k2k2_z6k2k4_z9k4k4 e e k30 (w q_z1k2_z3k4 e e k36 n))) (Absurd k38)))))) (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k13 (Clear k8 e z1 z3 e e q_z1k2_z3k4 (Clear k8 l32 z1 z3 e e q_z1k2_z3k4 (Clear k10 l34 z3 z3 e l34 q_z1k2k13_z3k2k17_m3k4k7_z3k4k13 (Combine true GT z1 e e o (w unit e e k28 (w q_m1k2k2_m6k2k4_m9k4k4 e e k30 (w q_m1k2_m3k4 e e k36 n))) (Absurd k38)))))))))))))))).
Lemma small_models_claim_small_data_checked : refutes small_models_claim_small_data_laws small_models_claim_small_data_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem small_models_claim_small_data :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (N_T ~~ (largest N_p [(omega ** (N_p ^^ (1 / 3)))])) -> (* all-parameters *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(omega ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (N_p << (omega ^^ (3 / 2))) -> (* where(small-models) *)
  ((3 * ((alpha / 3) + beta)) <> 0 /\ ((alpha / 3) + beta) <> 0 /\ D ~~ ((C ^^ (alpha / (3 * ((alpha / 3) + beta)))) ** (omega ^^ (alpha / ((alpha / 3) + beta))))).
Proof.
intros alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (small_models_claim_small_size alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_2 given_1 given_3 given_4 given_5 given_6 given_7) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, lemma_1, refuted.
exact_no_check (refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] small_models_claim_small_data_laws small_models_claim_small_data_steps small_models_claim_small_data_checked).
Qed.

(* large-models, claim: N_p ~ C^(beta/(alpha+beta)) *)
Definition large_models_claim_large_size_laws : list law := [(And (Order GE (TVar k9) (TVar k6)) (And (Order GE (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k9) (TVar k6)) (Order EQ (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k5) (TVar k9)); (Order EQ (TVar k3) (TTimes (TVar k6) (TVar k4))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k7) (TVar k10)); (Order GE (TVar k6) (TRaised (TVar k8) (NDiv (NInt z3) (NInt z2)))); (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k2)) (NAdd (NVar k1) (NVar k2)))))); (Not (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NVar k2) (NAdd (NVar k1) (NVar k2)))))))].
Definition large_models_claim_large_size_steps : proof := (Unfold k23 (Unfold k21 (Clear k11 e z1 z1 e e q_z1k2 (Clear k13 e z1 z1 e e q_z1k4 (Combine false GT z1 e e q_z1k2_z1k4 (r unit e l8 (r unit e l10 n)) (Split k2 (Unfold k14 (Clear k4 e z1 z1 e e q_z1k2_z1k4 (Clear k16 e z1 z1 e e q_z1k2_z1k4 (Combine false GT z1 e e o (r unit l18 e (r q_m1k2_m1k4 e l20 n)) (Absurd k22))))) (Unfold k16 (Clear k14 e z1 z1 e e q_z1k2_z1k4 (Clear k18 l20 z1 z1 e l20 q_z1k2k13_m1k4k7_z1k4k13 (Split k22 (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k13 (Unfold k15 (Unfold k30 (Clear k32 e z1 z1 e e q_z1k4k9_z1k21 (Clear k17 e z1 z1 e e q_z1k15_m1k21 (Clear k4 e z1 z1 e e q_z1k2_z1k4 (Clear k6 l40 z1 z1 e l40 q_z1k2k4k7_z1k2k15_z1k4k15 (Combine true GT z1 e e o (w unit e l10 k24 (w q_z1k2k4_z1k4k4 e e k26 (w unit e l12 k36 (w q_z1k2_z1k4 e e k38 (w q_m1 e e k42 n))))) (Absurd k44))))))))) (Unfold k5 (Unfold k28 (Split k32 (Clear k4 e z1 z1 e e q_z1k2_z1k4 (Clear k6 l36 z1 z1 e l36 q_z1k2k4k7_z1k2k15_z1k4k15 (Clear k34 e z1 z1 e e q_m1k13_z1k19 (Clear k7 e z1 z1 e e q_z1k11_m1k19 (Unfold k15 (Unfold k46 (Clear k44 e z1 z1 e e q_z1k2k11_z1k21 (Clear k17 e z1 z1 e e q_z1k15_m1k21 (Combine true GT z1 e e o (w unit e l8 k24 (w q_m1 e e k38 (w q_m1k2k2_m1k2k4 e e k40 (w q_m1k2k2_m1k2k4 e e k42 (w unit e l12 k52 (w q_z1k2_z1k4 e e k54 n)))))) (Absurd k56)))))))))) (Clear k4 e z1 z1 e e q_z1k2_z1k4 (Clear k6 l36 z1 z1 e l36 q_z1k2k4k7_z1k2k15_z1k4k15 (Clear k19 e z1 z2 e e q_z2k13_m3k17 (Clear k34 e z1 z3 e e q_m1k13_m3k17_z3k19 (Clear k7 e z1 z1 e e q_z1k11_m1k19 (Unfold k15 (Unfold k48 (Clear k46 e z1 z1 e e q_z1k2k11_z1k21 (Clear k17 e z1 z1 e e q_z1k15_m1k21 (Combine true GT z1 e e o (w q_z3 e l8 k24 (w q_m3 e e k38 (w unit e l8_12 k40 (w q_m1k2k2_m1k2k4 e e k42 (w q_m3k2k2_m3k2k4 e e k44 (w q_z3 e l12 k54 (w q_z3k2_z3k4 e e k56 n))))))) (Absurd k58)))))))))))))))))))))))).
Lemma large_models_claim_large_size_checked : refutes large_models_claim_large_size_laws large_models_claim_large_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem large_models_claim_large_size :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (N_T ~~ (largest N_p [(omega ** (N_p ^^ (1 / 3)))])) -> (* all-parameters *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  ((omega ^^ (3 / 2)) <~ N_p) -> (* where(large-models) *)
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(omega ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha + beta) <> 0 /\ N_p ~~ (C ^^ (beta / (alpha + beta)))).
Proof.
intros alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (large_models_law alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_7 given_6) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest N_p [(omega ** (N_p ^^ (1 / 3)))])).
pose (value_2 := (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
generalize (largest_spec [(omega ** (N_p ^^ (1 / 3)))] N_p), given_1, given_2, given_3, given_4, (largest_spec [(D ^^ ((-1) * beta))] (N_T ^^ ((-1) * alpha))), given_5, given_6, lemma_1, refuted.
exact_no_check (refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega; value_1; value_2] large_models_claim_large_size_laws large_models_claim_large_size_steps large_models_claim_large_size_checked).
Qed.

(* large-models, claim: loss ~ C^(-alpha*beta/(alpha+beta)) *)
Definition large_models_claim_large_loss_laws : list law := [(And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k2)) (NAdd (NVar k1) (NVar k2)))))); (Not (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k2)) (NAdd (NVar k1) (NVar k2)))))))].
Definition large_models_claim_large_loss_steps : proof := (Unfold k7 (Unfold k5 (Split k2 (Unfold k8 (Clear k4 e z1 z1 e e q_z1k2_z1k4 (Clear k10 e z1 z1 e e q_z1k2_z1k4 (Combine false GT z1 e e o (r unit l12 e (r q_m1k2_m1k4 e l14 n)) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1k2_z1k4 (Clear k12 l14 z1 z1 e l14 q_z1k2k4k7_z1k2k15_z1k4k15 (Split k16 (Clear k4 e z1 z1 e e q_z1k2_z1k4 (Clear k6 l20 z1 z1 e l20 q_z1k2k4k7_z1k2k15_z1k4k15 (Combine true GT z1 e e o (w unit e e k18 (w q_m1 e e k22 n)) (Absurd k24)))) (Clear k4 e z1 z1 e e q_z1k2_z1k4 (Clear k6 l20 z1 z1 e l20 q_z1k2k4k7_z1k2k15_z1k4k15 (Combine true GT z1 e e o (w unit e e k18 (w unit e e k22 n)) (Absurd k24))))))))))).
Lemma large_models_claim_large_loss_checked : refutes large_models_claim_large_loss_laws large_models_claim_large_loss_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem large_models_claim_large_loss :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (N_T ~~ (largest N_p [(omega ** (N_p ^^ (1 / 3)))])) -> (* all-parameters *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(omega ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((omega ^^ (3 / 2)) <~ N_p) -> (* where(large-models) *)
  ((alpha + beta) <> 0 /\ loss ~~ (C ^^ ((((-1) * alpha) * beta) / (alpha + beta)))).
Proof.
intros alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (large_models_law alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_6 given_7) as lemma_1.
apply NNPP; intros refuted.
generalize lemma_1, refuted.
exact_no_check (refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] large_models_claim_large_loss_laws large_models_claim_large_loss_steps large_models_claim_large_loss_checked).
Qed.

(* constant-omega, claim: N_p ~ C^(beta/(alpha+beta)) *)
Definition constant_omega_claim_large_size_laws : list law := [(And (Order GE (TVar k9) (TVar k6)) (And (Order GE (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k9) (TVar k6)) (Order EQ (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k5) (TVar k9)); (Order EQ (TVar k3) (TTimes (TVar k6) (TVar k4))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k7) (TVar k10)); (Power GT (TVar k6) TOne); (Order EQ (TVar k8) TOne); (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k2)) (NAdd (NVar k1) (NVar k2)))))); (Not (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NVar k2) (NAdd (NVar k1) (NVar k2)))))))].
Definition constant_omega_claim_large_size_steps : proof := (Unfold k25 (Unfold k23 (Split k2 (Unfold k8 (Clear k4 e z1 z1 e e q_z1k2_z1k4 (Clear k10 e z1 z1 e e q_z1k2_z1k4 (Combine false GT z1 e e o (r unit l12 e (r q_m1k2_m1k4 e l14 n)) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1k2_z1k4 (Clear k12 l14 z1 z1 e l14 q_z1k2k13_m1k4k7_z1k4k13 (Split k16 (Clear k13 e z1 z1 e e q_z1k4 (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k13 (Clear k11 e z1 z1 e e q_z1k2 (Unfold k15 (Unfold k28 (Clear k30 e z1 z1 e e q_z1k4k9_z1k21 (Clear k17 e z1 z1 e e q_z1k15_m1k21 (Clear k4 e z1 z1 e e q_z1k2_z1k4 (Clear k6 l38 z1 z1 e l38 q_z1k2k4k7_z1k2k15_z1k4k15 (Combine true GT z1 e e o (w unit e l20 k18 (w q_z1k2k4_z1k4k4 e e k22 (w unit e l24 k34 (w unit e l20 k34 (w q_z1k2_z1k4 e e k36 (w q_m1 e e k40 n)))))) (Absurd k42))))))))))) (Unfold k5 (Unfold k22 (Split k26 (Clear k11 e z1 z1 e e q_z1k2 (Clear k4 e z1 z1 e e q_z1k2_z1k4 (Clear k6 l32 z1 z1 e l32 q_z1k2k4k7_z1k2k15_z1k4k15 (Clear k28 e z1 z1 e e q_m1k13_z1k19 (Clear k7 e z1 z1 e e q_z1k11_m1k19 (Unfold k15 (Unfold k42 (Clear k40 e z1 z1 e e q_z1k2k11_z1k21 (Clear k13 e z1 z1 e e q_z1k4 (Clear k17 e z1 z1 e e q_z1k15_m1k21 (Combine true GT z1 e e o (w unit e l30 k18 (w q_m1 e e k34 (w q_m1k2k2_m1k2k4 e e k36 (w q_m1k2k2_m1k2k4 e e k38 (w unit e l30 k48 (w unit e l50 k48 (w q_z1k2_z1k4 e e k52 n))))))) (Absurd k54)))))))))))) (Clear k20 e z1 z1 e e q_m1k13_z1k19 (Clear k28 e z1 z3 e e q_m1k13_m3k17_z3k19 (Clear k21 e z1 z1 e e q_z1k17 (Clear k19 e z1 z1 e e q_z1k13 (Combine false GT z1 e e o (r q_z3 e l30 (r q_m1 e l32 (r q_m3 e l34 (r q_z2 e l36 n)))) (Absurd k38)))))))))))))))).
Lemma constant_omega_claim_large_size_checked : refutes constant_omega_claim_large_size_laws constant_omega_claim_large_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem constant_omega_claim_large_size :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (N_T ~~ (largest N_p [(omega ** (N_p ^^ (1 / 3)))])) -> (* all-parameters *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (power one < power N_p) -> (* trend(N_p) *)
  (omega ~~ one) -> (* trend(omega) *)
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(omega ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (power one < power C) -> (* trend(C) *)
  ((alpha + beta) <> 0 /\ N_p ~~ (C ^^ (beta / (alpha + beta)))).
Proof.
intros alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
pose proof (constant_omega_law alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_8 given_9 given_7) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest N_p [(omega ** (N_p ^^ (1 / 3)))])).
pose (value_2 := (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
generalize (largest_spec [(omega ** (N_p ^^ (1 / 3)))] N_p), given_1, given_2, given_3, given_4, (largest_spec [(D ^^ ((-1) * beta))] (N_T ^^ ((-1) * alpha))), given_5, given_6, given_7, lemma_1, refuted.
exact_no_check (refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega; value_1; value_2] constant_omega_claim_large_size_laws constant_omega_claim_large_size_steps constant_omega_claim_large_size_checked).
Qed.

(* constant-omega, claim: loss ~ C^(-alpha*beta/(alpha+beta)) *)
Definition constant_omega_claim_large_loss_laws : list law := [(And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k2)) (NAdd (NVar k1) (NVar k2)))))); (Not (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k2)) (NAdd (NVar k1) (NVar k2)))))))].
Definition constant_omega_claim_large_loss_steps : proof := (Unfold k7 (Unfold k5 (Split k2 (Unfold k8 (Clear k4 e z1 z1 e e q_z1k2_z1k4 (Clear k10 e z1 z1 e e q_z1k2_z1k4 (Combine false GT z1 e e o (r unit l12 e (r q_m1k2_m1k4 e l14 n)) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1k2_z1k4 (Clear k12 l14 z1 z1 e l14 q_z1k2k4k7_z1k2k15_z1k4k15 (Split k16 (Clear k4 e z1 z1 e e q_z1k2_z1k4 (Clear k6 l20 z1 z1 e l20 q_z1k2k4k7_z1k2k15_z1k4k15 (Combine true GT z1 e e o (w unit e e k18 (w q_m1 e e k22 n)) (Absurd k24)))) (Clear k4 e z1 z1 e e q_z1k2_z1k4 (Clear k6 l20 z1 z1 e l20 q_z1k2k4k7_z1k2k15_z1k4k15 (Combine true GT z1 e e o (w unit e e k18 (w unit e e k22 n)) (Absurd k24))))))))))).
Lemma constant_omega_claim_large_loss_checked : refutes constant_omega_claim_large_loss_laws constant_omega_claim_large_loss_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem constant_omega_claim_large_loss :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (N_T ~~ (largest N_p [(omega ** (N_p ^^ (1 / 3)))])) -> (* all-parameters *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(omega ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (power one < power C) -> (* trend(C) *)
  (omega ~~ one) -> (* trend(omega) *)
  ((alpha + beta) <> 0 /\ loss ~~ (C ^^ ((((-1) * alpha) * beta) / (alpha + beta)))).
Proof.
intros alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
pose proof (constant_omega_law alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8) as lemma_1.
apply NNPP; intros refuted.
generalize lemma_1, refuted.
exact_no_check (refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] constant_omega_claim_large_loss_laws constant_omega_claim_large_loss_steps constant_omega_claim_large_loss_checked).
Qed.
