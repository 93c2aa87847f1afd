"""What one request to the public endpoint may ask for, and how long its answer may be kept."""

from cms.settings.environment import env

# The request, before anything is parsed (bytes): 413, 414 and 431.
GRAPHQL_MAX_BODY = env.int("GRAPHQL_MAX_BODY", 64 * 1024)
GRAPHQL_MAX_URL = env.int("GRAPHQL_MAX_URL", 8 * 1024)
GRAPHQL_MAX_HEADERS = env.int("GRAPHQL_MAX_HEADERS", 8 * 1024)

# The document, as text and as a tree.
GRAPHQL_MAX_CHARACTERS = env.int("GRAPHQL_MAX_CHARACTERS", 15_000)
GRAPHQL_MAX_TOKENS = env.int("GRAPHQL_MAX_TOKENS", 2_000)
GRAPHQL_MAX_COMMENTS = env.int("GRAPHQL_MAX_COMMENTS", 100)
GRAPHQL_MAX_DEPTH = env.int("GRAPHQL_MAX_DEPTH", 20)
GRAPHQL_MAX_ALIASES = env.int("GRAPHQL_MAX_ALIASES", 30)
GRAPHQL_MAX_ROOT_FIELDS = env.int("GRAPHQL_MAX_ROOT_FIELDS", 20)
GRAPHQL_MAX_DIRECTIVES = env.int("GRAPHQL_MAX_DIRECTIVES", 50)

# The arguments and the answer. The declared sizes of lists are in cms/endpoint/list_sizes.py.
GRAPHQL_MAX_COST = env.int("GRAPHQL_MAX_COST", 5_000)
GRAPHQL_MAX_FIRST = env.int("GRAPHQL_MAX_FIRST", 100)
GRAPHQL_MAX_ITEMS = env.int("GRAPHQL_MAX_ITEMS", 100)
GRAPHQL_MAX_STRING = env.int("GRAPHQL_MAX_STRING", 2_000)
GRAPHQL_MAX_SEARCH_TEXT = env.int("GRAPHQL_MAX_SEARCH_TEXT", 200)

# Errors: how many in one answer, and whether they guess at names that a reader may have meant.
GRAPHQL_MAX_ERRORS = env.int("GRAPHQL_MAX_ERRORS", 5)
GRAPHQL_SUGGESTIONS = env.bool("GRAPHQL_SUGGESTIONS", False)

# Seconds: one SQL statement, the whole request, and what a 503 asks the reader to wait.
GRAPHQL_STATEMENT_TIMEOUT = env.float("GRAPHQL_STATEMENT_TIMEOUT", 1.5)
GRAPHQL_REQUEST_TIMEOUT = env.float("GRAPHQL_REQUEST_TIMEOUT", 2.0)
GRAPHQL_RETRY_AFTER = env.int("GRAPHQL_RETRY_AFTER", 5)

# Cache-Control (seconds). The past can still be masked, so it is not kept for ever.
GRAPHQL_MAX_AGE = env.int("GRAPHQL_MAX_AGE", 10)
GRAPHQL_MAX_AGE_PAST = env.int("GRAPHQL_MAX_AGE_PAST", 3_600)
GRAPHQL_STALE_WHILE_REVALIDATE = env.int("GRAPHQL_STALE_WHILE_REVALIDATE", 30)
GRAPHQL_STALE_IF_ERROR = env.int("GRAPHQL_STALE_IF_ERROR", 86_400)

# Characters of the header that names what an answer was made of; where it would be longer, it names kinds.
GRAPHQL_MAX_TAGS = env.int("GRAPHQL_MAX_TAGS", 3_000)

# Whole answers kept, in bytes: by each process twice over (in each coding, and ready with headers), 0 for none; and by
# the Redis or Valkey at CACHE_URL, which all processes share, for seconds.
GRAPHQL_CACHE_BYTES = env.int("GRAPHQL_CACHE_BYTES", 32 * 1024 * 1024)
GRAPHQL_CACHE_SECONDS = env.int("GRAPHQL_CACHE_SECONDS", 3_600)
CACHE_URL = env.str("CACHE_URL", "")

# Origins whose pages may read the endpoint from a browser: none, a list, or "*".
GRAPHQL_CORS_ORIGINS = env.list("GRAPHQL_CORS_ORIGINS", default=[])

# Whether anything but the operations that this release stores is answered.
GRAPHQL_STORED_ONLY = env.bool("GRAPHQL_STORED_ONLY", False)

# The query editor, for development only.
GRAPHIQL = False
