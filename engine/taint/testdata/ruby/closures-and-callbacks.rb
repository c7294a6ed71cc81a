class JobsController < ApplicationController
  def lambdas
    f = ->(x) { "ping " + x }
    g = lambda { |x| "uptime" }
    # ruleid: ruby-command-from-request
    system(f.call(params[:q]))
    # ruleid: ruby-command-from-request
    system(f.(params[:q]))
    # todoruleid: ruby-command-from-request
    system(f[params[:q]])
    # ok: ruby-command-from-request
    system(g.call(params[:q]))
  end

  def captured
    q = params[:q]
    f = -> { q }
    g = -> { "uptime" }
    # ruleid: ruby-command-from-request
    system(f.call)
    # ok: ruby-command-from-request
    system(g.call)
  end

  def assigned_by_block
    c = "uptime"
    d = "df"
    [1].each { c = params[:q] }
    # ruleid: ruby-command-from-request
    system(c)
    # ok: ruby-command-from-request
    system(d)
  end

  def with_block(x)
    yield x
  end

  def yielded
    with_block(params[:q]) do |c|
      # ruleid: ruby-command-from-request
      system(c)
    end
    with_block("uptime") do |c|
      # ok: ruby-command-from-request
      system(c)
    end
    # ruleid: ruby-command-from-request
    system(with_block(params[:q]) { |x| "ping #{x}" })
    # ok: ruby-command-from-request
    system(with_block(params[:q]) { |x| "uptime" })
  end

  def apply(x, &block)
    block.call(x)
  end

  def block_as_parameter
    # ruleid: ruby-command-from-request
    system(apply(params[:q]) { |x| x.strip })
    # ok: ruby-command-from-request
    system(apply(params[:q]) { |x| "uptime" })
  end

  def mapped
    # ruleid: ruby-command-from-request
    system([params[:q]].map { |x| "ping " + x }.first)
    # ok: ruby-command-from-request
    system([params[:q]].map { |x| "uptime" }.first)
    # ruleid: ruby-command-from-request
    system([params[:q]].map(&:strip).first)
  end

  def method_objects
    f = method(:shout)
    # ruleid: ruby-command-from-request
    system(f.call(params[:q]))
    # ok: ruby-command-from-request
    system(f.call("x"))
  end

  def shout(x)
    x.upcase
  end

  def in_a_table
    table = {a: ->(x) { x }, b: ->(x) { "uptime" }}
    # ruleid: ruby-command-from-request
    system(table[:a].call(params[:q]))
    # ok: ruby-command-from-request
    system(table[:b].call(params[:q]))
  end

  def tapped
    # ruleid: ruby-command-from-request
    params[:q].then { |x| system(x) }
    # ok: ruby-command-from-request
    "uptime".then { |x| system(x) }
  end
end

class BlocksController < ApplicationController
  def passed_on
    run_here(params[:q]) { |x| x }
  end

  def run_here(given, &block)
    # ok: ruby-code-from-request
    instance_eval(&block)
    # ruleid: ruby-code-from-request
    instance_eval(given)
  end
end
