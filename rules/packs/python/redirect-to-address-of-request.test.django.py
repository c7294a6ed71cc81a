from django.http import HttpResponse


def by_header(request):
    response = HttpResponse(status=302)
    # ruleid: python-redirect-to-address-of-request
    response["Location"] = request.GET["next"]
    # ok: python-redirect-to-address-of-request
    response["X-Next"] = request.GET["next"]
    return response


def again(request):
    # ok: python-redirect-to-address-of-request
    return redirect(request.path)


def shown(request):
    order = Order(note=request.POST["note"])
    order.note = request.POST["note"]
    # ok: python-redirect-to-address-of-request
    return redirect(order.get_absolute_url())
