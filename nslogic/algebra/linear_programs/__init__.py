"""Linear programs over exact numbers, compared lexicographically, with certificates."""
