(* Theory kaplan: 72 theorems; 0 left out.
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
Definition m4 : Z := (-4)%Z.
Definition m5 : Z := (-5)%Z.
Definition m9 : Z := (-9)%Z.
Definition m10 : Z := (-10)%Z.
Definition m11 : Z := (-11)%Z.
Definition m13 : Z := (-13)%Z.
Definition m16 : Z := (-16)%Z.
Definition m19 : Z := (-19)%Z.
Definition m20 : Z := (-20)%Z.
Definition m21 : Z := (-21)%Z.
Definition m27 : Z := (-27)%Z.
Definition m37 : Z := (-37)%Z.
Definition m40 : Z := (-40)%Z.
Definition m57 : Z := (-57)%Z.
Definition m63 : Z := (-63)%Z.
Definition m73 : Z := (-73)%Z.
Definition m76 : Z := (-76)%Z.
Definition m77 : Z := (-77)%Z.
Definition m97 : Z := (-97)%Z.
Definition m100 : Z := (-100)%Z.
Definition m103 : Z := (-103)%Z.
Definition m114 : Z := (-114)%Z.
Definition m133 : Z := (-133)%Z.
Definition m209 : Z := (-209)%Z.
Definition m210 : Z := (-210)%Z.
Definition m231 : Z := (-231)%Z.
Definition m267 : Z := (-267)%Z.
Definition m275 : Z := (-275)%Z.
Definition m307 : Z := (-307)%Z.
Definition m380 : Z := (-380)%Z.
Definition m399 : Z := (-399)%Z.
Definition m400 : Z := (-400)%Z.
Definition m420 : Z := (-420)%Z.
Definition m443 : Z := (-443)%Z.
Definition m450 : Z := (-450)%Z.
Definition m500 : Z := (-500)%Z.
Definition m513 : Z := (-513)%Z.
Definition m691 : Z := (-691)%Z.
Definition m836 : Z := (-836)%Z.
Definition m900 : Z := (-900)%Z.
Definition m1000 : Z := (-1000)%Z.
Definition m1535 : Z := (-1535)%Z.
Definition m1800 : Z := (-1800)%Z.
Definition m1900 : Z := (-1900)%Z.
Definition m2250 : Z := (-2250)%Z.
Definition m2280 : Z := (-2280)%Z.
Definition m2500 : Z := (-2500)%Z.
Definition m2701 : Z := (-2701)%Z.
Definition m2750 : Z := (-2750)%Z.
Definition m3347 : Z := (-3347)%Z.
Definition m4389 : Z := (-4389)%Z.
Definition m5833 : Z := (-5833)%Z.
Definition m6447 : Z := (-6447)%Z.
Definition m7675 : Z := (-7675)%Z.
Definition m10000 : Z := (-10000)%Z.
Definition m20000 : Z := (-20000)%Z.
Definition m30700 : Z := (-30700)%Z.
Definition m76750 : Z := (-76750)%Z.
Definition m83675 : Z := (-83675)%Z.
Definition m153500 : Z := (-153500)%Z.
Definition m744475 : Z := (-744475)%Z.
Definition m2195050 : Z := (-2195050)%Z.
Definition m3347000 : Z := (-3347000)%Z.
Definition m52814300 : Z := (-52814300)%Z.
Definition m170562753 : Z := (-170562753)%Z.
Definition m288800000 : Z := (-288800000)%Z.
Definition m475000000 : Z := (-475000000)%Z.
Definition m2500000000 : Z := (-2500000000)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.
Definition z4 : Z := (4)%Z.
Definition z5 : Z := (5)%Z.
Definition z6 : Z := (6)%Z.
Definition z8 : Z := (8)%Z.
Definition z9 : Z := (9)%Z.
Definition z10 : Z := (10)%Z.
Definition z11 : Z := (11)%Z.
Definition z13 : Z := (13)%Z.
Definition z19 : Z := (19)%Z.
Definition z20 : Z := (20)%Z.
Definition z21 : Z := (21)%Z.
Definition z25 : Z := (25)%Z.
Definition z27 : Z := (27)%Z.
Definition z37 : Z := (37)%Z.
Definition z38 : Z := (38)%Z.
Definition z40 : Z := (40)%Z.
Definition z50 : Z := (50)%Z.
Definition z57 : Z := (57)%Z.
Definition z61 : Z := (61)%Z.
Definition z69 : Z := (69)%Z.
Definition z73 : Z := (73)%Z.
Definition z76 : Z := (76)%Z.
Definition z77 : Z := (77)%Z.
Definition z87 : Z := (87)%Z.
Definition z97 : Z := (97)%Z.
Definition z100 : Z := (100)%Z.
Definition z103 : Z := (103)%Z.
Definition z131 : Z := (131)%Z.
Definition z171 : Z := (171)%Z.
Definition z200 : Z := (200)%Z.
Definition z209 : Z := (209)%Z.
Definition z210 : Z := (210)%Z.
Definition z231 : Z := (231)%Z.
Definition z250 : Z := (250)%Z.
Definition z275 : Z := (275)%Z.
Definition z286 : Z := (286)%Z.
Definition z307 : Z := (307)%Z.
Definition z309 : Z := (309)%Z.
Definition z399 : Z := (399)%Z.
Definition z400 : Z := (400)%Z.
Definition z450 : Z := (450)%Z.
Definition z487 : Z := (487)%Z.
Definition z500 : Z := (500)%Z.
Definition z513 : Z := (513)%Z.
Definition z519 : Z := (519)%Z.
Definition z525 : Z := (525)%Z.
Definition z691 : Z := (691)%Z.
Definition z836 : Z := (836)%Z.
Definition z1000 : Z := (1000)%Z.
Definition z1351 : Z := (1351)%Z.
Definition z1800 : Z := (1800)%Z.
Definition z1900 : Z := (1900)%Z.
Definition z2250 : Z := (2250)%Z.
Definition z2280 : Z := (2280)%Z.
Definition z2500 : Z := (2500)%Z.
Definition z2701 : Z := (2701)%Z.
Definition z2750 : Z := (2750)%Z.
Definition z2983 : Z := (2983)%Z.
Definition z3347 : Z := (3347)%Z.
Definition z4389 : Z := (4389)%Z.
Definition z5000 : Z := (5000)%Z.
Definition z5250 : Z := (5250)%Z.
Definition z5775 : Z := (5775)%Z.
Definition z5833 : Z := (5833)%Z.
Definition z7675 : Z := (7675)%Z.
Definition z7980 : Z := (7980)%Z.
Definition z10000 : Z := (10000)%Z.
Definition z10500 : Z := (10500)%Z.
Definition z17100 : Z := (17100)%Z.
Definition z20000 : Z := (20000)%Z.
Definition z20900 : Z := (20900)%Z.
Definition z25000 : Z := (25000)%Z.
Definition z30700 : Z := (30700)%Z.
Definition z38000 : Z := (38000)%Z.
Definition z57000 : Z := (57000)%Z.
Definition z62775 : Z := (62775)%Z.
Definition z76750 : Z := (76750)%Z.
Definition z83675 : Z := (83675)%Z.
Definition z105000 : Z := (105000)%Z.
Definition z115500 : Z := (115500)%Z.
Definition z122493 : Z := (122493)%Z.
Definition z161175 : Z := (161175)%Z.
Definition z180000 : Z := (180000)%Z.
Definition z334700 : Z := (334700)%Z.
Definition z583300 : Z := (583300)%Z.
Definition z1611750 : Z := (1611750)%Z.
Definition z2462381 : Z := (2462381)%Z.
Definition z3347000 : Z := (3347000)%Z.
Definition z6255408 : Z := (6255408)%Z.
Definition z8230800 : Z := (8230800)%Z.
Definition z10830000 : Z := (10830000)%Z.
Definition z21660000 : Z := (21660000)%Z.
Definition z71333600 : Z := (71333600)%Z.
Definition z72200000 : Z := (72200000)%Z.
Definition z95000000 : Z := (95000000)%Z.
Definition z142500000 : Z := (142500000)%Z.
Definition z285000000 : Z := (285000000)%Z.
Definition z625000000 : Z := (625000000)%Z.
Definition l10 : list positive := (v k10 e).
Definition l12 : list positive := (v k12 e).
Definition l12_14 : list positive := (v k12 (v k14 e)).
Definition l12_16 : list positive := (v k12 (v k16 e)).
Definition l12_18 : list positive := (v k12 (v k18 e)).
Definition l14 : list positive := (v k14 e).
Definition l14_12 : list positive := (v k14 (v k12 e)).
Definition l14_12_18 : list positive := (v k14 (v k12 (v k18 e))).
Definition l14_14 : list positive := (v k14 (v k14 e)).
Definition l14_16 : list positive := (v k14 (v k16 e)).
Definition l14_36_36 : list positive := (v k14 (v k36 (v k36 e))).
Definition l16 : list positive := (v k16 e).
Definition l16_12 : list positive := (v k16 (v k12 e)).
Definition l16_12_18 : list positive := (v k16 (v k12 (v k18 e))).
Definition l16_14 : list positive := (v k16 (v k14 e)).
Definition l16_16 : list positive := (v k16 (v k16 e)).
Definition l16_18 : list positive := (v k16 (v k18 e)).
Definition l16_36_36 : list positive := (v k16 (v k36 (v k36 e))).
Definition l18 : list positive := (v k18 e).
Definition l2 : list positive := (v k2 e).
Definition l20 : list positive := (v k20 e).
Definition l20_22 : list positive := (v k20 (v k22 e)).
Definition l20_24 : list positive := (v k20 (v k24 e)).
Definition l22 : list positive := (v k22 e).
Definition l22_24 : list positive := (v k22 (v k24 e)).
Definition l22_24_26_28 : list positive := (v k22 (v k24 (v k26 (v k28 e)))).
Definition l24 : list positive := (v k24 e).
Definition l24_24 : list positive := (v k24 (v k24 e)).
Definition l24_28 : list positive := (v k24 (v k28 e)).
Definition l26 : list positive := (v k26 e).
Definition l26_28 : list positive := (v k26 (v k28 e)).
Definition l26_28_30 : list positive := (v k26 (v k28 (v k30 e))).
Definition l26_28_30_32_34 : list positive := (v k26 (v k28 (v k30 (v k32 (v k34 e))))).
Definition l28 : list positive := (v k28 e).
Definition l28_28 : list positive := (v k28 (v k28 e)).
Definition l28_30 : list positive := (v k28 (v k30 e)).
Definition l30 : list positive := (v k30 e).
Definition l30_32 : list positive := (v k30 (v k32 e)).
Definition l30_32_34 : list positive := (v k30 (v k32 (v k34 e))).
Definition l30_32_34_36_38 : list positive := (v k30 (v k32 (v k34 (v k36 (v k38 e))))).
Definition l32 : list positive := (v k32 e).
Definition l32_34 : list positive := (v k32 (v k34 e)).
Definition l32_34_36 : list positive := (v k32 (v k34 (v k36 e))).
Definition l34 : list positive := (v k34 e).
Definition l34_32_32 : list positive := (v k34 (v k32 (v k32 e))).
Definition l34_36 : list positive := (v k34 (v k36 e)).
Definition l34_36_38 : list positive := (v k34 (v k36 (v k38 e))).
Definition l34_36_38_40_42 : list positive := (v k34 (v k36 (v k38 (v k40 (v k42 e))))).
Definition l36 : list positive := (v k36 e).
Definition l36_38 : list positive := (v k36 (v k38 e)).
Definition l36_38_40 : list positive := (v k36 (v k38 (v k40 e))).
Definition l38 : list positive := (v k38 e).
Definition l38_40 : list positive := (v k38 (v k40 e)).
Definition l38_40_42 : list positive := (v k38 (v k40 (v k42 e))).
Definition l38_40_42_44_46 : list positive := (v k38 (v k40 (v k42 (v k44 (v k46 e))))).
Definition l4 : list positive := (v k4 e).
Definition l40 : list positive := (v k40 e).
Definition l40_42 : list positive := (v k40 (v k42 e)).
Definition l40_42_44 : list positive := (v k40 (v k42 (v k44 e))).
Definition l42 : list positive := (v k42 e).
Definition l42_22 : list positive := (v k42 (v k22 e)).
Definition l44 : list positive := (v k44 e).
Definition l46 : list positive := (v k46 e).
Definition l46_42_44 : list positive := (v k46 (v k42 (v k44 e))).
Definition l46_48 : list positive := (v k46 (v k48 e)).
Definition l46_48_50 : list positive := (v k46 (v k48 (v k50 e))).
Definition l46_48_50_52_54 : list positive := (v k46 (v k48 (v k50 (v k52 (v k54 e))))).
Definition l48 : list positive := (v k48 e).
Definition l4_6 : list positive := (v k4 (v k6 e)).
Definition l50 : list positive := (v k50 e).
Definition l50_52_54 : list positive := (v k50 (v k52 (v k54 e))).
Definition l52 : list positive := (v k52 e).
Definition l52_48_50 : list positive := (v k52 (v k48 (v k50 e))).
Definition l52_54_50 : list positive := (v k52 (v k54 (v k50 e))).
Definition l52_54_50_56_58 : list positive := (v k52 (v k54 (v k50 (v k56 (v k58 e))))).
Definition l52_54_56 : list positive := (v k52 (v k54 (v k56 e))).
Definition l56 : list positive := (v k56 e).
Definition l6 : list positive := (v k6 e).
Definition l64 : list positive := (v k64 e).
Definition l68 : list positive := (v k68 e).
Definition l70 : list positive := (v k70 e).
Definition l76 : list positive := (v k76 e).
Definition l8 : list positive := (v k8 e).
Definition l82 : list positive := (v k82 e).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m10 : polynomial := (t m10 e o).
Definition q_m100 : polynomial := (t m100 e o).
Definition q_m1000 : polynomial := (t m1000 e o).
Definition q_m100k11 : polynomial := (t m100 (v k11 e) o).
Definition q_m100k2_m100k10 : polynomial := (t m100 (v k2 e) (t m100 (v k10 e) o)).
Definition q_m103_z1000k6 : polynomial := (t m103 e (t z1000 (v k6 e) o)).
Definition q_m103k11_z76k13 : polynomial := (t m103 (v k11 e) (t z76 (v k13 e) o)).
Definition q_m10k9_z11k23 : polynomial := (t m10 (v k9 e) (t z11 (v k23 e) o)).
Definition q_m11k23 : polynomial := (t m11 (v k23 e) o).
Definition q_m133 : polynomial := (t m133 e o).
Definition q_m13_z250k4 : polynomial := (t m13 e (t z250 (v k4 e) o)).
Definition q_m153500 : polynomial := (t m153500 e o).
Definition q_m1535k9 : polynomial := (t m1535 (v k9 e) o).
Definition q_m16 : polynomial := (t m16 e o).
Definition q_m170562753 : polynomial := (t m170562753 e o).
Definition q_m1800 : polynomial := (t m1800 e o).
Definition q_m19 : polynomial := (t m19 e o).
Definition q_m1900 : polynomial := (t m1900 e o).
Definition q_m19_z200k6 : polynomial := (t m19 e (t z200 (v k6 e) o)).
Definition q_m19_z250k8 : polynomial := (t m19 e (t z250 (v k8 e) o)).
Definition q_m19_z25k10 : polynomial := (t m19 e (t z25 (v k10 e) o)).
Definition q_m19_z275k4 : polynomial := (t m19 e (t z275 (v k4 e) o)).
Definition q_m19k3_m275k11 : polynomial := (t m19 (v k3 e) (t m275 (v k11 e) o)).
Definition q_m19k3_m450k11 : polynomial := (t m19 (v k3 e) (t m450 (v k11 e) o)).
Definition q_m19k7 : polynomial := (t m19 (v k7 e) o).
Definition q_m1_z20k4 : polynomial := (t m1 e (t z20 (v k4 e) o)).
Definition q_m1k11 : polynomial := (t m1 (v k11 e) o).
Definition q_m1k13 : polynomial := (t m1 (v k13 e) o).
Definition q_m1k15 : polynomial := (t m1 (v k15 e) o).
Definition q_m1k17 : polynomial := (t m1 (v k17 e) o).
Definition q_m1k17_z1k19 : polynomial := (t m1 (v k17 e) (t z1 (v k19 e) o)).
Definition q_m1k17_z1k21 : polynomial := (t m1 (v k17 e) (t z1 (v k21 e) o)).
Definition q_m1k2 : polynomial := (t m1 (v k2 e) o).
Definition q_m1k2_m1k10 : polynomial := (t m1 (v k2 e) (t m1 (v k10 e) o)).
Definition q_m1k2k10 : polynomial := (t m1 (v k2 (v k10 e)) o).
Definition q_m1k2k10_m1k8k10 : polynomial := (t m1 (v k2 (v k10 e)) (t m1 (v k8 (v k10 e)) o)).
Definition q_m1k2k2k8k8k10_m1k2k2k8k10k10_m1k2k8k8k10k10 : polynomial := (t m1 (v k2 (v k2 (v k8 (v k8 (v k10 e))))) (t m1 (v k2 (v k2 (v k8 (v k10 (v k10 e))))) (t m1 (v k2 (v k8 (v k8 (v k10 (v k10 e))))) o))).
Definition q_m1k2k2k8k9k10_z1k2k2k8k10k11_z1k2k2k10k10k11_m1k2k8k9k10k10_z1k2k8k10k10k11 : polynomial := (t m1 (v k2 (v k2 (v k8 (v k9 (v k10 e))))) (t z1 (v k2 (v k2 (v k8 (v k10 (v k11 e))))) (t z1 (v k2 (v k2 (v k10 (v k10 (v k11 e))))) (t m1 (v k2 (v k8 (v k9 (v k10 (v k10 e))))) (t z1 (v k2 (v k8 (v k10 (v k10 (v k11 e))))) o))))).
Definition q_m1k2k8_m1k2k10_m1k8k10 : polynomial := (t m1 (v k2 (v k8 e)) (t m1 (v k2 (v k10 e)) (t m1 (v k8 (v k10 e)) o))).
Definition q_m1k2k8_m1k8k10 : polynomial := (t m1 (v k2 (v k8 e)) (t m1 (v k8 (v k10 e)) o)).
Definition q_m1k2k8k8k8_m3k2k8k8k10_m3k2k8k10k10_m1k2k10k10k10_m1k8k8k8k10_m2k8k8k10k10_m1k8k10k10k10 : polynomial := (t m1 (v k2 (v k8 (v k8 (v k8 e)))) (t m3 (v k2 (v k8 (v k8 (v k10 e)))) (t m3 (v k2 (v k8 (v k10 (v k10 e)))) (t m1 (v k2 (v k10 (v k10 (v k10 e)))) (t m1 (v k8 (v k8 (v k8 (v k10 e)))) (t m2 (v k8 (v k8 (v k10 (v k10 e)))) (t m1 (v k8 (v k10 (v k10 (v k10 e)))) o))))))).
Definition q_m1k2k8k9_z1k2k8k25_z1k2k10k25_z1k8k10k25 : polynomial := (t m1 (v k2 (v k8 (v k9 e))) (t z1 (v k2 (v k8 (v k25 e))) (t z1 (v k2 (v k10 (v k25 e))) (t z1 (v k8 (v k10 (v k25 e))) o)))).
Definition q_m1k2k8k9k10_z1k2k8k10k15_z1k2k10k10k15_z1k8k10k10k15 : polynomial := (t m1 (v k2 (v k8 (v k9 (v k10 e)))) (t z1 (v k2 (v k8 (v k10 (v k15 e)))) (t z1 (v k2 (v k10 (v k10 (v k15 e)))) (t z1 (v k8 (v k10 (v k10 (v k15 e)))) o)))).
Definition q_m1k3_m2k11 : polynomial := (t m1 (v k3 e) (t m2 (v k11 e) o)).
Definition q_m1k3_m3k13 : polynomial := (t m1 (v k3 e) (t m3 (v k13 e) o)).
Definition q_m1k6 : polynomial := (t m1 (v k6 e) o).
Definition q_m1k6k19_z1k17 : polynomial := (t m1 (v k6 (v k19 e)) (t z1 (v k17 e) o)).
Definition q_m1k6k6 : polynomial := (t m1 (v k6 (v k6 e)) o).
Definition q_m1k6k6k11_z1k6k8k13 : polynomial := (t m1 (v k6 (v k6 (v k11 e))) (t z1 (v k6 (v k8 (v k13 e))) o)).
Definition q_m1k7 : polynomial := (t m1 (v k7 e) o).
Definition q_m1k7_m1k9 : polynomial := (t m1 (v k7 e) (t m1 (v k9 e) o)).
Definition q_m1k7_m1k9_m1k11 : polynomial := (t m1 (v k7 e) (t m1 (v k9 e) (t m1 (v k11 e) o))).
Definition q_m1k7_z1k11_m1k15 : polynomial := (t m1 (v k7 e) (t z1 (v k11 e) (t m1 (v k15 e) o))).
Definition q_m1k7_z1k9_m1k13_m1k15 : polynomial := (t m1 (v k7 e) (t z1 (v k9 e) (t m1 (v k13 e) (t m1 (v k15 e) o)))).
Definition q_m1k8 : polynomial := (t m1 (v k8 e) o).
Definition q_m1k8_m1k10 : polynomial := (t m1 (v k8 e) (t m1 (v k10 e) o)).
Definition q_m1k8k9_z1k8k25_z1k10k25 : polynomial := (t m1 (v k8 (v k9 e)) (t z1 (v k8 (v k25 e)) (t z1 (v k10 (v k25 e)) o))).
Definition q_m1k9 : polynomial := (t m1 (v k9 e) o).
Definition q_m1k9_z11k25 : polynomial := (t m1 (v k9 e) (t z11 (v k25 e) o)).
Definition q_m20 : polynomial := (t m20 e o).
Definition q_m20000 : polynomial := (t m20000 e o).
Definition q_m209 : polynomial := (t m209 e o).
Definition q_m209k7 : polynomial := (t m209 (v k7 e) o).
Definition q_m21 : polynomial := (t m21 e o).
Definition q_m210k9_z307k13 : polynomial := (t m210 (v k9 e) (t z307 (v k13 e) o)).
Definition q_m210k9_z307k21 : polynomial := (t m210 (v k9 e) (t z307 (v k21 e) o)).
Definition q_m210k9_z307k23 : polynomial := (t m210 (v k9 e) (t z307 (v k23 e) o)).
Definition q_m2195050 : polynomial := (t m2195050 e o).
Definition q_m21_z100k2 : polynomial := (t m21 e (t z100 (v k2 e) o)).
Definition q_m21_z400k4 : polynomial := (t m21 e (t z400 (v k4 e) o)).
Definition q_m21k13 : polynomial := (t m21 (v k13 e) o).
Definition q_m21k15 : polynomial := (t m21 (v k15 e) o).
Definition q_m21k9_z307k15 : polynomial := (t m21 (v k9 e) (t z307 (v k15 e) o)).
Definition q_m21k9_z307k23 : polynomial := (t m21 (v k9 e) (t z307 (v k23 e) o)).
Definition q_m21k9_z307k25 : polynomial := (t m21 (v k9 e) (t z307 (v k25 e) o)).
Definition q_m2250 : polynomial := (t m2250 e o).
Definition q_m2280k9_z3347k23 : polynomial := (t m2280 (v k9 e) (t z3347 (v k23 e) o)).
Definition q_m231k15 : polynomial := (t m231 (v k15 e) o).
Definition q_m231k9_z3347k25 : polynomial := (t m231 (v k9 e) (t z3347 (v k25 e) o)).
Definition q_m267 : polynomial := (t m267 e o).
Definition q_m2701k9_z5000k11 : polynomial := (t m2701 (v k9 e) (t z5000 (v k11 e) o)).
Definition q_m275 : polynomial := (t m275 e o).
Definition q_m2750 : polynomial := (t m2750 e o).
Definition q_m27_z500k4 : polynomial := (t m27 e (t z500 (v k4 e) o)).
Definition q_m27k9_z100k11 : polynomial := (t m27 (v k9 e) (t z100 (v k11 e) o)).
Definition q_m27k9_z38k13 : polynomial := (t m27 (v k9 e) (t z38 (v k13 e) o)).
Definition q_m2k13 : polynomial := (t m2 (v k13 e) o).
Definition q_m30700 : polynomial := (t m30700 e o).
Definition q_m307k13 : polynomial := (t m307 (v k13 e) o).
Definition q_m307k15 : polynomial := (t m307 (v k15 e) o).
Definition q_m307k21 : polynomial := (t m307 (v k21 e) o).
Definition q_m307k23 : polynomial := (t m307 (v k23 e) o).
Definition q_m307k25 : polynomial := (t m307 (v k25 e) o).
Definition q_m307k27 : polynomial := (t m307 (v k27 e) o).
Definition q_m307k7 : polynomial := (t m307 (v k7 e) o).
Definition q_m3347000 : polynomial := (t m3347000 e o).
Definition q_m3347k23 : polynomial := (t m3347 (v k23 e) o).
Definition q_m3347k27 : polynomial := (t m3347 (v k27 e) o).
Definition q_m37 : polynomial := (t m37 e o).
Definition q_m380k7 : polynomial := (t m380 (v k7 e) o).
Definition q_m399_z7675k4 : polynomial := (t m399 e (t z7675 (v k4 e) o)).
Definition q_m399k3_m7675k13 : polynomial := (t m399 (v k3 e) (t m7675 (v k13 e) o)).
Definition q_m4 : polynomial := (t m4 e o).
Definition q_m40 : polynomial := (t m40 e o).
Definition q_m400 : polynomial := (t m400 e o).
Definition q_m420k13 : polynomial := (t m420 (v k13 e) o).
Definition q_m420k15 : polynomial := (t m420 (v k15 e) o).
Definition q_m4389_z83675k4 : polynomial := (t m4389 e (t z83675 (v k4 e) o)).
Definition q_m4389k3_m83675k13 : polynomial := (t m4389 (v k3 e) (t m83675 (v k13 e) o)).
Definition q_m443 : polynomial := (t m443 e o).
Definition q_m4k9 : polynomial := (t m4 (v k9 e) o).
Definition q_m4k9_z9k25 : polynomial := (t m4 (v k9 e) (t z9 (v k25 e) o)).
Definition q_m5 : polynomial := (t m5 e o).
Definition q_m500 : polynomial := (t m500 e o).
Definition q_m57k13 : polynomial := (t m57 (v k13 e) o).
Definition q_m57k2k2k8k8_z1000k2k2k8k8k10_m114k2k2k8k10_z1000k2k2k8k10k10_m57k2k2k10k10_m114k2k8k8k10_z1000k2k8k8k10k10_m114k2k8k10k10_m57k8k8k10k10 : polynomial := (t m57 (v k2 (v k2 (v k8 (v k8 e)))) (t z1000 (v k2 (v k2 (v k8 (v k8 (v k10 e))))) (t m114 (v k2 (v k2 (v k8 (v k10 e)))) (t z1000 (v k2 (v k2 (v k8 (v k10 (v k10 e))))) (t m57 (v k2 (v k2 (v k10 (v k10 e)))) (t m114 (v k2 (v k8 (v k8 (v k10 e)))) (t z1000 (v k2 (v k8 (v k8 (v k10 (v k10 e))))) (t m114 (v k2 (v k8 (v k10 (v k10 e)))) (t m57 (v k8 (v k8 (v k10 (v k10 e)))) o))))))))).
Definition q_m5833 : polynomial := (t m5833 e o).
Definition q_m5833k7 : polynomial := (t m5833 (v k7 e) o).
Definition q_m5k9 : polynomial := (t m5 (v k9 e) o).
Definition q_m5k9_z9k13 : polynomial := (t m5 (v k9 e) (t z9 (v k13 e) o)).
Definition q_m5k9_z9k23 : polynomial := (t m5 (v k9 e) (t z9 (v k23 e) o)).
Definition q_m63 : polynomial := (t m63 e o).
Definition q_m6447k13 : polynomial := (t m6447 (v k13 e) o).
Definition q_m6447k15 : polynomial := (t m6447 (v k15 e) o).
Definition q_m691_z10000k4 : polynomial := (t m691 e (t z10000 (v k4 e) o)).
Definition q_m73k9_z100k13 : polynomial := (t m73 (v k9 e) (t z100 (v k13 e) o)).
Definition q_m744475 : polynomial := (t m744475 e o).
Definition q_m7675 : polynomial := (t m7675 e o).
Definition q_m76750 : polynomial := (t m76750 e o).
Definition q_m76_m1000k2 : polynomial := (t m76 e (t m1000 (v k2 e) o)).
Definition q_m76k9_z307k25 : polynomial := (t m76 (v k9 e) (t z307 (v k25 e) o)).
Definition q_m76k9_z307k27 : polynomial := (t m76 (v k9 e) (t z307 (v k27 e) o)).
Definition q_m77 : polynomial := (t m77 e o).
Definition q_m77_z1000k8 : polynomial := (t m77 e (t z1000 (v k8 e) o)).
Definition q_m83675 : polynomial := (t m83675 e o).
Definition q_m836k9_z3347k27 : polynomial := (t m836 (v k9 e) (t z3347 (v k27 e) o)).
Definition q_m900k11 : polynomial := (t m900 (v k11 e) o).
Definition q_m97k9_z307k11 : polynomial := (t m97 (v k9 e) (t z307 (v k11 e) o)).
Definition q_m9k11 : polynomial := (t m9 (v k11 e) o).
Definition q_m9k13 : polynomial := (t m9 (v k13 e) o).
Definition q_m9k23 : polynomial := (t m9 (v k23 e) o).
Definition q_z10 : polynomial := (t z10 e o).
Definition q_z100 : polynomial := (t z100 e o).
Definition q_z1000 : polynomial := (t z1000 e o).
Definition q_z1000k9 : polynomial := (t z1000 (v k9 e) o).
Definition q_z100k11 : polynomial := (t z100 (v k11 e) o).
Definition q_z103 : polynomial := (t z103 e o).
Definition q_z10500 : polynomial := (t z10500 e o).
Definition q_z105000 : polynomial := (t z105000 e o).
Definition q_z10830000k2k2_z142500000k2k2k8_m2500000000k2k2k8k10_z95000000k2k2k10_m2500000000k2k2k10k10_z285000000k2k8k10_m2500000000k2k8k10k10_z21660000k2k10_z95000000k2k10k10_z142500000k8k10k10_z10830000k10k10 : polynomial := (t z10830000 (v k2 (v k2 e)) (t z142500000 (v k2 (v k2 (v k8 e))) (t m2500000000 (v k2 (v k2 (v k8 (v k10 e)))) (t z95000000 (v k2 (v k2 (v k10 e))) (t m2500000000 (v k2 (v k2 (v k10 (v k10 e)))) (t z285000000 (v k2 (v k8 (v k10 e))) (t m2500000000 (v k2 (v k8 (v k10 (v k10 e)))) (t z21660000 (v k2 (v k10 e)) (t z95000000 (v k2 (v k10 (v k10 e))) (t z142500000 (v k8 (v k10 (v k10 e))) (t z10830000 (v k10 (v k10 e)) o))))))))))).
Definition q_z10k9 : polynomial := (t z10 (v k9 e) o).
Definition q_z11 : polynomial := (t z11 e o).
Definition q_z115500 : polynomial := (t z115500 e o).
Definition q_z11k23 : polynomial := (t z11 (v k23 e) o).
Definition q_z11k25 : polynomial := (t z11 (v k25 e) o).
Definition q_z122493 : polynomial := (t z122493 e o).
Definition q_z131_m2500k4 : polynomial := (t z131 e (t m2500 (v k4 e) o)).
Definition q_z1351 : polynomial := (t z1351 e o).
Definition q_z161175 : polynomial := (t z161175 e o).
Definition q_z1611750 : polynomial := (t z1611750 e o).
Definition q_z171 : polynomial := (t z171 e o).
Definition q_z17100 : polynomial := (t z17100 e o).
Definition q_z1800 : polynomial := (t z1800 e o).
Definition q_z180000 : polynomial := (t z180000 e o).
Definition q_z19 : polynomial := (t z19 e o).
Definition q_z1900 : polynomial := (t z1900 e o).
Definition q_z19k11_z25k15 : polynomial := (t z19 (v k11 e) (t z25 (v k15 e) o)).
Definition q_z19k7_z200k13 : polynomial := (t z19 (v k7 e) (t z200 (v k13 e) o)).
Definition q_z19k7_z250k13 : polynomial := (t z19 (v k7 e) (t z250 (v k13 e) o)).
Definition q_z19k9_z250k13 : polynomial := (t z19 (v k9 e) (t z250 (v k13 e) o)).
Definition q_z19k9_z250k15 : polynomial := (t z19 (v k9 e) (t z250 (v k15 e) o)).
Definition q_z19k9_z25k13 : polynomial := (t z19 (v k9 e) (t z25 (v k13 e) o)).
Definition q_z19k9_z275k17 : polynomial := (t z19 (v k9 e) (t z275 (v k17 e) o)).
Definition q_z19k9_z275k21 : polynomial := (t z19 (v k9 e) (t z275 (v k21 e) o)).
Definition q_z19k9_z450k17 : polynomial := (t z19 (v k9 e) (t z450 (v k17 e) o)).
Definition q_z19k9_z450k21 : polynomial := (t z19 (v k9 e) (t z450 (v k21 e) o)).
Definition q_z1k10 : polynomial := (t z1 (v k10 e) o).
Definition q_z1k10k15_z1k19 : polynomial := (t z1 (v k10 (v k15 e)) (t z1 (v k19 e) o)).
Definition q_z1k10k23_z1k27 : polynomial := (t z1 (v k10 (v k23 e)) (t z1 (v k27 e) o)).
Definition q_z1k10k25_z1k27 : polynomial := (t z1 (v k10 (v k25 e)) (t z1 (v k27 e) o)).
Definition q_z1k10k25_z1k29 : polynomial := (t z1 (v k10 (v k25 e)) (t z1 (v k29 e) o)).
Definition q_z1k11_m1k13 : polynomial := (t z1 (v k11 e) (t m1 (v k13 e) o)).
Definition q_z1k11_z1k15 : polynomial := (t z1 (v k11 e) (t z1 (v k15 e) o)).
Definition q_z1k11_z1k19 : polynomial := (t z1 (v k11 e) (t z1 (v k19 e) o)).
Definition q_z1k13_m1k15 : polynomial := (t z1 (v k13 e) (t m1 (v k15 e) o)).
Definition q_z1k17 : polynomial := (t z1 (v k17 e) o).
Definition q_z1k17_m1k19 : polynomial := (t z1 (v k17 e) (t m1 (v k19 e) o)).
Definition q_z1k17_m1k21 : polynomial := (t z1 (v k17 e) (t m1 (v k21 e) o)).
Definition q_z1k19 : polynomial := (t z1 (v k19 e) o).
Definition q_z1k19_m1k27 : polynomial := (t z1 (v k19 e) (t m1 (v k27 e) o)).
Definition q_z1k2 : polynomial := (t z1 (v k2 e) o).
Definition q_z1k21_m1k27 : polynomial := (t z1 (v k21 e) (t m1 (v k27 e) o)).
Definition q_z1k21_m1k29 : polynomial := (t z1 (v k21 e) (t m1 (v k29 e) o)).
Definition q_z1k2k25_z1k19 : polynomial := (t z1 (v k2 (v k25 e)) (t z1 (v k19 e) o)).
Definition q_z1k2k27_z1k21 : polynomial := (t z1 (v k2 (v k27 e)) (t z1 (v k21 e) o)).
Definition q_z1k2k2k7k8_z1k2k2k7k10_z1k2k7k8k10_m1k2k8k9k10 : polynomial := (t z1 (v k2 (v k2 (v k7 (v k8 e)))) (t z1 (v k2 (v k2 (v k7 (v k10 e)))) (t z1 (v k2 (v k7 (v k8 (v k10 e)))) (t m1 (v k2 (v k8 (v k9 (v k10 e)))) o)))).
Definition q_z1k2k2k8_z1k2k2k10_z1k2k8k10 : polynomial := (t z1 (v k2 (v k2 (v k8 e))) (t z1 (v k2 (v k2 (v k10 e))) (t z1 (v k2 (v k8 (v k10 e))) o))).
Definition q_z1k2k2k8k10_z1k2k2k10k10_z1k2k8k10k10 : polynomial := (t z1 (v k2 (v k2 (v k8 (v k10 e)))) (t z1 (v k2 (v k2 (v k10 (v k10 e)))) (t z1 (v k2 (v k8 (v k10 (v k10 e)))) o))).
Definition q_z1k2k2k8k8_z1k2k2k8k10_z1k2k8k8k10 : polynomial := (t z1 (v k2 (v k2 (v k8 (v k8 e)))) (t z1 (v k2 (v k2 (v k8 (v k10 e)))) (t z1 (v k2 (v k8 (v k8 (v k10 e)))) o))).
Definition q_z1k2k2k8k8k10_z1k2k2k8k10k10_z1k2k8k8k10k10 : polynomial := (t z1 (v k2 (v k2 (v k8 (v k8 (v k10 e))))) (t z1 (v k2 (v k2 (v k8 (v k10 (v k10 e))))) (t z1 (v k2 (v k8 (v k8 (v k10 (v k10 e))))) o))).
Definition q_z1k2k7_z1k17 : polynomial := (t z1 (v k2 (v k7 e)) (t z1 (v k17 e) o)).
Definition q_z1k2k8_z1k2k10 : polynomial := (t z1 (v k2 (v k8 e)) (t z1 (v k2 (v k10 e)) o)).
Definition q_z1k2k8_z1k2k10_z1k8k10 : polynomial := (t z1 (v k2 (v k8 e)) (t z1 (v k2 (v k10 e)) (t z1 (v k8 (v k10 e)) o))).
Definition q_z1k2k8k10 : polynomial := (t z1 (v k2 (v k8 (v k10 e))) o).
Definition q_z1k2k8k10_z1k2k10k10_z1k8k10k10 : polynomial := (t z1 (v k2 (v k8 (v k10 e))) (t z1 (v k2 (v k10 (v k10 e))) (t z1 (v k8 (v k10 (v k10 e))) o))).
Definition q_z1k2k8k23_m1k2k9k10_z1k2k10k23_z1k8k10k23 : polynomial := (t z1 (v k2 (v k8 (v k23 e))) (t m1 (v k2 (v k9 (v k10 e))) (t z1 (v k2 (v k10 (v k23 e))) (t z1 (v k8 (v k10 (v k23 e))) o)))).
Definition q_z1k2k8k27_z1k2k10k27_m1k8k9k10_z1k8k10k27 : polynomial := (t z1 (v k2 (v k8 (v k27 e))) (t z1 (v k2 (v k10 (v k27 e))) (t m1 (v k8 (v k9 (v k10 e))) (t z1 (v k8 (v k10 (v k27 e))) o)))).
Definition q_z1k2k8k8_z1k2k8k10_z1k8k8k10 : polynomial := (t z1 (v k2 (v k8 (v k8 e))) (t z1 (v k2 (v k8 (v k10 e))) (t z1 (v k8 (v k8 (v k10 e))) o))).
Definition q_z1k2k8k8k10_z1k2k8k10k10_z1k8k8k10k10 : polynomial := (t z1 (v k2 (v k8 (v k8 (v k10 e)))) (t z1 (v k2 (v k8 (v k10 (v k10 e)))) (t z1 (v k8 (v k8 (v k10 (v k10 e)))) o))).
Definition q_z1k2k8k8k13_m1k2k8k9k10_z1k2k8k10k13_z1k8k8k10k13 : polynomial := (t z1 (v k2 (v k8 (v k8 (v k13 e)))) (t m1 (v k2 (v k8 (v k9 (v k10 e)))) (t z1 (v k2 (v k8 (v k10 (v k13 e)))) (t z1 (v k8 (v k8 (v k10 (v k13 e)))) o)))).
Definition q_z1k2k8k9k10_z1k2k8k17_z1k2k10k17_z1k8k10k17 : polynomial := (t z1 (v k2 (v k8 (v k9 (v k10 e)))) (t z1 (v k2 (v k8 (v k17 e))) (t z1 (v k2 (v k10 (v k17 e))) (t z1 (v k8 (v k10 (v k17 e))) o)))).
Definition q_z1k2k8k9k10_z1k2k8k21_z1k2k10k21_z1k8k10k21 : polynomial := (t z1 (v k2 (v k8 (v k9 (v k10 e)))) (t z1 (v k2 (v k8 (v k21 e))) (t z1 (v k2 (v k10 (v k21 e))) (t z1 (v k8 (v k10 (v k21 e))) o)))).
Definition q_z1k3_m1k7_m1k9 : polynomial := (t z1 (v k3 e) (t m1 (v k7 e) (t m1 (v k9 e) o))).
Definition q_z1k3_m1k7_m1k9_m1k11 : polynomial := (t z1 (v k3 e) (t m1 (v k7 e) (t m1 (v k9 e) (t m1 (v k11 e) o)))).
Definition q_z1k4k9_z1k17 : polynomial := (t z1 (v k4 (v k9 e)) (t z1 (v k17 e) o)).
Definition q_z1k6 : polynomial := (t z1 (v k6 e) o).
Definition q_z1k6k11_z1k17 : polynomial := (t z1 (v k6 (v k11 e)) (t z1 (v k17 e) o)).
Definition q_z1k6k11_z1k19 : polynomial := (t z1 (v k6 (v k11 e)) (t z1 (v k19 e) o)).
Definition q_z1k6k11_z1k21 : polynomial := (t z1 (v k6 (v k11 e)) (t z1 (v k21 e) o)).
Definition q_z1k6k19_z1k8k13 : polynomial := (t z1 (v k6 (v k19 e)) (t z1 (v k8 (v k13 e)) o)).
Definition q_z1k6k25_z1k27 : polynomial := (t z1 (v k6 (v k25 e)) (t z1 (v k27 e) o)).
Definition q_z1k6k6k11_m1k6k8k13 : polynomial := (t z1 (v k6 (v k6 (v k11 e))) (t m1 (v k6 (v k8 (v k13 e))) o)).
Definition q_z1k6k6k19_z1k6k8k13 : polynomial := (t z1 (v k6 (v k6 (v k19 e))) (t z1 (v k6 (v k8 (v k13 e))) o)).
Definition q_z1k7 : polynomial := (t z1 (v k7 e) o).
Definition q_z1k7_z1k13 : polynomial := (t z1 (v k7 e) (t z1 (v k13 e) o)).
Definition q_z1k8 : polynomial := (t z1 (v k8 e) o).
Definition q_z1k8_z1k10 : polynomial := (t z1 (v k8 e) (t z1 (v k10 e) o)).
Definition q_z1k8k10 : polynomial := (t z1 (v k8 (v k10 e)) o).
Definition q_z1k8k13_z1k17 : polynomial := (t z1 (v k8 (v k13 e)) (t z1 (v k17 e) o)).
Definition q_z1k8k13_z1k19 : polynomial := (t z1 (v k8 (v k13 e)) (t z1 (v k19 e) o)).
Definition q_z1k8k13_z1k21 : polynomial := (t z1 (v k8 (v k13 e)) (t z1 (v k21 e) o)).
Definition q_z1k8k21_z1k27 : polynomial := (t z1 (v k8 (v k21 e)) (t z1 (v k27 e) o)).
Definition q_z1k8k23_m1k9k10_z1k10k23 : polynomial := (t z1 (v k8 (v k23 e)) (t m1 (v k9 (v k10 e)) (t z1 (v k10 (v k23 e)) o))).
Definition q_z1k8k23_z1k27 : polynomial := (t z1 (v k8 (v k23 e)) (t z1 (v k27 e) o)).
Definition q_z1k8k23_z1k29 : polynomial := (t z1 (v k8 (v k23 e)) (t z1 (v k29 e) o)).
Definition q_z1k8k9k10_z1k8k17_z1k10k17 : polynomial := (t z1 (v k8 (v k9 (v k10 e))) (t z1 (v k8 (v k17 e)) (t z1 (v k10 (v k17 e)) o))).
Definition q_z1k8k9k10_z1k8k21_z1k10k21 : polynomial := (t z1 (v k8 (v k9 (v k10 e))) (t z1 (v k8 (v k21 e)) (t z1 (v k10 (v k21 e)) o))).
Definition q_z1k9 : polynomial := (t z1 (v k9 e) o).
Definition q_z1k9_m1k11_m1k13 : polynomial := (t z1 (v k9 e) (t m1 (v k11 e) (t m1 (v k13 e) o))).
Definition q_z1k9_m1k13_m1k15 : polynomial := (t z1 (v k9 e) (t m1 (v k13 e) (t m1 (v k15 e) o))).
Definition q_z1k9_m1k21_m1k23_m1k25 : polynomial := (t z1 (v k9 e) (t m1 (v k21 e) (t m1 (v k23 e) (t m1 (v k25 e) o)))).
Definition q_z1k9_m1k23_m1k25 : polynomial := (t z1 (v k9 e) (t m1 (v k23 e) (t m1 (v k25 e) o))).
Definition q_z1k9_m1k23_m1k25_m1k27 : polynomial := (t z1 (v k9 e) (t m1 (v k23 e) (t m1 (v k25 e) (t m1 (v k27 e) o)))).
Definition q_z1k9_z1k13 : polynomial := (t z1 (v k9 e) (t z1 (v k13 e) o)).
Definition q_z1k9_z1k15 : polynomial := (t z1 (v k9 e) (t z1 (v k15 e) o)).
Definition q_z1k9_z20k17 : polynomial := (t z1 (v k9 e) (t z20 (v k17 e) o)).
Definition q_z2 : polynomial := (t z2 e o).
Definition q_z20 : polynomial := (t z20 e o).
Definition q_z200 : polynomial := (t z200 e o).
Definition q_z20000 : polynomial := (t z20000 e o).
Definition q_z209 : polynomial := (t z209 e o).
Definition q_z20900 : polynomial := (t z20900 e o).
Definition q_z21 : polynomial := (t z21 e o).
Definition q_z21k7_m5k9 : polynomial := (t z21 (v k7 e) (t m5 (v k9 e) o)).
Definition q_z21k7_z100k13 : polynomial := (t z21 (v k7 e) (t z100 (v k13 e) o)).
Definition q_z2250 : polynomial := (t z2250 e o).
Definition q_z231 : polynomial := (t z231 e o).
Definition q_z2462381_m52814300k2 : polynomial := (t z2462381 e (t m52814300 (v k2 e) o)).
Definition q_z25 : polynomial := (t z25 e o).
Definition q_z250 : polynomial := (t z250 e o).
Definition q_z25000 : polynomial := (t z25000 e o).
Definition q_z275 : polynomial := (t z275 e o).
Definition q_z2750 : polynomial := (t z2750 e o).
Definition q_z27k9_z500k17 : polynomial := (t z27 (v k9 e) (t z500 (v k17 e) o)).
Definition q_z286k9 : polynomial := (t z286 (v k9 e) o).
Definition q_z2983 : polynomial := (t z2983 e o).
Definition q_z2k13 : polynomial := (t z2 (v k13 e) o).
Definition q_z307 : polynomial := (t z307 e o).
Definition q_z30700 : polynomial := (t z30700 e o).
Definition q_z307k21 : polynomial := (t z307 (v k21 e) o).
Definition q_z307k23 : polynomial := (t z307 (v k23 e) o).
Definition q_z307k25 : polynomial := (t z307 (v k25 e) o).
Definition q_z307k27 : polynomial := (t z307 (v k27 e) o).
Definition q_z307k7 : polynomial := (t z307 (v k7 e) o).
Definition q_z307k7_m76k9 : polynomial := (t z307 (v k7 e) (t m76 (v k9 e) o)).
Definition q_z307k9 : polynomial := (t z307 (v k9 e) o).
Definition q_z309 : polynomial := (t z309 e o).
Definition q_z3347 : polynomial := (t z3347 e o).
Definition q_z334700 : polynomial := (t z334700 e o).
Definition q_z3347000 : polynomial := (t z3347000 e o).
Definition q_z3347k23 : polynomial := (t z3347 (v k23 e) o).
Definition q_z3347k25 : polynomial := (t z3347 (v k25 e) o).
Definition q_z3347k27 : polynomial := (t z3347 (v k27 e) o).
Definition q_z37 : polynomial := (t z37 e o).
Definition q_z38000 : polynomial := (t z38000 e o).
Definition q_z399 : polynomial := (t z399 e o).
Definition q_z399k9_z7675k17 : polynomial := (t z399 (v k9 e) (t z7675 (v k17 e) o)).
Definition q_z399k9_z7675k19 : polynomial := (t z399 (v k9 e) (t z7675 (v k19 e) o)).
Definition q_z399k9_z7675k21 : polynomial := (t z399 (v k9 e) (t z7675 (v k21 e) o)).
Definition q_z4 : polynomial := (t z4 e o).
Definition q_z40 : polynomial := (t z40 e o).
Definition q_z400 : polynomial := (t z400 e o).
Definition q_z4389 : polynomial := (t z4389 e o).
Definition q_z4389k9_z83675k17 : polynomial := (t z4389 (v k9 e) (t z83675 (v k17 e) o)).
Definition q_z4389k9_z83675k21 : polynomial := (t z4389 (v k9 e) (t z83675 (v k21 e) o)).
Definition q_z450 : polynomial := (t z450 e o).
Definition q_z487 : polynomial := (t z487 e o).
Definition q_z4k13 : polynomial := (t z4 (v k13 e) o).
Definition q_z4k9 : polynomial := (t z4 (v k9 e) o).
Definition q_z5 : polynomial := (t z5 e o).
Definition q_z500 : polynomial := (t z500 e o).
Definition q_z5000 : polynomial := (t z5000 e o).
Definition q_z50k11_m37k13 : polynomial := (t z50 (v k11 e) (t m37 (v k13 e) o)).
Definition q_z513k9_z20000k17 : polynomial := (t z513 (v k9 e) (t z20000 (v k17 e) o)).
Definition q_z519_m10000k4 : polynomial := (t z519 e (t m10000 (v k4 e) o)).
Definition q_z525 : polynomial := (t z525 e o).
Definition q_z5250 : polynomial := (t z5250 e o).
Definition q_z57 : polynomial := (t z57 e o).
Definition q_z57000 : polynomial := (t z57000 e o).
Definition q_z5775 : polynomial := (t z5775 e o).
Definition q_z57_m1000k4 : polynomial := (t z57 e (t m1000 (v k4 e) o)).
Definition q_z5833 : polynomial := (t z5833 e o).
Definition q_z583300 : polynomial := (t z583300 e o).
Definition q_z5k9 : polynomial := (t z5 (v k9 e) o).
Definition q_z61 : polynomial := (t z61 e o).
Definition q_z625000000 : polynomial := (t z625000000 e o).
Definition q_z6255408_z71333600k2_m288800000k2k2_m475000000k2k2k10_z72200000k2k10_z8230800k10 : polynomial := (t z6255408 e (t z71333600 (v k2 e) (t m288800000 (v k2 (v k2 e)) (t m475000000 (v k2 (v k2 (v k10 e))) (t z72200000 (v k2 (v k10 e)) (t z8230800 (v k10 e) o)))))).
Definition q_z62775 : polynomial := (t z62775 e o).
Definition q_z69_m1000k4 : polynomial := (t z69 e (t m1000 (v k4 e) o)).
Definition q_z7675 : polynomial := (t z7675 e o).
Definition q_z76750 : polynomial := (t z76750 e o).
Definition q_z77 : polynomial := (t z77 e o).
Definition q_z77k9_z1000k15 : polynomial := (t z77 (v k9 e) (t z1000 (v k15 e) o)).
Definition q_z7980 : polynomial := (t z7980 e o).
Definition q_z83675 : polynomial := (t z83675 e o).
Definition q_z87 : polynomial := (t z87 e o).
Definition q_z9 : polynomial := (t z9 e o).
Definition q_z97k9 : polynomial := (t z97 (v k9 e) o).
Definition q_z9k23 : polynomial := (t z9 (v k23 e) o).
Definition q_z9k25 : polynomial := (t z9 (v k25 e) o).

(* compute-optimal, model: compute-optimal can hold *)
Definition compute_optimal_model_best_1_laws : list law := [(And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1)))) (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NInt z1)))) (Or (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1)))) (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NInt z1))))))); (Order EQ (TVar k6) (TVar k7)); (Order EQ (TVar k3) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NInt z1) (NInt z1))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TVar k4) (TVar k3)) (TVar k5))); (Not (Order GE (TVar k6) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))))].
Definition compute_optimal_model_best_1_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z3 e e q_m1k3_m3k13 (Unfold k5 (Unfold k10 (Clear k8 e z1 z1 e e q_z1k9_z1k15 (Clear k11 e z1 z1 e e q_z1k3_m1k7_m1k9_m1k11 (Clear k9 e z1 z1 e e q_z1k7_z1k13 (Clear k7 e z1 z1 e e q_z1k13_m1k15 (Clear k12 e z1 z1 e e q_z1k11_z1k15 (Combine true GT z1 e e o (w unit e e k6 (w unit e e k16 (w unit e e k18 (w unit e e k20 (w q_z2 e e k22 (w unit e e k24 n)))))) (Absurd k26)))))))))))).
Lemma compute_optimal_model_best_1_checked : refutes compute_optimal_model_best_1_laws compute_optimal_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma compute_optimal_model_best_1 :
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * 1)) [(S' ^^ ((-1) * 1))])) -> (1 <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / 1)))) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ ((N_p' ** B') ** S')) -> ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p S B given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * 1)) [(S ^^ ((-1) * 1))])).
generalize (largest_spec [(S ^^ ((-1) * 1))] (N_p ^^ ((-1) * 1))), given_1, (proj2 given_2), given_3, refuted.
exact_no_check (refute [] [B; N_p; S; loss; value_1] compute_optimal_model_best_1_laws compute_optimal_model_best_1_steps compute_optimal_model_best_1_checked).
Qed.
Definition compute_optimal_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (And (Number NE (NInt z1) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z1)))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))].
Lemma compute_optimal_model_hold : all_decided compute_optimal_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_model :
  exists (alpha_B alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (
  (C ~~ ((N_p ** B) ** S)) /\ (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) /\ (* critical-batch *)
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) /\ (* size-and-steps *)
  (D ~~ (B ** S)) /\ (* tokens *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') (* optimal *).
Proof.
exists 1, 1, 1, 1, ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (2 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold compute_optimal_model_laws compute_optimal_model_hold).
}
exact_no_check compute_optimal_model_best_1.
Qed.

(* compute-optimal, law: loss ~ C^(-alpha_N*alpha_S*alpha_B/(alpha_N*alpha_S+alpha_N*alpha_B+alpha_S*alpha_B)) *)
Definition compute_optimal_law_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k4) (NInt z0)); (Number GT (NVar k5) (NInt z0)); (If (Order EQ (TVar k10) (TVar k14)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k13) (TRaised (TVar k10) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k11) (TVar k13)) (TVar k12))) (Order GE (TVar k10) (TVar k8))))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Not (And (Number NE (NAdd (NAdd (NMul (NVar k4) (NVar k5)) (NMul (NVar k4) (NVar k1))) (NMul (NVar k5) (NVar k1))) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NMul (NMul (NMul (NInt m1) (NVar k4)) (NVar k5)) (NVar k1)) (NAdd (NAdd (NMul (NVar k4) (NVar k5)) (NMul (NVar k4) (NVar k1))) (NMul (NVar k5) (NVar k1)))))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NMul (NMul (NMul (NInt m1) (NVar k1)) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k1)) (NVar k4))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (And (Order GE (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))))))].
Definition compute_optimal_law_steps : proof := (Unfold k21 (Unfold k7 (Split k2 (Unfold k8 (Clear k13 e z1 z1 e e q_z1k10 (Clear k11 e z1 z1 e e q_z1k8 (Clear k9 e z1 z1 e e q_z1k2 (Clear k10 e z1 z1 e e q_z1k2k8_z1k2k10_z1k8k10 (Combine false GT z1 e l12_14 q_m1 (r unit e l16_14 (r unit e l16_12 (r q_m1 e l18 n))) (Absurd k20))))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1k2k8_z1k2k10_z1k8k10 (Clear k12 l14 z1 z1 e l14 q_z1k2k8k9k10_z1k2k8k17_z1k2k10k17_z1k8k10k17 (Split k16 (Clear k9 e z1 z1 e e q_z1k2 (Clear k11 e z1 z1 e e q_z1k8 (Clear k13 e z1 z1 e e q_z1k10 (Combine false GT z1 e e q_z1k2k8_z1k2k10_z1k8k10 (r unit e l20_22 (r unit e l20_24 (r unit e l22_24 n))) (Split k15 (Unfold k28 (Clear k30 e z1 z1 e e q_z1k21_m1k29 (Split k32 (Clear k23 l26 z1 z1 e l26 q_z1k2k8k9k10_z1k2k8k21_z1k2k10k21_z1k8k10k21 (Unfold k31 (Unfold k40 (Clear k38 e z1 z1 e e q_z1k8k23_z1k29 (Clear k25 l26 z1 z1 e l26 q_z1k2k8k23_m1k2k9k10_z1k2k10k23_z1k8k10k23 (Combine true GT z1 e e o (w unit e l26 k34 (w q_m1 e e k36 (w unit e l26 k46 (w q_m1k8 e e k48 n)))) (Absurd k50))))))) (Unfold k31 (Unfold k38 (Split k42 (Clear k23 l26 z1 z1 e l26 q_z1k2k8k9k10_z1k2k8k21_z1k2k10k21_z1k8k10k21 (Clear k44 e z1 z1 e e q_z1k8k23_z1k29 (Clear k25 l26 z1 z1 e l26 q_z1k2k8k23_m1k2k9k10_z1k2k10k23_z1k8k10k23 (Combine true GT z1 e e o (w unit e l26 k34 (w unit e e k46 (w q_m1k2k8_m1k2k10_m1k8k10 e e k48 (w q_z1k8 e e k50 n)))) (Absurd k52))))) (Clear k23 l26 z1 z1 e l26 q_z1k2k8k9k10_z1k2k8k21_z1k2k10k21_z1k8k10k21 (Clear k44 e z1 z1 e e q_z1k10k25_z1k29 (Clear k27 l26 z1 z1 e l26 q_m1k2k8k9_z1k2k8k25_z1k2k10k25_z1k8k10k25 (Combine true GT z1 e e o (w unit e l26 k34 (w unit e e k46 (w q_m1k2k8_m1k2k10_m1k8k10 e e k48 (w q_z1k10 e e k50 n)))) (Absurd k52))))))))))) (Split k28 (Split k30 (Unfold k32 (Clear k34 e z1 z1 e e q_z1k2 (Combine false EQ z1 e l20 unit (r unit e l36 n) (Absurd k38)))) (Unfold k34 (Clear k32 e z1 z1 e e q_z1k2 (Clear k36 l38 z1 z1 e l38 q_z1k2k27_z1k21 (Split k40 (Clear k29 l26 z1 z1 e l26 q_z1k2k8k27_z1k2k10k27_m1k8k9k10_z1k8k10k27 (Clear k23 l26 z1 z1 e l26 q_z1k2k8k9k10_z1k2k8k21_z1k2k10k21_z1k8k10k21 (Combine true GT z1 e e o (w unit e l26 k42 (w q_m1k2 e e k44 (w q_m1 e e k46 n))) (Absurd k48)))) (Clear k29 l26 z1 z1 e l26 q_z1k2k8k27_z1k2k10k27_m1k8k9k10_z1k8k10k27 (Clear k23 l26 z1 z1 e l26 q_z1k2k8k9k10_z1k2k8k21_z1k2k10k21_z1k8k10k21 (Combine true GT z1 e e o (w unit e l26 k42 (w q_z1k2 e e k44 (w unit e e k46 n))) (Absurd k48))))))))) (Split k30 (Unfold k32 (Clear k34 e z1 z1 e e q_z1k9_m1k23_m1k25_m1k27 (Split k36 (Clear k29 l26 z1 z1 e l26 q_z1k2k8k27_z1k2k10k27_m1k8k9k10_z1k8k10k27 (Clear k27 l26 z1 z1 e l26 q_m1k2k8k9_z1k2k8k25_z1k2k10k25_z1k8k10k25 (Clear k25 l26 z1 z1 e l26 q_z1k2k8k23_m1k2k9k10_z1k2k10k23_z1k8k10k23 (Combine true GT z1 e e o (w unit e l26 k38 (w unit e e k40 (w unit e e k42 (w unit e e k44 n)))) (Absurd k46))))) (Clear k29 l26 z1 z1 e l26 q_z1k2k8k27_z1k2k10k27_m1k8k9k10_z1k8k10k27 (Clear k27 l26 z1 z1 e l26 q_m1k2k8k9_z1k2k8k25_z1k2k10k25_z1k8k10k25 (Clear k25 l26 z1 z1 e l26 q_z1k2k8k23_m1k2k9k10_z1k2k10k23_z1k8k10k23 (Combine true GT z1 e e o (w unit e l26 k38 (w q_m1 e e k40 (w q_m1 e e k42 (w q_m1 e e k44 n)))) (Absurd k46)))))))) (Clear k32 e z1 z1 e e q_m1k17_z1k21 (Clear k23 l26 z1 z1 e l26 q_z1k2k8k9k10_z1k2k8k21_z1k2k10k21_z1k8k10k21 (Combine true GT z1 e e o (w unit e l26 k34 (w q_m1 e e k36 (w unit e e k18 n))) (Absurd k38))))))))))) (Clear k11 e z1 z1 e e q_z1k8 (Clear k9 e z1 z1 e e q_z1k2 (Unfold k17 (Unfold k26 (Clear k28 e z1 z1 e e q_z1k10k15_z1k19 (Clear k19 e z1 z1 e e q_z1k17_m1k19 (Clear k4 e z1 z1 e e q_z1k2 (Clear k6 l36 z1 z1 e l36 q_z1k2k7_z1k17 (Clear k5 e z1 z1 e e q_m1k7_z1k9_m1k13_m1k15 (Clear k13 e z1 z1 e e q_z1k10 (Clear k24 e z1 z1 e e q_z1k8k13_z1k19 (Combine true GT z1 e e o (w unit e l20_22 k32 (w q_z1k2k8_z1k2k10 e e k34 (w q_z1k8k10 e e k38 (w q_z1k2k8k10 e e k40 (w unit e e k18 (w unit e l42_22 k44 n)))))) (Absurd k46)))))))))))))))))))).
Lemma compute_optimal_law_checked : refutes compute_optimal_law_laws compute_optimal_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (0 < alpha_B) -> (* domain(alpha_B) *)
  (0 < alpha_N) -> (* domain(alpha_N) *)
  (0 < alpha_S) -> (* domain(alpha_S) *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  ((((alpha_N * alpha_S) + (alpha_N * alpha_B)) + (alpha_S * alpha_B)) <> 0 /\ loss ~~ (C ^^ (((((-1) * alpha_N) * alpha_S) * alpha_B) / (((alpha_N * alpha_S) + (alpha_N * alpha_B)) + (alpha_S * alpha_B))))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])).
pose (value_2 := ((C ^^ ((((-1) * alpha_B) * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))).
pose (value_3 := ((C ^^ ((1 * alpha_B) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))).
pose (value_4 := ((C ^^ ((1 * alpha_B) * alpha_N)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))).
pose (value_5 := ((C ^^ ((1 * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))).
pose (value_6 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_S))])).
generalize given_1, given_2, given_3, given_4, given_5, (given_6 value_2 value_3 value_4 value_5), (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))), given_7, refuted, (same_refl ((C ^^ ((((-1) * alpha_B) * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))), (same_refl ((C ^^ ((1 * alpha_B) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))), (same_refl ((C ^^ ((1 * alpha_B) * alpha_N)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))), (same_refl ((C ^^ ((1 * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))), (largest_spec [(value_4 ^^ ((-1) * alpha_S))] (value_3 ^^ ((-1) * alpha_N))).
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5; value_6] compute_optimal_law_laws compute_optimal_law_steps compute_optimal_law_checked).
Qed.

(* printed-exponents, model: printed-exponents can hold *)
Definition printed_exponents_model_best_1_laws : list law := [(And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z19) (NInt z250))))) (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NDiv (NInt z19) (NInt z25))))) (Or (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z19) (NInt z250))))) (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NDiv (NInt z19) (NInt z25)))))))); (Order EQ (TVar k6) (TVar k7)); (Order EQ (TVar k3) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NInt z1) (NDiv (NInt z21) (NInt z100)))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TVar k4) (TVar k3)) (TVar k5))); (Not (Order GE (TVar k6) (TTimes (TRaised (TVar k1) (NDiv (NInt m399) (NInt z7675))) (TRaised (TVar k2) (NInt z0)))))].
Definition printed_exponents_model_best_1_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z7675 e e q_m399k3_m7675k13 (Unfold k5 (Unfold k10 (Clear k8 e z1 z250 e e q_z19k9_z250k15 (Clear k11 e z1 z1 e e q_z1k3_m1k7_m1k9_m1k11 (Clear k9 e z1 z21 e e q_z21k7_z100k13 (Clear k7 e z1 z1 e e q_z1k13_m1k15 (Clear k12 e z1 z25 e e q_z19k11_z25k15 (Combine true GT z1 e e o (w unit e e k6 (w q_z21 e e k16 (w q_z399 e e k18 (w q_z19 e e k20 (w q_z5775 e e k22 (w q_z21 e e k24 n)))))) (Absurd k26)))))))))))).
Lemma printed_exponents_model_best_1_checked : refutes printed_exponents_model_best_1_laws printed_exponents_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma printed_exponents_model_best_1 :
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * (19 / 250))) [(S' ^^ ((-1) * (19 / 25)))])) -> ((21 / 100) <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / (21 / 100))))) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ ((N_p' ** B') ** S')) -> ((scale ^^ ((-399) / 7675)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p S B given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (19 / 250))) [(S ^^ ((-1) * (19 / 25)))])).
generalize (largest_spec [(S ^^ ((-1) * (19 / 25)))] (N_p ^^ ((-1) * (19 / 250)))), given_1, (proj2 given_2), given_3, refuted.
exact_no_check (refute [] [B; N_p; S; loss; value_1] printed_exponents_model_best_1_laws printed_exponents_model_best_1_steps printed_exponents_model_best_1_checked).
Qed.
Definition printed_exponents_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z210) (NInt z307))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z76) (NInt z307))) (TRaised (TVar k2) (NInt z0)))) (TTimes (TRaised (TVar k1) (NDiv (NInt z21) (NInt z307))) (TRaised (TVar k2) (NInt z0))))); (And (Number NE (NDiv (NInt z21) (NInt z100)) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z76) (NInt z307))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt m399) (NInt z7675))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NDiv (NInt z21) (NInt z100))))))); (Number GT (NDiv (NInt z21) (NInt z100)) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z250)) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z25)) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m399) (NInt z7675))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z399) (NInt z7675))))); (And (Number EQ (NDiv (NInt z19) (NInt z250)) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NDiv (NInt z19) (NInt z25)) (NDiv (NInt z19) (NInt z25))) (Number EQ (NDiv (NInt z21) (NInt z100)) (NDiv (NInt z21) (NInt z100))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m399) (NInt z7675))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z210) (NInt z307))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z19) (NInt z250)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z21) (NInt z307))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z19) (NInt z25)))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z97) (NInt z307))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z76) (NInt z307))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z21) (NInt z307))) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z210) (NInt z307))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m399) (NInt z7675))) (TRaised (TVar k2) (NInt z0))))].
Lemma printed_exponents_model_hold : all_decided printed_exponents_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_exponents_model :
  exists (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (
  (C ~~ ((N_p ** B) ** S)) /\ (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) /\ (* critical-batch *)
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  (loss ~~ (C ^^ ((-1) * alpha_C))) /\ (* frontier *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) /\ (* printed *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) /\ (* size-and-steps *)
  (D ~~ (B ** S)) /\ (* tokens *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') (* optimal *).
Proof.
exists (21 / 100), (399 / 7675), 1, (19 / 250), (19 / 25), ((scale ^^ (76 / 307)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (97 / 307)) ** (log_scale ^^ 0)), ((scale ^^ (210 / 307)) ** (log_scale ^^ 0)), ((scale ^^ (21 / 307)) ** (log_scale ^^ 0)), ((scale ^^ ((-399) / 7675)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold printed_exponents_model_laws printed_exponents_model_hold).
}
exact_no_check printed_exponents_model_best_1.
Qed.

(* printed-exponents, law: loss ~ C^(-399/7675) *)
Definition printed_exponents_law_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (If (Order EQ (TVar k10) (TVar k14)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k13) (TRaised (TVar k10) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k11) (TVar k13)) (TVar k12))) (Order GE (TVar k10) (TVar k8))))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Not (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m399) (NInt z7675))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NDiv (NInt m399) (NInt z7675))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NDiv (NInt z210) (NInt z307))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NDiv (NInt z21) (NInt z307))) (NInt z1))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k4) (NDiv (NInt z76) (NInt z307))) (NInt z1))); (And (Order GE (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))))))].
Definition printed_exponents_law_steps : proof := (Unfold k17 (Unfold k7 (Unfold k11 (Unfold k10 (Unfold k2 (Clear k16 e z1 z7675 e e q_z399k9_z7675k17 (Split k18 (Split k9 (Unfold k22 (Clear k24 e z1 z1 e e q_z1k21_m1k29 (Split k26 (Clear k19 e z1 z7675 e e q_z399k9_z7675k21 (Unfold k27 (Unfold k34 (Clear k32 e z1 z1 e e q_z1k8k23_z1k29 (Clear k8 e z1 z250 e e q_m19_z250k8 (Clear k21 e z1 z307 e e q_m210k9_z307k23 (Combine true GT z307 e e o (w q_z76750 e e k28 (w q_m10 e e k30 (w q_z76750 e e k40 (r q_m307k23 e l42 (w q_m19 e e k44 n))))) (Absurd k46)))))))) (Unfold k27 (Unfold k32 (Split k36 (Clear k19 e z1 z7675 e e q_z399k9_z7675k21 (Clear k38 e z1 z1 e e q_z1k8k23_z1k29 (Clear k8 e z1 z250 e e q_m19_z250k8 (Clear k21 e z1 z307 e e q_m210k9_z307k23 (Combine true GT z307 e e o (w q_z76750 e e k28 (w q_z10 e e k40 (w q_m76750 e e k42 (r q_z307k23 e l44 (w q_z19 e e k46 n))))) (Absurd k48)))))) (Clear k19 e z1 z7675 e e q_z399k9_z7675k21 (Clear k38 e z1 z1 e e q_z1k10k25_z1k29 (Clear k12 e z1 z25 e e q_m19_z25k10 (Clear k23 e z1 z307 e e q_m21k9_z307k25 (Combine true GT z307 e e o (w q_z7675 e e k28 (w unit e e k40 (w q_m7675 e e k42 (r q_z307k25 e l44 (w q_z19 e e k46 n))))) (Absurd k48)))))))))))) (Split k22 (Split k24 (Unfold k26 (Clear k28 e z1 z1 e e q_z1k2 (Clear k14 e z1 z100 e e q_m21_z100k2 (Combine false EQ z1 e e q_z21 (r q_z100 e l30 (r q_m1 e l32 n)) (Absurd k34))))) (Unfold k28 (Clear k26 e z1 z1 e e q_z1k2 (Clear k30 l32 z1 z1 e l32 q_z1k2k27_z1k21 (Split k34 (Clear k14 e z1 z100 e e q_m21_z100k2 (Clear k25 e z1 z307 e e q_m76k9_z307k27 (Clear k19 e z1 z7675 e e q_z399k9_z7675k21 (Combine true GT z307 e e o (w q_z30700 e e k36 (r q_m307k27 e l38 (w q_m21 e e k40 (w q_m4 e e k42 n)))) (Absurd k44))))) (Clear k14 e z1 z100 e e q_m21_z100k2 (Clear k25 e z1 z307 e e q_m76k9_z307k27 (Clear k19 e z1 z7675 e e q_z399k9_z7675k21 (Combine true GT z307 e e o (w q_z30700 e e k36 (r q_z307k27 e l38 (w q_z21 e e k40 (w q_z4 e e k42 n)))) (Absurd k44)))))))))) (Split k24 (Unfold k26 (Clear k28 e z1 z1 e e q_z1k9_m1k23_m1k25_m1k27 (Split k30 (Clear k25 e z1 z307 e e q_m76k9_z307k27 (Clear k23 e z1 z307 e e q_m21k9_z307k25 (Clear k21 e z1 z307 e e q_m210k9_z307k23 (Combine true GT z307 e e o (w q_z307 e e k32 (w unit e e k34 (w unit e e k36 (w unit e e k38 n)))) (Absurd k40))))) (Clear k25 e z1 z307 e e q_m76k9_z307k27 (Clear k23 e z1 z307 e e q_m21k9_z307k25 (Clear k21 e z1 z307 e e q_m210k9_z307k23 (Combine true GT z307 e e o (w q_z307 e e k32 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 n)))) (Absurd k40)))))))) (Clear k26 e z1 z1 e e q_m1k17_z1k21 (Clear k19 e z1 z7675 e e q_z399k9_z7675k21 (Combine true GT z7675 e e o (w q_z7675 e e k28 (w q_m1 e e k30 (w unit e e k20 n))) (Absurd k32))))))) (Unfold k13 (Unfold k24 (Clear k26 e z1 z1 e e q_z1k10k15_z1k19 (Clear k12 e z1 z25 e e q_m19_z25k10 (Clear k15 e z1 z1 e e q_z1k17_m1k19 (Clear k4 e z1 z1 e e q_z1k2 (Clear k6 l36 z1 z1 e l36 q_z1k2k7_z1k17 (Clear k14 e z1 z100 e e q_m21_z100k2 (Clear k5 e z1 z1 e e q_m1k7_z1k9_m1k13_m1k15 (Clear k22 e z1 z1 e e q_z1k8k13_z1k19 (Clear k8 e z1 z250 e e q_m19_z250k8 (Combine true GT z1 e e o (w q_z525 e e k30 (r q_m21k15 e l32 (w q_z5775 e e k34 (w q_z1900 e e k38 (r q_m19k7 e l40 (w q_z399 e e k42 (w unit e e k20 (w q_z5250 e e k44 (r q_m21k13 e l46 n))))))))) (Absurd k48)))))))))))))))))))).
Lemma printed_exponents_law_checked : refutes printed_exponents_law_laws printed_exponents_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_exponents_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (loss ~~ (C ^^ ((-399) / 7675))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])).
pose (value_2 := ((C ^^ ((-399) / 7675)) ^^ 1)).
pose (value_3 := ((C ^^ (210 / 307)) ^^ 1)).
pose (value_4 := ((C ^^ (21 / 307)) ^^ 1)).
pose (value_5 := ((C ^^ (76 / 307)) ^^ 1)).
pose (value_6 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_S))])).
generalize given_1, given_2, (given_3 value_2 value_3 value_4 value_5), given_4, (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))), given_5, refuted, (same_refl ((C ^^ ((-399) / 7675)) ^^ 1)), (same_refl ((C ^^ (210 / 307)) ^^ 1)), (same_refl ((C ^^ (21 / 307)) ^^ 1)), (same_refl ((C ^^ (76 / 307)) ^^ 1)), (largest_spec [(value_4 ^^ ((-1) * alpha_S))] (value_3 ^^ ((-1) * alpha_N))).
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5; value_6] printed_exponents_law_laws printed_exponents_law_steps printed_exponents_law_checked).
Qed.

(* large-data, model: large-data can hold *)
Definition large_data_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (And (Number NE (NInt z1) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z1)))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt m1))) (NInt z1)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (And (Number NE (NInt z1) (NInt z0)) (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NInt z1)))))].
Lemma large_data_model_hold : all_decided large_data_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem large_data_model :
  exists (alpha_B alpha_D alpha_N alpha_S : R) (C D N_p loss : order),
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  (alpha_D <> 0 /\ loss ~~ ((largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))]) ^^ alpha_D)) /\ (* size-and-data *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  (alpha_D <> 0 /\ (N_p ^^ (alpha_N / alpha_D)) <~ D) (* where(large-data) *).
Proof.
exists 1, 1, 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold large_data_model_laws large_data_model_hold).
Qed.

(* large-data, claim: loss ~ N_p^-alpha_N *)
Definition large_data_claim_parameter_law_laws : list law := [(And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NVar k4) (NVar k3))))) (And (Order GE (TVar k9) (TRaised (TVar k5) (NInt m1))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NVar k4) (NVar k3))))) (Order EQ (TVar k9) (TRaised (TVar k5) (NInt m1)))))); (And (Number NE (NVar k3) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k9) (NVar k3)))); (And (Number NE (NVar k3) (NInt z0)) (Order GE (TVar k5) (TRaised (TVar k6) (NDiv (NVar k4) (NVar k3))))); (Not (Order EQ (TVar k8) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))))].
Definition large_data_claim_parameter_law_steps : proof := (Unfold k11 (Unfold k7 (Unfold k9 (Unfold k2 (Clear k12 e z1 z1 e e q_z1k8k13_z1k17 (Split k14 (Unfold k5 (Unfold k20 (Split k24 (Clear k4 e z1 z1 e e q_z1k6 (Clear k6 l28 z1 z1 e e q_m1k6k19_z1k17 (Clear k26 l28 z1 z1 e l28 q_z1k6k19_z1k8k13 (Combine true GT z1 e e o (w unit e e k16 (w q_m1 e e k30 (w q_m1 e e k32 n))) (Absurd k34))))) (Signs q_z1k6 (Clear k4 e z1 z1 e e q_z1k6 (Clear k6 l30 z1 z1 e e q_m1k6k19_z1k17 (Clear k26 l30 z1 z1 e e q_z1k11_z1k19 (Clear k8 e z1 z1 e e q_z1k6 (Clear k10 l36 z1 z1 l36 e q_z1k6k6k11_m1k6k8k13 (Combine true GT z1 e e o (w unit e l28 k16 (w q_m1k6 e e k32 (w q_m1k6k6 e e k34 (w unit e e k38 n)))) (Absurd k40))))))) (Clear k4 e z1 z1 e e q_z1k6 (Combine false GT z1 e e o (r unit l30 e (r q_m1k6 e l28 n)) (Absurd k32))) (Clear k4 e z1 z1 e e q_z1k6 (Clear k6 l30 z1 z1 e e q_m1k6k19_z1k17 (Clear k18 l30 z1 z1 l30 e q_z1k6k6k19_z1k6k8k13 (Combine true GT z1 e e o (w unit e l28 k16 (w q_z1k6 e e k32 (w unit e e k34 n))) (Absurd k36))))))))) (Unfold k5 (Unfold k20 (Split k24 (Clear k4 e z1 z1 e e q_z1k6 (Clear k6 l28 z1 z1 e e q_m1k6k19_z1k17 (Clear k26 l28 z1 z1 e l28 q_z1k6k19_z1k8k13 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k30 (w unit e e k32 n))) (Absurd k34))))) (Signs q_z1k6 (Clear k4 e z1 z1 e e q_z1k6 (Clear k6 l30 z1 z1 e e q_m1k6k19_z1k17 (Clear k18 l30 z1 z1 l30 e q_z1k6k6k19_z1k6k8k13 (Combine true GT z1 e e o (w unit e l28 k16 (w q_z1k6 e e k32 (w unit e e k34 n))) (Absurd k36))))) (Clear k4 e z1 z1 e e q_z1k6 (Combine false GT z1 e e o (r unit l30 e (r q_m1k6 e l28 n)) (Absurd k32))) (Clear k4 e z1 z1 e e q_z1k6 (Clear k6 l30 z1 z1 e e q_m1k6k19_z1k17 (Clear k26 l30 z1 z1 e e q_z1k11_z1k19 (Clear k8 e z1 z1 e e q_z1k6 (Clear k10 l36 z1 z1 l36 e q_z1k6k6k11_m1k6k8k13 (Combine true GT z1 e e o (w unit e l28 k16 (w q_m1k6 e e k32 (w q_m1k6k6 e e k34 (w unit e e k38 n)))) (Absurd k40))))))))))))))))).
Lemma large_data_claim_parameter_law_checked : refutes large_data_claim_parameter_law_laws large_data_claim_parameter_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem large_data_claim_parameter_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (alpha_D <> 0 /\ loss ~~ ((largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))]) ^^ alpha_D)) -> (* size-and-data *)
  (alpha_D <> 0 /\ (N_p ^^ (alpha_N / alpha_D)) <~ D) -> (* where(large-data) *)
  (loss ~~ (N_p ^^ ((-1) * alpha_N))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))])).
generalize (largest_spec [(D ^^ (-1))] (N_p ^^ ((-1) * (alpha_N / alpha_D)))), given_1, given_2, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1] large_data_claim_parameter_law_laws large_data_claim_parameter_law_steps large_data_claim_parameter_law_checked).
Qed.

(* large-data, law: loss << C^(0) ignoring logs *)
Definition large_data_law_laws : list law := [(Power GT TOne (TVar k8)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k8)))].
Definition large_data_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k17 (Clear k4 e z1 z1 e e q_z1k17 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma large_data_law_checked : refutes large_data_law_laws large_data_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem large_data_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] large_data_law_laws large_data_law_steps large_data_law_checked).
Qed.

(* large-model, model: large-model can hold *)
Definition large_model_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (And (Number NE (NInt z1) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z1)))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt m1))) (NInt z1)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (And (Number NE (NInt z1) (NInt z0)) (Order GE (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NInt z1))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))))].
Lemma large_model_model_hold : all_decided large_model_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem large_model_model :
  exists (alpha_B alpha_D alpha_N alpha_S : R) (C D N_p loss : order),
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  (alpha_D <> 0 /\ loss ~~ ((largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))]) ^^ alpha_D)) /\ (* size-and-data *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  (alpha_D <> 0 /\ D <~ (N_p ^^ (alpha_N / alpha_D))) (* where(large-model) *).
Proof.
exists 1, 1, 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold large_model_model_laws large_model_model_hold).
Qed.

(* large-model, claim: loss ~ D^-alpha_D *)
Definition large_model_claim_data_law_laws : list law := [(And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NVar k4) (NVar k3))))) (And (Order GE (TVar k9) (TRaised (TVar k5) (NInt m1))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NVar k4) (NVar k3))))) (Order EQ (TVar k9) (TRaised (TVar k5) (NInt m1)))))); (And (Number NE (NVar k3) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k9) (NVar k3)))); (And (Number NE (NVar k3) (NInt z0)) (Order GE (TRaised (TVar k6) (NDiv (NVar k4) (NVar k3))) (TVar k5))); (Not (Order EQ (TVar k8) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3)))))].
Definition large_model_claim_data_law_steps : proof := (Unfold k11 (Unfold k7 (Unfold k9 (Unfold k2 (Clear k12 e z1 z1 e e q_z1k6k11_z1k17 (Split k14 (Unfold k5 (Unfold k20 (Split k24 (Signs q_z1k6 (Clear k8 e z1 z1 e e q_z1k6 (Clear k10 l30 z1 z1 l30 e q_m1k6k6k11_z1k6k8k13 (Clear k4 e z1 z1 e e q_z1k6 (Clear k6 l34 z1 z1 e e q_m1k6k19_z1k17 (Clear k26 l34 z1 z1 e l34 q_z1k6k19_z1k8k13 (Combine true GT z1 e e o (w unit e e k32 (w unit e l28 k16 (w q_m1k6 e e k36 (w q_m1k6 e e k38 n)))) (Absurd k40))))))) (Clear k4 e z1 z1 e e q_z1k6 (Combine false GT z1 e e o (r unit l30 e (r q_m1k6 e l28 n)) (Absurd k32))) (Clear k4 e z1 z1 e e q_z1k6 (Clear k6 l30 z1 z1 e e q_m1k6k19_z1k17 (Clear k22 l30 z1 z1 e e q_z1k11_z1k19 (Combine true GT z1 e e o (w unit e e k16 (w q_m1 e e k32 (w unit e l28 k34 n))) (Absurd k36)))))) (Clear k4 e z1 z1 e e q_z1k6 (Clear k6 l28 z1 z1 e e q_m1k6k19_z1k17 (Clear k26 l28 z1 z1 e e q_z1k11_z1k19 (Combine true GT z1 e e o (w unit e e k16 (w q_m1 e e k30 (w q_m1k6 e e k32 n))) (Absurd k34)))))))) (Unfold k5 (Unfold k20 (Split k24 (Signs q_z1k6 (Clear k4 e z1 z1 e e q_z1k6 (Clear k6 l30 z1 z1 e e q_m1k6k19_z1k17 (Clear k22 l30 z1 z1 e e q_z1k11_z1k19 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k32 (w unit e l28 k34 n))) (Absurd k36))))) (Clear k4 e z1 z1 e e q_z1k6 (Combine false GT z1 e e o (r unit l30 e (r q_m1k6 e l28 n)) (Absurd k32))) (Clear k8 e z1 z1 e e q_z1k6 (Clear k10 l30 z1 z1 l30 e q_m1k6k6k11_z1k6k8k13 (Clear k4 e z1 z1 e e q_z1k6 (Clear k6 l34 z1 z1 e e q_m1k6k19_z1k17 (Clear k26 l34 z1 z1 e l34 q_z1k6k19_z1k8k13 (Combine true GT z1 e e o (w unit e e k32 (w unit e l28 k16 (w q_m1k6 e e k36 (w q_m1k6 e e k38 n)))) (Absurd k40)))))))) (Clear k4 e z1 z1 e e q_z1k6 (Clear k6 l28 z1 z1 e e q_m1k6k19_z1k17 (Clear k26 l28 z1 z1 e e q_z1k11_z1k19 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k30 (w q_z1k6 e e k32 n))) (Absurd k34)))))))))))))).
Lemma large_model_claim_data_law_checked : refutes large_model_claim_data_law_laws large_model_claim_data_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem large_model_claim_data_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (alpha_D <> 0 /\ loss ~~ ((largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))]) ^^ alpha_D)) -> (* size-and-data *)
  (alpha_D <> 0 /\ D <~ (N_p ^^ (alpha_N / alpha_D))) -> (* where(large-model) *)
  (loss ~~ (D ^^ ((-1) * alpha_D))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))])).
generalize (largest_spec [(D ^^ (-1))] (N_p ^^ ((-1) * (alpha_N / alpha_D)))), given_1, given_2, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1] large_model_claim_data_law_laws large_model_claim_data_law_steps large_model_claim_data_law_checked).
Qed.

(* large-model, law: loss << C^(0) ignoring logs *)
Definition large_model_law_laws : list law := [(Power GT TOne (TVar k8)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k8)))].
Definition large_model_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k17 (Clear k4 e z1 z1 e e q_z1k17 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma large_model_law_checked : refutes large_model_law_laws large_model_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem large_model_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] large_model_law_laws large_model_law_steps large_model_law_checked).
Qed.

(* joint, model: joint can hold *)
Definition joint_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (And (Number NE (NInt z1) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z1)))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt m1))) (NInt z1)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma joint_model_hold : all_decided joint_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem joint_model :
  exists (alpha_B alpha_D alpha_N alpha_S : R) (C D N_p loss : order),
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  (alpha_D <> 0 /\ loss ~~ ((largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))]) ^^ alpha_D)) /\ (* size-and-data *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, 1, 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold joint_model_laws joint_model_hold).
Qed.

(* joint, claim: loss ~ N_p^-alpha_N + D^-alpha_D *)
Definition joint_claim_sum_law_laws : list law := [(Number GT (NVar k3) (NInt z0)); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NVar k4) (NVar k3))))) (And (Order GE (TVar k9) (TRaised (TVar k5) (NInt m1))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NVar k4) (NVar k3))))) (Order EQ (TVar k9) (TRaised (TVar k5) (NInt m1)))))); (And (Number NE (NVar k3) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k9) (NVar k3)))); (And (Order GE (TVar k10) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k10) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3))))))); (Not (Order EQ (TVar k8) (TVar k10)))].
Definition joint_claim_sum_law_steps : proof := (Unfold k13 (Unfold k9 (Unfold k2 (Clear k8 e z1 z1 e e q_z1k17_m1k21 (Split k10 (Unfold k7 (Unfold k16 (Split k20 (Clear k4 e z1 z1 e e q_z1k6 (Clear k6 l24 z1 z1 e e q_m1k6k19_z1k17 (Clear k22 l24 z1 z1 e l24 q_z1k6k19_z1k8k13 (Unfold k11 (Unfold k32 (Clear k30 e z1 z1 e e q_z1k8k13_z1k21 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k26 (w q_m1 e e k28 (w unit e e k38 n)))) (Absurd k40)))))))) (Clear k4 e z1 z1 e e q_z1k6 (Clear k6 l24 z1 z1 e e q_m1k6k19_z1k17 (Clear k22 l24 z1 z1 e e q_z1k11_z1k19 (Unfold k11 (Unfold k32 (Clear k34 e z1 z1 e e q_z1k6k11_z1k21 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k26 (w q_m1k6 e e k28 (w unit e e k38 n)))) (Absurd k40))))))))))) (Unfold k11 (Unfold k16 (Split k20 (Clear k5 e z1 z1 e e q_z1k6 (Clear k4 e z1 z1 e e q_z1k6 (Clear k6 l26 z1 z1 e e q_m1k6k19_z1k17 (Clear k22 e z1 z1 e e q_z1k8k13_z1k21 (Unfold k7 (Unfold k34 (Clear k32 l26 z1 z1 l26 e q_z1k6k6k19_z1k6k8k13 (Combine true GT z1 e e o (w unit e l24 k12 (w q_z1k6 e e k28 (w q_m1k6 e e k30 (w unit e e k40 n)))) (Absurd k42))))))))) (Clear k4 e z1 z1 e e q_z1k6 (Clear k6 l24 z1 z1 e e q_m1k6k19_z1k17 (Clear k22 e z1 z1 e e q_z1k6k11_z1k21 (Clear k5 e z1 z1 e e q_z1k6 (Unfold k7 (Unfold k34 (Clear k36 l24 z1 z1 e e q_z1k11_z1k19 (Combine true GT z1 e e o (w unit e e k12 (w unit e e k26 (w q_m1 e e k28 (w unit e l30 k40 n)))) (Absurd k42))))))))))))))))).
Lemma joint_claim_sum_law_checked : refutes joint_claim_sum_law_laws joint_claim_sum_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem joint_claim_sum_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (0 < alpha_D) -> (* domain(alpha_D) *)
  (alpha_D <> 0 /\ loss ~~ ((largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))]) ^^ alpha_D)) -> (* size-and-data *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(D ^^ ((-1) * alpha_D))])).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))])).
pose (value_2 := (largest (N_p ^^ ((-1) * alpha_N)) [(D ^^ ((-1) * alpha_D))])).
generalize given_1, (largest_spec [(D ^^ (-1))] (N_p ^^ ((-1) * (alpha_N / alpha_D)))), given_2, (largest_spec [(D ^^ ((-1) * alpha_D))] (N_p ^^ ((-1) * alpha_N))), refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2] joint_claim_sum_law_laws joint_claim_sum_law_steps joint_claim_sum_law_checked).
Qed.

(* joint, law: loss << C^(0) ignoring logs *)
Definition joint_law_laws : list law := [(Power GT TOne (TVar k8)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k8)))].
Definition joint_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k17 (Clear k4 e z1 z1 e e q_z1k17 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma joint_law_checked : refutes joint_law_laws joint_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem joint_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] joint_law_laws joint_law_steps joint_law_checked).
Qed.

(* no-overfitting, model: no-overfitting can hold *)
Definition no_overfitting_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (And (Number NE (NInt z1) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z1)))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt m1))) (NInt z1)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))].
Lemma no_overfitting_model_hold : all_decided no_overfitting_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem no_overfitting_model :
  exists (alpha_B alpha_D alpha_N alpha_S : R) (C D N_p loss : order),
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  (alpha_D <> 0 /\ loss ~~ ((largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))]) ^^ alpha_D)) /\ (* size-and-data *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  (loss ~~ (N_p ^^ ((-1) * alpha_N))) (* where(no-overfitting) *).
Proof.
exists 1, 1, 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold no_overfitting_model_laws no_overfitting_model_hold).
Qed.

(* no-overfitting, claim: D >~ N_p^(alpha_N/alpha_D) *)
Definition no_overfitting_claim_data_to_avoid_overfitting_laws : list law := [(And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NVar k4) (NVar k3))))) (And (Order GE (TVar k9) (TRaised (TVar k5) (NInt m1))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NVar k4) (NVar k3))))) (Order EQ (TVar k9) (TRaised (TVar k5) (NInt m1)))))); (And (Number NE (NVar k3) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k9) (NVar k3)))); (Order EQ (TVar k8) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))); (Not (And (Number NE (NVar k3) (NInt z0)) (Order GE (TVar k5) (TRaised (TVar k6) (NDiv (NVar k4) (NVar k3))))))].
Definition no_overfitting_claim_data_to_avoid_overfitting_steps : proof := (Unfold k11 (Unfold k7 (Split k2 (Unfold k8 (Clear k4 e z1 z1 e e q_z1k6 (Clear k10 e z1 z1 e e q_z1k6 (Combine false GT z1 e e o (r unit l12 e (r q_m1k6 e l14 n)) (Absurd k16))))) (Unfold k10 (Signs q_z1k6 (Clear k8 e z1 z1 e e q_z1k6 (Clear k12 l16 z1 z1 l16 e q_m1k6k6k11_z1k6k8k13 (Unfold k5 (Unfold k22 (Clear k4 e z1 z1 e e q_z1k6 (Clear k24 l28 z1 z1 e e q_z1k11_z1k19 (Clear k9 e z1 z1 e e q_z1k8k13_z1k17 (Clear k6 l28 z1 z1 e e q_m1k6k19_z1k17 (Combine true GT z1 e e o (w unit e e k18 (w unit e l14_14 k30 (w q_m1k6 e e k32 (w q_z1k6 e e k34 n)))) (Absurd k36)))))))))) (Clear k4 e z1 z1 e e q_z1k6 (Combine false GT z1 e e o (r unit l16 e (r q_m1k6 e l14 n)) (Absurd k18))) (Clear k8 e z1 z1 e e q_z1k6 (Clear k12 l16 z1 z1 l16 e q_m1k6k6k11_z1k6k8k13 (Unfold k5 (Unfold k22 (Clear k4 e z1 z1 e e q_z1k6 (Clear k24 l28 z1 z1 e e q_z1k11_z1k19 (Clear k9 e z1 z1 e e q_z1k8k13_z1k17 (Clear k6 l28 z1 z1 e e q_m1k6k19_z1k17 (Combine true GT z1 e e o (w unit e e k18 (w unit e l14_14 k30 (w q_m1k6 e e k32 (w q_z1k6 e e k34 n)))) (Absurd k36))))))))))))))).
Lemma no_overfitting_claim_data_to_avoid_overfitting_checked : refutes no_overfitting_claim_data_to_avoid_overfitting_laws no_overfitting_claim_data_to_avoid_overfitting_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem no_overfitting_claim_data_to_avoid_overfitting :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (alpha_D <> 0 /\ loss ~~ ((largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))]) ^^ alpha_D)) -> (* size-and-data *)
  (loss ~~ (N_p ^^ ((-1) * alpha_N))) -> (* where(no-overfitting) *)
  (alpha_D <> 0 /\ (N_p ^^ (alpha_N / alpha_D)) <~ D).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))])).
generalize (largest_spec [(D ^^ (-1))] (N_p ^^ ((-1) * (alpha_N / alpha_D)))), given_1, given_2, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1] no_overfitting_claim_data_to_avoid_overfitting_laws no_overfitting_claim_data_to_avoid_overfitting_steps no_overfitting_claim_data_to_avoid_overfitting_checked).
Qed.

(* no-overfitting, law: loss << C^(0) ignoring logs *)
Definition no_overfitting_law_laws : list law := [(Power GT TOne (TVar k8)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k8)))].
Definition no_overfitting_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k17 (Clear k4 e z1 z1 e e q_z1k17 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma no_overfitting_law_checked : refutes no_overfitting_law_laws no_overfitting_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem no_overfitting_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] no_overfitting_law_laws no_overfitting_law_steps no_overfitting_law_checked).
Qed.

(* no-overfitting-printed, model: no-overfitting-printed can hold *)
Definition no_overfitting_printed_model_laws : list law := [(Number GT (NDiv (NInt z21) (NInt z100)) (NInt z0)); (Number GT (NDiv (NInt z103) (NInt z1000)) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z250)) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z25)) (NInt z0)); (And (Number EQ (NDiv (NInt z19) (NInt z250)) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NDiv (NInt z19) (NInt z25)) (NDiv (NInt z19) (NInt z25))) (Number EQ (NDiv (NInt z21) (NInt z100)) (NDiv (NInt z21) (NInt z100))))); (Number EQ (NDiv (NInt z103) (NInt z1000)) (NDiv (NInt z103) (NInt z1000))); (And (Number NE (NDiv (NInt z103) (NInt z1000)) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z250) (NInt z19))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NDiv (NInt z19) (NInt z250)) (NDiv (NInt z103) (NInt z1000))))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1000) (NInt z103))) (TRaised (TVar k2) (NInt z0))) (NInt m1))) (NDiv (NInt z103) (NInt z1000))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z250) (NInt z19))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z250) (NInt z19))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z19) (NInt z250)))))].
Lemma no_overfitting_printed_model_hold : all_decided no_overfitting_printed_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem no_overfitting_printed_model :
  exists (alpha_B alpha_D alpha_N alpha_S : R) (C D N_p loss : order),
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) /\ (* printed *)
  (alpha_D = (103 / 1000)) /\ (* printed-data-jointly *)
  (alpha_D <> 0 /\ loss ~~ ((largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))]) ^^ alpha_D)) /\ (* size-and-data *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  (loss ~~ (N_p ^^ ((-1) * alpha_N))) (* where(no-overfitting-printed) *).
Proof.
exists (21 / 100), (103 / 1000), (19 / 250), (19 / 25), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1000 / 103)) ** (log_scale ^^ 0)), ((scale ^^ (250 / 19)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold no_overfitting_printed_model_laws no_overfitting_printed_model_hold).
Qed.

(* no-overfitting-printed, claim: D >~ N_p^(76/103) *)
Definition no_overfitting_printed_claim_data_to_avoid_overfitting_printed_laws : list law := [(And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (Number EQ (NVar k3) (NDiv (NInt z103) (NInt z1000))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NVar k4) (NVar k3))))) (And (Order GE (TVar k9) (TRaised (TVar k5) (NInt m1))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NVar k4) (NVar k3))))) (Order EQ (TVar k9) (TRaised (TVar k5) (NInt m1)))))); (And (Number NE (NVar k3) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k9) (NVar k3)))); (Order EQ (TVar k8) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))); (Not (Order GE (TVar k5) (TRaised (TVar k6) (NDiv (NInt z76) (NInt z103)))))].
Definition no_overfitting_printed_claim_data_to_avoid_overfitting_printed_steps : proof := (Unfold k15 (Unfold k5 (Unfold k6 (Unfold k11 (Unfold k2 (Clear k16 e z1 z103 e e q_m103k11_z76k13 (Clear k13 e z1 z1 e e q_z1k8k13_z1k17 (Clear k4 e z1 z250 e e q_m19_z250k8 (Unfold k9 (Unfold k26 (Clear k12 e z1 z1 e e q_z1k6 (Clear k28 l32 z1 z1 e e q_z1k11_z1k19 (Clear k14 l32 z1 z1 e e q_m1k6k19_z1k17 (Clear k7 e z1 z1000 e e q_m103_z1000k6 (Combine true GT z1 e e o (w unit e e k18 (w q_m1000 e e k20 (r q_z4k13 e l22 (w q_z103 e e k34 (w q_z1000 e e k36 (r q_z1k19 e l38 n)))))) (Absurd k40)))))))))))))))).
Lemma no_overfitting_printed_claim_data_to_avoid_overfitting_printed_checked : refutes no_overfitting_printed_claim_data_to_avoid_overfitting_printed_laws no_overfitting_printed_claim_data_to_avoid_overfitting_printed_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem no_overfitting_printed_claim_data_to_avoid_overfitting_printed :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (alpha_D = (103 / 1000)) -> (* printed-data-jointly *)
  (alpha_D <> 0 /\ loss ~~ ((largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))]) ^^ alpha_D)) -> (* size-and-data *)
  (loss ~~ (N_p ^^ ((-1) * alpha_N))) -> (* where(no-overfitting-printed) *)
  ((N_p ^^ (76 / 103)) <~ D).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))])).
generalize given_1, given_2, (largest_spec [(D ^^ (-1))] (N_p ^^ ((-1) * (alpha_N / alpha_D)))), given_3, given_4, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1] no_overfitting_printed_claim_data_to_avoid_overfitting_printed_laws no_overfitting_printed_claim_data_to_avoid_overfitting_printed_steps no_overfitting_printed_claim_data_to_avoid_overfitting_printed_checked).
Qed.

(* no-overfitting-printed, law: loss << C^(0) ignoring logs *)
Definition no_overfitting_printed_law_laws : list law := [(Power GT TOne (TVar k8)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k8)))].
Definition no_overfitting_printed_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k17 (Clear k4 e z1 z1 e e q_z1k17 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma no_overfitting_printed_law_checked : refutes no_overfitting_printed_law_laws no_overfitting_printed_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem no_overfitting_printed_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] no_overfitting_printed_law_laws no_overfitting_printed_law_steps no_overfitting_printed_law_checked).
Qed.

(* frontier-against-its-parts, core: compute, critical-batch, frontier, printed, quoted-frontier, size-and-steps, trend(C) cannot hold together *)
Definition frontier_against_its_parts_core_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (Number EQ (NVar k2) (NDiv (NInt z27) (NInt z500))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Power GT (TVar k4) TOne)].
Definition frontier_against_its_parts_core_steps : proof := (Unfold k7 (Unfold k11 (Unfold k8 (Unfold k15 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k10k15_z1k19 (Clear k10 e z1 z25 e e q_m19_z25k10 (Clear k17 e z1 z1 e e q_z1k17_m1k19 (Clear k2 e z1 z1 e e q_z1k2 (Clear k4 l28 z1 z1 e l28 q_z1k2k7_z1k17 (Clear k12 e z1 z100 e e q_m21_z100k2 (Clear k5 e z1 z1 e e q_m1k7_z1k9_m1k13_m1k15 (Clear k9 e z1 z1 e e q_z1k4k9_z1k17 (Clear k13 e z1 z500 e e q_m27_z500k4 (Clear k14 e z1 z1 e e q_z1k8k13_z1k19 (Clear k6 e z1 z250 e e q_m19_z250k8 (Clear k19 e z1 z1 e e q_z1k9 (Combine false GT z1 e e o (r q_z10500 e l22 (r q_m420k15 e l24 (r q_z115500 e l26 (r q_z38000 e l30 (r q_m380k7 e l32 (r q_z7980 e l34 (r q_m153500 e l36 (r q_z307k9 e l38 (r q_z105000 e l40 (r q_m420k13 e l42 (r q_z309 e l44 n))))))))))) (Absurd k46))))))))))))))))))).
Lemma frontier_against_its_parts_core_checked : refutes frontier_against_its_parts_core_laws frontier_against_its_parts_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem frontier_against_its_parts_core :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (alpha_C = (27 / 500)) -> (* quoted-frontier *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (power one < power C) -> (* trend(C) *)
  False.
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])).
generalize given_1, given_2, given_3, given_4, given_5, (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))), given_6, given_7.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1] frontier_against_its_parts_core_laws frontier_against_its_parts_core_steps frontier_against_its_parts_core_checked).
Qed.

(* frontier-against-its-parts, model: frontier-against-its-parts can hold but for its trends *)
Definition frontier_against_its_parts_model_best_1_laws : list law := [(And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z19) (NInt z250))))) (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NDiv (NInt z19) (NInt z25))))) (Or (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z19) (NInt z250))))) (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NDiv (NInt z19) (NInt z25)))))))); (Order EQ (TVar k6) (TVar k7)); (Order EQ (TVar k3) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NInt z1) (NDiv (NInt z21) (NInt z100)))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TVar k4) (TVar k3)) (TVar k5))); (Not (Order GE (TVar k6) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))))].
Definition frontier_against_its_parts_model_best_1_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z1 e e q_m1k13 (Unfold k5 (Unfold k10 (Clear k8 e z1 z250 e e q_z19k9_z250k15 (Clear k11 e z1 z1 e e q_m1k7_m1k9_m1k11 (Clear k9 e z1 z21 e e q_z21k7_z100k13 (Clear k7 e z1 z1 e e q_z1k13_m1k15 (Clear k12 e z1 z25 e e q_z19k11_z25k15 (Combine true GT z1 e e o (w q_z7675 e e k6 (w q_z21 e e k16 (w q_z399 e e k18 (w q_z19 e e k20 (w q_z5775 e e k22 (w q_z21 e e k24 n)))))) (Absurd k26)))))))))))).
Lemma frontier_against_its_parts_model_best_1_checked : refutes frontier_against_its_parts_model_best_1_laws frontier_against_its_parts_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma frontier_against_its_parts_model_best_1 :
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * (19 / 250))) [(S' ^^ ((-1) * (19 / 25)))])) -> ((21 / 100) <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / (21 / 100))))) -> (((scale ^^ 0) ** (log_scale ^^ 0)) ~~ ((N_p' ** B') ** S')) -> ((scale ^^ 0) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p S B given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (19 / 250))) [(S ^^ ((-1) * (19 / 25)))])).
generalize (largest_spec [(S ^^ ((-1) * (19 / 25)))] (N_p ^^ ((-1) * (19 / 250)))), given_1, (proj2 given_2), given_3, refuted.
exact_no_check (refute [] [B; N_p; S; loss; value_1] frontier_against_its_parts_model_best_1_laws frontier_against_its_parts_model_best_1_steps frontier_against_its_parts_model_best_1_checked).
Qed.
Definition frontier_against_its_parts_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (And (Number NE (NDiv (NInt z21) (NInt z100)) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NDiv (NInt z21) (NInt z100))))))); (Number GT (NDiv (NInt z21) (NInt z100)) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z250)) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z25)) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z27) (NInt z500))))); (And (Number EQ (NDiv (NInt z19) (NInt z250)) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NDiv (NInt z19) (NInt z25)) (NDiv (NInt z19) (NInt z25))) (Number EQ (NDiv (NInt z21) (NInt z100)) (NDiv (NInt z21) (NInt z100))))); (Number EQ (NDiv (NInt z27) (NInt z500)) (NDiv (NInt z27) (NInt z500))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z19) (NInt z250)))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z19) (NInt z25))))))].
Lemma frontier_against_its_parts_model_hold : all_decided frontier_against_its_parts_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem frontier_against_its_parts_model :
  exists (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C N_p S loss : order),
  (
  (C ~~ ((N_p ** B) ** S)) /\ (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) /\ (* critical-batch *)
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  (loss ~~ (C ^^ ((-1) * alpha_C))) /\ (* frontier *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) /\ (* printed *)
  (alpha_C = (27 / 500)) /\ (* quoted-frontier *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) (* size-and-steps *)
  ) /\
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') (* optimal *).
Proof.
exists (21 / 100), (27 / 500), 1, (19 / 250), (19 / 25), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold frontier_against_its_parts_model_laws frontier_against_its_parts_model_hold).
}
exact_no_check frontier_against_its_parts_model_best_1.
Qed.

(* measured-frontier-against-its-parts, core: frontier, measured-frontier, optimal, printed, trend(C) cannot hold together *)
Definition measured_frontier_against_its_parts_core_laws : list law := [(Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (Number EQ (NVar k2) (NDiv (NInt z1) (NInt z20))); (If (Order EQ (TVar k9) (TVar k13)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k12) (TRaised (TVar k9) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k10) (TVar k12)) (TVar k11))) (Order GE (TVar k9) (TVar k8))))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (Power GT (TVar k4) TOne); (Order EQ (TVar k9) (TRaised (TRaised (TVar k4) (NDiv (NInt m399) (NInt z7675))) (NInt z1))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NDiv (NInt z210) (NInt z307))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NDiv (NInt z21) (NInt z307))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NDiv (NInt z76) (NInt z307))) (NInt z1))); (And (Order GE (TVar k13) (TRaised (TVar k10) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k13) (TRaised (TVar k10) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k5)))))))].
Definition measured_frontier_against_its_parts_core_steps : proof := (Unfold k11 (Unfold k4 (Split k9 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k19_m1k27 (Split k14 (Clear k15 e z1 z7675 e e q_z399k9_z7675k19 (Unfold k23 (Unfold k22 (Clear k20 e z1 z1 e e q_z1k8k21_z1k27 (Clear k2 e z1 z250 e e q_m19_z250k8 (Clear k17 e z1 z307 e e q_m210k9_z307k21 (Combine true GT z307 e e o (w q_z76750 e e k16 (w q_m10 e e k18 (w q_z76750 e e k28 (r q_m307k21 e l30 (w q_m19 e e k32 n))))) (Absurd k34)))))))) (Unfold k23 (Unfold k20 (Split k24 (Clear k15 e z1 z7675 e e q_z399k9_z7675k19 (Clear k26 e z1 z1 e e q_z1k8k21_z1k27 (Clear k2 e z1 z250 e e q_m19_z250k8 (Clear k17 e z1 z307 e e q_m210k9_z307k21 (Combine true GT z307 e e o (w q_z76750 e e k16 (w q_z10 e e k28 (w q_m76750 e e k30 (r q_z307k21 e l32 (w q_z19 e e k34 n))))) (Absurd k36)))))) (Clear k15 e z1 z7675 e e q_z399k9_z7675k19 (Clear k26 e z1 z1 e e q_z1k10k23_z1k27 (Clear k6 e z1 z25 e e q_m19_z25k10 (Clear k19 e z1 z307 e e q_m21k9_z307k23 (Combine true GT z307 e e o (w q_z7675 e e k16 (w unit e e k28 (w q_m7675 e e k30 (r q_z307k23 e l32 (w q_z19 e e k34 n))))) (Absurd k36)))))))))))) (Split k10 (Split k12 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k2 (Clear k8 e z1 z100 e e q_m21_z100k2 (Combine false EQ z1 e e q_z21 (r q_z100 e l18 (r q_m1 e l20 n)) (Absurd k22))))) (Unfold k16 (Clear k14 e z1 z1 e e q_z1k2 (Clear k18 l20 z1 z1 e l20 q_z1k2k25_z1k19 (Split k22 (Clear k8 e z1 z100 e e q_m21_z100k2 (Clear k21 e z1 z307 e e q_m76k9_z307k25 (Clear k15 e z1 z7675 e e q_z399k9_z7675k19 (Combine true GT z307 e e o (w q_z30700 e e k24 (r q_m307k25 e l26 (w q_m21 e e k28 (w q_m4 e e k30 n)))) (Absurd k32))))) (Clear k8 e z1 z100 e e q_m21_z100k2 (Clear k21 e z1 z307 e e q_m76k9_z307k25 (Clear k15 e z1 z7675 e e q_z399k9_z7675k19 (Combine true GT z307 e e o (w q_z30700 e e k24 (r q_z307k25 e l26 (w q_z21 e e k28 (w q_z4 e e k30 n)))) (Absurd k32)))))))))) (Split k12 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k9_m1k21_m1k23_m1k25 (Split k18 (Clear k21 e z1 z307 e e q_m76k9_z307k25 (Clear k19 e z1 z307 e e q_m21k9_z307k23 (Clear k17 e z1 z307 e e q_m210k9_z307k21 (Combine true GT z307 e e o (w q_z307 e e k20 (w unit e e k22 (w unit e e k24 (w unit e e k26 n)))) (Absurd k28))))) (Clear k21 e z1 z307 e e q_m76k9_z307k25 (Clear k19 e z1 z307 e e q_m21k9_z307k23 (Clear k17 e z1 z307 e e q_m210k9_z307k21 (Combine true GT z307 e e o (w q_z307 e e k20 (w q_m1 e e k22 (w q_m1 e e k24 (w q_m1 e e k26 n)))) (Absurd k28)))))))) (Clear k13 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_z1k4k9_z1k17 (Clear k7 e z1 z20 e e q_m1_z20k4 (Clear k14 e z1 z1 e e q_m1k17_z1k19 (Clear k15 e z1 z7675 e e q_z399k9_z7675k19 (Combine false GT z1 e e o (r q_z61 e l16 (r q_z30700 e l18 (r q_m1535k9 e l20 (r q_z30700 e l22 (r q_m4 e l24 n))))) (Absurd k26)))))))))))).
Lemma measured_frontier_against_its_parts_core_checked : refutes measured_frontier_against_its_parts_core_laws measured_frontier_against_its_parts_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem measured_frontier_against_its_parts_core :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  (alpha_C = (1 / 20)) -> (* measured-frontier *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (power one < power C) -> (* trend(C) *)
  False.
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5.
pose (value_1 := ((C ^^ ((-399) / 7675)) ^^ 1)).
pose (value_2 := ((C ^^ (210 / 307)) ^^ 1)).
pose (value_3 := ((C ^^ (21 / 307)) ^^ 1)).
pose (value_4 := ((C ^^ (76 / 307)) ^^ 1)).
pose (value_5 := (largest (value_2 ^^ ((-1) * alpha_N)) [(value_3 ^^ ((-1) * alpha_S))])).
generalize given_1, given_2, (given_3 value_1 value_2 value_3 value_4), given_4, given_5, (same_refl ((C ^^ ((-399) / 7675)) ^^ 1)), (same_refl ((C ^^ (210 / 307)) ^^ 1)), (same_refl ((C ^^ (21 / 307)) ^^ 1)), (same_refl ((C ^^ (76 / 307)) ^^ 1)), (largest_spec [(value_3 ^^ ((-1) * alpha_S))] (value_2 ^^ ((-1) * alpha_N))).
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5] measured_frontier_against_its_parts_core_laws measured_frontier_against_its_parts_core_steps measured_frontier_against_its_parts_core_checked).
Qed.

(* measured-frontier-against-its-parts, model: measured-frontier-against-its-parts can hold but for its trends *)
Definition measured_frontier_against_its_parts_model_best_1_laws : list law := [(And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z19) (NInt z250))))) (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NDiv (NInt z19) (NInt z25))))) (Or (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z19) (NInt z250))))) (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NDiv (NInt z19) (NInt z25)))))))); (Order EQ (TVar k6) (TVar k7)); (Order EQ (TVar k3) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NInt z1) (NDiv (NInt z21) (NInt z100)))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TVar k4) (TVar k3)) (TVar k5))); (Not (Order GE (TVar k6) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))))].
Definition measured_frontier_against_its_parts_model_best_1_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z1 e e q_m1k13 (Unfold k5 (Unfold k10 (Clear k8 e z1 z250 e e q_z19k9_z250k15 (Clear k11 e z1 z1 e e q_m1k7_m1k9_m1k11 (Clear k9 e z1 z21 e e q_z21k7_z100k13 (Clear k7 e z1 z1 e e q_z1k13_m1k15 (Clear k12 e z1 z25 e e q_z19k11_z25k15 (Combine true GT z1 e e o (w q_z7675 e e k6 (w q_z21 e e k16 (w q_z399 e e k18 (w q_z19 e e k20 (w q_z5775 e e k22 (w q_z21 e e k24 n)))))) (Absurd k26)))))))))))).
Lemma measured_frontier_against_its_parts_model_best_1_checked : refutes measured_frontier_against_its_parts_model_best_1_laws measured_frontier_against_its_parts_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma measured_frontier_against_its_parts_model_best_1 :
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * (19 / 250))) [(S' ^^ ((-1) * (19 / 25)))])) -> ((21 / 100) <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / (21 / 100))))) -> (((scale ^^ 0) ** (log_scale ^^ 0)) ~~ ((N_p' ** B') ** S')) -> ((scale ^^ 0) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p S B given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (19 / 250))) [(S ^^ ((-1) * (19 / 25)))])).
generalize (largest_spec [(S ^^ ((-1) * (19 / 25)))] (N_p ^^ ((-1) * (19 / 250)))), given_1, (proj2 given_2), given_3, refuted.
exact_no_check (refute [] [B; N_p; S; loss; value_1] measured_frontier_against_its_parts_model_best_1_laws measured_frontier_against_its_parts_model_best_1_steps measured_frontier_against_its_parts_model_best_1_checked).
Qed.
Definition measured_frontier_against_its_parts_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (And (Number NE (NDiv (NInt z21) (NInt z100)) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NDiv (NInt z21) (NInt z100))))))); (Number GT (NDiv (NInt z21) (NInt z100)) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z250)) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z25)) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z20))))); (Number EQ (NDiv (NInt z1) (NInt z20)) (NDiv (NInt z1) (NInt z20))); (And (Number EQ (NDiv (NInt z19) (NInt z250)) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NDiv (NInt z19) (NInt z25)) (NDiv (NInt z19) (NInt z25))) (Number EQ (NDiv (NInt z21) (NInt z100)) (NDiv (NInt z21) (NInt z100))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z19) (NInt z250)))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z19) (NInt z25))))))].
Lemma measured_frontier_against_its_parts_model_hold : all_decided measured_frontier_against_its_parts_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem measured_frontier_against_its_parts_model :
  exists (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C N_p S loss : order),
  (
  (C ~~ ((N_p ** B) ** S)) /\ (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) /\ (* critical-batch *)
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  (loss ~~ (C ^^ ((-1) * alpha_C))) /\ (* frontier *)
  (alpha_C = (1 / 20)) /\ (* measured-frontier *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) /\ (* printed *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) (* size-and-steps *)
  ) /\
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') (* optimal *).
Proof.
exists (21 / 100), (1 / 20), 1, (19 / 250), (19 / 25), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold measured_frontier_against_its_parts_model_laws measured_frontier_against_its_parts_model_hold).
}
exact_no_check measured_frontier_against_its_parts_model_best_1.
Qed.

(* additive-against-frontier, core: additive, additive-optimal, measured-size, one-pass, printed-data, trend(C), where(additive-against-frontier) cannot hold together *)
Definition additive_against_frontier_core_laws : list law := [(And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3))))))); (Order EQ (TVar k8) (TVar k9)); (If (Order EQ (TVar k10) (TVar k13)) (If (Order EQ (TVar k4) (TTimes (TVar k11) (TVar k12))) (Order GE (TVar k10) (TVar k8)))); (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z73) (NInt z100)))); (Order EQ (TVar k4) (TTimes (TVar k6) (TVar k5))); (Number EQ (NVar k3) (NDiv (NInt z19) (NInt z200))); (Power GT (TVar k4) TOne); (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NDiv (NInt m19) (NInt z450))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NDiv (NInt z5) (NInt z9))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NDiv (NInt z4) (NInt z9))) (NInt z1))); (And (Order GE (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k3)))))))].
Definition additive_against_frontier_core_steps : proof := (Split k9 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k21_m1k27 (Split k6 (Clear k21 e z1 z450 e e q_z19k9_z450k21 (Unfold k27 (Unfold k14 (Clear k12 e z1 z1 e e q_z1k8k23_z1k27 (Clear k19 e z1 z250 e e q_m19_z250k8 (Clear k23 e z1 z9 e e q_m5k9_z9k23 (Combine true GT z9 e e o (w q_z2250 e e k8 (w q_m5 e e k10 (w q_z2250 e e k20 (r q_m9k23 e l22 (w q_m19 e e k24 n))))) (Absurd k26)))))))) (Unfold k27 (Unfold k12 (Split k16 (Clear k21 e z1 z450 e e q_z19k9_z450k21 (Clear k18 e z1 z1 e e q_z1k8k23_z1k27 (Clear k19 e z1 z250 e e q_m19_z250k8 (Clear k23 e z1 z9 e e q_m5k9_z9k23 (Combine true GT z9 e e o (w q_z2250 e e k8 (w q_z5 e e k20 (w q_m2250 e e k22 (r q_z9k23 e l24 (w q_z19 e e k26 n))))) (Absurd k28)))))) (Clear k21 e z1 z450 e e q_z19k9_z450k21 (Clear k18 e z1 z1 e e q_z1k6k25_z1k27 (Clear k15 e z1 z200 e e q_m19_z200k6 (Clear k25 e z1 z9 e e q_m4k9_z9k25 (Combine true GT z9 e e o (w q_z1800 e e k8 (w q_z4 e e k20 (w q_m1800 e e k22 (r q_z9k25 e l24 (w q_z19 e e k26 n))))) (Absurd k28)))))))))))) (Split k2 (Unfold k4 (Clear k6 e z1 z1 e e q_z1k9_m1k23_m1k25 (Split k8 (Clear k25 e z1 z9 e e q_m4k9_z9k25 (Clear k23 e z1 z9 e e q_m5k9_z9k23 (Combine true GT z9 e e o (w q_z9 e e k10 (w unit e e k12 (w unit e e k14 n))) (Absurd k16)))) (Clear k25 e z1 z9 e e q_m4k9_z9k25 (Clear k23 e z1 z9 e e q_m5k9_z9k23 (Combine true GT z9 e e o (w q_z9 e e k10 (w q_m1 e e k12 (w q_m1 e e k14 n))) (Absurd k16))))))) (Clear k4 e z1 z1 e e q_m1k17_z1k21 (Clear k21 e z1 z450 e e q_z19k9_z450k21 (Clear k17 e z1 z1 e e q_z1k9 (Clear k11 e z1 z100 e e q_m73k9_z100k13 (Unfold k5 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k6k11_z1k19 (Clear k15 e z1 z200 e e q_m19_z200k6 (Clear k13 e z1 z1 e e q_z1k9_m1k11_m1k13 (Clear k7 e z1 z1 e e q_z1k17_m1k19 (Combine false GT z1 e e o (r q_z180000 e l6 (r q_m400 e l8 (r q_z2983 e l10 (r q_z171 e l12 (r q_z180000 e l22 (r q_m900k11 e l24 (r q_z17100 e l26 (r q_z180000 e l28 n)))))))) (Absurd k30)))))))))))))).
Lemma additive_against_frontier_core_checked : refutes additive_against_frontier_core_laws additive_against_frontier_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem additive_against_frontier_core :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(D ^^ ((-1) * alpha_D))])) -> (* additive *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(D' ^^ ((-1) * alpha_D))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* additive-optimal *)
  (N_p ~~ (C ^^ (73 / 100))) -> (* measured-size *)
  (C ~~ (N_p ** D)) -> (* one-pass *)
  (alpha_D = (19 / 200)) -> (* printed-data *)
  (power one < power C) -> (* trend(C) *)
  (alpha_N = (19 / 250)) -> (* where(additive-against-frontier) *)
  False.
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(D ^^ ((-1) * alpha_D))])).
pose (value_2 := ((C ^^ ((-19) / 450)) ^^ 1)).
pose (value_3 := ((C ^^ (5 / 9)) ^^ 1)).
pose (value_4 := ((C ^^ (4 / 9)) ^^ 1)).
pose (value_5 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_D))])).
generalize (largest_spec [(D ^^ ((-1) * alpha_D))] (N_p ^^ ((-1) * alpha_N))), given_1, (given_2 value_2 value_3 value_4), given_3, given_4, given_5, given_6, given_7, (same_refl ((C ^^ ((-19) / 450)) ^^ 1)), (same_refl ((C ^^ (5 / 9)) ^^ 1)), (same_refl ((C ^^ (4 / 9)) ^^ 1)), (largest_spec [(value_4 ^^ ((-1) * alpha_D))] (value_3 ^^ ((-1) * alpha_N))).
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5] additive_against_frontier_core_laws additive_against_frontier_core_steps additive_against_frontier_core_checked).
Qed.

(* additive-against-frontier, model: additive-against-frontier can hold but for its trends *)
Definition additive_against_frontier_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z19) (NInt z250))))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z19) (NInt z200))))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z19) (NInt z250))))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z19) (NInt z200)))))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))))].
Definition additive_against_frontier_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z1 e e q_m1k11 (Unfold k5 (Unfold k10 (Clear k12 e z1 z200 e e q_z19k7_z200k13 (Clear k9 e z1 z1 e e q_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z250 e e q_z19k9_z250k13 (Combine true GT z1 e e o (w q_z450 e e k6 (w unit e e k16 (w q_z19 e e k18 (w q_z450 e e k20 (w unit e e k22 n))))) (Absurd k24))))))))))).
Lemma additive_against_frontier_model_best_1_checked : refutes additive_against_frontier_model_best_1_laws additive_against_frontier_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma additive_against_frontier_model_best_1 :
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * (19 / 250))) [(D' ^^ ((-1) * (19 / 200)))])) -> (((scale ^^ 0) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ 0) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p D given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (19 / 250))) [(D ^^ ((-1) * (19 / 200)))])).
generalize (largest_spec [(D ^^ ((-1) * (19 / 200)))] (N_p ^^ ((-1) * (19 / 250)))), given_1, given_2, refuted.
exact_no_check (refute [] [D; N_p; loss; value_1] additive_against_frontier_model_best_1_laws additive_against_frontier_model_best_1_steps additive_against_frontier_model_best_1_checked).
Qed.
Definition additive_against_frontier_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z19) (NInt z250)))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z19) (NInt z200)))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z200)) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z250)) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z73) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Number EQ (NDiv (NInt z19) (NInt z200)) (NDiv (NInt z19) (NInt z200))); (Number EQ (NDiv (NInt z19) (NInt z250)) (NDiv (NInt z19) (NInt z250)))].
Lemma additive_against_frontier_model_hold : all_decided additive_against_frontier_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem additive_against_frontier_model :
  exists (alpha_B alpha_D alpha_N alpha_S : R) (C D N_p loss : order),
  (
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(D ^^ ((-1) * alpha_D))])) /\ (* additive *)
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  (N_p ~~ (C ^^ (73 / 100))) /\ (* measured-size *)
  (C ~~ (N_p ** D)) /\ (* one-pass *)
  (alpha_D = (19 / 200)) /\ (* printed-data *)
  (alpha_N = (19 / 250)) (* where(additive-against-frontier) *)
  ) /\
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(D' ^^ ((-1) * alpha_D))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* additive-optimal *).
Proof.
exists 1, (19 / 200), (19 / 250), 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold additive_against_frontier_model_laws additive_against_frontier_model_hold).
}
exact_no_check additive_against_frontier_model_best_1.
Qed.

(* two-data-exponents, core: printed-data, printed-data-jointly cannot hold together *)
Definition two_data_exponents_core_laws : list law := [(Number EQ (NVar k3) (NDiv (NInt z19) (NInt z200))); (Number EQ (NVar k3) (NDiv (NInt z103) (NInt z1000)))].
Definition two_data_exponents_core_steps : proof := (Clear k7 e z1 z1000 e e q_m103_z1000k6 (Clear k5 e z1 z200 e e q_m19_z200k6 (Combine false EQ z8 e e q_m1 (r unit e l2 (r q_m5 e l4 n)) (Absurd k6)))).
Lemma two_data_exponents_core_checked : refutes two_data_exponents_core_laws two_data_exponents_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem two_data_exponents_core :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (alpha_D = (19 / 200)) -> (* printed-data *)
  (alpha_D = (103 / 1000)) -> (* printed-data-jointly *)
  False.
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2.
generalize given_1, given_2.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] two_data_exponents_core_laws two_data_exponents_core_steps two_data_exponents_core_checked).
Qed.

(* one-batch-size, model: one-batch-size can hold *)
Definition one_batch_size_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NInt z1)))) (And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1)))) (Or (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NInt z1)))) (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1))))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k3) (TVar k4))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))))].
Definition one_batch_size_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z2 e e q_m1k3_m2k11 (Unfold k5 (Unfold k10 (Clear k8 e z1 z1 e e q_z1k7_z1k13 (Clear k9 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k12 e z1 z1 e e q_z1k9_z1k13 (Combine true GT z1 e e o (w unit e e k6 (w unit e e k16 (w unit e e k18 (w q_z2 e e k20 (w unit e e k22 n))))) (Absurd k24))))))))))).
Lemma one_batch_size_model_best_1_checked : refutes one_batch_size_model_best_1_laws one_batch_size_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma one_batch_size_model_best_1 :
  (forall loss' N_p' S' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * 1)) [(S' ^^ ((-1) * 1))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** S')) -> ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p S given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * 1)) [(S ^^ ((-1) * 1))])).
generalize (largest_spec [(S ^^ ((-1) * 1))] (N_p ^^ ((-1) * 1))), given_1, given_2, refuted.
exact_no_check (refute [] [N_p; S; loss; value_1] one_batch_size_model_best_1_laws one_batch_size_model_best_1_steps one_batch_size_model_best_1_checked).
Qed.
Definition one_batch_size_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))].
Lemma one_batch_size_model_hold : all_decided one_batch_size_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_batch_size_model :
  exists (alpha_B alpha_D alpha_N alpha_S : R) (C N_p S loss : order),
  (
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  (C ~~ (N_p ** S)) /\ (* fixed-batch *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) /\ (* size-and-steps *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall loss' N_p' S' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') (* fixed-batch-optimal *).
Proof.
exists 1, 1, 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold one_batch_size_model_laws one_batch_size_model_hold).
}
exact_no_check one_batch_size_model_best_1.
Qed.

(* one-batch-size, law: loss ~ C^(-alpha_N*alpha_S/(alpha_N+alpha_S)) *)
Definition one_batch_size_law_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Number GT (NVar k5) (NInt z0)); (Order EQ (TVar k4) (TTimes (TVar k6) (TVar k7))); (If (Order EQ (TVar k10) (TVar k13)) (If (Order EQ (TVar k4) (TTimes (TVar k11) (TVar k12))) (Order GE (TVar k10) (TVar k8)))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Not (And (Number NE (NAdd (NVar k4) (NVar k5)) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NMul (NMul (NInt m1) (NVar k4)) (NVar k5)) (NAdd (NVar k4) (NVar k5))))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt m1) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k4)) (NMul (NInt z1) (NVar k5)))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NMul (NInt z1) (NVar k5))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k4)) (NMul (NInt z1) (NVar k5)))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NMul (NInt z1) (NVar k4))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k4)) (NMul (NInt z1) (NVar k5)))))); (And (Order GE (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))))))].
Definition one_batch_size_law_steps : proof := (Unfold k17 (Split k2 (Unfold k4 (Clear k7 e z1 z1 e e q_z1k10 (Clear k5 e z1 z1 e e q_z1k8 (Clear k6 e z1 z1 e e q_z1k8_z1k10 (Combine false GT z1 e l8 q_m1 (r unit e l10 (r q_m1 e l12 n)) (Absurd k14)))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z1k8_z1k10 (Clear k8 l10 z1 z1 e l10 q_z1k8k9k10_z1k8k17_z1k10k17 (Split k12 (Clear k5 e z1 z1 e e q_z1k8 (Clear k7 e z1 z1 e e q_z1k10 (Combine false GT z1 e e q_z1k8_z1k10 (r unit e l16 (r unit e l18 n)) (Split k11 (Unfold k22 (Clear k24 e z1 z1 e e q_z1k21_m1k27 (Split k26 (Clear k19 l20 z1 z1 e l20 q_z1k8k9k10_z1k8k21_z1k10k21 (Unfold k25 (Unfold k34 (Clear k32 e z1 z1 e e q_z1k8k23_z1k27 (Clear k21 l20 z1 z1 e l20 q_z1k8k23_m1k9k10_z1k10k23 (Combine true GT z1 e e o (w unit e l20 k28 (w q_m1 e e k30 (w unit e l20 k40 (w q_m1k8 e e k42 n)))) (Absurd k44))))))) (Unfold k25 (Unfold k32 (Split k36 (Clear k19 l20 z1 z1 e l20 q_z1k8k9k10_z1k8k21_z1k10k21 (Clear k38 e z1 z1 e e q_z1k8k23_z1k27 (Clear k21 l20 z1 z1 e l20 q_z1k8k23_m1k9k10_z1k10k23 (Combine true GT z1 e e o (w unit e l20 k28 (w unit e e k40 (w q_m1k8_m1k10 e e k42 (w q_z1k8 e e k44 n)))) (Absurd k46))))) (Clear k19 l20 z1 z1 e l20 q_z1k8k9k10_z1k8k21_z1k10k21 (Clear k38 e z1 z1 e e q_z1k10k25_z1k27 (Clear k23 l20 z1 z1 e l20 q_m1k8k9_z1k8k25_z1k10k25 (Combine true GT z1 e e o (w unit e l20 k28 (w unit e e k40 (w q_m1k8_m1k10 e e k42 (w q_z1k10 e e k44 n)))) (Absurd k46))))))))))) (Split k22 (Unfold k24 (Clear k26 e z1 z1 e e q_z1k9_m1k23_m1k25 (Split k28 (Clear k23 l20 z1 z1 e l20 q_m1k8k9_z1k8k25_z1k10k25 (Clear k21 l20 z1 z1 e l20 q_z1k8k23_m1k9k10_z1k10k23 (Combine true GT z1 e e o (w unit e l20 k30 (w unit e e k32 (w unit e e k34 n))) (Absurd k36)))) (Clear k23 l20 z1 z1 e l20 q_m1k8k9_z1k8k25_z1k10k25 (Clear k21 l20 z1 z1 e l20 q_z1k8k23_m1k9k10_z1k10k23 (Combine true GT z1 e e o (w unit e l20 k30 (w q_m1 e e k32 (w q_m1 e e k34 n))) (Absurd k36))))))) (Clear k24 e z1 z1 e e q_m1k17_z1k21 (Clear k19 l20 z1 z1 e l20 q_z1k8k9k10_z1k8k21_z1k10k21 (Combine true GT z1 e e o (w unit e l20 k26 (w q_m1 e e k28 (w unit e e k14 n))) (Absurd k30))))))))) (Clear k9 e z1 z1 e e q_z1k9_m1k13_m1k15 (Clear k7 e z1 z1 e e q_z1k10 (Unfold k13 (Unfold k22 (Clear k20 e z1 z1 e e q_z1k8k13_z1k19 (Clear k15 e z1 z1 e e q_z1k17_m1k19 (Clear k5 e z1 z1 e e q_z1k8 (Clear k24 e z1 z1 e e q_z1k10k15_z1k19 (Combine true GT z1 e e o (w unit e e k14 (w q_z1k8k10 e e k16 (w unit e l18 k28 (w q_z1k8_z1k10 e e k30 (w unit e l32 k34 n))))) (Absurd k36)))))))))))))))).
Lemma one_batch_size_law_checked : refutes one_batch_size_law_laws one_batch_size_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_batch_size_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (0 < alpha_N) -> (* domain(alpha_N) *)
  (0 < alpha_S) -> (* domain(alpha_S) *)
  (C ~~ (N_p ** S)) -> (* fixed-batch *)
  (forall loss' N_p' S' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* fixed-batch-optimal *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  ((alpha_N + alpha_S) <> 0 /\ loss ~~ (C ^^ ((((-1) * alpha_N) * alpha_S) / (alpha_N + alpha_S)))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])).
pose (value_2 := ((C ^^ (((-1) * alpha_N) * alpha_S)) ^^ (1 / ((1 * alpha_N) + (1 * alpha_S))))).
pose (value_3 := ((C ^^ (1 * alpha_S)) ^^ (1 / ((1 * alpha_N) + (1 * alpha_S))))).
pose (value_4 := ((C ^^ (1 * alpha_N)) ^^ (1 / ((1 * alpha_N) + (1 * alpha_S))))).
pose (value_5 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_S))])).
generalize given_1, given_2, given_3, (given_4 value_2 value_3 value_4), (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))), given_5, refuted, (same_refl ((C ^^ (((-1) * alpha_N) * alpha_S)) ^^ (1 / ((1 * alpha_N) + (1 * alpha_S))))), (same_refl ((C ^^ (1 * alpha_S)) ^^ (1 / ((1 * alpha_N) + (1 * alpha_S))))), (same_refl ((C ^^ (1 * alpha_N)) ^^ (1 / ((1 * alpha_N) + (1 * alpha_S))))), (largest_spec [(value_4 ^^ ((-1) * alpha_S))] (value_3 ^^ ((-1) * alpha_N))).
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5] one_batch_size_law_laws one_batch_size_law_steps one_batch_size_law_checked).
Qed.

(* one-batch-size-printed, model: one-batch-size-printed can hold *)
Definition one_batch_size_printed_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z19) (NInt z250))))) (And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z19) (NInt z25))))) (Or (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z19) (NInt z250))))) (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z19) (NInt z25)))))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k3) (TVar k4))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NDiv (NInt m19) (NInt z275))) (TRaised (TVar k2) (NInt z0)))))].
Definition one_batch_size_printed_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z275 e e q_m19k3_m275k11 (Unfold k5 (Unfold k10 (Clear k8 e z1 z250 e e q_z19k7_z250k13 (Clear k9 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k12 e z1 z25 e e q_z19k9_z25k13 (Combine true GT z1 e e o (w unit e e k6 (w unit e e k16 (w q_z19 e e k18 (w q_z275 e e k20 (w unit e e k22 n))))) (Absurd k24))))))))))).
Lemma one_batch_size_printed_model_best_1_checked : refutes one_batch_size_printed_model_best_1_laws one_batch_size_printed_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma one_batch_size_printed_model_best_1 :
  (forall loss' N_p' S' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * (19 / 250))) [(S' ^^ ((-1) * (19 / 25)))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** S')) -> ((scale ^^ ((-19) / 275)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p S given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (19 / 250))) [(S ^^ ((-1) * (19 / 25)))])).
generalize (largest_spec [(S ^^ ((-1) * (19 / 25)))] (N_p ^^ ((-1) * (19 / 250)))), given_1, given_2, refuted.
exact_no_check (refute [] [N_p; S; loss; value_1] one_batch_size_printed_model_best_1_laws one_batch_size_printed_model_best_1_steps one_batch_size_printed_model_best_1_checked).
Qed.
Definition one_batch_size_printed_model_laws : list law := [(Number GT (NDiv (NInt z21) (NInt z100)) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z250)) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z25)) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z10) (NInt z11))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z11))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m19) (NInt z275))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z19) (NInt z275))))); (And (Number EQ (NDiv (NInt z19) (NInt z250)) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NDiv (NInt z19) (NInt z25)) (NDiv (NInt z19) (NInt z25))) (Number EQ (NDiv (NInt z21) (NInt z100)) (NDiv (NInt z21) (NInt z100))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m19) (NInt z275))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z10) (NInt z11))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z19) (NInt z250)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z11))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z19) (NInt z25)))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z10) (NInt z11))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m19) (NInt z275))) (TRaised (TVar k2) (NInt z0))))].
Lemma one_batch_size_printed_model_hold : all_decided one_batch_size_printed_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_batch_size_printed_model :
  exists (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (C N_p S loss : order),
  (
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  (C ~~ (N_p ** S)) /\ (* fixed-batch *)
  (loss ~~ (C ^^ ((-1) * alpha_C))) /\ (* frontier *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) /\ (* printed *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) /\ (* size-and-steps *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall loss' N_p' S' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') (* fixed-batch-optimal *).
Proof.
exists (21 / 100), (19 / 275), 1, (19 / 250), (19 / 25), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (10 / 11)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 11)) ** (log_scale ^^ 0)), ((scale ^^ ((-19) / 275)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold one_batch_size_printed_model_laws one_batch_size_printed_model_hold).
}
exact_no_check one_batch_size_printed_model_best_1.
Qed.

(* one-batch-size-printed, law: loss ~ C^(-19/275) *)
Definition one_batch_size_printed_law_laws : list law := [(Order EQ (TVar k4) (TTimes (TVar k6) (TVar k7))); (If (Order EQ (TVar k10) (TVar k13)) (If (Order EQ (TVar k4) (TTimes (TVar k11) (TVar k12))) (Order GE (TVar k10) (TVar k8)))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Not (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m19) (NInt z275))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NDiv (NInt m19) (NInt z275))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NDiv (NInt z10) (NInt z11))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NDiv (NInt z1) (NInt z11))) (NInt z1))); (And (Order GE (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))))))].
Definition one_batch_size_printed_law_steps : proof := (Unfold k15 (Unfold k9 (Unfold k6 (Unfold k2 (Clear k12 e z1 z275 e e q_z19k9_z275k17 (Split k14 (Split k7 (Unfold k18 (Clear k20 e z1 z1 e e q_z1k21_m1k27 (Split k22 (Clear k17 e z1 z275 e e q_z19k9_z275k21 (Unfold k23 (Unfold k30 (Clear k28 e z1 z1 e e q_z1k8k23_z1k27 (Clear k4 e z1 z250 e e q_m19_z250k8 (Clear k19 e z1 z11 e e q_m10k9_z11k23 (Combine true GT z11 e e o (w q_z2750 e e k24 (w q_m10 e e k26 (w q_z2750 e e k36 (r q_m11k23 e l38 (w q_m19 e e k40 n))))) (Absurd k42)))))))) (Unfold k23 (Unfold k28 (Split k32 (Clear k17 e z1 z275 e e q_z19k9_z275k21 (Clear k34 e z1 z1 e e q_z1k8k23_z1k27 (Clear k4 e z1 z250 e e q_m19_z250k8 (Clear k19 e z1 z11 e e q_m10k9_z11k23 (Combine true GT z11 e e o (w q_z2750 e e k24 (w q_z10 e e k36 (w q_m2750 e e k38 (r q_z11k23 e l40 (w q_z19 e e k42 n))))) (Absurd k44)))))) (Clear k17 e z1 z275 e e q_z19k9_z275k21 (Clear k34 e z1 z1 e e q_z1k10k25_z1k27 (Clear k8 e z1 z25 e e q_m19_z25k10 (Clear k21 e z1 z11 e e q_m1k9_z11k25 (Combine true GT z11 e e o (w q_z275 e e k24 (w unit e e k36 (w q_m275 e e k38 (r q_z11k25 e l40 (w q_z19 e e k42 n))))) (Absurd k44)))))))))))) (Split k18 (Unfold k20 (Clear k22 e z1 z1 e e q_z1k9_m1k23_m1k25 (Split k24 (Clear k21 e z1 z11 e e q_m1k9_z11k25 (Clear k19 e z1 z11 e e q_m10k9_z11k23 (Combine true GT z11 e e o (w q_z11 e e k26 (w unit e e k28 (w unit e e k30 n))) (Absurd k32)))) (Clear k21 e z1 z11 e e q_m1k9_z11k25 (Clear k19 e z1 z11 e e q_m10k9_z11k23 (Combine true GT z11 e e o (w q_z11 e e k26 (w q_m1 e e k28 (w q_m1 e e k30 n))) (Absurd k32))))))) (Clear k20 e z1 z1 e e q_m1k17_z1k21 (Clear k17 e z1 z275 e e q_z19k9_z275k21 (Combine true GT z275 e e o (w q_z275 e e k22 (w q_m1 e e k24 (w unit e e k16 n))) (Absurd k26)))))) (Clear k5 e z1 z1 e e q_z1k9_m1k13_m1k15 (Unfold k11 (Unfold k22 (Clear k20 e z1 z1 e e q_z1k8k13_z1k19 (Clear k4 e z1 z250 e e q_m19_z250k8 (Clear k13 e z1 z1 e e q_z1k17_m1k19 (Clear k24 e z1 z1 e e q_z1k10k15_z1k19 (Clear k8 e z1 z25 e e q_m19_z25k10 (Combine true GT z1 e e o (w unit e e k16 (w q_z19 e e k18 (w q_z250 e e k28 (r q_m1k13 e l30 (w q_z275 e e k32 (w q_z25 e e k34 (r q_m1k15 e l36 n))))))) (Absurd k38)))))))))))))))).
Lemma one_batch_size_printed_law_checked : refutes one_batch_size_printed_law_laws one_batch_size_printed_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_batch_size_printed_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ (N_p ** S)) -> (* fixed-batch *)
  (forall loss' N_p' S' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* fixed-batch-optimal *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (loss ~~ (C ^^ ((-19) / 275))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])).
pose (value_2 := ((C ^^ ((-19) / 275)) ^^ 1)).
pose (value_3 := ((C ^^ (10 / 11)) ^^ 1)).
pose (value_4 := ((C ^^ (1 / 11)) ^^ 1)).
pose (value_5 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_S))])).
generalize given_1, (given_2 value_2 value_3 value_4), given_3, (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))), given_4, refuted, (same_refl ((C ^^ ((-19) / 275)) ^^ 1)), (same_refl ((C ^^ (10 / 11)) ^^ 1)), (same_refl ((C ^^ (1 / 11)) ^^ 1)), (largest_spec [(value_4 ^^ ((-1) * alpha_S))] (value_3 ^^ ((-1) * alpha_N))).
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5] one_batch_size_printed_law_laws one_batch_size_printed_law_steps one_batch_size_printed_law_checked).
Qed.

(* printed-powers, model: printed-powers can hold *)
Definition printed_powers_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z73) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z6) (NInt z25))) (TRaised (TVar k2) (NInt z0)))) (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z100))) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z6) (NInt z25))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z6) (NInt z25)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z73) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z73) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z3) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z27) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z6) (NInt z25))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z100))) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z73) (NInt z100))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma printed_powers_model_hold : all_decided printed_powers_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_powers_model :
  exists (alpha_B alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) /\ (* compute *)
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  (B ~~ (C ^^ (6 / 25))) /\ (* measured-batch *)
  (N_p ~~ (C ^^ (73 / 100))) /\ (* measured-size *)
  (S ~~ (C ^^ (3 / 100))) /\ (* measured-steps *)
  (D ~~ (B ** S)) /\ (* tokens *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, 1, 1, 1, ((scale ^^ (6 / 25)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (27 / 100)) ** (log_scale ^^ 0)), ((scale ^^ (73 / 100)) ** (log_scale ^^ 0)), ((scale ^^ (3 / 100)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold printed_powers_model_laws printed_powers_model_hold).
Qed.

(* printed-powers, claim: D ~ C^0.27 *)
Definition printed_powers_claim_fitted_tokens_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z73) (NInt z100)))); (Order EQ (TVar k5) (TTimes (TVar k3) (TVar k7))); (Not (Order EQ (TVar k5) (TRaised (TVar k4) (NDiv (NInt z27) (NInt z100)))))].
Definition printed_powers_claim_fitted_tokens_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z100 e e q_m27k9_z100k11 (Split k6 (Clear k9 e z1 z1 e e q_m1k7_z1k11_m1k15 (Clear k5 e z1 z1 e e q_m1k7_z1k9_m1k13_m1k15 (Clear k7 e z1 z100 e e q_m73k9_z100k13 (Combine true GT z100 e e o (w unit e e k8 (w q_m100 e e k10 (w q_z100 e e k12 (w unit e e k14 n)))) (Absurd k16))))) (Clear k9 e z1 z1 e e q_m1k7_z1k11_m1k15 (Clear k5 e z1 z1 e e q_m1k7_z1k9_m1k13_m1k15 (Clear k7 e z1 z100 e e q_m73k9_z100k13 (Combine true GT z100 e e o (w unit e e k8 (w q_z100 e e k10 (w q_m100 e e k12 (w q_m1 e e k14 n)))) (Absurd k16))))))))).
Lemma printed_powers_claim_fitted_tokens_checked : refutes printed_powers_claim_fitted_tokens_laws printed_powers_claim_fitted_tokens_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_powers_claim_fitted_tokens :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (N_p ~~ (C ^^ (73 / 100))) -> (* measured-size *)
  (D ~~ (B ** S)) -> (* tokens *)
  (D ~~ (C ^^ (27 / 100))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] printed_powers_claim_fitted_tokens_laws printed_powers_claim_fitted_tokens_steps printed_powers_claim_fitted_tokens_checked).
Qed.

(* printed-powers, law: loss << C^(0) ignoring logs *)
Definition printed_powers_law_laws : list law := [(Power GT TOne (TVar k8)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k8)))].
Definition printed_powers_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k17 (Clear k4 e z1 z1 e e q_z1k17 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma printed_powers_law_checked : refutes printed_powers_law_laws printed_powers_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_powers_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] printed_powers_law_laws printed_powers_law_steps printed_powers_law_checked).
Qed.

(* printed-batch, model: printed-batch can hold *)
Definition printed_batch_model_laws : list law := [(And (Number NE (NDiv (NInt z21) (NInt z100)) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z5) (NInt z21))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z20))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NDiv (NInt z21) (NInt z100))))))); (Number GT (NDiv (NInt z21) (NInt z100)) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z250)) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z25)) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z20))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z20))))); (Number EQ (NDiv (NInt z1) (NInt z20)) (NDiv (NInt z1) (NInt z20))); (And (Number EQ (NDiv (NInt z19) (NInt z250)) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NDiv (NInt z19) (NInt z25)) (NDiv (NInt z19) (NInt z25))) (Number EQ (NDiv (NInt z21) (NInt z100)) (NDiv (NInt z21) (NInt z100))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z20))) (TRaised (TVar k2) (NInt z0))))].
Lemma printed_batch_model_hold : all_decided printed_batch_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_batch_model :
  exists (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C N_p loss : order),
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) /\ (* critical-batch *)
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  (loss ~~ (C ^^ ((-1) * alpha_C))) /\ (* frontier *)
  (alpha_C = (1 / 20)) /\ (* measured-frontier *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) /\ (* printed *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists (21 / 100), (1 / 20), 1, (19 / 250), (19 / 25), ((scale ^^ (5 / 21)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 20)) ** (log_scale ^^ 0)).
exact_no_check (hold printed_batch_model_laws printed_batch_model_hold).
Qed.

(* printed-batch, claim: B ~ C^(5/21) *)
Definition printed_batch_claim_fitted_batch_laws : list law := [(And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (Number EQ (NVar k2) (NDiv (NInt z1) (NInt z20))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (Not (Order EQ (TVar k3) (TRaised (TVar k4) (NDiv (NInt z5) (NInt z21)))))].
Definition printed_batch_claim_fitted_batch_steps : proof := (Unfold k13 (Unfold k5 (Unfold k11 (Unfold k10 (Unfold k2 (Clear k16 e z1 z21 e e q_z21k7_m5k9 (Split k18 (Clear k7 e z1 z1 e e q_z1k4k9_z1k17 (Clear k9 e z1 z20 e e q_m1_z20k4 (Clear k4 e z1 z1 e e q_z1k2 (Clear k6 l26 z1 z1 e l26 q_z1k2k7_z1k17 (Clear k14 e z1 z100 e e q_m21_z100k2 (Combine true GT z1 e e o (w unit e e k20 (w q_z100 e e k22 (r q_m5k9 e l24 (w q_m100 e e k28 (r q_z1k7 e l30 n))))) (Absurd k32))))))) (Clear k7 e z1 z1 e e q_z1k4k9_z1k17 (Clear k9 e z1 z20 e e q_m1_z20k4 (Clear k4 e z1 z1 e e q_z1k2 (Clear k6 l26 z1 z1 e l26 q_z1k2k7_z1k17 (Clear k14 e z1 z100 e e q_m21_z100k2 (Combine true GT z1 e e o (w unit e e k20 (w q_m100 e e k22 (r q_z5k9 e l24 (w q_z100 e e k28 (r q_m1k7 e l30 n))))) (Absurd k32)))))))))))))).
Lemma printed_batch_claim_fitted_batch_checked : refutes printed_batch_claim_fitted_batch_laws printed_batch_claim_fitted_batch_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_batch_claim_fitted_batch :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  (alpha_C = (1 / 20)) -> (* measured-frontier *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (B ~~ (C ^^ (5 / 21))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] printed_batch_claim_fitted_batch_laws printed_batch_claim_fitted_batch_steps printed_batch_claim_fitted_batch_checked).
Qed.

(* printed-batch, law: loss ~ C^-0.05 *)
Definition printed_batch_law_laws : list law := [(Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (Number EQ (NVar k2) (NDiv (NInt z1) (NInt z20))); (Not (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m1) (NInt z20)))))].
Definition printed_batch_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z20 e e q_z1k9_z20k17 (Split k6 (Clear k5 e z1 z1 e e q_z1k4k9_z1k17 (Clear k7 e z1 z20 e e q_m1_z20k4 (Combine true GT z20 e e o (w unit e e k8 (w q_m20 e e k10 (r q_z1k9 e l12 n))) (Absurd k14)))) (Clear k5 e z1 z1 e e q_z1k4k9_z1k17 (Clear k7 e z1 z20 e e q_m1_z20k4 (Combine true GT z20 e e o (w unit e e k8 (w q_z20 e e k10 (r q_m1k9 e l12 n))) (Absurd k14)))))))).
Lemma printed_batch_law_checked : refutes printed_batch_law_laws printed_batch_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_batch_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  (alpha_C = (1 / 20)) -> (* measured-frontier *)
  (loss ~~ (C ^^ ((-1) / 20))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] printed_batch_law_laws printed_batch_law_steps printed_batch_law_checked).
Qed.

(* learning-curve-exponents, model: learning-curve-exponents can hold *)
Definition learning_curve_exponents_model_best_1_laws : list law := [(And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z77) (NInt z1000))))) (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NDiv (NInt z19) (NInt z25))))) (Or (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z77) (NInt z1000))))) (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NDiv (NInt z19) (NInt z25)))))))); (Order EQ (TVar k6) (TVar k7)); (Order EQ (TVar k3) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NInt z1) (NDiv (NInt z21) (NInt z100)))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TVar k4) (TVar k3)) (TVar k5))); (Not (Order GE (TVar k6) (TTimes (TRaised (TVar k1) (NDiv (NInt m4389) (NInt z83675))) (TRaised (TVar k2) (NInt z0)))))].
Definition learning_curve_exponents_model_best_1_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z83675 e e q_m4389k3_m83675k13 (Unfold k5 (Unfold k10 (Clear k8 e z1 z1000 e e q_z77k9_z1000k15 (Clear k11 e z1 z1 e e q_z1k3_m1k7_m1k9_m1k11 (Clear k9 e z1 z21 e e q_z21k7_z100k13 (Clear k7 e z1 z1 e e q_z1k13_m1k15 (Clear k12 e z1 z25 e e q_z19k11_z25k15 (Combine true GT z1 e e o (w unit e e k6 (w q_z57 e e k16 (w q_z4389 e e k18 (w q_z209 e e k20 (w q_z62775 e e k22 (w q_z231 e e k24 n)))))) (Absurd k26)))))))))))).
Lemma learning_curve_exponents_model_best_1_checked : refutes learning_curve_exponents_model_best_1_laws learning_curve_exponents_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma learning_curve_exponents_model_best_1 :
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * (77 / 1000))) [(S' ^^ ((-1) * (19 / 25)))])) -> ((21 / 100) <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / (21 / 100))))) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ ((N_p' ** B') ** S')) -> ((scale ^^ ((-4389) / 83675)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p S B given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (77 / 1000))) [(S ^^ ((-1) * (19 / 25)))])).
generalize (largest_spec [(S ^^ ((-1) * (19 / 25)))] (N_p ^^ ((-1) * (77 / 1000)))), given_1, (proj2 given_2), given_3, refuted.
exact_no_check (refute [] [B; N_p; S; loss; value_1] learning_curve_exponents_model_best_1_laws learning_curve_exponents_model_best_1_steps learning_curve_exponents_model_best_1_checked).
Qed.
Definition learning_curve_exponents_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z2280) (NInt z3347))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z836) (NInt z3347))) (TRaised (TVar k2) (NInt z0)))) (TTimes (TRaised (TVar k1) (NDiv (NInt z231) (NInt z3347))) (TRaised (TVar k2) (NInt z0))))); (And (Number NE (NDiv (NInt z21) (NInt z100)) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z836) (NInt z3347))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt m4389) (NInt z83675))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NDiv (NInt z21) (NInt z100))))))); (Number GT (NDiv (NInt z21) (NInt z100)) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NDiv (NInt z77) (NInt z1000)) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z25)) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m4389) (NInt z83675))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z4389) (NInt z83675))))); (And (Number EQ (NDiv (NInt z77) (NInt z1000)) (NDiv (NInt z77) (NInt z1000))) (And (Number EQ (NDiv (NInt z19) (NInt z25)) (NDiv (NInt z19) (NInt z25))) (Number EQ (NDiv (NInt z21) (NInt z100)) (NDiv (NInt z21) (NInt z100))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m4389) (NInt z83675))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z2280) (NInt z3347))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z77) (NInt z1000)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z231) (NInt z3347))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z19) (NInt z25)))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z2280) (NInt z3347))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m4389) (NInt z83675))) (TRaised (TVar k2) (NInt z0))))].
Lemma learning_curve_exponents_model_hold : all_decided learning_curve_exponents_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem learning_curve_exponents_model :
  exists (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C N_p S loss : order),
  (
  (C ~~ ((N_p ** B) ** S)) /\ (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) /\ (* critical-batch *)
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  (loss ~~ (C ^^ ((-1) * alpha_C))) /\ (* frontier *)
  ((alpha_N = (77 / 1000)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) /\ (* printed-learning-curves *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) /\ (* size-and-steps *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') (* optimal *).
Proof.
exists (21 / 100), (4389 / 83675), 1, (77 / 1000), (19 / 25), ((scale ^^ (836 / 3347)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (2280 / 3347)) ** (log_scale ^^ 0)), ((scale ^^ (231 / 3347)) ** (log_scale ^^ 0)), ((scale ^^ ((-4389) / 83675)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold learning_curve_exponents_model_laws learning_curve_exponents_model_hold).
}
exact_no_check learning_curve_exponents_model_best_1.
Qed.

(* learning-curve-exponents, law: loss ~ C^(-4389/83675) *)
Definition learning_curve_exponents_law_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (If (Order EQ (TVar k10) (TVar k14)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k13) (TRaised (TVar k10) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k11) (TVar k13)) (TVar k12))) (Order GE (TVar k10) (TVar k8))))); (And (Number EQ (NVar k4) (NDiv (NInt z77) (NInt z1000))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Not (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m4389) (NInt z83675))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NDiv (NInt m4389) (NInt z83675))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NDiv (NInt z2280) (NInt z3347))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NDiv (NInt z231) (NInt z3347))) (NInt z1))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k4) (NDiv (NInt z836) (NInt z3347))) (NInt z1))); (And (Order GE (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))))))].
Definition learning_curve_exponents_law_steps : proof := (Unfold k17 (Unfold k7 (Unfold k11 (Unfold k10 (Unfold k2 (Clear k16 e z1 z83675 e e q_z4389k9_z83675k17 (Split k18 (Split k9 (Unfold k22 (Clear k24 e z1 z1 e e q_z1k21_m1k29 (Split k26 (Clear k19 e z1 z83675 e e q_z4389k9_z83675k21 (Unfold k27 (Unfold k34 (Clear k32 e z1 z1 e e q_z1k8k23_z1k29 (Clear k8 e z1 z1000 e e q_m77_z1000k8 (Clear k21 e z1 z3347 e e q_m2280k9_z3347k23 (Combine true GT z3347 e e o (w q_z3347000 e e k28 (w q_m40 e e k30 (w q_z3347000 e e k40 (r q_m3347k23 e l42 (w q_m77 e e k44 n))))) (Absurd k46)))))))) (Unfold k27 (Unfold k32 (Split k36 (Clear k19 e z1 z83675 e e q_z4389k9_z83675k21 (Clear k38 e z1 z1 e e q_z1k8k23_z1k29 (Clear k8 e z1 z1000 e e q_m77_z1000k8 (Clear k21 e z1 z3347 e e q_m2280k9_z3347k23 (Combine true GT z3347 e e o (w q_z3347000 e e k28 (w q_z40 e e k40 (w q_m3347000 e e k42 (r q_z3347k23 e l44 (w q_z77 e e k46 n))))) (Absurd k48)))))) (Clear k19 e z1 z83675 e e q_z4389k9_z83675k21 (Clear k38 e z1 z1 e e q_z1k10k25_z1k29 (Clear k12 e z1 z25 e e q_m19_z25k10 (Clear k23 e z1 z3347 e e q_m231k9_z3347k25 (Combine true GT z3347 e e o (w q_z83675 e e k28 (w unit e e k40 (w q_m83675 e e k42 (r q_z3347k25 e l44 (w q_z19 e e k46 n))))) (Absurd k48)))))))))))) (Split k22 (Split k24 (Unfold k26 (Clear k28 e z1 z1 e e q_z1k2 (Clear k14 e z1 z100 e e q_m21_z100k2 (Combine false EQ z1 e e q_z21 (r q_z100 e l30 (r q_m1 e l32 n)) (Absurd k34))))) (Unfold k28 (Clear k26 e z1 z1 e e q_z1k2 (Clear k30 l32 z1 z1 e l32 q_z1k2k27_z1k21 (Split k34 (Clear k14 e z1 z100 e e q_m21_z100k2 (Clear k25 e z1 z3347 e e q_m836k9_z3347k27 (Clear k19 e z1 z83675 e e q_z4389k9_z83675k21 (Combine true GT z3347 e e o (w q_z334700 e e k36 (r q_m3347k27 e l38 (w q_m21 e e k40 (w q_m4 e e k42 n)))) (Absurd k44))))) (Clear k14 e z1 z100 e e q_m21_z100k2 (Clear k25 e z1 z3347 e e q_m836k9_z3347k27 (Clear k19 e z1 z83675 e e q_z4389k9_z83675k21 (Combine true GT z3347 e e o (w q_z334700 e e k36 (r q_z3347k27 e l38 (w q_z21 e e k40 (w q_z4 e e k42 n)))) (Absurd k44)))))))))) (Split k24 (Unfold k26 (Clear k28 e z1 z1 e e q_z1k9_m1k23_m1k25_m1k27 (Split k30 (Clear k25 e z1 z3347 e e q_m836k9_z3347k27 (Clear k23 e z1 z3347 e e q_m231k9_z3347k25 (Clear k21 e z1 z3347 e e q_m2280k9_z3347k23 (Combine true GT z3347 e e o (w q_z3347 e e k32 (w unit e e k34 (w unit e e k36 (w unit e e k38 n)))) (Absurd k40))))) (Clear k25 e z1 z3347 e e q_m836k9_z3347k27 (Clear k23 e z1 z3347 e e q_m231k9_z3347k25 (Clear k21 e z1 z3347 e e q_m2280k9_z3347k23 (Combine true GT z3347 e e o (w q_z3347 e e k32 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 n)))) (Absurd k40)))))))) (Clear k26 e z1 z1 e e q_m1k17_z1k21 (Clear k19 e z1 z83675 e e q_z4389k9_z83675k21 (Combine true GT z83675 e e o (w q_z83675 e e k28 (w q_m1 e e k30 (w unit e e k20 n))) (Absurd k32))))))) (Unfold k13 (Unfold k24 (Clear k26 e z1 z1 e e q_z1k10k15_z1k19 (Clear k12 e z1 z25 e e q_m19_z25k10 (Clear k15 e z1 z1 e e q_z1k17_m1k19 (Clear k4 e z1 z1 e e q_z1k2 (Clear k6 l36 z1 z1 e l36 q_z1k2k7_z1k17 (Clear k14 e z1 z100 e e q_m21_z100k2 (Clear k5 e z1 z1 e e q_m1k7_z1k9_m1k13_m1k15 (Clear k22 e z1 z1 e e q_z1k8k13_z1k19 (Clear k8 e z1 z1000 e e q_m77_z1000k8 (Combine true GT z1 e e o (w q_z5775 e e k30 (r q_m231k15 e l32 (w q_z62775 e e k34 (w q_z20900 e e k38 (r q_m209k7 e l40 (w q_z4389 e e k42 (w unit e e k20 (w q_z57000 e e k44 (r q_m57k13 e l46 n))))))))) (Absurd k48)))))))))))))))))))).
Lemma learning_curve_exponents_law_checked : refutes learning_curve_exponents_law_laws learning_curve_exponents_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem learning_curve_exponents_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  ((alpha_N = (77 / 1000)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed-learning-curves *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (loss ~~ (C ^^ ((-4389) / 83675))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])).
pose (value_2 := ((C ^^ ((-4389) / 83675)) ^^ 1)).
pose (value_3 := ((C ^^ (2280 / 3347)) ^^ 1)).
pose (value_4 := ((C ^^ (231 / 3347)) ^^ 1)).
pose (value_5 := ((C ^^ (836 / 3347)) ^^ 1)).
pose (value_6 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_S))])).
generalize given_1, given_2, (given_3 value_2 value_3 value_4 value_5), given_4, (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))), given_5, refuted, (same_refl ((C ^^ ((-4389) / 83675)) ^^ 1)), (same_refl ((C ^^ (2280 / 3347)) ^^ 1)), (same_refl ((C ^^ (231 / 3347)) ^^ 1)), (same_refl ((C ^^ (836 / 3347)) ^^ 1)), (largest_spec [(value_4 ^^ ((-1) * alpha_S))] (value_3 ^^ ((-1) * alpha_N))).
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5; value_6] learning_curve_exponents_law_laws learning_curve_exponents_law_steps learning_curve_exponents_law_checked).
Qed.

(* predicted-size, model: predicted-size can hold *)
Definition predicted_size_model_laws : list law := [(Number GT (NDiv (NInt z21) (NInt z100)) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z250)) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z25)) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m27) (NInt z500))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z27) (NInt z500))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m27) (NInt z500))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z27) (NInt z38))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z19) (NInt z250))))); (And (Number EQ (NDiv (NInt z19) (NInt z250)) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NDiv (NInt z19) (NInt z25)) (NDiv (NInt z19) (NInt z25))) (Number EQ (NDiv (NInt z21) (NInt z100)) (NDiv (NInt z21) (NInt z100))))); (Number EQ (NDiv (NInt z27) (NInt z500)) (NDiv (NInt z27) (NInt z500))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z27) (NInt z38))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m27) (NInt z500))) (TRaised (TVar k2) (NInt z0))))].
Lemma predicted_size_model_hold : all_decided predicted_size_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem predicted_size_model :
  exists (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (C N_p loss : order),
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  (loss ~~ (C ^^ ((-1) * alpha_C))) /\ (* frontier *)
  (loss ~~ (N_p ^^ ((-1) * alpha_N))) /\ (* near-convergence *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) /\ (* printed *)
  (alpha_C = (27 / 500)) /\ (* quoted-frontier *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists (21 / 100), (27 / 500), 1, (19 / 250), (19 / 25), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (27 / 38)) ** (log_scale ^^ 0)), ((scale ^^ ((-27) / 500)) ** (log_scale ^^ 0)).
exact_no_check (hold predicted_size_model_laws predicted_size_model_hold).
Qed.

(* predicted-size, claim: N_p ~ C^(27/38) *)
Definition predicted_size_claim_predicted_size_power_laws : list law := [(Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (Order EQ (TVar k8) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (Number EQ (NVar k2) (NDiv (NInt z27) (NInt z500))); (Not (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z27) (NInt z38)))))].
Definition predicted_size_claim_predicted_size_power_steps : proof := (Unfold k13 (Unfold k9 (Unfold k6 (Unfold k2 (Clear k12 e z1 z38 e e q_m27k9_z38k13 (Split k14 (Clear k7 e z1 z1 e e q_z1k8k13_z1k17 (Clear k4 e z1 z250 e e q_m19_z250k8 (Clear k5 e z1 z1 e e q_z1k4k9_z1k17 (Clear k11 e z1 z500 e e q_m27_z500k4 (Combine true GT z2 e e o (w unit e e k16 (w q_m500 e e k18 (r q_z2k13 e l20 (w q_z500 e e k22 (r q_m1k9 e l24 n))))) (Absurd k26)))))) (Clear k7 e z1 z1 e e q_z1k8k13_z1k17 (Clear k4 e z1 z250 e e q_m19_z250k8 (Clear k5 e z1 z1 e e q_z1k4k9_z1k17 (Clear k11 e z1 z500 e e q_m27_z500k4 (Combine true GT z2 e e o (w unit e e k16 (w q_z500 e e k18 (r q_m2k13 e l20 (w q_m500 e e k22 (r q_z1k9 e l24 n))))) (Absurd k26)))))))))))).
Lemma predicted_size_claim_predicted_size_power_checked : refutes predicted_size_claim_predicted_size_power_laws predicted_size_claim_predicted_size_power_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem predicted_size_claim_predicted_size_power :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  (loss ~~ (N_p ^^ ((-1) * alpha_N))) -> (* near-convergence *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (alpha_C = (27 / 500)) -> (* quoted-frontier *)
  (N_p ~~ (C ^^ (27 / 38))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] predicted_size_claim_predicted_size_power_laws predicted_size_claim_predicted_size_power_steps predicted_size_claim_predicted_size_power_checked).
Qed.

(* predicted-size, law: loss ~ C^-0.054 *)
Definition predicted_size_law_laws : list law := [(Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (Number EQ (NVar k2) (NDiv (NInt z27) (NInt z500))); (Not (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m27) (NInt z500)))))].
Definition predicted_size_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z500 e e q_z27k9_z500k17 (Split k6 (Clear k5 e z1 z1 e e q_z1k4k9_z1k17 (Clear k7 e z1 z500 e e q_m27_z500k4 (Combine true GT z500 e e o (w unit e e k8 (w q_m500 e e k10 (r q_z1k9 e l12 n))) (Absurd k14)))) (Clear k5 e z1 z1 e e q_z1k4k9_z1k17 (Clear k7 e z1 z500 e e q_m27_z500k4 (Combine true GT z500 e e o (w unit e e k8 (w q_z500 e e k10 (r q_m1k9 e l12 n))) (Absurd k14)))))))).
Lemma predicted_size_law_checked : refutes predicted_size_law_laws predicted_size_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem predicted_size_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  (alpha_C = (27 / 500)) -> (* quoted-frontier *)
  (loss ~~ (C ^^ ((-27) / 500))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] predicted_size_law_laws predicted_size_law_steps predicted_size_law_checked).
Qed.

(* one-epoch, model: one-epoch can hold *)
Definition one_epoch_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z73) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z73) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z73) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z27) (NInt z100))) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z73) (NInt z100))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma one_epoch_model_hold : all_decided one_epoch_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_epoch_model :
  exists (alpha_B alpha_D alpha_N alpha_S : R) (C D N_p loss : order),
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  (N_p ~~ (C ^^ (73 / 100))) /\ (* measured-size *)
  (C ~~ (N_p ** D)) /\ (* one-pass *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, 1, 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (27 / 100)) ** (log_scale ^^ 0)), ((scale ^^ (73 / 100)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold one_epoch_model_laws one_epoch_model_hold).
Qed.

(* one-epoch, claim: D ~ C^0.27 *)
Definition one_epoch_claim_one_epoch_data_laws : list law := [(Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z73) (NInt z100)))); (Order EQ (TVar k4) (TTimes (TVar k6) (TVar k5))); (Not (Order EQ (TVar k5) (TRaised (TVar k4) (NDiv (NInt z27) (NInt z100)))))].
Definition one_epoch_claim_one_epoch_data_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z100 e e q_m27k9_z100k11 (Split k6 (Clear k7 e z1 z1 e e q_z1k9_m1k11_m1k13 (Clear k5 e z1 z100 e e q_m73k9_z100k13 (Combine true GT z100 e e o (w unit e e k8 (w q_z100 e e k10 (w unit e e k12 n))) (Absurd k14)))) (Clear k7 e z1 z1 e e q_z1k9_m1k11_m1k13 (Clear k5 e z1 z100 e e q_m73k9_z100k13 (Combine true GT z100 e e o (w unit e e k8 (w q_m100 e e k10 (w q_m1 e e k12 n))) (Absurd k14)))))))).
Lemma one_epoch_claim_one_epoch_data_checked : refutes one_epoch_claim_one_epoch_data_laws one_epoch_claim_one_epoch_data_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_epoch_claim_one_epoch_data :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (N_p ~~ (C ^^ (73 / 100))) -> (* measured-size *)
  (C ~~ (N_p ** D)) -> (* one-pass *)
  (D ~~ (C ^^ (27 / 100))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] one_epoch_claim_one_epoch_data_laws one_epoch_claim_one_epoch_data_steps one_epoch_claim_one_epoch_data_checked).
Qed.

(* one-epoch, law: loss << C^(0) ignoring logs *)
Definition one_epoch_law_laws : list law := [(Power GT TOne (TVar k8)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k8)))].
Definition one_epoch_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k17 (Clear k4 e z1 z1 e e q_z1k17 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma one_epoch_law_checked : refutes one_epoch_law_laws one_epoch_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_epoch_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] one_epoch_law_laws one_epoch_law_steps one_epoch_law_checked).
Qed.

(* enough-data, model: enough-data can hold *)
Definition enough_data_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z2701) (NInt z5000))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z73) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z37) (NInt z50)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z73) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z73) (NInt z100)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z73) (NInt z100))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma enough_data_model_hold : all_decided enough_data_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem enough_data_model :
  exists (alpha_B alpha_D alpha_N alpha_S : R) (C D N_p loss : order),
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  (D ~~ (N_p ^^ (37 / 50))) /\ (* just-enough-data *)
  (N_p ~~ (C ^^ (73 / 100))) /\ (* measured-size *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, 1, 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (2701 / 5000)) ** (log_scale ^^ 0)), ((scale ^^ (73 / 100)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold enough_data_model_laws enough_data_model_hold).
Qed.

(* enough-data, claim: D ~ C^0.5402 *)
Definition enough_data_claim_enough_data_power_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k6) (NDiv (NInt z37) (NInt z50)))); (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z73) (NInt z100)))); (Not (Order EQ (TVar k5) (TRaised (TVar k4) (NDiv (NInt z2701) (NInt z5000)))))].
Definition enough_data_claim_enough_data_power_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z5000 e e q_m2701k9_z5000k11 (Split k6 (Clear k5 e z1 z50 e e q_z50k11_m37k13 (Clear k7 e z1 z100 e e q_m73k9_z100k13 (Combine true GT z100 e e o (w unit e e k8 (w q_m100 e e k10 (w q_m37 e e k12 n))) (Absurd k14)))) (Clear k5 e z1 z50 e e q_z50k11_m37k13 (Clear k7 e z1 z100 e e q_m73k9_z100k13 (Combine true GT z100 e e o (w unit e e k8 (w q_z100 e e k10 (w q_z37 e e k12 n))) (Absurd k14)))))))).
Lemma enough_data_claim_enough_data_power_checked : refutes enough_data_claim_enough_data_power_laws enough_data_claim_enough_data_power_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem enough_data_claim_enough_data_power :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (D ~~ (N_p ^^ (37 / 50))) -> (* just-enough-data *)
  (N_p ~~ (C ^^ (73 / 100))) -> (* measured-size *)
  (D ~~ (C ^^ (2701 / 5000))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] enough_data_claim_enough_data_power_laws enough_data_claim_enough_data_power_steps enough_data_claim_enough_data_power_checked).
Qed.

(* enough-data, law: loss << C^(0) ignoring logs *)
Definition enough_data_law_laws : list law := [(Power GT TOne (TVar k8)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k8)))].
Definition enough_data_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k17 (Clear k4 e z1 z1 e e q_z1k17 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma enough_data_law_checked : refutes enough_data_law_laws enough_data_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem enough_data_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] enough_data_law_laws enough_data_law_steps enough_data_law_checked).
Qed.

(* one-epoch-data-limited, model: one-epoch-data-limited can hold *)
Definition one_epoch_data_limited_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m513) (NInt z20000))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z27) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z19) (NInt z200))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z200)) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z73) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z73) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z73) (NInt z100))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z27) (NInt z100))) (TRaised (TVar k2) (NInt z0))))); (Number EQ (NDiv (NInt z19) (NInt z200)) (NDiv (NInt z19) (NInt z200))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z73) (NInt z100))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m513) (NInt z20000))) (TRaised (TVar k2) (NInt z0))))].
Lemma one_epoch_data_limited_model_hold : all_decided one_epoch_data_limited_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_epoch_data_limited_model :
  exists (alpha_B alpha_D alpha_N alpha_S : R) (C D N_p loss : order),
  (loss ~~ (D ^^ ((-1) * alpha_D))) /\ (* data-limited *)
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  (N_p ~~ (C ^^ (73 / 100))) /\ (* measured-size *)
  (C ~~ (N_p ** D)) /\ (* one-pass *)
  (alpha_D = (19 / 200)) /\ (* printed-data *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, (19 / 200), 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (27 / 100)) ** (log_scale ^^ 0)), ((scale ^^ (73 / 100)) ** (log_scale ^^ 0)), ((scale ^^ ((-513) / 20000)) ** (log_scale ^^ 0)).
exact_no_check (hold one_epoch_data_limited_model_laws one_epoch_data_limited_model_hold).
Qed.

(* one-epoch-data-limited, claim: loss ~ C^-0.02565 *)
Definition one_epoch_data_limited_claim_data_limited_frontier_laws : list law := [(Order EQ (TVar k8) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3)))); (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z73) (NInt z100)))); (Order EQ (TVar k4) (TTimes (TVar k6) (TVar k5))); (Number EQ (NVar k3) (NDiv (NInt z19) (NInt z200))); (Not (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m513) (NInt z20000)))))].
Definition one_epoch_data_limited_claim_data_limited_frontier_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z20000 e e q_z513k9_z20000k17 (Split k6 (Clear k7 e z1 z100 e e q_m73k9_z100k13 (Clear k9 e z1 z1 e e q_z1k9_m1k11_m1k13 (Clear k5 e z1 z1 e e q_z1k6k11_z1k17 (Clear k11 e z1 z200 e e q_m19_z200k6 (Combine true GT z100 e e o (w unit e e k8 (w q_m19 e e k10 (w q_m1900 e e k12 (w q_m20000 e e k14 (r q_z100k11 e l16 n))))) (Absurd k18)))))) (Clear k7 e z1 z100 e e q_m73k9_z100k13 (Clear k9 e z1 z1 e e q_z1k9_m1k11_m1k13 (Clear k5 e z1 z1 e e q_z1k6k11_z1k17 (Clear k11 e z1 z200 e e q_m19_z200k6 (Combine true GT z100 e e o (w unit e e k8 (w q_z19 e e k10 (w q_z1900 e e k12 (w q_z20000 e e k14 (r q_m100k11 e l16 n))))) (Absurd k18)))))))))).
Lemma one_epoch_data_limited_claim_data_limited_frontier_checked : refutes one_epoch_data_limited_claim_data_limited_frontier_laws one_epoch_data_limited_claim_data_limited_frontier_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_epoch_data_limited_claim_data_limited_frontier :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (loss ~~ (D ^^ ((-1) * alpha_D))) -> (* data-limited *)
  (N_p ~~ (C ^^ (73 / 100))) -> (* measured-size *)
  (C ~~ (N_p ** D)) -> (* one-pass *)
  (alpha_D = (19 / 200)) -> (* printed-data *)
  (loss ~~ (C ^^ ((-513) / 20000))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] one_epoch_data_limited_claim_data_limited_frontier_laws one_epoch_data_limited_claim_data_limited_frontier_steps one_epoch_data_limited_claim_data_limited_frontier_checked).
Qed.

(* one-epoch-data-limited, law: loss ~ C^-0.02565 *)
Definition one_epoch_data_limited_law_laws : list law := [(Order EQ (TVar k8) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3)))); (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z73) (NInt z100)))); (Order EQ (TVar k4) (TTimes (TVar k6) (TVar k5))); (Number EQ (NVar k3) (NDiv (NInt z19) (NInt z200))); (Not (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m513) (NInt z20000)))))].
Definition one_epoch_data_limited_law_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z20000 e e q_z513k9_z20000k17 (Split k6 (Clear k7 e z1 z100 e e q_m73k9_z100k13 (Clear k9 e z1 z1 e e q_z1k9_m1k11_m1k13 (Clear k5 e z1 z1 e e q_z1k6k11_z1k17 (Clear k11 e z1 z200 e e q_m19_z200k6 (Combine true GT z100 e e o (w unit e e k8 (w q_m19 e e k10 (w q_m1900 e e k12 (w q_m20000 e e k14 (r q_z100k11 e l16 n))))) (Absurd k18)))))) (Clear k7 e z1 z100 e e q_m73k9_z100k13 (Clear k9 e z1 z1 e e q_z1k9_m1k11_m1k13 (Clear k5 e z1 z1 e e q_z1k6k11_z1k17 (Clear k11 e z1 z200 e e q_m19_z200k6 (Combine true GT z100 e e o (w unit e e k8 (w q_z19 e e k10 (w q_z1900 e e k12 (w q_z20000 e e k14 (r q_m100k11 e l16 n))))) (Absurd k18)))))))))).
Lemma one_epoch_data_limited_law_checked : refutes one_epoch_data_limited_law_laws one_epoch_data_limited_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_epoch_data_limited_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (loss ~~ (D ^^ ((-1) * alpha_D))) -> (* data-limited *)
  (N_p ~~ (C ^^ (73 / 100))) -> (* measured-size *)
  (C ~~ (N_p ** D)) -> (* one-pass *)
  (alpha_D = (19 / 200)) -> (* printed-data *)
  (loss ~~ (C ^^ ((-513) / 20000))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] one_epoch_data_limited_law_laws one_epoch_data_limited_law_steps one_epoch_data_limited_law_checked).
Qed.

(* frontier-against-data, core: data-bound, frontier, measured-frontier, measured-size, one-pass, printed-data, trend(C) cannot hold together *)
Definition frontier_against_data_core_laws : list law := [(Order GE (TVar k8) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3)))); (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (Number EQ (NVar k2) (NDiv (NInt z1) (NInt z20))); (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z73) (NInt z100)))); (Order EQ (TVar k4) (TTimes (TVar k6) (TVar k5))); (Number EQ (NVar k3) (NDiv (NInt z19) (NInt z200))); (Power GT (TVar k4) TOne)].
Definition frontier_against_data_core_steps : proof := (Clear k17 e z1 z1 e e q_z1k9 (Clear k7 e z1 z1 e e q_z1k4k9_z1k17 (Clear k9 e z1 z20 e e q_m1_z20k4 (Clear k5 e z1 z1 e e q_z1k6k11_z1k17 (Clear k15 e z1 z200 e e q_m19_z200k6 (Clear k13 e z1 z1 e e q_z1k9_m1k11_m1k13 (Clear k11 e z1 z100 e e q_m73k9_z100k13 (Combine false GT z1 e e o (r q_z487 e l2 (r q_m20000 e l4 (r q_z1000k9 e l6 (r q_z20000 e l8 (r q_m100k11 e l10 (r q_z1900 e l12 (r q_z19 e l14 n))))))) (Absurd k16))))))))).
Lemma frontier_against_data_core_checked : refutes frontier_against_data_core_laws frontier_against_data_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem frontier_against_data_core :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  ((D ^^ ((-1) * alpha_D)) <~ loss) -> (* data-bound *)
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  (alpha_C = (1 / 20)) -> (* measured-frontier *)
  (N_p ~~ (C ^^ (73 / 100))) -> (* measured-size *)
  (C ~~ (N_p ** D)) -> (* one-pass *)
  (alpha_D = (19 / 200)) -> (* printed-data *)
  (power one < power C) -> (* trend(C) *)
  False.
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] frontier_against_data_core_laws frontier_against_data_core_steps frontier_against_data_core_checked).
Qed.

(* frontier-against-data, model: frontier-against-data can hold but for its trends *)
Definition frontier_against_data_model_laws : list law := [(Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z19) (NInt z200))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z200)) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z20))))); (Number EQ (NDiv (NInt z1) (NInt z20)) (NDiv (NInt z1) (NInt z20))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z73) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Number EQ (NDiv (NInt z19) (NInt z200)) (NDiv (NInt z19) (NInt z200)))].
Lemma frontier_against_data_model_hold : all_decided frontier_against_data_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem frontier_against_data_model :
  exists (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (C D N_p loss : order),
  ((D ^^ ((-1) * alpha_D)) <~ loss) /\ (* data-bound *)
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  (loss ~~ (C ^^ ((-1) * alpha_C))) /\ (* frontier *)
  (alpha_C = (1 / 20)) /\ (* measured-frontier *)
  (N_p ~~ (C ^^ (73 / 100))) /\ (* measured-size *)
  (C ~~ (N_p ** D)) /\ (* one-pass *)
  (alpha_D = (19 / 200)) (* printed-data *).
Proof.
exists 1, (1 / 20), (19 / 200), 1, 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold frontier_against_data_model_laws frontier_against_data_model_hold).
Qed.

(* one-epoch-against-overfitting, core: data-to-spare, measured-size, one-pass, trend(C) cannot hold together *)
Definition one_epoch_against_overfitting_core_laws : list law := [(Order GE (TVar k5) (TRaised (TVar k6) (NDiv (NInt z37) (NInt z50)))); (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z73) (NInt z100)))); (Order EQ (TVar k4) (TTimes (TVar k6) (TVar k5))); (Power GT (TVar k4) TOne)].
Definition one_epoch_against_overfitting_core_steps : proof := (Clear k5 e z1 z50 e e q_z50k11_m37k13 (Clear k9 e z1 z1 e e q_z1k9_m1k11_m1k13 (Clear k7 e z1 z100 e e q_m73k9_z100k13 (Clear k11 e z1 z1 e e q_z1k9 (Combine false GT z1 e e o (r q_z100 e l2 (r q_z5000 e l4 (r q_z87 e l6 (r q_z1351 e l8 n)))) (Absurd k10)))))).
Lemma one_epoch_against_overfitting_core_checked : refutes one_epoch_against_overfitting_core_laws one_epoch_against_overfitting_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_epoch_against_overfitting_core :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  ((N_p ^^ (37 / 50)) <~ D) -> (* data-to-spare *)
  (N_p ~~ (C ^^ (73 / 100))) -> (* measured-size *)
  (C ~~ (N_p ** D)) -> (* one-pass *)
  (power one < power C) -> (* trend(C) *)
  False.
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4.
generalize given_1, given_2, given_3, given_4.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] one_epoch_against_overfitting_core_laws one_epoch_against_overfitting_core_steps one_epoch_against_overfitting_core_checked).
Qed.

(* one-epoch-against-overfitting, model: one-epoch-against-overfitting can hold but for its trends *)
Definition one_epoch_against_overfitting_model_laws : list law := [(Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z37) (NInt z50)))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z73) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))))].
Lemma one_epoch_against_overfitting_model_hold : all_decided one_epoch_against_overfitting_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_epoch_against_overfitting_model :
  exists (alpha_B alpha_D alpha_N alpha_S : R) (C D N_p : order),
  ((N_p ^^ (37 / 50)) <~ D) /\ (* data-to-spare *)
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  (N_p ~~ (C ^^ (73 / 100))) /\ (* measured-size *)
  (C ~~ (N_p ** D)) (* one-pass *).
Proof.
exists 1, 1, 1, 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold one_epoch_against_overfitting_model_laws one_epoch_against_overfitting_model_hold).
Qed.

(* additive-printed, model: additive-printed can hold *)
Definition additive_printed_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z19) (NInt z250))))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z19) (NInt z200))))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z19) (NInt z250))))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z19) (NInt z200)))))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NDiv (NInt m19) (NInt z450))) (TRaised (TVar k2) (NInt z0)))))].
Definition additive_printed_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z450 e e q_m19k3_m450k11 (Unfold k5 (Unfold k10 (Clear k12 e z1 z200 e e q_z19k7_z200k13 (Clear k9 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z250 e e q_z19k9_z250k13 (Combine true GT z1 e e o (w unit e e k6 (w unit e e k16 (w q_z19 e e k18 (w q_z450 e e k20 (w unit e e k22 n))))) (Absurd k24))))))))))).
Lemma additive_printed_model_best_1_checked : refutes additive_printed_model_best_1_laws additive_printed_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma additive_printed_model_best_1 :
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * (19 / 250))) [(D' ^^ ((-1) * (19 / 200)))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ ((-19) / 450)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p D given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (19 / 250))) [(D ^^ ((-1) * (19 / 200)))])).
generalize (largest_spec [(D ^^ ((-1) * (19 / 200)))] (N_p ^^ ((-1) * (19 / 250)))), given_1, given_2, refuted.
exact_no_check (refute [] [D; N_p; loss; value_1] additive_printed_model_best_1_laws additive_printed_model_best_1_steps additive_printed_model_best_1_checked).
Qed.
Definition additive_printed_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m19) (NInt z450))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z5) (NInt z9))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z19) (NInt z250)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z4) (NInt z9))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z19) (NInt z200)))))); (Number GT (NDiv (NInt z21) (NInt z100)) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z200)) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z250)) (NInt z0)); (Number GT (NDiv (NInt z19) (NInt z25)) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z5) (NInt z9))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z4) (NInt z9))) (TRaised (TVar k2) (NInt z0))))); (And (Number EQ (NDiv (NInt z19) (NInt z250)) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NDiv (NInt z19) (NInt z25)) (NDiv (NInt z19) (NInt z25))) (Number EQ (NDiv (NInt z21) (NInt z100)) (NDiv (NInt z21) (NInt z100))))); (Number EQ (NDiv (NInt z19) (NInt z200)) (NDiv (NInt z19) (NInt z200))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z5) (NInt z9))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m19) (NInt z450))) (TRaised (TVar k2) (NInt z0))))].
Lemma additive_printed_model_hold : all_decided additive_printed_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem additive_printed_model :
  exists (alpha_B alpha_D alpha_N alpha_S : R) (C D N_p loss : order),
  (
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(D ^^ ((-1) * alpha_D))])) /\ (* additive *)
  (0 < alpha_B) /\ (* domain(alpha_B) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (0 < alpha_N) /\ (* domain(alpha_N) *)
  (0 < alpha_S) /\ (* domain(alpha_S) *)
  (C ~~ (N_p ** D)) /\ (* one-pass *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) /\ (* printed *)
  (alpha_D = (19 / 200)) /\ (* printed-data *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(D' ^^ ((-1) * alpha_D))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* additive-optimal *).
Proof.
exists (21 / 100), (19 / 200), (19 / 250), (19 / 25), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (4 / 9)) ** (log_scale ^^ 0)), ((scale ^^ (5 / 9)) ** (log_scale ^^ 0)), ((scale ^^ ((-19) / 450)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold additive_printed_model_laws additive_printed_model_hold).
}
exact_no_check additive_printed_model_best_1.
Qed.

(* additive-printed, law: loss ~ C^(-19/450) *)
Definition additive_printed_law_laws : list law := [(And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3))))))); (Order EQ (TVar k8) (TVar k9)); (If (Order EQ (TVar k10) (TVar k13)) (If (Order EQ (TVar k4) (TTimes (TVar k11) (TVar k12))) (Order GE (TVar k10) (TVar k8)))); (Order EQ (TVar k4) (TTimes (TVar k6) (TVar k5))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (Number EQ (NVar k3) (NDiv (NInt z19) (NInt z200))); (Not (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m19) (NInt z450))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NDiv (NInt m19) (NInt z450))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NDiv (NInt z5) (NInt z9))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NDiv (NInt z4) (NInt z9))) (NInt z1))); (And (Order GE (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k3)))))))].
Definition additive_printed_law_steps : proof := (Unfold k17 (Unfold k13 (Unfold k6 (Unfold k2 (Clear k12 e z1 z450 e e q_z19k9_z450k17 (Split k14 (Split k9 (Unfold k18 (Clear k20 e z1 z1 e e q_z1k21_m1k27 (Split k22 (Clear k19 e z1 z450 e e q_z19k9_z450k21 (Unfold k25 (Unfold k30 (Clear k28 e z1 z1 e e q_z1k8k23_z1k27 (Clear k4 e z1 z250 e e q_m19_z250k8 (Clear k21 e z1 z9 e e q_m5k9_z9k23 (Combine true GT z9 e e o (w q_z2250 e e k24 (w q_m5 e e k26 (w q_z2250 e e k36 (r q_m9k23 e l38 (w q_m19 e e k40 n))))) (Absurd k42)))))))) (Unfold k25 (Unfold k28 (Split k32 (Clear k19 e z1 z450 e e q_z19k9_z450k21 (Clear k34 e z1 z1 e e q_z1k8k23_z1k27 (Clear k4 e z1 z250 e e q_m19_z250k8 (Clear k21 e z1 z9 e e q_m5k9_z9k23 (Combine true GT z9 e e o (w q_z2250 e e k24 (w q_z5 e e k36 (w q_m2250 e e k38 (r q_z9k23 e l40 (w q_z19 e e k42 n))))) (Absurd k44)))))) (Clear k19 e z1 z450 e e q_z19k9_z450k21 (Clear k34 e z1 z1 e e q_z1k6k25_z1k27 (Clear k15 e z1 z200 e e q_m19_z200k6 (Clear k23 e z1 z9 e e q_m4k9_z9k25 (Combine true GT z9 e e o (w q_z1800 e e k24 (w q_z4 e e k36 (w q_m1800 e e k38 (r q_z9k25 e l40 (w q_z19 e e k42 n))))) (Absurd k44)))))))))))) (Split k18 (Unfold k20 (Clear k22 e z1 z1 e e q_z1k9_m1k23_m1k25 (Split k24 (Clear k23 e z1 z9 e e q_m4k9_z9k25 (Clear k21 e z1 z9 e e q_m5k9_z9k23 (Combine true GT z9 e e o (w q_z9 e e k26 (w unit e e k28 (w unit e e k30 n))) (Absurd k32)))) (Clear k23 e z1 z9 e e q_m4k9_z9k25 (Clear k21 e z1 z9 e e q_m5k9_z9k23 (Combine true GT z9 e e o (w q_z9 e e k26 (w q_m1 e e k28 (w q_m1 e e k30 n))) (Absurd k32))))))) (Clear k20 e z1 z1 e e q_m1k17_z1k21 (Clear k19 e z1 z450 e e q_z19k9_z450k21 (Combine true GT z450 e e o (w q_z450 e e k22 (w q_m1 e e k24 (w unit e e k16 n))) (Absurd k26)))))) (Clear k11 e z1 z1 e e q_z1k9_m1k11_m1k13 (Unfold k5 (Unfold k22 (Clear k24 e z1 z1 e e q_z1k6k11_z1k19 (Clear k15 e z1 z200 e e q_m19_z200k6 (Clear k7 e z1 z1 e e q_z1k17_m1k19 (Clear k20 e z1 z1 e e q_z1k8k13_z1k19 (Clear k4 e z1 z250 e e q_m19_z250k8 (Combine true GT z1 e e o (w unit e e k16 (w q_z19 e e k18 (w q_z200 e e k28 (r q_m1k11 e l30 (w q_z450 e e k32 (w q_z250 e e k34 (r q_m1k13 e l36 n))))))) (Absurd k38)))))))))))))))).
Lemma additive_printed_law_checked : refutes additive_printed_law_laws additive_printed_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem additive_printed_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(D ^^ ((-1) * alpha_D))])) -> (* additive *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(D' ^^ ((-1) * alpha_D))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* additive-optimal *)
  (C ~~ (N_p ** D)) -> (* one-pass *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (alpha_D = (19 / 200)) -> (* printed-data *)
  (loss ~~ (C ^^ ((-19) / 450))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(D ^^ ((-1) * alpha_D))])).
pose (value_2 := ((C ^^ ((-19) / 450)) ^^ 1)).
pose (value_3 := ((C ^^ (5 / 9)) ^^ 1)).
pose (value_4 := ((C ^^ (4 / 9)) ^^ 1)).
pose (value_5 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_D))])).
generalize (largest_spec [(D ^^ ((-1) * alpha_D))] (N_p ^^ ((-1) * alpha_N))), given_1, (given_2 value_2 value_3 value_4), given_3, given_4, given_5, refuted, (same_refl ((C ^^ ((-19) / 450)) ^^ 1)), (same_refl ((C ^^ (5 / 9)) ^^ 1)), (same_refl ((C ^^ (4 / 9)) ^^ 1)), (largest_spec [(value_4 ^^ ((-1) * alpha_D))] (value_3 ^^ ((-1) * alpha_N))).
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5] additive_printed_law_laws additive_printed_law_steps additive_printed_law_checked).
Qed.

(* compute-optimal, claim: loss ~ C^(-1/(1/alpha_N + 1/alpha_S + 1/alpha_B)) *)
Definition compute_optimal_claim_compute_law_laws : list law := [(Number GT (NVar k1) (NInt z0)); (Number GT (NVar k4) (NInt z0)); (Number GT (NVar k5) (NInt z0)); (And (Number NE (NAdd (NAdd (NMul (NVar k4) (NVar k5)) (NMul (NVar k4) (NVar k1))) (NMul (NVar k5) (NVar k1))) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NMul (NMul (NMul (NInt m1) (NVar k4)) (NVar k5)) (NVar k1)) (NAdd (NAdd (NMul (NVar k4) (NVar k5)) (NMul (NVar k4) (NVar k1))) (NMul (NVar k5) (NVar k1))))))); (Not (And (Number NE (NVar k4) (NInt z0)) (And (Number NE (NVar k5) (NInt z0)) (And (Number NE (NVar k1) (NInt z0)) (And (Number NE (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1))) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m1) (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1)))))))))))].
Definition compute_optimal_claim_compute_law_steps : proof := (Unfold k13 (Unfold k11 (Split k2 (Unfold k8 (Clear k7 e z1 z1 e e q_z1k8 (Clear k10 e z1 z1 e e q_z1k8 (Combine false EQ z1 e l12 unit (r unit e l14 n) (Absurd k16))))) (Split k10 (Unfold k12 (Clear k9 e z1 z1 e e q_z1k10 (Clear k8 e z1 z1 e e q_z1k8 (Clear k14 l18 z1 z1 e e q_z1k10 (Combine false EQ z1 e l16 unit (r unit e l20 n) (Absurd k22)))))) (Split k14 (Unfold k16 (Clear k5 e z1 z1 e e q_z1k2 (Clear k8 e z1 z1 e e q_z1k8 (Clear k12 l22 z1 z1 e e q_z1k10 (Clear k18 l22_24 z1 z1 e e q_z1k2 (Combine false EQ z1 e l20 unit (r unit e l26 n) (Absurd k28))))))) (Split k18 (Unfold k20 (Clear k7 e z1 z1 e e q_z1k8 (Clear k4 e z1 z1 e e q_z1k2k8_z1k2k10_z1k8k10 (Clear k9 e z1 z1 e e q_z1k10 (Clear k8 e z1 z1 e e q_z1k8 (Clear k12 l30 z1 z1 e e q_z1k10 (Clear k16 l30_32 z1 z1 e e q_z1k2 (Clear k22 l30_32_34 z1 z1 e l30_32_34 q_z1k2k8_z1k2k10_z1k8k10 (Combine false GT z1 e e o (r unit l26 l24_24 (r q_z2 l26 l24_28 (r unit l26 l28_28 (r q_m1k2k8k8k8_m3k2k8k8k10_m3k2k8k10k10_m1k2k10k10k10_m1k8k8k8k10_m2k8k8k10k10_m1k8k10k10k10 e l36 n)))) (Absurd k38)))))))))) (Unfold k22 (Clear k8 e z1 z1 e e q_z1k8 (Clear k12 l26 z1 z1 e e q_z1k10 (Clear k16 l26_28 z1 z1 e e q_z1k2 (Clear k20 l26_28_30 z1 z1 e l26_28_30 q_z1k2k8_z1k2k10_z1k8k10 (Numerator k20 l26_28_30 (Clear k24 l26_28_30_32_34 z1 z1 e l32 q_z1k2k8k9k10_z1k2k8k17_z1k2k10k17_z1k8k10k17 (Split k36 (Clear k4 e z1 z1 e e q_z1k2k8_z1k2k10_z1k8k10 (Clear k6 l40 z1 z1 e l40 q_z1k2k8k9k10_z1k2k8k17_z1k2k10k17_z1k8k10k17 (Combine true GT z1 e e o (w unit e e k38 (w q_m1 e e k42 n)) (Absurd k44)))) (Clear k4 e z1 z1 e e q_z1k2k8_z1k2k10_z1k8k10 (Clear k6 l40 z1 z1 e l40 q_z1k2k8k9k10_z1k2k8k17_z1k2k10k17_z1k8k10k17 (Combine true GT z1 e e o (w unit e e k38 (w unit e e k42 n)) (Absurd k44)))))))))))))))))).
Lemma compute_optimal_claim_compute_law_checked : refutes compute_optimal_claim_compute_law_laws compute_optimal_claim_compute_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_compute_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (0 < alpha_B) -> (* domain(alpha_B) *)
  (0 < alpha_N) -> (* domain(alpha_N) *)
  (0 < alpha_S) -> (* domain(alpha_S) *)
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (alpha_N <> 0 /\ alpha_S <> 0 /\ alpha_B <> 0 /\ (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B)) <> 0 /\ loss ~~ (C ^^ ((-1) / (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B))))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (compute_optimal_law alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_4 given_5 given_1 given_2 given_3 given_6 given_7) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, lemma_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] compute_optimal_claim_compute_law_laws compute_optimal_claim_compute_law_steps compute_optimal_claim_compute_law_checked).
Qed.

(* compute-optimal, claim: N_p ~ C^(1/alpha_N / (1/alpha_N + 1/alpha_S + 1/alpha_B)) *)
Definition compute_optimal_claim_size_law_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k4) (NInt z0)); (Number GT (NVar k5) (NInt z0)); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (And (Number NE (NAdd (NAdd (NMul (NVar k4) (NVar k5)) (NMul (NVar k4) (NVar k1))) (NMul (NVar k5) (NVar k1))) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NMul (NMul (NMul (NInt m1) (NVar k4)) (NVar k5)) (NVar k1)) (NAdd (NAdd (NMul (NVar k4) (NVar k5)) (NMul (NVar k4) (NVar k1))) (NMul (NVar k5) (NVar k1))))))); (Not (And (Number NE (NVar k4) (NInt z0)) (And (Number NE (NVar k5) (NInt z0)) (And (Number NE (NVar k1) (NInt z0)) (And (Number NE (NMul (NVar k4) (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1)))) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z1) (NMul (NVar k4) (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1))))))))))))].
Definition compute_optimal_claim_size_law_steps : proof := (Unfold k21 (Unfold k7 (Unfold k19 (Clear k9 e z1 z1 e e q_z1k2 (Clear k11 e z1 z1 e e q_z1k8 (Clear k13 e z1 z1 e e q_z1k10 (Combine false GT z1 e e q_z1k2k8_z1k2k10_z1k8k10 (r unit e l12_14 (r unit e l12_16 (r unit e l14_16 n))) (Split k2 (Unfold k20 (Clear k22 e z1 z1 e e q_z1k8 (Combine false EQ z1 e l14 unit (r unit e l24 n) (Absurd k26)))) (Split k22 (Unfold k24 (Clear k20 e z1 z1 e e q_z1k8 (Clear k26 l28 z1 z1 e e q_z1k10 (Combine false EQ z1 e l16 unit (r unit e l30 n) (Absurd k32))))) (Split k26 (Unfold k28 (Clear k20 e z1 z1 e e q_z1k8 (Clear k24 l32 z1 z1 e e q_z1k10 (Clear k30 l32_34 z1 z1 e e q_z1k2 (Combine false EQ z1 e l12 unit (r unit e l36 n) (Absurd k38)))))) (Split k30 (Unfold k32 (Combine false GT z1 e e q_z1k8_z1k10 (r unit e l14 (r unit e l16 n)) (Clear k8 e z1 z1 e e q_z1k2k8_z1k2k10_z1k8k10 (Clear k20 e z1 z1 e e q_z1k8 (Clear k24 l40 z1 z1 e e q_z1k10 (Clear k28 l40_42 z1 z1 e e q_z1k2 (Clear k34 l40_42_44 z1 z1 e l40_42_44 q_z1k2k8k8_z1k2k8k10_z1k8k8k10 (Combine false GT z1 e e o (r unit l38 l14_36_36 (r q_m1k2k8k8k8_m3k2k8k8k10_m3k2k8k10k10_m1k2k10k10k10_m1k8k8k8k10_m2k8k8k10k10_m1k8k10k10k10 e l46 n)) (Absurd k48))))))))) (Unfold k34 (Clear k20 e z1 z1 e e q_z1k8 (Clear k24 l38 z1 z1 e e q_z1k10 (Clear k28 l38_40 z1 z1 e e q_z1k2 (Clear k32 l38_40_42 z1 z1 e l38_40_42 q_z1k2k8k8_z1k2k8k10_z1k8k8k10 (Numerator k32 l38_40_42 (Clear k36 l38_40_42_44_46 z1 z1 e l44 q_z1k2k8k8k13_m1k2k8k9k10_z1k2k8k10k13_z1k8k8k10k13 (Split k48 (Unfold k15 (Unfold k54 (Clear k56 e z1 z1 e e q_z1k10k15_z1k19 (Clear k17 e z1 z1 e e q_z1k17_m1k19 (Clear k4 e z1 z1 e e q_z1k2 (Clear k6 l64 z1 z1 e l64 q_z1k2k7_z1k17 (Clear k5 e z1 z1 e e q_m1k7_z1k9_m1k13_m1k15 (Clear k8 e z1 z1 e e q_z1k2k8_z1k2k10_z1k8k10 (Clear k10 l70 z1 z1 e l70 q_z1k2k8k9k10_z1k2k8k17_z1k2k10k17_z1k8k10k17 (Combine true GT z1 e e o (w unit e l14_12_18 k60 (w q_z1k2k2k8k8_z1k2k2k8k10_z1k2k8k8k10 e e k62 (w q_z1k2k8k8k10_z1k2k8k10k10_z1k8k8k10k10 e e k66 (w q_z1k2k2k8k8k10_z1k2k2k8k10k10_z1k2k8k8k10k10 e e k68 (w q_m1k2k8_m1k8k10 e e k72 (w unit e l16_12 k50 n)))))) (Absurd k74))))))))))) (Clear k8 e z1 z1 e e q_z1k2k8_z1k2k10_z1k8k10 (Clear k10 l52 z1 z1 e l52 q_z1k2k8k9k10_z1k2k8k17_z1k2k10k17_z1k8k10k17 (Unfold k15 (Unfold k58 (Clear k56 e z1 z1 e e q_z1k8k13_z1k19 (Clear k17 e z1 z1 e e q_z1k17_m1k19 (Combine true GT z1 e e o (w unit e e k50 (w q_m1 e e k54 (w unit e l18 k64 (w q_z1k2k8_z1k2k10_z1k8k10 e e k66 n)))) (Absurd k68))))))))))))))))))))))))))).
Lemma compute_optimal_claim_size_law_checked : refutes compute_optimal_claim_size_law_laws compute_optimal_claim_size_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_size_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (0 < alpha_B) -> (* domain(alpha_B) *)
  (0 < alpha_N) -> (* domain(alpha_N) *)
  (0 < alpha_S) -> (* domain(alpha_S) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  (alpha_N <> 0 /\ alpha_S <> 0 /\ alpha_B <> 0 /\ (alpha_N * (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B))) <> 0 /\ N_p ~~ (C ^^ (1 / (alpha_N * (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B)))))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (compute_optimal_law alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_7 given_6) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])).
generalize given_1, given_2, given_3, given_4, given_5, (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))), given_6, lemma_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1] compute_optimal_claim_size_law_laws compute_optimal_claim_size_law_steps compute_optimal_claim_size_law_checked).
Qed.

(* compute-optimal, claim: S ~ C^(1/alpha_S / (1/alpha_N + 1/alpha_S + 1/alpha_B)) *)
Definition compute_optimal_claim_step_law_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k4) (NInt z0)); (Number GT (NVar k5) (NInt z0)); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (And (Number NE (NAdd (NAdd (NMul (NVar k4) (NVar k5)) (NMul (NVar k4) (NVar k1))) (NMul (NVar k5) (NVar k1))) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NMul (NMul (NMul (NInt m1) (NVar k4)) (NVar k5)) (NVar k1)) (NAdd (NAdd (NMul (NVar k4) (NVar k5)) (NMul (NVar k4) (NVar k1))) (NMul (NVar k5) (NVar k1))))))); (Not (And (Number NE (NVar k4) (NInt z0)) (And (Number NE (NVar k5) (NInt z0)) (And (Number NE (NVar k1) (NInt z0)) (And (Number NE (NMul (NVar k5) (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1)))) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k4) (NDiv (NInt z1) (NMul (NVar k5) (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1))))))))))))].
Definition compute_optimal_claim_step_law_steps : proof := (Unfold k21 (Unfold k7 (Unfold k19 (Clear k9 e z1 z1 e e q_z1k2 (Clear k11 e z1 z1 e e q_z1k8 (Clear k13 e z1 z1 e e q_z1k10 (Combine false GT z1 e e q_z1k2k8_z1k2k10_z1k8k10 (r unit e l12_14 (r unit e l12_16 (r unit e l14_16 n))) (Split k2 (Unfold k20 (Clear k22 e z1 z1 e e q_z1k8 (Combine false EQ z1 e l14 unit (r unit e l24 n) (Absurd k26)))) (Split k22 (Unfold k24 (Clear k20 e z1 z1 e e q_z1k8 (Clear k26 l28 z1 z1 e e q_z1k10 (Combine false EQ z1 e l16 unit (r unit e l30 n) (Absurd k32))))) (Split k26 (Unfold k28 (Clear k20 e z1 z1 e e q_z1k8 (Clear k24 l32 z1 z1 e e q_z1k10 (Clear k30 l32_34 z1 z1 e e q_z1k2 (Combine false EQ z1 e l12 unit (r unit e l36 n) (Absurd k38)))))) (Split k30 (Unfold k32 (Combine false GT z1 e e q_z1k8_z1k10 (r unit e l14 (r unit e l16 n)) (Clear k8 e z1 z1 e e q_z1k2k8_z1k2k10_z1k8k10 (Clear k20 e z1 z1 e e q_z1k8 (Clear k24 l40 z1 z1 e e q_z1k10 (Clear k28 l40_42 z1 z1 e e q_z1k2 (Clear k34 l40_42_44 z1 z1 e l40_42_44 q_z1k2k8k10_z1k2k10k10_z1k8k10k10 (Combine false GT z1 e e o (r unit l38 l16_36_36 (r q_m1k2k8k8k8_m3k2k8k8k10_m3k2k8k10k10_m1k2k10k10k10_m1k8k8k8k10_m2k8k8k10k10_m1k8k10k10k10 e l46 n)) (Absurd k48))))))))) (Unfold k34 (Clear k20 e z1 z1 e e q_z1k8 (Clear k24 l38 z1 z1 e e q_z1k10 (Clear k28 l38_40 z1 z1 e e q_z1k2 (Clear k32 l38_40_42 z1 z1 e l38_40_42 q_z1k2k8k10_z1k2k10k10_z1k8k10k10 (Numerator k32 l38_40_42 (Clear k36 l38_40_42_44_46 z1 z1 e l44 q_m1k2k8k9k10_z1k2k8k10k15_z1k2k10k10k15_z1k8k10k10k15 (Split k48 (Clear k8 e z1 z1 e e q_z1k2k8_z1k2k10_z1k8k10 (Clear k10 l52 z1 z1 e l52 q_z1k2k8k9k10_z1k2k8k17_z1k2k10k17_z1k8k10k17 (Clear k4 e z1 z1 e e q_z1k2 (Clear k6 l56 z1 z1 e l56 q_z1k2k7_z1k17 (Clear k5 e z1 z1 e e q_m1k7_z1k9_m1k13_m1k15 (Unfold k15 (Unfold k64 (Clear k62 e z1 z1 e e q_z1k8k13_z1k19 (Clear k17 e z1 z1 e e q_z1k17_m1k19 (Combine true GT z1 e e o (w unit e l14_12 k50 (w q_m1k2k10_m1k8k10 e e k54 (w q_z1k2k8k8k10_z1k2k8k10k10_z1k8k8k10k10 e e k58 (w q_z1k2k2k8k8k10_z1k2k2k8k10k10_z1k2k8k8k10k10 e e k60 (w unit e l16_12_18 k70 (w q_z1k2k2k8k10_z1k2k2k10k10_z1k2k8k10k10 e e k72 n)))))) (Absurd k74))))))))))) (Clear k8 e z1 z1 e e q_z1k2k8_z1k2k10_z1k8k10 (Clear k10 l52 z1 z1 e l52 q_z1k2k8k9k10_z1k2k8k17_z1k2k10k17_z1k8k10k17 (Unfold k15 (Unfold k58 (Clear k60 e z1 z1 e e q_z1k10k15_z1k19 (Clear k17 e z1 z1 e e q_z1k17_m1k19 (Combine true GT z1 e e o (w unit e e k50 (w q_m1 e e k54 (w unit e l18 k64 (w q_z1k2k8_z1k2k10_z1k8k10 e e k66 n)))) (Absurd k68))))))))))))))))))))))))))).
Lemma compute_optimal_claim_step_law_checked : refutes compute_optimal_claim_step_law_laws compute_optimal_claim_step_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_step_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (0 < alpha_B) -> (* domain(alpha_B) *)
  (0 < alpha_N) -> (* domain(alpha_N) *)
  (0 < alpha_S) -> (* domain(alpha_S) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  (alpha_N <> 0 /\ alpha_S <> 0 /\ alpha_B <> 0 /\ (alpha_S * (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B))) <> 0 /\ S ~~ (C ^^ (1 / (alpha_S * (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B)))))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (compute_optimal_law alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_7 given_6) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])).
generalize given_1, given_2, given_3, given_4, given_5, (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))), given_6, lemma_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1] compute_optimal_claim_step_law_laws compute_optimal_claim_step_law_steps compute_optimal_claim_step_law_checked).
Qed.

(* compute-optimal, claim: B ~ C^(1/alpha_B / (1/alpha_N + 1/alpha_S + 1/alpha_B)) *)
Definition compute_optimal_claim_batch_law_laws : list law := [(And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k4) (NInt z0)); (Number GT (NVar k5) (NInt z0)); (And (Number NE (NAdd (NAdd (NMul (NVar k4) (NVar k5)) (NMul (NVar k4) (NVar k1))) (NMul (NVar k5) (NVar k1))) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NMul (NMul (NMul (NInt m1) (NVar k4)) (NVar k5)) (NVar k1)) (NAdd (NAdd (NMul (NVar k4) (NVar k5)) (NMul (NVar k4) (NVar k1))) (NMul (NVar k5) (NVar k1))))))); (Not (And (Number NE (NVar k4) (NInt z0)) (And (Number NE (NVar k5) (NInt z0)) (And (Number NE (NVar k1) (NInt z0)) (And (Number NE (NMul (NVar k1) (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1)))) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k4) (NDiv (NInt z1) (NMul (NVar k1) (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1))))))))))))].
Definition compute_optimal_claim_batch_law_steps : proof := (Unfold k15 (Unfold k5 (Unfold k13 (Split k2 (Unfold k12 (Clear k9 e z1 z1 e e q_z1k8 (Clear k14 e z1 z1 e e q_z1k8 (Combine false EQ z1 e l16 unit (r unit e l18 n) (Absurd k20))))) (Split k14 (Unfold k16 (Clear k11 e z1 z1 e e q_z1k10 (Clear k12 e z1 z1 e e q_z1k8 (Clear k18 l22 z1 z1 e e q_z1k10 (Combine false EQ z1 e l20 unit (r unit e l24 n) (Absurd k26)))))) (Split k18 (Unfold k20 (Clear k7 e z1 z1 e e q_z1k2 (Clear k12 e z1 z1 e e q_z1k8 (Clear k16 l26 z1 z1 e e q_z1k10 (Clear k22 l26_28 z1 z1 e e q_z1k2 (Combine false EQ z1 e l24 unit (r unit e l30 n) (Absurd k32))))))) (Split k22 (Unfold k24 (Clear k9 e z1 z1 e e q_z1k8 (Clear k11 e z1 z1 e e q_z1k10 (Combine false GT z1 e e q_z1k8_z1k10 (r unit e l28 (r unit e l30 n)) (Clear k7 e z1 z1 e e q_z1k2 (Clear k8 e z1 z1 e e q_z1k2k8_z1k2k10_z1k8k10 (Clear k12 e z1 z1 e e q_z1k8 (Clear k16 l38 z1 z1 e e q_z1k10 (Clear k20 l38_40 z1 z1 e e q_z1k2 (Clear k26 l38_40_42 z1 z1 e l38_40_42 q_z1k2k2k8_z1k2k2k10_z1k2k8k10 (Combine false GT z1 e e o (r unit l36 l34_32_32 (r q_m1k2k8k8k8_m3k2k8k8k10_m3k2k8k10k10_m1k2k10k10k10_m1k8k8k8k10_m2k8k8k10k10_m1k8k10k10k10 e l44 n)) (Absurd k46)))))))))))) (Unfold k26 (Clear k12 e z1 z1 e e q_z1k8 (Clear k16 l30 z1 z1 e e q_z1k10 (Clear k20 l30_32 z1 z1 e e q_z1k2 (Clear k24 l30_32_34 z1 z1 e l30_32_34 q_z1k2k2k8_z1k2k2k10_z1k2k8k10 (Numerator k24 l30_32_34 (Clear k28 l30_32_34_36_38 z1 z1 e l36 q_z1k2k2k7k8_z1k2k2k7k10_z1k2k7k8k10_m1k2k8k9k10 (Split k40 (Clear k8 e z1 z1 e e q_z1k2k8_z1k2k10_z1k8k10 (Clear k10 l44 z1 z1 e l44 q_z1k2k8k9k10_z1k2k8k17_z1k2k10k17_z1k8k10k17 (Clear k4 e z1 z1 e e q_z1k2 (Clear k6 l48 z1 z1 e l48 q_z1k2k7_z1k17 (Combine true GT z1 e e o (w unit e e k42 (w unit e e k46 (w q_m1k2k8_m1k2k10_m1k8k10 e e k50 n))) (Absurd k52)))))) (Clear k8 e z1 z1 e e q_z1k2k8_z1k2k10_z1k8k10 (Clear k10 l44 z1 z1 e l44 q_z1k2k8k9k10_z1k2k8k17_z1k2k10k17_z1k8k10k17 (Clear k4 e z1 z1 e e q_z1k2 (Clear k6 l48 z1 z1 e l48 q_z1k2k7_z1k17 (Combine true GT z1 e e o (w unit e e k42 (w q_m1 e e k46 (w q_z1k2k8_z1k2k10_z1k8k10 e e k50 n))) (Absurd k52))))))))))))))))))))).
Lemma compute_optimal_claim_batch_law_checked : refutes compute_optimal_claim_batch_law_laws compute_optimal_claim_batch_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_batch_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (0 < alpha_B) -> (* domain(alpha_B) *)
  (0 < alpha_N) -> (* domain(alpha_N) *)
  (0 < alpha_S) -> (* domain(alpha_S) *)
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (alpha_N <> 0 /\ alpha_S <> 0 /\ alpha_B <> 0 /\ (alpha_B * (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B))) <> 0 /\ B ~~ (C ^^ (1 / (alpha_B * (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B)))))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (compute_optimal_law alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_5 given_1 given_2 given_3 given_4 given_6 given_7) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, lemma_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] compute_optimal_claim_batch_law_laws compute_optimal_claim_batch_law_steps compute_optimal_claim_batch_law_checked).
Qed.

(* compute-optimal, claim: D ~ C^((1/alpha_S + 1/alpha_B) / (1/alpha_N + 1/alpha_S + 1/alpha_B)) *)
Definition compute_optimal_claim_token_law_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k4) (NInt z0)); (Number GT (NVar k5) (NInt z0)); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Order EQ (TVar k5) (TTimes (TVar k3) (TVar k7))); (And (Number NE (NAdd (NAdd (NMul (NVar k4) (NVar k5)) (NMul (NVar k4) (NVar k1))) (NMul (NVar k5) (NVar k1))) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NMul (NMul (NMul (NInt m1) (NVar k4)) (NVar k5)) (NVar k1)) (NAdd (NAdd (NMul (NVar k4) (NVar k5)) (NMul (NVar k4) (NVar k1))) (NMul (NVar k5) (NVar k1))))))); (Not (And (Number NE (NVar k5) (NInt z0)) (And (Number NE (NVar k1) (NInt z0)) (And (Number NE (NVar k4) (NInt z0)) (And (Number NE (NVar k5) (NInt z0)) (And (Number NE (NVar k1) (NInt z0)) (And (Number NE (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1))) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k4) (NDiv (NAdd (NDiv (NInt z1) (NVar k5)) (NDiv (NInt z1) (NVar k1))) (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1)))))))))))))].
Definition compute_optimal_claim_token_law_steps : proof := (Unfold k23 (Unfold k7 (Unfold k21 (Clear k9 e z1 z1 e e q_z1k2 (Clear k11 e z1 z1 e e q_z1k8 (Clear k13 e z1 z1 e e q_z1k10 (Combine false GT z1 e e q_z1k2k8_z1k2k10_z1k8k10 (r unit e l12_14 (r unit e l12_16 (r unit e l14_16 n))) (Split k2 (Unfold k20 (Clear k22 e z1 z1 e e q_z1k10 (Combine false EQ z1 e l16 unit (r unit e l24 n) (Absurd k26)))) (Split k22 (Unfold k24 (Clear k20 e z1 z1 e e q_z1k10 (Clear k26 l28 z1 z1 e e q_z1k2 (Combine false EQ z1 e l12 unit (r unit e l30 n) (Absurd k32))))) (Split k26 (Unfold k28 (Clear k20 e z1 z1 e e q_z1k10 (Clear k24 l32 z1 z1 e e q_z1k2 (Clear k30 l32_34 z1 z1 e e q_z1k8 (Combine false EQ z1 e l14 unit (r unit e l36 n) (Absurd k38)))))) (Split k30 (Unfold k32 (Clear k20 e z1 z1 e e q_z1k10 (Clear k24 l36 z1 z1 e e q_z1k2 (Clear k28 l36_38 z1 z1 e e q_z1k8 (Clear k34 l36_38_40 z1 z1 e e q_z1k10 (Combine false EQ z1 e l16 unit (r unit e l42 n) (Absurd k44))))))) (Split k34 (Unfold k36 (Clear k32 e z1 z1 e e q_z1k10 (Clear k24 l40 z1 z1 e e q_z1k2 (Clear k28 l40_42 z1 z1 e e q_z1k8 (Clear k32 l40_42_44 z1 z1 e e q_z1k10 (Clear k38 l46_42_44 z1 z1 e e q_z1k2 (Combine false EQ z1 e l12 unit (r unit e l48 n) (Absurd k50)))))))) (Split k38 (Unfold k40 (Clear k8 e z1 z1 e e q_z1k2k8_z1k2k10_z1k8k10 (Clear k32 e z1 z1 e e q_z1k10 (Clear k36 l46 z1 z1 e e q_z1k2 (Clear k28 l46_48 z1 z1 e e q_z1k8 (Clear k32 l46_48_50 z1 z1 e e q_z1k10 (Clear k36 l52_48_50 z1 z1 e e q_z1k2 (Clear k42 l52_54_50 z1 z1 e l50_52_54 q_z1k2k8_z1k2k10_z1k8k10 (Combine false GT z1 e e o (r unit l44 l14_14 (r q_z2 l44 l14_16 (r unit l44 l16_16 (r q_m1k2k8k8k8_m3k2k8k8k10_m3k2k8k10k10_m1k2k10k10k10_m1k8k8k8k10_m2k8k8k10k10_m1k8k10k10k10 e l56 n)))) (Absurd k58)))))))))) (Unfold k42 (Clear k32 e z1 z1 e e q_z1k10 (Clear k36 l46 z1 z1 e e q_z1k2 (Clear k28 l46_48 z1 z1 e e q_z1k8 (Clear k32 l46_48_50 z1 z1 e e q_z1k10 (Clear k36 l52_48_50 z1 z1 e e q_z1k2 (Clear k40 l52_54_50 z1 z1 e l50_52_54 q_z1k2k8_z1k2k10_z1k8k10 (Numerator k40 l46_48_50_52_54 (Clear k44 l52_54_50_56_58 z1 z1 e l52_54_56 q_m1k2k2k8k9k10_z1k2k2k8k10k11_z1k2k2k10k10k11_m1k2k8k9k10k10_z1k2k8k10k10k11 (Split k60 (Clear k19 e z1 z1 e e q_m1k7_z1k11_m1k15 (Clear k5 e z1 z1 e e q_m1k7_z1k9_m1k13_m1k15 (Clear k8 e z1 z1 e e q_z1k2k8_z1k2k10_z1k8k10 (Clear k10 l68 z1 z1 e l68 q_z1k2k8k9k10_z1k2k8k17_z1k2k10k17_z1k8k10k17 (Unfold k15 (Unfold k74 (Clear k72 e z1 z1 e e q_z1k8k13_z1k19 (Clear k17 e z1 z1 e e q_z1k17_m1k19 (Combine true GT z1 e e o (w unit e l14 k62 (w q_m1k2k2k8k8k10_m1k2k2k8k10k10_m1k2k8k8k10k10 e e k64 (w q_z1k2k2k8k8k10_z1k2k2k8k10k10_z1k2k8k8k10k10 e e k66 (w q_m1k2k10 e e k70 (w unit e l16_12_18 k80 (w q_z1k2k2k8k10_z1k2k2k10k10_z1k2k8k10k10 e e k82 n)))))) (Absurd k84)))))))))) (Unfold k15 (Unfold k66 (Clear k68 e z1 z1 e e q_z1k10k15_z1k19 (Clear k17 e z1 z1 e e q_z1k17_m1k19 (Clear k4 e z1 z1 e e q_z1k2 (Clear k6 l76 z1 z1 e l76 q_z1k2k7_z1k17 (Clear k19 e z1 z1 e e q_m1k7_z1k11_m1k15 (Clear k8 e z1 z1 e e q_z1k2k8_z1k2k10_z1k8k10 (Clear k10 l82 z1 z1 e l82 q_z1k2k8k9k10_z1k2k8k17_z1k2k10k17_z1k8k10k17 (Combine true GT z1 e e o (w unit e l12_18 k72 (w q_z1k2k2k8_z1k2k2k10_z1k2k8k10 e e k74 (w q_z1k2k8k10_z1k2k10k10_z1k8k10k10 e e k78 (w q_z1k2k2k8k10_z1k2k2k10k10_z1k2k8k10k10 e e k80 (w unit e e k62 (w q_m1k2_m1k10 e e k84 n)))))) (Absurd k86)))))))))))))))))))))))))))))))))).
Lemma compute_optimal_claim_token_law_checked : refutes compute_optimal_claim_token_law_laws compute_optimal_claim_token_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_token_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (0 < alpha_B) -> (* domain(alpha_B) *)
  (0 < alpha_N) -> (* domain(alpha_N) *)
  (0 < alpha_S) -> (* domain(alpha_S) *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (D ~~ (B ** S)) -> (* tokens *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  (alpha_S <> 0 /\ alpha_B <> 0 /\ alpha_N <> 0 /\ alpha_S <> 0 /\ alpha_B <> 0 /\ (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B)) <> 0 /\ D ~~ (C ^^ (((1 / alpha_S) + (1 / alpha_B)) / (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B))))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
pose proof (compute_optimal_law alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_8 given_6) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])).
generalize given_1, given_2, given_3, given_4, given_5, (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))), given_6, given_7, lemma_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1] compute_optimal_claim_token_law_laws compute_optimal_claim_token_law_steps compute_optimal_claim_token_law_checked).
Qed.

(* printed-exponents, claim: 0.0519 < alpha_C < 0.0520 *)
Definition printed_exponents_claim_printed_compute_exponent_laws : list law := [(Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (Power GT (TVar k4) TOne); (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m399) (NInt z7675)))); (Not (And (Number GT (NVar k2) (NDiv (NInt z519) (NInt z10000))) (Number GT (NDiv (NInt z13) (NInt z250)) (NVar k2))))].
Definition printed_exponents_claim_printed_compute_exponent_steps : proof := (Unfold k11 (Signs q_m399_z7675k4 (Clear k7 e z1 z1 e e q_z1k9 (Clear k9 e z1 z7675 e e q_z399k9_z7675k17 (Clear k5 e z1 z1 e e q_z1k4k9_z1k17 (Combine false GT z1 e e o (r unit e l4_6 (r unit e l8 (r q_m7675 e l10 n))) (Absurd k12))))) (Split k2 (Unfold k6 (Clear k8 e z1 z10000 e e q_z519_m10000k4 (Combine false GE z1 e e q_m267 (r q_z307 e l10 (r q_z400 e l4 n)) (Absurd k12)))) (Unfold k8 (Clear k10 e z1 z250 e e q_m13_z250k4 (Combine false GE z1 e e q_m1 (r q_z307 e l12 (r q_m10 e l4 n)) (Absurd k14))))) (Clear k7 e z1 z1 e e q_z1k9 (Clear k9 e z1 z7675 e e q_z399k9_z7675k17 (Clear k5 e z1 z1 e e q_z1k4k9_z1k17 (Combine false GT z1 e e o (r unit e l4_6 (r q_m1 e l8 (r q_z7675 e l10 n))) (Absurd k12))))))).
Lemma printed_exponents_claim_printed_compute_exponent_checked : refutes printed_exponents_claim_printed_compute_exponent_laws printed_exponents_claim_printed_compute_exponent_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_exponents_claim_printed_compute_exponent :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  (power one < power C) -> (* trend(C) *)
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (((519 / 10000) < alpha_C) /\ (alpha_C < (13 / 250))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (printed_exponents_law alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_3 given_4 given_5 given_6 given_7) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, given_2, lemma_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] printed_exponents_claim_printed_compute_exponent_laws printed_exponents_claim_printed_compute_exponent_steps printed_exponents_claim_printed_compute_exponent_checked).
Qed.

(* printed-exponents, claim: N_p ~ C^(210/307) *)
Definition printed_exponents_claim_printed_size_power_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Power GT (TVar k4) TOne); (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m399) (NInt z7675)))); (Not (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z210) (NInt z307)))))].
Definition printed_exponents_claim_printed_size_power_steps : proof := (Unfold k21 (Unfold k7 (Unfold k11 (Unfold k10 (Signs q_m399_z7675k4 (Clear k17 e z1 z1 e e q_z1k9 (Clear k19 e z1 z7675 e e q_z399k9_z7675k17 (Clear k9 e z1 z1 e e q_z1k4k9_z1k17 (Combine false GT z1 e e o (r unit e l16_18 (r unit e l20 (r q_m7675 e l22 n))) (Absurd k24))))) (Unfold k2 (Clear k18 e z1 z307 e e q_m210k9_z307k13 (Split k20 (Unfold k13 (Unfold k26 (Clear k28 e z1 z1 e e q_z1k10k15_z1k19 (Clear k12 e z1 z25 e e q_m19_z25k10 (Clear k15 e z1 z1 e e q_z1k17_m1k19 (Clear k4 e z1 z1 e e q_z1k2 (Clear k6 l38 z1 z1 e l38 q_z1k2k7_z1k17 (Clear k14 e z1 z100 e e q_m21_z100k2 (Clear k5 e z1 z1 e e q_m1k7_z1k9_m1k13_m1k15 (Clear k9 e z1 z1 e e q_z1k4k9_z1k17 (Combine true GT z1 e e o (w q_z161175 e e k32 (r q_m6447k15 e l34 (w q_z161175 e e k36 (w q_z583300 e e k40 (r q_m5833k7 e l42 (w q_z122493 e e k44 (w q_m744475 e e k46 (r q_z97k9 e l16 (w q_z399 e e k22 n))))))))) (Absurd k48)))))))))))) (Clear k9 e z1 z1 e e q_z1k4k9_z1k17 (Unfold k13 (Unfold k28 (Clear k26 e z1 z1 e e q_z1k8k13_z1k19 (Clear k8 e z1 z250 e e q_m19_z250k8 (Clear k15 e z1 z1 e e q_z1k17_m1k19 (Combine true GT z1 e e o (w q_z19 e e k22 (w q_m76750 e e k24 (r q_z10k9 e l16 (w q_z76750 e e k34 (r q_m307k13 e l36 (w q_z76750 e e k38 n)))))) (Absurd k40))))))))))) (Clear k17 e z1 z1 e e q_z1k9 (Clear k19 e z1 z7675 e e q_z399k9_z7675k17 (Clear k9 e z1 z1 e e q_z1k4k9_z1k17 (Combine false GT z1 e e o (r unit e l16_18 (r q_m1 e l20 (r q_z7675 e l22 n))) (Absurd k24)))))))))).
Lemma printed_exponents_claim_printed_size_power_checked : refutes printed_exponents_claim_printed_size_power_laws printed_exponents_claim_printed_size_power_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_exponents_claim_printed_size_power :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (power one < power C) -> (* trend(C) *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  (N_p ~~ (C ^^ (210 / 307))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (printed_exponents_law alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_7 given_4 given_5) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])).
generalize given_1, given_2, given_3, given_4, (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))), given_5, given_6, lemma_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1] printed_exponents_claim_printed_size_power_laws printed_exponents_claim_printed_size_power_steps printed_exponents_claim_printed_size_power_checked).
Qed.

(* printed-exponents, claim: B ~ C^(76/307) *)
Definition printed_exponents_claim_printed_batch_power_laws : list law := [(And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (Power GT (TVar k4) TOne); (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m399) (NInt z7675)))); (Not (Order EQ (TVar k3) (TRaised (TVar k4) (NDiv (NInt z76) (NInt z307)))))].
Definition printed_exponents_claim_printed_batch_power_steps : proof := (Unfold k15 (Unfold k5 (Unfold k9 (Unfold k10 (Signs q_m399_z7675k4 (Clear k11 e z1 z1 e e q_z1k9 (Clear k13 e z1 z7675 e e q_z399k9_z7675k17 (Clear k7 e z1 z1 e e q_z1k4k9_z1k17 (Combine false GT z1 e e o (r unit e l16_18 (r unit e l20 (r q_m7675 e l22 n))) (Absurd k24))))) (Unfold k2 (Clear k18 e z1 z307 e e q_z307k7_m76k9 (Split k20 (Clear k7 e z1 z1 e e q_z1k4k9_z1k17 (Clear k4 e z1 z1 e e q_z1k2 (Clear k6 l26 z1 z1 e l26 q_z1k2k7_z1k17 (Clear k14 e z1 z100 e e q_m21_z100k2 (Combine true GT z1 e e o (w q_z21 e e k22 (w q_z30700 e e k24 (r q_m4k9 e l16 (w q_m30700 e e k28 (r q_z307k7 e l30 n))))) (Absurd k32)))))) (Clear k7 e z1 z1 e e q_z1k4k9_z1k17 (Clear k4 e z1 z1 e e q_z1k2 (Clear k6 l26 z1 z1 e l26 q_z1k2k7_z1k17 (Clear k14 e z1 z100 e e q_m21_z100k2 (Combine true GT z1 e e o (w q_z21 e e k22 (w q_m30700 e e k24 (r q_z4k9 e l16 (w q_z30700 e e k28 (r q_m307k7 e l30 n))))) (Absurd k32))))))))) (Clear k11 e z1 z1 e e q_z1k9 (Clear k13 e z1 z7675 e e q_z399k9_z7675k17 (Clear k7 e z1 z1 e e q_z1k4k9_z1k17 (Combine false GT z1 e e o (r unit e l16_18 (r q_m1 e l20 (r q_z7675 e l22 n))) (Absurd k24)))))))))).
Lemma printed_exponents_claim_printed_batch_power_checked : refutes printed_exponents_claim_printed_batch_power_laws printed_exponents_claim_printed_batch_power_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_exponents_claim_printed_batch_power :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (power one < power C) -> (* trend(C) *)
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (B ~~ (C ^^ (76 / 307))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (printed_exponents_law alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_5 given_1 given_6 given_3 given_7) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, lemma_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] printed_exponents_claim_printed_batch_power_laws printed_exponents_claim_printed_batch_power_steps printed_exponents_claim_printed_batch_power_checked).
Qed.

(* printed-exponents, claim: S ~ C^(21/307) *)
Definition printed_exponents_claim_printed_step_power_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Power GT (TVar k4) TOne); (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m399) (NInt z7675)))); (Not (Order EQ (TVar k7) (TRaised (TVar k4) (NDiv (NInt z21) (NInt z307)))))].
Definition printed_exponents_claim_printed_step_power_steps : proof := (Unfold k21 (Unfold k7 (Unfold k11 (Unfold k10 (Signs q_m399_z7675k4 (Clear k17 e z1 z1 e e q_z1k9 (Clear k19 e z1 z7675 e e q_z399k9_z7675k17 (Clear k9 e z1 z1 e e q_z1k4k9_z1k17 (Combine false GT z1 e e o (r unit e l16_18 (r unit e l20 (r q_m7675 e l22 n))) (Absurd k24))))) (Unfold k2 (Clear k18 e z1 z307 e e q_m21k9_z307k15 (Split k20 (Clear k9 e z1 z1 e e q_z1k4k9_z1k17 (Clear k4 e z1 z1 e e q_z1k2 (Clear k6 l26 z1 z1 e l26 q_z1k2k7_z1k17 (Clear k14 e z1 z100 e e q_m21_z100k2 (Clear k5 e z1 z1 e e q_m1k7_z1k9_m1k13_m1k15 (Unfold k13 (Unfold k36 (Clear k34 e z1 z1 e e q_z1k8k13_z1k19 (Clear k8 e z1 z250 e e q_m19_z250k8 (Clear k15 e z1 z1 e e q_z1k17_m1k19 (Combine true GT z1 e e o (w q_z399 e e k22 (w q_m2195050 e e k24 (r q_z286k9 e l16 (w q_z583300 e e k28 (r q_m5833k7 e l30 (w q_z122493 e e k32 (w q_z1611750 e e k42 (r q_m6447k13 e l44 (w q_z1611750 e e k46 n))))))))) (Absurd k48)))))))))))) (Clear k9 e z1 z1 e e q_z1k4k9_z1k17 (Unfold k13 (Unfold k28 (Clear k30 e z1 z1 e e q_z1k10k15_z1k19 (Clear k12 e z1 z25 e e q_m19_z25k10 (Clear k15 e z1 z1 e e q_z1k17_m1k19 (Combine true GT z1 e e o (w q_z19 e e k22 (w q_m7675 e e k24 (r q_z1k9 e l16 (w q_z7675 e e k34 (r q_m307k15 e l36 (w q_z7675 e e k38 n)))))) (Absurd k40))))))))))) (Clear k17 e z1 z1 e e q_z1k9 (Clear k19 e z1 z7675 e e q_z399k9_z7675k17 (Clear k9 e z1 z1 e e q_z1k4k9_z1k17 (Combine false GT z1 e e o (r unit e l16_18 (r q_m1 e l20 (r q_z7675 e l22 n))) (Absurd k24)))))))))).
Lemma printed_exponents_claim_printed_step_power_checked : refutes printed_exponents_claim_printed_step_power_laws printed_exponents_claim_printed_step_power_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_exponents_claim_printed_step_power :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (power one < power C) -> (* trend(C) *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  (S ~~ (C ^^ (21 / 307))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (printed_exponents_law alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_7 given_4 given_5) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])).
generalize given_1, given_2, given_3, given_4, (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))), given_5, given_6, lemma_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1] printed_exponents_claim_printed_step_power_laws printed_exponents_claim_printed_step_power_steps printed_exponents_claim_printed_step_power_checked).
Qed.

(* printed-exponents, claim: D ~ C^(97/307) *)
Definition printed_exponents_claim_printed_token_power_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Order EQ (TVar k5) (TTimes (TVar k3) (TVar k7))); (Power GT (TVar k4) TOne); (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m399) (NInt z7675)))); (Not (Order EQ (TVar k5) (TRaised (TVar k4) (NDiv (NInt z97) (NInt z307)))))].
Definition printed_exponents_claim_printed_token_power_steps : proof := (Unfold k23 (Unfold k7 (Unfold k11 (Unfold k10 (Signs q_m399_z7675k4 (Clear k19 e z1 z1 e e q_z1k9 (Clear k21 e z1 z7675 e e q_z399k9_z7675k17 (Clear k9 e z1 z1 e e q_z1k4k9_z1k17 (Combine false GT z1 e e o (r unit e l16_18 (r unit e l20 (r q_m7675 e l22 n))) (Absurd k24))))) (Unfold k2 (Clear k18 e z1 z307 e e q_m97k9_z307k11 (Split k20 (Clear k17 e z1 z1 e e q_m1k7_z1k11_m1k15 (Clear k5 e z1 z1 e e q_m1k7_z1k9_m1k13_m1k15 (Clear k9 e z1 z1 e e q_z1k4k9_z1k17 (Unfold k13 (Unfold k32 (Clear k30 e z1 z1 e e q_z1k8k13_z1k19 (Clear k8 e z1 z250 e e q_m19_z250k8 (Clear k15 e z1 z1 e e q_z1k17_m1k19 (Combine true GT z1 e e o (w q_z19 e e k22 (w q_m5833 e e k24 (w q_z5833 e e k26 (w q_m76750 e e k28 (r q_z10k9 e l16 (w q_z76750 e e k38 (r q_m307k13 e l40 (w q_z76750 e e k42 n)))))))) (Absurd k44)))))))))) (Clear k17 e z1 z1 e e q_m1k7_z1k11_m1k15 (Clear k4 e z1 z1 e e q_z1k2 (Clear k6 l26 z1 z1 e l26 q_z1k2k7_z1k17 (Clear k14 e z1 z100 e e q_m21_z100k2 (Clear k9 e z1 z1 e e q_z1k4k9_z1k17 (Unfold k13 (Unfold k36 (Clear k38 e z1 z1 e e q_z1k10k15_z1k19 (Clear k12 e z1 z25 e e q_m19_z25k10 (Clear k15 e z1 z1 e e q_z1k17_m1k19 (Combine true GT z1 e e o (w q_z399 e e k22 (w q_z122493 e e k24 (w q_z583300 e e k28 (r q_m5833k7 e l30 (w q_m744475 e e k32 (r q_z97k9 e l16 (w q_z161175 e e k42 (r q_m6447k15 e l44 (w q_z161175 e e k46 n))))))))) (Absurd k48))))))))))))))) (Clear k19 e z1 z1 e e q_z1k9 (Clear k21 e z1 z7675 e e q_z399k9_z7675k17 (Clear k9 e z1 z1 e e q_z1k4k9_z1k17 (Combine false GT z1 e e o (r unit e l16_18 (r q_m1 e l20 (r q_z7675 e l22 n))) (Absurd k24)))))))))).
Lemma printed_exponents_claim_printed_token_power_checked : refutes printed_exponents_claim_printed_token_power_laws printed_exponents_claim_printed_token_power_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_exponents_claim_printed_token_power :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (D ~~ (B ** S)) -> (* tokens *)
  (power one < power C) -> (* trend(C) *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  (D ~~ (C ^^ (97 / 307))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
pose proof (printed_exponents_law alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_8 given_4 given_5) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])).
generalize given_1, given_2, given_3, given_4, (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))), given_5, given_6, given_7, lemma_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1] printed_exponents_claim_printed_token_power_laws printed_exponents_claim_printed_token_power_steps printed_exponents_claim_printed_token_power_checked).
Qed.

(* one-batch-size, claim: loss ~ C^(-1/(1/alpha_N + 1/alpha_S)) *)
Definition one_batch_size_claim_one_batch_size_law_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Number GT (NVar k5) (NInt z0)); (And (Number NE (NAdd (NVar k4) (NVar k5)) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NMul (NMul (NInt m1) (NVar k4)) (NVar k5)) (NAdd (NVar k4) (NVar k5)))))); (Not (And (Number NE (NVar k4) (NInt z0)) (And (Number NE (NVar k5) (NInt z0)) (And (Number NE (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m1) (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))))))))))].
Definition one_batch_size_claim_one_batch_size_law_steps : proof := (Unfold k11 (Unfold k9 (Split k2 (Unfold k8 (Clear k5 e z1 z1 e e q_z1k8 (Clear k10 e z1 z1 e e q_z1k8 (Combine false EQ z1 e l12 unit (r unit e l14 n) (Absurd k16))))) (Split k10 (Unfold k12 (Clear k7 e z1 z1 e e q_z1k10 (Clear k8 e z1 z1 e e q_z1k8 (Clear k14 l18 z1 z1 e e q_z1k10 (Combine false EQ z1 e l16 unit (r unit e l20 n) (Absurd k22)))))) (Split k14 (Unfold k16 (Clear k4 e z1 z1 e e q_z1k8_z1k10 (Clear k8 e z1 z1 e e q_z1k8 (Clear k12 l22 z1 z1 e e q_z1k10 (Clear k18 l22_24 z1 z1 e l22_24 q_z1k8_z1k10 (Combine false GT z1 e e o (r unit l20 e (r q_m1k8_m1k10 e l26 n)) (Absurd k28))))))) (Unfold k18 (Clear k8 e z1 z1 e e q_z1k8 (Clear k12 l22 z1 z1 e e q_z1k10 (Clear k16 l22_24 z1 z1 e l22_24 q_z1k8_z1k10 (Numerator k16 l22_24 (Clear k20 l22_24_26_28 z1 z1 e l26 q_z1k8k9k10_z1k8k17_z1k10k17 (Split k30 (Clear k4 e z1 z1 e e q_z1k8_z1k10 (Clear k6 l34 z1 z1 e l34 q_z1k8k9k10_z1k8k17_z1k10k17 (Combine true GT z1 e e o (w unit e e k32 (w q_m1 e e k36 n)) (Absurd k38)))) (Clear k4 e z1 z1 e e q_z1k8_z1k10 (Clear k6 l34 z1 z1 e l34 q_z1k8k9k10_z1k8k17_z1k10k17 (Combine true GT z1 e e o (w unit e e k32 (w unit e e k36 n)) (Absurd k38)))))))))))))))).
Lemma one_batch_size_claim_one_batch_size_law_checked : refutes one_batch_size_claim_one_batch_size_law_laws one_batch_size_claim_one_batch_size_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_batch_size_claim_one_batch_size_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (0 < alpha_N) -> (* domain(alpha_N) *)
  (0 < alpha_S) -> (* domain(alpha_S) *)
  (C ~~ (N_p ** S)) -> (* fixed-batch *)
  (forall loss' N_p' S' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* fixed-batch-optimal *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (alpha_N <> 0 /\ alpha_S <> 0 /\ ((1 / alpha_N) + (1 / alpha_S)) <> 0 /\ loss ~~ (C ^^ ((-1) / ((1 / alpha_N) + (1 / alpha_S))))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5.
pose proof (one_batch_size_law alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, given_2, lemma_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] one_batch_size_claim_one_batch_size_law_laws one_batch_size_claim_one_batch_size_law_steps one_batch_size_claim_one_batch_size_law_checked).
Qed.

(* one-batch-size-printed, claim: 0.0690 < alpha_C < 0.0691 *)
Definition one_batch_size_printed_claim_one_batch_size_printed_exponent_laws : list law := [(Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (Power GT (TVar k4) TOne); (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m19) (NInt z275)))); (Not (And (Number GT (NVar k2) (NDiv (NInt z69) (NInt z1000))) (Number GT (NDiv (NInt z691) (NInt z10000)) (NVar k2))))].
Definition one_batch_size_printed_claim_one_batch_size_printed_exponent_steps : proof := (Unfold k11 (Signs q_m19_z275k4 (Clear k7 e z1 z1 e e q_z1k9 (Clear k9 e z1 z275 e e q_z19k9_z275k17 (Clear k5 e z1 z1 e e q_z1k4k9_z1k17 (Combine false GT z1 e e o (r unit e l4_6 (r unit e l8 (r q_m275 e l10 n))) (Absurd k12))))) (Split k2 (Unfold k6 (Clear k8 e z1 z1000 e e q_z69_m1000k4 (Combine false GE z1 e e q_m1 (r q_z11 e l10 (r q_z40 e l4 n)) (Absurd k12)))) (Unfold k8 (Clear k10 e z1 z10000 e e q_m691_z10000k4 (Combine false GE z1 e e q_m1 (r q_z11 e l12 (r q_m400 e l4 n)) (Absurd k14))))) (Clear k7 e z1 z1 e e q_z1k9 (Clear k9 e z1 z275 e e q_z19k9_z275k17 (Clear k5 e z1 z1 e e q_z1k4k9_z1k17 (Combine false GT z1 e e o (r unit e l4_6 (r q_m1 e l8 (r q_z275 e l10 n))) (Absurd k12))))))).
Lemma one_batch_size_printed_claim_one_batch_size_printed_exponent_checked : refutes one_batch_size_printed_claim_one_batch_size_printed_exponent_laws one_batch_size_printed_claim_one_batch_size_printed_exponent_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_batch_size_printed_claim_one_batch_size_printed_exponent :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  (power one < power C) -> (* trend(C) *)
  (C ~~ (N_p ** S)) -> (* fixed-batch *)
  (forall loss' N_p' S' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* fixed-batch-optimal *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (((69 / 1000) < alpha_C) /\ (alpha_C < (691 / 10000))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6.
pose proof (one_batch_size_printed_law alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_3 given_4 given_5 given_6) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, given_2, lemma_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] one_batch_size_printed_claim_one_batch_size_printed_exponent_laws one_batch_size_printed_claim_one_batch_size_printed_exponent_steps one_batch_size_printed_claim_one_batch_size_printed_exponent_checked).
Qed.

(* one-batch-size-printed, claim: 1/(1/alpha_N + 1/alpha_S + 1/alpha_B) < 0.057 < alpha_C *)
Definition one_batch_size_printed_claim_naive_between_laws : list law := [(Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (Power GT (TVar k4) TOne); (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m19) (NInt z275)))); (Not (And (And (Number NE (NVar k4) (NInt z0)) (And (Number NE (NVar k5) (NInt z0)) (And (Number NE (NVar k1) (NInt z0)) (And (Number NE (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1))) (NInt z0)) (Number GT (NDiv (NInt z57) (NInt z1000)) (NDiv (NInt z1) (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1))))))))) (Number GT (NVar k2) (NDiv (NInt z57) (NInt z1000)))))].
Definition one_batch_size_printed_claim_naive_between_steps : proof := (Unfold k13 (Unfold k7 (Unfold k6 (Signs q_m19_z275k4 (Clear k9 e z1 z1 e e q_z1k9 (Clear k11 e z1 z275 e e q_z19k9_z275k17 (Clear k5 e z1 z1 e e q_z1k4k9_z1k17 (Combine false GT z1 e e o (r unit e l12_14 (r unit e l16 (r q_m275 e l18 n))) (Absurd k20))))) (Split k2 (Split k14 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k8 (Clear k4 e z1 z250 e e q_m19_z250k8 (Combine false EQ z1 e e q_z19 (r q_z250 e l20 (r q_m1 e l22 n)) (Absurd k24))))) (Split k18 (Unfold k20 (Clear k16 e z1 z1 e e q_z1k8 (Clear k22 l24 z1 z1 e e q_z1k10 (Clear k8 e z1 z25 e e q_m19_z25k10 (Combine false EQ z1 e e q_z19 (r q_z25 e l26 (r q_m1 e l28 n)) (Absurd k30)))))) (Split k22 (Unfold k24 (Clear k16 e z1 z1 e e q_z1k8 (Clear k20 l28 z1 z1 e e q_z1k10 (Clear k26 l28_30 z1 z1 e e q_z1k2 (Clear k10 e z1 z100 e e q_m21_z100k2 (Combine false EQ z1 e e q_z21 (r q_z100 e l32 (r q_m1 e l34 n)) (Absurd k36))))))) (Split k26 (Unfold k28 (Clear k16 e z1 z1 e e q_z1k8 (Clear k20 l32 z1 z1 e e q_z1k10 (Clear k24 l32_34 z1 z1 e e q_z1k2 (Clear k30 l32_34_36 z1 z1 e l32_34_36 q_z1k2k8_z1k2k10_z1k8k10 (Clear k4 e z1 z250 e e q_m19_z250k8 (Clear k8 e z1 z25 e e q_m19_z25k10 (Clear k10 e z1 z100 e e q_m21_z100k2 (Combine false EQ z1 e e q_z5833 (r q_z25000 e l38 (r q_m100k2_m100k10 e l40 (r q_m76_m1000k2 e l42 (r q_m209 e l44 n)))) (Absurd k46)))))))))) (Unfold k30 (Clear k16 e z1 z1 e e q_z1k8 (Clear k20 l34 z1 z1 e e q_z1k10 (Clear k24 l34_36 z1 z1 e e q_z1k2 (Clear k28 l34_36_38 z1 z1 e l34_36_38 q_z1k2k8_z1k2k10_z1k8k10 (Numerator k28 l34_36_38 (Clear k32 l34_36_38_40_42 z1 z1000 l40 e q_m57k2k2k8k8_z1000k2k2k8k8k10_m114k2k2k8k10_z1000k2k2k8k10k10_m57k2k2k10k10_m114k2k8k8k10_z1000k2k8k8k10k10_m114k2k8k10k10_m57k8k8k10k10 (Clear k4 e z1 z250 e e q_m19_z250k8 (Clear k8 e z1 z25 e e q_m19_z25k10 (Clear k10 e z1 z100 e e q_m21_z100k2 (Combine false GE z1 e e q_m170562753 (r q_z625000000 e l44 (r q_z10830000k2k2_z142500000k2k2k8_m2500000000k2k2k8k10_z95000000k2k2k10_m2500000000k2k2k10k10_z285000000k2k8k10_m2500000000k2k8k10k10_z21660000k2k10_z95000000k2k10k10_z142500000k8k10k10_z10830000k10k10 e l46 (r q_z6255408_z71333600k2_m288800000k2k2_m475000000k2k2k10_z72200000k2k10_z8230800k10 e l48 (r q_z2462381_m52814300k2 e l50 n)))) (Absurd k52)))))))))))))))) (Unfold k16 (Clear k18 e z1 z1000 e e q_z57_m1000k4 (Combine false GE z1 e e q_m133 (r q_z11 e l20 (r q_z40 e l12 n)) (Absurd k22))))) (Clear k9 e z1 z1 e e q_z1k9 (Clear k11 e z1 z275 e e q_z19k9_z275k17 (Clear k5 e z1 z1 e e q_z1k4k9_z1k17 (Combine false GT z1 e e o (r unit e l12_14 (r q_m1 e l16 (r q_z275 e l18 n))) (Absurd k20))))))))).
Lemma one_batch_size_printed_claim_naive_between_checked : refutes one_batch_size_printed_claim_naive_between_laws one_batch_size_printed_claim_naive_between_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_batch_size_printed_claim_naive_between :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (power one < power C) -> (* trend(C) *)
  (C ~~ (N_p ** S)) -> (* fixed-batch *)
  (forall loss' N_p' S' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* fixed-batch-optimal *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  ((alpha_N <> 0 /\ alpha_S <> 0 /\ alpha_B <> 0 /\ (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B)) <> 0 /\ (1 / (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B))) < (57 / 1000)) /\ ((57 / 1000) < alpha_C)).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6.
pose proof (one_batch_size_printed_law alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_4 given_5 given_2 given_6) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, lemma_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] one_batch_size_printed_claim_naive_between_laws one_batch_size_printed_claim_naive_between_steps one_batch_size_printed_claim_naive_between_checked).
Qed.

(* learning-curve-exponents, claim: 0.0524 < alpha_C < 0.0525 *)
Definition learning_curve_exponents_claim_learning_curve_compute_exponent_laws : list law := [(Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (Power GT (TVar k4) TOne); (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m4389) (NInt z83675)))); (Not (And (Number GT (NVar k2) (NDiv (NInt z131) (NInt z2500))) (Number GT (NDiv (NInt z21) (NInt z400)) (NVar k2))))].
Definition learning_curve_exponents_claim_learning_curve_compute_exponent_steps : proof := (Unfold k11 (Signs q_m4389_z83675k4 (Clear k7 e z1 z1 e e q_z1k9 (Clear k9 e z1 z83675 e e q_z4389k9_z83675k17 (Clear k5 e z1 z1 e e q_z1k4k9_z1k17 (Combine false GT z1 e e o (r unit e l4_6 (r unit e l8 (r q_m83675 e l10 n))) (Absurd k12))))) (Split k2 (Unfold k6 (Clear k8 e z1 z2500 e e q_z131_m2500k4 (Combine false GE z1 e e q_m443 (r q_z3347 e l10 (r q_z100 e l4 n)) (Absurd k12)))) (Unfold k8 (Clear k10 e z1 z400 e e q_m21_z400k4 (Combine false GE z1 e e q_m63 (r q_z3347 e l12 (r q_m16 e l4 n)) (Absurd k14))))) (Clear k7 e z1 z1 e e q_z1k9 (Clear k9 e z1 z83675 e e q_z4389k9_z83675k17 (Clear k5 e z1 z1 e e q_z1k4k9_z1k17 (Combine false GT z1 e e o (r unit e l4_6 (r q_m1 e l8 (r q_z83675 e l10 n))) (Absurd k12))))))).
Lemma learning_curve_exponents_claim_learning_curve_compute_exponent_checked : refutes learning_curve_exponents_claim_learning_curve_compute_exponent_laws learning_curve_exponents_claim_learning_curve_compute_exponent_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem learning_curve_exponents_claim_learning_curve_compute_exponent :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  (power one < power C) -> (* trend(C) *)
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  ((alpha_N = (77 / 1000)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed-learning-curves *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (((131 / 2500) < alpha_C) /\ (alpha_C < (21 / 400))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (learning_curve_exponents_law alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_3 given_4 given_5 given_6 given_7) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, given_2, lemma_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] learning_curve_exponents_claim_learning_curve_compute_exponent_laws learning_curve_exponents_claim_learning_curve_compute_exponent_steps learning_curve_exponents_claim_learning_curve_compute_exponent_checked).
Qed.

(* additive-printed, claim: N_p ~ C^(5/9) *)
Definition additive_printed_claim_additive_size_laws : list law := [(And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3))))))); (Order EQ (TVar k8) (TVar k9)); (Order EQ (TVar k4) (TTimes (TVar k6) (TVar k5))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (Number EQ (NVar k3) (NDiv (NInt z19) (NInt z200))); (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m19) (NInt z450)))); (Not (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z5) (NInt z9)))))].
Definition additive_printed_claim_additive_size_steps : proof := (Unfold k17 (Unfold k11 (Unfold k6 (Unfold k2 (Clear k12 e z1 z9 e e q_m5k9_z9k13 (Split k14 (Clear k9 e z1 z1 e e q_z1k9_m1k11_m1k13 (Unfold k5 (Unfold k22 (Clear k24 e z1 z1 e e q_z1k6k11_z1k19 (Clear k13 e z1 z200 e e q_m19_z200k6 (Clear k7 e z1 z1 e e q_z1k17_m1k19 (Clear k15 e z1 z450 e e q_z19k9_z450k17 (Combine true GT z9 e e o (w q_z19 e e k16 (w q_z171 e e k18 (w q_z1800 e e k28 (r q_m9k11 e l30 (w q_z1800 e e k32 (w q_m4 e e k34 n)))))) (Absurd k36))))))))) (Clear k15 e z1 z450 e e q_z19k9_z450k17 (Unfold k5 (Unfold k22 (Clear k20 e z1 z1 e e q_z1k8k13_z1k19 (Clear k4 e z1 z250 e e q_m19_z250k8 (Clear k7 e z1 z1 e e q_z1k17_m1k19 (Combine true GT z9 e e o (w q_z19 e e k16 (w q_m5 e e k18 (w q_z2250 e e k28 (r q_m9k13 e l30 (w q_z2250 e e k32 n))))) (Absurd k34)))))))))))))).
Lemma additive_printed_claim_additive_size_checked : refutes additive_printed_claim_additive_size_laws additive_printed_claim_additive_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem additive_printed_claim_additive_size :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(D ^^ ((-1) * alpha_D))])) -> (* additive *)
  (C ~~ (N_p ** D)) -> (* one-pass *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (alpha_D = (19 / 200)) -> (* printed-data *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(D' ^^ ((-1) * alpha_D))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* additive-optimal *)
  (N_p ~~ (C ^^ (5 / 9))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5.
pose proof (additive_printed_law alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_5 given_2 given_3 given_4) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(D ^^ ((-1) * alpha_D))])).
generalize (largest_spec [(D ^^ ((-1) * alpha_D))] (N_p ^^ ((-1) * alpha_N))), given_1, given_2, given_3, given_4, lemma_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1] additive_printed_claim_additive_size_laws additive_printed_claim_additive_size_steps additive_printed_claim_additive_size_checked).
Qed.

(* additive-printed, claim: loss ~ C^(-19/450) *)
Definition additive_printed_claim_additive_frontier_laws : list law := [(Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m19) (NInt z450)))); (Not (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m19) (NInt z450)))))].
Definition additive_printed_claim_additive_frontier_steps : proof := (Unfold k7 (Unfold k2 (Clear k4 e z1 z450 e e q_z19k9_z450k17 (Split k6 (Clear k5 e z1 z450 e e q_z19k9_z450k17 (Combine true GT z450 e e o (w unit e e k8 (w q_m1 e e k10 n)) (Absurd k12))) (Clear k5 e z1 z450 e e q_z19k9_z450k17 (Combine true GT z450 e e o (w unit e e k8 (w unit e e k10 n)) (Absurd k12))))))).
Lemma additive_printed_claim_additive_frontier_checked : refutes additive_printed_claim_additive_frontier_laws additive_printed_claim_additive_frontier_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem additive_printed_claim_additive_frontier :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(D ^^ ((-1) * alpha_D))])) -> (* additive *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(D' ^^ ((-1) * alpha_D))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* additive-optimal *)
  (C ~~ (N_p ** D)) -> (* one-pass *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (alpha_D = (19 / 200)) -> (* printed-data *)
  (loss ~~ (C ^^ ((-19) / 450))).
Proof.
intros alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5.
pose proof (additive_printed_law alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5) as lemma_1.
apply NNPP; intros refuted.
generalize lemma_1, refuted.
exact_no_check (refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] additive_printed_claim_additive_frontier_laws additive_printed_claim_additive_frontier_steps additive_printed_claim_additive_frontier_checked).
Qed.
