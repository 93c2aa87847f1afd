"""What archivists take with them: a year of the public record, as files that outlive the system."""
