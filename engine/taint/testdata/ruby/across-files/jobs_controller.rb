require_relative "commands"
require_relative "runner"

class JobsController < ApplicationController
  def built_elsewhere
    # ruleid: ruby-command-from-request
    system(Commands.build(params[:q]))
    # ok: ruby-command-from-request
    system(Commands.build("localhost"))
    # ok: ruby-command-from-request
    system(Commands.fixed(params[:q]))
  end

  def constants_elsewhere
    c = params[:q]
    c = "uptime" if Commands::MODE == "safe"
    # ok: ruby-command-from-request
    system(c)
    # ok: ruby-command-from-request
    system(Commands::TOOL)
    # ruleid: ruby-command-from-request
    system("#{Commands::TOOL} #{params[:q]}")
  end

  def object_of_elsewhere
    r = Tools::Runner.new(params[:q])
    # ruleid: ruby-command-from-request
    system(r.tool)
    # ok: ruby-command-from-request
    system(r.kind)
    # ruleid: ruby-command-from-request
    r.go
    # ok: ruby-command-from-request
    Tools::Runner.new("uptime").go
  end

  def remember
    @host = params[:q]
    @label = "localhost"
  end

  def run_elsewhere
    # ruleid: ruby-command-from-request
    Commands.run(@host)
    # ok: ruby-command-from-request
    Commands.run(@label)
  end
end
