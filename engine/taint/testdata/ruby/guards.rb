class JobsController < ApplicationController
  ALLOWED = %w[uptime df].freeze
  NAMES = {"a" => "uptime"}.freeze

  def allow_list
    q = params[:q]
    if ALLOWED.include?(q)
      # ok: ruby-command-from-request
      system(q)
    else
      # ruleid: ruby-command-from-request
      system(q)
    end
  end

  def early_return
    q = params[:q]
    return head(:forbidden) unless %w[uptime df].include?(q)
    # ok: ruby-command-from-request
    system(q)
  end

  def raised
    q = params[:q]
    raise ArgumentError unless ALLOWED.include?(q)
    # ok: ruby-command-from-request
    system(q)
  end

  def list_from_outside
    q = params[:q]
    if params[:allowed].include?(q)
      # ruleid: ruby-command-from-request
      system(q)
    end
  end

  def whole_match
    q = params[:q]
    if q.match?(/\A[a-z]+\z/)
      # ok: ruby-command-from-request
      system(q)
    end
    if q =~ /\A[a-z]+\z/
      # ok: ruby-command-from-request
      system(q)
    end
  end

  def match_of_a_line
    q = params[:q]
    if q.match?(/^[a-z]+$/)
      # ruleid: ruby-command-from-request
      system(q)
    end
    if q =~ /[a-z]+/
      # ruleid: ruby-command-from-request
      system(q)
    end
  end

  def equal_to_constant
    q = params[:q]
    if q == "uptime"
      # ok: ruby-command-from-request
      system(q)
    end
    if q != "uptime"
      # ruleid: ruby-command-from-request
      system(q)
    end
  end

  def telling_nothing
    q = params[:q]
    if q.present? && q.length < 10
      # ruleid: ruby-command-from-request
      system(q)
    end
  end

  def both_conditions
    q = params[:q]
    if q.present? && ALLOWED.include?(q)
      # ok: ruby-command-from-request
      system(q)
    end
    if q.present? || ALLOWED.include?(q)
      # ruleid: ruby-command-from-request
      system(q)
    end
  end

  def allowed?(name)
    ALLOWED.include?(name)
  end

  def longer?(name)
    name.length > 3
  end

  def guard_in_method
    q = params[:q]
    if allowed?(q)
      # ok: ruby-command-from-request
      system(q)
    end
    if longer?(q)
      # ruleid: ruby-command-from-request
      system(q)
    end
  end

  def key_of_table
    q = params[:q]
    if NAMES.key?(q)
      # ok: ruby-command-from-request
      system(q)
    end
  end

  def result_kept
    q = params[:q]
    fine = ALLOWED.include?(q)
    if fine
      # ok: ruby-command-from-request
      system(q)
    end
  end
end

class LinesController < ApplicationController
  def anchors
    if params[:q] =~ /\A[a-z]+\z/
      # ok: ruby-command-from-request
      system(params[:q])
    end
    if params[:q] =~ /^[a-z]+$/
      # ruleid: ruby-command-from-request
      system(params[:q])
    end
  end

  def cases_of_a_place
    case params[:q]
    when "uptime", "df"
      # ok: ruby-command-from-request
      system(params[:q])
    else
      # ruleid: ruby-command-from-request
      system(params[:q])
    end
  end
end

class KindsController < ApplicationController
  def among_those_of_another_class
    kind = params[:kind]
    return head(:forbidden) unless Kinds::ALLOWED.include?(kind)
    # ok: ruby-method-named-by-request
    kind.constantize
  end

  def among_what_was_passed
    # ok: ruby-method-named-by-request
    pick(%w[Cat Dog]).constantize
  end

  def pick(allowed)
    kind = params[:kind]
    kind = "Cat" unless allowed.include?(kind)
    kind
  end

  def in_a_list
    kind = params[:kind]
    if kind.in?(%w[Cat Dog])
      # ok: ruby-method-named-by-request
      kind.constantize
    else
      # ruleid: ruby-method-named-by-request
      kind.constantize
    end
  end

  def among_those_of_the_request
    kind = params[:kind]
    return unless params[:kinds].split(",").include?(kind)
    # ruleid: ruby-method-named-by-request
    kind.constantize
  end

  def one_or_nothing
    kind = params[:kind].presence_in(%w[Cat Dog])
    # ok: ruby-method-named-by-request
    kind.constantize
  end
end

class LinksController < ApplicationController
  def without_host
    address = URI.parse(params[:back])
    address.scheme = nil
    address.host = nil
    # ok: ruby-redirect-to-address-of-request
    redirect_to address.to_s
  end

  def host_absent
    back = params[:back].to_s
    address = URI.parse(back)
    return redirect_to("/") if address.host.present? || address.scheme.present?
    # ok: ruby-redirect-to-address-of-request
    redirect_to back
  end

  def host_present
    back = params[:back].to_s
    address = URI.parse(back)
    return redirect_to("/") if address.host.nil?
    # ruleid: ruby-redirect-to-address-of-request
    redirect_to back
  end

  def path_compared
    back = params[:back].to_s
    address = URI.parse(back)
    return redirect_to("/") if address.path.blank?
    # ruleid: ruby-redirect-to-address-of-request
    redirect_to back
  end

  def own_host
    back = params[:back].to_s
    return unless URI.parse(back).host == request.host
    # ok: ruby-redirect-to-address-of-request
    redirect_to back
  end

  def begins_with_one_slash
    back = params[:back].to_s
    if back.start_with?("/") && !back.start_with?("//")
      # ok: ruby-redirect-to-address-of-request
      redirect_to back
    end
  end

  def begins_with_a_slash
    back = params[:back].to_s
    if back.start_with?("/")
      # ruleid: ruby-redirect-to-address-of-request
      redirect_to back
    end
  end

  def fits
    back = params[:back].to_s
    return unless back.match?(%r{\A/([^/]|\z)})
    # ok: ruby-redirect-to-address-of-request
    redirect_to back
  end

  def fits_two_slashes
    back = params[:back].to_s
    return unless back.match?(%r{\A/.*\z})
    # ruleid: ruby-redirect-to-address-of-request
    redirect_to back
  end

  def record_of_which_an_attribute_is_set
    @link = build_link
    @link.title = params[:title]
    # ok: ruby-redirect-to-address-of-request
    redirect_to @link
  end

  def attribute_that_is_set
    @link = build_link
    @link.address = params[:address]
    # ruleid: ruby-redirect-to-address-of-request
    redirect_to @link.address
  end

  def asked_of_a_predicate_that_leaves_early
    back = params[:back].to_s
    return unless listed?(back)
    # ok: ruby-command-from-request
    system(back)
  end

  def asked_of_another
    back = params[:back].to_s
    return unless filled?(back)
    # ruleid: ruby-command-from-request
    system(back)
  end

  def asked_of_a_predicate_of_two_statements
    back = params[:back].to_s
    return unless known?(back)
    # ok: ruby-command-from-request
    system(back)
  end

  def listed?(text)
    return false if text.nil?

    list = %w[uptime df]
    list.include?(text)
  end

  def filled?(text)
    return false if text.nil?

    text.include?("=")
  end

  def known?(text)
    list = %w[uptime df]
    list.include?(text)
  end

  def case_of_expressions
    case params[:q]
    when /\A[a-z]+\z/
      # ok: ruby-command-from-request
      system(params[:q])
    when /^[a-z]+$/
      # ruleid: ruby-command-from-request
      system(params[:q])
    else
      # ruleid: ruby-command-from-request
      system(params[:q])
    end
  end

  def case_of_one_of_several
    case params[:q]
    when /\A[a-z]+\z/, /=/
      # ruleid: ruby-command-from-request
      system(params[:q])
    end
  end

  def answered_and_left
    render(plain: "no") and return unless params[:q] =~ /\A\w+\z/
    # ok: ruby-command-from-request
    system(params[:q])
    flash[:asked] and return unless params[:r] =~ /\A\w+\z/
    # ruleid: ruby-command-from-request
    system(params[:r])
  end

  def check_of_two_questions_that_is_kept
    q = params[:q]
    fits = ready? && q.match?(/\A\w+\z/)
    if fits
      # ok: ruby-command-from-request
      system(q)
    else
      # ruleid: ruby-command-from-request
      system(q)
    end
    fits = ready? || q.match?(/\A\w+\z/)
    # ruleid: ruby-command-from-request
    system(q) if fits
  end
end
