"""Training: courses, qualifications, instructors, duty and rest; who may do what on a day, and why not."""
