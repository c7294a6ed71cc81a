//go:build ignore

package shop

import (
	"github.com/go-ldap/ldap/v3"
)

func login(conn *ldap.Conn, dn string) error {
	// ruleid: go-directory-bind-without-password
	return conn.UnauthenticatedBind(dn)
}

func loginSafely(conn *ldap.Conn, dn, password string) error {
	// ok: go-directory-bind-without-password
	return conn.Bind(dn, password)
}
