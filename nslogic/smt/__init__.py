"""The only room that calls Z3: the gateway, encodings, and the values of its models."""
