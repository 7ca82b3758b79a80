"""What two theories assume and conclude differently, for people and programs."""
