"""The page where a year is chosen."""

from typing import Any

from django import forms
from django.contrib.auth.mixins import PermissionRequiredMixin
from django.http import HttpResponseBase, StreamingHttpResponse
from django.views.generic import FormView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.archive.export import zipped
from cms.models import User
from cms.people.audit import tell

RIGHT = "record.view_edition"
TITLE = "Export för arkivet"


class YearForm(forms.Form):
    year = forms.IntegerField(
        label="År",
        min_value=1990,
        max_value=2200,
        error_messages={"required": "Skriv vilket år.", "invalid": "Skriv året med fyra siffror."},
    )


class ExportView(PermissionRequiredMixin, WagtailAdminTemplateMixin, FormView[YearForm]):
    permission_required = RIGHT
    raise_exception = True
    form_class = YearForm
    template_name = "cms/archive/export.html"
    page_title = TITLE
    header_icon = "download"
    breadcrumbs_items: list[dict[str, str]] = [{"url": "", "label": TITLE}]

    def form_valid(self, form: YearForm) -> HttpResponseBase:  # type: ignore[override]  # a file is no HttpResponse
        year = form.cleaned_data["year"]
        pieces = zipped(year)
        if pieces is None:
            form.add_error("year", f"Ingenting har varit offentligt om {year}.")
            return self.form_invalid(form)
        tell(User.objects.get(pk=self.request.user.pk or 0), "people.export", year=year)
        disposition = f'attachment; filename="mal-och-budget-{year}.zip"'
        headers = {"Content-Disposition": disposition, "X-Accel-Buffering": "no"}
        return StreamingHttpResponse(pieces, content_type="application/zip", headers=headers)


def may_export(user: Any) -> bool:
    return bool(user.has_perm(RIGHT))
