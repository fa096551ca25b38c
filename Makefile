# Two commands do everything: `make demo` runs the main job, `make test` runs the tests. `make serve` opens the desk.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet
OUT    ?= out/demo

PORT   ?= 8000

.PHONY: demo serve bundles test explore lint install install-dev clean

demo: $(VENV)/installed
	$(BIN)/ceasefire demo --out $(OUT)

# The desk on the demo's centre, with two accounts, one a delegation. Without npm it runs all the same, without its map.
serve: $(VENV)/installed bundles
	@test -d $(OUT)/centre || { $(BIN)/ceasefire demo --out $(OUT) && $(BIN)/ceasefire clearance exercise --centre $(OUT)/centre; }
	PORT=$(PORT) $(BIN)/ceasefire serve --centre $(OUT)/centre

bundles: $(VENV)/installed
	-@test -f src/ceasefire/web/static/vendor/maplibre-gl/maplibre-gl.mjs || $(BIN)/python -m ceasefire.web.bundles

# Types are checked beside the tests and told after them. Three at a time on two cores: tests that drive a browser or a
# server wait for a third of their time.
test: $(VENV)/installed-dev bundles
	$(BIN)/ruff check src tests
	$(BIN)/ruff format --check src tests
	$(BIN)/lint-imports
	@$(BIN)/mypy >$(VENV)/types.txt 2>&1 & types=$$!; \
	$(BIN)/python -m pytest -n 3 --dist loadscope --no-loadscope-reorder; tests=$$?; \
	wait $$types; types=$$?; cat $(VENV)/types.txt; test $$tests -eq 0 && test $$types -eq 0

# New examples each time, ten times as many: `make explore` for all, `make explore ONLY=tests/roster` for a part.
explore: $(VENV)/installed-dev
	HYPOTHESIS_PROFILE=explore $(BIN)/python -m pytest -n 2 --dist loadscope $(ONLY)

lint: $(VENV)/installed-dev
	$(BIN)/ruff check src tests && $(BIN)/ruff format --check src tests && $(BIN)/mypy && $(BIN)/lint-imports

install: $(VENV)/installed
install-dev: $(VENV)/installed-dev

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/installed: requirements.lock pyproject.toml | $(VENV)/bin/python
	@echo "Installing into $(VENV) from the hashed lock; about a minute the first time."
	$(PIP) install --require-hashes -r requirements.lock
	$(PIP) install --no-deps --no-build-isolation --no-index -e .
	@echo "Compiling the kernels once; about a minute."
	@$(BIN)/python -m ceasefire.bench.compile
	@touch $@

$(VENV)/installed-dev: requirements-dev.lock $(VENV)/installed
	$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

clean:
	rm -rf $(VENV) out build dist
