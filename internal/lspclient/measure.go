package lspclient

import (
	"fmt"
	"os"
	"strings"
	"time"
)

// Type types characters behind each other into an open document whose version is 1, and returns how long each took: from sending it until the findings
// of its version came. line is 0-based, column in UTF-16.
func (c *Client) Type(uri string, line, column, characters int) ([]time.Duration, error) {
	var times []time.Duration
	for i := range characters {
		here := map[string]any{"line": line, "character": column + i}
		sent := time.Now()
		err := c.Notify("textDocument/didChange", map[string]any{"textDocument": map[string]any{"uri": uri, "version": i + 2},
			"contentChanges": []any{map[string]any{"range": map[string]any{"start": here, "end": here}, "text": "x"}}})
		if err != nil {
			return nil, err
		}
		_, at, err := c.WaitDiagnostics(uri, i+2, 20*time.Second)
		if err != nil {
			return nil, err
		}
		times = append(times, at.Sub(sent))
		time.Sleep(5 * time.Millisecond) // a person does not type faster
	}
	return times, nil
}

// Used is the processor's time that the program took until now, in steps of 10 ms, from proc(5): it is known on Linux.
func (p *Process) Used() (time.Duration, error) {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.PID()))
	if err != nil {
		return 0, err
	}
	fields := strings.Fields(string(data[strings.LastIndexByte(string(data), ')')+1:]))
	var user, system int64
	if _, err := fmt.Sscan(fields[11]+" "+fields[12], &user, &system); err != nil {
		return 0, err
	}
	return time.Duration(user+system) * 10 * time.Millisecond, nil
}

// Milliseconds is a time for a table.
func Milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
