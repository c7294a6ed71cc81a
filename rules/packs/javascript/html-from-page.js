function dialog() {
  // ruleid: javascript-html-from-page
  $("#title").html($(".row").attr("data-name"));
  // ruleid: javascript-html-from-page
  $("#title").html("<b>" + $(".row").text() + "</b>");
  // ruleid: javascript-html-from-page
  $("#list").append("<li>" + $(".row").data("name") + "</li>");
  // ok: javascript-html-from-page
  $("#title").text($(".row").attr("data-name"));
  // ok: javascript-html-from-page
  $("#title").html($(".row").attr("id"));
  // ok: javascript-html-from-page
  $(".row").attr("data-name", "none");
  // ok: javascript-html-from-page
  $("#title").html($(".row").attr({ title: "none" }));
  // ok: javascript-html-from-page
  $("#title").html($(".row").html());
}

function target() {
  const name = $(".toggle").attr("data-target");
  // ruleid: javascript-html-from-page
  $(name).show();
  // ok: javascript-html-from-page
  $(document).find(name).show();
  // ok: javascript-html-from-page
  $("#" + name).show();
}

function plain() {
  const row = document.querySelector(".row");
  const box = document.getElementById("box");
  // ruleid: javascript-html-from-page
  box.innerHTML = row.textContent;
  // ruleid: javascript-html-from-page
  box.innerHTML = `<i>${row.dataset.name}</i>`;
  // ruleid: javascript-html-from-page
  box.innerHTML = document.querySelectorAll(".row")[0].getAttribute("title");
  // ok: javascript-html-from-page
  box.textContent = row.textContent;
  // ok: javascript-html-from-page
  box.innerHTML = row.innerHTML;
}
