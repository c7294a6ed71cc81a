//go:build unix

package cache

import "io/fs"

// othersWrite reports whether the mode lets others than the owner write.
func othersWrite(mode fs.FileMode) bool { return mode.Perm()&0o022 != 0 }
