function googleAddress(id, callback) {
  // ruleid: javascript-oauth-address-without-state
  return `https://accounts.google.com/o/oauth2/v2/auth?` +
    `client_id=${id}` +
    `&redirect_uri=${encodeURIComponent(callback)}` +
    `&response_type=code`;
}

function githubAddress(req, res) {
  // ruleid: javascript-oauth-address-without-state
  res.redirect(`https://github.com/login/oauth/authorize?client_id=${process.env.CLIENT_ID}&scope=user`);
}

function padding() {
  const a = "the rule looks at what stands soon after the address, as the state may be put into it in a statement of its own; this text keeps two examples apart";
  const b = "the rule looks at what stands soon after the address, as it may be put into it in a statement of its own; this text keeps two examples apart";
  const c = "the rule looks at what stands soon after the address, as it may be put into it in a statement of its own; this text keeps two examples apart";
  return a + b + c;
}

function withState(req, res) {
  const value = crypto.randomBytes(16).toString("hex");
  req.session.state = value;
  // ok: javascript-oauth-address-without-state
  res.redirect(`https://github.com/login/oauth/authorize?client_id=${process.env.CLIENT_ID}&scope=user&state=${value}`);
}

function withStateLater(req, res) {
  // ok: javascript-oauth-address-without-state
  const address = new URL(`https://github.com/login/oauth/authorize?client_id=${process.env.CLIENT_ID}`);
  address.searchParams.set("state", req.session.state);
  res.redirect(address);
}

function withVerifier(req, res) {
  // ok: javascript-oauth-address-without-state
  res.redirect(`https://github.com/login/oauth/authorize?client_id=${process.env.CLIENT_ID}&code_challenge=${challenge(req)}`);
}
