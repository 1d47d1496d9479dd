"""The assignment request: read from TOML, told in words, with the offers that go with it.

A request file has these keys (an unknown one is refused, with the allowed ones):

- ``id``, ``title``, ``client``; ``deadline`` (local date and time; without one the day of the run is the
  reference date), ``broker_fee`` (EUR an hour), ``shortlist_size``, ``tie_break`` (hourly-rate, none);
- ``[formal]``: ``pages``, ``language``, ``references``;
- ``[[criteria]]``: ``id``, ``kind`` (knock-out, award), ``type``, ``text``, ``text_en``, ``points``,
  ``settings`` (what holds for this criterion alone), and by type:
  ``rate``: ``maximum``, ``includes_fee``, ``includes_travel``, ``includes_vat``;
  ``education``: ``level`` or ``tiers`` of ``level`` and ``points``, ``completed``;
  ``experience``: ``months`` or ``tiers`` of ``months`` and ``points``, ``window`` (``years``,
  ``months``), ``role`` (contact-centre), ``role_terms``, ``organisations``;
  ``tools``: ``tools``, ``count`` or ``tiers`` of ``count`` and ``points``, ``window``;
  ``manual``: nothing more, since only a person can judge it;
- ``[settings]``: the defaults of the rules of assessment, see ``cvscreen.records.request.Settings``;
- ``[about]``, ``[contract]``, ``[planning]``, ``procedure``, ``competences``, ``conditions`` and
  ``[[questions]]`` (``question``, ``answer``):
  shown to people, never scored.
"""

from cvscreen.records.request import Offer, Request
from cvscreen.requests.describe import describe
from cvscreen.requests.offers import load_offers
from cvscreen.requests.read_text import ReadRequest, read_request_text
from cvscreen.requests.reader import builtin_requests, load_request, parse_request

__all__ = [
    "Offer",
    "ReadRequest",
    "Request",
    "builtin_requests",
    "describe",
    "load_offers",
    "load_request",
    "parse_request",
    "read_request_text",
]
