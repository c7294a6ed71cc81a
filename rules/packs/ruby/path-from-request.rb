require "fileutils"

class ReportsController < ApplicationController
  FOLDER = "/srv/reports"

  def show
    name = params[:name]
    # ruleid: ruby-path-from-request
    a = File.read("reports/#{name}")
    # ruleid: ruby-path-from-request
    b = File.open(File.join(FOLDER, name)).read
    # ruleid: ruby-path-from-request
    FileUtils.rm(Rails.root.join("reports", params[:old]))
    # ruleid: ruby-path-from-request
    c = Dir.glob("reports/#{name}/*")
    # ruleid: ruby-path-from-request
    d = Rails.root.join("reports", name).read
    render json: [a, b, c, d]
  end

  def safe
    name = params[:name]
    # ok: ruby-path-from-request
    a = File.read("reports/#{File.basename(name)}")
    path = File.expand_path(name, FOLDER)
    if path.start_with?(FOLDER + "/")
      # ok: ruby-path-from-request
      b = File.read(path)
    end
    # ok: ruby-path-from-request
    c = File.read("reports/#{params[:id].to_i}.txt")
    # ok: ruby-path-from-request
    d = File.exist?(name)
    render json: [a, b, c, d]
  end
end

class ExportsController < ApplicationController
  def named
    # ok: ruby-path-from-request
    File.write("/srv/exports/#{params[:name].parameterize}.csv", "")
    # ruleid: ruby-path-from-request
    File.write("/srv/exports/#{params[:name].downcase}.csv", "")
  end
end
