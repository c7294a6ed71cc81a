from typing import Optional

from pydantic import BaseModel, Field, SecretStr


class UserResponse(BaseModel):
    id: int
    # ruleid: python-password-in-response-model
    hashed_password: str


class AccountOutLegacy(BaseModel):
    id: int
    # ruleid: python-password-in-response-model
    password_hash: Optional[str] = None


class UserCreate(BaseModel):
    name: str
    # ok: python-password-in-response-model
    password: str


class UserPublic(BaseModel):
    name: str
    # ok: python-password-in-response-model
    password: SecretStr


class MemberOut(BaseModel):
    name: str
    # ok: python-password-in-response-model
    password: str = Field(default="", exclude=True)


class UserView(BaseModel):
    # ok: python-password-in-response-model
    password_changed: bool
