package app

import (
	"net/http"
	"os/exec"
	"reflect"
)

type Holder struct{ Value string }

func NewHolder(v string) *Holder { return &Holder{v} }
func (h *Holder) Get() string    { return h.Value }

func removeSafe(w http.ResponseWriter, r *http.Request) {
	in := r.FormValue("n")
	a := make(map[string]struct{})
	a[in] = struct{}{}
	delete(a, in)
	in = func() string {
		for k := range a {
			return k
		}
		return "y"
	}()
	// ok: go-command-injection
	exec.Command("sh", "-c", in).Run()
}

func removeOkSafe(w http.ResponseWriter, r *http.Request) {
	in := r.FormValue("n")
	m := make(map[string]string)
	m["k"] = in
	if _, ok := m["k"]; ok {
		delete(m, "k")
	}
	v, has := m["k"]
	if !has {
		v = "y"
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", v).Run()
}

func boundsSafe(w http.ResponseWriter, r *http.Request) {
	in := r.FormValue("n")
	a := []string{"", "b", "c"}
	for i := 0; i < len(a); i++ {
		if a[i] == a[i+1] {
			in = ""
		}
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", in).Run()
}

func reflectSafe(w http.ResponseWriter, r *http.Request) {
	in := r.FormValue("n")
	h := NewHolder(in)
	v := reflect.ValueOf(h)
	f := v.Elem().Field(0)
	f.Set(reflect.ValueOf("x"))
	in = h.Get()
	// ok: go-command-injection
	exec.Command("sh", "-c", in).Run()
}

func reflectUnsafe(w http.ResponseWriter, r *http.Request) {
	in := r.FormValue("n")
	h := NewHolder("x")
	v := reflect.ValueOf(h)
	f := v.Elem().Field(0)
	f.Set(reflect.ValueOf(in))
	in = h.Get()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", in).Run()
}

func strcpySafe(w http.ResponseWriter, r *http.Request) {
	in := r.FormValue("n")
	t := ""
	for i := 0; i < len(in); i++ {
		c := in[i]
		t += string(c)
		if i+1 == len(in) {
			in = ""
		}
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", in).Run()
}
