from django.contrib.auth.decorators import login_required
from django.db import models
from django.shortcuts import render
from fastapi import APIRouter, Depends
from flask import Flask, jsonify, session

app = Flask(__name__)
router = APIRouter()


class Task(models.Model):
    owner = models.ForeignKey("auth.User", on_delete=models.CASCADE)


class Colour(models.Model):
    name = models.CharField(max_length=20)


@login_required
def tasks(request):
    # ruleid: python-records-of-all-listed
    found = Task.objects.all()
    return render(request, "tasks.html", {"tasks": found})


@login_required
def colours(request):
    # ok: python-records-of-all-listed
    return render(request, "colours.html", {"colours": Colour.objects.all()})


@login_required
def mine(request):
    # ok: python-records-of-all-listed
    return render(request, "tasks.html", {"tasks": Task.objects.all().filter(owner=request.user)})


@login_required
@user_passes_test(is_manager)
def managed(request):
    # ok: python-records-of-all-listed
    return render(request, "tasks.html", {"tasks": Task.objects.all()})


def everybody(request):
    # ok: python-records-of-all-listed
    return render(request, "tasks.html", {"tasks": Task.objects.all()})


class Delivery(Base):
    id = Column(Integer, primary_key=True)
    customer_id = Column(Integer)


@router.get("/deliveries")
def deliveries(skip: int = 0, db: Session = Depends(get_db)):
    # ruleid: python-records-of-all-listed
    return db.query(Delivery).order_by(Delivery.id).offset(skip).all()


@router.get("/my-deliveries")
def my_deliveries(db: Session = Depends(get_db), user=Depends(get_current_user)):
    # ok: python-records-of-all-listed
    return db.query(Delivery).filter(Delivery.customer_id == user.id).all()


@app.route("/api/users")
def users_by_statement():
    # ruleid: python-records-of-all-listed
    rows = conn.execute("SELECT id, username, email FROM users ORDER BY id").fetchall()
    return jsonify([dict(row) for row in rows])


@app.route("/api/names")
def names_by_statement():
    # ok: python-records-of-all-listed
    rows = conn.execute("SELECT id, username FROM users").fetchall()
    return jsonify([dict(row) for row in rows])


@app.route("/api/messages")
def own_messages():
    # ok: python-records-of-all-listed
    rows = conn.execute("SELECT * FROM messages WHERE user_id = ?", (session["user_id"],)).fetchall()
    return jsonify([dict(row) for row in rows])


@app.route("/admin/api/users")
def users_for_staff():
    require_admin()
    # ok: python-records-of-all-listed
    return jsonify(conn.execute("SELECT * FROM users").fetchall())
