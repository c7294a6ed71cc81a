package rules

// languageNames maps every name that Semgrep gives a language to its main one. Whether a grammar serves a language is not this
// package's business: a rule for a language without one is valid and silent.
var languageNames = map[string]string{
	"apex": "apex", "bash": "bash", "sh": "bash", "c": "c", "cairo": "cairo", "circom": "circom", "clojure": "clojure",
	"cpp": "cpp", "c++": "cpp", "csharp": "csharp", "c#": "csharp", "dart": "dart", "docker": "dockerfile", "dockerfile": "dockerfile",
	"elixir": "elixir", "ex": "elixir", "erb": "ruby", "erb-app": "ruby", "erb-component": "ruby", "erb-text": "ruby", "erb-unescaped": "ruby", "generic": "generic", "go": "go", "golang": "go", "gosu": "gosu", "hack": "hack",
	"hcl": "terraform", "html": "html", "java": "java", "jsp": "java", "razor": "csharp", "javascript": "javascript", "js": "javascript", "jsx": "javascript",
	"json": "json", "jsonnet": "jsonnet", "julia": "julia", "kotlin": "kotlin", "kt": "kotlin", "lisp": "lisp", "lua": "lua",
	"move_on_aptos": "move_on_aptos", "move_on_sui": "move_on_sui", "none": "none", "ocaml": "ocaml", "php": "php",
	"promql": "promql", "proto": "protobuf", "proto3": "protobuf", "protobuf": "protobuf", "py": "python", "python": "python",
	"python2": "python", "python3": "python", "ql": "ql", "r": "r", "regex": "regex", "ruby": "ruby", "rb": "ruby", "rust": "rust",
	"scala": "scala", "scheme": "scheme", "sol": "solidity", "solidity": "solidity", "swift": "swift", "terraform": "terraform",
	"tf": "terraform", "ts": "typescript", "tsx": "typescript", "typescript": "typescript", "vb": "vb", "vue": "vue", "xml": "xml",
	"yaml": "yaml",
}

// CanonicalLanguage gives the main name of a language that a rule may name ("py" is "python"), and whether there is such a one.
func CanonicalLanguage(name string) (string, bool) {
	c, ok := languageNames[name]
	return c, ok
}
