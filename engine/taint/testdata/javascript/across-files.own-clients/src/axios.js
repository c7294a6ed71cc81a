// One that only sets the package up.
const axios = require('axios');
module.exports = axios.create({ timeout: 5000 });
