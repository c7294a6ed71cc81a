class User < ApplicationRecord
end

class UsersController < ApplicationController
  def create
    # ruleid: ruby-record-filled-from-request
    User.create(JSON.parse(request.body.read))
    # ruleid: ruby-record-filled-from-request
    User.new(params[:user].to_unsafe_h)
    # ok: ruby-record-filled-from-request
    User.create(params.require(:user).permit(:name, :email))
    # ok: ruby-record-filled-from-request
    User.create(JSON.parse(request.body.read).slice("name", "email"))
    # ok: ruby-record-filled-from-request
    User.create(name: params[:name])
    # ok: ruby-record-filled-from-request
    User.create!(user_params)
  end

  def change
    user = User.find_by_id(params[:id])
    fields = params[:user].to_unsafe_h
    fields ||= {}
    # ruleid: ruby-record-filled-from-request
    user.update(fields.reject { |key, value| key == "password" && value.blank? })
    # ok: ruby-record-filled-from-request
    user.update(user_params)
  end

  def other
    # ok: ruby-record-filled-from-request
    @import = Import.new(params[:rows])
    # ruleid: ruby-record-filled-from-request
    @user = User.new(params[:user])
  end

  def order
    fields = params.permit(:name)
    fields[:position] = params[:position]
    user = User.find_by_id(params[:id])
    # ok: ruby-record-filled-from-request
    user.update!(fields)
  end

  private

  def user_params
    params.require(:user).permit(:name)
  end
end

class Import
  include Rows

  def initialize(rows)
    @rows = rows
  end
end
