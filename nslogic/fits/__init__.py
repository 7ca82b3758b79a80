"""What measured runs say: tables of runs read, laws fitted to them, errors by resampling. Knows no theory and no simulation."""
