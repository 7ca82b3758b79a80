(* Theory repeated-sampling: 8 theorems; 0 left out.
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
Definition m1 : Z := (-1)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition l2 : list positive := (v k2 e).
Definition l4 : list positive := (v k4 e).
Definition l6 : list positive := (v k6 e).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m1k11_z1k13 : polynomial := (t m1 (v k11 e) (t z1 (v k13 e) o)).
Definition q_m1k2 : polynomial := (t m1 (v k2 e) o).
Definition q_m1k2k15_z1k11 : polynomial := (t m1 (v k2 (v k15 e)) (t z1 (v k11 e) o)).
Definition q_z1k15 : polynomial := (t z1 (v k15 e) o).
Definition q_z1k15_z1k17 : polynomial := (t z1 (v k15 e) (t z1 (v k17 e) o)).
Definition q_z1k17 : polynomial := (t z1 (v k17 e) o).
Definition q_z1k2 : polynomial := (t z1 (v k2 e) o).
Definition q_z1k2k17_z1k13 : polynomial := (t z1 (v k2 (v k17 e)) (t z1 (v k13 e) o)).
Definition q_z1k2k7_z1k13 : polynomial := (t z1 (v k2 (v k7 e)) (t z1 (v k13 e) o)).
Definition q_z1k7_m1k9_m1k17 : polynomial := (t z1 (v k7 e) (t m1 (v k9 e) (t m1 (v k17 e) o))).
Definition q_z1k9 : polynomial := (t z1 (v k9 e) o).

(* attempts, model: attempts can hold *)
Definition attempts_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma attempts_model_hold : all_decided attempts_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem attempts_model :
  exists (b : R) (C N_p hard miss rate tries : order),
  (0 < b) /\ (* domain(b) *)
  (miss ~~ hard) /\ (* missed *)
  ((rate ** tries) ~~ one) /\ (* solved *)
  (hard ~~ (rate ^^ b)) /\ (* tail *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power miss < power one) /\ (* trend(miss) *)
  (power one < power tries) (* trend(tries) *).
Proof.
exists 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold attempts_model_laws attempts_model_hold).
Qed.

(* attempts, claim: miss ~ tries^-b *)
Definition attempts_claim_power_law_laws : list law := [(Order EQ (TVar k6) (TVar k5)); (Order EQ (TTimes (TVar k7) (TVar k8)) TOne); (Order EQ (TVar k5) (TRaised (TVar k7) (NVar k1))); (Not (Order EQ (TVar k6) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1)))))].
Definition attempts_claim_power_law_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k2k17_z1k13 (Split k6 (Clear k9 e z1 z1 e e q_m1k2k15_z1k11 (Clear k7 e z1 z1 e e q_z1k15_z1k17 (Clear k5 e z1 z1 e e q_m1k11_z1k13 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_m1k2 e e k12 (w q_m1 e e k14 n)))) (Absurd k16))))) (Clear k9 e z1 z1 e e q_m1k2k15_z1k11 (Clear k7 e z1 z1 e e q_z1k15_z1k17 (Clear k5 e z1 z1 e e q_m1k11_z1k13 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w q_z1k2 e e k12 (w unit e e k14 n)))) (Absurd k16))))))))).
Lemma attempts_claim_power_law_checked : refutes attempts_claim_power_law_laws attempts_claim_power_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem attempts_claim_power_law :
  forall (b : R) (C N_p hard miss rate tries : order),
  (miss ~~ hard) -> (* missed *)
  ((rate ** tries) ~~ one) -> (* solved *)
  (hard ~~ (rate ^^ b)) -> (* tail *)
  (miss ~~ (tries ^^ ((-1) * b))).
Proof.
intros b C N_p hard miss rate tries given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [b] [C; N_p; hard; miss; rate; tries] attempts_claim_power_law_laws attempts_claim_power_law_steps attempts_claim_power_law_checked).
Qed.

(* attempts, law: miss ~ tries^-b *)
Definition attempts_law_laws : list law := [(Order EQ (TVar k6) (TVar k5)); (Order EQ (TTimes (TVar k7) (TVar k8)) TOne); (Order EQ (TVar k5) (TRaised (TVar k7) (NVar k1))); (Not (Order EQ (TVar k6) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1)))))].
Definition attempts_law_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k2k17_z1k13 (Split k6 (Clear k9 e z1 z1 e e q_m1k2k15_z1k11 (Clear k7 e z1 z1 e e q_z1k15_z1k17 (Clear k5 e z1 z1 e e q_m1k11_z1k13 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_m1k2 e e k12 (w q_m1 e e k14 n)))) (Absurd k16))))) (Clear k9 e z1 z1 e e q_m1k2k15_z1k11 (Clear k7 e z1 z1 e e q_z1k15_z1k17 (Clear k5 e z1 z1 e e q_m1k11_z1k13 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w q_z1k2 e e k12 (w unit e e k14 n)))) (Absurd k16))))))))).
Lemma attempts_law_checked : refutes attempts_law_laws attempts_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem attempts_law :
  forall (b : R) (C N_p hard miss rate tries : order),
  (miss ~~ hard) -> (* missed *)
  ((rate ** tries) ~~ one) -> (* solved *)
  (hard ~~ (rate ^^ b)) -> (* tail *)
  (miss ~~ (tries ^^ ((-1) * b))).
Proof.
intros b C N_p hard miss rate tries given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [b] [C; N_p; hard; miss; rate; tries] attempts_law_laws attempts_law_steps attempts_law_checked).
Qed.

(* compute, model: compute can hold *)
Definition compute_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma compute_model_hold : all_decided compute_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_model :
  exists (b : R) (C N_p hard miss rate tries : order),
  (C ~~ (N_p ** tries)) /\ (* cost *)
  (0 < b) /\ (* domain(b) *)
  (miss ~~ hard) /\ (* missed *)
  ((rate ** tries) ~~ one) /\ (* solved *)
  (hard ~~ (rate ^^ b)) /\ (* tail *)
  (power one < power C) /\ (* trend(C) *)
  (N_p ~~ one) /\ (* trend(N_p) *)
  (power miss < power one) /\ (* trend(miss) *)
  (power one < power tries) (* trend(tries) *).
Proof.
exists 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold compute_model_laws compute_model_hold).
Qed.

(* compute, claim: miss ~ C^-b *)
Definition compute_claim_compute_law_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k4) (TVar k8))); (Order EQ (TVar k6) (TVar k5)); (Order EQ (TTimes (TVar k7) (TVar k8)) TOne); (Order EQ (TVar k5) (TRaised (TVar k7) (NVar k1))); (Order EQ (TVar k4) TOne); (Not (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NVar k1)))))].
Definition compute_claim_compute_law_steps : proof := (Unfold k15 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k2k7_z1k13 (Split k6 (Clear k11 e z1 z1 e e q_m1k2k15_z1k11 (Clear k9 e z1 z1 e e q_z1k15_z1k17 (Clear k7 e z1 z1 e e q_m1k11_z1k13 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k17 (Clear k13 e z1 z1 e e q_z1k9 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_m1k2 e e k12 (w q_m1 e e k14 (w q_m1k2 e e k16 (w q_m1k2 e e k18 n)))))) (Absurd k20))))))) (Clear k11 e z1 z1 e e q_m1k2k15_z1k11 (Clear k9 e z1 z1 e e q_z1k15_z1k17 (Clear k7 e z1 z1 e e q_m1k11_z1k13 (Clear k5 e z1 z1 e e q_z1k7_m1k9_m1k17 (Clear k13 e z1 z1 e e q_z1k9 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w q_z1k2 e e k12 (w unit e e k14 (w q_z1k2 e e k16 (w q_z1k2 e e k18 n)))))) (Absurd k20))))))))))).
Lemma compute_claim_compute_law_checked : refutes compute_claim_compute_law_laws compute_claim_compute_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_claim_compute_law :
  forall (b : R) (C N_p hard miss rate tries : order),
  (C ~~ (N_p ** tries)) -> (* cost *)
  (miss ~~ hard) -> (* missed *)
  ((rate ** tries) ~~ one) -> (* solved *)
  (hard ~~ (rate ^^ b)) -> (* tail *)
  (N_p ~~ one) -> (* trend(N_p) *)
  (miss ~~ (C ^^ ((-1) * b))).
Proof.
intros b C N_p hard miss rate tries given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [b] [C; N_p; hard; miss; rate; tries] compute_claim_compute_law_laws compute_claim_compute_law_steps compute_claim_compute_law_checked).
Qed.

(* compute, law: miss ~ tries^-b *)
Definition compute_law_laws : list law := [(Order EQ (TVar k6) (TVar k5)); (Order EQ (TTimes (TVar k7) (TVar k8)) TOne); (Order EQ (TVar k5) (TRaised (TVar k7) (NVar k1))); (Not (Order EQ (TVar k6) (TRaised (TVar k8) (NMul (NInt m1) (NVar k1)))))].
Definition compute_law_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k2k17_z1k13 (Split k6 (Clear k9 e z1 z1 e e q_m1k2k15_z1k11 (Clear k7 e z1 z1 e e q_z1k15_z1k17 (Clear k5 e z1 z1 e e q_m1k11_z1k13 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_m1k2 e e k12 (w q_m1 e e k14 n)))) (Absurd k16))))) (Clear k9 e z1 z1 e e q_m1k2k15_z1k11 (Clear k7 e z1 z1 e e q_z1k15_z1k17 (Clear k5 e z1 z1 e e q_m1k11_z1k13 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w q_z1k2 e e k12 (w unit e e k14 n)))) (Absurd k16))))))))).
Lemma compute_law_checked : refutes compute_law_laws compute_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_law :
  forall (b : R) (C N_p hard miss rate tries : order),
  (miss ~~ hard) -> (* missed *)
  ((rate ** tries) ~~ one) -> (* solved *)
  (hard ~~ (rate ^^ b)) -> (* tail *)
  (miss ~~ (tries ^^ ((-1) * b))).
Proof.
intros b C N_p hard miss rate tries given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [b] [C; N_p; hard; miss; rate; tries] compute_law_laws compute_law_steps compute_law_checked).
Qed.

(* bounded, core: none-harder, solved, trend(tries) cannot hold together *)
Definition bounded_core_laws : list law := [(Order GE (TVar k7) TOne); (Order EQ (TTimes (TVar k7) (TVar k8)) TOne); (Power GT (TVar k8) TOne)].
Definition bounded_core_steps : proof := (Clear k5 e z1 z1 e e q_z1k15 (Clear k7 e z1 z1 e e q_z1k15_z1k17 (Clear k9 e z1 z1 e e q_z1k17 (Combine false GT z1 e e o (r unit e l2 (r q_m1 e l4 (r unit e l6 n))) (Absurd k8))))).
Lemma bounded_core_checked : refutes bounded_core_laws bounded_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem bounded_core :
  forall (b : R) (C N_p hard miss rate tries : order),
  (one <~ rate) -> (* none-harder *)
  ((rate ** tries) ~~ one) -> (* solved *)
  (power one < power tries) -> (* trend(tries) *)
  False.
Proof.
intros b C N_p hard miss rate tries given_1 given_2 given_3.
generalize given_1, given_2, given_3.
exact_no_check (refute [b] [C; N_p; hard; miss; rate; tries] bounded_core_laws bounded_core_steps bounded_core_checked).
Qed.

(* bounded, model: bounded can hold but for its trends *)
Definition bounded_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z1)))].
Lemma bounded_model_hold : all_decided bounded_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem bounded_model :
  exists (b : R) (hard miss rate tries : order),
  (0 < b) /\ (* domain(b) *)
  (miss ~~ hard) /\ (* missed *)
  (one <~ rate) /\ (* none-harder *)
  ((rate ** tries) ~~ one) /\ (* solved *)
  (hard ~~ (rate ^^ b)) (* tail *).
Proof.
exists 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold bounded_model_laws bounded_model_hold).
Qed.
