import strawberry
from fastapi import APIRouter, Depends
from sqlalchemy import select

router = APIRouter()


# ok: python-every-record-without-login
@router.get("/me")
def me(user: User = Depends(get_current_user)):
    return user


# ruleid: python-every-record-without-login
@router.get("/users", response_model=List[UserOut])
async def users(db: AsyncSession = Depends(get_db)):
    result = await db.execute(select(User))
    return result.scalars().all()


# ruleid: python-every-record-without-login
@router.get("/orders")
def orders(db: Session = Depends(get_db)):
    return db.query(Order).all()


# ok: python-every-record-without-login
@router.get("/products")
def products(db: Session = Depends(get_db)):
    return db.query(Product).all()


# ok: python-every-record-without-login
@router.get("/payments")
def payments(db: Session = Depends(get_db), _=Depends(require_admin)):
    return db.query(Payment).all()


# ok: python-every-record-without-login
@router.get("/messages")
@login_required
def messages(db: Session = Depends(get_db)):
    return db.query(Message).all()


@strawberry.type
class Query:
    # ruleid: python-every-record-without-login
    @strawberry.field
    async def orders(self, info: Info) -> List[OrderType]:
        async with sessions() as db:
            result = await db.execute(select(Order))
            return [OrderType(id=o.id) for o in result.scalars().all()]

    # ok: python-every-record-without-login
    @strawberry.field
    async def mine(self, info: Info) -> List[OrderType]:
        async with sessions() as db:
            if not info.context.user:
                return []
            result = await db.execute(select(Order))
            return [OrderType(id=o.id) for o in result.scalars().all()]

    # ok: python-every-record-without-login
    @strawberry.field(permission_classes=[IsAuthenticated])
    async def guarded(self, info: Info) -> List[OrderType]:
        async with sessions() as db:
            result = await db.execute(select(Order))
            return [OrderType(id=o.id) for o in result.scalars().all()]
