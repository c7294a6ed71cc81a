package java

import "testing"

// A filter that looks who has signed in stands before all servlets; one that sets an encoding asks nobody, and neither does a servlet of its own.
func TestGate(t *testing.T) {
	asks := `if (request.getSession().getAttribute("user") == null) { response.sendError(401); }`
	for _, c := range []struct {
		path, source string
		want         bool
	}{
		{"src/web/SignInFilter.java", asks, true},
		{"src/web/BaseServlet.java", asks, true},
		{"src/web/EncodingFilter.java", `request.setCharacterEncoding("UTF-8");`, false},
		{"src/web/RoomServlet.java", asks, false},
	} {
		if got := gate.Stands(c.path, c.source); got != c.want {
			t.Errorf("%s: got %v, want %v", c.path, got, c.want)
		}
	}
}
