"""What each worker process of a served desk loads: the application, and what every officer needs, read beforehand."""

import gc
import sys

from ceasefire.web.asgi import application
from ceasefire.web.openrosa.waiting import begin
from ceasefire.web.standing_up import read_once

__all__ = ["application"]

sys.setswitchinterval(0.001)  # whoever writes to browsers does not wait long for whoever makes pages
read_once()
begin()
gc.collect()
gc.freeze()  # what is there from now on to the end need not be looked through again
