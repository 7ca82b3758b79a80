(* Theory kaplan: 38 theorems; 15 left out.
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
Definition k31 : positive := (31)%positive.
Definition k32 : positive := (32)%positive.
Definition k33 : positive := (33)%positive.
Definition k34 : positive := (34)%positive.
Definition k35 : positive := (35)%positive.
Definition k36 : positive := (36)%positive.
Definition k37 : positive := (37)%positive.
Definition k38 : positive := (38)%positive.
Definition k39 : positive := (39)%positive.
Definition k40 : positive := (40)%positive.
Definition k41 : positive := (41)%positive.
Definition k42 : positive := (42)%positive.
Definition k43 : positive := (43)%positive.
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
Definition m1 : Z := (-1)%Z.
Definition m4 : Z := (-4)%Z.
Definition m5 : Z := (-5)%Z.
Definition m9 : Z := (-9)%Z.
Definition m10 : Z := (-10)%Z.
Definition m11 : Z := (-11)%Z.
Definition m13 : Z := (-13)%Z.
Definition m19 : Z := (-19)%Z.
Definition m21 : Z := (-21)%Z.
Definition m27 : Z := (-27)%Z.
Definition m57 : Z := (-57)%Z.
Definition m73 : Z := (-73)%Z.
Definition m76 : Z := (-76)%Z.
Definition m97 : Z := (-97)%Z.
Definition m100 : Z := (-100)%Z.
Definition m103 : Z := (-103)%Z.
Definition m114 : Z := (-114)%Z.
Definition m209 : Z := (-209)%Z.
Definition m210 : Z := (-210)%Z.
Definition m250 : Z := (-250)%Z.
Definition m267 : Z := (-267)%Z.
Definition m275 : Z := (-275)%Z.
Definition m286 : Z := (-286)%Z.
Definition m307 : Z := (-307)%Z.
Definition m399 : Z := (-399)%Z.
Definition m400 : Z := (-400)%Z.
Definition m691 : Z := (-691)%Z.
Definition m1000 : Z := (-1000)%Z.
Definition m5833 : Z := (-5833)%Z.
Definition m7675 : Z := (-7675)%Z.
Definition m10000 : Z := (-10000)%Z.
Definition m20577 : Z := (-20577)%Z.
Definition m41154 : Z := (-41154)%Z.
Definition m180500 : Z := (-180500)%Z.
Definition m250000 : Z := (-250000)%Z.
Definition m7428297 : Z := (-7428297)%Z.
Definition m18050000 : Z := (-18050000)%Z.
Definition m29687500 : Z := (-29687500)%Z.
Definition m52814300 : Z := (-52814300)%Z.
Definition m84708650 : Z := (-84708650)%Z.
Definition m170562753 : Z := (-170562753)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z4 : Z := (4)%Z.
Definition z5 : Z := (5)%Z.
Definition z8 : Z := (8)%Z.
Definition z9 : Z := (9)%Z.
Definition z10 : Z := (10)%Z.
Definition z11 : Z := (11)%Z.
Definition z13 : Z := (13)%Z.
Definition z16 : Z := (16)%Z.
Definition z19 : Z := (19)%Z.
Definition z20 : Z := (20)%Z.
Definition z21 : Z := (21)%Z.
Definition z25 : Z := (25)%Z.
Definition z27 : Z := (27)%Z.
Definition z40 : Z := (40)%Z.
Definition z57 : Z := (57)%Z.
Definition z61 : Z := (61)%Z.
Definition z69 : Z := (69)%Z.
Definition z73 : Z := (73)%Z.
Definition z76 : Z := (76)%Z.
Definition z97 : Z := (97)%Z.
Definition z100 : Z := (100)%Z.
Definition z103 : Z := (103)%Z.
Definition z133 : Z := (133)%Z.
Definition z171 : Z := (171)%Z.
Definition z200 : Z := (200)%Z.
Definition z210 : Z := (210)%Z.
Definition z250 : Z := (250)%Z.
Definition z275 : Z := (275)%Z.
Definition z307 : Z := (307)%Z.
Definition z309 : Z := (309)%Z.
Definition z361 : Z := (361)%Z.
Definition z380 : Z := (380)%Z.
Definition z399 : Z := (399)%Z.
Definition z400 : Z := (400)%Z.
Definition z420 : Z := (420)%Z.
Definition z450 : Z := (450)%Z.
Definition z500 : Z := (500)%Z.
Definition z519 : Z := (519)%Z.
Definition z625 : Z := (625)%Z.
Definition z691 : Z := (691)%Z.
Definition z900 : Z := (900)%Z.
Definition z1000 : Z := (1000)%Z.
Definition z1083 : Z := (1083)%Z.
Definition z1100 : Z := (1100)%Z.
Definition z1535 : Z := (1535)%Z.
Definition z1800 : Z := (1800)%Z.
Definition z2166 : Z := (2166)%Z.
Definition z2250 : Z := (2250)%Z.
Definition z2750 : Z := (2750)%Z.
Definition z2983 : Z := (2983)%Z.
Definition z5225 : Z := (5225)%Z.
Definition z5775 : Z := (5775)%Z.
Definition z5833 : Z := (5833)%Z.
Definition z6447 : Z := (6447)%Z.
Definition z7675 : Z := (7675)%Z.
Definition z7980 : Z := (7980)%Z.
Definition z9500 : Z := (9500)%Z.
Definition z10000 : Z := (10000)%Z.
Definition z14250 : Z := (14250)%Z.
Definition z17100 : Z := (17100)%Z.
Definition z28500 : Z := (28500)%Z.
Definition z30700 : Z := (30700)%Z.
Definition z62500 : Z := (62500)%Z.
Definition z76750 : Z := (76750)%Z.
Definition z115500 : Z := (115500)%Z.
Definition z122493 : Z := (122493)%Z.
Definition z161175 : Z := (161175)%Z.
Definition z180000 : Z := (180000)%Z.
Definition z390963 : Z := (390963)%Z.
Definition z514425 : Z := (514425)%Z.
Definition z744475 : Z := (744475)%Z.
Definition z1187500 : Z := (1187500)%Z.
Definition z1611750 : Z := (1611750)%Z.
Definition z2195050 : Z := (2195050)%Z.
Definition z2462381 : Z := (2462381)%Z.
Definition z4458350 : Z := (4458350)%Z.
Definition z4512500 : Z := (4512500)%Z.
Definition z330089375 : Z := (330089375)%Z.

(* compute-optimal, model: compute-optimal can hold
   LEFT OUT: a model is not written for Coq *)

(* compute-optimal, claim: loss ~ C^(-1/(1/alpha_N + 1/alpha_S + 1/alpha_B)) *)
Definition compute_optimal_claim_compute_law_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k4) (NInt z0)); (Number GT (NVar k5) (NInt z0)); (If (Order EQ (TVar k10) (TVar k14)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k13) (TRaised (TVar k10) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k11) (TVar k13)) (TVar k12))) (Order GE (TVar k10) (TVar k8))))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Not (And (Number NE (NVar k4) (NInt z0)) (And (Number NE (NVar k5) (NInt z0)) (And (Number NE (NVar k1) (NInt z0)) (And (Number NE (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1))) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m1) (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1))))))))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NMul (NMul (NMul (NInt m1) (NVar k1)) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k1)) (NVar k4))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (And (Order GE (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))))))].
Definition compute_optimal_claim_compute_law_steps : proof := (Unfold k21 (Unfold k7 (Split k2 (Unfold k8 (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k10 [] z1 z1 [] [] [(z1, [k8])] (Combine false EQ z1 [] [k12] [(z1, [])] [Summand [(z1, [])] [] [k14] None] (Absurd k16))))) (Split k10 (Unfold k12 (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Clear k8 [] z1 z1 [] [] [(z1, [k8])] (Clear k14 [k18] z1 z1 [] [] [(z1, [k10])] (Combine false EQ z1 [] [k16] [(z1, [])] [Summand [(z1, [])] [] [k20] None] (Absurd k22)))))) (Split k14 (Unfold k16 (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Clear k8 [] z1 z1 [] [] [(z1, [k8])] (Clear k12 [k22] z1 z1 [] [] [(z1, [k10])] (Clear k18 [k22; k24] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [k20] [(z1, [])] [Summand [(z1, [])] [] [k26] None] (Absurd k28))))))) (Split k18 (Unfold k20 (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Combine false GT z1 [] [] [(z1, [k8]); (z1, [k10])] [Summand [(z1, [])] [] [k24] None; Summand [(z1, [])] [] [k26] None] (Clear k8 [] z1 z1 [] [] [(z1, [k8])] (Clear k12 [k30] z1 z1 [] [] [(z1, [k10])] (Clear k16 [k30; k32] z1 z1 [] [] [(z1, [k2])] (Clear k22 [k30; k32; k34] z1 z1 [] [k30; k32; k34] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] (Combine false EQ z1 [] [] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] [Summand [(z1, [])] [] [k36] None] (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Combine false GT z1 [] [] [(m1, [k8; k10])] [Summand [(z1, [])] [] [k40; k28] None; Summand [(m1, [])] [] [k38] None] (Combine false GT z1 [] [k26; k24] [(m1, [])] [Summand [(z1, [])] [] [k42] None] (Combine false GT z2 [] [] [] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k44] None] (Absurd k46)))))))))))))) (Unfold k22 (Clear k8 [] z1 z1 [] [] [(z1, [k8])] (Clear k12 [k26] z1 z1 [] [] [(z1, [k10])] (Clear k16 [k26; k28] z1 z1 [] [] [(z1, [k2])] (Clear k20 [k26; k28; k30] z1 z1 [] [k26; k28; k30] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] (Numerator k20 [k26; k28; k30] (Clear k24 [k26; k28; k30; k32; k34] z1 z1 [] [k32] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k17]); (z1, [k2; k10; k17]); (z1, [k8; k10; k17])] (Split k36 (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Combine false GT z1 [] [] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] [Summand [(z1, [])] [] [k40; k42] None; Summand [(z1, [])] [] [k40; k44] None; Summand [(z1, [])] [] [k42; k44] None] (Split k15 (Unfold k48 (Clear k50 [] z1 z1 [] [] [(z1, [k21]); (m1, [k29])] (Split k52 (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k25 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Unfold k31 (Unfold k62 (Clear k60 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k56); Summand [(m1, [k8])] [] [] (Some k58); Summand [(z1, [])] [] [k46] (Some k68); Summand [(z1, [])] [] [k46] (Some k54)] (Absurd k70))))))) (Unfold k31 (Unfold k58 (Split k62 (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k25 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Clear k64 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k66); Summand [(z1, [k8])] [] [] (Some k68); Summand [(z1, [])] [] [k46] (Some k54); Summand [(m1, [k2; k8]); (m1, [k2; k10]); (m1, [k8; k10])] [] [] (Some k70)] (Absurd k72))))) (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k27 [k46] z1 z1 [] [k46] [(m1, [k2; k8; k9]); (z1, [k2; k8; k25]); (z1, [k2; k10; k25]); (z1, [k8; k10; k25])] (Clear k64 [] z1 z1 [] [] [(z1, [k10; k25]); (z1, [k29])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k66); Summand [(z1, [k10])] [] [] (Some k68); Summand [(z1, [])] [] [k46] (Some k54); Summand [(m1, [k2; k8]); (m1, [k2; k10]); (m1, [k8; k10])] [] [] (Some k70)] (Absurd k72))))))))))) (Split k48 (Split k50 (Unfold k52 (Clear k54 [] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [k40] [(z1, [])] [Summand [(z1, [])] [] [k56] None] (Absurd k58)))) (Unfold k54 (Clear k52 [] z1 z1 [] [] [(z1, [k2])] (Clear k56 [k58] z1 z1 [] [k58] [(z1, [k2; k27]); (z1, [k21])] (Split k60 (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k29 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k64); Summand [(m1, [k2])] [] [] (Some k66); Summand [(z1, [])] [] [k46] (Some k62)] (Absurd k68)))) (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k29 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k64); Summand [(z1, [k2])] [] [] (Some k66); Summand [(z1, [])] [] [k46] (Some k62)] (Absurd k68))))))))) (Split k50 (Unfold k52 (Clear k54 [] z1 z1 [] [] [(z1, [k9]); (m1, [k23]); (m1, [k25]); (m1, [k27])] (Split k56 (Clear k25 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Clear k27 [k46] z1 z1 [] [k46] [(m1, [k2; k8; k9]); (z1, [k2; k8; k25]); (z1, [k2; k10; k25]); (z1, [k8; k10; k25])] (Clear k29 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k60); Summand [(z1, [])] [] [] (Some k62); Summand [(z1, [])] [] [] (Some k64); Summand [(z1, [])] [] [k46] (Some k58)] (Absurd k66))))) (Clear k25 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Clear k27 [k46] z1 z1 [] [k46] [(m1, [k2; k8; k9]); (z1, [k2; k8; k25]); (z1, [k2; k10; k25]); (z1, [k8; k10; k25])] (Clear k29 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k60); Summand [(m1, [])] [] [] (Some k62); Summand [(m1, [])] [] [] (Some k64); Summand [(z1, [])] [] [k46] (Some k58)] (Absurd k66)))))))) (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k52 [] z1 z1 [] [] [(m1, [k17]); (z1, [k21])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k38); Summand [(m1, [])] [] [] (Some k54); Summand [(z1, [])] [] [k46] (Some k56)] (Absurd k58))))))))))) (Clear k5 [] z1 z1 [] [] [(m1, [k7]); (z1, [k9]); (m1, [k13]); (m1, [k15])] (Clear k4 [] z1 z1 [] [] [(z1, [k2])] (Clear k6 [k42] z1 z1 [] [k42] [(z1, [k2; k7]); (z1, [k17])] (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Unfold k17 (Unfold k52 (Clear k50 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k19])] (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k54 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k19])] (Clear k19 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Combine true GT z1 [] [] [] [Summand [(z1, [k2; k8; k10])] [] [] (Some k40); Summand [(z1, [k8; k10])] [] [] (Some k44); Summand [(z1, [])] [] [k46; k48] (Some k58); Summand [(z1, [])] [] [k60; k48] (Some k62); Summand [(z1, [k2; k8]); (z1, [k2; k10])] [] [] (Some k64); Summand [(z1, [])] [] [] (Some k38)] (Absurd k66))))))))))))))))))))))))))).
Lemma compute_optimal_claim_compute_law_checked : refutes compute_optimal_claim_compute_law_laws compute_optimal_claim_compute_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_compute_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (0 < alpha_B) -> (* domain(alpha_B) *)
  (0 < alpha_N) -> (* domain(alpha_N) *)
  (0 < alpha_S) -> (* domain(alpha_S) *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (alpha_N <> 0 /\ alpha_S <> 0 /\ alpha_B <> 0 /\ (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B)) <> 0 /\ loss ~~ (C ^^ ((-1) / (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B))))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))]) in let value_2 := ((C ^^ ((((-1) * alpha_B) * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_3 := ((C ^^ ((1 * alpha_B) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_4 := ((C ^^ ((1 * alpha_B) * alpha_N)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_5 := ((C ^^ ((1 * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_6 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_S))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5; value_6] compute_optimal_claim_compute_law_laws compute_optimal_claim_compute_law_steps compute_optimal_claim_compute_law_checked given_1 given_2 given_3 given_4 given_5 (given_6 value_2 value_3 value_4 value_5) (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))) given_7 refuted (same_refl ((C ^^ ((((-1) * alpha_B) * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_B) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_B) * alpha_N)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (largest_spec [(value_4 ^^ ((-1) * alpha_S))] (value_3 ^^ ((-1) * alpha_N))))). Qed.

(* compute-optimal, claim: N_p ~ C^(1/alpha_N / (1/alpha_N + 1/alpha_S + 1/alpha_B)) *)
Definition compute_optimal_claim_size_law_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k4) (NInt z0)); (Number GT (NVar k5) (NInt z0)); (And (If (Order EQ (TVar k10) (TVar k14)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k13) (TRaised (TVar k10) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k11) (TVar k13)) (TVar k12))) (Order GE (TVar k10) (TVar k8))))) (If (Order EQ (TVar k15) (TVar k19)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k18) (TRaised (TVar k15) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k16) (TVar k18)) (TVar k17))) (Order GE (TVar k15) (TVar k8)))))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Not (And (Number NE (NVar k4) (NInt z0)) (And (Number NE (NVar k5) (NInt z0)) (And (Number NE (NVar k1) (NInt z0)) (And (Number NE (NMul (NVar k4) (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1)))) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z1) (NMul (NVar k4) (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1)))))))))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NMul (NMul (NMul (NInt m1) (NVar k1)) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k1)) (NVar k4))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (And (Order GE (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k15) (TRaised (TRaised (TVar k4) (NMul (NMul (NMul (NInt m1) (NVar k1)) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k16) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k17) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k1)) (NVar k4))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k18) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (And (Order GE (TVar k19) (TRaised (TVar k16) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k19) (TRaised (TVar k17) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k19) (TRaised (TVar k16) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k19) (TRaised (TVar k17) (NMul (NInt m1) (NVar k5)))))))].
Definition compute_optimal_claim_size_law_steps : proof := (Unfold k21 (Unfold k7 (Split k2 (Unfold k8 (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k10 [] z1 z1 [] [] [(z1, [k8])] (Combine false EQ z1 [] [k12] [(z1, [])] [Summand [(z1, [])] [] [k14] None] (Absurd k16))))) (Split k10 (Unfold k12 (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Clear k8 [] z1 z1 [] [] [(z1, [k8])] (Clear k14 [k18] z1 z1 [] [] [(z1, [k10])] (Combine false EQ z1 [] [k16] [(z1, [])] [Summand [(z1, [])] [] [k20] None] (Absurd k22)))))) (Split k14 (Unfold k16 (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Clear k8 [] z1 z1 [] [] [(z1, [k8])] (Clear k12 [k22] z1 z1 [] [] [(z1, [k10])] (Clear k18 [k22; k24] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [k20] [(z1, [])] [Summand [(z1, [])] [] [k26] None] (Absurd k28))))))) (Split k18 (Unfold k20 (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k8 [] z1 z1 [] [] [(z1, [k8])] (Clear k12 [k26] z1 z1 [] [] [(z1, [k10])] (Clear k16 [k26; k28] z1 z1 [] [] [(z1, [k2])] (Clear k22 [k26; k28; k30] z1 z1 [] [k26; k28; k30] [(z1, [k2; k8; k8]); (z1, [k2; k8; k10]); (z1, [k8; k8; k10])] (Combine false EQ z1 [] [k24] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] [Summand [(z1, [])] [] [k32] None] (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Combine false GT z1 [] [] [(z1, [k8]); (z1, [k10])] [Summand [(z1, [])] [] [k24] None; Summand [(z1, [])] [] [k36] None] (Combine false EQ z1 [] [] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] [Summand [(z1, [])] [] [k34] None] (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Combine false GT z1 [] [] [(m1, [k8; k10])] [Summand [(z1, [])] [] [k42; k38] None; Summand [(m1, [])] [] [k40] None] (Combine false GT z1 [] [k36; k24] [(m1, [])] [Summand [(z1, [])] [] [k44] None] (Combine false GT z2 [] [] [] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k46] None] (Absurd k48))))))))))))))) (Unfold k22 (Clear k8 [] z1 z1 [] [] [(z1, [k8])] (Clear k12 [k26] z1 z1 [] [] [(z1, [k10])] (Clear k16 [k26; k28] z1 z1 [] [] [(z1, [k2])] (Clear k20 [k26; k28; k30] z1 z1 [] [k26; k28; k30] [(z1, [k2; k8; k8]); (z1, [k2; k8; k10]); (z1, [k8; k8; k10])] (Numerator k20 [k26; k28; k30] (Clear k24 [k26; k28; k30; k32; k34] z1 z1 [] [k32] [(z1, [k2; k8; k8; k13]); (m1, [k2; k8; k9; k10]); (z1, [k2; k8; k10; k13]); (z1, [k8; k8; k10; k13])] (Split k36 (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Combine false GT z1 [] [] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] [Summand [(z1, [])] [] [k40; k42] None; Summand [(z1, [])] [] [k40; k44] None; Summand [(z1, [])] [] [k42; k44] None] (Unfold k15 (Split k48 (Unfold k52 (Clear k54 [] z1 z1 [] [] [(z1, [k21]); (m1, [k29])] (Split k56 (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k25 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Unfold k31 (Unfold k66 (Clear k64 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k60); Summand [(m1, [k8])] [] [] (Some k62); Summand [(z1, [])] [] [k46] (Some k72); Summand [(z1, [])] [] [k46] (Some k58)] (Absurd k74))))))) (Unfold k31 (Unfold k62 (Split k66 (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k25 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Clear k68 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k70); Summand [(z1, [k8])] [] [] (Some k72); Summand [(z1, [])] [] [k46] (Some k58); Summand [(m1, [k2; k8]); (m1, [k2; k10]); (m1, [k8; k10])] [] [] (Some k74)] (Absurd k76))))) (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k27 [k46] z1 z1 [] [k46] [(m1, [k2; k8; k9]); (z1, [k2; k8; k25]); (z1, [k2; k10; k25]); (z1, [k8; k10; k25])] (Clear k68 [] z1 z1 [] [] [(z1, [k10; k25]); (z1, [k29])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k70); Summand [(z1, [k10])] [] [] (Some k72); Summand [(z1, [])] [] [k46] (Some k58); Summand [(m1, [k2; k8]); (m1, [k2; k10]); (m1, [k8; k10])] [] [] (Some k74)] (Absurd k76))))))))))) (Split k52 (Split k54 (Unfold k56 (Clear k58 [] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [k40] [(z1, [])] [Summand [(z1, [])] [] [k60] None] (Absurd k62)))) (Unfold k58 (Clear k56 [] z1 z1 [] [] [(z1, [k2])] (Clear k60 [k62] z1 z1 [] [k62] [(z1, [k2; k27]); (z1, [k21])] (Split k64 (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k29 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k68); Summand [(m1, [k2])] [] [] (Some k70); Summand [(z1, [])] [] [k46] (Some k66)] (Absurd k72)))) (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k29 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k68); Summand [(z1, [k2])] [] [] (Some k70); Summand [(z1, [])] [] [k46] (Some k66)] (Absurd k72))))))))) (Split k54 (Unfold k56 (Clear k58 [] z1 z1 [] [] [(z1, [k9]); (m1, [k23]); (m1, [k25]); (m1, [k27])] (Split k60 (Clear k25 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Clear k27 [k46] z1 z1 [] [k46] [(m1, [k2; k8; k9]); (z1, [k2; k8; k25]); (z1, [k2; k10; k25]); (z1, [k8; k10; k25])] (Clear k29 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k64); Summand [(z1, [])] [] [] (Some k66); Summand [(z1, [])] [] [] (Some k68); Summand [(z1, [])] [] [k46] (Some k62)] (Absurd k70))))) (Clear k25 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Clear k27 [k46] z1 z1 [] [k46] [(m1, [k2; k8; k9]); (z1, [k2; k8; k25]); (z1, [k2; k10; k25]); (z1, [k8; k10; k25])] (Clear k29 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k64); Summand [(m1, [])] [] [] (Some k66); Summand [(m1, [])] [] [] (Some k68); Summand [(z1, [])] [] [k46] (Some k62)] (Absurd k70)))))))) (Combine false GT z1 [] [] [(z1, [k2]); (z1, [k10])] [Summand [(z1, [])] [] [k40] None; Summand [(z1, [])] [] [k44] None] (Clear k5 [] z1 z1 [] [] [(m1, [k7]); (z1, [k9]); (m1, [k13]); (m1, [k15])] (Clear k4 [] z1 z1 [] [] [(z1, [k2])] (Clear k6 [k62] z1 z1 [] [k62] [(z1, [k2; k7]); (z1, [k17])] (Unfold k17 (Unfold k68 (Clear k70 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k19])] (Clear k19 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k56 [] z1 z1 [] [] [(m1, [k17]); (z1, [k21])] (Combine true GT z1 [] [] [] [Summand [(z1, [k2; k2; k8; k8; k10]); (z1, [k2; k2; k8; k10; k10]); (z1, [k2; k8; k8; k10; k10])] [] [] (Some k60); Summand [(z1, [k2; k8; k8; k10]); (z1, [k2; k8; k10; k10]); (z1, [k8; k8; k10; k10])] [] [] (Some k64); Summand [(z1, [])] [] [k42; k40; k46] (Some k74); Summand [(z1, [k2; k2; k8; k8]); (z1, [k2; k2; k8; k10]); (z1, [k2; k8; k8; k10])] [] [] (Some k76); Summand [(z1, [])] [] [k44; k40] (Some k38); Summand [(m1, [k2; k8]); (m1, [k8; k10])] [] [] (Some k78); Summand [(z1, [])] [] [k42; k58; k46] (Some k80)] (Absurd k82)))))))))))))))))))) (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Combine false GT z1 [] [] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] [Summand [(z1, [])] [] [k40; k42] None; Summand [(z1, [])] [] [k40; k44] None; Summand [(z1, [])] [] [k42; k44] None] (Unfold k15 (Split k50 (Unfold k52 (Clear k54 [] z1 z1 [] [] [(z1, [k31]); (m1, [k39])] (Split k56 (Clear k33 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k31]); (z1, [k2; k10; k31]); (z1, [k8; k10; k31])] (Clear k35 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k33]); (m1, [k2; k9; k10]); (z1, [k2; k10; k33]); (z1, [k8; k10; k33])] (Unfold k41 (Unfold k66 (Clear k64 [] z1 z1 [] [] [(z1, [k8; k33]); (z1, [k39])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k60); Summand [(m1, [k8])] [] [] (Some k62); Summand [(z1, [])] [] [k46] (Some k72); Summand [(z1, [])] [] [k46] (Some k58)] (Absurd k74))))))) (Unfold k41 (Unfold k62 (Split k66 (Clear k33 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k31]); (z1, [k2; k10; k31]); (z1, [k8; k10; k31])] (Clear k35 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k33]); (m1, [k2; k9; k10]); (z1, [k2; k10; k33]); (z1, [k8; k10; k33])] (Clear k68 [] z1 z1 [] [] [(z1, [k8; k33]); (z1, [k39])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k70); Summand [(z1, [k8])] [] [] (Some k72); Summand [(z1, [])] [] [k46] (Some k58); Summand [(m1, [k2; k8]); (m1, [k2; k10]); (m1, [k8; k10])] [] [] (Some k74)] (Absurd k76))))) (Clear k33 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k31]); (z1, [k2; k10; k31]); (z1, [k8; k10; k31])] (Clear k37 [k46] z1 z1 [] [k46] [(m1, [k2; k8; k9]); (z1, [k2; k8; k35]); (z1, [k2; k10; k35]); (z1, [k8; k10; k35])] (Clear k68 [] z1 z1 [] [] [(z1, [k10; k35]); (z1, [k39])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k70); Summand [(z1, [k10])] [] [] (Some k72); Summand [(z1, [])] [] [k46] (Some k58); Summand [(m1, [k2; k8]); (m1, [k2; k10]); (m1, [k8; k10])] [] [] (Some k74)] (Absurd k76))))))))))) (Split k52 (Split k54 (Unfold k56 (Clear k58 [] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [k40] [(z1, [])] [Summand [(z1, [])] [] [k60] None] (Absurd k62)))) (Unfold k58 (Clear k56 [] z1 z1 [] [] [(z1, [k2])] (Clear k60 [k62] z1 z1 [] [k62] [(z1, [k2; k37]); (z1, [k31])] (Split k64 (Clear k33 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k31]); (z1, [k2; k10; k31]); (z1, [k8; k10; k31])] (Clear k39 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k37]); (z1, [k2; k10; k37]); (m1, [k8; k9; k10]); (z1, [k8; k10; k37])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k68); Summand [(m1, [k2])] [] [] (Some k70); Summand [(z1, [])] [] [k46] (Some k66)] (Absurd k72)))) (Clear k33 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k31]); (z1, [k2; k10; k31]); (z1, [k8; k10; k31])] (Clear k39 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k37]); (z1, [k2; k10; k37]); (m1, [k8; k9; k10]); (z1, [k8; k10; k37])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k68); Summand [(z1, [k2])] [] [] (Some k70); Summand [(z1, [])] [] [k46] (Some k66)] (Absurd k72))))))))) (Split k54 (Unfold k56 (Clear k58 [] z1 z1 [] [] [(z1, [k9]); (m1, [k33]); (m1, [k35]); (m1, [k37])] (Split k60 (Clear k35 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k33]); (m1, [k2; k9; k10]); (z1, [k2; k10; k33]); (z1, [k8; k10; k33])] (Clear k37 [k46] z1 z1 [] [k46] [(m1, [k2; k8; k9]); (z1, [k2; k8; k35]); (z1, [k2; k10; k35]); (z1, [k8; k10; k35])] (Clear k39 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k37]); (z1, [k2; k10; k37]); (m1, [k8; k9; k10]); (z1, [k8; k10; k37])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k64); Summand [(z1, [])] [] [] (Some k66); Summand [(z1, [])] [] [] (Some k68); Summand [(z1, [])] [] [k46] (Some k62)] (Absurd k70))))) (Clear k35 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k33]); (m1, [k2; k9; k10]); (z1, [k2; k10; k33]); (z1, [k8; k10; k33])] (Clear k37 [k46] z1 z1 [] [k46] [(m1, [k2; k8; k9]); (z1, [k2; k8; k35]); (z1, [k2; k10; k35]); (z1, [k8; k10; k35])] (Clear k39 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k37]); (z1, [k2; k10; k37]); (m1, [k8; k9; k10]); (z1, [k8; k10; k37])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k64); Summand [(m1, [])] [] [] (Some k66); Summand [(m1, [])] [] [] (Some k68); Summand [(z1, [])] [] [k46] (Some k62)] (Absurd k70)))))))) (Unfold k17 (Unfold k60 (Clear k58 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k19])] (Clear k19 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Clear k33 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k31]); (z1, [k2; k10; k31]); (z1, [k8; k10; k31])] (Clear k56 [] z1 z1 [] [] [(m1, [k17]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [k46] (Some k66); Summand [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] [] [] (Some k68); Summand [(z1, [])] [] [] (Some k38); Summand [(m1, [])] [] [] (Some k70); Summand [(z1, [])] [] [k46] (Some k72)] (Absurd k74)))))))))))))))))))))))))))))).
Lemma compute_optimal_claim_size_law_checked : refutes compute_optimal_claim_size_law_laws compute_optimal_claim_size_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_size_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (0 < alpha_B) -> (* domain(alpha_B) *)
  (0 < alpha_N) -> (* domain(alpha_N) *)
  (0 < alpha_S) -> (* domain(alpha_S) *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (alpha_N <> 0 /\ alpha_S <> 0 /\ alpha_B <> 0 /\ (alpha_N * (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B))) <> 0 /\ N_p ~~ (C ^^ (1 / (alpha_N * (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B)))))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))]) in let value_2 := ((C ^^ ((((-1) * alpha_B) * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_3 := ((C ^^ ((1 * alpha_B) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_4 := ((C ^^ ((1 * alpha_B) * alpha_N)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_5 := ((C ^^ ((1 * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_6 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_S))]) in let value_7 := ((C ^^ ((((-1) * alpha_B) * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_8 := ((C ^^ ((1 * alpha_B) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_9 := ((C ^^ ((1 * alpha_B) * alpha_N)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_10 := ((C ^^ ((1 * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_11 := (largest (value_8 ^^ ((-1) * alpha_N)) [(value_9 ^^ ((-1) * alpha_S))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5; value_6; value_7; value_8; value_9; value_10; value_11] compute_optimal_claim_size_law_laws compute_optimal_claim_size_law_steps compute_optimal_claim_size_law_checked given_1 given_2 given_3 given_4 given_5 (conj (given_6 value_2 value_3 value_4 value_5) (given_6 value_7 value_8 value_9 value_10)) (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))) given_7 refuted (same_refl ((C ^^ ((((-1) * alpha_B) * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_B) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_B) * alpha_N)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (largest_spec [(value_4 ^^ ((-1) * alpha_S))] (value_3 ^^ ((-1) * alpha_N))) (same_refl ((C ^^ ((((-1) * alpha_B) * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_B) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_B) * alpha_N)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (largest_spec [(value_9 ^^ ((-1) * alpha_S))] (value_8 ^^ ((-1) * alpha_N))))). Qed.

(* compute-optimal, claim: S ~ C^(1/alpha_S / (1/alpha_N + 1/alpha_S + 1/alpha_B)) *)
Definition compute_optimal_claim_step_law_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k4) (NInt z0)); (Number GT (NVar k5) (NInt z0)); (And (If (Order EQ (TVar k10) (TVar k14)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k13) (TRaised (TVar k10) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k11) (TVar k13)) (TVar k12))) (Order GE (TVar k10) (TVar k8))))) (If (Order EQ (TVar k15) (TVar k19)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k18) (TRaised (TVar k15) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k16) (TVar k18)) (TVar k17))) (Order GE (TVar k15) (TVar k8)))))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Not (And (Number NE (NVar k4) (NInt z0)) (And (Number NE (NVar k5) (NInt z0)) (And (Number NE (NVar k1) (NInt z0)) (And (Number NE (NMul (NVar k5) (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1)))) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k4) (NDiv (NInt z1) (NMul (NVar k5) (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1)))))))))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NMul (NMul (NMul (NInt m1) (NVar k1)) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k1)) (NVar k4))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (And (Order GE (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k15) (TRaised (TRaised (TVar k4) (NMul (NMul (NMul (NInt m1) (NVar k1)) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k16) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k17) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k1)) (NVar k4))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k18) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (And (Order GE (TVar k19) (TRaised (TVar k16) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k19) (TRaised (TVar k17) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k19) (TRaised (TVar k16) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k19) (TRaised (TVar k17) (NMul (NInt m1) (NVar k5)))))))].
Definition compute_optimal_claim_step_law_steps : proof := (Unfold k21 (Unfold k7 (Split k2 (Unfold k8 (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k10 [] z1 z1 [] [] [(z1, [k8])] (Combine false EQ z1 [] [k12] [(z1, [])] [Summand [(z1, [])] [] [k14] None] (Absurd k16))))) (Split k10 (Unfold k12 (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Clear k8 [] z1 z1 [] [] [(z1, [k8])] (Clear k14 [k18] z1 z1 [] [] [(z1, [k10])] (Combine false EQ z1 [] [k16] [(z1, [])] [Summand [(z1, [])] [] [k20] None] (Absurd k22)))))) (Split k14 (Unfold k16 (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Clear k8 [] z1 z1 [] [] [(z1, [k8])] (Clear k12 [k22] z1 z1 [] [] [(z1, [k10])] (Clear k18 [k22; k24] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [k20] [(z1, [])] [Summand [(z1, [])] [] [k26] None] (Absurd k28))))))) (Split k18 (Unfold k20 (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Clear k8 [] z1 z1 [] [] [(z1, [k8])] (Clear k12 [k26] z1 z1 [] [] [(z1, [k10])] (Clear k16 [k26; k28] z1 z1 [] [] [(z1, [k2])] (Clear k22 [k26; k28; k30] z1 z1 [] [k26; k28; k30] [(z1, [k2; k8; k10]); (z1, [k2; k10; k10]); (z1, [k8; k10; k10])] (Combine false EQ z1 [] [k24] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] [Summand [(z1, [])] [] [k32] None] (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Combine false GT z1 [] [] [(z1, [k8]); (z1, [k10])] [Summand [(z1, [])] [] [k36] None; Summand [(z1, [])] [] [k24] None] (Combine false EQ z1 [] [] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] [Summand [(z1, [])] [] [k34] None] (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Combine false GT z1 [] [] [(m1, [k8; k10])] [Summand [(z1, [])] [] [k42; k38] None; Summand [(m1, [])] [] [k40] None] (Combine false GT z1 [] [k24; k36] [(m1, [])] [Summand [(z1, [])] [] [k44] None] (Combine false GT z2 [] [] [] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k46] None] (Absurd k48))))))))))))))) (Unfold k22 (Clear k8 [] z1 z1 [] [] [(z1, [k8])] (Clear k12 [k26] z1 z1 [] [] [(z1, [k10])] (Clear k16 [k26; k28] z1 z1 [] [] [(z1, [k2])] (Clear k20 [k26; k28; k30] z1 z1 [] [k26; k28; k30] [(z1, [k2; k8; k10]); (z1, [k2; k10; k10]); (z1, [k8; k10; k10])] (Numerator k20 [k26; k28; k30] (Clear k24 [k26; k28; k30; k32; k34] z1 z1 [] [k32] [(m1, [k2; k8; k9; k10]); (z1, [k2; k8; k10; k15]); (z1, [k2; k10; k10; k15]); (z1, [k8; k10; k10; k15])] (Split k36 (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Combine false GT z1 [] [] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] [Summand [(z1, [])] [] [k40; k42] None; Summand [(z1, [])] [] [k40; k44] None; Summand [(z1, [])] [] [k42; k44] None] (Unfold k15 (Split k48 (Unfold k52 (Clear k54 [] z1 z1 [] [] [(z1, [k21]); (m1, [k29])] (Split k56 (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k25 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Unfold k31 (Unfold k66 (Clear k64 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k60); Summand [(m1, [k8])] [] [] (Some k62); Summand [(z1, [])] [] [k46] (Some k72); Summand [(z1, [])] [] [k46] (Some k58)] (Absurd k74))))))) (Unfold k31 (Unfold k62 (Split k66 (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k25 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Clear k68 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k70); Summand [(z1, [k8])] [] [] (Some k72); Summand [(z1, [])] [] [k46] (Some k58); Summand [(m1, [k2; k8]); (m1, [k2; k10]); (m1, [k8; k10])] [] [] (Some k74)] (Absurd k76))))) (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k27 [k46] z1 z1 [] [k46] [(m1, [k2; k8; k9]); (z1, [k2; k8; k25]); (z1, [k2; k10; k25]); (z1, [k8; k10; k25])] (Clear k68 [] z1 z1 [] [] [(z1, [k10; k25]); (z1, [k29])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k70); Summand [(z1, [k10])] [] [] (Some k72); Summand [(z1, [])] [] [k46] (Some k58); Summand [(m1, [k2; k8]); (m1, [k2; k10]); (m1, [k8; k10])] [] [] (Some k74)] (Absurd k76))))))))))) (Split k52 (Split k54 (Unfold k56 (Clear k58 [] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [k40] [(z1, [])] [Summand [(z1, [])] [] [k60] None] (Absurd k62)))) (Unfold k58 (Clear k56 [] z1 z1 [] [] [(z1, [k2])] (Clear k60 [k62] z1 z1 [] [k62] [(z1, [k2; k27]); (z1, [k21])] (Split k64 (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k29 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k68); Summand [(m1, [k2])] [] [] (Some k70); Summand [(z1, [])] [] [k46] (Some k66)] (Absurd k72)))) (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k29 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k68); Summand [(z1, [k2])] [] [] (Some k70); Summand [(z1, [])] [] [k46] (Some k66)] (Absurd k72))))))))) (Split k54 (Unfold k56 (Clear k58 [] z1 z1 [] [] [(z1, [k9]); (m1, [k23]); (m1, [k25]); (m1, [k27])] (Split k60 (Clear k25 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Clear k27 [k46] z1 z1 [] [k46] [(m1, [k2; k8; k9]); (z1, [k2; k8; k25]); (z1, [k2; k10; k25]); (z1, [k8; k10; k25])] (Clear k29 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k64); Summand [(z1, [])] [] [] (Some k66); Summand [(z1, [])] [] [] (Some k68); Summand [(z1, [])] [] [k46] (Some k62)] (Absurd k70))))) (Clear k25 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Clear k27 [k46] z1 z1 [] [k46] [(m1, [k2; k8; k9]); (z1, [k2; k8; k25]); (z1, [k2; k10; k25]); (z1, [k8; k10; k25])] (Clear k29 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k64); Summand [(m1, [])] [] [] (Some k66); Summand [(m1, [])] [] [] (Some k68); Summand [(z1, [])] [] [k46] (Some k62)] (Absurd k70)))))))) (Combine false GT z1 [] [] [(z1, [k2]); (z1, [k8])] [Summand [(z1, [])] [] [k40] None; Summand [(z1, [])] [] [k42] None] (Clear k5 [] z1 z1 [] [] [(m1, [k7]); (z1, [k9]); (m1, [k13]); (m1, [k15])] (Clear k4 [] z1 z1 [] [] [(z1, [k2])] (Clear k6 [k62] z1 z1 [] [k62] [(z1, [k2; k7]); (z1, [k17])] (Unfold k17 (Unfold k68 (Clear k66 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k19])] (Clear k19 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k56 [] z1 z1 [] [] [(m1, [k17]); (z1, [k21])] (Combine true GT z1 [] [] [] [Summand [(z1, [k2; k2; k8; k8; k10]); (z1, [k2; k2; k8; k10; k10]); (z1, [k2; k8; k8; k10; k10])] [] [] (Some k60); Summand [(z1, [k2; k8; k8; k10]); (z1, [k2; k8; k10; k10]); (z1, [k8; k8; k10; k10])] [] [] (Some k64); Summand [(z1, [])] [] [k44; k40; k46] (Some k74); Summand [(z1, [k2; k2; k8; k10]); (z1, [k2; k2; k10; k10]); (z1, [k2; k8; k10; k10])] [] [] (Some k76); Summand [(z1, [])] [] [k42; k40] (Some k38); Summand [(m1, [k2; k10]); (m1, [k8; k10])] [] [] (Some k78); Summand [(z1, [])] [] [k44; k58; k46] (Some k80)] (Absurd k82)))))))))))))))))))) (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Combine false GT z1 [] [] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] [Summand [(z1, [])] [] [k40; k42] None; Summand [(z1, [])] [] [k40; k44] None; Summand [(z1, [])] [] [k42; k44] None] (Unfold k15 (Split k50 (Unfold k52 (Clear k54 [] z1 z1 [] [] [(z1, [k31]); (m1, [k39])] (Split k56 (Clear k33 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k31]); (z1, [k2; k10; k31]); (z1, [k8; k10; k31])] (Clear k35 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k33]); (m1, [k2; k9; k10]); (z1, [k2; k10; k33]); (z1, [k8; k10; k33])] (Unfold k41 (Unfold k66 (Clear k64 [] z1 z1 [] [] [(z1, [k8; k33]); (z1, [k39])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k60); Summand [(m1, [k8])] [] [] (Some k62); Summand [(z1, [])] [] [k46] (Some k72); Summand [(z1, [])] [] [k46] (Some k58)] (Absurd k74))))))) (Unfold k41 (Unfold k62 (Split k66 (Clear k33 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k31]); (z1, [k2; k10; k31]); (z1, [k8; k10; k31])] (Clear k35 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k33]); (m1, [k2; k9; k10]); (z1, [k2; k10; k33]); (z1, [k8; k10; k33])] (Clear k68 [] z1 z1 [] [] [(z1, [k8; k33]); (z1, [k39])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k70); Summand [(z1, [k8])] [] [] (Some k72); Summand [(z1, [])] [] [k46] (Some k58); Summand [(m1, [k2; k8]); (m1, [k2; k10]); (m1, [k8; k10])] [] [] (Some k74)] (Absurd k76))))) (Clear k33 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k31]); (z1, [k2; k10; k31]); (z1, [k8; k10; k31])] (Clear k37 [k46] z1 z1 [] [k46] [(m1, [k2; k8; k9]); (z1, [k2; k8; k35]); (z1, [k2; k10; k35]); (z1, [k8; k10; k35])] (Clear k68 [] z1 z1 [] [] [(z1, [k10; k35]); (z1, [k39])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k70); Summand [(z1, [k10])] [] [] (Some k72); Summand [(z1, [])] [] [k46] (Some k58); Summand [(m1, [k2; k8]); (m1, [k2; k10]); (m1, [k8; k10])] [] [] (Some k74)] (Absurd k76))))))))))) (Split k52 (Split k54 (Unfold k56 (Clear k58 [] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [k40] [(z1, [])] [Summand [(z1, [])] [] [k60] None] (Absurd k62)))) (Unfold k58 (Clear k56 [] z1 z1 [] [] [(z1, [k2])] (Clear k60 [k62] z1 z1 [] [k62] [(z1, [k2; k37]); (z1, [k31])] (Split k64 (Clear k33 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k31]); (z1, [k2; k10; k31]); (z1, [k8; k10; k31])] (Clear k39 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k37]); (z1, [k2; k10; k37]); (m1, [k8; k9; k10]); (z1, [k8; k10; k37])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k68); Summand [(m1, [k2])] [] [] (Some k70); Summand [(z1, [])] [] [k46] (Some k66)] (Absurd k72)))) (Clear k33 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k31]); (z1, [k2; k10; k31]); (z1, [k8; k10; k31])] (Clear k39 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k37]); (z1, [k2; k10; k37]); (m1, [k8; k9; k10]); (z1, [k8; k10; k37])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k68); Summand [(z1, [k2])] [] [] (Some k70); Summand [(z1, [])] [] [k46] (Some k66)] (Absurd k72))))))))) (Split k54 (Unfold k56 (Clear k58 [] z1 z1 [] [] [(z1, [k9]); (m1, [k33]); (m1, [k35]); (m1, [k37])] (Split k60 (Clear k35 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k33]); (m1, [k2; k9; k10]); (z1, [k2; k10; k33]); (z1, [k8; k10; k33])] (Clear k37 [k46] z1 z1 [] [k46] [(m1, [k2; k8; k9]); (z1, [k2; k8; k35]); (z1, [k2; k10; k35]); (z1, [k8; k10; k35])] (Clear k39 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k37]); (z1, [k2; k10; k37]); (m1, [k8; k9; k10]); (z1, [k8; k10; k37])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k64); Summand [(z1, [])] [] [] (Some k66); Summand [(z1, [])] [] [] (Some k68); Summand [(z1, [])] [] [k46] (Some k62)] (Absurd k70))))) (Clear k35 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k33]); (m1, [k2; k9; k10]); (z1, [k2; k10; k33]); (z1, [k8; k10; k33])] (Clear k37 [k46] z1 z1 [] [k46] [(m1, [k2; k8; k9]); (z1, [k2; k8; k35]); (z1, [k2; k10; k35]); (z1, [k8; k10; k35])] (Clear k39 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k37]); (z1, [k2; k10; k37]); (m1, [k8; k9; k10]); (z1, [k8; k10; k37])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k64); Summand [(m1, [])] [] [] (Some k66); Summand [(m1, [])] [] [] (Some k68); Summand [(z1, [])] [] [k46] (Some k62)] (Absurd k70)))))))) (Unfold k17 (Unfold k60 (Clear k62 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k19])] (Clear k19 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Clear k33 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k31]); (z1, [k2; k10; k31]); (z1, [k8; k10; k31])] (Clear k56 [] z1 z1 [] [] [(m1, [k17]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [k46] (Some k66); Summand [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] [] [] (Some k68); Summand [(z1, [])] [] [] (Some k38); Summand [(m1, [])] [] [] (Some k70); Summand [(z1, [])] [] [k46] (Some k72)] (Absurd k74)))))))))))))))))))))))))))))).
Lemma compute_optimal_claim_step_law_checked : refutes compute_optimal_claim_step_law_laws compute_optimal_claim_step_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_step_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (0 < alpha_B) -> (* domain(alpha_B) *)
  (0 < alpha_N) -> (* domain(alpha_N) *)
  (0 < alpha_S) -> (* domain(alpha_S) *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (alpha_N <> 0 /\ alpha_S <> 0 /\ alpha_B <> 0 /\ (alpha_S * (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B))) <> 0 /\ S ~~ (C ^^ (1 / (alpha_S * (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B)))))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))]) in let value_2 := ((C ^^ ((((-1) * alpha_B) * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_3 := ((C ^^ ((1 * alpha_B) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_4 := ((C ^^ ((1 * alpha_B) * alpha_N)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_5 := ((C ^^ ((1 * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_6 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_S))]) in let value_7 := ((C ^^ ((((-1) * alpha_B) * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_8 := ((C ^^ ((1 * alpha_B) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_9 := ((C ^^ ((1 * alpha_B) * alpha_N)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_10 := ((C ^^ ((1 * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_11 := (largest (value_8 ^^ ((-1) * alpha_N)) [(value_9 ^^ ((-1) * alpha_S))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5; value_6; value_7; value_8; value_9; value_10; value_11] compute_optimal_claim_step_law_laws compute_optimal_claim_step_law_steps compute_optimal_claim_step_law_checked given_1 given_2 given_3 given_4 given_5 (conj (given_6 value_2 value_3 value_4 value_5) (given_6 value_7 value_8 value_9 value_10)) (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))) given_7 refuted (same_refl ((C ^^ ((((-1) * alpha_B) * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_B) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_B) * alpha_N)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (largest_spec [(value_4 ^^ ((-1) * alpha_S))] (value_3 ^^ ((-1) * alpha_N))) (same_refl ((C ^^ ((((-1) * alpha_B) * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_B) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_B) * alpha_N)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (largest_spec [(value_9 ^^ ((-1) * alpha_S))] (value_8 ^^ ((-1) * alpha_N))))). Qed.

(* compute-optimal, claim: B ~ C^(1/alpha_B / (1/alpha_N + 1/alpha_S + 1/alpha_B)) *)
Definition compute_optimal_claim_batch_law_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k4) (NInt z0)); (Number GT (NVar k5) (NInt z0)); (If (Order EQ (TVar k10) (TVar k14)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k13) (TRaised (TVar k10) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k11) (TVar k13)) (TVar k12))) (Order GE (TVar k10) (TVar k8))))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Not (And (Number NE (NVar k4) (NInt z0)) (And (Number NE (NVar k5) (NInt z0)) (And (Number NE (NVar k1) (NInt z0)) (And (Number NE (NMul (NVar k1) (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1)))) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k4) (NDiv (NInt z1) (NMul (NVar k1) (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1)))))))))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NMul (NMul (NMul (NInt m1) (NVar k1)) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k1)) (NVar k4))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (And (Order GE (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))))))].
Definition compute_optimal_claim_batch_law_steps : proof := (Unfold k21 (Unfold k7 (Split k2 (Unfold k8 (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k10 [] z1 z1 [] [] [(z1, [k8])] (Combine false EQ z1 [] [k12] [(z1, [])] [Summand [(z1, [])] [] [k14] None] (Absurd k16))))) (Split k10 (Unfold k12 (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Clear k8 [] z1 z1 [] [] [(z1, [k8])] (Clear k14 [k18] z1 z1 [] [] [(z1, [k10])] (Combine false EQ z1 [] [k16] [(z1, [])] [Summand [(z1, [])] [] [k20] None] (Absurd k22)))))) (Split k14 (Unfold k16 (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Clear k8 [] z1 z1 [] [] [(z1, [k8])] (Clear k12 [k22] z1 z1 [] [] [(z1, [k10])] (Clear k18 [k22; k24] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [k20] [(z1, [])] [Summand [(z1, [])] [] [k26] None] (Absurd k28))))))) (Split k18 (Unfold k20 (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Clear k8 [] z1 z1 [] [] [(z1, [k8])] (Clear k12 [k26] z1 z1 [] [] [(z1, [k10])] (Clear k16 [k26; k28] z1 z1 [] [] [(z1, [k2])] (Clear k22 [k26; k28; k30] z1 z1 [] [k26; k28; k30] [(z1, [k2; k2; k8]); (z1, [k2; k2; k10]); (z1, [k2; k8; k10])] (Combine false EQ z1 [] [k24] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] [Summand [(z1, [])] [] [k32] None] (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Combine false GT z1 [] [] [(z1, [k8]); (z1, [k10])] [Summand [(z1, [])] [] [k36] None; Summand [(z1, [])] [] [k38] None] (Combine false EQ z1 [] [] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] [Summand [(z1, [])] [] [k34] None] (Combine false GT z1 [] [] [(m1, [k8; k10])] [Summand [(z1, [])] [] [k24; k40] None; Summand [(m1, [])] [] [k42] None] (Combine false GT z1 [] [k38; k36] [(m1, [])] [Summand [(z1, [])] [] [k44] None] (Combine false GT z2 [] [] [] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k46] None] (Absurd k48))))))))))))))) (Unfold k22 (Clear k8 [] z1 z1 [] [] [(z1, [k8])] (Clear k12 [k26] z1 z1 [] [] [(z1, [k10])] (Clear k16 [k26; k28] z1 z1 [] [] [(z1, [k2])] (Clear k20 [k26; k28; k30] z1 z1 [] [k26; k28; k30] [(z1, [k2; k2; k8]); (z1, [k2; k2; k10]); (z1, [k2; k8; k10])] (Numerator k20 [k26; k28; k30] (Clear k24 [k26; k28; k30; k32; k34] z1 z1 [] [k32] [(z1, [k2; k2; k7; k8]); (z1, [k2; k2; k7; k10]); (z1, [k2; k7; k8; k10]); (m1, [k2; k8; k9; k10])] (Split k36 (Clear k5 [] z1 z1 [] [] [(m1, [k7]); (z1, [k9]); (m1, [k13]); (m1, [k15])] (Clear k4 [] z1 z1 [] [] [(z1, [k2])] (Clear k6 [k42] z1 z1 [] [k42] [(z1, [k2; k7]); (z1, [k17])] (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Unfold k17 (Unfold k52 (Clear k50 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k19])] (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k54 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k19])] (Clear k19 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Combine true GT z1 [] [] [] [Summand [(z1, [k2; k8; k10])] [] [] (Some k40); Summand [(m1, [k2; k8]); (m1, [k2; k10])] [] [] (Some k44); Summand [(z1, [])] [] [k46; k48] (Some k58); Summand [(z1, [])] [] [k60; k48] (Some k62); Summand [(z1, [k2; k8]); (z1, [k2; k10])] [] [] (Some k64); Summand [(z1, [])] [] [] (Some k38)] (Absurd k66))))))))))))) (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Combine false GT z1 [] [] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] [Summand [(z1, [])] [] [k40; k42] None; Summand [(z1, [])] [] [k40; k44] None; Summand [(z1, [])] [] [k42; k44] None] (Split k15 (Unfold k48 (Clear k50 [] z1 z1 [] [] [(z1, [k21]); (m1, [k29])] (Split k52 (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k25 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Unfold k31 (Unfold k62 (Clear k60 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k56); Summand [(m1, [k8])] [] [] (Some k58); Summand [(z1, [])] [] [k46] (Some k68); Summand [(z1, [])] [] [k46] (Some k54)] (Absurd k70))))))) (Unfold k31 (Unfold k58 (Split k62 (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k25 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Clear k64 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k66); Summand [(z1, [k8])] [] [] (Some k68); Summand [(z1, [])] [] [k46] (Some k54); Summand [(m1, [k2; k8]); (m1, [k2; k10]); (m1, [k8; k10])] [] [] (Some k70)] (Absurd k72))))) (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k27 [k46] z1 z1 [] [k46] [(m1, [k2; k8; k9]); (z1, [k2; k8; k25]); (z1, [k2; k10; k25]); (z1, [k8; k10; k25])] (Clear k64 [] z1 z1 [] [] [(z1, [k10; k25]); (z1, [k29])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k66); Summand [(z1, [k10])] [] [] (Some k68); Summand [(z1, [])] [] [k46] (Some k54); Summand [(m1, [k2; k8]); (m1, [k2; k10]); (m1, [k8; k10])] [] [] (Some k70)] (Absurd k72))))))))))) (Split k48 (Split k50 (Unfold k52 (Clear k54 [] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [k40] [(z1, [])] [Summand [(z1, [])] [] [k56] None] (Absurd k58)))) (Unfold k54 (Clear k52 [] z1 z1 [] [] [(z1, [k2])] (Clear k56 [k58] z1 z1 [] [k58] [(z1, [k2; k27]); (z1, [k21])] (Split k60 (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k29 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k64); Summand [(m1, [k2])] [] [] (Some k66); Summand [(z1, [])] [] [k46] (Some k62)] (Absurd k68)))) (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k29 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k64); Summand [(z1, [k2])] [] [] (Some k66); Summand [(z1, [])] [] [k46] (Some k62)] (Absurd k68))))))))) (Split k50 (Unfold k52 (Clear k54 [] z1 z1 [] [] [(z1, [k9]); (m1, [k23]); (m1, [k25]); (m1, [k27])] (Split k56 (Clear k25 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Clear k27 [k46] z1 z1 [] [k46] [(m1, [k2; k8; k9]); (z1, [k2; k8; k25]); (z1, [k2; k10; k25]); (z1, [k8; k10; k25])] (Clear k29 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k60); Summand [(z1, [])] [] [] (Some k62); Summand [(z1, [])] [] [] (Some k64); Summand [(z1, [])] [] [k46] (Some k58)] (Absurd k66))))) (Clear k25 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Clear k27 [k46] z1 z1 [] [k46] [(m1, [k2; k8; k9]); (z1, [k2; k8; k25]); (z1, [k2; k10; k25]); (z1, [k8; k10; k25])] (Clear k29 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k60); Summand [(m1, [])] [] [] (Some k62); Summand [(m1, [])] [] [] (Some k64); Summand [(z1, [])] [] [k46] (Some k58)] (Absurd k66)))))))) (Clear k4 [] z1 z1 [] [] [(z1, [k2])] (Clear k6 [k54] z1 z1 [] [k54] [(z1, [k2; k7]); (z1, [k17])] (Clear k23 [k46] z1 z1 [] [k46] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k52 [] z1 z1 [] [] [(m1, [k17]); (z1, [k21])] (Combine true GT z1 [] [] [] [Summand [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] [] [] (Some k56); Summand [(z1, [])] [] [] (Some k38); Summand [(m1, [])] [] [] (Some k58); Summand [(z1, [])] [] [k46] (Some k60)] (Absurd k62))))))))))))))))))))))))))).
Lemma compute_optimal_claim_batch_law_checked : refutes compute_optimal_claim_batch_law_laws compute_optimal_claim_batch_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_batch_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (0 < alpha_B) -> (* domain(alpha_B) *)
  (0 < alpha_N) -> (* domain(alpha_N) *)
  (0 < alpha_S) -> (* domain(alpha_S) *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (alpha_N <> 0 /\ alpha_S <> 0 /\ alpha_B <> 0 /\ (alpha_B * (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B))) <> 0 /\ B ~~ (C ^^ (1 / (alpha_B * (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B)))))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))]) in let value_2 := ((C ^^ ((((-1) * alpha_B) * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_3 := ((C ^^ ((1 * alpha_B) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_4 := ((C ^^ ((1 * alpha_B) * alpha_N)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_5 := ((C ^^ ((1 * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_6 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_S))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5; value_6] compute_optimal_claim_batch_law_laws compute_optimal_claim_batch_law_steps compute_optimal_claim_batch_law_checked given_1 given_2 given_3 given_4 given_5 (given_6 value_2 value_3 value_4 value_5) (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))) given_7 refuted (same_refl ((C ^^ ((((-1) * alpha_B) * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_B) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_B) * alpha_N)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (largest_spec [(value_4 ^^ ((-1) * alpha_S))] (value_3 ^^ ((-1) * alpha_N))))). Qed.

(* compute-optimal, claim: D ~ C^((1/alpha_S + 1/alpha_B) / (1/alpha_N + 1/alpha_S + 1/alpha_B)) *)
Definition compute_optimal_claim_token_law_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k4) (NInt z0)); (Number GT (NVar k5) (NInt z0)); (And (If (Order EQ (TVar k10) (TVar k14)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k13) (TRaised (TVar k10) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k11) (TVar k13)) (TVar k12))) (Order GE (TVar k10) (TVar k8))))) (If (Order EQ (TVar k15) (TVar k19)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k18) (TRaised (TVar k15) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k16) (TVar k18)) (TVar k17))) (Order GE (TVar k15) (TVar k8)))))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Order EQ (TVar k5) (TTimes (TVar k3) (TVar k7))); (Not (And (Number NE (NVar k5) (NInt z0)) (And (Number NE (NVar k1) (NInt z0)) (And (Number NE (NVar k4) (NInt z0)) (And (Number NE (NVar k5) (NInt z0)) (And (Number NE (NVar k1) (NInt z0)) (And (Number NE (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1))) (NInt z0)) (Order EQ (TVar k5) (TRaised (TVar k4) (NDiv (NAdd (NDiv (NInt z1) (NVar k5)) (NDiv (NInt z1) (NVar k1))) (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1))))))))))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NMul (NMul (NMul (NInt m1) (NVar k1)) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k1)) (NVar k4))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (And (Order GE (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k15) (TRaised (TRaised (TVar k4) (NMul (NMul (NMul (NInt m1) (NVar k1)) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k16) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k17) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k1)) (NVar k4))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k18) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (And (Order GE (TVar k19) (TRaised (TVar k16) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k19) (TRaised (TVar k17) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k19) (TRaised (TVar k16) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k19) (TRaised (TVar k17) (NMul (NInt m1) (NVar k5)))))))].
Definition compute_optimal_claim_token_law_steps : proof := (Unfold k23 (Unfold k7 (Split k2 (Unfold k8 (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Clear k10 [] z1 z1 [] [] [(z1, [k10])] (Combine false EQ z1 [] [k12] [(z1, [])] [Summand [(z1, [])] [] [k14] None] (Absurd k16))))) (Split k10 (Unfold k12 (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Clear k8 [] z1 z1 [] [] [(z1, [k10])] (Clear k14 [k18] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [k16] [(z1, [])] [Summand [(z1, [])] [] [k20] None] (Absurd k22)))))) (Split k14 (Unfold k16 (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k8 [] z1 z1 [] [] [(z1, [k10])] (Clear k12 [k22] z1 z1 [] [] [(z1, [k2])] (Clear k18 [k22; k24] z1 z1 [] [] [(z1, [k8])] (Combine false EQ z1 [] [k20] [(z1, [])] [Summand [(z1, [])] [] [k26] None] (Absurd k28))))))) (Split k18 (Unfold k20 (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Clear k8 [] z1 z1 [] [] [(z1, [k10])] (Clear k12 [k26] z1 z1 [] [] [(z1, [k2])] (Clear k16 [k26; k28] z1 z1 [] [] [(z1, [k8])] (Clear k22 [k26; k28; k30] z1 z1 [] [] [(z1, [k10])] (Combine false EQ z1 [] [k24] [(z1, [])] [Summand [(z1, [])] [] [k32] None] (Absurd k34)))))))) (Split k22 (Unfold k24 (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Clear k20 [] z1 z1 [] [] [(z1, [k10])] (Clear k12 [k30] z1 z1 [] [] [(z1, [k2])] (Clear k16 [k30; k32] z1 z1 [] [] [(z1, [k8])] (Clear k20 [k30; k32; k34] z1 z1 [] [] [(z1, [k10])] (Clear k26 [k36; k32; k34] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [k28] [(z1, [])] [Summand [(z1, [])] [] [k38] None] (Absurd k40))))))))) (Split k26 (Unfold k28 (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Combine false GT z1 [] [] [(z1, [k8]); (z1, [k10])] [Summand [(z1, [])] [] [k32] None; Summand [(z1, [])] [] [k34] None] (Clear k20 [] z1 z1 [] [] [(z1, [k10])] (Clear k24 [k38] z1 z1 [] [] [(z1, [k2])] (Clear k16 [k38; k40] z1 z1 [] [] [(z1, [k8])] (Clear k20 [k38; k40; k42] z1 z1 [] [] [(z1, [k10])] (Clear k24 [k44; k40; k42] z1 z1 [] [] [(z1, [k2])] (Clear k30 [k44; k46; k42] z1 z1 [] [k42; k44; k46] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] (Combine false EQ z1 [] [] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] [Summand [(z1, [])] [] [k48] None] (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Combine false GT z1 [] [] [(m1, [k8; k10])] [Summand [(z1, [])] [] [k52; k36] None; Summand [(m1, [])] [] [k50] None] (Combine false GT z1 [] [k34; k32] [(m1, [])] [Summand [(z1, [])] [] [k54] None] (Combine false GT z2 [] [] [] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k56] None] (Absurd k58)))))))))))))))) (Unfold k30 (Clear k20 [] z1 z1 [] [] [(z1, [k10])] (Clear k24 [k34] z1 z1 [] [] [(z1, [k2])] (Clear k16 [k34; k36] z1 z1 [] [] [(z1, [k8])] (Clear k20 [k34; k36; k38] z1 z1 [] [] [(z1, [k10])] (Clear k24 [k40; k36; k38] z1 z1 [] [] [(z1, [k2])] (Clear k28 [k40; k42; k38] z1 z1 [] [k38; k40; k42] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] (Numerator k28 [k34; k36; k38; k40; k42] (Clear k32 [k40; k42; k38; k44; k46] z1 z1 [] [k40; k42; k44] [(m1, [k2; k2; k8; k9; k10]); (z1, [k2; k2; k8; k10; k11]); (z1, [k2; k2; k10; k10; k11]); (m1, [k2; k8; k9; k10; k10]); (z1, [k2; k8; k10; k10; k11])] (Split k48 (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Combine false GT z1 [] [] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] [Summand [(z1, [])] [] [k52; k54] None; Summand [(z1, [])] [] [k52; k56] None; Summand [(z1, [])] [] [k54; k56] None] (Unfold k15 (Split k60 (Unfold k64 (Clear k66 [] z1 z1 [] [] [(z1, [k21]); (m1, [k29])] (Split k68 (Clear k25 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k27 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Unfold k33 (Unfold k78 (Clear k76 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k72); Summand [(m1, [k8])] [] [] (Some k74); Summand [(z1, [])] [] [k58] (Some k84); Summand [(z1, [])] [] [k58] (Some k70)] (Absurd k86))))))) (Unfold k33 (Unfold k74 (Split k78 (Clear k25 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k27 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Clear k80 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k82); Summand [(z1, [k8])] [] [] (Some k84); Summand [(z1, [])] [] [k58] (Some k70); Summand [(m1, [k2; k8]); (m1, [k2; k10]); (m1, [k8; k10])] [] [] (Some k86)] (Absurd k88))))) (Clear k25 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k29 [k58] z1 z1 [] [k58] [(m1, [k2; k8; k9]); (z1, [k2; k8; k25]); (z1, [k2; k10; k25]); (z1, [k8; k10; k25])] (Clear k80 [] z1 z1 [] [] [(z1, [k10; k25]); (z1, [k29])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k82); Summand [(z1, [k10])] [] [] (Some k84); Summand [(z1, [])] [] [k58] (Some k70); Summand [(m1, [k2; k8]); (m1, [k2; k10]); (m1, [k8; k10])] [] [] (Some k86)] (Absurd k88))))))))))) (Split k64 (Split k66 (Unfold k68 (Clear k70 [] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [k52] [(z1, [])] [Summand [(z1, [])] [] [k72] None] (Absurd k74)))) (Unfold k70 (Clear k68 [] z1 z1 [] [] [(z1, [k2])] (Clear k72 [k74] z1 z1 [] [k74] [(z1, [k2; k27]); (z1, [k21])] (Split k76 (Clear k25 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k31 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k80); Summand [(m1, [k2])] [] [] (Some k82); Summand [(z1, [])] [] [k58] (Some k78)] (Absurd k84)))) (Clear k25 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k31 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k80); Summand [(z1, [k2])] [] [] (Some k82); Summand [(z1, [])] [] [k58] (Some k78)] (Absurd k84))))))))) (Split k66 (Unfold k68 (Clear k70 [] z1 z1 [] [] [(z1, [k9]); (m1, [k23]); (m1, [k25]); (m1, [k27])] (Split k72 (Clear k27 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Clear k29 [k58] z1 z1 [] [k58] [(m1, [k2; k8; k9]); (z1, [k2; k8; k25]); (z1, [k2; k10; k25]); (z1, [k8; k10; k25])] (Clear k31 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k76); Summand [(z1, [])] [] [] (Some k78); Summand [(z1, [])] [] [] (Some k80); Summand [(z1, [])] [] [k58] (Some k74)] (Absurd k82))))) (Clear k27 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Clear k29 [k58] z1 z1 [] [k58] [(m1, [k2; k8; k9]); (z1, [k2; k8; k25]); (z1, [k2; k10; k25]); (z1, [k8; k10; k25])] (Clear k31 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k76); Summand [(m1, [])] [] [] (Some k78); Summand [(m1, [])] [] [] (Some k80); Summand [(z1, [])] [] [k58] (Some k74)] (Absurd k82)))))))) (Clear k5 [] z1 z1 [] [] [(m1, [k7]); (z1, [k9]); (m1, [k13]); (m1, [k15])] (Unfold k17 (Unfold k74 (Clear k72 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k19])] (Clear k19 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Clear k21 [] z1 z1 [] [] [(m1, [k7]); (z1, [k11]); (m1, [k15])] (Clear k25 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k68 [] z1 z1 [] [] [(m1, [k17]); (z1, [k21])] (Combine true GT z1 [] [] [] [Summand [(z1, [k2; k2; k8; k8; k10]); (z1, [k2; k2; k8; k10; k10]); (z1, [k2; k8; k8; k10; k10])] [] [] (Some k70); Summand [(z1, [])] [] [k56; k52; k58] (Some k80); Summand [(z1, [k2; k2; k8; k10]); (z1, [k2; k2; k10; k10]); (z1, [k2; k8; k10; k10])] [] [] (Some k82); Summand [(m1, [k2; k2; k8; k8; k10]); (m1, [k2; k2; k8; k10; k10]); (m1, [k2; k8; k8; k10; k10])] [] [] (Some k84); Summand [(z1, [])] [] [k54] (Some k50); Summand [(m1, [k2; k10])] [] [] (Some k86); Summand [(z1, [])] [] [k56; k52; k58] (Some k88)] (Absurd k90)))))))))))))))))) (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Combine false GT z1 [] [] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] [Summand [(z1, [])] [] [k52; k54] None; Summand [(z1, [])] [] [k52; k56] None; Summand [(z1, [])] [] [k54; k56] None] (Unfold k15 (Split k62 (Unfold k64 (Clear k66 [] z1 z1 [] [] [(z1, [k31]); (m1, [k39])] (Split k68 (Clear k35 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k31]); (z1, [k2; k10; k31]); (z1, [k8; k10; k31])] (Clear k37 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k33]); (m1, [k2; k9; k10]); (z1, [k2; k10; k33]); (z1, [k8; k10; k33])] (Unfold k43 (Unfold k78 (Clear k76 [] z1 z1 [] [] [(z1, [k8; k33]); (z1, [k39])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k72); Summand [(m1, [k8])] [] [] (Some k74); Summand [(z1, [])] [] [k58] (Some k84); Summand [(z1, [])] [] [k58] (Some k70)] (Absurd k86))))))) (Unfold k43 (Unfold k74 (Split k78 (Clear k35 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k31]); (z1, [k2; k10; k31]); (z1, [k8; k10; k31])] (Clear k37 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k33]); (m1, [k2; k9; k10]); (z1, [k2; k10; k33]); (z1, [k8; k10; k33])] (Clear k80 [] z1 z1 [] [] [(z1, [k8; k33]); (z1, [k39])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k82); Summand [(z1, [k8])] [] [] (Some k84); Summand [(z1, [])] [] [k58] (Some k70); Summand [(m1, [k2; k8]); (m1, [k2; k10]); (m1, [k8; k10])] [] [] (Some k86)] (Absurd k88))))) (Clear k35 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k31]); (z1, [k2; k10; k31]); (z1, [k8; k10; k31])] (Clear k39 [k58] z1 z1 [] [k58] [(m1, [k2; k8; k9]); (z1, [k2; k8; k35]); (z1, [k2; k10; k35]); (z1, [k8; k10; k35])] (Clear k80 [] z1 z1 [] [] [(z1, [k10; k35]); (z1, [k39])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k82); Summand [(z1, [k10])] [] [] (Some k84); Summand [(z1, [])] [] [k58] (Some k70); Summand [(m1, [k2; k8]); (m1, [k2; k10]); (m1, [k8; k10])] [] [] (Some k86)] (Absurd k88))))))))))) (Split k64 (Split k66 (Unfold k68 (Clear k70 [] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [k52] [(z1, [])] [Summand [(z1, [])] [] [k72] None] (Absurd k74)))) (Unfold k70 (Clear k68 [] z1 z1 [] [] [(z1, [k2])] (Clear k72 [k74] z1 z1 [] [k74] [(z1, [k2; k37]); (z1, [k31])] (Split k76 (Clear k35 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k31]); (z1, [k2; k10; k31]); (z1, [k8; k10; k31])] (Clear k41 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k37]); (z1, [k2; k10; k37]); (m1, [k8; k9; k10]); (z1, [k8; k10; k37])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k80); Summand [(m1, [k2])] [] [] (Some k82); Summand [(z1, [])] [] [k58] (Some k78)] (Absurd k84)))) (Clear k35 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k31]); (z1, [k2; k10; k31]); (z1, [k8; k10; k31])] (Clear k41 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k37]); (z1, [k2; k10; k37]); (m1, [k8; k9; k10]); (z1, [k8; k10; k37])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k80); Summand [(z1, [k2])] [] [] (Some k82); Summand [(z1, [])] [] [k58] (Some k78)] (Absurd k84))))))))) (Split k66 (Unfold k68 (Clear k70 [] z1 z1 [] [] [(z1, [k9]); (m1, [k33]); (m1, [k35]); (m1, [k37])] (Split k72 (Clear k37 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k33]); (m1, [k2; k9; k10]); (z1, [k2; k10; k33]); (z1, [k8; k10; k33])] (Clear k39 [k58] z1 z1 [] [k58] [(m1, [k2; k8; k9]); (z1, [k2; k8; k35]); (z1, [k2; k10; k35]); (z1, [k8; k10; k35])] (Clear k41 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k37]); (z1, [k2; k10; k37]); (m1, [k8; k9; k10]); (z1, [k8; k10; k37])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k76); Summand [(z1, [])] [] [] (Some k78); Summand [(z1, [])] [] [] (Some k80); Summand [(z1, [])] [] [k58] (Some k74)] (Absurd k82))))) (Clear k37 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k33]); (m1, [k2; k9; k10]); (z1, [k2; k10; k33]); (z1, [k8; k10; k33])] (Clear k39 [k58] z1 z1 [] [k58] [(m1, [k2; k8; k9]); (z1, [k2; k8; k35]); (z1, [k2; k10; k35]); (z1, [k8; k10; k35])] (Clear k41 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k37]); (z1, [k2; k10; k37]); (m1, [k8; k9; k10]); (z1, [k8; k10; k37])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k76); Summand [(m1, [])] [] [] (Some k78); Summand [(m1, [])] [] [] (Some k80); Summand [(z1, [])] [] [k58] (Some k74)] (Absurd k82)))))))) (Combine false GT z1 [] [] [(z1, [k2]); (z1, [k10])] [Summand [(z1, [])] [] [k52] None; Summand [(z1, [])] [] [k56] None] (Clear k4 [] z1 z1 [] [] [(z1, [k2])] (Clear k6 [k72] z1 z1 [] [k72] [(z1, [k2; k7]); (z1, [k17])] (Unfold k17 (Unfold k78 (Clear k80 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k19])] (Clear k19 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Clear k21 [] z1 z1 [] [] [(m1, [k7]); (z1, [k11]); (m1, [k15])] (Clear k35 [k58] z1 z1 [] [k58] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k31]); (z1, [k2; k10; k31]); (z1, [k8; k10; k31])] (Clear k68 [] z1 z1 [] [] [(m1, [k17]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(z1, [k2; k8; k10]); (z1, [k2; k10; k10]); (z1, [k8; k10; k10])] [] [] (Some k74); Summand [(z1, [])] [] [k52; k58] (Some k84); Summand [(z1, [k2; k2; k8]); (z1, [k2; k2; k10]); (z1, [k2; k8; k10])] [] [] (Some k86); Summand [(z1, [k2; k2; k8; k10]); (z1, [k2; k2; k10; k10]); (z1, [k2; k8; k10; k10])] [] [] (Some k88); Summand [(z1, [])] [] [] (Some k50); Summand [(m1, [k2]); (m1, [k10])] [] [] (Some k90); Summand [(z1, [])] [] [k70; k58] (Some k92)] (Absurd k94)))))))))))))))))))))))))))))))))))))).
Lemma compute_optimal_claim_token_law_checked : refutes compute_optimal_claim_token_law_laws compute_optimal_claim_token_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_claim_token_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (0 < alpha_B) -> (* domain(alpha_B) *)
  (0 < alpha_N) -> (* domain(alpha_N) *)
  (0 < alpha_S) -> (* domain(alpha_S) *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (D ~~ (B ** S)) -> (* tokens *)
  (alpha_S <> 0 /\ alpha_B <> 0 /\ alpha_N <> 0 /\ alpha_S <> 0 /\ alpha_B <> 0 /\ (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B)) <> 0 /\ D ~~ (C ^^ (((1 / alpha_S) + (1 / alpha_B)) / (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B))))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))]) in let value_2 := ((C ^^ ((((-1) * alpha_B) * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_3 := ((C ^^ ((1 * alpha_B) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_4 := ((C ^^ ((1 * alpha_B) * alpha_N)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_5 := ((C ^^ ((1 * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_6 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_S))]) in let value_7 := ((C ^^ ((((-1) * alpha_B) * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_8 := ((C ^^ ((1 * alpha_B) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_9 := ((C ^^ ((1 * alpha_B) * alpha_N)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_10 := ((C ^^ ((1 * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_11 := (largest (value_8 ^^ ((-1) * alpha_N)) [(value_9 ^^ ((-1) * alpha_S))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5; value_6; value_7; value_8; value_9; value_10; value_11] compute_optimal_claim_token_law_laws compute_optimal_claim_token_law_steps compute_optimal_claim_token_law_checked given_1 given_2 given_3 given_4 given_5 (conj (given_6 value_2 value_3 value_4 value_5) (given_6 value_7 value_8 value_9 value_10)) (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))) given_7 given_8 refuted (same_refl ((C ^^ ((((-1) * alpha_B) * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_B) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_B) * alpha_N)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (largest_spec [(value_4 ^^ ((-1) * alpha_S))] (value_3 ^^ ((-1) * alpha_N))) (same_refl ((C ^^ ((((-1) * alpha_B) * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_B) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_B) * alpha_N)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (largest_spec [(value_9 ^^ ((-1) * alpha_S))] (value_8 ^^ ((-1) * alpha_N))))). Qed.

(* compute-optimal, law: loss ~ C^(-alpha_N*alpha_S*alpha_B/(alpha_N*alpha_S+alpha_N*alpha_B+alpha_S*alpha_B)) *)
Definition compute_optimal_law_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k4) (NInt z0)); (Number GT (NVar k5) (NInt z0)); (If (Order EQ (TVar k10) (TVar k14)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k13) (TRaised (TVar k10) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k11) (TVar k13)) (TVar k12))) (Order GE (TVar k10) (TVar k8))))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Not (And (Number NE (NAdd (NAdd (NMul (NVar k4) (NVar k5)) (NMul (NVar k4) (NVar k1))) (NMul (NVar k5) (NVar k1))) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NMul (NMul (NMul (NInt m1) (NVar k4)) (NVar k5)) (NVar k1)) (NAdd (NAdd (NMul (NVar k4) (NVar k5)) (NMul (NVar k4) (NVar k1))) (NMul (NVar k5) (NVar k1)))))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NMul (NMul (NMul (NInt m1) (NVar k1)) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k1)) (NVar k4))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NAdd (NMul (NMul (NInt z1) (NVar k1)) (NVar k4)) (NMul (NMul (NInt z1) (NVar k1)) (NVar k5))) (NMul (NMul (NInt z1) (NVar k4)) (NVar k5)))))); (And (Order GE (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))))))].
Definition compute_optimal_law_steps : proof := (Unfold k21 (Unfold k7 (Split k2 (Unfold k8 (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Combine false GT z1 [] [] [(z1, [k8]); (z1, [k10])] [Summand [(z1, [])] [] [k12] None; Summand [(z1, [])] [] [k14] None] (Clear k10 [] z1 z1 [] [] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] (Combine false EQ z1 [] [] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] [Summand [(z1, [])] [] [k18] None] (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Combine false GT z1 [] [] [(m1, [k8; k10])] [Summand [(z1, [])] [] [k22; k16] None; Summand [(m1, [])] [] [k20] None] (Combine false GT z1 [] [k14; k12] [(m1, [])] [Summand [(z1, [])] [] [k24] None] (Combine false GT z2 [] [] [] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k26] None] (Absurd k28))))))))))) (Unfold k10 (Clear k8 [] z1 z1 [] [] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] (Clear k12 [k14] z1 z1 [] [k14] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k17]); (z1, [k2; k10; k17]); (z1, [k8; k10; k17])] (Split k16 (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Combine false GT z1 [] [] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] [Summand [(z1, [])] [] [k20; k22] None; Summand [(z1, [])] [] [k20; k24] None; Summand [(z1, [])] [] [k22; k24] None] (Split k15 (Unfold k28 (Clear k30 [] z1 z1 [] [] [(z1, [k21]); (m1, [k29])] (Split k32 (Clear k23 [k26] z1 z1 [] [k26] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k25 [k26] z1 z1 [] [k26] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Unfold k31 (Unfold k42 (Clear k40 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k36); Summand [(m1, [k8])] [] [] (Some k38); Summand [(z1, [])] [] [k26] (Some k48); Summand [(z1, [])] [] [k26] (Some k34)] (Absurd k50))))))) (Unfold k31 (Unfold k38 (Split k42 (Clear k23 [k26] z1 z1 [] [k26] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k25 [k26] z1 z1 [] [k26] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Clear k44 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k46); Summand [(z1, [k8])] [] [] (Some k48); Summand [(z1, [])] [] [k26] (Some k34); Summand [(m1, [k2; k8]); (m1, [k2; k10]); (m1, [k8; k10])] [] [] (Some k50)] (Absurd k52))))) (Clear k23 [k26] z1 z1 [] [k26] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k27 [k26] z1 z1 [] [k26] [(m1, [k2; k8; k9]); (z1, [k2; k8; k25]); (z1, [k2; k10; k25]); (z1, [k8; k10; k25])] (Clear k44 [] z1 z1 [] [] [(z1, [k10; k25]); (z1, [k29])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k46); Summand [(z1, [k10])] [] [] (Some k48); Summand [(z1, [])] [] [k26] (Some k34); Summand [(m1, [k2; k8]); (m1, [k2; k10]); (m1, [k8; k10])] [] [] (Some k50)] (Absurd k52))))))))))) (Split k28 (Split k30 (Unfold k32 (Clear k34 [] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [k20] [(z1, [])] [Summand [(z1, [])] [] [k36] None] (Absurd k38)))) (Unfold k34 (Clear k32 [] z1 z1 [] [] [(z1, [k2])] (Clear k36 [k38] z1 z1 [] [k38] [(z1, [k2; k27]); (z1, [k21])] (Split k40 (Clear k23 [k26] z1 z1 [] [k26] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k29 [k26] z1 z1 [] [k26] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k44); Summand [(m1, [k2])] [] [] (Some k46); Summand [(z1, [])] [] [k26] (Some k42)] (Absurd k48)))) (Clear k23 [k26] z1 z1 [] [k26] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k29 [k26] z1 z1 [] [k26] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k44); Summand [(z1, [k2])] [] [] (Some k46); Summand [(z1, [])] [] [k26] (Some k42)] (Absurd k48))))))))) (Split k30 (Unfold k32 (Clear k34 [] z1 z1 [] [] [(z1, [k9]); (m1, [k23]); (m1, [k25]); (m1, [k27])] (Split k36 (Clear k25 [k26] z1 z1 [] [k26] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Clear k27 [k26] z1 z1 [] [k26] [(m1, [k2; k8; k9]); (z1, [k2; k8; k25]); (z1, [k2; k10; k25]); (z1, [k8; k10; k25])] (Clear k29 [k26] z1 z1 [] [k26] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k40); Summand [(z1, [])] [] [] (Some k42); Summand [(z1, [])] [] [] (Some k44); Summand [(z1, [])] [] [k26] (Some k38)] (Absurd k46))))) (Clear k25 [k26] z1 z1 [] [k26] [(z1, [k2; k8; k23]); (m1, [k2; k9; k10]); (z1, [k2; k10; k23]); (z1, [k8; k10; k23])] (Clear k27 [k26] z1 z1 [] [k26] [(m1, [k2; k8; k9]); (z1, [k2; k8; k25]); (z1, [k2; k10; k25]); (z1, [k8; k10; k25])] (Clear k29 [k26] z1 z1 [] [k26] [(z1, [k2; k8; k27]); (z1, [k2; k10; k27]); (m1, [k8; k9; k10]); (z1, [k8; k10; k27])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k40); Summand [(m1, [])] [] [] (Some k42); Summand [(m1, [])] [] [] (Some k44); Summand [(z1, [])] [] [k26] (Some k38)] (Absurd k46)))))))) (Clear k23 [k26] z1 z1 [] [k26] [(z1, [k2; k8; k9; k10]); (z1, [k2; k8; k21]); (z1, [k2; k10; k21]); (z1, [k8; k10; k21])] (Clear k32 [] z1 z1 [] [] [(m1, [k17]); (z1, [k21])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k18); Summand [(m1, [])] [] [] (Some k34); Summand [(z1, [])] [] [k26] (Some k36)] (Absurd k38))))))))))) (Clear k5 [] z1 z1 [] [] [(m1, [k7]); (z1, [k9]); (m1, [k13]); (m1, [k15])] (Clear k4 [] z1 z1 [] [] [(z1, [k2])] (Clear k6 [k22] z1 z1 [] [k22] [(z1, [k2; k7]); (z1, [k17])] (Clear k13 [] z1 z1 [] [] [(z1, [k10])] (Clear k9 [] z1 z1 [] [] [(z1, [k2])] (Unfold k17 (Unfold k32 (Clear k30 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k19])] (Clear k11 [] z1 z1 [] [] [(z1, [k8])] (Clear k34 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k19])] (Clear k19 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Combine true GT z1 [] [] [] [Summand [(z1, [k2; k8; k10])] [] [] (Some k20); Summand [(z1, [k8; k10])] [] [] (Some k24); Summand [(z1, [])] [] [k26; k28] (Some k38); Summand [(z1, [])] [] [k40; k28] (Some k42); Summand [(z1, [k2; k8]); (z1, [k2; k10])] [] [] (Some k44); Summand [(z1, [])] [] [] (Some k18)] (Absurd k46)))))))))))))))))))).
Lemma compute_optimal_law_checked : refutes compute_optimal_law_laws compute_optimal_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem compute_optimal_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (0 < alpha_B) -> (* domain(alpha_B) *)
  (0 < alpha_N) -> (* domain(alpha_N) *)
  (0 < alpha_S) -> (* domain(alpha_S) *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  ((((alpha_N * alpha_S) + (alpha_N * alpha_B)) + (alpha_S * alpha_B)) <> 0 /\ loss ~~ (C ^^ (((((-1) * alpha_N) * alpha_S) * alpha_B) / (((alpha_N * alpha_S) + (alpha_N * alpha_B)) + (alpha_S * alpha_B))))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))]) in let value_2 := ((C ^^ ((((-1) * alpha_B) * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_3 := ((C ^^ ((1 * alpha_B) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_4 := ((C ^^ ((1 * alpha_B) * alpha_N)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_5 := ((C ^^ ((1 * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S)))) in let value_6 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_S))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5; value_6] compute_optimal_law_laws compute_optimal_law_steps compute_optimal_law_checked given_1 given_2 given_3 given_4 given_5 (given_6 value_2 value_3 value_4 value_5) (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))) given_7 refuted (same_refl ((C ^^ ((((-1) * alpha_B) * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_B) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_B) * alpha_N)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (same_refl ((C ^^ ((1 * alpha_N) * alpha_S)) ^^ (1 / ((((1 * alpha_B) * alpha_N) + ((1 * alpha_B) * alpha_S)) + ((1 * alpha_N) * alpha_S))))) (largest_spec [(value_4 ^^ ((-1) * alpha_S))] (value_3 ^^ ((-1) * alpha_N))))). Qed.

(* printed-exponents, model: printed-exponents can hold
   LEFT OUT: a model is not written for Coq *)

(* printed-exponents, claim: 0.0519 < alpha_C < 0.0520 *)
Definition printed_exponents_claim_printed_compute_exponent_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (If (Order EQ (TVar k10) (TVar k14)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k13) (TRaised (TVar k10) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k11) (TVar k13)) (TVar k12))) (Order GE (TVar k10) (TVar k8))))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Power GT (TVar k4) TOne); (Not (And (Number GT (NVar k2) (NDiv (NInt z519) (NInt z10000))) (Number GT (NDiv (NInt z13) (NInt z250)) (NVar k2)))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NDiv (NInt m399) (NInt z7675))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NDiv (NInt z210) (NInt z307))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NDiv (NInt z21) (NInt z307))) (NInt z1))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k4) (NDiv (NInt z76) (NInt z307))) (NInt z1))); (And (Order GE (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))))))].
Definition printed_exponents_claim_printed_compute_exponent_steps : proof := (Unfold k21 (Unfold k7 (Unfold k13 (Unfold k10 (Clear k8 [] z1 z250 [] [] [(m19, []); (z250, [k8])] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k16] None] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k18] None] (Unfold k15 (Unfold k24 (Clear k22 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k13]); (z250, [k19])] [Summand [(z250, [])] [] [] (Some k30); Summand [(m1, [k13])] [] [k20] None] (Clear k12 [] z1 z25 [] [] [(m19, []); (z25, [k10])] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k34] None] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k36] None] (Clear k26 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k15]); (z25, [k19])] [Summand [(z25, [])] [] [] (Some k40); Summand [(m1, [k15])] [] [k38] None] (Clear k14 [] z1 z100 [] [] [(m21, []); (z100, [k2])] (Combine false EQ z1 [] [] [(m21, []); (z100, [k2])] [Summand [(z1, [])] [] [k44] None] (Combine false EQ z1 [] [] [(m21, []); (z100, [k2])] [Summand [(z1, [])] [] [k46] None] (Clear k4 [] z1 z1 [] [] [(z1, [k2])] (Clear k6 [k50] z1 z1 [] [k50] [(z1, [k2; k7]); (z1, [k17])] (Combine true EQ z1 [] [] [(z21, [k7]); (z100, [k17])] [Summand [(z100, [])] [] [] (Some k52); Summand [(m1, [k7])] [] [k48] None] (Signs [(m399, []); (z7675, [k4])] (Clear k5 [] z1 z1 [] [] [(m1, [k7]); (z1, [k9]); (m1, [k13]); (m1, [k15])] (Clear k9 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k17])] (Clear k17 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Clear k19 [] z1 z1 [] [] [(z1, [k9])] (Combine false GT z1 [] [] [] [Summand [(z399, [])] [] [k58] None; Summand [(z19, [])] [] [k54] None; Summand [(m7675, [])] [] [k60] None; Summand [(z21, [])] [] [k32] None; Summand [(z21, [])] [] [k42] None; Summand [(z5775, [])] [] [k62] None; Summand [(z1, [])] [] [k56; k64] None] (Absurd k66)))))) (Combine false EQ z1 [] [] [(m399, []); (z7675, [k4])] [Summand [(z1, [])] [] [k56] None] (Split k2 (Unfold k60 (Clear k62 [] z1 z10000 [] [] [(z519, []); (m10000, [k4])] (Combine false GE z1 [] [] [(m267, [])] [Summand [(z307, [])] [] [k64] None; Summand [(z400, [])] [] [k58] None] (Absurd k66)))) (Unfold k62 (Clear k64 [] z1 z250 [] [] [(m13, []); (z250, [k4])] (Combine false GE z1 [] [] [(m1, [])] [Summand [(z307, [])] [] [k66] None; Summand [(m10, [])] [] [k58] None] (Absurd k68)))))) (Split k11 (Unfold k58 (Clear k60 [] z1 z1 [] [] [(z1, [k21]); (m1, [k29])] (Split k62 (Unfold k31 (Unfold k68 (Clear k66 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true GE z1 [] [] [(z19, [k23]); (z250, [k29])] [Summand [(z250, [])] [] [] (Some k74); Summand [(m1, [k23])] [] [k20] None] (Clear k23 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k25 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Combine true GT z307 [] [] [] [Summand [(m10, [])] [] [] (Some k78); Summand [(m19, [])] [] [] (Some k80); Summand [(z307, [])] [] [] (Some k76); Summand [(z76750, [])] [] [] (Some k64)] (Absurd k82)))))))) (Unfold k31 (Unfold k68 (Split k72 (Clear k74 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true EQ z1 [] [] [(z19, [k23]); (z250, [k29])] [Summand [(z250, [])] [] [] (Some k76); Summand [(m1, [k23])] [] [k20] None] (Clear k23 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k25 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Combine true GT z307 [] [] [] [Summand [(z10, [])] [] [] (Some k80); Summand [(z19, [])] [] [] (Some k82); Summand [(z76750, [])] [] [] (Some k64); Summand [(m307, [])] [] [] (Some k78)] (Absurd k84)))))) (Clear k74 [] z1 z1 [] [] [(z1, [k10; k25]); (z1, [k29])] (Combine true EQ z1 [] [] [(z19, [k25]); (z25, [k29])] [Summand [(z25, [])] [] [] (Some k76); Summand [(m1, [k25])] [] [k38] None] (Clear k23 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k27 [] z1 z307 [] [] [(m21, [k9]); (z307, [k25])] (Combine true GT z307 [] [] [] [Summand [(z1, [])] [] [] (Some k80); Summand [(z19, [])] [] [] (Some k82); Summand [(z7675, [])] [] [] (Some k64); Summand [(m307, [])] [] [] (Some k78)] (Absurd k84)))))))))))) (Split k58 (Split k60 (Unfold k62 (Clear k64 [] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [] [(z21, [])] [Summand [(z100, [])] [] [k66] None; Summand [(m1, [])] [] [k48] None] (Absurd k68)))) (Unfold k64 (Clear k62 [] z1 z1 [] [] [(z1, [k2])] (Clear k66 [k68] z1 z1 [] [k68] [(z1, [k2; k27]); (z1, [k21])] (Split k70 (Combine true GT z1 [] [] [(z100, [k21]); (z21, [k27])] [Summand [(z100, [])] [] [] (Some k72); Summand [(m1, [k27])] [] [k48] None] (Clear k23 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k29 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(m4, [])] [] [] (Some k76); Summand [(m21, [])] [] [] (Some k78); Summand [(z307, [])] [] [] (Some k74)] (Absurd k80))))) (Combine true GT z1 [] [] [(m100, [k21]); (m21, [k27])] [Summand [(z100, [])] [] [] (Some k72); Summand [(z1, [k27])] [] [k48] None] (Clear k23 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k29 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(z4, [])] [] [] (Some k76); Summand [(z21, [])] [] [] (Some k78); Summand [(z307, [])] [] [] (Some k74)] (Absurd k80)))))))))) (Split k60 (Unfold k62 (Clear k64 [] z1 z1 [] [] [(z1, [k9]); (m1, [k23]); (m1, [k25]); (m1, [k27])] (Split k66 (Clear k25 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Clear k27 [] z1 z307 [] [] [(m21, [k9]); (z307, [k25])] (Clear k29 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(z1, [])] [] [] (Some k70); Summand [(z1, [])] [] [] (Some k72); Summand [(z1, [])] [] [] (Some k74); Summand [(z307, [])] [] [] (Some k68)] (Absurd k76))))) (Clear k25 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Clear k27 [] z1 z307 [] [] [(m21, [k9]); (z307, [k25])] (Clear k29 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(m1, [])] [] [] (Some k70); Summand [(m1, [])] [] [] (Some k72); Summand [(m1, [])] [] [] (Some k74); Summand [(z307, [])] [] [] (Some k68)] (Absurd k76)))))))) (Clear k9 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k17])] (Clear k19 [] z1 z1 [] [] [(z1, [k9])] (Clear k23 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k62 [] z1 z1 [] [] [(m1, [k17]); (z1, [k21])] (Combine false GT z1 [] [] [] [Summand [(z7675, [])] [] [k64] None; Summand [(z1, [])] [] [k56; k66] None; Summand [(m1, [])] [] [k68] None; Summand [(z7675, [])] [] [k70] None] (Absurd k72)))))))))))))))))))))))))))))))).
Lemma printed_exponents_claim_printed_compute_exponent_checked : refutes printed_exponents_claim_printed_compute_exponent_laws printed_exponents_claim_printed_compute_exponent_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_exponents_claim_printed_compute_exponent :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (power one < power C) -> (* trend(C) *)
  (((519 / 10000) < alpha_C) /\ (alpha_C < (13 / 250))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))]) in let value_2 := ((C ^^ ((-399) / 7675)) ^^ 1) in let value_3 := ((C ^^ (210 / 307)) ^^ 1) in let value_4 := ((C ^^ (21 / 307)) ^^ 1) in let value_5 := ((C ^^ (76 / 307)) ^^ 1) in let value_6 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_S))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5; value_6] printed_exponents_claim_printed_compute_exponent_laws printed_exponents_claim_printed_compute_exponent_steps printed_exponents_claim_printed_compute_exponent_checked given_1 given_2 given_3 (given_4 value_2 value_3 value_4 value_5) given_5 (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))) given_6 given_7 refuted (same_refl ((C ^^ ((-399) / 7675)) ^^ 1)) (same_refl ((C ^^ (210 / 307)) ^^ 1)) (same_refl ((C ^^ (21 / 307)) ^^ 1)) (same_refl ((C ^^ (76 / 307)) ^^ 1)) (largest_spec [(value_4 ^^ ((-1) * alpha_S))] (value_3 ^^ ((-1) * alpha_N))))). Qed.

(* printed-exponents, claim: N_p ~ C^(210/307) *)
Definition printed_exponents_claim_printed_size_power_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (And (If (Order EQ (TVar k10) (TVar k14)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k13) (TRaised (TVar k10) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k11) (TVar k13)) (TVar k12))) (Order GE (TVar k10) (TVar k8))))) (If (Order EQ (TVar k15) (TVar k19)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k18) (TRaised (TVar k15) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k16) (TVar k18)) (TVar k17))) (Order GE (TVar k15) (TVar k8)))))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Not (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z210) (NInt z307))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NDiv (NInt m399) (NInt z7675))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NDiv (NInt z210) (NInt z307))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NDiv (NInt z21) (NInt z307))) (NInt z1))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k4) (NDiv (NInt z76) (NInt z307))) (NInt z1))); (And (Order GE (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k15) (TRaised (TRaised (TVar k4) (NDiv (NInt m399) (NInt z7675))) (NInt z1))); (Order EQ (TVar k16) (TRaised (TRaised (TVar k4) (NDiv (NInt z210) (NInt z307))) (NInt z1))); (Order EQ (TVar k17) (TRaised (TRaised (TVar k4) (NDiv (NInt z21) (NInt z307))) (NInt z1))); (Order EQ (TVar k18) (TRaised (TRaised (TVar k4) (NDiv (NInt z76) (NInt z307))) (NInt z1))); (And (Order GE (TVar k19) (TRaised (TVar k16) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k19) (TRaised (TVar k17) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k19) (TRaised (TVar k16) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k19) (TRaised (TVar k17) (NMul (NInt m1) (NVar k5)))))))].
Definition printed_exponents_claim_printed_size_power_steps : proof := (Unfold k17 (Unfold k7 (Unfold k11 (Unfold k10 (Clear k8 [] z1 z250 [] [] [(m19, []); (z250, [k8])] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k16] None] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k18] None] (Unfold k13 (Unfold k24 (Clear k22 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k13]); (z250, [k19])] [Summand [(z250, [])] [] [] (Some k30); Summand [(m1, [k13])] [] [k20] None] (Clear k12 [] z1 z25 [] [] [(m19, []); (z25, [k10])] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k34] None] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k36] None] (Clear k26 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k15]); (z25, [k19])] [Summand [(z25, [])] [] [] (Some k40); Summand [(m1, [k15])] [] [k38] None] (Clear k14 [] z1 z100 [] [] [(m21, []); (z100, [k2])] (Combine false EQ z1 [] [] [(m21, []); (z100, [k2])] [Summand [(z1, [])] [] [k44] None] (Combine false EQ z1 [] [] [(m21, []); (z100, [k2])] [Summand [(z1, [])] [] [k46] None] (Clear k4 [] z1 z1 [] [] [(z1, [k2])] (Clear k6 [k50] z1 z1 [] [k50] [(z1, [k2; k7]); (z1, [k17])] (Combine true EQ z1 [] [] [(z21, [k7]); (z100, [k17])] [Summand [(z100, [])] [] [] (Some k52); Summand [(m1, [k7])] [] [k48] None] (Unfold k2 (Clear k56 [] z1 z307 [] [] [(m210, [k9]); (z307, [k13])] (Split k58 (Unfold k9 (Split k62 (Unfold k66 (Clear k68 [] z1 z1 [] [] [(z1, [k21]); (m1, [k29])] (Split k70 (Unfold k27 (Unfold k76 (Clear k74 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true GE z1 [] [] [(z19, [k23]); (z250, [k29])] [Summand [(z250, [])] [] [] (Some k82); Summand [(m1, [k23])] [] [k20] None] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k21 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Combine true GT z307 [] [] [] [Summand [(m10, [])] [] [] (Some k86); Summand [(m19, [])] [] [] (Some k88); Summand [(z307, [])] [] [] (Some k84); Summand [(z76750, [])] [] [] (Some k72)] (Absurd k90)))))))) (Unfold k27 (Unfold k76 (Split k80 (Clear k82 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true EQ z1 [] [] [(z19, [k23]); (z250, [k29])] [Summand [(z250, [])] [] [] (Some k84); Summand [(m1, [k23])] [] [k20] None] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k21 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Combine true GT z307 [] [] [] [Summand [(z10, [])] [] [] (Some k88); Summand [(z19, [])] [] [] (Some k90); Summand [(z76750, [])] [] [] (Some k72); Summand [(m307, [])] [] [] (Some k86)] (Absurd k92)))))) (Clear k82 [] z1 z1 [] [] [(z1, [k10; k25]); (z1, [k29])] (Combine true EQ z1 [] [] [(z19, [k25]); (z25, [k29])] [Summand [(z25, [])] [] [] (Some k84); Summand [(m1, [k25])] [] [k38] None] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k23 [] z1 z307 [] [] [(m21, [k9]); (z307, [k25])] (Combine true GT z307 [] [] [] [Summand [(z1, [])] [] [] (Some k88); Summand [(z19, [])] [] [] (Some k90); Summand [(z7675, [])] [] [] (Some k72); Summand [(m307, [])] [] [] (Some k86)] (Absurd k92)))))))))))) (Split k66 (Split k68 (Unfold k70 (Clear k72 [] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [] [(z21, [])] [Summand [(z100, [])] [] [k74] None; Summand [(m1, [])] [] [k48] None] (Absurd k76)))) (Unfold k72 (Clear k70 [] z1 z1 [] [] [(z1, [k2])] (Clear k74 [k76] z1 z1 [] [k76] [(z1, [k2; k27]); (z1, [k21])] (Split k78 (Combine true GT z1 [] [] [(z100, [k21]); (z21, [k27])] [Summand [(z100, [])] [] [] (Some k80); Summand [(m1, [k27])] [] [k48] None] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k25 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(m4, [])] [] [] (Some k84); Summand [(m21, [])] [] [] (Some k86); Summand [(z307, [])] [] [] (Some k82)] (Absurd k88))))) (Combine true GT z1 [] [] [(m100, [k21]); (m21, [k27])] [Summand [(z100, [])] [] [] (Some k80); Summand [(z1, [k27])] [] [k48] None] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k25 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(z4, [])] [] [] (Some k84); Summand [(z21, [])] [] [] (Some k86); Summand [(z307, [])] [] [] (Some k82)] (Absurd k88)))))))))) (Split k68 (Unfold k70 (Clear k72 [] z1 z1 [] [] [(z1, [k9]); (m1, [k23]); (m1, [k25]); (m1, [k27])] (Split k74 (Clear k21 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Clear k23 [] z1 z307 [] [] [(m21, [k9]); (z307, [k25])] (Clear k25 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(z1, [])] [] [] (Some k78); Summand [(z1, [])] [] [] (Some k80); Summand [(z1, [])] [] [] (Some k82); Summand [(z307, [])] [] [] (Some k76)] (Absurd k84))))) (Clear k21 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Clear k23 [] z1 z307 [] [] [(m21, [k9]); (z307, [k25])] (Clear k25 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(m1, [])] [] [] (Some k78); Summand [(m1, [])] [] [] (Some k80); Summand [(m1, [])] [] [] (Some k82); Summand [(z307, [])] [] [] (Some k76)] (Absurd k84)))))))) (Clear k5 [] z1 z1 [] [] [(m1, [k7]); (z1, [k9]); (m1, [k13]); (m1, [k15])] (Clear k15 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k70 [] z1 z1 [] [] [(m1, [k17]); (z1, [k21])] (Combine true GT z307 [] [] [] [Summand [(z122493, [])] [] [] (Some k72); Summand [(z5833, [])] [] [] (Some k54); Summand [(z6447, [])] [] [] (Some k42); Summand [(z161175, [])] [] [] (Some k74); Summand [(z399, [])] [] [] (Some k60); Summand [(m97, [])] [] [] (Some k76); Summand [(z744475, [])] [] [] (Some k78)] (Absurd k80)))))))))) (Unfold k9 (Split k64 (Unfold k66 (Clear k68 [] z1 z1 [] [] [(z1, [k31]); (m1, [k39])] (Split k70 (Unfold k37 (Unfold k76 (Clear k74 [] z1 z1 [] [] [(z1, [k8; k33]); (z1, [k39])] (Combine true GE z1 [] [] [(z19, [k33]); (z250, [k39])] [Summand [(z250, [])] [] [] (Some k82); Summand [(m1, [k33])] [] [k20] None] (Clear k29 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k31])] (Clear k31 [] z1 z307 [] [] [(m210, [k9]); (z307, [k33])] (Combine true GT z307 [] [] [] [Summand [(m10, [])] [] [] (Some k86); Summand [(m19, [])] [] [] (Some k88); Summand [(z307, [])] [] [] (Some k84); Summand [(z76750, [])] [] [] (Some k72)] (Absurd k90)))))))) (Unfold k37 (Unfold k76 (Split k80 (Clear k82 [] z1 z1 [] [] [(z1, [k8; k33]); (z1, [k39])] (Combine true EQ z1 [] [] [(z19, [k33]); (z250, [k39])] [Summand [(z250, [])] [] [] (Some k84); Summand [(m1, [k33])] [] [k20] None] (Clear k29 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k31])] (Clear k31 [] z1 z307 [] [] [(m210, [k9]); (z307, [k33])] (Combine true GT z307 [] [] [] [Summand [(z10, [])] [] [] (Some k88); Summand [(z19, [])] [] [] (Some k90); Summand [(z76750, [])] [] [] (Some k72); Summand [(m307, [])] [] [] (Some k86)] (Absurd k92)))))) (Clear k82 [] z1 z1 [] [] [(z1, [k10; k35]); (z1, [k39])] (Combine true EQ z1 [] [] [(z19, [k35]); (z25, [k39])] [Summand [(z25, [])] [] [] (Some k84); Summand [(m1, [k35])] [] [k38] None] (Clear k29 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k31])] (Clear k33 [] z1 z307 [] [] [(m21, [k9]); (z307, [k35])] (Combine true GT z307 [] [] [] [Summand [(z1, [])] [] [] (Some k88); Summand [(z19, [])] [] [] (Some k90); Summand [(z7675, [])] [] [] (Some k72); Summand [(m307, [])] [] [] (Some k86)] (Absurd k92)))))))))))) (Split k66 (Split k68 (Unfold k70 (Clear k72 [] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [] [(z21, [])] [Summand [(z100, [])] [] [k74] None; Summand [(m1, [])] [] [k48] None] (Absurd k76)))) (Unfold k72 (Clear k70 [] z1 z1 [] [] [(z1, [k2])] (Clear k74 [k76] z1 z1 [] [k76] [(z1, [k2; k37]); (z1, [k31])] (Split k78 (Combine true GT z1 [] [] [(z100, [k31]); (z21, [k37])] [Summand [(z100, [])] [] [] (Some k80); Summand [(m1, [k37])] [] [k48] None] (Clear k29 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k31])] (Clear k35 [] z1 z307 [] [] [(m76, [k9]); (z307, [k37])] (Combine true GT z307 [] [] [] [Summand [(m4, [])] [] [] (Some k84); Summand [(m21, [])] [] [] (Some k86); Summand [(z307, [])] [] [] (Some k82)] (Absurd k88))))) (Combine true GT z1 [] [] [(m100, [k31]); (m21, [k37])] [Summand [(z100, [])] [] [] (Some k80); Summand [(z1, [k37])] [] [k48] None] (Clear k29 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k31])] (Clear k35 [] z1 z307 [] [] [(m76, [k9]); (z307, [k37])] (Combine true GT z307 [] [] [] [Summand [(z4, [])] [] [] (Some k84); Summand [(z21, [])] [] [] (Some k86); Summand [(z307, [])] [] [] (Some k82)] (Absurd k88)))))))))) (Split k68 (Unfold k70 (Clear k72 [] z1 z1 [] [] [(z1, [k9]); (m1, [k33]); (m1, [k35]); (m1, [k37])] (Split k74 (Clear k31 [] z1 z307 [] [] [(m210, [k9]); (z307, [k33])] (Clear k33 [] z1 z307 [] [] [(m21, [k9]); (z307, [k35])] (Clear k35 [] z1 z307 [] [] [(m76, [k9]); (z307, [k37])] (Combine true GT z307 [] [] [] [Summand [(z1, [])] [] [] (Some k78); Summand [(z1, [])] [] [] (Some k80); Summand [(z1, [])] [] [] (Some k82); Summand [(z307, [])] [] [] (Some k76)] (Absurd k84))))) (Clear k31 [] z1 z307 [] [] [(m210, [k9]); (z307, [k33])] (Clear k33 [] z1 z307 [] [] [(m21, [k9]); (z307, [k35])] (Clear k35 [] z1 z307 [] [] [(m76, [k9]); (z307, [k37])] (Combine true GT z307 [] [] [] [Summand [(m1, [])] [] [] (Some k78); Summand [(m1, [])] [] [] (Some k80); Summand [(m1, [])] [] [] (Some k82); Summand [(z307, [])] [] [] (Some k76)] (Absurd k84)))))))) (Clear k15 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Clear k29 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k31])] (Clear k70 [] z1 z1 [] [] [(m1, [k17]); (z1, [k31])] (Combine true GT z307 [] [] [] [Summand [(z307, [])] [] [] (Some k32); Summand [(z76750, [])] [] [] (Some k72); Summand [(z19, [])] [] [] (Some k60); Summand [(m10, [])] [] [] (Some k74); Summand [(z76750, [])] [] [] (Some k76)] (Absurd k78)))))))))))))))))))))))))))))))))).
Lemma printed_exponents_claim_printed_size_power_checked : refutes printed_exponents_claim_printed_size_power_laws printed_exponents_claim_printed_size_power_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_exponents_claim_printed_size_power :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (N_p ~~ (C ^^ (210 / 307))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))]) in let value_2 := ((C ^^ ((-399) / 7675)) ^^ 1) in let value_3 := ((C ^^ (210 / 307)) ^^ 1) in let value_4 := ((C ^^ (21 / 307)) ^^ 1) in let value_5 := ((C ^^ (76 / 307)) ^^ 1) in let value_6 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_S))]) in let value_7 := ((C ^^ ((-399) / 7675)) ^^ 1) in let value_8 := ((C ^^ (210 / 307)) ^^ 1) in let value_9 := ((C ^^ (21 / 307)) ^^ 1) in let value_10 := ((C ^^ (76 / 307)) ^^ 1) in let value_11 := (largest (value_8 ^^ ((-1) * alpha_N)) [(value_9 ^^ ((-1) * alpha_S))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5; value_6; value_7; value_8; value_9; value_10; value_11] printed_exponents_claim_printed_size_power_laws printed_exponents_claim_printed_size_power_steps printed_exponents_claim_printed_size_power_checked given_1 given_2 (conj (given_3 value_2 value_3 value_4 value_5) (given_3 value_7 value_8 value_9 value_10)) given_4 (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))) given_5 refuted (same_refl ((C ^^ ((-399) / 7675)) ^^ 1)) (same_refl ((C ^^ (210 / 307)) ^^ 1)) (same_refl ((C ^^ (21 / 307)) ^^ 1)) (same_refl ((C ^^ (76 / 307)) ^^ 1)) (largest_spec [(value_4 ^^ ((-1) * alpha_S))] (value_3 ^^ ((-1) * alpha_N))) (same_refl ((C ^^ ((-399) / 7675)) ^^ 1)) (same_refl ((C ^^ (210 / 307)) ^^ 1)) (same_refl ((C ^^ (21 / 307)) ^^ 1)) (same_refl ((C ^^ (76 / 307)) ^^ 1)) (largest_spec [(value_9 ^^ ((-1) * alpha_S))] (value_8 ^^ ((-1) * alpha_N))))). Qed.

(* printed-exponents, claim: B ~ C^(76/307) *)
Definition printed_exponents_claim_printed_batch_power_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (If (Order EQ (TVar k10) (TVar k14)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k13) (TRaised (TVar k10) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k11) (TVar k13)) (TVar k12))) (Order GE (TVar k10) (TVar k8))))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Not (Order EQ (TVar k3) (TRaised (TVar k4) (NDiv (NInt z76) (NInt z307))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NDiv (NInt m399) (NInt z7675))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NDiv (NInt z210) (NInt z307))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NDiv (NInt z21) (NInt z307))) (NInt z1))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k4) (NDiv (NInt z76) (NInt z307))) (NInt z1))); (And (Order GE (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))))))].
Definition printed_exponents_claim_printed_batch_power_steps : proof := (Unfold k17 (Unfold k7 (Unfold k11 (Unfold k10 (Clear k8 [] z1 z250 [] [] [(m19, []); (z250, [k8])] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k16] None] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k18] None] (Unfold k13 (Unfold k24 (Clear k22 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k13]); (z250, [k19])] [Summand [(z250, [])] [] [] (Some k30); Summand [(m1, [k13])] [] [k20] None] (Clear k12 [] z1 z25 [] [] [(m19, []); (z25, [k10])] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k34] None] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k36] None] (Clear k26 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k15]); (z25, [k19])] [Summand [(z25, [])] [] [] (Some k40); Summand [(m1, [k15])] [] [k38] None] (Clear k14 [] z1 z100 [] [] [(m21, []); (z100, [k2])] (Combine false EQ z1 [] [] [(m21, []); (z100, [k2])] [Summand [(z1, [])] [] [k44] None] (Combine false EQ z1 [] [] [(m21, []); (z100, [k2])] [Summand [(z1, [])] [] [k46] None] (Clear k4 [] z1 z1 [] [] [(z1, [k2])] (Clear k6 [k50] z1 z1 [] [k50] [(z1, [k2; k7]); (z1, [k17])] (Combine true EQ z1 [] [] [(z21, [k7]); (z100, [k17])] [Summand [(z100, [])] [] [] (Some k52); Summand [(m1, [k7])] [] [k48] None] (Unfold k2 (Clear k56 [] z1 z307 [] [] [(z307, [k7]); (m76, [k9])] (Split k58 (Clear k5 [] z1 z1 [] [] [(m1, [k7]); (z1, [k9]); (m1, [k13]); (m1, [k15])] (Clear k15 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Combine true GT z1 [] [] [] [Summand [(z76, [])] [] [] (Some k62); Summand [(m11, [])] [] [] (Some k54); Summand [(z4, [])] [] [] (Some k32); Summand [(z4, [])] [] [] (Some k42); Summand [(z1100, [])] [] [] (Some k64); Summand [(z1, [])] [] [] (Some k60)] (Absurd k66)))) (Split k9 (Unfold k62 (Clear k64 [] z1 z1 [] [] [(z1, [k21]); (m1, [k29])] (Split k66 (Unfold k27 (Unfold k72 (Clear k70 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true GE z1 [] [] [(z19, [k23]); (z250, [k29])] [Summand [(z250, [])] [] [] (Some k78); Summand [(m1, [k23])] [] [k20] None] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k21 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Combine true GT z307 [] [] [] [Summand [(m10, [])] [] [] (Some k82); Summand [(m19, [])] [] [] (Some k84); Summand [(z307, [])] [] [] (Some k80); Summand [(z76750, [])] [] [] (Some k68)] (Absurd k86)))))))) (Unfold k27 (Unfold k72 (Split k76 (Clear k78 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true EQ z1 [] [] [(z19, [k23]); (z250, [k29])] [Summand [(z250, [])] [] [] (Some k80); Summand [(m1, [k23])] [] [k20] None] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k21 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Combine true GT z307 [] [] [] [Summand [(z10, [])] [] [] (Some k84); Summand [(z19, [])] [] [] (Some k86); Summand [(z76750, [])] [] [] (Some k68); Summand [(m307, [])] [] [] (Some k82)] (Absurd k88)))))) (Clear k78 [] z1 z1 [] [] [(z1, [k10; k25]); (z1, [k29])] (Combine true EQ z1 [] [] [(z19, [k25]); (z25, [k29])] [Summand [(z25, [])] [] [] (Some k80); Summand [(m1, [k25])] [] [k38] None] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k23 [] z1 z307 [] [] [(m21, [k9]); (z307, [k25])] (Combine true GT z307 [] [] [] [Summand [(z1, [])] [] [] (Some k84); Summand [(z19, [])] [] [] (Some k86); Summand [(z7675, [])] [] [] (Some k68); Summand [(m307, [])] [] [] (Some k82)] (Absurd k88)))))))))))) (Split k62 (Split k64 (Unfold k66 (Clear k68 [] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [] [(z21, [])] [Summand [(z100, [])] [] [k70] None; Summand [(m1, [])] [] [k48] None] (Absurd k72)))) (Unfold k68 (Clear k66 [] z1 z1 [] [] [(z1, [k2])] (Clear k70 [k72] z1 z1 [] [k72] [(z1, [k2; k27]); (z1, [k21])] (Split k74 (Combine true GT z1 [] [] [(z100, [k21]); (z21, [k27])] [Summand [(z100, [])] [] [] (Some k76); Summand [(m1, [k27])] [] [k48] None] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k25 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(m4, [])] [] [] (Some k80); Summand [(m21, [])] [] [] (Some k82); Summand [(z307, [])] [] [] (Some k78)] (Absurd k84))))) (Combine true GT z1 [] [] [(m100, [k21]); (m21, [k27])] [Summand [(z100, [])] [] [] (Some k76); Summand [(z1, [k27])] [] [k48] None] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k25 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(z4, [])] [] [] (Some k80); Summand [(z21, [])] [] [] (Some k82); Summand [(z307, [])] [] [] (Some k78)] (Absurd k84)))))))))) (Split k64 (Unfold k66 (Clear k68 [] z1 z1 [] [] [(z1, [k9]); (m1, [k23]); (m1, [k25]); (m1, [k27])] (Split k70 (Clear k21 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Clear k23 [] z1 z307 [] [] [(m21, [k9]); (z307, [k25])] (Clear k25 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(z1, [])] [] [] (Some k74); Summand [(z1, [])] [] [] (Some k76); Summand [(z1, [])] [] [] (Some k78); Summand [(z307, [])] [] [] (Some k72)] (Absurd k80))))) (Clear k21 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Clear k23 [] z1 z307 [] [] [(m21, [k9]); (z307, [k25])] (Clear k25 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(m1, [])] [] [] (Some k74); Summand [(m1, [])] [] [] (Some k76); Summand [(m1, [])] [] [] (Some k78); Summand [(z307, [])] [] [] (Some k72)] (Absurd k80)))))))) (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k66 [] z1 z1 [] [] [(m1, [k17]); (z1, [k21])] (Combine true GT z307 [] [] [] [Summand [(z307, [])] [] [] (Some k54); Summand [(z21, [])] [] [] (Some k60); Summand [(m4, [])] [] [] (Some k68); Summand [(z30700, [])] [] [] (Some k70)] (Absurd k72)))))))))))))))))))))))))))))))).
Lemma printed_exponents_claim_printed_batch_power_checked : refutes printed_exponents_claim_printed_batch_power_laws printed_exponents_claim_printed_batch_power_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_exponents_claim_printed_batch_power :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (B ~~ (C ^^ (76 / 307))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))]) in let value_2 := ((C ^^ ((-399) / 7675)) ^^ 1) in let value_3 := ((C ^^ (210 / 307)) ^^ 1) in let value_4 := ((C ^^ (21 / 307)) ^^ 1) in let value_5 := ((C ^^ (76 / 307)) ^^ 1) in let value_6 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_S))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5; value_6] printed_exponents_claim_printed_batch_power_laws printed_exponents_claim_printed_batch_power_steps printed_exponents_claim_printed_batch_power_checked given_1 given_2 (given_3 value_2 value_3 value_4 value_5) given_4 (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))) given_5 refuted (same_refl ((C ^^ ((-399) / 7675)) ^^ 1)) (same_refl ((C ^^ (210 / 307)) ^^ 1)) (same_refl ((C ^^ (21 / 307)) ^^ 1)) (same_refl ((C ^^ (76 / 307)) ^^ 1)) (largest_spec [(value_4 ^^ ((-1) * alpha_S))] (value_3 ^^ ((-1) * alpha_N))))). Qed.

(* printed-exponents, claim: S ~ C^(21/307) *)
Definition printed_exponents_claim_printed_step_power_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (And (If (Order EQ (TVar k10) (TVar k14)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k13) (TRaised (TVar k10) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k11) (TVar k13)) (TVar k12))) (Order GE (TVar k10) (TVar k8))))) (If (Order EQ (TVar k15) (TVar k19)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k18) (TRaised (TVar k15) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k16) (TVar k18)) (TVar k17))) (Order GE (TVar k15) (TVar k8)))))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Not (Order EQ (TVar k7) (TRaised (TVar k4) (NDiv (NInt z21) (NInt z307))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NDiv (NInt m399) (NInt z7675))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NDiv (NInt z210) (NInt z307))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NDiv (NInt z21) (NInt z307))) (NInt z1))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k4) (NDiv (NInt z76) (NInt z307))) (NInt z1))); (And (Order GE (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k15) (TRaised (TRaised (TVar k4) (NDiv (NInt m399) (NInt z7675))) (NInt z1))); (Order EQ (TVar k16) (TRaised (TRaised (TVar k4) (NDiv (NInt z210) (NInt z307))) (NInt z1))); (Order EQ (TVar k17) (TRaised (TRaised (TVar k4) (NDiv (NInt z21) (NInt z307))) (NInt z1))); (Order EQ (TVar k18) (TRaised (TRaised (TVar k4) (NDiv (NInt z76) (NInt z307))) (NInt z1))); (And (Order GE (TVar k19) (TRaised (TVar k16) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k19) (TRaised (TVar k17) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k19) (TRaised (TVar k16) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k19) (TRaised (TVar k17) (NMul (NInt m1) (NVar k5)))))))].
Definition printed_exponents_claim_printed_step_power_steps : proof := (Unfold k17 (Unfold k7 (Unfold k11 (Unfold k10 (Clear k8 [] z1 z250 [] [] [(m19, []); (z250, [k8])] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k16] None] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k18] None] (Unfold k13 (Unfold k24 (Clear k22 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k13]); (z250, [k19])] [Summand [(z250, [])] [] [] (Some k30); Summand [(m1, [k13])] [] [k20] None] (Clear k12 [] z1 z25 [] [] [(m19, []); (z25, [k10])] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k34] None] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k36] None] (Clear k26 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k15]); (z25, [k19])] [Summand [(z25, [])] [] [] (Some k40); Summand [(m1, [k15])] [] [k38] None] (Clear k14 [] z1 z100 [] [] [(m21, []); (z100, [k2])] (Combine false EQ z1 [] [] [(m21, []); (z100, [k2])] [Summand [(z1, [])] [] [k44] None] (Combine false EQ z1 [] [] [(m21, []); (z100, [k2])] [Summand [(z1, [])] [] [k46] None] (Clear k4 [] z1 z1 [] [] [(z1, [k2])] (Clear k6 [k50] z1 z1 [] [k50] [(z1, [k2; k7]); (z1, [k17])] (Combine true EQ z1 [] [] [(z21, [k7]); (z100, [k17])] [Summand [(z100, [])] [] [] (Some k52); Summand [(m1, [k7])] [] [k48] None] (Unfold k2 (Clear k56 [] z1 z307 [] [] [(m21, [k9]); (z307, [k15])] (Split k58 (Unfold k9 (Split k62 (Unfold k66 (Clear k68 [] z1 z1 [] [] [(z1, [k21]); (m1, [k29])] (Split k70 (Unfold k27 (Unfold k76 (Clear k74 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true GE z1 [] [] [(z19, [k23]); (z250, [k29])] [Summand [(z250, [])] [] [] (Some k82); Summand [(m1, [k23])] [] [k20] None] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k21 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Combine true GT z307 [] [] [] [Summand [(m10, [])] [] [] (Some k86); Summand [(m19, [])] [] [] (Some k88); Summand [(z307, [])] [] [] (Some k84); Summand [(z76750, [])] [] [] (Some k72)] (Absurd k90)))))))) (Unfold k27 (Unfold k76 (Split k80 (Clear k82 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true EQ z1 [] [] [(z19, [k23]); (z250, [k29])] [Summand [(z250, [])] [] [] (Some k84); Summand [(m1, [k23])] [] [k20] None] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k21 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Combine true GT z307 [] [] [] [Summand [(z10, [])] [] [] (Some k88); Summand [(z19, [])] [] [] (Some k90); Summand [(z76750, [])] [] [] (Some k72); Summand [(m307, [])] [] [] (Some k86)] (Absurd k92)))))) (Clear k82 [] z1 z1 [] [] [(z1, [k10; k25]); (z1, [k29])] (Combine true EQ z1 [] [] [(z19, [k25]); (z25, [k29])] [Summand [(z25, [])] [] [] (Some k84); Summand [(m1, [k25])] [] [k38] None] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k23 [] z1 z307 [] [] [(m21, [k9]); (z307, [k25])] (Combine true GT z307 [] [] [] [Summand [(z1, [])] [] [] (Some k88); Summand [(z19, [])] [] [] (Some k90); Summand [(z7675, [])] [] [] (Some k72); Summand [(m307, [])] [] [] (Some k86)] (Absurd k92)))))))))))) (Split k66 (Split k68 (Unfold k70 (Clear k72 [] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [] [(z21, [])] [Summand [(z100, [])] [] [k74] None; Summand [(m1, [])] [] [k48] None] (Absurd k76)))) (Unfold k72 (Clear k70 [] z1 z1 [] [] [(z1, [k2])] (Clear k74 [k76] z1 z1 [] [k76] [(z1, [k2; k27]); (z1, [k21])] (Split k78 (Combine true GT z1 [] [] [(z100, [k21]); (z21, [k27])] [Summand [(z100, [])] [] [] (Some k80); Summand [(m1, [k27])] [] [k48] None] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k25 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(m4, [])] [] [] (Some k84); Summand [(m21, [])] [] [] (Some k86); Summand [(z307, [])] [] [] (Some k82)] (Absurd k88))))) (Combine true GT z1 [] [] [(m100, [k21]); (m21, [k27])] [Summand [(z100, [])] [] [] (Some k80); Summand [(z1, [k27])] [] [k48] None] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k25 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(z4, [])] [] [] (Some k84); Summand [(z21, [])] [] [] (Some k86); Summand [(z307, [])] [] [] (Some k82)] (Absurd k88)))))))))) (Split k68 (Unfold k70 (Clear k72 [] z1 z1 [] [] [(z1, [k9]); (m1, [k23]); (m1, [k25]); (m1, [k27])] (Split k74 (Clear k21 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Clear k23 [] z1 z307 [] [] [(m21, [k9]); (z307, [k25])] (Clear k25 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(z1, [])] [] [] (Some k78); Summand [(z1, [])] [] [] (Some k80); Summand [(z1, [])] [] [] (Some k82); Summand [(z307, [])] [] [] (Some k76)] (Absurd k84))))) (Clear k21 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Clear k23 [] z1 z307 [] [] [(m21, [k9]); (z307, [k25])] (Clear k25 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(m1, [])] [] [] (Some k78); Summand [(m1, [])] [] [] (Some k80); Summand [(m1, [])] [] [] (Some k82); Summand [(z307, [])] [] [] (Some k76)] (Absurd k84)))))))) (Clear k5 [] z1 z1 [] [] [(m1, [k7]); (z1, [k9]); (m1, [k13]); (m1, [k15])] (Clear k15 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k70 [] z1 z1 [] [] [(m1, [k17]); (z1, [k21])] (Combine true GT z307 [] [] [] [Summand [(z122493, [])] [] [] (Some k72); Summand [(z5833, [])] [] [] (Some k54); Summand [(z6447, [])] [] [] (Some k32); Summand [(z1611750, [])] [] [] (Some k74); Summand [(z399, [])] [] [] (Some k60); Summand [(m286, [])] [] [] (Some k76); Summand [(z2195050, [])] [] [] (Some k78)] (Absurd k80)))))))))) (Unfold k9 (Split k64 (Unfold k66 (Clear k68 [] z1 z1 [] [] [(z1, [k31]); (m1, [k39])] (Split k70 (Unfold k37 (Unfold k76 (Clear k74 [] z1 z1 [] [] [(z1, [k8; k33]); (z1, [k39])] (Combine true GE z1 [] [] [(z19, [k33]); (z250, [k39])] [Summand [(z250, [])] [] [] (Some k82); Summand [(m1, [k33])] [] [k20] None] (Clear k29 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k31])] (Clear k31 [] z1 z307 [] [] [(m210, [k9]); (z307, [k33])] (Combine true GT z307 [] [] [] [Summand [(m10, [])] [] [] (Some k86); Summand [(m19, [])] [] [] (Some k88); Summand [(z307, [])] [] [] (Some k84); Summand [(z76750, [])] [] [] (Some k72)] (Absurd k90)))))))) (Unfold k37 (Unfold k76 (Split k80 (Clear k82 [] z1 z1 [] [] [(z1, [k8; k33]); (z1, [k39])] (Combine true EQ z1 [] [] [(z19, [k33]); (z250, [k39])] [Summand [(z250, [])] [] [] (Some k84); Summand [(m1, [k33])] [] [k20] None] (Clear k29 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k31])] (Clear k31 [] z1 z307 [] [] [(m210, [k9]); (z307, [k33])] (Combine true GT z307 [] [] [] [Summand [(z10, [])] [] [] (Some k88); Summand [(z19, [])] [] [] (Some k90); Summand [(z76750, [])] [] [] (Some k72); Summand [(m307, [])] [] [] (Some k86)] (Absurd k92)))))) (Clear k82 [] z1 z1 [] [] [(z1, [k10; k35]); (z1, [k39])] (Combine true EQ z1 [] [] [(z19, [k35]); (z25, [k39])] [Summand [(z25, [])] [] [] (Some k84); Summand [(m1, [k35])] [] [k38] None] (Clear k29 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k31])] (Clear k33 [] z1 z307 [] [] [(m21, [k9]); (z307, [k35])] (Combine true GT z307 [] [] [] [Summand [(z1, [])] [] [] (Some k88); Summand [(z19, [])] [] [] (Some k90); Summand [(z7675, [])] [] [] (Some k72); Summand [(m307, [])] [] [] (Some k86)] (Absurd k92)))))))))))) (Split k66 (Split k68 (Unfold k70 (Clear k72 [] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [] [(z21, [])] [Summand [(z100, [])] [] [k74] None; Summand [(m1, [])] [] [k48] None] (Absurd k76)))) (Unfold k72 (Clear k70 [] z1 z1 [] [] [(z1, [k2])] (Clear k74 [k76] z1 z1 [] [k76] [(z1, [k2; k37]); (z1, [k31])] (Split k78 (Combine true GT z1 [] [] [(z100, [k31]); (z21, [k37])] [Summand [(z100, [])] [] [] (Some k80); Summand [(m1, [k37])] [] [k48] None] (Clear k29 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k31])] (Clear k35 [] z1 z307 [] [] [(m76, [k9]); (z307, [k37])] (Combine true GT z307 [] [] [] [Summand [(m4, [])] [] [] (Some k84); Summand [(m21, [])] [] [] (Some k86); Summand [(z307, [])] [] [] (Some k82)] (Absurd k88))))) (Combine true GT z1 [] [] [(m100, [k31]); (m21, [k37])] [Summand [(z100, [])] [] [] (Some k80); Summand [(z1, [k37])] [] [k48] None] (Clear k29 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k31])] (Clear k35 [] z1 z307 [] [] [(m76, [k9]); (z307, [k37])] (Combine true GT z307 [] [] [] [Summand [(z4, [])] [] [] (Some k84); Summand [(z21, [])] [] [] (Some k86); Summand [(z307, [])] [] [] (Some k82)] (Absurd k88)))))))))) (Split k68 (Unfold k70 (Clear k72 [] z1 z1 [] [] [(z1, [k9]); (m1, [k33]); (m1, [k35]); (m1, [k37])] (Split k74 (Clear k31 [] z1 z307 [] [] [(m210, [k9]); (z307, [k33])] (Clear k33 [] z1 z307 [] [] [(m21, [k9]); (z307, [k35])] (Clear k35 [] z1 z307 [] [] [(m76, [k9]); (z307, [k37])] (Combine true GT z307 [] [] [] [Summand [(z1, [])] [] [] (Some k78); Summand [(z1, [])] [] [] (Some k80); Summand [(z1, [])] [] [] (Some k82); Summand [(z307, [])] [] [] (Some k76)] (Absurd k84))))) (Clear k31 [] z1 z307 [] [] [(m210, [k9]); (z307, [k33])] (Clear k33 [] z1 z307 [] [] [(m21, [k9]); (z307, [k35])] (Clear k35 [] z1 z307 [] [] [(m76, [k9]); (z307, [k37])] (Combine true GT z307 [] [] [] [Summand [(m1, [])] [] [] (Some k78); Summand [(m1, [])] [] [] (Some k80); Summand [(m1, [])] [] [] (Some k82); Summand [(z307, [])] [] [] (Some k76)] (Absurd k84)))))))) (Clear k15 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Clear k29 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k31])] (Clear k70 [] z1 z1 [] [] [(m1, [k17]); (z1, [k31])] (Combine true GT z307 [] [] [] [Summand [(z307, [])] [] [] (Some k42); Summand [(z7675, [])] [] [] (Some k72); Summand [(z19, [])] [] [] (Some k60); Summand [(m1, [])] [] [] (Some k74); Summand [(z7675, [])] [] [] (Some k76)] (Absurd k78)))))))))))))))))))))))))))))))))).
Lemma printed_exponents_claim_printed_step_power_checked : refutes printed_exponents_claim_printed_step_power_laws printed_exponents_claim_printed_step_power_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_exponents_claim_printed_step_power :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (S ~~ (C ^^ (21 / 307))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))]) in let value_2 := ((C ^^ ((-399) / 7675)) ^^ 1) in let value_3 := ((C ^^ (210 / 307)) ^^ 1) in let value_4 := ((C ^^ (21 / 307)) ^^ 1) in let value_5 := ((C ^^ (76 / 307)) ^^ 1) in let value_6 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_S))]) in let value_7 := ((C ^^ ((-399) / 7675)) ^^ 1) in let value_8 := ((C ^^ (210 / 307)) ^^ 1) in let value_9 := ((C ^^ (21 / 307)) ^^ 1) in let value_10 := ((C ^^ (76 / 307)) ^^ 1) in let value_11 := (largest (value_8 ^^ ((-1) * alpha_N)) [(value_9 ^^ ((-1) * alpha_S))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5; value_6; value_7; value_8; value_9; value_10; value_11] printed_exponents_claim_printed_step_power_laws printed_exponents_claim_printed_step_power_steps printed_exponents_claim_printed_step_power_checked given_1 given_2 (conj (given_3 value_2 value_3 value_4 value_5) (given_3 value_7 value_8 value_9 value_10)) given_4 (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))) given_5 refuted (same_refl ((C ^^ ((-399) / 7675)) ^^ 1)) (same_refl ((C ^^ (210 / 307)) ^^ 1)) (same_refl ((C ^^ (21 / 307)) ^^ 1)) (same_refl ((C ^^ (76 / 307)) ^^ 1)) (largest_spec [(value_4 ^^ ((-1) * alpha_S))] (value_3 ^^ ((-1) * alpha_N))) (same_refl ((C ^^ ((-399) / 7675)) ^^ 1)) (same_refl ((C ^^ (210 / 307)) ^^ 1)) (same_refl ((C ^^ (21 / 307)) ^^ 1)) (same_refl ((C ^^ (76 / 307)) ^^ 1)) (largest_spec [(value_9 ^^ ((-1) * alpha_S))] (value_8 ^^ ((-1) * alpha_N))))). Qed.

(* printed-exponents, claim: D ~ C^(97/307) *)
Definition printed_exponents_claim_printed_token_power_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (And (If (Order EQ (TVar k10) (TVar k14)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k13) (TRaised (TVar k10) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k11) (TVar k13)) (TVar k12))) (Order GE (TVar k10) (TVar k8))))) (If (Order EQ (TVar k15) (TVar k19)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k18) (TRaised (TVar k15) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k16) (TVar k18)) (TVar k17))) (Order GE (TVar k15) (TVar k8)))))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Order EQ (TVar k5) (TTimes (TVar k3) (TVar k7))); (Not (Order EQ (TVar k5) (TRaised (TVar k4) (NDiv (NInt z97) (NInt z307))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NDiv (NInt m399) (NInt z7675))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NDiv (NInt z210) (NInt z307))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NDiv (NInt z21) (NInt z307))) (NInt z1))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k4) (NDiv (NInt z76) (NInt z307))) (NInt z1))); (And (Order GE (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k15) (TRaised (TRaised (TVar k4) (NDiv (NInt m399) (NInt z7675))) (NInt z1))); (Order EQ (TVar k16) (TRaised (TRaised (TVar k4) (NDiv (NInt z210) (NInt z307))) (NInt z1))); (Order EQ (TVar k17) (TRaised (TRaised (TVar k4) (NDiv (NInt z21) (NInt z307))) (NInt z1))); (Order EQ (TVar k18) (TRaised (TRaised (TVar k4) (NDiv (NInt z76) (NInt z307))) (NInt z1))); (And (Order GE (TVar k19) (TRaised (TVar k16) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k19) (TRaised (TVar k17) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k19) (TRaised (TVar k16) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k19) (TRaised (TVar k17) (NMul (NInt m1) (NVar k5)))))))].
Definition printed_exponents_claim_printed_token_power_steps : proof := (Unfold k19 (Unfold k7 (Unfold k11 (Unfold k10 (Clear k8 [] z1 z250 [] [] [(m19, []); (z250, [k8])] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k16] None] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k18] None] (Unfold k13 (Unfold k24 (Clear k22 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k13]); (z250, [k19])] [Summand [(z250, [])] [] [] (Some k30); Summand [(m1, [k13])] [] [k20] None] (Clear k12 [] z1 z25 [] [] [(m19, []); (z25, [k10])] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k34] None] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k36] None] (Clear k26 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k15]); (z25, [k19])] [Summand [(z25, [])] [] [] (Some k40); Summand [(m1, [k15])] [] [k38] None] (Clear k14 [] z1 z100 [] [] [(m21, []); (z100, [k2])] (Combine false EQ z1 [] [] [(m21, []); (z100, [k2])] [Summand [(z1, [])] [] [k44] None] (Combine false EQ z1 [] [] [(m21, []); (z100, [k2])] [Summand [(z1, [])] [] [k46] None] (Clear k4 [] z1 z1 [] [] [(z1, [k2])] (Clear k6 [k50] z1 z1 [] [k50] [(z1, [k2; k7]); (z1, [k17])] (Combine true EQ z1 [] [] [(z21, [k7]); (z100, [k17])] [Summand [(z100, [])] [] [] (Some k52); Summand [(m1, [k7])] [] [k48] None] (Unfold k2 (Clear k56 [] z1 z307 [] [] [(m97, [k9]); (z307, [k11])] (Split k58 (Unfold k9 (Split k62 (Unfold k66 (Clear k68 [] z1 z1 [] [] [(z1, [k21]); (m1, [k29])] (Split k70 (Unfold k29 (Unfold k76 (Clear k74 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true GE z1 [] [] [(z19, [k23]); (z250, [k29])] [Summand [(z250, [])] [] [] (Some k82); Summand [(m1, [k23])] [] [k20] None] (Clear k21 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k23 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Combine true GT z307 [] [] [] [Summand [(m10, [])] [] [] (Some k86); Summand [(m19, [])] [] [] (Some k88); Summand [(z307, [])] [] [] (Some k84); Summand [(z76750, [])] [] [] (Some k72)] (Absurd k90)))))))) (Unfold k29 (Unfold k76 (Split k80 (Clear k82 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true EQ z1 [] [] [(z19, [k23]); (z250, [k29])] [Summand [(z250, [])] [] [] (Some k84); Summand [(m1, [k23])] [] [k20] None] (Clear k21 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k23 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Combine true GT z307 [] [] [] [Summand [(z10, [])] [] [] (Some k88); Summand [(z19, [])] [] [] (Some k90); Summand [(z76750, [])] [] [] (Some k72); Summand [(m307, [])] [] [] (Some k86)] (Absurd k92)))))) (Clear k82 [] z1 z1 [] [] [(z1, [k10; k25]); (z1, [k29])] (Combine true EQ z1 [] [] [(z19, [k25]); (z25, [k29])] [Summand [(z25, [])] [] [] (Some k84); Summand [(m1, [k25])] [] [k38] None] (Clear k21 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k25 [] z1 z307 [] [] [(m21, [k9]); (z307, [k25])] (Combine true GT z307 [] [] [] [Summand [(z1, [])] [] [] (Some k88); Summand [(z19, [])] [] [] (Some k90); Summand [(z7675, [])] [] [] (Some k72); Summand [(m307, [])] [] [] (Some k86)] (Absurd k92)))))))))))) (Split k66 (Split k68 (Unfold k70 (Clear k72 [] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [] [(z21, [])] [Summand [(z100, [])] [] [k74] None; Summand [(m1, [])] [] [k48] None] (Absurd k76)))) (Unfold k72 (Clear k70 [] z1 z1 [] [] [(z1, [k2])] (Clear k74 [k76] z1 z1 [] [k76] [(z1, [k2; k27]); (z1, [k21])] (Split k78 (Combine true GT z1 [] [] [(z100, [k21]); (z21, [k27])] [Summand [(z100, [])] [] [] (Some k80); Summand [(m1, [k27])] [] [k48] None] (Clear k21 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k27 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(m4, [])] [] [] (Some k84); Summand [(m21, [])] [] [] (Some k86); Summand [(z307, [])] [] [] (Some k82)] (Absurd k88))))) (Combine true GT z1 [] [] [(m100, [k21]); (m21, [k27])] [Summand [(z100, [])] [] [] (Some k80); Summand [(z1, [k27])] [] [k48] None] (Clear k21 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k27 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(z4, [])] [] [] (Some k84); Summand [(z21, [])] [] [] (Some k86); Summand [(z307, [])] [] [] (Some k82)] (Absurd k88)))))))))) (Split k68 (Unfold k70 (Clear k72 [] z1 z1 [] [] [(z1, [k9]); (m1, [k23]); (m1, [k25]); (m1, [k27])] (Split k74 (Clear k23 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Clear k25 [] z1 z307 [] [] [(m21, [k9]); (z307, [k25])] (Clear k27 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(z1, [])] [] [] (Some k78); Summand [(z1, [])] [] [] (Some k80); Summand [(z1, [])] [] [] (Some k82); Summand [(z307, [])] [] [] (Some k76)] (Absurd k84))))) (Clear k23 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Clear k25 [] z1 z307 [] [] [(m21, [k9]); (z307, [k25])] (Clear k27 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(m1, [])] [] [] (Some k78); Summand [(m1, [])] [] [] (Some k80); Summand [(m1, [])] [] [] (Some k82); Summand [(z307, [])] [] [] (Some k76)] (Absurd k84)))))))) (Clear k5 [] z1 z1 [] [] [(m1, [k7]); (z1, [k9]); (m1, [k13]); (m1, [k15])] (Clear k15 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Clear k17 [] z1 z1 [] [] [(m1, [k7]); (z1, [k11]); (m1, [k15])] (Clear k21 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k70 [] z1 z1 [] [] [(m1, [k17]); (z1, [k21])] (Combine true GT z307 [] [] [] [Summand [(z5833, [])] [] [] (Some k72); Summand [(z307, [])] [] [] (Some k32); Summand [(z76750, [])] [] [] (Some k74); Summand [(m5833, [])] [] [] (Some k76); Summand [(z19, [])] [] [] (Some k60); Summand [(m10, [])] [] [] (Some k78); Summand [(z76750, [])] [] [] (Some k80)] (Absurd k82))))))))))) (Unfold k9 (Split k64 (Unfold k66 (Clear k68 [] z1 z1 [] [] [(z1, [k31]); (m1, [k39])] (Split k70 (Unfold k39 (Unfold k76 (Clear k74 [] z1 z1 [] [] [(z1, [k8; k33]); (z1, [k39])] (Combine true GE z1 [] [] [(z19, [k33]); (z250, [k39])] [Summand [(z250, [])] [] [] (Some k82); Summand [(m1, [k33])] [] [k20] None] (Clear k31 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k31])] (Clear k33 [] z1 z307 [] [] [(m210, [k9]); (z307, [k33])] (Combine true GT z307 [] [] [] [Summand [(m10, [])] [] [] (Some k86); Summand [(m19, [])] [] [] (Some k88); Summand [(z307, [])] [] [] (Some k84); Summand [(z76750, [])] [] [] (Some k72)] (Absurd k90)))))))) (Unfold k39 (Unfold k76 (Split k80 (Clear k82 [] z1 z1 [] [] [(z1, [k8; k33]); (z1, [k39])] (Combine true EQ z1 [] [] [(z19, [k33]); (z250, [k39])] [Summand [(z250, [])] [] [] (Some k84); Summand [(m1, [k33])] [] [k20] None] (Clear k31 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k31])] (Clear k33 [] z1 z307 [] [] [(m210, [k9]); (z307, [k33])] (Combine true GT z307 [] [] [] [Summand [(z10, [])] [] [] (Some k88); Summand [(z19, [])] [] [] (Some k90); Summand [(z76750, [])] [] [] (Some k72); Summand [(m307, [])] [] [] (Some k86)] (Absurd k92)))))) (Clear k82 [] z1 z1 [] [] [(z1, [k10; k35]); (z1, [k39])] (Combine true EQ z1 [] [] [(z19, [k35]); (z25, [k39])] [Summand [(z25, [])] [] [] (Some k84); Summand [(m1, [k35])] [] [k38] None] (Clear k31 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k31])] (Clear k35 [] z1 z307 [] [] [(m21, [k9]); (z307, [k35])] (Combine true GT z307 [] [] [] [Summand [(z1, [])] [] [] (Some k88); Summand [(z19, [])] [] [] (Some k90); Summand [(z7675, [])] [] [] (Some k72); Summand [(m307, [])] [] [] (Some k86)] (Absurd k92)))))))))))) (Split k66 (Split k68 (Unfold k70 (Clear k72 [] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [] [(z21, [])] [Summand [(z100, [])] [] [k74] None; Summand [(m1, [])] [] [k48] None] (Absurd k76)))) (Unfold k72 (Clear k70 [] z1 z1 [] [] [(z1, [k2])] (Clear k74 [k76] z1 z1 [] [k76] [(z1, [k2; k37]); (z1, [k31])] (Split k78 (Combine true GT z1 [] [] [(z100, [k31]); (z21, [k37])] [Summand [(z100, [])] [] [] (Some k80); Summand [(m1, [k37])] [] [k48] None] (Clear k31 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k31])] (Clear k37 [] z1 z307 [] [] [(m76, [k9]); (z307, [k37])] (Combine true GT z307 [] [] [] [Summand [(m4, [])] [] [] (Some k84); Summand [(m21, [])] [] [] (Some k86); Summand [(z307, [])] [] [] (Some k82)] (Absurd k88))))) (Combine true GT z1 [] [] [(m100, [k31]); (m21, [k37])] [Summand [(z100, [])] [] [] (Some k80); Summand [(z1, [k37])] [] [k48] None] (Clear k31 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k31])] (Clear k37 [] z1 z307 [] [] [(m76, [k9]); (z307, [k37])] (Combine true GT z307 [] [] [] [Summand [(z4, [])] [] [] (Some k84); Summand [(z21, [])] [] [] (Some k86); Summand [(z307, [])] [] [] (Some k82)] (Absurd k88)))))))))) (Split k68 (Unfold k70 (Clear k72 [] z1 z1 [] [] [(z1, [k9]); (m1, [k33]); (m1, [k35]); (m1, [k37])] (Split k74 (Clear k33 [] z1 z307 [] [] [(m210, [k9]); (z307, [k33])] (Clear k35 [] z1 z307 [] [] [(m21, [k9]); (z307, [k35])] (Clear k37 [] z1 z307 [] [] [(m76, [k9]); (z307, [k37])] (Combine true GT z307 [] [] [] [Summand [(z1, [])] [] [] (Some k78); Summand [(z1, [])] [] [] (Some k80); Summand [(z1, [])] [] [] (Some k82); Summand [(z307, [])] [] [] (Some k76)] (Absurd k84))))) (Clear k33 [] z1 z307 [] [] [(m210, [k9]); (z307, [k33])] (Clear k35 [] z1 z307 [] [] [(m21, [k9]); (z307, [k35])] (Clear k37 [] z1 z307 [] [] [(m76, [k9]); (z307, [k37])] (Combine true GT z307 [] [] [] [Summand [(m1, [])] [] [] (Some k78); Summand [(m1, [])] [] [] (Some k80); Summand [(m1, [])] [] [] (Some k82); Summand [(z307, [])] [] [] (Some k76)] (Absurd k84)))))))) (Clear k15 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Clear k17 [] z1 z1 [] [] [(m1, [k7]); (z1, [k11]); (m1, [k15])] (Clear k31 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k31])] (Clear k70 [] z1 z1 [] [] [(m1, [k17]); (z1, [k31])] (Combine true GT z307 [] [] [] [Summand [(z5833, [])] [] [] (Some k54); Summand [(z6447, [])] [] [] (Some k42); Summand [(z161175, [])] [] [] (Some k72); Summand [(z122493, [])] [] [] (Some k74); Summand [(z399, [])] [] [] (Some k60); Summand [(m97, [])] [] [] (Some k76); Summand [(z744475, [])] [] [] (Some k78)] (Absurd k80))))))))))))))))))))))))))))))))))).
Lemma printed_exponents_claim_printed_token_power_checked : refutes printed_exponents_claim_printed_token_power_laws printed_exponents_claim_printed_token_power_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_exponents_claim_printed_token_power :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (D ~~ (B ** S)) -> (* tokens *)
  (D ~~ (C ^^ (97 / 307))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))]) in let value_2 := ((C ^^ ((-399) / 7675)) ^^ 1) in let value_3 := ((C ^^ (210 / 307)) ^^ 1) in let value_4 := ((C ^^ (21 / 307)) ^^ 1) in let value_5 := ((C ^^ (76 / 307)) ^^ 1) in let value_6 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_S))]) in let value_7 := ((C ^^ ((-399) / 7675)) ^^ 1) in let value_8 := ((C ^^ (210 / 307)) ^^ 1) in let value_9 := ((C ^^ (21 / 307)) ^^ 1) in let value_10 := ((C ^^ (76 / 307)) ^^ 1) in let value_11 := (largest (value_8 ^^ ((-1) * alpha_N)) [(value_9 ^^ ((-1) * alpha_S))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5; value_6; value_7; value_8; value_9; value_10; value_11] printed_exponents_claim_printed_token_power_laws printed_exponents_claim_printed_token_power_steps printed_exponents_claim_printed_token_power_checked given_1 given_2 (conj (given_3 value_2 value_3 value_4 value_5) (given_3 value_7 value_8 value_9 value_10)) given_4 (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))) given_5 given_6 refuted (same_refl ((C ^^ ((-399) / 7675)) ^^ 1)) (same_refl ((C ^^ (210 / 307)) ^^ 1)) (same_refl ((C ^^ (21 / 307)) ^^ 1)) (same_refl ((C ^^ (76 / 307)) ^^ 1)) (largest_spec [(value_4 ^^ ((-1) * alpha_S))] (value_3 ^^ ((-1) * alpha_N))) (same_refl ((C ^^ ((-399) / 7675)) ^^ 1)) (same_refl ((C ^^ (210 / 307)) ^^ 1)) (same_refl ((C ^^ (21 / 307)) ^^ 1)) (same_refl ((C ^^ (76 / 307)) ^^ 1)) (largest_spec [(value_9 ^^ ((-1) * alpha_S))] (value_8 ^^ ((-1) * alpha_N))))). Qed.

(* printed-exponents, law: loss ~ C^(-399/7675) *)
Definition printed_exponents_law_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (If (Order EQ (TVar k10) (TVar k14)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k13) (TRaised (TVar k10) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k11) (TVar k13)) (TVar k12))) (Order GE (TVar k10) (TVar k8))))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Not (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m399) (NInt z7675))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NDiv (NInt m399) (NInt z7675))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NDiv (NInt z210) (NInt z307))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NDiv (NInt z21) (NInt z307))) (NInt z1))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k4) (NDiv (NInt z76) (NInt z307))) (NInt z1))); (And (Order GE (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k14) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k14) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))))))].
Definition printed_exponents_law_steps : proof := (Unfold k17 (Unfold k7 (Unfold k11 (Unfold k10 (Clear k8 [] z1 z250 [] [] [(m19, []); (z250, [k8])] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k16] None] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k18] None] (Unfold k13 (Unfold k24 (Clear k22 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k13]); (z250, [k19])] [Summand [(z250, [])] [] [] (Some k30); Summand [(m1, [k13])] [] [k20] None] (Clear k12 [] z1 z25 [] [] [(m19, []); (z25, [k10])] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k34] None] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k36] None] (Clear k26 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k15]); (z25, [k19])] [Summand [(z25, [])] [] [] (Some k40); Summand [(m1, [k15])] [] [k38] None] (Clear k14 [] z1 z100 [] [] [(m21, []); (z100, [k2])] (Combine false EQ z1 [] [] [(m21, []); (z100, [k2])] [Summand [(z1, [])] [] [k44] None] (Combine false EQ z1 [] [] [(m21, []); (z100, [k2])] [Summand [(z1, [])] [] [k46] None] (Clear k4 [] z1 z1 [] [] [(z1, [k2])] (Clear k6 [k50] z1 z1 [] [k50] [(z1, [k2; k7]); (z1, [k17])] (Combine true EQ z1 [] [] [(z21, [k7]); (z100, [k17])] [Summand [(z100, [])] [] [] (Some k52); Summand [(m1, [k7])] [] [k48] None] (Unfold k2 (Clear k56 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k17])] (Split k58 (Split k9 (Unfold k62 (Clear k64 [] z1 z1 [] [] [(z1, [k21]); (m1, [k29])] (Split k66 (Unfold k27 (Unfold k72 (Clear k70 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true GE z1 [] [] [(z19, [k23]); (z250, [k29])] [Summand [(z250, [])] [] [] (Some k78); Summand [(m1, [k23])] [] [k20] None] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k21 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Combine true GT z307 [] [] [] [Summand [(m10, [])] [] [] (Some k82); Summand [(m19, [])] [] [] (Some k84); Summand [(z307, [])] [] [] (Some k80); Summand [(z76750, [])] [] [] (Some k68)] (Absurd k86)))))))) (Unfold k27 (Unfold k72 (Split k76 (Clear k78 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k29])] (Combine true EQ z1 [] [] [(z19, [k23]); (z250, [k29])] [Summand [(z250, [])] [] [] (Some k80); Summand [(m1, [k23])] [] [k20] None] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k21 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Combine true GT z307 [] [] [] [Summand [(z10, [])] [] [] (Some k84); Summand [(z19, [])] [] [] (Some k86); Summand [(z76750, [])] [] [] (Some k68); Summand [(m307, [])] [] [] (Some k82)] (Absurd k88)))))) (Clear k78 [] z1 z1 [] [] [(z1, [k10; k25]); (z1, [k29])] (Combine true EQ z1 [] [] [(z19, [k25]); (z25, [k29])] [Summand [(z25, [])] [] [] (Some k80); Summand [(m1, [k25])] [] [k38] None] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k23 [] z1 z307 [] [] [(m21, [k9]); (z307, [k25])] (Combine true GT z307 [] [] [] [Summand [(z1, [])] [] [] (Some k84); Summand [(z19, [])] [] [] (Some k86); Summand [(z7675, [])] [] [] (Some k68); Summand [(m307, [])] [] [] (Some k82)] (Absurd k88)))))))))))) (Split k62 (Split k64 (Unfold k66 (Clear k68 [] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [] [(z21, [])] [Summand [(z100, [])] [] [k70] None; Summand [(m1, [])] [] [k48] None] (Absurd k72)))) (Unfold k68 (Clear k66 [] z1 z1 [] [] [(z1, [k2])] (Clear k70 [k72] z1 z1 [] [k72] [(z1, [k2; k27]); (z1, [k21])] (Split k74 (Combine true GT z1 [] [] [(z100, [k21]); (z21, [k27])] [Summand [(z100, [])] [] [] (Some k76); Summand [(m1, [k27])] [] [k48] None] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k25 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(m4, [])] [] [] (Some k80); Summand [(m21, [])] [] [] (Some k82); Summand [(z307, [])] [] [] (Some k78)] (Absurd k84))))) (Combine true GT z1 [] [] [(m100, [k21]); (m21, [k27])] [Summand [(z100, [])] [] [] (Some k76); Summand [(z1, [k27])] [] [k48] None] (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k25 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(z4, [])] [] [] (Some k80); Summand [(z21, [])] [] [] (Some k82); Summand [(z307, [])] [] [] (Some k78)] (Absurd k84)))))))))) (Split k64 (Unfold k66 (Clear k68 [] z1 z1 [] [] [(z1, [k9]); (m1, [k23]); (m1, [k25]); (m1, [k27])] (Split k70 (Clear k21 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Clear k23 [] z1 z307 [] [] [(m21, [k9]); (z307, [k25])] (Clear k25 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(z1, [])] [] [] (Some k74); Summand [(z1, [])] [] [] (Some k76); Summand [(z1, [])] [] [] (Some k78); Summand [(z307, [])] [] [] (Some k72)] (Absurd k80))))) (Clear k21 [] z1 z307 [] [] [(m210, [k9]); (z307, [k23])] (Clear k23 [] z1 z307 [] [] [(m21, [k9]); (z307, [k25])] (Clear k25 [] z1 z307 [] [] [(m76, [k9]); (z307, [k27])] (Combine true GT z307 [] [] [] [Summand [(m1, [])] [] [] (Some k74); Summand [(m1, [])] [] [] (Some k76); Summand [(m1, [])] [] [] (Some k78); Summand [(z307, [])] [] [] (Some k72)] (Absurd k80)))))))) (Clear k19 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k21])] (Clear k66 [] z1 z1 [] [] [(m1, [k17]); (z1, [k21])] (Combine true GT z7675 [] [] [] [Summand [(z1, [])] [] [] (Some k60); Summand [(m1, [])] [] [] (Some k68); Summand [(z7675, [])] [] [] (Some k70)] (Absurd k72))))))) (Clear k5 [] z1 z1 [] [] [(m1, [k7]); (z1, [k9]); (m1, [k13]); (m1, [k15])] (Clear k15 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Combine true GT z1 [] [] [] [Summand [(z399, [])] [] [] (Some k62); Summand [(z19, [])] [] [] (Some k54); Summand [(z21, [])] [] [] (Some k32); Summand [(z21, [])] [] [] (Some k42); Summand [(z5775, [])] [] [] (Some k64); Summand [(z1, [])] [] [] (Some k60)] (Absurd k66))))))))))))))))))))))))))))).
Lemma printed_exponents_law_checked : refutes printed_exponents_law_laws printed_exponents_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_exponents_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (loss ~~ (C ^^ ((-399) / 7675))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))]) in let value_2 := ((C ^^ ((-399) / 7675)) ^^ 1) in let value_3 := ((C ^^ (210 / 307)) ^^ 1) in let value_4 := ((C ^^ (21 / 307)) ^^ 1) in let value_5 := ((C ^^ (76 / 307)) ^^ 1) in let value_6 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_S))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5; value_6] printed_exponents_law_laws printed_exponents_law_steps printed_exponents_law_checked given_1 given_2 (given_3 value_2 value_3 value_4 value_5) given_4 (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))) given_5 refuted (same_refl ((C ^^ ((-399) / 7675)) ^^ 1)) (same_refl ((C ^^ (210 / 307)) ^^ 1)) (same_refl ((C ^^ (21 / 307)) ^^ 1)) (same_refl ((C ^^ (76 / 307)) ^^ 1)) (largest_spec [(value_4 ^^ ((-1) * alpha_S))] (value_3 ^^ ((-1) * alpha_N))))). Qed.

(* large-data, model: large-data can hold
   LEFT OUT: a model is not written for Coq *)

(* large-data, claim: loss ~ N_p^-alpha_N *)
Definition large_data_claim_parameter_law_laws : list law := [(And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NVar k4) (NVar k3))))) (And (Order GE (TVar k9) (TRaised (TVar k5) (NInt m1))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NVar k4) (NVar k3))))) (Order EQ (TVar k9) (TRaised (TVar k5) (NInt m1)))))); (And (Number NE (NVar k3) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k9) (NVar k3)))); (And (Number NE (NVar k3) (NInt z0)) (Order GE (TVar k5) (TRaised (TVar k6) (NDiv (NVar k4) (NVar k3))))); (Not (Order EQ (TVar k8) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))))].
Definition large_data_claim_parameter_law_steps : proof := (Unfold k11 (Unfold k7 (Unfold k9 (Clear k4 [] z1 z1 [] [] [(z1, [k6])] (Combine false GT z1 [] [] [(z1, [k6; k6])] [Summand [(z1, [])] [k12] [] None] (Unfold k2 (Clear k16 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k17])] (Split k18 (Unfold k5 (Unfold k24 (Split k28 (Clear k6 [k12] z1 z1 [] [] [(m1, [k6; k19]); (z1, [k17])] (Clear k30 [k12] z1 z1 [] [k12] [(z1, [k6; k19]); (z1, [k8; k13])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k32); Summand [(z1, [])] [] [] (Some k20); Summand [(m1, [])] [] [] (Some k34)] (Absurd k36)))) (Signs [(z1, [k6])] (Clear k6 [k12] z1 z1 [] [] [(m1, [k6; k19]); (z1, [k17])] (Clear k8 [] z1 z1 [] [] [(z1, [k6])] (Clear k10 [k36] z1 z1 [k36] [] [(z1, [k6; k6; k11]); (m1, [k6; k8; k13])] (Clear k30 [k12] z1 z1 [] [] [(z1, [k11]); (z1, [k19])] (Combine true GT z1 [] [] [] [Summand [(m1, [k6])] [] [] (Some k34); Summand [(z1, [])] [] [] (Some k38); Summand [(z1, [])] [] [k32] (Some k20); Summand [(m1, [k6; k6])] [] [] (Some k40)] (Absurd k42)))))) (Combine false EQ z1 [] [] [(z1, [k6])] [Summand [(z1, [])] [] [k32] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k14] None; Summand [(m1, [k6])] [] [k34] None] (Absurd k36))) (Clear k22 [k12] z1 z1 [k12] [] [(z1, [k6; k6; k19]); (z1, [k6; k8; k13])] (Clear k6 [k12] z1 z1 [] [] [(m1, [k6; k19]); (z1, [k17])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k34); Summand [(z1, [k6])] [] [] (Some k36); Summand [(z1, [])] [] [k32] (Some k20)] (Absurd k38)))))))) (Signs [(z1, [k6])] (Unfold k5 (Unfold k26 (Clear k24 [k12] z1 z1 [k12] [] [(z1, [k6; k6; k19]); (z1, [k6; k8; k13])] (Clear k6 [k12] z1 z1 [] [] [(m1, [k6; k19]); (z1, [k17])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k32); Summand [(z1, [k6])] [] [] (Some k34); Summand [(z1, [])] [] [k22] (Some k20)] (Absurd k36)))))) (Combine false EQ z1 [] [] [(z1, [k6])] [Summand [(z1, [])] [] [k22] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k14] None; Summand [(m1, [k6])] [] [k24] None] (Absurd k26))) (Unfold k5 (Unfold k26 (Split k30 (Clear k6 [k12] z1 z1 [] [] [(m1, [k6; k19]); (z1, [k17])] (Clear k32 [k12] z1 z1 [] [k12] [(z1, [k6; k19]); (z1, [k8; k13])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k34); Summand [(z1, [])] [] [] (Some k20); Summand [(z1, [])] [] [] (Some k36)] (Absurd k38)))) (Clear k6 [k12] z1 z1 [] [] [(m1, [k6; k19]); (z1, [k17])] (Clear k8 [] z1 z1 [] [] [(z1, [k6])] (Clear k10 [k36] z1 z1 [k36] [] [(z1, [k6; k6; k11]); (m1, [k6; k8; k13])] (Clear k32 [k12] z1 z1 [] [] [(z1, [k11]); (z1, [k19])] (Combine true GT z1 [] [] [] [Summand [(m1, [k6])] [] [] (Some k34); Summand [(z1, [])] [] [] (Some k38); Summand [(z1, [])] [] [k22] (Some k20); Summand [(m1, [k6; k6])] [] [] (Some k40)] (Absurd k42)))))))))))))))))).
Lemma large_data_claim_parameter_law_checked : refutes large_data_claim_parameter_law_laws large_data_claim_parameter_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem large_data_claim_parameter_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (alpha_D <> 0 /\ loss ~~ ((largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))]) ^^ alpha_D)) -> (* size-and-data *)
  (alpha_D <> 0 /\ (N_p ^^ (alpha_N / alpha_D)) <~ D) -> (* where(large-data) *)
  (loss ~~ (N_p ^^ ((-1) * alpha_N))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1] large_data_claim_parameter_law_laws large_data_claim_parameter_law_steps large_data_claim_parameter_law_checked (largest_spec [(D ^^ (-1))] (N_p ^^ ((-1) * (alpha_N / alpha_D)))) given_1 given_2 refuted)). Qed.

(* large-data, law: loss << C^(0) ignoring logs *)
Definition large_data_law_laws : list law := [(Power GT TOne (TVar k8)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k8)))].
Definition large_data_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 [] z1 z1 [] [] [(m1, [k17])] (Clear k4 [] z1 z1 [] [] [(z1, [k17])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k6] None; Summand [(z1, [])] [] [k8] None] (Absurd k10)))))).
Lemma large_data_law_checked : refutes large_data_law_laws large_data_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem large_data_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 => NNPP _ (fun refuted => refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] large_data_law_laws large_data_law_steps large_data_law_checked given_1 refuted)). Qed.

(* large-model, model: large-model can hold
   LEFT OUT: a model is not written for Coq *)

(* large-model, claim: loss ~ D^-alpha_D *)
Definition large_model_claim_data_law_laws : list law := [(And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NVar k4) (NVar k3))))) (And (Order GE (TVar k9) (TRaised (TVar k5) (NInt m1))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NVar k4) (NVar k3))))) (Order EQ (TVar k9) (TRaised (TVar k5) (NInt m1)))))); (And (Number NE (NVar k3) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k9) (NVar k3)))); (And (Number NE (NVar k3) (NInt z0)) (Order GE (TRaised (TVar k6) (NDiv (NVar k4) (NVar k3))) (TVar k5))); (Not (Order EQ (TVar k8) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3)))))].
Definition large_model_claim_data_law_steps : proof := (Unfold k11 (Unfold k7 (Unfold k9 (Clear k4 [] z1 z1 [] [] [(z1, [k6])] (Combine false GT z1 [] [] [(z1, [k6; k6])] [Summand [(z1, [])] [k12] [] None] (Unfold k2 (Clear k16 [] z1 z1 [] [] [(z1, [k6; k11]); (z1, [k17])] (Split k18 (Unfold k5 (Unfold k24 (Split k28 (Signs [(z1, [k6])] (Clear k6 [k12] z1 z1 [] [] [(m1, [k6; k19]); (z1, [k17])] (Clear k8 [] z1 z1 [] [] [(z1, [k6])] (Clear k10 [k36] z1 z1 [k36] [] [(m1, [k6; k6; k11]); (z1, [k6; k8; k13])] (Clear k30 [k12] z1 z1 [] [k12] [(z1, [k6; k19]); (z1, [k8; k13])] (Combine true GT z1 [] [] [] [Summand [(m1, [k6])] [] [] (Some k34); Summand [(z1, [])] [] [] (Some k38); Summand [(z1, [])] [] [k32] (Some k20); Summand [(m1, [k6])] [] [] (Some k40)] (Absurd k42)))))) (Combine false EQ z1 [] [] [(z1, [k6])] [Summand [(z1, [])] [] [k32] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k14] None; Summand [(m1, [k6])] [] [k34] None] (Absurd k36))) (Clear k26 [k12] z1 z1 [] [] [(z1, [k11]); (z1, [k19])] (Clear k6 [k12] z1 z1 [] [] [(m1, [k6; k19]); (z1, [k17])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [k32] (Some k34); Summand [(m1, [])] [] [] (Some k36); Summand [(z1, [])] [] [] (Some k20)] (Absurd k38))))) (Clear k6 [k12] z1 z1 [] [] [(m1, [k6; k19]); (z1, [k17])] (Clear k30 [k12] z1 z1 [] [] [(z1, [k11]); (z1, [k19])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k32); Summand [(z1, [])] [] [] (Some k20); Summand [(m1, [k6])] [] [] (Some k34)] (Absurd k36))))))) (Signs [(z1, [k6])] (Unfold k5 (Unfold k26 (Clear k28 [k12] z1 z1 [] [] [(z1, [k11]); (z1, [k19])] (Clear k6 [k12] z1 z1 [] [] [(m1, [k6; k19]); (z1, [k17])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [k22] (Some k32); Summand [(z1, [])] [] [] (Some k34); Summand [(z1, [])] [] [] (Some k20)] (Absurd k36)))))) (Combine false EQ z1 [] [] [(z1, [k6])] [Summand [(z1, [])] [] [k22] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k14] None; Summand [(m1, [k6])] [] [k24] None] (Absurd k26))) (Unfold k5 (Unfold k26 (Split k30 (Clear k6 [k12] z1 z1 [] [] [(m1, [k6; k19]); (z1, [k17])] (Clear k8 [] z1 z1 [] [] [(z1, [k6])] (Clear k10 [k36] z1 z1 [k36] [] [(m1, [k6; k6; k11]); (z1, [k6; k8; k13])] (Clear k32 [k12] z1 z1 [] [k12] [(z1, [k6; k19]); (z1, [k8; k13])] (Combine true GT z1 [] [] [] [Summand [(m1, [k6])] [] [] (Some k34); Summand [(z1, [])] [] [] (Some k38); Summand [(z1, [])] [] [k22] (Some k20); Summand [(m1, [k6])] [] [] (Some k40)] (Absurd k42)))))) (Clear k6 [k12] z1 z1 [] [] [(m1, [k6; k19]); (z1, [k17])] (Clear k32 [k12] z1 z1 [] [] [(z1, [k11]); (z1, [k19])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k34); Summand [(z1, [])] [] [] (Some k20); Summand [(z1, [k6])] [] [] (Some k36)] (Absurd k38)))))))))))))))).
Lemma large_model_claim_data_law_checked : refutes large_model_claim_data_law_laws large_model_claim_data_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem large_model_claim_data_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (alpha_D <> 0 /\ loss ~~ ((largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))]) ^^ alpha_D)) -> (* size-and-data *)
  (alpha_D <> 0 /\ D <~ (N_p ^^ (alpha_N / alpha_D))) -> (* where(large-model) *)
  (loss ~~ (D ^^ ((-1) * alpha_D))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1] large_model_claim_data_law_laws large_model_claim_data_law_steps large_model_claim_data_law_checked (largest_spec [(D ^^ (-1))] (N_p ^^ ((-1) * (alpha_N / alpha_D)))) given_1 given_2 refuted)). Qed.

(* large-model, law: loss << C^(0) ignoring logs *)
Definition large_model_law_laws : list law := [(Power GT TOne (TVar k8)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k8)))].
Definition large_model_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 [] z1 z1 [] [] [(m1, [k17])] (Clear k4 [] z1 z1 [] [] [(z1, [k17])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k6] None; Summand [(z1, [])] [] [k8] None] (Absurd k10)))))).
Lemma large_model_law_checked : refutes large_model_law_laws large_model_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem large_model_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 => NNPP _ (fun refuted => refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] large_model_law_laws large_model_law_steps large_model_law_checked given_1 refuted)). Qed.

(* joint, model: joint can hold
   LEFT OUT: a model is not written for Coq *)

(* joint, claim: loss ~ N_p^-alpha_N + D^-alpha_D *)
Definition joint_claim_sum_law_laws : list law := [(Number GT (NVar k3) (NInt z0)); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NVar k4) (NVar k3))))) (And (Order GE (TVar k9) (TRaised (TVar k5) (NInt m1))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NVar k4) (NVar k3))))) (Order EQ (TVar k9) (TRaised (TVar k5) (NInt m1)))))); (And (Number NE (NVar k3) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k9) (NVar k3)))); (And (Order GE (TVar k10) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k10) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3))))))); (Not (Order EQ (TVar k8) (TVar k10)))].
Definition joint_claim_sum_law_steps : proof := (Unfold k13 (Unfold k9 (Unfold k2 (Clear k8 [] z1 z1 [] [] [(z1, [k17]); (m1, [k21])] (Split k10 (Unfold k7 (Unfold k16 (Split k20 (Clear k4 [] z1 z1 [] [] [(z1, [k6])] (Clear k6 [k24] z1 z1 [] [] [(m1, [k6; k19]); (z1, [k17])] (Unfold k11 (Unfold k30 (Clear k28 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k21])] (Clear k22 [k24] z1 z1 [] [k24] [(z1, [k6; k19]); (z1, [k8; k13])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k26); Summand [(z1, [])] [] [] (Some k36); Summand [(z1, [])] [] [] (Some k12); Summand [(m1, [])] [] [] (Some k38)] (Absurd k40)))))))) (Clear k4 [] z1 z1 [] [] [(z1, [k6])] (Clear k6 [k24] z1 z1 [] [] [(m1, [k6; k19]); (z1, [k17])] (Unfold k11 (Unfold k30 (Clear k32 [] z1 z1 [] [] [(z1, [k6; k11]); (z1, [k21])] (Clear k22 [k24] z1 z1 [] [] [(z1, [k11]); (z1, [k19])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k26); Summand [(z1, [])] [] [] (Some k36); Summand [(z1, [])] [] [] (Some k12); Summand [(m1, [k6])] [] [] (Some k38)] (Absurd k40))))))))))) (Unfold k11 (Unfold k16 (Split k20 (Unfold k7 (Unfold k26 (Clear k4 [] z1 z1 [] [] [(z1, [k6])] (Clear k24 [k32] z1 z1 [k32] [] [(z1, [k6; k6; k19]); (z1, [k6; k8; k13])] (Clear k6 [k32] z1 z1 [] [] [(m1, [k6; k19]); (z1, [k17])] (Clear k5 [] z1 z1 [] [] [(z1, [k6])] (Clear k22 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k21])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k34); Summand [(z1, [k6])] [] [] (Some k36); Summand [(z1, [])] [] [k38] (Some k12); Summand [(m1, [k6])] [] [] (Some k40)] (Absurd k42))))))))) (Clear k5 [] z1 z1 [] [] [(z1, [k6])] (Unfold k7 (Unfold k28 (Clear k4 [] z1 z1 [] [] [(z1, [k6])] (Clear k30 [k34] z1 z1 [] [] [(z1, [k11]); (z1, [k19])] (Clear k6 [k34] z1 z1 [] [] [(m1, [k6; k19]); (z1, [k17])] (Clear k22 [] z1 z1 [] [] [(z1, [k6; k11]); (z1, [k21])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [k24] (Some k36); Summand [(z1, [])] [] [] (Some k38); Summand [(z1, [])] [] [] (Some k12); Summand [(m1, [])] [] [] (Some k40)] (Absurd k42))))))))))))))))).
Lemma joint_claim_sum_law_checked : refutes joint_claim_sum_law_laws joint_claim_sum_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem joint_claim_sum_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (0 < alpha_D) -> (* domain(alpha_D) *)
  (alpha_D <> 0 /\ loss ~~ ((largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))]) ^^ alpha_D)) -> (* size-and-data *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(D ^^ ((-1) * alpha_D))])).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))]) in let value_2 := (largest (N_p ^^ ((-1) * alpha_N)) [(D ^^ ((-1) * alpha_D))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2] joint_claim_sum_law_laws joint_claim_sum_law_steps joint_claim_sum_law_checked given_1 (largest_spec [(D ^^ (-1))] (N_p ^^ ((-1) * (alpha_N / alpha_D)))) given_2 (largest_spec [(D ^^ ((-1) * alpha_D))] (N_p ^^ ((-1) * alpha_N))) refuted)). Qed.

(* joint, law: loss << C^(0) ignoring logs *)
Definition joint_law_laws : list law := [(Power GT TOne (TVar k8)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k8)))].
Definition joint_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 [] z1 z1 [] [] [(m1, [k17])] (Clear k4 [] z1 z1 [] [] [(z1, [k17])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k6] None; Summand [(z1, [])] [] [k8] None] (Absurd k10)))))).
Lemma joint_law_checked : refutes joint_law_laws joint_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem joint_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 => NNPP _ (fun refuted => refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] joint_law_laws joint_law_steps joint_law_checked given_1 refuted)). Qed.

(* no-overfitting, model: no-overfitting can hold
   LEFT OUT: a model is not written for Coq *)

(* no-overfitting, claim: D >~ N_p^(alpha_N/alpha_D) *)
Definition no_overfitting_claim_data_to_avoid_overfitting_laws : list law := [(And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NVar k4) (NVar k3))))) (And (Order GE (TVar k9) (TRaised (TVar k5) (NInt m1))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NVar k4) (NVar k3))))) (Order EQ (TVar k9) (TRaised (TVar k5) (NInt m1)))))); (And (Number NE (NVar k3) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k9) (NVar k3)))); (Order EQ (TVar k8) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))); (Not (And (Number NE (NVar k3) (NInt z0)) (Order GE (TVar k5) (TRaised (TVar k6) (NDiv (NVar k4) (NVar k3))))))].
Definition no_overfitting_claim_data_to_avoid_overfitting_steps : proof := (Unfold k11 (Unfold k7 (Clear k4 [] z1 z1 [] [] [(z1, [k6])] (Combine false GT z1 [] [] [(z1, [k6; k6])] [Summand [(z1, [])] [k8] [] None] (Split k2 (Unfold k12 (Clear k14 [] z1 z1 [] [] [(z1, [k6])] (Combine false EQ z1 [] [] [(z1, [k6])] [Summand [(z1, [])] [] [k16] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k10] None; Summand [(m1, [k6])] [] [k18] None] (Absurd k20))))) (Unfold k14 (Signs [(z1, [k6])] (Unfold k5 (Unfold k22 (Clear k24 [k8] z1 z1 [] [] [(z1, [k11]); (z1, [k19])] (Clear k6 [k8] z1 z1 [] [] [(m1, [k6; k19]); (z1, [k17])] (Clear k9 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k17])] (Clear k12 [] z1 z1 [] [] [(z1, [k6])] (Clear k16 [k34] z1 z1 [k34] [] [(m1, [k6; k6; k11]); (z1, [k6; k8; k13])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [k18; k18] (Some k28); Summand [(z1, [k6])] [] [] (Some k30); Summand [(m1, [k6])] [] [] (Some k32); Summand [(z1, [])] [] [] (Some k36)] (Absurd k38))))))))) (Combine false EQ z1 [] [] [(z1, [k6])] [Summand [(z1, [])] [] [k18] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k10] None; Summand [(m1, [k6])] [] [k20] None] (Absurd k22))) (Unfold k5 (Unfold k22 (Clear k24 [k8] z1 z1 [] [] [(z1, [k11]); (z1, [k19])] (Clear k6 [k8] z1 z1 [] [] [(m1, [k6; k19]); (z1, [k17])] (Clear k9 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k17])] (Clear k12 [] z1 z1 [] [] [(z1, [k6])] (Clear k16 [k34] z1 z1 [k34] [] [(m1, [k6; k6; k11]); (z1, [k6; k8; k13])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [k18; k18] (Some k28); Summand [(z1, [k6])] [] [] (Some k30); Summand [(m1, [k6])] [] [] (Some k32); Summand [(z1, [])] [] [] (Some k36)] (Absurd k38)))))))))))))))).
Lemma no_overfitting_claim_data_to_avoid_overfitting_checked : refutes no_overfitting_claim_data_to_avoid_overfitting_laws no_overfitting_claim_data_to_avoid_overfitting_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem no_overfitting_claim_data_to_avoid_overfitting :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (alpha_D <> 0 /\ loss ~~ ((largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))]) ^^ alpha_D)) -> (* size-and-data *)
  (loss ~~ (N_p ^^ ((-1) * alpha_N))) -> (* where(no-overfitting) *)
  (alpha_D <> 0 /\ (N_p ^^ (alpha_N / alpha_D)) <~ D).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1] no_overfitting_claim_data_to_avoid_overfitting_laws no_overfitting_claim_data_to_avoid_overfitting_steps no_overfitting_claim_data_to_avoid_overfitting_checked (largest_spec [(D ^^ (-1))] (N_p ^^ ((-1) * (alpha_N / alpha_D)))) given_1 given_2 refuted)). Qed.

(* no-overfitting, law: loss << C^(0) ignoring logs *)
Definition no_overfitting_law_laws : list law := [(Power GT TOne (TVar k8)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k8)))].
Definition no_overfitting_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 [] z1 z1 [] [] [(m1, [k17])] (Clear k4 [] z1 z1 [] [] [(z1, [k17])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k6] None; Summand [(z1, [])] [] [k8] None] (Absurd k10)))))).
Lemma no_overfitting_law_checked : refutes no_overfitting_law_laws no_overfitting_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem no_overfitting_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 => NNPP _ (fun refuted => refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] no_overfitting_law_laws no_overfitting_law_steps no_overfitting_law_checked given_1 refuted)). Qed.

(* no-overfitting-printed, model: no-overfitting-printed can hold
   LEFT OUT: a model is not written for Coq *)

(* no-overfitting-printed, claim: D >~ N_p^(76/103) *)
Definition no_overfitting_printed_claim_data_to_avoid_overfitting_printed_laws : list law := [(And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (Number EQ (NVar k3) (NDiv (NInt z103) (NInt z1000))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NVar k4) (NVar k3))))) (And (Order GE (TVar k9) (TRaised (TVar k5) (NInt m1))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NDiv (NVar k4) (NVar k3))))) (Order EQ (TVar k9) (TRaised (TVar k5) (NInt m1)))))); (And (Number NE (NVar k3) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k9) (NVar k3)))); (Order EQ (TVar k8) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))); (Not (Order GE (TVar k5) (TRaised (TVar k6) (NDiv (NInt z76) (NInt z103)))))].
Definition no_overfitting_printed_claim_data_to_avoid_overfitting_printed_steps : proof := (Unfold k15 (Unfold k5 (Unfold k6 (Unfold k11 (Clear k7 [] z1 z1000 [] [] [(m103, []); (z1000, [k6])] (Combine false EQ z1 [] [] [(m103, []); (z1000, [k6])] [Summand [(z1, [])] [] [k16] None] (Combine false EQ z1 [] [] [(m103, []); (z1000, [k6])] [Summand [(z1, [])] [] [k18] None] (Clear k12 [] z1 z1 [] [] [(z1, [k6])] (Clear k14 [k22] z1 z1 [] [] [(m1, [k6; k19]); (z1, [k17])] (Combine true EQ z1 [] [] [(z1000, [k17]); (m103, [k19])] [Summand [(z1000, [])] [] [] (Some k24); Summand [(z1, [k19])] [] [k20] None] (Clear k4 [] z1 z250 [] [] [(m19, []); (z250, [k8])] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k28] None] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k30] None] (Clear k13 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k17])] (Combine true EQ z1 [] [] [(z19, [k13]); (z250, [k17])] [Summand [(z250, [])] [] [] (Some k34); Summand [(m1, [k13])] [] [k32] None] (Unfold k2 (Unfold k9 (Unfold k42 (Clear k44 [k22] z1 z1 [] [] [(z1, [k11]); (z1, [k19])] (Clear k38 [] z1 z103 [] [] [(m103, [k11]); (z76, [k13])] (Combine true GT z1 [] [] [] [Summand [(z103, [])] [] [] (Some k48); Summand [(z1, [])] [] [] (Some k26); Summand [(m4, [])] [] [] (Some k36); Summand [(z1, [])] [] [] (Some k50)] (Absurd k52)))))))))))))))))))))).
Lemma no_overfitting_printed_claim_data_to_avoid_overfitting_printed_checked : refutes no_overfitting_printed_claim_data_to_avoid_overfitting_printed_laws no_overfitting_printed_claim_data_to_avoid_overfitting_printed_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem no_overfitting_printed_claim_data_to_avoid_overfitting_printed :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (alpha_D = (103 / 1000)) -> (* printed-data-jointly *)
  (alpha_D <> 0 /\ loss ~~ ((largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))]) ^^ alpha_D)) -> (* size-and-data *)
  (loss ~~ (N_p ^^ ((-1) * alpha_N))) -> (* where(no-overfitting-printed) *)
  ((N_p ^^ (76 / 103)) <~ D).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * (alpha_N / alpha_D))) [(D ^^ (-1))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1] no_overfitting_printed_claim_data_to_avoid_overfitting_printed_laws no_overfitting_printed_claim_data_to_avoid_overfitting_printed_steps no_overfitting_printed_claim_data_to_avoid_overfitting_printed_checked given_1 given_2 (largest_spec [(D ^^ (-1))] (N_p ^^ ((-1) * (alpha_N / alpha_D)))) given_3 given_4 refuted)). Qed.

(* no-overfitting-printed, law: loss << C^(0) ignoring logs *)
Definition no_overfitting_printed_law_laws : list law := [(Power GT TOne (TVar k8)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k8)))].
Definition no_overfitting_printed_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 [] z1 z1 [] [] [(m1, [k17])] (Clear k4 [] z1 z1 [] [] [(z1, [k17])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k6] None; Summand [(z1, [])] [] [k8] None] (Absurd k10)))))).
Lemma no_overfitting_printed_law_checked : refutes no_overfitting_printed_law_laws no_overfitting_printed_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem no_overfitting_printed_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 => NNPP _ (fun refuted => refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] no_overfitting_printed_law_laws no_overfitting_printed_law_steps no_overfitting_printed_law_checked given_1 refuted)). Qed.

(* frontier-against-its-parts, core: compute, critical-batch, frontier, printed, quoted-frontier, size-and-steps, trend(C) cannot hold together *)
Definition frontier_against_its_parts_core_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (Number EQ (NVar k2) (NDiv (NInt z27) (NInt z500))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Power GT (TVar k4) TOne)].
Definition frontier_against_its_parts_core_steps : proof := (Unfold k7 (Unfold k11 (Unfold k8 (Clear k13 [] z1 z500 [] [] [(m27, []); (z500, [k4])] (Combine false EQ z1 [] [] [(m27, []); (z500, [k4])] [Summand [(z1, [])] [] [k14] None] (Combine false EQ z1 [] [] [(m27, []); (z500, [k4])] [Summand [(z1, [])] [] [k16] None] (Clear k9 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k17])] (Combine true EQ z1 [] [] [(z27, [k9]); (z500, [k17])] [Summand [(z500, [])] [] [] (Some k20); Summand [(m1, [k9])] [] [k18] None] (Clear k6 [] z1 z250 [] [] [(m19, []); (z250, [k8])] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k24] None] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k26] None] (Unfold k15 (Unfold k32 (Clear k30 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k13]); (z250, [k19])] [Summand [(z250, [])] [] [] (Some k38); Summand [(m1, [k13])] [] [k28] None] (Clear k10 [] z1 z25 [] [] [(m19, []); (z25, [k10])] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k42] None] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k44] None] (Clear k34 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k15]); (z25, [k19])] [Summand [(z25, [])] [] [] (Some k48); Summand [(m1, [k15])] [] [k46] None] (Clear k12 [] z1 z100 [] [] [(m21, []); (z100, [k2])] (Combine false EQ z1 [] [] [(m21, []); (z100, [k2])] [Summand [(z1, [])] [] [k52] None] (Combine false EQ z1 [] [] [(m21, []); (z100, [k2])] [Summand [(z1, [])] [] [k54] None] (Clear k2 [] z1 z1 [] [] [(z1, [k2])] (Clear k4 [k58] z1 z1 [] [k58] [(z1, [k2; k7]); (z1, [k17])] (Combine true EQ z1 [] [] [(z21, [k7]); (z100, [k17])] [Summand [(z100, [])] [] [] (Some k60); Summand [(m1, [k7])] [] [k56] None] (Clear k5 [] z1 z1 [] [] [(m1, [k7]); (z1, [k9]); (m1, [k13]); (m1, [k15])] (Clear k17 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Clear k19 [] z1 z1 [] [] [(z1, [k9])] (Combine false GT z1 [] [] [] [Summand [(z7980, [])] [] [k64] None; Summand [(z380, [])] [] [k62] None; Summand [(m307, [])] [] [k22] None; Summand [(z420, [])] [] [k40] None; Summand [(z420, [])] [] [k50] None; Summand [(z115500, [])] [] [k66] None; Summand [(z309, [])] [] [k68] None] (Absurd k70))))))))))))))))))))))))))))))).
Lemma frontier_against_its_parts_core_checked : refutes frontier_against_its_parts_core_laws frontier_against_its_parts_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem frontier_against_its_parts_core :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (alpha_C = (27 / 500)) -> (* quoted-frontier *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (power one < power C) -> (* trend(C) *)
  False.
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 => let value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1] frontier_against_its_parts_core_laws frontier_against_its_parts_core_steps frontier_against_its_parts_core_checked given_1 given_2 given_3 given_4 given_5 (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))) given_6 given_7). Qed.

(* frontier-against-its-parts, model: frontier-against-its-parts can hold but for its trends
   LEFT OUT: a model is not written for Coq *)

(* measured-frontier-against-its-parts, core: frontier, measured-frontier, optimal, printed, trend(C) cannot hold together *)
Definition measured_frontier_against_its_parts_core_laws : list law := [(Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (Number EQ (NVar k2) (NDiv (NInt z1) (NInt z20))); (If (Order EQ (TVar k9) (TVar k13)) (If (And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k12) (TRaised (TVar k9) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))) (If (Order EQ (TVar k4) (TTimes (TTimes (TVar k10) (TVar k12)) (TVar k11))) (Order GE (TVar k9) (TVar k8))))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (Power GT (TVar k4) TOne); (Order EQ (TVar k9) (TRaised (TRaised (TVar k4) (NDiv (NInt m399) (NInt z7675))) (NInt z1))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NDiv (NInt z210) (NInt z307))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NDiv (NInt z21) (NInt z307))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NDiv (NInt z76) (NInt z307))) (NInt z1))); (And (Order GE (TVar k13) (TRaised (TVar k10) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k13) (TRaised (TVar k10) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k5)))))))].
Definition measured_frontier_against_its_parts_core_steps : proof := (Unfold k11 (Unfold k4 (Clear k7 [] z1 z20 [] [] [(m1, []); (z20, [k4])] (Combine false EQ z1 [] [] [(m1, []); (z20, [k4])] [Summand [(z1, [])] [] [k10] None] (Combine false EQ z1 [] [] [(m1, []); (z20, [k4])] [Summand [(z1, [])] [] [k12] None] (Clear k5 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k17])] (Combine true EQ z1 [] [] [(z1, [k9]); (z20, [k17])] [Summand [(z20, [])] [] [] (Some k16); Summand [(m1, [k9])] [] [k14] None] (Clear k2 [] z1 z250 [] [] [(m19, []); (z250, [k8])] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k20] None] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k22] None] (Clear k6 [] z1 z25 [] [] [(m19, []); (z25, [k10])] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k26] None] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k28] None] (Clear k8 [] z1 z100 [] [] [(m21, []); (z100, [k2])] (Combine false EQ z1 [] [] [(m21, []); (z100, [k2])] [Summand [(z1, [])] [] [k32] None] (Combine false EQ z1 [] [] [(m21, []); (z100, [k2])] [Summand [(z1, [])] [] [k34] None] (Split k9 (Unfold k38 (Clear k40 [] z1 z1 [] [] [(z1, [k19]); (m1, [k27])] (Split k42 (Unfold k23 (Unfold k48 (Clear k46 [] z1 z1 [] [] [(z1, [k8; k21]); (z1, [k27])] (Combine true GE z1 [] [] [(z19, [k21]); (z250, [k27])] [Summand [(z250, [])] [] [] (Some k54); Summand [(m1, [k21])] [] [k24] None] (Clear k15 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k19])] (Clear k17 [] z1 z307 [] [] [(m210, [k9]); (z307, [k21])] (Combine true GT z307 [] [] [] [Summand [(m10, [])] [] [] (Some k58); Summand [(m19, [])] [] [] (Some k60); Summand [(z307, [])] [] [] (Some k56); Summand [(z76750, [])] [] [] (Some k44)] (Absurd k62)))))))) (Unfold k23 (Unfold k48 (Split k52 (Clear k54 [] z1 z1 [] [] [(z1, [k8; k21]); (z1, [k27])] (Combine true EQ z1 [] [] [(z19, [k21]); (z250, [k27])] [Summand [(z250, [])] [] [] (Some k56); Summand [(m1, [k21])] [] [k24] None] (Clear k15 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k19])] (Clear k17 [] z1 z307 [] [] [(m210, [k9]); (z307, [k21])] (Combine true GT z307 [] [] [] [Summand [(z10, [])] [] [] (Some k60); Summand [(z19, [])] [] [] (Some k62); Summand [(z76750, [])] [] [] (Some k44); Summand [(m307, [])] [] [] (Some k58)] (Absurd k64)))))) (Clear k54 [] z1 z1 [] [] [(z1, [k10; k23]); (z1, [k27])] (Combine true EQ z1 [] [] [(z19, [k23]); (z25, [k27])] [Summand [(z25, [])] [] [] (Some k56); Summand [(m1, [k23])] [] [k30] None] (Clear k15 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k19])] (Clear k19 [] z1 z307 [] [] [(m21, [k9]); (z307, [k23])] (Combine true GT z307 [] [] [] [Summand [(z1, [])] [] [] (Some k60); Summand [(z19, [])] [] [] (Some k62); Summand [(z7675, [])] [] [] (Some k44); Summand [(m307, [])] [] [] (Some k58)] (Absurd k64)))))))))))) (Split k38 (Split k40 (Unfold k42 (Clear k44 [] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [] [(z21, [])] [Summand [(z100, [])] [] [k46] None; Summand [(m1, [])] [] [k36] None] (Absurd k48)))) (Unfold k44 (Clear k42 [] z1 z1 [] [] [(z1, [k2])] (Clear k46 [k48] z1 z1 [] [k48] [(z1, [k2; k25]); (z1, [k19])] (Split k50 (Combine true GT z1 [] [] [(z100, [k19]); (z21, [k25])] [Summand [(z100, [])] [] [] (Some k52); Summand [(m1, [k25])] [] [k36] None] (Clear k15 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k19])] (Clear k21 [] z1 z307 [] [] [(m76, [k9]); (z307, [k25])] (Combine true GT z307 [] [] [] [Summand [(m4, [])] [] [] (Some k56); Summand [(m21, [])] [] [] (Some k58); Summand [(z307, [])] [] [] (Some k54)] (Absurd k60))))) (Combine true GT z1 [] [] [(m100, [k19]); (m21, [k25])] [Summand [(z100, [])] [] [] (Some k52); Summand [(z1, [k25])] [] [k36] None] (Clear k15 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k19])] (Clear k21 [] z1 z307 [] [] [(m76, [k9]); (z307, [k25])] (Combine true GT z307 [] [] [] [Summand [(z4, [])] [] [] (Some k56); Summand [(z21, [])] [] [] (Some k58); Summand [(z307, [])] [] [] (Some k54)] (Absurd k60)))))))))) (Split k40 (Unfold k42 (Clear k44 [] z1 z1 [] [] [(z1, [k9]); (m1, [k21]); (m1, [k23]); (m1, [k25])] (Split k46 (Clear k17 [] z1 z307 [] [] [(m210, [k9]); (z307, [k21])] (Clear k19 [] z1 z307 [] [] [(m21, [k9]); (z307, [k23])] (Clear k21 [] z1 z307 [] [] [(m76, [k9]); (z307, [k25])] (Combine true GT z307 [] [] [] [Summand [(z1, [])] [] [] (Some k50); Summand [(z1, [])] [] [] (Some k52); Summand [(z1, [])] [] [] (Some k54); Summand [(z307, [])] [] [] (Some k48)] (Absurd k56))))) (Clear k17 [] z1 z307 [] [] [(m210, [k9]); (z307, [k21])] (Clear k19 [] z1 z307 [] [] [(m21, [k9]); (z307, [k23])] (Clear k21 [] z1 z307 [] [] [(m76, [k9]); (z307, [k25])] (Combine true GT z307 [] [] [] [Summand [(m1, [])] [] [] (Some k50); Summand [(m1, [])] [] [] (Some k52); Summand [(m1, [])] [] [] (Some k54); Summand [(z307, [])] [] [] (Some k48)] (Absurd k56)))))))) (Clear k13 [] z1 z1 [] [] [(z1, [k9])] (Clear k15 [] z1 z7675 [] [] [(z399, [k9]); (z7675, [k19])] (Clear k42 [] z1 z1 [] [] [(m1, [k17]); (z1, [k19])] (Combine false GT z1 [] [] [] [Summand [(z1535, [])] [] [k18] None; Summand [(z61, [])] [] [k44] None; Summand [(m4, [])] [] [k46] None; Summand [(z30700, [])] [] [k48] None] (Absurd k50)))))))))))))))))))))))).
Lemma measured_frontier_against_its_parts_core_checked : refutes measured_frontier_against_its_parts_core_laws measured_frontier_against_its_parts_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem measured_frontier_against_its_parts_core :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  (alpha_C = (1 / 20)) -> (* measured-frontier *)
  (forall loss' N_p' S' B' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (alpha_B <> 0 /\ B' ~~ (loss' ^^ ((-1) * (1 / alpha_B)))) -> (C ~~ ((N_p' ** B') ** S')) -> loss <~ loss') -> (* optimal *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (power one < power C) -> (* trend(C) *)
  False.
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 => let value_1 := ((C ^^ ((-399) / 7675)) ^^ 1) in let value_2 := ((C ^^ (210 / 307)) ^^ 1) in let value_3 := ((C ^^ (21 / 307)) ^^ 1) in let value_4 := ((C ^^ (76 / 307)) ^^ 1) in let value_5 := (largest (value_2 ^^ ((-1) * alpha_N)) [(value_3 ^^ ((-1) * alpha_S))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5] measured_frontier_against_its_parts_core_laws measured_frontier_against_its_parts_core_steps measured_frontier_against_its_parts_core_checked given_1 given_2 (given_3 value_1 value_2 value_3 value_4) given_4 given_5 (same_refl ((C ^^ ((-399) / 7675)) ^^ 1)) (same_refl ((C ^^ (210 / 307)) ^^ 1)) (same_refl ((C ^^ (21 / 307)) ^^ 1)) (same_refl ((C ^^ (76 / 307)) ^^ 1)) (largest_spec [(value_3 ^^ ((-1) * alpha_S))] (value_2 ^^ ((-1) * alpha_N)))). Qed.

(* measured-frontier-against-its-parts, model: measured-frontier-against-its-parts can hold but for its trends
   LEFT OUT: a model is not written for Coq *)

(* additive-against-frontier, core: additive, additive-optimal, measured-size, one-pass, printed-data, trend(C), where(additive-against-frontier) cannot hold together *)
Definition additive_against_frontier_core_laws : list law := [(And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3))))))); (Order EQ (TVar k8) (TVar k9)); (If (Order EQ (TVar k10) (TVar k13)) (If (Order EQ (TVar k4) (TTimes (TVar k11) (TVar k12))) (Order GE (TVar k10) (TVar k8)))); (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z73) (NInt z100)))); (Order EQ (TVar k4) (TTimes (TVar k6) (TVar k5))); (Number EQ (NVar k3) (NDiv (NInt z19) (NInt z200))); (Power GT (TVar k4) TOne); (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NDiv (NInt m19) (NInt z450))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NDiv (NInt z5) (NInt z9))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NDiv (NInt z4) (NInt z9))) (NInt z1))); (And (Order GE (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k3)))))))].
Definition additive_against_frontier_core_steps : proof := (Clear k15 [] z1 z200 [] [] [(m19, []); (z200, [k6])] (Combine false EQ z1 [] [] [(m19, []); (z200, [k6])] [Summand [(z1, [])] [] [k2] None] (Combine false EQ z1 [] [] [(m19, []); (z200, [k6])] [Summand [(z1, [])] [] [k4] None] (Unfold k5 (Unfold k10 (Clear k12 [] z1 z1 [] [] [(z1, [k6; k11]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k11]); (z200, [k19])] [Summand [(z200, [])] [] [] (Some k16); Summand [(m1, [k11])] [] [k6] None] (Clear k19 [] z1 z250 [] [] [(m19, []); (z250, [k8])] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k20] None] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k22] None] (Split k9 (Unfold k26 (Clear k28 [] z1 z1 [] [] [(z1, [k21]); (m1, [k27])] (Split k30 (Unfold k27 (Unfold k36 (Clear k34 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k27])] (Combine true GE z1 [] [] [(z19, [k23]); (z250, [k27])] [Summand [(z250, [])] [] [] (Some k42); Summand [(m1, [k23])] [] [k24] None] (Clear k21 [] z1 z450 [] [] [(z19, [k9]); (z450, [k21])] (Clear k23 [] z1 z9 [] [] [(m5, [k9]); (z9, [k23])] (Combine true GT z9 [] [] [] [Summand [(m5, [])] [] [] (Some k46); Summand [(m19, [])] [] [] (Some k48); Summand [(z9, [])] [] [] (Some k44); Summand [(z2250, [])] [] [] (Some k32)] (Absurd k50)))))))) (Unfold k27 (Unfold k36 (Split k40 (Clear k42 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k27])] (Combine true EQ z1 [] [] [(z19, [k23]); (z250, [k27])] [Summand [(z250, [])] [] [] (Some k44); Summand [(m1, [k23])] [] [k24] None] (Clear k21 [] z1 z450 [] [] [(z19, [k9]); (z450, [k21])] (Clear k23 [] z1 z9 [] [] [(m5, [k9]); (z9, [k23])] (Combine true GT z9 [] [] [] [Summand [(z5, [])] [] [] (Some k48); Summand [(z19, [])] [] [] (Some k50); Summand [(z2250, [])] [] [] (Some k32); Summand [(m9, [])] [] [] (Some k46)] (Absurd k52)))))) (Clear k42 [] z1 z1 [] [] [(z1, [k6; k25]); (z1, [k27])] (Combine true EQ z1 [] [] [(z19, [k25]); (z200, [k27])] [Summand [(z200, [])] [] [] (Some k44); Summand [(m1, [k25])] [] [k6] None] (Clear k21 [] z1 z450 [] [] [(z19, [k9]); (z450, [k21])] (Clear k25 [] z1 z9 [] [] [(m4, [k9]); (z9, [k25])] (Combine true GT z9 [] [] [] [Summand [(z4, [])] [] [] (Some k48); Summand [(z19, [])] [] [] (Some k50); Summand [(z1800, [])] [] [] (Some k32); Summand [(m9, [])] [] [] (Some k46)] (Absurd k52)))))))))))) (Split k26 (Unfold k28 (Clear k30 [] z1 z1 [] [] [(z1, [k9]); (m1, [k23]); (m1, [k25])] (Split k32 (Clear k23 [] z1 z9 [] [] [(m5, [k9]); (z9, [k23])] (Clear k25 [] z1 z9 [] [] [(m4, [k9]); (z9, [k25])] (Combine true GT z9 [] [] [] [Summand [(z1, [])] [] [] (Some k36); Summand [(z1, [])] [] [] (Some k38); Summand [(z9, [])] [] [] (Some k34)] (Absurd k40)))) (Clear k23 [] z1 z9 [] [] [(m5, [k9]); (z9, [k23])] (Clear k25 [] z1 z9 [] [] [(m4, [k9]); (z9, [k25])] (Combine true GT z9 [] [] [] [Summand [(m1, [])] [] [] (Some k36); Summand [(m1, [])] [] [] (Some k38); Summand [(z9, [])] [] [] (Some k34)] (Absurd k40))))))) (Clear k7 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Clear k11 [] z1 z100 [] [] [(m73, [k9]); (z100, [k13])] (Clear k13 [] z1 z1 [] [] [(z1, [k9]); (m1, [k11]); (m1, [k13])] (Clear k17 [] z1 z1 [] [] [(z1, [k9])] (Clear k21 [] z1 z450 [] [] [(z19, [k9]); (z450, [k21])] (Clear k28 [] z1 z1 [] [] [(m1, [k17]); (z1, [k21])] (Combine false GT z1 [] [] [] [Summand [(z900, [])] [] [k18] None; Summand [(z180000, [])] [] [k30] None; Summand [(z171, [])] [] [k32] None; Summand [(z17100, [])] [] [k34] None; Summand [(z2983, [])] [] [k36] None; Summand [(m400, [])] [] [k38] None; Summand [(z180000, [])] [] [k40] None] (Absurd k42)))))))))))))))))))).
Lemma additive_against_frontier_core_checked : refutes additive_against_frontier_core_laws additive_against_frontier_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem additive_against_frontier_core :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(D ^^ ((-1) * alpha_D))])) -> (* additive *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(D' ^^ ((-1) * alpha_D))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* additive-optimal *)
  (N_p ~~ (C ^^ (73 / 100))) -> (* measured-size *)
  (C ~~ (N_p ** D)) -> (* one-pass *)
  (alpha_D = (19 / 200)) -> (* printed-data *)
  (power one < power C) -> (* trend(C) *)
  (alpha_N = (19 / 250)) -> (* where(additive-against-frontier) *)
  False.
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 given_7 => let value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(D ^^ ((-1) * alpha_D))]) in let value_2 := ((C ^^ ((-19) / 450)) ^^ 1) in let value_3 := ((C ^^ (5 / 9)) ^^ 1) in let value_4 := ((C ^^ (4 / 9)) ^^ 1) in let value_5 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_D))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5] additive_against_frontier_core_laws additive_against_frontier_core_steps additive_against_frontier_core_checked (largest_spec [(D ^^ ((-1) * alpha_D))] (N_p ^^ ((-1) * alpha_N))) given_1 (given_2 value_2 value_3 value_4) given_3 given_4 given_5 given_6 given_7 (same_refl ((C ^^ ((-19) / 450)) ^^ 1)) (same_refl ((C ^^ (5 / 9)) ^^ 1)) (same_refl ((C ^^ (4 / 9)) ^^ 1)) (largest_spec [(value_4 ^^ ((-1) * alpha_D))] (value_3 ^^ ((-1) * alpha_N)))). Qed.

(* additive-against-frontier, model: additive-against-frontier can hold but for its trends
   LEFT OUT: a model is not written for Coq *)

(* two-data-exponents, core: printed-data, printed-data-jointly cannot hold together *)
Definition two_data_exponents_core_laws : list law := [(Number EQ (NVar k3) (NDiv (NInt z19) (NInt z200))); (Number EQ (NVar k3) (NDiv (NInt z103) (NInt z1000)))].
Definition two_data_exponents_core_steps : proof := (Clear k5 [] z1 z200 [] [] [(m19, []); (z200, [k6])] (Combine false EQ z1 [] [] [(m19, []); (z200, [k6])] [Summand [(z1, [])] [] [k2] None] (Combine false EQ z1 [] [] [(m19, []); (z200, [k6])] [Summand [(z1, [])] [] [k4] None] (Clear k7 [] z1 z1000 [] [] [(m103, []); (z1000, [k6])] (Combine false EQ z8 [] [] [(m1, [])] [Summand [(z1, [])] [] [k8] None; Summand [(m5, [])] [] [k6] None] (Absurd k10)))))).
Lemma two_data_exponents_core_checked : refutes two_data_exponents_core_laws two_data_exponents_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem two_data_exponents_core :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (alpha_D = (19 / 200)) -> (* printed-data *)
  (alpha_D = (103 / 1000)) -> (* printed-data-jointly *)
  False.
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 => refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] two_data_exponents_core_laws two_data_exponents_core_steps two_data_exponents_core_checked given_1 given_2). Qed.

(* one-batch-size, model: one-batch-size can hold
   LEFT OUT: a model is not written for Coq *)

(* one-batch-size, claim: loss ~ C^(-1/(1/alpha_N + 1/alpha_S)) *)
Definition one_batch_size_claim_one_batch_size_law_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Number GT (NVar k5) (NInt z0)); (Order EQ (TVar k4) (TTimes (TVar k6) (TVar k7))); (If (Order EQ (TVar k10) (TVar k13)) (If (Order EQ (TVar k4) (TTimes (TVar k11) (TVar k12))) (Order GE (TVar k10) (TVar k8)))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Not (And (Number NE (NVar k4) (NInt z0)) (And (Number NE (NVar k5) (NInt z0)) (And (Number NE (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m1) (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5)))))))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt m1) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k4)) (NMul (NInt z1) (NVar k5)))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NMul (NInt z1) (NVar k5))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k4)) (NMul (NInt z1) (NVar k5)))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NMul (NInt z1) (NVar k4))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k4)) (NMul (NInt z1) (NVar k5)))))); (And (Order GE (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))))))].
Definition one_batch_size_claim_one_batch_size_law_steps : proof := (Unfold k17 (Split k2 (Unfold k4 (Clear k5 [] z1 z1 [] [] [(z1, [k8])] (Clear k6 [] z1 z1 [] [] [(z1, [k8])] (Combine false EQ z1 [] [k8] [(z1, [])] [Summand [(z1, [])] [] [k10] None] (Absurd k12))))) (Split k6 (Unfold k8 (Clear k7 [] z1 z1 [] [] [(z1, [k10])] (Clear k4 [] z1 z1 [] [] [(z1, [k8])] (Clear k10 [k14] z1 z1 [] [] [(z1, [k10])] (Combine false EQ z1 [] [k12] [(z1, [])] [Summand [(z1, [])] [] [k16] None] (Absurd k18)))))) (Split k10 (Unfold k12 (Clear k4 [] z1 z1 [] [] [(z1, [k8])] (Clear k8 [k16] z1 z1 [] [] [(z1, [k10])] (Clear k14 [k16; k18] z1 z1 [] [k16; k18] [(z1, [k8]); (z1, [k10])] (Combine false EQ z1 [] [] [(z1, [k8]); (z1, [k10])] [Summand [(z1, [])] [] [k20] None] (Clear k5 [] z1 z1 [] [] [(z1, [k8])] (Combine false GT z1 [] [] [(m1, [k10])] [Summand [(z1, [])] [] [k24] None; Summand [(m1, [])] [] [k22] None] (Clear k7 [] z1 z1 [] [] [(z1, [k10])] (Combine false GT z1 [] [k26] [(m1, [])] [Summand [(z1, [])] [] [k28] None] (Combine false GT z2 [] [] [] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k30] None] (Absurd k32))))))))))) (Unfold k14 (Clear k4 [] z1 z1 [] [] [(z1, [k8])] (Clear k8 [k18] z1 z1 [] [] [(z1, [k10])] (Clear k12 [k18; k20] z1 z1 [] [k18; k20] [(z1, [k8]); (z1, [k10])] (Numerator k12 [k18; k20] (Clear k16 [k18; k20; k22; k24] z1 z1 [] [k22] [(z1, [k8; k9; k10]); (z1, [k8; k17]); (z1, [k10; k17])] (Split k26 (Clear k5 [] z1 z1 [] [] [(z1, [k8])] (Clear k7 [] z1 z1 [] [] [(z1, [k10])] (Combine false GT z1 [] [] [(z1, [k8]); (z1, [k10])] [Summand [(z1, [])] [] [k30] None; Summand [(z1, [])] [] [k32] None] (Split k11 (Unfold k36 (Clear k38 [] z1 z1 [] [] [(z1, [k21]); (m1, [k27])] (Split k40 (Clear k19 [k34] z1 z1 [] [k34] [(z1, [k8; k9; k10]); (z1, [k8; k21]); (z1, [k10; k21])] (Clear k21 [k34] z1 z1 [] [k34] [(z1, [k8; k23]); (m1, [k9; k10]); (z1, [k10; k23])] (Unfold k25 (Unfold k50 (Clear k48 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k27])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k44); Summand [(m1, [k8])] [] [] (Some k46); Summand [(z1, [])] [] [k34] (Some k56); Summand [(z1, [])] [] [k34] (Some k42)] (Absurd k58))))))) (Unfold k25 (Unfold k46 (Split k50 (Clear k19 [k34] z1 z1 [] [k34] [(z1, [k8; k9; k10]); (z1, [k8; k21]); (z1, [k10; k21])] (Clear k21 [k34] z1 z1 [] [k34] [(z1, [k8; k23]); (m1, [k9; k10]); (z1, [k10; k23])] (Clear k52 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k27])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k54); Summand [(z1, [k8])] [] [] (Some k56); Summand [(z1, [])] [] [k34] (Some k42); Summand [(m1, [k8]); (m1, [k10])] [] [] (Some k58)] (Absurd k60))))) (Clear k19 [k34] z1 z1 [] [k34] [(z1, [k8; k9; k10]); (z1, [k8; k21]); (z1, [k10; k21])] (Clear k23 [k34] z1 z1 [] [k34] [(m1, [k8; k9]); (z1, [k8; k25]); (z1, [k10; k25])] (Clear k52 [] z1 z1 [] [] [(z1, [k10; k25]); (z1, [k27])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k54); Summand [(z1, [k10])] [] [] (Some k56); Summand [(z1, [])] [] [k34] (Some k42); Summand [(m1, [k8]); (m1, [k10])] [] [] (Some k58)] (Absurd k60))))))))))) (Split k36 (Unfold k38 (Clear k40 [] z1 z1 [] [] [(z1, [k9]); (m1, [k23]); (m1, [k25])] (Split k42 (Clear k21 [k34] z1 z1 [] [k34] [(z1, [k8; k23]); (m1, [k9; k10]); (z1, [k10; k23])] (Clear k23 [k34] z1 z1 [] [k34] [(m1, [k8; k9]); (z1, [k8; k25]); (z1, [k10; k25])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k46); Summand [(z1, [])] [] [] (Some k48); Summand [(z1, [])] [] [k34] (Some k44)] (Absurd k50)))) (Clear k21 [k34] z1 z1 [] [k34] [(z1, [k8; k23]); (m1, [k9; k10]); (z1, [k10; k23])] (Clear k23 [k34] z1 z1 [] [k34] [(m1, [k8; k9]); (z1, [k8; k25]); (z1, [k10; k25])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k46); Summand [(m1, [])] [] [] (Some k48); Summand [(z1, [])] [] [k34] (Some k44)] (Absurd k50))))))) (Clear k19 [k34] z1 z1 [] [k34] [(z1, [k8; k9; k10]); (z1, [k8; k21]); (z1, [k10; k21])] (Clear k38 [] z1 z1 [] [] [(m1, [k17]); (z1, [k21])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k28); Summand [(m1, [])] [] [] (Some k40); Summand [(z1, [])] [] [k34] (Some k42)] (Absurd k44))))))))) (Clear k9 [] z1 z1 [] [] [(z1, [k9]); (m1, [k13]); (m1, [k15])] (Clear k7 [] z1 z1 [] [] [(z1, [k10])] (Unfold k13 (Unfold k36 (Clear k34 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k19])] (Clear k5 [] z1 z1 [] [] [(z1, [k8])] (Clear k38 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k19])] (Clear k15 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Combine true GT z1 [] [] [] [Summand [(z1, [k8; k10])] [] [] (Some k30); Summand [(z1, [])] [] [k32] (Some k42); Summand [(z1, [])] [] [k44] (Some k46); Summand [(z1, [k8]); (z1, [k10])] [] [] (Some k48); Summand [(z1, [])] [] [] (Some k28)] (Absurd k50))))))))))))))))))))).
Lemma one_batch_size_claim_one_batch_size_law_checked : refutes one_batch_size_claim_one_batch_size_law_laws one_batch_size_claim_one_batch_size_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_batch_size_claim_one_batch_size_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (0 < alpha_N) -> (* domain(alpha_N) *)
  (0 < alpha_S) -> (* domain(alpha_S) *)
  (C ~~ (N_p ** S)) -> (* fixed-batch *)
  (forall loss' N_p' S' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* fixed-batch-optimal *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (alpha_N <> 0 /\ alpha_S <> 0 /\ ((1 / alpha_N) + (1 / alpha_S)) <> 0 /\ loss ~~ (C ^^ ((-1) / ((1 / alpha_N) + (1 / alpha_S))))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))]) in let value_2 := ((C ^^ (((-1) * alpha_N) * alpha_S)) ^^ (1 / ((1 * alpha_N) + (1 * alpha_S)))) in let value_3 := ((C ^^ (1 * alpha_S)) ^^ (1 / ((1 * alpha_N) + (1 * alpha_S)))) in let value_4 := ((C ^^ (1 * alpha_N)) ^^ (1 / ((1 * alpha_N) + (1 * alpha_S)))) in let value_5 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_S))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5] one_batch_size_claim_one_batch_size_law_laws one_batch_size_claim_one_batch_size_law_steps one_batch_size_claim_one_batch_size_law_checked given_1 given_2 given_3 (given_4 value_2 value_3 value_4) (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))) given_5 refuted (same_refl ((C ^^ (((-1) * alpha_N) * alpha_S)) ^^ (1 / ((1 * alpha_N) + (1 * alpha_S))))) (same_refl ((C ^^ (1 * alpha_S)) ^^ (1 / ((1 * alpha_N) + (1 * alpha_S))))) (same_refl ((C ^^ (1 * alpha_N)) ^^ (1 / ((1 * alpha_N) + (1 * alpha_S))))) (largest_spec [(value_4 ^^ ((-1) * alpha_S))] (value_3 ^^ ((-1) * alpha_N))))). Qed.

(* one-batch-size, law: loss ~ C^(-alpha_N*alpha_S/(alpha_N+alpha_S)) *)
Definition one_batch_size_law_laws : list law := [(Number GT (NVar k4) (NInt z0)); (Number GT (NVar k5) (NInt z0)); (Order EQ (TVar k4) (TTimes (TVar k6) (TVar k7))); (If (Order EQ (TVar k10) (TVar k13)) (If (Order EQ (TVar k4) (TTimes (TVar k11) (TVar k12))) (Order GE (TVar k10) (TVar k8)))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Not (And (Number NE (NAdd (NVar k4) (NVar k5)) (NInt z0)) (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NMul (NMul (NInt m1) (NVar k4)) (NVar k5)) (NAdd (NVar k4) (NVar k5))))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NMul (NMul (NInt m1) (NVar k4)) (NVar k5))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k4)) (NMul (NInt z1) (NVar k5)))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NMul (NInt z1) (NVar k5))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k4)) (NMul (NInt z1) (NVar k5)))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NMul (NInt z1) (NVar k4))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k4)) (NMul (NInt z1) (NVar k5)))))); (And (Order GE (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))))))].
Definition one_batch_size_law_steps : proof := (Unfold k17 (Split k2 (Unfold k4 (Clear k6 [] z1 z1 [] [] [(z1, [k8]); (z1, [k10])] (Combine false EQ z1 [] [] [(z1, [k8]); (z1, [k10])] [Summand [(z1, [])] [] [k8] None] (Clear k5 [] z1 z1 [] [] [(z1, [k8])] (Combine false GT z1 [] [] [(m1, [k10])] [Summand [(z1, [])] [] [k12] None; Summand [(m1, [])] [] [k10] None] (Clear k7 [] z1 z1 [] [] [(z1, [k10])] (Combine false GT z1 [] [k14] [(m1, [])] [Summand [(z1, [])] [] [k16] None] (Combine false GT z2 [] [] [] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k18] None] (Absurd k20))))))))) (Unfold k6 (Clear k4 [] z1 z1 [] [] [(z1, [k8]); (z1, [k10])] (Clear k8 [k10] z1 z1 [] [k10] [(z1, [k8; k9; k10]); (z1, [k8; k17]); (z1, [k10; k17])] (Split k12 (Clear k5 [] z1 z1 [] [] [(z1, [k8])] (Clear k7 [] z1 z1 [] [] [(z1, [k10])] (Combine false GT z1 [] [] [(z1, [k8]); (z1, [k10])] [Summand [(z1, [])] [] [k16] None; Summand [(z1, [])] [] [k18] None] (Split k11 (Unfold k22 (Clear k24 [] z1 z1 [] [] [(z1, [k21]); (m1, [k27])] (Split k26 (Clear k19 [k20] z1 z1 [] [k20] [(z1, [k8; k9; k10]); (z1, [k8; k21]); (z1, [k10; k21])] (Clear k21 [k20] z1 z1 [] [k20] [(z1, [k8; k23]); (m1, [k9; k10]); (z1, [k10; k23])] (Unfold k25 (Unfold k36 (Clear k34 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k27])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k30); Summand [(m1, [k8])] [] [] (Some k32); Summand [(z1, [])] [] [k20] (Some k42); Summand [(z1, [])] [] [k20] (Some k28)] (Absurd k44))))))) (Unfold k25 (Unfold k32 (Split k36 (Clear k19 [k20] z1 z1 [] [k20] [(z1, [k8; k9; k10]); (z1, [k8; k21]); (z1, [k10; k21])] (Clear k21 [k20] z1 z1 [] [k20] [(z1, [k8; k23]); (m1, [k9; k10]); (z1, [k10; k23])] (Clear k38 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k27])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k40); Summand [(z1, [k8])] [] [] (Some k42); Summand [(z1, [])] [] [k20] (Some k28); Summand [(m1, [k8]); (m1, [k10])] [] [] (Some k44)] (Absurd k46))))) (Clear k19 [k20] z1 z1 [] [k20] [(z1, [k8; k9; k10]); (z1, [k8; k21]); (z1, [k10; k21])] (Clear k23 [k20] z1 z1 [] [k20] [(m1, [k8; k9]); (z1, [k8; k25]); (z1, [k10; k25])] (Clear k38 [] z1 z1 [] [] [(z1, [k10; k25]); (z1, [k27])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k40); Summand [(z1, [k10])] [] [] (Some k42); Summand [(z1, [])] [] [k20] (Some k28); Summand [(m1, [k8]); (m1, [k10])] [] [] (Some k44)] (Absurd k46))))))))))) (Split k22 (Unfold k24 (Clear k26 [] z1 z1 [] [] [(z1, [k9]); (m1, [k23]); (m1, [k25])] (Split k28 (Clear k21 [k20] z1 z1 [] [k20] [(z1, [k8; k23]); (m1, [k9; k10]); (z1, [k10; k23])] (Clear k23 [k20] z1 z1 [] [k20] [(m1, [k8; k9]); (z1, [k8; k25]); (z1, [k10; k25])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k32); Summand [(z1, [])] [] [] (Some k34); Summand [(z1, [])] [] [k20] (Some k30)] (Absurd k36)))) (Clear k21 [k20] z1 z1 [] [k20] [(z1, [k8; k23]); (m1, [k9; k10]); (z1, [k10; k23])] (Clear k23 [k20] z1 z1 [] [k20] [(m1, [k8; k9]); (z1, [k8; k25]); (z1, [k10; k25])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k32); Summand [(m1, [])] [] [] (Some k34); Summand [(z1, [])] [] [k20] (Some k30)] (Absurd k36))))))) (Clear k19 [k20] z1 z1 [] [k20] [(z1, [k8; k9; k10]); (z1, [k8; k21]); (z1, [k10; k21])] (Clear k24 [] z1 z1 [] [] [(m1, [k17]); (z1, [k21])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k14); Summand [(m1, [])] [] [] (Some k26); Summand [(z1, [])] [] [k20] (Some k28)] (Absurd k30))))))))) (Clear k9 [] z1 z1 [] [] [(z1, [k9]); (m1, [k13]); (m1, [k15])] (Clear k7 [] z1 z1 [] [] [(z1, [k10])] (Unfold k13 (Unfold k22 (Clear k20 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k19])] (Clear k5 [] z1 z1 [] [] [(z1, [k8])] (Clear k24 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k19])] (Clear k15 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Combine true GT z1 [] [] [] [Summand [(z1, [k8; k10])] [] [] (Some k16); Summand [(z1, [])] [] [k18] (Some k28); Summand [(z1, [])] [] [k30] (Some k32); Summand [(z1, [k8]); (z1, [k10])] [] [] (Some k34); Summand [(z1, [])] [] [] (Some k14)] (Absurd k36)))))))))))))))).
Lemma one_batch_size_law_checked : refutes one_batch_size_law_laws one_batch_size_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_batch_size_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (0 < alpha_N) -> (* domain(alpha_N) *)
  (0 < alpha_S) -> (* domain(alpha_S) *)
  (C ~~ (N_p ** S)) -> (* fixed-batch *)
  (forall loss' N_p' S' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* fixed-batch-optimal *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  ((alpha_N + alpha_S) <> 0 /\ loss ~~ (C ^^ ((((-1) * alpha_N) * alpha_S) / (alpha_N + alpha_S)))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))]) in let value_2 := ((C ^^ (((-1) * alpha_N) * alpha_S)) ^^ (1 / ((1 * alpha_N) + (1 * alpha_S)))) in let value_3 := ((C ^^ (1 * alpha_S)) ^^ (1 / ((1 * alpha_N) + (1 * alpha_S)))) in let value_4 := ((C ^^ (1 * alpha_N)) ^^ (1 / ((1 * alpha_N) + (1 * alpha_S)))) in let value_5 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_S))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5] one_batch_size_law_laws one_batch_size_law_steps one_batch_size_law_checked given_1 given_2 given_3 (given_4 value_2 value_3 value_4) (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))) given_5 refuted (same_refl ((C ^^ (((-1) * alpha_N) * alpha_S)) ^^ (1 / ((1 * alpha_N) + (1 * alpha_S))))) (same_refl ((C ^^ (1 * alpha_S)) ^^ (1 / ((1 * alpha_N) + (1 * alpha_S))))) (same_refl ((C ^^ (1 * alpha_N)) ^^ (1 / ((1 * alpha_N) + (1 * alpha_S))))) (largest_spec [(value_4 ^^ ((-1) * alpha_S))] (value_3 ^^ ((-1) * alpha_N))))). Qed.

(* one-batch-size-printed, model: one-batch-size-printed can hold
   LEFT OUT: a model is not written for Coq *)

(* one-batch-size-printed, claim: 0.0690 < alpha_C < 0.0691 *)
Definition one_batch_size_printed_claim_one_batch_size_printed_exponent_laws : list law := [(Order EQ (TVar k4) (TTimes (TVar k6) (TVar k7))); (If (Order EQ (TVar k10) (TVar k13)) (If (Order EQ (TVar k4) (TTimes (TVar k11) (TVar k12))) (Order GE (TVar k10) (TVar k8)))); (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Power GT (TVar k4) TOne); (Not (And (Number GT (NVar k2) (NDiv (NInt z69) (NInt z1000))) (Number GT (NDiv (NInt z691) (NInt z10000)) (NVar k2)))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NDiv (NInt m19) (NInt z275))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NDiv (NInt z10) (NInt z11))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NDiv (NInt z1) (NInt z11))) (NInt z1))); (And (Order GE (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))))))].
Definition one_batch_size_printed_claim_one_batch_size_printed_exponent_steps : proof := (Unfold k19 (Unfold k11 (Unfold k6 (Clear k4 [] z1 z250 [] [] [(m19, []); (z250, [k8])] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k12] None] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k14] None] (Unfold k13 (Unfold k20 (Clear k18 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k13]); (z250, [k19])] [Summand [(z250, [])] [] [] (Some k26); Summand [(m1, [k13])] [] [k16] None] (Clear k8 [] z1 z25 [] [] [(m19, []); (z25, [k10])] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k30] None] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k32] None] (Clear k22 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k15]); (z25, [k19])] [Summand [(z25, [])] [] [] (Some k36); Summand [(m1, [k15])] [] [k34] None] (Signs [(m19, []); (z275, [k4])] (Clear k5 [] z1 z1 [] [] [(z1, [k9]); (m1, [k13]); (m1, [k15])] (Clear k9 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k17])] (Clear k15 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Clear k17 [] z1 z1 [] [] [(z1, [k9])] (Combine false GT z1 [] [] [] [Summand [(z19, [])] [] [k42] None; Summand [(m275, [])] [] [k44] None; Summand [(z1, [])] [] [k28] None; Summand [(z1, [])] [] [k38] None; Summand [(z275, [])] [] [k46] None; Summand [(z1, [])] [] [k40; k48] None] (Absurd k50)))))) (Combine false EQ z1 [] [] [(m19, []); (z275, [k4])] [Summand [(z1, [])] [] [k40] None] (Split k2 (Unfold k44 (Clear k46 [] z1 z1000 [] [] [(z69, []); (m1000, [k4])] (Combine false GE z1 [] [] [(m1, [])] [Summand [(z11, [])] [] [k48] None; Summand [(z40, [])] [] [k42] None] (Absurd k50)))) (Unfold k46 (Clear k48 [] z1 z10000 [] [] [(m691, []); (z10000, [k4])] (Combine false GE z1 [] [] [(m1, [])] [Summand [(z11, [])] [] [k50] None; Summand [(m400, [])] [] [k42] None] (Absurd k52)))))) (Split k7 (Unfold k42 (Clear k44 [] z1 z1 [] [] [(z1, [k21]); (m1, [k27])] (Split k46 (Unfold k27 (Unfold k52 (Clear k50 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k27])] (Combine true GE z1 [] [] [(z19, [k23]); (z250, [k27])] [Summand [(z250, [])] [] [] (Some k58); Summand [(m1, [k23])] [] [k16] None] (Clear k21 [] z1 z275 [] [] [(z19, [k9]); (z275, [k21])] (Clear k23 [] z1 z11 [] [] [(m10, [k9]); (z11, [k23])] (Combine true GT z11 [] [] [] [Summand [(m10, [])] [] [] (Some k62); Summand [(m19, [])] [] [] (Some k64); Summand [(z11, [])] [] [] (Some k60); Summand [(z2750, [])] [] [] (Some k48)] (Absurd k66)))))))) (Unfold k27 (Unfold k52 (Split k56 (Clear k58 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k27])] (Combine true EQ z1 [] [] [(z19, [k23]); (z250, [k27])] [Summand [(z250, [])] [] [] (Some k60); Summand [(m1, [k23])] [] [k16] None] (Clear k21 [] z1 z275 [] [] [(z19, [k9]); (z275, [k21])] (Clear k23 [] z1 z11 [] [] [(m10, [k9]); (z11, [k23])] (Combine true GT z11 [] [] [] [Summand [(z10, [])] [] [] (Some k64); Summand [(z19, [])] [] [] (Some k66); Summand [(z2750, [])] [] [] (Some k48); Summand [(m11, [])] [] [] (Some k62)] (Absurd k68)))))) (Clear k58 [] z1 z1 [] [] [(z1, [k10; k25]); (z1, [k27])] (Combine true EQ z1 [] [] [(z19, [k25]); (z25, [k27])] [Summand [(z25, [])] [] [] (Some k60); Summand [(m1, [k25])] [] [k34] None] (Clear k21 [] z1 z275 [] [] [(z19, [k9]); (z275, [k21])] (Clear k25 [] z1 z11 [] [] [(m1, [k9]); (z11, [k25])] (Combine true GT z11 [] [] [] [Summand [(z1, [])] [] [] (Some k64); Summand [(z19, [])] [] [] (Some k66); Summand [(z275, [])] [] [] (Some k48); Summand [(m11, [])] [] [] (Some k62)] (Absurd k68)))))))))))) (Split k42 (Unfold k44 (Clear k46 [] z1 z1 [] [] [(z1, [k9]); (m1, [k23]); (m1, [k25])] (Split k48 (Clear k23 [] z1 z11 [] [] [(m10, [k9]); (z11, [k23])] (Clear k25 [] z1 z11 [] [] [(m1, [k9]); (z11, [k25])] (Combine true GT z11 [] [] [] [Summand [(z1, [])] [] [] (Some k52); Summand [(z1, [])] [] [] (Some k54); Summand [(z11, [])] [] [] (Some k50)] (Absurd k56)))) (Clear k23 [] z1 z11 [] [] [(m10, [k9]); (z11, [k23])] (Clear k25 [] z1 z11 [] [] [(m1, [k9]); (z11, [k25])] (Combine true GT z11 [] [] [] [Summand [(m1, [])] [] [] (Some k52); Summand [(m1, [])] [] [] (Some k54); Summand [(z11, [])] [] [] (Some k50)] (Absurd k56))))))) (Clear k9 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k17])] (Clear k17 [] z1 z1 [] [] [(z1, [k9])] (Clear k21 [] z1 z275 [] [] [(z19, [k9]); (z275, [k21])] (Clear k44 [] z1 z1 [] [] [(m1, [k17]); (z1, [k21])] (Combine false GT z1 [] [] [] [Summand [(z275, [])] [] [k46] None; Summand [(z1, [])] [] [k40; k48] None; Summand [(m1, [])] [] [k50] None; Summand [(z275, [])] [] [k52] None] (Absurd k54)))))))))))))))))))))))).
Lemma one_batch_size_printed_claim_one_batch_size_printed_exponent_checked : refutes one_batch_size_printed_claim_one_batch_size_printed_exponent_laws one_batch_size_printed_claim_one_batch_size_printed_exponent_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_batch_size_printed_claim_one_batch_size_printed_exponent :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ (N_p ** S)) -> (* fixed-batch *)
  (forall loss' N_p' S' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* fixed-batch-optimal *)
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (power one < power C) -> (* trend(C) *)
  (((69 / 1000) < alpha_C) /\ (alpha_C < (691 / 10000))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 given_6 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))]) in let value_2 := ((C ^^ ((-19) / 275)) ^^ 1) in let value_3 := ((C ^^ (10 / 11)) ^^ 1) in let value_4 := ((C ^^ (1 / 11)) ^^ 1) in let value_5 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_S))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5] one_batch_size_printed_claim_one_batch_size_printed_exponent_laws one_batch_size_printed_claim_one_batch_size_printed_exponent_steps one_batch_size_printed_claim_one_batch_size_printed_exponent_checked given_1 (given_2 value_2 value_3 value_4) given_3 given_4 (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))) given_5 given_6 refuted (same_refl ((C ^^ ((-19) / 275)) ^^ 1)) (same_refl ((C ^^ (10 / 11)) ^^ 1)) (same_refl ((C ^^ (1 / 11)) ^^ 1)) (largest_spec [(value_4 ^^ ((-1) * alpha_S))] (value_3 ^^ ((-1) * alpha_N))))). Qed.

(* one-batch-size-printed, claim: 1/(1/alpha_N + 1/alpha_S + 1/alpha_B) < 0.057 < alpha_C *)
Definition one_batch_size_printed_claim_naive_between_laws : list law := [(If (Order EQ (TVar k9) (TVar k12)) (If (Order EQ (TVar k4) (TTimes (TVar k10) (TVar k11))) (Order GE (TVar k9) (TVar k8)))); (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (Power GT (TVar k4) TOne); (Not (And (And (Number NE (NVar k4) (NInt z0)) (And (Number NE (NVar k5) (NInt z0)) (And (Number NE (NVar k1) (NInt z0)) (And (Number NE (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1))) (NInt z0)) (Number GT (NDiv (NInt z57) (NInt z1000)) (NDiv (NInt z1) (NAdd (NAdd (NDiv (NInt z1) (NVar k4)) (NDiv (NInt z1) (NVar k5))) (NDiv (NInt z1) (NVar k1))))))))) (Number GT (NVar k2) (NDiv (NInt z57) (NInt z1000))))); (Order EQ (TVar k9) (TRaised (TRaised (TVar k4) (NDiv (NInt m19) (NInt z275))) (NInt z1))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NDiv (NInt z10) (NInt z11))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NDiv (NInt z1) (NInt z11))) (NInt z1))); (And (Order GE (TVar k12) (TRaised (TVar k10) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k12) (TRaised (TVar k11) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k12) (TRaised (TVar k10) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k12) (TRaised (TVar k11) (NMul (NInt m1) (NVar k5)))))))].
Definition one_batch_size_printed_claim_naive_between_steps : proof := (Unfold k13 (Unfold k9 (Unfold k6 (Clear k4 [] z1 z250 [] [] [(m19, []); (z250, [k8])] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k12] None] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k14] None] (Clear k8 [] z1 z25 [] [] [(m19, []); (z25, [k10])] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k18] None] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k20] None] (Clear k10 [] z1 z100 [] [] [(m21, []); (z100, [k2])] (Combine false EQ z1 [] [] [(m21, []); (z100, [k2])] [Summand [(z1, [])] [] [k24] None] (Combine false EQ z1 [] [] [(m21, []); (z100, [k2])] [Summand [(z1, [])] [] [k26] None] (Split k2 (Split k30 (Unfold k32 (Clear k34 [] z1 z1 [] [] [(z1, [k8])] (Combine false EQ z1 [] [] [(z19, [])] [Summand [(z250, [])] [] [k36] None; Summand [(m1, [])] [] [k16] None] (Absurd k38)))) (Split k34 (Unfold k36 (Clear k32 [] z1 z1 [] [] [(z1, [k8])] (Clear k38 [k40] z1 z1 [] [] [(z1, [k10])] (Combine false EQ z1 [] [] [(z19, [])] [Summand [(z25, [])] [] [k42] None; Summand [(m1, [])] [] [k22] None] (Absurd k44))))) (Split k38 (Unfold k40 (Clear k32 [] z1 z1 [] [] [(z1, [k8])] (Clear k36 [k44] z1 z1 [] [] [(z1, [k10])] (Clear k42 [k44; k46] z1 z1 [] [] [(z1, [k2])] (Combine false EQ z1 [] [] [(z21, [])] [Summand [(z100, [])] [] [k48] None; Summand [(m1, [])] [] [k28] None] (Absurd k50)))))) (Split k42 (Unfold k44 (Clear k32 [] z1 z1 [] [] [(z1, [k8])] (Clear k36 [k48] z1 z1 [] [] [(z1, [k10])] (Clear k40 [k48; k50] z1 z1 [] [] [(z1, [k2])] (Clear k46 [k48; k50; k52] z1 z1 [] [k48; k50; k52] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] (Combine false EQ z1 [] [] [(z19, [k2]); (z250, [k2; k10]); (z19, [k10])] [Summand [(z250, [])] [] [k54] None; Summand [(m1, [k2]); (m1, [k10])] [] [k16] None] (Combine false EQ z1 [] [] [(z361, []); (z5225, [k2])] [Summand [(z25, [])] [] [k56] None; Summand [(m19, []); (m250, [k2])] [] [k22] None] (Combine false EQ z1 [] [] [(z5833, [])] [Summand [(z4, [])] [] [k58] None; Summand [(m209, [])] [] [k28] None] (Absurd k60))))))))) (Unfold k46 (Clear k32 [] z1 z1 [] [] [(z1, [k8])] (Clear k36 [k50] z1 z1 [] [] [(z1, [k10])] (Clear k40 [k50; k52] z1 z1 [] [] [(z1, [k2])] (Clear k44 [k50; k52; k54] z1 z1 [] [k50; k52; k54] [(z1, [k2; k8]); (z1, [k2; k10]); (z1, [k8; k10])] (Numerator k44 [k50; k52; k54] (Clear k48 [k50; k52; k54; k56; k58] z1 z1000 [k56] [] [(m57, [k2; k2; k8; k8]); (z1000, [k2; k2; k8; k8; k10]); (m114, [k2; k2; k8; k10]); (z1000, [k2; k2; k8; k10; k10]); (m57, [k2; k2; k10; k10]); (m114, [k2; k8; k8; k10]); (z1000, [k2; k8; k8; k10; k10]); (m114, [k2; k8; k10; k10]); (m57, [k8; k8; k10; k10])] (Combine false GE z1 [] [] [(m20577, [k2; k2]); (m180500, [k2; k2; k10]); (z1187500, [k2; k2; k10; k10]); (m41154, [k2; k10]); (m180500, [k2; k10; k10]); (m20577, [k10; k10])] [Summand [(z62500, [])] [] [k60] None; Summand [(z1083, [k2; k2]); (z14250, [k2; k2; k8]); (m250000, [k2; k2; k8; k10]); (z9500, [k2; k2; k10]); (m250000, [k2; k2; k10; k10]); (z28500, [k2; k8; k10]); (m250000, [k2; k8; k10; k10]); (z2166, [k2; k10]); (z9500, [k2; k10; k10]); (z14250, [k8; k10; k10]); (z1083, [k10; k10])] [] [k16] None] (Combine false GE z1 [] [] [(m7428297, []); (m84708650, [k2]); (z330089375, [k2; k2])] [Summand [(z625, [])] [] [k62] None; Summand [(z390963, []); (z4458350, [k2]); (m18050000, [k2; k2]); (m29687500, [k2; k2; k10]); (z4512500, [k2; k10]); (z514425, [k10])] [] [k22] None] (Combine false GE z1 [] [] [(m170562753, [])] [Summand [(z16, [])] [] [k64] None; Summand [(z2462381, []); (m52814300, [k2])] [] [k28] None] (Absurd k66))))))))))))))) (Unfold k32 (Split k5 (Unfold k36 (Clear k38 [] z1 z1 [] [] [(z1, [k19]); (m1, [k25])] (Split k40 (Unfold k21 (Unfold k46 (Clear k44 [] z1 z1 [] [] [(z1, [k8; k21]); (z1, [k25])] (Combine true GE z1 [] [] [(z19, [k21]); (z250, [k25])] [Summand [(z250, [])] [] [] (Some k52); Summand [(m1, [k21])] [] [k16] None] (Clear k15 [] z1 z275 [] [] [(z19, [k9]); (z275, [k19])] (Clear k17 [] z1 z11 [] [] [(m10, [k9]); (z11, [k21])] (Combine true GT z11 [] [] [] [Summand [(m10, [])] [] [] (Some k56); Summand [(m19, [])] [] [] (Some k58); Summand [(z11, [])] [] [] (Some k54); Summand [(z2750, [])] [] [] (Some k42)] (Absurd k60)))))))) (Unfold k21 (Unfold k46 (Split k50 (Clear k52 [] z1 z1 [] [] [(z1, [k8; k21]); (z1, [k25])] (Combine true EQ z1 [] [] [(z19, [k21]); (z250, [k25])] [Summand [(z250, [])] [] [] (Some k54); Summand [(m1, [k21])] [] [k16] None] (Clear k15 [] z1 z275 [] [] [(z19, [k9]); (z275, [k19])] (Clear k17 [] z1 z11 [] [] [(m10, [k9]); (z11, [k21])] (Combine true GT z11 [] [] [] [Summand [(z10, [])] [] [] (Some k58); Summand [(z19, [])] [] [] (Some k60); Summand [(z2750, [])] [] [] (Some k42); Summand [(m11, [])] [] [] (Some k56)] (Absurd k62)))))) (Clear k52 [] z1 z1 [] [] [(z1, [k10; k23]); (z1, [k25])] (Combine true EQ z1 [] [] [(z19, [k23]); (z25, [k25])] [Summand [(z25, [])] [] [] (Some k54); Summand [(m1, [k23])] [] [k22] None] (Clear k15 [] z1 z275 [] [] [(z19, [k9]); (z275, [k19])] (Clear k19 [] z1 z11 [] [] [(m1, [k9]); (z11, [k23])] (Combine true GT z11 [] [] [] [Summand [(z1, [])] [] [] (Some k58); Summand [(z19, [])] [] [] (Some k60); Summand [(z275, [])] [] [] (Some k42); Summand [(m11, [])] [] [] (Some k56)] (Absurd k62)))))))))))) (Split k36 (Unfold k38 (Clear k40 [] z1 z1 [] [] [(z1, [k9]); (m1, [k21]); (m1, [k23])] (Split k42 (Clear k17 [] z1 z11 [] [] [(m10, [k9]); (z11, [k21])] (Clear k19 [] z1 z11 [] [] [(m1, [k9]); (z11, [k23])] (Combine true GT z11 [] [] [] [Summand [(z1, [])] [] [] (Some k46); Summand [(z1, [])] [] [] (Some k48); Summand [(z11, [])] [] [] (Some k44)] (Absurd k50)))) (Clear k17 [] z1 z11 [] [] [(m10, [k9]); (z11, [k21])] (Clear k19 [] z1 z11 [] [] [(m1, [k9]); (z11, [k23])] (Combine true GT z11 [] [] [] [Summand [(m1, [])] [] [] (Some k46); Summand [(m1, [])] [] [] (Some k48); Summand [(z11, [])] [] [] (Some k44)] (Absurd k50))))))) (Clear k34 [] z1 z1000 [] [] [(z57, []); (m1000, [k4])] (Combine false GT z40 [] [] [(z19, []); (m275, [k4])] [Summand [(z133, [])] [] [] None; Summand [(z11, [])] [] [k40] None] (Clear k7 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k17])] (Clear k11 [] z1 z1 [] [] [(z1, [k9])] (Clear k15 [] z1 z275 [] [] [(z19, [k9]); (z275, [k19])] (Clear k38 [] z1 z1 [] [] [(m1, [k17]); (z1, [k19])] (Combine false GT z1 [] [] [] [Summand [(z275, [])] [] [k44] None; Summand [(z1, [])] [] [k42; k46] None; Summand [(m1, [])] [] [k48] None; Summand [(z275, [])] [] [k50] None] (Absurd k52)))))))))))))))))))))))).
Lemma one_batch_size_printed_claim_naive_between_checked : refutes one_batch_size_printed_claim_naive_between_laws one_batch_size_printed_claim_naive_between_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_batch_size_printed_claim_naive_between :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (forall loss' N_p' S' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* fixed-batch-optimal *)
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (power one < power C) -> (* trend(C) *)
  ((alpha_N <> 0 /\ alpha_S <> 0 /\ alpha_B <> 0 /\ (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B)) <> 0 /\ (1 / (((1 / alpha_N) + (1 / alpha_S)) + (1 / alpha_B))) < (57 / 1000)) /\ ((57 / 1000) < alpha_C)).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 => NNPP _ (fun refuted => let value_1 := ((C ^^ ((-19) / 275)) ^^ 1) in let value_2 := ((C ^^ (10 / 11)) ^^ 1) in let value_3 := ((C ^^ (1 / 11)) ^^ 1) in let value_4 := (largest (value_2 ^^ ((-1) * alpha_N)) [(value_3 ^^ ((-1) * alpha_S))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4] one_batch_size_printed_claim_naive_between_laws one_batch_size_printed_claim_naive_between_steps one_batch_size_printed_claim_naive_between_checked (given_1 value_1 value_2 value_3) given_2 given_3 given_4 refuted (same_refl ((C ^^ ((-19) / 275)) ^^ 1)) (same_refl ((C ^^ (10 / 11)) ^^ 1)) (same_refl ((C ^^ (1 / 11)) ^^ 1)) (largest_spec [(value_3 ^^ ((-1) * alpha_S))] (value_2 ^^ ((-1) * alpha_N))))). Qed.

(* one-batch-size-printed, law: loss ~ C^(-19/275) *)
Definition one_batch_size_printed_law_laws : list law := [(Order EQ (TVar k4) (TTimes (TVar k6) (TVar k7))); (If (Order EQ (TVar k10) (TVar k13)) (If (Order EQ (TVar k4) (TTimes (TVar k11) (TVar k12))) (Order GE (TVar k10) (TVar k8)))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NVar k5))))))); (Order EQ (TVar k8) (TVar k9)); (Not (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m19) (NInt z275))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NDiv (NInt m19) (NInt z275))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NDiv (NInt z10) (NInt z11))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NDiv (NInt z1) (NInt z11))) (NInt z1))); (And (Order GE (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))) (Or (Order EQ (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k5)))))))].
Definition one_batch_size_printed_law_steps : proof := (Unfold k15 (Unfold k9 (Unfold k6 (Clear k4 [] z1 z250 [] [] [(m19, []); (z250, [k8])] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k12] None] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k14] None] (Unfold k11 (Unfold k20 (Clear k18 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k13]); (z250, [k19])] [Summand [(z250, [])] [] [] (Some k26); Summand [(m1, [k13])] [] [k16] None] (Clear k8 [] z1 z25 [] [] [(m19, []); (z25, [k10])] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k30] None] (Combine false EQ z1 [] [] [(m19, []); (z25, [k10])] [Summand [(z1, [])] [] [k32] None] (Clear k22 [] z1 z1 [] [] [(z1, [k10; k15]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k15]); (z25, [k19])] [Summand [(z25, [])] [] [] (Some k36); Summand [(m1, [k15])] [] [k34] None] (Unfold k2 (Clear k40 [] z1 z275 [] [] [(z19, [k9]); (z275, [k17])] (Split k42 (Split k7 (Unfold k46 (Clear k48 [] z1 z1 [] [] [(z1, [k21]); (m1, [k27])] (Split k50 (Unfold k23 (Unfold k56 (Clear k54 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k27])] (Combine true GE z1 [] [] [(z19, [k23]); (z250, [k27])] [Summand [(z250, [])] [] [] (Some k62); Summand [(m1, [k23])] [] [k16] None] (Clear k17 [] z1 z275 [] [] [(z19, [k9]); (z275, [k21])] (Clear k19 [] z1 z11 [] [] [(m10, [k9]); (z11, [k23])] (Combine true GT z11 [] [] [] [Summand [(m10, [])] [] [] (Some k66); Summand [(m19, [])] [] [] (Some k68); Summand [(z11, [])] [] [] (Some k64); Summand [(z2750, [])] [] [] (Some k52)] (Absurd k70)))))))) (Unfold k23 (Unfold k56 (Split k60 (Clear k62 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k27])] (Combine true EQ z1 [] [] [(z19, [k23]); (z250, [k27])] [Summand [(z250, [])] [] [] (Some k64); Summand [(m1, [k23])] [] [k16] None] (Clear k17 [] z1 z275 [] [] [(z19, [k9]); (z275, [k21])] (Clear k19 [] z1 z11 [] [] [(m10, [k9]); (z11, [k23])] (Combine true GT z11 [] [] [] [Summand [(z10, [])] [] [] (Some k68); Summand [(z19, [])] [] [] (Some k70); Summand [(z2750, [])] [] [] (Some k52); Summand [(m11, [])] [] [] (Some k66)] (Absurd k72)))))) (Clear k62 [] z1 z1 [] [] [(z1, [k10; k25]); (z1, [k27])] (Combine true EQ z1 [] [] [(z19, [k25]); (z25, [k27])] [Summand [(z25, [])] [] [] (Some k64); Summand [(m1, [k25])] [] [k34] None] (Clear k17 [] z1 z275 [] [] [(z19, [k9]); (z275, [k21])] (Clear k21 [] z1 z11 [] [] [(m1, [k9]); (z11, [k25])] (Combine true GT z11 [] [] [] [Summand [(z1, [])] [] [] (Some k68); Summand [(z19, [])] [] [] (Some k70); Summand [(z275, [])] [] [] (Some k52); Summand [(m11, [])] [] [] (Some k66)] (Absurd k72)))))))))))) (Split k46 (Unfold k48 (Clear k50 [] z1 z1 [] [] [(z1, [k9]); (m1, [k23]); (m1, [k25])] (Split k52 (Clear k19 [] z1 z11 [] [] [(m10, [k9]); (z11, [k23])] (Clear k21 [] z1 z11 [] [] [(m1, [k9]); (z11, [k25])] (Combine true GT z11 [] [] [] [Summand [(z1, [])] [] [] (Some k56); Summand [(z1, [])] [] [] (Some k58); Summand [(z11, [])] [] [] (Some k54)] (Absurd k60)))) (Clear k19 [] z1 z11 [] [] [(m10, [k9]); (z11, [k23])] (Clear k21 [] z1 z11 [] [] [(m1, [k9]); (z11, [k25])] (Combine true GT z11 [] [] [] [Summand [(m1, [])] [] [] (Some k56); Summand [(m1, [])] [] [] (Some k58); Summand [(z11, [])] [] [] (Some k54)] (Absurd k60))))))) (Clear k17 [] z1 z275 [] [] [(z19, [k9]); (z275, [k21])] (Clear k48 [] z1 z1 [] [] [(m1, [k17]); (z1, [k21])] (Combine true GT z275 [] [] [] [Summand [(z1, [])] [] [] (Some k44); Summand [(m1, [])] [] [] (Some k50); Summand [(z275, [])] [] [] (Some k52)] (Absurd k54)))))) (Clear k5 [] z1 z1 [] [] [(z1, [k9]); (m1, [k13]); (m1, [k15])] (Clear k13 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Combine true GT z1 [] [] [] [Summand [(z19, [])] [] [] (Some k46); Summand [(z1, [])] [] [] (Some k28); Summand [(z1, [])] [] [] (Some k38); Summand [(z275, [])] [] [] (Some k48); Summand [(z1, [])] [] [] (Some k44)] (Absurd k50)))))))))))))))))))))).
Lemma one_batch_size_printed_law_checked : refutes one_batch_size_printed_law_laws one_batch_size_printed_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem one_batch_size_printed_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ (N_p ** S)) -> (* fixed-batch *)
  (forall loss' N_p' S' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(S' ^^ ((-1) * alpha_S))])) -> (C ~~ (N_p' ** S')) -> loss <~ loss') -> (* fixed-batch-optimal *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))])) -> (* size-and-steps *)
  (loss ~~ (C ^^ ((-19) / 275))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(S ^^ ((-1) * alpha_S))]) in let value_2 := ((C ^^ ((-19) / 275)) ^^ 1) in let value_3 := ((C ^^ (10 / 11)) ^^ 1) in let value_4 := ((C ^^ (1 / 11)) ^^ 1) in let value_5 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_S))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5] one_batch_size_printed_law_laws one_batch_size_printed_law_steps one_batch_size_printed_law_checked given_1 (given_2 value_2 value_3 value_4) given_3 (largest_spec [(S ^^ ((-1) * alpha_S))] (N_p ^^ ((-1) * alpha_N))) given_4 refuted (same_refl ((C ^^ ((-19) / 275)) ^^ 1)) (same_refl ((C ^^ (10 / 11)) ^^ 1)) (same_refl ((C ^^ (1 / 11)) ^^ 1)) (largest_spec [(value_4 ^^ ((-1) * alpha_S))] (value_3 ^^ ((-1) * alpha_N))))). Qed.

(* printed-powers, model: printed-powers can hold
   LEFT OUT: a model is not written for Coq *)

(* printed-powers, claim: D ~ C^0.27 *)
Definition printed_powers_claim_fitted_tokens_laws : list law := [(Order EQ (TVar k4) (TTimes (TTimes (TVar k6) (TVar k3)) (TVar k7))); (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z73) (NInt z100)))); (Order EQ (TVar k5) (TTimes (TVar k3) (TVar k7))); (Not (Order EQ (TVar k5) (TRaised (TVar k4) (NDiv (NInt z27) (NInt z100)))))].
Definition printed_powers_claim_fitted_tokens_steps : proof := (Unfold k11 (Unfold k2 (Clear k4 [] z1 z100 [] [] [(m27, [k9]); (z100, [k11])] (Split k6 (Clear k5 [] z1 z1 [] [] [(m1, [k7]); (z1, [k9]); (m1, [k13]); (m1, [k15])] (Clear k7 [] z1 z100 [] [] [(m73, [k9]); (z100, [k13])] (Clear k9 [] z1 z1 [] [] [(m1, [k7]); (z1, [k11]); (m1, [k15])] (Combine true GT z100 [] [] [] [Summand [(z100, [])] [] [] (Some k10); Summand [(z1, [])] [] [] (Some k12); Summand [(m100, [])] [] [] (Some k14); Summand [(z1, [])] [] [] (Some k8)] (Absurd k16))))) (Clear k5 [] z1 z1 [] [] [(m1, [k7]); (z1, [k9]); (m1, [k13]); (m1, [k15])] (Clear k7 [] z1 z100 [] [] [(m73, [k9]); (z100, [k13])] (Clear k9 [] z1 z1 [] [] [(m1, [k7]); (z1, [k11]); (m1, [k15])] (Combine true GT z100 [] [] [] [Summand [(m100, [])] [] [] (Some k10); Summand [(m1, [])] [] [] (Some k12); Summand [(z100, [])] [] [] (Some k14); Summand [(z1, [])] [] [] (Some k8)] (Absurd k16))))))))).
Lemma printed_powers_claim_fitted_tokens_checked : refutes printed_powers_claim_fitted_tokens_laws printed_powers_claim_fitted_tokens_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_powers_claim_fitted_tokens :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (C ~~ ((N_p ** B) ** S)) -> (* compute *)
  (N_p ~~ (C ^^ (73 / 100))) -> (* measured-size *)
  (D ~~ (B ** S)) -> (* tokens *)
  (D ~~ (C ^^ (27 / 100))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 => NNPP _ (fun refuted => refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] printed_powers_claim_fitted_tokens_laws printed_powers_claim_fitted_tokens_steps printed_powers_claim_fitted_tokens_checked given_1 given_2 given_3 refuted)). Qed.

(* printed-powers, law: loss << C^(0) ignoring logs *)
Definition printed_powers_law_laws : list law := [(Power GT TOne (TVar k8)); (Not (Power GT (TRaised (TVar k4) (NInt z0)) (TVar k8)))].
Definition printed_powers_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 [] z1 z1 [] [] [(m1, [k17])] (Clear k4 [] z1 z1 [] [] [(z1, [k17])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k6] None; Summand [(z1, [])] [] [k8] None] (Absurd k10)))))).
Lemma printed_powers_law_checked : refutes printed_powers_law_laws printed_powers_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_powers_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 => NNPP _ (fun refuted => refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] printed_powers_law_laws printed_powers_law_steps printed_powers_law_checked given_1 refuted)). Qed.

(* printed-batch, model: printed-batch can hold
   LEFT OUT: a model is not written for Coq *)

(* printed-batch, claim: B ~ C^(5/21) *)
Definition printed_batch_claim_fitted_batch_laws : list law := [(And (Number NE (NVar k1) (NInt z0)) (Order EQ (TVar k3) (TRaised (TVar k8) (NMul (NInt m1) (NDiv (NInt z1) (NVar k1)))))); (Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (Number EQ (NVar k2) (NDiv (NInt z1) (NInt z20))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (Not (Order EQ (TVar k3) (TRaised (TVar k4) (NDiv (NInt z5) (NInt z21)))))].
Definition printed_batch_claim_fitted_batch_steps : proof := (Unfold k13 (Unfold k5 (Unfold k11 (Unfold k10 (Clear k9 [] z1 z20 [] [] [(m1, []); (z20, [k4])] (Combine false EQ z1 [] [] [(m1, []); (z20, [k4])] [Summand [(z1, [])] [] [k16] None] (Combine false EQ z1 [] [] [(m1, []); (z20, [k4])] [Summand [(z1, [])] [] [k18] None] (Clear k7 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k17])] (Combine true EQ z1 [] [] [(z1, [k9]); (z20, [k17])] [Summand [(z20, [])] [] [] (Some k22); Summand [(m1, [k9])] [] [k20] None] (Clear k14 [] z1 z100 [] [] [(m21, []); (z100, [k2])] (Combine false EQ z1 [] [] [(m21, []); (z100, [k2])] [Summand [(z1, [])] [] [k26] None] (Combine false EQ z1 [] [] [(m21, []); (z100, [k2])] [Summand [(z1, [])] [] [k28] None] (Clear k4 [] z1 z1 [] [] [(z1, [k2])] (Clear k6 [k32] z1 z1 [] [k32] [(z1, [k2; k7]); (z1, [k17])] (Combine true EQ z1 [] [] [(z21, [k7]); (z100, [k17])] [Summand [(z100, [])] [] [] (Some k34); Summand [(m1, [k7])] [] [k30] None] (Unfold k2 (Clear k38 [] z1 z21 [] [] [(z21, [k7]); (m5, [k9])] (Split k40 (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k36); Summand [(z5, [])] [] [] (Some k24); Summand [(z1, [])] [] [] (Some k42)] (Absurd k44)) (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k36); Summand [(m5, [])] [] [] (Some k24); Summand [(z1, [])] [] [] (Some k42)] (Absurd k44)))))))))))))))))))).
Lemma printed_batch_claim_fitted_batch_checked : refutes printed_batch_claim_fitted_batch_laws printed_batch_claim_fitted_batch_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_batch_claim_fitted_batch :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (alpha_B <> 0 /\ B ~~ (loss ^^ ((-1) * (1 / alpha_B)))) -> (* critical-batch *)
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  (alpha_C = (1 / 20)) -> (* measured-frontier *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (B ~~ (C ^^ (5 / 21))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 => NNPP _ (fun refuted => refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] printed_batch_claim_fitted_batch_laws printed_batch_claim_fitted_batch_steps printed_batch_claim_fitted_batch_checked given_1 given_2 given_3 given_4 refuted)). Qed.

(* printed-batch, law: loss ~ C^(-1/20) *)
Definition printed_batch_law_laws : list law := [(Order EQ (TVar k8) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))); (Number EQ (NVar k2) (NDiv (NInt z1) (NInt z20))); (Not (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m1) (NInt z20)))))].
Definition printed_batch_law_steps : proof := (Unfold k9 (Clear k7 [] z1 z20 [] [] [(m1, []); (z20, [k4])] (Combine false EQ z1 [] [] [(m1, []); (z20, [k4])] [Summand [(z1, [])] [] [k4] None] (Combine false EQ z1 [] [] [(m1, []); (z20, [k4])] [Summand [(z1, [])] [] [k6] None] (Clear k5 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k17])] (Combine true EQ z1 [] [] [(z1, [k9]); (z20, [k17])] [Summand [(z20, [])] [] [] (Some k10); Summand [(m1, [k9])] [] [k8] None] (Unfold k2 (Clear k14 [] z1 z20 [] [] [(z1, [k9]); (z20, [k17])] (Split k16 (Combine true GT z20 [] [] [] [Summand [(m1, [])] [] [] (Some k12); Summand [(z1, [])] [] [] (Some k18)] (Absurd k20)) (Combine true GT z20 [] [] [] [Summand [(z1, [])] [] [] (Some k12); Summand [(z1, [])] [] [] (Some k18)] (Absurd k20))))))))))).
Lemma printed_batch_law_checked : refutes printed_batch_law_laws printed_batch_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem printed_batch_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (loss ~~ (C ^^ ((-1) * alpha_C))) -> (* frontier *)
  (alpha_C = (1 / 20)) -> (* measured-frontier *)
  (loss ~~ (C ^^ ((-1) / 20))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 => NNPP _ (fun refuted => refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss] printed_batch_law_laws printed_batch_law_steps printed_batch_law_checked given_1 given_2 refuted)). Qed.

(* additive-printed, model: additive-printed can hold
   LEFT OUT: a model is not written for Coq *)

(* additive-printed, claim: N_p ~ C^(5/9) *)
Definition additive_printed_claim_additive_size_laws : list law := [(And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3))))))); (Order EQ (TVar k8) (TVar k9)); (And (If (Order EQ (TVar k10) (TVar k13)) (If (Order EQ (TVar k4) (TTimes (TVar k11) (TVar k12))) (Order GE (TVar k10) (TVar k8)))) (If (Order EQ (TVar k14) (TVar k17)) (If (Order EQ (TVar k4) (TTimes (TVar k15) (TVar k16))) (Order GE (TVar k14) (TVar k8))))); (Order EQ (TVar k4) (TTimes (TVar k6) (TVar k5))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (Number EQ (NVar k3) (NDiv (NInt z19) (NInt z200))); (Not (Order EQ (TVar k6) (TRaised (TVar k4) (NDiv (NInt z5) (NInt z9))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NDiv (NInt m19) (NInt z450))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NDiv (NInt z5) (NInt z9))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NDiv (NInt z4) (NInt z9))) (NInt z1))); (And (Order GE (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k3))))))); (Order EQ (TVar k14) (TRaised (TRaised (TVar k4) (NDiv (NInt m19) (NInt z450))) (NInt z1))); (Order EQ (TVar k15) (TRaised (TRaised (TVar k4) (NDiv (NInt z5) (NInt z9))) (NInt z1))); (Order EQ (TVar k16) (TRaised (TRaised (TVar k4) (NDiv (NInt z4) (NInt z9))) (NInt z1))); (And (Order GE (TVar k17) (TRaised (TVar k15) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k17) (TRaised (TVar k16) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k17) (TRaised (TVar k15) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k17) (TRaised (TVar k16) (NMul (NInt m1) (NVar k3)))))))].
Definition additive_printed_claim_additive_size_steps : proof := (Unfold k17 (Unfold k13 (Unfold k6 (Clear k15 [] z1 z200 [] [] [(m19, []); (z200, [k6])] (Combine false EQ z1 [] [] [(m19, []); (z200, [k6])] [Summand [(z1, [])] [] [k12] None] (Combine false EQ z1 [] [] [(m19, []); (z200, [k6])] [Summand [(z1, [])] [] [k14] None] (Unfold k5 (Unfold k20 (Clear k22 [] z1 z1 [] [] [(z1, [k6; k11]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k11]); (z200, [k19])] [Summand [(z200, [])] [] [] (Some k26); Summand [(m1, [k11])] [] [k16] None] (Clear k4 [] z1 z250 [] [] [(m19, []); (z250, [k8])] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k30] None] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k32] None] (Clear k18 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k13]); (z250, [k19])] [Summand [(z250, [])] [] [] (Some k36); Summand [(m1, [k13])] [] [k34] None] (Unfold k2 (Clear k40 [] z1 z9 [] [] [(m5, [k9]); (z9, [k13])] (Split k42 (Unfold k9 (Split k46 (Unfold k50 (Clear k52 [] z1 z1 [] [] [(z1, [k21]); (m1, [k27])] (Split k54 (Unfold k25 (Unfold k60 (Clear k58 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k27])] (Combine true GE z1 [] [] [(z19, [k23]); (z250, [k27])] [Summand [(z250, [])] [] [] (Some k66); Summand [(m1, [k23])] [] [k34] None] (Clear k19 [] z1 z450 [] [] [(z19, [k9]); (z450, [k21])] (Clear k21 [] z1 z9 [] [] [(m5, [k9]); (z9, [k23])] (Combine true GT z9 [] [] [] [Summand [(m5, [])] [] [] (Some k70); Summand [(m19, [])] [] [] (Some k72); Summand [(z9, [])] [] [] (Some k68); Summand [(z2250, [])] [] [] (Some k56)] (Absurd k74)))))))) (Unfold k25 (Unfold k60 (Split k64 (Clear k66 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k27])] (Combine true EQ z1 [] [] [(z19, [k23]); (z250, [k27])] [Summand [(z250, [])] [] [] (Some k68); Summand [(m1, [k23])] [] [k34] None] (Clear k19 [] z1 z450 [] [] [(z19, [k9]); (z450, [k21])] (Clear k21 [] z1 z9 [] [] [(m5, [k9]); (z9, [k23])] (Combine true GT z9 [] [] [] [Summand [(z5, [])] [] [] (Some k72); Summand [(z19, [])] [] [] (Some k74); Summand [(z2250, [])] [] [] (Some k56); Summand [(m9, [])] [] [] (Some k70)] (Absurd k76)))))) (Clear k66 [] z1 z1 [] [] [(z1, [k6; k25]); (z1, [k27])] (Combine true EQ z1 [] [] [(z19, [k25]); (z200, [k27])] [Summand [(z200, [])] [] [] (Some k68); Summand [(m1, [k25])] [] [k16] None] (Clear k19 [] z1 z450 [] [] [(z19, [k9]); (z450, [k21])] (Clear k23 [] z1 z9 [] [] [(m4, [k9]); (z9, [k25])] (Combine true GT z9 [] [] [] [Summand [(z4, [])] [] [] (Some k72); Summand [(z19, [])] [] [] (Some k74); Summand [(z1800, [])] [] [] (Some k56); Summand [(m9, [])] [] [] (Some k70)] (Absurd k76)))))))))))) (Split k50 (Unfold k52 (Clear k54 [] z1 z1 [] [] [(z1, [k9]); (m1, [k23]); (m1, [k25])] (Split k56 (Clear k21 [] z1 z9 [] [] [(m5, [k9]); (z9, [k23])] (Clear k23 [] z1 z9 [] [] [(m4, [k9]); (z9, [k25])] (Combine true GT z9 [] [] [] [Summand [(z1, [])] [] [] (Some k60); Summand [(z1, [])] [] [] (Some k62); Summand [(z9, [])] [] [] (Some k58)] (Absurd k64)))) (Clear k21 [] z1 z9 [] [] [(m5, [k9]); (z9, [k23])] (Clear k23 [] z1 z9 [] [] [(m4, [k9]); (z9, [k25])] (Combine true GT z9 [] [] [] [Summand [(m1, [])] [] [] (Some k60); Summand [(m1, [])] [] [] (Some k62); Summand [(z9, [])] [] [] (Some k58)] (Absurd k64))))))) (Clear k7 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Clear k11 [] z1 z1 [] [] [(z1, [k9]); (m1, [k11]); (m1, [k13])] (Clear k19 [] z1 z450 [] [] [(z19, [k9]); (z450, [k21])] (Clear k52 [] z1 z1 [] [] [(m1, [k17]); (z1, [k21])] (Combine true GT z9 [] [] [] [Summand [(z9, [])] [] [] (Some k28); Summand [(z1800, [])] [] [] (Some k54); Summand [(z171, [])] [] [] (Some k56); Summand [(z19, [])] [] [] (Some k44); Summand [(m4, [])] [] [] (Some k58); Summand [(z1800, [])] [] [] (Some k60)] (Absurd k62))))))))) (Unfold k9 (Split k48 (Unfold k50 (Clear k52 [] z1 z1 [] [] [(z1, [k29]); (m1, [k35])] (Split k54 (Unfold k33 (Unfold k60 (Clear k58 [] z1 z1 [] [] [(z1, [k8; k31]); (z1, [k35])] (Combine true GE z1 [] [] [(z19, [k31]); (z250, [k35])] [Summand [(z250, [])] [] [] (Some k66); Summand [(m1, [k31])] [] [k34] None] (Clear k27 [] z1 z450 [] [] [(z19, [k9]); (z450, [k29])] (Clear k29 [] z1 z9 [] [] [(m5, [k9]); (z9, [k31])] (Combine true GT z9 [] [] [] [Summand [(m5, [])] [] [] (Some k70); Summand [(m19, [])] [] [] (Some k72); Summand [(z9, [])] [] [] (Some k68); Summand [(z2250, [])] [] [] (Some k56)] (Absurd k74)))))))) (Unfold k33 (Unfold k60 (Split k64 (Clear k66 [] z1 z1 [] [] [(z1, [k8; k31]); (z1, [k35])] (Combine true EQ z1 [] [] [(z19, [k31]); (z250, [k35])] [Summand [(z250, [])] [] [] (Some k68); Summand [(m1, [k31])] [] [k34] None] (Clear k27 [] z1 z450 [] [] [(z19, [k9]); (z450, [k29])] (Clear k29 [] z1 z9 [] [] [(m5, [k9]); (z9, [k31])] (Combine true GT z9 [] [] [] [Summand [(z5, [])] [] [] (Some k72); Summand [(z19, [])] [] [] (Some k74); Summand [(z2250, [])] [] [] (Some k56); Summand [(m9, [])] [] [] (Some k70)] (Absurd k76)))))) (Clear k66 [] z1 z1 [] [] [(z1, [k6; k33]); (z1, [k35])] (Combine true EQ z1 [] [] [(z19, [k33]); (z200, [k35])] [Summand [(z200, [])] [] [] (Some k68); Summand [(m1, [k33])] [] [k16] None] (Clear k27 [] z1 z450 [] [] [(z19, [k9]); (z450, [k29])] (Clear k31 [] z1 z9 [] [] [(m4, [k9]); (z9, [k33])] (Combine true GT z9 [] [] [] [Summand [(z4, [])] [] [] (Some k72); Summand [(z19, [])] [] [] (Some k74); Summand [(z1800, [])] [] [] (Some k56); Summand [(m9, [])] [] [] (Some k70)] (Absurd k76)))))))))))) (Split k50 (Unfold k52 (Clear k54 [] z1 z1 [] [] [(z1, [k9]); (m1, [k31]); (m1, [k33])] (Split k56 (Clear k29 [] z1 z9 [] [] [(m5, [k9]); (z9, [k31])] (Clear k31 [] z1 z9 [] [] [(m4, [k9]); (z9, [k33])] (Combine true GT z9 [] [] [] [Summand [(z1, [])] [] [] (Some k60); Summand [(z1, [])] [] [] (Some k62); Summand [(z9, [])] [] [] (Some k58)] (Absurd k64)))) (Clear k29 [] z1 z9 [] [] [(m5, [k9]); (z9, [k31])] (Clear k31 [] z1 z9 [] [] [(m4, [k9]); (z9, [k33])] (Combine true GT z9 [] [] [] [Summand [(m1, [])] [] [] (Some k60); Summand [(m1, [])] [] [] (Some k62); Summand [(z9, [])] [] [] (Some k58)] (Absurd k64))))))) (Clear k7 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Clear k27 [] z1 z450 [] [] [(z19, [k9]); (z450, [k29])] (Clear k52 [] z1 z1 [] [] [(m1, [k17]); (z1, [k29])] (Combine true GT z9 [] [] [] [Summand [(z9, [])] [] [] (Some k38); Summand [(z2250, [])] [] [] (Some k54); Summand [(z19, [])] [] [] (Some k44); Summand [(m5, [])] [] [] (Some k56); Summand [(z2250, [])] [] [] (Some k58)] (Absurd k60)))))))))))))))))))))))))).
Lemma additive_printed_claim_additive_size_checked : refutes additive_printed_claim_additive_size_laws additive_printed_claim_additive_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem additive_printed_claim_additive_size :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(D ^^ ((-1) * alpha_D))])) -> (* additive *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(D' ^^ ((-1) * alpha_D))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* additive-optimal *)
  (C ~~ (N_p ** D)) -> (* one-pass *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (alpha_D = (19 / 200)) -> (* printed-data *)
  (N_p ~~ (C ^^ (5 / 9))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(D ^^ ((-1) * alpha_D))]) in let value_2 := ((C ^^ ((-19) / 450)) ^^ 1) in let value_3 := ((C ^^ (5 / 9)) ^^ 1) in let value_4 := ((C ^^ (4 / 9)) ^^ 1) in let value_5 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_D))]) in let value_6 := ((C ^^ ((-19) / 450)) ^^ 1) in let value_7 := ((C ^^ (5 / 9)) ^^ 1) in let value_8 := ((C ^^ (4 / 9)) ^^ 1) in let value_9 := (largest (value_7 ^^ ((-1) * alpha_N)) [(value_8 ^^ ((-1) * alpha_D))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5; value_6; value_7; value_8; value_9] additive_printed_claim_additive_size_laws additive_printed_claim_additive_size_steps additive_printed_claim_additive_size_checked (largest_spec [(D ^^ ((-1) * alpha_D))] (N_p ^^ ((-1) * alpha_N))) given_1 (conj (given_2 value_2 value_3 value_4) (given_2 value_6 value_7 value_8)) given_3 given_4 given_5 refuted (same_refl ((C ^^ ((-19) / 450)) ^^ 1)) (same_refl ((C ^^ (5 / 9)) ^^ 1)) (same_refl ((C ^^ (4 / 9)) ^^ 1)) (largest_spec [(value_4 ^^ ((-1) * alpha_D))] (value_3 ^^ ((-1) * alpha_N))) (same_refl ((C ^^ ((-19) / 450)) ^^ 1)) (same_refl ((C ^^ (5 / 9)) ^^ 1)) (same_refl ((C ^^ (4 / 9)) ^^ 1)) (largest_spec [(value_8 ^^ ((-1) * alpha_D))] (value_7 ^^ ((-1) * alpha_N))))). Qed.

(* additive-printed, claim: loss ~ C^(-19/450) *)
Definition additive_printed_claim_additive_frontier_laws : list law := [(And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3))))))); (Order EQ (TVar k8) (TVar k9)); (If (Order EQ (TVar k10) (TVar k13)) (If (Order EQ (TVar k4) (TTimes (TVar k11) (TVar k12))) (Order GE (TVar k10) (TVar k8)))); (Order EQ (TVar k4) (TTimes (TVar k6) (TVar k5))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (Number EQ (NVar k3) (NDiv (NInt z19) (NInt z200))); (Not (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m19) (NInt z450))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NDiv (NInt m19) (NInt z450))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NDiv (NInt z5) (NInt z9))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NDiv (NInt z4) (NInt z9))) (NInt z1))); (And (Order GE (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k3)))))))].
Definition additive_printed_claim_additive_frontier_steps : proof := (Unfold k17 (Unfold k13 (Unfold k6 (Clear k15 [] z1 z200 [] [] [(m19, []); (z200, [k6])] (Combine false EQ z1 [] [] [(m19, []); (z200, [k6])] [Summand [(z1, [])] [] [k12] None] (Combine false EQ z1 [] [] [(m19, []); (z200, [k6])] [Summand [(z1, [])] [] [k14] None] (Unfold k5 (Unfold k20 (Clear k22 [] z1 z1 [] [] [(z1, [k6; k11]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k11]); (z200, [k19])] [Summand [(z200, [])] [] [] (Some k26); Summand [(m1, [k11])] [] [k16] None] (Clear k4 [] z1 z250 [] [] [(m19, []); (z250, [k8])] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k30] None] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k32] None] (Clear k18 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k13]); (z250, [k19])] [Summand [(z250, [])] [] [] (Some k36); Summand [(m1, [k13])] [] [k34] None] (Unfold k2 (Clear k40 [] z1 z450 [] [] [(z19, [k9]); (z450, [k17])] (Split k42 (Split k9 (Unfold k46 (Clear k48 [] z1 z1 [] [] [(z1, [k21]); (m1, [k27])] (Split k50 (Unfold k25 (Unfold k56 (Clear k54 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k27])] (Combine true GE z1 [] [] [(z19, [k23]); (z250, [k27])] [Summand [(z250, [])] [] [] (Some k62); Summand [(m1, [k23])] [] [k34] None] (Clear k19 [] z1 z450 [] [] [(z19, [k9]); (z450, [k21])] (Clear k21 [] z1 z9 [] [] [(m5, [k9]); (z9, [k23])] (Combine true GT z9 [] [] [] [Summand [(m5, [])] [] [] (Some k66); Summand [(m19, [])] [] [] (Some k68); Summand [(z9, [])] [] [] (Some k64); Summand [(z2250, [])] [] [] (Some k52)] (Absurd k70)))))))) (Unfold k25 (Unfold k56 (Split k60 (Clear k62 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k27])] (Combine true EQ z1 [] [] [(z19, [k23]); (z250, [k27])] [Summand [(z250, [])] [] [] (Some k64); Summand [(m1, [k23])] [] [k34] None] (Clear k19 [] z1 z450 [] [] [(z19, [k9]); (z450, [k21])] (Clear k21 [] z1 z9 [] [] [(m5, [k9]); (z9, [k23])] (Combine true GT z9 [] [] [] [Summand [(z5, [])] [] [] (Some k68); Summand [(z19, [])] [] [] (Some k70); Summand [(z2250, [])] [] [] (Some k52); Summand [(m9, [])] [] [] (Some k66)] (Absurd k72)))))) (Clear k62 [] z1 z1 [] [] [(z1, [k6; k25]); (z1, [k27])] (Combine true EQ z1 [] [] [(z19, [k25]); (z200, [k27])] [Summand [(z200, [])] [] [] (Some k64); Summand [(m1, [k25])] [] [k16] None] (Clear k19 [] z1 z450 [] [] [(z19, [k9]); (z450, [k21])] (Clear k23 [] z1 z9 [] [] [(m4, [k9]); (z9, [k25])] (Combine true GT z9 [] [] [] [Summand [(z4, [])] [] [] (Some k68); Summand [(z19, [])] [] [] (Some k70); Summand [(z1800, [])] [] [] (Some k52); Summand [(m9, [])] [] [] (Some k66)] (Absurd k72)))))))))))) (Split k46 (Unfold k48 (Clear k50 [] z1 z1 [] [] [(z1, [k9]); (m1, [k23]); (m1, [k25])] (Split k52 (Clear k21 [] z1 z9 [] [] [(m5, [k9]); (z9, [k23])] (Clear k23 [] z1 z9 [] [] [(m4, [k9]); (z9, [k25])] (Combine true GT z9 [] [] [] [Summand [(z1, [])] [] [] (Some k56); Summand [(z1, [])] [] [] (Some k58); Summand [(z9, [])] [] [] (Some k54)] (Absurd k60)))) (Clear k21 [] z1 z9 [] [] [(m5, [k9]); (z9, [k23])] (Clear k23 [] z1 z9 [] [] [(m4, [k9]); (z9, [k25])] (Combine true GT z9 [] [] [] [Summand [(m1, [])] [] [] (Some k56); Summand [(m1, [])] [] [] (Some k58); Summand [(z9, [])] [] [] (Some k54)] (Absurd k60))))))) (Clear k19 [] z1 z450 [] [] [(z19, [k9]); (z450, [k21])] (Clear k48 [] z1 z1 [] [] [(m1, [k17]); (z1, [k21])] (Combine true GT z450 [] [] [] [Summand [(z1, [])] [] [] (Some k44); Summand [(m1, [])] [] [] (Some k50); Summand [(z450, [])] [] [] (Some k52)] (Absurd k54)))))) (Clear k7 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Clear k11 [] z1 z1 [] [] [(z1, [k9]); (m1, [k11]); (m1, [k13])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k38); Summand [(z1, [])] [] [] (Some k28); Summand [(z450, [])] [] [] (Some k46); Summand [(z19, [])] [] [] (Some k48); Summand [(z1, [])] [] [] (Some k44)] (Absurd k50)))))))))))))))))))))).
Lemma additive_printed_claim_additive_frontier_checked : refutes additive_printed_claim_additive_frontier_laws additive_printed_claim_additive_frontier_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem additive_printed_claim_additive_frontier :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(D ^^ ((-1) * alpha_D))])) -> (* additive *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(D' ^^ ((-1) * alpha_D))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* additive-optimal *)
  (C ~~ (N_p ** D)) -> (* one-pass *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (alpha_D = (19 / 200)) -> (* printed-data *)
  (loss ~~ (C ^^ ((-19) / 450))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(D ^^ ((-1) * alpha_D))]) in let value_2 := ((C ^^ ((-19) / 450)) ^^ 1) in let value_3 := ((C ^^ (5 / 9)) ^^ 1) in let value_4 := ((C ^^ (4 / 9)) ^^ 1) in let value_5 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_D))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5] additive_printed_claim_additive_frontier_laws additive_printed_claim_additive_frontier_steps additive_printed_claim_additive_frontier_checked (largest_spec [(D ^^ ((-1) * alpha_D))] (N_p ^^ ((-1) * alpha_N))) given_1 (given_2 value_2 value_3 value_4) given_3 given_4 given_5 refuted (same_refl ((C ^^ ((-19) / 450)) ^^ 1)) (same_refl ((C ^^ (5 / 9)) ^^ 1)) (same_refl ((C ^^ (4 / 9)) ^^ 1)) (largest_spec [(value_4 ^^ ((-1) * alpha_D))] (value_3 ^^ ((-1) * alpha_N))))). Qed.

(* additive-printed, law: loss ~ C^(-19/450) *)
Definition additive_printed_law_laws : list law := [(And (Order GE (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k9) (TRaised (TVar k6) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k3))))))); (Order EQ (TVar k8) (TVar k9)); (If (Order EQ (TVar k10) (TVar k13)) (If (Order EQ (TVar k4) (TTimes (TVar k11) (TVar k12))) (Order GE (TVar k10) (TVar k8)))); (Order EQ (TVar k4) (TTimes (TVar k6) (TVar k5))); (And (Number EQ (NVar k4) (NDiv (NInt z19) (NInt z250))) (And (Number EQ (NVar k5) (NDiv (NInt z19) (NInt z25))) (Number EQ (NVar k1) (NDiv (NInt z21) (NInt z100))))); (Number EQ (NVar k3) (NDiv (NInt z19) (NInt z200))); (Not (Order EQ (TVar k8) (TRaised (TVar k4) (NDiv (NInt m19) (NInt z450))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k4) (NDiv (NInt m19) (NInt z450))) (NInt z1))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k4) (NDiv (NInt z5) (NInt z9))) (NInt z1))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k4) (NDiv (NInt z4) (NInt z9))) (NInt z1))); (And (Order GE (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (And (Order GE (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k3)))) (Or (Order EQ (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k4)))) (Order EQ (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k3)))))))].
Definition additive_printed_law_steps : proof := (Unfold k17 (Unfold k13 (Unfold k6 (Clear k15 [] z1 z200 [] [] [(m19, []); (z200, [k6])] (Combine false EQ z1 [] [] [(m19, []); (z200, [k6])] [Summand [(z1, [])] [] [k12] None] (Combine false EQ z1 [] [] [(m19, []); (z200, [k6])] [Summand [(z1, [])] [] [k14] None] (Unfold k5 (Unfold k20 (Clear k22 [] z1 z1 [] [] [(z1, [k6; k11]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k11]); (z200, [k19])] [Summand [(z200, [])] [] [] (Some k26); Summand [(m1, [k11])] [] [k16] None] (Clear k4 [] z1 z250 [] [] [(m19, []); (z250, [k8])] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k30] None] (Combine false EQ z1 [] [] [(m19, []); (z250, [k8])] [Summand [(z1, [])] [] [k32] None] (Clear k18 [] z1 z1 [] [] [(z1, [k8; k13]); (z1, [k19])] (Combine true GE z1 [] [] [(z19, [k13]); (z250, [k19])] [Summand [(z250, [])] [] [] (Some k36); Summand [(m1, [k13])] [] [k34] None] (Unfold k2 (Clear k40 [] z1 z450 [] [] [(z19, [k9]); (z450, [k17])] (Split k42 (Split k9 (Unfold k46 (Clear k48 [] z1 z1 [] [] [(z1, [k21]); (m1, [k27])] (Split k50 (Unfold k25 (Unfold k56 (Clear k54 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k27])] (Combine true GE z1 [] [] [(z19, [k23]); (z250, [k27])] [Summand [(z250, [])] [] [] (Some k62); Summand [(m1, [k23])] [] [k34] None] (Clear k19 [] z1 z450 [] [] [(z19, [k9]); (z450, [k21])] (Clear k21 [] z1 z9 [] [] [(m5, [k9]); (z9, [k23])] (Combine true GT z9 [] [] [] [Summand [(m5, [])] [] [] (Some k66); Summand [(m19, [])] [] [] (Some k68); Summand [(z9, [])] [] [] (Some k64); Summand [(z2250, [])] [] [] (Some k52)] (Absurd k70)))))))) (Unfold k25 (Unfold k56 (Split k60 (Clear k62 [] z1 z1 [] [] [(z1, [k8; k23]); (z1, [k27])] (Combine true EQ z1 [] [] [(z19, [k23]); (z250, [k27])] [Summand [(z250, [])] [] [] (Some k64); Summand [(m1, [k23])] [] [k34] None] (Clear k19 [] z1 z450 [] [] [(z19, [k9]); (z450, [k21])] (Clear k21 [] z1 z9 [] [] [(m5, [k9]); (z9, [k23])] (Combine true GT z9 [] [] [] [Summand [(z5, [])] [] [] (Some k68); Summand [(z19, [])] [] [] (Some k70); Summand [(z2250, [])] [] [] (Some k52); Summand [(m9, [])] [] [] (Some k66)] (Absurd k72)))))) (Clear k62 [] z1 z1 [] [] [(z1, [k6; k25]); (z1, [k27])] (Combine true EQ z1 [] [] [(z19, [k25]); (z200, [k27])] [Summand [(z200, [])] [] [] (Some k64); Summand [(m1, [k25])] [] [k16] None] (Clear k19 [] z1 z450 [] [] [(z19, [k9]); (z450, [k21])] (Clear k23 [] z1 z9 [] [] [(m4, [k9]); (z9, [k25])] (Combine true GT z9 [] [] [] [Summand [(z4, [])] [] [] (Some k68); Summand [(z19, [])] [] [] (Some k70); Summand [(z1800, [])] [] [] (Some k52); Summand [(m9, [])] [] [] (Some k66)] (Absurd k72)))))))))))) (Split k46 (Unfold k48 (Clear k50 [] z1 z1 [] [] [(z1, [k9]); (m1, [k23]); (m1, [k25])] (Split k52 (Clear k21 [] z1 z9 [] [] [(m5, [k9]); (z9, [k23])] (Clear k23 [] z1 z9 [] [] [(m4, [k9]); (z9, [k25])] (Combine true GT z9 [] [] [] [Summand [(z1, [])] [] [] (Some k56); Summand [(z1, [])] [] [] (Some k58); Summand [(z9, [])] [] [] (Some k54)] (Absurd k60)))) (Clear k21 [] z1 z9 [] [] [(m5, [k9]); (z9, [k23])] (Clear k23 [] z1 z9 [] [] [(m4, [k9]); (z9, [k25])] (Combine true GT z9 [] [] [] [Summand [(m1, [])] [] [] (Some k56); Summand [(m1, [])] [] [] (Some k58); Summand [(z9, [])] [] [] (Some k54)] (Absurd k60))))))) (Clear k19 [] z1 z450 [] [] [(z19, [k9]); (z450, [k21])] (Clear k48 [] z1 z1 [] [] [(m1, [k17]); (z1, [k21])] (Combine true GT z450 [] [] [] [Summand [(z1, [])] [] [] (Some k44); Summand [(m1, [])] [] [] (Some k50); Summand [(z450, [])] [] [] (Some k52)] (Absurd k54)))))) (Clear k7 [] z1 z1 [] [] [(z1, [k17]); (m1, [k19])] (Clear k11 [] z1 z1 [] [] [(z1, [k9]); (m1, [k11]); (m1, [k13])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k38); Summand [(z1, [])] [] [] (Some k28); Summand [(z450, [])] [] [] (Some k46); Summand [(z19, [])] [] [] (Some k48); Summand [(z1, [])] [] [] (Some k44)] (Absurd k50)))))))))))))))))))))).
Lemma additive_printed_law_checked : refutes additive_printed_law_laws additive_printed_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem additive_printed_law :
  forall (alpha_B alpha_C alpha_D alpha_N alpha_S : R) (B C D N_p S loss : order),
  (loss ~~ (largest (N_p ^^ ((-1) * alpha_N)) [(D ^^ ((-1) * alpha_D))])) -> (* additive *)
  (forall loss' N_p' D' : order, (loss' ~~ (largest (N_p' ^^ ((-1) * alpha_N)) [(D' ^^ ((-1) * alpha_D))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* additive-optimal *)
  (C ~~ (N_p ** D)) -> (* one-pass *)
  ((alpha_N = (19 / 250)) /\ (alpha_S = (19 / 25)) /\ (alpha_B = (21 / 100))) -> (* printed *)
  (alpha_D = (19 / 200)) -> (* printed-data *)
  (loss ~~ (C ^^ ((-19) / 450))).
Proof. exact (fun alpha_B alpha_C alpha_D alpha_N alpha_S B C D N_p S loss given_1 given_2 given_3 given_4 given_5 => NNPP _ (fun refuted => let value_1 := (largest (N_p ^^ ((-1) * alpha_N)) [(D ^^ ((-1) * alpha_D))]) in let value_2 := ((C ^^ ((-19) / 450)) ^^ 1) in let value_3 := ((C ^^ (5 / 9)) ^^ 1) in let value_4 := ((C ^^ (4 / 9)) ^^ 1) in let value_5 := (largest (value_3 ^^ ((-1) * alpha_N)) [(value_4 ^^ ((-1) * alpha_D))]) in refute [alpha_B; alpha_C; alpha_D; alpha_N; alpha_S] [B; C; D; N_p; S; loss; value_1; value_2; value_3; value_4; value_5] additive_printed_law_laws additive_printed_law_steps additive_printed_law_checked (largest_spec [(D ^^ ((-1) * alpha_D))] (N_p ^^ ((-1) * alpha_N))) given_1 (given_2 value_2 value_3 value_4) given_3 given_4 given_5 refuted (same_refl ((C ^^ ((-19) / 450)) ^^ 1)) (same_refl ((C ^^ (5 / 9)) ^^ 1)) (same_refl ((C ^^ (4 / 9)) ^^ 1)) (largest_spec [(value_4 ^^ ((-1) * alpha_D))] (value_3 ^^ ((-1) * alpha_N))))). Qed.
