class PacksController < ApplicationController
  def create
    # ruleid: ruby-command-from-request
    PackJob.perform_later(params[:path], "quick")
    # ruleid: ruby-command-from-request
    PackJob.set(wait: 5).perform_later(params[:path], "quick")
    # ruleid: ruby-command-from-request
    PackJob.perform_in(5, params[:path], "quick")
    # ok: ruby-command-from-request
    PackJob.perform_in(params[:wait], "docs", "quick")
    # ok: ruby-command-from-request
    PackJob.perform_later(params[:path].to_i, "quick")
  end
end
