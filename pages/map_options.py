"""What the map shows beside the choice of indicator: kind of map, classes, layers, several maps."""

from regionsenter.texts import Translate
from regionsenter.view import View, binding
from regionsenter.view.written import CLASSINGS, LAYERS

OWN = "egne"


def show_select(t: Translate) -> None:
    """Value, gap, or centre and hinterland at once."""
    names = {"verdi": t("Verdi"), "gap": t("Gap"), "bivariat": t("Senter × omland")}
    binding.segmented(t("Kartet viser"), binding.vocabulary().shows, "vis", names.get)


def options(view: View, t: Translate) -> None:
    """The rarer choices."""
    names = {"kvantiler": t("Like mange i hver"), "naturlige": t("Naturlige brudd")}
    own = not isinstance(view.classing, str)
    binding.segmented(
        t("Klasser"),
        CLASSINGS if not own else (*CLASSINGS, view.classing),
        "klasser",
        lambda value: names[value] if isinstance(value, str) else t("Egne grenser"),
    )
    binding.class_limits(
        t("Egne klassegrenser"),
        t("Skriv inntil åtte tall med semikolon mellom, for eksempel 10; 20; 30,5."),
        placeholder=t("for eksempel 10; 20; 30,5"),
    )
    layers = {
        "pendling": t("Pendling til senteret"),
        "kjoretid": t("Kjøretid til senteret"),
        "bakgrunn": t("Kartverkets bakgrunn"),
        "mork": t("Mørkt kart"),
    }
    binding.several(
        t("Kartlag"),
        LAYERS,
        "lag",
        layers.get,
        help=t("Pendling og kjøretid vises for det valgte senteret. Bakgrunnen hentes fra nettet."),
    )
    pictures = {"tema": t("Fire indikatorer"), "ar": t("Fire år")}
    binding.segmented(
        t("Flere kart"),
        binding.vocabulary().pictures,
        "bilder",
        pictures.get,
        nothing=t("Ett kart"),
    )
