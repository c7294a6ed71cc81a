class JobsController < ApplicationController
  before_action :load

  @@last = "uptime"
  @@fixed = "df"

  def load
    @command = params[:q]
    @label = "uptime"
  end

  def use
    # ruleid: ruby-command-from-request
    system(@command)
    # ok: ruby-command-from-request
    system(@label)
  end

  def remember
    @@last = params[:q]
  end

  def recall
    # ruleid: ruby-command-from-request
    system(@@last)
    # ok: ruby-command-from-request
    system(@@fixed)
  end

  def set_global
    $command = params[:q]
    $label = "uptime"
  end

  def use_global
    # todoruleid: ruby-command-from-request
    system($command)
    # ok: ruby-command-from-request
    system($label)
  end

  def memoized
    @kept ||= params[:q]
  end

  def use_memoized
    # ruleid: ruby-command-from-request
    system(memoized)
  end
end

class Registry
  class << self
    attr_accessor :command, :label
  end
end

class OthersController < ApplicationController
  def put
    Registry.command = params[:q]
    Registry.label = "uptime"
    # todoruleid: ruby-command-from-request
    system(Registry.command)
    # ok: ruby-command-from-request
    system(Registry.label)
  end
end
