# ruleid: ruby-rsa-padding-weak
a = key.public_encrypt(data)
# ruleid: ruby-rsa-padding-weak
b = key.private_decrypt(a)
# ok: ruby-rsa-padding-weak
c = key.public_encrypt(data, OpenSSL::PKey::RSA::PKCS1_OAEP_PADDING)
# ok: ruby-rsa-padding-weak
d = key.private_decrypt(c, OpenSSL::PKey::RSA::PKCS1_OAEP_PADDING)
# ok: ruby-rsa-padding-weak
e = key.sign("SHA256", data)
