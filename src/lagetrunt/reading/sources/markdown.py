"""The marks of markdown in a line of text."""

from __future__ import annotations

import re

_HEADING = re.compile(r"\s{0,3}(#{1,6})\s*(?=\S)(.*)$")
_BOLD_LINE = re.compile(r"\s*(?:\*\*|__)(?P<text>[^*_].*?)(?:\*\*|__)\s*(?P<after>:?)\s*$")
_LINK = re.compile(r"!?\[([^\]\[]*)\]\(<?([^)\s>]*)>?(?:\s+\"[^\"]*\")?\)")
_STRONG = re.compile(r"(\*\*\*|\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*_\\])([*_])(?=[^\s*_])([^*_]*?)(?<=[^\s*_])\1(?![\w*_])")
_CODE = re.compile(r"`+([^`]+)`+")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~])")
_BREAK = re.compile(r"<br\s*/?>|&nbsp;", re.IGNORECASE)
_ADDRESS = re.compile(r"^(?:https?://|mailto:)?(?:www\.)?|/$", re.IGNORECASE)
_ROW = re.compile(r"\s*\|.*\|\s*$|[^|]+(?:\|[^|]*){2,}$")
_ROW_RULE = re.compile(r"\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")
_LONGEST = 5_000
"""A line or a paragraph that is longer is no text in markdown, and its marks are left as they are."""
_CELL = re.compile(r"(?<!\\)\|")


def is_markdown(text: str) -> bool:
    """Return whether a text is written in markdown: a heading with '#' or several bold stretches."""
    return bool(re.search(r"^#{1,6} \S", text, re.MULTILINE)) or len(_STRONG.findall(text[:20000])) >= 2


def heading(line: str) -> tuple[int, str] | None:
    """Return level and text of a line that is a heading, a wholly bold line being one of level 7."""
    if len(line) > _LONGEST:
        return None
    match = _HEADING.match(line)
    text = match[2].rstrip().rstrip("#").rstrip() if match else ""
    if match and text:
        return len(match[1]), text
    bold = _BOLD_LINE.match(line)
    if bold and "**" not in bold["text"] and len(bold["text"]) <= 120:
        return 7, bold["text"] + bold["after"]
    return None


def underline(line: str) -> int | None:
    """Return the level of the heading above a line that only underlines it: 1 for '===', 2 for '---'."""
    bare = line.strip()
    return {"=": 1, "-": 2}[bare[0]] if len(bare) >= 3 and bare[0] in "=-" and not bare.strip(bare[0]) else None


def plain(text: str) -> str:
    """Return the text without emphasis and with links as their words, the address after them where it tells more."""
    if len(text) > _LONGEST:
        return text
    text = _BREAK.sub(" ", text)
    text = _LINK.sub(_link, text)
    if "*" in text or "_" in text:
        text = _EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", _STRONG.sub(r"\2", text)))
    return _ESCAPE.sub(r"\1", _CODE.sub(r"\1", text))


def _link(match: re.Match[str]) -> str:
    words, address = match[1].strip(), match[2]
    same = _ADDRESS.sub("", words).casefold() == _ADDRESS.sub("", address).casefold()
    return words if words and (same or not address) else f"{words} ({address})" if words else address


def row(line: str) -> list[str] | None:
    """Return the cells of a line that is a row of a table."""
    if not _ROW.match(line):
        return None
    cells = [cell.replace("\\|", "|").strip() for cell in _CELL.split(line.strip())]
    if line.strip().startswith("|"):
        cells = cells[1:]
    return cells[:-1] if line.strip().endswith("|") else cells


def is_row_rule(line: str) -> bool:
    """Return whether a line is the rule between the head and the rows of a table."""
    return "|" in line and bool(_ROW_RULE.match(line))
