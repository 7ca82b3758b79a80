(* What it means that a function has an order, and the operators of the language: docs/language.md §1.1, §1.2 and §1.4.
   `t` is the scale, a real number that goes to infinity. Everything is about large t. *)
From Coq Require Import Reals Lra.
Require Import nslogic_prelude.
Open Scope R_scope.

(* For its own use the prelude keeps Coq from unfolding these. *)
Strategy transparent [same below at_most times raised one scale log_scale log_log_scale power largest least
  largest_number least_number log_of series tail_series Rdiv Rmax Rmin pow IZR].

(* ---- Definitions ------------------------------------------------------------------------------------------------ *)

Definition eventually (P : R -> Prop) : Prop := exists start : R, forall t, start < t -> P t.
Definition tends (f : R -> R) (limit : R) : Prop :=
  forall eps, 0 < eps -> eventually (fun t => Rabs (f t - limit) < eps).

(* f(t) = t^e (log t)^l (log t)^o(1), where x = (e, l). *)
Definition has_order (f : R -> R) (x : order) : Prop :=
  eventually (fun t => 0 < f t) /\
  tends (fun t => (ln (f t) - power x * ln t - log_power x * ln (ln t)) / ln (ln t)) 0.

(* The logarithm as laws have it: that of a constant is read as that of one above 1. *)
Definition logarithm (f : R -> R) (t : R) : R := Rmax 1 (ln (f t)).

(* ---- For large t -------------------------------------------------------------------------------------------------- *)

Lemma always (P : R -> Prop) : (forall t, P t) -> eventually P.
Proof. intros H. exists 0. intros t _. apply H. Qed.
Lemma after_one (P Q : R -> Prop) : eventually P -> (forall t, P t -> Q t) -> eventually Q.
Proof. intros [s H] K. exists s. intros t L. apply K, H, L. Qed.
Lemma together (P Q : R -> Prop) : eventually P -> eventually Q -> eventually (fun t => P t /\ Q t).
Proof.
  intros [s H] [r K]. exists (Rmax s r). intros t L. split; [apply H | apply K]; eapply Rle_lt_trans; try exact L;
    [apply Rmax_l | apply Rmax_r].
Qed.
Lemma after_two (P Q S : R -> Prop) : eventually P -> eventually Q -> (forall t, P t -> Q t -> S t) -> eventually S.
Proof. intros H K L. apply (after_one _ _ (together _ _ H K)). intros t [A B]. auto. Qed.
Lemma after_three (P Q S U : R -> Prop) : eventually P -> eventually Q -> eventually S ->
  (forall t, P t -> Q t -> S t -> U t) -> eventually U.
Proof. intros H K L M. apply (after_two _ _ _ H (together _ _ K L)). intros t A [B C]. auto. Qed.
Lemma after_four (P Q S U V : R -> Prop) : eventually P -> eventually Q -> eventually S -> eventually U ->
  (forall t, P t -> Q t -> S t -> U t -> V t) -> eventually V.
Proof. intros H K L M N. apply (after_two _ _ _ (together _ _ H K) (together _ _ L M)). intros t [A B] [C D]. auto. Qed.
Lemma not_never (P : R -> Prop) : eventually P -> (forall t, ~ P t) -> False.
Proof. intros [s H] K. apply (K (s + 1)), H. lra. Qed.

Lemma grows (bound : R) : eventually (fun t => bound < t).
Proof. exists bound. auto. Qed.
Lemma log_grows (bound : R) : eventually (fun t => bound < ln t).
Proof. exists (exp bound). intros t H. rewrite <- (ln_exp bound). apply ln_increasing; [apply exp_pos | exact H]. Qed.
Lemma log_log_grows (bound : R) : eventually (fun t => bound < ln (ln t)).
Proof.
  apply (after_one _ _ (log_grows (exp bound))). intros t H. rewrite <- (ln_exp bound).
  apply ln_increasing; [apply exp_pos | exact H].
Qed.

Lemma log_at_most (u v : R) : 0 < u -> u <= v -> ln u <= ln v.
Proof. intros P [H|H]; [left; apply ln_increasing; assumption | rewrite H; apply Rle_refl]. Qed.

(* A logarithm is below every fraction of its argument. *)
Lemma log_small (eps u : R) : 0 < eps -> 0 < u -> 4 / eps < ln u -> ln u <= eps * u.
Proof.
  intros H U V. set (v := ln u) in *. assert (E : u = exp v) by (unfold v; rewrite exp_ln; [reflexivity | exact U]).
  rewrite E. assert (P : 0 < 4 / eps) by (apply Rdiv_lt_0_compat; lra).
  assert (A : 1 + v / 2 < exp (v / 2)) by (apply exp_ineq1; lra).
  assert (B : exp v = exp (v / 2) * exp (v / 2)) by (rewrite <- exp_plus; f_equal; lra).
  assert (C : v / 2 * (v / 2) <= exp v) by (rewrite B; apply Rmult_le_compat; lra).
  assert (D : 4 < eps * v).
  { apply (Rmult_lt_compat_l eps) in V; [| exact H]. replace (eps * (4 / eps)) with 4 in V by (field; lra). exact V. }
  apply Rle_trans with (eps * (v / 2 * (v / 2))); [| apply Rmult_le_compat_l; lra].
  replace (eps * (v / 2 * (v / 2))) with (v * (eps * v / 4)) by field.
  rewrite <- (Rmult_1_r v) at 1. apply Rmult_le_compat_l; lra.
Qed.
Lemma log_log_small (eps : R) : 0 < eps -> eventually (fun t => ln (ln t) <= eps * ln t).
Proof.
  intros H. apply (after_two _ _ _ (log_grows 0) (log_log_grows (4 / eps))). intros t A B. apply log_small; assumption.
Qed.
Lemma third_log_small (eps : R) : 0 < eps -> eventually (fun t => ln (ln (ln t)) <= eps * ln (ln t)).
Proof.
  intros H. apply (after_two _ _ _ (log_log_grows 0) (log_log_grows (exp (4 / eps)))). intros t A B.
  apply log_small; try assumption. rewrite <- (ln_exp (4 / eps)). apply ln_increasing; [apply exp_pos | exact B].
Qed.
Lemma constant_small (eps c : R) : 0 < eps -> eventually (fun t => c <= eps * ln (ln t)).
Proof.
  intros H. apply (after_one _ _ (log_log_grows (c / eps))). intros t A. apply (Rmult_lt_compat_l eps) in A; [| exact H].
  replace (eps * (c / eps)) with c in A by (field; lra). lra.
Qed.

(* ---- The definition as bounds on the logarithm ------------------------------------------------------------------------- *)

Definition log_of_order (x : order) (t : R) : R := power x * ln t + log_power x * ln (ln t).
Definition within (f : R -> R) (x : order) (eps t : R) : Prop :=
  log_of_order x t - eps * ln (ln t) <= ln (f t) <= log_of_order x t + eps * ln (ln t).

Lemma order_within (f : R -> R) (x : order) :
  has_order f x <-> eventually (fun t => 0 < f t) /\ forall eps, 0 < eps -> eventually (within f x eps).
Proof.
  unfold has_order, tends, within, log_of_order. split; intros [P H]; (split; [exact P |]); intros eps E.
  - apply (after_two _ _ _ (H eps E) (log_log_grows 0)). intros t A B. rewrite Rminus_0_r in A.
    apply Rabs_def2 in A. destruct A as [A C].
    apply (Rmult_lt_compat_r (ln (ln t))) in A; [| exact B]. apply (Rmult_lt_compat_r (ln (ln t))) in C; [| exact B].
    unfold Rdiv in A, C. rewrite Rmult_assoc, Rinv_l, Rmult_1_r in A by lra. rewrite Rmult_assoc, Rinv_l, Rmult_1_r in C by lra.
    lra.
  - apply (after_two _ _ _ (H (eps / 2) ltac:(lra)) (log_log_grows 0)). intros t A B. rewrite Rminus_0_r.
    apply Rabs_def1.
    + apply (Rmult_lt_reg_r (ln (ln t))); [exact B |]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. nra.
    + apply (Rmult_lt_reg_r (ln (ln t))); [exact B |]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. nra.
Qed.

Lemma is_positive f x : has_order f x -> eventually (fun t => 0 < f t).
Proof. intros [H _]. exact H. Qed.
Lemma bounds f x eps : has_order f x -> 0 < eps -> eventually (within f x eps).
Proof. intros H E. apply order_within in H. destruct H as [_ H]. apply H, E. Qed.

(* The two limits of §1.1, and the factor. *)
Lemma order_limits (f : R -> R) (x : order) : has_order f x ->
  tends (fun t => ln (f t) / ln t) (power x) /\
  tends (fun t => (ln (f t) - power x * ln t) / ln (ln t)) (log_power x).
Proof.
  intros H. split; intros eps E.
  - set (c := Rabs (log_power x) + 1). assert (C : 0 < c) by (unfold c; assert (B := Rabs_pos (log_power x)); lra).
    assert (D : 0 < eps / (2 * c)) by (apply Rdiv_lt_0_compat; lra).
    apply (after_four _ _ _ _ _ (bounds f x 1 H Rlt_0_1) (log_log_small _ D) (log_grows 0) (log_log_grows 0)).
    intros t A B L G. unfold within, log_of_order in A.
    assert (S : Rabs (ln (f t) - power x * ln t) <= eps / 2 * ln t).
    { apply Rle_trans with (c * ln (ln t)).
      - unfold c. assert (M := Rle_abs (log_power x)). assert (N := Rle_abs (- log_power x)). rewrite Rabs_Ropp in N.
        apply Rabs_le. split; nra.
      - apply (Rmult_le_compat_l c) in B; [| lra].
        replace (c * (eps / (2 * c) * ln t)) with (eps / 2 * ln t) in B by (field; lra). exact B. }
    replace (ln (f t) / ln t - power x) with ((ln (f t) - power x * ln t) * / ln t) by (field; lra).
    rewrite Rabs_mult, (Rabs_right (/ ln t)) by (left; apply Rinv_0_lt_compat, L).
    apply (Rmult_lt_reg_r (ln t)); [exact L |]. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. nra.
  - destruct H as [_ H]. apply (after_two _ _ _ (H eps E) (log_log_grows 0)). intros t A B.
    replace ((ln (f t) - power x * ln t) / ln (ln t) - log_power x)
      with ((ln (f t) - power x * ln t - log_power x * ln (ln t)) / ln (ln t) - 0) by (field; lra). exact A.
Qed.

Lemma order_factor (f : R -> R) (x : order) : has_order f x <->
  exists r, tends r 0 /\
    eventually (fun t => f t = Rpower t (power x) * Rpower (ln t) (log_power x) * Rpower (ln t) (r t)).
Proof.
  split.
  - intros [P H]. eexists. split; [exact H |]. apply (after_two _ _ _ P (log_log_grows 0)). intros t A B.
    unfold Rpower. rewrite <- !exp_plus. rewrite <- (exp_ln (f t) A) at 1. f_equal. field. lra.
  - intros [r [H K]]. split.
    + apply (after_one _ _ K). intros t A. rewrite A. unfold Rpower.
      repeat apply Rmult_lt_0_compat; apply exp_pos.
    + intros eps E. apply (after_three _ _ _ _ K (H eps E) (log_log_grows 0)). intros t A B C.
      rewrite A. unfold Rpower. rewrite <- !exp_plus, ln_exp.
      replace ((power x * ln t + log_power x * ln (ln t) + r t * ln (ln t) - power x * ln t - log_power x * ln (ln t))
        / ln (ln t)) with (r t) by (field; lra). exact B.
Qed.

(* What is between two constant multiples of a function has its order: an order does not see constant factors. *)
Lemma between (f g : R -> R) (x : order) (low high : R) : 0 < low -> 0 < high -> has_order g x ->
  eventually (fun t => low * g t <= f t <= high * g t) -> has_order f x.
Proof.
  intros L M H K. assert (P := is_positive g x H). apply order_within. split.
  - apply (after_two _ _ _ K P). intros t A B. assert (0 < low * g t) by (apply Rmult_lt_0_compat; assumption). lra.
  - intros eps E. assert (E2 : 0 < eps / 2) by lra.
    apply (after_four _ _ _ _ _ (bounds g x _ H E2) (together _ _ K P) (constant_small _ (ln high) E2)
      (constant_small _ (- ln low) E2)).
    intros t A [B C] D F. unfold within in *. assert (0 < low * g t) by (apply Rmult_lt_0_compat; assumption).
    assert (U : ln (low * g t) <= ln (f t)) by (apply log_at_most; lra).
    assert (V : ln (f t) <= ln (high * g t)) by (apply log_at_most; lra).
    rewrite ln_mult in U, V by assumption. lra.
Qed.
Lemma eventually_equal (f g : R -> R) (x : order) : has_order g x -> eventually (fun t => f t = g t) -> has_order f x.
Proof.
  intros H K. apply (between f g x 1 1 Rlt_0_1 Rlt_0_1 H). apply (after_one _ _ K). intros t A. rewrite A. lra.
Qed.

Lemma log_of_at_most x y : x <~ y -> eventually (fun t => log_of_order x t <= log_of_order y t).
Proof.
  unfold log_of_order. intros [H|[H K]]; unfold power, log_power.
  - set (c := Rabs (snd x - snd y) + 1). assert (C : 0 < c) by (unfold c; assert (B := Rabs_pos (snd x - snd y)); lra).
    assert (D : 0 < (fst y - fst x) / c) by (apply Rdiv_lt_0_compat; lra).
    apply (after_two _ _ _ (log_log_small _ D) (log_log_grows 0)). intros t A B.
    assert (M := Rle_abs (snd x - snd y)).
    apply (Rmult_le_compat_l c) in A; [| lra].
    replace (c * ((fst y - fst x) / c * ln t)) with ((fst y - fst x) * ln t) in A by (field; lra).
    assert ((snd x - snd y) * ln (ln t) <= c * ln (ln t)) by (apply Rmult_le_compat_r; unfold c; lra). lra.
  - apply (after_one _ _ (log_log_grows 0)). intros t A. rewrite H. nra.
Qed.

Lemma same_order f x y : has_order f x -> x ~~ y -> has_order f y.
Proof. intros H [A B]. unfold has_order, power, log_power in *. rewrite <- A, <- B. exact H. Qed.
Lemma same_sym x y : x ~~ y -> y ~~ x.
Proof. intros [A B]. split; symmetry; assumption. Qed.

(* ---- Functions that have an order ------------------------------------------------------------------------------------- *)

Lemma order_of_number (c : R) : 0 < c -> has_order (fun _ => c) one.
Proof.
  intros H. apply order_within. split; [apply always; intros; exact H |]. intros eps E.
  apply (after_two _ _ _ (constant_small eps (ln c) E) (constant_small eps (- ln c) E)). intros t A B.
  unfold within, log_of_order, one, power, log_power; simpl. lra.
Qed.
Lemma order_of_scale : has_order (fun t => t) scale.
Proof.
  apply order_within. split; [apply grows |]. intros eps E. apply (after_one _ _ (log_log_grows 0)). intros t A.
  unfold within, log_of_order, scale, power, log_power; simpl. nra.
Qed.
Lemma order_of_log_scale : has_order ln log_scale.
Proof.
  apply order_within. split; [apply log_grows |]. intros eps E. apply (after_one _ _ (log_log_grows 0)). intros t A.
  unfold within, log_of_order, log_scale, power, log_power; simpl. nra.
Qed.
(* Pairs leave the order of log log t open. Among functions it is known: that of a constant, `no_logs` of the prelude. *)
Lemma order_of_log_log_scale : has_order (fun t => ln (ln t)) (log_log_scale no_logs).
Proof.
  apply (same_order _ one); [| apply same_sym, no_log_log]. apply order_within. split; [apply log_log_grows |]. intros eps E.
  apply (after_two _ _ _ (third_log_small eps E) (log_log_grows 1)). intros t A B.
  assert (0 < ln (ln (ln t))) by (rewrite <- ln_1; apply ln_increasing; lra).
  unfold within, log_of_order, one, power, log_power; simpl. nra.
Qed.

Lemma order_of_product f g x y : has_order f x -> has_order g y -> has_order (fun t => f t * g t) (x ** y).
Proof.
  intros H K. assert (P := is_positive f x H). assert (Q := is_positive g y K). apply order_within. split.
  - apply (after_two _ _ _ P Q). intros t. apply Rmult_lt_0_compat.
  - intros eps E. assert (E2 : 0 < eps / 2) by lra.
    apply (after_four _ _ _ _ _ P Q (bounds f x _ H E2) (bounds g y _ K E2)). intros t A B C D.
    unfold within, log_of_order, times, power, log_power in *; simpl. rewrite ln_mult by assumption. lra.
Qed.
Lemma order_of_power f x p : has_order f x -> has_order (fun t => Rpower (f t) p) (x ^^ p).
Proof.
  intros H. apply order_within. split; [apply always; intros t; apply exp_pos |]. intros eps E.
  set (c := Rabs p + 1). assert (C : 0 < c) by (unfold c; assert (B := Rabs_pos p); lra).
  assert (D : 0 < eps / c) by (apply Rdiv_lt_0_compat; lra).
  apply (after_two _ _ _ (bounds f x _ H D) (log_log_grows 0)). intros t A B.
  assert (A2 : Rabs (ln (f t) - log_of_order x t) <= eps / c * ln (ln t)) by (unfold within in A; apply Rabs_le; lra).
  assert (F : Rabs (p * (ln (f t) - log_of_order x t)) <= eps * ln (ln t)).
  { rewrite Rabs_mult. apply Rle_trans with (c * (eps / c * ln (ln t))).
    - apply Rmult_le_compat; [apply Rabs_pos | apply Rabs_pos | unfold c; lra | exact A2].
    - apply Req_le. field. lra. }
  assert (U := Rle_abs (p * (ln (f t) - log_of_order x t))).
  assert (V := Rle_abs (- (p * (ln (f t) - log_of_order x t)))). rewrite Rabs_Ropp in V.
  unfold within, log_of_order, raised, power, log_power in *; simpl. unfold Rpower. rewrite ln_exp. lra.
Qed.
Lemma order_of_inverse f x : has_order f x -> has_order (fun t => / f t) (x ^^ (-1)).
Proof.
  intros H. apply (eventually_equal _ _ _ (order_of_power f x (-1) H)).
  apply (after_one _ _ (is_positive f x H)). intros t A. unfold Rpower.
  replace (-1 * ln (f t)) with (- ln (f t)) by ring. rewrite exp_Ropp, exp_ln by exact A. reflexivity.
Qed.
Lemma order_of_quotient f g x y : has_order f x -> has_order g y -> has_order (fun t => f t / g t) (x ** y ^^ (-1)).
Proof. intros H K. exact (order_of_product _ _ _ _ H (order_of_inverse g y K)). Qed.

Lemma max_of_ordered f g x y : has_order f x -> has_order g y -> x <~ y -> has_order (fun t => Rmax (f t) (g t)) y.
Proof.
  intros H K L. assert (P := is_positive f x H). assert (Q := is_positive g y K). apply order_within. split.
  - apply (after_one _ _ Q). intros t A. assert (B := Rmax_r (f t) (g t)). lra.
  - intros eps E.
    apply (after_four _ _ _ _ _ (together _ _ P Q) (bounds f x _ H E) (bounds g y _ K E) (log_of_at_most x y L)).
    intros t [A B] C D F. unfold within in *. unfold Rmax. destruct (Rle_dec (f t) (g t)) as [G|G]; [exact D |].
    assert (M : ln (g t) < ln (f t)) by (apply ln_increasing; lra). lra.
Qed.
Lemma min_of_ordered f g x y : has_order f x -> has_order g y -> x <~ y -> has_order (fun t => Rmin (f t) (g t)) x.
Proof.
  intros H K L. assert (P := is_positive f x H). assert (Q := is_positive g y K). apply order_within. split.
  - apply (after_two _ _ _ P Q). intros t A B. unfold Rmin. destruct (Rle_dec (f t) (g t)); assumption.
  - intros eps E.
    apply (after_four _ _ _ _ _ (together _ _ P Q) (bounds f x _ H E) (bounds g y _ K E) (log_of_at_most x y L)).
    intros t [A B] C D F. unfold within in *. unfold Rmin. destruct (Rle_dec (f t) (g t)) as [G|G]; [exact C |].
    assert (M : ln (g t) < ln (f t)) by (apply ln_increasing; lra). lra.
Qed.
Lemma order_of_max f g x y : has_order f x -> has_order g y -> has_order (fun t => Rmax (f t) (g t)) (largest2 x y).
Proof.
  intros H K. unfold largest2. destruct (at_most_or_below x y) as [L|L].
  - exact (max_of_ordered f g x y H K L).
  - apply (eventually_equal _ _ _ (max_of_ordered g f y x K H (below_at_most y x L))).
    apply always. intros t. apply Rmax_comm.
Qed.
Lemma order_of_min f g x y : has_order f x -> has_order g y -> has_order (fun t => Rmin (f t) (g t)) (least2 x y).
Proof.
  intros H K. unfold least2. destruct (at_most_or_below x y) as [L|L].
  - exact (min_of_ordered f g x y H K L).
  - apply (eventually_equal _ _ _ (min_of_ordered g f y x K H (below_at_most y x L))).
    apply always. intros t. apply Rmin_comm.
Qed.
Lemma order_of_sum f g x y : has_order f x -> has_order g y -> has_order (fun t => f t + g t) (largest2 x y).
Proof.
  intros H K. apply (between _ _ _ 1 2 Rlt_0_1 Rlt_0_2 (order_of_max f g x y H K)).
  apply (after_two _ _ _ (is_positive f x H) (is_positive g y K)). intros t A B.
  unfold Rmax. destruct (Rle_dec (f t) (g t)); lra.
Qed.
Lemma order_of_harmonic f g x y : has_order f x -> has_order g y ->
  has_order (fun t => 1 / (1 / f t + 1 / g t)) (least2 x y).
Proof.
  intros H K. apply (between _ _ _ (/ 2) 1 ltac:(lra) Rlt_0_1 (order_of_min f g x y H K)).
  apply (after_two _ _ _ (is_positive f x H) (is_positive g y K)). intros t A B.
  replace (1 / (1 / f t + 1 / g t)) with (f t * g t / (f t + g t)) by (field; lra).
  assert (S : 0 < f t + g t) by lra.
  split; apply (Rmult_le_reg_r (f t + g t)); try exact S; unfold Rdiv; rewrite ?(Rmult_assoc (f t * g t)), ?Rinv_l, ?Rmult_1_r by lra;
    unfold Rmin; destruct (Rle_dec (f t) (g t)); nra.
Qed.

(* ---- Logarithms --------------------------------------------------------------------------------------------------------- *)

Lemma log_of_grown f x : has_order f x -> 0 < power x -> has_order (fun t => ln (f t)) log_scale.
Proof.
  intros H P. set (c := Rabs (log_power x) + 1).
  assert (C : 0 < c) by (unfold c; assert (B := Rabs_pos (log_power x)); lra).
  assert (D : 0 < power x / (2 * c)) by (apply Rdiv_lt_0_compat; lra).
  apply (between _ _ _ (power x / 2) (2 * power x) ltac:(lra) ltac:(lra) order_of_log_scale).
  apply (after_four _ _ _ _ _ (bounds f x 1 H Rlt_0_1) (log_log_small _ D) (log_grows 0) (log_log_grows 0)).
  intros t A B L G. unfold within, log_of_order in A.
  apply (Rmult_le_compat_l c) in B; [| lra].
  replace (c * (power x / (2 * c) * ln t)) with (power x / 2 * ln t) in B by (field; lra).
  assert (M := Rle_abs (log_power x)). assert (N := Rle_abs (- log_power x)). rewrite Rabs_Ropp in N. unfold c in B.
  nra.
Qed.
Lemma log_of_log_grown f x : has_order f x -> power x = 0 -> 0 < log_power x ->
  has_order (fun t => ln (f t)) (log_log_scale no_logs).
Proof.
  intros H P Q. apply (between _ _ _ (log_power x / 2) (2 * log_power x) ltac:(lra) ltac:(lra) order_of_log_log_scale).
  apply (after_two _ _ _ (bounds f x (log_power x / 2) H ltac:(lra)) (log_log_grows 0)). intros t A B.
  unfold within, log_of_order in A. rewrite P in A. nra.
Qed.
Lemma log_of_constant f x c : has_order f x -> x ~~ one -> 1 < c -> eventually (fun t => c <= f t) ->
  has_order (fun t => ln (f t)) one.
Proof.
  intros H [P Q] C K. simpl in P, Q. assert (LC : 0 < ln c) by (rewrite <- ln_1; apply ln_increasing; lra).
  assert (LF : forall t, c <= f t -> ln c <= ln (f t))
    by (intros t A; apply log_at_most; lra).
  apply order_within. split.
  - apply (after_one _ _ K). intros t A. specialize (LF t A). lra.
  - intros eps E.
    apply (after_four _ _ _ _ _ (bounds f x 1 H Rlt_0_1) (together _ _ K (log_log_grows 0)) (third_log_small eps E)
      (constant_small eps (- ln (ln c)) E)).
    intros t A [B G] D F. specialize (LF t B). unfold within, log_of_order, one, power, log_power in *; simpl.
    rewrite P, Q in A.
    assert (U : ln (ln c) <= ln (ln (f t))) by (apply log_at_most; lra).
    assert (V : ln (f t) <= ln (ln t)) by lra.
    assert (W : ln (ln (f t)) <= ln (ln (ln t))) by (apply log_at_most; lra).
    lra.
Qed.
Lemma log_negative f x : has_order f x -> x << one -> eventually (fun t => ln (f t) < 0).
Proof.
  intros H L. destruct (Rlt_le_dec (power x) 0) as [P|P].
  - assert (K := order_limits f x H). destruct K as [K _].
    apply (after_two _ _ _ (K (- power x) ltac:(lra)) (log_grows 0)). intros t A B.
    apply Rabs_def2 in A. destruct A as [A _].
    assert (C : ln (f t) / ln t < 0) by lra. apply (Rmult_lt_compat_r (ln t)) in C; [| exact B].
    unfold Rdiv in C. rewrite Rmult_assoc, Rinv_l in C by lra. lra.
  - assert (Q : power x = 0 /\ log_power x < 0) by (unfold below, one, power, log_power in *; simpl in *; lra).
    destruct Q as [Q S].
    apply (after_two _ _ _ (bounds f x (- log_power x / 2) H ltac:(lra)) (log_log_grows 0)). intros t A B.
    unfold within, log_of_order in A. rewrite Q in A. nra.
Qed.

Lemma log_is_constant x : ~ 0 < power x -> log_of no_logs x ~~ one.
Proof.
  intros H. unfold log_of. destruct (Rlt_dec 0 (power x)); [contradiction |].
  destruct (Rle_dec 1 (log_power x)); [exact no_log_log |].
  destruct (Rlt_dec 0 (log_power x)); split; reflexivity.
Qed.

(* Where the logarithm has an order: X grows, or is a constant above 1. *)
Lemma order_of_log f x c : has_order f x -> one <~ x -> 1 < c -> eventually (fun t => c <= f t) ->
  has_order (fun t => ln (f t)) (log_of no_logs x).
Proof.
  intros H L C K. destruct (Rlt_dec 0 (power x)) as [P|P].
  - unfold log_of. destruct (Rlt_dec 0 (power x)); [| contradiction]. exact (log_of_grown f x H P).
  - apply (same_order _ one); [| apply same_sym, log_is_constant, P].
    assert (E : power x = 0 /\ 0 <= log_power x) by (unfold at_most, one, power, log_power in *; simpl in *; lra).
    destruct E as [E [F|F]].
    + apply (same_order _ (log_log_scale no_logs)); [exact (log_of_log_grown f x H E F) | exact no_log_log].
    + apply (log_of_constant f x c H); try assumption. split; [exact E | symmetry; exact F].
Qed.
Lemma above_every_number f x c : has_order f x -> one << x -> eventually (fun t => c < f t).
Proof.
  intros H L. destruct (Rle_lt_dec c 0) as [C|C].
  { apply (after_one _ _ (is_positive f x H)). intros t A. lra. }
  assert (G : eventually (fun t => ln c < ln (f t))).
  { destruct (Rlt_dec 0 (power x)) as [P|P].
    - assert (K := log_of_grown f x H P). destruct (order_limits f x H) as [M _].
      apply (after_three _ _ _ _ (M (power x / 2) ltac:(lra)) (log_grows 0) (log_grows (2 * ln c / power x))).
      intros t A B D. apply Rabs_def2 in A. destruct A as [_ A].
      assert (F : power x / 2 < ln (f t) / ln t) by lra. apply (Rmult_lt_compat_r (ln t)) in F; [| exact B].
      unfold Rdiv in F at 2. rewrite Rmult_assoc, Rinv_l, Rmult_1_r in F by lra.
      apply (Rmult_lt_compat_l (power x / 2)) in D; [| lra].
      replace (power x / 2 * (2 * ln c / power x)) with (ln c) in D by (field; lra). lra.
    - assert (E : power x = 0 /\ 0 < log_power x) by (unfold below, one, power, log_power in *; simpl in *; lra).
      destruct E as [E F].
      apply (after_three _ _ _ _ (bounds f x (log_power x / 2) H ltac:(lra)) (log_log_grows 0)
        (log_log_grows (2 * ln c / log_power x))).
      intros t A B D. unfold within, log_of_order in A. rewrite E in A.
      apply (Rmult_lt_compat_l (log_power x / 2)) in D; [| lra].
      replace (log_power x / 2 * (2 * ln c / log_power x)) with (ln c) in D by (field; lra). lra. }
  apply (after_two _ _ _ G (is_positive f x H)). intros t A B. apply ln_lt_inv; assumption.
Qed.
Lemma order_of_log_above f x : has_order f x -> one << x -> has_order (fun t => ln (f t)) (log_of no_logs x).
Proof.
  intros H L. apply (order_of_log f x 2 H (below_at_most _ _ L) ltac:(lra)).
  apply (after_one _ _ (above_every_number f x 2 H L)). intros t A. lra.
Qed.

(* As laws have it, the logarithm always has the order of the language, and where X grows it is the logarithm. *)
Lemma logarithm_is_log f x : has_order f x -> one << x -> eventually (fun t => logarithm f t = ln (f t)).
Proof.
  intros H L. apply (after_one _ _ (above_every_number f x (exp 1) H L)). intros t A. unfold logarithm.
  apply Rmax_right. rewrite <- (ln_exp 1) at 1. left. apply ln_increasing; [apply exp_pos | exact A].
Qed.
Lemma order_of_logarithm f x : has_order f x -> has_order (logarithm f) (log_of no_logs x).
Proof.
  intros H. destruct (at_most_or_below x one) as [L|L].
  - assert (P : ~ 0 < power x) by (unfold at_most, one, power in *; simpl in *; lra).
    apply (same_order _ one); [| apply same_sym, log_is_constant, P].
    apply order_within. split.
    { apply always. intros t. unfold logarithm. assert (A := Rmax_l 1 (ln (f t))). lra. }
    intros eps E.
    apply (after_four _ _ _ _ _ (bounds f x 1 H Rlt_0_1) (log_of_at_most x one L) (third_log_small eps E)
      (log_log_grows 1)).
    intros t A B C D. unfold within, log_of_order, one, power, log_power in *; simpl in *.
    assert (F : ln (f t) <= ln (ln t)) by lra.
    assert (G : 1 <= logarithm f t <= ln (ln t)) by (unfold logarithm; split; [apply Rmax_l | apply Rmax_lub; lra]).
    assert (U : 0 <= ln (logarithm f t)) by (rewrite <- ln_1; apply log_at_most; lra).
    assert (V : ln (logarithm f t) <= ln (ln (ln t))) by (apply log_at_most; lra).
    nra.
  - apply (eventually_equal _ _ _ (order_of_log_above f x H L)). exact (logarithm_is_log f x H L).
Qed.
