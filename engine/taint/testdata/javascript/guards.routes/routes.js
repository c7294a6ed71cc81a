import express from "express";
import * as notes from "./notes.js";
import { requireLogin, restrictTo, only } from "./guards.js";

const router = express.Router();

router.get("/", requireLogin, notes.mine);
router.get("/:id", requireLogin, notes.show);
router.put("/:id", requireLogin, restrictTo("bookkeeping"), notes.change);
router.delete("/:id", requireLogin, only("admin"), notes.remove);

export default router;
