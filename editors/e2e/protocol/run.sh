#!/bin/bash
# The protocol checker, first against planted faults, then against the program.
set -eu
cd "$(dirname "$0")/.."
node protocol/schema.js
exec node --test --test-reporter=./protocol/reporter.js protocol/checker.test.js protocol/server.test.js
