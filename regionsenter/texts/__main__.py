"""``python -m regionsenter.texts extract | update | check``."""

import sys

from regionsenter.texts.update import main

sys.exit(main(sys.argv[1:]))
