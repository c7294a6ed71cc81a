const OpenAI = require("openai");
const client = new OpenAI();

app.post("/ask", async (req, res) => {
  // ruleid: javascript-instructions-of-language-model-from-request
  const a = await client.responses.create({ model: "m", instructions: "Talk about " + req.body.topic, input: "Hi" });
  // ok: javascript-instructions-of-language-model-from-request
  const b = await client.responses.create({ model: "m", instructions: "Answer questions about cats.", input: String(req.body.topic) });
  res.json([a, b]);
});
