"""Many CVs at once: finding the files, working them off in processes of our own, and keeping what is done.

``list_cvs(folder)`` finds the files, ``extract_cvs(files, settings)`` reads them, ``OutputFolder``
guards DIR.
"""

from __future__ import annotations

from cvscreen.batch.cache import EvidenceCache
from cvscreen.batch.files import CvFile, find_offers, list_cvs
from cvscreen.batch.fingerprint import fingerprint, models_fingerprint
from cvscreen.batch.output import OutputFolder
from cvscreen.batch.run import FileResult, Settings, extract_cvs, extract_one

__all__ = [
    "CvFile",
    "EvidenceCache",
    "FileResult",
    "OutputFolder",
    "Settings",
    "extract_cvs",
    "extract_one",
    "find_offers",
    "fingerprint",
    "list_cvs",
    "models_fingerprint",
]
