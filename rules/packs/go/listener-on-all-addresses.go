//go:build ignore

package shop

import (
	"net"
)

func debug() (net.Listener, error) {
	// ruleid: go-listener-on-all-addresses
	return net.Listen("tcp", ":6060")
}

func debugSafely() (net.Listener, error) {
	// ok: go-listener-on-all-addresses
	return net.Listen("tcp", "127.0.0.1:6060")
}

func public() (net.Listener, error) {
	// ok: go-listener-on-all-addresses
	return net.Listen("tcp", ":443")
}
