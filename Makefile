# Targets for people and for CI. `make test` is what a change must pass.
GO      ?= go
BIN     := bin/appsec-lsp
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.6.1
GOVULNCHECK := golang.org/x/vuln/cmd/govulncheck@v1.1.4

.PHONY: build test vet lint race fuzz bench keystroke editors semgrep clean

build:
	$(GO) build -o $(BIN) ./cmd/appsec-lsp

test: vet
	$(GO) test -timeout 15m ./...
	$(GO) run ./cmd/appsec-lsp rules test rules/packs

vet:
	test -z "$$(gofmt -l cmd engine internal ir parsers report rules server syntax text workspace)"
	$(GO) vet ./...

lint: vet
	$(GO) run $(STATICCHECK) ./...
	$(GO) run $(GOVULNCHECK) ./...

race:
	$(GO) test -race -timeout 30m ./...

# Slow suites, not part of `make test`.
fuzz:
	$(GO) test ./parsers/all -run '^$$' -fuzz FuzzIncremental -fuzztime 60s
	$(GO) test ./rules -run '^$$' -fuzz FuzzLoad -fuzztime 60s -fuzzminimizetime 5x

bench: build
	$(GO) test -run '^$$' -bench . -benchtime 20x ./parsers/all ./rules
	$(GO) run ./internal/bench/memory -server $(BIN)

keystroke: build
	$(GO) run ./internal/bench/keystroke -server $(BIN)
	$(GO) run ./internal/bench/summary -server $(BIN)

editors: build
	editors/e2e/run.sh all

# Semgrep reads the packs apart from the rules that follow data by models. It needs `semgrep` on the path, and no network.
semgrep:
	set -e; at=$$(mktemp -d); trap 'rm -rf "$$at"' EXIT; mkdir "$$at/none"; \
	for f in $$(grep -L 'flow:' rules/packs/*/*.yaml); do mkdir -p "$$at/$$(dirname $$f)"; cp $$f "$$at/$$f"; done; \
	for end in c cpp cs go java js kt php py rb rs scala sh swift tf ts; do echo > "$$at/none/a.$$end"; done; \
	semgrep scan --metrics off --disable-version-check --strict --quiet --config "$$at/rules" "$$at/none"

clean:
	rm -rf bin dist
