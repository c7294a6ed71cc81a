package workspace

import (
	"context"
	"crypto/sha256"
	"slices"
	"time"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/workspace/cache"
)

// recall takes what is remembered of a file for a review of it. A text through which data is followed is kept until that is decided.
func (o *ScanOptions) recall(out *FileOutcome, src string, t *Times) bool {
	out.sum = sha256.Sum256([]byte(src))
	r := o.Memory.find(out.Rel, out.sum)
	if r == nil {
		return false
	}
	checked, ok := o.Memory.restore(r.Checked, func(string) (string, bool) { return "", false })
	if !ok {
		return false
	}
	out.Outcome, out.record = checked, r
	if len(out.Findings) > 0 || r.Follows {
		out.Source = src
	}
	t.node.Add(int64(r.Nodes))
	t.recalled.Add(1)
	return true
}

// rememberChecked remembers a review in which no data was followed; where it will be, that waits.
func (o *ScanOptions) rememberChecked(out *FileOutcome, src string) {
	if out.Err != nil || out.Skipped != "" {
		return
	}
	r := &record{Checked: kept(out.Outcome)}
	if out.file != nil {
		r.Follows, r.Nodes = true, out.file.Nodes()
		out.fresh = r
		return
	}
	o.Memory.put(out.Rel, out.sum, r)
}

// stale lists the files through which data is to be followed: those of which nothing is remembered, and those for which what is remembered does not hold
// any more. The others get what is remembered.
func (o *ScanOptions) stale(outs []FileOutcome, settings cache.Key) []*FileOutcome {
	byPath := make(map[string]*FileOutcome, len(outs))
	var shape uint64
	for i := range outs {
		x := &outs[i]
		byPath[x.Rel] = x
		switch {
		case x.record != nil:
			shape += x.record.Shape
		case x.file != nil && x.file.Language != "":
			x.fresh.Shape = engine.Declare(x.Rel, x.file).Shape()
			shape += x.fresh.Shape
		}
	}
	world := worldKey(shape, settings)
	void := outdated(outs, byPath, world)
	text := func(path string) (string, bool) {
		x := byPath[path]
		return x.text(), x != nil
	}
	var again []*FileOutcome
	for i := range outs {
		x := &outs[i]
		switch {
		case x.file != nil:
			again = append(again, x)
		case x.record == nil:
		case !void[x.Rel] && o.recallFlows(x, text):
			o.Memory.pack.Keep(o.Memory.key(x.Rel, x.sum))
		default:
			again = append(again, x)
		}
	}
	if len(again) == 0 {
		for i := range outs {
			outs[i].forgetText()
		}
	}
	return again
}

func (x *FileOutcome) text() string {
	switch {
	case x == nil:
		return ""
	case x.file != nil:
		return x.file.Source
	}
	return x.Source
}

func (x *FileOutcome) forgetText() {
	if len(x.Findings) == 0 {
		x.Source = ""
	}
}

// outdated lists the files of which what is remembered does not hold: the world or what they need has other texts, what they need is outdated itself, or a new
// text may call a function of theirs.
func outdated(outs []FileOutcome, byPath map[string]*FileOutcome, world cache.Key) map[string]bool {
	void := map[string]bool{}
	users := map[string][]string{}
	var list, fresh []string
	for i := range outs {
		if x := &outs[i]; x.record == nil && x.file != nil {
			fresh = append(fresh, x.file.Source)
		}
	}
	for i := range outs {
		x := &outs[i]
		r := x.record
		if r == nil {
			if x.file != nil {
				list = append(list, x.Rel)
			}
			continue
		}
		if !r.Follows {
			continue
		}
		if r.World != world || textsOf(r.Needs, byPath) != r.Texts || r.soughtIn(fresh) {
			list = append(list, x.Rel)
		}
		for _, p := range r.Needs {
			users[p] = append(users[p], x.Rel)
		}
	}
	for len(list) > 0 {
		p := list[len(list)-1]
		if list = list[:len(list)-1]; void[p] {
			continue
		}
		void[p] = true
		list = append(list, users[p]...)
	}
	return void
}

// textsOf is the hash of the texts of files.
func textsOf(paths []string, byPath map[string]*FileOutcome) cache.Key {
	var parts [][]byte
	for _, p := range paths {
		x := byPath[p]
		if x == nil {
			return cache.Key{}
		}
		parts = append(parts, []byte(p), x.sum[:])
	}
	return cache.KeyOf(parts...)
}

// recallFlows takes what is remembered of the data that was followed through a file.
func (o *ScanOptions) recallFlows(x *FileOutcome, text func(string) (string, bool)) bool {
	if x.record.Final == nil {
		return true
	}
	final, ok := o.Memory.restore(*x.record.Final, text)
	if ok {
		x.Outcome = final
	}
	return ok
}

// parseRemembered parses the files through which data is followed and of which a review is remembered: others may call what they declare.
func (o *ScanOptions) parseRemembered(ctx context.Context, outs []FileOutcome, jobs int, t *Times) {
	share(len(outs), jobs, func(i int) {
		x := &outs[i]
		if x.record == nil || !x.record.Follows || ctx.Err() != nil {
			return
		}
		begin := time.Now()
		p, err := x.lang.Parse(ctx, x.Source, nil)
		if err != nil {
			x.Skipped = skipReason(err)
			return
		}
		x.file = p.File
		p.Close()
		t.parseNs.Add(int64(time.Since(begin)))
	})
}

// rememberFollowed remembers what was found in the files through which data was followed, and what that rests on.
func (o *ScanOptions) rememberFollowed(world *engine.World, outs []FileOutcome, again []*FileOutcome, files []*taint.File, settings cache.Key) {
	byPath := make(map[string]*FileOutcome, len(outs))
	for i := range outs {
		byPath[outs[i].Rel] = &outs[i]
		outs[i].file = nil
		outs[i].forgetText()
	}
	shapes := make(map[string]uint64, len(files))
	var shape uint64
	for _, f := range files {
		shapes[f.Path] = f.Shape()
		shape += f.Shape()
	}
	key := worldKey(shape, settings)
	flow := o.Reviewer.Program.NewFlowOf(world)
	followed := map[*FileOutcome]bool{}
	for _, x := range again {
		followed[x] = true
		r := x.fresh
		if r == nil {
			r = x.record
		}
		if r == nil || x.Skipped != "" {
			continue
		}
		r.Final = nil
		if final := kept(x.Outcome); !slices.Equal(final.RuleIDs, r.Checked.RuleIDs) || len(final.Problems) != len(r.Checked.Problems) {
			r.Final = &final
		}
		r.Shape, r.World, r.Needs, r.Sought = shapes[x.Rel], key, flow.Needs(x.Rel, x.Language), flow.Sought(x.Rel, x.Language)
		r.Texts = textsOf(r.Needs, byPath)
		o.Memory.put(x.Rel, x.sum, r)
	}
	// Of a file whose review was remembered others may have asked for more than before.
	for i := range outs {
		x := &outs[i]
		if x.record == nil || !x.record.Follows || followed[x] {
			continue
		}
		more := append(flow.Needs(x.Rel, x.Language), x.record.Needs...)
		slices.Sort(more)
		if more = slices.Compact(more); len(more) > len(x.record.Needs) {
			x.record.Needs, x.record.Texts = more, textsOf(more, byPath)
			o.Memory.put(x.Rel, x.sum, x.record)
		}
	}
}
