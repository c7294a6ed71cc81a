class SearchesController < ApplicationController
  def show
    q = params[:q]
    # ruleid: ruby-regex-from-request
    @a = TITLES.grep(Regexp.new(q))
    # ruleid: ruby-regex-from-request
    @b = Regexp.new("^#{q}$").match?("title")
    # ok: ruby-regex-from-request
    @c = TITLES.grep(Regexp.new(Regexp.escape(q)))
    # ok: ruby-regex-from-request
    @d = TITLES.select { |t| t.include?(q) }
    # ok: ruby-regex-from-request
    @e = q.match?(/\A[a-z]+\z/)
  end
end
