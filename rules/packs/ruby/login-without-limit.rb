class SessionsController < ApplicationController
  def create
    user = User.find_by(email: params[:email])
    # ruleid: ruby-login-without-limit
    if user&.authenticate(params[:password])
      reset_session
      session[:user_id] = user.id
    end
  end

  # Somebody who has signed in gives the old one again.
  def change
    old_password = params[:old]
    # ok: ruby-login-without-limit
    current_user.update(password: params[:next]) if current_user.authenticate(old_password)
  end

  # No visitor says what it is.
  def own
    # ok: ruby-login-without-limit
    User.first.authenticate("a constant")
  end

  # Nobody guesses a token that is random.
  def activate
    # ok: ruby-login-without-limit
    log_in user if user.authenticated?(:activation, params[:id])
  end
end

class User < ApplicationRecord
  def authenticated?(attribute, token)
    # ok: ruby-login-without-limit
    BCrypt::Password.new(send("#{attribute}_digest")).is_password?(token)
  end
end
