# Training: courses, awards, who may do what, refreshers; files of records.

records-no-file = There is no file “{ $name }”. Name a YAML or JSON file, or what comes with the product: { $shipped }.
records-too-long = The file is longer than { $most } characters; it was not read.

training-kind = { $kind ->
    [theory] theory
    [practical] practice
   *[other] { $kind }
 }
training-unknown = “{ $what }” is not known. Known: { $known }.
training-person-unknown = Nobody is called “{ $person }” in this school. Roles are written like 1/s2/3 or host/eng-1/7.
training-twice = “{ $person }” is there twice. Leave one out.
training-section = A section of { $number } is none; it has { $least } to { $most }.
training-team = A team needs sections, a medic and an EOD pair.
training-course = A course needs at least one day, some days of validity, and a share of attendance above 0 and up to 1.
training-run-days = The run ends before it begins. Correct the days.

## Awards

training-recognised = A qualification recognised from elsewhere needs a reason in words and a signature that is not the person's own.
training-no-trainee = { $person } is no trainee of { $run }, or the run is of another course. Nothing can be awarded.
training-award-signed = An award needs the signature of someone else than the trainee.
training-before-course = Assessed on { $day }, before the course began on { $starts }. Nobody passes before the course: assess again.
training-award-early = Awarded on { $day }; the course and its assessments ended on { $ends }. Correct the day.
training-needs = “{ $code }”, which this course needs, was not held on { $day }. First that, then this course.
training-days-held = { $held } session days were held, { $needed } are needed.
training-attendance = Present on { $there } of { $days } days; { $needed } % are needed. Make up the days that were missed.
training-not-assessed = There is no assessment in { training-kind }. Both theory and practice are needed.
training-score = A score of { $score } is none; it lies between 0 and 100.
training-failed = { training-kind }: { $score }, needed are { $least }. Not passed.
training-no-licence = { $person } held no instructors' licence on { $day }.
training-no-instructor = The run has no instructor.
training-assessor-commander = { $person } cannot assess: it is the trainee or the trainee's commander. Let another person assess again.
training-assessor-instructor = Everything was assessed by instructors of { $run } themselves. At least one assessor must be another.
training-no-award = { $person } has no award of the course { $course }.
training-certificate = { $person } has passed { $course } ({ $code }, level { $level }); valid from { $first } to { $last }, signed by { $signed }. Name of this certificate: { $name }

## Who may do what

training-may = { $number } of { $people } may do “{ $work }” on { $day }.
training-none = { $person } was never qualified for “{ $code }”. A course is needed.
training-level = { $person } is qualified for “{ $code }” up to level { $level }; needed is { $wanted } (rule { $rule }).
training-not-yet = { $person }: “{ $code }” is held only from { $day } on.
training-expired = { $person }: “{ $code }” ended on { $day }. A refresher is needed.
training-revoked = { $person }: “{ $code }” was revoked on { $day }. The whole course is needed again.
training-unused = { $person } last used “{ $code }” on { $day }; after { $most } days without use a refresher is needed.
training-restricted = { $person } may not do “{ $work }” until { $day }: { $words }.
training-duty-row = { $person } would be on duty { $days } days in a row, at most { $most } are allowed. Give a day of rest.
training-duty-hours = { $person } would be on duty { $hours } hours in 7 days, at most { $most } are allowed.
training-duty-rest = { $person } has rested { $hours } hours before this duty, at least { $least } are needed.
training-duty-times = A duty lasts more than nothing and at most 24 hours. Correct its times.

## Refreshers and checks

training-due = { $number } qualifications of { $people } people end in the { $days } days from { $day }.
training-run = { "  " }{ $course }: begins by { $begin } at the latest, for { $number } people; the first right ends on { $first }.
training-run-late = { "  " }{ $course }: TOO LATE to end before { $first } (it would have had to begin on { $begin }), for { $number } people.
training-seats = A run has at least one seat, not { $seats }.
training-school = { $name }: { $people } people, { $awards } awards ({ $units }).
training-stands = Everything stands.
