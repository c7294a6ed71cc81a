class SessionsController < ApplicationController
  def create
    # ruleid: ruby-account-looked-up-by-password
    user = User.find_by(email: params[:email], password: params[:password])
    # ruleid: ruby-account-looked-up-by-password
    user = User.where(login: params[:login], password: Digest::MD5.hexdigest(params[:password])).first
    # ruleid: ruby-account-looked-up-by-password
    user = User.where('name = ? AND password = ?', params[:name], params[:password]).first
    # ok: ruby-account-looked-up-by-password
    user = User.find_by(email: params[:email])&.authenticate(params[:password])
    # ok: ruby-account-looked-up-by-password
    user = User.create(email: params[:email], password: params[:password])
    # ok: ruby-account-looked-up-by-password
    User.where(password: nil)
    # ruleid: ruby-account-looked-up-by-password
    sql = "SELECT 1 FROM users WHERE email='#{email}' AND password='#{password}'"
    # ruleid: ruby-account-looked-up-by-password
    row = connection.execute("select * from users where email=\"#{email}\" and password=\"#{password}\" limit 1")
    # ruleid: ruby-account-looked-up-by-password
    row = db.get_first_row("SELECT id FROM users WHERE name = ? AND password = ?", [name, password])
    # ok: ruby-account-looked-up-by-password
    row = db.get_first_row("SELECT id, password FROM users WHERE name = ?", [name])
    # ruleid: ruby-account-looked-up-by-password
    User.find_by_sql(["SELECT * FROM users WHERE email = ? AND password = ?", email, password]).first
  end
end
