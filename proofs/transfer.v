(* Theory transfer: 11 theorems; 0 left out.
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
Definition k22 : positive := (22)%positive.
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
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m9 : Z := (-9)%Z.
Definition m19 : Z := (-19)%Z.
Definition m41 : Z := (-41)%Z.
Definition m50 : Z := (-50)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z9 : Z := (9)%Z.
Definition z19 : Z := (19)%Z.
Definition z41 : Z := (41)%Z.
Definition z50 : Z := (50)%Z.
Definition l18 : list positive := (v k18 e).
Definition l20 : list positive := (v k20 e).
Definition l22 : list positive := (v k22 e).
Definition l26 : list positive := (v k26 e).
Definition l28 : list positive := (v k28 e).
Definition l30 : list positive := (v k30 e).
Definition l38 : list positive := (v k38 e).
Definition l40 : list positive := (v k40 e).
Definition l6_16 : list positive := (v k6 (v k16 e)).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m19_z50k4 : polynomial := (t m19 e (t z50 (v k4 e) o)).
Definition q_m1k13 : polynomial := (t m1 (v k13 e) o).
Definition q_m1k2k2k7_m1k2k4k13_z2k2k7_z1k4k13_m1k7 : polynomial := (t m1 (v k2 (v k2 (v k7 e))) (t m1 (v k2 (v k4 (v k13 e))) (t z2 (v k2 (v k7 e)) (t z1 (v k4 (v k13 e)) (t m1 (v k7 e) o))))).
Definition q_m1k2k7_m1k4k13_z1k9 : polynomial := (t m1 (v k2 (v k7 e)) (t m1 (v k4 (v k13 e)) (t z1 (v k9 e) o))).
Definition q_m1k6 : polynomial := (t m1 (v k6 e) o).
Definition q_m1k7 : polynomial := (t m1 (v k7 e) o).
Definition q_m1k7_z1k17 : polynomial := (t m1 (v k7 e) (t z1 (v k17 e) o)).
Definition q_m1k9_z1k17 : polynomial := (t m1 (v k9 e) (t z1 (v k17 e) o)).
Definition q_m41k7_z19k13 : polynomial := (t m41 (v k7 e) (t z19 (v k13 e) o)).
Definition q_m50 : polynomial := (t m50 e o).
Definition q_m9_z50k2 : polynomial := (t m9 e (t z50 (v k2 e) o)).
Definition q_m9k7_z50k11_m19k13 : polynomial := (t m9 (v k7 e) (t z50 (v k11 e) (t m19 (v k13 e) o))).
Definition q_z1_m1k2 : polynomial := (t z1 e (t m1 (v k2 e) o)).
Definition q_z1k11_m1k17 : polynomial := (t z1 (v k11 e) (t m1 (v k17 e) o)).
Definition q_z1k13 : polynomial := (t z1 (v k13 e) o).
Definition q_z1k2k2k7_z1k2k4k13_m2k2k7_m1k4k13_z1k7 : polynomial := (t z1 (v k2 (v k2 (v k7 e))) (t z1 (v k2 (v k4 (v k13 e))) (t m2 (v k2 (v k7 e)) (t m1 (v k4 (v k13 e)) (t z1 (v k7 e) o))))).
Definition q_z1k2k6_m1k6 : polynomial := (t z1 (v k2 (v k6 e)) (t m1 (v k6 e) o)).
Definition q_z1k2k6k7_z1k4k6k13_z1k15 : polynomial := (t z1 (v k2 (v k6 (v k7 e))) (t z1 (v k4 (v k6 (v k13 e))) (t z1 (v k15 e) o))).
Definition q_z1k6 : polynomial := (t z1 (v k6 e) o).
Definition q_z1k6k11_z1k15 : polynomial := (t z1 (v k6 (v k11 e)) (t z1 (v k15 e) o)).
Definition q_z1k6k7_z1k15 : polynomial := (t z1 (v k6 (v k7 e)) (t z1 (v k15 e) o)).
Definition q_z1k7 : polynomial := (t z1 (v k7 e) o).
Definition q_z50 : polynomial := (t z50 e o).

(* transfer, model: transfer can hold *)
Definition transfer_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))); (And (Number GE (NDiv (NInt z1) (NInt z2)) (NInt z0)) (Number GT (NInt z1) (NDiv (NInt z1) (NInt z2)))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NInt z2))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt z1)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma transfer_model_hold : all_decided transfer_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem transfer_model :
  exists (a_F a_N alpha_D : R) (D_F D_T D_eff N_p loss : order),
  (loss ~~ (D_eff ^^ ((-1) * alpha_D))) /\ (* data-law *)
  ((0 <= a_F) /\ (a_F < 1)) /\ (* domain(a_F) *)
  (0 < a_N) /\ (* domain(a_N) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (D_eff ~~ (largest D_F [D_T])) /\ (* together *)
  (D_T ~~ ((D_F ^^ a_F) ** (N_p ^^ a_N))) /\ (* transferred *)
  (power one < power D_F) /\ (* trend(D_F) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists (1 / 2), 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold transfer_model_laws transfer_model_hold).
Qed.

(* transfer, law: loss <~ D_F^(-alpha_D) ignoring logs *)
Definition transfer_law_laws : list law := [(Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3)))); (Number GT (NVar k3) (NInt z0)); (And (Order GE (TVar k8) (TVar k3)) (And (Order GE (TVar k8) (TVar k4)) (Or (Order EQ (TVar k8) (TVar k3)) (Order EQ (TVar k8) (TVar k4))))); (Order EQ (TVar k5) (TVar k8)); (Not (Power GE (TRaised (TVar k3) (NMul (NInt m1) (NVar k3))) (TVar k7)))].
Definition transfer_law_steps : proof := (Unfold k13 (Unfold k2 (Clear k7 e z1 z1 e e q_z1k6 (Unfold k9 (Unfold k10 (Clear k8 e z1 z1 e e q_m1k7_z1k17 (Clear k11 e z1 z1 e e q_z1k11_m1k17 (Clear k4 e z1 z1 e e q_z1k6k7_z1k15 (Clear k5 e z1 z1 e e q_z1k6k11_z1k15 (Combine false GT z1 e e o (r unit e l6_16 (r q_z1k6 e l18 (r unit e l20 (r q_m1 e l22 n)))) (Absurd k24))))))))))).
Lemma transfer_law_checked : refutes transfer_law_laws transfer_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem transfer_law :
  forall (a_F a_N alpha_D : R) (D_F D_T D_eff N_p loss : order),
  (loss ~~ (D_eff ^^ ((-1) * alpha_D))) -> (* data-law *)
  (0 < alpha_D) -> (* domain(alpha_D) *)
  (D_eff ~~ (largest D_F [D_T])) -> (* together *)
  (power loss <= power (D_F ^^ ((-1) * alpha_D))).
Proof.
intros a_F a_N alpha_D D_F D_T D_eff N_p loss given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest D_F [D_T])).
generalize given_1, given_2, (largest_spec [D_T] D_F), given_3, refuted.
exact_no_check (refute [a_F; a_N; alpha_D] [D_F; D_T; D_eff; N_p; loss; value_1] transfer_law_laws transfer_law_steps transfer_law_checked).
Qed.

(* little-data, model: little-data can hold *)
Definition little_data_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))); (And (Number GE (NDiv (NInt z1) (NInt z2)) (NInt z0)) (Number GT (NInt z1) (NDiv (NInt z1) (NInt z2)))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NInt z2))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt z1)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (And (Number NE (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z1) (NInt z2)))) (NInt z0)) (Order GE (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z1) (NInt z2)))))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))))].
Lemma little_data_model_hold : all_decided little_data_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem little_data_model :
  exists (a_F a_N alpha_D : R) (D_F D_T D_eff N_p loss : order),
  (loss ~~ (D_eff ^^ ((-1) * alpha_D))) /\ (* data-law *)
  ((0 <= a_F) /\ (a_F < 1)) /\ (* domain(a_F) *)
  (0 < a_N) /\ (* domain(a_N) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (D_eff ~~ (largest D_F [D_T])) /\ (* together *)
  (D_T ~~ ((D_F ^^ a_F) ** (N_p ^^ a_N))) /\ (* transferred *)
  (power one < power D_F) /\ (* trend(D_F) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  ((1 + ((-1) * a_F)) <> 0 /\ D_F <~ (N_p ^^ (a_N / (1 + ((-1) * a_F))))) (* where(little-data) *).
Proof.
exists (1 / 2), 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold little_data_model_laws little_data_model_hold).
Qed.

(* little-data, claim: loss ~ (D_F^a_F * N_p^a_N)^-alpha_D *)
Definition little_data_claim_little_data_law_laws : list law := [(Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3)))); (And (Number GE (NVar k1) (NInt z0)) (Number GT (NInt z1) (NVar k1))); (Number GT (NVar k3) (NInt z0)); (And (Order GE (TVar k8) (TVar k3)) (And (Order GE (TVar k8) (TVar k4)) (Or (Order EQ (TVar k8) (TVar k3)) (Order EQ (TVar k8) (TVar k4))))); (Order EQ (TVar k5) (TVar k8)); (Order EQ (TVar k4) (TTimes (TRaised (TVar k3) (NVar k1)) (TRaised (TVar k6) (NVar k2)))); (And (Number NE (NAdd (NInt z1) (NMul (NInt m1) (NVar k1))) (NInt z0)) (Order GE (TRaised (TVar k6) (NDiv (NVar k2) (NAdd (NInt z1) (NMul (NInt m1) (NVar k1))))) (TVar k3))); (Not (Order EQ (TVar k7) (TRaised (TTimes (TRaised (TVar k3) (NVar k1)) (TRaised (TVar k6) (NVar k2))) (NMul (NInt m1) (NVar k3)))))].
Definition little_data_claim_little_data_law_steps : proof := (Unfold k19 (Unfold k7 (Unfold k17 (Unfold k2 (Clear k12 e z1 z1 e e q_z1k2k6k7_z1k4k6k13_z1k15 (Split k14 (Clear k5 e z1 z1 e e q_z1k6k11_z1k15 (Clear k9 e z1 z1 e e q_z1k6 (Unfold k11 (Unfold k24 (Clear k26 e z1 z1 e e q_m1k9_z1k17 (Clear k15 e z1 z1 e e q_m1k2k7_m1k4k13_z1k9 (Clear k13 e z1 z1 e e q_z1k11_m1k17 (Combine true GT z1 e e o (w unit e e k16 (w q_m1 e e k18 (w unit e l20 k30 (w q_z1k6 e e k32 (w q_z1k6 e e k34 n))))) (Absurd k36))))))))) (Unfold k11 (Unfold k20 (Split k24 (Clear k9 e z1 z1 e e q_z1k6 (Clear k8 e z1 z1 e e q_z1_m1k2 (Clear k10 l30 z1 z1 l30 e q_m1k2k2k7_m1k2k4k13_z2k2k7_z1k4k13_m1k7 (Clear k26 e z1 z1 e e q_m1k7_z1k17 (Clear k13 e z1 z1 e e q_z1k11_m1k17 (Clear k6 e z1 z1 e e q_z1_m1k2 (Clear k5 e z1 z1 e e q_z1k6k11_z1k15 (Combine true GT z1 e e o (w unit e l28 k32 (w q_z1k2k6_m1k6 e e k34 (w q_z1k2k6_m1k6 e e k36 (w unit e l38 k16 (w q_z1_m1k2 e e k40 n))))) (Absurd k42))))))))) (Clear k5 e z1 z1 e e q_z1k6k11_z1k15 (Clear k26 e z1 z1 e e q_m1k9_z1k17 (Clear k15 e z1 z1 e e q_m1k2k7_m1k4k13_z1k9 (Clear k13 e z1 z1 e e q_z1k11_m1k17 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k28 (w q_m1k6 e e k30 (w q_m1k6 e e k32 (w q_m1k6 e e k34 n))))) (Absurd k36))))))))))))))).
Lemma little_data_claim_little_data_law_checked : refutes little_data_claim_little_data_law_laws little_data_claim_little_data_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem little_data_claim_little_data_law :
  forall (a_F a_N alpha_D : R) (D_F D_T D_eff N_p loss : order),
  (loss ~~ (D_eff ^^ ((-1) * alpha_D))) -> (* data-law *)
  ((0 <= a_F) /\ (a_F < 1)) -> (* domain(a_F) *)
  (0 < alpha_D) -> (* domain(alpha_D) *)
  (D_eff ~~ (largest D_F [D_T])) -> (* together *)
  (D_T ~~ ((D_F ^^ a_F) ** (N_p ^^ a_N))) -> (* transferred *)
  ((1 + ((-1) * a_F)) <> 0 /\ D_F <~ (N_p ^^ (a_N / (1 + ((-1) * a_F))))) -> (* where(little-data) *)
  (loss ~~ (((D_F ^^ a_F) ** (N_p ^^ a_N)) ^^ ((-1) * alpha_D))).
Proof.
intros a_F a_N alpha_D D_F D_T D_eff N_p loss given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
pose (value_1 := (largest D_F [D_T])).
generalize given_1, given_2, given_3, (largest_spec [D_T] D_F), given_4, given_5, given_6, refuted.
exact_no_check (refute [a_F; a_N; alpha_D] [D_F; D_T; D_eff; N_p; loss; value_1] little_data_claim_little_data_law_laws little_data_claim_little_data_law_steps little_data_claim_little_data_law_checked).
Qed.

(* little-data, law: loss <~ D_F^(-alpha_D) ignoring logs *)
Definition little_data_law_laws : list law := [(Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3)))); (Number GT (NVar k3) (NInt z0)); (And (Order GE (TVar k8) (TVar k3)) (And (Order GE (TVar k8) (TVar k4)) (Or (Order EQ (TVar k8) (TVar k3)) (Order EQ (TVar k8) (TVar k4))))); (Order EQ (TVar k5) (TVar k8)); (Not (Power GE (TRaised (TVar k3) (NMul (NInt m1) (NVar k3))) (TVar k7)))].
Definition little_data_law_steps : proof := (Unfold k13 (Unfold k2 (Clear k7 e z1 z1 e e q_z1k6 (Unfold k9 (Unfold k10 (Clear k8 e z1 z1 e e q_m1k7_z1k17 (Clear k11 e z1 z1 e e q_z1k11_m1k17 (Clear k4 e z1 z1 e e q_z1k6k7_z1k15 (Clear k5 e z1 z1 e e q_z1k6k11_z1k15 (Combine false GT z1 e e o (r unit e l6_16 (r q_z1k6 e l18 (r unit e l20 (r q_m1 e l22 n)))) (Absurd k24))))))))))).
Lemma little_data_law_checked : refutes little_data_law_laws little_data_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem little_data_law :
  forall (a_F a_N alpha_D : R) (D_F D_T D_eff N_p loss : order),
  (loss ~~ (D_eff ^^ ((-1) * alpha_D))) -> (* data-law *)
  (0 < alpha_D) -> (* domain(alpha_D) *)
  (D_eff ~~ (largest D_F [D_T])) -> (* together *)
  (power loss <= power (D_F ^^ ((-1) * alpha_D))).
Proof.
intros a_F a_N alpha_D D_F D_T D_eff N_p loss given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest D_F [D_T])).
generalize given_1, given_2, (largest_spec [D_T] D_F), given_3, refuted.
exact_no_check (refute [a_F; a_N; alpha_D] [D_F; D_T; D_eff; N_p; loss; value_1] little_data_law_laws little_data_law_steps little_data_law_checked).
Qed.

(* much-data, model: much-data can hold *)
Definition much_data_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))); (And (Number GE (NDiv (NInt z1) (NInt z2)) (NInt z0)) (Number GT (NInt z1) (NDiv (NInt z1) (NInt z2)))); (Number GT (NInt z1) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NInt z2))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt z1)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (And (Number NE (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z1) (NInt z2)))) (NInt z0)) (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z1) (NInt z2))))))))].
Lemma much_data_model_hold : all_decided much_data_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem much_data_model :
  exists (a_F a_N alpha_D : R) (D_F D_T D_eff N_p loss : order),
  (loss ~~ (D_eff ^^ ((-1) * alpha_D))) /\ (* data-law *)
  ((0 <= a_F) /\ (a_F < 1)) /\ (* domain(a_F) *)
  (0 < a_N) /\ (* domain(a_N) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  (D_eff ~~ (largest D_F [D_T])) /\ (* together *)
  (D_T ~~ ((D_F ^^ a_F) ** (N_p ^^ a_N))) /\ (* transferred *)
  (power one < power D_F) /\ (* trend(D_F) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  ((1 + ((-1) * a_F)) <> 0 /\ (N_p ^^ (a_N / (1 + ((-1) * a_F)))) <~ D_F) (* where(much-data) *).
Proof.
exists (1 / 2), 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold much_data_model_laws much_data_model_hold).
Qed.

(* much-data, law: loss ~ D_F^-alpha_D *)
Definition much_data_law_laws : list law := [(Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3)))); (And (Number GE (NVar k1) (NInt z0)) (Number GT (NInt z1) (NVar k1))); (Number GT (NVar k3) (NInt z0)); (And (Order GE (TVar k8) (TVar k3)) (And (Order GE (TVar k8) (TVar k4)) (Or (Order EQ (TVar k8) (TVar k3)) (Order EQ (TVar k8) (TVar k4))))); (Order EQ (TVar k5) (TVar k8)); (Order EQ (TVar k4) (TTimes (TRaised (TVar k3) (NVar k1)) (TRaised (TVar k6) (NVar k2)))); (And (Number NE (NAdd (NInt z1) (NMul (NInt m1) (NVar k1))) (NInt z0)) (Order GE (TVar k3) (TRaised (TVar k6) (NDiv (NVar k2) (NAdd (NInt z1) (NMul (NInt m1) (NVar k1))))))); (Not (Order EQ (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NVar k3)))))].
Definition much_data_law_steps : proof := (Unfold k19 (Unfold k7 (Unfold k17 (Unfold k2 (Clear k12 e z1 z1 e e q_z1k6k7_z1k15 (Split k14 (Clear k9 e z1 z1 e e q_z1k6 (Unfold k11 (Unfold k22 (Clear k20 e z1 z1 e e q_m1k7_z1k17 (Clear k13 e z1 z1 e e q_z1k11_m1k17 (Clear k5 e z1 z1 e e q_z1k6k11_z1k15 (Combine true GT z1 e e o (w unit e l18 k28 (w q_z1k6 e e k30 (w unit e e k16 (w q_m1 e e k32 n)))) (Absurd k34)))))))) (Unfold k11 (Unfold k20 (Split k24 (Clear k5 e z1 z1 e e q_z1k6k11_z1k15 (Clear k26 e z1 z1 e e q_m1k7_z1k17 (Clear k13 e z1 z1 e e q_z1k11_m1k17 (Combine true GT z1 e e o (w unit e e k16 (w unit e e k28 (w q_m1k6 e e k30 (w q_m1k6 e e k32 n)))) (Absurd k34))))) (Clear k6 e z1 z1 e e q_z1_m1k2 (Clear k5 e z1 z1 e e q_z1k6k11_z1k15 (Clear k26 e z1 z1 e e q_m1k9_z1k17 (Clear k15 e z1 z1 e e q_m1k2k7_m1k4k13_z1k9 (Clear k13 e z1 z1 e e q_z1k11_m1k17 (Clear k9 e z1 z1 e e q_z1k6 (Clear k8 e z1 z1 e e q_z1_m1k2 (Clear k10 l40 z1 z1 l40 e q_z1k2k2k7_z1k2k4k13_m2k2k7_m1k4k13_z1k7 (Combine true GT z1 e e o (w unit e l28 k16 (w q_z1_m1k2 e e k30 (w q_z1k2k6_m1k6 e e k32 (w q_z1k2k6_m1k6 e e k34 (w q_z1k2k6_m1k6 e e k36 (w unit e l38 k42 n)))))) (Absurd k44))))))))))))))))))).
Lemma much_data_law_checked : refutes much_data_law_laws much_data_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem much_data_law :
  forall (a_F a_N alpha_D : R) (D_F D_T D_eff N_p loss : order),
  (loss ~~ (D_eff ^^ ((-1) * alpha_D))) -> (* data-law *)
  ((0 <= a_F) /\ (a_F < 1)) -> (* domain(a_F) *)
  (0 < alpha_D) -> (* domain(alpha_D) *)
  (D_eff ~~ (largest D_F [D_T])) -> (* together *)
  (D_T ~~ ((D_F ^^ a_F) ** (N_p ^^ a_N))) -> (* transferred *)
  ((1 + ((-1) * a_F)) <> 0 /\ (N_p ^^ (a_N / (1 + ((-1) * a_F)))) <~ D_F) -> (* where(much-data) *)
  (loss ~~ (D_F ^^ ((-1) * alpha_D))).
Proof.
intros a_F a_N alpha_D D_F D_T D_eff N_p loss given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
pose (value_1 := (largest D_F [D_T])).
generalize given_1, given_2, given_3, (largest_spec [D_T] D_F), given_4, given_5, given_6, refuted.
exact_no_check (refute [a_F; a_N; alpha_D] [D_F; D_T; D_eff; N_p; loss; value_1] much_data_law_laws much_data_law_steps much_data_law_checked).
Qed.

(* printed, model: printed can hold *)
Definition printed_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))); (And (Number GE (NDiv (NInt z9) (NInt z50)) (NInt z0)) (Number GT (NInt z1) (NDiv (NInt z9) (NInt z50)))); (Number GT (NDiv (NInt z19) (NInt z50)) (NInt z0)); (Number GT (NInt z1) (NInt z0)); (And (Number EQ (NDiv (NInt z9) (NInt z50)) (NDiv (NInt z9) (NInt z50))) (Number EQ (NDiv (NInt z19) (NInt z50)) (NDiv (NInt z19) (NInt z50)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z9) (NInt z50))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z41) (NInt z19))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z19) (NInt z50))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z41) (NInt z19))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Order GE (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z41) (NInt z19))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z19) (NInt z41))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))].
Lemma printed_model_hold : all_decided printed_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_model :
  exists (a_F a_N alpha_D : R) (D_F D_T D_eff N_p loss : order),
  (loss ~~ (D_eff ^^ ((-1) * alpha_D))) /\ (* data-law *)
  ((0 <= a_F) /\ (a_F < 1)) /\ (* domain(a_F) *)
  (0 < a_N) /\ (* domain(a_N) *)
  (0 < alpha_D) /\ (* domain(alpha_D) *)
  ((a_F = (9 / 50)) /\ (a_N = (19 / 50))) /\ (* printed *)
  (D_eff ~~ (largest D_F [D_T])) /\ (* together *)
  (D_T ~~ ((D_F ^^ a_F) ** (N_p ^^ a_N))) /\ (* transferred *)
  (power one < power D_F) /\ (* trend(D_F) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power loss < power one) /\ (* trend(loss) *)
  (D_F <~ (N_p ^^ (19 / 41))) (* where(printed) *).
Proof.
exists (9 / 50), (19 / 50), 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (41 / 19)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold printed_model_laws printed_model_hold).
Qed.

(* printed, claim: D_eff/D_F ~ N_p^0.38 / D_F^0.82 *)
Definition printed_claim_multiplier_laws : list law := [(And (Number EQ (NVar k1) (NDiv (NInt z9) (NInt z50))) (Number EQ (NVar k2) (NDiv (NInt z19) (NInt z50)))); (And (Order GE (TVar k8) (TVar k3)) (And (Order GE (TVar k8) (TVar k4)) (Or (Order EQ (TVar k8) (TVar k3)) (Order EQ (TVar k8) (TVar k4))))); (Order EQ (TVar k5) (TVar k8)); (Order EQ (TVar k4) (TTimes (TRaised (TVar k3) (NVar k1)) (TRaised (TVar k6) (NVar k2)))); (Order GE (TRaised (TVar k6) (NDiv (NInt z19) (NInt z41))) (TVar k3)); (Not (Order EQ (TTimes (TVar k5) (TRaised (TVar k3) (NInt m1))) (TTimes (TRaised (TVar k6) (NDiv (NInt z19) (NInt z50))) (TRaised (TRaised (TVar k3) (NDiv (NInt z41) (NInt z50))) (NInt m1)))))].
Definition printed_claim_multiplier_steps : proof := (Unfold k15 (Unfold k5 (Unfold k2 (Clear k8 e z1 z50 e e q_m9k7_z50k11_m19k13 (Split k10 (Unfold k7 (Unfold k16 (Split k20 (Clear k13 e z1 z41 e e q_m41k7_z19k13 (Clear k22 e z1 z1 e e q_m1k7_z1k17 (Clear k9 e z1 z1 e e q_z1k11_m1k17 (Combine true GT z1 e e o (w unit e e k24 (w q_m50 e e k26 (w q_m50 e e k28 (w unit e e k12 n)))) (Absurd k30))))) (Clear k11 e z1 z1 e e q_m1k2k7_m1k4k13_z1k9 (Clear k4 e z1 z50 e e q_m9_z50k2 (Clear k6 e z1 z50 e e q_m19_z50k4 (Clear k22 e z1 z1 e e q_m1k9_z1k17 (Clear k9 e z1 z1 e e q_z1k11_m1k17 (Combine true GT z50 e e o (w unit e e k12 (w q_m50 e e k24 (r q_m1k7 e l26 (r q_m1k13 e l28 (w q_m50 e e k30 (w q_m50 e e k32 n)))))) (Absurd k34)))))))))) (Unfold k7 (Unfold k16 (Clear k18 e z1 z1 e e q_m1k9_z1k17 (Clear k9 e z1 z1 e e q_z1k11_m1k17 (Clear k11 e z1 z1 e e q_m1k2k7_m1k4k13_z1k9 (Clear k4 e z1 z50 e e q_m9_z50k2 (Clear k6 e z1 z50 e e q_m19_z50k4 (Combine true GT z50 e e o (w q_z50 e e k22 (w q_z50 e e k24 (w unit e e k12 (w q_z50 e e k26 (r q_z1k7 e l28 (r q_z1k13 e l30 n)))))) (Absurd k32)))))))))))))).
Lemma printed_claim_multiplier_checked : refutes printed_claim_multiplier_laws printed_claim_multiplier_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_claim_multiplier :
  forall (a_F a_N alpha_D : R) (D_F D_T D_eff N_p loss : order),
  ((a_F = (9 / 50)) /\ (a_N = (19 / 50))) -> (* printed *)
  (D_eff ~~ (largest D_F [D_T])) -> (* together *)
  (D_T ~~ ((D_F ^^ a_F) ** (N_p ^^ a_N))) -> (* transferred *)
  (D_F <~ (N_p ^^ (19 / 41))) -> (* where(printed) *)
  ((D_eff ** (D_F ^^ (-1))) ~~ ((N_p ^^ (19 / 50)) ** ((D_F ^^ (41 / 50)) ^^ (-1)))).
Proof.
intros a_F a_N alpha_D D_F D_T D_eff N_p loss given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (largest D_F [D_T])).
generalize given_1, (largest_spec [D_T] D_F), given_2, given_3, given_4, refuted.
exact_no_check (refute [a_F; a_N; alpha_D] [D_F; D_T; D_eff; N_p; loss; value_1] printed_claim_multiplier_laws printed_claim_multiplier_steps printed_claim_multiplier_checked).
Qed.

(* printed, law: loss <~ D_F^(-alpha_D) ignoring logs *)
Definition printed_law_laws : list law := [(Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3)))); (Number GT (NVar k3) (NInt z0)); (And (Order GE (TVar k8) (TVar k3)) (And (Order GE (TVar k8) (TVar k4)) (Or (Order EQ (TVar k8) (TVar k3)) (Order EQ (TVar k8) (TVar k4))))); (Order EQ (TVar k5) (TVar k8)); (Not (Power GE (TRaised (TVar k3) (NMul (NInt m1) (NVar k3))) (TVar k7)))].
Definition printed_law_steps : proof := (Unfold k13 (Unfold k2 (Clear k7 e z1 z1 e e q_z1k6 (Unfold k9 (Unfold k10 (Clear k8 e z1 z1 e e q_m1k7_z1k17 (Clear k11 e z1 z1 e e q_z1k11_m1k17 (Clear k4 e z1 z1 e e q_z1k6k7_z1k15 (Clear k5 e z1 z1 e e q_z1k6k11_z1k15 (Combine false GT z1 e e o (r unit e l6_16 (r q_z1k6 e l18 (r unit e l20 (r q_m1 e l22 n)))) (Absurd k24))))))))))).
Lemma printed_law_checked : refutes printed_law_laws printed_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_law :
  forall (a_F a_N alpha_D : R) (D_F D_T D_eff N_p loss : order),
  (loss ~~ (D_eff ^^ ((-1) * alpha_D))) -> (* data-law *)
  (0 < alpha_D) -> (* domain(alpha_D) *)
  (D_eff ~~ (largest D_F [D_T])) -> (* together *)
  (power loss <= power (D_F ^^ ((-1) * alpha_D))).
Proof.
intros a_F a_N alpha_D D_F D_T D_eff N_p loss given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest D_F [D_T])).
generalize given_1, given_2, (largest_spec [D_T] D_F), given_3, refuted.
exact_no_check (refute [a_F; a_N; alpha_D] [D_F; D_T; D_eff; N_p; loss; value_1] printed_law_laws printed_law_steps printed_law_checked).
Qed.

(* much-data, claim: loss ~ D_F^-alpha_D *)
Definition much_data_claim_much_data_law_laws : list law := [(Order EQ (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NVar k3)))); (Not (Order EQ (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NVar k3)))))].
Definition much_data_claim_much_data_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k6k7_z1k15 (Split k6 (Clear k5 e z1 z1 e e q_z1k6k7_z1k15 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 n)) (Absurd k12))) (Clear k5 e z1 z1 e e q_z1k6k7_z1k15 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 n)) (Absurd k12))))))).
Lemma much_data_claim_much_data_law_checked : refutes much_data_claim_much_data_law_laws much_data_claim_much_data_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem much_data_claim_much_data_law :
  forall (a_F a_N alpha_D : R) (D_F D_T D_eff N_p loss : order),
  (loss ~~ (D_eff ^^ ((-1) * alpha_D))) -> (* data-law *)
  ((0 <= a_F) /\ (a_F < 1)) -> (* domain(a_F) *)
  (0 < alpha_D) -> (* domain(alpha_D) *)
  (D_eff ~~ (largest D_F [D_T])) -> (* together *)
  (D_T ~~ ((D_F ^^ a_F) ** (N_p ^^ a_N))) -> (* transferred *)
  ((1 + ((-1) * a_F)) <> 0 /\ (N_p ^^ (a_N / (1 + ((-1) * a_F)))) <~ D_F) -> (* where(much-data) *)
  (loss ~~ (D_F ^^ ((-1) * alpha_D))).
Proof.
intros a_F a_N alpha_D D_F D_T D_eff N_p loss given_1 given_2 given_3 given_4 given_5 given_6.
pose proof (much_data_law a_F a_N alpha_D D_F D_T D_eff N_p loss given_1 given_2 given_3 given_4 given_5 given_6) as lemma_1.
apply NNPP; intros refuted.
generalize lemma_1, refuted.
exact_no_check (refute [a_F; a_N; alpha_D] [D_F; D_T; D_eff; N_p; loss] much_data_claim_much_data_law_laws much_data_claim_much_data_law_steps much_data_claim_much_data_law_checked).
Qed.
