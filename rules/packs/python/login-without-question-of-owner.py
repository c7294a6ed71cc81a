from fastapi import APIRouter, Depends
from flask_login import current_user, login_required


# ruleid: python-login-without-question-of-owner
@app.route("/notes/<int:note_id>/delete", methods=["POST"])
@login_required
def drop_note(note_id: int):
    with Session() as session:
        note = session.get(Note, note_id)
        if note is None:
            flash("not found")
        else:
            session.delete(note)
            session.commit()
    return redirect("/home")


# ruleid: python-login-without-question-of-owner
@app.route("/accounts/<int:user_id>/notes")
@login_required
def notes_of(user_id: int):
    with Session() as session:
        notes = session.query(Note).filter(Note.user_id == user_id).all()
        return render_template("notes.html", notes=notes)


# ruleid: python-login-without-question-of-owner
@router.get("/orders/{order_id}", response_model=Order)
def get_order(order_id: int, db: Session = Depends(get_db), auth=Depends(Checker(["customer"]))):
    order = db.query(Order).filter(Order.id == order_id).first()
    if order is None:
        raise HTTPException(status_code=404)
    return order


# ok: python-login-without-question-of-owner
@app.route("/notes/<int:note_id>")
@login_required
def show_note(note_id):
    note = Note.query.get_or_404(note_id)
    if note.user_id != current_user.id:
        abort(404)
    return render_template("note.html", note=note)


# ok: python-login-without-question-of-owner
@router.get("/orders/{order_id}/all")
def every_order(order_id: int, db: Session = Depends(get_db), auth=Depends(Checker([Role.ADMIN]))):
    return db.query(Order).filter(Order.id == order_id).first()


# ok: python-login-without-question-of-owner
@app.route("/products/<int:product_id>")
@login_required
def show_product(product_id):
    return render_template("product.html", product=Product.query.get_or_404(product_id))


# ok: python-login-without-question-of-owner
@app.route("/notes/<int:note_id>/print")
@login_required
def print_note(note_id):
    return render_template("print.html", number=note_id)


# ruleid: python-login-without-question-of-owner
@app.route("/cart/remove/<int:item_id>", methods=["POST"])
def remove_from_cart(item_id):
    if "user_id" not in session:
        return redirect("/login")
    item = CartItem.query.get(item_id)
    db.session.delete(item)
    db.session.commit()
    return redirect("/cart")


# ok: python-login-without-question-of-owner
@app.route("/cart/empty/<int:item_id>", methods=["POST"])
def empty_cart(item_id):
    if "user_id" not in session:
        return redirect("/login")
    item = CartItem.query.get(item_id)
    if item.user_id != session["user_id"]:
        abort(404)
    db.session.delete(item)
    return redirect("/cart")


# ruleid: python-login-without-question-of-owner
@app.delete("/del_cart_item/{id}", response_model=CartItem, dependencies=[Depends(Bearer())])
def drop_cart_item(id, db: Session = Depends(get_db)):
    return crud.delete_cart_item_by_id(db, id=id)


# ok: python-login-without-question-of-owner
@app.get("/orders/{id}/mine", dependencies=[Depends(Bearer())])
def my_order(id: int, db: Session = Depends(get_db), current_user=Depends(get_current_user)):
    return crud.get_order_of(db, id, current_user.id)


# ok: python-login-without-question-of-owner
@app.get("/products/{id}", dependencies=[Depends(Bearer())])
def product(id: int, db: Session = Depends(get_db)):
    return crud.get_product(db, id)
