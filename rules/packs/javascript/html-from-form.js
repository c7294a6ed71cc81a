const field = document.getElementById("name");
const greeting = document.querySelector("#greeting");

function greet() {
  // ruleid: javascript-html-from-form
  greeting.innerHTML = "Hello " + field.value;
  // ok: javascript-html-from-form
  greeting.textContent = "Hello " + field.value;
  // ok: javascript-html-from-form
  greeting.innerHTML = "Hello <b>" + field.value.length + "</b>";
}

field.addEventListener("input", (event) => {
  // ruleid: javascript-html-from-form
  greeting.innerHTML = `Hello ${event.target.value}`;
});

function search() {
  // ruleid: javascript-html-from-form
  $("#results").html("Results for " + $("#query").val());
  // ok: javascript-html-from-form
  $("#results").text("Results for " + $("#query").val());
}

const { useRef, useState } = require("react");
function Found() {
  const box = useRef(null);
  const [word, setWord] = useState("");
  const submit = (event) => setWord(event.target.elements.search.value);
  if (box.current) {
    // ruleid: javascript-html-from-form
    box.current.innerHTML = word;
    // ok: javascript-html-from-form
    box.current.textContent = word;
  }
  return submit;
}

greet();
search();

function List(gui) {
  this.gui = gui;
  this.sort = () => {
    const list = this.gui.list;
    list.className = "sorted by " + $("#column").val();
    // ok: javascript-html-from-form
    $(list).show();
    // ok: javascript-html-from-form
    $(this.gui.list).append("<b>sorted</b>");
    list.title = $("#title").val();
    // ruleid: javascript-html-from-form
    $("#head").html(list.title);
  };
}
new List(window.gui).sort();
