# ruleid: ruby-database-password-in-source
a = PG.connect(host: "db", user: "shop", password: "blue-lamp-72")
# ruleid: ruby-database-password-in-source
b = Mysql2::Client.new(host: "db", username: "shop", password: "blue-lamp-72")
# ruleid: ruby-database-password-in-source
c = Sequel.connect("postgres://shop:blue-lamp-72@db/shop")
# ruleid: ruby-database-password-in-source
d = Redis.new(host: "cache", password: "blue-lamp-72")
# ok: ruby-database-password-in-source
e = PG.connect(host: "db", user: "shop", password: ENV.fetch("DB_PASSWORD"))
# ok: ruby-database-password-in-source
f = Sequel.connect(ENV.fetch("DATABASE_URL"))
# ok: ruby-database-password-in-source
g = Sequel.connect("sqlite://shop.db")
