const mongoose = require("mongoose");
const { Schema } = mongoose;
// ruleid: javascript-mongoose-schema-not-strict
const a = new Schema({ name: String }, { strict: false });
// ruleid: javascript-mongoose-schema-not-strict
const b = new mongoose.Schema({ name: String }, { timestamps: true, strict: false });
// ok: javascript-mongoose-schema-not-strict
const c = new Schema({ name: String }, { strict: true });
// ok: javascript-mongoose-schema-not-strict
const d = new Ajv({ strict: false });
