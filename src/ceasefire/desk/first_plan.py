"""A plan to begin with, written from the constitution's posts, for both sides to read and change."""

from ceasefire.desk.constitution import Constitution


def first_plan(rules: Constitution) -> str:
    """YAML of one position in shifts of eight hours, of twelve where a side has fewer than three posts for them."""
    sides = ", ".join(rules.sides)
    posts, fewest = [], 99
    for delegation in rules.delegations:
        names = [one.post for one in delegation.officers]
        head = f"{delegation.side}/head" if f"{delegation.side}/head" in names else names[0]
        others = [name for name in names if name != head]
        fewest = min(fewest, len(others))
        posts.append(f"  - {{post: {head}, group: head, deputies: [{', '.join(others[:2])}]}}")
        posts += [f"  - {{post: {name}, skills: [duty]}}" for name in others]
    day = [
        '  - {name: morning, starts: "06:00", ends: "14:00"}',
        '  - {name: afternoon, starts: "14:00", ends: "22:00"}',
    ]
    half = ['  - {name: day, starts: "07:00", ends: "19:00"}']
    night = '  - {name: night, starts: "%s", ends: "%s", night: true}'
    shifts = [*day, night % ("22:00", "06:00")] if fewest >= 3 else [*half, night % ("19:00", "07:00")]
    lines = [
        "name: first-plan",
        f"zone: {rules.zone}",
        f"sides: [{sides}]",
        "shifts:",
        *shifts,
        "positions:",
        "  - {name: watch-officer, skills: [duty]}",
        "rules:",
        "  rest_h: 11",
        "  shifts_in_7_days: 7",
        "  parity: true",
        "posts:",
        *posts,
        "leave: []",
    ]
    return "\n".join(lines) + "\n"
