function tell(frame, token) {
  // ruleid: javascript-message-posted-to-any-origin
  window.parent.postMessage({ token }, "*");
  // ruleid: javascript-message-posted-to-any-origin
  frame.contentWindow.postMessage(token, "*");
  // ok: javascript-message-posted-to-any-origin
  window.parent.postMessage({ token }, "https://shop.example");
  // ok: javascript-message-posted-to-any-origin
  worker.postMessage(token);
  // ok: javascript-message-posted-to-any-origin
  window.postMessage(token, "*");
}
