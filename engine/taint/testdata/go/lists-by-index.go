package shop

import (
	"container/list"
	"net/http"
	"os/exec"
	"slices"
	"strings"
)

func literal(w http.ResponseWriter, r *http.Request) {
	list := []string{"a", r.FormValue("file"), "c"}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+list[0]).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+list[1]).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+list[2]).Run()
}

func appended(w http.ResponseWriter, r *http.Request) {
	var list []string
	list = append(list, "safe")
	list = append(list, r.FormValue("file"))
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+list[0]).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+list[1]).Run()
}

func overwritten(w http.ResponseWriter, r *http.Request) {
	list := []string{r.FormValue("file")}
	list[0] = "fixed"
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+list[0]).Run()
}

func cut(w http.ResponseWriter, r *http.Request) {
	list := []string{r.FormValue("file"), "b", "c"}
	tail := list[1:]
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+tail[0]).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+strings.Join(list[:1], " ")).Run()
}

func swapped(w http.ResponseWriter, r *http.Request) {
	a, b := "a", r.FormValue("file")
	a, b = b, a
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+a).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+b).Run()
}

func unknownIndex(w http.ResponseWriter, r *http.Request) {
	list := []string{"a", r.FormValue("file")}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+list[r.ContentLength]).Run()
}

func array(w http.ResponseWriter, r *http.Request) {
	var list [2]string
	list[0] = "fixed"
	list[1] = r.FormValue("file")
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+list[0]).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+list[1]).Run()
}

func made(w http.ResponseWriter, r *http.Request) {
	list := make([]string, 2)
	list[1] = r.FormValue("file")
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+list[0]).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+list[1]).Run()
}

func appendedAll(w http.ResponseWriter, r *http.Request) {
	list := append([]string{"a"}, []string{r.FormValue("file")}...)
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+list[1]).Run()
	fixed := append([]string{"a"}, []string{"b"}...)
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+fixed[1]).Run()
}

func copied(w http.ResponseWriter, r *http.Request) {
	list := make([]string, 1)
	copy(list, []string{r.FormValue("file")})
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+list[0]).Run()
}

func queue(w http.ResponseWriter, r *http.Request) {
	q := list.New()
	q.PushBack("all.txt")
	q.PushBack(r.FormValue("file"))
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+q.Front().Value.(string)).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+q.Back().Value.(string)).Run()
	q.Remove(q.Front())
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+q.Front().Value.(string)).Run()
}

func queueWalked(w http.ResponseWriter, r *http.Request) {
	q := list.New()
	q.PushBack("all.txt")
	q.PushBack(r.FormValue("file"))
	for e := q.Front(); e != nil; e = e.Next() {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+e.Value.(string)).Run()
	}
	if q.Len() > 0 {
		e := q.Front()
		if e != nil {
			name := e.Value.(string)
			// ok: go-command-injection
			exec.Command("sh", "-c", "wc "+name).Run()
		}
	}
}

func partOfEither(w http.ResponseWriter, r *http.Request) {
	var args []string
	if r.Method == "POST" {
		args = []string{"bash", "-c", "wc " + r.FormValue("file"), "all.txt"}
	} else {
		args = []string{"sh", "-c", "wc x", r.FormValue("file")}
	}
	// ruleid: go-command-injection
	exec.Command(args[0], args[1:]...).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", args[1]).Run()
}

type parcel struct{ to, note string }

func withoutTypes(w http.ResponseWriter, r *http.Request) {
	list := []parcel{{r.FormValue("to"), "fixed"}, {note: "a", to: "b"}}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+list[0].to).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+list[0].note).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+list[1].to).Run()
	byName := map[string]*parcel{"one": {r.FormValue("to"), "fixed"}}
	for _, p := range byName {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+p.to).Run()
		// ok: go-command-injection
		exec.Command("sh", "-c", "wc "+p.note).Run()
	}
	rows := [][]string{{r.FormValue("to"), "fixed"}}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+rows[0][0]).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+rows[0][1]).Run()
}

func reversedInPlace(w http.ResponseWriter, r *http.Request) {
	list := []string{"x", r.FormValue("file")}
	slices.Reverse(list)
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+list[0]).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+list[1]).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+slices.Delete(list, 0, 1)[0]).Run()
}

func lastOf(list ...string) string { return list[len(list)-1] }

func lastByLength(w http.ResponseWriter, r *http.Request) {
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+lastOf(r.FormValue("file"), "x")).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+lastOf("x", r.FormValue("file"))).Run()
}
