(* Theory resource-shapes: 29 theorems; 0 left out.
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
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m3 : Z := (-3)%Z.
Definition m29 : Z := (-29)%Z.
Definition m48 : Z := (-48)%Z.
Definition m50 : Z := (-50)%Z.
Definition m61 : Z := (-61)%Z.
Definition m67 : Z := (-67)%Z.
Definition m96 : Z := (-96)%Z.
Definition m100 : Z := (-100)%Z.
Definition m123 : Z := (-123)%Z.
Definition m125 : Z := (-125)%Z.
Definition m183 : Z := (-183)%Z.
Definition m200 : Z := (-200)%Z.
Definition m5000 : Z := (-5000)%Z.
Definition m439200 : Z := (-439200)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.
Definition z4 : Z := (4)%Z.
Definition z7 : Z := (7)%Z.
Definition z8 : Z := (8)%Z.
Definition z10 : Z := (10)%Z.
Definition z12 : Z := (12)%Z.
Definition z13 : Z := (13)%Z.
Definition z25 : Z := (25)%Z.
Definition z29 : Z := (29)%Z.
Definition z41 : Z := (41)%Z.
Definition z48 : Z := (48)%Z.
Definition z50 : Z := (50)%Z.
Definition z61 : Z := (61)%Z.
Definition z63 : Z := (63)%Z.
Definition z67 : Z := (67)%Z.
Definition z69 : Z := (69)%Z.
Definition z73 : Z := (73)%Z.
Definition z84 : Z := (84)%Z.
Definition z100 : Z := (100)%Z.
Definition z123 : Z := (123)%Z.
Definition z125 : Z := (125)%Z.
Definition z129 : Z := (129)%Z.
Definition z183 : Z := (183)%Z.
Definition z200 : Z := (200)%Z.
Definition z295 : Z := (295)%Z.
Definition z317 : Z := (317)%Z.
Definition z492 : Z := (492)%Z.
Definition z500 : Z := (500)%Z.
Definition z600 : Z := (600)%Z.
Definition z800 : Z := (800)%Z.
Definition z1000 : Z := (1000)%Z.
Definition z1476 : Z := (1476)%Z.
Definition z1739 : Z := (1739)%Z.
Definition z1893 : Z := (1893)%Z.
Definition z2400 : Z := (2400)%Z.
Definition z4433 : Z := (4433)%Z.
Definition z5000 : Z := (5000)%Z.
Definition z5803 : Z := (5803)%Z.
Definition z28519 : Z := (28519)%Z.
Definition z34818 : Z := (34818)%Z.
Definition z439200 : Z := (439200)%Z.
Definition z3000000 : Z := (3000000)%Z.
Definition l10 : list positive := (v k10 e).
Definition l12 : list positive := (v k12 e).
Definition l14 : list positive := (v k14 e).
Definition l14_16 : list positive := (v k14 (v k16 e)).
Definition l14_18 : list positive := (v k14 (v k18 e)).
Definition l16 : list positive := (v k16 e).
Definition l18 : list positive := (v k18 e).
Definition l2 : list positive := (v k2 e).
Definition l20 : list positive := (v k20 e).
Definition l20_42 : list positive := (v k20 (v k42 e)).
Definition l22 : list positive := (v k22 e).
Definition l24 : list positive := (v k24 e).
Definition l26 : list positive := (v k26 e).
Definition l28 : list positive := (v k28 e).
Definition l28_18 : list positive := (v k28 (v k18 e)).
Definition l30 : list positive := (v k30 e).
Definition l32 : list positive := (v k32 e).
Definition l34 : list positive := (v k34 e).
Definition l34_18 : list positive := (v k34 (v k18 e)).
Definition l36 : list positive := (v k36 e).
Definition l38 : list positive := (v k38 e).
Definition l4 : list positive := (v k4 e).
Definition l40 : list positive := (v k40 e).
Definition l42 : list positive := (v k42 e).
Definition l44 : list positive := (v k44 e).
Definition l46 : list positive := (v k46 e).
Definition l48 : list positive := (v k48 e).
Definition l50 : list positive := (v k50 e).
Definition l52 : list positive := (v k52 e).
Definition l54 : list positive := (v k54 e).
Definition l56 : list positive := (v k56 e).
Definition l58 : list positive := (v k58 e).
Definition l6 : list positive := (v k6 e).
Definition l60 : list positive := (v k60 e).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m123_z50k10 : polynomial := (t m123 e (t z50 (v k10 e) o)).
Definition q_m1_m1k6 : polynomial := (t m1 e (t m1 (v k6 e) o)).
Definition q_m1_z1k2 : polynomial := (t m1 e (t z1 (v k2 e) o)).
Definition q_m1_z1k4 : polynomial := (t m1 e (t z1 (v k4 e) o)).
Definition q_m1_z1k6 : polynomial := (t m1 e (t z1 (v k6 e) o)).
Definition q_m1_z3k8 : polynomial := (t m1 e (t z3 (v k8 e) o)).
Definition q_m1k10k17_z1k11 : polynomial := (t m1 (v k10 (v k17 e)) (t z1 (v k11 e) o)).
Definition q_m1k14 : polynomial := (t m1 (v k14 e) o).
Definition q_m1k15 : polynomial := (t m1 (v k15 e) o).
Definition q_m1k19 : polynomial := (t m1 (v k19 e) o).
Definition q_m1k21_z1k31 : polynomial := (t m1 (v k21 e) (t z1 (v k31 e) o)).
Definition q_m1k23_z1k31 : polynomial := (t m1 (v k23 e) (t z1 (v k31 e) o)).
Definition q_m1k25_z1k29 : polynomial := (t m1 (v k25 e) (t z1 (v k29 e) o)).
Definition q_m1k27_z1k29 : polynomial := (t m1 (v k27 e) (t z1 (v k29 e) o)).
Definition q_m1k2_m1k4k6 : polynomial := (t m1 (v k2 e) (t m1 (v k4 (v k6 e)) o)).
Definition q_m1k2_z2k4 : polynomial := (t m1 (v k2 e) (t z2 (v k4 e) o)).
Definition q_m1k2k17_m1k4k7_z1k9 : polynomial := (t m1 (v k2 (v k17 e)) (t m1 (v k4 (v k7 e)) (t z1 (v k9 e) o))).
Definition q_m1k4 : polynomial := (t m1 (v k4 e) o).
Definition q_m1k6k15 : polynomial := (t m1 (v k6 (v k15 e)) o).
Definition q_m1k6k17_z1k7 : polynomial := (t m1 (v k6 (v k17 e)) (t z1 (v k7 e) o)).
Definition q_m1k7_z1k15_m2k17 : polynomial := (t m1 (v k7 e) (t z1 (v k15 e) (t m2 (v k17 e) o))).
Definition q_m1k7_z1k9_m1k13 : polynomial := (t m1 (v k7 e) (t z1 (v k9 e) (t m1 (v k13 e) o))).
Definition q_m1k7_z1k9_m1k17 : polynomial := (t m1 (v k7 e) (t z1 (v k9 e) (t m1 (v k17 e) o))).
Definition q_m2 : polynomial := (t m2 e o).
Definition q_m29_z48k12 : polynomial := (t m29 e (t z48 (v k12 e) o)).
Definition q_m2_m1k6 : polynomial := (t m2 e (t m1 (v k6 e) o)).
Definition q_m3 : polynomial := (t m3 e o).
Definition q_m3k8 : polynomial := (t m3 (v k8 e) o).
Definition q_m439200 : polynomial := (t m439200 e o).
Definition q_m48k15_m125k19 : polynomial := (t m48 (v k15 e) (t m125 (v k19 e) o)).
Definition q_m61_z100k12 : polynomial := (t m61 e (t z100 (v k12 e) o)).
Definition q_m67_z200k8 : polynomial := (t m67 e (t z200 (v k8 e) o)).
Definition q_m96_m48k12 : polynomial := (t m96 e (t m48 (v k12 e) o)).
Definition q_z12 : polynomial := (t z12 e o).
Definition q_z125 : polynomial := (t z125 e o).
Definition q_z129_m50k10 : polynomial := (t z129 e (t m50 (v k10 e) o)).
Definition q_z13 : polynomial := (t z13 e o).
Definition q_z1476 : polynomial := (t z1476 e o).
Definition q_z183k15_z500k19 : polynomial := (t z183 (v k15 e) (t z500 (v k19 e) o)).
Definition q_z1893_m5000k14 : polynomial := (t z1893 e (t m5000 (v k14 e) o)).
Definition q_z1_m1k10k14 : polynomial := (t z1 e (t m1 (v k10 (v k14 e)) o)).
Definition q_z1_z1k6 : polynomial := (t z1 e (t z1 (v k6 e) o)).
Definition q_z1k10k14 : polynomial := (t z1 (v k10 (v k14 e)) o).
Definition q_z1k11k14_z1k19 : polynomial := (t z1 (v k11 (v k14 e)) (t z1 (v k19 e) o)).
Definition q_z1k15 : polynomial := (t z1 (v k15 e) o).
Definition q_z1k15_z3k19 : polynomial := (t z1 (v k15 e) (t z3 (v k19 e) o)).
Definition q_z1k17 : polynomial := (t z1 (v k17 e) o).
Definition q_z1k19_m1k29 : polynomial := (t z1 (v k19 e) (t m1 (v k29 e) o)).
Definition q_z1k21_m1k23 : polynomial := (t z1 (v k21 e) (t m1 (v k23 e) o)).
Definition q_z1k21_z1k25 : polynomial := (t z1 (v k21 e) (t z1 (v k25 e) o)).
Definition q_z1k23_z1k27 : polynomial := (t z1 (v k23 e) (t z1 (v k27 e) o)).
Definition q_z1k2_m2k4 : polynomial := (t z1 (v k2 e) (t m2 (v k4 e) o)).
Definition q_z1k2_z1k4k6 : polynomial := (t z1 (v k2 e) (t z1 (v k4 (v k6 e)) o)).
Definition q_z1k2k15_z1k4k6k15_z1k6k19_z2k19 : polynomial := (t z1 (v k2 (v k15 e)) (t z1 (v k4 (v k6 (v k15 e))) (t z1 (v k6 (v k19 e)) (t z2 (v k19 e) o)))).
Definition q_z1k4 : polynomial := (t z1 (v k4 e) o).
Definition q_z1k4k15_z1k19 : polynomial := (t z1 (v k4 (v k15 e)) (t z1 (v k19 e) o)).
Definition q_z1k6 : polynomial := (t z1 (v k6 e) o).
Definition q_z1k6_m1k12 : polynomial := (t z1 (v k6 e) (t m1 (v k12 e) o)).
Definition q_z1k6k15 : polynomial := (t z1 (v k6 (v k15 e)) o).
Definition q_z1k6k15_z1k6k19_z1k15_z2k19 : polynomial := (t z1 (v k6 (v k15 e)) (t z1 (v k6 (v k19 e)) (t z1 (v k15 e) (t z2 (v k19 e) o)))).
Definition q_z1k6k19_z1k15_z2k19 : polynomial := (t z1 (v k6 (v k19 e)) (t z1 (v k15 e) (t z2 (v k19 e) o))).
Definition q_z1k7 : polynomial := (t z1 (v k7 e) o).
Definition q_z1k7_m1k17 : polynomial := (t z1 (v k7 e) (t m1 (v k17 e) o)).
Definition q_z1k8 : polynomial := (t z1 (v k8 e) o).
Definition q_z1k8k15_z1k19 : polynomial := (t z1 (v k8 (v k15 e)) (t z1 (v k19 e) o)).
Definition q_z1k8k17 : polynomial := (t z1 (v k8 (v k17 e)) o).
Definition q_z1k9 : polynomial := (t z1 (v k9 e) o).
Definition q_z1k9_m1k13 : polynomial := (t z1 (v k9 e) (t m1 (v k13 e) o)).
Definition q_z1k9_m1k17 : polynomial := (t z1 (v k9 e) (t m1 (v k17 e) o)).
Definition q_z1k9_m1k31 : polynomial := (t z1 (v k9 e) (t m1 (v k31 e) o)).
Definition q_z2 : polynomial := (t z2 e o).
Definition q_z2400 : polynomial := (t z2400 e o).
Definition q_z28519 : polynomial := (t z28519 e o).
Definition q_z295 : polynomial := (t z295 e o).
Definition q_z2_z1k6 : polynomial := (t z2 e (t z1 (v k6 e) o)).
Definition q_z3 : polynomial := (t z3 e o).
Definition q_z34818 : polynomial := (t z34818 e o).
Definition q_z41 : polynomial := (t z41 e o).
Definition q_z439200k19 : polynomial := (t z439200 (v k19 e) o).
Definition q_z4433 : polynomial := (t z4433 e o).
Definition q_z48 : polynomial := (t z48 e o).
Definition q_z48k17 : polynomial := (t z48 (v k17 e) o).
Definition q_z492 : polynomial := (t z492 e o).
Definition q_z5803 : polynomial := (t z5803 e o).
Definition q_z69_m200k8 : polynomial := (t z69 e (t m200 (v k8 e) o)).
Definition q_z7 : polynomial := (t z7 e o).
Definition q_z73_m100k12 : polynomial := (t z73 e (t m100 (v k12 e) o)).
Definition q_z84 : polynomial := (t z84 e o).

(* any-shape, model: any-shape can hold *)
Definition any_shape_model_laws : list law := [(Number GE (NInt z1) (NInt z0)); (Number GE (NInt z1) (NInt z0)); (Number GE (NInt z1) (NInt z0)); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (And (Number GE (NDiv (NInt z67) (NInt z100)) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NDiv (NInt z67) (NInt z100)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z1)) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z1)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z3))) (TRaised (TVar k2) (NInt z0))))].
Lemma any_shape_model_hold : all_decided any_shape_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem any_shape_model :
  exists (a b delta m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (0 <= a) /\ (* domain(a) *)
  (0 <= b) /\ (* domain(b) *)
  (0 <= delta) /\ (* domain(delta) *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) /\ (* measured(m_d) *)
  (((317 / 1000) <= m_loss) /\ (m_loss <= (1893 / 5000))) /\ (* measured(m_loss) *)
  (N ~~ ((N_w ^^ a) ** (L ^^ b))) /\ (* neurons *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* parameters *)
  (L ~~ (N_w ^^ delta)) /\ (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) /\ (* song.H1 *)
  (song_N_1 ~~ song_N_2) /\ (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) /\ (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) /\ (* song.resource *)
  (power one < power N) /\ (* trend(N) *)
  (power one < power N_T) /\ (* trend(N_T) *)
  (power one < power N_layer) /\ (* trend(N_layer) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power one < power song_N_1) /\ (* trend(song.N_1) *)
  (power one < power song_N_2) /\ (* trend(song.N_2) *)
  (power song_loss_1 < power one) /\ (* trend(song.loss_1) *)
  (power song_loss_2 < power one) (* trend(song.loss_2) *).
Proof.
exists 1, 1, 1, (63 / 25), (67 / 100), (1739 / 5000), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (2 / 3)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-2) / 3)) ** (log_scale ^^ 0)), ((scale ^^ (2 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (2 / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-2) / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-2) / 3)) ** (log_scale ^^ 0)).
exact_no_check (hold any_shape_model_laws any_shape_model_hold).
Qed.

(* any-shape, law: loss ~ N_p^(-(a+b*delta)/(2+delta)) *)
Definition any_shape_law_laws : list law := [(Number GE (NVar k3) (NInt z0)); (Order EQ (TVar k4) (TTimes (TRaised (TVar k8) (NVar k1)) (TRaised (TVar k3) (NVar k2)))); (Order EQ (TVar k7) (TTimes (TRaised (TVar k8) (NInt z2)) (TVar k3))); (Order EQ (TVar k3) (TRaised (TVar k8) (NVar k3))); (And (Order EQ (TVar k12) (TRaised (TVar k10) (NInt m1))) (Order EQ (TVar k13) (TRaised (TVar k11) (NInt m1)))); (Order EQ (TVar k10) (TVar k11)); (And (Order GE (TVar k14) (TVar k12)) (And (Order GE (TVar k14) (TVar k13)) (Or (Order EQ (TVar k14) (TVar k12)) (Order EQ (TVar k14) (TVar k13))))); (Order EQ (TVar k9) (TVar k14)); (And (Order GE (TVar k15) (TVar k10)) (And (Order GE (TVar k15) (TVar k11)) (Or (Order EQ (TVar k15) (TVar k10)) (Order EQ (TVar k15) (TVar k11))))); (Order EQ (TVar k4) (TVar k15)); (Not (And (Number NE (NAdd (NInt z2) (NVar k3)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NMul (NInt m1) (NAdd (NVar k1) (NMul (NVar k2) (NVar k3)))) (NAdd (NInt z2) (NVar k3)))))))].
Definition any_shape_law_steps : proof := (Unfold k25 (Unfold k13 (Split k2 (Unfold k8 (Clear k5 e z1 z1 e e q_z1k6 (Clear k10 e z1 z1 e e q_z2_z1k6 (Combine false GE z1 e e q_m2 (r unit e l12 (r q_m1 e l14 n)) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z2_z1k6 (Clear k12 l14 z1 z1 e l14 q_z1k2k15_z1k4k6k15_z1k6k19_z2k19 (Split k16 (Unfold k17 (Unfold k22 (Split k26 (Unfold k21 (Unfold k32 (Split k36 (Clear k11 e z1 z1 e e q_m1k6k17_z1k7 (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k38 e z1 z1 e e q_m1k21_z1k31 (Clear k4 e z1 z1 e e q_z1k21_z1k25 (Clear k28 e z1 z1 e e q_m1k25_z1k29 (Clear k19 e z1 z1 e e q_z1k19_m1k29 (Clear k23 e z1 z1 e e q_z1k9_m1k31 (Clear k7 e z1 z1 e e q_m1k2k17_m1k4k7_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_m1k2_z2k4 e e k40 (w q_m1k2_m1k4k6 e e k42 (w q_m2_m1k6 e e k44 (w q_m2_m1k6 e e k46 (w q_m2_m1k6 e e k48 (w q_m2_m1k6 e e k50 (w q_m2_m1k6 e e k52 (w q_z2_z1k6 e e k54 n))))))))) (Absurd k56)))))))))) (Clear k11 e z1 z1 e e q_m1k6k17_z1k7 (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k38 e z1 z1 e e q_m1k23_z1k31 (Clear k28 e z1 z1 e e q_m1k25_z1k29 (Clear k4 e z1 z1 e e q_z1k21_z1k25 (Clear k15 e z1 z1 e e q_z1k21_m1k23 (Clear k19 e z1 z1 e e q_z1k19_m1k29 (Clear k23 e z1 z1 e e q_z1k9_m1k31 (Clear k7 e z1 z1 e e q_m1k2k17_m1k4k7_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_m1k2_z2k4 e e k40 (w q_m1k2_m1k4k6 e e k42 (w q_m2_m1k6 e e k44 (w q_m2_m1k6 e e k46 (w q_m2_m1k6 e e k48 (w q_z2_z1k6 e e k50 (w q_m2_m1k6 e e k52 (w q_m2_m1k6 e e k54 (w q_z2_z1k6 e e k56 n)))))))))) (Absurd k58)))))))))))))) (Unfold k21 (Unfold k32 (Split k36 (Clear k11 e z1 z1 e e q_m1k6k17_z1k7 (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k38 e z1 z1 e e q_m1k21_z1k31 (Clear k15 e z1 z1 e e q_z1k21_m1k23 (Clear k6 e z1 z1 e e q_z1k23_z1k27 (Clear k28 e z1 z1 e e q_m1k27_z1k29 (Clear k19 e z1 z1 e e q_z1k19_m1k29 (Clear k23 e z1 z1 e e q_z1k9_m1k31 (Clear k7 e z1 z1 e e q_m1k2k17_m1k4k7_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_m1k2_z2k4 e e k40 (w q_m1k2_m1k4k6 e e k42 (w q_m2_m1k6 e e k44 (w q_m2_m1k6 e e k46 (w q_m2_m1k6 e e k48 (w q_m2_m1k6 e e k50 (w q_m2_m1k6 e e k52 (w q_m2_m1k6 e e k54 (w q_z2_z1k6 e e k56 n)))))))))) (Absurd k58))))))))))) (Clear k11 e z1 z1 e e q_m1k6k17_z1k7 (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k38 e z1 z1 e e q_m1k23_z1k31 (Clear k6 e z1 z1 e e q_z1k23_z1k27 (Clear k28 e z1 z1 e e q_m1k27_z1k29 (Clear k19 e z1 z1 e e q_z1k19_m1k29 (Clear k23 e z1 z1 e e q_z1k9_m1k31 (Clear k7 e z1 z1 e e q_m1k2k17_m1k4k7_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_m1k2_z2k4 e e k40 (w q_m1k2_m1k4k6 e e k42 (w q_m2_m1k6 e e k44 (w q_m2_m1k6 e e k46 (w q_m2_m1k6 e e k48 (w q_m2_m1k6 e e k50 (w q_m2_m1k6 e e k52 (w q_z2_z1k6 e e k54 n))))))))) (Absurd k56)))))))))))))))) (Clear k5 e z1 z1 e e q_z1k6 (Combine false GT z1 e e q_z2_z1k6 (r q_z2 e e (r unit e l20 n)) (Clear k11 e z1 z1 e e q_m1k6k17_z1k7 (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Unfold k17 (Unfold k30 (Clear k32 e z1 z1 e e q_m1k27_z1k29 (Clear k19 e z1 z1 e e q_z1k19_m1k29 (Unfold k21 (Unfold k42 (Clear k44 e z1 z1 e e q_m1k23_z1k31 (Clear k6 e z1 z1 e e q_z1k23_z1k27 (Clear k23 e z1 z1 e e q_z1k9_m1k31 (Clear k7 e z1 z1 e e q_m1k2k17_m1k4k7_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_z1k2_m2k4 e e k24 (w q_z1k2_z1k4k6 e e k26 (w unit e l22 k36 (w q_z2_z1k6 e e k38 (w unit e l22 k48 (w q_z2_z1k6 e e k50 (w q_z2_z1k6 e e k52 (w q_m2_m1k6 e e k54 n))))))))) (Absurd k56))))))))))))))))))))))).
Lemma any_shape_law_checked : refutes any_shape_law_laws any_shape_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem any_shape_law :
  forall (a b delta m_34 m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (0 <= delta) -> (* domain(delta) *)
  (N ~~ ((N_w ^^ a) ** (L ^^ b))) -> (* neurons *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* parameters *)
  (L ~~ (N_w ^^ delta)) -> (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) -> (* song.H1 *)
  (song_N_1 ~~ song_N_2) -> (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) -> (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) -> (* song.resource *)
  ((2 + delta) <> 0 /\ loss ~~ (N_p ^^ (((-1) * (a + (b * delta))) / (2 + delta)))).
Proof.
intros a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
apply NNPP; intros refuted.
pose (value_1 := (largest song_loss_1 [song_loss_2])).
pose (value_2 := (largest song_N_1 [song_N_2])).
generalize given_1, given_2, given_3, given_4, given_5, given_6, (largest_spec [song_loss_2] song_loss_1), given_7, (largest_spec [song_N_2] song_N_1), given_8, refuted.
exact_no_check (refute [a; b; delta; m_34; m_T; m_d; m_loss] [L; N; N_T; N_layer; N_p; N_w; loss; song_N_1; song_N_2; song_loss_1; song_loss_2; value_1; value_2] any_shape_law_laws any_shape_law_steps any_shape_law_checked).
Qed.

(* width-counts, model: width-counts can hold *)
Definition width_counts_model_laws : list law := [(Number GE (NInt z1) (NInt z0)); (Number GE (NInt z0) (NInt z0)); (Number GE (NInt z1) (NInt z0)); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (And (Number GE (NDiv (NInt z67) (NInt z100)) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NDiv (NInt z67) (NInt z100)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z1)) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (And (Number EQ (NInt z1) (NInt z1)) (Number EQ (NInt z0) (NInt z0)))].
Lemma width_counts_model_hold : all_decided width_counts_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem width_counts_model :
  exists (a b delta m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (0 <= a) /\ (* domain(a) *)
  (0 <= b) /\ (* domain(b) *)
  (0 <= delta) /\ (* domain(delta) *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) /\ (* measured(m_d) *)
  (((317 / 1000) <= m_loss) /\ (m_loss <= (1893 / 5000))) /\ (* measured(m_loss) *)
  (N ~~ ((N_w ^^ a) ** (L ^^ b))) /\ (* neurons *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* parameters *)
  (L ~~ (N_w ^^ delta)) /\ (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) /\ (* song.H1 *)
  (song_N_1 ~~ song_N_2) /\ (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) /\ (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) /\ (* song.resource *)
  (power one < power N) /\ (* trend(N) *)
  (power one < power N_T) /\ (* trend(N_T) *)
  (power one < power N_layer) /\ (* trend(N_layer) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power one < power song_N_1) /\ (* trend(song.N_1) *)
  (power one < power song_N_2) /\ (* trend(song.N_2) *)
  (power song_loss_1 < power one) /\ (* trend(song.loss_1) *)
  (power song_loss_2 < power one) /\ (* trend(song.loss_2) *)
  ((a = 1) /\ (b = 0)) (* where(width-counts) *).
Proof.
exists 1, 0, 1, (63 / 25), (67 / 100), (1739 / 5000), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)).
exact_no_check (hold width_counts_model_laws width_counts_model_hold).
Qed.

(* width-counts, law: loss ~ N_p^(-1/(2+delta)) *)
Definition width_counts_law_laws : list law := [(Number GE (NVar k3) (NInt z0)); (Order EQ (TVar k4) (TTimes (TRaised (TVar k8) (NVar k1)) (TRaised (TVar k3) (NVar k2)))); (Order EQ (TVar k7) (TTimes (TRaised (TVar k8) (NInt z2)) (TVar k3))); (Order EQ (TVar k3) (TRaised (TVar k8) (NVar k3))); (And (Order EQ (TVar k12) (TRaised (TVar k10) (NInt m1))) (Order EQ (TVar k13) (TRaised (TVar k11) (NInt m1)))); (Order EQ (TVar k10) (TVar k11)); (And (Order GE (TVar k14) (TVar k12)) (And (Order GE (TVar k14) (TVar k13)) (Or (Order EQ (TVar k14) (TVar k12)) (Order EQ (TVar k14) (TVar k13))))); (Order EQ (TVar k9) (TVar k14)); (And (Order GE (TVar k15) (TVar k10)) (And (Order GE (TVar k15) (TVar k11)) (Or (Order EQ (TVar k15) (TVar k10)) (Order EQ (TVar k15) (TVar k11))))); (Order EQ (TVar k4) (TVar k15)); (And (Number EQ (NVar k1) (NInt z1)) (Number EQ (NVar k2) (NInt z0))); (Not (And (Number NE (NAdd (NInt z2) (NVar k3)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NInt m1) (NAdd (NInt z2) (NVar k3)))))))].
Definition width_counts_law_steps : proof := (Unfold k27 (Unfold k13 (Unfold k25 (Clear k7 e z1 z1 e e q_m1k2k17_m1k4k7_z1k9 (Clear k8 e z1 z1 e e q_m1_z1k2 (Clear k10 e z1 z1 e e q_z1k4 (Combine true EQ z1 e e q_z1k9_m1k17 (w unit e e k12 (r q_z1k17 e l14 (r q_z1k7 e l16 n))) (Split k2 (Unfold k20 (Clear k5 e z1 z1 e e q_z1k6 (Clear k22 e z1 z1 e e q_z2_z1k6 (Combine false GE z1 e e q_m2 (r unit e l24 (r q_m1 e l26 n)) (Absurd k28))))) (Unfold k22 (Clear k20 e z1 z1 e e q_z2_z1k6 (Clear k24 l26 z1 z1 e l26 q_z1k6k19_z1k15_z2k19 (Split k28 (Unfold k17 (Unfold k34 (Split k38 (Unfold k21 (Unfold k44 (Split k48 (Clear k11 e z1 z1 e e q_m1k6k17_z1k7 (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k50 e z1 z1 e e q_m1k21_z1k31 (Clear k4 e z1 z1 e e q_z1k21_z1k25 (Clear k40 e z1 z1 e e q_m1k25_z1k29 (Clear k19 e z1 z1 e e q_z1k19_m1k29 (Clear k23 e z1 z1 e e q_z1k9_m1k31 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k52 (w q_m1 e e k54 (w q_m2_m1k6 e e k56 (w q_m2_m1k6 e e k58 (w q_m2_m1k6 e e k60 (w q_m2_m1k6 e e k62 (w q_m2_m1k6 e e k64 (w q_z2_z1k6 e e k18 n))))))))) (Absurd k66))))))))) (Clear k11 e z1 z1 e e q_m1k6k17_z1k7 (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k50 e z1 z1 e e q_m1k23_z1k31 (Clear k40 e z1 z1 e e q_m1k25_z1k29 (Clear k4 e z1 z1 e e q_z1k21_z1k25 (Clear k15 e z1 z1 e e q_z1k21_m1k23 (Clear k19 e z1 z1 e e q_z1k19_m1k29 (Clear k23 e z1 z1 e e q_z1k9_m1k31 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k52 (w q_m1 e e k54 (w q_m2_m1k6 e e k56 (w q_m2_m1k6 e e k58 (w q_m2_m1k6 e e k60 (w q_z2_z1k6 e e k62 (w q_m2_m1k6 e e k64 (w q_m2_m1k6 e e k66 (w q_z2_z1k6 e e k18 n)))))))))) (Absurd k68))))))))))))) (Unfold k21 (Unfold k44 (Split k48 (Clear k11 e z1 z1 e e q_m1k6k17_z1k7 (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k50 e z1 z1 e e q_m1k21_z1k31 (Clear k15 e z1 z1 e e q_z1k21_m1k23 (Clear k6 e z1 z1 e e q_z1k23_z1k27 (Clear k40 e z1 z1 e e q_m1k27_z1k29 (Clear k19 e z1 z1 e e q_z1k19_m1k29 (Clear k23 e z1 z1 e e q_z1k9_m1k31 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k52 (w q_m1 e e k54 (w q_m2_m1k6 e e k56 (w q_m2_m1k6 e e k58 (w q_m2_m1k6 e e k60 (w q_m2_m1k6 e e k62 (w q_m2_m1k6 e e k64 (w q_m2_m1k6 e e k66 (w q_z2_z1k6 e e k18 n)))))))))) (Absurd k68)))))))))) (Clear k11 e z1 z1 e e q_m1k6k17_z1k7 (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k50 e z1 z1 e e q_m1k23_z1k31 (Clear k6 e z1 z1 e e q_z1k23_z1k27 (Clear k40 e z1 z1 e e q_m1k27_z1k29 (Clear k19 e z1 z1 e e q_z1k19_m1k29 (Clear k23 e z1 z1 e e q_z1k9_m1k31 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k52 (w q_m1 e e k54 (w q_m2_m1k6 e e k56 (w q_m2_m1k6 e e k58 (w q_m2_m1k6 e e k60 (w q_m2_m1k6 e e k62 (w q_m2_m1k6 e e k64 (w q_z2_z1k6 e e k18 n))))))))) (Absurd k66))))))))))))))) (Clear k5 e z1 z1 e e q_z1k6 (Combine false GT z1 e e q_z2_z1k6 (r q_z2 e e (r unit e l32 n)) (Clear k11 e z1 z1 e e q_m1k6k17_z1k7 (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Unfold k21 (Unfold k42 (Clear k44 e z1 z1 e e q_m1k23_z1k31 (Clear k6 e z1 z1 e e q_z1k23_z1k27 (Clear k23 e z1 z1 e e q_z1k9_m1k31 (Unfold k17 (Unfold k56 (Clear k58 e z1 z1 e e q_m1k27_z1k29 (Clear k19 e z1 z1 e e q_z1k19_m1k29 (Combine true GT z1 e e o (w unit e e k30 (w unit e e k36 (w unit e e k38 (w unit e l34 k48 (w q_z2_z1k6 e e k50 (w q_z2_z1k6 e e k52 (w q_m2_m1k6 e e k18 (w unit e l34 k62 (w q_z2_z1k6 e e k64 n))))))))) (Absurd k66))))))))))))))))))))))))))).
Lemma width_counts_law_checked : refutes width_counts_law_laws width_counts_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem width_counts_law :
  forall (a b delta m_34 m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (0 <= delta) -> (* domain(delta) *)
  (N ~~ ((N_w ^^ a) ** (L ^^ b))) -> (* neurons *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* parameters *)
  (L ~~ (N_w ^^ delta)) -> (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) -> (* song.H1 *)
  (song_N_1 ~~ song_N_2) -> (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) -> (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) -> (* song.resource *)
  ((a = 1) /\ (b = 0)) -> (* where(width-counts) *)
  ((2 + delta) <> 0 /\ loss ~~ (N_p ^^ ((-1) / (2 + delta)))).
Proof.
intros a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
apply NNPP; intros refuted.
pose (value_1 := (largest song_loss_1 [song_loss_2])).
pose (value_2 := (largest song_N_1 [song_N_2])).
generalize given_1, given_2, given_3, given_4, given_5, given_6, (largest_spec [song_loss_2] song_loss_1), given_7, (largest_spec [song_N_2] song_N_1), given_8, given_9, refuted.
exact_no_check (refute [a; b; delta; m_34; m_T; m_d; m_loss] [L; N; N_T; N_layer; N_p; N_w; loss; song_N_1; song_N_2; song_loss_1; song_loss_2; value_1; value_2] width_counts_law_laws width_counts_law_steps width_counts_law_checked).
Qed.

(* all-neurons-count, model: all-neurons-count can hold *)
Definition all_neurons_count_model_laws : list law := [(Number GE (NInt z1) (NInt z0)); (Number GE (NInt z1) (NInt z0)); (Number GE (NInt z1) (NInt z0)); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (And (Number GE (NDiv (NInt z67) (NInt z100)) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NDiv (NInt z67) (NInt z100)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z1)) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z1)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z2) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m2) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (And (Number EQ (NInt z1) (NInt z1)) (Number EQ (NInt z1) (NInt z1)))].
Lemma all_neurons_count_model_hold : all_decided all_neurons_count_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem all_neurons_count_model :
  exists (a b delta m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (0 <= a) /\ (* domain(a) *)
  (0 <= b) /\ (* domain(b) *)
  (0 <= delta) /\ (* domain(delta) *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) /\ (* measured(m_d) *)
  (((317 / 1000) <= m_loss) /\ (m_loss <= (1893 / 5000))) /\ (* measured(m_loss) *)
  (N ~~ ((N_w ^^ a) ** (L ^^ b))) /\ (* neurons *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* parameters *)
  (L ~~ (N_w ^^ delta)) /\ (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) /\ (* song.H1 *)
  (song_N_1 ~~ song_N_2) /\ (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) /\ (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) /\ (* song.resource *)
  (power one < power N) /\ (* trend(N) *)
  (power one < power N_T) /\ (* trend(N_T) *)
  (power one < power N_layer) /\ (* trend(N_layer) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power one < power song_N_1) /\ (* trend(song.N_1) *)
  (power one < power song_N_2) /\ (* trend(song.N_2) *)
  (power song_loss_1 < power one) /\ (* trend(song.loss_1) *)
  (power song_loss_2 < power one) /\ (* trend(song.loss_2) *)
  ((a = 1) /\ (b = 1)) (* where(all-neurons-count) *).
Proof.
exists 1, 1, 1, (63 / 25), (67 / 100), (1739 / 5000), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (2 / 3)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-2) / 3)) ** (log_scale ^^ 0)), ((scale ^^ (2 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (2 / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-2) / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-2) / 3)) ** (log_scale ^^ 0)).
exact_no_check (hold all_neurons_count_model_laws all_neurons_count_model_hold).
Qed.

(* all-neurons-count, law: loss ~ N_p^(-(1+delta)/(2+delta)) *)
Definition all_neurons_count_law_laws : list law := [(Number GE (NVar k3) (NInt z0)); (Order EQ (TVar k4) (TTimes (TRaised (TVar k8) (NVar k1)) (TRaised (TVar k3) (NVar k2)))); (Order EQ (TVar k7) (TTimes (TRaised (TVar k8) (NInt z2)) (TVar k3))); (Order EQ (TVar k3) (TRaised (TVar k8) (NVar k3))); (And (Order EQ (TVar k12) (TRaised (TVar k10) (NInt m1))) (Order EQ (TVar k13) (TRaised (TVar k11) (NInt m1)))); (Order EQ (TVar k10) (TVar k11)); (And (Order GE (TVar k14) (TVar k12)) (And (Order GE (TVar k14) (TVar k13)) (Or (Order EQ (TVar k14) (TVar k12)) (Order EQ (TVar k14) (TVar k13))))); (Order EQ (TVar k9) (TVar k14)); (And (Order GE (TVar k15) (TVar k10)) (And (Order GE (TVar k15) (TVar k11)) (Or (Order EQ (TVar k15) (TVar k10)) (Order EQ (TVar k15) (TVar k11))))); (Order EQ (TVar k4) (TVar k15)); (And (Number EQ (NVar k1) (NInt z1)) (Number EQ (NVar k2) (NInt z1))); (Not (And (Number NE (NAdd (NInt z2) (NVar k3)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NMul (NInt m1) (NAdd (NInt z1) (NVar k3))) (NAdd (NInt z2) (NVar k3)))))))].
Definition all_neurons_count_law_steps : proof := (Unfold k27 (Unfold k13 (Unfold k25 (Clear k7 e z1 z1 e e q_m1k2k17_m1k4k7_z1k9 (Clear k8 e z1 z1 e e q_m1_z1k2 (Clear k10 e z1 z1 e e q_m1_z1k4 (Combine true EQ z1 e e q_m1k7_z1k9_m1k17 (w unit e e k12 (r q_z1k17 e l14 (r q_z1k7 e l16 n))) (Split k2 (Unfold k20 (Clear k5 e z1 z1 e e q_z1k6 (Clear k22 e z1 z1 e e q_z2_z1k6 (Combine false GE z1 e e q_m2 (r unit e l24 (r q_m1 e l26 n)) (Absurd k28))))) (Unfold k22 (Clear k20 e z1 z1 e e q_z2_z1k6 (Clear k24 l26 z1 z1 e l26 q_z1k6k15_z1k6k19_z1k15_z2k19 (Split k28 (Unfold k17 (Unfold k34 (Split k38 (Unfold k21 (Unfold k44 (Split k48 (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k11 e z1 z1 e e q_m1k6k17_z1k7 (Clear k50 e z1 z1 e e q_m1k21_z1k31 (Clear k4 e z1 z1 e e q_z1k21_z1k25 (Clear k40 e z1 z1 e e q_m1k25_z1k29 (Clear k19 e z1 z1 e e q_z1k19_m1k29 (Clear k23 e z1 z1 e e q_z1k9_m1k31 (Combine true GT z1 e e o (w unit e e k30 (w q_m1_m1k6 e e k52 (w unit e e k54 (w q_m2_m1k6 e e k56 (w q_m2_m1k6 e e k58 (w q_m2_m1k6 e e k60 (w q_m2_m1k6 e e k62 (w q_m2_m1k6 e e k64 (w q_z2_z1k6 e e k18 n))))))))) (Absurd k66))))))))) (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k11 e z1 z1 e e q_m1k6k17_z1k7 (Clear k50 e z1 z1 e e q_m1k23_z1k31 (Clear k40 e z1 z1 e e q_m1k25_z1k29 (Clear k4 e z1 z1 e e q_z1k21_z1k25 (Clear k15 e z1 z1 e e q_z1k21_m1k23 (Clear k19 e z1 z1 e e q_z1k19_m1k29 (Clear k23 e z1 z1 e e q_z1k9_m1k31 (Combine true GT z1 e e o (w unit e e k30 (w q_m1_m1k6 e e k52 (w unit e e k54 (w q_m2_m1k6 e e k56 (w q_m2_m1k6 e e k58 (w q_m2_m1k6 e e k60 (w q_z2_z1k6 e e k62 (w q_m2_m1k6 e e k64 (w q_m2_m1k6 e e k66 (w q_z2_z1k6 e e k18 n)))))))))) (Absurd k68))))))))))))) (Unfold k21 (Unfold k44 (Split k48 (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k11 e z1 z1 e e q_m1k6k17_z1k7 (Clear k50 e z1 z1 e e q_m1k21_z1k31 (Clear k15 e z1 z1 e e q_z1k21_m1k23 (Clear k6 e z1 z1 e e q_z1k23_z1k27 (Clear k40 e z1 z1 e e q_m1k27_z1k29 (Clear k19 e z1 z1 e e q_z1k19_m1k29 (Clear k23 e z1 z1 e e q_z1k9_m1k31 (Combine true GT z1 e e o (w unit e e k30 (w q_m1_m1k6 e e k52 (w unit e e k54 (w q_m2_m1k6 e e k56 (w q_m2_m1k6 e e k58 (w q_m2_m1k6 e e k60 (w q_m2_m1k6 e e k62 (w q_m2_m1k6 e e k64 (w q_m2_m1k6 e e k66 (w q_z2_z1k6 e e k18 n)))))))))) (Absurd k68)))))))))) (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k11 e z1 z1 e e q_m1k6k17_z1k7 (Clear k50 e z1 z1 e e q_m1k23_z1k31 (Clear k6 e z1 z1 e e q_z1k23_z1k27 (Clear k40 e z1 z1 e e q_m1k27_z1k29 (Clear k19 e z1 z1 e e q_z1k19_m1k29 (Clear k23 e z1 z1 e e q_z1k9_m1k31 (Combine true GT z1 e e o (w unit e e k30 (w q_m1_m1k6 e e k52 (w unit e e k54 (w q_m2_m1k6 e e k56 (w q_m2_m1k6 e e k58 (w q_m2_m1k6 e e k60 (w q_m2_m1k6 e e k62 (w q_m2_m1k6 e e k64 (w q_z2_z1k6 e e k18 n))))))))) (Absurd k66))))))))))))))) (Clear k5 e z1 z1 e e q_z1k6 (Combine false GT z1 e e q_z2_z1k6 (r q_z2 e e (r unit e l32 n)) (Clear k9 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k11 e z1 z1 e e q_m1k6k17_z1k7 (Unfold k21 (Unfold k42 (Clear k44 e z1 z1 e e q_m1k23_z1k31 (Clear k6 e z1 z1 e e q_z1k23_z1k27 (Clear k23 e z1 z1 e e q_z1k9_m1k31 (Unfold k17 (Unfold k56 (Clear k58 e z1 z1 e e q_m1k27_z1k29 (Clear k19 e z1 z1 e e q_z1k19_m1k29 (Combine true GT z1 e e o (w unit e e k30 (w q_z1_z1k6 e e k36 (w q_m1 e e k38 (w unit e l34 k48 (w q_z2_z1k6 e e k50 (w q_z2_z1k6 e e k52 (w q_m2_m1k6 e e k18 (w unit e l34 k62 (w q_z2_z1k6 e e k64 n))))))))) (Absurd k66))))))))))))))))))))))))))).
Lemma all_neurons_count_law_checked : refutes all_neurons_count_law_laws all_neurons_count_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem all_neurons_count_law :
  forall (a b delta m_34 m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (0 <= delta) -> (* domain(delta) *)
  (N ~~ ((N_w ^^ a) ** (L ^^ b))) -> (* neurons *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* parameters *)
  (L ~~ (N_w ^^ delta)) -> (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) -> (* song.H1 *)
  (song_N_1 ~~ song_N_2) -> (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) -> (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) -> (* song.resource *)
  ((a = 1) /\ (b = 1)) -> (* where(all-neurons-count) *)
  ((2 + delta) <> 0 /\ loss ~~ (N_p ^^ (((-1) * (1 + delta)) / (2 + delta)))).
Proof.
intros a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
apply NNPP; intros refuted.
pose (value_1 := (largest song_loss_1 [song_loss_2])).
pose (value_2 := (largest song_N_1 [song_N_2])).
generalize given_1, given_2, given_3, given_4, given_5, given_6, (largest_spec [song_loss_2] song_loss_1), given_7, (largest_spec [song_N_2] song_N_1), given_8, given_9, refuted.
exact_no_check (refute [a; b; delta; m_34; m_T; m_d; m_loss] [L; N; N_T; N_layer; N_p; N_w; loss; song_N_1; song_N_2; song_loss_1; song_loss_2; value_1; value_2] all_neurons_count_law_laws all_neurons_count_law_steps all_neurons_count_law_checked).
Qed.

(* published-shapes, model: published-shapes can hold *)
Definition published_shapes_model_laws : list law := [(Number GE (NInt z1) (NInt z0)); (Number GE (NInt z1) (NInt z0)); (Number GE (NDiv (NInt z2) (NInt z3)) (NInt z0)); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (And (Number GE (NDiv (NInt z2) (NInt z3)) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NDiv (NInt z2) (NInt z3)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z4))) (TRaised (TVar k2) (NInt z0))))); (Number EQ (NDiv (NInt z2) (NInt z3)) (NDiv (NInt z2) (NInt z3))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z4))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z2) (NInt z3)))); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (NInt m1))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt m3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt m3) (NInt z8))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m3) (NInt z8))) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m3) (NInt z8))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m3) (NInt z8))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))))].
Lemma published_shapes_model_hold : all_decided published_shapes_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem published_shapes_model :
  exists (a b delta m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (0 <= a) /\ (* domain(a) *)
  (0 <= b) /\ (* domain(b) *)
  (0 <= delta) /\ (* domain(delta) *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) /\ (* measured(m_d) *)
  (((317 / 1000) <= m_loss) /\ (m_loss <= (1893 / 5000))) /\ (* measured(m_loss) *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* parameters *)
  (delta = m_d) /\ (* published-depth *)
  (L ~~ (N_w ^^ delta)) /\ (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) /\ (* song.H1 *)
  (song_N_1 ~~ song_N_2) /\ (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) /\ (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) /\ (* song.resource *)
  (power one < power N) /\ (* trend(N) *)
  (power one < power N_T) /\ (* trend(N_T) *)
  (power one < power N_layer) /\ (* trend(N_layer) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power one < power song_N_1) /\ (* trend(song.N_1) *)
  (power one < power song_N_2) /\ (* trend(song.N_2) *)
  (power song_loss_1 < power one) /\ (* trend(song.loss_1) *)
  (power song_loss_2 < power one) /\ (* trend(song.loss_2) *)
  (N ~~ N_w) (* width-is-the-resource *).
Proof.
exists 1, 1, (2 / 3), (63 / 25), (2 / 3), (1739 / 5000), ((scale ^^ (1 / 4)) ** (log_scale ^^ 0)), ((scale ^^ (3 / 8)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (3 / 8)) ** (log_scale ^^ 0)), ((scale ^^ ((-3) / 8)) ** (log_scale ^^ 0)), ((scale ^^ (3 / 8)) ** (log_scale ^^ 0)), ((scale ^^ (3 / 8)) ** (log_scale ^^ 0)), ((scale ^^ ((-3) / 8)) ** (log_scale ^^ 0)), ((scale ^^ ((-3) / 8)) ** (log_scale ^^ 0)).
exact_no_check (hold published_shapes_model_laws published_shapes_model_hold).
Qed.

(* published-shapes, claim: loss >~ N_p^-0.384 *)
Definition published_shapes_claim_published_exponent_bound_laws : list law := [(And (Number GE (NVar k6) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NVar k6))); (Order EQ (TVar k7) (TTimes (TRaised (TVar k8) (NInt z2)) (TVar k3))); (Number EQ (NVar k3) (NVar k6)); (Order EQ (TVar k3) (TRaised (TVar k8) (NVar k3))); (And (Order EQ (TVar k12) (TRaised (TVar k10) (NInt m1))) (Order EQ (TVar k13) (TRaised (TVar k11) (NInt m1)))); (And (Order GE (TVar k14) (TVar k12)) (And (Order GE (TVar k14) (TVar k13)) (Or (Order EQ (TVar k14) (TVar k12)) (Order EQ (TVar k14) (TVar k13))))); (Order EQ (TVar k9) (TVar k14)); (And (Order GE (TVar k15) (TVar k10)) (And (Order GE (TVar k15) (TVar k11)) (Or (Order EQ (TVar k15) (TVar k10)) (Order EQ (TVar k15) (TVar k11))))); (Order EQ (TVar k4) (TVar k15)); (Power GT (TVar k4) TOne); (Order EQ (TVar k4) (TVar k8)); (Not (Order GE (TVar k9) (TRaised (TVar k7) (NDiv (NInt m48) (NInt z125)))))].
Definition published_shapes_claim_published_exponent_bound_steps : proof := (Unfold k27 (Unfold k5 (Unfold k13 (Unfold k2 (Clear k4 e z1 z100 e e q_m61_z100k12 (Clear k6 e z1 z100 e e q_z73_m100k12 (Combine false GT z600 e e q_m29_z48k12 (r q_z84 e e (r q_z295 e l14 (r q_z7 e l16 n))) (Clear k12 e z1 z125 e e q_m48k15_m125k19 (Clear k11 e z1 z1 e e q_m1k6k17_z1k7 (Clear k9 e z1 z1 e e q_z1k6_m1k12 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k23 e z1 z1 e e q_z1k9 (Clear k25 e z1 z1 e e q_z1k9_m1k17 (Unfold k15 (Unfold k34 (Clear k32 e z1 z1 e e q_m1k25_z1k29 (Clear k17 e z1 z1 e e q_z1k19_m1k29 (Unfold k19 (Unfold k46 (Clear k44 e z1 z1 e e q_m1k21_z1k31 (Clear k8 e z1 z1 e e q_z1k21_z1k25 (Clear k21 e z1 z1 e e q_z1k9_m1k31 (Combine false GT z1 e e o (r unit e l20 (r q_z48 e l22 (r q_z48k17 e l24 (r q_z48 e l26 (r unit e l28_18 (r q_m96_m48k12 e l30 (r q_z125 e l40 (r q_z125 e l42 (r q_z125 e l52 (r q_z125 e l54 (r q_z125 e l56 n))))))))))) (Absurd k58)))))))))))))))))))))))).
Lemma published_shapes_claim_published_exponent_bound_checked : refutes published_shapes_claim_published_exponent_bound_laws published_shapes_claim_published_exponent_bound_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem published_shapes_claim_published_exponent_bound :
  forall (a b delta m_34 m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) -> (* measured(m_d) *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* parameters *)
  (delta = m_d) -> (* published-depth *)
  (L ~~ (N_w ^^ delta)) -> (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) -> (* song.H1 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) -> (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) -> (* song.resource *)
  (power one < power N) -> (* trend(N) *)
  (N ~~ N_w) -> (* width-is-the-resource *)
  ((N_p ^^ ((-48) / 125)) <~ loss).
Proof.
intros a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
apply NNPP; intros refuted.
pose (value_1 := (largest song_loss_1 [song_loss_2])).
pose (value_2 := (largest song_N_1 [song_N_2])).
generalize given_1, given_2, given_3, given_4, given_5, (largest_spec [song_loss_2] song_loss_1), given_6, (largest_spec [song_N_2] song_N_1), given_7, given_8, given_9, refuted.
exact_no_check (refute [a; b; delta; m_34; m_T; m_d; m_loss] [L; N; N_T; N_layer; N_p; N_w; loss; song_N_1; song_N_2; song_loss_1; song_loss_2; value_1; value_2] published_shapes_claim_published_exponent_bound_laws published_shapes_claim_published_exponent_bound_steps published_shapes_claim_published_exponent_bound_checked).
Qed.

(* published-shapes, law: loss ~ N_p^(-1/(2+delta)) *)
Definition published_shapes_law_laws : list law := [(Number GE (NVar k3) (NInt z0)); (Order EQ (TVar k7) (TTimes (TRaised (TVar k8) (NInt z2)) (TVar k3))); (Order EQ (TVar k3) (TRaised (TVar k8) (NVar k3))); (And (Order EQ (TVar k12) (TRaised (TVar k10) (NInt m1))) (Order EQ (TVar k13) (TRaised (TVar k11) (NInt m1)))); (Order EQ (TVar k10) (TVar k11)); (And (Order GE (TVar k14) (TVar k12)) (And (Order GE (TVar k14) (TVar k13)) (Or (Order EQ (TVar k14) (TVar k12)) (Order EQ (TVar k14) (TVar k13))))); (Order EQ (TVar k9) (TVar k14)); (And (Order GE (TVar k15) (TVar k10)) (And (Order GE (TVar k15) (TVar k11)) (Or (Order EQ (TVar k15) (TVar k10)) (Order EQ (TVar k15) (TVar k11))))); (Order EQ (TVar k4) (TVar k15)); (Order EQ (TVar k4) (TVar k8)); (Not (And (Number NE (NAdd (NInt z2) (NVar k3)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NInt m1) (NAdd (NInt z2) (NVar k3)))))))].
Definition published_shapes_law_steps : proof := (Unfold k25 (Unfold k11 (Split k2 (Unfold k8 (Clear k5 e z1 z1 e e q_z1k6 (Clear k10 e z1 z1 e e q_z2_z1k6 (Combine false GE z1 e e q_m2 (r unit e l12 (r q_m1 e l14 n)) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z2_z1k6 (Clear k12 l14 z1 z1 e l14 q_z1k6k19_z1k15_z2k19 (Split k16 (Unfold k15 (Unfold k22 (Split k26 (Unfold k19 (Unfold k32 (Split k36 (Clear k9 e z1 z1 e e q_m1k6k17_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k38 e z1 z1 e e q_m1k21_z1k31 (Clear k4 e z1 z1 e e q_z1k21_z1k25 (Clear k28 e z1 z1 e e q_m1k25_z1k29 (Clear k17 e z1 z1 e e q_z1k19_m1k29 (Clear k21 e z1 z1 e e q_z1k9_m1k31 (Clear k23 e z1 z1 e e q_z1k9_m1k17 (Combine true GT z1 e e o (w unit e e k18 (w q_m1 e e k40 (w q_m1 e e k42 (w q_m2_m1k6 e e k44 (w q_m2_m1k6 e e k46 (w q_m2_m1k6 e e k48 (w q_m2_m1k6 e e k50 (w q_m2_m1k6 e e k52 (w q_z2_z1k6 e e k54 n))))))))) (Absurd k56)))))))))) (Clear k9 e z1 z1 e e q_m1k6k17_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k38 e z1 z1 e e q_m1k23_z1k31 (Clear k28 e z1 z1 e e q_m1k25_z1k29 (Clear k4 e z1 z1 e e q_z1k21_z1k25 (Clear k13 e z1 z1 e e q_z1k21_m1k23 (Clear k17 e z1 z1 e e q_z1k19_m1k29 (Clear k21 e z1 z1 e e q_z1k9_m1k31 (Clear k23 e z1 z1 e e q_z1k9_m1k17 (Combine true GT z1 e e o (w unit e e k18 (w q_m1 e e k40 (w q_m1 e e k42 (w q_m2_m1k6 e e k44 (w q_m2_m1k6 e e k46 (w q_m2_m1k6 e e k48 (w q_z2_z1k6 e e k50 (w q_m2_m1k6 e e k52 (w q_m2_m1k6 e e k54 (w q_z2_z1k6 e e k56 n)))))))))) (Absurd k58)))))))))))))) (Unfold k19 (Unfold k32 (Split k36 (Clear k9 e z1 z1 e e q_m1k6k17_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k38 e z1 z1 e e q_m1k21_z1k31 (Clear k13 e z1 z1 e e q_z1k21_m1k23 (Clear k6 e z1 z1 e e q_z1k23_z1k27 (Clear k28 e z1 z1 e e q_m1k27_z1k29 (Clear k17 e z1 z1 e e q_z1k19_m1k29 (Clear k21 e z1 z1 e e q_z1k9_m1k31 (Clear k23 e z1 z1 e e q_z1k9_m1k17 (Combine true GT z1 e e o (w unit e e k18 (w q_m1 e e k40 (w q_m1 e e k42 (w q_m2_m1k6 e e k44 (w q_m2_m1k6 e e k46 (w q_m2_m1k6 e e k48 (w q_m2_m1k6 e e k50 (w q_m2_m1k6 e e k52 (w q_m2_m1k6 e e k54 (w q_z2_z1k6 e e k56 n)))))))))) (Absurd k58))))))))))) (Clear k9 e z1 z1 e e q_m1k6k17_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k38 e z1 z1 e e q_m1k23_z1k31 (Clear k6 e z1 z1 e e q_z1k23_z1k27 (Clear k28 e z1 z1 e e q_m1k27_z1k29 (Clear k17 e z1 z1 e e q_z1k19_m1k29 (Clear k21 e z1 z1 e e q_z1k9_m1k31 (Clear k23 e z1 z1 e e q_z1k9_m1k17 (Combine true GT z1 e e o (w unit e e k18 (w q_m1 e e k40 (w q_m1 e e k42 (w q_m2_m1k6 e e k44 (w q_m2_m1k6 e e k46 (w q_m2_m1k6 e e k48 (w q_m2_m1k6 e e k50 (w q_m2_m1k6 e e k52 (w q_z2_z1k6 e e k54 n))))))))) (Absurd k56)))))))))))))))) (Clear k5 e z1 z1 e e q_z1k6 (Combine false GT z1 e e q_z2_z1k6 (r q_z2 e e (r unit e l20 n)) (Clear k9 e z1 z1 e e q_m1k6k17_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Unfold k19 (Unfold k30 (Clear k32 e z1 z1 e e q_m1k23_z1k31 (Clear k6 e z1 z1 e e q_z1k23_z1k27 (Clear k21 e z1 z1 e e q_z1k9_m1k31 (Clear k23 e z1 z1 e e q_z1k9_m1k17 (Unfold k15 (Unfold k46 (Clear k48 e z1 z1 e e q_m1k27_z1k29 (Clear k17 e z1 z1 e e q_z1k19_m1k29 (Combine true GT z1 e e o (w unit e e k18 (w unit e e k24 (w unit e e k26 (w unit e l22 k36 (w q_z2_z1k6 e e k38 (w q_z2_z1k6 e e k40 (w q_m2_m1k6 e e k42 (w unit e l22 k52 (w q_z2_z1k6 e e k54 n))))))))) (Absurd k56))))))))))))))))))))))).
Lemma published_shapes_law_checked : refutes published_shapes_law_laws published_shapes_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem published_shapes_law :
  forall (a b delta m_34 m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (0 <= delta) -> (* domain(delta) *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* parameters *)
  (L ~~ (N_w ^^ delta)) -> (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) -> (* song.H1 *)
  (song_N_1 ~~ song_N_2) -> (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) -> (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) -> (* song.resource *)
  (N ~~ N_w) -> (* width-is-the-resource *)
  ((2 + delta) <> 0 /\ loss ~~ (N_p ^^ ((-1) / (2 + delta)))).
Proof.
intros a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
apply NNPP; intros refuted.
pose (value_1 := (largest song_loss_1 [song_loss_2])).
pose (value_2 := (largest song_N_1 [song_N_2])).
generalize given_1, given_2, given_3, given_4, given_5, (largest_spec [song_loss_2] song_loss_1), given_6, (largest_spec [song_N_2] song_N_1), given_7, given_8, refuted.
exact_no_check (refute [a; b; delta; m_34; m_T; m_d; m_loss] [L; N; N_T; N_layer; N_p; N_w; loss; song_N_1; song_N_2; song_loss_1; song_loss_2; value_1; value_2] published_shapes_law_laws published_shapes_law_steps published_shapes_law_checked).
Qed.

(* published-shapes-and-loss, model: published-shapes-and-loss can hold *)
Definition published_shapes_and_loss_model_laws : list law := [(Number GE (NInt z1) (NInt z0)); (Number GE (NInt z1) (NInt z0)); (Number GE (NDiv (NInt z2) (NInt z3)) (NInt z0)); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (And (Number GE (NDiv (NInt z2) (NInt z3)) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NDiv (NInt z2) (NInt z3)))); (And (Number GE (NDiv (NInt z3) (NInt z8)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z3) (NInt z8)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z4))) (TRaised (TVar k2) (NInt z0))))); (Number EQ (NDiv (NInt z2) (NInt z3)) (NDiv (NInt z2) (NInt z3))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z3) (NInt z8))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z4))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z2) (NInt z3)))); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (NInt m1))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt m3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt m3) (NInt z8))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m3) (NInt z8))) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m3) (NInt z8))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m3) (NInt z8))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z8))) (TRaised (TVar k2) (NInt z0))))].
Lemma published_shapes_and_loss_model_hold : all_decided published_shapes_and_loss_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem published_shapes_and_loss_model :
  exists (a b delta m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (0 <= a) /\ (* domain(a) *)
  (0 <= b) /\ (* domain(b) *)
  (0 <= delta) /\ (* domain(delta) *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) /\ (* measured(m_d) *)
  (((317 / 1000) <= m_loss) /\ (m_loss <= (1893 / 5000))) /\ (* measured(m_loss) *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* parameters *)
  (delta = m_d) /\ (* published-depth *)
  (loss ~~ (N_p ^^ ((-1) * m_loss))) /\ (* refitted-loss-without-embeddings *)
  (L ~~ (N_w ^^ delta)) /\ (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) /\ (* song.H1 *)
  (song_N_1 ~~ song_N_2) /\ (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) /\ (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) /\ (* song.resource *)
  (power one < power N) /\ (* trend(N) *)
  (power one < power N_T) /\ (* trend(N_T) *)
  (power one < power N_layer) /\ (* trend(N_layer) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power one < power song_N_1) /\ (* trend(song.N_1) *)
  (power one < power song_N_2) /\ (* trend(song.N_2) *)
  (power song_loss_1 < power one) /\ (* trend(song.loss_1) *)
  (power song_loss_2 < power one) /\ (* trend(song.loss_2) *)
  (N ~~ N_w) (* width-is-the-resource *).
Proof.
exists 1, 1, (2 / 3), (63 / 25), (2 / 3), (3 / 8), ((scale ^^ (1 / 4)) ** (log_scale ^^ 0)), ((scale ^^ (3 / 8)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (3 / 8)) ** (log_scale ^^ 0)), ((scale ^^ ((-3) / 8)) ** (log_scale ^^ 0)), ((scale ^^ (3 / 8)) ** (log_scale ^^ 0)), ((scale ^^ (3 / 8)) ** (log_scale ^^ 0)), ((scale ^^ ((-3) / 8)) ** (log_scale ^^ 0)), ((scale ^^ ((-3) / 8)) ** (log_scale ^^ 0)).
exact_no_check (hold published_shapes_and_loss_model_laws published_shapes_and_loss_model_hold).
Qed.

(* published-shapes-and-loss, law: loss ~ N_p^(-1/(2+delta)) *)
Definition published_shapes_and_loss_law_laws : list law := [(Number GE (NVar k3) (NInt z0)); (Order EQ (TVar k7) (TTimes (TRaised (TVar k8) (NInt z2)) (TVar k3))); (Order EQ (TVar k3) (TRaised (TVar k8) (NVar k3))); (And (Order EQ (TVar k12) (TRaised (TVar k10) (NInt m1))) (Order EQ (TVar k13) (TRaised (TVar k11) (NInt m1)))); (Order EQ (TVar k10) (TVar k11)); (And (Order GE (TVar k14) (TVar k12)) (And (Order GE (TVar k14) (TVar k13)) (Or (Order EQ (TVar k14) (TVar k12)) (Order EQ (TVar k14) (TVar k13))))); (Order EQ (TVar k9) (TVar k14)); (And (Order GE (TVar k15) (TVar k10)) (And (Order GE (TVar k15) (TVar k11)) (Or (Order EQ (TVar k15) (TVar k10)) (Order EQ (TVar k15) (TVar k11))))); (Order EQ (TVar k4) (TVar k15)); (Order EQ (TVar k4) (TVar k8)); (Not (And (Number NE (NAdd (NInt z2) (NVar k3)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NInt m1) (NAdd (NInt z2) (NVar k3)))))))].
Definition published_shapes_and_loss_law_steps : proof := (Unfold k25 (Unfold k11 (Split k2 (Unfold k8 (Clear k5 e z1 z1 e e q_z1k6 (Clear k10 e z1 z1 e e q_z2_z1k6 (Combine false GE z1 e e q_m2 (r unit e l12 (r q_m1 e l14 n)) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z2_z1k6 (Clear k12 l14 z1 z1 e l14 q_z1k6k19_z1k15_z2k19 (Split k16 (Unfold k15 (Unfold k22 (Split k26 (Unfold k19 (Unfold k32 (Split k36 (Clear k9 e z1 z1 e e q_m1k6k17_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k38 e z1 z1 e e q_m1k21_z1k31 (Clear k4 e z1 z1 e e q_z1k21_z1k25 (Clear k28 e z1 z1 e e q_m1k25_z1k29 (Clear k17 e z1 z1 e e q_z1k19_m1k29 (Clear k21 e z1 z1 e e q_z1k9_m1k31 (Clear k23 e z1 z1 e e q_z1k9_m1k17 (Combine true GT z1 e e o (w unit e e k18 (w q_m1 e e k40 (w q_m1 e e k42 (w q_m2_m1k6 e e k44 (w q_m2_m1k6 e e k46 (w q_m2_m1k6 e e k48 (w q_m2_m1k6 e e k50 (w q_m2_m1k6 e e k52 (w q_z2_z1k6 e e k54 n))))))))) (Absurd k56)))))))))) (Clear k9 e z1 z1 e e q_m1k6k17_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k38 e z1 z1 e e q_m1k23_z1k31 (Clear k28 e z1 z1 e e q_m1k25_z1k29 (Clear k4 e z1 z1 e e q_z1k21_z1k25 (Clear k13 e z1 z1 e e q_z1k21_m1k23 (Clear k17 e z1 z1 e e q_z1k19_m1k29 (Clear k21 e z1 z1 e e q_z1k9_m1k31 (Clear k23 e z1 z1 e e q_z1k9_m1k17 (Combine true GT z1 e e o (w unit e e k18 (w q_m1 e e k40 (w q_m1 e e k42 (w q_m2_m1k6 e e k44 (w q_m2_m1k6 e e k46 (w q_m2_m1k6 e e k48 (w q_z2_z1k6 e e k50 (w q_m2_m1k6 e e k52 (w q_m2_m1k6 e e k54 (w q_z2_z1k6 e e k56 n)))))))))) (Absurd k58)))))))))))))) (Unfold k19 (Unfold k32 (Split k36 (Clear k9 e z1 z1 e e q_m1k6k17_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k38 e z1 z1 e e q_m1k21_z1k31 (Clear k13 e z1 z1 e e q_z1k21_m1k23 (Clear k6 e z1 z1 e e q_z1k23_z1k27 (Clear k28 e z1 z1 e e q_m1k27_z1k29 (Clear k17 e z1 z1 e e q_z1k19_m1k29 (Clear k21 e z1 z1 e e q_z1k9_m1k31 (Clear k23 e z1 z1 e e q_z1k9_m1k17 (Combine true GT z1 e e o (w unit e e k18 (w q_m1 e e k40 (w q_m1 e e k42 (w q_m2_m1k6 e e k44 (w q_m2_m1k6 e e k46 (w q_m2_m1k6 e e k48 (w q_m2_m1k6 e e k50 (w q_m2_m1k6 e e k52 (w q_m2_m1k6 e e k54 (w q_z2_z1k6 e e k56 n)))))))))) (Absurd k58))))))))))) (Clear k9 e z1 z1 e e q_m1k6k17_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k38 e z1 z1 e e q_m1k23_z1k31 (Clear k6 e z1 z1 e e q_z1k23_z1k27 (Clear k28 e z1 z1 e e q_m1k27_z1k29 (Clear k17 e z1 z1 e e q_z1k19_m1k29 (Clear k21 e z1 z1 e e q_z1k9_m1k31 (Clear k23 e z1 z1 e e q_z1k9_m1k17 (Combine true GT z1 e e o (w unit e e k18 (w q_m1 e e k40 (w q_m1 e e k42 (w q_m2_m1k6 e e k44 (w q_m2_m1k6 e e k46 (w q_m2_m1k6 e e k48 (w q_m2_m1k6 e e k50 (w q_m2_m1k6 e e k52 (w q_z2_z1k6 e e k54 n))))))))) (Absurd k56)))))))))))))))) (Clear k5 e z1 z1 e e q_z1k6 (Combine false GT z1 e e q_z2_z1k6 (r q_z2 e e (r unit e l20 n)) (Clear k9 e z1 z1 e e q_m1k6k17_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Unfold k19 (Unfold k30 (Clear k32 e z1 z1 e e q_m1k23_z1k31 (Clear k6 e z1 z1 e e q_z1k23_z1k27 (Clear k21 e z1 z1 e e q_z1k9_m1k31 (Clear k23 e z1 z1 e e q_z1k9_m1k17 (Unfold k15 (Unfold k46 (Clear k48 e z1 z1 e e q_m1k27_z1k29 (Clear k17 e z1 z1 e e q_z1k19_m1k29 (Combine true GT z1 e e o (w unit e e k18 (w unit e e k24 (w unit e e k26 (w unit e l22 k36 (w q_z2_z1k6 e e k38 (w q_z2_z1k6 e e k40 (w q_m2_m1k6 e e k42 (w unit e l22 k52 (w q_z2_z1k6 e e k54 n))))))))) (Absurd k56))))))))))))))))))))))).
Lemma published_shapes_and_loss_law_checked : refutes published_shapes_and_loss_law_laws published_shapes_and_loss_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem published_shapes_and_loss_law :
  forall (a b delta m_34 m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (0 <= delta) -> (* domain(delta) *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* parameters *)
  (L ~~ (N_w ^^ delta)) -> (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) -> (* song.H1 *)
  (song_N_1 ~~ song_N_2) -> (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) -> (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) -> (* song.resource *)
  (N ~~ N_w) -> (* width-is-the-resource *)
  ((2 + delta) <> 0 /\ loss ~~ (N_p ^^ ((-1) / (2 + delta)))).
Proof.
intros a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
apply NNPP; intros refuted.
pose (value_1 := (largest song_loss_1 [song_loss_2])).
pose (value_2 := (largest song_N_1 [song_N_2])).
generalize given_1, given_2, given_3, given_4, given_5, (largest_spec [song_loss_2] song_loss_1), given_6, (largest_spec [song_N_2] song_N_1), given_7, given_8, refuted.
exact_no_check (refute [a; b; delta; m_34; m_T; m_d; m_loss] [L; N; N_T; N_layer; N_p; N_w; loss; song_N_1; song_N_2; song_loss_1; song_loss_2; value_1; value_2] published_shapes_and_loss_law_laws published_shapes_and_loss_law_steps published_shapes_and_loss_law_checked).
Qed.

(* published-sizes-and-loss, core: measured(m_T), measured(m_loss), published-size, refitted-loss, song.H1, song.H2, song.H3, song.resource, trend(N), width-is-the-resource cannot hold together *)
Definition published_sizes_and_loss_core_laws : list law := [(And (Number GE (NVar k5) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NVar k5))); (And (Number GE (NVar k7) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NVar k7))); (Order EQ (TVar k5) (TRaised (TVar k8) (NVar k5))); (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k7)))); (And (Order EQ (TVar k12) (TRaised (TVar k10) (NInt m1))) (Order EQ (TVar k13) (TRaised (TVar k11) (NInt m1)))); (Order EQ (TVar k10) (TVar k11)); (And (Order GE (TVar k14) (TVar k12)) (And (Order GE (TVar k14) (TVar k13)) (Or (Order EQ (TVar k14) (TVar k12)) (Order EQ (TVar k14) (TVar k13))))); (Order EQ (TVar k9) (TVar k14)); (And (Order GE (TVar k15) (TVar k10)) (And (Order GE (TVar k15) (TVar k11)) (Or (Order EQ (TVar k15) (TVar k10)) (Order EQ (TVar k15) (TVar k11))))); (Order EQ (TVar k4) (TVar k15)); (Power GT (TVar k4) TOne); (Order EQ (TVar k4) (TVar k8))].
Definition published_sizes_and_loss_core_steps : proof := (Unfold k5 (Unfold k7 (Unfold k13 (Clear k2 e z1 z50 e e q_m123_z50k10 (Clear k4 e z1 z50 e e q_z129_m50k10 (Clear k8 e z1 z5000 e e q_z1893_m5000k14 (Combine false GT z3000000 e e q_z1_m1k10k14 (r q_z34818 e e (r q_z5803 e l14 (r q_z28519 e l16 (r q_z1476 e l18 (r q_z12 e l14_18 n))))) (Unfold k17 (Unfold k24 (Split k28 (Unfold k21 (Unfold k34 (Split k38 (Clear k25 e z1 z1 e e q_z1k9 (Clear k27 e z1 z1 e e q_z1k9_m1k17 (Clear k40 e z1 z1 e e q_m1k21_z1k31 (Clear k10 e z1 z1 e e q_z1k21_z1k25 (Clear k30 e z1 z1 e e q_m1k25_z1k29 (Clear k19 e z1 z1 e e q_z1k19_m1k29 (Clear k11 e z1 z1 e e q_z1k11k14_z1k19 (Clear k9 e z1 z1 e e q_m1k10k17_z1k11 (Clear k23 e z1 z1 e e q_z1k9_m1k31 (Combine false GT z1 e e o (r unit e l20_42 (r q_z1k10k14 e l44 (r q_m1 e l46 (r q_m1 e l48 (r q_m1 e l50 (r q_m1 e l52 (r unit e l54 (r q_m1k14 e l56 (r q_m1 e l58 n))))))))) (Absurd k60))))))))))) (Clear k25 e z1 z1 e e q_z1k9 (Clear k27 e z1 z1 e e q_z1k9_m1k17 (Clear k40 e z1 z1 e e q_m1k23_z1k31 (Clear k30 e z1 z1 e e q_m1k25_z1k29 (Clear k10 e z1 z1 e e q_z1k21_z1k25 (Clear k15 e z1 z1 e e q_z1k21_m1k23 (Clear k19 e z1 z1 e e q_z1k19_m1k29 (Clear k11 e z1 z1 e e q_z1k11k14_z1k19 (Clear k9 e z1 z1 e e q_m1k10k17_z1k11 (Clear k23 e z1 z1 e e q_z1k9_m1k31 (Combine false GT z1 e e o (r unit e l20_42 (r q_z1k10k14 e l44 (r q_m1 e l46 (r q_m1 e l48 (r q_m1 e l50 (r unit e l52 (r q_m1 e l54 (r unit e l56 (r q_m1k14 e l58 (r q_m1 e l60 n)))))))))) (Absurd k62))))))))))))))) (Unfold k21 (Unfold k34 (Split k38 (Clear k25 e z1 z1 e e q_z1k9 (Clear k27 e z1 z1 e e q_z1k9_m1k17 (Clear k40 e z1 z1 e e q_m1k21_z1k31 (Clear k15 e z1 z1 e e q_z1k21_m1k23 (Clear k12 e z1 z1 e e q_z1k23_z1k27 (Clear k30 e z1 z1 e e q_m1k27_z1k29 (Clear k19 e z1 z1 e e q_z1k19_m1k29 (Clear k11 e z1 z1 e e q_z1k11k14_z1k19 (Clear k9 e z1 z1 e e q_m1k10k17_z1k11 (Clear k23 e z1 z1 e e q_z1k9_m1k31 (Combine false GT z1 e e o (r unit e l20_42 (r q_z1k10k14 e l44 (r q_m1 e l46 (r q_m1 e l48 (r q_m1 e l50 (r q_m1 e l52 (r q_m1 e l54 (r unit e l56 (r q_m1k14 e l58 (r q_m1 e l60 n)))))))))) (Absurd k62)))))))))))) (Clear k25 e z1 z1 e e q_z1k9 (Clear k27 e z1 z1 e e q_z1k9_m1k17 (Clear k40 e z1 z1 e e q_m1k23_z1k31 (Clear k12 e z1 z1 e e q_z1k23_z1k27 (Clear k30 e z1 z1 e e q_m1k27_z1k29 (Clear k19 e z1 z1 e e q_z1k19_m1k29 (Clear k11 e z1 z1 e e q_z1k11k14_z1k19 (Clear k9 e z1 z1 e e q_m1k10k17_z1k11 (Clear k23 e z1 z1 e e q_z1k9_m1k31 (Combine false GT z1 e e o (r unit e l20_42 (r q_z1k10k14 e l44 (r q_m1 e l46 (r q_m1 e l48 (r q_m1 e l50 (r q_m1 e l52 (r unit e l54 (r q_m1k14 e l56 (r q_m1 e l58 n))))))))) (Absurd k60)))))))))))))))))))))))).
Lemma published_sizes_and_loss_core_checked : refutes published_sizes_and_loss_core_laws published_sizes_and_loss_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem published_sizes_and_loss_core :
  forall (a b delta m_34 m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) -> (* measured(m_T) *)
  (((317 / 1000) <= m_loss) /\ (m_loss <= (1893 / 5000))) -> (* measured(m_loss) *)
  (N_T ~~ (N_w ^^ m_T)) -> (* published-size *)
  (loss ~~ (N_T ^^ ((-1) * m_loss))) -> (* refitted-loss *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) -> (* song.H1 *)
  (song_N_1 ~~ song_N_2) -> (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) -> (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) -> (* song.resource *)
  (power one < power N) -> (* trend(N) *)
  (N ~~ N_w) -> (* width-is-the-resource *)
  False.
Proof.
intros a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_10.
pose (value_1 := (largest song_loss_1 [song_loss_2])).
pose (value_2 := (largest song_N_1 [song_N_2])).
generalize given_1, given_2, given_3, given_4, given_5, given_6, (largest_spec [song_loss_2] song_loss_1), given_7, (largest_spec [song_N_2] song_N_1), given_8, given_9, given_10.
exact_no_check (refute [a; b; delta; m_34; m_T; m_d; m_loss] [L; N; N_T; N_layer; N_p; N_w; loss; song_N_1; song_N_2; song_loss_1; song_loss_2; value_1; value_2] published_sizes_and_loss_core_laws published_sizes_and_loss_core_steps published_sizes_and_loss_core_checked).
Qed.

(* published-sizes-and-loss, model: published-sizes-and-loss can hold but for its trends *)
Definition published_sizes_and_loss_model_laws : list law := [(Number GE (NInt z1) (NInt z0)); (Number GE (NInt z1) (NInt z0)); (Number GE (NInt z1) (NInt z0)); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (And (Number GE (NDiv (NInt z67) (NInt z100)) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NDiv (NInt z67) (NInt z100)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z63) (NInt z25)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1739) (NInt z5000))))); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt m1))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))].
Lemma published_sizes_and_loss_model_hold : all_decided published_sizes_and_loss_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem published_sizes_and_loss_model :
  exists (a b delta m_T m_d m_loss : R) (N N_T N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (0 <= a) /\ (* domain(a) *)
  (0 <= b) /\ (* domain(b) *)
  (0 <= delta) /\ (* domain(delta) *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) /\ (* measured(m_d) *)
  (((317 / 1000) <= m_loss) /\ (m_loss <= (1893 / 5000))) /\ (* measured(m_loss) *)
  (N_T ~~ (N_w ^^ m_T)) /\ (* published-size *)
  (loss ~~ (N_T ^^ ((-1) * m_loss))) /\ (* refitted-loss *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) /\ (* song.H1 *)
  (song_N_1 ~~ song_N_2) /\ (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) /\ (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) /\ (* song.resource *)
  (N ~~ N_w) (* width-is-the-resource *).
Proof.
exists 1, 1, 1, (63 / 25), (67 / 100), (1739 / 5000), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold published_sizes_and_loss_model_laws published_sizes_and_loss_model_hold).
Qed.

(* own-shape-and-loss, model: own-shape-and-loss can hold *)
Definition own_shape_and_loss_model_laws : list law := [(Number GE (NInt z1) (NInt z0)); (Number GE (NInt z1) (NInt z0)); (Number GE (NInt z1) (NInt z0)); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (And (Number GE (NDiv (NInt z67) (NInt z100)) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NDiv (NInt z67) (NInt z100)))); (And (Number GE (NDiv (NInt z1) (NInt z3)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1) (NInt z3)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z3))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z3))) (TRaised (TVar k2) (NInt z0)))); (Number EQ (NInt z1) (NInt z1)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z3))) (TRaised (TVar k2) (NInt z0))))].
Lemma own_shape_and_loss_model_hold : all_decided own_shape_and_loss_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem own_shape_and_loss_model :
  exists (a b delta m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (0 <= a) /\ (* domain(a) *)
  (0 <= b) /\ (* domain(b) *)
  (0 <= delta) /\ (* domain(delta) *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) /\ (* measured(m_d) *)
  (((317 / 1000) <= m_loss) /\ (m_loss <= (1893 / 5000))) /\ (* measured(m_loss) *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* parameters *)
  (loss ~~ (N_p ^^ ((-1) * m_loss))) /\ (* refitted-loss-without-embeddings *)
  (L ~~ (N_w ^^ delta)) /\ (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) /\ (* song.H1 *)
  (song_N_1 ~~ song_N_2) /\ (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) /\ (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) /\ (* song.resource *)
  (power one < power N) /\ (* trend(N) *)
  (power one < power N_T) /\ (* trend(N_T) *)
  (power one < power N_layer) /\ (* trend(N_layer) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power one < power song_N_1) /\ (* trend(song.N_1) *)
  (power one < power song_N_2) /\ (* trend(song.N_2) *)
  (power song_loss_1 < power one) /\ (* trend(song.loss_1) *)
  (power song_loss_2 < power one) /\ (* trend(song.loss_2) *)
  (delta = 1) /\ (* where(own-shape-and-loss) *)
  (N ~~ N_w) (* width-is-the-resource *).
Proof.
exists 1, 1, 1, (63 / 25), (67 / 100), (1 / 3), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 3)) ** (log_scale ^^ 0)).
exact_no_check (hold own_shape_and_loss_model_laws own_shape_and_loss_model_hold).
Qed.

(* own-shape-and-loss, law: loss ~ N_p^(-1/3) *)
Definition own_shape_and_loss_law_laws : list law := [(Order EQ (TVar k7) (TTimes (TRaised (TVar k8) (NInt z2)) (TVar k3))); (Order EQ (TVar k3) (TRaised (TVar k8) (NVar k3))); (And (Order EQ (TVar k12) (TRaised (TVar k10) (NInt m1))) (Order EQ (TVar k13) (TRaised (TVar k11) (NInt m1)))); (Order EQ (TVar k10) (TVar k11)); (And (Order GE (TVar k14) (TVar k12)) (And (Order GE (TVar k14) (TVar k13)) (Or (Order EQ (TVar k14) (TVar k12)) (Order EQ (TVar k14) (TVar k13))))); (Order EQ (TVar k9) (TVar k14)); (And (Order GE (TVar k15) (TVar k10)) (And (Order GE (TVar k15) (TVar k11)) (Or (Order EQ (TVar k15) (TVar k10)) (Order EQ (TVar k15) (TVar k11))))); (Order EQ (TVar k4) (TVar k15)); (Number EQ (NVar k3) (NInt z1)); (Order EQ (TVar k4) (TVar k8)); (Not (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NInt m1) (NInt z3)))))].
Definition own_shape_and_loss_law_steps : proof := (Unfold k25 (Unfold k9 (Clear k7 e z1 z1 e e q_m1k6k17_z1k7 (Clear k21 e z1 z1 e e q_m1_z1k6 (Combine true EQ z1 e e q_z1k7_m1k17 (w unit e e k8 (r q_z1k17 e l10 n)) (Unfold k2 (Clear k14 e z1 z3 e e q_z1k15_z3k19 (Split k16 (Unfold k13 (Unfold k22 (Split k26 (Unfold k17 (Unfold k32 (Split k36 (Clear k38 e z1 z1 e e q_m1k21_z1k31 (Clear k4 e z1 z1 e e q_z1k21_z1k25 (Clear k28 e z1 z1 e e q_m1k25_z1k29 (Clear k15 e z1 z1 e e q_z1k19_m1k29 (Clear k19 e z1 z1 e e q_z1k9_m1k31 (Clear k23 e z1 z1 e e q_z1k9_m1k17 (Clear k5 e z1 z1 e e q_m1k7_z1k15_m2k17 (Combine true GT z1 e e o (w unit e e k18 (w q_m3 e e k40 (w q_m3 e e k42 (w q_m3 e e k44 (w q_m3 e e k46 (w q_m3 e e k48 (w q_z3 e e k50 (w q_m1 e e k12 (w q_m1 e e k52 n))))))))) (Absurd k54))))))))) (Clear k38 e z1 z1 e e q_m1k23_z1k31 (Clear k28 e z1 z1 e e q_m1k25_z1k29 (Clear k4 e z1 z1 e e q_z1k21_z1k25 (Clear k11 e z1 z1 e e q_z1k21_m1k23 (Clear k15 e z1 z1 e e q_z1k19_m1k29 (Clear k19 e z1 z1 e e q_z1k9_m1k31 (Clear k23 e z1 z1 e e q_z1k9_m1k17 (Clear k5 e z1 z1 e e q_m1k7_z1k15_m2k17 (Combine true GT z1 e e o (w unit e e k18 (w q_m3 e e k40 (w q_m3 e e k42 (w q_m3 e e k44 (w q_z3 e e k46 (w q_m3 e e k48 (w q_m3 e e k50 (w q_z3 e e k52 (w q_m1 e e k12 (w q_m1 e e k54 n)))))))))) (Absurd k56))))))))))))) (Unfold k17 (Unfold k32 (Split k36 (Clear k38 e z1 z1 e e q_m1k21_z1k31 (Clear k11 e z1 z1 e e q_z1k21_m1k23 (Clear k6 e z1 z1 e e q_z1k23_z1k27 (Clear k28 e z1 z1 e e q_m1k27_z1k29 (Clear k15 e z1 z1 e e q_z1k19_m1k29 (Clear k19 e z1 z1 e e q_z1k9_m1k31 (Clear k23 e z1 z1 e e q_z1k9_m1k17 (Clear k5 e z1 z1 e e q_m1k7_z1k15_m2k17 (Combine true GT z1 e e o (w unit e e k18 (w q_m3 e e k40 (w q_m3 e e k42 (w q_m3 e e k44 (w q_m3 e e k46 (w q_m3 e e k48 (w q_m3 e e k50 (w q_z3 e e k52 (w q_m1 e e k12 (w q_m1 e e k54 n)))))))))) (Absurd k56)))))))))) (Clear k38 e z1 z1 e e q_m1k23_z1k31 (Clear k6 e z1 z1 e e q_z1k23_z1k27 (Clear k28 e z1 z1 e e q_m1k27_z1k29 (Clear k15 e z1 z1 e e q_z1k19_m1k29 (Clear k19 e z1 z1 e e q_z1k9_m1k31 (Clear k23 e z1 z1 e e q_z1k9_m1k17 (Clear k5 e z1 z1 e e q_m1k7_z1k15_m2k17 (Combine true GT z1 e e o (w unit e e k18 (w q_m3 e e k40 (w q_m3 e e k42 (w q_m3 e e k44 (w q_m3 e e k46 (w q_m3 e e k48 (w q_z3 e e k50 (w q_m1 e e k12 (w q_m1 e e k52 n))))))))) (Absurd k54))))))))))))))) (Unfold k17 (Unfold k22 (Clear k24 e z1 z1 e e q_m1k23_z1k31 (Clear k6 e z1 z1 e e q_z1k23_z1k27 (Clear k19 e z1 z1 e e q_z1k9_m1k31 (Clear k23 e z1 z1 e e q_z1k9_m1k17 (Clear k5 e z1 z1 e e q_m1k7_z1k15_m2k17 (Unfold k13 (Unfold k40 (Clear k42 e z1 z1 e e q_m1k27_z1k29 (Clear k15 e z1 z1 e e q_z1k19_m1k29 (Combine true GT z1 e e o (w unit e e k18 (w q_z3 e e k28 (w q_z3 e e k30 (w q_z3 e e k32 (w q_m3 e e k34 (w unit e e k12 (w unit e e k36 (w q_z3 e e k46 (w q_z3 e e k48 n))))))))) (Absurd k50))))))))))))))))))))).
Lemma own_shape_and_loss_law_checked : refutes own_shape_and_loss_law_laws own_shape_and_loss_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem own_shape_and_loss_law :
  forall (a b delta m_34 m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* parameters *)
  (L ~~ (N_w ^^ delta)) -> (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) -> (* song.H1 *)
  (song_N_1 ~~ song_N_2) -> (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) -> (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) -> (* song.resource *)
  (delta = 1) -> (* where(own-shape-and-loss) *)
  (N ~~ N_w) -> (* width-is-the-resource *)
  (loss ~~ (N_p ^^ ((-1) / 3))).
Proof.
intros a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
apply NNPP; intros refuted.
pose (value_1 := (largest song_loss_1 [song_loss_2])).
pose (value_2 := (largest song_N_1 [song_N_2])).
generalize given_1, given_2, given_3, given_4, (largest_spec [song_loss_2] song_loss_1), given_5, (largest_spec [song_N_2] song_N_1), given_6, given_7, given_8, refuted.
exact_no_check (refute [a; b; delta; m_34; m_T; m_d; m_loss] [L; N; N_T; N_layer; N_p; N_w; loss; song_N_1; song_N_2; song_loss_1; song_loss_2; value_1; value_2] own_shape_and_loss_law_laws own_shape_and_loss_law_steps own_shape_and_loss_law_checked).
Qed.

(* own-shape-and-printed-loss, core: parameters, printed-loss, shape, song.H1, song.H3, song.resource, trend(N), where(own-shape-and-printed-loss), width-is-the-resource cannot hold together *)
Definition own_shape_and_printed_loss_core_laws : list law := [(Order EQ (TVar k7) (TTimes (TRaised (TVar k8) (NInt z2)) (TVar k3))); (And (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k4)))) (And (Number GE (NVar k4) (NDiv (NInt z67) (NInt z200))) (Number GE (NDiv (NInt z69) (NInt z200)) (NVar k4)))); (Order EQ (TVar k3) (TRaised (TVar k8) (NVar k3))); (And (Order EQ (TVar k12) (TRaised (TVar k10) (NInt m1))) (Order EQ (TVar k13) (TRaised (TVar k11) (NInt m1)))); (And (Order GE (TVar k14) (TVar k12)) (And (Order GE (TVar k14) (TVar k13)) (Or (Order EQ (TVar k14) (TVar k12)) (Order EQ (TVar k14) (TVar k13))))); (Order EQ (TVar k9) (TVar k14)); (And (Order GE (TVar k15) (TVar k10)) (And (Order GE (TVar k15) (TVar k11)) (Or (Order EQ (TVar k15) (TVar k10)) (Order EQ (TVar k15) (TVar k11))))); (Order EQ (TVar k4) (TVar k15)); (Power GT (TVar k4) TOne); (Number EQ (NVar k3) (NInt z1)); (Order EQ (TVar k4) (TVar k8))].
Definition own_shape_and_printed_loss_core_steps : proof := (Unfold k7 (Unfold k11 (Unfold k4 (Clear k10 e z1 z200 e e q_m67_z200k8 (Clear k12 e z1 z200 e e q_z69_m200k8 (Combine false GT z800 e e q_m1_z3k8 (r q_z2 e e (r q_z13 e l14 (r unit e l16 n))) (Unfold k13 (Unfold k22 (Clear k20 e z1 z1 e e q_m1k25_z1k29 (Clear k15 e z1 z1 e e q_z1k19_m1k29 (Clear k2 e z1 z1 e e q_z1k8k15_z1k19 (Clear k21 e z1 z1 e e q_z1k9 (Clear k25 e z1 z1 e e q_z1k9_m1k17 (Clear k9 e z1 z1 e e q_m1k6k17_z1k7 (Clear k23 e z1 z1 e e q_m1_z1k6 (Clear k5 e z1 z1 e e q_m1k7_z1k15_m2k17 (Unfold k17 (Unfold k46 (Clear k44 e z1 z1 e e q_m1k21_z1k31 (Clear k6 e z1 z1 e e q_z1k21_z1k25 (Clear k19 e z1 z1 e e q_z1k9_m1k31 (Combine false GT z1 e e o (r unit e l28 (r unit e l30 (r q_m1 e l32 (r unit e l34_18 (r q_m3k8 e l36 (r q_z1k8 e l38 (r q_z1k8k17 e l40 (r q_z1k8 e l42 (r unit e l52 (r unit e l54 (r unit e l56 n))))))))))) (Absurd k58))))))))))))))))))))))).
Lemma own_shape_and_printed_loss_core_checked : refutes own_shape_and_printed_loss_core_laws own_shape_and_printed_loss_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem own_shape_and_printed_loss_core :
  forall (a b delta m_34 m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* parameters *)
  ((loss ~~ (N_p ^^ ((-1) * m_34))) /\ (((67 / 200) <= m_34) /\ (m_34 <= (69 / 200)))) -> (* printed-loss *)
  (L ~~ (N_w ^^ delta)) -> (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) -> (* song.H1 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) -> (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) -> (* song.resource *)
  (power one < power N) -> (* trend(N) *)
  (delta = 1) -> (* where(own-shape-and-printed-loss) *)
  (N ~~ N_w) -> (* width-is-the-resource *)
  False.
Proof.
intros a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
pose (value_1 := (largest song_loss_1 [song_loss_2])).
pose (value_2 := (largest song_N_1 [song_N_2])).
generalize given_1, given_2, given_3, given_4, (largest_spec [song_loss_2] song_loss_1), given_5, (largest_spec [song_N_2] song_N_1), given_6, given_7, given_8, given_9.
exact_no_check (refute [a; b; delta; m_34; m_T; m_d; m_loss] [L; N; N_T; N_layer; N_p; N_w; loss; song_N_1; song_N_2; song_loss_1; song_loss_2; value_1; value_2] own_shape_and_printed_loss_core_laws own_shape_and_printed_loss_core_steps own_shape_and_printed_loss_core_checked).
Qed.

(* own-shape-and-printed-loss, model: own-shape-and-printed-loss can hold but for its trends *)
Definition own_shape_and_printed_loss_model_laws : list law := [(Number GE (NInt z1) (NInt z0)); (Number GE (NInt z1) (NInt z0)); (Number GE (NInt z1) (NInt z0)); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (And (Number GE (NDiv (NInt z67) (NInt z100)) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NDiv (NInt z67) (NInt z100)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z10) (NInt z29))))) (And (Number GE (NDiv (NInt z10) (NInt z29)) (NDiv (NInt z67) (NInt z200))) (Number GE (NDiv (NInt z69) (NInt z200)) (NDiv (NInt z10) (NInt z29))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt m1))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Number EQ (NInt z1) (NInt z1)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))].
Lemma own_shape_and_printed_loss_model_hold : all_decided own_shape_and_printed_loss_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem own_shape_and_printed_loss_model :
  exists (a b delta m_34 m_T m_d m_loss : R) (L N N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (0 <= a) /\ (* domain(a) *)
  (0 <= b) /\ (* domain(b) *)
  (0 <= delta) /\ (* domain(delta) *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) /\ (* measured(m_d) *)
  (((317 / 1000) <= m_loss) /\ (m_loss <= (1893 / 5000))) /\ (* measured(m_loss) *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* parameters *)
  ((loss ~~ (N_p ^^ ((-1) * m_34))) /\ (((67 / 200) <= m_34) /\ (m_34 <= (69 / 200)))) /\ (* printed-loss *)
  (L ~~ (N_w ^^ delta)) /\ (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) /\ (* song.H1 *)
  (song_N_1 ~~ song_N_2) /\ (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) /\ (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) /\ (* song.resource *)
  (delta = 1) /\ (* where(own-shape-and-printed-loss) *)
  (N ~~ N_w) (* width-is-the-resource *).
Proof.
exists 1, 1, 1, (10 / 29), (63 / 25), (67 / 100), (1739 / 5000), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold own_shape_and_printed_loss_model_laws own_shape_and_printed_loss_model_hold).
Qed.

(* one-letter-two-meanings, core: layer-is-resource, layers-add-up, trend(L) cannot hold together *)
Definition one_letter_two_meanings_core_laws : list law := [(Order EQ (TVar k4) (TVar k6)); (Order EQ (TVar k4) (TTimes (TVar k6) (TVar k3))); (Power GT (TVar k3) TOne)].
Definition one_letter_two_meanings_core_steps : proof := (Clear k9 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_m1k7_z1k9_m1k13 (Clear k5 e z1 z1 e e q_z1k9_m1k13 (Combine false GT z1 e e o (r unit e l2 (r unit e l4 (r q_m1 e l6 n))) (Absurd k8))))).
Lemma one_letter_two_meanings_core_checked : refutes one_letter_two_meanings_core_laws one_letter_two_meanings_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_letter_two_meanings_core :
  forall (a b delta m_34 m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (N ~~ N_layer) -> (* layer-is-resource *)
  (N ~~ (N_layer ** L)) -> (* layers-add-up *)
  (power one < power L) -> (* trend(L) *)
  False.
Proof.
intros a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3.
generalize given_1, given_2, given_3.
exact_no_check (refute [a; b; delta; m_34; m_T; m_d; m_loss] [L; N; N_T; N_layer; N_p; N_w; loss; song_N_1; song_N_2; song_loss_1; song_loss_2] one_letter_two_meanings_core_laws one_letter_two_meanings_core_steps one_letter_two_meanings_core_checked).
Qed.

(* one-letter-two-meanings, model: one-letter-two-meanings can hold but for its trends *)
Definition one_letter_two_meanings_model_laws : list law := [(Number GE (NInt z1) (NInt z0)); (Number GE (NInt z1) (NInt z0)); (Number GE (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (And (Number GE (NDiv (NInt z67) (NInt z100)) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NDiv (NInt z67) (NInt z100)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000))))].
Lemma one_letter_two_meanings_model_hold : all_decided one_letter_two_meanings_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_letter_two_meanings_model :
  exists (a b delta m_T m_d m_loss : R) (L N N_layer : order),
  (0 <= a) /\ (* domain(a) *)
  (0 <= b) /\ (* domain(b) *)
  (0 <= delta) /\ (* domain(delta) *)
  (N ~~ N_layer) /\ (* layer-is-resource *)
  (L ~~ N_layer) /\ (* layer-shape *)
  (N ~~ (N_layer ** L)) /\ (* layers-add-up *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) /\ (* measured(m_d) *)
  (((317 / 1000) <= m_loss) /\ (m_loss <= (1893 / 5000))) (* measured(m_loss) *).
Proof.
exists 1, 1, 1, (63 / 25), (67 / 100), (1739 / 5000), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold one_letter_two_meanings_model_laws one_letter_two_meanings_model_hold).
Qed.

(* depth-only, model: depth-only can hold *)
Definition depth_only_model_laws : list law := [(Number GE (NInt z1) (NInt z0)); (Number GE (NInt z1) (NInt z0)); (Number GE (NInt z1) (NInt z0)); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (And (Number GE (NDiv (NInt z67) (NInt z100)) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NDiv (NInt z67) (NInt z100)))); (And (Number GE (NDiv (NInt z1739) (NInt z5000)) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NDiv (NInt z1739) (NInt z5000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z1)) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt z1)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt m1))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt m1)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma depth_only_model_hold : all_decided depth_only_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem depth_only_model :
  exists (a b delta m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (0 <= a) /\ (* domain(a) *)
  (0 <= b) /\ (* domain(b) *)
  (0 <= delta) /\ (* domain(delta) *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) /\ (* measured(m_d) *)
  (((317 / 1000) <= m_loss) /\ (m_loss <= (1893 / 5000))) /\ (* measured(m_loss) *)
  (N ~~ ((N_w ^^ a) ** (L ^^ b))) /\ (* neurons *)
  (N_p ~~ ((N_w ^^ 2) ** L)) /\ (* parameters *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) /\ (* song.H1 *)
  (song_N_1 ~~ song_N_2) /\ (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) /\ (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) /\ (* song.resource *)
  (power one < power L) /\ (* trend(L) *)
  (power one < power N) /\ (* trend(N) *)
  (power one < power N_T) /\ (* trend(N_T) *)
  (power one < power N_layer) /\ (* trend(N_layer) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (N_w ~~ one) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power one < power song_N_1) /\ (* trend(song.N_1) *)
  (power one < power song_N_2) /\ (* trend(song.N_2) *)
  (power song_loss_1 < power one) /\ (* trend(song.loss_1) *)
  (power song_loss_2 < power one) (* trend(song.loss_2) *).
Proof.
exists 1, 1, 1, (63 / 25), (67 / 100), (1739 / 5000), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold depth_only_model_laws depth_only_model_hold).
Qed.

(* depth-only, law: loss ~ N_p^-b *)
Definition depth_only_law_laws : list law := [(Order EQ (TVar k4) (TTimes (TRaised (TVar k8) (NVar k1)) (TRaised (TVar k3) (NVar k2)))); (Order EQ (TVar k7) (TTimes (TRaised (TVar k8) (NInt z2)) (TVar k3))); (And (Order EQ (TVar k12) (TRaised (TVar k10) (NInt m1))) (Order EQ (TVar k13) (TRaised (TVar k11) (NInt m1)))); (Order EQ (TVar k10) (TVar k11)); (And (Order GE (TVar k14) (TVar k12)) (And (Order GE (TVar k14) (TVar k13)) (Or (Order EQ (TVar k14) (TVar k12)) (Order EQ (TVar k14) (TVar k13))))); (Order EQ (TVar k9) (TVar k14)); (And (Order GE (TVar k15) (TVar k10)) (And (Order GE (TVar k15) (TVar k11)) (Or (Order EQ (TVar k15) (TVar k10)) (Order EQ (TVar k15) (TVar k11))))); (Order EQ (TVar k4) (TVar k15)); (Order EQ (TVar k8) TOne); (Not (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k2)))))].
Definition depth_only_law_steps : proof := (Unfold k23 (Unfold k9 (Unfold k2 (Clear k8 e z1 z1 e e q_z1k4k15_z1k19 (Split k10 (Unfold k13 (Unfold k16 (Split k20 (Unfold k17 (Unfold k26 (Split k30 (Clear k32 e z1 z1 e e q_m1k21_z1k31 (Clear k4 e z1 z1 e e q_z1k21_z1k25 (Clear k22 e z1 z1 e e q_m1k25_z1k29 (Clear k15 e z1 z1 e e q_z1k19_m1k29 (Clear k19 e z1 z1 e e q_z1k9_m1k31 (Clear k5 e z1 z1 e e q_m1k2k17_m1k4k7_z1k9 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k21 e z1 z1 e e q_z1k17 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 (w q_m1 e e k40 (w q_m1 e e k42 (w unit e e k44 (w q_m1k4 e e k46 (w q_z1k2_m2k4 e e k48 n))))))))) (Absurd k50)))))))))) (Clear k32 e z1 z1 e e q_m1k23_z1k31 (Clear k22 e z1 z1 e e q_m1k25_z1k29 (Clear k4 e z1 z1 e e q_z1k21_z1k25 (Clear k11 e z1 z1 e e q_z1k21_m1k23 (Clear k15 e z1 z1 e e q_z1k19_m1k29 (Clear k19 e z1 z1 e e q_z1k9_m1k31 (Clear k5 e z1 z1 e e q_m1k2k17_m1k4k7_z1k9 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k21 e z1 z1 e e q_z1k17 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 (w unit e e k40 (w q_m1 e e k42 (w q_m1 e e k44 (w unit e e k46 (w q_m1k4 e e k48 (w q_z1k2_m2k4 e e k50 n)))))))))) (Absurd k52)))))))))))))) (Unfold k17 (Unfold k26 (Split k30 (Clear k32 e z1 z1 e e q_m1k21_z1k31 (Clear k11 e z1 z1 e e q_z1k21_m1k23 (Clear k6 e z1 z1 e e q_z1k23_z1k27 (Clear k22 e z1 z1 e e q_m1k27_z1k29 (Clear k15 e z1 z1 e e q_z1k19_m1k29 (Clear k19 e z1 z1 e e q_z1k9_m1k31 (Clear k5 e z1 z1 e e q_m1k2k17_m1k4k7_z1k9 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k21 e z1 z1 e e q_z1k17 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 (w q_m1 e e k40 (w q_m1 e e k42 (w q_m1 e e k44 (w unit e e k46 (w q_m1k4 e e k48 (w q_z1k2_m2k4 e e k50 n)))))))))) (Absurd k52))))))))))) (Clear k32 e z1 z1 e e q_m1k23_z1k31 (Clear k6 e z1 z1 e e q_z1k23_z1k27 (Clear k22 e z1 z1 e e q_m1k27_z1k29 (Clear k15 e z1 z1 e e q_z1k19_m1k29 (Clear k19 e z1 z1 e e q_z1k9_m1k31 (Clear k5 e z1 z1 e e q_m1k2k17_m1k4k7_z1k9 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k21 e z1 z1 e e q_z1k17 (Combine true GT z1 e e o (w unit e e k12 (w q_m1 e e k34 (w q_m1 e e k36 (w q_m1 e e k38 (w q_m1 e e k40 (w q_m1 e e k42 (w unit e e k44 (w q_m1k4 e e k46 (w q_z1k2_m2k4 e e k48 n))))))))) (Absurd k50)))))))))))))))) (Unfold k13 (Unfold k16 (Clear k18 e z1 z1 e e q_m1k27_z1k29 (Clear k15 e z1 z1 e e q_z1k19_m1k29 (Unfold k17 (Unfold k28 (Clear k30 e z1 z1 e e q_m1k23_z1k31 (Clear k6 e z1 z1 e e q_z1k23_z1k27 (Clear k19 e z1 z1 e e q_z1k9_m1k31 (Clear k5 e z1 z1 e e q_m1k2k17_m1k4k7_z1k9 (Clear k7 e z1 z1 e e q_m1k7_z1k15_m2k17 (Clear k21 e z1 z1 e e q_z1k17 (Combine true GT z1 e e o (w unit e e k12 (w unit e e k22 (w unit e e k24 (w unit e e k34 (w unit e e k36 (w unit e e k38 (w q_m1 e e k40 (w q_z1k4 e e k42 (w q_m1k2_z2k4 e e k44 n))))))))) (Absurd k46))))))))))))))))))).
Lemma depth_only_law_checked : refutes depth_only_law_laws depth_only_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem depth_only_law :
  forall (a b delta m_34 m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (N ~~ ((N_w ^^ a) ** (L ^^ b))) -> (* neurons *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* parameters *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) -> (* song.H1 *)
  (song_N_1 ~~ song_N_2) -> (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) -> (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) -> (* song.resource *)
  (N_w ~~ one) -> (* trend(N_w) *)
  (loss ~~ (N_p ^^ ((-1) * b))).
Proof.
intros a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
pose (value_1 := (largest song_loss_1 [song_loss_2])).
pose (value_2 := (largest song_N_1 [song_N_2])).
generalize given_1, given_2, given_3, given_4, (largest_spec [song_loss_2] song_loss_1), given_5, (largest_spec [song_N_2] song_N_1), given_6, given_7, refuted.
exact_no_check (refute [a; b; delta; m_34; m_T; m_d; m_loss] [L; N; N_T; N_layer; N_p; N_w; loss; song_N_1; song_N_2; song_loss_1; song_loss_2; value_1; value_2] depth_only_law_laws depth_only_law_steps depth_only_law_checked).
Qed.

(* any-shape, claim: loss ~ N_p^(-(a+b*delta)/(2+delta)) *)
Definition any_shape_claim_general_law_laws : list law := [(Number GE (NVar k3) (NInt z0)); (And (Number NE (NAdd (NInt z2) (NVar k3)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NMul (NInt m1) (NAdd (NVar k1) (NMul (NVar k2) (NVar k3)))) (NAdd (NInt z2) (NVar k3)))))); (Not (And (Number NE (NAdd (NInt z2) (NVar k3)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NMul (NInt m1) (NAdd (NVar k1) (NMul (NVar k2) (NVar k3)))) (NAdd (NInt z2) (NVar k3)))))))].
Definition any_shape_claim_general_law_steps : proof := (Unfold k9 (Unfold k7 (Split k2 (Unfold k8 (Clear k5 e z1 z1 e e q_z1k6 (Clear k10 e z1 z1 e e q_z2_z1k6 (Combine false GE z1 e e q_m2 (r unit e l12 (r q_m1 e l14 n)) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z2_z1k6 (Clear k12 l14 z1 z1 e l14 q_z1k2k15_z1k4k6k15_z1k6k19_z2k19 (Split k16 (Clear k4 e z1 z1 e e q_z2_z1k6 (Clear k6 l20 z1 z1 e l20 q_z1k2k15_z1k4k6k15_z1k6k19_z2k19 (Combine true GT z1 e e o (w unit e e k18 (w q_m1 e e k22 n)) (Absurd k24)))) (Clear k4 e z1 z1 e e q_z2_z1k6 (Clear k6 l20 z1 z1 e l20 q_z1k2k15_z1k4k6k15_z1k6k19_z2k19 (Combine true GT z1 e e o (w unit e e k18 (w unit e e k22 n)) (Absurd k24))))))))))).
Lemma any_shape_claim_general_law_checked : refutes any_shape_claim_general_law_laws any_shape_claim_general_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem any_shape_claim_general_law :
  forall (a b delta m_34 m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (0 <= delta) -> (* domain(delta) *)
  (N ~~ ((N_w ^^ a) ** (L ^^ b))) -> (* neurons *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* parameters *)
  (L ~~ (N_w ^^ delta)) -> (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) -> (* song.H1 *)
  (song_N_1 ~~ song_N_2) -> (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) -> (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) -> (* song.resource *)
  ((2 + delta) <> 0 /\ loss ~~ (N_p ^^ (((-1) * (a + (b * delta))) / (2 + delta)))).
Proof.
intros a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
pose proof (any_shape_law a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, lemma_1, refuted.
exact_no_check (refute [a; b; delta; m_34; m_T; m_d; m_loss] [L; N; N_T; N_layer; N_p; N_w; loss; song_N_1; song_N_2; song_loss_1; song_loss_2] any_shape_claim_general_law_laws any_shape_claim_general_law_steps any_shape_claim_general_law_checked).
Qed.

(* width-counts, claim: loss ~ N_p^(-(a+b*delta)/(2+delta)) *)
Definition width_counts_claim_general_law_laws : list law := [(Number GE (NVar k3) (NInt z0)); (And (Number EQ (NVar k1) (NInt z1)) (Number EQ (NVar k2) (NInt z0))); (And (Number NE (NAdd (NInt z2) (NVar k3)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NInt m1) (NAdd (NInt z2) (NVar k3)))))); (Not (And (Number NE (NAdd (NInt z2) (NVar k3)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NMul (NInt m1) (NAdd (NVar k1) (NMul (NVar k2) (NVar k3)))) (NAdd (NInt z2) (NVar k3)))))))].
Definition width_counts_claim_general_law_steps : proof := (Unfold k11 (Unfold k7 (Unfold k9 (Split k2 (Unfold k12 (Clear k5 e z1 z1 e e q_z1k6 (Clear k14 e z1 z1 e e q_z2_z1k6 (Combine false GE z1 e e q_m2 (r unit e l16 (r q_m1 e l18 n)) (Absurd k20))))) (Unfold k14 (Clear k12 e z1 z1 e e q_z2_z1k6 (Clear k16 l18 z1 z1 e l18 q_z1k2k15_z1k4k6k15_z1k6k19_z2k19 (Split k20 (Clear k4 e z1 z1 e e q_m1_z1k2 (Clear k6 e z1 z1 e e q_z1k4 (Clear k8 e z1 z1 e e q_z2_z1k6 (Clear k10 l28 z1 z1 e l28 q_z1k6k19_z1k15_z2k19 (Combine true GT z1 e e o (w unit e e k22 (r q_m1k15 e l24 (r q_m1k6k15 e l26 (w q_m1 e e k30 n)))) (Absurd k32)))))) (Clear k4 e z1 z1 e e q_m1_z1k2 (Clear k6 e z1 z1 e e q_z1k4 (Clear k8 e z1 z1 e e q_z2_z1k6 (Clear k10 l28 z1 z1 e l28 q_z1k6k19_z1k15_z2k19 (Combine true GT z1 e e o (w unit e e k22 (r q_z1k15 e l24 (r q_z1k6k15 e l26 (w unit e e k30 n)))) (Absurd k32)))))))))))))).
Lemma width_counts_claim_general_law_checked : refutes width_counts_claim_general_law_laws width_counts_claim_general_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem width_counts_claim_general_law :
  forall (a b delta m_34 m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (0 <= delta) -> (* domain(delta) *)
  ((a = 1) /\ (b = 0)) -> (* where(width-counts) *)
  (N ~~ ((N_w ^^ a) ** (L ^^ b))) -> (* neurons *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* parameters *)
  (L ~~ (N_w ^^ delta)) -> (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) -> (* song.H1 *)
  (song_N_1 ~~ song_N_2) -> (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) -> (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) -> (* song.resource *)
  ((2 + delta) <> 0 /\ loss ~~ (N_p ^^ (((-1) * (a + (b * delta))) / (2 + delta)))).
Proof.
intros a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
pose proof (width_counts_law a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_2) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, given_2, lemma_1, refuted.
exact_no_check (refute [a; b; delta; m_34; m_T; m_d; m_loss] [L; N; N_T; N_layer; N_p; N_w; loss; song_N_1; song_N_2; song_loss_1; song_loss_2] width_counts_claim_general_law_laws width_counts_claim_general_law_steps width_counts_claim_general_law_checked).
Qed.

(* width-counts, claim: loss ~ N_p^(-1/(2+delta)) *)
Definition width_counts_claim_width_law_laws : list law := [(Number GE (NVar k3) (NInt z0)); (And (Number NE (NAdd (NInt z2) (NVar k3)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NInt m1) (NAdd (NInt z2) (NVar k3)))))); (Not (And (Number NE (NAdd (NInt z2) (NVar k3)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NInt m1) (NAdd (NInt z2) (NVar k3)))))))].
Definition width_counts_claim_width_law_steps : proof := (Unfold k9 (Unfold k7 (Split k2 (Unfold k8 (Clear k5 e z1 z1 e e q_z1k6 (Clear k10 e z1 z1 e e q_z2_z1k6 (Combine false GE z1 e e q_m2 (r unit e l12 (r q_m1 e l14 n)) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z2_z1k6 (Clear k12 l14 z1 z1 e l14 q_z1k6k19_z1k15_z2k19 (Split k16 (Clear k4 e z1 z1 e e q_z2_z1k6 (Clear k6 l20 z1 z1 e l20 q_z1k6k19_z1k15_z2k19 (Combine true GT z1 e e o (w unit e e k18 (w q_m1 e e k22 n)) (Absurd k24)))) (Clear k4 e z1 z1 e e q_z2_z1k6 (Clear k6 l20 z1 z1 e l20 q_z1k6k19_z1k15_z2k19 (Combine true GT z1 e e o (w unit e e k18 (w unit e e k22 n)) (Absurd k24))))))))))).
Lemma width_counts_claim_width_law_checked : refutes width_counts_claim_width_law_laws width_counts_claim_width_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem width_counts_claim_width_law :
  forall (a b delta m_34 m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (0 <= delta) -> (* domain(delta) *)
  (N ~~ ((N_w ^^ a) ** (L ^^ b))) -> (* neurons *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* parameters *)
  (L ~~ (N_w ^^ delta)) -> (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) -> (* song.H1 *)
  (song_N_1 ~~ song_N_2) -> (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) -> (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) -> (* song.resource *)
  ((a = 1) /\ (b = 0)) -> (* where(width-counts) *)
  ((2 + delta) <> 0 /\ loss ~~ (N_p ^^ ((-1) / (2 + delta)))).
Proof.
intros a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
pose proof (width_counts_law a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, lemma_1, refuted.
exact_no_check (refute [a; b; delta; m_34; m_T; m_d; m_loss] [L; N; N_T; N_layer; N_p; N_w; loss; song_N_1; song_N_2; song_loss_1; song_loss_2] width_counts_claim_width_law_laws width_counts_claim_width_law_steps width_counts_claim_width_law_checked).
Qed.

(* all-neurons-count, claim: loss ~ N_p^(-(a+b*delta)/(2+delta)) *)
Definition all_neurons_count_claim_general_law_laws : list law := [(Number GE (NVar k3) (NInt z0)); (And (Number EQ (NVar k1) (NInt z1)) (Number EQ (NVar k2) (NInt z1))); (And (Number NE (NAdd (NInt z2) (NVar k3)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NMul (NInt m1) (NAdd (NInt z1) (NVar k3))) (NAdd (NInt z2) (NVar k3)))))); (Not (And (Number NE (NAdd (NInt z2) (NVar k3)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NMul (NInt m1) (NAdd (NVar k1) (NMul (NVar k2) (NVar k3)))) (NAdd (NInt z2) (NVar k3)))))))].
Definition all_neurons_count_claim_general_law_steps : proof := (Unfold k11 (Unfold k7 (Unfold k9 (Split k2 (Unfold k12 (Clear k5 e z1 z1 e e q_z1k6 (Clear k14 e z1 z1 e e q_z2_z1k6 (Combine false GE z1 e e q_m2 (r unit e l16 (r q_m1 e l18 n)) (Absurd k20))))) (Unfold k14 (Clear k12 e z1 z1 e e q_z2_z1k6 (Clear k16 l18 z1 z1 e l18 q_z1k2k15_z1k4k6k15_z1k6k19_z2k19 (Split k20 (Clear k4 e z1 z1 e e q_m1_z1k2 (Clear k6 e z1 z1 e e q_m1_z1k4 (Clear k8 e z1 z1 e e q_z2_z1k6 (Clear k10 l28 z1 z1 e l28 q_z1k6k15_z1k6k19_z1k15_z2k19 (Combine true GT z1 e e o (w unit e e k22 (r q_m1k15 e l24 (r q_m1k6k15 e l26 (w q_m1 e e k30 n)))) (Absurd k32)))))) (Clear k4 e z1 z1 e e q_m1_z1k2 (Clear k6 e z1 z1 e e q_m1_z1k4 (Clear k8 e z1 z1 e e q_z2_z1k6 (Clear k10 l28 z1 z1 e l28 q_z1k6k15_z1k6k19_z1k15_z2k19 (Combine true GT z1 e e o (w unit e e k22 (r q_z1k15 e l24 (r q_z1k6k15 e l26 (w unit e e k30 n)))) (Absurd k32)))))))))))))).
Lemma all_neurons_count_claim_general_law_checked : refutes all_neurons_count_claim_general_law_laws all_neurons_count_claim_general_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem all_neurons_count_claim_general_law :
  forall (a b delta m_34 m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (0 <= delta) -> (* domain(delta) *)
  ((a = 1) /\ (b = 1)) -> (* where(all-neurons-count) *)
  (N ~~ ((N_w ^^ a) ** (L ^^ b))) -> (* neurons *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* parameters *)
  (L ~~ (N_w ^^ delta)) -> (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) -> (* song.H1 *)
  (song_N_1 ~~ song_N_2) -> (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) -> (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) -> (* song.resource *)
  ((2 + delta) <> 0 /\ loss ~~ (N_p ^^ (((-1) * (a + (b * delta))) / (2 + delta)))).
Proof.
intros a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
pose proof (all_neurons_count_law a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_2) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, given_2, lemma_1, refuted.
exact_no_check (refute [a; b; delta; m_34; m_T; m_d; m_loss] [L; N; N_T; N_layer; N_p; N_w; loss; song_N_1; song_N_2; song_loss_1; song_loss_2] all_neurons_count_claim_general_law_laws all_neurons_count_claim_general_law_steps all_neurons_count_claim_general_law_checked).
Qed.

(* all-neurons-count, claim: loss ~ N_p^(-(1+delta)/(2+delta)) *)
Definition all_neurons_count_claim_neurons_law_laws : list law := [(Number GE (NVar k3) (NInt z0)); (And (Number NE (NAdd (NInt z2) (NVar k3)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NMul (NInt m1) (NAdd (NInt z1) (NVar k3))) (NAdd (NInt z2) (NVar k3)))))); (Not (And (Number NE (NAdd (NInt z2) (NVar k3)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NMul (NInt m1) (NAdd (NInt z1) (NVar k3))) (NAdd (NInt z2) (NVar k3)))))))].
Definition all_neurons_count_claim_neurons_law_steps : proof := (Unfold k9 (Unfold k7 (Split k2 (Unfold k8 (Clear k5 e z1 z1 e e q_z1k6 (Clear k10 e z1 z1 e e q_z2_z1k6 (Combine false GE z1 e e q_m2 (r unit e l12 (r q_m1 e l14 n)) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z2_z1k6 (Clear k12 l14 z1 z1 e l14 q_z1k6k15_z1k6k19_z1k15_z2k19 (Split k16 (Clear k4 e z1 z1 e e q_z2_z1k6 (Clear k6 l20 z1 z1 e l20 q_z1k6k15_z1k6k19_z1k15_z2k19 (Combine true GT z1 e e o (w unit e e k18 (w q_m1 e e k22 n)) (Absurd k24)))) (Clear k4 e z1 z1 e e q_z2_z1k6 (Clear k6 l20 z1 z1 e l20 q_z1k6k15_z1k6k19_z1k15_z2k19 (Combine true GT z1 e e o (w unit e e k18 (w unit e e k22 n)) (Absurd k24))))))))))).
Lemma all_neurons_count_claim_neurons_law_checked : refutes all_neurons_count_claim_neurons_law_laws all_neurons_count_claim_neurons_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem all_neurons_count_claim_neurons_law :
  forall (a b delta m_34 m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (0 <= delta) -> (* domain(delta) *)
  (N ~~ ((N_w ^^ a) ** (L ^^ b))) -> (* neurons *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* parameters *)
  (L ~~ (N_w ^^ delta)) -> (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) -> (* song.H1 *)
  (song_N_1 ~~ song_N_2) -> (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) -> (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) -> (* song.resource *)
  ((a = 1) /\ (b = 1)) -> (* where(all-neurons-count) *)
  ((2 + delta) <> 0 /\ loss ~~ (N_p ^^ (((-1) * (1 + delta)) / (2 + delta)))).
Proof.
intros a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
pose proof (all_neurons_count_law a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, lemma_1, refuted.
exact_no_check (refute [a; b; delta; m_34; m_T; m_d; m_loss] [L; N; N_T; N_layer; N_p; N_w; loss; song_N_1; song_N_2; song_loss_1; song_loss_2] all_neurons_count_claim_neurons_law_laws all_neurons_count_claim_neurons_law_steps all_neurons_count_claim_neurons_law_checked).
Qed.

(* published-shapes, claim: loss <~ N_p^-0.366 *)
Definition published_shapes_claim_published_exponent_laws : list law := [(And (Number GE (NVar k6) (NDiv (NInt z61) (NInt z100))) (Number GE (NDiv (NInt z73) (NInt z100)) (NVar k6))); (Number EQ (NVar k3) (NVar k6)); (Power GT TOne (TVar k9)); (And (Number NE (NAdd (NInt z2) (NVar k3)) (NInt z0)) (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NInt m1) (NAdd (NInt z2) (NVar k3)))))); (Not (Order GE (TRaised (TVar k7) (NDiv (NInt m183) (NInt z500))) (TVar k9)))].
Definition published_shapes_claim_published_exponent_steps : proof := (Unfold k13 (Unfold k5 (Unfold k11 (Unfold k2 (Clear k9 e z1 z1 e e q_m1k19 (Clear k4 e z1 z100 e e q_m61_z100k12 (Clear k6 e z1 z100 e e q_z73_m100k12 (Clear k12 e z1 z500 e e q_z183k15_z500k19 (Clear k8 e z1 z1 e e q_z2_z1k6 (Clear k10 l22 z1 z1 e l22 q_z1k6k19_z1k15_z2k19 (Clear k7 e z1 z1 e e q_z1k6_m1k12 (Combine false GT z4 e e o (r q_z492 e l14 (r q_z41 e l14_16 (r q_z4433 e l14_18 (r q_z2400 e l20 (r q_m439200 e l24 (r q_z439200k19 e l26 n)))))) (Absurd k28))))))))))))).
Lemma published_shapes_claim_published_exponent_checked : refutes published_shapes_claim_published_exponent_laws published_shapes_claim_published_exponent_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem published_shapes_claim_published_exponent :
  forall (a b delta m_34 m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (((61 / 100) <= m_d) /\ (m_d <= (73 / 100))) -> (* measured(m_d) *)
  (delta = m_d) -> (* published-depth *)
  (power loss < power one) -> (* trend(loss) *)
  (0 <= delta) -> (* domain(delta) *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* parameters *)
  (L ~~ (N_w ^^ delta)) -> (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) -> (* song.H1 *)
  (song_N_1 ~~ song_N_2) -> (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) -> (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) -> (* song.resource *)
  (N ~~ N_w) -> (* width-is-the-resource *)
  (loss <~ (N_p ^^ ((-183) / 500))).
Proof.
intros a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_10 given_11.
pose proof (published_shapes_law a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_4 given_5 given_6 given_7 given_8 given_9 given_10 given_11) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, lemma_1, refuted.
exact_no_check (refute [a; b; delta; m_34; m_T; m_d; m_loss] [L; N; N_T; N_layer; N_p; N_w; loss; song_N_1; song_N_2; song_loss_1; song_loss_2] published_shapes_claim_published_exponent_laws published_shapes_claim_published_exponent_steps published_shapes_claim_published_exponent_checked).
Qed.

(* own-shape-and-loss, claim: loss ~ N_p^(-1/3) *)
Definition own_shape_and_loss_claim_own_law_laws : list law := [(Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NInt m1) (NInt z3)))); (Not (Order EQ (TVar k9) (TRaised (TVar k7) (NDiv (NInt m1) (NInt z3)))))].
Definition own_shape_and_loss_claim_own_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k4 e z1 z3 e e q_z1k15_z3k19 (Split k6 (Clear k5 e z1 z3 e e q_z1k15_z3k19 (Combine true GT z3 e e o (w unit e e k8 (w q_m1 e e k10 n)) (Absurd k12))) (Clear k5 e z1 z3 e e q_z1k15_z3k19 (Combine true GT z3 e e o (w unit e e k8 (w unit e e k10 n)) (Absurd k12))))))).
Lemma own_shape_and_loss_claim_own_law_checked : refutes own_shape_and_loss_claim_own_law_laws own_shape_and_loss_claim_own_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem own_shape_and_loss_claim_own_law :
  forall (a b delta m_34 m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* parameters *)
  (L ~~ (N_w ^^ delta)) -> (* shape *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) -> (* song.H1 *)
  (song_N_1 ~~ song_N_2) -> (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) -> (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) -> (* song.resource *)
  (delta = 1) -> (* where(own-shape-and-loss) *)
  (N ~~ N_w) -> (* width-is-the-resource *)
  (loss ~~ (N_p ^^ ((-1) / 3))).
Proof.
intros a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
pose proof (own_shape_and_loss_law a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8) as lemma_1.
apply NNPP; intros refuted.
generalize lemma_1, refuted.
exact_no_check (refute [a; b; delta; m_34; m_T; m_d; m_loss] [L; N; N_T; N_layer; N_p; N_w; loss; song_N_1; song_N_2; song_loss_1; song_loss_2] own_shape_and_loss_claim_own_law_laws own_shape_and_loss_claim_own_law_steps own_shape_and_loss_claim_own_law_checked).
Qed.

(* depth-only, claim: loss ~ N_p^-b *)
Definition depth_only_claim_depth_law_laws : list law := [(Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k2)))); (Not (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k2)))))].
Definition depth_only_claim_depth_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k4k15_z1k19 (Split k6 (Clear k5 e z1 z1 e e q_z1k4k15_z1k19 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 n)) (Absurd k12))) (Clear k5 e z1 z1 e e q_z1k4k15_z1k19 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 n)) (Absurd k12))))))).
Lemma depth_only_claim_depth_law_checked : refutes depth_only_claim_depth_law_laws depth_only_claim_depth_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem depth_only_claim_depth_law :
  forall (a b delta m_34 m_T m_d m_loss : R) (L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 : order),
  (N ~~ ((N_w ^^ a) ** (L ^^ b))) -> (* neurons *)
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* parameters *)
  ((song_loss_1 ~~ (song_N_1 ^^ (-1))) /\ (song_loss_2 ~~ (song_N_2 ^^ (-1)))) -> (* song.H1 *)
  (song_N_1 ~~ song_N_2) -> (* song.H2 *)
  (loss ~~ (largest song_loss_1 [song_loss_2])) -> (* song.H3 *)
  (N ~~ (largest song_N_1 [song_N_2])) -> (* song.resource *)
  (N_w ~~ one) -> (* trend(N_w) *)
  (loss ~~ (N_p ^^ ((-1) * b))).
Proof.
intros a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (depth_only_law a b delta m_34 m_T m_d m_loss L N N_T N_layer N_p N_w loss song_N_1 song_N_2 song_loss_1 song_loss_2 given_1 given_2 given_3 given_4 given_5 given_6 given_7) as lemma_1.
apply NNPP; intros refuted.
generalize lemma_1, refuted.
exact_no_check (refute [a; b; delta; m_34; m_T; m_d; m_loss] [L; N; N_T; N_layer; N_p; N_w; loss; song_N_1; song_N_2; song_loss_1; song_loss_2] depth_only_claim_depth_law_laws depth_only_claim_depth_law_steps depth_only_claim_depth_law_checked).
Qed.
