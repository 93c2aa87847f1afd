"""Advice to those who write: what could be clearer, kinder or safer. What must be right is in `validation`."""
