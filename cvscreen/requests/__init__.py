"""The assignment request: read from TOML, told in words, with the offers that go with it."""

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
