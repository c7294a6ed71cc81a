class SessionsController < ApplicationController
  def create
    # ruleid: ruby-cookie-readable-by-script
    cookies[:session_id] = { value: sid, httponly: false }
    # ruleid: ruby-cookie-readable-by-script
    cookies.signed[:session_id] = { value: sid, secure: true, httponly: false }
    # ok: ruby-cookie-readable-by-script
    cookies[:session_id] = { value: sid, httponly: true }
    # ok: ruby-cookie-readable-by-script
    render json: { httponly: false }
  end
end

# ruleid: ruby-cookie-readable-by-script
Rails.application.config.session_store :cookie_store, key: "_shop", httponly: false
# ok: ruby-cookie-readable-by-script
Rails.application.config.session_store :cookie_store, key: "_shop"
