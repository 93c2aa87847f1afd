"""What editors may upload, and the forms that check the contents before anything is stored."""

WAGTAILIMAGES_EXTENSIONS = ["gif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * 1024**2
# A picture of 128 megapixels takes a gigabyte of memory when it is decoded.
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 25_000_000
WAGTAILIMAGES_IMAGE_FORM_BASE = "cms.uploads.forms.ImageForm"

WAGTAILDOCS_MAX_UPLOAD_SIZE = 50 * 1024**2
WAGTAILDOCS_DOCUMENT_FORM_BASE = "cms.uploads.forms.DocumentForm"
