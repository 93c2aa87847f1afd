"""Migrates and loads the demo, in one process: Django starts once."""

import os

import django
from django.core.management import call_command

DEMO_USERS = ["administrator", "kommunikator", "skribent", "godkannare", "arkivarie", "utvecklare"]


def keep_passwords(password: str) -> None:
    """The password that is printed is the one that works, also after DEMO_PASSWORD was changed."""
    from django.contrib.auth import get_user_model

    for user in get_user_model().objects.filter(username__in=DEMO_USERS):
        if not user.check_password(password):
            user.set_password(password)
            user.save()


if __name__ == "__main__":
    django.setup()
    call_command("migrate", verbosity=0)
    call_command("load_demo")
    keep_passwords(os.environ["DEMO_PASSWORD"])
