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
