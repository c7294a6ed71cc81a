class JobsController < ApplicationController
  def keys_apart
    m = {a: params[:q], "b" => "uptime"}
    # ruleid: ruby-command-from-request
    system(m[:a])
    # ok: ruby-command-from-request
    system(m["b"])
  end

  def assigned
    m = {}
    m[:a] = params[:q]
    m[:b] = "uptime"
    # ruleid: ruby-command-from-request
    system(m[:a])
    # ok: ruby-command-from-request
    system(m.fetch(:b))
    m[:a] = "df"
    # ok: ruby-command-from-request
    system(m[:a])
  end

  def default_of_fetch
    m = {b: "uptime"}
    # ruleid: ruby-command-from-request
    system(m.fetch(:a, params[:q]))
    # ok: ruby-command-from-request
    system(m.fetch(:b, params[:q]))
    # todoruleid: ruby-command-from-request
    system(m.fetch(:c) { params[:q] })
  end

  def removed
    m = {a: params[:q]}
    c = m.delete(:a)
    # ruleid: ruby-command-from-request
    system(c)
    # ok: ruby-command-from-request
    system(m[:a] || "uptime")
  end

  def chosen_by_request
    m = {"a" => "uptime", "b" => "df"}
    # ok: ruby-command-from-request
    system(m[params[:q]])
    # ok: ruby-command-from-request
    system(m.fetch(params[:q], "true"))
    # ruleid: ruby-command-from-request
    system(m[params[:q]] || params[:q])
  end

  def merged
    m = {a: "uptime"}.merge(b: params[:q])
    # ok: ruby-command-from-request
    system(m[:a])
    # ruleid: ruby-command-from-request
    system(m[:b])
    m.merge!(c: params[:q])
    # ruleid: ruby-command-from-request
    system(m[:c])
    n = {**m, b: "df"}
    # ok: ruby-command-from-request
    system(n[:b])
  end

  def nested
    m = {a: {x: params[:q], y: "uptime"}}
    # ruleid: ruby-command-from-request
    system(m[:a][:x])
    # ok: ruby-command-from-request
    system(m[:a][:y])
    # ruleid: ruby-command-from-request
    system(m.dig(:a, :x))
    # ok: ruby-command-from-request
    system(m.dig(:a, :y))
  end

  def unknown_key(k)
    m = {a: "uptime", b: params[:q]}
    # ruleid: ruby-command-from-request
    system(m[k])
  end

  def request_by_key
    # ruleid: ruby-command-from-request
    system(params[:job][:name])
    # ruleid: ruby-command-from-request
    system(params.dig(:job, :name))
    # ruleid: ruby-command-from-request
    system(params.fetch(:job))
  end
end

class ColumnsController < ApplicationController
  def by_a_name_that_is_computed
    column = current_column
    # ok: ruby-sql-injection
    Contact.where(column => params[:q])
    # ok: ruby-sql-injection
    current_user.contacts.where(column => params[:q].split(","))
    # ruleid: ruby-sql-injection
    current_user.contacts.where("name = '#{params[:q]}'")
  end

  def mapped_by_pairs
    m = {"k" => params[:q]}
    # ruleid: ruby-command-from-request
    system(m.map { |k, v| "#{k} #{v}" }.join(" "))
    # ok: ruby-command-from-request
    system(m.map { |k, v| k }.join(" "))
  end
end
