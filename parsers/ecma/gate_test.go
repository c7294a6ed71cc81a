package ecma

import "testing"

func TestGate(t *testing.T) {
	const asks = "export function middleware(req) { if (!req.cookies.get('token')) return go('/login'); }\n"
	for _, c := range []struct {
		path, source string
		want         bool
	}{
		{"src/middleware.ts", asks, true},
		{"proxy.js", asks + "export const config = { matcher: ['/api/:path*'] };", true},
		{"middleware.ts", asks + "export const config = { matcher: ['/((?!_next/static|favicon.ico).*)'] };", true},
		{"middleware.ts", asks + "export const config = { matcher: '/:path*' };", true},
		{"middleware.ts", asks + "export const config = { matcher: ['/((?!api|_next/static).*)'] };", false},
		{"middleware.ts", asks + "export const config = { matcher: ['/dashboard/:path*'] };", false},
		{"middleware.ts", "export function middleware(req) { return log(req.url); }", false},
		{"lib/middlewares.ts", asks, false},
	} {
		if got := gate.Stands(c.path, c.source); got != c.want {
			t.Errorf("%s, %s: got %v", c.path, c.source, got)
		}
	}
}
