//go:build ignore

package shop

import (
	"k8s.io/client-go/rest"
)

func config() *rest.Config {
	// ruleid: go-kubernetes-client-trusts-anyone
	return &rest.Config{TLSClientConfig: rest.TLSClientConfig{Insecure: true}}
}

func configSafely() *rest.Config {
	// ok: go-kubernetes-client-trusts-anyone
	return &rest.Config{TLSClientConfig: rest.TLSClientConfig{CAFile: "/etc/kubernetes/ca.crt"}}
}
