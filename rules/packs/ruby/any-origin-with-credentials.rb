allow do
  # ruleid: ruby-any-origin-with-credentials
  origins "*"
  resource "/api/*", headers: :any, credentials: true
end

allow do
  # ruleid: ruby-any-origin-with-credentials
  origins(/.*/)
  resource "*", credentials: true
end

allow do
  # ok: ruby-any-origin-with-credentials
  origins "*"
  resource "/public/*", headers: :any
end

allow do
  # ok: ruby-any-origin-with-credentials
  origins "https://app.shop.example"
  resource "*", credentials: true
end
