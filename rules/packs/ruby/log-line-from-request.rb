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

class VisitsController < ApplicationController
  def show
    # ok: ruby-log-line-from-request
    Rails.logger.info("visit of #{request.fullpath} from #{request.referer}")
    # ruleid: ruby-log-line-from-request
    Rails.logger.info("visit of #{params[:page]}")
  end
end
