package shop

import (
	"context"
	"errors"
	"net/http"
	"os/exec"
	"strconv"
)

func fixed(ignored string) string    { return "all.txt" }
func identity(x string) string       { return x }
func second(a, b string) string      { return b }
func wrap(file string) string        { return "wc " + file }
func two(x string) (string, string)  { return "a", x }
func named(x string) (out string)    { out = x; return }
func variadic(xs ...string) string   { return xs[1] }
func fails(x string) (string, error) { return x, errors.New("no") }

func start(command string) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", command).Run()
}

func startFixed(command string) {
	// ok: go-command-injection
	exec.Command("sh", "-c", "ls").Run()
}

func orDefault(x string) string {
	if x == "" {
		return "all.txt"
	}
	return x
}

func early(x string, really bool) string {
	if really {
		return "all.txt"
	}
	return x
}

func constantResult(w http.ResponseWriter, r *http.Request) {
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+fixed(r.FormValue("file"))).Run()
}

func passesThrough(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", wrap(identity(r.FormValue("file")))).Run()
}

func picksArgument(w http.ResponseWriter, r *http.Request) {
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+second(r.FormValue("file"), "fixed")).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+second("fixed", r.FormValue("file"))).Run()
}

func severalResults(w http.ResponseWriter, r *http.Request) {
	a, b := two(r.FormValue("file"))
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+a).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+b).Run()
}

func namedResult(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+named(r.FormValue("file"))).Run()
}

func callers(w http.ResponseWriter, r *http.Request) {
	start("wc " + r.FormValue("file"))
	startFixed(r.FormValue("file"))
}

func defaulted(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+orDefault(r.FormValue("file"))).Run()
}

func contextMatters(w http.ResponseWriter, r *http.Request) {
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+early(r.FormValue("file"), true)).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+early(r.FormValue("file"), false)).Run()
}

func recursive(x string, n int) string {
	if n == 0 {
		return x
	}
	return recursive(x+".", n-1)
}

func throughRecursion(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+recursive(r.FormValue("file"), 3)).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+recursive("a", 3)).Run()
}

func restParameter(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+variadic("a", r.FormValue("file"))).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+variadic(r.FormValue("file"), "b")).Run()
}

func withError(w http.ResponseWriter, r *http.Request) {
	file, err := fails(r.FormValue("file"))
	if err != nil {
		return
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

type store interface {
	Find(ctx context.Context, name string) (*entryOf, error)
	Normal(name string) (string, error)
}

type entryOf struct{ path string }

func asked(w http.ResponseWriter, r *http.Request, s store) {
	e, err := s.Find(r.Context(), r.FormValue("name"))
	if err != nil {
		return
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+e.path).Run()
	name, err := s.Normal(r.FormValue("name"))
	if err != nil {
		return
	}
	// todoruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+name).Run()
	err = use(r.FormValue("name"))
	// ok: go-command-injection
	exec.Command("sh", "-c", "echo "+err.Error()).Run()
}

func field(r *http.Request) (string, error) {
	v := r.FormValue("file")
	if v == "" {
		return "", errors.New("missing")
	}
	return v, nil
}

func numberOf(r *http.Request) (int, error) {
	v, err := field(r)
	if err != nil {
		return 0, err
	}
	return strconv.Atoi(v)
}

func resultsOfSeveralReturns(w http.ResponseWriter, r *http.Request) {
	v, err := field(r)
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+v).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+err.Error()).Run()
	n, _ := numberOf(r)
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+strconv.Itoa(n)).Run()
}

func answered(w http.ResponseWriter, r *http.Request) error {
	return journal.Save(r.FormValue("file"))
}

func errorOfOthers(w http.ResponseWriter, r *http.Request) {
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+answered(w, r).Error()).Run()
}

type search struct {
	word  string
	limit int
}

func named(r *http.Request) (s search, err error) {
	s.word = r.FormValue("word")
	s.limit, err = strconv.Atoi(r.FormValue("limit"))
	return
}

func namedResults(w http.ResponseWriter, r *http.Request) {
	s, err := named(r)
	if err != nil {
		return
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "grep "+s.word).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "head -n "+strconv.Itoa(s.limit)).Run()
}

func replacedResult(file string) (out string) {
	defer func() { out = "all.txt" }()
	out = file + ".txt"
	return out
}

func extendedResult(file string) (out string) {
	defer func() { out = out + file }()
	out = "all"
	return out
}

func replacedByOther(a, b string) (out string) {
	defer func() { out = b }()
	out = a + b
	return
}

func swapped(a, b string) (firstName, second string) {
	firstName, second = b, a
	return
}

func zero() (a, b string) { return }

func resultsPutOff(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+replacedResult(file)).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+extendedResult(file)).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+replacedByOther(file, "x")).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+replacedByOther("x", file)).Run()
	a, b := swapped(file, "all.txt")
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+a).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+b).Run()
	c, _ := zero()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+c).Run()
}

func swapPointers(a, b *string) {
	t := *a
	*a = *b
	*b = t
}

func swappedByPointer(w http.ResponseWriter, r *http.Request) {
	file, other := r.FormValue("file"), "all.txt"
	swapPointers(&file, &other)
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+other).Run()
}

func suffix(s *string, x string) { *s = *s + x }

func byPointer(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	suffix(&file, ".txt")
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
	a := "all"
	suffix(&a, ".txt")
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+a).Run()
}

func firstName(names ...string) string { return at(0, names...) }

func at(i int, names ...string) string { return names[i] }

func firstOf[T any](all ...T) T { return all[0] }

func variadicIndex(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+firstName("all.txt", file)).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+firstName(file, "all.txt")).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+at(1, file, "all.txt")).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+at(1, "all.txt", file)).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+firstOf("all.txt", file)).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+firstOf(file, file)).Run()
}
