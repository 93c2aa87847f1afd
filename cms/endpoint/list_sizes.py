"""How many items a list is taken to hold when the cost of a request is counted.

Only lists without a page size of their own (`first`) stand here, by field name: one name has one meaning on every type.
The numbers are generous guesses at a real year, not limits: a goal may have eleven assignments.
"""

LIST_SIZES: dict[str, int] = {
    # The site
    "breadcrumbs": 3,
    "translations": 2,
    "navigation": 8,
    "locales": 3,
    "sections": 5,
    "exampleFields": 5,
    "differences": 30,
    "maskedFields": 3,
    # A year
    "plans": 5,
    "goals": 12,
    "comparison": 14,
    "earlierGoals": 2,
    "laterGoals": 2,
    "politicalTextBlocks": 10,
    "assignments": 10,
    "coBodies": 3,
    "followUps": 3,
    "kpis": 5,
    "values": 12,
    "investments": 5,
    "sdgs": 5,
    "predecessors": 2,
    "successors": 2,
    "bodies": 20,
    # The budget and running text
    "lines": 20,
    "body": 20,
    "documents": 5,
    "sources": 2,
    "rows": 20,
    # Introspection: the standard query costs well under the limit, and two of them in one document exceed it.
    "types": 150,
    "fields": 8,
    "args": 1,
    "interfaces": 1,
    "enumValues": 2,
    "possibleTypes": 1,
    "inputFields": 1,
    "directives": 6,
    "locations": 3,
}
UNDECLARED = 20
"""For a list that is missing here, which the contract tests refuse."""
