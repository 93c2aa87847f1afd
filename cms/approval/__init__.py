"""Somebody writes, somebody else reads what would become public, and says yes or sends it back."""
