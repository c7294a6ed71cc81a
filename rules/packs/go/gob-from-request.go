//go:build ignore

package shop

import (
	"encoding/gob"
	"encoding/json"
	"net/http"
)

func receive(w http.ResponseWriter, r *http.Request) {
	var v Order
	// ruleid: go-gob-from-request
	dec := gob.NewDecoder(r.Body)
	use(dec, &v)
}

func receiveSafely(w http.ResponseWriter, r *http.Request) {
	var v Order
	// ok: go-gob-from-request
	dec := json.NewDecoder(r.Body)
	use(dec, &v)
}
