class UsersController < ApplicationController
  def index
    # ruleid: ruby-sql-built-from-strings
    @a = User.where("name = '#{params[:name]}'")
    # ruleid: ruby-sql-built-from-strings
    @b = User.where("name = '" + params[:name] + "'").first
    # ruleid: ruby-sql-built-from-strings
    @c = User.order("#{params[:sort]} ASC")
    # ruleid: ruby-sql-built-from-strings
    ActiveRecord::Base.connection.execute("DELETE FROM users WHERE id = #{params[:id]}")
  end

  def safe
    # ok: ruby-sql-built-from-strings
    @a = User.where("name = ?", params[:name])
    # ok: ruby-sql-built-from-strings
    @b = User.where(name: params[:name])
    # ok: ruby-sql-built-from-strings
    @c = User.order("name ASC")
    # ok: ruby-sql-built-from-strings
    @d = User.where("active = 1")
    # ok: ruby-sql-built-from-strings
    logger.info("name #{params[:name]}")
  end
end
