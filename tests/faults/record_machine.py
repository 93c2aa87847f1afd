"""Editors at work, in any order, on a small site; and a reader who remembers every answer."""

import re
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from random import Random

from django.core.management import CommandError, call_command
from django.db import transaction
from django.utils import timezone
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from hypothesis.strategies import integers
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction

from cms.masking.act import mask_for_good
from cms.masking.targets import document_of
from cms.models import Image, SiteSettings
from cms.publishing.keys import uuid_key
from cms.record.errors import PublicationError
from cms.record.maskable import parts_of
from cms.record.masking_scope import every_edition, same_fields, same_whole
from cms.record.models import Edition
from cms.record.reconcile import differences_everywhere
from cms.record.verify import damages
from goals.models import GoalPage, Kpi, KpiValue, PlanPage, ResponsibleBody
from tests.factories.goals import assignment, make_body, make_budget, make_goal, make_kpi, make_landing, make_plan
from tests.factories.site import image_file, make_article, make_image
from tests.faults.answers import Answers, answers, now
from tests.faults.masked_answers import comparable, losses, without

REASON = "Samtycket har återkallats."
MASKED = re.compile(r"statement|figure|assignments\.[^.]+\.text")


class RecordMachine(RuleBasedStateMachine):
    """Each run stands in a transaction of its own, which is rolled back."""

    steps = 0
    """How many steps all runs together have taken."""

    def __init__(self) -> None:
        super().__init__()
        self.remembered: dict[str, Answers] = {}
        self.atomic = transaction.atomic()
        self.atomic.__enter__()

    @initialize()
    def site(self) -> None:
        self.names = 0
        self.body, self.other_body = make_body("Kommunstyrelsen"), make_body("Tekniska nämnden")
        self.kpi = make_kpi(values=[KpiValue(year=2022, value=1, area="Östersund")])
        self.landing = make_landing()
        self.plans = [make_plan(self.landing, year) for year in (2024, 2025)]
        make_budget(self.landing, 2024)
        make_article(self.landing)
        make_image(alt="En väg")
        for _ in range(3):
            self.new_goal(0)

    def teardown(self) -> None:
        try:
            assert list(damages()) == []
        finally:
            transaction.set_rollback(True)
            self.atomic.__exit__(None, None, None)

    @invariant()
    def past_answers_stand(self) -> None:
        """Today is remembered; all of the past is asked again; the record agrees with the tree."""
        if not hasattr(self, "names"):
            return
        RecordMachine.steps += 1
        self.remembered.setdefault(now(), answers(None))
        for past, remembered in self.remembered.items():
            assert answers(past) == remembered, past
        assert differences_everywhere() == []

    def goal(self, dice: Random) -> GoalPage:
        return dice.choice(list(GoalPage.objects.order_by("pk"))) if GoalPage.objects.exists() else self.new_goal(0)

    @rule(seed=integers(0, 999))
    def new_goal(self, seed: int) -> GoalPage:
        self.names += 1
        plan = PlanPage.objects.get(pk=self.plans[seed % 2].pk)
        return make_goal(
            plan, f"Mål {self.names}", figure_image=Image.objects.first(), figure_alt="En väg",
            assignments=[assignment(self.body, f"<p>Uppdrag {seed}.</p>")],
        )  # fmt: skip

    @rule(seed=integers())
    def publish(self, seed: int) -> None:
        goal = self.goal(Random(seed))
        goal.statement = f"Formulering {seed}."
        goal.assignments = [*goal.assignments.all(), assignment(self.other_body, f"<p>Nytt {seed}.</p>")]
        with suppress(PublicationError):  # a change of meaning wants a note
            goal.save_revision().publish()

    @rule(seed=integers())
    def autosave_over_the_live_revision(self, seed: int) -> None:
        goal = self.goal(Random(seed))
        goal.statement = f"Aldrig publicerad {seed}."
        goal.save_revision(overwrite_revision=goal.live_revision) if goal.live_revision else goal.save_revision()

    @rule(seed=integers())
    def restore_an_old_revision(self, seed: int) -> None:
        dice = Random(seed)
        goal = self.goal(dice)
        if revisions := list(goal.revisions.order_by("pk")):
            with suppress(PublicationError):
                dice.choice(revisions).as_object().save_revision().publish()

    @rule(seed=integers())
    def unpublish_or_publish(self, seed: int) -> None:
        dice = Random(seed)
        page = self.goal(dice) if dice.random() < 0.7 else PlanPage.objects.get(pk=self.plans[0].pk)
        with suppress(PublicationError):
            page.unpublish() if page.live else page.save_revision().publish()

    @rule(seed=integers())
    def move(self, seed: int) -> None:
        dice = Random(seed)
        goal = self.goal(dice)
        goal.move(PlanPage.objects.get(pk=dice.choice(self.plans).pk), pos="first-child")

    @rule(seed=integers(0, 10**6))
    def new_slug(self, seed: int) -> None:
        dice = Random(seed)
        page = dice.choice([self.goal(dice), PlanPage.objects.get(pk=self.plans[0].pk)])
        page.slug = f"ny-{seed}-{page.pk}"
        with suppress(PublicationError):
            page.save_revision().publish()

    @rule(seed=integers())
    def delete(self, seed: int) -> None:
        with suppress(PublicationError):
            self.goal(Random(seed)).delete()

    @rule(seed=integers())
    def copy(self, seed: int) -> None:
        self.names += 1
        self.goal(Random(seed)).copy(update_attrs={"title": f"Kopia {self.names}", "slug": f"kopia-{self.names}"})

    @rule(seed=integers())
    def schedule(self, seed: int) -> None:
        goal = self.goal(Random(seed))
        goal.statement = f"I rätt tid {seed}."
        revision = goal.save_revision()
        revision.approved_go_live_at = timezone.now() - timedelta(minutes=1)
        revision.save()
        with suppress(CommandError):
            call_command("publish_scheduled", verbosity=0)

    @rule(seed=integers())
    def rename_a_body(self, seed: int) -> None:
        body = ResponsibleBody.objects.get(pk=self.body.pk)
        body.name, body.successor = f"Nämnd {seed}", Random(seed).choice([None, self.other_body])
        with suppress(PublicationError):
            body.save_revision().publish()

    @rule(seed=integers(1, 999))
    def correct_a_value(self, seed: int) -> None:
        kpi = Kpi.objects.get(pk=self.kpi.pk)
        kpi.values = [*kpi.values.all(), KpiValue(year=2022, value=seed, area="Östersund")]
        kpi.save()

    @rule(seed=integers())
    def replace_or_delete_an_image(self, seed: int) -> None:
        dice, image = Random(seed), Image.objects.first()
        if image is None:
            make_image(alt="En ny väg")
        elif dice.random() < 0.3:
            image.delete()
        else:
            image.file, image.alt = image_file((dice.randrange(300, 900), 400)), f"Väg {seed}"
            image.save()

    @rule(seed=integers())
    def restrict(self, seed: int) -> None:
        restriction = PageViewRestriction.objects.first()
        if restriction:
            restriction.delete()
        else:
            page = self.goal(Random(seed))
            PageViewRestriction.objects.create(page=Page.objects.get(pk=page.pk), restriction_type="login")

    @rule()
    def close_or_open_the_collection(self) -> None:
        restriction = CollectionViewRestriction.objects.first()
        if restriction:
            restriction.delete()
        else:
            root = Collection.get_first_root_node()
            CollectionViewRestriction.objects.create(collection=root, restriction_type="login")

    @rule(seed=integers())
    def redirect_and_settings(self, seed: int) -> None:
        Redirect.objects.get_or_create(old_path=f"/kort-{seed}", redirect_page=self.goal(Random(seed)))
        settings = SiteSettings.load()
        settings.contact_email = f"kommun{seed}@example.org"
        settings.save()

    @rule()
    def purge(self) -> None:
        call_command("purge_revisions", verbosity=0)

    @rule(seed=integers())
    def mask(self, seed: int) -> None:
        """The one act that takes content away: from the remembered answers it takes that content, and nothing else."""
        dice = Random(seed)
        edition = dice.choice(list(Edition.objects.filter(type="Goal").exclude(kind="WITHDRAWAL").order_by("sequence")))
        parts = [part.name for part in parts_of(document_of(edition.sequence)) if MASKED.match(part.name)]
        image, whole = Image.objects.first(), dice.random() < 0.3
        scope = partial(same_fields, edition.sequence, [dice.choice(parts)]) if parts else dict
        if image and dice.random() < 0.3:
            scope = partial(every_edition, uuid_key("image", image))
        elif whole and parts:
            scope = partial(same_whole, edition.sequence)
        lost = losses(mask_for_good(scope, ground="CONSENT", reason=REASON, actor=None))
        for instant, remembered in self.remembered.items():
            found, expected = answers(instant), without(remembered, lost, datetime.fromisoformat(instant))
            assert comparable(found, lost) == comparable(expected, lost), instant
            self.remembered[instant] = found
