"""The outbox in the admin: what was told, what waits, what was given up. It stays as it was, and can be sent again."""

from typing import Any

from wagtail import hooks
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.permission_policies import ModelPermissionPolicy

from cms.webhooks.models import Delivery


class ToLookAtPolicy(ModelPermissionPolicy):
    """Whoever may see deliveries may see them, and no more."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action == "view" and bool(super().user_has_permission(user, action))

    def user_has_any_permission(self, user: Any, actions: Any) -> bool:
        return any(self.user_has_permission(user, action) for action in actions)


class DeliveryViewSet(ModelViewSet):
    model = Delivery
    menu_label = "Webhookar"
    icon = "mail"
    add_to_settings_menu = True
    inspect_view_enabled = True
    inspect_template_name = "cms/developers/delivery.html"
    copy_view_enabled = False
    list_display = ["target", "state", "attempts", "error", "created_at", "due_at"]
    list_filter = {"given_up_at": ["isnull"], "delivered_at": ["isnull"]}
    inspect_view_fields = [
        "id", "target", "created_at", "attempts", "error", "due_at", "delivered_at", "given_up_at", "payload",
    ]  # fmt: skip
    form_fields = ["target"]

    @property
    def permission_policy(self) -> ToLookAtPolicy:
        return ToLookAtPolicy(self.model)


@hooks.register("register_admin_viewset")
def register_deliveries() -> DeliveryViewSet:
    return DeliveryViewSet("webhookar")
