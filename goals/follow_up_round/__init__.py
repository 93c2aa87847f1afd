"""The follow-up of a year's assignments at T1, T2 or T3, all on one page."""
