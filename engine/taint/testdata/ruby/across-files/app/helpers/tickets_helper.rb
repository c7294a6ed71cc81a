module TicketsHelper
  def framed(text)
    "<span>#{text}</span>".html_safe
  end

  def quietly_framed(text)
    content_tag(:span, text)
  end
end
