// Package lspclient is a small client of the Language Server Protocol over a pair of streams, for benchmarks and tests. It speaks raw JSON,
// so that it can also send what a well-behaved client would not.
package lspclient

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"
)

// Message is a message from the server.
type Message struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params"`
	Result json.RawMessage `json:"result"`
	Error  *struct {
		Code    int    `json:"code"`
		Message string `json:"message"`
	} `json:"error"`
	At time.Time `json:"-"` // when it was read
}

// Client is one end of a connection. Its methods may be called from one goroutine.
type Client struct {
	out  io.Writer
	in   chan Message
	next int
	kept []Message // read while another was waited for
	// Answer gives the results of the server's requests; nil answers each with null.
	Answer func(Message) any
}

// New reads the server's messages in the background until its stream ends.
func New(out io.Writer, in io.Reader) *Client {
	c := &Client{out: out, in: make(chan Message, 1024)}
	go c.read(bufio.NewReaderSize(in, 1<<16))
	return c
}

func (c *Client) read(r *bufio.Reader) {
	defer close(c.in)
	for {
		length := 0
		for {
			line, err := r.ReadString('\n')
			if err != nil {
				return
			}
			line = strings.TrimSpace(line)
			if line == "" {
				break
			}
			if v, ok := strings.CutPrefix(line, "Content-Length:"); ok {
				length, _ = strconv.Atoi(strings.TrimSpace(v))
			}
		}
		body := make([]byte, length)
		if _, err := io.ReadFull(r, body); err != nil {
			return
		}
		m := Message{At: time.Now()}
		if json.Unmarshal(body, &m) == nil {
			c.in <- m
		}
	}
}

// Raw sends bytes as they are.
func (c *Client) Raw(s string) error {
	_, err := io.WriteString(c.out, s)
	return err
}

// Send frames and sends a message.
func (c *Client) Send(v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return c.Raw(fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(body), body))
}

// Notify sends a notification.
func (c *Client) Notify(method string, params any) error {
	return c.Send(map[string]any{"jsonrpc": "2.0", "method": method, "params": params})
}

// Request sends a request and returns its id.
func (c *Client) Request(method string, params any) (int, error) {
	c.next++
	return c.next, c.Send(map[string]any{"jsonrpc": "2.0", "id": c.next, "method": method, "params": params})
}

// Call sends a request and waits for its answer. Requests of the server are answered with null meanwhile.
func (c *Client) Call(method string, params any, timeout time.Duration) (Message, error) {
	id, err := c.Request(method, params)
	if err != nil {
		return Message{}, err
	}
	return c.Wait(timeout, func(m Message) bool { return m.Method == "" && string(m.ID) == strconv.Itoa(id) })
}

// Wait returns the first message for which ok, also among those that earlier calls passed over.
func (c *Client) Wait(timeout time.Duration, ok func(Message) bool) (Message, error) {
	for i, m := range c.kept {
		if ok(m) {
			c.kept = append(c.kept[:i:i], c.kept[i+1:]...)
			return m, nil
		}
	}
	deadline := time.NewTimer(timeout)
	defer deadline.Stop()
	for {
		select {
		case m, open := <-c.in:
			if !open {
				return Message{}, io.EOF
			}
			if m.Method != "" && len(m.ID) > 0 {
				var result any
				if c.Answer != nil {
					result = c.Answer(m)
				}
				if err := c.Send(map[string]any{"jsonrpc": "2.0", "id": m.ID, "result": result}); err != nil {
					return Message{}, err
				}
			}
			if ok(m) {
				return m, nil
			}
			if len(c.kept) < 4096 {
				c.kept = append(c.kept, m)
			}
		case <-deadline.C:
			return Message{}, fmt.Errorf("no such message within %s", timeout)
		}
	}
}

// Diagnostics is what a server published.
type Diagnostics struct {
	URI         string       `json:"uri"`
	Version     int          `json:"version"`
	Diagnostics []Diagnostic `json:"diagnostics"`
}

// Diagnostic is one finding as the protocol tells it.
type Diagnostic struct {
	Code     string `json:"code"`
	Message  string `json:"message"`
	Severity int    `json:"severity"`
	Range    struct {
		Start, End struct{ Line, Character int }
	} `json:"range"`
	RelatedInformation []struct {
		Message  string
		Location struct {
			URI   string
			Range struct {
				Start struct{ Line, Character int }
			}
		}
	} `json:"relatedInformation"`
}

// WaitDiagnostics waits for the findings of a version of a document.
func (c *Client) WaitDiagnostics(uri string, version int, timeout time.Duration) (Diagnostics, time.Time, error) {
	var d Diagnostics
	m, err := c.Wait(timeout, func(m Message) bool {
		if m.Method != "textDocument/publishDiagnostics" {
			return false
		}
		d = Diagnostics{}
		return json.Unmarshal(m.Params, &d) == nil && d.URI == uri && d.Version == version
	})
	return d, m.At, err
}
