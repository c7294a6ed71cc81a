require "open3"

class LogsController < ApplicationController
  BRANCHES = { "main" => "main", "next" => "next" }.freeze

  def show
    # ruleid: ruby-argument-from-request
    a = Open3.capture2e("git", "log", params[:branch])
    # ruleid: ruby-argument-from-request
    system("git", "checkout", params[:branch])
    # ok: ruby-argument-from-request
    b = Open3.capture2e("git", "log", BRANCHES.fetch(params[:branch], "main"))
    # ok: ruby-argument-from-request
    c = Open3.capture2e("git", "log", "-n", params[:count].to_i.to_s)
    render json: [a, b, c]
  end
end
