// ruleid: javascript-ssh-host-key-accepted
client.connect({ host, username, privateKey, hostVerifier: () => true });
// ruleid: javascript-ssh-host-key-accepted
client.connect({ host, hostVerifier: (key) => true });
// ok: javascript-ssh-host-key-accepted
client.connect({ host, hostVerifier: (hash) => hash === KNOWN_HOST });
// ok: javascript-ssh-host-key-accepted
client.connect({ host, hostVerifier: checkHost });
