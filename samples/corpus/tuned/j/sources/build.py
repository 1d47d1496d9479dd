"""Builds every CV, its gold and offers.csv; names (beginnings) as arguments build only those."""
import build1  # noqa: F401
try:
    import build2  # noqa: F401
except ModuleNotFoundError:
    pass
import lib
lib.finish()
