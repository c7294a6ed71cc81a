package taint

import (
	"regexp"
	"slices"
	"strings"
)

// What the names of columns say of what they hold, where no schema is seen. These are habits of those who design databases, in any language; what a library
// calls its own is written in its model.

var (
	reNumbers        = regexp.MustCompile(`^\$?(?:id|[a-z_]+_id|count|[a-z_]+_count|[a-z_]+_at|(?:sort|exec|display)_?order)$`)
	reNumberOfRecord = regexp.MustCompile(`^(?:\w*I[dD]|id|\w+_id|[uU]u?id|[gG]uid)$`)
	reOwnNumber      = regexp.MustCompile(`^(?:id|pk|uuid|guid)$`)
	reNoText         = regexp.MustCompile(`(?:_id|_ids|_at|_on|_count|_digest|_confirmation|_type|password)$|^(?:price|quantity|amount|total|age|year|rating|stock|weight|height|duration)$`)
	reMadeText       = regexp.MustCompile(`html|mark|render|cooked|sanitized|linkified|formatted`)
)

// holdsNumbers: a column holds numbers or times, and no text of anybody.
func holdsNumbers(column string) bool { return reNumbers.MatchString(column) }

// isNumberOfRecord: by what a column holds, its record or another is told from the rest.
func isNumberOfRecord(column string) bool { return reNumberOfRecord.MatchString(column) }

// isOwnNumber: a column holds the number of its own record, and of no other.
func isOwnNumber(column string) bool { return reOwnNumber.MatchString(column) }

// mayHoldText: a column may hold a text that somebody wrote, and that is no work of the program.
func mayHoldText(column string) bool {
	return len(column) >= 3 && !strings.ContainsAny(column, "?!= ") && !reNoText.MatchString(column) && !reMadeText.MatchString(column)
}

// ofNumberedColumn is what such a column brings: nothing of what the database holds. A function that was run on every value of a row may have made lists of them, as far as is known.
func (ev *evaluator) ofNumberedColumn(v Value) Value {
	if len(v.objs) == 0 {
		v.marks = withoutDatabase(v.marks)
		return v
	}
	all := ev.deep(v)
	if all == nil {
		return v
	}
	rest := withoutDatabase(all)
	if rest == all || rest != nil && slices.ContainsFunc(rest.list, func(m mark) bool { return m.origin.kind == fromSource }) {
		return v
	}
	return Value{marks: rest}
}

func withoutDatabase(ms *markSet) *markSet {
	fromDatabase := func(m mark) bool {
		return m.origin.kind == fromSource && m.origin.source != nil && (m.origin.source.kind == "database" || m.origin.source.kind == "stored")
	}
	if !slices.ContainsFunc(ms.list, fromDatabase) {
		return ms
	}
	if list := slices.DeleteFunc(slices.Clone(ms.list), fromDatabase); len(list) > 0 {
		return &markSet{list}
	}
	return nil
}
