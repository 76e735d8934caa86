"""The kinds of statement that the learned model tells apart, named as the lists of a reading."""

CLASSES = ("decisions", "actions", "postponed", "appointments", "positions", "vacancies", "leavers", "questions")
