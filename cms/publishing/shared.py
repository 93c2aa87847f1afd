"""Images, documents and snippets as sources of the record: shared, and without an address of their own."""

from abc import ABC, abstractmethod
from collections.abc import Collection
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from cms.models import Image
from cms.publishing.entries import entry_of, stopping_problems
from cms.publishing.keys import uuid_key
from cms.publishing.visibility import private_collections
from cms.record.entry import Change, Entry


class SharedSource(ABC):
    """Everything of one model that the public may read, known by its UUID."""

    def __init__(self, prefix: str, model: Any) -> None:
        self.prefix = prefix
        self.model = model

    @abstractmethod
    def public(self) -> QuerySet[Any]:
        """The instances that the public may read now."""

    def public_keys(self) -> set[str]:
        return {uuid_key(self.prefix, instance) for instance in self.public().only("uuid")}

    def entries(self, keys: Collection[str]) -> dict[str, Entry]:
        uuids = [key.partition(":")[2] for key in keys]
        instances = self.public().filter(uuid__in=uuids)
        return {(key := uuid_key(self.prefix, instance)): entry_of(key, instance) for instance in instances}

    def problems(self, entry: Entry) -> list[str]:
        return stopping_problems(self.model.objects.get(uuid=entry.key.partition(":")[2]))

    def reached(self, change: Change) -> set[str]:
        return set()


class MediaSource(SharedSource):
    """Images or documents: public unless their collection is closed."""

    def public(self) -> QuerySet[Any]:
        queryset: QuerySet[Any] = self.model.objects.exclude(collection_id__in=private_collections())
        return queryset


class ImageSource(MediaSource):
    """Images, as long as they may be used."""

    def public(self) -> QuerySet[Any]:
        return super().public().exclude(valid_until__lt=timezone.localdate())


def images_no_longer_valid() -> set[str]:
    """Keys of the images whose last day has passed: the scheduler lets them disappear everywhere."""
    ended = Image.objects.filter(valid_until__lt=timezone.localdate())
    return {uuid_key("image", image) for image in ended.only("uuid")}


class SnippetSource(SharedSource):
    """Snippets with drafts: public when published."""

    def public(self) -> QuerySet[Any]:
        queryset: QuerySet[Any] = self.model.objects.filter(live=True)
        return queryset
