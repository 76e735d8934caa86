"""Documents and messages out of plain values; and plain values out of sheets and calendars.

In: strings, numbers, dates. Out: bytes of a file or the text of a message. Knows nothing of ours: no tables, no pages.
"""
