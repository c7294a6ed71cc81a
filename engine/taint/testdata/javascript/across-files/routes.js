const express = require('express');
const pages = require('./pages');

const router = express.Router();
const queue = makeQueue();

router.get('/show', pages.show);
queue.get('/work', pages.work);

module.exports = router;
