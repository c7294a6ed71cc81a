package shop

import (
	"net/http"
	"os/exec"
)

func literal(w http.ResponseWriter, r *http.Request) {
	job := map[string]string{"name": "a", "file": r.FormValue("file")}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+job["name"]).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+job["file"]).Run()
}

func written(w http.ResponseWriter, r *http.Request) {
	job := map[string]string{}
	job["name"] = r.FormValue("file")
	job["file"] = "fixed"
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+job["name"]).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+job["file"]).Run()
}

func made(w http.ResponseWriter, r *http.Request) {
	job := make(map[string]string)
	job["file"] = r.FormValue("file")
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+job["file"]).Run()
	job["file"] = "fixed"
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+job["file"]).Run()
}

func commaOk(w http.ResponseWriter, r *http.Request) {
	job := map[string]string{"name": "a", "file": r.FormValue("file")}
	if v, ok := job["file"]; ok {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+v).Run()
	}
	if v, ok := job["name"]; ok {
		// ok: go-command-injection
		exec.Command("sh", "-c", "wc "+v).Run()
	}
}

func removed(w http.ResponseWriter, r *http.Request) {
	job := map[string]string{"file": r.FormValue("file")}
	delete(job, "file")
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+job["file"]).Run()
}

func computedKey(w http.ResponseWriter, r *http.Request) {
	key := "fi" + "le"
	job := map[string]string{}
	job[key] = r.FormValue("file")
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+job["file"]).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+job["name"]).Run()
}

var tools = map[string]string{"list": "ls", "free": "df"}

func table(w http.ResponseWriter, r *http.Request) {
	// ok: go-command-injection
	exec.Command("sh", "-c", tools[r.FormValue("job")]).Run()
}

func nested(w http.ResponseWriter, r *http.Request) {
	jobs := map[string]map[string]string{"a": {"file": r.FormValue("file"), "name": "x"}}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+jobs["a"]["file"]).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+jobs["a"]["name"]).Run()
}

func deleted(w http.ResponseWriter, r *http.Request) {
	m := map[string]string{}
	m["a"] = r.FormValue("file")
	if _, ok := m["a"]; ok {
		delete(m, "a")
	}
	file, found := m["a"]
	if !found {
		file = "all.txt"
	}
	// todook: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func kept(w http.ResponseWriter, r *http.Request) {
	m := map[string]string{}
	m["a"] = r.FormValue("file")
	file, found := m["a"]
	if !found {
		file = "all.txt"
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func setOfNames(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	set := map[string]struct{}{}
	set["a"] = struct{}{}
	set[file] = struct{}{}
	name := "all.txt"
	if _, ok := set[file]; ok {
		name = file
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+name).Run()
}

func clearedMap(w http.ResponseWriter, r *http.Request) {
	m := map[string]string{"file": r.FormValue("file")}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+m["file"]).Run()
	clear(m)
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+m["file"]).Run()
}
