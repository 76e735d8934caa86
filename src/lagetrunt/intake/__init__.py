"""A file becomes facts: received, read in a child process, matched against the register, reviewed, entered.

In: files and a user. Out: papers with findings, verdicts, and through `register` settled facts with their places.
Never knows how the review looks, nor how a passage is understood (that is `reading`). The modules are imported one by
one, as `lagetrunt.intake.receive`, so that the child which reads papers can stand in this room without Django.
"""
