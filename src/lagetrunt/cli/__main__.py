"""`python -m lagetrunt.cli` is `lagetrunt`."""

import sys

from lagetrunt.cli import main

sys.exit(main())
