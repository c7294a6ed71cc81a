exports.leaveTo = function (res, target) {
  if (target.hasOwnProperty('external')) {
    res.redirect(307, target.external);
    return;
  }
  res.redirect(307, '/app' + target);
};
