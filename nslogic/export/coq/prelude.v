From Coq Require QArith_base Qreals Qreduction.
From Coq Require Import Bool Reals ZArith List Lra Lia FMapPositive Classical_Prop.
Import ListNotations.
Module M := PositiveMap.
Open Scope R_scope.

(* ---- What a statement means --------------------------------------------------------------------------------- *)

(* An order t^e (log t)^l is the pair (e, l); orders are compared power first, then log. *)
Definition order : Type := (R * R)%type.
Definition power (x : order) : R := fst x.
Definition log_power (x : order) : R := snd x.
Definition one : order := (0, 0).
Definition scale : order := (1, 0).
Definition log_scale : order := (0, 1).
Definition times (x y : order) : order := (fst x + fst y, snd x + snd y).
Definition raised (x : order) (p : R) : order := (p * fst x, p * snd x).

Definition same (x y : order) : Prop := fst x = fst y /\ snd x = snd y.
Definition below (x y : order) : Prop := fst x < fst y \/ (fst x = fst y /\ snd x < snd y).
Definition at_most (x y : order) : Prop := fst x < fst y \/ (fst x = fst y /\ snd x <= snd y).

Declare Scope order_scope.
Delimit Scope order_scope with order.
Notation "x ~~ y" := (same x y) (at level 70, no associativity) : order_scope.
Notation "x << y" := (below x y) (at level 70, no associativity) : order_scope.
Notation "x <~ y" := (at_most x y) (at level 70, no associativity) : order_scope.
Infix "**" := times (at level 40, left associativity) : order_scope.
Infix "^^" := raised (at level 30, right associativity) : order_scope.
Open Scope order_scope.

Lemma at_most_or_below (x y : order) : {x <~ y} + {y << x}.
Proof.
  destruct x as [a b], y as [c d]; unfold at_most, below; simpl.
  destruct (total_order_T a c) as [[H|H]|H]; [left; left; exact H | | right; left; exact H].
  destruct (total_order_T b d) as [[K|K]|K]; [left; right; lra | left; right; lra | right; right; lra].
Qed.

Definition largest2 (x y : order) : order := if at_most_or_below x y then y else x.
Definition least2 (x y : order) : order := if at_most_or_below x y then x else y.

(* What pairs do not tell of logarithms. The order of log log t is (0, log_log): at least 1, and below log t. That of
   log((log t)^l) is (0, slow l) for l between 0 and 1: at least 1, at most log log t, and below (log t)^l. *)
Record logarithms : Type := Logarithms {
  log_log : R;
  slow : R -> R;
  log_log_bounds : 0 <= log_log /\ log_log < 1;
  slow_bounds : forall l, 0 < l -> l < 1 -> 0 <= slow l /\ slow l <= log_log /\ slow l < l
}.
Definition log_log_scale (logs : logarithms) : order := (0, log_log logs).

(* The order of log X, where X >~ 1. *)
Definition log_of (logs : logarithms) (x : order) : order :=
  if Rlt_dec 0 (power x) then log_scale
  else if Rle_dec 1 (log_power x) then log_log_scale logs
  else if Rlt_dec 0 (log_power x) then (0, slow logs (log_power x))
  else one.

(* The order of sum(k = lower..upper, factor * k^p), where lower >~ 1 and upper >~ lower. *)
Definition series (logs : logarithms) (lower upper factor : order) (p : R) : order :=
  if Rlt_dec 0 (1 + p) then factor ** upper ^^ (1 + p)
  else if Rlt_dec (1 + p) 0 then factor ** lower ^^ (1 + p)
  else factor ** log_of logs (upper ** lower ^^ (-1)).

(* The order of sum(k = lower..inf, factor * k^p), where lower >~ 1 and 1 + p < 0. *)
Definition tail_series (lower factor : order) (p : R) : order := factor ** lower ^^ (1 + p).

(* ---- Lemmas about these, as they are used ------------------------------------------------------------------- *)

Fixpoint largest (x : order) (l : list order) : order :=
  match l with [] => x | y :: r => largest2 x (largest y r) end.
Fixpoint least (x : order) (l : list order) : order :=
  match l with [] => x | y :: r => least2 x (least y r) end.
Fixpoint largest_number (x : R) (l : list R) : R :=
  match l with [] => x | y :: r => Rmax x (largest_number y r) end.
Fixpoint least_number (x : R) (l : list R) : R :=
  match l with [] => x | y :: r => Rmin x (least_number y r) end.

(* `each P l Q` is `P x1 /\ (P x2 /\ ... Q)`; `one_of P l` is `P x1 \/ P x2 \/ ...`. *)
Fixpoint each {A : Type} (P : A -> Prop) (x : A) (l : list A) (Q : Prop) : Prop :=
  match l with [] => P x /\ Q | y :: r => P x /\ each P y r Q end.
Fixpoint one_of {A : Type} (P : A -> Prop) (x : A) (l : list A) : Prop :=
  match l with [] => P x | y :: r => P x \/ one_of P y r end.

Lemma each_weaken {A : Type} (P Q : A -> Prop) (S T : Prop) :
  (forall a, P a -> Q a) -> (S -> T) -> forall l x, each P x l S -> each Q x l T.
Proof. intros H K l; induction l as [|y r IH]; simpl; intros x [a b]; split; auto. Qed.

Lemma one_of_weaken {A : Type} (P Q : A -> Prop) :
  (forall a, P a -> Q a) -> forall l x, one_of P x l -> one_of Q x l.
Proof. intros H l; induction l as [|y r IH]; simpl; intros x; [auto | intros [a|b]; auto]. Qed.

Lemma each_end {A : Type} (P : A -> Prop) (S : Prop) : forall l x, each P x l S -> S.
Proof. intros l; induction l as [|y r IH]; simpl; intros x [a b]; eauto. Qed.

Ltac orders := unfold same, at_most, below, times, raised, one, scale, log_scale, power in *; simpl in *.

Lemma at_most_refl x : x <~ x.
Proof. orders; right; lra. Qed.
Lemma at_most_trans x y z : x <~ y -> y <~ z -> x <~ z.
Proof. orders; intros [H|H] [K|K]; try (left; lra); right; lra. Qed.
Lemma same_refl x : x ~~ x.
Proof. orders; split; reflexivity. Qed.
Lemma below_at_most x y : x << y -> x <~ y.
Proof. orders; intros [H|H]; [left; lra | right; lra]. Qed.

Lemma largest_spec l x :
  each (fun y => y <~ largest x l) x l (one_of (fun y => largest x l ~~ y) x l).
Proof.
  revert x; induction l as [|y r IH]; intros x; simpl.
  - split; [apply at_most_refl | apply same_refl].
  - specialize (IH y). unfold largest2. destruct (at_most_or_below x (largest y r)) as [H|H].
    + split; [exact H |]. revert IH. apply each_weaken; auto.
    + split; [apply at_most_refl |]. revert IH. apply each_weaken.
      * intros a Ha. eapply at_most_trans; [exact Ha | apply below_at_most; exact H].
      * intros _. left. apply same_refl.
Qed.

Lemma least_spec l x :
  each (fun y => least x l <~ y) x l (one_of (fun y => least x l ~~ y) x l).
Proof.
  revert x; induction l as [|y r IH]; intros x; simpl.
  - split; [apply at_most_refl | apply same_refl].
  - specialize (IH y). unfold least2. destruct (at_most_or_below x (least y r)) as [H|H].
    + split; [apply at_most_refl |]. revert IH. apply each_weaken.
      * intros a Ha. eapply at_most_trans; [exact H | exact Ha].
      * intros _. left. apply same_refl.
    + split; [apply below_at_most; exact H |]. revert IH. apply each_weaken; auto.
Qed.

Lemma largest_number_spec l x :
  each (fun y => y <= largest_number x l) x l (one_of (fun y => largest_number x l = y) x l).
Proof.
  revert x; induction l as [|y r IH]; intros x; simpl.
  - split; [apply Rle_refl | reflexivity].
  - specialize (IH y). unfold Rmax. destruct (Rle_dec x (largest_number y r)) as [H|H].
    + split; [exact H |]. revert IH. apply each_weaken; auto.
    + split; [lra |]. revert IH. apply each_weaken.
      * intros a Ha. lra.
      * intros _. left. reflexivity.
Qed.

Lemma least_number_spec l x :
  each (fun y => least_number x l <= y) x l (one_of (fun y => least_number x l = y) x l).
Proof.
  revert x; induction l as [|y r IH]; intros x; simpl.
  - split; [apply Rle_refl | reflexivity].
  - specialize (IH y). unfold Rmin. destruct (Rle_dec x (least_number y r)) as [H|H].
    + split; [lra |]. revert IH. apply each_weaken.
      * intros a Ha. lra.
      * intros _. left. reflexivity.
    + split; [lra |]. revert IH. apply each_weaken; auto.
Qed.

Lemma log_log_least logs : one <~ log_log_scale logs.
Proof. orders; right. destruct (log_log_bounds logs); split; [reflexivity | assumption]. Qed.
Lemma log_log_most logs : log_log_scale logs << log_scale.
Proof. orders; right. destruct (log_log_bounds logs); split; [reflexivity | assumption]. Qed.

(* The logarithm of x as one of four cases, each with something beside it. *)
Definition log_cases (logs : logarithms) (x : order) (with_log with_log_log with_own with_one : Prop) : Prop :=
  (0 < power x /\ with_log) \/
  (power x = 0 /\ log_scale <~ x /\ with_log_log) \/
  (one << x /\ x << log_scale /\ one <~ log_of logs x /\ log_of logs x <~ log_log_scale logs /\ log_of logs x << x
    /\ with_own) \/
  (x ~~ one /\ with_one).

Lemma log_spec logs x : one <~ x ->
  log_cases logs x (log_of logs x ~~ log_scale) (log_of logs x ~~ log_log_scale logs) (log_of logs x ~~ log_of logs x)
    (log_of logs x ~~ one).
Proof.
  intros H. unfold log_cases. destruct (log_log_bounds logs) as [L M].
  assert (F : log_of logs x = if Rlt_dec 0 (power x) then log_scale
                              else if Rle_dec 1 (log_power x) then log_log_scale logs
                              else if Rlt_dec 0 (log_power x) then (0, slow logs (log_power x)) else one) by reflexivity.
  destruct (Rlt_dec 0 (power x)) as [A|A].
  - left. rewrite F. split; [exact A | apply same_refl].
  - assert (E : power x = 0 /\ 0 <= log_power x) by (unfold at_most, power, log_power, one in *; simpl in *; lra).
    destruct E as [E G]. destruct (Rle_dec 1 (log_power x)) as [B|B].
    + right; left. rewrite F. split; [exact E |]. split; [| apply same_refl].
      unfold at_most, power, log_power, log_scale in *; simpl. right; split; lra.
    + destruct (Rlt_dec 0 (log_power x)) as [C|C].
      * right; right; left. destruct (slow_bounds logs (log_power x)) as [S [T U]]; [lra | lra |].
        rewrite F. unfold at_most, below, same, power, log_power, one, log_scale, log_log_scale in *; simpl.
        repeat split; try (right; split; lra); try reflexivity.
      * right; right; right. rewrite F. unfold same, power, log_power, one in *; simpl. repeat split; lra.
Qed.

Definition series_cases (logs : logarithms) (a b f r s : order) (p : R) : Prop :=
  (0 < 1 + p /\ s ~~ f ** b ^^ (1 + p)) \/
  (1 + p = 0 /\ 0 < power r /\ s ~~ f ** log_scale) \/
  (1 + p = 0 /\ power r = 0 /\ log_scale <~ r /\ s ~~ f ** log_log_scale logs) \/
  (1 + p = 0 /\ one << r /\ r << log_scale /\ one <~ log_of logs r /\ log_of logs r <~ log_log_scale logs /\ log_of logs r << r
    /\ s ~~ f ** log_of logs r) \/
  (1 + p = 0 /\ r ~~ one /\ s ~~ f) \/
  (1 + p < 0 /\ s ~~ f ** a ^^ (1 + p)).

Lemma series_cases_of logs a b f r p : one <~ r -> log_of logs r = log_of logs (b ** a ^^ (-1)) ->
  series_cases logs a b f r (series logs a b f p) p.
Proof.
  intros H E. unfold series_cases, series.
  destruct (Rlt_dec 0 (1 + p)) as [K|K]; [left; split; [exact K | apply same_refl] |].
  destruct (Rlt_dec (1 + p) 0) as [L|L]; [right; right; right; right; right; split; [exact L | apply same_refl] |].
  assert (Z : 1 + p = 0) by lra. rewrite <- E.
  assert (T : forall x y, x ~~ y -> f ** x ~~ f ** y).
  { intros x y [X Y]. unfold same, times; simpl. rewrite X, Y. split; reflexivity. }
  destruct (log_spec logs r H) as [[A B]|[[A [B C]]|[[A [B [C [D [G _]]]]]|[A B]]]].
  - right; left. repeat split; try exact Z; try exact A; apply T; exact B.
  - right; right; left. split; [exact Z |]. split; [exact A |]. split; [exact B |]. apply T; exact C.
  - right; right; right; left. repeat (split; [assumption |]). apply same_refl.
  - right; right; right; right; left. split; [exact Z |]. split; [exact A |].
    destruct B as [X Y]. unfold same, times, one in *; simpl in *. split; lra.
Qed.

Lemma series_spec logs a b f p : a <~ b -> series_cases logs a b f (b ** a ^^ (-1)) (series logs a b f p) p.
Proof.
  intros H. apply series_cases_of; [| reflexivity]. unfold at_most, times, raised, one in *; simpl in *.
  destruct H as [H|[H K]]; [left | right; split]; lra.
Qed.

(* The same for a sum from 1 on, where the ratio of the bounds is the upper one. *)
Lemma series_from_one_spec logs b f p : one <~ b -> series_cases logs one b f b (series logs one b f p) p.
Proof.
  intros H. apply series_cases_of; [exact H |]. f_equal. destruct b as [x y]. unfold times, raised, one; simpl.
  f_equal; ring.
Qed.

(* ---- Polynomials --------------------------------------------------------------------------------------------- *)

Definition monomial := list positive.
Definition polynomial := list (Z * monomial).

Fixpoint mono_value (rho : positive -> R) (m : monomial) : R :=
  match m with [] => 1 | v :: r => rho v * mono_value rho r end.
Fixpoint value (rho : positive -> R) (p : polynomial) : R :=
  match p with [] => 0 | (c, m) :: r => IZR c * mono_value rho m + value rho r end.

Fixpoint mono_times (m : monomial) : monomial -> monomial :=
  fix inner (n : monomial) : monomial :=
    match m, n with
    | [], _ => n
    | _, [] => m
    | v :: r, w :: s => if (v <=? w)%positive then v :: mono_times r n else w :: inner s
    end.

Lemma mono_times_value rho m : forall n, mono_value rho (mono_times m n) = mono_value rho m * mono_value rho n.
Proof.
  induction m as [|v r IH]; intros n.
  - destruct n; simpl; ring.
  - induction n as [|w s IHn].
    + simpl; ring.
    + simpl. destruct (v <=? w)%positive; simpl.
      * rewrite IH. simpl. ring.
      * simpl in IHn. rewrite IHn. ring.
Qed.

Fixpoint mono_compare (m n : monomial) : comparison :=
  match m, n with
  | [], [] => Eq
  | [], _ => Lt
  | _, [] => Gt
  | v :: r, w :: s => match (v ?= w)%positive with Eq => mono_compare r s | c => c end
  end.

Lemma mono_compare_eq m : forall n, mono_compare m n = Eq -> m = n.
Proof.
  induction m as [|v r IH]; intros [|w s]; simpl; try discriminate; auto.
  destruct (v ?= w)%positive eqn:E; try discriminate.
  intros H. apply Pos.compare_eq in E. subst. f_equal. auto.
Qed.

Fixpoint add (p : polynomial) : polynomial -> polynomial :=
  fix inner (q : polynomial) : polynomial :=
    match p, q with
    | [], _ => q
    | _, [] => p
    | (c, m) :: r, (d, n) :: s =>
        match mono_compare m n with
        | Eq => let e := (c + d)%Z in if Z.eqb e 0 then add r s else (e, m) :: add r s
        | Lt => (c, m) :: add r q
        | Gt => (d, n) :: inner s
        end
    end.

Lemma add_value rho p : forall q, value rho (add p q) = value rho p + value rho q.
Proof.
  induction p as [|[c m] r IH]; intros q.
  - destruct q; simpl; ring.
  - induction q as [|[d n] s IHq].
    + simpl; ring.
    + simpl. destruct (mono_compare m n) eqn:E.
      * apply mono_compare_eq in E. subst n. destruct (Z.eqb (c + d) 0) eqn:F.
        -- apply Z.eqb_eq in F. rewrite IH. replace (IZR d) with (- IZR c); [ring |].
           rewrite <- opp_IZR. f_equal. lia.
        -- simpl. rewrite IH, plus_IZR. ring.
      * simpl. rewrite IH. simpl. ring.
      * simpl. simpl in IHq. rewrite IHq. ring.
Qed.

Fixpoint scale_by (c : Z) (m : monomial) (p : polynomial) : polynomial :=
  match p with [] => [] | (d, n) :: r => ((c * d)%Z, mono_times m n) :: scale_by c m r end.

Lemma scale_by_value rho c m p : value rho (scale_by c m p) = IZR c * mono_value rho m * value rho p.
Proof.
  induction p as [|[d n] r IH]; simpl; [ring |]. rewrite IH, mult_IZR, mono_times_value. ring.
Qed.

(* `scale_by` may leave its terms out of order, so they are put into a sum one by one. *)
Fixpoint insert_all (p q : polynomial) : polynomial :=
  match p with [] => q | (c, m) :: r => add [(c, m)] (insert_all r q) end.

Fixpoint mul (p q : polynomial) : polynomial :=
  match p with
  | [] => []
  | [(c, [])] => if Z.eqb c 1 then q else scale_by c [] q
  | (c, m) :: r => insert_all (scale_by c m q) (mul r q)
  end.

Lemma insert_all_value rho p q : value rho (insert_all p q) = value rho p + value rho q.
Proof.
  induction p as [|[c m] r IH]; [simpl; ring |].
  change (insert_all ((c, m) :: r) q) with (add [(c, m)] (insert_all r q)). rewrite add_value, IH. simpl. ring.
Qed.

Lemma mul_value rho p q : value rho (mul p q) = value rho p * value rho q.
Proof.
  induction p as [|[c m] r IH]; [simpl; ring |].
  assert (G : value rho (insert_all (scale_by c m q) (mul r q)) = value rho ((c, m) :: r) * value rho q).
  { rewrite insert_all_value, IH, scale_by_value. simpl. ring. }
  destruct m as [|v m]; [destruct r as [|t r] |]; try exact G.
  simpl. destruct (Z.eqb c 1) eqn:E.
  - apply Z.eqb_eq in E. subst. ring.
  - rewrite scale_by_value. simpl. ring.
Qed.

Definition neg (p : polynomial) : polynomial := scale_by (-1) [] p.
Lemma neg_value rho p : value rho (neg p) = - value rho p.
Proof. unfold neg. rewrite scale_by_value. simpl. ring. Qed.

Definition vanishes (p : polynomial) : bool := forallb (fun t => Z.eqb (fst t) 0) (insert_all p []).
Lemma vanishes_value rho p : vanishes p = true -> value rho p = 0.
Proof.
  unfold vanishes. intros H. rewrite <- (Rplus_0_r (value rho p)).
  change 0 with (value rho []) at 1. rewrite <- insert_all_value.
  induction (insert_all p []) as [|[c m] r IH]; simpl in *; [reflexivity |].
  apply andb_prop in H. destruct H as [H K]. apply Z.eqb_eq in H. rewrite H, IH by exact K. ring.
Qed.

Definition equal (p q : polynomial) : bool := vanishes (insert_all p (neg q)).
Lemma equal_value rho p q : equal p q = true -> value rho p = value rho q.
Proof.
  unfold equal. intros H. apply (vanishes_value rho) in H. rewrite insert_all_value, neg_value in H. lra.
Qed.

(* Variable 2k is number k, variable 2k+1 is order k; order 1 is t and order 2 is log t. *)
Definition is_parameter (v : positive) : bool := match v with xO _ => true | _ => false end.
Definition parameters_only (p : polynomial) : bool := forallb (fun t => forallb is_parameter (snd t)) p.

Definition component (b : bool) (x : order) : R := if b then fst x else snd x.
Definition values (nu : positive -> R) (om : positive -> order) (b : bool) (v : positive) : R :=
  match v with xO k => nu k | xI k => component b (om k) | xH => 0 end.

Lemma parameters_only_value nu om b c p : parameters_only p = true -> value (values nu om b) p = value (values nu om c) p.
Proof.
  unfold parameters_only. induction p as [|[k m] r IH]; simpl; [reflexivity |]. intros H.
  apply andb_prop in H. destruct H as [H K]. rewrite (IH K). f_equal. f_equal.
  clear - H. induction m as [|v m IH]; simpl in *; [reflexivity |]. apply andb_prop in H. destruct H as [H K].
  rewrite (IH K). destruct v; simpl in *; try discriminate; reflexivity.
Qed.

(* ---- Laws as data, and what they say: by computation, the propositions written in a theorem -------------------- *)

Inductive relation := EQ | NE | GE | GT.

Inductive number :=
| NInt (z : Z) | NVar (v : positive) | NAdd (a b : number) | NMul (a b : number) | NDiv (a b : number)
| NPow (a : number) (n : nat) | NMin (a b : number) | NMax (a b : number).

Inductive term :=
| TOne | TVar (v : positive) | TTimes (a b : term) | TRaised (a : term) (n : number)
| TLargest (a b : term) | TLeast (a b : term) | TLog (a : term)
| TSeries (lower upper factor : term) (p : number) | TTail (lower factor : term) (p : number).

Inductive law :=
| Number (r : relation) (a b : number)
| Power (r : relation) (a b : term)
| Order (r : relation) (a b : term)
| And (a b : law) | Or (a b : law) | If (a b : law) | Not (a : law).

Definition number_relation (r : relation) (x y : R) : Prop :=
  match r with EQ => x = y | NE => x <> y | GE => y <= x | GT => y < x end.
Definition order_relation (r : relation) (x y : order) : Prop :=
  match r with EQ => same x y | NE => ~ same x y | GE => at_most y x | GT => below y x end.

Section Meaning.
Variables (logs : logarithms) (nu : positive -> R) (om : positive -> order).

Fixpoint number_value (a : number) : R :=
  match a with
  | NInt z => IZR z
  | NVar v => nu v
  | NAdd a b => number_value a + number_value b
  | NMul a b => number_value a * number_value b
  | NDiv a b => number_value a / number_value b
  | NPow a n => number_value a ^ n
  | NMin a b => Rmin (number_value a) (number_value b)
  | NMax a b => Rmax (number_value a) (number_value b)
  end.

Fixpoint term_value (a : term) : order :=
  match a with
  | TOne => one
  | TVar v => om v
  | TTimes a b => times (term_value a) (term_value b)
  | TRaised a n => raised (term_value a) (number_value n)
  | TLargest a b => largest2 (term_value a) (term_value b)
  | TLeast a b => least2 (term_value a) (term_value b)
  | TLog a => log_of logs (term_value a)
  | TSeries a b f p => series logs (term_value a) (term_value b) (term_value f) (number_value p)
  | TTail a f p => tail_series (term_value a) (term_value f) (number_value p)
  end.

Fixpoint says (l : law) : Prop :=
  match l with
  | Number r a b => number_relation r (number_value a) (number_value b)
  | Power r a b => number_relation r (power (term_value a)) (power (term_value b))
  | Order r a b => order_relation r (term_value a) (term_value b)
  | And a b => says a /\ says b
  | Or a b => says a \/ says b
  | If a b => says a -> says b
  | Not a => ~ says a
  end.
End Meaning.

(* ---- Facts ---------------------------------------------------------------------------------------------------- *)

(* `Real p r`: p REL 0, where an order counts as its power. `Vector p r`: p REL 0 as an order. *)
Inductive fact := Real (p : polynomial) (r : relation) | Vector (p : polynomial) (r : relation) | Law (l : law) (b : bool).

Definition sign_of (r : relation) (x : R) : Prop :=
  match r with EQ => x = 0 | NE => x <> 0 | GE => 0 <= x | GT => 0 < x end.
Definition lex_sign (r : relation) (x y : R) : Prop :=
  match r with
  | EQ => x = 0 /\ y = 0
  | NE => ~ (x = 0 /\ y = 0)
  | GE => 0 < x \/ (x = 0 /\ 0 <= y)
  | GT => 0 < x \/ (x = 0 /\ 0 < y)
  end.

Section Checker.
Variables (logs : logarithms) (nu : positive -> R) (om : positive -> order).
Notation rho := (values nu om).

Definition holds (f : fact) : Prop :=
  match f with
  | Real p r => sign_of r (value (rho true) p)
  | Vector p r => lex_sign r (value (rho true) p) (value (rho false) p)
  | Law l true => says logs nu om l
  | Law l false => ~ says logs nu om l
  end.

Hypothesis om_scale : om 1 = scale.
Hypothesis om_log : om 2 = log_scale.

(* Which polynomials are known not to vanish. *)
Definition known := list polynomial.
Definition all_known (k : known) : Prop := forall p, In p k -> forall b, value (rho b) p <> 0.

Definition leading (p : polynomial) : Z := match p with (c, _) :: _ => c | [] => 0%Z end.
Definition proportional (p q : polynomial) : bool :=
  negb (Z.eqb (leading p) 0) && negb (Z.eqb (leading q) 0) && equal (scale_by (leading q) [] p) (scale_by (leading p) [] q).

Lemma proportional_value env p q : proportional p q = true -> value env q <> 0 -> value env p <> 0.
Proof.
  unfold proportional. intros H K L. apply andb_prop in H. destruct H as [H E]. apply andb_prop in H.
  destruct H as [H1 H2]. apply (equal_value env) in E. rewrite !scale_by_value in E. simpl in E. rewrite L in E.
  apply K. apply negb_true_iff, Z.eqb_neq in H1. apply not_0_IZR in H1.
  apply (Rmult_eq_reg_l (IZR (leading p))); [lra | exact H1].
Qed.

Definition constant_not_zero (p : polynomial) : bool :=
  match p with [(c, [])] => negb (Z.eqb c 0) | _ => false end.
Definition not_zero (k : known) (p : polynomial) : bool := constant_not_zero p || existsb (proportional p) k.

Lemma not_zero_value k p b : all_known k -> not_zero k p = true -> value (rho b) p <> 0.
Proof.
  unfold not_zero. intros H K. apply orb_prop in K. destruct K as [K|K].
  - destruct p as [|[c [|? ?]] [|? ?]]; try discriminate. simpl in *. apply negb_true_iff, Z.eqb_neq in K.
    apply not_0_IZR in K. lra.
  - apply existsb_exists in K. destruct K as [q [I P]]. eapply proportional_value; [exact P | apply H; exact I].
Qed.

(* A number as a polynomial over a polynomial that does not vanish. *)
Definition ratio := (polynomial * polynomial)%type.
Definition unit : polynomial := [(1%Z, [])].

Fixpoint raise (p : polynomial) (n : nat) : polynomial := match n with O => unit | S n => mul p (raise p n) end.
Lemma raise_value env p n : value env (raise p n) = value env p ^ n.
Proof. induction n as [|n IH]; [simpl; ring | simpl raise; rewrite mul_value, IH; reflexivity]. Qed.

Definition ratio_add (x y : ratio) : ratio :=
  if equal (snd x) (snd y) then (insert_all (fst x) (fst y), snd x)
  else (insert_all (mul (fst x) (snd y)) (mul (fst y) (snd x)), mul (snd x) (snd y)).
Definition ratio_mul (x y : ratio) : ratio := (mul (fst x) (fst y), mul (snd x) (snd y)).

Fixpoint ratio_of (k : known) (a : number) : option ratio :=
  match a with
  | NInt z => Some ([(z, [])], unit)
  | NVar v => Some ([(1%Z, [xO v])], unit)
  | NAdd a b => match ratio_of k a, ratio_of k b with Some x, Some y => Some (ratio_add x y) | _, _ => None end
  | NMul a b => match ratio_of k a, ratio_of k b with Some x, Some y => Some (ratio_mul x y) | _, _ => None end
  | NDiv a b =>
      match ratio_of k a, ratio_of k b with
      | Some x, Some y => if not_zero k (fst y) then Some (mul (fst x) (snd y), mul (snd x) (fst y)) else None
      | _, _ => None
      end
  | NPow a n => match ratio_of k a with Some x => Some (raise (fst x) n, raise (snd x) n) | None => None end
  | _ => None
  end.

Definition stands_for (b : bool) (x : ratio) (v : R) : Prop :=
  value (rho b) (snd x) <> 0 /\ v * value (rho b) (snd x) = value (rho b) (fst x).

Lemma ratio_add_value b x y v w : stands_for b x v -> stands_for b y w -> stands_for b (ratio_add x y) (v + w).
Proof.
  unfold stands_for, ratio_add. intros [A B] [C D]. destruct (equal (snd x) (snd y)) eqn:E.
  - apply (equal_value (rho b)) in E. cbn [fst snd]. rewrite insert_all_value. split; [exact A |].
    rewrite <- B, <- D, E. ring.
  - cbn [fst snd]. rewrite insert_all_value, !mul_value. split; [apply Rmult_integral_contrapositive; auto |].
    rewrite <- B, <- D. ring.
Qed.

Lemma ratio_mul_value b x y v w : stands_for b x v -> stands_for b y w -> stands_for b (ratio_mul x y) (v * w).
Proof.
  unfold stands_for, ratio_mul. intros [A B] [C D]. cbn [fst snd]. rewrite !mul_value.
  split; [apply Rmult_integral_contrapositive; auto |]. rewrite <- B, <- D. ring.
Qed.

Lemma ratio_of_value k b : all_known k ->
  forall a x, ratio_of k a = Some x -> stands_for b x (number_value nu a).
Proof.
  intros K. induction a as [z|v|a IHa c IHc|a IHa c IHc|a IHa c IHc|a IHa n|a IHa c IHc|a IHa c IHc];
    intros x H; simpl in H; try discriminate.
  - injection H as <-. unfold stands_for; simpl. split; [lra | ring].
  - injection H as <-. unfold stands_for; simpl. split; [lra | ring].
  - destruct (ratio_of k a), (ratio_of k c); try discriminate. injection H as <-. apply ratio_add_value; auto.
  - destruct (ratio_of k a), (ratio_of k c); try discriminate. injection H as <-. apply ratio_mul_value; auto.
  - destruct (ratio_of k a) as [y|], (ratio_of k c) as [z|]; try discriminate.
    destruct (not_zero k (fst z)) eqn:N; try discriminate. injection H as <-.
    apply (not_zero_value k _ b K) in N. destruct (IHa y eq_refl) as [A B], (IHc z eq_refl) as [C D].
    unfold stands_for; cbn [fst snd]. rewrite !mul_value. split; [apply Rmult_integral_contrapositive; auto |].
    simpl. rewrite <- B, <- D. field. intros E. apply N. rewrite <- D, E. ring.
  - destruct (ratio_of k a) as [y|]; try discriminate. injection H as <-. destruct (IHa y eq_refl) as [A B].
    unfold stands_for; cbn [fst snd]. rewrite !raise_value. split; [apply pow_nonzero; exact A |].
    simpl. rewrite <- B, <- Rpow_mult_distr. reflexivity.
Qed.

Fixpoint term_ratio (k : known) (a : term) : option ratio :=
  match a with
  | TOne => Some ([], unit)
  | TVar v => Some ([(1%Z, [xI v])], unit)
  | TTimes a b => match term_ratio k a, term_ratio k b with Some x, Some y => Some (ratio_add x y) | _, _ => None end
  | TRaised a n => match term_ratio k a, ratio_of k n with Some x, Some y => Some (ratio_mul y x) | _, _ => None end
  | _ => None
  end.

Lemma term_ratio_value k b : all_known k ->
  forall a x, term_ratio k a = Some x -> stands_for b x (component b (term_value logs nu om a)).
Proof.
  intros K. induction a as [|v|a IHa c IHc|a IHa n| | | | |]; intros x H; simpl in H; try discriminate.
  - injection H as <-. unfold stands_for; simpl. split; [lra | destruct b; simpl; ring].
  - injection H as <-. unfold stands_for; simpl. split; [lra | ring].
  - destruct (term_ratio k a) as [y|], (term_ratio k c) as [z|]; try discriminate. injection H as <-.
    replace (component b (term_value logs nu om (TTimes a c)))
      with (component b (term_value logs nu om a) + component b (term_value logs nu om c)) by (destruct b; reflexivity).
    apply ratio_add_value; auto.
  - destruct (term_ratio k a) as [y|]; try discriminate. destruct (ratio_of k n) as [z|] eqn:E; try discriminate.
    injection H as <-.
    replace (component b (term_value logs nu om (TRaised a n)))
      with (number_value nu n * component b (term_value logs nu om a)) by (destruct b; reflexivity).
    apply ratio_mul_value; auto. apply (ratio_of_value k); auto.
Qed.

(* ---- Products of facts ------------------------------------------------------------------------------------------ *)

Definition facts := M.t fact.
Definition all_hold (m : facts) : Prop := forall k f, M.find k m = Some f -> holds f.

Definition real_fact (m : facts) (k : positive) : option (polynomial * relation) :=
  match M.find k m with
  | Some (Real p r) => Some (p, r)
  | Some (Vector p EQ) => Some (p, EQ)
  | Some (Vector p GE) | Some (Vector p GT) => Some (p, GE)
  | _ => None
  end.

Lemma real_fact_value m k p r : all_hold m -> real_fact m k = Some (p, r) -> sign_of r (value (rho true) p).
Proof.
  unfold real_fact. intros H. destruct (M.find k m) as [f|] eqn:E; [| discriminate]. specialize (H k f E).
  destruct f as [q s|q s|l b]; simpl in H; [| |discriminate].
  - intros X; injection X as <- <-. exact H.
  - destruct s; intros X; try discriminate; injection X as <- <-; simpl in *; lra.
Qed.

Definition sign_times (r s : relation) : option relation :=
  match r, s with
  | EQ, _ | _, EQ => Some EQ
  | NE, NE | NE, GT | GT, NE => Some NE
  | NE, GE | GE, NE => None
  | GE, GE | GE, GT | GT, GE => Some GE
  | GT, GT => Some GT
  end.

Lemma sign_times_value r s t x y : sign_times r s = Some t -> sign_of r x -> sign_of s y -> sign_of t (x * y).
Proof.
  destruct r, s; simpl; intros E; try discriminate; injection E as <-; simpl; intros H K; subst; try ring;
    try (apply Rmult_integral_contrapositive; split; lra);
    try (apply Rmult_le_pos; lra); try (apply Rmult_lt_0_compat; lra).
Qed.

(* A product of squares of facts that do not vanish, and of facts. *)
Fixpoint product (m : facts) (squares keys : list positive) : option (polynomial * relation) :=
  match squares with
  | k :: r =>
      match real_fact m k, product m r keys with
      | Some (p, NE), Some (q, s) | Some (p, GT), Some (q, s) => Some (mul (mul p p) q, s)
      | _, _ => None
      end
  | [] =>
      (fix go (keys : list positive) : option (polynomial * relation) :=
        match keys with
        | [] => Some (unit, GT)
        | k :: r =>
            match real_fact m k, go r with
            | Some (p, s), Some (q, t) => match sign_times s t with Some u => Some (mul p q, u) | None => None end
            | _, _ => None
            end
        end) keys
  end.

Lemma product_value m squares keys p r : all_hold m -> product m squares keys = Some (p, r) ->
  sign_of r (value (rho true) p).
Proof.
  intros H. revert p r. induction squares as [|k l IH].
  - induction keys as [|k l IH]; intros p r E; simpl in E.
    + injection E as <- <-. simpl. lra.
    + destruct (real_fact m k) as [[q s]|] eqn:F; [| discriminate].
      match type of E with match ?X with _ => _ end = _ => destruct X as [[q' t]|] eqn:G; [| discriminate] end.
      destruct (sign_times s t) eqn:T; [| discriminate]. injection E as <- <-. rewrite mul_value.
      eapply sign_times_value; [exact T | eapply real_fact_value; eauto | apply IH; exact G].
  - intros p r E. cbn [product] in E. destruct (real_fact m k) as [[q s]|] eqn:F; [| discriminate].
    apply real_fact_value in F; [| exact H]. destruct (product m l keys) as [[q' t]|]; [| destruct s; discriminate].
    specialize (IH q' t eq_refl).
    assert (P : 0 < value (rho true) q * value (rho true) q).
    { destruct s; try discriminate; simpl in F; nra. }
    assert (G : p = mul (mul q q) q' /\ r = t) by (destruct s; try discriminate; injection E as <- <-; auto).
    destruct G as [-> ->]. rewrite !mul_value.
    apply (sign_times_value GT t); [destruct t; reflexivity | exact P | exact IH].
Qed.

Lemma parameters_only_both p r b : parameters_only p = true -> sign_of r (value (rho true) p) -> sign_of r (value (rho b) p).
Proof. intros H. rewrite (parameters_only_value nu om true b p H). auto. Qed.

Fixpoint known_from (m : facts) (keys : list positive) : known :=
  match keys with
  | [] => []
  | k :: r =>
      match real_fact m k with
      | Some (p, NE) | Some (p, GT) => if parameters_only p then p :: known_from m r else known_from m r
      | _ => known_from m r
      end
  end.

Lemma known_from_value m keys : all_hold m -> all_known (known_from m keys).
Proof.
  intros H. induction keys as [|k l IH]; simpl; [intros p [] |].
  destruct (real_fact m k) as [[q s]|] eqn:F; [| exact IH]. apply real_fact_value in F; [| exact H].
  destruct s; try exact IH; destruct (parameters_only q) eqn:P; try exact IH; intros p [<-|I] b; try (apply IH; exact I);
    rewrite (parameters_only_value nu om b true q P); simpl in F; lra.
Qed.

(* ---- Combinations ------------------------------------------------------------------------------------------------ *)

(* `times` times squares of facts times facts times, among orders, one fact about an order. *)
Inductive summand := Summand (times : polynomial) (squares keys : list positive) (vector : option positive).

Definition positive_constant (p : polynomial) : bool := match p with [(c, [])] => Z.ltb 0 c | _ => false end.
Lemma positive_constant_value env p : positive_constant p = true -> 0 < value env p.
Proof.
  destruct p as [|[c [|? ?]] [|? ?]]; try discriminate. simpl. intros H. apply Z.ltb_lt in H. apply IZR_lt in H. lra.
Qed.

Definition real_summand (m : facts) (s : summand) : option (polynomial * relation) :=
  match s with
  | Summand c squares keys None =>
      match product m squares keys with
      | Some (q, EQ) => Some (mul c q, EQ)
      | Some (q, NE) => None
      | Some (q, r) => if positive_constant c then Some (mul c q, r) else None
      | None => None
      end
  | _ => None
  end.

Lemma real_summand_value m s p r : all_hold m -> real_summand m s = Some (p, r) -> sign_of r (value (rho true) p).
Proof.
  intros H. destruct s as [c squares keys [v|]]; simpl; [discriminate |].
  destruct (product m squares keys) as [[q t]|] eqn:E; [| discriminate]. apply product_value in E; [| exact H].
  destruct t; try discriminate.
  - intros X; injection X as <- <-. rewrite mul_value. simpl in *. rewrite E. ring.
  - destruct (positive_constant c) eqn:C; [| discriminate]. intros X; injection X as <- <-.
    apply (positive_constant_value (rho true)) in C. rewrite mul_value. simpl in *. apply Rmult_le_pos; lra.
  - destruct (positive_constant c) eqn:C; [| discriminate]. intros X; injection X as <- <-.
    apply (positive_constant_value (rho true)) in C. rewrite mul_value. simpl in *. apply Rmult_lt_0_compat; lra.
Qed.

Definition order_summand (m : facts) (s : summand) : option (polynomial * relation) :=
  match s with
  | Summand c squares keys None =>
      match product m squares keys with
      | Some (q, EQ) => if parameters_only q then Some (mul c q, EQ) else None
      | _ => None
      end
  | Summand c squares keys (Some v) =>
      match M.find v m with
      | Some (Vector p EQ) =>
          match squares, keys with [], [] => if parameters_only c then Some (mul c p, EQ) else None | _, _ => None end
      | Some (Vector p NE) => None
      | Some (Vector p r) =>
          match product m squares keys with
          | Some (q, t) =>
              if positive_constant c && parameters_only q
              then match t with GT => Some (mul c (mul q p), r) | GE => Some (mul c (mul q p), GE) | _ => None end
              else None
          | None => None
          end
      | _ => None
      end
  end.

Lemma lex_scaled r x y c : 0 < c -> lex_sign r x y -> lex_sign r (c * x) (c * y).
Proof.
  intros C. destruct r; simpl.
  - intros [-> ->]. split; ring.
  - intros H [K L]. apply Rmult_integral in K. apply Rmult_integral in L. apply H. split; lra.
  - intros [H|[-> H]]; [left; apply Rmult_lt_0_compat; lra | right; split; [ring | apply Rmult_le_pos; lra]].
  - intros [H|[-> H]]; [left; apply Rmult_lt_0_compat; lra | right; split; [ring | apply Rmult_lt_0_compat; lra]].
Qed.

Lemma lex_weak r x y c : r = GE \/ r = GT -> 0 <= c -> lex_sign r x y -> lex_sign GE (c * x) (c * y).
Proof.
  intros R C H. destruct (Rle_lt_or_eq_dec 0 c C) as [D|<-].
  - apply lex_scaled; [exact D |]. destruct R as [-> | ->]; simpl in *; lra.
  - simpl. right. lra.
Qed.

Lemma order_summand_value m s p r : all_hold m -> order_summand m s = Some (p, r) ->
  lex_sign r (value (rho true) p) (value (rho false) p).
Proof.
  intros H. destruct s as [c squares keys [v|]]; cbn [order_summand].
  - destruct (M.find v m) as [f|] eqn:F; [| discriminate]. apply H in F. destruct f as [|q s|]; try discriminate.
    destruct s; try discriminate; simpl in F.
    + destruct squares; [| discriminate]. destruct keys; [| discriminate].
      destruct (parameters_only c); [| discriminate]. intros X; injection X as <- <-. rewrite !mul_value. simpl.
      destruct F as [-> ->]. split; ring.
    + destruct (product m squares keys) as [[w t]|] eqn:E; [| discriminate]. apply product_value in E; [| exact H].
      destruct (positive_constant c && parameters_only w) eqn:G; [| discriminate]. apply andb_prop in G.
      destruct G as [C P]. pose proof (parameters_only_value nu om false true w P) as Q.
      pose proof (positive_constant_value (rho true) c C) as C1. pose proof (positive_constant_value (rho false) c C) as C2.
      assert (CC : value (rho false) c = value (rho true) c).
      { destruct c as [|[z [|? ?]] [|? ?]]; try discriminate; reflexivity. }
      destruct t; try discriminate; intros X; injection X as <- <-; rewrite !mul_value, Q, CC; simpl in E;
        rewrite <- !Rmult_assoc.
      * apply (lex_weak GE); [auto | apply Rmult_le_pos; lra | exact F].
      * apply lex_scaled; [apply Rmult_lt_0_compat; lra | exact F].
    + destruct (product m squares keys) as [[w t]|] eqn:E; [| discriminate]. apply product_value in E; [| exact H].
      destruct (positive_constant c && parameters_only w) eqn:G; [| discriminate]. apply andb_prop in G.
      destruct G as [C P]. pose proof (parameters_only_value nu om false true w P) as Q.
      pose proof (positive_constant_value (rho true) c C) as C1.
      assert (CC : value (rho false) c = value (rho true) c).
      { destruct c as [|[z [|? ?]] [|? ?]]; try discriminate; reflexivity. }
      destruct t; try discriminate; intros X; injection X as <- <-; rewrite !mul_value, Q, CC; simpl in E;
        rewrite <- !Rmult_assoc.
      * apply (lex_weak GT); [auto | apply Rmult_le_pos; lra | exact F].
      * apply lex_scaled; [apply Rmult_lt_0_compat; lra | exact F].
  - destruct (product m squares keys) as [[w t]|] eqn:E; [| discriminate]. apply product_value in E; [| exact H].
    destruct t; try discriminate. destruct (parameters_only w) eqn:P; [| discriminate].
    intros X; injection X as <- <-. rewrite !mul_value. rewrite (parameters_only_value nu om false true w P).
    simpl in *. rewrite E. split; ring.
Qed.

Definition sign_plus (r s : relation) : option relation :=
  match r, s with
  | NE, _ | _, NE => None
  | EQ, s => Some s
  | r, EQ => Some r
  | GE, GE => Some GE
  | _, _ => Some GT
  end.

Fixpoint total (one : summand -> option (polynomial * relation)) (l : list summand) : option (polynomial * relation) :=
  match l with
  | [] => Some ([], EQ)
  | s :: r =>
      match one s, total one r with
      | Some (p, a), Some (q, b) => match sign_plus a b with Some c => Some (insert_all p q, c) | None => None end
      | _, _ => None
      end
  end.

Lemma total_real m l p r : all_hold m -> total (real_summand m) l = Some (p, r) -> sign_of r (value (rho true) p).
Proof.
  intros H. revert p r. induction l as [|s l IH]; intros p r; simpl.
  - intros X; injection X as <- <-. reflexivity.
  - destruct (real_summand m s) as [[q a]|] eqn:E; [| discriminate]. apply real_summand_value in E; [| exact H].
    destruct (total (real_summand m) l) as [[w b]|]; [| discriminate]. specialize (IH w b eq_refl).
    destruct (sign_plus a b) eqn:S; [| discriminate]. intros X; injection X as <- <-. rewrite insert_all_value.
    destruct a, b; simpl in S; try discriminate; injection S as <-; simpl in *; lra.
Qed.

Lemma total_order m l p r : all_hold m -> total (order_summand m) l = Some (p, r) ->
  lex_sign r (value (rho true) p) (value (rho false) p).
Proof.
  intros H. revert p r. induction l as [|s l IH]; intros p r; simpl total.
  - intros X; injection X as <- <-. simpl. lra.
  - destruct (order_summand m s) as [[q a]|] eqn:E; [| discriminate]. apply order_summand_value in E; [| exact H].
    destruct (total (order_summand m) l) as [[w b]|]; [| discriminate]. specialize (IH w b eq_refl).
    destruct (sign_plus a b) eqn:S; [| discriminate]. intros X; injection X as <- <-. rewrite !insert_all_value.
    destruct a, b; simpl in S; try discriminate; injection S as <-; simpl in *; lra.
Qed.

(* Whether a relation may be concluded from a sum with a relation, divided by a product with a sign. *)
Definition follows (found said : relation) : bool :=
  match found, said with EQ, EQ | EQ, GE | GE, GE | GT, GE | GT, GT => true | _, _ => false end.
Definition divides (said sign : relation) : bool :=
  match said, sign with EQ, NE | EQ, GT | NE, NE | NE, GT | GE, GT | GT, GT => true | _, _ => false end.

Lemma divides_value said sign d x : divides said sign = true -> sign_of sign d -> sign_of said (d * x) -> sign_of said x.
Proof.
  destruct said, sign; simpl; try discriminate; intros _ D H.
  - apply Rmult_integral in H; lra.
  - apply Rmult_integral in H; lra.
  - intros ->. apply H. ring.
  - intros ->. apply H. ring.
  - apply (Rmult_le_reg_l d); lra.
  - apply (Rmult_lt_reg_l d); lra.
Qed.

Lemma divides_lex said sign d x y : divides said sign = true -> sign_of sign d ->
  lex_sign said (d * x) (d * y) -> lex_sign said x y.
Proof.
  destruct said, sign; simpl; try discriminate; intros _ D H.
  - destruct H as [H K]; apply Rmult_integral in H; apply Rmult_integral in K; lra.
  - destruct H as [H K]; apply Rmult_integral in H; apply Rmult_integral in K; lra.
  - intros [-> ->]; apply H; split; ring.
  - intros [-> ->]; apply H; split; ring.
  - destruct H as [H|[H K]].
    + left. apply (Rmult_lt_reg_l d); lra.
    + right. apply Rmult_integral in H. split; [lra |]. apply (Rmult_le_reg_l d); lra.
  - destruct H as [H|[H K]].
    + left. apply (Rmult_lt_reg_l d); lra.
    + right. apply Rmult_integral in H. split; [lra |]. apply (Rmult_lt_reg_l d); lra.
Qed.

(* Among powers `log t` is zero. *)
Definition without_log (p : polynomial) : polynomial :=
  filter (fun t => negb (existsb (Pos.eqb 5) (snd t))) p.
Lemma without_log_value p : value (rho true) (without_log p) = value (rho true) p.
Proof.
  induction p as [|[c m] r IH]; simpl; [reflexivity |].
  destruct (existsb (Pos.eqb 5) m) eqn:E; simpl; rewrite IH; [| reflexivity].
  apply existsb_exists in E. destruct E as [v [I E]]. apply Pos.eqb_eq in E. subst v.
  replace (mono_value (rho true) m) with 0; [ring |]. induction m as [|w m IHm]; [destruct I |].
  destruct I as [-> | I]; simpl.
  - rewrite om_log. simpl. ring.
  - rewrite <- IHm by exact I. ring.
Qed.

Definition combine (m : facts) (vector : bool) (r : relation) (c : Z) (squares keys : list positive)
    (p : polynomial) (l : list summand) : bool :=
  Z.ltb 0 c &&
  match total (if vector then order_summand m else real_summand m) l, product m squares keys with
  | Some (q, s), Some (d, t) =>
      follows s r && divides r t &&
      (if vector then parameters_only d && equal q (mul [(c, [])] (mul d p))
       else equal (without_log q) (without_log (mul [(c, [])] (mul d p))))
  | _, _ => false
  end.

Lemma combine_value m vector r c squares keys p l : all_hold m -> combine m vector r c squares keys p l = true ->
  holds (if vector then Vector p r else Real p r).
Proof.
  intros H K. unfold combine in K. apply andb_prop in K. destruct K as [C K]. apply Z.ltb_lt, IZR_lt in C.
  destruct (total _ l) as [[q s]|] eqn:T; [| discriminate].
  destruct (product m squares keys) as [[d t]|] eqn:D; [| discriminate]. apply product_value in D; [| exact H].
  apply andb_prop in K. destruct K as [K E]. apply andb_prop in K. destruct K as [F G].
  destruct vector.
  - apply total_order in T; [| exact H]. apply andb_prop in E. destruct E as [P E]. simpl.
    apply (divides_lex r t (value (rho true) d)); [exact G | exact D |].
    assert (X : forall b, value (rho b) q = IZR c * (value (rho true) d * value (rho b) p)).
    { intros b. rewrite (equal_value _ _ _ E), !mul_value, (parameters_only_value nu om b true d P). simpl. ring. }
    assert (Y : lex_sign r (value (rho true) q) (value (rho false) q)).
    { destruct s, r; simpl in F; try discriminate; simpl in *; lra. }
    rewrite !X in Y. apply (divides_lex r GT (IZR c)); [destruct r; try reflexivity; destruct s; discriminate | exact C | exact Y].
  - apply total_real in T; [| exact H]. simpl.
    apply (divides_value r t (value (rho true) d)); [exact G | exact D |].
    assert (X : value (rho true) q = IZR c * (value (rho true) d * value (rho true) p)).
    { rewrite <- (without_log_value q), (equal_value _ _ _ E), without_log_value, !mul_value. simpl. ring. }
    assert (Y : sign_of r (value (rho true) q)).
    { destruct s, r; simpl in F; try discriminate; simpl in *; lra. }
    rewrite X in Y. apply (divides_value r GT (IZR c)); [destruct r; try reflexivity; destruct s; discriminate | exact C | exact Y].
Qed.

(* ---- From a law without a choice to a polynomial ------------------------------------------------------------------ *)

Definition minus (x y : ratio) : ratio := ratio_add x (neg (fst y), snd y).
Lemma minus_value b x y v w : stands_for b x v -> stands_for b y w -> stands_for b (minus x y) (v - w).
Proof.
  intros A [B C]. unfold minus. replace (v - w) with (v + - w) by ring. apply ratio_add_value; [exact A |].
  split; cbn [fst snd]; [exact B |]. rewrite neg_value, <- C. ring.
Qed.

Definition difference (k : known) (l : law) : option (ratio * relation * bool) :=
  match l with
  | Number r a b => match ratio_of k a, ratio_of k b with Some x, Some y => Some (minus x y, r, false) | _, _ => None end
  | Power r a b => match term_ratio k a, term_ratio k b with Some x, Some y => Some (minus x y, r, false) | _, _ => None end
  | Order r a b => match term_ratio k a, term_ratio k b with Some x, Some y => Some (minus x y, r, true) | _, _ => None end
  | _ => None
  end.

Lemma difference_value k l x r v : all_known k -> says logs nu om l -> difference k l = Some (x, r, v) ->
  if v then exists d e, lex_sign r d e /\ stands_for true x d /\ stands_for false x e
  else exists d, sign_of r d /\ stands_for true x d.
Proof.
  intros K H E. destruct l; simpl in E; try discriminate.
  - destruct (ratio_of k a) as [y|] eqn:Y; [| discriminate]. destruct (ratio_of k b) as [z|] eqn:Z; [| discriminate].
    injection E as <- <- <-. exists (number_value nu a - number_value nu b). split.
    + destruct r0; simpl in *; lra.
    + apply minus_value; apply (ratio_of_value k); auto.
  - destruct (term_ratio k a) as [y|] eqn:Y; [| discriminate]. destruct (term_ratio k b) as [z|] eqn:Z; [| discriminate].
    injection E as <- <- <-. exists (component true (term_value logs nu om a) - component true (term_value logs nu om b)). split.
    + destruct r0; simpl in *; unfold power in *; lra.
    + apply minus_value; apply (term_ratio_value k); auto.
  - destruct (term_ratio k a) as [y|] eqn:Y; [| discriminate]. destruct (term_ratio k b) as [z|] eqn:Z; [| discriminate].
    injection E as <- <- <-.
    exists (component true (term_value logs nu om a) - component true (term_value logs nu om b)),
           (component false (term_value logs nu om a) - component false (term_value logs nu om b)). split; [| split].
    + destruct r0; simpl in *; unfold same, at_most, below in *; lra.
    + apply minus_value; apply (term_ratio_value k); auto.
    + apply minus_value; apply (term_ratio_value k); auto.
Qed.

Definition clear (m : facts) (l : law) (nonzero : list positive) (c d : Z) (squares keys : list positive)
    (p : polynomial) : option fact :=
  if Z.ltb 0 c && Z.ltb 0 d then
    match difference (known_from m nonzero) l, product m squares keys with
    | Some (x, r, v), Some (q, s) =>
        let left := mul [(c, [])] (mul p (snd x)) in
        let right := mul [(d, [])] (mul q (fst x)) in
        if divides r s && (if v then parameters_only q && equal left right else equal (without_log left) (without_log right))
        then Some (if v then Vector p r else Real p r) else None
    | _, _ => None
    end
  else None.

Lemma sign_scaled r c x : 0 < c -> sign_of r x -> sign_of r (c * x).
Proof.
  intros C. destruct r; simpl; intros H.
  - rewrite H; ring.
  - apply Rmult_integral_contrapositive; split; lra.
  - apply Rmult_le_pos; lra.
  - apply Rmult_lt_0_compat; lra.
Qed.

Lemma sign_by r s d x : divides r s = true -> sign_of s d -> sign_of r x -> sign_of r (d * x).
Proof.
  destruct r, s; simpl; try discriminate; intros _ D H.
  - rewrite H; ring.
  - rewrite H; ring.
  - apply Rmult_integral_contrapositive; split; lra.
  - apply Rmult_integral_contrapositive; split; lra.
  - apply Rmult_le_pos; lra.
  - apply Rmult_lt_0_compat; lra.
Qed.

Lemma lex_by r s d x y : divides r s = true -> sign_of s d -> lex_sign r x y -> lex_sign r (d * x) (d * y).
Proof.
  destruct r, s; simpl; try discriminate; intros _ D H.
  - destruct H as [-> ->]; split; ring.
  - destruct H as [-> ->]; split; ring.
  - intros [K L]; apply Rmult_integral in K; apply Rmult_integral in L; apply H; lra.
  - intros [K L]; apply Rmult_integral in K; apply Rmult_integral in L; apply H; lra.
  - apply (lex_scaled GE); auto.
  - apply (lex_scaled GT); auto.
Qed.

Lemma cross c d q x p s n : 0 < c -> n <> 0 -> s * n = x -> c * (p * n) = d * (q * x) -> p = d / c * (q * s).
Proof.
  intros C N <- H. apply (Rmult_eq_reg_l (c * n)); [| apply Rmult_integral_contrapositive; split; lra].
  replace (c * n * p) with (c * (p * n)) by ring. rewrite H. field. lra.
Qed.

Lemma clear_value m l nonzero c d squares keys p f : all_hold m -> says logs nu om l ->
  clear m l nonzero c d squares keys p = Some f -> holds f.
Proof.
  intros H L. unfold clear. destruct (Z.ltb 0 c && Z.ltb 0 d) eqn:G; [| discriminate]. apply andb_prop in G.
  destruct G as [C D]. apply Z.ltb_lt, IZR_lt in C. apply Z.ltb_lt, IZR_lt in D.
  destruct (difference (known_from m nonzero) l) as [[[x r] v]|] eqn:E; [| discriminate].
  apply difference_value in E; [| apply known_from_value; exact H | exact L].
  destruct (product m squares keys) as [[q s]|] eqn:P; [| discriminate]. apply product_value in P; [| exact H].
  destruct (divides r s) eqn:S; [| discriminate]. cbn [andb].
  assert (DC : 0 < IZR d / IZR c) by (apply Rdiv_lt_0_compat; assumption).
  destruct v.
  - destruct (parameters_only q) eqn:Q; [| discriminate]. cbn [andb].
    destruct (equal _ _) eqn:F; [| discriminate]. intros X; injection X as <-. simpl.
    destruct E as [u [w [E [[A1 A2] [B1 B2]]]]].
    pose proof (equal_value (rho true) _ _ F) as F1. pose proof (equal_value (rho false) _ _ F) as F2.
    rewrite !mul_value in F1. rewrite !mul_value in F2. simpl in F1, F2.
    rewrite (parameters_only_value nu om false true q Q) in F2.
    rewrite (cross (IZR c) (IZR d) (value (rho true) q) _ (value (rho true) p) u (value (rho true) (snd x)) C A1 A2) by lra.
    rewrite (cross (IZR c) (IZR d) (value (rho true) q) _ (value (rho false) p) w (value (rho false) (snd x)) C B1 B2) by lra.
    apply lex_scaled; [exact DC |]. apply (lex_by r s); assumption.
  - destruct (equal _ _) eqn:F; [| discriminate]. intros X; injection X as <-. simpl.
    destruct E as [u [E [A1 A2]]].
    pose proof (equal_value (rho true) _ _ F) as F1. rewrite !without_log_value, !mul_value in F1. simpl in F1.
    rewrite (cross (IZR c) (IZR d) (value (rho true) q) _ (value (rho true) p) u (value (rho true) (snd x)) C A1 A2) by lra.
    apply sign_scaled; [exact DC |]. apply (sign_by r s); assumption.
Qed.

(* ---- Proofs --------------------------------------------------------------------------------------------------------- *)

Inductive proof :=
| Absurd (k : positive)
| Unfold (k : positive) (next : proof)
| Split (k : positive) (first second : proof)
| Signs (p : polynomial) (more zero less : proof)
| Clear (k : positive) (nonzero : list positive) (c d : Z) (squares keys : list positive) (p : polynomial) (next : proof)
| Numerator (k : positive) (nonzero : list positive) (next : proof)
| Combine (vector : bool) (r : relation) (c : Z) (squares keys : list positive) (p : polynomial) (l : list summand)
    (next : proof).

Definition unfolded (f : fact) : list fact :=
  match f with
  | Law (And a b) true => [Law a true; Law b true]
  | Law (Or a b) false => [Law a false; Law b false]
  | Law (If a b) false => [Law a true; Law b false]
  | Law (Not a) b => [Law a (negb b)]
  | Law (Number EQ a b) false => [Law (Number NE a b) true]
  | Law (Number NE a b) false => [Law (Number EQ a b) true]
  | Law (Number GE a b) false => [Law (Number GT b a) true]
  | Law (Number GT a b) false => [Law (Number GE b a) true]
  | Law (Power GE a b) false => [Law (Power GT b a) true]
  | Law (Power GT a b) false => [Law (Power GE b a) true]
  | Law (Power EQ a b) false => [Law (Power NE a b) true]
  | Law (Order EQ a b) false => [Law (Order NE a b) true]
  | Law (Order GE a b) false => [Law (Order GT b a) true]
  | Law (Order GT a b) false => [Law (Order GE b a) true]
  | _ => []
  end.

Lemma not_at_most x y : ~ x <~ y -> y << x.
Proof. destruct (at_most_or_below x y); tauto. Qed.
Lemma not_below x y : ~ x << y -> y <~ x.
Proof. destruct (at_most_or_below y x); tauto. Qed.
Lemma unfolded_value f : holds f -> Forall holds (unfolded f).
Proof.
  assert (D : forall l b, holds (Law l b) <-> (if b then says logs nu om l else ~ says logs nu om l)) by (intros l []; simpl; tauto).
  destruct f as [| |l b]; simpl; auto.
  destruct l as [r x y|r x y|r x y|x y|x y|x y|x], b; try destruct r; simpl; intros H;
    repeat (apply Forall_cons || apply Forall_nil); simpl; try tauto; try lra;
    try (apply not_at_most; assumption); try (apply not_below; assumption); try exact H;
    try (apply NNPP; tauto).
Qed.

Definition alternatives (f : fact) : option (list fact * list fact) :=
  match f with
  | Law (Or a b) true => Some ([Law a true], [Law b true])
  | Law (And a b) false => Some ([Law a false], [Law a true; Law b false])
  | Law (If a b) true => Some ([Law a false], [Law b true])
  | Real p NE => Some ([Real p GT], [Real (neg p) GT])
  | Vector p NE => Some ([Vector p GT], [Vector (neg p) GT])
  | _ => None
  end.

Lemma alternatives_value f x y : holds f -> alternatives f = Some (x, y) -> Forall holds x \/ Forall holds y.
Proof.
  assert (two : forall a b, holds a -> holds b -> Forall holds [a; b]) by (intros; repeat constructor; auto).
  assert (one : forall a, holds a -> Forall holds [a]) by (intros; repeat constructor; auto).
  destruct f as [p r|p r|l b]; simpl; intros H E.
  - destruct r; try discriminate. injection E as <- <-. simpl in H.
    destruct (Rtotal_order (value (rho true) p) 0) as [K|[K|K]].
    + right. apply one. simpl. rewrite neg_value. lra.
    + contradiction.
    + left. apply one. simpl. lra.
  - destruct r; try discriminate. injection E as <- <-. simpl in H.
    destruct (Rtotal_order (value (rho true) p) 0) as [K|[K|K]].
    + right. apply one. simpl. rewrite !neg_value. lra.
    + destruct (Rtotal_order (value (rho false) p) 0) as [L|[L|L]]; [right | | left]; try (exfalso; apply H; lra);
        apply one; simpl; rewrite ?neg_value; lra.
    + left. apply one. simpl. lra.
  - destruct l as [r a c|r a c|r a c|a c|a c|a c|a], b; try destruct r; try discriminate; injection E as <- <-; simpl in H.
    + destruct (classic (says logs nu om a)) as [K|K]; [right; apply two | left; apply one]; simpl; tauto.
    + destruct H as [H|H]; [left | right]; apply one; exact H.
    + destruct (classic (says logs nu om a)) as [K|K]; [right | left]; apply one; simpl; tauto.
Qed.

(* Facts that a proof reaches have even keys, and those it starts from have odd ones. *)
Definition after (n : positive) : positive := Pos.succ (Pos.succ n).

Fixpoint learn (m : facts) (n : positive) (l : list fact) : facts * positive :=
  match l with [] => (m, n) | f :: r => learn (M.add n f m) (after n) r end.

Lemma add_holds m n f : all_hold m -> holds f -> all_hold (M.add n f m).
Proof.
  intros H F k g. destruct (Pos.eq_dec k n) as [->|N].
  - rewrite M.gss. intros E; injection E as <-; exact F.
  - rewrite M.gso by exact N. apply H.
Qed.

Lemma learn_holds l : forall m n, all_hold m -> Forall holds l -> all_hold (fst (learn m n l)).
Proof.
  induction l as [|f l IH]; simpl; intros m n H F; [exact H |]. inversion F; subst. apply IH; [| assumption].
  apply add_holds; assumption.
Qed.

(* A polynomial of `t` and `log t` alone has a value: at each component these are 1 and 0. *)
Fixpoint closed_mono (b : bool) (m : monomial) : option Z :=
  match m with
  | [] => Some 1%Z
  | 3%positive :: r => if b then closed_mono b r else Some 0%Z
  | 5%positive :: r => if b then Some 0%Z else closed_mono b r
  | _ => None
  end.
Fixpoint closed (b : bool) (p : polynomial) : option Z :=
  match p with
  | [] => Some 0%Z
  | (c, m) :: r => match closed_mono b m, closed b r with Some x, Some y => Some (c * x + y)%Z | _, _ => None end
  end.

Lemma closed_mono_value b m : forall z, closed_mono b m = Some z -> mono_value (rho b) m = IZR z.
Proof.
  induction m as [|v m IH]; intros z; [simpl; intros E; injection E as <-; reflexivity |].
  destruct v as [[[]|[]|]| |]; simpl; try discriminate; destruct b; intros E;
    try (injection E as <-); try rewrite (IH z E); rewrite ?om_scale, ?om_log; simpl; ring.
Qed.

Lemma closed_value b p : forall z, closed b p = Some z -> value (rho b) p = IZR z.
Proof.
  induction p as [|[c m] r IH]; intros z; simpl; [intros E; injection E as <-; reflexivity |].
  destruct (closed_mono b m) as [x|] eqn:X; [| discriminate]. destruct (closed b r) as [y|]; [| discriminate].
  intros E; injection E as <-. rewrite plus_IZR, mult_IZR, (closed_mono_value _ _ _ X), (IH y eq_refl). reflexivity.
Qed.

Definition false_sign (r : relation) (z : Z) : bool :=
  match r with EQ => negb (Z.eqb z 0) | NE => Z.eqb z 0 | GE => Z.ltb z 0 | GT => Z.leb z 0 end.
Lemma false_sign_value r z : false_sign r z = true -> ~ sign_of r (IZR z).
Proof.
  destruct r; simpl; intros H K.
  - apply negb_true_iff, Z.eqb_neq in H. apply H. apply eq_IZR. exact K.
  - apply Z.eqb_eq in H. subst. apply K. reflexivity.
  - apply Z.ltb_lt, IZR_lt in H. lra.
  - apply Z.leb_le, IZR_le in H. lra.
Qed.

Definition is_false (f : fact) : bool :=
  match f with
  | Real p r => match closed true p with Some z => false_sign r z | None => false end
  | Vector p r =>
      match r, closed true p, closed false p with
      | EQ, Some x, Some y => negb (Z.eqb x 0) || negb (Z.eqb y 0)
      | GE, Some x, Some y => Z.ltb x 0 || (Z.eqb x 0 && Z.ltb y 0)
      | GT, Some x, Some y => Z.ltb x 0 || (Z.eqb x 0 && Z.leb y 0)
      | _, _, _ => false
      end
  | Law _ _ => false
  end.

Lemma is_false_value f : is_false f = true -> ~ holds f.
Proof.
  destruct f as [p r|p r|]; simpl; [| |discriminate].
  - destruct (closed true p) as [z|] eqn:E; [| discriminate]. rewrite (closed_value _ _ _ E). apply false_sign_value.
  - destruct r; try discriminate; destruct (closed true p) as [x|] eqn:X; try discriminate;
      destruct (closed false p) as [y|] eqn:Y; try discriminate; rewrite (closed_value _ _ _ X), (closed_value _ _ _ Y); simpl.
    + intros H [K L]. apply eq_IZR in K, L. subst. discriminate.
    + intros H. apply orb_prop in H. destruct H as [H|H].
      * apply Z.ltb_lt, IZR_lt in H. lra.
      * apply andb_prop in H. destruct H as [H K]. apply Z.eqb_eq in H. subst. apply Z.ltb_lt, IZR_lt in K. lra.
    + intros H. apply orb_prop in H. destruct H as [H|H].
      * apply Z.ltb_lt, IZR_lt in H. lra.
      * apply andb_prop in H. destruct H as [H K]. apply Z.eqb_eq in H. subst. apply Z.leb_le, IZR_le in K. lra.
Qed.

Fixpoint check (m : facts) (n : positive) (t : proof) : bool :=
  match t with
  | Absurd k => match M.find k m with Some f => is_false f | None => false end
  | Unfold k next =>
      match M.find k m with Some f => let (m', n') := learn m n (unfolded f) in check m' n' next | None => false end
  | Split k first second =>
      match M.find k m with
      | Some f =>
          match alternatives f with
          | Some (x, y) =>
              (let (m', n') := learn m n x in check m' n' first) && (let (m', n') := learn m n y in check m' n' second)
          | None => false
          end
      | None => false
      end
  | Signs p more zero less =>
      check (M.add n (Real p GT) m) (after n) more && check (M.add n (Real p EQ) m) (after n) zero &&
      check (M.add n (Real (neg p) GT) m) (after n) less
  | Clear k nonzero c d squares keys p next =>
      match M.find k m with
      | Some (Law l true) =>
          match clear m l nonzero c d squares keys p with
          | Some f => check (M.add n f m) (after n) next
          | None => false
          end
      | _ => false
      end
  | Numerator k nonzero next =>
      match M.find k m with
      | Some (Law (Number NE a (NInt 0)) true) =>
          match ratio_of (known_from m nonzero) a with
          | Some x => check (M.add n (Real (fst x) NE) m) (after n) next
          | None => false
          end
      | _ => false
      end
  | Combine vector r c squares keys p l next =>
      combine m vector r c squares keys p l && check (M.add n (if vector then Vector p r else Real p r) m) (after n) next
  end.

Theorem check_sound t : forall m n, all_hold m -> check m n t = true -> False.
Proof.
  induction t as [k|k t IH|k t1 IH1 t2 IH2|p t1 IH1 t2 IH2 t3 IH3|k nz c d sq ks p t IH|k nz t IH|v r c sq ks p l t IH];
    intros m n H C; cbn [check] in C.
  - destruct (M.find k m) as [f|] eqn:F; [| discriminate]. apply (is_false_value f C), (H k f F).
  - destruct (M.find k m) as [f|] eqn:F; [| discriminate]. destruct (learn m n (unfolded f)) as [m' n'] eqn:L.
    apply (IH m' n'); [| exact C]. change m' with (fst (m', n')). rewrite <- L. apply learn_holds; [exact H |].
    apply unfolded_value, (H k f F).
  - destruct (M.find k m) as [f|] eqn:F; [| discriminate]. destruct (alternatives f) as [[x y]|] eqn:A; [| discriminate].
    apply andb_prop in C. destruct C as [C1 C2].
    destruct (alternatives_value f x y (H k f F) A) as [X|X].
    + destruct (learn m n x) as [m' n'] eqn:L. apply (IH1 m' n'); [| exact C1]. change m' with (fst (m', n')).
      rewrite <- L. apply learn_holds; assumption.
    + destruct (learn m n y) as [m' n'] eqn:L. apply (IH2 m' n'); [| exact C2]. change m' with (fst (m', n')).
      rewrite <- L. apply learn_holds; assumption.
  - apply andb_prop in C. destruct C as [C C3]. apply andb_prop in C. destruct C as [C1 C2].
    destruct (Rtotal_order (value (rho true) p) 0) as [K|[K|K]].
    + apply (IH3 _ _) in C3; [exact C3 |]. apply add_holds; [exact H |]. simpl. rewrite neg_value. lra.
    + apply (IH2 _ _) in C2; [exact C2 |]. apply add_holds; [exact H |]. exact K.
    + apply (IH1 _ _) in C1; [exact C1 |]. apply add_holds; [exact H |]. simpl. lra.
  - destruct (M.find k m) as [[| |l []]|] eqn:F; try discriminate.
    destruct (clear m l nz c d sq ks p) as [f|] eqn:E; [| discriminate]. apply (IH _ _) in C; [exact C |].
    apply add_holds; [exact H |]. apply (clear_value m l nz c d sq ks p f H); [exact (H k _ F) | exact E].
  - destruct (M.find k m) as [[| |[[] a [[]| | | | | | |]| | | | | |] []]|] eqn:F; try discriminate.
    destruct (ratio_of (known_from m nz) a) as [x|] eqn:E; [| discriminate]. apply (IH _ _) in C; [exact C |].
    apply add_holds; [exact H |]. apply (ratio_of_value _ true) in E; [| apply known_from_value; exact H].
    destruct E as [A B]. specialize (H k _ F). simpl in *. rewrite <- B. apply Rmult_integral_contrapositive; auto.
  - apply andb_prop in C. destruct C as [C1 C2]. apply (IH _ _) in C2; [exact C2 |]. apply add_holds; [exact H |].
    apply (combine_value m v r c sq ks p l H C1).
Qed.

Fixpoint laws_of (l : list law) : list fact := match l with [] => [] | a :: r => Law a true :: laws_of r end.

(* `all_say l A`: if all laws of l hold, then A. *)
Fixpoint all_say (l : list law) (A : Prop) : Prop := match l with [] => A | a :: r => says logs nu om a -> all_say r A end.

Lemma all_say_if l (A : Prop) : (Forall holds (laws_of l) -> A) -> all_say l A.
Proof.
  revert A. induction l as [|a r IH]; simpl; intros A H; [apply H; constructor |].
  intros K. apply IH. intros L. apply H. constructor; [exact K | exact L].
Qed.
End Checker.

(* ---- How a theorem uses this ------------------------------------------------------------------------------------------ *)

Definition start : facts := M.add 1%positive (Real [(1%Z, [3%positive])] GT) (M.add 3%positive (Vector [(1%Z, [5%positive])] GT) (M.empty fact)).
Definition refutes (l : list law) (t : proof) : bool :=
  check (fst (learn start 5 (laws_of l))) 2 t.

Fixpoint lookup {A : Type} (none : A) (l : list A) (k : positive) : A :=
  match l with
  | [] => none
  | x :: r => match k with 1%positive => x | _ => lookup none r (Pos.pred k) end
  end.
Definition numbers (l : list R) : positive -> R := lookup 0 l.
Definition orders (l : list order) : positive -> order := lookup one (scale :: log_scale :: l).

Theorem refute_with (logs : logarithms) (ns : list R) (os : list order) (l : list law) (t : proof) :
  refutes l t = true -> all_say logs (numbers ns) (orders os) l False.
Proof.
  unfold refutes. intros C. apply all_say_if. intros H.
  apply (check_sound logs (numbers ns) (orders os) eq_refl eq_refl t (fst (learn start 5 (laws_of l))) 2); [| exact C].
  apply learn_holds; [| exact H].
  unfold start. apply add_holds; [apply add_holds |].
  - intros k f. rewrite M.gempty. discriminate.
  - simpl. right. lra.
  - simpl. lra.
Qed.

(* ---- Models: laws about numbers alone, decided by calculation ---------------------------------------------------------- *)

Local Notation rational := QArith_base.Q.
Local Notation real := Q2R.
Local Notation as_small := Qreduction.Qred.
Local Notation le := QArith_base.Qle_bool.
Local Notation eq := QArith_base.Qeq_bool.
Local Notation plus := QArith_base.Qplus.
Local Notation mult := QArith_base.Qmult.

Lemma le_spec x y : if le x y then real x <= real y else real y < real x.
Proof.
  destruct (le x y) eqn:E; [apply Qreals.Qle_Rle, QArith_base.Qle_bool_iff; exact E |].
  apply Rnot_le_lt. intros H. apply Qreals.Rle_Qle, QArith_base.Qle_bool_iff in H. congruence.
Qed.
Lemma eq_spec x y : if eq x y then real x = real y else real x <> real y.
Proof.
  destruct (eq x y) eqn:E; [apply Qreals.Qeq_eqR, QArith_base.Qeq_bool_iff; exact E |].
  intros H. apply Qreals.eqR_Qeq, QArith_base.Qeq_bool_iff in H. congruence.
Qed.

Definition whole (z : Z) : rational := QArith_base.Qmake z 1.
Lemma whole_value z : real (whole z) = IZR z.
Proof. unfold Q2R, whole. simpl. field. Qed.

Definition rsum (x y : rational) : rational := as_small (plus x y).
Lemma rsum_value x y : real (rsum x y) = real x + real y.
Proof. unfold rsum. rewrite (Qreals.Qeq_eqR _ _ (Qreduction.Qred_correct _)). apply Qreals.Q2R_plus. Qed.
Definition rtimes (x y : rational) : rational := as_small (mult x y).
Lemma rtimes_value x y : real (rtimes x y) = real x * real y.
Proof. unfold rtimes. rewrite (Qreals.Qeq_eqR _ _ (Qreduction.Qred_correct _)). apply Qreals.Q2R_mult. Qed.
Fixpoint rraised (x : rational) (n : nat) : rational := match n with O => whole 1 | S n => rtimes x (rraised x n) end.
Lemma rraised_value x n : real (rraised x n) = real x ^ n.
Proof. induction n as [|n IH]; simpl; [apply whole_value | rewrite rtimes_value, IH; reflexivity]. Qed.

Definition both {A B C : Type} (f : A -> B -> C) (x : option A) (y : option B) : option C :=
  match x, y with Some x, Some y => Some (f x y) | _, _ => None end.

Fixpoint number_at (a : number) : option rational :=
  match a with
  | NInt z => Some (whole z)
  | NVar _ => None
  | NAdd a b => both rsum (number_at a) (number_at b)
  | NMul a b => both rtimes (number_at a) (number_at b)
  | NDiv a b =>
      match number_at a, number_at b with
      | Some x, Some y => if eq y (whole 0) then None else Some (rtimes x (QArith_base.Qinv y))
      | _, _ => None
      end
  | NPow a n => match number_at a with Some x => Some (rraised x n) | None => None end
  | NMin a b => both (fun x y => if le x y then x else y) (number_at a) (number_at b)
  | NMax a b => both (fun x y => if le x y then y else x) (number_at a) (number_at b)
  end.

(* Logarithms of a model: log log t, and the logarithms of some powers of log t; those of all others are constants. *)
Fixpoint looked_up (table : list (rational * rational)) (l : rational) : rational :=
  match table with [] => whole 0 | (k, v) :: r => if eq l k then v else looked_up r l end.
Fixpoint slow_of (table : list (rational * rational)) (l : R) : R :=
  match table with [] => 0 | (k, v) :: r => if Req_EM_T l (real k) then real v else slow_of r l end.
Definition possible (lam : rational) (table : list (rational * rational)) : bool :=
  le (whole 0) lam && negb (le (whole 1) lam) &&
  forallb (fun e => le (whole 0) (snd e) && le (snd e) lam && negb (le (fst e) (snd e))) table.

Lemma possible_log_log lam table : possible lam table = true -> 0 <= real lam /\ real lam < 1.
Proof.
  unfold possible. intros H. apply andb_prop in H. destruct H as [H _]. apply andb_prop in H. destruct H as [A B].
  pose proof (le_spec (whole 0) lam) as C. pose proof (le_spec (whole 1) lam) as D. rewrite A in C.
  apply negb_true_iff in B. rewrite B in D. rewrite whole_value in C, D. lra.
Qed.

Lemma possible_slow lam table : possible lam table = true ->
  forall l, 0 < l -> l < 1 -> 0 <= slow_of table l /\ slow_of table l <= real lam /\ slow_of table l < l.
Proof.
  intros H. pose proof (possible_log_log lam table H) as [L _]. unfold possible in H. apply andb_prop in H.
  destruct H as [_ H]. induction table as [|[k v] r IH]; simpl; intros l A B; [lra |].
  simpl in H. apply andb_prop in H. destruct H as [E F]. destruct (Req_EM_T l (real k)) as [->|N]; [| apply (IH F); assumption].
  apply andb_prop in E. destruct E as [E G]. apply andb_prop in E. destruct E as [E I].
  pose proof (le_spec (whole 0) v) as C. pose proof (le_spec v lam) as D. pose proof (le_spec k v) as J.
  apply negb_true_iff in G. rewrite E in C. rewrite I in D. rewrite G in J. rewrite whole_value in C. lra.
Qed.

Definition logs_at (lam : rational) (table : list (rational * rational)) (H : possible lam table = true) : logarithms :=
  Logarithms (real lam) (slow_of table) (possible_log_log lam table H) (possible_slow lam table H).

Lemma looked_up_value table l : real (looked_up table l) = slow_of table (real l).
Proof.
  induction table as [|[k v] r IH]; simpl; [apply whole_value |].
  pose proof (eq_spec l k) as E. destruct (eq l k), (Req_EM_T (real l) (real k)); try contradiction; auto.
Qed.

(* Where log log t, and with it every logarithm of a power of log t, is a constant; for laws without logarithms too. *)
Definition no_logs : logarithms := logs_at (whole 0) [] (@eq_refl bool true).
Lemma no_log_log : log_log_scale no_logs ~~ one.
Proof. unfold same, log_log_scale, no_logs, one; simpl. split; [reflexivity | apply whole_value]. Qed.

Definition refute := refute_with no_logs.

Section Model.
Variables (lam : rational) (table : list (rational * rational)) (possible_logs : possible lam table = true).
Variables (nu : positive -> R) (om : positive -> order).
Local Notation logs := (logs_at lam table possible_logs).

Ltac cases_of H :=
  repeat match type of H with
  | context [number_at ?a] => destruct (number_at a) eqn:?; simpl in H; try discriminate
  end.

Lemma number_at_value a : forall q, number_at a = Some q -> number_value nu a = real q.
Proof.
  induction a as [z|v|a IHa c IHc|a IHa c IHc|a IHa c IHc|a IHa n|a IHa c IHc|a IHa c IHc]; intros q H; simpl in *;
    try discriminate; cases_of H.
  - injection H as <-. symmetry; apply whole_value.
  - injection H as <-. rewrite rsum_value, (IHa _ eq_refl), (IHc _ eq_refl). reflexivity.
  - injection H as <-. rewrite rtimes_value, (IHa _ eq_refl), (IHc _ eq_refl). reflexivity.
  - pose proof (eq_spec q1 (whole 0)) as E. destruct (eq q1 (whole 0)) eqn:F; [discriminate |]. injection H as <-.
    rewrite rtimes_value, Qreals.Q2R_inv, (IHa _ eq_refl), (IHc _ eq_refl); [reflexivity |].
    intros G. apply QArith_base.Qeq_bool_iff in G. unfold whole in F. congruence.
  - injection H as <-. rewrite rraised_value, (IHa _ eq_refl). reflexivity.
  - injection H as <-. rewrite (IHa _ eq_refl), (IHc _ eq_refl). pose proof (le_spec q0 q1) as E.
    destruct (le q0 q1); [apply Rmin_left; exact E | apply Rmin_right; lra].
  - injection H as <-. rewrite (IHa _ eq_refl), (IHc _ eq_refl). pose proof (le_spec q0 q1) as E.
    destruct (le q0 q1); [apply Rmax_right; exact E | apply Rmax_left; lra].
Qed.

Definition rational_order := (rational * rational)%type.
Definition as_order (x : rational_order) : order := (real (fst x), real (snd x)).

Definition pair_at_most (x y : rational_order) : bool :=
  if eq (fst x) (fst y) then le (snd x) (snd y) else le (fst x) (fst y).
Lemma pair_at_most_spec x y : if pair_at_most x y then as_order x <~ as_order y else as_order y << as_order x.
Proof.
  unfold pair_at_most, at_most, below, as_order; simpl. pose proof (eq_spec (fst x) (fst y)) as E.
  destruct (eq (fst x) (fst y)).
  - pose proof (le_spec (snd x) (snd y)) as L. destruct (le (snd x) (snd y)); right; split; auto; lra.
  - pose proof (le_spec (fst x) (fst y)) as L. destruct (le (fst x) (fst y)); left; lra.
Qed.

Definition pair_times (x y : rational_order) : rational_order := (rsum (fst x) (fst y), rsum (snd x) (snd y)).
Definition pair_raised (x : rational_order) (p : rational) : rational_order := (rtimes p (fst x), rtimes p (snd x)).
Lemma pair_times_value x y : as_order (pair_times x y) = as_order x ** as_order y.
Proof. unfold as_order, pair_times, times; simpl. rewrite !rsum_value. reflexivity. Qed.
Lemma pair_raised_value x p : as_order (pair_raised x p) = as_order x ^^ real p.
Proof. unfold as_order, pair_raised, raised; simpl. rewrite !rtimes_value. reflexivity. Qed.

Definition pair_scale : rational_order := (whole 1, whole 0).
Definition pair_log : rational_order := (whole 0, whole 1).
Definition pair_one : rational_order := (whole 0, whole 0).

Definition pair_log_of (x : rational_order) : rational_order :=
  if le (fst x) (whole 0) then
    if le (whole 1) (snd x) then (whole 0, lam)
    else if le (snd x) (whole 0) then pair_one else (whole 0, looked_up table (snd x))
  else pair_log.

Definition pair_series (a b f : rational_order) (p : rational) : rational_order :=
  let more := rsum (whole 1) p in
  if le more (whole 0) then
    if le (whole 0) more then pair_times f (pair_log_of (pair_times b (pair_raised a (whole (-1)))))
    else pair_times f (pair_raised a more)
  else pair_times f (pair_raised b more).

Fixpoint term_at (a : term) : option rational_order :=
  match a with
  | TOne => Some pair_one
  | TVar 1 => Some pair_scale
  | TVar 2 => Some pair_log
  | TVar _ => None
  | TTimes a b => both pair_times (term_at a) (term_at b)
  | TRaised a p => both pair_raised (term_at a) (number_at p)
  | TLargest a b => both (fun x y => if pair_at_most x y then y else x) (term_at a) (term_at b)
  | TLeast a b => both (fun x y => if pair_at_most x y then x else y) (term_at a) (term_at b)
  | TLog a => match term_at a with Some x => Some (pair_log_of x) | None => None end
  | TSeries a b f p =>
      match term_at a, term_at b, term_at f, number_at p with
      | Some x, Some y, Some z, Some q => Some (pair_series x y z q)
      | _, _, _, _ => None
      end
  | TTail a f p =>
      match term_at a, term_at f, number_at p with
      | Some x, Some z, Some q => Some (pair_times z (pair_raised x (rsum (whole 1) q)))
      | _, _, _ => None
      end
  end.

Hypothesis om_scale : om 1 = scale.
Hypothesis om_log : om 2 = log_scale.

Lemma pair_one_value : as_order pair_one = one.
Proof. unfold as_order, pair_one, one; simpl. rewrite whole_value. reflexivity. Qed.
Lemma pair_log_value : as_order pair_log = log_scale.
Proof. unfold as_order, pair_log, log_scale; simpl. rewrite !whole_value. reflexivity. Qed.
Lemma pair_scale_value : as_order pair_scale = scale.
Proof. unfold as_order, pair_scale, scale; simpl. rewrite !whole_value. reflexivity. Qed.

Lemma pair_log_of_value x : as_order (pair_log_of x) = log_of logs (as_order x).
Proof.
  unfold pair_log_of, log_of. pose proof (le_spec (fst x) (whole 0)) as A. pose proof (le_spec (whole 1) (snd x)) as B.
  pose proof (le_spec (snd x) (whole 0)) as C. rewrite whole_value in A, B, C. unfold power, log_power.
  destruct (le (fst x) (whole 0)), (Rlt_dec 0 (fst (as_order x))) as [D|D]; simpl in D; try lra; [| apply pair_log_value].
  destruct (le (whole 1) (snd x)), (Rle_dec 1 (snd (as_order x))) as [E|E]; simpl in E; try lra.
  - unfold as_order, log_log_scale; simpl. rewrite whole_value. reflexivity.
  - destruct (le (snd x) (whole 0)), (Rlt_dec 0 (snd (as_order x))) as [F|F]; simpl in F; try lra; [apply pair_one_value |].
    unfold as_order; simpl. rewrite whole_value, looked_up_value. reflexivity.
Qed.

Lemma pair_series_value a b f p :
  as_order (pair_series a b f p) = series logs (as_order a) (as_order b) (as_order f) (real p).
Proof.
  unfold pair_series, series. set (more := rsum (whole 1) p).
  assert (M : real more = 1 + real p) by (unfold more; rewrite rsum_value, whole_value; reflexivity).
  rewrite <- M. pose proof (le_spec more (whole 0)) as A. pose proof (le_spec (whole 0) more) as B.
  rewrite whole_value in A, B.
  destruct (Rlt_dec 0 (real more)) as [K|K], (le more (whole 0)); try lra.
  - rewrite pair_times_value, pair_raised_value. reflexivity.
  - destruct (Rlt_dec (real more) 0) as [L|L], (le (whole 0) more); try lra.
    + rewrite pair_times_value, pair_raised_value. reflexivity.
    + rewrite pair_times_value, pair_log_of_value, pair_times_value, pair_raised_value, whole_value. reflexivity.
Qed.

Ltac parts_of H :=
  repeat match type of H with
  | context [term_at ?a] => destruct (term_at a) eqn:?; simpl in H; try discriminate
  | context [number_at ?a] => destruct (number_at a) eqn:?; simpl in H; try discriminate
  end.

Lemma term_at_value a : forall x, term_at a = Some x -> term_value logs nu om a = as_order x.
Proof.
  induction a as [|v|a IHa c IHc|a IHa p|a IHa c IHc|a IHa c IHc|a IHa|a IHa c IHc f IHf p|a IHa f IHf p]; intros x H.
  - injection H as <-. symmetry; apply pair_one_value.
  - destruct v as [v|[v|v|]|]; simpl in *; try discriminate; injection H as <-.
    + rewrite om_log. symmetry; apply pair_log_value.
    + rewrite om_scale. symmetry; apply pair_scale_value.
  - simpl in *; parts_of H. injection H as <-. rewrite pair_times_value, (IHa _ eq_refl), (IHc _ eq_refl). reflexivity.
  - simpl in *; parts_of H. injection H as <-.
    rewrite pair_raised_value, (IHa _ eq_refl), (number_at_value p _ ltac:(eassumption)). reflexivity.
  - simpl in *; parts_of H. injection H as <-. rewrite (IHa _ eq_refl), (IHc _ eq_refl). unfold largest2.
    match goal with |- context [pair_at_most ?x ?y] => pose proof (pair_at_most_spec x y) as E end.
    destruct (at_most_or_below _ _) as [K|K], (pair_at_most _ _); try reflexivity; exfalso;
      unfold at_most, below in *; lra.
  - simpl in *; parts_of H. injection H as <-. rewrite (IHa _ eq_refl), (IHc _ eq_refl). unfold least2.
    match goal with |- context [pair_at_most ?x ?y] => pose proof (pair_at_most_spec x y) as E end.
    destruct (at_most_or_below _ _) as [K|K], (pair_at_most _ _); try reflexivity; exfalso;
      unfold at_most, below in *; lra.
  - simpl in *; parts_of H. injection H as <-. rewrite (IHa _ eq_refl). symmetry; apply pair_log_of_value.
  - simpl in *; parts_of H. injection H as <-.
    rewrite pair_series_value, (IHa _ eq_refl), (IHc _ eq_refl), (IHf _ eq_refl), (number_at_value p _ ltac:(eassumption)).
    reflexivity.
  - simpl in *; parts_of H. injection H as <-. unfold tail_series.
    rewrite pair_times_value, pair_raised_value, rsum_value, whole_value, (IHa _ eq_refl), (IHf _ eq_refl),
      (number_at_value p _ ltac:(eassumption)). reflexivity.
Qed.

Definition compared (r : relation) (x y : rational) : bool :=
  match r with EQ => eq x y | NE => negb (eq x y) | GE => le y x | GT => negb (le x y) end.
Definition pair_compared (r : relation) (x y : rational_order) : bool :=
  match r with
  | EQ => eq (fst x) (fst y) && eq (snd x) (snd y)
  | NE => negb (eq (fst x) (fst y) && eq (snd x) (snd y))
  | GE => pair_at_most y x
  | GT => negb (pair_at_most x y)
  end.

Lemma compared_spec r x y :
  if compared r x y then number_relation r (real x) (real y) else ~ number_relation r (real x) (real y).
Proof.
  destruct r; simpl.
  - exact (eq_spec x y).
  - pose proof (eq_spec x y) as E. destruct (eq x y); simpl; [intros N; exact (N E) | exact E].
  - pose proof (le_spec y x) as E. destruct (le y x); [exact E | lra].
  - pose proof (le_spec x y) as E. destruct (le x y); simpl; lra.
Qed.

Lemma pair_compared_spec r x y :
  if pair_compared r x y then order_relation r (as_order x) (as_order y) else ~ order_relation r (as_order x) (as_order y).
Proof.
  assert (S : if eq (fst x) (fst y) && eq (snd x) (snd y)
              then same (as_order x) (as_order y) else ~ same (as_order x) (as_order y)).
  { unfold same, as_order; simpl. pose proof (eq_spec (fst x) (fst y)) as A. pose proof (eq_spec (snd x) (snd y)) as B.
    destruct (eq (fst x) (fst y)), (eq (snd x) (snd y)); simpl; tauto. }
  destruct r; simpl.
  - exact S.
  - destruct (eq (fst x) (fst y) && eq (snd x) (snd y)); simpl; [intros N; exact (N S) | exact S].
  - pose proof (pair_at_most_spec y x) as E. destruct (pair_at_most y x); [exact E |].
    unfold at_most, below in *; lra.
  - pose proof (pair_at_most_spec x y) as E. destruct (pair_at_most x y); simpl; [| exact E].
    unfold at_most, below in *; lra.
Qed.

(* Whether a law holds; None where it has a variable, or where what decides it has a quotient by zero. *)
Fixpoint decide (l : law) : option bool :=
  match l with
  | Number r a b => both (compared r) (number_at a) (number_at b)
  | Power r a b => both (fun x y => compared r (fst x) (fst y)) (term_at a) (term_at b)
  | Order r a b => both (pair_compared r) (term_at a) (term_at b)
  | And a b =>
      match decide a, decide b with
      | Some false, _ | _, Some false => Some false
      | Some true, Some true => Some true
      | _, _ => None
      end
  | Or a b =>
      match decide a, decide b with
      | Some true, _ | _, Some true => Some true
      | Some false, Some false => Some false
      | _, _ => None
      end
  | If a b =>
      match decide a, decide b with
      | Some false, _ | _, Some true => Some true
      | Some true, Some false => Some false
      | _, _ => None
      end
  | Not a => match decide a with Some b => Some (negb b) | None => None end
  end.

Lemma decide_value l : forall b, decide l = Some b -> if b then says logs nu om l else ~ says logs nu om l.
Proof.
  induction l as [r a c|r a c|r a c|a IHa c IHc|a IHa c IHc|a IHa c IHc|a IHa]; intros b H; simpl in *.
  - parts_of H. injection H as <-. rewrite (number_at_value a _ ltac:(eassumption)), (number_at_value c _ ltac:(eassumption)).
    apply compared_spec.
  - parts_of H. injection H as <-. rewrite (term_at_value a _ ltac:(eassumption)), (term_at_value c _ ltac:(eassumption)).
    match goal with |- context [compared r (fst ?x) (fst ?y)] => exact (compared_spec r (fst x) (fst y)) end.
  - parts_of H. injection H as <-. rewrite (term_at_value a _ ltac:(eassumption)), (term_at_value c _ ltac:(eassumption)).
    apply pair_compared_spec.
  - destruct (decide a) as [[]|], (decide c) as [[]|]; try discriminate; injection H as <-;
      try specialize (IHa _ eq_refl); try specialize (IHc _ eq_refl); simpl in *; tauto.
  - destruct (decide a) as [[]|], (decide c) as [[]|]; try discriminate; injection H as <-;
      try specialize (IHa _ eq_refl); try specialize (IHc _ eq_refl); simpl in *; tauto.
  - destruct (decide a) as [[]|], (decide c) as [[]|]; try discriminate; injection H as <-;
      try specialize (IHa _ eq_refl); try specialize (IHc _ eq_refl); simpl in *; tauto.
  - destruct (decide a) as [[]|]; try discriminate; injection H as <-; specialize (IHa _ eq_refl); simpl in *; tauto.
Qed.

Fixpoint all_of (l : list law) : Prop :=
  match l with [] => True | a :: r => match r with [] => says logs nu om a | _ => says logs nu om a /\ all_of r end end.
Definition all_decided_with (l : list law) : bool := forallb (fun a => match decide a with Some b => b | None => false end) l.

Lemma all_decided_value l : all_decided_with l = true -> all_of l.
Proof.
  induction l as [|a r IH]; [simpl; auto |]. unfold all_decided_with. cbn [forallb]. intros H. apply andb_prop in H.
  destruct H as [H K]. destruct (decide a) as [b|] eqn:E; [| discriminate]. subst b. apply decide_value in E.
  specialize (IH K). destruct r; [exact E | split; [exact E | exact IH]].
Qed.
End Model.

(* All laws of a list hold, and: a law does not. *)
Theorem hold_with lam table (H : possible lam table = true) (l : list law) :
  all_decided_with lam table l = true -> all_of lam table H (numbers []) (orders []) l.
Proof. apply all_decided_value; reflexivity. Qed.
Theorem fails_with lam table (H : possible lam table = true) (a : law) :
  all_decided_with lam table [Not a] = true -> says (logs_at lam table H) (numbers []) (orders []) a -> False.
Proof. intros K. exact (hold_with lam table H [Not a] K). Qed.
Definition all_decided := all_decided_with (whole 0) [].
Definition hold := hold_with (whole 0) [] (@eq_refl bool true).
Definition fails := fails_with (whole 0) [] (@eq_refl bool true).
Definition fraction (top : Z) (bottom : positive) : rational := QArith_base.Qmake top bottom.

(* Where a continuous function rises from below zero to above it, it has a root. *)
Lemma root_between (f : R -> R) (low high : R) :
  continuity f -> low < high /\ f low < 0 /\ 0 < f high -> exists x, f x = 0 /\ low < x /\ x < high.
Proof.
  intros C (L & A & B). destruct (IVT f low high C L A B) as [x [[[H|H] [K|K]] Z]]; try (subst x; lra).
  exists x. repeat split; assumption.
Qed.

(* To see that a statement is what its law says, Coq computes what the law says, and nothing of what stands in it. *)
Strategy expand [log_cases series_cases all_say all_of says number_value term_value number_relation order_relation numbers orders lookup].
Strategy opaque [same below at_most times raised one scale log_scale log_log_scale power largest least largest_number least_number
  log_of series tail_series Rdiv Rmax Rmin pow IZR].

(* How steps are written: every word has one type, so that Coq has nothing to find out when it reads them. `e` and `v` are
   lists of keys and monomials, `o` and `t` polynomials, `n`, `r` and `w` sums of products without and with an order. *)
Definition e : list positive := [].
Definition v (k : positive) (l : list positive) : list positive := k :: l.
Definition o : polynomial := [].
Definition t (c : Z) (m : monomial) (p : polynomial) : polynomial := (c, m) :: p.
Definition n : list summand := [].
Definition r (c : polynomial) (squares keys : list positive) (l : list summand) : list summand :=
  Summand c squares keys None :: l.
Definition w (c : polynomial) (squares keys : list positive) (k : positive) (l : list summand) : list summand :=
  Summand c squares keys (Some k) :: l.
