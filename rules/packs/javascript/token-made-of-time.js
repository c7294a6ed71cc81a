const crypto = require('crypto');

function reset(user) {
    // ruleid: javascript-token-made-of-time
    const resetToken = `${user.id}-${Date.now()}`;
    // ruleid: javascript-token-made-of-time
    const apiKey = Buffer.from(user.name + new Date().getTime()).toString('base64');
    // ok: javascript-token-made-of-time
    const token = crypto.randomBytes(32).toString('hex');
    // ok: javascript-token-made-of-time
    const tokenExpires = Date.now() + 3600 * 1000;
    // ok: javascript-token-made-of-time
    const fileName = `report-${Date.now()}`;
    // ok: javascript-token-made-of-time
    const signedToken = jwt.sign({ id: user.id, exp: Math.floor(Date.now() / 1000) + 60 }, key);
    return { resetToken, apiKey, token, tokenExpires, fileName, signedToken };
}
