package rules

import "sync"

// Topic is a group of weaknesses that are taught together.
type Topic struct {
	Name string
	CWEs []int
}

// otherTopic holds rules whose weaknesses no topic names.
const otherTopic = "Other"

var topicByCWE = sync.OnceValue(func() map[int]int {
	out := map[int]int{}
	for i, t := range topics {
		for _, n := range t.CWEs {
			if _, ok := out[n]; !ok {
				out[n] = i
			}
		}
	}
	return out
})

// TopicOf is the place and the name of the topic that a rule belongs to, by its first weakness that a topic names. Topics are ordered as one would teach them.
func TopicOf(r *Rule) (place int, name string) {
	for _, c := range r.Metadata.CWE {
		if i, ok := topicByCWE()[cweNumber(c)]; ok {
			return i, topics[i].Name
		}
	}
	return len(topics), otherTopic
}
