#!/bin/bash
# ruleid: bash-weak-cryptography
openssl genrsa -out server.key 1024
# ruleid: bash-weak-cryptography
openssl dgst -md5 file
# ruleid: bash-weak-cryptography
openssl enc -des3 -in a -out b
# ruleid: bash-weak-cryptography
ssh-keygen -t dsa -f key
# ok: bash-weak-cryptography
openssl genrsa -out server.key 3072
# ok: bash-weak-cryptography
openssl dgst -sha256 file
# ok: bash-weak-cryptography
ssh-keygen -t ed25519 -f key
# ok: bash-weak-cryptography
md5sum file
