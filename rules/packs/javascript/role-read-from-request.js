app.get('/admin', (req, res) => {
    // ruleid: javascript-role-read-from-request
    if (req.cookies.role === 'admin') {
        return res.render('admin');
    }
    // ruleid: javascript-role-read-from-request
    if (req.headers['x-is-admin'] === 'true') {
        return res.render('admin');
    }
    // ok: javascript-role-read-from-request
    if (req.session.user.role === 'admin') {
        return res.render('admin');
    }
    // ok: javascript-role-read-from-request
    if (req.query.sort === 'admin') {
        return res.render('list');
    }
    res.sendStatus(403);
});

const load = (req, res, next) => {
    const cookie = req.cookies?.user;
    if (cookie) {
        const user = JSON.parse(cookie);
        // ruleid: javascript-role-read-from-request
        req.app.locals.isAdmin = user?.role == 'admin';
    }
    next();
};

const other = (req, res, next) => {
    const user = JSON.parse(fs.readFileSync('user.json'));
    // ok: javascript-role-read-from-request
    req.app.locals.isAdmin = user.role === 'admin';
    next();
};
