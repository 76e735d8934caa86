"""A small learned model beside the rules: how likely a sentence is to decide, to promise, to ask …

`features` turns a sentence into names of features, `weights` holds what was learned and scores, `candidates` makes
findings of sentences that no rule knew, `evidence` gathers what speaks for and against a finding, `calibration` says
how likely it is right, and `judging` is the pass of the pipeline that does it all. Training is `scripts/train.py`; a
language without learned data is read by rules alone.
"""
