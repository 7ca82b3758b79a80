(* A theorem about orders is one about all functions that have orders. Laws as data (prelude) get a second meaning, in
   functions and limits alone; it is proved that both meanings agree, quantifiers over orders included. *)
From Coq Require Import Bool List Reals Lra.
Import ListNotations.
Require Import nslogic_prelude functions comparisons index_sums.
Open Scope R_scope.

(* ---- Terms as functions ----------------------------------------------------------------------------------------------- *)

(* `X + Y` and `max(X, Y)` are one term of the prelude, and so are `min(X, Y)` and `1 / (1/X + 1/Y)`. A reading says which
   function such a term is; everything here holds for all of them. *)
Record reading : Type := Reading {
  joined : R -> R -> R;
  lesser : R -> R -> R;
  joined_bounds : forall u v, 0 < u -> 0 < v -> Rmax u v <= joined u v <= 2 * Rmax u v;
  lesser_bounds : forall u v, 0 < u -> 0 < v -> Rmin u v / 2 <= lesser u v <= Rmin u v
}.
Lemma sum_bounds u v : 0 < u -> 0 < v -> Rmax u v <= u + v <= 2 * Rmax u v.
Proof. intros U V. unfold Rmax. destruct (Rle_dec u v); lra. Qed.
Lemma max_bounds u v : 0 < u -> 0 < v -> Rmax u v <= Rmax u v <= 2 * Rmax u v.
Proof. intros U V. unfold Rmax. destruct (Rle_dec u v); lra. Qed.
Lemma min_bounds u v : 0 < u -> 0 < v -> Rmin u v / 2 <= Rmin u v <= Rmin u v.
Proof. intros U V. unfold Rmin. destruct (Rle_dec u v); lra. Qed.
Lemma harmonic_bounds u v : 0 < u -> 0 < v -> Rmin u v / 2 <= 1 / (1 / u + 1 / v) <= Rmin u v.
Proof.
  intros U V. replace (1 / (1 / u + 1 / v)) with (u * v / (u + v)) by (field; lra).
  split; apply (Rmult_le_reg_r (u + v)); try lra; unfold Rdiv at 1; unfold Rdiv;
    rewrite ?(Rmult_assoc (u * v)), ?Rinv_l, ?Rmult_1_r by lra; unfold Rmin; destruct (Rle_dec u v); nra.
Qed.
Definition sums_and_minima : reading := Reading Rplus Rmin sum_bounds min_bounds.
Definition maxima_and_harmonic_sums : reading := Reading Rmax (fun u v => 1 / (1 / u + 1 / v)) max_bounds harmonic_bounds.

(* Sums over an index as laws have them: a bound is at least 1, and the upper one at least twice the lower one. *)
Definition from (lower : R -> R) (t : R) : R := Rmax 1 (lower t).
Definition up_to (lower upper : R -> R) (t : R) : R := Rmax (2 * from lower t) (upper t).
Definition series_function (lower upper factor : R -> R) (p t : R) : R :=
  factor t * index_sum (from lower t) (up_to lower upper t) p.
Definition tail_function (lower factor : R -> R) (p t : R) : R := factor t * infinite_sum (from lower t) p.

Lemma order_of_from lower a : has_order lower a -> one <~ a -> has_order (from lower) a.
Proof. exact (max_of_ordered _ _ _ _ (order_of_number 1 Rlt_0_1)). Qed.
Lemma order_of_up_to lower upper a b : has_order lower a -> has_order upper b -> one <~ a -> a <~ b ->
  has_order (up_to lower upper) b.
Proof.
  intros A B L U. apply (max_of_ordered (fun t => 2 * from lower t) upper a b); try assumption.
  apply (between _ _ _ 2 2 Rlt_0_2 Rlt_0_2 (order_of_from lower a A L)). apply always. intros t. lra.
Qed.
Lemma from_at_least_one lower : eventually (fun t => 1 <= from lower t).
Proof. apply always. intros t. apply Rmax_l. Qed.

Lemma order_of_series_function lower upper factor a b f p :
  has_order lower a -> has_order upper b -> has_order factor f -> one <~ a -> a <~ b ->
  has_order (series_function lower upper factor p) (series no_logs a b f p).
Proof.
  intros A B F L U. apply order_of_index_sum; try assumption.
  - exact (order_of_from lower a A L).
  - exact (order_of_up_to lower upper a b A B L U).
  - apply from_at_least_one.
  - apply always. intros t. apply Rmax_l.
Qed.
Lemma order_of_tail_function lower factor a f p :
  has_order lower a -> has_order factor f -> one <~ a -> 1 + p < 0 ->
  has_order (tail_function lower factor p) (tail_series a f p).
Proof.
  intros A F L Q. apply order_of_infinite_sum; try assumption.
  - exact (order_of_from lower a A L).
  - apply from_at_least_one.
Qed.
(* Where the bounds obey this anyway, nothing is changed. *)
Lemma series_function_is_sum lower upper factor p :
  eventually (fun t => 1 <= lower t) -> eventually (fun t => 2 * lower t <= upper t) ->
  eventually (fun t => series_function lower upper factor p t = factor t * index_sum (lower t) (upper t) p).
Proof.
  intros L U. apply (after_two _ _ _ L U). intros t A B. unfold series_function, up_to, from.
  rewrite (Rmax_right 1 (lower t)) by exact A. rewrite Rmax_right by exact B. reflexivity.
Qed.
Lemma tail_function_is_sum lower factor p : eventually (fun t => 1 <= lower t) ->
  eventually (fun t => tail_function lower factor p t = factor t * infinite_sum (lower t) p).
Proof.
  intros L. apply (after_one _ _ L). intros t A. unfold tail_function, from. rewrite Rmax_right by exact A. reflexivity.
Qed.

Section Terms.
Variable (how : reading).

Fixpoint term_function (nu : positive -> R) (F : positive -> R -> R) (a : term) : R -> R :=
  match a with
  | TOne => fun _ => 1
  | TVar v => F v
  | TTimes a b => fun t => term_function nu F a t * term_function nu F b t
  | TRaised a n => fun t => Rpower (term_function nu F a t) (number_value nu n)
  | TLargest a b => fun t => joined how (term_function nu F a t) (term_function nu F b t)
  | TLeast a b => fun t => lesser how (term_function nu F a t) (term_function nu F b t)
  | TLog a => logarithm (term_function nu F a)
  | TSeries a b f p =>
      series_function (term_function nu F a) (term_function nu F b) (term_function nu F f) (number_value nu p)
  | TTail a f p => tail_function (term_function nu F a) (term_function nu F f) (number_value nu p)
  end.

(* The needs of the sums in a term; laws with sums have them beside the sum. *)
Fixpoint term_needs (nu : positive -> R) (om : positive -> order) (a : term) : Prop :=
  let order_of := term_value no_logs nu om in
  match a with
  | TOne | TVar _ => True
  | TTimes a b | TLargest a b | TLeast a b => term_needs nu om a /\ term_needs nu om b
  | TRaised a _ | TLog a => term_needs nu om a
  | TSeries a b f _ =>
      one <~ order_of a /\ order_of a <~ order_of b /\ term_needs nu om a /\ term_needs nu om b /\ term_needs nu om f
  | TTail a f p => one <~ order_of a /\ 1 + number_value nu p < 0 /\ term_needs nu om a /\ term_needs nu om f
  end.

(* The functions F have the orders om. *)
Definition have_orders (F : positive -> R -> R) (om : positive -> order) : Prop := forall v, has_order (F v) (om v).

Theorem order_of_term nu F om : have_orders F om -> forall a, term_needs nu om a ->
  has_order (term_function nu F a) (term_value no_logs nu om a).
Proof.
  intros H. induction a as [|v|a IHa b IHb|a IHa n|a IHa b IHb|a IHa b IHb|a IHa|a IHa b IHb f IHf p|a IHa f IHf p];
    cbn [term_function term_needs term_value].
  - intros _. exact (order_of_number 1 Rlt_0_1).
  - intros _. apply H.
  - intros [A B]. exact (order_of_product _ _ _ _ (IHa A) (IHb B)).
  - intros A. exact (order_of_power _ _ _ (IHa A)).
  - intros [A B]. specialize (IHa A). specialize (IHb B).
    apply (between _ _ _ 1 2 Rlt_0_1 Rlt_0_2 (order_of_max _ _ _ _ IHa IHb)).
    apply (after_two _ _ _ (is_positive _ _ IHa) (is_positive _ _ IHb)). intros t X Y. assert (Z := joined_bounds how _ _ X Y). lra.
  - intros [A B]. specialize (IHa A). specialize (IHb B).
    apply (between _ _ _ (/ 2) 1 ltac:(lra) Rlt_0_1 (order_of_min _ _ _ _ IHa IHb)).
    apply (after_two _ _ _ (is_positive _ _ IHa) (is_positive _ _ IHb)). intros t X Y. assert (Z := lesser_bounds how _ _ X Y). lra.
  - intros A. exact (order_of_logarithm _ _ (IHa A)).
  - intros [L [U [A [B C]]]]. exact (order_of_series_function _ _ _ _ _ _ _ (IHa A) (IHb B) (IHf C) L U).
  - intros [L [Q [A B]]]. exact (order_of_tail_function _ _ _ _ _ (IHa A) (IHf B) L Q).
Qed.

(* ---- Laws about functions ----------------------------------------------------------------------------------------------- *)

Definition power_law (r : relation) (f g : R -> R) : Prop :=
  match r with EQ => like_in_power f g | NE => ~ like_in_power f g | GE => no_more_in_power g f | GT => less_in_power g f end.
Definition order_law (r : relation) (f g : R -> R) : Prop :=
  match r with EQ => like f g | NE => ~ like f g | GE => no_more_than g f | GT => less_than g f end.

Fixpoint law_of_functions (nu : positive -> R) (F : positive -> R -> R) (l : law) : Prop :=
  match l with
  | Number r a b => number_relation r (number_value nu a) (number_value nu b)
  | Power r a b => power_law r (term_function nu F a) (term_function nu F b)
  | Order r a b => order_law r (term_function nu F a) (term_function nu F b)
  | And a b => law_of_functions nu F a /\ law_of_functions nu F b
  | Or a b => law_of_functions nu F a \/ law_of_functions nu F b
  | If a b => law_of_functions nu F a -> law_of_functions nu F b
  | Not a => ~ law_of_functions nu F a
  end.

(* A comparison has its needs where it matters: beside them in an `And`, or under them in an `If`. *)
Fixpoint law_needs (nu : positive -> R) (om : positive -> order) (l : law) : Prop :=
  match l with
  | Number _ _ _ => True
  | Power _ a b | Order _ a b => term_needs nu om a /\ term_needs nu om b
  | And a b | If a b => law_needs nu om a /\ (says no_logs nu om a -> law_needs nu om b)
  | Or a b => law_needs nu om a /\ law_needs nu om b
  | Not a => law_needs nu om a
  end.

Theorem law_means nu F om : have_orders F om -> forall l, law_needs nu om l ->
  (says no_logs nu om l <-> law_of_functions nu F l).
Proof.
  intros H. induction l as [r a b|r a b|r a b|a IHa b IHb|a IHa b IHb|a IHa b IHb|a IHa];
    cbn [says law_of_functions law_needs].
  - intros _. reflexivity.
  - intros [A B]. apply (order_of_term nu F om H) in A. apply (order_of_term nu F om H) in B.
    destruct r; cbn [number_relation power_law].
    + exact (power_same_of_functions _ _ _ _ A B).
    + apply not_iff_compat. exact (power_same_of_functions _ _ _ _ A B).
    + exact (power_at_most_of_functions _ _ _ _ B A).
    + exact (power_below_of_functions _ _ _ _ B A).
  - intros [A B]. apply (order_of_term nu F om H) in A. apply (order_of_term nu F om H) in B.
    destruct r; cbn [order_relation order_law].
    + exact (same_of_functions _ _ _ _ A B).
    + apply not_iff_compat. exact (same_of_functions _ _ _ _ A B).
    + exact (at_most_of_functions _ _ _ _ B A).
    + exact (below_of_functions _ _ _ _ B A).
  - intros [A B]. specialize (IHa A). split; intros [X Y]; split; tauto.
  - intros [A B]. specialize (IHa A). specialize (IHb B). tauto.
  - intros [A B]. specialize (IHa A). tauto.
  - intros A. specialize (IHa A). tauto.
Qed.

(* ---- Whole theorems --------------------------------------------------------------------------------------------------------- *)

(* A theorem: laws, joined, under quantifiers over numbers and over orders. Variable v of the prelude gets the value. *)
Inductive statement :=
| Say (l : law) | Never
| Implies (a b : statement) | Both (a b : statement)
| EveryOrder (v : positive) (a : statement) | SomeOrder (v : positive) (a : statement)
| EveryNumber (v : positive) (a : statement) | SomeNumber (v : positive) (a : statement).

Definition put {A : Type} (f : positive -> A) (v : positive) (x : A) (w : positive) : A := if Pos.eqb w v then x else f w.

Fixpoint about_orders (s : statement) (nu : positive -> R) (om : positive -> order) : Prop :=
  match s with
  | Say l => says no_logs nu om l
  | Never => False
  | Implies a b => about_orders a nu om -> about_orders b nu om
  | Both a b => about_orders a nu om /\ about_orders b nu om
  | EveryOrder v a => forall x : order, about_orders a nu (put om v x)
  | SomeOrder v a => exists x : order, about_orders a nu (put om v x)
  | EveryNumber v a => forall x : R, about_orders a (put nu v x) om
  | SomeNumber v a => exists x : R, about_orders a (put nu v x) om
  end.

(* The same of functions: in place of every order a function that has one. *)
Definition ordered (f : R -> R) : Prop := exists x, has_order f x.
Fixpoint about_functions (s : statement) (nu : positive -> R) (F : positive -> R -> R) : Prop :=
  match s with
  | Say l => law_of_functions nu F l
  | Never => False
  | Implies a b => about_functions a nu F -> about_functions b nu F
  | Both a b => about_functions a nu F /\ about_functions b nu F
  | EveryOrder v a => forall f : R -> R, ordered f -> about_functions a nu (put F v f)
  | SomeOrder v a => exists f : R -> R, ordered f /\ about_functions a nu (put F v f)
  | EveryNumber v a => forall x : R, about_functions a (put nu v x) F
  | SomeNumber v a => exists x : R, about_functions a (put nu v x) F
  end.

Fixpoint needs (s : statement) (nu : positive -> R) (om : positive -> order) : Prop :=
  match s with
  | Say l => law_needs nu om l
  | Never => True
  | Implies a b | Both a b => needs a nu om /\ (about_orders a nu om -> needs b nu om)
  | EveryOrder v a | SomeOrder v a => forall x : order, needs a nu (put om v x)
  | EveryNumber v a | SomeNumber v a => forall x : R, needs a (put nu v x) om
  end.

Lemma put_orders F om v f x : have_orders F om -> has_order f x -> have_orders (put F v f) (put om v x).
Proof. intros H K w. unfold put. destruct (Pos.eqb w v); [exact K | apply H]. Qed.

Theorem meaning s : forall nu F om, have_orders F om -> needs s nu om -> (about_orders s nu om <-> about_functions s nu F).
Proof.
  induction s as [l| |a IHa b IHb|a IHa b IHb|v a IH|v a IH|v a IH|v a IH]; intros nu F om H;
    cbn [about_orders about_functions needs].
  - exact (law_means nu F om H l).
  - reflexivity.
  - intros [A B]. specialize (IHa nu F om H A). specialize (IHb nu F om H). tauto.
  - intros [A B]. specialize (IHa nu F om H A). specialize (IHb nu F om H). tauto.
  - intros N. split.
    + intros K f [x X]. apply (IH nu (put F v f) (put om v x) (put_orders F om v f x H X) (N x)), K.
    + intros K x. apply (IH nu (put F v (example_of x)) (put om v x) (put_orders F om v _ x H (every_order x)) (N x)), K.
      exists x. apply every_order.
  - intros N. split.
    + intros [x K]. exists (example_of x). split; [exists x; apply every_order |].
      apply (IH nu _ (put om v x) (put_orders F om v _ x H (every_order x)) (N x)), K.
    + intros [f [[x X] K]]. exists x. apply (IH nu (put F v f) (put om v x) (put_orders F om v f x H X) (N x)), K.
  - intros N. split; intros K x; apply (IH (put nu v x) F om H (N x)), K.
  - intros N. split; intros [x K]; exists x; apply (IH (put nu v x) F om H (N x)), K.
Qed.

(* Without sums over an index there are no needs. *)
Fixpoint term_plain (a : term) : bool :=
  match a with
  | TOne | TVar _ => true
  | TTimes a b | TLargest a b | TLeast a b => term_plain a && term_plain b
  | TRaised a _ | TLog a => term_plain a
  | TSeries _ _ _ _ | TTail _ _ _ => false
  end.
Fixpoint law_plain (l : law) : bool :=
  match l with
  | Number _ _ _ => true
  | Power _ a b | Order _ a b => term_plain a && term_plain b
  | And a b | If a b | Or a b => law_plain a && law_plain b
  | Not a => law_plain a
  end.
Fixpoint plain (s : statement) : bool :=
  match s with
  | Say l => law_plain l
  | Never => true
  | Implies a b | Both a b => plain a && plain b
  | EveryOrder _ a | SomeOrder _ a | EveryNumber _ a | SomeNumber _ a => plain a
  end.
Lemma term_plain_needs nu om a : term_plain a = true -> term_needs nu om a.
Proof. induction a; cbn; rewrite ?andb_true_iff; try discriminate; tauto. Qed.
Lemma law_plain_needs nu om l : law_plain l = true -> law_needs nu om l.
Proof.
  induction l; cbn [law_plain law_needs]; rewrite ?andb_true_iff; try tauto;
    intros [A B]; split; apply term_plain_needs; assumption.
Qed.
Lemma plain_needs s : plain s = true -> forall nu om, needs s nu om.
Proof.
  induction s as [l| |a IHa b IHb|a IHa b IHb|v a IH|v a IH|v a IH|v a IH]; cbn [plain needs];
    rewrite ?andb_true_iff; intros H nu om; auto.
  - exact (law_plain_needs nu om l H).
  - destruct H as [A B]. split; auto.
  - destruct H as [A B]. split; auto.
Qed.

(* Order 1 is the scale and order 2 its logarithm, as in the prelude. *)
Definition no_numbers : positive -> R := fun _ => 0.
Definition only_scale (v : positive) : order := match v with 1%positive => scale | 2%positive => log_scale | _ => one end.
Definition only_scale_functions (v : positive) : R -> R :=
  match v with 1%positive => fun t => t | 2%positive => ln | _ => fun _ => 1 end.
Lemma only_scale_orders : have_orders only_scale_functions only_scale.
Proof.
  intros [v|[v|v|]|]; [exact (order_of_number 1 Rlt_0_1) .. | exact order_of_log_scale | exact order_of_scale].
Qed.

Definition theorem_about_orders (s : statement) : Prop := about_orders s no_numbers only_scale.
Definition theorem_about_functions (s : statement) : Prop := about_functions s no_numbers only_scale_functions.

Theorem theorem_means s : needs s no_numbers only_scale -> (theorem_about_orders s <-> theorem_about_functions s).
Proof. exact (meaning s _ _ _ only_scale_orders). Qed.
Theorem plain_theorem_means s : plain s = true -> (theorem_about_orders s <-> theorem_about_functions s).
Proof. intros H. apply theorem_means, plain_needs, H. Qed.

(* What the checker of the prelude refutes, no functions obey: a proof is one about functions, without a detour. *)
Fixpoint all_of_functions (nu : positive -> R) (F : positive -> R -> R) (l : list law) (A : Prop) : Prop :=
  match l with [] => A | a :: r => law_of_functions nu F a -> all_of_functions nu F r A end.
Theorem refuted_of_functions (ns : list R) (fs : list (R -> R)) (os : list order) (l : list law) (t : proof) :
  refutes l t = true -> have_orders (lookup (fun _ => 1) ((fun t => t) :: ln :: fs)) (orders os) ->
  (forall a, In a l -> law_needs (numbers ns) (orders os) a) ->
  all_of_functions (numbers ns) (lookup (fun _ => 1) ((fun t => t) :: ln :: fs)) l False.
Proof.
  intros C H N. assert (K := refute_with no_logs ns os l t C). revert N K. generalize False. clear C.
  induction l as [|a r IH]; intros A N K; cbn [all_of_functions all_say] in *; [exact K |].
  intros X. apply IH; [intros b B; apply N; right; exact B |].
  apply K, (law_means (numbers ns) _ (orders os) H a); [apply N; left; reflexivity | exact X].
Qed.
End Terms.

(* Proves the needs of a theorem: it has no sums, or they are beside the sums, or hold of numbers. *)
Ltac needs_hold :=
  match goal with |- needs ?s _ _ => unfold s | _ => idtac end;
  first
    [ apply plain_needs; reflexivity
    | cbn [needs law_needs term_needs about_orders says term_value number_value number_relation order_relation];
      repeat first [exact I | apply at_most_refl | assumption | lra | split | intros [? ?] | intro] ].
