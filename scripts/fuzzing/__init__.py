"""Bad input for the reader: papers changed in ways that know their form, read in a child with limits."""
