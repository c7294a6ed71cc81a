post '/v1/login' do
  body = JSON.parse(request.body.read)
  user = User.find_by(email: body['email'])
  return answer(400, { error: 'Wrong email, please try again' }) if user.nil?
  # ruleid: ruby-account-told-from-password
  return answer(200, token(user)) if user.authenticate(body['password'])

  answer(400, { error: 'Wrong password, please try again' })
end

class SessionsController < ApplicationController
  def create
    user = User.find_by(name: params[:name])
    if user.nil?
      flash[:alert] = "User not found"
      redirect_to(login_path)
    # ruleid: ruby-account-told-from-password
    elsif user.authenticate(params[:password])
      session[:user_id] = user.id
    else
      flash[:alert] = "Password is incorrect"
    end
  end

  def open
    user = User.find_by(name: params[:name])
    # ok: ruby-account-told-from-password
    if user && user.authenticate(params[:password])
      session[:user_id] = user.id
    else
      flash[:alert] = "Invalid email or password"
    end
  end

  def change
    # ok: ruby-account-told-from-password
    unless current_user.authenticate(params[:old])
      flash[:alert] = "Wrong password"
    end
  end
end
