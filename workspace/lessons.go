package workspace

import (
	"fmt"
	"sort"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// Lesson is a step of a learning path: a topic, the rules to read on it, and where the workspace shows it.
type Lesson struct {
	Topic    string
	Rules    []*rules.Rule // those with findings first, the most frequent before the others
	Findings int
	Places   []string // "path:line" of the first findings, the worst first
	weight   int
	place    int
}

// mostPlaces is how many places a lesson shows.
const mostPlaces = 5

// Lessons orders what there is to learn about a language. The topics of which the outcomes show most come first: each finding counts by its
// severity. The others follow in the order of topics.
func Lessons(language string, outcomes []FileOutcome) []Lesson {
	byTopic := map[string]*Lesson{}
	builtin, _ := rules.BuiltinFor(language)
	known := map[*rules.Rule]bool{}
	for _, r := range builtin {
		if !r.Names(language) && r.Pack() != "secrets" {
			continue // it looks at any text, for the sake of templates and files of another kind
		}
		known[r] = true
		place, topic := rules.TopicOf(r)
		if byTopic[topic] == nil {
			byTopic[topic] = &Lesson{Topic: topic, place: place}
		}
		byTopic[topic].Rules = append(byTopic[topic].Rules, r)
	}
	count := map[*rules.Rule]int{}
	type found struct {
		topic    string
		severity rules.Severity
		place    string
	}
	var all []found
	for i := range outcomes {
		o := &outcomes[i]
		if o.Language != language {
			continue
		}
		lines := text.NewLines(o.Source)
		for _, f := range o.Findings {
			if f.Suppressed != nil {
				continue
			}
			place, topic := rules.TopicOf(f.Rule)
			l := byTopic[topic]
			if l == nil {
				l = &Lesson{Topic: topic, place: place}
				byTopic[topic] = l
			}
			if count[f.Rule] == 0 && !known[f.Rule] {
				l.Rules = append(l.Rules, f.Rule)
			}
			count[f.Rule]++
			l.Findings++
			l.weight += 1 << (2 * f.Severity)
			all = append(all, found{topic, f.Severity, where(o.Rel, lines, f)})
		}
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].severity > all[j].severity })
	for _, x := range all {
		if l := byTopic[x.topic]; len(l.Places) < mostPlaces {
			l.Places = append(l.Places, x.place)
		}
	}
	out := make([]Lesson, 0, len(byTopic))
	for _, l := range byTopic {
		sort.SliceStable(l.Rules, func(i, j int) bool {
			a, b := l.Rules[i], l.Rules[j]
			if count[a] != count[b] {
				return count[a] > count[b]
			}
			return a.Severity > b.Severity
		})
		out = append(out, *l)
	}
	sort.Slice(out, func(i, j int) bool {
		if out[i].weight != out[j].weight {
			return out[i].weight > out[j].weight
		}
		return out[i].place < out[j].place
	})
	return out
}

func where(path string, lines *text.Lines, f engine.Finding) string {
	return fmt.Sprintf("%s:%d", path, lines.Line(f.Span.Start)+1)
}

// LearningPath is the lessons as Markdown: what this workspace shows, each with the paragraph of the rule that found most, and then what else the
// packs know.
func LearningPath(language string, lessons []Lesson) string {
	var sb strings.Builder
	fmt.Fprintf(&sb, "# A learning path for %s\n", language)
	step, rest := 0, 0
	for _, l := range lessons {
		if l.Findings == 0 {
			rest++
			continue
		}
		step++
		fmt.Fprintf(&sb, "\n## %d. %s\n\n%s here: `%s`", step, l.Topic, counted(l.Findings, "finding"), strings.Join(l.Places, "`, `"))
		if more := l.Findings - len(l.Places); more > 0 {
			fmt.Fprintf(&sb, " and %d more", more)
		}
		sb.WriteString(".\n\n" + l.Rules[0].Markdown(rules.Paragraph) + "\nRead on:\n\n")
		for i, r := range l.Rules {
			if i == mostPlaces {
				fmt.Fprintf(&sb, "- and %d more: `appsec-lsp rules list --lang %s`\n", len(l.Rules)-i, language)
				break
			}
			fmt.Fprintf(&sb, "- `appsec-lsp explain %s`: %s\n", r.ID, r.Markdown(rules.Line))
		}
	}
	if step == 0 {
		sb.WriteString("\nNothing was found here. What follows is what the rules look for.\n")
	}
	if rest > 0 {
		sb.WriteString("\n## What else there is to know\n\n")
		for _, l := range lessons {
			if l.Findings == 0 && len(l.Rules) > 0 {
				fmt.Fprintf(&sb, "- %s: `appsec-lsp explain %s`", l.Topic, l.Rules[0].ID)
				if n := len(l.Rules) - 1; n > 0 {
					fmt.Fprintf(&sb, " and %s more", counted(n, "rule"))
				}
				sb.WriteByte('\n')
			}
		}
	}
	return sb.String()
}

func counted(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
