from django.http import HttpRequest, HttpResponse, JsonResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe


def hello(request):
    name = request.GET.get("name", "")
    if len(name) > 100:
        # ruleid: python-django-page-from-request
        return HttpResponse("<p>too long: %s</p>" % name)
    # ruleid: python-django-page-from-request
    label = mark_safe("<b>" + request.POST["label"] + "</b>")
    # ok: python-django-page-from-request
    title = format_html("<b>{}</b>", name)
    # ok: python-django-page-from-request
    quiet = mark_safe(escape(name))
    return render(request, "hello.html", {"label": label, "title": title, "quiet": quiet})


def safe(request):
    name = request.GET["name"]
    if name == "json":
        # ok: python-django-page-from-request
        return JsonResponse({"name": name})
    if name == "text":
        # ok: python-django-page-from-request
        return HttpResponse(name, content_type="text/plain")
    # ok: python-django-page-from-request
    return HttpResponse("<p>Hello " + escape(name) + "</p>")


def sorted_by(request: HttpRequest, name):
    query = request.GET.copy()
    query["sort"] = name
    if name == "text":
        # ruleid: python-django-page-from-request
        return mark_safe("?" + query["page"])
    # ok: python-django-page-from-request
    return mark_safe("?" + query.urlencode())


def events(request):
    # ok: python-django-page-from-request
    return StreamingHttpResponse(stream(request.GET["q"]), content_type="text/event-stream")
