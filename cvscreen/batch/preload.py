"""What every worker needs, loaded once by the server process from which workers are forked.

The server imports this module (``warm``), so that a new worker starts at once and shares the memory.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Sequence
from pathlib import Path

# Several workers with a thread pool each would fight for the cores; set before numpy is imported.
for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

from cvscreen.errors import CvscreenError  # noqa: E402
from cvscreen.extraction.lexicon import lexicon_of  # noqa: E402
from cvscreen.extraction.model import shipped_labelling  # noqa: E402
from cvscreen.patternbook import Patternbook, load_patternbook  # noqa: E402

NO_LANGUAGE = "lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor"
"""Words of no list, so that the language model itself has to be asked, and is loaded."""


def warm(patterns: Sequence[Path] = ()) -> Patternbook:
    """Load and compile the patterns, and what reading loads late. Raises PatternError."""
    loader = threading.Thread(target=_warm_reading)
    loader.start()
    try:
        book = load_patternbook(patterns)
        lexicon_of(book)
        if (labelling := shipped_labelling()) is not None:
            labelling.labeller.label([NO_LANGUAGE])
    finally:
        # No thread may be left when a worker is forked.
        loader.join()
    return book


def _warm_reading() -> None:
    import cvscreen.reading.dispatch
    import cvscreen.reading.pdf  # noqa: F401
    from cvscreen.reading.language import block_language

    block_language(NO_LANGUAGE)


# A fault in the patterns is reported by the worker, which loads them too and can answer.
with contextlib.suppress(CvscreenError):
    warm()
