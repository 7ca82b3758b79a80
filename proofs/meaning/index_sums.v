(* Sums over an index, and their order: docs/language.md §1.3. *)
From Coq Require Import Reals Lra Lia ZArith.
Require Import nslogic_prelude functions.
Open Scope R_scope.

(* ---- Definitions -------------------------------------------------------------------------------------------------------- *)

(* The sum of k^p over the whole numbers k from 1 to n that are at least `lower`. *)
Fixpoint sum_to (lower p : R) (n : nat) : R :=
  match n with
  | O => 0
  | S m => sum_to lower p m + (if Rle_dec lower (INR n) then Rpower (INR n) p else 0)
  end.
(* Over the whole numbers from `lower` to `upper`. *)
Definition index_sum (lower upper p : R) : R := sum_to lower p (Z.to_nat (Int_part upper)).
(* Over all whole numbers from `lower` on. *)
Definition infinite_sum_is (lower p s : R) : Prop := Un_cv (sum_to lower p) s.

(* ---- Sums beside differences of the antiderivative ------------------------------------------------------------------------ *)

Definition antiderivative (p x : R) : R := if Req_EM_T (1 + p) 0 then ln x else Rpower x (1 + p) / (1 + p).

Lemma antiderivative_slope p x : 0 < x -> derivable_pt_lim (antiderivative p) x (Rpower x p).
Proof.
  intros H. unfold antiderivative. destruct (Req_EM_T (1 + p) 0) as [E|E].
  - replace (Rpower x p) with (/ x); [apply derivable_pt_lim_ln, H |].
    replace p with (- (1)) by lra. rewrite Rpower_Ropp, Rpower_1 by exact H. reflexivity.
  - replace (Rpower x p) with (/ (1 + p) * ((1 + p) * Rpower x (1 + p - 1)));
      [| replace (1 + p - 1) with p by ring; field; exact E].
    assert (D := derivable_pt_lim_scal (fun y => Rpower y (1 + p)) (/ (1 + p)) x _ (derivable_pt_lim_power x (1 + p) H)).
    unfold mult_real_fct in D. intros eps P. destruct (D eps P) as [d K]. exists d. intros h N L.
    specialize (K h N L). unfold Rdiv in *. rewrite (Rmult_comm (Rpower (x + h) (1 + p))), (Rmult_comm (Rpower x (1 + p))).
    exact K.
Qed.

Definition spread (p : R) : R := Rpower 2 (Rabs p).
Lemma spread_positive p : 0 < spread p.
Proof. apply exp_pos. Qed.

Lemma power_near_index p k c : 1 <= k -> k / 2 <= c <= 2 * k ->
  Rpower k p / spread p <= Rpower c p <= spread p * Rpower k p.
Proof.
  intros K [L M]. assert (A : ln k - ln 2 <= ln c).
  { replace (ln k - ln 2) with (ln (k / 2)); [apply log_at_most; lra |]. unfold Rdiv. rewrite ln_mult, ln_Rinv; lra. }
  assert (B : ln c <= ln k + ln 2).
  { replace (ln k + ln 2) with (ln (2 * k)); [apply log_at_most; lra |]. rewrite ln_mult; lra. }
  assert (E : Rabs (p * (ln c - ln k)) <= Rabs p * ln 2).
  { rewrite Rabs_mult. apply Rmult_le_compat_l; [apply Rabs_pos | apply Rabs_le; lra]. }
  assert (U := Rle_abs (p * (ln c - ln k))). assert (V := Rle_abs (- (p * (ln c - ln k)))). rewrite Rabs_Ropp in V.
  assert (G : forall u v, u <= v -> exp u <= exp v)
    by (intros u v [X|X]; [left; apply exp_increasing, X | rewrite X; apply Rle_refl]).
  unfold Rdiv, spread, Rpower. rewrite <- exp_Ropp, <- !exp_plus. split; apply G; lra.
Qed.

Lemma difference_near_index p k x y : 1 <= k -> k / 2 <= x -> x <= y -> y <= 2 * k ->
  Rpower k p / spread p * (y - x) <= antiderivative p y - antiderivative p x <= spread p * Rpower k p * (y - x).
Proof.
  intros K X [L|L] Y; [| rewrite L; lra].
  destruct (MVT_cor2 (antiderivative p) (fun c => Rpower c p) x y L) as [c [E B]].
  { intros c B. apply antiderivative_slope. lra. }
  rewrite E. assert (M := power_near_index p k c K ltac:(lra)). split; apply Rmult_le_compat_r; lra.
Qed.

Lemma antiderivative_rises p x y : 0 < x -> x <= y -> antiderivative p x <= antiderivative p y.
Proof.
  intros P [L|L]; [| rewrite L; apply Rle_refl].
  destruct (MVT_cor2 (antiderivative p) (fun c => Rpower c p) x y L) as [c [E B]].
  { intros c B. apply antiderivative_slope. lra. }
  assert (0 < Rpower c p * (y - x)) by (apply Rmult_lt_0_compat; [apply exp_pos | lra]). lra.
Qed.

Lemma sum_step lower p n : sum_to lower p n <= sum_to lower p (S n).
Proof.
  cbn [sum_to]. destruct (Rle_dec lower (INR (S n))); [| lra]. assert (0 < Rpower (INR (S n)) p) by apply exp_pos. lra.
Qed.
Lemma sum_positive lower p n : 0 <= sum_to lower p n.
Proof. induction n as [|n IH]; [simpl; lra |]. apply Rle_trans with (1 := IH), sum_step. Qed.

Lemma sum_above lower p n : 1 <= lower ->
  sum_to lower p n <= spread p * (antiderivative p (Rmax lower (INR n + 1)) - antiderivative p lower).
Proof.
  intros L. assert (C := spread_positive p). induction n as [|n IH].
  - cbn [sum_to INR]. rewrite Rplus_0_l, (Rmax_left lower 1) by exact L. lra.
  - assert (N := pos_INR n). cbn [sum_to]. rewrite S_INR in *. destruct (Rle_dec lower (INR n + 1)) as [K|K].
    + rewrite (Rmax_right lower (INR n + 1)) in IH by exact K. rewrite Rmax_right by lra.
      assert (D := difference_near_index p (INR n + 1) (INR n + 1) (INR n + 1 + 1) ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra)).
      destruct D as [D _]. replace (INR n + 1 + 1 - (INR n + 1)) with 1 in D by ring. rewrite Rmult_1_r in D.
      apply (Rmult_le_compat_l (spread p)) in D; [| lra].
      replace (spread p * (Rpower (INR n + 1) p / spread p)) with (Rpower (INR n + 1) p) in D by (field; lra). lra.
    + rewrite (Rmax_left lower (INR n + 1)) in IH by lra.
      assert (R := antiderivative_rises p lower (Rmax lower (INR n + 1 + 1)) ltac:(lra) (Rmax_l _ _)). nra.
Qed.

Lemma sum_below lower p n : 1 <= lower -> lower <= INR n ->
  antiderivative p (INR n + 1) - antiderivative p lower <= 2 * spread p * sum_to lower p n.
Proof.
  intros L. assert (C := spread_positive p). induction n as [|n IH]; [simpl; lra |]. intros K.
  assert (N := pos_INR n). assert (Z := sum_positive lower p n). cbn [sum_to]. rewrite S_INR in *.
  destruct (Rle_dec lower (INR n + 1)) as [_|F]; [| lra]. assert (P : 0 < Rpower (INR n + 1) p) by apply exp_pos.
  destruct (Rle_lt_dec lower (INR n)) as [M|M].
  - specialize (IH M).
    assert (D := difference_near_index p (INR n + 1) (INR n + 1) (INR n + 1 + 1) ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra)).
    assert (0 < spread p * Rpower (INR n + 1) p) by (apply Rmult_lt_0_compat; assumption). nra.
  - assert (D := difference_near_index p (INR n + 1) lower (INR n + 1 + 1) ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra)).
    assert (Q : 0 < spread p * Rpower (INR n + 1) p) by (apply Rmult_lt_0_compat; assumption).
    destruct D as [_ D]. assert (spread p * Rpower (INR n + 1) p * (INR n + 1 + 1 - lower) <= spread p * Rpower (INR n + 1) p * 2)
      by (apply Rmult_le_compat_l; lra). assert (0 <= spread p * sum_to lower p n) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma whole_part (u : R) : 0 <= u -> exists n, Z.to_nat (Int_part u) = n /\ INR n <= u < INR n + 1.
Proof.
  intros H. destruct (base_Int_part u) as [A B]. exists (Z.to_nat (Int_part u)). split; [reflexivity |].
  assert (P : (0 <= Int_part u)%Z).
  { assert (Q : (-1 < Int_part u)%Z) by (apply lt_IZR; lra). lia. }
  rewrite INR_IZR_INZ, Z2Nat.id by exact P. lra.
Qed.

Lemma index_sum_between lower upper p : 1 <= lower -> 2 * lower <= upper ->
  antiderivative p upper - antiderivative p lower <= 2 * spread p * index_sum lower upper p /\
  index_sum lower upper p <= spread p * (antiderivative p (2 * upper) - antiderivative p lower).
Proof.
  intros L U. unfold index_sum. destruct (whole_part upper ltac:(lra)) as [n [E [A B]]]. rewrite E.
  assert (C := spread_positive p). split.
  - assert (S := sum_below lower p n L ltac:(lra)). assert (R := antiderivative_rises p upper (INR n + 1) ltac:(lra) ltac:(lra)).
    lra.
  - assert (S := sum_above lower p n L). rewrite Rmax_right in S by lra. apply Rle_trans with (1 := S).
    apply Rmult_le_compat_l; [lra |]. assert (R := antiderivative_rises p (INR n + 1) (2 * upper) ltac:(lra) ltac:(lra)). lra.
Qed.

(* ---- Powers of two ------------------------------------------------------------------------------------------------------------ *)

Lemma power_twice x q : 0 < x -> Rpower (2 * x) q = Rpower 2 q * Rpower x q.
Proof. intros H. symmetry. apply Rpower_mult_distr; lra. Qed.
Lemma power_monotone x y q : 0 < x -> x <= y -> 0 < q -> Rpower x q <= Rpower y q.
Proof. intros H K Q. apply Rle_Rpower_l; lra. Qed.
Lemma power_antitone x y q : 0 < x -> x <= y -> q < 0 -> Rpower y q <= Rpower x q.
Proof.
  intros H K Q. replace q with (- (- q)) by ring. rewrite !(Rpower_Ropp _ (- q)).
  apply Rinv_le_contravar; [apply exp_pos |]. apply power_monotone; lra.
Qed.
Lemma two_to_positive q : 0 < q -> 1 < Rpower 2 q.
Proof. intros H. rewrite <- (Rpower_O 2) by lra. apply Rpower_lt; lra. Qed.
Lemma two_to_negative q : q < 0 -> Rpower 2 q < 1.
Proof. intros H. rewrite <- (Rpower_O 2) by lra. apply Rpower_lt; lra. Qed.

(* ---- The order of a sum --------------------------------------------------------------------------------------------------------- *)

Section Sum.
Variables (lower upper : R -> R) (a b : order) (p : R).
Hypotheses (A : has_order lower a) (B : has_order upper b).
Hypothesis (starts : eventually (fun t => 1 <= lower t)).
Hypothesis (long : eventually (fun t => 2 * lower t <= upper t)).
Let sum (t : R) : R := index_sum (lower t) (upper t) p.
Let c := spread p.

Lemma upper_end_dominates : 0 < 1 + p -> has_order sum (b ^^ (1 + p)).
Proof.
  intros Q. assert (C : 0 < c) by apply spread_positive.
  assert (T := two_to_positive (1 + p) Q). assert (T0 := two_to_negative (- (1 + p)) ltac:(lra)).
  assert (T1 : 0 < Rpower 2 (- (1 + p))) by apply exp_pos.
  apply (between _ (fun t => Rpower (upper t) (1 + p)) _
    ((1 - Rpower 2 (- (1 + p))) / ((1 + p) * (2 * c))) (c * Rpower 2 (1 + p) / (1 + p))).
  - apply Rdiv_lt_0_compat; [lra | apply Rmult_lt_0_compat; lra].
  - apply Rdiv_lt_0_compat; [apply Rmult_lt_0_compat; lra | lra].
  - exact (order_of_power upper b (1 + p) B).
  - apply (after_two _ _ _ starts long). intros t L U.
    destruct (index_sum_between (lower t) (upper t) p L U) as [S V]. fold (sum t) in S, V. fold c in S, V.
    unfold antiderivative in S, V. destruct (Req_EM_T (1 + p) 0) as [E|_]; [lra |].
    rewrite power_twice in V by lra.
    assert (M : Rpower (lower t) (1 + p) <= Rpower 2 (- (1 + p)) * Rpower (upper t) (1 + p)).
    { apply (Rmult_le_reg_l (Rpower 2 (1 + p))); [lra |]. rewrite <- power_twice by lra.
      rewrite <- Rmult_assoc, Rpower_Ropp, Rinv_r, Rmult_1_l by lra. apply power_monotone; lra. }
    assert (P1 : 0 < Rpower (lower t) (1 + p)) by apply exp_pos.
    assert (P2 : 0 < Rpower (upper t) (1 + p)) by apply exp_pos. split.
    + apply (Rmult_le_reg_l ((1 + p) * (2 * c))); [apply Rmult_lt_0_compat; lra |].
      replace ((1 + p) * (2 * c) * ((1 - Rpower 2 (- (1 + p))) / ((1 + p) * (2 * c)) * Rpower (upper t) (1 + p)))
        with ((1 - Rpower 2 (- (1 + p))) * Rpower (upper t) (1 + p)) by (field; lra).
      apply (Rmult_le_compat_l (1 + p)) in S; [| lra].
      replace ((1 + p) * (Rpower (upper t) (1 + p) / (1 + p) - Rpower (lower t) (1 + p) / (1 + p)))
        with (Rpower (upper t) (1 + p) - Rpower (lower t) (1 + p)) in S by (field; lra). lra.
    + apply Rle_trans with (1 := V). unfold Rdiv. assert (0 < / (1 + p)) by (apply Rinv_0_lt_compat; lra).
      assert (0 < c * / (1 + p) * Rpower (lower t) (1 + p)) by (repeat apply Rmult_lt_0_compat; lra). lra.
Qed.

Lemma lower_end_dominates : 1 + p < 0 -> has_order sum (a ^^ (1 + p)).
Proof.
  intros Q. assert (C : 0 < c) by apply spread_positive.
  assert (T := two_to_negative (1 + p) Q). assert (T1 : 0 < Rpower 2 (1 + p)) by apply exp_pos.
  apply (between _ (fun t => Rpower (lower t) (1 + p)) _
    ((1 - Rpower 2 (1 + p)) / (- (1 + p) * (2 * c))) (c / - (1 + p))).
  - apply Rdiv_lt_0_compat; [lra | apply Rmult_lt_0_compat; lra].
  - apply Rdiv_lt_0_compat; lra.
  - exact (order_of_power lower a (1 + p) A).
  - apply (after_two _ _ _ starts long). intros t L U.
    destruct (index_sum_between (lower t) (upper t) p L U) as [S V]. fold (sum t) in S, V. fold c in S, V.
    unfold antiderivative in S, V. destruct (Req_EM_T (1 + p) 0) as [E|_]; [lra |].
    assert (M : Rpower (upper t) (1 + p) <= Rpower 2 (1 + p) * Rpower (lower t) (1 + p)).
    { rewrite <- power_twice by lra. apply power_antitone; lra. }
    assert (P1 : 0 < Rpower (lower t) (1 + p)) by apply exp_pos.
    assert (P2 : 0 < Rpower (2 * upper t) (1 + p)) by apply exp_pos. split.
    + apply (Rmult_le_reg_l (- (1 + p) * (2 * c))); [apply Rmult_lt_0_compat; lra |].
      replace (- (1 + p) * (2 * c) * ((1 - Rpower 2 (1 + p)) / (- (1 + p) * (2 * c)) * Rpower (lower t) (1 + p)))
        with ((1 - Rpower 2 (1 + p)) * Rpower (lower t) (1 + p)) by (field; lra).
      apply (Rmult_le_compat_l (- (1 + p))) in S; [| lra].
      replace (- (1 + p) * (Rpower (upper t) (1 + p) / (1 + p) - Rpower (lower t) (1 + p) / (1 + p)))
        with (Rpower (lower t) (1 + p) - Rpower (upper t) (1 + p)) in S by (field; lra). lra.
    + apply Rle_trans with (1 := V). apply (Rmult_le_reg_l (- (1 + p))); [lra |].
      replace (- (1 + p) * (c * (Rpower (2 * upper t) (1 + p) / (1 + p) - Rpower (lower t) (1 + p) / (1 + p))))
        with (c * Rpower (lower t) (1 + p) - c * Rpower (2 * upper t) (1 + p)) by (field; lra).
      replace (- (1 + p) * (c / - (1 + p) * Rpower (lower t) (1 + p))) with (c * Rpower (lower t) (1 + p)) by (field; lra).
      assert (0 < c * Rpower (2 * upper t) (1 + p)) by (apply Rmult_lt_0_compat; lra). lra.
Qed.

Lemma ratio_at_least_two : eventually (fun t => 2 <= upper t / lower t).
Proof.
  apply (after_two _ _ _ starts long). intros t L U. apply (Rmult_le_reg_r (lower t)); [lra |].
  unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. exact U.
Qed.
Lemma ratio_order : has_order (fun t => upper t / lower t) (b ** a ^^ (-1)).
Proof. exact (order_of_quotient _ _ _ _ B A). Qed.

Lemma neither_end_dominates : 1 + p = 0 -> has_order sum (log_of no_logs (b ** a ^^ (-1))).
Proof.
  intros Q. assert (C : 0 < c) by apply spread_positive.
  assert (O : one <~ b ** a ^^ (-1)).
  { destruct (at_most_or_below one (b ** a ^^ (-1))) as [O|O]; [exact O | exfalso].
    assert (N := log_negative _ _ ratio_order O). apply (not_never (fun _ => False)); [| auto].
    apply (after_two _ _ _ N ratio_at_least_two). intros t X Y.
    assert (0 < ln (upper t / lower t)) by (rewrite <- ln_1; apply ln_increasing; lra). lra. }
  apply (between _ _ _ (/ (2 * c)) (2 * c) ltac:(apply Rinv_0_lt_compat; lra) ltac:(lra)
    (order_of_log _ _ 2 ratio_order O ltac:(lra) ratio_at_least_two)).
  apply (after_three _ _ _ _ starts long ratio_at_least_two). intros t L U Two.
  destruct (index_sum_between (lower t) (upper t) p L U) as [S V]. fold (sum t) in S, V. fold c in S, V.
  unfold antiderivative in S, V. destruct (Req_EM_T (1 + p) 0) as [_|E]; [| contradiction].
  assert (D : ln (upper t / lower t) = ln (upper t) - ln (lower t)) by (unfold Rdiv; rewrite ln_mult, ln_Rinv; try lra; apply Rinv_0_lt_compat; lra).
  rewrite ln_mult in V by lra. assert (W := log_at_most 2 _ ltac:(lra) Two). rewrite D in *. split.
  - apply (Rmult_le_reg_l (2 * c)); [lra |]. rewrite <- Rmult_assoc, Rinv_r, Rmult_1_l by lra. exact S.
  - apply Rle_trans with (1 := V). replace (2 * c * (ln (upper t) - ln (lower t))) with (c * (2 * (ln (upper t) - ln (lower t)))) by ring.
    apply Rmult_le_compat_l; lra.
Qed.
End Sum.

(* A sum, with a factor that does not contain the index. *)
Lemma order_of_index_sum lower upper factor a b f p :
  has_order lower a -> has_order upper b -> has_order factor f ->
  eventually (fun t => 1 <= lower t) -> eventually (fun t => 2 * lower t <= upper t) ->
  has_order (fun t => factor t * index_sum (lower t) (upper t) p) (series no_logs a b f p).
Proof.
  intros A B F S L. unfold series. destruct (Rlt_dec 0 (1 + p)) as [P|P]; [| destruct (Rlt_dec (1 + p) 0) as [Q|Q]];
    apply (order_of_product _ _ _ _ F).
  - exact (upper_end_dominates lower upper b p B S L P).
  - exact (lower_end_dominates lower upper a p A S L Q).
  - exact (neither_end_dominates lower upper a b p A B S L ltac:(lra)).
Qed.

(* ---- Infinite sums ------------------------------------------------------------------------------------------------------------------ *)

Lemma sum_bounded lower p n : 1 <= lower -> 1 + p < 0 ->
  sum_to lower p n <= spread p / - (1 + p) * Rpower lower (1 + p).
Proof.
  intros L Q. apply Rle_trans with (1 := sum_above lower p n L). assert (C := spread_positive p).
  unfold antiderivative. destruct (Req_EM_T (1 + p) 0) as [E|_]; [lra |].
  assert (P : 0 < Rpower (Rmax lower (INR n + 1)) (1 + p)) by apply exp_pos.
  apply (Rmult_le_reg_l (- (1 + p))); [lra |].
  replace (- (1 + p) * (spread p * (Rpower (Rmax lower (INR n + 1)) (1 + p) / (1 + p) - Rpower lower (1 + p) / (1 + p))))
    with (spread p * Rpower lower (1 + p) - spread p * Rpower (Rmax lower (INR n + 1)) (1 + p)) by (field; lra).
  replace (- (1 + p) * (spread p / - (1 + p) * Rpower lower (1 + p))) with (spread p * Rpower lower (1 + p)) by (field; lra).
  assert (0 < spread p * Rpower (Rmax lower (INR n + 1)) (1 + p)) by (apply Rmult_lt_0_compat; assumption). lra.
Qed.
Lemma infinite_sum_exists lower p : 1 <= lower -> 1 + p < 0 -> {s | infinite_sum_is lower p s}.
Proof.
  intros L Q. apply growing_cv; [exact (sum_step lower p) |].
  exists (spread p / - (1 + p) * Rpower lower (1 + p)). intros s [n E]. rewrite E. apply sum_bounded; assumption.
Qed.
Definition infinite_sum (lower p : R) : R :=
  match Rle_dec 1 lower, Rlt_dec (1 + p) 0 with
  | left L, left Q => proj1_sig (infinite_sum_exists lower p L Q)
  | _, _ => 0
  end.
Lemma infinite_sum_value lower p : 1 <= lower -> 1 + p < 0 -> infinite_sum_is lower p (infinite_sum lower p).
Proof.
  intros L Q. unfold infinite_sum. destruct (Rle_dec 1 lower) as [L2|L2]; [| contradiction].
  destruct (Rlt_dec (1 + p) 0) as [Q2|Q2]; [| contradiction]. destruct (infinite_sum_exists lower p L2 Q2) as [s H]. exact H.
Qed.

Lemma infinite_sum_between lower p : 1 <= lower -> 1 + p < 0 ->
  (1 - Rpower 2 (1 + p)) / (- (1 + p) * (2 * spread p)) * Rpower lower (1 + p) <= infinite_sum lower p /\
  infinite_sum lower p <= spread p / - (1 + p) * Rpower lower (1 + p).
Proof.
  intros L Q. assert (C := spread_positive p). assert (V := infinite_sum_value lower p L Q). split.
  - destruct (whole_part (2 * lower) ltac:(lra)) as [n [_ [A B]]].
    apply Rle_trans with (sum_to lower p n); [| exact (growing_ineq _ _ (sum_step lower p) V n)].
    assert (S := sum_below lower p n L ltac:(lra)).
    assert (R := antiderivative_rises p (2 * lower) (INR n + 1) ltac:(lra) ltac:(lra)).
    unfold antiderivative in S, R. destruct (Req_EM_T (1 + p) 0) as [E|_]; [lra |].
    rewrite power_twice in R by lra.
    apply (Rmult_le_reg_l (- (1 + p) * (2 * spread p))); [apply Rmult_lt_0_compat; lra |].
    replace (- (1 + p) * (2 * spread p) * ((1 - Rpower 2 (1 + p)) / (- (1 + p) * (2 * spread p)) * Rpower lower (1 + p)))
      with (- (1 + p) * (Rpower 2 (1 + p) * Rpower lower (1 + p) / (1 + p) - Rpower lower (1 + p) / (1 + p))) by (field; lra).
    rewrite Rmult_assoc. apply Rmult_le_compat_l; lra.
  - apply Rnot_lt_le. intros H. destruct (V (infinite_sum lower p - spread p / - (1 + p) * Rpower lower (1 + p)) ltac:(lra)) as [N K].
    specialize (K N (le_n N)). assert (U := sum_bounded lower p N L Q). unfold R_dist in K. apply Rabs_def2 in K. lra.
Qed.

Lemma order_of_infinite_sum lower factor a f p :
  has_order lower a -> has_order factor f -> eventually (fun t => 1 <= lower t) -> 1 + p < 0 ->
  has_order (fun t => factor t * infinite_sum (lower t) p) (tail_series a f p).
Proof.
  intros A F S Q. assert (C := spread_positive p). assert (T := two_to_negative (1 + p) Q).
  apply (order_of_product _ _ _ _ F).
  apply (between _ (fun t => Rpower (lower t) (1 + p)) _
    ((1 - Rpower 2 (1 + p)) / (- (1 + p) * (2 * spread p))) (spread p / - (1 + p))).
  - apply Rdiv_lt_0_compat; [lra | apply Rmult_lt_0_compat; lra].
  - apply Rdiv_lt_0_compat; lra.
  - exact (order_of_power lower a (1 + p) A).
  - apply (after_one _ _ S). intros t L. exact (infinite_sum_between (lower t) p L Q).
Qed.

Lemma antiderivative_unbounded p bound : 0 <= 1 + p -> exists x, 1 <= x /\ bound < antiderivative p x.
Proof.
  intros Q. unfold antiderivative. destruct (Req_EM_T (1 + p) 0) as [E|E].
  - exists (exp (Rabs bound + 1)). assert (A := Rle_abs bound). assert (B := Rabs_pos bound). split.
    + rewrite <- exp_0 at 1. left. apply exp_increasing. lra.
    + rewrite ln_exp. lra.
  - exists (Rpower ((1 + p) * (Rabs bound + 1) + 1) (/ (1 + p))).
    assert (A := Rle_abs bound). assert (B := Rabs_pos bound). assert (0 < (1 + p) * (Rabs bound + 1)) by (apply Rmult_lt_0_compat; lra).
    split.
    + apply Rle_trans with (Rpower ((1 + p) * (Rabs bound + 1) + 1) 0); [rewrite Rpower_O by lra; apply Rle_refl |].
      apply Rle_Rpower; [lra |]. left. apply Rinv_0_lt_compat. lra.
    + rewrite Rpower_mult, Rinv_l, Rpower_1 by lra.
      apply (Rmult_lt_reg_r (1 + p)); [lra |]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. nra.
Qed.
Lemma infinite_sum_has_no_meaning lower p : 1 <= lower -> 0 <= 1 + p -> forall s, ~ infinite_sum_is lower p s.
Proof.
  intros L Q s V. assert (C := spread_positive p).
  destruct (antiderivative_unbounded p (2 * spread p * s + antiderivative p lower) Q) as [x [X H]].
  assert (M := Rmax_l lower x). assert (M2 := Rmax_r lower x).
  destruct (whole_part (Rmax lower x) ltac:(lra)) as [m [_ [_ N]]]. rewrite <- S_INR in N. set (n := S m) in N.
  assert (S := sum_below lower p n L ltac:(lra)). assert (R := antiderivative_rises p x (INR n + 1) ltac:(lra) ltac:(lra)).
  assert (G := growing_ineq _ _ (sum_step lower p) V n).
  apply (Rmult_le_compat_l (2 * spread p)) in G; lra.
Qed.

(* ---- The three rows of the table, by s ------------------------------------------------------------------------------------------------ *)

Lemma sum_from_one upper factor b f s :
  has_order upper b -> has_order factor f -> eventually (fun t => 2 <= upper t) ->
  let sum := fun t => factor t * index_sum 1 (upper t) (- s) in
  (s < 1 -> has_order sum (f ** b ^^ (1 - s))) /\
  (s = 1 -> has_order sum (f ** log_of no_logs b)) /\
  (1 < s -> has_order sum f).
Proof.
  intros B F S sum.
  assert (L : eventually (fun t => 2 * 1 <= upper t)) by (apply (after_one _ _ S); intros t A; lra).
  assert (H := order_of_index_sum (fun _ => 1) upper factor one b f (- s) (order_of_number 1 Rlt_0_1) B F
    (always _ (fun _ => Rle_refl 1)) L).
  assert (E : b ** one ^^ (-1) = b) by (destruct b as [x y]; unfold times, raised, one; simpl; f_equal; ring).
  fold sum in H. unfold series in H. rewrite E in H. split; [| split]; intros K.
  - destruct (Rlt_dec 0 (1 + - s)) as [P|P]; [exact H | lra].
  - destruct (Rlt_dec 0 (1 + - s)) as [P|P]; [lra |]. destruct (Rlt_dec (1 + - s) 0) as [Q|Q]; [lra | exact H].
  - destruct (Rlt_dec 0 (1 + - s)) as [P|P]; [lra |]. destruct (Rlt_dec (1 + - s) 0) as [Q|Q]; [| lra].
    apply (same_order _ _ f H). unfold same, times, raised, one; simpl. split; ring.
Qed.
Lemma sum_between lower upper factor a b f s :
  has_order lower a -> has_order upper b -> has_order factor f ->
  eventually (fun t => 1 <= lower t) -> eventually (fun t => 2 * lower t <= upper t) ->
  let sum := fun t => factor t * index_sum (lower t) (upper t) (- s) in
  (s < 1 -> has_order sum (f ** b ^^ (1 - s))) /\
  (s = 1 -> has_order sum (f ** log_of no_logs (b ** a ^^ (-1)))) /\
  (1 < s -> has_order sum (f ** a ^^ (1 - s))).
Proof.
  intros A B F S L sum. assert (H := order_of_index_sum lower upper factor a b f (- s) A B F S L).
  fold sum in H. unfold series in H. split; [| split]; intros K.
  - destruct (Rlt_dec 0 (1 + - s)) as [P|P]; [exact H | lra].
  - destruct (Rlt_dec 0 (1 + - s)) as [P|P]; [lra |]. destruct (Rlt_dec (1 + - s) 0) as [Q|Q]; [lra | exact H].
  - destruct (Rlt_dec 0 (1 + - s)) as [P|P]; [lra |]. destruct (Rlt_dec (1 + - s) 0) as [Q|Q]; [exact H | lra].
Qed.
Lemma sum_to_infinity lower factor a f s :
  has_order lower a -> has_order factor f -> eventually (fun t => 1 <= lower t) ->
  (s <= 1 -> eventually (fun t => forall value, ~ infinite_sum_is (lower t) (- s) value)) /\
  (1 < s -> eventually (fun t => infinite_sum_is (lower t) (- s) (infinite_sum (lower t) (- s))) /\
            has_order (fun t => factor t * infinite_sum (lower t) (- s)) (f ** a ^^ (1 - s))).
Proof.
  intros A F S. split; intros K.
  - apply (after_one _ _ S). intros t L. apply infinite_sum_has_no_meaning; lra.
  - split.
    + apply (after_one _ _ S). intros t L. apply infinite_sum_value; lra.
    + exact (order_of_infinite_sum lower factor a f (- s) A F S ltac:(lra)).
Qed.

(* Where the bounds grow, nothing has to be understood. *)
Lemma bounds_that_grow lower upper a b : has_order lower a -> has_order upper b -> one << a -> a << b ->
  eventually (fun t => 1 <= lower t) /\ eventually (fun t => 2 * lower t <= upper t).
Proof.
  intros A B L U. split.
  - apply (after_one _ _ (above_every_number lower a 1 A L)). intros t H. lra.
  - assert (R : one << b ** a ^^ (-1)) by (unfold below, one, times, raised in *; simpl in *; lra).
    apply (after_two _ _ _ (is_positive _ _ A) (above_every_number _ _ 2 (order_of_quotient _ _ _ _ B A) R)). intros t P H.
    apply (Rmult_lt_compat_r (lower t)) in H; [| exact P]. unfold Rdiv in H. rewrite Rmult_assoc, Rinv_l in H by lra. lra.
Qed.
