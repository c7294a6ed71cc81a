// ruleid: javascript-next-images-from-every-host
module.exports = { images: { remotePatterns: [{ protocol: "https", hostname: "**" }] } };
// ok: javascript-next-images-from-every-host
const a = { images: { remotePatterns: [{ protocol: "https", hostname: "cdn.example" }] } };
// ok: javascript-next-images-from-every-host
const b = { images: { remotePatterns: [{ hostname: "**.example.com" }] } };
