(* Theory quanta: 41 theorems; 0 left out.
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
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m3 : Z := (-3)%Z.
Definition m5 : Z := (-5)%Z.
Definition m7 : Z := (-7)%Z.
Definition m17 : Z := (-17)%Z.
Definition m19 : Z := (-19)%Z.
Definition m25 : Z := (-25)%Z.
Definition m50 : Z := (-50)%Z.
Definition m200 : Z := (-200)%Z.
Definition m250 : Z := (-250)%Z.
Definition m317 : Z := (-317)%Z.
Definition m425 : Z := (-425)%Z.
Definition m1000 : Z := (-1000)%Z.
Definition m1623 : Z := (-1623)%Z.
Definition m1675 : Z := (-1675)%Z.
Definition m3800 : Z := (-3800)%Z.
Definition m5000 : Z := (-5000)%Z.
Definition m53800 : Z := (-53800)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.
Definition z5 : Z := (5)%Z.
Definition z7 : Z := (7)%Z.
Definition z17 : Z := (17)%Z.
Definition z19 : Z := (19)%Z.
Definition z25 : Z := (25)%Z.
Definition z44 : Z := (44)%Z.
Definition z50 : Z := (50)%Z.
Definition z67 : Z := (67)%Z.
Definition z200 : Z := (200)%Z.
Definition z250 : Z := (250)%Z.
Definition z269 : Z := (269)%Z.
Definition z317 : Z := (317)%Z.
Definition z407 : Z := (407)%Z.
Definition z425 : Z := (425)%Z.
Definition z1000 : Z := (1000)%Z.
Definition z1311 : Z := (1311)%Z.
Definition z1623 : Z := (1623)%Z.
Definition z1675 : Z := (1675)%Z.
Definition z1739 : Z := (1739)%Z.
Definition z1829 : Z := (1829)%Z.
Definition z1893 : Z := (1893)%Z.
Definition z3800 : Z := (3800)%Z.
Definition z4120 : Z := (4120)%Z.
Definition z5000 : Z := (5000)%Z.
Definition z53800 : Z := (53800)%Z.
Definition z2782648 : Z := (2782648)%Z.
Definition z7148379 : Z := (7148379)%Z.
Definition z8611695 : Z := (8611695)%Z.
Definition z709603668 : Z := (709603668)%Z.
Definition z20600000000 : Z := (20600000000)%Z.
Definition l10 : list positive := (v k10 e).
Definition l12 : list positive := (v k12 e).
Definition l12_12 : list positive := (v k12 (v k12 e)).
Definition l12_24 : list positive := (v k12 (v k24 e)).
Definition l14 : list positive := (v k14 e).
Definition l16 : list positive := (v k16 e).
Definition l18 : list positive := (v k18 e).
Definition l20 : list positive := (v k20 e).
Definition l22 : list positive := (v k22 e).
Definition l22_22 : list positive := (v k22 (v k22 e)).
Definition l22_24 : list positive := (v k22 (v k24 e)).
Definition l24 : list positive := (v k24 e).
Definition l24_22 : list positive := (v k24 (v k22 e)).
Definition l26 : list positive := (v k26 e).
Definition l26_28 : list positive := (v k26 (v k28 e)).
Definition l28 : list positive := (v k28 e).
Definition l28_28 : list positive := (v k28 (v k28 e)).
Definition l30 : list positive := (v k30 e).
Definition l30_32 : list positive := (v k30 (v k32 e)).
Definition l32 : list positive := (v k32 e).
Definition l32_30 : list positive := (v k32 (v k30 e)).
Definition l32_30_30 : list positive := (v k32 (v k30 (v k30 e))).
Definition l34 : list positive := (v k34 e).
Definition l34_32 : list positive := (v k34 (v k32 e)).
Definition l36 : list positive := (v k36 e).
Definition l36_34_34 : list positive := (v k36 (v k34 (v k34 e))).
Definition l36_38 : list positive := (v k36 (v k38 e)).
Definition l36_38_34 : list positive := (v k36 (v k38 (v k34 e))).
Definition l38 : list positive := (v k38 e).
Definition l40 : list positive := (v k40 e).
Definition l40_38 : list positive := (v k40 (v k38 e)).
Definition l40_46 : list positive := (v k40 (v k46 e)).
Definition l42 : list positive := (v k42 e).
Definition l44 : list positive := (v k44 e).
Definition l46 : list positive := (v k46 e).
Definition l48 : list positive := (v k48 e).
Definition l50_48 : list positive := (v k50 (v k48 e)).
Definition l52 : list positive := (v k52 e).
Definition l54 : list positive := (v k54 e).
Definition l56 : list positive := (v k56 e).
Definition l58 : list positive := (v k58 e).
Definition l6 : list positive := (v k6 e).
Definition l60 : list positive := (v k60 e).
Definition l8 : list positive := (v k8 e).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m1623_z5000k10 : polynomial := (t m1623 e (t z5000 (v k10 e) o)).
Definition q_m1675 : polynomial := (t m1675 e o).
Definition q_m17_z50k2 : polynomial := (t m17 e (t z50 (v k2 e) o)).
Definition q_m17_z50k6 : polynomial := (t m17 e (t z50 (v k6 e) o)).
Definition q_m19_z200k4 : polynomial := (t m19 e (t z200 (v k4 e) o)).
Definition q_m19_z250k2 : polynomial := (t m19 e (t z250 (v k2 e) o)).
Definition q_m19_z250k6 : polynomial := (t m19 e (t z250 (v k6 e) o)).
Definition q_m1_m1k12 : polynomial := (t m1 e (t m1 (v k12 e) o)).
Definition q_m1_m1k2 : polynomial := (t m1 e (t m1 (v k2 e) o)).
Definition q_m1_m1k6 : polynomial := (t m1 e (t m1 (v k6 e) o)).
Definition q_m1_m2k2_m1k2k2 : polynomial := (t m1 e (t m2 (v k2 e) (t m1 (v k2 (v k2 e)) o))).
Definition q_m1_z1k4 : polynomial := (t m1 e (t z1 (v k4 e) o)).
Definition q_m1_z1k8 : polynomial := (t m1 e (t z1 (v k8 e) o)).
Definition q_m1k11_z1k25 : polynomial := (t m1 (v k11 e) (t z1 (v k25 e) o)).
Definition q_m1k12 : polynomial := (t m1 (v k12 e) o).
Definition q_m1k13 : polynomial := (t m1 (v k13 e) o).
Definition q_m1k15_z1k31 : polynomial := (t m1 (v k15 e) (t z1 (v k31 e) o)).
Definition q_m1k17_z1k31 : polynomial := (t m1 (v k17 e) (t z1 (v k31 e) o)).
Definition q_m1k2 : polynomial := (t m1 (v k2 e) o).
Definition q_m1k21 : polynomial := (t m1 (v k21 e) o).
Definition q_m1k23 : polynomial := (t m1 (v k23 e) o).
Definition q_m1k25 : polynomial := (t m1 (v k25 e) o).
Definition q_m1k2_m1k2k2 : polynomial := (t m1 (v k2 e) (t m1 (v k2 (v k2 e)) o)).
Definition q_m1k2_z1k2k4_z1k4 : polynomial := (t m1 (v k2 e) (t z1 (v k2 (v k4 e)) (t z1 (v k4 e) o))).
Definition q_m1k2_z1k2k8_z1k8 : polynomial := (t m1 (v k2 e) (t z1 (v k2 (v k8 e)) (t z1 (v k8 e) o))).
Definition q_m1k2_z1k6 : polynomial := (t m1 (v k2 e) (t z1 (v k6 e) o)).
Definition q_m1k2k9_m1k13 : polynomial := (t m1 (v k2 (v k9 e)) (t m1 (v k13 e) o)).
Definition q_m1k4_m1k4k6_z1k6 : polynomial := (t m1 (v k4 e) (t m1 (v k4 (v k6 e)) (t z1 (v k6 e) o))).
Definition q_m1k4_m3k4k6_m3k4k6k6_m1k4k6k6k6_z1k6_z2k6k6_z1k6k6k6 : polynomial := (t m1 (v k4 e) (t m3 (v k4 (v k6 e)) (t m3 (v k4 (v k6 (v k6 e))) (t m1 (v k4 (v k6 (v k6 (v k6 e)))) (t z1 (v k6 e) (t z2 (v k6 (v k6 e)) (t z1 (v k6 (v k6 (v k6 e))) o))))))).
Definition q_m1k6 : polynomial := (t m1 (v k6 e) o).
Definition q_m1k6_z1k8 : polynomial := (t m1 (v k6 e) (t z1 (v k8 e) o)).
Definition q_m1k9 : polynomial := (t m1 (v k9 e) o).
Definition q_m2 : polynomial := (t m2 e o).
Definition q_m200k21 : polynomial := (t m200 (v k21 e) o).
Definition q_m250 : polynomial := (t m250 e o).
Definition q_m250k2 : polynomial := (t m250 (v k2 e) o).
Definition q_m25k21 : polynomial := (t m25 (v k21 e) o).
Definition q_m2_z5k2 : polynomial := (t m2 e (t z5 (v k2 e) o)).
Definition q_m2_z5k6 : polynomial := (t m2 e (t z5 (v k6 e) o)).
Definition q_m2_z7k4 : polynomial := (t m2 e (t z7 (v k4 e) o)).
Definition q_m317_z1000k12 : polynomial := (t m317 e (t z1000 (v k12 e) o)).
Definition q_m3800 : polynomial := (t m3800 e o).
Definition q_m425 : polynomial := (t m425 e o).
Definition q_m5 : polynomial := (t m5 e o).
Definition q_m50 : polynomial := (t m50 e o).
Definition q_m50k2 : polynomial := (t m50 (v k2 e) o).
Definition q_m53800 : polynomial := (t m53800 e o).
Definition q_m7 : polynomial := (t m7 e o).
Definition q_m7_z25k4 : polynomial := (t m7 e (t z25 (v k4 e) o)).
Definition q_z1311 : polynomial := (t z1311 e o).
Definition q_z1675 : polynomial := (t z1675 e o).
Definition q_z1893_m5000k12 : polynomial := (t z1893 e (t m5000 (v k12 e) o)).
Definition q_z1_z1k12 : polynomial := (t z1 e (t z1 (v k12 e) o)).
Definition q_z1_z1k2 : polynomial := (t z1 e (t z1 (v k2 e) o)).
Definition q_z1_z1k6 : polynomial := (t z1 e (t z1 (v k6 e) o)).
Definition q_z1k10_z1k10k12_m1k12 : polynomial := (t z1 (v k10 e) (t z1 (v k10 (v k12 e)) (t m1 (v k12 e) o))).
Definition q_z1k11 : polynomial := (t z1 (v k11 e) o).
Definition q_z1k11_z1k11k12 : polynomial := (t z1 (v k11 e) (t z1 (v k11 (v k12 e)) o)).
Definition q_z1k12 : polynomial := (t z1 (v k12 e) o).
Definition q_z1k13 : polynomial := (t z1 (v k13 e) o).
Definition q_z1k13_m1k15 : polynomial := (t z1 (v k13 e) (t m1 (v k15 e) o)).
Definition q_z1k13_m1k17 : polynomial := (t z1 (v k13 e) (t m1 (v k17 e) o)).
Definition q_z1k13_m1k19 : polynomial := (t z1 (v k13 e) (t m1 (v k19 e) o)).
Definition q_z1k13_m1k31 : polynomial := (t z1 (v k13 e) (t m1 (v k31 e) o)).
Definition q_z1k13_m1k33 : polynomial := (t z1 (v k13 e) (t m1 (v k33 e) o)).
Definition q_z1k2 : polynomial := (t z1 (v k2 e) o).
Definition q_z1k21 : polynomial := (t z1 (v k21 e) o).
Definition q_z1k23 : polynomial := (t z1 (v k23 e) o).
Definition q_z1k25 : polynomial := (t z1 (v k25 e) o).
Definition q_z1k27 : polynomial := (t z1 (v k27 e) o).
Definition q_z1k29 : polynomial := (t z1 (v k29 e) o).
Definition q_z1k2_m1k12 : polynomial := (t z1 (v k2 e) (t m1 (v k12 e) o)).
Definition q_z1k2_m1k6 : polynomial := (t z1 (v k2 e) (t m1 (v k6 e) o)).
Definition q_z1k2_m3k2k4_z3k2k4k4_m1k2k4k4k4_m1k4_z2k4k4_m1k4k4k4 : polynomial := (t z1 (v k2 e) (t m3 (v k2 (v k4 e)) (t z3 (v k2 (v k4 (v k4 e))) (t m1 (v k2 (v k4 (v k4 (v k4 e)))) (t m1 (v k4 e) (t z2 (v k4 (v k4 e)) (t m1 (v k4 (v k4 (v k4 e))) o))))))).
Definition q_z1k2_m3k2k8_z3k2k8k8_m1k2k8k8k8_m1k8_z2k8k8_m1k8k8k8 : polynomial := (t z1 (v k2 e) (t m3 (v k2 (v k8 e)) (t z3 (v k2 (v k8 (v k8 e))) (t m1 (v k2 (v k8 (v k8 (v k8 e)))) (t m1 (v k8 e) (t z2 (v k8 (v k8 e)) (t m1 (v k8 (v k8 (v k8 e))) o))))))).
Definition q_z1k2_z1k2k2 : polynomial := (t z1 (v k2 e) (t z1 (v k2 (v k2 e)) o)).
Definition q_z1k2k11_z1k13 : polynomial := (t z1 (v k2 (v k11 e)) (t z1 (v k13 e) o)).
Definition q_z1k2k11_z1k2k13_z1k13 : polynomial := (t z1 (v k2 (v k11 e)) (t z1 (v k2 (v k13 e)) (t z1 (v k13 e) o))).
Definition q_z1k2k21_m1k7_z1k21 : polynomial := (t z1 (v k2 (v k21 e)) (t m1 (v k7 e) (t z1 (v k21 e) o))).
Definition q_z1k2k21_m1k7_z1k21_z1k29 : polynomial := (t z1 (v k2 (v k21 e)) (t m1 (v k7 e) (t z1 (v k21 e) (t z1 (v k29 e) o)))).
Definition q_z1k2k21_z1k15 : polynomial := (t z1 (v k2 (v k21 e)) (t z1 (v k15 e) o)).
Definition q_z1k2k23_z1k17 : polynomial := (t z1 (v k2 (v k23 e)) (t z1 (v k17 e) o)).
Definition q_z1k2k25_m1k11_z1k25_z1k27 : polynomial := (t z1 (v k2 (v k25 e)) (t m1 (v k11 e) (t z1 (v k25 e) (t z1 (v k27 e) o)))).
Definition q_z1k2k25_z1k19 : polynomial := (t z1 (v k2 (v k25 e)) (t z1 (v k19 e) o)).
Definition q_z1k2k2k7_z1k2k2k33_z1k2k7_z2k2k33_z1k33 : polynomial := (t z1 (v k2 (v k2 (v k7 e))) (t z1 (v k2 (v k2 (v k33 e))) (t z1 (v k2 (v k7 e)) (t z2 (v k2 (v k33 e)) (t z1 (v k33 e) o))))).
Definition q_z1k2k7_z1k2k13_z1k13 : polynomial := (t z1 (v k2 (v k7 e)) (t z1 (v k2 (v k13 e)) (t z1 (v k13 e) o))).
Definition q_z1k2k7_z1k2k33_z1k33 : polynomial := (t z1 (v k2 (v k7 e)) (t z1 (v k2 (v k33 e)) (t z1 (v k33 e) o))).
Definition q_z1k2k9_z1k13 : polynomial := (t z1 (v k2 (v k9 e)) (t z1 (v k13 e) o)).
Definition q_z1k2k9_z1k33 : polynomial := (t z1 (v k2 (v k9 e)) (t z1 (v k33 e) o)).
Definition q_z1k4 : polynomial := (t z1 (v k4 e) o).
Definition q_z1k4_m1k10 : polynomial := (t z1 (v k4 e) (t m1 (v k10 e) o)).
Definition q_z1k4_m1k6 : polynomial := (t z1 (v k4 e) (t m1 (v k6 e) o)).
Definition q_z1k4_z1k4k6_m1k6 : polynomial := (t z1 (v k4 e) (t z1 (v k4 (v k6 e)) (t m1 (v k6 e) o))).
Definition q_z1k4k7_z1k15 : polynomial := (t z1 (v k4 (v k7 e)) (t z1 (v k15 e) o)).
Definition q_z1k6 : polynomial := (t z1 (v k6 e) o).
Definition q_z1k6_m1k12 : polynomial := (t z1 (v k6 e) (t m1 (v k12 e) o)).
Definition q_z1k6_m1k8 : polynomial := (t z1 (v k6 e) (t m1 (v k8 e) o)).
Definition q_z1k6k7_z1k7 : polynomial := (t z1 (v k6 (v k7 e)) (t z1 (v k7 e) o)).
Definition q_z1k6k9_z1k17 : polynomial := (t z1 (v k6 (v k9 e)) (t z1 (v k17 e) o)).
Definition q_z1k7 : polynomial := (t z1 (v k7 e) o).
Definition q_z1k7_z1k7k12 : polynomial := (t z1 (v k7 e) (t z1 (v k7 (v k12 e)) o)).
Definition q_z1k8_m1k10 : polynomial := (t z1 (v k8 e) (t m1 (v k10 e) o)).
Definition q_z1k8k11_z1k19 : polynomial := (t z1 (v k8 (v k11 e)) (t z1 (v k19 e) o)).
Definition q_z1k9 : polynomial := (t z1 (v k9 e) o).
Definition q_z1k9_m1k23 : polynomial := (t z1 (v k9 e) (t m1 (v k23 e) o)).
Definition q_z2 : polynomial := (t z2 e o).
Definition q_z250 : polynomial := (t z250 e o).
Definition q_z250k2 : polynomial := (t z250 (v k2 e) o).
Definition q_z269k7 : polynomial := (t z269 (v k7 e) o).
Definition q_z2782648 : polynomial := (t z2782648 e o).
Definition q_z2_m5k6 : polynomial := (t z2 e (t m5 (v k6 e) o)).
Definition q_z2_m7k4 : polynomial := (t z2 e (t m7 (v k4 e) o)).
Definition q_z3800 : polynomial := (t z3800 e o).
Definition q_z407_m1000k10 : polynomial := (t z407 e (t m1000 (v k10 e) o)).
Definition q_z4120 : polynomial := (t z4120 e o).
Definition q_z425 : polynomial := (t z425 e o).
Definition q_z44 : polynomial := (t z44 e o).
Definition q_z5 : polynomial := (t z5 e o).
Definition q_z50 : polynomial := (t z50 e o).
Definition q_z50k2 : polynomial := (t z50 (v k2 e) o).
Definition q_z53800 : polynomial := (t z53800 e o).
Definition q_z67k7 : polynomial := (t z67 (v k7 e) o).
Definition q_z7 : polynomial := (t z7 e o).
Definition q_z709603668 : polynomial := (t z709603668 e o).
Definition q_z7148379 : polynomial := (t z7148379 e o).
Definition q_z8611695 : polynomial := (t z8611695 e o).

(* parameters, model: parameters can hold *)
Definition parameters_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Number GT (NInt z1) (NInt z0)); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))))].
Lemma parameters_model_hold : all_decided parameters_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem parameters_model :
  exists (alpha m_D m_N : R) (D N_p S loss loss_N n_N : order),
  (N_p ~~ n_N) /\ (* capacity *)
  (0 < alpha) /\ (* domain(alpha) *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  (loss ~~ loss_N) /\ (* size-decides *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) /\ (* trend(loss) *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) (* unlearned-by-size *).
Proof.
exists 1, (1829 / 5000), (1739 / 5000), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold parameters_model_laws parameters_model_hold).
Qed.

(* parameters, claim: loss ~ N_p^-alpha *)
Definition parameters_claim_parameter_law_laws : list law := [(Order EQ (TVar k4) (TVar k11)); (Order EQ (TVar k6) (TVar k8)); (And (Order GE (TVar k11) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k8) (TTimes TOne (TRaised (TVar k11) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Not (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1)))))].
Definition parameters_claim_parameter_law_steps : proof := (Unfold k11 (Unfold k9 (Unfold k6 (Unfold k2 (Clear k12 e z1 z1 e e q_z1k2k9_z1k13 (Split k14 (Clear k7 e z1 z1 e e q_z1k13_m1k17 (Clear k10 e z1 z1 e e q_z1k2k23_z1k17 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Combine true GT z1 e e o (w unit e e k16 (w q_m1 e e k18 (w q_m1 e e k20 (w q_m1k2 e e k22 n)))) (Absurd k24))))) (Clear k7 e z1 z1 e e q_z1k13_m1k17 (Clear k10 e z1 z1 e e q_z1k2k23_z1k17 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k18 (w unit e e k20 (w q_z1k2 e e k22 n)))) (Absurd k24))))))))))).
Lemma parameters_claim_parameter_law_checked : refutes parameters_claim_parameter_law_laws parameters_claim_parameter_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem parameters_claim_parameter_law :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (N_p ~~ n_N) -> (* capacity *)
  (loss ~~ loss_N) -> (* size-decides *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) -> (* unlearned-by-size *)
  (loss ~~ (N_p ^^ ((-1) * alpha))).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] parameters_claim_parameter_law_laws parameters_claim_parameter_law_steps parameters_claim_parameter_law_checked).
Qed.

(* parameters, law: loss ~ N_p^-alpha *)
Definition parameters_law_laws : list law := [(Order EQ (TVar k4) (TVar k11)); (Order EQ (TVar k6) (TVar k8)); (And (Order GE (TVar k11) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k8) (TTimes TOne (TRaised (TVar k11) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Not (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1)))))].
Definition parameters_law_steps : proof := (Unfold k11 (Unfold k9 (Unfold k6 (Unfold k2 (Clear k12 e z1 z1 e e q_z1k2k9_z1k13 (Split k14 (Clear k7 e z1 z1 e e q_z1k13_m1k17 (Clear k10 e z1 z1 e e q_z1k2k23_z1k17 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Combine true GT z1 e e o (w unit e e k16 (w q_m1 e e k18 (w q_m1 e e k20 (w q_m1k2 e e k22 n)))) (Absurd k24))))) (Clear k7 e z1 z1 e e q_z1k13_m1k17 (Clear k10 e z1 z1 e e q_z1k2k23_z1k17 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k18 (w unit e e k20 (w q_z1k2 e e k22 n)))) (Absurd k24))))))))))).
Lemma parameters_law_checked : refutes parameters_law_laws parameters_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem parameters_law :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (N_p ~~ n_N) -> (* capacity *)
  (loss ~~ loss_N) -> (* size-decides *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) -> (* unlearned-by-size *)
  (loss ~~ (N_p ^^ ((-1) * alpha))).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] parameters_law_laws parameters_law_steps parameters_law_checked).
Qed.

(* data, model: data can hold *)
Definition data_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))))].
Lemma data_model_hold : all_decided data_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem data_model :
  exists (alpha m_D m_N : R) (D N_p S loss loss_D n_D seen : order),
  (loss ~~ loss_D) /\ (* data-decide *)
  (0 < alpha) /\ (* domain(alpha) *)
  (seen ~~ one) /\ (* enough-occurrences *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  (seen ~~ (D ** (n_D ^^ ((-1) * (1 + alpha))))) /\ (* occurrences *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) /\ (* trend(loss) *)
  (one <~ n_D /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_D ~~ (tail_series n_D one ((-1) * (1 + alpha)))) (* unlearned-by-data *).
Proof.
exists 1, (1829 / 5000), (1739 / 5000), ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold data_model_laws data_model_hold).
Qed.

(* data, claim: loss ~ D^(-alpha/(1+alpha)) *)
Definition data_claim_data_law_laws : list law := [(Order EQ (TVar k6) (TVar k7)); (Order EQ (TVar k14) TOne); (Order EQ (TVar k14) (TTimes (TVar k3) (TRaised (TVar k10) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k7) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Not (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k1)) (NAdd (NInt z1) (NVar k1)))))))].
Definition data_claim_data_law_steps : proof := (Unfold k13 (Unfold k11 (Unfold k6 (Split k2 (Unfold k12 (Clear k8 e z1 z1 e e q_z1k2 (Clear k14 e z1 z1 e e q_z1_z1k2 (Combine false GT z1 e e q_m1 (r unit e l16 (r q_m1 e l18 n)) (Absurd k20))))) (Unfold k14 (Clear k12 e z1 z1 e e q_z1_z1k2 (Clear k16 l18 z1 z1 e l18 q_z1k2k7_z1k2k13_z1k13 (Split k20 (Clear k5 e z1 z1 e e q_z1k13_m1k15 (Clear k10 e z1 z1 e e q_z1k2k21_z1k15 (Clear k9 e z1 z1 e e q_z1k2k21_m1k7_z1k21_z1k29 (Clear k7 e z1 z1 e e q_z1k29 (Combine true GT z1 e e o (w unit e e k22 (w q_m1_m1k2 e e k24 (w q_m1_m1k2 e e k26 (w q_z1k2 e e k28 (w q_m1k2 e e k30 n))))) (Absurd k32)))))) (Clear k5 e z1 z1 e e q_z1k13_m1k15 (Clear k10 e z1 z1 e e q_z1k2k21_z1k15 (Clear k9 e z1 z1 e e q_z1k2k21_m1k7_z1k21_z1k29 (Clear k7 e z1 z1 e e q_z1k29 (Combine true GT z1 e e o (w unit e e k22 (w q_z1_z1k2 e e k24 (w q_z1_z1k2 e e k26 (w q_m1k2 e e k28 (w q_z1k2 e e k30 n))))) (Absurd k32)))))))))))))).
Lemma data_claim_data_law_checked : refutes data_claim_data_law_laws data_claim_data_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem data_claim_data_law :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (loss ~~ loss_D) -> (* data-decide *)
  (seen ~~ one) -> (* enough-occurrences *)
  (seen ~~ (D ** (n_D ^^ ((-1) * (1 + alpha))))) -> (* occurrences *)
  (one <~ n_D /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_D ~~ (tail_series n_D one ((-1) * (1 + alpha)))) -> (* unlearned-by-data *)
  ((1 + alpha) <> 0 /\ loss ~~ (D ^^ (((-1) * alpha) / (1 + alpha)))).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] data_claim_data_law_laws data_claim_data_law_steps data_claim_data_law_checked).
Qed.

(* data, claim: n_D ~ D^(1/(1+alpha)) *)
Definition data_claim_quanta_by_data_laws : list law := [(Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k14) TOne); (Order EQ (TVar k14) (TTimes (TVar k3) (TRaised (TVar k10) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))); (Not (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k3) (NDiv (NInt z1) (NAdd (NInt z1) (NVar k1)))))))].
Definition data_claim_quanta_by_data_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e q_z1k2 (Clear k6 e z1 z1 e e q_z1_z1k2 (Combine false GT z1 e e q_m1 (r unit e l8 (r q_m1 e l10 n)) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z1_z1k2 (Clear k8 l10 z1 z1 e l10 q_z1k2k21_m1k7_z1k21 (Split k12 (Clear k9 e z1 z1 e e q_z1k2k21_m1k7_z1k21_z1k29 (Clear k7 e z1 z1 e e q_z1k29 (Combine true GT z1 e e o (w unit e e k14 (w q_m1 e e k16 (w unit e e k18 n))) (Absurd k20)))) (Clear k9 e z1 z1 e e q_z1k2k21_m1k7_z1k21_z1k29 (Clear k7 e z1 z1 e e q_z1k29 (Combine true GT z1 e e o (w unit e e k14 (w unit e e k16 (w q_m1 e e k18 n))) (Absurd k20)))))))))).
Lemma data_claim_quanta_by_data_checked : refutes data_claim_quanta_by_data_laws data_claim_quanta_by_data_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem data_claim_quanta_by_data :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (0 < alpha) -> (* domain(alpha) *)
  (seen ~~ one) -> (* enough-occurrences *)
  (seen ~~ (D ** (n_D ^^ ((-1) * (1 + alpha))))) -> (* occurrences *)
  ((1 + alpha) <> 0 /\ n_D ~~ (D ^^ (1 / (1 + alpha)))).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] data_claim_quanta_by_data_laws data_claim_quanta_by_data_steps data_claim_quanta_by_data_checked).
Qed.

(* data, law: loss << N_p^(0) ignoring logs *)
Definition data_law_laws : list law := [(Power GT TOne (TVar k6)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k6)))].
Definition data_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k13 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma data_law_checked : refutes data_law_laws data_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem data_law :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (N_p ^^ 0)).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] data_law_laws data_law_steps data_law_checked).
Qed.

(* single-epoch, model: single-epoch can hold *)
Definition single_epoch_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))))].
Lemma single_epoch_model_hold : all_decided single_epoch_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem single_epoch_model :
  exists (alpha m_D m_N : R) (D N_p S loss loss_S n_S pulled : order),
  (0 < alpha) /\ (* domain(alpha) *)
  (pulled ~~ one) /\ (* enough-gradients *)
  (pulled ~~ (S ** (n_S ^^ ((-1) * (1 + alpha))))) /\ (* gradients *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  (loss ~~ loss_S) /\ (* steps-decide *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) /\ (* trend(loss) *)
  (one <~ n_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_S ~~ (tail_series n_S one ((-1) * (1 + alpha)))) (* unlearned-by-steps *).
Proof.
exists 1, (1829 / 5000), (1739 / 5000), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold single_epoch_model_laws single_epoch_model_hold).
Qed.

(* single-epoch, claim: loss ~ S^(-alpha/(1+alpha)) *)
Definition single_epoch_claim_step_law_laws : list law := [(Order EQ (TVar k13) TOne); (Order EQ (TVar k13) (TTimes (TVar k5) (TRaised (TVar k12) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))); (Order EQ (TVar k6) (TVar k9)); (And (Order GE (TVar k12) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k9) (TTimes TOne (TRaised (TVar k12) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Not (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k5) (NDiv (NMul (NInt m1) (NVar k1)) (NAdd (NInt z1) (NVar k1)))))))].
Definition single_epoch_claim_step_law_steps : proof := (Unfold k13 (Unfold k11 (Unfold k6 (Split k2 (Unfold k12 (Clear k8 e z1 z1 e e q_z1k2 (Clear k14 e z1 z1 e e q_z1_z1k2 (Combine false GT z1 e e q_m1 (r unit e l16 (r q_m1 e l18 n)) (Absurd k20))))) (Unfold k14 (Clear k12 e z1 z1 e e q_z1_z1k2 (Clear k16 l18 z1 z1 e l18 q_z1k2k11_z1k2k13_z1k13 (Split k20 (Clear k9 e z1 z1 e e q_z1k13_m1k19 (Clear k10 e z1 z1 e e q_z1k2k25_z1k19 (Clear k7 e z1 z1 e e q_z1k2k25_m1k11_z1k25_z1k27 (Clear k5 e z1 z1 e e q_z1k27 (Combine true GT z1 e e o (w unit e e k22 (w q_m1_m1k2 e e k24 (w q_m1_m1k2 e e k26 (w q_z1k2 e e k28 (w q_m1k2 e e k30 n))))) (Absurd k32)))))) (Clear k9 e z1 z1 e e q_z1k13_m1k19 (Clear k10 e z1 z1 e e q_z1k2k25_z1k19 (Clear k7 e z1 z1 e e q_z1k2k25_m1k11_z1k25_z1k27 (Clear k5 e z1 z1 e e q_z1k27 (Combine true GT z1 e e o (w unit e e k22 (w q_z1_z1k2 e e k24 (w q_z1_z1k2 e e k26 (w q_m1k2 e e k28 (w q_z1k2 e e k30 n))))) (Absurd k32)))))))))))))).
Lemma single_epoch_claim_step_law_checked : refutes single_epoch_claim_step_law_laws single_epoch_claim_step_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem single_epoch_claim_step_law :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (pulled ~~ one) -> (* enough-gradients *)
  (pulled ~~ (S ** (n_S ^^ ((-1) * (1 + alpha))))) -> (* gradients *)
  (loss ~~ loss_S) -> (* steps-decide *)
  (one <~ n_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_S ~~ (tail_series n_S one ((-1) * (1 + alpha)))) -> (* unlearned-by-steps *)
  ((1 + alpha) <> 0 /\ loss ~~ (S ^^ (((-1) * alpha) / (1 + alpha)))).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] single_epoch_claim_step_law_laws single_epoch_claim_step_law_steps single_epoch_claim_step_law_checked).
Qed.

(* single-epoch, law: loss << N_p^(0) ignoring logs *)
Definition single_epoch_law_laws : list law := [(Power GT TOne (TVar k6)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k6)))].
Definition single_epoch_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k13 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma single_epoch_law_checked : refutes single_epoch_law_laws single_epoch_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem single_epoch_law :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (N_p ^^ 0)).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] single_epoch_law_laws single_epoch_law_steps single_epoch_law_checked).
Qed.

(* both, model: both can hold *)
Definition both_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))))].
Lemma both_model_hold : all_decided both_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem both_model :
  exists (alpha m_D m_N : R) (D N_p S loss loss_D loss_N n_D n_N seen : order),
  (N_p ~~ n_N) /\ (* capacity *)
  (0 < alpha) /\ (* domain(alpha) *)
  (seen ~~ one) /\ (* enough-occurrences *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  (seen ~~ (D ** (n_D ^^ ((-1) * (1 + alpha))))) /\ (* occurrences *)
  (loss ~~ (largest loss_N [loss_D])) /\ (* scarcest-decides *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) /\ (* trend(loss) *)
  (one <~ n_D /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_D ~~ (tail_series n_D one ((-1) * (1 + alpha)))) /\ (* unlearned-by-data *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) (* unlearned-by-size *).
Proof.
exists 1, (1829 / 5000), (1739 / 5000), ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold both_model_laws both_model_hold).
Qed.

(* both, claim: loss ~ N_p^-alpha + D^(-alpha/(1+alpha)) *)
Definition both_claim_joint_law_laws : list law := [(Order EQ (TVar k4) (TVar k11)); (Order EQ (TVar k14) TOne); (Order EQ (TVar k14) (TTimes (TVar k3) (TRaised (TVar k10) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))); (And (Order GE (TVar k15) (TVar k8)) (And (Order GE (TVar k15) (TVar k7)) (Or (Order EQ (TVar k15) (TVar k8)) (Order EQ (TVar k15) (TVar k7))))); (Order EQ (TVar k6) (TVar k15)); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k7) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (And (Order GE (TVar k11) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k8) (TTimes TOne (TRaised (TVar k11) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (And (Order GE (TVar k16) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k16) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k1)) (NAdd (NInt z1) (NVar k1))))) (Or (Order EQ (TVar k16) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k16) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k1)) (NAdd (NInt z1) (NVar k1)))))))); (Not (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Order EQ (TVar k6) (TVar k16))))].
Definition both_claim_joint_law_steps : proof := (Unfold k21 (Unfold k15 (Unfold k6 (Unfold k17 (Unfold k14 (Clear k8 e z1 z1 e e q_z1k2 (Combine false GT z1 e e q_z1_z1k2 (r unit e e (r unit e l20 n)) (Split k2 (Unfold k24 (Clear k26 e z1 z1 e e q_z1_z1k2 (Combine false GT z1 e e q_m1 (r unit e l20 (r q_m1 e l28 n)) (Absurd k30)))) (Unfold k26 (Clear k24 e z1 z1 e e q_z1_z1k2 (Clear k28 l30 z1 z1 e e q_z1k13_m1k33 (Split k32 (Unfold k11 (Unfold k38 (Split k42 (Clear k44 e z1 z1 e e q_m1k17_z1k31 (Clear k18 e z1 z1 e e q_z1k2k23_z1k17 (Clear k13 e z1 z1 e e q_z1k13_m1k31 (Unfold k19 (Unfold k54 (Clear k52 l30 z1 z1 e e q_z1k2k9_z1k33 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Combine true GT z1 e e o (w unit e e k34 (w q_m1 e e k46 (w q_m1 e e k48 (w q_m1 e e k50 (w unit e e k60 (w q_m1k2 e e k62 n)))))) (Absurd k64))))))))) (Clear k44 e z1 z1 e e q_m1k15_z1k31 (Clear k10 e z1 z1 e e q_z1k2k21_z1k15 (Clear k13 e z1 z1 e e q_z1k13_m1k31 (Unfold k19 (Unfold k54 (Clear k56 l30 z1 z1 l30 e q_z1k2k2k7_z1k2k2k33_z1k2k7_z2k2k33_z1k33 (Clear k9 e z1 z1 e e q_z1k2k21_m1k7_z1k21_z1k29 (Clear k7 e z1 z1 e e q_z1k29 (Combine true GT z1 e e o (w unit e l22_22 k34 (w q_m1_m2k2_m1k2k2 e e k46 (w q_m1_m2k2_m1k2k2 e e k48 (w q_m1_m2k2_m1k2k2 e e k50 (w unit e e k60 (w q_z1k2_z1k2k2 e e k62 (w q_m1k2_m1k2k2 e e k64 n))))))) (Absurd k66))))))))))))) (Unfold k19 (Unfold k38 (Split k42 (Clear k44 l30 z1 z1 e e q_z1k2k9_z1k33 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Unfold k11 (Unfold k52 (Clear k50 e z1 z1 e e q_m1k17_z1k31 (Clear k18 e z1 z1 e e q_z1k2k23_z1k17 (Clear k13 e z1 z1 e e q_z1k13_m1k31 (Combine true GT z1 e e o (w unit e e k34 (w q_m1 e e k46 (w q_z1k2 e e k48 (w unit e e k58 (w unit e e k60 (w unit e e k62 n)))))) (Absurd k64))))))))) (Clear k44 l30 z1 z1 e l30 q_z1k2k7_z1k2k33_z1k33 (Clear k9 e z1 z1 e e q_z1k2k21_m1k7_z1k21_z1k29 (Clear k7 e z1 z1 e e q_z1k29 (Unfold k11 (Unfold k54 (Clear k56 e z1 z1 e e q_m1k15_z1k31 (Clear k10 e z1 z1 e e q_z1k2k21_z1k15 (Clear k13 e z1 z1 e e q_z1k13_m1k31 (Combine true GT z1 e e o (w unit e l22 k34 (w q_m1 e e k46 (w q_m1k2 e e k48 (w q_z1k2 e e k50 (w unit e l22 k60 (w q_z1_z1k2 e e k62 (w q_z1_z1k2 e e k64 n))))))) (Absurd k66))))))))))))))))))))))))).
Lemma both_claim_joint_law_checked : refutes both_claim_joint_law_laws both_claim_joint_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem both_claim_joint_law :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (N_p ~~ n_N) -> (* capacity *)
  (seen ~~ one) -> (* enough-occurrences *)
  (seen ~~ (D ** (n_D ^^ ((-1) * (1 + alpha))))) -> (* occurrences *)
  (loss ~~ (largest loss_N [loss_D])) -> (* scarcest-decides *)
  (one <~ n_D /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_D ~~ (tail_series n_D one ((-1) * (1 + alpha)))) -> (* unlearned-by-data *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) -> (* unlearned-by-size *)
  ((1 + alpha) <> 0 /\ loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ (((-1) * alpha) / (1 + alpha)))])).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
pose (value_1 := (largest loss_N [loss_D])).
pose (value_2 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ (((-1) * alpha) / (1 + alpha)))])).
generalize given_1, given_2, given_3, (largest_spec [loss_D] loss_N), given_4, given_5, given_6, (largest_spec [(D ^^ (((-1) * alpha) / (1 + alpha)))] (N_p ^^ ((-1) * alpha))), refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen; value_1; value_2] both_claim_joint_law_laws both_claim_joint_law_steps both_claim_joint_law_checked).
Qed.

(* both, law: loss >~ N_p^(-alpha) ignoring logs *)
Definition both_law_laws : list law := [(Order EQ (TVar k4) (TVar k11)); (And (Order GE (TVar k15) (TVar k8)) (And (Order GE (TVar k15) (TVar k7)) (Or (Order EQ (TVar k15) (TVar k8)) (Order EQ (TVar k15) (TVar k7))))); (Order EQ (TVar k6) (TVar k15)); (And (Order GE (TVar k11) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k8) (TTimes TOne (TRaised (TVar k11) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Not (Power GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1)))))].
Definition both_law_steps : proof := (Unfold k13 (Unfold k11 (Unfold k6 (Unfold k2 (Clear k12 e z1 z1 e e q_m1k2k9_m1k13 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Unfold k7 (Unfold k20 (Clear k18 e z1 z1 e e q_m1k17_z1k31 (Clear k10 e z1 z1 e e q_z1k2k23_z1k17 (Clear k9 e z1 z1 e e q_z1k13_m1k31 (Combine false GT z1 e e o (r unit e l14 (r q_z1k2 e l16 (r unit e l26 (r unit e l28 (r unit e l30 n))))) (Absurd k32))))))))))))).
Lemma both_law_checked : refutes both_law_laws both_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem both_law :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (N_p ~~ n_N) -> (* capacity *)
  (loss ~~ (largest loss_N [loss_D])) -> (* scarcest-decides *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) -> (* unlearned-by-size *)
  (power (N_p ^^ ((-1) * alpha)) <= power loss).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest loss_N [loss_D])).
generalize given_1, (largest_spec [loss_D] loss_N), given_2, given_3, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen; value_1] both_law_laws both_law_steps both_law_checked).
Qed.

(* both, law: loss << N_p^(0) ignoring logs *)
Definition both_law_2_laws : list law := [(Power GT TOne (TVar k6)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k6)))].
Definition both_law_2_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k13 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma both_law_2_checked : refutes both_law_2_laws both_law_2_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem both_law_2 :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (N_p ^^ 0)).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] both_law_2_laws both_law_2_steps both_law_2_checked).
Qed.

(* exponents, model: exponents can hold *)
Definition exponents_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))) (And (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z2))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z2))))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))))].
Lemma exponents_model_hold : all_decided exponents_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem exponents_model :
  exists (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (N_p ~~ n_N) /\ (* capacity *)
  (0 < alpha) /\ (* domain(alpha) *)
  (pulled ~~ one) /\ (* enough-gradients *)
  (seen ~~ one) /\ (* enough-occurrences *)
  ((loss_N ~~ (N_p ^^ ((-1) * alpha_N))) /\ (loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_S ~~ (S ^^ ((-1) * alpha_S)))) /\ (* exponents *)
  (pulled ~~ (S ** (n_S ^^ ((-1) * (1 + alpha))))) /\ (* gradients *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  (seen ~~ (D ** (n_D ^^ ((-1) * (1 + alpha))))) /\ (* occurrences *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) /\ (* trend(loss) *)
  (one <~ n_D /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_D ~~ (tail_series n_D one ((-1) * (1 + alpha)))) /\ (* unlearned-by-data *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) /\ (* unlearned-by-size *)
  (one <~ n_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_S ~~ (tail_series n_S one ((-1) * (1 + alpha)))) (* unlearned-by-steps *).
Proof.
exists 1, (1 / 2), 1, (1 / 2), (1829 / 5000), (1739 / 5000), ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold exponents_model_laws exponents_model_hold).
Qed.

(* exponents, claim: alpha_N = alpha *)
Definition exponents_claim_parameter_exponent_laws : list law := [(Order EQ (TVar k4) (TVar k11)); (And (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3)))) (And (Order EQ (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))) (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k4)))))); (Power GT (TVar k4) TOne); (And (Order GE (TVar k11) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k8) (TTimes TOne (TRaised (TVar k11) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Not (Number EQ (NVar k3) (NVar k1)))].
Definition exponents_claim_parameter_exponent_steps : proof := (Unfold k13 (Unfold k7 (Unfold k6 (Unfold k11 (Unfold k14 (Unfold k2 (Signs q_z1k2_m1k6 (Clear k9 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Clear k4 e z1 z1 e e q_z1k6k9_z1k17 (Clear k18 e z1 z1 e e q_z1k2k23_z1k17 (Combine false GT z1 e e o (r unit e l22_24 (r q_m1k2 e l26 (r unit e l28 (r q_m1 e l30 n)))) (Absurd k32)))))) (Clear k20 e z1 z1 e e q_m1k2_z1k6 (Combine false GT z1 e e o (r unit l24 e (r q_m1k2_z1k6 e l22 n)) (Absurd k26))) (Clear k9 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Clear k4 e z1 z1 e e q_z1k6k9_z1k17 (Clear k18 e z1 z1 e e q_z1k2k23_z1k17 (Combine false GT z1 e e o (r unit e l22_24 (r q_z1k2 e l26 (r q_m1 e l28 (r unit e l30 n)))) (Absurd k32))))))))))))).
Lemma exponents_claim_parameter_exponent_checked : refutes exponents_claim_parameter_exponent_laws exponents_claim_parameter_exponent_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem exponents_claim_parameter_exponent :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (N_p ~~ n_N) -> (* capacity *)
  ((loss_N ~~ (N_p ^^ ((-1) * alpha_N))) /\ (loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_S ~~ (S ^^ ((-1) * alpha_S)))) -> (* exponents *)
  (power one < power N_p) -> (* trend(N_p) *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) -> (* unlearned-by-size *)
  (alpha_N = alpha).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] exponents_claim_parameter_exponent_laws exponents_claim_parameter_exponent_steps exponents_claim_parameter_exponent_checked).
Qed.

(* exponents, claim: alpha_D = alpha/(1+alpha) *)
Definition exponents_claim_data_exponent_laws : list law := [(Order EQ (TVar k14) TOne); (And (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3)))) (And (Order EQ (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))) (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k4)))))); (Order EQ (TVar k14) (TTimes (TVar k3) (TRaised (TVar k10) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))); (Power GT (TVar k3) TOne); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k7) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Not (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Number EQ (NVar k2) (NDiv (NVar k1) (NAdd (NInt z1) (NVar k1))))))].
Definition exponents_claim_data_exponent_steps : proof := (Unfold k15 (Unfold k7 (Unfold k6 (Unfold k13 (Unfold k14 (Split k2 (Unfold k20 (Clear k16 e z1 z1 e e q_z1k2 (Clear k22 e z1 z1 e e q_z1_z1k2 (Combine false GT z1 e e q_m1 (r unit e l24 (r q_m1 e l26 n)) (Absurd k28))))) (Unfold k22 (Signs q_m1k2_z1k2k4_z1k4 (Clear k11 e z1 z1 e e q_z1k7 (Clear k9 e z1 z1 e e q_z1k2k21_m1k7_z1k21_z1k29 (Clear k5 e z1 z1 e e q_z1k29 (Clear k8 e z1 z1 e e q_z1k4k7_z1k15 (Clear k18 e z1 z1 e e q_z1k2k21_z1k15 (Combine false GT z1 e e o (r unit e l26_28 (r q_m1k2 e l30 (r q_z1k2 e l32 (r q_m1_m1k2 e l34 (r q_z1_z1k2 e l36 n))))) (Absurd k38))))))) (Signs q_m1_z1k4 (Clear k20 e z1 z1 e e q_z1_z1k2 (Clear k24 l30 z1 z1 e l30 q_m1k2_z1k2k4_z1k4 (Combine false GT z1 e e o (r unit l32 l28_28 (r q_z1k2_m3k2k4_z3k2k4k4_m1k2k4k4k4_m1k4_z2k4k4_m1k4k4k4 e l26 n)) (Absurd k34)))) (Combine false EQ z1 e e unit (r unit e l26 (r q_m1_m1k2 e l28 n)) (Absurd k30)) (Clear k20 e z1 z1 e e q_z1_z1k2 (Clear k24 l30 z1 z1 e l30 q_m1k2_z1k2k4_z1k4 (Combine false GT z1 e e o (r unit l32 l28_28 (r q_z1k2_m3k2k4_z3k2k4k4_m1k2k4k4k4_m1k4_z2k4k4_m1k4k4k4 e l26 n)) (Absurd k34))))) (Clear k11 e z1 z1 e e q_z1k7 (Clear k9 e z1 z1 e e q_z1k2k21_m1k7_z1k21_z1k29 (Clear k5 e z1 z1 e e q_z1k29 (Clear k8 e z1 z1 e e q_z1k4k7_z1k15 (Clear k18 e z1 z1 e e q_z1k2k21_z1k15 (Combine false GT z1 e e o (r unit e l26_28 (r q_z1k2 e l30 (r q_m1k2 e l32 (r q_z1_z1k2 e l34 (r q_m1_m1k2 e l36 n))))) (Absurd k38))))))))))))))).
Lemma exponents_claim_data_exponent_checked : refutes exponents_claim_data_exponent_laws exponents_claim_data_exponent_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem exponents_claim_data_exponent :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (seen ~~ one) -> (* enough-occurrences *)
  ((loss_N ~~ (N_p ^^ ((-1) * alpha_N))) /\ (loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_S ~~ (S ^^ ((-1) * alpha_S)))) -> (* exponents *)
  (seen ~~ (D ** (n_D ^^ ((-1) * (1 + alpha))))) -> (* occurrences *)
  (power one < power D) -> (* trend(D) *)
  (one <~ n_D /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_D ~~ (tail_series n_D one ((-1) * (1 + alpha)))) -> (* unlearned-by-data *)
  ((1 + alpha) <> 0 /\ alpha_D = (alpha / (1 + alpha))).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] exponents_claim_data_exponent_laws exponents_claim_data_exponent_steps exponents_claim_data_exponent_checked).
Qed.

(* exponents, claim: alpha_S = alpha/(1+alpha) *)
Definition exponents_claim_step_exponent_laws : list law := [(Order EQ (TVar k13) TOne); (And (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3)))) (And (Order EQ (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))) (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k4)))))); (Order EQ (TVar k13) (TTimes (TVar k5) (TRaised (TVar k12) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))); (Power GT (TVar k5) TOne); (And (Order GE (TVar k12) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k9) (TTimes TOne (TRaised (TVar k12) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Not (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Number EQ (NVar k4) (NDiv (NVar k1) (NAdd (NInt z1) (NVar k1))))))].
Definition exponents_claim_step_exponent_steps : proof := (Unfold k15 (Unfold k7 (Unfold k6 (Unfold k13 (Unfold k14 (Split k2 (Unfold k20 (Clear k16 e z1 z1 e e q_z1k2 (Clear k22 e z1 z1 e e q_z1_z1k2 (Combine false GT z1 e e q_m1 (r unit e l24 (r q_m1 e l26 n)) (Absurd k28))))) (Unfold k22 (Signs q_m1k2_z1k2k8_z1k8 (Clear k11 e z1 z1 e e q_z1k11 (Clear k9 e z1 z1 e e q_z1k2k25_m1k11_z1k25_z1k27 (Clear k5 e z1 z1 e e q_z1k27 (Clear k10 e z1 z1 e e q_z1k8k11_z1k19 (Clear k18 e z1 z1 e e q_z1k2k25_z1k19 (Combine false GT z1 e e o (r unit e l26_28 (r q_m1k2 e l30 (r q_z1k2 e l32 (r q_m1_m1k2 e l34 (r q_z1_z1k2 e l36 n))))) (Absurd k38))))))) (Signs q_m1_z1k8 (Clear k20 e z1 z1 e e q_z1_z1k2 (Clear k24 l30 z1 z1 e l30 q_m1k2_z1k2k8_z1k8 (Combine false GT z1 e e o (r unit l32 l28_28 (r q_z1k2_m3k2k8_z3k2k8k8_m1k2k8k8k8_m1k8_z2k8k8_m1k8k8k8 e l26 n)) (Absurd k34)))) (Combine false EQ z1 e e unit (r unit e l26 (r q_m1_m1k2 e l28 n)) (Absurd k30)) (Clear k20 e z1 z1 e e q_z1_z1k2 (Clear k24 l30 z1 z1 e l30 q_m1k2_z1k2k8_z1k8 (Combine false GT z1 e e o (r unit l32 l28_28 (r q_z1k2_m3k2k8_z3k2k8k8_m1k2k8k8k8_m1k8_z2k8k8_m1k8k8k8 e l26 n)) (Absurd k34))))) (Clear k11 e z1 z1 e e q_z1k11 (Clear k9 e z1 z1 e e q_z1k2k25_m1k11_z1k25_z1k27 (Clear k5 e z1 z1 e e q_z1k27 (Clear k10 e z1 z1 e e q_z1k8k11_z1k19 (Clear k18 e z1 z1 e e q_z1k2k25_z1k19 (Combine false GT z1 e e o (r unit e l26_28 (r q_z1k2 e l30 (r q_m1k2 e l32 (r q_z1_z1k2 e l34 (r q_m1_m1k2 e l36 n))))) (Absurd k38))))))))))))))).
Lemma exponents_claim_step_exponent_checked : refutes exponents_claim_step_exponent_laws exponents_claim_step_exponent_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem exponents_claim_step_exponent :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (pulled ~~ one) -> (* enough-gradients *)
  ((loss_N ~~ (N_p ^^ ((-1) * alpha_N))) /\ (loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_S ~~ (S ^^ ((-1) * alpha_S)))) -> (* exponents *)
  (pulled ~~ (S ** (n_S ^^ ((-1) * (1 + alpha))))) -> (* gradients *)
  (power one < power S) -> (* trend(S) *)
  (one <~ n_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_S ~~ (tail_series n_S one ((-1) * (1 + alpha)))) -> (* unlearned-by-steps *)
  ((1 + alpha) <> 0 /\ alpha_S = (alpha / (1 + alpha))).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] exponents_claim_step_exponent_laws exponents_claim_step_exponent_steps exponents_claim_step_exponent_checked).
Qed.

(* exponents, claim: alpha_D < alpha_N *)
Definition exponents_claim_data_fall_slower_laws : list law := [(Order EQ (TVar k4) (TVar k11)); (Order EQ (TVar k14) TOne); (And (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3)))) (And (Order EQ (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))) (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k4)))))); (Order EQ (TVar k14) (TTimes (TVar k3) (TRaised (TVar k10) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))); (Power GT (TVar k3) TOne); (Power GT (TVar k4) TOne); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k7) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (And (Order GE (TVar k11) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k8) (TTimes TOne (TRaised (TVar k11) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Not (Number GT (NVar k3) (NVar k2)))].
Definition exponents_claim_data_fall_slower_steps : proof := (Unfold k21 (Unfold k9 (Unfold k6 (Unfold k17 (Unfold k14 (Unfold k19 (Unfold k22 (Unfold k2 (Signs q_z1k2_m1k6 (Clear k15 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Clear k4 e z1 z1 e e q_z1k6k9_z1k17 (Clear k26 e z1 z1 e e q_z1k2k23_z1k17 (Combine false GT z1 e e o (r unit e l30_32 (r q_m1k2 e l34 (r unit e l36 (r q_m1 e l38 n)))) (Absurd k40)))))) (Clear k16 e z1 z1 e e q_z1k2 (Combine false GT z1 e e q_z1k6 (r unit e l32 (r q_m1 e l30 n)) (Clear k13 e z1 z1 e e q_z1k7 (Clear k28 e z1 z1 e e q_z1k4_m1k6 (Clear k11 e z1 z1 e e q_z1k2k21_m1k7_z1k21_z1k29 (Clear k7 e z1 z1 e e q_z1k29 (Clear k8 e z1 z1 e e q_z1k4k7_z1k15 (Clear k18 e z1 z1 e e q_z1k2k21_z1k15 (Combine false GT z1 e e o (r unit e l36_38 (r unit e l36_38_34 (r unit e l36_34_34 (r q_m1k6 e l40 (r q_m1k21 e l30 (r q_z1k6 e l42 (r q_m1_m1k6 e l44 (r q_z1_z1k6 e l46 n)))))))) (Absurd k48)))))))))) (Clear k15 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Clear k4 e z1 z1 e e q_z1k6k9_z1k17 (Clear k26 e z1 z1 e e q_z1k2k23_z1k17 (Combine false GT z1 e e o (r unit e l30_32 (r q_z1k2 e l34 (r q_m1 e l36 (r unit e l38 n)))) (Absurd k40))))))))))))))).
Lemma exponents_claim_data_fall_slower_checked : refutes exponents_claim_data_fall_slower_laws exponents_claim_data_fall_slower_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem exponents_claim_data_fall_slower :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (N_p ~~ n_N) -> (* capacity *)
  (seen ~~ one) -> (* enough-occurrences *)
  ((loss_N ~~ (N_p ^^ ((-1) * alpha_N))) /\ (loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_S ~~ (S ^^ ((-1) * alpha_S)))) -> (* exponents *)
  (seen ~~ (D ** (n_D ^^ ((-1) * (1 + alpha))))) -> (* occurrences *)
  (power one < power D) -> (* trend(D) *)
  (power one < power N_p) -> (* trend(N_p) *)
  (one <~ n_D /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_D ~~ (tail_series n_D one ((-1) * (1 + alpha)))) -> (* unlearned-by-data *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) -> (* unlearned-by-size *)
  (alpha_D < alpha_N).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, given_8, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] exponents_claim_data_fall_slower_laws exponents_claim_data_fall_slower_steps exponents_claim_data_fall_slower_checked).
Qed.

(* exponents, law: loss << N_p^(0) ignoring logs *)
Definition exponents_law_laws : list law := [(Power GT TOne (TVar k6)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k6)))].
Definition exponents_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k13 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma exponents_law_checked : refutes exponents_law_laws exponents_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem exponents_law :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (N_p ^^ 0)).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] exponents_law_laws exponents_law_steps exponents_law_checked).
Qed.

(* against-kaplan, core: capacity, enough-occurrences, exponents, kaplan, occurrences, trend(D), trend(N_p), unlearned-by-data, unlearned-by-size cannot hold together *)
Definition against_kaplan_core_laws : list law := [(Order EQ (TVar k4) (TVar k11)); (Order EQ (TVar k14) TOne); (And (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3)))) (And (Order EQ (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))) (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k4)))))); (And (Number EQ (NVar k3) (NDiv (NInt z19) (NInt z250))) (Number EQ (NVar k2) (NDiv (NInt z19) (NInt z200)))); (Order EQ (TVar k14) (TTimes (TVar k3) (TRaised (TVar k10) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))); (Power GT (TVar k3) TOne); (Power GT (TVar k4) TOne); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k7) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (And (Order GE (TVar k11) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k8) (TTimes TOne (TRaised (TVar k11) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))].
Definition against_kaplan_core_steps : proof := (Unfold k9 (Unfold k4 (Unfold k11 (Unfold k19 (Unfold k16 (Unfold k21 (Unfold k24 (Signs q_m19_z250k2 (Clear k17 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Clear k2 e z1 z1 e e q_z1k6k9_z1k17 (Clear k10 e z1 z250 e e q_m19_z250k6 (Clear k28 e z1 z1 e e q_z1k2k23_z1k17 (Combine false GT z1 e e o (r unit e l32_30 (r q_m250k2 e l34 (r q_z250 e l36 (r q_m1k9 e l38 (r q_m250 e l40 n))))) (Absurd k42))))))) (Clear k15 e z1 z1 e e q_z1k7 (Clear k13 e z1 z1 e e q_z1k2k21_m1k7_z1k21_z1k29 (Clear k7 e z1 z1 e e q_z1k29 (Clear k6 e z1 z1 e e q_z1k4k7_z1k15 (Clear k12 e z1 z200 e e q_m19_z200k4 (Clear k20 e z1 z1 e e q_z1k2k21_z1k15 (Combine false GT z1 e e o (r q_z1311 e l32 (r q_m3800 e l34 (r q_m200k21 e l30 (r q_z3800 e l36 (r q_m53800 e l38 (r q_z269k7 e l40 (r q_z53800 e l42 n))))))) (Absurd k44)))))))) (Clear k17 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Clear k2 e z1 z1 e e q_z1k6k9_z1k17 (Clear k10 e z1 z250 e e q_m19_z250k6 (Clear k28 e z1 z1 e e q_z1k2k23_z1k17 (Combine false GT z1 e e o (r unit e l32_30 (r q_z250k2 e l34 (r q_m250 e l36 (r q_z1k9 e l38 (r q_z250 e l40 n))))) (Absurd k42))))))))))))))).
Lemma against_kaplan_core_checked : refutes against_kaplan_core_laws against_kaplan_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_kaplan_core :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (N_p ~~ n_N) -> (* capacity *)
  (seen ~~ one) -> (* enough-occurrences *)
  ((loss_N ~~ (N_p ^^ ((-1) * alpha_N))) /\ (loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_S ~~ (S ^^ ((-1) * alpha_S)))) -> (* exponents *)
  ((alpha_N = (19 / 250)) /\ (alpha_D = (19 / 200))) -> (* kaplan *)
  (seen ~~ (D ** (n_D ^^ ((-1) * (1 + alpha))))) -> (* occurrences *)
  (power one < power D) -> (* trend(D) *)
  (power one < power N_p) -> (* trend(N_p) *)
  (one <~ n_D /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_D ~~ (tail_series n_D one ((-1) * (1 + alpha)))) -> (* unlearned-by-data *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) -> (* unlearned-by-size *)
  False.
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, given_8, given_9.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] against_kaplan_core_laws against_kaplan_core_steps against_kaplan_core_checked).
Qed.

(* against-kaplan, model: against-kaplan can hold but for its trends *)
Definition against_kaplan_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z19) (NInt z250))))) (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z19) (NInt z200))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))))); (And (Number EQ (NDiv (NInt z19) (NInt z250)) (NDiv (NInt z19) (NInt z250))) (Number EQ (NDiv (NInt z19) (NInt z200)) (NDiv (NInt z19) (NInt z200)))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))))].
Lemma against_kaplan_model_hold : all_decided against_kaplan_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_kaplan_model :
  exists (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss_D loss_N loss_S n_D n_N seen : order),
  (N_p ~~ n_N) /\ (* capacity *)
  (0 < alpha) /\ (* domain(alpha) *)
  (seen ~~ one) /\ (* enough-occurrences *)
  ((loss_N ~~ (N_p ^^ ((-1) * alpha_N))) /\ (loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_S ~~ (S ^^ ((-1) * alpha_S)))) /\ (* exponents *)
  ((alpha_N = (19 / 250)) /\ (alpha_D = (19 / 200))) /\ (* kaplan *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  (seen ~~ (D ** (n_D ^^ ((-1) * (1 + alpha))))) /\ (* occurrences *)
  (one <~ n_D /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_D ~~ (tail_series n_D one ((-1) * (1 + alpha)))) /\ (* unlearned-by-data *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) (* unlearned-by-size *).
Proof.
exists 1, (19 / 200), (19 / 250), 1, (1829 / 5000), (1739 / 5000), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold against_kaplan_model_laws against_kaplan_model_hold).
Qed.

(* against-hoffmann, core: capacity, enough-occurrences, exponents, hoffmann, occurrences, trend(D), trend(N_p), unlearned-by-data, unlearned-by-size cannot hold together *)
Definition against_hoffmann_core_laws : list law := [(Order EQ (TVar k4) (TVar k11)); (Order EQ (TVar k14) TOne); (And (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3)))) (And (Order EQ (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))) (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k4)))))); (And (Number EQ (NVar k3) (NDiv (NInt z17) (NInt z50))) (Number EQ (NVar k2) (NDiv (NInt z7) (NInt z25)))); (Order EQ (TVar k14) (TTimes (TVar k3) (TRaised (TVar k10) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))); (Power GT (TVar k3) TOne); (Power GT (TVar k4) TOne); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k7) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (And (Order GE (TVar k11) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k8) (TTimes TOne (TRaised (TVar k11) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))].
Definition against_hoffmann_core_steps : proof := (Unfold k9 (Unfold k4 (Unfold k11 (Unfold k19 (Unfold k16 (Unfold k21 (Unfold k24 (Signs q_m17_z50k2 (Clear k17 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Clear k2 e z1 z1 e e q_z1k6k9_z1k17 (Clear k10 e z1 z50 e e q_m17_z50k6 (Clear k28 e z1 z1 e e q_z1k2k23_z1k17 (Combine false GT z1 e e o (r unit e l32_30 (r q_m50k2 e l34 (r q_z50 e l36 (r q_m1k9 e l38 (r q_m50 e l40 n))))) (Absurd k42))))))) (Clear k15 e z1 z1 e e q_z1k7 (Clear k13 e z1 z1 e e q_z1k2k21_m1k7_z1k21_z1k29 (Clear k7 e z1 z1 e e q_z1k29 (Clear k6 e z1 z1 e e q_z1k4k7_z1k15 (Clear k12 e z1 z25 e e q_m7_z25k4 (Clear k20 e z1 z1 e e q_z1k2k21_z1k15 (Combine false GT z1 e e o (r q_z44 e l32 (r q_m425 e l34 (r q_m25k21 e l30 (r q_z425 e l36 (r q_m1675 e l38 (r q_z67k7 e l40 (r q_z1675 e l42 n))))))) (Absurd k44)))))))) (Clear k17 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Clear k2 e z1 z1 e e q_z1k6k9_z1k17 (Clear k10 e z1 z50 e e q_m17_z50k6 (Clear k28 e z1 z1 e e q_z1k2k23_z1k17 (Combine false GT z1 e e o (r unit e l32_30 (r q_z50k2 e l34 (r q_m50 e l36 (r q_z1k9 e l38 (r q_z50 e l40 n))))) (Absurd k42))))))))))))))).
Lemma against_hoffmann_core_checked : refutes against_hoffmann_core_laws against_hoffmann_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_hoffmann_core :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (N_p ~~ n_N) -> (* capacity *)
  (seen ~~ one) -> (* enough-occurrences *)
  ((loss_N ~~ (N_p ^^ ((-1) * alpha_N))) /\ (loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_S ~~ (S ^^ ((-1) * alpha_S)))) -> (* exponents *)
  ((alpha_N = (17 / 50)) /\ (alpha_D = (7 / 25))) -> (* hoffmann *)
  (seen ~~ (D ** (n_D ^^ ((-1) * (1 + alpha))))) -> (* occurrences *)
  (power one < power D) -> (* trend(D) *)
  (power one < power N_p) -> (* trend(N_p) *)
  (one <~ n_D /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_D ~~ (tail_series n_D one ((-1) * (1 + alpha)))) -> (* unlearned-by-data *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) -> (* unlearned-by-size *)
  False.
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, given_8, given_9.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] against_hoffmann_core_laws against_hoffmann_core_steps against_hoffmann_core_checked).
Qed.

(* against-hoffmann, model: against-hoffmann can hold but for its trends *)
Definition against_hoffmann_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z17) (NInt z50))))) (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z7) (NInt z25))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))))); (And (Number EQ (NDiv (NInt z17) (NInt z50)) (NDiv (NInt z17) (NInt z50))) (Number EQ (NDiv (NInt z7) (NInt z25)) (NDiv (NInt z7) (NInt z25)))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))))].
Lemma against_hoffmann_model_hold : all_decided against_hoffmann_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_hoffmann_model :
  exists (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss_D loss_N loss_S n_D n_N seen : order),
  (N_p ~~ n_N) /\ (* capacity *)
  (0 < alpha) /\ (* domain(alpha) *)
  (seen ~~ one) /\ (* enough-occurrences *)
  ((loss_N ~~ (N_p ^^ ((-1) * alpha_N))) /\ (loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_S ~~ (S ^^ ((-1) * alpha_S)))) /\ (* exponents *)
  ((alpha_N = (17 / 50)) /\ (alpha_D = (7 / 25))) /\ (* hoffmann *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  (seen ~~ (D ** (n_D ^^ ((-1) * (1 + alpha))))) /\ (* occurrences *)
  (one <~ n_D /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_D ~~ (tail_series n_D one ((-1) * (1 + alpha)))) /\ (* unlearned-by-data *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) (* unlearned-by-size *).
Proof.
exists 1, (7 / 25), (17 / 50), 1, (1829 / 5000), (1739 / 5000), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold against_hoffmann_model_laws against_hoffmann_model_hold).
Qed.

(* against-refit, core: capacity, enough-occurrences, exponents, measured(m_D), measured(m_N), occurrences, refit, trend(D), trend(N_p), unlearned-by-data, unlearned-by-size cannot hold together *)
Definition against_refit_core_laws : list law := [(Order EQ (TVar k4) (TVar k11)); (Order EQ (TVar k14) TOne); (And (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3)))) (And (Order EQ (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))) (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k4)))))); (And (Number GE (NVar k5) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NVar k5))); (And (Number GE (NVar k6) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NVar k6))); (Order EQ (TVar k14) (TTimes (TVar k3) (TRaised (TVar k10) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))); (And (Number EQ (NVar k3) (NVar k6)) (Number EQ (NVar k2) (NVar k5))); (Power GT (TVar k3) TOne); (Power GT (TVar k4) TOne); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k7) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (And (Order GE (TVar k11) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k8) (TTimes TOne (TRaised (TVar k11) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))].
Definition against_refit_core_steps : proof := (Unfold k9 (Unfold k4 (Unfold k11 (Unfold k13 (Unfold k17 (Unfold k23 (Unfold k24 (Unfold k25 (Unfold k32 (Signs q_z1k2_m1k12 (Clear k21 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Clear k2 e z1 z1 e e q_z1k6k9_z1k17 (Clear k18 e z1 z1 e e q_z1k6_m1k12 (Clear k36 e z1 z1 e e q_z1k2k23_z1k17 (Combine false GT z1 e e o (r unit e l40_38 (r q_m1k2 e l42 (r unit e l44 (r q_m1k9 e l46 (r q_m1 e l48 n))))) (Absurd k50))))))) (Clear k10 e z1 z5000 e e q_m1623_z5000k10 (Clear k12 e z1 z1000 e e q_z407_m1000k10 (Clear k16 e z1 z5000 e e q_z1893_m5000k12 (Clear k14 e z1 z1000 e e q_m317_z1000k12 (Combine false GT z20600000000 e e q_z1k10_z1k10k12_m1k12 (r q_z709603668 e e (r q_z7148379 e l40 (r q_z8611695 e l42 (r q_z2782648 e l44 (r q_z4120 e l40_46 n))))) (Clear k19 e z1 z1 e e q_z1k7 (Clear k15 e z1 z1 e e q_z1k2k21_m1k7_z1k21_z1k29 (Clear k7 e z1 z1 e e q_z1k29 (Clear k6 e z1 z1 e e q_z1k4k7_z1k15 (Clear k20 e z1 z1 e e q_z1k4_m1k10 (Clear k28 e z1 z1 e e q_z1k2k21_z1k15 (Combine false GT z1 e e o (r unit e l50_48 (r q_m1k12 e l52 (r q_m1k21 e l38 (r q_z1k12 e l54 (r q_m1_m1k12 e l56 (r q_z1k7_z1k7k12 e l58 (r q_z1_z1k12 e l60 n))))))) (Absurd k62))))))))))))) (Clear k21 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Clear k2 e z1 z1 e e q_z1k6k9_z1k17 (Clear k18 e z1 z1 e e q_z1k6_m1k12 (Clear k36 e z1 z1 e e q_z1k2k23_z1k17 (Combine false GT z1 e e o (r unit e l40_38 (r q_z1k2 e l42 (r q_m1 e l44 (r q_z1k9 e l46 (r unit e l48 n))))) (Absurd k50))))))))))))))))).
Lemma against_refit_core_checked : refutes against_refit_core_laws against_refit_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_refit_core :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (N_p ~~ n_N) -> (* capacity *)
  (seen ~~ one) -> (* enough-occurrences *)
  ((loss_N ~~ (N_p ^^ ((-1) * alpha_N))) /\ (loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_S ~~ (S ^^ ((-1) * alpha_S)))) -> (* exponents *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) -> (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) -> (* measured(m_N) *)
  (seen ~~ (D ** (n_D ^^ ((-1) * (1 + alpha))))) -> (* occurrences *)
  ((alpha_N = m_N) /\ (alpha_D = m_D)) -> (* refit *)
  (power one < power D) -> (* trend(D) *)
  (power one < power N_p) -> (* trend(N_p) *)
  (one <~ n_D /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_D ~~ (tail_series n_D one ((-1) * (1 + alpha)))) -> (* unlearned-by-data *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) -> (* unlearned-by-size *)
  False.
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_10 given_11.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, given_8, given_9, given_10, given_11.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] against_refit_core_laws against_refit_core_steps against_refit_core_checked).
Qed.

(* against-refit, model: against-refit can hold but for its trends *)
Definition against_refit_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z3))))) (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z3))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))))); (And (Number GE (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1) (NInt z3)))); (And (Number GE (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1) (NInt z3)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))); (And (Number EQ (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z1) (NInt z3))) (Number EQ (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z1) (NInt z3)))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))))].
Lemma against_refit_model_hold : all_decided against_refit_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_refit_model :
  exists (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss_D loss_N loss_S n_D n_N seen : order),
  (N_p ~~ n_N) /\ (* capacity *)
  (0 < alpha) /\ (* domain(alpha) *)
  (seen ~~ one) /\ (* enough-occurrences *)
  ((loss_N ~~ (N_p ^^ ((-1) * alpha_N))) /\ (loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_S ~~ (S ^^ ((-1) * alpha_S)))) /\ (* exponents *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  (seen ~~ (D ** (n_D ^^ ((-1) * (1 + alpha))))) /\ (* occurrences *)
  ((alpha_N = m_N) /\ (alpha_D = m_D)) /\ (* refit *)
  (one <~ n_D /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_D ~~ (tail_series n_D one ((-1) * (1 + alpha)))) /\ (* unlearned-by-data *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) (* unlearned-by-size *).
Proof.
exists 1, (1 / 3), (1 / 3), 1, (1 / 3), (1 / 3), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold against_refit_model_laws against_refit_model_hold).
Qed.

(* single-epoch-against-refit, core: capacity, enough-gradients, exponents, gradients, measured(m_D), measured(m_N), refit-in-steps, trend(N_p), trend(S), unlearned-by-size, unlearned-by-steps cannot hold together *)
Definition single_epoch_against_refit_core_laws : list law := [(Order EQ (TVar k4) (TVar k11)); (Order EQ (TVar k13) TOne); (And (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3)))) (And (Order EQ (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))) (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k4)))))); (Order EQ (TVar k13) (TTimes (TVar k5) (TRaised (TVar k12) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))); (And (Number GE (NVar k5) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NVar k5))); (And (Number GE (NVar k6) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NVar k6))); (And (Number EQ (NVar k3) (NVar k6)) (Number EQ (NVar k4) (NVar k5))); (Power GT (TVar k4) TOne); (Power GT (TVar k5) TOne); (And (Order GE (TVar k11) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k8) (TTimes TOne (TRaised (TVar k11) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (And (Order GE (TVar k12) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k9) (TTimes TOne (TRaised (TVar k12) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))].
Definition single_epoch_against_refit_core_steps : proof := (Unfold k9 (Unfold k4 (Unfold k13 (Unfold k15 (Unfold k17 (Unfold k23 (Unfold k24 (Unfold k25 (Unfold k32 (Signs q_z1k2_m1k12 (Clear k19 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Clear k2 e z1 z1 e e q_z1k6k9_z1k17 (Clear k18 e z1 z1 e e q_z1k6_m1k12 (Clear k28 e z1 z1 e e q_z1k2k23_z1k17 (Combine false GT z1 e e o (r unit e l40_38 (r q_m1k2 e l42 (r unit e l44 (r q_m1k9 e l46 (r q_m1 e l48 n))))) (Absurd k50))))))) (Clear k10 e z1 z5000 e e q_m1623_z5000k10 (Clear k12 e z1 z1000 e e q_z407_m1000k10 (Clear k16 e z1 z5000 e e q_z1893_m5000k12 (Clear k14 e z1 z1000 e e q_m317_z1000k12 (Combine false GT z20600000000 e e q_z1k10_z1k10k12_m1k12 (r q_z709603668 e e (r q_z7148379 e l40 (r q_z8611695 e l42 (r q_z2782648 e l44 (r q_z4120 e l40_46 n))))) (Clear k21 e z1 z1 e e q_z1k11 (Clear k11 e z1 z1 e e q_z1k2k25_m1k11_z1k25_z1k27 (Clear k7 e z1 z1 e e q_z1k27 (Clear k8 e z1 z1 e e q_z1k8k11_z1k19 (Clear k20 e z1 z1 e e q_z1k8_m1k10 (Clear k36 e z1 z1 e e q_z1k2k25_z1k19 (Combine false GT z1 e e o (r unit e l50_48 (r q_m1k12 e l52 (r q_m1k25 e l38 (r q_z1k12 e l54 (r q_m1_m1k12 e l56 (r q_z1k11_z1k11k12 e l58 (r q_z1_z1k12 e l60 n))))))) (Absurd k62))))))))))))) (Clear k19 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Clear k2 e z1 z1 e e q_z1k6k9_z1k17 (Clear k18 e z1 z1 e e q_z1k6_m1k12 (Clear k28 e z1 z1 e e q_z1k2k23_z1k17 (Combine false GT z1 e e o (r unit e l40_38 (r q_z1k2 e l42 (r q_m1 e l44 (r q_z1k9 e l46 (r unit e l48 n))))) (Absurd k50))))))))))))))))).
Lemma single_epoch_against_refit_core_checked : refutes single_epoch_against_refit_core_laws single_epoch_against_refit_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem single_epoch_against_refit_core :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (N_p ~~ n_N) -> (* capacity *)
  (pulled ~~ one) -> (* enough-gradients *)
  ((loss_N ~~ (N_p ^^ ((-1) * alpha_N))) /\ (loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_S ~~ (S ^^ ((-1) * alpha_S)))) -> (* exponents *)
  (pulled ~~ (S ** (n_S ^^ ((-1) * (1 + alpha))))) -> (* gradients *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) -> (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) -> (* measured(m_N) *)
  ((alpha_N = m_N) /\ (alpha_S = m_D)) -> (* refit-in-steps *)
  (power one < power N_p) -> (* trend(N_p) *)
  (power one < power S) -> (* trend(S) *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) -> (* unlearned-by-size *)
  (one <~ n_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_S ~~ (tail_series n_S one ((-1) * (1 + alpha)))) -> (* unlearned-by-steps *)
  False.
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_10 given_11.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, given_8, given_9, given_10, given_11.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] single_epoch_against_refit_core_laws single_epoch_against_refit_core_steps single_epoch_against_refit_core_checked).
Qed.

(* single-epoch-against-refit, model: single-epoch-against-refit can hold but for its trends *)
Definition single_epoch_against_refit_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z3))))) (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z3))))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))); (And (Number GE (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1) (NInt z3)))); (And (Number GE (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1) (NInt z3)))); (And (Number EQ (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z1) (NInt z3))) (Number EQ (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z1) (NInt z3)))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))))].
Lemma single_epoch_against_refit_model_hold : all_decided single_epoch_against_refit_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem single_epoch_against_refit_model :
  exists (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss_D loss_N loss_S n_N n_S pulled : order),
  (N_p ~~ n_N) /\ (* capacity *)
  (0 < alpha) /\ (* domain(alpha) *)
  (pulled ~~ one) /\ (* enough-gradients *)
  ((loss_N ~~ (N_p ^^ ((-1) * alpha_N))) /\ (loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_S ~~ (S ^^ ((-1) * alpha_S)))) /\ (* exponents *)
  (pulled ~~ (S ** (n_S ^^ ((-1) * (1 + alpha))))) /\ (* gradients *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  ((alpha_N = m_N) /\ (alpha_S = m_D)) /\ (* refit-in-steps *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) /\ (* unlearned-by-size *)
  (one <~ n_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_S ~~ (tail_series n_S one ((-1) * (1 + alpha)))) (* unlearned-by-steps *).
Proof.
exists 1, 1, (1 / 3), (1 / 3), (1 / 3), (1 / 3), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold single_epoch_against_refit_model_laws single_epoch_against_refit_model_hold).
Qed.

(* skills-in-turn, model: skills-in-turn can hold *)
Definition skills_in_turn_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))))].
Lemma skills_in_turn_model_hold : all_decided skills_in_turn_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem skills_in_turn_model :
  exists (alpha m_D m_N : R) (D N_p S loss loss_S n_S : order),
  (0 < alpha) /\ (* domain(alpha) *)
  (n_S ~~ S) /\ (* in-turn *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  (loss ~~ loss_S) /\ (* steps-decide *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) /\ (* trend(loss) *)
  (one <~ n_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_S ~~ (tail_series n_S one ((-1) * (1 + alpha)))) (* unlearned-by-steps *).
Proof.
exists 1, (1829 / 5000), (1739 / 5000), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold skills_in_turn_model_laws skills_in_turn_model_hold).
Qed.

(* skills-in-turn, claim: loss ~ S^-alpha *)
Definition skills_in_turn_claim_in_turn_law_laws : list law := [(Order EQ (TVar k12) (TVar k5)); (Order EQ (TVar k6) (TVar k9)); (And (Order GE (TVar k12) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k9) (TTimes TOne (TRaised (TVar k12) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Not (Order EQ (TVar k6) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))))].
Definition skills_in_turn_claim_in_turn_law_steps : proof := (Unfold k11 (Unfold k9 (Unfold k6 (Unfold k2 (Clear k12 e z1 z1 e e q_z1k2k11_z1k13 (Split k14 (Clear k7 e z1 z1 e e q_z1k13_m1k19 (Clear k10 e z1 z1 e e q_z1k2k25_z1k19 (Clear k5 e z1 z1 e e q_m1k11_z1k25 (Combine true GT z1 e e o (w unit e e k16 (w q_m1 e e k18 (w q_m1 e e k20 (w q_z1k2 e e k22 n)))) (Absurd k24))))) (Clear k7 e z1 z1 e e q_z1k13_m1k19 (Clear k10 e z1 z1 e e q_z1k2k25_z1k19 (Clear k5 e z1 z1 e e q_m1k11_z1k25 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k18 (w unit e e k20 (w q_m1k2 e e k22 n)))) (Absurd k24))))))))))).
Lemma skills_in_turn_claim_in_turn_law_checked : refutes skills_in_turn_claim_in_turn_law_laws skills_in_turn_claim_in_turn_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem skills_in_turn_claim_in_turn_law :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (n_S ~~ S) -> (* in-turn *)
  (loss ~~ loss_S) -> (* steps-decide *)
  (one <~ n_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_S ~~ (tail_series n_S one ((-1) * (1 + alpha)))) -> (* unlearned-by-steps *)
  (loss ~~ (S ^^ ((-1) * alpha))).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] skills_in_turn_claim_in_turn_law_laws skills_in_turn_claim_in_turn_law_steps skills_in_turn_claim_in_turn_law_checked).
Qed.

(* skills-in-turn, law: loss << N_p^(0) ignoring logs *)
Definition skills_in_turn_law_laws : list law := [(Power GT TOne (TVar k6)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k6)))].
Definition skills_in_turn_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k13 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma skills_in_turn_law_checked : refutes skills_in_turn_law_laws skills_in_turn_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem skills_in_turn_law :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (N_p ^^ 0)).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] skills_in_turn_law_laws skills_in_turn_law_steps skills_in_turn_law_checked).
Qed.

(* in-turn-against-refit, model: in-turn-against-refit can hold *)
Definition in_turn_against_refit_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Number GT (NDiv (NInt z1) (NInt z3)) (NInt z0)); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z3))))) (And (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z3)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z3))))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z3)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z3)) (TRaised (TVar k2) (NInt z0)))); (And (Number GE (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1) (NInt z3)))); (And (Number GE (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1) (NInt z3)))); (And (Number EQ (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z1) (NInt z3))) (Number EQ (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z1) (NInt z3)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z3)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z1) (NInt z3)))))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z1) (NInt z3)))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z3)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z1) (NInt z3)))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z3)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z1) (NInt z3))))))))].
Lemma in_turn_against_refit_model_hold : all_decided in_turn_against_refit_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem in_turn_against_refit_model :
  exists (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_N n_S : order),
  (N_p ~~ n_N) /\ (* capacity *)
  (0 < alpha) /\ (* domain(alpha) *)
  ((loss_N ~~ (N_p ^^ ((-1) * alpha_N))) /\ (loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_S ~~ (S ^^ ((-1) * alpha_S)))) /\ (* exponents *)
  (n_S ~~ S) /\ (* in-turn *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  ((alpha_N = m_N) /\ (alpha_S = m_D)) /\ (* refit-in-steps *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) /\ (* trend(loss) *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) /\ (* unlearned-by-size *)
  (one <~ n_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_S ~~ (tail_series n_S one ((-1) * (1 + alpha)))) (* unlearned-by-steps *).
Proof.
exists (1 / 3), 1, (1 / 3), (1 / 3), (1 / 3), (1 / 3), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 3) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 3) ** (log_scale ^^ 0)).
exact_no_check (hold in_turn_against_refit_model_laws in_turn_against_refit_model_hold).
Qed.

(* in-turn-against-refit, claim: alpha_S = alpha_N *)
Definition in_turn_against_refit_claim_steps_as_parameters_laws : list law := [(Order EQ (TVar k4) (TVar k11)); (And (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3)))) (And (Order EQ (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))) (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k4)))))); (Order EQ (TVar k12) (TVar k5)); (Power GT (TVar k4) TOne); (Power GT (TVar k5) TOne); (And (Order GE (TVar k11) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k8) (TTimes TOne (TRaised (TVar k11) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (And (Order GE (TVar k12) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k9) (TTimes TOne (TRaised (TVar k12) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Not (Number EQ (NVar k4) (NVar k3)))].
Definition in_turn_against_refit_claim_steps_as_parameters_steps : proof := (Unfold k19 (Unfold k7 (Unfold k6 (Unfold k15 (Unfold k14 (Unfold k17 (Unfold k22 (Unfold k2 (Signs q_z1k2_m1k6 (Clear k11 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Clear k4 e z1 z1 e e q_z1k6k9_z1k17 (Clear k18 e z1 z1 e e q_z1k2k23_z1k17 (Combine false GT z1 e e o (r unit e l30_32 (r q_m1k2 e l34 (r unit e l36 (r q_m1 e l38 n)))) (Absurd k40)))))) (Signs q_z1k6_m1k8 (Clear k13 e z1 z1 e e q_z1k11 (Clear k9 e z1 z1 e e q_m1k11_z1k25 (Clear k10 e z1 z1 e e q_z1k8k11_z1k19 (Clear k26 e z1 z1 e e q_z1k2k25_z1k19 (Combine false GT z1 e e o (r unit e l34_32 (r q_z1k6 e l36 (r unit e l38 (r q_m1 e l40 (r q_z1k25 e l30 n))))) (Absurd k42)))))) (Clear k28 e z1 z1 e e q_m1k6_z1k8 (Combine false GT z1 e e o (r unit l34 e (r q_m1k6_z1k8 e l32 n)) (Absurd k36))) (Clear k13 e z1 z1 e e q_z1k11 (Clear k9 e z1 z1 e e q_m1k11_z1k25 (Clear k10 e z1 z1 e e q_z1k8k11_z1k19 (Clear k26 e z1 z1 e e q_z1k2k25_z1k19 (Combine false GT z1 e e o (r unit e l34_32 (r q_m1k6 e l36 (r q_m1 e l38 (r unit e l40 (r q_m1k25 e l30 n))))) (Absurd k42))))))) (Clear k11 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Clear k4 e z1 z1 e e q_z1k6k9_z1k17 (Clear k18 e z1 z1 e e q_z1k2k23_z1k17 (Combine false GT z1 e e o (r unit e l30_32 (r q_z1k2 e l34 (r q_m1 e l36 (r unit e l38 n)))) (Absurd k40))))))))))))))).
Lemma in_turn_against_refit_claim_steps_as_parameters_checked : refutes in_turn_against_refit_claim_steps_as_parameters_laws in_turn_against_refit_claim_steps_as_parameters_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem in_turn_against_refit_claim_steps_as_parameters :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (N_p ~~ n_N) -> (* capacity *)
  ((loss_N ~~ (N_p ^^ ((-1) * alpha_N))) /\ (loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_S ~~ (S ^^ ((-1) * alpha_S)))) -> (* exponents *)
  (n_S ~~ S) -> (* in-turn *)
  (power one < power N_p) -> (* trend(N_p) *)
  (power one < power S) -> (* trend(S) *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) -> (* unlearned-by-size *)
  (one <~ n_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_S ~~ (tail_series n_S one ((-1) * (1 + alpha)))) -> (* unlearned-by-steps *)
  (alpha_S = alpha_N).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] in_turn_against_refit_claim_steps_as_parameters_laws in_turn_against_refit_claim_steps_as_parameters_steps in_turn_against_refit_claim_steps_as_parameters_checked).
Qed.

(* in-turn-against-refit, law: loss << N_p^(0) ignoring logs *)
Definition in_turn_against_refit_law_laws : list law := [(Power GT TOne (TVar k6)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k6)))].
Definition in_turn_against_refit_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k13 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma in_turn_against_refit_law_checked : refutes in_turn_against_refit_law_laws in_turn_against_refit_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem in_turn_against_refit_law :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (N_p ^^ 0)).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] in_turn_against_refit_law_laws in_turn_against_refit_law_steps in_turn_against_refit_law_checked).
Qed.

(* against-duality, core: capacity, duality, enough-occurrences, exponents, occurrences, trend(D), trend(N_p), unlearned-by-data, unlearned-by-size cannot hold together *)
Definition against_duality_core_laws : list law := [(Order EQ (TVar k4) (TVar k11)); (Number EQ (NVar k2) (NVar k3)); (Order EQ (TVar k14) TOne); (And (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3)))) (And (Order EQ (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))) (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k4)))))); (Order EQ (TVar k14) (TTimes (TVar k3) (TRaised (TVar k10) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))); (Power GT (TVar k3) TOne); (Power GT (TVar k4) TOne); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k7) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (And (Order GE (TVar k11) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k8) (TTimes TOne (TRaised (TVar k11) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))].
Definition against_duality_core_steps : proof := (Unfold k11 (Unfold k4 (Unfold k19 (Unfold k12 (Unfold k21 (Unfold k20 (Signs q_z1k2_m1k6 (Clear k17 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Clear k2 e z1 z1 e e q_z1k6k9_z1k17 (Clear k24 e z1 z1 e e q_z1k2k23_z1k17 (Combine false GT z1 e e o (r unit e l26_28 (r q_m1k2 e l30 (r unit e l32 (r q_m1 e l34 n)))) (Absurd k36)))))) (Clear k14 e z1 z1 e e q_z1k2 (Combine false GT z1 e e q_z1k6 (r unit e l28 (r q_m1 e l26 n)) (Clear k15 e z1 z1 e e q_z1k7 (Clear k13 e z1 z1 e e q_z1k2k21_m1k7_z1k21_z1k29 (Clear k9 e z1 z1 e e q_z1k29 (Clear k6 e z1 z1 e e q_z1k4k7_z1k15 (Clear k7 e z1 z1 e e q_z1k4_m1k6 (Clear k16 e z1 z1 e e q_z1k2k21_z1k15 (Combine false GT z1 e e o (r unit e l32_30_30 (r q_m1k6 e l34 (r q_m1k21 e l26 (r q_z1k6 e l36 (r q_m1_m1k6 e l38 (r q_z1k6k7_z1k7 e l40 (r q_z1_z1k6 e l42 n))))))) (Absurd k44)))))))))) (Clear k17 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Clear k2 e z1 z1 e e q_z1k6k9_z1k17 (Clear k24 e z1 z1 e e q_z1k2k23_z1k17 (Combine false GT z1 e e o (r unit e l26_28 (r q_z1k2 e l30 (r q_m1 e l32 (r unit e l34 n)))) (Absurd k36))))))))))))).
Lemma against_duality_core_checked : refutes against_duality_core_laws against_duality_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_duality_core :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (N_p ~~ n_N) -> (* capacity *)
  (alpha_D = alpha_N) -> (* duality *)
  (seen ~~ one) -> (* enough-occurrences *)
  ((loss_N ~~ (N_p ^^ ((-1) * alpha_N))) /\ (loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_S ~~ (S ^^ ((-1) * alpha_S)))) -> (* exponents *)
  (seen ~~ (D ** (n_D ^^ ((-1) * (1 + alpha))))) -> (* occurrences *)
  (power one < power D) -> (* trend(D) *)
  (power one < power N_p) -> (* trend(N_p) *)
  (one <~ n_D /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_D ~~ (tail_series n_D one ((-1) * (1 + alpha)))) -> (* unlearned-by-data *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) -> (* unlearned-by-size *)
  False.
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, given_8, given_9.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] against_duality_core_laws against_duality_core_steps against_duality_core_checked).
Qed.

(* against-duality, model: against-duality can hold but for its trends *)
Definition against_duality_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Number GT (NInt z1) (NInt z0)); (Number EQ (NInt z1) (NInt z1)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))) (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))))].
Lemma against_duality_model_hold : all_decided against_duality_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_duality_model :
  exists (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss_D loss_N loss_S n_D n_N seen : order),
  (N_p ~~ n_N) /\ (* capacity *)
  (0 < alpha) /\ (* domain(alpha) *)
  (alpha_D = alpha_N) /\ (* duality *)
  (seen ~~ one) /\ (* enough-occurrences *)
  ((loss_N ~~ (N_p ^^ ((-1) * alpha_N))) /\ (loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_S ~~ (S ^^ ((-1) * alpha_S)))) /\ (* exponents *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  (seen ~~ (D ** (n_D ^^ ((-1) * (1 + alpha))))) /\ (* occurrences *)
  (one <~ n_D /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_D ~~ (tail_series n_D one ((-1) * (1 + alpha)))) /\ (* unlearned-by-data *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) (* unlearned-by-size *).
Proof.
exists 1, 1, 1, 1, (1829 / 5000), (1739 / 5000), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold against_duality_model_laws against_duality_model_hold).
Qed.

(* parity, model: parity can hold *)
Definition parity_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Number GT (NDiv (NInt z2) (NInt z5)) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z5))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z2) (NInt z5))))) (And (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z7) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z2) (NInt z7))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z7) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z2) (NInt z7))))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z7) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z5) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z2) (NInt z5))))))); (And (Number GE (NDiv (NInt z1829) (NInt z5000)) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NDiv (NInt z1829) (NInt z5000)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z7) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z5) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z2) (NInt z5))))))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z7) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z7) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (And (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z5) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z2) (NInt z5)))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NDiv (NInt z5) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z2) (NInt z5)))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z2) (NInt z5)))))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z5))) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z2) (NInt z5)))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z5) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z2) (NInt z5)))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NDiv (NInt z5) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z2) (NInt z5)))))))); (Number EQ (NDiv (NInt z2) (NInt z5)) (NDiv (NInt z2) (NInt z5)))].
Lemma parity_model_hold : all_decided parity_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem parity_model :
  exists (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (N_p ~~ n_N) /\ (* capacity *)
  (0 < alpha) /\ (* domain(alpha) *)
  (pulled ~~ one) /\ (* enough-gradients *)
  (seen ~~ one) /\ (* enough-occurrences *)
  ((loss_N ~~ (N_p ^^ ((-1) * alpha_N))) /\ (loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_S ~~ (S ^^ ((-1) * alpha_S)))) /\ (* exponents *)
  (pulled ~~ (S ** (n_S ^^ ((-1) * (1 + alpha))))) /\ (* gradients *)
  (((1623 / 5000) <= m_D) /\ (m_D <= (407 / 1000))) /\ (* measured(m_D) *)
  (((317 / 1000) <= m_N) /\ (m_N <= (1893 / 5000))) /\ (* measured(m_N) *)
  (seen ~~ (D ** (n_D ^^ ((-1) * (1 + alpha))))) /\ (* occurrences *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power S) /\ (* trend(S) *)
  (power loss < power one) /\ (* trend(loss) *)
  (one <~ n_D /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_D ~~ (tail_series n_D one ((-1) * (1 + alpha)))) /\ (* unlearned-by-data *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) /\ (* unlearned-by-size *)
  (one <~ n_S /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_S ~~ (tail_series n_S one ((-1) * (1 + alpha)))) /\ (* unlearned-by-steps *)
  (alpha = (2 / 5)) (* where(parity) *).
Proof.
exists (2 / 5), (2 / 7), (2 / 5), (2 / 7), (1829 / 5000), (1739 / 5000), ((scale ^^ (7 / 2)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (7 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ ((-2) / 5)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (5 / 2)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (5 / 2)) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold parity_model_laws parity_model_hold).
Qed.

(* parity, claim: alpha_N = 2/5 *)
Definition parity_claim_parity_in_size_laws : list law := [(Order EQ (TVar k4) (TVar k11)); (And (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3)))) (And (Order EQ (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))) (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k4)))))); (Power GT (TVar k4) TOne); (And (Order GE (TVar k11) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k8) (TTimes TOne (TRaised (TVar k11) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Number EQ (NVar k1) (NDiv (NInt z2) (NInt z5))); (Not (Number EQ (NVar k3) (NDiv (NInt z2) (NInt z5))))].
Definition parity_claim_parity_in_size_steps : proof := (Unfold k15 (Unfold k7 (Unfold k6 (Unfold k11 (Unfold k14 (Unfold k2 (Signs q_m2_z5k6 (Clear k9 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Clear k4 e z1 z1 e e q_z1k6k9_z1k17 (Clear k18 e z1 z1 e e q_z1k2k23_z1k17 (Clear k13 e z1 z5 e e q_m2_z5k2 (Combine false GT z1 e e o (r unit e l24_22 (r q_z2 e l26 (r q_m5 e l28 (r q_z5 e l30 (r q_m1k23 e l32 n))))) (Absurd k34))))))) (Clear k20 e z1 z5 e e q_m2_z5k6 (Combine false GT z1 e e o (r unit l24 e (r q_z2_m5k6 e l22 n)) (Absurd k26))) (Clear k9 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_z1k9_m1k23 (Clear k4 e z1 z1 e e q_z1k6k9_z1k17 (Clear k18 e z1 z1 e e q_z1k2k23_z1k17 (Clear k13 e z1 z5 e e q_m2_z5k2 (Combine false GT z1 e e o (r unit e l24_22 (r q_m2 e l26 (r q_z5 e l28 (r q_m5 e l30 (r q_z1k23 e l32 n))))) (Absurd k34)))))))))))))).
Lemma parity_claim_parity_in_size_checked : refutes parity_claim_parity_in_size_laws parity_claim_parity_in_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem parity_claim_parity_in_size :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (N_p ~~ n_N) -> (* capacity *)
  ((loss_N ~~ (N_p ^^ ((-1) * alpha_N))) /\ (loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_S ~~ (S ^^ ((-1) * alpha_S)))) -> (* exponents *)
  (power one < power N_p) -> (* trend(N_p) *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) -> (* unlearned-by-size *)
  (alpha = (2 / 5)) -> (* where(parity) *)
  (alpha_N = (2 / 5)).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] parity_claim_parity_in_size_laws parity_claim_parity_in_size_steps parity_claim_parity_in_size_checked).
Qed.

(* parity, claim: alpha_D = 2/7 *)
Definition parity_claim_parity_in_data_laws : list law := [(Order EQ (TVar k14) TOne); (And (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3)))) (And (Order EQ (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))) (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k4)))))); (Order EQ (TVar k14) (TTimes (TVar k3) (TRaised (TVar k10) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))); (Power GT (TVar k3) TOne); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k7) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Number EQ (NVar k1) (NDiv (NInt z2) (NInt z5))); (Not (Number EQ (NVar k2) (NDiv (NInt z2) (NInt z7))))].
Definition parity_claim_parity_in_data_steps : proof := (Unfold k17 (Unfold k7 (Unfold k6 (Unfold k13 (Unfold k14 (Unfold k2 (Signs q_m2_z7k4 (Clear k11 e z1 z1 e e q_z1k7 (Clear k9 e z1 z1 e e q_z1k2k21_m1k7_z1k21_z1k29 (Clear k15 e z1 z5 e e q_m2_z5k2 (Clear k5 e z1 z1 e e q_z1k29 (Clear k8 e z1 z1 e e q_z1k4k7_z1k15 (Clear k18 e z1 z1 e e q_z1k2k21_z1k15 (Combine false GT z1 e e o (r unit e l24_22 (r q_m2 e l26 (r q_m1k21 e l28 (r q_z2 e l30 (r q_m7 e l32 (r q_z7 e l34 n)))))) (Absurd k36)))))))) (Clear k20 e z1 z7 e e q_m2_z7k4 (Combine false GT z1 e e o (r unit l24 e (r q_z2_m7k4 e l22 n)) (Absurd k26))) (Clear k11 e z1 z1 e e q_z1k7 (Clear k9 e z1 z1 e e q_z1k2k21_m1k7_z1k21_z1k29 (Clear k15 e z1 z5 e e q_m2_z5k2 (Clear k5 e z1 z1 e e q_z1k29 (Clear k8 e z1 z1 e e q_z1k4k7_z1k15 (Clear k18 e z1 z1 e e q_z1k2k21_z1k15 (Combine false GT z1 e e o (r unit e l24_22 (r q_z2 e l26 (r q_z1k21 e l28 (r q_m2 e l30 (r q_z7 e l32 (r q_m7 e l34 n)))))) (Absurd k36))))))))))))))).
Lemma parity_claim_parity_in_data_checked : refutes parity_claim_parity_in_data_laws parity_claim_parity_in_data_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem parity_claim_parity_in_data :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (seen ~~ one) -> (* enough-occurrences *)
  ((loss_N ~~ (N_p ^^ ((-1) * alpha_N))) /\ (loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_S ~~ (S ^^ ((-1) * alpha_S)))) -> (* exponents *)
  (seen ~~ (D ** (n_D ^^ ((-1) * (1 + alpha))))) -> (* occurrences *)
  (power one < power D) -> (* trend(D) *)
  (one <~ n_D /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_D ~~ (tail_series n_D one ((-1) * (1 + alpha)))) -> (* unlearned-by-data *)
  (alpha = (2 / 5)) -> (* where(parity) *)
  (alpha_D = (2 / 7)).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] parity_claim_parity_in_data_laws parity_claim_parity_in_data_steps parity_claim_parity_in_data_checked).
Qed.

(* parity, law: loss << N_p^(0) ignoring logs *)
Definition parity_law_laws : list law := [(Power GT TOne (TVar k6)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k6)))].
Definition parity_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k13 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma parity_law_checked : refutes parity_law_laws parity_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem parity_law :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (N_p ^^ 0)).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] parity_law_laws parity_law_steps parity_law_checked).
Qed.

(* exponents, claim: 1/alpha_D = 1/alpha_N + 1 *)
Definition exponents_claim_relation_laws : list law := [(Number GT (NVar k1) (NInt z0)); (Number EQ (NVar k3) (NVar k1)); (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Number EQ (NVar k2) (NDiv (NVar k1) (NAdd (NInt z1) (NVar k1))))); (Not (And (Number NE (NVar k2) (NInt z0)) (And (Number NE (NVar k3) (NInt z0)) (Number EQ (NDiv (NInt z1) (NVar k2)) (NAdd (NDiv (NInt z1) (NVar k3)) (NInt z1))))))].
Definition exponents_claim_relation_steps : proof := (Unfold k11 (Unfold k9 (Clear k5 e z1 z1 e e q_z1k2 (Clear k7 e z1 z1 e e q_m1k2_z1k6 (Combine false GT z1 e e q_z1k6 (r unit e l8 (r unit e l10 n)) (Clear k4 e z1 z1 e e q_z1_z1k2 (Clear k6 l14 z1 z1 e l14 q_m1k2_z1k2k4_z1k4 (Combine false EQ z1 e e q_z1k4_z1k4k6_m1k6 (r unit e l16 (r q_m1_z1k4 e l10 n)) (Split k2 (Unfold k20 (Clear k22 e z1 z1 e e q_z1k4 (Combine false EQ z1 e l12 unit (r unit e l24 (r unit e l12_24 (r q_m1 e l18 n))) (Absurd k26)))) (Split k22 (Unfold k24 (Clear k20 e z1 z1 e e q_z1k4 (Clear k26 l28 z1 z1 e e q_z1k6 (Combine false EQ z1 e l12 unit (r unit e l30 n) (Absurd k32))))) (Unfold k26 (Clear k20 e z1 z1 e e q_z1k4 (Clear k24 l30 z1 z1 e e q_z1k6 (Clear k28 l30_32 z1 z1 e l30_32 q_m1k4_m1k4k6_z1k6 (Combine false GT z1 e e o (r unit l34 e (r q_z2 l34 l12 (r unit l34 l12_12 (r q_m1k4_m3k4k6_m3k4k6k6_m1k4k6k6k6_z1k6_z2k6k6_z1k6k6k6 e l18 n)))) (Absurd k36)))))))))))))))).
Lemma exponents_claim_relation_checked : refutes exponents_claim_relation_laws exponents_claim_relation_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem exponents_claim_relation :
  forall (alpha alpha_D alpha_N alpha_S m_D m_N : R) (D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen : order),
  (0 < alpha) -> (* domain(alpha) *)
  (N_p ~~ n_N) -> (* capacity *)
  (seen ~~ one) -> (* enough-occurrences *)
  ((loss_N ~~ (N_p ^^ ((-1) * alpha_N))) /\ (loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_S ~~ (S ^^ ((-1) * alpha_S)))) -> (* exponents *)
  (seen ~~ (D ** (n_D ^^ ((-1) * (1 + alpha))))) -> (* occurrences *)
  (power one < power D) -> (* trend(D) *)
  (power one < power N_p) -> (* trend(N_p) *)
  (one <~ n_D /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_D ~~ (tail_series n_D one ((-1) * (1 + alpha)))) -> (* unlearned-by-data *)
  (one <~ n_N /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss_N ~~ (tail_series n_N one ((-1) * (1 + alpha)))) -> (* unlearned-by-size *)
  (alpha_D <> 0 /\ alpha_N <> 0 /\ (1 / alpha_D) = ((1 / alpha_N) + 1)).
Proof.
intros alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
pose proof (exponents_claim_parameter_exponent alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_2 given_4 given_7 given_9) as lemma_1.
pose proof (exponents_claim_data_exponent alpha alpha_D alpha_N alpha_S m_D m_N D N_p S loss loss_D loss_N loss_S n_D n_N n_S pulled seen given_3 given_4 given_5 given_6 given_8) as lemma_2.
apply NNPP; intros refuted.
generalize given_1, lemma_1, lemma_2, refuted.
exact_no_check (refute [alpha; alpha_D; alpha_N; alpha_S; m_D; m_N] [D; N_p; S; loss; loss_D; loss_N; loss_S; n_D; n_N; n_S; pulled; seen] exponents_claim_relation_laws exponents_claim_relation_steps exponents_claim_relation_checked).
Qed.
