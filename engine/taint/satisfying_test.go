package taint

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// Where the methods of many types are called alike, an interface is that of those which take and give what it says.
func TestSatisfyingBySignature(t *testing.T) {
	const src = `package store

type Invoices interface {
	Get(id string) (*Invoice, error)
}

type invoiceTable struct{}
type orderTable struct{}
type userTable struct{}
type itemTable struct{}
type noteTable struct{}
type invoiceService struct{}

func (invoiceTable) Get(id string) (*Invoice, error)   { return nil, nil }
func (invoiceService) Get(id string) (*Invoice, error) { return nil, nil }
func (orderTable) Get(id string) (*Order, error)       { return nil, nil }
func (userTable) Get(id string) (*User, error)         { return nil, nil }
func (itemTable) Get(id int) (*Invoice, error)         { return nil, nil }
func (noteTable) Get(id, of string) (*Invoice, error)  { return nil, nil }
`
	p, err := parsers.ByID("go").Parse(t.Context(), src, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	f := NewFile("store.go", p.File, nil)
	x := NewIndex([]*File{f})
	if x.crowded("store.Invoices", "Get") {
		t.Error("the interface has too many methods")
	}
	for _, fn := range x.Methods("store.Invoices", "Get", false) {
		switch fn.Class.Name {
		case "Invoices", "invoiceTable", "invoiceService":
		default:
			t.Errorf("%s is no invoice", fn.Class.Name)
		}
	}
}
