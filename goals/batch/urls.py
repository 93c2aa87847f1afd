"""Below the desk: the publication of a year, and the answer to what was handed in of it."""

from django.urls import path

from goals.batch.answers import AnswersView
from goals.batch.views import BatchView

urlpatterns = [
    path("<int:pk>/publicera/", BatchView.as_view(), name="batch"),
    path("<int:pk>/svara/", AnswersView.as_view(), name="answers"),
]
