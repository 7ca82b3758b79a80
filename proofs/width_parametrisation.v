(* Theory width-parametrisation: 29 theorems; 0 left out.
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
Definition k24 : positive := (24)%positive.
Definition k26 : positive := (26)%positive.
Definition k28 : positive := (28)%positive.
Definition k30 : positive := (30)%positive.
Definition k32 : positive := (32)%positive.
Definition k34 : positive := (34)%positive.
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m3 : Z := (-3)%Z.
Definition m4 : Z := (-4)%Z.
Definition m8 : Z := (-8)%Z.
Definition m9 : Z := (-9)%Z.
Definition m23 : Z := (-23)%Z.
Definition m25 : Z := (-25)%Z.
Definition m32 : Z := (-32)%Z.
Definition m50 : Z := (-50)%Z.
Definition m51 : Z := (-51)%Z.
Definition m93 : Z := (-93)%Z.
Definition m100 : Z := (-100)%Z.
Definition m123 : Z := (-123)%Z.
Definition m125 : Z := (-125)%Z.
Definition m193 : Z := (-193)%Z.
Definition m307 : Z := (-307)%Z.
Definition m500 : Z := (-500)%Z.
Definition m713 : Z := (-713)%Z.
Definition m1000 : Z := (-1000)%Z.
Definition m50000 : Z := (-50000)%Z.
Definition m75000 : Z := (-75000)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.
Definition z4 : Z := (4)%Z.
Definition z5 : Z := (5)%Z.
Definition z7 : Z := (7)%Z.
Definition z8 : Z := (8)%Z.
Definition z9 : Z := (9)%Z.
Definition z14 : Z := (14)%Z.
Definition z18 : Z := (18)%Z.
Definition z22 : Z := (22)%Z.
Definition z23 : Z := (23)%Z.
Definition z25 : Z := (25)%Z.
Definition z29 : Z := (29)%Z.
Definition z32 : Z := (32)%Z.
Definition z33 : Z := (33)%Z.
Definition z50 : Z := (50)%Z.
Definition z63 : Z := (63)%Z.
Definition z73 : Z := (73)%Z.
Definition z79 : Z := (79)%Z.
Definition z81 : Z := (81)%Z.
Definition z93 : Z := (93)%Z.
Definition z99 : Z := (99)%Z.
Definition z100 : Z := (100)%Z.
Definition z106 : Z := (106)%Z.
Definition z123 : Z := (123)%Z.
Definition z125 : Z := (125)%Z.
Definition z129 : Z := (129)%Z.
Definition z138 : Z := (138)%Z.
Definition z161 : Z := (161)%Z.
Definition z193 : Z := (193)%Z.
Definition z200 : Z := (200)%Z.
Definition z203 : Z := (203)%Z.
Definition z219 : Z := (219)%Z.
Definition z250 : Z := (250)%Z.
Definition z300 : Z := (300)%Z.
Definition z307 : Z := (307)%Z.
Definition z400 : Z := (400)%Z.
Definition z500 : Z := (500)%Z.
Definition z600 : Z := (600)%Z.
Definition z635 : Z := (635)%Z.
Definition z713 : Z := (713)%Z.
Definition z1000 : Z := (1000)%Z.
Definition z5934 : Z := (5934)%Z.
Definition z25053 : Z := (25053)%Z.
Definition z37649 : Z := (37649)%Z.
Definition z41927 : Z := (41927)%Z.
Definition z50000 : Z := (50000)%Z.
Definition z75000 : Z := (75000)%Z.
Definition z296717 : Z := (296717)%Z.
Definition z300000 : Z := (300000)%Z.
Definition z324349 : Z := (324349)%Z.
Definition z1381600 : Z := (1381600)%Z.
Definition z1612500 : Z := (1612500)%Z.
Definition z3225000 : Z := (3225000)%Z.
Definition l10 : list positive := (v k10 e).
Definition l12 : list positive := (v k12 e).
Definition l12_14 : list positive := (v k12 (v k14 e)).
Definition l12_16 : list positive := (v k12 (v k16 e)).
Definition l14 : list positive := (v k14 e).
Definition l16 : list positive := (v k16 e).
Definition l16_18 : list positive := (v k16 (v k18 e)).
Definition l18 : list positive := (v k18 e).
Definition l2 : list positive := (v k2 e).
Definition l20 : list positive := (v k20 e).
Definition l20_18 : list positive := (v k20 (v k18 e)).
Definition l22 : list positive := (v k22 e).
Definition l24 : list positive := (v k24 e).
Definition l24_22 : list positive := (v k24 (v k22 e)).
Definition l26 : list positive := (v k26 e).
Definition l28 : list positive := (v k28 e).
Definition l28_14 : list positive := (v k28 (v k14 e)).
Definition l28_30 : list positive := (v k28 (v k30 e)).
Definition l28_32 : list positive := (v k28 (v k32 e)).
Definition l30 : list positive := (v k30 e).
Definition l32 : list positive := (v k32 e).
Definition l32_14 : list positive := (v k32 (v k14 e)).
Definition l32_16 : list positive := (v k32 (v k16 e)).
Definition l32_18 : list positive := (v k32 (v k18 e)).
Definition l4 : list positive := (v k4 e).
Definition l6 : list positive := (v k6 e).
Definition l8 : list positive := (v k8 e).
Definition l8_10 : list positive := (v k8 (v k10 e)).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m1000k2 : polynomial := (t m1000 (v k2 e) o).
Definition q_m1000k4 : polynomial := (t m1000 (v k4 e) o).
Definition q_m100k2 : polynomial := (t m100 (v k2 e) o).
Definition q_m100k4 : polynomial := (t m100 (v k4 e) o).
Definition q_m123_z50k2 : polynomial := (t m123 e (t z50 (v k2 e) o)).
Definition q_m1_z1k4 : polynomial := (t m1 e (t z1 (v k4 e) o)).
Definition q_m1_z2k4 : polynomial := (t m1 e (t z2 (v k4 e) o)).
Definition q_m1k13 : polynomial := (t m1 (v k13 e) o).
Definition q_m1k17 : polynomial := (t m1 (v k17 e) o).
Definition q_m1k2 : polynomial := (t m1 (v k2 e) o).
Definition q_m1k2k13_z1k11 : polynomial := (t m1 (v k2 (v k13 e)) (t z1 (v k11 e) o)).
Definition q_m1k4k13_z1k17_m1k19 : polynomial := (t m1 (v k4 (v k13 e)) (t z1 (v k17 e) (t m1 (v k19 e) o))).
Definition q_m1k9_m1k15_z1k21 : polynomial := (t m1 (v k9 e) (t m1 (v k15 e) (t z1 (v k21 e) o))).
Definition q_m1k9_m2k15_z2k21 : polynomial := (t m1 (v k9 e) (t m2 (v k15 e) (t z2 (v k21 e) o))).
Definition q_m2 : polynomial := (t m2 e o).
Definition q_m25k2 : polynomial := (t m25 (v k2 e) o).
Definition q_m25k4 : polynomial := (t m25 (v k4 e) o).
Definition q_m307k2 : polynomial := (t m307 (v k2 e) o).
Definition q_m307k7_z713k11_z1000k19 : polynomial := (t m307 (v k7 e) (t z713 (v k11 e) (t z1000 (v k19 e) o))).
Definition q_m32k2 : polynomial := (t m32 (v k2 e) o).
Definition q_m3_z5k4 : polynomial := (t m3 e (t z5 (v k4 e) o)).
Definition q_m50 : polynomial := (t m50 e o).
Definition q_m50000k2 : polynomial := (t m50000 (v k2 e) o).
Definition q_m50000k4 : polynomial := (t m50000 (v k4 e) o).
Definition q_m51k11_m125k19 : polynomial := (t m51 (v k11 e) (t m125 (v k19 e) o)).
Definition q_m75000k2 : polynomial := (t m75000 (v k2 e) o).
Definition q_m93_z100k4 : polynomial := (t m93 e (t z100 (v k4 e) o)).
Definition q_z100 : polynomial := (t z100 e o).
Definition q_z1000 : polynomial := (t z1000 e o).
Definition q_z1000k2 : polynomial := (t z1000 (v k2 e) o).
Definition q_z1000k4 : polynomial := (t z1000 (v k4 e) o).
Definition q_z100k2 : polynomial := (t z100 (v k2 e) o).
Definition q_z100k4 : polynomial := (t z100 (v k4 e) o).
Definition q_z106 : polynomial := (t z106 e o).
Definition q_z129_m50k2 : polynomial := (t z129 e (t m50 (v k2 e) o)).
Definition q_z138 : polynomial := (t z138 e o).
Definition q_z14_m25k4 : polynomial := (t z14 e (t m25 (v k4 e) o)).
Definition q_z1612500 : polynomial := (t z1612500 e o).
Definition q_z18 : polynomial := (t z18 e o).
Definition q_z193 : polynomial := (t z193 e o).
Definition q_z193k11_z1000k19 : polynomial := (t z193 (v k11 e) (t z1000 (v k19 e) o)).
Definition q_z1_m1k4 : polynomial := (t z1 e (t m1 (v k4 e) o)).
Definition q_z1k11 : polynomial := (t z1 (v k11 e) o).
Definition q_z1k13 : polynomial := (t z1 (v k13 e) o).
Definition q_z1k13_z1k19 : polynomial := (t z1 (v k13 e) (t z1 (v k19 e) o)).
Definition q_z1k13_z2k19 : polynomial := (t z1 (v k13 e) (t z2 (v k19 e) o)).
Definition q_z1k17 : polynomial := (t z1 (v k17 e) o).
Definition q_z1k19 : polynomial := (t z1 (v k19 e) o).
Definition q_z1k2 : polynomial := (t z1 (v k2 e) o).
Definition q_z1k21 : polynomial := (t z1 (v k21 e) o).
Definition q_z1k4k13_z1k19 : polynomial := (t z1 (v k4 (v k13 e)) (t z1 (v k19 e) o)).
Definition q_z1k7 : polynomial := (t z1 (v k7 e) o).
Definition q_z1k7_m1k11 : polynomial := (t z1 (v k7 e) (t m1 (v k11 e) o)).
Definition q_z1k9 : polynomial := (t z1 (v k9 e) o).
Definition q_z1k9_z1k15 : polynomial := (t z1 (v k9 e) (t z1 (v k15 e) o)).
Definition q_z1k9_z2k15 : polynomial := (t z1 (v k9 e) (t z2 (v k15 e) o)).
Definition q_z2 : polynomial := (t z2 e o).
Definition q_z200 : polynomial := (t z200 e o).
Definition q_z203 : polynomial := (t z203 e o).
Definition q_z203k2_m500k4 : polynomial := (t z203 (v k2 e) (t m500 (v k4 e) o)).
Definition q_z219 : polynomial := (t z219 e o).
Definition q_z22_m25k4 : polynomial := (t z22 e (t m25 (v k4 e) o)).
Definition q_z23 : polynomial := (t z23 e o).
Definition q_z23k2_m100k4 : polynomial := (t z23 (v k2 e) (t m100 (v k4 e) o)).
Definition q_z25 : polynomial := (t z25 e o).
Definition q_z250 : polynomial := (t z250 e o).
Definition q_z25053 : polynomial := (t z25053 e o).
Definition q_z25k2 : polynomial := (t z25 (v k2 e) o).
Definition q_z25k4 : polynomial := (t z25 (v k4 e) o).
Definition q_z29 : polynomial := (t z29 e o).
Definition q_z296717 : polynomial := (t z296717 e o).
Definition q_z3 : polynomial := (t z3 e o).
Definition q_z300 : polynomial := (t z300 e o).
Definition q_z300000 : polynomial := (t z300000 e o).
Definition q_z307k2 : polynomial := (t z307 (v k2 e) o).
Definition q_z3225000 : polynomial := (t z3225000 e o).
Definition q_z324349 : polynomial := (t z324349 e o).
Definition q_z32k2 : polynomial := (t z32 (v k2 e) o).
Definition q_z32k7_z23k11_z100k19 : polynomial := (t z32 (v k7 e) (t z23 (v k11 e) (t z100 (v k19 e) o))).
Definition q_z33 : polynomial := (t z33 e o).
Definition q_z37649 : polynomial := (t z37649 e o).
Definition q_z4 : polynomial := (t z4 e o).
Definition q_z41927 : polynomial := (t z41927 e o).
Definition q_z50 : polynomial := (t z50 e o).
Definition q_z50000k2 : polynomial := (t z50000 (v k2 e) o).
Definition q_z5934 : polynomial := (t z5934 e o).
Definition q_z600 : polynomial := (t z600 e o).
Definition q_z635 : polynomial := (t z635 e o).
Definition q_z7 : polynomial := (t z7 e o).
Definition q_z713k2_m1000k4 : polynomial := (t z713 (v k2 e) (t m1000 (v k4 e) o)).
Definition q_z73 : polynomial := (t z73 e o).
Definition q_z75000 : polynomial := (t z75000 e o).
Definition q_z75000k2 : polynomial := (t z75000 (v k2 e) o).
Definition q_z75000k4 : polynomial := (t z75000 (v k4 e) o).
Definition q_z79 : polynomial := (t z79 e o).
Definition q_z9 : polynomial := (t z9 e o).
Definition q_z99_m100k4 : polynomial := (t z99 e (t m100 (v k4 e) o)).
Definition q_z9k11_z25k19 : polynomial := (t z9 (v k11 e) (t z25 (v k19 e) o)).
Definition q_z9k2_m25k4 : polynomial := (t z9 (v k2 e) (t m25 (v k4 e) o)).

(* maximal-update, model: maximal-update can hold *)
Definition maximal_update_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt z1)))); (And (Number GE (NInt z1) (NDiv (NInt z1) (NInt z2))) (Number GE (NInt z1) (NInt z1))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Number EQ (NInt z1) (NInt z1)); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma maximal_update_model_hold : all_decided maximal_update_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem maximal_update_model :
  exists (m_T omega : R) (N_p N_w change rate : order),
  (change ~~ (rate ** (N_w ^^ omega))) /\ (* adds-up *)
  (((1 / 2) <= omega) /\ (omega <= 1)) /\ (* domain(omega) *)
  (change ~~ one) /\ (* features-learned *)
  (omega = 1) /\ (* full-alignment *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) (* trend(N_w) *).
Proof.
exists (63 / 25), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold maximal_update_model_laws maximal_update_model_hold).
Qed.

(* maximal-update, claim: rate ~ N_w^-1 *)
Definition maximal_update_claim_inverse_width_laws : list law := [(Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k6) (NVar k2)))); (Order EQ (TVar k8) TOne); (Number EQ (NVar k2) (NInt z1)); (Not (Order EQ (TVar k9) (TRaised (TVar k6) (NInt m1))))].
Definition maximal_update_claim_inverse_width_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k13_z1k19 (Split k6 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Clear k9 e z1 z1 e e q_m1_z1k4 (Clear k7 e z1 z1 e e q_z1k17 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (r q_z1k13 e l12 (w q_m1 e e k14 n)))) (Absurd k16))))) (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Clear k9 e z1 z1 e e q_m1_z1k4 (Clear k7 e z1 z1 e e q_z1k17 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (r q_m1k13 e l12 (w unit e e k14 n)))) (Absurd k16))))))))).
Lemma maximal_update_claim_inverse_width_checked : refutes maximal_update_claim_inverse_width_laws maximal_update_claim_inverse_width_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem maximal_update_claim_inverse_width :
  forall (m_T omega : R) (D L N_p N_w branch change rate stream : order),
  (change ~~ (rate ** (N_w ^^ omega))) -> (* adds-up *)
  (change ~~ one) -> (* features-learned *)
  (omega = 1) -> (* full-alignment *)
  (rate ~~ (N_w ^^ (-1))).
Proof.
intros m_T omega D L N_p N_w branch change rate stream given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [m_T; omega] [D; L; N_p; N_w; branch; change; rate; stream] maximal_update_claim_inverse_width_laws maximal_update_claim_inverse_width_steps maximal_update_claim_inverse_width_checked).
Qed.

(* maximal-update, law: rate ~ N_w^-1 *)
Definition maximal_update_law_laws : list law := [(Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k6) (NVar k2)))); (Order EQ (TVar k8) TOne); (Number EQ (NVar k2) (NInt z1)); (Not (Order EQ (TVar k9) (TRaised (TVar k6) (NInt m1))))].
Definition maximal_update_law_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k13_z1k19 (Split k6 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Clear k9 e z1 z1 e e q_m1_z1k4 (Clear k7 e z1 z1 e e q_z1k17 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (r q_z1k13 e l12 (w q_m1 e e k14 n)))) (Absurd k16))))) (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Clear k9 e z1 z1 e e q_m1_z1k4 (Clear k7 e z1 z1 e e q_z1k17 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (r q_m1k13 e l12 (w unit e e k14 n)))) (Absurd k16))))))))).
Lemma maximal_update_law_checked : refutes maximal_update_law_laws maximal_update_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem maximal_update_law :
  forall (m_T omega : R) (D L N_p N_w branch change rate stream : order),
  (change ~~ (rate ** (N_w ^^ omega))) -> (* adds-up *)
  (change ~~ one) -> (* features-learned *)
  (omega = 1) -> (* full-alignment *)
  (rate ~~ (N_w ^^ (-1))).
Proof.
intros m_T omega D L N_p N_w branch change rate stream given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [m_T; omega] [D; L; N_p; N_w; branch; change; rate; stream] maximal_update_law_laws maximal_update_law_steps maximal_update_law_checked).
Qed.

(* without-alignment, model: without-alignment can hold *)
Definition without_alignment_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NInt z2))))); (And (Number GE (NDiv (NInt z1) (NInt z2)) (NDiv (NInt z1) (NInt z2))) (Number GE (NInt z1) (NDiv (NInt z1) (NInt z2)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (Number EQ (NDiv (NInt z1) (NInt z2)) (NDiv (NInt z1) (NInt z2))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma without_alignment_model_hold : all_decided without_alignment_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem without_alignment_model :
  exists (m_T omega : R) (N_p N_w change rate : order),
  (change ~~ (rate ** (N_w ^^ omega))) /\ (* adds-up *)
  (((1 / 2) <= omega) /\ (omega <= 1)) /\ (* domain(omega) *)
  (change ~~ one) /\ (* features-learned *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (omega = (1 / 2)) /\ (* no-alignment *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) (* trend(N_w) *).
Proof.
exists (63 / 25), (1 / 2), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)).
exact_no_check (hold without_alignment_model_laws without_alignment_model_hold).
Qed.

(* without-alignment, claim: rate ~ N_w^(-1/2) *)
Definition without_alignment_claim_root_of_width_laws : list law := [(Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k6) (NVar k2)))); (Order EQ (TVar k8) TOne); (Number EQ (NVar k2) (NDiv (NInt z1) (NInt z2))); (Not (Order EQ (TVar k9) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z2)))))].
Definition without_alignment_claim_root_of_width_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z2 e e q_z1k13_z2k19 (Split k6 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Clear k9 e z1 z2 e e q_m1_z2k4 (Clear k7 e z1 z1 e e q_z1k17 (Combine true GT z2 e e o (w unit e e k8 (w q_z2 e e k10 (r q_z1k13 e l12 (w q_m2 e e k14 n)))) (Absurd k16))))) (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Clear k9 e z1 z2 e e q_m1_z2k4 (Clear k7 e z1 z1 e e q_z1k17 (Combine true GT z2 e e o (w unit e e k8 (w q_m2 e e k10 (r q_m1k13 e l12 (w q_z2 e e k14 n)))) (Absurd k16))))))))).
Lemma without_alignment_claim_root_of_width_checked : refutes without_alignment_claim_root_of_width_laws without_alignment_claim_root_of_width_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem without_alignment_claim_root_of_width :
  forall (m_T omega : R) (D L N_p N_w branch change rate stream : order),
  (change ~~ (rate ** (N_w ^^ omega))) -> (* adds-up *)
  (change ~~ one) -> (* features-learned *)
  (omega = (1 / 2)) -> (* no-alignment *)
  (rate ~~ (N_w ^^ ((-1) / 2))).
Proof.
intros m_T omega D L N_p N_w branch change rate stream given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [m_T; omega] [D; L; N_p; N_w; branch; change; rate; stream] without_alignment_claim_root_of_width_laws without_alignment_claim_root_of_width_steps without_alignment_claim_root_of_width_checked).
Qed.

(* without-alignment, law: rate ~ N_w^(-1/2) *)
Definition without_alignment_law_laws : list law := [(Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k6) (NVar k2)))); (Order EQ (TVar k8) TOne); (Number EQ (NVar k2) (NDiv (NInt z1) (NInt z2))); (Not (Order EQ (TVar k9) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z2)))))].
Definition without_alignment_law_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z2 e e q_z1k13_z2k19 (Split k6 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Clear k9 e z1 z2 e e q_m1_z2k4 (Clear k7 e z1 z1 e e q_z1k17 (Combine true GT z2 e e o (w unit e e k8 (w q_z2 e e k10 (r q_z1k13 e l12 (w q_m2 e e k14 n)))) (Absurd k16))))) (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Clear k9 e z1 z2 e e q_m1_z2k4 (Clear k7 e z1 z1 e e q_z1k17 (Combine true GT z2 e e o (w unit e e k8 (w q_m2 e e k10 (r q_m1k13 e l12 (w q_z2 e e k14 n)))) (Absurd k16))))))))).
Lemma without_alignment_law_checked : refutes without_alignment_law_laws without_alignment_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem without_alignment_law :
  forall (m_T omega : R) (D L N_p N_w branch change rate stream : order),
  (change ~~ (rate ** (N_w ^^ omega))) -> (* adds-up *)
  (change ~~ one) -> (* features-learned *)
  (omega = (1 / 2)) -> (* no-alignment *)
  (rate ~~ (N_w ^^ ((-1) / 2))).
Proof.
intros m_T omega D L N_p N_w branch change rate stream given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [m_T; omega] [D; L; N_p; N_w; branch; change; rate; stream] without_alignment_law_laws without_alignment_law_steps without_alignment_law_checked).
Qed.

(* any-alignment, model: any-alignment can hold *)
Definition any_alignment_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt z1)))); (And (Number GE (NInt z1) (NDiv (NInt z1) (NInt z2))) (Number GE (NInt z1) (NInt z1))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z63) (NInt z25))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z63) (NInt z25)))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z63) (NInt z25))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma any_alignment_model_hold : all_decided any_alignment_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem any_alignment_model :
  exists (m_T omega : R) (N_p N_w change rate : order),
  (change ~~ (rate ** (N_w ^^ omega))) /\ (* adds-up *)
  (((1 / 2) <= omega) /\ (omega <= 1)) /\ (* domain(omega) *)
  (change ~~ one) /\ (* features-learned *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (N_p ~~ (N_w ^^ m_T)) /\ (* published-size *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) (* trend(N_w) *).
Proof.
exists (63 / 25), 1, ((scale ^^ (63 / 25)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold any_alignment_model_laws any_alignment_model_hold).
Qed.

(* any-alignment, claim: rate >~ N_p^-0.408 *)
Definition any_alignment_claim_no_faster_laws : list law := [(Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k6) (NVar k2)))); (And (Number GE (NVar k2) (NDiv (NInt z1) (NInt z2))) (Number GE (NInt z1) (NVar k2))); (Order EQ (TVar k8) TOne); (And (Number GE (NVar k1) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NVar k1))); (Order EQ (TVar k5) (TRaised (TVar k6) (NVar k1))); (Power GT (TVar k5) TOne); (Not (Order GE (TVar k9) (TRaised (TVar k5) (NDiv (NInt m51) (NInt z125)))))].
Definition any_alignment_claim_no_faster_steps : proof := (Unfold k17 (Unfold k7 (Unfold k11 (Unfold k2 (Clear k10 e z1 z50 e e q_z129_m50k2 (Clear k6 e z1 z1 e e q_z1_m1k4 (Clear k8 e z1 z50 e e q_m123_z50k2 (Clear k4 e z1 z2 e e q_m1_z2k4 (Combine false GT z1381600 e e q_z1k2 (r q_z296717 e l14 (r q_z5934 e e (r q_z3225000 e l16 (r q_z324349 e l18 (r q_z1612500 e l20 n))))) (Clear k12 e z1 z125 e e q_m51k11_m125k19 (Clear k9 e z1 z1 e e q_z1k17 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Clear k13 e z1 z1 e e q_m1k2k13_z1k11 (Clear k15 e z1 z1 e e q_z1k11 (Combine false GT z2 e e o (r q_z600 e l24_22 (r q_z75000k2 e l26 (r q_m75000k2 e l28 (r q_z75000k4 e l30 (r q_z138 e l32 (r q_z23 e l32_14 (r q_z75000 e l32_16 (r q_z635 e l32_18 n)))))))) (Absurd k34)))))))))))))))).
Lemma any_alignment_claim_no_faster_checked : refutes any_alignment_claim_no_faster_laws any_alignment_claim_no_faster_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem any_alignment_claim_no_faster :
  forall (m_T omega : R) (D L N_p N_w branch change rate stream : order),
  (change ~~ (rate ** (N_w ^^ omega))) -> (* adds-up *)
  (((1 / 2) <= omega) /\ (omega <= 1)) -> (* domain(omega) *)
  (change ~~ one) -> (* features-learned *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) -> (* measured(m_T) *)
  (N_p ~~ (N_w ^^ m_T)) -> (* published-size *)
  (power one < power N_p) -> (* trend(N_p) *)
  ((N_p ^^ ((-51) / 125)) <~ rate).
Proof.
intros m_T omega D L N_p N_w branch change rate stream given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [m_T; omega] [D; L; N_p; N_w; branch; change; rate; stream] any_alignment_claim_no_faster_laws any_alignment_claim_no_faster_steps any_alignment_claim_no_faster_checked).
Qed.

(* any-alignment, claim: rate <~ N_p^-0.193 *)
Definition any_alignment_claim_no_slower_laws : list law := [(Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k6) (NVar k2)))); (And (Number GE (NVar k2) (NDiv (NInt z1) (NInt z2))) (Number GE (NInt z1) (NVar k2))); (Order EQ (TVar k8) TOne); (And (Number GE (NVar k1) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NVar k1))); (Order EQ (TVar k5) (TRaised (TVar k6) (NVar k1))); (Power GT (TVar k5) TOne); (Not (Order GE (TRaised (TVar k5) (NDiv (NInt m193) (NInt z1000))) (TVar k9)))].
Definition any_alignment_claim_no_slower_steps : proof := (Unfold k17 (Unfold k7 (Unfold k11 (Unfold k2 (Clear k10 e z1 z50 e e q_z129_m50k2 (Clear k8 e z1 z50 e e q_m123_z50k2 (Combine false GT z300 e e q_z1k2 (r q_z300 e e (r q_z73 e l14 (r q_z79 e l16 n))) (Clear k12 e z1 z1000 e e q_z193k11_z1000k19 (Clear k9 e z1 z1 e e q_z1k17 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Clear k13 e z1 z1 e e q_m1k2k13_z1k11 (Clear k15 e z1 z1 e e q_z1k11 (Clear k4 e z1 z2 e e q_m1_z2k4 (Clear k6 e z1 z1 e e q_z1_m1k4 (Combine false GT z2 e e o (r q_z50 e l20_18 (r q_m50000k2 e l22 (r q_z50000k2 e l24 (r q_m50000k4 e l26 (r q_z50 e l28 (r q_z193 e l28_14 (r q_z25053 e l28_30 (r q_z106 e l28_32 n)))))))) (Absurd k34)))))))))))))))).
Lemma any_alignment_claim_no_slower_checked : refutes any_alignment_claim_no_slower_laws any_alignment_claim_no_slower_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem any_alignment_claim_no_slower :
  forall (m_T omega : R) (D L N_p N_w branch change rate stream : order),
  (change ~~ (rate ** (N_w ^^ omega))) -> (* adds-up *)
  (((1 / 2) <= omega) /\ (omega <= 1)) -> (* domain(omega) *)
  (change ~~ one) -> (* features-learned *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) -> (* measured(m_T) *)
  (N_p ~~ (N_w ^^ m_T)) -> (* published-size *)
  (power one < power N_p) -> (* trend(N_p) *)
  (rate <~ (N_p ^^ ((-193) / 1000))).
Proof.
intros m_T omega D L N_p N_w branch change rate stream given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [m_T; omega] [D; L; N_p; N_w; branch; change; rate; stream] any_alignment_claim_no_slower_laws any_alignment_claim_no_slower_steps any_alignment_claim_no_slower_checked).
Qed.

(* any-alignment, law: rate ~ N_w^-omega *)
Definition any_alignment_law_laws : list law := [(Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k6) (NVar k2)))); (Order EQ (TVar k8) TOne); (Not (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k2)))))].
Definition any_alignment_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k4k13_z1k19 (Split k6 (Clear k7 e z1 z1 e e q_z1k17 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w unit e e k12 n))) (Absurd k14)))) (Clear k7 e z1 z1 e e q_z1k17 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w q_m1 e e k12 n))) (Absurd k14)))))))).
Lemma any_alignment_law_checked : refutes any_alignment_law_laws any_alignment_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem any_alignment_law :
  forall (m_T omega : R) (D L N_p N_w branch change rate stream : order),
  (change ~~ (rate ** (N_w ^^ omega))) -> (* adds-up *)
  (change ~~ one) -> (* features-learned *)
  (rate ~~ (N_w ^^ ((-1) * omega))).
Proof.
intros m_T omega D L N_p N_w branch change rate stream given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [m_T; omega] [D; L; N_p; N_w; branch; change; rate; stream] any_alignment_law_laws any_alignment_law_steps any_alignment_law_checked).
Qed.

(* constant-rate, core: adds-up, constant-rate, domain(omega), stable, trend(N_w) cannot hold together *)
Definition constant_rate_core_laws : list law := [(Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k6) (NVar k2)))); (Order EQ (TVar k9) TOne); (And (Number GE (NVar k2) (NDiv (NInt z1) (NInt z2))) (Number GE (NInt z1) (NVar k2))); (Order GE TOne (TVar k8)); (Power GT (TVar k6) TOne)].
Definition constant_rate_core_steps : proof := (Unfold k9 (Clear k11 e z1 z1 e e q_m1k17 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Clear k7 e z1 z1 e e q_z1k19 (Clear k13 e z1 z1 e e q_z1k13 (Clear k2 e z1 z2 e e q_m1_z2k4 (Clear k4 e z1 z1 e e q_z1_m1k4 (Combine false GT z1 e e o (r q_z4 e l6 (r q_z4 e l8 (r q_z4 e l10 (r unit e l12 (r q_z3 e l12_14 (r q_z2 e l12_16 n)))))) (Absurd k18))))))))).
Lemma constant_rate_core_checked : refutes constant_rate_core_laws constant_rate_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem constant_rate_core :
  forall (m_T omega : R) (D L N_p N_w branch change rate stream : order),
  (change ~~ (rate ** (N_w ^^ omega))) -> (* adds-up *)
  (rate ~~ one) -> (* constant-rate *)
  (((1 / 2) <= omega) /\ (omega <= 1)) -> (* domain(omega) *)
  (change <~ one) -> (* stable *)
  (power one < power N_w) -> (* trend(N_w) *)
  False.
Proof.
intros m_T omega D L N_p N_w branch change rate stream given_1 given_2 given_3 given_4 given_5.
generalize given_1, given_2, given_3, given_4, given_5.
exact_no_check (refute [m_T; omega] [D; L; N_p; N_w; branch; change; rate; stream] constant_rate_core_laws constant_rate_core_steps constant_rate_core_checked).
Qed.

(* constant-rate, model: constant-rate can hold but for its trends *)
Definition constant_rate_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z1)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (And (Number GE (NInt z1) (NDiv (NInt z1) (NInt z2))) (Number GE (NInt z1) (NInt z1))); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (Order GE TOne (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))].
Lemma constant_rate_model_hold : all_decided constant_rate_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem constant_rate_model :
  exists (m_T omega : R) (N_w change rate : order),
  (change ~~ (rate ** (N_w ^^ omega))) /\ (* adds-up *)
  (rate ~~ one) /\ (* constant-rate *)
  (((1 / 2) <= omega) /\ (omega <= 1)) /\ (* domain(omega) *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (change <~ one) (* stable *).
Proof.
exists (63 / 25), 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold constant_rate_model_laws constant_rate_model_hold).
Qed.

(* porian, model: porian can hold *)
Definition porian_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt m8) (NInt z9))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z8) (NInt z9))))); (And (Number GE (NDiv (NInt z8) (NInt z9)) (NDiv (NInt z1) (NInt z2))) (Number GE (NInt z1) (NDiv (NInt z8) (NInt z9)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (And (Number GE (NDiv (NInt z200) (NInt z81)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z200) (NInt z81)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m8) (NInt z9))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z200) (NInt z81))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m9) (NInt z25)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z200) (NInt z81))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z200) (NInt z81)))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z200) (NInt z81))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma porian_model_hold : all_decided porian_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem porian_model :
  exists (m_T omega : R) (N_p N_w change rate : order),
  (change ~~ (rate ** (N_w ^^ omega))) /\ (* adds-up *)
  (((1 / 2) <= omega) /\ (omega <= 1)) /\ (* domain(omega) *)
  (change ~~ one) /\ (* features-learned *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (rate ~~ (N_p ^^ ((-9) / 25))) /\ (* porian *)
  (N_p ~~ (N_w ^^ m_T)) /\ (* published-size *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) (* trend(N_w) *).
Proof.
exists (200 / 81), (8 / 9), ((scale ^^ (200 / 81)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ ((-8) / 9)) ** (log_scale ^^ 0)).
exact_no_check (hold porian_model_laws porian_model_hold).
Qed.

(* porian, claim: 0.88 < omega < 0.93 *)
Definition porian_claim_porian_alignment_laws : list law := [(Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k6) (NVar k2)))); (Order EQ (TVar k8) TOne); (And (Number GE (NVar k1) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NVar k1))); (Order EQ (TVar k9) (TRaised (TVar k5) (NDiv (NInt m9) (NInt z25)))); (Order EQ (TVar k5) (TRaised (TVar k6) (NVar k1))); (Power GT (TVar k5) TOne); (Not (And (Number GT (NVar k2) (NDiv (NInt z22) (NInt z25))) (Number GT (NDiv (NInt z93) (NInt z100)) (NVar k2))))].
Definition porian_claim_porian_alignment_steps : proof := (Unfold k17 (Unfold k9 (Signs q_z9k2_m25k4 (Clear k15 e z1 z1 e e q_z1k11 (Clear k11 e z1 z25 e e q_z9k11_z25k19 (Clear k7 e z1 z1 e e q_z1k17 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Clear k13 e z1 z1 e e q_m1k2k13_z1k11 (Combine false GT z1 e e o (r unit e l8_10 (r q_m1k2 e l12 (r q_z25k2 e l14 (r q_m25k2 e l16 (r q_z25k4 e l18 n))))) (Absurd k20))))))) (Split k2 (Unfold k10 (Clear k4 e z1 z50 e e q_m123_z50k2 (Clear k12 e z1 z25 e e q_z22_m25k4 (Combine false GT z1 e e o (r q_z7 e e (r q_z9 e l14 (r q_m50 e l8 (r q_z50 e l16 n)))) (Absurd k18))))) (Unfold k12 (Clear k6 e z1 z50 e e q_z129_m50k2 (Clear k14 e z1 z100 e e q_m93_z100k4 (Combine false GT z1 e e o (r q_z3 e e (r q_z18 e l16 (r q_z100 e l8 (r q_z25 e l18 n)))) (Absurd k20)))))) (Clear k15 e z1 z1 e e q_z1k11 (Clear k11 e z1 z25 e e q_z9k11_z25k19 (Clear k7 e z1 z1 e e q_z1k17 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Clear k13 e z1 z1 e e q_m1k2k13_z1k11 (Combine false GT z1 e e o (r unit e l8_10 (r q_z1k2 e l12 (r q_m25k2 e l14 (r q_z25k2 e l16 (r q_m25k4 e l18 n))))) (Absurd k20)))))))))).
Lemma porian_claim_porian_alignment_checked : refutes porian_claim_porian_alignment_laws porian_claim_porian_alignment_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem porian_claim_porian_alignment :
  forall (m_T omega : R) (D L N_p N_w branch change rate stream : order),
  (change ~~ (rate ** (N_w ^^ omega))) -> (* adds-up *)
  (change ~~ one) -> (* features-learned *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) -> (* measured(m_T) *)
  (rate ~~ (N_p ^^ ((-9) / 25))) -> (* porian *)
  (N_p ~~ (N_w ^^ m_T)) -> (* published-size *)
  (power one < power N_p) -> (* trend(N_p) *)
  (((22 / 25) < omega) /\ (omega < (93 / 100))).
Proof.
intros m_T omega D L N_p N_w branch change rate stream given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [m_T; omega] [D; L; N_p; N_w; branch; change; rate; stream] porian_claim_porian_alignment_laws porian_claim_porian_alignment_steps porian_claim_porian_alignment_checked).
Qed.

(* porian, law: rate ~ N_w^-omega *)
Definition porian_law_laws : list law := [(Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k6) (NVar k2)))); (Order EQ (TVar k8) TOne); (Not (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k2)))))].
Definition porian_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k4k13_z1k19 (Split k6 (Clear k7 e z1 z1 e e q_z1k17 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w unit e e k12 n))) (Absurd k14)))) (Clear k7 e z1 z1 e e q_z1k17 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w q_m1 e e k12 n))) (Absurd k14)))))))).
Lemma porian_law_checked : refutes porian_law_laws porian_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem porian_law :
  forall (m_T omega : R) (D L N_p N_w branch change rate stream : order),
  (change ~~ (rate ** (N_w ^^ omega))) -> (* adds-up *)
  (change ~~ one) -> (* features-learned *)
  (rate ~~ (N_w ^^ ((-1) * omega))).
Proof.
intros m_T omega D L N_p N_w branch change rate stream given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [m_T; omega] [D; L; N_p; N_w; branch; change; rate; stream] porian_law_laws porian_law_steps porian_law_checked).
Qed.

(* bjorck, model: bjorck can hold *)
Definition bjorck_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt m4) (NInt z7))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z4) (NInt z7))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m4) (NInt z7))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z400) (NInt z161))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m23) (NInt z100))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m8) (NInt z25))))); (And (Number GE (NDiv (NInt z4) (NInt z7)) (NDiv (NInt z1) (NInt z2))) (Number GE (NInt z1) (NDiv (NInt z4) (NInt z7)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (And (Number GE (NDiv (NInt z400) (NInt z161)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z400) (NInt z161)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z400) (NInt z161))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z400) (NInt z161)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z400) (NInt z161))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma bjorck_model_hold : all_decided bjorck_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem bjorck_model :
  exists (m_T omega : R) (D N_p N_w change rate : order),
  (change ~~ (rate ** (N_w ^^ omega))) /\ (* adds-up *)
  (rate ~~ ((N_p ^^ ((-23) / 100)) ** (D ^^ ((-8) / 25)))) /\ (* bjorck *)
  (((1 / 2) <= omega) /\ (omega <= 1)) /\ (* domain(omega) *)
  (change ~~ one) /\ (* features-learned *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (N_p ~~ (N_w ^^ m_T)) /\ (* published-size *)
  (D ~~ one) /\ (* same-data *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) (* trend(N_w) *).
Proof.
exists (400 / 161), (4 / 7), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ (400 / 161)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ ((-4) / 7)) ** (log_scale ^^ 0)).
exact_no_check (hold bjorck_model_laws bjorck_model_hold).
Qed.

(* bjorck, claim: 0.56 < omega < 0.60 *)
Definition bjorck_claim_bjorck_alignment_laws : list law := [(Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k6) (NVar k2)))); (Order EQ (TVar k9) (TTimes (TRaised (TVar k5) (NDiv (NInt m23) (NInt z100))) (TRaised (TVar k3) (NDiv (NInt m8) (NInt z25))))); (Order EQ (TVar k8) TOne); (And (Number GE (NVar k1) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NVar k1))); (Order EQ (TVar k5) (TRaised (TVar k6) (NVar k1))); (Order EQ (TVar k3) TOne); (Power GT (TVar k5) TOne); (Not (And (Number GT (NVar k2) (NDiv (NInt z14) (NInt z25))) (Number GT (NDiv (NInt z3) (NInt z5)) (NVar k2))))].
Definition bjorck_claim_bjorck_alignment_steps : proof := (Unfold k19 (Unfold k11 (Signs q_z23k2_m100k4 (Clear k17 e z1 z1 e e q_z1k11 (Clear k13 e z1 z1 e e q_m1k2k13_z1k11 (Clear k15 e z1 z1 e e q_z1k7 (Clear k7 e z1 z100 e e q_z32k7_z23k11_z100k19 (Clear k9 e z1 z1 e e q_z1k17 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Combine false GT z1 e e o (r unit e l8_10 (r q_z100k4 e l12 (r q_z32k2 e l14 (r q_m1k2 e l16 (r q_z100k2 e l18 (r q_m100k2 e l20 n)))))) (Absurd k22)))))))) (Split k2 (Unfold k10 (Clear k4 e z1 z50 e e q_m123_z50k2 (Clear k12 e z1 z25 e e q_z14_m25k4 (Combine false GT z1 e e o (r q_z29 e e (r q_z23 e l14 (r q_m50 e l8 (r q_z200 e l16 n)))) (Absurd k18))))) (Unfold k12 (Clear k6 e z1 z50 e e q_z129_m50k2 (Clear k14 e z1 z5 e e q_m3_z5k4 (Combine false GT z1 e e o (r q_z33 e e (r q_z23 e l16 (r q_z50 e l8 (r q_z1000 e l18 n)))) (Absurd k20)))))) (Clear k17 e z1 z1 e e q_z1k11 (Clear k13 e z1 z1 e e q_m1k2k13_z1k11 (Clear k15 e z1 z1 e e q_z1k7 (Clear k7 e z1 z100 e e q_z32k7_z23k11_z100k19 (Clear k9 e z1 z1 e e q_z1k17 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Combine false GT z1 e e o (r unit e l8_10 (r q_m100k4 e l12 (r q_m32k2 e l14 (r q_z1k2 e l16 (r q_m100k2 e l18 (r q_z100k2 e l20 n)))))) (Absurd k22))))))))))).
Lemma bjorck_claim_bjorck_alignment_checked : refutes bjorck_claim_bjorck_alignment_laws bjorck_claim_bjorck_alignment_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem bjorck_claim_bjorck_alignment :
  forall (m_T omega : R) (D L N_p N_w branch change rate stream : order),
  (change ~~ (rate ** (N_w ^^ omega))) -> (* adds-up *)
  (rate ~~ ((N_p ^^ ((-23) / 100)) ** (D ^^ ((-8) / 25)))) -> (* bjorck *)
  (change ~~ one) -> (* features-learned *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) -> (* measured(m_T) *)
  (N_p ~~ (N_w ^^ m_T)) -> (* published-size *)
  (D ~~ one) -> (* same-data *)
  (power one < power N_p) -> (* trend(N_p) *)
  (((14 / 25) < omega) /\ (omega < (3 / 5))).
Proof.
intros m_T omega D L N_p N_w branch change rate stream given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, refuted.
exact_no_check (refute [m_T; omega] [D; L; N_p; N_w; branch; change; rate; stream] bjorck_claim_bjorck_alignment_laws bjorck_claim_bjorck_alignment_steps bjorck_claim_bjorck_alignment_checked).
Qed.

(* bjorck, law: rate ~ N_w^-omega *)
Definition bjorck_law_laws : list law := [(Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k6) (NVar k2)))); (Order EQ (TVar k8) TOne); (Not (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k2)))))].
Definition bjorck_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k4k13_z1k19 (Split k6 (Clear k7 e z1 z1 e e q_z1k17 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w unit e e k12 n))) (Absurd k14)))) (Clear k7 e z1 z1 e e q_z1k17 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w q_m1 e e k12 n))) (Absurd k14)))))))).
Lemma bjorck_law_checked : refutes bjorck_law_laws bjorck_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem bjorck_law :
  forall (m_T omega : R) (D L N_p N_w branch change rate stream : order),
  (change ~~ (rate ** (N_w ^^ omega))) -> (* adds-up *)
  (change ~~ one) -> (* features-learned *)
  (rate ~~ (N_w ^^ ((-1) * omega))).
Proof.
intros m_T omega D L N_p N_w branch change rate stream given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [m_T; omega] [D; L; N_p; N_w; branch; change; rate; stream] bjorck_law_laws bjorck_law_steps bjorck_law_checked).
Qed.

(* step-law, core: adds-up, domain(omega), features-learned, measured(m_T), published-size, same-data, step-law, trend(N_p) cannot hold together *)
Definition step_law_core_laws : list law := [(Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k6) (NVar k2)))); (And (Number GE (NVar k2) (NDiv (NInt z1) (NInt z2))) (Number GE (NInt z1) (NVar k2))); (Order EQ (TVar k8) TOne); (And (Number GE (NVar k1) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NVar k1))); (Order EQ (TVar k5) (TRaised (TVar k6) (NVar k1))); (Order EQ (TVar k3) TOne); (Order EQ (TVar k9) (TTimes (TRaised (TVar k5) (NDiv (NInt m713) (NInt z1000))) (TRaised (TVar k3) (NDiv (NInt z307) (NInt z1000))))); (Power GT (TVar k5) TOne)].
Definition step_law_core_steps : proof := (Unfold k7 (Unfold k11 (Clear k4 e z1 z1 e e q_z1_m1k4 (Clear k6 e z1 z50 e e q_m123_z50k2 (Clear k8 e z1 z50 e e q_z129_m50k2 (Combine false GT z300 e e q_z713k2_m1000k4 (r q_z300 e e (r q_z300000 e l10 (r q_z41927 e l12 (r q_z37649 e l14 n)))) (Clear k19 e z1 z1 e e q_z1k11 (Clear k13 e z1 z1 e e q_m1k2k13_z1k11 (Clear k17 e z1 z1000 e e q_m307k7_z713k11_z1000k19 (Clear k9 e z1 z1 e e q_z1k17 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Clear k15 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r unit e l16_18 (r q_z1000k4 e l20 (r q_m1k2 e l22 (r q_z1000k2 e l24 (r q_m1000k2 e l26 (r q_m307k2 e l28 n)))))) (Absurd k30)))))))))))))).
Lemma step_law_core_checked : refutes step_law_core_laws step_law_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem step_law_core :
  forall (m_T omega : R) (D L N_p N_w branch change rate stream : order),
  (change ~~ (rate ** (N_w ^^ omega))) -> (* adds-up *)
  (((1 / 2) <= omega) /\ (omega <= 1)) -> (* domain(omega) *)
  (change ~~ one) -> (* features-learned *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) -> (* measured(m_T) *)
  (N_p ~~ (N_w ^^ m_T)) -> (* published-size *)
  (D ~~ one) -> (* same-data *)
  (rate ~~ ((N_p ^^ ((-713) / 1000)) ** (D ^^ (307 / 1000)))) -> (* step-law *)
  (power one < power N_p) -> (* trend(N_p) *)
  False.
Proof.
intros m_T omega D L N_p N_w branch change rate stream given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, given_8.
exact_no_check (refute [m_T; omega] [D; L; N_p; N_w; branch; change; rate; stream] step_law_core_laws step_law_core_steps step_law_core_checked).
Qed.

(* step-law, model: step-law can hold but for its trends *)
Definition step_law_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z1)))); (And (Number GE (NInt z1) (NDiv (NInt z1) (NInt z2))) (Number GE (NInt z1) (NInt z1))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z63) (NInt z25)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m713) (NInt z1000))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z307) (NInt z1000)))))].
Lemma step_law_model_hold : all_decided step_law_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem step_law_model :
  exists (m_T omega : R) (D N_p N_w change rate : order),
  (change ~~ (rate ** (N_w ^^ omega))) /\ (* adds-up *)
  (((1 / 2) <= omega) /\ (omega <= 1)) /\ (* domain(omega) *)
  (change ~~ one) /\ (* features-learned *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (N_p ~~ (N_w ^^ m_T)) /\ (* published-size *)
  (D ~~ one) /\ (* same-data *)
  (rate ~~ ((N_p ^^ ((-713) / 1000)) ** (D ^^ (307 / 1000)))) (* step-law *).
Proof.
exists (63 / 25), 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold step_law_model_laws step_law_model_hold).
Qed.

(* step-law-on-the-frontier, model: step-law-on-the-frontier can hold *)
Definition step_law_on_the_frontier_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt z1)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z500) (NInt z203))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z500) (NInt z203))) (TRaised (TVar k2) (NInt z0)))); (And (Number GE (NInt z1) (NDiv (NInt z1) (NInt z2))) (Number GE (NInt z1) (NInt z1))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (And (Number GE (NDiv (NInt z500) (NInt z203)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z500) (NInt z203)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z500) (NInt z203))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z500) (NInt z203)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z500) (NInt z203))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m713) (NInt z1000))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z500) (NInt z203))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z307) (NInt z1000))))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z500) (NInt z203))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma step_law_on_the_frontier_model_hold : all_decided step_law_on_the_frontier_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem step_law_on_the_frontier_model :
  exists (m_T omega : R) (D N_p N_w change rate : order),
  (change ~~ (rate ** (N_w ^^ omega))) /\ (* adds-up *)
  (D ~~ N_p) /\ (* data-by-size *)
  (((1 / 2) <= omega) /\ (omega <= 1)) /\ (* domain(omega) *)
  (change ~~ one) /\ (* features-learned *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (N_p ~~ (N_w ^^ m_T)) /\ (* published-size *)
  (rate ~~ ((N_p ^^ ((-713) / 1000)) ** (D ^^ (307 / 1000)))) /\ (* step-law *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) (* trend(N_w) *).
Proof.
exists (500 / 203), 1, ((scale ^^ (500 / 203)) ** (log_scale ^^ 0)), ((scale ^^ (500 / 203)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold step_law_on_the_frontier_model_laws step_law_on_the_frontier_model_hold).
Qed.

(* step-law-on-the-frontier, claim: 0.99 < omega <= 1 *)
Definition step_law_on_the_frontier_claim_step_law_alignment_laws : list law := [(Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k6) (NVar k2)))); (Order EQ (TVar k3) (TVar k5)); (And (Number GE (NVar k2) (NDiv (NInt z1) (NInt z2))) (Number GE (NInt z1) (NVar k2))); (Order EQ (TVar k8) TOne); (And (Number GE (NVar k1) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NVar k1))); (Order EQ (TVar k5) (TRaised (TVar k6) (NVar k1))); (Order EQ (TVar k9) (TTimes (TRaised (TVar k5) (NDiv (NInt m713) (NInt z1000))) (TRaised (TVar k3) (NDiv (NInt z307) (NInt z1000))))); (Power GT (TVar k5) TOne); (Not (And (Number GT (NVar k2) (NDiv (NInt z99) (NInt z100))) (Number GE (NInt z1) (NVar k2))))].
Definition step_law_on_the_frontier_claim_step_law_alignment_steps : proof := (Unfold k21 (Unfold k9 (Unfold k13 (Signs q_z203k2_m500k4 (Clear k19 e z1 z1 e e q_z1k11 (Clear k15 e z1 z1 e e q_m1k2k13_z1k11 (Clear k17 e z1 z1000 e e q_m307k7_z713k11_z1000k19 (Clear k11 e z1 z1 e e q_z1k17 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Clear k7 e z1 z1 e e q_z1k7_m1k11 (Combine false GT z1 e e o (r q_z2 e l12_14 (r q_z1000k4 e l16 (r q_m1k2 e l18 (r q_z1000k2 e l20 (r q_m1000k2 e l22 (r q_m307k2 e l24 n)))))) (Absurd k26)))))))) (Split k2 (Unfold k14 (Clear k8 e z1 z50 e e q_m123_z50k2 (Clear k16 e z1 z100 e e q_z99_m100k4 (Combine false GT z1 e e o (r q_z219 e e (r q_z203 e l18 (r q_m50 e l12 (r q_z250 e l20 n)))) (Absurd k22))))) (Unfold k16 (Clear k18 e z1 z1 e e q_m1_z1k4 (Clear k6 e z1 z1 e e q_z1_m1k4 (Combine false GE z1 e l20 q_m1 (r unit e l22 n) (Absurd k24)))))) (Clear k19 e z1 z1 e e q_z1k11 (Clear k15 e z1 z1 e e q_m1k2k13_z1k11 (Clear k17 e z1 z1000 e e q_m307k7_z713k11_z1000k19 (Clear k11 e z1 z1 e e q_z1k17 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Clear k7 e z1 z1 e e q_z1k7_m1k11 (Combine false GT z1 e e o (r q_z2 e l12_14 (r q_m1000k4 e l16 (r q_z1k2 e l18 (r q_m1000k2 e l20 (r q_z1000k2 e l22 (r q_z307k2 e l24 n)))))) (Absurd k26)))))))))))).
Lemma step_law_on_the_frontier_claim_step_law_alignment_checked : refutes step_law_on_the_frontier_claim_step_law_alignment_laws step_law_on_the_frontier_claim_step_law_alignment_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem step_law_on_the_frontier_claim_step_law_alignment :
  forall (m_T omega : R) (D L N_p N_w branch change rate stream : order),
  (change ~~ (rate ** (N_w ^^ omega))) -> (* adds-up *)
  (D ~~ N_p) -> (* data-by-size *)
  (((1 / 2) <= omega) /\ (omega <= 1)) -> (* domain(omega) *)
  (change ~~ one) -> (* features-learned *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) -> (* measured(m_T) *)
  (N_p ~~ (N_w ^^ m_T)) -> (* published-size *)
  (rate ~~ ((N_p ^^ ((-713) / 1000)) ** (D ^^ (307 / 1000)))) -> (* step-law *)
  (power one < power N_p) -> (* trend(N_p) *)
  (((99 / 100) < omega) /\ (omega <= 1)).
Proof.
intros m_T omega D L N_p N_w branch change rate stream given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, given_8, refuted.
exact_no_check (refute [m_T; omega] [D; L; N_p; N_w; branch; change; rate; stream] step_law_on_the_frontier_claim_step_law_alignment_laws step_law_on_the_frontier_claim_step_law_alignment_steps step_law_on_the_frontier_claim_step_law_alignment_checked).
Qed.

(* step-law-on-the-frontier, law: rate ~ N_w^-omega *)
Definition step_law_on_the_frontier_law_laws : list law := [(Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k6) (NVar k2)))); (Order EQ (TVar k8) TOne); (Not (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k2)))))].
Definition step_law_on_the_frontier_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k4k13_z1k19 (Split k6 (Clear k7 e z1 z1 e e q_z1k17 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w unit e e k12 n))) (Absurd k14)))) (Clear k7 e z1 z1 e e q_z1k17 (Clear k5 e z1 z1 e e q_m1k4k13_z1k17_m1k19 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w q_m1 e e k12 n))) (Absurd k14)))))))).
Lemma step_law_on_the_frontier_law_checked : refutes step_law_on_the_frontier_law_laws step_law_on_the_frontier_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem step_law_on_the_frontier_law :
  forall (m_T omega : R) (D L N_p N_w branch change rate stream : order),
  (change ~~ (rate ** (N_w ^^ omega))) -> (* adds-up *)
  (change ~~ one) -> (* features-learned *)
  (rate ~~ (N_w ^^ ((-1) * omega))).
Proof.
intros m_T omega D L N_p N_w branch change rate stream given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [m_T; omega] [D; L; N_p; N_w; branch; change; rate; stream] step_law_on_the_frontier_law_laws step_law_on_the_frontier_law_steps step_law_on_the_frontier_law_checked).
Qed.

(* depth-at-random, model: depth-at-random can hold *)
Definition depth_at_random_model_laws : list law := [(And (Number GE (NInt z1) (NDiv (NInt z1) (NInt z2))) (Number GE (NInt z1) (NInt z1))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NInt z2))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma depth_at_random_model_hold : all_decided depth_at_random_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem depth_at_random_model :
  exists (m_T omega : R) (L N_p N_w branch stream : order),
  (((1 / 2) <= omega) /\ (omega <= 1)) /\ (* domain(omega) *)
  (stream ~~ one) /\ (* features-keep-size *)
  (stream ~~ ((L ^^ (1 / 2)) ** branch)) /\ (* layers-at-random *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) (* trend(N_w) *).
Proof.
exists (63 / 25), 1, ((scale ^^ (-2)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold depth_at_random_model_laws depth_at_random_model_hold).
Qed.

(* depth-at-random, claim: branch ~ L^(-1/2) *)
Definition depth_at_random_claim_root_of_depth_laws : list law := [(Order EQ (TVar k10) TOne); (Order EQ (TVar k10) (TTimes (TRaised (TVar k4) (NDiv (NInt z1) (NInt z2))) (TVar k7))); (Not (Order EQ (TVar k7) (TRaised (TVar k4) (NDiv (NInt m1) (NInt z2)))))].
Definition depth_at_random_claim_root_of_depth_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z2 e e q_z1k9_z2k15 (Split k6 (Clear k7 e z1 z2 e e q_m1k9_m2k15_z2k21 (Clear k5 e z1 z1 e e q_z1k21 (Combine true GT z2 e e o (w unit e e k8 (w unit e e k10 (w q_m2 e e k12 n))) (Absurd k14)))) (Clear k7 e z1 z2 e e q_m1k9_m2k15_z2k21 (Clear k5 e z1 z1 e e q_z1k21 (Combine true GT z2 e e o (w unit e e k8 (w q_m1 e e k10 (w q_z2 e e k12 n))) (Absurd k14)))))))).
Lemma depth_at_random_claim_root_of_depth_checked : refutes depth_at_random_claim_root_of_depth_laws depth_at_random_claim_root_of_depth_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem depth_at_random_claim_root_of_depth :
  forall (m_T omega : R) (D L N_p N_w branch change rate stream : order),
  (stream ~~ one) -> (* features-keep-size *)
  (stream ~~ ((L ^^ (1 / 2)) ** branch)) -> (* layers-at-random *)
  (branch ~~ (L ^^ ((-1) / 2))).
Proof.
intros m_T omega D L N_p N_w branch change rate stream given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [m_T; omega] [D; L; N_p; N_w; branch; change; rate; stream] depth_at_random_claim_root_of_depth_laws depth_at_random_claim_root_of_depth_steps depth_at_random_claim_root_of_depth_checked).
Qed.

(* depth-coherent, model: depth-coherent can hold *)
Definition depth_coherent_model_laws : list law := [(And (Number GE (NInt z1) (NDiv (NInt z1) (NInt z2))) (Number GE (NInt z1) (NInt z1))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma depth_coherent_model_hold : all_decided depth_coherent_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem depth_coherent_model :
  exists (m_T omega : R) (L N_p N_w branch stream : order),
  (((1 / 2) <= omega) /\ (omega <= 1)) /\ (* domain(omega) *)
  (stream ~~ one) /\ (* features-keep-size *)
  (stream ~~ (L ** branch)) /\ (* layers-coherent *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) (* trend(N_w) *).
Proof.
exists (63 / 25), 1, ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold depth_coherent_model_laws depth_coherent_model_hold).
Qed.

(* depth-coherent, claim: branch ~ L^-1 *)
Definition depth_coherent_claim_inverse_of_depth_laws : list law := [(Order EQ (TVar k10) TOne); (Order EQ (TVar k10) (TTimes (TVar k4) (TVar k7))); (Not (Order EQ (TVar k7) (TRaised (TVar k4) (NInt m1))))].
Definition depth_coherent_claim_inverse_of_depth_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k9_z1k15 (Split k6 (Clear k7 e z1 z1 e e q_m1k9_m1k15_z1k21 (Clear k5 e z1 z1 e e q_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w q_m1 e e k12 n))) (Absurd k14)))) (Clear k7 e z1 z1 e e q_m1k9_m1k15_z1k21 (Clear k5 e z1 z1 e e q_z1k21 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w unit e e k12 n))) (Absurd k14)))))))).
Lemma depth_coherent_claim_inverse_of_depth_checked : refutes depth_coherent_claim_inverse_of_depth_laws depth_coherent_claim_inverse_of_depth_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem depth_coherent_claim_inverse_of_depth :
  forall (m_T omega : R) (D L N_p N_w branch change rate stream : order),
  (stream ~~ one) -> (* features-keep-size *)
  (stream ~~ (L ** branch)) -> (* layers-coherent *)
  (branch ~~ (L ^^ (-1))).
Proof.
intros m_T omega D L N_p N_w branch change rate stream given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [m_T; omega] [D; L; N_p; N_w; branch; change; rate; stream] depth_coherent_claim_inverse_of_depth_laws depth_coherent_claim_inverse_of_depth_steps depth_coherent_claim_inverse_of_depth_checked).
Qed.

(* depth-both, core: layers-at-random, layers-coherent, trend(L) cannot hold together *)
Definition depth_both_core_laws : list law := [(Order EQ (TVar k10) (TTimes (TRaised (TVar k4) (NDiv (NInt z1) (NInt z2))) (TVar k7))); (Order EQ (TVar k10) (TTimes (TVar k4) (TVar k7))); (Power GT (TVar k4) TOne)].
Definition depth_both_core_steps : proof := (Clear k9 e z1 z1 e e q_z1k9 (Clear k5 e z1 z2 e e q_m1k9_m2k15_z2k21 (Clear k7 e z1 z1 e e q_m1k9_m1k15_z1k21 (Combine false GT z1 e e o (r unit e l2 (r q_m1 e l4 (r q_z2 e l6 n))) (Absurd k8))))).
Lemma depth_both_core_checked : refutes depth_both_core_laws depth_both_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem depth_both_core :
  forall (m_T omega : R) (D L N_p N_w branch change rate stream : order),
  (stream ~~ ((L ^^ (1 / 2)) ** branch)) -> (* layers-at-random *)
  (stream ~~ (L ** branch)) -> (* layers-coherent *)
  (power one < power L) -> (* trend(L) *)
  False.
Proof.
intros m_T omega D L N_p N_w branch change rate stream given_1 given_2 given_3.
generalize given_1, given_2, given_3.
exact_no_check (refute [m_T; omega] [D; L; N_p; N_w; branch; change; rate; stream] depth_both_core_laws depth_both_core_steps depth_both_core_checked).
Qed.

(* depth-both, model: depth-both can hold but for its trends *)
Definition depth_both_model_laws : list law := [(And (Number GE (NInt z1) (NDiv (NInt z1) (NInt z2))) (Number GE (NInt z1) (NInt z1))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NInt z2))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25))))].
Lemma depth_both_model_hold : all_decided depth_both_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem depth_both_model :
  exists (m_T omega : R) (L branch stream : order),
  (((1 / 2) <= omega) /\ (omega <= 1)) /\ (* domain(omega) *)
  (stream ~~ ((L ^^ (1 / 2)) ** branch)) /\ (* layers-at-random *)
  (stream ~~ (L ** branch)) /\ (* layers-coherent *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) (* measured(m_T) *).
Proof.
exists (63 / 25), 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold depth_both_model_laws depth_both_model_hold).
Qed.
