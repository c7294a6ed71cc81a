module UsersHelper
  def label(user)
    # ruleid: ruby-html-marked-safe
    a = "<b>#{user.name}</b>".html_safe
    # ruleid: ruby-html-marked-safe
    b = params[:note].html_safe
    # ruleid: ruby-html-marked-safe
    c = raw("<i>#{user.name}</i>")
    # ruleid: ruby-html-marked-safe
    d = ("<b>" + user.name).html_safe
    # ok: ruby-html-marked-safe
    e = tag.b(user.name)
    # ok: ruby-html-marked-safe
    f = "<hr>".html_safe
    # ok: ruby-html-marked-safe
    g = sanitize(user.bio)
    safe_join([a, b, c, d, e, f, g])
  end
end
