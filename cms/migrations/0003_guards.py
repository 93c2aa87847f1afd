"""What the public sees of pages and media changes inside a recording, or not at all."""

from django.db import migrations

from cms.record.guard import ALWAYS, guard, live_page

PAGE = "title,slug,path,url_path,live,locale_id,translation_key,seo_title,search_description,show_in_menus"
IMAGE = "title,file,width,height,focal_point_x,focal_point_y,focal_point_width,focal_point_height,collection_id,"
IMAGE += "uuid,alt,is_decorative,caption,photographer,licence,pictures"
DOCUMENT = "title,file,collection_id,uuid,language,accessible,published_on"


class Migration(migrations.Migration):
    dependencies = [
        ("cms", "0002_content"),
        ("record", "0002_append_only"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
        ("wagtailredirects", "0008_add_verbose_name_plural"),
    ]

    operations = [
        guard("wagtailcore_page", "SELECT ($1 ->> 'live')::boolean", PAGE),
        guard("wagtailcore_pageviewrestriction", live_page()),
        guard("wagtailcore_collectionviewrestriction", ALWAYS),
        guard("wagtailredirects_redirect", ALWAYS),
        guard("cms_homepage", live_page("page_ptr_id")),
        guard("cms_homesection", live_page()),
        guard("cms_articlepage", live_page("page_ptr_id")),
        guard("cms_image", ALWAYS, IMAGE),
        guard("cms_document", ALWAYS, DOCUMENT),
        guard("cms_sitesettings", ALWAYS),
    ]
