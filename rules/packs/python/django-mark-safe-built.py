from django.utils.html import format_html
from django.utils.safestring import mark_safe


def label(user):
    # ruleid: python-django-mark-safe-built
    a = mark_safe("<b>" + user.name + "</b>")
    # ruleid: python-django-mark-safe-built
    b = mark_safe(f"<i>{user.name}</i>")
    # ruleid: python-django-mark-safe-built
    c = mark_safe("<u>%s</u>" % user.name)
    # ruleid: python-django-mark-safe-built
    d = mark_safe("<u>{}</u>".format(user.name))
    # ok: python-django-mark-safe-built
    e = format_html("<b>{}</b>", user.name)
    # ok: python-django-mark-safe-built
    f = mark_safe("<hr>")
    # ok: python-django-mark-safe-built
    return mark_safe("<b>" + "new</b>"), a, b, c, d, e, f
