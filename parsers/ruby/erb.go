package ruby

import (
	"path"
	"regexp"
	"strings"
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/ruby"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// A template is read as the Ruby that it runs, at the same places: text becomes blank, and tags become the ends of statements. What a tag writes without
// escaping that fits its place is the argument of a call. The callee's name is spelt as the tag is: "<" for what is written as it is, "<%" for what is
// written into a script or an attribute without quotes, where entities do not help, and "<%=" for the beginning of an address.

func init() {
	rails := template("erb", func(src string) string { return templateCode(src, true) }, ".html.erb", ".htm.erb", ".js.erb", ".xml.erb", ".atom.erb", ".rss.erb", ".json.erb", ".svg.erb", ".turbo_stream.erb")
	parsers.Register(rails)
	// Rails' folder is that of many a program of Sinatra, too: Rails' pages call its helpers.
	either := template("erb-app", func(src string) string { return templateCode(src, helpers.MatchString(src)) })
	either.Places = regexp.MustCompile(`(?:^|/)app/views/(?:.*/)?[^./]+\.erb$`)
	parsers.Register(either)
	component := template("erb-component", func(src string) string { return templateCode(src, true) })
	component.Places = regexp.MustCompile(`(?:^|/)app/components/(?:.*/)?[^./]+\.erb$`)
	parsers.Register(component)
	parsers.Register(template("erb-unescaped", func(src string) string { return templateCode(src, false) }, ".erb", ".rhtml"))
	// What is no page is not looked at: mail as plain text, settings, tables.
	parsers.Register(template("erb-text", func(src string) string { return strings.Repeat(" ", len(src)) }, ".text.erb", ".txt.erb", ".csv.erb", ".yml.erb", ".yaml.erb", ".sql.erb", ".md.erb", ".conf.erb", ".sh.erb", ".rb.erb"))
}

// helpers are those that pages of Rails call.
var helpers = regexp.MustCompile(`<%[=-]*\s*(?:link_to|button_to|form_(?:for|with|tag)|simple_form_for|render|image_tag|content_for|provide|stylesheet_|javascript_|csrf_meta|csp_meta|simple_format|sanitize|raw|safe_join|number_to_|time_ago_in_words|distance_of_time|turbo_|tag\.|\w+_tag\b|f\.|t[ (]|l[ (]|I18n\.|yield[ (]:|paginate|will_paginate|cache[ (])|\w_(?:path|url)\b|\.html_safe\b`)

// template is a language of templates, whose code is what code gives.
func template(id string, code func(src string) string, extensions ...string) *parsers.Language {
	return &parsers.Language{
		ID:             id,
		DialectOf:      []string{"ruby"},
		Family:         "ruby",
		Extensions:     extensions,
		Grammar:        func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
		NegativePlaces: true,
		Containers:     []string{"program"},
		Functions:      []string{"method"},
		Mapping:        mapping,
		Pattern:        patternSyntax,
		PatternsBy:     "ruby",
		Blank:          code,
		BlockComment:   [2]string{"<%#", "%>"},
		OpenObjects:    true,
		LineAnchors:    true,
		LastValue:      true,
		Blocks:         true,
		Within:         viewOf,
		ExpressionHole: [2]string{"#{", "}"},
		Fillers:        fillers,
	}
}

// actions are those of resources, which show views of their own names.
var actions = []string{"index", "show", "new", "edit", "create", "update", "destroy"}

// viewOf says by Rails' names of folders and files as what a view runs: app/views/admin/posts/show.html.erb as the end of Admin::PostsController's show. A
// partial may be part of any action's view.
func viewOf(file string) parsers.Surroundings {
	_, rest, ok := strings.Cut("/"+file, "/views/")
	if !ok {
		return parsers.Surroundings{}
	}
	folder := path.Dir(rest)
	switch folder {
	case ".", "layouts", "shared", "application", "common", "partials":
		return parsers.Surroundings{Classes: []string{"ApplicationController"}}
	}
	out := parsers.Surroundings{Others: actions}
	if out.Entry, _, _ = strings.Cut(path.Base(rest), "."); strings.HasPrefix(out.Entry, "_") {
		out.Entry, out.Others = "", nil
	}
	var parts []string
	for _, p := range strings.Split(folder, "/") {
		parts = append(parts, camel(p))
	}
	class := strings.Join(parts, ".")
	out.Classes = []string{class + "Controller", class}
	return out
}

func camel(s string) string {
	var sb strings.Builder
	for _, w := range strings.Split(s, "_") {
		if w != "" {
			sb.WriteString(strings.ToUpper(w[:1]) + w[1:])
		}
	}
	return sb.String()
}

var (
	opensBlock = regexp.MustCompile(`(?:\bdo|\{)\s*(?:\|[^|]*\|)?\s*$`)
	bareValue  = regexp.MustCompile(`<[a-zA-Z][^<>]*\s[a-zA-Z:-]+=$`)
	address    = regexp.MustCompile(`(?i)<[a-z][^<>]*\s(?:href|src|action|formaction)=["']$`)
	// media is a tag that loads a picture, a sound or a film: no browser runs an address there as a script.
	media  = regexp.MustCompile(`(?i)<(?:img|audio|video|source|track|input)\s(?:[^<>]*\s)?src=["']$`)
	remark = regexp.MustCompile(`(?:^|\s)#(?:[^{].*)?$`)
)

// templateCode is the Ruby of a template, as long as it is. escapes says that <%= escapes what it writes, as Rails does; elsewhere it does not.
func templateCode(src string, escapes bool) string {
	out := []byte(src)
	blank := func(from, to int) {
		for i := from; i < to; i++ {
			if out[i] != '\n' {
				out[i] = ' '
			}
		}
	}
	at, script := 0, false
	for {
		i := strings.Index(src[at:], "<%")
		if i < 0 {
			blank(at, len(src))
			fields(src, at, len(src), out)
			return string(out)
		}
		start := at + i
		blank(at, start)
		fields(src, at, start, out)
		script = inScript(src[at:start], script)
		n := strings.Index(src[start:], "%>")
		if n < 0 { // it is being written
			blank(start, len(src))
			return string(out)
		}
		end := start + n
		at = end + 2
		tag(src, out, start, end, escapes, script, blank)
	}
}

var (
	field = regexp.MustCompile(`(<(?:input|textarea))\s(?:[^<>]*?\s)?name\s*=\s*["'](?:[\w\]\[-]*\[)?([a-z]\w*)\]?["'][^<>]*`)
	// unwritten are the fields in which nobody writes a text.
	unwritten = regexp.MustCompile(`(?i)\stype\s*=\s*["']?(?:hidden|checkbox|radio|submit|button|reset|image|file|password|number|range|color|date|time|month|week)`)
)

// fields makes each field of a page that visitors fill a call, spelt as its tag is, of which the attribute is the argument.
func fields(src string, from, to int, out []byte) {
	for _, m := range field.FindAllStringSubmatchIndex(src[from:to], -1) {
		name, end := from+m[4], from+m[5]
		if unwritten.MatchString(src[from+m[0]:from+m[1]]) || end+2 > to || src[end+1] == '\n' {
			continue
		}
		for i := from + m[2]; i < from+m[3]; i++ {
			out[i] = 'r'
		}
		out[from+m[3]] = '('
		out[name-1] = ':'
		copy(out[name:end], src[name:end])
		copy(out[end:], ");")
	}
}

// inScript: the text leaves a reader of the page within a script.
func inScript(text string, before bool) bool {
	text = strings.ToLower(text)
	open, closed := strings.LastIndex(text, "<script"), strings.LastIndex(text, "</script")
	if open < 0 && closed < 0 {
		return before
	}
	return open > closed
}

// tag writes the code of one tag, which lasts from start to the "%>" at end.
func tag(src string, out []byte, start, end int, escapes, script bool, blank func(from, to int)) {
	blank(start, start+2)
	blank(end, end+2)
	out[end] = ';'
	from := start + 2
	writes := false
	switch {
	case strings.HasPrefix(src[from:end], "#"), strings.HasPrefix(src[from:end], "%"):
		blank(from, end)
		return
	case strings.HasPrefix(src[from:end], "="):
		writes = true
		for from < end && (src[from] == '=' || src[from] == '-') {
			blank(from, from+1)
			from++
		}
	case strings.HasPrefix(src[from:end], "-"):
		blank(from, from+1)
		from++
	}
	if end > from && src[end-1] == '-' {
		blank(end-1, end)
	}
	code := string(out[from:end])
	if line := strings.LastIndexByte(code, '\n') + 1; remark.MatchString(code[line:]) {
		blank(from+line+remark.FindStringIndex(code[line:])[0], end)
		code = string(out[from:end])
	}
	if !writes || strings.TrimSpace(code) == "" || opensBlock.MatchString(code) {
		return
	}
	if name := written(src[:start], script, from-start > 3 || !escapes); name > 0 {
		for i := range name {
			out[start+i] = 'r'
		}
		open := start + name
		for open+1 < end && out[open+1] == ' ' && open-start < 3 {
			open++ // a space before the parenthesis allows any expression in it
		}
		if out[open] == ' ' {
			out[open], out[end], out[end+1] = '(', ')', ';'
		}
	}
}

// written is how long the name of the call is that writes a value behind the text; 0 where it is escaped as its place wants it.
func written(before string, script, raw bool) int {
	tail := before[max(0, len(before)-400):]
	line := tail[strings.LastIndexByte(tail, '\n')+1:]
	switch {
	case raw:
		return 1
	case script && strings.Count(line, `"`)%2 == 0 && strings.Count(line, "'")%2 == 0:
		return 2
	case script:
		return 0
	case bareValue.MatchString(tail):
		return 2
	case address.MatchString(tail) && !media.MatchString(tail):
		return 3
	}
	return 0
}
