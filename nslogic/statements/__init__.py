"""What a theory claims, as statements of the kernel; trusted, as the kernel is."""
