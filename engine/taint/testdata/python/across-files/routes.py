from django.urls import path
from north import handlers
from north.handlers import Reports

urlpatterns = [
    path("show/<str:name>", handlers.shown),
    path("report/<str:name>", Reports.one),
    path("count/<int:name>", handlers.counted),
]
