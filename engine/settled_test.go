package engine_test

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// A command line that a script writes out itself is no data of others; one that a part of comes from elsewhere is.
func TestSettledVariables(t *testing.T) {
	p := engine.Compile(nil, func(language string) []*rules.Rule {
		rs, _ := rules.BuiltinFor(language)
		return rs
	}, engine.SuppressionPolicy{})
	for _, c := range []struct {
		code     string
		doubtful bool
	}{
		{"RUN=\"/usr/bin/env -i LANG=C\"\neval $RUN start &\n", true},
		{"NAME=guard\nSCRIPT=/etc/init.d/$NAME\n[ ! $level ] && HIDE=true\neval $SCRIPT reload ${HIDE:+\\>/dev/null}\n", true},
		{"if [ -n \"$2\" ]; then\n  local ARGS=''\nfi\neval run $ARGS\n", true},
		{"eval $RUN start\n", false}, // of the environment
		{"RUN=$1\neval $RUN start\n", false},
		{"RUN=start\nRUN=\"$RUN $1\"\neval $RUN\n", false},
		{"RUN=start\nwhile read -r RUN; do\n  eval $RUN\ndone\n", false},
		{"RUN=`cat command`\neval $RUN\n", false},
		{"RUN=\"$(cat command)\"\neval $RUN\n", false},
		{"NAME=$2\nRUN=\"start $NAME\"\neval $RUN\n", false},
		{"RUN=start\neval $RUN $1\n", false},
		{"RUN=\"$RUN x\"\neval $RUN\n", false}, // what it was before is the environment's
	} {
		if got := toldOf(t, p, "a.sh", "#!/bin/bash\n"+c.code, "bash-eval-of-variable"); len(got) != 1 || got[0].Doubtful != c.doubtful {
			t.Errorf("%q: told %d times, or doubtful is not %v", c.code, len(got), c.doubtful)
		}
	}
}
