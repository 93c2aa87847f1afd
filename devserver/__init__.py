"""`make run` and `make test`: an embedded PostgreSQL around the product. No part of the product imports this."""
