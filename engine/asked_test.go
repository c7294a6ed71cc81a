package engine

import (
	"context"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// A record that the request names alone is told with confidence where the file knows who is calling, or where people sign in and nothing asks for roles.
func TestKnownCallers(t *testing.T) {
	const controller = `import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.web.bind.annotation.*;
interface Tasks extends JpaRepository<Task, Long> {}
@RestController
class TaskController {
    private final Tasks tasks;
    TaskController(Tasks tasks) { this.tasks = tasks; }
    @DeleteMapping("/tasks/{id}")
    void remove(@PathVariable Long id) { tasks.deleteById(id); }
}
`
	const mine = `
class Mine {
    @GetMapping("/mine")
    Object mine(java.security.Principal principal) { return principal; }
}
`
	const logins = "class Security { void chain(HttpSecurity http) { http.authorizeHttpRequests(a -> a.anyRequest().authenticated()); } }\n"
	const roles = `class Security { void chain(HttpSecurity http) { http.authorizeHttpRequests(a -> a.requestMatchers("/tasks/**").hasRole("ADMIN")); } }`
	for _, c := range []struct {
		name, controller, config string
		doubtful                 bool
	}{
		{"nobody signs in", controller, "class Empty {}", true},
		{"the file knows who is calling", controller + mine, "class Empty {}", false},
		{"people sign in, and nobody is asked more", controller, logins, false},
		{"roles are asked by address", controller, roles, true},
	} {
		program := Compile(nil, func(language string) []*rules.Rule {
			rs, _ := rules.BuiltinFor(language)
			return rs
		}, SuppressionPolicy{})
		java := parsers.ByID("java")
		var files []*taint.File
		for path, src := range map[string]string{"TaskController.java": c.controller, "Security.java": c.config} {
			p, err := java.Parse(context.Background(), src, nil)
			if err != nil {
				t.Fatal(err)
			}
			defer p.Close()
			files = append(files, Declare(path, p.File))
		}
		flow := program.NewFlowOf(NewWorld(files, nil))
		told := 0
		for _, f := range files {
			res, err := program.Follow(context.Background(), f.Path, f.IR, flow)
			if err != nil {
				t.Fatal(err)
			}
			for _, x := range res.Findings {
				if x.Rule.ID == "java-record-changed-by-request-alone" {
					told++
					if x.Doubtful != c.doubtful {
						t.Errorf("%s: doubtful is %v", c.name, x.Doubtful)
					}
				}
			}
		}
		if told != 1 {
			t.Errorf("%s: told %d times", c.name, told)
		}
	}
}
