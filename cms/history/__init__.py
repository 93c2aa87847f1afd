"""What editors see of the public record: every edition of an object, and what a draft would change."""
