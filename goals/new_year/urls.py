"""Below the desk: beginning the year after a plan's."""

from django.urls import path

from goals.new_year.views import NewYearView

urlpatterns = [path("<int:pk>/nytt-ar/", NewYearView.as_view(), name="new_year")]
