const { createClient } = require("@supabase/supabase-js");
const supabase = createClient(process.env.URL, process.env.KEY);

app.get("/people", async (req, res) => {
  // ruleid: javascript-postgrest-filter-injection
  const a = await supabase.from("people").select("id").or(`name.eq.${req.query.name},nick.eq.${req.query.name}`);
  let query = supabase.from("people").select("id, name").order("name");
  // ruleid: javascript-postgrest-filter-injection
  query = query.or(String(req.query.filter));
  // ruleid: javascript-postgrest-filter-injection
  const c = await supabase.from("people").delete().or("owner.eq." + req.params.owner);
  // ok: javascript-postgrest-filter-injection
  const d = await supabase.from("people").select("id").eq("name", String(req.query.name));
  // ok: javascript-postgrest-filter-injection
  const e = await supabase.from("people").select("id").or("name.is.null,nick.is.null");
  if (!/^[\w-]+$/.test(req.query.name)) return res.sendStatus(400);
  // ok: javascript-postgrest-filter-injection
  const f = await supabase.from("people").select("id").or(`name.eq.${req.query.name}`);
  res.json([a, query, c, d, e, f]);
});
app.get("/either", (req, res) => {
  // ok: javascript-postgrest-filter-injection
  res.json(schema.or(req.query.name));
});
