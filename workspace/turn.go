package workspace

import "context"

// turn is a lock that can be waited for until a context is done.
type turn chan struct{}

func newTurn() turn { return make(turn, 1) }

// take waits for the lock. The error is the context's, and the lock is not taken then.
func (t turn) take(ctx context.Context) error {
	select {
	case t <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Lock waits however long it takes.
func (t turn) Lock() { t <- struct{}{} }

// Unlock gives the lock back.
func (t turn) Unlock() { <-t }
