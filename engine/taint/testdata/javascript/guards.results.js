const express = require('express');
const path = require('path');
const fs = require('fs');
const policy = require('outbound-policy');
const app = express();

async function check(url) {
  const { hostname } = new URL(url);
  return await checkHost(hostname);
}

async function checkHost(hostname) {
  const found = await policy.addressesOf(hostname);
  return { ok: found.every(({ address }) => !address.startsWith('10.')), found };
}

async function checkLength(url) {
  return { ok: url.length < 2000 };
}

app.get('/checked', async (req, res) => {
  const { url } = req.query;
  const { ok } = await check(url);
  if (!ok) {
    throw new Error('refused');
  }
  // ok: javascript-server-side-request-forgery
  const answer = await fetch(url);
  res.json(await answer.json());
});

app.get('/not-heeded', async (req, res) => {
  const { url } = req.query;
  const { ok } = await check(url);
  if (!ok) {
    console.log('a strange address');
  }
  // ruleid: javascript-server-side-request-forgery
  const answer = await fetch(url);
  res.json(await answer.json());
});

app.get('/its-length', async (req, res) => {
  const { url } = req.query;
  const { ok } = await checkLength(url);
  if (!ok) {
    throw new Error('refused');
  }
  // ruleid: javascript-server-side-request-forgery
  const answer = await fetch(url);
  res.json(await answer.json());
});

app.get('/host', async (req, res) => {
  const { url } = req.query;
  const { hostname } = new URL(url);
  const { allowed } = await policy.isAllowed(hostname);
  if (!allowed) {
    return res.sendStatus(403);
  }
  // ok: javascript-server-side-request-forgery
  const answer = await fetch(url);
  res.json(await answer.json());
});

app.get('/host-in-loop', async (req, res) => {
  let { url } = req.query;
  for (let i = 0; i < 5; i++) {
    const { ok: fine } = await check(url);
    if (!fine) {
      throw new Error('refused');
    }
    // ok: javascript-server-side-request-forgery
    const answer = await fetch(url, { redirect: 'manual' });
    const location = answer.headers.get('location');
    if (!location) {
      return res.json(await answer.json());
    }
    url = new URL(location, url).href;
  }
  res.sendStatus(502);
});

app.get('/later', async (req, res) => {
  let { url } = req.query;
  const { ok } = await check(url);
  url = req.query.other;
  if (!ok) {
    throw new Error('refused');
  }
  // ruleid: javascript-server-side-request-forgery
  const answer = await fetch(url);
  res.json(await answer.json());
});

function isPathInside(base, target) {
  const resolvedBase = path.resolve(base);
  const resolvedTarget = path.resolve(base, target);
  return resolvedTarget === resolvedBase || resolvedTarget.startsWith(resolvedBase + path.sep);
}

app.get('/inside', (req, res) => {
  const file = path.join(process.env.UPLOADS, req.query.file);
  if (!isPathInside(process.env.UPLOADS, file)) {
    return res.sendStatus(403);
  }
  // ok: javascript-path-traversal
  res.send(fs.readFileSync(file, 'utf8'));
});
