"""``python -m regionsenter``."""

import sys

from regionsenter.cli import main

sys.exit(main())
