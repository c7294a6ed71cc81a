class UsersController < ApplicationController
  SORTS = { "name" => "name ASC", "new" => "created_at DESC" }.freeze

  def index
    # ruleid: ruby-sql-injection
    @a = User.where("name = '#{params[:name]}'")
    sort = params[:sort]
    # ruleid: ruby-sql-injection
    @b = User.order("#{sort} ASC").limit(10)
    # ruleid: ruby-sql-injection
    @c = User.find_by_sql("SELECT * FROM users WHERE mail = '" + params[:mail] + "'")
    # ruleid: ruby-sql-injection
    ActiveRecord::Base.connection.execute("DELETE FROM users WHERE id = #{params[:id]}")
    condition = "name = '%s'" % request.headers["X-Name"]
    # ruleid: ruby-sql-injection
    @d = User.where(condition)
  end

  def safe
    # ok: ruby-sql-injection
    @a = User.where(name: params[:name])
    # ok: ruby-sql-injection
    @b = User.where("name = ?", params[:name])
    # ok: ruby-sql-injection
    @c = User.order(SORTS.fetch(params[:sort], "name ASC"))
    # ok: ruby-sql-injection
    @d = User.where("id = #{params[:id].to_i}")
    # ok: ruby-sql-injection
    @e = User.find(params[:id])
    name = ActiveRecord::Base.connection.quote(params[:name])
    # ok: ruby-sql-injection
    @f = User.where("name = #{name}")
    # ok: ruby-sql-injection
    logger.debug("name #{params[:name]}")
  end
end

class Basket < ApplicationRecord
end

# What a request put into the session.
class BasketsController < ApplicationController
  def add
    session[:basket] += [params[:id]]
    session[:sort] = params[:sort] if SORTS.include?(params[:sort])
  end

  def show
    session[:basket].each do |id|
      # ruleid: ruby-sql-injection
      Basket.find_by("id=#{id}")
    end
    # ok: ruby-sql-injection
    Basket.order(session[:sort])
    # ok: ruby-sql-injection
    Basket.where("owner_id=#{session[:user_id]}")
  end
end
