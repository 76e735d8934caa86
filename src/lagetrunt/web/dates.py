"""Dates and times as Swedes write them. They live in the register, for papers and the command line say them too."""

from lagetrunt.register.day_words import (
    age,
    clock,
    day_date,
    days_in_words,
    file_size,
    full_date,
    length_words,
    local_day,
    one_decimal,
    period,
    plain_time,
    short_date,
    short_month,
)

__all__ = [
    "age",
    "clock",
    "day_date",
    "days_in_words",
    "file_size",
    "full_date",
    "length_words",
    "local_day",
    "one_decimal",
    "period",
    "plain_time",
    "short_date",
    "short_month",
]
