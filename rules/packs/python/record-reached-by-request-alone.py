from django.contrib.auth.decorators import login_required
from django.db import models
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from sqlalchemy import select
from fastapi import APIRouter, Depends

router = APIRouter()


class Task(models.Model):
    owner = models.ForeignKey("auth.User", on_delete=models.CASCADE)
    title = models.CharField(max_length=200)


class Colour(models.Model):
    title = models.CharField(max_length=20)


class Invoice(Base):
    id = Column(Integer, primary_key=True)
    customer_id = Column(Integer)


@login_required
def task(request, pk):
    # ruleid: python-record-reached-by-request-alone
    task = get_object_or_404(Task, pk=pk)
    return render(request, "task.html", {"task": task})


@login_required
def removed(request, pk):
    if request.method == "POST":
        # ruleid: python-record-reached-by-request-alone
        Task.objects.get(id=pk).delete()
    return redirect("tasks")


@login_required
def finished(request):
    # ruleid: python-record-reached-by-request-alone
    task = Task.objects.get(pk=request.POST["task"])
    task.finished = True
    task.save()
    return redirect("tasks")


@login_required
def my_task(request, pk):
    # ok: python-record-reached-by-request-alone
    task = get_object_or_404(Task, pk=pk, owner=request.user)
    return render(request, "task.html", {"task": task})


@login_required
def compared(request, pk):
    # ok: python-record-reached-by-request-alone
    task = get_object_or_404(Task, pk=pk)
    if task.owner != request.user:
        return redirect("tasks")
    return render(request, "task.html", {"task": task})


@login_required
def colour(request, pk):
    # ok: python-record-reached-by-request-alone
    colour = get_object_or_404(Colour, pk=pk)
    return render(request, "colour.html", {"colour": colour})


@login_required
@permission_required("tasks.change_task")
def for_managers(request, pk):
    # ok: python-record-reached-by-request-alone
    return render(request, "task.html", {"task": get_object_or_404(Task, pk=pk)})


@router.get("/invoices/{number}")
async def invoice(number: int, db: AsyncSession = Depends(get_db)):
    # ruleid: python-record-reached-by-request-alone
    result = await db.execute(select(Invoice).where(Invoice.id == number))
    return result.scalar_one_or_none()


@router.delete("/invoices/{number}")
async def invoice_removed(number: int, db: Session = Depends(get_db)):
    # ruleid: python-record-reached-by-request-alone
    invoice = db.query(Invoice).filter(Invoice.id == number).first()
    db.delete(invoice)
    db.commit()


@router.get("/my-invoices/{number}")
async def my_invoice(number: int, db: Session = Depends(get_db), user=Depends(get_current_user)):
    # ok: python-record-reached-by-request-alone
    return db.query(Invoice).filter(Invoice.id == number).filter(Invoice.customer_id == user.id).first()


@router.get("/invoices-of/{number}")
async def of_customer(number: int, db: Session = Depends(get_db)):
    # ok: python-record-reached-by-request-alone
    return db.query(Invoice).filter(Invoice.customer_id == number).all()


class Gym(models.Model):
    owner = models.CharField(max_length=100)


@login_required
def gym(request, pk):
    # ok: python-record-reached-by-request-alone
    return render(request, "gym.html", {"gym": get_object_or_404(Gym, pk=pk)})


@app.route("/orders/<int:order_id>/raw")
def raw_order(order_id):
    # ruleid: python-record-reached-by-request-alone
    return engine.execute(f"SELECT * FROM orders WHERE id = {order_id}").fetchone()


@app.route("/orders/<int:order_id>/own")
def own_raw_order(order_id):
    # ok: python-record-reached-by-request-alone
    return engine.execute(f"SELECT * FROM orders WHERE id = {order_id} AND user_id = {current_user.id}").fetchone()


@app.route("/plants/<int:plant_id>/raw")
def raw_plant(plant_id):
    # ok: python-record-reached-by-request-alone
    return engine.execute(f"SELECT * FROM plants WHERE id = {plant_id}").fetchone()
