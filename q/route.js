const express = require('express')
const router = express.Router()
const Repository = require('./repo')
router.post('/login', async (req, res, next) => {
        const user = await Repository.getUser(req.body.name, req.body.password)
        res.json({ok: user.length})
})
