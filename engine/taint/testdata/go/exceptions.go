package shop

import (
	"errors"
	"fmt"
	"net/http"
	"os/exec"
)

func check(file string) error {
	if file == "" {
		return errors.New("empty")
	}
	return nil
}

func notReplaced(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	if err := check(file); err != nil {
		file = "fixed"
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func errorText(w http.ResponseWriter, r *http.Request) {
	err := fmt.Errorf("no file %s", r.FormValue("file"))
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "logger "+err.Error()).Run()
	fixed := errors.New("no file")
	// ok: go-command-injection
	exec.Command("sh", "-c", "logger "+fixed.Error()).Run()
}

func deferredReplaces(w http.ResponseWriter, r *http.Request) {
	file := "fixed"
	defer func() {
		// ok: go-command-injection
		exec.Command("sh", "-c", "wc "+file).Run()
	}()
	_ = r.FormValue("file")
}

func recovered(w http.ResponseWriter, r *http.Request) {
	defer func() {
		if x := recover(); x != nil {
			// ok: go-command-injection
			exec.Command("sh", "-c", "logger failed").Run()
		}
	}()
	panic(r.FormValue("file"))
}

func afterPanic(w http.ResponseWriter, r *http.Request) {
	panic("no")
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+r.FormValue("file")).Run()
}

func resultBesideError(file string) (string, error) {
	if file == "" {
		return "", errors.New("empty")
	}
	return file, nil
}

func used(w http.ResponseWriter, r *http.Request) {
	file, err := resultBesideError(r.FormValue("file"))
	if err != nil {
		// ok: go-command-injection
		exec.Command("sh", "-c", "logger "+"failed").Run()
		return
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func wrapped(w http.ResponseWriter, r *http.Request) {
	_, err := resultBesideError("x")
	err = fmt.Errorf("while reading: %w", err)
	// ok: go-command-injection
	exec.Command("sh", "-c", "logger "+err.Error()).Run()
}

func recoveredInto(err *error) {
	if r := recover(); r != nil {
		*err = errors.New("failed")
	}
}

func failsAlways() { panic("no") }

func afterCaughtPanic(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	var err error
	func() {
		defer recoveredInto(&err)
		failsAlways()
	}()
	if err != nil {
		file = "all.txt"
	}
	// todook: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}
