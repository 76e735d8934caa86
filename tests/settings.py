"""The product's own settings, read as on a machine where nothing is set, with a data folder that lasts one run."""

import atexit
import os
import shutil
import tempfile

KEPT = ("LAGETRUNT_DATABASE", "LAGETRUNT_GOLD", "LAGETRUNT_TEST_POSTGRES")

for name in [name for name in os.environ if name.startswith("LAGETRUNT_") and name not in KEPT]:
    del os.environ[name]
folder = tempfile.mkdtemp(prefix="lagetrunt-tests-")
atexit.register(shutil.rmtree, folder, ignore_errors=True)
os.environ["LAGETRUNT_DATA"] = folder

from lagetrunt.config.settings import *  # noqa: E402, F403
