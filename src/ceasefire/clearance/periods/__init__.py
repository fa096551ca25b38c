"""What a period reports: tables that reconcile, or tell by how much not, and people whom nobody can single out."""
