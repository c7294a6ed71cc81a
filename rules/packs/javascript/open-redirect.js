const targets = { home: "/home", cart: "/cart" };
const express = require("express");
const app = express();

app.get("/login", (req, res) => {
  // ruleid: javascript-open-redirect
  res.redirect(req.query.next);
});
app.get("/b", (req, res) => {
  const next = req.query.next || "/";
  // ruleid: javascript-open-redirect
  res.redirect(302, next);
});
app.get("/c", (req, res) => {
  // ruleid: javascript-open-redirect
  res.writeHead(302, { Location: req.query.url });
  res.end();
});
app.get("/d", (req, res) => {
  // ruleid: javascript-open-redirect
  res.setHeader("Location", "https://" + req.query.host);
  res.status(302).end();
});
app.get("/safe", (req, res) => {
  // ok: javascript-open-redirect
  res.redirect("/items/" + req.query.id);
});
app.get("/safe2", (req, res) => {
  // ok: javascript-open-redirect
  res.redirect(targets[req.query.next] || "/");
});
app.get("/safe3", (req, res) => {
  // ok: javascript-open-redirect
  res.redirect("https://shop.example/items/" + req.params.id);
});

const { defineEventHandler, getQuery, sendRedirect } = require("h3");
defineEventHandler((event) => {
  // ruleid: javascript-open-redirect
  sendRedirect(event, String(getQuery(event).to));
  // ok: javascript-open-redirect
  return sendRedirect(event, "/home?from=" + getQuery(event).to);
});

export function proxy(request, response) {
  const url = nextRequest(request).nextUrl.clone();
  url.pathname = "/collect";
  // ok: javascript-open-redirect
  return NextResponse.rewrite(url);
}

export async function GET(request) {
  const own = request.nextUrl.clone();
  own.pathname = "/login";
  if (!known(request)) {
    // ok: javascript-open-redirect
    return NextResponse.redirect(own);
  }
  // ruleid: javascript-open-redirect
  return NextResponse.redirect(request.nextUrl.searchParams.get("next"));
}

app.use((req, res, next) => {
  if (req.secure) return next();
  // Told with low confidence: a page of others cannot make the browser ask for another host.
  // ruleid: javascript-open-redirect
  res.redirect("https://" + req.hostname + req.originalUrl);
});

import { useRouter } from "next/router";

export function Formats() {
  const router = useRouter();
  const choose = (format) => {
    // ok: javascript-open-redirect
    router.push({ query: { ...router.query, format } }, undefined, { shallow: true });
    // ruleid: javascript-open-redirect
    router.push({ pathname: router.query.next });
    // ruleid: javascript-open-redirect
    router.push(router.query.next);
  };
  return choose;
}
