"""Masking as archivists do it: in the admin, with the editors' own copies taken along."""
