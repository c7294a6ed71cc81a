from celery import Celery

app = Celery("shop")
# ruleid: python-celery-accepts-pickle
app.conf.accept_content = ["pickle", "json"]
# ruleid: python-celery-accepts-pickle
app.conf.update(task_serializer="json", accept_content=["json", "pickle"])
# ruleid: python-celery-accepts-pickle
CELERY_ACCEPT_CONTENT = ["pickle"]
# ruleid: python-celery-accepts-pickle
CELERY_TASK_SERIALIZER = "pickle"
# ok: python-celery-accepts-pickle
app.conf.accept_content = ["json"]
# ok: python-celery-accepts-pickle
CELERY_TASK_SERIALIZER = "json"
