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

class AccountsController < ApplicationController
  def reset_password
    account = Account.find_by(email: params[:email])
    if account
      AccountMailer.reset(account).deliver_later
      redirect_to login_path
    else
      # ruleid: ruby-account-told-from-password
      flash[:alert] = "Error resetting password: User cannot be found."
      redirect_to login_path
    end
  end

  def show
    # ok: ruby-account-told-from-password
    render plain: "User not found", status: 404
  end
end

class PasswordResetsController < ApplicationController
  def create
    account = Account.find_by(email: params[:email])
    if account
      account.send_reset
      # ok: ruby-account-told-from-password
      flash[:notice] = "If there is such an account, a mail is on its way"
    else
      # ruleid: ruby-account-told-from-password
      flash[:alert] = "Email address not found"
    end
  end
end

post "/forgot" do
  account = Account.find_by(email: params[:email])
  # ruleid: ruby-account-told-from-password
  return answer(404, "no such account") if account.nil?

  account.send_reset
end
