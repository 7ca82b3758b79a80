"""Can it hold? Verdicts, witnesses, cores and repairs of a labelled system.

Systems without alternatives and without symbolic exponents are decided by exact linear algebra, with certificates;
all others by Z3. This room knows orders and labels; it knows no files and prints nothing.
"""
