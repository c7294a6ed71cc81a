function show(list, user) {
  // ruleid: javascript-inner-html-built-from-strings
  list.innerHTML = "<li>" + user.name + "</li>";
  // ruleid: javascript-inner-html-built-from-strings
  list.outerHTML = `<ul><li>${user.name}</li></ul>`;
  // ruleid: javascript-inner-html-built-from-strings
  document.getElementById("log").innerHTML += user.note;
  // ruleid: javascript-inner-html-built-from-strings
  list.insertAdjacentHTML("beforeend", `<li>${user.name}</li>`);
}

function showSafely(list, user) {
  // ok: javascript-inner-html-built-from-strings
  list.textContent = "Name: " + user.name;
  // ok: javascript-inner-html-built-from-strings
  list.innerHTML = "";
  // ok: javascript-inner-html-built-from-strings
  list.innerHTML = "<b>" + "new</b>";
  // ok: javascript-inner-html-built-from-strings
  list.innerHTML = DOMPurify.sanitize(user.bio);
  // ok: javascript-inner-html-built-from-strings
  list.insertAdjacentHTML("beforeend", "<hr>");
}
