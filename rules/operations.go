package rules

import (
	_ "embed"
	"fmt"
	"sync"
)

// Operation is what a method or a function computes, under one of its usual names. rules/operations.yaml lists them.
type Operation string

// OfText and OfNumber are the operations of texts and of numbers, called as methods, OfTextFunction those of functions that get the text first, and OfFunction
// those of functions. OfFlag are the names of flags that such calls are passed, OfError those of the errors that are raised where one cannot be done, and
// OfReflection what is done to objects by what their classes say of themselves, OfLoop what loops go through, and OfObject what a method without arguments does.
const (
	OfText         = "text"
	OfTextFunction = "function-of-text"
	OfNumber       = "number"
	OfFunction     = "function"
	OfFlag         = "flag"
	OfError        = "error"
	OfReflection   = "reflection"
	OfLoop         = "loop"
	OfObject       = "object"
)

//go:embed operations.yaml
var operationsFile []byte

// OperationNamed is the operation of a kind that a name usually stands for, or "".
func OperationNamed(kind, name string) Operation { return operations()[kind][name] }

// Operations lists the operations of a kind.
func Operations(kind string) map[Operation]bool {
	out := map[Operation]bool{}
	for _, op := range operations()[kind] {
		out[op] = true
	}
	return out
}

var operations = sync.OnceValue(func() map[string]map[string]Operation {
	out, err := readOperations(operationsFile)
	if err != nil {
		panic(err) // the engine's tests read it
	}
	return out
})

func readOperations(data []byte) (map[string]map[string]Operation, error) {
	root, err := parseYAML(data)
	if err != nil {
		return nil, err
	}
	out := map[string]map[string]Operation{}
	l := &loader{file: "operations.yaml"}
	for i := 0; i+1 < len(root.Content); i += 2 {
		names := map[string]Operation{}
		out[root.Content[i].Value] = names
		list := root.Content[i+1].Content
		for k := 0; k+1 < len(list); k += 2 {
			op := list[k].Value
			for _, name := range l.texts(list[k+1], op) {
				if names[name] != "" {
					return nil, fmt.Errorf("line %d: %s is an operation already", list[k].Line, name)
				}
				names[name] = Operation(op)
			}
		}
	}
	if len(l.faults) > 0 {
		return nil, fmt.Errorf("line %d: %s", l.faults[0].Line, l.faults[0].Message)
	}
	return out, nil
}
