"""The page of theories: one HTML file made of the JSON that commands answer; it typesets and computes nothing."""
