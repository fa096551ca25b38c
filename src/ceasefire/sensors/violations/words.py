"""The words of the table cells and what they mean; what is not listed is kept as written and said to be unread."""

import re

from ceasefire.observation.records import Weapon
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.terms import Direction, Means, WeaponClass, What

MEANS = {
    "saw": Means.SAW,
    "seen": Means.SAW,
    "heard": Means.HEARD,
    "saw and heard": Means.SAW_AND_HEARD,
    "heard and saw": Means.SAW_AND_HEARD,
    "recorded": Means.RECORDED,
    "imaged": Means.IMAGED,
    "detected": Means.DETECTED,
    "found traces": Means.FOUND_TRACES,
    "told": Means.TOLD,
    "видели": Means.SAW,
    "слышали": Means.HEARD,
    "видели и слышали": Means.SAW_AND_HEARD,
    "зафиксировано": Means.RECORDED,
    "görüldü": Means.SAW,
    "duyuldu": Means.HEARD,
    "kaydedildi": Means.RECORDED,
    "görüldü və eşidildi": Means.SAW_AND_HEARD,
    "eşidildi": Means.HEARD,
    "qeydə alındı": Means.RECORDED,
    "տեսել են": Means.SAW,
    "լսել են": Means.HEARD,
    "գրանցվել է": Means.RECORDED,
}
WHAT = (
    (re.compile(r"airburst|explosion|взрыв|patlama|partlayış|պայթյուն", re.IGNORECASE), What.EXPLOSION),
    (re.compile(r"burst|очеред|seri atış|կրակահերթ", re.IGNORECASE), What.BURST),
    (re.compile(r"\bshots?\b|выстрел|atış|կրակոց", re.IGNORECASE), What.SHOT),
    (re.compile(r"projectile|снаряд|tracer|mermi|արկ", re.IGNORECASE), What.PROJECTILE),
    (re.compile(r"muzzle flash|вспышк", re.IGNORECASE), What.MUZZLE_FLASH),
    (re.compile(r"flare|осветительн|ракета|fişek", re.IGNORECASE), What.FLARE),
    (re.compile(r"\bfire\b|пожар|yangın|yanğın|հրդեհ", re.IGNORECASE), What.FIRE),
    (re.compile(r"uav|drone|бпла|беспилотник", re.IGNORECASE), What.UAV_FLIGHT),
)
WEAPONS = (
    (r"mortar|миномет|миномёт|havan|minaatan|ականանետ", WeaponClass.MORTAR),
    (r"mlrs|grad|rocket|рсзо|град", WeaponClass.ROCKET_LAUNCHER),
    (r"\bhmg\b|heavy.machine.gun|круппокалибер|крупнокалибер", WeaponClass.HEAVY_MACHINE_GUN),
    (r"\b(ags|agl|ugl|rpg)\b|grenade|гранатомет|гранатомёт", WeaponClass.GRENADE_LAUNCHER),
    (r"atgm|anti.?tank|recoilless|spg|птур", WeaponClass.ANTI_TANK),
    (r"anti.?aircraft|\bzu.?23|air.?defen|зенит", WeaponClass.AIR_DEFENCE),
    (r"\btanks?\b|танк", WeaponClass.TANK),
    (r"\b(ifv|apc|bmp|btr)\b|armoured|armored|бмп|бтр", WeaponClass.ARMOURED_VEHICLE),
    (r"artillery|howitzer|артиллер|гаубиц|topçu|հրետան", WeaponClass.ARTILLERY),
    (r"small.?arms|rifle|стрелков|hafif silah|atıcı silah|հրաձգային", WeaponClass.SMALL_ARMS),
    (r"\buav\b|drone|бпла", WeaponClass.UAV),
)
_WEAPONS = tuple((re.compile(words, re.IGNORECASE), kind) for words, kind in WEAPONS)
_CALIBRE = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:mm|мм)\b", re.IGNORECASE)
_UNCOUNTABLE = re.compile(r"uncountable|at least|не менее|не поддающ|en az|ən azı|առնվազն", re.IGNORECASE)
_NUMBER = re.compile(r"(\d{1,6})(?:\s*(?:-|–|to)\s*(\d{1,6}))?")
_ASSESSED = re.compile(r"assessed as ([^;)]+)|по оценке ([^;)]+)", re.IGNORECASE)
_FLIGHT = re.compile(r"in flight (?:from )?([NESW]{1,3}) to ([NESW]{1,3})\b", re.IGNORECASE)
_UNSAID = re.compile(r"\s*(n\s*/\s*[ka]|not known|unknown|н/и|неизвестно|-|–)?\s*", re.IGNORECASE)
_CHARACTERS = (
    (re.compile(r"undetermined|не определ", re.IGNORECASE), Direction.UNDETERMINED),
    (re.compile(r"incoming|impact|прилет|прилёт|входящ", re.IGNORECASE), Direction.INCOMING),
    (re.compile(r"outgoing|исходящ", re.IGNORECASE), Direction.OUTGOING),
)


def read_means(text: str) -> Means | None:
    """How it was noticed."""
    return MEANS.get(" ".join(text.replace("&", "and").casefold().split()))


def read_what(text: str) -> What | None:
    """The counting unit of the cell."""
    return next((what for words, what in WHAT if words.search(text)), None)


def read_count(text: str, description: str) -> Count | None:
    """Reads "14", "10-12", "at least 30"; "uncountable" in the description makes it a floor; "N/K" is at least one."""
    floor = _UNCOUNTABLE.search(f"{text} {description}") is not None
    match = _NUMBER.search(text)
    if match is None:
        return Count.at_least(1) if floor or _UNSAID.fullmatch(text) else None
    low, high = int(match[1]), int(match[2] or match[1])
    if high < low:
        return None
    if floor or text.strip().startswith((">", "≥")):
        return Count.at_least(low)
    return Count(low=low, best=round((low + high) / 2), high=high)


def read_direction(description: str) -> Direction | None:
    """The observer's judgement of the fire's character, None where the cell says nothing of it."""
    return next((direction for words, direction in _CHARACTERS if words.search(description)), None)


def read_weapon(text: str) -> Weapon | None:
    """Class and calibre; None for "N/K" and empty. The table never says how a weapon is known: "stated"."""
    if _UNSAID.fullmatch(text):
        return None
    calibre = _CALIBRE.search(text)
    kind = next((kind for words, kind in _WEAPONS if words.search(text)), WeaponClass.UNKNOWN)
    millimetres = None if calibre is None else float(calibre[1].replace(",", "."))
    return Weapon(weapon=kind, calibre_mm=millimetres, known_by="stated", said=text.strip())


def read_assessment(description: str) -> dict[str, str]:
    """What the description says was judged ("assessed as …") and the told direction of flight."""
    found: dict[str, str] = {}
    assessed = _ASSESSED.search(description)
    if assessed:
        found["assessed_as"] = (assessed[1] or assessed[2]).strip()
    flight = _FLIGHT.search(description)
    if flight:
        found["flight_from"], found["flight_to"] = flight[1].upper(), flight[2].upper()
    return found
