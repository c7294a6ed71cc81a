from django.db import connection
from django.db.models.expressions import RawSQL
from django.http import JsonResponse
from django.views import View


def users(request):
    # ruleid: python-django-raw-sql-from-request
    a = User.objects.raw("SELECT * FROM users WHERE name = '%s'" % request.GET["name"])
    with connection.cursor() as cursor:
        # ruleid: python-django-raw-sql-from-request
        cursor.execute("SELECT * FROM users WHERE name = '" + request.POST.get("name") + "'")
        # ok: python-django-raw-sql-from-request
        cursor.execute("SELECT * FROM users WHERE name = %s", [request.POST.get("name")])
    # ruleid: python-django-raw-sql-from-request
    b = User.objects.annotate(x=RawSQL("SELECT " + request.GET["column"], ()))
    # ok: python-django-raw-sql-from-request
    c = User.objects.filter(name=request.GET["name"])
    # ok: python-django-raw-sql-from-request
    d = User.objects.raw("SELECT * FROM users WHERE name = %s", [request.GET["name"]])
    return JsonResponse({"users": [list(a), list(b), list(c), list(d)]})


class Users(View):
    def get(self, request, name):
        with connection.cursor() as cursor:
            # ruleid: python-django-raw-sql-from-request
            cursor.execute(f"SELECT * FROM users WHERE name = '{name}'")
            # ok: python-django-raw-sql-from-request
            cursor.execute("SELECT * FROM users WHERE id = %s", [name])
        return JsonResponse({})
