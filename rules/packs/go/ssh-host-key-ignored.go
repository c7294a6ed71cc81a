//go:build ignore

package shop

import "golang.org/x/crypto/ssh"

func config(key ssh.PublicKey) {
	// ruleid: go-ssh-host-key-ignored
	a := &ssh.ClientConfig{User: "deploy", HostKeyCallback: ssh.InsecureIgnoreHostKey()}
	// ok: go-ssh-host-key-ignored
	b := &ssh.ClientConfig{User: "deploy", HostKeyCallback: ssh.FixedHostKey(key)}
	use(a, b)
}
