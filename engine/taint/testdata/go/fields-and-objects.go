package shop

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os/exec"
	"strconv"
	"strings"
)

type job struct {
	file string
	name string
}

func (j *job) command() string { return "wc " + j.file }
func (j job) title() string    { return "echo " + j.name }
func (j *job) rename(name string) *job {
	j.name = name
	return j
}

func newJob(file, name string) *job {
	return &job{file: file, name: name}
}

func literal(w http.ResponseWriter, r *http.Request) {
	j := job{file: r.FormValue("file"), name: "x"}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+j.file).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+j.name).Run()
}

func positional(w http.ResponseWriter, r *http.Request) {
	j := job{"x", r.FormValue("name")}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+j.file).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+j.name).Run()
}

func factory(w http.ResponseWriter, r *http.Request) {
	j := newJob(r.FormValue("file"), "fixed")
	// ruleid: go-command-injection
	exec.Command("sh", "-c", j.command()).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", j.title()).Run()
}

func strongUpdate(w http.ResponseWriter, r *http.Request) {
	j := newJob(r.FormValue("file"), "fixed")
	j.file = "all.txt"
	// ok: go-command-injection
	exec.Command("sh", "-c", j.command()).Run()
}

func pointer(w http.ResponseWriter, r *http.Request) {
	a := job{}
	b := &a
	b.file = r.FormValue("file")
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+a.file).Run()
	a.file = "fixed"
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+b.file).Run()
}

func copied(w http.ResponseWriter, r *http.Request) {
	a := job{file: "fixed"}
	b := a
	b.file = r.FormValue("file")
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+a.file).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+b.file).Run()
}

func fill(j *job, file string) { j.file = file }

func filledByCallee(w http.ResponseWriter, r *http.Request) {
	var j job
	fill(&j, r.FormValue("file"))
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+j.file).Run()
	fill(&j, "fixed")
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+j.file).Run()
}

func fluent(w http.ResponseWriter, r *http.Request) {
	j := newJob("x", "y").rename(r.FormValue("name"))
	// ruleid: go-command-injection
	exec.Command("sh", "-c", j.title()).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", j.command()).Run()
}

func twoObjects(w http.ResponseWriter, r *http.Request) {
	a := newJob("x", "y")
	b := newJob(r.FormValue("file"), "y")
	// ok: go-command-injection
	exec.Command("sh", "-c", a.command()).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", b.command()).Run()
}

func throughPointer(w http.ResponseWriter, r *http.Request) {
	text := "x"
	p := &text
	*p = r.FormValue("file")
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+text).Run()
}

type outer struct{ inner job }

func nested(w http.ResponseWriter, r *http.Request) {
	o := outer{inner: job{file: r.FormValue("file"), name: "x"}}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+o.inner.file).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+o.inner.name).Run()
}

type binder struct{ r *http.Request }

func (b binder) bind(to any) error { return json.NewDecoder(b.r.Body).Decode(to) }

func (b binder) bindReference(to any) (err error) {
	err = json.NewDecoder(b.r.Body).Decode(&to)
	return
}

func readJSON(r *http.Request, to any) error {
	data, err := io.ReadAll(r.Body)
	if err != nil {
		return err
	}
	return json.Unmarshal(data, to)
}

type order struct {
	Tool  string
	Count int
}

func boundByOthers(w http.ResponseWriter, r *http.Request) {
	var a, b, c order
	binder{r}.bind(&a)
	// ruleid: go-command-injection
	exec.Command("sh", "-c", a.Tool).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "head -n "+strconv.Itoa(a.Count)).Run()
	binder{r}.bindReference(&b)
	// ruleid: go-command-injection
	exec.Command("sh", "-c", b.Tool).Run()
	readJSON(r, &c)
	// ruleid: go-command-injection
	exec.Command("sh", "-c", c.Tool).Run()
	d := new(order)
	readJSON(r, d)
	// ruleid: go-command-injection
	exec.Command("sh", "-c", d.Tool).Run()
	d.Tool = "ls"
	// todook: go-command-injection
	exec.Command("sh", "-c", d.Tool).Run()
}

func filledAgain(w http.ResponseWriter, r *http.Request) {
	o := order{Tool: "ls"}
	json.NewDecoder(r.Body).Decode(&o)
	// ruleid: go-command-injection
	exec.Command("sh", "-c", o.Tool).Run()
	o.Tool = "ls"
	// ok: go-command-injection
	exec.Command("sh", "-c", o.Tool).Run()
}

func nameless(w http.ResponseWriter, r *http.Request) {
	var in struct {
		Tool  string `json:"tool"`
		Count int    `json:"count"`
		Rest  struct{ Name string }
	}
	json.NewDecoder(r.Body).Decode(&in)
	// ruleid: go-command-injection
	exec.Command("sh", "-c", in.Tool).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", in.Rest.Name).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", fmt.Sprintf("head -n %v", in.Count)).Run()
}

type pile struct {
	items []string
	none  []string
}

func (p *pile) push(x string)   { p.items = append(p.items, x) }
func (p *pile) top() string     { return p.items[len(p.items)-1] }
func (p *pile) nothing() string { return p.none[0] }

func listOfField(w http.ResponseWriter, r *http.Request) {
	p := &pile{}
	p.push(r.FormValue("tool"))
	// ruleid: go-command-injection
	exec.Command("sh", "-c", p.top()).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", p.items[0]).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", p.nothing()).Run()
	fixed := &pile{}
	fixed.push("git")
	// ok: go-command-injection
	exec.Command("sh", "-c", fixed.top()).Run()
}

type Base struct{ Value string }

type Derived struct{ Base }

type Shadow struct {
	Base
	Value string
}

func embedded(w http.ResponseWriter, r *http.Request) {
	d := Derived{Base: Base{Value: r.FormValue("file")}}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+d.Value).Run()
	d.Value = "all.txt"
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+d.Value).Run()
	s := Shadow{Value: r.FormValue("file")}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+s.Value).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+s.Base.Value).Run()
}

type arrayHolder struct{ values []string }

func newArray(v []string) *arrayHolder { return &arrayHolder{values: v} }

func arrays(w http.ResponseWriter, r *http.Request) {
	v := []string{"", ""}
	v[0] = r.FormValue("file")
	h := newArray(v)
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+h.values[0]).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+h.values[1]).Run()
}

type lister struct{ list []string }

func newLister(v string) *lister {
	l := &lister{list: []string{""}}
	l.list = append(l.list, v)
	return l
}

func listing(w http.ResponseWriter, r *http.Request) {
	h := newLister(r.FormValue("file"))
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+h.list[1]).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+h.list[0]).Run()
}

type lv0 struct{ v string }

type lv1 struct{ in *lv0 }

type lv2 struct{ in *lv1 }

type lv3 struct{ in *lv2 }

type lv4 struct{ in *lv3 }

func new0(v string) *lv0 { return &lv0{v: v} }

func new1(v string) *lv1 { return &lv1{in: new0(v)} }

func new2(v string) *lv2 { return &lv2{in: new1(v)} }

func new3(v string) *lv3 { return &lv3{in: new2(v)} }

func new4(v string) *lv4 { return &lv4{in: new3(v)} }

func deep(w http.ResponseWriter, r *http.Request) {
	h := new4(r.FormValue("file"))
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+h.in.in.in.in.v).Run()
}

type chain struct {
	on   bool
	text string
}

func newChain() *chain { return newChainWith(true, "") }

func newChainWith(on bool, text string) *chain {
	if !on {
		text = ""
	}
	return &chain{on: on, text: text}
}

func (c *chain) Text(on bool) string {
	if c.on || on {
		return c.text
	}
	return ""
}

func chains(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+newChainWith(false, file).Text(true)).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+newChainWith(true, file).Text(false)).Run()
}

type holder struct{ value string }

type setting struct {
	w *holder
	s string
}

func newSetting(h *holder, s string) *setting { return &setting{w: h, s: s} }

func (t *setting) Run() { t.w.value = t.s }

func tasks(w http.ResponseWriter, r *http.Request) {
	h := &holder{value: "all.txt"}
	t := newSetting(h, r.FormValue("file"))
	t.Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+h.value).Run()
	u := newSetting(h, "all.txt")
	u.Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+h.value).Run()
}

func tasksApart(w http.ResponseWriter, r *http.Request) {
	h := &holder{value: "all.txt"}
	t := newSetting(h, r.FormValue("file"))
	go func() { t.Run() }()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+h.value).Run()
}

type labelled struct {
	job
	label string
}

func embeddedInOrder(w http.ResponseWriter, r *http.Request) {
	l := labelled{job{file: r.FormValue("file")}, "x"}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+l.file).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+l.label).Run()
}

func overwrittenThroughPointer(w http.ResponseWriter, r *http.Request) {
	text := r.FormValue("file")
	p := &text
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+*p).Run()
	*p = "all.txt"
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+text).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+*p).Run()
	text = r.FormValue("other")
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+*p).Run()
}

func clear2(s *string) { *s = "" }

func pointerPassedOn(w http.ResponseWriter, r *http.Request) {
	text := r.FormValue("file")
	p := &text
	clear2(p)
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+text).Run()
	var in order
	q := &in
	json.NewDecoder(r.Body).Decode(q)
	// ruleid: go-command-injection
	exec.Command("sh", "-c", in.Tool).Run()
}

func (j job) renamed(file string) { j.file = file }

func (j *job) refile(file string) { j.file = file }

func (j job) path() string { return "/srv/" + j.file }

func copiesAreApart(w http.ResponseWriter, r *http.Request) {
	a := job{file: "x"}
	b := a
	b.file = r.FormValue("file")
	p := &a
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+a.file).Run()
	a.renamed(r.FormValue("file"))
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+a.file).Run()
	for _, each := range []job{a} {
		each.file = r.FormValue("file")
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+a.file).Run()
	p.refile(r.FormValue("file"))
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+a.file).Run()
	names := [2]string{"a", "b"}
	others := names
	others[0] = r.FormValue("file")
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+names[0]).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+others[0]).Run()
}

func methodOfCopy(w http.ResponseWriter, r *http.Request) {
	j := job{file: r.FormValue("file")}
	path := j.path
	j.file = "later"
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+path()).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+j.path()).Run()
}

func (p *pile) with(x string) *pile {
	p.items = append(p.items, x)
	return p
}

func chainedCalls(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", strings.Join(new(pile).with("wc").with(r.FormValue("file")).items, " ")).Run()
	var own pile
	own.push(r.FormValue("file"))
	// ruleid: go-command-injection
	exec.Command("sh", "-c", own.items[0]).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", strings.Join(new(pile).with("wc").with("all.txt").items, " ")).Run()
}
