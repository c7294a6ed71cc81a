class Refused < StandardError
  attr_reader :text

  def initialize(text)
    super("refused")
    @text = text
  end
end

class JobsController < ApplicationController
  def assigned_in_begin
    c = "uptime"
    begin
      c = params[:q]
    rescue KeyError
      c = "df"
    end
    # ruleid: ruby-command-from-request
    system(c)
  end

  def assigned_on_every_way
    c = params[:q]
    begin
      Integer(c)
      c = "uptime"
    rescue ArgumentError
      c = "df"
    end
    # ok: ruby-command-from-request
    system(c)
  end

  def assigned_in_ensure
    c = params[:q]
    begin
      logger.flush
    ensure
      c = "uptime"
    end
    # ok: ruby-command-from-request
    system(c)
  end

  def used_in_ensure
    c = params[:q]
    begin
      logger.flush
    ensure
      # ruleid: ruby-command-from-request
      system(c)
    end
  end

  def carried_by_exception
    raise Refused.new(params[:q])
  rescue Refused => e
    # ruleid: ruby-command-from-request
    system(e.text)
  end

  def constant_in_exception
    raise Refused.new("uptime")
  rescue Refused => e
    # ok: ruby-command-from-request
    system(e.text)
  end

  def message_of_exception
    begin
      raise ArgumentError, params[:q]
    rescue ArgumentError => e
      # ruleid: ruby-command-from-request
      system(e.message)
    end
  end

  def after_raise
    c = params[:q]
    raise Refused.new("no")
    # ok: ruby-command-from-request
    system(c)
  end

  def refuse
    raise Refused.new("no")
  end

  def after_call_that_raises
    c = params[:q]
    refuse
    # todook: ruby-command-from-request
    system(c)
  end

  def modifier
    c = Integer(params[:q]) rescue 0
    # ok: ruby-command-from-request
    system("head -n #{c}")
    d = params[:q].strip rescue "x"
    # ruleid: ruby-command-from-request
    system(d)
  end
end
