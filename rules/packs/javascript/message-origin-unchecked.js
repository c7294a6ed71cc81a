// ruleid: javascript-message-origin-unchecked
window.addEventListener("message", (event) => {
  render(event.data);
});
// ruleid: javascript-message-origin-unchecked
window.addEventListener("message", function (e) {
  location.href = e.data.url;
}, false);
// ruleid: javascript-message-origin-unchecked
window.onmessage = (e) => {
  render(e.data);
};
// ok: javascript-message-origin-unchecked
window.addEventListener("message", (event) => {
  if (event.origin !== "https://pay.example") return;
  render(event.data);
});
// ok: javascript-message-origin-unchecked
window.addEventListener("message", (event) => {
  if (event.source !== frame.contentWindow) return;
  render(event.data);
});
// ok: javascript-message-origin-unchecked
worker.addEventListener("message", (event) => {
  render(event.data);
});
