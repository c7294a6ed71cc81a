const { exec } = require('child_process');

const ping = (host) => exec('ping ' + host);
const trace = function (host) { exec('trace ' + host); };
const uptime = (host) => exec('uptime');

module.exports = { ping, trace, uptime, whois: (host) => exec('whois ' + host) };
