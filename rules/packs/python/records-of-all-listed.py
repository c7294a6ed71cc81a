from django.contrib.auth.decorators import login_required
from django.db import models
from django.shortcuts import render
from fastapi import APIRouter, Depends

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
