"""The plan of a goal whose plan has been masked: its year and nothing more, for a goal is never without one."""

from dataclasses import replace

from cms.record.edition import Edition

NOTHING = {"html": "", "plain": ""}


def bare_plan(plan: Edition) -> Edition:
    """What the edition's own row says: its year and its place."""
    year = int(plan.name.partition("/")[2])
    content = {"year": year, "intro": NOTHING, "mandate_period": None, "decision": None, "documents": []}
    document = {
        "type": plan.type,
        "title": "",
        "content_locale": plan.locale,
        "translation_key": plan.key.split(":")[1],
        "ancestors": [],
        "seo": {"title": None, "description": None, "image": None},
        "is_example": False,
        "example_fields": [],
        "content": content,
    }
    return replace(plan, document=document)
