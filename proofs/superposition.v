(* Theory superposition: 24 theorems; 0 left out.
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
Definition k18 : positive := (18)%positive.
Definition k20 : positive := (20)%positive.
Definition k22 : positive := (22)%positive.
Definition k24 : positive := (24)%positive.
Definition k26 : positive := (26)%positive.
Definition k28 : positive := (28)%positive.
Definition k30 : positive := (30)%positive.
Definition k32 : positive := (32)%positive.
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m5 : Z := (-5)%Z.
Definition m19 : Z := (-19)%Z.
Definition m31 : Z := (-31)%Z.
Definition m50 : Z := (-50)%Z.
Definition m83 : Z := (-83)%Z.
Definition m99 : Z := (-99)%Z.
Definition m100 : Z := (-100)%Z.
Definition m101 : Z := (-101)%Z.
Definition m123 : Z := (-123)%Z.
Definition m387 : Z := (-387)%Z.
Definition m407 : Z := (-407)%Z.
Definition m441 : Z := (-441)%Z.
Definition m1000 : Z := (-1000)%Z.
Definition m3200 : Z := (-3200)%Z.
Definition m80800 : Z := (-80800)%Z.
Definition m600000 : Z := (-600000)%Z.
Definition m9840000 : Z := (-9840000)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z4 : Z := (4)%Z.
Definition z5 : Z := (5)%Z.
Definition z6 : Z := (6)%Z.
Definition z7 : Z := (7)%Z.
Definition z8 : Z := (8)%Z.
Definition z16 : Z := (16)%Z.
Definition z18 : Z := (18)%Z.
Definition z19 : Z := (19)%Z.
Definition z20 : Z := (20)%Z.
Definition z25 : Z := (25)%Z.
Definition z31 : Z := (31)%Z.
Definition z33 : Z := (33)%Z.
Definition z39 : Z := (39)%Z.
Definition z50 : Z := (50)%Z.
Definition z61 : Z := (61)%Z.
Definition z63 : Z := (63)%Z.
Definition z73 : Z := (73)%Z.
Definition z77 : Z := (77)%Z.
Definition z79 : Z := (79)%Z.
Definition z83 : Z := (83)%Z.
Definition z91 : Z := (91)%Z.
Definition z99 : Z := (99)%Z.
Definition z100 : Z := (100)%Z.
Definition z123 : Z := (123)%Z.
Definition z129 : Z := (129)%Z.
Definition z152 : Z := (152)%Z.
Definition z300 : Z := (300)%Z.
Definition z366 : Z := (366)%Z.
Definition z387 : Z := (387)%Z.
Definition z400 : Z := (400)%Z.
Definition z462 : Z := (462)%Z.
Definition z496 : Z := (496)%Z.
Definition z500 : Z := (500)%Z.
Definition z600 : Z := (600)%Z.
Definition z800 : Z := (800)%Z.
Definition z1000 : Z := (1000)%Z.
Definition z1599 : Z := (1599)%Z.
Definition z2083 : Z := (2083)%Z.
Definition z3200 : Z := (3200)%Z.
Definition z4721 : Z := (4721)%Z.
Definition z4945 : Z := (4945)%Z.
Definition z5200 : Z := (5200)%Z.
Definition z60904 : Z := (60904)%Z.
Definition z80000 : Z := (80000)%Z.
Definition z98400 : Z := (98400)%Z.
Definition z393600 : Z := (393600)%Z.
Definition z600000 : Z := (600000)%Z.
Definition z7478400 : Z := (7478400)%Z.
Definition l10 : list positive := (v k10 e).
Definition l12 : list positive := (v k12 e).
Definition l14 : list positive := (v k14 e).
Definition l16 : list positive := (v k16 e).
Definition l16_10 : list positive := (v k16 (v k10 e)).
Definition l16_12 : list positive := (v k16 (v k12 e)).
Definition l16_18 : list positive := (v k16 (v k18 e)).
Definition l18 : list positive := (v k18 e).
Definition l20 : list positive := (v k20 e).
Definition l20_18 : list positive := (v k20 (v k18 e)).
Definition l22 : list positive := (v k22 e).
Definition l22_14 : list positive := (v k22 (v k14 e)).
Definition l22_20 : list positive := (v k22 (v k20 e)).
Definition l24 : list positive := (v k24 e).
Definition l26 : list positive := (v k26 e).
Definition l26_14 : list positive := (v k26 (v k14 e)).
Definition l26_18 : list positive := (v k26 (v k18 e)).
Definition l26_28 : list positive := (v k26 (v k28 e)).
Definition l26_28_18 : list positive := (v k26 (v k28 (v k18 e))).
Definition l26_30 : list positive := (v k26 (v k30 e)).
Definition l28 : list positive := (v k28 e).
Definition l28_14 : list positive := (v k28 (v k14 e)).
Definition l28_14_30 : list positive := (v k28 (v k14 (v k30 e))).
Definition l28_16 : list positive := (v k28 (v k16 e)).
Definition l28_30 : list positive := (v k28 (v k30 e)).
Definition l6 : list positive := (v k6 e).
Definition l6_10 : list positive := (v k6 (v k10 e)).
Definition l6_8 : list positive := (v k6 (v k8 e)).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m100 : polynomial := (t m100 e o).
Definition q_m101k9_m100k11 : polynomial := (t m101 (v k9 e) (t m100 (v k11 e) o)).
Definition q_m123_z50k6 : polynomial := (t m123 e (t z50 (v k6 e) o)).
Definition q_m1k2 : polynomial := (t m1 (v k2 e) o).
Definition q_m1k4 : polynomial := (t m1 (v k4 e) o).
Definition q_m1k6k9_z1k7 : polynomial := (t m1 (v k6 (v k9 e)) (t z1 (v k7 e) o)).
Definition q_m1k9_z1k15 : polynomial := (t m1 (v k9 e) (t z1 (v k15 e) o)).
Definition q_m2k9_z1k15 : polynomial := (t m2 (v k9 e) (t z1 (v k15 e) o)).
Definition q_m31_z100k4 : polynomial := (t m31 e (t z100 (v k4 e) o)).
Definition q_m3200 : polynomial := (t m3200 e o).
Definition q_m407k7_m1000k11 : polynomial := (t m407 (v k7 e) (t m1000 (v k11 e) o)).
Definition q_m600000 : polynomial := (t m600000 e o).
Definition q_m600000k6 : polynomial := (t m600000 (v k6 e) o).
Definition q_m80800 : polynomial := (t m80800 e o).
Definition q_m83_z100k8 : polynomial := (t m83 e (t z100 (v k8 e) o)).
Definition q_m9840000k6 : polynomial := (t m9840000 (v k6 e) o).
Definition q_m99_z100k2 : polynomial := (t m99 e (t z100 (v k2 e) o)).
Definition q_z100 : polynomial := (t z100 e o).
Definition q_z129_m50k6 : polynomial := (t z129 e (t m50 (v k6 e) o)).
Definition q_z152 : polynomial := (t z152 e o).
Definition q_z1599 : polynomial := (t z1599 e o).
Definition q_z16 : polynomial := (t z16 e o).
Definition q_z19 : polynomial := (t z19 e o).
Definition q_z19k9_z25k11 : polynomial := (t z19 (v k9 e) (t z25 (v k11 e) o)).
Definition q_z1k11_m1k13 : polynomial := (t z1 (v k11 e) (t m1 (v k13 e) o)).
Definition q_z1k2 : polynomial := (t z1 (v k2 e) o).
Definition q_z1k2_m1k8 : polynomial := (t z1 (v k2 e) (t m1 (v k8 e) o)).
Definition q_z1k2k15_z1k11 : polynomial := (t z1 (v k2 (v k15 e)) (t z1 (v k11 e) o)).
Definition q_z1k2k9_z1k11 : polynomial := (t z1 (v k2 (v k9 e)) (t z1 (v k11 e) o)).
Definition q_z1k4 : polynomial := (t z1 (v k4 e) o).
Definition q_z1k4k6k9_z1k11 : polynomial := (t z1 (v k4 (v k6 (v k9 e))) (t z1 (v k11 e) o)).
Definition q_z1k4k7_z1k11 : polynomial := (t z1 (v k4 (v k7 e)) (t z1 (v k11 e) o)).
Definition q_z1k6 : polynomial := (t z1 (v k6 e) o).
Definition q_z1k7 : polynomial := (t z1 (v k7 e) o).
Definition q_z1k8k9_z1k11 : polynomial := (t z1 (v k8 (v k9 e)) (t z1 (v k11 e) o)).
Definition q_z1k9 : polynomial := (t z1 (v k9 e) o).
Definition q_z1k9_z1k11 : polynomial := (t z1 (v k9 e) (t z1 (v k11 e) o)).
Definition q_z1k9_z1k13 : polynomial := (t z1 (v k9 e) (t z1 (v k13 e) o)).
Definition q_z2083 : polynomial := (t z2083 e o).
Definition q_z2k2k9_z1k11 : polynomial := (t z2 (v k2 (v k9 e)) (t z1 (v k11 e) o)).
Definition q_z300 : polynomial := (t z300 e o).
Definition q_z3200 : polynomial := (t z3200 e o).
Definition q_z33 : polynomial := (t z33 e o).
Definition q_z366 : polynomial := (t z366 e o).
Definition q_z387k7_z1000k11 : polynomial := (t z387 (v k7 e) (t z1000 (v k11 e) o)).
Definition q_z393600 : polynomial := (t z393600 e o).
Definition q_z39_m100k4 : polynomial := (t z39 e (t m100 (v k4 e) o)).
Definition q_z400 : polynomial := (t z400 e o).
Definition q_z462 : polynomial := (t z462 e o).
Definition q_z4721 : polynomial := (t z4721 e o).
Definition q_z4945 : polynomial := (t z4945 e o).
Definition q_z496 : polynomial := (t z496 e o).
Definition q_z5200 : polynomial := (t z5200 e o).
Definition q_z600 : polynomial := (t z600 e o).
Definition q_z600000 : polynomial := (t z600000 e o).
Definition q_z600000k6 : polynomial := (t z600000 (v k6 e) o).
Definition q_z60904 : polynomial := (t z60904 e o).
Definition q_z61 : polynomial := (t z61 e o).
Definition q_z73 : polynomial := (t z73 e o).
Definition q_z7478400 : polynomial := (t z7478400 e o).
Definition q_z77 : polynomial := (t z77 e o).
Definition q_z79 : polynomial := (t z79 e o).
Definition q_z8 : polynomial := (t z8 e o).
Definition q_z800 : polynomial := (t z800 e o).
Definition q_z80000k6 : polynomial := (t z80000 (v k6 e) o).
Definition q_z83_m100k2 : polynomial := (t z83 e (t m100 (v k2 e) o)).
Definition q_z98400 : polynomial := (t z98400 e o).
Definition q_z99_m100k8 : polynomial := (t z99 e (t m100 (v k8 e) o)).

(* weak, model: weak can hold *)
Definition weak_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (And (Number GE (NDiv (NInt z7) (NInt z20)) (NDiv (NInt z31) (NInt z100))) (Number GE (NDiv (NInt z39) (NInt z100)) (NDiv (NInt z7) (NInt z20)))); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (And (Number GE (NDiv (NInt z91) (NInt z100)) (NDiv (NInt z83) (NInt z100))) (Number GE (NDiv (NInt z99) (NInt z100)) (NDiv (NInt z91) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma weak_model_hold : all_decided weak_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem weak_model :
  exists (alpha m_N m_T m_w : R) (N_p N_w loss shown : order),
  (0 < alpha) /\ (* domain(alpha) *)
  (one <~ shown /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (tail_series shown one ((-1) * (1 + alpha)))) /\ (* left-out *)
  (((31 / 100) <= m_N) /\ (m_N <= (39 / 100))) /\ (* measured(m_N) *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (((83 / 100) <= m_w) /\ (m_w <= (99 / 100))) /\ (* measured(m_w) *)
  (shown ~~ N_w) /\ (* one-each *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, (7 / 20), (63 / 25), (91 / 100), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold weak_model_laws weak_model_hold).
Qed.

(* weak, claim: loss ~ N_w^-alpha *)
Definition weak_claim_weak_law_laws : list law := [(And (Order GE (TVar k7) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k5) (TTimes TOne (TRaised (TVar k7) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Order EQ (TVar k7) (TVar k4)); (Not (Order EQ (TVar k5) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1)))))].
Definition weak_claim_weak_law_steps : proof := (Unfold k9 (Unfold k5 (Unfold k6 (Unfold k2 (Clear k12 e z1 z1 e e q_z1k2k9_z1k11 (Split k14 (Clear k10 e z1 z1 e e q_z1k2k15_z1k11 (Clear k7 e z1 z1 e e q_m1k9_z1k15 (Combine true GT z1 e e o (w unit e e k16 (w q_m1 e e k18 (w q_z1k2 e e k20 n))) (Absurd k22)))) (Clear k10 e z1 z1 e e q_z1k2k15_z1k11 (Clear k7 e z1 z1 e e q_m1k9_z1k15 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k18 (w q_m1k2 e e k20 n))) (Absurd k22)))))))))).
Lemma weak_claim_weak_law_checked : refutes weak_claim_weak_law_laws weak_claim_weak_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem weak_claim_weak_law :
  forall (alpha m_N m_T m_w : R) (N_p N_w loss overlap shown : order),
  (one <~ shown /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (tail_series shown one ((-1) * (1 + alpha)))) -> (* left-out *)
  (shown ~~ N_w) -> (* one-each *)
  (loss ~~ (N_w ^^ ((-1) * alpha))).
Proof.
intros alpha m_N m_T m_w N_p N_w loss overlap shown given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha; m_N; m_T; m_w] [N_p; N_w; loss; overlap; shown] weak_claim_weak_law_laws weak_claim_weak_law_steps weak_claim_weak_law_checked).
Qed.

(* weak, law: loss ~ N_w^-alpha *)
Definition weak_law_laws : list law := [(And (Order GE (TVar k7) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k5) (TTimes TOne (TRaised (TVar k7) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Order EQ (TVar k7) (TVar k4)); (Not (Order EQ (TVar k5) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1)))))].
Definition weak_law_steps : proof := (Unfold k9 (Unfold k5 (Unfold k6 (Unfold k2 (Clear k12 e z1 z1 e e q_z1k2k9_z1k11 (Split k14 (Clear k10 e z1 z1 e e q_z1k2k15_z1k11 (Clear k7 e z1 z1 e e q_m1k9_z1k15 (Combine true GT z1 e e o (w unit e e k16 (w q_m1 e e k18 (w q_z1k2 e e k20 n))) (Absurd k22)))) (Clear k10 e z1 z1 e e q_z1k2k15_z1k11 (Clear k7 e z1 z1 e e q_m1k9_z1k15 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k18 (w q_m1k2 e e k20 n))) (Absurd k22)))))))))).
Lemma weak_law_checked : refutes weak_law_laws weak_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem weak_law :
  forall (alpha m_N m_T m_w : R) (N_p N_w loss overlap shown : order),
  (one <~ shown /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (tail_series shown one ((-1) * (1 + alpha)))) -> (* left-out *)
  (shown ~~ N_w) -> (* one-each *)
  (loss ~~ (N_w ^^ ((-1) * alpha))).
Proof.
intros alpha m_N m_T m_w N_p N_w loss overlap shown given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha; m_N; m_T; m_w] [N_p; N_w; loss; overlap; shown] weak_law_laws weak_law_steps weak_law_checked).
Qed.

(* strong, model: strong can hold *)
Definition strong_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt m1))); (And (Number GE (NDiv (NInt z7) (NInt z20)) (NDiv (NInt z31) (NInt z100))) (Number GE (NDiv (NInt z39) (NInt z100)) (NDiv (NInt z7) (NInt z20)))); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (And (Number GE (NDiv (NInt z91) (NInt z100)) (NDiv (NInt z83) (NInt z100))) (Number GE (NDiv (NInt z99) (NInt z100)) (NDiv (NInt z91) (NInt z100)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma strong_model_hold : all_decided strong_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem strong_model :
  exists (alpha m_N m_T m_w : R) (N_p N_w loss overlap : order),
  (0 < alpha) /\ (* domain(alpha) *)
  (loss ~~ overlap) /\ (* interference *)
  (overlap ~~ (N_w ^^ (-1))) /\ (* isotropic *)
  (((31 / 100) <= m_N) /\ (m_N <= (39 / 100))) /\ (* measured(m_N) *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (((83 / 100) <= m_w) /\ (m_w <= (99 / 100))) /\ (* measured(m_w) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, (7 / 20), (63 / 25), (91 / 100), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold strong_model_laws strong_model_hold).
Qed.

(* strong, claim: loss ~ N_w^-1 *)
Definition strong_claim_strong_law_laws : list law := [(Order EQ (TVar k5) (TVar k6)); (Order EQ (TVar k6) (TRaised (TVar k4) (NInt m1))); (Not (Order EQ (TVar k5) (TRaised (TVar k4) (NInt m1))))].
Definition strong_claim_strong_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k9_z1k11 (Split k6 (Clear k5 e z1 z1 e e q_z1k11_m1k13 (Clear k7 e z1 z1 e e q_z1k9_z1k13 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_m1 e e k12 n))) (Absurd k14)))) (Clear k5 e z1 z1 e e q_z1k11_m1k13 (Clear k7 e z1 z1 e e q_z1k9_z1k13 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w unit e e k12 n))) (Absurd k14)))))))).
Lemma strong_claim_strong_law_checked : refutes strong_claim_strong_law_laws strong_claim_strong_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem strong_claim_strong_law :
  forall (alpha m_N m_T m_w : R) (N_p N_w loss overlap shown : order),
  (loss ~~ overlap) -> (* interference *)
  (overlap ~~ (N_w ^^ (-1))) -> (* isotropic *)
  (loss ~~ (N_w ^^ (-1))).
Proof.
intros alpha m_N m_T m_w N_p N_w loss overlap shown given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha; m_N; m_T; m_w] [N_p; N_w; loss; overlap; shown] strong_claim_strong_law_laws strong_claim_strong_law_steps strong_claim_strong_law_checked).
Qed.

(* strong, law: loss ~ N_w^-1 *)
Definition strong_law_laws : list law := [(Order EQ (TVar k5) (TVar k6)); (Order EQ (TVar k6) (TRaised (TVar k4) (NInt m1))); (Not (Order EQ (TVar k5) (TRaised (TVar k4) (NInt m1))))].
Definition strong_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k9_z1k11 (Split k6 (Clear k5 e z1 z1 e e q_z1k11_m1k13 (Clear k7 e z1 z1 e e q_z1k9_z1k13 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_m1 e e k12 n))) (Absurd k14)))) (Clear k5 e z1 z1 e e q_z1k11_m1k13 (Clear k7 e z1 z1 e e q_z1k9_z1k13 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w unit e e k12 n))) (Absurd k14)))))))).
Lemma strong_law_checked : refutes strong_law_laws strong_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem strong_law :
  forall (alpha m_N m_T m_w : R) (N_p N_w loss overlap shown : order),
  (loss ~~ overlap) -> (* interference *)
  (overlap ~~ (N_w ^^ (-1))) -> (* isotropic *)
  (loss ~~ (N_w ^^ (-1))).
Proof.
intros alpha m_N m_T m_w N_p N_w loss overlap shown given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha; m_N; m_T; m_w] [N_p; N_w; loss; overlap; shown] strong_law_laws strong_law_steps strong_law_checked).
Qed.

(* strong-skewed, model: strong-skewed can hold *)
Definition strong_skewed_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt z2))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (And (Number GE (NDiv (NInt z7) (NInt z20)) (NDiv (NInt z31) (NInt z100))) (Number GE (NDiv (NInt z39) (NInt z100)) (NDiv (NInt z7) (NInt z20)))); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (And (Number GE (NDiv (NInt z91) (NInt z100)) (NDiv (NInt z83) (NInt z100))) (Number GE (NDiv (NInt z99) (NInt z100)) (NDiv (NInt z91) (NInt z100)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))))].
Lemma strong_skewed_model_hold : all_decided strong_skewed_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem strong_skewed_model :
  exists (alpha m_N m_T m_w : R) (N_p N_w loss shown : order),
  (0 < alpha) /\ (* domain(alpha) *)
  (shown ~~ (N_w ^^ 2)) /\ (* frame *)
  (one <~ shown /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (tail_series shown one ((-1) * (1 + alpha)))) /\ (* left-out *)
  (((31 / 100) <= m_N) /\ (m_N <= (39 / 100))) /\ (* measured(m_N) *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (((83 / 100) <= m_w) /\ (m_w <= (99 / 100))) /\ (* measured(m_w) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, (7 / 20), (63 / 25), (91 / 100), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-2)) ** (log_scale ^^ 0)), ((scale ^^ 2) ** (log_scale ^^ 0)).
exact_no_check (hold strong_skewed_model_laws strong_skewed_model_hold).
Qed.

(* strong-skewed, claim: loss ~ N_w^(-2*alpha) *)
Definition strong_skewed_claim_skewed_law_laws : list law := [(Order EQ (TVar k7) (TRaised (TVar k4) (NInt z2))); (And (Order GE (TVar k7) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k5) (TTimes TOne (TRaised (TVar k7) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Not (Order EQ (TVar k5) (TRaised (TVar k4) (NMul (NInt m2) (NVar k1)))))].
Definition strong_skewed_claim_skewed_law_steps : proof := (Unfold k9 (Unfold k7 (Unfold k6 (Unfold k2 (Clear k12 e z1 z1 e e q_z2k2k9_z1k11 (Split k14 (Clear k10 e z1 z1 e e q_z1k2k15_z1k11 (Clear k5 e z1 z1 e e q_m2k9_z1k15 (Combine true GT z1 e e o (w unit e e k16 (w q_m1 e e k18 (w q_z1k2 e e k20 n))) (Absurd k22)))) (Clear k10 e z1 z1 e e q_z1k2k15_z1k11 (Clear k5 e z1 z1 e e q_m2k9_z1k15 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k18 (w q_m1k2 e e k20 n))) (Absurd k22)))))))))).
Lemma strong_skewed_claim_skewed_law_checked : refutes strong_skewed_claim_skewed_law_laws strong_skewed_claim_skewed_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem strong_skewed_claim_skewed_law :
  forall (alpha m_N m_T m_w : R) (N_p N_w loss overlap shown : order),
  (shown ~~ (N_w ^^ 2)) -> (* frame *)
  (one <~ shown /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (tail_series shown one ((-1) * (1 + alpha)))) -> (* left-out *)
  (loss ~~ (N_w ^^ ((-2) * alpha))).
Proof.
intros alpha m_N m_T m_w N_p N_w loss overlap shown given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha; m_N; m_T; m_w] [N_p; N_w; loss; overlap; shown] strong_skewed_claim_skewed_law_laws strong_skewed_claim_skewed_law_steps strong_skewed_claim_skewed_law_checked).
Qed.

(* strong-skewed, law: loss ~ N_w^(-2*alpha) *)
Definition strong_skewed_law_laws : list law := [(Order EQ (TVar k7) (TRaised (TVar k4) (NInt z2))); (And (Order GE (TVar k7) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k5) (TTimes TOne (TRaised (TVar k7) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Not (Order EQ (TVar k5) (TRaised (TVar k4) (NMul (NInt m2) (NVar k1)))))].
Definition strong_skewed_law_steps : proof := (Unfold k9 (Unfold k7 (Unfold k6 (Unfold k2 (Clear k12 e z1 z1 e e q_z2k2k9_z1k11 (Split k14 (Clear k10 e z1 z1 e e q_z1k2k15_z1k11 (Clear k5 e z1 z1 e e q_m2k9_z1k15 (Combine true GT z1 e e o (w unit e e k16 (w q_m1 e e k18 (w q_z1k2 e e k20 n))) (Absurd k22)))) (Clear k10 e z1 z1 e e q_z1k2k15_z1k11 (Clear k5 e z1 z1 e e q_m2k9_z1k15 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k18 (w q_m1k2 e e k20 n))) (Absurd k22)))))))))).
Lemma strong_skewed_law_checked : refutes strong_skewed_law_laws strong_skewed_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem strong_skewed_law :
  forall (alpha m_N m_T m_w : R) (N_p N_w loss overlap shown : order),
  (shown ~~ (N_w ^^ 2)) -> (* frame *)
  (one <~ shown /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (tail_series shown one ((-1) * (1 + alpha)))) -> (* left-out *)
  (loss ~~ (N_w ^^ ((-2) * alpha))).
Proof.
intros alpha m_N m_T m_w N_p N_w loss overlap shown given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha; m_N; m_T; m_w] [N_p; N_w; loss; overlap; shown] strong_skewed_law_laws strong_skewed_law_steps strong_skewed_law_checked).
Qed.

(* strong-in-parameters, model: strong-in-parameters can hold *)
Definition strong_in_parameters_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt m1))); (And (Number GE (NDiv (NInt z7) (NInt z20)) (NDiv (NInt z31) (NInt z100))) (Number GE (NDiv (NInt z39) (NInt z100)) (NDiv (NInt z7) (NInt z20)))); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (And (Number GE (NDiv (NInt z91) (NInt z100)) (NDiv (NInt z83) (NInt z100))) (Number GE (NDiv (NInt z99) (NInt z100)) (NDiv (NInt z91) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z63) (NInt z25))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z63) (NInt z25)))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z63) (NInt z25))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma strong_in_parameters_model_hold : all_decided strong_in_parameters_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem strong_in_parameters_model :
  exists (alpha m_N m_T m_w : R) (N_p N_w loss overlap : order),
  (0 < alpha) /\ (* domain(alpha) *)
  (loss ~~ overlap) /\ (* interference *)
  (overlap ~~ (N_w ^^ (-1))) /\ (* isotropic *)
  (((31 / 100) <= m_N) /\ (m_N <= (39 / 100))) /\ (* measured(m_N) *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (((83 / 100) <= m_w) /\ (m_w <= (99 / 100))) /\ (* measured(m_w) *)
  (N_p ~~ (N_w ^^ m_T)) /\ (* published-size *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, (7 / 20), (63 / 25), (91 / 100), ((scale ^^ (63 / 25)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold strong_in_parameters_model_laws strong_in_parameters_model_hold).
Qed.

(* strong-in-parameters, claim: loss <~ N_p^-0.387 *)
Definition strong_in_parameters_claim_parameters_at_least_laws : list law := [(Order EQ (TVar k5) (TVar k6)); (Order EQ (TVar k6) (TRaised (TVar k4) (NInt m1))); (And (Number GE (NVar k3) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NVar k3))); (Order EQ (TVar k3) (TRaised (TVar k4) (NVar k3))); (Power GT (TVar k3) TOne); (Not (Order GE (TRaised (TVar k3) (NDiv (NInt m387) (NInt z1000))) (TVar k5)))].
Definition strong_in_parameters_claim_parameters_at_least_steps : proof := (Unfold k15 (Unfold k9 (Unfold k2 (Clear k4 e z1 z50 e e q_m123_z50k6 (Clear k6 e z1 z50 e e q_z129_m50k6 (Combine false GT z300 e e q_z1k6 (r q_z300 e e (r q_z79 e l10 (r q_z73 e l12 n))) (Clear k13 e z1 z1 e e q_z1k7 (Clear k11 e z1 z1 e e q_m1k6k9_z1k7 (Clear k7 e z1 z1 e e q_z1k9_z1k13 (Clear k8 e z1 z1000 e e q_z387k7_z1000k11 (Clear k5 e z1 z1 e e q_z1k11_m1k13 (Combine false GT z2 e e o (r q_z462 e l16 (r q_z77 e l16_10 (r q_z4721 e l16_12 (r q_m600000 e l18 (r q_m600000k6 e l20 (r q_z600 e l22_14 (r q_m600000k6 e l24 n))))))) (Absurd k26))))))))))))).
Lemma strong_in_parameters_claim_parameters_at_least_checked : refutes strong_in_parameters_claim_parameters_at_least_laws strong_in_parameters_claim_parameters_at_least_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem strong_in_parameters_claim_parameters_at_least :
  forall (alpha m_N m_T m_w : R) (N_p N_w loss overlap shown : order),
  (loss ~~ overlap) -> (* interference *)
  (overlap ~~ (N_w ^^ (-1))) -> (* isotropic *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) -> (* measured(m_T) *)
  (N_p ~~ (N_w ^^ m_T)) -> (* published-size *)
  (power one < power N_p) -> (* trend(N_p) *)
  (loss <~ (N_p ^^ ((-387) / 1000))).
Proof.
intros alpha m_N m_T m_w N_p N_w loss overlap shown given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [alpha; m_N; m_T; m_w] [N_p; N_w; loss; overlap; shown] strong_in_parameters_claim_parameters_at_least_laws strong_in_parameters_claim_parameters_at_least_steps strong_in_parameters_claim_parameters_at_least_checked).
Qed.

(* strong-in-parameters, claim: loss >~ N_p^-0.407 *)
Definition strong_in_parameters_claim_parameters_at_most_laws : list law := [(Order EQ (TVar k5) (TVar k6)); (Order EQ (TVar k6) (TRaised (TVar k4) (NInt m1))); (And (Number GE (NVar k3) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NVar k3))); (Order EQ (TVar k3) (TRaised (TVar k4) (NVar k3))); (Power GT (TVar k3) TOne); (Not (Order GE (TVar k5) (TRaised (TVar k3) (NDiv (NInt m407) (NInt z1000)))))].
Definition strong_in_parameters_claim_parameters_at_most_steps : proof := (Unfold k15 (Unfold k9 (Unfold k2 (Clear k4 e z1 z50 e e q_m123_z50k6 (Clear k6 e z1 z50 e e q_z129_m50k6 (Combine false GT z300 e e q_z1k6 (r q_z300 e e (r q_z79 e l10 (r q_z73 e l12 n))) (Clear k13 e z1 z1 e e q_z1k7 (Clear k11 e z1 z1 e e q_m1k6k9_z1k7 (Clear k7 e z1 z1 e e q_z1k9_z1k13 (Clear k8 e z1 z1000 e e q_m407k7_m1000k11 (Clear k5 e z1 z1 e e q_z1k11_m1k13 (Combine false GT z2 e e o (r q_z366 e l16 (r q_z4945 e l16_10 (r q_z61 e l16_12 (r q_z600000 e l18 (r q_z600000k6 e l20 (r q_z600 e l22_14 (r q_z600000k6 e l24 n))))))) (Absurd k26))))))))))))).
Lemma strong_in_parameters_claim_parameters_at_most_checked : refutes strong_in_parameters_claim_parameters_at_most_laws strong_in_parameters_claim_parameters_at_most_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem strong_in_parameters_claim_parameters_at_most :
  forall (alpha m_N m_T m_w : R) (N_p N_w loss overlap shown : order),
  (loss ~~ overlap) -> (* interference *)
  (overlap ~~ (N_w ^^ (-1))) -> (* isotropic *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) -> (* measured(m_T) *)
  (N_p ~~ (N_w ^^ m_T)) -> (* published-size *)
  (power one < power N_p) -> (* trend(N_p) *)
  ((N_p ^^ ((-407) / 1000)) <~ loss).
Proof.
intros alpha m_N m_T m_w N_p N_w loss overlap shown given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [alpha; m_N; m_T; m_w] [N_p; N_w; loss; overlap; shown] strong_in_parameters_claim_parameters_at_most_laws strong_in_parameters_claim_parameters_at_most_steps strong_in_parameters_claim_parameters_at_most_checked).
Qed.

(* strong-in-parameters, law: loss ~ N_w^-1 *)
Definition strong_in_parameters_law_laws : list law := [(Order EQ (TVar k5) (TVar k6)); (Order EQ (TVar k6) (TRaised (TVar k4) (NInt m1))); (Not (Order EQ (TVar k5) (TRaised (TVar k4) (NInt m1))))].
Definition strong_in_parameters_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k9_z1k11 (Split k6 (Clear k5 e z1 z1 e e q_z1k11_m1k13 (Clear k7 e z1 z1 e e q_z1k9_z1k13 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_m1 e e k12 n))) (Absurd k14)))) (Clear k5 e z1 z1 e e q_z1k11_m1k13 (Clear k7 e z1 z1 e e q_z1k9_z1k13 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w unit e e k12 n))) (Absurd k14)))))))).
Lemma strong_in_parameters_law_checked : refutes strong_in_parameters_law_laws strong_in_parameters_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem strong_in_parameters_law :
  forall (alpha m_N m_T m_w : R) (N_p N_w loss overlap shown : order),
  (loss ~~ overlap) -> (* interference *)
  (overlap ~~ (N_w ^^ (-1))) -> (* isotropic *)
  (loss ~~ (N_w ^^ (-1))).
Proof.
intros alpha m_N m_T m_w N_p N_w loss overlap shown given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha; m_N; m_T; m_w] [N_p; N_w; loss; overlap; shown] strong_in_parameters_law_laws strong_in_parameters_law_steps strong_in_parameters_law_checked).
Qed.

(* published, model: published can hold *)
Definition published_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (And (Number GE (NDiv (NInt z7) (NInt z20)) (NDiv (NInt z31) (NInt z100))) (Number GE (NDiv (NInt z39) (NInt z100)) (NDiv (NInt z7) (NInt z20)))); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (And (Number GE (NDiv (NInt z91) (NInt z100)) (NDiv (NInt z83) (NInt z100))) (Number GE (NDiv (NInt z99) (NInt z100)) (NDiv (NInt z91) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m441) (NInt z500))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z63) (NInt z25))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z7) (NInt z20))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z63) (NInt z25))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z63) (NInt z25)))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z63) (NInt z25))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m441) (NInt z500))) (TRaised (TVar k2) (NInt z0))))].
Lemma published_model_hold : all_decided published_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem published_model :
  exists (alpha m_N m_T m_w : R) (N_p N_w loss : order),
  (0 < alpha) /\ (* domain(alpha) *)
  (((31 / 100) <= m_N) /\ (m_N <= (39 / 100))) /\ (* measured(m_N) *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (((83 / 100) <= m_w) /\ (m_w <= (99 / 100))) /\ (* measured(m_w) *)
  (loss ~~ (N_p ^^ ((-1) * m_N))) /\ (* measured-parameters *)
  (N_p ~~ (N_w ^^ m_T)) /\ (* published-size *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, (7 / 20), (63 / 25), (91 / 100), ((scale ^^ (63 / 25)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ ((-441) / 500)) ** (log_scale ^^ 0)).
exact_no_check (hold published_model_laws published_model_hold).
Qed.

(* published, claim: loss >~ N_w^-1.01 *)
Definition published_claim_published_at_most_laws : list law := [(And (Number GE (NVar k2) (NDiv (NInt z31) (NInt z100))) (Number GE (NDiv (NInt z39) (NInt z100)) (NVar k2))); (And (Number GE (NVar k3) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NVar k3))); (Order EQ (TVar k5) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))); (Order EQ (TVar k3) (TRaised (TVar k4) (NVar k3))); (Power GT (TVar k3) TOne); (Not (Order GE (TVar k5) (TRaised (TVar k4) (NDiv (NInt m101) (NInt z100)))))].
Definition published_claim_published_at_most_steps : proof := (Unfold k15 (Unfold k5 (Unfold k7 (Unfold k2 (Clear k4 e z1 z100 e e q_m31_z100k4 (Clear k6 e z1 z100 e e q_z39_m100k4 (Clear k8 e z1 z50 e e q_m123_z50k6 (Combine false GT z400 e e q_z1k6 (r q_z400 e e (r q_z73 e l14 (r q_z73 e l16 (r q_z8 e l18 n)))) (Clear k12 e z1 z100 e e q_m101k9_m100k11 (Clear k9 e z1 z1 e e q_z1k4k7_z1k11 (Clear k11 e z1 z1 e e q_m1k6k9_z1k7 (Clear k13 e z1 z1 e e q_z1k7 (Clear k10 e z1 z50 e e q_z129_m50k6 (Combine false GT z4 e e o (r q_z800 e l22_20 (r q_z80000k6 e l24 (r q_m80800 e l26 (r q_z152 e l28 (r q_z19 e l28_14 (r q_z2083 e l28_16 (r q_z496 e l28_30 (r q_z16 e l28_14_30 n)))))))) (Absurd k32))))))))))))))).
Lemma published_claim_published_at_most_checked : refutes published_claim_published_at_most_laws published_claim_published_at_most_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem published_claim_published_at_most :
  forall (alpha m_N m_T m_w : R) (N_p N_w loss overlap shown : order),
  (((31 / 100) <= m_N) /\ (m_N <= (39 / 100))) -> (* measured(m_N) *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) -> (* measured(m_T) *)
  (loss ~~ (N_p ^^ ((-1) * m_N))) -> (* measured-parameters *)
  (N_p ~~ (N_w ^^ m_T)) -> (* published-size *)
  (power one < power N_p) -> (* trend(N_p) *)
  ((N_w ^^ ((-101) / 100)) <~ loss).
Proof.
intros alpha m_N m_T m_w N_p N_w loss overlap shown given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [alpha; m_N; m_T; m_w] [N_p; N_w; loss; overlap; shown] published_claim_published_at_most_laws published_claim_published_at_most_steps published_claim_published_at_most_checked).
Qed.

(* published, claim: loss <~ N_w^-0.76 *)
Definition published_claim_published_at_least_laws : list law := [(And (Number GE (NVar k2) (NDiv (NInt z31) (NInt z100))) (Number GE (NDiv (NInt z39) (NInt z100)) (NVar k2))); (And (Number GE (NVar k3) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NVar k3))); (Order EQ (TVar k5) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))); (Order EQ (TVar k3) (TRaised (TVar k4) (NVar k3))); (Power GT (TVar k3) TOne); (Not (Order GE (TRaised (TVar k4) (NDiv (NInt m19) (NInt z25))) (TVar k5)))].
Definition published_claim_published_at_least_steps : proof := (Unfold k15 (Unfold k5 (Unfold k7 (Unfold k2 (Clear k8 e z1 z50 e e q_m123_z50k6 (Clear k10 e z1 z50 e e q_z129_m50k6 (Combine false GT z300 e e q_z1k6 (r q_z300 e e (r q_z79 e l14 (r q_z73 e l16 n))) (Clear k12 e z1 z25 e e q_z19k9_z25k11 (Clear k9 e z1 z1 e e q_z1k4k7_z1k11 (Clear k11 e z1 z1 e e q_m1k6k9_z1k7 (Clear k13 e z1 z1 e e q_z1k7 (Clear k4 e z1 z100 e e q_m31_z100k4 (Clear k6 e z1 z100 e e q_z39_m100k4 (Combine false GT z100 e e o (r q_z393600 e l20_18 (r q_m9840000k6 e l22 (r q_z7478400 e l24 (r q_z5200 e l26_18 (r q_z1599 e l26_28 (r q_z1599 e l26_30 (r q_z60904 e l26_14 (r q_z98400 e l26_28_18 n)))))))) (Absurd k32))))))))))))))).
Lemma published_claim_published_at_least_checked : refutes published_claim_published_at_least_laws published_claim_published_at_least_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem published_claim_published_at_least :
  forall (alpha m_N m_T m_w : R) (N_p N_w loss overlap shown : order),
  (((31 / 100) <= m_N) /\ (m_N <= (39 / 100))) -> (* measured(m_N) *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) -> (* measured(m_T) *)
  (loss ~~ (N_p ^^ ((-1) * m_N))) -> (* measured-parameters *)
  (N_p ~~ (N_w ^^ m_T)) -> (* published-size *)
  (power one < power N_p) -> (* trend(N_p) *)
  (loss <~ (N_w ^^ ((-19) / 25))).
Proof.
intros alpha m_N m_T m_w N_p N_w loss overlap shown given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [alpha; m_N; m_T; m_w] [N_p; N_w; loss; overlap; shown] published_claim_published_at_least_laws published_claim_published_at_least_steps published_claim_published_at_least_checked).
Qed.

(* published, law: loss ~ N_w^(-m_T*m_N) *)
Definition published_law_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))); (Order EQ (TVar k3) (TRaised (TVar k4) (NVar k3))); (Not (Order EQ (TVar k5) (TRaised (TVar k4) (NMul (NMul (NInt m1) (NVar k3)) (NVar k2)))))].
Definition published_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k4k6k9_z1k11 (Split k6 (Clear k5 e z1 z1 e e q_z1k4k7_z1k11 (Clear k7 e z1 z1 e e q_m1k6k9_z1k7 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_z1k4 e e k12 n))) (Absurd k14)))) (Clear k5 e z1 z1 e e q_z1k4k7_z1k11 (Clear k7 e z1 z1 e e q_m1k6k9_z1k7 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w q_m1k4 e e k12 n))) (Absurd k14)))))))).
Lemma published_law_checked : refutes published_law_laws published_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem published_law :
  forall (alpha m_N m_T m_w : R) (N_p N_w loss overlap shown : order),
  (loss ~~ (N_p ^^ ((-1) * m_N))) -> (* measured-parameters *)
  (N_p ~~ (N_w ^^ m_T)) -> (* published-size *)
  (loss ~~ (N_w ^^ (((-1) * m_T) * m_N))).
Proof.
intros alpha m_N m_T m_w N_p N_w loss overlap shown given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha; m_N; m_T; m_w] [N_p; N_w; loss; overlap; shown] published_law_laws published_law_steps published_law_checked).
Qed.

(* strong-and-published, model: strong-and-published can hold *)
Definition strong_and_published_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt m1))); (And (Number GE (NDiv (NInt z7) (NInt z18)) (NDiv (NInt z31) (NInt z100))) (Number GE (NDiv (NInt z39) (NInt z100)) (NDiv (NInt z7) (NInt z18)))); (And (Number GE (NDiv (NInt z18) (NInt z7)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z18) (NInt z7)))); (And (Number GE (NDiv (NInt z91) (NInt z100)) (NDiv (NInt z83) (NInt z100))) (Number GE (NDiv (NInt z99) (NInt z100)) (NDiv (NInt z91) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z18) (NInt z7))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z7) (NInt z18))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z18) (NInt z7))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z18) (NInt z7)))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z18) (NInt z7))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma strong_and_published_model_hold : all_decided strong_and_published_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem strong_and_published_model :
  exists (alpha m_N m_T m_w : R) (N_p N_w loss overlap : order),
  (0 < alpha) /\ (* domain(alpha) *)
  (loss ~~ overlap) /\ (* interference *)
  (overlap ~~ (N_w ^^ (-1))) /\ (* isotropic *)
  (((31 / 100) <= m_N) /\ (m_N <= (39 / 100))) /\ (* measured(m_N) *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (((83 / 100) <= m_w) /\ (m_w <= (99 / 100))) /\ (* measured(m_w) *)
  (loss ~~ (N_p ^^ ((-1) * m_N))) /\ (* measured-parameters *)
  (N_p ~~ (N_w ^^ m_T)) /\ (* published-size *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, (7 / 18), (18 / 7), (91 / 100), ((scale ^^ (18 / 7)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold strong_and_published_model_laws strong_and_published_model_hold).
Qed.

(* strong-and-published, law: loss ~ N_w^-1 *)
Definition strong_and_published_law_laws : list law := [(Order EQ (TVar k5) (TVar k6)); (Order EQ (TVar k6) (TRaised (TVar k4) (NInt m1))); (Not (Order EQ (TVar k5) (TRaised (TVar k4) (NInt m1))))].
Definition strong_and_published_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k9_z1k11 (Split k6 (Clear k5 e z1 z1 e e q_z1k11_m1k13 (Clear k7 e z1 z1 e e q_z1k9_z1k13 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_m1 e e k12 n))) (Absurd k14)))) (Clear k5 e z1 z1 e e q_z1k11_m1k13 (Clear k7 e z1 z1 e e q_z1k9_z1k13 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w unit e e k12 n))) (Absurd k14)))))))).
Lemma strong_and_published_law_checked : refutes strong_and_published_law_laws strong_and_published_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem strong_and_published_law :
  forall (alpha m_N m_T m_w : R) (N_p N_w loss overlap shown : order),
  (loss ~~ overlap) -> (* interference *)
  (overlap ~~ (N_w ^^ (-1))) -> (* isotropic *)
  (loss ~~ (N_w ^^ (-1))).
Proof.
intros alpha m_N m_T m_w N_p N_w loss overlap shown given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha; m_N; m_T; m_w] [N_p; N_w; loss; overlap; shown] strong_and_published_law_laws strong_and_published_law_steps strong_and_published_law_checked).
Qed.

(* strong-against-measured, core: interference, isotropic, measured(m_w), measured-width, trend(N_w) cannot hold together *)
Definition strong_against_measured_core_laws : list law := [(Order EQ (TVar k5) (TVar k6)); (Order EQ (TVar k6) (TRaised (TVar k4) (NInt m1))); (And (Number GE (NVar k4) (NDiv (NInt z83) (NInt z100))) (Number GE (NDiv (NInt z99) (NInt z100)) (NVar k4))); (Order EQ (TVar k5) (TRaised (TVar k4) (NMul (NInt m1) (NVar k4)))); (Power GT (TVar k4) TOne)].
Definition strong_against_measured_core_steps : proof := (Unfold k9 (Clear k13 e z1 z1 e e q_z1k9 (Clear k2 e z1 z100 e e q_m83_z100k8 (Clear k4 e z1 z100 e e q_z99_m100k8 (Clear k7 e z1 z1 e e q_z1k9_z1k13 (Clear k11 e z1 z1 e e q_z1k8k9_z1k11 (Clear k5 e z1 z1 e e q_z1k11_m1k13 (Combine false GT z4 e e o (r q_z16 e l6 (r unit e l6_8 (r q_z33 e l6_10 (r q_m3200 e l12 (r q_z3200 e l14 (r q_m3200 e l16 n)))))) (Absurd k18))))))))).
Lemma strong_against_measured_core_checked : refutes strong_against_measured_core_laws strong_against_measured_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem strong_against_measured_core :
  forall (alpha m_N m_T m_w : R) (N_p N_w loss overlap shown : order),
  (loss ~~ overlap) -> (* interference *)
  (overlap ~~ (N_w ^^ (-1))) -> (* isotropic *)
  (((83 / 100) <= m_w) /\ (m_w <= (99 / 100))) -> (* measured(m_w) *)
  (loss ~~ (N_w ^^ ((-1) * m_w))) -> (* measured-width *)
  (power one < power N_w) -> (* trend(N_w) *)
  False.
Proof.
intros alpha m_N m_T m_w N_p N_w loss overlap shown given_1 given_2 given_3 given_4 given_5.
generalize given_1, given_2, given_3, given_4, given_5.
exact_no_check (refute [alpha; m_N; m_T; m_w] [N_p; N_w; loss; overlap; shown] strong_against_measured_core_laws strong_against_measured_core_steps strong_against_measured_core_checked).
Qed.

(* strong-against-measured, model: strong-against-measured can hold but for its trends *)
Definition strong_against_measured_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt m1))); (And (Number GE (NDiv (NInt z7) (NInt z20)) (NDiv (NInt z31) (NInt z100))) (Number GE (NDiv (NInt z39) (NInt z100)) (NDiv (NInt z7) (NInt z20)))); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (And (Number GE (NDiv (NInt z91) (NInt z100)) (NDiv (NInt z83) (NInt z100))) (Number GE (NDiv (NInt z99) (NInt z100)) (NDiv (NInt z91) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z91) (NInt z100)))))].
Lemma strong_against_measured_model_hold : all_decided strong_against_measured_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem strong_against_measured_model :
  exists (alpha m_N m_T m_w : R) (N_w loss overlap : order),
  (0 < alpha) /\ (* domain(alpha) *)
  (loss ~~ overlap) /\ (* interference *)
  (overlap ~~ (N_w ^^ (-1))) /\ (* isotropic *)
  (((31 / 100) <= m_N) /\ (m_N <= (39 / 100))) /\ (* measured(m_N) *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (((83 / 100) <= m_w) /\ (m_w <= (99 / 100))) /\ (* measured(m_w) *)
  (loss ~~ (N_w ^^ ((-1) * m_w))) (* measured-width *).
Proof.
exists 1, (7 / 20), (63 / 25), (91 / 100), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold strong_against_measured_model_laws strong_against_measured_model_hold).
Qed.

(* weak-and-measured, model: weak-and-measured can hold *)
Definition weak_and_measured_model_laws : list law := [(Number GT (NDiv (NInt z5) (NInt z6)) (NInt z0)); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z5) (NInt z6)))))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m5) (NInt z6))) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z5) (NInt z6)))))))); (And (Number GE (NDiv (NInt z7) (NInt z20)) (NDiv (NInt z31) (NInt z100))) (Number GE (NDiv (NInt z39) (NInt z100)) (NDiv (NInt z7) (NInt z20)))); (And (Number GE (NDiv (NInt z63) (NInt z25)) (NDiv (NInt z123) (NInt z50))) (Number GE (NDiv (NInt z129) (NInt z50)) (NDiv (NInt z63) (NInt z25)))); (And (Number GE (NDiv (NInt z5) (NInt z6)) (NDiv (NInt z83) (NInt z100))) (Number GE (NDiv (NInt z99) (NInt z100)) (NDiv (NInt z5) (NInt z6)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m5) (NInt z6))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z5) (NInt z6))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m5) (NInt z6))) (TRaised (TVar k2) (NInt z0))))].
Lemma weak_and_measured_model_hold : all_decided weak_and_measured_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem weak_and_measured_model :
  exists (alpha m_N m_T m_w : R) (N_p N_w loss shown : order),
  (0 < alpha) /\ (* domain(alpha) *)
  (one <~ shown /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (tail_series shown one ((-1) * (1 + alpha)))) /\ (* left-out *)
  (((31 / 100) <= m_N) /\ (m_N <= (39 / 100))) /\ (* measured(m_N) *)
  (((123 / 50) <= m_T) /\ (m_T <= (129 / 50))) /\ (* measured(m_T) *)
  (((83 / 100) <= m_w) /\ (m_w <= (99 / 100))) /\ (* measured(m_w) *)
  (loss ~~ (N_w ^^ ((-1) * m_w))) /\ (* measured-width *)
  (shown ~~ N_w) /\ (* one-each *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists (5 / 6), (7 / 20), (63 / 25), (5 / 6), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ ((-5) / 6)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold weak_and_measured_model_laws weak_and_measured_model_hold).
Qed.

(* weak-and-measured, claim: 0.83 <= alpha <= 0.99 *)
Definition weak_and_measured_claim_tail_needed_laws : list law := [(And (Order GE (TVar k7) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k5) (TTimes TOne (TRaised (TVar k7) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (And (Number GE (NVar k4) (NDiv (NInt z83) (NInt z100))) (Number GE (NDiv (NInt z99) (NInt z100)) (NVar k4))); (Order EQ (TVar k5) (TRaised (TVar k4) (NMul (NInt m1) (NVar k4)))); (Order EQ (TVar k7) (TVar k4)); (Power GT (TVar k4) TOne); (Not (And (Number GE (NVar k1) (NDiv (NInt z83) (NInt z100))) (Number GE (NDiv (NInt z99) (NInt z100)) (NVar k1))))].
Definition weak_and_measured_claim_tail_needed_steps : proof := (Unfold k15 (Unfold k5 (Unfold k6 (Unfold k7 (Signs q_z1k2_m1k8 (Clear k13 e z1 z1 e e q_z1k9 (Clear k9 e z1 z1 e e q_z1k8k9_z1k11 (Clear k10 e z1 z1 e e q_z1k2k15_z1k11 (Clear k11 e z1 z1 e e q_m1k9_z1k15 (Combine false GT z1 e e o (r unit e l16_18 (r unit e l20 (r q_m1 e l22 (r q_z1k2 e l24 n)))) (Absurd k26)))))) (Split k2 (Unfold k18 (Clear k20 e z1 z100 e e q_z83_m100k2 (Clear k12 e z1 z100 e e q_m83_z100k8 (Combine false GT z100 e e o (r unit e l22 (r q_z100 e l16 (r unit e l24 n))) (Absurd k26))))) (Unfold k20 (Clear k22 e z1 z100 e e q_m99_z100k2 (Clear k14 e z1 z100 e e q_z99_m100k8 (Combine false GT z100 e e o (r unit e l24 (r q_m100 e l16 (r unit e l26 n))) (Absurd k28)))))) (Clear k13 e z1 z1 e e q_z1k9 (Clear k9 e z1 z1 e e q_z1k8k9_z1k11 (Clear k10 e z1 z1 e e q_z1k2k15_z1k11 (Clear k11 e z1 z1 e e q_m1k9_z1k15 (Combine false GT z1 e e o (r unit e l16_18 (r q_m1 e l20 (r unit e l22 (r q_m1k2 e l24 n)))) (Absurd k26))))))))))).
Lemma weak_and_measured_claim_tail_needed_checked : refutes weak_and_measured_claim_tail_needed_laws weak_and_measured_claim_tail_needed_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem weak_and_measured_claim_tail_needed :
  forall (alpha m_N m_T m_w : R) (N_p N_w loss overlap shown : order),
  (one <~ shown /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (tail_series shown one ((-1) * (1 + alpha)))) -> (* left-out *)
  (((83 / 100) <= m_w) /\ (m_w <= (99 / 100))) -> (* measured(m_w) *)
  (loss ~~ (N_w ^^ ((-1) * m_w))) -> (* measured-width *)
  (shown ~~ N_w) -> (* one-each *)
  (power one < power N_w) -> (* trend(N_w) *)
  (((83 / 100) <= alpha) /\ (alpha <= (99 / 100))).
Proof.
intros alpha m_N m_T m_w N_p N_w loss overlap shown given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [alpha; m_N; m_T; m_w] [N_p; N_w; loss; overlap; shown] weak_and_measured_claim_tail_needed_laws weak_and_measured_claim_tail_needed_steps weak_and_measured_claim_tail_needed_checked).
Qed.

(* weak-and-measured, law: loss ~ N_w^-alpha *)
Definition weak_and_measured_law_laws : list law := [(And (Order GE (TVar k7) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k5) (TTimes TOne (TRaised (TVar k7) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Order EQ (TVar k7) (TVar k4)); (Not (Order EQ (TVar k5) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1)))))].
Definition weak_and_measured_law_steps : proof := (Unfold k9 (Unfold k5 (Unfold k6 (Unfold k2 (Clear k12 e z1 z1 e e q_z1k2k9_z1k11 (Split k14 (Clear k10 e z1 z1 e e q_z1k2k15_z1k11 (Clear k7 e z1 z1 e e q_m1k9_z1k15 (Combine true GT z1 e e o (w unit e e k16 (w q_m1 e e k18 (w q_z1k2 e e k20 n))) (Absurd k22)))) (Clear k10 e z1 z1 e e q_z1k2k15_z1k11 (Clear k7 e z1 z1 e e q_m1k9_z1k15 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k18 (w q_m1k2 e e k20 n))) (Absurd k22)))))))))).
Lemma weak_and_measured_law_checked : refutes weak_and_measured_law_laws weak_and_measured_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem weak_and_measured_law :
  forall (alpha m_N m_T m_w : R) (N_p N_w loss overlap shown : order),
  (one <~ shown /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (tail_series shown one ((-1) * (1 + alpha)))) -> (* left-out *)
  (shown ~~ N_w) -> (* one-each *)
  (loss ~~ (N_w ^^ ((-1) * alpha))).
Proof.
intros alpha m_N m_T m_w N_p N_w loss overlap shown given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha; m_N; m_T; m_w] [N_p; N_w; loss; overlap; shown] weak_and_measured_law_laws weak_and_measured_law_steps weak_and_measured_law_checked).
Qed.
