(* Theory batch-and-rate: 22 theorems; 0 left out.
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
Definition m1 : Z := (-1)%Z.
Definition m8 : Z := (-8)%Z.
Definition m9 : Z := (-9)%Z.
Definition m10 : Z := (-10)%Z.
Definition m23 : Z := (-23)%Z.
Definition m32 : Z := (-32)%Z.
Definition m47 : Z := (-47)%Z.
Definition m307 : Z := (-307)%Z.
Definition m483 : Z := (-483)%Z.
Definition m571 : Z := (-571)%Z.
Definition m703 : Z := (-703)%Z.
Definition m713 : Z := (-713)%Z.
Definition m1000 : Z := (-1000)%Z.
Definition m1250 : Z := (-1250)%Z.
Definition m3271 : Z := (-3271)%Z.
Definition m4757 : Z := (-4757)%Z.
Definition m5243 : Z := (-5243)%Z.
Definition m10000 : Z := (-10000)%Z.
Definition m47187 : Z := (-47187)%Z.
Definition m113893 : Z := (-113893)%Z.
Definition m272813 : Z := (-272813)%Z.
Definition m2716247 : Z := (-2716247)%Z.
Definition m3685829 : Z := (-3685829)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z8 : Z := (8)%Z.
Definition z9 : Z := (9)%Z.
Definition z20 : Z := (20)%Z.
Definition z23 : Z := (23)%Z.
Definition z25 : Z := (25)%Z.
Definition z32 : Z := (32)%Z.
Definition z47 : Z := (47)%Z.
Definition z100 : Z := (100)%Z.
Definition z101 : Z := (101)%Z.
Definition z307 : Z := (307)%Z.
Definition z571 : Z := (571)%Z.
Definition z627 : Z := (627)%Z.
Definition z703 : Z := (703)%Z.
Definition z713 : Z := (713)%Z.
Definition z1000 : Z := (1000)%Z.
Definition z1250 : Z := (1250)%Z.
Definition z3271 : Z := (3271)%Z.
Definition z4757 : Z := (4757)%Z.
Definition z5243 : Z := (5243)%Z.
Definition z10000 : Z := (10000)%Z.
Definition z47187 : Z := (47187)%Z.
Definition z113893 : Z := (113893)%Z.
Definition z250000 : Z := (250000)%Z.
Definition z272813 : Z := (272813)%Z.
Definition z414829 : Z := (414829)%Z.
Definition z500000 : Z := (500000)%Z.
Definition z1000000 : Z := (1000000)%Z.
Definition z1027860 : Z := (1027860)%Z.
Definition z1250000 : Z := (1250000)%Z.
Definition z2716247 : Z := (2716247)%Z.
Definition z3685829 : Z := (3685829)%Z.
Definition z10000000 : Z := (10000000)%Z.
Definition l10 : list positive := (v k10 e).
Definition l12 : list positive := (v k12 e).
Definition l14 : list positive := (v k14 e).
Definition l2 : list positive := (v k2 e).
Definition l4 : list positive := (v k4 e).
Definition l6 : list positive := (v k6 e).
Definition l8 : list positive := (v k8 e).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m10 : polynomial := (t m10 e o).
Definition q_m1000 : polynomial := (t m1000 e o).
Definition q_m10000 : polynomial := (t m10000 e o).
Definition q_m23 : polynomial := (t m23 e o).
Definition q_m307 : polynomial := (t m307 e o).
Definition q_m307k11_z713k13_z1000k15 : polynomial := (t m307 (v k11 e) (t z713 (v k13 e) (t z1000 (v k15 e) o))).
Definition q_m32 : polynomial := (t m32 e o).
Definition q_m4757 : polynomial := (t m4757 e o).
Definition q_m4757k9_z10000k11 : polynomial := (t m4757 (v k9 e) (t z10000 (v k11 e) o)).
Definition q_m483 : polynomial := (t m483 e o).
Definition q_m5243k9_z10000k13 : polynomial := (t m5243 (v k9 e) (t z10000 (v k13 e) o)).
Definition q_m571 : polynomial := (t m571 e o).
Definition q_m703 : polynomial := (t m703 e o).
Definition q_m713 : polynomial := (t m713 e o).
Definition q_m9 : polynomial := (t m9 e o).
Definition q_z10000 : polynomial := (t z10000 e o).
Definition q_z10000000k7_m2716247k9 : polynomial := (t z10000000 (v k7 e) (t m2716247 (v k9 e) o)).
Definition q_z10000000k7_m3685829k9 : polynomial := (t z10000000 (v k7 e) (t m3685829 (v k9 e) o)).
Definition q_z10000k7_m3271k9 : polynomial := (t z10000 (v k7 e) (t m3271 (v k9 e) o)).
Definition q_z1000k7_m571k11 : polynomial := (t z1000 (v k7 e) (t m571 (v k11 e) o)).
Definition q_z1000k7_m703k13 : polynomial := (t z1000 (v k7 e) (t m703 (v k13 e) o)).
Definition q_z100k7_m47k11 : polynomial := (t z100 (v k7 e) (t m47 (v k11 e) o)).
Definition q_z101 : polynomial := (t z101 e o).
Definition q_z1027860 : polynomial := (t z1027860 e o).
Definition q_z113893k9_z500000k15 : polynomial := (t z113893 (v k9 e) (t z500000 (v k15 e) o)).
Definition q_z1250000 : polynomial := (t z1250000 e o).
Definition q_z1250k11_z4757k15 : polynomial := (t z1250 (v k11 e) (t z4757 (v k15 e) o)).
Definition q_z1k11 : polynomial := (t z1 (v k11 e) o).
Definition q_z1k13 : polynomial := (t z1 (v k13 e) o).
Definition q_z1k9 : polynomial := (t z1 (v k9 e) o).
Definition q_z1k9_z8k15 : polynomial := (t z1 (v k9 e) (t z8 (v k15 e) o)).
Definition q_z20 : polynomial := (t z20 e o).
Definition q_z23 : polynomial := (t z23 e o).
Definition q_z272813k9_z1000000k15 : polynomial := (t z272813 (v k9 e) (t z1000000 (v k15 e) o)).
Definition q_z307 : polynomial := (t z307 e o).
Definition q_z32 : polynomial := (t z32 e o).
Definition q_z32k11_z23k13_z100k15 : polynomial := (t z32 (v k11 e) (t z23 (v k13 e) (t z100 (v k15 e) o))).
Definition q_z414829 : polynomial := (t z414829 e o).
Definition q_z47187k9_z250000k15 : polynomial := (t z47187 (v k9 e) (t z250000 (v k15 e) o)).
Definition q_z4757 : polynomial := (t z4757 e o).
Definition q_z571 : polynomial := (t z571 e o).
Definition q_z627 : polynomial := (t z627 e o).
Definition q_z703 : polynomial := (t z703 e o).
Definition q_z713 : polynomial := (t z713 e o).
Definition q_z8 : polynomial := (t z8 e o).
Definition q_z9 : polynomial := (t z9 e o).
Definition q_z9k13_z25k15 : polynomial := (t z9 (v k13 e) (t z25 (v k15 e) o)).

(* deepseek, model: deepseek can hold *)
Definition deepseek_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z5243) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z4757) (NInt z10000))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z3271) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z3271) (NInt z10000)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z8))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NInt z8)))); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z5243) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z5243) (NInt z10000)))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z4757) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z4757) (NInt z10000))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z4757) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z5243) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma deepseek_model_hold : all_decided deepseek_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem deepseek_model :
  exists (B C D N_p rate : order),
  (C ~~ (N_p ** D)) /\ (* cost *)
  (B ~~ (C ^^ (3271 / 10000))) /\ (* deepseek-batch *)
  (rate ~~ (C ^^ ((-1) / 8))) /\ (* deepseek-rate *)
  ((N_p ~~ (C ^^ (5243 / 10000))) /\ (D ~~ (C ^^ (4757 / 10000)))) /\ (* deepseek-split *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) (* trend(N_p) *).
Proof.
exists ((scale ^^ (3271 / 10000)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (4757 / 10000)) ** (log_scale ^^ 0)), ((scale ^^ (5243 / 10000)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 8)) ** (log_scale ^^ 0)).
exact_no_check (hold deepseek_model_laws deepseek_model_hold).
Qed.

(* deepseek, claim: rate ~ D^(-1250/4757) *)
Definition deepseek_claim_deepseek_rate_in_data_laws : list law := [(Order EQ (TVar k7) (TRaised (TVar k4) (NDiv (NInt m1) (NInt z8)))); (And (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z5243) (NInt z10000)))) (Order EQ (TVar k5) (TRaised (TVar k4) (NDiv (NInt z4757) (NInt z10000))))); (Not (Order EQ (TVar k7) (TRaised (TVar k5) (NDiv (NInt m1250) (NInt z4757)))))].
Definition deepseek_claim_deepseek_rate_in_data_steps : proof := (Unfold k9 (Unfold k7 (Unfold k2 (Clear k8 e z1 z4757 e e q_z1250k11_z4757k15 (Split k10 (Clear k6 e z1 z10000 e e q_m4757k9_z10000k11 (Clear k5 e z1 z8 e e q_z1k9_z8k15 (Combine true GT z8 e e o (w q_z8 e e k12 (w q_m1 e e k14 (w q_m4757 e e k16 n))) (Absurd k18)))) (Clear k6 e z1 z10000 e e q_m4757k9_z10000k11 (Clear k5 e z1 z8 e e q_z1k9_z8k15 (Combine true GT z8 e e o (w q_z8 e e k12 (w unit e e k14 (w q_z4757 e e k16 n))) (Absurd k18))))))))).
Lemma deepseek_claim_deepseek_rate_in_data_checked : refutes deepseek_claim_deepseek_rate_in_data_laws deepseek_claim_deepseek_rate_in_data_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem deepseek_claim_deepseek_rate_in_data :
  forall (B C D N_p rate : order),
  (rate ~~ (C ^^ ((-1) / 8))) -> (* deepseek-rate *)
  ((N_p ~~ (C ^^ (5243 / 10000))) /\ (D ~~ (C ^^ (4757 / 10000)))) -> (* deepseek-split *)
  (rate ~~ (D ^^ ((-1250) / 4757))).
Proof.
intros B C D N_p rate given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [] [B; C; D; N_p; rate] deepseek_claim_deepseek_rate_in_data_laws deepseek_claim_deepseek_rate_in_data_steps deepseek_claim_deepseek_rate_in_data_checked).
Qed.

(* deepseek, law: rate ~ C^(-1/8) *)
Definition deepseek_law_laws : list law := [(Order EQ (TVar k7) (TRaised (TVar k4) (NDiv (NInt m1) (NInt z8)))); (Not (Order EQ (TVar k7) (TRaised (TVar k4) (NDiv (NInt m1) (NInt z8)))))].
Definition deepseek_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k4 e z1 z8 e e q_z1k9_z8k15 (Split k6 (Clear k5 e z1 z8 e e q_z1k9_z8k15 (Combine true GT z8 e e o (w unit e e k8 (w q_m1 e e k10 n)) (Absurd k12))) (Clear k5 e z1 z8 e e q_z1k9_z8k15 (Combine true GT z8 e e o (w unit e e k8 (w unit e e k10 n)) (Absurd k12))))))).
Lemma deepseek_law_checked : refutes deepseek_law_laws deepseek_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem deepseek_law :
  forall (B C D N_p rate : order),
  (rate ~~ (C ^^ ((-1) / 8))) -> (* deepseek-rate *)
  (rate ~~ (C ^^ ((-1) / 8))).
Proof.
intros B C D N_p rate given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [] [B; C; D; N_p; rate] deepseek_law_laws deepseek_law_steps deepseek_law_checked).
Qed.

(* step, model: step can hold *)
Definition step_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z5243) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z4757) (NInt z10000))) (TRaised (TVar k2) (NInt z0))))); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z5243) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z5243) (NInt z10000)))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z4757) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z4757) (NInt z10000))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z2716247) (NInt z10000000))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z4757) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z571) (NInt z1000)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m113893) (NInt z500000))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z5243) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m713) (NInt z1000))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z4757) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z307) (NInt z1000))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z4757) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z5243) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma step_model_hold : all_decided step_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem step_model :
  exists (B C D N_p rate : order),
  (C ~~ (N_p ** D)) /\ (* cost *)
  ((N_p ~~ (C ^^ (5243 / 10000))) /\ (D ~~ (C ^^ (4757 / 10000)))) /\ (* deepseek-split *)
  (B ~~ (D ^^ (571 / 1000))) /\ (* step-batch *)
  (rate ~~ ((N_p ^^ ((-713) / 1000)) ** (D ^^ (307 / 1000)))) /\ (* step-rate *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) (* trend(N_p) *).
Proof.
exists ((scale ^^ (2716247 / 10000000)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (4757 / 10000)) ** (log_scale ^^ 0)), ((scale ^^ (5243 / 10000)) ** (log_scale ^^ 0)), ((scale ^^ ((-113893) / 500000)) ** (log_scale ^^ 0)).
exact_no_check (hold step_model_laws step_model_hold).
Qed.

(* step, claim: rate ~ C^-0.227786 *)
Definition step_claim_step_rate_in_compute_laws : list law := [(And (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z5243) (NInt z10000)))) (Order EQ (TVar k5) (TRaised (TVar k4) (NDiv (NInt z4757) (NInt z10000))))); (Order EQ (TVar k7) (TTimes (TRaised (TVar k6) (NDiv (NInt m713) (NInt z1000))) (TRaised (TVar k5) (NDiv (NInt z307) (NInt z1000))))); (Not (Order EQ (TVar k7) (TRaised (TVar k4) (NDiv (NInt m113893) (NInt z500000)))))].
Definition step_claim_step_rate_in_compute_steps : proof := (Unfold k9 (Unfold k5 (Unfold k2 (Clear k8 e z1 z500000 e e q_z113893k9_z500000k15 (Split k10 (Clear k4 e z1 z10000 e e q_m5243k9_z10000k13 (Clear k6 e z1 z10000 e e q_m4757k9_z10000k11 (Clear k7 e z1 z1000 e e q_m307k11_z713k13_z1000k15 (Combine true GT z10000 e e o (w q_z20 e e k12 (w q_z713 e e k14 (w q_m307 e e k16 (w q_m10000 e e k18 n)))) (Absurd k20))))) (Clear k4 e z1 z10000 e e q_m5243k9_z10000k13 (Clear k6 e z1 z10000 e e q_m4757k9_z10000k11 (Clear k7 e z1 z1000 e e q_m307k11_z713k13_z1000k15 (Combine true GT z10000 e e o (w q_z20 e e k12 (w q_m713 e e k14 (w q_z307 e e k16 (w q_z10000 e e k18 n)))) (Absurd k20)))))))))).
Lemma step_claim_step_rate_in_compute_checked : refutes step_claim_step_rate_in_compute_laws step_claim_step_rate_in_compute_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem step_claim_step_rate_in_compute :
  forall (B C D N_p rate : order),
  ((N_p ~~ (C ^^ (5243 / 10000))) /\ (D ~~ (C ^^ (4757 / 10000)))) -> (* deepseek-split *)
  (rate ~~ ((N_p ^^ ((-713) / 1000)) ** (D ^^ (307 / 1000)))) -> (* step-rate *)
  (rate ~~ (C ^^ ((-113893) / 500000))).
Proof.
intros B C D N_p rate given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [] [B; C; D; N_p; rate] step_claim_step_rate_in_compute_laws step_claim_step_rate_in_compute_steps step_claim_step_rate_in_compute_checked).
Qed.

(* step, claim: B ~ C^0.2716247 *)
Definition step_claim_step_batch_in_compute_laws : list law := [(And (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z5243) (NInt z10000)))) (Order EQ (TVar k5) (TRaised (TVar k4) (NDiv (NInt z4757) (NInt z10000))))); (Order EQ (TVar k3) (TRaised (TVar k5) (NDiv (NInt z571) (NInt z1000)))); (Not (Order EQ (TVar k3) (TRaised (TVar k4) (NDiv (NInt z2716247) (NInt z10000000)))))].
Definition step_claim_step_batch_in_compute_steps : proof := (Unfold k9 (Unfold k5 (Unfold k2 (Clear k8 e z1 z10000000 e e q_z10000000k7_m2716247k9 (Split k10 (Clear k6 e z1 z10000 e e q_m4757k9_z10000k11 (Clear k7 e z1 z1000 e e q_z1000k7_m571k11 (Combine true GT z10000 e e o (w unit e e k12 (w q_m571 e e k14 (w q_m10000 e e k16 n))) (Absurd k18)))) (Clear k6 e z1 z10000 e e q_m4757k9_z10000k11 (Clear k7 e z1 z1000 e e q_z1000k7_m571k11 (Combine true GT z10000 e e o (w unit e e k12 (w q_z571 e e k14 (w q_z10000 e e k16 n))) (Absurd k18))))))))).
Lemma step_claim_step_batch_in_compute_checked : refutes step_claim_step_batch_in_compute_laws step_claim_step_batch_in_compute_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem step_claim_step_batch_in_compute :
  forall (B C D N_p rate : order),
  ((N_p ~~ (C ^^ (5243 / 10000))) /\ (D ~~ (C ^^ (4757 / 10000)))) -> (* deepseek-split *)
  (B ~~ (D ^^ (571 / 1000))) -> (* step-batch *)
  (B ~~ (C ^^ (2716247 / 10000000))).
Proof.
intros B C D N_p rate given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [] [B; C; D; N_p; rate] step_claim_step_batch_in_compute_laws step_claim_step_batch_in_compute_steps step_claim_step_batch_in_compute_checked).
Qed.

(* step, law: rate ~ C^-0.227786 *)
Definition step_law_laws : list law := [(And (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z5243) (NInt z10000)))) (Order EQ (TVar k5) (TRaised (TVar k4) (NDiv (NInt z4757) (NInt z10000))))); (Order EQ (TVar k7) (TTimes (TRaised (TVar k6) (NDiv (NInt m713) (NInt z1000))) (TRaised (TVar k5) (NDiv (NInt z307) (NInt z1000))))); (Not (Order EQ (TVar k7) (TRaised (TVar k4) (NDiv (NInt m113893) (NInt z500000)))))].
Definition step_law_steps : proof := (Unfold k9 (Unfold k5 (Unfold k2 (Clear k8 e z1 z500000 e e q_z113893k9_z500000k15 (Split k10 (Clear k4 e z1 z10000 e e q_m5243k9_z10000k13 (Clear k6 e z1 z10000 e e q_m4757k9_z10000k11 (Clear k7 e z1 z1000 e e q_m307k11_z713k13_z1000k15 (Combine true GT z10000 e e o (w q_z20 e e k12 (w q_z713 e e k14 (w q_m307 e e k16 (w q_m10000 e e k18 n)))) (Absurd k20))))) (Clear k4 e z1 z10000 e e q_m5243k9_z10000k13 (Clear k6 e z1 z10000 e e q_m4757k9_z10000k11 (Clear k7 e z1 z1000 e e q_m307k11_z713k13_z1000k15 (Combine true GT z10000 e e o (w q_z20 e e k12 (w q_m713 e e k14 (w q_z307 e e k16 (w q_z10000 e e k18 n)))) (Absurd k20)))))))))).
Lemma step_law_checked : refutes step_law_laws step_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem step_law :
  forall (B C D N_p rate : order),
  ((N_p ~~ (C ^^ (5243 / 10000))) /\ (D ~~ (C ^^ (4757 / 10000)))) -> (* deepseek-split *)
  (rate ~~ ((N_p ^^ ((-713) / 1000)) ** (D ^^ (307 / 1000)))) -> (* step-rate *)
  (rate ~~ (C ^^ ((-113893) / 500000))).
Proof.
intros B C D N_p rate given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [] [B; C; D; N_p; rate] step_law_laws step_law_steps step_law_checked).
Qed.

(* horizon, model: horizon can hold *)
Definition horizon_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z5243) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z4757) (NInt z10000))) (TRaised (TVar k2) (NInt z0))))); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z5243) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z5243) (NInt z10000)))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z4757) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z4757) (NInt z10000))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m272813) (NInt z1000000))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z5243) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m23) (NInt z100))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z4757) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m8) (NInt z25))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z4757) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z5243) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma horizon_model_hold : all_decided horizon_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem horizon_model :
  exists (C D N_p rate : order),
  (C ~~ (N_p ** D)) /\ (* cost *)
  ((N_p ~~ (C ^^ (5243 / 10000))) /\ (D ~~ (C ^^ (4757 / 10000)))) /\ (* deepseek-split *)
  (rate ~~ ((N_p ^^ ((-23) / 100)) ** (D ^^ ((-8) / 25)))) /\ (* horizon-rate *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) (* trend(N_p) *).
Proof.
exists ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (4757 / 10000)) ** (log_scale ^^ 0)), ((scale ^^ (5243 / 10000)) ** (log_scale ^^ 0)), ((scale ^^ ((-272813) / 1000000)) ** (log_scale ^^ 0)).
exact_no_check (hold horizon_model_laws horizon_model_hold).
Qed.

(* horizon, claim: rate ~ C^-0.272813 *)
Definition horizon_claim_horizon_rate_in_compute_laws : list law := [(And (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z5243) (NInt z10000)))) (Order EQ (TVar k5) (TRaised (TVar k4) (NDiv (NInt z4757) (NInt z10000))))); (Order EQ (TVar k7) (TTimes (TRaised (TVar k6) (NDiv (NInt m23) (NInt z100))) (TRaised (TVar k5) (NDiv (NInt m8) (NInt z25))))); (Not (Order EQ (TVar k7) (TRaised (TVar k4) (NDiv (NInt m272813) (NInt z1000000)))))].
Definition horizon_claim_horizon_rate_in_compute_steps : proof := (Unfold k9 (Unfold k5 (Unfold k2 (Clear k8 e z1 z1000000 e e q_z272813k9_z1000000k15 (Split k10 (Clear k4 e z1 z10000 e e q_m5243k9_z10000k13 (Clear k6 e z1 z10000 e e q_m4757k9_z10000k11 (Clear k7 e z1 z100 e e q_z32k11_z23k13_z100k15 (Combine true GT z10000 e e o (w unit e e k12 (w q_z23 e e k14 (w q_z32 e e k16 (w q_m10000 e e k18 n)))) (Absurd k20))))) (Clear k4 e z1 z10000 e e q_m5243k9_z10000k13 (Clear k6 e z1 z10000 e e q_m4757k9_z10000k11 (Clear k7 e z1 z100 e e q_z32k11_z23k13_z100k15 (Combine true GT z10000 e e o (w unit e e k12 (w q_m23 e e k14 (w q_m32 e e k16 (w q_z10000 e e k18 n)))) (Absurd k20)))))))))).
Lemma horizon_claim_horizon_rate_in_compute_checked : refutes horizon_claim_horizon_rate_in_compute_laws horizon_claim_horizon_rate_in_compute_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem horizon_claim_horizon_rate_in_compute :
  forall (B C D N_p rate : order),
  ((N_p ~~ (C ^^ (5243 / 10000))) /\ (D ~~ (C ^^ (4757 / 10000)))) -> (* deepseek-split *)
  (rate ~~ ((N_p ^^ ((-23) / 100)) ** (D ^^ ((-8) / 25)))) -> (* horizon-rate *)
  (rate ~~ (C ^^ ((-272813) / 1000000))).
Proof.
intros B C D N_p rate given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [] [B; C; D; N_p; rate] horizon_claim_horizon_rate_in_compute_laws horizon_claim_horizon_rate_in_compute_steps horizon_claim_horizon_rate_in_compute_checked).
Qed.

(* horizon, law: rate ~ C^-0.272813 *)
Definition horizon_law_laws : list law := [(And (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z5243) (NInt z10000)))) (Order EQ (TVar k5) (TRaised (TVar k4) (NDiv (NInt z4757) (NInt z10000))))); (Order EQ (TVar k7) (TTimes (TRaised (TVar k6) (NDiv (NInt m23) (NInt z100))) (TRaised (TVar k5) (NDiv (NInt m8) (NInt z25))))); (Not (Order EQ (TVar k7) (TRaised (TVar k4) (NDiv (NInt m272813) (NInt z1000000)))))].
Definition horizon_law_steps : proof := (Unfold k9 (Unfold k5 (Unfold k2 (Clear k8 e z1 z1000000 e e q_z272813k9_z1000000k15 (Split k10 (Clear k4 e z1 z10000 e e q_m5243k9_z10000k13 (Clear k6 e z1 z10000 e e q_m4757k9_z10000k11 (Clear k7 e z1 z100 e e q_z32k11_z23k13_z100k15 (Combine true GT z10000 e e o (w unit e e k12 (w q_z23 e e k14 (w q_z32 e e k16 (w q_m10000 e e k18 n)))) (Absurd k20))))) (Clear k4 e z1 z10000 e e q_m5243k9_z10000k13 (Clear k6 e z1 z10000 e e q_m4757k9_z10000k11 (Clear k7 e z1 z100 e e q_z32k11_z23k13_z100k15 (Combine true GT z10000 e e o (w unit e e k12 (w q_m23 e e k14 (w q_m32 e e k16 (w q_z10000 e e k18 n)))) (Absurd k20)))))))))).
Lemma horizon_law_checked : refutes horizon_law_laws horizon_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem horizon_law :
  forall (B C D N_p rate : order),
  ((N_p ~~ (C ^^ (5243 / 10000))) /\ (D ~~ (C ^^ (4757 / 10000)))) -> (* deepseek-split *)
  (rate ~~ ((N_p ^^ ((-23) / 100)) ** (D ^^ ((-8) / 25)))) -> (* horizon-rate *)
  (rate ~~ (C ^^ ((-272813) / 1000000))).
Proof.
intros B C D N_p rate given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [] [B; C; D; N_p; rate] horizon_law_laws horizon_law_steps horizon_law_checked).
Qed.

(* porian, model: porian can hold *)
Definition porian_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z5243) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NDiv (NInt z4757) (NInt z10000))) (TRaised (TVar k2) (NInt z0))))); (And (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z5243) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z5243) (NInt z10000)))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z4757) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z4757) (NInt z10000))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z3685829) (NInt z10000000))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z5243) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z703) (NInt z1000)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m47187) (NInt z250000))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z5243) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m9) (NInt z25)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z4757) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z5243) (NInt z10000))) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma porian_model_hold : all_decided porian_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem porian_model :
  exists (B C D N_p rate : order),
  (C ~~ (N_p ** D)) /\ (* cost *)
  ((N_p ~~ (C ^^ (5243 / 10000))) /\ (D ~~ (C ^^ (4757 / 10000)))) /\ (* deepseek-split *)
  (B ~~ (N_p ^^ (703 / 1000))) /\ (* porian-batch *)
  (rate ~~ (N_p ^^ ((-9) / 25))) /\ (* porian-rate *)
  (power one < power C) /\ (* trend(C) *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) (* trend(N_p) *).
Proof.
exists ((scale ^^ (3685829 / 10000000)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (4757 / 10000)) ** (log_scale ^^ 0)), ((scale ^^ (5243 / 10000)) ** (log_scale ^^ 0)), ((scale ^^ ((-47187) / 250000)) ** (log_scale ^^ 0)).
exact_no_check (hold porian_model_laws porian_model_hold).
Qed.

(* porian, claim: rate ~ C^-0.188748 *)
Definition porian_claim_porian_rate_in_compute_laws : list law := [(And (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z5243) (NInt z10000)))) (Order EQ (TVar k5) (TRaised (TVar k4) (NDiv (NInt z4757) (NInt z10000))))); (Order EQ (TVar k7) (TRaised (TVar k6) (NDiv (NInt m9) (NInt z25)))); (Not (Order EQ (TVar k7) (TRaised (TVar k4) (NDiv (NInt m47187) (NInt z250000)))))].
Definition porian_claim_porian_rate_in_compute_steps : proof := (Unfold k9 (Unfold k5 (Unfold k2 (Clear k8 e z1 z250000 e e q_z47187k9_z250000k15 (Split k10 (Clear k4 e z1 z10000 e e q_m5243k9_z10000k13 (Clear k7 e z1 z25 e e q_z9k13_z25k15 (Combine true GT z10000 e e o (w unit e e k12 (w q_z9 e e k14 (w q_m10000 e e k16 n))) (Absurd k18)))) (Clear k4 e z1 z10000 e e q_m5243k9_z10000k13 (Clear k7 e z1 z25 e e q_z9k13_z25k15 (Combine true GT z10000 e e o (w unit e e k12 (w q_m9 e e k14 (w q_z10000 e e k16 n))) (Absurd k18))))))))).
Lemma porian_claim_porian_rate_in_compute_checked : refutes porian_claim_porian_rate_in_compute_laws porian_claim_porian_rate_in_compute_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem porian_claim_porian_rate_in_compute :
  forall (B C D N_p rate : order),
  ((N_p ~~ (C ^^ (5243 / 10000))) /\ (D ~~ (C ^^ (4757 / 10000)))) -> (* deepseek-split *)
  (rate ~~ (N_p ^^ ((-9) / 25))) -> (* porian-rate *)
  (rate ~~ (C ^^ ((-47187) / 250000))).
Proof.
intros B C D N_p rate given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [] [B; C; D; N_p; rate] porian_claim_porian_rate_in_compute_laws porian_claim_porian_rate_in_compute_steps porian_claim_porian_rate_in_compute_checked).
Qed.

(* porian, claim: B ~ C^0.3685829 *)
Definition porian_claim_porian_batch_in_compute_laws : list law := [(And (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z5243) (NInt z10000)))) (Order EQ (TVar k5) (TRaised (TVar k4) (NDiv (NInt z4757) (NInt z10000))))); (Order EQ (TVar k3) (TRaised (TVar k6) (NDiv (NInt z703) (NInt z1000)))); (Not (Order EQ (TVar k3) (TRaised (TVar k4) (NDiv (NInt z3685829) (NInt z10000000)))))].
Definition porian_claim_porian_batch_in_compute_steps : proof := (Unfold k9 (Unfold k5 (Unfold k2 (Clear k8 e z1 z10000000 e e q_z10000000k7_m3685829k9 (Split k10 (Clear k4 e z1 z10000 e e q_m5243k9_z10000k13 (Clear k7 e z1 z1000 e e q_z1000k7_m703k13 (Combine true GT z10000 e e o (w unit e e k12 (w q_m703 e e k14 (w q_m10000 e e k16 n))) (Absurd k18)))) (Clear k4 e z1 z10000 e e q_m5243k9_z10000k13 (Clear k7 e z1 z1000 e e q_z1000k7_m703k13 (Combine true GT z10000 e e o (w unit e e k12 (w q_z703 e e k14 (w q_z10000 e e k16 n))) (Absurd k18))))))))).
Lemma porian_claim_porian_batch_in_compute_checked : refutes porian_claim_porian_batch_in_compute_laws porian_claim_porian_batch_in_compute_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem porian_claim_porian_batch_in_compute :
  forall (B C D N_p rate : order),
  ((N_p ~~ (C ^^ (5243 / 10000))) /\ (D ~~ (C ^^ (4757 / 10000)))) -> (* deepseek-split *)
  (B ~~ (N_p ^^ (703 / 1000))) -> (* porian-batch *)
  (B ~~ (C ^^ (3685829 / 10000000))).
Proof.
intros B C D N_p rate given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [] [B; C; D; N_p; rate] porian_claim_porian_batch_in_compute_laws porian_claim_porian_batch_in_compute_steps porian_claim_porian_batch_in_compute_checked).
Qed.

(* porian, law: rate ~ C^-0.188748 *)
Definition porian_law_laws : list law := [(And (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z5243) (NInt z10000)))) (Order EQ (TVar k5) (TRaised (TVar k4) (NDiv (NInt z4757) (NInt z10000))))); (Order EQ (TVar k7) (TRaised (TVar k6) (NDiv (NInt m9) (NInt z25)))); (Not (Order EQ (TVar k7) (TRaised (TVar k4) (NDiv (NInt m47187) (NInt z250000)))))].
Definition porian_law_steps : proof := (Unfold k9 (Unfold k5 (Unfold k2 (Clear k8 e z1 z250000 e e q_z47187k9_z250000k15 (Split k10 (Clear k4 e z1 z10000 e e q_m5243k9_z10000k13 (Clear k7 e z1 z25 e e q_z9k13_z25k15 (Combine true GT z10000 e e o (w unit e e k12 (w q_z9 e e k14 (w q_m10000 e e k16 n))) (Absurd k18)))) (Clear k4 e z1 z10000 e e q_m5243k9_z10000k13 (Clear k7 e z1 z25 e e q_z9k13_z25k15 (Combine true GT z10000 e e o (w unit e e k12 (w q_m9 e e k14 (w q_z10000 e e k16 n))) (Absurd k18))))))))).
Lemma porian_law_checked : refutes porian_law_laws porian_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem porian_law :
  forall (B C D N_p rate : order),
  ((N_p ~~ (C ^^ (5243 / 10000))) /\ (D ~~ (C ^^ (4757 / 10000)))) -> (* deepseek-split *)
  (rate ~~ (N_p ^^ ((-9) / 25))) -> (* porian-rate *)
  (rate ~~ (C ^^ ((-47187) / 250000))).
Proof.
intros B C D N_p rate given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [] [B; C; D; N_p; rate] porian_law_laws porian_law_steps porian_law_checked).
Qed.

(* rates, core: deepseek-rate, deepseek-split, step-rate, trend(C) cannot hold together *)
Definition rates_core_laws : list law := [(Order EQ (TVar k7) (TRaised (TVar k4) (NDiv (NInt m1) (NInt z8)))); (And (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z5243) (NInt z10000)))) (Order EQ (TVar k5) (TRaised (TVar k4) (NDiv (NInt z4757) (NInt z10000))))); (Order EQ (TVar k7) (TTimes (TRaised (TVar k6) (NDiv (NInt m713) (NInt z1000))) (TRaised (TVar k5) (NDiv (NInt z307) (NInt z1000))))); (Power GT (TVar k4) TOne)].
Definition rates_core_steps : proof := (Unfold k7 (Clear k11 e z1 z1 e e q_z1k9 (Clear k5 e z1 z8 e e q_z1k9_z8k15 (Clear k4 e z1 z10000 e e q_m4757k9_z10000k11 (Clear k9 e z1 z1000 e e q_m307k11_z713k13_z1000k15 (Clear k2 e z1 z10000 e e q_m5243k9_z10000k13 (Combine false GT z20 e e o (r q_z1027860 e l6 (r q_z1250000 e l8 (r q_m307 e l10 (r q_m10000 e l12 (r q_z713 e l14 n))))) (Absurd k16)))))))).
Lemma rates_core_checked : refutes rates_core_laws rates_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem rates_core :
  forall (B C D N_p rate : order),
  (rate ~~ (C ^^ ((-1) / 8))) -> (* deepseek-rate *)
  ((N_p ~~ (C ^^ (5243 / 10000))) /\ (D ~~ (C ^^ (4757 / 10000)))) -> (* deepseek-split *)
  (rate ~~ ((N_p ^^ ((-713) / 1000)) ** (D ^^ (307 / 1000)))) -> (* step-rate *)
  (power one < power C) -> (* trend(C) *)
  False.
Proof.
intros B C D N_p rate given_1 given_2 given_3 given_4.
generalize given_1, given_2, given_3, given_4.
exact_no_check (refute [] [B; C; D; N_p; rate] rates_core_laws rates_core_steps rates_core_checked).
Qed.

(* rates, model: rates can hold but for its trends *)
Definition rates_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NInt z8)))); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z5243) (NInt z10000)))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z4757) (NInt z10000))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m713) (NInt z1000))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z307) (NInt z1000)))))].
Lemma rates_model_hold : all_decided rates_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem rates_model :
  exists (C D N_p rate : order),
  (C ~~ (N_p ** D)) /\ (* cost *)
  (rate ~~ (C ^^ ((-1) / 8))) /\ (* deepseek-rate *)
  ((N_p ~~ (C ^^ (5243 / 10000))) /\ (D ~~ (C ^^ (4757 / 10000)))) /\ (* deepseek-split *)
  (rate ~~ ((N_p ^^ ((-713) / 1000)) ** (D ^^ (307 / 1000)))) (* step-rate *).
Proof.
exists ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold rates_model_laws rates_model_hold).
Qed.

(* more-data, core: horizon-rate, step-rate, trend(D), trend(N_p) cannot hold together *)
Definition more_data_core_laws : list law := [(Order EQ (TVar k7) (TTimes (TRaised (TVar k6) (NDiv (NInt m23) (NInt z100))) (TRaised (TVar k5) (NDiv (NInt m8) (NInt z25))))); (Order EQ (TVar k7) (TTimes (TRaised (TVar k6) (NDiv (NInt m713) (NInt z1000))) (TRaised (TVar k5) (NDiv (NInt z307) (NInt z1000))))); (Power GT (TVar k5) TOne); (Order EQ (TVar k6) TOne)].
Definition more_data_core_steps : proof := (Clear k9 e z1 z1 e e q_z1k11 (Clear k5 e z1 z100 e e q_z32k11_z23k13_z100k15 (Clear k7 e z1 z1000 e e q_m307k11_z713k13_z1000k15 (Clear k11 e z1 z1 e e q_z1k13 (Combine false GT z1 e e o (r q_z627 e l2 (r q_m10 e l4 (r unit e l6 (r q_m483 e l8 n)))) (Absurd k10)))))).
Lemma more_data_core_checked : refutes more_data_core_laws more_data_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem more_data_core :
  forall (B C D N_p rate : order),
  (rate ~~ ((N_p ^^ ((-23) / 100)) ** (D ^^ ((-8) / 25)))) -> (* horizon-rate *)
  (rate ~~ ((N_p ^^ ((-713) / 1000)) ** (D ^^ (307 / 1000)))) -> (* step-rate *)
  (power one < power D) -> (* trend(D) *)
  (N_p ~~ one) -> (* trend(N_p) *)
  False.
Proof.
intros B C D N_p rate given_1 given_2 given_3 given_4.
generalize given_1, given_2, given_3, given_4.
exact_no_check (refute [] [B; C; D; N_p; rate] more_data_core_laws more_data_core_steps more_data_core_checked).
Qed.

(* more-data, model: more-data can hold but for its trends *)
Definition more_data_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m23) (NInt z100))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m8) (NInt z25))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m713) (NInt z1000))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z307) (NInt z1000)))))].
Lemma more_data_model_hold : all_decided more_data_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem more_data_model :
  exists (D N_p rate : order),
  (rate ~~ ((N_p ^^ ((-23) / 100)) ** (D ^^ ((-8) / 25)))) /\ (* horizon-rate *)
  (rate ~~ ((N_p ^^ ((-713) / 1000)) ** (D ^^ (307 / 1000)))) (* step-rate *).
Proof.
exists ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold more_data_model_laws more_data_model_hold).
Qed.

(* batches, core: critical-batch, step-batch, trend(D) cannot hold together *)
Definition batches_core_laws : list law := [(Order EQ (TVar k3) (TRaised (TVar k5) (NDiv (NInt z47) (NInt z100)))); (Order EQ (TVar k3) (TRaised (TVar k5) (NDiv (NInt z571) (NInt z1000)))); (Power GT (TVar k5) TOne)].
Definition batches_core_steps : proof := (Clear k9 e z1 z1 e e q_z1k11 (Clear k7 e z1 z1000 e e q_z1000k7_m571k11 (Clear k5 e z1 z100 e e q_z100k7_m47k11 (Combine false GT z1 e e o (r q_z101 e l2 (r unit e l4 (r q_m10 e l6 n))) (Absurd k8))))).
Lemma batches_core_checked : refutes batches_core_laws batches_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem batches_core :
  forall (B C D N_p rate : order),
  (B ~~ (D ^^ (47 / 100))) -> (* critical-batch *)
  (B ~~ (D ^^ (571 / 1000))) -> (* step-batch *)
  (power one < power D) -> (* trend(D) *)
  False.
Proof.
intros B C D N_p rate given_1 given_2 given_3.
generalize given_1, given_2, given_3.
exact_no_check (refute [] [B; C; D; N_p; rate] batches_core_laws batches_core_steps batches_core_checked).
Qed.

(* batches, model: batches can hold but for its trends *)
Definition batches_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z47) (NInt z100)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z571) (NInt z1000))))].
Lemma batches_model_hold : all_decided batches_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem batches_model :
  exists (B D : order),
  (B ~~ (D ^^ (47 / 100))) /\ (* critical-batch *)
  (B ~~ (D ^^ (571 / 1000))) (* step-batch *).
Proof.
exists ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold batches_model_laws batches_model_hold).
Qed.

(* batches-on-the-frontier, core: deepseek-batch, deepseek-split, porian-batch, trend(C) cannot hold together *)
Definition batches_on_the_frontier_core_laws : list law := [(Order EQ (TVar k3) (TRaised (TVar k4) (NDiv (NInt z3271) (NInt z10000)))); (And (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z5243) (NInt z10000)))) (Order EQ (TVar k5) (TRaised (TVar k4) (NDiv (NInt z4757) (NInt z10000))))); (Order EQ (TVar k3) (TRaised (TVar k6) (NDiv (NInt z703) (NInt z1000)))); (Power GT (TVar k4) TOne)].
Definition batches_on_the_frontier_core_steps : proof := (Unfold k7 (Clear k11 e z1 z1 e e q_z1k9 (Clear k2 e z1 z10000 e e q_m5243k9_z10000k13 (Clear k9 e z1 z1000 e e q_z1000k7_m703k13 (Clear k5 e z1 z10000 e e q_z10000k7_m3271k9 (Combine false GT z1 e e o (r q_z414829 e l6 (r q_z703 e l8 (r q_z10000 e l10 (r q_m1000 e l12 n)))) (Absurd k14))))))).
Lemma batches_on_the_frontier_core_checked : refutes batches_on_the_frontier_core_laws batches_on_the_frontier_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem batches_on_the_frontier_core :
  forall (B C D N_p rate : order),
  (B ~~ (C ^^ (3271 / 10000))) -> (* deepseek-batch *)
  ((N_p ~~ (C ^^ (5243 / 10000))) /\ (D ~~ (C ^^ (4757 / 10000)))) -> (* deepseek-split *)
  (B ~~ (N_p ^^ (703 / 1000))) -> (* porian-batch *)
  (power one < power C) -> (* trend(C) *)
  False.
Proof.
intros B C D N_p rate given_1 given_2 given_3 given_4.
generalize given_1, given_2, given_3, given_4.
exact_no_check (refute [] [B; C; D; N_p; rate] batches_on_the_frontier_core_laws batches_on_the_frontier_core_steps batches_on_the_frontier_core_checked).
Qed.

(* batches-on-the-frontier, model: batches-on-the-frontier can hold but for its trends *)
Definition batches_on_the_frontier_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z3271) (NInt z10000)))); (And (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z5243) (NInt z10000)))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z4757) (NInt z10000))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z703) (NInt z1000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z571) (NInt z1000))))].
Lemma batches_on_the_frontier_model_hold : all_decided batches_on_the_frontier_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem batches_on_the_frontier_model :
  exists (B C D N_p : order),
  (C ~~ (N_p ** D)) /\ (* cost *)
  (B ~~ (C ^^ (3271 / 10000))) /\ (* deepseek-batch *)
  ((N_p ~~ (C ^^ (5243 / 10000))) /\ (D ~~ (C ^^ (4757 / 10000)))) /\ (* deepseek-split *)
  (B ~~ (N_p ^^ (703 / 1000))) /\ (* porian-batch *)
  (B ~~ (D ^^ (571 / 1000))) (* step-batch *).
Proof.
exists ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold batches_on_the_frontier_model_laws batches_on_the_frontier_model_hold).
Qed.
