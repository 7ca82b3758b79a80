"""How the landscape of theories is shown: exponents, distances from measurements, relations as tests."""
