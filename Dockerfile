# The same image serves editors, public, worker and migrations: compose gives each its command and its settings.
FROM python:3.13-slim-trixie AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
RUN python -m venv /venv
COPY requirements/production.txt /tmp/production.txt
RUN /venv/bin/pip install --require-hashes -r /tmp/production.txt
WORKDIR /app
COPY manage.py ./
COPY cms cms
COPY goals goals
COPY frontend-schema frontend-schema
COPY docs/editors docs/editors
# Nothing secret: these values let the settings load, and are gone with this line.
RUN SECRET_KEY=0123456789-only-while-the-image-is-built-9876543210-abcdef \
    TWO_FACTOR_KEYS=b25seS13aGlsZS10aGUtaW1hZ2UtaXMtYnVpbHQtLTE= \
    DATABASE_URL=postgresql:///none ALLOWED_HOSTS=none BASE_URL=https://none \
    /venv/bin/python manage.py collectstatic --noinput \
 && /venv/bin/python -m compileall -q /app /venv/lib

FROM python:3.13-slim-trixie
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    DJANGO_SETTINGS_MODULE=cms.settings.production MEDIA_ROOT=/media
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin app \
 && install -d -o app -g app /media
COPY --from=build /venv /venv
COPY --from=build /app /app
WORKDIR /app
USER app
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/health/live', timeout=2)"]
CMD ["granian", "cms.wsgi:application", "--interface", "wsgi", "--host", "0.0.0.0", "--port", "8000", "--no-ws", \
     "--workers", "2", "--blocking-threads", "4", "--respawn-failed-workers", "--workers-kill-timeout", "10"]
