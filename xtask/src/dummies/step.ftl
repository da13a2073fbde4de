step-dummy-heading = Do nothing
step-dummy-outcome = When you finish, nothing is different.
step-dummy-why = It is a dummy.
step-dummy-wanted = Any page
