"""What a theory says, as text and Markdown, and what is bundled."""
