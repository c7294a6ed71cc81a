package server

import (
	"context"
	"encoding/json"
	"maps"
	"path/filepath"
	"strings"

	"go.lsp.dev/protocol"
	"go.uber.org/zap"

	"github.com/appsec-lsp/appsec-lsp/rules"
)

// settings are what the user chose in the editor, under `appsec`.
type settings struct {
	Severity   string `json:"severity"`
	Confidence string `json:"confidence"`
	Files      struct {
		Tests     string `json:"tests"`
		Generated string `json:"generated"`
		Vendored  string `json:"vendored"`
		Minified  string `json:"minified"`
	} `json:"files"`
}

// over lays the settings over a workspace's configuration. Of severities the stricter threshold counts. Confidence and kinds of files are the user's
// to choose, who may want to see more than the team shows by default; what the user leaves empty is the workspace's.
func (st settings) over(c *rules.Config) *rules.Config {
	out := *c
	if v, err := rules.ParseSeverity(st.Severity); err == nil && (out.Severity == nil || v > *out.Severity) {
		out.Severity = &v
	}
	if v, ok := rules.ParseConfidence(st.Confidence); ok {
		out.Confidence = &v
	}
	out.Files = maps.Clone(c.Files)
	for kind, name := range map[rules.FileKind]string{rules.TestFile: st.Files.Tests, rules.GeneratedFile: st.Files.Generated,
		rules.VendoredFile: st.Files.Vendored, rules.MinifiedFile: st.Files.Minified} {
		if v, ok := rules.ParseTreatment(name); ok {
			if out.Files == nil {
				out.Files = map[rules.FileKind]rules.Treatment{}
			}
			out.Files[kind] = v
		}
	}
	return &out
}

// pullSettings asks the client for the settings, where it can tell them.
func (s *server) pullSettings() {
	if !s.can.configuration || s.down.Load() {
		return
	}
	got, err := s.client.Configuration(s.ctx, &protocol.ConfigurationParams{Items: []protocol.ConfigurationItem{{Section: ptr("appsec")}}})
	if err != nil || len(got) == 0 {
		if err != nil {
			s.log.Warn("asking for settings", zap.Error(err))
		}
		return
	}
	s.useSettings(got[0])
}

func (s *server) useSettings(raw []byte) {
	var next settings
	if err := json.Unmarshal(raw, &next); err != nil {
		s.log.Warn("reading settings", zap.Error(err))
		return
	}
	s.mu.Lock()
	changed := next != s.settings
	s.settings = next
	s.mu.Unlock()
	if changed {
		s.reload()
	}
}

// DidChangeConfiguration takes settings that were pushed, or asks for them.
func (s *server) DidChangeConfiguration(_ context.Context, p *protocol.DidChangeConfigurationParams) error {
	var pushed struct {
		Appsec json.RawMessage `json:"appsec"`
	}
	if err := json.Unmarshal(p.Settings, &pushed); err == nil && len(pushed.Appsec) > 0 {
		s.useSettings(pushed.Appsec)
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
		paths = append(paths, pathOf(string(c.URI)))
	}
	s.reindex(paths...)
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
}
