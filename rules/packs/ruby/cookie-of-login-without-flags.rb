class SessionsController < ApplicationController
  def create
    # ruleid: ruby-cookie-of-login-without-flags
    cookies.permanent[:auth_token] = user.auth_token
    # ruleid: ruby-cookie-of-login-without-flags
    cookies['session_id'] = sid
    # ruleid: ruby-cookie-of-login-without-flags
    cookies.signed[:remember_token] = { value: token, expires: 30.days }
    # ok: ruby-cookie-of-login-without-flags
    cookies.signed[:remember_token] = { value: token, expires: 30.days, httponly: true }
    # ok: ruby-cookie-of-login-without-flags
    cookies[:font] = params[:font]
    # ok: ruby-cookie-of-login-without-flags
    cookies[:csrf_token] = form_authenticity_token
    # ok: ruby-cookie-of-login-without-flags
    cookies[:auth_token] = nil
  end
end
