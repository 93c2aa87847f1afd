"""What must be right before the public may read it."""

from cms.validation.problems import Problem, problems_of, register

__all__ = ["Problem", "problems_of", "register"]
