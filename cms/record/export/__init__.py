"""One year's public record as a folder of files, for an archive that has nothing of ours to read it with."""
