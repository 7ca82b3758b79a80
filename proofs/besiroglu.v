(* Theory besiroglu: 18 theorems; 0 left out.
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
Definition m4 : Z := (-4)%Z.
Definition m7 : Z := (-7)%Z.
Definition m50 : Z := (-50)%Z.
Definition m125 : Z := (-125)%Z.
Definition m173 : Z := (-173)%Z.
Definition m200 : Z := (-200)%Z.
Definition m223 : Z := (-223)%Z.
Definition m273 : Z := (-273)%Z.
Definition m317 : Z := (-317)%Z.
Definition m513 : Z := (-513)%Z.
Definition m563 : Z := (-563)%Z.
Definition m1000 : Z := (-1000)%Z.
Definition m1623 : Z := (-1623)%Z.
Definition m1739 : Z := (-1739)%Z.
Definition m1829 : Z := (-1829)%Z.
Definition m3568 : Z := (-3568)%Z.
Definition m5000 : Z := (-5000)%Z.
Definition m10000 : Z := (-10000)%Z.
Definition m10217 : Z := (-10217)%Z.
Definition m437000 : Z := (-437000)%Z.
Definition m3180631 : Z := (-3180631)%Z.
Definition m17840000 : Z := (-17840000)%Z.
Definition m70400000 : Z := (-70400000)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.
Definition z4 : Z := (4)%Z.
Definition z5 : Z := (5)%Z.
Definition z7 : Z := (7)%Z.
Definition z11 : Z := (11)%Z.
Definition z17 : Z := (17)%Z.
Definition z23 : Z := (23)%Z.
Definition z25 : Z := (25)%Z.
Definition z27 : Z := (27)%Z.
Definition z50 : Z := (50)%Z.
Definition z61 : Z := (61)%Z.
Definition z64 : Z := (64)%Z.
Definition z77 : Z := (77)%Z.
Definition z88 : Z := (88)%Z.
Definition z91 : Z := (91)%Z.
Definition z99 : Z := (99)%Z.
Definition z125 : Z := (125)%Z.
Definition z154 : Z := (154)%Z.
Definition z173 : Z := (173)%Z.
Definition z200 : Z := (200)%Z.
Definition z217 : Z := (217)%Z.
Definition z227 : Z := (227)%Z.
Definition z231 : Z := (231)%Z.
Definition z249 : Z := (249)%Z.
Definition z251 : Z := (251)%Z.
Definition z253 : Z := (253)%Z.
Definition z267 : Z := (267)%Z.
Definition z271 : Z := (271)%Z.
Definition z282 : Z := (282)%Z.
Definition z317 : Z := (317)%Z.
Definition z400 : Z := (400)%Z.
Definition z401 : Z := (401)%Z.
Definition z407 : Z := (407)%Z.
Definition z437 : Z := (437)%Z.
Definition z446 : Z := (446)%Z.
Definition z473 : Z := (473)%Z.
Definition z483 : Z := (483)%Z.
Definition z500 : Z := (500)%Z.
Definition z501 : Z := (501)%Z.
Definition z513 : Z := (513)%Z.
Definition z529 : Z := (529)%Z.
Definition z543 : Z := (543)%Z.
Definition z553 : Z := (553)%Z.
Definition z563 : Z := (563)%Z.
Definition z612 : Z := (612)%Z.
Definition z616 : Z := (616)%Z.
Definition z770 : Z := (770)%Z.
Definition z909 : Z := (909)%Z.
Definition z1000 : Z := (1000)%Z.
Definition z1013 : Z := (1013)%Z.
Definition z1623 : Z := (1623)%Z.
Definition z1739 : Z := (1739)%Z.
Definition z1829 : Z := (1829)%Z.
Definition z1893 : Z := (1893)%Z.
Definition z2000 : Z := (2000)%Z.
Definition z2201 : Z := (2201)%Z.
Definition z2390 : Z := (2390)%Z.
Definition z3516 : Z := (3516)%Z.
Definition z3568 : Z := (3568)%Z.
Definition z5000 : Z := (5000)%Z.
Definition z5217 : Z := (5217)%Z.
Definition z5805 : Z := (5805)%Z.
Definition z8115 : Z := (8115)%Z.
Definition z10000 : Z := (10000)%Z.
Definition z10217 : Z := (10217)%Z.
Definition z13816 : Z := (13816)%Z.
Definition z15175 : Z := (15175)%Z.
Definition z16786 : Z := (16786)%Z.
Definition z53284 : Z := (53284)%Z.
Definition z73289 : Z := (73289)%Z.
Definition z97636 : Z := (97636)%Z.
Definition z123508 : Z := (123508)%Z.
Definition z250000 : Z := (250000)%Z.
Definition z357588 : Z := (357588)%Z.
Definition z385000 : Z := (385000)%Z.
Definition z494032 : Z := (494032)%Z.
Definition z499884 : Z := (499884)%Z.
Definition z616000 : Z := (616000)%Z.
Definition z3080000 : Z := (3080000)%Z.
Definition z3180631 : Z := (3180631)%Z.
Definition z6525872 : Z := (6525872)%Z.
Definition z8695000 : Z := (8695000)%Z.
Definition z9145000 : Z := (9145000)%Z.
Definition z17600000 : Z := (17600000)%Z.
Definition z17840000 : Z := (17840000)%Z.
Definition z154000000 : Z := (154000000)%Z.
Definition l10 : list positive := (v k10 e).
Definition l10_20 : list positive := (v k10 (v k20 e)).
Definition l12 : list positive := (v k12 e).
Definition l12_10 : list positive := (v k12 (v k10 e)).
Definition l14 : list positive := (v k14 e).
Definition l16 : list positive := (v k16 e).
Definition l16_18 : list positive := (v k16 (v k18 e)).
Definition l18 : list positive := (v k18 e).
Definition l20 : list positive := (v k20 e).
Definition l20_48 : list positive := (v k20 (v k48 e)).
Definition l22 : list positive := (v k22 e).
Definition l24 : list positive := (v k24 e).
Definition l24_30_34 : list positive := (v k24 (v k30 (v k34 e))).
Definition l24_34 : list positive := (v k24 (v k34 e)).
Definition l24_36 : list positive := (v k24 (v k36 e)).
Definition l24_46 : list positive := (v k24 (v k46 e)).
Definition l24_52 : list positive := (v k24 (v k52 e)).
Definition l26 : list positive := (v k26 e).
Definition l26_8 : list positive := (v k26 (v k8 e)).
Definition l28 : list positive := (v k28 e).
Definition l28_18 : list positive := (v k28 (v k18 e)).
Definition l28_18_22 : list positive := (v k28 (v k18 (v k22 e))).
Definition l28_20 : list positive := (v k28 (v k20 e)).
Definition l28_22 : list positive := (v k28 (v k22 e)).
Definition l30 : list positive := (v k30 e).
Definition l30_18 : list positive := (v k30 (v k18 e)).
Definition l30_22 : list positive := (v k30 (v k22 e)).
Definition l30_24_26 : list positive := (v k30 (v k24 (v k26 e))).
Definition l32 : list positive := (v k32 e).
Definition l32_10 : list positive := (v k32 (v k10 e)).
Definition l34 : list positive := (v k34 e).
Definition l34_32 : list positive := (v k34 (v k32 e)).
Definition l34_56 : list positive := (v k34 (v k56 e)).
Definition l36 : list positive := (v k36 e).
Definition l36_18 : list positive := (v k36 (v k18 e)).
Definition l36_30_34 : list positive := (v k36 (v k30 (v k34 e))).
Definition l38 : list positive := (v k38 e).
Definition l4 : list positive := (v k4 e).
Definition l40 : list positive := (v k40 e).
Definition l40_32_34 : list positive := (v k40 (v k32 (v k34 e))).
Definition l40_62 : list positive := (v k40 (v k62 e)).
Definition l42 : list positive := (v k42 e).
Definition l42_46 : list positive := (v k42 (v k46 e)).
Definition l44_34 : list positive := (v k44 (v k34 e)).
Definition l46 : list positive := (v k46 e).
Definition l48 : list positive := (v k48 e).
Definition l48_18 : list positive := (v k48 (v k18 e)).
Definition l48_36 : list positive := (v k48 (v k36 e)).
Definition l50_24 : list positive := (v k50 (v k24 e)).
Definition l54 : list positive := (v k54 e).
Definition l56 : list positive := (v k56 e).
Definition l58 : list positive := (v k58 e).
Definition l6 : list positive := (v k6 e).
Definition l60 : list positive := (v k60 e).
Definition l60_18 : list positive := (v k60 (v k18 e)).
Definition l64 : list positive := (v k64 e).
Definition l6_36 : list positive := (v k6 (v k36 e)).
Definition l8 : list positive := (v k8 e).
Definition l8_14 : list positive := (v k8 (v k14 e)).
Definition l8_28 : list positive := (v k8 (v k28 e)).
Definition l8_36 : list positive := (v k8 (v k36 e)).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m125 : polynomial := (t m125 e o).
Definition q_m1623_z5000k26 : polynomial := (t m1623 e (t z5000 (v k26 e) o)).
Definition q_m173 : polynomial := (t m173 e o).
Definition q_m1739 : polynomial := (t m1739 e o).
Definition q_m1739_z5000k10 : polynomial := (t m1739 e (t z5000 (v k10 e) o)).
Definition q_m1739k3_m10000k11 : polynomial := (t m1739 (v k3 e) (t m10000 (v k11 e) o)).
Definition q_m1739k3_m10217k11 : polynomial := (t m1739 (v k3 e) (t m10217 (v k11 e) o)).
Definition q_m1739k7_z3568k21 : polynomial := (t m1739 (v k7 e) (t z3568 (v k21 e) o)).
Definition q_m1739k9 : polynomial := (t m1739 (v k9 e) o).
Definition q_m17840000 : polynomial := (t m17840000 e o).
Definition q_m1829_z3568k2 : polynomial := (t m1829 e (t z3568 (v k2 e) o)).
Definition q_m1829_z5000k20 : polynomial := (t m1829 e (t z5000 (v k20 e) o)).
Definition q_m1829k11 : polynomial := (t m1829 (v k11 e) o).
Definition q_m1829k7_z3568k19 : polynomial := (t m1829 (v k7 e) (t z3568 (v k19 e) o)).
Definition q_m1k10 : polynomial := (t m1 (v k10 e) o).
Definition q_m1k10_m1k20 : polynomial := (t m1 (v k10 e) (t m1 (v k20 e) o)).
Definition q_m1k10_z1k20 : polynomial := (t m1 (v k10 e) (t z1 (v k20 e) o)).
Definition q_m1k10k20 : polynomial := (t m1 (v k10 (v k20 e)) o).
Definition q_m1k11 : polynomial := (t m1 (v k11 e) o).
Definition q_m1k13 : polynomial := (t m1 (v k13 e) o).
Definition q_m1k13_z1k17 : polynomial := (t m1 (v k13 e) (t z1 (v k17 e) o)).
Definition q_m1k19 : polynomial := (t m1 (v k19 e) o).
Definition q_m1k2 : polynomial := (t m1 (v k2 e) o).
Definition q_m1k24 : polynomial := (t m1 (v k24 e) o).
Definition q_m1k24_m1k26 : polynomial := (t m1 (v k24 e) (t m1 (v k26 e) o)).
Definition q_m1k24k24_m1k24k26 : polynomial := (t m1 (v k24 (v k24 e)) (t m1 (v k24 (v k26 e)) o)).
Definition q_m1k24k26 : polynomial := (t m1 (v k24 (v k26 e)) o).
Definition q_m1k2k7_z1k11 : polynomial := (t m1 (v k2 (v k7 e)) (t z1 (v k11 e) o)).
Definition q_m1k7 : polynomial := (t m1 (v k7 e) o).
Definition q_m1k7_m1k9 : polynomial := (t m1 (v k7 e) (t m1 (v k9 e) o)).
Definition q_m1k7k10_z1k10k21_z1k20k21 : polynomial := (t m1 (v k7 (v k10 e)) (t z1 (v k10 (v k21 e)) (t z1 (v k20 (v k21 e)) o))).
Definition q_m1k7k20_z1k10k11_z1k11k20 : polynomial := (t m1 (v k7 (v k20 e)) (t z1 (v k10 (v k11 e)) (t z1 (v k11 (v k20 e)) o))).
Definition q_m1k7k20_z1k10k19_z1k19k20 : polynomial := (t m1 (v k7 (v k20 e)) (t z1 (v k10 (v k19 e)) (t z1 (v k19 (v k20 e)) o))).
Definition q_m1k7k24_z1k21k24_z1k21k26 : polynomial := (t m1 (v k7 (v k24 e)) (t z1 (v k21 (v k24 e)) (t z1 (v k21 (v k26 e)) o))).
Definition q_m1k7k24k24_m1k7k24k26 : polynomial := (t m1 (v k7 (v k24 (v k24 e))) (t m1 (v k7 (v k24 (v k26 e))) o)).
Definition q_m1k7k26_z1k19k24_z1k19k26 : polynomial := (t m1 (v k7 (v k26 e)) (t z1 (v k19 (v k24 e)) (t z1 (v k19 (v k26 e)) o))).
Definition q_m1k8k24_m1k8k26_z1k26 : polynomial := (t m1 (v k8 (v k24 e)) (t m1 (v k8 (v k26 e)) (t z1 (v k26 e) o))).
Definition q_m1k9 : polynomial := (t m1 (v k9 e) o).
Definition q_m1k9k20_m1k15 : polynomial := (t m1 (v k9 (v k20 e)) (t m1 (v k15 e) o)).
Definition q_m2 : polynomial := (t m2 e o).
Definition q_m200 : polynomial := (t m200 e o).
Definition q_m223 : polynomial := (t m223 e o).
Definition q_m273 : polynomial := (t m273 e o).
Definition q_m2k11 : polynomial := (t m2 (v k11 e) o).
Definition q_m2k9 : polynomial := (t m2 (v k9 e) o).
Definition q_m2k9k20_m2k15 : polynomial := (t m2 (v k9 (v k20 e)) (t m2 (v k15 e) o)).
Definition q_m317_z1000k24 : polynomial := (t m317 e (t z1000 (v k24 e) o)).
Definition q_m3180631 : polynomial := (t m3180631 e o).
Definition q_m3180631k3_m17840000k11 : polynomial := (t m3180631 (v k3 e) (t m17840000 (v k11 e) o)).
Definition q_m3568k11 : polynomial := (t m3568 (v k11 e) o).
Definition q_m3568k19 : polynomial := (t m3568 (v k19 e) o).
Definition q_m3568k9 : polynomial := (t m3568 (v k9 e) o).
Definition q_m437000 : polynomial := (t m437000 e o).
Definition q_m513_z1000k2 : polynomial := (t m513 e (t z1000 (v k2 e) o)).
Definition q_m563_z1000k2 : polynomial := (t m563 e (t z1000 (v k2 e) o)).
Definition q_m70400000 : polynomial := (t m70400000 e o).
Definition q_m7_z25k20 : polynomial := (t m7 e (t z25 (v k20 e) o)).
Definition q_z10000 : polynomial := (t z10000 e o).
Definition q_z10217 : polynomial := (t z10217 e o).
Definition q_z123508 : polynomial := (t z123508 e o).
Definition q_z125 : polynomial := (t z125 e o).
Definition q_z13816 : polynomial := (t z13816 e o).
Definition q_z15175 : polynomial := (t z15175 e o).
Definition q_z154 : polynomial := (t z154 e o).
Definition q_z1623 : polynomial := (t z1623 e o).
Definition q_z16786 : polynomial := (t z16786 e o).
Definition q_z173 : polynomial := (t z173 e o).
Definition q_z1739 : polynomial := (t z1739 e o).
Definition q_z1739k7_z5000k13 : polynomial := (t z1739 (v k7 e) (t z5000 (v k13 e) o)).
Definition q_z1739k9_z5000k13 : polynomial := (t z1739 (v k9 e) (t z5000 (v k13 e) o)).
Definition q_z17600000 : polynomial := (t z17600000 e o).
Definition q_z17840000 : polynomial := (t z17840000 e o).
Definition q_z17840000k2 : polynomial := (t z17840000 (v k2 e) o).
Definition q_z1829 : polynomial := (t z1829 e o).
Definition q_z1829k7_z5000k13 : polynomial := (t z1829 (v k7 e) (t z5000 (v k13 e) o)).
Definition q_z1893 : polynomial := (t z1893 e o).
Definition q_z1893_m5000k24 : polynomial := (t z1893 e (t m5000 (v k24 e) o)).
Definition q_z1_m1k2 : polynomial := (t z1 e (t m1 (v k2 e) o)).
Definition q_z1k10 : polynomial := (t z1 (v k10 e) o).
Definition q_z1k10_m1k20 : polynomial := (t z1 (v k10 e) (t m1 (v k20 e) o)).
Definition q_z1k10_m1k24 : polynomial := (t z1 (v k10 e) (t m1 (v k24 e) o)).
Definition q_z1k10_z1k20 : polynomial := (t z1 (v k10 e) (t z1 (v k20 e) o)).
Definition q_z1k10k11_z1k15 : polynomial := (t z1 (v k10 (v k11 e)) (t z1 (v k15 e) o)).
Definition q_z1k10k19_z1k23 : polynomial := (t z1 (v k10 (v k19 e)) (t z1 (v k23 e) o)).
Definition q_z1k10k20 : polynomial := (t z1 (v k10 (v k20 e)) o).
Definition q_z1k10k20_z1k20k20 : polynomial := (t z1 (v k10 (v k20 e)) (t z1 (v k20 (v k20 e)) o)).
Definition q_z1k11 : polynomial := (t z1 (v k11 e) o).
Definition q_z1k11_m1k13 : polynomial := (t z1 (v k11 e) (t m1 (v k13 e) o)).
Definition q_z1k13_m1k15 : polynomial := (t z1 (v k13 e) (t m1 (v k15 e) o)).
Definition q_z1k17_m1k23 : polynomial := (t z1 (v k17 e) (t m1 (v k23 e) o)).
Definition q_z1k19k24_z1k19k26 : polynomial := (t z1 (v k19 (v k24 e)) (t z1 (v k19 (v k26 e)) o)).
Definition q_z1k2 : polynomial := (t z1 (v k2 e) o).
Definition q_z1k20 : polynomial := (t z1 (v k20 e) o).
Definition q_z1k20_m1k26 : polynomial := (t z1 (v k20 e) (t m1 (v k26 e) o)).
Definition q_z1k20k21_z1k23 : polynomial := (t z1 (v k20 (v k21 e)) (t z1 (v k23 e) o)).
Definition q_z1k21k24_z1k21k26 : polynomial := (t z1 (v k21 (v k24 e)) (t z1 (v k21 (v k26 e)) o)).
Definition q_z1k24 : polynomial := (t z1 (v k24 e) o).
Definition q_z1k24_z1k26 : polynomial := (t z1 (v k24 e) (t z1 (v k26 e) o)).
Definition q_z1k24k26 : polynomial := (t z1 (v k24 (v k26 e)) o).
Definition q_z1k26 : polynomial := (t z1 (v k26 e) o).
Definition q_z1k2_m1k8 : polynomial := (t z1 (v k2 e) (t m1 (v k8 e) o)).
Definition q_z1k2k24_z1k2k26_m1k26 : polynomial := (t z1 (v k2 (v k24 e)) (t z1 (v k2 (v k26 e)) (t m1 (v k26 e) o))).
Definition q_z1k3_m1k7_m1k9 : polynomial := (t z1 (v k3 e) (t m1 (v k7 e) (t m1 (v k9 e) o))).
Definition q_z1k7 : polynomial := (t z1 (v k7 e) o).
Definition q_z1k7_m1k19_m1k21 : polynomial := (t z1 (v k7 e) (t m1 (v k19 e) (t m1 (v k21 e) o))).
Definition q_z1k7_m1k9_m1k11 : polynomial := (t z1 (v k7 e) (t m1 (v k9 e) (t m1 (v k11 e) o))).
Definition q_z1k7_z3k13 : polynomial := (t z1 (v k7 e) (t z3 (v k13 e) o)).
Definition q_z1k7k10k20_z1k10k17_z1k17k20 : polynomial := (t z1 (v k7 (v k10 (v k20 e))) (t z1 (v k10 (v k17 e)) (t z1 (v k17 (v k20 e)) o))).
Definition q_z1k7k24_z2k13 : polynomial := (t z1 (v k7 (v k24 e)) (t z2 (v k13 e) o)).
Definition q_z1k7k24k26_z1k13k24_z1k13k26 : polynomial := (t z1 (v k7 (v k24 (v k26 e))) (t z1 (v k13 (v k24 e)) (t z1 (v k13 (v k26 e)) o))).
Definition q_z1k7k24k26_z1k17k24_z1k17k26 : polynomial := (t z1 (v k7 (v k24 (v k26 e))) (t z1 (v k17 (v k24 e)) (t z1 (v k17 (v k26 e)) o))).
Definition q_z1k9 : polynomial := (t z1 (v k9 e) o).
Definition q_z1k9_m1k11 : polynomial := (t z1 (v k9 e) (t m1 (v k11 e) o)).
Definition q_z1k9k20_z1k15 : polynomial := (t z1 (v k9 (v k20 e)) (t z1 (v k15 e) o)).
Definition q_z2 : polynomial := (t z2 e o).
Definition q_z2201 : polynomial := (t z2201 e o).
Definition q_z2390 : polynomial := (t z2390 e o).
Definition q_z23_m50k2 : polynomial := (t z23 e (t m50 (v k2 e) o)).
Definition q_z250000 : polynomial := (t z250000 e o).
Definition q_z27 : polynomial := (t z27 e o).
Definition q_z282 : polynomial := (t z282 e o).
Definition q_z2k10 : polynomial := (t z2 (v k10 e) o).
Definition q_z2k20 : polynomial := (t z2 (v k20 e) o).
Definition q_z2k24 : polynomial := (t z2 (v k24 e) o).
Definition q_z2k9 : polynomial := (t z2 (v k9 e) o).
Definition q_z317 : polynomial := (t z317 e o).
Definition q_z3180631 : polynomial := (t z3180631 e o).
Definition q_z3180631k7_z17840000k13 : polynomial := (t z3180631 (v k7 e) (t z17840000 (v k13 e) o)).
Definition q_z3180631k7_z17840000k17 : polynomial := (t z3180631 (v k7 e) (t z17840000 (v k17 e) o)).
Definition q_z3516 : polynomial := (t z3516 e o).
Definition q_z3568 : polynomial := (t z3568 e o).
Definition q_z3568k19 : polynomial := (t z3568 (v k19 e) o).
Definition q_z3568k21 : polynomial := (t z3568 (v k21 e) o).
Definition q_z357588 : polynomial := (t z357588 e o).
Definition q_z401 : polynomial := (t z401 e o).
Definition q_z407_m1000k26 : polynomial := (t z407 e (t m1000 (v k26 e) o)).
Definition q_z437 : polynomial := (t z437 e o).
Definition q_z446 : polynomial := (t z446 e o).
Definition q_z494032 : polynomial := (t z494032 e o).
Definition q_z499884 : polynomial := (t z499884 e o).
Definition q_z4k7_z25k13 : polynomial := (t z4 (v k7 e) (t z25 (v k13 e) o)).
Definition q_z50 : polynomial := (t z50 e o).
Definition q_z5000 : polynomial := (t z5000 e o).
Definition q_z53284 : polynomial := (t z53284 e o).
Definition q_z5805 : polynomial := (t z5805 e o).
Definition q_z612 : polynomial := (t z612 e o).
Definition q_z616 : polynomial := (t z616 e o).
Definition q_z64_m125k2 : polynomial := (t z64 e (t m125 (v k2 e) o)).
Definition q_z6525872 : polynomial := (t z6525872 e o).
Definition q_z73289 : polynomial := (t z73289 e o).
Definition q_z77 : polynomial := (t z77 e o).
Definition q_z770 : polynomial := (t z770 e o).
Definition q_z8115 : polynomial := (t z8115 e o).
Definition q_z8695000 : polynomial := (t z8695000 e o).
Definition q_z88 : polynomial := (t z88 e o).
Definition q_z9145000 : polynomial := (t z9145000 e o).
Definition q_z91_m200k8 : polynomial := (t z91 e (t m200 (v k8 e) o)).
Definition q_z97636 : polynomial := (t z97636 e o).

(* refitted, model: refitted can hold *)
Definition refitted_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z1739) (NInt z5000))))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z1829) (NInt z5000))))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z1739) (NInt z5000))))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z1829) (NInt z5000)))))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NDiv (NInt m3180631) (NInt z17840000))) (TRaised (TVar k2) (NInt z0)))))].
Definition refitted_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z17840000 e e q_m3180631k3_m17840000k11 (Unfold k5 (Unfold k10 (Clear k12 e z1 z5000 e e q_z1829k7_z5000k13 (Clear k9 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z5000 e e q_z1739k9_z5000k13 (Combine true GT z1 e e o (w unit e e k6 (w q_z1739 e e k16 (w q_z3180631 e e k18 (w q_z17840000 e e k20 (w q_z1829 e e k22 n))))) (Absurd k24))))))))))).
Lemma refitted_model_best_1_checked : refutes refitted_model_best_1_laws refitted_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma refitted_model_best_1 :
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * (1739 / 5000))) [(D' ^^ ((-1) * (1829 / 5000)))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ ((-3180631) / 17840000)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p D given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (1739 / 5000))) [(D ^^ ((-1) * (1829 / 5000)))])).
generalize (largest_spec [(D ^^ ((-1) * (1829 / 5000)))] (N_p ^^ ((-1) * (1739 / 5000)))), given_1, given_2, refuted.
exact_no_check (refute [] [D; N_p; loss; value_1] refitted_model_best_1_laws refitted_model_best_1_steps refitted_model_best_1_checked).
Qed.
Definition refitted_model_laws : list law := [(Number GT (NDiv (NInt z1739) (NInt z5000)) (NInt z0)); (Number GT (NDiv (NInt z1829) (NInt z5000)) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1829) (NInt z3568))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1739) (NInt z3568))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m3180631) (NInt z17840000))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1829) (NInt z3568))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1739) (NInt z5000)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1739) (NInt z3568))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1829) (NInt z5000)))))); (And (Number GE (NDiv (NInt z99) (NInt z200)) (NDiv (NInt z61) (NInt z125))) (Number GE (NDiv (NInt z251) (NInt z500)) (NDiv (NInt z99) (NInt z200)))); (And (Number GE (NDiv (NInt z249) (NInt z500)) (NDiv (NInt z231) (NInt z500))) (Number GE (NDiv (NInt z267) (NInt z500)) (NDiv (NInt z249) (NInt z500)))); (And (Number GE (NDiv (NInt z909) (NInt z2000)) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NDiv (NInt z909) (NInt z2000)))); (And (Number GE (NDiv (NInt z1013) (NInt z2000)) (NDiv (NInt z501) (NInt z1000))) (Number GE (NDiv (NInt z64) (NInt z125)) (NDiv (NInt z1013) (NInt z2000)))); (And (Number GE (NDiv (NInt z253) (NInt z500)) (NDiv (NInt z483) (NInt z1000))) (Number GE (NDiv (NInt z529) (NInt z1000)) (NDiv (NInt z253) (NInt z500)))); (And (Number GE (NDiv (NInt z217) (NInt z400)) (NDiv (NInt z271) (NInt z500))) (Number GE (NDiv (NInt z543) (NInt z1000)) (NDiv (NInt z217) (NInt z400)))); (And (Number GE (NDiv (NInt z513) (NInt z1000)) (NDiv (NInt z473) (NInt z1000))) (Number GE (NDiv (NInt z553) (NInt z1000)) (NDiv (NInt z513) (NInt z1000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number EQ (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000))) (Number EQ (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1829) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1829) (NInt z3568))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1829) (NInt z3568)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1739) (NInt z3568))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1829) (NInt z3568))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m3180631) (NInt z17840000))) (TRaised (TVar k2) (NInt z0))))].
Lemma refitted_model_hold : all_decided refitted_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem refitted_model :
  exists (fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta : R) (C D N_p loss : order),
  (
  (0 < fit_alpha) /\ (* domain(fit.alpha) *)
  (0 < fit_beta) /\ (* domain(fit.beta) *)
  (C ~~ (N_p ** D)) /\ (* fit.cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])) /\ (* fit.fit *)
  (((61 / 125) <= fit_a_first) /\ (fit_a_first <= (251 / 500))) /\ (* measured(fit.a_first) *)
  (((231 / 500) <= fit_a_second) /\ (fit_a_second <= (267 / 500))) /\ (* measured(fit.a_second) *)
  (((227 / 500) <= fit_a_third) /\ (fit_a_third <= (91 / 200))) /\ (* measured(fit.a_third) *)
  (((501 / 1000) <= fit_b_first) /\ (fit_b_first <= (64 / 125))) /\ (* measured(fit.b_first) *)
  (((483 / 1000) <= fit_b_second) /\ (fit_b_second <= (529 / 1000))) /\ (* measured(fit.b_second) *)
  (((271 / 500) <= fit_b_third) /\ (fit_b_third <= (543 / 1000))) /\ (* measured(fit.b_third) *)
  (((473 / 1000) <= m_a) /\ (m_a <= (553 / 1000))) /\ (* measured(m_a) *)
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) /\ (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) /\ (* measured(m_beta) *)
  ((fit_alpha = m_alpha) /\ (fit_beta = m_beta)) /\ (* refit *)
  (N_p ~~ (C ^^ fit_a)) /\ (* split *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * fit_alpha)) [(D' ^^ ((-1) * fit_beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* fit.optimal *).
Proof.
exists (1829 / 3568), (99 / 200), (249 / 500), (909 / 2000), (1739 / 5000), (1013 / 2000), (253 / 500), (217 / 400), (1829 / 5000), (513 / 1000), (1739 / 5000), (1829 / 5000), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1739 / 3568)) ** (log_scale ^^ 0)), ((scale ^^ (1829 / 3568)) ** (log_scale ^^ 0)), ((scale ^^ ((-3180631) / 17840000)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold refitted_model_laws refitted_model_hold).
}
exact_no_check refitted_model_best_1.
Qed.

(* refitted, claim: N_p ~ C^(fit.beta/(fit.alpha+fit.beta)) *)
Definition refitted_claim_size_laws : list law := [(Number GT (NVar k5) (NInt z0)); (Number GT (NVar k10) (NInt z0)); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (If (Order EQ (TVar k8) (TVar k11)) (If (Order EQ (TVar k3) (TTimes (TVar k9) (TVar k10))) (Order GE (TVar k8) (TVar k6)))); (Not (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NVar k10) (NAdd (NVar k5) (NVar k10))))))); (Order EQ (TVar k8) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k5)) (NVar k10))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k5)) (NMul (NInt z1) (NVar k10)))))); (Order EQ (TVar k9) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k10))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k5)) (NMul (NInt z1) (NVar k10)))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k5))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k5)) (NMul (NInt z1) (NVar k10)))))); (And (Order GE (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))))))].
Definition refitted_claim_size_steps : proof := (Unfold k17 (Clear k5 e z1 z1 e e q_z1k10 (Clear k7 e z1 z1 e e q_z1k20 (Combine false GT z1 e e q_z1k10_z1k20 (r unit e l4 (r unit e l6 n)) (Split k15 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k17_m1k23 (Split k14 (Clear k19 l8 z1 z1 e l8 q_z1k7k10k20_z1k10k17_z1k17k20 (Unfold k25 (Unfold k22 (Clear k20 e z1 z1 e e q_z1k10k19_z1k23 (Clear k21 l8 z1 z1 e l8 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l8 k16 (w q_m1 e e k18 (w unit e l8 k28 (w q_m1k10 e e k30 n)))) (Absurd k32))))))) (Unfold k25 (Unfold k20 (Split k24 (Clear k19 l8 z1 z1 e l8 q_z1k7k10k20_z1k10k17_z1k17k20 (Clear k26 e z1 z1 e e q_z1k10k19_z1k23 (Clear k21 l8 z1 z1 e l8 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l8 k16 (w unit e e k28 (w q_m1k10_m1k20 e e k30 (w q_z1k10 e e k32 n)))) (Absurd k34))))) (Clear k19 l8 z1 z1 e l8 q_z1k7k10k20_z1k10k17_z1k17k20 (Clear k26 e z1 z1 e e q_z1k20k21_z1k23 (Clear k23 l8 z1 z1 e l8 q_m1k7k10_z1k10k21_z1k20k21 (Combine true GT z1 e e o (w unit e l8 k16 (w unit e e k28 (w q_m1k10_m1k20 e e k30 (w q_z1k20 e e k32 n)))) (Absurd k34))))))))))) (Split k10 (Unfold k12 (Clear k14 e z1 z1 e e q_z1k7_m1k19_m1k21 (Split k16 (Clear k23 l8 z1 z1 e l8 q_m1k7k10_z1k10k21_z1k20k21 (Clear k21 l8 z1 z1 e l8 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l8 k18 (w unit e e k20 (w unit e e k22 n))) (Absurd k24)))) (Clear k23 l8 z1 z1 e l8 q_m1k7k10_z1k10k21_z1k20k21 (Clear k21 l8 z1 z1 e l8 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l8 k18 (w q_m1 e e k20 (w q_m1 e e k22 n))) (Absurd k24))))))) (Split k2 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k10_z1k20 (Combine false GT z1 e l6 q_m1 (r unit e l4 (r q_m1 e l18 n)) (Absurd k20)))) (Unfold k16 (Clear k14 e z1 z1 e e q_z1k10_z1k20 (Clear k18 l20 z1 z1 e l20 q_m1k7k20_z1k10k11_z1k11k20 (Split k22 (Clear k12 e z1 z1 e e q_m1k13_z1k17 (Clear k19 l8 z1 z1 e l8 q_z1k7k10k20_z1k10k17_z1k17k20 (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k11 (Unfold k11 (Unfold k34 (Clear k36 e z1 z1 e e q_z1k9k20_z1k15 (Clear k13 e z1 z1 e e q_z1k13_m1k15 (Combine true GT z1 e e o (w unit e l8 k26 (w q_m1 e e k28 (w q_z1k10k20_z1k20k20 e e k30 (w unit e l8 k40 (w q_z1k10_z1k20 e e k42 (w unit e l6 k24 n)))))) (Absurd k44))))))))) (Clear k12 e z1 z1 e e q_m1k13_z1k17 (Clear k19 l8 z1 z1 e l8 q_z1k7k10k20_z1k10k17_z1k17k20 (Unfold k11 (Unfold k32 (Clear k30 e z1 z1 e e q_z1k10k11_z1k15 (Clear k13 e z1 z1 e e q_z1k13_m1k15 (Combine true GT z1 e e o (w unit e l8 k26 (w q_m1 e e k28 (w unit e l4 k24 (w unit e l8 k38 (w q_z1k10_z1k20 e e k40 n))))) (Absurd k42))))))))))))))))))).
Lemma refitted_claim_size_checked : refutes refitted_claim_size_laws refitted_claim_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem refitted_claim_size :
  forall (fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta : R) (C D N_p loss : order),
  (0 < fit_alpha) -> (* domain(fit.alpha) *)
  (0 < fit_beta) -> (* domain(fit.beta) *)
  (C ~~ (N_p ** D)) -> (* fit.cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])) -> (* fit.fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * fit_alpha)) [(D' ^^ ((-1) * fit_beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* fit.optimal *)
  ((fit_alpha + fit_beta) <> 0 /\ N_p ~~ (C ^^ (fit_beta / (fit_alpha + fit_beta)))).
Proof.
intros fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta C D N_p loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])).
pose (value_2 := ((C ^^ (((-1) * fit_alpha) * fit_beta)) ^^ (1 / ((1 * fit_alpha) + (1 * fit_beta))))).
pose (value_3 := ((C ^^ (1 * fit_beta)) ^^ (1 / ((1 * fit_alpha) + (1 * fit_beta))))).
pose (value_4 := ((C ^^ (1 * fit_alpha)) ^^ (1 / ((1 * fit_alpha) + (1 * fit_beta))))).
pose (value_5 := (largest (value_3 ^^ ((-1) * fit_alpha)) [(value_4 ^^ ((-1) * fit_beta))])).
generalize given_1, given_2, given_3, (largest_spec [(D ^^ ((-1) * fit_beta))] (N_p ^^ ((-1) * fit_alpha))), given_4, (given_5 value_2 value_3 value_4), refuted, (same_refl ((C ^^ (((-1) * fit_alpha) * fit_beta)) ^^ (1 / ((1 * fit_alpha) + (1 * fit_beta))))), (same_refl ((C ^^ (1 * fit_beta)) ^^ (1 / ((1 * fit_alpha) + (1 * fit_beta))))), (same_refl ((C ^^ (1 * fit_alpha)) ^^ (1 / ((1 * fit_alpha) + (1 * fit_beta))))), (largest_spec [(value_4 ^^ ((-1) * fit_beta))] (value_3 ^^ ((-1) * fit_alpha))).
exact_no_check (refute [fit_a; fit_a_first; fit_a_second; fit_a_third; fit_alpha; fit_b; fit_b_first; fit_b_second; fit_b_third; fit_beta; m_a; m_alpha; m_beta] [C; D; N_p; loss; value_1; value_2; value_3; value_4; value_5] refitted_claim_size_laws refitted_claim_size_steps refitted_claim_size_checked).
Qed.

(* refitted, law: loss ~ C^(-m_alpha*m_beta/(m_alpha+m_beta)) *)
Definition refitted_law_laws : list law := [(Number GT (NVar k5) (NInt z0)); (Number GT (NVar k10) (NInt z0)); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (If (Order EQ (TVar k8) (TVar k11)) (If (Order EQ (TVar k3) (TTimes (TVar k9) (TVar k10))) (Order GE (TVar k8) (TVar k6)))); (And (Number GE (NVar k12) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NVar k12))); (And (Number GE (NVar k13) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NVar k13))); (And (Number EQ (NVar k5) (NVar k12)) (Number EQ (NVar k10) (NVar k13))); (Not (And (Number NE (NAdd (NVar k12) (NVar k13)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k12)) (NVar k13)) (NAdd (NVar k12) (NVar k13))))))); (Order EQ (TVar k8) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k12)) (NVar k13))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k12)) (NMul (NInt z1) (NVar k13)))))); (Order EQ (TVar k9) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k13))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k12)) (NMul (NInt z1) (NVar k13)))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k12))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k12)) (NMul (NInt z1) (NVar k13)))))); (And (Order GE (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))))))].
Definition refitted_law_steps : proof := (Unfold k23 (Unfold k17 (Unfold k19 (Unfold k21 (Clear k7 e z1 z1 e e q_z1k20 (Clear k14 e z1 z1 e e q_z1k20_m1k26 (Combine false GT z1 e e q_z1k26 (r unit e l16 (r q_m1 e l18 n)) (Split k2 (Unfold k22 (Clear k5 e z1 z1 e e q_z1k10 (Clear k12 e z1 z1 e e q_z1k10_m1k24 (Clear k24 e z1 z1 e e q_z1k24_z1k26 (Combine false GT z1 e l20 q_m1 (r unit e l26 (r q_m1 e l28 (r q_m1 e l30 n))) (Absurd k32)))))) (Unfold k24 (Clear k22 e z1 z1 e e q_z1k24_z1k26 (Clear k26 l28 z1 z1 e l28 q_z1k7k24k26_z1k13k24_z1k13k26 (Split k30 (Clear k4 e z1 z1000 e e q_m317_z1000k24 (Clear k6 e z1 z5000 e e q_z1893_m5000k24 (Clear k8 e z1 z5000 e e q_m1623_z5000k26 (Combine false GT z385000 e e q_z1k24_z1k26 (r q_z123508 e e (r q_z2390 e l34 (r q_z401 e l36 (r q_z77 e l38 n)))) (Split k15 (Unfold k42 (Clear k44 e z1 z1 e e q_z1k17_m1k23 (Split k46 (Clear k25 l40 z1 z1 e l40 q_z1k7k24k26_z1k17k24_z1k17k26 (Unfold k31 (Unfold k54 (Clear k52 e z1 z1 e e q_z1k10k19_z1k23 (Clear k12 e z1 z1 e e q_z1k10_m1k24 (Clear k27 l40 z1 z1 e l40 q_m1k7k26_z1k19k24_z1k19k26 (Combine true GT z1 e e o (w unit e l40 k48 (w q_m1 e e k50 (w unit e l40 k60 (r q_m1k19 e l40_62 (w q_m1k24 e e k64 n))))) (Absurd k66)))))))) (Unfold k31 (Unfold k52 (Split k56 (Clear k25 l40 z1 z1 e l40 q_z1k7k24k26_z1k17k24_z1k17k26 (Clear k58 e z1 z1 e e q_z1k10k19_z1k23 (Clear k12 e z1 z1 e e q_z1k10_m1k24 (Clear k27 l40 z1 z1 e l40 q_m1k7k26_z1k19k24_z1k19k26 (Combine true GT z1 e e o (w unit e l40 k48 (w unit e e k60 (w q_m1k24_m1k26 e e k62 (r q_z1k19k24_z1k19k26 e l64 (w q_z1k24 e e k66 n))))) (Absurd k68)))))) (Clear k25 l40 z1 z1 e l40 q_z1k7k24k26_z1k17k24_z1k17k26 (Clear k58 e z1 z1 e e q_z1k20k21_z1k23 (Clear k29 l40 z1 z1 e l40 q_m1k7k24_z1k21k24_z1k21k26 (Combine true GT z1 e e o (w unit e l40 k48 (w unit e e k60 (w q_m1k24_m1k26 e e k62 (r q_z1k21k24_z1k21k26 e l18 (w q_z1k26 e e k64 n))))) (Absurd k66))))))))))) (Split k42 (Unfold k44 (Clear k46 e z1 z1 e e q_z1k7_m1k19_m1k21 (Split k48 (Clear k29 l40 z1 z1 e l40 q_m1k7k24_z1k21k24_z1k21k26 (Clear k27 l40 z1 z1 e l40 q_m1k7k26_z1k19k24_z1k19k26 (Combine true GT z1 e e o (w unit e l40 k50 (w unit e e k52 (w unit e e k54 n))) (Absurd k56)))) (Clear k29 l40 z1 z1 e l40 q_m1k7k24_z1k21k24_z1k21k26 (Clear k27 l40 z1 z1 e l40 q_m1k7k26_z1k19k24_z1k19k26 (Combine true GT z1 e e o (w unit e l40 k50 (w q_m1 e e k52 (w q_m1 e e k54 n))) (Absurd k56))))))) (Clear k44 e z1 z1 e e q_m1k13_z1k17 (Clear k25 l40 z1 z1 e l40 q_z1k7k24k26_z1k17k24_z1k17k26 (Combine true GT z1 e e o (w unit e l40 k46 (w q_m1 e e k48 (w unit e e k32 n))) (Absurd k50)))))))))) (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k5 e z1 z1 e e q_z1k10 (Unfold k11 (Unfold k40 (Clear k42 e z1 z1 e e q_z1k9k20_z1k15 (Clear k12 e z1 z1 e e q_z1k10_m1k24 (Clear k13 e z1 z1 e e q_z1k13_m1k15 (Clear k38 e z1 z1 e e q_z1k10k11_z1k15 (Combine true GT z1 e e o (w unit e e k32 (w q_z1k24k26 e e k34 (w unit e l36 k46 (r q_m1k9 e l36_18 (r q_m1k9k20_m1k15 e l48 (r q_z1k9 e l48_18 (w q_z1k24_z1k26 e e k50 (w unit e l20 k52 (r q_m1k11 e l20_48 n))))))))) (Absurd k54)))))))))))))))))))))).
Lemma refitted_law_checked : refutes refitted_law_laws refitted_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem refitted_law :
  forall (fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta : R) (C D N_p loss : order),
  (0 < fit_alpha) -> (* domain(fit.alpha) *)
  (0 < fit_beta) -> (* domain(fit.beta) *)
  (C ~~ (N_p ** D)) -> (* fit.cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])) -> (* fit.fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * fit_alpha)) [(D' ^^ ((-1) * fit_beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* fit.optimal *)
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) -> (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) -> (* measured(m_beta) *)
  ((fit_alpha = m_alpha) /\ (fit_beta = m_beta)) -> (* refit *)
  ((m_alpha + m_beta) <> 0 /\ loss ~~ (C ^^ ((((-1) * m_alpha) * m_beta) / (m_alpha + m_beta)))).
Proof.
intros fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta C D N_p loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])).
pose (value_2 := ((C ^^ (((-1) * m_alpha) * m_beta)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))).
pose (value_3 := ((C ^^ (1 * m_beta)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))).
pose (value_4 := ((C ^^ (1 * m_alpha)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))).
pose (value_5 := (largest (value_3 ^^ ((-1) * fit_alpha)) [(value_4 ^^ ((-1) * fit_beta))])).
generalize given_1, given_2, given_3, (largest_spec [(D ^^ ((-1) * fit_beta))] (N_p ^^ ((-1) * fit_alpha))), given_4, (given_5 value_2 value_3 value_4), given_6, given_7, given_8, refuted, (same_refl ((C ^^ (((-1) * m_alpha) * m_beta)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))), (same_refl ((C ^^ (1 * m_beta)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))), (same_refl ((C ^^ (1 * m_alpha)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))), (largest_spec [(value_4 ^^ ((-1) * fit_beta))] (value_3 ^^ ((-1) * fit_alpha))).
exact_no_check (refute [fit_a; fit_a_first; fit_a_second; fit_a_third; fit_alpha; fit_b; fit_b_first; fit_b_second; fit_b_third; fit_beta; m_a; m_alpha; m_beta] [C; D; N_p; loss; value_1; value_2; value_3; value_4; value_5] refitted_law_laws refitted_law_steps refitted_law_checked).
Qed.

(* agreement, model: agreement can hold *)
Definition agreement_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z1739) (NInt z5000))))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z1739) (NInt z5000))))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NDiv (NInt m1739) (NInt z10217))) (TRaised (TVar k2) (NInt z0)))))].
Definition agreement_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z10217 e e q_m1739k3_m10217k11 (Unfold k5 (Unfold k10 (Clear k12 e z1 z3 e e q_z1k7_z3k13 (Clear k9 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z5000 e e q_z1739k9_z5000k13 (Combine true GT z1 e e o (w unit e e k6 (w q_z1739 e e k16 (w q_z1739 e e k18 (w q_z10217 e e k20 (w unit e e k22 n))))) (Absurd k24))))))))))).
Lemma agreement_model_best_1_checked : refutes agreement_model_best_1_laws agreement_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma agreement_model_best_1 :
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * (1739 / 5000))) [(D' ^^ ((-1) * (1 / 3)))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ ((-1739) / 10217)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p D given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (1739 / 5000))) [(D ^^ ((-1) * (1 / 3)))])).
generalize (largest_spec [(D ^^ ((-1) * (1 / 3)))] (N_p ^^ ((-1) * (1739 / 5000)))), given_1, given_2, refuted.
exact_no_check (refute [] [D; N_p; loss; value_1] agreement_model_best_1_laws agreement_model_best_1_steps agreement_model_best_1_checked).
Qed.
Definition agreement_model_laws : list law := [(Number EQ (NDiv (NInt z5000) (NInt z10217)) (NDiv (NInt z5000) (NInt z10217))); (Number EQ (NDiv (NInt z5000) (NInt z10217)) (NDiv (NInt z5000) (NInt z10217))); (Number GT (NDiv (NInt z1739) (NInt z5000)) (NInt z0)); (Number GT (NDiv (NInt z1) (NInt z3)) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z5000) (NInt z10217))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z5217) (NInt z10217))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1739) (NInt z10217))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z5000) (NInt z10217))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1739) (NInt z5000)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z5217) (NInt z10217))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z3)))))); (And (Number GE (NDiv (NInt z5000) (NInt z10217)) (NDiv (NInt z61) (NInt z125))) (Number GE (NDiv (NInt z251) (NInt z500)) (NDiv (NInt z5000) (NInt z10217)))); (And (Number GE (NDiv (NInt z5000) (NInt z10217)) (NDiv (NInt z231) (NInt z500))) (Number GE (NDiv (NInt z267) (NInt z500)) (NDiv (NInt z5000) (NInt z10217)))); (And (Number GE (NDiv (NInt z909) (NInt z2000)) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NDiv (NInt z909) (NInt z2000)))); (And (Number GE (NDiv (NInt z1013) (NInt z2000)) (NDiv (NInt z501) (NInt z1000))) (Number GE (NDiv (NInt z64) (NInt z125)) (NDiv (NInt z1013) (NInt z2000)))); (And (Number GE (NDiv (NInt z253) (NInt z500)) (NDiv (NInt z483) (NInt z1000))) (Number GE (NDiv (NInt z529) (NInt z1000)) (NDiv (NInt z253) (NInt z500)))); (And (Number GE (NDiv (NInt z217) (NInt z400)) (NDiv (NInt z271) (NInt z500))) (Number GE (NDiv (NInt z543) (NInt z1000)) (NDiv (NInt z217) (NInt z400)))); (And (Number GE (NDiv (NInt z5000) (NInt z10217)) (NDiv (NInt z473) (NInt z1000))) (Number GE (NDiv (NInt z553) (NInt z1000)) (NDiv (NInt z5000) (NInt z10217)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (And (Number GE (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1) (NInt z3)))); (And (Number EQ (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000))) (Number EQ (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z1) (NInt z3)))); (Number EQ (NDiv (NInt z5000) (NInt z10217)) (NDiv (NInt z5000) (NInt z10217))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z5000) (NInt z10217))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z5000) (NInt z10217)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z5217) (NInt z10217))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z5000) (NInt z10217))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1739) (NInt z10217))) (TRaised (TVar k2) (NInt z0))))].
Lemma agreement_model_hold : all_decided agreement_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem agreement_model :
  exists (fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta : R) (C D N_p loss : order),
  (
  (fit_a = fit_a_first) /\ (* approach-1 *)
  (fit_a = fit_a_second) /\ (* approach-2 *)
  (0 < fit_alpha) /\ (* domain(fit.alpha) *)
  (0 < fit_beta) /\ (* domain(fit.beta) *)
  (C ~~ (N_p ** D)) /\ (* fit.cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])) /\ (* fit.fit *)
  (((61 / 125) <= fit_a_first) /\ (fit_a_first <= (251 / 500))) /\ (* measured(fit.a_first) *)
  (((231 / 500) <= fit_a_second) /\ (fit_a_second <= (267 / 500))) /\ (* measured(fit.a_second) *)
  (((227 / 500) <= fit_a_third) /\ (fit_a_third <= (91 / 200))) /\ (* measured(fit.a_third) *)
  (((501 / 1000) <= fit_b_first) /\ (fit_b_first <= (64 / 125))) /\ (* measured(fit.b_first) *)
  (((483 / 1000) <= fit_b_second) /\ (fit_b_second <= (529 / 1000))) /\ (* measured(fit.b_second) *)
  (((271 / 500) <= fit_b_third) /\ (fit_b_third <= (543 / 1000))) /\ (* measured(fit.b_third) *)
  (((473 / 1000) <= m_a) /\ (m_a <= (553 / 1000))) /\ (* measured(m_a) *)
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) /\ (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) /\ (* measured(m_beta) *)
  ((fit_alpha = m_alpha) /\ (fit_beta = m_beta)) /\ (* refit *)
  (fit_a = m_a) /\ (* refitted-split *)
  (N_p ~~ (C ^^ fit_a)) /\ (* split *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * fit_alpha)) [(D' ^^ ((-1) * fit_beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* fit.optimal *).
Proof.
exists (5000 / 10217), (5000 / 10217), (5000 / 10217), (909 / 2000), (1739 / 5000), (1013 / 2000), (253 / 500), (217 / 400), (1 / 3), (5000 / 10217), (1739 / 5000), (1 / 3), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (5217 / 10217)) ** (log_scale ^^ 0)), ((scale ^^ (5000 / 10217)) ** (log_scale ^^ 0)), ((scale ^^ ((-1739) / 10217)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold agreement_model_laws agreement_model_hold).
}
exact_no_check agreement_model_best_1.
Qed.

(* agreement, claim: N_p ~ C^(fit.beta/(fit.alpha+fit.beta)) *)
Definition agreement_claim_size_laws : list law := [(Number GT (NVar k5) (NInt z0)); (Number GT (NVar k10) (NInt z0)); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (If (Order EQ (TVar k8) (TVar k11)) (If (Order EQ (TVar k3) (TTimes (TVar k9) (TVar k10))) (Order GE (TVar k8) (TVar k6)))); (Not (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NVar k10) (NAdd (NVar k5) (NVar k10))))))); (Order EQ (TVar k8) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k5)) (NVar k10))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k5)) (NMul (NInt z1) (NVar k10)))))); (Order EQ (TVar k9) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k10))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k5)) (NMul (NInt z1) (NVar k10)))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k5))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k5)) (NMul (NInt z1) (NVar k10)))))); (And (Order GE (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))))))].
Definition agreement_claim_size_steps : proof := (Unfold k17 (Clear k5 e z1 z1 e e q_z1k10 (Clear k7 e z1 z1 e e q_z1k20 (Combine false GT z1 e e q_z1k10_z1k20 (r unit e l4 (r unit e l6 n)) (Split k15 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k17_m1k23 (Split k14 (Clear k19 l8 z1 z1 e l8 q_z1k7k10k20_z1k10k17_z1k17k20 (Unfold k25 (Unfold k22 (Clear k20 e z1 z1 e e q_z1k10k19_z1k23 (Clear k21 l8 z1 z1 e l8 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l8 k16 (w q_m1 e e k18 (w unit e l8 k28 (w q_m1k10 e e k30 n)))) (Absurd k32))))))) (Unfold k25 (Unfold k20 (Split k24 (Clear k19 l8 z1 z1 e l8 q_z1k7k10k20_z1k10k17_z1k17k20 (Clear k26 e z1 z1 e e q_z1k10k19_z1k23 (Clear k21 l8 z1 z1 e l8 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l8 k16 (w unit e e k28 (w q_m1k10_m1k20 e e k30 (w q_z1k10 e e k32 n)))) (Absurd k34))))) (Clear k19 l8 z1 z1 e l8 q_z1k7k10k20_z1k10k17_z1k17k20 (Clear k26 e z1 z1 e e q_z1k20k21_z1k23 (Clear k23 l8 z1 z1 e l8 q_m1k7k10_z1k10k21_z1k20k21 (Combine true GT z1 e e o (w unit e l8 k16 (w unit e e k28 (w q_m1k10_m1k20 e e k30 (w q_z1k20 e e k32 n)))) (Absurd k34))))))))))) (Split k10 (Unfold k12 (Clear k14 e z1 z1 e e q_z1k7_m1k19_m1k21 (Split k16 (Clear k23 l8 z1 z1 e l8 q_m1k7k10_z1k10k21_z1k20k21 (Clear k21 l8 z1 z1 e l8 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l8 k18 (w unit e e k20 (w unit e e k22 n))) (Absurd k24)))) (Clear k23 l8 z1 z1 e l8 q_m1k7k10_z1k10k21_z1k20k21 (Clear k21 l8 z1 z1 e l8 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l8 k18 (w q_m1 e e k20 (w q_m1 e e k22 n))) (Absurd k24))))))) (Split k2 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k10_z1k20 (Combine false GT z1 e l6 q_m1 (r unit e l4 (r q_m1 e l18 n)) (Absurd k20)))) (Unfold k16 (Clear k14 e z1 z1 e e q_z1k10_z1k20 (Clear k18 l20 z1 z1 e l20 q_m1k7k20_z1k10k11_z1k11k20 (Split k22 (Clear k12 e z1 z1 e e q_m1k13_z1k17 (Clear k19 l8 z1 z1 e l8 q_z1k7k10k20_z1k10k17_z1k17k20 (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k11 (Unfold k11 (Unfold k34 (Clear k36 e z1 z1 e e q_z1k9k20_z1k15 (Clear k13 e z1 z1 e e q_z1k13_m1k15 (Combine true GT z1 e e o (w unit e l8 k26 (w q_m1 e e k28 (w q_z1k10k20_z1k20k20 e e k30 (w unit e l8 k40 (w q_z1k10_z1k20 e e k42 (w unit e l6 k24 n)))))) (Absurd k44))))))))) (Clear k12 e z1 z1 e e q_m1k13_z1k17 (Clear k19 l8 z1 z1 e l8 q_z1k7k10k20_z1k10k17_z1k17k20 (Unfold k11 (Unfold k32 (Clear k30 e z1 z1 e e q_z1k10k11_z1k15 (Clear k13 e z1 z1 e e q_z1k13_m1k15 (Combine true GT z1 e e o (w unit e l8 k26 (w q_m1 e e k28 (w unit e l4 k24 (w unit e l8 k38 (w q_z1k10_z1k20 e e k40 n))))) (Absurd k42))))))))))))))))))).
Lemma agreement_claim_size_checked : refutes agreement_claim_size_laws agreement_claim_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem agreement_claim_size :
  forall (fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta : R) (C D N_p loss : order),
  (0 < fit_alpha) -> (* domain(fit.alpha) *)
  (0 < fit_beta) -> (* domain(fit.beta) *)
  (C ~~ (N_p ** D)) -> (* fit.cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])) -> (* fit.fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * fit_alpha)) [(D' ^^ ((-1) * fit_beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* fit.optimal *)
  ((fit_alpha + fit_beta) <> 0 /\ N_p ~~ (C ^^ (fit_beta / (fit_alpha + fit_beta)))).
Proof.
intros fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta C D N_p loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])).
pose (value_2 := ((C ^^ (((-1) * fit_alpha) * fit_beta)) ^^ (1 / ((1 * fit_alpha) + (1 * fit_beta))))).
pose (value_3 := ((C ^^ (1 * fit_beta)) ^^ (1 / ((1 * fit_alpha) + (1 * fit_beta))))).
pose (value_4 := ((C ^^ (1 * fit_alpha)) ^^ (1 / ((1 * fit_alpha) + (1 * fit_beta))))).
pose (value_5 := (largest (value_3 ^^ ((-1) * fit_alpha)) [(value_4 ^^ ((-1) * fit_beta))])).
generalize given_1, given_2, given_3, (largest_spec [(D ^^ ((-1) * fit_beta))] (N_p ^^ ((-1) * fit_alpha))), given_4, (given_5 value_2 value_3 value_4), refuted, (same_refl ((C ^^ (((-1) * fit_alpha) * fit_beta)) ^^ (1 / ((1 * fit_alpha) + (1 * fit_beta))))), (same_refl ((C ^^ (1 * fit_beta)) ^^ (1 / ((1 * fit_alpha) + (1 * fit_beta))))), (same_refl ((C ^^ (1 * fit_alpha)) ^^ (1 / ((1 * fit_alpha) + (1 * fit_beta))))), (largest_spec [(value_4 ^^ ((-1) * fit_beta))] (value_3 ^^ ((-1) * fit_alpha))).
exact_no_check (refute [fit_a; fit_a_first; fit_a_second; fit_a_third; fit_alpha; fit_b; fit_b_first; fit_b_second; fit_b_third; fit_beta; m_a; m_alpha; m_beta] [C; D; N_p; loss; value_1; value_2; value_3; value_4; value_5] agreement_claim_size_laws agreement_claim_size_steps agreement_claim_size_checked).
Qed.

(* agreement, law: loss ~ C^(-m_alpha*m_beta/(m_alpha+m_beta)) *)
Definition agreement_law_laws : list law := [(Number GT (NVar k5) (NInt z0)); (Number GT (NVar k10) (NInt z0)); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (If (Order EQ (TVar k8) (TVar k11)) (If (Order EQ (TVar k3) (TTimes (TVar k9) (TVar k10))) (Order GE (TVar k8) (TVar k6)))); (And (Number GE (NVar k12) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NVar k12))); (And (Number GE (NVar k13) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NVar k13))); (And (Number EQ (NVar k5) (NVar k12)) (Number EQ (NVar k10) (NVar k13))); (Not (And (Number NE (NAdd (NVar k12) (NVar k13)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k12)) (NVar k13)) (NAdd (NVar k12) (NVar k13))))))); (Order EQ (TVar k8) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k12)) (NVar k13))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k12)) (NMul (NInt z1) (NVar k13)))))); (Order EQ (TVar k9) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k13))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k12)) (NMul (NInt z1) (NVar k13)))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k12))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k12)) (NMul (NInt z1) (NVar k13)))))); (And (Order GE (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))))))].
Definition agreement_law_steps : proof := (Unfold k23 (Unfold k17 (Unfold k19 (Unfold k21 (Clear k7 e z1 z1 e e q_z1k20 (Clear k14 e z1 z1 e e q_z1k20_m1k26 (Combine false GT z1 e e q_z1k26 (r unit e l16 (r q_m1 e l18 n)) (Split k2 (Unfold k22 (Clear k5 e z1 z1 e e q_z1k10 (Clear k12 e z1 z1 e e q_z1k10_m1k24 (Clear k24 e z1 z1 e e q_z1k24_z1k26 (Combine false GT z1 e l20 q_m1 (r unit e l26 (r q_m1 e l28 (r q_m1 e l30 n))) (Absurd k32)))))) (Unfold k24 (Clear k22 e z1 z1 e e q_z1k24_z1k26 (Clear k26 l28 z1 z1 e l28 q_z1k7k24k26_z1k13k24_z1k13k26 (Split k30 (Clear k4 e z1 z1000 e e q_m317_z1000k24 (Clear k6 e z1 z5000 e e q_z1893_m5000k24 (Clear k8 e z1 z5000 e e q_m1623_z5000k26 (Combine false GT z385000 e e q_z1k24_z1k26 (r q_z123508 e e (r q_z2390 e l34 (r q_z401 e l36 (r q_z77 e l38 n)))) (Split k15 (Unfold k42 (Clear k44 e z1 z1 e e q_z1k17_m1k23 (Split k46 (Clear k25 l40 z1 z1 e l40 q_z1k7k24k26_z1k17k24_z1k17k26 (Unfold k31 (Unfold k54 (Clear k52 e z1 z1 e e q_z1k10k19_z1k23 (Clear k12 e z1 z1 e e q_z1k10_m1k24 (Clear k27 l40 z1 z1 e l40 q_m1k7k26_z1k19k24_z1k19k26 (Combine true GT z1 e e o (w unit e l40 k48 (w q_m1 e e k50 (w unit e l40 k60 (r q_m1k19 e l40_62 (w q_m1k24 e e k64 n))))) (Absurd k66)))))))) (Unfold k31 (Unfold k52 (Split k56 (Clear k25 l40 z1 z1 e l40 q_z1k7k24k26_z1k17k24_z1k17k26 (Clear k58 e z1 z1 e e q_z1k10k19_z1k23 (Clear k12 e z1 z1 e e q_z1k10_m1k24 (Clear k27 l40 z1 z1 e l40 q_m1k7k26_z1k19k24_z1k19k26 (Combine true GT z1 e e o (w unit e l40 k48 (w unit e e k60 (w q_m1k24_m1k26 e e k62 (r q_z1k19k24_z1k19k26 e l64 (w q_z1k24 e e k66 n))))) (Absurd k68)))))) (Clear k25 l40 z1 z1 e l40 q_z1k7k24k26_z1k17k24_z1k17k26 (Clear k58 e z1 z1 e e q_z1k20k21_z1k23 (Clear k29 l40 z1 z1 e l40 q_m1k7k24_z1k21k24_z1k21k26 (Combine true GT z1 e e o (w unit e l40 k48 (w unit e e k60 (w q_m1k24_m1k26 e e k62 (r q_z1k21k24_z1k21k26 e l18 (w q_z1k26 e e k64 n))))) (Absurd k66))))))))))) (Split k42 (Unfold k44 (Clear k46 e z1 z1 e e q_z1k7_m1k19_m1k21 (Split k48 (Clear k29 l40 z1 z1 e l40 q_m1k7k24_z1k21k24_z1k21k26 (Clear k27 l40 z1 z1 e l40 q_m1k7k26_z1k19k24_z1k19k26 (Combine true GT z1 e e o (w unit e l40 k50 (w unit e e k52 (w unit e e k54 n))) (Absurd k56)))) (Clear k29 l40 z1 z1 e l40 q_m1k7k24_z1k21k24_z1k21k26 (Clear k27 l40 z1 z1 e l40 q_m1k7k26_z1k19k24_z1k19k26 (Combine true GT z1 e e o (w unit e l40 k50 (w q_m1 e e k52 (w q_m1 e e k54 n))) (Absurd k56))))))) (Clear k44 e z1 z1 e e q_m1k13_z1k17 (Clear k25 l40 z1 z1 e l40 q_z1k7k24k26_z1k17k24_z1k17k26 (Combine true GT z1 e e o (w unit e l40 k46 (w q_m1 e e k48 (w unit e e k32 n))) (Absurd k50)))))))))) (Clear k9 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k5 e z1 z1 e e q_z1k10 (Unfold k11 (Unfold k40 (Clear k42 e z1 z1 e e q_z1k9k20_z1k15 (Clear k12 e z1 z1 e e q_z1k10_m1k24 (Clear k13 e z1 z1 e e q_z1k13_m1k15 (Clear k38 e z1 z1 e e q_z1k10k11_z1k15 (Combine true GT z1 e e o (w unit e e k32 (w q_z1k24k26 e e k34 (w unit e l36 k46 (r q_m1k9 e l36_18 (r q_m1k9k20_m1k15 e l48 (r q_z1k9 e l48_18 (w q_z1k24_z1k26 e e k50 (w unit e l20 k52 (r q_m1k11 e l20_48 n))))))))) (Absurd k54)))))))))))))))))))))).
Lemma agreement_law_checked : refutes agreement_law_laws agreement_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem agreement_law :
  forall (fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta : R) (C D N_p loss : order),
  (0 < fit_alpha) -> (* domain(fit.alpha) *)
  (0 < fit_beta) -> (* domain(fit.beta) *)
  (C ~~ (N_p ** D)) -> (* fit.cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])) -> (* fit.fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * fit_alpha)) [(D' ^^ ((-1) * fit_beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* fit.optimal *)
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) -> (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) -> (* measured(m_beta) *)
  ((fit_alpha = m_alpha) /\ (fit_beta = m_beta)) -> (* refit *)
  ((m_alpha + m_beta) <> 0 /\ loss ~~ (C ^^ ((((-1) * m_alpha) * m_beta) / (m_alpha + m_beta)))).
Proof.
intros fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta C D N_p loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])).
pose (value_2 := ((C ^^ (((-1) * m_alpha) * m_beta)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))).
pose (value_3 := ((C ^^ (1 * m_beta)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))).
pose (value_4 := ((C ^^ (1 * m_alpha)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))).
pose (value_5 := (largest (value_3 ^^ ((-1) * fit_alpha)) [(value_4 ^^ ((-1) * fit_beta))])).
generalize given_1, given_2, given_3, (largest_spec [(D ^^ ((-1) * fit_beta))] (N_p ^^ ((-1) * fit_alpha))), given_4, (given_5 value_2 value_3 value_4), given_6, given_7, given_8, refuted, (same_refl ((C ^^ (((-1) * m_alpha) * m_beta)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))), (same_refl ((C ^^ (1 * m_beta)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))), (same_refl ((C ^^ (1 * m_alpha)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))), (largest_spec [(value_4 ^^ ((-1) * fit_beta))] (value_3 ^^ ((-1) * fit_alpha))).
exact_no_check (refute [fit_a; fit_a_first; fit_a_second; fit_a_third; fit_alpha; fit_b; fit_b_first; fit_b_second; fit_b_third; fit_beta; m_a; m_alpha; m_beta] [C; D; N_p; loss; value_1; value_2; value_3; value_4; value_5] agreement_law_laws agreement_law_steps agreement_law_checked).
Qed.

(* equal-proportions, model: equal-proportions can hold *)
Definition equal_proportions_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z1739) (NInt z5000))))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z1739) (NInt z5000))))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z1739) (NInt z5000))))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z1739) (NInt z5000)))))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NDiv (NInt m1739) (NInt z10000))) (TRaised (TVar k2) (NInt z0)))))].
Definition equal_proportions_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z10000 e e q_m1739k3_m10000k11 (Unfold k5 (Unfold k10 (Clear k12 e z1 z5000 e e q_z1739k7_z5000k13 (Clear k9 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z5000 e e q_z1739k9_z5000k13 (Combine true GT z1 e e o (w unit e e k6 (w unit e e k16 (w q_z1739 e e k18 (w q_z10000 e e k20 (w unit e e k22 n))))) (Absurd k24))))))))))).
Lemma equal_proportions_model_best_1_checked : refutes equal_proportions_model_best_1_laws equal_proportions_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma equal_proportions_model_best_1 :
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * (1739 / 5000))) [(D' ^^ ((-1) * (1739 / 5000)))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ ((-1739) / 10000)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p D given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (1739 / 5000))) [(D ^^ ((-1) * (1739 / 5000)))])).
generalize (largest_spec [(D ^^ ((-1) * (1739 / 5000)))] (N_p ^^ ((-1) * (1739 / 5000)))), given_1, given_2, refuted.
exact_no_check (refute [] [D; N_p; loss; value_1] equal_proportions_model_best_1_laws equal_proportions_model_best_1_steps equal_proportions_model_best_1_checked).
Qed.
Definition equal_proportions_model_laws : list law := [(Number GT (NDiv (NInt z1739) (NInt z5000)) (NInt z0)); (Number GT (NDiv (NInt z1739) (NInt z5000)) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1739) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1739) (NInt z5000)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1739) (NInt z5000)))))); (And (Number GE (NDiv (NInt z99) (NInt z200)) (NDiv (NInt z61) (NInt z125))) (Number GE (NDiv (NInt z251) (NInt z500)) (NDiv (NInt z99) (NInt z200)))); (And (Number GE (NDiv (NInt z249) (NInt z500)) (NDiv (NInt z231) (NInt z500))) (Number GE (NDiv (NInt z267) (NInt z500)) (NDiv (NInt z249) (NInt z500)))); (And (Number GE (NDiv (NInt z909) (NInt z2000)) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NDiv (NInt z909) (NInt z2000)))); (And (Number GE (NDiv (NInt z1013) (NInt z2000)) (NDiv (NInt z501) (NInt z1000))) (Number GE (NDiv (NInt z64) (NInt z125)) (NDiv (NInt z1013) (NInt z2000)))); (And (Number GE (NDiv (NInt z253) (NInt z500)) (NDiv (NInt z483) (NInt z1000))) (Number GE (NDiv (NInt z529) (NInt z1000)) (NDiv (NInt z253) (NInt z500)))); (And (Number GE (NDiv (NInt z217) (NInt z400)) (NDiv (NInt z271) (NInt z500))) (Number GE (NDiv (NInt z543) (NInt z1000)) (NDiv (NInt z217) (NInt z400)))); (And (Number GE (NDiv (NInt z513) (NInt z1000)) (NDiv (NInt z473) (NInt z1000))) (Number GE (NDiv (NInt z553) (NInt z1000)) (NDiv (NInt z513) (NInt z1000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1739) (NInt z5000)))); (And (Number EQ (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000))) (Number EQ (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NInt z2)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1739) (NInt z10000))) (TRaised (TVar k2) (NInt z0))))].
Lemma equal_proportions_model_hold : all_decided equal_proportions_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equal_proportions_model :
  exists (fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta : R) (C D N_p loss : order),
  (
  (0 < fit_alpha) /\ (* domain(fit.alpha) *)
  (0 < fit_beta) /\ (* domain(fit.beta) *)
  (D ~~ N_p) /\ (* equal *)
  (C ~~ (N_p ** D)) /\ (* fit.cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])) /\ (* fit.fit *)
  (((61 / 125) <= fit_a_first) /\ (fit_a_first <= (251 / 500))) /\ (* measured(fit.a_first) *)
  (((231 / 500) <= fit_a_second) /\ (fit_a_second <= (267 / 500))) /\ (* measured(fit.a_second) *)
  (((227 / 500) <= fit_a_third) /\ (fit_a_third <= (91 / 200))) /\ (* measured(fit.a_third) *)
  (((501 / 1000) <= fit_b_first) /\ (fit_b_first <= (64 / 125))) /\ (* measured(fit.b_first) *)
  (((483 / 1000) <= fit_b_second) /\ (fit_b_second <= (529 / 1000))) /\ (* measured(fit.b_second) *)
  (((271 / 500) <= fit_b_third) /\ (fit_b_third <= (543 / 1000))) /\ (* measured(fit.b_third) *)
  (((473 / 1000) <= m_a) /\ (m_a <= (553 / 1000))) /\ (* measured(m_a) *)
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) /\ (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) /\ (* measured(m_beta) *)
  ((fit_alpha = m_alpha) /\ (fit_beta = m_beta)) /\ (* refit *)
  (N_p ~~ (C ^^ fit_a)) /\ (* split *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * fit_alpha)) [(D' ^^ ((-1) * fit_beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* fit.optimal *).
Proof.
exists (1 / 2), (99 / 200), (249 / 500), (909 / 2000), (1739 / 5000), (1013 / 2000), (253 / 500), (217 / 400), (1739 / 5000), (513 / 1000), (1739 / 5000), (1739 / 5000), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1739) / 10000)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold equal_proportions_model_laws equal_proportions_model_hold).
}
exact_no_check equal_proportions_model_best_1.
Qed.

(* equal-proportions, claim: fit.alpha = fit.beta *)
Definition equal_proportions_claim_equal_exponents_laws : list law := [(Number GT (NVar k5) (NInt z0)); (Number GT (NVar k10) (NInt z0)); (Order EQ (TVar k4) (TVar k5)); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (If (Order EQ (TVar k8) (TVar k11)) (If (Order EQ (TVar k3) (TTimes (TVar k9) (TVar k10))) (Order GE (TVar k8) (TVar k6)))); (Power GT TOne (TVar k6)); (Not (Number EQ (NVar k5) (NVar k10))); (Order EQ (TVar k8) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k5)) (NVar k10))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k5)) (NMul (NInt z1) (NVar k10)))))); (Order EQ (TVar k9) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k10))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k5)) (NMul (NInt z1) (NVar k10)))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k5))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k5)) (NMul (NInt z1) (NVar k10)))))); (And (Order GE (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))))))].
Definition equal_proportions_claim_equal_exponents_steps : proof := (Unfold k21 (Unfold k2 (Clear k5 e z1 z1 e e q_z1k10 (Clear k7 e z1 z1 e e q_z1k20 (Combine false GT z1 e e q_z1k10_z1k20 (r unit e l6 (r unit e l8 n)) (Split k17 (Unfold k12 (Clear k14 e z1 z1 e e q_z1k17_m1k23 (Split k16 (Clear k23 l10 z1 z1 e l10 q_z1k7k10k20_z1k10k17_z1k17k20 (Unfold k29 (Unfold k24 (Clear k22 e z1 z1 e e q_z1k10k19_z1k23 (Clear k25 l10 z1 z1 e l10 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l10 k18 (w q_m1 e e k20 (w unit e l10 k30 (w q_m1k10 e e k32 n)))) (Absurd k34))))))) (Unfold k29 (Unfold k22 (Split k26 (Clear k23 l10 z1 z1 e l10 q_z1k7k10k20_z1k10k17_z1k17k20 (Clear k28 e z1 z1 e e q_z1k10k19_z1k23 (Clear k25 l10 z1 z1 e l10 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l10 k18 (w unit e e k30 (w q_m1k10_m1k20 e e k32 (w q_z1k10 e e k34 n)))) (Absurd k36))))) (Clear k23 l10 z1 z1 e l10 q_z1k7k10k20_z1k10k17_z1k17k20 (Clear k28 e z1 z1 e e q_z1k20k21_z1k23 (Clear k27 l10 z1 z1 e l10 q_m1k7k10_z1k10k21_z1k20k21 (Combine true GT z1 e e o (w unit e l10 k18 (w unit e e k30 (w q_m1k10_m1k20 e e k32 (w q_z1k20 e e k34 n)))) (Absurd k36))))))))))) (Split k12 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k7_m1k19_m1k21 (Split k18 (Clear k27 l10 z1 z1 e l10 q_m1k7k10_z1k10k21_z1k20k21 (Clear k25 l10 z1 z1 e l10 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l10 k20 (w unit e e k22 (w unit e e k24 n))) (Absurd k26)))) (Clear k27 l10 z1 z1 e l10 q_m1k7k10_z1k10k21_z1k20k21 (Clear k25 l10 z1 z1 e l10 q_m1k7k20_z1k10k19_z1k19k20 (Combine true GT z1 e e o (w unit e l10 k20 (w q_m1 e e k22 (w q_m1 e e k24 n))) (Absurd k26))))))) (Signs q_z1k10_m1k20 (Clear k19 e z1 z1 e e q_m1k13 (Clear k14 e z1 z1 e e q_m1k13_z1k17 (Clear k23 l10 z1 z1 e l10 q_z1k7k10k20_z1k10k17_z1k17k20 (Clear k11 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k9 e z1 z1 e e q_z1k9_m1k11 (Unfold k13 (Unfold k30 (Clear k32 e z1 z1 e e q_z1k9k20_z1k15 (Clear k15 e z1 z1 e e q_z1k13_m1k15 (Combine false GT z1 e e o (r unit e l16_18 (r unit e l10_20 (r q_m1 e l22 (r q_z1k10k20 e l24 (r q_m1k10k20 e l26 (r q_z2 e l6_36 (r q_z2k10 e l38 n))))))) (Absurd k40))))))))))) (Clear k4 e z1 z1 e e q_z1k10_m1k20 (Combine false GT z1 e e o (r unit l18 e (r q_m1k10_z1k20 e l16 n)) (Absurd k20))) (Clear k19 e z1 z1 e e q_m1k13 (Clear k14 e z1 z1 e e q_m1k13_z1k17 (Clear k23 l10 z1 z1 e l10 q_z1k7k10k20_z1k10k17_z1k17k20 (Clear k11 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k9 e z1 z1 e e q_z1k9_m1k11 (Unfold k13 (Unfold k30 (Clear k28 e z1 z1 e e q_z1k10k11_z1k15 (Clear k15 e z1 z1 e e q_z1k13_m1k15 (Combine false GT z1 e e o (r unit e l16_18 (r unit e l10_20 (r q_m1 e l22 (r q_z1k10k20 e l24 (r q_z1k10k20 e l26 (r q_z2 e l8_36 (r q_z2k20 e l38 n))))))) (Absurd k40))))))))))))))))))).
Lemma equal_proportions_claim_equal_exponents_checked : refutes equal_proportions_claim_equal_exponents_laws equal_proportions_claim_equal_exponents_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equal_proportions_claim_equal_exponents :
  forall (fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta : R) (C D N_p loss : order),
  (0 < fit_alpha) -> (* domain(fit.alpha) *)
  (0 < fit_beta) -> (* domain(fit.beta) *)
  (D ~~ N_p) -> (* equal *)
  (C ~~ (N_p ** D)) -> (* fit.cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])) -> (* fit.fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * fit_alpha)) [(D' ^^ ((-1) * fit_beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* fit.optimal *)
  (power loss < power one) -> (* trend(loss) *)
  (fit_alpha = fit_beta).
Proof.
intros fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta C D N_p loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])).
pose (value_2 := ((C ^^ (((-1) * fit_alpha) * fit_beta)) ^^ (1 / ((1 * fit_alpha) + (1 * fit_beta))))).
pose (value_3 := ((C ^^ (1 * fit_beta)) ^^ (1 / ((1 * fit_alpha) + (1 * fit_beta))))).
pose (value_4 := ((C ^^ (1 * fit_alpha)) ^^ (1 / ((1 * fit_alpha) + (1 * fit_beta))))).
pose (value_5 := (largest (value_3 ^^ ((-1) * fit_alpha)) [(value_4 ^^ ((-1) * fit_beta))])).
generalize given_1, given_2, given_3, given_4, (largest_spec [(D ^^ ((-1) * fit_beta))] (N_p ^^ ((-1) * fit_alpha))), given_5, (given_6 value_2 value_3 value_4), given_7, refuted, (same_refl ((C ^^ (((-1) * fit_alpha) * fit_beta)) ^^ (1 / ((1 * fit_alpha) + (1 * fit_beta))))), (same_refl ((C ^^ (1 * fit_beta)) ^^ (1 / ((1 * fit_alpha) + (1 * fit_beta))))), (same_refl ((C ^^ (1 * fit_alpha)) ^^ (1 / ((1 * fit_alpha) + (1 * fit_beta))))), (largest_spec [(value_4 ^^ ((-1) * fit_beta))] (value_3 ^^ ((-1) * fit_alpha))).
exact_no_check (refute [fit_a; fit_a_first; fit_a_second; fit_a_third; fit_alpha; fit_b; fit_b_first; fit_b_second; fit_b_third; fit_beta; m_a; m_alpha; m_beta] [C; D; N_p; loss; value_1; value_2; value_3; value_4; value_5] equal_proportions_claim_equal_exponents_laws equal_proportions_claim_equal_exponents_steps equal_proportions_claim_equal_exponents_checked).
Qed.

(* equal-proportions, law: loss ~ C^(-m_alpha/2) *)
Definition equal_proportions_law_laws : list law := [(Number GT (NVar k5) (NInt z0)); (Number GT (NVar k10) (NInt z0)); (Order EQ (TVar k4) (TVar k5)); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (If (Order EQ (TVar k8) (TVar k11)) (If (Order EQ (TVar k3) (TTimes (TVar k9) (TVar k10))) (Order GE (TVar k8) (TVar k6)))); (And (Number GE (NVar k12) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NVar k12))); (And (Number GE (NVar k13) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NVar k13))); (And (Number EQ (NVar k5) (NVar k12)) (Number EQ (NVar k10) (NVar k13))); (Not (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k12)) (NInt z2))))); (Order EQ (TVar k8) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k12)) (NVar k13))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k12)) (NMul (NInt z1) (NVar k13)))))); (Order EQ (TVar k9) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k13))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k12)) (NMul (NInt z1) (NVar k13)))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k12))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k12)) (NMul (NInt z1) (NVar k13)))))); (And (Order GE (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))))))].
Definition equal_proportions_law_steps : proof := (Unfold k25 (Unfold k19 (Unfold k21 (Unfold k23 (Clear k7 e z1 z1 e e q_z1k20 (Clear k14 e z1 z1 e e q_z1k20_m1k26 (Combine false GT z1 e e q_z1k26 (r unit e l16 (r q_m1 e l18 n)) (Unfold k2 (Clear k22 e z1 z2 e e q_z1k7k24_z2k13 (Split k24 (Clear k4 e z1 z1000 e e q_m317_z1000k24 (Clear k6 e z1 z5000 e e q_z1893_m5000k24 (Clear k8 e z1 z5000 e e q_m1623_z5000k26 (Combine false GT z385000 e e q_z1k24_z1k26 (r q_z123508 e e (r q_z2390 e l28 (r q_z401 e l30 (r q_z77 e l32 n)))) (Split k17 (Unfold k36 (Clear k38 e z1 z1 e e q_z1k17_m1k23 (Split k40 (Clear k27 l34 z1 z1 e l34 q_z1k7k24k26_z1k17k24_z1k17k26 (Unfold k33 (Unfold k48 (Clear k46 e z1 z1 e e q_z1k10k19_z1k23 (Clear k12 e z1 z1 e e q_z1k10_m1k24 (Clear k29 l34 z1 z1 e l34 q_m1k7k26_z1k19k24_z1k19k26 (Combine true GT z1 e e o (w unit e l34 k42 (w q_m1 e e k44 (w unit e l34 k54 (r q_m1k19 e l34_56 (w q_m1k24 e e k58 n))))) (Absurd k60)))))))) (Unfold k33 (Unfold k46 (Split k50 (Clear k27 l34 z1 z1 e l34 q_z1k7k24k26_z1k17k24_z1k17k26 (Clear k52 e z1 z1 e e q_z1k10k19_z1k23 (Clear k12 e z1 z1 e e q_z1k10_m1k24 (Clear k29 l34 z1 z1 e l34 q_m1k7k26_z1k19k24_z1k19k26 (Combine true GT z1 e e o (w unit e l34 k42 (w unit e e k54 (w q_m1k24_m1k26 e e k56 (r q_z1k19k24_z1k19k26 e l58 (w q_z1k24 e e k60 n))))) (Absurd k62)))))) (Clear k27 l34 z1 z1 e l34 q_z1k7k24k26_z1k17k24_z1k17k26 (Clear k52 e z1 z1 e e q_z1k20k21_z1k23 (Clear k31 l34 z1 z1 e l34 q_m1k7k24_z1k21k24_z1k21k26 (Combine true GT z1 e e o (w unit e l34 k42 (w unit e e k54 (w q_m1k24_m1k26 e e k56 (r q_z1k21k24_z1k21k26 e l18 (w q_z1k26 e e k58 n))))) (Absurd k60))))))))))) (Split k36 (Unfold k38 (Clear k40 e z1 z1 e e q_z1k7_m1k19_m1k21 (Split k42 (Clear k31 l34 z1 z1 e l34 q_m1k7k24_z1k21k24_z1k21k26 (Clear k29 l34 z1 z1 e l34 q_m1k7k26_z1k19k24_z1k19k26 (Combine true GT z1 e e o (w unit e l34 k44 (w unit e e k46 (w unit e e k48 n))) (Absurd k50)))) (Clear k31 l34 z1 z1 e l34 q_m1k7k24_z1k21k24_z1k21k26 (Clear k29 l34 z1 z1 e l34 q_m1k7k26_z1k19k24_z1k19k26 (Combine true GT z1 e e o (w unit e l34 k44 (w q_m1 e e k46 (w q_m1 e e k48 n))) (Absurd k50))))))) (Clear k38 e z1 z1 e e q_m1k13_z1k17 (Clear k27 l34 z1 z1 e l34 q_z1k7k24k26_z1k17k24_z1k17k26 (Clear k11 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k9 e z1 z1 e e q_z1k9_m1k11 (Clear k5 e z1 z1 e e q_z1k10 (Unfold k13 (Unfold k52 (Clear k54 e z1 z1 e e q_z1k9k20_z1k15 (Clear k12 e z1 z1 e e q_z1k10_m1k24 (Clear k15 e z1 z1 e e q_z1k13_m1k15 (Combine true GT z1 e e o (w q_z2 e l34 k40 (w q_m2 e e k42 (w unit e l20 k26 (w q_z1k24k26 e e k44 (w q_m1k24k26 e e k46 (w q_z2 e l48 k58 (r q_m2k9 e l48_18 (r q_m2k9k20_m2k15 e l60 (r q_z2k9 e l60_18 (w q_z2k24 e e k62 n)))))))))) (Absurd k64)))))))))))))))))) (Clear k11 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k9 e z1 z1 e e q_z1k9_m1k11 (Unfold k13 (Unfold k34 (Clear k32 e z1 z1 e e q_z1k10k11_z1k15 (Clear k12 e z1 z1 e e q_z1k10_m1k24 (Clear k15 e z1 z1 e e q_z1k13_m1k15 (Combine true GT z1 e e o (w unit e e k26 (w q_z1k24 e e k28 (w q_z1k24 e e k30 (w q_z2 e e k40 (r q_m2k11 e l42 (w q_z2 e e k44 n)))))) (Absurd k46))))))))))))))))))).
Lemma equal_proportions_law_checked : refutes equal_proportions_law_laws equal_proportions_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem equal_proportions_law :
  forall (fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta : R) (C D N_p loss : order),
  (0 < fit_alpha) -> (* domain(fit.alpha) *)
  (0 < fit_beta) -> (* domain(fit.beta) *)
  (D ~~ N_p) -> (* equal *)
  (C ~~ (N_p ** D)) -> (* fit.cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])) -> (* fit.fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * fit_alpha)) [(D' ^^ ((-1) * fit_beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* fit.optimal *)
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) -> (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) -> (* measured(m_beta) *)
  ((fit_alpha = m_alpha) /\ (fit_beta = m_beta)) -> (* refit *)
  (loss ~~ (C ^^ (((-1) * m_alpha) / 2))).
Proof.
intros fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta C D N_p loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])).
pose (value_2 := ((C ^^ (((-1) * m_alpha) * m_beta)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))).
pose (value_3 := ((C ^^ (1 * m_beta)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))).
pose (value_4 := ((C ^^ (1 * m_alpha)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))).
pose (value_5 := (largest (value_3 ^^ ((-1) * fit_alpha)) [(value_4 ^^ ((-1) * fit_beta))])).
generalize given_1, given_2, given_3, given_4, (largest_spec [(D ^^ ((-1) * fit_beta))] (N_p ^^ ((-1) * fit_alpha))), given_5, (given_6 value_2 value_3 value_4), given_7, given_8, given_9, refuted, (same_refl ((C ^^ (((-1) * m_alpha) * m_beta)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))), (same_refl ((C ^^ (1 * m_beta)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))), (same_refl ((C ^^ (1 * m_alpha)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))), (largest_spec [(value_4 ^^ ((-1) * fit_beta))] (value_3 ^^ ((-1) * fit_alpha))).
exact_no_check (refute [fit_a; fit_a_first; fit_a_second; fit_a_third; fit_alpha; fit_b; fit_b_first; fit_b_second; fit_b_third; fit_beta; m_a; m_alpha; m_beta] [C; D; N_p; loss; value_1; value_2; value_3; value_4; value_5] equal_proportions_law_laws equal_proportions_law_steps equal_proportions_law_checked).
Qed.

(* against-printed, core: measured(m_beta), printed, refit cannot hold together *)
Definition against_printed_core_laws : list law := [(And (Number GE (NVar k13) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NVar k13))); (And (Number EQ (NVar k5) (NDiv (NInt z17) (NInt z50))) (Number EQ (NVar k10) (NDiv (NInt z7) (NInt z25)))); (And (Number EQ (NVar k5) (NVar k12)) (Number EQ (NVar k10) (NVar k13)))].
Definition against_printed_core_steps : proof := (Unfold k5 (Unfold k7 (Unfold k9 (Clear k2 e z1 z5000 e e q_m1623_z5000k26 (Clear k12 e z1 z1 e e q_z1k20_m1k26 (Clear k8 e z1 z25 e e q_m7_z25k20 (Combine false GE z1 e e q_m223 (r unit e l14 (r q_z5000 e l16 (r q_m200 e l18 n))) (Absurd k20)))))))).
Lemma against_printed_core_checked : refutes against_printed_core_laws against_printed_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_printed_core :
  forall (fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta : R) (C D N_p loss : order),
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) -> (* measured(m_beta) *)
  ((fit_alpha = (17 / 50)) /\ (fit_beta = (7 / 25))) -> (* printed *)
  ((fit_alpha = m_alpha) /\ (fit_beta = m_beta)) -> (* refit *)
  False.
Proof.
intros fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta C D N_p loss given_1 given_2 given_3.
generalize given_1, given_2, given_3.
exact_no_check (refute [fit_a; fit_a_first; fit_a_second; fit_a_third; fit_alpha; fit_b; fit_b_first; fit_b_second; fit_b_third; fit_beta; m_a; m_alpha; m_beta] [C; D; N_p; loss] against_printed_core_laws against_printed_core_steps against_printed_core_checked).
Qed.

(* against-approach-3, core: approach-3, fit.fit, fit.optimal, measured(fit.a_third), measured(m_alpha), measured(m_beta), refit, split, trend(C) cannot hold together *)
Definition against_approach_3_core_laws : list law := [(Number EQ (NVar k1) (NVar k4)); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (If (Order EQ (TVar k8) (TVar k11)) (If (Order EQ (TVar k3) (TTimes (TVar k9) (TVar k10))) (Order GE (TVar k8) (TVar k6)))); (And (Number GE (NVar k4) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NVar k4))); (And (Number GE (NVar k12) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NVar k12))); (And (Number GE (NVar k13) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NVar k13))); (And (Number EQ (NVar k5) (NVar k12)) (Number EQ (NVar k10) (NVar k13))); (Order EQ (TVar k5) (TRaised (TVar k3) (NVar k1))); (Power GT (TVar k3) TOne); (Order EQ (TVar k8) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k12)) (NVar k13))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k12)) (NMul (NInt z1) (NVar k13)))))); (Order EQ (TVar k9) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k13))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k12)) (NMul (NInt z1) (NVar k13)))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k12))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k12)) (NMul (NInt z1) (NVar k13)))))); (And (Order GE (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))))))].
Definition against_approach_3_core_steps : proof := (Unfold k13 (Unfold k15 (Unfold k17 (Unfold k19 (Clear k6 e z1 z1000 e e q_m317_z1000k24 (Clear k8 e z1 z5000 e e q_z1893_m5000k24 (Clear k10 e z1 z5000 e e q_m1623_z5000k26 (Combine false GT z385000 e e q_z1k24_z1k26 (r q_z123508 e e (r q_z2390 e l18 (r q_z401 e l20 (r q_z77 e l22 n)))) (Split k11 (Unfold k26 (Clear k28 e z1 z1 e e q_z1k17_m1k23 (Split k30 (Clear k25 l24 z1 z1 e l24 q_z1k7k24k26_z1k17k24_z1k17k26 (Unfold k31 (Unfold k38 (Clear k36 e z1 z1 e e q_z1k10k19_z1k23 (Clear k14 e z1 z1 e e q_z1k10_m1k24 (Clear k27 l24 z1 z1 e l24 q_m1k7k26_z1k19k24_z1k19k26 (Combine true GT z1 e e o (w unit e l24 k32 (w q_m1 e e k34 (w unit e l24 k44 (r q_m1k19 e l24_46 (w q_m1k24 e e k48 n))))) (Absurd k50)))))))) (Unfold k31 (Unfold k36 (Split k40 (Clear k25 l24 z1 z1 e l24 q_z1k7k24k26_z1k17k24_z1k17k26 (Clear k42 e z1 z1 e e q_z1k10k19_z1k23 (Clear k14 e z1 z1 e e q_z1k10_m1k24 (Clear k27 l24 z1 z1 e l24 q_m1k7k26_z1k19k24_z1k19k26 (Combine true GT z1 e e o (w unit e l24 k32 (w unit e e k44 (w q_m1k24_m1k26 e e k46 (r q_z1k19k24_z1k19k26 e l48 (w q_z1k24 e e k50 n))))) (Absurd k52)))))) (Clear k25 l24 z1 z1 e l24 q_z1k7k24k26_z1k17k24_z1k17k26 (Clear k42 e z1 z1 e e q_z1k20k21_z1k23 (Clear k16 e z1 z1 e e q_z1k20_m1k26 (Clear k29 l24 z1 z1 e l24 q_m1k7k24_z1k21k24_z1k21k26 (Combine true GT z1 e e o (w unit e l24 k32 (w unit e e k44 (w q_m1k24_m1k26 e e k46 (r q_z1k21k24_z1k21k26 e l48 (w q_z1k26 e e k50 n))))) (Absurd k52)))))))))))) (Split k26 (Unfold k28 (Clear k30 e z1 z1 e e q_z1k7_m1k19_m1k21 (Split k32 (Clear k29 l24 z1 z1 e l24 q_m1k7k24_z1k21k24_z1k21k26 (Clear k27 l24 z1 z1 e l24 q_m1k7k26_z1k19k24_z1k19k26 (Combine true GT z1 e e o (w unit e l24 k34 (w unit e e k36 (w unit e e k38 n))) (Absurd k40)))) (Clear k29 l24 z1 z1 e l24 q_m1k7k24_z1k21k24_z1k21k26 (Clear k27 l24 z1 z1 e l24 q_m1k7k26_z1k19k24_z1k19k26 (Combine true GT z1 e e o (w unit e l24 k34 (w q_m1 e e k36 (w q_m1 e e k38 n))) (Absurd k40))))))) (Clear k4 e z1 z200 e e q_z91_m200k8 (Combine false GT z154000000 e e q_m1k8k24_m1k8k26_z1k26 (r q_z357588 e e (r q_z494032 e l30 (r q_z5805 e l18 (r q_z15175 e l20 (r q_z16786 e l22 (r q_z770 e l30_18 (r q_z154 e l30_22 n))))))) (Combine false GT z616000 e e q_z1k24 (r q_z97636 e e (r q_z2201 e l18 (r q_z317 e l20 n))) (Clear k28 e z1 z1 e e q_m1k13_z1k17 (Clear k25 l24 z1 z1 e l24 q_z1k7k24k26_z1k17k24_z1k17k26 (Clear k23 e z1 z1 e e q_z1k7 (Unfold k7 (Unfold k44 (Clear k42 e z1 z1 e e q_z1k10k11_z1k15 (Clear k14 e z1 z1 e e q_z1k10_m1k24 (Clear k21 e z1 z1 e e q_m1k2k7_z1k11 (Clear k5 e z1 z1 e e q_z1k2_m1k8 (Clear k9 e z1 z1 e e q_z1k13_m1k15 (Combine false GT z1 e e o (r unit e l24_36 (r q_m1 e l38 (r unit e l40_32_34 (r unit e l50_24 (r q_m1k11 e l24_52 (r q_m1k24k24_m1k24k26 e l54 (r q_m1k7k24k24_m1k7k24k26 e l56 (r q_z1k24_z1k26 e l58 n)))))))) (Absurd k60))))))))))))))))))))))))).
Lemma against_approach_3_core_checked : refutes against_approach_3_core_laws against_approach_3_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_approach_3_core :
  forall (fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta : R) (C D N_p loss : order),
  (fit_a = fit_a_third) -> (* approach-3 *)
  (loss ~~ (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])) -> (* fit.fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * fit_alpha)) [(D' ^^ ((-1) * fit_beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* fit.optimal *)
  (((227 / 500) <= fit_a_third) /\ (fit_a_third <= (91 / 200))) -> (* measured(fit.a_third) *)
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) -> (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) -> (* measured(m_beta) *)
  ((fit_alpha = m_alpha) /\ (fit_beta = m_beta)) -> (* refit *)
  (N_p ~~ (C ^^ fit_a)) -> (* split *)
  (power one < power C) -> (* trend(C) *)
  False.
Proof.
intros fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta C D N_p loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
pose (value_1 := (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])).
pose (value_2 := ((C ^^ (((-1) * m_alpha) * m_beta)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))).
pose (value_3 := ((C ^^ (1 * m_beta)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))).
pose (value_4 := ((C ^^ (1 * m_alpha)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))).
pose (value_5 := (largest (value_3 ^^ ((-1) * fit_alpha)) [(value_4 ^^ ((-1) * fit_beta))])).
generalize given_1, (largest_spec [(D ^^ ((-1) * fit_beta))] (N_p ^^ ((-1) * fit_alpha))), given_2, (given_3 value_2 value_3 value_4), given_4, given_5, given_6, given_7, given_8, given_9, (same_refl ((C ^^ (((-1) * m_alpha) * m_beta)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))), (same_refl ((C ^^ (1 * m_beta)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))), (same_refl ((C ^^ (1 * m_alpha)) ^^ (1 / ((1 * m_alpha) + (1 * m_beta))))), (largest_spec [(value_4 ^^ ((-1) * fit_beta))] (value_3 ^^ ((-1) * fit_alpha))).
exact_no_check (refute [fit_a; fit_a_first; fit_a_second; fit_a_third; fit_alpha; fit_b; fit_b_first; fit_b_second; fit_b_third; fit_beta; m_a; m_alpha; m_beta] [C; D; N_p; loss; value_1; value_2; value_3; value_4; value_5] against_approach_3_core_laws against_approach_3_core_steps against_approach_3_core_checked).
Qed.

(* against-approach-3, model: against-approach-3 can hold but for its trends *)
Definition against_approach_3_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z1739) (NInt z5000))))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z1829) (NInt z5000))))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z1739) (NInt z5000))))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z1829) (NInt z5000)))))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))))].
Definition against_approach_3_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z1 e e q_m1k11 (Unfold k5 (Unfold k10 (Clear k12 e z1 z5000 e e q_z1829k7_z5000k13 (Clear k9 e z1 z1 e e q_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z5000 e e q_z1739k9_z5000k13 (Combine true GT z1 e e o (w q_z17840000 e e k6 (w q_z1739 e e k16 (w q_z3180631 e e k18 (w q_z17840000 e e k20 (w q_z1829 e e k22 n))))) (Absurd k24))))))))))).
Lemma against_approach_3_model_best_1_checked : refutes against_approach_3_model_best_1_laws against_approach_3_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma against_approach_3_model_best_1 :
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * (1739 / 5000))) [(D' ^^ ((-1) * (1829 / 5000)))])) -> (((scale ^^ 0) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ 0) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p D given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (1739 / 5000))) [(D ^^ ((-1) * (1829 / 5000)))])).
generalize (largest_spec [(D ^^ ((-1) * (1829 / 5000)))] (N_p ^^ ((-1) * (1739 / 5000)))), given_1, given_2, refuted.
exact_no_check (refute [] [D; N_p; loss; value_1] against_approach_3_model_best_1_laws against_approach_3_model_best_1_steps against_approach_3_model_best_1_checked).
Qed.
Definition against_approach_3_model_laws : list law := [(Number EQ (NDiv (NInt z5) (NInt z11)) (NDiv (NInt z5) (NInt z11))); (Number GT (NDiv (NInt z1739) (NInt z5000)) (NInt z0)); (Number GT (NDiv (NInt z1829) (NInt z5000)) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1739) (NInt z5000)))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1829) (NInt z5000)))))); (And (Number GE (NDiv (NInt z99) (NInt z200)) (NDiv (NInt z61) (NInt z125))) (Number GE (NDiv (NInt z251) (NInt z500)) (NDiv (NInt z99) (NInt z200)))); (And (Number GE (NDiv (NInt z249) (NInt z500)) (NDiv (NInt z231) (NInt z500))) (Number GE (NDiv (NInt z267) (NInt z500)) (NDiv (NInt z249) (NInt z500)))); (And (Number GE (NDiv (NInt z5) (NInt z11)) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NDiv (NInt z5) (NInt z11)))); (And (Number GE (NDiv (NInt z1013) (NInt z2000)) (NDiv (NInt z501) (NInt z1000))) (Number GE (NDiv (NInt z64) (NInt z125)) (NDiv (NInt z1013) (NInt z2000)))); (And (Number GE (NDiv (NInt z253) (NInt z500)) (NDiv (NInt z483) (NInt z1000))) (Number GE (NDiv (NInt z529) (NInt z1000)) (NDiv (NInt z253) (NInt z500)))); (And (Number GE (NDiv (NInt z217) (NInt z400)) (NDiv (NInt z271) (NInt z500))) (Number GE (NDiv (NInt z543) (NInt z1000)) (NDiv (NInt z217) (NInt z400)))); (And (Number GE (NDiv (NInt z513) (NInt z1000)) (NDiv (NInt z473) (NInt z1000))) (Number GE (NDiv (NInt z553) (NInt z1000)) (NDiv (NInt z513) (NInt z1000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number EQ (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000))) (Number EQ (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1829) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z5) (NInt z11))))].
Lemma against_approach_3_model_hold : all_decided against_approach_3_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_approach_3_model :
  exists (fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta : R) (C D N_p loss : order),
  (
  (fit_a = fit_a_third) /\ (* approach-3 *)
  (0 < fit_alpha) /\ (* domain(fit.alpha) *)
  (0 < fit_beta) /\ (* domain(fit.beta) *)
  (C ~~ (N_p ** D)) /\ (* fit.cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])) /\ (* fit.fit *)
  (((61 / 125) <= fit_a_first) /\ (fit_a_first <= (251 / 500))) /\ (* measured(fit.a_first) *)
  (((231 / 500) <= fit_a_second) /\ (fit_a_second <= (267 / 500))) /\ (* measured(fit.a_second) *)
  (((227 / 500) <= fit_a_third) /\ (fit_a_third <= (91 / 200))) /\ (* measured(fit.a_third) *)
  (((501 / 1000) <= fit_b_first) /\ (fit_b_first <= (64 / 125))) /\ (* measured(fit.b_first) *)
  (((483 / 1000) <= fit_b_second) /\ (fit_b_second <= (529 / 1000))) /\ (* measured(fit.b_second) *)
  (((271 / 500) <= fit_b_third) /\ (fit_b_third <= (543 / 1000))) /\ (* measured(fit.b_third) *)
  (((473 / 1000) <= m_a) /\ (m_a <= (553 / 1000))) /\ (* measured(m_a) *)
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) /\ (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) /\ (* measured(m_beta) *)
  ((fit_alpha = m_alpha) /\ (fit_beta = m_beta)) /\ (* refit *)
  (N_p ~~ (C ^^ fit_a)) (* split *)
  ) /\
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * fit_alpha)) [(D' ^^ ((-1) * fit_beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* fit.optimal *).
Proof.
exists (5 / 11), (99 / 200), (249 / 500), (5 / 11), (1739 / 5000), (1013 / 2000), (253 / 500), (217 / 400), (1829 / 5000), (513 / 1000), (1739 / 5000), (1829 / 5000), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold against_approach_3_model_laws against_approach_3_model_hold).
}
exact_no_check against_approach_3_model_best_1.
Qed.

(* estimates, model: estimates can hold *)
Definition estimates_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z1739) (NInt z5000))))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z1829) (NInt z5000))))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z1739) (NInt z5000))))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z1829) (NInt z5000)))))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NDiv (NInt m3180631) (NInt z17840000))) (TRaised (TVar k2) (NInt z0)))))].
Definition estimates_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z17840000 e e q_m3180631k3_m17840000k11 (Unfold k5 (Unfold k10 (Clear k12 e z1 z5000 e e q_z1829k7_z5000k13 (Clear k9 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z5000 e e q_z1739k9_z5000k13 (Combine true GT z1 e e o (w unit e e k6 (w q_z1739 e e k16 (w q_z3180631 e e k18 (w q_z17840000 e e k20 (w q_z1829 e e k22 n))))) (Absurd k24))))))))))).
Lemma estimates_model_best_1_checked : refutes estimates_model_best_1_laws estimates_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma estimates_model_best_1 :
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * (1739 / 5000))) [(D' ^^ ((-1) * (1829 / 5000)))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ ((-3180631) / 17840000)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p D given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * (1739 / 5000))) [(D ^^ ((-1) * (1829 / 5000)))])).
generalize (largest_spec [(D ^^ ((-1) * (1829 / 5000)))] (N_p ^^ ((-1) * (1739 / 5000)))), given_1, given_2, refuted.
exact_no_check (refute [] [D; N_p; loss; value_1] estimates_model_best_1_laws estimates_model_best_1_steps estimates_model_best_1_checked).
Qed.
Definition estimates_model_laws : list law := [(Number GT (NDiv (NInt z1739) (NInt z5000)) (NInt z0)); (Number GT (NDiv (NInt z1829) (NInt z5000)) (NInt z0)); (And (Number EQ (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000))) (Number EQ (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1829) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1829) (NInt z3568))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1739) (NInt z3568))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m3180631) (NInt z17840000))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1829) (NInt z3568))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1739) (NInt z5000)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1739) (NInt z3568))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1829) (NInt z5000)))))); (And (Number GE (NDiv (NInt z99) (NInt z200)) (NDiv (NInt z61) (NInt z125))) (Number GE (NDiv (NInt z251) (NInt z500)) (NDiv (NInt z99) (NInt z200)))); (And (Number GE (NDiv (NInt z249) (NInt z500)) (NDiv (NInt z231) (NInt z500))) (Number GE (NDiv (NInt z267) (NInt z500)) (NDiv (NInt z249) (NInt z500)))); (And (Number GE (NDiv (NInt z909) (NInt z2000)) (NDiv (NInt z227) (NInt z500))) (Number GE (NDiv (NInt z91) (NInt z200)) (NDiv (NInt z909) (NInt z2000)))); (And (Number GE (NDiv (NInt z1013) (NInt z2000)) (NDiv (NInt z501) (NInt z1000))) (Number GE (NDiv (NInt z64) (NInt z125)) (NDiv (NInt z1013) (NInt z2000)))); (And (Number GE (NDiv (NInt z253) (NInt z500)) (NDiv (NInt z483) (NInt z1000))) (Number GE (NDiv (NInt z529) (NInt z1000)) (NDiv (NInt z253) (NInt z500)))); (And (Number GE (NDiv (NInt z217) (NInt z400)) (NDiv (NInt z271) (NInt z500))) (Number GE (NDiv (NInt z543) (NInt z1000)) (NDiv (NInt z217) (NInt z400)))); (And (Number GE (NDiv (NInt z513) (NInt z1000)) (NDiv (NInt z473) (NInt z1000))) (Number GE (NDiv (NInt z553) (NInt z1000)) (NDiv (NInt z513) (NInt z1000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1829) (NInt z3568))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1829) (NInt z3568)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1739) (NInt z3568))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1829) (NInt z3568))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m3180631) (NInt z17840000))) (TRaised (TVar k2) (NInt z0))))].
Lemma estimates_model_hold : all_decided estimates_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem estimates_model :
  exists (fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta : R) (C D N_p loss : order),
  (
  (0 < fit_alpha) /\ (* domain(fit.alpha) *)
  (0 < fit_beta) /\ (* domain(fit.beta) *)
  ((fit_alpha = (1739 / 5000)) /\ (fit_beta = (1829 / 5000))) /\ (* estimates *)
  (C ~~ (N_p ** D)) /\ (* fit.cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])) /\ (* fit.fit *)
  (((61 / 125) <= fit_a_first) /\ (fit_a_first <= (251 / 500))) /\ (* measured(fit.a_first) *)
  (((231 / 500) <= fit_a_second) /\ (fit_a_second <= (267 / 500))) /\ (* measured(fit.a_second) *)
  (((227 / 500) <= fit_a_third) /\ (fit_a_third <= (91 / 200))) /\ (* measured(fit.a_third) *)
  (((501 / 1000) <= fit_b_first) /\ (fit_b_first <= (64 / 125))) /\ (* measured(fit.b_first) *)
  (((483 / 1000) <= fit_b_second) /\ (fit_b_second <= (529 / 1000))) /\ (* measured(fit.b_second) *)
  (((271 / 500) <= fit_b_third) /\ (fit_b_third <= (543 / 1000))) /\ (* measured(fit.b_third) *)
  (((473 / 1000) <= m_a) /\ (m_a <= (553 / 1000))) /\ (* measured(m_a) *)
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) /\ (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) /\ (* measured(m_beta) *)
  (N_p ~~ (C ^^ fit_a)) /\ (* split *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * fit_alpha)) [(D' ^^ ((-1) * fit_beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* fit.optimal *).
Proof.
exists (1829 / 3568), (99 / 200), (249 / 500), (909 / 2000), (1739 / 5000), (1013 / 2000), (253 / 500), (217 / 400), (1829 / 5000), (513 / 1000), (1739 / 5000), (1829 / 5000), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1739 / 3568)) ** (log_scale ^^ 0)), ((scale ^^ (1829 / 3568)) ** (log_scale ^^ 0)), ((scale ^^ ((-3180631) / 17840000)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold estimates_model_laws estimates_model_hold).
}
exact_no_check estimates_model_best_1.
Qed.

(* estimates, law: loss ~ C^(-3180631/17840000) *)
Definition estimates_law_laws : list law := [(And (Number EQ (NVar k5) (NDiv (NInt z1739) (NInt z5000))) (Number EQ (NVar k10) (NDiv (NInt z1829) (NInt z5000)))); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (If (Order EQ (TVar k8) (TVar k11)) (If (Order EQ (TVar k3) (TTimes (TVar k9) (TVar k10))) (Order GE (TVar k8) (TVar k6)))); (Not (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt m3180631) (NInt z17840000))))); (Order EQ (TVar k8) (TRaised (TRaised (TVar k3) (NDiv (NInt m3180631) (NInt z17840000))) (NInt z1))); (Order EQ (TVar k9) (TRaised (TRaised (TVar k3) (NDiv (NInt z1829) (NInt z3568))) (NInt z1))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k3) (NDiv (NInt z1739) (NInt z3568))) (NInt z1))); (And (Order GE (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k11) (TRaised (TVar k9) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k11) (TRaised (TVar k10) (NMul (NInt m1) (NVar k10)))))))].
Definition estimates_law_steps : proof := (Unfold k15 (Unfold k5 (Unfold k2 (Clear k8 e z1 z17840000 e e q_z3180631k7_z17840000k13 (Split k10 (Split k13 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k17_m1k23 (Split k18 (Clear k17 e z1 z17840000 e e q_z3180631k7_z17840000k17 (Unfold k23 (Unfold k26 (Clear k24 e z1 z1 e e q_z1k10k19_z1k23 (Clear k4 e z1 z5000 e e q_m1739_z5000k10 (Clear k19 e z1 z3568 e e q_m1829k7_z3568k19 (Combine true GT z3568 e e o (w q_z17840000 e e k20 (w q_m1 e e k22 (w q_z17840000 e e k32 (r q_m3568k19 e l34 (w q_m1739 e e k36 n))))) (Absurd k38)))))))) (Unfold k23 (Unfold k24 (Split k28 (Clear k17 e z1 z17840000 e e q_z3180631k7_z17840000k17 (Clear k30 e z1 z1 e e q_z1k10k19_z1k23 (Clear k4 e z1 z5000 e e q_m1739_z5000k10 (Clear k19 e z1 z3568 e e q_m1829k7_z3568k19 (Combine true GT z3568 e e o (w q_z17840000 e e k20 (w unit e e k32 (w q_m17840000 e e k34 (r q_z3568k19 e l36 (w q_z1739 e e k38 n))))) (Absurd k40)))))) (Clear k17 e z1 z17840000 e e q_z3180631k7_z17840000k17 (Clear k30 e z1 z1 e e q_z1k20k21_z1k23 (Clear k6 e z1 z5000 e e q_m1829_z5000k20 (Clear k21 e z1 z3568 e e q_m1739k7_z3568k21 (Combine true GT z3568 e e o (w q_z17840000 e e k20 (w unit e e k32 (w q_m17840000 e e k34 (r q_z3568k21 e l36 (w q_z1829 e e k38 n))))) (Absurd k40)))))))))))) (Split k14 (Unfold k16 (Clear k18 e z1 z1 e e q_z1k7_m1k19_m1k21 (Split k20 (Clear k21 e z1 z3568 e e q_m1739k7_z3568k21 (Clear k19 e z1 z3568 e e q_m1829k7_z3568k19 (Combine true GT z3568 e e o (w q_z3568 e e k22 (w unit e e k24 (w unit e e k26 n))) (Absurd k28)))) (Clear k21 e z1 z3568 e e q_m1739k7_z3568k21 (Clear k19 e z1 z3568 e e q_m1829k7_z3568k19 (Combine true GT z3568 e e o (w q_z3568 e e k22 (w q_m1 e e k24 (w q_m1 e e k26 n))) (Absurd k28))))))) (Clear k16 e z1 z1 e e q_m1k13_z1k17 (Clear k17 e z1 z17840000 e e q_z3180631k7_z17840000k17 (Combine true GT z17840000 e e o (w q_z17840000 e e k18 (w q_m1 e e k20 (w unit e e k12 n))) (Absurd k22)))))) (Clear k7 e z1 z1 e e q_z1k7_m1k9_m1k11 (Unfold k9 (Unfold k18 (Clear k20 e z1 z1 e e q_z1k9k20_z1k15 (Clear k6 e z1 z5000 e e q_m1829_z5000k20 (Clear k11 e z1 z1 e e q_z1k13_m1k15 (Clear k16 e z1 z1 e e q_z1k10k11_z1k15 (Clear k4 e z1 z5000 e e q_m1739_z5000k10 (Combine true GT z1 e e o (w unit e e k12 (w q_z3180631 e e k14 (w q_z8695000 e e k24 (r q_m1739k9 e l26 (w q_z17840000 e e k28 (w q_z9145000 e e k30 (r q_m1829k11 e l32 n))))))) (Absurd k34))))))))))))))).
Lemma estimates_law_checked : refutes estimates_law_laws estimates_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem estimates_law :
  forall (fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta : R) (C D N_p loss : order),
  ((fit_alpha = (1739 / 5000)) /\ (fit_beta = (1829 / 5000))) -> (* estimates *)
  (C ~~ (N_p ** D)) -> (* fit.cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])) -> (* fit.fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * fit_alpha)) [(D' ^^ ((-1) * fit_beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* fit.optimal *)
  (loss ~~ (C ^^ ((-3180631) / 17840000))).
Proof.
intros fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta C D N_p loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])).
pose (value_2 := ((C ^^ ((-3180631) / 17840000)) ^^ 1)).
pose (value_3 := ((C ^^ (1829 / 3568)) ^^ 1)).
pose (value_4 := ((C ^^ (1739 / 3568)) ^^ 1)).
pose (value_5 := (largest (value_3 ^^ ((-1) * fit_alpha)) [(value_4 ^^ ((-1) * fit_beta))])).
generalize given_1, given_2, (largest_spec [(D ^^ ((-1) * fit_beta))] (N_p ^^ ((-1) * fit_alpha))), given_3, (given_4 value_2 value_3 value_4), refuted, (same_refl ((C ^^ ((-3180631) / 17840000)) ^^ 1)), (same_refl ((C ^^ (1829 / 3568)) ^^ 1)), (same_refl ((C ^^ (1739 / 3568)) ^^ 1)), (largest_spec [(value_4 ^^ ((-1) * fit_beta))] (value_3 ^^ ((-1) * fit_alpha))).
exact_no_check (refute [fit_a; fit_a_first; fit_a_second; fit_a_third; fit_alpha; fit_b; fit_b_first; fit_b_second; fit_b_third; fit_beta; m_a; m_alpha; m_beta] [C; D; N_p; loss; value_1; value_2; value_3; value_4; value_5] estimates_law_laws estimates_law_steps estimates_law_checked).
Qed.

(* refitted, claim: 0.46 < fit.a < 0.563 *)
Definition refitted_claim_split_range_laws : list law := [(Number GT (NVar k5) (NInt z0)); (Number GT (NVar k10) (NInt z0)); (And (Number GE (NVar k12) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NVar k12))); (And (Number GE (NVar k13) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NVar k13))); (And (Number EQ (NVar k5) (NVar k12)) (Number EQ (NVar k10) (NVar k13))); (Order EQ (TVar k5) (TRaised (TVar k3) (NVar k1))); (Power GT (TVar k3) TOne); (And (Number NE (NAdd (NVar k5) (NVar k10)) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NVar k10) (NAdd (NVar k5) (NVar k10)))))); (Not (And (Number GT (NVar k1) (NDiv (NInt z23) (NInt z50))) (Number GT (NDiv (NInt z563) (NInt z1000)) (NVar k1))))].
Definition refitted_claim_split_range_steps : proof := (Unfold k21 (Unfold k9 (Unfold k11 (Unfold k13 (Unfold k19 (Clear k5 e z1 z1 e e q_z1k10 (Clear k12 e z1 z1 e e q_z1k10_m1k24 (Combine false GT z1 e e q_z1k24 (r unit e l20 (r q_m1 e l22 n)) (Clear k7 e z1 z1 e e q_z1k20 (Clear k14 e z1 z1 e e q_z1k20_m1k26 (Combine false GT z1 e e q_z1k26 (r unit e l26 (r q_m1 e l28 n)) (Signs q_z1k2k24_z1k2k26_m1k26 (Clear k17 e z1 z1 e e q_z1k7 (Clear k16 e z1 z1 e e q_z1k10_z1k20 (Clear k18 l36 z1 z1 e l36 q_m1k7k20_z1k10k11_z1k11k20 (Clear k15 e z1 z1 e e q_m1k2k7_z1k11 (Combine false GT z1 e e o (r unit e l34_32 (r q_m1 e l38 (r q_z1k11 e l22 (r q_z1k11 e l28 (r q_m1k7 e l28 (r q_z1k24_z1k26 e l40 n)))))) (Absurd k42)))))) (Signs q_z1k2 (Combine false GT z1 e l30 q_z1_m1k2 (r unit e l24_34 (r q_m1 e l32 n)) (Split k2 (Unfold k38 (Clear k8 e z1 z5000 e e q_m1623_z5000k26 (Clear k6 e z1 z5000 e e q_z1893_m5000k24 (Clear k40 e z1 z50 e e q_z23_m50k2 (Combine false GT z2 e e o (r q_z282 e e (r q_z27 e l42 (r q_z50 e l44_34 (r q_z250000 e l32 (r q_z3516 e l46 (r unit e l42_46 n)))))) (Absurd k48)))))) (Unfold k40 (Clear k4 e z1 z1000 e e q_m317_z1000k24 (Clear k42 e z1 z1000 e e q_m563_z1000k2 (Clear k10 e z1 z1000 e e q_z407_m1000k26 (Combine false GT z4 e e o (r q_z437 e l44_34 (r q_m437000 e l32 (r q_z612 e l36 (r q_z317 e l46 (r q_z437 e l48_36 n))))) (Absurd k50)))))))) (Combine false EQ z1 e l30 q_m1 (r unit e l32 (r q_m1k24_m1k26 e l34 n)) (Absurd k36)) (Clear k6 e z1 z5000 e e q_z1893_m5000k24 (Combine false GT z1 e e o (r q_z1893 e l30 (r unit e l36_30_34 (r q_z1893 e l24_34 (r q_z1893 e l32 (r q_z5000 e l24_30_34 n))))) (Absurd k38)))) (Clear k17 e z1 z1 e e q_z1k7 (Clear k16 e z1 z1 e e q_z1k10_z1k20 (Clear k18 l36 z1 z1 e l36 q_m1k7k20_z1k10k11_z1k11k20 (Clear k15 e z1 z1 e e q_m1k2k7_z1k11 (Combine false GT z1 e e o (r unit e l34_32 (r unit e l38 (r q_m1k11 e l22 (r q_m1k11 e l28 (r q_z1k7 e l28 (r q_m1k24_m1k26 e l40 n)))))) (Absurd k42)))))))))))))))))).
Lemma refitted_claim_split_range_checked : refutes refitted_claim_split_range_laws refitted_claim_split_range_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem refitted_claim_split_range :
  forall (fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta : R) (C D N_p loss : order),
  (0 < fit_alpha) -> (* domain(fit.alpha) *)
  (0 < fit_beta) -> (* domain(fit.beta) *)
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) -> (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) -> (* measured(m_beta) *)
  ((fit_alpha = m_alpha) /\ (fit_beta = m_beta)) -> (* refit *)
  (N_p ~~ (C ^^ fit_a)) -> (* split *)
  (power one < power C) -> (* trend(C) *)
  (C ~~ (N_p ** D)) -> (* fit.cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])) -> (* fit.fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * fit_alpha)) [(D' ^^ ((-1) * fit_beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* fit.optimal *)
  (((23 / 50) < fit_a) /\ (fit_a < (563 / 1000))).
Proof.
intros fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta C D N_p loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_10.
pose proof (refitted_claim_size fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta C D N_p loss given_1 given_2 given_8 given_9 given_10) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, lemma_1, refuted.
exact_no_check (refute [fit_a; fit_a_first; fit_a_second; fit_a_third; fit_alpha; fit_b; fit_b_first; fit_b_second; fit_b_third; fit_beta; m_a; m_alpha; m_beta] [C; D; N_p; loss] refitted_claim_split_range_laws refitted_claim_split_range_steps refitted_claim_split_range_checked).
Qed.

(* refitted, claim: loss <~ C^-0.160 *)
Definition refitted_claim_loss_range_laws : list law := [(And (Number GE (NVar k12) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NVar k12))); (And (Number GE (NVar k13) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NVar k13))); (Power GT TOne (TVar k6)); (And (Number NE (NAdd (NVar k12) (NVar k13)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k12)) (NVar k13)) (NAdd (NVar k12) (NVar k13)))))); (Not (Order GE (TRaised (TVar k3) (NDiv (NInt m4) (NInt z25))) (TVar k6)))].
Definition refitted_claim_loss_range_steps : proof := (Unfold k13 (Unfold k5 (Unfold k7 (Unfold k11 (Unfold k2 (Clear k4 e z1 z1000 e e q_m317_z1000k24 (Clear k6 e z1 z5000 e e q_z1893_m5000k24 (Clear k8 e z1 z5000 e e q_m1623_z5000k26 (Combine false GT z3080000 e e q_z1k26 (r q_z499884 e e (r q_z8115 e l18 (r q_z1623 e l20 (r q_z616 e l22 n)))) (Combine false GT z616000 e e q_z1k24 (r q_z97636 e e (r q_z2201 e l18 (r q_z317 e l20 n))) (Clear k9 e z1 z1 e e q_m1k13 (Clear k16 e z1 z25 e e q_z4k7_z25k13 (Clear k12 e z1 z1 e e q_z1k24_z1k26 (Clear k14 l32 z1 z1 e l32 q_z1k7k24k26_z1k13k24_z1k13k26 (Combine false GT z4 e e o (r q_z53284 e l28 (r q_z73289 e l28_18 (r q_z173 e l28_20 (r q_z13816 e l28_22 (r q_z88 e l28_18_22 (r q_z17600000 e l30_24_26 (r q_m70400000 e l34 n))))))) (Absurd k36)))))))))))))))).
Lemma refitted_claim_loss_range_checked : refutes refitted_claim_loss_range_laws refitted_claim_loss_range_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem refitted_claim_loss_range :
  forall (fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta : R) (C D N_p loss : order),
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) -> (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) -> (* measured(m_beta) *)
  (power loss < power one) -> (* trend(loss) *)
  (0 < fit_alpha) -> (* domain(fit.alpha) *)
  (0 < fit_beta) -> (* domain(fit.beta) *)
  (C ~~ (N_p ** D)) -> (* fit.cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])) -> (* fit.fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * fit_alpha)) [(D' ^^ ((-1) * fit_beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* fit.optimal *)
  ((fit_alpha = m_alpha) /\ (fit_beta = m_beta)) -> (* refit *)
  (loss <~ (C ^^ ((-4) / 25))).
Proof.
intros fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta C D N_p loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
pose proof (refitted_law fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta C D N_p loss given_4 given_5 given_6 given_7 given_8 given_1 given_2 given_9) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, lemma_1, refuted.
exact_no_check (refute [fit_a; fit_a_first; fit_a_second; fit_a_third; fit_alpha; fit_b; fit_b_first; fit_b_second; fit_b_third; fit_beta; m_a; m_alpha; m_beta] [C; D; N_p; loss] refitted_claim_loss_range_laws refitted_claim_loss_range_steps refitted_claim_loss_range_checked).
Qed.

(* estimates, claim: 0.512 < fit.a < 0.513 *)
Definition estimates_claim_split_estimate_laws : list law := [(And (Number EQ (NVar k5) (NDiv (NInt z1739) (NInt z5000))) (Number EQ (NVar k10) (NDiv (NInt z1829) (NInt z5000)))); (Order EQ (TVar k3) (TTimes (TVar k5) (TVar k4))); (And (Order GE (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (And (Order GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10)))) (Or (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k5)))) (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k10))))))); (Order EQ (TVar k6) (TVar k7)); (Order EQ (TVar k5) (TRaised (TVar k3) (NVar k1))); (Power GT (TVar k3) TOne); (Power GT (TVar k5) TOne); (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt m3180631) (NInt z17840000)))); (Not (And (Number GT (NVar k1) (NDiv (NInt z64) (NInt z125))) (Number GT (NDiv (NInt z513) (NInt z1000)) (NVar k1))))].
Definition estimates_claim_split_estimate_steps : proof := (Unfold k21 (Unfold k5 (Signs q_z1k2 (Signs q_m1829_z3568k2 (Unfold k9 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k9k20_z1k15 (Clear k6 e z1 z5000 e e q_m1829_z5000k20 (Clear k13 e z1 z1 e e q_m1k2k7_z1k11 (Clear k7 e z1 z1 e e q_z1k7_m1k9_m1k11 (Clear k11 e z1 z1 e e q_z1k13_m1k15 (Clear k19 e z1 z17840000 e e q_z3180631k7_z17840000k13 (Clear k15 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r q_z17840000 e l20 (r q_m3568k9 e l22 (r q_z6525872 e l24 (r q_z6525872 e l26 (r q_z17840000 e l28 (r q_m1 e l30 (r q_z1829 e l32_10 n))))))) (Absurd k34))))))))))) (Split k2 (Unfold k12 (Clear k14 e z1 z125 e e q_z64_m125k2 (Combine false GE z1 e e q_m273 (r q_z3568 e l16 (r q_z125 e l10 n)) (Absurd k18)))) (Unfold k14 (Clear k16 e z1 z1000 e e q_m513_z1000k2 (Combine false GE z1 e e q_m173 (r q_z446 e l18 (r q_m125 e l10 n)) (Absurd k20))))) (Clear k17 e z1 z1 e e q_z1k11 (Clear k13 e z1 z1 e e q_m1k2k7_z1k11 (Clear k19 e z1 z17840000 e e q_z3180631k7_z17840000k13 (Unfold k9 (Unfold k20 (Clear k18 e z1 z1 e e q_z1k10k11_z1k15 (Clear k4 e z1 z5000 e e q_m1739_z5000k10 (Clear k11 e z1 z1 e e q_z1k13_m1k15 (Combine false GT z1 e e o (r q_z1739 e l12_10 (r q_m3180631 e l14 (r q_m1k2 e l16 (r q_z17840000 e l26_8 (r q_m3568k11 e l8_28 (r q_z17840000k2 e l30 n)))))) (Absurd k32))))))))))) (Clear k17 e z1 z1 e e q_z1k11 (Clear k13 e z1 z1 e e q_m1k2k7_z1k11 (Combine false GT z1 e e o (r unit e l10 (r q_m1 e l12 (r q_m1k7 e l8 n))) (Absurd k14)))) (Clear k17 e z1 z1 e e q_z1k11 (Clear k13 e z1 z1 e e q_m1k2k7_z1k11 (Clear k15 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r unit e l10 (r q_m1 e l12 (r unit e l8_14 n))) (Absurd k16)))))))).
Lemma estimates_claim_split_estimate_checked : refutes estimates_claim_split_estimate_laws estimates_claim_split_estimate_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem estimates_claim_split_estimate :
  forall (fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta : R) (C D N_p loss : order),
  ((fit_alpha = (1739 / 5000)) /\ (fit_beta = (1829 / 5000))) -> (* estimates *)
  (C ~~ (N_p ** D)) -> (* fit.cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])) -> (* fit.fit *)
  (N_p ~~ (C ^^ fit_a)) -> (* split *)
  (power one < power C) -> (* trend(C) *)
  (power one < power N_p) -> (* trend(N_p) *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * fit_alpha)) [(D' ^^ ((-1) * fit_beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* fit.optimal *)
  (((64 / 125) < fit_a) /\ (fit_a < (513 / 1000))).
Proof.
intros fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta C D N_p loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (estimates_law fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta C D N_p loss given_1 given_2 given_3 given_7) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])).
generalize given_1, given_2, (largest_spec [(D ^^ ((-1) * fit_beta))] (N_p ^^ ((-1) * fit_alpha))), given_3, given_4, given_5, given_6, lemma_1, refuted.
exact_no_check (refute [fit_a; fit_a_first; fit_a_second; fit_a_third; fit_alpha; fit_b; fit_b_first; fit_b_second; fit_b_third; fit_beta; m_a; m_alpha; m_beta] [C; D; N_p; loss; value_1] estimates_claim_split_estimate_laws estimates_claim_split_estimate_steps estimates_claim_split_estimate_checked).
Qed.

(* estimates, claim: loss ~ C^(-3180631/17840000) *)
Definition estimates_claim_loss_estimate_laws : list law := [(Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt m3180631) (NInt z17840000)))); (Not (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt m3180631) (NInt z17840000)))))].
Definition estimates_claim_loss_estimate_steps : proof := (Unfold k7 (Unfold k2 (Clear k4 e z1 z17840000 e e q_z3180631k7_z17840000k13 (Split k6 (Clear k5 e z1 z17840000 e e q_z3180631k7_z17840000k13 (Combine true GT z17840000 e e o (w unit e e k8 (w q_m1 e e k10 n)) (Absurd k12))) (Clear k5 e z1 z17840000 e e q_z3180631k7_z17840000k13 (Combine true GT z17840000 e e o (w unit e e k8 (w unit e e k10 n)) (Absurd k12))))))).
Lemma estimates_claim_loss_estimate_checked : refutes estimates_claim_loss_estimate_laws estimates_claim_loss_estimate_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem estimates_claim_loss_estimate :
  forall (fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta : R) (C D N_p loss : order),
  ((fit_alpha = (1739 / 5000)) /\ (fit_beta = (1829 / 5000))) -> (* estimates *)
  (C ~~ (N_p ** D)) -> (* fit.cost *)
  (loss ~~ (largest (N_p ^^ ((-1) * fit_alpha)) [(D ^^ ((-1) * fit_beta))])) -> (* fit.fit *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * fit_alpha)) [(D' ^^ ((-1) * fit_beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* fit.optimal *)
  (loss ~~ (C ^^ ((-3180631) / 17840000))).
Proof.
intros fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta C D N_p loss given_1 given_2 given_3 given_4.
pose proof (estimates_law fit_a fit_a_first fit_a_second fit_a_third fit_alpha fit_b fit_b_first fit_b_second fit_b_third fit_beta m_a m_alpha m_beta C D N_p loss given_1 given_2 given_3 given_4) as lemma_1.
apply NNPP; intros refuted.
generalize lemma_1, refuted.
exact_no_check (refute [fit_a; fit_a_first; fit_a_second; fit_a_third; fit_alpha; fit_b; fit_b_first; fit_b_second; fit_b_third; fit_beta; m_a; m_alpha; m_beta] [C; D; N_p; loss] estimates_claim_loss_estimate_laws estimates_claim_loss_estimate_steps estimates_claim_loss_estimate_checked).
Qed.
