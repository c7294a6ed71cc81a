from django.forms import ModelForm
from rest_framework import serializers


class ProfileForm(ModelForm):
    class Meta:
        model = User
        # ruleid: python-django-form-with-every-field
        fields = "__all__"


class UserSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        # ruleid: python-django-form-with-every-field
        fields = "__all__"


class Safe(ModelForm):
    class Meta:
        model = User
        # ok: python-django-form-with-every-field
        fields = ["name", "email"]


# ok: python-django-form-with-every-field
fields = "__all__"
