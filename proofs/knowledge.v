(* Theory knowledge: 13 theorems; 0 left out.
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
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition l10 : list positive := (v k10 e).
Definition l2 : list positive := (v k2 e).
Definition l22 : list positive := (v k22 e).
Definition l24 : list positive := (v k24 e).
Definition l26 : list positive := (v k26 e).
Definition l34 : list positive := (v k34 e).
Definition l36 : list positive := (v k36 e).
Definition l4 : list positive := (v k4 e).
Definition l42 : list positive := (v k42 e).
Definition l42_42 : list positive := (v k42 (v k42 e)).
Definition l44 : list positive := (v k44 e).
Definition l48 : list positive := (v k48 e).
Definition l48_48 : list positive := (v k48 (v k48 e)).
Definition l6 : list positive := (v k6 e).
Definition l8 : list positive := (v k8 e).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m1_m1k2 : polynomial := (t m1 e (t m1 (v k2 e) o)).
Definition q_m1_m2k2_m1k2k2 : polynomial := (t m1 e (t m2 (v k2 e) (t m1 (v k2 (v k2 e)) o))).
Definition q_m1k11_z1k19 : polynomial := (t m1 (v k11 e) (t z1 (v k19 e) o)).
Definition q_m1k13_z1k17 : polynomial := (t m1 (v k13 e) (t z1 (v k17 e) o)).
Definition q_m1k15 : polynomial := (t m1 (v k15 e) o).
Definition q_m1k2 : polynomial := (t m1 (v k2 e) o).
Definition q_m1k2_m1k2k2 : polynomial := (t m1 (v k2 e) (t m1 (v k2 (v k2 e)) o)).
Definition q_m1k2k17_z1k7_m1k17 : polynomial := (t m1 (v k2 (v k17 e)) (t z1 (v k7 e) (t m1 (v k17 e) o))).
Definition q_m1k2k9_m1k15 : polynomial := (t m1 (v k2 (v k9 e)) (t m1 (v k15 e) o)).
Definition q_m1k9_z1k13 : polynomial := (t m1 (v k9 e) (t z1 (v k13 e) o)).
Definition q_m2 : polynomial := (t m2 e o).
Definition q_z1_z1k2 : polynomial := (t z1 e (t z1 (v k2 e) o)).
Definition q_z1k13_m1k17 : polynomial := (t z1 (v k13 e) (t m1 (v k17 e) o)).
Definition q_z1k13_m1k19 : polynomial := (t z1 (v k13 e) (t m1 (v k19 e) o)).
Definition q_z1k15 : polynomial := (t z1 (v k15 e) o).
Definition q_z1k15_m1k21 : polynomial := (t z1 (v k15 e) (t m1 (v k21 e) o)).
Definition q_z1k15_m1k23 : polynomial := (t z1 (v k15 e) (t m1 (v k23 e) o)).
Definition q_z1k2 : polynomial := (t z1 (v k2 e) o).
Definition q_z1k2k13_z1k21 : polynomial := (t z1 (v k2 (v k13 e)) (t z1 (v k21 e) o)).
Definition q_z1k2k17_z1k21 : polynomial := (t z1 (v k2 (v k17 e)) (t z1 (v k21 e) o)).
Definition q_z1k2k2k7_z1k2k2k23_z1k2k7_z2k2k23_z1k23 : polynomial := (t z1 (v k2 (v k2 (v k7 e))) (t z1 (v k2 (v k2 (v k23 e))) (t z1 (v k2 (v k7 e)) (t z2 (v k2 (v k23 e)) (t z1 (v k23 e) o))))).
Definition q_z1k2k7_z1k2k15_z1k15 : polynomial := (t z1 (v k2 (v k7 e)) (t z1 (v k2 (v k15 e)) (t z1 (v k15 e) o))).
Definition q_z1k2k7_z1k2k23_z1k23 : polynomial := (t z1 (v k2 (v k7 e)) (t z1 (v k2 (v k23 e)) (t z1 (v k23 e) o))).
Definition q_z1k2k9_z1k15 : polynomial := (t z1 (v k2 (v k9 e)) (t z1 (v k15 e) o)).
Definition q_z1k2k9_z1k23 : polynomial := (t z1 (v k2 (v k9 e)) (t z1 (v k23 e) o)).
Definition q_z1k9 : polynomial := (t z1 (v k9 e) o).
Definition q_z1k9_m2k11 : polynomial := (t z1 (v k9 e) (t m2 (v k11 e) o)).
Definition q_z2 : polynomial := (t z2 e o).

(* capacity, model: capacity can hold *)
Definition capacity_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) TOne); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))))].
Lemma capacity_model_hold : all_decided capacity_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem capacity_model :
  exists (alpha : R) (D N_p N_w facts loss seen : order),
  (facts ~~ N_p) /\ (* capacity *)
  (0 < alpha) /\ (* domain(alpha) *)
  ((D ** (seen ^^ ((-1) * (1 + alpha)))) ~~ one) /\ (* exposures *)
  (one <~ facts /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ seen /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (largest (tail_series facts one ((-1) * (1 + alpha))) [(tail_series seen one ((-1) * (1 + alpha)))])) /\ (* known *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) (* trend(loss) *).
Proof.
exists 1, ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold capacity_model_laws capacity_model_hold).
Qed.

(* capacity, claim: loss ~ N_p^-alpha + D^(-alpha/(1+alpha)) *)
Definition capacity_claim_joint_law_laws : list law := [(Order EQ (TVar k6) (TVar k4)); (Order EQ (TTimes (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) TOne); (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Or (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))); (And (Order GE (TVar k6) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k7) (TVar k10)))))); (And (Order GE (TVar k11) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k11) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k1)) (NAdd (NInt z1) (NVar k1))))) (Or (Order EQ (TVar k11) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k11) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k1)) (NAdd (NInt z1) (NVar k1)))))))); (Not (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Order EQ (TVar k7) (TVar k11))))].
Definition capacity_claim_joint_law_steps : proof := (Unfold k15 (Unfold k11 (Unfold k6 (Unfold k10 (Unfold k14 (Split k2 (Unfold k20 (Clear k16 e z1 z1 e e q_z1k2 (Clear k22 e z1 z1 e e q_z1_z1k2 (Combine false GT z1 e e q_m1 (r unit e l24 (r q_m1 e l26 n)) (Absurd k28))))) (Unfold k22 (Clear k20 e z1 z1 e e q_z1_z1k2 (Clear k24 l26 z1 z1 e e q_z1k15_m1k23 (Split k28 (Unfold k9 (Unfold k34 (Split k38 (Clear k40 e z1 z1 e e q_z1k2k13_z1k21 (Clear k18 e z1 z1 e e q_z1k15_m1k21 (Unfold k13 (Unfold k48 (Clear k46 l26 z1 z1 e e q_z1k2k9_z1k23 (Clear k5 e z1 z1 e e q_m1k9_z1k13 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k42 (w q_m1 e e k44 (w unit e e k54 (w q_z1k2 e e k56 n))))) (Absurd k58)))))))) (Clear k16 e z1 z1 e e q_z1k2 (Clear k40 e z1 z1 e e q_z1k2k17_z1k21 (Clear k18 e z1 z1 e e q_z1k15_m1k21 (Unfold k13 (Unfold k50 (Clear k52 l26 z1 z1 l26 e q_z1k2k2k7_z1k2k2k23_z1k2k7_z2k2k23_z1k23 (Clear k7 e z1 z1 e e q_m1k2k17_z1k7_m1k17 (Combine true GT z1 e e o (w unit e e k30 (w q_z2 e l42 k30 (w unit e l42_42 k30 (w q_m1_m2k2_m1k2k2 e e k44 (w q_m1_m2k2_m1k2k2 e e k46 (w unit e e k56 (w q_m1k2_m1k2k2 e e k58 n))))))) (Absurd k60)))))))))))) (Unfold k13 (Unfold k34 (Split k38 (Clear k40 l26 z1 z1 e e q_z1k2k9_z1k23 (Clear k5 e z1 z1 e e q_m1k9_z1k13 (Unfold k9 (Unfold k48 (Clear k46 e z1 z1 e e q_z1k2k13_z1k21 (Clear k18 e z1 z1 e e q_z1k15_m1k21 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k42 (w q_m1k2 e e k44 (w unit e e k54 (w unit e e k56 n))))) (Absurd k58)))))))) (Clear k16 e z1 z1 e e q_z1k2 (Clear k40 l26 z1 z1 e l26 q_z1k2k7_z1k2k23_z1k23 (Clear k7 e z1 z1 e e q_m1k2k17_z1k7_m1k17 (Unfold k9 (Unfold k50 (Clear k52 e z1 z1 e e q_z1k2k17_z1k21 (Clear k18 e z1 z1 e e q_z1k15_m1k21 (Combine true GT z1 e e o (w unit e e k30 (w unit e l42 k30 (w q_m1 e e k44 (w q_z1k2 e e k46 (w unit e e k56 (w unit e l42 k56 (w q_z1_z1k2 e e k58 n))))))) (Absurd k60)))))))))))))))))))))).
Lemma capacity_claim_joint_law_checked : refutes capacity_claim_joint_law_laws capacity_claim_joint_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem capacity_claim_joint_law :
  forall (alpha : R) (D N_p N_w facts loss seen stored : order),
  (facts ~~ N_p) -> (* capacity *)
  ((D ** (seen ^^ ((-1) * (1 + alpha)))) ~~ one) -> (* exposures *)
  (one <~ facts /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ seen /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (largest (tail_series facts one ((-1) * (1 + alpha))) [(tail_series seen one ((-1) * (1 + alpha)))])) -> (* known *)
  ((1 + alpha) <> 0 /\ loss ~~ (largest (N_p ^^ ((-1) * alpha)) [(D ^^ (((-1) * alpha) / (1 + alpha)))])).
Proof.
intros alpha D N_p N_w facts loss seen stored given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest (tail_series facts one ((-1) * (1 + alpha))) [(tail_series seen one ((-1) * (1 + alpha)))])).
pose (value_2 := (largest (N_p ^^ ((-1) * alpha)) [(D ^^ (((-1) * alpha) / (1 + alpha)))])).
generalize given_1, given_2, (largest_spec [(tail_series seen one ((-1) * (1 + alpha)))] (tail_series facts one ((-1) * (1 + alpha)))), given_3, (largest_spec [(D ^^ (((-1) * alpha) / (1 + alpha)))] (N_p ^^ ((-1) * alpha))), refuted.
exact_no_check (refute [alpha] [D; N_p; N_w; facts; loss; seen; stored; value_1; value_2] capacity_claim_joint_law_laws capacity_claim_joint_law_steps capacity_claim_joint_law_checked).
Qed.

(* capacity, law: loss >~ N_p^(-alpha) ignoring logs *)
Definition capacity_law_laws : list law := [(Order EQ (TVar k6) (TVar k4)); (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Or (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))); (And (Order GE (TVar k6) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k7) (TVar k10)))))); (Not (Power GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1)))))].
Definition capacity_law_steps : proof := (Unfold k11 (Unfold k9 (Unfold k6 (Unfold k10 (Unfold k14 (Unfold k2 (Clear k20 e z1 z1 e e q_m1k2k9_m1k15 (Clear k5 e z1 z1 e e q_m1k9_z1k13 (Unfold k7 (Unfold k28 (Clear k26 e z1 z1 e e q_z1k2k13_z1k21 (Clear k18 e z1 z1 e e q_z1k15_m1k21 (Combine false GT z1 e e o (r unit e l22 (r q_m1k2 e l24 (r unit e l34 (r unit e l36 n)))) (Absurd k38)))))))))))))).
Lemma capacity_law_checked : refutes capacity_law_laws capacity_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem capacity_law :
  forall (alpha : R) (D N_p N_w facts loss seen stored : order),
  (facts ~~ N_p) -> (* capacity *)
  (one <~ facts /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ seen /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (largest (tail_series facts one ((-1) * (1 + alpha))) [(tail_series seen one ((-1) * (1 + alpha)))])) -> (* known *)
  (power (N_p ^^ ((-1) * alpha)) <= power loss).
Proof.
intros alpha D N_p N_w facts loss seen stored given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (tail_series facts one ((-1) * (1 + alpha))) [(tail_series seen one ((-1) * (1 + alpha)))])).
generalize given_1, (largest_spec [(tail_series seen one ((-1) * (1 + alpha)))] (tail_series facts one ((-1) * (1 + alpha)))), given_2, refuted.
exact_no_check (refute [alpha] [D; N_p; N_w; facts; loss; seen; stored; value_1] capacity_law_laws capacity_law_steps capacity_law_checked).
Qed.

(* capacity, law: loss << N_p^(0) ignoring logs *)
Definition capacity_law_2_laws : list law := [(Power GT TOne (TVar k7)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k7)))].
Definition capacity_law_2_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k15 (Clear k4 e z1 z1 e e q_z1k15 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma capacity_law_2_checked : refutes capacity_law_2_laws capacity_law_2_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem capacity_law_2 :
  forall (alpha : R) (D N_p N_w facts loss seen stored : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (N_p ^^ 0)).
Proof.
intros alpha D N_p N_w facts loss seen stored given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha] [D; N_p; N_w; facts; loss; seen; stored] capacity_law_2_laws capacity_law_2_steps capacity_law_2_checked).
Qed.

(* few-parameters, model: few-parameters can hold *)
Definition few_parameters_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) TOne); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))].
Lemma few_parameters_model_hold : all_decided few_parameters_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem few_parameters_model :
  exists (alpha : R) (D N_p N_w facts loss seen : order),
  (facts ~~ N_p) /\ (* capacity *)
  (0 < alpha) /\ (* domain(alpha) *)
  ((D ** (seen ^^ ((-1) * (1 + alpha)))) ~~ one) /\ (* exposures *)
  (one <~ facts /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ seen /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (largest (tail_series facts one ((-1) * (1 + alpha))) [(tail_series seen one ((-1) * (1 + alpha)))])) /\ (* known *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (facts <~ seen) (* where(few-parameters) *).
Proof.
exists 1, ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold few_parameters_model_laws few_parameters_model_hold).
Qed.

(* few-parameters, claim: loss ~ N_p^-alpha *)
Definition few_parameters_claim_parameter_law_laws : list law := [(Order EQ (TVar k6) (TVar k4)); (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Or (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))); (And (Order GE (TVar k6) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k7) (TVar k10)))))); (Order GE (TVar k8) (TVar k6)); (Not (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1)))))].
Definition few_parameters_claim_parameter_law_steps : proof := (Unfold k13 (Unfold k9 (Unfold k6 (Unfold k10 (Unfold k14 (Unfold k2 (Clear k20 e z1 z1 e e q_z1k2k9_z1k15 (Split k22 (Unfold k7 (Unfold k28 (Split k32 (Clear k5 e z1 z1 e e q_m1k9_z1k13 (Clear k34 e z1 z1 e e q_z1k2k13_z1k21 (Clear k18 e z1 z1 e e q_z1k15_m1k21 (Combine true GT z1 e e o (w unit e e k24 (w q_z1k2 e e k36 (w q_m1 e e k38 (w q_m1 e e k40 n)))) (Absurd k42))))) (Clear k16 e z1 z1 e e q_z1k2 (Clear k11 e z1 z1 e e q_m1k13_z1k17 (Clear k5 e z1 z1 e e q_m1k9_z1k13 (Clear k34 e z1 z1 e e q_z1k2k17_z1k21 (Clear k18 e z1 z1 e e q_z1k15_m1k21 (Combine true GT z1 e e o (w unit e l36 k38 (w unit e e k24 (w q_z1k2 e e k40 (w q_m1 e e k42 (w q_m1 e e k44 n))))) (Absurd k46)))))))))) (Clear k5 e z1 z1 e e q_m1k9_z1k13 (Unfold k7 (Unfold k30 (Clear k28 e z1 z1 e e q_z1k2k13_z1k21 (Clear k18 e z1 z1 e e q_z1k15_m1k21 (Combine true GT z1 e e o (w unit e e k24 (w q_m1k2 e e k26 (w unit e e k36 (w unit e e k38 n)))) (Absurd k40))))))))))))))).
Lemma few_parameters_claim_parameter_law_checked : refutes few_parameters_claim_parameter_law_laws few_parameters_claim_parameter_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem few_parameters_claim_parameter_law :
  forall (alpha : R) (D N_p N_w facts loss seen stored : order),
  (facts ~~ N_p) -> (* capacity *)
  (one <~ facts /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ seen /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (largest (tail_series facts one ((-1) * (1 + alpha))) [(tail_series seen one ((-1) * (1 + alpha)))])) -> (* known *)
  (facts <~ seen) -> (* where(few-parameters) *)
  (loss ~~ (N_p ^^ ((-1) * alpha))).
Proof.
intros alpha D N_p N_w facts loss seen stored given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest (tail_series facts one ((-1) * (1 + alpha))) [(tail_series seen one ((-1) * (1 + alpha)))])).
generalize given_1, (largest_spec [(tail_series seen one ((-1) * (1 + alpha)))] (tail_series facts one ((-1) * (1 + alpha)))), given_2, given_3, refuted.
exact_no_check (refute [alpha] [D; N_p; N_w; facts; loss; seen; stored; value_1] few_parameters_claim_parameter_law_laws few_parameters_claim_parameter_law_steps few_parameters_claim_parameter_law_checked).
Qed.

(* few-parameters, law: loss ~ N_p^-alpha *)
Definition few_parameters_law_laws : list law := [(Order EQ (TVar k6) (TVar k4)); (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Or (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))); (And (Order GE (TVar k6) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k7) (TVar k10)))))); (Order GE (TVar k8) (TVar k6)); (Not (Order EQ (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1)))))].
Definition few_parameters_law_steps : proof := (Unfold k13 (Unfold k9 (Unfold k6 (Unfold k10 (Unfold k14 (Unfold k2 (Clear k20 e z1 z1 e e q_z1k2k9_z1k15 (Split k22 (Unfold k7 (Unfold k28 (Split k32 (Clear k5 e z1 z1 e e q_m1k9_z1k13 (Clear k34 e z1 z1 e e q_z1k2k13_z1k21 (Clear k18 e z1 z1 e e q_z1k15_m1k21 (Combine true GT z1 e e o (w unit e e k24 (w q_z1k2 e e k36 (w q_m1 e e k38 (w q_m1 e e k40 n)))) (Absurd k42))))) (Clear k16 e z1 z1 e e q_z1k2 (Clear k11 e z1 z1 e e q_m1k13_z1k17 (Clear k5 e z1 z1 e e q_m1k9_z1k13 (Clear k34 e z1 z1 e e q_z1k2k17_z1k21 (Clear k18 e z1 z1 e e q_z1k15_m1k21 (Combine true GT z1 e e o (w unit e l36 k38 (w unit e e k24 (w q_z1k2 e e k40 (w q_m1 e e k42 (w q_m1 e e k44 n))))) (Absurd k46)))))))))) (Clear k5 e z1 z1 e e q_m1k9_z1k13 (Unfold k7 (Unfold k30 (Clear k28 e z1 z1 e e q_z1k2k13_z1k21 (Clear k18 e z1 z1 e e q_z1k15_m1k21 (Combine true GT z1 e e o (w unit e e k24 (w q_m1k2 e e k26 (w unit e e k36 (w unit e e k38 n)))) (Absurd k40))))))))))))))).
Lemma few_parameters_law_checked : refutes few_parameters_law_laws few_parameters_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem few_parameters_law :
  forall (alpha : R) (D N_p N_w facts loss seen stored : order),
  (facts ~~ N_p) -> (* capacity *)
  (one <~ facts /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ seen /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (largest (tail_series facts one ((-1) * (1 + alpha))) [(tail_series seen one ((-1) * (1 + alpha)))])) -> (* known *)
  (facts <~ seen) -> (* where(few-parameters) *)
  (loss ~~ (N_p ^^ ((-1) * alpha))).
Proof.
intros alpha D N_p N_w facts loss seen stored given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest (tail_series facts one ((-1) * (1 + alpha))) [(tail_series seen one ((-1) * (1 + alpha)))])).
generalize given_1, (largest_spec [(tail_series seen one ((-1) * (1 + alpha)))] (tail_series facts one ((-1) * (1 + alpha)))), given_2, given_3, refuted.
exact_no_check (refute [alpha] [D; N_p; N_w; facts; loss; seen; stored; value_1] few_parameters_law_laws few_parameters_law_steps few_parameters_law_checked).
Qed.

(* few-data, model: few-data can hold *)
Definition few_data_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0)))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) TOne); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TLargest (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NMul (NInt m1) (NAdd (NInt z1) (NInt z1)))))))))); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))))].
Lemma few_data_model_hold : all_decided few_data_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem few_data_model :
  exists (alpha : R) (D N_p N_w facts loss seen : order),
  (facts ~~ N_p) /\ (* capacity *)
  (0 < alpha) /\ (* domain(alpha) *)
  ((D ** (seen ^^ ((-1) * (1 + alpha)))) ~~ one) /\ (* exposures *)
  (one <~ facts /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ seen /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (largest (tail_series facts one ((-1) * (1 + alpha))) [(tail_series seen one ((-1) * (1 + alpha)))])) /\ (* known *)
  (power one < power D) /\ (* trend(D) *)
  (power one < power N_p) /\ (* trend(N_p) *)
  (power one < power N_w) /\ (* trend(N_w) *)
  (power loss < power one) /\ (* trend(loss) *)
  (seen <~ facts) (* where(few-data) *).
Proof.
exists 1, ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold few_data_model_laws few_data_model_hold).
Qed.

(* few-data, claim: loss ~ D^(-alpha/(1+alpha)) *)
Definition few_data_claim_data_law_laws : list law := [(Order EQ (TTimes (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) TOne); (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Or (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))); (And (Order GE (TVar k6) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k7) (TVar k10)))))); (Order GE (TVar k6) (TVar k8)); (Not (And (Number NE (NAdd (NInt z1) (NVar k1)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NInt m1) (NVar k1)) (NAdd (NInt z1) (NVar k1)))))))].
Definition few_data_claim_data_law_steps : proof := (Unfold k13 (Unfold k9 (Unfold k6 (Unfold k10 (Unfold k14 (Split k2 (Unfold k20 (Clear k16 e z1 z1 e e q_z1k2 (Clear k22 e z1 z1 e e q_z1_z1k2 (Combine false GT z1 e e q_m1 (r unit e l24 (r q_m1 e l26 n)) (Absurd k28))))) (Unfold k22 (Clear k20 e z1 z1 e e q_z1_z1k2 (Clear k24 l26 z1 z1 e l26 q_z1k2k7_z1k2k15_z1k15 (Split k28 (Unfold k7 (Unfold k34 (Split k38 (Clear k5 e z1 z1 e e q_m1k2k17_z1k7_m1k17 (Clear k40 e z1 z1 e e q_z1k2k13_z1k21 (Clear k18 e z1 z1 e e q_z1k15_m1k21 (Clear k16 e z1 z1 e e q_z1k2 (Clear k11 e z1 z1 e e q_z1k13_m1k17 (Combine true GT z1 e e o (w unit e e k30 (w q_m1k2 e e k42 (w q_m1_m1k2 e e k44 (w q_m1_m1k2 e e k46 (w unit e l48 k50 (w unit e l48_48 k50 n)))))) (Absurd k52))))))) (Clear k5 e z1 z1 e e q_m1k2k17_z1k7_m1k17 (Clear k40 e z1 z1 e e q_z1k2k17_z1k21 (Clear k18 e z1 z1 e e q_z1k15_m1k21 (Combine true GT z1 e e o (w unit e e k30 (w q_m1k2 e e k42 (w q_m1_m1k2 e e k44 (w q_m1_m1k2 e e k46 n)))) (Absurd k48)))))))) (Clear k5 e z1 z1 e e q_m1k2k17_z1k7_m1k17 (Unfold k7 (Unfold k36 (Clear k38 e z1 z1 e e q_z1k2k17_z1k21 (Clear k16 e z1 z1 e e q_z1k2 (Clear k18 e z1 z1 e e q_z1k15_m1k21 (Combine true GT z1 e e o (w unit e e k30 (w q_z1k2 e e k32 (w unit e e k42 (w unit e l44 k42 (w q_z1_z1k2 e e k46 n))))) (Absurd k48)))))))))))))))))).
Lemma few_data_claim_data_law_checked : refutes few_data_claim_data_law_laws few_data_claim_data_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem few_data_claim_data_law :
  forall (alpha : R) (D N_p N_w facts loss seen stored : order),
  ((D ** (seen ^^ ((-1) * (1 + alpha)))) ~~ one) -> (* exposures *)
  (one <~ facts /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ seen /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (largest (tail_series facts one ((-1) * (1 + alpha))) [(tail_series seen one ((-1) * (1 + alpha)))])) -> (* known *)
  (seen <~ facts) -> (* where(few-data) *)
  ((1 + alpha) <> 0 /\ loss ~~ (D ^^ (((-1) * alpha) / (1 + alpha)))).
Proof.
intros alpha D N_p N_w facts loss seen stored given_1 given_2 given_3.
apply NNPP; intros refuted.
pose (value_1 := (largest (tail_series facts one ((-1) * (1 + alpha))) [(tail_series seen one ((-1) * (1 + alpha)))])).
generalize given_1, (largest_spec [(tail_series seen one ((-1) * (1 + alpha)))] (tail_series facts one ((-1) * (1 + alpha)))), given_2, given_3, refuted.
exact_no_check (refute [alpha] [D; N_p; N_w; facts; loss; seen; stored; value_1] few_data_claim_data_law_laws few_data_claim_data_law_steps few_data_claim_data_law_checked).
Qed.

(* few-data, law: loss >~ N_p^(-alpha) ignoring logs *)
Definition few_data_law_laws : list law := [(Order EQ (TVar k6) (TVar k4)); (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (And (Order GE (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Or (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k6) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))))) (Order EQ (TVar k10) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1)))))))))); (And (Order GE (TVar k6) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NMul (NInt m1) (NAdd (NInt z1) (NVar k1))))) (Order EQ (TVar k7) (TVar k10)))))); (Not (Power GE (TVar k7) (TRaised (TVar k4) (NMul (NInt m1) (NVar k1)))))].
Definition few_data_law_steps : proof := (Unfold k11 (Unfold k9 (Unfold k6 (Unfold k10 (Unfold k14 (Unfold k2 (Clear k20 e z1 z1 e e q_m1k2k9_m1k15 (Clear k5 e z1 z1 e e q_m1k9_z1k13 (Unfold k7 (Unfold k28 (Clear k26 e z1 z1 e e q_z1k2k13_z1k21 (Clear k18 e z1 z1 e e q_z1k15_m1k21 (Combine false GT z1 e e o (r unit e l22 (r q_m1k2 e l24 (r unit e l34 (r unit e l36 n)))) (Absurd k38)))))))))))))).
Lemma few_data_law_checked : refutes few_data_law_laws few_data_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem few_data_law :
  forall (alpha : R) (D N_p N_w facts loss seen stored : order),
  (facts ~~ N_p) -> (* capacity *)
  (one <~ facts /\ (1 + ((-1) * (1 + alpha))) < 0 /\ one <~ seen /\ (1 + ((-1) * (1 + alpha))) < 0 /\ loss ~~ (largest (tail_series facts one ((-1) * (1 + alpha))) [(tail_series seen one ((-1) * (1 + alpha)))])) -> (* known *)
  (power (N_p ^^ ((-1) * alpha)) <= power loss).
Proof.
intros alpha D N_p N_w facts loss seen stored given_1 given_2.
apply NNPP; intros refuted.
pose (value_1 := (largest (tail_series facts one ((-1) * (1 + alpha))) [(tail_series seen one ((-1) * (1 + alpha)))])).
generalize given_1, (largest_spec [(tail_series seen one ((-1) * (1 + alpha)))] (tail_series facts one ((-1) * (1 + alpha)))), given_2, refuted.
exact_no_check (refute [alpha] [D; N_p; N_w; facts; loss; seen; stored; value_1] few_data_law_laws few_data_law_steps few_data_law_checked).
Qed.

(* few-data, law: loss << N_p^(0) ignoring logs *)
Definition few_data_law_2_laws : list law := [(Power GT TOne (TVar k7)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k7)))].
Definition few_data_law_2_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k15 (Clear k4 e z1 z1 e e q_z1k15 (Combine false GT z1 e e o (r unit e l6 (r unit e l8 n)) (Absurd k10)))))).
Lemma few_data_law_2_checked : refutes few_data_law_2_laws few_data_law_2_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem few_data_law_2 :
  forall (alpha : R) (D N_p N_w facts loss seen stored : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (N_p ^^ 0)).
Proof.
intros alpha D N_p N_w facts loss seen stored given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [alpha] [D; N_p; N_w; facts; loss; seen; stored] few_data_law_2_laws few_data_law_2_steps few_data_law_2_checked).
Qed.

(* against-outer-products, core: capacity, matrix, outer-products, same-room, trend(N_p) cannot hold together *)
Definition against_outer_products_core_laws : list law := [(Order EQ (TVar k6) (TVar k4)); (Order EQ (TVar k4) (TRaised (TVar k5) (NInt z2))); (Order EQ (TVar k9) (TVar k5)); (Order EQ (TVar k6) (TVar k9)); (Power GT (TVar k4) TOne)].
Definition against_outer_products_core_steps : proof := (Clear k13 e z1 z1 e e q_z1k9 (Clear k5 e z1 z1 e e q_m1k9_z1k13 (Clear k11 e z1 z1 e e q_z1k13_m1k19 (Clear k9 e z1 z1 e e q_m1k11_z1k19 (Clear k7 e z1 z1 e e q_z1k9_m2k11 (Combine false GT z1 e e o (r unit e l2 (r q_z2 e l4 (r q_m2 e l6 (r q_m2 e l8 (r unit e l10 n))))) (Absurd k12))))))).
Lemma against_outer_products_core_checked : refutes against_outer_products_core_laws against_outer_products_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_outer_products_core :
  forall (alpha : R) (D N_p N_w facts loss seen stored : order),
  (facts ~~ N_p) -> (* capacity *)
  (N_p ~~ (N_w ^^ 2)) -> (* matrix *)
  (stored ~~ N_w) -> (* outer-products *)
  (facts ~~ stored) -> (* same-room *)
  (power one < power N_p) -> (* trend(N_p) *)
  False.
Proof.
intros alpha D N_p N_w facts loss seen stored given_1 given_2 given_3 given_4 given_5.
generalize given_1, given_2, given_3, given_4, given_5.
exact_no_check (refute [alpha] [D; N_p; N_w; facts; loss; seen; stored] against_outer_products_core_laws against_outer_products_core_steps against_outer_products_core_checked).
Qed.

(* against-outer-products, model: against-outer-products can hold but for its trends *)
Definition against_outer_products_model_laws : list law := [(Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Number GT (NInt z1) (NInt z0)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z2))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))].
Lemma against_outer_products_model_hold : all_decided against_outer_products_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem against_outer_products_model :
  exists (alpha : R) (N_p N_w facts stored : order),
  (facts ~~ N_p) /\ (* capacity *)
  (0 < alpha) /\ (* domain(alpha) *)
  (N_p ~~ (N_w ^^ 2)) /\ (* matrix *)
  (stored ~~ N_w) /\ (* outer-products *)
  (facts ~~ stored) (* same-room *).
Proof.
exists 1, ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold against_outer_products_model_laws against_outer_products_model_hold).
Qed.
