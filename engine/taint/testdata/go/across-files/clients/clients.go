package clients

import "net/http"

var Outside *http.Client

var Inside = &http.Client{}

var Names = []string{"a", "b"}
