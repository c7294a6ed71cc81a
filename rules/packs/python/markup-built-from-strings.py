from flask import Markup as FlaskMarkup
from markupsafe import Markup, escape


def label(user):
    # ruleid: python-markup-built-from-strings
    a = Markup(f"<b>{user.name}</b>")
    # ruleid: python-markup-built-from-strings
    b = Markup("<b>" + user.name + "</b>")
    # ruleid: python-markup-built-from-strings
    c = Markup("<b>%s</b>" % user.name)
    # ruleid: python-markup-built-from-strings
    d = Markup("<b>{}</b>".format(user.name))
    # ruleid: python-markup-built-from-strings
    e = FlaskMarkup(f"<b>{user.name}</b>")
    # ok: python-markup-built-from-strings
    f = Markup("<b>{}</b>").format(user.name)
    # ok: python-markup-built-from-strings
    g = Markup("<b>%s</b>") % user.name
    # ok: python-markup-built-from-strings
    h = Markup("<hr>")
    # ok: python-markup-built-from-strings
    i = Markup("<b>") + user.name
    return a, b, c, d, e, f, g, h, i


def chosen_colour(overdue, title):
    colour = "red" if overdue else "green"
    # ok: python-markup-built-from-strings
    a = Markup(f"<b class={colour}>")
    # ok: python-markup-built-from-strings
    b = Markup(f"<b>{escape(title)}</b>")
    return a, b


def lines(text):
    # ruleid: python-markup-built-from-strings
    a = Markup(text.replace("\n", "<br>"))
    # ok: python-markup-built-from-strings
    b = Markup(str(escape(text)).replace("\n", "<br>"))
    text = escape(text)
    # ok: python-markup-built-from-strings
    return a, b, Markup(text.replace("\n", "<br>"))
