import os

from fastapi import Depends, FastAPI
from flask import Flask, redirect, render_template, request, session

app = Flask(__name__)
api = FastAPI()


@app.route("/cart")
def cart():
    if "user_id" not in session:
        return redirect("/sign-in")
    return render_template("cart.html")


# ruleid: python-administration-without-login
@app.route("/admin/products", methods=["GET", "POST"])
def manage_products():
    if request.method == "POST":
        db.session.add(Product(name=request.form["name"]))
        db.session.commit()
    return render_template("products.html", products=Product.query.all())


# ruleid: python-administration-without-login
@api.get("/admin/users")
async def all_users(db=database):
    return db.query(User).all()


# ruleid: python-administration-without-login
@app.route("/debug")
def settings():
    return dict(os.environ)


# ok: python-administration-without-login
@app.route("/admin/orders")
def orders():
    if not session.get("admin"):
        return redirect("/")
    return render_template("orders.html", orders=Order.query.all())


# ok: python-administration-without-login
@app.route("/admin/reports")
@admin_required
def reports():
    return render_template("reports.html", reports=Report.query.all())


# ok: python-administration-without-login
@api.get("/admin/statistics")
async def statistics(admin=Depends(require_admin)):
    return count_all().all()


# ok: python-administration-without-login
@app.route("/admin/sign-in", methods=["POST"])
def sign_in():
    return User.query.filter_by(name=request.form["name"]).all()


# ok: python-administration-without-login
@app.route("/admin")
def welcome():
    return render_template("admin.html")


# ok: python-administration-without-login
@app.route("/products")
def products():
    return render_template("products.html", products=Product.query.all())
