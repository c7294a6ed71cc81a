function again(page) {
  const url = new URL(window.location.href);
  url.searchParams.set("page", page);
  // ok: javascript-redirect-by-script
  window.location.href = url.toString();
  // ok: javascript-redirect-by-script
  window.location.assign(url.href);
  // ok: javascript-redirect-by-script
  window.location = url;
  // ruleid: javascript-redirect-by-script
  window.location.href = url.searchParams.get("next");
  // ruleid: javascript-redirect-by-script
  window.location.href = new URL(url.searchParams.get("next")).toString();
}
