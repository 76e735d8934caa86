"""Papers of an invented network whose coordinator has labels of their own, with what truly stands in them."""

from __future__ import annotations

from dataclasses import dataclass

from tests.intake.papers import minutes


@dataclass(frozen=True)
class Notes:
    """One paper, with its decisions and what is to be done."""

    day: str
    points: str
    decisions: tuple[str, ...]
    actions: tuple[str, ...]

    @property
    def text(self) -> str:
        """Return the paper."""
        return minutes(self.day, body="Fastighetsnätverket", points=self.points)


def _notes(day: str, *points: tuple[str, str, str, tuple[str, ...], str]) -> Notes:
    """Return a paper with points of (heading, told, landed in, taken home, thoughts), and a plain one."""
    lines: list[str] = []
    for number, (heading, told, landed, home, thoughts) in enumerate(points, 1):
        lines += [f"{number}. {heading}", told, f"Lagets linje: {landed}", "Tas med hem:"]
        lines += [f"- {task}" for task in home] + ["", f"Reflektioner: {thoughts}", ""]
    plain = f"Nätverket beslutar att ha en studiedag om {points[0][0].lower()}.", "Jorid bokar lokal till studiedagen."
    lines += [f"{len(points) + 1}. Studiedag", *plain]
    return Notes(
        day,
        "\n".join(lines),
        (*(landed for _heading, _told, landed, *_rest in points), plain[0]),
        (*(task for *_before, home, _thoughts in points for task in home), plain[1]),
    )


NOTES = (
    _notes(
        "2023-02-10",
        (
            "Elavtal",
            "Tyra gick igenom läget på elmarknaden.",
            "gemensam upphandling av el för tre år.",
            ("elförbrukningen per månad", "vem som kan skriva under"),
            "Jorid tar fram en bättre bild av läget än den vi har sett.",
        ),
        (
            "Skolgårdar",
            "Flera har byggt om under året.",
            "samma mall för lekvärde i alla fyra kommunerna.",
            ("vilka gårdar som står på tur",),
            "Malte skriver mycket om skugga i sin bok.",
        ),
    ),
    _notes(
        "2023-05-12",
        (
            "Solceller",
            "Malte visade siffror från taken i Svalöv.",
            "inga nya tak före besiktningen.",
            ("tak äldre än tjugo år", "avtal med installatörer"),
            "Tyra skriver om snö varje vinter.",
        ),
        (
            "Lokalbank",
            "En lista finns i Bjuv.",
            "en gemensam lista över tomma lokaler.",
            ("tomma lokaler per ort",),
            "Sunniva kontaktar ofta mäklare.",
        ),
    ),
    _notes(
        "2023-09-15",
        (
            "Ventilation",
            "Jorid berättade om skolan i Perstorp.",
            "byte av filter två gånger om året.",
            ("filterbyten det senaste året", "pris per filter"),
            "Malte tar fram kikaren ibland.",
        ),
        (
            "Städning",
            "Avtalen löper ut nästa år.",
            "gemensamma krav på miljömärkta medel.",
            ("nuvarande leverantör", "avtalens sista dag"),
            "Tyra skriver gärna om städning.",
        ),
    ),
    _notes(
        "2023-11-17",
        (
            "Passersystem",
            "Tre leverantörer har visat upp sig.",
            "ett och samma system för nya byggnader.",
            ("antal dörrar",),
            "Jorid kontaktar leverantörer om allt möjligt.",
        ),
        (
            "Underhållsplan",
            "Planerna ser olika ut.",
            "tio års plan med samma rubriker.",
            ("rubriker i dagens plan", "eftersatt underhåll i kronor"),
            "Sunniva tar fram gamla planer för nöjes skull.",
        ),
    ),
)
