const { exec } = require('child_process');

var Model = module.exports = function () {};
Model.find = function (name) { exec('find ' + name); };
Model.count = function (name) { exec('count'); };
