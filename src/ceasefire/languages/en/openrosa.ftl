### What the desk answers to apps that send forms.

openrosa-received = Received and kept.
openrosa-received-part = Received and kept; more parts are expected.
openrosa-sign-in = Sign in with an officer's post or the token's name, and the token as password.
openrosa-wait = Too many attempts. Try again later.
openrosa-too-large = Larger than { $most } MB in one part: nothing of it was kept. Let the app send the pictures in parts.
openrosa-malformed = What was sent is broken or incomplete: nothing of it was kept. Send it again.
openrosa-form-needed = A part named xml_submission_file with the form is needed.
openrosa-attachment-other = Another file was received before under the name { $name } for this form. Both are kept; the first counts.
