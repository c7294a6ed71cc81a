from fastapi import APIRouter, Depends, HTTPException

router = APIRouter(prefix="/users/{user_id}")


# ruleid: python-caller-named-in-log-alone
@router.get("/addresses", response_model=List[Address])
async def addresses(user_id: UUID, current_user: TokenData = Depends(get_current_user)):
    print(f"addresses of {user_id} for {current_user.user_id} (listed)")
    if not db.users.get(user_id):
        raise HTTPException(status_code=404, detail=f"User {user_id} not found.")
    return db.addresses_of(user_id)


# ruleid: python-caller-named-in-log-alone
@router.delete("/cards/{card_id}")
def remove(user_id: UUID, card_id: UUID, current_user: TokenData = Depends(get_current_user)):
    logger.info(
        "card %s of %s removed by %s",
        card_id,
        user_id,
        current_user.user_id,
    )
    card = db.cards.get(card_id)
    if not card or card.user_id != user_id:
        raise HTTPException(status_code=404)
    db.cards.pop(card_id)
    return {}


# ok: python-caller-named-in-log-alone
@router.get("/orders")
def orders(user_id: UUID, current_user: TokenData = Depends(get_current_user)):
    logger.info("orders of %s for %s", user_id, current_user.user_id)
    if current_user.user_id != user_id:
        raise HTTPException(status_code=404)
    return db.orders_of(user_id)


# ok: python-caller-named-in-log-alone
@router.get("/notes")
def notes(user_id: UUID, current_user: TokenData = Depends(get_current_user)):
    require_admin_or_self(current_user, user_id)
    return db.notes_of(user_id)


# ok: python-caller-named-in-log-alone
@router.get("/badges/{badge_id}")
def badge(badge_id: UUID, current_user: TokenData = Depends(get_current_user)):
    return db.badges.get(badge_id)


# ok: python-caller-named-in-log-alone
@router.get("/invoices/{invoice_id}")
def invoice(invoice_id: int, current_user: TokenData = Depends(get_current_user), db: Session = Depends(get_db)):
    return db.query(Invoice).filter(Invoice.id == invoice_id, Invoice.owner_id == current_user.user_id).first()
