package engine

import "testing"

// What a call makes that is given fields reads records of these, whether by the name that the program gives it or by a member of what holds the database.
func TestRecordsOfDefinedModels(t *testing.T) {
	const model = `module.exports = (sequelize, types) => sequelize.define('User', {
  id: { type: types.INTEGER, primaryKey: true },
  email: { type: types.STRING },
  password: { type: types.STRING },
});
`
	const head = "const express = require('express');\nconst db = require('./db');\nconst { User } = require('./db');\nconst app = express();\n"
	for _, c := range []struct {
		name, model, body string
		told              int
	}{
		{"a member of the database", model, "res.json(await db.user.findOne({ where: { id: 1 } }));", 1},
		{"by its name", model, "res.json(await User.findAll());", 1},
		{"some columns", model, "res.json(await db.user.findAll({ attributes: ['id'] }));", 0},
		{"how many were changed", model, "res.json(await db.user.update({ email: 'a' }, { where: { id: 1 } }));", 0},
		{"records of others", model, "res.json(await db.beer.findAll());", 0},
	} {
		told := followed(t, "javascript", "javascript-record-with-password-sent", map[string]string{
			"app.js": head + "app.get('/x', async (req, res) => { " + c.body + " });\n", "models/user.js": c.model,
			"db.js": "const User = require('./models/user')(connect(), types);\nmodule.exports = { user: User, User };\n"})
		if len(told) != c.told {
			t.Errorf("%s: told %d times, want %d", c.name, len(told), c.told)
		}
	}
}
