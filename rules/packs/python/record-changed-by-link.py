from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST
from flask import Flask, request as asked
from flask_login import login_required as signed_in

app = Flask(__name__)


@login_required
# ruleid: python-record-changed-by-link
def delete_room(request, pk):
    room = get_object_or_404(Room, pk=pk, owner=request.user)
    room.delete()
    return redirect("rooms")


# ruleid: python-record-changed-by-link
def room_remove(request, room_id):
    Room.objects.filter(id=room_id).delete()
    return redirect("rooms")


@require_POST
# ok: python-record-changed-by-link
def delete_by_form(request, pk):
    room = get_object_or_404(Room, pk=pk)
    room.delete()
    return redirect("rooms")


# ok: python-record-changed-by-link
def delete_asked(request, pk):
    room = get_object_or_404(Room, pk=pk)
    if request.method == "POST":
        room.delete()
        return redirect("rooms")
    return render(request, "ask.html", {"room": room})


# ok: python-record-changed-by-link
def delete_old(days, pk):
    Room.objects.filter(id=pk).delete()


@app.route("/rooms/<int:room_id>/delete")
@signed_in
# ruleid: python-record-changed-by-link
def remove_room(room_id):
    room = Room.query.get_or_404(room_id)
    db.session.delete(room)
    db.session.commit()
    return "gone"


@app.route("/guests/<guest>/ban")
# ruleid: python-record-changed-by-link
def ban(guest):
    cursor.execute("UPDATE guests SET banned = 1 WHERE id = ?", (guest,))
    return "banned"


@app.route("/rooms/<int:room_id>/delete", methods=["POST"])
# ok: python-record-changed-by-link
def remove_by_form(room_id):
    room = Room.query.get_or_404(room_id)
    db.session.delete(room)
    return "gone"


@app.route("/rooms/<int:room_id>")
# ok: python-record-changed-by-link
def show(room_id):
    return Room.query.get_or_404(room_id).name
