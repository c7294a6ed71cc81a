package server

import (
	"path"
	"path/filepath"
	"strings"

	"go.lsp.dev/protocol"
	"go.uber.org/zap"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// ruleFaults are the faults of a document that is a rule file or a configuration file itself.
func (s *server) ruleFaults(doc *workspace.Document) []protocol.Diagnostic {
	var faults []rules.Fault
	switch {
	case path.Base(doc.Path) == rules.ConfigName:
		_, faults = rules.ParseConfig(doc.Path, []byte(doc.Text))
	case isRuleFile(doc.Path) || s.readByASetup(filepath.ToSlash(pathOf(doc.URI))):
		var list []*rules.Rule
		list, faults = rules.Load(doc.Path, []byte(doc.Text))
		faults = append(faults, engine.Compile(list, nil, engine.SuppressionPolicy{}).CompileAll()...)
	}
	out := make([]protocol.Diagnostic, 0, len(faults))
	for _, f := range faults {
		out = append(out, s.fault(doc.Text, doc.Lines, f))
	}
	return out
}

// isRuleFile: YAML in a workspace's rule folder.
func isRuleFile(rel string) bool {
	ext := path.Ext(rel)
	return (ext == ".yaml" || ext == ".yml") && (strings.HasPrefix(rel, ".appsec/") || strings.Contains(rel, "/.appsec/"))
}

// fault is a diagnostic at a fault's place, to the end of its line.
func (s *server) fault(src string, lines *text.Lines, f rules.Fault) protocol.Diagnostic {
	line := max(f.Line-1, 0)
	start := lines.Start(line) + max(f.Column-1, 0)
	end := lines.Start(line) + len(lines.Text(src, line))
	a, b := lines.Position(src, start, s.encoding), lines.Position(src, max(start, end), s.encoding)
	message := f.Message
	if f.Suggestion != "" {
		message += "; " + f.Suggestion
	}
	d := protocol.Diagnostic{Severity: protocol.DiagnosticSeverityError, Code: protocol.String("appsec-rule"), Source: protocol.NewOptional("appsec"), Message: protocol.String(message),
		Range: protocol.Range{Start: protocol.Position{Line: a.Line, Character: a.Character}, End: protocol.Position{Line: b.Line, Character: b.Character}}}
	if f.Warning {
		d.Severity = protocol.DiagnosticSeverityWarning
	}
	return d
}

// publishFaults shows what is wrong in configuration and rule files that are not open. Open ones show it themselves.
func (s *server) publishFaults(setup *workspace.Setup) {
	byFile := map[string][]rules.Fault{}
	for _, f := range setup.Faults {
		byFile[f.File] = append(byFile[f.File], f)
	}
	for file, faults := range byFile {
		u := uriOf(file)
		if s.can.pull || s.session.Snapshot().Document(string(u)) != nil {
			continue
		}
		src := setup.Text(file)
		lines := text.NewLines(src)
		list := make([]protocol.Diagnostic, 0, len(faults))
		for _, f := range faults {
			list = append(list, s.fault(src, lines, f))
		}
		if err := s.client.PublishDiagnostics(s.ctx, &protocol.PublishDiagnosticsParams{URI: u, Diagnostics: list}); err != nil {
			s.log.Warn("publishing faults", zap.Error(err))
		}
	}
}
