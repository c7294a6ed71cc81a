# ruleid: ruby-cookies-marshalled
Rails.application.config.action_dispatch.cookies_serializer = :marshal
# ruleid: ruby-cookies-marshalled
Rails.application.config.action_dispatch.cookies_serializer = :hybrid
# ok: ruby-cookies-marshalled
Rails.application.config.action_dispatch.cookies_serializer = :json
# ok: ruby-cookies-marshalled
Rails.application.config.action_dispatch.use_cookies_with_metadata = true
