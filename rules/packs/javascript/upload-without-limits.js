const multer = require("multer");
// ruleid: javascript-upload-without-limits
const a = multer({ dest: "uploads/" });
// ruleid: javascript-upload-without-limits
const b = multer({ storage: multer.memoryStorage(), fileFilter });
// ok: javascript-upload-without-limits
const c = multer({ dest: "uploads/", limits: { fileSize: 5e6 } });
// ok: javascript-upload-without-limits
const d = multer.diskStorage({ destination });
