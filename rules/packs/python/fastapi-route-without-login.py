from fastapi import APIRouter, Depends, HTTPException, Query

router = APIRouter()


@router.get("/users/me")
async def me(current_user: TokenData = Depends(get_current_user)):
    return current_user.username


# ruleid: python-fastapi-route-without-login
@router.put("/users/{user_id}", response_model=User)
async def change(user_id: UUID, email: Optional[str] = Query(None)):
    user = db.users.get(user_id)
    if not user:
        raise HTTPException(status_code=404)
    user.email = email
    return user


# ruleid: python-fastapi-route-without-login
@router.delete("/goods/{goods_id}")
def remove(goods_id: int, db: Session = Depends(get_db)):
    db.delete(db.get(Goods, goods_id))
    db.commit()
    return {}


# ruleid: python-fastapi-route-without-login
@router.get("/users/{user_id}/cards")
async def cards(user_id: UUID):
    return db.cards_of(user_id)


# ok: python-fastapi-route-without-login
@router.get("/goods/{goods_id}")
async def goods(goods_id: UUID):
    return db.goods.get(goods_id)


# ok: python-fastapi-route-without-login
@router.delete("/notes/{note_id}")
async def forget(note_id: UUID, current_user: TokenData = Depends(get_current_user)):
    return db.notes.pop(note_id)


# ok: python-fastapi-route-without-login
@router.delete("/posts/{post_id}", dependencies=[Depends(get_current_user)])
async def unpublish(post_id: UUID):
    return db.posts.pop(post_id)


# ok: python-fastapi-route-without-login
@router.patch("/orders/{order_id}")
def order(order_id: int, who: Annotated[User, Depends(get_current_user)]):
    return db.orders.change(order_id)


# ok: python-fastapi-route-without-login
@router.put("/mails/{mail_id}")
def unsubscribe(mail_id: int, token: str):
    if db.tokens.get(mail_id) != token:
        raise HTTPException(status_code=403)
    db.mails.pop(mail_id)


# ruleid: python-fastapi-route-without-login
@app.post("/cart/{username}/{itemId}/update")
def change_price(price: Price, itemId: int = 1, db: Session = Depends(get_db)):
    return crud.modify_price(db, itemId, price.amount)
