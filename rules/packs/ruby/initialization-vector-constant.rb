cipher = OpenSSL::Cipher.new("aes-256-cbc").encrypt
cipher.key = key
# ruleid: ruby-initialization-vector-constant
cipher.iv = "0000000000000000"
# ruleid: ruby-initialization-vector-constant
cipher.iv = "\0" * 16
# ok: ruby-initialization-vector-constant
cipher.iv = cipher.random_iv
# ok: ruby-initialization-vector-constant
cipher.iv = stored.byteslice(0, 16)
# ok: ruby-initialization-vector-constant
cipher.auth_data = ""
