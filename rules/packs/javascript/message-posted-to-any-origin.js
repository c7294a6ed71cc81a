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

function play(frame, code) {
  // ok: javascript-message-posted-to-any-origin
  frame.contentWindow.postMessage(JSON.stringify({ event: "listening", id: 1 }), "*");
  // ok: javascript-message-posted-to-any-origin
  frame.contentWindow.postMessage("pause", "*");
  // ok: javascript-message-posted-to-any-origin
  frame.contentWindow.postMessage({ event: "mute", on: !code }, "*");
  // ruleid: javascript-message-posted-to-any-origin
  frame.contentWindow.postMessage(JSON.stringify({ event: "login", code }), "*");
  // ruleid: javascript-message-posted-to-any-origin
  frame.contentWindow.postMessage(JSON.stringify({ event: "login", code: code }), "*");
}
