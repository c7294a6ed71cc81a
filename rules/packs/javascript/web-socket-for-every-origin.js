const { Server } = require("socket.io");
// ruleid: javascript-web-socket-for-every-origin
const a = new Server(httpServer, { cors: { origin: "*" } });
// ruleid: javascript-web-socket-for-every-origin
const b = new Server(httpServer, { cors: { origin: true, methods: ["GET"] } });
// ok: javascript-web-socket-for-every-origin
const c = new Server(httpServer, { cors: { origin: ["https://chat.example"] } });
// ok: javascript-web-socket-for-every-origin
const d = new Server(httpServer);
