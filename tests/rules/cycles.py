"""Fails when units include one another in a circle.

A unit is a header and its source, `room/floor/name`. Units in a circle cannot be understood, tested or built one after the other;
nearly always a value that both need wants a header of its own.
"""

import collections

import cxx
import house

# Circles that are known and on their way out, each by its first unit. A new one does not belong here, and one that is gone leaves.
KNOWN = set()


def graph(root):
    """Unit -> the units that it includes."""
    uses = collections.defaultdict(set)
    for path in house.sources(root, ("src", "include")):
        unit = path.relative_to(root).with_suffix("")
        uses[str(unit)]
        for header in cxx.includes(path):
            for folder in ("src", "include"):
                if (root / folder / header).exists():
                    uses[str(unit)].add(str((root / folder / header).relative_to(root).with_suffix("")))
    return {unit: sorted(used - {unit}) for unit, used in uses.items()}


def reachable(uses, start):
    seen, todo = set(), [start]
    while todo:
        for unit in uses[todo.pop()]:
            if unit not in seen:
                seen.add(unit)
                todo.append(unit)
    return seen


def circles(uses):
    """The sets of units that reach one another, each sorted."""
    below = {unit: reachable(uses, unit) for unit in uses}
    found = {tuple(sorted(other for other in below[unit] if unit in below[other])) for unit in uses if unit in below[unit]}
    return sorted(found)


def story(uses, circle):
    """Who includes whom in a circle."""
    return "\n".join(f"  {unit} includes {other}" for unit in circle for other in uses[unit] if other in circle)


def broken(root, known):
    uses = graph(root)
    found = circles(uses)
    new = [f"{len(circle)} units in a circle:\n{story(uses, circle)}" for circle in found if circle[0] not in known]
    gone = [f"{first} is in no circle any more: take it off the list in cycles.py"
            for first in sorted(known - {circle[0] for circle in found})]
    print(f"{len(uses)} units, {len(found)} circles")
    return new + gone


if __name__ == "__main__":
    house.verdict(broken(house.checkout(), KNOWN), "Put the value that they share into a header of its own.")
