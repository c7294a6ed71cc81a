from django import forms
from flask_wtf import FlaskForm
from pydantic import BaseModel, Field
from rest_framework import serializers
from wtforms import PasswordField, StringField
from wtforms.validators import DataRequired, EqualTo, Length


def register(name, password):
    # ruleid: python-password-minimum-too-short
    if len(password) < 6:
        raise ValueError("too short")
    # ok: python-password-minimum-too-short
    if len(password) < 12:
        raise ValueError("too short")
    # ok: python-password-minimum-too-short
    if len(name) < 3:
        raise ValueError("too short")


def change(request, user):
    # ruleid: python-password-minimum-too-short
    if len(request.form.get("new_password")) < 1:
        return "empty"
    # ok: python-password-minimum-too-short
    if len(user.password_hint) < 3:
        return "hint"


class RegisterForm(FlaskForm):
    name = StringField("Name", validators=[DataRequired()])
    # ruleid: python-password-minimum-too-short
    password = PasswordField("Password", validators=[DataRequired(), Length(min=4, max=80)])
    # ok: python-password-minimum-too-short
    confirm = PasswordField("Again", validators=[DataRequired(), EqualTo("password")])


class SignUpForm(FlaskForm):
    # ruleid: python-password-minimum-too-short
    password = PasswordField("Password", validators=[DataRequired()])


class LoginForm(FlaskForm):
    # ok: python-password-minimum-too-short
    password = PasswordField("Password", validators=[DataRequired()])


class LongRegisterForm(FlaskForm):
    # ok: python-password-minimum-too-short
    password = PasswordField("Password", validators=[DataRequired(), Length(min=12)])


class CheckedRegisterForm(FlaskForm):
    # ok: python-password-minimum-too-short
    password = PasswordField("Password", validators=[DataRequired()])

    def validate_password(self, field):
        check_strength(field.data)


class RegisterSerializer(serializers.Serializer):
    # ruleid: python-password-minimum-too-short
    password = serializers.CharField(max_length=128, min_length=1, write_only=True)
    # ok: python-password-minimum-too-short
    otp = serializers.CharField(min_length=6, max_length=6)


class NewUser(forms.Form):
    # ruleid: python-password-minimum-too-short
    password1 = forms.CharField(min_length=6)


class Account(BaseModel):
    name: str
    # ruleid: python-password-minimum-too-short
    password: str = Field(..., min_length=6, max_length=72)
    # ok: python-password-minimum-too-short
    passphrase: str = Field(..., min_length=20)


# ruleid: python-password-minimum-too-short
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]

# ok: python-password-minimum-too-short
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]


class UserCreate(BaseModel):
    name: str
    # ruleid: python-password-minimum-too-short
    password: str = Field(..., max_length=15)


class UserLogin(BaseModel):
    # ok: python-password-minimum-too-short
    password: str


class CheckedUserCreate(BaseModel):
    # ok: python-password-minimum-too-short
    password: str

    @field_validator("password")
    def long_enough(cls, value):
        return checked(value)


@app.route("/register", methods=["POST"])
def register_anything():
    name = request.form["username"]
    # ruleid: python-password-minimum-too-short
    password = request.form["password"]
    keep(User(name=name, password=generate_password_hash(password)))
    return redirect("/")


@app.route("/signup", methods=["POST"])
def sign_up():
    # ok: python-password-minimum-too-short
    password = request.form["password"]
    if not strong(password):
        return "too weak", 400
    keep(User(name=name, password=generate_password_hash(password)))
    return redirect("/")


@app.route("/login", methods=["POST"])
def login():
    # ok: python-password-minimum-too-short
    password = request.form["password"]
    return check_password_hash(find(name).password, password)
