package app

import (
	"encoding/hex"
	"net/http"
	"net/url"
	"os/exec"
	"regexp"
	"slices"
	"strings"
)

var (
	askedHosts = []string{"api.example.com"}
	askedID    = regexp.MustCompile(`^id-(\d+)-(.*)$`)
)

func askedHost(w http.ResponseWriter, r *http.Request) {
	to := r.FormValue("to")
	u, err := url.Parse(to)
	if err != nil || !slices.Contains(askedHosts, u.Host) {
		return
	}
	// ok: go-server-side-request-forgery
	http.Get(u.String())
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "fetch "+to).Run()
}

func askedBoth(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if ok, err := regexp.MatchString("^[a-z]+$", name); err != nil || !ok {
		return
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "ls "+name).Run()
}

func askedWithin(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if ok, _ := regexp.MatchString("[a-z]+", name); !ok {
		return
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "ls "+name).Run()
}

func askedParts(w http.ResponseWriter, r *http.Request) {
	m := askedID.FindStringSubmatch(r.FormValue("id"))
	if m == nil {
		return
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "ls "+m[1]).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "ls "+m[2]).Run()
}

func askedSearch(w http.ResponseWriter, r *http.Request) {
	host := r.FormValue("host")
	if _, found := slices.BinarySearch(askedHosts, host); !found {
		return
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "ping "+host).Run()
}

func askedCompare(w http.ResponseWriter, r *http.Request) {
	word := r.FormValue("word")
	if strings.Compare(word, "df") != 0 {
		return
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", word).Run()
}

func askedBack(w http.ResponseWriter, r *http.Request) {
	word := hex.EncodeToString([]byte(r.FormValue("word")))
	// ok: go-command-injection
	exec.Command("sh", "-c", "ls "+word).Run()
	back, _ := hex.DecodeString(word)
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "ls "+string(back)).Run()
}

type gate struct{ trusted []string }

func (g *gate) known(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	for _, t := range g.trusted {
		if t != "*" && next == t {
			// ok: go-open-redirect
			http.Redirect(w, r, next, http.StatusSeeOther)
			return
		}
	}
	// ruleid: go-open-redirect
	http.Redirect(w, r, next, http.StatusSeeOther)
}

func (g *gate) repeated(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	if next == r.FormValue("again") {
		// ruleid: go-open-redirect
		http.Redirect(w, r, next, http.StatusSeeOther)
	}
}
