class JobsController < ApplicationController
  def elements_apart
    xs = [params[:q], "uptime"]
    # ruleid: ruby-command-from-request
    system(xs[0])
    # ok: ruby-command-from-request
    system(xs[1])
    # ruleid: ruby-command-from-request
    system(xs.first)
    # ok: ruby-command-from-request
    system(xs.last)
  end

  def shifted
    xs = ["a", params[:q], "b"]
    xs.shift
    # ruleid: ruby-command-from-request
    system(xs[0])
    # ok: ruby-command-from-request
    system(xs[1])
  end

  def appended
    xs = []
    xs << "uptime"
    xs << params[:q]
    xs.push("df")
    # ok: ruby-command-from-request
    system(xs[0])
    # ruleid: ruby-command-from-request
    system(xs[1])
    # ok: ruby-command-from-request
    system(xs[-1])
    # ruleid: ruby-command-from-request
    system(xs[-2])
  end

  def overwritten
    xs = [params[:q]]
    xs[0] = "uptime"
    # ok: ruby-command-from-request
    system(xs[0])
  end

  def unknown_index(i)
    xs = ["uptime", params[:q]]
    # ruleid: ruby-command-from-request
    system(xs[i])
  end

  def unpacked
    a, b = params[:q], "uptime"
    # ruleid: ruby-command-from-request
    system(a)
    # ok: ruby-command-from-request
    system(b)
    a, b = b, a
    # ok: ruby-command-from-request
    system(a)
    # ruleid: ruby-command-from-request
    system(b)
    first, *rest = ["uptime", params[:q]]
    # ok: ruby-command-from-request
    system(first)
    # ruleid: ruby-command-from-request
    system(rest[0])
  end

  def cleared
    xs = [params[:q]]
    xs.clear
    xs << "uptime"
    # ok: ruby-command-from-request
    system(xs[0])
  end

  def words
    xs = %w[uptime df]
    # ok: ruby-command-from-request
    system(xs[0])
    xs.unshift(params[:q])
    # ruleid: ruby-command-from-request
    system(xs[0])
    # ok: ruby-command-from-request
    system(xs[1])
  end

  def concatenated
    xs = ["uptime"] + [params[:q]]
    # ok: ruby-command-from-request
    system(xs[0])
    # ruleid: ruby-command-from-request
    system(xs[1])
  end

  def unpacked_parts
    key, _, value = params[:q].partition("=")
    return unless key == "q"
    # ruleid: ruby-command-from-request
    system(value)
    # ok: ruby-command-from-request
    system(key)
  end

  def taken_out_and_in_common
    # ruleid: ruby-command-from-request
    system((params[:q] - ["df"]).join(" "))
    # ok: ruby-command-from-request
    system((params[:q] & %w[df uptime]).join(" "))
  end
end
