check-this-dummy-title = A dummy
check-this-dummy-looked-for = Nothing.
check-this-dummy-why = It is a dummy.
