"""Below the desk: the publication of a year."""

from django.urls import path

from goals.batch.views import BatchView

urlpatterns = [path("<int:pk>/publicera/", BatchView.as_view(), name="batch")]
