require "mysql2"
require "pg"
require "sequel"
require "sqlite3"

class UsersController < ApplicationController
  def index
    pg = PG.connect(dbname: "shop")
    # ruleid: ruby-driver-sql-from-request
    a = pg.exec("SELECT * FROM users WHERE name = '#{params[:name]}'")
    mysql = Mysql2::Client.new(host: "db")
    # ruleid: ruby-driver-sql-from-request
    b = mysql.query("SELECT * FROM users WHERE name = '" + params[:name] + "'")
    lite = SQLite3::Database.new("shop.db")
    # ruleid: ruby-driver-sql-from-request
    c = lite.execute("SELECT * FROM users WHERE name = '#{params[:name]}'")
    db = Sequel.connect("sqlite://shop.db")
    # ruleid: ruby-driver-sql-from-request
    d = db.fetch("SELECT * FROM users WHERE name = '#{params[:name]}'").all
    # ok: ruby-driver-sql-from-request
    e = pg.exec_params("SELECT * FROM users WHERE name = $1", [params[:name]])
    # ok: ruby-driver-sql-from-request
    f = lite.execute("SELECT * FROM users WHERE name = ?", [params[:name]])
    # ok: ruby-driver-sql-from-request
    g = mysql.query("SELECT * FROM users WHERE name = '#{mysql.escape(params[:name])}'")
    # ok: ruby-driver-sql-from-request
    h = db[:users].where(name: params[:name]).all
    render json: [a, b, c, d, e, f, g, h]
  end
end

class Books
  DB = Sequel.connect(ENV["BOOKS"])

  def call(env)
    request = Rack::Request.new(env)
    # ruleid: ruby-driver-sql-from-request
    DB["SELECT * FROM books WHERE id = #{request.params["id"]}"].first
    # ok: ruby-driver-sql-from-request
    DB["SELECT * FROM books WHERE id = ?", request.params["id"]].first
    # ok: ruby-driver-sql-from-request
    DB[:books].first
    # ruleid: ruby-driver-sql-from-request
    Store.db.fetch("SELECT * FROM books WHERE title = '#{request.params["title"]}'")
    # ok: ruby-driver-sql-from-request
    Store.titles.fetch(request.params["title"])
  end
end

server = WEBrick::HTTPServer.new(Port: 3000)
client = Mysql2::Client.new(host: "db")

server.mount_proc "/search" do |req, res|
  name = req.query["name"]
  sql = "SELECT name FROM users WHERE name = '#{name}'"
  # ruleid: ruby-driver-sql-from-request
  client.query(sql)
  # ok: ruby-driver-sql-from-request
  client.prepare("SELECT name FROM users WHERE name = ?").execute(name)
end

class QueriesController < ApplicationController
  def create
    # ok: ruby-driver-sql-from-request
    render json: Schema.execute(params[:query], variables: params[:variables])
  end
end
