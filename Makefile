# Two commands do the set-up: `make demo` and `make test`. `make help` lists the rest.
# Needs make, Python 3.11 or later and, the first time, a package registry that pip can reach.

SHELL := /bin/bash
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV ?= .venv
BIN := $(VENV)/bin
FLAGS ?=

.DEFAULT_GOAL := help
.PHONY: help install install-dev demo run test test-postgres lint fix check bench bench-reading bench-sealed fuzz lock reference messages clean

help: ## Show this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-14s %s\n", $$1, $$2}'

install: $(VENV)/.installed ## Make .venv and put Laget runt with its locked libraries in it
install-dev: $(VENV)/.installed-dev ## The same, with what lint and test need

$(BIN)/python:
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Laget runt needs Python 3.11 or later: make PYTHON=/path/to/python3.11")'
	"$(PYTHON)" -m venv $(VENV)

$(VENV)/.installed: requirements.lock pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index -e .
	@touch $@

$(VENV)/.installed-dev: requirements-dev.lock $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

demo: install ## Start a filled example: pages, mails and files to look at
	$(BIN)/lagetrunt demo

run: install ## Serve the installation whose settings stand in the environment
	$(BIN)/lagetrunt serve

test: install-dev ## The whole suite on SQLite, verbs and queries on PostgreSQL too
	BIN=$(BIN) scripts/with_postgres.sh scripts/test.sh $(FLAGS)

test-postgres: install-dev ## Only the part of the suite that runs on PostgreSQL
	BIN=$(BIN) ONLY=postgres scripts/with_postgres.sh scripts/test.sh $(FLAGS)

lint: install-dev ## Style, types and the floors between the rooms
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

fix: install-dev ## Let ruff put right what it can
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

check: install-dev ## What must hold before a change is handed in
	$(BIN)/lagetrunt check
	$(MAKE) lint
	$(MAKE) test

bench: install-dev ## Measure the promises on reading, pages and search
	@set -e; for file in bench/[a-z]*.py; do $(BIN)/python "$$file"; done

bench-reading: install-dev ## Measure reading on the open papers (FLAGS="--network NAME --wrong FIELD" shows what is wrong)
	@$(BIN)/python scripts/bench_reading.py $(FLAGS)

bench-sealed: install-dev ## Measure reading on papers nobody has seen; counts the run, so seldom
	$(BIN)/python scripts/bench_sealed.py

fuzz: install-dev ## Read changed, broken and hostile papers (FLAGS="--seconds 600 --form rtf --seed 7")
	@nice -n 19 $(BIN)/python scripts/fuzz.py $(FLAGS)

train: install-dev ## Train the learned model of the reader anew and print figures of networks left out (FLAGS=--keep writes nothing)
	$(BIN)/python scripts/train.py $(FLAGS)

lock: $(BIN)/python ## Renew both lock files after a change in pyproject.toml (FLAGS=--upgrade for newer versions)
	@[ -x $(BIN)/uv ] || $(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv pip compile pyproject.toml --group build $(FLAGS) \
		--universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet -o requirements.lock
	$(BIN)/uv pip compile pyproject.toml --group build --group dev --constraint requirements.lock $(FLAGS) \
		--universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet -o requirements-dev.lock
	@! grep -nE '://|^-|file:' requirements.lock requirements-dev.lock

reference: install-dev ## Write docs/reference/ anew from the code
	$(BIN)/python scripts/make_reference.py

messages: install-dev ## Gather and compile the English translation (needs gettext)
	scripts/messages.sh

clean: ## Remove .venv and the caches; data stays
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache build src/*.egg-info
