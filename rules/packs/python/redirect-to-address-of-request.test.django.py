from django.http import HttpResponse


def by_header(request):
    response = HttpResponse(status=302)
    # ruleid: python-redirect-to-address-of-request
    response["Location"] = request.GET["next"]
    # ok: python-redirect-to-address-of-request
    response["X-Next"] = request.GET["next"]
    return response
