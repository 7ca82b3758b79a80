"""The laws of a theory as statements of the kernel. Trusted, like the kernel; knows no proof and no search."""
