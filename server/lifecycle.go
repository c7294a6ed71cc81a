package server

import (
	"context"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
	"go.uber.org/zap"

	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// folder is a root of the workspace with its own configuration.
type folder struct {
	path     string // absolute; "" for documents outside of every folder
	setup    *workspace.Setup
	reviewer *workspace.Reviewer
	faulty   map[string]bool                // closed files whose faults are shown
	indexed  map[string]*workspace.Reviewer // by family of languages: for whom its files were read
	settings *settings                      // the editor's for this folder; nil where it has none of its own
	surveyed *workspace.Reviewer            // by whom all its files were reviewed
}

// Initialize agrees on what both sides can do. It reads no files, so that it answers at once.
func (s *server) Initialize(_ context.Context, p *protocol.InitializeParams) (*protocol.InitializeResult, error) {
	s.can = capabilitiesOf(&p.Capabilities)
	encoding := s.negotiate(&p.Capabilities)
	for _, f := range rootsOf(p) {
		s.folders = append(s.folders, &folder{path: f})
	}
	s.folders = append(s.folders, &folder{})
	if p.ProcessID != nil {
		go s.watchParent(int(*p.ProcessID))
	}
	s.trace.Store(p.Trace)
	s.useOptions(p.InitializationOptions)
	s.initialized.Store(true)
	s.log.Info("initialized", zap.String("client", p.ClientInfo.Name), zap.String("encoding", string(encoding)), zap.Int("folders", len(s.folders)-1))
	r := &protocol.InitializeResult{Capabilities: s.offers()}
	r.Capabilities.PositionEncoding = encoding
	r.ServerInfo = protocol.ServerInfo{Name: "appsec-lsp", Version: protocol.NewOptional(s.options.Version)}
	return r, nil
}

func (s *server) negotiate(c *protocol.ClientCapabilities) protocol.PositionEncodingKind {
	s.encoding = text.UTF16
	if c.General != nil && slices.Contains(c.General.PositionEncodings, "utf-8") {
		s.encoding = text.UTF8
		return "utf-8"
	}
	return "utf-16"
}

func capabilitiesOf(c *protocol.ClientCapabilities) capabilities {
	can := capabilities{version: true, codeDescription: true, diagnosticData: true, preferred: true, literals: true}
	if t := c.TextDocument; t != nil {
		can.pull = t.Diagnostic != nil
		can.diagnosticsOf(t.PublishDiagnostics)
		if t.Diagnostic != nil && isTrue(t.Diagnostic.RelatedInformation) {
			can.related = true
		}
		if t.Diagnostic != nil && slices.Contains(t.Diagnostic.TagSupport.ValueSet, protocol.DiagnosticTagDeprecated) {
			can.deprecated = true
		}
		if t.CodeAction != nil {
			can.literals = t.CodeAction.CodeActionLiteralSupport.CodeActionKind.ValueSet != nil
			can.preferred = isTrue(t.CodeAction.IsPreferredSupport)
			can.resolveEdit = slices.Contains(t.CodeAction.ResolveSupport.Properties, "edit") && isTrue(t.CodeAction.DataSupport)
		}
	}
	if t := c.TextDocument; t != nil && t.DocumentLink != nil {
		can.linkTooltip = isTrue(t.DocumentLink.TooltipSupport)
	}
	if t := c.TextDocument; t != nil && t.Completion != nil && t.Completion.CompletionItem != nil {
		can.snippets = isTrue(t.Completion.CompletionItem.SnippetSupport)
	}
	if w := c.Workspace; w != nil {
		can.lensRefresh = w.CodeLens != nil && isTrue(w.CodeLens.RefreshSupport)
		can.createFiles = w.WorkspaceEdit != nil && isTrue(w.WorkspaceEdit.DocumentChanges) && slices.Contains(w.WorkspaceEdit.ResourceOperations, "create")
		can.configuration = isTrue(w.Configuration)
		can.applyEdit = isTrue(w.ApplyEdit)
		can.versionedEdits = w.WorkspaceEdit != nil && isTrue(w.WorkspaceEdit.DocumentChanges)
		can.watchFiles = w.DidChangeWatchedFiles != nil && isTrue(w.DidChangeWatchedFiles.DynamicRegistration)
		can.pullRefresh = w.Diagnostics != nil && isTrue(w.Diagnostics.RefreshSupport)
	}
	can.progress = c.Window != nil && isTrue(c.Window.WorkDoneProgress)
	return can
}

// diagnosticsOf takes what the client says of diagnostics. One that says nothing at all is sent everything: what it does not know it skips.
func (c *capabilities) diagnosticsOf(p *protocol.PublishDiagnosticsClientCapabilities) {
	if p == nil {
		return
	}
	c.version = isTrue(p.VersionSupport)
	c.codeDescription = isTrue(p.CodeDescriptionSupport)
	c.diagnosticData = isTrue(p.DataSupport)
	c.related = isTrue(p.RelatedInformation)
	c.deprecated = slices.Contains(p.TagSupport.ValueSet, protocol.DiagnosticTagDeprecated)
}

// offers are the capabilities that do not depend on the client's.
func (s *server) offers() protocol.ServerCapabilities {
	var c protocol.ServerCapabilities
	c.TextDocumentSync = &protocol.TextDocumentSyncOptions{OpenClose: ptr(true), Change: ptr(protocol.TextDocumentSyncKindIncremental)}
	c.HoverProvider = protocol.Boolean(true)
	c.CodeActionProvider = &protocol.CodeActionOptions{
		CodeActionKinds: []protocol.CodeActionKind{protocol.CodeActionKindQuickFix, kindExplain, kindFixAll, kindNewRule}, ResolveProvider: ptr(true)}
	c.CompletionProvider = &protocol.CompletionOptions{TriggerCharacters: []string{"$", " ", "-"}}
	c.InlayHintProvider = protocol.Boolean(true)
	c.DocumentLinkProvider = &protocol.DocumentLinkOptions{ResolveProvider: ptr(false)}
	c.CodeLensProvider = &protocol.CodeLensOptions{ResolveProvider: ptr(true)}
	c.ExecuteCommandProvider = protocol.ExecuteCommandOptions{Commands: commandNames()}
	c.Workspace = &protocol.WorkspaceOptions{WorkspaceFolders: &protocol.WorkspaceFoldersServerCapabilities{
		Supported: ptr(true), ChangeNotifications: protocol.Boolean(true)}}
	if s.can.pull {
		c.DiagnosticProvider = &protocol.DiagnosticOptions{Identifier: ptr("appsec"), WorkspaceDiagnostics: true}
	}
	return c
}

// rootsOf are the absolute paths of the folders that the client has open.
func rootsOf(p *protocol.InitializeParams) []string {
	var out []string
	if folders, ok := p.WorkspaceFolders.Get(); ok {
		for _, f := range folders {
			if path := pathOf(string(f.URI)); path != "" {
				out = append(out, path)
			}
		}
	}
	// Clients of versions before 3.6 know only the fields that are deprecated now.
	//lint:ignore SA1019 older clients send nothing else
	if old := p.RootURI; len(out) == 0 && old != nil {
		if path := pathOf(string(*old)); path != "" {
			out = append(out, path)
		}
	}
	//lint:ignore SA1019 older clients send nothing else
	if root, ok := p.RootPath.Get(); ok && len(out) == 0 && filepath.IsAbs(root) {
		out = append(out, filepath.Clean(root))
	}
	return out
}

// pathOf is the path of a file URI, or "".
func pathOf(u string) string {
	if !strings.HasPrefix(u, "file:") {
		return ""
	}
	parsed, err := uri.Parse(u)
	if err != nil {
		return ""
	}
	path := parsed.FsPath()
	if !filepath.IsAbs(path) {
		return ""
	}
	return filepath.Clean(path)
}

func uriOf(path string) uri.URI { return uri.File(path) }

// Initialized asks the client for what the server needs from it.
func (s *server) Initialized(context.Context, *protocol.InitializedParams) error {
	s.ready.Store(true)
	go func() {
		if s.can.watchFiles {
			s.registerWatchers()
		}
		s.pullSettings()
	}()
	return nil
}

func (s *server) registerWatchers() {
	watchers := []map[string]any{{"globPattern": "**/" + rules.ConfigName}, {"globPattern": "**/.appsec/**/*.{yaml,yml}"}}
	for _, g := range workspace.SourceGlobs() {
		watchers = append(watchers, map[string]any{"globPattern": g})
	}
	options, err := json.Marshal(map[string]any{"watchers": watchers})
	if err != nil {
		return
	}
	err = s.client.RegisterCapability(s.ctx, &protocol.RegistrationParams{Registrations: []protocol.Registration{
		{ID: "appsec-files", Method: protocol.MethodWorkspaceDidChangeWatchedFiles, RegisterOptions: options}}})
	if err != nil {
		s.log.Warn("watching files", zap.Error(err))
	}
}

// DidChangeWorkspaceFolders adds and removes roots.
func (s *server) DidChangeWorkspaceFolders(_ context.Context, p *protocol.DidChangeWorkspaceFoldersParams) error {
	s.mu.Lock()
	for _, f := range p.Event.Removed {
		path := pathOf(string(f.URI))
		s.folders = slices.DeleteFunc(s.folders, func(o *folder) bool { return o.path == path && path != "" })
	}
	for _, f := range p.Event.Added {
		if path := pathOf(string(f.URI)); path != "" {
			s.folders = append(s.folders, &folder{path: path})
		}
	}
	s.mu.Unlock()
	for _, f := range p.Event.Removed {
		if path := pathOf(string(f.URI)); path != "" {
			s.clearBelow(path)
		}
	}
	go s.pullSettings() // those of the new folders
	s.reviewAll()
	return nil
}

// folderOf is the innermost folder that holds a path; the one without a path for all others.
func (s *server) folderOf(path string) *folder {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.folderAt(path)
}

// reviewing is what a folder is reviewed with at a moment: a change of settings or rules replaces it.
type reviewing struct {
	path     string // of the folder
	reviewer *workspace.Reviewer
	setup    *workspace.Setup
}

func (s *server) reviewingAt(path string) reviewing {
	s.mu.Lock()
	defer s.mu.Unlock()
	f := s.folderAt(path)
	return reviewing{f.path, f.reviewer, f.setup}
}

// folderAt is folderOf for a caller who holds the lock.
func (s *server) folderAt(path string) *folder {
	var best *folder
	for _, f := range s.folders {
		if f.path == "" || path == f.path || strings.HasPrefix(path, strings.TrimSuffix(f.path, string(filepath.Separator))+string(filepath.Separator)) {
			if best == nil || len(f.path) > len(best.path) {
				best = f
			}
		}
	}
	s.load(best)
	return best
}

// load reads a folder's configuration when it is first needed. The caller holds the lock.
func (s *server) load(f *folder) {
	if f.reviewer != nil {
		return
	}
	config := s.settings.config
	if f.settings != nil {
		config = f.settings.config
	}
	f.setup = workspace.SetupOptions{Policy: s.options.Policy, Settings: config}.Load(f.path)
	f.reviewer = workspace.NewReviewer(f.setup, nil, true, nil)
	f.reviewer.Tell = s.noteAnalysis
	for _, fault := range f.setup.Faults {
		s.log.Warn("configuration", zap.String("file", fault.File), zap.Int("line", fault.Line), zap.String("fault", fault.Message))
	}
	if f.path != "" && s.ready.Load() {
		setup := f.setup
		go s.guarded("faults", func() { s.publishFaults(f, setup) })
	}
}
