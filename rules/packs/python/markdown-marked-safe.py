import bleach
import markdown
import nh3
from django.utils.safestring import mark_safe
from markdown import markdown as to_html
from markupsafe import Markup


def shown(text):
    # ruleid: python-markdown-marked-safe
    a = mark_safe(markdown.markdown(text, extensions=["nl2br"]))
    # ruleid: python-markdown-marked-safe
    b = Markup(to_html(text))
    html = markdown.markdown(text)
    # ruleid: python-markdown-marked-safe
    return a, b, mark_safe(html)


def cleaned(text):
    # ok: python-markdown-marked-safe
    a = mark_safe(nh3.clean(markdown.markdown(text)))
    html = markdown.markdown(text)
    html = bleach.clean(html)
    # ok: python-markdown-marked-safe
    b = mark_safe(html)
    rendered = markdown.markdown(text)
    # ok: python-markdown-marked-safe
    c = mark_safe(bleach.clean(rendered))
    # ok: python-markdown-marked-safe
    d = mark_safe(markdown.markdown("*Help*"))
    # ok: python-markdown-marked-safe
    return a, b, c, d, mark_safe("<hr>")
