post '/api/register' do
  data = JSON.parse(request.body.read)
  # ruleid: ruby-role-chosen-at-registration
  user = { name: data['name'] || '', role: data['role'] || 'user' }
  USERS << user
end

class RegistrationsController < ApplicationController
  def register
    # ruleid: ruby-role-chosen-at-registration
    User.create!(name: params[:name], role: params[:role])
    # ok: ruby-role-chosen-at-registration
    User.create!(name: params[:name], role: 'user')
  end

  def assign
    # ok: ruby-role-chosen-at-registration
    User.create!(name: params[:name], role: params[:role])
  end
end
