package server

import (
	"context"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"

	"go.lsp.dev/protocol"
	"go.uber.org/zap"

	"github.com/appsec-lsp/appsec-lsp/rules"
)

// settings are what the user chose in the editor, under `appsec`: the keys of configuration files, and what the editor alone shows.
type settings struct {
	raw    string // as they came; they are compared by it
	config *rules.Config
	shows  shows
}

// shows are the kinds of help that can be switched off.
type shows struct{ codeLens, inlayHints, documentLinks bool }

// readSettings reads what an editor says. What is wrong in it is told, and the rest counts.
func (s *server) readSettings(raw []byte) settings {
	out := settings{raw: string(raw), shows: shows{true, true, true}}
	var faults []rules.Fault
	out.config, faults = rules.ParseEditor("the editor's settings", raw)
	for _, f := range faults {
		message := "a setting under appsec is left out: " + f.Message
		if f.Suggestion != "" {
			message += "; " + f.Suggestion
		}
		s.log.Warn("reading settings", zap.String("fault", message))
		if s.ready.Load() {
			s.logMessage(protocol.MessageTypeWarning, message)
		}
	}
	var own struct {
		CodeLens, InlayHints, DocumentLinks *bool
	}
	if json.Unmarshal(raw, &own) == nil {
		for value, to := range map[*bool]*bool{own.CodeLens: &out.shows.codeLens, own.InlayHints: &out.shows.inlayHints, own.DocumentLinks: &out.shows.documentLinks} {
			if value != nil {
				*to = *value
			}
		}
	}
	return out
}

// useOptions takes the settings of a client that sends them as it begins.
func (s *server) useOptions(raw []byte) {
	var o struct {
		Appsec json.RawMessage `json:"appsec"`
		// Results says that the client shows what commands return.
		Results bool `json:"results"`
	}
	if json.Unmarshal(raw, &o) != nil {
		return
	}
	s.can.results = o.Results
	if len(o.Appsec) == 0 {
		o.Appsec = raw
	}
	s.settings = s.readSettings(o.Appsec)
}

// pullSettings asks the client for the settings, where it can tell them: those of all, and those of each folder.
func (s *server) pullSettings() {
	if !s.can.configuration || s.down.Load() {
		return
	}
	items := []protocol.ConfigurationItem{{Section: ptr("appsec")}}
	s.mu.Lock()
	var folders []*folder
	for _, f := range s.folders {
		if f.path != "" {
			folders = append(folders, f)
			scope := uriOf(f.path)
			items = append(items, protocol.ConfigurationItem{ScopeURI: &scope, Section: ptr("appsec")})
		}
	}
	s.mu.Unlock()
	got, err := s.client.Configuration(s.ctx, &protocol.ConfigurationParams{Items: items})
	if err != nil || len(got) == 0 {
		if err != nil {
			s.log.Warn("asking for settings", zap.Error(err))
		}
		return
	}
	own := map[*folder][]byte{}
	for i, f := range folders {
		if i+1 < len(got) {
			own[f] = got[i+1]
		}
	}
	if slices.ContainsFunc(got, func(x protocol.LSPAny) bool { return string(x) != "null" && len(x) > 0 }) {
		s.useSettings(got[0], own)
	}
}

// useSettings takes the settings of all, and those of the folders that have their own.
func (s *server) useSettings(raw []byte, own map[*folder][]byte) {
	next := s.readSettings(raw)
	read := map[string]*settings{next.raw: &next}
	for _, data := range own {
		if read[string(data)] == nil {
			x := s.readSettings(data)
			read[x.raw] = &x
		}
	}
	s.mu.Lock()
	changed := next.raw != s.settings.raw
	s.settings = next
	for _, f := range s.folders {
		before := f.settings
		f.settings = nil
		if data, ok := own[f]; ok && string(data) != next.raw && string(data) != "null" {
			f.settings = read[string(data)]
		}
		changed = changed || (before == nil) != (f.settings == nil) || before != nil && before.raw != f.settings.raw
	}
	s.mu.Unlock()
	if changed {
		s.reload()
		s.refreshLenses()
	}
}

// shown are the kinds of help that are on.
func (s *server) shown() shows {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.settings.config == nil {
		return shows{true, true, true}
	}
	return s.settings.shows
}

// DidChangeConfiguration takes settings that were pushed, or asks for them.
func (s *server) DidChangeConfiguration(_ context.Context, p *protocol.DidChangeConfigurationParams) error {
	var pushed struct {
		Appsec json.RawMessage `json:"appsec"`
	}
	if err := json.Unmarshal(p.Settings, &pushed); err == nil && len(pushed.Appsec) > 0 {
		s.useSettings(pushed.Appsec, nil)
		return nil
	}
	go s.pullSettings()
	return nil
}

// DidChangeWatchedFiles reads configuration and rules again when their files changed.
func (s *server) DidChangeWatchedFiles(_ context.Context, p *protocol.DidChangeWatchedFilesParams) error {
	for _, c := range p.Changes {
		path := filepath.ToSlash(pathOf(string(c.URI)))
		if filepath.Base(path) == rules.ConfigName || strings.Contains(path, "/.appsec/") || s.readByASetup(path) {
			s.reload()
			return nil
		}
	}
	paths := make([]string, 0, len(p.Changes))
	for _, c := range p.Changes {
		if path := pathOf(string(c.URI)); path != "" {
			paths = append(paths, path)
		}
	}
	s.reindex(paths...)
	s.reviewClosed(paths...)
	return nil
}

func (s *server) readByASetup(path string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, f := range s.folders {
		if f.setup == nil {
			continue
		}
		for _, name := range f.setup.Files {
			if filepath.ToSlash(name) == path {
				return true
			}
		}
	}
	return false
}

// reload forgets what was read of every folder, and reviews all that is open.
func (s *server) reload() {
	s.mu.Lock()
	for _, f := range s.folders {
		f.reviewer, f.setup = nil, nil
	}
	s.mu.Unlock()
	s.reviewAll()
	s.reviewClosed(s.closed.paths()...)
}
