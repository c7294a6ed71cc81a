Rails.application.configure do
  # ruleid: ruby-secret-key-base-in-source
  config.secret_key_base = "3b7cd727ee24e8444053437c36cc66c4"
  # ok: ruby-secret-key-base-in-source
  config.secret_key_base = ENV.fetch("SECRET_KEY_BASE")
  # ok: ruby-secret-key-base-in-source
  config.secret_key_base = Rails.application.credentials.secret_key_base
end

Devise.setup do |config|
  # ruleid: ruby-secret-key-base-in-source
  config.secret_key = "3b7cd727ee24e8444053437c36cc66c4"
  # ruleid: ruby-secret-key-base-in-source
  config.pepper = "3b7cd727ee24e8444053437c36cc66c4"
end

# ruleid: ruby-secret-key-base-in-source
set :session_secret, "3b7cd727ee24e8444053437c36cc66c4"
# ok: ruby-secret-key-base-in-source
set :session_secret, ENV.fetch("SESSION_SECRET")
# ok: ruby-secret-key-base-in-source
set :public_folder, "public"

class Example < Rails::Application
  # ok: ruby-secret-key-base-in-source
  config.secret_key_base = "secret_key_base"
end

# ruleid: ruby-secret-key-base-in-source
Shop::Application.config.secret_token = "8b3e9d9f583ba10cfb192bd09e13b9cafe208917312f8e5c"
# ok: ruby-secret-key-base-in-source
Shop::Application.config.secret_token = ENV["SECRET_TOKEN"]
