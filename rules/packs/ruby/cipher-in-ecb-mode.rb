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
# ruleid: ruby-cipher-in-ecb-mode
f = OpenSSL::Cipher::AES.new(128, "ecb")
# ruleid: ruby-cipher-in-ecb-mode
g = OpenSSL::Cipher::AES256.new(:ecb)
# ruleid: ruby-cipher-in-ecb-mode
h = OpenSSL::Cipher::AES128.new("ECB")
# ok: ruby-cipher-in-ecb-mode
i = OpenSSL::Cipher::AES128.new("GCM")
# ok: ruby-cipher-in-ecb-mode
j = OpenSSL::Cipher::AES192.new(:CBC)
