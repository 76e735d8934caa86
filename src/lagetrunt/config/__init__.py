"""Settings with strict readers, start-up checks and the WSGI entrance; no room imports this one."""
