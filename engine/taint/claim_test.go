package taint

import (
	"testing"
	"time"
)

// TestClaims: who comes by a function that another runs waits until it is given up, unless that would wait for the first.
func TestClaims(t *testing.T) {
	var c claims
	f, g := FuncID{Base: "f"}, FuncID{Base: "g"}
	a, b := &analyzer{}, &analyzer{}
	if c.claim(f, a) || c.claim(g, b) {
		t.Fatal("waited for nobody")
	}
	waited := make(chan bool)
	go func() { waited <- c.claim(g, a) }()
	for { // until the other waits
		c.mu.Lock()
		w := c.waits[a]
		c.mu.Unlock()
		if w == b {
			break
		}
		time.Sleep(time.Millisecond)
	}
	if c.claim(f, b) {
		t.Fatal("waited for one that waits for it")
	}
	c.release(b, 0)
	if !<-waited {
		t.Fatal("did not wait")
	}
	if c.claim(g, a) || c.by[g] != a {
		t.Fatal("what was given up cannot be claimed")
	}
	c.release(a, 1)
	if c.by[g] != nil || c.by[f] != a {
		t.Fatal("released", c.by)
	}
}
