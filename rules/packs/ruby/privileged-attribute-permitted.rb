class UsersController < ApplicationController
  def user_params
    # ruleid: ruby-privileged-attribute-permitted
    params.require(:user).permit(:name, :email, :admin)
  end

  def role_params
    # ruleid: ruby-privileged-attribute-permitted
    params.permit(:name, :role)
  end

  def safe_params
    # ok: ruby-privileged-attribute-permitted
    params.require(:user).permit(:name, :email)
  end

  def account_params
    # ruleid: ruby-privileged-attribute-permitted
    params.require(:user).permit(:name, :balance)
  end

  def transfer_params
    # ok: ruby-privileged-attribute-permitted
    params.require(:entry).permit(:account_id, :balance, :date)
  end

  def other_params
    # ok: ruby-privileged-attribute-permitted
    params.require(:post).permit(:title, :administration_note)
  end
end

class ApplicationController < ActionController::Base
  def configure_permitted_parameters
    # ruleid: ruby-privileged-attribute-permitted
    devise_parameter_sanitizer.permit(:account_update, keys: [:email, :role])
    # ok: ruby-privileged-attribute-permitted
    devise_parameter_sanitizer.permit(:sign_up, keys: [:email, :name])
  end
end
