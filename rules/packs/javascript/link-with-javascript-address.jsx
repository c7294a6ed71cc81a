// ruleid: javascript-link-with-javascript-address
const a = <a href="javascript:void(0)" onClick={open}>More</a>;
// ruleid: javascript-link-with-javascript-address
element.href = "javascript:show(1)";
// ok: javascript-link-with-javascript-address
const b = <a href="/more" onClick={open}>More</a>;
// ok: javascript-link-with-javascript-address
element.href = "/javascript/guide";
