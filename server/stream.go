package server

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync"

	"github.com/go-json-experiment/json/jsontext"
	"go.lsp.dev/jsonrpc2"
)

// Limits of what a client may send, in bytes. A text of 50 MB, escaped as JSON, still fits.
const (
	maxFrame  = 512 << 20
	maxHeader = 4 << 10 // a line
)

// stream frames messages by Content-Length headers, as the base protocol of LSP says. It differs from the library's in that nothing a
// client sends ends the connection: what is malformed is answered with an error, skipped, and reading goes on at the next header.
type stream struct {
	in  *bufio.Reader
	rwc io.ReadWriteCloser
	log func(msg string, err error)
	mu  sync.Mutex // of writes
	// hushed is set after shutdown: only answers are written then.
	hushed bool
	buf    []byte // the last frame; a message borrows it until the next Read
}

func newStream(rwc io.ReadWriteCloser, log func(string, error)) *stream {
	return &stream{in: bufio.NewReaderSize(rwc, 64<<10), rwc: rwc, log: log}
}

// Read returns the next well-formed message. The error is that of the connection: io.EOF at its end.
func (s *stream) Read(ctx context.Context) (jsonrpc2.Message, int64, error) {
	for {
		n, err := s.header()
		if errors.Is(err, errMalformed) {
			s.refuse(jsonrpc2.ParseError, err)
			continue
		}
		if err != nil {
			return nil, 0, err
		}
		if err := s.body(n); err != nil {
			return nil, 0, err
		}
		if !jsontext.Value(s.buf).IsValid() && !s.repair() {
			s.refuse(jsonrpc2.ParseError, errors.New("the message is not JSON"))
			continue
		}
		msg, err := jsonrpc2.DecodeMessage(s.buf)
		if err != nil {
			s.refuse(jsonrpc2.InvalidRequest, fmt.Errorf("the message is no JSON-RPC request: %w", err))
			continue
		}
		return msg, int64(n), nil
	}
}

var errMalformed = errors.New("malformed header")

// header reads header lines up to the blank one and returns the body's length. Lines that are no header fields are skipped, so that
// reading finds the next message after rubbish.
func (s *stream) header() (int, error) {
	length, seen := -1, false
	for {
		line, err := s.line()
		if err != nil {
			return 0, err
		}
		if line == "" {
			switch {
			case length >= 0:
				return length, nil
			case seen:
				return 0, fmt.Errorf("%w: no Content-Length", errMalformed)
			}
			continue
		}
		// Rubbish may stand on the same line before a header.
		if i := strings.LastIndex(strings.ToLower(line), "content-length:"); i > 0 {
			line = line[i:]
		}
		name, value, ok := strings.Cut(line, ":")
		if !ok {
			continue
		}
		seen = true
		if !strings.EqualFold(strings.TrimSpace(name), "content-length") {
			continue
		}
		n, err := strconv.ParseInt(strings.TrimSpace(value), 10, 64)
		if err != nil || n <= 0 || n > maxFrame {
			s.refuse(jsonrpc2.ParseError, fmt.Errorf("%w: Content-Length %.40q; it must be a number from 1 to %d", errMalformed, value, maxFrame))
			length, seen = -1, false
			continue
		}
		length = int(n)
	}
}

// line reads a line without its break. What is too long for a header is cut.
func (s *stream) line() (string, error) {
	var out []byte
	for {
		part, err := s.in.ReadSlice('\n')
		if len(out) < maxHeader {
			out = append(out, part...)
		}
		switch {
		case err == nil:
			return string(bytes.TrimRight(out, "\r\n")), nil
		case errors.Is(err, bufio.ErrBufferFull):
		case errors.Is(err, io.EOF) && len(out) > 0:
			return "", io.ErrUnexpectedEOF
		default:
			return "", err
		}
	}
}

// body reads n bytes. It grows as they come, so that a header alone takes no memory.
func (s *stream) body(n int) error {
	const step = 1 << 20
	if cap(s.buf) > 4*step {
		s.buf = nil
	}
	s.buf = s.buf[:0]
	for len(s.buf) < n {
		part := min(step, n-len(s.buf))
		at := len(s.buf)
		if cap(s.buf) < at+part {
			s.buf = append(make([]byte, 0, min(n, max(2*cap(s.buf), at+part))), s.buf...)
		}
		s.buf = s.buf[:at+part]
		if _, err := io.ReadFull(s.in, s.buf[at:]); err != nil {
			return err
		}
	}
	return nil
}

// repair makes a frame strict JSON where it is JSON but for halves of surrogate pairs, bytes that are not UTF-8, or a name twice in an object: editors can
// hold such texts, and an edit that is left out makes all later ones wrong. Each bad character becomes U+FFFD, which counts as one UTF-16 unit like the
// half that it replaces; of two values of a name the last counts.
func (s *stream) repair() bool {
	d := json.NewDecoder(bytes.NewReader(s.buf))
	d.UseNumber()
	var v any
	if d.Decode(&v) != nil || d.Decode(new(any)) != io.EOF {
		return false
	}
	body, err := json.Marshal(v)
	if err != nil || !jsontext.Value(body).IsValid() {
		return false
	}
	s.buf = body
	return true
}

// refuse answers what cannot be read, without an id since none is known.
func (s *stream) refuse(code jsonrpc2.Code, err error) {
	s.log("a message was refused", err)
	message, _ := json.Marshal(err.Error())
	body := fmt.Sprintf(`{"jsonrpc":"2.0","id":null,"error":{"code":%d,"message":%s}}`, code, message)
	if _, err := s.write([]byte(body)); err != nil {
		s.log("writing an error", err)
	}
}

// Write frames a message.
func (s *stream) Write(_ context.Context, msg jsonrpc2.Message) (int64, error) {
	body, err := jsonrpc2.EncodeMessage(msg)
	if err != nil {
		return 0, err
	}
	return s.writeFrame(body, isAnswer(body))
}

// isAnswer: calls and notifications have a method before anything that a client could have put there; answers have a result or an error.
func isAnswer(body []byte) bool {
	head := body[:min(len(body), 256)]
	m := bytes.Index(head, []byte(`"method":`))
	for _, key := range []string{`"result":`, `"error":`} {
		if i := bytes.Index(head, []byte(key)); i >= 0 && (m < 0 || i < m) {
			return true
		}
	}
	return false
}

// hush ends all writing but that of answers.
func (s *stream) hush() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hushed = true
}

func (s *stream) write(body []byte) (int64, error) { return s.writeFrame(body, true) }

func (s *stream) writeFrame(body []byte, answer bool) (int64, error) {
	frame := make([]byte, 0, len(body)+32)
	frame = append(frame, "Content-Length: "...)
	frame = strconv.AppendInt(frame, int64(len(body)), 10)
	frame = append(frame, "\r\n\r\n"...)
	frame = append(frame, body...)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.hushed && !answer {
		return 0, nil
	}
	n, err := s.rwc.Write(frame)
	return int64(n), err
}

// Close closes the connection below.
func (s *stream) Close() error { return s.rwc.Close() }
