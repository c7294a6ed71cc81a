class JobsController < ApplicationController
  def constant(x)
    "uptime"
  end

  def identity(x)
    x
  end

  def wrapped(x)
    identity("ping " + identity(x))
  end

  def early(x, strict)
    return "uptime" if strict
    x
  end

  def pair(x)
    [x, "uptime"]
  end

  def second(a, b = "uptime")
    b
  end

  def named(a:, b: "uptime")
    b
  end

  def gathered(*args, **options)
    args[0] + options[:host]
  end

  def execute(c)
    # ruleid: ruby-command-from-request
    system(c)
  end

  def execute_constant(c)
    # ok: ruby-command-from-request
    system(c)
  end

  def fill(target, value)
    target[:c] = value
  end

  def helpers
    q = params[:q]
    # ok: ruby-command-from-request
    system(constant(q))
    # ruleid: ruby-command-from-request
    system(identity(q))
    # ok: ruby-command-from-request
    system(identity("uptime"))
    # ruleid: ruby-command-from-request
    system(wrapped(q))
  end

  def early_return
    q = params[:q]
    # ruleid: ruby-command-from-request
    system(early(q, false))
    # ok: ruby-command-from-request
    system(early(q, true))
  end

  def several_results
    a, b = pair(params[:q])
    # ruleid: ruby-command-from-request
    system(a)
    # ok: ruby-command-from-request
    system(b)
  end

  def defaults
    q = params[:q]
    # ok: ruby-command-from-request
    system(second(q))
    # ruleid: ruby-command-from-request
    system(second("x", q))
    # ok: ruby-command-from-request
    system(named(a: q))
    # ruleid: ruby-command-from-request
    system(named(b: q, a: "x"))
  end

  def gathered_arguments
    q = params[:q]
    # ruleid: ruby-command-from-request
    system(gathered("ping ", host: q))
    # todook: ruby-command-from-request
    system(gathered("ping ", "x", host: "localhost", other: q))
  end

  def sink_in_callee
    execute(params[:q])
    execute_constant("uptime")
  end

  def filled_by_callee
    m = {}
    n = {}
    fill(m, params[:q])
    fill(n, "uptime")
    # ruleid: ruby-command-from-request
    system(m[:c])
    # ok: ruby-command-from-request
    system(n[:c])
  end

  def spread
    xs = [params[:q], "uptime"]
    # ok: ruby-command-from-request
    system(second(*xs))
    options = {a: "x", b: params[:q]}
    # ruleid: ruby-command-from-request
    system(named(**options))
  end

  def recursion(x, n)
    return x if n == 0
    recursion(x, n - 1)
  end

  def recursive
    # ruleid: ruby-command-from-request
    system(recursion(params[:q], 3))
    # ok: ruby-command-from-request
    system(recursion("uptime", 3))
  end
end

helpers do
  def run_tool(x)
    # ruleid: ruby-command-from-request
    system("tool " + x)
  end
end

get "/tool" do
  run_tool(params[:q])
end

class Archiver
  def self.call(path)
    new(path).call
  end

  def self.tidy(path)
    self.new(path).tidy
  end

  def self.named(text)
    new(text).name
  end

  def initialize(path)
    @path = path
  end

  def call
    # ruleid: ruby-command-from-request
    system(@path)
  end

  def tidy
    # ruleid: ruby-command-from-request
    system(@path)
  end

  def name
    # ok: ruby-command-from-request
    system("uptime")
  end
end

class Task
  def self.call(*args, &block)
    new(*args, &block).call
  end
end

class RunningTask < Task
  def initialize(line, mode: "quiet")
    @line = line
    @mode = mode
  end

  def call
    # ruleid: ruby-command-from-request
    system(@line)
    # todook: ruby-command-from-request
    system(@mode)
  end
end

class NamedTask < Task
  def initialize(kind:, line:)
    @kind = kind
    @line = line
  end

  def call
    # todook: ruby-command-from-request
    system(@kind)
    # ruleid: ruby-command-from-request
    system(@line)
  end
end

class ForwardedTask
  def self.call(...)
    new(...).call
  end

  def initialize(options)
    @line = options[:line]
  end

  def call
    # ruleid: ruby-command-from-request
    system(@line)
  end
end

class TasksController < ApplicationController
  def run
    Archiver.call(params[:path])
    Archiver.tidy(params[:path])
    Archiver.named(params[:path])
    RunningTask.call(params[:line], mode: "loud")
    NamedTask.call(kind: "a", line: params[:line])
    ForwardedTask.call(params)
  end

  def spread
    list = ["uptime", params[:line]]
    both(*list)
  end

  def both(first, second)
    # ok: ruby-command-from-request
    system(first)
    # ruleid: ruby-command-from-request
    system(second)
  end
end
