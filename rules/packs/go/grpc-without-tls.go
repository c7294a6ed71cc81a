//go:build ignore

package shop

import (
	"crypto/tls"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
)

func dial(addr string) (*grpc.ClientConn, error) {
	// ruleid: go-grpc-without-tls
	return grpc.NewClient(addr, grpc.WithTransportCredentials(insecure.NewCredentials()))
}

func dialSafely(addr string) (*grpc.ClientConn, error) {
	// ok: go-grpc-without-tls
	return grpc.NewClient(addr, grpc.WithTransportCredentials(credentials.NewTLS(&tls.Config{})))
}

func local() (*grpc.ClientConn, error) {
	// ok: go-grpc-without-tls
	return grpc.NewClient("unix:/run/app.sock", grpc.WithTransportCredentials(insecure.NewCredentials()))
}
