"""What must be right in a goal, a plan and a budget before publication."""
