# `make run` and `make test` need nothing but make and Python 3.11 or newer.
.DEFAULT_GOAL := help
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV ?= .venv
RUN := exec $(VENV)/bin/python
DEV := DJANGO_SETTINGS_MODULE=cms.settings.dev DATABASE_URL=$(or $(DATABASE_URL),postgresql:///unused)
.PHONY: help run test lint types schema schema-check schema-changes contract client migrations-check bench bench-record record-check guide-pictures lock demo-packages dev-packages

help: ## This list
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/\1|\2/p' Makefile | while IFS='|' read -r n t; do printf '  make %-17s %s\n' "$$n" "$$t"; done

run: demo-packages ## Start everything with demo content until Ctrl-C (PORT=8000 STATE_DIR=.state DATABASE_URL= DEMO_PASSWORD=)
	@$(RUN) -m devserver

test: dev-packages ## Run the whole suite on a PostgreSQL of its own (ARGS="-k goal")
	@$(RUN) -m devserver.suite $(ARGS)

lint: dev-packages ## Style, formatting, imports between rooms, house rules, stale locks
	@$(VENV)/bin/ruff check . && $(VENV)/bin/ruff format --check . && $(VENV)/bin/lint-imports --no-cache && $(VENV)/bin/python -m devserver.house && $(RUN) -m devserver.locks --check

types: dev-packages ## mypy, strict
	@$(DEV) $(VENV)/bin/mypy cms goals devserver

schema: dev-packages ## Write frontend-schema/schema.graphql from the code
	@$(DEV) $(RUN) -m devserver.schema

schema-check: dev-packages ## Fail if schema.graphql is not what the code says, or breaks what a release promised
	@$(DEV) $(VENV)/bin/python -m devserver.schema --check && $(DEV) $(RUN) -m devserver.contract.promise

schema-changes: dev-packages ## List what has changed since the last release, in the changelog's form
	@$(DEV) $(RUN) -m devserver.contract.promise --changes

contract: schema ## Write all that is made from the schema and the operations: fragments, examples, budgets, types
	@$(VENV)/bin/python -m devserver.contract.fragments
	@$(VENV)/bin/python -m devserver.with_database env DEBUG=false $(VENV)/bin/python -m devserver.contract.examples
	@$(RUN) -m devserver.node frontend-schema run generate

client: dev-packages ## Build the npm package: frontend-schema/mal-och-budget-<version>.tgz
	@$(RUN) -m devserver.node frontend-schema pack

migrations-check: dev-packages ## Fail if a model changed without its migration
	@$(RUN) -m devserver.with_database $(VENV)/bin/python manage.py makemigrations cms goals record webhooks people --check --dry-run

bench: dev-packages ## Measure the stored operations on the demo content
	@$(RUN) -m devserver.with_database env DEBUG=false $(VENV)/bin/python -m bench

bench-record: dev-packages ## Compare answers of today and the past, in records of 1,000 and 1,000,000 editions
	@$(RUN) -m devserver.with_database env DEBUG=false $(VENV)/bin/python -m bench.record

record-check: dev-packages ## Let random editors work for a long time, and compare every past answer (STEPS=5000)
	@RECORD_STEPS=$(or $(STEPS),5000) $(RUN) -m devserver.suite tests/faults/test_record_machine.py

guide-pictures: dev-packages ## Take the pictures of the editors' guide again: look at each before it is committed
	@GUIDE_PICTURES=1 $(RUN) -m devserver.suite -n0 tests/browser/test_guide_pictures.py

lock: dev-packages ## Compile requirements/*.txt from pyproject.toml, with hashes
	@$(RUN) -m devserver.locks

demo-packages:
	@$(or $(PYTHON),$(error Python 3.11 or newer is needed: install it or give PYTHON=)) devserver/install.py $(VENV) demo

dev-packages:
	@$(or $(PYTHON),$(error Python 3.11 or newer is needed: install it or give PYTHON=)) devserver/install.py $(VENV) dev
