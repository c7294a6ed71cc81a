# ruleid: ruby-hostname-expression-with-open-dot
API = /\Ahttps:\/\/api.shop.com\//
# ok: ruby-hostname-expression-with-open-dot
ESCAPED = /\Ahttps:\/\/api\.shop\.com\//

def trusted?(host)
  # ruleid: ruby-hostname-expression-with-open-dot
  return true if host =~ /^https?:\/\/www.shop.com/
  # ruleid: ruby-hostname-expression-with-open-dot
  return true if host.match?(/\Ahttps:\/\/[a-z]*.shop.com\z/)
  # ruleid: ruby-hostname-expression-with-open-dot
  return true if Regexp.new("^http://test.shop.com").match?(host)
  # ok: ruby-hostname-expression-with-open-dot
  return true if host == "https://www.shop.com"
  # ok: ruby-hostname-expression-with-open-dot
  return true if Regexp.new('^http://test\.shop\.com').match?(host)
  # ok: ruby-hostname-expression-with-open-dot
  host =~ /see www.shop.com/
end
