// A module of the code's own, named as libraries for logs are.
function log(event, details = {}) {
  return JSON.stringify({ event, details });
}
module.exports = { log };
