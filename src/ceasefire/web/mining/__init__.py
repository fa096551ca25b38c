"""What the screens of land, tasks and devices share: forms made of fields, and rows as the screens show them."""
