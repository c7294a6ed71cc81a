package shop

import (
	"net/http"
	"os/exec"
	"regexp"
	"slices"
)

var allowed = map[string]bool{"git": true, "make": true}
var tools = []string{"git", "make"}
var reName = regexp.MustCompile(`^[a-z]+$`)
var rePart = regexp.MustCompile(`[a-z]+`)

func allowMap(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	if allowed[tool] {
		// todook: go-command-injection
		exec.Command("sh", "-c", tool+" --version").Run()
	} else {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", tool+" --version").Run()
	}
}

func commaOk(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	if _, ok := allowed[tool]; !ok {
		return
	}
	// todook: go-command-injection
	exec.Command("sh", "-c", tool).Run()
}

func contains(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	if !slices.Contains(tools, tool) {
		http.NotFound(w, r)
		return
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", tool).Run()
}

func regexWhole(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	if !reName.MatchString(file) {
		return
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func regexPart(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	if !rePart.MatchString(file) {
		return
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func equal(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	if tool == "git" || tool == "make" {
		// ok: go-command-injection
		exec.Command("sh", "-c", tool).Run()
	}
	if tool != "git" {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", tool).Run()
	}
}

func bothMustHold(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	if tool != "" && allowed[tool] {
		// todook: go-command-injection
		exec.Command("sh", "-c", tool).Run()
	}
	if tool != "" || allowed[tool] {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", tool).Run()
	}
}

func isAllowed(tool string) bool {
	return slices.Contains(tools, tool)
}

func checkedByFunction(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	if isAllowed(tool) {
		// ok: go-command-injection
		exec.Command("sh", "-c", tool).Run()
	}
}

func isNamed(tool string) bool {
	for _, t := range tools {
		if t == tool {
			return true
		}
	}
	return false
}

func checkedByLoop(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	if isNamed(tool) {
		// todook: go-command-injection
		exec.Command("sh", "-c", tool).Run()
	}
}

func otherValueChecked(w http.ResponseWriter, r *http.Request) {
	other := r.FormValue("other")
	if allowed[other] {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", r.FormValue("tool")).Run()
	}
}

func changedAfterCheck(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	if allowed[tool] {
		tool = r.FormValue("other")
		// ruleid: go-command-injection
		exec.Command("sh", "-c", tool).Run()
	}
}

func validate(tool string) error {
	if !allowed[tool] {
		return http.ErrNotSupported
	}
	return nil
}

func checkedByError(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	if err := validate(tool); err != nil {
		return
	}
	// todook: go-command-injection
	exec.Command("sh", "-c", tool).Run()
}

func checkIgnored(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	_ = validate(tool)
	// ruleid: go-command-injection
	exec.Command("sh", "-c", tool).Run()
}
