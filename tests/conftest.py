"""What every test shares."""

from hypothesis import settings

# A test is never about time: how long an example takes depends on what else the machine does.
settings.register_profile("regionsenter", deadline=None)
settings.load_profile("regionsenter")
