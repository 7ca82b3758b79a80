(* Theory percolation-dimensions: 56 theorems; 10 left out.
   Written by nslogic; docs/coq.md says what a statement means. *)
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

(* The order of log X, where the power of X is not negative. *)
Definition log_of (x : order) : order := if Rlt_dec 0 (power x) then log_scale else one.

(* The order of sum(k = lower..upper, factor * k^p), where lower >~ 1 and upper >~ lower. *)
Definition series (lower upper factor : order) (p : R) : order :=
  if Rlt_dec 0 (1 + p) then factor ** upper ^^ (1 + p)
  else if Rlt_dec (1 + p) 0 then factor ** lower ^^ (1 + p)
  else if Rlt_dec (power lower) (power upper) then factor ** log_scale
  else factor.

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

Lemma log_spec x : 0 <= power x ->
  (0 < power x /\ log_of x ~~ log_scale) \/ (power x = 0 /\ log_of x ~~ one).
Proof.
  intros H. unfold log_of. destruct (Rlt_dec 0 (power x)) as [K|K]; [left | right]; split; try apply same_refl; lra.
Qed.

Lemma series_spec a b f p : a <~ b ->
  (0 < 1 + p /\ series a b f p ~~ f ** b ^^ (1 + p)) \/
  (1 + p = 0 /\ power a < power b /\ series a b f p ~~ f ** log_scale) \/
  (1 + p = 0 /\ power b = power a /\ series a b f p ~~ f) \/
  (1 + p < 0 /\ series a b f p ~~ f ** a ^^ (1 + p)).
Proof.
  intros H. unfold series.
  destruct (Rlt_dec 0 (1 + p)) as [K|K]; [left; split; [exact K | apply same_refl] |].
  destruct (Rlt_dec (1 + p) 0) as [L|L]; [right; right; right; split; [exact L | apply same_refl] |].
  destruct (Rlt_dec (power a) (power b)) as [M|M].
  - right; left. repeat split; try apply same_refl; try exact M; lra.
  - right; right; left. unfold at_most in H. unfold power in *. repeat split; try apply same_refl; lra.
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
| NPow (a : number) (n : nat).

Inductive term := TOne | TVar (v : positive) | TTimes (a b : term) | TRaised (a : term) (n : number).

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
Variables (nu : positive -> R) (om : positive -> order).

Fixpoint number_value (a : number) : R :=
  match a with
  | NInt z => IZR z
  | NVar v => nu v
  | NAdd a b => number_value a + number_value b
  | NMul a b => number_value a * number_value b
  | NDiv a b => number_value a / number_value b
  | NPow a n => number_value a ^ n
  end.

Fixpoint term_value (a : term) : order :=
  match a with
  | TOne => one
  | TVar v => om v
  | TTimes a b => times (term_value a) (term_value b)
  | TRaised a n => raised (term_value a) (number_value n)
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
Variables (nu : positive -> R) (om : positive -> order).
Notation rho := (values nu om).

Definition holds (f : fact) : Prop :=
  match f with
  | Real p r => sign_of r (value (rho true) p)
  | Vector p r => lex_sign r (value (rho true) p) (value (rho false) p)
  | Law l true => says nu om l
  | Law l false => ~ says nu om l
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
  intros K. induction a as [z|v|a IHa c IHc|a IHa c IHc|a IHa c IHc|a IHa n]; intros x H; simpl in H.
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
  end.

Lemma term_ratio_value k b : all_known k ->
  forall a x, term_ratio k a = Some x -> stands_for b x (component b (term_value nu om a)).
Proof.
  intros K. induction a as [|v|a IHa c IHc|a IHa n]; intros x H; simpl in H.
  - injection H as <-. unfold stands_for; simpl. split; [lra | destruct b; simpl; ring].
  - injection H as <-. unfold stands_for; simpl. split; [lra | ring].
  - destruct (term_ratio k a) as [y|], (term_ratio k c) as [z|]; try discriminate. injection H as <-.
    replace (component b (term_value nu om (TTimes a c)))
      with (component b (term_value nu om a) + component b (term_value nu om c)) by (destruct b; reflexivity).
    apply ratio_add_value; auto.
  - destruct (term_ratio k a) as [y|]; try discriminate. destruct (ratio_of k n) as [z|] eqn:E; try discriminate.
    injection H as <-.
    replace (component b (term_value nu om (TRaised a n)))
      with (number_value nu n * component b (term_value nu om a)) by (destruct b; reflexivity).
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

Lemma difference_value k l x r v : all_known k -> says nu om l -> difference k l = Some (x, r, v) ->
  if v then exists d e, lex_sign r d e /\ stands_for true x d /\ stands_for false x e
  else exists d, sign_of r d /\ stands_for true x d.
Proof.
  intros K H E. destruct l; simpl in E; try discriminate.
  - destruct (ratio_of k a) as [y|] eqn:Y; [| discriminate]. destruct (ratio_of k b) as [z|] eqn:Z; [| discriminate].
    injection E as <- <- <-. exists (number_value nu a - number_value nu b). split.
    + destruct r0; simpl in *; lra.
    + apply minus_value; apply (ratio_of_value k); auto.
  - destruct (term_ratio k a) as [y|] eqn:Y; [| discriminate]. destruct (term_ratio k b) as [z|] eqn:Z; [| discriminate].
    injection E as <- <- <-. exists (component true (term_value nu om a) - component true (term_value nu om b)). split.
    + destruct r0; simpl in *; unfold power in *; lra.
    + apply minus_value; apply (term_ratio_value k); auto.
  - destruct (term_ratio k a) as [y|] eqn:Y; [| discriminate]. destruct (term_ratio k b) as [z|] eqn:Z; [| discriminate].
    injection E as <- <- <-.
    exists (component true (term_value nu om a) - component true (term_value nu om b)),
           (component false (term_value nu om a) - component false (term_value nu om b)). split; [| split].
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

Lemma clear_value m l nonzero c d squares keys p f : all_hold m -> says nu om l ->
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
  assert (D : forall l b, holds (Law l b) <-> (if b then says nu om l else ~ says nu om l)) by (intros l []; simpl; tauto).
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
    + destruct (classic (says nu om a)) as [K|K]; [right; apply two | left; apply one]; simpl; tauto.
    + destruct H as [H|H]; [left | right]; apply one; exact H.
    + destruct (classic (says nu om a)) as [K|K]; [right | left]; apply one; simpl; tauto.
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
  - destruct (M.find k m) as [[| |[[] a [[]| | | | |]| | | | | |] []]|] eqn:F; try discriminate.
    destruct (ratio_of (known_from m nz) a) as [x|] eqn:E; [| discriminate]. apply (IH _ _) in C; [exact C |].
    apply add_holds; [exact H |]. apply (ratio_of_value _ true) in E; [| apply known_from_value; exact H].
    destruct E as [A B]. specialize (H k _ F). simpl in *. rewrite <- B. apply Rmult_integral_contrapositive; auto.
  - apply andb_prop in C. destruct C as [C1 C2]. apply (IH _ _) in C2; [exact C2 |]. apply add_holds; [exact H |].
    apply (combine_value m v r c sq ks p l H C1).
Qed.

Fixpoint laws_of (l : list law) : list fact := match l with [] => [] | a :: r => Law a true :: laws_of r end.

(* `all_say l A`: if all laws of l hold, then A. *)
Fixpoint all_say (l : list law) (A : Prop) : Prop := match l with [] => A | a :: r => says nu om a -> all_say r A end.

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

Theorem refute (ns : list R) (os : list order) (l : list law) (t : proof) :
  refutes l t = true -> all_say (numbers ns) (orders os) l False.
Proof.
  unfold refutes. intros C. apply all_say_if. intros H.
  apply (check_sound (numbers ns) (orders os) eq_refl eq_refl t (fst (learn start 5 (laws_of l))) 2); [| exact C].
  apply learn_holds; [| exact H].
  unfold start. apply add_holds; [apply add_holds |].
  - intros k f. rewrite M.gempty. discriminate.
  - simpl. right. lra.
  - simpl. lra.
Qed.

(* To see that a statement is what its law says, Coq computes what the law says, and nothing of what stands in it. *)
Strategy expand [all_say says number_value term_value number_relation order_relation numbers orders lookup].
Strategy opaque [same below at_most times raised one scale log_scale power largest least largest_number least_number
  log_of series tail_series Rdiv Rmax Rmin pow IZR].

From Coq Require Import Classical_Prop List Reals ZArith.
Import ListNotations.
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
Definition k25 : positive := (25)%positive.
Definition k26 : positive := (26)%positive.
Definition k27 : positive := (27)%positive.
Definition k28 : positive := (28)%positive.
Definition k29 : positive := (29)%positive.
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
Definition k62 : positive := (62)%positive.
Definition k64 : positive := (64)%positive.
Definition k66 : positive := (66)%positive.
Definition k68 : positive := (68)%positive.
Definition k70 : positive := (70)%positive.
Definition k72 : positive := (72)%positive.
Definition k74 : positive := (74)%positive.
Definition k76 : positive := (76)%positive.
Definition k78 : positive := (78)%positive.
Definition k80 : positive := (80)%positive.
Definition k82 : positive := (82)%positive.
Definition k84 : positive := (84)%positive.
Definition k86 : positive := (86)%positive.
Definition k88 : positive := (88)%positive.
Definition k90 : positive := (90)%positive.
Definition k92 : positive := (92)%positive.
Definition k94 : positive := (94)%positive.
Definition k96 : positive := (96)%positive.
Definition k98 : positive := (98)%positive.
Definition k100 : positive := (100)%positive.
Definition k102 : positive := (102)%positive.
Definition k104 : positive := (104)%positive.
Definition k106 : positive := (106)%positive.
Definition k108 : positive := (108)%positive.
Definition k110 : positive := (110)%positive.
Definition k112 : positive := (112)%positive.
Definition k114 : positive := (114)%positive.
Definition k116 : positive := (116)%positive.
Definition k118 : positive := (118)%positive.
Definition k120 : positive := (120)%positive.
Definition k122 : positive := (122)%positive.
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m3 : Z := (-3)%Z.
Definition m4 : Z := (-4)%Z.
Definition m5 : Z := (-5)%Z.
Definition m6 : Z := (-6)%Z.
Definition m7 : Z := (-7)%Z.
Definition m8 : Z := (-8)%Z.
Definition m9 : Z := (-9)%Z.
Definition m10 : Z := (-10)%Z.
Definition m11 : Z := (-11)%Z.
Definition m12 : Z := (-12)%Z.
Definition m15 : Z := (-15)%Z.
Definition m18 : Z := (-18)%Z.
Definition m20 : Z := (-20)%Z.
Definition m24 : Z := (-24)%Z.
Definition m25 : Z := (-25)%Z.
Definition m27 : Z := (-27)%Z.
Definition m36 : Z := (-36)%Z.
Definition m40 : Z := (-40)%Z.
Definition m43 : Z := (-43)%Z.
Definition m48 : Z := (-48)%Z.
Definition m50 : Z := (-50)%Z.
Definition m71 : Z := (-71)%Z.
Definition m72 : Z := (-72)%Z.
Definition m80 : Z := (-80)%Z.
Definition m86 : Z := (-86)%Z.
Definition m90 : Z := (-90)%Z.
Definition m91 : Z := (-91)%Z.
Definition m99 : Z := (-99)%Z.
Definition m100 : Z := (-100)%Z.
Definition m121 : Z := (-121)%Z.
Definition m125 : Z := (-125)%Z.
Definition m141 : Z := (-141)%Z.
Definition m187 : Z := (-187)%Z.
Definition m240 : Z := (-240)%Z.
Definition m241 : Z := (-241)%Z.
Definition m250 : Z := (-250)%Z.
Definition m359 : Z := (-359)%Z.
Definition m477 : Z := (-477)%Z.
Definition m500 : Z := (-500)%Z.
Definition m523 : Z := (-523)%Z.
Definition m625 : Z := (-625)%Z.
Definition m652 : Z := (-652)%Z.
Definition m657 : Z := (-657)%Z.
Definition m853 : Z := (-853)%Z.
Definition m860 : Z := (-860)%Z.
Definition m897 : Z := (-897)%Z.
Definition m910 : Z := (-910)%Z.
Definition m1000 : Z := (-1000)%Z.
Definition m1189 : Z := (-1189)%Z.
Definition m1250 : Z := (-1250)%Z.
Definition m1279 : Z := (-1279)%Z.
Definition m1304 : Z := (-1304)%Z.
Definition m1500 : Z := (-1500)%Z.
Definition m1548 : Z := (-1548)%Z.
Definition m1795 : Z := (-1795)%Z.
Definition m1839 : Z := (-1839)%Z.
Definition m1875 : Z := (-1875)%Z.
Definition m1902 : Z := (-1902)%Z.
Definition m2000 : Z := (-2000)%Z.
Definition m2202 : Z := (-2202)%Z.
Definition m2263 : Z := (-2263)%Z.
Definition m2730 : Z := (-2730)%Z.
Definition m3913 : Z := (-3913)%Z.
Definition m4000 : Z := (-4000)%Z.
Definition m4181 : Z := (-4181)%Z.
Definition m4513 : Z := (-4513)%Z.
Definition m5000 : Z := (-5000)%Z.
Definition m5743 : Z := (-5743)%Z.
Definition m6552 : Z := (-6552)%Z.
Definition m6573 : Z := (-6573)%Z.
Definition m6833 : Z := (-6833)%Z.
Definition m8190 : Z := (-8190)%Z.
Definition m8736 : Z := (-8736)%Z.
Definition m10000 : Z := (-10000)%Z.
Definition m11573 : Z := (-11573)%Z.
Definition m11893 : Z := (-11893)%Z.
Definition m17519 : Z := (-17519)%Z.
Definition m21893 : Z := (-21893)%Z.
Definition m30000 : Z := (-30000)%Z.
Definition m34034 : Z := (-34034)%Z.
Definition m47687 : Z := (-47687)%Z.
Definition m50000 : Z := (-50000)%Z.
Definition m87619 : Z := (-87619)%Z.
Definition m100000 : Z := (-100000)%Z.
Definition m102273 : Z := (-102273)%Z.
Definition m179237 : Z := (-179237)%Z.
Definition m200000 : Z := (-200000)%Z.
Definition m204546 : Z := (-204546)%Z.
Definition m252273 : Z := (-252273)%Z.
Definition m483904 : Z := (-483904)%Z.
Definition m418100000 : Z := (-418100000)%Z.
Definition m1792370000 : Z := (-1792370000)%Z.
Definition m92419750700000 : Z := (-92419750700000)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.
Definition z4 : Z := (4)%Z.
Definition z5 : Z := (5)%Z.
Definition z6 : Z := (6)%Z.
Definition z7 : Z := (7)%Z.
Definition z8 : Z := (8)%Z.
Definition z9 : Z := (9)%Z.
Definition z10 : Z := (10)%Z.
Definition z11 : Z := (11)%Z.
Definition z12 : Z := (12)%Z.
Definition z15 : Z := (15)%Z.
Definition z16 : Z := (16)%Z.
Definition z17 : Z := (17)%Z.
Definition z18 : Z := (18)%Z.
Definition z21 : Z := (21)%Z.
Definition z24 : Z := (24)%Z.
Definition z25 : Z := (25)%Z.
Definition z27 : Z := (27)%Z.
Definition z36 : Z := (36)%Z.
Definition z40 : Z := (40)%Z.
Definition z43 : Z := (43)%Z.
Definition z48 : Z := (48)%Z.
Definition z49 : Z := (49)%Z.
Definition z50 : Z := (50)%Z.
Definition z57 : Z := (57)%Z.
Definition z69 : Z := (69)%Z.
Definition z71 : Z := (71)%Z.
Definition z72 : Z := (72)%Z.
Definition z86 : Z := (86)%Z.
Definition z90 : Z := (90)%Z.
Definition z91 : Z := (91)%Z.
Definition z92 : Z := (92)%Z.
Definition z99 : Z := (99)%Z.
Definition z100 : Z := (100)%Z.
Definition z107 : Z := (107)%Z.
Definition z121 : Z := (121)%Z.
Definition z125 : Z := (125)%Z.
Definition z141 : Z := (141)%Z.
Definition z160 : Z := (160)%Z.
Definition z177 : Z := (177)%Z.
Definition z187 : Z := (187)%Z.
Definition z200 : Z := (200)%Z.
Definition z211 : Z := (211)%Z.
Definition z217 : Z := (217)%Z.
Definition z239 : Z := (239)%Z.
Definition z241 : Z := (241)%Z.
Definition z250 : Z := (250)%Z.
Definition z261 : Z := (261)%Z.
Definition z263 : Z := (263)%Z.
Definition z299 : Z := (299)%Z.
Definition z301 : Z := (301)%Z.
Definition z302 : Z := (302)%Z.
Definition z317 : Z := (317)%Z.
Definition z324 : Z := (324)%Z.
Definition z359 : Z := (359)%Z.
Definition z455 : Z := (455)%Z.
Definition z477 : Z := (477)%Z.
Definition z500 : Z := (500)%Z.
Definition z503 : Z := (503)%Z.
Definition z523 : Z := (523)%Z.
Definition z576 : Z := (576)%Z.
Definition z598 : Z := (598)%Z.
Definition z625 : Z := (625)%Z.
Definition z651 : Z := (651)%Z.
Definition z652 : Z := (652)%Z.
Definition z657 : Z := (657)%Z.
Definition z853 : Z := (853)%Z.
Definition z875 : Z := (875)%Z.
Definition z885 : Z := (885)%Z.
Definition z897 : Z := (897)%Z.
Definition z923 : Z := (923)%Z.
Definition z951 : Z := (951)%Z.
Definition z1000 : Z := (1000)%Z.
Definition z1023 : Z := (1023)%Z.
Definition z1046 : Z := (1046)%Z.
Definition z1101 : Z := (1101)%Z.
Definition z1173 : Z := (1173)%Z.
Definition z1189 : Z := (1189)%Z.
Definition z1250 : Z := (1250)%Z.
Definition z1277 : Z := (1277)%Z.
Definition z1279 : Z := (1279)%Z.
Definition z1296 : Z := (1296)%Z.
Definition z1304 : Z := (1304)%Z.
Definition z1313 : Z := (1313)%Z.
Definition z1523 : Z := (1523)%Z.
Definition z1548 : Z := (1548)%Z.
Definition z1577 : Z := (1577)%Z.
Definition z1791 : Z := (1791)%Z.
Definition z1839 : Z := (1839)%Z.
Definition z1846 : Z := (1846)%Z.
Definition z1849 : Z := (1849)%Z.
Definition z1902 : Z := (1902)%Z.
Definition z1904 : Z := (1904)%Z.
Definition z1929 : Z := (1929)%Z.
Definition z1991 : Z := (1991)%Z.
Definition z2000 : Z := (2000)%Z.
Definition z2099 : Z := (2099)%Z.
Definition z2202 : Z := (2202)%Z.
Definition z2261 : Z := (2261)%Z.
Definition z2263 : Z := (2263)%Z.
Definition z2304 : Z := (2304)%Z.
Definition z2313 : Z := (2313)%Z.
Definition z2500 : Z := (2500)%Z.
Definition z2527 : Z := (2527)%Z.
Definition z2572 : Z := (2572)%Z.
Definition z2730 : Z := (2730)%Z.
Definition z2827 : Z := (2827)%Z.
Definition z3000 : Z := (3000)%Z.
Definition z3161 : Z := (3161)%Z.
Definition z3750 : Z := (3750)%Z.
Definition z3789 : Z := (3789)%Z.
Definition z3913 : Z := (3913)%Z.
Definition z4000 : Z := (4000)%Z.
Definition z4181 : Z := (4181)%Z.
Definition z4281 : Z := (4281)%Z.
Definition z4341 : Z := (4341)%Z.
Definition z4375 : Z := (4375)%Z.
Definition z4411 : Z := (4411)%Z.
Definition z4513 : Z := (4513)%Z.
Definition z4617 : Z := (4617)%Z.
Definition z5000 : Z := (5000)%Z.
Definition z5743 : Z := (5743)%Z.
Definition z5764 : Z := (5764)%Z.
Definition z5771 : Z := (5771)%Z.
Definition z5799 : Z := (5799)%Z.
Definition z6250 : Z := (6250)%Z.
Definition z6573 : Z := (6573)%Z.
Definition z6833 : Z := (6833)%Z.
Definition z6857 : Z := (6857)%Z.
Definition z6861 : Z := (6861)%Z.
Definition z6881 : Z := (6881)%Z.
Definition z7396 : Z := (7396)%Z.
Definition z8190 : Z := (8190)%Z.
Definition z8281 : Z := (8281)%Z.
Definition z9744 : Z := (9744)%Z.
Definition z10000 : Z := (10000)%Z.
Definition z11377 : Z := (11377)%Z.
Definition z11486 : Z := (11486)%Z.
Definition z11573 : Z := (11573)%Z.
Definition z11889 : Z := (11889)%Z.
Definition z11893 : Z := (11893)%Z.
Definition z14047 : Z := (14047)%Z.
Definition z17519 : Z := (17519)%Z.
Definition z20000 : Z := (20000)%Z.
Definition z21889 : Z := (21889)%Z.
Definition z21893 : Z := (21893)%Z.
Definition z30000 : Z := (30000)%Z.
Definition z34969 : Z := (34969)%Z.
Definition z41810 : Z := (41810)%Z.
Definition z47687 : Z := (47687)%Z.
Definition z47727 : Z := (47727)%Z.
Definition z50000 : Z := (50000)%Z.
Definition z78125 : Z := (78125)%Z.
Definition z87595 : Z := (87595)%Z.
Definition z87619 : Z := (87619)%Z.
Definition z87643 : Z := (87643)%Z.
Definition z87691 : Z := (87691)%Z.
Definition z100000 : Z := (100000)%Z.
Definition z102273 : Z := (102273)%Z.
Definition z108999 : Z := (108999)%Z.
Definition z152273 : Z := (152273)%Z.
Definition z152313 : Z := (152313)%Z.
Definition z160804 : Z := (160804)%Z.
Definition z163992 : Z := (163992)%Z.
Definition z179237 : Z := (179237)%Z.
Definition z200000 : Z := (200000)%Z.
Definition z204626 : Z := (204626)%Z.
Definition z221047 : Z := (221047)%Z.
Definition z228553 : Z := (228553)%Z.
Definition z229191 : Z := (229191)%Z.
Definition z250743 : Z := (250743)%Z.
Definition z252273 : Z := (252273)%Z.
Definition z252313 : Z := (252313)%Z.
Definition z282789 : Z := (282789)%Z.
Definition z352273 : Z := (352273)%Z.
Definition z480000 : Z := (480000)%Z.
Definition z560000 : Z := (560000)%Z.
Definition z720687 : Z := (720687)%Z.
Definition z840912 : Z := (840912)%Z.
Definition z981257 : Z := (981257)%Z.
Definition z1000000 : Z := (1000000)%Z.
Definition z1062539 : Z := (1062539)%Z.
Definition z1920000 : Z := (1920000)%Z.
Definition z2500000 : Z := (2500000)%Z.
Definition z2661831 : Z := (2661831)%Z.
Definition z2981741 : Z := (2981741)%Z.
Definition z3200000 : Z := (3200000)%Z.
Definition z3562103 : Z := (3562103)%Z.
Definition z4000000 : Z := (4000000)%Z.
Definition z4072571 : Z := (4072571)%Z.
Definition z6323043 : Z := (6323043)%Z.
Definition z6498183 : Z := (6498183)%Z.
Definition z8000000 : Z := (8000000)%Z.
Definition z10000000 : Z := (10000000)%Z.
Definition z100000000 : Z := (100000000)%Z.
Definition z570893799 : Z := (570893799)%Z.
Definition z721375000 : Z := (721375000)%Z.
Definition z1448266401 : Z := (1448266401)%Z.
Definition z1488464681 : Z := (1488464681)%Z.
Definition z1714250000 : Z := (1714250000)%Z.
Definition z3330444100 : Z := (3330444100)%Z.
Definition z4419570687 : Z := (4419570687)%Z.
Definition z23509224500 : Z := (23509224500)%Z.
Definition z26618310000 : Z := (26618310000)%Z.
Definition z36967900280 : Z := (36967900280)%Z.
Definition z39619801139 : Z := (39619801139)%Z.
Definition z40725710000 : Z := (40725710000)%Z.
Definition z71609097827 : Z := (71609097827)%Z.
Definition z146905889251 : Z := (146905889251)%Z.
Definition z1185745401481 : Z := (1185745401481)%Z.
Definition z38406477245000 : Z := (38406477245000)%Z.
Definition z43821500000000 : Z := (43821500000000)%Z.
Definition z144826640100000 : Z := (144826640100000)%Z.
Definition z1938090698623537 : Z := (1938090698623537)%Z.

(* relations, model: relations can hold
   LEFT OUT: a model is not written for Coq *)

(* relations, claim: beta_p = (tau-2)/sigma *)
Definition relations_claim_beta_relation_laws : list law := [(And (Number NE (NVar k15) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NVar k15))))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Not (And (Number NE (NVar k15) (NInt z0)) (Number EQ (NVar k6) (NDiv (NAdd (NVar k16) (NInt m2)) (NVar k15)))))].
Definition relations_claim_beta_relation_steps : proof := (Unfold k13 (Unfold k5 (Unfold k9 (Unfold k10 (Clear k4 [] z1 z1 [] [] [(z1, [k30])] (Combine false GT z1 [] [] [(z1, [k30; k30])] [Summand [(z1, [])] [k16] [] None] (Signs [(z2, []); (z1, [k12; k30]); (m1, [k32])] (Clear k6 [k16] z1 z1 [] [k16] [(z1, [k13]); (z1, [k21; k30])] (Clear k7 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Clear k14 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k11 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z2, []); (m1, [k32])] [] [k22] None; Summand [(m1, [k30])] [] [k24] None; Summand [(z1, [k30])] [] [k26] None; Summand [(z1, [])] [] [k20; k28] None] (Absurd k30)))))) (Combine false EQ z1 [] [] [(m2, []); (m1, [k12; k30]); (z1, [k32])] [Summand [(m1, [])] [] [k20] None] (Split k2 (Unfold k24 (Clear k26 [] z1 z1 [] [] [(z1, [k30])] (Combine false EQ z1 [] [] [(z1, [k30])] [Summand [(z1, [])] [] [k28] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k18] None; Summand [(m1, [k30])] [] [k30] None] (Absurd k32))))) (Unfold k26 (Clear k24 [] z1 z1 [] [] [(z1, [k30])] (Clear k28 [k30] z1 z1 [] [k30] [(z2, []); (z1, [k12; k30]); (m1, [k32])] (Combine false GT z1 [] [] [(z4, []); (z1, [k12; k12; k30; k30]); (z4, [k12; k30]); (m2, [k12; k30; k32]); (m4, [k32]); (z1, [k32; k32])] [Summand [(z1, [])] [k32] [] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k34] None; Summand [(z2, []); (z1, [k12; k30]); (m1, [k32])] [] [k22] None] (Absurd k36)))))))) (Clear k6 [k16] z1 z1 [] [k16] [(z1, [k13]); (z1, [k21; k30])] (Clear k7 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Clear k14 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k11 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m2, []); (z1, [k32])] [] [k22] None; Summand [(z1, [k30])] [] [k24] None; Summand [(m1, [k30])] [] [k26] None; Summand [(z1, [])] [] [k20; k28] None] (Absurd k30))))))))))))).
Lemma relations_claim_beta_relation_checked : refutes relations_claim_beta_relation_laws relations_claim_beta_relation_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem relations_claim_beta_relation :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) -> (* cut-off *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (sigma <> 0 /\ beta_p = ((tau + (-2)) / sigma)).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] relations_claim_beta_relation_laws relations_claim_beta_relation_steps relations_claim_beta_relation_checked given_1 given_2 given_3 given_4 refuted)). Qed.

(* relations, claim: gamma_p = (3-tau)/sigma *)
Definition relations_claim_gamma_relation_laws : list law := [(And (Number NE (NVar k15) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NVar k15))))); (And (Number GT (NVar k16) (NInt z2)) (Number GT (NInt z3) (NVar k16))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k12) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k12) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (Order EQ (TVar k12) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k12) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k12))); (Power GT TOne (TVar k6)); (Not (And (Number NE (NVar k15) (NInt z0)) (Number EQ (NVar k10) (NDiv (NAdd (NInt z3) (NMul (NInt m1) (NVar k16))) (NVar k15)))))].
Definition relations_claim_gamma_relation_steps : proof := (Unfold k17 (Unfold k5 (Unfold k7 (Unfold k13 (Clear k4 [] z1 z1 [] [] [(z1, [k30])] (Combine false GT z1 [] [] [(z1, [k30; k30])] [Summand [(z1, [])] [k16] [] None] (Clear k12 [] z1 z1 [] [] [(z1, [k21])] (Split k11 (Unfold k22 (Clear k24 [] z1 z1 [] [] [(m1, [k21])] (Combine true GT z1 [] [] [] [Summand unit [] [] (Some k20); Summand unit [] [] (Some k26)] (Absurd k28)))) (Split k22 (Unfold k24 (Signs [(m3, []); (z1, [k20; k30]); (z1, [k32])] (Clear k6 [k16] z1 z1 [] [k16] [(z1, [k13]); (z1, [k21; k30])] (Clear k9 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Clear k14 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k15 [] z1 z1 [] [] [(m1, [k13])] (Clear k28 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(m3, []); (z1, [k32])] [] [k32] None; Summand [(z1, [k30])] [] [k34] None; Summand [(m1, [k30])] [] [k36] None; Summand [(z1, [])] [] [k30; k38] None; Summand [(m1, [k30])] [] [k40] None] (Absurd k42))))))) (Combine false EQ z1 [] [] [(m3, []); (z1, [k20; k30]); (z1, [k32])] [Summand [(z1, [])] [] [k30] None] (Split k2 (Unfold k34 (Clear k36 [] z1 z1 [] [] [(z1, [k30])] (Combine false EQ z1 [] [] [(z1, [k30])] [Summand [(z1, [])] [] [k38] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k18] None; Summand [(m1, [k30])] [] [k40] None] (Absurd k42))))) (Unfold k36 (Clear k34 [] z1 z1 [] [] [(z1, [k30])] (Clear k38 [k40] z1 z1 [] [k40] [(m3, []); (z1, [k20; k30]); (z1, [k32])] (Combine false GT z1 [] [] [(z9, []); (z1, [k20; k20; k30; k30]); (m6, [k20; k30]); (z2, [k20; k30; k32]); (m6, [k32]); (z1, [k32; k32])] [Summand [(z1, [])] [k42] [] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k44] None; Summand [(z3, []); (m1, [k20; k30]); (m1, [k32])] [] [k32] None] (Absurd k46)))))))) (Clear k6 [k16] z1 z1 [] [k16] [(z1, [k13]); (z1, [k21; k30])] (Clear k9 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Clear k14 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k15 [] z1 z1 [] [] [(m1, [k13])] (Clear k28 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(z3, []); (m1, [k32])] [] [k32] None; Summand [(m1, [k30])] [] [k34] None; Summand [(z1, [k30])] [] [k36] None; Summand [(z1, [])] [] [k30; k38] None; Summand [(z1, [k30])] [] [k40] None] (Absurd k42))))))))) (Split k24 (Unfold k26 (Unfold k30 (Clear k10 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Clear k28 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [k36] [(z1, [])] [Summand [(z1, [])] [] [k38] None] (Absurd k40)))))) (Split k26 (Unfold k28 (Unfold k32 (Clear k10 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Clear k30 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [k38] [(z1, [])] [Summand [(z1, [])] [] [k40] None] (Absurd k42)))))) (Unfold k28 (Clear k10 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Clear k30 [] z1 z1 [] [] [(m3, []); (z1, [k32])] (Combine false GT z1 [] [k34] [(m1, [])] [Summand [(z1, [])] [] [k36] None] (Absurd k38)))))))))))))))).
Lemma relations_claim_gamma_relation_checked : refutes relations_claim_gamma_relation_laws relations_claim_gamma_relation_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem relations_claim_gamma_relation :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) -> (* cut-off *)
  ((2 < tau) /\ (tau < 3)) -> (* diverging-moment *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (one <~ s_xi /\ X ~~ (series one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (power gap < power one) -> (* trend(gap) *)
  (sigma <> 0 /\ gamma_p = ((3 + ((-1) * tau)) / sigma)).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 => NNPP _ (fun refuted => let value_1 := (series one s_xi one (2 + ((-1) * tau))) in refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi; value_1] relations_claim_gamma_relation_laws relations_claim_gamma_relation_steps relations_claim_gamma_relation_checked given_1 given_2 given_3 (series_spec one s_xi one (2 + ((-1) * tau))) given_4 given_5 refuted)). Qed.

(* relations, claim: sigma = 1/(beta_p+gamma_p) *)
Definition relations_claim_sigma_relation_laws : list law := [(And (Number NE (NVar k15) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NVar k15))))); (And (Number GT (NVar k16) (NInt z2)) (Number GT (NInt z3) (NVar k16))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k12) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k12) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (Order EQ (TVar k12) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k12) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k12))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Not (And (Number NE (NAdd (NVar k6) (NVar k10)) (NInt z0)) (Number EQ (NVar k15) (NDiv (NInt z1) (NAdd (NVar k6) (NVar k10))))))].
Definition relations_claim_sigma_relation_steps : proof := (Unfold k21 (Unfold k5 (Unfold k7 (Unfold k15 (Unfold k17 (Unfold k18 (Clear k4 [] z1 z1 [] [] [(z1, [k30])] (Combine false GT z1 [] [] [(z1, [k30; k30])] [Summand [(z1, [])] [k24] [] None] (Signs [(z2, []); (z1, [k12; k30]); (m1, [k32])] (Clear k6 [k24] z1 z1 [] [k24] [(z1, [k13]); (z1, [k21; k30])] (Clear k11 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Clear k22 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z2, []); (m1, [k32])] [] [k30] None; Summand [(m1, [k30])] [] [k32] None; Summand [(z1, [k30])] [] [k34] None; Summand [(z1, [])] [] [k28; k36] None] (Absurd k38)))))) (Combine false EQ z1 [] [] [(m2, []); (m1, [k12; k30]); (z1, [k32])] [Summand [(m1, [])] [] [k28] None] (Clear k10 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false GT z1 [] [] [(z1, []); (m1, [k12; k30])] [Summand [(z1, [])] [] [k32] None; Summand [(z1, [])] [] [k30] None] (Clear k12 [] z1 z1 [] [] [(z1, [k21])] (Split k13 (Unfold k38 (Clear k40 [] z1 z1 [] [] [(m1, [k21])] (Combine true GT z1 [] [] [] [Summand unit [] [] (Some k36); Summand unit [] [] (Some k42)] (Absurd k44)))) (Split k38 (Unfold k40 (Clear k44 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine true EQ z1 [] [] [(z1, [k12; k21; k30]); (m1, [k21]); (z1, [k25])] [Summand [(z1, [])] [] [] (Some k46); Summand [(m1, [k21])] [] [k30] None] (Signs [(m1, []); (z1, [k12; k30]); (z1, [k20; k30])] (Clear k6 [k24] z1 z1 [] [k24] [(z1, [k13]); (z1, [k21; k30])] (Clear k9 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Clear k14 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m1, []); (z1, [k12; k30])] [] [k52] None; Summand [(z1, [k30])] [] [k54] None; Summand [(m1, [k30])] [] [k56] None; Summand [(z1, [])] [] [k50; k58] None; Summand [(m1, [k30])] [] [k48] None] (Absurd k60)))))) (Signs [(z1, [k30])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k12; k30]); (z1, [k20; k30])] [Summand [(z1, [])] [] [k50] None] (Split k2 (Unfold k56 (Clear k58 [] z1 z1 [] [] [(z1, [k12]); (z1, [k20])] (Combine false EQ z1 [] [] [(z1, [])] [Summand [(z1, [])] [] [k52; k60] None; Summand [(m1, [])] [] [k54] None] (Absurd k62)))) (Unfold k58 (Clear k56 [] z1 z1 [] [] [(z1, [k12]); (z1, [k20])] (Clear k60 [k62] z1 z1 [] [k62] [(m1, []); (z1, [k12; k30]); (z1, [k20; k30])] (Combine false GT z1 [] [] [(z1, []); (z1, [k12; k12; k30; k30]); (z2, [k12; k20; k30; k30]); (m2, [k12; k30]); (z1, [k20; k20; k30; k30]); (m2, [k20; k30])] [Summand [(z1, [])] [k64] [] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k66; k52; k52] None; Summand [(m1, [k12; k30; k30; k30]); (m1, [k20; k30; k30; k30]); (z1, [k30; k30])] [] [k54] None] (Absurd k68)))))))) (Combine false EQ z1 [] [] [(z1, [k30])] [Summand [(z1, [])] [] [k52] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k26] None; Summand [(m1, [k30])] [] [k54] None] (Absurd k56))) (Clear k6 [k24] z1 z1 [] [k24] [(z1, [k13]); (z1, [k21; k30])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k54] None; Summand [(z1, [])] [] [k52; k36] None; Summand [(z1, [])] [] [k56] None] (Absurd k58))))) (Clear k6 [k24] z1 z1 [] [k24] [(z1, [k13]); (z1, [k21; k30])] (Clear k9 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Clear k14 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z1, []); (m1, [k12; k30])] [] [k52] None; Summand [(m1, [k30])] [] [k54] None; Summand [(z1, [k30])] [] [k56] None; Summand [(z1, [])] [] [k50; k58] None; Summand [(z1, [k30])] [] [k48] None] (Absurd k60)))))))))) (Split k40 (Unfold k42 (Unfold k46 (Clear k44 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(z1, []); (m1, [k12; k30])] [Summand [(z1, [])] [] [k52] None; Summand [(z1, [])] [] [k30] None] (Combine false EQ z1 [] [k34] [(z1, [])] [Summand [(z1, [])] [] [k54] None] (Absurd k56)))))) (Split k42 (Unfold k44 (Unfold k48 (Clear k46 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(z1, []); (m1, [k12; k30])] [Summand [(z1, [])] [] [k54] None; Summand [(z1, [])] [] [k30] None] (Combine false EQ z1 [] [k34] [(z1, [])] [Summand [(z1, [])] [] [k56] None] (Absurd k58)))))) (Unfold k44 (Clear k46 [] z1 z1 [] [] [(m3, []); (z1, [k32])] (Combine false GT z1 [] [] [(m1, []); (z1, [k12; k30])] [Summand [(z1, [])] [] [k50] None; Summand [(m1, [])] [] [k30] None] (Combine false GT z1 [] [k34] [(m1, [])] [Summand [(z1, [])] [] [k52] None] (Absurd k54))))))))))))) (Clear k6 [k24] z1 z1 [] [k24] [(z1, [k13]); (z1, [k21; k30])] (Clear k11 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Clear k22 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m2, []); (z1, [k32])] [] [k30] None; Summand [(z1, [k30])] [] [k32] None; Summand [(m1, [k30])] [] [k34] None; Summand [(z1, [])] [] [k28; k36] None] (Absurd k38))))))))))))))).
Lemma relations_claim_sigma_relation_checked : refutes relations_claim_sigma_relation_laws relations_claim_sigma_relation_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem relations_claim_sigma_relation :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) -> (* cut-off *)
  ((2 < tau) /\ (tau < 3)) -> (* diverging-moment *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  ((beta_p + gamma_p) <> 0 /\ sigma = (1 / (beta_p + gamma_p))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 => NNPP _ (fun refuted => let value_1 := (series one s_xi one (2 + ((-1) * tau))) in refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi; value_1] relations_claim_sigma_relation_laws relations_claim_sigma_relation_steps relations_claim_sigma_relation_checked given_1 given_2 given_3 given_4 (series_spec one s_xi one (2 + ((-1) * tau))) given_5 given_6 given_7 refuted)). Qed.

(* relations, claim: sigma = 1/(nu*D_f) *)
Definition relations_claim_sigma_and_fractal_laws : list law := [(And (Number NE (NVar k15) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NVar k15))))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (Power GT TOne (TVar k6)); (Not (And (Number NE (NMul (NVar k11) (NVar k4)) (NInt z0)) (Number EQ (NVar k15) (NDiv (NInt z1) (NMul (NVar k11) (NVar k4))))))].
Definition relations_claim_sigma_and_fractal_steps : proof := (Unfold k13 (Unfold k5 (Clear k4 [] z1 z1 [] [] [(z1, [k30])] (Combine false GT z1 [] [] [(z1, [k30; k30])] [Summand [(z1, [])] [k8] [] None] (Signs [(m1, []); (z1, [k8; k22; k30])] (Clear k6 [k8] z1 z1 [] [k8] [(z1, [k13]); (z1, [k21; k30])] (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k9 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Clear k11 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m1, [])] [] [k14] None; Summand [(z1, [k30])] [] [k16] None; Summand [(z1, [k8; k30])] [] [k18] None; Summand [(z1, [])] [] [k12; k20] None] (Absurd k22)))))) (Signs [(z1, [k30])] (Signs [(z1, [k22])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k8; k22; k30])] [Summand [(z1, [])] [] [k12] None] (Split k2 (Unfold k20 (Clear k22 [] z1 z1 [] [] [(z1, [k8; k22])] (Combine false EQ z1 [] [] [(z1, [k22])] [Summand [(z1, [])] [] [k14; k16; k24] None; Summand [(m1, [k22])] [] [k18] None] (Combine false EQ z1 [] [k16] [(z1, [])] [Summand [(z1, [])] [] [k26] None] (Absurd k28))))) (Unfold k22 (Clear k20 [] z1 z1 [] [] [(z1, [k8; k22])] (Clear k24 [k26] z1 z1 [] [k26] [(m1, []); (z1, [k8; k22; k30])] (Combine false GT z1 [] [] [(z1, []); (z1, [k8; k8; k22; k22; k30; k30]); (m2, [k8; k22; k30])] [Summand [(z1, [])] [k28] [] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k30; k14; k16; k14; k16] None; Summand [(m1, [k8; k22; k22; k22; k30; k30; k30]); (z1, [k22; k22; k30; k30])] [] [k18] None] (Absurd k32)))))))) (Combine false EQ z1 [] [] [(z1, [k22])] [Summand [(z1, [])] [] [k16] None] (Combine false EQ z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k12] None; Summand [(m1, [k8; k30])] [] [k18] None] (Absurd k20))) (Combine false EQ z1 [] [] [(z1, []); (m1, [k8; k22; k30])] [Summand [(m1, [])] [] [k12] None] (Split k2 (Unfold k20 (Clear k22 [] z1 z1 [] [] [(z1, [k8; k22])] (Combine false EQ z1 [] [] [(m1, [k22])] [Summand [(z1, [])] [] [k14; k16; k24] None; Summand [(m1, [k22])] [] [k18] None] (Combine false EQ z1 [] [k16] [(z1, [])] [Summand [(z1, [])] [] [k26] None] (Absurd k28))))) (Unfold k22 (Clear k20 [] z1 z1 [] [] [(z1, [k8; k22])] (Clear k24 [k26] z1 z1 [] [k26] [(m1, []); (z1, [k8; k22; k30])] (Combine false GT z1 [] [] [(z1, []); (z1, [k8; k8; k22; k22; k30; k30]); (m2, [k8; k22; k30])] [Summand [(z1, [])] [k28] [] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k30; k14; k16; k14; k16] None; Summand [(z1, [k8; k22; k22; k22; k30; k30; k30]); (m1, [k22; k22; k30; k30])] [] [k18] None] (Absurd k32))))))))) (Combine false EQ z1 [] [] [(z1, [k30])] [Summand [(z1, [])] [] [k14] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k10] None; Summand [(m1, [k30])] [] [k16] None] (Absurd k18))) (Signs [(z1, [k22])] (Combine false EQ z1 [] [] [(z1, []); (m1, [k8; k22; k30])] [Summand [(m1, [])] [] [k12] None] (Split k2 (Unfold k20 (Clear k22 [] z1 z1 [] [] [(z1, [k8; k22])] (Combine false EQ z1 [] [] [(m1, [k22])] [Summand [(z1, [])] [] [k14; k16; k24] None; Summand [(m1, [k22])] [] [k18] None] (Combine false EQ z1 [] [k16] [(m1, [])] [Summand [(z1, [])] [] [k26] None] (Absurd k28))))) (Unfold k22 (Clear k20 [] z1 z1 [] [] [(z1, [k8; k22])] (Clear k24 [k26] z1 z1 [] [k26] [(m1, []); (z1, [k8; k22; k30])] (Combine false GT z1 [] [] [(z1, []); (z1, [k8; k8; k22; k22; k30; k30]); (m2, [k8; k22; k30])] [Summand [(z1, [])] [k28] [] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k30; k14; k16; k14; k16] None; Summand [(z1, [k8; k22; k22; k22; k30; k30; k30]); (m1, [k22; k22; k30; k30])] [] [k18] None] (Absurd k32)))))))) (Combine false EQ z1 [] [] [(z1, [k22])] [Summand [(z1, [])] [] [k16] None] (Combine false EQ z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k12] None; Summand [(m1, [k8; k30])] [] [k18] None] (Absurd k20))) (Combine false EQ z1 [] [] [(m1, []); (z1, [k8; k22; k30])] [Summand [(z1, [])] [] [k12] None] (Split k2 (Unfold k20 (Clear k22 [] z1 z1 [] [] [(z1, [k8; k22])] (Combine false EQ z1 [] [] [(z1, [k22])] [Summand [(z1, [])] [] [k14; k16; k24] None; Summand [(m1, [k22])] [] [k18] None] (Combine false EQ z1 [] [k16] [(m1, [])] [Summand [(z1, [])] [] [k26] None] (Absurd k28))))) (Unfold k22 (Clear k20 [] z1 z1 [] [] [(z1, [k8; k22])] (Clear k24 [k26] z1 z1 [] [k26] [(m1, []); (z1, [k8; k22; k30])] (Combine false GT z1 [] [] [(z1, []); (z1, [k8; k8; k22; k22; k30; k30]); (m2, [k8; k22; k30])] [Summand [(z1, [])] [k28] [] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k30; k14; k16; k14; k16] None; Summand [(m1, [k8; k22; k22; k22; k30; k30; k30]); (z1, [k22; k22; k30; k30])] [] [k18] None] (Absurd k32)))))))))) (Clear k6 [k8] z1 z1 [] [k8] [(z1, [k13]); (z1, [k21; k30])] (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k9 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Clear k11 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k14] None; Summand [(m1, [k30])] [] [k16] None; Summand [(m1, [k8; k30])] [] [k18] None; Summand [(z1, [])] [] [k12; k20] None] (Absurd k22))))))))))).
Lemma relations_claim_sigma_and_fractal_checked : refutes relations_claim_sigma_and_fractal_laws relations_claim_sigma_and_fractal_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem relations_claim_sigma_and_fractal :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) -> (* cut-off *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (power gap < power one) -> (* trend(gap) *)
  ((nu * D_f) <> 0 /\ sigma = (1 / (nu * D_f))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] relations_claim_sigma_and_fractal_laws relations_claim_sigma_and_fractal_steps relations_claim_sigma_and_fractal_checked given_1 given_2 given_3 given_4 refuted)). Qed.

(* relations, claim: tau = 2 + beta_p/(beta_p+gamma_p) *)
Definition relations_claim_tau_relation_laws : list law := [(And (Number GT (NVar k16) (NInt z2)) (Number GT (NInt z3) (NVar k16))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k12) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k12) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (Order EQ (TVar k12) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k12) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k12))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT (TVar k10) TOne); (Not (And (Number NE (NAdd (NVar k6) (NVar k10)) (NInt z0)) (Number EQ (NVar k16) (NAdd (NInt z2) (NDiv (NVar k6) (NAdd (NVar k6) (NVar k10)))))))].
Definition relations_claim_tau_relation_steps : proof := (Unfold k19 (Unfold k5 (Unfold k13 (Unfold k15 (Unfold k14 (Clear k8 [] z1 z1 [] [] [(z1, [k21])] (Split k11 (Unfold k22 (Clear k24 [] z1 z1 [] [] [(m1, [k21])] (Combine true GT z1 [] [] [] [Summand unit [] [] (Some k20); Summand unit [] [] (Some k26)] (Absurd k28)))) (Split k22 (Unfold k24 (Signs [(m3, [k12]); (z1, [k12; k32]); (m2, [k20]); (z1, [k20; k32])] (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Clear k10 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k18 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k17 [] z1 z1 [] [] [(z1, [k21])] (Clear k28 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(z1, [k12])] [] [k32] None; Summand [(z1, [k20])] [] [k34] None; Summand [(m1, [k12])] [] [k36] None; Summand [(m1, [k20])] [] [k38] None; Summand [(z1, [])] [] [k30; k40] None; Summand [(m1, [k12])] [] [k42] None] (Absurd k44)))))))) (Combine false EQ z1 [] [] [(z3, [k12]); (m1, [k12; k32]); (z2, [k20]); (m1, [k20; k32])] [Summand [(m1, [])] [] [k30] None] (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Clear k6 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine true EQ z1 [] [] [(z3, [k7]); (m1, [k7; k32]); (z2, [k13; k20]); (m1, [k13; k20; k32])] [Summand [(z3, []); (m1, [k32])] [] [] (Some k34); Summand [(z1, [k13])] [] [k32] None] (Split k2 (Unfold k40 (Clear k42 [] z1 z1 [] [] [(z1, [k12]); (z1, [k20])] (Combine false EQ z1 [] [] [(z1, [k20])] [Summand [(z1, [])] [] [k36; k44] None; Summand [(m1, [])] [] [k32] None] (Combine false EQ z1 [] [] [(z1, [k20])] [Summand [(z1, [])] [] [k46] None] (Combine true EQ z1 [] [] [(z3, [k7]); (m1, [k7; k32])] [Summand [(z1, [])] [] [] (Some k38); Summand [(m2, [k13]); (z1, [k13; k32])] [] [k48] None] (Clear k18 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k16 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k17 [] z1 z1 [] [] [(z1, [k21])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k50] None; Summand [(m3, []); (z1, [k32])] [] [k52] None; Summand [(z1, [])] [] [k36; k54; k56] None] (Absurd k58)))))))))) (Unfold k42 (Clear k40 [] z1 z1 [] [] [(z1, [k12]); (z1, [k20])] (Clear k44 [k46] z1 z1 [] [k46] [(m3, [k12]); (z1, [k12; k32]); (m2, [k20]); (z1, [k20; k32])] (Combine false GT z1 [] [] [(z9, [k12; k12]); (m6, [k12; k12; k32]); (z1, [k12; k12; k32; k32]); (z12, [k12; k20]); (m10, [k12; k20; k32]); (z2, [k12; k20; k32; k32]); (z4, [k20; k20]); (m4, [k20; k20; k32]); (z1, [k20; k20; k32; k32])] [Summand [(z1, [])] [k48] [] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k50; k36; k36] None; Summand [(m27, [k12]); (z27, [k12; k32]); (m9, [k12; k32; k32]); (z1, [k12; k32; k32; k32]); (m18, [k20]); (z21, [k20; k32]); (m8, [k20; k32; k32]); (z1, [k20; k32; k32; k32])] [] [k32] None] (Absurd k52))))))))))) (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Clear k10 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k18 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k17 [] z1 z1 [] [] [(z1, [k21])] (Clear k28 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(m1, [k12])] [] [k32] None; Summand [(m1, [k20])] [] [k34] None; Summand [(z1, [k12])] [] [k36] None; Summand [(z1, [k20])] [] [k38] None; Summand [(z1, [])] [] [k30; k40] None; Summand [(z1, [k12])] [] [k42] None] (Absurd k44)))))))))) (Split k24 (Unfold k26 (Unfold k30 (Clear k6 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Clear k28 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [k36] [(z1, [])] [Summand [(z1, [])] [] [k38] None] (Absurd k40)))))) (Split k26 (Unfold k28 (Unfold k32 (Clear k6 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Clear k30 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [k38] [(z1, [])] [Summand [(z1, [])] [] [k40] None] (Absurd k42)))))) (Unfold k28 (Clear k6 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Clear k30 [] z1 z1 [] [] [(m3, []); (z1, [k32])] (Combine false GT z1 [] [k34] [(m1, [])] [Summand [(z1, [])] [] [k36] None] (Absurd k38))))))))))))))).
Lemma relations_claim_tau_relation_checked : refutes relations_claim_tau_relation_laws relations_claim_tau_relation_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem relations_claim_tau_relation :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((2 < tau) /\ (tau < 3)) -> (* diverging-moment *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  ((beta_p + gamma_p) <> 0 /\ tau = (2 + (beta_p / (beta_p + gamma_p)))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 => NNPP _ (fun refuted => let value_1 := (series one s_xi one (2 + ((-1) * tau))) in refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi; value_1] relations_claim_tau_relation_laws relations_claim_tau_relation_steps relations_claim_tau_relation_checked given_1 given_2 given_3 (series_spec one s_xi one (2 + ((-1) * tau))) given_4 given_5 given_6 refuted)). Qed.

(* relations, claim: delta = 1 + gamma_p/beta_p *)
Definition relations_claim_delta_relation_laws : list law := [(And (Number GT (NVar k16) (NInt z2)) (Number GT (NInt z3) (NVar k16))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (And (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k9) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NVar k10) (NVar k11)))))) (And (Number NE (NAdd (NVar k16) (NInt m2)) (NInt z0)) (Number EQ (NVar k8) (NDiv (NInt z1) (NAdd (NVar k16) (NInt m2)))))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k12) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k12) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (Order EQ (TVar k12) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k12) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k12))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT (TVar k10) TOne); (Not (And (Number NE (NVar k6) (NInt z0)) (Number EQ (NVar k8) (NAdd (NInt z1) (NDiv (NVar k10) (NVar k6))))))].
Definition relations_claim_delta_relation_steps : proof := (Unfold k21 (Unfold k5 (Unfold k11 (Unfold k15 (Unfold k17 (Unfold k18 (Unfold k8 (Unfold k10 (Clear k24 [] z1 z1 [] [] [(z1, [k22])] (Clear k26 [k32] z1 z1 [] [k32] [(z1, [k18; k22]); (z1, [k20]); (m2, [k22])] (Combine false EQ z1 [] [] [(z1, [k18; k22]); (z1, [k20]); (m2, [k22])] [Summand [(z1, [])] [] [k34] None] (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Combine true EQ z1 [] [] [(z1, [k11]); (m1, [k13; k18; k22]); (z2, [k13; k22])] [Summand [(z1, [])] [] [] (Some k38); Summand [(m1, [k13])] [] [k36] None] (Signs [(z1, [k16])] (Clear k28 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k30 [k44] z1 z1 [] [k44] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(m1, []); (m2, [k16]); (z1, [k16; k32])] [Summand [(z1, [])] [] [k46] None] (Clear k6 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false GT z1 [] [] [(m1, []); (z1, [k16])] [Summand [(z1, [])] [] [k50; k42] None; Summand [(z1, [])] [] [k48] None] (Clear k22 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Combine true EQ z1 [] [] [(z1, [k7; k16]); (z1, [k21])] [Summand [(z1, [k16])] [] [] (Some k54); Summand [(m1, [k21])] [] [k48] None] (Clear k12 [] z1 z1 [] [] [(z1, [k21])] (Split k13 (Unfold k60 (Clear k62 [] z1 z1 [] [] [(m1, [k21])] (Combine true GT z1 [] [] [] [Summand unit [] [] (Some k58); Summand unit [] [] (Some k64)] (Absurd k66)))) (Split k60 (Unfold k62 (Clear k66 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine true EQ z1 [] [] [(m1, [k16; k21]); (z1, [k16; k25]); (z1, [k21])] [Summand [(z1, [k16])] [] [] (Some k68); Summand [(m1, [k21])] [] [k48] None] (Signs [(m1, [k12]); (z1, [k12; k16]); (z1, [k18; k22]); (m2, [k22])] (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Clear k14 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k19 [] z1 z1 [] [] [(z1, [k21])] (Combine false GT z1 [] [] [] [Summand [(m1, [k12; k16])] [] [k40] None; Summand [(z1, [k16; k18; k22]); (m2, [k16; k22])] [] [k74] None; Summand [(z1, [k12; k16])] [] [k76] None; Summand [(m1, [k18; k22]); (z2, [k22])] [] [k56] None; Summand [(z1, [])] [] [k72; k78] None; Summand [(z1, [k12])] [] [k70] None] (Absurd k80))))) (Signs [(z1, [k12])] (Combine false EQ z1 [] [] [(m1, [k12]); (z1, [k12; k16]); (z1, [k18; k22]); (m2, [k22])] [Summand [(z1, [])] [] [k72] None] (Split k2 (Unfold k78 (Clear k80 [] z1 z1 [] [] [(z1, [k12])] (Combine false EQ z1 [] [k74] [(z1, [])] [Summand [(z1, [])] [] [k82] None] (Absurd k84)))) (Unfold k80 (Clear k78 [] z1 z1 [] [] [(z1, [k12])] (Clear k82 [k84] z1 z1 [] [k84] [(m1, [k12]); (z1, [k12; k16]); (m1, [k20])] (Combine false GT z1 [] [] [(z1, [k12; k12]); (m2, [k12; k12; k16]); (z1, [k12; k12; k16; k16]); (m2, [k12; k16; k20]); (z2, [k12; k20]); (z1, [k20; k20])] [Summand [(z1, [])] [k86] [] None] (Combine false GT z1 [] [] [(z1, [k12; k12]); (m2, [k12; k12; k16]); (z1, [k12; k12; k16; k16]); (z2, [k12; k16; k18; k22]); (m4, [k12; k16; k22]); (m2, [k12; k18; k22]); (z4, [k12; k22]); (z1, [k18; k18; k22; k22]); (m4, [k18; k22; k22]); (z4, [k22; k22])] [Summand [(z1, [])] [] [k88] None; Summand [(m2, [k12]); (z2, [k12; k16]); (z1, [k18; k22]); (m1, [k20]); (m2, [k22])] [] [k36] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k90; k74; k74] None; Summand [(z1, [k12; k12; k12]); (m1, [k12; k12; k12; k16]); (m1, [k12; k12; k18; k22]); (z2, [k12; k12; k22])] [] [k76] None] (Absurd k92))))))))) (Combine false EQ z1 [] [] [(z1, [k12])] [Summand [(z1, [])] [] [k74] None] (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z1, [k7])] [Summand [(z1, [])] [] [] (Some k78); Summand [(z1, [k13])] [] [k76] None] (Clear k19 [] z1 z1 [] [] [(z1, [k21])] (Combine false GT z1 [] [] [] [Summand [(z1, [k16])] [] [k80] None; Summand [(m1, [])] [] [k56] None; Summand [(z1, [])] [] [k82] None] (Absurd k84)))))) (Combine false EQ z1 [] [] [(z1, [k12]); (m1, [k12; k16]); (m1, [k18; k22]); (z2, [k22])] [Summand [(m1, [])] [] [k72] None] (Split k2 (Unfold k78 (Clear k80 [] z1 z1 [] [] [(z1, [k12])] (Combine false EQ z1 [] [k74] [(m1, [])] [Summand [(z1, [])] [] [k82] None] (Absurd k84)))) (Unfold k80 (Clear k78 [] z1 z1 [] [] [(z1, [k12])] (Clear k82 [k84] z1 z1 [] [k84] [(m1, [k12]); (z1, [k12; k16]); (m1, [k20])] (Combine false GT z1 [] [] [(z1, [k12; k12]); (m2, [k12; k12; k16]); (z1, [k12; k12; k16; k16]); (m2, [k12; k16; k20]); (z2, [k12; k20]); (z1, [k20; k20])] [Summand [(z1, [])] [k86] [] None] (Combine false GT z1 [] [] [(z1, [k12; k12]); (m2, [k12; k12; k16]); (z1, [k12; k12; k16; k16]); (z2, [k12; k16; k18; k22]); (m4, [k12; k16; k22]); (m2, [k12; k18; k22]); (z4, [k12; k22]); (z1, [k18; k18; k22; k22]); (m4, [k18; k22; k22]); (z4, [k22; k22])] [Summand [(z1, [])] [] [k88] None; Summand [(m2, [k12]); (z2, [k12; k16]); (z1, [k18; k22]); (m1, [k20]); (m2, [k22])] [] [k36] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k90; k74; k74] None; Summand [(m1, [k12; k12; k12]); (z1, [k12; k12; k12; k16]); (z1, [k12; k12; k18; k22]); (m2, [k12; k12; k22])] [] [k76] None] (Absurd k92)))))))))) (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Clear k14 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k19 [] z1 z1 [] [] [(z1, [k21])] (Combine false GT z1 [] [] [] [Summand [(z1, [k12; k16])] [] [k40] None; Summand [(m1, [k16; k18; k22]); (z2, [k16; k22])] [] [k74] None; Summand [(m1, [k12; k16])] [] [k76] None; Summand [(z1, [k18; k22]); (m2, [k22])] [] [k56] None; Summand [(z1, [])] [] [k72; k78] None; Summand [(m1, [k12])] [] [k70] None] (Absurd k80))))))))) (Split k62 (Unfold k64 (Unfold k68 (Clear k66 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k16])] [Summand [(z1, [])] [] [k42; k74] None; Summand [(z1, [])] [] [k48] None] (Combine false EQ z1 [] [k52] [(z1, [])] [Summand [(z1, [])] [] [k76] None] (Absurd k78)))))) (Split k64 (Unfold k66 (Unfold k70 (Clear k68 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k16])] [Summand [(z1, [])] [] [k42; k76] None; Summand [(z1, [])] [] [k48] None] (Combine false EQ z1 [] [k52] [(z1, [])] [Summand [(z1, [])] [] [k78] None] (Absurd k80)))))) (Unfold k66 (Clear k68 [] z1 z1 [] [] [(m3, []); (z1, [k32])] (Combine false GT z1 [] [] [(z1, []); (m1, [k16])] [Summand [(z1, [])] [] [k72; k42] None; Summand [(m1, [])] [] [k48] None] (Combine false GT z1 [] [k52] [(m1, [])] [Summand [(z1, [])] [] [k74] None] (Absurd k76))))))))))))))))) (Combine false EQ z1 [] [] [(z1, [k16])] [Summand [(z1, [])] [] [k42] None] (Clear k28 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k30 [k46] z1 z1 [] [k46] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k48] None; Summand [(z2, []); (m1, [k32])] [] [k44] None] (Absurd k50))))) (Clear k28 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k30 [k44] z1 z1 [] [k44] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(z1, []); (z2, [k16]); (m1, [k16; k32])] [Summand [(m1, [])] [] [k46] None] (Clear k20 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Combine false GT z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k50; k42] None; Summand [(m1, [])] [] [k48] None] (Absurd k52)))))))))))))))))))).
Lemma relations_claim_delta_relation_checked : refutes relations_claim_delta_relation_laws relations_claim_delta_relation_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem relations_claim_delta_relation :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((2 < tau) /\ (tau < 3)) -> (* diverging-moment *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) -> (* other-exponents *)
  (one <~ s_xi /\ X ~~ (series one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  (beta_p <> 0 /\ delta = (1 + (gamma_p / beta_p))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 => NNPP _ (fun refuted => let value_1 := (series one s_xi one (2 + ((-1) * tau))) in refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi; value_1] relations_claim_delta_relation_laws relations_claim_delta_relation_steps relations_claim_delta_relation_checked given_1 given_2 given_3 given_4 (series_spec one s_xi one (2 + ((-1) * tau))) given_5 given_6 given_7 refuted)). Qed.

(* relations, law: P ~ gap^beta_p *)
Definition relations_law_laws : list law := [(Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (Not (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))))].
Definition relations_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k4 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Split k6 (Clear k5 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k10); Summand [(z1, [])] [] [] (Some k8)] (Absurd k12))) (Clear k5 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k10); Summand [(z1, [])] [] [] (Some k8)] (Absurd k12))))))).
Lemma relations_law_checked : refutes relations_law_laws relations_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem relations_law :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (P ~~ (gap ^^ beta_p)).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] relations_law_laws relations_law_steps relations_law_checked given_1 refuted)). Qed.

(* hyperscaling, model: hyperscaling can hold
   LEFT OUT: a model is not written for Coq *)

(* hyperscaling, claim: D_f = d - beta_p/nu *)
Definition hyperscaling_claim_fractal_dimension_laws : list law := [(Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (Power GT (TVar k10) TOne); (Number GE (NInt z6) (NVar k7)); (Not (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k4) (NAdd (NVar k7) (NMul (NInt m1) (NDiv (NVar k6) (NVar k11)))))))].
Definition hyperscaling_claim_fractal_dimension_steps : proof := (Unfold k17 (Split k9 (Unfold k4 (Clear k6 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Clear k15 [] z1 z1 [] [] [(z6, []); (m1, [k14])] (Combine false GE z1 [] [k8] [(m1, [])] [Summand [(z1, [])] [] [k10] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k12] None] (Absurd k14)))))) (Signs [(z1, [k8; k22]); (z1, [k12]); (m1, [k14; k22])] (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k7 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Clear k11 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Clear k13 [] z1 z1 [] [] [(z1, [k21])] (Clear k4 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine false GT z1 [] [] [] [Summand [(m1, [k12]); (z1, [k14; k22])] [] [k8] None; Summand [(m1, [k8; k12])] [] [k10] None; Summand [(m1, [k8; k22])] [] [k12] None; Summand [(z1, [])] [] [k6; k14] None; Summand [(z1, [k8; k22])] [] [k16] None] (Absurd k18))))))) (Combine false EQ z1 [] [] [(z1, [k8; k22]); (z1, [k12]); (m1, [k14; k22])] [Summand [(z1, [])] [] [k6] None] (Split k2 (Unfold k10 (Clear k12 [] z1 z1 [] [] [(z1, [k22])] (Combine false EQ z1 [] [] [(z1, [k22])] [Summand [(z1, [])] [] [k14] None] (Clear k7 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z1, [k23])] [Summand [(z1, [])] [] [] (Some k18); Summand [(m1, [k13])] [] [k16] None] (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k13 [] z1 z1 [] [] [(z1, [k21])] (Combine false GT z1 [] [] [] [Summand [(m1, [])] [] [k22] None; Summand [(m1, [k8])] [] [k20] None; Summand [(z1, [])] [] [k24] None] (Absurd k26))))))))) (Unfold k12 (Clear k10 [] z1 z1 [] [] [(z1, [k22])] (Clear k14 [k16] z1 z1 [] [k16] [(z1, [k8; k22]); (z1, [k12]); (m1, [k14; k22])] (Combine false GT z1 [] [] [(z1, [k8; k8; k22; k22]); (z2, [k8; k12; k22]); (m2, [k8; k14; k22; k22]); (z1, [k12; k12]); (m2, [k12; k14; k22]); (z1, [k14; k14; k22; k22])] [Summand [(z1, [])] [k18] [] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k20] None; Summand [(m1, [k8; k22]); (m1, [k12]); (z1, [k14; k22])] [] [k8] None] (Absurd k22)))))))) (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k7 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Clear k11 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Clear k13 [] z1 z1 [] [] [(z1, [k21])] (Clear k4 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine false GT z1 [] [] [] [Summand [(z1, [k12]); (m1, [k14; k22])] [] [k8] None; Summand [(z1, [k8; k12])] [] [k10] None; Summand [(z1, [k8; k22])] [] [k12] None; Summand [(z1, [])] [] [k6; k14] None; Summand [(m1, [k8; k22])] [] [k16] None] (Absurd k18)))))))))).
Lemma hyperscaling_claim_fractal_dimension_checked : refutes hyperscaling_claim_fractal_dimension_laws hyperscaling_claim_fractal_dimension_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hyperscaling_claim_fractal_dimension :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  (d <= 6) -> (* where(hyperscaling) *)
  (nu <> 0 /\ D_f = (d + ((-1) * (beta_p / nu)))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] hyperscaling_claim_fractal_dimension_laws hyperscaling_claim_fractal_dimension_steps hyperscaling_claim_fractal_dimension_checked given_1 given_2 given_3 given_4 given_5 given_6 refuted)). Qed.

(* hyperscaling, claim: d*nu = 2*beta_p + gamma_p *)
Definition hyperscaling_claim_hyperscaling_relation_laws : list law := [(And (Number GT (NVar k16) (NInt z2)) (Number GT (NInt z3) (NVar k16))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k12) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k12) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (Order EQ (TVar k12) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k12) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k12))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Number GE (NInt z6) (NVar k7)); (Not (Number EQ (NMul (NVar k7) (NVar k11)) (NAdd (NMul (NInt z2) (NVar k6)) (NVar k10))))].
Definition hyperscaling_claim_hyperscaling_relation_steps : proof := (Unfold k25 (Unfold k5 (Unfold k17 (Unfold k19 (Unfold k14 (Split k11 (Unfold k20 (Clear k22 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Clear k23 [] z1 z1 [] [] [(z6, []); (m1, [k14])] (Combine false GE z1 [] [k24] [(m1, [])] [Summand [(z1, [])] [] [k26] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k28] None] (Absurd k30)))))) (Signs [(z1, [k12]); (m1, [k12; k32]); (m2, [k14; k22]); (z1, [k14; k22; k32])] (Clear k7 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Clear k13 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Clear k18 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Clear k20 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine false GT z1 [] [] [] [Summand [(m2, [k14]); (z1, [k14; k32])] [] [k24] None; Summand [(m1, []); (z1, [k32])] [] [k26] None; Summand [(m1, [])] [] [k28] None; Summand [(z1, [])] [] [k22; k30] None; Summand [(z2, []); (m1, [k32])] [] [k32] None] (Absurd k34))))))) (Clear k16 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Combine false GT z1 [] [] [(m1, []); (z1, [k32])] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k24] None] (Combine false EQ z1 [] [] [(m1, [k12]); (z1, [k12; k32]); (z2, [k14; k22]); (m1, [k14; k22; k32])] [Summand [(m1, [])] [] [k22] None] (Clear k13 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(m1, [k7]); (z1, [k7; k32]); (z2, [k13; k14; k22]); (m1, [k13; k14; k22; k32])] [Summand [(m1, []); (z1, [k32])] [] [] (Some k30); Summand [(z1, [k13])] [] [k28] None] (Clear k8 [] z1 z1 [] [] [(z1, [k21])] (Split k15 (Unfold k36 (Clear k38 [] z1 z1 [] [] [(m1, [k21])] (Combine true GT z1 [] [] [] [Summand unit [] [] (Some k34); Summand unit [] [] (Some k40)] (Absurd k42)))) (Split k36 (Unfold k38 (Signs [(m3, [k14; k22]); (z1, [k14; k22; k32]); (m1, [k20]); (z1, [k20; k32])] (Clear k9 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Clear k10 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k18 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Clear k42 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(z2, []); (m3, [k32]); (z1, [k32; k32])] [] [k46] None; Summand [(z3, []); (m1, [k32])] [] [k32] None; Summand [(m2, []); (z3, [k32]); (m1, [k32; k32])] [] [k48] None; Summand [(z3, []); (m4, [k32]); (z1, [k32; k32])] [] [k50] None; Summand [(z1, [])] [] [k24; k44; k52] None; Summand [(m2, []); (z3, [k32]); (m1, [k32; k32])] [] [k54] None] (Absurd k56))))))) (Signs [(z1, [k22])] (Combine false EQ z1 [] [] [(z3, [k14; k22]); (m1, [k14; k22; k32]); (z1, [k20]); (m1, [k20; k32])] [Summand [(m1, [])] [] [k44] None] (Unfold k2 (Clear k50 [] z1 z1 [] [] [(m2, [k12]); (z1, [k14; k22]); (m1, [k20])] (Combine false GT z1 [] [] [(z4, [k12; k12]); (m4, [k12; k14; k22]); (z4, [k12; k20]); (z1, [k14; k14; k22; k22]); (m2, [k14; k20; k22]); (z1, [k20; k20])] [Summand [(z1, [])] [k52] [] None] (Combine false GT z1 [] [] [(z9, [k14; k14; k22; k22]); (m6, [k14; k14; k22; k22; k32]); (z1, [k14; k14; k22; k22; k32; k32]); (z6, [k14; k20; k22]); (m8, [k14; k20; k22; k32]); (z2, [k14; k20; k22; k32; k32]); (z1, [k20; k20]); (m2, [k20; k20; k32]); (z1, [k20; k20; k32; k32])] [Summand [(z1, [])] [] [k54; k26; k26] None; Summand [(z4, [k12]); (m4, [k12; k32]); (z4, [k14; k22]); (z4, [k20]); (m4, [k20; k32])] [] [k28] None] (Clear k6 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k56; k46; k58; k46; k58] None; Summand [(m27, [k14; k22; k22; k22]); (z27, [k14; k22; k22; k22; k32]); (m9, [k14; k22; k22; k22; k32; k32]); (z1, [k14; k22; k22; k22; k32; k32; k32]); (m9, [k20; k22; k22]); (z15, [k20; k22; k22; k32]); (m7, [k20; k22; k22; k32; k32]); (z1, [k20; k22; k22; k32; k32; k32])] [] [k48] None] (Absurd k60)))))))) (Combine false EQ z1 [] [] [(z1, [k22])] [Summand [(z1, [])] [] [k46] None] (Combine false EQ z1 [] [] [(m1, [k20]); (z1, [k20; k32])] [Summand [(z1, [])] [] [k44] None; Summand [(z3, [k14]); (m1, [k14; k32])] [] [k48] None] (Combine false EQ z1 [] [k26] [(z1, [k20])] [Summand [(z1, [])] [] [k50] None] (Combine false EQ z1 [] [] [(z1, [k20])] [Summand [(z1, [])] [] [k52] None] (Unfold k2 (Clear k56 [] z1 z1 [] [] [(m2, [k12]); (z1, [k14; k22]); (m1, [k20])] (Combine false GT z1 [] [] [(z4, [k12; k12]); (m4, [k12; k14; k22]); (z4, [k12; k20]); (z1, [k14; k14; k22; k22]); (m2, [k14; k20; k22]); (z1, [k20; k20])] [Summand [(z1, [])] [k58] [] None] (Combine false GT z1 [] [] [(z9, [k14; k14; k22; k22]); (m6, [k14; k14; k22; k22; k32]); (z1, [k14; k14; k22; k22; k32; k32]); (z6, [k14; k20; k22]); (m8, [k14; k20; k22; k32]); (z2, [k14; k20; k22; k32; k32]); (z1, [k20; k20]); (m2, [k20; k20; k32]); (z1, [k20; k20; k32; k32])] [Summand [(z1, [])] [] [k60; k26; k26] None; Summand [(z4, [k12]); (m4, [k12; k32]); (z4, [k14; k22]); (z4, [k20]); (m4, [k20; k32])] [] [k28] None] (Combine false GT z1 [] [] [(z1, [k20; k20]); (m2, [k20; k20; k32]); (z1, [k20; k20; k32; k32])] [Summand [(z1, [])] [] [k62] None; Summand [(m9, [k14; k14; k22]); (z6, [k14; k14; k22; k32]); (m1, [k14; k14; k22; k32; k32]); (m6, [k14; k20]); (z8, [k14; k20; k32]); (m2, [k14; k20; k32; k32])] [] [k48] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k64] None; Summand [(m1, [k20]); (z2, [k20; k32]); (m1, [k20; k32; k32])] [] [k54] None] (Absurd k66))))))))))) (Combine false EQ z1 [] [] [(m3, [k14; k22]); (z1, [k14; k22; k32]); (m1, [k20]); (z1, [k20; k32])] [Summand [(z1, [])] [] [k44] None] (Unfold k2 (Clear k50 [] z1 z1 [] [] [(m2, [k12]); (z1, [k14; k22]); (m1, [k20])] (Combine false GT z1 [] [] [(z4, [k12; k12]); (m4, [k12; k14; k22]); (z4, [k12; k20]); (z1, [k14; k14; k22; k22]); (m2, [k14; k20; k22]); (z1, [k20; k20])] [Summand [(z1, [])] [k52] [] None] (Combine false GT z1 [] [] [(z9, [k14; k14; k22; k22]); (m6, [k14; k14; k22; k22; k32]); (z1, [k14; k14; k22; k22; k32; k32]); (z6, [k14; k20; k22]); (m8, [k14; k20; k22; k32]); (z2, [k14; k20; k22; k32; k32]); (z1, [k20; k20]); (m2, [k20; k20; k32]); (z1, [k20; k20; k32; k32])] [Summand [(z1, [])] [] [k54; k26; k26] None; Summand [(z4, [k12]); (m4, [k12; k32]); (z4, [k14; k22]); (z4, [k20]); (m4, [k20; k32])] [] [k28] None] (Clear k6 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k56; k46; k58; k46; k58] None; Summand [(z27, [k14; k22; k22; k22]); (m27, [k14; k22; k22; k22; k32]); (z9, [k14; k22; k22; k22; k32; k32]); (m1, [k14; k22; k22; k22; k32; k32; k32]); (z9, [k20; k22; k22]); (m15, [k20; k22; k22; k32]); (z7, [k20; k22; k22; k32; k32]); (m1, [k20; k22; k22; k32; k32; k32])] [] [k48] None] (Absurd k60))))))))) (Clear k9 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Clear k10 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k18 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Clear k42 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(m2, []); (z3, [k32]); (m1, [k32; k32])] [] [k46] None; Summand [(m3, []); (z1, [k32])] [] [k32] None; Summand [(z2, []); (m3, [k32]); (z1, [k32; k32])] [] [k48] None; Summand [(m3, []); (z4, [k32]); (m1, [k32; k32])] [] [k50] None; Summand [(z1, [])] [] [k24; k44; k52] None; Summand [(z2, []); (m3, [k32]); (z1, [k32; k32])] [] [k54] None] (Absurd k56))))))))) (Split k38 (Unfold k40 (Unfold k44 (Clear k6 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Clear k42 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [k50] [(z1, [])] [Summand [(z1, [])] [] [k52] None] (Absurd k54)))))) (Split k40 (Unfold k42 (Unfold k46 (Clear k6 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Clear k44 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [k52] [(z1, [])] [Summand [(z1, [])] [] [k54] None] (Absurd k56)))))) (Unfold k42 (Clear k6 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Clear k44 [] z1 z1 [] [] [(m3, []); (z1, [k32])] (Combine false GT z1 [] [k48] [(m1, [])] [Summand [(z1, [])] [] [k50] None] (Absurd k52))))))))))))))) (Clear k7 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Clear k13 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Clear k18 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Clear k20 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine false GT z1 [] [] [] [Summand [(z2, [k14]); (m1, [k14; k32])] [] [k24] None; Summand [(z1, []); (m1, [k32])] [] [k26] None; Summand [(z1, [])] [] [k28] None; Summand [(z1, [])] [] [k22; k30] None; Summand [(m2, []); (z1, [k32])] [] [k32] None] (Absurd k34)))))))))))))).
Lemma hyperscaling_claim_hyperscaling_relation_checked : refutes hyperscaling_claim_hyperscaling_relation_laws hyperscaling_claim_hyperscaling_relation_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hyperscaling_claim_hyperscaling_relation :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((2 < tau) /\ (tau < 3)) -> (* diverging-moment *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (d <= 6) -> (* where(hyperscaling) *)
  ((d * nu) = ((2 * beta_p) + gamma_p)).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 => NNPP _ (fun refuted => let value_1 := (series one s_xi one (2 + ((-1) * tau))) in refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi; value_1] hyperscaling_claim_hyperscaling_relation_laws hyperscaling_claim_hyperscaling_relation_steps hyperscaling_claim_hyperscaling_relation_checked given_1 given_2 given_3 given_4 given_5 (series_spec one s_xi one (2 + ((-1) * tau))) given_6 given_7 given_8 given_9 refuted)). Qed.

(* hyperscaling, claim: tau = 1 + d/D_f *)
Definition hyperscaling_claim_tau_and_fractal_laws : list law := [(Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT (TVar k10) TOne); (Number GE (NInt z6) (NVar k7)); (Not (And (Number NE (NVar k4) (NInt z0)) (Number EQ (NVar k16) (NAdd (NInt z1) (NDiv (NVar k7) (NVar k4))))))].
Definition hyperscaling_claim_tau_and_fractal_steps : proof := (Unfold k15 (Unfold k9 (Unfold k6 (Split k7 (Unfold k12 (Clear k14 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Clear k13 [] z1 z1 [] [] [(z6, []); (m1, [k14])] (Combine false GE z1 [] [k16] [(m1, [])] [Summand [(z1, [])] [] [k18] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k20] None] (Absurd k22)))))) (Signs [(m1, [k8]); (z1, [k8; k32]); (m1, [k14])] (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k10 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k11 [] z1 z1 [] [] [(z1, [k21])] (Clear k12 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine false GT z1 [] [] [] [Summand [(z1, [k14])] [] [k16] None; Summand [(m1, [k8])] [] [k18] None; Summand [(z1, [])] [] [k14; k20] None; Summand [(z1, [k8])] [] [k22] None] (Absurd k24)))))) (Combine false EQ z1 [] [] [(z1, [k8]); (m1, [k8; k32]); (z1, [k14])] [Summand [(m1, [])] [] [k14] None] (Split k2 (Unfold k18 (Clear k20 [] z1 z1 [] [] [(z1, [k8])] (Combine false EQ z1 [] [] [(z1, [k8])] [Summand [(z1, [])] [] [k22] None] (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Combine true EQ z1 [] [] [(z1, [k21])] [Summand [(z1, [])] [] [] (Some k26); Summand [(z1, [k23])] [] [k24] None] (Clear k11 [] z1 z1 [] [] [(z1, [k21])] (Combine false GT z1 [] [] [] [Summand [(m1, [])] [] [k28] None; Summand [(z1, [])] [] [k30] None] (Absurd k32)))))))) (Unfold k20 (Clear k18 [] z1 z1 [] [] [(z1, [k8])] (Clear k22 [k24] z1 z1 [] [k24] [(m1, [k8]); (z1, [k8; k32]); (m1, [k14])] (Combine false GT z1 [] [] [(z1, [k8; k8]); (m2, [k8; k8; k32]); (z1, [k8; k8; k32; k32]); (z2, [k8; k14]); (m2, [k8; k14; k32]); (z1, [k14; k14])] [Summand [(z1, [])] [k26] [] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k28] None; Summand [(m1, [k8]); (z1, [k8; k32]); (m1, [k14])] [] [k16] None] (Absurd k30)))))))) (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k10 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k11 [] z1 z1 [] [] [(z1, [k21])] (Clear k12 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine false GT z1 [] [] [] [Summand [(m1, [k14])] [] [k16] None; Summand [(z1, [k8])] [] [k18] None; Summand [(z1, [])] [] [k14; k20] None; Summand [(m1, [k8])] [] [k22] None] (Absurd k24))))))))))).
Lemma hyperscaling_claim_tau_and_fractal_checked : refutes hyperscaling_claim_tau_and_fractal_laws hyperscaling_claim_tau_and_fractal_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hyperscaling_claim_tau_and_fractal :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  (d <= 6) -> (* where(hyperscaling) *)
  (D_f <> 0 /\ tau = (1 + (d / D_f))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] hyperscaling_claim_tau_and_fractal_laws hyperscaling_claim_tau_and_fractal_steps hyperscaling_claim_tau_and_fractal_checked given_1 given_2 given_3 given_4 given_5 refuted)). Qed.

(* hyperscaling, claim: 1 + alpha = delta *)
Definition hyperscaling_claim_tail_exponent_laws : list law := [(And (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k9) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NVar k10) (NVar k11)))))) (And (Number NE (NAdd (NVar k16) (NInt m2)) (NInt z0)) (Number EQ (NVar k8) (NDiv (NInt z1) (NAdd (NVar k16) (NInt m2)))))); (And (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k7) (TTimes (TVar k4) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16)))))))))) (And (Order GE (TVar k9) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ TOne (TTimes (TVar k4) (TTimes TOne (TRaised (TVar k9) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))))); (Power GT (TVar k7) TOne); (Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NAdd (NInt z1) (NVar k5)))))); (Not (Number EQ (NAdd (NInt z1) (NVar k5)) (NVar k8)))].
Definition hyperscaling_claim_tail_exponent_steps : proof := (Unfold k13 (Unfold k5 (Unfold k7 (Unfold k6 (Unfold k8 (Unfold k18 (Unfold k10 (Unfold k26 (Signs [(z1, [k16])] (Clear k12 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k14 [k34] z1 z1 [] [k34] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(m1, []); (m2, [k16]); (z1, [k16; k32])] [Summand [(z1, [])] [] [k36] None] (Clear k22 [] z1 z1 [] [] [(m1, [k9]); (z1, [k15]); (m2, [k17]); (z1, [k17; k32])] (Combine true EQ z1 [] [] [(m1, [k9; k16]); (z1, [k15; k16]); (z1, [k17])] [Summand [(z1, [k16])] [] [] (Some k40); Summand [(m1, [k17])] [] [k38] None] (Clear k30 [] z1 z1 [] [] [(m1, [k9]); (m2, [k19]); (z1, [k19; k32])] (Combine true EQ z1 [] [] [(m1, [k9; k16]); (z1, [k19])] [Summand [(z1, [k16])] [] [] (Some k44); Summand [(m1, [k19])] [] [k38] None] (Signs [(z1, []); (z1, [k10]); (m1, [k16])] (Clear k9 [] z1 z1 [] [] [(z1, [k15])] (Clear k11 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k15]); (z1, [k17]); (m1, [k19])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k48; k50] None; Summand [(m1, [])] [] [k52] None; Summand [(z1, [])] [] [k42] None; Summand [(m1, [])] [] [k46] None] (Absurd k54)))) (Combine false EQ z1 [] [] [(z1, []); (z1, [k10]); (m1, [k16])] [Summand [(z1, [])] [] [k48] None] (Unfold k2 (Clear k52 [] z1 z1 [] [] [(z1, []); (z1, [k10]); (m1, [k16])] (Combine false GT z1 [] [] [(z1, []); (z2, [k10]); (z1, [k10; k10]); (m2, [k10; k16]); (m2, [k16]); (z1, [k16; k16])] [Summand [(z1, [])] [k54] [] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k56] None; Summand [(m1, []); (m1, [k10]); (z1, [k16])] [] [k50] None] (Absurd k58)))))) (Clear k9 [] z1 z1 [] [] [(z1, [k15])] (Clear k11 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k15]); (z1, [k17]); (m1, [k19])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k48; k50] None; Summand [(z1, [])] [] [k52] None; Summand [(m1, [])] [] [k42] None; Summand [(z1, [])] [] [k46] None] (Absurd k54)))))))))))) (Combine false EQ z1 [] [] [(z1, [k16])] [Summand [(z1, [])] [] [k32] None] (Clear k12 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k14 [k36] z1 z1 [] [k36] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k38] None; Summand [(z2, []); (m1, [k32])] [] [k34] None] (Absurd k40))))) (Clear k12 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k14 [k34] z1 z1 [] [k34] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(z1, []); (z2, [k16]); (m1, [k16; k32])] [Summand [(m1, [])] [] [k36] None] (Clear k20 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Combine false GT z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k40; k32] None; Summand [(m1, [])] [] [k38] None] (Absurd k42))))))))))))))).
Lemma hyperscaling_claim_tail_exponent_checked : refutes hyperscaling_claim_tail_exponent_laws hyperscaling_claim_tail_exponent_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hyperscaling_claim_tail_exponent :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) -> (* other-exponents *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (V ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (V ** (tail_series s_1 one (1 + ((-1) * tau)))))) -> (* ranks *)
  (power one < power rank) -> (* trend(rank) *)
  (s ~~ (s_1 ** (rank ^^ ((-1) * (1 + alpha))))) -> (* zipf *)
  ((1 + alpha) = delta).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] hyperscaling_claim_tail_exponent_laws hyperscaling_claim_tail_exponent_steps hyperscaling_claim_tail_exponent_checked given_1 given_2 given_3 given_4 refuted)). Qed.

(* hyperscaling, claim: eta = 2 + d - 2*D_f *)
Definition hyperscaling_claim_eta_and_dimension_laws : list law := [(And (Number GT (NVar k16) (NInt z2)) (Number GT (NInt z3) (NVar k16))); (Number GE (NVar k7) (NInt z2)); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (And (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k9) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NVar k10) (NVar k11)))))) (And (Number NE (NAdd (NVar k16) (NInt m2)) (NInt z0)) (Number EQ (NVar k8) (NDiv (NInt z1) (NAdd (NVar k16) (NInt m2)))))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k12) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k12) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (Order EQ (TVar k12) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k12) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k12))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Number GE (NInt z6) (NVar k7)); (Not (Number EQ (NVar k9) (NAdd (NAdd (NInt z2) (NVar k7)) (NMul (NInt m1) (NMul (NInt z2) (NVar k4))))))].
Definition hyperscaling_claim_eta_and_dimension_steps : proof := (Unfold k29 (Unfold k5 (Unfold k17 (Unfold k21 (Unfold k23 (Unfold k18 (Unfold k8 (Unfold k10 (Clear k24 [] z1 z1 [] [] [(z1, [k22])] (Combine false GT z1 [] [] [(z1, [k22; k22])] [Summand [(z1, [])] [k32] [] None] (Clear k26 [k32] z1 z1 [] [k32] [(z1, [k18; k22]); (z1, [k20]); (m2, [k22])] (Combine false EQ z1 [] [] [(z1, [k18; k22]); (z1, [k20]); (m2, [k22])] [Summand [(z1, [])] [] [k36] None] (Clear k13 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Combine true EQ z1 [] [] [(z1, [k11]); (m1, [k13; k18; k22]); (z2, [k13; k22])] [Summand [(z1, [])] [] [] (Some k40); Summand [(m1, [k13])] [] [k38] None] (Signs [(z1, [k16])] (Clear k28 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k30 [k46] z1 z1 [] [k46] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(m1, []); (m2, [k16]); (z1, [k16; k32])] [Summand [(z1, [])] [] [k48] None] (Clear k6 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false GT z1 [] [] [(m1, []); (z1, [k16])] [Summand [(z1, [])] [] [k52; k44] None; Summand [(z1, [])] [] [k50] None] (Clear k22 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Combine true EQ z1 [] [] [(z1, [k7; k16]); (z1, [k21])] [Summand [(z1, [k16])] [] [] (Some k56); Summand [(m1, [k21])] [] [k50] None] (Split k15 (Unfold k60 (Clear k62 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Clear k27 [] z1 z1 [] [] [(z6, []); (m1, [k14])] (Combine false GE z1 [] [k64] [(m1, [])] [Summand [(z1, [])] [] [k66] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k68] None] (Absurd k70)))))) (Signs [(z1, [k22])] (Signs [(z1, [k8]); (z1, [k8; k16]); (m1, [k14; k16])] (Clear k9 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k11 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Clear k25 [] z1 z1 [] [] [(m1, [k13])] (Clear k60 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine false GT z1 [] [] [] [Summand [(z1, []); (z1, [k16])] [] [k66] None; Summand [(z1, [k8]); (z1, [k8; k16]); (m1, [k14; k16])] [] [k68] None; Summand [(m1, [])] [] [k58] None; Summand [(z1, [])] [] [k62; k64; k70] None; Summand [(z1, [k16])] [] [k72] None] (Absurd k74)))))) (Combine false EQ z1 [] [] [(m1, [k8]); (m1, [k8; k16]); (z1, [k14; k16])] [Summand [(m1, [])] [] [k64] None] (Clear k12 [] z1 z1 [] [] [(z1, [k21])] (Split k19 (Unfold k70 (Clear k72 [] z1 z1 [] [] [(m1, [k21])] (Combine true GT z1 [] [] [] [Summand unit [] [] (Some k68); Summand unit [] [] (Some k74)] (Absurd k76)))) (Split k70 (Unfold k72 (Clear k76 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine true EQ z1 [] [] [(m1, [k16; k21]); (z1, [k16; k25]); (z1, [k21])] [Summand [(z1, [k16])] [] [] (Some k78); Summand [(m1, [k21])] [] [k50] None] (Signs [(m1, [k8]); (z1, [k8; k16]); (m2, [k16]); (z1, [k16; k18])] (Clear k9 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k11 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Clear k14 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k25 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m1, []); (z1, [k16])] [] [k84] None; Summand [(m1, [k8]); (z1, [k8; k16])] [] [k86] None; Summand [(m1, [k16])] [] [k42] None; Summand [(z1, [k16])] [] [k88] None; Summand [(z1, [])] [] [k62; k82; k90] None; Summand [(z1, [])] [] [k80] None] (Absurd k92)))))) (Combine false EQ z1 [] [] [(m1, [k8]); (z1, [k8; k16]); (m2, [k16]); (z1, [k16; k18])] [Summand [(z1, [])] [] [k82] None] (Unfold k2 (Clear k86 [] z1 z1 [] [] [(m2, []); (z2, [k8]); (m1, [k14]); (z1, [k18])] (Combine false GT z1 [] [] [(z4, []); (m8, [k8]); (z4, [k8; k8]); (m4, [k8; k14]); (z4, [k8; k18]); (z4, [k14]); (z1, [k14; k14]); (m2, [k14; k18]); (m4, [k18]); (z1, [k18; k18])] [Summand [(z1, [])] [k88] [] None] (Combine false GT z1 [] [] [(z1, [k8; k8]); (m2, [k8; k8; k16]); (z1, [k8; k8; k16; k16]); (z4, [k8; k16]); (m4, [k8; k16; k16]); (z2, [k8; k16; k16; k18]); (m2, [k8; k16; k18]); (z4, [k16; k16]); (m4, [k16; k16; k18]); (z1, [k16; k16; k18; k18])] [Summand [(z1, [])] [] [k90; k44; k44] None; Summand [(m1, [k8]); (z3, [k8; k16]); (m1, [k14; k16]); (m4, [k16]); (z2, [k16; k18])] [] [k66] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k92; k44; k44] None; Summand [(z1, [k8; k16; k16]); (m1, [k8; k16; k16; k16]); (z2, [k16; k16; k16]); (m1, [k16; k16; k16; k18])] [] [k84] None] (Absurd k94))))))) (Clear k9 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k11 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Clear k14 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k25 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z1, []); (m1, [k16])] [] [k84] None; Summand [(z1, [k8]); (m1, [k8; k16])] [] [k86] None; Summand [(z1, [k16])] [] [k42] None; Summand [(m1, [k16])] [] [k88] None; Summand [(z1, [])] [] [k62; k82; k90] None; Summand [(m1, [])] [] [k80] None] (Absurd k92)))))))))) (Split k72 (Unfold k74 (Unfold k78 (Clear k76 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k16])] [Summand [(z1, [])] [] [k44; k84] None; Summand [(z1, [])] [] [k50] None] (Combine false EQ z1 [] [k54] [(z1, [])] [Summand [(z1, [])] [] [k86] None] (Absurd k88)))))) (Split k74 (Unfold k76 (Unfold k80 (Clear k78 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k16])] [Summand [(z1, [])] [] [k44; k86] None; Summand [(z1, [])] [] [k50] None] (Combine false EQ z1 [] [k54] [(z1, [])] [Summand [(z1, [])] [] [k88] None] (Absurd k90)))))) (Unfold k76 (Clear k78 [] z1 z1 [] [] [(m3, []); (z1, [k32])] (Combine false GT z1 [] [] [(z1, []); (m1, [k16])] [Summand [(z1, [])] [] [k82; k44] None; Summand [(m1, [])] [] [k50] None] (Combine false GT z1 [] [k54] [(m1, [])] [Summand [(z1, [])] [] [k84] None] (Absurd k86))))))))))) (Clear k9 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k11 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Clear k25 [] z1 z1 [] [] [(m1, [k13])] (Clear k60 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine false GT z1 [] [] [] [Summand [(m1, []); (m1, [k16])] [] [k66] None; Summand [(m1, [k8]); (m1, [k8; k16]); (z1, [k14; k16])] [] [k68] None; Summand [(z1, [])] [] [k58] None; Summand [(z1, [])] [] [k62; k64; k70] None; Summand [(m1, [k16])] [] [k72] None] (Absurd k74))))))) (Combine false EQ z1 [] [] [(z1, [k22])] [Summand [(z1, [])] [] [k62] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k34] None; Summand [(m1, [k22])] [] [k64] None] (Absurd k66))) (Signs [(z1, [k8]); (z1, [k8; k16]); (m1, [k14; k16])] (Signs [(z1, [k8])] (Clear k9 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k11 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Clear k12 [] z1 z1 [] [] [(z1, [k21])] (Clear k25 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m1, [])] [] [k68] None; Summand [(m1, [k8])] [] [k70] None; Summand [(z1, [])] [] [k72] None; Summand [(z1, [])] [] [k62; k66; k74] None] (Absurd k76)))))) (Combine false EQ z1 [] [] [(z1, [k8])] [Summand [(z1, [])] [] [k66] None] (Combine false GT z1 [] [] [(m1, [k14; k16])] [Summand [(z1, [])] [] [k64] None; Summand [(m1, []); (m1, [k16])] [] [k68] None] (Combine false GT z1 [] [k44] [(m1, [k14])] [Summand [(z1, [])] [] [k70] None] (Clear k7 [] z1 z1 [] [] [(m2, []); (z1, [k14])] (Combine false GT z3 [] [] [] [Summand [(z2, [])] [] [] None; Summand [(z1, [])] [] [k74] None; Summand [(z1, [])] [] [k72] None] (Absurd k76)))))) (Clear k7 [] z1 z1 [] [] [(m2, []); (z1, [k14])] (Combine false GT z5 [] [] [] [Summand [(z2, [])] [] [k44] None; Summand [(z1, [])] [] [k64] None; Summand [(z1, [])] [] [k66] None; Summand [(z1, [])] [] [k68; k44] None; Summand [(z1, [])] [] [k44; k66] None] (Absurd k70)))) (Combine false EQ z1 [] [] [(m1, [k8]); (m1, [k8; k16]); (z1, [k14; k16])] [Summand [(m1, [])] [] [k64] None] (Clear k7 [] z1 z1 [] [] [(m2, []); (z1, [k14])] (Combine false GE z1 [] [] [(z1, [k8]); (z1, [k8; k16]); (m2, [k16])] [Summand [(z1, [])] [] [k68; k44] None; Summand [(m1, [])] [] [k66] None] (Signs [(z1, [k8])] (Clear k9 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k11 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Clear k12 [] z1 z1 [] [] [(z1, [k21])] (Clear k25 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m1, [])] [] [k74] None; Summand [(m1, [k8])] [] [k76] None; Summand [(z1, [])] [] [k78] None; Summand [(z1, [])] [] [k62; k72; k80] None] (Absurd k82)))))) (Combine false EQ z1 [] [] [(z1, [k8])] [Summand [(z1, [])] [] [k72] None] (Combine false GE z1 [] [] [(m2, [k16])] [Summand [(z1, [])] [] [k70] None; Summand [(m1, []); (m1, [k16])] [] [k74] None] (Combine false GE z1 [] [k44] [(m2, [])] [Summand [(z1, [])] [] [k76] None] (Combine false GT z2 [] [] [] [Summand [(z2, [])] [] [] None; Summand [(z1, [])] [] [k78] None] (Absurd k80))))) (Combine false GT z4 [] [] [] [Summand [(z1, [])] [] [k70] None; Summand [(z1, [])] [] [k72] None; Summand [(z2, [])] [] [k44] None; Summand [(z1, [])] [] [k72; k44] None] (Absurd k74)))))) (Clear k9 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k11 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Clear k25 [] z1 z1 [] [] [(m1, [k13])] (Clear k60 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine false GT z1 [] [] [] [Summand [(z1, []); (z1, [k16])] [] [k66] None; Summand [(z1, [k8]); (z1, [k8; k16]); (m1, [k14; k16])] [] [k68] None; Summand [(m1, [])] [] [k58] None; Summand [(z1, [])] [] [k62; k64; k70] None; Summand [(z1, [k16])] [] [k72] None] (Absurd k74)))))))))))))))) (Combine false EQ z1 [] [] [(z1, [k16])] [Summand [(z1, [])] [] [k44] None] (Clear k28 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k30 [k48] z1 z1 [] [k48] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k50] None; Summand [(z2, []); (m1, [k32])] [] [k46] None] (Absurd k52))))) (Clear k28 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k30 [k46] z1 z1 [] [k46] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(z1, []); (z2, [k16]); (m1, [k16; k32])] [Summand [(m1, [])] [] [k48] None] (Clear k20 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Combine false GT z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k52; k44] None; Summand [(m1, [])] [] [k50] None] (Absurd k54))))))))))))))))))))).
Lemma hyperscaling_claim_eta_and_dimension_checked : refutes hyperscaling_claim_eta_and_dimension_laws hyperscaling_claim_eta_and_dimension_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hyperscaling_claim_eta_and_dimension :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((2 < tau) /\ (tau < 3)) -> (* diverging-moment *)
  (2 <= d) -> (* domain(d) *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) -> (* other-exponents *)
  (one <~ s_xi /\ X ~~ (series one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (d <= 6) -> (* where(hyperscaling) *)
  (eta = ((2 + d) + ((-1) * (2 * D_f)))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_10 given_11 => NNPP _ (fun refuted => let value_1 := (series one s_xi one (2 + ((-1) * tau))) in refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi; value_1] hyperscaling_claim_eta_and_dimension_laws hyperscaling_claim_eta_and_dimension_steps hyperscaling_claim_eta_and_dimension_checked given_1 given_2 given_3 given_4 given_5 given_6 given_7 (series_spec one s_xi one (2 + ((-1) * tau))) given_8 given_9 given_10 given_11 refuted)). Qed.

(* hyperscaling, claim: rank ~ V * s^(-1/delta) *)
Definition hyperscaling_claim_rank_by_size_laws : list law := [(And (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k9) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NVar k10) (NVar k11)))))) (And (Number NE (NAdd (NVar k16) (NInt m2)) (NInt z0)) (Number EQ (NVar k8) (NDiv (NInt z1) (NAdd (NVar k16) (NInt m2)))))); (And (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k7) (TTimes (TVar k4) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16)))))))))) (And (Order GE (TVar k9) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ TOne (TTimes (TVar k4) (TTimes TOne (TRaised (TVar k9) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))))); (Not (And (Number NE (NVar k8) (NInt z0)) (Order EQ (TVar k7) (TTimes (TVar k4) (TRaised (TVar k8) (NDiv (NInt m1) (NVar k8)))))))].
Definition hyperscaling_claim_rank_by_size_steps : proof := (Unfold k9 (Unfold k5 (Unfold k7 (Unfold k6 (Unfold k8 (Unfold k18 (Signs [(z1, [k16])] (Clear k12 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k14 [k26] z1 z1 [] [k26] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(m1, []); (m2, [k16]); (z1, [k16; k32])] [Summand [(z1, [])] [] [k28] None] (Clear k22 [] z1 z1 [] [] [(m1, [k9]); (z1, [k15]); (m2, [k17]); (z1, [k17; k32])] (Combine true EQ z1 [] [] [(m1, [k9; k16]); (z1, [k15; k16]); (z1, [k17])] [Summand [(z1, [k16])] [] [] (Some k32); Summand [(m1, [k17])] [] [k30] None] (Split k2 (Unfold k36 (Clear k38 [] z1 z1 [] [] [(z1, [k16])] (Combine false EQ z1 [] [k24] [(z1, [])] [Summand [(z1, [])] [] [k40] None] (Absurd k42)))) (Unfold k38 (Clear k36 [] z1 z1 [] [] [(z1, [k16])] (Clear k40 [k42] z1 z1 [] [k42] [(m1, [k9; k16]); (z1, [k15; k16]); (z1, [k17])] (Split k44 (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k34); Summand [(z1, [])] [] [] (Some k46)] (Absurd k48)) (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k34); Summand [(z1, [])] [] [] (Some k46)] (Absurd k48)))))))))))) (Combine false EQ z1 [] [] [(z1, [k16])] [Summand [(z1, [])] [] [k24] None] (Clear k12 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k14 [k28] z1 z1 [] [k28] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k30] None; Summand [(z2, []); (m1, [k32])] [] [k26] None] (Absurd k32))))) (Clear k12 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k14 [k26] z1 z1 [] [k26] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(z1, []); (z2, [k16]); (m1, [k16; k32])] [Summand [(m1, [])] [] [k28] None] (Clear k20 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Combine false GT z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k32; k24] None; Summand [(m1, [])] [] [k30] None] (Absurd k34))))))))))))).
Lemma hyperscaling_claim_rank_by_size_checked : refutes hyperscaling_claim_rank_by_size_laws hyperscaling_claim_rank_by_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hyperscaling_claim_rank_by_size :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) -> (* other-exponents *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (V ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (V ** (tail_series s_1 one (1 + ((-1) * tau)))))) -> (* ranks *)
  (delta <> 0 /\ rank ~~ (V ** (s ^^ ((-1) / delta)))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] hyperscaling_claim_rank_by_size_laws hyperscaling_claim_rank_by_size_steps hyperscaling_claim_rank_by_size_checked given_1 given_2 refuted)). Qed.

(* hyperscaling, law: P ~ gap^beta_p *)
Definition hyperscaling_law_laws : list law := [(Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (Not (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))))].
Definition hyperscaling_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k4 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Split k6 (Clear k5 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k10); Summand [(z1, [])] [] [] (Some k8)] (Absurd k12))) (Clear k5 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k10); Summand [(z1, [])] [] [] (Some k8)] (Absurd k12))))))).
Lemma hyperscaling_law_checked : refutes hyperscaling_law_laws hyperscaling_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hyperscaling_law :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (P ~~ (gap ^^ beta_p)).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] hyperscaling_law_laws hyperscaling_law_steps hyperscaling_law_checked given_1 refuted)). Qed.

(* two-dimensions, model: two-dimensions can hold
   LEFT OUT: a model is not written for Coq *)

(* two-dimensions, claim: gamma_p = 43/18 *)
Definition two_dimensions_claim_two_gamma_laws : list law := [(Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k12) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k12) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (Order EQ (TVar k12) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k12) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k12))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (And (Number EQ (NVar k7) (NInt z2)) (And (Number EQ (NVar k11) (NDiv (NInt z4) (NInt z3))) (Number EQ (NVar k6) (NDiv (NInt z5) (NInt z36))))); (Not (Number EQ (NVar k10) (NDiv (NInt z43) (NInt z18))))].
Definition two_dimensions_claim_two_gamma_steps : proof := (Unfold k23 (Unfold k15 (Unfold k17 (Unfold k10 (Unfold k21 (Unfold k18 (Clear k16 [] z1 z1 [] [] [(m2, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m2, []); (z1, [k14])] [Summand [(z1, [])] [] [k24] None] (Clear k20 [] z1 z3 [] [] [(m4, []); (z3, [k22])] (Combine false EQ z1 [] [] [(m4, []); (z3, [k22])] [Summand [(z1, [])] [] [k28] None] (Combine false EQ z1 [] [] [(m4, []); (z3, [k22])] [Summand [(z1, [])] [] [k30] None] (Clear k5 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z4, [k13]); (z3, [k23])] [Summand [(z3, [])] [] [] (Some k34); Summand [(m1, [k13])] [] [k32] None] (Clear k22 [] z1 z36 [] [] [(m5, []); (z36, [k12])] (Combine false EQ z1 [] [] [(m5, []); (z36, [k12])] [Summand [(z1, [])] [] [k38] None] (Combine false EQ z1 [] [] [(m5, []); (z36, [k12])] [Summand [(z1, [])] [] [k40] None] (Clear k11 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z36, [k7]); (m5, [k13])] [Summand [(z36, [])] [] [] (Some k44); Summand [(z1, [k13])] [] [k42] None] (Split k9 (Unfold k48 (Clear k50 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m4, [])] [Summand [(z1, [])] [] [k52] None; Summand [(m1, [])] [] [k26] None] (Absurd k54)))) (Clear k48 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z2, [k23])] [Summand [(z1, [])] [] [] (Some k50); Summand [(m1, [k23])] [] [k26] None] (Signs [(m187, []); (z91, [k32])] (Clear k14 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m48, []); (z24, [k32])] [] [k36] None; Summand [(m1, []); (z1, [k32])] [] [k46] None; Summand [(m36, [])] [] [k56] None; Summand [(z1, [])] [] [k54; k58] None; Summand [(z72, []); (m36, [k32])] [] [k52] None] (Absurd k60)))) (Combine false EQ z1 [] [] [(m187, []); (z91, [k32])] [Summand [(z1, [])] [] [k54] None] (Clear k14 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Combine true EQ z1 [] [] [(z91, [k7]); (z5, [k21])] [Summand [(z91, [])] [] [] (Some k58); Summand [(m1, [k21])] [] [k56] None] (Clear k4 [] z1 z1 [] [] [(z1, [k21])] (Split k13 (Unfold k64 (Clear k66 [] z1 z1 [] [] [(m1, [k21])] (Combine true GT z1 [] [] [] [Summand unit [] [] (Some k62); Summand unit [] [] (Some k68)] (Absurd k70)))) (Split k64 (Unfold k66 (Clear k70 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine true EQ z1 [] [] [(m86, [k21]); (z91, [k25])] [Summand [(z91, [])] [] [] (Some k72); Summand [(m1, [k21])] [] [k56] None] (Signs [(m43, []); (z18, [k20])] (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Clear k6 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z91 [] [] [] [Summand [(z8190, [])] [] [k78] None; Summand [(z3913, [])] [] [k46] None; Summand [(m8190, [])] [] [k80] None; Summand [(m1548, [])] [] [k60] None; Summand [(z455, [])] [] [k76; k82] None; Summand [(m90, [])] [] [k74] None] (Absurd k84))))) (Combine false EQ z1 [] [] [(m43, []); (z18, [k20])] [Summand [(z1, [])] [] [k76] None] (Unfold k2 (Clear k80 [] z1 z18 [] [] [(m43, []); (z18, [k20])] (Combine false GT z1 [] [] [(z1849, []); (m1548, [k20]); (z324, [k20; k20])] [Summand [(z1, [])] [k82] [] None] (Combine false GT z324 [] [] [] [Summand [(z1, [])] [] [k84] None; Summand [(z43, []); (m18, [k20])] [] [k78] None] (Absurd k86)))))) (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Clear k6 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z91 [] [] [] [Summand [(m8190, [])] [] [k78] None; Summand [(m3913, [])] [] [k46] None; Summand [(z8190, [])] [] [k80] None; Summand [(z1548, [])] [] [k60] None; Summand [(z455, [])] [] [k76; k82] None; Summand [(z90, [])] [] [k74] None] (Absurd k84))))))))) (Split k66 (Unfold k68 (Unfold k72 (Clear k70 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(z86, [])] [Summand [(z91, [])] [] [k78] None; Summand [(z1, [])] [] [k56] None] (Absurd k80))))) (Split k68 (Unfold k70 (Unfold k74 (Clear k72 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(z86, [])] [Summand [(z91, [])] [] [k80] None; Summand [(z1, [])] [] [k56] None] (Absurd k82))))) (Unfold k70 (Clear k72 [] z1 z1 [] [] [(m3, []); (z1, [k32])] (Combine false GT z1 [] [] [(m86, [])] [Summand [(z91, [])] [] [k76] None; Summand [(m1, [])] [] [k56] None] (Absurd k78)))))))))))) (Clear k14 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z48, []); (m24, [k32])] [] [k36] None; Summand [(z1, []); (m1, [k32])] [] [k46] None; Summand [(z36, [])] [] [k56] None; Summand [(z1, [])] [] [k54; k58] None; Summand [(m72, []); (z36, [k32])] [] [k52] None] (Absurd k60)))))))))))))))))))))))))).
Lemma two_dimensions_claim_two_gamma_checked : refutes two_dimensions_claim_two_gamma_laws two_dimensions_claim_two_gamma_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem two_dimensions_claim_two_gamma :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  ((d = 2) /\ (nu = (4 / 3)) /\ (beta_p = (5 / 36))) -> (* two *)
  (gamma_p = (43 / 18)).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 => NNPP _ (fun refuted => let value_1 := (series one s_xi one (2 + ((-1) * tau))) in refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi; value_1] two_dimensions_claim_two_gamma_laws two_dimensions_claim_two_gamma_steps two_dimensions_claim_two_gamma_checked given_1 given_2 given_3 given_4 (series_spec one s_xi one (2 + ((-1) * tau))) given_5 given_6 given_7 given_8 refuted)). Qed.

(* two-dimensions, claim: sigma = 36/91 *)
Definition two_dimensions_claim_two_sigma_laws : list law := [(And (Number NE (NVar k15) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NVar k15))))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (Power GT TOne (TVar k6)); (And (Number EQ (NVar k7) (NInt z2)) (And (Number EQ (NVar k11) (NDiv (NInt z4) (NInt z3))) (Number EQ (NVar k6) (NDiv (NInt z5) (NInt z36))))); (Not (Number EQ (NVar k15) (NDiv (NInt z36) (NInt z91))))].
Definition two_dimensions_claim_two_sigma_steps : proof := (Unfold k17 (Unfold k5 (Unfold k15 (Unfold k10 (Clear k8 [] z1 z1 [] [] [(m2, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m2, []); (z1, [k14])] [Summand [(z1, [])] [] [k16] None] (Clear k12 [] z1 z3 [] [] [(m4, []); (z3, [k22])] (Combine false EQ z1 [] [] [(m4, []); (z3, [k22])] [Summand [(z1, [])] [] [k20] None] (Combine false EQ z1 [] [] [(m4, []); (z3, [k22])] [Summand [(z1, [])] [] [k22] None] (Clear k7 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z4, [k13]); (z3, [k23])] [Summand [(z3, [])] [] [] (Some k26); Summand [(m1, [k13])] [] [k24] None] (Clear k14 [] z1 z36 [] [] [(m5, []); (z36, [k12])] (Combine false EQ z1 [] [] [(m5, []); (z36, [k12])] [Summand [(z1, [])] [] [k30] None] (Combine false EQ z1 [] [] [(m5, []); (z36, [k12])] [Summand [(z1, [])] [] [k32] None] (Clear k11 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z36, [k7]); (m5, [k13])] [Summand [(z36, [])] [] [] (Some k36); Summand [(z1, [k13])] [] [k34] None] (Split k9 (Unfold k40 (Clear k42 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m4, [])] [Summand [(z1, [])] [] [k44] None; Summand [(m1, [])] [] [k18] None] (Absurd k46)))) (Clear k40 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z2, [k23])] [Summand [(z1, [])] [] [] (Some k42); Summand [(m1, [k23])] [] [k18] None] (Signs [(m36, []); (z91, [k30])] (Clear k4 [] z1 z1 [] [] [(z1, [k30])] (Clear k6 [k48] z1 z1 [] [k48] [(z1, [k13]); (z1, [k21; k30])] (Clear k13 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m36, [])] [] [k50] None; Summand [(z24, [k30])] [] [k28] None; Summand [(z1, [k30])] [] [k38] None; Summand [(z1, [])] [] [k46; k52] None; Summand [(m36, [k30])] [] [k44] None] (Absurd k54))))) (Combine false EQ z1 [] [] [(m36, []); (z91, [k30])] [Summand [(z1, [])] [] [k46] None] (Unfold k2 (Clear k50 [] z1 z91 [] [] [(m36, []); (z91, [k30])] (Combine false GT z1 [] [] [(z1296, []); (m6552, [k30]); (z8281, [k30; k30])] [Summand [(z1, [])] [k52] [] None] (Combine false GT z8281 [] [] [] [Summand [(z1, [])] [] [k54] None; Summand [(z36, []); (m91, [k30])] [] [k48] None] (Absurd k56)))))) (Clear k4 [] z1 z1 [] [] [(z1, [k30])] (Clear k6 [k48] z1 z1 [] [k48] [(z1, [k13]); (z1, [k21; k30])] (Clear k13 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z36, [])] [] [k50] None; Summand [(m24, [k30])] [] [k28] None; Summand [(m1, [k30])] [] [k38] None; Summand [(z1, [])] [] [k46; k52] None; Summand [(z36, [k30])] [] [k44] None] (Absurd k54))))))))))))))))))))))))).
Lemma two_dimensions_claim_two_sigma_checked : refutes two_dimensions_claim_two_sigma_laws two_dimensions_claim_two_sigma_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem two_dimensions_claim_two_sigma :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) -> (* cut-off *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (power gap < power one) -> (* trend(gap) *)
  ((d = 2) /\ (nu = (4 / 3)) /\ (beta_p = (5 / 36))) -> (* two *)
  (sigma = (36 / 91)).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] two_dimensions_claim_two_sigma_laws two_dimensions_claim_two_sigma_steps two_dimensions_claim_two_sigma_checked given_1 given_2 given_3 given_4 given_5 given_6 refuted)). Qed.

(* two-dimensions, claim: tau = 187/91 *)
Definition two_dimensions_claim_two_tau_laws : list law := [(Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (And (Number EQ (NVar k7) (NInt z2)) (And (Number EQ (NVar k11) (NDiv (NInt z4) (NInt z3))) (Number EQ (NVar k6) (NDiv (NInt z5) (NInt z36))))); (Not (Number EQ (NVar k16) (NDiv (NInt z187) (NInt z91))))].
Definition two_dimensions_claim_two_tau_steps : proof := (Unfold k17 (Unfold k11 (Unfold k6 (Unfold k15 (Unfold k14 (Clear k12 [] z1 z1 [] [] [(m2, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m2, []); (z1, [k14])] [Summand [(z1, [])] [] [k20] None] (Clear k16 [] z1 z3 [] [] [(m4, []); (z3, [k22])] (Combine false EQ z1 [] [] [(m4, []); (z3, [k22])] [Summand [(z1, [])] [] [k24] None] (Combine false EQ z1 [] [] [(m4, []); (z3, [k22])] [Summand [(z1, [])] [] [k26] None] (Clear k5 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z4, [k13]); (z3, [k23])] [Summand [(z3, [])] [] [] (Some k30); Summand [(m1, [k13])] [] [k28] None] (Clear k18 [] z1 z36 [] [] [(m5, []); (z36, [k12])] (Combine false EQ z1 [] [] [(m5, []); (z36, [k12])] [Summand [(z1, [])] [] [k34] None] (Combine false EQ z1 [] [] [(m5, []); (z36, [k12])] [Summand [(z1, [])] [] [k36] None] (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z36, [k7]); (m5, [k13])] [Summand [(z36, [])] [] [] (Some k40); Summand [(z1, [k13])] [] [k38] None] (Split k7 (Unfold k44 (Clear k46 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m4, [])] [Summand [(z1, [])] [] [k48] None; Summand [(m1, [])] [] [k22] None] (Absurd k50)))) (Clear k44 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z2, [k23])] [Summand [(z1, [])] [] [] (Some k46); Summand [(m1, [k23])] [] [k22] None] (Signs [(m187, []); (z91, [k32])] (Clear k10 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k13 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m48, []); (z24, [k32])] [] [k32] None; Summand [(m1, []); (z1, [k32])] [] [k42] None; Summand [(m36, [])] [] [k52] None; Summand [(z1, [])] [] [k50; k54] None; Summand [(z72, []); (m36, [k32])] [] [k48] None] (Absurd k56)))) (Combine false EQ z1 [] [] [(m187, []); (z91, [k32])] [Summand [(z1, [])] [] [k50] None] (Unfold k2 (Clear k54 [] z1 z91 [] [] [(m187, []); (z91, [k32])] (Combine false GT z1 [] [] [(z34969, []); (m34034, [k32]); (z8281, [k32; k32])] [Summand [(z1, [])] [k56] [] None] (Combine false GT z8281 [] [] [] [Summand [(z1, [])] [] [k58] None; Summand [(z187, []); (m91, [k32])] [] [k52] None] (Absurd k60)))))) (Clear k10 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k13 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z48, []); (m24, [k32])] [] [k32] None; Summand [(z1, []); (m1, [k32])] [] [k42] None; Summand [(z36, [])] [] [k52] None; Summand [(z1, [])] [] [k50; k54] None; Summand [(m72, []); (z36, [k32])] [] [k48] None] (Absurd k56))))))))))))))))))))))))).
Lemma two_dimensions_claim_two_tau_checked : refutes two_dimensions_claim_two_tau_laws two_dimensions_claim_two_tau_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem two_dimensions_claim_two_tau :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  ((d = 2) /\ (nu = (4 / 3)) /\ (beta_p = (5 / 36))) -> (* two *)
  (tau = (187 / 91)).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] two_dimensions_claim_two_tau_laws two_dimensions_claim_two_tau_steps two_dimensions_claim_two_tau_checked given_1 given_2 given_3 given_4 given_5 given_6 refuted)). Qed.

(* two-dimensions, claim: D_f = 91/48 *)
Definition two_dimensions_claim_two_fractal_laws : list law := [(Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (Power GT TOne (TVar k6)); (And (Number EQ (NVar k7) (NInt z2)) (And (Number EQ (NVar k11) (NDiv (NInt z4) (NInt z3))) (Number EQ (NVar k6) (NDiv (NInt z5) (NInt z36))))); (Not (Number EQ (NVar k4) (NDiv (NInt z91) (NInt z48))))].
Definition two_dimensions_claim_two_fractal_steps : proof := (Unfold k17 (Unfold k15 (Unfold k6 (Clear k4 [] z1 z1 [] [] [(m2, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m2, []); (z1, [k14])] [Summand [(z1, [])] [] [k12] None] (Clear k8 [] z1 z3 [] [] [(m4, []); (z3, [k22])] (Combine false EQ z1 [] [] [(m4, []); (z3, [k22])] [Summand [(z1, [])] [] [k16] None] (Combine false EQ z1 [] [] [(m4, []); (z3, [k22])] [Summand [(z1, [])] [] [k18] None] (Clear k7 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z4, [k13]); (z3, [k23])] [Summand [(z3, [])] [] [] (Some k22); Summand [(m1, [k13])] [] [k20] None] (Clear k10 [] z1 z36 [] [] [(m5, []); (z36, [k12])] (Combine false EQ z1 [] [] [(m5, []); (z36, [k12])] [Summand [(z1, [])] [] [k26] None] (Combine false EQ z1 [] [] [(m5, []); (z36, [k12])] [Summand [(z1, [])] [] [k28] None] (Clear k11 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z36, [k7]); (m5, [k13])] [Summand [(z36, [])] [] [] (Some k32); Summand [(z1, [k13])] [] [k30] None] (Split k9 (Unfold k36 (Clear k38 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m4, [])] [Summand [(z1, [])] [] [k40] None; Summand [(m1, [])] [] [k14] None] (Absurd k42)))) (Clear k36 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z2, [k23])] [Summand [(z1, [])] [] [] (Some k38); Summand [(m1, [k23])] [] [k14] None] (Signs [(m91, []); (z48, [k8])] (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k13 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z36, [])] [] [k44] None; Summand [(m24, []); (z12, [k8])] [] [k24] None; Summand [(m1, [])] [] [k34] None; Summand [(z1, [])] [] [k42; k46] None; Summand [(z36, [])] [] [k40] None] (Absurd k48)))) (Combine false EQ z1 [] [] [(m91, []); (z48, [k8])] [Summand [(z1, [])] [] [k42] None] (Unfold k2 (Clear k46 [] z1 z48 [] [] [(m91, []); (z48, [k8])] (Combine false GT z1 [] [] [(z8281, []); (m8736, [k8]); (z2304, [k8; k8])] [Summand [(z1, [])] [k48] [] None] (Combine false GT z2304 [] [] [] [Summand [(z1, [])] [] [k50] None; Summand [(z91, []); (m48, [k8])] [] [k44] None] (Absurd k52)))))) (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k13 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m36, [])] [] [k44] None; Summand [(z24, []); (m12, [k8])] [] [k24] None; Summand [(z1, [])] [] [k34] None; Summand [(z1, [])] [] [k42; k46] None; Summand [(m36, [])] [] [k40] None] (Absurd k48))))))))))))))))))))))).
Lemma two_dimensions_claim_two_fractal_checked : refutes two_dimensions_claim_two_fractal_laws two_dimensions_claim_two_fractal_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem two_dimensions_claim_two_fractal :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (power gap < power one) -> (* trend(gap) *)
  ((d = 2) /\ (nu = (4 / 3)) /\ (beta_p = (5 / 36))) -> (* two *)
  (D_f = (91 / 48)).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] two_dimensions_claim_two_fractal_laws two_dimensions_claim_two_fractal_steps two_dimensions_claim_two_fractal_checked given_1 given_2 given_3 given_4 given_5 given_6 refuted)). Qed.

(* two-dimensions, claim: eta = 5/24 *)
Definition two_dimensions_claim_two_eta_laws : list law := [(Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (And (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k9) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NVar k10) (NVar k11)))))) (And (Number NE (NAdd (NVar k16) (NInt m2)) (NInt z0)) (Number EQ (NVar k8) (NDiv (NInt z1) (NAdd (NVar k16) (NInt m2)))))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k12) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k12) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (Order EQ (TVar k12) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k12) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k12))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (And (Number EQ (NVar k7) (NInt z2)) (And (Number EQ (NVar k11) (NDiv (NInt z4) (NInt z3))) (Number EQ (NVar k6) (NDiv (NInt z5) (NInt z36))))); (Not (Number EQ (NVar k9) (NDiv (NInt z5) (NInt z24))))].
Definition two_dimensions_claim_two_eta_steps : proof := (Unfold k25 (Unfold k13 (Unfold k17 (Unfold k19 (Unfold k14 (Unfold k23 (Unfold k22 (Unfold k4 (Unfold k6 (Clear k28 [] z1 z1 [] [] [(z1, [k22])] (Clear k30 [k36] z1 z1 [] [k36] [(z1, [k18; k22]); (z1, [k20]); (m2, [k22])] (Combine false EQ z1 [] [] [(z1, [k18; k22]); (z1, [k20]); (m2, [k22])] [Summand [(z1, [])] [] [k38] None] (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Combine true EQ z1 [] [] [(z1, [k11]); (m1, [k13; k18; k22]); (z2, [k13; k22])] [Summand [(z1, [])] [] [] (Some k42); Summand [(m1, [k13])] [] [k40] None] (Signs [(z1, [k16])] (Clear k20 [] z1 z1 [] [] [(m2, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m2, []); (z1, [k14])] [Summand [(z1, [])] [] [k48] None] (Clear k24 [] z1 z3 [] [] [(m4, []); (z3, [k22])] (Combine false EQ z1 [] [] [(m4, []); (z3, [k22])] [Summand [(z1, [])] [] [k52] None] (Combine false EQ z1 [] [] [(m4, []); (z3, [k22])] [Summand [(z1, [])] [] [k54] None] (Clear k5 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z4, [k13]); (z3, [k23])] [Summand [(z3, [])] [] [] (Some k58); Summand [(m1, [k13])] [] [k56] None] (Combine true EQ z1 [] [] [(z3, [k11]); (z8, [k13]); (m4, [k13; k18])] [Summand [(z3, [])] [] [] (Some k44); Summand [(m2, [k13]); (z1, [k13; k18])] [] [k56] None] (Clear k26 [] z1 z36 [] [] [(m5, []); (z36, [k12])] (Combine false EQ z1 [] [] [(m5, []); (z36, [k12])] [Summand [(z1, [])] [] [k64] None] (Combine false EQ z1 [] [] [(m5, []); (z36, [k12])] [Summand [(z1, [])] [] [k66] None] (Clear k11 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z36, [k7]); (m5, [k13])] [Summand [(z36, [])] [] [] (Some k70); Summand [(z1, [k13])] [] [k68] None] (Clear k32 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k34 [k74] z1 z1 [] [k74] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(m1, []); (m2, [k16]); (z1, [k16; k32])] [Summand [(z1, [])] [] [k76] None] (Clear k18 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Combine true EQ z1 [] [] [(z1, [k7; k16]); (z1, [k21])] [Summand [(z1, [k16])] [] [] (Some k80); Summand [(m1, [k21])] [] [k78] None] (Split k9 (Unfold k84 (Clear k86 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m4, [])] [Summand [(z1, [])] [] [k88] None; Summand [(m1, [])] [] [k50] None] (Absurd k90)))) (Clear k84 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z2, [k23])] [Summand [(z1, [])] [] [] (Some k86); Summand [(m1, [k23])] [] [k50] None] (Signs [(m91, []); (z5, [k16])] (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m24, [])] [] [k60] None; Summand [(m1, []); (m1, [k16])] [] [k72] None; Summand [(z36, [])] [] [k82] None; Summand [(z1, [])] [] [k90; k92] None; Summand [(z36, [])] [] [k88] None] (Absurd k94))) (Combine false EQ z1 [] [] [(m91, []); (z5, [k16])] [Summand [(z1, [])] [] [k90] None] (Combine true EQ z1 [] [] [(z91, [k7]); (z5, [k21])] [Summand [(z5, [])] [] [] (Some k82); Summand [(m1, [k7])] [] [k92] None] (Clear k8 [] z1 z1 [] [] [(z1, [k21])] (Split k15 (Unfold k98 (Clear k100 [] z1 z1 [] [] [(m1, [k21])] (Combine true GT z1 [] [] [] [Summand unit [] [] (Some k96); Summand unit [] [] (Some k102)] (Absurd k104)))) (Split k98 (Unfold k100 (Clear k104 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine true EQ z1 [] [] [(m1, [k16; k21]); (z1, [k16; k25]); (z1, [k21])] [Summand [(z1, [k16])] [] [] (Some k106); Summand [(m1, [k21])] [] [k78] None] (Combine true EQ z1 [] [] [(m86, [k21]); (z91, [k25])] [Summand [(z5, [])] [] [] (Some k108); Summand [(m1, [k25])] [] [k92] None; Summand [(z1, [k21])] [] [k92] None] (Signs [(m5, []); (z24, [k18])] (Clear k10 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m2730, [])] [] [k62] None; Summand [(m3913, [])] [] [k72] None; Summand [(z8190, [])] [] [k114] None; Summand [(z1548, [])] [] [k94] None; Summand [(z455, [])] [] [k112; k116] None; Summand [(z90, [])] [] [k110] None] (Absurd k118)))) (Combine false EQ z1 [] [] [(m5, []); (z24, [k18])] [Summand [(z1, [])] [] [k112] None] (Unfold k2 (Clear k116 [] z1 z24 [] [] [(m5, []); (z24, [k18])] (Combine false GT z1 [] [] [(z25, []); (m240, [k18]); (z576, [k18; k18])] [Summand [(z1, [])] [k118] [] None] (Combine false GT z576 [] [] [] [Summand [(z1, [])] [] [k120] None; Summand [(z5, []); (m24, [k18])] [] [k114] None] (Absurd k122)))))) (Clear k10 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z2730, [])] [] [k62] None; Summand [(z3913, [])] [] [k72] None; Summand [(m8190, [])] [] [k114] None; Summand [(m1548, [])] [] [k94] None; Summand [(z455, [])] [] [k112; k116] None; Summand [(m90, [])] [] [k110] None] (Absurd k118))))))))) (Split k100 (Unfold k102 (Unfold k106 (Clear k104 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k16])] [Summand [(z1, [])] [] [k46; k112] None; Summand [(z1, [])] [] [k78] None] (Combine false EQ z1 [] [] [(z86, [])] [Summand [(z5, [])] [] [k114] None; Summand [(m1, [])] [] [k92] None] (Absurd k116)))))) (Split k102 (Unfold k104 (Unfold k108 (Clear k106 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k16])] [Summand [(z1, [])] [] [k46; k114] None; Summand [(z1, [])] [] [k78] None] (Combine false EQ z1 [] [] [(z86, [])] [Summand [(z5, [])] [] [k116] None; Summand [(m1, [])] [] [k92] None] (Absurd k118)))))) (Unfold k104 (Clear k106 [] z1 z1 [] [] [(m3, []); (z1, [k32])] (Combine false GT z1 [] [] [(z1, []); (m1, [k16])] [Summand [(z1, [])] [] [k110; k46] None; Summand [(m1, [])] [] [k78] None] (Combine false GT z1 [] [] [(m86, [])] [Summand [(z5, [])] [] [k112] None; Summand [(z1, [])] [] [k92] None] (Absurd k114)))))))))))) (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z24, [])] [] [k60] None; Summand [(z1, []); (z1, [k16])] [] [k72] None; Summand [(m36, [])] [] [k82] None; Summand [(z1, [])] [] [k90; k92] None; Summand [(m36, [])] [] [k88] None] (Absurd k94))))))))))))))))))))))))) (Combine false EQ z1 [] [] [(z1, [k16])] [Summand [(z1, [])] [] [k46] None] (Clear k32 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k34 [k50] z1 z1 [] [k50] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k52] None; Summand [(z2, []); (m1, [k32])] [] [k48] None] (Absurd k54))))) (Clear k32 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k34 [k48] z1 z1 [] [k48] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(z1, []); (z2, [k16]); (m1, [k16; k32])] [Summand [(m1, [])] [] [k50] None] (Clear k16 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Combine false GT z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k54; k46] None; Summand [(m1, [])] [] [k52] None] (Absurd k56))))))))))))))))))))).
Lemma two_dimensions_claim_two_eta_checked : refutes two_dimensions_claim_two_eta_laws two_dimensions_claim_two_eta_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem two_dimensions_claim_two_eta :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) -> (* other-exponents *)
  (one <~ s_xi /\ X ~~ (series one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  ((d = 2) /\ (nu = (4 / 3)) /\ (beta_p = (5 / 36))) -> (* two *)
  (eta = (5 / 24)).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 => NNPP _ (fun refuted => let value_1 := (series one s_xi one (2 + ((-1) * tau))) in refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi; value_1] two_dimensions_claim_two_eta_laws two_dimensions_claim_two_eta_steps two_dimensions_claim_two_eta_checked given_1 given_2 given_3 given_4 given_5 (series_spec one s_xi one (2 + ((-1) * tau))) given_6 given_7 given_8 given_9 refuted)). Qed.

(* two-dimensions, claim: alpha = 86/5 *)
Definition two_dimensions_claim_two_alpha_laws : list law := [(Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (And (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k7) (TTimes (TVar k4) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16)))))))))) (And (Order GE (TVar k9) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ TOne (TTimes (TVar k4) (TTimes TOne (TRaised (TVar k9) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Power GT (TVar k7) TOne); (And (Number EQ (NVar k7) (NInt z2)) (And (Number EQ (NVar k11) (NDiv (NInt z4) (NInt z3))) (Number EQ (NVar k6) (NDiv (NInt z5) (NInt z36))))); (Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NAdd (NInt z1) (NVar k5)))))); (Not (Number EQ (NVar k5) (NDiv (NInt z86) (NInt z5))))].
Definition two_dimensions_claim_two_alpha_steps : proof := (Unfold k23 (Unfold k11 (Unfold k13 (Unfold k10 (Unfold k19 (Unfold k18 (Unfold k4 (Unfold k26 (Unfold k6 (Unfold k34 (Clear k16 [] z1 z1 [] [] [(m2, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m2, []); (z1, [k14])] [Summand [(z1, [])] [] [k40] None] (Clear k20 [] z1 z3 [] [] [(m4, []); (z3, [k22])] (Combine false EQ z1 [] [] [(m4, []); (z3, [k22])] [Summand [(z1, [])] [] [k44] None] (Combine false EQ z1 [] [] [(m4, []); (z3, [k22])] [Summand [(z1, [])] [] [k46] None] (Clear k5 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z4, [k13]); (z3, [k23])] [Summand [(z3, [])] [] [] (Some k50); Summand [(m1, [k13])] [] [k48] None] (Clear k22 [] z1 z36 [] [] [(m5, []); (z36, [k12])] (Combine false EQ z1 [] [] [(m5, []); (z36, [k12])] [Summand [(z1, [])] [] [k54] None] (Combine false EQ z1 [] [] [(m5, []); (z36, [k12])] [Summand [(z1, [])] [] [k56] None] (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z36, [k7]); (m5, [k13])] [Summand [(z36, [])] [] [] (Some k60); Summand [(z1, [k13])] [] [k58] None] (Signs [(m3, []); (m2, [k10]); (z1, [k10; k32]); (z1, [k32])] (Clear k17 [] z1 z1 [] [] [(z1, [k15])] (Clear k21 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k15]); (z1, [k17]); (m1, [k19])] (Clear k30 [] z1 z1 [] [] [(m1, [k9]); (z1, [k15]); (m2, [k17]); (z1, [k17; k32])] (Clear k38 [] z1 z1 [] [] [(m1, [k9]); (m2, [k19]); (z1, [k19; k32])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k64; k66] None; Summand [(z2, []); (m1, [k32])] [] [k68] None; Summand [(z1, [])] [] [k70] None; Summand [(m1, [])] [] [k72] None] (Absurd k74)))))) (Combine false EQ z1 [] [] [(m3, []); (m2, [k10]); (z1, [k10; k32]); (z1, [k32])] [Summand [(z1, [])] [] [k64] None] (Split k7 (Unfold k68 (Clear k70 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m4, [])] [Summand [(z1, [])] [] [k72] None; Summand [(m1, [])] [] [k42] None] (Absurd k74)))) (Clear k68 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z2, [k23])] [Summand [(z1, [])] [] [] (Some k70); Summand [(m1, [k23])] [] [k42] None] (Signs [(m187, []); (z91, [k32])] (Clear k14 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k15 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m48, []); (z24, [k32])] [] [k52] None; Summand [(m1, []); (z1, [k32])] [] [k62] None; Summand [(m36, [])] [] [k76] None; Summand [(z1, [])] [] [k74; k78] None; Summand [(z72, []); (m36, [k32])] [] [k72] None] (Absurd k80)))) (Combine false EQ z1 [] [] [(m187, []); (z91, [k32])] [Summand [(z1, [])] [] [k74] None] (Unfold k2 (Clear k78 [] z1 z5 [] [] [(m86, []); (z5, [k10])] (Combine false GT z1 [] [] [(z7396, []); (m860, [k10]); (z25, [k10; k10])] [Summand [(z1, [])] [k80] [] None] (Clear k12 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Combine false GT z1 [] [] [(z34969, []); (m34034, [k32]); (z8281, [k32; k32])] [Summand [(z1, [])] [] [k82; k84; k84] None; Summand [(m1795, []); (z50, [k10]); (m25, [k10; k32]); (z885, [k32])] [] [k66] None] (Combine false GT z25 [] [] [] [Summand [(z1, [])] [] [k86] None; Summand [(z187, []); (m91, [k32])] [] [k76] None] (Absurd k88)))))))) (Clear k14 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k15 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z48, []); (m24, [k32])] [] [k52] None; Summand [(z1, []); (m1, [k32])] [] [k62] None; Summand [(z36, [])] [] [k76] None; Summand [(z1, [])] [] [k74; k78] None; Summand [(m72, []); (z36, [k32])] [] [k72] None] (Absurd k80))))))))) (Clear k17 [] z1 z1 [] [] [(z1, [k15])] (Clear k21 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k15]); (z1, [k17]); (m1, [k19])] (Clear k30 [] z1 z1 [] [] [(m1, [k9]); (z1, [k15]); (m2, [k17]); (z1, [k17; k32])] (Clear k38 [] z1 z1 [] [] [(m1, [k9]); (m2, [k19]); (z1, [k19; k32])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k64; k66] None; Summand [(m2, []); (z1, [k32])] [] [k68] None; Summand [(m1, [])] [] [k70] None; Summand [(z1, [])] [] [k72] None] (Absurd k74))))))))))))))))))))))))))))).
Lemma two_dimensions_claim_two_alpha_checked : refutes two_dimensions_claim_two_alpha_laws two_dimensions_claim_two_alpha_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem two_dimensions_claim_two_alpha :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (V ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (V ** (tail_series s_1 one (1 + ((-1) * tau)))))) -> (* ranks *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (power one < power rank) -> (* trend(rank) *)
  ((d = 2) /\ (nu = (4 / 3)) /\ (beta_p = (5 / 36))) -> (* two *)
  (s ~~ (s_1 ** (rank ^^ ((-1) * (1 + alpha))))) -> (* zipf *)
  (alpha = (86 / 5)).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] two_dimensions_claim_two_alpha_laws two_dimensions_claim_two_alpha_steps two_dimensions_claim_two_alpha_checked given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 refuted)). Qed.

(* two-dimensions, claim: delta = 91/5 *)
Definition two_dimensions_claim_two_delta_laws : list law := [(Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (And (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k9) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NVar k10) (NVar k11)))))) (And (Number NE (NAdd (NVar k16) (NInt m2)) (NInt z0)) (Number EQ (NVar k8) (NDiv (NInt z1) (NAdd (NVar k16) (NInt m2)))))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (And (Number EQ (NVar k7) (NInt z2)) (And (Number EQ (NVar k11) (NDiv (NInt z4) (NInt z3))) (Number EQ (NVar k6) (NDiv (NInt z5) (NInt z36))))); (Not (Number EQ (NVar k8) (NDiv (NInt z91) (NInt z5))))].
Definition two_dimensions_claim_two_delta_steps : proof := (Unfold k19 (Unfold k11 (Unfold k13 (Unfold k10 (Unfold k17 (Unfold k18 (Unfold k6 (Signs [(z1, [k16])] (Clear k16 [] z1 z1 [] [] [(m2, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m2, []); (z1, [k14])] [Summand [(z1, [])] [] [k30] None] (Clear k20 [] z1 z3 [] [] [(m4, []); (z3, [k22])] (Combine false EQ z1 [] [] [(m4, []); (z3, [k22])] [Summand [(z1, [])] [] [k34] None] (Combine false EQ z1 [] [] [(m4, []); (z3, [k22])] [Summand [(z1, [])] [] [k36] None] (Clear k5 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z4, [k13]); (z3, [k23])] [Summand [(z3, [])] [] [] (Some k40); Summand [(m1, [k13])] [] [k38] None] (Clear k22 [] z1 z36 [] [] [(m5, []); (z36, [k12])] (Combine false EQ z1 [] [] [(m5, []); (z36, [k12])] [Summand [(z1, [])] [] [k44] None] (Combine false EQ z1 [] [] [(m5, []); (z36, [k12])] [Summand [(z1, [])] [] [k46] None] (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z36, [k7]); (m5, [k13])] [Summand [(z36, [])] [] [] (Some k50); Summand [(z1, [k13])] [] [k48] None] (Clear k24 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k26 [k54] z1 z1 [] [k54] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(m1, []); (m2, [k16]); (z1, [k16; k32])] [Summand [(z1, [])] [] [k56] None] (Clear k14 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Combine true EQ z1 [] [] [(z1, [k7; k16]); (z1, [k21])] [Summand [(z1, [k16])] [] [] (Some k60); Summand [(m1, [k21])] [] [k58] None] (Split k7 (Unfold k64 (Clear k66 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m4, [])] [Summand [(z1, [])] [] [k68] None; Summand [(m1, [])] [] [k32] None] (Absurd k70)))) (Clear k64 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z2, [k23])] [Summand [(z1, [])] [] [] (Some k66); Summand [(m1, [k23])] [] [k32] None] (Signs [(m91, []); (z5, [k16])] (Clear k15 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m24, [])] [] [k42] None; Summand [(m1, []); (m1, [k16])] [] [k52] None; Summand [(z36, [])] [] [k62] None; Summand [(z1, [])] [] [k70; k72] None; Summand [(z36, [])] [] [k68] None] (Absurd k74))) (Combine false EQ z1 [] [] [(m91, []); (z5, [k16])] [Summand [(z1, [])] [] [k70] None] (Unfold k2 (Clear k74 [] z1 z5 [] [] [(m91, []); (z5, [k16])] (Combine false GT z1 [] [] [(z8281, []); (m910, [k16]); (z25, [k16; k16])] [Summand [(z1, [])] [k76] [] None] (Combine false GT z25 [] [] [] [Summand [(z1, [])] [] [k78] None; Summand [(z91, []); (m5, [k16])] [] [k72] None] (Absurd k80)))))) (Clear k15 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z24, [])] [] [k42] None; Summand [(z1, []); (z1, [k16])] [] [k52] None; Summand [(m36, [])] [] [k62] None; Summand [(z1, [])] [] [k70; k72] None; Summand [(m36, [])] [] [k68] None] (Absurd k74)))))))))))))))))))))))) (Combine false EQ z1 [] [] [(z1, [k16])] [Summand [(z1, [])] [] [k28] None] (Clear k24 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k26 [k32] z1 z1 [] [k32] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k34] None; Summand [(z2, []); (m1, [k32])] [] [k30] None] (Absurd k36))))) (Clear k24 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k26 [k30] z1 z1 [] [k30] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(z1, []); (z2, [k16]); (m1, [k16; k32])] [Summand [(m1, [])] [] [k32] None] (Clear k12 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Combine false GT z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k36; k28] None; Summand [(m1, [])] [] [k34] None] (Absurd k38)))))))))))))).
Lemma two_dimensions_claim_two_delta_checked : refutes two_dimensions_claim_two_delta_laws two_dimensions_claim_two_delta_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem two_dimensions_claim_two_delta :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) -> (* other-exponents *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  ((d = 2) /\ (nu = (4 / 3)) /\ (beta_p = (5 / 36))) -> (* two *)
  (delta = (91 / 5)).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] two_dimensions_claim_two_delta_laws two_dimensions_claim_two_delta_steps two_dimensions_claim_two_delta_checked given_1 given_2 given_3 given_4 given_5 given_6 given_7 refuted)). Qed.

(* two-dimensions, law: P ~ gap^(5/36) *)
Definition two_dimensions_law_laws : list law := [(Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (And (Number EQ (NVar k7) (NInt z2)) (And (Number EQ (NVar k11) (NDiv (NInt z4) (NInt z3))) (Number EQ (NVar k6) (NDiv (NInt z5) (NInt z36))))); (Not (Order EQ (TVar k3) (TRaised (TVar k6) (NDiv (NInt z5) (NInt z36)))))].
Definition two_dimensions_law_steps : proof := (Unfold k9 (Unfold k7 (Unfold k6 (Clear k10 [] z1 z36 [] [] [(m5, []); (z36, [k12])] (Combine false EQ z1 [] [] [(m5, []); (z36, [k12])] [Summand [(z1, [])] [] [k12] None] (Combine false EQ z1 [] [] [(m5, []); (z36, [k12])] [Summand [(z1, [])] [] [k14] None] (Clear k5 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z36, [k7]); (m5, [k13])] [Summand [(z36, [])] [] [] (Some k18); Summand [(z1, [k13])] [] [k16] None] (Unfold k2 (Clear k22 [] z1 z36 [] [] [(z36, [k7]); (m5, [k13])] (Split k24 (Combine true GT z36 [] [] [] [Summand [(m1, [])] [] [] (Some k20); Summand [(z1, [])] [] [] (Some k26)] (Absurd k28)) (Combine true GT z36 [] [] [] [Summand [(z1, [])] [] [] (Some k20); Summand [(z1, [])] [] [] (Some k26)] (Absurd k28))))))))))))).
Lemma two_dimensions_law_checked : refutes two_dimensions_law_laws two_dimensions_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem two_dimensions_law :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  ((d = 2) /\ (nu = (4 / 3)) /\ (beta_p = (5 / 36))) -> (* two *)
  (P ~~ (gap ^^ (5 / 36))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] two_dimensions_law_laws two_dimensions_law_steps two_dimensions_law_checked given_1 given_2 refuted)). Qed.

(* three-dimensions, model: three-dimensions can hold
   LEFT OUT: a model is not written for Coq *)

(* three-dimensions, claim: 2.1889 < tau < 2.1893 *)
Definition three_dimensions_claim_three_tau_laws : list law := [(Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (And (Number GE (NVar k1) (NDiv (NInt z252273) (NInt z100000))) (Number GE (NDiv (NInt z252313) (NInt z100000)) (NVar k1))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (And (Number EQ (NVar k7) (NInt z3)) (And (Number EQ (NVar k11) (NVar k12)) (Number EQ (NVar k4) (NVar k1)))); (Power GT (TVar k10) TOne); (Not (And (Number GT (NVar k16) (NDiv (NInt z21889) (NInt z10000))) (Number GT (NDiv (NInt z21893) (NInt z10000)) (NVar k16))))].
Definition three_dimensions_claim_three_tau_steps : proof := (Unfold k17 (Unfold k7 (Unfold k11 (Unfold k10 (Unfold k13 (Unfold k18 (Clear k16 [] z1 z1 [] [] [(m3, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m3, []); (z1, [k14])] [Summand [(z1, [])] [] [k24] None] (Clear k22 [] z1 z1 [] [] [(m1, [k2]); (z1, [k8])] (Combine false EQ z1 [] [] [(z1, [k2]); (m1, [k8])] [Summand [(m1, [])] [] [k28] None] (Combine false EQ z1 [] [] [(z1, [k2]); (m1, [k8])] [Summand [(z1, [])] [] [k30] None] (Clear k4 [] z1 z100000 [] [] [(m252273, []); (z100000, [k2])] (Combine false GE z1 [] [] [(m252273, []); (z100000, [k8])] [Summand [(z1, [])] [] [k34] None; Summand [(m100000, [])] [] [k32] None] (Clear k6 [] z1 z100000 [] [] [(z252313, []); (m100000, [k2])] (Combine false GE z1 [] [] [(z252313, []); (m100000, [k8])] [Summand [(z1, [])] [] [k38] None; Summand [(z100000, [])] [] [k32] None] (Split k9 (Unfold k42 (Clear k44 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m3, [])] [Summand [(z1, [])] [] [k46] None; Summand [(m1, [])] [] [k26] None] (Absurd k48)))) (Clear k42 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z3, [k23])] [Summand [(z1, [])] [] [] (Some k44); Summand [(m1, [k23])] [] [k26] None] (Signs [(m3, []); (m1, [k8]); (z1, [k8; k32])] (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k14 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k15 [] z1 z1 [] [] [(z1, [k21])] (Combine false GT z1 [] [] [] [Summand [(z3, [])] [] [k50] None; Summand [(m1, [k8])] [] [k52] None; Summand [(z1, [])] [] [k48; k54] None; Summand [(z1, [k8])] [] [k46] None] (Absurd k56))))) (Combine false GT z4000000 [] [] [(z1, [k8])] [Summand [(z4000000, [])] [] [] None; Summand [(z152313, [])] [] [k36] None; Summand [(z152273, [])] [] [k40] None] (Combine false EQ z1 [] [] [(m3, []); (m1, [k8]); (z1, [k8; k32])] [Summand [(z1, [])] [] [k48] None] (Split k2 (Unfold k54 (Clear k56 [] z1 z10000 [] [] [(z21889, []); (m10000, [k32])] (Combine false GE z1 [] [] [(m30000, []); (z11889, [k8])] [Summand [(z1, [])] [] [k58; k50] None; Summand [(z10000, [])] [] [k52] None] (Combine false GT z250743 [] [] [] [Summand [(z250743, [])] [] [] None; Summand [(z11889, [])] [] [k40] None; Summand [(z100000, [])] [] [k60] None] (Absurd k62))))) (Unfold k56 (Clear k58 [] z1 z10000 [] [] [(m21893, []); (z10000, [k32])] (Combine false GE z1 [] [] [(z30000, []); (m11893, [k8])] [Summand [(z1, [])] [] [k60; k50] None; Summand [(m10000, [])] [] [k52] None] (Combine false GT z282789 [] [] [] [Summand [(z282789, [])] [] [] None; Summand [(z11893, [])] [] [k36] None; Summand [(z100000, [])] [] [k62] None] (Absurd k64)))))))) (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k14 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k15 [] z1 z1 [] [] [(z1, [k21])] (Combine false GT z1 [] [] [] [Summand [(m3, [])] [] [k50] None; Summand [(z1, [k8])] [] [k52] None; Summand [(z1, [])] [] [k48; k54] None; Summand [(m1, [k8])] [] [k46] None] (Absurd k56)))))))))))))))))))))))).
Lemma three_dimensions_claim_three_tau_checked : refutes three_dimensions_claim_three_tau_laws three_dimensions_claim_three_tau_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem three_dimensions_claim_three_tau :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (((252273 / 100000) <= D_3) /\ (D_3 <= (252313 / 100000))) -> (* measured(D_3) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  ((d = 3) /\ (nu = nu_3) /\ (D_f = D_3)) -> (* three *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  (((21889 / 10000) < tau) /\ (tau < (21893 / 10000))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] three_dimensions_claim_three_tau_laws three_dimensions_claim_three_tau_steps three_dimensions_claim_three_tau_checked given_1 given_2 given_3 given_4 given_5 given_6 refuted)). Qed.

(* three-dimensions, claim: 0.4176 < beta_p < 0.4184 *)
Definition three_dimensions_claim_three_beta_laws : list law := [(Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (And (Number GE (NVar k1) (NDiv (NInt z252273) (NInt z100000))) (Number GE (NDiv (NInt z252313) (NInt z100000)) (NVar k1))); (And (Number GE (NVar k12) (NDiv (NInt z17519) (NInt z20000))) (Number GE (NDiv (NInt z87643) (NInt z100000)) (NVar k12))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (And (Number EQ (NVar k7) (NInt z3)) (And (Number EQ (NVar k11) (NVar k12)) (Number EQ (NVar k4) (NVar k1)))); (Power GT TOne (TVar k6)); (Not (And (Number GT (NVar k6) (NDiv (NInt z261) (NInt z625))) (Number GT (NDiv (NInt z523) (NInt z1250)) (NVar k6))))].
Definition three_dimensions_claim_three_beta_steps : proof := (Unfold k21 (Unfold k9 (Unfold k11 (Unfold k17 (Unfold k14 (Clear k12 [] z1 z1 [] [] [(m3, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m3, []); (z1, [k14])] [Summand [(z1, [])] [] [k20] None] (Clear k16 [] z1 z1 [] [] [(z1, [k22]); (m1, [k24])] (Combine false EQ z1 [] [] [(z1, [k22]); (m1, [k24])] [Summand [(z1, [])] [] [k24] None] (Clear k7 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z1, [k13; k24]); (z1, [k23])] [Summand [(z1, [])] [] [] (Some k28); Summand [(m1, [k13])] [] [k26] None] (Clear k18 [] z1 z1 [] [] [(m1, [k2]); (z1, [k8])] (Combine false EQ z1 [] [] [(z1, [k2]); (m1, [k8])] [Summand [(m1, [])] [] [k32] None] (Combine false EQ z1 [] [] [(z1, [k2]); (m1, [k8])] [Summand [(z1, [])] [] [k34] None] (Clear k4 [] z1 z100000 [] [] [(m252273, []); (z100000, [k2])] (Combine false GE z1 [] [] [(m252273, []); (z100000, [k8])] [Summand [(z1, [])] [] [k38] None; Summand [(m100000, [])] [] [k36] None] (Clear k6 [] z1 z100000 [] [] [(z252313, []); (m100000, [k2])] (Combine false GE z1 [] [] [(z252313, []); (m100000, [k8])] [Summand [(z1, [])] [] [k42] None; Summand [(z100000, [])] [] [k36] None] (Split k13 (Unfold k46 (Clear k48 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m3, [])] [Summand [(z1, [])] [] [k50] None; Summand [(m1, [])] [] [k22] None] (Absurd k52)))) (Clear k46 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z3, [k23])] [Summand [(z1, [])] [] [] (Some k48); Summand [(m1, [k23])] [] [k22] None] (Signs [(z1, [k8; k24]); (z1, [k12]); (m3, [k24])] (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k15 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k54] None; Summand [(m3, []); (z1, [k8])] [] [k30] None; Summand [(m1, [])] [] [k56] None; Summand [(z1, [])] [] [k52; k58] None; Summand [(z1, [])] [] [k50] None] (Absurd k60))))) (Combine false EQ z1 [] [] [(z1, [k8; k24]); (z1, [k12]); (m3, [k24])] [Summand [(z1, [])] [] [k52] None] (Split k2 (Unfold k56 (Clear k58 [] z1 z625 [] [] [(z261, []); (m625, [k12])] (Combine false GE z1 [] [] [(z261, []); (z625, [k8; k24]); (m1875, [k24])] [Summand [(z1, [])] [] [k60] None; Summand [(z625, [])] [] [k54] None] (Clear k8 [] z1 z20000 [] [] [(m17519, []); (z20000, [k24])] (Combine false GT z228553 [] [] [] [Summand [(z228553, [])] [] [] None; Summand [(z47687, [])] [] [k64] None; Summand [(z17519, [])] [] [k44] None; Summand [(z3200000, [])] [] [k62] None; Summand [(z1, [])] [] [k64; k44] None] (Absurd k66)))))) (Unfold k58 (Clear k60 [] z1 z1250 [] [] [(m523, []); (z1250, [k12])] (Combine false GE z1 [] [] [(m523, []); (m1250, [k8; k24]); (z3750, [k24])] [Summand [(z1, [])] [] [k62] None; Summand [(m1250, [])] [] [k54] None] (Clear k10 [] z1 z100000 [] [] [(z87643, []); (m100000, [k24])] (Clear k8 [] z1 z20000 [] [] [(m17519, []); (z20000, [k24])] (Combine false GT z1062539 [] [] [] [Summand [(z1062539, [])] [] [] None; Summand [(z47727, [])] [] [k66] None; Summand [(z87595, [])] [] [k40] None; Summand [(z8000000, [])] [] [k64] None; Summand [(z5, [])] [] [k68; k40] None] (Absurd k70))))))))) (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k15 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m1, [])] [] [k54] None; Summand [(z3, []); (m1, [k8])] [] [k30] None; Summand [(z1, [])] [] [k56] None; Summand [(z1, [])] [] [k52; k58] None; Summand [(m1, [])] [] [k50] None] (Absurd k60))))))))))))))))))))))))))).
Lemma three_dimensions_claim_three_beta_checked : refutes three_dimensions_claim_three_beta_laws three_dimensions_claim_three_beta_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem three_dimensions_claim_three_beta :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (((252273 / 100000) <= D_3) /\ (D_3 <= (252313 / 100000))) -> (* measured(D_3) *)
  (((17519 / 20000) <= nu_3) /\ (nu_3 <= (87643 / 100000))) -> (* measured(nu_3) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  ((d = 3) /\ (nu = nu_3) /\ (D_f = D_3)) -> (* three *)
  (power gap < power one) -> (* trend(gap) *)
  (((261 / 625) < beta_p) /\ (beta_p < (523 / 1250))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] three_dimensions_claim_three_beta_laws three_dimensions_claim_three_beta_steps three_dimensions_claim_three_beta_checked given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 refuted)). Qed.

(* three-dimensions, claim: 1.791 < gamma_p < 1.794 *)
Definition three_dimensions_claim_three_gamma_laws : list law := [(Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (And (Number GE (NVar k1) (NDiv (NInt z252273) (NInt z100000))) (Number GE (NDiv (NInt z252313) (NInt z100000)) (NVar k1))); (And (Number GE (NVar k12) (NDiv (NInt z17519) (NInt z20000))) (Number GE (NDiv (NInt z87643) (NInt z100000)) (NVar k12))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k12) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k12) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (Order EQ (TVar k12) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k12) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k12))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (And (Number EQ (NVar k7) (NInt z3)) (And (Number EQ (NVar k11) (NVar k12)) (Number EQ (NVar k4) (NVar k1)))); (Power GT TOne (TVar k6)); (Not (And (Number GT (NVar k10) (NDiv (NInt z1791) (NInt z1000))) (Number GT (NDiv (NInt z897) (NInt z500)) (NVar k10))))].
Definition three_dimensions_claim_three_gamma_steps : proof := (Unfold k27 (Unfold k11 (Unfold k13 (Unfold k19 (Unfold k21 (Unfold k18 (Unfold k23 (Unfold k26 (Clear k24 [] z1 z1 [] [] [(m3, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m3, []); (z1, [k14])] [Summand [(z1, [])] [] [k32] None] (Clear k28 [] z1 z1 [] [] [(z1, [k22]); (m1, [k24])] (Combine false EQ z1 [] [] [(z1, [k22]); (m1, [k24])] [Summand [(z1, [])] [] [k36] None] (Clear k7 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z1, [k13; k24]); (z1, [k23])] [Summand [(z1, [])] [] [] (Some k40); Summand [(m1, [k13])] [] [k38] None] (Clear k30 [] z1 z1 [] [] [(m1, [k2]); (z1, [k8])] (Combine false EQ z1 [] [] [(z1, [k2]); (m1, [k8])] [Summand [(m1, [])] [] [k44] None] (Combine false EQ z1 [] [] [(z1, [k2]); (m1, [k8])] [Summand [(z1, [])] [] [k46] None] (Clear k4 [] z1 z100000 [] [] [(m252273, []); (z100000, [k2])] (Combine false GE z1 [] [] [(m252273, []); (z100000, [k8])] [Summand [(z1, [])] [] [k50] None; Summand [(m100000, [])] [] [k48] None] (Clear k6 [] z1 z100000 [] [] [(z252313, []); (m100000, [k2])] (Combine false GE z1 [] [] [(z252313, []); (m100000, [k8])] [Summand [(z1, [])] [] [k54] None; Summand [(z100000, [])] [] [k48] None] (Split k15 (Unfold k58 (Clear k60 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m3, [])] [Summand [(z1, [])] [] [k62] None; Summand [(m1, [])] [] [k34] None] (Absurd k64)))) (Clear k58 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z3, [k23])] [Summand [(z1, [])] [] [] (Some k60); Summand [(m1, [k23])] [] [k34] None] (Clear k8 [] z1 z20000 [] [] [(m17519, []); (z20000, [k24])] (Clear k10 [] z1 z100000 [] [] [(z87643, []); (m100000, [k24])] (Combine false GT z1920000 [] [] [(z1, [k24])] [Summand [(z840912, [])] [] [] None; Summand [(z87691, [])] [] [k64] None; Summand [(z17519, [])] [] [k66] None] (Signs [(m3, []); (m1, [k8]); (z1, [k8; k32])] (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k22 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k25 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m1, []); (z1, [k32])] [] [k72] None; Summand [(m3, []); (m1, [k8]); (z1, [k8; k32])] [] [k42] None; Summand [(m1, [])] [] [k74] None; Summand [(z1, [])] [] [k68; k70; k76] None; Summand [(z1, [])] [] [k62] None] (Absurd k78))))) (Combine false GT z4000000 [] [] [(z1, [k8])] [Summand [(z4000000, [])] [] [] None; Summand [(z152313, [])] [] [k52] None; Summand [(z152273, [])] [] [k56] None] (Combine false EQ z1 [] [] [(m3, []); (m1, [k8]); (z1, [k8; k32])] [Summand [(z1, [])] [] [k70] None] (Clear k12 [] z1 z1 [] [] [(z1, [k21])] (Split k17 (Unfold k78 (Clear k80 [] z1 z1 [] [] [(m1, [k21])] (Combine true GT z1 [] [] [] [Summand unit [] [] (Some k76); Summand unit [] [] (Some k82)] (Absurd k84)))) (Split k78 (Unfold k80 (Clear k82 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false GT z1 [] [] [(m3, []); (z2, [k8])] [Summand [(z1, [])] [] [k86; k72] None; Summand [(z1, [])] [] [k74] None] (Clear k84 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine true EQ z1 [] [] [(m2, [k8; k21]); (z1, [k8; k25]); (z3, [k21])] [Summand [(z1, [k8])] [] [] (Some k90); Summand [(m1, [k21])] [] [k74] None] (Signs [(z2, [k8; k24]); (m1, [k20]); (m3, [k24])] (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k9 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Clear k14 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k25 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m3, []); (z2, [k8])] [] [k96] None; Summand [(m3, [k8]); (z2, [k8; k8])] [] [k42] None; Summand [(m1, [k8])] [] [k98] None; Summand [(z1, [k8])] [] [k100] None; Summand [(z1, [])] [] [k72; k94; k102] None; Summand [(z1, [])] [] [k92] None] (Absurd k104)))))) (Combine false EQ z1 [] [] [(m2, [k8; k24]); (z1, [k20]); (z3, [k24])] [Summand [(m1, [])] [] [k94] None] (Split k2 (Unfold k98 (Clear k100 [] z1 z1000 [] [] [(z1791, []); (m1000, [k20])] (Combine false GE z1 [] [] [(z1791, []); (m2000, [k8; k24]); (z3000, [k24])] [Summand [(z1, [])] [] [k102] None; Summand [(z1000, [])] [] [k96] None] (Combine false GT z720687 [] [] [] [Summand [(z720687, [])] [] [] None; Summand [(z102273, [])] [] [k64] None; Summand [(z17519, [])] [] [k52] None; Summand [(z1000000, [])] [] [k104] None; Summand [(z1, [])] [] [k64; k52] None] (Absurd k106))))) (Unfold k100 (Clear k102 [] z1 z500 [] [] [(m897, []); (z500, [k20])] (Combine false GE z1 [] [] [(m897, []); (z1000, [k8; k24]); (m1500, [k24])] [Summand [(z1, [])] [] [k104] None; Summand [(m500, [])] [] [k96] None] (Combine false GT z2981741 [] [] [] [Summand [(z2981741, [])] [] [] None; Summand [(z87643, [])] [] [k56] None; Summand [(z10000000, [])] [] [k106] None; Summand [(z50000, [])] [] [k66; k88] None] (Absurd k108))))))) (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k9 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Clear k14 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k25 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z3, []); (m2, [k8])] [] [k96] None; Summand [(z3, [k8]); (m2, [k8; k8])] [] [k42] None; Summand [(z1, [k8])] [] [k98] None; Summand [(m1, [k8])] [] [k100] None; Summand [(z1, [])] [] [k72; k94; k102] None; Summand [(m1, [])] [] [k92] None] (Absurd k104)))))))))))) (Split k80 (Unfold k82 (Unfold k86 (Clear k84 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(m3, []); (z2, [k8])] [Summand [(z1, [])] [] [k72; k92] None; Summand [(z1, [])] [] [k74] None] (Combine false EQ z1 [] [] [(m3, []); (z2, [k8])] [Summand [(z1, [])] [] [k94] None] (Combine false GE z1 [] [] [(m102273, [])] [Summand [(z1, [])] [] [k52] None; Summand [(m50000, [])] [] [k96] None] (Absurd k98))))))) (Split k82 (Unfold k84 (Unfold k88 (Clear k86 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(m3, []); (z2, [k8])] [Summand [(z1, [])] [] [k72; k94] None; Summand [(z1, [])] [] [k74] None] (Combine false EQ z1 [] [] [(m3, []); (z2, [k8])] [Summand [(z1, [])] [] [k96] None] (Combine false GE z1 [] [] [(m102273, [])] [Summand [(z1, [])] [] [k52] None; Summand [(m50000, [])] [] [k98] None] (Absurd k100))))))) (Unfold k84 (Clear k86 [] z1 z1 [] [] [(m3, []); (z1, [k32])] (Combine false GT z1 [] [] [(z3, []); (m2, [k8])] [Summand [(z1, [])] [] [k90; k72] None; Summand [(m1, [])] [] [k74] None] (Combine false GT z152273 [] [] [] [Summand [(z102273, [])] [] [] None; Summand [(z1, [])] [] [k52] None; Summand [(z50000, [])] [] [k92] None] (Absurd k94)))))))))))) (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k22 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k25 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z1, []); (m1, [k32])] [] [k72] None; Summand [(z3, []); (z1, [k8]); (m1, [k8; k32])] [] [k42] None; Summand [(z1, [])] [] [k74] None; Summand [(z1, [])] [] [k68; k70; k76] None; Summand [(m1, [])] [] [k62] None] (Absurd k78))))))))))))))))))))))))))))))))).
Lemma three_dimensions_claim_three_gamma_checked : refutes three_dimensions_claim_three_gamma_laws three_dimensions_claim_three_gamma_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem three_dimensions_claim_three_gamma :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (((252273 / 100000) <= D_3) /\ (D_3 <= (252313 / 100000))) -> (* measured(D_3) *)
  (((17519 / 20000) <= nu_3) /\ (nu_3 <= (87643 / 100000))) -> (* measured(nu_3) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (one <~ s_xi /\ X ~~ (series one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  ((d = 3) /\ (nu = nu_3) /\ (D_f = D_3)) -> (* three *)
  (power gap < power one) -> (* trend(gap) *)
  (((1791 / 1000) < gamma_p) /\ (gamma_p < (897 / 500))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_10 => NNPP _ (fun refuted => let value_1 := (series one s_xi one (2 + ((-1) * tau))) in refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi; value_1] three_dimensions_claim_three_gamma_laws three_dimensions_claim_three_gamma_steps three_dimensions_claim_three_gamma_checked given_1 given_2 given_3 given_4 given_5 given_6 (series_spec one s_xi one (2 + ((-1) * tau))) given_7 given_8 given_9 given_10 refuted)). Qed.

(* three-dimensions, claim: 0.4522 < sigma < 0.4526 *)
Definition three_dimensions_claim_three_sigma_laws : list law := [(And (Number NE (NVar k15) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NVar k15))))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (And (Number GE (NVar k1) (NDiv (NInt z252273) (NInt z100000))) (Number GE (NDiv (NInt z252313) (NInt z100000)) (NVar k1))); (And (Number GE (NVar k12) (NDiv (NInt z17519) (NInt z20000))) (Number GE (NDiv (NInt z87643) (NInt z100000)) (NVar k12))); (And (Number EQ (NVar k7) (NInt z3)) (And (Number EQ (NVar k11) (NVar k12)) (Number EQ (NVar k4) (NVar k1)))); (Power GT TOne (TVar k6)); (Not (And (Number GT (NVar k15) (NDiv (NInt z2261) (NInt z5000))) (Number GT (NDiv (NInt z2263) (NInt z5000)) (NVar k15))))].
Definition three_dimensions_claim_three_sigma_steps : proof := (Unfold k19 (Unfold k5 (Unfold k11 (Unfold k13 (Unfold k15 (Unfold k18 (Clear k4 [] z1 z1 [] [] [(z1, [k30])] (Combine false GT z1 [] [] [(z1, [k30; k30])] [Summand [(z1, [])] [k24] [] None] (Clear k20 [] z1 z1 [] [] [(z1, [k22]); (m1, [k24])] (Combine false EQ z1 [] [] [(z1, [k22]); (m1, [k24])] [Summand [(z1, [])] [] [k28] None] (Clear k9 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z1, [k13; k24]); (z1, [k23])] [Summand [(z1, [])] [] [] (Some k32); Summand [(m1, [k13])] [] [k30] None] (Clear k22 [] z1 z1 [] [] [(m1, [k2]); (z1, [k8])] (Combine false EQ z1 [] [] [(z1, [k2]); (m1, [k8])] [Summand [(m1, [])] [] [k36] None] (Combine false EQ z1 [] [] [(z1, [k2]); (m1, [k8])] [Summand [(z1, [])] [] [k38] None] (Clear k8 [] z1 z100000 [] [] [(m252273, []); (z100000, [k2])] (Combine false GE z1 [] [] [(m252273, []); (z100000, [k8])] [Summand [(z1, [])] [] [k42] None; Summand [(m100000, [])] [] [k40] None] (Clear k10 [] z1 z100000 [] [] [(z252313, []); (m100000, [k2])] (Combine false GE z1 [] [] [(z252313, []); (m100000, [k8])] [Summand [(z1, [])] [] [k46] None; Summand [(z100000, [])] [] [k40] None] (Signs [(m1, []); (z1, [k8; k24; k30])] (Clear k6 [k24] z1 z1 [] [k24] [(z1, [k13]); (z1, [k21; k30])] (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m1, [])] [] [k52] None; Summand [(z1, [k30])] [] [k54] None; Summand [(z1, [k8; k30])] [] [k34] None; Summand [(z1, [])] [] [k50; k56] None] (Absurd k58))))) (Signs [(z1, [k30])] (Clear k12 [] z1 z20000 [] [] [(m17519, []); (z20000, [k24])] (Clear k14 [] z1 z100000 [] [] [(z87643, []); (m100000, [k24])] (Combine false GT z1920000 [] [] [(z1, [k24])] [Summand [(z840912, [])] [] [] None; Summand [(z87691, [])] [] [k54] None; Summand [(z17519, [])] [] [k56] None] (Combine false EQ z1 [] [] [(m1, []); (z1, [k8; k24; k30])] [Summand [(z1, [])] [] [k50] None] (Combine false GE z1 [] [] [(z100000, []); (m252273, [k24; k30])] [Summand [(z1, [])] [] [k44; k52; k58] None; Summand [(m100000, [])] [] [k60] None] (Combine false GE z1 [] [] [(m100000, []); (z252313, [k24; k30])] [Summand [(z1, [])] [] [k48; k52; k58] None; Summand [(z100000, [])] [] [k60] None] (Split k2 (Unfold k66 (Clear k68 [] z1 z5000 [] [] [(z2261, []); (m5000, [k30])] (Combine false GT z144826640100000 [] [] [] [Summand [(z43821500000000, [])] [] [k56] None; Summand [(z38406477245000, [])] [] [k64] None; Summand [(z1448266401, [])] [] [k56; k58] None; Summand [(z144826640100000, [])] [] [k58; k58] None; Summand [(z1938090698623537, [])] [] [k58; k70] None] (Absurd k72)))) (Unfold k68 (Clear k70 [] z1 z5000 [] [] [(m2263, []); (z5000, [k30])] (Combine false GT z1488464681 [] [] [] [Summand [(z1488464681, [])] [] [] None; Summand [(z570893799, [])] [] [k54] None; Summand [(z100000000, [])] [] [k62] None; Summand [(z4419570687, [])] [] [k72] None; Summand [(z252273, [])] [] [k54; k72] None] (Absurd k74))))))))))) (Combine false EQ z1 [] [] [(z1, [k30])] [Summand [(z1, [])] [] [k52] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k26] None; Summand [(m1, [k30])] [] [k54] None] (Absurd k56))) (Clear k12 [] z1 z20000 [] [] [(m17519, []); (z20000, [k24])] (Clear k14 [] z1 z100000 [] [] [(z87643, []); (m100000, [k24])] (Combine false GT z1920000 [] [] [(z1, [k24])] [Summand [(z840912, [])] [] [] None; Summand [(z87691, [])] [] [k54] None; Summand [(z17519, [])] [] [k56] None] (Combine false EQ z1 [] [] [(z1, []); (m1, [k8; k24; k30])] [Summand [(m1, [])] [] [k50] None] (Combine false GE z1 [] [] [(m100000, []); (z252273, [k24; k30])] [Summand [(z1, [])] [] [k44; k52; k58] None; Summand [(m100000, [])] [] [k60] None] (Combine false GT z352273 [] [] [] [Summand [(z100000, [])] [] [] None; Summand [(z1, [])] [] [k62] None; Summand [(z252273, [])] [] [k52; k58] None] (Absurd k64)))))))) (Clear k6 [k24] z1 z1 [] [k24] [(z1, [k13]); (z1, [k21; k30])] (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k52] None; Summand [(m1, [k30])] [] [k54] None; Summand [(m1, [k8; k30])] [] [k34] None; Summand [(z1, [])] [] [k50; k56] None] (Absurd k58))))))))))))))))))))))))).
Lemma three_dimensions_claim_three_sigma_checked : refutes three_dimensions_claim_three_sigma_laws three_dimensions_claim_three_sigma_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem three_dimensions_claim_three_sigma :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) -> (* cut-off *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (((252273 / 100000) <= D_3) /\ (D_3 <= (252313 / 100000))) -> (* measured(D_3) *)
  (((17519 / 20000) <= nu_3) /\ (nu_3 <= (87643 / 100000))) -> (* measured(nu_3) *)
  ((d = 3) /\ (nu = nu_3) /\ (D_f = D_3)) -> (* three *)
  (power gap < power one) -> (* trend(gap) *)
  (((2261 / 5000) < sigma) /\ (sigma < (2263 / 5000))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] three_dimensions_claim_three_sigma_laws three_dimensions_claim_three_sigma_steps three_dimensions_claim_three_sigma_checked given_1 given_2 given_3 given_4 given_5 given_6 given_7 refuted)). Qed.

(* three-dimensions, claim: 4.28 < alpha < 4.30 *)
Definition three_dimensions_claim_three_alpha_laws : list law := [(Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (And (Number GE (NVar k1) (NDiv (NInt z252273) (NInt z100000))) (Number GE (NDiv (NInt z252313) (NInt z100000)) (NVar k1))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (And (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k7) (TTimes (TVar k4) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16)))))))))) (And (Order GE (TVar k9) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ TOne (TTimes (TVar k4) (TTimes TOne (TRaised (TVar k9) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (And (Number EQ (NVar k7) (NInt z3)) (And (Number EQ (NVar k11) (NVar k12)) (Number EQ (NVar k4) (NVar k1)))); (Power GT (TVar k7) TOne); (Power GT (TVar k10) TOne); (Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NAdd (NInt z1) (NVar k5)))))); (Not (And (Number GT (NVar k5) (NDiv (NInt z107) (NInt z25))) (Number GT (NDiv (NInt z43) (NInt z10)) (NVar k5))))].
Definition three_dimensions_claim_three_alpha_steps : proof := (Unfold k23 (Unfold k7 (Unfold k11 (Unfold k13 (Unfold k14 (Unfold k15 (Unfold k22 (Unfold k8 (Unfold k30 (Unfold k10 (Unfold k38 (Clear k20 [] z1 z1 [] [] [(m3, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m3, []); (z1, [k14])] [Summand [(z1, [])] [] [k44] None] (Clear k26 [] z1 z1 [] [] [(m1, [k2]); (z1, [k8])] (Combine false EQ z1 [] [] [(z1, [k2]); (m1, [k8])] [Summand [(m1, [])] [] [k48] None] (Combine false EQ z1 [] [] [(z1, [k2]); (m1, [k8])] [Summand [(z1, [])] [] [k50] None] (Clear k4 [] z1 z100000 [] [] [(m252273, []); (z100000, [k2])] (Combine false GE z1 [] [] [(m252273, []); (z100000, [k8])] [Summand [(z1, [])] [] [k54] None; Summand [(m100000, [])] [] [k52] None] (Clear k6 [] z1 z100000 [] [] [(z252313, []); (m100000, [k2])] (Combine false GE z1 [] [] [(z252313, []); (m100000, [k8])] [Summand [(z1, [])] [] [k58] None; Summand [(z100000, [])] [] [k52] None] (Split k9 (Unfold k62 (Clear k64 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m3, [])] [Summand [(z1, [])] [] [k66] None; Summand [(m1, [])] [] [k46] None] (Absurd k68)))) (Clear k62 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z3, [k23])] [Summand [(z1, [])] [] [] (Some k64); Summand [(m1, [k23])] [] [k46] None] (Signs [(m3, []); (m1, [k8]); (z1, [k8; k32])] (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k18 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k19 [] z1 z1 [] [] [(z1, [k21])] (Combine false GT z1 [] [] [] [Summand [(z3, [])] [] [k70] None; Summand [(m1, [k8])] [] [k72] None; Summand [(z1, [])] [] [k68; k74] None; Summand [(z1, [k8])] [] [k66] None] (Absurd k76))))) (Combine false GT z4000000 [] [] [(z1, [k8])] [Summand [(z4000000, [])] [] [] None; Summand [(z152313, [])] [] [k56] None; Summand [(z152273, [])] [] [k60] None] (Combine false EQ z1 [] [] [(m3, []); (m1, [k8]); (z1, [k8; k32])] [Summand [(z1, [])] [] [k68] None] (Clear k16 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Combine false GT z1 [] [] [(z3, []); (m1, [k8])] [Summand [(z1, [])] [] [k74; k70] None; Summand [(m1, [])] [] [k72] None] (Clear k34 [] z1 z1 [] [] [(m1, [k9]); (z1, [k15]); (m2, [k17]); (z1, [k17; k32])] (Combine true EQ z1 [] [] [(m1, [k8; k9]); (z1, [k8; k15]); (m1, [k8; k17]); (z3, [k17])] [Summand [(z1, [k8])] [] [] (Some k78); Summand [(m1, [k17])] [] [k72] None] (Clear k42 [] z1 z1 [] [] [(m1, [k9]); (m2, [k19]); (z1, [k19; k32])] (Combine true EQ z1 [] [] [(m1, [k8; k9]); (m1, [k8; k19]); (z3, [k19])] [Summand [(z1, [k8])] [] [] (Some k82); Summand [(m1, [k19])] [] [k72] None] (Signs [(m3, []); (z2, [k8]); (z1, [k8; k10]); (m3, [k10])] (Clear k17 [] z1 z1 [] [] [(z1, [k15])] (Clear k21 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k15]); (z1, [k17]); (m1, [k19])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k86; k88] None; Summand [(z3, []); (m1, [k8])] [] [k90] None; Summand [(m1, [])] [] [k80] None; Summand [(z1, [])] [] [k84] None] (Absurd k92)))) (Signs [(z2, []); (z1, [k10])] (Combine false EQ z1 [] [] [(m3, []); (z2, [k8]); (z1, [k8; k10]); (m3, [k10])] [Summand [(z1, [])] [] [k86] None] (Combine false GE z1 [] [] [(m204546, []); (z47727, [k10])] [Summand [(z1, [])] [] [k56; k88] None; Summand [(m100000, [])] [] [k90] None] (Combine false GE z1 [] [] [(z204626, []); (m47687, [k10])] [Summand [(z1, [])] [] [k60; k88] None; Summand [(z100000, [])] [] [k90] None] (Split k2 (Unfold k96 (Clear k98 [] z1 z25 [] [] [(z107, []); (m25, [k10])] (Combine false GT z6861 [] [] [] [Summand [(z6861, [])] [] [] None; Summand [(z25, [])] [] [k92] None; Summand [(z47727, [])] [] [k100] None] (Absurd k102)))) (Unfold k98 (Clear k100 [] z1 z10 [] [] [(m43, []); (z10, [k10])] (Combine false GT z4281 [] [] [] [Summand [(z4281, [])] [] [] None; Summand [(z10, [])] [] [k94] None; Summand [(z47687, [])] [] [k102] None] (Absurd k104)))))))) (Combine false EQ z1 [] [] [(z2, []); (z1, [k10])] [Summand [(z1, [])] [] [k88] None] (Combine false EQ z1 [] [] [(z3, [])] [Summand [(z1, [])] [] [k86] None; Summand [(z3, []); (m1, [k8])] [] [k90] None] (Absurd k92))) (Combine false EQ z1 [] [] [(z3, []); (m2, [k8]); (m1, [k8; k10]); (z3, [k10])] [Summand [(m1, [])] [] [k86] None] (Combine false GT z1 [] [] [(m3, [])] [Summand [(z1, [])] [] [k76; k88] None; Summand [(z1, [])] [] [k90] None] (Absurd k92)))) (Clear k17 [] z1 z1 [] [] [(z1, [k15])] (Clear k21 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k15]); (z1, [k17]); (m1, [k19])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k86; k88] None; Summand [(m3, []); (z1, [k8])] [] [k90] None; Summand [(z1, [])] [] [k80] None; Summand [(m1, [])] [] [k84] None] (Absurd k92))))))))))))) (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k18 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k19 [] z1 z1 [] [] [(z1, [k21])] (Combine false GT z1 [] [] [] [Summand [(m3, [])] [] [k70] None; Summand [(z1, [k8])] [] [k72] None; Summand [(z1, [])] [] [k68; k74] None; Summand [(m1, [k8])] [] [k66] None] (Absurd k76))))))))))))))))))))))))))))).
Lemma three_dimensions_claim_three_alpha_checked : refutes three_dimensions_claim_three_alpha_laws three_dimensions_claim_three_alpha_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem three_dimensions_claim_three_alpha :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (((252273 / 100000) <= D_3) /\ (D_3 <= (252313 / 100000))) -> (* measured(D_3) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (V ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (V ** (tail_series s_1 one (1 + ((-1) * tau)))))) -> (* ranks *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  ((d = 3) /\ (nu = nu_3) /\ (D_f = D_3)) -> (* three *)
  (power one < power rank) -> (* trend(rank) *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  (s ~~ (s_1 ** (rank ^^ ((-1) * (1 + alpha))))) -> (* zipf *)
  (((107 / 25) < alpha) /\ (alpha < (43 / 10))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] three_dimensions_claim_three_alpha_laws three_dimensions_claim_three_alpha_steps three_dimensions_claim_three_alpha_checked given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 refuted)). Qed.

(* three-dimensions, law: P ~ gap^(3*nu_3*(tau-2)/(tau-1)) *)
Definition three_dimensions_law_laws : list law := [(Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (And (Number EQ (NVar k7) (NInt z3)) (And (Number EQ (NVar k11) (NVar k12)) (Number EQ (NVar k4) (NVar k1)))); (Not (And (Number NE (NAdd (NVar k16) (NInt m1)) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k6) (NDiv (NMul (NMul (NInt z3) (NVar k12)) (NAdd (NVar k16) (NInt m2))) (NAdd (NVar k16) (NInt m1)))))))].
Definition three_dimensions_law_steps : proof := (Unfold k13 (Unfold k9 (Unfold k6 (Unfold k11 (Unfold k14 (Clear k12 [] z1 z1 [] [] [(m3, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m3, []); (z1, [k14])] [Summand [(z1, [])] [] [k20] None] (Clear k16 [] z1 z1 [] [] [(z1, [k22]); (m1, [k24])] (Combine false EQ z1 [] [] [(z1, [k22]); (m1, [k24])] [Summand [(z1, [])] [] [k24] None] (Clear k5 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z1, [k13; k24]); (z1, [k23])] [Summand [(z1, [])] [] [] (Some k28); Summand [(m1, [k13])] [] [k26] None] (Split k2 (Unfold k32 (Clear k34 [] z1 z1 [] [] [(m1, []); (z1, [k32])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k32])] [Summand [(z1, [])] [] [k36] None] (Clear k8 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Combine false GT z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k40] None; Summand [(m1, [])] [] [k38] None] (Absurd k42)))))) (Unfold k34 (Clear k32 [] z1 z1 [] [] [(m1, []); (z1, [k32])] (Clear k36 [k38] z1 z1 [] [k38] [(m1, [k7]); (z1, [k7; k32]); (z6, [k13; k24]); (m3, [k13; k24; k32])] (Split k40 (Split k7 (Unfold k44 (Clear k46 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m3, [])] [Summand [(z1, [])] [] [k48] None; Summand [(m1, [])] [] [k22] None] (Absurd k50)))) (Clear k44 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z3, [k23])] [Summand [(z1, [])] [] [] (Some k46); Summand [(m1, [k23])] [] [k22] None] (Clear k10 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Combine true GT z1 [] [] [] [Summand [(m6, []); (z3, [k32])] [] [] (Some k30); Summand [(m1, [])] [] [] (Some k50); Summand [(z1, [])] [] [] (Some k42); Summand [(z2, []); (m1, [k32])] [] [] (Some k48)] (Absurd k52)))))) (Split k7 (Unfold k44 (Clear k46 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m3, [])] [Summand [(z1, [])] [] [k48] None; Summand [(m1, [])] [] [k22] None] (Absurd k50)))) (Clear k44 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z3, [k23])] [Summand [(z1, [])] [] [] (Some k46); Summand [(m1, [k23])] [] [k22] None] (Clear k10 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Combine true GT z1 [] [] [] [Summand [(z6, []); (m3, [k32])] [] [] (Some k30); Summand [(z1, [])] [] [] (Some k50); Summand [(z1, [])] [] [] (Some k42); Summand [(m2, []); (z1, [k32])] [] [] (Some k48)] (Absurd k52)))))))))))))))))))))).
Lemma three_dimensions_law_checked : refutes three_dimensions_law_laws three_dimensions_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem three_dimensions_law :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  ((d = 3) /\ (nu = nu_3) /\ (D_f = D_3)) -> (* three *)
  ((tau + (-1)) <> 0 /\ P ~~ (gap ^^ (((3 * nu_3) * (tau + (-2))) / (tau + (-1))))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] three_dimensions_law_laws three_dimensions_law_steps three_dimensions_law_checked given_1 given_2 given_3 given_4 refuted)). Qed.

(* four-dimensions, model: four-dimensions can hold
   LEFT OUT: a model is not written for Coq *)

(* four-dimensions, claim: 2.313 < tau < 2.3146 *)
Definition four_dimensions_claim_four_tau_laws : list law := [(And (Number EQ (NVar k7) (NInt z4)) (And (Number EQ (NVar k11) (NVar k13)) (Number EQ (NVar k4) (NVar k2)))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (And (Number GE (NVar k2) (NDiv (NInt z1902) (NInt z625))) (Number GE (NDiv (NInt z1523) (NInt z500)) (NVar k2))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT (TVar k10) TOne); (Not (And (Number GT (NVar k16) (NDiv (NInt z2313) (NInt z1000))) (Number GT (NDiv (NInt z11573) (NInt z5000)) (NVar k16))))].
Definition four_dimensions_claim_four_tau_steps : proof := (Unfold k17 (Unfold k5 (Unfold k6 (Unfold k9 (Unfold k13 (Unfold k18 (Clear k4 [] z1 z1 [] [] [(m4, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m4, []); (z1, [k14])] [Summand [(z1, [])] [] [k24] None] (Clear k10 [] z1 z1 [] [] [(m1, [k4]); (z1, [k8])] (Combine false EQ z1 [] [] [(z1, [k4]); (m1, [k8])] [Summand [(m1, [])] [] [k28] None] (Combine false EQ z1 [] [] [(z1, [k4]); (m1, [k8])] [Summand [(z1, [])] [] [k30] None] (Clear k12 [] z1 z625 [] [] [(m1902, []); (z625, [k4])] (Combine false GE z1 [] [] [(m1902, []); (z625, [k8])] [Summand [(z1, [])] [] [k34] None; Summand [(m625, [])] [] [k32] None] (Clear k14 [] z1 z500 [] [] [(z1523, []); (m500, [k4])] (Combine false GE z1 [] [] [(z1523, []); (m500, [k8])] [Summand [(z1, [])] [] [k38] None; Summand [(z500, [])] [] [k32] None] (Split k11 (Unfold k42 (Clear k44 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m2, [])] [Summand [(z1, [])] [] [k46] None; Summand [(m1, [])] [] [k26] None] (Absurd k48)))) (Clear k42 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z4, [k23])] [Summand [(z1, [])] [] [] (Some k44); Summand [(m1, [k23])] [] [k26] None] (Signs [(m4, []); (m1, [k8]); (z1, [k8; k32])] (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k22 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k15 [] z1 z1 [] [] [(z1, [k21])] (Combine false GT z1 [] [] [] [Summand [(z4, [])] [] [k50] None; Summand [(m1, [k8])] [] [k52] None; Summand [(z1, [])] [] [k48; k54] None; Summand [(z1, [k8])] [] [k46] None] (Absurd k56))))) (Combine false GT z875 [] [] [(z1, [k8])] [Summand [(z875, [])] [] [] None; Summand [(z1023, [])] [] [k36] None; Summand [(z1277, [])] [] [k40] None] (Combine false EQ z1 [] [] [(m4, []); (m1, [k8]); (z1, [k8; k32])] [Summand [(z1, [])] [] [k48] None] (Split k2 (Unfold k54 (Clear k56 [] z1 z1000 [] [] [(z2313, []); (m1000, [k32])] (Combine false GE z1 [] [] [(m4000, []); (z1313, [k8])] [Summand [(z1, [])] [] [k58; k50] None; Summand [(z1000, [])] [] [k52] None] (Combine false GT z301 [] [] [] [Summand [(z301, [])] [] [] None; Summand [(z1313, [])] [] [k40] None; Summand [(z500, [])] [] [k60] None] (Absurd k62))))) (Unfold k56 (Clear k58 [] z1 z5000 [] [] [(m11573, []); (z5000, [k32])] (Combine false GE z1 [] [] [(z20000, []); (m6573, [k8])] [Summand [(z1, [])] [] [k60; k50] None; Summand [(m5000, [])] [] [k52] None] (Combine false GT z1846 [] [] [] [Summand [(z1846, [])] [] [] None; Summand [(z6573, [])] [] [k36] None; Summand [(z625, [])] [] [k62] None] (Absurd k64)))))))) (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k22 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k15 [] z1 z1 [] [] [(z1, [k21])] (Combine false GT z1 [] [] [] [Summand [(m4, [])] [] [k50] None; Summand [(z1, [k8])] [] [k52] None; Summand [(z1, [])] [] [k48; k54] None; Summand [(m1, [k8])] [] [k46] None] (Absurd k56)))))))))))))))))))))))).
Lemma four_dimensions_claim_four_tau_checked : refutes four_dimensions_claim_four_tau_laws four_dimensions_claim_four_tau_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem four_dimensions_claim_four_tau :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((d = 4) /\ (nu = nu_4) /\ (D_f = D_4)) -> (* four *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (((1902 / 625) <= D_4) /\ (D_4 <= (1523 / 500))) -> (* measured(D_4) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  (((2313 / 1000) < tau) /\ (tau < (11573 / 5000))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] four_dimensions_claim_four_tau_laws four_dimensions_claim_four_tau_steps four_dimensions_claim_four_tau_checked given_1 given_2 given_3 given_4 given_5 given_6 refuted)). Qed.

(* four-dimensions, claim: 2.17 < alpha < 2.20 *)
Definition four_dimensions_claim_four_alpha_laws : list law := [(And (Number EQ (NVar k7) (NInt z4)) (And (Number EQ (NVar k11) (NVar k13)) (Number EQ (NVar k4) (NVar k2)))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (And (Number GE (NVar k2) (NDiv (NInt z1902) (NInt z625))) (Number GE (NDiv (NInt z1523) (NInt z500)) (NVar k2))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (And (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k7) (TTimes (TVar k4) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16)))))))))) (And (Order GE (TVar k9) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ TOne (TTimes (TVar k4) (TTimes TOne (TRaised (TVar k9) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT (TVar k7) TOne); (Power GT (TVar k10) TOne); (Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NAdd (NInt z1) (NVar k5)))))); (Not (And (Number GT (NVar k5) (NDiv (NInt z217) (NInt z100))) (Number GT (NDiv (NInt z11) (NInt z5)) (NVar k5))))].
Definition four_dimensions_claim_four_alpha_steps : proof := (Unfold k23 (Unfold k5 (Unfold k6 (Unfold k9 (Unfold k13 (Unfold k15 (Unfold k22 (Unfold k16 (Unfold k30 (Unfold k18 (Unfold k38 (Clear k4 [] z1 z1 [] [] [(m4, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m4, []); (z1, [k14])] [Summand [(z1, [])] [] [k44] None] (Clear k10 [] z1 z1 [] [] [(m1, [k4]); (z1, [k8])] (Combine false EQ z1 [] [] [(z1, [k4]); (m1, [k8])] [Summand [(m1, [])] [] [k48] None] (Combine false EQ z1 [] [] [(z1, [k4]); (m1, [k8])] [Summand [(z1, [])] [] [k50] None] (Clear k12 [] z1 z625 [] [] [(m1902, []); (z625, [k4])] (Combine false GE z1 [] [] [(m1902, []); (z625, [k8])] [Summand [(z1, [])] [] [k54] None; Summand [(m625, [])] [] [k52] None] (Clear k14 [] z1 z500 [] [] [(z1523, []); (m500, [k4])] (Combine false GE z1 [] [] [(z1523, []); (m500, [k8])] [Summand [(z1, [])] [] [k58] None; Summand [(z500, [])] [] [k52] None] (Split k11 (Unfold k62 (Clear k64 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m2, [])] [Summand [(z1, [])] [] [k66] None; Summand [(m1, [])] [] [k46] None] (Absurd k68)))) (Clear k62 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z4, [k23])] [Summand [(z1, [])] [] [] (Some k64); Summand [(m1, [k23])] [] [k46] None] (Signs [(m4, []); (m1, [k8]); (z1, [k8; k32])] (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k26 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k19 [] z1 z1 [] [] [(z1, [k21])] (Combine false GT z1 [] [] [] [Summand [(z4, [])] [] [k70] None; Summand [(m1, [k8])] [] [k72] None; Summand [(z1, [])] [] [k68; k74] None; Summand [(z1, [k8])] [] [k66] None] (Absurd k76))))) (Combine false GT z875 [] [] [(z1, [k8])] [Summand [(z875, [])] [] [] None; Summand [(z1023, [])] [] [k56] None; Summand [(z1277, [])] [] [k60] None] (Combine false EQ z1 [] [] [(m4, []); (m1, [k8]); (z1, [k8; k32])] [Summand [(z1, [])] [] [k68] None] (Clear k24 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Combine false GT z1 [] [] [(z4, []); (m1, [k8])] [Summand [(z1, [])] [] [k74; k70] None; Summand [(m1, [])] [] [k72] None] (Clear k34 [] z1 z1 [] [] [(m1, [k9]); (z1, [k15]); (m2, [k17]); (z1, [k17; k32])] (Combine true EQ z1 [] [] [(m1, [k8; k9]); (z1, [k8; k15]); (m1, [k8; k17]); (z4, [k17])] [Summand [(z1, [k8])] [] [] (Some k78); Summand [(m1, [k17])] [] [k72] None] (Clear k42 [] z1 z1 [] [] [(m1, [k9]); (m2, [k19]); (z1, [k19; k32])] (Combine true EQ z1 [] [] [(m1, [k8; k9]); (m1, [k8; k19]); (z4, [k19])] [Summand [(z1, [k8])] [] [] (Some k82); Summand [(m1, [k19])] [] [k72] None] (Signs [(m4, []); (z2, [k8]); (z1, [k8; k10]); (m4, [k10])] (Clear k17 [] z1 z1 [] [] [(z1, [k15])] (Clear k21 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k15]); (z1, [k17]); (m1, [k19])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k86; k88] None; Summand [(z4, []); (m1, [k8])] [] [k90] None; Summand [(m1, [])] [] [k80] None; Summand [(z1, [])] [] [k84] None] (Absurd k92)))) (Signs [(z2, []); (z1, [k10])] (Combine false EQ z1 [] [] [(m4, []); (z2, [k8]); (z1, [k8; k10]); (m4, [k10])] [Summand [(z1, [])] [] [k86] None] (Combine false GE z1 [] [] [(m1304, []); (z598, [k10])] [Summand [(z1, [])] [] [k56; k88] None; Summand [(m625, [])] [] [k90] None] (Combine false GE z1 [] [] [(z1046, []); (m477, [k10])] [Summand [(z1, [])] [] [k60; k88] None; Summand [(z500, [])] [] [k90] None] (Split k2 (Unfold k96 (Clear k98 [] z1 z100 [] [] [(z217, []); (m100, [k10])] (Combine false GT z317 [] [] [] [Summand [(z317, [])] [] [] None; Summand [(z50, [])] [] [k92] None; Summand [(z299, [])] [] [k100] None] (Absurd k102)))) (Unfold k98 (Clear k100 [] z1 z5 [] [] [(m11, []); (z5, [k10])] (Combine false GT z17 [] [] [] [Summand [(z17, [])] [] [] None; Summand [(z5, [])] [] [k94] None; Summand [(z477, [])] [] [k102] None] (Absurd k104)))))))) (Combine false EQ z1 [] [] [(z2, []); (z1, [k10])] [Summand [(z1, [])] [] [k88] None] (Combine false EQ z1 [] [] [(z4, [])] [Summand [(z1, [])] [] [k86] None; Summand [(z4, []); (m1, [k8])] [] [k90] None] (Absurd k92))) (Combine false EQ z1 [] [] [(z4, []); (m2, [k8]); (m1, [k8; k10]); (z4, [k10])] [Summand [(m1, [])] [] [k86] None] (Combine false GT z1 [] [] [(m4, [])] [Summand [(z1, [])] [] [k76; k88] None; Summand [(z1, [])] [] [k90] None] (Absurd k92)))) (Clear k17 [] z1 z1 [] [] [(z1, [k15])] (Clear k21 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k15]); (z1, [k17]); (m1, [k19])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k86; k88] None; Summand [(m4, []); (z1, [k8])] [] [k90] None; Summand [(z1, [])] [] [k80] None; Summand [(m1, [])] [] [k84] None] (Absurd k92))))))))))))) (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k26 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k19 [] z1 z1 [] [] [(z1, [k21])] (Combine false GT z1 [] [] [] [Summand [(m4, [])] [] [k70] None; Summand [(z1, [k8])] [] [k72] None; Summand [(z1, [])] [] [k68; k74] None; Summand [(m1, [k8])] [] [k66] None] (Absurd k76))))))))))))))))))))))))))))).
Lemma four_dimensions_claim_four_alpha_checked : refutes four_dimensions_claim_four_alpha_laws four_dimensions_claim_four_alpha_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem four_dimensions_claim_four_alpha :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((d = 4) /\ (nu = nu_4) /\ (D_f = D_4)) -> (* four *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (((1902 / 625) <= D_4) /\ (D_4 <= (1523 / 500))) -> (* measured(D_4) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (V ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (V ** (tail_series s_1 one (1 + ((-1) * tau)))))) -> (* ranks *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power one < power rank) -> (* trend(rank) *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  (s ~~ (s_1 ** (rank ^^ ((-1) * (1 + alpha))))) -> (* zipf *)
  (((217 / 100) < alpha) /\ (alpha < (11 / 5))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] four_dimensions_claim_four_alpha_laws four_dimensions_claim_four_alpha_steps four_dimensions_claim_four_alpha_checked given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 refuted)). Qed.

(* four-dimensions, claim: 0.651 < beta_p < 0.657 *)
Definition four_dimensions_claim_four_beta_laws : list law := [(And (Number EQ (NVar k7) (NInt z4)) (And (Number EQ (NVar k11) (NVar k13)) (Number EQ (NVar k4) (NVar k2)))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (And (Number GE (NVar k2) (NDiv (NInt z1902) (NInt z625))) (Number GE (NDiv (NInt z1523) (NInt z500)) (NVar k2))); (And (Number GE (NVar k13) (NDiv (NInt z6833) (NInt z10000))) (Number GE (NDiv (NInt z6857) (NInt z10000)) (NVar k13))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (Power GT TOne (TVar k6)); (Not (And (Number GT (NVar k6) (NDiv (NInt z651) (NInt z1000))) (Number GT (NDiv (NInt z657) (NInt z1000)) (NVar k6))))].
Definition four_dimensions_claim_four_beta_steps : proof := (Unfold k21 (Unfold k5 (Unfold k6 (Unfold k11 (Unfold k13 (Clear k4 [] z1 z1 [] [] [(m4, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m4, []); (z1, [k14])] [Summand [(z1, [])] [] [k20] None] (Clear k8 [] z1 z1 [] [] [(z1, [k22]); (m1, [k26])] (Combine false EQ z1 [] [] [(z1, [k22]); (m1, [k26])] [Summand [(z1, [])] [] [k24] None] (Clear k9 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z1, [k13; k26]); (z1, [k23])] [Summand [(z1, [])] [] [] (Some k28); Summand [(m1, [k13])] [] [k26] None] (Clear k10 [] z1 z1 [] [] [(m1, [k4]); (z1, [k8])] (Combine false EQ z1 [] [] [(z1, [k4]); (m1, [k8])] [Summand [(m1, [])] [] [k32] None] (Combine false EQ z1 [] [] [(z1, [k4]); (m1, [k8])] [Summand [(z1, [])] [] [k34] None] (Clear k12 [] z1 z625 [] [] [(m1902, []); (z625, [k4])] (Combine false GE z1 [] [] [(m1902, []); (z625, [k8])] [Summand [(z1, [])] [] [k38] None; Summand [(m625, [])] [] [k36] None] (Clear k14 [] z1 z500 [] [] [(z1523, []); (m500, [k4])] (Combine false GE z1 [] [] [(z1523, []); (m500, [k8])] [Summand [(z1, [])] [] [k42] None; Summand [(z500, [])] [] [k36] None] (Split k15 (Unfold k46 (Clear k48 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m2, [])] [Summand [(z1, [])] [] [k50] None; Summand [(m1, [])] [] [k22] None] (Absurd k52)))) (Clear k46 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z4, [k23])] [Summand [(z1, [])] [] [] (Some k48); Summand [(m1, [k23])] [] [k22] None] (Signs [(z1, [k8; k26]); (z1, [k12]); (m4, [k26])] (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k54] None; Summand [(m4, []); (z1, [k8])] [] [k30] None; Summand [(m1, [])] [] [k56] None; Summand [(z1, [])] [] [k52; k58] None; Summand [(z1, [])] [] [k50] None] (Absurd k60))))) (Combine false EQ z1 [] [] [(z1, [k8; k26]); (z1, [k12]); (m4, [k26])] [Summand [(z1, [])] [] [k52] None] (Split k2 (Unfold k56 (Clear k58 [] z1 z1000 [] [] [(z651, []); (m1000, [k12])] (Combine false GE z1 [] [] [(z651, []); (z1000, [k8; k26]); (m4000, [k26])] [Summand [(z1, [])] [] [k60] None; Summand [(z1000, [])] [] [k54] None] (Clear k16 [] z1 z10000 [] [] [(m6833, []); (z10000, [k26])] (Combine false GT z4341 [] [] [] [Summand [(z4341, [])] [] [] None; Summand [(z477, [])] [] [k64] None; Summand [(z6833, [])] [] [k44] None; Summand [(z5000, [])] [] [k62] None; Summand [(z1, [])] [] [k64; k44] None] (Absurd k66)))))) (Unfold k58 (Clear k60 [] z1 z1000 [] [] [(m657, []); (z1000, [k12])] (Combine false GE z1 [] [] [(m657, []); (m1000, [k8; k26]); (z4000, [k26])] [Summand [(z1, [])] [] [k62] None; Summand [(m1000, [])] [] [k54] None] (Clear k18 [] z1 z10000 [] [] [(z6857, []); (m10000, [k26])] (Clear k16 [] z1 z10000 [] [] [(m6833, []); (z10000, [k26])] (Combine false GT z5764 [] [] [] [Summand [(z5764, [])] [] [] None; Summand [(z598, [])] [] [k66] None; Summand [(z6833, [])] [] [k40] None; Summand [(z6250, [])] [] [k64] None; Summand [(z1, [])] [] [k68; k40] None] (Absurd k70))))))))) (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m1, [])] [] [k54] None; Summand [(z4, []); (m1, [k8])] [] [k30] None; Summand [(z1, [])] [] [k56] None; Summand [(z1, [])] [] [k52; k58] None; Summand [(m1, [])] [] [k50] None] (Absurd k60))))))))))))))))))))))))))).
Lemma four_dimensions_claim_four_beta_checked : refutes four_dimensions_claim_four_beta_laws four_dimensions_claim_four_beta_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem four_dimensions_claim_four_beta :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((d = 4) /\ (nu = nu_4) /\ (D_f = D_4)) -> (* four *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (((1902 / 625) <= D_4) /\ (D_4 <= (1523 / 500))) -> (* measured(D_4) *)
  (((6833 / 10000) <= nu_4) /\ (nu_4 <= (6857 / 10000))) -> (* measured(nu_4) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (power gap < power one) -> (* trend(gap) *)
  (((651 / 1000) < beta_p) /\ (beta_p < (657 / 1000))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] four_dimensions_claim_four_beta_laws four_dimensions_claim_four_beta_steps four_dimensions_claim_four_beta_checked given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 refuted)). Qed.

(* four-dimensions, claim: 1.425 < gamma_p < 1.436 *)
Definition four_dimensions_claim_four_gamma_laws : list law := [(And (Number EQ (NVar k7) (NInt z4)) (And (Number EQ (NVar k11) (NVar k13)) (Number EQ (NVar k4) (NVar k2)))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (And (Number GE (NVar k2) (NDiv (NInt z1902) (NInt z625))) (Number GE (NDiv (NInt z1523) (NInt z500)) (NVar k2))); (And (Number GE (NVar k13) (NDiv (NInt z6833) (NInt z10000))) (Number GE (NDiv (NInt z6857) (NInt z10000)) (NVar k13))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k12) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k12) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (Order EQ (TVar k12) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k12) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k12))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Not (And (Number GT (NVar k10) (NDiv (NInt z57) (NInt z40))) (Number GT (NDiv (NInt z359) (NInt z250)) (NVar k10))))].
Definition four_dimensions_claim_four_gamma_steps : proof := (Unfold k27 (Unfold k5 (Unfold k6 (Unfold k13 (Unfold k15 (Unfold k21 (Unfold k23 (Unfold k26 (Clear k4 [] z1 z1 [] [] [(m4, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m4, []); (z1, [k14])] [Summand [(z1, [])] [] [k32] None] (Clear k8 [] z1 z1 [] [] [(z1, [k22]); (m1, [k26])] (Combine false EQ z1 [] [] [(z1, [k22]); (m1, [k26])] [Summand [(z1, [])] [] [k36] None] (Clear k9 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z1, [k13; k26]); (z1, [k23])] [Summand [(z1, [])] [] [] (Some k40); Summand [(m1, [k13])] [] [k38] None] (Clear k10 [] z1 z1 [] [] [(m1, [k4]); (z1, [k8])] (Combine false EQ z1 [] [] [(z1, [k4]); (m1, [k8])] [Summand [(m1, [])] [] [k44] None] (Combine false EQ z1 [] [] [(z1, [k4]); (m1, [k8])] [Summand [(z1, [])] [] [k46] None] (Clear k12 [] z1 z625 [] [] [(m1902, []); (z625, [k4])] (Combine false GE z1 [] [] [(m1902, []); (z625, [k8])] [Summand [(z1, [])] [] [k50] None; Summand [(m625, [])] [] [k48] None] (Clear k14 [] z1 z500 [] [] [(z1523, []); (m500, [k4])] (Combine false GE z1 [] [] [(z1523, []); (m500, [k8])] [Summand [(z1, [])] [] [k54] None; Summand [(z500, [])] [] [k48] None] (Split k17 (Unfold k58 (Clear k60 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m2, [])] [Summand [(z1, [])] [] [k62] None; Summand [(m1, [])] [] [k34] None] (Absurd k64)))) (Clear k58 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z4, [k23])] [Summand [(z1, [])] [] [] (Some k60); Summand [(m1, [k23])] [] [k34] None] (Clear k16 [] z1 z10000 [] [] [(m6833, []); (z10000, [k26])] (Clear k18 [] z1 z10000 [] [] [(z6857, []); (m10000, [k26])] (Combine false GT z480000 [] [] [(z1, [k26])] [Summand [(z163992, [])] [] [] None; Summand [(z6881, [])] [] [k64] None; Summand [(z6833, [])] [] [k66] None] (Signs [(m4, []); (m1, [k8]); (z1, [k8; k32])] (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k30 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k25 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m1, []); (z1, [k32])] [] [k72] None; Summand [(m4, []); (m1, [k8]); (z1, [k8; k32])] [] [k42] None; Summand [(m1, [])] [] [k74] None; Summand [(z1, [])] [] [k68; k70; k76] None; Summand [(z1, [])] [] [k62] None] (Absurd k78))))) (Combine false GT z875 [] [] [(z1, [k8])] [Summand [(z875, [])] [] [] None; Summand [(z1023, [])] [] [k52] None; Summand [(z1277, [])] [] [k56] None] (Combine false EQ z1 [] [] [(m4, []); (m1, [k8]); (z1, [k8; k32])] [Summand [(z1, [])] [] [k70] None] (Clear k20 [] z1 z1 [] [] [(z1, [k21])] (Split k19 (Unfold k78 (Clear k80 [] z1 z1 [] [] [(m1, [k21])] (Combine true GT z1 [] [] [] [Summand unit [] [] (Some k76); Summand unit [] [] (Some k82)] (Absurd k84)))) (Split k78 (Unfold k80 (Clear k82 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false GT z1 [] [] [(m4, []); (z2, [k8])] [Summand [(z1, [])] [] [k86; k72] None; Summand [(z1, [])] [] [k74] None] (Clear k84 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine true EQ z1 [] [] [(m2, [k8; k21]); (z1, [k8; k25]); (z4, [k21])] [Summand [(z1, [k8])] [] [] (Some k90); Summand [(m1, [k21])] [] [k74] None] (Signs [(z2, [k8; k26]); (m1, [k20]); (m4, [k26])] (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k11 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Clear k22 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k25 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m4, []); (z2, [k8])] [] [k96] None; Summand [(m4, [k8]); (z2, [k8; k8])] [] [k42] None; Summand [(m1, [k8])] [] [k98] None; Summand [(z1, [k8])] [] [k100] None; Summand [(z1, [])] [] [k72; k94; k102] None; Summand [(z1, [])] [] [k92] None] (Absurd k104)))))) (Combine false EQ z1 [] [] [(m2, [k8; k26]); (z1, [k20]); (z4, [k26])] [Summand [(m1, [])] [] [k94] None] (Split k2 (Unfold k98 (Clear k100 [] z1 z40 [] [] [(z57, []); (m40, [k20])] (Combine false GE z1 [] [] [(z57, []); (m80, [k8; k26]); (z160, [k26])] [Summand [(z1, [])] [] [k102] None; Summand [(z40, [])] [] [k96] None] (Combine false GT z1991 [] [] [] [Summand [(z1991, [])] [] [] None; Summand [(z652, [])] [] [k64] None; Summand [(z6833, [])] [] [k52] None; Summand [(z78125, [])] [] [k104] None; Summand [(z1, [])] [] [k64; k52] None] (Absurd k106))))) (Unfold k100 (Clear k102 [] z1 z250 [] [] [(m359, []); (z250, [k20])] (Combine false GE z1 [] [] [(m359, []); (z500, [k8; k26]); (m1000, [k26])] [Summand [(z1, [])] [] [k104] None; Summand [(m250, [])] [] [k96] None] (Combine false GT z3789 [] [] [] [Summand [(z3789, [])] [] [] None; Summand [(z6857, [])] [] [k56] None; Summand [(z10000, [])] [] [k106] None; Summand [(z250, [])] [] [k66; k88] None] (Absurd k108))))))) (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k11 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Clear k22 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k25 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z4, []); (m2, [k8])] [] [k96] None; Summand [(z4, [k8]); (m2, [k8; k8])] [] [k42] None; Summand [(z1, [k8])] [] [k98] None; Summand [(m1, [k8])] [] [k100] None; Summand [(z1, [])] [] [k72; k94; k102] None; Summand [(m1, [])] [] [k92] None] (Absurd k104)))))))))))) (Split k80 (Unfold k82 (Unfold k86 (Clear k84 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(m4, []); (z2, [k8])] [Summand [(z1, [])] [] [k72; k92] None; Summand [(z1, [])] [] [k74] None] (Combine false EQ z2 [] [] [(m2, []); (z1, [k8])] [Summand [(z1, [])] [] [k94] None] (Combine false EQ z1 [] [] [(m2, []); (z1, [k8])] [Summand [(z1, [])] [] [k96] None] (Combine false GE z1 [] [] [(m652, [])] [Summand [(z1, [])] [] [k52] None; Summand [(m625, [])] [] [k98] None] (Absurd k100)))))))) (Split k82 (Unfold k84 (Unfold k88 (Clear k86 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(m4, []); (z2, [k8])] [Summand [(z1, [])] [] [k72; k94] None; Summand [(z1, [])] [] [k74] None] (Combine false EQ z2 [] [] [(m2, []); (z1, [k8])] [Summand [(z1, [])] [] [k96] None] (Combine false EQ z1 [] [] [(m2, []); (z1, [k8])] [Summand [(z1, [])] [] [k98] None] (Combine false GE z1 [] [] [(m652, [])] [Summand [(z1, [])] [] [k52] None; Summand [(m625, [])] [] [k100] None] (Absurd k102)))))))) (Unfold k84 (Clear k86 [] z1 z1 [] [] [(m3, []); (z1, [k32])] (Combine false GT z1 [] [] [(z4, []); (m2, [k8])] [Summand [(z1, [])] [] [k90; k72] None; Summand [(m1, [])] [] [k74] None] (Combine false GT z1929 [] [] [] [Summand [(z1304, [])] [] [] None; Summand [(z2, [])] [] [k52] None; Summand [(z625, [])] [] [k92] None] (Absurd k94)))))))))))) (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k30 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k25 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z1, []); (m1, [k32])] [] [k72] None; Summand [(z4, []); (z1, [k8]); (m1, [k8; k32])] [] [k42] None; Summand [(z1, [])] [] [k74] None; Summand [(z1, [])] [] [k68; k70; k76] None; Summand [(m1, [])] [] [k62] None] (Absurd k78))))))))))))))))))))))))))))))))).
Lemma four_dimensions_claim_four_gamma_checked : refutes four_dimensions_claim_four_gamma_laws four_dimensions_claim_four_gamma_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem four_dimensions_claim_four_gamma :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((d = 4) /\ (nu = nu_4) /\ (D_f = D_4)) -> (* four *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (((1902 / 625) <= D_4) /\ (D_4 <= (1523 / 500))) -> (* measured(D_4) *)
  (((6833 / 10000) <= nu_4) /\ (nu_4 <= (6857 / 10000))) -> (* measured(nu_4) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (one <~ s_xi /\ X ~~ (series one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (((57 / 40) < gamma_p) /\ (gamma_p < (359 / 250))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_10 => NNPP _ (fun refuted => let value_1 := (series one s_xi one (2 + ((-1) * tau))) in refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi; value_1] four_dimensions_claim_four_gamma_laws four_dimensions_claim_four_gamma_steps four_dimensions_claim_four_gamma_checked given_1 given_2 given_3 given_4 given_5 given_6 given_7 (series_spec one s_xi one (2 + ((-1) * tau))) given_8 given_9 given_10 refuted)). Qed.

(* four-dimensions, claim: 0.478 < sigma < 0.482 *)
Definition four_dimensions_claim_four_sigma_laws : list law := [(And (Number NE (NVar k15) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NVar k15))))); (And (Number EQ (NVar k7) (NInt z4)) (And (Number EQ (NVar k11) (NVar k13)) (Number EQ (NVar k4) (NVar k2)))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (And (Number GE (NVar k2) (NDiv (NInt z1902) (NInt z625))) (Number GE (NDiv (NInt z1523) (NInt z500)) (NVar k2))); (And (Number GE (NVar k13) (NDiv (NInt z6833) (NInt z10000))) (Number GE (NDiv (NInt z6857) (NInt z10000)) (NVar k13))); (Power GT TOne (TVar k6)); (Not (And (Number GT (NVar k15) (NDiv (NInt z239) (NInt z500))) (Number GT (NDiv (NInt z241) (NInt z500)) (NVar k15))))].
Definition four_dimensions_claim_four_sigma_steps : proof := (Unfold k19 (Unfold k5 (Unfold k7 (Unfold k10 (Unfold k13 (Unfold k15 (Clear k4 [] z1 z1 [] [] [(z1, [k30])] (Combine false GT z1 [] [] [(z1, [k30; k30])] [Summand [(z1, [])] [k24] [] None] (Clear k12 [] z1 z1 [] [] [(z1, [k22]); (m1, [k26])] (Combine false EQ z1 [] [] [(z1, [k22]); (m1, [k26])] [Summand [(z1, [])] [] [k28] None] (Clear k11 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z1, [k13; k26]); (z1, [k23])] [Summand [(z1, [])] [] [] (Some k32); Summand [(m1, [k13])] [] [k30] None] (Clear k14 [] z1 z1 [] [] [(m1, [k4]); (z1, [k8])] (Combine false EQ z1 [] [] [(z1, [k4]); (m1, [k8])] [Summand [(m1, [])] [] [k36] None] (Combine false EQ z1 [] [] [(z1, [k4]); (m1, [k8])] [Summand [(z1, [])] [] [k38] None] (Clear k16 [] z1 z625 [] [] [(m1902, []); (z625, [k4])] (Combine false GE z1 [] [] [(m1902, []); (z625, [k8])] [Summand [(z1, [])] [] [k42] None; Summand [(m625, [])] [] [k40] None] (Clear k18 [] z1 z500 [] [] [(z1523, []); (m500, [k4])] (Combine false GE z1 [] [] [(z1523, []); (m500, [k8])] [Summand [(z1, [])] [] [k46] None; Summand [(z500, [])] [] [k40] None] (Signs [(m1, []); (z1, [k8; k26; k30])] (Clear k6 [k24] z1 z1 [] [k24] [(z1, [k13]); (z1, [k21; k30])] (Clear k9 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m1, [])] [] [k52] None; Summand [(z1, [k30])] [] [k54] None; Summand [(z1, [k8; k30])] [] [k34] None; Summand [(z1, [])] [] [k50; k56] None] (Absurd k58))))) (Signs [(z1, [k30])] (Clear k20 [] z1 z10000 [] [] [(m6833, []); (z10000, [k26])] (Clear k22 [] z1 z10000 [] [] [(z6857, []); (m10000, [k26])] (Combine false GT z480000 [] [] [(z1, [k26])] [Summand [(z163992, [])] [] [] None; Summand [(z6881, [])] [] [k54] None; Summand [(z6833, [])] [] [k56] None] (Combine false EQ z1 [] [] [(m1, []); (z1, [k8; k26; k30])] [Summand [(z1, [])] [] [k50] None] (Combine false GE z1 [] [] [(z625, []); (m1902, [k26; k30])] [Summand [(z1, [])] [] [k44; k52; k58] None; Summand [(m625, [])] [] [k60] None] (Combine false GE z1 [] [] [(m500, []); (z1523, [k26; k30])] [Summand [(z1, [])] [] [k48; k52; k58] None; Summand [(z500, [])] [] [k60] None] (Split k2 (Unfold k66 (Clear k68 [] z1 z500 [] [] [(z239, []); (m500, [k30])] (Combine false GT z40725710000 [] [] [] [Summand [(z1714250000, [])] [] [k56] None; Summand [(z23509224500, [])] [] [k64] None; Summand [(z4072571, [])] [] [k56; k58] None; Summand [(z40725710000, [])] [] [k58; k58] None; Summand [(z71609097827, [])] [] [k58; k70] None] (Absurd k72)))) (Unfold k68 (Clear k70 [] z1 z500 [] [] [(m241, []); (z500, [k30])] (Combine false GT z3562103 [] [] [] [Summand [(z3562103, [])] [] [] None; Summand [(z229191, [])] [] [k54] None; Summand [(z2500000, [])] [] [k62] None; Summand [(z6498183, [])] [] [k72] None; Summand [(z951, [])] [] [k54; k72] None] (Absurd k74))))))))))) (Combine false EQ z1 [] [] [(z1, [k30])] [Summand [(z1, [])] [] [k52] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k26] None; Summand [(m1, [k30])] [] [k54] None] (Absurd k56))) (Clear k20 [] z1 z10000 [] [] [(m6833, []); (z10000, [k26])] (Clear k22 [] z1 z10000 [] [] [(z6857, []); (m10000, [k26])] (Combine false GT z480000 [] [] [(z1, [k26])] [Summand [(z163992, [])] [] [] None; Summand [(z6881, [])] [] [k54] None; Summand [(z6833, [])] [] [k56] None] (Combine false EQ z1 [] [] [(z1, []); (m1, [k8; k26; k30])] [Summand [(m1, [])] [] [k50] None] (Combine false GE z1 [] [] [(m625, []); (z1902, [k26; k30])] [Summand [(z1, [])] [] [k44; k52; k58] None; Summand [(m625, [])] [] [k60] None] (Combine false GT z2527 [] [] [] [Summand [(z625, [])] [] [] None; Summand [(z1, [])] [] [k62] None; Summand [(z1902, [])] [] [k52; k58] None] (Absurd k64)))))))) (Clear k6 [k24] z1 z1 [] [k24] [(z1, [k13]); (z1, [k21; k30])] (Clear k9 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k52] None; Summand [(m1, [k30])] [] [k54] None; Summand [(m1, [k8; k30])] [] [k34] None; Summand [(z1, [])] [] [k50; k56] None] (Absurd k58))))))))))))))))))))))))).
Lemma four_dimensions_claim_four_sigma_checked : refutes four_dimensions_claim_four_sigma_laws four_dimensions_claim_four_sigma_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem four_dimensions_claim_four_sigma :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) -> (* cut-off *)
  ((d = 4) /\ (nu = nu_4) /\ (D_f = D_4)) -> (* four *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (((1902 / 625) <= D_4) /\ (D_4 <= (1523 / 500))) -> (* measured(D_4) *)
  (((6833 / 10000) <= nu_4) /\ (nu_4 <= (6857 / 10000))) -> (* measured(nu_4) *)
  (power gap < power one) -> (* trend(gap) *)
  (((239 / 500) < sigma) /\ (sigma < (241 / 500))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] four_dimensions_claim_four_sigma_laws four_dimensions_claim_four_sigma_steps four_dimensions_claim_four_sigma_checked given_1 given_2 given_3 given_4 given_5 given_6 given_7 refuted)). Qed.

(* four-dimensions, law: P ~ gap^(4*nu_4*(tau-2)/(tau-1)) *)
Definition four_dimensions_law_laws : list law := [(And (Number EQ (NVar k7) (NInt z4)) (And (Number EQ (NVar k11) (NVar k13)) (Number EQ (NVar k4) (NVar k2)))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Not (And (Number NE (NAdd (NVar k16) (NInt m1)) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k6) (NDiv (NMul (NMul (NInt z4) (NVar k13)) (NAdd (NVar k16) (NInt m2))) (NAdd (NVar k16) (NInt m1)))))))].
Definition four_dimensions_law_steps : proof := (Unfold k13 (Unfold k5 (Unfold k6 (Unfold k11 (Unfold k14 (Clear k4 [] z1 z1 [] [] [(m4, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m4, []); (z1, [k14])] [Summand [(z1, [])] [] [k20] None] (Clear k8 [] z1 z1 [] [] [(z1, [k22]); (m1, [k26])] (Combine false EQ z1 [] [] [(z1, [k22]); (m1, [k26])] [Summand [(z1, [])] [] [k24] None] (Clear k7 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z1, [k13; k26]); (z1, [k23])] [Summand [(z1, [])] [] [] (Some k28); Summand [(m1, [k13])] [] [k26] None] (Split k2 (Unfold k32 (Clear k34 [] z1 z1 [] [] [(m1, []); (z1, [k32])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k32])] [Summand [(z1, [])] [] [k36] None] (Clear k16 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Combine false GT z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k40] None; Summand [(m1, [])] [] [k38] None] (Absurd k42)))))) (Unfold k34 (Clear k32 [] z1 z1 [] [] [(m1, []); (z1, [k32])] (Clear k36 [k38] z1 z1 [] [k38] [(m1, [k7]); (z1, [k7; k32]); (z8, [k13; k26]); (m4, [k13; k26; k32])] (Split k40 (Split k9 (Unfold k44 (Clear k46 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m2, [])] [Summand [(z1, [])] [] [k48] None; Summand [(m1, [])] [] [k22] None] (Absurd k50)))) (Clear k44 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z4, [k23])] [Summand [(z1, [])] [] [] (Some k46); Summand [(m1, [k23])] [] [k22] None] (Clear k18 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Combine true GT z1 [] [] [] [Summand [(m8, []); (z4, [k32])] [] [] (Some k30); Summand [(m1, [])] [] [] (Some k50); Summand [(z1, [])] [] [] (Some k42); Summand [(z2, []); (m1, [k32])] [] [] (Some k48)] (Absurd k52)))))) (Split k9 (Unfold k44 (Clear k46 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m2, [])] [Summand [(z1, [])] [] [k48] None; Summand [(m1, [])] [] [k22] None] (Absurd k50)))) (Clear k44 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z4, [k23])] [Summand [(z1, [])] [] [] (Some k46); Summand [(m1, [k23])] [] [k22] None] (Clear k18 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Combine true GT z1 [] [] [] [Summand [(z8, []); (m4, [k32])] [] [] (Some k30); Summand [(z1, [])] [] [] (Some k50); Summand [(z1, [])] [] [] (Some k42); Summand [(m2, []); (z1, [k32])] [] [] (Some k48)] (Absurd k52)))))))))))))))))))))).
Lemma four_dimensions_law_checked : refutes four_dimensions_law_laws four_dimensions_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem four_dimensions_law :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((d = 4) /\ (nu = nu_4) /\ (D_f = D_4)) -> (* four *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  ((tau + (-1)) <> 0 /\ P ~~ (gap ^^ (((4 * nu_4) * (tau + (-2))) / (tau + (-1))))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] four_dimensions_law_laws four_dimensions_law_steps four_dimensions_law_checked given_1 given_2 given_3 given_4 refuted)). Qed.

(* five-dimensions, model: five-dimensions can hold
   LEFT OUT: a model is not written for Coq *)

(* five-dimensions, claim: 2.416 < tau < 2.420 *)
Definition five_dimensions_claim_five_tau_laws : list law := [(And (Number EQ (NVar k7) (NInt z5)) (And (Number EQ (NVar k11) (NVar k14)) (Number EQ (NVar k4) (NVar k3)))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (And (Number GE (NVar k3) (NDiv (NInt z2202) (NInt z625))) (Number GE (NDiv (NInt z4411) (NInt z1250)) (NVar k3))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT (TVar k10) TOne); (Not (And (Number GT (NVar k16) (NDiv (NInt z302) (NInt z125))) (Number GT (NDiv (NInt z121) (NInt z50)) (NVar k16))))].
Definition five_dimensions_claim_five_tau_steps : proof := (Unfold k17 (Unfold k5 (Unfold k6 (Unfold k9 (Unfold k13 (Unfold k18 (Clear k4 [] z1 z1 [] [] [(m5, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m5, []); (z1, [k14])] [Summand [(z1, [])] [] [k24] None] (Clear k10 [] z1 z1 [] [] [(m1, [k6]); (z1, [k8])] (Combine false EQ z1 [] [] [(z1, [k6]); (m1, [k8])] [Summand [(m1, [])] [] [k28] None] (Combine false EQ z1 [] [] [(z1, [k6]); (m1, [k8])] [Summand [(z1, [])] [] [k30] None] (Clear k12 [] z1 z625 [] [] [(m2202, []); (z625, [k6])] (Combine false GE z1 [] [] [(m2202, []); (z625, [k8])] [Summand [(z1, [])] [] [k34] None; Summand [(m625, [])] [] [k32] None] (Clear k14 [] z1 z1250 [] [] [(z4411, []); (m1250, [k6])] (Combine false GE z1 [] [] [(z4411, []); (m1250, [k8])] [Summand [(z1, [])] [] [k38] None; Summand [(z1250, [])] [] [k32] None] (Split k11 (Unfold k42 (Clear k44 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k46] None; Summand [(m1, [])] [] [k26] None] (Absurd k48)))) (Clear k42 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z5, [k23])] [Summand [(z1, [])] [] [] (Some k44); Summand [(m1, [k23])] [] [k26] None] (Signs [(m5, []); (m1, [k8]); (z1, [k8; k32])] (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k22 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k15 [] z1 z1 [] [] [(z1, [k21])] (Combine false GT z1 [] [] [] [Summand [(z5, [])] [] [k50] None; Summand [(m1, [k8])] [] [k52] None; Summand [(z1, [])] [] [k48; k54] None; Summand [(z1, [k8])] [] [k46] None] (Absurd k56))))) (Combine false GT z4375 [] [] [(z1, [k8])] [Summand [(z4375, [])] [] [] None; Summand [(z3161, [])] [] [k36] None; Summand [(z1577, [])] [] [k40] None] (Combine false EQ z1 [] [] [(m5, []); (m1, [k8]); (z1, [k8; k32])] [Summand [(z1, [])] [] [k48] None] (Split k2 (Unfold k54 (Clear k56 [] z1 z125 [] [] [(z302, []); (m125, [k32])] (Combine false GE z1 [] [] [(m625, []); (z177, [k8])] [Summand [(z1, [])] [] [k58; k50] None; Summand [(z125, [])] [] [k52] None] (Combine false GT z503 [] [] [] [Summand [(z503, [])] [] [] None; Summand [(z177, [])] [] [k40] None; Summand [(z1250, [])] [] [k60] None] (Absurd k62))))) (Unfold k56 (Clear k58 [] z1 z50 [] [] [(m121, []); (z50, [k32])] (Combine false GE z1 [] [] [(z250, []); (m71, [k8])] [Summand [(z1, [])] [] [k60; k50] None; Summand [(m50, [])] [] [k52] None] (Combine false GT z92 [] [] [] [Summand [(z92, [])] [] [] None; Summand [(z71, [])] [] [k36] None; Summand [(z625, [])] [] [k62] None] (Absurd k64)))))))) (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k22 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k15 [] z1 z1 [] [] [(z1, [k21])] (Combine false GT z1 [] [] [] [Summand [(m5, [])] [] [k50] None; Summand [(z1, [k8])] [] [k52] None; Summand [(z1, [])] [] [k48; k54] None; Summand [(m1, [k8])] [] [k46] None] (Absurd k56)))))))))))))))))))))))).
Lemma five_dimensions_claim_five_tau_checked : refutes five_dimensions_claim_five_tau_laws five_dimensions_claim_five_tau_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem five_dimensions_claim_five_tau :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((d = 5) /\ (nu = nu_5) /\ (D_f = D_5)) -> (* five *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (((2202 / 625) <= D_5) /\ (D_5 <= (4411 / 1250))) -> (* measured(D_5) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  (((302 / 125) < tau) /\ (tau < (121 / 50))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] five_dimensions_claim_five_tau_laws five_dimensions_claim_five_tau_steps five_dimensions_claim_five_tau_checked given_1 given_2 given_3 given_4 given_5 given_6 refuted)). Qed.

(* five-dimensions, claim: 1.38 < alpha < 1.41 *)
Definition five_dimensions_claim_five_alpha_laws : list law := [(And (Number EQ (NVar k7) (NInt z5)) (And (Number EQ (NVar k11) (NVar k14)) (Number EQ (NVar k4) (NVar k3)))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (And (Number GE (NVar k3) (NDiv (NInt z2202) (NInt z625))) (Number GE (NDiv (NInt z4411) (NInt z1250)) (NVar k3))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (And (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k7) (TTimes (TVar k4) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16)))))))))) (And (Order GE (TVar k9) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ TOne (TTimes (TVar k4) (TTimes TOne (TRaised (TVar k9) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT (TVar k7) TOne); (Power GT (TVar k10) TOne); (Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NAdd (NInt z1) (NVar k5)))))); (Not (And (Number GT (NVar k5) (NDiv (NInt z69) (NInt z50))) (Number GT (NDiv (NInt z141) (NInt z100)) (NVar k5))))].
Definition five_dimensions_claim_five_alpha_steps : proof := (Unfold k23 (Unfold k5 (Unfold k6 (Unfold k9 (Unfold k13 (Unfold k15 (Unfold k22 (Unfold k16 (Unfold k30 (Unfold k18 (Unfold k38 (Clear k4 [] z1 z1 [] [] [(m5, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m5, []); (z1, [k14])] [Summand [(z1, [])] [] [k44] None] (Clear k10 [] z1 z1 [] [] [(m1, [k6]); (z1, [k8])] (Combine false EQ z1 [] [] [(z1, [k6]); (m1, [k8])] [Summand [(m1, [])] [] [k48] None] (Combine false EQ z1 [] [] [(z1, [k6]); (m1, [k8])] [Summand [(z1, [])] [] [k50] None] (Clear k12 [] z1 z625 [] [] [(m2202, []); (z625, [k6])] (Combine false GE z1 [] [] [(m2202, []); (z625, [k8])] [Summand [(z1, [])] [] [k54] None; Summand [(m625, [])] [] [k52] None] (Clear k14 [] z1 z1250 [] [] [(z4411, []); (m1250, [k6])] (Combine false GE z1 [] [] [(z4411, []); (m1250, [k8])] [Summand [(z1, [])] [] [k58] None; Summand [(z1250, [])] [] [k52] None] (Split k11 (Unfold k62 (Clear k64 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k66] None; Summand [(m1, [])] [] [k46] None] (Absurd k68)))) (Clear k62 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z5, [k23])] [Summand [(z1, [])] [] [] (Some k64); Summand [(m1, [k23])] [] [k46] None] (Signs [(m5, []); (m1, [k8]); (z1, [k8; k32])] (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k26 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k19 [] z1 z1 [] [] [(z1, [k21])] (Combine false GT z1 [] [] [] [Summand [(z5, [])] [] [k70] None; Summand [(m1, [k8])] [] [k72] None; Summand [(z1, [])] [] [k68; k74] None; Summand [(z1, [k8])] [] [k66] None] (Absurd k76))))) (Combine false GT z4375 [] [] [(z1, [k8])] [Summand [(z4375, [])] [] [] None; Summand [(z3161, [])] [] [k56] None; Summand [(z1577, [])] [] [k60] None] (Combine false EQ z1 [] [] [(m5, []); (m1, [k8]); (z1, [k8; k32])] [Summand [(z1, [])] [] [k68] None] (Clear k24 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Combine false GT z1 [] [] [(z5, []); (m1, [k8])] [Summand [(z1, [])] [] [k74; k70] None; Summand [(m1, [])] [] [k72] None] (Clear k34 [] z1 z1 [] [] [(m1, [k9]); (z1, [k15]); (m2, [k17]); (z1, [k17; k32])] (Combine true EQ z1 [] [] [(m1, [k8; k9]); (z1, [k8; k15]); (m1, [k8; k17]); (z5, [k17])] [Summand [(z1, [k8])] [] [] (Some k78); Summand [(m1, [k17])] [] [k72] None] (Clear k42 [] z1 z1 [] [] [(m1, [k9]); (m2, [k19]); (z1, [k19; k32])] (Combine true EQ z1 [] [] [(m1, [k8; k9]); (m1, [k8; k19]); (z5, [k19])] [Summand [(z1, [k8])] [] [] (Some k82); Summand [(m1, [k19])] [] [k72] None] (Signs [(m5, []); (z2, [k8]); (z1, [k8; k10]); (m5, [k10])] (Clear k17 [] z1 z1 [] [] [(z1, [k15])] (Clear k21 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k15]); (z1, [k17]); (m1, [k19])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k86; k88] None; Summand [(z5, []); (m1, [k8])] [] [k90] None; Summand [(m1, [])] [] [k80] None; Summand [(z1, [])] [] [k84] None] (Absurd k92)))) (Signs [(z2, []); (z1, [k10])] (Combine false EQ z1 [] [] [(m5, []); (z2, [k8]); (z1, [k8; k10]); (m5, [k10])] [Summand [(z1, [])] [] [k86] None] (Combine false GE z1 [] [] [(m1279, []); (z923, [k10])] [Summand [(z1, [])] [] [k56; k88] None; Summand [(m625, [])] [] [k90] None] (Combine false GE z1 [] [] [(z2572, []); (m1839, [k10])] [Summand [(z1, [])] [] [k60; k88] None; Summand [(z1250, [])] [] [k90] None] (Split k2 (Unfold k96 (Clear k98 [] z1 z50 [] [] [(z69, []); (m50, [k10])] (Combine false GT z263 [] [] [] [Summand [(z263, [])] [] [] None; Summand [(z50, [])] [] [k92] None; Summand [(z923, [])] [] [k100] None] (Absurd k102)))) (Unfold k98 (Clear k100 [] z1 z100 [] [] [(m141, []); (z100, [k10])] (Combine false GT z2099 [] [] [] [Summand [(z2099, [])] [] [] None; Summand [(z100, [])] [] [k94] None; Summand [(z1839, [])] [] [k102] None] (Absurd k104)))))))) (Combine false EQ z1 [] [] [(z2, []); (z1, [k10])] [Summand [(z1, [])] [] [k88] None] (Combine false EQ z1 [] [] [(z5, [])] [Summand [(z1, [])] [] [k86] None; Summand [(z5, []); (m1, [k8])] [] [k90] None] (Absurd k92))) (Combine false EQ z1 [] [] [(z5, []); (m2, [k8]); (m1, [k8; k10]); (z5, [k10])] [Summand [(m1, [])] [] [k86] None] (Combine false GT z1 [] [] [(m5, [])] [Summand [(z1, [])] [] [k76; k88] None; Summand [(z1, [])] [] [k90] None] (Absurd k92)))) (Clear k17 [] z1 z1 [] [] [(z1, [k15])] (Clear k21 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k15]); (z1, [k17]); (m1, [k19])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k86; k88] None; Summand [(m5, []); (z1, [k8])] [] [k90] None; Summand [(z1, [])] [] [k80] None; Summand [(m1, [])] [] [k84] None] (Absurd k92))))))))))))) (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k26 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k19 [] z1 z1 [] [] [(z1, [k21])] (Combine false GT z1 [] [] [] [Summand [(m5, [])] [] [k70] None; Summand [(z1, [k8])] [] [k72] None; Summand [(z1, [])] [] [k68; k74] None; Summand [(m1, [k8])] [] [k66] None] (Absurd k76))))))))))))))))))))))))))))).
Lemma five_dimensions_claim_five_alpha_checked : refutes five_dimensions_claim_five_alpha_laws five_dimensions_claim_five_alpha_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem five_dimensions_claim_five_alpha :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((d = 5) /\ (nu = nu_5) /\ (D_f = D_5)) -> (* five *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (((2202 / 625) <= D_5) /\ (D_5 <= (4411 / 1250))) -> (* measured(D_5) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (V ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (V ** (tail_series s_1 one (1 + ((-1) * tau)))))) -> (* ranks *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power one < power rank) -> (* trend(rank) *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  (s ~~ (s_1 ** (rank ^^ ((-1) * (1 + alpha))))) -> (* zipf *)
  (((69 / 50) < alpha) /\ (alpha < (141 / 100))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] five_dimensions_claim_five_alpha_laws five_dimensions_claim_five_alpha_steps five_dimensions_claim_five_alpha_checked given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 refuted)). Qed.

(* five-dimensions, claim: 0.844 < beta_p < 0.853 *)
Definition five_dimensions_claim_five_beta_laws : list law := [(And (Number EQ (NVar k7) (NInt z5)) (And (Number EQ (NVar k11) (NVar k14)) (Number EQ (NVar k4) (NVar k3)))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (And (Number GE (NVar k3) (NDiv (NInt z2202) (NInt z625))) (Number GE (NDiv (NInt z4411) (NInt z1250)) (NVar k3))); (And (Number GE (NVar k14) (NDiv (NInt z5743) (NInt z10000))) (Number GE (NDiv (NInt z5771) (NInt z10000)) (NVar k14))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (Power GT TOne (TVar k6)); (Not (And (Number GT (NVar k6) (NDiv (NInt z211) (NInt z250))) (Number GT (NDiv (NInt z853) (NInt z1000)) (NVar k6))))].
Definition five_dimensions_claim_five_beta_steps : proof := (Unfold k21 (Unfold k5 (Unfold k6 (Unfold k11 (Unfold k13 (Clear k4 [] z1 z1 [] [] [(m5, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m5, []); (z1, [k14])] [Summand [(z1, [])] [] [k20] None] (Clear k8 [] z1 z1 [] [] [(z1, [k22]); (m1, [k28])] (Combine false EQ z1 [] [] [(z1, [k22]); (m1, [k28])] [Summand [(z1, [])] [] [k24] None] (Clear k9 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z1, [k13; k28]); (z1, [k23])] [Summand [(z1, [])] [] [] (Some k28); Summand [(m1, [k13])] [] [k26] None] (Clear k10 [] z1 z1 [] [] [(m1, [k6]); (z1, [k8])] (Combine false EQ z1 [] [] [(z1, [k6]); (m1, [k8])] [Summand [(m1, [])] [] [k32] None] (Combine false EQ z1 [] [] [(z1, [k6]); (m1, [k8])] [Summand [(z1, [])] [] [k34] None] (Clear k12 [] z1 z625 [] [] [(m2202, []); (z625, [k6])] (Combine false GE z1 [] [] [(m2202, []); (z625, [k8])] [Summand [(z1, [])] [] [k38] None; Summand [(m625, [])] [] [k36] None] (Clear k14 [] z1 z1250 [] [] [(z4411, []); (m1250, [k6])] (Combine false GE z1 [] [] [(z4411, []); (m1250, [k8])] [Summand [(z1, [])] [] [k42] None; Summand [(z1250, [])] [] [k36] None] (Split k15 (Unfold k46 (Clear k48 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k50] None; Summand [(m1, [])] [] [k22] None] (Absurd k52)))) (Clear k46 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z5, [k23])] [Summand [(z1, [])] [] [] (Some k48); Summand [(m1, [k23])] [] [k22] None] (Signs [(z1, [k8; k28]); (z1, [k12]); (m5, [k28])] (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k54] None; Summand [(m5, []); (z1, [k8])] [] [k30] None; Summand [(m1, [])] [] [k56] None; Summand [(z1, [])] [] [k52; k58] None; Summand [(z1, [])] [] [k50] None] (Absurd k60))))) (Combine false EQ z1 [] [] [(z1, [k8; k28]); (z1, [k12]); (m5, [k28])] [Summand [(z1, [])] [] [k52] None] (Split k2 (Unfold k56 (Clear k58 [] z1 z250 [] [] [(z211, []); (m250, [k12])] (Combine false GE z1 [] [] [(z211, []); (z250, [k8; k28]); (m1250, [k28])] [Summand [(z1, [])] [] [k60] None; Summand [(z250, [])] [] [k54] None] (Clear k16 [] z1 z10000 [] [] [(m5743, []); (z10000, [k28])] (Combine false GT z11377 [] [] [] [Summand [(z11377, [])] [] [] None; Summand [(z1839, [])] [] [k64] None; Summand [(z5743, [])] [] [k44] None; Summand [(z50000, [])] [] [k62] None; Summand [(z1, [])] [] [k64; k44] None] (Absurd k66)))))) (Unfold k58 (Clear k60 [] z1 z1000 [] [] [(m853, []); (z1000, [k12])] (Combine false GE z1 [] [] [(m853, []); (m1000, [k8; k28]); (z5000, [k28])] [Summand [(z1, [])] [] [k62] None; Summand [(m1000, [])] [] [k54] None] (Clear k18 [] z1 z10000 [] [] [(z5771, []); (m10000, [k28])] (Clear k16 [] z1 z10000 [] [] [(m5743, []); (z10000, [k28])] (Combine false GT z4617 [] [] [] [Summand [(z4617, [])] [] [] None; Summand [(z923, [])] [] [k66] None; Summand [(z5743, [])] [] [k40] None; Summand [(z6250, [])] [] [k64] None; Summand [(z1, [])] [] [k68; k40] None] (Absurd k70))))))))) (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m1, [])] [] [k54] None; Summand [(z5, []); (m1, [k8])] [] [k30] None; Summand [(z1, [])] [] [k56] None; Summand [(z1, [])] [] [k52; k58] None; Summand [(m1, [])] [] [k50] None] (Absurd k60))))))))))))))))))))))))))).
Lemma five_dimensions_claim_five_beta_checked : refutes five_dimensions_claim_five_beta_laws five_dimensions_claim_five_beta_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem five_dimensions_claim_five_beta :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((d = 5) /\ (nu = nu_5) /\ (D_f = D_5)) -> (* five *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (((2202 / 625) <= D_5) /\ (D_5 <= (4411 / 1250))) -> (* measured(D_5) *)
  (((5743 / 10000) <= nu_5) /\ (nu_5 <= (5771 / 10000))) -> (* measured(nu_5) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (power gap < power one) -> (* trend(gap) *)
  (((211 / 250) < beta_p) /\ (beta_p < (853 / 1000))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] five_dimensions_claim_five_beta_laws five_dimensions_claim_five_beta_steps five_dimensions_claim_five_beta_checked given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 refuted)). Qed.

(* five-dimensions, claim: 1.173 < gamma_p < 1.189 *)
Definition five_dimensions_claim_five_gamma_laws : list law := [(And (Number EQ (NVar k7) (NInt z5)) (And (Number EQ (NVar k11) (NVar k14)) (Number EQ (NVar k4) (NVar k3)))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (And (Number GE (NVar k3) (NDiv (NInt z2202) (NInt z625))) (Number GE (NDiv (NInt z4411) (NInt z1250)) (NVar k3))); (And (Number GE (NVar k14) (NDiv (NInt z5743) (NInt z10000))) (Number GE (NDiv (NInt z5771) (NInt z10000)) (NVar k14))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k12) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k12) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (Order EQ (TVar k12) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k12) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k12))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Not (And (Number GT (NVar k10) (NDiv (NInt z1173) (NInt z1000))) (Number GT (NDiv (NInt z1189) (NInt z1000)) (NVar k10))))].
Definition five_dimensions_claim_five_gamma_steps : proof := (Unfold k27 (Unfold k5 (Unfold k6 (Unfold k13 (Unfold k15 (Unfold k21 (Unfold k23 (Unfold k26 (Clear k4 [] z1 z1 [] [] [(m5, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m5, []); (z1, [k14])] [Summand [(z1, [])] [] [k32] None] (Clear k8 [] z1 z1 [] [] [(z1, [k22]); (m1, [k28])] (Combine false EQ z1 [] [] [(z1, [k22]); (m1, [k28])] [Summand [(z1, [])] [] [k36] None] (Clear k9 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z1, [k13; k28]); (z1, [k23])] [Summand [(z1, [])] [] [] (Some k40); Summand [(m1, [k13])] [] [k38] None] (Clear k10 [] z1 z1 [] [] [(m1, [k6]); (z1, [k8])] (Combine false EQ z1 [] [] [(z1, [k6]); (m1, [k8])] [Summand [(m1, [])] [] [k44] None] (Combine false EQ z1 [] [] [(z1, [k6]); (m1, [k8])] [Summand [(z1, [])] [] [k46] None] (Clear k12 [] z1 z625 [] [] [(m2202, []); (z625, [k6])] (Combine false GE z1 [] [] [(m2202, []); (z625, [k8])] [Summand [(z1, [])] [] [k50] None; Summand [(m625, [])] [] [k48] None] (Clear k14 [] z1 z1250 [] [] [(z4411, []); (m1250, [k6])] (Combine false GE z1 [] [] [(z4411, []); (m1250, [k8])] [Summand [(z1, [])] [] [k54] None; Summand [(z1250, [])] [] [k48] None] (Split k17 (Unfold k58 (Clear k60 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k62] None; Summand [(m1, [])] [] [k34] None] (Absurd k64)))) (Clear k58 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z5, [k23])] [Summand [(z1, [])] [] [] (Some k60); Summand [(m1, [k23])] [] [k34] None] (Clear k16 [] z1 z10000 [] [] [(m5743, []); (z10000, [k28])] (Clear k18 [] z1 z10000 [] [] [(z5771, []); (m10000, [k28])] (Combine false GT z560000 [] [] [(z1, [k28])] [Summand [(z160804, [])] [] [] None; Summand [(z5799, [])] [] [k64] None; Summand [(z5743, [])] [] [k66] None] (Signs [(m5, []); (m1, [k8]); (z1, [k8; k32])] (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k30 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k25 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m1, []); (z1, [k32])] [] [k72] None; Summand [(m5, []); (m1, [k8]); (z1, [k8; k32])] [] [k42] None; Summand [(m1, [])] [] [k74] None; Summand [(z1, [])] [] [k68; k70; k76] None; Summand [(z1, [])] [] [k62] None] (Absurd k78))))) (Combine false GT z4375 [] [] [(z1, [k8])] [Summand [(z4375, [])] [] [] None; Summand [(z3161, [])] [] [k52] None; Summand [(z1577, [])] [] [k56] None] (Combine false EQ z1 [] [] [(m5, []); (m1, [k8]); (z1, [k8; k32])] [Summand [(z1, [])] [] [k70] None] (Clear k20 [] z1 z1 [] [] [(z1, [k21])] (Split k19 (Unfold k78 (Clear k80 [] z1 z1 [] [] [(m1, [k21])] (Combine true GT z1 [] [] [] [Summand unit [] [] (Some k76); Summand unit [] [] (Some k82)] (Absurd k84)))) (Split k78 (Unfold k80 (Clear k82 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false GT z1 [] [] [(m5, []); (z2, [k8])] [Summand [(z1, [])] [] [k86; k72] None; Summand [(z1, [])] [] [k74] None] (Clear k84 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine true EQ z1 [] [] [(m2, [k8; k21]); (z1, [k8; k25]); (z5, [k21])] [Summand [(z1, [k8])] [] [] (Some k90); Summand [(m1, [k21])] [] [k74] None] (Signs [(z2, [k8; k28]); (m1, [k20]); (m5, [k28])] (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k11 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Clear k22 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k25 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m5, []); (z2, [k8])] [] [k96] None; Summand [(m5, [k8]); (z2, [k8; k8])] [] [k42] None; Summand [(m1, [k8])] [] [k98] None; Summand [(z1, [k8])] [] [k100] None; Summand [(z1, [])] [] [k72; k94; k102] None; Summand [(z1, [])] [] [k92] None] (Absurd k104)))))) (Combine false EQ z1 [] [] [(m2, [k8; k28]); (z1, [k20]); (z5, [k28])] [Summand [(m1, [])] [] [k94] None] (Split k2 (Unfold k98 (Clear k100 [] z1 z1000 [] [] [(z1173, []); (m1000, [k20])] (Combine false GE z1 [] [] [(z1173, []); (m2000, [k8; k28]); (z5000, [k28])] [Summand [(z1, [])] [] [k102] None; Summand [(z1000, [])] [] [k96] None] (Combine false GT z14047 [] [] [] [Summand [(z14047, [])] [] [] None; Summand [(z1279, [])] [] [k64] None; Summand [(z11486, [])] [] [k52] None; Summand [(z6250, [])] [] [k104] None; Summand [(z2, [])] [] [k64; k52] None] (Absurd k106))))) (Unfold k100 (Clear k102 [] z1 z1000 [] [] [(m1189, []); (z1000, [k20])] (Combine false GE z1 [] [] [(m1189, []); (z2000, [k8; k28]); (m5000, [k28])] [Summand [(z1, [])] [] [k104] None; Summand [(m1000, [])] [] [k96] None] (Combine false GT z9744 [] [] [] [Summand [(z9744, [])] [] [] None; Summand [(z5771, [])] [] [k56] None; Summand [(z6250, [])] [] [k106] None; Summand [(z625, [])] [] [k66; k88] None] (Absurd k108))))))) (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k11 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Clear k22 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k25 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z5, []); (m2, [k8])] [] [k96] None; Summand [(z5, [k8]); (m2, [k8; k8])] [] [k42] None; Summand [(z1, [k8])] [] [k98] None; Summand [(m1, [k8])] [] [k100] None; Summand [(z1, [])] [] [k72; k94; k102] None; Summand [(m1, [])] [] [k92] None] (Absurd k104)))))))))))) (Split k80 (Unfold k82 (Unfold k86 (Clear k84 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(m5, []); (z2, [k8])] [Summand [(z1, [])] [] [k72; k92] None; Summand [(z1, [])] [] [k74] None] (Combine false EQ z1 [] [] [(m5, []); (z2, [k8])] [Summand [(z1, [])] [] [k94] None] (Combine false GE z1 [] [] [(m1279, [])] [Summand [(z2, [])] [] [k52] None; Summand [(m625, [])] [] [k96] None] (Absurd k98))))))) (Split k82 (Unfold k84 (Unfold k88 (Clear k86 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(m5, []); (z2, [k8])] [Summand [(z1, [])] [] [k72; k94] None; Summand [(z1, [])] [] [k74] None] (Combine false EQ z1 [] [] [(m5, []); (z2, [k8])] [Summand [(z1, [])] [] [k96] None] (Combine false GE z1 [] [] [(m1279, [])] [Summand [(z2, [])] [] [k52] None; Summand [(m625, [])] [] [k98] None] (Absurd k100))))))) (Unfold k84 (Clear k86 [] z1 z1 [] [] [(m3, []); (z1, [k32])] (Combine false GT z1 [] [] [(z5, []); (m2, [k8])] [Summand [(z1, [])] [] [k90; k72] None; Summand [(m1, [])] [] [k74] None] (Combine false GT z1904 [] [] [] [Summand [(z1279, [])] [] [] None; Summand [(z2, [])] [] [k52] None; Summand [(z625, [])] [] [k92] None] (Absurd k94)))))))))))) (Clear k7 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k30 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k25 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z1, []); (m1, [k32])] [] [k72] None; Summand [(z5, []); (z1, [k8]); (m1, [k8; k32])] [] [k42] None; Summand [(z1, [])] [] [k74] None; Summand [(z1, [])] [] [k68; k70; k76] None; Summand [(m1, [])] [] [k62] None] (Absurd k78))))))))))))))))))))))))))))))))).
Lemma five_dimensions_claim_five_gamma_checked : refutes five_dimensions_claim_five_gamma_laws five_dimensions_claim_five_gamma_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem five_dimensions_claim_five_gamma :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((d = 5) /\ (nu = nu_5) /\ (D_f = D_5)) -> (* five *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (((2202 / 625) <= D_5) /\ (D_5 <= (4411 / 1250))) -> (* measured(D_5) *)
  (((5743 / 10000) <= nu_5) /\ (nu_5 <= (5771 / 10000))) -> (* measured(nu_5) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (one <~ s_xi /\ X ~~ (series one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (((1173 / 1000) < gamma_p) /\ (gamma_p < (1189 / 1000))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_10 => NNPP _ (fun refuted => let value_1 := (series one s_xi one (2 + ((-1) * tau))) in refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi; value_1] five_dimensions_claim_five_gamma_laws five_dimensions_claim_five_gamma_steps five_dimensions_claim_five_gamma_checked given_1 given_2 given_3 given_4 given_5 given_6 given_7 (series_spec one s_xi one (2 + ((-1) * tau))) given_8 given_9 given_10 refuted)). Qed.

(* five-dimensions, claim: 0.490 < sigma < 0.495 *)
Definition five_dimensions_claim_five_sigma_laws : list law := [(And (Number NE (NVar k15) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NVar k15))))); (And (Number EQ (NVar k7) (NInt z5)) (And (Number EQ (NVar k11) (NVar k14)) (Number EQ (NVar k4) (NVar k3)))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (And (Number GE (NVar k3) (NDiv (NInt z2202) (NInt z625))) (Number GE (NDiv (NInt z4411) (NInt z1250)) (NVar k3))); (And (Number GE (NVar k14) (NDiv (NInt z5743) (NInt z10000))) (Number GE (NDiv (NInt z5771) (NInt z10000)) (NVar k14))); (Power GT TOne (TVar k6)); (Not (And (Number GT (NVar k15) (NDiv (NInt z49) (NInt z100))) (Number GT (NDiv (NInt z99) (NInt z200)) (NVar k15))))].
Definition five_dimensions_claim_five_sigma_steps : proof := (Unfold k19 (Unfold k5 (Unfold k7 (Unfold k10 (Unfold k13 (Unfold k15 (Clear k4 [] z1 z1 [] [] [(z1, [k30])] (Combine false GT z1 [] [] [(z1, [k30; k30])] [Summand [(z1, [])] [k24] [] None] (Clear k12 [] z1 z1 [] [] [(z1, [k22]); (m1, [k28])] (Combine false EQ z1 [] [] [(z1, [k22]); (m1, [k28])] [Summand [(z1, [])] [] [k28] None] (Clear k11 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z1, [k13; k28]); (z1, [k23])] [Summand [(z1, [])] [] [] (Some k32); Summand [(m1, [k13])] [] [k30] None] (Clear k14 [] z1 z1 [] [] [(m1, [k6]); (z1, [k8])] (Combine false EQ z1 [] [] [(z1, [k6]); (m1, [k8])] [Summand [(m1, [])] [] [k36] None] (Combine false EQ z1 [] [] [(z1, [k6]); (m1, [k8])] [Summand [(z1, [])] [] [k38] None] (Clear k16 [] z1 z625 [] [] [(m2202, []); (z625, [k6])] (Combine false GE z1 [] [] [(m2202, []); (z625, [k8])] [Summand [(z1, [])] [] [k42] None; Summand [(m625, [])] [] [k40] None] (Clear k18 [] z1 z1250 [] [] [(z4411, []); (m1250, [k6])] (Combine false GE z1 [] [] [(z4411, []); (m1250, [k8])] [Summand [(z1, [])] [] [k46] None; Summand [(z1250, [])] [] [k40] None] (Signs [(m1, []); (z1, [k8; k28; k30])] (Clear k6 [k24] z1 z1 [] [k24] [(z1, [k13]); (z1, [k21; k30])] (Clear k9 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m1, [])] [] [k52] None; Summand [(z1, [k30])] [] [k54] None; Summand [(z1, [k8; k30])] [] [k34] None; Summand [(z1, [])] [] [k50; k56] None] (Absurd k58))))) (Signs [(z1, [k30])] (Clear k20 [] z1 z10000 [] [] [(m5743, []); (z10000, [k28])] (Clear k22 [] z1 z10000 [] [] [(z5771, []); (m10000, [k28])] (Combine false GT z560000 [] [] [(z1, [k28])] [Summand [(z160804, [])] [] [] None; Summand [(z5799, [])] [] [k54] None; Summand [(z5743, [])] [] [k56] None] (Combine false EQ z1 [] [] [(m1, []); (z1, [k8; k28; k30])] [Summand [(z1, [])] [] [k50] None] (Combine false GE z1 [] [] [(z625, []); (m2202, [k28; k30])] [Summand [(z1, [])] [] [k44; k52; k58] None; Summand [(m625, [])] [] [k60] None] (Combine false GE z1 [] [] [(m1250, []); (z4411, [k28; k30])] [Summand [(z1, [])] [] [k48; k52; k58] None; Summand [(z1250, [])] [] [k60] None] (Split k2 (Unfold k66 (Clear k68 [] z1 z100 [] [] [(z49, []); (m100, [k30])] (Combine false GT z26618310000 [] [] [] [Summand [(z721375000, [])] [] [k56] None; Summand [(z3330444100, [])] [] [k64] None; Summand [(z2661831, [])] [] [k56; k58] None; Summand [(z26618310000, [])] [] [k58; k58] None; Summand [(z146905889251, [])] [] [k58; k70] None] (Absurd k72)))) (Unfold k68 (Clear k70 [] z1 z200 [] [] [(m99, []); (z200, [k30])] (Combine false GT z981257 [] [] [] [Summand [(z981257, [])] [] [] None; Summand [(z108999, [])] [] [k54] None; Summand [(z1000000, [])] [] [k62] None; Summand [(z6323043, [])] [] [k72] None; Summand [(z1101, [])] [] [k54; k72] None] (Absurd k74))))))))))) (Combine false EQ z1 [] [] [(z1, [k30])] [Summand [(z1, [])] [] [k52] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k26] None; Summand [(m1, [k30])] [] [k54] None] (Absurd k56))) (Clear k20 [] z1 z10000 [] [] [(m5743, []); (z10000, [k28])] (Clear k22 [] z1 z10000 [] [] [(z5771, []); (m10000, [k28])] (Combine false GT z560000 [] [] [(z1, [k28])] [Summand [(z160804, [])] [] [] None; Summand [(z5799, [])] [] [k54] None; Summand [(z5743, [])] [] [k56] None] (Combine false EQ z1 [] [] [(z1, []); (m1, [k8; k28; k30])] [Summand [(m1, [])] [] [k50] None] (Combine false GE z1 [] [] [(m625, []); (z2202, [k28; k30])] [Summand [(z1, [])] [] [k44; k52; k58] None; Summand [(m625, [])] [] [k60] None] (Combine false GT z2827 [] [] [] [Summand [(z625, [])] [] [] None; Summand [(z1, [])] [] [k62] None; Summand [(z2202, [])] [] [k52; k58] None] (Absurd k64)))))))) (Clear k6 [k24] z1 z1 [] [k24] [(z1, [k13]); (z1, [k21; k30])] (Clear k9 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k52] None; Summand [(m1, [k30])] [] [k54] None; Summand [(m1, [k8; k30])] [] [k34] None; Summand [(z1, [])] [] [k50; k56] None] (Absurd k58))))))))))))))))))))))))).
Lemma five_dimensions_claim_five_sigma_checked : refutes five_dimensions_claim_five_sigma_laws five_dimensions_claim_five_sigma_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem five_dimensions_claim_five_sigma :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) -> (* cut-off *)
  ((d = 5) /\ (nu = nu_5) /\ (D_f = D_5)) -> (* five *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (((2202 / 625) <= D_5) /\ (D_5 <= (4411 / 1250))) -> (* measured(D_5) *)
  (((5743 / 10000) <= nu_5) /\ (nu_5 <= (5771 / 10000))) -> (* measured(nu_5) *)
  (power gap < power one) -> (* trend(gap) *)
  (((49 / 100) < sigma) /\ (sigma < (99 / 200))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] five_dimensions_claim_five_sigma_laws five_dimensions_claim_five_sigma_steps five_dimensions_claim_five_sigma_checked given_1 given_2 given_3 given_4 given_5 given_6 given_7 refuted)). Qed.

(* five-dimensions, law: P ~ gap^(5*nu_5*(tau-2)/(tau-1)) *)
Definition five_dimensions_law_laws : list law := [(And (Number EQ (NVar k7) (NInt z5)) (And (Number EQ (NVar k11) (NVar k14)) (Number EQ (NVar k4) (NVar k3)))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Not (And (Number NE (NAdd (NVar k16) (NInt m1)) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k6) (NDiv (NMul (NMul (NInt z5) (NVar k14)) (NAdd (NVar k16) (NInt m2))) (NAdd (NVar k16) (NInt m1)))))))].
Definition five_dimensions_law_steps : proof := (Unfold k13 (Unfold k5 (Unfold k6 (Unfold k11 (Unfold k14 (Clear k4 [] z1 z1 [] [] [(m5, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m5, []); (z1, [k14])] [Summand [(z1, [])] [] [k20] None] (Clear k8 [] z1 z1 [] [] [(z1, [k22]); (m1, [k28])] (Combine false EQ z1 [] [] [(z1, [k22]); (m1, [k28])] [Summand [(z1, [])] [] [k24] None] (Clear k7 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z1, [k13; k28]); (z1, [k23])] [Summand [(z1, [])] [] [] (Some k28); Summand [(m1, [k13])] [] [k26] None] (Split k2 (Unfold k32 (Clear k34 [] z1 z1 [] [] [(m1, []); (z1, [k32])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k32])] [Summand [(z1, [])] [] [k36] None] (Clear k16 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Combine false GT z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k40] None; Summand [(m1, [])] [] [k38] None] (Absurd k42)))))) (Unfold k34 (Clear k32 [] z1 z1 [] [] [(m1, []); (z1, [k32])] (Clear k36 [k38] z1 z1 [] [k38] [(m1, [k7]); (z1, [k7; k32]); (z10, [k13; k28]); (m5, [k13; k28; k32])] (Split k40 (Split k9 (Unfold k44 (Clear k46 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k48] None; Summand [(m1, [])] [] [k22] None] (Absurd k50)))) (Clear k44 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z5, [k23])] [Summand [(z1, [])] [] [] (Some k46); Summand [(m1, [k23])] [] [k22] None] (Clear k18 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Combine true GT z1 [] [] [] [Summand [(m10, []); (z5, [k32])] [] [] (Some k30); Summand [(m1, [])] [] [] (Some k50); Summand [(z1, [])] [] [] (Some k42); Summand [(z2, []); (m1, [k32])] [] [] (Some k48)] (Absurd k52)))))) (Split k9 (Unfold k44 (Clear k46 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k48] None; Summand [(m1, [])] [] [k22] None] (Absurd k50)))) (Clear k44 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z5, [k23])] [Summand [(z1, [])] [] [] (Some k46); Summand [(m1, [k23])] [] [k22] None] (Clear k18 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Combine true GT z1 [] [] [] [Summand [(z10, []); (m5, [k32])] [] [] (Some k30); Summand [(z1, [])] [] [] (Some k50); Summand [(z1, [])] [] [] (Some k42); Summand [(m2, []); (z1, [k32])] [] [] (Some k48)] (Absurd k52)))))))))))))))))))))).
Lemma five_dimensions_law_checked : refutes five_dimensions_law_laws five_dimensions_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem five_dimensions_law :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((d = 5) /\ (nu = nu_5) /\ (D_f = D_5)) -> (* five *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  ((tau + (-1)) <> 0 /\ P ~~ (gap ^^ (((5 * nu_5) * (tau + (-2))) / (tau + (-1))))).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] five_dimensions_law_laws five_dimensions_law_steps five_dimensions_law_checked given_1 given_2 given_3 given_4 refuted)). Qed.

(* six-dimensions, model: six-dimensions can hold
   LEFT OUT: a model is not written for Coq *)

(* six-dimensions, claim: tau = 5/2 *)
Definition six_dimensions_claim_mean_field_tau_laws : list law := [(Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Number EQ (NVar k7) (NInt z6)); (Not (Number EQ (NVar k16) (NDiv (NInt z5) (NInt z2))))].
Definition six_dimensions_claim_mean_field_tau_steps : proof := (Unfold k19 (Unfold k13 (Unfold k6 (Clear k17 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m6, []); (z1, [k14])] [Summand [(z1, [])] [] [k12] None] (Split k7 (Unfold k16 (Clear k18 [] z1 z1 [] [] [(z6, []); (m1, [k14])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k20] None; Summand [(z1, [])] [] [k14] None] (Absurd k22)))) (Unfold k16 (Unfold k20 (Clear k18 [] z1 z1 [] [] [(m1, []); (z1, [k12])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k12])] [Summand [(z1, [])] [] [k26] None] (Clear k11 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k13])] [Summand [(z1, [])] [] [] (Some k30); Summand [(z1, [k13])] [] [k28] None] (Clear k24 [] z1 z2 [] [] [(m1, []); (z2, [k22])] (Combine false EQ z1 [] [] [(m1, []); (z2, [k22])] [Summand [(z1, [])] [] [k34] None] (Combine false EQ z1 [] [] [(m1, []); (z2, [k22])] [Summand [(z1, [])] [] [k36] None] (Clear k5 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z1, [k13]); (z2, [k23])] [Summand [(z2, [])] [] [] (Some k40); Summand [(m1, [k13])] [] [k38] None] (Split k9 (Unfold k44 (Clear k46 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k48] None; Summand [(m1, [])] [] [k14] None] (Absurd k50)))) (Clear k44 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z6, [k23])] [Summand [(z1, [])] [] [] (Some k46); Summand [(m1, [k23])] [] [k14] None] (Signs [(m5, []); (z2, [k32])] (Clear k10 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k15 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m6, []); (z3, [k32])] [] [k42] None; Summand [(m1, []); (z1, [k32])] [] [k32] None; Summand [(m1, [])] [] [k52] None; Summand [(z1, [])] [] [k50; k54] None; Summand [(z2, []); (m1, [k32])] [] [k48] None] (Absurd k56)))) (Combine false EQ z1 [] [] [(m5, []); (z2, [k32])] [Summand [(z1, [])] [] [k50] None] (Unfold k2 (Clear k54 [] z1 z2 [] [] [(m5, []); (z2, [k32])] (Combine false GT z1 [] [] [(z25, []); (m20, [k32]); (z4, [k32; k32])] [Summand [(z1, [])] [k56] [] None] (Combine false GT z4 [] [] [] [Summand [(z1, [])] [] [k58] None; Summand [(z5, []); (m2, [k32])] [] [k52] None] (Absurd k60)))))) (Clear k10 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k15 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z6, []); (m3, [k32])] [] [k42] None; Summand [(z1, []); (m1, [k32])] [] [k32] None; Summand [(z1, [])] [] [k52] None; Summand [(z1, [])] [] [k50; k54] None; Summand [(m2, []); (z1, [k32])] [] [k48] None] (Absurd k56))))))))))))))))))))))))).
Lemma six_dimensions_claim_mean_field_tau_checked : refutes six_dimensions_claim_mean_field_tau_laws six_dimensions_claim_mean_field_tau_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem six_dimensions_claim_mean_field_tau :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (d = 6) -> (* where(six-dimensions) *)
  (tau = (5 / 2)).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] six_dimensions_claim_mean_field_tau_laws six_dimensions_claim_mean_field_tau_steps six_dimensions_claim_mean_field_tau_checked given_1 given_2 given_3 given_4 given_5 given_6 given_7 refuted)). Qed.

(* six-dimensions, claim: sigma = 1/2 *)
Definition six_dimensions_claim_mean_field_sigma_laws : list law := [(And (Number NE (NVar k15) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NVar k15))))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (Power GT TOne (TVar k6)); (Number EQ (NVar k7) (NInt z6)); (Not (Number EQ (NVar k15) (NDiv (NInt z1) (NInt z2))))].
Definition six_dimensions_claim_mean_field_sigma_steps : proof := (Unfold k19 (Unfold k5 (Clear k17 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m6, []); (z1, [k14])] [Summand [(z1, [])] [] [k8] None] (Split k9 (Unfold k12 (Clear k14 [] z1 z1 [] [] [(z6, []); (m1, [k14])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k16] None; Summand [(z1, [])] [] [k10] None] (Absurd k18)))) (Unfold k12 (Unfold k16 (Clear k14 [] z1 z1 [] [] [(m1, []); (z1, [k12])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k12])] [Summand [(z1, [])] [] [k22] None] (Clear k13 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k13])] [Summand [(z1, [])] [] [] (Some k26); Summand [(z1, [k13])] [] [k24] None] (Clear k20 [] z1 z2 [] [] [(m1, []); (z2, [k22])] (Combine false EQ z1 [] [] [(m1, []); (z2, [k22])] [Summand [(z1, [])] [] [k30] None] (Combine false EQ z1 [] [] [(m1, []); (z2, [k22])] [Summand [(z1, [])] [] [k32] None] (Clear k7 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z1, [k13]); (z2, [k23])] [Summand [(z2, [])] [] [] (Some k36); Summand [(m1, [k13])] [] [k34] None] (Split k11 (Unfold k40 (Clear k42 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k44] None; Summand [(m1, [])] [] [k10] None] (Absurd k46)))) (Clear k40 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z6, [k23])] [Summand [(z1, [])] [] [] (Some k42); Summand [(m1, [k23])] [] [k10] None] (Signs [(m1, []); (z2, [k30])] (Clear k4 [] z1 z1 [] [] [(z1, [k30])] (Clear k6 [k48] z1 z1 [] [k48] [(z1, [k13]); (z1, [k21; k30])] (Clear k15 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m1, [])] [] [k50] None; Summand [(z3, [k30])] [] [k38] None; Summand [(z1, [k30])] [] [k28] None; Summand [(z1, [])] [] [k46; k52] None; Summand [(m1, [k30])] [] [k44] None] (Absurd k54))))) (Combine false EQ z1 [] [] [(m1, []); (z2, [k30])] [Summand [(z1, [])] [] [k46] None] (Unfold k2 (Clear k50 [] z1 z2 [] [] [(m1, []); (z2, [k30])] (Combine false GT z1 [] [] [(z1, []); (m4, [k30]); (z4, [k30; k30])] [Summand [(z1, [])] [k52] [] None] (Combine false GT z4 [] [] [] [Summand [(z1, [])] [] [k54] None; Summand [(z1, []); (m2, [k30])] [] [k48] None] (Absurd k56)))))) (Clear k4 [] z1 z1 [] [] [(z1, [k30])] (Clear k6 [k48] z1 z1 [] [k48] [(z1, [k13]); (z1, [k21; k30])] (Clear k15 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k50] None; Summand [(m3, [k30])] [] [k38] None; Summand [(m1, [k30])] [] [k28] None; Summand [(z1, [])] [] [k46; k52] None; Summand [(z1, [k30])] [] [k44] None] (Absurd k54))))))))))))))))))))))))).
Lemma six_dimensions_claim_mean_field_sigma_checked : refutes six_dimensions_claim_mean_field_sigma_laws six_dimensions_claim_mean_field_sigma_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem six_dimensions_claim_mean_field_sigma :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) -> (* cut-off *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (power gap < power one) -> (* trend(gap) *)
  (d = 6) -> (* where(six-dimensions) *)
  (sigma = (1 / 2)).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] six_dimensions_claim_mean_field_sigma_laws six_dimensions_claim_mean_field_sigma_steps six_dimensions_claim_mean_field_sigma_checked given_1 given_2 given_3 given_4 given_5 given_6 given_7 refuted)). Qed.

(* six-dimensions, claim: D_f = 4 *)
Definition six_dimensions_claim_mean_field_fractal_laws : list law := [(Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (Power GT TOne (TVar k6)); (Number EQ (NVar k7) (NInt z6)); (Not (Number EQ (NVar k4) (NInt z4)))].
Definition six_dimensions_claim_mean_field_fractal_steps : proof := (Unfold k19 (Clear k17 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m6, []); (z1, [k14])] [Summand [(z1, [])] [] [k4] None] (Split k9 (Unfold k8 (Clear k10 [] z1 z1 [] [] [(z6, []); (m1, [k14])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k12] None; Summand [(z1, [])] [] [k6] None] (Absurd k14)))) (Unfold k8 (Unfold k12 (Clear k10 [] z1 z1 [] [] [(m1, []); (z1, [k12])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k12])] [Summand [(z1, [])] [] [k18] None] (Clear k13 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k13])] [Summand [(z1, [])] [] [] (Some k22); Summand [(z1, [k13])] [] [k20] None] (Clear k16 [] z1 z2 [] [] [(m1, []); (z2, [k22])] (Combine false EQ z1 [] [] [(m1, []); (z2, [k22])] [Summand [(z1, [])] [] [k26] None] (Combine false EQ z1 [] [] [(m1, []); (z2, [k22])] [Summand [(z1, [])] [] [k28] None] (Clear k7 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z1, [k13]); (z2, [k23])] [Summand [(z2, [])] [] [] (Some k32); Summand [(m1, [k13])] [] [k30] None] (Split k11 (Unfold k36 (Clear k38 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k40] None; Summand [(m1, [])] [] [k6] None] (Absurd k42)))) (Clear k36 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z6, [k23])] [Summand [(z1, [])] [] [] (Some k38); Summand [(m1, [k23])] [] [k6] None] (Signs [(m4, []); (z1, [k8])] (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k15 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z2, [])] [] [k44] None; Summand [(m6, []); (z1, [k8])] [] [k34] None; Summand [(m2, [])] [] [k24] None; Summand [(z1, [])] [] [k42; k46] None; Summand [(z2, [])] [] [k40] None] (Absurd k48)))) (Combine false EQ z1 [] [] [(m4, []); (z1, [k8])] [Summand [(z1, [])] [] [k42] None] (Unfold k2 (Clear k46 [] z1 z1 [] [] [(m4, []); (z1, [k8])] (Combine false GT z1 [] [] [(z16, []); (m8, [k8]); (z1, [k8; k8])] [Summand [(z1, [])] [k48] [] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k50] None; Summand [(z4, []); (m1, [k8])] [] [k44] None] (Absurd k52)))))) (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k15 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m2, [])] [] [k44] None; Summand [(z6, []); (m1, [k8])] [] [k34] None; Summand [(z2, [])] [] [k24] None; Summand [(z1, [])] [] [k42; k46] None; Summand [(m2, [])] [] [k40] None] (Absurd k48))))))))))))))))))))))).
Lemma six_dimensions_claim_mean_field_fractal_checked : refutes six_dimensions_claim_mean_field_fractal_laws six_dimensions_claim_mean_field_fractal_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem six_dimensions_claim_mean_field_fractal :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (power gap < power one) -> (* trend(gap) *)
  (d = 6) -> (* where(six-dimensions) *)
  (D_f = 4).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] six_dimensions_claim_mean_field_fractal_laws six_dimensions_claim_mean_field_fractal_steps six_dimensions_claim_mean_field_fractal_checked given_1 given_2 given_3 given_4 given_5 given_6 given_7 refuted)). Qed.

(* six-dimensions, claim: alpha = 1 *)
Definition six_dimensions_claim_mean_field_alpha_laws : list law := [(Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (And (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k7) (TTimes (TVar k4) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16)))))))))) (And (Order GE (TVar k9) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ TOne (TTimes (TVar k4) (TTimes TOne (TRaised (TVar k9) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Power GT (TVar k7) TOne); (Number EQ (NVar k7) (NInt z6)); (Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NAdd (NInt z1) (NVar k5)))))); (Not (Number EQ (NVar k5) (NInt z1)))].
Definition six_dimensions_claim_mean_field_alpha_steps : proof := (Unfold k25 (Unfold k13 (Unfold k15 (Unfold k10 (Unfold k4 (Unfold k18 (Unfold k6 (Unfold k26 (Clear k21 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m6, []); (z1, [k14])] [Summand [(z1, [])] [] [k32] None] (Signs [(m3, []); (m2, [k10]); (z1, [k10; k32]); (z1, [k32])] (Clear k19 [] z1 z1 [] [] [(z1, [k15])] (Clear k23 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k15]); (z1, [k17]); (m1, [k19])] (Clear k22 [] z1 z1 [] [] [(m1, [k9]); (z1, [k15]); (m2, [k17]); (z1, [k17; k32])] (Clear k30 [] z1 z1 [] [] [(m1, [k9]); (m2, [k19]); (z1, [k19; k32])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k36; k38] None; Summand [(z2, []); (m1, [k32])] [] [k40] None; Summand [(z1, [])] [] [k42] None; Summand [(m1, [])] [] [k44] None] (Absurd k46)))))) (Combine false EQ z1 [] [] [(m3, []); (m2, [k10]); (z1, [k10; k32]); (z1, [k32])] [Summand [(z1, [])] [] [k36] None] (Split k7 (Unfold k40 (Clear k42 [] z1 z1 [] [] [(z6, []); (m1, [k14])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k44] None; Summand [(z1, [])] [] [k34] None] (Absurd k46)))) (Unfold k40 (Unfold k44 (Clear k42 [] z1 z1 [] [] [(m1, []); (z1, [k12])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k12])] [Summand [(z1, [])] [] [k50] None] (Clear k11 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k13])] [Summand [(z1, [])] [] [] (Some k54); Summand [(z1, [k13])] [] [k52] None] (Clear k48 [] z1 z2 [] [] [(m1, []); (z2, [k22])] (Combine false EQ z1 [] [] [(m1, []); (z2, [k22])] [Summand [(z1, [])] [] [k58] None] (Combine false EQ z1 [] [] [(m1, []); (z2, [k22])] [Summand [(z1, [])] [] [k60] None] (Clear k5 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z1, [k13]); (z2, [k23])] [Summand [(z2, [])] [] [] (Some k64); Summand [(m1, [k13])] [] [k62] None] (Split k9 (Unfold k68 (Clear k70 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k72] None; Summand [(m1, [])] [] [k34] None] (Absurd k74)))) (Clear k68 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z6, [k23])] [Summand [(z1, [])] [] [] (Some k70); Summand [(m1, [k23])] [] [k34] None] (Signs [(m5, []); (z2, [k32])] (Clear k14 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k17 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m6, []); (z3, [k32])] [] [k66] None; Summand [(m1, []); (z1, [k32])] [] [k56] None; Summand [(m1, [])] [] [k76] None; Summand [(z1, [])] [] [k74; k78] None; Summand [(z2, []); (m1, [k32])] [] [k72] None] (Absurd k80)))) (Combine false EQ z1 [] [] [(m5, []); (z2, [k32])] [Summand [(z1, [])] [] [k74] None] (Unfold k2 (Clear k78 [] z1 z1 [] [] [(m1, []); (z1, [k10])] (Combine false GT z1 [] [] [(z1, []); (m2, [k10]); (z1, [k10; k10])] [Summand [(z1, [])] [k80] [] None] (Clear k12 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Combine false GT z1 [] [] [(z25, []); (m20, [k32]); (z4, [k32; k32])] [Summand [(z1, [])] [] [k82; k84; k84] None; Summand [(m7, []); (z2, [k10]); (m1, [k10; k32]); (z3, [k32])] [] [k38] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k86] None; Summand [(z5, []); (m2, [k32])] [] [k76] None] (Absurd k88)))))))) (Clear k14 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k17 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z6, []); (m3, [k32])] [] [k66] None; Summand [(z1, []); (m1, [k32])] [] [k56] None; Summand [(z1, [])] [] [k76] None; Summand [(z1, [])] [] [k74; k78] None; Summand [(m2, []); (z1, [k32])] [] [k72] None] (Absurd k80))))))))))))))))))))) (Clear k19 [] z1 z1 [] [] [(z1, [k15])] (Clear k23 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k15]); (z1, [k17]); (m1, [k19])] (Clear k22 [] z1 z1 [] [] [(m1, [k9]); (z1, [k15]); (m2, [k17]); (z1, [k17; k32])] (Clear k30 [] z1 z1 [] [] [(m1, [k9]); (m2, [k19]); (z1, [k19; k32])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k36; k38] None; Summand [(m2, []); (z1, [k32])] [] [k40] None; Summand [(m1, [])] [] [k42] None; Summand [(z1, [])] [] [k44] None] (Absurd k46))))))))))))))))).
Lemma six_dimensions_claim_mean_field_alpha_checked : refutes six_dimensions_claim_mean_field_alpha_laws six_dimensions_claim_mean_field_alpha_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem six_dimensions_claim_mean_field_alpha :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (V ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (V ** (tail_series s_1 one (1 + ((-1) * tau)))))) -> (* ranks *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (power one < power rank) -> (* trend(rank) *)
  (d = 6) -> (* where(six-dimensions) *)
  (s ~~ (s_1 ** (rank ^^ ((-1) * (1 + alpha))))) -> (* zipf *)
  (alpha = 1).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_10 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] six_dimensions_claim_mean_field_alpha_laws six_dimensions_claim_mean_field_alpha_steps six_dimensions_claim_mean_field_alpha_checked given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_10 refuted)). Qed.

(* six-dimensions, claim: delta = 2 *)
Definition six_dimensions_claim_mean_field_delta_laws : list law := [(Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (And (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k9) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NVar k10) (NVar k11)))))) (And (Number NE (NAdd (NVar k16) (NInt m2)) (NInt z0)) (Number EQ (NVar k8) (NDiv (NInt z1) (NAdd (NVar k16) (NInt m2)))))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Number EQ (NVar k7) (NInt z6)); (Not (Number EQ (NVar k8) (NInt z2)))].
Definition six_dimensions_claim_mean_field_delta_steps : proof := (Unfold k21 (Unfold k13 (Unfold k15 (Unfold k10 (Unfold k6 (Clear k19 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m6, []); (z1, [k14])] [Summand [(z1, [])] [] [k20] None] (Signs [(z1, [k16])] (Clear k16 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k18 [k26] z1 z1 [] [k26] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(m1, []); (m2, [k16]); (z1, [k16; k32])] [Summand [(z1, [])] [] [k28] None] (Clear k14 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Combine true EQ z1 [] [] [(z1, [k7; k16]); (z1, [k21])] [Summand [(z1, [k16])] [] [] (Some k32); Summand [(m1, [k21])] [] [k30] None] (Split k7 (Unfold k36 (Clear k38 [] z1 z1 [] [] [(z6, []); (m1, [k14])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k40] None; Summand [(z1, [])] [] [k22] None] (Absurd k42)))) (Unfold k36 (Unfold k40 (Clear k38 [] z1 z1 [] [] [(m1, []); (z1, [k12])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k12])] [Summand [(z1, [])] [] [k46] None] (Clear k11 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k13])] [Summand [(z1, [])] [] [] (Some k50); Summand [(z1, [k13])] [] [k48] None] (Clear k44 [] z1 z2 [] [] [(m1, []); (z2, [k22])] (Combine false EQ z1 [] [] [(m1, []); (z2, [k22])] [Summand [(z1, [])] [] [k54] None] (Combine false EQ z1 [] [] [(m1, []); (z2, [k22])] [Summand [(z1, [])] [] [k56] None] (Clear k5 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z1, [k13]); (z2, [k23])] [Summand [(z2, [])] [] [] (Some k60); Summand [(m1, [k13])] [] [k58] None] (Split k9 (Unfold k64 (Clear k66 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k68] None; Summand [(m1, [])] [] [k22] None] (Absurd k70)))) (Clear k64 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z6, [k23])] [Summand [(z1, [])] [] [] (Some k66); Summand [(m1, [k23])] [] [k22] None] (Signs [(m2, []); (z1, [k16])] (Clear k17 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m3, [])] [] [k62] None; Summand [(m1, []); (m1, [k16])] [] [k52] None; Summand [(z1, [])] [] [k34] None; Summand [(z1, [])] [] [k70; k72] None; Summand [(z1, [])] [] [k68] None] (Absurd k74))) (Combine false EQ z1 [] [] [(m2, []); (z1, [k16])] [Summand [(z1, [])] [] [k70] None] (Unfold k2 (Clear k74 [] z1 z1 [] [] [(m2, []); (z1, [k16])] (Combine false GT z1 [] [] [(z4, []); (m4, [k16]); (z1, [k16; k16])] [Summand [(z1, [])] [k76] [] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k78] None; Summand [(z2, []); (m1, [k16])] [] [k72] None] (Absurd k80)))))) (Clear k17 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z3, [])] [] [k62] None; Summand [(z1, []); (z1, [k16])] [] [k52] None; Summand [(m1, [])] [] [k34] None; Summand [(z1, [])] [] [k70; k72] None; Summand [(m1, [])] [] [k68] None] (Absurd k74)))))))))))))))))))))))) (Combine false EQ z1 [] [] [(z1, [k16])] [Summand [(z1, [])] [] [k24] None] (Clear k16 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k18 [k28] z1 z1 [] [k28] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k30] None; Summand [(z2, []); (m1, [k32])] [] [k26] None] (Absurd k32))))) (Clear k16 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k18 [k26] z1 z1 [] [k26] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(z1, []); (z2, [k16]); (m1, [k16; k32])] [Summand [(m1, [])] [] [k28] None] (Clear k12 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Combine false GT z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k32; k24] None; Summand [(m1, [])] [] [k30] None] (Absurd k34)))))))))))))).
Lemma six_dimensions_claim_mean_field_delta_checked : refutes six_dimensions_claim_mean_field_delta_laws six_dimensions_claim_mean_field_delta_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem six_dimensions_claim_mean_field_delta :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) -> (* other-exponents *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (d = 6) -> (* where(six-dimensions) *)
  (delta = 2).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] six_dimensions_claim_mean_field_delta_laws six_dimensions_claim_mean_field_delta_steps six_dimensions_claim_mean_field_delta_checked given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 refuted)). Qed.

(* six-dimensions, claim: eta = 0 *)
Definition six_dimensions_claim_mean_field_eta_laws : list law := [(If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (And (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k9) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NVar k10) (NVar k11)))))) (And (Number NE (NAdd (NVar k16) (NInt m2)) (NInt z0)) (Number EQ (NVar k8) (NDiv (NInt z1) (NAdd (NVar k16) (NInt m2)))))); (Number EQ (NVar k7) (NInt z6)); (Not (Number EQ (NVar k9) (NInt z0)))].
Definition six_dimensions_claim_mean_field_eta_steps : proof := (Unfold k11 (Unfold k7 (Unfold k4 (Clear k9 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m6, []); (z1, [k14])] [Summand [(z1, [])] [] [k12] None] (Clear k8 [] z1 z1 [] [] [(z1, [k22])] (Clear k10 [k16] z1 z1 [] [k16] [(z1, [k18; k22]); (z1, [k20]); (m2, [k22])] (Combine false EQ z1 [] [] [(z1, [k18; k22]); (z1, [k20]); (m2, [k22])] [Summand [(z1, [])] [] [k18] None] (Split k5 (Unfold k22 (Clear k24 [] z1 z1 [] [] [(z6, []); (m1, [k14])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k26] None; Summand [(z1, [])] [] [k14] None] (Absurd k28)))) (Unfold k22 (Unfold k26 (Clear k28 [] z1 z1 [] [] [(m1, []); (z1, [k20])] (Combine false EQ z1 [] [] [(m1, []); (m1, [k18; k22]); (z2, [k22])] [Summand [(z1, [])] [] [k32] None; Summand [(m1, [])] [] [k20] None] (Combine false EQ z1 [] [] [(z1, []); (z1, [k18; k22]); (m2, [k22])] [Summand [(m1, [])] [] [k34] None] (Clear k30 [] z1 z2 [] [] [(m1, []); (z2, [k22])] (Combine false GT z2 [] [] [(z1, [k22])] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k38] None] (Combine false EQ z1 [] [] [(z1, []); (z1, [k18; k22]); (m2, [k22])] [Summand [(z1, [])] [] [k36] None] (Combine false EQ z1 [] [] [(m1, []); (z2, [k22])] [Summand [(z1, [])] [] [k38] None] (Combine false EQ z1 [] [] [(m1, []); (z2, [k22])] [Summand [(z1, [])] [] [k44] None] (Unfold k2 (Clear k48 [] z1 z1 [] [] [(z1, [k18])] (Combine false GT z1 [] [] [(z1, [k18; k18])] [Summand [(z1, [])] [k50] [] None] (Combine false GT z1 [] [] [(z1, []); (m4, [k22]); (z4, [k22; k22])] [Summand [(z1, [])] [] [k52; k40; k40] None; Summand [(z1, []); (m1, [k18; k22]); (m2, [k22])] [] [k42] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k54] None; Summand [(z1, []); (m2, [k22])] [] [k46] None] (Absurd k56))))))))))))))))))))))))).
Lemma six_dimensions_claim_mean_field_eta_checked : refutes six_dimensions_claim_mean_field_eta_laws six_dimensions_claim_mean_field_eta_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem six_dimensions_claim_mean_field_eta :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) -> (* other-exponents *)
  (d = 6) -> (* where(six-dimensions) *)
  (eta = 0).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] six_dimensions_claim_mean_field_eta_laws six_dimensions_claim_mean_field_eta_steps six_dimensions_claim_mean_field_eta_checked given_1 given_2 given_3 refuted)). Qed.

(* six-dimensions, law: P ~ gap *)
Definition six_dimensions_law_laws : list law := [(If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (Number EQ (NVar k7) (NInt z6)); (Not (Order EQ (TVar k3) (TVar k6)))].
Definition six_dimensions_law_steps : proof := (Unfold k11 (Clear k9 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m6, []); (z1, [k14])] [Summand [(z1, [])] [] [k4] None] (Split k5 (Unfold k8 (Clear k10 [] z1 z1 [] [] [(z6, []); (m1, [k14])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k12] None; Summand [(z1, [])] [] [k6] None] (Absurd k14)))) (Unfold k8 (Unfold k12 (Clear k10 [] z1 z1 [] [] [(m1, []); (z1, [k12])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k12])] [Summand [(z1, [])] [] [k18] None] (Clear k7 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k13])] [Summand [(z1, [])] [] [] (Some k22); Summand [(z1, [k13])] [] [k20] None] (Unfold k2 (Clear k26 [] z1 z1 [] [] [(z1, [k7]); (m1, [k13])] (Split k28 (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k24); Summand [(z1, [])] [] [] (Some k30)] (Absurd k32)) (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k24); Summand [(z1, [])] [] [] (Some k30)] (Absurd k32))))))))))))))).
Lemma six_dimensions_law_checked : refutes six_dimensions_law_laws six_dimensions_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem six_dimensions_law :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (d = 6) -> (* where(six-dimensions) *)
  (P ~~ gap).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] six_dimensions_law_laws six_dimensions_law_steps six_dimensions_law_checked given_1 given_2 given_3 refuted)). Qed.

(* high-dimensions, model: high-dimensions can hold
   LEFT OUT: a model is not written for Coq *)

(* high-dimensions, claim: tau = 5/2 *)
Definition high_dimensions_claim_mean_field_tau_laws : list law := [(If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k12) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k12) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (Order EQ (TVar k12) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k12) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k12))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Number GT (NVar k7) (NInt z6)); (Not (Number EQ (NVar k16) (NDiv (NInt z5) (NInt z2))))].
Definition high_dimensions_claim_mean_field_tau_steps : proof := (Unfold k21 (Unfold k13 (Unfold k15 (Unfold k10 (Split k5 (Unfold k16 (Clear k19 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Clear k18 [] z1 z1 [] [] [(z6, []); (m1, [k14])] (Combine false GT z1 [] [k20] [(m1, [])] [Summand [(z1, [])] [] [k22] None] (Absurd k24))))) (Unfold k16 (Unfold k20 (Clear k18 [] z1 z1 [] [] [(m1, []); (z1, [k12])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k12])] [Summand [(z1, [])] [] [k26] None] (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k13])] [Summand [(z1, [])] [] [] (Some k30); Summand [(z1, [k13])] [] [k28] None] (Clear k22 [] z1 z1 [] [] [(m1, []); (z1, [k20])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k20])] [Summand [(z1, [])] [] [k34] None] (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Combine true EQ z1 [] [] [(z1, [k11]); (z1, [k13])] [Summand [(z1, [])] [] [] (Some k38); Summand [(m1, [k13])] [] [k36] None] (Clear k4 [] z1 z1 [] [] [(z1, [k21])] (Split k11 (Unfold k44 (Clear k46 [] z1 z1 [] [] [(m1, [k21])] (Combine true GT z1 [] [] [] [Summand unit [] [] (Some k42); Summand unit [] [] (Some k48)] (Absurd k50)))) (Split k44 (Unfold k46 (Signs [(m5, []); (z2, [k32])] (Clear k6 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k14 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k17 [] z1 z1 [] [] [(m1, [k13])] (Clear k50 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(m2, []); (z1, [k32])] [] [k40] None; Summand [(z3, []); (m1, [k32])] [] [k32] None; Summand [(z2, []); (m1, [k32])] [] [k54] None; Summand [(m3, []); (z1, [k32])] [] [k56] None; Summand [(z1, [])] [] [k52; k58] None; Summand [(z2, []); (m1, [k32])] [] [k60] None] (Absurd k62)))))) (Combine false EQ z1 [] [] [(m5, []); (z2, [k32])] [Summand [(z1, [])] [] [k52] None] (Unfold k2 (Clear k56 [] z1 z2 [] [] [(m5, []); (z2, [k32])] (Combine false GT z1 [] [] [(z25, []); (m20, [k32]); (z4, [k32; k32])] [Summand [(z1, [])] [k58] [] None] (Combine false GT z4 [] [] [] [Summand [(z1, [])] [] [k60] None; Summand [(z5, []); (m2, [k32])] [] [k54] None] (Absurd k62)))))) (Clear k6 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k14 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k17 [] z1 z1 [] [] [(m1, [k13])] (Clear k50 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(z2, []); (m1, [k32])] [] [k40] None; Summand [(m3, []); (z1, [k32])] [] [k32] None; Summand [(m2, []); (z1, [k32])] [] [k54] None; Summand [(z3, []); (m1, [k32])] [] [k56] None; Summand [(z1, [])] [] [k52; k58] None; Summand [(m2, []); (z1, [k32])] [] [k60] None] (Absurd k62)))))))) (Split k46 (Unfold k48 (Unfold k52 (Clear k50 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(m3, []); (z1, [k32])] [Summand [(m1, [])] [] [k58] None] (Combine false EQ z1 [] [] [(m3, []); (z1, [k32])] [Summand [(z1, [])] [] [k60] None] (Clear k14 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Combine true EQ z1 [] [] [(z1, [k7]); (z1, [k21])] [Summand [(z1, [])] [] [] (Some k64); Summand [(m1, [k21])] [] [k62] None] (Clear k6 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k54 [] z1 z1 [] [] [(z1, [k21])] (Clear k56 [] z1 z1 [] [] [(m1, [k5]); (z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k40] None; Summand [(z1, [])] [] [k32] None; Summand [(m1, [])] [] [k68] None; Summand [(m1, [])] [] [k66] None; Summand [(z1, [])] [] [k70] None; Summand [(m1, [])] [] [k72] None] (Absurd k74)))))))))))) (Split k48 (Unfold k50 (Unfold k54 (Clear k6 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k17 [] z1 z1 [] [] [(m1, [k13])] (Clear k58 [] z1 z1 [] [] [(z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k40] None; Summand [(m1, [])] [] [k60] None; Summand [(z1, [])] [] [k62] None; Summand [(m1, [])] [] [k64] None] (Absurd k66))))))) (Unfold k50 (Clear k6 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k17 [] z1 z1 [] [] [(m1, [k13])] (Clear k54 [] z1 z1 [] [] [(z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k40] None; Summand [(m1, [])] [] [k56] None; Summand [(z1, [])] [] [k58] None; Summand [(m1, [])] [] [k60] None] (Absurd k62)))))))))))))))))))))))))).
Lemma high_dimensions_claim_mean_field_tau_checked : refutes high_dimensions_claim_mean_field_tau_laws high_dimensions_claim_mean_field_tau_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem high_dimensions_claim_mean_field_tau :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (6 < d) -> (* where(high-dimensions) *)
  (tau = (5 / 2)).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 => NNPP _ (fun refuted => let value_1 := (series one s_xi one (2 + ((-1) * tau))) in refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi; value_1] high_dimensions_claim_mean_field_tau_laws high_dimensions_claim_mean_field_tau_steps high_dimensions_claim_mean_field_tau_checked given_1 given_2 given_3 (series_spec one s_xi one (2 + ((-1) * tau))) given_4 given_5 given_6 given_7 refuted)). Qed.

(* high-dimensions, claim: sigma = 1/2 *)
Definition high_dimensions_claim_mean_field_sigma_laws : list law := [(And (Number NE (NVar k15) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NVar k15))))); (If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k12) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k12) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (Order EQ (TVar k12) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k12) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k12))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Number GT (NVar k7) (NInt z6)); (Not (Number EQ (NVar k15) (NDiv (NInt z1) (NInt z2))))].
Definition high_dimensions_claim_mean_field_sigma_steps : proof := (Unfold k23 (Unfold k5 (Unfold k15 (Unfold k17 (Unfold k14 (Signs [(z2, []); (z1, [k12; k30]); (m1, [k32])] (Clear k4 [] z1 z1 [] [] [(z1, [k30])] (Clear k6 [k22] z1 z1 [] [k22] [(z1, [k13]); (z1, [k21; k30])] (Clear k11 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Clear k18 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z2, []); (m1, [k32])] [] [k24] None; Summand [(m1, [k30])] [] [k26] None; Summand [(z1, [k30])] [] [k28] None; Summand [(z1, [])] [] [k20; k30] None] (Absurd k32))))))) (Combine false EQ z1 [] [] [(m2, []); (m1, [k12; k30]); (z1, [k32])] [Summand [(m1, [])] [] [k20] None] (Split k7 (Unfold k24 (Clear k21 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Clear k26 [] z1 z1 [] [] [(z6, []); (m1, [k14])] (Combine false GT z1 [] [k28] [(m1, [])] [Summand [(z1, [])] [] [k30] None] (Absurd k32))))) (Unfold k24 (Unfold k28 (Clear k26 [] z1 z1 [] [] [(m1, []); (z1, [k12])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k12])] [Summand [(z1, [])] [] [k34] None] (Clear k30 [] z1 z1 [] [] [(m1, []); (z1, [k20])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k20])] [Summand [(z1, [])] [] [k38] None] (Clear k9 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Combine true EQ z1 [] [] [(z1, [k11]); (z1, [k13])] [Summand [(z1, [])] [] [] (Some k42); Summand [(m1, [k13])] [] [k40] None] (Clear k8 [] z1 z1 [] [] [(z1, [k21])] (Split k13 (Unfold k48 (Clear k50 [] z1 z1 [] [] [(m1, [k21])] (Combine true GT z1 [] [] [] [Summand unit [] [] (Some k46); Summand unit [] [] (Some k52)] (Absurd k54)))) (Split k48 (Unfold k50 (Clear k54 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine true EQ z1 [] [] [(z1, [k12; k21; k30]); (m1, [k21]); (z1, [k25])] [Summand [(z1, [])] [] [] (Some k56); Summand [(m1, [k21])] [] [k22] None] (Combine true EQ z1 [] [] [(m1, [k21]); (z1, [k21; k30]); (z1, [k25])] [Summand [(z1, [])] [] [] (Some k58); Summand [(m1, [k21; k30])] [] [k36] None] (Signs [(m1, []); (z2, [k30])] (Clear k4 [] z1 z1 [] [] [(z1, [k30])] (Clear k6 [k64] z1 z1 [] [k64] [(z1, [k13]); (z1, [k21; k30])] (Clear k10 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m1, []); (z1, [k30])] [] [k66] None; Summand [(z1, [k30])] [] [k44] None; Summand [(m1, [k30])] [] [k68] None; Summand [(z1, [])] [] [k62; k70] None; Summand [(m1, [k30])] [] [k60] None] (Absurd k72)))))) (Combine false EQ z1 [] [] [(m1, []); (z2, [k30])] [Summand [(z1, [])] [] [k62] None] (Unfold k2 (Clear k66 [] z1 z2 [] [] [(m1, []); (z2, [k30])] (Combine false GT z1 [] [] [(z1, []); (m4, [k30]); (z4, [k30; k30])] [Summand [(z1, [])] [k68] [] None] (Combine false GT z4 [] [] [] [Summand [(z1, [])] [] [k70] None; Summand [(z1, []); (m2, [k30])] [] [k64] None] (Absurd k72)))))) (Clear k4 [] z1 z1 [] [] [(z1, [k30])] (Clear k6 [k64] z1 z1 [] [k64] [(z1, [k13]); (z1, [k21; k30])] (Clear k10 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z1, []); (m1, [k30])] [] [k66] None; Summand [(m1, [k30])] [] [k44] None; Summand [(z1, [k30])] [] [k68] None; Summand [(z1, [])] [] [k62; k70] None; Summand [(z1, [k30])] [] [k60] None] (Absurd k72))))))))))) (Split k50 (Unfold k52 (Unfold k56 (Clear k54 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(z1, []); (m1, [k12; k30])] [Summand [(z1, [])] [] [k62] None; Summand [(z1, [])] [] [k22] None] (Combine false EQ z1 [] [] [(z1, []); (m1, [k30])] [Summand [(z1, [])] [] [k64] None; Summand [(z1, [k30])] [] [k36] None] (Combine false EQ z1 [] [] [(m1, []); (z1, [k30])] [Summand [(m1, [])] [] [k66] None] (Combine false EQ z1 [] [] [(m1, []); (z1, [k30])] [Summand [(z1, [])] [] [k68] None] (Clear k4 [] z1 z1 [] [] [(z1, [k30])] (Clear k6 [k72] z1 z1 [] [k72] [(z1, [k13]); (z1, [k21; k30])] (Combine true EQ z1 [] [] [(z1, [k13]); (z1, [k21])] [Summand [(z1, [])] [] [] (Some k74); Summand [(m1, [k21])] [] [k70] None] (Clear k10 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k58 [] z1 z1 [] [] [(z1, [k21])] (Clear k60 [] z1 z1 [] [] [(m1, [k5]); (z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(m1, [])] [] [k76] None; Summand [(z1, [])] [] [k44] None; Summand [(m1, [])] [] [k78] None; Summand [(z1, [])] [] [k80] None; Summand [(m1, [])] [] [k82] None] (Absurd k84))))))))))))))) (Split k52 (Unfold k54 (Unfold k58 (Clear k10 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Clear k62 [] z1 z1 [] [] [(z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k44] None; Summand [(m1, [])] [] [k64] None; Summand [(z1, [])] [] [k66] None; Summand [(m1, [])] [] [k68] None] (Absurd k70))))))) (Unfold k54 (Clear k10 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Clear k58 [] z1 z1 [] [] [(z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k44] None; Summand [(m1, [])] [] [k60] None; Summand [(z1, [])] [] [k62] None; Summand [(m1, [])] [] [k64] None] (Absurd k66))))))))))))))))))))) (Clear k4 [] z1 z1 [] [] [(z1, [k30])] (Clear k6 [k22] z1 z1 [] [k22] [(z1, [k13]); (z1, [k21; k30])] (Clear k11 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Clear k18 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m2, []); (z1, [k32])] [] [k24] None; Summand [(z1, [k30])] [] [k26] None; Summand [(m1, [k30])] [] [k28] None; Summand [(z1, [])] [] [k20; k30] None] (Absurd k32))))))))))))).
Lemma high_dimensions_claim_mean_field_sigma_checked : refutes high_dimensions_claim_mean_field_sigma_laws high_dimensions_claim_mean_field_sigma_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem high_dimensions_claim_mean_field_sigma :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) -> (* cut-off *)
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (6 < d) -> (* where(high-dimensions) *)
  (sigma = (1 / 2)).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 => NNPP _ (fun refuted => let value_1 := (series one s_xi one (2 + ((-1) * tau))) in refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi; value_1] high_dimensions_claim_mean_field_sigma_laws high_dimensions_claim_mean_field_sigma_steps high_dimensions_claim_mean_field_sigma_checked given_1 given_2 given_3 given_4 (series_spec one s_xi one (2 + ((-1) * tau))) given_5 given_6 given_7 given_8 refuted)). Qed.

(* high-dimensions, claim: D_f = 4 *)
Definition high_dimensions_claim_mean_field_fractal_laws : list law := [(Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k12) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k12) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (Order EQ (TVar k12) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k12) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k12))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Number GT (NVar k7) (NInt z6)); (Not (Number EQ (NVar k4) (NInt z4)))].
Definition high_dimensions_claim_mean_field_fractal_steps : proof := (Unfold k25 (Unfold k17 (Unfold k19 (Unfold k10 (Split k9 (Unfold k16 (Clear k23 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Clear k18 [] z1 z1 [] [] [(z6, []); (m1, [k14])] (Combine false GT z1 [] [k20] [(m1, [])] [Summand [(z1, [])] [] [k22] None] (Absurd k24))))) (Unfold k16 (Unfold k20 (Clear k18 [] z1 z1 [] [] [(m1, []); (z1, [k12])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k12])] [Summand [(z1, [])] [] [k26] None] (Clear k13 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k13])] [Summand [(z1, [])] [] [] (Some k30); Summand [(z1, [k13])] [] [k28] None] (Clear k22 [] z1 z1 [] [] [(m1, []); (z1, [k20])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k20])] [Summand [(z1, [])] [] [k34] None] (Clear k11 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Combine true EQ z1 [] [] [(z1, [k11]); (z1, [k13])] [Summand [(z1, [])] [] [] (Some k38); Summand [(m1, [k13])] [] [k36] None] (Clear k24 [] z1 z2 [] [] [(m1, []); (z2, [k22])] (Combine false EQ z1 [] [] [(m1, []); (z2, [k22])] [Summand [(z1, [])] [] [k42] None] (Combine false EQ z1 [] [] [(m1, []); (z2, [k22])] [Summand [(z1, [])] [] [k44] None] (Clear k7 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z1, [k13]); (z2, [k23])] [Summand [(z2, [])] [] [] (Some k48); Summand [(m1, [k13])] [] [k46] None] (Signs [(z1, [k8])] (Signs [(m2, []); (m2, [k8]); (z1, [k8; k32])] (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k14 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m4, []); (z2, [k32])] [] [k56] None; Summand [(m2, [k8]); (z1, [k8; k32])] [] [k50] None; Summand [(z2, [])] [] [k32] None; Summand [(m2, [])] [] [k58] None; Summand [(z1, [])] [] [k54; k60] None] (Absurd k62))))) (Combine false EQ z1 [] [] [(m2, []); (m2, [k8]); (z1, [k8; k32])] [Summand [(z1, [])] [] [k54] None] (Clear k4 [] z1 z1 [] [] [(z1, [k21])] (Split k15 (Unfold k60 (Clear k62 [] z1 z1 [] [] [(m1, [k21])] (Combine true GT z1 [] [] [] [Summand unit [] [] (Some k58); Summand unit [] [] (Some k64)] (Absurd k66)))) (Split k60 (Unfold k62 (Clear k66 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine true EQ z1 [] [] [(m1, [k8; k21]); (z1, [k8; k25]); (z2, [k21])] [Summand [(z1, [k8])] [] [] (Some k68); Summand [(m1, [k21])] [] [k56] None] (Signs [(m4, []); (z1, [k8])] (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k6 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m4, []); (z2, [k8])] [] [k74] None; Summand [(m2, [k8]); (z1, [k8; k8])] [] [k50] None; Summand [(m2, [k8])] [] [k40] None; Summand [(z2, [k8])] [] [k76] None; Summand [(z1, [])] [] [k52; k72; k78] None; Summand [(z2, [])] [] [k70] None] (Absurd k80))))) (Combine false EQ z1 [] [] [(m4, []); (z1, [k8])] [Summand [(z1, [])] [] [k72] None] (Unfold k2 (Clear k76 [] z1 z1 [] [] [(m4, []); (z1, [k8])] (Combine false GT z1 [] [] [(z16, []); (m8, [k8]); (z1, [k8; k8])] [Summand [(z1, [])] [k78] [] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k80] None; Summand [(z4, []); (m1, [k8])] [] [k74] None] (Absurd k82)))))) (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k6 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z4, []); (m2, [k8])] [] [k74] None; Summand [(z2, [k8]); (m1, [k8; k8])] [] [k50] None; Summand [(z2, [k8])] [] [k40] None; Summand [(m2, [k8])] [] [k76] None; Summand [(z1, [])] [] [k52; k72; k78] None; Summand [(m2, [])] [] [k70] None] (Absurd k80))))))))) (Split k62 (Unfold k64 (Unfold k68 (Clear k66 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(m2, []); (z1, [k8])] [Summand [(z1, [])] [] [k52; k74] None; Summand [(z1, [])] [] [k56] None] (Combine false EQ z1 [] [] [(m2, []); (z1, [k8])] [Summand [(z1, [])] [] [k76] None] (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Combine true EQ z1 [] [] [(z1, [k21]); (m2, [k23])] [Summand [(z1, [])] [] [] (Some k80); Summand [(z1, [k23])] [] [k78] None] (Clear k6 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k70 [] z1 z1 [] [] [(z1, [k21])] (Clear k72 [] z1 z1 [] [] [(m1, [k5]); (z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(m1, [])] [] [k82] None; Summand [(m1, [])] [] [k50] None; Summand [(z1, [])] [] [k40] None; Summand [(m1, [])] [] [k84] None; Summand [(z1, [])] [] [k86] None; Summand [(m1, [])] [] [k88] None] (Absurd k90)))))))))))) (Split k64 (Unfold k66 (Unfold k70 (Clear k6 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Clear k74 [] z1 z1 [] [] [(z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k40] None; Summand [(m1, [])] [] [k76] None; Summand [(z1, [])] [] [k78] None; Summand [(m1, [])] [] [k80] None] (Absurd k82))))))) (Unfold k66 (Clear k6 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Clear k70 [] z1 z1 [] [] [(z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k40] None; Summand [(m1, [])] [] [k72] None; Summand [(z1, [])] [] [k74] None; Summand [(m1, [])] [] [k76] None] (Absurd k78)))))))))))) (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k14 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z4, []); (m2, [k32])] [] [k56] None; Summand [(z2, [k8]); (m1, [k8; k32])] [] [k50] None; Summand [(m2, [])] [] [k32] None; Summand [(z2, [])] [] [k58] None; Summand [(z1, [])] [] [k54; k60] None] (Absurd k62)))))) (Combine false EQ z1 [] [] [(z1, [k8])] [Summand [(z1, [])] [] [k52] None] (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Combine true EQ z1 [] [] [(z1, [k21])] [Summand [(z1, [])] [] [] (Some k56); Summand [(z1, [k23])] [] [k54] None] (Clear k14 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z2, []); (m1, [k32])] [] [k58] None; Summand [(m1, [])] [] [k32] None; Summand [(z1, [])] [] [k60] None; Summand [(z1, [])] [] [k62] None] (Absurd k64))))))) (Clear k5 [] z1 z1 [] [] [(m1, [k8; k23]); (z1, [k21])] (Clear k4 [] z1 z1 [] [] [(z1, [k21])] (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m2, [])] [] [k54] None; Summand [(m1, [k8])] [] [k50] None; Summand [(z2, [])] [] [k56] None; Summand [(z1, [])] [] [k52; k58] None] (Absurd k60)))))))))))))))))))))))))).
Lemma high_dimensions_claim_mean_field_fractal_checked : refutes high_dimensions_claim_mean_field_fractal_laws high_dimensions_claim_mean_field_fractal_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem high_dimensions_claim_mean_field_fractal :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (6 < d) -> (* where(high-dimensions) *)
  (D_f = 4).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 => NNPP _ (fun refuted => let value_1 := (series one s_xi one (2 + ((-1) * tau))) in refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi; value_1] high_dimensions_claim_mean_field_fractal_laws high_dimensions_claim_mean_field_fractal_steps high_dimensions_claim_mean_field_fractal_checked given_1 given_2 given_3 given_4 given_5 (series_spec one s_xi one (2 + ((-1) * tau))) given_6 given_7 given_8 given_9 refuted)). Qed.

(* high-dimensions, claim: alpha = 1 *)
Definition high_dimensions_claim_mean_field_alpha_laws : list law := [(If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (And (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k7) (TTimes (TVar k4) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16)))))))))) (And (Order GE (TVar k9) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ TOne (TTimes (TVar k4) (TTimes TOne (TRaised (TVar k9) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k12) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k12) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (Order EQ (TVar k12) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k12) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k12))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Power GT (TVar k7) TOne); (Number GT (NVar k7) (NInt z6)); (Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NAdd (NInt z1) (NVar k5)))))); (Not (Number EQ (NVar k5) (NInt z1)))].
Definition high_dimensions_claim_mean_field_alpha_steps : proof := (Unfold k27 (Unfold k11 (Unfold k15 (Unfold k17 (Unfold k14 (Unfold k4 (Unfold k22 (Unfold k6 (Unfold k30 (Signs [(m3, []); (m2, [k10]); (z1, [k10; k32]); (z1, [k32])] (Clear k21 [] z1 z1 [] [] [(z1, [k15])] (Clear k25 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k15]); (z1, [k17]); (m1, [k19])] (Clear k26 [] z1 z1 [] [] [(m1, [k9]); (z1, [k15]); (m2, [k17]); (z1, [k17; k32])] (Clear k34 [] z1 z1 [] [] [(m1, [k9]); (m2, [k19]); (z1, [k19; k32])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k36; k38] None; Summand [(z2, []); (m1, [k32])] [] [k40] None; Summand [(z1, [])] [] [k42] None; Summand [(m1, [])] [] [k44] None] (Absurd k46)))))) (Combine false EQ z1 [] [] [(m3, []); (m2, [k10]); (z1, [k10; k32]); (z1, [k32])] [Summand [(z1, [])] [] [k36] None] (Split k5 (Unfold k40 (Clear k23 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Clear k42 [] z1 z1 [] [] [(z6, []); (m1, [k14])] (Combine false GT z1 [] [k44] [(m1, [])] [Summand [(z1, [])] [] [k46] None] (Absurd k48))))) (Unfold k40 (Unfold k44 (Clear k42 [] z1 z1 [] [] [(m1, []); (z1, [k12])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k12])] [Summand [(z1, [])] [] [k50] None] (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k13])] [Summand [(z1, [])] [] [] (Some k54); Summand [(z1, [k13])] [] [k52] None] (Clear k46 [] z1 z1 [] [] [(m1, []); (z1, [k20])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k20])] [Summand [(z1, [])] [] [k58] None] (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Combine true EQ z1 [] [] [(z1, [k11]); (z1, [k13])] [Summand [(z1, [])] [] [] (Some k62); Summand [(m1, [k13])] [] [k60] None] (Clear k8 [] z1 z1 [] [] [(z1, [k21])] (Split k13 (Unfold k68 (Clear k70 [] z1 z1 [] [] [(m1, [k21])] (Combine true GT z1 [] [] [] [Summand unit [] [] (Some k66); Summand unit [] [] (Some k72)] (Absurd k74)))) (Split k68 (Unfold k70 (Signs [(m5, []); (z2, [k32])] (Clear k10 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k18 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Clear k74 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(m2, []); (z1, [k32])] [] [k64] None; Summand [(z3, []); (m1, [k32])] [] [k56] None; Summand [(z2, []); (m1, [k32])] [] [k78] None; Summand [(m3, []); (z1, [k32])] [] [k80] None; Summand [(z1, [])] [] [k76; k82] None; Summand [(z2, []); (m1, [k32])] [] [k84] None] (Absurd k86)))))) (Combine false EQ z1 [] [] [(m5, []); (z2, [k32])] [Summand [(z1, [])] [] [k76] None] (Unfold k2 (Clear k80 [] z1 z1 [] [] [(m1, []); (z1, [k10])] (Combine false GT z1 [] [] [(z1, []); (m2, [k10]); (z1, [k10; k10])] [Summand [(z1, [])] [k82] [] None] (Clear k16 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Combine false GT z1 [] [] [(z25, []); (m20, [k32]); (z4, [k32; k32])] [Summand [(z1, [])] [] [k84; k86; k86] None; Summand [(m7, []); (z2, [k10]); (m1, [k10; k32]); (z3, [k32])] [] [k38] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k88] None; Summand [(z5, []); (m2, [k32])] [] [k78] None] (Absurd k90)))))))) (Clear k10 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k18 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Clear k74 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(z2, []); (m1, [k32])] [] [k64] None; Summand [(m3, []); (z1, [k32])] [] [k56] None; Summand [(m2, []); (z1, [k32])] [] [k78] None; Summand [(z3, []); (m1, [k32])] [] [k80] None; Summand [(z1, [])] [] [k76; k82] None; Summand [(m2, []); (z1, [k32])] [] [k84] None] (Absurd k86)))))))) (Split k70 (Unfold k72 (Unfold k76 (Clear k74 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(m3, []); (z1, [k32])] [Summand [(m1, [])] [] [k82] None] (Combine false EQ z1 [] [] [(m3, []); (z1, [k32])] [Summand [(z1, [])] [] [k84] None] (Clear k18 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Combine true EQ z1 [] [] [(z1, [k7]); (z1, [k21])] [Summand [(z1, [])] [] [] (Some k88); Summand [(m1, [k21])] [] [k86] None] (Clear k10 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k78 [] z1 z1 [] [] [(z1, [k21])] (Clear k80 [] z1 z1 [] [] [(m1, [k5]); (z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k64] None; Summand [(z1, [])] [] [k56] None; Summand [(m1, [])] [] [k92] None; Summand [(m1, [])] [] [k90] None; Summand [(z1, [])] [] [k94] None; Summand [(m1, [])] [] [k96] None] (Absurd k98)))))))))))) (Split k72 (Unfold k74 (Unfold k78 (Clear k10 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Clear k82 [] z1 z1 [] [] [(z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k64] None; Summand [(m1, [])] [] [k84] None; Summand [(z1, [])] [] [k86] None; Summand [(m1, [])] [] [k88] None] (Absurd k90))))))) (Unfold k74 (Clear k10 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Clear k78 [] z1 z1 [] [] [(z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k64] None; Summand [(m1, [])] [] [k80] None; Summand [(z1, [])] [] [k82] None; Summand [(m1, [])] [] [k84] None] (Absurd k86))))))))))))))))))))))) (Clear k21 [] z1 z1 [] [] [(z1, [k15])] (Clear k25 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k15]); (z1, [k17]); (m1, [k19])] (Clear k26 [] z1 z1 [] [] [(m1, [k9]); (z1, [k15]); (m2, [k17]); (z1, [k17; k32])] (Clear k34 [] z1 z1 [] [] [(m1, [k9]); (m2, [k19]); (z1, [k19; k32])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k36; k38] None; Summand [(m2, []); (z1, [k32])] [] [k40] None; Summand [(m1, [])] [] [k42] None; Summand [(z1, [])] [] [k44] None] (Absurd k46)))))))))))))))).
Lemma high_dimensions_claim_mean_field_alpha_checked : refutes high_dimensions_claim_mean_field_alpha_laws high_dimensions_claim_mean_field_alpha_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem high_dimensions_claim_mean_field_alpha :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (V ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (V ** (tail_series s_1 one (1 + ((-1) * tau)))))) -> (* ranks *)
  (one <~ s_xi /\ X ~~ (series one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (power one < power rank) -> (* trend(rank) *)
  (6 < d) -> (* where(high-dimensions) *)
  (s ~~ (s_1 ** (rank ^^ ((-1) * (1 + alpha))))) -> (* zipf *)
  (alpha = 1).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_10 => NNPP _ (fun refuted => let value_1 := (series one s_xi one (2 + ((-1) * tau))) in refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi; value_1] high_dimensions_claim_mean_field_alpha_laws high_dimensions_claim_mean_field_alpha_steps high_dimensions_claim_mean_field_alpha_checked given_1 given_2 given_3 given_4 (series_spec one s_xi one (2 + ((-1) * tau))) given_5 given_6 given_7 given_8 given_9 given_10 refuted)). Qed.

(* high-dimensions, claim: delta = 2 *)
Definition high_dimensions_claim_mean_field_delta_laws : list law := [(If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (And (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k9) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NVar k10) (NVar k11)))))) (And (Number NE (NAdd (NVar k16) (NInt m2)) (NInt z0)) (Number EQ (NVar k8) (NDiv (NInt z1) (NAdd (NVar k16) (NInt m2)))))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k12) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k12) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (Order EQ (TVar k12) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k12) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k12))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Number GT (NVar k7) (NInt z6)); (Not (Number EQ (NVar k8) (NInt z2)))].
Definition high_dimensions_claim_mean_field_delta_steps : proof := (Unfold k23 (Unfold k11 (Unfold k15 (Unfold k17 (Unfold k14 (Unfold k4 (Unfold k6 (Clear k20 [] z1 z1 [] [] [(z1, [k22])] (Clear k22 [k28] z1 z1 [] [k28] [(z1, [k18; k22]); (z1, [k20]); (m2, [k22])] (Combine false EQ z1 [] [] [(z1, [k18; k22]); (z1, [k20]); (m2, [k22])] [Summand [(z1, [])] [] [k30] None] (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Combine true EQ z1 [] [] [(z1, [k11]); (m1, [k13; k18; k22]); (z2, [k13; k22])] [Summand [(z1, [])] [] [] (Some k34); Summand [(m1, [k13])] [] [k32] None] (Signs [(z1, [k16])] (Clear k24 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k26 [k40] z1 z1 [] [k40] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(m1, []); (m2, [k16]); (z1, [k16; k32])] [Summand [(z1, [])] [] [k42] None] (Clear k18 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Combine true EQ z1 [] [] [(z1, [k7; k16]); (z1, [k21])] [Summand [(z1, [k16])] [] [] (Some k46); Summand [(m1, [k21])] [] [k44] None] (Split k5 (Unfold k50 (Clear k21 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Clear k52 [] z1 z1 [] [] [(z6, []); (m1, [k14])] (Combine false GT z1 [] [k54] [(m1, [])] [Summand [(z1, [])] [] [k56] None] (Absurd k58))))) (Unfold k50 (Unfold k54 (Clear k56 [] z1 z1 [] [] [(m1, []); (z1, [k20])] (Combine false EQ z1 [] [] [(m1, []); (m1, [k18; k22]); (z2, [k22])] [Summand [(z1, [])] [] [k60] None; Summand [(m1, [])] [] [k32] None] (Clear k52 [] z1 z1 [] [] [(m1, []); (z1, [k12])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k12])] [Summand [(z1, [])] [] [k64] None] (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k13])] [Summand [(z1, [])] [] [] (Some k68); Summand [(z1, [k13])] [] [k66] None] (Combine false EQ z1 [] [] [(z1, []); (z1, [k18; k22]); (m2, [k22])] [Summand [(m1, [])] [] [k62] None] (Clear k58 [] z1 z2 [] [] [(m1, []); (z2, [k22])] (Combine false GT z2 [] [] [(z1, [k22])] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k74] None] (Combine false EQ z1 [] [] [(z1, []); (z1, [k18; k22]); (m2, [k22])] [Summand [(z1, [])] [] [k72] None] (Combine true EQ z1 [] [] [(z1, [k11; k22]); (z1, [k13; k22])] [Summand [(z1, [k22])] [] [] (Some k36); Summand [(z1, [k13; k22])] [] [k78] None] (Combine false EQ z1 [] [] [(m1, []); (z2, [k22])] [Summand [(z1, [])] [] [k74] None] (Combine false EQ z1 [] [] [(m1, []); (z2, [k22])] [Summand [(z1, [])] [] [k82] None] (Combine true EQ z1 [] [] [(z1, [k11]); (z1, [k13])] [Summand [(z2, [])] [] [] (Some k80); Summand [(m1, [k11])] [] [k84] None; Summand [(m1, [k13])] [] [k84] None] (Clear k8 [] z1 z1 [] [] [(z1, [k21])] (Split k13 (Unfold k90 (Clear k92 [] z1 z1 [] [] [(m1, [k21])] (Combine true GT z1 [] [] [] [Summand unit [] [] (Some k88); Summand unit [] [] (Some k94)] (Absurd k96)))) (Split k90 (Unfold k92 (Clear k96 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine true EQ z1 [] [] [(m1, [k16; k21]); (z1, [k16; k25]); (z1, [k21])] [Summand [(z1, [k16])] [] [] (Some k98); Summand [(m1, [k21])] [] [k44] None] (Signs [(m2, []); (z1, [k16])] (Clear k10 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m1, [k16])] [] [k86] None; Summand [(z1, [k16]); (m1, [k16; k16])] [] [k70] None; Summand [(z1, [k16])] [] [k104] None; Summand [(m1, []); (z1, [k16])] [] [k48] None; Summand [(z1, [])] [] [k38; k102; k106] None; Summand [(z1, [])] [] [k100] None] (Absurd k108)))) (Combine false EQ z1 [] [] [(m2, []); (z1, [k16])] [Summand [(z1, [])] [] [k102] None] (Unfold k2 (Clear k106 [] z1 z1 [] [] [(m2, []); (z1, [k16])] (Combine false GT z1 [] [] [(z4, []); (m4, [k16]); (z1, [k16; k16])] [Summand [(z1, [])] [k108] [] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k110] None; Summand [(z2, []); (m1, [k16])] [] [k104] None] (Absurd k112)))))) (Clear k10 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z1, [k16])] [] [k86] None; Summand [(m1, [k16]); (z1, [k16; k16])] [] [k70] None; Summand [(m1, [k16])] [] [k104] None; Summand [(z1, []); (m1, [k16])] [] [k48] None; Summand [(z1, [])] [] [k38; k102; k106] None; Summand [(m1, [])] [] [k100] None] (Absurd k108)))))))) (Split k92 (Unfold k94 (Unfold k98 (Clear k96 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k16])] [Summand [(z1, [])] [] [k38; k104] None; Summand [(z1, [])] [] [k44] None] (Combine false EQ z1 [] [] [(m1, []); (z1, [k16])] [Summand [(z1, [])] [] [k106] None] (Combine true EQ z1 [] [] [(z1, [k7]); (z1, [k21])] [Summand [(z1, [])] [] [] (Some k48); Summand [(m1, [k7])] [] [k108] None] (Clear k10 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k100 [] z1 z1 [] [] [(z1, [k21])] (Clear k102 [] z1 z1 [] [] [(m1, [k5]); (z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k86] None; Summand [(z1, [])] [] [k70] None; Summand [(m1, [])] [] [k112] None; Summand [(m1, [])] [] [k110] None; Summand [(z1, [])] [] [k114] None; Summand [(m1, [])] [] [k116] None] (Absurd k118))))))))))) (Split k94 (Unfold k96 (Unfold k100 (Clear k10 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Clear k104 [] z1 z1 [] [] [(z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k86] None; Summand [(m1, [])] [] [k106] None; Summand [(z1, [])] [] [k108] None; Summand [(m1, [])] [] [k110] None] (Absurd k112))))))) (Unfold k96 (Clear k10 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k19 [] z1 z1 [] [] [(m1, [k13])] (Clear k100 [] z1 z1 [] [] [(z1, [k25])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k86] None; Summand [(m1, [])] [] [k102] None; Summand [(z1, [])] [] [k104] None; Summand [(m1, [])] [] [k106] None] (Absurd k108))))))))))))))))))))))))))))))))) (Combine false EQ z1 [] [] [(z1, [k16])] [Summand [(z1, [])] [] [k38] None] (Clear k24 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k26 [k42] z1 z1 [] [k42] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k44] None; Summand [(z2, []); (m1, [k32])] [] [k40] None] (Absurd k46))))) (Clear k24 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Clear k26 [k40] z1 z1 [] [k40] [(m1, []); (m2, [k16]); (z1, [k16; k32])] (Combine false EQ z1 [] [] [(z1, []); (z2, [k16]); (m1, [k16; k32])] [Summand [(m1, [])] [] [k42] None] (Clear k16 [] z1 z1 [] [] [(m2, []); (z1, [k32])] (Combine false GT z1 [] [] [(m1, [])] [Summand [(z1, [])] [] [k46; k38] None; Summand [(m1, [])] [] [k44] None] (Absurd k48))))))))))))))))))).
Lemma high_dimensions_claim_mean_field_delta_checked : refutes high_dimensions_claim_mean_field_delta_laws high_dimensions_claim_mean_field_delta_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem high_dimensions_claim_mean_field_delta :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) -> (* other-exponents *)
  (one <~ s_xi /\ X ~~ (series one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (6 < d) -> (* where(high-dimensions) *)
  (delta = 2).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 => NNPP _ (fun refuted => let value_1 := (series one s_xi one (2 + ((-1) * tau))) in refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi; value_1] high_dimensions_claim_mean_field_delta_laws high_dimensions_claim_mean_field_delta_steps high_dimensions_claim_mean_field_delta_checked given_1 given_2 given_3 given_4 (series_spec one s_xi one (2 + ((-1) * tau))) given_5 given_6 given_7 given_8 refuted)). Qed.

(* high-dimensions, claim: eta = 0 *)
Definition high_dimensions_claim_mean_field_eta_laws : list law := [(If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (And (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k9) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NVar k10) (NVar k11)))))) (And (Number NE (NAdd (NVar k16) (NInt m2)) (NInt z0)) (Number EQ (NVar k8) (NDiv (NInt z1) (NAdd (NVar k16) (NInt m2)))))); (Number GT (NVar k7) (NInt z6)); (Not (Number EQ (NVar k9) (NInt z0)))].
Definition high_dimensions_claim_mean_field_eta_steps : proof := (Unfold k11 (Unfold k7 (Unfold k4 (Clear k8 [] z1 z1 [] [] [(z1, [k22])] (Clear k10 [k12] z1 z1 [] [k12] [(z1, [k18; k22]); (z1, [k20]); (m2, [k22])] (Combine false EQ z1 [] [] [(z1, [k18; k22]); (z1, [k20]); (m2, [k22])] [Summand [(z1, [])] [] [k14] None] (Split k5 (Unfold k18 (Clear k9 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Clear k20 [] z1 z1 [] [] [(z6, []); (m1, [k14])] (Combine false GT z1 [] [k22] [(m1, [])] [Summand [(z1, [])] [] [k24] None] (Absurd k26))))) (Unfold k18 (Unfold k22 (Clear k24 [] z1 z1 [] [] [(m1, []); (z1, [k20])] (Combine false EQ z1 [] [] [(m1, []); (m1, [k18; k22]); (z2, [k22])] [Summand [(z1, [])] [] [k28] None; Summand [(m1, [])] [] [k16] None] (Combine false EQ z1 [] [] [(z1, []); (z1, [k18; k22]); (m2, [k22])] [Summand [(m1, [])] [] [k30] None] (Clear k26 [] z1 z2 [] [] [(m1, []); (z2, [k22])] (Combine false GT z2 [] [] [(z1, [k22])] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k34] None] (Combine false EQ z1 [] [] [(z1, []); (z1, [k18; k22]); (m2, [k22])] [Summand [(z1, [])] [] [k32] None] (Combine false EQ z1 [] [] [(m1, []); (z2, [k22])] [Summand [(z1, [])] [] [k34] None] (Combine false EQ z1 [] [] [(m1, []); (z2, [k22])] [Summand [(z1, [])] [] [k40] None] (Unfold k2 (Clear k44 [] z1 z1 [] [] [(z1, [k18])] (Combine false GT z1 [] [] [(z1, [k18; k18])] [Summand [(z1, [])] [k46] [] None] (Combine false GT z1 [] [] [(z1, []); (m4, [k22]); (z4, [k22; k22])] [Summand [(z1, [])] [] [k48; k36; k36] None; Summand [(z1, []); (m1, [k18; k22]); (m2, [k22])] [] [k38] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k50] None; Summand [(z1, []); (m2, [k22])] [] [k42] None] (Absurd k52))))))))))))))))))))))).
Lemma high_dimensions_claim_mean_field_eta_checked : refutes high_dimensions_claim_mean_field_eta_laws high_dimensions_claim_mean_field_eta_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem high_dimensions_claim_mean_field_eta :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) -> (* other-exponents *)
  (6 < d) -> (* where(high-dimensions) *)
  (eta = 0).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] high_dimensions_claim_mean_field_eta_laws high_dimensions_claim_mean_field_eta_steps high_dimensions_claim_mean_field_eta_checked given_1 given_2 given_3 refuted)). Qed.

(* high-dimensions, law: P ~ gap *)
Definition high_dimensions_law_laws : list law := [(If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (Number GT (NVar k7) (NInt z6)); (Not (Order EQ (TVar k3) (TVar k6)))].
Definition high_dimensions_law_steps : proof := (Unfold k11 (Split k5 (Unfold k4 (Clear k9 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Clear k6 [] z1 z1 [] [] [(z6, []); (m1, [k14])] (Combine false GT z1 [] [k8] [(m1, [])] [Summand [(z1, [])] [] [k10] None] (Absurd k12))))) (Unfold k4 (Unfold k8 (Clear k6 [] z1 z1 [] [] [(m1, []); (z1, [k12])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k12])] [Summand [(z1, [])] [] [k14] None] (Clear k7 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k13])] [Summand [(z1, [])] [] [] (Some k18); Summand [(z1, [k13])] [] [k16] None] (Unfold k2 (Clear k22 [] z1 z1 [] [] [(z1, [k7]); (m1, [k13])] (Split k24 (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k20); Summand [(z1, [])] [] [] (Some k26)] (Absurd k28)) (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k20); Summand [(z1, [])] [] [] (Some k26)] (Absurd k28))))))))))))).
Lemma high_dimensions_law_checked : refutes high_dimensions_law_laws high_dimensions_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem high_dimensions_law :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (6 < d) -> (* where(high-dimensions) *)
  (P ~~ gap).
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 => NNPP _ (fun refuted => refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi] high_dimensions_law_laws high_dimensions_law_steps high_dimensions_law_checked given_1 given_2 given_3 refuted)). Qed.

(* hyperscaling-in-eight, core: length, mean-field, mean-size, one-per-volume-everywhere, order-parameter, second-moment, tail, trend(gap), where(hyperscaling-in-eight) cannot hold together *)
Definition hyperscaling_in_eight_core_laws : list law := [(Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10)); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k12) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k12) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (Order EQ (TVar k12) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k12) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k12))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Number EQ (NVar k7) (NInt z8))].
Definition hyperscaling_in_eight_core_steps : proof := (Unfold k17 (Unfold k19 (Unfold k8 (Clear k23 [] z1 z1 [] [] [(m8, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m8, []); (z1, [k14])] [Summand [(z1, [])] [] [k14] None] (Clear k11 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z8, [k23])] [Summand [(z1, [])] [] [] (Some k18); Summand [(m1, [k23])] [] [k16] None] (Split k7 (Unfold k22 (Clear k24 [] z1 z1 [] [] [(z6, []); (m1, [k14])] (Combine false GT z1 [] [] [(m2, [])] [Summand [(z1, [])] [] [k26] None; Summand [(z1, [])] [] [k16] None] (Absurd k28)))) (Unfold k22 (Unfold k26 (Clear k24 [] z1 z1 [] [] [(m1, []); (z1, [k12])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k12])] [Summand [(z1, [])] [] [k32] None] (Clear k13 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k13])] [Summand [(z1, [])] [] [] (Some k36); Summand [(z1, [k13])] [] [k34] None] (Clear k28 [] z1 z1 [] [] [(m1, []); (z1, [k20])] (Combine false EQ z1 [] [] [(m1, []); (z1, [k20])] [Summand [(z1, [])] [] [k40] None] (Clear k9 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Combine true EQ z1 [] [] [(z1, [k11]); (z1, [k13])] [Summand [(z1, [])] [] [] (Some k44); Summand [(m1, [k13])] [] [k42] None] (Clear k30 [] z1 z2 [] [] [(m1, []); (z2, [k22])] (Combine false EQ z1 [] [] [(m1, []); (z2, [k22])] [Summand [(z1, [])] [] [k48] None] (Combine false EQ z1 [] [] [(m1, []); (z2, [k22])] [Summand [(z1, [])] [] [k50] None] (Clear k5 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z1, [k13]); (z2, [k23])] [Summand [(z2, [])] [] [] (Some k54); Summand [(m1, [k13])] [] [k52] None] (Signs [(m7, []); (z3, [k32])] (Clear k12 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m8, []); (z4, [k32])] [] [k56] None; Summand [(z2, []); (m1, [k32])] [] [k20] None; Summand [(m1, []); (z1, [k32])] [] [k38] None; Summand [(m1, [])] [] [k60] None; Summand [(z1, [])] [] [k58; k62] None] (Absurd k64)))) (Combine false EQ z1 [] [] [(m7, []); (z3, [k32])] [Summand [(z1, [])] [] [k58] None] (Clear k12 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Combine true EQ z1 [] [] [(z3, [k7]); (z1, [k21])] [Summand [(z3, [])] [] [] (Some k62); Summand [(m1, [k21])] [] [k60] None] (Clear k2 [] z1 z1 [] [] [(z1, [k21])] (Split k15 (Unfold k68 (Clear k70 [] z1 z1 [] [] [(m1, [k21])] (Combine true GT z1 [] [] [] [Summand unit [] [] (Some k66); Summand unit [] [] (Some k72)] (Absurd k74)))) (Split k68 (Unfold k70 (Clear k74 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine true EQ z1 [] [] [(m2, [k21]); (z3, [k25])] [Summand [(z3, [])] [] [] (Some k76); Summand [(m1, [k21])] [] [k60] None] (Clear k4 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z3 [] [] [] [Summand [(m3, [])] [] [k46] None; Summand [(m6, [])] [] [k38] None; Summand [(z3, [])] [] [k80] None; Summand [(z2, [])] [] [k64] None; Summand [(z3, [])] [] [k82] None; Summand [(z1, [])] [] [k78] None] (Absurd k84))))))) (Split k70 (Unfold k72 (Unfold k76 (Clear k74 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(z2, [])] [Summand [(z3, [])] [] [k82] None; Summand [(z1, [])] [] [k60] None] (Absurd k84))))) (Split k72 (Unfold k74 (Unfold k78 (Clear k76 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(z2, [])] [Summand [(z3, [])] [] [k84] None; Summand [(z1, [])] [] [k60] None] (Absurd k86))))) (Unfold k74 (Clear k76 [] z1 z1 [] [] [(m3, []); (z1, [k32])] (Combine false GT z1 [] [] [(m2, [])] [Summand [(z3, [])] [] [k80] None; Summand [(m1, [])] [] [k60] None] (Absurd k82)))))))))))) (Clear k12 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z8, []); (m4, [k32])] [] [k56] None; Summand [(m2, []); (z1, [k32])] [] [k20] None; Summand [(z1, []); (m1, [k32])] [] [k38] None; Summand [(z1, [])] [] [k60] None; Summand [(z1, [])] [] [k58; k62] None] (Absurd k64)))))))))))))))))))))))))))).
Lemma hyperscaling_in_eight_core_checked : refutes hyperscaling_in_eight_core_laws hyperscaling_in_eight_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hyperscaling_in_eight_core :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  ((P ** (xi ^^ d)) ~~ s_xi) -> (* one-per-volume-everywhere *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (d = 8) -> (* where(hyperscaling-in-eight) *)
  False.
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 => let value_1 := (series one s_xi one (2 + ((-1) * tau))) in refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi; value_1] hyperscaling_in_eight_core_laws hyperscaling_in_eight_core_steps hyperscaling_in_eight_core_checked given_1 given_2 given_3 given_4 given_5 (series_spec one s_xi one (2 + ((-1) * tau))) given_6 given_7 given_8 given_9). Qed.

(* hyperscaling-in-eight, model: hyperscaling-in-eight can hold but for its trends
   LEFT OUT: a model is not written for Coq *)

(* mixed-values, core: length, mean-size, mixed-three, one-per-volume, order-parameter, second-moment, tail, trend(gap) cannot hold together *)
Definition mixed_values_core_laws : list law := [(Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (And (Number EQ (NVar k7) (NInt z3)) (And (Number EQ (NVar k6) (NDiv (NInt z4181) (NInt z10000))) (And (Number EQ (NVar k10) (NDiv (NInt z4513) (NInt z2500))) (Number EQ (NVar k11) (NDiv (NInt z87619) (NInt z100000)))))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k3) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k3) (TRaised (TVar k6) (NVar k6))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k12) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k12) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (Order EQ (TVar k12) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k12) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k12))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k3) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6))].
Definition mixed_values_core_steps : proof := (Unfold k9 (Unfold k4 (Unfold k8 (Unfold k17 (Unfold k19 (Unfold k20 (Clear k2 [] z1 z1 [] [] [(m3, []); (z1, [k14])] (Combine false EQ z1 [] [] [(m3, []); (z1, [k14])] [Summand [(z1, [])] [] [k26] None] (Clear k6 [] z1 z10000 [] [] [(m4181, []); (z10000, [k12])] (Combine false EQ z1 [] [] [(m4181, []); (z10000, [k12])] [Summand [(z1, [])] [] [k30] None] (Combine false EQ z1 [] [] [(m4181, []); (z10000, [k12])] [Summand [(z1, [])] [] [k32] None] (Clear k13 [] z1 z1 [] [] [(z1, [k7]); (m1, [k12; k13])] (Combine true EQ z1 [] [] [(z10000, [k7]); (m4181, [k13])] [Summand [(z10000, [])] [] [] (Some k36); Summand [(z1, [k13])] [] [k34] None] (Clear k10 [] z1 z2500 [] [] [(m4513, []); (z2500, [k20])] (Combine false EQ z1 [] [] [(m4513, []); (z2500, [k20])] [Summand [(z1, [])] [] [k40] None] (Combine false EQ z1 [] [] [(m4513, []); (z2500, [k20])] [Summand [(z1, [])] [] [k42] None] (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (z1, [k13; k20])] (Combine true EQ z1 [] [] [(z2500, [k11]); (z4513, [k13])] [Summand [(z2500, [])] [] [] (Some k46); Summand [(m1, [k13])] [] [k44] None] (Clear k12 [] z1 z100000 [] [] [(m87619, []); (z100000, [k22])] (Combine false EQ z1 [] [] [(m87619, []); (z100000, [k22])] [Summand [(z1, [])] [] [k50] None] (Combine false EQ z1 [] [] [(m87619, []); (z100000, [k22])] [Summand [(z1, [])] [] [k52] None] (Clear k5 [] z1 z1 [] [] [(z1, [k13; k22]); (z1, [k23])] (Combine true EQ z1 [] [] [(z87619, [k13]); (z100000, [k23])] [Summand [(z100000, [])] [] [] (Some k56); Summand [(m1, [k13])] [] [k54] None] (Split k11 (Unfold k60 (Clear k62 [] z1 z1 [] [] [(m6, []); (z1, [k14])] (Combine false GT z1 [] [] [(m3, [])] [Summand [(z1, [])] [] [k64] None; Summand [(m1, [])] [] [k28] None] (Absurd k66)))) (Clear k60 [] z1 z1 [] [] [(z1, [k7]); (z1, [k14; k23]); (m1, [k21])] (Combine true EQ z1 [] [] [(z1, [k7]); (m1, [k21]); (z3, [k23])] [Summand [(z1, [])] [] [] (Some k62); Summand [(m1, [k23])] [] [k28] None] (Signs [(m483904, []); (z221047, [k32])] (Clear k24 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(m6, []); (z3, [k32])] [] [k58] None; Summand [(m10, []); (z10, [k32])] [] [k38] None; Summand [(m100000, [])] [] [k68] None; Summand [(z1, [])] [] [k66; k70] None; Summand [(z200000, []); (m100000, [k32])] [] [k64] None] (Absurd k72)))) (Combine false EQ z1 [] [] [(m483904, []); (z221047, [k32])] [Summand [(z1, [])] [] [k66] None] (Clear k24 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Combine true EQ z1 [] [] [(z221047, [k7]); (z41810, [k21])] [Summand [(z221047, [])] [] [] (Some k70); Summand [(m1, [k21])] [] [k68] None] (Clear k14 [] z1 z1 [] [] [(z1, [k21])] (Split k15 (Unfold k76 (Clear k78 [] z1 z1 [] [] [(m1, [k21])] (Combine true GT z1 [] [] [] [Summand unit [] [] (Some k74); Summand unit [] [] (Some k80)] (Absurd k82)))) (Split k76 (Unfold k78 (Clear k82 [] z1 z1 [] [] [(m3, [k21]); (z1, [k21; k32]); (z1, [k25])] (Combine true EQ z1 [] [] [(m179237, [k21]); (z221047, [k25])] [Summand [(z221047, [])] [] [] (Some k84); Summand [(m1, [k21])] [] [k68] None] (Clear k16 [] z1 z1 [] [] [(z1, [k11]); (m1, [k25])] (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z221047 [] [] [] [Summand [(z36967900280, [])] [] [k48] None; Summand [(z39619801139, [])] [] [k38] None; Summand [(m92419750700000, [])] [] [k88] None; Summand [(m1792370000, [])] [] [k72] None; Summand [(z1185745401481, [])] [] [k90] None; Summand [(m418100000, [])] [] [k86] None] (Absurd k92))))))) (Split k78 (Unfold k80 (Unfold k84 (Clear k82 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(z179237, [])] [Summand [(z221047, [])] [] [k90] None; Summand [(z1, [])] [] [k68] None] (Absurd k92))))) (Split k80 (Unfold k82 (Unfold k86 (Clear k84 [] z1 z1 [] [] [(z3, []); (m1, [k32])] (Combine false EQ z1 [] [] [(z179237, [])] [Summand [(z221047, [])] [] [k92] None; Summand [(z1, [])] [] [k68] None] (Absurd k94))))) (Unfold k82 (Clear k84 [] z1 z1 [] [] [(m3, []); (z1, [k32])] (Combine false GT z1 [] [] [(m179237, [])] [Summand [(z221047, [])] [] [k88] None; Summand [(m1, [])] [] [k68] None] (Absurd k90)))))))))))) (Clear k24 [] z1 z1 [] [] [(z1, [k7]); (m2, [k21]); (z1, [k21; k32])] (Clear k21 [] z1 z1 [] [] [(m1, [k13])] (Combine false GT z1 [] [] [] [Summand [(z6, []); (m3, [k32])] [] [k58] None; Summand [(z10, []); (m10, [k32])] [] [k38] None; Summand [(z100000, [])] [] [k68] None; Summand [(z1, [])] [] [k66; k70] None; Summand [(m200000, []); (z100000, [k32])] [] [k64] None] (Absurd k72))))))))))))))))))))))))))))))).
Lemma mixed_values_core_checked : refutes mixed_values_core_laws mixed_values_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem mixed_values_core :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P V X gap rank s s_1 s_xi xi : order),
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  ((d = 3) /\ (beta_p = (4181 / 10000)) /\ (gamma_p = (4513 / 2500)) /\ (nu = (87619 / 100000))) -> (* mixed-three *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  False.
Proof. exact (fun D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau P V X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 => let value_1 := (series one s_xi one (2 + ((-1) * tau))) in refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [P; V; X; gap; rank; s; s_1; s_xi; xi; value_1] mixed_values_core_laws mixed_values_core_steps mixed_values_core_checked given_1 given_2 given_3 given_4 given_5 (series_spec one s_xi one (2 + ((-1) * tau))) given_6 given_7 given_8). Qed.

(* mixed-values, model: mixed-values can hold but for its trends
   LEFT OUT: a model is not written for Coq *)
