"""What is asked of a person about the second factor."""

from typing import Any

from django import forms
from django.contrib.auth import authenticate
from django.http import HttpRequest


class CodeForm(forms.Form):
    code = forms.CharField(
        label="Kod",
        max_length=20,
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "autofocus": True, "spellcheck": "false"}),
        error_messages={"required": "Skriv koden."},
    )


class PasswordForm(forms.Form):
    """Asked again before anything changes: the session may be somebody else's by now."""

    password = forms.CharField(
        label="Ditt lösenord",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        error_messages={"required": "Skriv ditt lösenord."},
    )

    def __init__(self, *args: Any, request: HttpRequest, **kwargs: Any) -> None:
        self.request = request
        super().__init__(*args, **kwargs)

    def clean_password(self) -> str:
        """Guesses are counted, as at the login."""
        password = str(self.cleaned_data["password"])
        if (
            authenticate(self.request, username=self.request.user.get_username(), password=password)
            != self.request.user
        ):
            raise forms.ValidationError("Lösenordet stämmer inte.")
        return password


class EnrolForm(CodeForm, PasswordForm):
    field_order = ["code", "password"]
