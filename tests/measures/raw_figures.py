"""Values worked out by another path: raw figures typed from the tables, and plain arithmetic.

Most are of the hinterland of Førde in Sunnfjord (region 74), Høyanger (4638) and Askvoll (4645), so
that the way two municipalities become one value is tried as well."""

from __future__ import annotations

import pytest

AROUND = ("hinterland:ba", "sunnfjord")


REGION = ("region", "74")


VOSS, SUNNFJORD = ("municipality", "4621"), ("municipality", "4647")


GAP = ("gap:ba", "sunnfjord")


# SSB 07459, 1 January: Høyanger, Askvoll; Sunnfjord where needed.
PEOPLE = {
    1986: (4909, 3412),
    2006: (4448, 3182),
    2015: (4169, 3008),
    2016: (4161, 3023),
    2021: (4049, 2991),
    2022: (3965, 2951),
    2023: (3949, 2949),
    2024: (3879, 2986),
    2025: (3894, 2930),
    2026: (3883, 2924),
}


SUNNFJORD_2026, SUNNFJORD_2016 = 22_804, 21_702


# The same, 16 years and over: everybody less ages 0, 1-5 and 6-15.
ADULTS = {
    2020: (4101 - 28 - 169 - 449, 3011 - 27 - 150 - 361),
    2023: (3949 - 24 - 133 - 429, 2949 - 20 - 146 - 358),
    2024: (3879 - 20 - 137 - 390, 2986 - 18 - 145 - 375),
}


def mean(first, second, weights):
    """Mean of Høyanger's and Askvoll's figure, weighted."""
    return (first * weights[0] + second * weights[1]) / sum(weights)


#: Who lived in the part of Sogndal that has been Høyanger's since 1 January 2020: Høyanger grew by 110
#: that year, and Sogndal fell by 109, beyond births, deaths and moves (06913, Arealprofiler).
CAME_TO_HOYANGER = 110


def growth(base):
    came = CAME_TO_HOYANGER if base < 2020 else 0
    return 100 * (sum(PEOPLE[2026]) / (sum(PEOPLE[base]) + came) - 1)


def per_1000(number, year):
    return 1000 * number / sum(PEOPLE[year])


DEMOGRAPHY = [
    ("folketall", AROUND, 2026, 3883 + 2924),  # 07459
    ("folketall", ("norway", "0"), 2023, 5_488_984),  # 07459, as published
    ("folkevekst-1-ar", AROUND, 2026, growth(2025)),
    ("folkevekst-5-ar", AROUND, 2026, growth(2021)),
    ("folkevekst-10-ar", AROUND, 2026, growth(2016)),
    ("folkevekst-20-ar", AROUND, 2026, growth(2006)),
    ("folkevekst-siden-1986", AROUND, 2026, growth(1986)),
    # 07459, Voss 2026: 20-24 to 60-66 over 67-69 to 90+.
    (
        "aldersbaereevne",
        VOSS,
        2026,
        (906 + 825 + 1036 + 1106 + 1034 + 920 + 988 + 1001 + 1379) / (608 + 921 + 819 + 542 + 316 + 232),
    ),
    ("andel-80-pluss", AROUND, 2026, 100 * (155 + 88 + 63 + 119 + 81 + 43) / (3883 + 2924)),
    ("andel-barn-0-15", AROUND, 2026, 100 * (23 + 141 + 392 + 20 + 130 + 340) / (3883 + 2924)),
    # Of 842 and 558 aged 20-39 (07459), at 88.79 and 106.67 women per 100 men, 396 and 288 are women.
    ("kvinner-per-100-menn", AROUND, 2026, 100 * (396 + 288) / (842 - 396 + 558 - 288)),
    ("fodte-per-1000", AROUND, 2024, per_1000(26 + 23, 2024)),  # 06913
    ("dode-per-1000", AROUND, 2024, per_1000(44 + 34, 2024)),  # 06913
    ("fodselsoverskudd", VOSS, 2024, 1000 * (152 - 172) / 16_471),  # 06913
    # 2020-2024, area profiles and 01222: net moves of the five years over the populations of 1 January.
    (
        "nettoinnflytting",
        AROUND,
        2024,
        1000
        * (-47 - 57 + 6 - 41 + 35 - 5 - 27 + 17 + 58 - 46)
        / (4101 + 3011 + sum(sum(PEOPLE[year]) for year in (2021, 2022, 2023, 2024))),
    ),
    # 01222, 2023 and 2024: moves in and out within the country; immigration and emigration.
    (
        "innenlands-nettoflytting",
        AROUND,
        2024,
        1000 * (120 - 178 + 118 - 94 + 143 - 141 + 88 - 124) / (sum(PEOPLE[2023]) + sum(PEOPLE[2024])),
    ),
    (
        "netto-innvandring",
        AROUND,
        2024,
        1000 * (29 - 12 + 50 - 16 + 47 - 14 + 10 - 20) / (sum(PEOPLE[2023]) + sum(PEOPLE[2024])),
    ),
    # Cohort change 2021-2025 from 07459, over the ages 16-19 and 20-24 of each year; Voss 25-39.
    (
        "kohortendring-16-24",
        AROUND,
        2025,
        1000
        * (-15 - 18 - 23 - 13 + 9 - 20 - 14 - 2 - 17 - 7)
        / (
            (212 + 255 + 211 + 261 + 188 + 259 + 178 + 258 + 174 + 233)
            + (153 + 151 + 144 + 148 + 134 + 150 + 136 + 159 + 137 + 156)
        ),
    ),
    (
        "kohortendring-25-39",
        VOSS,
        2025,
        1000
        * (42 + 132 + 120 + 19 + 13)
        / (
            (887 + 1020 + 959)
            + (875 + 996 + 1003)
            + (875 + 1036 + 1080)
            + (848 + 1081 + 1111)
            + (841 + 1065 + 1105)
        ),
    ),
    # 07459 over 14288, main alternative.
    ("avvik-fra-framskriving", AROUND, 2026, 100 * ((3883 + 2924) / (3801 + 3008) - 1)),
    ("avvik-fra-framskriving", ("norway", "0"), 2024, 0.0),
    ("bosatte-flyktninger", AROUND, 2024, per_1000(35 + 18, 2024)),  # IMDi
]


COMPETENCE = [
    # 09429 (16 and over), weighted by 07459.
    ("grunnskole-hoyeste", AROUND, 2024, mean(22.9, 25.6, ADULTS[2024])),
    ("videregaende-hoyeste", AROUND, 2024, mean(49.0, 41.3, ADULTS[2024])),
    ("fagskole-hoyeste", AROUND, 2024, mean(3.8, 4.9, ADULTS[2024])),
    ("hoyere-utdanning", AROUND, 2024, mean(18.9 + 5.4, 21.2 + 6.9, ADULTS[2024])),
    ("hoyere-utdanning-imdi", AROUND, 2020, mean(28.2, 31.0, ADULTS[2020])),  # IMDi
    # 07984, 4th quarter 2022: employed by residence and by workplace, residents aged 15-74.
    ("sysselsettingsgrad", AROUND, 2022, 100 * (1929 + 1472) / (2904 + 2064)),
    ("arbeidsplassdekning", AROUND, 2022, 100 * (1664 + 1112) / (1929 + 1472)),
    # 03321, 2022: within and between the two 1 373 + 3 + 4 + 965; of 1 894 and 1 456 residents with a
    # known workplace 189 and 166 work in Sunnfjord; 12 617 work in Sunnfjord, 10 495 live there too.
    ("egendekning", AROUND, 2022, 100 * (1373 + 3 + 4 + 965) / (1894 + 1456)),
    ("innpendling", AROUND, 2022, 100 - 100 * (1373 + 3 + 4 + 965) / (1664 + 1112)),
    ("innpendling", SUNNFJORD, 2022, 100 * (12_617 - 10_495) / 12_617),
    ("pendling-til-senteret", AROUND, 2022, 100 * (189 + 166) / (1894 + 1456)),
    # NAV HL060, per cent of the labour force January to October 2022, weighted by 07984.
    (
        "helt-ledige",
        AROUND,
        2022,
        mean(
            (2.6 + 2.7 + 2.2 + 2.4 + 2.2 + 2.1 + 2.1 + 1.9 + 1.6 + 1.6) / 10,
            (2.1 + 1.7 + 1.5 + 1.8 + 1.5 + 1.4 + 1.4 + 0.9 + 0.9 + 1.0) / 10,
            (1929, 1472),
        ),
    ),
    ("grunnskolepoeng", AROUND, 2025, mean(41.1, 40.0, (174, 137))),  # Udir, by 07459 ages 16-19
    # Area profiles 2023, weighted by the employed of 2022.
    ("arbeider-i-hovedsentrum", AROUND, 2023, mean(23.2876712328767, 2.66393442622951, (1929, 1472))),
]


CAPACITY = [
    ("kommunestorrelse", REGION, 2026, (22_804 + 3883 + 2924) / 3),
    ("kommunestorrelse", AROUND, 2026, (3883 + 2924) / 2),
    ("antall-kommuner", REGION, 2026, 3),
    ("antall-kommuner", ("norway", "0"), 2026, 357),
    ("andel-i-smakommuner", REGION, 2026, 100 * (3883 + 2924) / (22_804 + 3883 + 2924)),
    ("utgiftsbehov", AROUND, 2026, mean(1.1668, 1.2295, PEOPLE[2026])),  # KDD, Grønt hefte 2026
    ("robek", ("norway", "0"), 2026, 27),  # KDD, April 2026
    ("robek", ("municipality", "5607"), 2026, 1),  # Vadsø
    # 12005, 2025: 7 and 4 lists, weighted by lists; the others by 07459.
    ("listelengde-fastlege", AROUND, 2025, (459 * 7 + 687 * 4) / 11),
    ("reservekapasitet-fastlege", AROUND, 2025, mean(123, 105, PEOPLE[2025])),
    ("pasienter-uten-fastlege", AROUND, 2025, mean(15.3, 27.5, PEOPLE[2025])),
    # 09475: votes cast over entitled.
    ("valgdeltakelse", AROUND, 2023, 100 * (2223 + 1507) / (3245 + 2297)),
    ("valgdeltakelse", AROUND, 2019, 100 * (2264 + 1616) / (3389 + 2387)),
    ("valgdeltakelse", VOSS, 2023, 66.2),  # as published
]


DISPARITIES = [
    ("medianinntekt", AROUND, 2024, mean(651_100, 683_200, PEOPLE[2024])),  # 06944
    ("spredning-medianinntekt", REGION, 2024, 735_300 - 651_100),
    ("gap-medianinntekt", GAP, 2024, 735_300 - mean(651_100, 683_200, PEOPLE[2024])),
    ("gap-medianinntekt", GAP, 2021, 623_000 - mean(559_000, 575_000, PEOPLE[2021])),
    ("bruttoinntekt", AROUND, 2023, mean(483_700, 460_200, ADULTS[2023])),  # 05854
    ("gjeld", AROUND, 2023, mean(521_400, 592_700, ADULTS[2023])),  # 05854
    ("boligpris-enebolig", AROUND, 2024, mean(11_442, 15_954, PEOPLE[2024])),  # 06035
    # Area profiles: tenants 2023, low income 2022.
    ("leid-bolig", AROUND, 2023, mean(20.44491525423729, 19.892473118279568, PEOPLE[2023])),
    ("andel-lavinntekt", AROUND, 2022, mean(10.3, 10.7, PEOPLE[2022])),
    ("gap-hoyere-utdanning", GAP, 2024, 26.2 + 9.5 - mean(24.3, 28.1, ADULTS[2024])),  # 09429
    ("gap-folkevekst-10-ar", GAP, 2026, 100 * (SUNNFJORD_2026 / SUNNFJORD_2016 - 1) - growth(2016)),
    ("fiberdekning", AROUND, 2022, mean(94.1, 93.3, PEOPLE[2022])),  # Nkom
    ("5g-dekning", AROUND, 2022, mean(1.8, 7.4, PEOPLE[2022])),  # Nkom
]


# SSB area profiles unless another source is named.
CLIMATE = [
    ("boliger-i-blokk", AROUND, 2024, mean(4.588283490372798, 1.073345259391771, PEOPLE[2024])),
    ("nye-boliger-i-blokk", VOSS, 2024, 34.78260869565217),
    ("nye-boliger-utenfor-tettsted", AROUND, 2024, mean(90.0, 45.16129032258064, (20, 31))),
    # 63.484 and 24.754 per cent of 3 949 and 2 949 live in settlements, 1 266.16 and 1 013.89 a km².
    ("bosatte-per-km2-tettsted", AROUND, 2023, (2507 + 730) / (1.98 + 0.72)),
    ("andel-i-tettsted", AROUND, 2023, 100 * (2507 + 730) / sum(PEOPLE[2023])),
    ("boligareal-per-bosatt", AROUND, 2024, mean(281.00025779840166, 428.6671131949096, PEOPLE[2024])),
    (
        "avstand-til-arbeidsplassklynge",
        AROUND,
        2024,
        mean(2.090979886774555, 1.8385564955451825, PEOPLE[2024]),
    ),
    ("avstand-til-sentrumssone", AROUND, 2024, mean(9.30318341063405, 28.274986526280827, PEOPLE[2024])),
    ("tilgang-rekreasjonsareal", AROUND, 2024, mean(61, 71, (2507, 730))),  # residents of settlements, 2023
    ("nedbygd-jordbruksareal", AROUND, 2015, per_1000(6 + 17, 2015)),
    ("omdisponert-dyrket-jord", AROUND, 2023, per_1000(16 + 1, 2023)),
    ("nydyrking", AROUND, 2023, per_1000(11 + 23, 2023)),
    # Landbruksdirektoratet 2021: fodder, potatoes, fruit in Høyanger; fodder in Askvoll.
    ("jordbruksareal", AROUND, 2021, (10_346 + 2 + 9 + 19_693) / (4049 + 2991)),
    ("nye-fritidsbygg", AROUND, 2024, per_1000(17 + 23, 2024)),
    ("bygging-i-strandsona", AROUND, 2024, per_1000(45 + 79, 2024)),
    ("bygg-i-aktsomhetsomrader", AROUND, 2024, per_1000(97 + 66, 2024)),
    # Norske utslipp 2021: one site in Høyanger, none in Askvoll.
    ("industriutslipp", AROUND, 2021, 110_340.995 / (4049 + 2991)),
    # NOBIL: six stations in Høyanger and four in Askvoll; fast from 50 kW.
    ("ladepunkter", AROUND, 2026, per_1000(4 + 12 + 7 + 20 + 2 + 4 + 6 + 1 + 4 + 6, 2026)),
    ("hurtigladere", AROUND, 2026, per_1000(4 + 7 + 20 + 4 + 6, 2026)),
]


EVERY = [
    pytest.param(*case, id=f"{topic}: {case[0]} {case[1][1]} {case[2]}")
    for topic, cases in {
        "demografi": DEMOGRAPHY,
        "kompetanse": COMPETENCE,
        "kapasitet": CAPACITY,
        "forskjeller": DISPARITIES,
        "klima": CLIMATE,
    }.items()
    for case in cases
]
