"""The public changes as an Atom feed, for people who follow the municipality in a feed reader."""
