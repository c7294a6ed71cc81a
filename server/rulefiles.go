package server

import (
	"path"

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
	case s.isRuleDoc(doc):
		faults = s.ruleDoc(doc).faults
	}
	out := make([]protocol.Diagnostic, 0, len(faults))
	for _, f := range faults {
		out = append(out, s.fault(doc.Text, doc.Lines, f))
	}
	return out
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

// publishFaults shows what is wrong in the configuration and rule files of a folder that are not open, and clears what no longer is. Open ones
// show it themselves. What only compiling finds is among it, so this is work for the background.
func (s *server) publishFaults(f *folder, setup *workspace.Setup) {
	if s.can.pull {
		return
	}
	byFile := map[string][]rules.Fault{}
	for _, fault := range append(setup.Faults[:len(setup.Faults):len(setup.Faults)], engine.Compile(setup.Rules, nil, engine.SuppressionPolicy{}).CompileAll()...) {
		byFile[fault.File] = append(byFile[fault.File], fault)
	}
	s.mu.Lock()
	if f.setup != setup {
		s.mu.Unlock()
		return // read again meanwhile
	}
	for file := range f.faulty {
		if _, still := byFile[file]; !still {
			byFile[file] = nil
		}
	}
	f.faulty = map[string]bool{}
	for file, faults := range byFile {
		if len(faults) > 0 {
			f.faulty[file] = true
		}
	}
	s.mu.Unlock()
	for file, faults := range byFile {
		u := uriOf(file)
		if s.session.Snapshot().Document(string(u)) != nil {
			continue
		}
		src := setup.Text(file)
		lines := text.NewLines(src)
		list := make([]protocol.Diagnostic, 0, len(faults))
		for _, fault := range faults {
			list = append(list, s.fault(src, lines, fault))
		}
		if err := s.client.PublishDiagnostics(s.ctx, &protocol.PublishDiagnosticsParams{URI: u, Diagnostics: list}); err != nil && s.ctx.Err() == nil {
			s.log.Warn("publishing faults", zap.Error(err))
		}
	}
}
