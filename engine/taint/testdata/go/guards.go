package shop

import (
	"archive/zip"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

var allowed = map[string]bool{"git": true, "make": true}
var tools = []string{"git", "make"}
var reName = regexp.MustCompile(`^[a-z]+$`)
var rePart = regexp.MustCompile(`[a-z]+`)

func allowMap(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	if allowed[tool] {
		// ok: go-command-injection
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
	// ok: go-command-injection
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
		// ok: go-command-injection
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
		// ok: go-command-injection
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
	// ok: go-command-injection
	exec.Command("sh", "-c", tool).Run()
}

func checkIgnored(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	_ = validate(tool)
	// ruleid: go-command-injection
	exec.Command("sh", "-c", tool).Run()
}

var hosts = map[string]bool{"example.com": true}

func hostInMap(w http.ResponseWriter, r *http.Request) {
	target := r.FormValue("url")
	u, err := url.Parse(target)
	if err != nil || !hosts[u.Hostname()] {
		return
	}
	// ok: go-server-side-request-forgery
	http.Get(target)
	// ok: go-server-side-request-forgery
	http.Get(u.String())
}

type fetcher struct{ url string }

func (f fetcher) fetch() {
	u, err := url.Parse(f.url)
	if err != nil || !hosts[u.Host] {
		return
	}
	// ok: go-server-side-request-forgery
	http.Get(f.url)
}

func (f fetcher) fetchAny() {
	u, err := url.Parse(f.url)
	if err != nil || hosts[u.Host] {
		return
	}
	// ruleid: go-server-side-request-forgery
	http.Get(f.url)
}

func fetches(w http.ResponseWriter, r *http.Request) {
	f := fetcher{url: r.FormValue("url")}
	f.fetch()
	f.fetchAny()
}

func switchOfHosts(w http.ResponseWriter, r *http.Request) {
	target := r.FormValue("url")
	u, err := url.Parse(target)
	if err != nil {
		return
	}
	switch u.Host {
	case "example.com", "example.org":
	default:
		return
	}
	// ok: go-server-side-request-forgery
	http.Get(target)
}

func commaOkStored(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	_, ok := allowed[tool]
	if !ok {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", tool).Run()
		return
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", tool).Run()
}

func filledFromOutside(w http.ResponseWriter, r *http.Request) {
	seen := map[string]bool{}
	seen[r.FormValue("other")] = true
	tool := r.FormValue("tool")
	if seen[tool] {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", tool).Run()
	}
}

type request struct{ Tool, Name string }

func (q *request) Validate() error {
	if q.Name == "" {
		return errors.New("no name")
	}
	if err := validate(q.Tool); err != nil {
		return fmt.Errorf("tool: %w", err)
	}
	return nil
}

func validatedMethod(w http.ResponseWriter, r *http.Request) {
	q := request{Tool: r.FormValue("tool"), Name: r.FormValue("name")}
	if err := q.Validate(); err != nil {
		return
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", q.Tool).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", q.Name).Run()
}

func decodedAndValidated(w http.ResponseWriter, r *http.Request) {
	var q request
	if err := json.NewDecoder(r.Body).Decode(&q); err != nil {
		return
	}
	if err := q.Validate(); err != nil {
		return
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", q.Tool).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", q.Name).Run()
}

func validateSome(tool string, strict bool) error {
	if !strict {
		return nil
	}
	return validate(tool)
}

func checkedSometimes(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	if err := validateSome(tool, r.FormValue("strict") != ""); err != nil {
		return
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", tool).Run()
}

func parseTool(text string) (int, error) {
	if !reName.MatchString(text) {
		return 0, errors.New("bad name")
	}
	return len(text), nil
}

func checkedBySecondResult(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	_, err := parseTool(tool)
	if err != nil {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", tool).Run()
		return
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", tool).Run()
}

func mustBeAllowed(tool string) {
	if !allowed[tool] {
		panic("not allowed")
	}
}

func checkedByPanic(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	mustBeAllowed(tool)
	// ok: go-command-injection
	exec.Command("sh", "-c", tool).Run()
}

func replaceTool(tool string) bool {
	tool = "git"
	return tool == "git"
}

func checkedOther(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	if replaceTool(tool) {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", tool).Run()
	}
}

func numberOnly(w http.ResponseWriter, r *http.Request) {
	n := r.FormValue("n")
	if _, err := strconv.Atoi(n); err != nil {
		return
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "head -n "+n).Run()
	m := r.FormValue("m")
	if _, err := strconv.Atoi(m); err != nil {
		fmt.Println(err)
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "head -n "+m).Run()
}

func addressOnly(w http.ResponseWriter, r *http.Request) {
	host := r.FormValue("host")
	if net.ParseIP(host) == nil {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "ping "+host).Run()
		return
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "ping "+host).Run()
}

func nameOnly(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if name != filepath.Base(name) {
		// ruleid: go-path-traversal
		os.Remove("/srv/" + name)
		return
	}
	// ok: go-path-traversal
	os.Remove("/srv/" + name)
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+name).Run()
}

func seenFromFolder(w http.ResponseWriter, r *http.Request) {
	file := filepath.Join("/srv", r.FormValue("name"))
	rel, err := filepath.Rel("/srv", file)
	if err != nil || strings.HasPrefix(rel, "..") {
		return
	}
	// ok: go-path-traversal
	os.Remove(file)
}

func everyEntry(files *zip.Reader) {
	for _, f := range files.File {
		// ruleid: go-archive-entry-escapes
		os.Create(filepath.Join("/srv", f.Name))
		if !filepath.IsLocal(f.Name) {
			continue
		}
		// ok: go-archive-entry-escapes
		os.Create(filepath.Join("/srv", f.Name))
	}
}

func digitsOrNothing(s string) string {
	for _, c := range s {
		if c < '0' || c > '9' {
			return "0"
		}
	}
	return s
}

func wordly(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if !(c >= 'a' && c <= 'z' || '0' <= c && c <= '9' || c == '_') {
			return false
		}
	}
	return len(s) > 0
}

func slug(s string) bool {
	for _, c := range s {
		switch {
		case 'a' <= c && c <= 'z':
		case c == '-':
		default:
			return false
		}
	}
	return true
}

func unquoted(s string) bool {
	for _, c := range s {
		if c == '\'' || c > '~' {
			return false
		}
	}
	return true
}

func everyCharacter(w http.ResponseWriter, r *http.Request) {
	// ok: go-command-injection
	exec.Command("sh", "-c", "head -n "+digitsOrNothing(r.FormValue("n"))).Run()
	if a := r.FormValue("a"); wordly(a) {
		// ok: go-command-injection
		exec.Command("sh", "-c", "wc "+a).Run()
	}
	if b := r.FormValue("b"); slug(b) {
		// ok: go-command-injection
		exec.Command("sh", "-c", "wc "+b).Run()
	}
	if c := r.FormValue("c"); unquoted(c) {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+c).Run()
	}
}

func found(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	known := false
	for _, t := range tools {
		if t == tool {
			known = true
			break
		}
	}
	if known {
		// ok: go-command-injection
		exec.Command("sh", "-c", tool).Run()
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", tool).Run()
}

func foundOtherwise(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	known := false
	for _, t := range tools {
		if t == tool {
			known = true
		}
		if r.Method == "POST" {
			known = true
		}
	}
	if !known {
		return
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", tool).Run()
}

func chosen(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	valid := false
	switch tool {
	case "git", "make":
		valid = true
	}
	if !valid {
		return
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", tool).Run()
	tool += r.FormValue("options")
	if valid {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", tool).Run()
	}
}

var hosts = map[string]struct{}{"api.example.com": {}}

func ofHosts(u *url.URL) bool {
	if u == nil {
		return false
	}
	_, ok := hosts[u.Host]
	return ok && (u.Scheme == "https" || u.Scheme == "http")
}

func ofEither(u *url.URL) bool {
	switch u.Hostname() {
	case "api.example.com", "www.example.com":
		return true
	}
	return false
}

func named(host string) bool {
	switch host {
	case "api.example.com":
		return true
	}
	return false
}

func inside(host string) bool {
	ips, err := net.LookupIP(host)
	if err != nil {
		return true
	}
	for _, ip := range ips {
		if ip.IsPrivate() || ip.IsLoopback() {
			return true
		}
	}
	return false
}

func askedHosts(w http.ResponseWriter, r *http.Request) {
	if u, err := url.Parse(r.FormValue("a")); err == nil && ofHosts(u) {
		// ok: go-server-side-request-forgery
		http.Get(u.String())
	}
	if u, err := url.Parse(r.FormValue("b")); err == nil && ofEither(u) {
		// ok: go-server-side-request-forgery
		http.Get(u.String())
	}
	if u, err := url.Parse(r.FormValue("c")); err == nil && named(u.Hostname()) {
		// ok: go-server-side-request-forgery
		http.Get(u.String())
	}
	if u, err := url.Parse(r.FormValue("d")); err == nil && named(u.Scheme) {
		// ruleid: go-server-side-request-forgery
		http.Get(u.String())
	}
	if u, err := url.Parse(r.FormValue("e")); err == nil && !inside(u.Hostname()) {
		// ok: go-server-side-request-forgery
		http.Get(u.String())
	}
	if u, err := url.Parse(r.FormValue("f")); err == nil && inside(u.Hostname()) {
		// ruleid: go-server-side-request-forgery
		http.Get(u.String())
	}
}

func onThisSite(to string) bool {
	return len(to) >= 2 && to[0] == '/' && to[1] != '/' && to[1] != '\\'
}

func onThisSite2(to string) bool { return len(to) >= 2 && to[0] == '/' && to[1] != '?' }

func leaves(w http.ResponseWriter, r *http.Request) {
	to := r.FormValue("to")
	if onThisSite(to) {
		// ok: go-open-redirect
		http.Redirect(w, r, to, http.StatusFound)
	}
	if onThisSite2(to) {
		// ruleid: go-open-redirect
		http.Redirect(w, r, to, http.StatusFound)
	}
}

func noOption(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if name == "" || name[0] == '-' {
		return
	}
	// ok: go-argument-injection
	exec.Command("git", "show", name).Run()
	if other := r.FormValue("other"); other == "" || other[1] == '-' {
		return
	} else {
		// ruleid: go-argument-injection
		exec.Command("git", "show", other).Run()
	}
}

// listing is filled and checked by a framework.
type listing struct {
	Order string `form:"order" binding:"omitempty,oneof=name price"`
	Name  string `form:"name" binding:"required,max=40"`
	Key   string `json:"key" validate:"required,uuid4"`
}

func checkedByTags(r *http.Request) {
	var q listing
	json.NewDecoder(r.Body).Decode(&q)
	// ok: go-command-injection
	exec.Command("sh", "-c", "ls "+q.Order).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "ls "+q.Name).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "ls "+q.Key).Run()
}

func noCharacterThatHarms(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	if strings.ContainsFunc(file, func(c rune) bool { return c < '0' || c > '9' }) {
		return
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
	name := r.URL.Query().Get("name")
	if strings.IndexFunc(name, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) }) >= 0 {
		return
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+name).Run()
	other := r.FormValue("other")
	if strings.IndexFunc(other, unicode.IsUpper) >= 0 {
		return
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+other).Run()
	cut := r.FormValue("cut")
	if strings.ContainsFunc(cut, func(c rune) bool { return c == ' ' }) {
		return
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+cut).Run()
}

type number string

func digitsOnly(s string) (number, error) {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return "", errors.New("no number")
		}
	}
	return number(s), nil
}

func lettersNot(s string) (number, error) {
	for i := range s {
		if s[i] == ' ' {
			return "", errors.New("blank")
		}
	}
	return number(s), nil
}

func placesOfText(w http.ResponseWriter, r *http.Request) {
	n, err := digitsOnly(r.FormValue("n"))
	if err != nil {
		return
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "head -n "+string(n)).Run()
	m, err := lettersNot(r.FormValue("m"))
	if err != nil {
		return
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "head -n "+string(m)).Run()
}

var shelves = map[string]string{}

func emptied(w http.ResponseWriter, r *http.Request) {
	shelf := r.URL.Query().Get("shelf")
	if len(shelf) > 0 {
		if _, ok := shelves[shelf]; !ok {
			return
		}
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "ls "+shelf).Run()
	book := r.URL.Query().Get("book")
	if len(book) > 0 {
		count(book)
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "ls "+book).Run()
}

func askedAgain(w http.ResponseWriter, r *http.Request) {
	if _, ok := shelves[r.URL.Query().Get("shelf")]; ok {
		// ok: go-command-injection
		exec.Command("sh", "-c", "ls "+r.URL.Query().Get("shelf")).Run()
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "ls "+r.URL.Query().Get("book")).Run()
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "ls "+r.URL.Query().Get("shelf")).Run()
}
