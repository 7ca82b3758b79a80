(* Theory learning-curve: 20 theorems; 0 left out.
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
Definition k58 : positive := (58)%positive.
Definition k60 : positive := (60)%positive.
Definition k62 : positive := (62)%positive.
Definition k64 : positive := (64)%positive.
Definition k66 : positive := (66)%positive.
Definition k68 : positive := (68)%positive.
Definition m1 : Z := (-1)%Z.
Definition m3 : Z := (-3)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.
Definition l10 : list positive := (v k10 e).
Definition l12 : list positive := (v k12 e).
Definition l12_10 : list positive := (v k12 (v k10 e)).
Definition l12_10_14 : list positive := (v k12 (v k10 (v k14 e))).
Definition l12_14 : list positive := (v k12 (v k14 e)).
Definition l14 : list positive := (v k14 e).
Definition l16 : list positive := (v k16 e).
Definition l16_14 : list positive := (v k16 (v k14 e)).
Definition l18 : list positive := (v k18 e).
Definition l18_20 : list positive := (v k18 (v k20 e)).
Definition l20 : list positive := (v k20 e).
Definition l20_20 : list positive := (v k20 (v k20 e)).
Definition l22 : list positive := (v k22 e).
Definition l24 : list positive := (v k24 e).
Definition l26 : list positive := (v k26 e).
Definition l26_28 : list positive := (v k26 (v k28 e)).
Definition l28 : list positive := (v k28 e).
Definition l2_4 : list positive := (v k2 (v k4 e)).
Definition l30 : list positive := (v k30 e).
Definition l32 : list positive := (v k32 e).
Definition l34 : list positive := (v k34 e).
Definition l36 : list positive := (v k36 e).
Definition l38 : list positive := (v k38 e).
Definition l40 : list positive := (v k40 e).
Definition l42 : list positive := (v k42 e).
Definition l44 : list positive := (v k44 e).
Definition l46 : list positive := (v k46 e).
Definition l48 : list positive := (v k48 e).
Definition l50 : list positive := (v k50 e).
Definition l52 : list positive := (v k52 e).
Definition l58 : list positive := (v k58 e).
Definition l6 : list positive := (v k6 e).
Definition l60 : list positive := (v k60 e).
Definition l64 : list positive := (v k64 e).
Definition l66 : list positive := (v k66 e).
Definition l8 : list positive := (v k8 e).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m1_m1k2 : polynomial := (t m1 e (t m1 (v k2 e) o)).
Definition q_m1_z1k4 : polynomial := (t m1 e (t z1 (v k4 e) o)).
Definition q_m1k15 : polynomial := (t m1 (v k15 e) o).
Definition q_m1k2 : polynomial := (t m1 (v k2 e) o).
Definition q_m1k2_z1k2k4_z1k4 : polynomial := (t m1 (v k2 e) (t z1 (v k2 (v k4 e)) (t z1 (v k4 e) o))).
Definition q_m1k4 : polynomial := (t m1 (v k4 e) o).
Definition q_m1k5_z1k19 : polynomial := (t m1 (v k5 e) (t z1 (v k19 e) o)).
Definition q_m1k5_z1k23 : polynomial := (t m1 (v k5 e) (t z1 (v k23 e) o)).
Definition q_m1k7 : polynomial := (t m1 (v k7 e) o).
Definition q_z1_m1k4 : polynomial := (t z1 e (t m1 (v k4 e) o)).
Definition q_z1_z1k2 : polynomial := (t z1 e (t z1 (v k2 e) o)).
Definition q_z1k11_m1k19 : polynomial := (t z1 (v k11 e) (t m1 (v k19 e) o)).
Definition q_z1k11_m1k23 : polynomial := (t z1 (v k11 e) (t m1 (v k23 e) o)).
Definition q_z1k13_m1k15 : polynomial := (t z1 (v k13 e) (t m1 (v k15 e) o)).
Definition q_z1k15 : polynomial := (t z1 (v k15 e) o).
Definition q_z1k2 : polynomial := (t z1 (v k2 e) o).
Definition q_z1k23 : polynomial := (t z1 (v k23 e) o).
Definition q_z1k2_m3k2k4_z3k2k4k4_m1k2k4k4k4_m1k4_z2k4k4_m1k4k4k4 : polynomial := (t z1 (v k2 e) (t m3 (v k2 (v k4 e)) (t z3 (v k2 (v k4 (v k4 e))) (t m1 (v k2 (v k4 (v k4 (v k4 e)))) (t m1 (v k4 e) (t z2 (v k4 (v k4 e)) (t m1 (v k4 (v k4 (v k4 e))) o))))))).
Definition q_z1k2k11_m1k7_z1k11 : polynomial := (t z1 (v k2 (v k11 e)) (t m1 (v k7 e) (t z1 (v k11 e) o))).
Definition q_z1k2k11_z1k11_z1k15 : polynomial := (t z1 (v k2 (v k11 e)) (t z1 (v k11 e) (t z1 (v k15 e) o))).
Definition q_z1k2k11_z1k13 : polynomial := (t z1 (v k2 (v k11 e)) (t z1 (v k13 e) o)).
Definition q_z1k2k7_z1k2k13_z1k13 : polynomial := (t z1 (v k2 (v k7 e)) (t z1 (v k2 (v k13 e)) (t z1 (v k13 e) o))).
Definition q_z1k4 : polynomial := (t z1 (v k4 e) o).
Definition q_z1k4k7_m1k7_z1k19 : polynomial := (t z1 (v k4 (v k7 e)) (t m1 (v k7 e) (t z1 (v k19 e) o))).
Definition q_z1k4k7_z1k13 : polynomial := (t z1 (v k4 (v k7 e)) (t z1 (v k13 e) o)).
Definition q_z1k5_m1k7 : polynomial := (t z1 (v k5 e) (t m1 (v k7 e) o)).
Definition q_z1k5_z1k15 : polynomial := (t z1 (v k5 e) (t z1 (v k15 e) o)).
Definition q_z1k7 : polynomial := (t z1 (v k7 e) o).
Definition q_z1k7_z1k13 : polynomial := (t z1 (v k7 e) (t z1 (v k13 e) o)).
Definition q_z1k7_z1k15 : polynomial := (t z1 (v k7 e) (t z1 (v k15 e) o)).
Definition q_z1k7_z1k9_m1k19 : polynomial := (t z1 (v k7 e) (t z1 (v k9 e) (t m1 (v k19 e) o))).
Definition q_z1k7_z1k9_m1k23 : polynomial := (t z1 (v k7 e) (t z1 (v k9 e) (t m1 (v k23 e) o))).
Definition q_z1k9_m1k13 : polynomial := (t z1 (v k9 e) (t m1 (v k13 e) o)).

(* zipf, model: zipf can hold *)
Definition zipf_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (And (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))].
Lemma zipf_model_hold : all_decided zipf_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem zipf_model :
  exists (alpha : R) (D average k loss theta : order),
  (0 < alpha) /\ (* domain(alpha) *)
  ((D ** theta) ~~ one) /\ (* seen *)
  (power one < power D) /\ (* trend(D) *)
  (power average < power one) /\ (* trend(average) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power theta < power one) /\ (* trend(theta) *)
  (one <~ k /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (tail_series k one ((-1) * (1 + alpha)))) /\ (* unseen-zipf *)
  (theta ~~ (k ^^ ((-1) * (1 + alpha)))) (* zipf *).
Proof.
exists 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold zipf_model_laws zipf_model_hold).
Qed.

(* zipf, claim: k ~ D^(1/(1+alpha)) *)
Definition zipf_claim_features_seen_laws : list law := [(Number GT (NVar k1) (NInt z0)); (Order EQ (TTimes (TVar k3) (TVar k7)) TOne); (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (Not (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NInt z1) (NAdd (NInt z1) (NVar k1)))))))].
Definition zipf_claim_features_seen_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k5 e z1 z1 e e q_z1k2 (Clear k6 e z1 z1 e e q_z1_z1k2 (Combine false GT z1 e e q_m1 (r unit e l8 (r q_m1 e l10 n)) (Absurd k12))))) (Unfold k6 (Clear k4 e z1 z1 e e q_z1_z1k2 (Clear k8 l10 z1 z1 e l10 q_z1k2k11_m1k7_z1k11 (Split k12 (Clear k7 e z1 z1 e e q_z1k7_z1k15 (Clear k9 e z1 z1 e e q_z1k2k11_z1k11_z1k15 (Combine true GT z1 e e o (w unit e e k14 (w unit e e k16 (w q_m1 e e k18 n))) (Absurd k20)))) (Clear k7 e z1 z1 e e q_z1k7_z1k15 (Clear k9 e z1 z1 e e q_z1k2k11_z1k11_z1k15 (Combine true GT z1 e e o (w unit e e k14 (w q_m1 e e k16 (w unit e e k18 n))) (Absurd k20)))))))))).
Lemma zipf_claim_features_seen_checked : refutes zipf_claim_features_seen_laws zipf_claim_features_seen_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem zipf_claim_features_seen :
  forall (alpha beta : R) (D average k loss theta : order),
  (0 < alpha) -> (* domain(alpha) *)
  ((D ** theta) ~~ one) -> (* seen *)
  (theta ~~ (k ^^ ((-1) * (1 + alpha)))) -> (* zipf *)
  ((1 + alpha) <> 0 /\ k ~~ (D ^^ (1 / (1 + alpha)))).
Proof.
intros alpha beta D average k loss theta given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha; beta] [D; average; k; loss; theta] zipf_claim_features_seen_laws zipf_claim_features_seen_steps zipf_claim_features_seen_checked).
Qed.

(* zipf, claim: loss ~ D^(-alpha/(1+alpha)) *)
Definition zipf_claim_zipf_law_laws : list law := [(Order EQ (TTimes (TVar k3) (TVar k7)) TOne); (And (Order GE (TVar k5) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k6) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (Not (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k1)) (NAdd (NInt z1) (NVar k1)))))))].
Definition zipf_claim_zipf_law_steps : proof := (Unfold k11 (Unfold k7 (Unfold k6 (Split k2 (Unfold k12 (Clear k8 e z1 z1 e e q_z1k2 (Clear k14 e z1 z1 e e q_z1_z1k2 (Combine false GT z1 e e q_m1 (r unit e l16 (r q_m1 e l18 n)) (Absurd k20))))) (Unfold k14 (Clear k12 e z1 z1 e e q_z1_z1k2 (Clear k16 l18 z1 z1 e l18 q_z1k2k7_z1k2k13_z1k13 (Split k20 (Clear k10 e z1 z1 e e q_z1k2k11_z1k13 (Clear k5 e z1 z1 e e q_z1k7_z1k15 (Clear k9 e z1 z1 e e q_z1k2k11_z1k11_z1k15 (Combine true GT z1 e e o (w unit e e k22 (w q_m1_m1k2 e e k24 (w q_m1k2 e e k26 (w q_z1k2 e e k28 n)))) (Absurd k30))))) (Clear k10 e z1 z1 e e q_z1k2k11_z1k13 (Clear k5 e z1 z1 e e q_z1k7_z1k15 (Clear k9 e z1 z1 e e q_z1k2k11_z1k11_z1k15 (Combine true GT z1 e e o (w unit e e k22 (w q_z1_z1k2 e e k24 (w q_z1k2 e e k26 (w q_m1k2 e e k28 n)))) (Absurd k30))))))))))))).
Lemma zipf_claim_zipf_law_checked : refutes zipf_claim_zipf_law_laws zipf_claim_zipf_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem zipf_claim_zipf_law :
  forall (alpha beta : R) (D average k loss theta : order),
  ((D ** theta) ~~ one) -> (* seen *)
  (one <~ k /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (tail_series k one ((-1) * (1 + alpha)))) -> (* unseen-zipf *)
  (theta ~~ (k ^^ ((-1) * (1 + alpha)))) -> (* zipf *)
  ((1 + alpha) <> 0 /\ loss ~~ (D ^^ (((-1) * alpha) / (1 + alpha)))).
Proof.
intros alpha beta D average k loss theta given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha; beta] [D; average; k; loss; theta] zipf_claim_zipf_law_laws zipf_claim_zipf_law_steps zipf_claim_zipf_law_checked).
Qed.

(* zipf, law: loss ~ D^(-alpha/(1+alpha)) *)
Definition zipf_law_laws : list law := [(Order EQ (TTimes (TVar k3) (TVar k7)) TOne); (And (Order GE (TVar k5) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k6) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (Not (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k1)) (NAdd (NInt z1) (NVar k1)))))))].
Definition zipf_law_steps : proof := (Unfold k11 (Unfold k7 (Unfold k6 (Split k2 (Unfold k12 (Clear k8 e z1 z1 e e q_z1k2 (Clear k14 e z1 z1 e e q_z1_z1k2 (Combine false GT z1 e e q_m1 (r unit e l16 (r q_m1 e l18 n)) (Absurd k20))))) (Unfold k14 (Clear k12 e z1 z1 e e q_z1_z1k2 (Clear k16 l18 z1 z1 e l18 q_z1k2k7_z1k2k13_z1k13 (Split k20 (Clear k10 e z1 z1 e e q_z1k2k11_z1k13 (Clear k5 e z1 z1 e e q_z1k7_z1k15 (Clear k9 e z1 z1 e e q_z1k2k11_z1k11_z1k15 (Combine true GT z1 e e o (w unit e e k22 (w q_m1_m1k2 e e k24 (w q_m1k2 e e k26 (w q_z1k2 e e k28 n)))) (Absurd k30))))) (Clear k10 e z1 z1 e e q_z1k2k11_z1k13 (Clear k5 e z1 z1 e e q_z1k7_z1k15 (Clear k9 e z1 z1 e e q_z1k2k11_z1k11_z1k15 (Combine true GT z1 e e o (w unit e e k22 (w q_z1_z1k2 e e k24 (w q_z1k2 e e k26 (w q_m1k2 e e k28 n)))) (Absurd k30))))))))))))).
Lemma zipf_law_checked : refutes zipf_law_laws zipf_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem zipf_law :
  forall (alpha beta : R) (D average k loss theta : order),
  ((D ** theta) ~~ one) -> (* seen *)
  (one <~ k /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (tail_series k one ((-1) * (1 + alpha)))) -> (* unseen-zipf *)
  (theta ~~ (k ^^ ((-1) * (1 + alpha)))) -> (* zipf *)
  ((1 + alpha) <> 0 /\ loss ~~ (D ^^ (((-1) * alpha) / (1 + alpha)))).
Proof.
intros alpha beta D average k loss theta given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha; beta] [D; average; k; loss; theta] zipf_law_laws zipf_law_steps zipf_law_checked).
Qed.

(* zipf-averaged, model: zipf-averaged can hold *)
Definition zipf_averaged_model_laws : list law := [(And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TSeries TOne (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NDiv (NInt z1) (NInt z2)))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt m1))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z2))))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (And (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))].
Lemma zipf_averaged_model_hold : all_decided zipf_averaged_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem zipf_averaged_model :
  exists (logs : logarithms) (alpha beta : R) (D average k loss theta : order),
  (one <~ D /\ average ~~ ((series logs one D one ((-1) * beta)) ** (D ^^ (-1)))) /\ (* averaging *)
  (loss ~~ (D ^^ ((-1) * beta))) /\ (* curve *)
  (0 < alpha) /\ (* domain(alpha) *)
  ((D ** theta) ~~ one) /\ (* seen *)
  (power one < power D) /\ (* trend(D) *)
  (power average < power one) /\ (* trend(average) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power theta < power one) /\ (* trend(theta) *)
  (one <~ k /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (tail_series k one ((-1) * (1 + alpha)))) /\ (* unseen-zipf *)
  (theta ~~ (k ^^ ((-1) * (1 + alpha)))) (* zipf *).
Proof.
exists no_logs, 1, (1 / 2), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ ((-1) / 2)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold zipf_averaged_model_laws zipf_averaged_model_hold).
Qed.

(* zipf-averaged, claim: beta = alpha/(1+alpha) *)
Definition zipf_averaged_claim_zipf_exponent_laws : list law := [(Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))); (Order EQ (TTimes (TVar k3) (TVar k7)) TOne); (Power GT (TVar k3) TOne); (And (Order GE (TVar k5) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k6) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (Not (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Number EQ (NVar k2) (NDiv (NVar k1) (NAdd (NInt z1) (NVar k1))))))].
Definition zipf_averaged_claim_zipf_exponent_steps : proof := (Unfold k15 (Unfold k11 (Unfold k6 (Split k2 (Unfold k12 (Clear k8 e z1 z1 e e q_z1k2 (Clear k14 e z1 z1 e e q_z1_z1k2 (Combine false GT z1 e e q_m1 (r unit e l16 (r q_m1 e l18 n)) (Absurd k20))))) (Unfold k14 (Signs q_m1k2_z1k2k4_z1k4 (Clear k9 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_z1k7_z1k15 (Clear k13 e z1 z1 e e q_z1k2k11_z1k11_z1k15 (Clear k10 e z1 z1 e e q_z1k2k11_z1k13 (Clear k5 e z1 z1 e e q_z1k4k7_z1k13 (Combine false GT z1 e e o (r unit e l18_20 (r q_z1k2 e l22 (r q_m1k2 e l24 (r q_z1_z1k2 e l26 (r q_m1_m1k2 e l28 n))))) (Absurd k30))))))) (Signs q_m1_z1k4 (Clear k12 e z1 z1 e e q_z1_z1k2 (Clear k16 l22 z1 z1 e l22 q_m1k2_z1k2k4_z1k4 (Combine false GT z1 e e o (r unit l24 l20_20 (r q_z1k2_m3k2k4_z3k2k4k4_m1k2k4k4k4_m1k4_z2k4k4_m1k4k4k4 e l18 n)) (Absurd k26)))) (Combine false EQ z1 e e unit (r unit e l18 (r q_m1_m1k2 e l20 n)) (Absurd k22)) (Clear k12 e z1 z1 e e q_z1_z1k2 (Clear k16 l22 z1 z1 e l22 q_m1k2_z1k2k4_z1k4 (Combine false GT z1 e e o (r unit l24 l20_20 (r q_z1k2_m3k2k4_z3k2k4k4_m1k2k4k4k4_m1k4_z2k4k4_m1k4k4k4 e l18 n)) (Absurd k26))))) (Clear k9 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_z1k7_z1k15 (Clear k13 e z1 z1 e e q_z1k2k11_z1k11_z1k15 (Clear k10 e z1 z1 e e q_z1k2k11_z1k13 (Clear k5 e z1 z1 e e q_z1k4k7_z1k13 (Combine false GT z1 e e o (r unit e l18_20 (r q_m1k2 e l22 (r q_z1k2 e l24 (r q_m1_m1k2 e l26 (r q_z1_z1k2 e l28 n))))) (Absurd k30))))))))))))).
Lemma zipf_averaged_claim_zipf_exponent_checked : refutes zipf_averaged_claim_zipf_exponent_laws zipf_averaged_claim_zipf_exponent_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem zipf_averaged_claim_zipf_exponent :
  forall (alpha beta : R) (D average k loss theta : order),
  (loss ~~ (D ^^ ((-1) * beta))) -> (* curve *)
  ((D ** theta) ~~ one) -> (* seen *)
  (power one < power D) -> (* trend(D) *)
  (one <~ k /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (tail_series k one ((-1) * (1 + alpha)))) -> (* unseen-zipf *)
  (theta ~~ (k ^^ ((-1) * (1 + alpha)))) -> (* zipf *)
  ((1 + alpha) <> 0 /\ beta = (alpha / (1 + alpha))).
Proof.
intros alpha beta D average k loss theta given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [alpha; beta] [D; average; k; loss; theta] zipf_averaged_claim_zipf_exponent_laws zipf_averaged_claim_zipf_exponent_steps zipf_averaged_claim_zipf_exponent_checked).
Qed.

(* zipf-averaged, claim: 0 < beta < 1 *)
Definition zipf_averaged_claim_slower_than_one_laws : list law := [(Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))); (Order EQ (TTimes (TVar k3) (TVar k7)) TOne); (Power GT (TVar k3) TOne); (And (Order GE (TVar k5) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k6) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (Not (And (Number GT (NVar k2) (NInt z0)) (Number GT (NInt z1) (NVar k2))))].
Definition zipf_averaged_claim_slower_than_one_steps : proof := (Unfold k15 (Unfold k11 (Unfold k6 (Signs q_m1k2_z1k2k4_z1k4 (Clear k9 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_z1k7_z1k15 (Clear k13 e z1 z1 e e q_z1k2k11_z1k11_z1k15 (Clear k10 e z1 z1 e e q_z1k2k11_z1k13 (Clear k5 e z1 z1 e e q_z1k4k7_z1k13 (Combine false GT z1 e e o (r unit e l12_14 (r q_z1k2 e l16 (r q_m1k2 e l18 (r q_z1_z1k2 e l20 (r q_m1_m1k2 e l22 n))))) (Absurd k24))))))) (Signs q_m1_z1k4 (Clear k8 e z1 z1 e e q_z1k2 (Combine false GT z1 e e o (r unit e e (r unit e l16_14 (r q_m1 e l12 (r unit e l14 n)))) (Absurd k18))) (Combine false EQ z1 e e unit (r unit e l12 (r q_m1_m1k2 e l14 n)) (Absurd k16)) (Clear k8 e z1 z1 e e q_z1k2 (Combine false GT z1 e e q_z1k4 (r unit e l16_14 (r unit e l12 n)) (Split k2 (Unfold k20 (Clear k22 e z1 z1 e e q_m1k4 (Combine false GE z1 e l18 q_m1 (r unit e l24 n) (Absurd k26)))) (Unfold k22 (Clear k24 e z1 z1 e e q_m1_z1k4 (Combine false GE z1 e l14 q_m1 (r unit e l26 n) (Absurd k28)))))))) (Clear k9 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_z1k7_z1k15 (Clear k13 e z1 z1 e e q_z1k2k11_z1k11_z1k15 (Clear k10 e z1 z1 e e q_z1k2k11_z1k13 (Clear k5 e z1 z1 e e q_z1k4k7_z1k13 (Combine false GT z1 e e o (r unit e l12_14 (r q_m1k2 e l16 (r q_z1k2 e l18 (r q_m1_m1k2 e l20 (r q_z1_z1k2 e l22 n))))) (Absurd k24))))))))))).
Lemma zipf_averaged_claim_slower_than_one_checked : refutes zipf_averaged_claim_slower_than_one_laws zipf_averaged_claim_slower_than_one_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem zipf_averaged_claim_slower_than_one :
  forall (alpha beta : R) (D average k loss theta : order),
  (loss ~~ (D ^^ ((-1) * beta))) -> (* curve *)
  ((D ** theta) ~~ one) -> (* seen *)
  (power one < power D) -> (* trend(D) *)
  (one <~ k /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (tail_series k one ((-1) * (1 + alpha)))) -> (* unseen-zipf *)
  (theta ~~ (k ^^ ((-1) * (1 + alpha)))) -> (* zipf *)
  ((0 < beta) /\ (beta < 1)).
Proof.
intros alpha beta D average k loss theta given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [alpha; beta] [D; average; k; loss; theta] zipf_averaged_claim_slower_than_one_laws zipf_averaged_claim_slower_than_one_steps zipf_averaged_claim_slower_than_one_checked).
Qed.

(* zipf-averaged, law: loss ~ D^(-alpha/(1+alpha)) *)
Definition zipf_averaged_law_laws : list law := [(Order EQ (TTimes (TVar k3) (TVar k7)) TOne); (And (Order GE (TVar k5) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k6) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (Not (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k1)) (NAdd (NInt z1) (NVar k1)))))))].
Definition zipf_averaged_law_steps : proof := (Unfold k11 (Unfold k7 (Unfold k6 (Split k2 (Unfold k12 (Clear k8 e z1 z1 e e q_z1k2 (Clear k14 e z1 z1 e e q_z1_z1k2 (Combine false GT z1 e e q_m1 (r unit e l16 (r q_m1 e l18 n)) (Absurd k20))))) (Unfold k14 (Clear k12 e z1 z1 e e q_z1_z1k2 (Clear k16 l18 z1 z1 e l18 q_z1k2k7_z1k2k13_z1k13 (Split k20 (Clear k10 e z1 z1 e e q_z1k2k11_z1k13 (Clear k5 e z1 z1 e e q_z1k7_z1k15 (Clear k9 e z1 z1 e e q_z1k2k11_z1k11_z1k15 (Combine true GT z1 e e o (w unit e e k22 (w q_m1_m1k2 e e k24 (w q_m1k2 e e k26 (w q_z1k2 e e k28 n)))) (Absurd k30))))) (Clear k10 e z1 z1 e e q_z1k2k11_z1k13 (Clear k5 e z1 z1 e e q_z1k7_z1k15 (Clear k9 e z1 z1 e e q_z1k2k11_z1k11_z1k15 (Combine true GT z1 e e o (w unit e e k22 (w q_z1_z1k2 e e k24 (w q_z1k2 e e k26 (w q_m1k2 e e k28 n)))) (Absurd k30))))))))))))).
Lemma zipf_averaged_law_checked : refutes zipf_averaged_law_laws zipf_averaged_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem zipf_averaged_law :
  forall (alpha beta : R) (D average k loss theta : order),
  ((D ** theta) ~~ one) -> (* seen *)
  (one <~ k /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (tail_series k one ((-1) * (1 + alpha)))) -> (* unseen-zipf *)
  (theta ~~ (k ^^ ((-1) * (1 + alpha)))) -> (* zipf *)
  ((1 + alpha) <> 0 /\ loss ~~ (D ^^ (((-1) * alpha) / (1 + alpha)))).
Proof.
intros alpha beta D average k loss theta given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [alpha; beta] [D; average; k; loss; theta] zipf_averaged_law_laws zipf_averaged_law_steps zipf_averaged_law_checked).
Qed.

(* exponential, model: exponential can hold *)
Definition exponential_model_laws : list law := [(Number GT (NInt z1) (NInt z0)); (And (Order GE (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt m1)) TOne) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z1))) (TLog (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt m1))))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma exponential_model_hold : all_decided exponential_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem exponential_model :
  exists (logs : logarithms) (alpha : R) (D average k loss theta : order),
  (0 < alpha) /\ (* domain(alpha) *)
  (one <~ (theta ^^ (-1)) /\ k ~~ (log_of logs (theta ^^ (-1)))) /\ (* exponential *)
  ((D ** theta) ~~ one) /\ (* seen *)
  (power one < power D) /\ (* trend(D) *)
  (power average < power one) /\ (* trend(average) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power theta < power one) /\ (* trend(theta) *)
  (loss ~~ theta) (* unseen-exponential *).
Proof.
exists no_logs, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 1)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold exponential_model_laws exponential_model_hold).
Qed.

(* exponential, claim: k ~ log(D) *)
Definition exponential_claim_few_features_laws : list law := [(Order GE (TVar k8) TOne); (Order GT (TVar k2) (TVar k8)); (If (Order GE (TRaised (TVar k7) (NInt m1)) TOne) (Or (And (Power GT (TRaised (TVar k7) (NInt m1)) TOne) (Order EQ (TVar k9) (TVar k2))) (Or (And (Power EQ (TRaised (TVar k7) (NInt m1)) TOne) (And (Order GE (TRaised (TVar k7) (NInt m1)) (TVar k2)) (Order EQ (TVar k9) (TVar k8)))) (Or (And (Order GT (TRaised (TVar k7) (NInt m1)) TOne) (And (Order GT (TVar k2) (TRaised (TVar k7) (NInt m1))) (And (Order GE (TVar k10) TOne) (And (Order GE (TVar k8) (TVar k10)) (And (Order GT (TRaised (TVar k7) (NInt m1)) (TVar k10)) (Order EQ (TVar k9) (TVar k10))))))) (And (Order EQ (TRaised (TVar k7) (NInt m1)) TOne) (Order EQ (TVar k9) TOne)))))); (And (Order GE (TRaised (TVar k7) (NInt m1)) TOne) (Order EQ (TVar k5) (TVar k9))); (Order EQ (TTimes (TVar k3) (TVar k7)) TOne); (Power GT (TVar k3) TOne); (Power GT TOne (TVar k7)); (If (Order GE (TVar k3) TOne) (Or (And (Power GT (TVar k3) TOne) (Order EQ (TVar k11) (TVar k2))) (Or (And (Power EQ (TVar k3) TOne) (And (Order GE (TVar k3) (TVar k2)) (Order EQ (TVar k11) (TVar k8)))) (Or (And (Order GT (TVar k3) TOne) (And (Order GT (TVar k2) (TVar k3)) (And (Order GE (TVar k12) TOne) (And (Order GE (TVar k8) (TVar k12)) (And (Order GT (TVar k3) (TVar k12)) (Order EQ (TVar k11) (TVar k12))))))) (And (Order EQ (TVar k3) TOne) (Order EQ (TVar k11) TOne)))))); (Not (And (Order GE (TVar k3) TOne) (Order EQ (TVar k5) (TVar k11))))].
Definition exponential_claim_few_features_steps : proof := (Unfold k21 (Unfold k11 (Clear k4 e z1 z1 e e q_m1k15 (Split k9 (Unfold k10 (Clear k12 e z1 z1 e e q_z1k15 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k14 n)) (Absurd k16)))) (Split k10 (Unfold k12 (Split k2 (Unfold k18 (Clear k20 e z1 z1 e e q_m1k7 (Clear k13 e z1 z1 e e q_z1k7_z1k15 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k22 (w unit e e k24 n))) (Absurd k26))))) (Unfold k20 (Clear k22 e z1 z1 e e q_z1k11_m1k23 (Split k24 (Clear k18 e z1 z1 e e q_z1k7 (Split k19 (Unfold k30 (Clear k32 e z1 z1 e e q_m1k7 (Combine true GT z1 e e o (w unit e e k28 (w unit e e k34 n)) (Absurd k36)))) (Split k30 (Unfold k32 (Clear k16 e z1 z1 e e q_m1k5_z1k19 (Clear k6 e z1 z1 e e q_z1k11_m1k19 (Clear k36 e z1 z1 e e q_m1k5_z1k23 (Combine true GT z1 e e o (w unit e e k26 (w q_m1 e e k38 (w q_m1 e e k40 (w unit e e k42 n)))) (Absurd k44)))))) (Split k32 (Unfold k34 (Unfold k38 (Clear k36 e z1 z1 e e q_z1k7 (Clear k15 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r q_m1 e l44 (r unit e l46 n)) (Absurd k48)))))) (Split k34 (Unfold k36 (Unfold k40 (Unfold k44 (Unfold k48 (Unfold k52 (Clear k42 e z1 z1 e e q_z1k5_m1k7 (Clear k15 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r unit e l58 (r unit e l60 n)) (Absurd k62))))))))) (Unfold k36 (Clear k15 e z1 z1 e e q_z1k7 (Clear k38 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r unit e l42 (r q_m1 e l44 n)) (Absurd k46)))))))))) (Clear k18 e z1 z1 e e q_z1k7 (Split k19 (Unfold k30 (Clear k32 e z1 z1 e e q_m1k7 (Combine true GT z1 e e o (w unit e e k28 (w unit e e k34 n)) (Absurd k36)))) (Split k30 (Unfold k32 (Clear k16 e z1 z1 e e q_m1k5_z1k19 (Clear k6 e z1 z1 e e q_z1k11_m1k19 (Clear k36 e z1 z1 e e q_m1k5_z1k23 (Combine true GT z1 e e o (w unit e e k26 (w unit e e k38 (w unit e e k40 (w q_m1 e e k42 n)))) (Absurd k44)))))) (Split k32 (Unfold k34 (Unfold k38 (Clear k36 e z1 z1 e e q_z1k7 (Clear k15 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r q_m1 e l44 (r unit e l46 n)) (Absurd k48)))))) (Split k34 (Unfold k36 (Unfold k40 (Unfold k44 (Unfold k48 (Unfold k52 (Clear k42 e z1 z1 e e q_z1k5_m1k7 (Clear k15 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r unit e l58 (r unit e l60 n)) (Absurd k62))))))))) (Unfold k36 (Clear k16 e z1 z1 e e q_m1k5_z1k19 (Clear k6 e z1 z1 e e q_z1k11_m1k19 (Clear k40 e z1 z1 e e q_z1k23 (Combine true GT z1 e e o (w unit e e k26 (w unit e e k42 (w unit e e k3 (w unit e e k44 (w q_m1 e e k46 n))))) (Absurd k48)))))))))))))))) (Split k12 (Unfold k14 (Unfold k18 (Clear k17 e z1 z1 e e q_m1k15 (Clear k16 e z1 z1 e e q_m1k15 (Combine false GT z1 e e o (r unit e l24 (r q_m1 e l26 n)) (Absurd k28)))))) (Split k14 (Unfold k16 (Unfold k20 (Unfold k24 (Unfold k28 (Unfold k32 (Clear k17 e z1 z1 e e q_m1k15 (Clear k22 e z1 z1 e e q_z1k5_z1k15 (Combine false GT z1 e e o (r unit e l38 (r unit e l40 n)) (Absurd k42))))))))) (Unfold k16 (Clear k17 e z1 z1 e e q_m1k15 (Clear k18 e z1 z1 e e q_m1k15 (Combine false GT z1 e e o (r unit e l22 (r q_m1 e l24 n)) (Absurd k26)))))))))))).
Lemma exponential_claim_few_features_checked : refutes exponential_claim_few_features_laws exponential_claim_few_features_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem exponential_claim_few_features :
  forall (logs : logarithms) (alpha beta : R) (D average k loss theta : order),
  (one <~ (theta ^^ (-1)) /\ k ~~ (log_of logs (theta ^^ (-1)))) -> (* exponential *)
  ((D ** theta) ~~ one) -> (* seen *)
  (power one < power D) -> (* trend(D) *)
  (power theta < power one) -> (* trend(theta) *)
  (one <~ D /\ k ~~ (log_of logs D)).
Proof.
intros logs alpha beta D average k loss theta given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (log_of logs (theta ^^ (-1)))).
pose (value_3 := (log_of logs (theta ^^ (-1)))).
pose (value_4 := (log_of logs D)).
pose (value_5 := (log_of logs D)).
generalize (log_log_least logs), (log_log_most logs), (log_spec logs (theta ^^ (-1))), given_1, given_2, given_3, given_4, (log_spec logs D), refuted.
exact_no_check (refute_with logs [alpha; beta] [D; average; k; loss; theta; value_1; value_2; value_3; value_4; value_5] exponential_claim_few_features_laws exponential_claim_few_features_steps exponential_claim_few_features_checked).
Qed.

(* exponential, claim: loss ~ D^-1 *)
Definition exponential_claim_exponential_law_laws : list law := [(Order EQ (TTimes (TVar k3) (TVar k7)) TOne); (Order EQ (TVar k6) (TVar k7)); (Not (Order EQ (TVar k6) (TRaised (TVar k3) (NInt m1))))].
Definition exponential_claim_exponential_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k7_z1k13 (Split k6 (Clear k7 e z1 z1 e e q_z1k13_m1k15 (Clear k5 e z1 z1 e e q_z1k7_z1k15 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_m1 e e k12 n))) (Absurd k14)))) (Clear k7 e z1 z1 e e q_z1k13_m1k15 (Clear k5 e z1 z1 e e q_z1k7_z1k15 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w unit e e k12 n))) (Absurd k14)))))))).
Lemma exponential_claim_exponential_law_checked : refutes exponential_claim_exponential_law_laws exponential_claim_exponential_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem exponential_claim_exponential_law :
  forall (alpha beta : R) (D average k loss theta : order),
  ((D ** theta) ~~ one) -> (* seen *)
  (loss ~~ theta) -> (* unseen-exponential *)
  (loss ~~ (D ^^ (-1))).
Proof.
intros alpha beta D average k loss theta given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha; beta] [D; average; k; loss; theta] exponential_claim_exponential_law_laws exponential_claim_exponential_law_steps exponential_claim_exponential_law_checked).
Qed.

(* exponential, law: loss ~ D^-1 *)
Definition exponential_law_laws : list law := [(Order EQ (TTimes (TVar k3) (TVar k7)) TOne); (Order EQ (TVar k6) (TVar k7)); (Not (Order EQ (TVar k6) (TRaised (TVar k3) (NInt m1))))].
Definition exponential_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k7_z1k13 (Split k6 (Clear k7 e z1 z1 e e q_z1k13_m1k15 (Clear k5 e z1 z1 e e q_z1k7_z1k15 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_m1 e e k12 n))) (Absurd k14)))) (Clear k7 e z1 z1 e e q_z1k13_m1k15 (Clear k5 e z1 z1 e e q_z1k7_z1k15 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w unit e e k12 n))) (Absurd k14)))))))).
Lemma exponential_law_checked : refutes exponential_law_laws exponential_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem exponential_law :
  forall (alpha beta : R) (D average k loss theta : order),
  ((D ** theta) ~~ one) -> (* seen *)
  (loss ~~ theta) -> (* unseen-exponential *)
  (loss ~~ (D ^^ (-1))).
Proof.
intros alpha beta D average k loss theta given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha; beta] [D; average; k; loss; theta] exponential_law_laws exponential_law_steps exponential_law_checked).
Qed.

(* exponential-averaged, model: exponential-averaged can hold *)
Definition exponential_averaged_model_laws : list law := [(And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z1))) (TTimes (TSeries TOne (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NInt z1))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt m1))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))); (Number GT (NInt z1) (NInt z0)); (And (Order GE (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt m1)) TOne) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z1))) (TLog (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt m1))))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z1)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma exponential_averaged_model_hold : all_decided exponential_averaged_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem exponential_averaged_model :
  exists (logs : logarithms) (alpha beta : R) (D average k loss theta : order),
  (one <~ D /\ average ~~ ((series logs one D one ((-1) * beta)) ** (D ^^ (-1)))) /\ (* averaging *)
  (loss ~~ (D ^^ ((-1) * beta))) /\ (* curve *)
  (0 < alpha) /\ (* domain(alpha) *)
  (one <~ (theta ^^ (-1)) /\ k ~~ (log_of logs (theta ^^ (-1)))) /\ (* exponential *)
  ((D ** theta) ~~ one) /\ (* seen *)
  (power one < power D) /\ (* trend(D) *)
  (power average < power one) /\ (* trend(average) *)
  (power loss < power one) /\ (* trend(loss) *)
  (power theta < power one) /\ (* trend(theta) *)
  (loss ~~ theta) (* unseen-exponential *).
Proof.
exists no_logs, 1, 1, ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 1)), ((scale ^^ 0) ** (log_scale ^^ 1)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)).
exact_no_check (hold exponential_averaged_model_laws exponential_averaged_model_hold).
Qed.

(* exponential-averaged, law: loss ~ D^-1 *)
Definition exponential_averaged_law_laws : list law := [(Order EQ (TTimes (TVar k3) (TVar k7)) TOne); (Order EQ (TVar k6) (TVar k7)); (Not (Order EQ (TVar k6) (TRaised (TVar k3) (NInt m1))))].
Definition exponential_averaged_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k7_z1k13 (Split k6 (Clear k7 e z1 z1 e e q_z1k13_m1k15 (Clear k5 e z1 z1 e e q_z1k7_z1k15 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 (w q_m1 e e k12 n))) (Absurd k14)))) (Clear k7 e z1 z1 e e q_z1k13_m1k15 (Clear k5 e z1 z1 e e q_z1k7_z1k15 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 (w unit e e k12 n))) (Absurd k14)))))))).
Lemma exponential_averaged_law_checked : refutes exponential_averaged_law_laws exponential_averaged_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem exponential_averaged_law :
  forall (alpha beta : R) (D average k loss theta : order),
  ((D ** theta) ~~ one) -> (* seen *)
  (loss ~~ theta) -> (* unseen-exponential *)
  (loss ~~ (D ^^ (-1))).
Proof.
intros alpha beta D average k loss theta given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [alpha; beta] [D; average; k; loss; theta] exponential_averaged_law_laws exponential_averaged_law_steps exponential_averaged_law_checked).
Qed.

(* zipf-any-power, core: any-power, curve, seen, trend(D), unseen-zipf, zipf cannot hold together *)
Definition zipf_any_power_core_laws : list law := [(Number GE (NVar k2) (NInt z1)); (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))); (Order EQ (TTimes (TVar k3) (TVar k7)) TOne); (Power GT (TVar k3) TOne); (And (Order GE (TVar k5) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k6) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))].
Definition zipf_any_power_core_steps : proof := (Unfold k13 (Unfold k4 (Clear k11 e z1 z1 e e q_z1k7 (Clear k5 e z1 z1 e e q_m1_z1k4 (Clear k6 e z1 z1 e e q_z1k2 (Clear k9 e z1 z1 e e q_z1k7_z1k15 (Clear k15 e z1 z1 e e q_z1k2k11_z1k11_z1k15 (Clear k8 e z1 z1 e e q_z1k2k11_z1k13 (Clear k7 e z1 z1 e e q_z1k4k7_z1k13 (Combine false GT z1 e e o (r unit e l10 (r unit e l12_10 (r unit e l12_10_14 (r q_z1k2 e l16 (r q_m1k2 e l18 (r q_z1_z1k2 e l20 (r q_m1_m1k2 e l22 n))))))) (Absurd k24))))))))))).
Lemma zipf_any_power_core_checked : refutes zipf_any_power_core_laws zipf_any_power_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem zipf_any_power_core :
  forall (alpha beta : R) (D average k loss theta : order),
  (1 <= beta) -> (* any-power *)
  (loss ~~ (D ^^ ((-1) * beta))) -> (* curve *)
  ((D ** theta) ~~ one) -> (* seen *)
  (power one < power D) -> (* trend(D) *)
  (one <~ k /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (tail_series k one ((-1) * (1 + alpha)))) -> (* unseen-zipf *)
  (theta ~~ (k ^^ ((-1) * (1 + alpha)))) -> (* zipf *)
  False.
Proof.
intros alpha beta D average k loss theta given_1 given_2 given_3 given_4 given_5 given_6.
generalize given_1, given_2, given_3, given_4, given_5, given_6.
exact_no_check (refute [alpha; beta] [D; average; k; loss; theta] zipf_any_power_core_laws zipf_any_power_core_steps zipf_any_power_core_checked).
Qed.

(* zipf-any-power, model: zipf-any-power can hold but for its trends *)
Definition zipf_any_power_model_laws : list law := [(Number GE (NInt z1) (NInt z1)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))) TOne); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))].
Lemma zipf_any_power_model_hold : all_decided zipf_any_power_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem zipf_any_power_model :
  exists (alpha beta : R) (D k loss theta : order),
  (1 <= beta) /\ (* any-power *)
  (loss ~~ (D ^^ ((-1) * beta))) /\ (* curve *)
  (0 < alpha) /\ (* domain(alpha) *)
  ((D ** theta) ~~ one) /\ (* seen *)
  (one <~ k /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (tail_series k one ((-1) * (1 + alpha)))) /\ (* unseen-zipf *)
  (theta ~~ (k ^^ ((-1) * (1 + alpha)))) (* zipf *).
Proof.
exists 1, 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold zipf_any_power_model_laws zipf_any_power_model_hold).
Qed.

(* exponential-any-power, core: curve, seen, trend(D), unseen-exponential, where(exponential-any-power) cannot hold together *)
Definition exponential_any_power_core_laws : list law := [(Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))); (Order EQ (TTimes (TVar k3) (TVar k7)) TOne); (Power GT (TVar k3) TOne); (Order EQ (TVar k6) (TVar k7)); (Number GT (NVar k2) (NInt z1))].
Definition exponential_any_power_core_steps : proof := (Clear k13 e z1 z1 e e q_m1_z1k4 (Clear k9 e z1 z1 e e q_z1k7 (Clear k7 e z1 z1 e e q_z1k7_z1k15 (Clear k11 e z1 z1 e e q_z1k13_m1k15 (Clear k5 e z1 z1 e e q_z1k4k7_z1k13 (Combine false GT z1 e e o (r unit e l2_4 (r unit e l6 (r unit e l8 (r q_m1 e l10 n)))) (Absurd k12))))))).
Lemma exponential_any_power_core_checked : refutes exponential_any_power_core_laws exponential_any_power_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem exponential_any_power_core :
  forall (alpha beta : R) (D average k loss theta : order),
  (loss ~~ (D ^^ ((-1) * beta))) -> (* curve *)
  ((D ** theta) ~~ one) -> (* seen *)
  (power one < power D) -> (* trend(D) *)
  (loss ~~ theta) -> (* unseen-exponential *)
  (1 < beta) -> (* where(exponential-any-power) *)
  False.
Proof.
intros alpha beta D average k loss theta given_1 given_2 given_3 given_4 given_5.
generalize given_1, given_2, given_3, given_4, given_5.
exact_no_check (refute [alpha; beta] [D; average; k; loss; theta] exponential_any_power_core_laws exponential_any_power_core_steps exponential_any_power_core_checked).
Qed.

(* exponential-any-power, model: exponential-any-power can hold but for its trends *)
Definition exponential_any_power_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z2)))); (Number GT (NInt z1) (NInt z0)); (And (Order GE (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt m1)) TOne) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TLog (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt m1))))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Number GT (NInt z2) (NInt z1))].
Lemma exponential_any_power_model_hold : all_decided exponential_any_power_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem exponential_any_power_model :
  exists (logs : logarithms) (alpha beta : R) (D k loss theta : order),
  (loss ~~ (D ^^ ((-1) * beta))) /\ (* curve *)
  (0 < alpha) /\ (* domain(alpha) *)
  (one <~ (theta ^^ (-1)) /\ k ~~ (log_of logs (theta ^^ (-1)))) /\ (* exponential *)
  ((D ** theta) ~~ one) /\ (* seen *)
  (loss ~~ theta) /\ (* unseen-exponential *)
  (1 < beta) (* where(exponential-any-power) *).
Proof.
exists no_logs, 1, 2, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold exponential_any_power_model_laws exponential_any_power_model_hold).
Qed.

(* zipf-averaged, claim: average ~ loss *)
Definition zipf_averaged_claim_average_law_laws : list law := [(Order GE (TVar k8) TOne); (Order GT (TVar k2) (TVar k8)); (If (Order GE (TVar k3) TOne) (Or (And (Number GT (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NInt z0)) (Order EQ (TVar k9) (TTimes TOne (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))))) (Or (And (Number EQ (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NInt z0)) (And (Power GT (TVar k3) TOne) (Order EQ (TVar k9) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NInt z0)) (And (Power EQ (TVar k3) TOne) (And (Order GE (TVar k3) (TVar k2)) (Order EQ (TVar k9) (TTimes TOne (TVar k8)))))) (Or (And (Number EQ (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NInt z0)) (And (Order GT (TVar k3) TOne) (And (Order GT (TVar k2) (TVar k3)) (And (Order GE (TVar k10) TOne) (And (Order GE (TVar k8) (TVar k10)) (And (Order GT (TVar k3) (TVar k10)) (Order EQ (TVar k9) (TTimes TOne (TVar k10))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NInt z0)) (And (Order EQ (TVar k3) TOne) (Order EQ (TVar k9) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2)))) (Order EQ (TVar k9) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))))))))))); (And (Order GE (TVar k3) TOne) (Order EQ (TVar k4) (TTimes (TVar k9) (TRaised (TVar k3) (NInt m1))))); (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))); (And (Number GT (NVar k2) (NInt z0)) (Number GT (NInt z1) (NVar k2))); (Not (Order EQ (TVar k4) (TVar k6)))].
Definition zipf_averaged_claim_average_law_steps : proof := (Unfold k17 (Unfold k11 (Unfold k15 (Clear k4 e z1 z1 e e q_z1k7 (Split k9 (Unfold k14 (Clear k16 e z1 z1 e e q_m1k7 (Combine true GT z1 e e o (w unit e e k12 (w unit e e k18 n)) (Absurd k20)))) (Split k14 (Unfold k16 (Unfold k2 (Clear k22 e z1 z1 e e q_z1k9_m1k13 (Split k24 (Clear k13 e z1 z1 e e q_z1k4k7_z1k13 (Clear k20 e z1 z1 e e q_z1k4k7_m1k7_z1k19 (Clear k6 e z1 z1 e e q_z1k7_z1k9_m1k19 (Combine true GT z1 e e o (w unit e e k26 (w unit e e k28 (w q_m1 e e k30 (w q_m1 e e k32 n)))) (Absurd k34))))) (Clear k13 e z1 z1 e e q_z1k4k7_z1k13 (Clear k20 e z1 z1 e e q_z1k4k7_m1k7_z1k19 (Clear k6 e z1 z1 e e q_z1k7_z1k9_m1k19 (Combine true GT z1 e e o (w unit e e k26 (w q_m1 e e k28 (w unit e e k30 (w unit e e k32 n)))) (Absurd k34))))))))) (Split k16 (Unfold k18 (Unfold k22 (Clear k10 e z1 z1 e e q_z1_m1k4 (Clear k20 e z1 z1 e e q_z1_m1k4 (Combine false EQ z1 e l28 unit (r unit e l30 n) (Absurd k32)))))) (Split k18 (Unfold k20 (Unfold k24 (Unfold k28 (Clear k10 e z1 z1 e e q_z1_m1k4 (Clear k22 e z1 z1 e e q_z1_m1k4 (Combine false EQ z1 e l34 unit (r unit e l36 n) (Absurd k38))))))) (Split k20 (Unfold k22 (Unfold k26 (Unfold k30 (Unfold k34 (Unfold k38 (Unfold k42 (Clear k10 e z1 z1 e e q_z1_m1k4 (Clear k24 e z1 z1 e e q_z1_m1k4 (Combine false EQ z1 e l48 unit (r unit e l50 n) (Absurd k52)))))))))) (Split k22 (Unfold k24 (Unfold k28 (Clear k10 e z1 z1 e e q_z1_m1k4 (Clear k26 e z1 z1 e e q_z1_m1k4 (Combine false EQ z1 e l34 unit (r unit e l36 n) (Absurd k38)))))) (Unfold k24 (Clear k10 e z1 z1 e e q_z1_m1k4 (Clear k26 e z1 z1 e e q_m1_z1k4 (Combine false GT z1 e l30 q_m1 (r unit e l32 n) (Absurd k34))))))))))))))).
Lemma zipf_averaged_claim_average_law_checked : refutes zipf_averaged_claim_average_law_laws zipf_averaged_claim_average_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem zipf_averaged_claim_average_law :
  forall (logs : logarithms) (alpha beta : R) (D average k loss theta : order),
  (one <~ D /\ average ~~ ((series logs one D one ((-1) * beta)) ** (D ^^ (-1)))) -> (* averaging *)
  (loss ~~ (D ^^ ((-1) * beta))) -> (* curve *)
  ((D ** theta) ~~ one) -> (* seen *)
  (power one < power D) -> (* trend(D) *)
  (one <~ k /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (tail_series k one ((-1) * (1 + alpha)))) -> (* unseen-zipf *)
  (theta ~~ (k ^^ ((-1) * (1 + alpha)))) -> (* zipf *)
  (average ~~ loss).
Proof.
intros logs alpha beta D average k loss theta given_1 given_2 given_3 given_4 given_5 given_6.
pose proof (zipf_averaged_claim_slower_than_one alpha beta D average k loss theta given_2 given_3 given_4 given_5 given_6) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (series logs one D one ((-1) * beta))).
pose (value_3 := (log_of logs D)).
generalize (log_log_least logs), (log_log_most logs), (series_from_one_spec logs D one ((-1) * beta)), given_1, given_2, lemma_1, refuted.
exact_no_check (refute_with logs [alpha; beta] [D; average; k; loss; theta; value_1; value_2; value_3] zipf_averaged_claim_average_law_laws zipf_averaged_claim_average_law_steps zipf_averaged_claim_average_law_checked).
Qed.

(* exponential-averaged, claim: average ~ log(D) / D *)
Definition exponential_averaged_claim_exponential_average_laws : list law := [(Order GE (TVar k8) TOne); (Order GT (TVar k2) (TVar k8)); (If (Order GE (TVar k3) TOne) (Or (And (Number GT (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NInt z0)) (Order EQ (TVar k9) (TTimes TOne (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))))) (Or (And (Number EQ (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NInt z0)) (And (Power GT (TVar k3) TOne) (Order EQ (TVar k9) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NInt z0)) (And (Power EQ (TVar k3) TOne) (And (Order GE (TVar k3) (TVar k2)) (Order EQ (TVar k9) (TTimes TOne (TVar k8)))))) (Or (And (Number EQ (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NInt z0)) (And (Order GT (TVar k3) TOne) (And (Order GT (TVar k2) (TVar k3)) (And (Order GE (TVar k10) TOne) (And (Order GE (TVar k8) (TVar k10)) (And (Order GT (TVar k3) (TVar k10)) (Order EQ (TVar k9) (TTimes TOne (TVar k10))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NInt z0)) (And (Order EQ (TVar k3) TOne) (Order EQ (TVar k9) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2)))) (Order EQ (TVar k9) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))))))))))); (And (Order GE (TVar k3) TOne) (Order EQ (TVar k4) (TTimes (TVar k9) (TRaised (TVar k3) (NInt m1))))); (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))); (Power GT (TVar k3) TOne); (Order EQ (TVar k6) (TRaised (TVar k3) (NInt m1))); (If (Order GE (TVar k3) TOne) (Or (And (Power GT (TVar k3) TOne) (Order EQ (TVar k11) (TVar k2))) (Or (And (Power EQ (TVar k3) TOne) (And (Order GE (TVar k3) (TVar k2)) (Order EQ (TVar k11) (TVar k8)))) (Or (And (Order GT (TVar k3) TOne) (And (Order GT (TVar k2) (TVar k3)) (And (Order GE (TVar k10) TOne) (And (Order GE (TVar k8) (TVar k10)) (And (Order GT (TVar k3) (TVar k10)) (Order EQ (TVar k11) (TVar k10))))))) (And (Order EQ (TVar k3) TOne) (Order EQ (TVar k11) TOne)))))); (Not (And (Order GE (TVar k3) TOne) (Order EQ (TVar k4) (TTimes (TVar k11) (TRaised (TVar k3) (NInt m1))))))].
Definition exponential_averaged_claim_exponential_average_steps : proof := (Unfold k21 (Unfold k11 (Clear k4 e z1 z1 e e q_z1k7 (Split k9 (Unfold k10 (Clear k12 e z1 z1 e e q_m1k7 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k14 n)) (Absurd k16)))) (Split k10 (Unfold k12 (Clear k14 e z1 z1 e e q_z1_m1k4 (Clear k15 e z1 z1 e e q_z1k7 (Clear k17 e z1 z1 e e q_z1k7_z1k13 (Clear k13 e z1 z1 e e q_z1k4k7_z1k13 (Combine false GT z1 e e o (r unit e l18_20 (r q_m1 e l22 (r unit e l24 n))) (Absurd k26))))))) (Split k12 (Unfold k14 (Unfold k18 (Split k2 (Unfold k24 (Clear k26 e z1 z1 e e q_m1k7 (Combine true GT z1 e e o (w unit e e k28 (w unit e e k8 n)) (Absurd k30)))) (Unfold k26 (Clear k28 e z1 z1 e e q_z1k7_z1k9_m1k23 (Split k30 (Clear k24 e z1 z1 e e q_z1k7 (Split k19 (Unfold k36 (Clear k38 e z1 z1 e e q_m1k7 (Combine true GT z1 e e o (w unit e e k34 (w unit e e k40 n)) (Absurd k42)))) (Split k36 (Unfold k38 (Clear k22 e z1 z1 e e q_m1k5_z1k19 (Clear k6 e z1 z1 e e q_z1k7_z1k9_m1k19 (Clear k42 e z1 z1 e e q_m1k5_z1k23 (Combine true GT z1 e e o (w unit e e k32 (w q_m1 e e k44 (w q_m1 e e k46 (w unit e e k48 n)))) (Absurd k50)))))) (Split k38 (Unfold k40 (Unfold k44 (Clear k42 e z1 z1 e e q_z1k7 (Clear k15 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r q_m1 e l50 (r unit e l52 n)) (Absurd k54)))))) (Split k40 (Unfold k42 (Unfold k46 (Unfold k50 (Unfold k54 (Unfold k58 (Clear k48 e z1 z1 e e q_z1k5_m1k7 (Clear k15 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r unit e l64 (r unit e l66 n)) (Absurd k68))))))))) (Unfold k42 (Clear k15 e z1 z1 e e q_z1k7 (Clear k44 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r unit e l48 (r q_m1 e l50 n)) (Absurd k52)))))))))) (Clear k24 e z1 z1 e e q_z1k7 (Split k19 (Unfold k36 (Clear k38 e z1 z1 e e q_m1k7 (Combine true GT z1 e e o (w unit e e k34 (w unit e e k40 n)) (Absurd k42)))) (Split k36 (Unfold k38 (Clear k22 e z1 z1 e e q_m1k5_z1k19 (Clear k6 e z1 z1 e e q_z1k7_z1k9_m1k19 (Clear k42 e z1 z1 e e q_m1k5_z1k23 (Combine true GT z1 e e o (w unit e e k32 (w unit e e k44 (w unit e e k46 (w q_m1 e e k48 n)))) (Absurd k50)))))) (Split k38 (Unfold k40 (Unfold k44 (Clear k42 e z1 z1 e e q_z1k7 (Clear k15 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r q_m1 e l50 (r unit e l52 n)) (Absurd k54)))))) (Split k40 (Unfold k42 (Unfold k46 (Unfold k50 (Unfold k54 (Unfold k58 (Clear k48 e z1 z1 e e q_z1k5_m1k7 (Clear k15 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r unit e l64 (r unit e l66 n)) (Absurd k68))))))))) (Unfold k42 (Clear k15 e z1 z1 e e q_z1k7 (Clear k44 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r unit e l48 (r q_m1 e l50 n)) (Absurd k52)))))))))))))))) (Split k14 (Unfold k16 (Unfold k20 (Unfold k24 (Clear k22 e z1 z1 e e q_z1k7 (Clear k15 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r q_m1 e l30 (r unit e l32 n)) (Absurd k34))))))) (Split k16 (Unfold k18 (Unfold k22 (Unfold k26 (Unfold k30 (Unfold k34 (Unfold k38 (Clear k28 e z1 z1 e e q_z1k5_m1k7 (Clear k15 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r unit e l44 (r unit e l46 n)) (Absurd k48)))))))))) (Split k18 (Unfold k20 (Unfold k24 (Clear k15 e z1 z1 e e q_z1k7 (Clear k26 e z1 z1 e e q_z1k7 (Combine false GT z1 e e o (r unit e l30 (r q_m1 e l32 n)) (Absurd k34)))))) (Unfold k20 (Clear k22 e z1 z1 e e q_m1_z1k4 (Clear k15 e z1 z1 e e q_z1k7 (Clear k17 e z1 z1 e e q_z1k7_z1k13 (Clear k13 e z1 z1 e e q_z1k4k7_z1k13 (Combine false GT z1 e e o (r unit e l26_28 (r unit e l30 (r q_m1 e l32 n))) (Absurd k34)))))))))))))))).
Lemma exponential_averaged_claim_exponential_average_checked : refutes exponential_averaged_claim_exponential_average_laws exponential_averaged_claim_exponential_average_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem exponential_averaged_claim_exponential_average :
  forall (logs : logarithms) (alpha beta : R) (D average k loss theta : order),
  (one <~ D /\ average ~~ ((series logs one D one ((-1) * beta)) ** (D ^^ (-1)))) -> (* averaging *)
  (loss ~~ (D ^^ ((-1) * beta))) -> (* curve *)
  (power one < power D) -> (* trend(D) *)
  ((D ** theta) ~~ one) -> (* seen *)
  (loss ~~ theta) -> (* unseen-exponential *)
  (one <~ D /\ average ~~ ((log_of logs D) ** (D ^^ (-1)))).
Proof.
intros logs alpha beta D average k loss theta given_1 given_2 given_3 given_4 given_5.
pose proof (exponential_averaged_law alpha beta D average k loss theta given_4 given_5) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (series logs one D one ((-1) * beta))).
pose (value_3 := (log_of logs D)).
pose (value_4 := (log_of logs D)).
generalize (log_log_least logs), (log_log_most logs), (series_from_one_spec logs D one ((-1) * beta)), given_1, given_2, given_3, lemma_1, (log_spec logs D), refuted.
exact_no_check (refute_with logs [alpha; beta] [D; average; k; loss; theta; value_1; value_2; value_3; value_4] exponential_averaged_claim_exponential_average_laws exponential_averaged_claim_exponential_average_steps exponential_averaged_claim_exponential_average_checked).
Qed.
