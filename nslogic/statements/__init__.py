"""The laws of a theory as statements of the kernel; trusted, as the kernel is."""
