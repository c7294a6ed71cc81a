const crypto = require("crypto");
// ruleid: javascript-diffie-hellman-group-too-small
crypto.getDiffieHellman("modp2");
// ruleid: javascript-diffie-hellman-group-too-small
crypto.createDiffieHellmanGroup('modp5');
// ok: javascript-diffie-hellman-group-too-small
crypto.getDiffieHellman("modp14");
// ok: javascript-diffie-hellman-group-too-small
crypto.createECDH("prime256v1");
