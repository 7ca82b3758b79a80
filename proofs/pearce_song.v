(* Theory pearce-song: 21 theorems; 7 left out.
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
Definition k45 : positive := (45)%positive.
Definition k46 : positive := (46)%positive.
Definition k47 : positive := (47)%positive.
Definition k48 : positive := (48)%positive.
Definition k49 : positive := (49)%positive.
Definition k50 : positive := (50)%positive.
Definition k51 : positive := (51)%positive.
Definition k52 : positive := (52)%positive.
Definition k53 : positive := (53)%positive.
Definition k54 : positive := (54)%positive.
Definition k55 : positive := (55)%positive.
Definition k56 : positive := (56)%positive.
Definition k57 : positive := (57)%positive.
Definition k58 : positive := (58)%positive.
Definition k59 : positive := (59)%positive.
Definition k60 : positive := (60)%positive.
Definition k61 : positive := (61)%positive.
Definition k62 : positive := (62)%positive.
Definition k63 : positive := (63)%positive.
Definition k64 : positive := (64)%positive.
Definition k65 : positive := (65)%positive.
Definition k66 : positive := (66)%positive.
Definition k67 : positive := (67)%positive.
Definition k68 : positive := (68)%positive.
Definition k69 : positive := (69)%positive.
Definition k70 : positive := (70)%positive.
Definition k71 : positive := (71)%positive.
Definition k72 : positive := (72)%positive.
Definition k73 : positive := (73)%positive.
Definition k74 : positive := (74)%positive.
Definition k75 : positive := (75)%positive.
Definition k76 : positive := (76)%positive.
Definition k77 : positive := (77)%positive.
Definition k78 : positive := (78)%positive.
Definition k79 : positive := (79)%positive.
Definition k80 : positive := (80)%positive.
Definition k81 : positive := (81)%positive.
Definition k82 : positive := (82)%positive.
Definition k83 : positive := (83)%positive.
Definition k84 : positive := (84)%positive.
Definition k86 : positive := (86)%positive.
Definition k88 : positive := (88)%positive.
Definition k90 : positive := (90)%positive.
Definition k92 : positive := (92)%positive.
Definition k94 : positive := (94)%positive.
Definition k96 : positive := (96)%positive.
Definition k98 : positive := (98)%positive.
Definition k100 : positive := (100)%positive.
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m3 : Z := (-3)%Z.
Definition m5 : Z := (-5)%Z.
Definition m6 : Z := (-6)%Z.
Definition m9 : Z := (-9)%Z.
Definition m12 : Z := (-12)%Z.
Definition m15 : Z := (-15)%Z.
Definition m18 : Z := (-18)%Z.
Definition m19 : Z := (-19)%Z.
Definition m25 : Z := (-25)%Z.
Definition m27 : Z := (-27)%Z.
Definition m50 : Z := (-50)%Z.
Definition m73 : Z := (-73)%Z.
Definition m100 : Z := (-100)%Z.
Definition m119 : Z := (-119)%Z.
Definition m125 : Z := (-125)%Z.
Definition m159 : Z := (-159)%Z.
Definition m173 : Z := (-173)%Z.
Definition m200 : Z := (-200)%Z.
Definition m273 : Z := (-273)%Z.
Definition m317 : Z := (-317)%Z.
Definition m457 : Z := (-457)%Z.
Definition m513 : Z := (-513)%Z.
Definition m563 : Z := (-563)%Z.
Definition m717 : Z := (-717)%Z.
Definition m1000 : Z := (-1000)%Z.
Definition m1233 : Z := (-1233)%Z.
Definition m1623 : Z := (-1623)%Z.
Definition m1689 : Z := (-1689)%Z.
Definition m1739 : Z := (-1739)%Z.
Definition m1829 : Z := (-1829)%Z.
Definition m1893 : Z := (-1893)%Z.
Definition m1922 : Z := (-1922)%Z.
Definition m3000 : Z := (-3000)%Z.
Definition m5000 : Z := (-5000)%Z.
Definition m5487 : Z := (-5487)%Z.
Definition m10601 : Z := (-10601)%Z.
Definition m15000 : Z := (-15000)%Z.
Definition m19391 : Z := (-19391)%Z.
Definition m2051326 : Z := (-2051326)%Z.
Definition m2849083 : Z := (-2849083)%Z.
Definition m8479271 : Z := (-8479271)%Z.
Definition m10894459 : Z := (-10894459)%Z.
Definition m14245415 : Z := (-14245415)%Z.
Definition m14793349 : Z := (-14793349)%Z.
Definition m25000000 : Z := (-25000000)%Z.
Definition m42736245 : Z := (-42736245)%Z.
Definition m64917279 : Z := (-64917279)%Z.
Definition m75000000 : Z := (-75000000)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.
Definition z4 : Z := (4)%Z.
Definition z5 : Z := (5)%Z.
Definition z6 : Z := (6)%Z.
Definition z9 : Z := (9)%Z.
Definition z15 : Z := (15)%Z.
Definition z18 : Z := (18)%Z.
Definition z19 : Z := (19)%Z.
Definition z23 : Z := (23)%Z.
Definition z25 : Z := (25)%Z.
Definition z27 : Z := (27)%Z.
Definition z50 : Z := (50)%Z.
Definition z57 : Z := (57)%Z.
Definition z64 : Z := (64)%Z.
Definition z73 : Z := (73)%Z.
Definition z100 : Z := (100)%Z.
Definition z123 : Z := (123)%Z.
Definition z125 : Z := (125)%Z.
Definition z143 : Z := (143)%Z.
Definition z159 : Z := (159)%Z.
Definition z200 : Z := (200)%Z.
Definition z317 : Z := (317)%Z.
Definition z342 : Z := (342)%Z.
Definition z407 : Z := (407)%Z.
Definition z446 : Z := (446)%Z.
Definition z457 : Z := (457)%Z.
Definition z461 : Z := (461)%Z.
Definition z500 : Z := (500)%Z.
Definition z513 : Z := (513)%Z.
Definition z563 : Z := (563)%Z.
Definition z717 : Z := (717)%Z.
Definition z719 : Z := (719)%Z.
Definition z759 : Z := (759)%Z.
Definition z843 : Z := (843)%Z.
Definition z892 : Z := (892)%Z.
Definition z1000 : Z := (1000)%Z.
Definition z1311 : Z := (1311)%Z.
Definition z1383 : Z := (1383)%Z.
Definition z1617 : Z := (1617)%Z.
Definition z1623 : Z := (1623)%Z.
Definition z1739 : Z := (1739)%Z.
Definition z1829 : Z := (1829)%Z.
Definition z1836 : Z := (1836)%Z.
Definition z1893 : Z := (1893)%Z.
Definition z1922 : Z := (1922)%Z.
Definition z2126 : Z := (2126)%Z.
Definition z3000 : Z := (3000)%Z.
Definition z3568 : Z := (3568)%Z.
Definition z3613 : Z := (3613)%Z.
Definition z5000 : Z := (5000)%Z.
Definition z6372 : Z := (6372)%Z.
Definition z6762 : Z := (6762)%Z.
Definition z7122 : Z := (7122)%Z.
Definition z7226 : Z := (7226)%Z.
Definition z15000 : Z := (15000)%Z.
Definition z31724 : Z := (31724)%Z.
Definition z45199 : Z := (45199)%Z.
Definition z86823 : Z := (86823)%Z.
Definition z130823 : Z := (130823)%Z.
Definition z137378 : Z := (137378)%Z.
Definition z309000 : Z := (309000)%Z.
Definition z434115 : Z := (434115)%Z.
Definition z831595 : Z := (831595)%Z.
Definition z1545000 : Z := (1545000)%Z.
Definition z2849083 : Z := (2849083)%Z.
Definition z5028254 : Z := (5028254)%Z.
Definition z8479271 : Z := (8479271)%Z.
Definition z10000000 : Z := (10000000)%Z.
Definition z25000000 : Z := (25000000)%Z.
Definition z31203957 : Z := (31203957)%Z.
Definition z40024380 : Z := (40024380)%Z.
Definition z59694787 : Z := (59694787)%Z.
Definition z72236395 : Z := (72236395)%Z.
Definition z75000000 : Z := (75000000)%Z.

(* small-models, model: small-models can hold
   LEFT OUT: a model is not written for Coq *)

(* small-models, claim: N_p ~ C^(beta/(alpha/3+beta)) * omega^(-alpha/(alpha/3+beta)) *)
Definition small_models_claim_small_size_laws : list law := [(And (Order GE (TVar k9) (TVar k6)) (And (Order GE (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k9) (TVar k6)) (Order EQ (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k5) (TVar k9)); (Order EQ (TVar k3) (TTimes (TVar k6) (TVar k4))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k7) (TVar k10)); (And (If (Order EQ (TVar k13) (TVar k16)) (If (Order EQ (TVar k11) (TVar k15)) (If (Order EQ (TVar k3) (TTimes (TVar k12) (TVar k14))) (Order GE (TVar k11) (TVar k7))))) (And (If (Order EQ (TVar k19) (TVar k22)) (If (Order EQ (TVar k17) (TVar k21)) (If (Order EQ (TVar k3) (TTimes (TVar k18) (TVar k20))) (Order GE (TVar k17) (TVar k7))))) (If (Order EQ (TVar k25) (TVar k28)) (If (Order EQ (TVar k23) (TVar k27)) (If (Order EQ (TVar k3) (TTimes (TVar k24) (TVar k26))) (Order GE (TVar k23) (TVar k7))))))); (Order GT (TRaised (TVar k8) (NDiv (NInt z3) (NInt z2))) (TVar k6)); (Not (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (Order EQ (TVar k6) (TTimes (TRaised (TVar k3) (NDiv (NVar k2) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)))) (TRaised (TVar k8) (NDiv (NMul (NInt m1) (NVar k1)) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2))))))))); (Order EQ (TVar k11) (TRaised (TTimes (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (TRaised (TVar k8) (NMul (NMul (NInt m3) (NVar k1)) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k12) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z3) (NVar k2))) (TRaised (TVar k8) (NMul (NInt m3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k13) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k14) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k16) (TVar k12)) (And (Order GE (TVar k16) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k16) (TVar k12)) (Order EQ (TVar k16) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k17) (TRaised (TTimes (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (TRaised (TVar k8) (NMul (NMul (NInt m3) (NVar k1)) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k18) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z3) (NVar k2))) (TRaised (TVar k8) (NMul (NInt m3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k19) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k20) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (And (Order GE (TVar k21) (TRaised (TVar k19) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k21) (TRaised (TVar k20) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k21) (TRaised (TVar k19) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k21) (TRaised (TVar k20) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k22) (TVar k18)) (And (Order GE (TVar k22) (TTimes (TVar k8) (TRaised (TVar k18) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k22) (TVar k18)) (Order EQ (TVar k22) (TTimes (TVar k8) (TRaised (TVar k18) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k23) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k24) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k25) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k26) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k27) (TRaised (TVar k25) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k27) (TRaised (TVar k26) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k27) (TRaised (TVar k25) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k27) (TRaised (TVar k26) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k28) (TVar k24)) (And (Order GE (TVar k28) (TTimes (TVar k8) (TRaised (TVar k24) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k28) (TVar k24)) (Order EQ (TVar k28) (TTimes (TVar k8) (TRaised (TVar k24) (NDiv (NInt z1) (NInt z3))))))))].
Definition small_models_claim_small_size_steps : proof := (Unfold k23 (Split k2 (Unfold k4 (Clear k6 [] z1 z3 [] [] [(z1, [k2]); (z3, [k4])] (Combine false EQ z1 [] [] [(z1, [k2]); (z3, [k4])] [Summand [(z1, [])] [] [k8] None] (Combine false EQ z1 [] [] [(z1, [k2]); (z3, [k4])] [Summand [(z1, [])] [] [k10] None] (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Combine false GT z1 [] [] [(m3, [k4])] [Summand [(z1, [])] [] [k14] None; Summand [(m1, [])] [] [k12] None] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [k18] [(m3, [])] [Summand [(z1, [])] [] [k16] None] (Combine false GT z4 [] [] [] [Summand [(z3, [])] [] [] None; Summand [(z1, [])] [] [k20] None] (Absurd k22)))))))))) (Split k6 (Unfold k8 (Clear k4 [] z1 z3 [] [] [(z1, [k2]); (z3, [k4])] (Combine false GT z1 [] [] [(z1, [k2; k2]); (z6, [k2; k4]); (z9, [k4; k4])] [Summand [(z1, [])] [k12] [] None] (Clear k10 [k12] z1 z3 [] [] [(z1, [k2]); (z3, [k4])] (Combine false EQ z1 [] [] [(z1, [k2]); (z3, [k4])] [Summand [(z1, [])] [] [k16] None] (Combine false EQ z1 [] [] [(z1, [k2]); (z3, [k4])] [Summand [(z1, [])] [] [k18] None] (Combine false GT z9 [] [] [] [Summand [(z1, [])] [] [k14] None; Summand [(m1, [k2]); (m3, [k4])] [] [k20] None] (Absurd k22)))))))) (Unfold k10 (Clear k8 [] z1 z3 [] [] [(z1, [k2]); (z3, [k4])] (Clear k8 [k14] z1 z3 [] [] [(z1, [k2]); (z3, [k4])] (Clear k12 [k16] z3 z3 [] [k16] [(z1, [k2; k13]); (z3, [k2; k17]); (m3, [k4; k7]); (z3, [k4; k13])] (Split k18 (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [] [(z1, [k2]); (z3, [k4])] [Summand [(z1, [])] [] [k22] None; Summand [(z3, [])] [] [k24] None] (Unfold k19 (Unfold k30 (Split k28 (Unfold k36 (Clear k38 [] z1 z1 [] [] [(z1, [k27]); (m1, [k33])] (Split k40 (Clear k27 [k26] z1 z1 [] [k26] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k29 [k26] z1 z1 [] [k26] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Unfold k35 (Unfold k50 (Clear k52 [] z1 z3 [] [] [(m3, [k17]); (m1, [k25]); (z3, [k33])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k44); Summand [(m3, [])] [] [] (Some k46); Summand [(z1, [])] [] [k26] (Some k56); Summand [(z3, [])] [] [k26] (Some k42)] (Absurd k58))))))) (Unfold k35 (Unfold k46 (Split k50 (Clear k21 [] z1 z2 [] [] [(m2, [k13]); (z3, [k17])] (Clear k27 [k26] z1 z1 [] [k26] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k29 [k26] z1 z1 [] [k26] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Clear k52 [] z1 z1 [] [] [(m1, [k25]); (z1, [k33])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [k26] (Some k54); Summand [(z2, [])] [] [] (Some k20); Summand [(m3, [])] [] [] (Some k56); Summand [(z3, [])] [] [] (Some k58); Summand [(z3, [])] [] [k26] (Some k42); Summand [(m3, [k2]); (m9, [k4])] [] [] (Some k60)] (Absurd k62)))))) (Clear k27 [k26] z1 z1 [] [k26] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k29 [k26] z1 z1 [] [k26] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Clear k52 [] z1 z3 [] [] [(m3, [k17]); (m1, [k25]); (z3, [k33])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k54); Summand [(z3, [])] [] [] (Some k56); Summand [(z3, [])] [] [k26] (Some k42); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k58)] (Absurd k60))))))))))) (Split k36 (Unfold k38 (Clear k40 [] z1 z1 [] [] [(z1, [k23]); (m1, [k31])] (Split k42 (Clear k25 [k26] z1 z1 [] [k26] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k23]); (z3, [k4; k23])] (Clear k29 [k26] z1 z1 [] [k26] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Unfold k33 (Unfold k52 (Clear k50 [] z1 z1 [] [] [(z1, [k2; k27]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k46); Summand [(m1, [k2])] [] [] (Some k48); Summand [(z1, [])] [] [k26] (Some k58); Summand [(z1, [])] [] [k26] (Some k44)] (Absurd k60))))))) (Unfold k33 (Unfold k48 (Split k52 (Clear k25 [k26] z1 z1 [] [k26] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k23]); (z3, [k4; k23])] (Clear k29 [k26] z1 z1 [] [k26] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Clear k54 [] z1 z1 [] [] [(z1, [k2; k27]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k56); Summand [(z1, [k2])] [] [] (Some k58); Summand [(z1, [])] [] [k26] (Some k44); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k60)] (Absurd k62))))) (Clear k25 [k26] z1 z1 [] [k26] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k23]); (z3, [k4; k23])] (Clear k31 [k26] z1 z1 [] [k26] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k29]); (z3, [k4; k29])] (Clear k54 [] z1 z1 [] [] [(z1, [k4; k29]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k56); Summand [(z1, [k4])] [] [] (Some k58); Summand [(z1, [])] [] [k26] (Some k44); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k60)] (Absurd k62))))))))))) (Split k38 (Unfold k40 (Clear k42 [] z1 z1 [] [] [(z1, [k7]); (m1, [k25]); (m1, [k29])] (Split k44 (Clear k27 [k26] z1 z1 [] [k26] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k31 [k26] z1 z1 [] [k26] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k29]); (z3, [k4; k29])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k48); Summand [(z1, [])] [] [] (Some k50); Summand [(z1, [])] [] [k26] (Some k46)] (Absurd k52)))) (Clear k27 [k26] z1 z1 [] [k26] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k31 [k26] z1 z1 [] [k26] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k29]); (z3, [k4; k29])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k48); Summand [(m1, [])] [] [] (Some k50); Summand [(z1, [])] [] [k26] (Some k46)] (Absurd k52))))))) (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k9]); (m1, [k13])] (Unfold k15 (Unfold k46 (Clear k48 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k25 [k26] z1 z1 [] [k26] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k23]); (z3, [k4; k23])] (Clear k40 [] z1 z1 [] [] [(m1, [k15]); (z1, [k23])] (Combine true GT z1 [] [] [] [Summand [(z1, [k2; k4]); (z3, [k4; k4])] [] [] (Some k42); Summand [(z1, [])] [] [k26] (Some k52); Summand [(z1, [k2]); (z3, [k4])] [] [] (Some k54); Summand [(z1, [])] [] [k24] (Some k20); Summand [(m1, [])] [] [] (Some k56); Summand [(z1, [])] [] [k26] (Some k58)] (Absurd k60))))))))))))))))) (Unfold k5 (Unfold k24 (Split k28 (Clear k26 [] z1 z3 [] [] [(m1, [k13]); (m3, [k17]); (z3, [k19])] (Clear k21 [] z1 z2 [] [] [(m2, [k13]); (z3, [k17])] (Clear k30 [] z1 z1 [] [] [(m1, [k13]); (z1, [k19])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k32); Summand [(z1, [])] [] [] (Some k34); Summand [(m3, [])] [] [] (Some k36)] (Absurd k38))))) (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [] [(z1, [k2]); (z3, [k4])] [Summand [(z1, [])] [] [k32] None; Summand [(z3, [])] [] [k34] None] (Unfold k19 (Unfold k40 (Split k42 (Unfold k46 (Clear k48 [] z1 z1 [] [] [(z1, [k39]); (m1, [k45])] (Split k50 (Clear k39 [k36] z1 z1 [] [k36] [(z3, [k2; k17]); (z1, [k2; k37]); (m3, [k4; k7]); (z3, [k4; k37])] (Clear k41 [k36] z1 z1 [] [k36] [(z1, [k2; k39]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k39])] (Unfold k47 (Unfold k60 (Clear k62 [] z1 z3 [] [] [(m3, [k17]); (m1, [k37]); (z3, [k45])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k54); Summand [(m3, [])] [] [] (Some k56); Summand [(z1, [])] [] [k36] (Some k66); Summand [(z3, [])] [] [k36] (Some k52)] (Absurd k68))))))) (Combine false GT z1 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k32] None; Summand [(z1, [])] [] [k34] None] (Split k44 (Unfold k56 (Clear k58 [] z1 z1 [] [] [(z1, [k51]); (m1, [k57])] (Split k60 (Clear k51 [k54] z1 z1 [] [k54] [(z1, [k2; k49]); (m1, [k4; k7]); (z1, [k4; k49])] (Clear k53 [k54] z1 z1 [] [k54] [(z1, [k2; k51]); (m1, [k4; k7]); (z1, [k4; k51])] (Unfold k59 (Unfold k70 (Clear k68 [] z1 z1 [] [] [(m1, [k49]); (z1, [k57])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k64); Summand [(m1, [])] [] [] (Some k66); Summand [(z1, [])] [] [k54] (Some k76); Summand [(z1, [])] [] [k54] (Some k62)] (Absurd k78))))))) (Unfold k59 (Unfold k66 (Split k70 (Clear k51 [k54] z1 z1 [] [k54] [(z1, [k2; k49]); (m1, [k4; k7]); (z1, [k4; k49])] (Clear k53 [k54] z1 z1 [] [k54] [(z1, [k2; k51]); (m1, [k4; k7]); (z1, [k4; k51])] (Clear k72 [] z1 z1 [] [] [(m1, [k49]); (z1, [k57])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k74); Summand [(z1, [])] [] [] (Some k76); Summand [(z1, [])] [] [k54] (Some k62); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k78)] (Absurd k80))))) (Unfold k47 (Unfold k76 (Split k80 (Clear k39 [k36] z1 z1 [] [k36] [(z3, [k2; k17]); (z1, [k2; k37]); (m3, [k4; k7]); (z3, [k4; k37])] (Clear k41 [k36] z1 z1 [] [k36] [(z1, [k2; k39]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k39])] (Clear k51 [k54] z1 z1 [] [k54] [(z1, [k2; k49]); (m1, [k4; k7]); (z1, [k4; k49])] (Clear k53 [k54] z1 z1 [] [k54] [(z1, [k2; k51]); (m1, [k4; k7]); (z1, [k4; k51])] (Clear k72 [] z1 z3 [] [] [(m3, [k17]); (m1, [k49]); (z3, [k57])] (Clear k82 [] z1 z1 [] [] [(m1, [k37]); (z1, [k45])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k84); Summand [(z1, [])] [] [] (Some k86); Summand [(z1, [])] [] [k36] (Some k52); Summand [(m1, [])] [] [] (Some k88); Summand [(z3, [])] [] [] (Some k90); Summand [(z3, [])] [] [k54] (Some k62); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k92); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k94)] (Absurd k96)))))))) (Clear k39 [k36] z1 z1 [] [k36] [(z3, [k2; k17]); (z1, [k2; k37]); (m3, [k4; k7]); (z3, [k4; k37])] (Clear k41 [k36] z1 z1 [] [k36] [(z1, [k2; k39]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k39])] (Clear k82 [] z1 z3 [] [] [(m3, [k17]); (m1, [k37]); (z3, [k45])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k84); Summand [(z3, [])] [] [] (Some k86); Summand [(z3, [])] [] [k36] (Some k52); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k88)] (Absurd k90)))))))))))))) (Split k56 (Unfold k58 (Clear k60 [] z1 z1 [] [] [(z1, [k47]); (m1, [k55])] (Split k62 (Clear k49 [k54] z1 z1 [] [k54] [(z1, [k2; k4; k7]); (z1, [k2; k47]); (z1, [k4; k47])] (Clear k53 [k54] z1 z1 [] [k54] [(z1, [k2; k51]); (m1, [k4; k7]); (z1, [k4; k51])] (Unfold k57 (Unfold k72 (Clear k70 [] z1 z1 [] [] [(z1, [k2; k51]); (z1, [k55])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k66); Summand [(m1, [k2])] [] [] (Some k68); Summand [(z1, [])] [] [k54] (Some k78); Summand [(z1, [])] [] [k54] (Some k64)] (Absurd k80))))))) (Unfold k57 (Unfold k68 (Split k72 (Clear k49 [k54] z1 z1 [] [k54] [(z1, [k2; k4; k7]); (z1, [k2; k47]); (z1, [k4; k47])] (Clear k53 [k54] z1 z1 [] [k54] [(z1, [k2; k51]); (m1, [k4; k7]); (z1, [k4; k51])] (Clear k74 [] z1 z1 [] [] [(z1, [k2; k51]); (z1, [k55])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k76); Summand [(z1, [k2])] [] [] (Some k78); Summand [(z1, [])] [] [k54] (Some k64); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k80)] (Absurd k82))))) (Clear k49 [k54] z1 z1 [] [k54] [(z1, [k2; k4; k7]); (z1, [k2; k47]); (z1, [k4; k47])] (Clear k55 [k54] z1 z1 [] [k54] [(m1, [k2; k7]); (z1, [k2; k53]); (z1, [k4; k53])] (Clear k74 [] z1 z1 [] [] [(z1, [k4; k53]); (z1, [k55])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k76); Summand [(z1, [k4])] [] [] (Some k78); Summand [(z1, [])] [] [k54] (Some k64); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k80)] (Absurd k82))))))))))) (Split k58 (Unfold k60 (Clear k62 [] z1 z1 [] [] [(z1, [k7]); (m1, [k49]); (m1, [k53])] (Split k64 (Clear k51 [k54] z1 z1 [] [k54] [(z1, [k2; k49]); (m1, [k4; k7]); (z1, [k4; k49])] (Clear k55 [k54] z1 z1 [] [k54] [(m1, [k2; k7]); (z1, [k2; k53]); (z1, [k4; k53])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k68); Summand [(z1, [])] [] [] (Some k70); Summand [(z1, [])] [] [k54] (Some k66)] (Absurd k72)))) (Clear k51 [k54] z1 z1 [] [k54] [(z1, [k2; k49]); (m1, [k4; k7]); (z1, [k4; k49])] (Clear k55 [k54] z1 z1 [] [k54] [(m1, [k2; k7]); (z1, [k2; k53]); (z1, [k4; k53])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k68); Summand [(m1, [])] [] [] (Some k70); Summand [(z1, [])] [] [k54] (Some k66)] (Absurd k72))))))) (Unfold k47 (Unfold k64 (Split k68 (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (m1, [k19])] (Unfold k15 (Unfold k76 (Clear k74 [] z1 z1 [] [] [(z1, [k2; k11]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k21 [] z1 z2 [] [] [(m2, [k13]); (z3, [k17])] (Clear k30 [] z1 z3 [] [] [(m1, [k13]); (m3, [k17]); (z3, [k19])] (Clear k39 [k36] z1 z1 [] [k36] [(z3, [k2; k17]); (z1, [k2; k37]); (m3, [k4; k7]); (z3, [k4; k37])] (Clear k41 [k36] z1 z1 [] [k36] [(z1, [k2; k39]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k39])] (Clear k49 [k54] z1 z1 [] [k54] [(z1, [k2; k4; k7]); (z1, [k2; k47]); (z1, [k4; k47])] (Clear k60 [] z1 z1 [] [] [(m1, [k15]); (z1, [k47])] (Clear k70 [] z1 z1 [] [] [(m1, [k37]); (z1, [k45])] (Combine true GT z1 [] [] [] [Summand [(m6, [k2; k2]); (m6, [k2; k4])] [] [] (Some k72); Summand [(z6, [])] [] [k54] (Some k82); Summand [(z6, [k2]); (z6, [k4])] [] [] (Some k84); Summand [(z1, [])] [] [k32; k54] (Some k86); Summand [(m2, [k2; k2]); (m2, [k2; k4])] [] [] (Some k88); Summand [(m3, [k2])] [] [] (Some k90); Summand [(z3, [k2])] [] [] (Some k92); Summand [(z3, [])] [] [k32; k36] (Some k52); Summand [(m6, [])] [] [] (Some k94); Summand [(z6, [])] [] [k54] (Some k96); Summand [(m3, [k2; k2]); (m9, [k2; k4])] [] [] (Some k98)] (Absurd k100)))))))))))))) (Clear k39 [k36] z1 z1 [] [k36] [(z3, [k2; k17]); (z1, [k2; k37]); (m3, [k4; k7]); (z3, [k4; k37])] (Clear k41 [k36] z1 z1 [] [k36] [(z1, [k2; k39]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k39])] (Clear k70 [] z1 z3 [] [] [(m3, [k17]); (m1, [k37]); (z3, [k45])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k72); Summand [(z3, [])] [] [] (Some k74); Summand [(z3, [])] [] [k36] (Some k52); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k76)] (Absurd k78))))))))))))))) (Split k46 (Unfold k48 (Clear k50 [] z1 z1 [] [] [(z1, [k35]); (m1, [k43])] (Split k52 (Clear k37 [k36] z1 z1 [] [k36] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k35]); (z3, [k4; k35])] (Clear k41 [k36] z1 z1 [] [k36] [(z1, [k2; k39]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k39])] (Unfold k45 (Unfold k62 (Clear k60 [] z1 z1 [] [] [(z1, [k2; k39]); (z1, [k43])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k56); Summand [(m1, [k2])] [] [] (Some k58); Summand [(z1, [])] [] [k36] (Some k68); Summand [(z1, [])] [] [k36] (Some k54)] (Absurd k70))))))) (Unfold k45 (Unfold k58 (Split k62 (Clear k37 [k36] z1 z1 [] [k36] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k35]); (z3, [k4; k35])] (Clear k41 [k36] z1 z1 [] [k36] [(z1, [k2; k39]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k39])] (Clear k64 [] z1 z1 [] [] [(z1, [k2; k39]); (z1, [k43])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k66); Summand [(z1, [k2])] [] [] (Some k68); Summand [(z1, [])] [] [k36] (Some k54); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k70)] (Absurd k72))))) (Clear k37 [k36] z1 z1 [] [k36] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k35]); (z3, [k4; k35])] (Clear k43 [k36] z1 z1 [] [k36] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k41]); (z3, [k4; k41])] (Clear k64 [] z1 z1 [] [] [(z1, [k4; k41]); (z1, [k43])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k66); Summand [(z1, [k4])] [] [] (Some k68); Summand [(z1, [])] [] [k36] (Some k54); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k70)] (Absurd k72))))))))))) (Split k48 (Unfold k50 (Clear k52 [] z1 z1 [] [] [(z1, [k7]); (m1, [k37]); (m1, [k41])] (Split k54 (Clear k39 [k36] z1 z1 [] [k36] [(z3, [k2; k17]); (z1, [k2; k37]); (m3, [k4; k7]); (z3, [k4; k37])] (Clear k43 [k36] z1 z1 [] [k36] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k41]); (z3, [k4; k41])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k58); Summand [(z1, [])] [] [] (Some k60); Summand [(z1, [])] [] [k36] (Some k56)] (Absurd k62)))) (Clear k39 [k36] z1 z1 [] [k36] [(z3, [k2; k17]); (z1, [k2; k37]); (m3, [k4; k7]); (z3, [k4; k37])] (Clear k43 [k36] z1 z1 [] [k36] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k41]); (z3, [k4; k41])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k58); Summand [(m1, [])] [] [] (Some k60); Summand [(z1, [])] [] [k36] (Some k56)] (Absurd k62))))))) (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (m1, [k19])] (Unfold k15 (Unfold k56 (Clear k54 [] z1 z1 [] [] [(z1, [k2; k11]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k30 [] z1 z3 [] [] [(m1, [k13]); (m3, [k17]); (z3, [k19])] (Clear k37 [k36] z1 z1 [] [k36] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k35]); (z3, [k4; k35])] (Clear k50 [] z1 z1 [] [] [(m1, [k15]); (z1, [k35])] (Combine true GT z3 [] [] [] [Summand [(m3, [k2; k2]); (m9, [k2; k4])] [] [] (Some k52); Summand [(z3, [])] [] [k36] (Some k62); Summand [(z3, [k2]); (z9, [k4])] [] [] (Some k64); Summand [(z1, [])] [] [k32] (Some k20); Summand [(m1, [k2; k2]); (m3, [k2; k4])] [] [] (Some k66); Summand [(m3, [])] [] [] (Some k68); Summand [(z3, [])] [] [k36] (Some k70)] (Absurd k72))))))))))))))))))))))))))))).
Lemma small_models_claim_small_size_checked : refutes small_models_claim_small_size_laws small_models_claim_small_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem small_models_claim_small_size :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (N_T ~~ (largest N_p [(omega ** (N_p ^^ (1 / 3)))])) -> (* all-parameters *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(omega ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (N_p << (omega ^^ (3 / 2))) -> (* where(small-models) *)
  (((alpha / 3) + beta) <> 0 /\ ((alpha / 3) + beta) <> 0 /\ N_p ~~ ((C ^^ (beta / ((alpha / 3) + beta))) ** (omega ^^ (((-1) * alpha) / ((alpha / 3) + beta))))).
Proof. exact (fun alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_6 given_7 => NNPP _ (fun refuted => let value_1 := (largest N_p [(omega ** (N_p ^^ (1 / 3)))]) in let value_2 := (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))]) in let value_3 := (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_4 := (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_5 := (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_6 := (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_7 := (largest (value_5 ^^ ((-1) * alpha)) [(value_6 ^^ ((-1) * beta))]) in let value_8 := (largest value_4 [(omega ** (value_4 ^^ (1 / 3)))]) in let value_9 := (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_10 := (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_11 := (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_12 := (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_13 := (largest (value_11 ^^ ((-1) * alpha)) [(value_12 ^^ ((-1) * beta))]) in let value_14 := (largest value_10 [(omega ** (value_10 ^^ (1 / 3)))]) in let value_15 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_16 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_17 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_18 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_19 := (largest (value_17 ^^ ((-1) * alpha)) [(value_18 ^^ ((-1) * beta))]) in let value_20 := (largest value_16 [(omega ** (value_16 ^^ (1 / 3)))]) in refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega; value_1; value_2; value_3; value_4; value_5; value_6; value_7; value_8; value_9; value_10; value_11; value_12; value_13; value_14; value_15; value_16; value_17; value_18; value_19; value_20] small_models_claim_small_size_laws small_models_claim_small_size_steps small_models_claim_small_size_checked (largest_spec [(omega ** (N_p ^^ (1 / 3)))] N_p) given_1 given_2 given_3 given_4 (largest_spec [(D ^^ ((-1) * beta))] (N_T ^^ ((-1) * alpha))) given_5 (conj (given_6 value_3 value_4 value_5 value_6) (conj (given_6 value_9 value_10 value_11 value_12) (given_6 value_15 value_16 value_17 value_18))) given_7 refuted (same_refl (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (largest_spec [(value_6 ^^ ((-1) * beta))] (value_5 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_4 ^^ (1 / 3)))] value_4) (same_refl (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (largest_spec [(value_12 ^^ ((-1) * beta))] (value_11 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_10 ^^ (1 / 3)))] value_10) (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (largest_spec [(value_18 ^^ ((-1) * beta))] (value_17 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_16 ^^ (1 / 3)))] value_16))). Qed.

(* small-models, claim: D ~ C^(alpha/3/(alpha/3+beta)) * omega^(alpha/(alpha/3+beta)) *)
Definition small_models_claim_small_data_laws : list law := [(And (Order GE (TVar k9) (TVar k6)) (And (Order GE (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k9) (TVar k6)) (Order EQ (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k5) (TVar k9)); (Order EQ (TVar k3) (TTimes (TVar k6) (TVar k4))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k7) (TVar k10)); (And (If (Order EQ (TVar k13) (TVar k16)) (If (Order EQ (TVar k11) (TVar k15)) (If (Order EQ (TVar k3) (TTimes (TVar k12) (TVar k14))) (Order GE (TVar k11) (TVar k7))))) (And (If (Order EQ (TVar k19) (TVar k22)) (If (Order EQ (TVar k17) (TVar k21)) (If (Order EQ (TVar k3) (TTimes (TVar k18) (TVar k20))) (Order GE (TVar k17) (TVar k7))))) (If (Order EQ (TVar k25) (TVar k28)) (If (Order EQ (TVar k23) (TVar k27)) (If (Order EQ (TVar k3) (TTimes (TVar k24) (TVar k26))) (Order GE (TVar k23) (TVar k7))))))); (Order GT (TRaised (TVar k8) (NDiv (NInt z3) (NInt z2))) (TVar k6)); (Not (And (Number NE (NMul (NInt z3) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2))) (NInt z0)) (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (Order EQ (TVar k4) (TTimes (TRaised (TVar k3) (NDiv (NVar k1) (NMul (NInt z3) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2))))) (TRaised (TVar k8) (NDiv (NVar k1) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2))))))))); (Order EQ (TVar k11) (TRaised (TTimes (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (TRaised (TVar k8) (NMul (NMul (NInt m3) (NVar k1)) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k12) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z3) (NVar k2))) (TRaised (TVar k8) (NMul (NInt m3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k13) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k14) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k16) (TVar k12)) (And (Order GE (TVar k16) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k16) (TVar k12)) (Order EQ (TVar k16) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k17) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k18) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k19) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k20) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k21) (TRaised (TVar k19) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k21) (TRaised (TVar k20) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k21) (TRaised (TVar k19) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k21) (TRaised (TVar k20) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k22) (TVar k18)) (And (Order GE (TVar k22) (TTimes (TVar k8) (TRaised (TVar k18) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k22) (TVar k18)) (Order EQ (TVar k22) (TTimes (TVar k8) (TRaised (TVar k18) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k23) (TRaised (TTimes (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (TRaised (TVar k8) (NMul (NMul (NInt m3) (NVar k1)) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k24) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z3) (NVar k2))) (TRaised (TVar k8) (NMul (NInt m3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k25) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k26) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (And (Order GE (TVar k27) (TRaised (TVar k25) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k27) (TRaised (TVar k26) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k27) (TRaised (TVar k25) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k27) (TRaised (TVar k26) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k28) (TVar k24)) (And (Order GE (TVar k28) (TTimes (TVar k8) (TRaised (TVar k24) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k28) (TVar k24)) (Order EQ (TVar k28) (TTimes (TVar k8) (TRaised (TVar k24) (NDiv (NInt z1) (NInt z3))))))))].
Definition small_models_claim_small_data_steps : proof := (Unfold k23 (Split k2 (Unfold k4 (Clear k6 [] z1 z1 [] [] [(z1, [k2]); (z3, [k4])] (Combine false EQ z1 [] [] [(z1, [k2]); (z3, [k4])] [Summand [(z1, [])] [] [k8] None] (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Combine false GT z1 [] [] [(m3, [k4])] [Summand [(z1, [])] [] [k12] None; Summand [(m1, [])] [] [k10] None] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [k16] [(m3, [])] [Summand [(z1, [])] [] [k14] None] (Combine false GT z4 [] [] [] [Summand [(z3, [])] [] [] None; Summand [(z1, [])] [] [k18] None] (Absurd k20))))))))) (Split k6 (Unfold k8 (Clear k4 [] z1 z1 [] [] [(z1, [k2]); (z3, [k4])] (Combine false GT z1 [] [] [(z1, [k2; k2]); (z6, [k2; k4]); (z9, [k4; k4])] [Summand [(z1, [])] [k12] [] None] (Clear k10 [k12] z1 z3 [] [] [(z1, [k2]); (z3, [k4])] (Combine false EQ z1 [] [] [(z1, [k2]); (z3, [k4])] [Summand [(z1, [])] [] [k16] None] (Combine false EQ z1 [] [] [(z1, [k2]); (z3, [k4])] [Summand [(z1, [])] [] [k18] None] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k14] None; Summand [(m1, [k2]); (m3, [k4])] [] [k20] None] (Absurd k22)))))))) (Unfold k10 (Clear k4 [] z1 z1 [] [] [(z1, [k2]); (z3, [k4])] (Clear k8 [k14] z1 z3 [] [] [(z1, [k2]); (z3, [k4])] (Clear k12 [k14; k16] z3 z3 [] [k14; k16] [(m1, [k2; k2; k7]); (z1, [k2; k2; k9]); (m3, [k2; k2; k17]); (m3, [k2; k4; k7]); (z6, [k2; k4; k9]); (m9, [k2; k4; k17]); (z9, [k4; k4; k9])] (Split k18 (Unfold k5 (Unfold k24 (Split k28 (Clear k26 [] z1 z3 [] [] [(m1, [k13]); (m3, [k17]); (z3, [k19])] (Clear k21 [] z1 z2 [] [] [(m2, [k13]); (z3, [k17])] (Clear k30 [] z1 z1 [] [] [(m1, [k13]); (z1, [k19])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k32); Summand [(z1, [])] [] [] (Some k34); Summand [(m3, [])] [] [] (Some k36)] (Absurd k38))))) (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [] [(z1, [k2]); (z3, [k4])] [Summand [(z1, [])] [] [k32] None; Summand [(z3, [])] [] [k34] None] (Unfold k19 (Unfold k40 (Split k38 (Unfold k46 (Clear k48 [] z1 z1 [] [] [(z1, [k27]); (m1, [k33])] (Split k50 (Clear k27 [k36] z1 z1 [] [k36] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k29 [k36] z1 z1 [] [k36] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Unfold k35 (Unfold k60 (Clear k62 [] z1 z3 [] [] [(m3, [k17]); (m1, [k25]); (z3, [k33])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k54); Summand [(m3, [])] [] [] (Some k56); Summand [(z1, [])] [] [k36] (Some k66); Summand [(z3, [])] [] [k36] (Some k52)] (Absurd k68))))))) (Combine false GT z3 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z2, [])] [] [k32] None; Summand [(z1, [])] [] [k36] None] (Split k42 (Unfold k56 (Clear k58 [] z1 z1 [] [] [(z1, [k39]); (m1, [k45])] (Split k60 (Clear k39 [k54] z1 z1 [] [k54] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k41 [k54] z1 z1 [] [k54] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Unfold k47 (Unfold k70 (Clear k68 [] z1 z1 [] [] [(m1, [k37]); (z1, [k45])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k64); Summand [(m1, [])] [] [] (Some k66); Summand [(z1, [])] [] [k54] (Some k76); Summand [(z1, [])] [] [k54] (Some k62)] (Absurd k78))))))) (Unfold k47 (Unfold k66 (Split k70 (Clear k39 [k54] z1 z1 [] [k54] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k41 [k54] z1 z1 [] [k54] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Clear k72 [] z1 z1 [] [] [(m1, [k37]); (z1, [k45])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k74); Summand [(z1, [])] [] [] (Some k76); Summand [(z1, [])] [] [k54] (Some k62); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k78)] (Absurd k80))))) (Unfold k35 (Unfold k76 (Split k80 (Clear k27 [k36] z1 z1 [] [k36] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k29 [k36] z1 z1 [] [k36] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Clear k39 [k54] z1 z1 [] [k54] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k41 [k54] z1 z1 [] [k54] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Clear k72 [] z1 z3 [] [] [(m3, [k17]); (m1, [k37]); (z3, [k45])] (Clear k82 [] z1 z1 [] [] [(m1, [k25]); (z1, [k33])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k84); Summand [(z1, [])] [] [] (Some k86); Summand [(z1, [])] [] [k36] (Some k52); Summand [(m1, [])] [] [] (Some k88); Summand [(z3, [])] [] [] (Some k90); Summand [(z3, [])] [] [k54] (Some k62); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k92); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k94)] (Absurd k96)))))))) (Clear k27 [k36] z1 z1 [] [k36] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k29 [k36] z1 z1 [] [k36] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Clear k82 [] z1 z3 [] [] [(m3, [k17]); (m1, [k25]); (z3, [k33])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k84); Summand [(z3, [])] [] [] (Some k86); Summand [(z3, [])] [] [k36] (Some k52); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k88)] (Absurd k90)))))))))))))) (Split k56 (Unfold k58 (Clear k60 [] z1 z1 [] [] [(z1, [k35]); (m1, [k43])] (Split k62 (Clear k37 [k54] z1 z1 [] [k54] [(z1, [k2; k4; k7]); (z1, [k2; k35]); (z1, [k4; k35])] (Clear k41 [k54] z1 z1 [] [k54] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Unfold k45 (Unfold k72 (Clear k70 [] z1 z1 [] [] [(z1, [k2; k39]); (z1, [k43])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k66); Summand [(m1, [k2])] [] [] (Some k68); Summand [(z1, [])] [] [k54] (Some k78); Summand [(z1, [])] [] [k54] (Some k64)] (Absurd k80))))))) (Unfold k45 (Unfold k68 (Split k72 (Clear k37 [k54] z1 z1 [] [k54] [(z1, [k2; k4; k7]); (z1, [k2; k35]); (z1, [k4; k35])] (Clear k41 [k54] z1 z1 [] [k54] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Clear k74 [] z1 z1 [] [] [(z1, [k2; k39]); (z1, [k43])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k76); Summand [(z1, [k2])] [] [] (Some k78); Summand [(z1, [])] [] [k54] (Some k64); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k80)] (Absurd k82))))) (Clear k37 [k54] z1 z1 [] [k54] [(z1, [k2; k4; k7]); (z1, [k2; k35]); (z1, [k4; k35])] (Clear k43 [k54] z1 z1 [] [k54] [(m1, [k2; k7]); (z1, [k2; k41]); (z1, [k4; k41])] (Clear k74 [] z1 z1 [] [] [(z1, [k4; k41]); (z1, [k43])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k76); Summand [(z1, [k4])] [] [] (Some k78); Summand [(z1, [])] [] [k54] (Some k64); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k80)] (Absurd k82))))))))))) (Split k58 (Unfold k60 (Clear k62 [] z1 z1 [] [] [(z1, [k7]); (m1, [k37]); (m1, [k41])] (Split k64 (Clear k39 [k54] z1 z1 [] [k54] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k43 [k54] z1 z1 [] [k54] [(m1, [k2; k7]); (z1, [k2; k41]); (z1, [k4; k41])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k68); Summand [(z1, [])] [] [] (Some k70); Summand [(z1, [])] [] [k54] (Some k66)] (Absurd k72)))) (Clear k39 [k54] z1 z1 [] [k54] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k43 [k54] z1 z1 [] [k54] [(m1, [k2; k7]); (z1, [k2; k41]); (z1, [k4; k41])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k68); Summand [(m1, [])] [] [] (Some k70); Summand [(z1, [])] [] [k54] (Some k66)] (Absurd k72))))))) (Unfold k35 (Unfold k64 (Split k68 (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (m1, [k19])] (Unfold k15 (Unfold k76 (Clear k74 [] z1 z1 [] [] [(z1, [k2; k11]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k21 [] z1 z2 [] [] [(m2, [k13]); (z3, [k17])] (Clear k30 [] z1 z3 [] [] [(m1, [k13]); (m3, [k17]); (z3, [k19])] (Clear k27 [k36] z1 z1 [] [k36] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k29 [k36] z1 z1 [] [k36] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Clear k37 [k54] z1 z1 [] [k54] [(z1, [k2; k4; k7]); (z1, [k2; k35]); (z1, [k4; k35])] (Clear k60 [] z1 z1 [] [] [(m1, [k15]); (z1, [k35])] (Clear k70 [] z1 z1 [] [] [(m1, [k25]); (z1, [k33])] (Combine true GT z1 [] [] [] [Summand [(m6, [k2; k2]); (m6, [k2; k4])] [] [] (Some k72); Summand [(z6, [])] [] [k54] (Some k82); Summand [(z6, [k2]); (z6, [k4])] [] [] (Some k84); Summand [(z1, [])] [] [k32; k54] (Some k86); Summand [(m2, [k2; k2]); (m2, [k2; k4])] [] [] (Some k88); Summand [(m3, [k2])] [] [] (Some k90); Summand [(z3, [k2])] [] [] (Some k92); Summand [(z3, [])] [] [k32; k36] (Some k52); Summand [(m6, [])] [] [] (Some k94); Summand [(z6, [])] [] [k54] (Some k96); Summand [(m3, [k2; k2]); (m9, [k2; k4])] [] [] (Some k98)] (Absurd k100)))))))))))))) (Clear k27 [k36] z1 z1 [] [k36] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k29 [k36] z1 z1 [] [k36] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Clear k70 [] z1 z3 [] [] [(m3, [k17]); (m1, [k25]); (z3, [k33])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k72); Summand [(z3, [])] [] [] (Some k74); Summand [(z3, [])] [] [k36] (Some k52); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k76)] (Absurd k78))))))))))))))) (Split k46 (Unfold k48 (Clear k50 [] z1 z1 [] [] [(z1, [k23]); (m1, [k31])] (Split k52 (Clear k25 [k36] z1 z1 [] [k36] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k23]); (z3, [k4; k23])] (Clear k29 [k36] z1 z1 [] [k36] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Unfold k33 (Unfold k62 (Clear k60 [] z1 z1 [] [] [(z1, [k2; k27]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k56); Summand [(m1, [k2])] [] [] (Some k58); Summand [(z1, [])] [] [k36] (Some k68); Summand [(z1, [])] [] [k36] (Some k54)] (Absurd k70))))))) (Unfold k33 (Unfold k58 (Split k62 (Clear k25 [k36] z1 z1 [] [k36] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k23]); (z3, [k4; k23])] (Clear k29 [k36] z1 z1 [] [k36] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Clear k64 [] z1 z1 [] [] [(z1, [k2; k27]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k66); Summand [(z1, [k2])] [] [] (Some k68); Summand [(z1, [])] [] [k36] (Some k54); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k70)] (Absurd k72))))) (Clear k25 [k36] z1 z1 [] [k36] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k23]); (z3, [k4; k23])] (Clear k31 [k36] z1 z1 [] [k36] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k29]); (z3, [k4; k29])] (Clear k64 [] z1 z1 [] [] [(z1, [k4; k29]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k66); Summand [(z1, [k4])] [] [] (Some k68); Summand [(z1, [])] [] [k36] (Some k54); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k70)] (Absurd k72))))))))))) (Split k48 (Unfold k50 (Clear k52 [] z1 z1 [] [] [(z1, [k7]); (m1, [k25]); (m1, [k29])] (Split k54 (Clear k27 [k36] z1 z1 [] [k36] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k31 [k36] z1 z1 [] [k36] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k29]); (z3, [k4; k29])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k58); Summand [(z1, [])] [] [] (Some k60); Summand [(z1, [])] [] [k36] (Some k56)] (Absurd k62)))) (Clear k27 [k36] z1 z1 [] [k36] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k31 [k36] z1 z1 [] [k36] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k29]); (z3, [k4; k29])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k58); Summand [(m1, [])] [] [] (Some k60); Summand [(z1, [])] [] [k36] (Some k56)] (Absurd k62))))))) (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (m1, [k19])] (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k9]); (m1, [k13])] (Unfold k15 (Unfold k58 (Clear k56 [] z1 z1 [] [] [(z1, [k2; k11]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k30 [] z1 z3 [] [] [(m1, [k13]); (m3, [k17]); (z3, [k19])] (Clear k25 [k36] z1 z1 [] [k36] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k23]); (z3, [k4; k23])] (Clear k50 [] z1 z1 [] [] [(m1, [k15]); (z1, [k23])] (Combine true GT z1 [] [] [] [Summand [(m3, [k2; k2; k2]); (m18, [k2; k2; k4]); (m27, [k2; k4; k4])] [] [] (Some k52); Summand [(z1, [k2; k2; k2]); (z6, [k2; k2; k4]); (z9, [k2; k4; k4])] [] [] (Some k54); Summand [(z3, [])] [] [k36; k36] (Some k64); Summand [(z3, [k2; k2]); (z18, [k2; k4]); (z27, [k4; k4])] [] [] (Some k66); Summand [(z1, [])] [] [k32] (Some k20); Summand [(m1, [k2; k2; k2]); (m6, [k2; k2; k4]); (m9, [k2; k4; k4])] [] [] (Some k68); Summand [(m3, [k2]); (m9, [k4])] [] [] (Some k70); Summand [(z3, [])] [] [k36; k36] (Some k72)] (Absurd k74)))))))))))))))))))))) (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [] [(z1, [k2]); (z3, [k4])] [Summand [(z1, [])] [] [k22] None; Summand [(z3, [])] [] [k24] None] (Unfold k19 (Unfold k30 (Split k34 (Unfold k36 (Clear k38 [] z1 z1 [] [] [(z1, [k51]); (m1, [k57])] (Split k40 (Clear k51 [k26] z1 z1 [] [k26] [(z3, [k2; k17]); (z1, [k2; k49]); (m3, [k4; k7]); (z3, [k4; k49])] (Clear k53 [k26] z1 z1 [] [k26] [(z1, [k2; k51]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k51])] (Unfold k59 (Unfold k50 (Clear k52 [] z1 z3 [] [] [(m3, [k17]); (m1, [k49]); (z3, [k57])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k44); Summand [(m3, [])] [] [] (Some k46); Summand [(z1, [])] [] [k26] (Some k56); Summand [(z3, [])] [] [k26] (Some k42)] (Absurd k58))))))) (Unfold k59 (Unfold k46 (Split k50 (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k9]); (m1, [k13])] (Clear k21 [] z1 z2 [] [] [(m2, [k13]); (z3, [k17])] (Clear k51 [k26] z1 z1 [] [k26] [(z3, [k2; k17]); (z1, [k2; k49]); (m3, [k4; k7]); (z3, [k4; k49])] (Clear k53 [k26] z1 z1 [] [k26] [(z1, [k2; k51]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k51])] (Clear k52 [] z1 z1 [] [] [(m1, [k49]); (z1, [k57])] (Combine true GT z1 [] [] [] [Summand [(m2, [k2; k2]); (m12, [k2; k4]); (m18, [k4; k4])] [] [] (Some k54); Summand [(z1, [])] [] [k26; k26] (Some k56); Summand [(z2, [])] [] [] (Some k20); Summand [(m3, [k2]); (m9, [k4])] [] [] (Some k58); Summand [(z3, [k2]); (z9, [k4])] [] [] (Some k60); Summand [(z3, [])] [] [k26; k26] (Some k42); Summand [(m3, [k2; k2]); (m18, [k2; k4]); (m27, [k4; k4])] [] [] (Some k62)] (Absurd k64))))))) (Clear k51 [k26] z1 z1 [] [k26] [(z3, [k2; k17]); (z1, [k2; k49]); (m3, [k4; k7]); (z3, [k4; k49])] (Clear k53 [k26] z1 z1 [] [k26] [(z1, [k2; k51]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k51])] (Clear k52 [] z1 z3 [] [] [(m3, [k17]); (m1, [k49]); (z3, [k57])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k54); Summand [(z3, [])] [] [] (Some k56); Summand [(z3, [])] [] [k26] (Some k42); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k58)] (Absurd k60))))))))))) (Split k36 (Unfold k38 (Clear k40 [] z1 z1 [] [] [(z1, [k47]); (m1, [k55])] (Split k42 (Clear k49 [k26] z1 z1 [] [k26] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k47]); (z3, [k4; k47])] (Clear k53 [k26] z1 z1 [] [k26] [(z1, [k2; k51]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k51])] (Unfold k57 (Unfold k52 (Clear k50 [] z1 z1 [] [] [(z1, [k2; k51]); (z1, [k55])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k46); Summand [(m1, [k2])] [] [] (Some k48); Summand [(z1, [])] [] [k26] (Some k58); Summand [(z1, [])] [] [k26] (Some k44)] (Absurd k60))))))) (Unfold k57 (Unfold k48 (Split k52 (Clear k49 [k26] z1 z1 [] [k26] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k47]); (z3, [k4; k47])] (Clear k53 [k26] z1 z1 [] [k26] [(z1, [k2; k51]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k51])] (Clear k54 [] z1 z1 [] [] [(z1, [k2; k51]); (z1, [k55])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k56); Summand [(z1, [k2])] [] [] (Some k58); Summand [(z1, [])] [] [k26] (Some k44); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k60)] (Absurd k62))))) (Clear k49 [k26] z1 z1 [] [k26] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k47]); (z3, [k4; k47])] (Clear k55 [k26] z1 z1 [] [k26] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k53]); (z3, [k4; k53])] (Clear k54 [] z1 z1 [] [] [(z1, [k4; k53]); (z1, [k55])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k56); Summand [(z1, [k4])] [] [] (Some k58); Summand [(z1, [])] [] [k26] (Some k44); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k60)] (Absurd k62))))))))))) (Split k38 (Unfold k40 (Clear k42 [] z1 z1 [] [] [(z1, [k7]); (m1, [k49]); (m1, [k53])] (Split k44 (Clear k51 [k26] z1 z1 [] [k26] [(z3, [k2; k17]); (z1, [k2; k49]); (m3, [k4; k7]); (z3, [k4; k49])] (Clear k55 [k26] z1 z1 [] [k26] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k53]); (z3, [k4; k53])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k48); Summand [(z1, [])] [] [] (Some k50); Summand [(z1, [])] [] [k26] (Some k46)] (Absurd k52)))) (Clear k51 [k26] z1 z1 [] [k26] [(z3, [k2; k17]); (z1, [k2; k49]); (m3, [k4; k7]); (z3, [k4; k49])] (Clear k55 [k26] z1 z1 [] [k26] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k53]); (z3, [k4; k53])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k48); Summand [(m1, [])] [] [] (Some k50); Summand [(z1, [])] [] [k26] (Some k46)] (Absurd k52))))))) (Unfold k15 (Unfold k44 (Clear k46 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k49 [k26] z1 z1 [] [k26] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k47]); (z3, [k4; k47])] (Clear k40 [] z1 z1 [] [] [(m1, [k15]); (z1, [k47])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [k26; k26] (Some k50); Summand [(z1, [k2; k2]); (z6, [k2; k4]); (z9, [k4; k4])] [] [] (Some k52); Summand [(z1, [])] [] [k24] (Some k20); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k54); Summand [(z1, [])] [] [k26; k26] (Some k56)] (Absurd k58)))))))))))))))))))))))).
Lemma small_models_claim_small_data_checked : refutes small_models_claim_small_data_laws small_models_claim_small_data_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem small_models_claim_small_data :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (N_T ~~ (largest N_p [(omega ** (N_p ^^ (1 / 3)))])) -> (* all-parameters *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(omega ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (N_p << (omega ^^ (3 / 2))) -> (* where(small-models) *)
  ((3 * ((alpha / 3) + beta)) <> 0 /\ ((alpha / 3) + beta) <> 0 /\ D ~~ ((C ^^ (alpha / (3 * ((alpha / 3) + beta)))) ** (omega ^^ (alpha / ((alpha / 3) + beta))))).
Proof. exact (fun alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_6 given_7 => NNPP _ (fun refuted => let value_1 := (largest N_p [(omega ** (N_p ^^ (1 / 3)))]) in let value_2 := (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))]) in let value_3 := (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_4 := (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_5 := (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_6 := (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_7 := (largest (value_5 ^^ ((-1) * alpha)) [(value_6 ^^ ((-1) * beta))]) in let value_8 := (largest value_4 [(omega ** (value_4 ^^ (1 / 3)))]) in let value_9 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_10 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_11 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_12 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_13 := (largest (value_11 ^^ ((-1) * alpha)) [(value_12 ^^ ((-1) * beta))]) in let value_14 := (largest value_10 [(omega ** (value_10 ^^ (1 / 3)))]) in let value_15 := (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_16 := (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_17 := (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_18 := (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_19 := (largest (value_17 ^^ ((-1) * alpha)) [(value_18 ^^ ((-1) * beta))]) in let value_20 := (largest value_16 [(omega ** (value_16 ^^ (1 / 3)))]) in refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega; value_1; value_2; value_3; value_4; value_5; value_6; value_7; value_8; value_9; value_10; value_11; value_12; value_13; value_14; value_15; value_16; value_17; value_18; value_19; value_20] small_models_claim_small_data_laws small_models_claim_small_data_steps small_models_claim_small_data_checked (largest_spec [(omega ** (N_p ^^ (1 / 3)))] N_p) given_1 given_2 given_3 given_4 (largest_spec [(D ^^ ((-1) * beta))] (N_T ^^ ((-1) * alpha))) given_5 (conj (given_6 value_3 value_4 value_5 value_6) (conj (given_6 value_9 value_10 value_11 value_12) (given_6 value_15 value_16 value_17 value_18))) given_7 refuted (same_refl (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (largest_spec [(value_6 ^^ ((-1) * beta))] (value_5 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_4 ^^ (1 / 3)))] value_4) (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (largest_spec [(value_12 ^^ ((-1) * beta))] (value_11 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_10 ^^ (1 / 3)))] value_10) (same_refl (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (largest_spec [(value_18 ^^ ((-1) * beta))] (value_17 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_16 ^^ (1 / 3)))] value_16))). Qed.

(* small-models, law: loss >> C^(-beta) ignoring logs *)
Definition small_models_law_laws : list law := [(Order EQ (TVar k3) (TTimes (TVar k6) (TVar k4))); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k9) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k9) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k9) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k7) (TVar k9)); (Power GT (TVar k6) TOne); (Not (Power GT (TVar k7) (TRaised (TVar k3) (NMul (NInt m1) (NVar k2)))))].
Definition small_models_law_steps : proof := (Unfold k15 (Unfold k2 (Clear k5 [] z1 z1 [] [] [(z1, [k7]); (m1, [k9]); (m1, [k13])] (Unfold k9 (Unfold k10 (Clear k12 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k19])] (Clear k11 [] z1 z1 [] [] [(z1, [k15]); (m1, [k19])] (Clear k7 [] z1 z1 [] [] [(z1, [k4])] (Clear k13 [] z1 z1 [] [] [(z1, [k13])] (Clear k4 [] z1 z1 [] [] [(m1, [k4; k7]); (m1, [k15])] (Combine false GT z1 [] [] [] [Summand [(z1, [k4])] [] [k6] None; Summand [(z1, [])] [] [k16] None; Summand [(z1, [])] [] [k18] None; Summand [(z1, [])] [] [k20; k22] None; Summand [(z1, [])] [] [k24] None] (Absurd k26)))))))))))).
Lemma small_models_law_checked : refutes small_models_law_laws small_models_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem small_models_law :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (power one < power N_p) -> (* trend(N_p) *)
  (power (C ^^ ((-1) * beta)) < power loss).
Proof. exact (fun alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 => NNPP _ (fun refuted => let value_1 := (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))]) in refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega; value_1] small_models_law_laws small_models_law_steps small_models_law_checked given_1 given_2 (largest_spec [(D ^^ ((-1) * beta))] (N_T ^^ ((-1) * alpha))) given_3 given_4 refuted)). Qed.

(* small-models, law: loss <~ C^(-alpha*beta/(alpha+beta)) ignoring logs *)
Definition small_models_law_2_laws : list law := [(Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (If (Order EQ (TVar k11) (TVar k14)) (If (Order EQ (TVar k9) (TVar k13)) (If (Order EQ (TVar k3) (TTimes (TVar k10) (TVar k12))) (Order GE (TVar k9) (TVar k7))))) (If (Order EQ (TVar k17) (TVar k20)) (If (Order EQ (TVar k15) (TVar k19)) (If (Order EQ (TVar k3) (TTimes (TVar k16) (TVar k18))) (Order GE (TVar k15) (TVar k7)))))); (Not (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Power GE (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k2)) (NAdd (NVar k1) (NVar k2)))) (TVar k7)))); (Order EQ (TVar k9) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k10) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k13) (TRaised (TVar k11) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k13) (TRaised (TVar k12) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k14) (TVar k10)) (And (Order GE (TVar k14) (TTimes (TVar k8) (TRaised (TVar k10) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k14) (TVar k10)) (Order EQ (TVar k14) (TTimes (TVar k8) (TRaised (TVar k10) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k15) (TRaised (TTimes (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (TRaised (TVar k8) (NMul (NMul (NInt m3) (NVar k1)) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k16) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z3) (NVar k2))) (TRaised (TVar k8) (NMul (NInt m3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k17) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k18) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (And (Order GE (TVar k19) (TRaised (TVar k17) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k19) (TRaised (TVar k18) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k19) (TRaised (TVar k17) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k19) (TRaised (TVar k18) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k20) (TVar k16)) (And (Order GE (TVar k20) (TTimes (TVar k8) (TRaised (TVar k16) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k20) (TVar k16)) (Order EQ (TVar k20) (TTimes (TVar k8) (TRaised (TVar k16) (NDiv (NInt z1) (NInt z3))))))))].
Definition small_models_law_2_steps : proof := (Unfold k11 (Clear k5 [] z1 z1 [] [] [(z1, [k2])] (Clear k7 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k4] None; Summand [(z1, [])] [] [k6] None] (Unfold k9 (Split k10 (Unfold k14 (Clear k16 [] z1 z1 [] [] [(z1, [k23]); (m1, [k29])] (Split k18 (Clear k15 [k8] z1 z1 [] [k8] [(z1, [k2; k21]); (m1, [k4; k7]); (z1, [k4; k21])] (Clear k17 [k8] z1 z1 [] [k8] [(z1, [k2; k23]); (m1, [k4; k7]); (z1, [k4; k23])] (Unfold k23 (Unfold k28 (Clear k26 [] z1 z1 [] [] [(m1, [k21]); (z1, [k29])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k22); Summand [(m1, [])] [] [] (Some k24); Summand [(z1, [])] [] [k8] (Some k34); Summand [(z1, [])] [] [k8] (Some k20)] (Absurd k36))))))) (Combine false GT z1 [] [] [(z1, [k2]); (z3, [k4])] [Summand [(z1, [])] [] [k8] None; Summand [(z2, [])] [] [k6] None] (Split k12 (Unfold k24 (Clear k26 [] z1 z1 [] [] [(z1, [k35]); (m1, [k41])] (Split k28 (Clear k27 [k22] z1 z1 [] [k22] [(z3, [k2; k17]); (z1, [k2; k33]); (m3, [k4; k7]); (z3, [k4; k33])] (Clear k29 [k22] z1 z1 [] [k22] [(z1, [k2; k35]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k35])] (Unfold k35 (Unfold k38 (Clear k40 [] z1 z3 [] [] [(m3, [k17]); (m1, [k33]); (z3, [k41])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k32); Summand [(m3, [])] [] [] (Some k34); Summand [(z1, [])] [] [k22] (Some k44); Summand [(z3, [])] [] [k22] (Some k30)] (Absurd k46))))))) (Unfold k23 (Unfold k34 (Split k38 (Clear k15 [k8] z1 z1 [] [k8] [(z1, [k2; k21]); (m1, [k4; k7]); (z1, [k4; k21])] (Clear k17 [k8] z1 z1 [] [k8] [(z1, [k2; k23]); (m1, [k4; k7]); (z1, [k4; k23])] (Clear k40 [] z1 z1 [] [] [(m1, [k21]); (z1, [k29])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k42); Summand [(z1, [])] [] [] (Some k44); Summand [(z1, [])] [] [k8] (Some k20); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k46)] (Absurd k48))))) (Unfold k35 (Unfold k44 (Split k48 (Clear k15 [k8] z1 z1 [] [k8] [(z1, [k2; k21]); (m1, [k4; k7]); (z1, [k4; k21])] (Clear k17 [k8] z1 z1 [] [k8] [(z1, [k2; k23]); (m1, [k4; k7]); (z1, [k4; k23])] (Clear k27 [k22] z1 z1 [] [k22] [(z3, [k2; k17]); (z1, [k2; k33]); (m3, [k4; k7]); (z3, [k4; k33])] (Clear k29 [k22] z1 z1 [] [k22] [(z1, [k2; k35]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k35])] (Clear k40 [] z1 z3 [] [] [(m3, [k17]); (m1, [k21]); (z3, [k29])] (Clear k50 [] z1 z1 [] [] [(m1, [k33]); (z1, [k41])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k52); Summand [(z3, [])] [] [] (Some k54); Summand [(z3, [])] [] [k8] (Some k20); Summand [(m1, [])] [] [] (Some k56); Summand [(z1, [])] [] [] (Some k58); Summand [(z1, [])] [] [k22] (Some k30); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k60); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k62)] (Absurd k64)))))))) (Clear k27 [k22] z1 z1 [] [k22] [(z3, [k2; k17]); (z1, [k2; k33]); (m3, [k4; k7]); (z3, [k4; k33])] (Clear k29 [k22] z1 z1 [] [k22] [(z1, [k2; k35]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k35])] (Clear k50 [] z1 z3 [] [] [(m3, [k17]); (m1, [k33]); (z3, [k41])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k52); Summand [(z3, [])] [] [] (Some k54); Summand [(z3, [])] [] [k22] (Some k30); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k56)] (Absurd k58)))))))))))))) (Split k24 (Unfold k26 (Clear k28 [] z1 z1 [] [] [(z1, [k31]); (m1, [k39])] (Split k30 (Clear k25 [k22] z1 z1 [] [k22] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k31]); (z3, [k4; k31])] (Clear k29 [k22] z1 z1 [] [k22] [(z1, [k2; k35]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k35])] (Unfold k33 (Unfold k40 (Clear k38 [] z1 z1 [] [] [(z1, [k2; k35]); (z1, [k39])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k34); Summand [(m1, [k2])] [] [] (Some k36); Summand [(z1, [])] [] [k22] (Some k46); Summand [(z1, [])] [] [k22] (Some k32)] (Absurd k48))))))) (Unfold k33 (Unfold k36 (Split k40 (Clear k25 [k22] z1 z1 [] [k22] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k31]); (z3, [k4; k31])] (Clear k29 [k22] z1 z1 [] [k22] [(z1, [k2; k35]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k35])] (Clear k42 [] z1 z1 [] [] [(z1, [k2; k35]); (z1, [k39])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k44); Summand [(z1, [k2])] [] [] (Some k46); Summand [(z1, [])] [] [k22] (Some k32); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k48)] (Absurd k50))))) (Clear k25 [k22] z1 z1 [] [k22] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k31]); (z3, [k4; k31])] (Clear k31 [k22] z1 z1 [] [k22] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k37]); (z3, [k4; k37])] (Clear k42 [] z1 z1 [] [] [(z1, [k4; k37]); (z1, [k39])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k44); Summand [(z1, [k4])] [] [] (Some k46); Summand [(z1, [])] [] [k22] (Some k32); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k48)] (Absurd k50))))))))))) (Split k26 (Unfold k28 (Clear k30 [] z1 z1 [] [] [(z1, [k7]); (m1, [k33]); (m1, [k37])] (Split k32 (Clear k27 [k22] z1 z1 [] [k22] [(z3, [k2; k17]); (z1, [k2; k33]); (m3, [k4; k7]); (z3, [k4; k33])] (Clear k31 [k22] z1 z1 [] [k22] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k37]); (z3, [k4; k37])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k36); Summand [(z1, [])] [] [] (Some k38); Summand [(z1, [])] [] [k22] (Some k34)] (Absurd k40)))) (Clear k27 [k22] z1 z1 [] [k22] [(z3, [k2; k17]); (z1, [k2; k33]); (m3, [k4; k7]); (z3, [k4; k33])] (Clear k31 [k22] z1 z1 [] [k22] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k37]); (z3, [k4; k37])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k36); Summand [(m1, [])] [] [] (Some k38); Summand [(z1, [])] [] [k22] (Some k34)] (Absurd k40))))))) (Split k2 (Unfold k30 (Clear k32 [] z1 z1 [] [] [(z1, [k2]); (z1, [k4])] (Combine false EQ z1 [] [k8] [(z1, [])] [Summand [(z1, [])] [] [k34] None] (Absurd k36)))) (Unfold k32 (Unfold k23 (Unfold k38 (Split k42 (Clear k15 [k8] z1 z1 [] [k8] [(z1, [k2; k21]); (m1, [k4; k7]); (z1, [k4; k21])] (Clear k17 [k8] z1 z1 [] [k8] [(z1, [k2; k23]); (m1, [k4; k7]); (z1, [k4; k23])] (Clear k44 [] z1 z1 [] [] [(m1, [k21]); (z1, [k29])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k46); Summand [(z1, [])] [] [] (Some k48); Summand [(z1, [])] [] [k8] (Some k20); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k50)] (Absurd k52))))) (Clear k15 [k8] z1 z1 [] [k8] [(z1, [k2; k21]); (m1, [k4; k7]); (z1, [k4; k21])] (Clear k17 [k8] z1 z1 [] [k8] [(z1, [k2; k23]); (m1, [k4; k7]); (z1, [k4; k23])] (Clear k25 [k22] z1 z1 [] [k22] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k31]); (z3, [k4; k31])] (Clear k28 [] z1 z1 [] [] [(m1, [k15]); (z1, [k31])] (Clear k30 [] z1 z1 [] [] [(z1, [k2]); (z1, [k4])] (Clear k34 [k54] z1 z1 [k54] [] [(z1, [k2; k2; k4; k7]); (z1, [k2; k2; k15]); (z1, [k2; k4; k4; k7]); (z2, [k2; k4; k15]); (z1, [k4; k4; k15])] (Clear k44 [] z1 z3 [] [] [(m3, [k17]); (m1, [k21]); (z3, [k29])] (Combine false GT z1 [] [] [] [Summand [(m1, [k2; k2; k4]); (m1, [k2; k4; k4])] [] [k46] None; Summand [(z3, [k2; k2; k4]); (z3, [k2; k4; k4])] [] [k48] None; Summand [(z3, [])] [] [k6; k4; k8; k8; k20] None; Summand [(m1, [k2; k2]); (m2, [k2; k4]); (m1, [k4; k4])] [] [k50] None; Summand [(z1, [])] [] [k8; k8; k22; k52] None; Summand [(z1, [])] [] [k22; k56] None; Summand [(m1, [k2; k2; k2; k4]); (m2, [k2; k2; k4; k4]); (m1, [k2; k4; k4; k4])] [] [k58] None] (Absurd k60))))))))))))))))))))) (Split k14 (Unfold k16 (Clear k18 [] z1 z1 [] [] [(z1, [k19]); (m1, [k27])] (Split k20 (Clear k13 [k8] z1 z1 [] [k8] [(z1, [k2; k4; k7]); (z1, [k2; k19]); (z1, [k4; k19])] (Clear k17 [k8] z1 z1 [] [k8] [(z1, [k2; k23]); (m1, [k4; k7]); (z1, [k4; k23])] (Unfold k21 (Unfold k30 (Clear k28 [] z1 z1 [] [] [(z1, [k2; k23]); (z1, [k27])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k24); Summand [(m1, [k2])] [] [] (Some k26); Summand [(z1, [])] [] [k8] (Some k36); Summand [(z1, [])] [] [k8] (Some k22)] (Absurd k38))))))) (Unfold k21 (Unfold k26 (Split k30 (Clear k13 [k8] z1 z1 [] [k8] [(z1, [k2; k4; k7]); (z1, [k2; k19]); (z1, [k4; k19])] (Clear k17 [k8] z1 z1 [] [k8] [(z1, [k2; k23]); (m1, [k4; k7]); (z1, [k4; k23])] (Clear k32 [] z1 z1 [] [] [(z1, [k2; k23]); (z1, [k27])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k34); Summand [(z1, [k2])] [] [] (Some k36); Summand [(z1, [])] [] [k8] (Some k22); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k38)] (Absurd k40))))) (Clear k13 [k8] z1 z1 [] [k8] [(z1, [k2; k4; k7]); (z1, [k2; k19]); (z1, [k4; k19])] (Clear k19 [k8] z1 z1 [] [k8] [(m1, [k2; k7]); (z1, [k2; k25]); (z1, [k4; k25])] (Clear k32 [] z1 z1 [] [] [(z1, [k4; k25]); (z1, [k27])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k34); Summand [(z1, [k4])] [] [] (Some k36); Summand [(z1, [])] [] [k8] (Some k22); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k38)] (Absurd k40))))))))))) (Split k16 (Unfold k18 (Clear k20 [] z1 z1 [] [] [(z1, [k7]); (m1, [k21]); (m1, [k25])] (Split k22 (Clear k15 [k8] z1 z1 [] [k8] [(z1, [k2; k21]); (m1, [k4; k7]); (z1, [k4; k21])] (Clear k19 [k8] z1 z1 [] [k8] [(m1, [k2; k7]); (z1, [k2; k25]); (z1, [k4; k25])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k26); Summand [(z1, [])] [] [] (Some k28); Summand [(z1, [])] [] [k8] (Some k24)] (Absurd k30)))) (Clear k15 [k8] z1 z1 [] [k8] [(z1, [k2; k21]); (m1, [k4; k7]); (z1, [k4; k21])] (Clear k19 [k8] z1 z1 [] [k8] [(m1, [k2; k7]); (z1, [k2; k25]); (z1, [k4; k25])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k26); Summand [(m1, [])] [] [] (Some k28); Summand [(z1, [])] [] [k8] (Some k24)] (Absurd k30))))))) (Split k2 (Unfold k20 (Clear k22 [] z1 z1 [] [] [(z1, [k2]); (z1, [k4])] (Combine false EQ z1 [] [k8] [(z1, [])] [Summand [(z1, [])] [] [k24] None] (Absurd k26)))) (Unfold k22 (Clear k13 [k8] z1 z1 [] [k8] [(z1, [k2; k4; k7]); (z1, [k2; k19]); (z1, [k4; k19])] (Clear k18 [] z1 z1 [] [] [(m1, [k15]); (z1, [k19])] (Clear k20 [] z1 z1 [] [] [(z1, [k2]); (z1, [k4])] (Clear k24 [k30] z1 z1 [k30] [] [(z1, [k2; k2; k4; k7]); (z1, [k2; k2; k15]); (z1, [k2; k4; k4; k7]); (z2, [k2; k4; k15]); (z1, [k4; k4; k15])] (Combine false GT z1 [] [] [] [Summand [(m1, [k2]); (m1, [k4])] [] [k26] None; Summand [(z1, [])] [] [k8; k8; k28] None; Summand [(z1, [])] [] [k32] None] (Absurd k34)))))))))))))))).
Lemma small_models_law_2_checked : refutes small_models_law_2_laws small_models_law_2_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem small_models_law_2 :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(omega ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((alpha + beta) <> 0 /\ power loss <= power (C ^^ ((((-1) * alpha) * beta) / (alpha + beta)))).
Proof. exact (fun alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 => NNPP _ (fun refuted => let value_1 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_2 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_3 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_4 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_5 := (largest (value_3 ^^ ((-1) * alpha)) [(value_4 ^^ ((-1) * beta))]) in let value_6 := (largest value_2 [(omega ** (value_2 ^^ (1 / 3)))]) in let value_7 := (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_8 := (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_9 := (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_10 := (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_11 := (largest (value_9 ^^ ((-1) * alpha)) [(value_10 ^^ ((-1) * beta))]) in let value_12 := (largest value_8 [(omega ** (value_8 ^^ (1 / 3)))]) in refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega; value_1; value_2; value_3; value_4; value_5; value_6; value_7; value_8; value_9; value_10; value_11; value_12] small_models_law_2_laws small_models_law_2_steps small_models_law_2_checked given_1 given_2 (conj (given_3 value_1 value_2 value_3 value_4) (given_3 value_7 value_8 value_9 value_10)) refuted (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (largest_spec [(value_4 ^^ ((-1) * beta))] (value_3 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_2 ^^ (1 / 3)))] value_2) (same_refl (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (largest_spec [(value_10 ^^ ((-1) * beta))] (value_9 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_8 ^^ (1 / 3)))] value_8))). Qed.

(* large-models, model: large-models can hold
   LEFT OUT: a model is not written for Coq *)

(* large-models, claim: N_p ~ C^(beta/(alpha+beta)) *)
Definition large_models_claim_large_size_laws : list law := [(And (Order GE (TVar k9) (TVar k6)) (And (Order GE (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k9) (TVar k6)) (Order EQ (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k5) (TVar k9)); (Order EQ (TVar k3) (TTimes (TVar k6) (TVar k4))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k7) (TVar k10)); (And (If (Order EQ (TVar k13) (TVar k16)) (If (Order EQ (TVar k11) (TVar k15)) (If (Order EQ (TVar k3) (TTimes (TVar k12) (TVar k14))) (Order GE (TVar k11) (TVar k7))))) (And (If (Order EQ (TVar k19) (TVar k22)) (If (Order EQ (TVar k17) (TVar k21)) (If (Order EQ (TVar k3) (TTimes (TVar k18) (TVar k20))) (Order GE (TVar k17) (TVar k7))))) (And (If (Order EQ (TVar k25) (TVar k28)) (If (Order EQ (TVar k23) (TVar k27)) (If (Order EQ (TVar k3) (TTimes (TVar k24) (TVar k26))) (Order GE (TVar k23) (TVar k7))))) (And (If (Order EQ (TVar k31) (TVar k34)) (If (Order EQ (TVar k29) (TVar k33)) (If (Order EQ (TVar k3) (TTimes (TVar k30) (TVar k32))) (Order GE (TVar k29) (TVar k7))))) (If (Order EQ (TVar k37) (TVar k40)) (If (Order EQ (TVar k35) (TVar k39)) (If (Order EQ (TVar k3) (TTimes (TVar k36) (TVar k38))) (Order GE (TVar k35) (TVar k7))))))))); (Order GE (TVar k6) (TRaised (TVar k8) (NDiv (NInt z3) (NInt z2)))); (Not (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NVar k2) (NAdd (NVar k1) (NVar k2))))))); (Order EQ (TVar k11) (TRaised (TTimes (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (TRaised (TVar k8) (NMul (NMul (NInt m3) (NVar k1)) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k12) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z3) (NVar k2))) (TRaised (TVar k8) (NMul (NInt m3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k13) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k14) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k16) (TVar k12)) (And (Order GE (TVar k16) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k16) (TVar k12)) (Order EQ (TVar k16) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k17) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k18) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k19) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k20) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k21) (TRaised (TVar k19) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k21) (TRaised (TVar k20) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k21) (TRaised (TVar k19) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k21) (TRaised (TVar k20) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k22) (TVar k18)) (And (Order GE (TVar k22) (TTimes (TVar k8) (TRaised (TVar k18) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k22) (TVar k18)) (Order EQ (TVar k22) (TTimes (TVar k8) (TRaised (TVar k18) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k23) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k24) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k25) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k26) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k27) (TRaised (TVar k25) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k27) (TRaised (TVar k26) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k27) (TRaised (TVar k25) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k27) (TRaised (TVar k26) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k28) (TVar k24)) (And (Order GE (TVar k28) (TTimes (TVar k8) (TRaised (TVar k24) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k28) (TVar k24)) (Order EQ (TVar k28) (TTimes (TVar k8) (TRaised (TVar k24) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k29) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k30) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k31) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k32) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k33) (TRaised (TVar k31) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k33) (TRaised (TVar k32) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k33) (TRaised (TVar k31) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k33) (TRaised (TVar k32) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k34) (TVar k30)) (And (Order GE (TVar k34) (TTimes (TVar k8) (TRaised (TVar k30) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k34) (TVar k30)) (Order EQ (TVar k34) (TTimes (TVar k8) (TRaised (TVar k30) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k35) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k36) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k37) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k38) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k39) (TRaised (TVar k37) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k39) (TRaised (TVar k38) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k39) (TRaised (TVar k37) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k39) (TRaised (TVar k38) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k40) (TVar k36)) (And (Order GE (TVar k40) (TTimes (TVar k8) (TRaised (TVar k36) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k40) (TVar k36)) (Order EQ (TVar k40) (TTimes (TVar k8) (TRaised (TVar k36) (NDiv (NInt z1) (NInt z3))))))))].
Definition large_models_claim_large_size_steps : proof := (Unfold k23 (Split k2 (Unfold k4 (Clear k6 [] z1 z1 [] [] [(z1, [k2]); (z1, [k4])] (Combine false EQ z1 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k8] None] (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Combine false GT z1 [] [] [(m1, [k4])] [Summand [(z1, [])] [] [k12] None; Summand [(m1, [])] [] [k10] None] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [k14] [(m1, [])] [Summand [(z1, [])] [] [k16] None] (Combine false GT z2 [] [] [] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k18] None] (Absurd k20))))))))) (Unfold k6 (Clear k4 [] z1 z1 [] [] [(z1, [k2]); (z1, [k4])] (Clear k8 [k10] z1 z1 [] [k10] [(z1, [k2; k13]); (m1, [k4; k7]); (z1, [k4; k13])] (Split k12 (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [] [(z1, [k2]); (z3, [k4])] [Summand [(z1, [])] [] [k16] None; Summand [(z3, [])] [] [k18] None] (Unfold k19 (Unfold k24 (Unfold k28 (Unfold k32 (Split k22 (Unfold k38 (Clear k40 [] z1 z1 [] [] [(z1, [k27]); (m1, [k33])] (Split k42 (Clear k27 [k20] z1 z1 [] [k20] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Unfold k35 (Unfold k52 (Clear k54 [] z1 z3 [] [] [(m3, [k17]); (m1, [k25]); (z3, [k33])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k46); Summand [(m3, [])] [] [] (Some k48); Summand [(z1, [])] [] [k20] (Some k58); Summand [(z3, [])] [] [k20] (Some k44)] (Absurd k60))))))) (Combine false GT z3 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k20] None; Summand [(z2, [])] [] [k16] None] (Split k26 (Unfold k48 (Clear k50 [] z1 z1 [] [] [(z1, [k39]); (m1, [k45])] (Split k52 (Clear k39 [k46] z1 z1 [] [k46] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k41 [k46] z1 z1 [] [k46] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Unfold k47 (Unfold k62 (Clear k60 [] z1 z1 [] [] [(m1, [k37]); (z1, [k45])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k56); Summand [(m1, [])] [] [] (Some k58); Summand [(z1, [])] [] [k46] (Some k68); Summand [(z1, [])] [] [k46] (Some k54)] (Absurd k70))))))) (Unfold k47 (Unfold k58 (Split k62 (Clear k39 [k46] z1 z1 [] [k46] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k41 [k46] z1 z1 [] [k46] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Clear k64 [] z1 z1 [] [] [(m1, [k37]); (z1, [k45])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k66); Summand [(z1, [])] [] [] (Some k68); Summand [(z1, [])] [] [k46] (Some k54); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k70)] (Absurd k72))))) (Unfold k35 (Unfold k68 (Split k72 (Clear k27 [k20] z1 z1 [] [k20] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Clear k39 [k46] z1 z1 [] [k46] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k41 [k46] z1 z1 [] [k46] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Clear k64 [] z1 z3 [] [] [(m3, [k17]); (m1, [k37]); (z3, [k45])] (Clear k74 [] z1 z1 [] [] [(m1, [k25]); (z1, [k33])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k76); Summand [(z1, [])] [] [] (Some k78); Summand [(z1, [])] [] [k20] (Some k44); Summand [(m1, [])] [] [] (Some k80); Summand [(z3, [])] [] [] (Some k82); Summand [(z3, [])] [] [k46] (Some k54); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k84); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k86)] (Absurd k88)))))))) (Clear k27 [k20] z1 z1 [] [k20] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Clear k74 [] z1 z3 [] [] [(m3, [k17]); (m1, [k25]); (z3, [k33])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k76); Summand [(z3, [])] [] [] (Some k78); Summand [(z3, [])] [] [k20] (Some k44); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k80)] (Absurd k82)))))))))))))) (Split k48 (Unfold k50 (Clear k52 [] z1 z1 [] [] [(z1, [k35]); (m1, [k43])] (Split k54 (Clear k37 [k46] z1 z1 [] [k46] [(z1, [k2; k4; k7]); (z1, [k2; k35]); (z1, [k4; k35])] (Clear k41 [k46] z1 z1 [] [k46] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Unfold k45 (Unfold k64 (Clear k62 [] z1 z1 [] [] [(z1, [k2; k39]); (z1, [k43])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k58); Summand [(m1, [k2])] [] [] (Some k60); Summand [(z1, [])] [] [k46] (Some k70); Summand [(z1, [])] [] [k46] (Some k56)] (Absurd k72))))))) (Unfold k45 (Unfold k60 (Split k64 (Clear k37 [k46] z1 z1 [] [k46] [(z1, [k2; k4; k7]); (z1, [k2; k35]); (z1, [k4; k35])] (Clear k41 [k46] z1 z1 [] [k46] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Clear k66 [] z1 z1 [] [] [(z1, [k2; k39]); (z1, [k43])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k68); Summand [(z1, [k2])] [] [] (Some k70); Summand [(z1, [])] [] [k46] (Some k56); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k72)] (Absurd k74))))) (Clear k37 [k46] z1 z1 [] [k46] [(z1, [k2; k4; k7]); (z1, [k2; k35]); (z1, [k4; k35])] (Clear k43 [k46] z1 z1 [] [k46] [(m1, [k2; k7]); (z1, [k2; k41]); (z1, [k4; k41])] (Clear k66 [] z1 z1 [] [] [(z1, [k4; k41]); (z1, [k43])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k68); Summand [(z1, [k4])] [] [] (Some k70); Summand [(z1, [])] [] [k46] (Some k56); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k72)] (Absurd k74))))))))))) (Split k50 (Unfold k52 (Clear k54 [] z1 z1 [] [] [(z1, [k7]); (m1, [k37]); (m1, [k41])] (Split k56 (Clear k39 [k46] z1 z1 [] [k46] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k43 [k46] z1 z1 [] [k46] [(m1, [k2; k7]); (z1, [k2; k41]); (z1, [k4; k41])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k60); Summand [(z1, [])] [] [] (Some k62); Summand [(z1, [])] [] [k46] (Some k58)] (Absurd k64)))) (Clear k39 [k46] z1 z1 [] [k46] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k43 [k46] z1 z1 [] [k46] [(m1, [k2; k7]); (z1, [k2; k41]); (z1, [k4; k41])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k60); Summand [(m1, [])] [] [] (Some k62); Summand [(z1, [])] [] [k46] (Some k58)] (Absurd k64))))))) (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k9]); (m1, [k13])] (Unfold k15 (Unfold k58 (Clear k60 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k37 [k46] z1 z1 [] [k46] [(z1, [k2; k4; k7]); (z1, [k2; k35]); (z1, [k4; k35])] (Clear k52 [] z1 z1 [] [] [(m1, [k15]); (z1, [k35])] (Combine true GT z1 [] [] [] [Summand [(z1, [k2; k4]); (z1, [k4; k4])] [] [] (Some k54); Summand [(z1, [])] [] [k46] (Some k64); Summand [(z1, [k2]); (z1, [k4])] [] [] (Some k66); Summand [(z1, [])] [] [k18] (Some k14); Summand [(m1, [])] [] [] (Some k68); Summand [(z1, [])] [] [k46] (Some k70)] (Absurd k72)))))))))))))))) (Split k38 (Unfold k40 (Clear k42 [] z1 z1 [] [] [(z1, [k23]); (m1, [k31])] (Split k44 (Clear k25 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k23]); (z3, [k4; k23])] (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Unfold k33 (Unfold k54 (Clear k52 [] z1 z1 [] [] [(z1, [k2; k27]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k48); Summand [(m1, [k2])] [] [] (Some k50); Summand [(z1, [])] [] [k20] (Some k60); Summand [(z1, [])] [] [k20] (Some k46)] (Absurd k62))))))) (Unfold k33 (Unfold k50 (Split k54 (Clear k25 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k23]); (z3, [k4; k23])] (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Clear k56 [] z1 z1 [] [] [(z1, [k2; k27]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k58); Summand [(z1, [k2])] [] [] (Some k60); Summand [(z1, [])] [] [k20] (Some k46); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k62)] (Absurd k64))))) (Clear k25 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k23]); (z3, [k4; k23])] (Clear k31 [k20] z1 z1 [] [k20] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k29]); (z3, [k4; k29])] (Clear k56 [] z1 z1 [] [] [(z1, [k4; k29]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k58); Summand [(z1, [k4])] [] [] (Some k60); Summand [(z1, [])] [] [k20] (Some k46); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k62)] (Absurd k64))))))))))) (Split k40 (Unfold k42 (Clear k44 [] z1 z1 [] [] [(z1, [k7]); (m1, [k25]); (m1, [k29])] (Split k46 (Clear k27 [k20] z1 z1 [] [k20] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k31 [k20] z1 z1 [] [k20] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k29]); (z3, [k4; k29])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k50); Summand [(z1, [])] [] [] (Some k52); Summand [(z1, [])] [] [k20] (Some k48)] (Absurd k54)))) (Clear k27 [k20] z1 z1 [] [k20] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k31 [k20] z1 z1 [] [k20] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k29]); (z3, [k4; k29])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k50); Summand [(m1, [])] [] [] (Some k52); Summand [(z1, [])] [] [k20] (Some k48)] (Absurd k54))))))) (Combine false GT z3 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k20] None; Summand [(z2, [])] [] [k16] None] (Split k30 (Unfold k46 (Clear k48 [] z1 z1 [] [] [(z1, [k51]); (m1, [k57])] (Split k50 (Clear k51 [k44] z1 z1 [] [k44] [(z1, [k2; k49]); (m1, [k4; k7]); (z1, [k4; k49])] (Clear k53 [k44] z1 z1 [] [k44] [(z1, [k2; k51]); (m1, [k4; k7]); (z1, [k4; k51])] (Unfold k59 (Unfold k60 (Clear k58 [] z1 z1 [] [] [(m1, [k49]); (z1, [k57])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k54); Summand [(m1, [])] [] [] (Some k56); Summand [(z1, [])] [] [k44] (Some k66); Summand [(z1, [])] [] [k44] (Some k52)] (Absurd k68))))))) (Unfold k59 (Unfold k56 (Split k60 (Clear k51 [k44] z1 z1 [] [k44] [(z1, [k2; k49]); (m1, [k4; k7]); (z1, [k4; k49])] (Clear k53 [k44] z1 z1 [] [k44] [(z1, [k2; k51]); (m1, [k4; k7]); (z1, [k4; k51])] (Clear k62 [] z1 z1 [] [] [(m1, [k49]); (z1, [k57])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k64); Summand [(z1, [])] [] [] (Some k66); Summand [(z1, [])] [] [k44] (Some k52); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k68)] (Absurd k70))))) (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k9]); (m1, [k13])] (Unfold k15 (Unfold k68 (Clear k70 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k21 [] z1 z2 [] [] [(z2, [k13]); (m3, [k17])] (Clear k25 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k23]); (z3, [k4; k23])] (Clear k42 [] z1 z1 [] [] [(m1, [k15]); (z1, [k23])] (Clear k51 [k44] z1 z1 [] [k44] [(z1, [k2; k49]); (m1, [k4; k7]); (z1, [k4; k49])] (Clear k53 [k44] z1 z1 [] [k44] [(z1, [k2; k51]); (m1, [k4; k7]); (z1, [k4; k51])] (Clear k62 [] z1 z3 [] [] [(m3, [k17]); (m1, [k49]); (z3, [k57])] (Combine true GT z1 [] [] [] [Summand [(z2, [k2; k4]); (z6, [k4; k4])] [] [] (Some k64); Summand [(z2, [])] [] [k20] (Some k74); Summand [(z2, [k2]); (z6, [k4])] [] [] (Some k76); Summand [(z1, [])] [] [k18; k20] (Some k78); Summand [(m2, [])] [] [] (Some k80); Summand [(z2, [])] [] [k20] (Some k82); Summand [(m3, [k4])] [] [] (Some k84); Summand [(z9, [k4])] [] [] (Some k86); Summand [(z9, [])] [] [k18; k44] (Some k52); Summand [(m3, [k2; k4]); (m3, [k4; k4])] [] [] (Some k88)] (Absurd k90))))))))))))))))))) (Split k46 (Unfold k48 (Clear k50 [] z1 z1 [] [] [(z1, [k47]); (m1, [k55])] (Split k52 (Clear k49 [k44] z1 z1 [] [k44] [(z1, [k2; k4; k7]); (z1, [k2; k47]); (z1, [k4; k47])] (Clear k53 [k44] z1 z1 [] [k44] [(z1, [k2; k51]); (m1, [k4; k7]); (z1, [k4; k51])] (Unfold k57 (Unfold k62 (Clear k60 [] z1 z1 [] [] [(z1, [k2; k51]); (z1, [k55])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k56); Summand [(m1, [k2])] [] [] (Some k58); Summand [(z1, [])] [] [k44] (Some k68); Summand [(z1, [])] [] [k44] (Some k54)] (Absurd k70))))))) (Unfold k57 (Unfold k58 (Split k62 (Clear k49 [k44] z1 z1 [] [k44] [(z1, [k2; k4; k7]); (z1, [k2; k47]); (z1, [k4; k47])] (Clear k53 [k44] z1 z1 [] [k44] [(z1, [k2; k51]); (m1, [k4; k7]); (z1, [k4; k51])] (Clear k64 [] z1 z1 [] [] [(z1, [k2; k51]); (z1, [k55])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k66); Summand [(z1, [k2])] [] [] (Some k68); Summand [(z1, [])] [] [k44] (Some k54); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k70)] (Absurd k72))))) (Clear k49 [k44] z1 z1 [] [k44] [(z1, [k2; k4; k7]); (z1, [k2; k47]); (z1, [k4; k47])] (Clear k55 [k44] z1 z1 [] [k44] [(m1, [k2; k7]); (z1, [k2; k53]); (z1, [k4; k53])] (Clear k64 [] z1 z1 [] [] [(z1, [k4; k53]); (z1, [k55])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k66); Summand [(z1, [k4])] [] [] (Some k68); Summand [(z1, [])] [] [k44] (Some k54); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k70)] (Absurd k72))))))))))) (Split k48 (Unfold k50 (Clear k52 [] z1 z1 [] [] [(z1, [k7]); (m1, [k49]); (m1, [k53])] (Split k54 (Clear k51 [k44] z1 z1 [] [k44] [(z1, [k2; k49]); (m1, [k4; k7]); (z1, [k4; k49])] (Clear k55 [k44] z1 z1 [] [k44] [(m1, [k2; k7]); (z1, [k2; k53]); (z1, [k4; k53])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k58); Summand [(z1, [])] [] [] (Some k60); Summand [(z1, [])] [] [k44] (Some k56)] (Absurd k62)))) (Clear k51 [k44] z1 z1 [] [k44] [(z1, [k2; k49]); (m1, [k4; k7]); (z1, [k4; k49])] (Clear k55 [k44] z1 z1 [] [k44] [(m1, [k2; k7]); (z1, [k2; k53]); (z1, [k4; k53])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k58); Summand [(m1, [])] [] [] (Some k60); Summand [(z1, [])] [] [k44] (Some k56)] (Absurd k62))))))) (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k9]); (m1, [k13])] (Unfold k15 (Unfold k56 (Clear k58 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k49 [k44] z1 z1 [] [k44] [(z1, [k2; k4; k7]); (z1, [k2; k47]); (z1, [k4; k47])] (Clear k50 [] z1 z1 [] [] [(m1, [k15]); (z1, [k47])] (Combine true GT z1 [] [] [] [Summand [(z1, [k2; k4]); (z1, [k4; k4])] [] [] (Some k52); Summand [(z1, [])] [] [k44] (Some k62); Summand [(z1, [k2]); (z1, [k4])] [] [] (Some k64); Summand [(z1, [])] [] [k18] (Some k14); Summand [(m1, [])] [] [] (Some k66); Summand [(z1, [])] [] [k44] (Some k68)] (Absurd k70))))))))))))))))))))))) (Unfold k5 (Unfold k18 (Split k22 (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k26] None; Summand [(z1, [])] [] [k28] None] (Unfold k19 (Unfold k34 (Unfold k38 (Unfold k42 (Split k44 (Unfold k48 (Clear k50 [] z1 z1 [] [] [(z1, [k63]); (m1, [k69])] (Split k52 (Clear k63 [k30] z1 z1 [] [k30] [(z1, [k2; k61]); (m1, [k4; k7]); (z1, [k4; k61])] (Clear k65 [k30] z1 z1 [] [k30] [(z1, [k2; k63]); (m1, [k4; k7]); (z1, [k4; k63])] (Unfold k71 (Unfold k62 (Clear k60 [] z1 z1 [] [] [(m1, [k61]); (z1, [k69])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k56); Summand [(m1, [])] [] [] (Some k58); Summand [(z1, [])] [] [k30] (Some k68); Summand [(z1, [])] [] [k30] (Some k54)] (Absurd k70))))))) (Unfold k71 (Unfold k58 (Split k62 (Clear k63 [k30] z1 z1 [] [k30] [(z1, [k2; k61]); (m1, [k4; k7]); (z1, [k4; k61])] (Clear k65 [k30] z1 z1 [] [k30] [(z1, [k2; k63]); (m1, [k4; k7]); (z1, [k4; k63])] (Clear k64 [] z1 z1 [] [] [(m1, [k61]); (z1, [k69])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k66); Summand [(z1, [])] [] [] (Some k68); Summand [(z1, [])] [] [k30] (Some k54); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k70)] (Absurd k72))))) (Clear k21 [] z1 z2 [] [] [(z2, [k13]); (m3, [k17])] (Clear k63 [k30] z1 z1 [] [k30] [(z1, [k2; k61]); (m1, [k4; k7]); (z1, [k4; k61])] (Clear k56 [] z1 z1 [] [] [(m1, [k61]); (z1, [k69])] (Clear k64 [] z1 z3 [] [] [(m3, [k17]); (m1, [k61]); (z3, [k69])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [k30] (Some k66); Summand [(z2, [])] [] [] (Some k14); Summand [(z2, [])] [] [] (Some k68); Summand [(z3, [])] [] [k30] (Some k70); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k72)] (Absurd k74)))))))))))) (Split k48 (Unfold k50 (Clear k52 [] z1 z1 [] [] [(z1, [k59]); (m1, [k67])] (Split k54 (Clear k61 [k30] z1 z1 [] [k30] [(z1, [k2; k4; k7]); (z1, [k2; k59]); (z1, [k4; k59])] (Clear k65 [k30] z1 z1 [] [k30] [(z1, [k2; k63]); (m1, [k4; k7]); (z1, [k4; k63])] (Unfold k69 (Unfold k64 (Clear k62 [] z1 z1 [] [] [(z1, [k2; k63]); (z1, [k67])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k58); Summand [(m1, [k2])] [] [] (Some k60); Summand [(z1, [])] [] [k30] (Some k70); Summand [(z1, [])] [] [k30] (Some k56)] (Absurd k72))))))) (Unfold k69 (Unfold k60 (Split k64 (Clear k61 [k30] z1 z1 [] [k30] [(z1, [k2; k4; k7]); (z1, [k2; k59]); (z1, [k4; k59])] (Clear k65 [k30] z1 z1 [] [k30] [(z1, [k2; k63]); (m1, [k4; k7]); (z1, [k4; k63])] (Clear k66 [] z1 z1 [] [] [(z1, [k2; k63]); (z1, [k67])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k68); Summand [(z1, [k2])] [] [] (Some k70); Summand [(z1, [])] [] [k30] (Some k56); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k72)] (Absurd k74))))) (Clear k61 [k30] z1 z1 [] [k30] [(z1, [k2; k4; k7]); (z1, [k2; k59]); (z1, [k4; k59])] (Clear k67 [k30] z1 z1 [] [k30] [(m1, [k2; k7]); (z1, [k2; k65]); (z1, [k4; k65])] (Clear k66 [] z1 z1 [] [] [(z1, [k4; k65]); (z1, [k67])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k68); Summand [(z1, [k4])] [] [] (Some k70); Summand [(z1, [])] [] [k30] (Some k56); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k72)] (Absurd k74))))))))))) (Split k50 (Unfold k52 (Clear k54 [] z1 z1 [] [] [(z1, [k7]); (m1, [k61]); (m1, [k65])] (Split k56 (Clear k63 [k30] z1 z1 [] [k30] [(z1, [k2; k61]); (m1, [k4; k7]); (z1, [k4; k61])] (Clear k67 [k30] z1 z1 [] [k30] [(m1, [k2; k7]); (z1, [k2; k65]); (z1, [k4; k65])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k60); Summand [(z1, [])] [] [] (Some k62); Summand [(z1, [])] [] [k30] (Some k58)] (Absurd k64)))) (Clear k63 [k30] z1 z1 [] [k30] [(z1, [k2; k61]); (m1, [k4; k7]); (z1, [k4; k61])] (Clear k67 [k30] z1 z1 [] [k30] [(m1, [k2; k7]); (z1, [k2; k65]); (z1, [k4; k65])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k60); Summand [(m1, [])] [] [] (Some k62); Summand [(z1, [])] [] [k30] (Some k58)] (Absurd k64))))))) (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (m1, [k19])] (Unfold k15 (Unfold k58 (Clear k56 [] z1 z1 [] [] [(z1, [k2; k11]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k24 [] z1 z1 [] [] [(m1, [k13]); (z1, [k19])] (Clear k61 [k30] z1 z1 [] [k30] [(z1, [k2; k4; k7]); (z1, [k2; k59]); (z1, [k4; k59])] (Clear k52 [] z1 z1 [] [] [(m1, [k15]); (z1, [k59])] (Combine true GT z1 [] [] [] [Summand [(m1, [k2; k2]); (m1, [k2; k4])] [] [] (Some k54); Summand [(z1, [])] [] [k30] (Some k64); Summand [(z1, [k2]); (z1, [k4])] [] [] (Some k66); Summand [(z1, [])] [] [k26] (Some k14); Summand [(m1, [k2; k2]); (m1, [k2; k4])] [] [] (Some k68); Summand [(m1, [])] [] [] (Some k70); Summand [(z1, [])] [] [k30] (Some k72)] (Absurd k74)))))))))))))))))))) (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k26] None; Summand [(z1, [])] [] [k28] None] (Unfold k19 (Unfold k34 (Unfold k38 (Unfold k42 (Split k46 (Unfold k48 (Clear k50 [] z1 z1 [] [] [(z1, [k75]); (m1, [k81])] (Split k52 (Clear k75 [k30] z1 z1 [] [k30] [(z1, [k2; k73]); (m1, [k4; k7]); (z1, [k4; k73])] (Clear k77 [k30] z1 z1 [] [k30] [(z1, [k2; k75]); (m1, [k4; k7]); (z1, [k4; k75])] (Unfold k83 (Unfold k62 (Clear k60 [] z1 z1 [] [] [(m1, [k73]); (z1, [k81])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k56); Summand [(m1, [])] [] [] (Some k58); Summand [(z1, [])] [] [k30] (Some k68); Summand [(z1, [])] [] [k30] (Some k54)] (Absurd k70))))))) (Unfold k83 (Unfold k58 (Split k62 (Clear k75 [k30] z1 z1 [] [k30] [(z1, [k2; k73]); (m1, [k4; k7]); (z1, [k4; k73])] (Clear k77 [k30] z1 z1 [] [k30] [(z1, [k2; k75]); (m1, [k4; k7]); (z1, [k4; k75])] (Clear k64 [] z1 z1 [] [] [(m1, [k73]); (z1, [k81])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k66); Summand [(z1, [])] [] [] (Some k68); Summand [(z1, [])] [] [k30] (Some k54); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k70)] (Absurd k72))))) (Clear k21 [] z1 z2 [] [] [(z2, [k13]); (m3, [k17])] (Clear k75 [k30] z1 z1 [] [k30] [(z1, [k2; k73]); (m1, [k4; k7]); (z1, [k4; k73])] (Clear k56 [] z1 z1 [] [] [(m1, [k73]); (z1, [k81])] (Clear k64 [] z1 z3 [] [] [(m3, [k17]); (m1, [k73]); (z3, [k81])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [k30] (Some k66); Summand [(z2, [])] [] [] (Some k14); Summand [(z2, [])] [] [] (Some k68); Summand [(z3, [])] [] [k30] (Some k70); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k72)] (Absurd k74)))))))))))) (Split k48 (Unfold k50 (Clear k52 [] z1 z1 [] [] [(z1, [k71]); (m1, [k79])] (Split k54 (Clear k73 [k30] z1 z1 [] [k30] [(z1, [k2; k4; k7]); (z1, [k2; k71]); (z1, [k4; k71])] (Clear k77 [k30] z1 z1 [] [k30] [(z1, [k2; k75]); (m1, [k4; k7]); (z1, [k4; k75])] (Unfold k81 (Unfold k64 (Clear k62 [] z1 z1 [] [] [(z1, [k2; k75]); (z1, [k79])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k58); Summand [(m1, [k2])] [] [] (Some k60); Summand [(z1, [])] [] [k30] (Some k70); Summand [(z1, [])] [] [k30] (Some k56)] (Absurd k72))))))) (Unfold k81 (Unfold k60 (Split k64 (Clear k73 [k30] z1 z1 [] [k30] [(z1, [k2; k4; k7]); (z1, [k2; k71]); (z1, [k4; k71])] (Clear k77 [k30] z1 z1 [] [k30] [(z1, [k2; k75]); (m1, [k4; k7]); (z1, [k4; k75])] (Clear k66 [] z1 z1 [] [] [(z1, [k2; k75]); (z1, [k79])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k68); Summand [(z1, [k2])] [] [] (Some k70); Summand [(z1, [])] [] [k30] (Some k56); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k72)] (Absurd k74))))) (Clear k73 [k30] z1 z1 [] [k30] [(z1, [k2; k4; k7]); (z1, [k2; k71]); (z1, [k4; k71])] (Clear k79 [k30] z1 z1 [] [k30] [(m1, [k2; k7]); (z1, [k2; k77]); (z1, [k4; k77])] (Clear k66 [] z1 z1 [] [] [(z1, [k4; k77]); (z1, [k79])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k68); Summand [(z1, [k4])] [] [] (Some k70); Summand [(z1, [])] [] [k30] (Some k56); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k72)] (Absurd k74))))))))))) (Split k50 (Unfold k52 (Clear k54 [] z1 z1 [] [] [(z1, [k7]); (m1, [k73]); (m1, [k77])] (Split k56 (Clear k75 [k30] z1 z1 [] [k30] [(z1, [k2; k73]); (m1, [k4; k7]); (z1, [k4; k73])] (Clear k79 [k30] z1 z1 [] [k30] [(m1, [k2; k7]); (z1, [k2; k77]); (z1, [k4; k77])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k60); Summand [(z1, [])] [] [] (Some k62); Summand [(z1, [])] [] [k30] (Some k58)] (Absurd k64)))) (Clear k75 [k30] z1 z1 [] [k30] [(z1, [k2; k73]); (m1, [k4; k7]); (z1, [k4; k73])] (Clear k79 [k30] z1 z1 [] [k30] [(m1, [k2; k7]); (z1, [k2; k77]); (z1, [k4; k77])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k60); Summand [(m1, [])] [] [] (Some k62); Summand [(z1, [])] [] [k30] (Some k58)] (Absurd k64))))))) (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (m1, [k19])] (Unfold k15 (Unfold k58 (Clear k56 [] z1 z1 [] [] [(z1, [k2; k11]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k21 [] z1 z2 [] [] [(z2, [k13]); (m3, [k17])] (Clear k24 [] z1 z3 [] [] [(m1, [k13]); (m3, [k17]); (z3, [k19])] (Clear k73 [k30] z1 z1 [] [k30] [(z1, [k2; k4; k7]); (z1, [k2; k71]); (z1, [k4; k71])] (Clear k52 [] z1 z1 [] [] [(m1, [k15]); (z1, [k71])] (Combine true GT z1 [] [] [] [Summand [(m3, [k2; k2]); (m3, [k2; k4])] [] [] (Some k54); Summand [(z3, [])] [] [k30] (Some k64); Summand [(z3, [k2]); (z3, [k4])] [] [] (Some k66); Summand [(z1, [])] [] [k26; k30] (Some k68); Summand [(z3, [])] [] [k26] (Some k14); Summand [(m1, [k2; k2]); (m1, [k2; k4])] [] [] (Some k70); Summand [(m3, [])] [] [] (Some k72); Summand [(z3, [])] [] [k30] (Some k74)] (Absurd k76)))))))))))))))))))))))))))))).
Lemma large_models_claim_large_size_checked : refutes large_models_claim_large_size_laws large_models_claim_large_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem large_models_claim_large_size :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (N_T ~~ (largest N_p [(omega ** (N_p ^^ (1 / 3)))])) -> (* all-parameters *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(omega ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((omega ^^ (3 / 2)) <~ N_p) -> (* where(large-models) *)
  ((alpha + beta) <> 0 /\ N_p ~~ (C ^^ (beta / (alpha + beta)))).
Proof. exact (fun alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_6 given_7 => NNPP _ (fun refuted => let value_1 := (largest N_p [(omega ** (N_p ^^ (1 / 3)))]) in let value_2 := (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))]) in let value_3 := (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_4 := (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_5 := (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_6 := (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_7 := (largest (value_5 ^^ ((-1) * alpha)) [(value_6 ^^ ((-1) * beta))]) in let value_8 := (largest value_4 [(omega ** (value_4 ^^ (1 / 3)))]) in let value_9 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_10 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_11 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_12 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_13 := (largest (value_11 ^^ ((-1) * alpha)) [(value_12 ^^ ((-1) * beta))]) in let value_14 := (largest value_10 [(omega ** (value_10 ^^ (1 / 3)))]) in let value_15 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_16 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_17 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_18 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_19 := (largest (value_17 ^^ ((-1) * alpha)) [(value_18 ^^ ((-1) * beta))]) in let value_20 := (largest value_16 [(omega ** (value_16 ^^ (1 / 3)))]) in let value_21 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_22 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_23 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_24 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_25 := (largest (value_23 ^^ ((-1) * alpha)) [(value_24 ^^ ((-1) * beta))]) in let value_26 := (largest value_22 [(omega ** (value_22 ^^ (1 / 3)))]) in let value_27 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_28 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_29 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_30 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_31 := (largest (value_29 ^^ ((-1) * alpha)) [(value_30 ^^ ((-1) * beta))]) in let value_32 := (largest value_28 [(omega ** (value_28 ^^ (1 / 3)))]) in refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega; value_1; value_2; value_3; value_4; value_5; value_6; value_7; value_8; value_9; value_10; value_11; value_12; value_13; value_14; value_15; value_16; value_17; value_18; value_19; value_20; value_21; value_22; value_23; value_24; value_25; value_26; value_27; value_28; value_29; value_30; value_31; value_32] large_models_claim_large_size_laws large_models_claim_large_size_steps large_models_claim_large_size_checked (largest_spec [(omega ** (N_p ^^ (1 / 3)))] N_p) given_1 given_2 given_3 given_4 (largest_spec [(D ^^ ((-1) * beta))] (N_T ^^ ((-1) * alpha))) given_5 (conj (given_6 value_3 value_4 value_5 value_6) (conj (given_6 value_9 value_10 value_11 value_12) (conj (given_6 value_15 value_16 value_17 value_18) (conj (given_6 value_21 value_22 value_23 value_24) (given_6 value_27 value_28 value_29 value_30))))) given_7 refuted (same_refl (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (largest_spec [(value_6 ^^ ((-1) * beta))] (value_5 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_4 ^^ (1 / 3)))] value_4) (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (largest_spec [(value_12 ^^ ((-1) * beta))] (value_11 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_10 ^^ (1 / 3)))] value_10) (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (largest_spec [(value_18 ^^ ((-1) * beta))] (value_17 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_16 ^^ (1 / 3)))] value_16) (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (largest_spec [(value_24 ^^ ((-1) * beta))] (value_23 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_22 ^^ (1 / 3)))] value_22) (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (largest_spec [(value_30 ^^ ((-1) * beta))] (value_29 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_28 ^^ (1 / 3)))] value_28))). Qed.

(* large-models, claim: loss ~ C^(-alpha*beta/(alpha+beta)) *)
Definition large_models_claim_large_loss_laws : list law := [(And (Order GE (TVar k9) (TVar k6)) (And (Order GE (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k9) (TVar k6)) (Order EQ (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k5) (TVar k9)); (Order EQ (TVar k3) (TTimes (TVar k6) (TVar k4))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k7) (TVar k10)); (And (If (Order EQ (TVar k13) (TVar k16)) (If (Order EQ (TVar k11) (TVar k15)) (If (Order EQ (TVar k3) (TTimes (TVar k12) (TVar k14))) (Order GE (TVar k11) (TVar k7))))) (And (If (Order EQ (TVar k19) (TVar k22)) (If (Order EQ (TVar k17) (TVar k21)) (If (Order EQ (TVar k3) (TTimes (TVar k18) (TVar k20))) (Order GE (TVar k17) (TVar k7))))) (If (Order EQ (TVar k25) (TVar k28)) (If (Order EQ (TVar k23) (TVar k27)) (If (Order EQ (TVar k3) (TTimes (TVar k24) (TVar k26))) (Order GE (TVar k23) (TVar k7))))))); (Order GE (TVar k6) (TRaised (TVar k8) (NDiv (NInt z3) (NInt z2)))); (Not (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k2)) (NAdd (NVar k1) (NVar k2))))))); (Order EQ (TVar k11) (TRaised (TTimes (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (TRaised (TVar k8) (NMul (NMul (NInt m3) (NVar k1)) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k12) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z3) (NVar k2))) (TRaised (TVar k8) (NMul (NInt m3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k13) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k14) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k16) (TVar k12)) (And (Order GE (TVar k16) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k16) (TVar k12)) (Order EQ (TVar k16) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k17) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k18) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k19) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k20) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k21) (TRaised (TVar k19) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k21) (TRaised (TVar k20) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k21) (TRaised (TVar k19) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k21) (TRaised (TVar k20) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k22) (TVar k18)) (And (Order GE (TVar k22) (TTimes (TVar k8) (TRaised (TVar k18) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k22) (TVar k18)) (Order EQ (TVar k22) (TTimes (TVar k8) (TRaised (TVar k18) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k23) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k24) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k25) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k26) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k27) (TRaised (TVar k25) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k27) (TRaised (TVar k26) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k27) (TRaised (TVar k25) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k27) (TRaised (TVar k26) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k28) (TVar k24)) (And (Order GE (TVar k28) (TTimes (TVar k8) (TRaised (TVar k24) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k28) (TVar k24)) (Order EQ (TVar k28) (TTimes (TVar k8) (TRaised (TVar k24) (NDiv (NInt z1) (NInt z3))))))))].
Definition large_models_claim_large_loss_steps : proof := (Unfold k23 (Split k2 (Unfold k4 (Clear k6 [] z1 z1 [] [] [(z1, [k2]); (z1, [k4])] (Combine false EQ z1 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k8] None] (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Combine false GT z1 [] [] [(m1, [k4])] [Summand [(z1, [])] [] [k12] None; Summand [(m1, [])] [] [k10] None] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [k14] [(m1, [])] [Summand [(z1, [])] [] [k16] None] (Combine false GT z2 [] [] [] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k18] None] (Absurd k20))))))))) (Unfold k6 (Clear k4 [] z1 z1 [] [] [(z1, [k2]); (z1, [k4])] (Clear k8 [k10] z1 z1 [] [k10] [(z1, [k2; k4; k7]); (z1, [k2; k15]); (z1, [k4; k15])] (Split k12 (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [] [(z1, [k2]); (z3, [k4])] [Summand [(z1, [])] [] [k16] None; Summand [(z3, [])] [] [k18] None] (Unfold k19 (Unfold k24 (Split k22 (Unfold k30 (Clear k32 [] z1 z1 [] [] [(z1, [k27]); (m1, [k33])] (Split k34 (Clear k27 [k20] z1 z1 [] [k20] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Unfold k35 (Unfold k44 (Clear k46 [] z1 z3 [] [] [(m3, [k17]); (m1, [k25]); (z3, [k33])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k38); Summand [(m3, [])] [] [] (Some k40); Summand [(z1, [])] [] [k20] (Some k50); Summand [(z3, [])] [] [k20] (Some k36)] (Absurd k52))))))) (Combine false GT z3 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k20] None; Summand [(z2, [])] [] [k16] None] (Split k26 (Unfold k40 (Clear k42 [] z1 z1 [] [] [(z1, [k39]); (m1, [k45])] (Split k44 (Clear k39 [k38] z1 z1 [] [k38] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k41 [k38] z1 z1 [] [k38] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Unfold k47 (Unfold k54 (Clear k52 [] z1 z1 [] [] [(m1, [k37]); (z1, [k45])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k48); Summand [(m1, [])] [] [] (Some k50); Summand [(z1, [])] [] [k38] (Some k60); Summand [(z1, [])] [] [k38] (Some k46)] (Absurd k62))))))) (Unfold k47 (Unfold k50 (Split k54 (Clear k39 [k38] z1 z1 [] [k38] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k41 [k38] z1 z1 [] [k38] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Clear k56 [] z1 z1 [] [] [(m1, [k37]); (z1, [k45])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k58); Summand [(z1, [])] [] [] (Some k60); Summand [(z1, [])] [] [k38] (Some k46); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k62)] (Absurd k64))))) (Unfold k35 (Unfold k60 (Split k64 (Clear k27 [k20] z1 z1 [] [k20] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Clear k39 [k38] z1 z1 [] [k38] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k41 [k38] z1 z1 [] [k38] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Clear k56 [] z1 z3 [] [] [(m3, [k17]); (m1, [k37]); (z3, [k45])] (Clear k66 [] z1 z1 [] [] [(m1, [k25]); (z1, [k33])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k68); Summand [(z1, [])] [] [] (Some k70); Summand [(z1, [])] [] [k20] (Some k36); Summand [(m1, [])] [] [] (Some k72); Summand [(z3, [])] [] [] (Some k74); Summand [(z3, [])] [] [k38] (Some k46); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k76); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k78)] (Absurd k80)))))))) (Clear k27 [k20] z1 z1 [] [k20] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Clear k66 [] z1 z3 [] [] [(m3, [k17]); (m1, [k25]); (z3, [k33])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k68); Summand [(z3, [])] [] [] (Some k70); Summand [(z3, [])] [] [k20] (Some k36); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k72)] (Absurd k74)))))))))))))) (Split k40 (Unfold k42 (Clear k44 [] z1 z1 [] [] [(z1, [k35]); (m1, [k43])] (Split k46 (Clear k37 [k38] z1 z1 [] [k38] [(z1, [k2; k4; k7]); (z1, [k2; k35]); (z1, [k4; k35])] (Clear k41 [k38] z1 z1 [] [k38] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Unfold k45 (Unfold k56 (Clear k54 [] z1 z1 [] [] [(z1, [k2; k39]); (z1, [k43])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k50); Summand [(m1, [k2])] [] [] (Some k52); Summand [(z1, [])] [] [k38] (Some k62); Summand [(z1, [])] [] [k38] (Some k48)] (Absurd k64))))))) (Unfold k45 (Unfold k52 (Split k56 (Clear k37 [k38] z1 z1 [] [k38] [(z1, [k2; k4; k7]); (z1, [k2; k35]); (z1, [k4; k35])] (Clear k41 [k38] z1 z1 [] [k38] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Clear k58 [] z1 z1 [] [] [(z1, [k2; k39]); (z1, [k43])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k60); Summand [(z1, [k2])] [] [] (Some k62); Summand [(z1, [])] [] [k38] (Some k48); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k64)] (Absurd k66))))) (Clear k37 [k38] z1 z1 [] [k38] [(z1, [k2; k4; k7]); (z1, [k2; k35]); (z1, [k4; k35])] (Clear k43 [k38] z1 z1 [] [k38] [(m1, [k2; k7]); (z1, [k2; k41]); (z1, [k4; k41])] (Clear k58 [] z1 z1 [] [] [(z1, [k4; k41]); (z1, [k43])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k60); Summand [(z1, [k4])] [] [] (Some k62); Summand [(z1, [])] [] [k38] (Some k48); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k64)] (Absurd k66))))))))))) (Split k42 (Unfold k44 (Clear k46 [] z1 z1 [] [] [(z1, [k7]); (m1, [k37]); (m1, [k41])] (Split k48 (Clear k39 [k38] z1 z1 [] [k38] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k43 [k38] z1 z1 [] [k38] [(m1, [k2; k7]); (z1, [k2; k41]); (z1, [k4; k41])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k52); Summand [(z1, [])] [] [] (Some k54); Summand [(z1, [])] [] [k38] (Some k50)] (Absurd k56)))) (Clear k39 [k38] z1 z1 [] [k38] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k43 [k38] z1 z1 [] [k38] [(m1, [k2; k7]); (z1, [k2; k41]); (z1, [k4; k41])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k52); Summand [(m1, [])] [] [] (Some k54); Summand [(z1, [])] [] [k38] (Some k50)] (Absurd k56))))))) (Clear k37 [k38] z1 z1 [] [k38] [(z1, [k2; k4; k7]); (z1, [k2; k35]); (z1, [k4; k35])] (Clear k44 [] z1 z1 [] [] [(m1, [k15]); (z1, [k35])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k14); Summand [(m1, [])] [] [] (Some k46); Summand [(z1, [])] [] [k38] (Some k48)] (Absurd k50))))))))))) (Split k30 (Unfold k32 (Clear k34 [] z1 z1 [] [] [(z1, [k23]); (m1, [k31])] (Split k36 (Clear k25 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k23]); (z3, [k4; k23])] (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Unfold k33 (Unfold k46 (Clear k44 [] z1 z1 [] [] [(z1, [k2; k27]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k40); Summand [(m1, [k2])] [] [] (Some k42); Summand [(z1, [])] [] [k20] (Some k52); Summand [(z1, [])] [] [k20] (Some k38)] (Absurd k54))))))) (Unfold k33 (Unfold k42 (Split k46 (Clear k25 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k23]); (z3, [k4; k23])] (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Clear k48 [] z1 z1 [] [] [(z1, [k2; k27]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k50); Summand [(z1, [k2])] [] [] (Some k52); Summand [(z1, [])] [] [k20] (Some k38); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k54)] (Absurd k56))))) (Clear k25 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k23]); (z3, [k4; k23])] (Clear k31 [k20] z1 z1 [] [k20] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k29]); (z3, [k4; k29])] (Clear k48 [] z1 z1 [] [] [(z1, [k4; k29]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k50); Summand [(z1, [k4])] [] [] (Some k52); Summand [(z1, [])] [] [k20] (Some k38); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k54)] (Absurd k56))))))))))) (Split k32 (Unfold k34 (Clear k36 [] z1 z1 [] [] [(z1, [k7]); (m1, [k25]); (m1, [k29])] (Split k38 (Clear k27 [k20] z1 z1 [] [k20] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k31 [k20] z1 z1 [] [k20] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k29]); (z3, [k4; k29])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k42); Summand [(z1, [])] [] [] (Some k44); Summand [(z1, [])] [] [k20] (Some k40)] (Absurd k46)))) (Clear k27 [k20] z1 z1 [] [k20] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k31 [k20] z1 z1 [] [k20] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k29]); (z3, [k4; k29])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k42); Summand [(m1, [])] [] [] (Some k44); Summand [(z1, [])] [] [k20] (Some k40)] (Absurd k46))))))) (Combine false GT z3 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k20] None; Summand [(z2, [])] [] [k16] None] (Split k28 (Unfold k38 (Clear k40 [] z1 z1 [] [] [(z1, [k51]); (m1, [k57])] (Split k42 (Clear k51 [k36] z1 z1 [] [k36] [(z1, [k2; k49]); (m1, [k4; k7]); (z1, [k4; k49])] (Clear k53 [k36] z1 z1 [] [k36] [(z1, [k2; k51]); (m1, [k4; k7]); (z1, [k4; k51])] (Unfold k59 (Unfold k52 (Clear k50 [] z1 z1 [] [] [(m1, [k49]); (z1, [k57])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k46); Summand [(m1, [])] [] [] (Some k48); Summand [(z1, [])] [] [k36] (Some k58); Summand [(z1, [])] [] [k36] (Some k44)] (Absurd k60))))))) (Unfold k59 (Unfold k48 (Split k52 (Clear k51 [k36] z1 z1 [] [k36] [(z1, [k2; k49]); (m1, [k4; k7]); (z1, [k4; k49])] (Clear k53 [k36] z1 z1 [] [k36] [(z1, [k2; k51]); (m1, [k4; k7]); (z1, [k4; k51])] (Clear k54 [] z1 z1 [] [] [(m1, [k49]); (z1, [k57])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k56); Summand [(z1, [])] [] [] (Some k58); Summand [(z1, [])] [] [k36] (Some k44); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k60)] (Absurd k62))))) (Clear k25 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k23]); (z3, [k4; k23])] (Clear k34 [] z1 z1 [] [] [(m1, [k15]); (z1, [k23])] (Clear k51 [k36] z1 z1 [] [k36] [(z1, [k2; k49]); (m1, [k4; k7]); (z1, [k4; k49])] (Clear k53 [k36] z1 z1 [] [k36] [(z1, [k2; k51]); (m1, [k4; k7]); (z1, [k4; k51])] (Clear k54 [] z1 z3 [] [] [(m3, [k17]); (m1, [k49]); (z3, [k57])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [k20] (Some k14); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k56); Summand [(z1, [])] [] [k36; k20] (Some k58); Summand [(m1, [k2; k4])] [] [] (Some k60); Summand [(z3, [k2; k4])] [] [] (Some k62); Summand [(z3, [])] [] [k18; k16; k36] (Some k44); Summand [(m1, [k2; k2; k4]); (m1, [k2; k4; k4])] [] [] (Some k64)] (Absurd k66))))))))))))) (Split k38 (Unfold k40 (Clear k42 [] z1 z1 [] [] [(z1, [k47]); (m1, [k55])] (Split k44 (Clear k49 [k36] z1 z1 [] [k36] [(z1, [k2; k4; k7]); (z1, [k2; k47]); (z1, [k4; k47])] (Clear k53 [k36] z1 z1 [] [k36] [(z1, [k2; k51]); (m1, [k4; k7]); (z1, [k4; k51])] (Unfold k57 (Unfold k54 (Clear k52 [] z1 z1 [] [] [(z1, [k2; k51]); (z1, [k55])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k48); Summand [(m1, [k2])] [] [] (Some k50); Summand [(z1, [])] [] [k36] (Some k60); Summand [(z1, [])] [] [k36] (Some k46)] (Absurd k62))))))) (Unfold k57 (Unfold k50 (Split k54 (Clear k49 [k36] z1 z1 [] [k36] [(z1, [k2; k4; k7]); (z1, [k2; k47]); (z1, [k4; k47])] (Clear k53 [k36] z1 z1 [] [k36] [(z1, [k2; k51]); (m1, [k4; k7]); (z1, [k4; k51])] (Clear k56 [] z1 z1 [] [] [(z1, [k2; k51]); (z1, [k55])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k58); Summand [(z1, [k2])] [] [] (Some k60); Summand [(z1, [])] [] [k36] (Some k46); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k62)] (Absurd k64))))) (Clear k49 [k36] z1 z1 [] [k36] [(z1, [k2; k4; k7]); (z1, [k2; k47]); (z1, [k4; k47])] (Clear k55 [k36] z1 z1 [] [k36] [(m1, [k2; k7]); (z1, [k2; k53]); (z1, [k4; k53])] (Clear k56 [] z1 z1 [] [] [(z1, [k4; k53]); (z1, [k55])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k58); Summand [(z1, [k4])] [] [] (Some k60); Summand [(z1, [])] [] [k36] (Some k46); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k62)] (Absurd k64))))))))))) (Split k40 (Unfold k42 (Clear k44 [] z1 z1 [] [] [(z1, [k7]); (m1, [k49]); (m1, [k53])] (Split k46 (Clear k51 [k36] z1 z1 [] [k36] [(z1, [k2; k49]); (m1, [k4; k7]); (z1, [k4; k49])] (Clear k55 [k36] z1 z1 [] [k36] [(m1, [k2; k7]); (z1, [k2; k53]); (z1, [k4; k53])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k50); Summand [(z1, [])] [] [] (Some k52); Summand [(z1, [])] [] [k36] (Some k48)] (Absurd k54)))) (Clear k51 [k36] z1 z1 [] [k36] [(z1, [k2; k49]); (m1, [k4; k7]); (z1, [k4; k49])] (Clear k55 [k36] z1 z1 [] [k36] [(m1, [k2; k7]); (z1, [k2; k53]); (z1, [k4; k53])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k50); Summand [(m1, [])] [] [] (Some k52); Summand [(z1, [])] [] [k36] (Some k48)] (Absurd k54))))))) (Clear k49 [k36] z1 z1 [] [k36] [(z1, [k2; k4; k7]); (z1, [k2; k47]); (z1, [k4; k47])] (Clear k42 [] z1 z1 [] [] [(m1, [k15]); (z1, [k47])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k14); Summand [(m1, [])] [] [] (Some k44); Summand [(z1, [])] [] [k36] (Some k46)] (Absurd k48)))))))))))))))) (Unfold k5 (Unfold k18 (Split k22 (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (m1, [k19])] (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k9]); (m1, [k13])] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Unfold k15 (Unfold k34 (Clear k32 [] z1 z1 [] [] [(z1, [k2; k11]); (z1, [k21])] (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k36 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k24 [] z1 z1 [] [] [(m1, [k13]); (z1, [k19])] (Combine true GT z1 [] [] [] [Summand [(m1, [k2; k4])] [] [] (Some k26); Summand [(z1, [k2; k4])] [] [] (Some k28); Summand [(z1, [])] [] [k30] (Some k40); Summand [(z1, [])] [] [k42] (Some k44); Summand [(z1, [k2]); (z1, [k4])] [] [] (Some k46); Summand [(z1, [])] [] [] (Some k14); Summand [(m1, [k2; k4])] [] [] (Some k48)] (Absurd k50)))))))))))) (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (m1, [k19])] (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k9]); (m1, [k13])] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Unfold k15 (Unfold k34 (Clear k32 [] z1 z1 [] [] [(z1, [k2; k11]); (z1, [k21])] (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k36 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k21 [] z1 z2 [] [] [(z2, [k13]); (m3, [k17])] (Clear k24 [] z1 z3 [] [] [(m1, [k13]); (m3, [k17]); (z3, [k19])] (Combine true GT z1 [] [] [] [Summand [(m3, [k2; k4])] [] [] (Some k26); Summand [(z3, [k2; k4])] [] [] (Some k28); Summand [(z3, [])] [] [k30] (Some k40); Summand [(z3, [])] [] [k42] (Some k44); Summand [(z3, [k2]); (z3, [k4])] [] [] (Some k46); Summand [(z1, [])] [] [k30; k42] (Some k48); Summand [(z3, [])] [] [] (Some k14); Summand [(m1, [k2; k4])] [] [] (Some k50)] (Absurd k52)))))))))))))))))))))).
Lemma large_models_claim_large_loss_checked : refutes large_models_claim_large_loss_laws large_models_claim_large_loss_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem large_models_claim_large_loss :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (N_T ~~ (largest N_p [(omega ** (N_p ^^ (1 / 3)))])) -> (* all-parameters *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(omega ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((omega ^^ (3 / 2)) <~ N_p) -> (* where(large-models) *)
  ((alpha + beta) <> 0 /\ loss ~~ (C ^^ ((((-1) * alpha) * beta) / (alpha + beta)))).
Proof. exact (fun alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_6 given_7 => NNPP _ (fun refuted => let value_1 := (largest N_p [(omega ** (N_p ^^ (1 / 3)))]) in let value_2 := (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))]) in let value_3 := (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_4 := (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_5 := (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_6 := (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_7 := (largest (value_5 ^^ ((-1) * alpha)) [(value_6 ^^ ((-1) * beta))]) in let value_8 := (largest value_4 [(omega ** (value_4 ^^ (1 / 3)))]) in let value_9 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_10 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_11 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_12 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_13 := (largest (value_11 ^^ ((-1) * alpha)) [(value_12 ^^ ((-1) * beta))]) in let value_14 := (largest value_10 [(omega ** (value_10 ^^ (1 / 3)))]) in let value_15 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_16 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_17 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_18 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_19 := (largest (value_17 ^^ ((-1) * alpha)) [(value_18 ^^ ((-1) * beta))]) in let value_20 := (largest value_16 [(omega ** (value_16 ^^ (1 / 3)))]) in refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega; value_1; value_2; value_3; value_4; value_5; value_6; value_7; value_8; value_9; value_10; value_11; value_12; value_13; value_14; value_15; value_16; value_17; value_18; value_19; value_20] large_models_claim_large_loss_laws large_models_claim_large_loss_steps large_models_claim_large_loss_checked (largest_spec [(omega ** (N_p ^^ (1 / 3)))] N_p) given_1 given_2 given_3 given_4 (largest_spec [(D ^^ ((-1) * beta))] (N_T ^^ ((-1) * alpha))) given_5 (conj (given_6 value_3 value_4 value_5 value_6) (conj (given_6 value_9 value_10 value_11 value_12) (given_6 value_15 value_16 value_17 value_18))) given_7 refuted (same_refl (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (largest_spec [(value_6 ^^ ((-1) * beta))] (value_5 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_4 ^^ (1 / 3)))] value_4) (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (largest_spec [(value_12 ^^ ((-1) * beta))] (value_11 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_10 ^^ (1 / 3)))] value_10) (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (largest_spec [(value_18 ^^ ((-1) * beta))] (value_17 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_16 ^^ (1 / 3)))] value_16))). Qed.

(* large-models, law: loss ~ C^(-alpha*beta/(alpha+beta)) *)
Definition large_models_law_laws : list law := [(And (Order GE (TVar k9) (TVar k6)) (And (Order GE (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k9) (TVar k6)) (Order EQ (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k5) (TVar k9)); (Order EQ (TVar k3) (TTimes (TVar k6) (TVar k4))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k7) (TVar k10)); (And (If (Order EQ (TVar k13) (TVar k16)) (If (Order EQ (TVar k11) (TVar k15)) (If (Order EQ (TVar k3) (TTimes (TVar k12) (TVar k14))) (Order GE (TVar k11) (TVar k7))))) (And (If (Order EQ (TVar k19) (TVar k22)) (If (Order EQ (TVar k17) (TVar k21)) (If (Order EQ (TVar k3) (TTimes (TVar k18) (TVar k20))) (Order GE (TVar k17) (TVar k7))))) (If (Order EQ (TVar k25) (TVar k28)) (If (Order EQ (TVar k23) (TVar k27)) (If (Order EQ (TVar k3) (TTimes (TVar k24) (TVar k26))) (Order GE (TVar k23) (TVar k7))))))); (Order GE (TVar k6) (TRaised (TVar k8) (NDiv (NInt z3) (NInt z2)))); (Not (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k2)) (NAdd (NVar k1) (NVar k2))))))); (Order EQ (TVar k11) (TRaised (TTimes (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (TRaised (TVar k8) (NMul (NMul (NInt m3) (NVar k1)) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k12) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z3) (NVar k2))) (TRaised (TVar k8) (NMul (NInt m3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k13) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k2)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (Order EQ (TVar k14) (TRaised (TTimes (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (TRaised (TVar k8) (NMul (NInt z3) (NVar k1)))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z3) (NVar k2)))))); (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k16) (TVar k12)) (And (Order GE (TVar k16) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k16) (TVar k12)) (Order EQ (TVar k16) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k17) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k18) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k19) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k20) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k21) (TRaised (TVar k19) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k21) (TRaised (TVar k20) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k21) (TRaised (TVar k19) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k21) (TRaised (TVar k20) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k22) (TVar k18)) (And (Order GE (TVar k22) (TTimes (TVar k8) (TRaised (TVar k18) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k22) (TVar k18)) (Order EQ (TVar k22) (TTimes (TVar k8) (TRaised (TVar k18) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k23) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k24) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k25) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k26) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k27) (TRaised (TVar k25) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k27) (TRaised (TVar k26) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k27) (TRaised (TVar k25) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k27) (TRaised (TVar k26) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k28) (TVar k24)) (And (Order GE (TVar k28) (TTimes (TVar k8) (TRaised (TVar k24) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k28) (TVar k24)) (Order EQ (TVar k28) (TTimes (TVar k8) (TRaised (TVar k24) (NDiv (NInt z1) (NInt z3))))))))].
Definition large_models_law_steps : proof := (Unfold k23 (Split k2 (Unfold k4 (Clear k6 [] z1 z1 [] [] [(z1, [k2]); (z1, [k4])] (Combine false EQ z1 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k8] None] (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Combine false GT z1 [] [] [(m1, [k4])] [Summand [(z1, [])] [] [k12] None; Summand [(m1, [])] [] [k10] None] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [k14] [(m1, [])] [Summand [(z1, [])] [] [k16] None] (Combine false GT z2 [] [] [] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k18] None] (Absurd k20))))))))) (Unfold k6 (Clear k4 [] z1 z1 [] [] [(z1, [k2]); (z1, [k4])] (Clear k8 [k10] z1 z1 [] [k10] [(z1, [k2; k4; k7]); (z1, [k2; k15]); (z1, [k4; k15])] (Split k12 (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [] [(z1, [k2]); (z3, [k4])] [Summand [(z1, [])] [] [k16] None; Summand [(z3, [])] [] [k18] None] (Unfold k19 (Unfold k24 (Split k22 (Unfold k30 (Clear k32 [] z1 z1 [] [] [(z1, [k27]); (m1, [k33])] (Split k34 (Clear k27 [k20] z1 z1 [] [k20] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Unfold k35 (Unfold k44 (Clear k46 [] z1 z3 [] [] [(m3, [k17]); (m1, [k25]); (z3, [k33])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k38); Summand [(m3, [])] [] [] (Some k40); Summand [(z1, [])] [] [k20] (Some k50); Summand [(z3, [])] [] [k20] (Some k36)] (Absurd k52))))))) (Combine false GT z3 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k20] None; Summand [(z2, [])] [] [k16] None] (Split k26 (Unfold k40 (Clear k42 [] z1 z1 [] [] [(z1, [k39]); (m1, [k45])] (Split k44 (Clear k39 [k38] z1 z1 [] [k38] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k41 [k38] z1 z1 [] [k38] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Unfold k47 (Unfold k54 (Clear k52 [] z1 z1 [] [] [(m1, [k37]); (z1, [k45])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k48); Summand [(m1, [])] [] [] (Some k50); Summand [(z1, [])] [] [k38] (Some k60); Summand [(z1, [])] [] [k38] (Some k46)] (Absurd k62))))))) (Unfold k47 (Unfold k50 (Split k54 (Clear k39 [k38] z1 z1 [] [k38] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k41 [k38] z1 z1 [] [k38] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Clear k56 [] z1 z1 [] [] [(m1, [k37]); (z1, [k45])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k58); Summand [(z1, [])] [] [] (Some k60); Summand [(z1, [])] [] [k38] (Some k46); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k62)] (Absurd k64))))) (Unfold k35 (Unfold k60 (Split k64 (Clear k27 [k20] z1 z1 [] [k20] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Clear k39 [k38] z1 z1 [] [k38] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k41 [k38] z1 z1 [] [k38] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Clear k56 [] z1 z3 [] [] [(m3, [k17]); (m1, [k37]); (z3, [k45])] (Clear k66 [] z1 z1 [] [] [(m1, [k25]); (z1, [k33])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k68); Summand [(z1, [])] [] [] (Some k70); Summand [(z1, [])] [] [k20] (Some k36); Summand [(m1, [])] [] [] (Some k72); Summand [(z3, [])] [] [] (Some k74); Summand [(z3, [])] [] [k38] (Some k46); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k76); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k78)] (Absurd k80)))))))) (Clear k27 [k20] z1 z1 [] [k20] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Clear k66 [] z1 z3 [] [] [(m3, [k17]); (m1, [k25]); (z3, [k33])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k68); Summand [(z3, [])] [] [] (Some k70); Summand [(z3, [])] [] [k20] (Some k36); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k72)] (Absurd k74)))))))))))))) (Split k40 (Unfold k42 (Clear k44 [] z1 z1 [] [] [(z1, [k35]); (m1, [k43])] (Split k46 (Clear k37 [k38] z1 z1 [] [k38] [(z1, [k2; k4; k7]); (z1, [k2; k35]); (z1, [k4; k35])] (Clear k41 [k38] z1 z1 [] [k38] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Unfold k45 (Unfold k56 (Clear k54 [] z1 z1 [] [] [(z1, [k2; k39]); (z1, [k43])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k50); Summand [(m1, [k2])] [] [] (Some k52); Summand [(z1, [])] [] [k38] (Some k62); Summand [(z1, [])] [] [k38] (Some k48)] (Absurd k64))))))) (Unfold k45 (Unfold k52 (Split k56 (Clear k37 [k38] z1 z1 [] [k38] [(z1, [k2; k4; k7]); (z1, [k2; k35]); (z1, [k4; k35])] (Clear k41 [k38] z1 z1 [] [k38] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Clear k58 [] z1 z1 [] [] [(z1, [k2; k39]); (z1, [k43])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k60); Summand [(z1, [k2])] [] [] (Some k62); Summand [(z1, [])] [] [k38] (Some k48); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k64)] (Absurd k66))))) (Clear k37 [k38] z1 z1 [] [k38] [(z1, [k2; k4; k7]); (z1, [k2; k35]); (z1, [k4; k35])] (Clear k43 [k38] z1 z1 [] [k38] [(m1, [k2; k7]); (z1, [k2; k41]); (z1, [k4; k41])] (Clear k58 [] z1 z1 [] [] [(z1, [k4; k41]); (z1, [k43])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k60); Summand [(z1, [k4])] [] [] (Some k62); Summand [(z1, [])] [] [k38] (Some k48); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k64)] (Absurd k66))))))))))) (Split k42 (Unfold k44 (Clear k46 [] z1 z1 [] [] [(z1, [k7]); (m1, [k37]); (m1, [k41])] (Split k48 (Clear k39 [k38] z1 z1 [] [k38] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k43 [k38] z1 z1 [] [k38] [(m1, [k2; k7]); (z1, [k2; k41]); (z1, [k4; k41])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k52); Summand [(z1, [])] [] [] (Some k54); Summand [(z1, [])] [] [k38] (Some k50)] (Absurd k56)))) (Clear k39 [k38] z1 z1 [] [k38] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k43 [k38] z1 z1 [] [k38] [(m1, [k2; k7]); (z1, [k2; k41]); (z1, [k4; k41])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k52); Summand [(m1, [])] [] [] (Some k54); Summand [(z1, [])] [] [k38] (Some k50)] (Absurd k56))))))) (Clear k37 [k38] z1 z1 [] [k38] [(z1, [k2; k4; k7]); (z1, [k2; k35]); (z1, [k4; k35])] (Clear k44 [] z1 z1 [] [] [(m1, [k15]); (z1, [k35])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k14); Summand [(m1, [])] [] [] (Some k46); Summand [(z1, [])] [] [k38] (Some k48)] (Absurd k50))))))))))) (Split k30 (Unfold k32 (Clear k34 [] z1 z1 [] [] [(z1, [k23]); (m1, [k31])] (Split k36 (Clear k25 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k23]); (z3, [k4; k23])] (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Unfold k33 (Unfold k46 (Clear k44 [] z1 z1 [] [] [(z1, [k2; k27]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k40); Summand [(m1, [k2])] [] [] (Some k42); Summand [(z1, [])] [] [k20] (Some k52); Summand [(z1, [])] [] [k20] (Some k38)] (Absurd k54))))))) (Unfold k33 (Unfold k42 (Split k46 (Clear k25 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k23]); (z3, [k4; k23])] (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (m3, [k4; k17]); (z3, [k4; k27])] (Clear k48 [] z1 z1 [] [] [(z1, [k2; k27]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k50); Summand [(z1, [k2])] [] [] (Some k52); Summand [(z1, [])] [] [k20] (Some k38); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k54)] (Absurd k56))))) (Clear k25 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k23]); (z3, [k4; k23])] (Clear k31 [k20] z1 z1 [] [k20] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k29]); (z3, [k4; k29])] (Clear k48 [] z1 z1 [] [] [(z1, [k4; k29]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k50); Summand [(z1, [k4])] [] [] (Some k52); Summand [(z1, [])] [] [k20] (Some k38); Summand [(m1, [k2]); (m3, [k4])] [] [] (Some k54)] (Absurd k56))))))))))) (Split k32 (Unfold k34 (Clear k36 [] z1 z1 [] [] [(z1, [k7]); (m1, [k25]); (m1, [k29])] (Split k38 (Clear k27 [k20] z1 z1 [] [k20] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k31 [k20] z1 z1 [] [k20] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k29]); (z3, [k4; k29])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k42); Summand [(z1, [])] [] [] (Some k44); Summand [(z1, [])] [] [k20] (Some k40)] (Absurd k46)))) (Clear k27 [k20] z1 z1 [] [k20] [(z3, [k2; k17]); (z1, [k2; k25]); (m3, [k4; k7]); (z3, [k4; k25])] (Clear k31 [k20] z1 z1 [] [k20] [(m1, [k2; k7]); (m3, [k2; k17]); (z1, [k2; k29]); (z3, [k4; k29])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k42); Summand [(m1, [])] [] [] (Some k44); Summand [(z1, [])] [] [k20] (Some k40)] (Absurd k46))))))) (Combine false GT z3 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k20] None; Summand [(z2, [])] [] [k16] None] (Split k28 (Unfold k38 (Clear k40 [] z1 z1 [] [] [(z1, [k51]); (m1, [k57])] (Split k42 (Clear k51 [k36] z1 z1 [] [k36] [(z1, [k2; k49]); (m1, [k4; k7]); (z1, [k4; k49])] (Clear k53 [k36] z1 z1 [] [k36] [(z1, [k2; k51]); (m1, [k4; k7]); (z1, [k4; k51])] (Unfold k59 (Unfold k52 (Clear k50 [] z1 z1 [] [] [(m1, [k49]); (z1, [k57])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k46); Summand [(m1, [])] [] [] (Some k48); Summand [(z1, [])] [] [k36] (Some k58); Summand [(z1, [])] [] [k36] (Some k44)] (Absurd k60))))))) (Unfold k59 (Unfold k48 (Split k52 (Clear k51 [k36] z1 z1 [] [k36] [(z1, [k2; k49]); (m1, [k4; k7]); (z1, [k4; k49])] (Clear k53 [k36] z1 z1 [] [k36] [(z1, [k2; k51]); (m1, [k4; k7]); (z1, [k4; k51])] (Clear k54 [] z1 z1 [] [] [(m1, [k49]); (z1, [k57])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k56); Summand [(z1, [])] [] [] (Some k58); Summand [(z1, [])] [] [k36] (Some k44); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k60)] (Absurd k62))))) (Clear k25 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z3, [k2; k4; k17]); (z1, [k2; k23]); (z3, [k4; k23])] (Clear k34 [] z1 z1 [] [] [(m1, [k15]); (z1, [k23])] (Clear k51 [k36] z1 z1 [] [k36] [(z1, [k2; k49]); (m1, [k4; k7]); (z1, [k4; k49])] (Clear k53 [k36] z1 z1 [] [k36] [(z1, [k2; k51]); (m1, [k4; k7]); (z1, [k4; k51])] (Clear k54 [] z1 z3 [] [] [(m3, [k17]); (m1, [k49]); (z3, [k57])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [k20] (Some k14); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k56); Summand [(z1, [])] [] [k36; k20] (Some k58); Summand [(m1, [k2; k4])] [] [] (Some k60); Summand [(z3, [k2; k4])] [] [] (Some k62); Summand [(z3, [])] [] [k18; k16; k36] (Some k44); Summand [(m1, [k2; k2; k4]); (m1, [k2; k4; k4])] [] [] (Some k64)] (Absurd k66))))))))))))) (Split k38 (Unfold k40 (Clear k42 [] z1 z1 [] [] [(z1, [k47]); (m1, [k55])] (Split k44 (Clear k49 [k36] z1 z1 [] [k36] [(z1, [k2; k4; k7]); (z1, [k2; k47]); (z1, [k4; k47])] (Clear k53 [k36] z1 z1 [] [k36] [(z1, [k2; k51]); (m1, [k4; k7]); (z1, [k4; k51])] (Unfold k57 (Unfold k54 (Clear k52 [] z1 z1 [] [] [(z1, [k2; k51]); (z1, [k55])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k48); Summand [(m1, [k2])] [] [] (Some k50); Summand [(z1, [])] [] [k36] (Some k60); Summand [(z1, [])] [] [k36] (Some k46)] (Absurd k62))))))) (Unfold k57 (Unfold k50 (Split k54 (Clear k49 [k36] z1 z1 [] [k36] [(z1, [k2; k4; k7]); (z1, [k2; k47]); (z1, [k4; k47])] (Clear k53 [k36] z1 z1 [] [k36] [(z1, [k2; k51]); (m1, [k4; k7]); (z1, [k4; k51])] (Clear k56 [] z1 z1 [] [] [(z1, [k2; k51]); (z1, [k55])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k58); Summand [(z1, [k2])] [] [] (Some k60); Summand [(z1, [])] [] [k36] (Some k46); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k62)] (Absurd k64))))) (Clear k49 [k36] z1 z1 [] [k36] [(z1, [k2; k4; k7]); (z1, [k2; k47]); (z1, [k4; k47])] (Clear k55 [k36] z1 z1 [] [k36] [(m1, [k2; k7]); (z1, [k2; k53]); (z1, [k4; k53])] (Clear k56 [] z1 z1 [] [] [(z1, [k4; k53]); (z1, [k55])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k58); Summand [(z1, [k4])] [] [] (Some k60); Summand [(z1, [])] [] [k36] (Some k46); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k62)] (Absurd k64))))))))))) (Split k40 (Unfold k42 (Clear k44 [] z1 z1 [] [] [(z1, [k7]); (m1, [k49]); (m1, [k53])] (Split k46 (Clear k51 [k36] z1 z1 [] [k36] [(z1, [k2; k49]); (m1, [k4; k7]); (z1, [k4; k49])] (Clear k55 [k36] z1 z1 [] [k36] [(m1, [k2; k7]); (z1, [k2; k53]); (z1, [k4; k53])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k50); Summand [(z1, [])] [] [] (Some k52); Summand [(z1, [])] [] [k36] (Some k48)] (Absurd k54)))) (Clear k51 [k36] z1 z1 [] [k36] [(z1, [k2; k49]); (m1, [k4; k7]); (z1, [k4; k49])] (Clear k55 [k36] z1 z1 [] [k36] [(m1, [k2; k7]); (z1, [k2; k53]); (z1, [k4; k53])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k50); Summand [(m1, [])] [] [] (Some k52); Summand [(z1, [])] [] [k36] (Some k48)] (Absurd k54))))))) (Clear k49 [k36] z1 z1 [] [k36] [(z1, [k2; k4; k7]); (z1, [k2; k47]); (z1, [k4; k47])] (Clear k42 [] z1 z1 [] [] [(m1, [k15]); (z1, [k47])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k14); Summand [(m1, [])] [] [] (Some k44); Summand [(z1, [])] [] [k36] (Some k46)] (Absurd k48)))))))))))))))) (Unfold k5 (Unfold k18 (Split k22 (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (m1, [k19])] (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k9]); (m1, [k13])] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Unfold k15 (Unfold k34 (Clear k32 [] z1 z1 [] [] [(z1, [k2; k11]); (z1, [k21])] (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k36 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k24 [] z1 z1 [] [] [(m1, [k13]); (z1, [k19])] (Combine true GT z1 [] [] [] [Summand [(m1, [k2; k4])] [] [] (Some k26); Summand [(z1, [k2; k4])] [] [] (Some k28); Summand [(z1, [])] [] [k30] (Some k40); Summand [(z1, [])] [] [k42] (Some k44); Summand [(z1, [k2]); (z1, [k4])] [] [] (Some k46); Summand [(z1, [])] [] [] (Some k14); Summand [(m1, [k2; k4])] [] [] (Some k48)] (Absurd k50)))))))))))) (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (m1, [k19])] (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k9]); (m1, [k13])] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Unfold k15 (Unfold k34 (Clear k32 [] z1 z1 [] [] [(z1, [k2; k11]); (z1, [k21])] (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k36 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k21 [] z1 z2 [] [] [(z2, [k13]); (m3, [k17])] (Clear k24 [] z1 z3 [] [] [(m1, [k13]); (m3, [k17]); (z3, [k19])] (Combine true GT z1 [] [] [] [Summand [(m3, [k2; k4])] [] [] (Some k26); Summand [(z3, [k2; k4])] [] [] (Some k28); Summand [(z3, [])] [] [k30] (Some k40); Summand [(z3, [])] [] [k42] (Some k44); Summand [(z3, [k2]); (z3, [k4])] [] [] (Some k46); Summand [(z1, [])] [] [k30; k42] (Some k48); Summand [(z3, [])] [] [] (Some k14); Summand [(m1, [k2; k4])] [] [] (Some k50)] (Absurd k52)))))))))))))))))))))).
Lemma large_models_law_checked : refutes large_models_law_laws large_models_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem large_models_law :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (N_T ~~ (largest N_p [(omega ** (N_p ^^ (1 / 3)))])) -> (* all-parameters *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(omega ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  ((omega ^^ (3 / 2)) <~ N_p) -> (* where(large-models) *)
  ((alpha + beta) <> 0 /\ loss ~~ (C ^^ ((((-1) * alpha) * beta) / (alpha + beta)))).
Proof. exact (fun alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_6 given_7 => NNPP _ (fun refuted => let value_1 := (largest N_p [(omega ** (N_p ^^ (1 / 3)))]) in let value_2 := (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))]) in let value_3 := (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_4 := (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_5 := (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_6 := (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta)))) in let value_7 := (largest (value_5 ^^ ((-1) * alpha)) [(value_6 ^^ ((-1) * beta))]) in let value_8 := (largest value_4 [(omega ** (value_4 ^^ (1 / 3)))]) in let value_9 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_10 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_11 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_12 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_13 := (largest (value_11 ^^ ((-1) * alpha)) [(value_12 ^^ ((-1) * beta))]) in let value_14 := (largest value_10 [(omega ** (value_10 ^^ (1 / 3)))]) in let value_15 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_16 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_17 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_18 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_19 := (largest (value_17 ^^ ((-1) * alpha)) [(value_18 ^^ ((-1) * beta))]) in let value_20 := (largest value_16 [(omega ** (value_16 ^^ (1 / 3)))]) in refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega; value_1; value_2; value_3; value_4; value_5; value_6; value_7; value_8; value_9; value_10; value_11; value_12; value_13; value_14; value_15; value_16; value_17; value_18; value_19; value_20] large_models_law_laws large_models_law_steps large_models_law_checked (largest_spec [(omega ** (N_p ^^ (1 / 3)))] N_p) given_1 given_2 given_3 given_4 (largest_spec [(D ^^ ((-1) * beta))] (N_T ^^ ((-1) * alpha))) given_5 (conj (given_6 value_3 value_4 value_5 value_6) (conj (given_6 value_9 value_10 value_11 value_12) (given_6 value_15 value_16 value_17 value_18))) given_7 refuted (same_refl (((C ^^ (((-1) * alpha) * beta)) ** (omega ^^ (((-3) * alpha) * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (3 * beta)) ** (omega ^^ ((-3) * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (1 * beta)) ** (omega ^^ (3 * beta))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (same_refl (((C ^^ (1 * alpha)) ** (omega ^^ (3 * alpha))) ^^ (1 / ((1 * alpha) + (3 * beta))))) (largest_spec [(value_6 ^^ ((-1) * beta))] (value_5 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_4 ^^ (1 / 3)))] value_4) (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (largest_spec [(value_12 ^^ ((-1) * beta))] (value_11 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_10 ^^ (1 / 3)))] value_10) (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (largest_spec [(value_18 ^^ ((-1) * beta))] (value_17 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_16 ^^ (1 / 3)))] value_16))). Qed.

(* constant-omega, model: constant-omega can hold
   LEFT OUT: a model is not written for Coq *)

(* constant-omega, claim: N_p ~ C^(beta/(alpha+beta)) *)
Definition constant_omega_claim_large_size_laws : list law := [(And (Order GE (TVar k9) (TVar k6)) (And (Order GE (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k9) (TVar k6)) (Order EQ (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k5) (TVar k9)); (Order EQ (TVar k3) (TTimes (TVar k6) (TVar k4))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k7) (TVar k10)); (And (If (Order EQ (TVar k13) (TVar k16)) (If (Order EQ (TVar k11) (TVar k15)) (If (Order EQ (TVar k3) (TTimes (TVar k12) (TVar k14))) (Order GE (TVar k11) (TVar k7))))) (If (Order EQ (TVar k19) (TVar k22)) (If (Order EQ (TVar k17) (TVar k21)) (If (Order EQ (TVar k3) (TTimes (TVar k18) (TVar k20))) (Order GE (TVar k17) (TVar k7)))))); (Power GT TOne (TVar k7)); (Order EQ (TVar k8) TOne); (Not (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NVar k2) (NAdd (NVar k1) (NVar k2))))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k14) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k16) (TVar k12)) (And (Order GE (TVar k16) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k16) (TVar k12)) (Order EQ (TVar k16) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k17) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k18) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k19) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k20) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k21) (TRaised (TVar k19) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k21) (TRaised (TVar k20) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k21) (TRaised (TVar k19) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k21) (TRaised (TVar k20) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k22) (TVar k18)) (And (Order GE (TVar k22) (TTimes (TVar k8) (TRaised (TVar k18) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k22) (TVar k18)) (Order EQ (TVar k22) (TTimes (TVar k8) (TRaised (TVar k18) (NDiv (NInt z1) (NInt z3))))))))].
Definition constant_omega_claim_large_size_steps : proof := (Unfold k25 (Split k2 (Unfold k4 (Clear k6 [] z1 z1 [] [] [(z1, [k2]); (z1, [k4])] (Combine false EQ z1 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k8] None] (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Combine false GT z1 [] [] [(m1, [k4])] [Summand [(z1, [])] [] [k12] None; Summand [(m1, [])] [] [k10] None] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [k14] [(m1, [])] [Summand [(z1, [])] [] [k16] None] (Combine false GT z2 [] [] [] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k18] None] (Absurd k20))))))))) (Unfold k6 (Clear k4 [] z1 z1 [] [] [(z1, [k2]); (z1, [k4])] (Clear k8 [k10] z1 z1 [] [k10] [(z1, [k2; k13]); (m1, [k4; k7]); (z1, [k4; k13])] (Split k12 (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k16] None; Summand [(z1, [])] [] [k18] None] (Unfold k19 (Split k22 (Unfold k26 (Clear k28 [] z1 z1 [] [] [(z1, [k27]); (m1, [k33])] (Split k30 (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k25]); (m1, [k4; k7]); (z1, [k4; k25])] (Clear k31 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (z1, [k4; k27])] (Unfold k37 (Unfold k40 (Clear k38 [] z1 z1 [] [] [(m1, [k25]); (z1, [k33])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k34); Summand [(m1, [])] [] [] (Some k36); Summand [(z1, [])] [] [k20] (Some k46); Summand [(z1, [])] [] [k20] (Some k32)] (Absurd k48))))))) (Unfold k37 (Unfold k36 (Split k40 (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k25]); (m1, [k4; k7]); (z1, [k4; k25])] (Clear k31 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (z1, [k4; k27])] (Clear k42 [] z1 z1 [] [] [(m1, [k25]); (z1, [k33])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k44); Summand [(z1, [])] [] [] (Some k46); Summand [(z1, [])] [] [k20] (Some k32); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k48)] (Absurd k50))))) (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k9]); (m1, [k13])] (Unfold k15 (Unfold k48 (Clear k50 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k21 [] z1 z1 [] [] [(m1, [k15])] (Clear k23 [] z1 z1 [] [] [(z1, [k17])] (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k25]); (m1, [k4; k7]); (z1, [k4; k25])] (Clear k31 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (z1, [k4; k27])] (Clear k42 [] z1 z3 [] [] [(m3, [k17]); (m1, [k25]); (z3, [k33])] (Combine false GT z1 [] [] [] [Summand [(z2, [k2; k4]); (z2, [k4; k4])] [] [k44] None; Summand [(z2, [])] [] [k20; k54] None; Summand [(z2, [k2]); (z2, [k4])] [] [k56] None; Summand [(z2, [])] [] [k20; k58] None; Summand [(m3, [k2; k2]); (m3, [k2; k4])] [] [k60] None; Summand [(z2, [])] [] [k18; k14] None; Summand [(m1, [k2])] [] [k62] None; Summand [(z3, [k2])] [] [k64] None; Summand [(z3, [])] [] [k16; k20; k32] None; Summand [(m1, [k2; k2]); (m1, [k2; k4])] [] [k66] None] (Absurd k68)))))))))))))))))) (Split k26 (Unfold k28 (Clear k30 [] z1 z1 [] [] [(z1, [k23]); (m1, [k31])] (Split k32 (Clear k27 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z1, [k2; k23]); (z1, [k4; k23])] (Clear k31 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (z1, [k4; k27])] (Unfold k35 (Unfold k42 (Clear k40 [] z1 z1 [] [] [(z1, [k2; k27]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k36); Summand [(m1, [k2])] [] [] (Some k38); Summand [(z1, [])] [] [k20] (Some k48); Summand [(z1, [])] [] [k20] (Some k34)] (Absurd k50))))))) (Unfold k35 (Unfold k38 (Split k42 (Clear k27 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z1, [k2; k23]); (z1, [k4; k23])] (Clear k31 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (z1, [k4; k27])] (Clear k44 [] z1 z1 [] [] [(z1, [k2; k27]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k46); Summand [(z1, [k2])] [] [] (Some k48); Summand [(z1, [])] [] [k20] (Some k34); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k50)] (Absurd k52))))) (Clear k27 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z1, [k2; k23]); (z1, [k4; k23])] (Clear k33 [k20] z1 z1 [] [k20] [(m1, [k2; k7]); (z1, [k2; k29]); (z1, [k4; k29])] (Clear k44 [] z1 z1 [] [] [(z1, [k4; k29]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k46); Summand [(z1, [k4])] [] [] (Some k48); Summand [(z1, [])] [] [k20] (Some k34); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k50)] (Absurd k52))))))))))) (Split k28 (Unfold k30 (Clear k32 [] z1 z1 [] [] [(z1, [k7]); (m1, [k25]); (m1, [k29])] (Split k34 (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k25]); (m1, [k4; k7]); (z1, [k4; k25])] (Clear k33 [k20] z1 z1 [] [k20] [(m1, [k2; k7]); (z1, [k2; k29]); (z1, [k4; k29])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k38); Summand [(z1, [])] [] [] (Some k40); Summand [(z1, [])] [] [k20] (Some k36)] (Absurd k42)))) (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k25]); (m1, [k4; k7]); (z1, [k4; k25])] (Clear k33 [k20] z1 z1 [] [k20] [(m1, [k2; k7]); (z1, [k2; k29]); (z1, [k4; k29])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k38); Summand [(m1, [])] [] [] (Some k40); Summand [(z1, [])] [] [k20] (Some k36)] (Absurd k42))))))) (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k9]); (m1, [k13])] (Unfold k15 (Unfold k36 (Clear k38 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k27 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z1, [k2; k23]); (z1, [k4; k23])] (Clear k30 [] z1 z1 [] [] [(m1, [k15]); (z1, [k23])] (Combine true GT z1 [] [] [] [Summand [(z1, [k2; k4]); (z1, [k4; k4])] [] [] (Some k32); Summand [(z1, [])] [] [k20] (Some k42); Summand [(z1, [k2]); (z1, [k4])] [] [] (Some k44); Summand [(z1, [])] [] [k18] (Some k14); Summand [(m1, [])] [] [] (Some k46); Summand [(z1, [])] [] [k20] (Some k48)] (Absurd k50)))))))))))))))) (Unfold k5 (Unfold k18 (Split k22 (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k26] None; Summand [(z1, [])] [] [k28] None] (Unfold k19 (Split k34 (Unfold k36 (Clear k38 [] z1 z1 [] [] [(z1, [k39]); (m1, [k45])] (Split k40 (Clear k41 [k30] z1 z1 [] [k30] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k43 [k30] z1 z1 [] [k30] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Unfold k49 (Unfold k50 (Clear k48 [] z1 z1 [] [] [(m1, [k37]); (z1, [k45])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k44); Summand [(m1, [])] [] [] (Some k46); Summand [(z1, [])] [] [k30] (Some k56); Summand [(z1, [])] [] [k30] (Some k42)] (Absurd k58))))))) (Unfold k49 (Unfold k46 (Split k50 (Clear k41 [k30] z1 z1 [] [k30] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k43 [k30] z1 z1 [] [k30] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Clear k52 [] z1 z1 [] [] [(m1, [k37]); (z1, [k45])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k54); Summand [(z1, [])] [] [] (Some k56); Summand [(z1, [])] [] [k30] (Some k42); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k58)] (Absurd k60))))) (Clear k20 [] z1 z3 [] [] [(m1, [k13]); (m3, [k17]); (z3, [k19])] (Clear k24 [] z1 z1 [] [] [(m1, [k13]); (z1, [k19])] (Clear k41 [k30] z1 z1 [] [k30] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k43 [k30] z1 z1 [] [k30] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Clear k52 [] z1 z3 [] [] [(m3, [k17]); (m1, [k37]); (z3, [k45])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [k30] (Some k54); Summand [(z2, [])] [] [] (Some k14); Summand [(m3, [k2]); (m3, [k4])] [] [] (Some k56); Summand [(m1, [])] [] [] (Some k58); Summand [(z3, [])] [] [] (Some k60); Summand [(z3, [])] [] [k30] (Some k42); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k62)] (Absurd k64))))))))))))) (Split k36 (Unfold k38 (Clear k40 [] z1 z1 [] [] [(z1, [k35]); (m1, [k43])] (Split k42 (Clear k39 [k30] z1 z1 [] [k30] [(z1, [k2; k4; k7]); (z1, [k2; k35]); (z1, [k4; k35])] (Clear k43 [k30] z1 z1 [] [k30] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Unfold k47 (Unfold k52 (Clear k50 [] z1 z1 [] [] [(z1, [k2; k39]); (z1, [k43])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k46); Summand [(m1, [k2])] [] [] (Some k48); Summand [(z1, [])] [] [k30] (Some k58); Summand [(z1, [])] [] [k30] (Some k44)] (Absurd k60))))))) (Unfold k47 (Unfold k48 (Split k52 (Clear k39 [k30] z1 z1 [] [k30] [(z1, [k2; k4; k7]); (z1, [k2; k35]); (z1, [k4; k35])] (Clear k43 [k30] z1 z1 [] [k30] [(z1, [k2; k39]); (m1, [k4; k7]); (z1, [k4; k39])] (Clear k54 [] z1 z1 [] [] [(z1, [k2; k39]); (z1, [k43])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k56); Summand [(z1, [k2])] [] [] (Some k58); Summand [(z1, [])] [] [k30] (Some k44); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k60)] (Absurd k62))))) (Clear k39 [k30] z1 z1 [] [k30] [(z1, [k2; k4; k7]); (z1, [k2; k35]); (z1, [k4; k35])] (Clear k45 [k30] z1 z1 [] [k30] [(m1, [k2; k7]); (z1, [k2; k41]); (z1, [k4; k41])] (Clear k54 [] z1 z1 [] [] [(z1, [k4; k41]); (z1, [k43])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k56); Summand [(z1, [k4])] [] [] (Some k58); Summand [(z1, [])] [] [k30] (Some k44); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k60)] (Absurd k62))))))))))) (Split k38 (Unfold k40 (Clear k42 [] z1 z1 [] [] [(z1, [k7]); (m1, [k37]); (m1, [k41])] (Split k44 (Clear k41 [k30] z1 z1 [] [k30] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k45 [k30] z1 z1 [] [k30] [(m1, [k2; k7]); (z1, [k2; k41]); (z1, [k4; k41])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k48); Summand [(z1, [])] [] [] (Some k50); Summand [(z1, [])] [] [k30] (Some k46)] (Absurd k52)))) (Clear k41 [k30] z1 z1 [] [k30] [(z1, [k2; k37]); (m1, [k4; k7]); (z1, [k4; k37])] (Clear k45 [k30] z1 z1 [] [k30] [(m1, [k2; k7]); (z1, [k2; k41]); (z1, [k4; k41])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k48); Summand [(m1, [])] [] [] (Some k50); Summand [(z1, [])] [] [k30] (Some k46)] (Absurd k52))))))) (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (m1, [k19])] (Unfold k15 (Unfold k46 (Clear k44 [] z1 z1 [] [] [(z1, [k2; k11]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k24 [] z1 z1 [] [] [(m1, [k13]); (z1, [k19])] (Clear k39 [k30] z1 z1 [] [k30] [(z1, [k2; k4; k7]); (z1, [k2; k35]); (z1, [k4; k35])] (Clear k40 [] z1 z1 [] [] [(m1, [k15]); (z1, [k35])] (Combine true GT z1 [] [] [] [Summand [(m1, [k2; k2]); (m1, [k2; k4])] [] [] (Some k42); Summand [(z1, [])] [] [k30] (Some k52); Summand [(z1, [k2]); (z1, [k4])] [] [] (Some k54); Summand [(z1, [])] [] [k26] (Some k14); Summand [(m1, [k2; k2]); (m1, [k2; k4])] [] [] (Some k56); Summand [(m1, [])] [] [] (Some k58); Summand [(z1, [])] [] [k30] (Some k60)] (Absurd k62))))))))))))))))) (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k16 [] z1 z1 [] [] [(m1, [k13]); (z1, [k19])] (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (m1, [k19])] (Unfold k15 (Unfold k34 (Clear k32 [] z1 z1 [] [] [(z1, [k2; k11]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k21 [] z1 z1 [] [] [(m1, [k15])] (Clear k23 [] z1 z1 [] [] [(z1, [k17])] (Clear k24 [] z1 z3 [] [] [(m1, [k13]); (m3, [k17]); (z3, [k19])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k26; k28] None; Summand [(m2, [k2])] [] [k30] None; Summand [(z2, [])] [] [k40] None; Summand [(z2, [])] [] [k42] None; Summand [(z2, [])] [] [k44] None; Summand [(m3, [k2])] [] [k46] None; Summand [(m1, [k2])] [] [k48] None] (Absurd k50))))))))))))))))))))).
Lemma constant_omega_claim_large_size_checked : refutes constant_omega_claim_large_size_laws constant_omega_claim_large_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem constant_omega_claim_large_size :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (N_T ~~ (largest N_p [(omega ** (N_p ^^ (1 / 3)))])) -> (* all-parameters *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(omega ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (power loss < power one) -> (* trend(loss) *)
  (omega ~~ one) -> (* trend(omega) *)
  ((alpha + beta) <> 0 /\ N_p ~~ (C ^^ (beta / (alpha + beta)))).
Proof. exact (fun alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 => NNPP _ (fun refuted => let value_1 := (largest N_p [(omega ** (N_p ^^ (1 / 3)))]) in let value_2 := (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))]) in let value_3 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_4 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_5 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_6 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_7 := (largest (value_5 ^^ ((-1) * alpha)) [(value_6 ^^ ((-1) * beta))]) in let value_8 := (largest value_4 [(omega ** (value_4 ^^ (1 / 3)))]) in let value_9 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_10 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_11 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_12 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_13 := (largest (value_11 ^^ ((-1) * alpha)) [(value_12 ^^ ((-1) * beta))]) in let value_14 := (largest value_10 [(omega ** (value_10 ^^ (1 / 3)))]) in refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega; value_1; value_2; value_3; value_4; value_5; value_6; value_7; value_8; value_9; value_10; value_11; value_12; value_13; value_14] constant_omega_claim_large_size_laws constant_omega_claim_large_size_steps constant_omega_claim_large_size_checked (largest_spec [(omega ** (N_p ^^ (1 / 3)))] N_p) given_1 given_2 given_3 given_4 (largest_spec [(D ^^ ((-1) * beta))] (N_T ^^ ((-1) * alpha))) given_5 (conj (given_6 value_3 value_4 value_5 value_6) (given_6 value_9 value_10 value_11 value_12)) given_7 given_8 refuted (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (largest_spec [(value_6 ^^ ((-1) * beta))] (value_5 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_4 ^^ (1 / 3)))] value_4) (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (largest_spec [(value_12 ^^ ((-1) * beta))] (value_11 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_10 ^^ (1 / 3)))] value_10))). Qed.

(* constant-omega, claim: loss ~ C^(-alpha*beta/(alpha+beta)) *)
Definition constant_omega_claim_large_loss_laws : list law := [(And (Order GE (TVar k9) (TVar k6)) (And (Order GE (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k9) (TVar k6)) (Order EQ (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k5) (TVar k9)); (Order EQ (TVar k3) (TTimes (TVar k6) (TVar k4))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k7) (TVar k10)); (If (Order EQ (TVar k13) (TVar k16)) (If (Order EQ (TVar k11) (TVar k15)) (If (Order EQ (TVar k3) (TTimes (TVar k12) (TVar k14))) (Order GE (TVar k11) (TVar k7))))); (Power GT (TVar k3) TOne); (Order EQ (TVar k8) TOne); (Not (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k2)) (NAdd (NVar k1) (NVar k2))))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k14) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k16) (TVar k12)) (And (Order GE (TVar k16) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k16) (TVar k12)) (Order EQ (TVar k16) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3))))))))].
Definition constant_omega_claim_large_loss_steps : proof := (Unfold k25 (Split k2 (Unfold k4 (Clear k6 [] z1 z1 [] [] [(z1, [k2]); (z1, [k4])] (Combine false EQ z1 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k8] None] (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Combine false GT z1 [] [] [(m1, [k4])] [Summand [(z1, [])] [] [k12] None; Summand [(m1, [])] [] [k10] None] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [k14] [(m1, [])] [Summand [(z1, [])] [] [k16] None] (Combine false GT z2 [] [] [] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k18] None] (Absurd k20))))))))) (Unfold k6 (Clear k4 [] z1 z1 [] [] [(z1, [k2]); (z1, [k4])] (Clear k8 [k10] z1 z1 [] [k10] [(z1, [k2; k4; k7]); (z1, [k2; k15]); (z1, [k4; k15])] (Split k12 (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k16] None; Summand [(z1, [])] [] [k18] None] (Split k19 (Unfold k22 (Clear k24 [] z1 z1 [] [] [(z1, [k27]); (m1, [k33])] (Split k26 (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k25]); (m1, [k4; k7]); (z1, [k4; k25])] (Clear k31 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (z1, [k4; k27])] (Unfold k37 (Unfold k36 (Clear k34 [] z1 z1 [] [] [(m1, [k25]); (z1, [k33])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k30); Summand [(m1, [])] [] [] (Some k32); Summand [(z1, [])] [] [k20] (Some k42); Summand [(z1, [])] [] [k20] (Some k28)] (Absurd k44))))))) (Unfold k37 (Unfold k32 (Split k36 (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k25]); (m1, [k4; k7]); (z1, [k4; k25])] (Clear k31 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (z1, [k4; k27])] (Clear k38 [] z1 z1 [] [] [(m1, [k25]); (z1, [k33])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k40); Summand [(z1, [])] [] [] (Some k42); Summand [(z1, [])] [] [k20] (Some k28); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k44)] (Absurd k46))))) (Clear k21 [] z1 z1 [] [] [(z1, [k7])] (Clear k23 [] z1 z1 [] [] [(z1, [k17])] (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k25]); (m1, [k4; k7]); (z1, [k4; k25])] (Clear k30 [] z1 z1 [] [] [(m1, [k25]); (z1, [k33])] (Clear k38 [] z1 z3 [] [] [(m3, [k17]); (m1, [k25]); (z3, [k33])] (Combine false GT z1 [] [] [] [Summand [(z2, [])] [] [k18; k40] None; Summand [(m3, [k2]); (m3, [k4])] [] [k42] None; Summand [(z2, [])] [] [k44] None; Summand [(z3, [])] [] [k20; k46] None; Summand [(m1, [k2]); (m1, [k4])] [] [k48] None] (Absurd k50))))))))))))) (Split k22 (Unfold k24 (Clear k26 [] z1 z1 [] [] [(z1, [k23]); (m1, [k31])] (Split k28 (Clear k27 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z1, [k2; k23]); (z1, [k4; k23])] (Clear k31 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (z1, [k4; k27])] (Unfold k35 (Unfold k38 (Clear k36 [] z1 z1 [] [] [(z1, [k2; k27]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k32); Summand [(m1, [k2])] [] [] (Some k34); Summand [(z1, [])] [] [k20] (Some k44); Summand [(z1, [])] [] [k20] (Some k30)] (Absurd k46))))))) (Unfold k35 (Unfold k34 (Split k38 (Clear k27 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z1, [k2; k23]); (z1, [k4; k23])] (Clear k31 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (z1, [k4; k27])] (Clear k40 [] z1 z1 [] [] [(z1, [k2; k27]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k42); Summand [(z1, [k2])] [] [] (Some k44); Summand [(z1, [])] [] [k20] (Some k30); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k46)] (Absurd k48))))) (Clear k27 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z1, [k2; k23]); (z1, [k4; k23])] (Clear k33 [k20] z1 z1 [] [k20] [(m1, [k2; k7]); (z1, [k2; k29]); (z1, [k4; k29])] (Clear k40 [] z1 z1 [] [] [(z1, [k4; k29]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k42); Summand [(z1, [k4])] [] [] (Some k44); Summand [(z1, [])] [] [k20] (Some k30); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k46)] (Absurd k48))))))))))) (Split k24 (Unfold k26 (Clear k28 [] z1 z1 [] [] [(z1, [k7]); (m1, [k25]); (m1, [k29])] (Split k30 (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k25]); (m1, [k4; k7]); (z1, [k4; k25])] (Clear k33 [k20] z1 z1 [] [k20] [(m1, [k2; k7]); (z1, [k2; k29]); (z1, [k4; k29])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k34); Summand [(z1, [])] [] [] (Some k36); Summand [(z1, [])] [] [k20] (Some k32)] (Absurd k38)))) (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k25]); (m1, [k4; k7]); (z1, [k4; k25])] (Clear k33 [k20] z1 z1 [] [k20] [(m1, [k2; k7]); (z1, [k2; k29]); (z1, [k4; k29])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k34); Summand [(m1, [])] [] [] (Some k36); Summand [(z1, [])] [] [k20] (Some k32)] (Absurd k38))))))) (Clear k27 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z1, [k2; k23]); (z1, [k4; k23])] (Clear k26 [] z1 z1 [] [] [(m1, [k15]); (z1, [k23])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k14); Summand [(m1, [])] [] [] (Some k28); Summand [(z1, [])] [] [k20] (Some k30)] (Absurd k32)))))))))) (Unfold k5 (Unfold k18 (Split k22 (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (m1, [k19])] (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k9]); (m1, [k13])] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Unfold k15 (Unfold k34 (Clear k32 [] z1 z1 [] [] [(z1, [k2; k11]); (z1, [k21])] (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k36 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k24 [] z1 z1 [] [] [(m1, [k13]); (z1, [k19])] (Combine true GT z1 [] [] [] [Summand [(m1, [k2; k4])] [] [] (Some k26); Summand [(z1, [k2; k4])] [] [] (Some k28); Summand [(z1, [])] [] [k30] (Some k40); Summand [(z1, [])] [] [k42] (Some k44); Summand [(z1, [k2]); (z1, [k4])] [] [] (Some k46); Summand [(z1, [])] [] [] (Some k14); Summand [(m1, [k2; k4])] [] [] (Some k48)] (Absurd k50)))))))))))) (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k26] None; Summand [(z1, [])] [] [k28] None] (Combine false GT z1 [] [] [(z1, [k2]); (z3, [k4])] [Summand [(z1, [])] [] [k26] None; Summand [(z3, [])] [] [k28] None] (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (m1, [k19])] (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k9]); (m1, [k13])] (Unfold k15 (Unfold k40 (Clear k38 [] z1 z1 [] [] [(z1, [k2; k11]); (z1, [k21])] (Clear k42 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k21 [] z1 z1 [] [] [(z1, [k7])] (Clear k23 [] z1 z1 [] [] [(z1, [k17])] (Clear k24 [] z1 z3 [] [] [(m1, [k13]); (m3, [k17]); (z3, [k19])] (Combine false GT z1 [] [] [] [Summand [(m3, [k2; k2; k4]); (m3, [k2; k4; k4])] [] [k34] None; Summand [(z1, [k2; k2; k4]); (z1, [k2; k4; k4])] [] [k36] None; Summand [(z3, [])] [] [k28; k30; k46] None; Summand [(z1, [])] [] [k26; k30; k48] None; Summand [(z1, [k2; k2]); (z4, [k2; k4]); (z3, [k4; k4])] [] [k50] None; Summand [(z2, [])] [] [k28; k28; k26; k52] None; Summand [(m3, [k2; k2; k4]); (m3, [k2; k4; k4])] [] [k54] None; Summand [(z1, [])] [] [k32; k14] None; Summand [(m1, [k2; k2; k4]); (m1, [k2; k4; k4])] [] [k56] None] (Absurd k58))))))))))))))))))))))))).
Lemma constant_omega_claim_large_loss_checked : refutes constant_omega_claim_large_loss_laws constant_omega_claim_large_loss_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem constant_omega_claim_large_loss :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (N_T ~~ (largest N_p [(omega ** (N_p ^^ (1 / 3)))])) -> (* all-parameters *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(omega ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (power one < power C) -> (* trend(C) *)
  (omega ~~ one) -> (* trend(omega) *)
  ((alpha + beta) <> 0 /\ loss ~~ (C ^^ ((((-1) * alpha) * beta) / (alpha + beta)))).
Proof. exact (fun alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 => NNPP _ (fun refuted => let value_1 := (largest N_p [(omega ** (N_p ^^ (1 / 3)))]) in let value_2 := (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))]) in let value_3 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_4 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_5 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_6 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_7 := (largest (value_5 ^^ ((-1) * alpha)) [(value_6 ^^ ((-1) * beta))]) in let value_8 := (largest value_4 [(omega ** (value_4 ^^ (1 / 3)))]) in refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega; value_1; value_2; value_3; value_4; value_5; value_6; value_7; value_8] constant_omega_claim_large_loss_laws constant_omega_claim_large_loss_steps constant_omega_claim_large_loss_checked (largest_spec [(omega ** (N_p ^^ (1 / 3)))] N_p) given_1 given_2 given_3 given_4 (largest_spec [(D ^^ ((-1) * beta))] (N_T ^^ ((-1) * alpha))) given_5 (given_6 value_3 value_4 value_5 value_6) given_7 given_8 refuted (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (largest_spec [(value_6 ^^ ((-1) * beta))] (value_5 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_4 ^^ (1 / 3)))] value_4))). Qed.

(* constant-omega, law: loss ~ C^(-alpha*beta/(alpha+beta)) *)
Definition constant_omega_law_laws : list law := [(And (Order GE (TVar k9) (TVar k6)) (And (Order GE (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k9) (TVar k6)) (Order EQ (TVar k9) (TTimes (TVar k8) (TRaised (TVar k6) (NDiv (NInt z1) (NInt z3)))))))); (Order EQ (TVar k5) (TVar k9)); (Order EQ (TVar k3) (TTimes (TVar k6) (TVar k4))); (Number GT (NVar k1) (NInt z0)); (Number GT (NVar k2) (NInt z0)); (And (Order GE (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k10) (TRaised (TVar k5) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k10) (TRaised (TVar k4) (NMul (NInt m1) (NVar k2))))))); (Order EQ (TVar k7) (TVar k10)); (If (Order EQ (TVar k13) (TVar k16)) (If (Order EQ (TVar k11) (TVar k15)) (If (Order EQ (TVar k3) (TTimes (TVar k12) (TVar k14))) (Order GE (TVar k11) (TVar k7))))); (Power GT (TVar k3) TOne); (Order EQ (TVar k8) TOne); (Not (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Order EQ (TVar k7) (TRaised (TVar k3) (NDiv (NMul (NMul (NInt m1) (NVar k1)) (NVar k2)) (NAdd (NVar k1) (NVar k2))))))); (Order EQ (TVar k11) (TRaised (TRaised (TVar k3) (NMul (NMul (NInt m1) (NVar k1)) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k12) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k13) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k2))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (Order EQ (TVar k14) (TRaised (TRaised (TVar k3) (NMul (NInt z1) (NVar k1))) (NDiv (NInt z1) (NAdd (NMul (NInt z1) (NVar k1)) (NMul (NInt z1) (NVar k2)))))); (And (Order GE (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (And (Order GE (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k2)))) (Or (Order EQ (TVar k15) (TRaised (TVar k13) (NMul (NInt m1) (NVar k1)))) (Order EQ (TVar k15) (TRaised (TVar k14) (NMul (NInt m1) (NVar k2))))))); (And (Order GE (TVar k16) (TVar k12)) (And (Order GE (TVar k16) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3))))) (Or (Order EQ (TVar k16) (TVar k12)) (Order EQ (TVar k16) (TTimes (TVar k8) (TRaised (TVar k12) (NDiv (NInt z1) (NInt z3))))))))].
Definition constant_omega_law_steps : proof := (Unfold k25 (Split k2 (Unfold k4 (Clear k6 [] z1 z1 [] [] [(z1, [k2]); (z1, [k4])] (Combine false EQ z1 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k8] None] (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Combine false GT z1 [] [] [(m1, [k4])] [Summand [(z1, [])] [] [k12] None; Summand [(m1, [])] [] [k10] None] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [k14] [(m1, [])] [Summand [(z1, [])] [] [k16] None] (Combine false GT z2 [] [] [] [Summand [(z1, [])] [] [] None; Summand [(z1, [])] [] [k18] None] (Absurd k20))))))))) (Unfold k6 (Clear k4 [] z1 z1 [] [] [(z1, [k2]); (z1, [k4])] (Clear k8 [k10] z1 z1 [] [k10] [(z1, [k2; k4; k7]); (z1, [k2; k15]); (z1, [k4; k15])] (Split k12 (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k16] None; Summand [(z1, [])] [] [k18] None] (Split k19 (Unfold k22 (Clear k24 [] z1 z1 [] [] [(z1, [k27]); (m1, [k33])] (Split k26 (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k25]); (m1, [k4; k7]); (z1, [k4; k25])] (Clear k31 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (z1, [k4; k27])] (Unfold k37 (Unfold k36 (Clear k34 [] z1 z1 [] [] [(m1, [k25]); (z1, [k33])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k30); Summand [(m1, [])] [] [] (Some k32); Summand [(z1, [])] [] [k20] (Some k42); Summand [(z1, [])] [] [k20] (Some k28)] (Absurd k44))))))) (Unfold k37 (Unfold k32 (Split k36 (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k25]); (m1, [k4; k7]); (z1, [k4; k25])] (Clear k31 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (z1, [k4; k27])] (Clear k38 [] z1 z1 [] [] [(m1, [k25]); (z1, [k33])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k40); Summand [(z1, [])] [] [] (Some k42); Summand [(z1, [])] [] [k20] (Some k28); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k44)] (Absurd k46))))) (Clear k21 [] z1 z1 [] [] [(z1, [k7])] (Clear k23 [] z1 z1 [] [] [(z1, [k17])] (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k25]); (m1, [k4; k7]); (z1, [k4; k25])] (Clear k30 [] z1 z1 [] [] [(m1, [k25]); (z1, [k33])] (Clear k38 [] z1 z3 [] [] [(m3, [k17]); (m1, [k25]); (z3, [k33])] (Combine false GT z1 [] [] [] [Summand [(z2, [])] [] [k18; k40] None; Summand [(m3, [k2]); (m3, [k4])] [] [k42] None; Summand [(z2, [])] [] [k44] None; Summand [(z3, [])] [] [k20; k46] None; Summand [(m1, [k2]); (m1, [k4])] [] [k48] None] (Absurd k50))))))))))))) (Split k22 (Unfold k24 (Clear k26 [] z1 z1 [] [] [(z1, [k23]); (m1, [k31])] (Split k28 (Clear k27 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z1, [k2; k23]); (z1, [k4; k23])] (Clear k31 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (z1, [k4; k27])] (Unfold k35 (Unfold k38 (Clear k36 [] z1 z1 [] [] [(z1, [k2; k27]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k32); Summand [(m1, [k2])] [] [] (Some k34); Summand [(z1, [])] [] [k20] (Some k44); Summand [(z1, [])] [] [k20] (Some k30)] (Absurd k46))))))) (Unfold k35 (Unfold k34 (Split k38 (Clear k27 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z1, [k2; k23]); (z1, [k4; k23])] (Clear k31 [k20] z1 z1 [] [k20] [(z1, [k2; k27]); (m1, [k4; k7]); (z1, [k4; k27])] (Clear k40 [] z1 z1 [] [] [(z1, [k2; k27]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k42); Summand [(z1, [k2])] [] [] (Some k44); Summand [(z1, [])] [] [k20] (Some k30); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k46)] (Absurd k48))))) (Clear k27 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z1, [k2; k23]); (z1, [k4; k23])] (Clear k33 [k20] z1 z1 [] [k20] [(m1, [k2; k7]); (z1, [k2; k29]); (z1, [k4; k29])] (Clear k40 [] z1 z1 [] [] [(z1, [k4; k29]); (z1, [k31])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k42); Summand [(z1, [k4])] [] [] (Some k44); Summand [(z1, [])] [] [k20] (Some k30); Summand [(m1, [k2]); (m1, [k4])] [] [] (Some k46)] (Absurd k48))))))))))) (Split k24 (Unfold k26 (Clear k28 [] z1 z1 [] [] [(z1, [k7]); (m1, [k25]); (m1, [k29])] (Split k30 (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k25]); (m1, [k4; k7]); (z1, [k4; k25])] (Clear k33 [k20] z1 z1 [] [k20] [(m1, [k2; k7]); (z1, [k2; k29]); (z1, [k4; k29])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k34); Summand [(z1, [])] [] [] (Some k36); Summand [(z1, [])] [] [k20] (Some k32)] (Absurd k38)))) (Clear k29 [k20] z1 z1 [] [k20] [(z1, [k2; k25]); (m1, [k4; k7]); (z1, [k4; k25])] (Clear k33 [k20] z1 z1 [] [k20] [(m1, [k2; k7]); (z1, [k2; k29]); (z1, [k4; k29])] (Combine true GT z1 [] [] [] [Summand [(m1, [])] [] [] (Some k34); Summand [(m1, [])] [] [] (Some k36); Summand [(z1, [])] [] [k20] (Some k32)] (Absurd k38))))))) (Clear k27 [k20] z1 z1 [] [k20] [(z1, [k2; k4; k7]); (z1, [k2; k23]); (z1, [k4; k23])] (Clear k26 [] z1 z1 [] [] [(m1, [k15]); (z1, [k23])] (Combine true GT z1 [] [] [] [Summand [(z1, [])] [] [] (Some k14); Summand [(m1, [])] [] [] (Some k28); Summand [(z1, [])] [] [k20] (Some k30)] (Absurd k32)))))))))) (Unfold k5 (Unfold k18 (Split k22 (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (m1, [k19])] (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k9]); (m1, [k13])] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Unfold k15 (Unfold k34 (Clear k32 [] z1 z1 [] [] [(z1, [k2; k11]); (z1, [k21])] (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k36 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k24 [] z1 z1 [] [] [(m1, [k13]); (z1, [k19])] (Combine true GT z1 [] [] [] [Summand [(m1, [k2; k4])] [] [] (Some k26); Summand [(z1, [k2; k4])] [] [] (Some k28); Summand [(z1, [])] [] [k30] (Some k40); Summand [(z1, [])] [] [k42] (Some k44); Summand [(z1, [k2]); (z1, [k4])] [] [] (Some k46); Summand [(z1, [])] [] [] (Some k14); Summand [(m1, [k2; k4])] [] [] (Some k48)] (Absurd k50)))))))))))) (Clear k11 [] z1 z1 [] [] [(z1, [k2])] (Clear k13 [] z1 z1 [] [] [(z1, [k4])] (Combine false GT z1 [] [] [(z1, [k2]); (z1, [k4])] [Summand [(z1, [])] [] [k26] None; Summand [(z1, [])] [] [k28] None] (Combine false GT z1 [] [] [(z1, [k2]); (z3, [k4])] [Summand [(z1, [])] [] [k26] None; Summand [(z3, [])] [] [k28] None] (Clear k7 [] z1 z1 [] [] [(z1, [k11]); (m1, [k19])] (Clear k9 [] z1 z1 [] [] [(z1, [k7]); (m1, [k9]); (m1, [k13])] (Unfold k15 (Unfold k40 (Clear k38 [] z1 z1 [] [] [(z1, [k2; k11]); (z1, [k21])] (Clear k42 [] z1 z1 [] [] [(z1, [k4; k9]); (z1, [k21])] (Clear k17 [] z1 z1 [] [] [(z1, [k15]); (m1, [k21])] (Clear k21 [] z1 z1 [] [] [(z1, [k7])] (Clear k23 [] z1 z1 [] [] [(z1, [k17])] (Clear k24 [] z1 z3 [] [] [(m1, [k13]); (m3, [k17]); (z3, [k19])] (Combine false GT z1 [] [] [] [Summand [(m3, [k2; k2; k4]); (m3, [k2; k4; k4])] [] [k34] None; Summand [(z1, [k2; k2; k4]); (z1, [k2; k4; k4])] [] [k36] None; Summand [(z3, [])] [] [k28; k30; k46] None; Summand [(z1, [])] [] [k26; k30; k48] None; Summand [(z1, [k2; k2]); (z4, [k2; k4]); (z3, [k4; k4])] [] [k50] None; Summand [(z2, [])] [] [k28; k28; k26; k52] None; Summand [(m3, [k2; k2; k4]); (m3, [k2; k4; k4])] [] [k54] None; Summand [(z1, [])] [] [k32; k14] None; Summand [(m1, [k2; k2; k4]); (m1, [k2; k4; k4])] [] [k56] None] (Absurd k58))))))))))))))))))))))))).
Lemma constant_omega_law_checked : refutes constant_omega_law_laws constant_omega_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem constant_omega_law :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (N_T ~~ (largest N_p [(omega ** (N_p ^^ (1 / 3)))])) -> (* all-parameters *)
  (C ~~ (N_p ** D)) -> (* cost *)
  (0 < alpha) -> (* domain(alpha) *)
  (0 < beta) -> (* domain(beta) *)
  (loss ~~ (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))])) -> (* fit *)
  (forall loss' N_p' N_T' D' : order, (N_T' ~~ (largest N_p' [(omega ** (N_p' ^^ (1 / 3)))])) -> (loss' ~~ (largest (N_T' ^^ ((-1) * alpha)) [(D' ^^ ((-1) * beta))])) -> (C ~~ (N_p' ** D')) -> loss <~ loss') -> (* optimal *)
  (power one < power C) -> (* trend(C) *)
  (omega ~~ one) -> (* trend(omega) *)
  ((alpha + beta) <> 0 /\ loss ~~ (C ^^ ((((-1) * alpha) * beta) / (alpha + beta)))).
Proof. exact (fun alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 => NNPP _ (fun refuted => let value_1 := (largest N_p [(omega ** (N_p ^^ (1 / 3)))]) in let value_2 := (largest (N_T ^^ ((-1) * alpha)) [(D ^^ ((-1) * beta))]) in let value_3 := ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_4 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_5 := ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_6 := ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta)))) in let value_7 := (largest (value_5 ^^ ((-1) * alpha)) [(value_6 ^^ ((-1) * beta))]) in let value_8 := (largest value_4 [(omega ** (value_4 ^^ (1 / 3)))]) in refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega; value_1; value_2; value_3; value_4; value_5; value_6; value_7; value_8] constant_omega_law_laws constant_omega_law_steps constant_omega_law_checked (largest_spec [(omega ** (N_p ^^ (1 / 3)))] N_p) given_1 given_2 given_3 given_4 (largest_spec [(D ^^ ((-1) * beta))] (N_T ^^ ((-1) * alpha))) given_5 (given_6 value_3 value_4 value_5 value_6) given_7 given_8 refuted (same_refl ((C ^^ (((-1) * alpha) * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * beta)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (same_refl ((C ^^ (1 * alpha)) ^^ (1 / ((1 * alpha) + (1 * beta))))) (largest_spec [(value_6 ^^ ((-1) * beta))] (value_5 ^^ ((-1) * alpha))) (largest_spec [(omega ** (value_4 ^^ (1 / 3)))] value_4))). Qed.

(* refitted, model: refitted can hold
   LEFT OUT: a model is not written for Coq *)

(* refitted, claim: 0.719 < small < 0.795 *)
Definition refitted_claim_refitted_small_laws : list law := [(And (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (Number EQ (NVar k6) (NDiv (NVar k2) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2))))) (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Number EQ (NVar k3) (NDiv (NVar k2) (NAdd (NVar k1) (NVar k2)))))); (And (Number GE (NVar k4) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NVar k4))); (And (Number GE (NVar k5) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NVar k5))); (And (Number EQ (NVar k1) (NVar k4)) (Number EQ (NVar k2) (NVar k5))); (Not (And (Number GT (NVar k6) (NDiv (NInt z719) (NInt z1000))) (Number GT (NDiv (NInt z159) (NInt z200)) (NVar k6))))].
Definition refitted_claim_refitted_small_steps : proof := (Unfold k13 (Unfold k5 (Unfold k7 (Unfold k9 (Unfold k11 (Unfold k4 (Clear k20 [] z1 z3 [] [] [(z1, [k2]); (z3, [k4])] (Clear k22 [k24] z3 z3 [] [k24] [(z1, [k2; k12]); (m3, [k4]); (z3, [k4; k12])] (Combine false EQ z1 [] [] [(z1, [k2; k12]); (m3, [k4]); (z3, [k4; k12])] [Summand [(z1, [])] [] [k26] None] (Signs [(z1, [k12])] (Clear k16 [] z1 z1 [] [] [(z1, [k2]); (m1, [k8])] (Combine false EQ z1 [] [] [(z1, [k2]); (m1, [k8])] [Summand [(z1, [])] [] [k32] None] (Combine false EQ z1 [] [] [(m3, [k4]); (z3, [k4; k12]); (z1, [k8; k12])] [Summand [(z1, [])] [] [k28] None; Summand [(m1, [k12])] [] [k34] None] (Clear k18 [] z1 z1 [] [] [(z1, [k4]); (m1, [k10])] (Combine false EQ z1 [] [] [(z1, [k4]); (m1, [k10])] [Summand [(z1, [])] [] [k38] None] (Combine false EQ z1 [] [] [(z1, [k8; k12]); (m3, [k10]); (z3, [k10; k12])] [Summand [(z1, [])] [] [k36] None; Summand [(z3, []); (m3, [k12])] [] [k40] None] (Combine false EQ z1 [] [] [(z1, [k8; k12]); (m3, [k10]); (z3, [k10; k12])] [Summand [(z1, [])] [] [k42] None] (Clear k8 [] z1 z1000 [] [] [(m317, []); (z1000, [k8])] (Combine false GE z1 [] [] [(z3000, [k10]); (m3000, [k10; k12]); (m317, [k12])] [Summand [(z1, [])] [] [k46; k30] None; Summand [(m1000, [])] [] [k44] None] (Clear k10 [] z1 z5000 [] [] [(z1893, []); (m5000, [k8])] (Combine false GE z1 [] [] [(m15000, [k10]); (z15000, [k10; k12]); (z1893, [k12])] [Summand [(z1, [])] [] [k50; k30] None; Summand [(z5000, [])] [] [k44] None] (Clear k12 [] z1 z5000 [] [] [(m1623, []); (z5000, [k10])] (Combine false GT z5000 [] [] [(z1, [k10])] [Summand [(z1623, [])] [] [] None; Summand [(z1, [])] [] [k54] None] (Split k2 (Unfold k58 (Clear k60 [] z1 z1000 [] [] [(z719, []); (m1000, [k12])] (Combine false GT z7122 [] [] [] [Summand [(z7122, [])] [] [] None; Summand [(z1000, [])] [] [k52] None; Summand [(z6762, [])] [] [k62] None; Summand [(z843, [])] [] [k54] None; Summand [(z3, [])] [] [k62; k54] None] (Absurd k64)))) (Unfold k60 (Clear k14 [] z1 z1000 [] [] [(z407, []); (m1000, [k10])] (Clear k62 [] z1 z200 [] [] [(m159, []); (z200, [k12])] (Combine false GT z342 [] [] [] [Summand [(z342, [])] [] [] None; Summand [(z123, [])] [] [k64] None; Summand [(z200, [])] [] [k48] None; Summand [(z317, [])] [] [k66] None; Summand [(z3000, [])] [] [k56; k66] None] (Absurd k68))))))))))))))))))) (Clear k16 [] z1 z1 [] [] [(z1, [k2]); (m1, [k8])] (Combine false EQ z1 [] [] [(z1, [k2]); (m1, [k8])] [Summand [(z1, [])] [] [k32] None] (Combine false EQ z1 [] [] [(m3, [k4]); (z3, [k4; k12]); (z1, [k8; k12])] [Summand [(z1, [])] [] [k28] None; Summand [(m1, [k12])] [] [k34] None] (Clear k18 [] z1 z1 [] [] [(z1, [k4]); (m1, [k10])] (Combine false EQ z1 [] [] [(z1, [k4]); (m1, [k10])] [Summand [(z1, [])] [] [k38] None] (Combine false EQ z1 [] [] [(z1, [k8; k12]); (m3, [k10]); (z3, [k10; k12])] [Summand [(z1, [])] [] [k36] None; Summand [(z3, []); (m3, [k12])] [] [k40] None] (Combine false EQ z1 [] [] [(z1, [k12])] [Summand [(z1, [])] [] [k30] None] (Combine false EQ z1 [] [] [(m3, [k10])] [Summand [(z1, [])] [] [k42] None; Summand [(m1, [k8]); (m3, [k10])] [] [k44] None] (Combine false EQ z3 [] [] [(z1, [k10])] [Summand [(m1, [])] [] [k46] None] (Combine false EQ z1 [] [] [(z1, [k10])] [Summand [(z1, [])] [] [k48] None] (Clear k12 [] z1 z5000 [] [] [(m1623, []); (z5000, [k10])] (Combine false GE z1 [] [] [(m1623, [])] [Summand [(z1, [])] [] [k52] None; Summand [(m5000, [])] [] [k50] None] (Absurd k54))))))))))))) (Clear k16 [] z1 z1 [] [] [(z1, [k2]); (m1, [k8])] (Combine false EQ z1 [] [] [(z1, [k2]); (m1, [k8])] [Summand [(z1, [])] [] [k32] None] (Combine false EQ z1 [] [] [(m3, [k4]); (z3, [k4; k12]); (z1, [k8; k12])] [Summand [(z1, [])] [] [k28] None; Summand [(m1, [k12])] [] [k34] None] (Clear k18 [] z1 z1 [] [] [(z1, [k4]); (m1, [k10])] (Combine false EQ z1 [] [] [(z1, [k4]); (m1, [k10])] [Summand [(z1, [])] [] [k38] None] (Combine false EQ z1 [] [] [(z1, [k8; k12]); (m3, [k10]); (z3, [k10; k12])] [Summand [(z1, [])] [] [k36] None; Summand [(z3, []); (m3, [k12])] [] [k40] None] (Combine false EQ z1 [] [] [(m1, [k8; k12]); (z3, [k10]); (m3, [k10; k12])] [Summand [(m1, [])] [] [k42] None] (Clear k8 [] z1 z1000 [] [] [(m317, []); (z1000, [k8])] (Combine false GE z1 [] [] [(m3000, [k10]); (z3000, [k10; k12]); (z317, [k12])] [Summand [(z1, [])] [] [k46; k30] None; Summand [(m1000, [])] [] [k44] None] (Clear k10 [] z1 z5000 [] [] [(z1893, []); (m5000, [k8])] (Combine false GE z1 [] [] [(z15000, [k10]); (m15000, [k10; k12]); (m1893, [k12])] [Summand [(z1, [])] [] [k50; k30] None; Summand [(z5000, [])] [] [k44] None] (Clear k12 [] z1 z5000 [] [] [(m1623, []); (z5000, [k10])] (Combine false GT z5000 [] [] [(z1, [k10])] [Summand [(z1623, [])] [] [] None; Summand [(z1, [])] [] [k54] None] (Clear k14 [] z1 z1000 [] [] [(z407, []); (m1000, [k10])] (Combine false GT z5028254 [] [] [(m3, []); (z2, [k12])] [Summand [(z5028254, [])] [] [] None; Summand [(z130823, [])] [] [k58] None; Summand [(z31724, [])] [] [k48] None; Summand [(z45199, [])] [] [k54] None; Summand [(z1545000, [])] [] [k48; k56] None; Summand [(z309000, [])] [] [k52; k56] None] (Combine false GT z6 [] [] [] [Summand [(z3, [])] [] [] None; Summand [(z1, [])] [] [k60] None; Summand [(z2, [])] [] [k30] None] (Absurd k62))))))))))))))))))))))))))).
Lemma refitted_claim_refitted_small_checked : refutes refitted_claim_refitted_small_laws refitted_claim_refitted_small_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem refitted_claim_refitted_small :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  ((((alpha / 3) + beta) <> 0 /\ small = (beta / ((alpha / 3) + beta))) /\ ((alpha + beta) <> 0 /\ large = (beta / (alpha + beta)))) -> (* local-exponents *)
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) -> (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) -> (* measured(m_beta) *)
  ((alpha = m_alpha) /\ (beta = m_beta)) -> (* refit *)
  (((719 / 1000) < small) /\ (small < (159 / 200))).
Proof. exact (fun alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 => NNPP _ (fun refuted => refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] refitted_claim_refitted_small_laws refitted_claim_refitted_small_steps refitted_claim_refitted_small_checked given_1 given_2 given_3 given_4 refuted)). Qed.

(* refitted, claim: 0.461 < large < 0.563 *)
Definition refitted_claim_refitted_large_laws : list law := [(And (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (Number EQ (NVar k6) (NDiv (NVar k2) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2))))) (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Number EQ (NVar k3) (NDiv (NVar k2) (NAdd (NVar k1) (NVar k2)))))); (And (Number GE (NVar k4) (NDiv (NInt z317) (NInt z1000))) (Number GE (NDiv (NInt z1893) (NInt z5000)) (NVar k4))); (And (Number GE (NVar k5) (NDiv (NInt z1623) (NInt z5000))) (Number GE (NDiv (NInt z407) (NInt z1000)) (NVar k5))); (And (Number EQ (NVar k1) (NVar k4)) (Number EQ (NVar k2) (NVar k5))); (Not (And (Number GT (NVar k3) (NDiv (NInt z461) (NInt z1000))) (Number GT (NDiv (NInt z563) (NInt z1000)) (NVar k3))))].
Definition refitted_claim_refitted_large_steps : proof := (Unfold k13 (Unfold k5 (Unfold k7 (Unfold k9 (Unfold k11 (Unfold k4 (Unfold k6 (Clear k20 [] z1 z3 [] [] [(z1, [k2]); (z3, [k4])] (Clear k22 [k28] z3 z3 [] [k28] [(z1, [k2; k12]); (m3, [k4]); (z3, [k4; k12])] (Combine false EQ z1 [] [] [(z1, [k2; k12]); (m3, [k4]); (z3, [k4; k12])] [Summand [(z1, [])] [] [k30] None] (Signs [(z1, [k12])] (Clear k16 [] z1 z1 [] [] [(z1, [k2]); (m1, [k8])] (Combine false EQ z1 [] [] [(z1, [k2]); (m1, [k8])] [Summand [(z1, [])] [] [k36] None] (Combine false EQ z1 [] [] [(m3, [k4]); (z3, [k4; k12]); (z1, [k8; k12])] [Summand [(z1, [])] [] [k32] None; Summand [(m1, [k12])] [] [k38] None] (Clear k24 [] z1 z1 [] [] [(z1, [k2]); (z1, [k4])] (Clear k26 [k42] z1 z1 [] [k42] [(z1, [k2; k6]); (m1, [k4]); (z1, [k4; k6])] (Combine false EQ z1 [] [] [(m1, [k4]); (z1, [k4; k6]); (z1, [k6; k8])] [Summand [(z1, [])] [] [k44] None; Summand [(m1, [k6])] [] [k38] None] (Clear k18 [] z1 z1 [] [] [(z1, [k4]); (m1, [k10])] (Combine false EQ z1 [] [] [(z1, [k4]); (m1, [k10])] [Summand [(z1, [])] [] [k48] None] (Combine false EQ z1 [] [] [(z1, [k8; k12]); (m3, [k10]); (z3, [k10; k12])] [Summand [(z1, [])] [] [k40] None; Summand [(z3, []); (m3, [k12])] [] [k50] None] (Combine false EQ z1 [] [] [(z1, [k6; k8]); (z1, [k6; k10]); (m1, [k10])] [Summand [(z1, [])] [] [k46] None; Summand [(z1, []); (m1, [k6])] [] [k50] None] (Combine false EQ z1 [] [] [(z1, [k8; k12]); (m3, [k10]); (z3, [k10; k12])] [Summand [(z1, [])] [] [k52] None] (Clear k8 [] z1 z1000 [] [] [(m317, []); (z1000, [k8])] (Combine false GE z1 [] [] [(z3000, [k10]); (m3000, [k10; k12]); (m317, [k12])] [Summand [(z1, [])] [] [k58; k34] None; Summand [(m1000, [])] [] [k56] None] (Clear k10 [] z1 z5000 [] [] [(z1893, []); (m5000, [k8])] (Combine false GE z1 [] [] [(m15000, [k10]); (z15000, [k10; k12]); (z1893, [k12])] [Summand [(z1, [])] [] [k62; k34] None; Summand [(z5000, [])] [] [k56] None] (Combine false EQ z1 [] [] [(z3, [k6; k10]); (m2, [k6; k10; k12]); (m1, [k10; k12])] [Summand [(z1, [])] [] [k34; k54] None; Summand [(m1, [k6])] [] [k56] None] (Clear k12 [] z1 z5000 [] [] [(m1623, []); (z5000, [k10])] (Combine false GT z5000 [] [] [(z1, [k10])] [Summand [(z1623, [])] [] [] None; Summand [(z1, [])] [] [k68] None] (Combine false EQ z1 [] [k70] [(z3, [k6]); (m2, [k6; k12]); (m1, [k12])] [Summand [(z1, [])] [] [k66] None] (Combine false EQ z1 [] [] [(m3, [k6]); (z2, [k6; k12]); (z1, [k12])] [Summand [(m1, [])] [] [k72] None] (Clear k14 [] z1 z1000 [] [] [(z407, []); (m1000, [k10])] (Combine false GT z72236395 [] [] [(z3, []); (m2, [k12])] [Summand [(z40024380, [])] [] [] None; Summand [(z434115, [])] [] [k76] None; Summand [(z831595, [])] [] [k60] None; Summand [(z137378, [])] [] [k64] None; Summand [(z86823, [])] [] [k34; k68] None] (Combine false EQ z1 [] [] [(z3, [k6]); (m2, [k6; k12]); (m1, [k12])] [Summand [(m1, [])] [] [k74] None] (Split k2 (Unfold k82 (Clear k84 [] z1 z1000 [] [] [(z461, []); (m1000, [k6])] (Combine false GE z1 [] [] [(z1383, []); (m1922, [k12])] [Summand [(z1, [])] [] [k86; k78] None; Summand [(z1000, [])] [] [k80] None] (Combine false GT z6372 [] [] [] [Summand [(z6372, [])] [] [] None; Summand [(z1922, [])] [] [k64] None; Summand [(z6762, [])] [] [k88] None; Summand [(z1617, [])] [] [k68] None; Summand [(z3, [])] [] [k88; k68] None] (Absurd k90))))) (Unfold k84 (Clear k86 [] z1 z1000 [] [] [(m563, []); (z1000, [k6])] (Combine false GE z1 [] [] [(m1689, []); (z2126, [k12])] [Summand [(z1, [])] [] [k88; k78] None; Summand [(m1000, [])] [] [k80] None] (Combine false GT z1836 [] [] [] [Summand [(z1836, [])] [] [] None; Summand [(z1311, [])] [] [k76] None; Summand [(z2126, [])] [] [k60] None; Summand [(z317, [])] [] [k90] None; Summand [(z3000, [])] [] [k70; k90] None] (Absurd k92))))))))))))))))))))))))))))) (Clear k16 [] z1 z1 [] [] [(z1, [k2]); (m1, [k8])] (Combine false EQ z1 [] [] [(z1, [k2]); (m1, [k8])] [Summand [(z1, [])] [] [k36] None] (Combine false EQ z1 [] [] [(m3, [k4]); (z3, [k4; k12]); (z1, [k8; k12])] [Summand [(z1, [])] [] [k32] None; Summand [(m1, [k12])] [] [k38] None] (Clear k18 [] z1 z1 [] [] [(z1, [k4]); (m1, [k10])] (Combine false EQ z1 [] [] [(z1, [k4]); (m1, [k10])] [Summand [(z1, [])] [] [k42] None] (Combine false EQ z1 [] [] [(z1, [k8; k12]); (m3, [k10]); (z3, [k10; k12])] [Summand [(z1, [])] [] [k40] None; Summand [(z3, []); (m3, [k12])] [] [k44] None] (Combine false EQ z1 [] [] [(z1, [k12])] [Summand [(z1, [])] [] [k34] None] (Combine false EQ z1 [] [] [(m3, [k10])] [Summand [(z1, [])] [] [k46] None; Summand [(m1, [k8]); (m3, [k10])] [] [k48] None] (Combine false EQ z3 [] [] [(z1, [k10])] [Summand [(m1, [])] [] [k50] None] (Combine false EQ z1 [] [] [(z1, [k10])] [Summand [(z1, [])] [] [k52] None] (Clear k12 [] z1 z5000 [] [] [(m1623, []); (z5000, [k10])] (Combine false GE z1 [] [] [(m1623, [])] [Summand [(z1, [])] [] [k56] None; Summand [(m5000, [])] [] [k54] None] (Absurd k58))))))))))))) (Clear k16 [] z1 z1 [] [] [(z1, [k2]); (m1, [k8])] (Combine false EQ z1 [] [] [(z1, [k2]); (m1, [k8])] [Summand [(z1, [])] [] [k36] None] (Combine false EQ z1 [] [] [(m3, [k4]); (z3, [k4; k12]); (z1, [k8; k12])] [Summand [(z1, [])] [] [k32] None; Summand [(m1, [k12])] [] [k38] None] (Clear k18 [] z1 z1 [] [] [(z1, [k4]); (m1, [k10])] (Combine false EQ z1 [] [] [(z1, [k4]); (m1, [k10])] [Summand [(z1, [])] [] [k42] None] (Combine false EQ z1 [] [] [(z1, [k8; k12]); (m3, [k10]); (z3, [k10; k12])] [Summand [(z1, [])] [] [k40] None; Summand [(z3, []); (m3, [k12])] [] [k44] None] (Combine false EQ z1 [] [] [(m1, [k8; k12]); (z3, [k10]); (m3, [k10; k12])] [Summand [(m1, [])] [] [k46] None] (Clear k8 [] z1 z1000 [] [] [(m317, []); (z1000, [k8])] (Combine false GE z1 [] [] [(m3000, [k10]); (z3000, [k10; k12]); (z317, [k12])] [Summand [(z1, [])] [] [k50; k34] None; Summand [(m1000, [])] [] [k48] None] (Clear k10 [] z1 z5000 [] [] [(z1893, []); (m5000, [k8])] (Combine false GE z1 [] [] [(z15000, [k10]); (m15000, [k10; k12]); (m1893, [k12])] [Summand [(z1, [])] [] [k54; k34] None; Summand [(z5000, [])] [] [k48] None] (Clear k12 [] z1 z5000 [] [] [(m1623, []); (z5000, [k10])] (Combine false GT z5000 [] [] [(z1, [k10])] [Summand [(z1623, [])] [] [] None; Summand [(z1, [])] [] [k58] None] (Clear k14 [] z1 z1000 [] [] [(z407, []); (m1000, [k10])] (Combine false GT z5028254 [] [] [(m3, []); (z2, [k12])] [Summand [(z5028254, [])] [] [] None; Summand [(z130823, [])] [] [k62] None; Summand [(z31724, [])] [] [k52] None; Summand [(z45199, [])] [] [k58] None; Summand [(z1545000, [])] [] [k52; k60] None; Summand [(z309000, [])] [] [k56; k60] None] (Combine false GT z6 [] [] [] [Summand [(z3, [])] [] [] None; Summand [(z1, [])] [] [k64] None; Summand [(z2, [])] [] [k34] None] (Absurd k66)))))))))))))))))))))))))))).
Lemma refitted_claim_refitted_large_checked : refutes refitted_claim_refitted_large_laws refitted_claim_refitted_large_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem refitted_claim_refitted_large :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  ((((alpha / 3) + beta) <> 0 /\ small = (beta / ((alpha / 3) + beta))) /\ ((alpha + beta) <> 0 /\ large = (beta / (alpha + beta)))) -> (* local-exponents *)
  (((317 / 1000) <= m_alpha) /\ (m_alpha <= (1893 / 5000))) -> (* measured(m_alpha) *)
  (((1623 / 5000) <= m_beta) /\ (m_beta <= (407 / 1000))) -> (* measured(m_beta) *)
  ((alpha = m_alpha) /\ (beta = m_beta)) -> (* refit *)
  (((461 / 1000) < large) /\ (large < (563 / 1000))).
Proof. exact (fun alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 given_4 => NNPP _ (fun refuted => refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] refitted_claim_refitted_large_laws refitted_claim_refitted_large_steps refitted_claim_refitted_large_checked given_1 given_2 given_3 given_4 refuted)). Qed.

(* refitted, law: loss << C^(0) ignoring logs *)
Definition refitted_law_laws : list law := [(Power GT TOne (TVar k7)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k7)))].
Definition refitted_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 [] z1 z1 [] [] [(m1, [k15])] (Clear k4 [] z1 z1 [] [] [(z1, [k15])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k6] None; Summand [(z1, [])] [] [k8] None] (Absurd k10)))))).
Lemma refitted_law_checked : refutes refitted_law_laws refitted_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem refitted_law :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof. exact (fun alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 => NNPP _ (fun refuted => refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] refitted_law_laws refitted_law_steps refitted_law_checked given_1 refuted)). Qed.

(* refitted-estimates, model: refitted-estimates can hold
   LEFT OUT: a model is not written for Coq *)

(* refitted-estimates, claim: large < 0.73 < small *)
Definition refitted_estimates_claim_kaplan_between_laws : list law := [(And (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (Number EQ (NVar k6) (NDiv (NVar k2) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2))))) (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Number EQ (NVar k3) (NDiv (NVar k2) (NAdd (NVar k1) (NVar k2)))))); (And (Number EQ (NVar k1) (NDiv (NInt z1739) (NInt z5000))) (Number EQ (NVar k2) (NDiv (NInt z1829) (NInt z5000)))); (Not (And (Number GT (NDiv (NInt z73) (NInt z100)) (NVar k3)) (Number GT (NVar k6) (NDiv (NInt z73) (NInt z100)))))].
Definition refitted_estimates_claim_kaplan_between_steps : proof := (Unfold k9 (Unfold k5 (Unfold k7 (Unfold k4 (Unfold k6 (Clear k12 [] z1 z3 [] [] [(z1, [k2]); (z3, [k4])] (Clear k14 [k20] z3 z3 [] [k20] [(z1, [k2; k12]); (m3, [k4]); (z3, [k4; k12])] (Combine false EQ z1 [] [] [(z1, [k2; k12]); (m3, [k4]); (z3, [k4; k12])] [Summand [(z1, [])] [] [k22] None] (Clear k8 [] z1 z5000 [] [] [(m1739, []); (z5000, [k2])] (Combine false EQ z1 [] [] [(m1739, []); (z5000, [k2])] [Summand [(z1, [])] [] [k26] None] (Combine false EQ z1 [] [] [(m1739, []); (z5000, [k2])] [Summand [(z1, [])] [] [k28] None] (Combine false EQ z1 [] [] [(m15000, [k4]); (z15000, [k4; k12]); (z1739, [k12])] [Summand [(z5000, [])] [] [k24] None; Summand [(m1, [k12])] [] [k30] None] (Clear k16 [] z1 z1 [] [] [(z1, [k2]); (z1, [k4])] (Clear k18 [k34] z1 z1 [] [k34] [(z1, [k2; k6]); (m1, [k4]); (z1, [k4; k6])] (Combine false EQ z1 [] [] [(m5000, [k4]); (z5000, [k4; k6]); (z1739, [k6])] [Summand [(z5000, [])] [] [k36] None; Summand [(m1, [k6])] [] [k30] None] (Clear k10 [] z1 z5000 [] [] [(m1829, []); (z5000, [k4])] (Combine false EQ z1 [] [] [(m1829, []); (z5000, [k4])] [Summand [(z1, [])] [] [k40] None] (Combine false EQ z1 [] [] [(m1829, []); (z5000, [k4])] [Summand [(z1, [])] [] [k42] None] (Combine false EQ z1 [] [] [(m5487, []); (z7226, [k12])] [Summand [(z1, [])] [] [k32] None; Summand [(z3, []); (m3, [k12])] [] [k44] None] (Combine false EQ z1 [] [] [(m1829, []); (z3568, [k6])] [Summand [(z1, [])] [] [k38] None; Summand [(z1, []); (m1, [k6])] [] [k44] None] (Combine false EQ z1 [] [] [(m5487, []); (z7226, [k12])] [Summand [(z1, [])] [] [k46] None] (Combine false EQ z1 [] [] [(m5487, []); (z7226, [k12])] [Summand [(z1, [])] [] [k50] None] (Combine false EQ z1 [] [] [(m1829, []); (z3568, [k6])] [Summand [(z1, [])] [] [k48] None] (Combine false EQ z1 [] [] [(m1829, []); (z3568, [k6])] [Summand [(z1, [])] [] [k54] None] (Split k2 (Unfold k58 (Clear k60 [] z1 z100 [] [] [(m73, []); (z100, [k6])] (Combine false GE z1 [] [] [(m19391, [])] [Summand [(z892, [])] [] [k62] None; Summand [(m25, [])] [] [k56] None] (Absurd k64)))) (Unfold k60 (Clear k62 [] z1 z100 [] [] [(z73, []); (m100, [k12])] (Combine false GE z1 [] [] [(m10601, [])] [Summand [(z3613, [])] [] [k64] None; Summand [(z50, [])] [] [k52] None] (Absurd k66))))))))))))))))))))))))))))).
Lemma refitted_estimates_claim_kaplan_between_checked : refutes refitted_estimates_claim_kaplan_between_laws refitted_estimates_claim_kaplan_between_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem refitted_estimates_claim_kaplan_between :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  ((((alpha / 3) + beta) <> 0 /\ small = (beta / ((alpha / 3) + beta))) /\ ((alpha + beta) <> 0 /\ large = (beta / (alpha + beta)))) -> (* local-exponents *)
  ((alpha = (1739 / 5000)) /\ (beta = (1829 / 5000))) -> (* refit-estimates *)
  ((large < (73 / 100)) /\ ((73 / 100) < small)).
Proof. exact (fun alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 => NNPP _ (fun refuted => refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] refitted_estimates_claim_kaplan_between_laws refitted_estimates_claim_kaplan_between_steps refitted_estimates_claim_kaplan_between_checked given_1 given_2 refuted)). Qed.

(* refitted-estimates, claim: 0.759 < small < 0.760 *)
Definition refitted_estimates_claim_small_estimate_laws : list law := [(And (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (Number EQ (NVar k6) (NDiv (NVar k2) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2))))) (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Number EQ (NVar k3) (NDiv (NVar k2) (NAdd (NVar k1) (NVar k2)))))); (And (Number EQ (NVar k1) (NDiv (NInt z1739) (NInt z5000))) (Number EQ (NVar k2) (NDiv (NInt z1829) (NInt z5000)))); (Not (And (Number GT (NVar k6) (NDiv (NInt z759) (NInt z1000))) (Number GT (NDiv (NInt z19) (NInt z25)) (NVar k6))))].
Definition refitted_estimates_claim_small_estimate_steps : proof := (Unfold k9 (Unfold k5 (Unfold k7 (Unfold k4 (Clear k12 [] z1 z3 [] [] [(z1, [k2]); (z3, [k4])] (Clear k14 [k16] z3 z3 [] [k16] [(z1, [k2; k12]); (m3, [k4]); (z3, [k4; k12])] (Combine false EQ z1 [] [] [(z1, [k2; k12]); (m3, [k4]); (z3, [k4; k12])] [Summand [(z1, [])] [] [k18] None] (Clear k8 [] z1 z5000 [] [] [(m1739, []); (z5000, [k2])] (Combine false EQ z1 [] [] [(m1739, []); (z5000, [k2])] [Summand [(z1, [])] [] [k22] None] (Combine false EQ z1 [] [] [(m1739, []); (z5000, [k2])] [Summand [(z1, [])] [] [k24] None] (Combine false EQ z1 [] [] [(m15000, [k4]); (z15000, [k4; k12]); (z1739, [k12])] [Summand [(z5000, [])] [] [k20] None; Summand [(m1, [k12])] [] [k26] None] (Clear k10 [] z1 z5000 [] [] [(m1829, []); (z5000, [k4])] (Combine false EQ z1 [] [] [(m1829, []); (z5000, [k4])] [Summand [(z1, [])] [] [k30] None] (Combine false EQ z1 [] [] [(m1829, []); (z5000, [k4])] [Summand [(z1, [])] [] [k32] None] (Combine false EQ z1 [] [] [(m5487, []); (z7226, [k12])] [Summand [(z1, [])] [] [k28] None; Summand [(z3, []); (m3, [k12])] [] [k34] None] (Combine false EQ z1 [] [] [(m5487, []); (z7226, [k12])] [Summand [(z1, [])] [] [k36] None] (Combine false EQ z1 [] [] [(m5487, []); (z7226, [k12])] [Summand [(z1, [])] [] [k38] None] (Split k2 (Unfold k42 (Clear k44 [] z1 z1000 [] [] [(z759, []); (m1000, [k12])] (Combine false GE z1 [] [] [(m1233, [])] [Summand [(z3613, [])] [] [k46] None; Summand [(z500, [])] [] [k40] None] (Absurd k48)))) (Unfold k44 (Clear k46 [] z1 z25 [] [] [(m19, []); (z25, [k12])] (Combine false GE z1 [] [] [(m119, [])] [Summand [(z7226, [])] [] [k48] None; Summand [(m25, [])] [] [k40] None] (Absurd k50)))))))))))))))))))))).
Lemma refitted_estimates_claim_small_estimate_checked : refutes refitted_estimates_claim_small_estimate_laws refitted_estimates_claim_small_estimate_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem refitted_estimates_claim_small_estimate :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  ((((alpha / 3) + beta) <> 0 /\ small = (beta / ((alpha / 3) + beta))) /\ ((alpha + beta) <> 0 /\ large = (beta / (alpha + beta)))) -> (* local-exponents *)
  ((alpha = (1739 / 5000)) /\ (beta = (1829 / 5000))) -> (* refit-estimates *)
  (((759 / 1000) < small) /\ (small < (19 / 25))).
Proof. exact (fun alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 => NNPP _ (fun refuted => refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] refitted_estimates_claim_small_estimate_laws refitted_estimates_claim_small_estimate_steps refitted_estimates_claim_small_estimate_checked given_1 given_2 refuted)). Qed.

(* refitted-estimates, claim: 0.512 < large < 0.513 *)
Definition refitted_estimates_claim_large_estimate_laws : list law := [(And (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (Number EQ (NVar k6) (NDiv (NVar k2) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2))))) (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Number EQ (NVar k3) (NDiv (NVar k2) (NAdd (NVar k1) (NVar k2)))))); (And (Number EQ (NVar k1) (NDiv (NInt z1739) (NInt z5000))) (Number EQ (NVar k2) (NDiv (NInt z1829) (NInt z5000)))); (Not (And (Number GT (NVar k3) (NDiv (NInt z64) (NInt z125))) (Number GT (NDiv (NInt z513) (NInt z1000)) (NVar k3))))].
Definition refitted_estimates_claim_large_estimate_steps : proof := (Unfold k9 (Unfold k5 (Unfold k7 (Unfold k6 (Clear k8 [] z1 z5000 [] [] [(m1739, []); (z5000, [k2])] (Combine false EQ z1 [] [] [(m1739, []); (z5000, [k2])] [Summand [(z1, [])] [] [k16] None] (Combine false EQ z1 [] [] [(m1739, []); (z5000, [k2])] [Summand [(z1, [])] [] [k18] None] (Clear k12 [] z1 z1 [] [] [(z1, [k2]); (z1, [k4])] (Clear k14 [k22] z1 z1 [] [k22] [(z1, [k2; k6]); (m1, [k4]); (z1, [k4; k6])] (Combine false EQ z1 [] [] [(m5000, [k4]); (z5000, [k4; k6]); (z1739, [k6])] [Summand [(z5000, [])] [] [k24] None; Summand [(m1, [k6])] [] [k20] None] (Clear k10 [] z1 z5000 [] [] [(m1829, []); (z5000, [k4])] (Combine false EQ z1 [] [] [(m1829, []); (z5000, [k4])] [Summand [(z1, [])] [] [k28] None] (Combine false EQ z1 [] [] [(m1829, []); (z5000, [k4])] [Summand [(z1, [])] [] [k30] None] (Combine false EQ z1 [] [] [(m1829, []); (z3568, [k6])] [Summand [(z1, [])] [] [k26] None; Summand [(z1, []); (m1, [k6])] [] [k32] None] (Combine false EQ z1 [] [] [(m1829, []); (z3568, [k6])] [Summand [(z1, [])] [] [k34] None] (Combine false EQ z1 [] [] [(m1829, []); (z3568, [k6])] [Summand [(z1, [])] [] [k36] None] (Split k2 (Unfold k40 (Clear k42 [] z1 z125 [] [] [(z64, []); (m125, [k6])] (Combine false GE z1 [] [] [(m273, [])] [Summand [(z3568, [])] [] [k44] None; Summand [(z125, [])] [] [k38] None] (Absurd k46)))) (Unfold k42 (Clear k44 [] z1 z1000 [] [] [(m513, []); (z1000, [k6])] (Combine false GE z1 [] [] [(m173, [])] [Summand [(z446, [])] [] [k46] None; Summand [(m125, [])] [] [k38] None] (Absurd k48))))))))))))))))))))).
Lemma refitted_estimates_claim_large_estimate_checked : refutes refitted_estimates_claim_large_estimate_laws refitted_estimates_claim_large_estimate_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem refitted_estimates_claim_large_estimate :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  ((((alpha / 3) + beta) <> 0 /\ small = (beta / ((alpha / 3) + beta))) /\ ((alpha + beta) <> 0 /\ large = (beta / (alpha + beta)))) -> (* local-exponents *)
  ((alpha = (1739 / 5000)) /\ (beta = (1829 / 5000))) -> (* refit-estimates *)
  (((64 / 125) < large) /\ (large < (513 / 1000))).
Proof. exact (fun alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 => NNPP _ (fun refuted => refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] refitted_estimates_claim_large_estimate_laws refitted_estimates_claim_large_estimate_steps refitted_estimates_claim_large_estimate_checked given_1 given_2 refuted)). Qed.

(* refitted-estimates, law: loss << C^(0) ignoring logs *)
Definition refitted_estimates_law_laws : list law := [(Power GT TOne (TVar k7)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k7)))].
Definition refitted_estimates_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 [] z1 z1 [] [] [(m1, [k15])] (Clear k4 [] z1 z1 [] [] [(z1, [k15])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k6] None; Summand [(z1, [])] [] [k8] None] (Absurd k10)))))).
Lemma refitted_estimates_law_checked : refutes refitted_estimates_law_laws refitted_estimates_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem refitted_estimates_law :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof. exact (fun alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 => NNPP _ (fun refuted => refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] refitted_estimates_law_laws refitted_estimates_law_steps refitted_estimates_law_checked given_1 refuted)). Qed.

(* hoffmann, model: hoffmann can hold
   LEFT OUT: a model is not written for Coq *)

(* hoffmann, claim: 0.715 < small < 0.717 *)
Definition hoffmann_claim_small_hoffmann_laws : list law := [(And (Number EQ (NVar k1) (NDiv (NInt z8479271) (NInt z25000000))) (Number EQ (NVar k2) (NDiv (NInt z2849083) (NInt z10000000)))); (And (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (Number EQ (NVar k6) (NDiv (NVar k2) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2))))) (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Number EQ (NVar k3) (NDiv (NVar k2) (NAdd (NVar k1) (NVar k2)))))); (Not (And (Number GT (NVar k6) (NDiv (NInt z143) (NInt z200))) (Number GT (NDiv (NInt z717) (NInt z1000)) (NVar k6))))].
Definition hoffmann_claim_small_hoffmann_steps : proof := (Unfold k9 (Unfold k5 (Unfold k7 (Unfold k8 (Clear k4 [] z1 z25000000 [] [] [(m8479271, []); (z25000000, [k2])] (Combine false EQ z1 [] [] [(m8479271, []); (z25000000, [k2])] [Summand [(z1, [])] [] [k16] None] (Combine false EQ z1 [] [] [(m8479271, []); (z25000000, [k2])] [Summand [(z1, [])] [] [k18] None] (Clear k12 [] z1 z3 [] [] [(z1, [k2]); (z3, [k4])] (Clear k14 [k22] z3 z3 [] [k22] [(z1, [k2; k12]); (m3, [k4]); (z3, [k4; k12])] (Combine false EQ z1 [] [] [(m75000000, [k4]); (z75000000, [k4; k12]); (z8479271, [k12])] [Summand [(z25000000, [])] [] [k24] None; Summand [(m1, [k12])] [] [k20] None] (Clear k6 [] z1 z10000000 [] [] [(m2849083, []); (z10000000, [k4])] (Combine false EQ z1 [] [] [(m2849083, []); (z10000000, [k4])] [Summand [(z1, [])] [] [k28] None] (Combine false EQ z1 [] [] [(m2849083, []); (z10000000, [k4])] [Summand [(z1, [])] [] [k30] None] (Combine false EQ z1 [] [] [(m42736245, []); (z59694787, [k12])] [Summand [(z2, [])] [] [k26] None; Summand [(z15, []); (m15, [k12])] [] [k32] None] (Combine false EQ z1 [] [] [(m42736245, []); (z59694787, [k12])] [Summand [(z1, [])] [] [k34] None] (Combine false EQ z1 [] [] [(m42736245, []); (z59694787, [k12])] [Summand [(z1, [])] [] [k36] None] (Split k2 (Unfold k40 (Clear k42 [] z1 z200 [] [] [(z143, []); (m200, [k12])] (Combine false GE z1 [] [] [(m10894459, [])] [Summand [(z59694787, [])] [] [k44] None; Summand [(z200, [])] [] [k38] None] (Absurd k46)))) (Unfold k42 (Clear k44 [] z1 z1000 [] [] [(m717, []); (z1000, [k12])] (Combine false GE z1 [] [] [(m64917279, [])] [Summand [(z59694787, [])] [] [k46] None; Summand [(m1000, [])] [] [k38] None] (Absurd k48))))))))))))))))))))).
Lemma hoffmann_claim_small_hoffmann_checked : refutes hoffmann_claim_small_hoffmann_laws hoffmann_claim_small_hoffmann_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hoffmann_claim_small_hoffmann :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  ((alpha = (8479271 / 25000000)) /\ (beta = (2849083 / 10000000))) -> (* hoffmann *)
  ((((alpha / 3) + beta) <> 0 /\ small = (beta / ((alpha / 3) + beta))) /\ ((alpha + beta) <> 0 /\ large = (beta / (alpha + beta)))) -> (* local-exponents *)
  (((143 / 200) < small) /\ (small < (717 / 1000))).
Proof. exact (fun alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 => NNPP _ (fun refuted => refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] hoffmann_claim_small_hoffmann_laws hoffmann_claim_small_hoffmann_steps hoffmann_claim_small_hoffmann_checked given_1 given_2 refuted)). Qed.

(* hoffmann, claim: 0.456 < large < 0.457 *)
Definition hoffmann_claim_large_hoffmann_laws : list law := [(And (Number EQ (NVar k1) (NDiv (NInt z8479271) (NInt z25000000))) (Number EQ (NVar k2) (NDiv (NInt z2849083) (NInt z10000000)))); (And (And (Number NE (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2)) (NInt z0)) (Number EQ (NVar k6) (NDiv (NVar k2) (NAdd (NDiv (NVar k1) (NInt z3)) (NVar k2))))) (And (Number NE (NAdd (NVar k1) (NVar k2)) (NInt z0)) (Number EQ (NVar k3) (NDiv (NVar k2) (NAdd (NVar k1) (NVar k2)))))); (Not (And (Number GT (NVar k3) (NDiv (NInt z57) (NInt z125))) (Number GT (NDiv (NInt z457) (NInt z1000)) (NVar k3))))].
Definition hoffmann_claim_large_hoffmann_steps : proof := (Unfold k9 (Unfold k5 (Unfold k7 (Unfold k10 (Clear k4 [] z1 z25000000 [] [] [(m8479271, []); (z25000000, [k2])] (Combine false EQ z1 [] [] [(m8479271, []); (z25000000, [k2])] [Summand [(z1, [])] [] [k16] None] (Combine false EQ z1 [] [] [(m8479271, []); (z25000000, [k2])] [Summand [(z1, [])] [] [k18] None] (Clear k12 [] z1 z1 [] [] [(z1, [k2]); (z1, [k4])] (Clear k14 [k22] z1 z1 [] [k22] [(z1, [k2; k6]); (m1, [k4]); (z1, [k4; k6])] (Combine false EQ z1 [] [] [(m25000000, [k4]); (z25000000, [k4; k6]); (z8479271, [k6])] [Summand [(z25000000, [])] [] [k24] None; Summand [(m1, [k6])] [] [k20] None] (Clear k6 [] z1 z10000000 [] [] [(m2849083, []); (z10000000, [k4])] (Combine false EQ z1 [] [] [(m2849083, []); (z10000000, [k4])] [Summand [(z1, [])] [] [k28] None] (Combine false EQ z1 [] [] [(m2849083, []); (z10000000, [k4])] [Summand [(z1, [])] [] [k30] None] (Combine false EQ z1 [] [] [(m14245415, []); (z31203957, [k6])] [Summand [(z2, [])] [] [k26] None; Summand [(z5, []); (m5, [k6])] [] [k32] None] (Combine false EQ z1 [] [] [(m14245415, []); (z31203957, [k6])] [Summand [(z1, [])] [] [k34] None] (Combine false EQ z1 [] [] [(m14245415, []); (z31203957, [k6])] [Summand [(z1, [])] [] [k36] None] (Split k2 (Unfold k40 (Clear k42 [] z1 z125 [] [] [(z57, []); (m125, [k6])] (Combine false GE z1 [] [] [(m2051326, [])] [Summand [(z31203957, [])] [] [k44] None; Summand [(z125, [])] [] [k38] None] (Absurd k46)))) (Unfold k42 (Clear k44 [] z1 z1000 [] [] [(m457, []); (z1000, [k6])] (Combine false GE z1 [] [] [(m14793349, [])] [Summand [(z31203957, [])] [] [k46] None; Summand [(m1000, [])] [] [k38] None] (Absurd k48))))))))))))))))))))).
Lemma hoffmann_claim_large_hoffmann_checked : refutes hoffmann_claim_large_hoffmann_laws hoffmann_claim_large_hoffmann_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hoffmann_claim_large_hoffmann :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  ((alpha = (8479271 / 25000000)) /\ (beta = (2849083 / 10000000))) -> (* hoffmann *)
  ((((alpha / 3) + beta) <> 0 /\ small = (beta / ((alpha / 3) + beta))) /\ ((alpha + beta) <> 0 /\ large = (beta / (alpha + beta)))) -> (* local-exponents *)
  (((57 / 125) < large) /\ (large < (457 / 1000))).
Proof. exact (fun alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 => NNPP _ (fun refuted => refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] hoffmann_claim_large_hoffmann_laws hoffmann_claim_large_hoffmann_steps hoffmann_claim_large_hoffmann_checked given_1 given_2 refuted)). Qed.

(* hoffmann, law: loss << C^(0) ignoring logs *)
Definition hoffmann_law_laws : list law := [(Power GT TOne (TVar k7)); (Not (Power GT (TRaised (TVar k3) (NInt z0)) (TVar k7)))].
Definition hoffmann_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k5 [] z1 z1 [] [] [(m1, [k15])] (Clear k4 [] z1 z1 [] [] [(z1, [k15])] (Combine false GT z1 [] [] [] [Summand [(z1, [])] [] [k6] None; Summand [(z1, [])] [] [k8] None] (Absurd k10)))))).
Lemma hoffmann_law_checked : refutes hoffmann_law_laws hoffmann_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hoffmann_law :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (power loss < power one) -> (* trend(loss) *)
  (power loss < power (C ^^ 0)).
Proof. exact (fun alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 => NNPP _ (fun refuted => refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] hoffmann_law_laws hoffmann_law_steps hoffmann_law_checked given_1 refuted)). Qed.

(* kaplan-against-chinchilla, core: chinchilla, kaplan, trend(C) cannot hold together *)
Definition kaplan_against_chinchilla_core_laws : list law := [(Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt z1) (NInt z2)))); (Order EQ (TVar k6) (TRaised (TVar k3) (NDiv (NInt z73) (NInt z100)))); (Power GT (TVar k3) TOne)].
Definition kaplan_against_chinchilla_core_steps : proof := (Clear k5 [] z1 z2 [] [] [(m1, [k7]); (z2, [k13])] (Clear k7 [] z1 z100 [] [] [(m73, [k7]); (z100, [k13])] (Clear k9 [] z1 z1 [] [] [(z1, [k7])] (Combine false GT z1 [] [] [] [Summand [(m50, [])] [] [k2] None; Summand [(z1, [])] [] [k4] None; Summand [(z23, [])] [] [k6] None] (Absurd k8))))).
Lemma kaplan_against_chinchilla_core_checked : refutes kaplan_against_chinchilla_core_laws kaplan_against_chinchilla_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem kaplan_against_chinchilla_core :
  forall (alpha beta large m_alpha m_beta small : R) (C D N_T N_p loss omega : order),
  (N_p ~~ (C ^^ (1 / 2))) -> (* chinchilla *)
  (N_p ~~ (C ^^ (73 / 100))) -> (* kaplan *)
  (power one < power C) -> (* trend(C) *)
  False.
Proof. exact (fun alpha beta large m_alpha m_beta small C D N_T N_p loss omega given_1 given_2 given_3 => refute [alpha; beta; large; m_alpha; m_beta; small] [C; D; N_T; N_p; loss; omega] kaplan_against_chinchilla_core_laws kaplan_against_chinchilla_core_steps kaplan_against_chinchilla_core_checked given_1 given_2 given_3). Qed.

(* kaplan-against-chinchilla, model: kaplan-against-chinchilla can hold but for its trends
   LEFT OUT: a model is not written for Coq *)
