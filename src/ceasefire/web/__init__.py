"""The desk as a web application: a door like the command line. Views translate in, call one deed, translate out."""
