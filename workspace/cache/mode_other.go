//go:build !unix

package cache

import "io/fs"

// othersWrite: the user's own folder is protected by the system; the mode does not tell.
func othersWrite(fs.FileMode) bool { return false }
