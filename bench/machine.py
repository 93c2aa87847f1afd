"""What processes cost, as Linux counts it."""

import os
from collections.abc import Iterable
from pathlib import Path

TICK = 1 / os.sysconf("SC_CLK_TCK")


def family(pid: int) -> list[int]:
    """A process and all below it."""
    parents = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(stat.parent.name)] = int(_fields(stat)[1])
        except OSError:
            continue
    found = [pid]
    for known in found:
        found += [child for child, parent in parents.items() if parent == known]
    return found


def cpu_seconds(pid: int) -> float:
    """Of a process and all below it, those that have ended too."""
    total = 0
    for member in family(pid):
        try:
            fields = _fields(Path(f"/proc/{member}/stat"))
        except OSError:
            continue
        total += sum(map(int, fields[11:15] if member == pid else fields[11:13]))
    return total * TICK


def megabytes(pids: Iterable[int]) -> float:
    """Memory that the largest of the processes holds for itself and shares."""
    sizes = []
    for pid in pids:
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                sizes.append(int(line.split()[1]) / 1024)
    return max(sizes)


def _fields(stat: Path) -> list[str]:
    """From the process's state on: its name may hold spaces and brackets."""
    return stat.read_text().rpartition(")")[2].split()
