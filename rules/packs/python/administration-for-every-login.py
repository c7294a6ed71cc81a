from fastapi import APIRouter, Depends, HTTPException
from flask import Blueprint

router = APIRouter()
bp = Blueprint("admin", __name__)


# ruleid: python-administration-for-every-login
@router.get("/admin/users")
def all_users(db: Session = Depends(get_db), current_user: User = Depends(get_current_user)):
    return db.query(User).all()


# ruleid: python-administration-for-every-login
@router.post("/admin/promote/{user_id}")
async def promote(user_id: int, db: Session = Depends(get_db), current_user: User = Depends(get_current_user)):
    make_admin(db, user_id)
    return {"by": current_user.username}


# ruleid: python-administration-for-every-login
@router.get("", name="admin:page")
async def retrieve_admin_page(user: User = Depends(get_current_user_authorizer())):
    return page_of(user)


# ruleid: python-administration-for-every-login
@bp.route("/admin/export")
@login_required
def export():
    return dump_everything()


# ok: python-administration-for-every-login
@router.get("/admin/orders")
def orders(db: Session = Depends(get_db), admin: User = Depends(get_current_admin_user)):
    return db.query(Order).all()


# ok: python-administration-for-every-login
@router.get("/admin/messages")
def messages(current_user: User = Depends(get_current_user)):
    if current_user.role != "admin":
        raise HTTPException(status_code=403)
    return read_messages()


# ok: python-administration-for-every-login
@router.get("/orders")
def mine(current_user: User = Depends(get_current_user)):
    return current_user.orders


# ok: python-administration-for-every-login
@bp.route("/admin/settings")
@login_required
@admin_required
def settings():
    return all_settings()


# ok: python-administration-for-every-login
@bp.route("/admin/login")
def login_page():
    return "login"


stats_router = APIRouter(prefix="/api/admin", tags=["Admin"])


# ruleid: python-administration-for-every-login
@stats_router.get("/stats")
def numbers(current_user: dict = Depends(get_current_user), db: Session = Depends(get_db)):
    return {"users": db.query(User).count()}


# ok: python-administration-for-every-login
@stats_router.get("/users")
def everybody(current_user: dict = Depends(get_current_user), db: Session = Depends(get_db)):
    if current_user.get("role") != "admin":
        raise HTTPException(status_code=403)
    return db.query(User).count()
