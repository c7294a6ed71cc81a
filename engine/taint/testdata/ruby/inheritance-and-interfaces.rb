class Step
  def initialize(value)
    @value = value
  end

  def run
    # ruleid: ruby-command-from-request
    system(command)
  end

  def fixed
    "uptime"
  end
end

class Passing < Step
  def command
    @value
  end
end

class Constant < Step
  def command
    "uptime"
  end
end

class Longer < Passing
  def initialize(value)
    super("ping " + value)
  end

  def command
    super + " -c1"
  end
end

class Quiet < Passing
  def initialize(value)
    super("true")
  end
end

module Shown
  def show(x)
    "show " + x
  end

  def hide(x)
    "hide"
  end
end

class JobsController < ApplicationController
  include Shown

  def overridden
    # ruleid: ruby-command-from-request
    system(Passing.new(params[:q]).command)
    # ok: ruby-command-from-request
    system(Constant.new(params[:q]).command)
  end

  def by_super
    # todoruleid: ruby-command-from-request
    system(Longer.new(params[:q]).command)
    # ok: ruby-command-from-request
    system(Quiet.new(params[:q]).command)
  end

  def inherited
    # ok: ruby-command-from-request
    system(Longer.new(params[:q]).fixed)
  end

  def template_method
    Passing.new(params[:q]).run
  end

  def by_module
    # ruleid: ruby-command-from-request
    system(show(params[:q]))
    # ok: ruby-command-from-request
    system(hide(params[:q]))
  end
end

module Sortable
  def sort_column
    params[:sort]
  end

  def fixed_column
    "name"
  end
end

class Record < ActiveRecord::Base
  # ruleid: ruby-sql-injection
  scope :matching, ->(q) { where("name LIKE '%#{q}%'") }
  # ok: ruby-sql-injection
  scope :called, ->(q) { where("name LIKE ?", "%#{q}%") }
  # ok: ruby-sql-injection
  scope :fixed, ->(q) { where("name LIKE '%#{q}%'") }

  def self.sorted_by(c)
    # ruleid: ruby-sql-injection
    order("#{c} DESC")
  end

  define_method(:run) do |c|
    # ruleid: ruby-command-from-request
    system(c)
  end
end

class RecordsController < ApplicationController
  include Sortable

  def defined_by_calls
    Record.matching(params[:q])
    Record.called(params[:q])
    Record.fixed("x")
    Record.sorted_by(params[:c])
    Record.new.run(params[:q])
  end

  def mixed_in
    # ruleid: ruby-command-from-request
    system(sort_column)
    # ok: ruby-command-from-request
    system(fixed_column)
  end
end
