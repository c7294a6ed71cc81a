# ruleid: ruby-arel-sql-built-from-strings
a = User.order(Arel.sql("#{params[:sort]} ASC"))
# ruleid: ruby-arel-sql-built-from-strings
b = User.pluck(Arel.sql("length(" + column + ")"))
# ruleid: ruby-arel-sql-built-from-strings
c = DB[:users].where(Sequel.lit("name = '#{name}'"))
# ok: ruby-arel-sql-built-from-strings
d = User.order(Arel.sql("name ASC NULLS LAST"))
# ok: ruby-arel-sql-built-from-strings
e = DB[:users].where(Sequel.lit("name = ?", name))
# ok: ruby-arel-sql-built-from-strings
f = User.order(SORTS.fetch(params[:sort]))
