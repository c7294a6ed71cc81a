package all

import (
	"context"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// TestAddImports: where an import goes, when it is there already, and when its name is taken. "REFUSED" and "SAME" stand for these.
func TestAddImports(t *testing.T) {
	for _, tc := range []struct{ language, statement, src, want string }{
		{"python", "import secrets", "import os\n\nx()\n", "import os\nimport secrets\n\nx()\n"},
		{"python", "import a|import b", "f()\n", "import a\nimport b\n\nf()\n"},
		{"python", "import a|import b", "import b", "import b\nimport a"},
		{"python", "import secrets", "import os, secrets\n", "SAME"},
		{"python", "import secrets", "secrets = load()\n", "REFUSED"},
		{"python", "import secrets", "import mine.secrets as secrets\n", "REFUSED"},
		{"python", "from html import escape", "def f():\n    import os\n", "from html import escape\n\ndef f():\n    import os\n"},
		{"python", "from html import escape", "#!/usr/bin/env python\n# coding: utf-8\n\"\"\"What this is.\"\"\"\n\nx()\n", "#!/usr/bin/env python\n# coding: utf-8\n\"\"\"What this is.\"\"\"\n\nfrom html import escape\n\nx()\n"},
		{"python", "from html import escape", "# Says what f does.\ndef f(): pass\n", "from html import escape\n\n# Says what f does.\ndef f(): pass\n"},
		{"go", `import "crypto/rand"`, "package p\n\nimport (\n\t\"fmt\"\n\t\"os\"\n)\n", "package p\n\nimport (\n\t\"fmt\"\n\t\"os\"\n\t\"crypto/rand\"\n)\n"},
		{"go", `import "crypto/rand"`, "package p\n\nimport \"math/rand\"\n", "REFUSED"},
		{"go", `import "crypto/rand"`, "package p\n\nimport \"crypto/rand\"\n", "SAME"},
		{"go", `import "crypto/rand"`, "// Package p.\npackage p\n\nfunc f() {}\n", "// Package p.\npackage p\n\nimport \"crypto/rand\"\n\nfunc f() {}\n"},
		{"java", "import java.security.SecureRandom;", "package a;\r\n\r\nimport java.util.List;\r\n\r\nclass A {}\r\n", "package a;\r\n\r\nimport java.util.List;\r\nimport java.security.SecureRandom;\r\n\r\nclass A {}\r\n"},
		{"java", "import java.security.SecureRandom;", "import java.security.*;\n", "SAME"},
		{"java", "import java.security.SecureRandom;", "package a;\n\nclass A {}\n", "package a;\n\nimport java.security.SecureRandom;\n\nclass A {}\n"},
		{"csharp", "using System.Security.Cryptography;", "using System;\n\nnamespace A { class B {} }\n", "using System;\nusing System.Security.Cryptography;\n\nnamespace A { class B {} }\n"},
		{"php", "use Foo\\Bar;", "<?php\n\nnamespace A;\n\nuse B\\C;\n\nf();\n", "<?php\n\nnamespace A;\n\nuse B\\C;\nuse Foo\\Bar;\n\nf();\n"},
		{"php", "use Foo\\Bar;", "<?php\ndeclare(strict_types=1);\n\nf();\n", "<?php\ndeclare(strict_types=1);\n\nuse Foo\\Bar;\n\nf();\n"},
		{"php", "use Foo\\Bar;", "<html>\n<?php f(); ?>\n", "REFUSED"},
		{"javascript", "import crypto from 'crypto';", "const fs = require(\"fs\");\n\nf();\n", "const fs = require(\"fs\");\nconst crypto = require(\"crypto\");\n\nf();\n"},
		{"javascript", "import crypto from 'crypto';", "import fs from 'fs'\n", "import fs from 'fs'\nimport crypto from 'crypto'\n"},
		{"javascript", "import { execFile as run } from 'child_process';", "'use strict';\nmodule.exports = 1;\n", "'use strict';\nconst { execFile: run } = require('child_process');\n\nmodule.exports = 1;\n"},
		{"javascript", "import crypto from 'crypto';", "const crypto = require('node:crypto');\n", "SAME"},
		{"ruby", "require 'open3'", "require 'json'\n\nf\n", "require 'json'\nrequire 'open3'\n\nf\n"},
		{"ruby", "require 'open3'", "# frozen_string_literal: true\n\nf\n", "# frozen_string_literal: true\n\nrequire 'open3'\n\nf\n"},
		{"c", "#include <string.h>", "/* licence */\n\n#include <stdio.h>\nint main(void) { return 0; }\n", "/* licence */\n\n#include <stdio.h>\n#include <string.h>\nint main(void) { return 0; }\n"},
		{"c", "#include <string.h>", "#include  <string.h>\n", "SAME"},
		{"rust", "use rand::rngs::OsRng;", "#![deny(unsafe_code)]\n\nfn main() {}\n", "#![deny(unsafe_code)]\n\nuse rand::rngs::OsRng;\n\nfn main() {}\n"},
		{"kotlin", "import java.security.SecureRandom", "package a\n\nimport java.io.File\n\nfun f() {}\n", "package a\n\nimport java.io.File\nimport java.security.SecureRandom\n\nfun f() {}\n"},
		{"scala", "import java.security.SecureRandom", "package a\n\nimport java.io.File\n\nobject F {}\n", "package a\n\nimport java.io.File\nimport java.security.SecureRandom\n\nobject F {}\n"},
		{"swift", "import CryptoKit", "import Foundation\n\nf()\n", "import Foundation\nimport CryptoKit\n\nf()\n"},
	} {
		l := parsers.ByID(tc.language)
		p, err := l.Parse(context.Background(), tc.src, nil)
		if err != nil {
			t.Fatal(err)
		}
		got := "REFUSED"
		if edits, ok := l.AddImports(p.File, strings.Split(tc.statement, "|")); ok {
			got = "SAME"
			if len(edits) > 0 {
				at := edits[0].Span.Start
				got = tc.src[:at]
				for _, e := range edits {
					got += e.New
				}
				got += tc.src[at:]
			}
		}
		p.Close()
		if got != tc.want {
			t.Errorf("%s: %q in %q\n got %q\nwant %q", tc.language, tc.statement, tc.src, got, tc.want)
		}
	}
}
