class UsersController < ApplicationController
  def update
    # ruleid: ruby-parameters-taken-unfiltered
    user.update(params[:user].to_unsafe_h)
    # ruleid: ruby-parameters-taken-unfiltered
    Order.create(params.to_unsafe_hash)
    # ok: ruby-parameters-taken-unfiltered
    user.update(params.require(:user).permit(:name, :email))
    # ok: ruby-parameters-taken-unfiltered
    log(params.to_h)
  end
end
