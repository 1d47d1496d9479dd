"""Imported once by the server process from which workers are forked, so that a new worker starts at once."""

from __future__ import annotations

import os

# Several workers with a thread pool each would fight for the cores; set before numpy is imported.
for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

import cvscreen.extraction  # noqa: E402
import cvscreen.patternbook  # noqa: E402
import cvscreen.reading.dispatch  # noqa: E402, F401
