"""Ways in: sign-in by code or one-time link, the first page, my page, users and what they may do."""
