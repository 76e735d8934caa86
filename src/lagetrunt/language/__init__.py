"""What is known of a language, as data and pure functions: keys, names, dates, sentences, organisations, words.

In: text. Out: keys to compare and sort by, names, dates and what words mean. Each language is a folder of data (`sv/`);
the code knows none. Never knows of papers, tables or pages.
"""
