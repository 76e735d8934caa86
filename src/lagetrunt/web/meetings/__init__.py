"""Meetings and what they leave behind: the year, one meeting, decisions, actions, and entering them by hand."""
