//go:build ignore

package shop

func isAdmin(user string) bool {
	roles, err := store.Roles(user)
	// ruleid: go-check-fails-open
	if err != nil {
		log.Print(err)
		return true
	}
	return roles["admin"]
}

func (s *server) verifySignature(body []byte, sum string) bool {
	key, err := s.key()
	// ruleid: go-check-fails-open
	if err != nil {
		return true
	}
	return hmac.Equal(mac(key, body), []byte(sum))
}

func hasAccess(user string) bool {
	roles, err := store.Roles(user)
	// ok: go-check-fails-open
	if err != nil {
		return false
	}
	return roles["reader"]
}

func isMissing(name string) bool {
	_, err := os.Stat(name)
	// ok: go-check-fails-open
	if err != nil {
		return true
	}
	return false
}

func isOnlyAdmin(u *User) bool {
	n, err := countAdmins()
	// ok: go-check-fails-open
	if err != nil {
		return true
	}
	return n < 2 && u.Admin
}

func needsAuth(r *http.Request) bool {
	_, err := r.Cookie("session")
	// ok: go-check-fails-open
	if err != nil {
		return true
	}
	return false
}

// It says that the answer was written.
func handleAuthorization(w http.ResponseWriter, r *http.Request) (handled bool) {
	var err error
	// ok: go-check-fails-open
	if err = authorize(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)

		return true
	}
	return false
}
