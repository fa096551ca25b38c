"""Where deeds keep and find things on this machine: tables over the record, the two nodes' folders."""
