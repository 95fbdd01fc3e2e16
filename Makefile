# Tideline. `make run` and `make test` install what is missing, build, and go.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run build test crash format lint install clean toolchain libraries tmux python

# Arguments for the program: make run ARGS="taiwan-2005 --lang en"
ARGS ?=
# Only the tests whose name matches: make test FILTER=CellsTests
FILTER ?=
# How often programs are killed: make crash KILLS=2000 SEED=7
KILLS ?= 2000
SEED ?=
# Where `make install` puts the program and its data.
PREFIX ?= /usr/local

release := .build-release
program := $(release)/release/tideline
# A module may import only what Package.swift says it depends on.
strict := --explicit-target-dependency-import-check error
formatted := Sources Tests Package.swift

help: ## what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

run: build ## build the program if needed and start it; ARGS="..." go to the program
	@exec $(program) $(ARGS)

build: toolchain libraries ## build the program into .build-release
	@swift build -c release --scratch-path $(release) $(strict) --product tideline >&2

test: toolchain libraries tmux python ## run all tests; FILTER=NAME runs some
	@swift test --scratch-path .build $(strict) --disable-xctest --parallel \
	  $(if $(FILTER),--filter "$(FILTER)")

crash: build tmux ## kill the program KILLS times, fail each of its writes; SEED=N plays a run again
	@swift build --build-tests --scratch-path .build $(strict) >&2
	@TIDELINE_BINARY="$(abspath $(program))" TIDELINE_KILLS=$(KILLS) TIDELINE_FAULTS=all \
	  $(if $(SEED),TIDELINE_SEED=$(SEED)) \
	  swift test --skip-build --scratch-path .build --disable-xctest --filter 'CrashTests|FaultTests'

format: toolchain ## format all code
	@swift format -i -r $(formatted)

lint: toolchain ## check the format of all code
	@swift format lint --strict -r $(formatted)

install: build ## install under PREFIX (/usr/local); DESTDIR is obeyed
	@install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/tideline"
	@install -m 755 $(program) "$(DESTDIR)$(PREFIX)/bin/tideline"
	@cp -R demo-data/. LICENSE "$(DESTDIR)$(PREFIX)/share/tideline/"

clean: ## remove everything that was built
	@rm -rf .build $(release)

# What the build needs.

toolchain:
	@found=$$( (swift --version 2>/dev/null || true) \
	  | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p'); \
	if ! printf '%s\n' 6.1 "$${found:-0}" | sort -CV; then \
	  echo "Tideline needs Swift 6.1 or newer (found: $${found:-none});" \
	    "https://www.swift.org/install tells how to get it." >&2; \
	  exit 1; \
	fi

libraries:
	@pkg-config --exists ncursesw sqlite3 libzstd 2>/dev/null || \
	  { $(call need,libncurses-dev libsqlite3-dev libzstd-dev); }

python:
	@command -v python3 >/dev/null || { $(call need,python3); }

tmux:
	@command -v tmux >/dev/null || { $(call need,tmux); }

# $(call need,PACKAGES): install those Debian packages that are missing; elsewhere, name them.
define need
if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then \
  echo "Tideline needs what Debian calls $(1):" \
    "please install it with this system's own tools." >&2; \
  exit 0; \
fi; \
missing=(); \
for package in $(1); do \
  status=$$(dpkg-query -W -f '$${Status}' "$$package" 2>/dev/null || true); \
  [[ $$status == *" installed" ]] || missing+=("$$package"); \
done; \
if (( $${#missing[@]} == 0 )); then exit 0; fi; \
root=(); \
if (( EUID != 0 )); then \
  if ! command -v sudo >/dev/null; then \
    echo "Please run 'apt-get install $${missing[*]}' as root, then try again." >&2; \
    exit 1; \
  fi; \
  root=(sudo); \
fi; \
echo "Installing $${missing[*]}" >&2; \
"$${root[@]}" apt-get -qq update </dev/null >&2; \
"$${root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get -qq -y -o Dpkg::Use-Pty=0 install --no-install-recommends "$${missing[@]}" </dev/null >&2
endef
