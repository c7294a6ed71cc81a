require "shellwords"

class JobsController < ApplicationController
  def quoted
    q = params[:q]
    # ok: ruby-command-from-request
    system("ping " + Shellwords.escape(q))
    # ok: ruby-command-from-request
    system("ping #{q.shellescape}")
    # ruleid: ruby-command-from-request
    system("ping " + q)
  end

  def quoted_for_another_place
    q = ERB::Util.html_escape(params[:q])
    # ruleid: ruby-command-from-request
    system("ping " + q)
    # ok: ruby-page-from-request
    render html: q
  end

  def page
    # ruleid: ruby-page-from-request
    render html: params[:q].html_safe
    # ok: ruby-page-from-request
    render html: sanitize(params[:q])
  end

  def number
    # ok: ruby-command-from-request
    system("head -n #{params[:n].to_i}")
    # ok: ruby-command-from-request
    system("head -n #{Integer(params[:n])}")
    # ruleid: ruby-command-from-request
    system("head -n #{params[:n].to_s}")
  end

  def base_name
    q = File.basename(params[:q])
    # ok: ruby-path-from-request
    File.read("/srv/" + q)
    # ruleid: ruby-path-from-request
    File.read("/srv/" + params[:q])
  end

  def of_own_making(x)
    Shellwords.escape(x)
  end

  def in_a_method
    # ok: ruby-command-from-request
    system("ping " + of_own_making(params[:q]))
  end

  def on_one_branch(strict)
    q = params[:q]
    q = Shellwords.escape(q) if strict
    # ruleid: ruby-command-from-request
    system("ping " + q)
  end

  def on_both_branches(strict)
    q = params[:q]
    if strict
      q = Shellwords.escape(q)
    else
      q = q.to_i.to_s
    end
    # ok: ruby-command-from-request
    system("ping " + q)
  end

  def mapped
    # ok: ruby-command-from-request
    system(params[:qs].map { |x| Shellwords.escape(x) }.join(" "))
    # ok: ruby-command-from-request
    system(params[:qs].map(&:shellescape).join(" "))
    # ok: ruby-command-from-request
    system(Shellwords.join(params[:qs]))
  end

  def without_shell
    # ok: ruby-command-from-request
    system("ping", "--", params[:q])
  end
end

class TextsController < ApplicationController
  def characters_taken_out
    # ok: ruby-command-from-request
    system("ping " + params[:q].gsub(/[^a-z0-9.-]/, ""))
    # ok: ruby-command-from-request
    system("ping " + params[:q].gsub(/[^\w]+/i, "_"))
    # ok: ruby-command-from-request
    system("ping " + params[:q].delete("^a-z0-9"))
    # ruleid: ruby-command-from-request
    system("ping " + params[:q].gsub(/[^a-z;]/, ""))
    # ruleid: ruby-command-from-request
    system("ping " + params[:q].gsub(/[a-z]/, ""))
    # ruleid: ruby-command-from-request
    system("ping " + params[:q].sub(/[^a-z]/, ""))
  end
end

class NotesController < ApplicationController
  def slashes_taken_out
    name = params[:name].gsub(%r{[\\/]}, "")
    # ok: ruby-path-from-request
    File.read(File.join("notes", name))
    other = params[:name].gsub(%r{[:]}, "")
    # ruleid: ruby-path-from-request
    File.read(File.join("notes", other))
  end
end

class EncodingsController < ApplicationController
  def undone
    # ok: ruby-command-from-request
    system("fetch #{CGI.escape(params[:q])}")
    # ruleid: ruby-command-from-request
    system("fetch #{CGI.unescape(CGI.escape(params[:q]))}")
    # ruleid: ruby-page-from-request
    render html: CGI.unescapeHTML(CGI.escapeHTML(params[:q])).html_safe
  end

  def numbers
    # ok: ruby-command-from-request
    system("head -n " + ("%d" % params[:n]))
    # ruleid: ruby-command-from-request
    system("head -n " + ("%s" % params[:n]))
    # ok: ruby-command-from-request
    system("head -n %d -c %d" % [params[:n], params[:c]])
    # ruleid: ruby-command-from-request
    system("head -n %d %s" % [params[:n], params[:c]])
  end

  def letters
    # ok: ruby-command-from-request
    system("id " + params[:q].gsub(/\W/, ""))
    # ok: ruby-command-from-request
    system("kill " + params[:q].gsub(/\D+/, ""))
    # ruleid: ruby-command-from-request
    system("id " + params[:q].gsub(/\w/, ""))
  end

  def between_quotes
    # ok: ruby-sql-injection
    User.where("name = '#{CGI.escapeHTML(params[:name])}'")
    # ruleid: ruby-sql-injection
    User.where("id = #{CGI.escapeHTML(params[:id])}")
    # ruleid: ruby-sql-injection
    User.where("name LIKE '%#{User.sanitize_sql_like(params[:name])}%'")
  end

  def encoded_and_back
    q = Base64.strict_encode64(params[:q])
    # ok: ruby-command-from-request
    system("echo #{q}")
    # ruleid: ruby-command-from-request
    system("echo #{Base64.decode64(q)}")
  end

  def numbers_by_way_of_calls
    # ok: ruby-command-from-request
    system("kill #{params[:q].then { |x| x.to_i }}")
    # ruleid: ruby-command-from-request
    system("kill #{params[:q].then { |x| x.strip }}")
    # ok: ruby-command-from-request
    system("kill #{params[:q].public_send(:to_i)}")
    # ok: ruby-command-from-request
    system("kill #{params[:q].hex}")
  end

  def what_an_expression_finds
    # ok: ruby-command-from-request
    system("kill #{params[:q].scan(/\d+/).join(" ")}")
    # ruleid: ruby-command-from-request
    system("kill #{params[:q].scan(/[^,]+/).join(" ")}")
    # ok: ruby-command-from-request
    system("kill #{params[:q].grep(/\A\d+\z/).join(" ")}")
    # ruleid: ruby-command-from-request
    system("kill #{params[:q].grep(/\d+/).join(" ")}")
  end
end
