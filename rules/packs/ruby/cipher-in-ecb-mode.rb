# ruleid: ruby-cipher-in-ecb-mode
a = OpenSSL::Cipher.new("aes-256-ecb")
# ruleid: ruby-cipher-in-ecb-mode
b = OpenSSL::Cipher.new("AES-128-ECB").encrypt
# ruleid: ruby-cipher-in-ecb-mode
c = OpenSSL::Cipher::AES.new(256, :ECB)
# ok: ruby-cipher-in-ecb-mode
d = OpenSSL::Cipher.new("aes-256-gcm")
# ok: ruby-cipher-in-ecb-mode
e = OpenSSL::Cipher::AES.new(256, :GCM)
