(* Theory learning-curve: 12 theorems; 4 left out.
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
Definition k46 : positive := (46)%positive.
Definition k48 : positive := (48)%positive.
Definition k50 : positive := (50)%positive.
Definition k52 : positive := (52)%positive.
Definition k54 : positive := (54)%positive.
Definition k56 : positive := (56)%positive.
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m3 : Z := (-3)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.

(* zipf, model: zipf can hold
   LEFT OUT: a model is not written for Coq *)

(* zipf, claim: k ~ D^(1/(1+alpha)) *)
Definition zipf_claim_features_seen_laws : list law := [(Number GT (NVar k1) (NInt z0)); (Order EQ (TTimes (TVar k3) (TVar k7)) TOne); (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (Not (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k3) (NDiv (NInt z1) (NAdd (NInt z1) (NVar k1)))))))].
Definition zipf_claim_features_seen_steps : proof := (Unfold k11 (Split k2 (Unfold k4 (Clear k6 e z1 z1 e e (t z1 e (t z1 (v k2 e) o)) (Combine false EQ z1 e e (t z1 e (t z1 (v k2 e) o)) (r unit e (v k8 e) n) (Clear k5 e z1 z1 e e (t z1 (v k2 e) o) (Combine false GT z1 e e (t m1 e o) (r unit e (v k12 e) (r (t m1 e o) e (v k10 e) n)) (Absurd k14)))))) (Unfold k6 (Clear k4 e z1 z1 e e (t z1 e (t z1 (v k2 e) o)) (Clear k8 (v k10 e) z1 z1 e (v k10 e) (t z1 (v k2 (v k11 e)) (t m1 (v k7 e) (t z1 (v k11 e) o))) (Split k12 (Clear k7 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k11 e) (t z1 (v k15 e) o))) (Combine true GT z1 e e o (w unit e e k16 (w (t m1 e o) e e k18 (w unit e e k14 n))) (Absurd k20)))) (Clear k7 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k11 e) (t z1 (v k15 e) o))) (Combine true GT z1 e e o (w (t m1 e o) e e k16 (w unit e e k18 (w unit e e k14 n))) (Absurd k20)))))))))).
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
Definition zipf_claim_zipf_law_steps : proof := (Unfold k11 (Unfold k7 (Unfold k6 (Split k2 (Unfold k12 (Clear k14 e z1 z1 e e (t z1 e (t z1 (v k2 e) o)) (Combine false EQ z1 e e (t z1 e (t z1 (v k2 e) o)) (r unit e (v k16 e) n) (Clear k8 e z1 z1 e e (t z1 (v k2 e) o) (Combine false GT z1 e e (t m1 e o) (r unit e (v k20 e) (r (t m1 e o) e (v k18 e) n)) (Absurd k22)))))) (Unfold k14 (Clear k12 e z1 z1 e e (t z1 e (t z1 (v k2 e) o)) (Clear k16 (v k18 e) z1 z1 e (v k18 e) (t z1 (v k2 (v k7 e)) (t z1 (v k2 (v k13 e)) (t z1 (v k13 e) o))) (Split k20 (Clear k5 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k10 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k13 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k11 e) (t z1 (v k15 e) o))) (Combine true GT z1 e e o (w (t m1 (v k2 e) o) e e k24 (w (t m1 e (t m1 (v k2 e) o)) e e k26 (w (t z1 (v k2 e) o) e e k28 (w unit e e k22 n)))) (Absurd k30))))) (Clear k5 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k10 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k13 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k11 e) (t z1 (v k15 e) o))) (Combine true GT z1 e e o (w (t z1 (v k2 e) o) e e k24 (w (t z1 e (t z1 (v k2 e) o)) e e k26 (w (t m1 (v k2 e) o) e e k28 (w unit e e k22 n)))) (Absurd k30))))))))))))).
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
Definition zipf_law_steps : proof := (Unfold k11 (Unfold k7 (Unfold k6 (Split k2 (Unfold k12 (Clear k14 e z1 z1 e e (t z1 e (t z1 (v k2 e) o)) (Combine false EQ z1 e e (t z1 e (t z1 (v k2 e) o)) (r unit e (v k16 e) n) (Clear k8 e z1 z1 e e (t z1 (v k2 e) o) (Combine false GT z1 e e (t m1 e o) (r unit e (v k20 e) (r (t m1 e o) e (v k18 e) n)) (Absurd k22)))))) (Unfold k14 (Clear k12 e z1 z1 e e (t z1 e (t z1 (v k2 e) o)) (Clear k16 (v k18 e) z1 z1 e (v k18 e) (t z1 (v k2 (v k7 e)) (t z1 (v k2 (v k13 e)) (t z1 (v k13 e) o))) (Split k20 (Clear k5 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k10 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k13 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k11 e) (t z1 (v k15 e) o))) (Combine true GT z1 e e o (w (t m1 (v k2 e) o) e e k24 (w (t m1 e (t m1 (v k2 e) o)) e e k26 (w (t z1 (v k2 e) o) e e k28 (w unit e e k22 n)))) (Absurd k30))))) (Clear k5 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k10 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k13 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k11 e) (t z1 (v k15 e) o))) (Combine true GT z1 e e o (w (t z1 (v k2 e) o) e e k24 (w (t z1 e (t z1 (v k2 e) o)) e e k26 (w (t m1 (v k2 e) o) e e k28 (w unit e e k22 n)))) (Absurd k30))))))))))))).
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

(* zipf-averaged, model: zipf-averaged can hold
   LEFT OUT: a model is not written for Coq *)

(* zipf-averaged, claim: beta = alpha/(1+alpha) *)
Definition zipf_averaged_claim_zipf_exponent_laws : list law := [(Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))); (Order EQ (TTimes (TVar k3) (TVar k7)) TOne); (Power GT (TVar k3) TOne); (And (Order GE (TVar k5) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k6) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (Not (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Number EQ (NVar k2) (NDiv (NVar k1) (NAdd (NInt z1) (NVar k1))))))].
Definition zipf_averaged_claim_zipf_exponent_steps : proof := (Unfold k15 (Unfold k11 (Unfold k6 (Signs (t m1 (v k2 e) (t z1 (v k2 (v k4 e)) (t z1 (v k4 e) o))) (Clear k5 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k13 e) o)) (Clear k7 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k7 e) o) (Clear k10 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k13 e) o)) (Clear k13 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k11 e) (t z1 (v k15 e) o))) (Combine false GT z1 e e o (r (t m1 e (t m1 (v k2 e) o)) e (v k14 e) (r (t z1 (v k2 e) o) e (v k16 e) (r unit e (v k12 (v k18 e)) (r (t z1 e (t z1 (v k2 e) o)) e (v k20 e) (r (t m1 (v k2 e) o) e (v k22 e) n))))) (Absurd k24))))))) (Signs (t m1 e (t z1 (v k4 e) o)) (Combine false EQ z1 e e (t m1 (v k2 e) (t z1 (v k2 (v k4 e)) (t z1 (v k4 e) o))) (r unit e (v k12 e) n) (Clear k8 e z1 z1 e e (t z1 (v k2 e) o) (Combine false GT z1 e e (t m1 (v k4 e) o) (r unit e (v k18 (v k14 e)) (r (t m1 e o) e (v k16 e) n)) (Combine false GT z3 e e o (r unit e e (r unit e (v k20 e) (r unit e (v k14 e) n))) (Absurd k22))))) (Combine false EQ z1 e e (t m1 e (t z1 (v k4 e) o)) (r unit e (v k14 e) n) (Combine false EQ z1 e e unit (r unit e (v k12 e) (r (t m1 e (t m1 (v k2 e) o)) e (v k16 e) n)) (Absurd k18))) (Combine false EQ z1 e e (t z1 (v k2 e) (t m1 (v k2 (v k4 e)) (t m1 (v k4 e) o))) (r (t m1 e o) e (v k12 e) n) (Split k2 (Unfold k18 (Clear k20 e z1 z1 e e (t z1 e (t z1 (v k2 e) o)) (Combine false EQ z1 e e unit (r unit e (v k14 (v k22 e)) (r (t m1 e o) e (v k16 e) n)) (Absurd k24)))) (Unfold k20 (Clear k18 e z1 z1 e e (t z1 e (t z1 (v k2 e) o)) (Clear k22 (v k24 e) z1 z1 e (v k24 e) (t m1 (v k2 e) (t z1 (v k2 (v k4 e)) (t z1 (v k4 e) o))) (Combine false GT z1 e e (t z1 (v k2 (v k2 e)) (t m2 (v k2 (v k2 (v k4 e))) (t z1 (v k2 (v k2 (v k4 (v k4 e)))) (t m2 (v k2 (v k4 e)) (t z2 (v k2 (v k4 (v k4 e))) (t z1 (v k4 (v k4 e)) o)))))) (r unit (v k26 e) e n) (Combine false GT z1 e e o (r unit e (v k28 (v k14 (v k14 e))) (r (t m1 (v k2 e) (t z3 (v k2 (v k4 e)) (t m3 (v k2 (v k4 (v k4 e))) (t z1 (v k2 (v k4 (v k4 (v k4 e)))) (t z1 (v k4 e) (t m2 (v k4 (v k4 e)) (t z1 (v k4 (v k4 (v k4 e))) o))))))) e (v k16 e) n)) (Absurd k30))))))))) (Clear k5 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k13 e) o)) (Clear k7 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k7 e) o) (Clear k10 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k13 e) o)) (Clear k13 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k11 e) (t z1 (v k15 e) o))) (Combine false GT z1 e e o (r (t z1 e (t z1 (v k2 e) o)) e (v k14 e) (r (t m1 (v k2 e) o) e (v k16 e) (r unit e (v k12 (v k18 e)) (r (t m1 e (t m1 (v k2 e) o)) e (v k20 e) (r (t z1 (v k2 e) o) e (v k22 e) n))))) (Absurd k24))))))))))).
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
Definition zipf_averaged_claim_slower_than_one_steps : proof := (Unfold k15 (Unfold k11 (Unfold k6 (Signs (t m1 (v k2 e) (t z1 (v k2 (v k4 e)) (t z1 (v k4 e) o))) (Clear k5 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k13 e) o)) (Clear k7 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k7 e) o) (Clear k10 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k13 e) o)) (Clear k13 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k11 e) (t z1 (v k15 e) o))) (Combine false GT z1 e e o (r (t m1 e (t m1 (v k2 e) o)) e (v k14 e) (r (t z1 (v k2 e) o) e (v k16 e) (r unit e (v k12 (v k18 e)) (r (t z1 e (t z1 (v k2 e) o)) e (v k20 e) (r (t m1 (v k2 e) o) e (v k22 e) n))))) (Absurd k24))))))) (Signs (t m1 e (t z1 (v k4 e) o)) (Combine false EQ z1 e e (t m1 (v k2 e) (t z1 (v k2 (v k4 e)) (t z1 (v k4 e) o))) (r unit e (v k12 e) n) (Clear k8 e z1 z1 e e (t z1 (v k2 e) o) (Combine false GT z1 e e (t m1 (v k4 e) o) (r unit e (v k18 (v k14 e)) (r (t m1 e o) e (v k16 e) n)) (Combine false GT z3 e e o (r unit e e (r unit e (v k20 e) (r unit e (v k14 e) n))) (Absurd k22))))) (Combine false EQ z1 e e (t m1 e (t z1 (v k4 e) o)) (r unit e (v k14 e) n) (Combine false EQ z1 e e unit (r unit e (v k12 e) (r (t m1 e (t m1 (v k2 e) o)) e (v k16 e) n)) (Absurd k18))) (Combine false EQ z1 e e (t z1 (v k2 e) (t m1 (v k2 (v k4 e)) (t m1 (v k4 e) o))) (r (t m1 e o) e (v k12 e) n) (Clear k8 e z1 z1 e e (t z1 (v k2 e) o) (Combine false GT z1 e e (t z1 (v k4 e) o) (r unit e (v k18 (v k14 e)) (r (t m1 e o) e (v k16 e) n)) (Split k2 (Unfold k22 (Clear k24 e z1 z1 e e (t m1 (v k4 e) o) (Combine false GE z1 e (v k20 e) (t m1 e o) (r unit e (v k26 e) n) (Absurd k28)))) (Unfold k24 (Clear k26 e z1 z1 e e (t m1 e (t z1 (v k4 e) o)) (Combine false GE z1 e (v k14 e) (t m1 e o) (r unit e (v k28 e) n) (Absurd k30))))))))) (Clear k5 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k13 e) o)) (Clear k7 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k7 e) o) (Clear k10 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k13 e) o)) (Clear k13 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k11 e) (t z1 (v k15 e) o))) (Combine false GT z1 e e o (r (t z1 e (t z1 (v k2 e) o)) e (v k14 e) (r (t m1 (v k2 e) o) e (v k16 e) (r unit e (v k12 (v k18 e)) (r (t m1 e (t m1 (v k2 e) o)) e (v k20 e) (r (t z1 (v k2 e) o) e (v k22 e) n))))) (Absurd k24))))))))))).
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

(* zipf-averaged, claim: average ~ loss *)
Definition zipf_averaged_claim_average_law_laws : list law := [(If (Order GE (TVar k3) TOne) (Or (And (Number GT (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NInt z0)) (Order EQ (TVar k8) (TTimes TOne (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))))) (Or (And (Number EQ (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NInt z0)) (And (Power GT (TVar k3) TOne) (Order EQ (TVar k8) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NInt z0)) (And (Power EQ (TVar k3) TOne) (Order EQ (TVar k8) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2)))) (Order EQ (TVar k8) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))))))))); (And (Order GE (TVar k3) TOne) (Order EQ (TVar k4) (TTimes (TVar k8) (TRaised (TVar k3) (NInt m1))))); (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))); (Order EQ (TTimes (TVar k3) (TVar k7)) TOne); (And (Order GE (TVar k5) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k6) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (Not (Order EQ (TVar k4) (TVar k6)))].
Definition zipf_averaged_claim_average_law_steps : proof := (Unfold k17 (Unfold k7 (Unfold k13 (Unfold k10 (Unfold k2 (Clear k16 e z1 z1 e e (t z1 (v k9 e) (t m1 (v k13 e) o)) (Split k18 (Clear k4 e z1 z1 e e (t z1 (v k7 e) o) (Split k5 (Unfold k24 (Clear k26 e z1 z1 e e (t m1 (v k7 e) o) (Combine true GT z1 e e o (w unit e e k22 (w unit e e k28 n)) (Absurd k30)))) (Split k24 (Unfold k26 (Clear k6 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k9 e) (t m1 (v k17 e) o))) (Clear k9 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k13 e) o)) (Clear k30 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t m1 (v k7 e) (t z1 (v k17 e) o))) (Combine true GT z1 e e o (w (t m1 e o) e e k32 (w unit e e k34 (w unit e e k20 (w (t m1 e o) e e k36 n)))) (Absurd k38)))))) (Split k26 (Unfold k28 (Unfold k32 (Clear k30 e z1 z1 e e (t z1 e (t m1 (v k4 e) o)) (Combine false EQ z1 e e (t m1 e (t z1 (v k4 e) o)) (r (t m1 e o) e (v k38 e) n) (Combine false EQ z1 e e (t m1 e (t z1 (v k4 e) o)) (r unit e (v k40 e) n) (Clear k9 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k13 e) o)) (Combine true EQ z1 e e (t z1 (v k7 e) (t z1 (v k13 e) o)) (w unit e e k44 (r (t m1 (v k7 e) o) e (v k42 e) n)) (Clear k11 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k14 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k13 e) o)) (Clear k15 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k11 e) (t z1 (v k15 e) o))) (Clear k34 e z1 z1 e e (t z1 (v k7 e) o) (Combine false GT z1 e e o (r (t m1 e (t m1 (v k2 e) o)) e (v k46 e) (r (t z1 (v k2 e) o) e (v k48 e) (r (t z1 e (t z1 (v k2 e) o)) e (v k50 e) (r (t m1 (v k2 e) o) e (v k52 e) (r unit e (v k54 e) n))))) (Absurd k56))))))))))))) (Split k28 (Unfold k30 (Unfold k34 (Clear k32 e z1 z1 e e (t z1 e (t m1 (v k4 e) o)) (Combine false EQ z1 e e (t m1 e (t z1 (v k4 e) o)) (r (t m1 e o) e (v k40 e) n) (Combine false EQ z1 e e (t m1 e (t z1 (v k4 e) o)) (r unit e (v k42 e) n) (Clear k9 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k13 e) o)) (Combine true EQ z1 e e (t z1 (v k7 e) (t z1 (v k13 e) o)) (w unit e e k46 (r (t m1 (v k7 e) o) e (v k44 e) n)) (Clear k6 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k9 e) (t m1 (v k17 e) o))) (Clear k38 e z1 z1 e e (t z1 (v k17 e) o) (Combine true GT z1 e e o (w (t m1 e o) e e k50 (w unit e e k48 (w unit e e k20 (w (t m1 e o) e e k52 n)))) (Absurd k54))))))))))) (Unfold k30 (Clear k32 e z1 z1 e e (t m1 e (t z1 (v k4 e) o)) (Clear k12 e z1 z1 e e (t z1 (v k2 e) o) (Combine false GT z1 e e (t m1 (v k2 e) (t z1 (v k2 (v k4 e)) (t z1 (v k4 e) o))) (r unit e e (r unit e (v k36 e) (r unit e (v k38 (v k36 e)) n))) (Clear k6 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k9 e) (t m1 (v k17 e) o))) (Clear k9 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k13 e) o)) (Clear k11 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k14 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k13 e) o)) (Clear k15 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k11 e) (t z1 (v k15 e) o))) (Clear k34 e z1 z1 e e (t z1 (v k17 e) o) (Combine true GT z1 e e o (w (t z1 (v k2 e) (t m1 (v k2 (v k4 e)) (t m1 (v k4 e) o))) e e k42 (w unit e e k44 (w (t m1 (v k2 e) (t z1 (v k2 (v k4 e)) o)) e e k46 (w (t m1 e (t m1 (v k2 e) (t z1 (v k2 (v k4 e)) (t z1 (v k4 e) o)))) e e k48 (w (t z1 (v k2 e) (t m1 (v k2 (v k4 e)) o)) e e k50 (w unit e (v k40 e) k20 (w (t z1 (v k2 e) (t m1 (v k2 (v k4 e)) (t m1 (v k4 e) o))) e e k52 n))))))) (Absurd k54))))))))))))))))) (Clear k4 e z1 z1 e e (t z1 (v k7 e) o) (Split k5 (Unfold k24 (Clear k26 e z1 z1 e e (t m1 (v k7 e) o) (Combine true GT z1 e e o (w unit e e k22 (w unit e e k28 n)) (Absurd k30)))) (Split k24 (Unfold k26 (Clear k6 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k9 e) (t m1 (v k17 e) o))) (Clear k9 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k13 e) o)) (Clear k30 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t m1 (v k7 e) (t z1 (v k17 e) o))) (Combine true GT z1 e e o (w unit e e k32 (w (t m1 e o) e e k34 (w unit e e k20 (w unit e e k36 n)))) (Absurd k38)))))) (Split k26 (Unfold k28 (Unfold k32 (Clear k30 e z1 z1 e e (t z1 e (t m1 (v k4 e) o)) (Combine false EQ z1 e e (t m1 e (t z1 (v k4 e) o)) (r (t m1 e o) e (v k38 e) n) (Combine false EQ z1 e e (t m1 e (t z1 (v k4 e) o)) (r unit e (v k40 e) n) (Clear k9 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k13 e) o)) (Combine true EQ z1 e e (t z1 (v k7 e) (t z1 (v k13 e) o)) (w unit e e k44 (r (t m1 (v k7 e) o) e (v k42 e) n)) (Clear k6 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k9 e) (t m1 (v k17 e) o))) (Clear k36 e z1 z1 e e (t m1 (v k5 e) (t z1 (v k17 e) o)) (Combine true GT z1 e e o (w unit e e k48 (w (t m1 e o) e e k46 (w unit e e k20 (w unit e e k50 (w unit e e k3 n))))) (Absurd k52))))))))))) (Split k28 (Unfold k30 (Unfold k34 (Clear k32 e z1 z1 e e (t z1 e (t m1 (v k4 e) o)) (Combine false EQ z1 e e (t m1 e (t z1 (v k4 e) o)) (r (t m1 e o) e (v k40 e) n) (Combine false EQ z1 e e (t m1 e (t z1 (v k4 e) o)) (r unit e (v k42 e) n) (Clear k9 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k13 e) o)) (Combine true EQ z1 e e (t z1 (v k7 e) (t z1 (v k13 e) o)) (w unit e e k46 (r (t m1 (v k7 e) o) e (v k44 e) n)) (Clear k6 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k9 e) (t m1 (v k17 e) o))) (Clear k38 e z1 z1 e e (t z1 (v k17 e) o) (Combine true GT z1 e e o (w unit e e k50 (w (t m1 e o) e e k48 (w unit e e k20 (w unit e e k52 n)))) (Absurd k54))))))))))) (Unfold k30 (Clear k32 e z1 z1 e e (t m1 e (t z1 (v k4 e) o)) (Clear k6 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k9 e) (t m1 (v k17 e) o))) (Clear k9 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k13 e) o)) (Clear k34 e z1 z1 e e (t z1 (v k17 e) o) (Combine true GT z1 e e o (w unit e (v k36 e) k22 (w unit e e k38 (w (t m1 e o) e e k40 (w unit e e k20 (w unit e e k42 n))))) (Absurd k44))))))))))))))))))).
Lemma zipf_averaged_claim_average_law_checked : refutes zipf_averaged_claim_average_law_laws zipf_averaged_claim_average_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem zipf_averaged_claim_average_law :
  forall (alpha beta : R) (D average k loss theta : order),
  (one <~ D /\ average ~~ ((series one D one ((-1) * beta)) ** (D ^^ (-1)))) -> (* averaging *)
  (loss ~~ (D ^^ ((-1) * beta))) -> (* curve *)
  ((D ** theta) ~~ one) -> (* seen *)
  (one <~ k /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (tail_series k one ((-1) * (1 + alpha)))) -> (* unseen-zipf *)
  (theta ~~ (k ^^ ((-1) * (1 + alpha)))) -> (* zipf *)
  (average ~~ loss).
Proof.
intros alpha beta D average k loss theta given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (series one D one ((-1) * beta))).
generalize (series_spec one D one ((-1) * beta)), given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [alpha; beta] [D; average; k; loss; theta; value_1] zipf_averaged_claim_average_law_laws zipf_averaged_claim_average_law_steps zipf_averaged_claim_average_law_checked).
Qed.

(* zipf-averaged, law: loss ~ D^(-alpha/(1+alpha)) *)
Definition zipf_averaged_law_laws : list law := [(Order EQ (TTimes (TVar k3) (TVar k7)) TOne); (And (Order GE (TVar k5) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k6) (TTimes TOne (TRaised (TVar k5) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))))); (Order EQ (TVar k7) (TRaised (TVar k5) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))); (Not (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k1)) (NAdd (NInt z1) (NVar k1)))))))].
Definition zipf_averaged_law_steps : proof := (Unfold k11 (Unfold k7 (Unfold k6 (Split k2 (Unfold k12 (Clear k14 e z1 z1 e e (t z1 e (t z1 (v k2 e) o)) (Combine false EQ z1 e e (t z1 e (t z1 (v k2 e) o)) (r unit e (v k16 e) n) (Clear k8 e z1 z1 e e (t z1 (v k2 e) o) (Combine false GT z1 e e (t m1 e o) (r unit e (v k20 e) (r (t m1 e o) e (v k18 e) n)) (Absurd k22)))))) (Unfold k14 (Clear k12 e z1 z1 e e (t z1 e (t z1 (v k2 e) o)) (Clear k16 (v k18 e) z1 z1 e (v k18 e) (t z1 (v k2 (v k7 e)) (t z1 (v k2 (v k13 e)) (t z1 (v k13 e) o))) (Split k20 (Clear k5 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k10 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k13 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k11 e) (t z1 (v k15 e) o))) (Combine true GT z1 e e o (w (t m1 (v k2 e) o) e e k24 (w (t m1 e (t m1 (v k2 e) o)) e e k26 (w (t z1 (v k2 e) o) e e k28 (w unit e e k22 n)))) (Absurd k30))))) (Clear k5 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k10 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k13 e) o)) (Clear k9 e z1 z1 e e (t z1 (v k2 (v k11 e)) (t z1 (v k11 e) (t z1 (v k15 e) o))) (Combine true GT z1 e e o (w (t z1 (v k2 e) o) e e k24 (w (t z1 e (t z1 (v k2 e) o)) e e k26 (w (t m1 (v k2 e) o) e e k28 (w unit e e k22 n)))) (Absurd k30))))))))))))).
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

(* exponential, model: exponential can hold
   LEFT OUT: a model is not written for Coq *)

(* exponential, claim: k ~ log(D) *)
Definition exponential_claim_few_features_laws : list law := [(If (Power GE (TRaised (TVar k7) (NInt m1)) TOne) (Or (And (Power GT (TRaised (TVar k7) (NInt m1)) TOne) (Order EQ (TVar k8) (TVar k2))) (And (Power EQ (TRaised (TVar k7) (NInt m1)) TOne) (Order EQ (TVar k8) TOne)))); (And (Power GE (TRaised (TVar k7) (NInt m1)) TOne) (Order EQ (TVar k5) (TVar k8))); (Order EQ (TTimes (TVar k3) (TVar k7)) TOne); (If (Power GE (TVar k3) TOne) (Or (And (Power GT (TVar k3) TOne) (Order EQ (TVar k9) (TVar k2))) (And (Power EQ (TVar k3) TOne) (Order EQ (TVar k9) TOne)))); (Not (And (Power GE (TVar k3) TOne) (Order EQ (TVar k5) (TVar k9))))].
Definition exponential_claim_few_features_steps : proof := (Unfold k13 (Unfold k7 (Split k2 (Unfold k8 (Clear k4 e z1 z1 e e (t m1 (v k15 e) o) (Clear k9 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k10 e z1 z1 e e (t m1 (v k7 e) o) (Combine false GT z1 e e o (r unit e (v k12 e) (r unit e (v k14 e) (r unit e (v k16 e) n))) (Absurd k18)))))) (Unfold k10 (Clear k12 e z1 z1 e e (t z1 (v k11 e) (t m1 (v k19 e) o)) (Split k14 (Clear k4 e z1 z1 e e (t m1 (v k15 e) o) (Split k5 (Unfold k20 (Clear k22 e z1 z1 e e (t z1 (v k15 e) o) (Combine false GT z1 e e o (r unit e (v k18 e) (r unit e (v k24 e) n)) (Absurd k26)))) (Split k20 (Unfold k22 (Clear k8 e z1 z1 e e (t z1 (v k7 e) o) (Split k11 (Unfold k30 (Clear k32 e z1 z1 e e (t m1 (v k7 e) o) (Combine false GT z1 e e o (r unit e (v k28 e) (r unit e (v k34 e) n)) (Absurd k36)))) (Split k30 (Unfold k32 (Clear k6 e z1 z1 e e (t z1 (v k11 e) (t m1 (v k17 e) o)) (Clear k26 e z1 z1 e e (t m1 (v k5 e) (t z1 (v k17 e) o)) (Clear k36 e z1 z1 e e (t m1 (v k5 e) (t z1 (v k19 e) o)) (Combine true GT z1 e e o (w (t m1 e o) e e k38 (w unit e e k16 (w (t m1 e o) e e k40 (w unit e e k42 n)))) (Absurd k44)))))) (Unfold k32 (Clear k9 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k24 e z1 z1 e e (t m1 (v k15 e) o) (Clear k34 e z1 z1 e e (t z1 (v k7 e) o) (Combine false GT z1 e e o (r unit e (v k38 e) (r unit e (v k40 e) (r (t m1 e o) e (v k42 e) n))) (Absurd k44)))))))))) (Unfold k22 (Clear k8 e z1 z1 e e (t z1 (v k7 e) o) (Split k11 (Unfold k30 (Clear k32 e z1 z1 e e (t m1 (v k7 e) o) (Combine false GT z1 e e o (r unit e (v k28 e) (r unit e (v k34 e) n)) (Absurd k36)))) (Split k30 (Unfold k32 (Clear k6 e z1 z1 e e (t z1 (v k11 e) (t m1 (v k17 e) o)) (Clear k26 e z1 z1 e e (t z1 (v k17 e) o) (Clear k36 e z1 z1 e e (t m1 (v k5 e) (t z1 (v k19 e) o)) (Combine true GT z1 e e o (w (t m1 e o) e e k38 (w unit e e k16 (w (t m1 e o) e e k40 (w unit e e k42 (w unit e e k3 n))))) (Absurd k44)))))) (Unfold k32 (Clear k6 e z1 z1 e e (t z1 (v k11 e) (t m1 (v k17 e) o)) (Clear k26 e z1 z1 e e (t z1 (v k17 e) o) (Clear k36 e z1 z1 e e (t z1 (v k19 e) o) (Combine true GT z1 e e o (w (t m1 e o) e e k38 (w unit e e k16 (w (t m1 e o) e e k40 (w unit e e k42 n)))) (Absurd k44))))))))))))) (Clear k4 e z1 z1 e e (t m1 (v k15 e) o) (Split k5 (Unfold k20 (Clear k22 e z1 z1 e e (t z1 (v k15 e) o) (Combine false GT z1 e e o (r unit e (v k18 e) (r unit e (v k24 e) n)) (Absurd k26)))) (Split k20 (Unfold k22 (Clear k8 e z1 z1 e e (t z1 (v k7 e) o) (Split k11 (Unfold k30 (Clear k32 e z1 z1 e e (t m1 (v k7 e) o) (Combine false GT z1 e e o (r unit e (v k28 e) (r unit e (v k34 e) n)) (Absurd k36)))) (Split k30 (Unfold k32 (Clear k6 e z1 z1 e e (t z1 (v k11 e) (t m1 (v k17 e) o)) (Clear k26 e z1 z1 e e (t m1 (v k5 e) (t z1 (v k17 e) o)) (Clear k36 e z1 z1 e e (t m1 (v k5 e) (t z1 (v k19 e) o)) (Combine true GT z1 e e o (w unit e e k38 (w unit e e k16 (w unit e e k40 (w (t m1 e o) e e k42 n)))) (Absurd k44)))))) (Unfold k32 (Clear k6 e z1 z1 e e (t z1 (v k11 e) (t m1 (v k17 e) o)) (Clear k26 e z1 z1 e e (t m1 (v k5 e) (t z1 (v k17 e) o)) (Clear k36 e z1 z1 e e (t z1 (v k19 e) o) (Combine true GT z1 e e o (w unit e e k38 (w unit e e k16 (w unit e e k40 (w (t m1 e o) e e k42 (w unit e e k3 n))))) (Absurd k44)))))))))) (Unfold k22 (Clear k8 e z1 z1 e e (t z1 (v k7 e) o) (Split k11 (Unfold k30 (Clear k32 e z1 z1 e e (t m1 (v k7 e) o) (Combine false GT z1 e e o (r unit e (v k28 e) (r unit e (v k34 e) n)) (Absurd k36)))) (Split k30 (Unfold k32 (Clear k9 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k24 e z1 z1 e e (t m1 (v k15 e) o) (Clear k34 e z1 z1 e e (t z1 (v k7 e) o) (Combine false GT z1 e e o (r (t m1 e o) e (v k38 e) (r (t m1 e o) e (v k40 e) (r unit e (v k42 e) n))) (Absurd k44)))))) (Unfold k32 (Clear k6 e z1 z1 e e (t z1 (v k11 e) (t m1 (v k17 e) o)) (Clear k26 e z1 z1 e e (t z1 (v k17 e) o) (Clear k36 e z1 z1 e e (t z1 (v k19 e) o) (Combine true GT z1 e e o (w unit e e k38 (w unit e e k16 (w unit e e k40 (w (t m1 e o) e e k42 n)))) (Absurd k44))))))))))))))))))).
Lemma exponential_claim_few_features_checked : refutes exponential_claim_few_features_laws exponential_claim_few_features_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem exponential_claim_few_features :
  forall (alpha beta : R) (D average k loss theta : order),
  (power one <= power (theta ^^ (-1)) /\ k ~~ (log_of (theta ^^ (-1)))) -> (* exponential *)
  ((D ** theta) ~~ one) -> (* seen *)
  (power one <= power D /\ k ~~ (log_of D)).
Proof.
intros alpha beta D average k loss theta given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (log_of (theta ^^ (-1)))).
pose (value_2 := (log_of D)).
generalize (log_spec (theta ^^ (-1))), given_1, given_2, (log_spec D), refuted.
exact_no_check (refute [alpha; beta] [D; average; k; loss; theta; value_1; value_2] exponential_claim_few_features_laws exponential_claim_few_features_steps exponential_claim_few_features_checked).
Qed.

(* exponential, claim: loss ~ D^-1 *)
Definition exponential_claim_exponential_law_laws : list law := [(Order EQ (TTimes (TVar k3) (TVar k7)) TOne); (Order EQ (TVar k6) (TVar k7)); (Not (Order EQ (TVar k6) (TRaised (TVar k3) (NInt m1))))].
Definition exponential_claim_exponential_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k13 e) o)) (Split k6 (Clear k5 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k7 e z1 z1 e e (t z1 (v k13 e) (t m1 (v k15 e) o)) (Combine true GT z1 e e o (w (t m1 e o) e e k10 (w (t m1 e o) e e k12 (w unit e e k8 n))) (Absurd k14)))) (Clear k5 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k7 e z1 z1 e e (t z1 (v k13 e) (t m1 (v k15 e) o)) (Combine true GT z1 e e o (w unit e e k10 (w unit e e k12 (w unit e e k8 n))) (Absurd k14)))))))).
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
Definition exponential_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k13 e) o)) (Split k6 (Clear k5 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k7 e z1 z1 e e (t z1 (v k13 e) (t m1 (v k15 e) o)) (Combine true GT z1 e e o (w (t m1 e o) e e k10 (w (t m1 e o) e e k12 (w unit e e k8 n))) (Absurd k14)))) (Clear k5 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k7 e z1 z1 e e (t z1 (v k13 e) (t m1 (v k15 e) o)) (Combine true GT z1 e e o (w unit e e k10 (w unit e e k12 (w unit e e k8 n))) (Absurd k14)))))))).
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

(* exponential-averaged, model: exponential-averaged can hold
   LEFT OUT: a model is not written for Coq *)

(* exponential-averaged, claim: average ~ log(D) / D *)
Definition exponential_averaged_claim_exponential_average_laws : list law := [(If (Order GE (TVar k3) TOne) (Or (And (Number GT (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NInt z0)) (Order EQ (TVar k8) (TTimes TOne (TRaised (TVar k3) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))))) (Or (And (Number EQ (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NInt z0)) (And (Power GT (TVar k3) TOne) (Order EQ (TVar k8) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))) (NInt z0)) (And (Power EQ (TVar k3) TOne) (Order EQ (TVar k8) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NVar k2)))) (Order EQ (TVar k8) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NMul (NInt m1) (NVar k2))))))))))); (And (Order GE (TVar k3) TOne) (Order EQ (TVar k4) (TTimes (TVar k8) (TRaised (TVar k3) (NInt m1))))); (Order EQ (TVar k6) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))); (Order EQ (TTimes (TVar k3) (TVar k7)) TOne); (Order EQ (TVar k6) (TVar k7)); (If (Power GE (TVar k3) TOne) (Or (And (Power GT (TVar k3) TOne) (Order EQ (TVar k9) (TVar k2))) (And (Power EQ (TVar k3) TOne) (Order EQ (TVar k9) TOne)))); (Not (And (Power GE (TVar k3) TOne) (Order EQ (TVar k4) (TTimes (TVar k9) (TRaised (TVar k3) (NInt m1))))))].
Definition exponential_averaged_claim_exponential_average_steps : proof := (Unfold k17 (Unfold k7 (Split k2 (Unfold k8 (Clear k4 e z1 z1 e e (t z1 (v k7 e) o) (Clear k10 e z1 z1 e e (t m1 (v k7 e) o) (Combine false GT z1 e e o (r unit e (v k12 e) (r unit e (v k14 e) n)) (Absurd k16))))) (Unfold k10 (Clear k12 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k9 e) (t m1 (v k19 e) o))) (Split k14 (Clear k4 e z1 z1 e e (t z1 (v k7 e) o) (Split k5 (Unfold k20 (Clear k22 e z1 z1 e e (t m1 (v k7 e) o) (Combine true GT z1 e e o (w unit e e k18 (w unit e e k24 n)) (Absurd k26)))) (Split k20 (Unfold k22 (Clear k8 e z1 z1 e e (t z1 (v k7 e) o) (Split k15 (Unfold k30 (Clear k32 e z1 z1 e e (t m1 (v k7 e) o) (Combine false GT z1 e e o (r unit e (v k28 e) (r unit e (v k34 e) n)) (Absurd k36)))) (Split k30 (Unfold k32 (Clear k9 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k13 e) o)) (Clear k11 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k13 e z1 z1 e e (t z1 (v k13 e) (t m1 (v k15 e) o)) (Clear k24 e z1 z1 e e (t z1 e (t m1 (v k4 e) o)) (Clear k34 e z1 z1 e e (t z1 (v k7 e) o) (Combine false GT z1 e e o (r unit e (v k38 e) (r (t m1 e o) e (v k40 e) (r (t m1 e o) e (v k42 e) (r unit e (v k44 (v k46 e)) n)))) (Absurd k48)))))))) (Unfold k32 (Clear k6 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k9 e) (t m1 (v k17 e) o))) (Clear k9 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k13 e) o)) (Clear k11 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k13 e z1 z1 e e (t z1 (v k13 e) (t m1 (v k15 e) o)) (Clear k26 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t m1 (v k7 e) (t z1 (v k17 e) o))) (Clear k36 e z1 z1 e e (t z1 (v k19 e) o) (Combine true GT z1 e e o (w (t m1 e o) e e k38 (w unit e e k40 (w (t m1 e o) e e k42 (w (t m1 e o) e e k44 (w unit e e k16 (w (t m1 e o) e e k46 (w unit e e k48 n))))))) (Absurd k50))))))))))))) (Split k22 (Unfold k24 (Unfold k28 (Clear k8 e z1 z1 e e (t z1 (v k7 e) o) (Split k15 (Unfold k36 (Clear k38 e z1 z1 e e (t m1 (v k7 e) o) (Combine false GT z1 e e o (r unit e (v k34 e) (r unit e (v k40 e) n)) (Absurd k42)))) (Split k36 (Unfold k38 (Clear k6 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k9 e) (t m1 (v k17 e) o))) (Clear k32 e z1 z1 e e (t m1 (v k5 e) (t z1 (v k17 e) o)) (Clear k42 e z1 z1 e e (t m1 (v k5 e) (t z1 (v k19 e) o)) (Combine true GT z1 e e o (w (t m1 e o) e e k44 (w unit e e k16 (w (t m1 e o) e e k46 (w unit e e k48 n)))) (Absurd k50)))))) (Unfold k38 (Clear k30 e z1 z1 e e (t z1 (v k7 e) o) (Clear k40 e z1 z1 e e (t z1 (v k7 e) o) (Combine false GT z1 e e o (r unit e (v k44 e) (r (t m1 e o) e (v k46 e) n)) (Absurd k48)))))))))) (Split k24 (Unfold k26 (Unfold k30 (Clear k8 e z1 z1 e e (t z1 (v k7 e) o) (Split k15 (Unfold k38 (Clear k40 e z1 z1 e e (t m1 (v k7 e) o) (Combine false GT z1 e e o (r unit e (v k36 e) (r unit e (v k42 e) n)) (Absurd k44)))) (Split k38 (Unfold k40 (Clear k6 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k9 e) (t m1 (v k17 e) o))) (Clear k34 e z1 z1 e e (t z1 (v k17 e) o) (Clear k44 e z1 z1 e e (t m1 (v k5 e) (t z1 (v k19 e) o)) (Combine true GT z1 e e o (w (t m1 e o) e e k46 (w unit e e k16 (w (t m1 e o) e e k48 (w unit e e k50 (w unit e e k3 n))))) (Absurd k52)))))) (Unfold k40 (Clear k6 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k9 e) (t m1 (v k17 e) o))) (Clear k34 e z1 z1 e e (t z1 (v k17 e) o) (Clear k44 e z1 z1 e e (t z1 (v k19 e) o) (Combine true GT z1 e e o (w (t m1 e o) e e k46 (w unit e e k16 (w (t m1 e o) e e k48 (w unit e e k50 n)))) (Absurd k52))))))))))) (Unfold k26 (Clear k8 e z1 z1 e e (t z1 (v k7 e) o) (Split k15 (Unfold k34 (Clear k36 e z1 z1 e e (t m1 (v k7 e) o) (Combine false GT z1 e e o (r unit e (v k32 e) (r unit e (v k38 e) n)) (Absurd k40)))) (Split k34 (Unfold k36 (Clear k6 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k9 e) (t m1 (v k17 e) o))) (Clear k30 e z1 z1 e e (t z1 (v k17 e) o) (Clear k40 e z1 z1 e e (t m1 (v k5 e) (t z1 (v k19 e) o)) (Combine true GT z1 e e o (w (t m1 e o) e e k42 (w unit e e k16 (w (t m1 e o) e e k44 (w unit e e k46 (w unit e e k3 n))))) (Absurd k48)))))) (Unfold k36 (Clear k6 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k9 e) (t m1 (v k17 e) o))) (Clear k30 e z1 z1 e e (t z1 (v k17 e) o) (Clear k40 e z1 z1 e e (t z1 (v k19 e) o) (Combine true GT z1 e e o (w (t m1 e o) e e k42 (w unit e e k16 (w (t m1 e o) e e k44 (w unit e e k46 n)))) (Absurd k48))))))))))))))) (Clear k4 e z1 z1 e e (t z1 (v k7 e) o) (Split k5 (Unfold k20 (Clear k22 e z1 z1 e e (t m1 (v k7 e) o) (Combine true GT z1 e e o (w unit e e k18 (w unit e e k24 n)) (Absurd k26)))) (Split k20 (Unfold k22 (Clear k8 e z1 z1 e e (t z1 (v k7 e) o) (Split k15 (Unfold k30 (Clear k32 e z1 z1 e e (t m1 (v k7 e) o) (Combine false GT z1 e e o (r unit e (v k28 e) (r unit e (v k34 e) n)) (Absurd k36)))) (Split k30 (Unfold k32 (Clear k9 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k13 e) o)) (Clear k11 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k13 e z1 z1 e e (t z1 (v k13 e) (t m1 (v k15 e) o)) (Clear k24 e z1 z1 e e (t z1 e (t m1 (v k4 e) o)) (Clear k34 e z1 z1 e e (t z1 (v k7 e) o) (Combine false GT z1 e e o (r unit e (v k38 e) (r (t m1 e o) e (v k40 e) (r (t m1 e o) e (v k42 e) (r unit e (v k44 (v k46 e)) n)))) (Absurd k48)))))))) (Unfold k32 (Clear k24 e z1 z1 e e (t z1 e (t m1 (v k4 e) o)) (Clear k6 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k9 e) (t m1 (v k17 e) o))) (Clear k26 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t m1 (v k7 e) (t z1 (v k17 e) o))) (Clear k36 e z1 z1 e e (t z1 (v k19 e) o) (Combine true GT z1 e e o (w unit e (v k38 e) k18 (w unit e e k40 (w unit e e k16 (w unit e e k42 (w (t m1 e o) e e k44 n))))) (Absurd k46))))))))))) (Split k22 (Unfold k24 (Unfold k28 (Clear k8 e z1 z1 e e (t z1 (v k7 e) o) (Split k15 (Unfold k36 (Clear k38 e z1 z1 e e (t m1 (v k7 e) o) (Combine false GT z1 e e o (r unit e (v k34 e) (r unit e (v k40 e) n)) (Absurd k42)))) (Split k36 (Unfold k38 (Clear k6 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k9 e) (t m1 (v k17 e) o))) (Clear k32 e z1 z1 e e (t m1 (v k5 e) (t z1 (v k17 e) o)) (Clear k42 e z1 z1 e e (t m1 (v k5 e) (t z1 (v k19 e) o)) (Combine true GT z1 e e o (w unit e e k44 (w unit e e k16 (w unit e e k46 (w (t m1 e o) e e k48 n)))) (Absurd k50)))))) (Unfold k38 (Clear k6 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k9 e) (t m1 (v k17 e) o))) (Clear k32 e z1 z1 e e (t m1 (v k5 e) (t z1 (v k17 e) o)) (Clear k42 e z1 z1 e e (t z1 (v k19 e) o) (Combine true GT z1 e e o (w unit e e k44 (w unit e e k16 (w unit e e k46 (w (t m1 e o) e e k48 (w unit e e k3 n))))) (Absurd k50))))))))))) (Split k24 (Unfold k26 (Unfold k30 (Clear k8 e z1 z1 e e (t z1 (v k7 e) o) (Split k15 (Unfold k38 (Clear k40 e z1 z1 e e (t m1 (v k7 e) o) (Combine false GT z1 e e o (r unit e (v k36 e) (r unit e (v k42 e) n)) (Absurd k44)))) (Split k38 (Unfold k40 (Clear k32 e z1 z1 e e (t z1 (v k7 e) o) (Clear k42 e z1 z1 e e (t z1 (v k7 e) o) (Combine false GT z1 e e o (r (t m1 e o) e (v k46 e) (r unit e (v k48 e) n)) (Absurd k50))))) (Unfold k40 (Clear k6 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k9 e) (t m1 (v k17 e) o))) (Clear k34 e z1 z1 e e (t z1 (v k17 e) o) (Clear k44 e z1 z1 e e (t z1 (v k19 e) o) (Combine true GT z1 e e o (w unit e e k46 (w unit e e k16 (w unit e e k48 (w (t m1 e o) e e k50 n)))) (Absurd k52))))))))))) (Unfold k26 (Clear k8 e z1 z1 e e (t z1 (v k7 e) o) (Split k15 (Unfold k34 (Clear k36 e z1 z1 e e (t m1 (v k7 e) o) (Combine false GT z1 e e o (r unit e (v k32 e) (r unit e (v k38 e) n)) (Absurd k40)))) (Split k34 (Unfold k36 (Clear k9 e z1 z1 e e (t z1 (v k4 (v k7 e)) (t z1 (v k13 e) o)) (Clear k11 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k13 e z1 z1 e e (t z1 (v k13 e) (t m1 (v k15 e) o)) (Clear k28 e z1 z1 e e (t m1 e (t z1 (v k4 e) o)) (Clear k38 e z1 z1 e e (t z1 (v k7 e) o) (Combine false GT z1 e e o (r (t m1 e o) e (v k42 e) (r unit e (v k44 e) (r unit e (v k46 e) (r unit e (v k48 (v k50 e)) n)))) (Absurd k52)))))))) (Unfold k36 (Clear k6 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k9 e) (t m1 (v k17 e) o))) (Clear k30 e z1 z1 e e (t z1 (v k17 e) o) (Clear k40 e z1 z1 e e (t z1 (v k19 e) o) (Combine true GT z1 e e o (w unit e e k42 (w unit e e k16 (w unit e e k44 (w (t m1 e o) e e k46 n)))) (Absurd k48))))))))))))))))))))).
Lemma exponential_averaged_claim_exponential_average_checked : refutes exponential_averaged_claim_exponential_average_laws exponential_averaged_claim_exponential_average_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem exponential_averaged_claim_exponential_average :
  forall (alpha beta : R) (D average k loss theta : order),
  (one <~ D /\ average ~~ ((series one D one ((-1) * beta)) ** (D ^^ (-1)))) -> (* averaging *)
  (loss ~~ (D ^^ ((-1) * beta))) -> (* curve *)
  ((D ** theta) ~~ one) -> (* seen *)
  (loss ~~ theta) -> (* unseen-exponential *)
  (power one <= power D /\ average ~~ ((log_of D) ** (D ^^ (-1)))).
Proof.
intros alpha beta D average k loss theta given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
pose (value_1 := (series one D one ((-1) * beta))).
pose (value_2 := (log_of D)).
generalize (series_spec one D one ((-1) * beta)), given_1, given_2, given_3, given_4, (log_spec D), refuted.
exact_no_check (refute [alpha; beta] [D; average; k; loss; theta; value_1; value_2] exponential_averaged_claim_exponential_average_laws exponential_averaged_claim_exponential_average_steps exponential_averaged_claim_exponential_average_checked).
Qed.

(* exponential-averaged, law: loss ~ D^-1 *)
Definition exponential_averaged_law_laws : list law := [(Order EQ (TTimes (TVar k3) (TVar k7)) TOne); (Order EQ (TVar k6) (TVar k7)); (Not (Order EQ (TVar k6) (TRaised (TVar k3) (NInt m1))))].
Definition exponential_averaged_law_steps : proof := (Unfold k9 (Unfold k2 (Clear k4 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k13 e) o)) (Split k6 (Clear k5 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k7 e z1 z1 e e (t z1 (v k13 e) (t m1 (v k15 e) o)) (Combine true GT z1 e e o (w (t m1 e o) e e k10 (w (t m1 e o) e e k12 (w unit e e k8 n))) (Absurd k14)))) (Clear k5 e z1 z1 e e (t z1 (v k7 e) (t z1 (v k15 e) o)) (Clear k7 e z1 z1 e e (t z1 (v k13 e) (t m1 (v k15 e) o)) (Combine true GT z1 e e o (w unit e e k10 (w unit e e k12 (w unit e e k8 n))) (Absurd k14)))))))).
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
