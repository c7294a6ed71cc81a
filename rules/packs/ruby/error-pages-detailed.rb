Rails.application.configure do
  # ruleid: ruby-error-pages-detailed
  config.consider_all_requests_local = true
  # ok: ruby-error-pages-detailed
  config.consider_all_requests_local = false
  # ok: ruby-error-pages-detailed
  config.cache_classes = true
end

# ruleid: ruby-error-pages-detailed
set :show_exceptions, true
# ruleid: ruby-error-pages-detailed
set :show_exceptions, :after_handler
# ok: ruby-error-pages-detailed
set :show_exceptions, false
# ok: ruby-error-pages-detailed
set :static, true
