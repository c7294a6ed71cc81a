class SessionsController < ApplicationController
  def create
    # ruleid: ruby-log-line-from-request
    Rails.logger.info("sign-in of #{params[:name]}")
    # ruleid: ruby-log-line-from-request
    logger.warn("refused: " + params[:name])
    # ok: ruby-log-line-from-request
    Rails.logger.info("sign-in of #{params[:name].inspect}")
    # ok: ruby-log-line-from-request
    logger.info("user #{params[:id].to_i}")
    # ok: ruby-log-line-from-request
    logger.info("sign-in")
  end
end
