"""What a row is asked again and again, worked out once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Protocol, TypeVar


class Remembers(Protocol):
    """Something that keeps the answers of ``remembered`` functions about itself."""

    known: dict[object, Any]


Asked = TypeVar("Asked", bound=Remembers)
Answer = TypeVar("Answer")


def remembered(function: Callable[[Asked], Answer]) -> Callable[[Asked], Answer]:
    """``function``, whose answer is kept with what it is about.

    Only for functions of what no longer changes once it is first asked about. A list that is the answer is
    shared by all who ask: it is not to be changed.
    """

    @wraps(function)
    def answered(about: Asked) -> Answer:
        answer: Answer
        try:
            answer = about.known[function]
        except KeyError:
            answer = about.known[function] = function(about)
        return answer

    return answered
