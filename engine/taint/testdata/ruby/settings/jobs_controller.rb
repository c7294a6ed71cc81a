require "yaml"
require "json"

class JobsController < ApplicationController
  def branch_by_yaml
    config = YAML.load_file("config.yml")
    c = params[:q]
    c = "uptime" if config["mode"] == "safe"
    # ok: ruby-command-from-request
    system(c)
    d = "uptime"
    d = params[:q] if config["mode"] == "safe"
    # ruleid: ruby-command-from-request
    system(d)
  end

  def command_of_yaml
    config = YAML.safe_load(File.read("config.yml"))
    # ok: ruby-command-from-request
    system(config["commands"]["show"])
    # ruleid: ruby-command-from-request
    system("#{config["commands"]["show"]} #{params[:q]}")
  end
end
