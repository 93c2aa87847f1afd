"""One page with everything that would become public."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from goals.batch.chosen import ChosenView
from goals.batch.forms import BatchForm
from goals.batch.items import items_of
from goals.batch.publishing import publish_all
from goals.desk.years import desk_url


class BatchView(ChosenView):
    template_name = "goals/batch/batch.html"
    page_title = "Publicera flera sidor"
    header_icon = "upload"
    form_class = BatchForm
    items_of = staticmethod(items_of)
    overtaken = "En sida har ändrats just nu. Granska den igen."

    def done(self, request: HttpRequest, form: BatchForm) -> HttpResponse:
        said, hour = form.cleaned_data, form.go_live_at
        count = publish_all(
            form.chosen, request.user, kind=said["change_kind"], note=said["change_note"], go_live_at=hour
        )
        pages = "1 sida" if count == 1 else f"{count} sidor"
        when = f"publiceras {timezone.localtime(hour):%Y-%m-%d %H:%M}" if hour else "är publicerade"
        messages.success(request, f"{pages} {when}.")
        return redirect(desk_url(self.plan))
