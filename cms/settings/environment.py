"""Where settings come from: environment variables, or the files that <NAME>_FILE name, as container platforms
hand out secrets."""

import environ

env = environ.FileAwareEnv()
