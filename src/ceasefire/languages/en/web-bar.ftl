web-duty-now = Now
web-duty-cases = Cases
web-duty-record = Record
web-duty-mine = Mine action
web-duty-people = People
