const params = new URLSearchParams(location.search);
const title = document.getElementById("title");
// ruleid: javascript-dom-xss
title.innerHTML = params.get("q");
// ruleid: javascript-dom-xss
document.write("<p>" + decodeURIComponent(location.hash.slice(1)) + "</p>");
const name = window.location.hash.substring(1);
// ruleid: javascript-dom-xss
title.insertAdjacentHTML("beforeend", `<b>${name}</b>`);
window.addEventListener("message", (event) => {
  // ruleid: javascript-dom-xss
  title.outerHTML = event.data.html;
});
// ruleid: javascript-dom-xss
title.setAttribute("onclick", "show('" + params.get("x") + "')");
// ok: javascript-dom-xss
title.textContent = params.get("q");
// ok: javascript-dom-xss
title.innerHTML = DOMPurify.sanitize(params.get("q"));
// ok: javascript-dom-xss
title.innerHTML = "<b>" + Number(params.get("n")) + "</b>";
// ok: javascript-dom-xss
title.innerHTML = "<hr>";
// ok: javascript-dom-xss
title.setAttribute("title", params.get("q"));
const here = new URL(document.location).searchParams;
// ruleid: javascript-dom-xss
title.innerHTML = here.get("q");
// ok: javascript-dom-xss
title.innerHTML = "<i>" + document.location.hostname + "</i>";
function links(sort) {
  const url = new URL(document.location);
  url.searchParams.set("sort", sort);
  // ok: javascript-dom-xss
  document.querySelector("a.sort").setAttribute("href", url.toString());
  // ok: javascript-dom-xss
  document.querySelector("a.top").setAttribute("href", location.href);
  // ruleid: javascript-dom-xss
  document.querySelector("a.back").setAttribute("href", url.searchParams.get("back"));
}
