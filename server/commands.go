package server

import (
	"context"
	"encoding/json"
	"fmt"
	"path"
	"path/filepath"
	"sort"
	"strings"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
	"go.uber.org/zap"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// commands by their names. Arguments are a URI, a rule id or an object with fields of these names.
var commands map[string]func(*server, context.Context, arguments) (any, error)

func init() {
	commands = map[string]func(*server, context.Context, arguments) (any, error){
		"appsec.scanWorkspace": (*server).scanWorkspace,
		"appsec.showFlow":      (*server).showFlow,
		"appsec.explain":       (*server).explainRule,
		"appsec.showMatches":   (*server).showMatches,
		"appsec.suppress":      (*server).suppress,
		"appsec.review":        (*server).reviewChange,
		"appsec.reloadRules":   (*server).reloadRules,
		"appsec.doctor":        (*server).doctor,
	}
}

func commandNames() []string {
	names := make([]string, 0, len(commands))
	for n := range commands {
		names = append(names, n)
	}
	sort.Strings(names)
	return names
}

// arguments are what a command was called with.
type arguments struct {
	URI         string             `json:"uri"`
	Rule        string             `json:"rule"`
	Fingerprint string             `json:"fingerprint"`
	Reason      string             `json:"reason"`
	Base        string             `json:"base"`
	Position    *protocol.Position `json:"position"`
	Show        bool               `json:"show"`
	token       protocol.ProgressToken
}

// readArguments takes objects, and strings: a URI, a position, or else a rule's id or a fingerprint.
func readArguments(raw []protocol.LSPAny) arguments {
	var a arguments
	for _, r := range raw {
		var text string
		if json.Unmarshal(r, &text) == nil {
			if strings.Contains(text, ":/") || strings.HasPrefix(text, "untitled:") {
				a.URI = text
			} else {
				a.Rule, a.Fingerprint = text, text
			}
			continue
		}
		var pos struct{ Line, Character *uint32 }
		if json.Unmarshal(r, &pos) == nil && pos.Line != nil && pos.Character != nil {
			a.Position = &protocol.Position{Line: *pos.Line, Character: *pos.Character}
			continue
		}
		// A field of another type leaves the others as they were read.
		_ = json.Unmarshal(r, &a)
	}
	return a
}

// ExecuteCommand runs a command by its name.
func (s *server) ExecuteCommand(ctx context.Context, p *protocol.ExecuteCommandParams) (protocol.LSPAny, error) {
	run, ok := commands[p.Command]
	if !ok {
		return nil, jsonrpc2.NewError(jsonrpc2.InvalidParams, fmt.Sprintf("unknown command %q; there are %s", p.Command, strings.Join(commandNames(), ", ")))
	}
	args := readArguments(p.Arguments)
	args.token = p.WorkDoneToken
	result, err := run(s, ctx, args)
	if err != nil {
		return nil, err
	}
	if result == nil {
		return protocol.LSPAny("null"), nil
	}
	return protocol.Marshal(result)
}

// find is the finding that arguments name: by fingerprint, by place, or the first of a rule. A place where none stands means the first of its line.
func (s *server) find(ctx context.Context, a arguments) (*workspace.Analysed, *engine.Finding, error) {
	an, err := s.analysed(ctx, a.URI)
	if err != nil {
		return nil, nil, err
	}
	if an == nil {
		return nil, nil, jsonrpc2.NewError(jsonrpc2.InvalidParams, fmt.Sprintf("%q is not open", a.URI))
	}
	var near *engine.Finding
	lines := an.Document.Lines
	for i := range an.Outcome.Findings {
		f := &an.Outcome.Findings[i]
		switch {
		case a.Fingerprint != "" && f.Fingerprint == a.Fingerprint:
			return an, f, nil
		case a.Position != nil:
			at := lines.Offset(an.Document.Text, position(*a.Position), s.encoding)
			if a.Rule != "" && a.Rule != f.Rule.ID {
				continue
			}
			if f.Span.Start <= at && at <= f.Span.End {
				return an, f, nil
			}
			if near == nil && lines.Line(f.Span.Start) == lines.Line(at) {
				near = f
			}
		case a.Rule != "" && f.Rule.ID == a.Rule:
			return an, f, nil
		}
	}
	return an, near, nil
}

// noFinding is the answer to who asks for a finding where none is.
func noFinding(a arguments) error {
	where := ""
	if a.Position != nil {
		where = fmt.Sprintf(" on line %d", a.Position.Line+1)
	}
	return jsonrpc2.NewError(jsonrpc2.InvalidParams, "there is no finding"+where+" of "+path.Base(a.URI))
}

// showFlow lists the places that untrusted data passes on its way to a finding; of a finding without a flow, its own.
func (s *server) showFlow(ctx context.Context, a arguments) (any, error) {
	an, f, err := s.find(ctx, a)
	if err != nil {
		return nil, err
	}
	out := []protocol.Location{}
	if f == nil && a.Rule == "" && a.Fingerprint == "" {
		return nil, noFinding(a)
	}
	if f == nil {
		return out, nil
	}
	for _, step := range f.Flow {
		out = append(out, s.locationOf(an.Document, step))
	}
	if len(out) == 0 {
		out = append(out, protocol.Location{URI: uri.URI(an.Document.URI), Range: s.rangeOf(an.Document, f.Span)})
	}
	return out, nil
}

// explainRule gives the text that a hover shows.
func (s *server) explainRule(ctx context.Context, a arguments) (any, error) {
	if a.URI != "" {
		_, f, err := s.find(ctx, a)
		switch {
		case err == nil && f != nil:
			if a.Show && !s.can.results {
				s.showMessage(f.Message + "\n\n" + f.Rule.Markdown(rules.Paragraph))
			}
			return explain(f), nil
		case a.Rule == "" && err != nil:
			return nil, err
		case a.Rule == "":
			return nil, noFinding(a)
		}
	}
	if r := s.ruleByID(a.Rule); r != nil {
		if a.Show && !s.can.results {
			s.showMessage(r.Markdown(rules.Paragraph))
		}
		return r.Markdown(rules.Whole), nil
	}
	return nil, jsonrpc2.NewError(jsonrpc2.InvalidParams, fmt.Sprintf("no rule is called %q", a.Rule))
}

// showMessage shows a text to the person, in an editor that does not show what commands return.
func (s *server) showMessage(message string) {
	if err := s.client.ShowMessage(s.ctx, &protocol.ShowMessageParams{Type: protocol.MessageTypeInfo, Message: message}); err != nil && s.ctx.Err() == nil {
		s.log.Warn("showing a message", zap.Error(err))
	}
}

func (s *server) ruleByID(id string) *rules.Rule {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, f := range s.folders {
		s.load(f)
		for _, r := range f.setup.Rules {
			if r.ID == id {
				return r
			}
		}
	}
	all, _ := rules.BuiltinAll()
	for _, r := range all {
		if r.ID == id {
			return r
		}
	}
	return nil
}

// suppress has the editor write a suppressing comment.
func (s *server) suppress(ctx context.Context, a arguments) (any, error) {
	an, f, err := s.find(ctx, a)
	if err != nil {
		return nil, err
	}
	if f == nil {
		return nil, noFinding(a)
	}
	if !s.can.applyEdit {
		return nil, jsonrpc2.NewError(jsonrpc2.InvalidRequest, "the editor cannot apply edits")
	}
	reason := a.Reason
	if reason == "" {
		reason = "reason"
	}
	edits, ok := s.reviewerOf(an.Document).Suppress(ctx, an, *f, reason)
	if !ok {
		return nil, jsonrpc2.NewError(jsonrpc2.InvalidRequest, "no comment can stand here")
	}
	label := suppressTitle + f.Rule.ID
	got, err := s.client.ApplyEdit(ctx, &protocol.ApplyWorkspaceEditParams{Label: &label, Edit: *s.edit(an.Document, edits)})
	if err != nil {
		return nil, err
	}
	return got.Applied, nil
}

// reloadRules reads configuration and rules again.
func (s *server) reloadRules(context.Context, arguments) (any, error) {
	s.reload()
	return nil, nil
}

// doctor tells why findings of a document are shown, hidden or missing.
func (s *server) doctor(ctx context.Context, a arguments) (any, error) {
	an, err := s.analysed(ctx, a.URI)
	if err != nil {
		return nil, err
	}
	if an == nil {
		return nil, jsonrpc2.NewError(jsonrpc2.InvalidParams, fmt.Sprintf("%q is not open", a.URI))
	}
	f := s.reviewingAt(pathOf(a.URI))
	path := pathOf(a.URI)
	return workspace.Diagnose(f.reviewer, f.setup, filepath.Base(a.URI), &an.Outcome).Ignored(f.path != "" && workspace.Ignored(f.path, path)).Markdown(), nil
}
