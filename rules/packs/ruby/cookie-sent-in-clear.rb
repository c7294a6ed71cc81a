class SessionsController < ApplicationController
  def create
    # ruleid: ruby-cookie-sent-in-clear
    cookies[:remember] = { value: token, secure: false, httponly: true }
    # ruleid: ruby-cookie-sent-in-clear
    cookies.signed[:user] = { value: 1, secure: false }
    # ruleid: ruby-cookie-sent-in-clear
    response.set_cookie(:a, { value: 1, secure: false })
    # ok: ruby-cookie-sent-in-clear
    cookies[:remember] = { value: token, secure: true }
    # ok: ruby-cookie-sent-in-clear
    cookies[:remember] = { value: token, secure: Rails.env.production? }
    # ok: ruby-cookie-sent-in-clear
    connect(host, secure: false)
  end
end

# ruleid: ruby-cookie-sent-in-clear
Rails.application.config.session_store :cookie_store, key: "_shop", secure: false
# ok: ruby-cookie-sent-in-clear
Rails.application.config.session_store :cookie_store, key: "_shop", secure: true
