(* What comparisons of orders say of functions: docs/language.md §2.1, and the trends of §3.2. *)
From Coq Require Import Reals Lra.
Require Import nslogic_prelude functions.
Open Scope R_scope.

(* ---- The laws, as statements about limits -------------------------------------------------------------------------- *)

(* f ~ g: the quotient grows and falls more slowly than every power of log t. *)
Definition like (f g : R -> R) : Prop :=
  forall eps, 0 < eps -> eventually (fun t => Rpower (ln t) (- eps) <= f t / g t <= Rpower (ln t) eps).
(* f <~ g: it grows more slowly than every power of log t, or falls. *)
Definition no_more_than (f g : R -> R) : Prop :=
  forall eps, 0 < eps -> eventually (fun t => f t / g t <= Rpower (ln t) eps).
(* f << g: it goes to 0, at least like a power of 1/log t. *)
Definition less_than (f g : R -> R) : Prop :=
  exists eps, 0 < eps /\ eventually (fun t => f t / g t <= Rpower (ln t) (- eps)).

(* The same ignoring logs: powers of t in place of powers of log t. *)
Definition like_in_power (f g : R -> R) : Prop :=
  forall eps, 0 < eps -> eventually (fun t => Rpower t (- eps) <= f t / g t <= Rpower t eps).
Definition no_more_in_power (f g : R -> R) : Prop :=
  forall eps, 0 < eps -> eventually (fun t => f t / g t <= Rpower t eps).
Definition less_in_power (f g : R -> R) : Prop :=
  exists eps, 0 < eps /\ eventually (fun t => f t / g t <= Rpower t (- eps)).

(* ---- One function beside 1 -------------------------------------------------------------------------------------------- *)

Lemma by_log (u v : R) : 0 < u -> (u <= exp v <-> ln u <= v).
Proof.
  intros P. split; intros H.
  - rewrite <- (ln_exp v). apply log_at_most; assumption.
  - rewrite <- (exp_ln u P). destruct H as [H|H]; [left; apply exp_increasing, H | rewrite H; apply Rle_refl].
Qed.
Lemma by_log_below (u v : R) : 0 < u -> (exp v <= u <-> v <= ln u).
Proof.
  intros P. split; intros H.
  - rewrite <- (ln_exp v). apply log_at_most; [apply exp_pos | exact H].
  - rewrite <- (exp_ln u P). destruct H as [H|H]; [left; apply exp_increasing, H | rewrite H; apply Rle_refl].
Qed.

Lemma log_of_below x y : x << y ->
  exists c, 0 < c /\ eventually (fun t => log_of_order x t + c * ln (ln t) <= log_of_order y t).
Proof.
  intros [H|[H K]].
  - exists 1. split; [lra |]. assert (L : (fst x, snd x + 1) <~ y) by (left; exact H).
    apply (after_one _ _ (log_of_at_most _ _ L)). intros t A. unfold log_of_order, power, log_power in *; simpl in *. lra.
  - exists (snd y - snd x). split; [lra |]. apply always. intros t. unfold log_of_order, power, log_power. rewrite H. lra.
Qed.
Lemma log_of_one t : log_of_order one t = 0.
Proof. unfold log_of_order, one, power, log_power; simpl. ring. Qed.

Section Beside_one.
Variables (h : R -> R) (z : order).
Hypothesis H : has_order h z.

Lemma at_most_one : z <~ one <-> forall eps, 0 < eps -> eventually (fun t => h t <= Rpower (ln t) eps).
Proof.
  split.
  - intros L eps E. apply (after_three _ _ _ _ (is_positive h z H) (bounds h z eps H E) (log_of_at_most _ _ L)).
    intros t A [_ B] C. rewrite log_of_one in C. apply by_log; [exact A | lra].
  - intros K. destruct (at_most_or_below z one) as [L|L]; [exact L | exfalso].
    destruct (log_of_below _ _ L) as [c [C M]]. apply (not_never (fun t => False)); [| auto].
    apply (after_four _ _ _ _ _ (together _ _ (is_positive h z H) (bounds h z (c / 2) H ltac:(lra))) M (K (c / 4) ltac:(lra))
      (log_log_grows 0)).
    intros t [A [B _]] D F G. rewrite log_of_one in D. apply by_log in F; [| exact A]. nra.
Qed.
Lemma below_one : z << one <-> exists eps, 0 < eps /\ eventually (fun t => h t <= Rpower (ln t) (- eps)).
Proof.
  split.
  - intros L. destruct (log_of_below _ _ L) as [c [C M]]. exists (c / 2). split; [lra |].
    apply (after_three _ _ _ _ (is_positive h z H) (bounds h z (c / 2) H ltac:(lra)) M).
    intros t A [_ B] D. rewrite log_of_one in D. apply by_log; [exact A | lra].
  - intros [eps [E K]]. destruct (at_most_or_below one z) as [L|L]; [exfalso | exact L].
    apply (not_never (fun t => False)); [| auto].
    apply (after_four _ _ _ _ _ (together _ _ (is_positive h z H) (bounds h z (eps / 2) H ltac:(lra)))
      (log_of_at_most _ _ L) K (log_log_grows 0)).
    intros t [A [B _]] D F G. rewrite log_of_one in D. apply by_log in F; [| exact A]. nra.
Qed.
Lemma at_least_one : one <~ z <-> forall eps, 0 < eps -> eventually (fun t => Rpower (ln t) (- eps) <= h t).
Proof.
  split.
  - intros L eps E. apply (after_three _ _ _ _ (is_positive h z H) (bounds h z eps H E) (log_of_at_most _ _ L)).
    intros t A [B _] C. rewrite log_of_one in C. apply by_log_below; [exact A | lra].
  - intros K. destruct (at_most_or_below one z) as [L|L]; [exact L | exfalso].
    apply below_one in L. destruct L as [eps [E L]]. apply (not_never (fun t => False)); [| auto].
    apply (after_four _ _ _ _ _ (is_positive h z H) L (K (eps / 2) ltac:(lra)) (log_log_grows 0)). intros t A B C D.
    apply by_log in B; [| exact A]. apply by_log_below in C; [| exact A]. nra.
Qed.

Lemma power_near (eps : R) : 0 < eps ->
  eventually (fun t => (power z - eps) * ln t < ln (h t) < (power z + eps) * ln t).
Proof.
  intros E. destruct (order_limits h z H) as [K _]. apply (after_two _ _ _ (K eps E) (log_grows 0)). intros t A B.
  apply Rabs_def2 in A. destruct A as [A C]. unfold Rdiv in A, C.
  split; apply (Rmult_lt_reg_r (/ ln t)); try (apply Rinv_0_lt_compat, B);
    rewrite (Rmult_assoc _ (ln t)), Rinv_r, Rmult_1_r by lra; lra.
Qed.
Lemma power_at_most_one : power z <= 0 <-> forall eps, 0 < eps -> eventually (fun t => h t <= Rpower t eps).
Proof.
  split.
  - intros L eps E. apply (after_three _ _ _ _ (is_positive h z H) (power_near eps E) (log_grows 0)). intros t A [_ B] C.
    apply by_log; [exact A | nra].
  - intros K. apply Rnot_lt_le. intros L. apply (not_never (fun t => False)); [| auto].
    apply (after_four _ _ _ _ _ (is_positive h z H) (power_near (power z / 2) ltac:(lra)) (K (power z / 4) ltac:(lra))
      (log_grows 0)).
    intros t A [B _] C D. apply by_log in C; [| exact A]. nra.
Qed.
Lemma power_below_one : power z < 0 <-> exists eps, 0 < eps /\ eventually (fun t => h t <= Rpower t (- eps)).
Proof.
  split.
  - intros L. exists (- power z / 2). split; [lra |].
    apply (after_three _ _ _ _ (is_positive h z H) (power_near (- power z / 2) ltac:(lra)) (log_grows 0)).
    intros t A [_ B] C. apply by_log; [exact A | nra].
  - intros [eps [E K]]. apply Rnot_le_lt. intros L. apply (not_never (fun t => False)); [| auto].
    apply (after_four _ _ _ _ _ (is_positive h z H) (power_near (eps / 2) ltac:(lra)) K (log_grows 0)).
    intros t A [B _] C D. apply by_log in C; [| exact A]. nra.
Qed.
Lemma power_at_least_one : 0 <= power z <-> forall eps, 0 < eps -> eventually (fun t => Rpower t (- eps) <= h t).
Proof.
  split.
  - intros L eps E. apply (after_three _ _ _ _ (is_positive h z H) (power_near eps E) (log_grows 0)). intros t A [B _] C.
    apply by_log_below; [exact A | nra].
  - intros K. apply Rnot_lt_le. intros L. apply (not_never (fun t => False)); [| auto].
    apply (after_four _ _ _ _ _ (is_positive h z H) (power_near (- power z / 2) ltac:(lra)) (K (- power z / 4) ltac:(lra))
      (log_grows 0)).
    intros t A [_ B] C D. apply by_log_below in C; [| exact A]. nra.
Qed.
End Beside_one.

(* ---- Two functions ------------------------------------------------------------------------------------------------------ *)

Section Two.
Variables (f g : R -> R) (x y : order).
Hypotheses (F : has_order f x) (G : has_order g y).
Let quotient := order_of_quotient f g x y F G.

Lemma at_most_of_functions : x <~ y <-> no_more_than f g.
Proof.
  unfold no_more_than. rewrite <- (at_most_one _ _ quotient). unfold at_most, times, raised, one; simpl. split;
    (intros [A|[A B]]; [left | right; split]; lra).
Qed.
Lemma below_of_functions : x << y <-> less_than f g.
Proof.
  unfold less_than. rewrite <- (below_one _ _ quotient). unfold below, times, raised, one; simpl. split;
    (intros [A|[A B]]; [left | right; split]; lra).
Qed.
Lemma same_of_functions : x ~~ y <-> like f g.
Proof.
  assert (E : x ~~ y <-> (x ** y ^^ (-1)) <~ one /\ one <~ (x ** y ^^ (-1))).
  { unfold same, at_most, times, raised, one; simpl. split; [intros [A B]; split; right; split; lra | lra]. }
  rewrite E, (at_most_one _ _ quotient), (at_least_one _ _ quotient). unfold like. split.
  - intros [A B] eps P. apply (after_two _ _ _ (A eps P) (B eps P)). auto.
  - intros A. split; intros eps P; apply (after_one _ _ (A eps P)); intros t B; apply B.
Qed.
Lemma power_at_most_of_functions : power x <= power y <-> no_more_in_power f g.
Proof. unfold no_more_in_power. rewrite <- (power_at_most_one _ _ quotient). unfold power; simpl. lra. Qed.
Lemma power_below_of_functions : power x < power y <-> less_in_power f g.
Proof. unfold less_in_power. rewrite <- (power_below_one _ _ quotient). unfold power; simpl. lra. Qed.
Lemma power_same_of_functions : power x = power y <-> like_in_power f g.
Proof.
  assert (E : power x = power y <-> power (x ** y ^^ (-1)) <= 0 /\ 0 <= power (x ** y ^^ (-1))) by (unfold power; simpl; lra).
  rewrite E, (power_at_most_one _ _ quotient), (power_at_least_one _ _ quotient). unfold like_in_power. split.
  - intros [A B] eps P. apply (after_two _ _ _ (A eps P) (B eps P)). auto.
  - intros A. split; intros eps P; apply (after_one _ _ (A eps P)); intros t B; apply B.
Qed.

Lemma less_goes_to_zero : x << y -> tends (fun t => f t / g t) 0.
Proof.
  intros L eps E. apply below_of_functions in L. destruct L as [c [C L]].
  apply (after_four _ _ _ _ _ (is_positive _ _ F) (is_positive _ _ G) L (constant_small c (- ln eps + 1) C)). intros t A B D K.
  assert (P : 0 < f t / g t) by (apply Rdiv_lt_0_compat; assumption).
  rewrite Rminus_0_r, Rabs_right by lra. apply (Rle_lt_trans _ _ _ D). unfold Rpower.
  rewrite <- (exp_ln eps E) at 1. apply exp_increasing. lra.
Qed.
(* Landau's symbols for functions that have orders. *)
Lemma big_o_is_at_most (c : R) : eventually (fun t => f t <= c * g t) -> x <~ y.
Proof.
  intros K. apply at_most_of_functions. intros eps E.
  apply (after_four _ _ _ _ _ K (is_positive _ _ F) (is_positive _ _ G) (constant_small eps (ln (Rmax 1 c)) E)).
  intros t A P B C. apply Rle_trans with (Rmax 1 c).
  - apply (Rmult_le_reg_r (g t)); [exact B |]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
    assert (M := Rmax_r 1 c). nra.
  - assert (M := Rmax_l 1 c). apply by_log; [lra | exact C].
Qed.
End Two.

Lemma theta_is_same f g x y low high : has_order f x -> has_order g y -> 0 < low ->
  eventually (fun t => low * g t <= f t <= high * g t) -> x ~~ y.
Proof.
  intros F G L K.
  assert (A : x <~ y) by (apply (big_o_is_at_most f g x y F G high); apply (after_one _ _ K); intros t B; apply B).
  assert (B : y <~ x).
  { apply (big_o_is_at_most g f y x G F (/ low)). apply (after_one _ _ K). intros t [B _].
    apply (Rmult_le_reg_l low); [exact L |]. rewrite <- Rmult_assoc, Rinv_r, Rmult_1_l by lra. exact B. }
  unfold same, at_most in *. lra.
Qed.
Lemma little_o_is_at_most f g x y : has_order f x -> has_order g y -> tends (fun t => f t / g t) 0 -> x <~ y.
Proof.
  intros F G K. apply (big_o_is_at_most f g x y F G 1).
  apply (after_two _ _ _ (K 1 Rlt_0_1) (is_positive _ _ G)). intros t A B. apply Rabs_def2 in A. destruct A as [A _].
  rewrite Rminus_0_r in A. apply (Rmult_lt_compat_r (g t)) in A; [| exact B].
  unfold Rdiv in A. rewrite Rmult_assoc, Rinv_l in A by lra. lra.
Qed.

(* ---- A function has at most one order, and every pair is one ---------------------------------------------------------- *)

Lemma order_unique f x y : has_order f x -> has_order f y -> x = y.
Proof.
  intros F G. destruct (theta_is_same f f x y 1 1 F G Rlt_0_1) as [A B].
  - apply always. intros t. lra.
  - destruct x, y; simpl in *. f_equal; assumption.
Qed.
Definition example_of (x : order) (t : R) : R := Rpower t (power x) * Rpower (ln t) (log_power x).
Lemma every_order x : has_order (example_of x) x.
Proof.
  apply (same_order _ (scale ^^ power x ** log_scale ^^ log_power x)).
  - apply order_of_product; apply order_of_power; [apply order_of_scale | apply order_of_log_scale].
  - unfold same, power, log_power; simpl. split; ring.
Qed.

(* ---- A law for every index ------------------------------------------------------------------------------------------------ *)

Lemma every_index_at_most x y a b :
  (forall k, one <~ k -> x ** k ^^ a <~ y ** k ^^ b) <-> a <= b /\ x <~ y.
Proof.
  split.
  - intros H. split.
    + apply Rnot_lt_le. intros L. set (n := (Rabs (fst y - fst x) + 1) / (a - b)).
      assert (N : 0 < n) by (unfold n; assert (B := Rabs_pos (fst y - fst x)); apply Rdiv_lt_0_compat; lra).
      specialize (H (n, 0) (or_introl N)). assert (B := Rle_abs (fst y - fst x)).
      assert (E : n * (a - b) = Rabs (fst y - fst x) + 1) by (unfold n; field; lra).
      unfold at_most, times, raised in H; simpl in H. lra.
    + specialize (H one (at_most_refl one)). unfold at_most, times, raised, one in *; simpl in *. lra.
  - intros [[A|A] B] k K; [| subst b]; unfold at_most, times, raised, one in *; simpl in *; [| lra].
    destruct K as [K|[K L]].
    + assert (P := Rmult_lt_compat_r (fst k) a b K A). lra.
    + assert (P := Rmult_le_compat_r (snd k) a b L ltac:(lra)). rewrite <- K. lra.
Qed.
Lemma every_index_same x y a b :
  (forall k, one <~ k -> x ** k ^^ a ~~ y ** k ^^ b) <-> a = b /\ x ~~ y.
Proof.
  split.
  - intros H.
    assert (E : forall u v : order, u ~~ v -> u <~ v) by (intros u v [P Q]; right; split; [exact P | rewrite Q; apply Rle_refl]).
    destruct (proj1 (every_index_at_most x y a b) (fun k K => E _ _ (H k K))) as [A B].
    destruct (proj1 (every_index_at_most y x b a) (fun k K => E _ _ (same_sym _ _ (H k K)))) as [C D].
    split; [lra |]. unfold same, at_most in *. lra.
  - intros [A [B C]] k _. unfold same, times, raised; simpl. rewrite A, B, C. split; reflexivity.
Qed.
Lemma every_index_below x y a b :
  (forall k, one <~ k -> x ** k ^^ a << y ** k ^^ b) <-> a <= b /\ x << y.
Proof.
  split.
  - intros H. split.
    + apply (every_index_at_most x y a b). intros k K. apply below_at_most, H, K.
    + specialize (H one (at_most_refl one)). unfold below, times, raised, one in *; simpl in *. lra.
  - intros [[A|A] B] k K; [| subst b]; unfold at_most, below, times, raised, one in *; simpl in *; [| lra].
    destruct K as [K|[K L]].
    + assert (P := Rmult_lt_compat_r (fst k) a b K A). lra.
    + assert (P := Rmult_le_compat_r (snd k) a b L ltac:(lra)). rewrite <- K. lra.
Qed.
