// ruleid: javascript-oauth-state-unchecked
passport.use(new OAuth2Strategy({ clientID: id, callbackURL: url, state: false }, verify));
// ok: javascript-oauth-state-unchecked
passport.use(new OAuth2Strategy({ clientID: id, callbackURL: url, state: true }, verify));
// ok: javascript-oauth-state-unchecked
const view = { open: true, state: false };
