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
		told := followed(t, "java", "java-record-changed-by-request-alone", map[string]string{"TaskController.java": c.controller, "Security.java": c.config})
		if len(told) != 1 || told[0].Doubtful != c.doubtful {
			t.Errorf("%s: told %d times, want once, doubtful: %v", c.name, len(told), c.doubtful)
		}
	}
}

// A handler behind a log-in knows that somebody is calling; where a role is asked for before it, it is for those.
func TestCallersKnownByRouter(t *testing.T) {
	const orders = `package orders

import (
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type Order struct {
	ID    uint
	Total int
}

type Handler struct{ db *gorm.DB }

func (h *Handler) Show(c *gin.Context) {
	var order Order
	h.db.First(&order, c.Param("id"))
	c.JSON(200, order)
}
`
	for _, c := range []struct {
		name, routes string
		told         bool
		doubtful     bool
	}{
		{"nobody signs in", `root.GET("/orders/:id", h.Show)`, true, true},
		{"somebody has", "api := root.Group(\"/api\")\n\tapi.Use(middleware.RequireAuth())\n\tapi.GET(\"/orders/:id\", h.Show)", true, false},
		{"somebody with a role has", "api := root.Group(\"/api\", middleware.RequireAuth())\n\tapi.Use(middleware.AdminOnly())\n\tapi.GET(\"/orders/:id\", h.Show)", false, false},
		{"the address says so", "api := root.Group(\"/admin\", middleware.RequireAuth())\n\tapi.GET(\"/orders/:id\", h.Show)", false, false},
		{"the log-in stands behind it", "api := root.Group(\"/api\")\n\tapi.GET(\"/orders/:id\", h.Show)\n\tapi.Use(middleware.RequireAuth())", true, true},
	} {
		told := followed(t, "go", "go-record-by-request-alone", map[string]string{"orders/orders.go": orders, "routes/routes.go": "package routes\n\nfunc Setup(root *gin.Engine, h *orders.Handler) {\n\t" + c.routes + "\n}\n"})
		if len(told) > 0 != c.told {
			t.Errorf("%s: told %d times, want it told: %v", c.name, len(told), c.told)
		}
		for _, x := range told {
			if x.Doubtful != c.doubtful {
				t.Errorf("%s: doubtful is %v", c.name, x.Doubtful)
			}
		}
	}
}

// What stands before a handler at its route stands before what the module keeps of it in the call of another function.
func TestCallersKnownByHeldHandler(t *testing.T) {
	const service = "import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();\nexport const remove = async (id) => prisma.invoice.delete({ where: { id } });\n"
	const controller = "import { handled } from './handled';\nimport { remove } from './service';\nconst drop = handled(async (req, res) => {\n  res.json(await remove(req.params.id));\n});\nexport const Invoices = { drop };\n"
	for _, c := range []struct {
		name, route string
		told        bool
	}{
		{"nobody is asked", "router.delete('/:id', limited(3), Invoices.drop);", true},
		{"somebody with a role is", "router.delete('/:id', only(Roles.ADMIN), Invoices.drop);", false},
		{"another's is", "router.delete('/:id', limited(3), Invoices.drop);\nrouter.delete('/o/:id', only(Roles.ADMIN), Orders.drop);", true},
	} {
		told := followed(t, "typescript", "javascript-record-reached-by-request-alone", map[string]string{"src/service.ts": service, "src/controller.ts": controller, "src/routes.ts": "import { Router } from 'express';\nimport { Invoices } from './controller';\nimport { Orders } from './orders';\nimport { only, limited } from './guards';\nimport { Roles } from './roles';\nconst router = Router();\n" + c.route + "\nexport default router;\n"})
		if len(told) > 0 != c.told {
			t.Errorf("%s: told %d times, want it told: %v", c.name, len(told), c.told)
		}
	}
}

// That somebody has signed in is known by what stands before a class, and asks nobody more. Where all may do the same, it says little.
func TestCallersKnownByAttribute(t *testing.T) {
	const controller = "[Authorize]\npublic class NotesController : Controller\n{\n    private readonly Store db;\n    public async Task<IActionResult> Details(int id) => View(await db.Notes.FindAsync(id));\n}\npublic class Store : DbContext { public DbSet<Note> Notes { get; set; } }\n"
	for _, c := range []struct {
		name, beside   string
		told, doubtful bool
	}{
		{"all may do the same", "public class A : Controller { [Authorize] public IActionResult X() => View(); }", true, true},
		{"some may do more", "public class A : Controller { [Authorize(Roles = \"Staff\")] public IActionResult X() => View(); }", true, false},
	} {
		told := followed(t, "csharp", "csharp-record-by-request-alone", map[string]string{"Notes.cs": controller, "A.cs": c.beside})
		if len(told) > 0 != c.told || c.told && told[len(told)-1].Doubtful != c.doubtful {
			t.Errorf("%s: told %+v, want it told: %v, doubtful: %v", c.name, told, c.told, c.doubtful)
		}
	}
}

// followed are the findings of a built-in rule in a program of several files, by their paths.
func followed(t *testing.T, language, rule string, sources map[string]string) (out []Finding) {
	t.Helper()
	program := Compile(nil, func(language string) []*rules.Rule {
		rs, _ := rules.BuiltinFor(language)
		return rs
	}, SuppressionPolicy{})
	var files []*taint.File
	for path, src := range sources {
		p, err := parsers.ByID(language).Parse(context.Background(), src, nil)
		if err != nil {
			t.Fatal(err)
		}
		defer p.Close()
		files = append(files, Declare(path, p.File))
	}
	flow := program.NewFlowOf(NewWorld(files, nil))
	for _, f := range files {
		res, err := program.Follow(context.Background(), f.Path, f.IR, flow)
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range res.Findings {
			if x.Rule.ID == rule {
				out = append(out, x)
			}
		}
	}
	return out
}
