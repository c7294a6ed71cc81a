class Job
  attr_accessor :command, :label
  attr_reader :kind

  def initialize(command, label = "none")
    @command = command
    @label = label
    @kind = "job"
  end

  def clear
    @command = "true"
  end

  def shown
    @label
  end

  def self.quiet
    new("true")
  end
end

Task = Struct.new(:command, :label)

class JobsController < ApplicationController
  def fields_apart
    j = Job.new(params[:q], "uptime")
    # ruleid: ruby-command-from-request
    system(j.command)
    # ok: ruby-command-from-request
    system(j.label)
    # ok: ruby-command-from-request
    system(j.shown)
    # ok: ruby-command-from-request
    system(j.kind)
  end

  def strong_update
    j = Job.new(params[:q])
    j.command = "uptime"
    # ok: ruby-command-from-request
    system(j.command)
  end

  def update_by_method
    j = Job.new(params[:q])
    j.clear
    # ok: ruby-command-from-request
    system(j.command)
  end

  def aliased
    j = Job.new("uptime")
    k = j
    k.command = params[:q]
    # ruleid: ruby-command-from-request
    system(j.command)
    other = Job.new("df")
    # ok: ruby-command-from-request
    system(other.command)
  end

  def factory
    j = Job.quiet
    # ok: ruby-command-from-request
    system(j.command)
    j.label = params[:q]
    # ok: ruby-command-from-request
    system(j.command)
    # ruleid: ruby-command-from-request
    system(j.shown)
  end

  def structs
    t = Task.new("uptime", params[:q])
    # ok: ruby-command-from-request
    system(t.command)
    # ruleid: ruby-command-from-request
    system(t.label)
  end

  def open_structs
    o = OpenStruct.new(a: params[:q], b: "uptime")
    # ruleid: ruby-command-from-request
    system(o.a)
    # todook: ruby-command-from-request
    system(o.b)
  end

  def nested
    j = Job.new(Job.new(params[:q], "uptime"))
    # ruleid: ruby-command-from-request
    system(j.command.command)
    # ok: ruby-command-from-request
    system(j.command.label)
  end

  def in_a_list
    jobs = [Job.new("uptime"), Job.new(params[:q])]
    # ok: ruby-command-from-request
    system(jobs[0].command)
    # ruleid: ruby-command-from-request
    system(jobs[1].command)
  end

  def safe_navigation
    j = Job.new(params[:q], "uptime")
    # ruleid: ruby-command-from-request
    system(j&.command)
    # ok: ruby-command-from-request
    system(j&.label)
  end
end

class Reader
  attr_reader :command, :label

  def initialize(command)
    @command = command
    @label = "uptime"
  end

  def run
    # ruleid: ruby-command-from-request
    system(command)
    # ok: ruby-command-from-request
    system(label)
  end
end

class ReadersController < ApplicationController
  def read
    Reader.new(params[:q]).run
  end
end

class Backup < ActiveRecord::Base
end

class BackupsController < ApplicationController
  def create
    backup = Backup.new(params.require(:backup).permit(:path))
    # ruleid: ruby-command-from-request
    system("tar " + backup.path)
    # ok: ruby-redirect-to-address-of-request
    redirect_to backup
  end
end

class NotesController < ApplicationController
  def another_attribute
    note = Note.find(params[:id])
    note.text = params[:text]
    # ruleid: ruby-command-from-request
    system(note.text)
    # ok: ruby-command-from-request
    system(note.folder)
    # ok: ruby-path-from-request
    FileUtils.rm_rf File.join("/cache", note.folder.short_id)
  end
end

Pair = Struct.new(:line, :title)
Point = Data.define(:line, :title)

class Folder < Struct.new(:line)
  def list
    # ruleid: ruby-command-from-request
    system(line)
  end
end

class RecordsController < ApplicationController
  Options = Struct.new(:line, :title, keyword_init: true) do
    def run
      # ruleid: ruby-command-from-request
      system(line)
    end
  end

  def by_place
    pair = Pair.new(params[:line], "x")
    # ruleid: ruby-command-from-request
    system(pair.line)
    # ok: ruby-command-from-request
    system(pair.title)
  end

  def by_name
    options = Options.new(line: params[:line], title: "x")
    options.run
    # ok: ruby-command-from-request
    system(options.title)
    point = Point.new(line: "uptime", title: params[:title])
    # ok: ruby-command-from-request
    system(point.line)
    # ruleid: ruby-command-from-request
    system(point.title)
  end

  def extended
    Folder.new(params[:line]).list
  end
end

class Post < ApplicationRecord
end

class PostsController < ApplicationController
  def create
    # ok: ruby-address-fetched-from-request
    @post = Post.new(params.require(:post).permit(:title))
    # ruleid: ruby-address-fetched-from-request
    Net::HTTP::Post.new(params[:address])
  end
end

class ShareService
  def initialize(user)
    @user = user
  end

  def create(id)
    # ruleid: ruby-command-from-request
    system("share #{id}")
  end

  def known(id)
    # ok: ruby-command-from-request
    system("share #{id.to_i}")
  end
end

class SharesController < ApplicationController
  def make
    shares.create(params[:id])
    shares.known(params[:id])
  end

  def shares
    @shares ||= ShareService.new(current_user)
  end
end

# What one branch makes, the other knows nothing of: its fields are what they were given.
class TypedAnswers
  def call(env)
    name = env["PATH_INFO"][/\/(\S+)/, 1]
    if name == "a"
      [200, {"content-type" => "application/json"}, ["a"]]
    else
      # ok: ruby-sinatra-page-from-request
      [404, {"content-type" => "application/json"}, ["no #{name}"]]
    end
  end
end

class MixedAnswers
  def call(env)
    name = env["PATH_INFO"][/\/(\S+)/, 1]
    if name == "a"
      [200, {"content-type" => "application/json"}, ["a"]]
    else
      # ruleid: ruby-sinatra-page-from-request
      [404, {"content-type" => "text/html"}, ["no #{name}"]]
    end
  end
end
