"""Where the contract's files lie."""

from devserver.install import ROOT

FRONT_END = ROOT / "frontend-schema"
SCHEMA = FRONT_END / "schema.graphql"
RELEASES = FRONT_END / "releases"
OPERATIONS = FRONT_END / "operations"
EXAMPLES = OPERATIONS / "examples"
CLIENTS = FRONT_END / "clients"
BUDGETS = FRONT_END / "budgets"
