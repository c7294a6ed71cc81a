class AccountsController < ApplicationController
  def switch
    # ruleid: ruby-session-filled-from-request
    session[:account_id] = params[:account]
    # ruleid: ruby-session-filled-from-request
    session[params[:key]] = "yes"
    # ok: ruby-session-filled-from-request
    session[:account_id] = current_user.accounts.find(params[:account]).id
    # ok: ruby-session-filled-from-request
    session[:page] = params[:page].to_i
    # ok: ruby-session-filled-from-request
    cache[:account_id] = params[:account]
  end
end
