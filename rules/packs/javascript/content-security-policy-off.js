// ruleid: javascript-content-security-policy-off
app.use(helmet({ contentSecurityPolicy: false }));
// ruleid: javascript-content-security-policy-off
app.use(helmet({ hidePoweredBy: true, contentSecurityPolicy: false }));
// ok: javascript-content-security-policy-off
app.use(helmet());
// ok: javascript-content-security-policy-off
app.use(helmet({ contentSecurityPolicy: { directives } }));
