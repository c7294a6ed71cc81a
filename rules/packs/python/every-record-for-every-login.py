from fastapi import APIRouter, Depends

router = APIRouter(prefix="/accounts")


# ruleid: python-every-record-for-every-login
@router.get("/", response_model=List[AccountResponse])
def accounts(current_user: dict = Depends(get_current_user), db: Session = Depends(get_db)):
    """Lists accounts; current_user is not needed."""
    accounts = db.query(Account).all()
    return accounts


# ruleid: python-every-record-for-every-login
@router.get("/transactions")
async def transactions(skip: int = 0, current_user: User = Depends(get_current_user), db: Session = Depends(get_db)):
    return db.query(Transaction).offset(skip).limit(100).all()


# ok: python-every-record-for-every-login
@router.get("/orders")
def orders(current_user: User = Depends(get_current_user), db: Session = Depends(get_db)):
    return db.query(Order).filter(Order.owner_id == current_user.id).all()


# ok: python-every-record-for-every-login
@router.get("/goods")
def goods(current_user: User = Depends(get_current_user), db: Session = Depends(get_db)):
    return db.query(Goods).all()


# ok: python-every-record-for-every-login
@router.get("/users")
def users(current_user: User = Depends(require_admin), db: Session = Depends(get_db)):
    return db.query(User).all()


# ok: python-every-record-for-every-login
@router.get("/payments")
def payments(current_user: User = Depends(get_current_user), db: Session = Depends(get_db)):
    check_permission("payments")
    return db.query(Payment).all()
