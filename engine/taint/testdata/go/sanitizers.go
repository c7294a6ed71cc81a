package shop

import (
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

var reOther = regexp.MustCompile(`[^a-z0-9]`)

func wrongSanitizer(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+filepath.Base(r.FormValue("file"))).Run()
	// ok: go-path-traversal
	os.ReadFile("/srv/" + filepath.Base(r.FormValue("file")))
	// ruleid: go-path-traversal
	os.ReadFile("/srv/" + r.FormValue("file"))
}

func numbers(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err != nil {
		return
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "head -n "+strconv.Itoa(n)).Run()
	m, _ := strconv.ParseInt(r.FormValue("m"), 10, 64)
	// ok: go-command-injection
	exec.Command("sh", "-c", "head -n "+strconv.FormatInt(m, 10)).Run()
}

func replaced(w http.ResponseWriter, r *http.Request) {
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+reOther.ReplaceAllString(r.FormValue("file"), "")).Run()
}

func keepLetters(text string) string {
	return reOther.ReplaceAllString(text, "")
}

func ownSanitizer(w http.ResponseWriter, r *http.Request) {
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+keepLetters(r.FormValue("file"))).Run()
}

func cleanThenDirty(w http.ResponseWriter, r *http.Request) {
	file := keepLetters(r.FormValue("file"))
	file += r.FormValue("extension")
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func onOnePath(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	if r.FormValue("strict") != "" {
		file = keepLetters(file)
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func noShell(w http.ResponseWriter, r *http.Request) {
	// ok: go-command-injection
	exec.Command("wc", "--", r.FormValue("file")).Run()
}

func truth(w http.ResponseWriter, r *http.Request) {
	yes, _ := strconv.ParseBool(r.FormValue("yes"))
	// ok: go-command-injection
	exec.Command("sh", "-c", "echo "+strconv.FormatBool(yes)).Run()
}

var rePlain = regexp.MustCompile(`[^a-zA-Z0-9]+`)

func stripped(w http.ResponseWriter, r *http.Request) {
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+rePlain.ReplaceAllString(r.FormValue("file"), "_")).Run()
	// ruleid: go-path-traversal
	os.Remove("/srv/" + strings.ReplaceAll(r.FormValue("file"), "../", ""))
	// ok: go-path-traversal
	os.Remove("/srv/" + strings.ReplaceAll(r.FormValue("file"), "..", ""))
	// ruleid: go-path-traversal
	os.Remove("/srv/" + strings.Replace(r.FormValue("file"), "..", "", 1))
}

func ownHost(w http.ResponseWriter, r *http.Request) {
	u, err := url.Parse("https://shop.example.com/")
	if err != nil {
		return
	}
	u.Path = r.FormValue("path")
	// ok: go-server-side-request-forgery
	http.Get(u.String())
	u.Host = r.FormValue("host")
	// ruleid: go-server-side-request-forgery
	http.Get(u.String())
}

func doubledQuotes(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	shell := strings.ReplaceAll(name, "'", `'\''`)
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc '"+shell+"'").Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+shell).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc '"+strings.ReplaceAll(name, "'", "''")+"'").Run()
}
