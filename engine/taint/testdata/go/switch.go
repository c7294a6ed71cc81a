package shop

import (
	"net/http"
	"os/exec"
)

func chosenByConstant(w http.ResponseWriter, r *http.Request) {
	var file string
	switch 1 + 1 {
	case 1:
		file = r.FormValue("file")
	case 2:
		file = "fixed"
	default:
		file = r.FormValue("file")
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func doesNotFallThrough(w http.ResponseWriter, r *http.Request) {
	file := "x"
	switch 2 {
	case 2:
		file = "y"
	case 3:
		file = r.FormValue("file")
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func fallsThrough(w http.ResponseWriter, r *http.Request) {
	file := "x"
	switch 2 {
	case 2:
		file = r.FormValue("file")
		fallthrough
	case 3:
		file += ".txt"
	default:
		file = "fixed"
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func allowed(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	switch tool {
	case "git", "make":
		// ok: go-command-injection
		exec.Command("sh", "-c", tool+" --version").Run()
	default:
		// ruleid: go-command-injection
		exec.Command("sh", "-c", tool+" --help").Run()
	}
}

func mapped(w http.ResponseWriter, r *http.Request) {
	var command string
	switch r.FormValue("job") {
	case "list":
		command = "ls"
	case "free":
		command = "df"
	default:
		return
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", command).Run()
}

func keepsData(w http.ResponseWriter, r *http.Request) {
	command := r.FormValue("job")
	switch r.FormValue("kind") {
	case "list":
		command = "ls"
	case "free":
		command = "df"
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", command).Run()
}

func withoutSubject(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	switch {
	case tool == "git":
		// ok: go-command-injection
		exec.Command("sh", "-c", tool).Run()
	case len(tool) > 3:
		// ruleid: go-command-injection
		exec.Command("sh", "-c", tool).Run()
	}
}

func byType(w http.ResponseWriter, r *http.Request) {
	var x any = r.FormValue("tool")
	switch v := x.(type) {
	case string:
		// ruleid: go-command-injection
		exec.Command("sh", "-c", v).Run()
	case error:
		return
	}
}

func toolOf(kind int, one, other string) string {
	switch kind {
	case 1:
		return one
	default:
		return other
	}
}

func switchOfHelper(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	asked := toolOf(2, "git", tool)
	// ruleid: go-command-injection
	exec.Command("sh", "-c", asked).Run()
	fixed := toolOf(1, "git", tool)
	// ok: go-command-injection
	exec.Command("sh", "-c", fixed).Run()
}

func fallen(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	n := 6
	switch n {
	case 1, 2:
		file = "a.txt"
	case 5, 6:
		file += ".txt"
		fallthrough
	default:
		file = "all.txt"
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func fallen2(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	n := 0
	switch {
	case n < 0:
		file = "a.txt"
	case n == 0:
		file += ".txt"
		fallthrough
	case n > 0:
		file = "all.txt"
	default:
		file = "b.txt"
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func fallen3(w http.ResponseWriter, r *http.Request) {
	file := "x"
	n := 0
	switch {
	case n == 0:
		file = r.FormValue("file")
		fallthrough
	case n > 0:
		file += "all.txt"
	default:
		file = "b.txt"
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func typed(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	var v interface{} = 42
	switch v.(type) {
	case int:
		file = "a"
	case string:
		file += ".txt"
	default:
		file = "b"
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func typedText(w http.ResponseWriter, r *http.Request) {
	file := "x"
	var v interface{} = r.FormValue("file")
	switch n := v.(type) {
	case int:
		file = "a"
	case string:
		file = n + ".txt"
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func asserted(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	var v interface{} = 42
	if s, ok := v.(string); ok {
		file += s
	} else {
		file = "all.txt"
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}
