(* Theory explaining: 27 theorems; 13 left out.
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
Definition k26 : positive := (26)%positive.
Definition k28 : positive := (28)%positive.
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
Definition k54 : positive := (54)%positive.
Definition k56 : positive := (56)%positive.
Definition k58 : positive := (58)%positive.
Definition k60 : positive := (60)%positive.
Definition k62 : positive := (62)%positive.
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m4 : Z := (-4)%Z.
Definition m8 : Z := (-8)%Z.
Definition m2849083 : Z := (-2849083)%Z.
Definition m8479271 : Z := (-8479271)%Z.
Definition m10000000 : Z := (-10000000)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.
Definition z4 : Z := (4)%Z.
Definition z5 : Z := (5)%Z.
Definition z16 : Z := (16)%Z.
Definition z2713127 : Z := (2713127)%Z.
Definition z2849083 : Z := (2849083)%Z.
Definition z8479271 : Z := (8479271)%Z.
Definition z10000000 : Z := (10000000)%Z.
Definition z25000000 : Z := (25000000)%Z.

(* variance-data, model: variance-data can hold
   LEFT OUT: a model is not written for Coq *)

(* variance-data, claim: loss ~ D^-1 *)
Definition variance_data_claim_variance_data_law_laws : list law := [(Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TVar k8) (TRaised (TVar k7) (NInt z2))); (Not (Order EQ (TVar k8) (TRaised (TVar k3) (NInt m1))))].
Definition variance_data_claim_variance_data_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k17 e) o)) (Split k6 (Clear k5 e z1 z2 e e (t z1 (v k7 e) (t z2 (v k15 e) o)) (Clear k7 e z1 z1 e e (t m2 (v k15 e) (t z1 (v k17 e) o)) (Combine true GT z1 e e o (w (t m1 e o) e e k10 (w (t m1 e o) e e k12 (w unit e e k8 n))) (Absurd k14)))) (Clear k5 e z1 z2 e e (t z1 (v k7 e) (t z2 (v k15 e) o)) (Clear k7 e z1 z1 e e (t m2 (v k15 e) (t z1 (v k17 e) o)) (Combine true GT z1 e e o (w unit e e k10 (w unit e e k12 (w unit e e k8 n))) (Absurd k14)))))))).
Lemma variance_data_claim_variance_data_law_checked : refutes variance_data_claim_variance_data_law_laws variance_data_claim_variance_data_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem variance_data_claim_variance_data_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (dev ~~ (D ^^ ((-1) / 2))) -> (* data-noise *)
  (loss ~~ (dev ^^ 2)) -> (* second-order *)
  (loss ~~ (D ^^ (-1))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] variance_data_claim_variance_data_law_laws variance_data_claim_variance_data_law_steps variance_data_claim_variance_data_law_checked).
Qed.

(* variance-data, law: loss ~ D^-1 *)
Definition variance_data_law_laws : list law := [(Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NInt m1) (NInt z2)))); (Order EQ (TVar k8) (TRaised (TVar k7) (NInt z2))); (Not (Order EQ (TVar k8) (TRaised (TVar k3) (NInt m1))))].
Definition variance_data_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k17 e) o)) (Split k6 (Clear k5 e z1 z2 e e (t z1 (v k7 e) (t z2 (v k15 e) o)) (Clear k7 e z1 z1 e e (t m2 (v k15 e) (t z1 (v k17 e) o)) (Combine true GT z1 e e o (w (t m1 e o) e e k10 (w (t m1 e o) e e k12 (w unit e e k8 n))) (Absurd k14)))) (Clear k5 e z1 z2 e e (t z1 (v k7 e) (t z2 (v k15 e) o)) (Clear k7 e z1 z1 e e (t m2 (v k15 e) (t z1 (v k17 e) o)) (Combine true GT z1 e e o (w unit e e k10 (w unit e e k12 (w unit e e k8 n))) (Absurd k14)))))))).
Lemma variance_data_law_checked : refutes variance_data_law_laws variance_data_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem variance_data_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (dev ~~ (D ^^ ((-1) / 2))) -> (* data-noise *)
  (loss ~~ (dev ^^ 2)) -> (* second-order *)
  (loss ~~ (D ^^ (-1))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] variance_data_law_laws variance_data_law_steps variance_data_law_checked).
Qed.

(* variance-width, model: variance-width can hold
   LEFT OUT: a model is not written for Coq *)

(* variance-width, claim: loss ~ N_w^-1 *)
Definition variance_width_claim_variance_width_law_laws : list law := [(Order EQ (TVar k8) (TRaised (TVar k7) (NInt z2))); (Order EQ (TVar k7) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z2)))); (Not (Order EQ (TVar k8) (TRaised (TVar k6) (NInt m1))))].
Definition variance_width_claim_variance_width_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e (t z1 (v k13 e) (t z1 (v k17 e) o)) (Split k6 (Clear k5 e z1 z1 e e (t m2 (v k15 e) (t z1 (v k17 e) o)) (Clear k7 e z1 z2 e e (t z1 (v k13 e) (t z2 (v k15 e) o)) (Combine true GT z1 e e o (w (t m1 e o) e e k10 (w (t m1 e o) e e k12 (w unit e e k8 n))) (Absurd k14)))) (Clear k5 e z1 z1 e e (t m2 (v k15 e) (t z1 (v k17 e) o)) (Clear k7 e z1 z2 e e (t z1 (v k13 e) (t z2 (v k15 e) o)) (Combine true GT z1 e e o (w unit e e k10 (w unit e e k12 (w unit e e k8 n))) (Absurd k14)))))))).
Lemma variance_width_claim_variance_width_law_checked : refutes variance_width_claim_variance_width_law_laws variance_width_claim_variance_width_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem variance_width_claim_variance_width_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (loss ~~ (dev ^^ 2)) -> (* second-order *)
  (dev ~~ (N_w ^^ ((-1) / 2))) -> (* width-noise *)
  (loss ~~ (N_w ^^ (-1))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] variance_width_claim_variance_width_law_laws variance_width_claim_variance_width_law_steps variance_width_claim_variance_width_law_checked).
Qed.

(* variance-width, claim: loss ~ N_p^(-1/2) *)
Definition variance_width_claim_variance_parameters_law_laws : list law := [(Order EQ (TVar k5) (TTimes (TRaised (TVar k6) (NInt z2)) (TVar k4))); (Order EQ (TVar k8) (TRaised (TVar k7) (NInt z2))); (Order EQ (TVar k4) TOne); (Order EQ (TVar k7) (TRaised (TVar k6) (NDiv (NInt m1) (NInt z2)))); (Not (Order EQ (TVar k8) (TRaised (TVar k5) (NDiv (NInt m1) (NInt z2)))))].
Definition variance_width_claim_variance_parameters_law_steps : proof := (Unfold k13 (Unfold k2 (Clear k4 e z1 z2 e e (t z1 (v k11 e) (t z2 (v k17 e) o)) (Split k6 (Clear k5 e z1 z1 e e (t m1 (v k9 e) (t z1 (v k11 e) (t m2 (v k13 e) o))) (Clear k7 e z1 z1 e e (t m2 (v k15 e) (t z1 (v k17 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k9 e) o) (Clear k11 e z1 z2 e e (t z1 (v k13 e) (t z2 (v k15 e) o)) (Combine true GT z1 e e o (w (t m1 e o) e e k10 (w (t m2 e o) e e k12 (w (t m1 e o) e e k14 (w (t m2 e o) e e k16 (w unit e e k8 n))))) (Absurd k18)))))) (Clear k5 e z1 z1 e e (t m1 (v k9 e) (t z1 (v k11 e) (t m2 (v k13 e) o))) (Clear k7 e z1 z1 e e (t m2 (v k15 e) (t z1 (v k17 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k9 e) o) (Clear k11 e z1 z2 e e (t z1 (v k13 e) (t z2 (v k15 e) o)) (Combine true GT z1 e e o (w unit e e k10 (w (t z2 e o) e e k12 (w unit e e k14 (w (t z2 e o) e e k16 (w unit e e k8 n))))) (Absurd k18)))))))))).
Lemma variance_width_claim_variance_parameters_law_checked : refutes variance_width_claim_variance_parameters_law_laws variance_width_claim_variance_parameters_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem variance_width_claim_variance_parameters_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (N_p ~~ ((N_w ^^ 2) ** L)) -> (* layers *)
  (loss ~~ (dev ^^ 2)) -> (* second-order *)
  (L ~~ one) -> (* trend(L) *)
  (dev ~~ (N_w ^^ ((-1) / 2))) -> (* width-noise *)
  (loss ~~ (N_p ^^ ((-1) / 2))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] variance_width_claim_variance_parameters_law_laws variance_width_claim_variance_parameters_law_steps variance_width_claim_variance_parameters_law_checked).
Qed.

(* variance-width, law: loss << D^(0) ignoring logs *)
Definition variance_width_law_laws : list law := [(Power GT TOne (TVar k8)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k8)))].
Definition variance_width_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e (t m1 (v k17 e) o) (Clear k4 e z1 z1 e e (t z1 (v k17 e) o) (Combine false GT z1 e e o (r unit e (v k6 e) (r unit e (v k8 e) n)) (Absurd k10)))))).
Lemma variance_width_law_checked : refutes variance_width_law_laws variance_width_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem variance_width_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (D ^^ 0)).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] variance_width_law_laws variance_width_law_steps variance_width_law_checked).
Qed.

(* resolution-data, model: resolution-data can hold
   LEFT OUT: a model is not written for Coq *)

(* resolution-data, claim: loss <~ D^(-1/d) *)
Definition resolution_data_claim_resolution_data_bound_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order GE (TVar k11) (TVar k8)); (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k4))) TOne); (Not (And (Number NE (NVar k4) (NInt z0)) (Order GE (TRaised (TVar k3) (NDiv (NInt m1) (NVar k4))) (TVar k8))))].
Definition resolution_data_claim_resolution_data_bound_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e (t z1 (v k8 e) o) (Clear k6 e z1 z1 e e (t z1 (v k8 e) o) (Combine false EQ z1 e (v k8 e) unit (r unit e (v k10 e) n) (Absurd k12))))) (Unfold k6 (Clear k5 e z1 z1 e e (t z1 (v k8 e) o) (Clear k7 e z1 z1 e e (t m1 (v k17 e) (t z1 (v k23 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k8 (v k23 e)) o)) (Clear k4 e z1 z1 e e (t z1 (v k8 e) o) (Clear k8 (v k16 e) z1 z1 (v k16 e) e (t z1 (v k7 (v k8 e)) (t z1 (v k8 (v k8 (v k17 e))) o)) (Combine true GT z1 e e o (w unit e (v k10 (v k10 e)) k12 (w (t m1 (v k8 e) o) e e k14 (w unit e e k18 n))) (Absurd k20)))))))))).
Lemma resolution_data_claim_resolution_data_bound_checked : refutes resolution_data_claim_resolution_data_bound_laws resolution_data_claim_resolution_data_bound_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_data_claim_resolution_data_bound :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (0 < d) -> (* domain(d) *)
  (loss <~ side) -> (* lipschitz *)
  ((D ** (side ^^ d)) ~~ one) -> (* nearest-sample *)
  (d <> 0 /\ loss <~ (D ^^ ((-1) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] resolution_data_claim_resolution_data_bound_laws resolution_data_claim_resolution_data_bound_steps resolution_data_claim_resolution_data_bound_checked).
Qed.

(* resolution-data, law: loss <~ D^(-1/d) ignoring logs *)
Definition resolution_data_law_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order GE (TVar k11) (TVar k8)); (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k4))) TOne); (Not (And (Number NE (NVar k4) (NInt z0)) (Power GE (TRaised (TVar k3) (NDiv (NInt m1) (NVar k4))) (TVar k8))))].
Definition resolution_data_law_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e (t z1 (v k8 e) o) (Clear k6 e z1 z1 e e (t z1 (v k8 e) o) (Combine false EQ z1 e (v k8 e) unit (r unit e (v k10 e) n) (Absurd k12))))) (Unfold k6 (Clear k5 e z1 z1 e e (t z1 (v k8 e) o) (Clear k7 e z1 z1 e e (t m1 (v k17 e) (t z1 (v k23 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k8 (v k23 e)) o)) (Clear k4 e z1 z1 e e (t z1 (v k8 e) o) (Clear k8 (v k16 e) z1 z1 (v k16 e) e (t z1 (v k7 (v k8 e)) (t z1 (v k8 (v k8 (v k17 e))) o)) (Combine false GT z1 e e o (r unit e (v k10 (v k10 (v k12 e))) (r (t m1 (v k8 e) o) e (v k14 e) (r unit e (v k18 e) n))) (Absurd k20)))))))))).
Lemma resolution_data_law_checked : refutes resolution_data_law_laws resolution_data_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_data_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (0 < d) -> (* domain(d) *)
  (loss <~ side) -> (* lipschitz *)
  ((D ** (side ^^ d)) ~~ one) -> (* nearest-sample *)
  (d <> 0 /\ power loss <= power (D ^^ ((-1) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] resolution_data_law_laws resolution_data_law_steps resolution_data_law_checked).
Qed.

(* resolution-parameters, model: resolution-parameters can hold
   LEFT OUT: a model is not written for Coq *)

(* resolution-parameters, claim: loss <~ N_p^(-1/d) *)
Definition resolution_parameters_claim_resolution_parameters_bound_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order GE (TVar k11) (TVar k8)); (Order EQ (TTimes (TVar k5) (TRaised (TVar k11) (NVar k4))) TOne); (Not (And (Number NE (NVar k4) (NInt z0)) (Order GE (TRaised (TVar k5) (NDiv (NInt m1) (NVar k4))) (TVar k8))))].
Definition resolution_parameters_claim_resolution_parameters_bound_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e (t z1 (v k8 e) o) (Clear k6 e z1 z1 e e (t z1 (v k8 e) o) (Combine false EQ z1 e (v k8 e) unit (r unit e (v k10 e) n) (Absurd k12))))) (Unfold k6 (Clear k5 e z1 z1 e e (t z1 (v k8 e) o) (Clear k7 e z1 z1 e e (t m1 (v k17 e) (t z1 (v k23 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k8 (v k23 e)) (t z1 (v k11 e) o)) (Clear k4 e z1 z1 e e (t z1 (v k8 e) o) (Clear k8 (v k16 e) z1 z1 (v k16 e) e (t z1 (v k8 (v k8 (v k17 e))) (t z1 (v k8 (v k11 e)) o)) (Combine true GT z1 e e o (w unit e (v k10 (v k10 e)) k12 (w (t m1 (v k8 e) o) e e k14 (w unit e e k18 n))) (Absurd k20)))))))))).
Lemma resolution_parameters_claim_resolution_parameters_bound_checked : refutes resolution_parameters_claim_resolution_parameters_bound_laws resolution_parameters_claim_resolution_parameters_bound_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_parameters_claim_resolution_parameters_bound :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (0 < d) -> (* domain(d) *)
  (loss <~ side) -> (* lipschitz *)
  ((N_p ** (side ^^ d)) ~~ one) -> (* regions *)
  (d <> 0 /\ loss <~ (N_p ^^ ((-1) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] resolution_parameters_claim_resolution_parameters_bound_laws resolution_parameters_claim_resolution_parameters_bound_steps resolution_parameters_claim_resolution_parameters_bound_checked).
Qed.

(* resolution-parameters, law: loss << D^(0) ignoring logs *)
Definition resolution_parameters_law_laws : list law := [(Power GT TOne (TVar k8)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k8)))].
Definition resolution_parameters_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e (t m1 (v k17 e) o) (Clear k4 e z1 z1 e e (t z1 (v k17 e) o) (Combine false GT z1 e e o (r unit e (v k6 e) (r unit e (v k8 e) n)) (Absurd k10)))))).
Lemma resolution_parameters_law_checked : refutes resolution_parameters_law_laws resolution_parameters_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_parameters_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (D ^^ 0)).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] resolution_parameters_law_laws resolution_parameters_law_steps resolution_parameters_law_checked).
Qed.

(* resolution-data-linear, model: resolution-data-linear can hold
   LEFT OUT: a model is not written for Coq *)

(* resolution-data-linear, claim: loss <~ D^(-1/d) *)
Definition resolution_data_linear_claim_resolution_data_bound_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order GE (TVar k11) (TVar k8)); (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k4))) TOne); (Not (And (Number NE (NVar k4) (NInt z0)) (Order GE (TRaised (TVar k3) (NDiv (NInt m1) (NVar k4))) (TVar k8))))].
Definition resolution_data_linear_claim_resolution_data_bound_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e (t z1 (v k8 e) o) (Clear k6 e z1 z1 e e (t z1 (v k8 e) o) (Combine false EQ z1 e (v k8 e) unit (r unit e (v k10 e) n) (Absurd k12))))) (Unfold k6 (Clear k5 e z1 z1 e e (t z1 (v k8 e) o) (Clear k7 e z1 z1 e e (t m1 (v k17 e) (t z1 (v k23 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k8 (v k23 e)) o)) (Clear k4 e z1 z1 e e (t z1 (v k8 e) o) (Clear k8 (v k16 e) z1 z1 (v k16 e) e (t z1 (v k7 (v k8 e)) (t z1 (v k8 (v k8 (v k17 e))) o)) (Combine true GT z1 e e o (w unit e (v k10 (v k10 e)) k12 (w (t m1 (v k8 e) o) e e k14 (w unit e e k18 n))) (Absurd k20)))))))))).
Lemma resolution_data_linear_claim_resolution_data_bound_checked : refutes resolution_data_linear_claim_resolution_data_bound_laws resolution_data_linear_claim_resolution_data_bound_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_data_linear_claim_resolution_data_bound :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (0 < d) -> (* domain(d) *)
  (loss <~ side) -> (* lipschitz *)
  ((D ** (side ^^ d)) ~~ one) -> (* nearest-sample *)
  (d <> 0 /\ loss <~ (D ^^ ((-1) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] resolution_data_linear_claim_resolution_data_bound_laws resolution_data_linear_claim_resolution_data_bound_steps resolution_data_linear_claim_resolution_data_bound_checked).
Qed.

(* resolution-data-linear, claim: loss ~ D^(-4/d) *)
Definition resolution_data_linear_claim_four_over_d_in_data_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k4))) TOne); (Order EQ (TVar k8) (TRaised (TVar k11) (NInt z4))); (Not (And (Number NE (NVar k4) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k3) (NDiv (NInt m4) (NVar k4))))))].
Definition resolution_data_linear_claim_four_over_d_in_data_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e (t z1 (v k8 e) o) (Clear k6 e z1 z1 e e (t z1 (v k8 e) o) (Combine false EQ z1 e (v k8 e) unit (r unit e (v k10 e) n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e (t z1 (v k8 e) o) (Clear k8 (v k10 e) z1 z1 e (v k10 e) (t z4 (v k7 e) (t z1 (v k8 (v k17 e)) o)) (Split k12 (Clear k7 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k8 (v k23 e)) o)) (Clear k9 e z1 z1 e e (t z1 (v k17 e) (t m4 (v k23 e) o)) (Combine true GT z1 e e o (w (t m4 e o) e e k16 (w (t m1 (v k8 e) o) e e k18 (w unit e e k14 n))) (Absurd k20)))) (Clear k7 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k8 (v k23 e)) o)) (Clear k9 e z1 z1 e e (t z1 (v k17 e) (t m4 (v k23 e) o)) (Combine true GT z1 e e o (w (t z4 e o) e e k16 (w (t z1 (v k8 e) o) e e k18 (w unit e e k14 n))) (Absurd k20)))))))))).
Lemma resolution_data_linear_claim_four_over_d_in_data_checked : refutes resolution_data_linear_claim_four_over_d_in_data_laws resolution_data_linear_claim_four_over_d_in_data_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_data_linear_claim_four_over_d_in_data :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (0 < d) -> (* domain(d) *)
  ((D ** (side ^^ d)) ~~ one) -> (* nearest-sample *)
  (loss ~~ (side ^^ 4)) -> (* smooth-linear *)
  (d <> 0 /\ loss ~~ (D ^^ ((-4) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] resolution_data_linear_claim_four_over_d_in_data_laws resolution_data_linear_claim_four_over_d_in_data_steps resolution_data_linear_claim_four_over_d_in_data_checked).
Qed.

(* resolution-data-linear, law: loss ~ D^(-4/d) *)
Definition resolution_data_linear_law_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k4))) TOne); (Order EQ (TVar k8) (TRaised (TVar k11) (NInt z4))); (Not (And (Number NE (NVar k4) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k3) (NDiv (NInt m4) (NVar k4))))))].
Definition resolution_data_linear_law_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e (t z1 (v k8 e) o) (Clear k6 e z1 z1 e e (t z1 (v k8 e) o) (Combine false EQ z1 e (v k8 e) unit (r unit e (v k10 e) n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e (t z1 (v k8 e) o) (Clear k8 (v k10 e) z1 z1 e (v k10 e) (t z4 (v k7 e) (t z1 (v k8 (v k17 e)) o)) (Split k12 (Clear k7 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k8 (v k23 e)) o)) (Clear k9 e z1 z1 e e (t z1 (v k17 e) (t m4 (v k23 e) o)) (Combine true GT z1 e e o (w (t m4 e o) e e k16 (w (t m1 (v k8 e) o) e e k18 (w unit e e k14 n))) (Absurd k20)))) (Clear k7 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k8 (v k23 e)) o)) (Clear k9 e z1 z1 e e (t z1 (v k17 e) (t m4 (v k23 e) o)) (Combine true GT z1 e e o (w (t z4 e o) e e k16 (w (t z1 (v k8 e) o) e e k18 (w unit e e k14 n))) (Absurd k20)))))))))).
Lemma resolution_data_linear_law_checked : refutes resolution_data_linear_law_laws resolution_data_linear_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_data_linear_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (0 < d) -> (* domain(d) *)
  ((D ** (side ^^ d)) ~~ one) -> (* nearest-sample *)
  (loss ~~ (side ^^ 4)) -> (* smooth-linear *)
  (d <> 0 /\ loss ~~ (D ^^ ((-4) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] resolution_data_linear_law_laws resolution_data_linear_law_steps resolution_data_linear_law_checked).
Qed.

(* resolution-data-constant, model: resolution-data-constant can hold
   LEFT OUT: a model is not written for Coq *)

(* resolution-data-constant, claim: loss <~ D^(-1/d) *)
Definition resolution_data_constant_claim_resolution_data_bound_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order GE (TVar k11) (TVar k8)); (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k4))) TOne); (Not (And (Number NE (NVar k4) (NInt z0)) (Order GE (TRaised (TVar k3) (NDiv (NInt m1) (NVar k4))) (TVar k8))))].
Definition resolution_data_constant_claim_resolution_data_bound_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e (t z1 (v k8 e) o) (Clear k6 e z1 z1 e e (t z1 (v k8 e) o) (Combine false EQ z1 e (v k8 e) unit (r unit e (v k10 e) n) (Absurd k12))))) (Unfold k6 (Clear k5 e z1 z1 e e (t z1 (v k8 e) o) (Clear k7 e z1 z1 e e (t m1 (v k17 e) (t z1 (v k23 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k8 (v k23 e)) o)) (Clear k4 e z1 z1 e e (t z1 (v k8 e) o) (Clear k8 (v k16 e) z1 z1 (v k16 e) e (t z1 (v k7 (v k8 e)) (t z1 (v k8 (v k8 (v k17 e))) o)) (Combine true GT z1 e e o (w unit e (v k10 (v k10 e)) k12 (w (t m1 (v k8 e) o) e e k14 (w unit e e k18 n))) (Absurd k20)))))))))).
Lemma resolution_data_constant_claim_resolution_data_bound_checked : refutes resolution_data_constant_claim_resolution_data_bound_laws resolution_data_constant_claim_resolution_data_bound_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_data_constant_claim_resolution_data_bound :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (0 < d) -> (* domain(d) *)
  (loss <~ side) -> (* lipschitz *)
  ((D ** (side ^^ d)) ~~ one) -> (* nearest-sample *)
  (d <> 0 /\ loss <~ (D ^^ ((-1) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] resolution_data_constant_claim_resolution_data_bound_laws resolution_data_constant_claim_resolution_data_bound_steps resolution_data_constant_claim_resolution_data_bound_checked).
Qed.

(* resolution-data-constant, claim: loss ~ D^(-2/d) *)
Definition resolution_data_constant_claim_two_over_d_in_data_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k4))) TOne); (Order EQ (TVar k8) (TRaised (TVar k11) (NInt z2))); (Not (And (Number NE (NVar k4) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k3) (NDiv (NInt m2) (NVar k4))))))].
Definition resolution_data_constant_claim_two_over_d_in_data_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e (t z1 (v k8 e) o) (Clear k6 e z1 z1 e e (t z1 (v k8 e) o) (Combine false EQ z1 e (v k8 e) unit (r unit e (v k10 e) n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e (t z1 (v k8 e) o) (Clear k8 (v k10 e) z1 z1 e (v k10 e) (t z2 (v k7 e) (t z1 (v k8 (v k17 e)) o)) (Split k12 (Clear k7 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k8 (v k23 e)) o)) (Clear k9 e z1 z1 e e (t z1 (v k17 e) (t m2 (v k23 e) o)) (Combine true GT z1 e e o (w (t m2 e o) e e k16 (w (t m1 (v k8 e) o) e e k18 (w unit e e k14 n))) (Absurd k20)))) (Clear k7 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k8 (v k23 e)) o)) (Clear k9 e z1 z1 e e (t z1 (v k17 e) (t m2 (v k23 e) o)) (Combine true GT z1 e e o (w (t z2 e o) e e k16 (w (t z1 (v k8 e) o) e e k18 (w unit e e k14 n))) (Absurd k20)))))))))).
Lemma resolution_data_constant_claim_two_over_d_in_data_checked : refutes resolution_data_constant_claim_two_over_d_in_data_laws resolution_data_constant_claim_two_over_d_in_data_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_data_constant_claim_two_over_d_in_data :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (0 < d) -> (* domain(d) *)
  ((D ** (side ^^ d)) ~~ one) -> (* nearest-sample *)
  (loss ~~ (side ^^ 2)) -> (* smooth-constant *)
  (d <> 0 /\ loss ~~ (D ^^ ((-2) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] resolution_data_constant_claim_two_over_d_in_data_laws resolution_data_constant_claim_two_over_d_in_data_steps resolution_data_constant_claim_two_over_d_in_data_checked).
Qed.

(* resolution-data-constant, law: loss ~ D^(-2/d) *)
Definition resolution_data_constant_law_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k4))) TOne); (Order EQ (TVar k8) (TRaised (TVar k11) (NInt z2))); (Not (And (Number NE (NVar k4) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k3) (NDiv (NInt m2) (NVar k4))))))].
Definition resolution_data_constant_law_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e (t z1 (v k8 e) o) (Clear k6 e z1 z1 e e (t z1 (v k8 e) o) (Combine false EQ z1 e (v k8 e) unit (r unit e (v k10 e) n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e (t z1 (v k8 e) o) (Clear k8 (v k10 e) z1 z1 e (v k10 e) (t z2 (v k7 e) (t z1 (v k8 (v k17 e)) o)) (Split k12 (Clear k7 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k8 (v k23 e)) o)) (Clear k9 e z1 z1 e e (t z1 (v k17 e) (t m2 (v k23 e) o)) (Combine true GT z1 e e o (w (t m2 e o) e e k16 (w (t m1 (v k8 e) o) e e k18 (w unit e e k14 n))) (Absurd k20)))) (Clear k7 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k8 (v k23 e)) o)) (Clear k9 e z1 z1 e e (t z1 (v k17 e) (t m2 (v k23 e) o)) (Combine true GT z1 e e o (w (t z2 e o) e e k16 (w (t z1 (v k8 e) o) e e k18 (w unit e e k14 n))) (Absurd k20)))))))))).
Lemma resolution_data_constant_law_checked : refutes resolution_data_constant_law_laws resolution_data_constant_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_data_constant_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (0 < d) -> (* domain(d) *)
  ((D ** (side ^^ d)) ~~ one) -> (* nearest-sample *)
  (loss ~~ (side ^^ 2)) -> (* smooth-constant *)
  (d <> 0 /\ loss ~~ (D ^^ ((-2) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] resolution_data_constant_law_laws resolution_data_constant_law_steps resolution_data_constant_law_checked).
Qed.

(* resolution-parameters-linear, model: resolution-parameters-linear can hold
   LEFT OUT: a model is not written for Coq *)

(* resolution-parameters-linear, claim: loss <~ N_p^(-1/d) *)
Definition resolution_parameters_linear_claim_resolution_parameters_bound_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order GE (TVar k11) (TVar k8)); (Order EQ (TTimes (TVar k5) (TRaised (TVar k11) (NVar k4))) TOne); (Not (And (Number NE (NVar k4) (NInt z0)) (Order GE (TRaised (TVar k5) (NDiv (NInt m1) (NVar k4))) (TVar k8))))].
Definition resolution_parameters_linear_claim_resolution_parameters_bound_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e (t z1 (v k8 e) o) (Clear k6 e z1 z1 e e (t z1 (v k8 e) o) (Combine false EQ z1 e (v k8 e) unit (r unit e (v k10 e) n) (Absurd k12))))) (Unfold k6 (Clear k5 e z1 z1 e e (t z1 (v k8 e) o) (Clear k7 e z1 z1 e e (t m1 (v k17 e) (t z1 (v k23 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k8 (v k23 e)) (t z1 (v k11 e) o)) (Clear k4 e z1 z1 e e (t z1 (v k8 e) o) (Clear k8 (v k16 e) z1 z1 (v k16 e) e (t z1 (v k8 (v k8 (v k17 e))) (t z1 (v k8 (v k11 e)) o)) (Combine true GT z1 e e o (w unit e (v k10 (v k10 e)) k12 (w (t m1 (v k8 e) o) e e k14 (w unit e e k18 n))) (Absurd k20)))))))))).
Lemma resolution_parameters_linear_claim_resolution_parameters_bound_checked : refutes resolution_parameters_linear_claim_resolution_parameters_bound_laws resolution_parameters_linear_claim_resolution_parameters_bound_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_parameters_linear_claim_resolution_parameters_bound :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (0 < d) -> (* domain(d) *)
  (loss <~ side) -> (* lipschitz *)
  ((N_p ** (side ^^ d)) ~~ one) -> (* regions *)
  (d <> 0 /\ loss <~ (N_p ^^ ((-1) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] resolution_parameters_linear_claim_resolution_parameters_bound_laws resolution_parameters_linear_claim_resolution_parameters_bound_steps resolution_parameters_linear_claim_resolution_parameters_bound_checked).
Qed.

(* resolution-parameters-linear, claim: loss ~ N_p^(-4/d) *)
Definition resolution_parameters_linear_claim_four_over_d_in_parameters_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order EQ (TTimes (TVar k5) (TRaised (TVar k11) (NVar k4))) TOne); (Order EQ (TVar k8) (TRaised (TVar k11) (NInt z4))); (Not (And (Number NE (NVar k4) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k5) (NDiv (NInt m4) (NVar k4))))))].
Definition resolution_parameters_linear_claim_four_over_d_in_parameters_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e (t z1 (v k8 e) o) (Clear k6 e z1 z1 e e (t z1 (v k8 e) o) (Combine false EQ z1 e (v k8 e) unit (r unit e (v k10 e) n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e (t z1 (v k8 e) o) (Clear k8 (v k10 e) z1 z1 e (v k10 e) (t z1 (v k8 (v k17 e)) (t z4 (v k11 e) o)) (Split k12 (Clear k7 e z1 z1 e e (t z1 (v k8 (v k23 e)) (t z1 (v k11 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k17 e) (t m4 (v k23 e) o)) (Combine true GT z1 e e o (w (t m4 e o) e e k16 (w (t m1 (v k8 e) o) e e k18 (w unit e e k14 n))) (Absurd k20)))) (Clear k7 e z1 z1 e e (t z1 (v k8 (v k23 e)) (t z1 (v k11 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k17 e) (t m4 (v k23 e) o)) (Combine true GT z1 e e o (w (t z4 e o) e e k16 (w (t z1 (v k8 e) o) e e k18 (w unit e e k14 n))) (Absurd k20)))))))))).
Lemma resolution_parameters_linear_claim_four_over_d_in_parameters_checked : refutes resolution_parameters_linear_claim_four_over_d_in_parameters_laws resolution_parameters_linear_claim_four_over_d_in_parameters_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_parameters_linear_claim_four_over_d_in_parameters :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (0 < d) -> (* domain(d) *)
  ((N_p ** (side ^^ d)) ~~ one) -> (* regions *)
  (loss ~~ (side ^^ 4)) -> (* smooth-linear *)
  (d <> 0 /\ loss ~~ (N_p ^^ ((-4) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] resolution_parameters_linear_claim_four_over_d_in_parameters_laws resolution_parameters_linear_claim_four_over_d_in_parameters_steps resolution_parameters_linear_claim_four_over_d_in_parameters_checked).
Qed.

(* resolution-parameters-linear, law: loss << D^(0) ignoring logs *)
Definition resolution_parameters_linear_law_laws : list law := [(Power GT TOne (TVar k8)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k8)))].
Definition resolution_parameters_linear_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e (t m1 (v k17 e) o) (Clear k4 e z1 z1 e e (t z1 (v k17 e) o) (Combine false GT z1 e e o (r unit e (v k6 e) (r unit e (v k8 e) n)) (Absurd k10)))))).
Lemma resolution_parameters_linear_law_checked : refutes resolution_parameters_linear_law_laws resolution_parameters_linear_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem resolution_parameters_linear_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (D ^^ 0)).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] resolution_parameters_linear_law_laws resolution_parameters_linear_law_steps resolution_parameters_linear_law_checked).
Qed.

(* duality, model: duality can hold
   LEFT OUT: a model is not written for Coq *)

(* duality, claim: alpha_D = alpha_N *)
Definition duality_claim_duality_law_laws : list law := [(And (Order EQ (TVar k9) (TRaised (TVar k3) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3))))); (And (Order GE (TVar k3) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k9) (TTimes TOne (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))))); (And (Order GE (TVar k5) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))))); (Power GT (TVar k3) TOne); (Power GT (TVar k5) TOne); (Not (Number EQ (NVar k1) (NVar k3)))].
Definition duality_claim_duality_law_steps : proof := (Unfold k15 (Unfold k5 (Unfold k7 (Unfold k10 (Unfold k9 (Unfold k18 (Signs (t z1 (v k2 e) (t m1 (v k4 e) o)) (Clear k14 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k19 e) o)) (Clear k11 e z1 z1 e e (t z1 (v k7 e) o) (Clear k4 e z1 z1 e e (t z1 (v k2 (v k7 e)) (t z1 (v k19 e) o)) (Combine false GT z1 e e o (r unit e (v k26 e) (r unit e (v k24 (v k28 e)) (r (t m1 e o) e (v k30 e) n))) (Absurd k32))))) (Combine false EQ z1 e e (t z1 (v k2 e) (t m1 (v k4 e) o)) (r unit e (v k24 e) n) (Signs (t z1 (v k4 e) (t m1 (v k6 e) o)) (Clear k22 e z1 z1 e e (t z1 (v k4 (v k11 e)) (t z1 (v k21 e) o)) (Clear k13 e z1 z1 e e (t z1 (v k11 e) o) (Clear k6 e z1 z1 e e (t z1 (v k6 (v k11 e)) (t z1 (v k21 e) o)) (Combine false GT z1 e e o (r (t m1 e o) e (v k30 e) (r unit e (v k28 (v k32 e)) (r unit e (v k34 e) n))) (Absurd k36))))) (Combine false EQ z1 e e (t z1 (v k4 e) (t m1 (v k6 e) o)) (r unit e (v k28 e) n) (Unfold k2 (Clear k32 e z1 z1 e e (t z1 (v k2 e) (t m1 (v k6 e) o)) (Combine false GT z1 e e (t z1 (v k2 (v k2 e)) (t m2 (v k2 (v k6 e)) (t z1 (v k6 (v k6 e)) o))) (r unit (v k34 e) e n) (Combine false GT z1 e e (t z1 (v k4 (v k4 e)) (t m2 (v k4 (v k6 e)) (t z1 (v k6 (v k6 e)) o))) (r unit e (v k36 e) (r (t m1 (v k2 e) (t m1 (v k4 e) (t z2 (v k6 e) o))) e (v k26 e) n)) (Combine false GT z1 e e o (r unit e (v k38 e) (r (t m1 (v k4 e) (t z1 (v k6 e) o)) e (v k30 e) n)) (Absurd k40))))))) (Clear k22 e z1 z1 e e (t z1 (v k4 (v k11 e)) (t z1 (v k21 e) o)) (Clear k13 e z1 z1 e e (t z1 (v k11 e) o) (Clear k6 e z1 z1 e e (t z1 (v k6 (v k11 e)) (t z1 (v k21 e) o)) (Combine false GT z1 e e o (r unit e (v k30 e) (r unit e (v k28 (v k32 e)) (r (t m1 e o) e (v k34 e) n))) (Absurd k36))))))) (Clear k14 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k19 e) o)) (Clear k11 e z1 z1 e e (t z1 (v k7 e) o) (Clear k4 e z1 z1 e e (t z1 (v k2 (v k7 e)) (t z1 (v k19 e) o)) (Combine false GT z1 e e o (r (t m1 e o) e (v k26 e) (r unit e (v k24 (v k28 e)) (r unit e (v k30 e) n))) (Absurd k32)))))))))))).
Lemma duality_claim_duality_law_checked : refutes duality_claim_duality_law_laws duality_claim_duality_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem duality_claim_duality_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  ((loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_N ~~ (N_p ^^ ((-1) * alpha_N)))) -> (* exponents *)
  (one <~ D /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_D ~~ (tail_series D one ((-1) * (1 + alpha_K)))) -> (* kernel-data *)
  (one <~ N_p /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_N ~~ (tail_series N_p one ((-1) * (1 + alpha_K)))) -> (* kernel-features *)
  (power one < power D) -> (* trend(D) *)
  (power one < power N_p) -> (* trend(N_p) *)
  (alpha_D = alpha_N).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] duality_claim_duality_law_laws duality_claim_duality_law_steps duality_claim_duality_law_checked).
Qed.

(* duality, claim: alpha_D = alpha_K *)
Definition duality_claim_spectrum_law_laws : list law := [(And (Order EQ (TVar k9) (TRaised (TVar k3) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3))))); (And (Order GE (TVar k3) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k9) (TTimes TOne (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))))); (Power GT (TVar k3) TOne); (Not (Number EQ (NVar k1) (NVar k2)))].
Definition duality_claim_spectrum_law_steps : proof := (Unfold k11 (Unfold k5 (Unfold k7 (Unfold k10 (Signs (t z1 (v k2 e) (t m1 (v k4 e) o)) (Clear k14 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k19 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k7 e) o) (Clear k4 e z1 z1 e e (t z1 (v k2 (v k7 e)) (t z1 (v k19 e) o)) (Combine false GT z1 e e o (r unit e (v k18 e) (r unit e (v k16 (v k20 e)) (r (t m1 e o) e (v k22 e) n))) (Absurd k24))))) (Combine false EQ z1 e e (t z1 (v k2 e) (t m1 (v k4 e) o)) (r unit e (v k16 e) n) (Unfold k2 (Clear k20 e z1 z1 e e (t z1 (v k2 e) (t m1 (v k4 e) o)) (Combine false GT z1 e e (t z1 (v k2 (v k2 e)) (t m2 (v k2 (v k4 e)) (t z1 (v k4 (v k4 e)) o))) (r unit (v k22 e) e n) (Combine false GT z1 e e o (r unit e (v k24 e) (r (t m1 (v k2 e) (t z1 (v k4 e) o)) e (v k18 e) n)) (Absurd k26)))))) (Clear k14 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k19 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k7 e) o) (Clear k4 e z1 z1 e e (t z1 (v k2 (v k7 e)) (t z1 (v k19 e) o)) (Combine false GT z1 e e o (r (t m1 e o) e (v k18 e) (r unit e (v k16 (v k20 e)) (r unit e (v k22 e) n))) (Absurd k24)))))))))).
Lemma duality_claim_spectrum_law_checked : refutes duality_claim_spectrum_law_laws duality_claim_spectrum_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem duality_claim_spectrum_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  ((loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_N ~~ (N_p ^^ ((-1) * alpha_N)))) -> (* exponents *)
  (one <~ D /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_D ~~ (tail_series D one ((-1) * (1 + alpha_K)))) -> (* kernel-data *)
  (power one < power D) -> (* trend(D) *)
  (alpha_D = alpha_K).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] duality_claim_spectrum_law_laws duality_claim_spectrum_law_steps duality_claim_spectrum_law_checked).
Qed.

(* duality, law: loss << D^(0) ignoring logs *)
Definition duality_law_laws : list law := [(Power GT TOne (TVar k8)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k8)))].
Definition duality_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e (t m1 (v k17 e) o) (Clear k4 e z1 z1 e e (t z1 (v k17 e) o) (Combine false GT z1 e e o (r unit e (v k6 e) (r unit e (v k8 e) n)) (Absurd k10)))))).
Lemma duality_law_checked : refutes duality_law_laws duality_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem duality_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (D ^^ 0)).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] duality_law_laws duality_law_steps duality_law_checked).
Qed.

(* duality-and-refit, model: duality-and-refit can hold
   LEFT OUT: a model is not written for Coq *)

(* duality-and-refit, law: loss << D^(0) ignoring logs *)
Definition duality_and_refit_law_laws : list law := [(Power GT TOne (TVar k8)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k8)))].
Definition duality_and_refit_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e (t m1 (v k17 e) o) (Clear k4 e z1 z1 e e (t z1 (v k17 e) o) (Combine false GT z1 e e o (r unit e (v k6 e) (r unit e (v k8 e) n)) (Absurd k10)))))).
Lemma duality_and_refit_law_checked : refutes duality_and_refit_law_laws duality_and_refit_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem duality_and_refit_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (D ^^ 0)).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] duality_and_refit_law_laws duality_and_refit_law_steps duality_and_refit_law_checked).
Qed.

(* duality-and-hoffmann, core: exponents, hoffmann, kernel-data, kernel-features, trend(D), trend(N_p) cannot hold together *)
Definition duality_and_hoffmann_core_laws : list law := [(And (Order EQ (TVar k9) (TRaised (TVar k3) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3))))); (And (Number EQ (NVar k3) (NDiv (NInt z8479271) (NInt z25000000))) (Number EQ (NVar k1) (NDiv (NInt z2849083) (NInt z10000000)))); (And (Order GE (TVar k3) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k9) (TTimes TOne (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))))); (And (Order GE (TVar k5) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))))); (Power GT (TVar k3) TOne); (Power GT (TVar k5) TOne)].
Definition duality_and_hoffmann_core_steps : proof := (Unfold k5 (Unfold k7 (Unfold k9 (Unfold k12 (Unfold k11 (Unfold k20 (Clear k6 e z1 z25000000 e e (t m8479271 e (t z25000000 (v k6 e) o)) (Combine false EQ z1 e e (t m8479271 e (t z25000000 (v k6 e) o)) (r unit e (v k26 e) n) (Combine false EQ z1 e e (t m8479271 e (t z25000000 (v k6 e) o)) (r unit e (v k28 e) n) (Clear k4 e z1 z1 e e (t z1 (v k6 (v k11 e)) (t z1 (v k21 e) o)) (Combine true EQ z1 e e (t z8479271 (v k11 e) (t z25000000 (v k21 e) o)) (w (t z25000000 e o) e e k32 (r (t m1 (v k11 e) o) e (v k30 e) n)) (Clear k8 e z1 z10000000 e e (t m2849083 e (t z10000000 (v k2 e) o)) (Combine false EQ z1 e e (t m2849083 e (t z10000000 (v k2 e) o)) (r unit e (v k36 e) n) (Combine false EQ z1 e e (t m2849083 e (t z10000000 (v k2 e) o)) (r unit e (v k38 e) n) (Clear k2 e z1 z1 e e (t z1 (v k2 (v k7 e)) (t z1 (v k19 e) o)) (Combine true EQ z1 e e (t z2849083 (v k7 e) (t z10000000 (v k19 e) o)) (w (t z10000000 e o) e e k42 (r (t m1 (v k7 e) o) e (v k40 e) n)) (Signs (t m2849083 e (t z10000000 (v k4 e) o)) (Clear k16 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k19 e) o)) (Clear k13 e z1 z1 e e (t z1 (v k7 e) o) (Combine false GT z1 e e o (r (t m10000000 e o) e (v k48 e) (r unit e (v k46 (v k50 e)) (r unit e (v k44 e) n))) (Absurd k52)))) (Combine false EQ z1 e e (t m2849083 e (t z10000000 (v k4 e) o)) (r unit e (v k46 e) n) (Clear k24 e z1 z1 e e (t z1 (v k4 (v k11 e)) (t z1 (v k21 e) o)) (Combine true EQ z1 e e (t z2849083 (v k11 e) (t z10000000 (v k21 e) o)) (w (t z10000000 e o) e e k50 (r (t m1 (v k11 e) o) e (v k48 e) n)) (Clear k15 e z1 z1 e e (t z1 (v k11 e) o) (Combine false GT z1 e e o (r (t z5 e o) e (v k52 e) (r (t z2713127 e o) e (v k54 e) (r (t m2 e o) e (v k34 e) n))) (Absurd k56)))))) (Clear k16 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k19 e) o)) (Clear k13 e z1 z1 e e (t z1 (v k7 e) o) (Combine false GT z1 e e o (r (t z10000000 e o) e (v k48 e) (r unit e (v k46 (v k50 e)) (r (t m1 e o) e (v k44 e) n))) (Absurd k52))))))))))))))))))))).
Lemma duality_and_hoffmann_core_checked : refutes duality_and_hoffmann_core_laws duality_and_hoffmann_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem duality_and_hoffmann_core :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  ((loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_N ~~ (N_p ^^ ((-1) * alpha_N)))) -> (* exponents *)
  ((alpha_N = (8479271 / 25000000)) /\ (alpha_D = (2849083 / 10000000))) -> (* hoffmann *)
  (one <~ D /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_D ~~ (tail_series D one ((-1) * (1 + alpha_K)))) -> (* kernel-data *)
  (one <~ N_p /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_N ~~ (tail_series N_p one ((-1) * (1 + alpha_K)))) -> (* kernel-features *)
  (power one < power D) -> (* trend(D) *)
  (power one < power N_p) -> (* trend(N_p) *)
  False.
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2 given_3 given_4 given_5 given_6.
generalize given_1, given_2, given_3, given_4, given_5, given_6.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] duality_and_hoffmann_core_laws duality_and_hoffmann_core_steps duality_and_hoffmann_core_checked).
Qed.

(* duality-and-hoffmann, model: duality-and-hoffmann can hold but for its trends
   LEFT OUT: a model is not written for Coq *)

(* duality-and-quanta, core: exponents, kernel-data, kernel-features, quanta, trend(D), trend(N_p) cannot hold together *)
Definition duality_and_quanta_core_laws : list law := [(And (Order EQ (TVar k9) (TRaised (TVar k3) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3))))); (And (Order GE (TVar k3) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k9) (TTimes TOne (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))))); (And (Order GE (TVar k5) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))))); (And (Number NE (NVar k1) (NInt z0)) (And (Number NE (NVar k3) (NInt z0)) (Number EQ (NDiv (NInt z1) (NVar k1)) (NAdd (NDiv (NInt z1) (NVar k3)) (NInt z1))))); (Power GT (TVar k3) TOne); (Power GT (TVar k5) TOne)].
Definition duality_and_quanta_core_steps : proof := (Unfold k5 (Unfold k7 (Unfold k8 (Unfold k9 (Unfold k16 (Unfold k11 (Unfold k24 (Clear k22 e z1 z1 e e (t z1 (v k2 e) o) (Clear k26 (v k30 e) z1 z1 e e (t z1 (v k6 e) o) (Clear k28 (v k30 (v k32 e)) z1 z1 e (v k30 (v k32 e)) (t m1 (v k2 e) (t m1 (v k2 (v k6 e)) (t z1 (v k6 e) o))) (Combine false EQ z1 e e (t z1 (v k2 e) (t z1 (v k2 (v k6 e)) (t m1 (v k6 e) o))) (r (t m1 e o) e (v k34 e) n) (Signs (t z1 e (t z1 (v k6 e) o)) (Combine false EQ z1 e e (t z1 (v k2 e) (t z1 (v k2 (v k6 e)) (t m1 (v k6 e) o))) (r unit e (v k36 e) n) (Clear k2 e z1 z1 e e (t z1 (v k2 (v k7 e)) (t z1 (v k19 e) o)) (Combine true EQ z1 e e (t z1 (v k6 (v k7 e)) (t z1 (v k6 (v k19 e)) (t z1 (v k19 e) o))) (w (t z1 e (t z1 (v k6 e) o)) e e k42 (r (t m1 (v k7 e) o) e (v k40 e) n)) (Signs (t z1 (v k4 e) (t z1 (v k4 (v k6 e)) (t m1 (v k6 e) o))) (Clear k12 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k19 e) o)) (Clear k13 e z1 z1 e e (t z1 (v k7 e) o) (Combine false GT z1 e e o (r (t m1 e (t m1 (v k6 e) o)) e (v k48 e) (r unit e (v k46 (v k50 e)) (r unit e (v k44 e) n))) (Absurd k52)))) (Combine false EQ z1 e e (t z1 (v k4 e) (t z1 (v k4 (v k6 e)) (t m1 (v k6 e) o))) (r unit e (v k46 e) n) (Clear k10 e z1 z1 e e (t z1 (v k4 e) o) (Combine false GT z1 e e (t z1 (v k6 e) o) (r unit e (v k50 (v k38 e)) (r (t m1 e o) e (v k48 e) n)) (Clear k20 e z1 z1 e e (t z1 (v k4 (v k11 e)) (t z1 (v k21 e) o)) (Combine true EQ z1 e e (t z1 (v k6 (v k11 e)) (t z1 (v k6 (v k21 e)) (t z1 (v k21 e) o))) (w (t z1 e (t z1 (v k6 e) o)) e e k54 (r (t m1 (v k11 e) o) e (v k48 e) n)) (Clear k15 e z1 z1 e e (t z1 (v k11 e) o) (Clear k4 e z1 z1 e e (t z1 (v k6 (v k11 e)) (t z1 (v k21 e) o)) (Combine false GT z1 e e o (r unit e (v k56 e) (r unit e (v k52 (v k52 (v k58 e))) (r (t m1 e (t m1 (v k6 e) o)) e (v k60 e) n))) (Absurd k62))))))))) (Clear k12 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k19 e) o)) (Clear k13 e z1 z1 e e (t z1 (v k7 e) o) (Combine false GT z1 e e o (r (t z1 e (t z1 (v k6 e) o)) e (v k48 e) (r unit e (v k46 (v k50 e)) (r (t m1 e o) e (v k44 e) n))) (Absurd k52)))))))) (Combine false EQ z1 e e (t z1 e (t z1 (v k6 e) o)) (r unit e (v k38 e) n) (Combine false EQ z1 e e unit (r unit e (v k36 e) (r (t z1 e (t m1 (v k2 e) o)) e (v k40 e) n)) (Absurd k42))) (Combine false EQ z1 e e (t m1 (v k2 e) (t m1 (v k2 (v k6 e)) (t z1 (v k6 e) o))) (r (t m1 e o) e (v k36 e) n) (Clear k2 e z1 z1 e e (t z1 (v k2 (v k7 e)) (t z1 (v k19 e) o)) (Combine true EQ z1 e e (t m1 (v k6 (v k7 e)) (t m1 (v k6 (v k19 e)) (t m1 (v k19 e) o))) (w (t m1 e (t m1 (v k6 e) o)) e e k42 (r (t m1 (v k7 e) o) e (v k40 e) n)) (Signs (t z1 (v k4 e) (t z1 (v k4 (v k6 e)) (t m1 (v k6 e) o))) (Clear k12 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k19 e) o)) (Clear k13 e z1 z1 e e (t z1 (v k7 e) o) (Combine false GT z1 e e o (r (t m1 e (t m1 (v k6 e) o)) e (v k48 e) (r unit e (v k46 (v k50 e)) (r (t m1 e o) e (v k44 e) n))) (Absurd k52)))) (Combine false EQ z1 e e (t m1 (v k4 e) (t m1 (v k4 (v k6 e)) (t z1 (v k6 e) o))) (r (t m1 e o) e (v k46 e) n) (Clear k10 e z1 z1 e e (t z1 (v k4 e) o) (Combine false GT z1 e e (t m1 (v k6 e) o) (r unit e (v k50 (v k38 e)) (r (t m1 e o) e (v k48 e) n)) (Clear k20 e z1 z1 e e (t z1 (v k4 (v k11 e)) (t z1 (v k21 e) o)) (Combine true EQ z1 e e (t m1 (v k6 (v k11 e)) (t m1 (v k6 (v k21 e)) (t m1 (v k21 e) o))) (w (t m1 e (t m1 (v k6 e) o)) e e k54 (r (t m1 (v k11 e) o) e (v k48 e) n)) (Clear k15 e z1 z1 e e (t z1 (v k11 e) o) (Clear k4 e z1 z1 e e (t z1 (v k6 (v k11 e)) (t z1 (v k21 e) o)) (Combine false GT z1 e e o (r (t m1 e o) e (v k56 e) (r unit e (v k52 (v k52 (v k58 e))) (r (t m1 e (t m1 (v k6 e) o)) e (v k60 e) n))) (Absurd k62))))))))) (Clear k12 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k19 e) o)) (Clear k13 e z1 z1 e e (t z1 (v k7 e) o) (Combine false GT z1 e e o (r (t z1 e (t z1 (v k6 e) o)) e (v k48 e) (r unit e (v k46 (v k50 e)) (r unit e (v k44 e) n))) (Absurd k52)))))))))))))))))))).
Lemma duality_and_quanta_core_checked : refutes duality_and_quanta_core_laws duality_and_quanta_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem duality_and_quanta_core :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  ((loss_D ~~ (D ^^ ((-1) * alpha_D))) /\ (loss_N ~~ (N_p ^^ ((-1) * alpha_N)))) -> (* exponents *)
  (one <~ D /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_D ~~ (tail_series D one ((-1) * (1 + alpha_K)))) -> (* kernel-data *)
  (one <~ N_p /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_N ~~ (tail_series N_p one ((-1) * (1 + alpha_K)))) -> (* kernel-features *)
  (alpha_D <> 0 /\ alpha_N <> 0 /\ (1 / alpha_D) = ((1 / alpha_N) + 1)) -> (* quanta *)
  (power one < power D) -> (* trend(D) *)
  (power one < power N_p) -> (* trend(N_p) *)
  False.
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2 given_3 given_4 given_5 given_6.
generalize given_1, given_2, given_3, given_4, given_5, given_6.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] duality_and_quanta_core_laws duality_and_quanta_core_steps duality_and_quanta_core_checked).
Qed.

(* duality-and-quanta, model: duality-and-quanta can hold but for its trends
   LEFT OUT: a model is not written for Coq *)

(* bound-as-law, core: equality, smooth-linear, trend(loss) cannot hold together *)
Definition bound_as_law_core_laws : list law := [(Order EQ (TVar k8) (TVar k11)); (Order EQ (TVar k8) (TRaised (TVar k11) (NInt z4))); (Power GT TOne (TVar k8))].
Definition bound_as_law_core_steps : proof := (Clear k5 e z1 z1 e e (t z1 (v k17 e) (t m1 (v k23 e) o)) (Clear k7 e z1 z1 e e (t z1 (v k17 e) (t m4 (v k23 e) o)) (Clear k9 e z1 z1 e e (t m1 (v k17 e) o) (Combine false GT z1 e e o (r (t z4 e o) e (v k2 e) (r (t m1 e o) e (v k4 e) (r (t z3 e o) e (v k6 e) n))) (Absurd k8))))).
Lemma bound_as_law_core_checked : refutes bound_as_law_core_laws bound_as_law_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem bound_as_law_core :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (loss ~~ side) -> (* equality *)
  (loss ~~ (side ^^ 4)) -> (* smooth-linear *)
  (power loss < power one) -> (* trend(loss) *)
  False.
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2 given_3.
generalize given_1, given_2, given_3.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] bound_as_law_core_laws bound_as_law_core_steps bound_as_law_core_checked).
Qed.

(* bound-as-law, model: bound-as-law can hold but for its trends
   LEFT OUT: a model is not written for Coq *)

(* kernel-on-manifold, model: kernel-on-manifold can hold
   LEFT OUT: a model is not written for Coq *)

(* kernel-on-manifold, claim: alpha_K = 4/d *)
Definition kernel_on_manifold_claim_spectrum_and_dimension_laws : list law := [(And (Order GE (TVar k3) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))) (Order EQ (TVar k9) (TTimes TOne (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k2))))))))); (Order EQ (TVar k8) (TVar k9)); (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k4))) TOne); (Order EQ (TVar k8) (TRaised (TVar k11) (NInt z4))); (Power GT (TVar k3) TOne); (Not (And (Number NE (NVar k4) (NInt z0)) (Number EQ (NVar k2) (NDiv (NInt z4) (NVar k4)))))].
Definition kernel_on_manifold_claim_spectrum_and_dimension_steps : proof := (Unfold k15 (Unfold k5 (Unfold k6 (Signs (t m4 e (t z1 (v k4 (v k8 e)) o)) (Clear k10 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k19 e) o)) (Clear k7 e z1 z1 e e (t z1 (v k17 e) (t m1 (v k19 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k8 (v k23 e)) o)) (Clear k11 e z1 z1 e e (t z1 (v k17 e) (t m4 (v k23 e) o)) (Clear k13 e z1 z1 e e (t z1 (v k7 e) o) (Combine false GT z1 e e o (r (t m1 (v k8 e) o) e (v k14 e) (r (t m1 (v k8 e) o) e (v k16 e) (r (t z4 e o) e (v k18 e) (r (t z1 (v k8 e) o) e (v k20 e) (r unit e (v k12 (v k22 e)) n))))) (Absurd k24))))))) (Signs (t z1 (v k8 e) o) (Combine false EQ z1 e e (t m4 e (t z1 (v k4 (v k8 e)) o)) (r unit e (v k12 e) n) (Split k2 (Unfold k18 (Clear k20 e z1 z1 e e (t z1 (v k8 e) o) (Combine false EQ z1 e (v k14 e) unit (r unit e (v k22 e) n) (Absurd k24)))) (Unfold k20 (Clear k18 e z1 z1 e e (t z1 (v k8 e) o) (Clear k22 (v k24 e) z1 z1 e (v k24 e) (t m4 e (t z1 (v k4 (v k8 e)) o)) (Combine false GT z1 e e (t z16 e (t z1 (v k4 (v k4 (v k8 (v k8 e)))) (t m8 (v k4 (v k8 e)) o))) (r unit (v k26 e) e n) (Combine false GT z1 e e o (r unit e (v k28 (v k14 (v k14 e))) (r (t m1 (v k4 (v k8 (v k8 (v k8 e)))) (t z4 (v k8 (v k8 e)) o)) e (v k16 e) n)) (Absurd k30)))))))) (Combine false EQ z1 e e (t z1 (v k8 e) o) (r unit e (v k14 e) n) (Combine false EQ z1 e e (t m4 e o) (r unit e (v k12 e) (r (t m1 (v k4 e) o) e (v k16 e) n)) (Absurd k18))) (Combine false EQ z1 e e (t z4 e (t m1 (v k4 (v k8 e)) o)) (r (t m1 e o) e (v k12 e) n) (Clear k8 e z1 z1 e e (t z1 (v k4 e) o) (Combine false GT z1 e e (t m4 e o) (r unit e (v k18 (v k14 e)) (r (t m1 e o) e (v k16 e) n)) (Absurd k20))))) (Clear k10 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k19 e) o)) (Clear k7 e z1 z1 e e (t z1 (v k17 e) (t m1 (v k19 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k8 (v k23 e)) o)) (Clear k11 e z1 z1 e e (t z1 (v k17 e) (t m4 (v k23 e) o)) (Clear k13 e z1 z1 e e (t z1 (v k7 e) o) (Combine false GT z1 e e o (r (t z1 (v k8 e) o) e (v k14 e) (r (t z1 (v k8 e) o) e (v k16 e) (r (t m4 e o) e (v k18 e) (r (t m1 (v k8 e) o) e (v k20 e) (r unit e (v k12 (v k22 e)) n))))) (Absurd k24))))))))))).
Lemma kernel_on_manifold_claim_spectrum_and_dimension_checked : refutes kernel_on_manifold_claim_spectrum_and_dimension_laws kernel_on_manifold_claim_spectrum_and_dimension_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem kernel_on_manifold_claim_spectrum_and_dimension :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (one <~ D /\ (1 + ((-1) * (1 + alpha_K))) < 0 /\ loss_D ~~ (tail_series D one ((-1) * (1 + alpha_K)))) -> (* kernel-data *)
  (loss ~~ loss_D) -> (* kernel-on-manifold *)
  ((D ** (side ^^ d)) ~~ one) -> (* nearest-sample *)
  (loss ~~ (side ^^ 4)) -> (* smooth-linear *)
  (power one < power D) -> (* trend(D) *)
  (d <> 0 /\ alpha_K = (4 / d)).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] kernel_on_manifold_claim_spectrum_and_dimension_laws kernel_on_manifold_claim_spectrum_and_dimension_steps kernel_on_manifold_claim_spectrum_and_dimension_checked).
Qed.

(* kernel-on-manifold, law: loss ~ D^(-4/d) *)
Definition kernel_on_manifold_law_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k4))) TOne); (Order EQ (TVar k8) (TRaised (TVar k11) (NInt z4))); (Not (And (Number NE (NVar k4) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k3) (NDiv (NInt m4) (NVar k4))))))].
Definition kernel_on_manifold_law_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e (t z1 (v k8 e) o) (Clear k6 e z1 z1 e e (t z1 (v k8 e) o) (Combine false EQ z1 e (v k8 e) unit (r unit e (v k10 e) n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e (t z1 (v k8 e) o) (Clear k8 (v k10 e) z1 z1 e (v k10 e) (t z4 (v k7 e) (t z1 (v k8 (v k17 e)) o)) (Split k12 (Clear k7 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k8 (v k23 e)) o)) (Clear k9 e z1 z1 e e (t z1 (v k17 e) (t m4 (v k23 e) o)) (Combine true GT z1 e e o (w (t m4 e o) e e k16 (w (t m1 (v k8 e) o) e e k18 (w unit e e k14 n))) (Absurd k20)))) (Clear k7 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k8 (v k23 e)) o)) (Clear k9 e z1 z1 e e (t z1 (v k17 e) (t m4 (v k23 e) o)) (Combine true GT z1 e e o (w (t z4 e o) e e k16 (w (t z1 (v k8 e) o) e e k18 (w unit e e k14 n))) (Absurd k20)))))))))).
Lemma kernel_on_manifold_law_checked : refutes kernel_on_manifold_law_laws kernel_on_manifold_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem kernel_on_manifold_law :
  forall (alpha_D alpha_K alpha_N d m_D m_N : R) (D L N_p N_w dev loss loss_D loss_N side : order),
  (0 < d) -> (* domain(d) *)
  ((D ** (side ^^ d)) ~~ one) -> (* nearest-sample *)
  (loss ~~ (side ^^ 4)) -> (* smooth-linear *)
  (d <> 0 /\ loss ~~ (D ^^ ((-4) / d))).
Proof.
intros alpha_D alpha_K alpha_N d m_D m_N D L N_p N_w dev loss loss_D loss_N side given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha_D; alpha_K; alpha_N; d; m_D; m_N] [D; L; N_p; N_w; dev; loss; loss_D; loss_N; side] kernel_on_manifold_law_laws kernel_on_manifold_law_steps kernel_on_manifold_law_checked).
Qed.
