class JobsController < ApplicationController
  def thread
    q = params[:q]
    # ruleid: ruby-command-from-request
    Thread.new { system(q) }
    # ok: ruby-command-from-request
    Thread.new { system("uptime") }
  end

  def value_of_thread
    q = params[:q]
    # todoruleid: ruby-command-from-request
    system(Thread.new { q }.value)
    # ok: ruby-command-from-request
    system(Thread.new { "uptime" }.value)
  end

  def passed_to_thread
    Thread.new(params[:q]) do |c|
      # todoruleid: ruby-command-from-request
      system(c)
    end
    Thread.new("uptime") do |c|
      # ok: ruby-command-from-request
      system(c)
    end
  end

  def enumerator
    q = params[:q]
    e = Enumerator.new do |y|
      y << q
    end
    # todoruleid: ruby-command-from-request
    system(e.next)
    f = Enumerator.new do |y|
      y << "uptime"
    end
    # ok: ruby-command-from-request
    system(f.next)
  end
end
