# ruleid: ruby-client-verification-off
a = Faraday.new(url, ssl: { verify: false })
# ruleid: ruby-client-verification-off
b = HTTParty.get(url, verify: false)
# ruleid: ruby-client-verification-off
c = RestClient::Request.execute(method: :get, url: url, verify_ssl: false)
# ruleid: ruby-client-verification-off
d = RestClient::Resource.new(url, verify_ssl: false)
# ruleid: ruby-client-verification-off
e = Excon.new(url, ssl_verify_peer: false)
# ruleid: ruby-client-verification-off
f = Typhoeus.get(url, ssl_verifypeer: false)
# ok: ruby-client-verification-off
g = Faraday.new(url, ssl: { verify: true })
# ok: ruby-client-verification-off
h = HTTParty.get(url)
# ok: ruby-client-verification-off
i = Token.get(url, verify: false)
