# Two commands do everything on a fresh machine with Python >= 3.11: `make run` and `make test`.
PORT ?= 8501
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test bench lint lint-js data texts chromium clean

run: $(VENV)/.run
	$(BIN)/python -m streamlit run app.py --server.port $(PORT) --server.headless $(if $(CI),true,false)

test: $(VENV)/.test chromium
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -n 2 -m "not browser"
	$(BIN)/python -m pytest -m browser

# About ten minutes; QUICK=1 runs fewer repeats, RAW=path times the rebuild too.
bench: $(VENV)/.bench chromium
	$(BIN)/python -m bench $(if $(QUICK),--quick) $(if $(RAW),--raw $(RAW)) $(if $(MINUTES),--minutes $(MINUTES)) $(if $(ONLY),--only $(ONLY))

lint: $(VENV)/.test lint-js
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# The JavaScript, where there is Node (20 or newer); nothing else needs it.
lint-js:
	@if command -v npm >/dev/null; then cd tools/eslint && npm ci --silent && npm run --silent lint; \
	  else echo "lint-js: SKIPPED, there is no Node here"; fi

# Only the rebuild needs the raw files: make data RAW=path
data: $(VENV)/.run
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

$(VENV)/.run: requirements.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install -q --disable-pip-version-check -r requirements.txt
	touch $@

$(VENV)/.test: requirements-dev.txt requirements.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install -q --disable-pip-version-check -r requirements-dev.txt
	touch $@ $(VENV)/.run

$(VENV)/.bench: requirements-bench.txt $(VENV)/.test
	$(BIN)/python -m pip install -q --disable-pip-version-check -r requirements-bench.txt
	touch $@

clean:
	rm -rf $(VENV)
