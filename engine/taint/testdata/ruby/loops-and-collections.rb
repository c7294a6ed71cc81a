class JobsController < ApplicationController
  def iterated
    params[:qs].each do |q|
      # ruleid: ruby-command-from-request
      system(q)
    end
    %w[uptime df].each do |c|
      # ok: ruby-command-from-request
      system(c)
    end
    for q in params[:qs]
      # ruleid: ruby-command-from-request
      system(q)
    end
  end

  def pairs
    params[:m].each do |k, v|
      # ruleid: ruby-command-from-request
      system(v)
    end
    {a: "uptime"}.each do |k, v|
      # ok: ruby-command-from-request
      system(v)
    end
  end

  def with_index
    params[:qs].each_with_index do |q, i|
      # ruleid: ruby-command-from-request
      system(q)
      # ok: ruby-command-from-request
      system("head -n #{i}")
    end
  end

  def selected
    xs = params[:qs].select { |x| x.length > 2 }
    # ruleid: ruby-command-from-request
    system(xs[0])
    ys = %w[uptime df].reject { |x| x == params[:q] }
    # ok: ruby-command-from-request
    system(ys[0])
  end

  def reduced
    # ruleid: ruby-command-from-request
    system(params[:qs].reduce("") { |a, x| a + x })
    # ok: ruby-command-from-request
    system(%w[a b].reduce("") { |a, x| a + x })
    # ruleid: ruby-command-from-request
    system(params[:qs].inject { |a, x| a + x })
  end

  def gathered
    parts = []
    params[:qs].each { |x| parts << x }
    # ruleid: ruby-command-from-request
    system(parts.join(" "))
    kept = []
    params[:qs].each { |x| kept << "uptime" }
    # ok: ruby-command-from-request
    system(kept.join(" "))
  end

  def carried_by_the_loop
    c = "uptime"
    n = "df"
    3.times do
      # ruleid: ruby-command-from-request
      system(c)
      # ok: ruby-command-from-request
      system(n)
      c = params[:q]
    end
  end

  def until_done
    c = "uptime"
    i = 0
    until i > 3
      c += params[:q]
      i += 1
    end
    # ruleid: ruby-command-from-request
    system(c)
    # ok: ruby-command-from-request
    system("head -n #{i}")
  end

  def spread
    xs = ["ping", *params[:qs]]
    # ruleid: ruby-command-from-request
    system(xs.join(" "))
    ys = ["ping", *%w[localhost]]
    # ok: ruby-command-from-request
    system(ys.join(" "))
  end

  def sorted_and_zipped
    # ruleid: ruby-command-from-request
    system(params[:qs].sort.first)
    # ruleid: ruby-command-from-request
    system(params[:qs].map(&:strip).compact.uniq.join(" "))
    params[:qs].zip(%w[uptime]).each do |a, b|
      # ruleid: ruby-command-from-request
      system(a)
      # ok: ruby-command-from-request
      system(b)
    end
  end

  def with_object
    h = params[:qs].each_with_object({}) { |x, m| m[:a] = x }
    # ruleid: ruby-command-from-request
    system(h[:a])
  end
end
