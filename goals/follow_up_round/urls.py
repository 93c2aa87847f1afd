"""Below the desk: the follow-up of a plan's year, and its rows as a file."""

from django.urls import path

from goals.follow_up_round.views import FILES, ExportView, RoundView

urlpatterns = [
    path("<int:pk>/uppfoljning/", RoundView.as_view(), name="round"),
    *(
        path(f"<int:pk>/uppfoljning.{kind}", ExportView.as_view(), {"kind": kind}, name=f"round_{kind}")
        for kind in FILES
    ),
]
