import re
from html.parser import HTMLParser
from types import SimpleNamespace

import numpy as np
import pytest

from regionsenter.measures.classes import classify
from regionsenter.present.map.choose import Choices
from regionsenter.present.map.legend import legend_html
from regionsenter.present.map.legend_classes import class_texts
from regionsenter.present.map.legend_marks import missing_html, sizes_html
from regionsenter.present.parts.coloured import coloured
from regionsenter.texts import translator

t = translator("nb")
CHOICES = Choices({"fylke": "nordland", "klasse": "2"}, "2")
BLUES = ["#eff3ff", "#bdd7e7", "#6baed6", "#3182bd", "#08519c"]
INNER = SimpleNamespace(limits=[15.2, 18.1, 21.4, 24.0], palette=BLUES)
EDGES = SimpleNamespace(limits=[-14.2, -8.1, -2.0, 2.0, 8.1, 14.5], palette=BLUES)


def legend(classes=INNER, sentence="Andel 67 år og eldre, 2026", unit="percent", **more):
    return legend_html(sentence, classes, unit, 1, CHOICES, t, **more).replace("\u00a0", " ")


class Outline(HTMLParser):
    """The tags in order, and the text a sighted and a listening reader get."""

    def __init__(self, html):
        super().__init__()
        self.open, self.tags, self.seen, self.heard, self.hidden = [], [], [], [], 0
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.tags.append((tag, attrs))
        if tag != "circle":
            self.open.append((tag, attrs.get("aria-hidden") == "true"))
        if attrs.get("aria-label") or attrs.get("title"):
            self.heard.append(attrs.get("aria-label") or attrs["title"])

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        self.seen.append(data)
        if not any(hidden for _, hidden in self.open):
            self.heard.append(data)


def test_tags_are_balanced():
    outline = Outline(
        legend(marks=[missing_html(t), sizes_html(((2000, 4), (50_000, 12)), t)], note="Merk.")
    )
    assert outline.open == []


def test_sentence_limits_and_unit_are_seen():
    seen = Outline(legend()).seen
    assert seen[0] == "Andel 67 år og eldre, 2026"
    assert {"15,2", "18,1", "21,4", "24,0 %"} <= set(seen)


def test_every_colour_is_a_swatch_in_order():
    html = legend()
    assert re.findall(r'<li><a [^>]*style="background:(#[0-9a-f]{6})"', html) == BLUES


def test_the_classes_are_heard_as_a_list():
    outline = Outline(legend())
    items = [attrs["title"] for tag, attrs in outline.tags if tag == "a"]
    assert items == [
        "under 15,2 %",
        "15,2 til 18,1 %",
        "18,1 til 21,4 %",
        "21,4 til 24,0 %",
        "24,0 % og over",
    ]
    assert "15,2" not in outline.heard  # the bare limits would only be noise


def test_outer_edges_are_told_as_lowest_and_highest():
    html = legend(EDGES, unit="percentage_points")
    assert "Lavest −14,2, høyest 14,5 prosentpoeng." in html
    assert class_texts(EDGES, "percent", 1, t)[0].replace("\u00a0", " ") == ("−14,2 til −8,1 %")


def test_the_real_classification_fits():
    classes = classify(np.linspace(12, 29, 120), k=5)
    words = class_texts(coloured(classes), "percent", 1, t)
    assert len(words) == classes.count
    for value in (12.0, classes.limits[0], 29.0):  # a limit belongs to the class above it
        said = words[classes.code(value)].replace("\u00a0", " ")
        assert said.startswith("under") == (value < classes.limits[0])
    assert legend(coloured(classify(np.array([np.nan])))).count("Ingen steder har tall.") == 1


def test_a_long_unit_is_named_below():
    assert "Grensene er i prosentpoeng." in legend(unit="percentage_points")
    assert "Grensene er i" not in legend()


def test_limits_that_would_touch_stand_in_two_rows():
    money = SimpleNamespace(
        limits=[412_000, 480_000, 512_000, 548_000, 571_000, 602_000], palette=[*BLUES, "#1", "#2"]
    )
    tops = re.findall(r"top:([\d.]+)em", legend_html("x", money, "nok", 0, CHOICES, t))
    assert tops == ["0", "1.3", "0", "1.3", "0", "1.3"]
    assert set(re.findall(r"top:([\d.]+)em", legend())) == {"0"}


def test_text_is_escaped_everywhere():
    evil = '"><script>alert(1)</script>'
    classes = SimpleNamespace(limits=[1.0], palette=[evil, "#fff"])
    html = legend(classes, sentence=evil, note=evil)
    assert "<script" not in html
    assert Outline(html).open == []


def test_missing_and_sizes_are_explained_when_asked():
    html = legend(marks=[missing_html(t), sizes_html(((50_000, 12), (2000, 4)), t)])
    seen = Outline(html).seen
    assert "Tall mangler" in seen and "repeating-linear-gradient" in html
    assert seen.index("2 000") < seen.index("50 000")
    bare = legend()
    assert "Tall mangler" not in bare and "<svg" not in bare


def test_no_values_is_said():
    assert "Ingen steder har tall." in legend(None)
    assert "Ingen steder har tall." in legend(SimpleNamespace(limits=[], palette=[]))


def test_one_class():
    one = SimpleNamespace(limits=[], palette=["#eff3ff"])
    assert class_texts(one, "percent", 1, t) == ["alle verdier"]
    assert Outline(legend(one)).open == []


@pytest.mark.parametrize("limits", [[1.0, 2.0], [2.0, 1.0, 3.0, 4.0], list(range(9))])
def test_limits_must_rise_and_fit_the_colours(limits):
    with pytest.raises(ValueError):
        legend(SimpleNamespace(limits=limits, palette=BLUES))


def test_nothing_is_fetched():
    html = legend(marks=[missing_html(t), sizes_html(((2000, 4),), t)])
    assert not re.search(r"https?:|url\(|src=|<script|<link|@import", html)


def test_each_class_is_a_button_that_shows_it_alone_and_the_pressed_one_leads_back():
    links = [attrs for tag, attrs in Outline(legend()).tags if tag == "a"]
    assert [link["role"] for link in links] == ["button"] * 5
    assert [link["aria-pressed"] for link in links] == ["false", "true", "false", "false", "false"]
    assert links[0]["href"] == "kart?fylke=nordland&klasse=1" and links[0]["data-map"] == "cell:1"
    assert links[1]["href"] == "kart?fylke=nordland" and links[1]["data-map"] == "cell:"
