package taint

// digest is a running 64-bit FNV-1a hash of texts and numbers (Fowler, Noll and Vo), each of which it closes with a byte of its own, so that their
// borders count.
type digest uint64

func newDigest() *digest {
	d := digest(14695981039346656037)
	return &d
}

const fnvPrime = 1099511628211

func (d *digest) text(s string) {
	h := uint64(*d)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * fnvPrime
	}
	*d = digest(h * fnvPrime) // as of a zero byte
}

func (d *digest) number(n uint64) {
	h := uint64(*d)
	for i := 0; i < 8; i++ {
		h = (h ^ n&0xff) * fnvPrime
		n >>= 8
	}
	*d = digest((h ^ 1) * fnvPrime)
}

func (d *digest) truth(b bool) {
	if b {
		d.number(1)
	} else {
		d.number(0)
	}
}

// unordered adds what n things write, whatever their order: which one a function came by first does not matter to those who call it, and in recursion it
// depends on where that was begun.
func (d *digest) unordered(n int, write func(i int, w *digest)) {
	var sum uint64
	for i := range n {
		w := newDigest()
		write(i, w)
		sum += w.sum()
	}
	d.number(sum)
}

func (d *digest) sum() uint64 { return uint64(*d) }

// put adds texts to a digest.
func put(d *digest, parts ...string) {
	for _, p := range parts {
		d.text(p)
	}
}
