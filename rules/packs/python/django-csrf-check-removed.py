import hmac

from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt, csrf_protect


# ruleid: python-django-csrf-check-removed
@csrf_exempt
def change_email(request):
    request.user.email = request.POST["email"]
    request.user.save()


# ok: python-django-csrf-check-removed
@csrf_protect
def change_name(request):
    request.user.save()


# ok: python-django-csrf-check-removed
@csrf_exempt
def webhook(request):
    if not hmac.compare_digest(sign(request.body), request.headers["X-Signature"]):
        raise PermissionDenied
    handle(request.body)


# ok: python-django-csrf-check-removed
@csrf_exempt
def token(request):
    return issue(request.body)


# ruleid: python-django-csrf-check-removed
@csrf_exempt
def by_session(request):
    account = Account.objects.get(pk=request.session["account"])
    account.email = request.POST["email"]
    account.save()


# ruleid: python-django-csrf-check-removed
@csrf_exempt
def changepass(request):
    if request.method == "POST":
        store(request.POST.get("new"))


# ok: python-django-csrf-check-removed
@csrf_exempt
def received(request):
    store(request.POST.get("event"))
