(* Theory manifold: 31 theorems; 0 left out.
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
Definition k20 : positive := (20)%positive.
Definition k22 : positive := (22)%positive.
Definition k24 : positive := (24)%positive.
Definition k26 : positive := (26)%positive.
Definition k28 : positive := (28)%positive.
Definition k30 : positive := (30)%positive.
Definition k32 : positive := (32)%positive.
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m4 : Z := (-4)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.
Definition z4 : Z := (4)%Z.
Definition l10 : list positive := (v k10 e).
Definition l12 : list positive := (v k12 e).
Definition l14 : list positive := (v k14 e).
Definition l14_16_16 : list positive := (v k14 (v k16 (v k16 e))).
Definition l16 : list positive := (v k16 e).
Definition l16_16 : list positive := (v k16 (v k16 e)).
Definition l16_16_18 : list positive := (v k16 (v k16 (v k18 e))).
Definition l18 : list positive := (v k18 e).
Definition l20 : list positive := (v k20 e).
Definition l22 : list positive := (v k22 e).
Definition l24 : list positive := (v k24 e).
Definition l26 : list positive := (v k26 e).
Definition l28 : list positive := (v k28 e).
Definition l30 : list positive := (v k30 e).
Definition l8 : list positive := (v k8 e).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m1_z1k2 : polynomial := (t m1 e (t z1 (v k2 e) o)).
Definition q_m1_z1k4 : polynomial := (t m1 e (t z1 (v k4 e) o)).
Definition q_m1_z1k6 : polynomial := (t m1 e (t z1 (v k6 e) o)).
Definition q_m1k11 : polynomial := (t m1 (v k11 e) o).
Definition q_m1k2 : polynomial := (t m1 (v k2 e) o).
Definition q_m1k2k11 : polynomial := (t m1 (v k2 (v k11 e)) o).
Definition q_m1k2k15 : polynomial := (t m1 (v k2 (v k15 e)) o).
Definition q_m1k2k2 : polynomial := (t m1 (v k2 (v k2 e)) o).
Definition q_m1k2k2k11 : polynomial := (t m1 (v k2 (v k2 (v k11 e))) o).
Definition q_m1k2k6 : polynomial := (t m1 (v k2 (v k6 e)) o).
Definition q_m1k4k15_z1k11 : polynomial := (t m1 (v k4 (v k15 e)) (t z1 (v k11 e) o)).
Definition q_m1k4k6 : polynomial := (t m1 (v k4 (v k6 e)) o).
Definition q_m1k6k11_z1k13 : polynomial := (t m1 (v k6 (v k11 e)) (t z1 (v k13 e) o)).
Definition q_m1k7_z1k9 : polynomial := (t m1 (v k7 e) (t z1 (v k9 e) o)).
Definition q_m2 : polynomial := (t m2 e o).
Definition q_m2_z1k4 : polynomial := (t m2 e (t z1 (v k4 e) o)).
Definition q_m2_z1k6 : polynomial := (t m2 e (t z1 (v k6 e) o)).
Definition q_m2k15 : polynomial := (t m2 (v k15 e) o).
Definition q_m2k2 : polynomial := (t m2 (v k2 e) o).
Definition q_m2k2k15 : polynomial := (t m2 (v k2 (v k15 e)) o).
Definition q_m4 : polynomial := (t m4 e o).
Definition q_m4k15 : polynomial := (t m4 (v k15 e) o).
Definition q_m4k2 : polynomial := (t m4 (v k2 e) o).
Definition q_z1k11 : polynomial := (t z1 (v k11 e) o).
Definition q_z1k2 : polynomial := (t z1 (v k2 e) o).
Definition q_z1k2k11 : polynomial := (t z1 (v k2 (v k11 e)) o).
Definition q_z1k2k11_z2k7 : polynomial := (t z1 (v k2 (v k11 e)) (t z2 (v k7 e) o)).
Definition q_z1k2k13_z1k4k6k7 : polynomial := (t z1 (v k2 (v k13 e)) (t z1 (v k4 (v k6 (v k7 e))) o)).
Definition q_z1k2k13_z1k7 : polynomial := (t z1 (v k2 (v k13 e)) (t z1 (v k7 e) o)).
Definition q_z1k2k13_z2k7 : polynomial := (t z1 (v k2 (v k13 e)) (t z2 (v k7 e) o)).
Definition q_z1k2k13_z4k7 : polynomial := (t z1 (v k2 (v k13 e)) (t z4 (v k7 e) o)).
Definition q_z1k2k15 : polynomial := (t z1 (v k2 (v k15 e)) o).
Definition q_z1k2k15_z1k7 : polynomial := (t z1 (v k2 (v k15 e)) (t z1 (v k7 e) o)).
Definition q_z1k2k15_z1k9 : polynomial := (t z1 (v k2 (v k15 e)) (t z1 (v k9 e) o)).
Definition q_z1k2k2k13_z4k2k7 : polynomial := (t z1 (v k2 (v k2 (v k13 e))) (t z4 (v k2 (v k7 e)) o)).
Definition q_z1k2k6 : polynomial := (t z1 (v k2 (v k6 e)) o).
Definition q_z1k4k15_m1k11 : polynomial := (t z1 (v k4 (v k15 e)) (t m1 (v k11 e) o)).
Definition q_z1k4k6 : polynomial := (t z1 (v k4 (v k6 e)) o).
Definition q_z1k7 : polynomial := (t z1 (v k7 e) o).
Definition q_z1k7_z1k13 : polynomial := (t z1 (v k7 e) (t z1 (v k13 e) o)).
Definition q_z2 : polynomial := (t z2 e o).
Definition q_z2k15 : polynomial := (t z2 (v k15 e) o).
Definition q_z2k2 : polynomial := (t z2 (v k2 e) o).
Definition q_z2k2k15 : polynomial := (t z2 (v k2 (v k15 e)) o).
Definition q_z3 : polynomial := (t z3 e o).
Definition q_z4 : polynomial := (t z4 e o).
Definition q_z4k15 : polynomial := (t z4 (v k15 e) o).
Definition q_z4k2 : polynomial := (t z4 (v k2 e) o).
Definition q_z4k7_z1k13 : polynomial := (t z4 (v k7 e) (t z1 (v k13 e) o)).

(* general, model: general can hold *)
Definition general_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma general_model_hold : all_decided general_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem general_model :
  exists (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) /\ (* approximation *)
  (0 < d) /\ (* domain(d) *)
  (0 < m) /\ (* domain(m) *)
  (0 < p) /\ (* domain(p) *)
  (loss ~~ (err ^^ p)) /\ (* loss-power *)
  (cells ~~ N_p) /\ (* regions *)
  ((cells ** (side ^^ d)) ~~ one) /\ (* tiling *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold general_model_laws general_model_hold).
Qed.

(* general, claim: loss ~ N_p^(-p*m/d) *)
Definition general_claim_general_law_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k7) (NVar k2))); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k6) (TRaised (TVar k5) (NVar k3))); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (Not (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k3)) (NVar k2)) (NVar k1))))))].
Definition general_claim_general_law_steps : proof := (Unfold k15 (Split k2 (Unfold k4 (Clear k7 e z1 z1 e e q_z1k2 (Clear k6 e z1 z1 e e q_z1k2 (Combine false EQ z1 e l8 unit (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z1k2 (Clear k8 l10 z1 z1 e l10 q_z1k2k13_z1k4k6k7 (Split k12 (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w q_m1k2 e e k16 (w q_m1k2k6 e e k18 (w q_z1k4k6 e e k20 (w q_m1k4k6 e e k22 n))))) (Absurd k24)))))) (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w q_z1k2 e e k16 (w q_z1k2k6 e e k18 (w q_m1k4k6 e e k20 (w q_z1k4k6 e e k22 n))))) (Absurd k24)))))))))))).
Lemma general_claim_general_law_checked : refutes general_claim_general_law_laws general_claim_general_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem general_claim_general_law :
  forall (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) -> (* approximation *)
  (0 < d) -> (* domain(d) *)
  (loss ~~ (err ^^ p)) -> (* loss-power *)
  (cells ~~ N_p) -> (* regions *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  (d <> 0 /\ loss ~~ (N_p ^^ ((((-1) * p) * m) / d))).
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] general_claim_general_law_laws general_claim_general_law_steps general_claim_general_law_checked).
Qed.

(* general, claim: side ~ N_p^(-1/d) *)
Definition general_claim_side_law_laws : list law := [(Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (Not (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NInt m1) (NVar k1))))))].
Definition general_claim_side_law_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e q_z1k2 (Clear k6 e z1 z1 e e q_z1k2 (Combine false EQ z1 e l8 unit (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z1k2 (Clear k8 l10 z1 z1 e l10 q_z1k2k15_z1k7 (Split k12 (Clear k7 e z1 z1 e e q_m1k7_z1k9 (Clear k9 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w unit e e k16 (w q_m1 e e k18 n))) (Absurd k20)))) (Clear k7 e z1 z1 e e q_m1k7_z1k9 (Clear k9 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w q_m1 e e k16 (w unit e e k18 n))) (Absurd k20)))))))))).
Lemma general_claim_side_law_checked : refutes general_claim_side_law_laws general_claim_side_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem general_claim_side_law :
  forall (d m p : R) (N_p cells err loss side : order),
  (0 < d) -> (* domain(d) *)
  (cells ~~ N_p) -> (* regions *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  (d <> 0 /\ side ~~ (N_p ^^ ((-1) / d))).
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] general_claim_side_law_laws general_claim_side_law_steps general_claim_side_law_checked).
Qed.

(* general, law: loss ~ N_p^(-m*p/d) *)
Definition general_law_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k7) (NVar k2))); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k6) (TRaised (TVar k5) (NVar k3))); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (Not (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k2)) (NVar k3)) (NVar k1))))))].
Definition general_law_steps : proof := (Unfold k15 (Split k2 (Unfold k4 (Clear k7 e z1 z1 e e q_z1k2 (Clear k6 e z1 z1 e e q_z1k2 (Combine false EQ z1 e l8 unit (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z1k2 (Clear k8 l10 z1 z1 e l10 q_z1k2k13_z1k4k6k7 (Split k12 (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w q_m1k2 e e k16 (w q_m1k2k6 e e k18 (w q_z1k4k6 e e k20 (w q_m1k4k6 e e k22 n))))) (Absurd k24)))))) (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w q_z1k2 e e k16 (w q_z1k2k6 e e k18 (w q_m1k4k6 e e k20 (w q_z1k4k6 e e k22 n))))) (Absurd k24)))))))))))).
Lemma general_law_checked : refutes general_law_laws general_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem general_law :
  forall (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) -> (* approximation *)
  (0 < d) -> (* domain(d) *)
  (loss ~~ (err ^^ p)) -> (* loss-power *)
  (cells ~~ N_p) -> (* regions *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  (d <> 0 /\ loss ~~ (N_p ^^ ((((-1) * m) * p) / d))).
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] general_law_laws general_law_steps general_law_checked).
Qed.

(* linear-squared, model: linear-squared can hold *)
Definition linear_squared_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z2))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z2) (NInt z0)); (Number GT (NInt z2) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt m4)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (NInt z2))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m4)) (TRaised (TVar k2) (NInt z0)))); (And (Number EQ (NInt z2) (NInt z2)) (Number EQ (NInt z2) (NInt z2)))].
Lemma linear_squared_model_hold : all_decided linear_squared_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem linear_squared_model :
  exists (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) /\ (* approximation *)
  (0 < d) /\ (* domain(d) *)
  (0 < m) /\ (* domain(m) *)
  (0 < p) /\ (* domain(p) *)
  (loss ~~ (err ^^ p)) /\ (* loss-power *)
  (cells ~~ N_p) /\ (* regions *)
  ((cells ** (side ^^ d)) ~~ one) /\ (* tiling *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  ((m = 2) /\ (p = 2)) (* where(linear-squared) *).
Proof.
exists 1, 2, 2, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-2)) ** (log_scale ^^ 0)), ((scale ^^ (-4)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold linear_squared_model_laws linear_squared_model_hold).
Qed.

(* linear-squared, claim: loss ~ N_p^(-p*m/d) *)
Definition linear_squared_claim_general_law_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k7) (NVar k2))); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k6) (TRaised (TVar k5) (NVar k3))); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (Not (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k3)) (NVar k2)) (NVar k1))))))].
Definition linear_squared_claim_general_law_steps : proof := (Unfold k15 (Split k2 (Unfold k4 (Clear k7 e z1 z1 e e q_z1k2 (Clear k6 e z1 z1 e e q_z1k2 (Combine false EQ z1 e l8 unit (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z1k2 (Clear k8 l10 z1 z1 e l10 q_z1k2k13_z1k4k6k7 (Split k12 (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w q_m1k2 e e k16 (w q_m1k2k6 e e k18 (w q_z1k4k6 e e k20 (w q_m1k4k6 e e k22 n))))) (Absurd k24)))))) (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w q_z1k2 e e k16 (w q_z1k2k6 e e k18 (w q_m1k4k6 e e k20 (w q_z1k4k6 e e k22 n))))) (Absurd k24)))))))))))).
Lemma linear_squared_claim_general_law_checked : refutes linear_squared_claim_general_law_laws linear_squared_claim_general_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem linear_squared_claim_general_law :
  forall (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) -> (* approximation *)
  (0 < d) -> (* domain(d) *)
  (loss ~~ (err ^^ p)) -> (* loss-power *)
  (cells ~~ N_p) -> (* regions *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  (d <> 0 /\ loss ~~ (N_p ^^ ((((-1) * p) * m) / d))).
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] linear_squared_claim_general_law_laws linear_squared_claim_general_law_steps linear_squared_claim_general_law_checked).
Qed.

(* linear-squared, claim: loss ~ N_p^(-4/d) *)
Definition linear_squared_claim_four_over_d_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k7) (NVar k2))); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k6) (TRaised (TVar k5) (NVar k3))); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (And (Number EQ (NVar k2) (NInt z2)) (Number EQ (NVar k3) (NInt z2))); (Not (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt m4) (NVar k1))))))].
Definition linear_squared_claim_four_over_d_steps : proof := (Unfold k17 (Unfold k15 (Split k2 (Unfold k8 (Clear k7 e z1 z1 e e q_z1k2 (Clear k10 e z1 z1 e e q_z1k2 (Combine false EQ z1 e l12 unit (r unit e l14 n) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1k2 (Clear k12 l14 z1 z1 e l14 q_z1k2k13_z4k7 (Split k16 (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k6 e z1 z1 e e q_m2_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k4 e z1 z1 e e q_m2_z1k4 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_m1k2 e e k20 (r q_m1k2k11 e l22 (w q_m2k2 e e k24 (r q_m2k2k15 e l26 (w q_z4 e e k28 (w q_m4 e e k30 n))))))) (Absurd k32)))))))) (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k6 e z1 z1 e e q_m2_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k4 e z1 z1 e e q_m2_z1k4 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_z1k2 e e k20 (r q_z1k2k11 e l22 (w q_z2k2 e e k24 (r q_z2k2k15 e l26 (w q_m4 e e k28 (w q_z4 e e k30 n))))))) (Absurd k32))))))))))))))).
Lemma linear_squared_claim_four_over_d_checked : refutes linear_squared_claim_four_over_d_laws linear_squared_claim_four_over_d_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem linear_squared_claim_four_over_d :
  forall (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) -> (* approximation *)
  (0 < d) -> (* domain(d) *)
  (loss ~~ (err ^^ p)) -> (* loss-power *)
  (cells ~~ N_p) -> (* regions *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  ((m = 2) /\ (p = 2)) -> (* where(linear-squared) *)
  (d <> 0 /\ loss ~~ (N_p ^^ ((-4) / d))).
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] linear_squared_claim_four_over_d_laws linear_squared_claim_four_over_d_steps linear_squared_claim_four_over_d_checked).
Qed.

(* linear-squared, claim: err ~ N_p^(-2/d) *)
Definition linear_squared_claim_linear_error_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k7) (NVar k2))); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (And (Number EQ (NVar k2) (NInt z2)) (Number EQ (NVar k3) (NInt z2))); (Not (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NInt m2) (NVar k1))))))].
Definition linear_squared_claim_linear_error_steps : proof := (Unfold k15 (Unfold k13 (Split k2 (Unfold k8 (Clear k7 e z1 z1 e e q_z1k2 (Clear k10 e z1 z1 e e q_z1k2 (Combine false EQ z1 e l12 unit (r unit e l14 n) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1k2 (Clear k12 l14 z1 z1 e l14 q_z1k2k11_z2k7 (Split k16 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k4 e z1 z1 e e q_m2_z1k4 (Clear k9 e z1 z1 e e q_m1k7_z1k9 (Clear k11 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_m1k2 e e k20 (r q_m1k2k15 e l22 (w q_z2 e e k24 (w q_m2 e e k26 n))))) (Absurd k28)))))) (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k4 e z1 z1 e e q_m2_z1k4 (Clear k9 e z1 z1 e e q_m1k7_z1k9 (Clear k11 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_z1k2 e e k20 (r q_z1k2k15 e l22 (w q_m2 e e k24 (w q_z2 e e k26 n))))) (Absurd k28))))))))))))).
Lemma linear_squared_claim_linear_error_checked : refutes linear_squared_claim_linear_error_laws linear_squared_claim_linear_error_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem linear_squared_claim_linear_error :
  forall (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) -> (* approximation *)
  (0 < d) -> (* domain(d) *)
  (cells ~~ N_p) -> (* regions *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  ((m = 2) /\ (p = 2)) -> (* where(linear-squared) *)
  (d <> 0 /\ err ~~ (N_p ^^ ((-2) / d))).
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] linear_squared_claim_linear_error_laws linear_squared_claim_linear_error_steps linear_squared_claim_linear_error_checked).
Qed.

(* linear-squared, law: loss ~ N_p^(-4/d) *)
Definition linear_squared_law_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k7) (NVar k2))); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k6) (TRaised (TVar k5) (NVar k3))); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (And (Number EQ (NVar k2) (NInt z2)) (Number EQ (NVar k3) (NInt z2))); (Not (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt m4) (NVar k1))))))].
Definition linear_squared_law_steps : proof := (Unfold k17 (Unfold k15 (Split k2 (Unfold k8 (Clear k7 e z1 z1 e e q_z1k2 (Clear k10 e z1 z1 e e q_z1k2 (Combine false EQ z1 e l12 unit (r unit e l14 n) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1k2 (Clear k12 l14 z1 z1 e l14 q_z1k2k13_z4k7 (Split k16 (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k6 e z1 z1 e e q_m2_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k4 e z1 z1 e e q_m2_z1k4 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_m1k2 e e k20 (r q_m1k2k11 e l22 (w q_m2k2 e e k24 (r q_m2k2k15 e l26 (w q_z4 e e k28 (w q_m4 e e k30 n))))))) (Absurd k32)))))))) (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k6 e z1 z1 e e q_m2_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k4 e z1 z1 e e q_m2_z1k4 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_z1k2 e e k20 (r q_z1k2k11 e l22 (w q_z2k2 e e k24 (r q_z2k2k15 e l26 (w q_m4 e e k28 (w q_z4 e e k30 n))))))) (Absurd k32))))))))))))))).
Lemma linear_squared_law_checked : refutes linear_squared_law_laws linear_squared_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem linear_squared_law :
  forall (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) -> (* approximation *)
  (0 < d) -> (* domain(d) *)
  (loss ~~ (err ^^ p)) -> (* loss-power *)
  (cells ~~ N_p) -> (* regions *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  ((m = 2) /\ (p = 2)) -> (* where(linear-squared) *)
  (d <> 0 /\ loss ~~ (N_p ^^ ((-4) / d))).
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] linear_squared_law_laws linear_squared_law_steps linear_squared_law_checked).
Qed.

(* constant-squared, model: constant-squared can hold *)
Definition constant_squared_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z2) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z2))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0)))); (And (Number EQ (NInt z1) (NInt z1)) (Number EQ (NInt z2) (NInt z2)))].
Lemma constant_squared_model_hold : all_decided constant_squared_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem constant_squared_model :
  exists (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) /\ (* approximation *)
  (0 < d) /\ (* domain(d) *)
  (0 < m) /\ (* domain(m) *)
  (0 < p) /\ (* domain(p) *)
  (loss ~~ (err ^^ p)) /\ (* loss-power *)
  (cells ~~ N_p) /\ (* regions *)
  ((cells ** (side ^^ d)) ~~ one) /\ (* tiling *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  ((m = 1) /\ (p = 2)) (* where(constant-squared) *).
Proof.
exists 1, 1, 2, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-2)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold constant_squared_model_laws constant_squared_model_hold).
Qed.

(* constant-squared, claim: loss ~ N_p^(-p*m/d) *)
Definition constant_squared_claim_general_law_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k7) (NVar k2))); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k6) (TRaised (TVar k5) (NVar k3))); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (Not (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k3)) (NVar k2)) (NVar k1))))))].
Definition constant_squared_claim_general_law_steps : proof := (Unfold k15 (Split k2 (Unfold k4 (Clear k7 e z1 z1 e e q_z1k2 (Clear k6 e z1 z1 e e q_z1k2 (Combine false EQ z1 e l8 unit (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z1k2 (Clear k8 l10 z1 z1 e l10 q_z1k2k13_z1k4k6k7 (Split k12 (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w q_m1k2 e e k16 (w q_m1k2k6 e e k18 (w q_z1k4k6 e e k20 (w q_m1k4k6 e e k22 n))))) (Absurd k24)))))) (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w q_z1k2 e e k16 (w q_z1k2k6 e e k18 (w q_m1k4k6 e e k20 (w q_z1k4k6 e e k22 n))))) (Absurd k24)))))))))))).
Lemma constant_squared_claim_general_law_checked : refutes constant_squared_claim_general_law_laws constant_squared_claim_general_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem constant_squared_claim_general_law :
  forall (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) -> (* approximation *)
  (0 < d) -> (* domain(d) *)
  (loss ~~ (err ^^ p)) -> (* loss-power *)
  (cells ~~ N_p) -> (* regions *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  (d <> 0 /\ loss ~~ (N_p ^^ ((((-1) * p) * m) / d))).
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] constant_squared_claim_general_law_laws constant_squared_claim_general_law_steps constant_squared_claim_general_law_checked).
Qed.

(* constant-squared, claim: loss ~ N_p^(-2/d) *)
Definition constant_squared_claim_two_over_d_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k7) (NVar k2))); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k6) (TRaised (TVar k5) (NVar k3))); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (And (Number EQ (NVar k2) (NInt z1)) (Number EQ (NVar k3) (NInt z2))); (Not (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt m2) (NVar k1))))))].
Definition constant_squared_claim_two_over_d_steps : proof := (Unfold k17 (Unfold k15 (Split k2 (Unfold k8 (Clear k7 e z1 z1 e e q_z1k2 (Clear k10 e z1 z1 e e q_z1k2 (Combine false EQ z1 e l12 unit (r unit e l14 n) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1k2 (Clear k12 l14 z1 z1 e l14 q_z1k2k13_z2k7 (Split k16 (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k6 e z1 z1 e e q_m2_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k4 e z1 z1 e e q_m1_z1k4 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_m1k2 e e k20 (r q_m1k2k11 e l22 (w q_m2k2 e e k24 (r q_m2k2k15 e l26 (w q_z2 e e k28 (w q_m2 e e k30 n))))))) (Absurd k32)))))))) (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k6 e z1 z1 e e q_m2_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k4 e z1 z1 e e q_m1_z1k4 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_z1k2 e e k20 (r q_z1k2k11 e l22 (w q_z2k2 e e k24 (r q_z2k2k15 e l26 (w q_m2 e e k28 (w q_z2 e e k30 n))))))) (Absurd k32))))))))))))))).
Lemma constant_squared_claim_two_over_d_checked : refutes constant_squared_claim_two_over_d_laws constant_squared_claim_two_over_d_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem constant_squared_claim_two_over_d :
  forall (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) -> (* approximation *)
  (0 < d) -> (* domain(d) *)
  (loss ~~ (err ^^ p)) -> (* loss-power *)
  (cells ~~ N_p) -> (* regions *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  ((m = 1) /\ (p = 2)) -> (* where(constant-squared) *)
  (d <> 0 /\ loss ~~ (N_p ^^ ((-2) / d))).
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] constant_squared_claim_two_over_d_laws constant_squared_claim_two_over_d_steps constant_squared_claim_two_over_d_checked).
Qed.

(* constant-squared, law: loss ~ N_p^(-2/d) *)
Definition constant_squared_law_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k7) (NVar k2))); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k6) (TRaised (TVar k5) (NVar k3))); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (And (Number EQ (NVar k2) (NInt z1)) (Number EQ (NVar k3) (NInt z2))); (Not (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt m2) (NVar k1))))))].
Definition constant_squared_law_steps : proof := (Unfold k17 (Unfold k15 (Split k2 (Unfold k8 (Clear k7 e z1 z1 e e q_z1k2 (Clear k10 e z1 z1 e e q_z1k2 (Combine false EQ z1 e l12 unit (r unit e l14 n) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1k2 (Clear k12 l14 z1 z1 e l14 q_z1k2k13_z2k7 (Split k16 (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k6 e z1 z1 e e q_m2_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k4 e z1 z1 e e q_m1_z1k4 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_m1k2 e e k20 (r q_m1k2k11 e l22 (w q_m2k2 e e k24 (r q_m2k2k15 e l26 (w q_z2 e e k28 (w q_m2 e e k30 n))))))) (Absurd k32)))))))) (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k6 e z1 z1 e e q_m2_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k4 e z1 z1 e e q_m1_z1k4 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_z1k2 e e k20 (r q_z1k2k11 e l22 (w q_z2k2 e e k24 (r q_z2k2k15 e l26 (w q_m2 e e k28 (w q_z2 e e k30 n))))))) (Absurd k32))))))))))))))).
Lemma constant_squared_law_checked : refutes constant_squared_law_laws constant_squared_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem constant_squared_law :
  forall (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) -> (* approximation *)
  (0 < d) -> (* domain(d) *)
  (loss ~~ (err ^^ p)) -> (* loss-power *)
  (cells ~~ N_p) -> (* regions *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  ((m = 1) /\ (p = 2)) -> (* where(constant-squared) *)
  (d <> 0 /\ loss ~~ (N_p ^^ ((-2) / d))).
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] constant_squared_law_laws constant_squared_law_steps constant_squared_law_checked).
Qed.

(* linear-absolute, model: linear-absolute can hold *)
Definition linear_absolute_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z2))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z2) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0)))); (And (Number EQ (NInt z2) (NInt z2)) (Number EQ (NInt z1) (NInt z1)))].
Lemma linear_absolute_model_hold : all_decided linear_absolute_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem linear_absolute_model :
  exists (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) /\ (* approximation *)
  (0 < d) /\ (* domain(d) *)
  (0 < m) /\ (* domain(m) *)
  (0 < p) /\ (* domain(p) *)
  (loss ~~ (err ^^ p)) /\ (* loss-power *)
  (cells ~~ N_p) /\ (* regions *)
  ((cells ** (side ^^ d)) ~~ one) /\ (* tiling *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  ((m = 2) /\ (p = 1)) (* where(linear-absolute) *).
Proof.
exists 1, 2, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-2)) ** (log_scale ^^ 0)), ((scale ^^ (-2)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold linear_absolute_model_laws linear_absolute_model_hold).
Qed.

(* linear-absolute, claim: loss ~ N_p^(-p*m/d) *)
Definition linear_absolute_claim_general_law_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k7) (NVar k2))); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k6) (TRaised (TVar k5) (NVar k3))); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (Not (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k3)) (NVar k2)) (NVar k1))))))].
Definition linear_absolute_claim_general_law_steps : proof := (Unfold k15 (Split k2 (Unfold k4 (Clear k7 e z1 z1 e e q_z1k2 (Clear k6 e z1 z1 e e q_z1k2 (Combine false EQ z1 e l8 unit (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z1k2 (Clear k8 l10 z1 z1 e l10 q_z1k2k13_z1k4k6k7 (Split k12 (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w q_m1k2 e e k16 (w q_m1k2k6 e e k18 (w q_z1k4k6 e e k20 (w q_m1k4k6 e e k22 n))))) (Absurd k24)))))) (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w q_z1k2 e e k16 (w q_z1k2k6 e e k18 (w q_m1k4k6 e e k20 (w q_z1k4k6 e e k22 n))))) (Absurd k24)))))))))))).
Lemma linear_absolute_claim_general_law_checked : refutes linear_absolute_claim_general_law_laws linear_absolute_claim_general_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem linear_absolute_claim_general_law :
  forall (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) -> (* approximation *)
  (0 < d) -> (* domain(d) *)
  (loss ~~ (err ^^ p)) -> (* loss-power *)
  (cells ~~ N_p) -> (* regions *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  (d <> 0 /\ loss ~~ (N_p ^^ ((((-1) * p) * m) / d))).
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] linear_absolute_claim_general_law_laws linear_absolute_claim_general_law_steps linear_absolute_claim_general_law_checked).
Qed.

(* linear-absolute, claim: loss ~ N_p^(-2/d) *)
Definition linear_absolute_claim_two_over_d_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k7) (NVar k2))); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k6) (TRaised (TVar k5) (NVar k3))); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (And (Number EQ (NVar k2) (NInt z2)) (Number EQ (NVar k3) (NInt z1))); (Not (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt m2) (NVar k1))))))].
Definition linear_absolute_claim_two_over_d_steps : proof := (Unfold k17 (Unfold k15 (Split k2 (Unfold k8 (Clear k7 e z1 z1 e e q_z1k2 (Clear k10 e z1 z1 e e q_z1k2 (Combine false EQ z1 e l12 unit (r unit e l14 n) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1k2 (Clear k12 l14 z1 z1 e l14 q_z1k2k13_z2k7 (Split k16 (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k6 e z1 z1 e e q_m1_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k4 e z1 z1 e e q_m2_z1k4 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_m1k2 e e k20 (r q_m1k2k11 e l22 (w q_m1k2 e e k24 (r q_m1k2k15 e l26 (w q_z2 e e k28 (w q_m2 e e k30 n))))))) (Absurd k32)))))))) (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k6 e z1 z1 e e q_m1_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k4 e z1 z1 e e q_m2_z1k4 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_z1k2 e e k20 (r q_z1k2k11 e l22 (w q_z1k2 e e k24 (r q_z1k2k15 e l26 (w q_m2 e e k28 (w q_z2 e e k30 n))))))) (Absurd k32))))))))))))))).
Lemma linear_absolute_claim_two_over_d_checked : refutes linear_absolute_claim_two_over_d_laws linear_absolute_claim_two_over_d_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem linear_absolute_claim_two_over_d :
  forall (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) -> (* approximation *)
  (0 < d) -> (* domain(d) *)
  (loss ~~ (err ^^ p)) -> (* loss-power *)
  (cells ~~ N_p) -> (* regions *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  ((m = 2) /\ (p = 1)) -> (* where(linear-absolute) *)
  (d <> 0 /\ loss ~~ (N_p ^^ ((-2) / d))).
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] linear_absolute_claim_two_over_d_laws linear_absolute_claim_two_over_d_steps linear_absolute_claim_two_over_d_checked).
Qed.

(* linear-absolute, law: loss ~ N_p^(-2/d) *)
Definition linear_absolute_law_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k7) (NVar k2))); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k6) (TRaised (TVar k5) (NVar k3))); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (And (Number EQ (NVar k2) (NInt z2)) (Number EQ (NVar k3) (NInt z1))); (Not (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt m2) (NVar k1))))))].
Definition linear_absolute_law_steps : proof := (Unfold k17 (Unfold k15 (Split k2 (Unfold k8 (Clear k7 e z1 z1 e e q_z1k2 (Clear k10 e z1 z1 e e q_z1k2 (Combine false EQ z1 e l12 unit (r unit e l14 n) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1k2 (Clear k12 l14 z1 z1 e l14 q_z1k2k13_z2k7 (Split k16 (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k6 e z1 z1 e e q_m1_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k4 e z1 z1 e e q_m2_z1k4 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_m1k2 e e k20 (r q_m1k2k11 e l22 (w q_m1k2 e e k24 (r q_m1k2k15 e l26 (w q_z2 e e k28 (w q_m2 e e k30 n))))))) (Absurd k32)))))))) (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k6 e z1 z1 e e q_m1_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k4 e z1 z1 e e q_m2_z1k4 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_z1k2 e e k20 (r q_z1k2k11 e l22 (w q_z1k2 e e k24 (r q_z1k2k15 e l26 (w q_m2 e e k28 (w q_z2 e e k30 n))))))) (Absurd k32))))))))))))))).
Lemma linear_absolute_law_checked : refutes linear_absolute_law_laws linear_absolute_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem linear_absolute_law :
  forall (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) -> (* approximation *)
  (0 < d) -> (* domain(d) *)
  (loss ~~ (err ^^ p)) -> (* loss-power *)
  (cells ~~ N_p) -> (* regions *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  ((m = 2) /\ (p = 1)) -> (* where(linear-absolute) *)
  (d <> 0 /\ loss ~~ (N_p ^^ ((-2) / d))).
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] linear_absolute_law_laws linear_absolute_law_steps linear_absolute_law_checked).
Qed.

(* constant-absolute, model: constant-absolute can hold *)
Definition constant_absolute_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (And (Number EQ (NInt z1) (NInt z1)) (Number EQ (NInt z1) (NInt z1)))].
Lemma constant_absolute_model_hold : all_decided constant_absolute_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem constant_absolute_model :
  exists (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) /\ (* approximation *)
  (0 < d) /\ (* domain(d) *)
  (0 < m) /\ (* domain(m) *)
  (0 < p) /\ (* domain(p) *)
  (loss ~~ (err ^^ p)) /\ (* loss-power *)
  (cells ~~ N_p) /\ (* regions *)
  ((cells ** (side ^^ d)) ~~ one) /\ (* tiling *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  ((m = 1) /\ (p = 1)) (* where(constant-absolute) *).
Proof.
exists 1, 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold constant_absolute_model_laws constant_absolute_model_hold).
Qed.

(* constant-absolute, claim: loss ~ N_p^(-p*m/d) *)
Definition constant_absolute_claim_general_law_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k7) (NVar k2))); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k6) (TRaised (TVar k5) (NVar k3))); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (Not (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k3)) (NVar k2)) (NVar k1))))))].
Definition constant_absolute_claim_general_law_steps : proof := (Unfold k15 (Split k2 (Unfold k4 (Clear k7 e z1 z1 e e q_z1k2 (Clear k6 e z1 z1 e e q_z1k2 (Combine false EQ z1 e l8 unit (r unit e l10 n) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z1k2 (Clear k8 l10 z1 z1 e l10 q_z1k2k13_z1k4k6k7 (Split k12 (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w q_m1k2 e e k16 (w q_m1k2k6 e e k18 (w q_z1k4k6 e e k20 (w q_m1k4k6 e e k22 n))))) (Absurd k24)))))) (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k14 (w q_z1k2 e e k16 (w q_z1k2k6 e e k18 (w q_m1k4k6 e e k20 (w q_z1k4k6 e e k22 n))))) (Absurd k24)))))))))))).
Lemma constant_absolute_claim_general_law_checked : refutes constant_absolute_claim_general_law_laws constant_absolute_claim_general_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem constant_absolute_claim_general_law :
  forall (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) -> (* approximation *)
  (0 < d) -> (* domain(d) *)
  (loss ~~ (err ^^ p)) -> (* loss-power *)
  (cells ~~ N_p) -> (* regions *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  (d <> 0 /\ loss ~~ (N_p ^^ ((((-1) * p) * m) / d))).
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] constant_absolute_claim_general_law_laws constant_absolute_claim_general_law_steps constant_absolute_claim_general_law_checked).
Qed.

(* constant-absolute, claim: loss ~ N_p^(-1/d) *)
Definition constant_absolute_claim_one_over_d_law_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k7) (NVar k2))); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k6) (TRaised (TVar k5) (NVar k3))); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (And (Number EQ (NVar k2) (NInt z1)) (Number EQ (NVar k3) (NInt z1))); (Not (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt m1) (NVar k1))))))].
Definition constant_absolute_claim_one_over_d_law_steps : proof := (Unfold k17 (Unfold k15 (Split k2 (Unfold k8 (Clear k7 e z1 z1 e e q_z1k2 (Clear k10 e z1 z1 e e q_z1k2 (Combine false EQ z1 e l12 unit (r unit e l14 n) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1k2 (Clear k12 l14 z1 z1 e l14 q_z1k2k13_z1k7 (Split k16 (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k6 e z1 z1 e e q_m1_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k4 e z1 z1 e e q_m1_z1k4 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_m1k2 e e k20 (r q_m1k2k11 e l22 (w q_m1k2 e e k24 (r q_m1k2k15 e l26 (w unit e e k28 (w q_m1 e e k30 n))))))) (Absurd k32)))))))) (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k6 e z1 z1 e e q_m1_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k4 e z1 z1 e e q_m1_z1k4 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_z1k2 e e k20 (r q_z1k2k11 e l22 (w q_z1k2 e e k24 (r q_z1k2k15 e l26 (w q_m1 e e k28 (w unit e e k30 n))))))) (Absurd k32))))))))))))))).
Lemma constant_absolute_claim_one_over_d_law_checked : refutes constant_absolute_claim_one_over_d_law_laws constant_absolute_claim_one_over_d_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem constant_absolute_claim_one_over_d_law :
  forall (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) -> (* approximation *)
  (0 < d) -> (* domain(d) *)
  (loss ~~ (err ^^ p)) -> (* loss-power *)
  (cells ~~ N_p) -> (* regions *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  ((m = 1) /\ (p = 1)) -> (* where(constant-absolute) *)
  (d <> 0 /\ loss ~~ (N_p ^^ ((-1) / d))).
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] constant_absolute_claim_one_over_d_law_laws constant_absolute_claim_one_over_d_law_steps constant_absolute_claim_one_over_d_law_checked).
Qed.

(* constant-absolute, law: loss ~ N_p^(-1/d) *)
Definition constant_absolute_law_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k7) (NVar k2))); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k6) (TRaised (TVar k5) (NVar k3))); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (And (Number EQ (NVar k2) (NInt z1)) (Number EQ (NVar k3) (NInt z1))); (Not (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt m1) (NVar k1))))))].
Definition constant_absolute_law_steps : proof := (Unfold k17 (Unfold k15 (Split k2 (Unfold k8 (Clear k7 e z1 z1 e e q_z1k2 (Clear k10 e z1 z1 e e q_z1k2 (Combine false EQ z1 e l12 unit (r unit e l14 n) (Absurd k16))))) (Unfold k10 (Clear k8 e z1 z1 e e q_z1k2 (Clear k12 l14 z1 z1 e l14 q_z1k2k13_z1k7 (Split k16 (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k6 e z1 z1 e e q_m1_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k4 e z1 z1 e e q_m1_z1k4 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_m1k2 e e k20 (r q_m1k2k11 e l22 (w q_m1k2 e e k24 (r q_m1k2k15 e l26 (w unit e e k28 (w q_m1 e e k30 n))))))) (Absurd k32)))))))) (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k6 e z1 z1 e e q_m1_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k4 e z1 z1 e e q_m1_z1k4 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w unit e e k18 (w q_z1k2 e e k20 (r q_z1k2k11 e l22 (w q_z1k2 e e k24 (r q_z1k2k15 e l26 (w q_m1 e e k28 (w unit e e k30 n))))))) (Absurd k32))))))))))))))).
Lemma constant_absolute_law_checked : refutes constant_absolute_law_laws constant_absolute_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem constant_absolute_law :
  forall (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) -> (* approximation *)
  (0 < d) -> (* domain(d) *)
  (loss ~~ (err ^^ p)) -> (* loss-power *)
  (cells ~~ N_p) -> (* regions *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  ((m = 1) /\ (p = 1)) -> (* where(constant-absolute) *)
  (d <> 0 /\ loss ~~ (N_p ^^ ((-1) / d))).
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] constant_absolute_law_laws constant_absolute_law_steps constant_absolute_law_checked).
Qed.

(* any-target, model: any-target can hold *)
Definition any_target_model_laws : list law := [(Order GE (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z2)) (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0)))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z2) (NInt z0)); (Number GT (NInt z2) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt m4)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (NInt z2))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m4)) (TRaised (TVar k2) (NInt z0)))); (And (Number EQ (NInt z2) (NInt z2)) (Number EQ (NInt z2) (NInt z2)))].
Lemma any_target_model_hold : all_decided any_target_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem any_target_model :
  exists (d m p : R) (N_p cells err loss side : order),
  (err <~ (side ^^ m)) /\ (* approximation-at-least *)
  (0 < d) /\ (* domain(d) *)
  (0 < m) /\ (* domain(m) *)
  (0 < p) /\ (* domain(p) *)
  (loss ~~ (err ^^ p)) /\ (* loss-power *)
  (cells ~~ N_p) /\ (* regions *)
  ((cells ** (side ^^ d)) ~~ one) /\ (* tiling *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  ((m = 2) /\ (p = 2)) (* where(any-target) *).
Proof.
exists 1, 2, 2, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-2)) ** (log_scale ^^ 0)), ((scale ^^ (-4)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold any_target_model_laws any_target_model_hold).
Qed.

(* any-target, claim: loss <~ N_p^(-4/d) *)
Definition any_target_claim_at_least_four_over_d_laws : list law := [(Order GE (TRaised (TVar k7) (NVar k2)) (TVar k5)); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k6) (TRaised (TVar k5) (NVar k3))); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (And (Number EQ (NVar k2) (NInt z2)) (Number EQ (NVar k3) (NInt z2))); (Not (And (Number NE (NVar k1) (NInt z0)) (Order GE (TRaised (TVar k3) (NDiv (NInt m4) (NVar k1))) (TVar k6))))].
Definition any_target_claim_at_least_four_over_d_steps : proof := (Unfold k17 (Unfold k15 (Split k2 (Unfold k8 (Clear k7 e z1 z1 e e q_z1k2 (Clear k10 e z1 z1 e e q_z1k2 (Combine false EQ z1 e l12 unit (r unit e l14 n) (Absurd k16))))) (Unfold k10 (Clear k5 e z1 z1 e e q_z1k4k15_m1k11 (Clear k7 e z1 z1 e e q_z1k2 (Clear k4 e z1 z1 e e q_m2_z1k4 (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k6 e z1 z1 e e q_m2_z1k6 (Clear k8 e z1 z1 e e q_z1k2 (Clear k12 l24 z1 z1 l24 e q_z1k2k2k13_z4k2k7 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine true GT z1 e e o (w q_z2 e l16_16 k14 (r q_m2k15 e l16_16_18 (w q_m1k2k2 e e k20 (r q_m1k2k2k11 e l22 (w unit e e k26 (w q_z4k2 e e k28 (w q_m4k2 e e k30 n))))))) (Absurd k32))))))))))))))).
Lemma any_target_claim_at_least_four_over_d_checked : refutes any_target_claim_at_least_four_over_d_laws any_target_claim_at_least_four_over_d_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem any_target_claim_at_least_four_over_d :
  forall (d m p : R) (N_p cells err loss side : order),
  (err <~ (side ^^ m)) -> (* approximation-at-least *)
  (0 < d) -> (* domain(d) *)
  (loss ~~ (err ^^ p)) -> (* loss-power *)
  (cells ~~ N_p) -> (* regions *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  ((m = 2) /\ (p = 2)) -> (* where(any-target) *)
  (d <> 0 /\ loss <~ (N_p ^^ ((-4) / d))).
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] any_target_claim_at_least_four_over_d_laws any_target_claim_at_least_four_over_d_steps any_target_claim_at_least_four_over_d_checked).
Qed.

(* any-target, law: loss <~ N_p^(-4/d) ignoring logs *)
Definition any_target_law_laws : list law := [(Order GE (TRaised (TVar k7) (NVar k2)) (TVar k5)); (Number GT (NVar k1) (NInt z0)); (Order EQ (TVar k6) (TRaised (TVar k5) (NVar k3))); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (And (Number EQ (NVar k2) (NInt z2)) (Number EQ (NVar k3) (NInt z2))); (Not (And (Number NE (NVar k1) (NInt z0)) (Power GE (TRaised (TVar k3) (NDiv (NInt m4) (NVar k1))) (TVar k6))))].
Definition any_target_law_steps : proof := (Unfold k17 (Unfold k15 (Split k2 (Unfold k8 (Clear k7 e z1 z1 e e q_z1k2 (Clear k10 e z1 z1 e e q_z1k2 (Combine false EQ z1 e l12 unit (r unit e l14 n) (Absurd k16))))) (Unfold k10 (Clear k5 e z1 z1 e e q_z1k4k15_m1k11 (Clear k7 e z1 z1 e e q_z1k2 (Clear k4 e z1 z1 e e q_m2_z1k4 (Clear k9 e z1 z1 e e q_m1k6k11_z1k13 (Clear k6 e z1 z1 e e q_m2_z1k6 (Clear k8 e z1 z1 e e q_z1k2 (Clear k12 l24 z1 z1 l24 e q_z1k2k2k13_z4k2k7 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Combine false GT z1 e e o (r q_z2 e l14_16_16 (r q_m2k15 e l16_16_18 (r q_m1k2k2 e l20 (r q_m1k2k2k11 e l22 (r unit e l26 (r q_z4k2 e l28 (r q_m4k2 e l30 n))))))) (Absurd k32))))))))))))))).
Lemma any_target_law_checked : refutes any_target_law_laws any_target_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem any_target_law :
  forall (d m p : R) (N_p cells err loss side : order),
  (err <~ (side ^^ m)) -> (* approximation-at-least *)
  (0 < d) -> (* domain(d) *)
  (loss ~~ (err ^^ p)) -> (* loss-power *)
  (cells ~~ N_p) -> (* regions *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  ((m = 2) /\ (p = 2)) -> (* where(any-target) *)
  (d <> 0 /\ power loss <= power (N_p ^^ ((-4) / d))).
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] any_target_law_laws any_target_law_steps any_target_law_checked).
Qed.

(* constant-as-one-over-d, core: approximation, loss-power, one-over-d, regions, tiling, trend(N_p), where(constant-as-one-over-d) cannot hold together *)
Definition constant_as_one_over_d_core_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k7) (NVar k2))); (Order EQ (TVar k6) (TRaised (TVar k5) (NVar k3))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt m1) (NVar k1))))); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (Power GT (TVar k3) TOne); (And (Number EQ (NVar k2) (NInt z1)) (Number EQ (NVar k3) (NInt z2)))].
Definition constant_as_one_over_d_core_steps : proof := (Unfold k9 (Unfold k17 (Clear k15 e z1 z1 e e q_z1k7 (Clear k2 e z1 z1 e e q_z1k2 (Clear k4 l12 z1 z1 e l12 q_z1k2k13_z1k7 (Clear k7 e z1 z1 e e q_m1k6k11_z1k13 (Clear k8 e z1 z1 e e q_m2_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k6 e z1 z1 e e q_m1_z1k4 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Clear k11 e z1 z1 e e q_m1k7_z1k9 (Combine false GT z1 e e o (r unit e l10 (r unit e l14 (r q_m1k2 e l16 (r q_m1k2k11 e l18 (r q_m2k2 e l20 (r q_m2k2k15 e l22 (r q_m2 e l24 (r q_z2 e l26 n)))))))) (Absurd k28))))))))))))).
Lemma constant_as_one_over_d_core_checked : refutes constant_as_one_over_d_core_laws constant_as_one_over_d_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem constant_as_one_over_d_core :
  forall (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) -> (* approximation *)
  (loss ~~ (err ^^ p)) -> (* loss-power *)
  (d <> 0 /\ loss ~~ (N_p ^^ ((-1) / d))) -> (* one-over-d *)
  (cells ~~ N_p) -> (* regions *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  (power one < power N_p) -> (* trend(N_p) *)
  ((m = 1) /\ (p = 2)) -> (* where(constant-as-one-over-d) *)
  False.
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3 given_4 given_5 given_6 given_7.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] constant_as_one_over_d_core_laws constant_as_one_over_d_core_steps constant_as_one_over_d_core_checked).
Qed.

(* constant-as-one-over-d, model: constant-as-one-over-d can hold but for its trends *)
Definition constant_as_one_over_d_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z2) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z2))); (And (Number NE (NInt z1) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NInt z1))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z1))) TOne); (And (Number EQ (NInt z1) (NInt z1)) (Number EQ (NInt z2) (NInt z2)))].
Lemma constant_as_one_over_d_model_hold : all_decided constant_as_one_over_d_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem constant_as_one_over_d_model :
  exists (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) /\ (* approximation *)
  (0 < d) /\ (* domain(d) *)
  (0 < m) /\ (* domain(m) *)
  (0 < p) /\ (* domain(p) *)
  (loss ~~ (err ^^ p)) /\ (* loss-power *)
  (d <> 0 /\ loss ~~ (N_p ^^ ((-1) / d))) /\ (* one-over-d *)
  (cells ~~ N_p) /\ (* regions *)
  ((cells ** (side ^^ d)) ~~ one) /\ (* tiling *)
  ((m = 1) /\ (p = 2)) (* where(constant-as-one-over-d) *).
Proof.
exists 1, 1, 2, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold constant_as_one_over_d_model_laws constant_as_one_over_d_model_hold).
Qed.

(* against-resource-model, core: approximation, loss-power, regions, resource-model, tiling, trend(N_p), where(against-resource-model) cannot hold together *)
Definition against_resource_model_core_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k7) (NVar k2))); (Order EQ (TVar k6) (TRaised (TVar k5) (NVar k3))); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TVar k6) (TRaised (TVar k3) (NInt m1))); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (Power GT (TVar k3) TOne); (And (Number EQ (NVar k1) (NInt z1)) (And (Number EQ (NVar k2) (NInt z2)) (Number EQ (NVar k3) (NInt z2))))].
Definition against_resource_model_core_steps : proof := (Unfold k17 (Unfold k4 (Clear k15 e z1 z1 e e q_z1k7 (Clear k9 e z1 z1 e e q_m1k7_z1k9 (Clear k13 e z1 z1 e e q_z1k2k15_z1k9 (Clear k2 e z1 z1 e e q_m1_z1k2 (Clear k11 e z1 z1 e e q_z1k7_z1k13 (Clear k7 e z1 z1 e e q_m1k6k11_z1k13 (Clear k8 e z1 z1 e e q_m2_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k6 e z1 z1 e e q_m2_z1k4 (Combine false GT z1 e e o (r q_z3 e l10 (r q_z4 e l12 (r q_m4 e l14 (r q_z4k15 e l16 (r unit e l18 (r q_m1 e l20 (r q_m1k11 e l22 (r q_m2 e l24 (r q_m2k15 e l26 n))))))))) (Absurd k28))))))))))))).
Lemma against_resource_model_core_checked : refutes against_resource_model_core_laws against_resource_model_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_resource_model_core :
  forall (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) -> (* approximation *)
  (loss ~~ (err ^^ p)) -> (* loss-power *)
  (cells ~~ N_p) -> (* regions *)
  (loss ~~ (N_p ^^ (-1))) -> (* resource-model *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  (power one < power N_p) -> (* trend(N_p) *)
  ((d = 1) /\ (m = 2) /\ (p = 2)) -> (* where(against-resource-model) *)
  False.
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3 given_4 given_5 given_6 given_7.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] against_resource_model_core_laws against_resource_model_core_steps against_resource_model_core_checked).
Qed.

(* against-resource-model, model: against-resource-model can hold but for its trends *)
Definition against_resource_model_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z2))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z2) (NInt z0)); (Number GT (NInt z2) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z2))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt m1))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z1))) TOne); (And (Number EQ (NInt z1) (NInt z1)) (And (Number EQ (NInt z2) (NInt z2)) (Number EQ (NInt z2) (NInt z2))))].
Lemma against_resource_model_model_hold : all_decided against_resource_model_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_resource_model_model :
  exists (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) /\ (* approximation *)
  (0 < d) /\ (* domain(d) *)
  (0 < m) /\ (* domain(m) *)
  (0 < p) /\ (* domain(p) *)
  (loss ~~ (err ^^ p)) /\ (* loss-power *)
  (cells ~~ N_p) /\ (* regions *)
  (loss ~~ (N_p ^^ (-1))) /\ (* resource-model *)
  ((cells ** (side ^^ d)) ~~ one) /\ (* tiling *)
  ((d = 1) /\ (m = 2) /\ (p = 2)) (* where(against-resource-model) *).
Proof.
exists 1, 2, 2, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold against_resource_model_model_laws against_resource_model_model_hold).
Qed.

(* with-resource-model-bound, model: with-resource-model-bound can hold *)
Definition with_resource_model_bound_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z2))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z2) (NInt z0)); (Number GT (NInt z2) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt m4)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m2)) (TRaised (TVar k2) (NInt z0))) (NInt z2))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Order GE (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt m1)) (TTimes (TRaised (TVar k1) (NInt m4)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m4)) (TRaised (TVar k2) (NInt z0)))); (And (Number EQ (NInt z1) (NInt z1)) (And (Number EQ (NInt z2) (NInt z2)) (Number EQ (NInt z2) (NInt z2))))].
Lemma with_resource_model_bound_model_hold : all_decided with_resource_model_bound_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem with_resource_model_bound_model :
  exists (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) /\ (* approximation *)
  (0 < d) /\ (* domain(d) *)
  (0 < m) /\ (* domain(m) *)
  (0 < p) /\ (* domain(p) *)
  (loss ~~ (err ^^ p)) /\ (* loss-power *)
  (cells ~~ N_p) /\ (* regions *)
  (loss <~ (N_p ^^ (-1))) /\ (* resource-model-bound *)
  ((cells ** (side ^^ d)) ~~ one) /\ (* tiling *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  ((d = 1) /\ (m = 2) /\ (p = 2)) (* where(with-resource-model-bound) *).
Proof.
exists 1, 2, 2, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-2)) ** (log_scale ^^ 0)), ((scale ^^ (-4)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold with_resource_model_bound_model_laws with_resource_model_bound_model_hold).
Qed.

(* with-resource-model-bound, claim: loss ~ N_p^-4 *)
Definition with_resource_model_bound_claim_parabola_law_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k7) (NVar k2))); (Order EQ (TVar k6) (TRaised (TVar k5) (NVar k3))); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (And (Number EQ (NVar k1) (NInt z1)) (And (Number EQ (NVar k2) (NInt z2)) (Number EQ (NVar k3) (NInt z2)))); (Not (Order EQ (TVar k6) (TRaised (TVar k3) (NInt m4))))].
Definition with_resource_model_bound_claim_parabola_law_steps : proof := (Unfold k15 (Unfold k13 (Unfold k6 (Unfold k2 (Clear k12 e z1 z1 e e q_z4k7_z1k13 (Split k14 (Clear k7 e z1 z1 e e q_m1k6k11_z1k13 (Clear k10 e z1 z1 e e q_m2_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k8 e z1 z1 e e q_m2_z1k4 (Clear k9 e z1 z1 e e q_m1k7_z1k9 (Clear k11 e z1 z1 e e q_z1k2k15_z1k9 (Clear k4 e z1 z1 e e q_m1_z1k2 (Combine true GT z1 e e o (w unit e e k16 (w q_m1 e e k18 (r q_m1k11 e l20 (w q_m2 e e k22 (r q_m2k15 e l24 (w q_z4 e e k26 (w q_m4 e e k28 (r q_z4k15 e l30 n)))))))) (Absurd k32))))))))) (Clear k7 e z1 z1 e e q_m1k6k11_z1k13 (Clear k10 e z1 z1 e e q_m2_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k8 e z1 z1 e e q_m2_z1k4 (Clear k9 e z1 z1 e e q_m1k7_z1k9 (Clear k11 e z1 z1 e e q_z1k2k15_z1k9 (Clear k4 e z1 z1 e e q_m1_z1k2 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k18 (r q_z1k11 e l20 (w q_z2 e e k22 (r q_z2k15 e l24 (w q_m4 e e k26 (w q_z4 e e k28 (r q_m4k15 e l30 n)))))))) (Absurd k32))))))))))))))).
Lemma with_resource_model_bound_claim_parabola_law_checked : refutes with_resource_model_bound_claim_parabola_law_laws with_resource_model_bound_claim_parabola_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem with_resource_model_bound_claim_parabola_law :
  forall (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) -> (* approximation *)
  (loss ~~ (err ^^ p)) -> (* loss-power *)
  (cells ~~ N_p) -> (* regions *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  ((d = 1) /\ (m = 2) /\ (p = 2)) -> (* where(with-resource-model-bound) *)
  (loss ~~ (N_p ^^ (-4))).
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] with_resource_model_bound_claim_parabola_law_laws with_resource_model_bound_claim_parabola_law_steps with_resource_model_bound_claim_parabola_law_checked).
Qed.

(* with-resource-model-bound, law: loss ~ N_p^-4 *)
Definition with_resource_model_bound_law_laws : list law := [(Order EQ (TVar k5) (TRaised (TVar k7) (NVar k2))); (Order EQ (TVar k6) (TRaised (TVar k5) (NVar k3))); (Order EQ (TVar k4) (TVar k3)); (Order EQ (TTimes (TVar k4) (TRaised (TVar k7) (NVar k1))) TOne); (And (Number EQ (NVar k1) (NInt z1)) (And (Number EQ (NVar k2) (NInt z2)) (Number EQ (NVar k3) (NInt z2)))); (Not (Order EQ (TVar k6) (TRaised (TVar k3) (NInt m4))))].
Definition with_resource_model_bound_law_steps : proof := (Unfold k15 (Unfold k13 (Unfold k6 (Unfold k2 (Clear k12 e z1 z1 e e q_z4k7_z1k13 (Split k14 (Clear k7 e z1 z1 e e q_m1k6k11_z1k13 (Clear k10 e z1 z1 e e q_m2_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k8 e z1 z1 e e q_m2_z1k4 (Clear k9 e z1 z1 e e q_m1k7_z1k9 (Clear k11 e z1 z1 e e q_z1k2k15_z1k9 (Clear k4 e z1 z1 e e q_m1_z1k2 (Combine true GT z1 e e o (w unit e e k16 (w q_m1 e e k18 (r q_m1k11 e l20 (w q_m2 e e k22 (r q_m2k15 e l24 (w q_z4 e e k26 (w q_m4 e e k28 (r q_z4k15 e l30 n)))))))) (Absurd k32))))))))) (Clear k7 e z1 z1 e e q_m1k6k11_z1k13 (Clear k10 e z1 z1 e e q_m2_z1k6 (Clear k5 e z1 z1 e e q_m1k4k15_z1k11 (Clear k8 e z1 z1 e e q_m2_z1k4 (Clear k9 e z1 z1 e e q_m1k7_z1k9 (Clear k11 e z1 z1 e e q_z1k2k15_z1k9 (Clear k4 e z1 z1 e e q_m1_z1k2 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k18 (r q_z1k11 e l20 (w q_z2 e e k22 (r q_z2k15 e l24 (w q_m4 e e k26 (w q_z4 e e k28 (r q_m4k15 e l30 n)))))))) (Absurd k32))))))))))))))).
Lemma with_resource_model_bound_law_checked : refutes with_resource_model_bound_law_laws with_resource_model_bound_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem with_resource_model_bound_law :
  forall (d m p : R) (N_p cells err loss side : order),
  (err ~~ (side ^^ m)) -> (* approximation *)
  (loss ~~ (err ^^ p)) -> (* loss-power *)
  (cells ~~ N_p) -> (* regions *)
  ((cells ** (side ^^ d)) ~~ one) -> (* tiling *)
  ((d = 1) /\ (m = 2) /\ (p = 2)) -> (* where(with-resource-model-bound) *)
  (loss ~~ (N_p ^^ (-4))).
Proof.
intros d m p N_p cells err loss side given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [d; m; p] [N_p; cells; err; loss; side] with_resource_model_bound_law_laws with_resource_model_bound_law_steps with_resource_model_bound_law_checked).
Qed.
