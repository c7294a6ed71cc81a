const params = new URLSearchParams(location.search);
// ruleid: javascript-jquery-xss
$("#title").html(params.get("q"));
// ruleid: javascript-jquery-xss
$("#list").append("<li>" + params.get("item") + "</li>");
// ruleid: javascript-jquery-xss
$(params.get("selector")).show();
// ok: javascript-jquery-xss
$("#title").text(params.get("q"));
// ok: javascript-jquery-xss
$("#list").append($("<li>").text(params.get("item")));
// ok: javascript-jquery-xss
$("#title").html(DOMPurify.sanitize(params.get("q")));
// ok: javascript-jquery-xss
$("#item-" + params.get("id")).show();
// ruleid: javascript-jquery-xss
$("<li>" + params.get("item") + "</li>").appendTo(list);
// ok: javascript-jquery-xss
$(window.location).on("hashchange", update);
