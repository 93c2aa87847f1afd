"""The contract with front-end teams: what is generated from it, and the promise that nothing in it breaks."""
