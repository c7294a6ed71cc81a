package shop

import (
	"bytes"
	"fmt"
	"net/http"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"unicode"
)

func concatenated(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+r.FormValue("file")+" | sort").Run()
}

func formatted(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", fmt.Sprintf("wc %s", r.FormValue("file"))).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", fmt.Sprintf("head -n %d", len(r.FormValue("file")))).Run()
}

func built(w http.ResponseWriter, r *http.Request) {
	var b strings.Builder
	b.WriteString("wc ")
	// ok: go-command-injection
	exec.Command("sh", "-c", b.String()).Run()
	b.WriteString(r.FormValue("file"))
	// ruleid: go-command-injection
	exec.Command("sh", "-c", b.String()).Run()
	b.Reset()
	// ok: go-command-injection
	exec.Command("sh", "-c", b.String()).Run()
}

func printedInto(w http.ResponseWriter, r *http.Request) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "wc %s", r.FormValue("file"))
	// ruleid: go-command-injection
	exec.Command("sh", "-c", b.String()).Run()
}

func joined(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", strings.Join([]string{"wc", r.FormValue("file")}, " ")).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", strings.Join([]string{"wc", "all.txt"}, " ")).Run()
}

func added(w http.ResponseWriter, r *http.Request) {
	command := "wc"
	command += " "
	// ok: go-command-injection
	exec.Command("sh", "-c", command).Run()
	command += r.FormValue("file")
	// ruleid: go-command-injection
	exec.Command("sh", "-c", command).Run()
}

func changed(w http.ResponseWriter, r *http.Request) {
	file := strings.ToLower(strings.TrimSpace(r.FormValue("file")))[:8]
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func split(w http.ResponseWriter, r *http.Request) {
	parts := strings.Split(r.FormValue("files"), ",")
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+parts[0]).Run()
	fixed := strings.Split("a,b", ",")
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+fixed[0]).Run()
}

func replacedInto(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", strings.ReplaceAll("wc FILE", "FILE", r.FormValue("file"))).Run()
}

func numbers(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.Atoi(r.FormValue("n"))
	// ok: go-command-injection
	exec.Command("sh", "-c", "head -n "+strconv.Itoa(n)).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "head -n "+strconv.Quote(r.FormValue("n"))).Run()
}

func bytesAndBack(w http.ResponseWriter, r *http.Request) {
	raw := []byte(r.FormValue("file"))
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+string(raw)).Run()
}

func cutAround(w http.ResponseWriter, r *http.Request) {
	before, after, found := strings.Cut(r.FormValue("file"), ".")
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+before).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+after).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "echo "+strconv.FormatBool(found)).Run()
}

func scannedByFormat(w http.ResponseWriter, r *http.Request) {
	var n int
	var name string
	fmt.Sscanf(r.FormValue("line"), "%d-%s", &n, &name)
	// ok: go-command-injection
	exec.Command("sh", "-c", "head -n "+fmt.Sprint(n)).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+name).Run()
}

func byPlaceInFormat(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	// ruleid: go-command-injection
	exec.Command("sh", "-c", fmt.Sprintf("wc %[2]s", "x", file)).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", fmt.Sprintf("wc %[1]s", "x", file)).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", fmt.Sprintf("wc %[2]s %[1]d", len(file), "x")).Run()
}

func charactersGivenAnew(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+strings.Map(func(c rune) rune {
		if c >= 'a' && c <= 'z' {
			return c
		}
		return -1
	}, file)).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+strings.Map(func(c rune) rune {
		if !unicode.IsLetter(c) {
			return '_'
		}
		return c
	}, file)).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+strings.Map(func(c rune) rune {
		if c == ' ' {
			return '_'
		}
		return c
	}, file)).Run()
}

func fitted(w http.ResponseWriter, r *http.Request) {
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+regexp.MustCompile(`[0-9]+`).FindString(r.FormValue("file"))).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+regexp.MustCompile(`[^ ]+`).FindString(r.FormValue("file"))).Run()
}

// Bytes that begin as those of a text go on with others.
func appendedBytes(w http.ResponseWriter, r *http.Request) {
	line := []byte("wc ")
	line = append(line, r.FormValue("file")...)
	// ruleid: go-command-injection
	exec.Command("sh", "-c", string(line)).Run()
	fixed := []byte("wc ")
	fixed = append(fixed, "goods"...)
	// ok: go-command-injection
	exec.Command("sh", "-c", string(fixed)).Run()
}
