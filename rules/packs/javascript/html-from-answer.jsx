import axios from "axios";
import DOMPurify from "dompurify";
import { useEffect, useState } from "react";

async function list(node) {
  const answer = await fetch("/api/comments");
  const comments = await answer.json();
  // ruleid: javascript-html-from-answer
  node.innerHTML = comments.map((c) => `<li>${c.text}</li>`).join("");
  // ok: javascript-html-from-answer
  node.innerHTML = comments.map((c) => `<li>${DOMPurify.sanitize(c.text)}</li>`).join("");
  // ok: javascript-html-from-answer
  node.textContent = comments[0].text;
  // ok: javascript-html-from-answer
  node.innerHTML = `<b>${comments.length}</b>`;
}

function load(node) {
  axios.get("/api/profile").then((response) => {
    // ruleid: javascript-html-from-answer
    node.insertAdjacentHTML("beforeend", response.data.name);
  });
}

function old(node) {
  const request = new XMLHttpRequest();
  request.onload = () => {
    // ruleid: javascript-html-from-answer
    node.innerHTML = request.responseText;
  };
  request.open("GET", "/api/profile");
  request.send();
}

export function Comments() {
  const [html, setHtml] = useState("");
  const [kind, setKind] = useState("");
  useEffect(() => {
    fetch("/api/comment")
      .then((answer) => answer.json())
      .then((comment) => {
        setHtml(comment.text);
        setKind("<em>new</em>");
      });
  }, []);
  return (
    <div>
      <p onClick={() => load(document.body)}>{html}</p>
      {/* ruleid: javascript-html-from-answer */}
      <p dangerouslySetInnerHTML={{ __html: html }} />
      {/* ok: javascript-html-from-answer */}
      <p dangerouslySetInnerHTML={{ __html: kind }} />
      <Comment text={html} />
    </div>
  );
}

function Comment({ text }) {
  // ruleid: javascript-html-from-answer
  return <b dangerouslySetInnerHTML={{ __html: text }} />;
}

list(document.body);
old(document.body);

function formatDate(day) {
  return `${day.getMonth() + 1}/${day.getDate()}/${day.getFullYear()}`;
}

fetch("/users").then((answer) => answer.json()).then((user) => {
  // ok: javascript-html-from-answer
  document.querySelector("#created").innerHTML = formatDate(new Date(user.created));
  // ruleid: javascript-html-from-answer
  document.querySelector("#name").innerHTML = user.name;
});
