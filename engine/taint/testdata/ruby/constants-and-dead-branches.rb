class JobsController < ApplicationController
  DEBUG = false
  LIMIT = 3

  def branch_never_taken
    c = "uptime"
    c = params[:q] if 7 * 18 + 106 < 200
    # ok: ruby-command-from-request
    system(c)
  end

  def branch_always_taken
    c = "uptime"
    if 7 * 18 + 106 > 200
      c = params[:q]
    end
    # ruleid: ruby-command-from-request
    system(c)
  end

  def constant_of_the_class
    c = params[:q]
    c = "uptime" unless DEBUG
    # ok: ruby-command-from-request
    system(c)
    d = "uptime"
    d = params[:q] if LIMIT >= 3
    # ruleid: ruby-command-from-request
    system(d)
  end

  def conditional_expression
    n = 5
    # ok: ruby-command-from-request
    system(n > 2 ? "uptime" : params[:q])
    # ruleid: ruby-command-from-request
    system(n < 2 ? "uptime" : params[:q])
  end

  def value_of_if
    n = 5
    c = if n > 2 then "uptime" else params[:q] end
    # ok: ruby-command-from-request
    system(c)
  end

  def string_constant
    mode = "safe" + "-mode"
    c = params[:q]
    c = "uptime" if mode == "safe-mode"
    # ok: ruby-command-from-request
    system(c)
  end

  def after_return
    c = params[:q]
    return head(:ok)
    # ok: ruby-command-from-request
    system(c)
  end

  def short_circuit
    c = nil || params[:q]
    # ruleid: ruby-command-from-request
    system(c)
    d = "uptime" || params[:q]
    # ok: ruby-command-from-request
    system(d)
  end

  def unknown_condition(n)
    c = "uptime"
    c = params[:q] if n > 3
    # ruleid: ruby-command-from-request
    system(c)
  end

  def given_only_once
    c = "uptime"
    c ||= params[:q]
    # ok: ruby-command-from-request
    system(c)
    d = nil
    d ||= params[:q]
    # ruleid: ruby-command-from-request
    system(d)
  end
end
