(* A theorem of chinchilla.v, said of functions: a loss with two terms, at the best split of compute. Nothing of orders is
   left in what is stated: `like`, `no_more_than` and `has_order` are limits. meaning.v does the same for every theorem. *)
From Coq Require Import Reals Lra.
Require Import nslogic_prelude chinchilla functions comparisons index_sums meaning.
Open Scope R_scope.

Theorem loss_of_the_best_split (alpha beta : R) (C D N loss : R -> R) :
  ordered C -> ordered D -> ordered N -> ordered loss -> 0 < alpha -> 0 < beta ->
  like C (fun t => N t * D t) ->
  like loss (fun t => Rpower (N t) (- alpha) + Rpower (D t) (- beta)) ->
  (forall loss' N' D' : R -> R, ordered loss' -> ordered N' -> ordered D' ->
    like loss' (fun t => Rpower (N' t) (- alpha) + Rpower (D' t) (- beta)) -> like C (fun t => N' t * D' t) ->
    no_more_than loss loss') ->
  like loss (fun t => Rpower (C t) (- alpha * beta / (alpha + beta))).
Proof.
  intros [c HC] [d HD] [n HN] [l HL] A B cost fit best.
  assert (sum : forall N' D' x y, has_order N' x -> has_order D' y ->
    has_order (fun t => Rpower (N' t) (- alpha) + Rpower (D' t) (- beta)) (largest2 (x ^^ (- alpha)) (y ^^ (- beta)))).
  { intros N' D' x y X Y. apply order_of_sum; apply order_of_power; assumption. }
  apply (same_of_functions _ _ _ _ HL (order_of_power _ _ _ HC)).
  destruct (compute_optimal_law 0 0 0 0 alpha 0 0 0 0 beta c d n l) as [_ E]; try assumption.
  - apply (same_of_functions _ _ _ _ HC (order_of_product _ _ _ _ HN HD)), cost.
  - replace ((-1) * alpha) with (- alpha) by ring. replace ((-1) * beta) with (- beta) by ring.
    apply (same_of_functions _ _ _ _ HL (sum _ _ _ _ HN HD)), fit.
  - intros l' n' d'. replace ((-1) * alpha) with (- alpha) by ring. replace ((-1) * beta) with (- beta) by ring.
    intros F K. apply (at_most_of_functions _ _ _ _ HL (every_order l')).
    apply (best _ (example_of n') (example_of d')); try (eexists; apply every_order).
    + apply (same_of_functions _ _ _ _ (every_order l') (sum _ _ _ _ (every_order n') (every_order d'))), F.
    + apply (same_of_functions _ _ _ _ HC (order_of_product _ _ _ _ (every_order n') (every_order d'))), K.
  - replace (- alpha * beta) with ((-1) * alpha * beta) by ring. exact E.
Qed.
