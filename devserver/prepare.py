"""Migrates and loads the demo, in one process: Django starts once."""

import django
from django.core.management import call_command

if __name__ == "__main__":
    django.setup()
    call_command("migrate", verbosity=0)
    call_command("load_demo")
