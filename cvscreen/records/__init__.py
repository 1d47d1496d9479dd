"""The types that flow from reading to report; frozen, no behaviour beyond their own consistency."""
