const params = new URLSearchParams(location.search);
// ruleid: javascript-redirect-by-script
location.href = params.get("next");
// ruleid: javascript-redirect-by-script
window.location = location.hash.slice(1);
// ruleid: javascript-redirect-by-script
window.open(params.get("url"));
// ruleid: javascript-redirect-by-script
location.replace(params.get("next"));
// ok: javascript-redirect-by-script
location.href = "/items/" + params.get("id");
// ok: javascript-redirect-by-script
location.assign("/home");
// ok: javascript-redirect-by-script
location.href = location.href;
// ok: javascript-redirect-by-script
window.location = window.location.href.replace(/page=\d+/, "page=1");
// ok: javascript-redirect-by-script
window.location.href = window.location.pathname;
// ruleid: javascript-redirect-by-script
location.href = location.href.split("next=")[1];
// ok: javascript-redirect-by-script
location.hash = params.get("tab");

function parameter(name) {
  return new URLSearchParams(location.search).get(name);
}
function address(path) {
  return App.base.replace(/\/$/, "") + path;
}
const addressOf = (path) => `${App.base}${path}`;

function follow() {
  // What begins with a path leads nowhere else, whatever the program's own address is.
  // ok: javascript-redirect-by-script
  location.href = address("/items/" + parameter("id"));
  // ok: javascript-redirect-by-script
  location.href = address("/items?to=" + encodeURIComponent(parameter("id")) + "&from=" + parameter("from"));
  // ok: javascript-redirect-by-script
  location.href = addressOf("/items/" + parameter("id"));
  // ruleid: javascript-redirect-by-script
  location.href = address(parameter("to"));
  // ruleid: javascript-redirect-by-script
  location.href = addressOf(parameter("to"));
  // ruleid: javascript-redirect-by-script
  location.href = parameter("to");
}
