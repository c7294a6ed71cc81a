cipher = OpenSSL::Cipher.new("aes-256-gcm").encrypt
# ruleid: ruby-encryption-key-in-source
cipher.key = "an example of a very secret key!"
# ruleid: ruby-encryption-key-in-source
box = ActiveSupport::MessageEncryptor.new("an example of a very secret key!")
# ruleid: ruby-encryption-key-in-source
seal = ActiveSupport::MessageVerifier.new("an example of a very secret key!")
# ruleid: ruby-encryption-key-in-source
mac = OpenSSL::HMAC.hexdigest("SHA256", "an example of a very secret key!", body)
# ok: ruby-encryption-key-in-source
cipher.key = Base64.strict_decode64(ENV.fetch("DATA_KEY"))
# ok: ruby-encryption-key-in-source
box = ActiveSupport::MessageEncryptor.new(key)
# ok: ruby-encryption-key-in-source
hash.key = "name"
