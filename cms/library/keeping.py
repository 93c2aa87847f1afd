"""A picture or document that the public sees now is not deleted: that would change pages past who publishes them."""

from collections.abc import Callable, Iterable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from wagtail.documents.permissions import permission_policy as documents
from wagtail.images.permissions import permission_policy as images

from cms.library.uses import counted
from cms.models import Document, Image

# By the address: what it deletes, and the place that says which.
DELETES: dict[str, tuple[type[Any], str]] = {
    "admin/images/<int:image_id>/delete/": (Image, "image_id"),
    "admin/images/multiple/<int:image_id>/delete/": (Image, "image_id"),
    "admin/documents/delete/<int:document_id>/": (Document, "document_id"),
    "admin/documents/multiple/<int:doc_id>/delete/": (Document, "doc_id"),
}
POLICIES: dict[type[Any], Any] = {Image: images, Document: documents}


def shown_now(things: Iterable[Any]) -> list[str]:
    """The keys of those that a public page shows."""
    keys = [thing.recorded_as for thing in things]
    return [key for key, (now, _) in counted(keys).items() if now]


def refusal(shown: int) -> str:
    what = "Den visas" if shown == 1 else f"{shown} av dem visas"
    return f"{what} på publicerade sidor och går inte att ta bort. Byt ut den där, eller be arkivarien att maskera den."


class KeepShownMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: dict[str, Any]) -> HttpResponse | None:
        found = DELETES.get(request.resolver_match.route if request.resolver_match else "")
        if found is None or not request.user.is_authenticated:
            return None
        model, place = found
        policy = POLICIES[model]
        things = model.objects.filter(pk=kwargs[place])
        shown = shown_now(one for one in things if policy.user_has_permission_for_instance(request.user, "delete", one))
        if not shown:
            return None
        if "/multiple/" in request.path:
            return JsonResponse({"success": False, "error_message": refusal(1)}, status=409)
        messages.error(request, refusal(1))
        return redirect(reverse("library_uses", args=shown))


def keep_shown_from_bulk(request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any) -> Any:
    """All or nothing."""
    media = [one for one in objects if action_type == "delete" and isinstance(one, (Image, Document))]
    shown = shown_now(media)
    if not shown:
        return None
    messages.error(request, refusal(len(shown)))
    return redirect(action.next_url)
