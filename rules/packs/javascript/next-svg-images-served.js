// ruleid: javascript-next-svg-images-served
module.exports = { images: { dangerouslyAllowSVG: true } };
// ok: javascript-next-svg-images-served
const a = { images: { dangerouslyAllowSVG: false } };
// ok: javascript-next-svg-images-served
const b = { images: { dangerouslyAllowSVG: true, contentSecurityPolicy: "script-src 'none'; sandbox;" } };
