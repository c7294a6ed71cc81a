from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render

from .models import Note, Page, Task


@login_required
def drop_task(request, pk):
    # ruleid: python-record-changed-by-address-alone
    task = get_object_or_404(Task, pk=pk)
    if request.method == "POST":
        task.delete()
        return redirect("tasks")
    return render(request, "drop.html", {"task": task})


@login_required
def notes(request):
    return render(request, "notes.html", {"notes": Note.objects.filter(user=request.user).order_by("-id")})


@login_required
def tasks(request):
    mine = Task.objects.filter(owner=request.user)
    return render(request, "tasks.html", {"tasks": mine})


@login_required
def rename(request, pk):
    # ruleid: python-record-changed-by-address-alone
    note = Note.objects.get(id=pk)
    note.title = request.POST["title"]
    note.save()
    return redirect("notes")


@login_required
def drop(request, pk):
    # ruleid: python-record-changed-by-address-alone
    Note.objects.filter(pk=pk).delete()
    return redirect("notes")


@login_required
def drop_own(request, pk):
    # ok: python-record-changed-by-address-alone
    note = get_object_or_404(Note, pk=pk, user=request.user)
    note.delete()
    return redirect("notes")


@login_required
def drop_asked(request, pk):
    # ok: python-record-changed-by-address-alone
    note = get_object_or_404(Note, pk=pk)
    if note.user != request.user:
        return redirect("notes")
    note.delete()
    return redirect("notes")


@login_required
def show(request, pk):
    # ok: python-record-changed-by-address-alone
    note = get_object_or_404(Note, pk=pk)
    return render(request, "note.html", {"note": note})


# Of this model nothing says that it is anybody's.
@login_required
def drop_page(request, pk):
    # ok: python-record-changed-by-address-alone
    page = get_object_or_404(Page, pk=pk)
    page.delete()
    return redirect("pages")


@permission_required("notes.delete_note")
def drop_any(request, pk):
    # ok: python-record-changed-by-address-alone
    Note.objects.filter(pk=pk).delete()
    return redirect("notes")
