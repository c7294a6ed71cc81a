from pydantic import BaseModel, ConfigDict, Extra


class Open(BaseModel, extra=Extra.allow):
    name: str


class OpenToo(BaseModel):
    model_config = ConfigDict(from_attributes=True, extra="allow")
    name: str


class Closed(BaseModel, extra="forbid"):
    name: str


class Plain(BaseModel):
    name: str


@router.patch("/profile")
def patch(user: Open, current: Person = Depends(caller)):
    record = find(current.name)
    for key, value in user.dict().items():
        if value:
            # ruleid: python-schema-lets-fields-through
            setattr(record, key, value)


@router.put("/profile")
async def put(user: OpenToo):
    for key, value in user.model_dump(exclude_unset=True).items():
        # ruleid: python-schema-lets-fields-through
        setattr(record, key, value)


@router.patch("/closed")
def closed(user: Closed):
    for key, value in user.dict().items():
        # ok: python-schema-lets-fields-through
        setattr(record, key, value)


@router.patch("/plain")
def plain(user: Plain):
    for key, value in user.dict().items():
        # ok: python-schema-lets-fields-through
        setattr(record, key, value)
