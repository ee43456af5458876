# Two commands do everything on a fresh machine with Python >= 3.11: `make run` and `make test`.
PORT ?= 8501
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test bench check lint lint-js types data texts lock chromium clean

run: $(VENV)/.run
	$(BIN)/python -m streamlit run app.py --server.port $(PORT) --server.headless $(if $(CI),true,false)

test: $(VENV)/.test chromium
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -n 2 -m "not browser"
	$(BIN)/python -m pytest -m browser

# About ten minutes; QUICK=1 runs fewer repeats, RAW=path times the rebuild too.
bench: $(VENV)/.bench chromium
	$(BIN)/python -m bench $(if $(QUICK),--quick) $(if $(RAW),--raw $(RAW)) $(if $(MINUTES),--minutes $(MINUTES)) $(if $(ONLY),--only $(ONLY))

# Before a commit, under a minute: style, types, import rules and the tests that neither draw pages nor
# open a browser. `make test` is the whole.
check: $(VENV)/.test lint-js
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -n 2 -m "not browser and not install and not slow" \
	  --ignore=tests/pages --ignore=tests/browser --ignore=tests/bench --ignore=tests/ingest

types: $(VENV)/.test
	$(BIN)/mypy

lint: $(VENV)/.test lint-js
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# The JavaScript, where there is Node (20 or newer); nothing else needs it.
lint-js:
	@if command -v npm >/dev/null; then cd tools/eslint && { [ -d node_modules ] || npm ci --silent; } && npm run --silent lint; \
	  else echo "lint-js: SKIPPED, there is no Node here"; fi

# Only the rebuild needs the raw files: make data RAW=path
data: $(VENV)/.build
	$(BIN)/python -m regionsenter data build --raw $(RAW)

texts: $(VENV)/.test
	$(BIN)/python -m regionsenter.texts update

# Debian's package as root, else Playwright's own build.
chromium: $(VENV)/.test
	@command -v chromium >/dev/null || \
	  { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update -qq && \
	    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; } || \
	  $(BIN)/python -m playwright install chromium

$(VENV)/bin/python:
	$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11) and 'Python 3.11 or newer is needed; set PYTHON=python3.11')"
	$(PYTHON) -m venv $(VENV)

# What is installed is what lock/ says, file by file by hash. `.test` holds what `.run` and `.build` do.
PIP := $(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes

$(VENV)/.run: lock/run.txt | $(VENV)/bin/python
	$(PIP) -r $<
	touch $@

$(VENV)/.build: lock/build.txt | $(VENV)/bin/python
	$(PIP) -r $<
	touch $@ $(VENV)/.run

$(VENV)/.test: lock/dev.txt | $(VENV)/bin/python
	$(PIP) -r $<
	touch $@ $(VENV)/.build $(VENV)/.run

$(VENV)/.bench: lock/bench.txt | $(VENV)/bin/python
	$(PIP) -r $<
	touch $@ $(VENV)/.test $(VENV)/.build $(VENV)/.run

# After a change of a requirements file: every package they bring, for every system and Python >= 3.11.
# Each starts from the one before, so that the app is tested with the versions it runs on.
# UPGRADE=1 takes newer ones of what is not pinned.
UV := $(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes \
  --no-emit-index-url --custom-compile-command "make lock" $(if $(UPGRADE),--upgrade)
lock: | $(VENV)/bin/python
	$(BIN)/python -m pip install -q --disable-pip-version-check uv==0.13.9
	$(UV) requirements.txt -o lock/run.txt
	$(UV) requirements-build.txt -c lock/run.txt -o lock/build.txt
	$(UV) requirements-dev.txt -c lock/build.txt -o lock/dev.txt
	$(UV) requirements-bench.txt -c lock/dev.txt -o lock/bench.txt

clean:
	rm -rf $(VENV)
