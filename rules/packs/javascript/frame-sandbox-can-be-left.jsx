// ruleid: javascript-frame-sandbox-can-be-left
const a = <iframe src={url} sandbox="allow-scripts allow-same-origin" />;
// ruleid: javascript-frame-sandbox-can-be-left
const b = <iframe sandbox="allow-same-origin allow-forms allow-scripts" src={url} />;
// ok: javascript-frame-sandbox-can-be-left
const c = <iframe src={url} sandbox="allow-scripts" />;
// ok: javascript-frame-sandbox-can-be-left
const d = <iframe src={url} sandbox="allow-same-origin" />;
