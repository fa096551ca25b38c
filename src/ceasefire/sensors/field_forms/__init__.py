"""Forms of field teams: defined once as data, made into forms for phones, and read back when filled in."""

from ceasefire.sensors.field_forms.reader import FieldForms

__all__ = ["FieldForms"]
