"""Why labels clash: the multipliers of a contradiction, case by case."""
