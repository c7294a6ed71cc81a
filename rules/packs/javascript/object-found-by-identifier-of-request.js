const mongoose = require("mongoose");
const Order = mongoose.model("Order", schema);

app.get("/orders/:id", async (req, res) => {
  // ruleid: javascript-object-found-by-identifier-of-request
  const a = await Order.findById(req.params.id);
  // ok: javascript-object-found-by-identifier-of-request
  const b = await Order.findOne({ _id: String(req.params.id), owner: req.user.id });
  // ok: javascript-object-found-by-identifier-of-request
  const c = await Order.findById(req.user.lastOrder);
  res.json([a, b, c]);
});
