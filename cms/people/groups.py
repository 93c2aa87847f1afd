"""The groups that a migration makes, by the names that editors see."""

COMMUNICATORS = "Kommunikatörer"
APPROVERS = "Godkännare"
ARCHIVISTS = "Arkivarier"
DEVELOPERS = "Utvecklare"
ADMINISTRATORS = "Administratörer"
ALL = (COMMUNICATORS, APPROVERS, ARCHIVISTS, DEVELOPERS, ADMINISTRATORS)
