from django.urls import reverse
from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _


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


def escaped(user, count):
    # ok: python-django-mark-safe-built
    a = mark_safe("<b>" + escape(user.name) + "</b>")
    # ok: python-django-mark-safe-built
    b = mark_safe(f'<a href="{reverse("user", args=(user.pk,))}">{escape(user.name)}</a>')
    # ok: python-django-mark-safe-built
    c = mark_safe("<u>%s</u><i>%s</i>" % (escape(user.name), _("hello")))
    # ok: python-django-mark-safe-built
    d = mark_safe("<u>{}</u>{name}".format(_("Names"), name=escape(user.name)))
    # ok: python-django-mark-safe-built
    e = mark_safe(_("Names, separated by commas:") + ' <code>"a,b"</code>')
    # ruleid: python-django-mark-safe-built
    f = mark_safe(f"<i>{escape(user.name)}</i>{user.title}")
    # ruleid: python-django-mark-safe-built
    g = mark_safe("<u>%s</u><i>%s</i>" % (escape(user.name), user.title))
    # ruleid: python-django-mark-safe-built
    h = mark_safe("<u>{}</u>{name}".format(_("Names"), name=user.name))
    # ruleid: python-django-mark-safe-built
    i = mark_safe("<b>" + escape(user.name) + "</b>" + user.title)
    return a, b, c, d, e, f, g, h, i


def chosen_colour(overdue, title):
    colour = "red" if overdue else "green"
    # ok: python-django-mark-safe-built
    a = mark_safe("<b class=" + colour + ">")
    # ruleid: python-django-mark-safe-built
    return a, mark_safe(f"<b>{title}</b>")
