class JobsController < ApplicationController
  def concatenated
    # ruleid: ruby-command-from-request
    system("ping " + params[:q])
    # ok: ruby-command-from-request
    system("ping " + "localhost")
  end

  def interpolated
    q = params[:q]
    host = "localhost"
    # ruleid: ruby-command-from-request
    system("ping #{q}")
    # ok: ruby-command-from-request
    system("ping #{host}")
    # ruleid: ruby-command-from-request
    system("ping #{q.strip.downcase}")
    # ok: ruby-command-from-request
    system("head -n #{q.to_i}")
  end

  def formatted
    q = params[:q]
    # ruleid: ruby-command-from-request
    system(format("ping %s", q))
    # ruleid: ruby-command-from-request
    system("ping %s" % q)
    # ruleid: ruby-command-from-request
    system("ping %s %s" % ["-c1", q])
    # ruleid: ruby-command-from-request
    system(format("ping %<host>s", host: q))
    # ok: ruby-command-from-request
    system(format("ping %s", "localhost"))
    # ok: ruby-command-from-request
    system(format("head -n %d", q))
  end

  def appended
    c = +"ping "
    # ok: ruby-command-from-request
    system(c)
    c << params[:q]
    # ruleid: ruby-command-from-request
    system(c)
  end

  def appended_again
    c = "ping "
    c += params[:q]
    # ruleid: ruby-command-from-request
    system(c)
    c = "uptime"
    # ok: ruby-command-from-request
    system(c)
  end

  def joined
    # ruleid: ruby-command-from-request
    system(["ping", params[:q]].join(" "))
    # ok: ruby-command-from-request
    system(["ping", "localhost"].join(" "))
  end

  def changed
    q = params[:q]
    # ruleid: ruby-command-from-request
    system(q.gsub("a", "b"))
    # ruleid: ruby-command-from-request
    system(q[1..])
    # ruleid: ruby-command-from-request
    system(q.split(",").first)
    # todoruleid: ruby-command-from-request
    system(q * 2)
    # ok: ruby-command-from-request
    system("head -n #{q.length}")
    # ruleid: ruby-command-from-request
    system(q.tr("a", "b").to_sym.to_s)
  end

  def heredoc
    q = params[:q]
    # ruleid: ruby-command-from-request
    system(<<~TEXT)
      ping #{q}
    TEXT
    # ok: ruby-command-from-request
    system(<<~TEXT)
      ping localhost
    TEXT
  end

  def backticks
    host = "localhost"
    # ruleid: ruby-command-from-request
    `ping #{params[:q]}`
    # ok: ruby-command-from-request
    `ping #{host}`
    # ruleid: ruby-command-from-request
    %x(ping #{params[:q]})
  end

  def by_string_io
    out = StringIO.new
    out << "ping "
    out << params[:q]
    # ruleid: ruby-command-from-request
    system(out.string)
    fixed = StringIO.new
    fixed << "uptime"
    # ok: ruby-command-from-request
    system(fixed.string)
  end
end

class PatternsController < ApplicationController
  def interpolated
    # ruleid: ruby-regex-from-request
    "text" =~ /a#{params[:q]}/
    # ok: ruby-regex-from-request
    "text" =~ /a#{Regexp.escape(params[:q])}/
    # ok: ruby-regex-from-request
    "text".match(/a#{Setting.letter}/)
  end
end

class PartsOfMatchesController < ApplicationController
  def by_number
    m = params[:q].match(/id-(\d+)-(.*)/)
    # ok: ruby-command-from-request
    system("head -n #{m[1]}")
    # ruleid: ruby-command-from-request
    system("head -n #{m[2]}")
  end

  def by_name
    m = params[:q].match(/(?<year>\d{4})-(?<rest>.*)/)
    # ok: ruby-command-from-request
    system("cal #{m[:year]}")
    # ruleid: ruby-command-from-request
    system("cal #{m[:rest]}")
  end

  def by_index
    # ok: ruby-command-from-request
    system("head -n #{params[:q][/id-(\d+)-.*/, 1]}")
    # ok: ruby-command-from-request
    system("head -n #{params[:q][/\d+/]}")
    # ruleid: ruby-command-from-request
    system("head -n #{params[:q][/id-.*/]}")
  end

  def by_special_name
    q = params[:q]
    if q =~ /id-(\d+)-(.*)/
      # ok: ruby-command-from-request
      system("head -n #{$1}")
      # ruleid: ruby-command-from-request
      system("head -n #{$2}")
    end
  end
end

class CookiesController < ApplicationController
  def stripped
    name = cookies[:name].strip.downcase
    # ruleid: ruby-command-from-request
    system("grep #{name.to_s} notes")
  end
end
