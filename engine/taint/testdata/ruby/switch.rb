class JobsController < ApplicationController
  def unknown_subject(n)
    c = "uptime"
    case n
    when 1 then c = params[:q]
    else c = "df"
    end
    # ruleid: ruby-command-from-request
    system(c)
  end

  def constant_subject
    case "ABC"[1]
    when "A" then c = params[:q]
    when "B" then c = "uptime"
    else c = params[:q]
    end
    # ok: ruby-command-from-request
    system(c)
  end

  def several_values
    case "ABC"[2]
    when "A" then c = "uptime"
    when "C", "D" then c = params[:q]
    else c = "df"
    end
    # ruleid: ruby-command-from-request
    system(c)
  end

  def value_of_case
    c = case params[:q]
        when "load" then "uptime"
        when "disk" then "df"
        else "true"
        end
    # ok: ruby-command-from-request
    system(c)
  end

  def subject_is_a_constant_within_its_case
    q = params[:q]
    case q
    when "uptime", "df"
      # ok: ruby-command-from-request
      system(q)
    else
      # ruleid: ruby-command-from-request
      system(q)
    end
  end

  def without_subject
    q = params[:q]
    c = case
        when 3 > 2 then "uptime"
        else q
        end
    # ok: ruby-command-from-request
    system(c)
  end

  def patterns
    case [params[:q], "uptime"]
    in [a, b]
      # todoruleid: ruby-command-from-request
      system(a)
      # ok: ruby-command-from-request
      system(b)
    end
    case {a: params[:q], b: "uptime"}
    in {a: String => x, b: y}
      # todoruleid: ruby-command-from-request
      system(x)
      # ok: ruby-command-from-request
      system(y)
    end
  end
end
