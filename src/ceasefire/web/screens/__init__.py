"""The screens, one file each: `urls` lists its addresses, its templates lie in `templates/desk`."""
