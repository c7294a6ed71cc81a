package taint

import "sync"

// claims say which analyzer runs a function, so that another one that comes by it meanwhile waits for the outcome. The functions of a large circle are run by
// whoever enters it first, and not by all workers at once.
type claims struct {
	mu      sync.Mutex
	changed sync.Cond
	by      map[FuncID]*analyzer
	waits   map[*analyzer]*analyzer
}

// claim gives a function to an analyzer, or waits until the one that has it gives it up. It is refused where that one waits for this one itself, so that both
// run it.
func (c *claims) claim(id FuncID, a *analyzer) (waited bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.by == nil {
		c.by, c.waits, c.changed.L = map[FuncID]*analyzer{}, map[*analyzer]*analyzer{}, &c.mu
	}
	for {
		owner := c.by[id]
		if owner == nil {
			if !waited {
				c.by[id] = a
				a.claimed = append(a.claimed, id)
			}
			return waited
		}
		for o := owner; o != nil; o = c.waits[o] {
			if o == a {
				return waited
			}
		}
		c.waits[a] = owner
		c.changed.Wait()
		delete(c.waits, a)
		waited = true
	}
}

// release gives up what an analyzer has claimed, but for the first n.
func (c *claims) release(a *analyzer, n int) {
	if len(a.claimed) == n {
		return
	}
	c.mu.Lock()
	for _, id := range a.claimed[n:] {
		delete(c.by, id)
	}
	wake := len(c.waits) > 0
	c.mu.Unlock()
	a.claimed = a.claimed[:n]
	if wake {
		c.changed.Broadcast()
	}
}
