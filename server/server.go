// Package server speaks the Language Server Protocol, version 3.17, and translates it to and from the workspace. It alone knows JSON-RPC
// and the positions of editors; it decides nothing about code.
//
// Notifications are handled inline and in order, so documents change in the order of typing; requests run beside them and can be
// cancelled. Analysis runs in goroutines of its own, one a document at a time, and what a newer version supersedes is cancelled.
package server

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.uber.org/zap"

	"github.com/appsec-lsp/appsec-lsp/text"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// Options are what a server needs from its surroundings.
type Options struct {
	Log     *zap.Logger
	Version string
	// ParentAlive says whether the process of that id lives. The server ends when the editor's does not.
	ParentAlive func(pid int) bool
	// Cache is the folder in which reviews of whole workspaces are remembered from run to run; "" for none. Program identifies what runs.
	Cache, Program string
	// Policy is an organisation's configuration file; "" for none.
	Policy string
}

// ErrNoShutdown says that the client said exit, or went away, without shutdown.
var ErrNoShutdown = errors.New("the connection ended without a shutdown request")

// Run serves one client until it says exit or closes the connection. The error is ErrNoShutdown where it did not say shutdown before.
func Run(ctx context.Context, rwc io.ReadWriteCloser, o Options) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	s := &server{log: o.Log, options: o, session: workspace.NewSession(), tasks: map[string]*task{}, asked: map[string]string{}, calls: map[jsonrpc2.ID]context.CancelFunc{}, exit: make(chan struct{}), ctx: ctx,
		turns: make(chan struct{}, atOnce), reading: make(chan struct{}, 1)}
	s.stream = newStream(rwc, func(msg string, err error) { o.Log.Warn(msg, zap.Error(err)) })
	conn := jsonrpc2.NewConn(s.stream, jsonrpc2.WithCodec(codec{}))
	s.client = protocol.ClientDispatcher(conn)
	conn.Go(ctx, s.guard(protocol.ServerHandler(s, jsonrpc2.MethodNotFoundHandler)))
	select {
	case <-conn.Done():
	case <-s.exit:
	case <-ctx.Done():
	}
	cancel()
	s.stopTasks()
	if !s.down.Load() {
		return ErrNoShutdown
	}
	return nil
}

// codec is that of the protocol package, which knows its unions.
type codec struct{}

func (codec) Marshal(v any) ([]byte, error)      { return protocol.Marshal(v) }
func (codec) Unmarshal(data []byte, v any) error { return protocol.Unmarshal(data, v) }

// server is the state of one connection. Its methods named after the protocol's are in the files of their subject.
type server struct {
	protocol.UnimplementedServer
	log     *zap.Logger
	options Options
	client  protocol.Client
	stream  *stream
	session *workspace.Session
	ctx     context.Context // ends with the connection
	exit    chan struct{}
	exited  sync.Once

	initialized, down atomic.Bool
	ready             atomic.Bool  // the client said initialized
	trace             atomic.Value // protocol.TraceValue
	can               capabilities
	encoding          text.Encoding

	mu       sync.Mutex
	folders  []*folder
	settings settings
	tasks    map[string]*task
	late     late
	turns    chan struct{}                      // taken by reviews that can wait
	reading  chan struct{}                      // taken by who reads files that are not open
	asked    map[string]string                  // by document: the state of the workspace for which a pulling client was told to ask
	calls    map[jsonrpc2.ID]context.CancelFunc // requests under way
	closed   closedFiles
	told     map[string]bool // problems that were logged once
	progress map[string]context.CancelFunc
	lenses   *time.Timer // asks for lenses anew

	bench workbench
}

// capabilities are what the client said it can do.
type capabilities struct {
	version, codeDescription, diagnosticData, preferred, literals                                           bool
	pull, pullRefresh, versionedEdits, resolveEdit, configuration, watchFiles, progress, related, applyEdit bool
	snippets, lensRefresh, createFiles, results, deprecated, linkTooltip                                    bool
}

// guard keeps the order of notifications, the life cycle's rules, and the process alive.
func (s *server) guard(next jsonrpc2.Handler) jsonrpc2.Handler {
	return func(ctx context.Context, req *jsonrpc2.Request) (result any, err error) {
		method := req.Method()
		call := req.IsCall()
		defer func() {
			if x := recover(); x != nil {
				s.log.Error("internal fault", zap.String("method", method), zap.Any("panic", x), zap.ByteString("stack", debug.Stack()))
				result, err = nil, jsonrpc2.NewError(jsonrpc2.InternalError, fmt.Sprintf("internal fault in %s", method))
				if !call {
					err = nil
				}
			}
		}()
		if refusal := s.refusal(method); refusal != nil {
			if !call {
				return nil, nil
			}
			return nil, refusal
		}
		if call {
			own, end := s.begun(req.ID()) // before the next message, which may cancel it, is read
			defer end()
			if method != protocol.MethodInitialize && method != protocol.MethodShutdown {
				jsonrpc2.Async(ctx)
			}
			result, err = next(own, req)
			if own.Err() != nil {
				return nil, protocol.ErrRequestCancelled
			}
			return result, refused(method, err)
		}
		if method == protocol.MethodCancelRequest {
			s.cancelRequest(req.Params())
			return nil, nil
		}
		if method == protocol.MethodTextDocumentDidChange && rePosition.Match(req.Params()) {
			err = s.changeClamped(ctx, req.Params())
		} else {
			_, err = next(ctx, req)
		}
		// An error from a notification would end the connection.
		if err != nil {
			s.log.Warn("a notification was left out", zap.String("method", method), zap.Error(err))
		}
		return nil, nil
	}
}

// refused is the error of a request as the protocol names it: the library calls parameters that do not fit a method a message that cannot be parsed.
func refused(method string, err error) error {
	switch {
	case !errors.Is(err, jsonrpc2.ErrParse):
		return err
	case !answered[method]:
		return jsonrpc2.NewError(jsonrpc2.MethodNotFound, fmt.Sprintf("unknown method %q", method))
	}
	return jsonrpc2.NewError(jsonrpc2.InvalidParams, fmt.Sprintf("the parameters of %s: %s", method, strings.TrimPrefix(err.Error(), jsonrpc2.ErrParse.Error()+": ")))
}

// answered are the requests that the server answers, if their parameters fit.
var answered = map[string]bool{
	protocol.MethodInitialize: true, protocol.MethodShutdown: true, protocol.MethodTextDocumentHover: true, protocol.MethodTextDocumentCodeAction: true,
	protocol.MethodCodeActionResolve: true, protocol.MethodTextDocumentCodeLens: true, protocol.MethodCodeLensResolve: true, protocol.MethodTextDocumentCompletion: true,
	protocol.MethodTextDocumentInlayHint: true, protocol.MethodTextDocumentDocumentLink: true, protocol.MethodTextDocumentDiagnostic: true,
	protocol.MethodWorkspaceDiagnostic: true, protocol.MethodWorkspaceExecuteCommand: true,
}

// begun gives a request a context of its own, which a cancellation ends. That of the library must not be kept, nor one derived from it: it
// serves other requests later.
func (s *server) begun(id jsonrpc2.ID) (context.Context, func()) {
	own, cancel := context.WithCancel(s.ctx)
	s.mu.Lock()
	s.calls[id] = cancel
	s.mu.Unlock()
	return own, func() {
		s.mu.Lock()
		delete(s.calls, id)
		s.mu.Unlock()
		cancel()
	}
}

// cancelRequest ends a request's context. Ids that are not known, or no longer, are left out.
func (s *server) cancelRequest(raw []byte) {
	var p struct {
		ID json.RawMessage `json:"id"`
	}
	if err := json.Unmarshal(raw, &p); err != nil {
		s.log.Warn("a cancellation was left out", zap.Error(err))
		return
	}
	var (
		id     jsonrpc2.ID
		number int64
		name   string
	)
	switch {
	case json.Unmarshal(p.ID, &number) == nil:
		id = jsonrpc2.NewNumberID(number)
	case json.Unmarshal(p.ID, &name) == nil:
		id = jsonrpc2.NewStringID(name)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if cancel := s.calls[id]; cancel != nil {
		cancel()
	}
}

// Request answers methods that the protocol does not know.
func (s *server) Request(_ context.Context, method string, _ any) (any, error) {
	return nil, jsonrpc2.NewError(jsonrpc2.MethodNotFound, fmt.Sprintf("unknown method %q", method))
}

// refusal is the protocol's answer to what comes too early or too late.
func (s *server) refusal(method string) error {
	switch {
	case method == protocol.MethodExit:
		return nil
	case s.down.Load():
		return jsonrpc2.NewError(jsonrpc2.InvalidRequest, "the server is shut down")
	case method == protocol.MethodInitialize:
		if s.initialized.Load() {
			return jsonrpc2.NewError(jsonrpc2.InvalidRequest, "the server is initialized already")
		}
	case !s.initialized.Load():
		return jsonrpc2.NewError(jsonrpc2.ServerNotInitialized, "the server is not initialized")
	}
	return nil
}

// Shutdown stops analysis. What comes after it, but exit, is refused.
func (s *server) Shutdown(context.Context) error {
	s.down.Store(true)
	s.stream.hush()
	s.stopTasks()
	return nil
}

// Exit ends the connection.
func (s *server) Exit(context.Context) error {
	s.exited.Do(func() { close(s.exit) })
	return nil
}

// watchParent ends the connection when the editor's process is gone.
func (s *server) watchParent(pid int) {
	if pid <= 0 || s.options.ParentAlive == nil {
		return
	}
	t := time.NewTicker(3 * time.Second)
	defer t.Stop()
	for {
		select {
		case <-s.ctx.Done():
			return
		case <-t.C:
			if !s.options.ParentAlive(pid) {
				s.log.Info("the editor's process is gone", zap.Int("pid", pid))
				s.exited.Do(func() { close(s.exit) })
				return
			}
		}
	}
}

func ptr[T any](v T) *T { return &v }

func isTrue(b *bool) bool { return b != nil && *b }
