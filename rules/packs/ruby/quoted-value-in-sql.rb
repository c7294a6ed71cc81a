class User < ApplicationRecord
  # ruleid: ruby-quoted-value-in-sql
  scope :named, ->(name) { where("name = '#{name}'") }
  # ruleid: ruby-quoted-value-in-sql
  scope :like, ->(q) { where("role = 1 AND name LIKE '%#{q}%'") }
  # ok: ruby-quoted-value-in-sql
  scope :of, ->(name) { where("name = ?", name) }

  def self.login(email, password)
    # ruleid: ruby-quoted-value-in-sql
    find_by_sql("SELECT * FROM users WHERE email = '#{email}' AND password = '#{password}'").first
  end

  def self.more(table, n)
    # ok: ruby-quoted-value-in-sql
    where("#{table_name}.status = 'open'")
    # ok: ruby-quoted-value-in-sql
    where("id = #{n}")
    # ok: ruby-quoted-value-in-sql
    where("kind = '#{OPEN_KIND}'")
    # ok: ruby-quoted-value-in-sql
    connection.execute("SELECT name FROM #{table} WHERE at < '#{Time.now.utc}'")
    # ok: ruby-quoted-value-in-sql
    connection.execute("SELECT name FROM users WHERE name = '#{connection.quote_string(n)}'")
    # ruleid: ruby-quoted-value-in-sql
    connection.execute("DELETE FROM users WHERE name = '#{n}'")
  end
end

class MembersController < ApplicationController
  KINDS = %w[open closed].freeze
  LABELS = { "a" => "alpha", "b" => "beta" }.freeze

  def cleaned
    # ok: ruby-quoted-value-in-sql
    User.where("age = '#{params[:age].to_i}'")
    name = params[:name].gsub(/[^a-z]/, "")
    # ok: ruby-quoted-value-in-sql
    User.where("name = '#{name}'")
    # ok: ruby-quoted-value-in-sql
    User.where("name = '#{name.strip}' AND age = '#{params[:age].to_i}'")
    # ruleid: ruby-quoted-value-in-sql
    User.where("name = '#{name}' AND owner = '#{owner.title}'")
  end

  def chosen
    kind = params[:kind]
    return unless KINDS.include?(kind)
    # ok: ruby-quoted-value-in-sql
    User.where("kind = '#{kind}'")
    label = LABELS[params[:label]] || "alpha"
    # ok: ruby-quoted-value-in-sql
    User.where("label = '#{label}'")
    # ok: ruby-quoted-value-in-sql
    User.where("label = '#{LABELS.fetch(params[:label])}'")
  end

  def checked
    name = params[:name]
    return head(:bad_request) unless plain?(name)
    # ok: ruby-quoted-value-in-sql
    User.where("name = '#{name}'")
    # ok: ruby-quoted-value-in-sql
    User.where("name = '#{plain(params[:other])}'")
  end

  def on_one_way_only
    name = owner.title
    name = params[:name].to_i if params[:name]
    # ruleid: ruby-quoted-value-in-sql
    User.where("name = '#{name}' AND title = '#{owner.title}'")
  end

  private

  def plain?(text)
    return false if text.nil?

    text.match?(/\A[a-z]+\z/)
  end

  def plain(text)
    text.delete("^a-z")
  end
end
