# `make` alone lists the targets. `make demo` and `make test` are all a newcomer needs.

SWIFT ?= swift
SWIFT_SOURCES := Sources Tests Package.swift
# With Swift's libraries inside, the program starts in half the time, and where there is no Swift.
RELEASE_BUILD := $(SWIFT) build -c release --static-swift-stdlib

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup build demo test lint format docs package browser screenshots ready bench fuzz briefly-fuzzed check sample clean

help: ## Lists these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Installs the C libraries that the build needs, or says which are missing
	@.ci/setup

build: setup ## Builds the release executable, .build/release/abep
	$(RELEASE_BUILD) --product abep

demo: build ## Runs the sample pipeline and says where the map is
	.build/release/abep run sample

test: ## Runs every test; the last line is their count
	@.ci/setup python3 openssl
	.ci/browser
	$(SWIFT) test

lint: ## Checks the layout of the Swift sources
	$(SWIFT) format lint --strict --recursive $(SWIFT_SOURCES)

format: ## Lays out the Swift sources
	$(SWIFT) format --in-place --recursive $(SWIFT_SOURCES)

docs: build ## Checks README's commands, the help of each, and links between documents
	.ci/docs

package: build ## Checks the sample's release with frictionless and DuckDB (needs a network once)
	.ci/package

browser: ready ## Opens the sample's map in a headless Chromium (needs a network once)
	.ci/browser

screenshots: ready ## Takes the README's pictures of the sample's map
	.build/browser-venv/bin/python Tests/Browser/screenshots.py .readme

ready: setup
	.ci/browser install

bench: setup ## Measures throughput against public tools
	$(RELEASE_BUILD)
	.ci/bench

fuzz: setup ## Gives each reader a minute of bytes that no one wrote
	.ci/fuzz 60

briefly-fuzzed: setup
	.ci/fuzz 10

check: setup lint demo docs package briefly-fuzzed ready test ## Everything that CI runs, the tests last

sample: build ## Makes the committed sample and its release anew
	rm -rf raw/sample curated/sample .abep/sample .build/sample
	.build/release/abep sample --into .build/sample
	cp .build/sample/register/*.csv pipelines/sample
	.build/release/abep run sample --from .build/sample

clean: ## Removes what was built; raw/ and curated/ stay
	rm -rf .build .build-fuzz .abep
