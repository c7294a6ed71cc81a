// The code's own module, which is called as a package is.
exports.get = async function (url, config) {
  return transport.open(url, config);
};
