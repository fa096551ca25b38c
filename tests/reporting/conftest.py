"""A made day with something in every section: real places, invented events, nothing from any party."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ceasefire.assessment.records import Answer, Cited, Established, Reason, Rival, Verdict
from ceasefire.incident.records import Incident, Link, Region, SourceCheck
from ceasefire.observation.records import Allegation, Coverage, Notice, Observation, Origin, Weapon
from ceasefire.reporting.inputs import (
    CaseNow,
    Clause,
    ComplaintClock,
    DayInputs,
    Earlier,
    ErratumNote,
    FileNote,
    Heading,
    Layer,
    MapPlace,
    Post,
    Previous,
    SideNow,
    Signature,
    Tally,
)
from ceasefire.reporting.watch import circle
from ceasefire.verification.records import Assessment, Choice, Decision, RivalVerdict, RivalView
from ceasefire.verification.standing import Standing
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Footprint, Place, PlaceArea, Sector, Spot
from ceasefire.vocabulary.terms import Direction, Lost, Means, SourceKind, WeaponClass, What

START = datetime(2021, 1, 30, 15, 30, tzinfo=UTC)
END = START + timedelta(hours=24)
PLACES = {
    "Ağdam": (39.9911, 46.9276, "Агдам", "Ağdam", "Աղդամ"),
    "Xındırıstan": (40.1361, 47.0581, "Хындырыстан", "Hındıristan", "Խնդրստան"),
    "Tərtər": (40.3418, 46.9324, "Тертер", "Terter", "Թարթառ"),
    "Bərdə": (40.3744, 47.1266, "Барда", "Berde", "Բարդա"),
    "Əskəran": (39.9358, 46.8326, "Аскеран", "Askeran", "Ասկերան"),
    "Xocavənd": (39.7956, 47.1138, "Ходжавенд", "Hocavend", "Մարտունի"),
    "Xankəndi": (39.8177, 46.7528, "Ханкенди / Степанакерт", "Hankendi", "Ստեփանակերտ"),
    "Füzuli": (39.6003, 47.1453, "Физули", "Fuzuli", "Ֆիզուլի"),
}


CITED = Cited(zones=("conflict_zone=1",), readings=(1, 2, 4, 7))


def _origin(locator: str, sensor: str = "table/1") -> Origin:
    return Origin(sealed="ab" * 32, sensor=sensor, locator=locator)


def _at(hours: float, lasts_s: float = 0) -> Span:
    start = START + timedelta(hours=hours)
    return Span(start=start, end=start + timedelta(seconds=lasts_s), sigma_s=30, zone="Asia/Baku", clock="declared")


def _sector(lat: float, lon: float, bearing: float, near: float, far: float) -> Sector:
    return Sector(lat=lat, lon=lon, bearing_deg=bearing, bearing_sigma_deg=6, range_min_m=near, range_max_m=far)


def _heard(row: int, asset: str, what: What, hours: float, place: Place, count: Count, **more: object) -> Observation:
    base: dict[str, object] = {
        "origin": _origin(f"row {row}"),
        "asset": asset,
        "source_kind": SourceKind.POST,
        "means": Means.HEARD,
        "what": what,
        "when": _at(hours, 240),
        "place": place,
        "count": count,
    }
    return Observation(**{**base, **more})  # type: ignore[arg-type]


def _observations() -> list[Observation]:
    mortar = Weapon(weapon=WeaponClass.MORTAR, calibre_mm=82, known_by="sound")
    east = _sector(39.99, 46.95, 62, 2000, 4000)
    rows = [
        _heard(
            1,
            "post Aghdam-2",
            What.EXPLOSION,
            3.2,
            east,
            Count(low=4, best=5, high=7),
            weapon=mortar,
            direction=Direction.INCOMING,
        ),
        _heard(
            2,
            "camera C-1",
            What.EXPLOSION,
            3.22,
            _sector(40.02, 46.99, 118, 1000, 3000),
            Count.exactly(5),
            source_kind=SourceKind.CAMERA,
            means=Means.RECORDED,
        ),
        _heard(3, "post Tartar", What.BURST, 9.5, _sector(40.33, 46.95, 205, 500, 1500), Count.at_least(12)),
        _heard(
            4,
            "UAV sortie 7",
            What.WEAPON_SIGHTING,
            16.75,
            Spot(lat=39.842, lon=46.985, semi_major_m=35, semi_minor_m=20, orientation_deg=40),
            Count.exactly(2),
            source_kind=SourceKind.UAV,
            means=Means.IMAGED,
            weapon=Weapon(weapon=WeaponClass.ARTILLERY, calibre_mm=122),
            text="two towed guns, covered",
        ),
        _heard(
            5,
            "patrol 3",
            What.LINE_CROSSING,
            18.1,
            PlaceArea(lat=39.9, lon=46.9, radius_m=800, name="Əskəran"),
            Count.exactly(3),
            source_kind=SourceKind.PATROL,
            means=Means.SAW,
            text="three civilian cars, one bus",
        ),
        _heard(
            6,
            "FIRMS VIIRS",
            What.FIRE,
            20.0,
            Spot(lat=40.1, lon=47.2, semi_major_m=250, semi_minor_m=190),
            Count.exactly(1),
            source_kind=SourceKind.SATELLITE,
            means=Means.DETECTED,
        ),
        _heard(
            7,
            "patrol 3",
            What.OBSTRUCTION,
            19.0,
            PlaceArea(lat=39.88, lon=46.86, radius_m=400, name="Əskəran"),
            Count.exactly(1),
            source_kind=SourceKind.PATROL,
            means=Means.SAW,
            text="turned back at a barrier; reason given: road works",
        ),
    ]
    detections = [
        _heard(
            100 + n,
            "camera C-1",
            What.MOVEMENT,
            1 + n / 7,
            Spot(lat=40.02, lon=46.99, semi_major_m=60, semi_minor_m=60),
            Count.exactly(1),
            source_kind=SourceKind.CAMERA,
            means=Means.DETECTED,
        )
        for n in range(40)
    ]
    return rows + detections


def _allegations() -> list[Allegation]:
    def one(number: int, party: str, what: What, hours: float, text: str, language: str, count: Count) -> Allegation:
        return Allegation(
            origin=_origin("document", "forms/1"),
            party=party,
            channel="hotline",
            reference=f"{party}-{number}/21",
            received_at=START + timedelta(hours=hours + 2),
            what=what,
            when=_at(hours, 1800),
            place=PlaceArea(lat=40.005, lon=46.99, radius_m=2500, name="Ağdam"),
            count=count,
            text=text,
            language=language,
            answer_due=START + timedelta(hours=hours + 26),
        )

    return [
        one(14, "AZ", What.EXPLOSION, 3.1, "Ağdam yaxınlığında minaatandan 15 atəş açılıb.", "az", Count.exactly(15)),
        one(9, "AM", What.UAV_FLIGHT, 12.0, "Ասկերանի մոտ նկատվել է ԱԹՍ թռիչք։", "hy", Count.exactly(1)),
    ]


def _ring(lat: float, lon: float, metres: float) -> Footprint:
    return Footprint(ring=tuple(circle(lat, lon, metres, 24)))


def _incident(
    name: str,
    place: Place,
    region_m: float | None,
    hours: float,
    kinds: dict[str, float],
    count: Count,
    reports: list[tuple[str, bool]],
) -> Incident:
    lat, lon = (place.lat, place.lon) if not isinstance(place, Footprint) else (40.0, 47.0)  # type: ignore[union-attr]
    centre = Spot(lat=lat + 0.012, lon=lon + 0.025, semi_major_m=420, semi_minor_m=260, orientation_deg=62)
    region = None
    if region_m is not None:
        region = Region(
            centre=centre, ring95=_ring(centre.lat, centre.lon, region_m), area_km2=3.14 * region_m**2 / 1e6
        )
    links = tuple(
        Link(report=report, allegation=alleged, terms={"time": 2.1, "distance": 1.4}, log_bayes_factor=3.5)
        for report, alleged in reports
    )
    return Incident(
        id=name,
        when=_at(hours, 300),
        place=centre if region else place,
        region=region,
        kinds=kinds,
        count=count,
        links=links,
        sources=len(reports),
        allegations_only=all(alleged for _, alleged in reports),
        method="bells/1",
    )


def _why(answer: str, *steps: Reason) -> Reason:
    ways = {"holds": "agreement-way-holds", "fails": "agreement-way-fails", "open": "agreement-way-open"}
    tops = {"holds": "breach-indicated", "fails": "not-indicated", "open": "cannot-tell"}
    way = Reason(message=ways[answer], arguments={"way": "force", "provision": "P1"}, because=steps)
    return Reason(message=f"agreement-{tops[answer]}", arguments={"provision": "P1"}, because=(way,))


def _place(key: str, metres: float, sigma: float, p: float) -> Reason:
    told: dict[str, str | int | float] = {
        "metres": metres,
        "zone": "conflict_zone",
        "sigma": sigma,
        "p": p,
        "inside": 0.95,
        "outside": 0.05,
    }
    return Reason(message=f"agreement-place-{key}", arguments=told)


def _assessment(side: str, incident: str, answer: Answer, words: str, language: str) -> Assessment:
    rivals = (RivalView(explanation="demining", verdict=RivalVerdict.RULED_OUT, reason="no notice covers it"),)
    return Assessment(
        incident=incident,
        delegation=side,
        officer=f"{side}/assessor 1",
        made_at=END - timedelta(hours=3),
        happened=True,
        answers={"P1": answer, "P2": Answer.NOT_INDICATED},
        reliability="B",
        credibility=2,
        likelihood="very likely",
        words=words,
        language=language,
        rivals=rivals,
    )


def make_day() -> DayInputs:
    observations, allegations = _observations(), _allegations()
    mortar = _incident(
        "inc-7a3f09c2",
        observations[0].place,
        900,
        3.2,
        {"mortar": 0.86, "explosion": 0.14},
        Count(low=4, best=5, high=7),
        [(observations[0].id, False), (observations[1].id, False), (allegations[0].id, True)],
    )
    shots = _incident(
        "inc-1bd2e8f7",
        observations[2].place,
        None,
        9.5,
        {"small_arms": 0.97, "explosion": 0.03},
        Count.at_least(12),
        [(observations[2].id, False)],
    )
    flight = _incident(
        "inc-c01d55aa",
        allegations[1].place,
        None,
        12.0,
        {"overflight": 1.0},
        Count.exactly(1),
        [(allegations[1].id, True)],
    )
    fire = _incident(
        "inc-e91f1133",
        observations[5].place,
        600,
        20.0,
        {"fire": 0.9, "explosion": 0.1},
        Count.exactly(1),
        [(observations[5].id, False)],
    )
    before = _incident(
        "inc-0b44aa10", PlaceArea(lat=40.02, lon=46.97, radius_m=900, name="Ağdam"), None, -20.0, {"mortar": 1.0},
        Count.exactly(6), [("obs-earlier-1", False)],
    )  # fmt: skip
    thunder = _incident(
        "inc-0c55bb21", PlaceArea(lat=40.30, lon=46.95, radius_m=900, name="Tərtər"), None, -15.0, {"explosion": 1.0},
        Count.exactly(2), [("obs-earlier-2", False)],
    )  # fmt: skip
    inside = _why("holds", Reason(message="agreement-fact-established"), _place("inside", 240, 80, 0.9973))
    unsure = _why("open", Reason(message="agreement-fact-established"), _place("inside", 90, 410, 0.61))
    refuted = _why("fails", Reason(message="agreement-fact-refuted"))
    outside = _why("fails", _place("outside", 5200, 300, 0.0001))

    def verdict(incident: Incident, provision: str, answer: Answer, p: float | None, why: Reason) -> Verdict:
        return Verdict(
            incident=incident.id, agreement="nk-2020-11-09", provision=provision, answer=answer, probability=p, why=why
        )

    decisions = (
        Decision(
            incident=mortar.id,
            text="fnd-1",
            delegation="a",
            officers=("a/head of shift",),
            made_at=END - timedelta(hours=1),
            choice=Choice.SIGN,
        ),
        Decision(
            incident=mortar.id,
            text="fnd-1",
            delegation="b",
            officers=("b/head of shift",),
            made_at=END - timedelta(hours=1),
            choice=Choice.DISSENT,
            language="ru",
            words="Взрывы слышны, но место определено одним постом; считаем, что установить нарушение нельзя.",
        ),
    )
    ring = tuple(circle(39.95, 46.95, 42_000, 40))
    line_1 = ((46.72, 40.42), (46.83, 40.22), (46.9, 40.05), (46.98, 39.9), (47.08, 39.72), (47.2, 39.55))
    return DayInputs(
        heading=Heading(
            number="031/2021",
            centre="Joint Monitoring Centre, Aghdam",
            start=START,
            end=END,
            zone="Asia/Baku",
            cut_off="19:30",
            marking="joint",
            agreement="nk-2020-11-09",
            edition="2020-11-09/1",
            synthetic=True,
            method="bells/1",
            agreement_title={
                "en": "Trilateral statement of 9/10 November 2020",
                "ru": "Трёхстороннее заявление от 9/10 ноября 2020 года",
                "tr": "9/10 Kasım 2020 tarihli üçlü bildiri",
                "az": "9/10 noyabr 2020-ci il tarixli üçtərəfli bəyanat",
                "hy": "2020 թվականի նոյեմբերի 9/10-ի եռակողմ հայտարարություն",
            },
        ),
        sides=(
            SideNow(side="a", name="Delegation A", origin="a.example/log", size=1482, root="3f" * 32, received=1482),
            SideNow(side="b", name="Delegation B", origin="b.example/log", size=1377, root="c4" * 32, received=1375),
        ),
        rule="each-discharge",
        tallies=(
            Tally(
                rule="each-discharge",
                version="1",
                total=Count(low=17, best=18, high=20),
                incidents={
                    mortar.id: Count(low=4, best=5, high=7),
                    shots.id: Count.at_least(12),
                    fire.id: Count.exactly(1),
                },
                previous=Count(low=40, best=44, high=51),
            ),
            Tally(
                rule="rows",
                version="1",
                total=Count.exactly(4),
                previous=Count.exactly(9),
                incidents={mortar.id: Count.exactly(2), shots.id: Count.exactly(1), fire.id: Count.exactly(1)},
            ),
            Tally(
                rule="incidents",
                version="1",
                total=Count.exactly(3),
                previous=Count.exactly(6),
                incidents={i.id: Count.exactly(1) for i in (mortar, shots, fire)},
            ),
        ),
        previous=Previous(
            number="030/2021",
            incidents=7,
            breach_indicated=2,
            complaints=3,
            restrictions=1,
            weapons=0,
            watched_hours=61.5,
            lost_hours=34.5,
        ),
        observations=tuple(observations),
        allegations=tuple(allegations),
        coverages=(
            Coverage(
                origin=_origin("row 90"),
                asset="camera C-1",
                source_kind=SourceKind.CAMERA,
                area=Footprint(ring=((46.96, 40.0), (47.04, 39.99), (47.06, 40.05), (46.97, 40.06))),
                when=_at(0, 24 * 3600),
                watched=True,
                share=0.95,
                lost=Lost.WEATHER,
            ),
            Coverage(
                origin=_origin("row 91"),
                asset="post Aghdam-2",
                source_kind=SourceKind.POST,
                area=PlaceArea(lat=39.99, lon=46.95, radius_m=6000, name="Aghdam-2"),
                when=_at(0, 24 * 3600),
                watched=True,
            ),
            Coverage(
                origin=_origin("row 92"),
                asset="UAV sortie 7",
                source_kind=SourceKind.UAV,
                area=Footprint(ring=((46.9, 39.8), (47.06, 39.8), (47.06, 39.9), (46.9, 39.9))),
                when=_at(16, 3 * 3600),
                watched=True,
            ),
            Coverage(
                origin=_origin("row 93"),
                asset="UAV sortie 8",
                source_kind=SourceKind.UAV,
                area=Footprint(ring=((46.8, 39.6), (47.0, 39.6), (47.0, 39.75), (46.8, 39.75))),
                when=_at(20, 2 * 3600),
                watched=False,
                lost=Lost.JAMMING,
                text="satellite navigation lost for 40 minutes, return ordered",
            ),
            Coverage(
                origin=_origin("row 94"),
                asset="patrol 3",
                source_kind=SourceKind.PATROL,
                area=PlaceArea(lat=39.88, lon=46.86, radius_m=2500, name="Əskəran"),
                when=_at(19, 3600),
                watched=False,
                lost=Lost.DENIAL,
                text="barrier on the road",
            ),
        ),
        notices=(
            Notice(
                origin=_origin("document", "forms/1"),
                kind="demining",
                party="AZ",
                given_at=START - timedelta(hours=5),
                when=_at(10, 6 * 3600),
                place=PlaceArea(lat=40.0, lon=46.9, radius_m=1500, name="Ağdam"),
                text="sector 12",
            ),
        ),
        incidents=(mortar, shots, flight, fire),
        verdicts=(
            verdict(mortar, "P1", Answer.BREACH_INDICATED, 0.9973, inside),
            verdict(mortar, "P2", Answer.NOT_INDICATED, 0.0001, outside),
            verdict(shots, "P1", Answer.CANNOT_TELL, 0.61, unsure),
            verdict(fire, "P1", Answer.NOT_INDICATED, 0.0002, outside),
        ),
        rivals=(
            Rival(
                incident=mortar.id,
                explanation="demining",
                speaks_against=(Reason(message="agreement-notice-other-time"),),
            ),
        ),
        cases=(
            CaseNow(
                incident=mortar.id,
                standing=Standing.DISPUTED,
                answers={"P1": Answer.CANNOT_TELL},
                decisions=decisions,
                assessments=(
                    _assessment("a", mortar.id, Answer.BREACH_INDICATED, "clear", "en"),
                    _assessment("b", mortar.id, Answer.CANNOT_TELL, "неясно", "ru"),
                ),
            ),
            CaseNow(incident=shots.id, standing=Standing.BOTH_SPOKE),
            CaseNow(
                incident=before.id,
                standing=Standing.AGREED,
                answers={"P1": Answer.BREACH_INDICATED},
                decisions=tuple(
                    Decision(
                        incident=before.id,
                        text="fnd-2",
                        delegation=side,
                        officers=(f"{side}/head of shift",),
                        made_at=END - timedelta(hours=4),
                        choice=Choice.SIGN,
                    )
                    for side in "ab"
                ),
            ),
            CaseNow(incident=thunder.id, standing=Standing.JOINTLY_DISMISSED, answers={"P1": Answer.NOT_INDICATED}),
        ),
        earlier=(
            Earlier(
                incident=before,
                report="030/2021",
                verdicts=(verdict(before, "P1", Answer.CANNOT_TELL, 0.97, unsure),),
            ),
            Earlier(
                incident=thunder,
                report="030/2021",
                verdicts=(verdict(thunder, "P1", Answer.CANNOT_TELL, 0.98, unsure),),
            ),
        ),
        established=(
            Established(
                incident=before.id,
                happened=True,
                known_at=END - timedelta(hours=4),
                verdicts=(replace(verdict(before, "P1", Answer.BREACH_INDICATED, 0.97, inside), cites=CITED),),
            ),
            Established(
                incident=thunder.id,
                happened=False,
                known_at=END - timedelta(hours=3),
                verdicts=(verdict(thunder, "P1", Answer.NOT_INDICATED, None, refuted),),
            ),
        ),
        complaints=(
            ComplaintClock(
                allegation=allegations[0].id,
                number="C-2021-0031",
                party="AZ",
                reference="AZ-14/21",
                received_at=allegations[0].received_at,
                answer_due=END + timedelta(hours=5),
            ),
            ComplaintClock(
                allegation=allegations[1].id,
                number="C-2021-0032",
                party="AM",
                reference="AM-9/21",
                received_at=allegations[1].received_at,
                answer_due=END - timedelta(hours=1),
            ),
            ComplaintClock(
                allegation="alg-older",
                number="C-2021-0029",
                party="AZ",
                reference="AZ-13/21",
                received_at=START - timedelta(hours=20),
                answer_due=START + timedelta(hours=4),
                answered_at=START + timedelta(hours=2),
            ),
        ),
        source_checks=(
            SourceCheck(source="post Aghdam-2", reports=31, inflation=1.1, consistent=True),
            SourceCheck(source="post Tartar", reports=22, inflation=2.6, consistent=False),
        ),
        files=(
            FileNote(name="violations-0130.csv", sha256="12" * 32, outcome="read", sensor="violations/1"),
            FileNote(
                name="sortie-7.ts",
                sha256="34" * 32,
                outcome="partly",
                sensor="fmv/1",
                problems={"sensor-field-missing": 3},
                checksums_bad=3,
            ),
            FileNote(name="scan.pdf", sha256="56" * 32, outcome="unknown", sensor=""),
        ),
        errata=(
            ErratumNote(
                number="1/2021",
                report="029/2021",
                said="5 explosions",
                reads="3 explosions",
                reason="one report counted twice",
            ),
        ),
        clauses=(
            Clause(
                provision="P1",
                article="1",
                text={
                    "en": "From 00:00 on 10 November 2020 all fire in the zone of the conflict ends.",
                    "ru": "С 00:00 10 ноября 2020 года в зоне конфликта прекращается огонь.",
                    "tr": "10 Kasım 2020 saat 00.00'dan itibaren çatışma bölgesinde ateş sona erer.",
                    "az": "10 noyabr 2020-ci il saat 00:00-dan münaqişə zonasında atəş dayandırılır.",
                    "hy": "2020 թվականի նոյեմբերի 10-ին ժամը 00:00-ից հակամարտության գոտում դադարում է կրակը։",
                },
            ),
            Clause(
                provision="P2",
                article="2",
                withdrawal=True,
                text={
                    "en": "The district of Aghdam is returned by 20 November 2020.",
                    "ru": "Агдамский район возвращается до 20 ноября 2020 года включительно.",
                    "tr": "Ağdam ilçesi 20 Kasım 2020'ye kadar (o gün dâhil) geri verilir.",
                    "az": "Ağdam rayonu 20 noyabr 2020-ci ilədək (həmin gün daxil) qaytarılır.",
                    "hy": "Աղդամի շրջանը վերադարձվում է մինչև 2020 թվականի նոյեմբերի 20-ը (ներառյալ)։",
                },
            ),
        ),
        layers=(
            Layer(
                name="conflict_zone",
                edition="1",
                closed=True,
                authoritative=False,
                paths=(ring,),
                title={
                    "en": "Conflict zone",
                    "ru": "Зона конфликта",
                    "tr": "Çatışma bölgesi",
                    "az": "Münaqişə zonası",
                    "hy": "Հակամարտության գոտի",
                },
            ),
            Layer(
                name="contact_line",
                edition="1994",
                closed=False,
                authoritative=False,
                paths=(line_1,),
                title={
                    "en": "Line, version A",
                    "ru": "Линия, версия А",
                    "tr": "Hat, A sürümü",
                    "az": "Xətt, A versiyası",
                    "hy": "Գիծ, տարբերակ Ա",
                },
            ),
            Layer(
                name="contact_line",
                edition="2020",
                closed=False,
                authoritative=False,
                paths=(tuple((lon + 0.03, lat) for lon, lat in line_1),),
                title={
                    "en": "Line, version B",
                    "ru": "Линия, версия Б",
                    "tr": "Hat, B sürümü",
                    "az": "Xətt, B versiyası",
                    "hy": "Գիծ, տարբերակ Բ",
                },
            ),
        ),
        places=tuple(
            MapPlace(name=name, lat=lat, lon=lon, names={"az": name, "en": name, "ru": ru, "tr": tr, "hy": hy})
            for name, (lat, lon, ru, tr, hy) in PLACES.items()
        ),
        posts=(Post(asset="post Aghdam-2", lat=39.99, lon=46.95), Post(asset="post Tartar", lat=40.33, lon=46.95)),
        area=(46.5, 39.5, 47.4, 40.5),
    )


def make_signatures() -> list[Signature]:
    return [
        Signature(
            delegation="a", post="a/head of centre", key="9d" * 32, signed_at=END + timedelta(minutes=50), choice="sign"
        ),
        Signature(
            delegation="b",
            post="b/head of centre",
            key="e1" * 32,
            signed_at=END + timedelta(minutes=58),
            choice="dissent",
            words="Not agreed as to incident 1; see the dissent printed there.",
        ),
    ]


@pytest.fixture(scope="session")
def day() -> DayInputs:
    return make_day()


@pytest.fixture(scope="session")
def quiet_day(day: DayInputs) -> DayInputs:
    """Watched by one post, and nothing happened: every section has to say so."""
    return DayInputs(
        heading=day.heading,
        sides=day.sides,
        rule=day.rule,
        area=day.area,
        tallies=tuple(Tally(rule=t.rule, version=t.version, incidents={}, total=Count.exactly(0)) for t in day.tallies),
        coverages=(day.coverages[1],),
    )


@pytest.fixture(scope="session")
def signatures() -> list[Signature]:
    return make_signatures()
