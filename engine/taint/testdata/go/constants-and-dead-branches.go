package shop

import (
	"encoding/base64"
	"net/http"
	"net/url"
	"os/exec"
	"regexp"
	"strings"
)

const limit = 10 * 4
const debug = false

func constantCondition(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	if limit > 100 {
		// ok: go-command-injection
		exec.Command("sh", "-c", "wc "+file).Run()
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func replaced(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	file = "all.txt"
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func deadElse(w http.ResponseWriter, r *http.Request) {
	n := 7 * 6
	var file string
	if n > 40 {
		file = "small.txt"
	} else {
		file = r.FormValue("file")
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func liveElse(w http.ResponseWriter, r *http.Request) {
	n := 7 * 6
	var file string
	if n > 50 {
		file = "small.txt"
	} else {
		file = r.FormValue("file")
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func debugOnly(w http.ResponseWriter, r *http.Request) {
	if debug {
		// ok: go-command-injection
		exec.Command("sh", "-c", r.FormValue("command")).Run()
	}
}

func textDecides(w http.ResponseWriter, r *http.Request) {
	mode := "sa" + "fe"
	file := "x"
	if mode == "unsafe" {
		file = r.FormValue("file")
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
	if mode == "safe" {
		file = r.FormValue("file")
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func either(w http.ResponseWriter, r *http.Request) {
	file := "x"
	if r.ContentLength > 5 {
		file = r.FormValue("file")
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func byteDecides(w http.ResponseWriter, r *http.Request) {
	letters := "ABC"
	file := "x"
	if letters[1] == 'A' {
		file = r.FormValue("file")
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

const (
	first = iota
	second
)

func counted(w http.ResponseWriter, r *http.Request) {
	file := "x"
	if second == 5 {
		file = r.FormValue("file")
	}
	// todook: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func matched(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	re, _ := regexp.Compile("[ab]+")
	if re.MatchString("aaa") {
		file = "all.txt"
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func unmatched(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	re, _ := regexp.Compile("[ab]+")
	if re.MatchString("ccc") {
		file = "all.txt"
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func converted(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	if strings.ToLower("ALL") == string("all") {
		file = "all.txt"
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
	other := r.FormValue("file")
	if string("some") == "all" {
		other = "all.txt"
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+other).Run()
}

func encodings(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	name, _ := base64.StdEncoding.DecodeString("YWxs")
	if string(name) == "all" {
		file = "all.txt"
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
	other := r.FormValue("file")
	if s, _ := url.PathUnescape("a%6cl"); s == "some" {
		other = "all.txt"
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+other).Run()
}
