package engine

import "testing"

// A route that asks nobody is told where its whole way from the program can be seen, however its router is mounted.
func TestRoutesThatAskNobody(t *testing.T) {
	const routes = `const express = require('express');
const controller = require('../controllers/tags');
const router = express.Router();
router.delete('/:id', controller.remove);
module.exports = router;
`
	const controller = `const Tag = require('../models/tag');
exports.remove = async (req, res) => {
  await Tag.findByIdAndDelete(req.params.id);
  res.end();
};
`
	const head = "const express = require('express');\nconst app = express();\nconst tags = require('./routes/tags');\nconst authRoutes = require('./routes/auth');\n"
	const auth = `const express = require('express');
const jwt = require('jsonwebtoken');
const router = express.Router();
router.post('/login', (req, res) => res.json(jwt.sign({}, process.env.KEY)));
module.exports = router;
`
	const listed = "const api = express.Router();\nconst all = [{ path: '/auth', route: authRoutes }, { path: '/tags', route: tags }];\nall.forEach((x) => api.use(x.path, x.route));\n"
	for _, c := range []struct {
		name, app string
		told      int
	}{
		{"mounted", head + "app.use('/auth', authRoutes);\napp.use('/tags', tags);\n", 1},
		{"behind a log-in", head + "app.use('/tags', requireLogin, tags);\n", 0},
		{"behind a log-in of the program", head + "app.use(requireLogin);\napp.use('/tags', tags);\n", 0},
		{"behind a function of the program", head + "app.use((req, res, next) => { if (!req.user) return res.sendStatus(401); next(); });\napp.use('/tags', tags);\n", 0},
		{"before a log-in", head + "app.use('/tags', tags);\napp.use(requireLogin);\n", 1},
		{"behind a log-in for other addresses", head + "app.use('/rooms', requireLogin);\napp.use('/tags', tags);\n", 1},
		{"behind what asks nothing", head + "app.use(cors({ credentials: true, allowedHeaders: ['Authorization'] }));\napp.use('/tags', tags);\n", 1},
		{"in a list", head + listed + "app.use('/api', api);\n", 1},
		{"in a list behind a log-in", head + listed + "app.use('/api', requireLogin, api);\n", 0},
		{"not mounted", head, 0},
		{"mounted by who is not known", "const tags = require('./routes/tags');\nmodule.exports = (app) => { app.use('/tags', tags); };\n", 0},
	} {
		told := followed(t, "javascript", "javascript-route-asks-nobody", map[string]string{
			"app.js": c.app, "routes/tags.js": routes, "routes/auth.js": auth, "controllers/tags.js": controller, "models/tag.js": "const mongoose = require('mongoose');\nmodule.exports = mongoose.model('Tag', new mongoose.Schema({}));\n"})
		if len(told) != c.told {
			t.Errorf("%s: told %d times, want %d", c.name, len(told), c.told)
		}
	}
}

// Files that lie in no folder are imported by what the variables are called, too.
func TestRoutesOfFilesWithoutFolder(t *testing.T) {
	for app, want := range map[string]int{"app.use('/tags', tags);\n": 1, "app.use('/tags', requireLogin, tags);\n": 0} {
		told := followed(t, "javascript", "javascript-route-asks-nobody", map[string]string{
			"app.js": "const express = require('express');\nconst jwt = require('jsonwebtoken');\nconst tags = require('./tags');\nconst app = express();\n" + app,
			"tags.js": `const express = require('express');
const router = express.Router();
router.delete('/:id', async (req, res) => {
  await Tag.findByIdAndDelete(req.params.id);
  res.end();
});
module.exports = router;
`})
		if len(told) != want {
			t.Errorf("%s: told %d times, want %d", app, len(told), want)
		}
	}
}

// A function that is given its router by another file gets that of the program, where there is one alone.
func TestRoutesOfRoutersThatAreGiven(t *testing.T) {
	const routes = `module.exports = (app, db) => {
  app.delete('/tags/:id', async (req, res) => {
    await db.tag.destroy({ where: { id: req.params.id } });
    res.end();
  });
};
`
	const head = "const express = require('express');\nconst jwt = require('jsonwebtoken');\nconst app = express();\napp.use(express.json());\n"
	const tail = "require('./routes')(app, require('./db'));\napp.post('/login', (req, res) => res.json(jwt.sign({}, process.env.KEY)));\n"
	for _, c := range []struct {
		name  string
		files map[string]string
		told  int
	}{
		{"given", map[string]string{"app.js": head + tail}, 1},
		{"given behind a log-in", map[string]string{"app.js": head + "app.use(requireLogin);\n" + tail}, 0},
		{"two programs", map[string]string{"app.js": head + tail, "admin.js": head}, 0},
		{"no program", map[string]string{"app.js": "require('jsonwebtoken').sign({}, process.env.KEY);\n"}, 0},
	} {
		c.files["routes.js"] = routes
		if told := followed(t, "javascript", "javascript-route-asks-nobody", c.files); len(told) != c.told {
			t.Errorf("%s: told %d times, want %d", c.name, len(told), c.told)
		}
	}
}
