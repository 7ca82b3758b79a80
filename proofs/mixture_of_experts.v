(* Theory mixture-of-experts: 20 theorems; 0 left out.
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
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m5 : Z := (-5)%Z.
Definition m23 : Z := (-23)%Z.
Definition m29 : Z := (-29)%Z.
Definition m63 : Z := (-63)%Z.
Definition m115 : Z := (-115)%Z.
Definition m126 : Z := (-126)%Z.
Definition m127 : Z := (-127)%Z.
Definition m147 : Z := (-147)%Z.
Definition m253 : Z := (-253)%Z.
Definition m262 : Z := (-262)%Z.
Definition m381 : Z := (-381)%Z.
Definition m1265 : Z := (-1265)%Z.
Definition m3381 : Z := (-3381)%Z.
Definition m8001 : Z := (-8001)%Z.
Definition m10143 : Z := (-10143)%Z.
Definition m20447 : Z := (-20447)%Z.
Definition m32131 : Z := (-32131)%Z.
Definition m33012 : Z := (-33012)%Z.
Definition m52400 : Z := (-52400)%Z.
Definition m66548 : Z := (-66548)%Z.
Definition m126500 : Z := (-126500)%Z.
Definition m253000 : Z := (-253000)%Z.
Definition m262000 : Z := (-262000)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z5 : Z := (5)%Z.
Definition z23 : Z := (23)%Z.
Definition z29 : Z := (29)%Z.
Definition z50 : Z := (50)%Z.
Definition z63 : Z := (63)%Z.
Definition z115 : Z := (115)%Z.
Definition z126 : Z := (126)%Z.
Definition z127 : Z := (127)%Z.
Definition z147 : Z := (147)%Z.
Definition z200 : Z := (200)%Z.
Definition z253 : Z := (253)%Z.
Definition z262 : Z := (262)%Z.
Definition z500 : Z := (500)%Z.
Definition z1000 : Z := (1000)%Z.
Definition z1048 : Z := (1048)%Z.
Definition z3381 : Z := (3381)%Z.
Definition z8001 : Z := (8001)%Z.
Definition z23000 : Z := (23000)%Z.
Definition z29400 : Z := (29400)%Z.
Definition z30392 : Z := (30392)%Z.
Definition z32131 : Z := (32131)%Z.
Definition z38514 : Z := (38514)%Z.
Definition z52400 : Z := (52400)%Z.
Definition z84441 : Z := (84441)%Z.
Definition z126500 : Z := (126500)%Z.
Definition z253000 : Z := (253000)%Z.
Definition z262000 : Z := (262000)%Z.
Definition z402100 : Z := (402100)%Z.
Definition z1288161 : Z := (1288161)%Z.
Definition z4192524 : Z := (4192524)%Z.
Definition z10143000 : Z := (10143000)%Z.
Definition z10223500 : Z := (10223500)%Z.
Definition z19964400 : Z := (19964400)%Z.
Definition z20366500 : Z := (20366500)%Z.
Definition z33012000 : Z := (33012000)%Z.
Definition z33274000 : Z := (33274000)%Z.
Definition z66286000 : Z := (66286000)%Z.
Definition l10 : list positive := (v k10 e).
Definition l12 : list positive := (v k12 e).
Definition l14 : list positive := (v k14 e).
Definition l16 : list positive := (v k16 e).
Definition l18 : list positive := (v k18 e).
Definition l20 : list positive := (v k20 e).
Definition l22 : list positive := (v k22 e).
Definition l24 : list positive := (v k24 e).
Definition l26 : list positive := (v k26 e).
Definition l28 : list positive := (v k28 e).
Definition l30 : list positive := (v k30 e).
Definition l32 : list positive := (v k32 e).
Definition l34 : list positive := (v k34 e).
Definition l36 : list positive := (v k36 e).
Definition l38 : list positive := (v k38 e).
Definition l40 : list positive := (v k40 e).
Definition l42 : list positive := (v k42 e).
Definition l44 : list positive := (v k44 e).
Definition l46 : list positive := (v k46 e).
Definition l50_20 : list positive := (v k50 (v k20 e)).
Definition l6 : list positive := (v k6 e).
Definition l8 : list positive := (v k8 e).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m10143k11 : polynomial := (t m10143 (v k11 e) o).
Definition q_m115k7_z262k29 : polynomial := (t m115 (v k7 e) (t z262 (v k29 e) o)).
Definition q_m1265 : polynomial := (t m1265 e o).
Definition q_m126500 : polynomial := (t m126500 e o).
Definition q_m126k7_z253k29 : polynomial := (t m126 (v k7 e) (t z253 (v k29 e) o)).
Definition q_m127 : polynomial := (t m127 e o).
Definition q_m127_z1000k8 : polynomial := (t m127 e (t z1000 (v k8 e) o)).
Definition q_m127k7_z253k15 : polynomial := (t m127 (v k7 e) (t z253 (v k15 e) o)).
Definition q_m127k7_z253k27 : polynomial := (t m127 (v k7 e) (t z253 (v k27 e) o)).
Definition q_m147_z1000k6 : polynomial := (t m147 e (t z1000 (v k6 e) o)).
Definition q_m147k17 : polynomial := (t m147 (v k17 e) o).
Definition q_m147k7_z262k17 : polynomial := (t m147 (v k7 e) (t z262 (v k17 e) o)).
Definition q_m147k7_z262k27 : polynomial := (t m147 (v k7 e) (t z262 (v k27 e) o)).
Definition q_m1k11 : polynomial := (t m1 (v k11 e) o).
Definition q_m1k13 : polynomial := (t m1 (v k13 e) o).
Definition q_m1k19 : polynomial := (t m1 (v k19 e) o).
Definition q_m1k19_z1k21 : polynomial := (t m1 (v k19 e) (t z1 (v k21 e) o)).
Definition q_m1k19_z1k25 : polynomial := (t m1 (v k19 e) (t z1 (v k25 e) o)).
Definition q_m1k2 : polynomial := (t m1 (v k2 e) o).
Definition q_m1k21 : polynomial := (t m1 (v k21 e) o).
Definition q_m1k21_z1k25 : polynomial := (t m1 (v k21 e) (t z1 (v k25 e) o)).
Definition q_m1k2_m1k6 : polynomial := (t m1 (v k2 e) (t m1 (v k6 e) o)).
Definition q_m1k2k7_z1k2k29_z1k6k29 : polynomial := (t m1 (v k2 (v k7 e)) (t z1 (v k2 (v k29 e)) (t z1 (v k6 (v k29 e)) o))).
Definition q_m1k3_m2k11 : polynomial := (t m1 (v k3 e) (t m2 (v k11 e) o)).
Definition q_m1k7_m1k9 : polynomial := (t m1 (v k7 e) (t m1 (v k9 e) o)).
Definition q_m2 : polynomial := (t m2 e o).
Definition q_m20447k15 : polynomial := (t m20447 (v k15 e) o).
Definition q_m23 : polynomial := (t m23 e o).
Definition q_m23_z200k2 : polynomial := (t m23 e (t z200 (v k2 e) o)).
Definition q_m23k9 : polynomial := (t m23 (v k9 e) o).
Definition q_m253000 : polynomial := (t m253000 e o).
Definition q_m253k11 : polynomial := (t m253 (v k11 e) o).
Definition q_m253k15 : polynomial := (t m253 (v k15 e) o).
Definition q_m253k27 : polynomial := (t m253 (v k27 e) o).
Definition q_m262000 : polynomial := (t m262000 e o).
Definition q_m262k17 : polynomial := (t m262 (v k17 e) o).
Definition q_m262k27 : polynomial := (t m262 (v k27 e) o).
Definition q_m262k9 : polynomial := (t m262 (v k9 e) o).
Definition q_m29_z50k10 : polynomial := (t m29 e (t z50 (v k10 e) o)).
Definition q_m32131 : polynomial := (t m32131 e o).
Definition q_m33012k11 : polynomial := (t m33012 (v k11 e) o).
Definition q_m3381k3_m52400k11 : polynomial := (t m3381 (v k3 e) (t m52400 (v k11 e) o)).
Definition q_m381 : polynomial := (t m381 e o).
Definition q_m5 : polynomial := (t m5 e o).
Definition q_m52400 : polynomial := (t m52400 e o).
Definition q_m63 : polynomial := (t m63 e o).
Definition q_m63_z500k4 : polynomial := (t m63 e (t z500 (v k4 e) o)).
Definition q_m66548k15 : polynomial := (t m66548 (v k15 e) o).
Definition q_m8001k3_m126500k11 : polynomial := (t m8001 (v k3 e) (t m126500 (v k11 e) o)).
Definition q_z10143000 : polynomial := (t z10143000 e o).
Definition q_z10223500 : polynomial := (t z10223500 e o).
Definition q_z1048k13 : polynomial := (t z1048 (v k13 e) o).
Definition q_z126500 : polynomial := (t z126500 e o).
Definition q_z127 : polynomial := (t z127 e o).
Definition q_z127k7_z1000k13 : polynomial := (t z127 (v k7 e) (t z1000 (v k13 e) o)).
Definition q_z1288161 : polynomial := (t z1288161 e o).
Definition q_z147 : polynomial := (t z147 e o).
Definition q_z147k7_z1000k13 : polynomial := (t z147 (v k7 e) (t z1000 (v k13 e) o)).
Definition q_z19964400 : polynomial := (t z19964400 e o).
Definition q_z1k10 : polynomial := (t z1 (v k10 e) o).
Definition q_z1k11_m1k13 : polynomial := (t z1 (v k11 e) (t m1 (v k13 e) o)).
Definition q_z1k13 : polynomial := (t z1 (v k13 e) o).
Definition q_z1k19_m1k23 : polynomial := (t z1 (v k19 e) (t m1 (v k23 e) o)).
Definition q_z1k2 : polynomial := (t z1 (v k2 e) o).
Definition q_z1k21 : polynomial := (t z1 (v k21 e) o).
Definition q_z1k21_m1k23 : polynomial := (t z1 (v k21 e) (t m1 (v k23 e) o)).
Definition q_z1k21_m1k25 : polynomial := (t z1 (v k21 e) (t m1 (v k25 e) o)).
Definition q_z1k25_m1k31 : polynomial := (t z1 (v k25 e) (t m1 (v k31 e) o)).
Definition q_z1k2_z1k6 : polynomial := (t z1 (v k2 e) (t z1 (v k6 e) o)).
Definition q_z1k2k17_m1k6k7_z1k6k17 : polynomial := (t z1 (v k2 (v k17 e)) (t m1 (v k6 (v k7 e)) (t z1 (v k6 (v k17 e)) o))).
Definition q_z1k2k17_z1k10k13_z1k23 : polynomial := (t z1 (v k2 (v k17 e)) (t z1 (v k10 (v k13 e)) (t z1 (v k23 e) o))).
Definition q_z1k2k17_z1k23 : polynomial := (t z1 (v k2 (v k17 e)) (t z1 (v k23 e) o)).
Definition q_z1k2k17_z1k25 : polynomial := (t z1 (v k2 (v k17 e)) (t z1 (v k25 e) o)).
Definition q_z1k2k27_m1k6k7_z1k6k27 : polynomial := (t z1 (v k2 (v k27 e)) (t m1 (v k6 (v k7 e)) (t z1 (v k6 (v k27 e)) o))).
Definition q_z1k2k27_z1k10k13_z1k31 : polynomial := (t z1 (v k2 (v k27 e)) (t z1 (v k10 (v k13 e)) (t z1 (v k31 e) o))).
Definition q_z1k2k27_z1k31 : polynomial := (t z1 (v k2 (v k27 e)) (t z1 (v k31 e) o)).
Definition q_z1k2k6 : polynomial := (t z1 (v k2 (v k6 e)) o).
Definition q_z1k2k6_z1k6k6 : polynomial := (t z1 (v k2 (v k6 e)) (t z1 (v k6 (v k6 e)) o)).
Definition q_z1k2k6k7_z1k2k21_z1k6k21 : polynomial := (t z1 (v k2 (v k6 (v k7 e))) (t z1 (v k2 (v k21 e)) (t z1 (v k6 (v k21 e)) o))).
Definition q_z1k2k6k7_z1k2k25_z1k6k25 : polynomial := (t z1 (v k2 (v k6 (v k7 e))) (t z1 (v k2 (v k25 e)) (t z1 (v k6 (v k25 e)) o))).
Definition q_z1k3_m1k7_m1k9 : polynomial := (t z1 (v k3 e) (t m1 (v k7 e) (t m1 (v k9 e) o))).
Definition q_z1k4k15_z1k23 : polynomial := (t z1 (v k4 (v k15 e)) (t z1 (v k23 e) o)).
Definition q_z1k4k27_z1k31 : polynomial := (t z1 (v k4 (v k27 e)) (t z1 (v k31 e) o)).
Definition q_z1k6 : polynomial := (t z1 (v k6 e) o).
Definition q_z1k6k29_z1k31 : polynomial := (t z1 (v k6 (v k29 e)) (t z1 (v k31 e) o)).
Definition q_z1k6k9_z1k23 : polynomial := (t z1 (v k6 (v k9 e)) (t z1 (v k23 e) o)).
Definition q_z1k6k9_z1k25 : polynomial := (t z1 (v k6 (v k9 e)) (t z1 (v k25 e) o)).
Definition q_z1k7 : polynomial := (t z1 (v k7 e) o).
Definition q_z1k7_m1k11_m1k15 : polynomial := (t z1 (v k7 e) (t m1 (v k11 e) (t m1 (v k15 e) o))).
Definition q_z1k7_m1k27_m1k29 : polynomial := (t z1 (v k7 e) (t m1 (v k27 e) (t m1 (v k29 e) o))).
Definition q_z1k7_m1k9_m1k17 : polynomial := (t z1 (v k7 e) (t m1 (v k9 e) (t m1 (v k17 e) o))).
Definition q_z1k7_z1k13 : polynomial := (t z1 (v k7 e) (t z1 (v k13 e) o)).
Definition q_z1k8k11_z1k23 : polynomial := (t z1 (v k8 (v k11 e)) (t z1 (v k23 e) o)).
Definition q_z1k8k29_z1k31 : polynomial := (t z1 (v k8 (v k29 e)) (t z1 (v k31 e) o)).
Definition q_z1k9_z1k13 : polynomial := (t z1 (v k9 e) (t z1 (v k13 e) o)).
Definition q_z2 : polynomial := (t z2 e o).
Definition q_z20366500 : polynomial := (t z20366500 e o).
Definition q_z23 : polynomial := (t z23 e o).
Definition q_z23000 : polynomial := (t z23000 e o).
Definition q_z23k9_z200k13 : polynomial := (t z23 (v k9 e) (t z200 (v k13 e) o)).
Definition q_z253 : polynomial := (t z253 e o).
Definition q_z253000 : polynomial := (t z253000 e o).
Definition q_z253k11 : polynomial := (t z253 (v k11 e) o).
Definition q_z253k15 : polynomial := (t z253 (v k15 e) o).
Definition q_z253k27 : polynomial := (t z253 (v k27 e) o).
Definition q_z253k29 : polynomial := (t z253 (v k29 e) o).
Definition q_z262 : polynomial := (t z262 e o).
Definition q_z262000 : polynomial := (t z262000 e o).
Definition q_z262k27 : polynomial := (t z262 (v k27 e) o).
Definition q_z262k29 : polynomial := (t z262 (v k29 e) o).
Definition q_z29400 : polynomial := (t z29400 e o).
Definition q_z30392 : polynomial := (t z30392 e o).
Definition q_z32131 : polynomial := (t z32131 e o).
Definition q_z33012000 : polynomial := (t z33012000 e o).
Definition q_z33274000 : polynomial := (t z33274000 e o).
Definition q_z3381 : polynomial := (t z3381 e o).
Definition q_z3381k7_z52400k21 : polynomial := (t z3381 (v k7 e) (t z52400 (v k21 e) o)).
Definition q_z3381k7_z52400k25 : polynomial := (t z3381 (v k7 e) (t z52400 (v k25 e) o)).
Definition q_z38514 : polynomial := (t z38514 e o).
Definition q_z402100 : polynomial := (t z402100 e o).
Definition q_z4192524 : polynomial := (t z4192524 e o).
Definition q_z5 : polynomial := (t z5 e o).
Definition q_z52400 : polynomial := (t z52400 e o).
Definition q_z63 : polynomial := (t z63 e o).
Definition q_z63k9_z500k13 : polynomial := (t z63 (v k9 e) (t z500 (v k13 e) o)).
Definition q_z66286000 : polynomial := (t z66286000 e o).
Definition q_z8001 : polynomial := (t z8001 e o).
Definition q_z8001k7_z126500k19 : polynomial := (t z8001 (v k7 e) (t z126500 (v k19 e) o)).
Definition q_z8001k7_z126500k25 : polynomial := (t z8001 (v k7 e) (t z126500 (v k25 e) o)).
Definition q_z84441 : polynomial := (t z84441 e o).

(* mixture, model: mixture can hold *)
Definition mixture_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma mixture_model_hold : all_decided mixture_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem mixture_model :
  exists (alpha alpha_d beta beta_d gamma : R) (C D D_d G N_d N_p dense loss : order),
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < alpha_d) /\ (* domain(alpha_d) *)
  (0 < beta) /\ (* domain(beta) *)
  (0 < beta_d) /\ (* domain(beta_d) *)
  (0 < gamma) /\ (* domain(gamma) *)
  (one <~ G) /\ (* granular *)
  (loss ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha))) [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))])) /\ (* mixture *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power D_d) /\ (* trend(D_d) *)
  (power one < power N_d) /\ (* trend(N_d) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power dense < power one) /\ (* trend(dense) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, 1, 1, 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold mixture_model_laws mixture_model_hold).
Qed.

(* mixture, claim: loss ~ N_p^-alpha + D^-beta *)
Definition mixture_claim_no_exponent_of_granularity_laws : list law := [(Number GT (NVar k5) (NInt z0)); (Order GE (TVar k6) TOne); (And (Order GE (TVar k11) (TTimes (TRaised (TVar k6) (NMul (NInt m1) (NVar k5))) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1))))) (And (Order GE (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k11) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k11) (TTimes (TRaised (TVar k6) (NMul (NInt m1) (NVar k5))) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1))))) (Or (Order EQ (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k11) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3))))))))); (Order EQ (TVar k10) (TVar k11)); (And (Order GE (TVar k12) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k12) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k12) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k12) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3))))))); (Not (Order EQ (TVar k10) (TVar k12)))].
Definition mixture_claim_no_exponent_of_granularity_steps : proof := (Unfold k15 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k21_m1k25 (Split k6 (Unfold k9 (Unfold k12 (Unfold k16 (Split k20 (Clear k22 e z1 z1 e e q_z1k2k17_z1k10k13_z1k23 (Clear k11 e z1 z1 e e q_z1k21_m1k23 (Unfold k13 (Unfold k30 (Clear k28 e z1 z1 e e q_z1k2k17_z1k25 (Clear k5 e z1 z1 e e q_z1k10 (Clear k7 e z1 z1 e e q_z1k13 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k24 (w q_m1 e e k26 (w unit e e k36 (w unit e l38 k40 n))))) (Absurd k42))))))))) (Split k22 (Clear k24 e z1 z1 e e q_z1k2k17_z1k23 (Clear k11 e z1 z1 e e q_z1k21_m1k23 (Unfold k13 (Unfold k32 (Clear k30 e z1 z1 e e q_z1k2k17_z1k25 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k26 (w q_m1 e e k28 (w unit e e k38 n)))) (Absurd k40))))))) (Clear k24 e z1 z1 e e q_z1k6k9_z1k23 (Clear k11 e z1 z1 e e q_z1k21_m1k23 (Unfold k13 (Unfold k32 (Clear k34 e z1 z1 e e q_z1k6k9_z1k25 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k26 (w q_m1 e e k28 (w unit e e k38 n)))) (Absurd k40)))))))))))) (Unfold k13 (Unfold k12 (Split k16 (Clear k18 e z1 z1 e e q_z1k2k17_z1k25 (Unfold k9 (Unfold k24 (Unfold k28 (Clear k26 e z1 z1 e e q_z1k2k17_z1k23 (Clear k11 e z1 z1 e e q_z1k21_m1k23 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k20 (w unit e e k34 (w unit e e k36 n)))) (Absurd k38)))))))) (Clear k18 e z1 z1 e e q_z1k6k9_z1k25 (Unfold k9 (Unfold k24 (Unfold k28 (Clear k30 e z1 z1 e e q_z1k6k9_z1k23 (Clear k11 e z1 z1 e e q_z1k21_m1k23 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k20 (w unit e e k34 (w unit e e k36 n)))) (Absurd k38))))))))))))))).
Lemma mixture_claim_no_exponent_of_granularity_checked : refutes mixture_claim_no_exponent_of_granularity_laws mixture_claim_no_exponent_of_granularity_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem mixture_claim_no_exponent_of_granularity :
  forall (alpha alpha_d beta beta_d gamma : R) (C D D_d G N_d N_p dense loss : order),
  (0 < gamma) -> (* domain(gamma) *)
  (one <~ G) -> (* granular *)
  (loss ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha))) [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))])) -> (* mixture *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
Proof.
intros alpha alpha_d beta beta_d gamma C D D_d G N_d N_p dense loss given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha))) [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))])).
pose (value_2 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])).
generalize given_1, given_2, (largest_spec [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))] ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha)))), given_3, (largest_spec [(D ^^ ((-1) * beta))] (N_p ^^ ((-1) * alpha))), refuted.
exact_no_check (refute [alpha; alpha_d; beta; beta_d; gamma] [C; D; D_d; G; N_d; N_p; dense; loss; value_1; value_2] mixture_claim_no_exponent_of_granularity_laws mixture_claim_no_exponent_of_granularity_steps mixture_claim_no_exponent_of_granularity_checked).
Qed.

(* mixture, law: loss << C^(0) ignoring logs *)
Definition mixture_law_laws : list law := [(Power GT TOne (TVar k10)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k10)))].
Definition mixture_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k21 (Clear k4 e z1 z1 e e q_z1k21 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma mixture_law_checked : refutes mixture_law_laws mixture_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem mixture_law :
  forall (alpha alpha_d beta beta_d gamma : R) (C D D_d G N_d N_p dense loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros alpha alpha_d beta beta_d gamma C D D_d G N_d N_p dense loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha; alpha_d; beta; beta_d; gamma] [C; D; D_d; G; N_d; N_p; dense; loss] mixture_law_laws mixture_law_steps mixture_law_checked).
Qed.

(* compute-optimal, model: compute-optimal can hold *)
Definition compute_optimal_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1))))) (And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1)))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NInt z1)))) (Or (Order EQ (TVar k6) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1))))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NInt z1)))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NInt z1))))))))); (Order EQ (TVar k5) (TVar k6)); (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))))].
Definition compute_optimal_model_best_1_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z2 e e q_m1k3_m2k11 (Unfold k5 (Unfold k10 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k7_z1k13 (Clear k11 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z1 e e q_z1k9_z1k13 (Combine true GT z1 e e o (w unit e e k6 (w unit e e k20 (w unit e e k22 (w q_z2 e e k24 (w unit e e k26 n))))) (Absurd k28)))))))))))).
Lemma compute_optimal_model_best_1_checked : refutes compute_optimal_model_best_1_laws compute_optimal_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma compute_optimal_model_best_1 :
  (forall loss' N_p' D' : order, (loss' ~~ (largest ((((scale ^^ 0) ** (log_scale ^^ 0)) ^^ ((-1) * 1)) ** (N_p' ^^ ((-1) * 1))) [(N_p' ^^ ((-1) * 1)); (D' ^^ ((-1) * 1))])) -> (one <~ ((scale ^^ 0) ** (log_scale ^^ 0))) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p D given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest ((((scale ^^ 0) ** (log_scale ^^ 0)) ^^ ((-1) * 1)) ** (N_p ^^ ((-1) * 1))) [(N_p ^^ ((-1) * 1)); (D ^^ ((-1) * 1))])).
generalize (largest_spec [(N_p ^^ ((-1) * 1)); (D ^^ ((-1) * 1))] ((((scale ^^ 0) ** (log_scale ^^ 0)) ^^ ((-1) * 1)) ** (N_p ^^ ((-1) * 1)))), given_1, given_2, given_3, refuted.
exact_no_check (refute [] [D; N_p; loss; value_1] compute_optimal_model_best_1_laws compute_optimal_model_best_1_steps compute_optimal_model_best_1_checked).
Qed.
Definition compute_optimal_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))))].
Lemma compute_optimal_model_hold : all_decided compute_optimal_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_model :
  exists (alpha alpha_d beta beta_d gamma : R) (C D D_d G N_d N_p dense loss : order),
  (
  (C ~~ (N_p ** D)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < alpha_d) /\ (* domain(alpha_d) *)
  (0 < beta) /\ (* domain(beta) *)
  (0 < beta_d) /\ (* domain(beta_d) *)
  (0 < gamma) /\ (* domain(gamma) *)
  (one <~ G) /\ (* granular *)
  (loss ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha))) [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))])) /\ (* mixture *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power D_d) /\ (* trend(D_d) *)
  (power one < power N_d) /\ (* trend(N_d) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power dense < power one) /\ (* trend(dense) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall loss' N_p' D' : order, (loss' ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p' ^^ ((-1) * alpha))) [(N_p' ^^ ((-1) * alpha)); (D' ^^ ((-1) * beta))])) -> (one <~ G) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* optimal *).
Proof.
exists 1, 1, 1, 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold compute_optimal_model_laws compute_optimal_model_hold).
}
exact_no_check compute_optimal_model_best_1.
Qed.

(* compute-optimal, law: loss ~ C^(-alpha*beta/(alpha+beta)) *)
Definition compute_optimal_law_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k8) (TVar k4))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k3) (NInt z0)); (Number GT (NVar k5) (NInt z0)); (Order GE (TVar k6) TOne); (And (Order GE (TVar k11) (TTimes (TRaised (TVar k6) (NMul (NInt m1) (NVar k5))) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1))))) (And (Order GE (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k11) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k11) (TTimes (TRaised (TVar k6) (NMul (NInt m1) (NVar k5))) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1))))) (Or (Order EQ (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k11) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3))))))))); (Order EQ (TVar k10) (TVar k11)); (If (Order EQ (TVar k12) (TVar k15)) (If (Order GE (TVar k6) TOne) (If (Order EQ (TVar k3) (TTimes (TVar k13) (TVar k14))) (Order GE (TVar k12) (TVar k10))))); (Not (And (Number NE (NAdd (NVar k1) (NVar k3)) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k3)) (NAdd (NVar k1) (NVar k3))))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k3))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k3)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k3))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k3)))))); (Order EQ (TVar k14) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k3)))))); (And (Order GE (TVar k15) (TTimes (TRaised (TVar k6) (NMul (NInt m1) (NVar k5))) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1))))) (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k15) (TTimes (TRaised (TVar k6) (NMul (NInt m1) (NVar k5))) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1))))) (Or (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k3)))))))))].
Definition compute_optimal_law_steps : proof := (Unfold k21 (Split k2 (Unfold k4 (Clear k9 e z1 z1 e e q_z1k6 (Clear k7 e z1 z1 e e q_z1k2 (Clear k6 e z1 z1 e e q_z1k2_z1k6 (Combine false GT z1 e l8 q_m1 (r unit e l10 (r q_m1 e l12 n)) (Absurd k14)))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z1k2_z1k6 (Clear k8 l10 z1 z1 e l10 q_z1k2k6k7_z1k2k21_z1k6k21 (Split k12 (Clear k7 e z1 z1 e e q_z1k2 (Clear k9 e z1 z1 e e q_z1k6 (Combine false GT z1 e e q_z1k2_z1k6 (r unit e l16 (r unit e l18 n)) (Split k19 (Unfold k22 (Clear k24 e z1 z1 e e q_z1k25_m1k31 (Split k26 (Clear k23 l20 z1 z1 e l20 q_z1k2k6k7_z1k2k25_z1k6k25 (Unfold k29 (Unfold k34 (Unfold k38 (Clear k36 e z1 z1 e e q_z1k2k27_z1k31 (Clear k25 l20 z1 z1 e l20 q_z1k2k27_m1k6k7_z1k6k27 (Combine true GT z1 e e o (w unit e l20 k28 (w q_m1 e e k30 (w unit e l20 k44 (w q_m1k2 e e k46 n)))) (Absurd k48)))))))) (Unfold k29 (Unfold k32 (Unfold k36 (Split k40 (Clear k23 l20 z1 z1 e l20 q_z1k2k6k7_z1k2k25_z1k6k25 (Clear k42 e z1 z1 e e q_z1k2k27_z1k10k13_z1k31 (Clear k25 l20 z1 z1 e l20 q_z1k2k27_m1k6k7_z1k6k27 (Clear k11 e z1 z1 e e q_z1k10 (Clear k13 e z1 z1 e e q_z1k13 (Combine true GT z1 e e o (w unit e l20 k28 (w unit e e k44 (w q_m1k2_m1k6 e e k46 (w q_z1k2 e e k48 (w unit e l50_20 k52 n))))) (Absurd k54))))))) (Split k42 (Clear k23 l20 z1 z1 e l20 q_z1k2k6k7_z1k2k25_z1k6k25 (Clear k44 e z1 z1 e e q_z1k2k27_z1k31 (Clear k25 l20 z1 z1 e l20 q_z1k2k27_m1k6k7_z1k6k27 (Combine true GT z1 e e o (w unit e l20 k28 (w unit e e k46 (w q_m1k2_m1k6 e e k48 (w q_z1k2 e e k50 n)))) (Absurd k52))))) (Clear k23 l20 z1 z1 e l20 q_z1k2k6k7_z1k2k25_z1k6k25 (Clear k44 e z1 z1 e e q_z1k6k29_z1k31 (Clear k27 l20 z1 z1 e l20 q_m1k2k7_z1k2k29_z1k6k29 (Combine true GT z1 e e o (w unit e l20 k28 (w unit e e k46 (w q_m1k2_m1k6 e e k48 (w q_z1k6 e e k50 n)))) (Absurd k52))))))))))))) (Split k22 (Unfold k24 (Clear k26 e z1 z1 e e q_m1k13 (Clear k13 e z1 z1 e e q_z1k13 (Combine true GT z1 e e o (w unit e e k28 (w unit e e k30 n)) (Absurd k32))))) (Split k24 (Unfold k26 (Clear k28 e z1 z1 e e q_z1k7_m1k27_m1k29 (Split k30 (Clear k27 l20 z1 z1 e l20 q_m1k2k7_z1k2k29_z1k6k29 (Clear k25 l20 z1 z1 e l20 q_z1k2k27_m1k6k7_z1k6k27 (Combine true GT z1 e e o (w unit e l20 k32 (w unit e e k34 (w unit e e k36 n))) (Absurd k38)))) (Clear k27 l20 z1 z1 e l20 q_m1k2k7_z1k2k29_z1k6k29 (Clear k25 l20 z1 z1 e l20 q_z1k2k27_m1k6k7_z1k6k27 (Combine true GT z1 e e o (w unit e l20 k32 (w q_m1 e e k34 (w q_m1 e e k36 n))) (Absurd k38))))))) (Clear k26 e z1 z1 e e q_m1k21_z1k25 (Clear k23 l20 z1 z1 e l20 q_z1k2k6k7_z1k2k25_z1k6k25 (Combine true GT z1 e e o (w unit e l20 k28 (w q_m1 e e k30 (w unit e e k14 n))) (Absurd k32)))))))))) (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k17 (Clear k7 e z1 z1 e e q_z1k2 (Unfold k15 (Unfold k22 (Unfold k26 (Clear k28 e z1 z1 e e q_z1k6k9_z1k23 (Clear k17 e z1 z1 e e q_z1k21_m1k23 (Clear k9 e z1 z1 e e q_z1k6 (Clear k24 e z1 z1 e e q_z1k2k17_z1k23 (Combine true GT z1 e e o (w unit e e k14 (w q_z1k2k6 e e k16 (w unit e l18 k32 (w q_z1k2_z1k6 e e k34 (w unit e l36 k38 n))))) (Absurd k40))))))))))))))))).
Lemma compute_optimal_law_checked : refutes compute_optimal_law_laws compute_optimal_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_law :
  forall (alpha alpha_d beta beta_d gamma : R) (C D D_d G N_d N_p dense loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (0 < gamma) -> (* domain(gamma) *)
  (one <~ G) -> (* granular *)
  (loss ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha))) [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))])) -> (* mixture *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p' ^^ ((-1) * alpha))) [(N_p' ^^ ((-1) * alpha)); (D' ^^ ((-1) * beta))])) -> (one <~ G) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha + beta) <> 0 /\ loss ~~ (C ^^ ((((-1) * alpha) * beta) / (alpha + beta)))).
Proof.
intros alpha alpha_d beta beta_d gamma C D D_d G N_d N_p dense loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
pose (value_1 := (largest ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha))) [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))])).
pose (value_2 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_3 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_4 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))).
pose (value_5 := (largest ((G ^^ ((-1) * gamma)) ** (value_3 ^^ ((-1) * alpha))) [(value_3 ^^ ((-1) * alpha)); (value_4 ^^ ((-1) * beta))])).
generalize given_1, given_2, given_3, given_4, given_5, (largest_spec [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))] ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha)))), given_6, (given_7 value_2 value_3 value_4), refuted, (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))), (largest_spec [(value_3 ^^ ((-1) * alpha)); (value_4 ^^ ((-1) * beta))] ((G ^^ ((-1) * gamma)) ** (value_3 ^^ ((-1) * alpha)))).
exact_no_check (refute [alpha; alpha_d; beta; beta_d; gamma] [C; D; D_d; G; N_d; N_p; dense; loss; value_1; value_2; value_3; value_4; value_5] compute_optimal_law_laws compute_optimal_law_steps compute_optimal_law_checked).
Qed.

(* fitted, model: fitted can hold *)
Definition fitted_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z29) (NInt z50)))) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z23) (NInt z200)))))) (And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z23) (NInt z200))))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z147) (NInt z1000))))) (Or (Order EQ (TVar k6) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z29) (NInt z50)))) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z23) (NInt z200)))))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z23) (NInt z200))))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z147) (NInt z1000)))))))))); (Order EQ (TVar k5) (TVar k6)); (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NDiv (NInt m3381) (NInt z52400))) (TRaised (TVar k2) (NInt z0)))))].
Definition fitted_model_best_1_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z52400 e e q_m3381k3_m52400k11 (Unfold k5 (Unfold k10 (Unfold k14 (Clear k16 e z1 z1000 e e q_z147k7_z1000k13 (Clear k11 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z200 e e q_z23k9_z200k13 (Combine true GT z1 e e o (w unit e e k6 (w q_z23 e e k20 (w q_z3381 e e k22 (w q_z52400 e e k24 (w q_z147 e e k26 n))))) (Absurd k28)))))))))))).
Lemma fitted_model_best_1_checked : refutes fitted_model_best_1_laws fitted_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma fitted_model_best_1 :
  (forall loss' N_p' D' : order, (loss' ~~ (largest ((((scale ^^ 0) ** (log_scale ^^ 0)) ^^ ((-1) * (29 / 50))) ** (N_p' ^^ ((-1) * (23 / 200)))) [(N_p' ^^ ((-1) * (23 / 200))); (D' ^^ ((-1) * (147 / 1000)))])) -> (one <~ ((scale ^^ 0) ** (log_scale ^^ 0))) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ ((-3381) / 52400)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p D given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest ((((scale ^^ 0) ** (log_scale ^^ 0)) ^^ ((-1) * (29 / 50))) ** (N_p ^^ ((-1) * (23 / 200)))) [(N_p ^^ ((-1) * (23 / 200))); (D ^^ ((-1) * (147 / 1000)))])).
generalize (largest_spec [(N_p ^^ ((-1) * (23 / 200))); (D ^^ ((-1) * (147 / 1000)))] ((((scale ^^ 0) ** (log_scale ^^ 0)) ^^ ((-1) * (29 / 50))) ** (N_p ^^ ((-1) * (23 / 200))))), given_1, given_2, given_3, refuted.
exact_no_check (refute [] [D; N_p; loss; value_1] fitted_model_best_1_laws fitted_model_best_1_steps fitted_model_best_1_checked).
Qed.
Definition fitted_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z147) (NInt z262))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z115) (NInt z262))) (TRaised (TVar k2) (NInt z0))))); (Number GT (NDiv (NInt z23) (NInt z200)) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NDiv (NInt z147) (NInt z1000)) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NDiv (NInt z29) (NInt z50)) (NInt z0)); (And (Number EQ (NDiv (NInt z23) (NInt z200)) (NDiv (NInt z23) (NInt z200))) (And (Number EQ (NDiv (NInt z147) (NInt z1000)) (NDiv (NInt z147) (NInt z1000))) (Number EQ (NDiv (NInt z29) (NInt z50)) (NDiv (NInt z29) (NInt z50))))); (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m3381) (NInt z52400))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z29) (NInt z50)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z147) (NInt z262))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z23) (NInt z200))))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z147) (NInt z262))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z23) (NInt z200)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z115) (NInt z262))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z147) (NInt z1000))))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z115) (NInt z262))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z147) (NInt z262))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m3381) (NInt z52400))) (TRaised (TVar k2) (NInt z0))))].
Lemma fitted_model_hold : all_decided fitted_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem fitted_model :
  exists (alpha alpha_d beta beta_d gamma : R) (C D D_d G N_d N_p dense loss : order),
  (
  (C ~~ (N_p ** D)) /\ (* cost *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < alpha_d) /\ (* domain(alpha_d) *)
  (0 < beta) /\ (* domain(beta) *)
  (0 < beta_d) /\ (* domain(beta_d) *)
  (0 < gamma) /\ (* domain(gamma) *)
  ((alpha = (23 / 200)) /\ (beta = (147 / 1000)) /\ (gamma = (29 / 50))) /\ (* fitted *)
  (one <~ G) /\ (* granular *)
  (loss ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha))) [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))])) /\ (* mixture *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power D_d) /\ (* trend(D_d) *)
  (power one < power N_d) /\ (* trend(N_d) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power dense < power one) /\ (* trend(dense) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall loss' N_p' D' : order, (loss' ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p' ^^ ((-1) * alpha))) [(N_p' ^^ ((-1) * alpha)); (D' ^^ ((-1) * beta))])) -> (one <~ G) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* optimal *).
Proof.
exists (23 / 200), 1, (147 / 1000), 1, (29 / 50), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (115 / 262)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (147 / 262)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ ((-3381) / 52400)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold fitted_model_laws fitted_model_hold).
}
exact_no_check fitted_model_best_1.
Qed.

(* fitted, law: loss ~ C^(-3381/52400) *)
Definition fitted_law_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k8) (TVar k4))); (And (Number EQ (NVar k1) (NDiv (NInt z23) (NInt z200))) (And (Number EQ (NVar k3) (NDiv (NInt z147) (NInt z1000))) (Number EQ (NVar k5) (NDiv (NInt z29) (NInt z50))))); (Order GE (TVar k6) TOne); (And (Order GE (TVar k11) (TTimes (TRaised (TVar k6) (NMul (NInt m1) (NVar k5))) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1))))) (And (Order GE (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k11) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k11) (TTimes (TRaised (TVar k6) (NMul (NInt m1) (NVar k5))) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1))))) (Or (Order EQ (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k11) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3))))))))); (Order EQ (TVar k10) (TVar k11)); (If (Order EQ (TVar k12) (TVar k15)) (If (Order GE (TVar k6) TOne) (If (Order EQ (TVar k3) (TTimes (TVar k13) (TVar k14))) (Order GE (TVar k12) (TVar k10))))); (Not (Order EQ (TVar k10) (TRaised (TVar k3) (NDiv (NInt m3381) (NInt z52400))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NDiv (NInt m3381) (NInt z52400))) (NInt z1))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NDiv (NInt z147) (NInt z262))) (NInt z1))); (Order EQ (TVar k14) (TRaised (TRaised (TVar k3) (NDiv (NInt z115) (NInt z262))) (NInt z1))); (And (Order GE (TVar k15) (TTimes (TRaised (TVar k6) (NMul (NInt m1) (NVar k5))) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1))))) (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k15) (TTimes (TRaised (TVar k6) (NMul (NInt m1) (NVar k5))) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1))))) (Or (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k3)))))))))].
Definition fitted_law_steps : proof := (Unfold k17 (Unfold k7 (Unfold k6 (Unfold k2 (Clear k12 e z1 z52400 e e q_z3381k7_z52400k21 (Split k14 (Split k15 (Unfold k18 (Clear k20 e z1 z1 e e q_z1k25_m1k31 (Split k22 (Clear k19 e z1 z52400 e e q_z3381k7_z52400k25 (Unfold k25 (Unfold k30 (Unfold k34 (Clear k32 e z1 z1 e e q_z1k2k27_z1k31 (Clear k4 e z1 z200 e e q_m23_z200k2 (Clear k21 e z1 z262 e e q_m147k7_z262k27 (Combine true GT z262 e e o (w q_z52400 e e k24 (w q_m1 e e k26 (w q_z52400 e e k40 (r q_m262k27 e l42 (w q_m23 e e k44 n))))) (Absurd k46))))))))) (Unfold k25 (Unfold k28 (Unfold k32 (Split k36 (Clear k19 e z1 z52400 e e q_z3381k7_z52400k25 (Clear k38 e z1 z1 e e q_z1k2k27_z1k10k13_z1k31 (Clear k4 e z1 z200 e e q_m23_z200k2 (Clear k10 e z1 z50 e e q_m29_z50k10 (Clear k21 e z1 z262 e e q_m147k7_z262k27 (Clear k9 e z1 z1 e e q_z1k13 (Combine true GT z262 e e o (w q_z52400 e e k24 (w unit e e k40 (w q_m52400 e e k42 (r q_z262k27 e l44 (r q_z1048k13 e l46 (w q_z23 e e k48 (w q_z30392 e e k50 n))))))) (Absurd k52)))))))) (Split k38 (Clear k19 e z1 z52400 e e q_z3381k7_z52400k25 (Clear k40 e z1 z1 e e q_z1k2k27_z1k31 (Clear k4 e z1 z200 e e q_m23_z200k2 (Clear k21 e z1 z262 e e q_m147k7_z262k27 (Combine true GT z262 e e o (w q_z52400 e e k24 (w unit e e k42 (w q_m52400 e e k44 (r q_z262k27 e l46 (w q_z23 e e k48 n))))) (Absurd k50)))))) (Clear k19 e z1 z52400 e e q_z3381k7_z52400k25 (Clear k40 e z1 z1 e e q_z1k6k29_z1k31 (Clear k8 e z1 z1000 e e q_m147_z1000k6 (Clear k23 e z1 z262 e e q_m115k7_z262k29 (Combine true GT z262 e e o (w q_z262000 e e k24 (w q_z5 e e k42 (w q_m262000 e e k44 (r q_z262k29 e l46 (w q_z147 e e k48 n))))) (Absurd k50)))))))))))))) (Split k18 (Unfold k20 (Clear k22 e z1 z1 e e q_m1k13 (Clear k9 e z1 z1 e e q_z1k13 (Combine true GT z1 e e o (w unit e e k24 (w unit e e k26 n)) (Absurd k28))))) (Split k20 (Unfold k22 (Clear k24 e z1 z1 e e q_z1k7_m1k27_m1k29 (Split k26 (Clear k23 e z1 z262 e e q_m115k7_z262k29 (Clear k21 e z1 z262 e e q_m147k7_z262k27 (Combine true GT z262 e e o (w q_z262 e e k28 (w unit e e k30 (w unit e e k32 n))) (Absurd k34)))) (Clear k23 e z1 z262 e e q_m115k7_z262k29 (Clear k21 e z1 z262 e e q_m147k7_z262k27 (Combine true GT z262 e e o (w q_z262 e e k28 (w q_m1 e e k30 (w q_m1 e e k32 n))) (Absurd k34))))))) (Clear k22 e z1 z1 e e q_m1k21_z1k25 (Clear k19 e z1 z52400 e e q_z3381k7_z52400k25 (Combine true GT z52400 e e o (w q_z52400 e e k24 (w q_m1 e e k26 (w unit e e k16 n))) (Absurd k28))))))) (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k17 (Unfold k11 (Unfold k22 (Unfold k26 (Clear k28 e z1 z1 e e q_z1k6k9_z1k23 (Clear k8 e z1 z1000 e e q_m147_z1000k6 (Clear k13 e z1 z1 e e q_z1k21_m1k23 (Clear k24 e z1 z1 e e q_z1k2k17_z1k23 (Clear k4 e z1 z200 e e q_m23_z200k2 (Combine true GT z1 e e o (w unit e e k16 (w q_z3381 e e k18 (w q_z23000 e e k32 (r q_m23k9 e l34 (w q_z52400 e e k36 (w q_z29400 e e k38 (r q_m147k17 e l40 n))))))) (Absurd k42))))))))))))))))).
Lemma fitted_law_checked : refutes fitted_law_laws fitted_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem fitted_law :
  forall (alpha alpha_d beta beta_d gamma : R) (C D D_d G N_d N_p dense loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  ((alpha = (23 / 200)) /\ (beta = (147 / 1000)) /\ (gamma = (29 / 50))) -> (* fitted *)
  (one <~ G) -> (* granular *)
  (loss ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha))) [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))])) -> (* mixture *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p' ^^ ((-1) * alpha))) [(N_p' ^^ ((-1) * alpha)); (D' ^^ ((-1) * beta))])) -> (one <~ G) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (loss ~~ (C ^^ ((-3381) / 52400))).
Proof.
intros alpha alpha_d beta beta_d gamma C D D_d G N_d N_p dense loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (largest ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha))) [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))])).
pose (value_2 := ((C ^^ ((-3381) / 52400)) ^^ 1)).
pose (value_3 := ((C ^^ (147 / 262)) ^^ 1)).
pose (value_4 := ((C ^^ (115 / 262)) ^^ 1)).
pose (value_5 := (largest ((G ^^ ((-1) * gamma)) ** (value_3 ^^ ((-1) * alpha))) [(value_3 ^^ ((-1) * alpha)); (value_4 ^^ ((-1) * beta))])).
generalize given_1, given_2, given_3, (largest_spec [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))] ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha)))), given_4, (given_5 value_2 value_3 value_4), refuted, (same_refl ((C ^^ ((-3381) / 52400)) ^^ 1)), (same_refl ((C ^^ (147 / 262)) ^^ 1)), (same_refl ((C ^^ (115 / 262)) ^^ 1)), (largest_spec [(value_3 ^^ ((-1) * alpha)); (value_4 ^^ ((-1) * beta))] ((G ^^ ((-1) * gamma)) ** (value_3 ^^ ((-1) * alpha)))).
exact_no_check (refute [alpha; alpha_d; beta; beta_d; gamma] [C; D; D_d; G; N_d; N_p; dense; loss; value_1; value_2; value_3; value_4; value_5] fitted_law_laws fitted_law_steps fitted_law_checked).
Qed.

(* dense, model: dense can hold *)
Definition dense_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z63) (NInt z500))))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z127) (NInt z1000))))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z63) (NInt z500))))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z127) (NInt z1000)))))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NDiv (NInt m8001) (NInt z126500))) (TRaised (TVar k2) (NInt z0)))))].
Definition dense_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z126500 e e q_m8001k3_m126500k11 (Unfold k5 (Unfold k10 (Clear k12 e z1 z1000 e e q_z127k7_z1000k13 (Clear k9 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z500 e e q_z63k9_z500k13 (Combine true GT z1 e e o (w unit e e k6 (w q_z63 e e k16 (w q_z8001 e e k18 (w q_z126500 e e k20 (w q_z127 e e k22 n))))) (Absurd k24))))))))))).
Lemma dense_model_best_1_checked : refutes dense_model_best_1_laws dense_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma dense_model_best_1 :
  (forall dense' N_d' D_d' : order, (dense' ~~ (largest (N_d' ^^ ((-1) * (63 / 500))) [(D_d' ^^ ((-1) * (127 / 1000)))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_d' ** D_d')) -> ((scale ^^ ((-8001) / 126500)) ** (log_scale ^^ 0)) <~ dense').
Proof.
intros dense N_d D_d given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_d ^^ ((-1) * (63 / 500))) [(D_d ^^ ((-1) * (127 / 1000)))])).
generalize (largest_spec [(D_d ^^ ((-1) * (127 / 1000)))] (N_d ^^ ((-1) * (63 / 500)))), given_1, given_2, refuted.
exact_no_check (refute [] [D_d; N_d; dense; value_1] dense_model_best_1_laws dense_model_best_1_steps dense_model_best_1_checked).
Qed.
Definition dense_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z127) (NInt z253))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z126) (NInt z253))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m8001) (NInt z126500))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z127) (NInt z253))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z63) (NInt z500)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z126) (NInt z253))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z127) (NInt z1000)))))); (Number GT (NInt z1) (NInt z0)); (Number GT (NDiv (NInt z63) (NInt z500)) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NDiv (NInt z127) (NInt z1000)) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (And (Number EQ (NDiv (NInt z63) (NInt z500)) (NDiv (NInt z63) (NInt z500))) (Number EQ (NDiv (NInt z127) (NInt z1000)) (NDiv (NInt z127) (NInt z1000)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z126) (NInt z253))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z127) (NInt z253))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m8001) (NInt z126500))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma dense_model_hold : all_decided dense_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem dense_model :
  exists (alpha alpha_d beta beta_d gamma : R) (C D D_d N_d N_p dense loss : order),
  (
  (C ~~ (N_d ** D_d)) /\ (* dense-cost *)
  (dense ~~ (largest (N_d ^^ ((-1) * alpha_d)) [(D_d ^^ ((-1) * beta_d))])) /\ (* dense-model *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < alpha_d) /\ (* domain(alpha_d) *)
  (0 < beta) /\ (* domain(beta) *)
  (0 < beta_d) /\ (* domain(beta_d) *)
  (0 < gamma) /\ (* domain(gamma) *)
  ((alpha_d = (63 / 500)) /\ (beta_d = (127 / 1000))) /\ (* fitted-dense *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power D_d) /\ (* trend(D_d) *)
  (power one < power N_d) /\ (* trend(N_d) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power dense < power one) /\ (* trend(dense) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall dense' N_d' D_d' : order, (dense' ~~ (largest (N_d' ^^ ((-1) * alpha_d)) [(D_d' ^^ ((-1) * beta_d))])) -> (C ~~ (N_d' ** D_d')) -> dense <~ dense') (* dense-optimal *).
Proof.
exists 1, (63 / 500), 1, (127 / 1000), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (126 / 253)) ** (log_scale ^^ 0)), ((scale ^^ (127 / 253)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ ((-8001) / 126500)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold dense_model_laws dense_model_hold).
}
exact_no_check dense_model_best_1.
Qed.

(* dense, claim: N_d ~ C^(127/253) *)
Definition dense_claim_dense_size_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k7) (TVar k5))); (And (Order GE (TVar k11) (TRaised (TVar k7) (NMul (NInt m1) (NVar k2)))) (And (Order GE (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NVar k4)))) (Or (Order EQ (TVar k11) (TRaised (TVar k7) (NMul (NInt m1) (NVar k2)))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NVar k4))))))); (Order EQ (TVar k9) (TVar k11)); (If (Order EQ (TVar k12) (TVar k15)) (If (Order EQ (TVar k3) (TTimes (TVar k13) (TVar k14))) (Order GE (TVar k12) (TVar k9)))); (And (Number EQ (NVar k2) (NDiv (NInt z63) (NInt z500))) (Number EQ (NVar k4) (NDiv (NInt z127) (NInt z1000)))); (Not (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NInt z127) (NInt z253))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NDiv (NInt m8001) (NInt z126500))) (NInt z1))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NDiv (NInt z127) (NInt z253))) (NInt z1))); (Order EQ (TVar k14) (TRaised (TRaised (TVar k3) (NDiv (NInt z126) (NInt z253))) (NInt z1))); (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k2)))) (And (Order GE (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k4)))) (Or (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k2)))) (Order EQ (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k4)))))))].
Definition dense_claim_dense_size_steps : proof := (Unfold k15 (Unfold k13 (Split k11 (Unfold k8 (Clear k10 e z1 z1 e e q_z1k25_m1k31 (Split k12 (Clear k17 e z1 z126500 e e q_z8001k7_z126500k25 (Unfold k23 (Unfold k20 (Clear k18 e z1 z1 e e q_z1k4k27_z1k31 (Clear k4 e z1 z500 e e q_m63_z500k4 (Clear k19 e z1 z253 e e q_m127k7_z253k27 (Combine true GT z253 e e o (w q_z126500 e e k14 (w q_m1 e e k16 (w q_z126500 e e k26 (r q_m253k27 e l28 (w q_m63 e e k30 n))))) (Absurd k32)))))))) (Unfold k23 (Unfold k18 (Split k22 (Clear k17 e z1 z126500 e e q_z8001k7_z126500k25 (Clear k24 e z1 z1 e e q_z1k4k27_z1k31 (Clear k4 e z1 z500 e e q_m63_z500k4 (Clear k19 e z1 z253 e e q_m127k7_z253k27 (Combine true GT z253 e e o (w q_z126500 e e k14 (w unit e e k26 (w q_m126500 e e k28 (r q_z253k27 e l30 (w q_z63 e e k32 n))))) (Absurd k34)))))) (Clear k17 e z1 z126500 e e q_z8001k7_z126500k25 (Clear k24 e z1 z1 e e q_z1k8k29_z1k31 (Clear k6 e z1 z1000 e e q_m127_z1000k8 (Clear k21 e z1 z253 e e q_m126k7_z253k29 (Combine true GT z253 e e o (w q_z253000 e e k14 (w q_z2 e e k26 (w q_m253000 e e k28 (r q_z253k29 e l30 (w q_z127 e e k32 n))))) (Absurd k34)))))))))))) (Split k8 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k7_m1k27_m1k29 (Split k14 (Clear k21 e z1 z253 e e q_m126k7_z253k29 (Clear k19 e z1 z253 e e q_m127k7_z253k27 (Combine true GT z253 e e o (w q_z253 e e k16 (w unit e e k18 (w unit e e k20 n))) (Absurd k22)))) (Clear k21 e z1 z253 e e q_m126k7_z253k29 (Clear k19 e z1 z253 e e q_m127k7_z253k27 (Combine true GT z253 e e o (w q_z253 e e k16 (w q_m1 e e k18 (w q_m1 e e k20 n))) (Absurd k22))))))) (Unfold k2 (Clear k12 e z1 z253 e e q_m127k7_z253k15 (Split k14 (Clear k10 e z1 z1 e e q_m1k19_z1k25 (Clear k17 e z1 z126500 e e q_z8001k7_z126500k25 (Clear k5 e z1 z1 e e q_z1k7_m1k11_m1k15 (Unfold k7 (Unfold k26 (Clear k28 e z1 z1 e e q_z1k8k11_z1k23 (Clear k6 e z1 z1000 e e q_m127_z1000k8 (Clear k9 e z1 z1 e e q_z1k19_m1k23 (Combine true GT z253 e e o (w q_z253000 e e k18 (w q_m2 e e k20 (w q_z32131 e e k22 (w q_z253000 e e k32 (r q_m253k11 e l34 (w q_z253000 e e k36 (w q_z127 e e k16 n))))))) (Absurd k38)))))))))) (Clear k10 e z1 z1 e e q_m1k19_z1k25 (Clear k17 e z1 z126500 e e q_z8001k7_z126500k25 (Unfold k7 (Unfold k24 (Clear k22 e z1 z1 e e q_z1k4k15_z1k23 (Clear k4 e z1 z500 e e q_m63_z500k4 (Clear k9 e z1 z1 e e q_z1k19_m1k23 (Combine true GT z253 e e o (w q_z126500 e e k18 (w q_m1 e e k20 (w q_z63 e e k16 (w q_z126500 e e k30 (r q_m253k15 e l32 (w q_z126500 e e k34 n)))))) (Absurd k36)))))))))))))))).
Lemma dense_claim_dense_size_checked : refutes dense_claim_dense_size_laws dense_claim_dense_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem dense_claim_dense_size :
  forall (alpha alpha_d beta beta_d gamma : R) (C D D_d G N_d N_p dense loss : order),
  (C ~~ (N_d ** D_d)) -> (* dense-cost *)
  (dense ~~ (largest (N_d ^^ ((-1) * alpha_d)) [(D_d ^^ ((-1) * beta_d))])) -> (* dense-model *)
  (forall dense' N_d' D_d' : order, (dense' ~~ (largest (N_d' ^^ ((-1) * alpha_d)) [(D_d' ^^ ((-1) * beta_d))])) -> (C ~~ (N_d' ** D_d')) -> dense <~ dense') -> (* dense-optimal *)
  ((alpha_d = (63 / 500)) /\ (beta_d = (127 / 1000))) -> (* fitted-dense *)
  (N_d ~~ (C ^^ (127 / 253))).
Proof.
intros alpha alpha_d beta beta_d gamma C D D_d G N_d N_p dense loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_d ^^ ((-1) * alpha_d)) [(D_d ^^ ((-1) * beta_d))])).
pose (value_2 := ((C ^^ ((-8001) / 126500)) ^^ 1)).
pose (value_3 := ((C ^^ (127 / 253)) ^^ 1)).
pose (value_4 := ((C ^^ (126 / 253)) ^^ 1)).
pose (value_5 := (largest (value_3 ^^ ((-1) * alpha_d)) [(value_4 ^^ ((-1) * beta_d))])).
generalize given_1, (largest_spec [(D_d ^^ ((-1) * beta_d))] (N_d ^^ ((-1) * alpha_d))), given_2, (given_3 value_2 value_3 value_4), given_4, refuted, (same_refl ((C ^^ ((-8001) / 126500)) ^^ 1)), (same_refl ((C ^^ (127 / 253)) ^^ 1)), (same_refl ((C ^^ (126 / 253)) ^^ 1)), (largest_spec [(value_4 ^^ ((-1) * beta_d))] (value_3 ^^ ((-1) * alpha_d))).
exact_no_check (refute [alpha; alpha_d; beta; beta_d; gamma] [C; D; D_d; G; N_d; N_p; dense; loss; value_1; value_2; value_3; value_4; value_5] dense_claim_dense_size_laws dense_claim_dense_size_steps dense_claim_dense_size_checked).
Qed.

(* dense, law: loss << C^(0) ignoring logs *)
Definition dense_law_laws : list law := [(Power GT TOne (TVar k10)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k10)))].
Definition dense_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k21 (Clear k4 e z1 z1 e e q_z1k21 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma dense_law_checked : refutes dense_law_laws dense_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem dense_law :
  forall (alpha alpha_d beta beta_d gamma : R) (C D D_d G N_d N_p dense loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof.
intros alpha alpha_d beta beta_d gamma C D D_d G N_d N_p dense loss given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha; alpha_d; beta; beta_d; gamma] [C; D; D_d; G; N_d; N_p; dense; loss] dense_law_laws dense_law_steps dense_law_checked).
Qed.

(* both, model: both can hold *)
Definition both_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z63) (NInt z500))))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z127) (NInt z1000))))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z63) (NInt z500))))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z127) (NInt z1000)))))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NDiv (NInt m8001) (NInt z126500))) (TRaised (TVar k2) (NInt z0)))))].
Definition both_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z126500 e e q_m8001k3_m126500k11 (Unfold k5 (Unfold k10 (Clear k12 e z1 z1000 e e q_z127k7_z1000k13 (Clear k9 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z500 e e q_z63k9_z500k13 (Combine true GT z1 e e o (w unit e e k6 (w q_z63 e e k16 (w q_z8001 e e k18 (w q_z126500 e e k20 (w q_z127 e e k22 n))))) (Absurd k24))))))))))).
Lemma both_model_best_1_checked : refutes both_model_best_1_laws both_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma both_model_best_1 :
  (forall dense' N_d' D_d' : order, (dense' ~~ (largest (N_d' ^^ ((-1) * (63 / 500))) [(D_d' ^^ ((-1) * (127 / 1000)))])) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_d' ** D_d')) -> ((scale ^^ ((-8001) / 126500)) ** (log_scale ^^ 0)) <~ dense').
Proof.
intros dense N_d D_d given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_d ^^ ((-1) * (63 / 500))) [(D_d ^^ ((-1) * (127 / 1000)))])).
generalize (largest_spec [(D_d ^^ ((-1) * (127 / 1000)))] (N_d ^^ ((-1) * (63 / 500)))), given_1, given_2, refuted.
exact_no_check (refute [] [D_d; N_d; dense; value_1] both_model_best_1_laws both_model_best_1_steps both_model_best_1_checked).
Qed.
Definition both_model_best_2_laws : list law := [(And (Order GE (TVar k6) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z29) (NInt z50)))) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z23) (NInt z200)))))) (And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z23) (NInt z200))))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z147) (NInt z1000))))) (Or (Order EQ (TVar k6) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z29) (NInt z50)))) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z23) (NInt z200)))))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z23) (NInt z200))))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z147) (NInt z1000)))))))))); (Order EQ (TVar k5) (TVar k6)); (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NDiv (NInt m3381) (NInt z52400))) (TRaised (TVar k2) (NInt z0)))))].
Definition both_model_best_2_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z52400 e e q_m3381k3_m52400k11 (Unfold k5 (Unfold k10 (Unfold k14 (Clear k16 e z1 z1000 e e q_z147k7_z1000k13 (Clear k11 e z1 z1 e e q_z1k3_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z200 e e q_z23k9_z200k13 (Combine true GT z1 e e o (w unit e e k6 (w q_z23 e e k20 (w q_z3381 e e k22 (w q_z52400 e e k24 (w q_z147 e e k26 n))))) (Absurd k28)))))))))))).
Lemma both_model_best_2_checked : refutes both_model_best_2_laws both_model_best_2_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma both_model_best_2 :
  (forall loss' N_p' D' : order, (loss' ~~ (largest ((((scale ^^ 0) ** (log_scale ^^ 0)) ^^ ((-1) * (29 / 50))) ** (N_p' ^^ ((-1) * (23 / 200)))) [(N_p' ^^ ((-1) * (23 / 200))); (D' ^^ ((-1) * (147 / 1000)))])) -> (one <~ ((scale ^^ 0) ** (log_scale ^^ 0))) -> (((scale ^^ 1) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ ((-3381) / 52400)) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p D given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest ((((scale ^^ 0) ** (log_scale ^^ 0)) ^^ ((-1) * (29 / 50))) ** (N_p ^^ ((-1) * (23 / 200)))) [(N_p ^^ ((-1) * (23 / 200))); (D ^^ ((-1) * (147 / 1000)))])).
generalize (largest_spec [(N_p ^^ ((-1) * (23 / 200))); (D ^^ ((-1) * (147 / 1000)))] ((((scale ^^ 0) ** (log_scale ^^ 0)) ^^ ((-1) * (29 / 50))) ** (N_p ^^ ((-1) * (23 / 200))))), given_1, given_2, given_3, refuted.
exact_no_check (refute [] [D; N_p; loss; value_1] both_model_best_2_laws both_model_best_2_steps both_model_best_2_checked).
Qed.
Definition both_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z147) (NInt z262))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z115) (NInt z262))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z127) (NInt z253))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z126) (NInt z253))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m8001) (NInt z126500))) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z127) (NInt z253))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z63) (NInt z500)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z126) (NInt z253))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z127) (NInt z1000)))))); (Number GT (NDiv (NInt z23) (NInt z200)) (NInt z0)); (Number GT (NDiv (NInt z63) (NInt z500)) (NInt z0)); (Number GT (NDiv (NInt z147) (NInt z1000)) (NInt z0)); (Number GT (NDiv (NInt z127) (NInt z1000)) (NInt z0)); (Number GT (NDiv (NInt z29) (NInt z50)) (NInt z0)); (And (Number EQ (NDiv (NInt z23) (NInt z200)) (NDiv (NInt z23) (NInt z200))) (And (Number EQ (NDiv (NInt z147) (NInt z1000)) (NDiv (NInt z147) (NInt z1000))) (Number EQ (NDiv (NInt z29) (NInt z50)) (NDiv (NInt z29) (NInt z50))))); (And (Number EQ (NDiv (NInt z63) (NInt z500)) (NDiv (NInt z63) (NInt z500))) (Number EQ (NDiv (NInt z127) (NInt z1000)) (NDiv (NInt z127) (NInt z1000)))); (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m3381) (NInt z52400))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z29) (NInt z50)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z147) (NInt z262))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z23) (NInt z200))))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z147) (NInt z262))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z23) (NInt z200)))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z115) (NInt z262))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z147) (NInt z1000))))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z115) (NInt z262))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z126) (NInt z253))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z127) (NInt z253))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z147) (NInt z262))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m8001) (NInt z126500))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m3381) (NInt z52400))) (TRaised (TVar k2) (NInt z0))))].
Lemma both_model_hold : all_decided both_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem both_model :
  exists (alpha alpha_d beta beta_d gamma : R) (C D D_d G N_d N_p dense loss : order),
  (
  (C ~~ (N_p ** D)) /\ (* cost *)
  (C ~~ (N_d ** D_d)) /\ (* dense-cost *)
  (dense ~~ (largest (N_d ^^ ((-1) * alpha_d)) [(D_d ^^ ((-1) * beta_d))])) /\ (* dense-model *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < alpha_d) /\ (* domain(alpha_d) *)
  (0 < beta) /\ (* domain(beta) *)
  (0 < beta_d) /\ (* domain(beta_d) *)
  (0 < gamma) /\ (* domain(gamma) *)
  ((alpha = (23 / 200)) /\ (beta = (147 / 1000)) /\ (gamma = (29 / 50))) /\ (* fitted *)
  ((alpha_d = (63 / 500)) /\ (beta_d = (127 / 1000))) /\ (* fitted-dense *)
  (one <~ G) /\ (* granular *)
  (loss ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha))) [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))])) /\ (* mixture *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power D_d) /\ (* trend(D_d) *)
  (power one < power N_d) /\ (* trend(N_d) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power dense < power one) /\ (* trend(dense) *)
  (power loss < power one) (* trend(loss) *)
  ) /\
  (forall dense' N_d' D_d' : order, (dense' ~~ (largest (N_d' ^^ ((-1) * alpha_d)) [(D_d' ^^ ((-1) * beta_d))])) -> (C ~~ (N_d' ** D_d')) -> dense <~ dense') /\ (* dense-optimal *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p' ^^ ((-1) * alpha))) [(N_p' ^^ ((-1) * alpha)); (D' ^^ ((-1) * beta))])) -> (one <~ G) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* optimal *).
Proof.
exists (23 / 200), (63 / 500), (147 / 1000), (127 / 1000), (29 / 50), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (115 / 262)) ** (log_scale ^^ 0)), ((scale ^^ (126 / 253)) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ (127 / 253)) ** (log_scale ^^ 0)), ((scale ^^ (147 / 262)) ** (log_scale ^^ 0)), ((scale ^^ ((-8001) / 126500)) ** (log_scale ^^ 0)), ((scale ^^ ((-3381) / 52400)) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold both_model_laws both_model_hold).
}
split.
{ exact_no_check both_model_best_1.
}
exact_no_check both_model_best_2.
Qed.

(* both, law: loss ~ C^(-3381/52400) *)
Definition both_law_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k8) (TVar k4))); (And (Number EQ (NVar k1) (NDiv (NInt z23) (NInt z200))) (And (Number EQ (NVar k3) (NDiv (NInt z147) (NInt z1000))) (Number EQ (NVar k5) (NDiv (NInt z29) (NInt z50))))); (Order GE (TVar k6) TOne); (And (Order GE (TVar k11) (TTimes (TRaised (TVar k6) (NMul (NInt m1) (NVar k5))) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1))))) (And (Order GE (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k11) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k11) (TTimes (TRaised (TVar k6) (NMul (NInt m1) (NVar k5))) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1))))) (Or (Order EQ (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k11) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3))))))))); (Order EQ (TVar k10) (TVar k11)); (If (Order EQ (TVar k12) (TVar k15)) (If (Order GE (TVar k6) TOne) (If (Order EQ (TVar k3) (TTimes (TVar k13) (TVar k14))) (Order GE (TVar k12) (TVar k10))))); (Not (Order EQ (TVar k10) (TRaised (TVar k3) (NDiv (NInt m3381) (NInt z52400))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NDiv (NInt m3381) (NInt z52400))) (NInt z1))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NDiv (NInt z147) (NInt z262))) (NInt z1))); (Order EQ (TVar k14) (TRaised (TRaised (TVar k3) (NDiv (NInt z115) (NInt z262))) (NInt z1))); (And (Order GE (TVar k15) (TTimes (TRaised (TVar k6) (NMul (NInt m1) (NVar k5))) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1))))) (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k15) (TTimes (TRaised (TVar k6) (NMul (NInt m1) (NVar k5))) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1))))) (Or (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k3)))))))))].
Definition both_law_steps : proof := (Unfold k17 (Unfold k7 (Unfold k6 (Unfold k2 (Clear k12 e z1 z52400 e e q_z3381k7_z52400k21 (Split k14 (Split k15 (Unfold k18 (Clear k20 e z1 z1 e e q_z1k25_m1k31 (Split k22 (Clear k19 e z1 z52400 e e q_z3381k7_z52400k25 (Unfold k25 (Unfold k30 (Unfold k34 (Clear k32 e z1 z1 e e q_z1k2k27_z1k31 (Clear k4 e z1 z200 e e q_m23_z200k2 (Clear k21 e z1 z262 e e q_m147k7_z262k27 (Combine true GT z262 e e o (w q_z52400 e e k24 (w q_m1 e e k26 (w q_z52400 e e k40 (r q_m262k27 e l42 (w q_m23 e e k44 n))))) (Absurd k46))))))))) (Unfold k25 (Unfold k28 (Unfold k32 (Split k36 (Clear k19 e z1 z52400 e e q_z3381k7_z52400k25 (Clear k38 e z1 z1 e e q_z1k2k27_z1k10k13_z1k31 (Clear k4 e z1 z200 e e q_m23_z200k2 (Clear k10 e z1 z50 e e q_m29_z50k10 (Clear k21 e z1 z262 e e q_m147k7_z262k27 (Clear k9 e z1 z1 e e q_z1k13 (Combine true GT z262 e e o (w q_z52400 e e k24 (w unit e e k40 (w q_m52400 e e k42 (r q_z262k27 e l44 (r q_z1048k13 e l46 (w q_z23 e e k48 (w q_z30392 e e k50 n))))))) (Absurd k52)))))))) (Split k38 (Clear k19 e z1 z52400 e e q_z3381k7_z52400k25 (Clear k40 e z1 z1 e e q_z1k2k27_z1k31 (Clear k4 e z1 z200 e e q_m23_z200k2 (Clear k21 e z1 z262 e e q_m147k7_z262k27 (Combine true GT z262 e e o (w q_z52400 e e k24 (w unit e e k42 (w q_m52400 e e k44 (r q_z262k27 e l46 (w q_z23 e e k48 n))))) (Absurd k50)))))) (Clear k19 e z1 z52400 e e q_z3381k7_z52400k25 (Clear k40 e z1 z1 e e q_z1k6k29_z1k31 (Clear k8 e z1 z1000 e e q_m147_z1000k6 (Clear k23 e z1 z262 e e q_m115k7_z262k29 (Combine true GT z262 e e o (w q_z262000 e e k24 (w q_z5 e e k42 (w q_m262000 e e k44 (r q_z262k29 e l46 (w q_z147 e e k48 n))))) (Absurd k50)))))))))))))) (Split k18 (Unfold k20 (Clear k22 e z1 z1 e e q_m1k13 (Clear k9 e z1 z1 e e q_z1k13 (Combine true GT z1 e e o (w unit e e k24 (w unit e e k26 n)) (Absurd k28))))) (Split k20 (Unfold k22 (Clear k24 e z1 z1 e e q_z1k7_m1k27_m1k29 (Split k26 (Clear k23 e z1 z262 e e q_m115k7_z262k29 (Clear k21 e z1 z262 e e q_m147k7_z262k27 (Combine true GT z262 e e o (w q_z262 e e k28 (w unit e e k30 (w unit e e k32 n))) (Absurd k34)))) (Clear k23 e z1 z262 e e q_m115k7_z262k29 (Clear k21 e z1 z262 e e q_m147k7_z262k27 (Combine true GT z262 e e o (w q_z262 e e k28 (w q_m1 e e k30 (w q_m1 e e k32 n))) (Absurd k34))))))) (Clear k22 e z1 z1 e e q_m1k21_z1k25 (Clear k19 e z1 z52400 e e q_z3381k7_z52400k25 (Combine true GT z52400 e e o (w q_z52400 e e k24 (w q_m1 e e k26 (w unit e e k16 n))) (Absurd k28))))))) (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k17 (Unfold k11 (Unfold k22 (Unfold k26 (Clear k28 e z1 z1 e e q_z1k6k9_z1k23 (Clear k8 e z1 z1000 e e q_m147_z1000k6 (Clear k13 e z1 z1 e e q_z1k21_m1k23 (Clear k24 e z1 z1 e e q_z1k2k17_z1k23 (Clear k4 e z1 z200 e e q_m23_z200k2 (Combine true GT z1 e e o (w unit e e k16 (w q_z3381 e e k18 (w q_z23000 e e k32 (r q_m23k9 e l34 (w q_z52400 e e k36 (w q_z29400 e e k38 (r q_m147k17 e l40 n))))))) (Absurd k42))))))))))))))))).
Lemma both_law_checked : refutes both_law_laws both_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem both_law :
  forall (alpha alpha_d beta beta_d gamma : R) (C D D_d G N_d N_p dense loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  ((alpha = (23 / 200)) /\ (beta = (147 / 1000)) /\ (gamma = (29 / 50))) -> (* fitted *)
  (one <~ G) -> (* granular *)
  (loss ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha))) [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))])) -> (* mixture *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p' ^^ ((-1) * alpha))) [(N_p' ^^ ((-1) * alpha)); (D' ^^ ((-1) * beta))])) -> (one <~ G) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (loss ~~ (C ^^ ((-3381) / 52400))).
Proof.
intros alpha alpha_d beta beta_d gamma C D D_d G N_d N_p dense loss given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (largest ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha))) [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))])).
pose (value_2 := ((C ^^ ((-3381) / 52400)) ^^ 1)).
pose (value_3 := ((C ^^ (147 / 262)) ^^ 1)).
pose (value_4 := ((C ^^ (115 / 262)) ^^ 1)).
pose (value_5 := (largest ((G ^^ ((-1) * gamma)) ** (value_3 ^^ ((-1) * alpha))) [(value_3 ^^ ((-1) * alpha)); (value_4 ^^ ((-1) * beta))])).
generalize given_1, given_2, given_3, (largest_spec [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))] ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha)))), given_4, (given_5 value_2 value_3 value_4), refuted, (same_refl ((C ^^ ((-3381) / 52400)) ^^ 1)), (same_refl ((C ^^ (147 / 262)) ^^ 1)), (same_refl ((C ^^ (115 / 262)) ^^ 1)), (largest_spec [(value_3 ^^ ((-1) * alpha)); (value_4 ^^ ((-1) * beta))] ((G ^^ ((-1) * gamma)) ** (value_3 ^^ ((-1) * alpha)))).
exact_no_check (refute [alpha; alpha_d; beta; beta_d; gamma] [C; D; D_d; G; N_d; N_p; dense; loss; value_1; value_2; value_3; value_4; value_5] both_law_laws both_law_steps both_law_checked).
Qed.

(* against-fading, core: dense-cost, dense-model, fading, fitted, fitted-dense, granular, optimal, trend(C) cannot hold together *)
Definition against_fading_core_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k7) (TVar k5))); (And (Order GE (TVar k11) (TRaised (TVar k7) (NMul (NInt m1) (NVar k2)))) (And (Order GE (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NVar k4)))) (Or (Order EQ (TVar k11) (TRaised (TVar k7) (NMul (NInt m1) (NVar k2)))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NVar k4))))))); (Order EQ (TVar k9) (TVar k11)); (Order GE (TVar k10) (TVar k9)); (And (Number EQ (NVar k1) (NDiv (NInt z23) (NInt z200))) (And (Number EQ (NVar k3) (NDiv (NInt z147) (NInt z1000))) (Number EQ (NVar k5) (NDiv (NInt z29) (NInt z50))))); (And (Number EQ (NVar k2) (NDiv (NInt z63) (NInt z500))) (Number EQ (NVar k4) (NDiv (NInt z127) (NInt z1000)))); (Order GE (TVar k6) TOne); (If (Order EQ (TVar k12) (TVar k15)) (If (Order GE (TVar k6) TOne) (If (Order EQ (TVar k3) (TTimes (TVar k13) (TVar k14))) (Order GE (TVar k12) (TVar k10))))); (Power GT (TVar k3) TOne); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NDiv (NInt m3381) (NInt z52400))) (NInt z1))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NDiv (NInt z147) (NInt z262))) (NInt z1))); (Order EQ (TVar k14) (TRaised (TRaised (TVar k3) (NDiv (NInt z115) (NInt z262))) (NInt z1))); (And (Order GE (TVar k15) (TTimes (TRaised (TVar k6) (NMul (NInt m1) (NVar k5))) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1))))) (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k15) (TTimes (TRaised (TVar k6) (NMul (NInt m1) (NVar k5))) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1))))) (Or (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k3)))))))))].
Definition against_fading_core_steps : proof := (Unfold k13 (Unfold k4 (Unfold k15 (Split k19 (Unfold k14 (Clear k16 e z1 z1 e e q_z1k25_m1k31 (Split k18 (Clear k23 e z1 z52400 e e q_z3381k7_z52400k25 (Unfold k29 (Unfold k26 (Unfold k30 (Clear k28 e z1 z1 e e q_z1k2k27_z1k31 (Clear k2 e z1 z200 e e q_m23_z200k2 (Clear k25 e z1 z262 e e q_m147k7_z262k27 (Combine true GT z262 e e o (w q_z52400 e e k20 (w q_m1 e e k22 (w q_z52400 e e k36 (r q_m262k27 e l38 (w q_m23 e e k40 n))))) (Absurd k42))))))))) (Unfold k29 (Unfold k24 (Unfold k28 (Split k32 (Clear k23 e z1 z52400 e e q_z3381k7_z52400k25 (Clear k34 e z1 z1 e e q_z1k2k27_z1k10k13_z1k31 (Clear k2 e z1 z200 e e q_m23_z200k2 (Clear k8 e z1 z50 e e q_m29_z50k10 (Clear k25 e z1 z262 e e q_m147k7_z262k27 (Clear k17 e z1 z1 e e q_z1k13 (Combine true GT z262 e e o (w q_z52400 e e k20 (w unit e e k36 (w q_m52400 e e k38 (r q_z262k27 e l40 (r q_z1048k13 e l42 (w q_z23 e e k44 (w q_z30392 e e k46 n))))))) (Absurd k48)))))))) (Split k34 (Clear k23 e z1 z52400 e e q_z3381k7_z52400k25 (Clear k36 e z1 z1 e e q_z1k2k27_z1k31 (Clear k2 e z1 z200 e e q_m23_z200k2 (Clear k25 e z1 z262 e e q_m147k7_z262k27 (Combine true GT z262 e e o (w q_z52400 e e k20 (w unit e e k38 (w q_m52400 e e k40 (r q_z262k27 e l42 (w q_z23 e e k44 n))))) (Absurd k46)))))) (Clear k23 e z1 z52400 e e q_z3381k7_z52400k25 (Clear k36 e z1 z1 e e q_z1k6k29_z1k31 (Clear k6 e z1 z1000 e e q_m147_z1000k6 (Clear k27 e z1 z262 e e q_m115k7_z262k29 (Combine true GT z262 e e o (w q_z262000 e e k20 (w q_z5 e e k38 (w q_m262000 e e k40 (r q_z262k29 e l42 (w q_z147 e e k44 n))))) (Absurd k46)))))))))))))) (Split k14 (Unfold k16 (Clear k18 e z1 z1 e e q_m1k13 (Clear k17 e z1 z1 e e q_z1k13 (Combine true GT z1 e e o (w unit e e k20 (w unit e e k22 n)) (Absurd k24))))) (Split k16 (Unfold k18 (Clear k20 e z1 z1 e e q_z1k7_m1k27_m1k29 (Split k22 (Clear k27 e z1 z262 e e q_m115k7_z262k29 (Clear k25 e z1 z262 e e q_m147k7_z262k27 (Combine true GT z262 e e o (w q_z262 e e k24 (w unit e e k26 (w unit e e k28 n))) (Absurd k30)))) (Clear k27 e z1 z262 e e q_m115k7_z262k29 (Clear k25 e z1 z262 e e q_m147k7_z262k27 (Combine true GT z262 e e o (w q_z262 e e k24 (w q_m1 e e k26 (w q_m1 e e k28 n))) (Absurd k30))))))) (Clear k18 e z1 z1 e e q_m1k21_z1k25 (Clear k23 e z1 z52400 e e q_z3381k7_z52400k25 (Clear k21 e z1 z1 e e q_z1k7 (Clear k11 e z1 z1 e e q_m1k19_z1k21 (Clear k5 e z1 z1 e e q_z1k7_m1k11_m1k15 (Unfold k7 (Unfold k32 (Clear k34 e z1 z1 e e q_z1k8k11_z1k23 (Clear k12 e z1 z1000 e e q_m127_z1000k8 (Clear k9 e z1 z1 e e q_z1k19_m1k23 (Clear k30 e z1 z1 e e q_z1k4k15_z1k23 (Clear k10 e z1 z500 e e q_m63_z500k4 (Combine false GT z1 e e o (r q_z66286000 e l20 (r q_m1265 e l22 (r q_z84441 e l24 (r q_z66286000 e l26 (r q_z4192524 e l28 (r q_z33012000 e l38 (r q_m33012k11 e l40 (r q_z66286000 e l42 (r q_z33274000 e l44 (r q_m66548k15 e l46 n)))))))))) (Absurd k48)))))))))))))))))))).
Lemma against_fading_core_checked : refutes against_fading_core_laws against_fading_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_fading_core :
  forall (alpha alpha_d beta beta_d gamma : R) (C D D_d G N_d N_p dense loss : order),
  (C ~~ (N_d ** D_d)) -> (* dense-cost *)
  (dense ~~ (largest (N_d ^^ ((-1) * alpha_d)) [(D_d ^^ ((-1) * beta_d))])) -> (* dense-model *)
  (dense <~ loss) -> (* fading *)
  ((alpha = (23 / 200)) /\ (beta = (147 / 1000)) /\ (gamma = (29 / 50))) -> (* fitted *)
  ((alpha_d = (63 / 500)) /\ (beta_d = (127 / 1000))) -> (* fitted-dense *)
  (one <~ G) -> (* granular *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p' ^^ ((-1) * alpha))) [(N_p' ^^ ((-1) * alpha)); (D' ^^ ((-1) * beta))])) -> (one <~ G) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (power one < power C) -> (* trend(C) *)
  False.
Proof.
intros alpha alpha_d beta beta_d gamma C D D_d G N_d N_p dense loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
pose (value_1 := (largest (N_d ^^ ((-1) * alpha_d)) [(D_d ^^ ((-1) * beta_d))])).
pose (value_2 := ((C ^^ ((-3381) / 52400)) ^^ 1)).
pose (value_3 := ((C ^^ (147 / 262)) ^^ 1)).
pose (value_4 := ((C ^^ (115 / 262)) ^^ 1)).
pose (value_5 := (largest ((G ^^ ((-1) * gamma)) ** (value_3 ^^ ((-1) * alpha))) [(value_3 ^^ ((-1) * alpha)); (value_4 ^^ ((-1) * beta))])).
generalize given_1, (largest_spec [(D_d ^^ ((-1) * beta_d))] (N_d ^^ ((-1) * alpha_d))), given_2, given_3, given_4, given_5, given_6, (given_7 value_2 value_3 value_4), given_8, (same_refl ((C ^^ ((-3381) / 52400)) ^^ 1)), (same_refl ((C ^^ (147 / 262)) ^^ 1)), (same_refl ((C ^^ (115 / 262)) ^^ 1)), (largest_spec [(value_3 ^^ ((-1) * alpha)); (value_4 ^^ ((-1) * beta))] ((G ^^ ((-1) * gamma)) ** (value_3 ^^ ((-1) * alpha)))).
exact_no_check (refute [alpha; alpha_d; beta; beta_d; gamma] [C; D; D_d; G; N_d; N_p; dense; loss; value_1; value_2; value_3; value_4; value_5] against_fading_core_laws against_fading_core_steps against_fading_core_checked).
Qed.

(* against-fading, model: against-fading can hold but for its trends *)
Definition against_fading_model_best_1_laws : list law := [(And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z63) (NInt z500))))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z127) (NInt z1000))))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z63) (NInt z500))))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z127) (NInt z1000)))))))); (Order EQ (TVar k5) (TVar k6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))))].
Definition against_fading_model_best_1_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z1 e e q_m1k11 (Unfold k5 (Unfold k10 (Clear k12 e z1 z1000 e e q_z127k7_z1000k13 (Clear k9 e z1 z1 e e q_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z500 e e q_z63k9_z500k13 (Combine true GT z1 e e o (w q_z126500 e e k6 (w q_z63 e e k16 (w q_z8001 e e k18 (w q_z126500 e e k20 (w q_z127 e e k22 n))))) (Absurd k24))))))))))).
Lemma against_fading_model_best_1_checked : refutes against_fading_model_best_1_laws against_fading_model_best_1_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma against_fading_model_best_1 :
  (forall dense' N_d' D_d' : order, (dense' ~~ (largest (N_d' ^^ ((-1) * (63 / 500))) [(D_d' ^^ ((-1) * (127 / 1000)))])) -> (((scale ^^ 0) ** (log_scale ^^ 0)) ~~ (N_d' ** D_d')) -> ((scale ^^ 0) ** (log_scale ^^ 0)) <~ dense').
Proof.
intros dense N_d D_d given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_d ^^ ((-1) * (63 / 500))) [(D_d ^^ ((-1) * (127 / 1000)))])).
generalize (largest_spec [(D_d ^^ ((-1) * (127 / 1000)))] (N_d ^^ ((-1) * (63 / 500)))), given_1, given_2, refuted.
exact_no_check (refute [] [D_d; N_d; dense; value_1] against_fading_model_best_1_laws against_fading_model_best_1_steps against_fading_model_best_1_checked).
Qed.
Definition against_fading_model_best_2_laws : list law := [(And (Order GE (TVar k6) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z29) (NInt z50)))) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z23) (NInt z200)))))) (And (Order GE (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z23) (NInt z200))))) (And (Order GE (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z147) (NInt z1000))))) (Or (Order EQ (TVar k6) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z29) (NInt z50)))) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z23) (NInt z200)))))) (Or (Order EQ (TVar k6) (TRaised (TVar k4) (NMul (NInt m1) (NDiv (NInt z23) (NInt z200))))) (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NDiv (NInt z147) (NInt z1000)))))))))); (Order EQ (TVar k5) (TVar k6)); (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TVar k4) (TVar k3))); (Not (Order GE (TVar k5) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))))].
Definition against_fading_model_best_2_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z1 e e q_m1k11 (Unfold k5 (Unfold k10 (Unfold k14 (Clear k16 e z1 z1000 e e q_z147k7_z1000k13 (Clear k11 e z1 z1 e e q_m1k7_m1k9 (Clear k7 e z1 z1 e e q_z1k11_m1k13 (Clear k8 e z1 z200 e e q_z23k9_z200k13 (Combine true GT z1 e e o (w q_z52400 e e k6 (w q_z23 e e k20 (w q_z3381 e e k22 (w q_z52400 e e k24 (w q_z147 e e k26 n))))) (Absurd k28)))))))))))).
Lemma against_fading_model_best_2_checked : refutes against_fading_model_best_2_laws against_fading_model_best_2_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Lemma against_fading_model_best_2 :
  (forall loss' N_p' D' : order, (loss' ~~ (largest ((((scale ^^ 0) ** (log_scale ^^ 0)) ^^ ((-1) * (29 / 50))) ** (N_p' ^^ ((-1) * (23 / 200)))) [(N_p' ^^ ((-1) * (23 / 200))); (D' ^^ ((-1) * (147 / 1000)))])) -> (one <~ ((scale ^^ 0) ** (log_scale ^^ 0))) -> (((scale ^^ 0) ** (log_scale ^^ 0)) ~~ (N_p' ** D')) -> ((scale ^^ 0) ** (log_scale ^^ 0)) <~ loss').
Proof.
intros loss N_p D given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest ((((scale ^^ 0) ** (log_scale ^^ 0)) ^^ ((-1) * (29 / 50))) ** (N_p ^^ ((-1) * (23 / 200)))) [(N_p ^^ ((-1) * (23 / 200))); (D ^^ ((-1) * (147 / 1000)))])).
generalize (largest_spec [(N_p ^^ ((-1) * (23 / 200))); (D ^^ ((-1) * (147 / 1000)))] ((((scale ^^ 0) ** (log_scale ^^ 0)) ^^ ((-1) * (29 / 50))) ** (N_p ^^ ((-1) * (23 / 200))))), given_1, given_2, given_3, refuted.
exact_no_check (refute [] [D; N_p; loss; value_1] against_fading_model_best_2_laws against_fading_model_best_2_steps against_fading_model_best_2_checked).
Qed.
Definition against_fading_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z63) (NInt z500)))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z127) (NInt z1000)))))); (Number GT (NDiv (NInt z23) (NInt z200)) (NInt z0)); (Number GT (NDiv (NInt z63) (NInt z500)) (NInt z0)); (Number GT (NDiv (NInt z147) (NInt z1000)) (NInt z0)); (Number GT (NDiv (NInt z127) (NInt z1000)) (NInt z0)); (Number GT (NDiv (NInt z29) (NInt z50)) (NInt z0)); (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (And (Number EQ (NDiv (NInt z23) (NInt z200)) (NDiv (NInt z23) (NInt z200))) (And (Number EQ (NDiv (NInt z147) (NInt z1000)) (NDiv (NInt z147) (NInt z1000))) (Number EQ (NDiv (NInt z29) (NInt z50)) (NDiv (NInt z29) (NInt z50))))); (And (Number EQ (NDiv (NInt z63) (NInt z500)) (NDiv (NInt z63) (NInt z500))) (Number EQ (NDiv (NInt z127) (NInt z1000)) (NDiv (NInt z127) (NInt z1000)))); (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z29) (NInt z50)))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z23) (NInt z200))))) (TLargest (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z23) (NInt z200)))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z147) (NInt z1000)))))))].
Lemma against_fading_model_hold : all_decided against_fading_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_fading_model :
  exists (alpha alpha_d beta beta_d gamma : R) (C D D_d G N_d N_p dense loss : order),
  (
  (C ~~ (N_p ** D)) /\ (* cost *)
  (C ~~ (N_d ** D_d)) /\ (* dense-cost *)
  (dense ~~ (largest (N_d ^^ ((-1) * alpha_d)) [(D_d ^^ ((-1) * beta_d))])) /\ (* dense-model *)
  (0 < alpha) /\ (* domain(alpha) *)
  (0 < alpha_d) /\ (* domain(alpha_d) *)
  (0 < beta) /\ (* domain(beta) *)
  (0 < beta_d) /\ (* domain(beta_d) *)
  (0 < gamma) /\ (* domain(gamma) *)
  (dense <~ loss) /\ (* fading *)
  ((alpha = (23 / 200)) /\ (beta = (147 / 1000)) /\ (gamma = (29 / 50))) /\ (* fitted *)
  ((alpha_d = (63 / 500)) /\ (beta_d = (127 / 1000))) /\ (* fitted-dense *)
  (one <~ G) /\ (* granular *)
  (loss ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha))) [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))])) (* mixture *)
  ) /\
  (forall dense' N_d' D_d' : order, (dense' ~~ (largest (N_d' ^^ ((-1) * alpha_d)) [(D_d' ^^ ((-1) * beta_d))])) -> (C ~~ (N_d' ** D_d')) -> dense <~ dense') /\ (* dense-optimal *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p' ^^ ((-1) * alpha))) [(N_p' ^^ ((-1) * alpha)); (D' ^^ ((-1) * beta))])) -> (one <~ G) -> (C ~~ (N_p' ** D')) -> loss <~ loss') (* optimal *).
Proof.
exists (23 / 200), (63 / 500), (147 / 1000), (127 / 1000), (29 / 50), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
split.
{ exact_no_check (hold against_fading_model_laws against_fading_model_hold).
}
split.
{ exact_no_check against_fading_model_best_1.
}
exact_no_check against_fading_model_best_2.
Qed.

(* compute-optimal, claim: N_p ~ C^(beta/(alpha+beta)) *)
Definition compute_optimal_claim_best_size_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k8) (TVar k4))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k3) (NInt z0)); (And (Order GE (TVar k11) (TTimes (TRaised (TVar k6) (NMul (NInt m1) (NVar k5))) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1))))) (And (Order GE (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k11) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k11) (TTimes (TRaised (TVar k6) (NMul (NInt m1) (NVar k5))) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1))))) (Or (Order EQ (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k11) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3))))))))); (Order EQ (TVar k10) (TVar k11)); (And (Number NE (NAdd (NVar k1) (NVar k3)) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k3)) (NAdd (NVar k1) (NVar k3)))))); (Not (And (Number NE (NAdd (NVar k1) (NVar k3)) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k3) (NDiv (NVar k3) (NAdd (NVar k1) (NVar k3)))))))].
Definition compute_optimal_claim_best_size_steps : proof := (Unfold k17 (Unfold k15 (Split k2 (Unfold k8 (Clear k4 e z1 z1 e e q_z1k2_z1k6 (Clear k10 e z1 z1 e e q_z1k2_z1k6 (Combine false GT z1 e e o (r unit l12 e (r q_m1k2_m1k6 e l14 n)) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1k2_z1k6 (Clear k12 l14 z1 z1 e l14 q_z1k2k17_m1k6k7_z1k6k17 (Split k16 (Clear k9 e z1 z1 e e q_z1k6 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k17 (Clear k7 e z1 z1 e e q_z1k2 (Unfold k11 (Unfold k28 (Unfold k32 (Clear k34 e z1 z1 e e q_z1k6k9_z1k23 (Clear k13 e z1 z1 e e q_z1k21_m1k23 (Clear k4 e z1 z1 e e q_z1k2_z1k6 (Clear k6 l42 z1 z1 e l42 q_z1k2k6k7_z1k2k21_z1k6k21 (Combine true GT z1 e e o (w unit e l20 k18 (w q_z1k2k6_z1k6k6 e e k22 (w unit e l24 k38 (w unit e l20 k38 (w q_z1k2_z1k6 e e k40 (w q_m1 e e k44 n)))))) (Absurd k46)))))))))))) (Clear k7 e z1 z1 e e q_z1k2 (Clear k4 e z1 z1 e e q_z1k2_z1k6 (Clear k6 l22 z1 z1 e l22 q_z1k2k6k7_z1k2k21_z1k6k21 (Unfold k11 (Unfold k28 (Unfold k32 (Clear k30 e z1 z1 e e q_z1k2k17_z1k23 (Clear k9 e z1 z1 e e q_z1k6 (Clear k13 e z1 z1 e e q_z1k21_m1k23 (Combine true GT z1 e e o (w unit e l20 k18 (w q_m1 e e k24 (w unit e l20 k38 (w unit e l40 k38 (w q_z1k2_z1k6 e e k42 n))))) (Absurd k44)))))))))))))))))).
Lemma compute_optimal_claim_best_size_checked : refutes compute_optimal_claim_best_size_laws compute_optimal_claim_best_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_best_size :
  forall (alpha alpha_d beta beta_d gamma : R) (C D D_d G N_d N_p dense loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha))) [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))])) -> (* mixture *)
  (0 < gamma) -> (* domain(gamma) *)
  (one <~ G) -> (* granular *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p' ^^ ((-1) * alpha))) [(N_p' ^^ ((-1) * alpha)); (D' ^^ ((-1) * beta))])) -> (one <~ G) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha + beta) <> 0 /\ N_p ~~ (C ^^ (beta / (alpha + beta)))).
Proof.
intros alpha alpha_d beta beta_d gamma C D D_d G N_d N_p dense loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (compute_optimal_law alpha alpha_d beta beta_d gamma C D D_d G N_d N_p dense loss given_1 given_2 given_3 given_5 given_6 given_4 given_7) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha))) [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))])).
generalize given_1, given_2, given_3, (largest_spec [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))] ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha)))), given_4, lemma_1, refuted.
exact_no_check (refute [alpha; alpha_d; beta; beta_d; gamma] [C; D; D_d; G; N_d; N_p; dense; loss; value_1] compute_optimal_claim_best_size_laws compute_optimal_claim_best_size_steps compute_optimal_claim_best_size_checked).
Qed.

(* compute-optimal, claim: loss ~ C^(-alpha*beta/(alpha+beta)) *)
Definition compute_optimal_claim_best_loss_laws : list law := [(And (Number NE (NAdd (NVar k1) (NVar k3)) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k3)) (NAdd (NVar k1) (NVar k3)))))); (Not (And (Number NE (NAdd (NVar k1) (NVar k3)) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k3)) (NAdd (NVar k1) (NVar k3)))))))].
Definition compute_optimal_claim_best_loss_steps : proof := (Unfold k7 (Unfold k5 (Split k2 (Unfold k8 (Clear k4 e z1 z1 e e q_z1k2_z1k6 (Clear k10 e z1 z1 e e q_z1k2_z1k6 (Combine false GT z1 e e o (r unit l12 e (r q_m1k2_m1k6 e l14 n)) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1k2_z1k6 (Clear k12 l14 z1 z1 e l14 q_z1k2k6k7_z1k2k21_z1k6k21 (Split k16 (Clear k4 e z1 z1 e e q_z1k2_z1k6 (Clear k6 l20 z1 z1 e l20 q_z1k2k6k7_z1k2k21_z1k6k21 (Combine true GT z1 e e o (w unit e e k18 (w q_m1 e e k22 n)) (Absurd k24)))) (Clear k4 e z1 z1 e e q_z1k2_z1k6 (Clear k6 l20 z1 z1 e l20 q_z1k2k6k7_z1k2k21_z1k6k21 (Combine true GT z1 e e o (w unit e e k18 (w unit e e k22 n)) (Absurd k24))))))))))).
Lemma compute_optimal_claim_best_loss_checked : refutes compute_optimal_claim_best_loss_laws compute_optimal_claim_best_loss_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_best_loss :
  forall (alpha alpha_d beta beta_d gamma : R) (C D D_d G N_d N_p dense loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (0 < gamma) -> (* domain(gamma) *)
  (one <~ G) -> (* granular *)
  (loss ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha))) [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))])) -> (* mixture *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p' ^^ ((-1) * alpha))) [(N_p' ^^ ((-1) * alpha)); (D' ^^ ((-1) * beta))])) -> (one <~ G) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha + beta) <> 0 /\ loss ~~ (C ^^ ((((-1) * alpha) * beta) / (alpha + beta)))).
Proof.
intros alpha alpha_d beta beta_d gamma C D D_d G N_d N_p dense loss given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (compute_optimal_law alpha alpha_d beta beta_d gamma C D D_d G N_d N_p dense loss given_1 given_2 given_3 given_4 given_5 given_6 given_7) as lemma_1.
apply NNPP; intros refuted.
generalize lemma_1, refuted.
exact_no_check (refute [alpha; alpha_d; beta; beta_d; gamma] [C; D; D_d; G; N_d; N_p; dense; loss] compute_optimal_claim_best_loss_laws compute_optimal_claim_best_loss_steps compute_optimal_claim_best_loss_checked).
Qed.

(* fitted, claim: N_p ~ C^(147/262) *)
Definition fitted_claim_fitted_size_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k8) (TVar k4))); (And (Number EQ (NVar k1) (NDiv (NInt z23) (NInt z200))) (And (Number EQ (NVar k3) (NDiv (NInt z147) (NInt z1000))) (Number EQ (NVar k5) (NDiv (NInt z29) (NInt z50))))); (And (Order GE (TVar k11) (TTimes (TRaised (TVar k6) (NMul (NInt m1) (NVar k5))) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1))))) (And (Order GE (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k11) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k11) (TTimes (TRaised (TVar k6) (NMul (NInt m1) (NVar k5))) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1))))) (Or (Order EQ (TVar k11) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k11) (TRaised (TVar k4) (NMul (NInt m1) (NVar k3))))))))); (Order EQ (TVar k10) (TVar k11)); (Order EQ (TVar k10) (TRaised (TVar k3) (NDiv (NInt m3381) (NInt z52400)))); (Not (Order EQ (TVar k8) (TRaised (TVar k3) (NDiv (NInt z147) (NInt z262)))))].
Definition fitted_claim_fitted_size_steps : proof := (Unfold k15 (Unfold k7 (Unfold k6 (Unfold k2 (Clear k12 e z1 z262 e e q_m147k7_z262k17 (Split k14 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k17 (Unfold k9 (Unfold k22 (Unfold k26 (Clear k28 e z1 z1 e e q_z1k6k9_z1k23 (Clear k8 e z1 z1000 e e q_m147_z1000k6 (Clear k11 e z1 z1 e e q_z1k21_m1k23 (Clear k13 e z1 z52400 e e q_z3381k7_z52400k21 (Combine true GT z262 e e o (w q_z147 e e k16 (w q_z38514 e e k18 (w q_z262000 e e k32 (r q_m262k9 e l34 (w q_z262000 e e k36 (w q_m5 e e k38 n)))))) (Absurd k40)))))))))) (Clear k13 e z1 z52400 e e q_z3381k7_z52400k21 (Unfold k9 (Unfold k22 (Unfold k26 (Clear k24 e z1 z1 e e q_z1k2k17_z1k23 (Clear k4 e z1 z200 e e q_m23_z200k2 (Clear k11 e z1 z1 e e q_z1k21_m1k23 (Combine true GT z262 e e o (w q_z23 e e k16 (w q_m1 e e k18 (w q_z52400 e e k32 (r q_m262k17 e l34 (w q_z52400 e e k36 n))))) (Absurd k38))))))))))))))).
Lemma fitted_claim_fitted_size_checked : refutes fitted_claim_fitted_size_laws fitted_claim_fitted_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem fitted_claim_fitted_size :
  forall (alpha alpha_d beta beta_d gamma : R) (C D D_d G N_d N_p dense loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  ((alpha = (23 / 200)) /\ (beta = (147 / 1000)) /\ (gamma = (29 / 50))) -> (* fitted *)
  (loss ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha))) [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))])) -> (* mixture *)
  (one <~ G) -> (* granular *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p' ^^ ((-1) * alpha))) [(N_p' ^^ ((-1) * alpha)); (D' ^^ ((-1) * beta))])) -> (one <~ G) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (N_p ~~ (C ^^ (147 / 262))).
Proof.
intros alpha alpha_d beta beta_d gamma C D D_d G N_d N_p dense loss given_1 given_2 given_3 given_4 given_5.
pose proof (fitted_law alpha alpha_d beta beta_d gamma C D D_d G N_d N_p dense loss given_1 given_2 given_4 given_3 given_5) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha))) [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))])).
generalize given_1, given_2, (largest_spec [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))] ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha)))), given_3, lemma_1, refuted.
exact_no_check (refute [alpha; alpha_d; beta; beta_d; gamma] [C; D; D_d; G; N_d; N_p; dense; loss; value_1] fitted_claim_fitted_size_laws fitted_claim_fitted_size_steps fitted_claim_fitted_size_checked).
Qed.

(* fitted, claim: loss ~ C^(-3381/52400) *)
Definition fitted_claim_fitted_loss_laws : list law := [(Order EQ (TVar k10) (TRaised (TVar k3) (NDiv (NInt m3381) (NInt z52400)))); (Not (Order EQ (TVar k10) (TRaised (TVar k3) (NDiv (NInt m3381) (NInt z52400)))))].
Definition fitted_claim_fitted_loss_steps : proof := (Unfold k7 (Unfold k2 (Clear k4 e z1 z52400 e e q_z3381k7_z52400k21 (Split k6 (Clear k5 e z1 z52400 e e q_z3381k7_z52400k21 (Combine true GT z52400 e e o (w unit e e k8 (w q_m1 e e k10 n)) (Absurd k12))) (Clear k5 e z1 z52400 e e q_z3381k7_z52400k21 (Combine true GT z52400 e e o (w unit e e k8 (w unit e e k10 n)) (Absurd k12))))))).
Lemma fitted_claim_fitted_loss_checked : refutes fitted_claim_fitted_loss_laws fitted_claim_fitted_loss_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem fitted_claim_fitted_loss :
  forall (alpha alpha_d beta beta_d gamma : R) (C D D_d G N_d N_p dense loss : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  ((alpha = (23 / 200)) /\ (beta = (147 / 1000)) /\ (gamma = (29 / 50))) -> (* fitted *)
  (one <~ G) -> (* granular *)
  (loss ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha))) [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))])) -> (* mixture *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p' ^^ ((-1) * alpha))) [(N_p' ^^ ((-1) * alpha)); (D' ^^ ((-1) * beta))])) -> (one <~ G) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (loss ~~ (C ^^ ((-3381) / 52400))).
Proof.
intros alpha alpha_d beta beta_d gamma C D D_d G N_d N_p dense loss given_1 given_2 given_3 given_4 given_5.
pose proof (fitted_law alpha alpha_d beta beta_d gamma C D D_d G N_d N_p dense loss given_1 given_2 given_3 given_4 given_5) as lemma_1.
apply NNPP; intros refuted.
generalize lemma_1, refuted.
exact_no_check (refute [alpha; alpha_d; beta; beta_d; gamma] [C; D; D_d; G; N_d; N_p; dense; loss] fitted_claim_fitted_loss_laws fitted_claim_fitted_loss_steps fitted_claim_fitted_loss_checked).
Qed.

(* dense, claim: dense ~ C^(-8001/126500) *)
Definition dense_claim_dense_loss_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k7) (TVar k5))); (And (Order GE (TVar k11) (TRaised (TVar k7) (NMul (NInt m1) (NVar k2)))) (And (Order GE (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NVar k4)))) (Or (Order EQ (TVar k11) (TRaised (TVar k7) (NMul (NInt m1) (NVar k2)))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NVar k4))))))); (Order EQ (TVar k9) (TVar k11)); (And (Number EQ (NVar k2) (NDiv (NInt z63) (NInt z500))) (Number EQ (NVar k4) (NDiv (NInt z127) (NInt z1000)))); (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NInt z127) (NInt z253)))); (Not (Order EQ (TVar k9) (TRaised (TVar k3) (NDiv (NInt m8001) (NInt z126500)))))].
Definition dense_claim_dense_loss_steps : proof := (Unfold k15 (Unfold k11 (Unfold k2 (Clear k8 e z1 z126500 e e q_z8001k7_z126500k19 (Split k10 (Unfold k7 (Unfold k16 (Split k20 (Clear k13 e z1 z253 e e q_m127k7_z253k15 (Clear k22 e z1 z1 e e q_z1k4k15_z1k23 (Clear k4 e z1 z500 e e q_m63_z500k4 (Clear k9 e z1 z1 e e q_z1k19_m1k23 (Combine true GT z253 e e o (w unit e e k12 (w q_z63 e e k24 (w q_m126500 e e k26 (r q_z253k15 e l28 (w q_m126500 e e k30 n))))) (Absurd k32)))))) (Clear k5 e z1 z1 e e q_z1k7_m1k11_m1k15 (Clear k13 e z1 z253 e e q_m127k7_z253k15 (Clear k22 e z1 z1 e e q_z1k8k11_z1k23 (Clear k6 e z1 z1000 e e q_m127_z1000k8 (Clear k9 e z1 z1 e e q_z1k19_m1k23 (Combine true GT z253 e e o (w q_z2 e e k12 (w q_m32131 e e k24 (w q_m127 e e k26 (w q_m253000 e e k28 (r q_z253k11 e l30 (w q_m253000 e e k32 n)))))) (Absurd k34)))))))))) (Clear k13 e z1 z253 e e q_m127k7_z253k15 (Unfold k7 (Unfold k18 (Clear k16 e z1 z1 e e q_z1k4k15_z1k23 (Clear k4 e z1 z500 e e q_m63_z500k4 (Clear k9 e z1 z1 e e q_z1k19_m1k23 (Combine true GT z253 e e o (w unit e e k12 (w q_m63 e e k14 (w q_z126500 e e k24 (r q_m253k15 e l26 (w q_z126500 e e k28 n))))) (Absurd k30))))))))))))).
Lemma dense_claim_dense_loss_checked : refutes dense_claim_dense_loss_laws dense_claim_dense_loss_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem dense_claim_dense_loss :
  forall (alpha alpha_d beta beta_d gamma : R) (C D D_d G N_d N_p dense loss : order),
  (C ~~ (N_d ** D_d)) -> (* dense-cost *)
  (dense ~~ (largest (N_d ^^ ((-1) * alpha_d)) [(D_d ^^ ((-1) * beta_d))])) -> (* dense-model *)
  ((alpha_d = (63 / 500)) /\ (beta_d = (127 / 1000))) -> (* fitted-dense *)
  (forall dense' N_d' D_d' : order, (dense' ~~ (largest (N_d' ^^ ((-1) * alpha_d)) [(D_d' ^^ ((-1) * beta_d))])) -> (C ~~ (N_d' ** D_d')) -> dense <~ dense') -> (* dense-optimal *)
  (dense ~~ (C ^^ ((-8001) / 126500))).
Proof.
intros alpha alpha_d beta beta_d gamma C D D_d G N_d N_p dense loss given_1 given_2 given_3 given_4.
pose proof (dense_claim_dense_size alpha alpha_d beta beta_d gamma C D D_d G N_d N_p dense loss given_1 given_2 given_4 given_3) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_d ^^ ((-1) * alpha_d)) [(D_d ^^ ((-1) * beta_d))])).
generalize given_1, (largest_spec [(D_d ^^ ((-1) * beta_d))] (N_d ^^ ((-1) * alpha_d))), given_2, given_3, lemma_1, refuted.
exact_no_check (refute [alpha; alpha_d; beta; beta_d; gamma] [C; D; D_d; G; N_d; N_p; dense; loss; value_1] dense_claim_dense_loss_laws dense_claim_dense_loss_steps dense_claim_dense_loss_checked).
Qed.

(* both, claim: loss << dense *)
Definition both_claim_widens_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k7) (TVar k5))); (And (Order GE (TVar k11) (TRaised (TVar k7) (NMul (NInt m1) (NVar k2)))) (And (Order GE (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NVar k4)))) (Or (Order EQ (TVar k11) (TRaised (TVar k7) (NMul (NInt m1) (NVar k2)))) (Order EQ (TVar k11) (TRaised (TVar k5) (NMul (NInt m1) (NVar k4))))))); (Order EQ (TVar k9) (TVar k11)); (And (Number EQ (NVar k2) (NDiv (NInt z63) (NInt z500))) (Number EQ (NVar k4) (NDiv (NInt z127) (NInt z1000)))); (Power GT TOne (TVar k9)); (Order EQ (TVar k10) (TRaised (TVar k3) (NDiv (NInt m3381) (NInt z52400)))); (Not (Order GT (TVar k9) (TVar k10)))].
Definition both_claim_widens_steps : proof := (Unfold k17 (Unfold k11 (Unfold k2 (Clear k13 e z1 z1 e e q_m1k19 (Clear k8 e z1 z1 e e q_m1k19_z1k21 (Clear k15 e z1 z52400 e e q_z3381k7_z52400k21 (Clear k5 e z1 z1 e e q_z1k7_m1k11_m1k15 (Unfold k7 (Unfold k20 (Clear k22 e z1 z1 e e q_z1k8k11_z1k23 (Clear k6 e z1 z1000 e e q_m127_z1000k8 (Clear k9 e z1 z1 e e q_z1k19_m1k23 (Clear k18 e z1 z1 e e q_z1k4k15_z1k23 (Clear k4 e z1 z500 e e q_m63_z500k4 (Combine false GT z1 e e o (r q_z402100 e l10 (r q_z19964400 e l12 (r q_m381 e l14 (r q_z1288161 e l16 (r q_z10143000 e l26 (r q_m10143k11 e l28 (r q_z20366500 e l30 (r q_z10223500 e l32 (r q_m20447k15 e l34 n))))))))) (Absurd k36)))))))))))))))).
Lemma both_claim_widens_checked : refutes both_claim_widens_laws both_claim_widens_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem both_claim_widens :
  forall (alpha alpha_d beta beta_d gamma : R) (C D D_d G N_d N_p dense loss : order),
  (C ~~ (N_d ** D_d)) -> (* dense-cost *)
  (dense ~~ (largest (N_d ^^ ((-1) * alpha_d)) [(D_d ^^ ((-1) * beta_d))])) -> (* dense-model *)
  ((alpha_d = (63 / 500)) /\ (beta_d = (127 / 1000))) -> (* fitted-dense *)
  (power dense < power one) -> (* trend(dense) *)
  (C ~~ (N_p ** D)) -> (* cost *)
  ((alpha = (23 / 200)) /\ (beta = (147 / 1000)) /\ (gamma = (29 / 50))) -> (* fitted *)
  (one <~ G) -> (* granular *)
  (loss ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p ^^ ((-1) * alpha))) [(N_p ^^ ((-1) * alpha)); (D ^^ ((-1) * beta))])) -> (* mixture *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest ((G ^^ ((-1) * gamma)) ** (N_p' ^^ ((-1) * alpha))) [(N_p' ^^ ((-1) * alpha)); (D' ^^ ((-1) * beta))])) -> (one <~ G) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (loss << dense).
Proof.
intros alpha alpha_d beta beta_d gamma C D D_d G N_d N_p dense loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
pose proof (both_law alpha alpha_d beta beta_d gamma C D D_d G N_d N_p dense loss given_5 given_6 given_7 given_8 given_9) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (largest (N_d ^^ ((-1) * alpha_d)) [(D_d ^^ ((-1) * beta_d))])).
generalize given_1, (largest_spec [(D_d ^^ ((-1) * beta_d))] (N_d ^^ ((-1) * alpha_d))), given_2, given_3, given_4, lemma_1, refuted.
exact_no_check (refute [alpha; alpha_d; beta; beta_d; gamma] [C; D; D_d; G; N_d; N_p; dense; loss; value_1] both_claim_widens_laws both_claim_widens_steps both_claim_widens_checked).
Qed.
