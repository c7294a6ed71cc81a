// ruleid: javascript-jwt-expiry-ignored
jwt.verify(token, key, { ignoreExpiration: true });
// ruleid: javascript-jwt-expiry-ignored
super({ jwtFromRequest, ignoreExpiration: true, secretOrKey });
// ok: javascript-jwt-expiry-ignored
jwt.verify(token, key, { ignoreExpiration: false });
// ok: javascript-jwt-expiry-ignored
jwt.verify(token, key, { ignoreExpiration: settings.lenient });
