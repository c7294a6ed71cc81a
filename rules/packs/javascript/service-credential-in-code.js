const https = require("https");
const AWS = require("aws-sdk");
const request = require("request");
const basicAuth = require("express-basic-auth");
const pkgcloud = require("pkgcloud");
const passport = require("passport");
const { Strategy } = require("passport-github2");

AWS.config.update({
  region: "eu-west-1",
  accessKeyId: "shopuser",
  // ruleid: javascript-service-credential-in-code
  secretAccessKey: "fh3kq9wz",
});
// ok: javascript-service-credential-in-code
AWS.config.update({ accessKeyId: process.env.KEY, secretAccessKey: process.env.SECRET });
// ok: javascript-service-credential-in-code
const shape = { accessKeyId: "string", secretAccessKey: "string" };

passport.use(
  new Strategy(
    {
      clientID: "7f1c",
      // ruleid: javascript-service-credential-in-code
      clientSecret: "0a1b2c3d4e",
      callbackURL: "/back",
    },
    verify,
  ),
);
// ok: javascript-service-credential-in-code
passport.use(new Strategy({ clientID: "7f1c", clientSecret: "YOUR_CLIENT_SECRET", callbackURL: "/back" }, verify));

// ruleid: javascript-service-credential-in-code
request.get("https://shop.example").auth("shop", "fh3kq9wz");
// ok: javascript-service-credential-in-code
request.get("https://shop.example").auth("shop", process.env.PASSWORD);
request.get("https://shop.example", {
  auth: {
    user: "shop",
    // ruleid: javascript-service-credential-in-code
    pass: "fh3kq9wz",
  },
});
// ruleid: javascript-service-credential-in-code
https.request({ host: "shop.example", auth: "shop:fh3kq9wz" });
// ok: javascript-service-credential-in-code
https.request({ host: "shop.example", auth: "shop:" + process.env.PASSWORD });
// ruleid: javascript-service-credential-in-code
app.use(basicAuth({ users: { admin: "fh3kq9wz" } }));
pkgcloud.storage.createClient({
  provider: "azure",
  storageAccount: "shop",
  // ruleid: javascript-service-credential-in-code
  storageAccessKey: "fh3kq9wz",
});
function told(body, signature) {
  // ruleid: javascript-service-credential-in-code
  return payments.webhooks.constructEvent(body, signature, "whsec_fh3kq9wzfh3kq9wzfh3k");
}
function toldSafely(body, signature) {
  // ok: javascript-service-credential-in-code
  return payments.webhooks.constructEvent(body, signature, process.env.WEBHOOK_SECRET);
}
