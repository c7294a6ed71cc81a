const { Sequelize, Op } = require("sequelize");
const sequelize = new Sequelize(process.env.DB);
const Item = sequelize.define("item", {});

module.exports = function (app) {
  app.get("/find", async (req, res) => {
    // ruleid: javascript-sequelize-query-injection
    const a = await sequelize.query(`SELECT * FROM items WHERE title = '${req.query.q}'`);
    // ruleid: javascript-sequelize-query-injection
    const b = await Item.findAll({ where: Sequelize.literal("price < " + req.query.max) });
    // ok: javascript-sequelize-query-injection
    const c = await sequelize.query("SELECT * FROM items WHERE title = :q", { replacements: { q: req.query.q } });
    // ok: javascript-sequelize-query-injection
    const d = await Item.findAll({ where: { price: { [Op.lt]: Number(req.query.max) } } });
    // ok: javascript-sequelize-query-injection
    const e = await sequelize.query("SELECT * FROM items WHERE title = " + sequelize.escape(req.query.q));
    res.json([a, b, c, d, e]);
  });
};
