const express = require("express");
const cors = require("cors");

const app = express();
// ruleid: javascript-cors-for-every-origin
app.use(cors());
// ok: javascript-cors-for-every-origin
app.use(cors({ origin: ["https://app.example"] }));
// ruleid: javascript-cors-for-every-origin
app.use(cors({ origin: "*" }));

app.get("/a", (req, res) => {
  // ruleid: javascript-cors-for-every-origin
  res.setHeader("Access-Control-Allow-Origin", "*");
  // ok: javascript-cors-for-every-origin
  res.setHeader("Access-Control-Allow-Origin", "https://app.example");
  res.end();
});
app.get("/b", (req, res) => {
  // ruleid: javascript-cors-for-every-origin
  res.set({ "Access-Control-Allow-Origin": "*", ETag: "1" });
  // ruleid: javascript-cors-for-every-origin
  res.writeHead(200, { "Access-Control-Allow-Origin": "*" });
  // ok: javascript-cors-for-every-origin
  res.set({ "Access-Control-Allow-Origin": "https://app.example" });
});
// ruleid: javascript-cors-for-every-origin
const open = { "access-control-allow-origin": "*", "access-control-allow-credentials": "true", "access-control-allow-methods": "GET" };
// ok: javascript-cors-for-every-origin
const named = { "access-control-allow-origin": "https://app.example", "access-control-allow-credentials": "true" };

// ruleid: javascript-cors-for-every-origin
const open = await NestFactory.create(AppModule, { cors: true });
// ruleid: javascript-cors-for-every-origin
nest.enableCors();
// ok: javascript-cors-for-every-origin
nest.enableCors({ origin: ['https://shop.example'] });
